// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::MediaConvert::Queue` and the types of its properties.

use crate::aws::base::{Body, IntoNode, IntoValue, choice, resource};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::MediaConvert::Queue`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediaconvert-queue.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Queue(Body);

resource! { Queue "AWS::MediaConvert::Queue" }

impl Queue {
    /// `ConcurrentJobs`: integer.
    #[track_caller]
    pub fn concurrent_jobs(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("ConcurrentJobs", value);
        self
    }

    /// `Description`: string.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `MaximumConcurrentFeeds`: integer, at least 0.
    #[track_caller]
    pub fn maximum_concurrent_feeds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MaximumConcurrentFeeds", value);
        self
    }

    /// `Name`: string. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `PricingPlan`: `PricingPlan`.
    #[track_caller]
    pub fn pricing_plan(mut self, value: impl IntoValue<PricingPlan>) -> Self {
        self.0.set("PricingPlan", value);
        self
    }

    /// `Status`: `Status`.
    #[track_caller]
    pub fn status(mut self, value: impl IntoValue<Status>) -> Self {
        self.0.set("Status", value);
        self
    }

    /// `Tags`: object or string.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("Tags", value);
        self
    }
}

impl Handle<Queue> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `Name`
    #[inline]
    pub fn name(&self) -> Value<String> {
        self.attribute("Name")
    }
}

choice! {
    /// `PricingPlan` of `AWS::MediaConvert::Queue`.
    PricingPlan
    ON_DEMAND "ON_DEMAND"
    RESERVED "RESERVED"
}

choice! {
    /// `Status` of `AWS::MediaConvert::Queue`.
    Status
    ACTIVE "ACTIVE"
    PAUSED "PAUSED"
}
