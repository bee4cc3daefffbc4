// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::AutoScalingPlans::ScalingPlan` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::AutoScalingPlans::ScalingPlan`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-autoscalingplans-scalingplan.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct ScalingPlan(Body);

resource! { ScalingPlan "AWS::AutoScalingPlans::ScalingPlan" }

impl ScalingPlan {
    /// `ApplicationSource`: `ApplicationSource`. Required.
    #[track_caller]
    pub fn application_source(mut self, value: impl IntoValue<ApplicationSource>) -> Self {
        self.0.set("ApplicationSource", value);
        self
    }

    /// `ScalingInstructions`: list of `ScalingInstruction`. Required.
    #[track_caller]
    pub fn scaling_instructions(
        mut self,
        value: impl IntoValue<ListOf<ScalingInstruction>>,
    ) -> Self {
        self.0.set("ScalingInstructions", value);
        self
    }
}

impl Handle<ScalingPlan> {
    /// `ScalingPlanArn`
    #[inline]
    pub fn scaling_plan_arn(&self) -> Value<String> {
        self.attribute("ScalingPlanArn")
    }

    /// `ScalingPlanName`
    #[inline]
    pub fn scaling_plan_name(&self) -> Value<String> {
        self.attribute("ScalingPlanName")
    }

    /// `ScalingPlanVersion`
    #[inline]
    pub fn scaling_plan_version(&self) -> Value<String> {
        self.attribute("ScalingPlanVersion")
    }
}

/// `ApplicationSource` of `AWS::AutoScalingPlans::ScalingPlan`.
#[derive(Clone, Default)]
#[must_use]
pub struct ApplicationSource(Properties);

properties! { ApplicationSource }

impl ApplicationSource {
    /// `CloudFormationStackARN`: string.
    #[track_caller]
    pub fn cloud_formation_stack_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CloudFormationStackARN", value);
        self
    }

    /// `TagFilters`: list of `TagFilter`, at most 50 items.
    #[track_caller]
    pub fn tag_filters(mut self, value: impl IntoValue<ListOf<TagFilter>>) -> Self {
        self.0.set("TagFilters", value);
        self
    }
}

/// `CustomizedLoadMetricSpecification` of `AWS::AutoScalingPlans::ScalingPlan`.
#[derive(Clone, Default)]
#[must_use]
pub struct CustomizedLoadMetricSpecification(Properties);

properties! { CustomizedLoadMetricSpecification }

impl CustomizedLoadMetricSpecification {
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

    /// `Statistic`: `CustomizedLoadMetricSpecificationStatistic`. Required.
    #[track_caller]
    pub fn statistic(
        mut self,
        value: impl IntoValue<CustomizedLoadMetricSpecificationStatistic>,
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
    /// `CustomizedLoadMetricSpecificationStatistic` of `AWS::AutoScalingPlans::ScalingPlan`.
    CustomizedLoadMetricSpecificationStatistic
    AVERAGE "Average"
    MAXIMUM "Maximum"
    MINIMUM "Minimum"
    SAMPLE_COUNT "SampleCount"
    SUM "Sum"
}

/// `CustomizedScalingMetricSpecification` of `AWS::AutoScalingPlans::ScalingPlan`.
#[derive(Clone, Default)]
#[must_use]
pub struct CustomizedScalingMetricSpecification(Properties);

properties! { CustomizedScalingMetricSpecification }

impl CustomizedScalingMetricSpecification {
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

