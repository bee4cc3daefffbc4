// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::GameLift::Location` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::GameLift::Location`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-gamelift-location.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Location(Body);

resource! { Location "AWS::GameLift::Location" }

impl Location {
    /// `LocationName`: string, 8 to 64 characters, pattern `^custom-[A-Za-z0-9\-]+`. Required. A change replaces the resource.
    #[track_caller]
    pub fn location_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LocationName", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 200 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<Location> {
    /// `LocationArn`
    #[inline]
    pub fn location_arn(&self) -> Value<String> {
        self.attribute("LocationArn")
    }
}

/// `Tag` of `AWS::GameLift::Location`.
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
