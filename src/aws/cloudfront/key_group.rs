// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::CloudFront::KeyGroup` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::CloudFront::KeyGroup`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-keygroup.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct KeyGroup(Body);

resource! { KeyGroup "AWS::CloudFront::KeyGroup" }

impl KeyGroup {
    /// `KeyGroupConfig`: `KeyGroupConfig`. Required.
    #[track_caller]
    pub fn key_group_config(mut self, value: impl IntoValue<KeyGroupConfig>) -> Self {
        self.0.set("KeyGroupConfig", value);
        self
    }
}

impl Handle<KeyGroup> {
    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }

    /// `LastModifiedTime`
    #[inline]
    pub fn last_modified_time(&self) -> Value<String> {
        self.attribute("LastModifiedTime")
    }
}

/// `KeyGroupConfig` of `AWS::CloudFront::KeyGroup`.
#[derive(Clone, Default)]
#[must_use]
pub struct KeyGroupConfig(Properties);

properties! { KeyGroupConfig }

impl KeyGroupConfig {
    /// `Comment`: string.
    #[track_caller]
    pub fn comment(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Comment", value);
        self
    }

    /// `Items`: list of strings. Required.
    #[track_caller]
    pub fn items(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Items", value);
        self
    }

    /// `Name`: string. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }
}