    /// `Statistic`: `CustomizedScalingMetricSpecificationStatistic`. Required.
    #[track_caller]
    pub fn statistic(
        mut self,
        value: impl IntoValue<CustomizedScalingMetricSpecificationStatistic>,
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
    /// `CustomizedScalingMetricSpecificationStatistic` of `AWS::AutoScalingPlans::ScalingPlan`.
    CustomizedScalingMetricSpecificationStatistic
    AVERAGE "Average"
    MAXIMUM "Maximum"
    MINIMUM "Minimum"
    SAMPLE_COUNT "SampleCount"
    SUM "Sum"
}

/// `MetricDimension` of `AWS::AutoScalingPlans::ScalingPlan`.
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

/// `PredefinedLoadMetricSpecification` of `AWS::AutoScalingPlans::ScalingPlan`.
#[derive(Clone, Default)]
#[must_use]
pub struct PredefinedLoadMetricSpecification(Properties);

properties! { PredefinedLoadMetricSpecification }

impl PredefinedLoadMetricSpecification {
    /// `PredefinedLoadMetricType`: `PredefinedLoadMetricSpecificationPredefinedLoadMetricType`. Required.
    #[track_caller]
    pub fn predefined_load_metric_type(
        mut self,
        value: impl IntoValue<PredefinedLoadMetricSpecificationPredefinedLoadMetricType>,
    ) -> Self {
        self.0.set("PredefinedLoadMetricType", value);
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
    /// `PredefinedLoadMetricSpecificationPredefinedLoadMetricType` of `AWS::AutoScalingPlans::ScalingPlan`.
    PredefinedLoadMetricSpecificationPredefinedLoadMetricType
    ALB_TARGET_GROUP_REQUEST_COUNT "ALBTargetGroupRequestCount"
    ASG_TOTAL_CPU_UTILIZATION "ASGTotalCPUUtilization"
    ASG_TOTAL_NETWORK_IN "ASGTotalNetworkIn"
    ASG_TOTAL_NETWORK_OUT "ASGTotalNetworkOut"
}

/// `PredefinedScalingMetricSpecification` of `AWS::AutoScalingPlans::ScalingPlan`.
#[derive(Clone, Default)]
#[must_use]
pub struct PredefinedScalingMetricSpecification(Properties);

properties! { PredefinedScalingMetricSpecification }

impl PredefinedScalingMetricSpecification {
    /// `PredefinedScalingMetricType`: `PredefinedScalingMetricSpecificationPredefinedScalingMetricType`. Required.
    #[track_caller]
    pub fn predefined_scaling_metric_type(
        mut self,
        value: impl IntoValue<PredefinedScalingMetricSpecificationPredefinedScalingMetricType>,
    ) -> Self {
        self.0.set("PredefinedScalingMetricType", value);
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
    /// `PredefinedScalingMetricSpecificationPredefinedScalingMetricType` of `AWS::AutoScalingPlans::ScalingPlan`.
    PredefinedScalingMetricSpecificationPredefinedScalingMetricType
    ALB_REQUEST_COUNT_PER_TARGET "ALBRequestCountPerTarget"
    ASG_AVERAGE_CPU_UTILIZATION "ASGAverageCPUUtilization"
    ASG_AVERAGE_NETWORK_IN "ASGAverageNetworkIn"
    ASG_AVERAGE_NETWORK_OUT "ASGAverageNetworkOut"
    DYNAMO_DB_READ_CAPACITY_UTILIZATION "DynamoDBReadCapacityUtilization"
    DYNAMO_DB_WRITE_CAPACITY_UTILIZATION "DynamoDBWriteCapacityUtilization"
    EC2_SPOT_FLEET_REQUEST_AVERAGE_CPU_UTILIZATION "EC2SpotFleetRequestAverageCPUUtilization"
    EC2_SPOT_FLEET_REQUEST_AVERAGE_NETWORK_IN "EC2SpotFleetRequestAverageNetworkIn"
    EC2_SPOT_FLEET_REQUEST_AVERAGE_NETWORK_OUT "EC2SpotFleetRequestAverageNetworkOut"
    ECS_SERVICE_AVERAGE_CPU_UTILIZATION "ECSServiceAverageCPUUtilization"
    ECS_SERVICE_AVERAGE_MEMORY_UTILIZATION "ECSServiceAverageMemoryUtilization"
    RDS_READER_AVERAGE_CPU_UTILIZATION "RDSReaderAverageCPUUtilization"
    RDS_READER_AVERAGE_DATABASE_CONNECTIONS "RDSReaderAverageDatabaseConnections"
}

/// `ScalingInstruction` of `AWS::AutoScalingPlans::ScalingPlan`.
#[derive(Clone, Default)]
#[must_use]
pub struct ScalingInstruction(Properties);

properties! { ScalingInstruction }

impl ScalingInstruction {
    /// `CustomizedLoadMetricSpecification`: `CustomizedLoadMetricSpecification`.
    #[track_caller]
    pub fn customized_load_metric_specification(
        mut self,
        value: impl IntoValue<CustomizedLoadMetricSpecification>,
    ) -> Self {
        self.0.set("CustomizedLoadMetricSpecification", value);
        self
    }

