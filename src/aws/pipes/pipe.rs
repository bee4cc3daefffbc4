// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Pipes::Pipe` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::{ListOf, MapOf};
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Pipes::Pipe`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pipes-pipe.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Pipe(Body);

resource! { Pipe "AWS::Pipes::Pipe" }

impl Pipe {
    /// `Description`: string, at most 512 characters, pattern `^.*$`.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `DesiredState`: `RequestedPipeState`.
    #[track_caller]
    pub fn desired_state(mut self, value: impl IntoValue<RequestedPipeState>) -> Self {
        self.0.set("DesiredState", value);
        self
    }

    /// `Enrichment`: string, at most 1600 characters.
    #[track_caller]
    pub fn enrichment(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Enrichment", value);
        self
    }

    /// `EnrichmentParameters`: `PipeEnrichmentParameters`.
    #[track_caller]
    pub fn enrichment_parameters(
        mut self,
        value: impl IntoValue<PipeEnrichmentParameters>,
    ) -> Self {
        self.0.set("EnrichmentParameters", value);
        self
    }

    /// `KmsKeyIdentifier`: string, at most 2048 characters, pattern `^[a-zA-Z0-9_\-/:]*$`.
    #[track_caller]
    pub fn kms_key_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("KmsKeyIdentifier", value);
        self
    }

    /// `LogConfiguration`: `PipeLogConfiguration`.
    #[track_caller]
    pub fn log_configuration(mut self, value: impl IntoValue<PipeLogConfiguration>) -> Self {
        self.0.set("LogConfiguration", value);
        self
    }

    /// `Name`: string, 1 to 64 characters, pattern `^[\.\-_A-Za-z0-9]+$`. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `RoleArn`: `IamRoleArn`, 1 to 1600 characters, pattern `^arn:(aws[a-zA-Z-]*)?:iam::\d{12}:role/?[a-zA-Z0-9+=,.@\-_/]+$`. Required.
    #[track_caller]
    pub fn role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("RoleArn", value);
        self
    }

    /// `Source`: string, 1 to 1600 characters. Required. A change replaces the resource.
    #[track_caller]
    pub fn source(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Source", value);
        self
    }

    /// `SourceParameters`: `PipeSourceParameters`.
    #[track_caller]
    pub fn source_parameters(mut self, value: impl IntoValue<PipeSourceParameters>) -> Self {
        self.0.set("SourceParameters", value);
        self
    }

    /// `Tags`: map of strings, 1 to 50 entries.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `Target`: string, 1 to 1600 characters. Required.
    #[track_caller]
    pub fn target(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Target", value);
        self
    }

    /// `TargetParameters`: `PipeTargetParameters`.
    #[track_caller]
    pub fn target_parameters(mut self, value: impl IntoValue<PipeTargetParameters>) -> Self {
        self.0.set("TargetParameters", value);
        self
    }
}

impl Handle<Pipe> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `CreationTime`
    #[inline]
    pub fn creation_time(&self) -> Value<String> {
        self.attribute("CreationTime")
    }

    /// `CurrentState`
    #[inline]
    pub fn current_state(&self) -> Value<String> {
        self.attribute("CurrentState")
    }

    /// `LastModifiedTime`
    #[inline]
    pub fn last_modified_time(&self) -> Value<String> {
        self.attribute("LastModifiedTime")
    }

    /// `StateReason`
    #[inline]
    pub fn state_reason(&self) -> Value<String> {
        self.attribute("StateReason")
    }
}

choice! {
    /// `AssignPublicIp` of `AWS::Pipes::Pipe`.
    AssignPublicIp
    ENABLED "ENABLED"
    DISABLED "DISABLED"
}

/// `AwsVpcConfiguration` of `AWS::Pipes::Pipe`.
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

    /// `SecurityGroups`: list of strings, at most 5 items.
    #[track_caller]
    pub fn security_groups(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("SecurityGroups", value);
        self
    }

    /// `Subnets`: list of strings, at most 16 items. Required.
    #[track_caller]
    pub fn subnets(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Subnets", value);
        self
    }
}

/// `BatchArrayProperties` of `AWS::Pipes::Pipe`.
#[derive(Clone, Default)]
#[must_use]
pub struct BatchArrayProperties(Properties);

properties! { BatchArrayProperties }

impl BatchArrayProperties {
    /// `Size`: integer, 2 to 10000, default 0.
    #[track_caller]
    pub fn size(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Size", value);
        self
    }
}

/// `BatchContainerOverrides` of `AWS::Pipes::Pipe`.
#[derive(Clone, Default)]
#[must_use]
pub struct BatchContainerOverrides(Properties);

properties! { BatchContainerOverrides }

impl BatchContainerOverrides {
    /// `Command`: list of strings.
    #[track_caller]
    pub fn command(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Command", value);
        self
    }

    /// `Environment`: list of `BatchEnvironmentVariable`.
    #[track_caller]
    pub fn environment(mut self, value: impl IntoValue<ListOf<BatchEnvironmentVariable>>) -> Self {
        self.0.set("Environment", value);
        self
    }

    /// `InstanceType`: string.
    #[track_caller]
    pub fn instance_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("InstanceType", value);
        self
    }

    /// `ResourceRequirements`: list of `BatchResourceRequirement`.
    #[track_caller]
    pub fn resource_requirements(
        mut self,
        value: impl IntoValue<ListOf<BatchResourceRequirement>>,
    ) -> Self {
        self.0.set("ResourceRequirements", value);
        self
    }
}

/// `BatchEnvironmentVariable` of `AWS::Pipes::Pipe`.
#[derive(Clone, Default)]
#[must_use]
pub struct BatchEnvironmentVariable(Properties);

properties! { BatchEnvironmentVariable }

impl BatchEnvironmentVariable {
    /// `Name`: string.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Value`: string.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}

/// `BatchJobDependency` of `AWS::Pipes::Pipe`.
#[derive(Clone, Default)]
#[must_use]
pub struct BatchJobDependency(Properties);

properties! { BatchJobDependency }

impl BatchJobDependency {
    /// `JobId`: string.
    #[track_caller]
    pub fn job_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("JobId", value);
        self
    }

    /// `Type`: `BatchJobDependencyType`.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<BatchJobDependencyType>) -> Self {
        self.0.set("Type", value);
        self
    }
}

choice! {
    /// `BatchJobDependencyType` of `AWS::Pipes::Pipe`.
    BatchJobDependencyType
    N_TO_N "N_TO_N"
    SEQUENTIAL "SEQUENTIAL"
}

/// `BatchResourceRequirement` of `AWS::Pipes::Pipe`.
#[derive(Clone, Default)]
#[must_use]
pub struct BatchResourceRequirement(Properties);

properties! { BatchResourceRequirement }

impl BatchResourceRequirement {
    /// `Type`: `BatchResourceRequirementType`. Required.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<BatchResourceRequirementType>) -> Self {
        self.0.set("Type", value);
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
    /// `BatchResourceRequirementType` of `AWS::Pipes::Pipe`.
    BatchResourceRequirementType
    GPU "GPU"
    MEMORY "MEMORY"
    VCPU "VCPU"
}

/// `BatchRetryStrategy` of `AWS::Pipes::Pipe`.
#[derive(Clone, Default)]
#[must_use]
pub struct BatchRetryStrategy(Properties);

properties! { BatchRetryStrategy }

impl BatchRetryStrategy {
    /// `Attempts`: integer, 1 to 10, default 0.
    #[track_caller]
    pub fn attempts(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Attempts", value);
        self
    }
}

