// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::ApplicationAutoScaling::ScalingPolicy` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::ApplicationAutoScaling::ScalingPolicy`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-applicationautoscaling-scalingpolicy.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct ScalingPolicy(Body);

resource! { ScalingPolicy "AWS::ApplicationAutoScaling::ScalingPolicy" }

impl ScalingPolicy {
    /// `PolicyName`: string, 1 to 256 characters, pattern `^\p{Print}+$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn policy_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PolicyName", value);
        self
    }

    /// `PolicyType`: `PolicyType`. Required.
    #[track_caller]
    pub fn policy_type(mut self, value: impl IntoValue<PolicyType>) -> Self {
        self.0.set("PolicyType", value);
        self
    }

    /// `PredictiveScalingPolicyConfiguration`: `PredictiveScalingPolicyConfiguration`.
    #[track_caller]
    pub fn predictive_scaling_policy_configuration(
        mut self,
        value: impl IntoValue<PredictiveScalingPolicyConfiguration>,
    ) -> Self {
        self.0.set("PredictiveScalingPolicyConfiguration", value);
        self
    }

    /// `ResourceId`: string, 1 to 1600 characters. A change replaces the resource.
    #[track_caller]
    pub fn resource_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ResourceId", value);
        self
    }

    /// `ScalableDimension`: `ScalableDimension`. A change replaces the resource.
    #[track_caller]
    pub fn scalable_dimension(mut self, value: impl IntoValue<ScalableDimension>) -> Self {
        self.0.set("ScalableDimension", value);
        self
    }

    /// `ScalingTargetId`: string. A change replaces the resource.
    #[track_caller]
    pub fn scaling_target_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ScalingTargetId", value);
        self
    }

    /// `ServiceNamespace`: `ServiceNamespace`. A change replaces the resource.
    #[track_caller]
    pub fn service_namespace(mut self, value: impl IntoValue<ServiceNamespace>) -> Self {
        self.0.set("ServiceNamespace", value);
        self
    }

    /// `StepScalingPolicyConfiguration`: `StepScalingPolicyConfiguration`.
    #[track_caller]
    pub fn step_scaling_policy_configuration(
        mut self,
        value: impl IntoValue<StepScalingPolicyConfiguration>,
    ) -> Self {
        self.0.set("StepScalingPolicyConfiguration", value);
        self
    }

    /// `TargetTrackingScalingPolicyConfiguration`: `TargetTrackingScalingPolicyConfiguration`.
    #[track_caller]
    pub fn target_tracking_scaling_policy_configuration(
        mut self,
        value: impl IntoValue<TargetTrackingScalingPolicyConfiguration>,
    ) -> Self {
        self.0
            .set("TargetTrackingScalingPolicyConfiguration", value);
        self
    }
}

impl Handle<ScalingPolicy> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }
}

/// `CustomizedMetricSpecification` of `AWS::ApplicationAutoScaling::ScalingPolicy`.
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
    /// `CustomizedMetricSpecificationStatistic` of `AWS::ApplicationAutoScaling::ScalingPolicy`.
    CustomizedMetricSpecificationStatistic
    AVERAGE "Average"
    MAXIMUM "Maximum"
    MINIMUM "Minimum"
    SAMPLE_COUNT "SampleCount"
    SUM "Sum"
}

/// `MetricDimension` of `AWS::ApplicationAutoScaling::ScalingPolicy`.
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

choice! {
    /// `PolicyType` of `AWS::ApplicationAutoScaling::ScalingPolicy`.
    PolicyType
    PREDICTIVE_SCALING "PredictiveScaling"
    STEP_SCALING "StepScaling"
    TARGET_TRACKING_SCALING "TargetTrackingScaling"
}