    /// `DisableDynamicScaling`: boolean.
    #[track_caller]
    pub fn disable_dynamic_scaling(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("DisableDynamicScaling", value);
        self
    }

    /// `MaxCapacity`: integer. Required.
    #[track_caller]
    pub fn max_capacity(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MaxCapacity", value);
        self
    }

    /// `MinCapacity`: integer. Required.
    #[track_caller]
    pub fn min_capacity(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MinCapacity", value);
        self
    }

    /// `PredefinedLoadMetricSpecification`: `PredefinedLoadMetricSpecification`.
    #[track_caller]
    pub fn predefined_load_metric_specification(
        mut self,
        value: impl IntoValue<PredefinedLoadMetricSpecification>,
    ) -> Self {
        self.0.set("PredefinedLoadMetricSpecification", value);
        self
    }

    /// `PredictiveScalingMaxCapacityBehavior`: `ScalingInstructionPredictiveScalingMaxCapacityBehavior`.
    #[track_caller]
    pub fn predictive_scaling_max_capacity_behavior(
        mut self,
        value: impl IntoValue<ScalingInstructionPredictiveScalingMaxCapacityBehavior>,
    ) -> Self {
        self.0.set("PredictiveScalingMaxCapacityBehavior", value);
        self
    }

    /// `PredictiveScalingMaxCapacityBuffer`: integer.
    #[track_caller]
    pub fn predictive_scaling_max_capacity_buffer(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("PredictiveScalingMaxCapacityBuffer", value);
        self
    }

    /// `PredictiveScalingMode`: `ScalingInstructionPredictiveScalingMode`.
    #[track_caller]
    pub fn predictive_scaling_mode(
        mut self,
        value: impl IntoValue<ScalingInstructionPredictiveScalingMode>,
    ) -> Self {
        self.0.set("PredictiveScalingMode", value);
        self
    }

    /// `ResourceId`: string, 1 to 1600 characters. Required.
    #[track_caller]
    pub fn resource_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ResourceId", value);
        self
    }

    /// `ScalableDimension`: `ScalingInstructionScalableDimension`. Required.
    #[track_caller]
    pub fn scalable_dimension(
        mut self,
        value: impl IntoValue<ScalingInstructionScalableDimension>,
    ) -> Self {
        self.0.set("ScalableDimension", value);
        self
    }

    /// `ScalingPolicyUpdateBehavior`: `ScalingInstructionScalingPolicyUpdateBehavior`.
    #[track_caller]
    pub fn scaling_policy_update_behavior(
        mut self,
        value: impl IntoValue<ScalingInstructionScalingPolicyUpdateBehavior>,
    ) -> Self {
        self.0.set("ScalingPolicyUpdateBehavior", value);
        self
    }

    /// `ScheduledActionBufferTime`: integer, at least 0.
    #[track_caller]
    pub fn scheduled_action_buffer_time(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("ScheduledActionBufferTime", value);
        self
    }

    /// `ServiceNamespace`: `ScalingInstructionServiceNamespace`. Required.
    #[track_caller]
    pub fn service_namespace(
        mut self,
        value: impl IntoValue<ScalingInstructionServiceNamespace>,
    ) -> Self {
        self.0.set("ServiceNamespace", value);
        self
    }

