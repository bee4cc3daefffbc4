// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Kinesis::StreamConsumer` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Kinesis::StreamConsumer`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kinesis-streamconsumer.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct StreamConsumer(Body);

resource! { StreamConsumer "AWS::Kinesis::StreamConsumer" }

impl StreamConsumer {
    /// `ConsumerName`: string, 1 to 128 characters, pattern `^[a-zA-Z0-9_.-]+$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn consumer_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ConsumerName", value);
        self
    }

    /// `StreamARN`: string, 1 to 2048 characters, pattern `^arn:aws.*:kinesis:.*:\d{12}:stream/\S+`. Required. A change replaces the resource.
    #[track_caller]
    pub fn stream_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("StreamARN", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 50 items. A change replaces the resource.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<StreamConsumer> {
    /// `ConsumerARN`
    #[inline]
    pub fn consumer_arn(&self) -> Value<String> {
        self.attribute("ConsumerARN")
    }

    /// `ConsumerCreationTimestamp`
    #[inline]
    pub fn consumer_creation_timestamp(&self) -> Value<String> {
        self.attribute("ConsumerCreationTimestamp")
    }

    /// `ConsumerName`
    #[inline]
    pub fn consumer_name(&self) -> Value<String> {
        self.attribute("ConsumerName")
    }

    /// `ConsumerStatus`
    #[inline]
    pub fn consumer_status(&self) -> Value<String> {
        self.attribute("ConsumerStatus")
    }

    /// `StreamARN`
    #[inline]
    pub fn stream_arn(&self) -> Value<String> {
        self.attribute("StreamARN")
    }
}

/// `Tag` of `AWS::Kinesis::StreamConsumer`.
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

    /// `Value`: string, at most 255 characters. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
