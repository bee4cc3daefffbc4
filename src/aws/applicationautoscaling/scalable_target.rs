// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::ApplicationAutoScaling::ScalableTarget` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::ApplicationAutoScaling::ScalableTarget`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-applicationautoscaling-scalabletarget.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct ScalableTarget(Body);

resource! { ScalableTarget "AWS::ApplicationAutoScaling::ScalableTarget" }

impl ScalableTarget {
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

    /// `ResourceId`: string, 1 to 1600 characters. Required. A change replaces the resource.
    #[track_caller]
    pub fn resource_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ResourceId", value);
        self
    }

    /// `RoleARN`: `IamRoleArn`, 1 to 1600 characters.
    #[track_caller]
    pub fn role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("RoleARN", value);
        self
    }

    /// `ScalableDimension`: `ScalableDimension`. Required. A change replaces the resource.
    #[track_caller]
    pub fn scalable_dimension(mut self, value: impl IntoValue<ScalableDimension>) -> Self {
        self.0.set("ScalableDimension", value);
        self
    }

    /// `ScheduledActions`: list of `ScheduledAction`.
    #[track_caller]
    pub fn scheduled_actions(mut self, value: impl IntoValue<ListOf<ScheduledAction>>) -> Self {
        self.0.set("ScheduledActions", value);
        self
    }

    /// `ServiceNamespace`: `ServiceNamespace`. Required. A change replaces the resource.
    #[track_caller]
    pub fn service_namespace(mut self, value: impl IntoValue<ServiceNamespace>) -> Self {
        self.0.set("ServiceNamespace", value);
        self
    }

    /// `SuspendedState`: `SuspendedState`.
    #[track_caller]
    pub fn suspended_state(mut self, value: impl IntoValue<SuspendedState>) -> Self {
        self.0.set("SuspendedState", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<ScalableTarget> {
    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }
}

choice! {
    /// `ScalableDimension` of `AWS::ApplicationAutoScaling::ScalableTarget`.
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
    EC2_CAPACITY_RESERVATION_AVAILABLE_INSTANCES "ec2:capacity-reservation:AvailableInstances"
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

/// `ScalableTargetAction` of `AWS::ApplicationAutoScaling::ScalableTarget`.
#[derive(Clone, Default)]
#[must_use]
pub struct ScalableTargetAction(Properties);

properties! { ScalableTargetAction }

impl ScalableTargetAction {
    /// `MaxCapacity`: integer.
    #[track_caller]
    pub fn max_capacity(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MaxCapacity", value);
        self
    }

    /// `MinCapacity`: integer.
    #[track_caller]
    pub fn min_capacity(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MinCapacity", value);
        self
    }
}

/// `ScheduledAction` of `AWS::ApplicationAutoScaling::ScalableTarget`.
#[derive(Clone, Default)]
#[must_use]
pub struct ScheduledAction(Properties);

properties! { ScheduledAction }

impl ScheduledAction {
    /// `EndTime`: string.
    #[track_caller]
    pub fn end_time(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EndTime", value);
        self
    }

    /// `ScalableTargetAction`: `ScalableTargetAction`.
    #[track_caller]
    pub fn scalable_target_action(mut self, value: impl IntoValue<ScalableTargetAction>) -> Self {
        self.0.set("ScalableTargetAction", value);
        self
    }

    /// `Schedule`: string. Required.
    #[track_caller]
    pub fn schedule(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Schedule", value);
        self
    }

    /// `ScheduledActionName`: string. Required.
    #[track_caller]
    pub fn scheduled_action_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ScheduledActionName", value);
        self
    }

    /// `StartTime`: string.
    #[track_caller]
    pub fn start_time(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("StartTime", value);
        self
    }

    /// `Timezone`: string.
    #[track_caller]
    pub fn timezone(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Timezone", value);
        self
    }
}

choice! {
    /// `ServiceNamespace` of `AWS::ApplicationAutoScaling::ScalableTarget`.
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

/// `SuspendedState` of `AWS::ApplicationAutoScaling::ScalableTarget`.
#[derive(Clone, Default)]
#[must_use]
pub struct SuspendedState(Properties);

properties! { SuspendedState }

impl SuspendedState {
    /// `DynamicScalingInSuspended`: boolean.
    #[track_caller]
    pub fn dynamic_scaling_in_suspended(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("DynamicScalingInSuspended", value);
        self
    }

    /// `DynamicScalingOutSuspended`: boolean.
    #[track_caller]
    pub fn dynamic_scaling_out_suspended(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("DynamicScalingOutSuspended", value);
        self
    }

    /// `ScheduledScalingSuspended`: boolean.
    #[track_caller]
    pub fn scheduled_scaling_suspended(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("ScheduledScalingSuspended", value);
        self
    }
}

/// `Tag` of `AWS::ApplicationAutoScaling::ScalableTarget`.
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
