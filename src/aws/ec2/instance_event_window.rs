// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::EC2::InstanceEventWindow` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::EC2::InstanceEventWindow`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-instanceeventwindow.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct InstanceEventWindow(Body);

resource! { InstanceEventWindow "AWS::EC2::InstanceEventWindow" }

impl InstanceEventWindow {
    /// `CronExpression`: string.
    #[track_caller]
    pub fn cron_expression(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CronExpression", value);
        self
    }

    /// `Name`: string.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `TimeRanges`: list of `TimeRange`.
    #[track_caller]
    pub fn time_ranges(mut self, value: impl IntoValue<ListOf<TimeRange>>) -> Self {
        self.0.set("TimeRanges", value);
        self
    }
}

impl Handle<InstanceEventWindow> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `InstanceEventWindowId`
    #[inline]
    pub fn instance_event_window_id(&self) -> Value<String> {
        self.attribute("InstanceEventWindowId")
    }

    /// `State`
    #[inline]
    pub fn state(&self) -> Value<String> {
        self.attribute("State")
    }
}

/// `Tag` of `AWS::EC2::InstanceEventWindow`.
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

/// `TimeRange` of `AWS::EC2::InstanceEventWindow`.
#[derive(Clone, Default)]
#[must_use]
pub struct TimeRange(Properties);

properties! { TimeRange }

impl TimeRange {
    /// `EndHour`: integer, 0 to 23.
    #[track_caller]
    pub fn end_hour(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("EndHour", value);
        self
    }

    /// `EndWeekDay`: `TimeRangeEndWeekDay`.
    #[track_caller]
    pub fn end_week_day(mut self, value: impl IntoValue<TimeRangeEndWeekDay>) -> Self {
        self.0.set("EndWeekDay", value);
        self
    }

    /// `StartHour`: integer, 0 to 23.
    #[track_caller]
    pub fn start_hour(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("StartHour", value);
        self
    }

    /// `StartWeekDay`: `TimeRangeStartWeekDay`.
    #[track_caller]
    pub fn start_week_day(mut self, value: impl IntoValue<TimeRangeStartWeekDay>) -> Self {
        self.0.set("StartWeekDay", value);
        self
    }
}

choice! {
    /// `TimeRangeEndWeekDay` of `AWS::EC2::InstanceEventWindow`.
    TimeRangeEndWeekDay
    SUNDAY "sunday"
    MONDAY "monday"
    TUESDAY "tuesday"
    WEDNESDAY "wednesday"
    THURSDAY "thursday"
    FRIDAY "friday"
    SATURDAY "saturday"
}

choice! {
    /// `TimeRangeStartWeekDay` of `AWS::EC2::InstanceEventWindow`.
    TimeRangeStartWeekDay
    SUNDAY "sunday"
    MONDAY "monday"
    TUESDAY "tuesday"
    WEDNESDAY "wednesday"
    THURSDAY "thursday"
    FRIDAY "friday"
    SATURDAY "saturday"
}
