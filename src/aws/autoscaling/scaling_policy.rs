// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::AutoScaling::ScalingPolicy` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::AutoScaling::ScalingPolicy`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-autoscaling-scalingpolicy.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct ScalingPolicy(Body);

resource! { ScalingPolicy "AWS::AutoScaling::ScalingPolicy" }

impl ScalingPolicy {
    /// `AdjustmentType`: `AdjustmentType`, 1 to 255 characters.
    #[track_caller]
    pub fn adjustment_type(mut self, value: impl IntoValue<AdjustmentType>) -> Self {
        self.0.set("AdjustmentType", value);
        self
    }

    /// `AutoScalingGroupName`: string, 1 to 255 characters. Required. A change replaces the resource.
    #[track_caller]
    pub fn auto_scaling_group_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AutoScalingGroupName", value);
        self
    }

    /// `Cooldown`: string.
    #[track_caller]
    pub fn cooldown(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Cooldown", value);
        self
    }

    /// `EstimatedInstanceWarmup`: integer.
    #[track_caller]
    pub fn estimated_instance_warmup(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("EstimatedInstanceWarmup", value);
        self
    }

    /// `MetricAggregationType`: `MetricAggregationType`, 1 to 32 characters.
    #[track_caller]
    pub fn metric_aggregation_type(mut self, value: impl IntoValue<MetricAggregationType>) -> Self {
        self.0.set("MetricAggregationType", value);
        self
    }

    /// `MinAdjustmentMagnitude`: integer.
    #[track_caller]
    pub fn min_adjustment_magnitude(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MinAdjustmentMagnitude", value);
        self
    }

    /// `PolicyType`: `PolicyType`, 1 to 64 characters.
    #[track_caller]
    pub fn policy_type(mut self, value: impl IntoValue<PolicyType>) -> Self {
        self.0.set("PolicyType", value);
        self
    }

    /// `PredictiveScalingConfiguration`: `PredictiveScalingConfiguration`.
    #[track_caller]
    pub fn predictive_scaling_configuration(
        mut self,
        value: impl IntoValue<PredictiveScalingConfiguration>,
    ) -> Self {
        self.0.set("PredictiveScalingConfiguration", value);
        self
    }

    /// `ScalingAdjustment`: integer.
    #[track_caller]
    pub fn scaling_adjustment(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("ScalingAdjustment", value);
        self
    }

    /// `StepAdjustments`: list of `StepAdjustment`.
    #[track_caller]
    pub fn step_adjustments(mut self, value: impl IntoValue<ListOf<StepAdjustment>>) -> Self {
        self.0.set("StepAdjustments", value);
        self
    }

    /// `TargetTrackingConfiguration`: `TargetTrackingConfiguration`.
    #[track_caller]
    pub fn target_tracking_configuration(
        mut self,
        value: impl IntoValue<TargetTrackingConfiguration>,
    ) -> Self {
        self.0.set("TargetTrackingConfiguration", value);
        self
    }
}

impl Handle<ScalingPolicy> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `PolicyName`
    #[inline]
    pub fn policy_name(&self) -> Value<String> {
        self.attribute("PolicyName")
    }
}

choice! {
    /// `AdjustmentType` of `AWS::AutoScaling::ScalingPolicy`.
    AdjustmentType
    CHANGE_IN_CAPACITY "ChangeInCapacity"
    EXACT_CAPACITY "ExactCapacity"
    PERCENT_CHANGE_IN_CAPACITY "PercentChangeInCapacity"
}

/// `CustomizedMetricSpecification` of `AWS::AutoScaling::ScalingPolicy`.
#[derive(Clone, Default)]
#[must_use]
pub struct CustomizedMetricSpecification(Properties);

properties! { CustomizedMetricSpecification }

impl CustomizedMetricSpecification {
    /// `Dimensions`: list of `MetricDimension`.
    #[track_caller]
    pub fn dimensions(mut self, value: impl IntoValue<ListOf<MetricDimension>>) -> Self {
        self.0.set("Dimensions", value);
        self
    }

