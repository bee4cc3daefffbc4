// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::CloudWatch::Alarm` and the types of its properties.

use crate::aws::base::{Body, IntoNode, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::CloudWatch::Alarm`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudwatch-alarm.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Alarm(Body);

resource! { Alarm "AWS::CloudWatch::Alarm" }

impl Alarm {
    /// `ActionConfiguration`: `ActionConfiguration`.
    #[track_caller]
    pub fn action_configuration(mut self, value: impl IntoValue<ActionConfiguration>) -> Self {
        self.0.set("ActionConfiguration", value);
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

    /// `AlarmName`: string, at most 255 characters. A change replaces the resource.
    #[track_caller]
    pub fn alarm_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AlarmName", value);
        self
    }

    /// `ComparisonOperator`: `ComparisonOperator`.
    #[track_caller]
    pub fn comparison_operator(mut self, value: impl IntoValue<ComparisonOperator>) -> Self {
        self.0.set("ComparisonOperator", value);
        self
    }

    /// `DatapointsToAlarm`: integer, at least 1.
    #[track_caller]
    pub fn datapoints_to_alarm(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("DatapointsToAlarm", value);
        self
    }

    /// `Dimensions`: list of `Dimension`, at most 30 items.
    #[track_caller]
    pub fn dimensions(mut self, value: impl IntoValue<ListOf<Dimension>>) -> Self {
        self.0.set("Dimensions", value);
        self
    }

    /// `EvaluateLowSampleCountPercentile`: string, 1 to 255 characters.
    #[track_caller]
    pub fn evaluate_low_sample_count_percentile(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EvaluateLowSampleCountPercentile", value);
        self
    }

    /// `EvaluationCriteria`: `EvaluationCriteria`.
    #[track_caller]
    pub fn evaluation_criteria(mut self, value: impl IntoValue<EvaluationCriteria>) -> Self {
        self.0.set("EvaluationCriteria", value);
        self
    }

    /// `EvaluationInterval`: integer, 10 to 3600.
    #[track_caller]
    pub fn evaluation_interval(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("EvaluationInterval", value);
        self
    }

    /// `EvaluationPeriods`: integer, at least 1.
    #[track_caller]
    pub fn evaluation_periods(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("EvaluationPeriods", value);
        self
    }

    /// `EvaluationWindow`: `EvaluationWindow`.
    #[track_caller]
    pub fn evaluation_window(mut self, value: impl IntoValue<EvaluationWindow>) -> Self {
        self.0.set("EvaluationWindow", value);
        self
    }

    /// `ExtendedStatistic`: string.
    #[track_caller]
    pub fn extended_statistic(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ExtendedStatistic", value);
        self
    }

    /// `InsufficientDataActions`: list of strings.
    #[track_caller]
    pub fn insufficient_data_actions(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("InsufficientDataActions", value);
        self
    }

    /// `MetricName`: string, 1 to 255 characters.
    #[track_caller]
    pub fn metric_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("MetricName", value);
        self
    }

    /// `Metrics`: list of `MetricDataQuery`.
    #[track_caller]
    pub fn metrics(mut self, value: impl IntoValue<ListOf<MetricDataQuery>>) -> Self {
        self.0.set("Metrics", value);
        self
    }

    /// `Namespace`: string, 1 to 255 characters, pattern `^[^:]`.
    #[track_caller]
    pub fn namespace(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Namespace", value);
        self
    }

    /// `OKActions`: list of strings.
    #[track_caller]
    pub fn ok_actions(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("OKActions", value);
        self
    }

    /// `Period`: integer, at least 1.
    #[track_caller]
    pub fn period(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Period", value);
        self
    }

    /// `Statistic`: `Statistic`.
    #[track_caller]
    pub fn statistic(mut self, value: impl IntoValue<Statistic>) -> Self {
        self.0.set("Statistic", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `Threshold`: number.
    #[track_caller]
    pub fn threshold(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("Threshold", value);
        self
    }

    /// `ThresholdMetricId`: string, 1 to 255 characters.
    #[track_caller]
    pub fn threshold_metric_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ThresholdMetricId", value);
        self
    }

    /// `TreatMissingData`: `TreatMissingData`, 1 to 255 characters.
    #[track_caller]
    pub fn treat_missing_data(mut self, value: impl IntoValue<TreatMissingData>) -> Self {
        self.0.set("TreatMissingData", value);
        self
    }

    /// `Unit`: `Unit`.
    #[track_caller]
    pub fn unit(mut self, value: impl IntoValue<Unit>) -> Self {
        self.0.set("Unit", value);
        self
    }

    /// `WarmUpConfiguration`: `WarmUpConfiguration`.
    #[track_caller]
    pub fn warm_up_configuration(mut self, value: impl IntoValue<WarmUpConfiguration>) -> Self {
        self.0.set("WarmUpConfiguration", value);
        self
    }
}

impl Handle<Alarm> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }
}

/// `ActionConfiguration` of `AWS::CloudWatch::Alarm`.
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

/// `AlarmPromQLCriteria` of `AWS::CloudWatch::Alarm`.
#[derive(Clone, Default)]
#[must_use]
pub struct AlarmPromQLCriteria(Properties);

properties! { AlarmPromQLCriteria }

impl AlarmPromQLCriteria {
    /// `PendingPeriod`: integer.
    #[track_caller]
    pub fn pending_period(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("PendingPeriod", value);
        self
    }

    /// `Query`: string.
    #[track_caller]
    pub fn query(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Query", value);
        self
    }

    /// `RecoveryPeriod`: integer.
    #[track_caller]
    pub fn recovery_period(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("RecoveryPeriod", value);
        self
    }
}

/// `AlarmTagsPropagation` of `AWS::CloudWatch::Alarm`.
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
    /// `ComparisonOperator` of `AWS::CloudWatch::Alarm`.
    ComparisonOperator
    GREATER_THAN_OR_EQUAL_TO_THRESHOLD "GreaterThanOrEqualToThreshold"
    GREATER_THAN_THRESHOLD "GreaterThanThreshold"
    GREATER_THAN_UPPER_THRESHOLD "GreaterThanUpperThreshold"
    LESS_THAN_LOWER_OR_GREATER_THAN_UPPER_THRESHOLD "LessThanLowerOrGreaterThanUpperThreshold"
    LESS_THAN_LOWER_THRESHOLD "LessThanLowerThreshold"
    LESS_THAN_OR_EQUAL_TO_THRESHOLD "LessThanOrEqualToThreshold"
    LESS_THAN_THRESHOLD "LessThanThreshold"
}

/// `Dimension` of `AWS::CloudWatch::Alarm`.
#[derive(Clone, Default)]
#[must_use]
pub struct Dimension(Properties);

properties! { Dimension }

impl Dimension {
    /// `Name`: string, 1 to 255 characters. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Value`: string, 1 to 1024 characters. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}