/// `PredefinedMetricSpecification` of `AWS::ApplicationAutoScaling::ScalingPolicy`.
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
    /// `PredefinedMetricSpecificationPredefinedMetricType` of `AWS::ApplicationAutoScaling::ScalingPolicy`.
    PredefinedMetricSpecificationPredefinedMetricType
    ALB_REQUEST_COUNT_PER_TARGET "ALBRequestCountPerTarget"
    APP_STREAM_AVERAGE_CAPACITY_UTILIZATION "AppStreamAverageCapacityUtilization"
    CASSANDRA_READ_CAPACITY_UTILIZATION "CassandraReadCapacityUtilization"
    CASSANDRA_WRITE_CAPACITY_UTILIZATION "CassandraWriteCapacityUtilization"
    COMPREHEND_INFERENCE_UTILIZATION "ComprehendInferenceUtilization"
    DYNAMO_DB_READ_CAPACITY_UTILIZATION "DynamoDBReadCapacityUtilization"
    DYNAMO_DB_WRITE_CAPACITY_UTILIZATION "DynamoDBWriteCapacityUtilization"
    EC2_SPOT_FLEET_REQUEST_AVERAGE_CPU_UTILIZATION "EC2SpotFleetRequestAverageCPUUtilization"
    EC2_SPOT_FLEET_REQUEST_AVERAGE_NETWORK_IN "EC2SpotFleetRequestAverageNetworkIn"
    EC2_SPOT_FLEET_REQUEST_AVERAGE_NETWORK_OUT "EC2SpotFleetRequestAverageNetworkOut"
    ECS_SERVICE_AVERAGE_CPU_UTILIZATION "ECSServiceAverageCPUUtilization"
    ECS_SERVICE_AVERAGE_CPU_UTILIZATION_HIGH_RESOLUTION "ECSServiceAverageCPUUtilizationHighResolution"
    ECS_SERVICE_AVERAGE_MEMORY_UTILIZATION "ECSServiceAverageMemoryUtilization"
    ECS_SERVICE_AVERAGE_MEMORY_UTILIZATION_HIGH_RESOLUTION "ECSServiceAverageMemoryUtilizationHighResolution"
    ELASTI_CACHE_DATABASE_CAPACITY_USAGE_COUNTED_FOR_EVICT_PERCENTAGE "ElastiCacheDatabaseCapacityUsageCountedForEvictPercentage"
    ELASTI_CACHE_DATABASE_MEMORY_USAGE_COUNTED_FOR_EVICT_PERCENTAGE "ElastiCacheDatabaseMemoryUsageCountedForEvictPercentage"
    ELASTI_CACHE_DATABASE_MEMORY_USAGE_PERCENTAGE "ElastiCacheDatabaseMemoryUsagePercentage"
    ELASTI_CACHE_ENGINE_CPU_UTILIZATION "ElastiCacheEngineCPUUtilization"
    ELASTI_CACHE_PRIMARY_ENGINE_CPU_UTILIZATION "ElastiCachePrimaryEngineCPUUtilization"
    ELASTI_CACHE_REPLICA_ENGINE_CPU_UTILIZATION "ElastiCacheReplicaEngineCPUUtilization"
    KAFKA_BROKER_STORAGE_UTILIZATION "KafkaBrokerStorageUtilization"
    LAMBDA_PROVISIONED_CONCURRENCY_UTILIZATION "LambdaProvisionedConcurrencyUtilization"
    NEPTUNE_READER_AVERAGE_CPU_UTILIZATION "NeptuneReaderAverageCPUUtilization"
    RDS_READER_AVERAGE_CPU_UTILIZATION "RDSReaderAverageCPUUtilization"
    RDS_READER_AVERAGE_DATABASE_CONNECTIONS "RDSReaderAverageDatabaseConnections"
    SAGE_MAKER_INFERENCE_COMPONENT_CONCURRENT_REQUESTS_PER_COPY_HIGH_RESOLUTION "SageMakerInferenceComponentConcurrentRequestsPerCopyHighResolution"
    SAGE_MAKER_INFERENCE_COMPONENT_INVOCATIONS_PER_COPY "SageMakerInferenceComponentInvocationsPerCopy"
    SAGE_MAKER_VARIANT_CONCURRENT_REQUESTS_PER_MODEL_HIGH_RESOLUTION "SageMakerVariantConcurrentRequestsPerModelHighResolution"
    SAGE_MAKER_VARIANT_INVOCATIONS_PER_INSTANCE "SageMakerVariantInvocationsPerInstance"
    SAGE_MAKER_VARIANT_PROVISIONED_CONCURRENCY_UTILIZATION "SageMakerVariantProvisionedConcurrencyUtilization"
    WORK_SPACES_AVERAGE_USER_SESSIONS_CAPACITY_UTILIZATION "WorkSpacesAverageUserSessionsCapacityUtilization"
}

