// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::AutoScaling::ScheduledAction` and the types of its properties.

use crate::aws::base::{Body, IntoValue, resource};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::AutoScaling::ScheduledAction`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-autoscaling-scheduledaction.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct ScheduledAction(Body);

resource! { ScheduledAction "AWS::AutoScaling::ScheduledAction" }

impl ScheduledAction {
    /// `AutoScalingGroupName`: string, 1 to 255 characters. Required. A change replaces the resource.
    #[track_caller]
    pub fn auto_scaling_group_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AutoScalingGroupName", value);
        self
    }

    /// `DesiredCapacity`: integer.
    #[track_caller]
    pub fn desired_capacity(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("DesiredCapacity", value);
        self
    }

    /// `EndTime`: string.
    #[track_caller]
    pub fn end_time(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EndTime", value);
        self
    }

    /// `MaxSize`: integer.
    #[track_caller]
    pub fn max_size(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MaxSize", value);
        self
    }

    /// `MinSize`: integer.
    #[track_caller]
    pub fn min_size(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MinSize", value);
        self
    }

    /// `Recurrence`: string, 1 to 255 characters.
    #[track_caller]
    pub fn recurrence(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Recurrence", value);
        self
    }

    /// `StartTime`: string.
    #[track_caller]
    pub fn start_time(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("StartTime", value);
        self
    }

    /// `TimeZone`: string, 1 to 255 characters.
    #[track_caller]
    pub fn time_zone(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TimeZone", value);
        self
    }
}

impl Handle<ScheduledAction> {
    /// `ScheduledActionName`
    #[inline]
    pub fn scheduled_action_name(&self) -> Value<String> {
        self.attribute("ScheduledActionName")
    }
}