/// `CapacityProviderStrategyItem` of `AWS::Pipes::Pipe`.
#[derive(Clone, Default)]
#[must_use]
pub struct CapacityProviderStrategyItem(Properties);

properties! { CapacityProviderStrategyItem }

impl CapacityProviderStrategyItem {
    /// `Base`: integer, 0 to 100000, default 0.
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

    /// `Weight`: integer, 0 to 1000, default 0.
    #[track_caller]
    pub fn weight(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Weight", value);
        self
    }
}

/// `CloudwatchLogsLogDestination` of `AWS::Pipes::Pipe`.
#[derive(Clone, Default)]
#[must_use]
pub struct CloudwatchLogsLogDestination(Properties);

properties! { CloudwatchLogsLogDestination }

impl CloudwatchLogsLogDestination {
    /// `LogGroupArn`: string, 1 to 1600 characters.
    #[track_caller]
    pub fn log_group_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LogGroupArn", value);
        self
    }
}

/// `DeadLetterConfig` of `AWS::Pipes::Pipe`.
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

/// `DimensionMapping` of `AWS::Pipes::Pipe`.
#[derive(Clone, Default)]
#[must_use]
pub struct DimensionMapping(Properties);

properties! { DimensionMapping }

impl DimensionMapping {
    /// `DimensionName`: string, 1 to 256 characters. Required.
    #[track_caller]
    pub fn dimension_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DimensionName", value);
        self
    }

    /// `DimensionValue`: string, 1 to 2048 characters. Required.
    #[track_caller]
    pub fn dimension_value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DimensionValue", value);
        self
    }

    /// `DimensionValueType`: `DimensionValueType`. Required.
    #[track_caller]
    pub fn dimension_value_type(mut self, value: impl IntoValue<DimensionValueType>) -> Self {
        self.0.set("DimensionValueType", value);
        self
    }
}

choice! {
    /// `DimensionValueType` of `AWS::Pipes::Pipe`.
    DimensionValueType
    VARCHAR "VARCHAR"
}

choice! {
    /// `DynamoDBStreamStartPosition` of `AWS::Pipes::Pipe`.
    DynamoDBStreamStartPosition
    TRIM_HORIZON "TRIM_HORIZON"
    LATEST "LATEST"
}

/// `EcsContainerOverride` of `AWS::Pipes::Pipe`.
#[derive(Clone, Default)]
#[must_use]
pub struct EcsContainerOverride(Properties);

properties! { EcsContainerOverride }

impl EcsContainerOverride {
    /// `Command`: list of strings.
    #[track_caller]
    pub fn command(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Command", value);
        self
    }

    /// `Cpu`: integer.
    #[track_caller]
    pub fn cpu(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Cpu", value);
        self
    }

    /// `Environment`: list of `EcsEnvironmentVariable`.
    #[track_caller]
    pub fn environment(mut self, value: impl IntoValue<ListOf<EcsEnvironmentVariable>>) -> Self {
        self.0.set("Environment", value);
        self
    }

    /// `EnvironmentFiles`: list of `EcsEnvironmentFile`.
    #[track_caller]
    pub fn environment_files(mut self, value: impl IntoValue<ListOf<EcsEnvironmentFile>>) -> Self {
        self.0.set("EnvironmentFiles", value);
        self
    }

    /// `Memory`: integer.
    #[track_caller]
    pub fn memory(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Memory", value);
        self
    }

    /// `MemoryReservation`: integer.
    #[track_caller]
    pub fn memory_reservation(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MemoryReservation", value);
        self
    }

    /// `Name`: string.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `ResourceRequirements`: list of `EcsResourceRequirement`.
    #[track_caller]
    pub fn resource_requirements(
        mut self,
        value: impl IntoValue<ListOf<EcsResourceRequirement>>,
    ) -> Self {
        self.0.set("ResourceRequirements", value);
        self
    }
}

/// `EcsEnvironmentFile` of `AWS::Pipes::Pipe`.
#[derive(Clone, Default)]
#[must_use]
pub struct EcsEnvironmentFile(Properties);

properties! { EcsEnvironmentFile }

impl EcsEnvironmentFile {
    /// `Type`: `EcsEnvironmentFileType`. Required.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<EcsEnvironmentFileType>) -> Self {
        self.0.set("Type", value);
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
    /// `EcsEnvironmentFileType` of `AWS::Pipes::Pipe`.
    EcsEnvironmentFileType
    S3 "s3"
}

/// `EcsEnvironmentVariable` of `AWS::Pipes::Pipe`.
#[derive(Clone, Default)]
#[must_use]
pub struct EcsEnvironmentVariable(Properties);

properties! { EcsEnvironmentVariable }

impl EcsEnvironmentVariable {
    /// `Name`: string.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Value`: string.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}

/// `EcsEphemeralStorage` of `AWS::Pipes::Pipe`.
#[derive(Clone, Default)]
#[must_use]
pub struct EcsEphemeralStorage(Properties);

properties! { EcsEphemeralStorage }

impl EcsEphemeralStorage {
    /// `SizeInGiB`: integer, 21 to 200, default 0. Required.
    #[track_caller]
    pub fn size_in_gi_b(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("SizeInGiB", value);
        self
    }
}

/// `EcsInferenceAcceleratorOverride` of `AWS::Pipes::Pipe`.
#[derive(Clone, Default)]
#[must_use]
pub struct EcsInferenceAcceleratorOverride(Properties);

properties! { EcsInferenceAcceleratorOverride }

impl EcsInferenceAcceleratorOverride {
    /// `DeviceName`: string.
    #[track_caller]
    pub fn device_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DeviceName", value);
        self
    }

    /// `DeviceType`: string.
    #[track_caller]
    pub fn device_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DeviceType", value);
        self
    }
}

/// `EcsResourceRequirement` of `AWS::Pipes::Pipe`.
#[derive(Clone, Default)]
#[must_use]
pub struct EcsResourceRequirement(Properties);

properties! { EcsResourceRequirement }

impl EcsResourceRequirement {
    /// `Type`: `EcsResourceRequirementType`. Required.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<EcsResourceRequirementType>) -> Self {
        self.0.set("Type", value);
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
    /// `EcsResourceRequirementType` of `AWS::Pipes::Pipe`.
    EcsResourceRequirementType
    GPU "GPU"
    INFERENCE_ACCELERATOR "InferenceAccelerator"
}

/// `EcsTaskOverride` of `AWS::Pipes::Pipe`.
#[derive(Clone, Default)]
#[must_use]
pub struct EcsTaskOverride(Properties);

properties! { EcsTaskOverride }

impl EcsTaskOverride {
    /// `ContainerOverrides`: list of `EcsContainerOverride`.
    #[track_caller]
    pub fn container_overrides(
        mut self,
        value: impl IntoValue<ListOf<EcsContainerOverride>>,
    ) -> Self {
        self.0.set("ContainerOverrides", value);
        self
    }

    /// `Cpu`: string.
    #[track_caller]
    pub fn cpu(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Cpu", value);
        self
    }

    /// `EphemeralStorage`: `EcsEphemeralStorage`.
    #[track_caller]
    pub fn ephemeral_storage(mut self, value: impl IntoValue<EcsEphemeralStorage>) -> Self {
        self.0.set("EphemeralStorage", value);
        self
    }

