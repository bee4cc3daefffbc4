// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::DataSync::LocationFSxOpenZFS` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::DataSync::LocationFSxOpenZFS`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datasync-locationfsxopenzfs.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct LocationFSxOpenZFS(Body);

resource! { LocationFSxOpenZFS "AWS::DataSync::LocationFSxOpenZFS" }

impl LocationFSxOpenZFS {
    /// `FsxFilesystemArn`: string, at most 128 characters. A change replaces the resource.
    #[track_caller]
    pub fn fsx_filesystem_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FsxFilesystemArn", value);
        self
    }

    /// `Protocol`: `Protocol`. Required. A change replaces the resource.
    #[track_caller]
    pub fn protocol(mut self, value: impl IntoValue<Protocol>) -> Self {
        self.0.set("Protocol", value);
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

impl Handle<LocationFSxOpenZFS> {
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

/// `MountOptions` of `AWS::DataSync::LocationFSxOpenZFS`.
#[derive(Clone, Default)]
#[must_use]
pub struct MountOptions(Properties);

properties! { MountOptions }

impl MountOptions {
    /// `Version`: `MountOptionsVersion`.
    #[track_caller]
    pub fn version(mut self, value: impl IntoValue<MountOptionsVersion>) -> Self {
        self.0.set("Version", value);
        self
    }
}

choice! {
    /// `MountOptionsVersion` of `AWS::DataSync::LocationFSxOpenZFS`.
    MountOptionsVersion
    AUTOMATIC "AUTOMATIC"
    NFS3 "NFS3"
    NFS4_0 "NFS4_0"
    NFS4_1 "NFS4_1"
    NFS4_2 "NFS4_2"
}

/// `NFS` of `AWS::DataSync::LocationFSxOpenZFS`.
#[derive(Clone, Default)]
#[must_use]
pub struct NFS(Properties);

properties! { NFS }

impl NFS {
    /// `MountOptions`: `MountOptions`. Required.
    #[track_caller]
    pub fn mount_options(mut self, value: impl IntoValue<MountOptions>) -> Self {
        self.0.set("MountOptions", value);
        self
    }
}

/// `Protocol` of `AWS::DataSync::LocationFSxOpenZFS`.
#[derive(Clone, Default)]
#[must_use]
pub struct Protocol(Properties);

properties! { Protocol }

impl Protocol {
    /// `NFS`: `NFS`.
    #[track_caller]
    pub fn nfs(mut self, value: impl IntoValue<NFS>) -> Self {
        self.0.set("NFS", value);
        self
    }
}

/// `Tag` of `AWS::DataSync::LocationFSxOpenZFS`.
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