    /// `MetricName`: string.
    #[track_caller]
    pub fn metric_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("MetricName", value);
        self
    }

    /// `Metrics`: list of `TargetTrackingMetricDataQuery`.
    #[track_caller]
    pub fn metrics(mut self, value: impl IntoValue<ListOf<TargetTrackingMetricDataQuery>>) -> Self {
        self.0.set("Metrics", value);
        self
    }

    /// `Namespace`: string.
    #[track_caller]
    pub fn namespace(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Namespace", value);
        self
    }

    /// `Period`: integer, at least 1.
    #[track_caller]
    pub fn period(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Period", value);
        self
    }

    /// `Statistic`: `CustomizedMetricSpecificationStatistic`.
    #[track_caller]
    pub fn statistic(
        mut self,
        value: impl IntoValue<CustomizedMetricSpecificationStatistic>,
    ) -> Self {
        self.0.set("Statistic", value);
        self
    }

    /// `Unit`: string.
    #[track_caller]
    pub fn unit(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Unit", value);
        self
    }
}

choice! {
    /// `CustomizedMetricSpecificationStatistic` of `AWS::AutoScaling::ScalingPolicy`.
    CustomizedMetricSpecificationStatistic
    AVERAGE "Average"
    MAXIMUM "Maximum"
    MINIMUM "Minimum"
    SAMPLE_COUNT "SampleCount"
    SUM "Sum"
}

/// `Metric` of `AWS::AutoScaling::ScalingPolicy`.
#[derive(Clone, Default)]
#[must_use]
pub struct Metric(Properties);

properties! { Metric }

impl Metric {
    /// `Dimensions`: list of `MetricDimension`.
    #[track_caller]
    pub fn dimensions(mut self, value: impl IntoValue<ListOf<MetricDimension>>) -> Self {
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

choice! {
    /// `MetricAggregationType` of `AWS::AutoScaling::ScalingPolicy`.
    MetricAggregationType
    AVERAGE "Average"
    MAXIMUM "Maximum"
    MINIMUM "Minimum"
}

/// `MetricDataQuery` of `AWS::AutoScaling::ScalingPolicy`.
#[derive(Clone, Default)]
#[must_use]
pub struct MetricDataQuery(Properties);

properties! { MetricDataQuery }

impl MetricDataQuery {
    /// `Expression`: string, 1 to 1023 characters.
    #[track_caller]
    pub fn expression(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Expression", value);
        self
    }

    /// `Id`: string, 1 to 255 characters. Required.
    #[track_caller]
    pub fn id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Id", value);
        self
    }

    /// `Label`: string, at most 2047 characters.
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

    /// `ReturnData`: boolean.
    #[track_caller]
    pub fn return_data(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("ReturnData", value);
        self
    }
}

/// `MetricDimension` of `AWS::AutoScaling::ScalingPolicy`.
#[derive(Clone, Default)]
#[must_use]
pub struct MetricDimension(Properties);

properties! { MetricDimension }

impl MetricDimension {
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

/// `MetricStat` of `AWS::AutoScaling::ScalingPolicy`.
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

    /// `Stat`: string, 1 to 100 characters. Required.
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

choice! {
    /// `PolicyType` of `AWS::AutoScaling::ScalingPolicy`.
    PolicyType
    PREDICTIVE_SCALING "PredictiveScaling"
    SIMPLE_SCALING "SimpleScaling"
    STEP_SCALING "StepScaling"
    TARGET_TRACKING_SCALING "TargetTrackingScaling"
}

/// `PredefinedMetricSpecification` of `AWS::AutoScaling::ScalingPolicy`.
#[derive(Clone, Default)]
#[must_use]
pub struct PredefinedMetricSpecification(Properties);

properties! { PredefinedMetricSpecification }

impl PredefinedMetricSpecification {
    /// `PredefinedMetricType`: `PredefinedMetricSpecificationPredefinedMetricType`. Required.
    #[track_caller]
    pub fn predefined_metric_type(
        mut self,
        value: impl IntoValue<PredefinedMetricSpecificationPredefinedMetricType>,
    ) -> Self {
        self.0.set("PredefinedMetricType", value);
        self
    }