    /// `ExecutionRoleArn`: `IamRoleArn`, 1 to 1600 characters.
    #[track_caller]
    pub fn execution_role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("ExecutionRoleArn", value);
        self
    }

    /// `InferenceAcceleratorOverrides`: list of `EcsInferenceAcceleratorOverride`.
    #[track_caller]
    pub fn inference_accelerator_overrides(
        mut self,
        value: impl IntoValue<ListOf<EcsInferenceAcceleratorOverride>>,
    ) -> Self {
        self.0.set("InferenceAcceleratorOverrides", value);
        self
    }

    /// `Memory`: string.
    #[track_caller]
    pub fn memory(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Memory", value);
        self
    }

    /// `TaskRoleArn`: `IamRoleArn`, 1 to 1600 characters.
    #[track_caller]
    pub fn task_role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("TaskRoleArn", value);
        self
    }
}

choice! {
    /// `EpochTimeUnit` of `AWS::Pipes::Pipe`.
    EpochTimeUnit
    MILLISECONDS "MILLISECONDS"
    SECONDS "SECONDS"
    MICROSECONDS "MICROSECONDS"
    NANOSECONDS "NANOSECONDS"
}

/// `Filter` of `AWS::Pipes::Pipe`.
#[derive(Clone, Default)]
#[must_use]
pub struct Filter(Properties);

properties! { Filter }

impl Filter {
    /// `Pattern`: string, at most 4096 characters.
    #[track_caller]
    pub fn pattern(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Pattern", value);
        self
    }
}

/// `FilterCriteria` of `AWS::Pipes::Pipe`.
#[derive(Clone, Default)]
#[must_use]
pub struct FilterCriteria(Properties);

properties! { FilterCriteria }

impl FilterCriteria {
    /// `Filters`: list of `Filter`, at most 5 items.
    #[track_caller]
    pub fn filters(mut self, value: impl IntoValue<ListOf<Filter>>) -> Self {
        self.0.set("Filters", value);
        self
    }
}

/// `FirehoseLogDestination` of `AWS::Pipes::Pipe`.
#[derive(Clone, Default)]
#[must_use]
pub struct FirehoseLogDestination(Properties);

properties! { FirehoseLogDestination }

impl FirehoseLogDestination {
    /// `DeliveryStreamArn`: string, 1 to 1600 characters.
    #[track_caller]
    pub fn delivery_stream_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DeliveryStreamArn", value);
        self
    }
}

choice! {
    /// `IncludeExecutionDataOption` of `AWS::Pipes::Pipe`.
    IncludeExecutionDataOption
    ALL "ALL"
}

choice! {
    /// `KinesisStreamStartPosition` of `AWS::Pipes::Pipe`.
    KinesisStreamStartPosition
    TRIM_HORIZON "TRIM_HORIZON"
    LATEST "LATEST"
    AT_TIMESTAMP "AT_TIMESTAMP"
}

choice! {
    /// `LaunchType` of `AWS::Pipes::Pipe`.
    LaunchType
    EC2 "EC2"
    FARGATE "FARGATE"
    EXTERNAL "EXTERNAL"
}

choice! {
    /// `LogLevel` of `AWS::Pipes::Pipe`.
    LogLevel
    OFF "OFF"
    ERROR "ERROR"
    INFO "INFO"
    TRACE "TRACE"
}

/// `MQBrokerAccessCredentials` of `AWS::Pipes::Pipe`.
#[derive(Clone, Default)]
#[must_use]
pub struct MQBrokerAccessCredentials(Properties);

properties! { MQBrokerAccessCredentials }

impl MQBrokerAccessCredentials {
    /// `BasicAuth`: string, 1 to 1600 characters.
    #[track_caller]
    pub fn basic_auth(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("BasicAuth", value);
        self
    }
}

/// `MSKAccessCredentials` of `AWS::Pipes::Pipe`.
#[derive(Clone, Default)]
#[must_use]
pub struct MSKAccessCredentials(Properties);

properties! { MSKAccessCredentials }

impl MSKAccessCredentials {
    /// `ClientCertificateTlsAuth`: string, 1 to 1600 characters.
    #[track_caller]
    pub fn client_certificate_tls_auth(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ClientCertificateTlsAuth", value);
        self
    }

    /// `SaslScram512Auth`: string, 1 to 1600 characters.
    #[track_caller]
    pub fn sasl_scram512_auth(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SaslScram512Auth", value);
        self
    }
}

choice! {
    /// `MSKStartPosition` of `AWS::Pipes::Pipe`.
    MSKStartPosition
    TRIM_HORIZON "TRIM_HORIZON"
    LATEST "LATEST"
}

choice! {
    /// `MeasureValueType` of `AWS::Pipes::Pipe`.
    MeasureValueType
    DOUBLE "DOUBLE"
    BIGINT "BIGINT"
    VARCHAR "VARCHAR"
    BOOLEAN "BOOLEAN"
    TIMESTAMP "TIMESTAMP"
}

/// `MultiMeasureAttributeMapping` of `AWS::Pipes::Pipe`.
#[derive(Clone, Default)]
#[must_use]
pub struct MultiMeasureAttributeMapping(Properties);

properties! { MultiMeasureAttributeMapping }

impl MultiMeasureAttributeMapping {
    /// `MeasureValue`: string, 1 to 2048 characters. Required.
    #[track_caller]
    pub fn measure_value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("MeasureValue", value);
        self
    }

    /// `MeasureValueType`: `MeasureValueType`. Required.
    #[track_caller]
    pub fn measure_value_type(mut self, value: impl IntoValue<MeasureValueType>) -> Self {
        self.0.set("MeasureValueType", value);
        self
    }

    /// `MultiMeasureAttributeName`: string, 1 to 256 characters. Required.
    #[track_caller]
    pub fn multi_measure_attribute_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("MultiMeasureAttributeName", value);
        self
    }
}

/// `MultiMeasureMapping` of `AWS::Pipes::Pipe`.
#[derive(Clone, Default)]
#[must_use]
pub struct MultiMeasureMapping(Properties);

properties! { MultiMeasureMapping }

impl MultiMeasureMapping {
    /// `MultiMeasureAttributeMappings`: list of `MultiMeasureAttributeMapping`, 1 to 256 items. Required.
    #[track_caller]
    pub fn multi_measure_attribute_mappings(
        mut self,
        value: impl IntoValue<ListOf<MultiMeasureAttributeMapping>>,
    ) -> Self {
        self.0.set("MultiMeasureAttributeMappings", value);
        self
    }

    /// `MultiMeasureName`: string, 1 to 256 characters. Required.
    #[track_caller]
    pub fn multi_measure_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("MultiMeasureName", value);
        self
    }
}

/// `NetworkConfiguration` of `AWS::Pipes::Pipe`.
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

choice! {
    /// `OnPartialBatchItemFailureStreams` of `AWS::Pipes::Pipe`.
    OnPartialBatchItemFailureStreams
    AUTOMATIC_BISECT "AUTOMATIC_BISECT"
}

/// `PipeEnrichmentHttpParameters` of `AWS::Pipes::Pipe`.
#[derive(Clone, Default)]
#[must_use]
pub struct PipeEnrichmentHttpParameters(Properties);

properties! { PipeEnrichmentHttpParameters }

impl PipeEnrichmentHttpParameters {
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

/// `PipeEnrichmentParameters` of `AWS::Pipes::Pipe`.
#[derive(Clone, Default)]
#[must_use]
pub struct PipeEnrichmentParameters(Properties);

properties! { PipeEnrichmentParameters }

impl PipeEnrichmentParameters {
    /// `HttpParameters`: `PipeEnrichmentHttpParameters`.
    #[track_caller]
    pub fn http_parameters(mut self, value: impl IntoValue<PipeEnrichmentHttpParameters>) -> Self {
        self.0.set("HttpParameters", value);
        self
    }

