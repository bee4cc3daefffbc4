// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::NetworkMonitor::Monitor` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::NetworkMonitor::Monitor`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkmonitor-monitor.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Monitor(Body);

resource! { Monitor "AWS::NetworkMonitor::Monitor" }

impl Monitor {
    /// `AggregationPeriod`: integer, at least 30.
    #[track_caller]
    pub fn aggregation_period(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("AggregationPeriod", value);
        self
    }

    /// `MonitorName`: string, 1 to 200 characters, pattern `^[a-zA-Z0-9_-]+$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn monitor_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("MonitorName", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 200 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<Monitor> {
    /// `CreatedAt`
    #[inline]
    pub fn created_at(&self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// `ModifiedAt`
    #[inline]
    pub fn modified_at(&self) -> Value<String> {
        self.attribute("ModifiedAt")
    }

    /// `MonitorArn`
    #[inline]
    pub fn monitor_arn(&self) -> Value<String> {
        self.attribute("MonitorArn")
    }

    /// `State`
    #[inline]
    pub fn state(&self) -> Value<String> {
        self.attribute("State")
    }
}

/// `Tag` of `AWS::NetworkMonitor::Monitor`.
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