    /// `ResourceLabel`: string, 1 to 1023 characters.
    #[track_caller]
    pub fn resource_label(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ResourceLabel", value);
        self
    }
}

choice! {
    /// `PredefinedMetricSpecificationPredefinedMetricType` of `AWS::AutoScaling::ScalingPolicy`.
    PredefinedMetricSpecificationPredefinedMetricType
    ALB_REQUEST_COUNT_PER_TARGET "ALBRequestCountPerTarget"
    ASG_AVERAGE_CPU_UTILIZATION "ASGAverageCPUUtilization"
    ASG_AVERAGE_NETWORK_IN "ASGAverageNetworkIn"
    ASG_AVERAGE_NETWORK_OUT "ASGAverageNetworkOut"
}

/// `PredictiveScalingConfiguration` of `AWS::AutoScaling::ScalingPolicy`.
#[derive(Clone, Default)]
#[must_use]
pub struct PredictiveScalingConfiguration(Properties);

properties! { PredictiveScalingConfiguration }

impl PredictiveScalingConfiguration {
    /// `MaxCapacityBreachBehavior`: `PredictiveScalingConfigurationMaxCapacityBreachBehavior`.
    #[track_caller]
    pub fn max_capacity_breach_behavior(
        mut self,
        value: impl IntoValue<PredictiveScalingConfigurationMaxCapacityBreachBehavior>,
    ) -> Self {
        self.0.set("MaxCapacityBreachBehavior", value);
        self
    }

    /// `MaxCapacityBuffer`: integer, 0 to 100.
    #[track_caller]
    pub fn max_capacity_buffer(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MaxCapacityBuffer", value);
        self
    }

    /// `MetricSpecifications`: list of `PredictiveScalingMetricSpecification`. Required.
    #[track_caller]
    pub fn metric_specifications(
        mut self,
        value: impl IntoValue<ListOf<PredictiveScalingMetricSpecification>>,
    ) -> Self {
        self.0.set("MetricSpecifications", value);
        self
    }

    /// `Mode`: `PredictiveScalingConfigurationMode`.
    #[track_caller]
    pub fn mode(mut self, value: impl IntoValue<PredictiveScalingConfigurationMode>) -> Self {
        self.0.set("Mode", value);
        self
    }