/// `PredictiveScalingCustomizedCapacityMetric` of `AWS::ApplicationAutoScaling::ScalingPolicy`.
#[derive(Clone, Default)]
#[must_use]
pub struct PredictiveScalingCustomizedCapacityMetric(Properties);

properties! { PredictiveScalingCustomizedCapacityMetric }

impl PredictiveScalingCustomizedCapacityMetric {
    /// `MetricDataQueries`: list of `PredictiveScalingMetricDataQuery`. Required.
    #[track_caller]
    pub fn metric_data_queries(
        mut self,
        value: impl IntoValue<ListOf<PredictiveScalingMetricDataQuery>>,
    ) -> Self {
        self.0.set("MetricDataQueries", value);
        self
    }
}

/// `PredictiveScalingCustomizedLoadMetric` of `AWS::ApplicationAutoScaling::ScalingPolicy`.
#[derive(Clone, Default)]
#[must_use]
pub struct PredictiveScalingCustomizedLoadMetric(Properties);

properties! { PredictiveScalingCustomizedLoadMetric }

impl PredictiveScalingCustomizedLoadMetric {
    /// `MetricDataQueries`: list of `PredictiveScalingMetricDataQuery`. Required.
    #[track_caller]
    pub fn metric_data_queries(
        mut self,
        value: impl IntoValue<ListOf<PredictiveScalingMetricDataQuery>>,
    ) -> Self {
        self.0.set("MetricDataQueries", value);
        self
    }
}

/// `PredictiveScalingCustomizedScalingMetric` of `AWS::ApplicationAutoScaling::ScalingPolicy`.
#[derive(Clone, Default)]
#[must_use]
pub struct PredictiveScalingCustomizedScalingMetric(Properties);

properties! { PredictiveScalingCustomizedScalingMetric }

impl PredictiveScalingCustomizedScalingMetric {
    /// `MetricDataQueries`: list of `PredictiveScalingMetricDataQuery`. Required.
    #[track_caller]
    pub fn metric_data_queries(
        mut self,
        value: impl IntoValue<ListOf<PredictiveScalingMetricDataQuery>>,
    ) -> Self {
        self.0.set("MetricDataQueries", value);
        self
    }
}

/// `PredictiveScalingMetric` of `AWS::ApplicationAutoScaling::ScalingPolicy`.
#[derive(Clone, Default)]
#[must_use]
pub struct PredictiveScalingMetric(Properties);

properties! { PredictiveScalingMetric }

impl PredictiveScalingMetric {
    /// `Dimensions`: list of `PredictiveScalingMetricDimension`.
    #[track_caller]
    pub fn dimensions(
        mut self,
        value: impl IntoValue<ListOf<PredictiveScalingMetricDimension>>,
    ) -> Self {
        self.0.set("Dimensions", value);
        self
    }

    /// `MetricName`: string, 1 to 255 characters.
    #[track_caller]
    pub fn metric_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("MetricName", value);
        self
    }

    /// `Namespace`: string, 1 to 255 characters.
    #[track_caller]
    pub fn namespace(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Namespace", value);
        self
    }
}

