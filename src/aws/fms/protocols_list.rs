// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::FMS::ProtocolsList` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::FMS::ProtocolsList`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-fms-protocolslist.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct ProtocolsList(Body);

resource! { ProtocolsList "AWS::FMS::ProtocolsList" }

impl ProtocolsList {
    /// `ListName`: string, 1 to 128 characters, pattern `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`. Required.
    #[track_caller]
    pub fn list_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ListName", value);
        self
    }

    /// `ProtocolsList`: list of strings. Required.
    #[track_caller]
    pub fn protocols_list(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("ProtocolsList", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 200 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<ProtocolsList> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `CreateTime`
    #[inline]
    pub fn create_time(&self) -> Value<String> {
        self.attribute("CreateTime")
    }

    /// `LastUpdateTime`
    #[inline]
    pub fn last_update_time(&self) -> Value<String> {
        self.attribute("LastUpdateTime")
    }

    /// `ListId`
    #[inline]
    pub fn list_id(&self) -> Value<String> {
        self.attribute("ListId")
    }
}

/// `Tag` of `AWS::FMS::ProtocolsList`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 128 characters, pattern `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, at most 256 characters, pattern `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
