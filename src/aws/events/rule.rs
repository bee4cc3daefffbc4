// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Events::Rule` and the types of its properties.

use crate::aws::base::{Body, IntoNode, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::{ListOf, MapOf};
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Events::Rule`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-events-rule.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Rule(Body);

resource! { Rule "AWS::Events::Rule" }

impl Rule {
    /// `Description`: string, at most 512 characters.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `EventBusName`: string, 1 to 1600 characters. A change may replace the resource.
    #[track_caller]
    pub fn event_bus_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EventBusName", value);
        self
    }

    /// `EventPattern`: string or object.
    #[track_caller]
    pub fn event_pattern(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("EventPattern", value);
        self
    }

    /// `Name`: string, 1 to 64 characters, pattern `^[\.\-_A-Za-z0-9]+$`. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `RoleArn`: `IamRoleArn`, 1 to 1600 characters.
    #[track_caller]
    pub fn role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("RoleArn", value);
        self
    }

    /// `ScheduleExpression`: string, at most 256 characters, pattern `^(rate\(.+\)|cron\(.+\))?$`.
    #[track_caller]
    pub fn schedule_expression(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ScheduleExpression", value);
        self
    }

    /// `State`: `State`.
    #[track_caller]
    pub fn state(mut self, value: impl IntoValue<State>) -> Self {
        self.0.set("State", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `Targets`: list of `Target`, at most 5 items.
    #[track_caller]
    pub fn targets(mut self, value: impl IntoValue<ListOf<Target>>) -> Self {
        self.0.set("Targets", value);
        self
    }
}

impl Handle<Rule> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `RuleName`
    #[inline]
    pub fn rule_name(&self) -> Value<String> {
        self.attribute("RuleName")
    }
}

/// `AppSyncParameters` of `AWS::Events::Rule`.
#[derive(Clone, Default)]
#[must_use]
pub struct AppSyncParameters(Properties);

properties! { AppSyncParameters }

impl AppSyncParameters {
    /// `GraphQLOperation`: string. Required.
    #[track_caller]
    pub fn graphql_operation(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("GraphQLOperation", value);
        self
    }
}

/// `AwsVpcConfiguration` of `AWS::Events::Rule`.
#[derive(Clone, Default)]
#[must_use]
pub struct AwsVpcConfiguration(Properties);

properties! { AwsVpcConfiguration }

impl AwsVpcConfiguration {
    /// `AssignPublicIp`: `AwsVpcConfigurationAssignPublicIp`.
    #[track_caller]
    pub fn assign_public_ip(
        mut self,
        value: impl IntoValue<AwsVpcConfigurationAssignPublicIp>,
    ) -> Self {
        self.0.set("AssignPublicIp", value);
        self
    }

    /// `SecurityGroups`: list of `Ec2SecurityGroupId`.
    #[track_caller]
    pub fn security_groups(
        mut self,
        value: impl IntoValue<ListOf<format::Ec2SecurityGroupId>>,
    ) -> Self {
        self.0.set("SecurityGroups", value);
        self
    }

    /// `Subnets`: list of `Ec2SubnetId`. Required.
    #[track_caller]
    pub fn subnets(mut self, value: impl IntoValue<ListOf<format::Ec2SubnetId>>) -> Self {
        self.0.set("Subnets", value);
        self
    }
}

choice! {
    /// `AwsVpcConfigurationAssignPublicIp` of `AWS::Events::Rule`.
    AwsVpcConfigurationAssignPublicIp
    DISABLED "DISABLED"
    ENABLED "ENABLED"
}

/// `BatchArrayProperties` of `AWS::Events::Rule`.
#[derive(Clone, Default)]
#[must_use]
pub struct BatchArrayProperties(Properties);

properties! { BatchArrayProperties }

impl BatchArrayProperties {
    /// `Size`: integer.
    #[track_caller]
    pub fn size(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Size", value);
        self
    }
}

/// `BatchParameters` of `AWS::Events::Rule`.
#[derive(Clone, Default)]
#[must_use]
pub struct BatchParameters(Properties);

properties! { BatchParameters }

impl BatchParameters {
    /// `ArrayProperties`: `BatchArrayProperties`.
    #[track_caller]
    pub fn array_properties(mut self, value: impl IntoValue<BatchArrayProperties>) -> Self {
        self.0.set("ArrayProperties", value);
        self
    }

    /// `JobDefinition`: string. Required.
    #[track_caller]
    pub fn job_definition(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("JobDefinition", value);
        self
    }

    /// `JobName`: string. Required.
    #[track_caller]
    pub fn job_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("JobName", value);
        self
    }

    /// `RetryStrategy`: `BatchRetryStrategy`.
    #[track_caller]
    pub fn retry_strategy(mut self, value: impl IntoValue<BatchRetryStrategy>) -> Self {
        self.0.set("RetryStrategy", value);
        self
    }
}

/// `BatchRetryStrategy` of `AWS::Events::Rule`.
#[derive(Clone, Default)]
#[must_use]
pub struct BatchRetryStrategy(Properties);

properties! { BatchRetryStrategy }

impl BatchRetryStrategy {
    /// `Attempts`: integer.
    #[track_caller]
    pub fn attempts(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Attempts", value);
        self
    }
}

/// `CapacityProviderStrategyItem` of `AWS::Events::Rule`.
#[derive(Clone, Default)]
#[must_use]
pub struct CapacityProviderStrategyItem(Properties);

properties! { CapacityProviderStrategyItem }

impl CapacityProviderStrategyItem {
    /// `Base`: integer, 0 to 100000.
    #[track_caller]
    pub fn base(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Base", value);
        self
    }

    /// `CapacityProvider`: string, 1 to 255 characters. Required.
    #[track_caller]
    pub fn capacity_provider(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CapacityProvider", value);
        self
    }

    /// `Weight`: integer, 0 to 1000.
    #[track_caller]
    pub fn weight(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Weight", value);
        self
    }
}

/// `DeadLetterConfig` of `AWS::Events::Rule`.
#[derive(Clone, Default)]
#[must_use]
pub struct DeadLetterConfig(Properties);

properties! { DeadLetterConfig }

impl DeadLetterConfig {
    /// `Arn`: string, 1 to 1600 characters.
    #[track_caller]
    pub fn arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Arn", value);
        self
    }
}

/// `EcsParameters` of `AWS::Events::Rule`.
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

    /// `Group`: string.
    #[track_caller]
    pub fn group(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Group", value);
        self
    }

    /// `LaunchType`: `EcsParametersLaunchType`.
    #[track_caller]
    pub fn launch_type(mut self, value: impl IntoValue<EcsParametersLaunchType>) -> Self {
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

    /// `PlacementStrategies`: list of `PlacementStrategy`.
    #[track_caller]
    pub fn placement_strategies(
        mut self,
        value: impl IntoValue<ListOf<PlacementStrategy>>,
    ) -> Self {
        self.0.set("PlacementStrategies", value);
        self
    }

    /// `PlatformVersion`: string.
    #[track_caller]
    pub fn platform_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PlatformVersion", value);
        self
    }

    /// `PropagateTags`: `EcsParametersPropagateTags`.
    #[track_caller]
    pub fn propagate_tags(mut self, value: impl IntoValue<EcsParametersPropagateTags>) -> Self {
        self.0.set("PropagateTags", value);
        self
    }

    /// `ReferenceId`: string, at most 1024 characters.
    #[track_caller]
    pub fn reference_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ReferenceId", value);
        self
    }

    /// `TagList`: list of `Tag`.
    #[track_caller]
    pub fn tag_list(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("TagList", value);
        self
    }

    /// `TaskCount`: integer, at least 1.
    #[track_caller]
    pub fn task_count(mut self, value: impl IntoValue<i64>) -> Self {
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

choice! {
    /// `EcsParametersLaunchType` of `AWS::Events::Rule`.
    EcsParametersLaunchType
    EC2 "EC2"
    EXTERNAL "EXTERNAL"
    FARGATE "FARGATE"
}

choice! {
    /// `EcsParametersPropagateTags` of `AWS::Events::Rule`.
    EcsParametersPropagateTags
    TASK_DEFINITION "TASK_DEFINITION"
}

/// `HttpParameters` of `AWS::Events::Rule`.
#[derive(Clone, Default)]
#[must_use]
pub struct HttpParameters(Properties);

properties! { HttpParameters }

impl HttpParameters {
    /// `HeaderParameters`: map of strings.
    #[track_caller]
    pub fn header_parameters(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("HeaderParameters", value);
        self
    }

    /// `PathParameterValues`: list of strings.
    #[track_caller]
    pub fn path_parameter_values(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("PathParameterValues", value);
        self
    }

    /// `QueryStringParameters`: map of strings.
    #[track_caller]
    pub fn query_string_parameters(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("QueryStringParameters", value);
        self
    }
}

/// `InputTransformer` of `AWS::Events::Rule`.
#[derive(Clone, Default)]
#[must_use]
pub struct InputTransformer(Properties);

properties! { InputTransformer }

impl InputTransformer {
    /// `InputPathsMap`: map of strings.
    #[track_caller]
    pub fn input_paths_map(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("InputPathsMap", value);
        self
    }

    /// `InputTemplate`: string, 1 to 8192 characters. Required.
    #[track_caller]
    pub fn input_template(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("InputTemplate", value);
        self
    }
}

/// `KinesisParameters` of `AWS::Events::Rule`.
#[derive(Clone, Default)]
#[must_use]
pub struct KinesisParameters(Properties);

properties! { KinesisParameters }

impl KinesisParameters {
    /// `PartitionKeyPath`: string, at most 256 characters. Required.
    #[track_caller]
    pub fn partition_key_path(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PartitionKeyPath", value);
        self
    }
}

/// `NetworkConfiguration` of `AWS::Events::Rule`.
#[derive(Clone, Default)]
#[must_use]
pub struct NetworkConfiguration(Properties);

properties! { NetworkConfiguration }

impl NetworkConfiguration {
    /// `AwsVpcConfiguration`: `AwsVpcConfiguration`.
    #[track_caller]
    pub fn aws_vpc_configuration(mut self, value: impl IntoValue<AwsVpcConfiguration>) -> Self {
        self.0.set("AwsVpcConfiguration", value);
        self
    }
}

/// `PlacementConstraint` of `AWS::Events::Rule`.
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
    /// `PlacementConstraintType` of `AWS::Events::Rule`.
    PlacementConstraintType
    DISTINCT_INSTANCE "distinctInstance"
    MEMBER_OF "memberOf"
}

/// `PlacementStrategy` of `AWS::Events::Rule`.
#[derive(Clone, Default)]
#[must_use]
pub struct PlacementStrategy(Properties);

properties! { PlacementStrategy }

impl PlacementStrategy {
    /// `Field`: string.
    #[track_caller]
    pub fn field(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Field", value);
        self
    }

    /// `Type`: string.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Type", value);
        self
    }
}

/// `RedshiftDataParameters` of `AWS::Events::Rule`.
#[derive(Clone, Default)]
#[must_use]
pub struct RedshiftDataParameters(Properties);

properties! { RedshiftDataParameters }

impl RedshiftDataParameters {
    /// `Database`: string, 1 to 64 characters. Required.
    #[track_caller]
    pub fn database(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Database", value);
        self
    }

    /// `DbUser`: string, 1 to 128 characters.
    #[track_caller]
    pub fn db_user(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DbUser", value);
        self
    }

    /// `SecretManagerArn`: string, 1 to 1600 characters.
    #[track_caller]
    pub fn secret_manager_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SecretManagerArn", value);
        self
    }

    /// `Sql`: string, 1 to 100000 characters.
    #[track_caller]
    pub fn sql(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Sql", value);
        self
    }

    /// `Sqls`: list of strings.
    #[track_caller]
    pub fn sqls(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Sqls", value);
        self
    }

    /// `StatementName`: string, 1 to 500 characters.
    #[track_caller]
    pub fn statement_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("StatementName", value);
        self
    }

    /// `WithEvent`: boolean.
    #[track_caller]
    pub fn with_event(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("WithEvent", value);
        self
    }
}

/// `RetryPolicy` of `AWS::Events::Rule`.
#[derive(Clone, Default)]
#[must_use]
pub struct RetryPolicy(Properties);

properties! { RetryPolicy }

impl RetryPolicy {
    /// `MaximumEventAgeInSeconds`: integer, 60 to 86400.
    #[track_caller]
    pub fn maximum_event_age_in_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MaximumEventAgeInSeconds", value);
        self
    }

    /// `MaximumRetryAttempts`: integer, 0 to 185.
    #[track_caller]
    pub fn maximum_retry_attempts(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MaximumRetryAttempts", value);
        self
    }
}

/// `RunCommandParameters` of `AWS::Events::Rule`.
#[derive(Clone, Default)]
#[must_use]
pub struct RunCommandParameters(Properties);

properties! { RunCommandParameters }

impl RunCommandParameters {
    /// `RunCommandTargets`: list of `RunCommandTarget`, 1 to 5 items. Required.
    #[track_caller]
    pub fn run_command_targets(mut self, value: impl IntoValue<ListOf<RunCommandTarget>>) -> Self {
        self.0.set("RunCommandTargets", value);
        self
    }
}

/// `RunCommandTarget` of `AWS::Events::Rule`.
#[derive(Clone, Default)]
#[must_use]
pub struct RunCommandTarget(Properties);

properties! { RunCommandTarget }

impl RunCommandTarget {
    /// `Key`: string, 1 to 128 characters, pattern `^[\p{L}\p{Z}\p{N}_.:/=+\-@]*$`. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Values`: list of strings, 1 to 50 items. Required.
    #[track_caller]
    pub fn values(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Values", value);
        self
    }
}

