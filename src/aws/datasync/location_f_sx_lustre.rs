// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::DataSync::LocationFSxLustre` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::DataSync::LocationFSxLustre`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datasync-locationfsxlustre.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct LocationFSxLustre(Body);

resource! { LocationFSxLustre "AWS::DataSync::LocationFSxLustre" }

impl LocationFSxLustre {
    /// `FsxFilesystemArn`: string, at most 128 characters. A change replaces the resource.
    #[track_caller]
    pub fn fsx_filesystem_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FsxFilesystemArn", value);
        self
    }

    /// `SecurityGroupArns`: list of strings, 1 to 5 items. Required. A change replaces the resource.
    #[track_caller]
    pub fn security_group_arns(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("SecurityGroupArns", value);
        self
    }

    /// `Subdirectory`: string, at most 4096 characters, pattern `^[a-zA-Z0-9_\-\+\./\(\)\$\p{Zs}]+$`. A change replaces the resource.
    #[track_caller]
    pub fn subdirectory(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Subdirectory", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<LocationFSxLustre> {
    /// `LocationArn`
    #[inline]
    pub fn location_arn(&self) -> Value<String> {
        self.attribute("LocationArn")
    }

    /// `LocationUri`
    #[inline]
    pub fn location_uri(&self) -> Value<String> {
        self.attribute("LocationUri")
    }
}

/// `Tag` of `AWS::DataSync::LocationFSxLustre`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 256 characters, pattern `^[a-zA-Z0-9\s+=._:/-]+$`. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, 1 to 256 characters, pattern `^[a-zA-Z0-9\s+=._:@/-]+$`. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