/// `PredictiveScalingMetricDataQuery` of `AWS::ApplicationAutoScaling::ScalingPolicy`.
#[derive(Clone, Default)]
#[must_use]
pub struct PredictiveScalingMetricDataQuery(Properties);

properties! { PredictiveScalingMetricDataQuery }

impl PredictiveScalingMetricDataQuery {
    /// `Expression`: string, 1 to 2048 characters.
    #[track_caller]
    pub fn expression(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Expression", value);
        self
    }

    /// `Id`: string, 1 to 255 characters.
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

    /// `MetricStat`: `PredictiveScalingMetricStat`.
    #[track_caller]
    pub fn metric_stat(mut self, value: impl IntoValue<PredictiveScalingMetricStat>) -> Self {
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

/// `PredictiveScalingMetricDimension` of `AWS::ApplicationAutoScaling::ScalingPolicy`.
#[derive(Clone, Default)]
#[must_use]
pub struct PredictiveScalingMetricDimension(Properties);

properties! { PredictiveScalingMetricDimension }

impl PredictiveScalingMetricDimension {
    /// `Name`: string, 1 to 255 characters.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Value`: string, 1 to 1024 characters.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}

/// `PredictiveScalingMetricSpecification` of `AWS::ApplicationAutoScaling::ScalingPolicy`.
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

/// `PredictiveScalingMetricStat` of `AWS::ApplicationAutoScaling::ScalingPolicy`.
#[derive(Clone, Default)]
#[must_use]
pub struct PredictiveScalingMetricStat(Properties);

properties! { PredictiveScalingMetricStat }

impl PredictiveScalingMetricStat {
    /// `Metric`: `PredictiveScalingMetric`.
    #[track_caller]
    pub fn metric(mut self, value: impl IntoValue<PredictiveScalingMetric>) -> Self {
        self.0.set("Metric", value);
        self
    }

    /// `Stat`: string.
    #[track_caller]
    pub fn stat(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Stat", value);
        self
    }

    /// `Unit`: string, 1 to 1023 characters.
    #[track_caller]
    pub fn unit(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Unit", value);
        self
    }
}

/// `PredictiveScalingPolicyConfiguration` of `AWS::ApplicationAutoScaling::ScalingPolicy`.
#[derive(Clone, Default)]
#[must_use]
pub struct PredictiveScalingPolicyConfiguration(Properties);

properties! { PredictiveScalingPolicyConfiguration }

impl PredictiveScalingPolicyConfiguration {
    /// `MaxCapacityBreachBehavior`: `PredictiveScalingPolicyConfigurationMaxCapacityBreachBehavior`.
    #[track_caller]
    pub fn max_capacity_breach_behavior(
        mut self,
        value: impl IntoValue<PredictiveScalingPolicyConfigurationMaxCapacityBreachBehavior>,
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

    /// `Mode`: `PredictiveScalingPolicyConfigurationMode`.
    #[track_caller]
    pub fn mode(mut self, value: impl IntoValue<PredictiveScalingPolicyConfigurationMode>) -> Self {
        self.0.set("Mode", value);
        self
    }

    /// `SchedulingBufferTime`: integer, 0 to 3600.
    #[track_caller]
    pub fn scheduling_buffer_time(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("SchedulingBufferTime", value);
        self
    }
}

choice! {
    /// `PredictiveScalingPolicyConfigurationMaxCapacityBreachBehavior` of `AWS::ApplicationAutoScaling::ScalingPolicy`.
    PredictiveScalingPolicyConfigurationMaxCapacityBreachBehavior
    HONOR_MAX_CAPACITY "HonorMaxCapacity"
    INCREASE_MAX_CAPACITY "IncreaseMaxCapacity"
}

choice! {
    /// `PredictiveScalingPolicyConfigurationMode` of `AWS::ApplicationAutoScaling::ScalingPolicy`.
    PredictiveScalingPolicyConfigurationMode
    FORECAST_AND_SCALE "ForecastAndScale"
    FORECAST_ONLY "ForecastOnly"
}

/// `PredictiveScalingPredefinedLoadMetric` of `AWS::ApplicationAutoScaling::ScalingPolicy`.
#[derive(Clone, Default)]
#[must_use]
pub struct PredictiveScalingPredefinedLoadMetric(Properties);

properties! { PredictiveScalingPredefinedLoadMetric }

impl PredictiveScalingPredefinedLoadMetric {
    /// `PredefinedMetricType`: `PredictiveScalingPredefinedLoadMetricPredefinedMetricType`, 1 to 128 characters. Required.
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
    /// `PredictiveScalingPredefinedLoadMetricPredefinedMetricType` of `AWS::ApplicationAutoScaling::ScalingPolicy`.
    PredictiveScalingPredefinedLoadMetricPredefinedMetricType
    ALB_REQUEST_COUNT "ALBRequestCount"
    ALB_REQUEST_COUNT_PER_TARGET "ALBRequestCountPerTarget"
    ECS_SERVICE_AVERAGE_CPU_UTILIZATION "ECSServiceAverageCPUUtilization"
    ECS_SERVICE_AVERAGE_MEMORY_UTILIZATION "ECSServiceAverageMemoryUtilization"
    ECS_SERVICE_CPU_UTILIZATION "ECSServiceCPUUtilization"
    ECS_SERVICE_MEMORY_UTILIZATION "ECSServiceMemoryUtilization"
    ECS_SERVICE_TOTAL_CPU_UTILIZATION "ECSServiceTotalCPUUtilization"
    ECS_SERVICE_TOTAL_MEMORY_UTILIZATION "ECSServiceTotalMemoryUtilization"
    TOTAL_ALB_REQUEST_COUNT "TotalALBRequestCount"
}

/// `PredictiveScalingPredefinedMetricPair` of `AWS::ApplicationAutoScaling::ScalingPolicy`.
#[derive(Clone, Default)]
#[must_use]
pub struct PredictiveScalingPredefinedMetricPair(Properties);

properties! { PredictiveScalingPredefinedMetricPair }

impl PredictiveScalingPredefinedMetricPair {
    /// `PredefinedMetricType`: `PredictiveScalingPredefinedMetricPairPredefinedMetricType`, 1 to 128 characters. Required.
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
    /// `PredictiveScalingPredefinedMetricPairPredefinedMetricType` of `AWS::ApplicationAutoScaling::ScalingPolicy`.
    PredictiveScalingPredefinedMetricPairPredefinedMetricType
    ALB_REQUEST_COUNT "ALBRequestCount"
    ALB_REQUEST_COUNT_PER_TARGET "ALBRequestCountPerTarget"
    ECS_SERVICE_AVERAGE_CPU_UTILIZATION "ECSServiceAverageCPUUtilization"
    ECS_SERVICE_AVERAGE_MEMORY_UTILIZATION "ECSServiceAverageMemoryUtilization"
    ECS_SERVICE_CPU_UTILIZATION "ECSServiceCPUUtilization"
    ECS_SERVICE_MEMORY_UTILIZATION "ECSServiceMemoryUtilization"
    ECS_SERVICE_TOTAL_CPU_UTILIZATION "ECSServiceTotalCPUUtilization"
    ECS_SERVICE_TOTAL_MEMORY_UTILIZATION "ECSServiceTotalMemoryUtilization"
    TOTAL_ALB_REQUEST_COUNT "TotalALBRequestCount"
}

/// `PredictiveScalingPredefinedScalingMetric` of `AWS::ApplicationAutoScaling::ScalingPolicy`.
#[derive(Clone, Default)]
#[must_use]
pub struct PredictiveScalingPredefinedScalingMetric(Properties);

properties! { PredictiveScalingPredefinedScalingMetric }

impl PredictiveScalingPredefinedScalingMetric {
    /// `PredefinedMetricType`: `PredictiveScalingPredefinedScalingMetricPredefinedMetricType`, 1 to 128 characters. Required.
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
    /// `PredictiveScalingPredefinedScalingMetricPredefinedMetricType` of `AWS::ApplicationAutoScaling::ScalingPolicy`.
    PredictiveScalingPredefinedScalingMetricPredefinedMetricType
    ALB_REQUEST_COUNT "ALBRequestCount"
    ALB_REQUEST_COUNT_PER_TARGET "ALBRequestCountPerTarget"
    ECS_SERVICE_AVERAGE_CPU_UTILIZATION "ECSServiceAverageCPUUtilization"
    ECS_SERVICE_AVERAGE_MEMORY_UTILIZATION "ECSServiceAverageMemoryUtilization"
    ECS_SERVICE_CPU_UTILIZATION "ECSServiceCPUUtilization"
    ECS_SERVICE_MEMORY_UTILIZATION "ECSServiceMemoryUtilization"
    ECS_SERVICE_TOTAL_CPU_UTILIZATION "ECSServiceTotalCPUUtilization"
    ECS_SERVICE_TOTAL_MEMORY_UTILIZATION "ECSServiceTotalMemoryUtilization"
    TOTAL_ALB_REQUEST_COUNT "TotalALBRequestCount"
}

choice! {
    /// `ScalableDimension` of `AWS::ApplicationAutoScaling::ScalingPolicy`.
    ScalableDimension
    APPSTREAM_FLEET_DESIRED_CAPACITY "appstream:fleet:DesiredCapacity"
    CASSANDRA_TABLE_READ_CAPACITY_UNITS "cassandra:table:ReadCapacityUnits"
    CASSANDRA_TABLE_WRITE_CAPACITY_UNITS "cassandra:table:WriteCapacityUnits"
    COMPREHEND_DOCUMENT_CLASSIFIER_ENDPOINT_DESIRED_INFERENCE_UNITS "comprehend:document-classifier-endpoint:DesiredInferenceUnits"
    COMPREHEND_ENTITY_RECOGNIZER_ENDPOINT_DESIRED_INFERENCE_UNITS "comprehend:entity-recognizer-endpoint:DesiredInferenceUnits"
    CUSTOM_RESOURCE_RESOURCE_TYPE_PROPERTY "custom-resource:ResourceType:Property"
    DYNAMODB_INDEX_READ_CAPACITY_UNITS "dynamodb:index:ReadCapacityUnits"
    DYNAMODB_INDEX_WRITE_CAPACITY_UNITS "dynamodb:index:WriteCapacityUnits"
    DYNAMODB_TABLE_READ_CAPACITY_UNITS "dynamodb:table:ReadCapacityUnits"
    DYNAMODB_TABLE_WRITE_CAPACITY_UNITS "dynamodb:table:WriteCapacityUnits"
    EC2_SPOT_FLEET_REQUEST_TARGET_CAPACITY "ec2:spot-fleet-request:TargetCapacity"
    ECS_SERVICE_DESIRED_COUNT "ecs:service:DesiredCount"
    ELASTICACHE_CACHE_CLUSTER_NODES "elasticache:cache-cluster:Nodes"
    ELASTICACHE_REPLICATION_GROUP_NODE_GROUPS "elasticache:replication-group:NodeGroups"
    ELASTICACHE_REPLICATION_GROUP_REPLICAS "elasticache:replication-group:Replicas"
    ELASTICMAPREDUCE_INSTANCEGROUP_INSTANCE_COUNT "elasticmapreduce:instancegroup:InstanceCount"
    KAFKA_BROKER_STORAGE_VOLUME_SIZE "kafka:broker-storage:VolumeSize"
    LAMBDA_FUNCTION_PROVISIONED_CONCURRENCY "lambda:function:ProvisionedConcurrency"
    NEPTUNE_CLUSTER_READ_REPLICA_COUNT "neptune:cluster:ReadReplicaCount"
    RDS_CLUSTER_READ_REPLICA_COUNT "rds:cluster:ReadReplicaCount"
    SAGEMAKER_INFERENCE_COMPONENT_DESIRED_COPY_COUNT "sagemaker:inference-component:DesiredCopyCount"
    SAGEMAKER_VARIANT_DESIRED_INSTANCE_COUNT "sagemaker:variant:DesiredInstanceCount"
    SAGEMAKER_VARIANT_DESIRED_PROVISIONED_CONCURRENCY "sagemaker:variant:DesiredProvisionedConcurrency"
    WORKSPACES_WORKSPACESPOOL_DESIRED_USER_SESSIONS "workspaces:workspacespool:DesiredUserSessions"
}

choice! {
    /// `ServiceNamespace` of `AWS::ApplicationAutoScaling::ScalingPolicy`.
    ServiceNamespace
    APPSTREAM "appstream"
    CASSANDRA "cassandra"
    COMPREHEND "comprehend"
    CUSTOM_RESOURCE "custom-resource"
    DYNAMODB "dynamodb"
    EC2 "ec2"
    ECS "ecs"
    ELASTICACHE "elasticache"
    ELASTICMAPREDUCE "elasticmapreduce"
    KAFKA "kafka"
    LAMBDA "lambda"
    NEPTUNE "neptune"
    RDS "rds"
    SAGEMAKER "sagemaker"
    WORKSPACES "workspaces"
}

/// `StepAdjustment` of `AWS::ApplicationAutoScaling::ScalingPolicy`.
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

/// `StepScalingPolicyConfiguration` of `AWS::ApplicationAutoScaling::ScalingPolicy`.
#[derive(Clone, Default)]
#[must_use]
pub struct StepScalingPolicyConfiguration(Properties);

properties! { StepScalingPolicyConfiguration }

impl StepScalingPolicyConfiguration {
    /// `AdjustmentType`: `StepScalingPolicyConfigurationAdjustmentType`.
    #[track_caller]
    pub fn adjustment_type(
        mut self,
        value: impl IntoValue<StepScalingPolicyConfigurationAdjustmentType>,
    ) -> Self {
        self.0.set("AdjustmentType", value);
        self
    }

    /// `Cooldown`: integer.
    #[track_caller]
    pub fn cooldown(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Cooldown", value);
        self
    }

    /// `MetricAggregationType`: `StepScalingPolicyConfigurationMetricAggregationType`.
    #[track_caller]
    pub fn metric_aggregation_type(
        mut self,
        value: impl IntoValue<StepScalingPolicyConfigurationMetricAggregationType>,
    ) -> Self {
        self.0.set("MetricAggregationType", value);
        self
    }

    /// `MinAdjustmentMagnitude`: integer.
    #[track_caller]
    pub fn min_adjustment_magnitude(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MinAdjustmentMagnitude", value);
        self
    }

    /// `StepAdjustments`: list of `StepAdjustment`.
    #[track_caller]
    pub fn step_adjustments(mut self, value: impl IntoValue<ListOf<StepAdjustment>>) -> Self {
        self.0.set("StepAdjustments", value);
        self
    }
}

choice! {
    /// `StepScalingPolicyConfigurationAdjustmentType` of `AWS::ApplicationAutoScaling::ScalingPolicy`.
    StepScalingPolicyConfigurationAdjustmentType
    CHANGE_IN_CAPACITY "ChangeInCapacity"
    EXACT_CAPACITY "ExactCapacity"
    PERCENT_CHANGE_IN_CAPACITY "PercentChangeInCapacity"
}

choice! {
    /// `StepScalingPolicyConfigurationMetricAggregationType` of `AWS::ApplicationAutoScaling::ScalingPolicy`.
    StepScalingPolicyConfigurationMetricAggregationType
    AVERAGE "Average"
    MAXIMUM "Maximum"
    MINIMUM "Minimum"
}

/// `TargetTrackingMetric` of `AWS::ApplicationAutoScaling::ScalingPolicy`.
#[derive(Clone, Default)]
#[must_use]
pub struct TargetTrackingMetric(Properties);

properties! { TargetTrackingMetric }

impl TargetTrackingMetric {
    /// `Dimensions`: list of `TargetTrackingMetricDimension`.
    #[track_caller]
    pub fn dimensions(
        mut self,
        value: impl IntoValue<ListOf<TargetTrackingMetricDimension>>,
    ) -> Self {
        self.0.set("Dimensions", value);
        self
    }

    /// `MetricName`: string, 1 to 255 characters.
    #[track_caller]
    pub fn metric_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("MetricName", value);
        self
    }

    /// `Namespace`: string, 1 to 255 characters.
    #[track_caller]
    pub fn namespace(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Namespace", value);
        self
    }
}

/// `TargetTrackingMetricDataQuery` of `AWS::ApplicationAutoScaling::ScalingPolicy`.
#[derive(Clone, Default)]
#[must_use]
pub struct TargetTrackingMetricDataQuery(Properties);

properties! { TargetTrackingMetricDataQuery }

impl TargetTrackingMetricDataQuery {
    /// `Expression`: string, 1 to 2048 characters.
    #[track_caller]
    pub fn expression(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Expression", value);
        self
    }

    /// `Id`: string, 1 to 255 characters.
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

    /// `MetricStat`: `TargetTrackingMetricStat`.
    #[track_caller]
    pub fn metric_stat(mut self, value: impl IntoValue<TargetTrackingMetricStat>) -> Self {
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

/// `TargetTrackingMetricDimension` of `AWS::ApplicationAutoScaling::ScalingPolicy`.
#[derive(Clone, Default)]
#[must_use]
pub struct TargetTrackingMetricDimension(Properties);

properties! { TargetTrackingMetricDimension }

impl TargetTrackingMetricDimension {
    /// `Name`: string, 1 to 255 characters.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Value`: string, 1 to 1024 characters.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}

/// `TargetTrackingMetricStat` of `AWS::ApplicationAutoScaling::ScalingPolicy`.
#[derive(Clone, Default)]
#[must_use]
pub struct TargetTrackingMetricStat(Properties);

properties! { TargetTrackingMetricStat }

impl TargetTrackingMetricStat {
    /// `Metric`: `TargetTrackingMetric`.
    #[track_caller]
    pub fn metric(mut self, value: impl IntoValue<TargetTrackingMetric>) -> Self {
        self.0.set("Metric", value);
        self
    }

    /// `Stat`: string.
    #[track_caller]
    pub fn stat(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Stat", value);
        self
    }

    /// `Unit`: string, 1 to 1023 characters.
    #[track_caller]
    pub fn unit(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Unit", value);
        self
    }
}

/// `TargetTrackingScalingPolicyConfiguration` of `AWS::ApplicationAutoScaling::ScalingPolicy`.
#[derive(Clone, Default)]
#[must_use]
pub struct TargetTrackingScalingPolicyConfiguration(Properties);

properties! { TargetTrackingScalingPolicyConfiguration }

impl TargetTrackingScalingPolicyConfiguration {
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

    /// `ScaleInCooldown`: integer.
    #[track_caller]
    pub fn scale_in_cooldown(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("ScaleInCooldown", value);
        self
    }

    /// `ScaleOutCooldown`: integer.
    #[track_caller]
    pub fn scale_out_cooldown(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("ScaleOutCooldown", value);
        self
    }

    /// `TargetValue`: number. Required.
    #[track_caller]
    pub fn target_value(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("TargetValue", value);
        self
    }
}
