// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Personalize::EventTracker` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Personalize::EventTracker`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-personalize-eventtracker.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct EventTracker(Body);

resource! { EventTracker "AWS::Personalize::EventTracker" }

impl EventTracker {
    /// `DatasetGroupArn`: string, at most 256 characters, pattern `^arn:([a-z\d-]+):personalize:.*:.*:.+$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn dataset_group_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DatasetGroupArn", value);
        self
    }

    /// `Name`: string, 1 to 63 characters, pattern `^[a-zA-Z0-9][a-zA-Z0-9\-_]*$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 200 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<EventTracker> {
    /// `EventTrackerArn`
    #[inline]
    pub fn event_tracker_arn(&self) -> Value<String> {
        self.attribute("EventTrackerArn")
    }

    /// `TrackingId`
    #[inline]
    pub fn tracking_id(&self) -> Value<String> {
        self.attribute("TrackingId")
    }
}

/// `Tag` of `AWS::Personalize::EventTracker`.
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