    /// `InputTemplate`: string, at most 8192 characters.
    #[track_caller]
    pub fn input_template(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("InputTemplate", value);
        self
    }
}

/// `PipeLogConfiguration` of `AWS::Pipes::Pipe`.
#[derive(Clone, Default)]
#[must_use]
pub struct PipeLogConfiguration(Properties);

properties! { PipeLogConfiguration }

impl PipeLogConfiguration {
    /// `CloudwatchLogsLogDestination`: `CloudwatchLogsLogDestination`.
    #[track_caller]
    pub fn cloudwatch_logs_log_destination(
        mut self,
        value: impl IntoValue<CloudwatchLogsLogDestination>,
    ) -> Self {
        self.0.set("CloudwatchLogsLogDestination", value);
        self
    }

    /// `FirehoseLogDestination`: `FirehoseLogDestination`.
    #[track_caller]
    pub fn firehose_log_destination(
        mut self,
        value: impl IntoValue<FirehoseLogDestination>,
    ) -> Self {
        self.0.set("FirehoseLogDestination", value);
        self
    }

    /// `IncludeExecutionData`: list of `IncludeExecutionDataOption`.
    #[track_caller]
    pub fn include_execution_data(
        mut self,
        value: impl IntoValue<ListOf<IncludeExecutionDataOption>>,
    ) -> Self {
        self.0.set("IncludeExecutionData", value);
        self
    }

    /// `Level`: `LogLevel`.
    #[track_caller]
    pub fn level(mut self, value: impl IntoValue<LogLevel>) -> Self {
        self.0.set("Level", value);
        self
    }

    /// `S3LogDestination`: `S3LogDestination`.
    #[track_caller]
    pub fn s3_log_destination(mut self, value: impl IntoValue<S3LogDestination>) -> Self {
        self.0.set("S3LogDestination", value);
        self
    }
}

/// `PipeSourceActiveMQBrokerParameters` of `AWS::Pipes::Pipe`.
#[derive(Clone, Default)]
#[must_use]
pub struct PipeSourceActiveMQBrokerParameters(Properties);

properties! { PipeSourceActiveMQBrokerParameters }

impl PipeSourceActiveMQBrokerParameters {
    /// `BatchSize`: integer, 1 to 10000.
    #[track_caller]
    pub fn batch_size(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("BatchSize", value);
        self
    }

    /// `Credentials`: `MQBrokerAccessCredentials`. Required.
    #[track_caller]
    pub fn credentials(mut self, value: impl IntoValue<MQBrokerAccessCredentials>) -> Self {
        self.0.set("Credentials", value);
        self
    }

    /// `MaximumBatchingWindowInSeconds`: integer, 0 to 300.
    #[track_caller]
    pub fn maximum_batching_window_in_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MaximumBatchingWindowInSeconds", value);
        self
    }

    /// `QueueName`: string, 1 to 1000 characters, pattern `^[\s\S]*$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn queue_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("QueueName", value);
        self
    }
}

/// `PipeSourceDynamoDBStreamParameters` of `AWS::Pipes::Pipe`.
#[derive(Clone, Default)]
#[must_use]
pub struct PipeSourceDynamoDBStreamParameters(Properties);

properties! { PipeSourceDynamoDBStreamParameters }

impl PipeSourceDynamoDBStreamParameters {
    /// `BatchSize`: integer, 1 to 10000.
    #[track_caller]
    pub fn batch_size(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("BatchSize", value);
        self
    }

    /// `DeadLetterConfig`: `DeadLetterConfig`.
    #[track_caller]
    pub fn dead_letter_config(mut self, value: impl IntoValue<DeadLetterConfig>) -> Self {
        self.0.set("DeadLetterConfig", value);
        self
    }

    /// `MaximumBatchingWindowInSeconds`: integer, 0 to 300.
    #[track_caller]
    pub fn maximum_batching_window_in_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MaximumBatchingWindowInSeconds", value);
        self
    }

    /// `MaximumRecordAgeInSeconds`: integer, -1 to 604800.
    #[track_caller]
    pub fn maximum_record_age_in_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MaximumRecordAgeInSeconds", value);
        self
    }

    /// `MaximumRetryAttempts`: integer, -1 to 10000.
    #[track_caller]
    pub fn maximum_retry_attempts(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MaximumRetryAttempts", value);
        self
    }

    /// `OnPartialBatchItemFailure`: `OnPartialBatchItemFailureStreams`.
    #[track_caller]
    pub fn on_partial_batch_item_failure(
        mut self,
        value: impl IntoValue<OnPartialBatchItemFailureStreams>,
    ) -> Self {
        self.0.set("OnPartialBatchItemFailure", value);
        self
    }

    /// `ParallelizationFactor`: integer, 1 to 10.
    #[track_caller]
    pub fn parallelization_factor(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("ParallelizationFactor", value);
        self
    }

    /// `StartingPosition`: `DynamoDBStreamStartPosition`. Required. A change replaces the resource.
    #[track_caller]
    pub fn starting_position(mut self, value: impl IntoValue<DynamoDBStreamStartPosition>) -> Self {
        self.0.set("StartingPosition", value);
        self
    }
}

/// `PipeSourceKinesisStreamParameters` of `AWS::Pipes::Pipe`.
#[derive(Clone, Default)]
#[must_use]
pub struct PipeSourceKinesisStreamParameters(Properties);

properties! { PipeSourceKinesisStreamParameters }

impl PipeSourceKinesisStreamParameters {
    /// `BatchSize`: integer, 1 to 10000.
    #[track_caller]
    pub fn batch_size(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("BatchSize", value);
        self
    }

    /// `DeadLetterConfig`: `DeadLetterConfig`.
    #[track_caller]
    pub fn dead_letter_config(mut self, value: impl IntoValue<DeadLetterConfig>) -> Self {
        self.0.set("DeadLetterConfig", value);
        self
    }

    /// `MaximumBatchingWindowInSeconds`: integer, 0 to 300.
    #[track_caller]
    pub fn maximum_batching_window_in_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MaximumBatchingWindowInSeconds", value);
        self
    }

    /// `MaximumRecordAgeInSeconds`: integer, -1 to 604800.
    #[track_caller]
    pub fn maximum_record_age_in_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MaximumRecordAgeInSeconds", value);
        self
    }

    /// `MaximumRetryAttempts`: integer, -1 to 10000.
    #[track_caller]
    pub fn maximum_retry_attempts(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MaximumRetryAttempts", value);
        self
    }

    /// `OnPartialBatchItemFailure`: `OnPartialBatchItemFailureStreams`.
    #[track_caller]
    pub fn on_partial_batch_item_failure(
        mut self,
        value: impl IntoValue<OnPartialBatchItemFailureStreams>,
    ) -> Self {
        self.0.set("OnPartialBatchItemFailure", value);
        self
    }

    /// `ParallelizationFactor`: integer, 1 to 10.
    #[track_caller]
    pub fn parallelization_factor(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("ParallelizationFactor", value);
        self
    }

    /// `StartingPosition`: `KinesisStreamStartPosition`. Required. A change replaces the resource.
    #[track_caller]
    pub fn starting_position(mut self, value: impl IntoValue<KinesisStreamStartPosition>) -> Self {
        self.0.set("StartingPosition", value);
        self
    }

    /// `StartingPositionTimestamp`: string (date-time). A change replaces the resource.
    #[track_caller]
    pub fn starting_position_timestamp(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("StartingPositionTimestamp", value);
        self
    }
}

