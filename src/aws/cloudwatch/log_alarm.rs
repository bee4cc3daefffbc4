// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::CloudWatch::LogAlarm` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::CloudWatch::LogAlarm`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudwatch-logalarm.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct LogAlarm(Body);

resource! { LogAlarm "AWS::CloudWatch::LogAlarm" }

impl LogAlarm {
    /// `ActionConfiguration`: `ActionConfiguration`.
    #[track_caller]
    pub fn action_configuration(mut self, value: impl IntoValue<ActionConfiguration>) -> Self {
        self.0.set("ActionConfiguration", value);
        self
    }

    /// `ActionLogLineCount`: integer, 0 to 50.
    #[track_caller]
    pub fn action_log_line_count(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("ActionLogLineCount", value);
        self
    }

    /// `ActionLogLineRoleArn`: `IamRoleArn`.
    #[track_caller]
    pub fn action_log_line_role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("ActionLogLineRoleArn", value);
        self
    }

    /// `ActionsEnabled`: boolean, default true.
    #[track_caller]
    pub fn actions_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("ActionsEnabled", value);
        self
    }

    /// `AlarmActions`: list of strings.
    #[track_caller]
    pub fn alarm_actions(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("AlarmActions", value);
        self
    }

    /// `AlarmDescription`: string, at most 1024 characters.
    #[track_caller]
    pub fn alarm_description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AlarmDescription", value);
        self
    }

    /// `AlarmName`: string, 1 to 255 characters. A change replaces the resource.
    #[track_caller]
    pub fn alarm_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AlarmName", value);
        self
    }

    /// `ComparisonOperator`: `ComparisonOperator`. Required.
    #[track_caller]
    pub fn comparison_operator(mut self, value: impl IntoValue<ComparisonOperator>) -> Self {
        self.0.set("ComparisonOperator", value);
        self
    }

    /// `InsufficientDataActions`: list of strings.
    #[track_caller]
    pub fn insufficient_data_actions(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("InsufficientDataActions", value);
        self
    }

    /// `OKActions`: list of strings.
    #[track_caller]
    pub fn ok_actions(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("OKActions", value);
        self
    }

    /// `QueryResultsToAlarm`: integer, at least 1. Required.
    #[track_caller]
    pub fn query_results_to_alarm(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("QueryResultsToAlarm", value);
        self
    }

    /// `QueryResultsToEvaluate`: integer, at least 1. Required.
    #[track_caller]
    pub fn query_results_to_evaluate(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("QueryResultsToEvaluate", value);
        self
    }

    /// `ScheduledQueryConfiguration`: `ScheduledQueryConfiguration`. Required.
    #[track_caller]
    pub fn scheduled_query_configuration(
        mut self,
        value: impl IntoValue<ScheduledQueryConfiguration>,
    ) -> Self {
        self.0.set("ScheduledQueryConfiguration", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `Threshold`: number. Required.
    #[track_caller]
    pub fn threshold(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("Threshold", value);
        self
    }

    /// `TreatMissingData`: string, 1 to 255 characters.
    #[track_caller]
    pub fn treat_missing_data(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TreatMissingData", value);
        self
    }

    /// `WarmUpConfiguration`: `WarmUpConfiguration`.
    #[track_caller]
    pub fn warm_up_configuration(mut self, value: impl IntoValue<WarmUpConfiguration>) -> Self {
        self.0.set("WarmUpConfiguration", value);
        self
    }
}

impl Handle<LogAlarm> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }
}

/// `ActionConfiguration` of `AWS::CloudWatch::LogAlarm`.
#[derive(Clone, Default)]
#[must_use]
pub struct ActionConfiguration(Properties);

properties! { ActionConfiguration }

impl ActionConfiguration {
    /// `AlarmTagsPropagation`: `AlarmTagsPropagation`.
    #[track_caller]
    pub fn alarm_tags_propagation(mut self, value: impl IntoValue<AlarmTagsPropagation>) -> Self {
        self.0.set("AlarmTagsPropagation", value);
        self
    }
}

/// `AlarmTagsPropagation` of `AWS::CloudWatch::LogAlarm`.
#[derive(Clone, Default)]
#[must_use]
pub struct AlarmTagsPropagation(Properties);

properties! { AlarmTagsPropagation }

