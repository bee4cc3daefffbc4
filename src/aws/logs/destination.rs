// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Logs::Destination` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Logs::Destination`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-destination.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Destination(Body);

resource! { Destination "AWS::Logs::Destination" }

impl Destination {
    /// `DestinationName`: string, 1 to 512 characters, pattern `^[^:*]{1,512}$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn destination_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DestinationName", value);
        self
    }

    /// `DestinationPolicy`: string, at least 1 character.
    #[track_caller]
    pub fn destination_policy(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DestinationPolicy", value);
        self
    }

    /// `RoleArn`: `IamRoleArn`, at least 1 character. Required.
    #[track_caller]
    pub fn role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("RoleArn", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `TargetArn`: string, at least 1 character. Required.
    #[track_caller]
    pub fn target_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TargetArn", value);
        self
    }
}

impl Handle<Destination> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }
}

/// `Tag` of `AWS::Logs::Destination`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 128 characters. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, at most 256 characters. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