/// `PipeSourceManagedStreamingKafkaParameters` of `AWS::Pipes::Pipe`.
#[derive(Clone, Default)]
#[must_use]
pub struct PipeSourceManagedStreamingKafkaParameters(Properties);

properties! { PipeSourceManagedStreamingKafkaParameters }

impl PipeSourceManagedStreamingKafkaParameters {
    /// `BatchSize`: integer, 1 to 10000.
    #[track_caller]
    pub fn batch_size(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("BatchSize", value);
        self
    }

    /// `ConsumerGroupID`: string, 1 to 200 characters, pattern `^[a-zA-Z0-9-\/*:_+=.@-]*$`. A change replaces the resource.
    #[track_caller]
    pub fn consumer_group_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ConsumerGroupID", value);
        self
    }

    /// `Credentials`: `MSKAccessCredentials`.
    #[track_caller]
    pub fn credentials(mut self, value: impl IntoValue<MSKAccessCredentials>) -> Self {
        self.0.set("Credentials", value);
        self
    }

    /// `MaximumBatchingWindowInSeconds`: integer, 0 to 300.
    #[track_caller]
    pub fn maximum_batching_window_in_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MaximumBatchingWindowInSeconds", value);
        self
    }

    /// `StartingPosition`: `MSKStartPosition`. A change replaces the resource.
    #[track_caller]
    pub fn starting_position(mut self, value: impl IntoValue<MSKStartPosition>) -> Self {
        self.0.set("StartingPosition", value);
        self
    }

    /// `TopicName`: string, 1 to 249 characters, pattern `^[^.]([a-zA-Z0-9\-_.]+)$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn topic_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TopicName", value);
        self
    }
}

/// `PipeSourceParameters` of `AWS::Pipes::Pipe`.
#[derive(Clone, Default)]
#[must_use]
pub struct PipeSourceParameters(Properties);

properties! { PipeSourceParameters }

impl PipeSourceParameters {
    /// `ActiveMQBrokerParameters`: `PipeSourceActiveMQBrokerParameters`.
    #[track_caller]
    pub fn active_mq_broker_parameters(
        mut self,
        value: impl IntoValue<PipeSourceActiveMQBrokerParameters>,
    ) -> Self {
        self.0.set("ActiveMQBrokerParameters", value);
        self
    }

    /// `DynamoDBStreamParameters`: `PipeSourceDynamoDBStreamParameters`.
    #[track_caller]
    pub fn dynamo_db_stream_parameters(
        mut self,
        value: impl IntoValue<PipeSourceDynamoDBStreamParameters>,
    ) -> Self {
        self.0.set("DynamoDBStreamParameters", value);
        self
    }

    /// `FilterCriteria`: `FilterCriteria`.
    #[track_caller]
    pub fn filter_criteria(mut self, value: impl IntoValue<FilterCriteria>) -> Self {
        self.0.set("FilterCriteria", value);
        self
    }

    /// `KinesisStreamParameters`: `PipeSourceKinesisStreamParameters`.
    #[track_caller]
    pub fn kinesis_stream_parameters(
        mut self,
        value: impl IntoValue<PipeSourceKinesisStreamParameters>,
    ) -> Self {
        self.0.set("KinesisStreamParameters", value);
        self
    }

    /// `ManagedStreamingKafkaParameters`: `PipeSourceManagedStreamingKafkaParameters`.
    #[track_caller]
    pub fn managed_streaming_kafka_parameters(
        mut self,
        value: impl IntoValue<PipeSourceManagedStreamingKafkaParameters>,
    ) -> Self {
        self.0.set("ManagedStreamingKafkaParameters", value);
        self
    }

    /// `RabbitMQBrokerParameters`: `PipeSourceRabbitMQBrokerParameters`.
    #[track_caller]
    pub fn rabbit_mq_broker_parameters(
        mut self,
        value: impl IntoValue<PipeSourceRabbitMQBrokerParameters>,
    ) -> Self {
        self.0.set("RabbitMQBrokerParameters", value);
        self
    }

    /// `SelfManagedKafkaParameters`: `PipeSourceSelfManagedKafkaParameters`.
    #[track_caller]
    pub fn self_managed_kafka_parameters(
        mut self,
        value: impl IntoValue<PipeSourceSelfManagedKafkaParameters>,
    ) -> Self {
        self.0.set("SelfManagedKafkaParameters", value);
        self
    }

    /// `SqsQueueParameters`: `PipeSourceSqsQueueParameters`.
    #[track_caller]
    pub fn sqs_queue_parameters(
        mut self,
        value: impl IntoValue<PipeSourceSqsQueueParameters>,
    ) -> Self {
        self.0.set("SqsQueueParameters", value);
        self
    }
}

/// `PipeSourceRabbitMQBrokerParameters` of `AWS::Pipes::Pipe`.
#[derive(Clone, Default)]
#[must_use]
pub struct PipeSourceRabbitMQBrokerParameters(Properties);

properties! { PipeSourceRabbitMQBrokerParameters }

impl PipeSourceRabbitMQBrokerParameters {
    /// `BatchSize`: integer, 1 to 10000.
    #[track_caller]
    pub fn batch_size(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("BatchSize", value);
        self
    }

    /// `Credentials`: `MQBrokerAccessCredentials`. Required.
    #[track_caller]
    pub fn credentials(mut self, value: impl IntoValue<MQBrokerAccessCredentials>) -> Self {
        self.0.set("Credentials", value);
        self
    }

    /// `MaximumBatchingWindowInSeconds`: integer, 0 to 300.
    #[track_caller]
    pub fn maximum_batching_window_in_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MaximumBatchingWindowInSeconds", value);
        self
    }

    /// `QueueName`: string, 1 to 1000 characters, pattern `^[\s\S]*$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn queue_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("QueueName", value);
        self
    }

    /// `VirtualHost`: string, 1 to 200 characters, pattern `^[a-zA-Z0-9-\/*:_+=.@-]*$`. A change replaces the resource.
    #[track_caller]
    pub fn virtual_host(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("VirtualHost", value);
        self
    }
}

/// `PipeSourceSelfManagedKafkaParameters` of `AWS::Pipes::Pipe`.
#[derive(Clone, Default)]
#[must_use]
pub struct PipeSourceSelfManagedKafkaParameters(Properties);

properties! { PipeSourceSelfManagedKafkaParameters }

impl PipeSourceSelfManagedKafkaParameters {
    /// `AdditionalBootstrapServers`: list of strings, at most 2 items. A change replaces the resource.
    #[track_caller]
    pub fn additional_bootstrap_servers(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("AdditionalBootstrapServers", value);
        self
    }

    /// `BatchSize`: integer, 1 to 10000.
    #[track_caller]
    pub fn batch_size(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("BatchSize", value);
        self
    }

