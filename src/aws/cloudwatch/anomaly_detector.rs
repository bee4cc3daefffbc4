// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::CloudWatch::AnomalyDetector` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::CloudWatch::AnomalyDetector`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudwatch-anomalydetector.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct AnomalyDetector(Body);

resource! { AnomalyDetector "AWS::CloudWatch::AnomalyDetector" }

impl AnomalyDetector {
    /// `Configuration`: `Configuration`.
    #[track_caller]
    pub fn configuration(mut self, value: impl IntoValue<Configuration>) -> Self {
        self.0.set("Configuration", value);
        self
    }

    /// `Dimensions`: list of `Dimension`. A change replaces the resource.
    #[track_caller]
    pub fn dimensions(mut self, value: impl IntoValue<ListOf<Dimension>>) -> Self {
        self.0.set("Dimensions", value);
        self
    }

    /// `MetricCharacteristics`: `MetricCharacteristics`. A change replaces the resource.
    #[track_caller]
    pub fn metric_characteristics(mut self, value: impl IntoValue<MetricCharacteristics>) -> Self {
        self.0.set("MetricCharacteristics", value);
        self
    }

    /// `MetricMathAnomalyDetector`: `MetricMathAnomalyDetector`. A change replaces the resource.
    #[track_caller]
    pub fn metric_math_anomaly_detector(
        mut self,
        value: impl IntoValue<MetricMathAnomalyDetector>,
    ) -> Self {
        self.0.set("MetricMathAnomalyDetector", value);
        self
    }

    /// `MetricName`: string. A change replaces the resource.
    #[track_caller]
    pub fn metric_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("MetricName", value);
        self
    }

    /// `Namespace`: string. A change replaces the resource.
    #[track_caller]
    pub fn namespace(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Namespace", value);
        self
    }

    /// `SingleMetricAnomalyDetector`: `SingleMetricAnomalyDetector`. A change replaces the resource.
    #[track_caller]
    pub fn single_metric_anomaly_detector(
        mut self,
        value: impl IntoValue<SingleMetricAnomalyDetector>,
    ) -> Self {
        self.0.set("SingleMetricAnomalyDetector", value);
        self
    }

    /// `Stat`: string. A change replaces the resource.
    #[track_caller]
    pub fn stat(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Stat", value);
        self
    }
}

impl Handle<AnomalyDetector> {
    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }
}

/// `Configuration` of `AWS::CloudWatch::AnomalyDetector`.
#[derive(Clone, Default)]
#[must_use]
pub struct Configuration(Properties);

properties! { Configuration }

impl Configuration {
    /// `ExcludedTimeRanges`: list of `Range`.
    #[track_caller]
    pub fn excluded_time_ranges(mut self, value: impl IntoValue<ListOf<Range>>) -> Self {
        self.0.set("ExcludedTimeRanges", value);
        self
    }

    /// `MetricTimeZone`: string.
    #[track_caller]
    pub fn metric_time_zone(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("MetricTimeZone", value);
        self
    }
}

/// `Dimension` of `AWS::CloudWatch::AnomalyDetector`.
#[derive(Clone, Default)]
#[must_use]
pub struct Dimension(Properties);

properties! { Dimension }

impl Dimension {
    /// `Name`: string. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Value`: string. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}

/// `Metric` of `AWS::CloudWatch::AnomalyDetector`.
#[derive(Clone, Default)]
#[must_use]
pub struct Metric(Properties);

properties! { Metric }

impl Metric {
    /// `Dimensions`: list of `Dimension`.
    #[track_caller]
    pub fn dimensions(mut self, value: impl IntoValue<ListOf<Dimension>>) -> Self {
        self.0.set("Dimensions", value);
        self
    }

    /// `MetricName`: string. Required.
    #[track_caller]
    pub fn metric_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("MetricName", value);
        self
    }

    /// `Namespace`: string. Required.
    #[track_caller]
    pub fn namespace(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Namespace", value);
        self
    }
}

/// `MetricCharacteristics` of `AWS::CloudWatch::AnomalyDetector`.
#[derive(Clone, Default)]
#[must_use]
pub struct MetricCharacteristics(Properties);

properties! { MetricCharacteristics }

impl MetricCharacteristics {
    /// `PeriodicSpikes`: boolean.
    #[track_caller]
    pub fn periodic_spikes(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("PeriodicSpikes", value);
        self
    }
}

/// `MetricDataQuery` of `AWS::CloudWatch::AnomalyDetector`.
#[derive(Clone, Default)]
#[must_use]
pub struct MetricDataQuery(Properties);

properties! { MetricDataQuery }

impl MetricDataQuery {
    /// `AccountId`: string.
    #[track_caller]
    pub fn account_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AccountId", value);
        self
    }

    /// `Expression`: string.
    #[track_caller]
    pub fn expression(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Expression", value);
        self
    }

    /// `Id`: string. Required.
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

    /// `Period`: integer.
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

/// `MetricMathAnomalyDetector` of `AWS::CloudWatch::AnomalyDetector`.
#[derive(Clone, Default)]
#[must_use]
pub struct MetricMathAnomalyDetector(Properties);

properties! { MetricMathAnomalyDetector }

impl MetricMathAnomalyDetector {
    /// `MetricDataQueries`: list of `MetricDataQuery`.
    #[track_caller]
    pub fn metric_data_queries(mut self, value: impl IntoValue<ListOf<MetricDataQuery>>) -> Self {
        self.0.set("MetricDataQueries", value);
        self
    }
}

/// `MetricStat` of `AWS::CloudWatch::AnomalyDetector`.
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

    /// `Period`: integer. Required.
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

    /// `Unit`: string.
    #[track_caller]
    pub fn unit(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Unit", value);
        self
    }
}

/// `Range` of `AWS::CloudWatch::AnomalyDetector`.
#[derive(Clone, Default)]
#[must_use]
pub struct Range(Properties);

properties! { Range }

impl Range {
    /// `EndTime`: string. Required.
    #[track_caller]
    pub fn end_time(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EndTime", value);
        self
    }

    /// `StartTime`: string. Required.
    #[track_caller]
    pub fn start_time(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("StartTime", value);
        self
    }
}

/// `SingleMetricAnomalyDetector` of `AWS::CloudWatch::AnomalyDetector`.
#[derive(Clone, Default)]
#[must_use]
pub struct SingleMetricAnomalyDetector(Properties);

properties! { SingleMetricAnomalyDetector }

impl SingleMetricAnomalyDetector {
    /// `AccountId`: string.
    #[track_caller]
    pub fn account_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AccountId", value);
        self
    }

    /// `Dimensions`: list of `Dimension`.
    #[track_caller]
    pub fn dimensions(mut self, value: impl IntoValue<ListOf<Dimension>>) -> Self {
        self.0.set("Dimensions", value);
        self
    }

    /// `MetricName`: string.
    #[track_caller]
    pub fn metric_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("MetricName", value);
        self
    }

    /// `Namespace`: string.
    #[track_caller]
    pub fn namespace(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Namespace", value);
        self
    }

    /// `Stat`: string.
    #[track_caller]
    pub fn stat(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Stat", value);
        self
    }
}
