// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Scheduler::Schedule` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::{ListOf, MapOf};
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Scheduler::Schedule`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-scheduler-schedule.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Schedule(Body);

resource! { Schedule "AWS::Scheduler::Schedule" }

impl Schedule {
    /// `Description`: string, at most 512 characters.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `EndDate`: string (date-time).
    #[track_caller]
    pub fn end_date(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EndDate", value);
        self
    }

    /// `FlexibleTimeWindow`: `FlexibleTimeWindow`. Required.
    #[track_caller]
    pub fn flexible_time_window(mut self, value: impl IntoValue<FlexibleTimeWindow>) -> Self {
        self.0.set("FlexibleTimeWindow", value);
        self
    }

    /// `GroupName`: string, 1 to 64 characters, pattern `^[0-9a-zA-Z-_.]+$`.
    #[track_caller]
    pub fn group_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("GroupName", value);
        self
    }

    /// `KmsKeyArn`: `KmsKeyArn`, 1 to 2048 characters, pattern `^arn:aws[a-z-]*:kms:[a-z0-9\-]+:\d{12}:(key|alias)\/[0-9a-zA-Z-_]*$`.
    #[track_caller]
    pub fn kms_key_arn(mut self, value: impl IntoValue<format::KmsKeyArn>) -> Self {
        self.0.set("KmsKeyArn", value);
        self
    }

    /// `Name`: string, 1 to 64 characters, pattern `^[0-9a-zA-Z-_.]+$`. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `ScheduleExpression`: string, 1 to 256 characters. Required.
    #[track_caller]
    pub fn schedule_expression(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ScheduleExpression", value);
        self
    }

    /// `ScheduleExpressionTimezone`: string, 1 to 50 characters.
    #[track_caller]
    pub fn schedule_expression_timezone(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ScheduleExpressionTimezone", value);
        self
    }

    /// `StartDate`: string (date-time).
    #[track_caller]
    pub fn start_date(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("StartDate", value);
        self
    }

    /// `State`: `ScheduleState`.
    #[track_caller]
    pub fn state(mut self, value: impl IntoValue<ScheduleState>) -> Self {
        self.0.set("State", value);
        self
    }

    /// `Target`: `Target`. Required.
    #[track_caller]
    pub fn target(mut self, value: impl IntoValue<Target>) -> Self {
        self.0.set("Target", value);
        self
    }
}

impl Handle<Schedule> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }
}

choice! {
    /// `AssignPublicIp` of `AWS::Scheduler::Schedule`.
    AssignPublicIp
    ENABLED "ENABLED"
    DISABLED "DISABLED"
}

/// `AwsVpcConfiguration` of `AWS::Scheduler::Schedule`.
#[derive(Clone, Default)]
#[must_use]
pub struct AwsVpcConfiguration(Properties);

properties! { AwsVpcConfiguration }

impl AwsVpcConfiguration {
    /// `AssignPublicIp`: `AssignPublicIp`.
    #[track_caller]
    pub fn assign_public_ip(mut self, value: impl IntoValue<AssignPublicIp>) -> Self {
        self.0.set("AssignPublicIp", value);
        self
    }

    /// `SecurityGroups`: list of `Ec2SecurityGroupId`, 1 to 5 items.
    #[track_caller]
    pub fn security_groups(
        mut self,
        value: impl IntoValue<ListOf<format::Ec2SecurityGroupId>>,
    ) -> Self {
        self.0.set("SecurityGroups", value);
        self
    }

    /// `Subnets`: list of `Ec2SubnetId`, 1 to 16 items. Required.
    #[track_caller]
    pub fn subnets(mut self, value: impl IntoValue<ListOf<format::Ec2SubnetId>>) -> Self {
        self.0.set("Subnets", value);
        self
    }
}

/// `CapacityProviderStrategyItem` of `AWS::Scheduler::Schedule`.
#[derive(Clone, Default)]
#[must_use]
pub struct CapacityProviderStrategyItem(Properties);

properties! { CapacityProviderStrategyItem }

impl CapacityProviderStrategyItem {
    /// `Base`: number, 0 to 100000, default 0.
    #[track_caller]
    pub fn base(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("Base", value);
        self
    }

    /// `CapacityProvider`: string, 1 to 255 characters. Required.
    #[track_caller]
    pub fn capacity_provider(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CapacityProvider", value);
        self
    }

    /// `Weight`: number, 0 to 1000, default 0.
    #[track_caller]
    pub fn weight(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("Weight", value);
        self
    }
}

/// `DeadLetterConfig` of `AWS::Scheduler::Schedule`.
#[derive(Clone, Default)]
#[must_use]
pub struct DeadLetterConfig(Properties);

properties! { DeadLetterConfig }

impl DeadLetterConfig {
    /// `Arn`: string, 1 to 1600 characters, pattern `^arn:aws[a-z-]*:sqs:[a-z0-9\-]+:\d{12}:[a-zA-Z0-9\-_]+$`.
    #[track_caller]
    pub fn arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Arn", value);
        self
    }
}

/// `EcsParameters` of `AWS::Scheduler::Schedule`.
#[derive(Clone, Default)]
#[must_use]
pub struct EcsParameters(Properties);

properties! { EcsParameters }

impl EcsParameters {
    /// `CapacityProviderStrategy`: list of `CapacityProviderStrategyItem`, at most 6 items.
    #[track_caller]
    pub fn capacity_provider_strategy(
        mut self,
        value: impl IntoValue<ListOf<CapacityProviderStrategyItem>>,
    ) -> Self {
        self.0.set("CapacityProviderStrategy", value);
        self
    }

    /// `EnableECSManagedTags`: boolean.
    #[track_caller]
    pub fn enable_ecs_managed_tags(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("EnableECSManagedTags", value);
        self
    }

    /// `EnableExecuteCommand`: boolean.
    #[track_caller]
    pub fn enable_execute_command(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("EnableExecuteCommand", value);
        self
    }

    /// `Group`: string, 1 to 255 characters.
    #[track_caller]
    pub fn group(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Group", value);
        self
    }

    /// `LaunchType`: `LaunchType`.
    #[track_caller]
    pub fn launch_type(mut self, value: impl IntoValue<LaunchType>) -> Self {
        self.0.set("LaunchType", value);
        self
    }

    /// `NetworkConfiguration`: `NetworkConfiguration`.
    #[track_caller]
    pub fn network_configuration(mut self, value: impl IntoValue<NetworkConfiguration>) -> Self {
        self.0.set("NetworkConfiguration", value);
        self
    }

    /// `PlacementConstraints`: list of `PlacementConstraint`, at most 10 items.
    #[track_caller]
    pub fn placement_constraints(
        mut self,
        value: impl IntoValue<ListOf<PlacementConstraint>>,
    ) -> Self {
        self.0.set("PlacementConstraints", value);
        self
    }

    /// `PlacementStrategy`: list of `PlacementStrategy`, at most 5 items.
    #[track_caller]
    pub fn placement_strategy(mut self, value: impl IntoValue<ListOf<PlacementStrategy>>) -> Self {
        self.0.set("PlacementStrategy", value);
        self
    }

    /// `PlatformVersion`: string, 1 to 64 characters.
    #[track_caller]
    pub fn platform_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PlatformVersion", value);
        self
    }

    /// `PropagateTags`: `PropagateTags`.
    #[track_caller]
    pub fn propagate_tags(mut self, value: impl IntoValue<PropagateTags>) -> Self {
        self.0.set("PropagateTags", value);
        self
    }

    /// `ReferenceId`: string, at most 1024 characters.
    #[track_caller]
    pub fn reference_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ReferenceId", value);
        self
    }

    /// `Tags`: list of maps of strings, at most 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<MapOf<String>>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `TaskCount`: number, 1 to 10.
    #[track_caller]
    pub fn task_count(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("TaskCount", value);
        self
    }

    /// `TaskDefinitionArn`: string, 1 to 1600 characters. Required.
    #[track_caller]
    pub fn task_definition_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TaskDefinitionArn", value);
        self
    }
}

/// `EventBridgeParameters` of `AWS::Scheduler::Schedule`.
#[derive(Clone, Default)]
#[must_use]
pub struct EventBridgeParameters(Properties);

properties! { EventBridgeParameters }

impl EventBridgeParameters {
    /// `DetailType`: string, 1 to 128 characters. Required.
    #[track_caller]
    pub fn detail_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DetailType", value);
        self
    }

    /// `Source`: string, 1 to 256 characters, pattern `^(?=[/\.\-_A-Za-z0-9]+)((?!aws\.).*)|(\$(\.[\w_-]+(\[(\d+|\*)\])*)*)$`. Required.
    #[track_caller]
    pub fn source(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Source", value);
        self
    }
}

/// `FlexibleTimeWindow` of `AWS::Scheduler::Schedule`.
#[derive(Clone, Default)]
#[must_use]
pub struct FlexibleTimeWindow(Properties);

properties! { FlexibleTimeWindow }

impl FlexibleTimeWindow {
    /// `MaximumWindowInMinutes`: number, 1 to 1440.
    #[track_caller]
    pub fn maximum_window_in_minutes(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("MaximumWindowInMinutes", value);
        self
    }

    /// `Mode`: `FlexibleTimeWindowMode`. Required.
    #[track_caller]
    pub fn mode(mut self, value: impl IntoValue<FlexibleTimeWindowMode>) -> Self {
        self.0.set("Mode", value);
        self
    }
}

choice! {
    /// `FlexibleTimeWindowMode` of `AWS::Scheduler::Schedule`.
    FlexibleTimeWindowMode
    OFF "OFF"
    FLEXIBLE "FLEXIBLE"
}

/// `KinesisParameters` of `AWS::Scheduler::Schedule`.
#[derive(Clone, Default)]
#[must_use]
pub struct KinesisParameters(Properties);

properties! { KinesisParameters }

impl KinesisParameters {
    /// `PartitionKey`: string, 1 to 256 characters. Required.
    #[track_caller]
    pub fn partition_key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PartitionKey", value);
        self
    }
}

choice! {
    /// `LaunchType` of `AWS::Scheduler::Schedule`.
    LaunchType
    EC2 "EC2"
    FARGATE "FARGATE"
    EXTERNAL "EXTERNAL"
}

/// `NetworkConfiguration` of `AWS::Scheduler::Schedule`.
#[derive(Clone, Default)]
#[must_use]
pub struct NetworkConfiguration(Properties);

properties! { NetworkConfiguration }

impl NetworkConfiguration {
    /// `AwsvpcConfiguration`: `AwsVpcConfiguration`.
    #[track_caller]
    pub fn awsvpc_configuration(mut self, value: impl IntoValue<AwsVpcConfiguration>) -> Self {
        self.0.set("AwsvpcConfiguration", value);
        self
    }
}

/// `PlacementConstraint` of `AWS::Scheduler::Schedule`.
#[derive(Clone, Default)]
#[must_use]
pub struct PlacementConstraint(Properties);

properties! { PlacementConstraint }

impl PlacementConstraint {
    /// `Expression`: string, at most 2000 characters.
    #[track_caller]
    pub fn expression(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Expression", value);
        self
    }

    /// `Type`: `PlacementConstraintType`.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<PlacementConstraintType>) -> Self {
        self.0.set("Type", value);
        self
    }
}

choice! {
    /// `PlacementConstraintType` of `AWS::Scheduler::Schedule`.
    PlacementConstraintType
    DISTINCT_INSTANCE "distinctInstance"
    MEMBER_OF "memberOf"
}

/// `PlacementStrategy` of `AWS::Scheduler::Schedule`.
#[derive(Clone, Default)]
#[must_use]
pub struct PlacementStrategy(Properties);

properties! { PlacementStrategy }

impl PlacementStrategy {
    /// `Field`: string, at most 255 characters.
    #[track_caller]
    pub fn field(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Field", value);
        self
    }

    /// `Type`: `PlacementStrategyType`.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<PlacementStrategyType>) -> Self {
        self.0.set("Type", value);
        self
    }
}

choice! {
    /// `PlacementStrategyType` of `AWS::Scheduler::Schedule`.
    PlacementStrategyType
    RANDOM "random"
    SPREAD "spread"
    BINPACK "binpack"
}

choice! {
    /// `PropagateTags` of `AWS::Scheduler::Schedule`.
    PropagateTags
    TASK_DEFINITION "TASK_DEFINITION"
}

/// `RetryPolicy` of `AWS::Scheduler::Schedule`.
#[derive(Clone, Default)]
#[must_use]
pub struct RetryPolicy(Properties);

properties! { RetryPolicy }

impl RetryPolicy {
    /// `MaximumEventAgeInSeconds`: number, 60 to 86400.
    #[track_caller]
    pub fn maximum_event_age_in_seconds(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("MaximumEventAgeInSeconds", value);
        self
    }

    /// `MaximumRetryAttempts`: number, 0 to 185.
    #[track_caller]
    pub fn maximum_retry_attempts(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("MaximumRetryAttempts", value);
        self
    }
}

/// `SageMakerPipelineParameter` of `AWS::Scheduler::Schedule`.
#[derive(Clone, Default)]
#[must_use]
pub struct SageMakerPipelineParameter(Properties);

properties! { SageMakerPipelineParameter }

impl SageMakerPipelineParameter {
    /// `Name`: string, 1 to 256 characters, pattern `^[A-Za-z0-9\-_]*$`. Required.
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

/// `SageMakerPipelineParameters` of `AWS::Scheduler::Schedule`.
#[derive(Clone, Default)]
#[must_use]
pub struct SageMakerPipelineParameters(Properties);

properties! { SageMakerPipelineParameters }

impl SageMakerPipelineParameters {
    /// `PipelineParameterList`: list of `SageMakerPipelineParameter`, at most 200 items.
    #[track_caller]
    pub fn pipeline_parameter_list(
        mut self,
        value: impl IntoValue<ListOf<SageMakerPipelineParameter>>,
    ) -> Self {
        self.0.set("PipelineParameterList", value);
        self
    }
}

choice! {
    /// `ScheduleState` of `AWS::Scheduler::Schedule`.
    ScheduleState
    ENABLED "ENABLED"
    DISABLED "DISABLED"
}

/// `SqsParameters` of `AWS::Scheduler::Schedule`.
#[derive(Clone, Default)]
#[must_use]
pub struct SqsParameters(Properties);

properties! { SqsParameters }

impl SqsParameters {
    /// `MessageGroupId`: string, 1 to 128 characters.
    #[track_caller]
    pub fn message_group_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("MessageGroupId", value);
        self
    }
}

/// `Target` of `AWS::Scheduler::Schedule`.
#[derive(Clone, Default)]
#[must_use]
pub struct Target(Properties);

properties! { Target }

impl Target {
    /// `Arn`: string, 1 to 1600 characters. Required.
    #[track_caller]
    pub fn arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Arn", value);
        self
    }

    /// `DeadLetterConfig`: `DeadLetterConfig`.
    #[track_caller]
    pub fn dead_letter_config(mut self, value: impl IntoValue<DeadLetterConfig>) -> Self {
        self.0.set("DeadLetterConfig", value);
        self
    }

    /// `EcsParameters`: `EcsParameters`.
    #[track_caller]
    pub fn ecs_parameters(mut self, value: impl IntoValue<EcsParameters>) -> Self {
        self.0.set("EcsParameters", value);
        self
    }

    /// `EventBridgeParameters`: `EventBridgeParameters`.
    #[track_caller]
    pub fn event_bridge_parameters(mut self, value: impl IntoValue<EventBridgeParameters>) -> Self {
        self.0.set("EventBridgeParameters", value);
        self
    }

    /// `Input`: string, at least 1 character.
    #[track_caller]
    pub fn input(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Input", value);
        self
    }

    /// `KinesisParameters`: `KinesisParameters`.
    #[track_caller]
    pub fn kinesis_parameters(mut self, value: impl IntoValue<KinesisParameters>) -> Self {
        self.0.set("KinesisParameters", value);
        self
    }

    /// `RetryPolicy`: `RetryPolicy`.
    #[track_caller]
    pub fn retry_policy(mut self, value: impl IntoValue<RetryPolicy>) -> Self {
        self.0.set("RetryPolicy", value);
        self
    }

    /// `RoleArn`: `IamRoleArn`, 1 to 1600 characters, pattern `^arn:aws[a-z-]*:iam::\d{12}:role\/[\w+=,.@\/-]+$`. Required.
    #[track_caller]
    pub fn role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("RoleArn", value);
        self
    }

    /// `SageMakerPipelineParameters`: `SageMakerPipelineParameters`.
    #[track_caller]
    pub fn sage_maker_pipeline_parameters(
        mut self,
        value: impl IntoValue<SageMakerPipelineParameters>,
    ) -> Self {
        self.0.set("SageMakerPipelineParameters", value);
        self
    }

    /// `SqsParameters`: `SqsParameters`.
    #[track_caller]
    pub fn sqs_parameters(mut self, value: impl IntoValue<SqsParameters>) -> Self {
        self.0.set("SqsParameters", value);
        self
    }
}