    /// `ConsumerGroupID`: string, 1 to 200 characters, pattern `^[a-zA-Z0-9-\/*:_+=.@-]*$`. A change replaces the resource.
    #[track_caller]
    pub fn consumer_group_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ConsumerGroupID", value);
        self
    }

    /// `Credentials`: `SelfManagedKafkaAccessConfigurationCredentials`.
    #[track_caller]
    pub fn credentials(
        mut self,
        value: impl IntoValue<SelfManagedKafkaAccessConfigurationCredentials>,
    ) -> Self {
        self.0.set("Credentials", value);
        self
    }

    /// `MaximumBatchingWindowInSeconds`: integer, 0 to 300.
    #[track_caller]
    pub fn maximum_batching_window_in_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MaximumBatchingWindowInSeconds", value);
        self
    }

    /// `ServerRootCaCertificate`: string, 1 to 1600 characters.
    #[track_caller]
    pub fn server_root_ca_certificate(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ServerRootCaCertificate", value);
        self
    }

    /// `StartingPosition`: `SelfManagedKafkaStartPosition`. A change replaces the resource.
    #[track_caller]
    pub fn starting_position(
        mut self,
        value: impl IntoValue<SelfManagedKafkaStartPosition>,
    ) -> Self {
        self.0.set("StartingPosition", value);
        self
    }

    /// `TopicName`: string, 1 to 249 characters, pattern `^[^.]([a-zA-Z0-9\-_.]+)$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn topic_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TopicName", value);
        self
    }

    /// `Vpc`: `SelfManagedKafkaAccessConfigurationVpc`.
    #[track_caller]
    pub fn vpc(mut self, value: impl IntoValue<SelfManagedKafkaAccessConfigurationVpc>) -> Self {
        self.0.set("Vpc", value);
        self
    }
}

/// `PipeSourceSqsQueueParameters` of `AWS::Pipes::Pipe`.
#[derive(Clone, Default)]
#[must_use]
pub struct PipeSourceSqsQueueParameters(Properties);

properties! { PipeSourceSqsQueueParameters }

impl PipeSourceSqsQueueParameters {
    /// `BatchSize`: integer, 1 to 10000.
    #[track_caller]
    pub fn batch_size(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("BatchSize", value);
        self
    }

    /// `MaximumBatchingWindowInSeconds`: integer, 0 to 300.
    #[track_caller]
    pub fn maximum_batching_window_in_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MaximumBatchingWindowInSeconds", value);
        self
    }
}

/// `PipeTargetBatchJobParameters` of `AWS::Pipes::Pipe`.
#[derive(Clone, Default)]
#[must_use]
pub struct PipeTargetBatchJobParameters(Properties);

properties! { PipeTargetBatchJobParameters }

impl PipeTargetBatchJobParameters {
    /// `ArrayProperties`: `BatchArrayProperties`.
    #[track_caller]
    pub fn array_properties(mut self, value: impl IntoValue<BatchArrayProperties>) -> Self {
        self.0.set("ArrayProperties", value);
        self
    }

    /// `ContainerOverrides`: `BatchContainerOverrides`.
    #[track_caller]
    pub fn container_overrides(mut self, value: impl IntoValue<BatchContainerOverrides>) -> Self {
        self.0.set("ContainerOverrides", value);
        self
    }

    /// `DependsOn`: list of `BatchJobDependency`, at most 20 items.
    #[track_caller]
    pub fn depends_on(mut self, value: impl IntoValue<ListOf<BatchJobDependency>>) -> Self {
        self.0.set("DependsOn", value);
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

    /// `Parameters`: map of strings.
    #[track_caller]
    pub fn parameters(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("Parameters", value);
        self
    }

    /// `RetryStrategy`: `BatchRetryStrategy`.
    #[track_caller]
    pub fn retry_strategy(mut self, value: impl IntoValue<BatchRetryStrategy>) -> Self {
        self.0.set("RetryStrategy", value);
        self
    }
}

/// `PipeTargetCloudWatchLogsParameters` of `AWS::Pipes::Pipe`.
#[derive(Clone, Default)]
#[must_use]
pub struct PipeTargetCloudWatchLogsParameters(Properties);

properties! { PipeTargetCloudWatchLogsParameters }

impl PipeTargetCloudWatchLogsParameters {
    /// `LogStreamName`: string, 1 to 256 characters.
    #[track_caller]
    pub fn log_stream_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LogStreamName", value);
        self
    }

    /// `Timestamp`: string, 1 to 256 characters, pattern `^\$(\.[\w_-]+(\[(\d+|\*)\])*)*$`.
    #[track_caller]
    pub fn timestamp(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Timestamp", value);
        self
    }
}

/// `PipeTargetEcsTaskParameters` of `AWS::Pipes::Pipe`.
#[derive(Clone, Default)]
#[must_use]
pub struct PipeTargetEcsTaskParameters(Properties);

properties! { PipeTargetEcsTaskParameters }

impl PipeTargetEcsTaskParameters {
    /// `CapacityProviderStrategy`: list of `CapacityProviderStrategyItem`, at most 6 items.
    #[track_caller]
    pub fn capacity_provider_strategy(
        mut self,
        value: impl IntoValue<ListOf<CapacityProviderStrategyItem>>,
    ) -> Self {
        self.0.set("CapacityProviderStrategy", value);
        self
    }

    /// `EnableECSManagedTags`: boolean, default false.
    #[track_caller]
    pub fn enable_ecs_managed_tags(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("EnableECSManagedTags", value);
        self
    }

    /// `EnableExecuteCommand`: boolean, default false.
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

    /// `Overrides`: `EcsTaskOverride`.
    #[track_caller]
    pub fn overrides(mut self, value: impl IntoValue<EcsTaskOverride>) -> Self {
        self.0.set("Overrides", value);
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

    /// `PlatformVersion`: string.
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

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
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

/// `PipeTargetEventBridgeEventBusParameters` of `AWS::Pipes::Pipe`.
#[derive(Clone, Default)]
#[must_use]
pub struct PipeTargetEventBridgeEventBusParameters(Properties);

properties! { PipeTargetEventBridgeEventBusParameters }

impl PipeTargetEventBridgeEventBusParameters {
    /// `DetailType`: string, 1 to 128 characters.
    #[track_caller]
    pub fn detail_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DetailType", value);
        self
    }

    /// `EndpointId`: string, 1 to 50 characters, pattern `^[A-Za-z0-9\-]+[\.][A-Za-z0-9\-]+$`.
    #[track_caller]
    pub fn endpoint_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EndpointId", value);
        self
    }

    /// `Resources`: list of strings, at most 10 items.
    #[track_caller]
    pub fn resources(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Resources", value);
        self
    }

    /// `Source`: string, 1 to 256 characters, pattern `(?=[/\.\-_A-Za-z0-9]+)((?!aws\.).*)|(\$(\.[\w/_-]+(\[(\d+|\*)\])*)*)`.
    #[track_caller]
    pub fn source(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Source", value);
        self
    }

    /// `Time`: string, 1 to 256 characters, pattern `^\$(\.[\w/_-]+(\[(\d+|\*)\])*)*$`.
    #[track_caller]
    pub fn time(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Time", value);
        self
    }
}

/// `PipeTargetHttpParameters` of `AWS::Pipes::Pipe`.
#[derive(Clone, Default)]
#[must_use]
pub struct PipeTargetHttpParameters(Properties);

properties! { PipeTargetHttpParameters }

impl PipeTargetHttpParameters {
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

choice! {
    /// `PipeTargetInvocationType` of `AWS::Pipes::Pipe`.
    PipeTargetInvocationType
    REQUEST_RESPONSE "REQUEST_RESPONSE"
    FIRE_AND_FORGET "FIRE_AND_FORGET"
}

/// `PipeTargetKinesisStreamParameters` of `AWS::Pipes::Pipe`.
#[derive(Clone, Default)]
#[must_use]
pub struct PipeTargetKinesisStreamParameters(Properties);

properties! { PipeTargetKinesisStreamParameters }

impl PipeTargetKinesisStreamParameters {
    /// `PartitionKey`: string, at most 256 characters. Required.
    #[track_caller]
    pub fn partition_key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PartitionKey", value);
        self
    }
}