/// `SageMakerPipelineParameter` of `AWS::Events::Rule`.
#[derive(Clone, Default)]
#[must_use]
pub struct SageMakerPipelineParameter(Properties);

properties! { SageMakerPipelineParameter }

impl SageMakerPipelineParameter {
    /// `Name`: string, 1 to 256 characters, pattern `^[a-zA-Z0-9]([a-zA-Z0-9_-]*[a-zA-Z0-9])?$`. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Value`: string, at most 1024 characters. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}

/// `SageMakerPipelineParameters` of `AWS::Events::Rule`.
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

/// `SqsParameters` of `AWS::Events::Rule`.
#[derive(Clone, Default)]
#[must_use]
pub struct SqsParameters(Properties);

properties! { SqsParameters }

impl SqsParameters {
    /// `MessageGroupId`: string. Required.
    #[track_caller]
    pub fn message_group_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("MessageGroupId", value);
        self
    }
}

choice! {
    /// `State` of `AWS::Events::Rule`.
    State
    DISABLED "DISABLED"
    ENABLED "ENABLED"
    ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS "ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS"
}

/// `Tag` of `AWS::Events::Rule`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 128 characters.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, at most 256 characters.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}

/// `Target` of `AWS::Events::Rule`.
#[derive(Clone, Default)]
#[must_use]
pub struct Target(Properties);

