// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::IoT::SecurityProfile` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::{ListOf, MapOf};
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::IoT::SecurityProfile`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-securityprofile.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct SecurityProfile(Body);

resource! { SecurityProfile "AWS::IoT::SecurityProfile" }

impl SecurityProfile {
    /// `AdditionalMetricsToRetainV2`: list of `MetricToRetain`.
    #[track_caller]
    pub fn additional_metrics_to_retain_v2(
        mut self,
        value: impl IntoValue<ListOf<MetricToRetain>>,
    ) -> Self {
        self.0.set("AdditionalMetricsToRetainV2", value);
        self
    }

    /// `AlertTargets`: map of `AlertTarget`.
    #[track_caller]
    pub fn alert_targets(mut self, value: impl IntoValue<MapOf<AlertTarget>>) -> Self {
        self.0.set("AlertTargets", value);
        self
    }

    /// `Behaviors`: list of `Behavior`, at most 100 characters, at most 100 items.
    #[track_caller]
    pub fn behaviors(mut self, value: impl IntoValue<ListOf<Behavior>>) -> Self {
        self.0.set("Behaviors", value);
        self
    }

    /// `MetricsExportConfig`: `MetricsExportConfig`.
    #[track_caller]
    pub fn metrics_export_config(mut self, value: impl IntoValue<MetricsExportConfig>) -> Self {
        self.0.set("MetricsExportConfig", value);
        self
    }

    /// `SecurityProfileDescription`: string, at most 1000 characters, pattern `^[\p{Graph}\x20]*$`.
    #[track_caller]
    pub fn security_profile_description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SecurityProfileDescription", value);
        self
    }

    /// `SecurityProfileName`: string, 1 to 128 characters, pattern `[a-zA-Z0-9:_-]+`. A change replaces the resource.
    #[track_caller]
    pub fn security_profile_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SecurityProfileName", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `TargetArns`: list of strings.
    #[track_caller]
    pub fn target_arns(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("TargetArns", value);
        self
    }
}

impl Handle<SecurityProfile> {
    /// `SecurityProfileArn`
    #[inline]
    pub fn security_profile_arn(&self) -> Value<String> {
        self.attribute("SecurityProfileArn")
    }
}

/// `AlertTarget` of `AWS::IoT::SecurityProfile`.
#[derive(Clone, Default)]
#[must_use]
pub struct AlertTarget(Properties);

properties! { AlertTarget }

impl AlertTarget {
    /// `AlertTargetArn`: string, at most 2048 characters. Required.
    #[track_caller]
    pub fn alert_target_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AlertTargetArn", value);
        self
    }

    /// `RoleArn`: `IamRoleArn`, 20 to 2048 characters. Required.
    #[track_caller]
    pub fn role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("RoleArn", value);
        self
    }
}

/// `Behavior` of `AWS::IoT::SecurityProfile`.
#[derive(Clone, Default)]
#[must_use]
pub struct Behavior(Properties);

properties! { Behavior }

impl Behavior {
    /// `Criteria`: `BehaviorCriteria`.
    #[track_caller]
    pub fn criteria(mut self, value: impl IntoValue<BehaviorCriteria>) -> Self {
        self.0.set("Criteria", value);
        self
    }

    /// `ExportMetric`: boolean.
    #[track_caller]
    pub fn export_metric(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("ExportMetric", value);
        self
    }

    /// `Metric`: string, 1 to 128 characters, pattern `[a-zA-Z0-9:_-]+`.
    #[track_caller]
    pub fn metric(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Metric", value);
        self
    }

    /// `MetricDimension`: `MetricDimension`.
    #[track_caller]
    pub fn metric_dimension(mut self, value: impl IntoValue<MetricDimension>) -> Self {
        self.0.set("MetricDimension", value);
        self
    }

    /// `Name`: string, 1 to 128 characters, pattern `[a-zA-Z0-9:_-]+`. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `SuppressAlerts`: boolean.
    #[track_caller]
    pub fn suppress_alerts(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("SuppressAlerts", value);
        self
    }
}

/// `BehaviorCriteria` of `AWS::IoT::SecurityProfile`.
#[derive(Clone, Default)]
#[must_use]
pub struct BehaviorCriteria(Properties);

properties! { BehaviorCriteria }

impl BehaviorCriteria {
    /// `ComparisonOperator`: `BehaviorCriteriaComparisonOperator`.
    #[track_caller]
    pub fn comparison_operator(
        mut self,
        value: impl IntoValue<BehaviorCriteriaComparisonOperator>,
    ) -> Self {
        self.0.set("ComparisonOperator", value);
        self
    }

    /// `ConsecutiveDatapointsToAlarm`: integer, 1 to 10.
    #[track_caller]
    pub fn consecutive_datapoints_to_alarm(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("ConsecutiveDatapointsToAlarm", value);
        self
    }

    /// `ConsecutiveDatapointsToClear`: integer, 1 to 10.
    #[track_caller]
    pub fn consecutive_datapoints_to_clear(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("ConsecutiveDatapointsToClear", value);
        self
    }

    /// `DurationSeconds`: integer.
    #[track_caller]
    pub fn duration_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("DurationSeconds", value);
        self
    }

    /// `MlDetectionConfig`: `MachineLearningDetectionConfig`.
    #[track_caller]
    pub fn ml_detection_config(
        mut self,
        value: impl IntoValue<MachineLearningDetectionConfig>,
    ) -> Self {
        self.0.set("MlDetectionConfig", value);
        self
    }

    /// `StatisticalThreshold`: `StatisticalThreshold`.
    #[track_caller]
    pub fn statistical_threshold(mut self, value: impl IntoValue<StatisticalThreshold>) -> Self {
        self.0.set("StatisticalThreshold", value);
        self
    }

    /// `Value`: `MetricValue`.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<MetricValue>) -> Self {
        self.0.set("Value", value);
        self
    }
}

choice! {
    /// `BehaviorCriteriaComparisonOperator` of `AWS::IoT::SecurityProfile`.
    BehaviorCriteriaComparisonOperator
    LESS_THAN "less-than"
    LESS_THAN_EQUALS "less-than-equals"
    GREATER_THAN "greater-than"
    GREATER_THAN_EQUALS "greater-than-equals"
    IN_CIDR_SET "in-cidr-set"
    NOT_IN_CIDR_SET "not-in-cidr-set"
    IN_PORT_SET "in-port-set"
    NOT_IN_PORT_SET "not-in-port-set"
    IN_SET "in-set"
    NOT_IN_SET "not-in-set"
}

/// `MachineLearningDetectionConfig` of `AWS::IoT::SecurityProfile`.
#[derive(Clone, Default)]
#[must_use]
pub struct MachineLearningDetectionConfig(Properties);

properties! { MachineLearningDetectionConfig }

impl MachineLearningDetectionConfig {
    /// `ConfidenceLevel`: `MachineLearningDetectionConfigConfidenceLevel`.
    #[track_caller]
    pub fn confidence_level(
        mut self,
        value: impl IntoValue<MachineLearningDetectionConfigConfidenceLevel>,
    ) -> Self {
        self.0.set("ConfidenceLevel", value);
        self
    }
}

choice! {
    /// `MachineLearningDetectionConfigConfidenceLevel` of `AWS::IoT::SecurityProfile`.
    MachineLearningDetectionConfigConfidenceLevel
    LOW "LOW"
    MEDIUM "MEDIUM"
    HIGH "HIGH"
}

/// `MetricDimension` of `AWS::IoT::SecurityProfile`.
#[derive(Clone, Default)]
#[must_use]
pub struct MetricDimension(Properties);

properties! { MetricDimension }

impl MetricDimension {
    /// `DimensionName`: string, 1 to 128 characters, pattern `[a-zA-Z0-9:_-]+`. Required.
    #[track_caller]
    pub fn dimension_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DimensionName", value);
        self
    }

    /// `Operator`: `MetricDimensionOperator`.
    #[track_caller]
    pub fn operator(mut self, value: impl IntoValue<MetricDimensionOperator>) -> Self {
        self.0.set("Operator", value);
        self
    }
}

choice! {
    /// `MetricDimensionOperator` of `AWS::IoT::SecurityProfile`.
    MetricDimensionOperator
    IN "IN"
    NOT_IN "NOT_IN"
}

/// `MetricToRetain` of `AWS::IoT::SecurityProfile`.
#[derive(Clone, Default)]
#[must_use]
pub struct MetricToRetain(Properties);

properties! { MetricToRetain }

impl MetricToRetain {
    /// `ExportMetric`: boolean.
    #[track_caller]
    pub fn export_metric(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("ExportMetric", value);
        self
    }

    /// `Metric`: string, 1 to 128 characters, pattern `[a-zA-Z0-9:_-]+`. Required.
    #[track_caller]
    pub fn metric(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Metric", value);
        self
    }

    /// `MetricDimension`: `MetricDimension`.
    #[track_caller]
    pub fn metric_dimension(mut self, value: impl IntoValue<MetricDimension>) -> Self {
        self.0.set("MetricDimension", value);
        self
    }
}

/// `MetricValue` of `AWS::IoT::SecurityProfile`.
#[derive(Clone, Default)]
#[must_use]
pub struct MetricValue(Properties);

properties! { MetricValue }

impl MetricValue {
    /// `Cidrs`: list of strings.
    #[track_caller]
    pub fn cidrs(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Cidrs", value);
        self
    }

    /// `Count`: string, at least 0.
    #[track_caller]
    pub fn count(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Count", value);
        self
    }

    /// `Number`: number.
    #[track_caller]
    pub fn number(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("Number", value);
        self
    }

    /// `Numbers`: list of numbers.
    #[track_caller]
    pub fn numbers(mut self, value: impl IntoValue<ListOf<f64>>) -> Self {
        self.0.set("Numbers", value);
        self
    }

    /// `Ports`: list of integers.
    #[track_caller]
    pub fn ports(mut self, value: impl IntoValue<ListOf<i64>>) -> Self {
        self.0.set("Ports", value);
        self
    }

    /// `Strings`: list of strings.
    #[track_caller]
    pub fn strings(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Strings", value);
        self
    }
}

/// `MetricsExportConfig` of `AWS::IoT::SecurityProfile`.
#[derive(Clone, Default)]
#[must_use]
pub struct MetricsExportConfig(Properties);

properties! { MetricsExportConfig }

impl MetricsExportConfig {
    /// `MqttTopic`: string, 1 to 512 characters. Required.
    #[track_caller]
    pub fn mqtt_topic(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("MqttTopic", value);
        self
    }

    /// `RoleArn`: `IamRoleArn`, 20 to 2048 characters. Required.
    #[track_caller]
    pub fn role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("RoleArn", value);
        self
    }
}

/// `StatisticalThreshold` of `AWS::IoT::SecurityProfile`.
#[derive(Clone, Default)]
#[must_use]
pub struct StatisticalThreshold(Properties);

properties! { StatisticalThreshold }

impl StatisticalThreshold {
    /// `Statistic`: `StatisticalThresholdStatistic`.
    #[track_caller]
    pub fn statistic(mut self, value: impl IntoValue<StatisticalThresholdStatistic>) -> Self {
        self.0.set("Statistic", value);
        self
    }
}

choice! {
    /// `StatisticalThresholdStatistic` of `AWS::IoT::SecurityProfile`.
    StatisticalThresholdStatistic
    AVERAGE "Average"
    P0 "p0"
    P0_1 "p0.1"
    P0_01 "p0.01"
    P1 "p1"
    P10 "p10"
    P50 "p50"
    P90 "p90"
    P99 "p99"
    P99_9 "p99.9"
    P99_99 "p99.99"
    P100 "p100"
}

/// `Tag` of `AWS::IoT::SecurityProfile`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 128 characters, pattern `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`. Required.
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