    /// `TargetTrackingConfigurations`: list of `TargetTrackingConfiguration`, 1 to 10 items. Required.
    #[track_caller]
    pub fn target_tracking_configurations(
        mut self,
        value: impl IntoValue<ListOf<TargetTrackingConfiguration>>,
    ) -> Self {
        self.0.set("TargetTrackingConfigurations", value);
        self
    }
}

choice! {
    /// `ScalingInstructionPredictiveScalingMaxCapacityBehavior` of `AWS::AutoScalingPlans::ScalingPlan`.
    ScalingInstructionPredictiveScalingMaxCapacityBehavior
    SET_FORECAST_CAPACITY_TO_MAX_CAPACITY "SetForecastCapacityToMaxCapacity"
    SET_MAX_CAPACITY_ABOVE_FORECAST_CAPACITY "SetMaxCapacityAboveForecastCapacity"
    SET_MAX_CAPACITY_TO_FORECAST_CAPACITY "SetMaxCapacityToForecastCapacity"
}

choice! {
    /// `ScalingInstructionPredictiveScalingMode` of `AWS::AutoScalingPlans::ScalingPlan`.
    ScalingInstructionPredictiveScalingMode
    FORECAST_AND_SCALE "ForecastAndScale"
    FORECAST_ONLY "ForecastOnly"
}

choice! {
    /// `ScalingInstructionScalableDimension` of `AWS::AutoScalingPlans::ScalingPlan`.
    ScalingInstructionScalableDimension
    AUTOSCALING_AUTO_SCALING_GROUP_DESIRED_CAPACITY "autoscaling:autoScalingGroup:DesiredCapacity"
    DYNAMODB_INDEX_READ_CAPACITY_UNITS "dynamodb:index:ReadCapacityUnits"
    DYNAMODB_INDEX_WRITE_CAPACITY_UNITS "dynamodb:index:WriteCapacityUnits"
    DYNAMODB_TABLE_READ_CAPACITY_UNITS "dynamodb:table:ReadCapacityUnits"
    DYNAMODB_TABLE_WRITE_CAPACITY_UNITS "dynamodb:table:WriteCapacityUnits"
    EC2_SPOT_FLEET_REQUEST_TARGET_CAPACITY "ec2:spot-fleet-request:TargetCapacity"
    ECS_SERVICE_DESIRED_COUNT "ecs:service:DesiredCount"
    RDS_CLUSTER_READ_REPLICA_COUNT "rds:cluster:ReadReplicaCount"
}

choice! {
    /// `ScalingInstructionScalingPolicyUpdateBehavior` of `AWS::AutoScalingPlans::ScalingPlan`.
    ScalingInstructionScalingPolicyUpdateBehavior
    KEEP_EXTERNAL_POLICIES "KeepExternalPolicies"
    REPLACE_EXTERNAL_POLICIES "ReplaceExternalPolicies"
}

choice! {
    /// `ScalingInstructionServiceNamespace` of `AWS::AutoScalingPlans::ScalingPlan`.
    ScalingInstructionServiceNamespace
    AUTOSCALING "autoscaling"
    DYNAMODB "dynamodb"
    EC2 "ec2"
    ECS "ecs"
    RDS "rds"
}

/// `TagFilter` of `AWS::AutoScalingPlans::ScalingPlan`.
#[derive(Clone, Default)]
#[must_use]
pub struct TagFilter(Properties);

properties! { TagFilter }

impl TagFilter {
    /// `Key`: string, 1 to 128 characters. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Values`: list of strings, at most 20 items.
    #[track_caller]
    pub fn values(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Values", value);
        self
    }
}

/// `TargetTrackingConfiguration` of `AWS::AutoScalingPlans::ScalingPlan`.
#[derive(Clone, Default)]
#[must_use]
pub struct TargetTrackingConfiguration(Properties);

properties! { TargetTrackingConfiguration }

impl TargetTrackingConfiguration {
    /// `CustomizedScalingMetricSpecification`: `CustomizedScalingMetricSpecification`.
    #[track_caller]
    pub fn customized_scaling_metric_specification(
        mut self,
        value: impl IntoValue<CustomizedScalingMetricSpecification>,
    ) -> Self {
        self.0.set("CustomizedScalingMetricSpecification", value);
        self
    }

    /// `DisableScaleIn`: boolean.
    #[track_caller]
    pub fn disable_scale_in(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("DisableScaleIn", value);
        self
    }

    /// `EstimatedInstanceWarmup`: integer.
    #[track_caller]
    pub fn estimated_instance_warmup(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("EstimatedInstanceWarmup", value);
        self
    }

    /// `PredefinedScalingMetricSpecification`: `PredefinedScalingMetricSpecification`.
    #[track_caller]
    pub fn predefined_scaling_metric_specification(
        mut self,
        value: impl IntoValue<PredefinedScalingMetricSpecification>,
    ) -> Self {
        self.0.set("PredefinedScalingMetricSpecification", value);
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