/// `PipeTargetLambdaFunctionParameters` of `AWS::Pipes::Pipe`.
#[derive(Clone, Default)]
#[must_use]
pub struct PipeTargetLambdaFunctionParameters(Properties);

properties! { PipeTargetLambdaFunctionParameters }

impl PipeTargetLambdaFunctionParameters {
    /// `InvocationType`: `PipeTargetInvocationType`.
    #[track_caller]
    pub fn invocation_type(mut self, value: impl IntoValue<PipeTargetInvocationType>) -> Self {
        self.0.set("InvocationType", value);
        self
    }
}

/// `PipeTargetParameters` of `AWS::Pipes::Pipe`.
#[derive(Clone, Default)]
#[must_use]
pub struct PipeTargetParameters(Properties);

properties! { PipeTargetParameters }

impl PipeTargetParameters {
    /// `BatchJobParameters`: `PipeTargetBatchJobParameters`.
    #[track_caller]
    pub fn batch_job_parameters(
        mut self,
        value: impl IntoValue<PipeTargetBatchJobParameters>,
    ) -> Self {
        self.0.set("BatchJobParameters", value);
        self
    }

    /// `CloudWatchLogsParameters`: `PipeTargetCloudWatchLogsParameters`.
    #[track_caller]
    pub fn cloud_watch_logs_parameters(
        mut self,
        value: impl IntoValue<PipeTargetCloudWatchLogsParameters>,
    ) -> Self {
        self.0.set("CloudWatchLogsParameters", value);
        self
    }

    /// `EcsTaskParameters`: `PipeTargetEcsTaskParameters`.
    #[track_caller]
    pub fn ecs_task_parameters(
        mut self,
        value: impl IntoValue<PipeTargetEcsTaskParameters>,
    ) -> Self {
        self.0.set("EcsTaskParameters", value);
        self
    }

    /// `EventBridgeEventBusParameters`: `PipeTargetEventBridgeEventBusParameters`.
    #[track_caller]
    pub fn event_bridge_event_bus_parameters(
        mut self,
        value: impl IntoValue<PipeTargetEventBridgeEventBusParameters>,
    ) -> Self {
        self.0.set("EventBridgeEventBusParameters", value);
        self
    }

    /// `HttpParameters`: `PipeTargetHttpParameters`.
    #[track_caller]
    pub fn http_parameters(mut self, value: impl IntoValue<PipeTargetHttpParameters>) -> Self {
        self.0.set("HttpParameters", value);
        self
    }

    /// `InputTemplate`: string, at most 8192 characters.
    #[track_caller]
    pub fn input_template(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("InputTemplate", value);
        self
    }

    /// `KinesisStreamParameters`: `PipeTargetKinesisStreamParameters`.
    #[track_caller]
    pub fn kinesis_stream_parameters(
        mut self,
        value: impl IntoValue<PipeTargetKinesisStreamParameters>,
    ) -> Self {
        self.0.set("KinesisStreamParameters", value);
        self
    }

    /// `LambdaFunctionParameters`: `PipeTargetLambdaFunctionParameters`.
    #[track_caller]
    pub fn lambda_function_parameters(
        mut self,
        value: impl IntoValue<PipeTargetLambdaFunctionParameters>,
    ) -> Self {
        self.0.set("LambdaFunctionParameters", value);
        self
    }

    /// `RedshiftDataParameters`: `PipeTargetRedshiftDataParameters`.
    #[track_caller]
    pub fn redshift_data_parameters(
        mut self,
        value: impl IntoValue<PipeTargetRedshiftDataParameters>,
    ) -> Self {
        self.0.set("RedshiftDataParameters", value);
        self
    }

    /// `SageMakerPipelineParameters`: `PipeTargetSageMakerPipelineParameters`.
    #[track_caller]
    pub fn sage_maker_pipeline_parameters(
        mut self,
        value: impl IntoValue<PipeTargetSageMakerPipelineParameters>,
    ) -> Self {
        self.0.set("SageMakerPipelineParameters", value);
        self
    }

    /// `SqsQueueParameters`: `PipeTargetSqsQueueParameters`.
    #[track_caller]
    pub fn sqs_queue_parameters(
        mut self,
        value: impl IntoValue<PipeTargetSqsQueueParameters>,
    ) -> Self {
        self.0.set("SqsQueueParameters", value);
        self
    }

    /// `StepFunctionStateMachineParameters`: `PipeTargetStateMachineParameters`.
    #[track_caller]
    pub fn step_function_state_machine_parameters(
        mut self,
        value: impl IntoValue<PipeTargetStateMachineParameters>,
    ) -> Self {
        self.0.set("StepFunctionStateMachineParameters", value);
        self
    }

    /// `TimestreamParameters`: `PipeTargetTimestreamParameters`.
    #[track_caller]
    pub fn timestream_parameters(
        mut self,
        value: impl IntoValue<PipeTargetTimestreamParameters>,
    ) -> Self {
        self.0.set("TimestreamParameters", value);
        self
    }
}

/// `PipeTargetRedshiftDataParameters` of `AWS::Pipes::Pipe`.
#[derive(Clone, Default)]
#[must_use]
pub struct PipeTargetRedshiftDataParameters(Properties);

properties! { PipeTargetRedshiftDataParameters }

impl PipeTargetRedshiftDataParameters {
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

    /// `Sqls`: list of strings, 1 to 40 items. Required.
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

    /// `WithEvent`: boolean, default false.
    #[track_caller]
    pub fn with_event(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("WithEvent", value);
        self
    }
}

/// `PipeTargetSageMakerPipelineParameters` of `AWS::Pipes::Pipe`.
#[derive(Clone, Default)]
#[must_use]
pub struct PipeTargetSageMakerPipelineParameters(Properties);

properties! { PipeTargetSageMakerPipelineParameters }

impl PipeTargetSageMakerPipelineParameters {
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

/// `PipeTargetSqsQueueParameters` of `AWS::Pipes::Pipe`.
#[derive(Clone, Default)]
#[must_use]
pub struct PipeTargetSqsQueueParameters(Properties);

properties! { PipeTargetSqsQueueParameters }

impl PipeTargetSqsQueueParameters {
    /// `MessageDeduplicationId`: string, at most 100 characters.
    #[track_caller]
    pub fn message_deduplication_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("MessageDeduplicationId", value);
        self
    }

    /// `MessageGroupId`: string, at most 100 characters.
    #[track_caller]
    pub fn message_group_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("MessageGroupId", value);
        self
    }
}

/// `PipeTargetStateMachineParameters` of `AWS::Pipes::Pipe`.
#[derive(Clone, Default)]
#[must_use]
pub struct PipeTargetStateMachineParameters(Properties);

properties! { PipeTargetStateMachineParameters }

impl PipeTargetStateMachineParameters {
    /// `InvocationType`: `PipeTargetInvocationType`.
    #[track_caller]
    pub fn invocation_type(mut self, value: impl IntoValue<PipeTargetInvocationType>) -> Self {
        self.0.set("InvocationType", value);
        self
    }
}

/// `PipeTargetTimestreamParameters` of `AWS::Pipes::Pipe`.
#[derive(Clone, Default)]
#[must_use]
pub struct PipeTargetTimestreamParameters(Properties);

properties! { PipeTargetTimestreamParameters }

impl PipeTargetTimestreamParameters {
    /// `DimensionMappings`: list of `DimensionMapping`, 1 to 128 items. Required.
    #[track_caller]
    pub fn dimension_mappings(mut self, value: impl IntoValue<ListOf<DimensionMapping>>) -> Self {
        self.0.set("DimensionMappings", value);
        self
    }