/// `EvaluationCriteria` of `AWS::CloudWatch::Alarm`.
#[derive(Clone, Default)]
#[must_use]
pub struct EvaluationCriteria(Properties);

properties! { EvaluationCriteria }

impl EvaluationCriteria {
    /// `PromQLCriteria`: `AlarmPromQLCriteria`.
    #[track_caller]
    pub fn prom_ql_criteria(mut self, value: impl IntoValue<AlarmPromQLCriteria>) -> Self {
        self.0.set("PromQLCriteria", value);
        self
    }
}

/// `EvaluationWindow` of `AWS::CloudWatch::Alarm`.
#[derive(Clone, Default)]
#[must_use]
pub struct EvaluationWindow(Properties);

properties! { EvaluationWindow }

impl EvaluationWindow {
    /// `SlidingWindow`: object.
    #[track_caller]
    pub fn sliding_window(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("SlidingWindow", value);
        self
    }

    /// `WallClockWindow`: `WallClockWindow`.
    #[track_caller]
    pub fn wall_clock_window(mut self, value: impl IntoValue<WallClockWindow>) -> Self {
        self.0.set("WallClockWindow", value);
        self
    }
}

/// `Metric` of `AWS::CloudWatch::Alarm`.
#[derive(Clone, Default)]
#[must_use]
pub struct Metric(Properties);

properties! { Metric }

impl Metric {
    /// `Dimensions`: list of `Dimension`, at most 30 items.
    #[track_caller]
    pub fn dimensions(mut self, value: impl IntoValue<ListOf<Dimension>>) -> Self {
        self.0.set("Dimensions", value);
        self
    }

    /// `MetricName`: string, 1 to 255 characters.
    #[track_caller]
    pub fn metric_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("MetricName", value);
        self
    }

    /// `Namespace`: string, 1 to 255 characters, pattern `^[^:]`.
    #[track_caller]
    pub fn namespace(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Namespace", value);
        self
    }
}

/// `MetricDataQuery` of `AWS::CloudWatch::Alarm`.
#[derive(Clone, Default)]
#[must_use]
pub struct MetricDataQuery(Properties);

properties! { MetricDataQuery }

impl MetricDataQuery {
    /// `AccountId`: string, 1 to 255 characters.
    #[track_caller]
    pub fn account_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AccountId", value);
        self
    }

    /// `Expression`: string, 1 to 2048 characters.
    #[track_caller]
    pub fn expression(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Expression", value);
        self
    }

    /// `Id`: string, 1 to 255 characters, pattern `^([a-z])([A-Za-z0-9\_]*)$`. Required.
    #[track_caller]
    pub fn id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Id", value);
        self
    }

    /// `Label`: string.
    #[track_caller]
    pub fn label(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Label", value);
        self
    }

    /// `MetricStat`: `MetricStat`.
    #[track_caller]
    pub fn metric_stat(mut self, value: impl IntoValue<MetricStat>) -> Self {
        self.0.set("MetricStat", value);
        self
    }

    /// `Period`: integer, at least 1.
    #[track_caller]
    pub fn period(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Period", value);
        self
    }

    /// `ReturnData`: boolean.
    #[track_caller]
    pub fn return_data(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("ReturnData", value);
        self
    }
}