impl AlarmTagsPropagation {
    /// `Enabled`: boolean. Required.
    #[track_caller]
    pub fn enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Enabled", value);
        self
    }

    /// `ExcludedTagKeys`: list of strings, 1 to 50 items.
    #[track_caller]
    pub fn excluded_tag_keys(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("ExcludedTagKeys", value);
        self
    }

    /// `IncludedTagKeys`: list of strings, 1 to 50 items.
    #[track_caller]
    pub fn included_tag_keys(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("IncludedTagKeys", value);
        self
    }
}

choice! {
    /// `ComparisonOperator` of `AWS::CloudWatch::LogAlarm`.
    ComparisonOperator
    GREATER_THAN_OR_EQUAL_TO_THRESHOLD "GreaterThanOrEqualToThreshold"
    GREATER_THAN_THRESHOLD "GreaterThanThreshold"
    GREATER_THAN_UPPER_THRESHOLD "GreaterThanUpperThreshold"
    LESS_THAN_LOWER_OR_GREATER_THAN_UPPER_THRESHOLD "LessThanLowerOrGreaterThanUpperThreshold"
    LESS_THAN_LOWER_THRESHOLD "LessThanLowerThreshold"
    LESS_THAN_OR_EQUAL_TO_THRESHOLD "LessThanOrEqualToThreshold"
    LESS_THAN_THRESHOLD "LessThanThreshold"
}

/// `ScheduleConfiguration` of `AWS::CloudWatch::LogAlarm`.
#[derive(Clone, Default)]
#[must_use]
pub struct ScheduleConfiguration(Properties);

properties! { ScheduleConfiguration }

impl ScheduleConfiguration {
    /// `EndTimeOffset`: integer, 0 to 2592000.
    #[track_caller]
    pub fn end_time_offset(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("EndTimeOffset", value);
        self
    }

    /// `ScheduleExpression`: string, 1 to 256 characters. Required.
    #[track_caller]
    pub fn schedule_expression(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ScheduleExpression", value);
        self
    }

    /// `StartTimeOffset`: integer, 1 to 2592000. Required.
    #[track_caller]
    pub fn start_time_offset(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("StartTimeOffset", value);
        self
    }
}

/// `ScheduledQueryConfiguration` of `AWS::CloudWatch::LogAlarm`.
#[derive(Clone, Default)]
#[must_use]
pub struct ScheduledQueryConfiguration(Properties);

properties! { ScheduledQueryConfiguration }

impl ScheduledQueryConfiguration {
    /// `AggregationExpression`: string, 1 to 2048 characters. Required.
    #[track_caller]
    pub fn aggregation_expression(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AggregationExpression", value);
        self
    }

    /// `LogGroupIdentifiers`: list of strings, 1 to 50 items.
    #[track_caller]
    pub fn log_group_identifiers(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("LogGroupIdentifiers", value);
        self
    }

    /// `QueryString`: string, at most 10000 characters. Required.
    #[track_caller]
    pub fn query_string(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("QueryString", value);
        self
    }

    /// `ScheduleConfiguration`: `ScheduleConfiguration`. Required.
    #[track_caller]
    pub fn schedule_configuration(mut self, value: impl IntoValue<ScheduleConfiguration>) -> Self {
        self.0.set("ScheduleConfiguration", value);
        self
    }

    /// `ScheduledQueryRoleARN`: `IamRoleArn`, 1 to 1024 characters. Required.
    #[track_caller]
    pub fn scheduled_query_role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("ScheduledQueryRoleARN", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

/// `Tag` of `AWS::CloudWatch::LogAlarm`.
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

    /// `Value`: string, 1 to 256 characters. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}

/// `WarmUpConfiguration` of `AWS::CloudWatch::LogAlarm`.
#[derive(Clone, Default)]
#[must_use]
pub struct WarmUpConfiguration(Properties);

properties! { WarmUpConfiguration }

impl WarmUpConfiguration {
    /// `OnlyStartEvaluatingAfterWarmUpPeriodEnds`: boolean.
    #[track_caller]
    pub fn only_start_evaluating_after_warm_up_period_ends(
        mut self,
        value: impl IntoValue<bool>,
    ) -> Self {
        self.0
            .set("OnlyStartEvaluatingAfterWarmUpPeriodEnds", value);
        self
    }

    /// `WarmUpPeriodDurationInMinutes`: integer, 1 to 2880.
    #[track_caller]
    pub fn warm_up_period_duration_in_minutes(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("WarmUpPeriodDurationInMinutes", value);
        self
    }
}