    /// `SchedulingBufferTime`: integer, at least 0.
    #[track_caller]
    pub fn scheduling_buffer_time(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("SchedulingBufferTime", value);
        self
    }
}

choice! {
    /// `PredictiveScalingConfigurationMaxCapacityBreachBehavior` of `AWS::AutoScaling::ScalingPolicy`.
    PredictiveScalingConfigurationMaxCapacityBreachBehavior
    HONOR_MAX_CAPACITY "HonorMaxCapacity"
    INCREASE_MAX_CAPACITY "IncreaseMaxCapacity"
}

choice! {
    /// `PredictiveScalingConfigurationMode` of `AWS::AutoScaling::ScalingPolicy`.
    PredictiveScalingConfigurationMode
    FORECAST_AND_SCALE "ForecastAndScale"
    FORECAST_ONLY "ForecastOnly"
}

/// `PredictiveScalingCustomizedCapacityMetric` of `AWS::AutoScaling::ScalingPolicy`.
#[derive(Clone, Default)]
#[must_use]
pub struct PredictiveScalingCustomizedCapacityMetric(Properties);

properties! { PredictiveScalingCustomizedCapacityMetric }

impl PredictiveScalingCustomizedCapacityMetric {
    /// `MetricDataQueries`: list of `MetricDataQuery`. Required.
    #[track_caller]
    pub fn metric_data_queries(mut self, value: impl IntoValue<ListOf<MetricDataQuery>>) -> Self {
        self.0.set("MetricDataQueries", value);
        self
    }
}

/// `PredictiveScalingCustomizedLoadMetric` of `AWS::AutoScaling::ScalingPolicy`.
#[derive(Clone, Default)]
#[must_use]
pub struct PredictiveScalingCustomizedLoadMetric(Properties);

properties! { PredictiveScalingCustomizedLoadMetric }

impl PredictiveScalingCustomizedLoadMetric {
    /// `MetricDataQueries`: list of `MetricDataQuery`. Required.
    #[track_caller]
    pub fn metric_data_queries(mut self, value: impl IntoValue<ListOf<MetricDataQuery>>) -> Self {
        self.0.set("MetricDataQueries", value);
        self
    }
}

/// `PredictiveScalingCustomizedScalingMetric` of `AWS::AutoScaling::ScalingPolicy`.
#[derive(Clone, Default)]
#[must_use]
pub struct PredictiveScalingCustomizedScalingMetric(Properties);

properties! { PredictiveScalingCustomizedScalingMetric }

impl PredictiveScalingCustomizedScalingMetric {
    /// `MetricDataQueries`: list of `MetricDataQuery`. Required.
    #[track_caller]
    pub fn metric_data_queries(mut self, value: impl IntoValue<ListOf<MetricDataQuery>>) -> Self {
        self.0.set("MetricDataQueries", value);
        self
    }
}

/// `PredictiveScalingMetricSpecification` of `AWS::AutoScaling::ScalingPolicy`.
#[derive(Clone, Default)]
#[must_use]
pub struct PredictiveScalingMetricSpecification(Properties);

properties! { PredictiveScalingMetricSpecification }

impl PredictiveScalingMetricSpecification {
    /// `CustomizedCapacityMetricSpecification`: `PredictiveScalingCustomizedCapacityMetric`.
    #[track_caller]
    pub fn customized_capacity_metric_specification(
        mut self,
        value: impl IntoValue<PredictiveScalingCustomizedCapacityMetric>,
    ) -> Self {
        self.0.set("CustomizedCapacityMetricSpecification", value);
        self
    }

    /// `CustomizedLoadMetricSpecification`: `PredictiveScalingCustomizedLoadMetric`.
    #[track_caller]
    pub fn customized_load_metric_specification(
        mut self,
        value: impl IntoValue<PredictiveScalingCustomizedLoadMetric>,
    ) -> Self {
        self.0.set("CustomizedLoadMetricSpecification", value);
        self
    }

    /// `CustomizedScalingMetricSpecification`: `PredictiveScalingCustomizedScalingMetric`.
    #[track_caller]
    pub fn customized_scaling_metric_specification(
        mut self,
        value: impl IntoValue<PredictiveScalingCustomizedScalingMetric>,
    ) -> Self {
        self.0.set("CustomizedScalingMetricSpecification", value);
        self
    }

    /// `PredefinedLoadMetricSpecification`: `PredictiveScalingPredefinedLoadMetric`.
    #[track_caller]
    pub fn predefined_load_metric_specification(
        mut self,
        value: impl IntoValue<PredictiveScalingPredefinedLoadMetric>,
    ) -> Self {
        self.0.set("PredefinedLoadMetricSpecification", value);
        self
    }

    /// `PredefinedMetricPairSpecification`: `PredictiveScalingPredefinedMetricPair`.
    #[track_caller]
    pub fn predefined_metric_pair_specification(
        mut self,
        value: impl IntoValue<PredictiveScalingPredefinedMetricPair>,
    ) -> Self {
        self.0.set("PredefinedMetricPairSpecification", value);
        self
    }

    /// `PredefinedScalingMetricSpecification`: `PredictiveScalingPredefinedScalingMetric`.
    #[track_caller]
    pub fn predefined_scaling_metric_specification(
        mut self,
        value: impl IntoValue<PredictiveScalingPredefinedScalingMetric>,
    ) -> Self {
        self.0.set("PredefinedScalingMetricSpecification", value);
        self
    }

