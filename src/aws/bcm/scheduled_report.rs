// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::BCM::ScheduledReport` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::{Node, Value};

/// `AWS::BCM::ScheduledReport`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bcm-scheduledreport.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct ScheduledReport(Body);

resource! { ScheduledReport "AWS::BCM::ScheduledReport" }

impl ScheduledReport {
    /// `DashboardArn`: string, 20 to 2048 characters, pattern `^arn:aws[-a-z0-9]*:bcm-dashboards::[0-9]{12}:dashboard/(\*|[-a-z0-9]+)$`. Required.
    #[track_caller]
    pub fn dashboard_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DashboardArn", value);
        self
    }

    /// `Description`: string, 1 to 200 characters, pattern `^(?!.* {2})[ a-zA-Z0-9.,!?;:@#$%&\-_/\\]*$`.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `Name`: string, 2 to 50 characters, pattern `^(?!.* {2})[a-zA-Z][a-zA-Z0-9 _-]{0,48}[a-zA-Z0-9_-]$`. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `ScheduleConfig`: `ScheduleConfig`. Required.
    #[track_caller]
    pub fn schedule_config(mut self, value: impl IntoValue<ScheduleConfig>) -> Self {
        self.0.set("ScheduleConfig", value);
        self
    }

    /// `ScheduledReportExecutionRoleArn`: `IamRoleArn`, 20 to 2048 characters, pattern `^arn:aws[-a-z0-9]*:iam::[0-9]{12}:role/[a-zA-Z0-9+=,.@_/-]+$`. Required.
    #[track_caller]
    pub fn scheduled_report_execution_role_arn(
        mut self,
        value: impl IntoValue<format::IamRoleArn>,
    ) -> Self {
        self.0.set("ScheduledReportExecutionRoleArn", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 200 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `WidgetDateRangeOverride`: `DateTimeRange`.
    #[track_caller]
    pub fn widget_date_range_override(mut self, value: impl IntoValue<DateTimeRange>) -> Self {
        self.0.set("WidgetDateRangeOverride", value);
        self
    }

    /// `WidgetIds`: list of strings, at most 1 item.
    #[track_caller]
    pub fn widget_ids(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("WidgetIds", value);
        self
    }
}

impl Handle<ScheduledReport> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `CreatedAt`
    #[inline]
    pub fn created_at(&self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// `HealthStatus`
    #[inline]
    pub fn health_status(&self) -> Value<Node> {
        self.attribute("HealthStatus")
    }

    /// `UpdatedAt`
    #[inline]
    pub fn updated_at(&self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

/// `DateTimeRange` of `AWS::BCM::ScheduledReport`.
#[derive(Clone, Default)]
#[must_use]
pub struct DateTimeRange(Properties);

properties! { DateTimeRange }

impl DateTimeRange {
    /// `EndTime`: `DateTimeValue`. Required.
    #[track_caller]
    pub fn end_time(mut self, value: impl IntoValue<DateTimeValue>) -> Self {
        self.0.set("EndTime", value);
        self
    }

    /// `StartTime`: `DateTimeValue`. Required.
    #[track_caller]
    pub fn start_time(mut self, value: impl IntoValue<DateTimeValue>) -> Self {
        self.0.set("StartTime", value);
        self
    }
}

choice! {
    /// `DateTimeType` of `AWS::BCM::ScheduledReport`.
    DateTimeType
    ABSOLUTE "ABSOLUTE"
    RELATIVE "RELATIVE"
}

/// `DateTimeValue` of `AWS::BCM::ScheduledReport`.
#[derive(Clone, Default)]
#[must_use]
pub struct DateTimeValue(Properties);

properties! { DateTimeValue }

impl DateTimeValue {
    /// `Type`: `DateTimeType`. Required.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<DateTimeType>) -> Self {
        self.0.set("Type", value);
        self
    }

    /// `Value`: string, at most 1024 characters, pattern `^[\S\s]*$`. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}

/// `ScheduleConfig` of `AWS::BCM::ScheduledReport`.
#[derive(Clone, Default)]
#[must_use]
pub struct ScheduleConfig(Properties);

properties! { ScheduleConfig }

impl ScheduleConfig {
    /// `ScheduleExpression`: string, at most 1024 characters, pattern `^[\S\s]*$`.
    #[track_caller]
    pub fn schedule_expression(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ScheduleExpression", value);
        self
    }

    /// `ScheduleExpressionTimeZone`: string, at most 1024 characters, pattern `^[\S\s]*$`.
    #[track_caller]
    pub fn schedule_expression_time_zone(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ScheduleExpressionTimeZone", value);
        self
    }

    /// `SchedulePeriod`: `SchedulePeriod`.
    #[track_caller]
    pub fn schedule_period(mut self, value: impl IntoValue<SchedulePeriod>) -> Self {
        self.0.set("SchedulePeriod", value);
        self
    }

    /// `State`: `ScheduleState`.
    #[track_caller]
    pub fn state(mut self, value: impl IntoValue<ScheduleState>) -> Self {
        self.0.set("State", value);
        self
    }
}

/// `SchedulePeriod` of `AWS::BCM::ScheduledReport`.
#[derive(Clone, Default)]
#[must_use]
pub struct SchedulePeriod(Properties);

properties! { SchedulePeriod }

impl SchedulePeriod {
    /// `EndTime`: string (date-time).
    #[track_caller]
    pub fn end_time(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EndTime", value);
        self
    }

    /// `StartTime`: string (date-time).
    #[track_caller]
    pub fn start_time(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("StartTime", value);
        self
    }
}

choice! {
    /// `ScheduleState` of `AWS::BCM::ScheduledReport`.
    ScheduleState
    ENABLED "ENABLED"
    DISABLED "DISABLED"
}

/// `Tag` of `AWS::BCM::ScheduledReport`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 128 characters, pattern `^[\S\s]*$`. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, at most 256 characters, pattern `^[\S\s]*$`. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
