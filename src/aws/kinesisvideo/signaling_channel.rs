// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::KinesisVideo::SignalingChannel` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::KinesisVideo::SignalingChannel`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kinesisvideo-signalingchannel.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct SignalingChannel(Body);

resource! { SignalingChannel "AWS::KinesisVideo::SignalingChannel" }

impl SignalingChannel {
    /// `MessageTtlSeconds`: integer, 5 to 120.
    #[track_caller]
    pub fn message_ttl_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MessageTtlSeconds", value);
        self
    }

    /// `Name`: string, 1 to 256 characters, pattern `[a-zA-Z0-9_.-]+`. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Tags`: list of `Tag`, 1 to 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `Type`: `Type`.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<Type>) -> Self {
        self.0.set("Type", value);
        self
    }
}

impl Handle<SignalingChannel> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }
}

/// `Tag` of `AWS::KinesisVideo::SignalingChannel`.
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

    /// `Value`: string, at most 256 characters, pattern `^[\p{L}\p{Z}\p{N}_.:/=+\-@]*$`. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}

choice! {
    /// `Type` of `AWS::KinesisVideo::SignalingChannel`.
    Type
    SINGLE_MASTER "SINGLE_MASTER"
}