/// `MetricStat` of `AWS::CloudWatch::Alarm`.
#[derive(Clone, Default)]
#[must_use]
pub struct MetricStat(Properties);

properties! { MetricStat }

impl MetricStat {
    /// `Metric`: `Metric`. Required.
    #[track_caller]
    pub fn metric(mut self, value: impl IntoValue<Metric>) -> Self {
        self.0.set("Metric", value);
        self
    }

    /// `Period`: integer, at least 1. Required.
    #[track_caller]
    pub fn period(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Period", value);
        self
    }

    /// `Stat`: string. Required.
    #[track_caller]
    pub fn stat(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Stat", value);
        self
    }

    /// `Unit`: `MetricStatUnit`.
    #[track_caller]
    pub fn unit(mut self, value: impl IntoValue<MetricStatUnit>) -> Self {
        self.0.set("Unit", value);
        self
    }
}

choice! {
    /// `MetricStatUnit` of `AWS::CloudWatch::Alarm`.
    MetricStatUnit
    BITS "Bits"
    BITS_SECOND "Bits/Second"
    BYTES "Bytes"
    BYTES_SECOND "Bytes/Second"
    COUNT "Count"
    COUNT_SECOND "Count/Second"
    GIGABITS "Gigabits"
    GIGABITS_SECOND "Gigabits/Second"
    GIGABYTES "Gigabytes"
    GIGABYTES_SECOND "Gigabytes/Second"
    KILOBITS "Kilobits"
    KILOBITS_SECOND "Kilobits/Second"
    KILOBYTES "Kilobytes"
    KILOBYTES_SECOND "Kilobytes/Second"
    MEGABITS "Megabits"
    MEGABITS_SECOND "Megabits/Second"
    MEGABYTES "Megabytes"
    MEGABYTES_SECOND "Megabytes/Second"
    MICROSECONDS "Microseconds"
    MILLISECONDS "Milliseconds"
    NONE "None"
    PERCENT "Percent"
    SECONDS "Seconds"
    TERABITS "Terabits"
    TERABITS_SECOND "Terabits/Second"
    TERABYTES "Terabytes"
    TERABYTES_SECOND "Terabytes/Second"
}

choice! {
    /// `Statistic` of `AWS::CloudWatch::Alarm`.
    Statistic
    AVERAGE "Average"
    MAXIMUM "Maximum"
    MINIMUM "Minimum"
    SAMPLE_COUNT "SampleCount"
    SUM "Sum"
}

/// `Tag` of `AWS::CloudWatch::Alarm`.
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

choice! {
    /// `TreatMissingData` of `AWS::CloudWatch::Alarm`.
    TreatMissingData
    BREACHING "breaching"
    IGNORE "ignore"
    MISSING "missing"
    NOT_BREACHING "notBreaching"
}

choice! {
    /// `Unit` of `AWS::CloudWatch::Alarm`.
    Unit
    BITS "Bits"
    BITS_SECOND "Bits/Second"
    BYTES "Bytes"
    BYTES_SECOND "Bytes/Second"
    COUNT "Count"
    COUNT_SECOND "Count/Second"
    GIGABITS "Gigabits"
    GIGABITS_SECOND "Gigabits/Second"
    GIGABYTES "Gigabytes"
    GIGABYTES_SECOND "Gigabytes/Second"
    KILOBITS "Kilobits"
    KILOBITS_SECOND "Kilobits/Second"
    KILOBYTES "Kilobytes"
    KILOBYTES_SECOND "Kilobytes/Second"
    MEGABITS "Megabits"
    MEGABITS_SECOND "Megabits/Second"
    MEGABYTES "Megabytes"
    MEGABYTES_SECOND "Megabytes/Second"
    MICROSECONDS "Microseconds"
    MILLISECONDS "Milliseconds"
    NONE "None"
    PERCENT "Percent"
    SECONDS "Seconds"
    TERABITS "Terabits"
    TERABITS_SECOND "Terabits/Second"
    TERABYTES "Terabytes"
    TERABYTES_SECOND "Terabytes/Second"
}

/// `WallClockWindow` of `AWS::CloudWatch::Alarm`.
#[derive(Clone, Default)]
#[must_use]
pub struct WallClockWindow(Properties);

properties! { WallClockWindow }

impl WallClockWindow {
    /// `Timezone`: string.
    #[track_caller]
    pub fn timezone(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Timezone", value);
        self
    }
}

/// `WarmUpConfiguration` of `AWS::CloudWatch::Alarm`.
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
