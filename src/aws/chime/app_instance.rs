// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Chime::AppInstance` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Chime::AppInstance`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-chime-appinstance.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct AppInstance(Body);

resource! { AppInstance "AWS::Chime::AppInstance" }

impl AppInstance {
    /// `Metadata`: string, at most 1024 characters.
    #[track_caller]
    pub fn metadata_(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Metadata", value);
        self
    }

    /// `Name`: string, 1 to 256 characters. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<AppInstance> {
    /// `AppInstanceArn`
    #[inline]
    pub fn app_instance_arn(&self) -> Value<String> {
        self.attribute("AppInstanceArn")
    }

    /// `CreatedTimestamp`
    #[inline]
    pub fn created_timestamp(&self) -> Value<String> {
        self.attribute("CreatedTimestamp")
    }

    /// `LastUpdatedTimestamp`
    #[inline]
    pub fn last_updated_timestamp(&self) -> Value<String> {
        self.attribute("LastUpdatedTimestamp")
    }
}

/// `Tag` of `AWS::Chime::AppInstance`.
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

    /// `Value`: string, 1 to 256 characters. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
