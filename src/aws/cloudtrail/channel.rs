// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::CloudTrail::Channel` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::CloudTrail::Channel`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudtrail-channel.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Channel(Body);

resource! { Channel "AWS::CloudTrail::Channel" }

impl Channel {
    /// `Destinations`: list of `Destination`, 1 to 10 items.
    #[track_caller]
    pub fn destinations(mut self, value: impl IntoValue<ListOf<Destination>>) -> Self {
        self.0.set("Destinations", value);
        self
    }

    /// `Name`: string, 3 to 128 characters, pattern `(^[a-zA-Z0-9._\-]+$)`.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Source`: string, 1 to 256 characters, pattern `(.*)`. A change replaces the resource.
    #[track_caller]
    pub fn source(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Source", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 200 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<Channel> {
    /// `ChannelArn`
    #[inline]
    pub fn channel_arn(&self) -> Value<String> {
        self.attribute("ChannelArn")
    }
}

/// `Destination` of `AWS::CloudTrail::Channel`.
#[derive(Clone, Default)]
#[must_use]
pub struct Destination(Properties);

properties! { Destination }

impl Destination {
    /// `Location`: string, 3 to 1024 characters, pattern `(^[a-zA-Z0-9._/\-:]+$)`. Required.
    #[track_caller]
    pub fn location(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Location", value);
        self
    }

    /// `Type`: `DestinationType`. Required.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<DestinationType>) -> Self {
        self.0.set("Type", value);
        self
    }
}

choice! {
    /// `DestinationType` of `AWS::CloudTrail::Channel`.
    DestinationType
    EVENT_DATA_STORE "EVENT_DATA_STORE"
}

/// `Tag` of `AWS::CloudTrail::Channel`.
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