    /// `TargetValue`: number. Required.
    #[track_caller]
    pub fn target_value(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("TargetValue", value);
        self
    }
}

/// `PredictiveScalingPredefinedLoadMetric` of `AWS::AutoScaling::ScalingPolicy`.
#[derive(Clone, Default)]
#[must_use]
pub struct PredictiveScalingPredefinedLoadMetric(Properties);

properties! { PredictiveScalingPredefinedLoadMetric }

impl PredictiveScalingPredefinedLoadMetric {
    /// `PredefinedMetricType`: `PredictiveScalingPredefinedLoadMetricPredefinedMetricType`. Required.
    #[track_caller]
    pub fn predefined_metric_type(
        mut self,
        value: impl IntoValue<PredictiveScalingPredefinedLoadMetricPredefinedMetricType>,
    ) -> Self {
        self.0.set("PredefinedMetricType", value);
        self
    }

    /// `ResourceLabel`: string, 1 to 1023 characters.
    #[track_caller]
    pub fn resource_label(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ResourceLabel", value);
        self
    }
}

choice! {
    /// `PredictiveScalingPredefinedLoadMetricPredefinedMetricType` of `AWS::AutoScaling::ScalingPolicy`.
    PredictiveScalingPredefinedLoadMetricPredefinedMetricType
    ALB_TARGET_GROUP_REQUEST_COUNT "ALBTargetGroupRequestCount"
    ASG_TOTAL_CPU_UTILIZATION "ASGTotalCPUUtilization"
    ASG_TOTAL_NETWORK_IN "ASGTotalNetworkIn"
    ASG_TOTAL_NETWORK_OUT "ASGTotalNetworkOut"
}

/// `PredictiveScalingPredefinedMetricPair` of `AWS::AutoScaling::ScalingPolicy`.
#[derive(Clone, Default)]
#[must_use]
pub struct PredictiveScalingPredefinedMetricPair(Properties);

properties! { PredictiveScalingPredefinedMetricPair }

impl PredictiveScalingPredefinedMetricPair {
    /// `PredefinedMetricType`: `PredictiveScalingPredefinedMetricPairPredefinedMetricType`. Required.
    #[track_caller]
    pub fn predefined_metric_type(
        mut self,
        value: impl IntoValue<PredictiveScalingPredefinedMetricPairPredefinedMetricType>,
    ) -> Self {
        self.0.set("PredefinedMetricType", value);
        self
    }

    /// `ResourceLabel`: string, 1 to 1023 characters.
    #[track_caller]
    pub fn resource_label(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ResourceLabel", value);
        self
    }
}

choice! {
    /// `PredictiveScalingPredefinedMetricPairPredefinedMetricType` of `AWS::AutoScaling::ScalingPolicy`.
    PredictiveScalingPredefinedMetricPairPredefinedMetricType
    ALB_REQUEST_COUNT "ALBRequestCount"
    ASGCPU_UTILIZATION "ASGCPUUtilization"
    ASG_NETWORK_IN "ASGNetworkIn"
    ASG_NETWORK_OUT "ASGNetworkOut"
}

/// `PredictiveScalingPredefinedScalingMetric` of `AWS::AutoScaling::ScalingPolicy`.
#[derive(Clone, Default)]
#[must_use]
pub struct PredictiveScalingPredefinedScalingMetric(Properties);

properties! { PredictiveScalingPredefinedScalingMetric }

impl PredictiveScalingPredefinedScalingMetric {
    /// `PredefinedMetricType`: `PredictiveScalingPredefinedScalingMetricPredefinedMetricType`. Required.
    #[track_caller]
    pub fn predefined_metric_type(
        mut self,
        value: impl IntoValue<PredictiveScalingPredefinedScalingMetricPredefinedMetricType>,
    ) -> Self {
        self.0.set("PredefinedMetricType", value);
        self
    }