properties! { Target }

impl Target {
    /// `AppSyncParameters`: `AppSyncParameters`.
    #[track_caller]
    pub fn app_sync_parameters(mut self, value: impl IntoValue<AppSyncParameters>) -> Self {
        self.0.set("AppSyncParameters", value);
        self
    }

    /// `Arn`: string, 1 to 1600 characters. Required.
    #[track_caller]
    pub fn arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Arn", value);
        self
    }

    /// `BatchParameters`: `BatchParameters`.
    #[track_caller]
    pub fn batch_parameters(mut self, value: impl IntoValue<BatchParameters>) -> Self {
        self.0.set("BatchParameters", value);
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

    /// `HttpParameters`: `HttpParameters`.
    #[track_caller]
    pub fn http_parameters(mut self, value: impl IntoValue<HttpParameters>) -> Self {
        self.0.set("HttpParameters", value);
        self
    }

    /// `Id`: string, 1 to 64 characters, pattern `^[\.\-_A-Za-z0-9]+$`. Required.
    #[track_caller]
    pub fn id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Id", value);
        self
    }

    /// `Input`: string, at most 8192 characters.
    #[track_caller]
    pub fn input(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Input", value);
        self
    }

    /// `InputPath`: string, at most 256 characters.
    #[track_caller]
    pub fn input_path(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("InputPath", value);
        self
    }

    /// `InputTransformer`: `InputTransformer`.
    #[track_caller]
    pub fn input_transformer(mut self, value: impl IntoValue<InputTransformer>) -> Self {
        self.0.set("InputTransformer", value);
        self
    }

    /// `KinesisParameters`: `KinesisParameters`.
    #[track_caller]
    pub fn kinesis_parameters(mut self, value: impl IntoValue<KinesisParameters>) -> Self {
        self.0.set("KinesisParameters", value);
        self
    }

    /// `RedshiftDataParameters`: `RedshiftDataParameters`.
    #[track_caller]
    pub fn redshift_data_parameters(
        mut self,
        value: impl IntoValue<RedshiftDataParameters>,
    ) -> Self {
        self.0.set("RedshiftDataParameters", value);
        self
    }

    /// `RetryPolicy`: `RetryPolicy`.
    #[track_caller]
    pub fn retry_policy(mut self, value: impl IntoValue<RetryPolicy>) -> Self {
        self.0.set("RetryPolicy", value);
        self
    }

    /// `RoleArn`: `IamRoleArn`, 1 to 1600 characters.
    #[track_caller]
    pub fn role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("RoleArn", value);
        self
    }

    /// `RunCommandParameters`: `RunCommandParameters`.
    #[track_caller]
    pub fn run_command_parameters(mut self, value: impl IntoValue<RunCommandParameters>) -> Self {
        self.0.set("RunCommandParameters", value);
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
