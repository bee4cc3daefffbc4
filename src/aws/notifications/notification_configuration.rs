// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Notifications::NotificationConfiguration` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Notifications::NotificationConfiguration`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-notifications-notificationconfiguration.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct NotificationConfiguration(Body);

resource! { NotificationConfiguration "AWS::Notifications::NotificationConfiguration" }

impl NotificationConfiguration {
    /// `AggregationDuration`: `AggregationDuration`.
    #[track_caller]
    pub fn aggregation_duration(mut self, value: impl IntoValue<AggregationDuration>) -> Self {
        self.0.set("AggregationDuration", value);
        self
    }

    /// `Description`: string, at most 256 characters, pattern `^[^\u0001-\u001F\u007F-\u009F]*$`. Required.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `Name`: string, 1 to 64 characters, pattern `^[A-Za-z0-9_\-]+$`. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Tags`: list of `Tag`. A change replaces the resource.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<NotificationConfiguration> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `CreationTime`
    #[inline]
    pub fn creation_time(&self) -> Value<String> {
        self.attribute("CreationTime")
    }

    /// `Status`
    #[inline]
    pub fn status(&self) -> Value<String> {
        self.attribute("Status")
    }
}

choice! {
    /// `AggregationDuration` of `AWS::Notifications::NotificationConfiguration`.
    AggregationDuration
    LONG "LONG"
    SHORT "SHORT"
    NONE "NONE"
}

/// `Tag` of `AWS::Notifications::NotificationConfiguration`.
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
