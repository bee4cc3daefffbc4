// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::IVS::StreamKey` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::IVS::StreamKey`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ivs-streamkey.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct StreamKey(Body);

resource! { StreamKey "AWS::IVS::StreamKey" }

impl StreamKey {
    /// `ChannelArn`: string, 1 to 128 characters, pattern `^arn:aws:ivs:[a-z0-9-]+:[0-9]+:channel/[a-zA-Z0-9-]+$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn channel_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ChannelArn", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<StreamKey> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `Value`
    #[inline]
    pub fn value(&self) -> Value<String> {
        self.attribute("Value")
    }
}

/// `Tag` of `AWS::IVS::StreamKey`.
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