    /// `ResourceLabel`: string, 1 to 1023 characters.
    #[track_caller]
    pub fn resource_label(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ResourceLabel", value);
        self
    }
}

choice! {
    /// `PredictiveScalingPredefinedScalingMetricPredefinedMetricType` of `AWS::AutoScaling::ScalingPolicy`.
    PredictiveScalingPredefinedScalingMetricPredefinedMetricType
    ALB_REQUEST_COUNT_PER_TARGET "ALBRequestCountPerTarget"
    ASG_AVERAGE_CPU_UTILIZATION "ASGAverageCPUUtilization"
    ASG_AVERAGE_NETWORK_IN "ASGAverageNetworkIn"
    ASG_AVERAGE_NETWORK_OUT "ASGAverageNetworkOut"
}

/// `StepAdjustment` of `AWS::AutoScaling::ScalingPolicy`.
#[derive(Clone, Default)]
#[must_use]
pub struct StepAdjustment(Properties);

properties! { StepAdjustment }

impl StepAdjustment {
    /// `MetricIntervalLowerBound`: number.
    #[track_caller]
    pub fn metric_interval_lower_bound(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("MetricIntervalLowerBound", value);
        self
    }

    /// `MetricIntervalUpperBound`: number.
    #[track_caller]
    pub fn metric_interval_upper_bound(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("MetricIntervalUpperBound", value);
        self
    }

    /// `ScalingAdjustment`: integer. Required.
    #[track_caller]
    pub fn scaling_adjustment(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("ScalingAdjustment", value);
        self
    }
}

/// `TargetTrackingConfiguration` of `AWS::AutoScaling::ScalingPolicy`.
#[derive(Clone, Default)]
#[must_use]
pub struct TargetTrackingConfiguration(Properties);

properties! { TargetTrackingConfiguration }

impl TargetTrackingConfiguration {
    /// `CustomizedMetricSpecification`: `CustomizedMetricSpecification`.
    #[track_caller]
    pub fn customized_metric_specification(
        mut self,
        value: impl IntoValue<CustomizedMetricSpecification>,
    ) -> Self {
        self.0.set("CustomizedMetricSpecification", value);
        self
    }

    /// `DisableScaleIn`: boolean.
    #[track_caller]
    pub fn disable_scale_in(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("DisableScaleIn", value);
        self
    }

    /// `PredefinedMetricSpecification`: `PredefinedMetricSpecification`.
    #[track_caller]
    pub fn predefined_metric_specification(
        mut self,
        value: impl IntoValue<PredefinedMetricSpecification>,
    ) -> Self {
        self.0.set("PredefinedMetricSpecification", value);
        self
    }

    /// `TargetValue`: number. Required.
    #[track_caller]
    pub fn target_value(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("TargetValue", value);
        self
    }
}

/// `TargetTrackingMetricDataQuery` of `AWS::AutoScaling::ScalingPolicy`.
#[derive(Clone, Default)]
#[must_use]
pub struct TargetTrackingMetricDataQuery(Properties);

properties! { TargetTrackingMetricDataQuery }

impl TargetTrackingMetricDataQuery {
    /// `Expression`: string, 1 to 2047 characters.
    #[track_caller]
    pub fn expression(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Expression", value);
        self
    }

    /// `Id`: string, 1 to 64 characters. Required.
    #[track_caller]
    pub fn id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Id", value);
        self
    }

    /// `Label`: string, at most 2047 characters.
    #[track_caller]
    pub fn label(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Label", value);
        self
    }

    /// `MetricStat`: `TargetTrackingMetricStat`.
    #[track_caller]
    pub fn metric_stat(mut self, value: impl IntoValue<TargetTrackingMetricStat>) -> Self {
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

/// `TargetTrackingMetricStat` of `AWS::AutoScaling::ScalingPolicy`.
#[derive(Clone, Default)]
#[must_use]
pub struct TargetTrackingMetricStat(Properties);

properties! { TargetTrackingMetricStat }

impl TargetTrackingMetricStat {
    /// `Metric`: `Metric`. Required.
    #[track_caller]
    pub fn metric(mut self, value: impl IntoValue<Metric>) -> Self {
        self.0.set("Metric", value);
        self
    }

    /// `Period`: integer, at least 1.
    #[track_caller]
    pub fn period(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Period", value);
        self
    }

    /// `Stat`: string, 1 to 100 characters. Required.
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