    /// `EpochTimeUnit`: `EpochTimeUnit`.
    #[track_caller]
    pub fn epoch_time_unit(mut self, value: impl IntoValue<EpochTimeUnit>) -> Self {
        self.0.set("EpochTimeUnit", value);
        self
    }

    /// `MultiMeasureMappings`: list of `MultiMeasureMapping`, at most 1024 items.
    #[track_caller]
    pub fn multi_measure_mappings(
        mut self,
        value: impl IntoValue<ListOf<MultiMeasureMapping>>,
    ) -> Self {
        self.0.set("MultiMeasureMappings", value);
        self
    }

    /// `SingleMeasureMappings`: list of `SingleMeasureMapping`, at most 8192 items.
    #[track_caller]
    pub fn single_measure_mappings(
        mut self,
        value: impl IntoValue<ListOf<SingleMeasureMapping>>,
    ) -> Self {
        self.0.set("SingleMeasureMappings", value);
        self
    }

    /// `TimeFieldType`: `TimeFieldType`.
    #[track_caller]
    pub fn time_field_type(mut self, value: impl IntoValue<TimeFieldType>) -> Self {
        self.0.set("TimeFieldType", value);
        self
    }

    /// `TimeValue`: string, 1 to 256 characters. Required.
    #[track_caller]
    pub fn time_value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TimeValue", value);
        self
    }

    /// `TimestampFormat`: string, 1 to 256 characters.
    #[track_caller]
    pub fn timestamp_format(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TimestampFormat", value);
        self
    }

    /// `VersionValue`: string, 1 to 256 characters. Required.
    #[track_caller]
    pub fn version_value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("VersionValue", value);
        self
    }
}

/// `PlacementConstraint` of `AWS::Pipes::Pipe`.
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
    /// `PlacementConstraintType` of `AWS::Pipes::Pipe`.
    PlacementConstraintType
    DISTINCT_INSTANCE "distinctInstance"
    MEMBER_OF "memberOf"
}

/// `PlacementStrategy` of `AWS::Pipes::Pipe`.
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
    /// `PlacementStrategyType` of `AWS::Pipes::Pipe`.
    PlacementStrategyType
    RANDOM "random"
    SPREAD "spread"
    BINPACK "binpack"
}

choice! {
    /// `PropagateTags` of `AWS::Pipes::Pipe`.
    PropagateTags
    TASK_DEFINITION "TASK_DEFINITION"
}

choice! {
    /// `RequestedPipeState` of `AWS::Pipes::Pipe`.
    RequestedPipeState
    RUNNING "RUNNING"
    STOPPED "STOPPED"
}

/// `S3LogDestination` of `AWS::Pipes::Pipe`.
#[derive(Clone, Default)]
#[must_use]
pub struct S3LogDestination(Properties);

properties! { S3LogDestination }

impl S3LogDestination {
    /// `BucketName`: `S3BucketName`.
    #[track_caller]
    pub fn bucket_name(mut self, value: impl IntoValue<format::S3BucketName>) -> Self {
        self.0.set("BucketName", value);
        self
    }

    /// `BucketOwner`: string.
    #[track_caller]
    pub fn bucket_owner(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("BucketOwner", value);
        self
    }

    /// `OutputFormat`: `S3OutputFormat`.
    #[track_caller]
    pub fn output_format(mut self, value: impl IntoValue<S3OutputFormat>) -> Self {
        self.0.set("OutputFormat", value);
        self
    }

    /// `Prefix`: string.
    #[track_caller]
    pub fn prefix(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Prefix", value);
        self
    }
}

choice! {
    /// `S3OutputFormat` of `AWS::Pipes::Pipe`.
    S3OutputFormat
    JSON "json"
    PLAIN "plain"
    W3C "w3c"
}

/// `SageMakerPipelineParameter` of `AWS::Pipes::Pipe`.
#[derive(Clone, Default)]
#[must_use]
pub struct SageMakerPipelineParameter(Properties);

properties! { SageMakerPipelineParameter }

impl SageMakerPipelineParameter {
    /// `Name`: string, 1 to 256 characters, pattern `^[a-zA-Z0-9](-*[a-zA-Z0-9])*|(\$(\.[\w/_-]+(\[(\d+|\*)\])*)*)$`. Required.
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

/// `SelfManagedKafkaAccessConfigurationCredentials` of `AWS::Pipes::Pipe`.
#[derive(Clone, Default)]
#[must_use]
pub struct SelfManagedKafkaAccessConfigurationCredentials(Properties);

properties! { SelfManagedKafkaAccessConfigurationCredentials }

impl SelfManagedKafkaAccessConfigurationCredentials {
    /// `BasicAuth`: string, 1 to 1600 characters.
    #[track_caller]
    pub fn basic_auth(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("BasicAuth", value);
        self
    }

    /// `ClientCertificateTlsAuth`: string, 1 to 1600 characters.
    #[track_caller]
    pub fn client_certificate_tls_auth(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ClientCertificateTlsAuth", value);
        self
    }

    /// `SaslScram256Auth`: string, 1 to 1600 characters.
    #[track_caller]
    pub fn sasl_scram256_auth(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SaslScram256Auth", value);
        self
    }

    /// `SaslScram512Auth`: string, 1 to 1600 characters.
    #[track_caller]
    pub fn sasl_scram512_auth(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SaslScram512Auth", value);
        self
    }
}

/// `SelfManagedKafkaAccessConfigurationVpc` of `AWS::Pipes::Pipe`.
#[derive(Clone, Default)]
#[must_use]
pub struct SelfManagedKafkaAccessConfigurationVpc(Properties);

properties! { SelfManagedKafkaAccessConfigurationVpc }

impl SelfManagedKafkaAccessConfigurationVpc {
    /// `SecurityGroup`: list of strings, at most 5 items.
    #[track_caller]
    pub fn security_group(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("SecurityGroup", value);
        self
    }

    /// `Subnets`: list of strings, at most 16 items.
    #[track_caller]
    pub fn subnets(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Subnets", value);
        self
    }
}

choice! {
    /// `SelfManagedKafkaStartPosition` of `AWS::Pipes::Pipe`.
    SelfManagedKafkaStartPosition
    TRIM_HORIZON "TRIM_HORIZON"
    LATEST "LATEST"
}

/// `SingleMeasureMapping` of `AWS::Pipes::Pipe`.
#[derive(Clone, Default)]
#[must_use]
pub struct SingleMeasureMapping(Properties);

properties! { SingleMeasureMapping }

impl SingleMeasureMapping {
    /// `MeasureName`: string, 1 to 1024 characters. Required.
    #[track_caller]
    pub fn measure_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("MeasureName", value);
        self
    }

    /// `MeasureValue`: string, 1 to 2048 characters. Required.
    #[track_caller]
    pub fn measure_value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("MeasureValue", value);
        self
    }

    /// `MeasureValueType`: `MeasureValueType`. Required.
    #[track_caller]
    pub fn measure_value_type(mut self, value: impl IntoValue<MeasureValueType>) -> Self {
        self.0.set("MeasureValueType", value);
        self
    }
}

/// `Tag` of `AWS::Pipes::Pipe`.
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

choice! {
    /// `TimeFieldType` of `AWS::Pipes::Pipe`.
    TimeFieldType
    EPOCH "EPOCH"
    TIMESTAMP_FORMAT "TIMESTAMP_FORMAT"
}
