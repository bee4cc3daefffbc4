// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::CustomerProfiles::EventStream` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::{Node, Value};

/// `AWS::CustomerProfiles::EventStream`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-customerprofiles-eventstream.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct EventStream(Body);

resource! { EventStream "AWS::CustomerProfiles::EventStream" }

impl EventStream {
    /// `DomainName`: string, 1 to 64 characters, pattern `^[a-zA-Z0-9_-]+$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn domain_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DomainName", value);
        self
    }

    /// `EventStreamName`: string, 1 to 255 characters, pattern `^[a-zA-Z0-9_-]+$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn event_stream_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EventStreamName", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `Uri`: string, 1 to 255 characters. Required. A change replaces the resource.
    #[track_caller]
    pub fn uri(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Uri", value);
        self
    }
}

impl Handle<EventStream> {
    /// `CreatedAt`
    #[inline]
    pub fn created_at(&self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// `DestinationDetails`
    #[inline]
    pub fn destination_details(&self) -> Value<Node> {
        self.attribute("DestinationDetails")
    }

    /// `DestinationDetails.Status`
    #[inline]
    pub fn destination_details_status(&self) -> Value<String> {
        self.attribute("DestinationDetails.Status")
    }

    /// `DestinationDetails.Uri`
    #[inline]
    pub fn destination_details_uri(&self) -> Value<String> {
        self.attribute("DestinationDetails.Uri")
    }

    /// `EventStreamArn`
    #[inline]
    pub fn event_stream_arn(&self) -> Value<String> {
        self.attribute("EventStreamArn")
    }

    /// `State`
    #[inline]
    pub fn state(&self) -> Value<String> {
        self.attribute("State")
    }
}

/// `Tag` of `AWS::CustomerProfiles::EventStream`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 128 characters, pattern `^(?!aws:)[a-zA-Z+-=._:/]+$`. Required.
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
