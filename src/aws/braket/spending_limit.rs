// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Braket::SpendingLimit` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Braket::SpendingLimit`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-braket-spendinglimit.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct SpendingLimit(Body);

resource! { SpendingLimit "AWS::Braket::SpendingLimit" }

impl SpendingLimit {
    /// `DeviceArn`: string, 1 to 256 characters. Required. A change replaces the resource.
    #[track_caller]
    pub fn device_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DeviceArn", value);
        self
    }

    /// `SpendingLimit`: string, at least 1 character, pattern `^\d+(\.\d{1,2})?$`. Required.
    #[track_caller]
    pub fn spending_limit(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SpendingLimit", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `TimePeriod`: `TimePeriod`.
    #[track_caller]
    pub fn time_period(mut self, value: impl IntoValue<TimePeriod>) -> Self {
        self.0.set("TimePeriod", value);
        self
    }
}

impl Handle<SpendingLimit> {
    /// `CreatedAt`
    #[inline]
    pub fn created_at(&self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// `QueuedSpend`
    #[inline]
    pub fn queued_spend(&self) -> Value<String> {
        self.attribute("QueuedSpend")
    }

    /// `SpendingLimitArn`
    #[inline]
    pub fn spending_limit_arn(&self) -> Value<String> {
        self.attribute("SpendingLimitArn")
    }

    /// `TotalSpend`
    #[inline]
    pub fn total_spend(&self) -> Value<String> {
        self.attribute("TotalSpend")
    }

    /// `UpdatedAt`
    #[inline]
    pub fn updated_at(&self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

/// `Tag` of `AWS::Braket::SpendingLimit`.
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

/// `TimePeriod` of `AWS::Braket::SpendingLimit`.
#[derive(Clone, Default)]
#[must_use]
pub struct TimePeriod(Properties);

properties! { TimePeriod }

impl TimePeriod {
    /// `EndAt`: string (date-time). Required.
    #[track_caller]
    pub fn end_at(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EndAt", value);
        self
    }

    /// `StartAt`: string (date-time). Required.
    #[track_caller]
    pub fn start_at(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("StartAt", value);
        self
    }
}
