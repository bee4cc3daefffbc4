// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Serverless::Function` and the types of its properties.

use crate::aws::base::{Body, IntoNode, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::{ListOf, MapOf};
use crate::aws::format;
use crate::definition::Handle;
use crate::value::{Node, Value};

/// `AWS::Serverless::Function`: <https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-function.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Function(Body);

resource! { Function "AWS::Serverless::Function" }

impl Function {
    /// `Architectures`: list of strings. A change replaces the resource.
    #[track_caller]
    pub fn architectures(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Architectures", value);
        self
    }

    /// `AssumeRolePolicyDocument`: object. A change replaces the resource.
    #[track_caller]
    pub fn assume_role_policy_document(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("AssumeRolePolicyDocument", value);
        self
    }

    /// `AutoPublishAlias`: any value. A change replaces the resource.
    #[track_caller]
    pub fn auto_publish_alias(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("AutoPublishAlias", value);
        self
    }

    /// `AutoPublishAliasAllProperties`: boolean.
    #[track_caller]
    pub fn auto_publish_alias_all_properties(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("AutoPublishAliasAllProperties", value);
        self
    }

    /// `AutoPublishCodeSha256`: any value. A change replaces the resource.
    #[track_caller]
    pub fn auto_publish_code_sha256(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("AutoPublishCodeSha256", value);
        self
    }

    /// `CapacityProviderConfig`: `CapacityProviderConfig`.
    #[track_caller]
    pub fn capacity_provider_config(
        mut self,
        value: impl IntoValue<CapacityProviderConfig>,
    ) -> Self {
        self.0.set("CapacityProviderConfig", value);
        self
    }

    /// `CodeSigningConfigArn`: string. A change replaces the resource.
    #[track_caller]
    pub fn code_signing_config_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CodeSigningConfigArn", value);
        self
    }

    /// `CodeUri`: any value. A change replaces the resource.
    #[track_caller]
    pub fn code_uri(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("CodeUri", value);
        self
    }

    /// `DeadLetterQueue`: any value. A change replaces the resource.
    #[track_caller]
    pub fn dead_letter_queue(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("DeadLetterQueue", value);
        self
    }

    /// `DeploymentPreference`: `DeploymentPreference`. A change replaces the resource.
    #[track_caller]
    pub fn deployment_preference(mut self, value: impl IntoValue<DeploymentPreference>) -> Self {
        self.0.set("DeploymentPreference", value);
        self
    }

    /// `Description`: string. A change replaces the resource.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `DurableConfig`: `AWSLambdaFunctionDurableConfig`.
    #[track_caller]
    pub fn durable_config(mut self, value: impl IntoValue<AWSLambdaFunctionDurableConfig>) -> Self {
        self.0.set("DurableConfig", value);
        self
    }

    /// `Environment`: `AWSLambdaFunctionEnvironment`. A change replaces the resource.
    #[track_caller]
    pub fn environment(mut self, value: impl IntoValue<AWSLambdaFunctionEnvironment>) -> Self {
        self.0.set("Environment", value);
        self
    }

    /// `EphemeralStorage`: `AWSLambdaFunctionEphemeralStorage`. A change replaces the resource.
    #[track_caller]
    pub fn ephemeral_storage(
        mut self,
        value: impl IntoValue<AWSLambdaFunctionEphemeralStorage>,
    ) -> Self {
        self.0.set("EphemeralStorage", value);
        self
    }

    /// `EventInvokeConfig`: `EventInvokeConfig`. A change replaces the resource.
    #[track_caller]
    pub fn event_invoke_config(mut self, value: impl IntoValue<EventInvokeConfig>) -> Self {
        self.0.set("EventInvokeConfig", value);
        self
    }

    /// `Events`: object. A change replaces the resource.
    #[track_caller]
    pub fn events(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("Events", value);
        self
    }

    /// `FileSystemConfigs`: list of `AWSLambdaFunctionFileSystemConfig`. A change replaces the resource.
    #[track_caller]
    pub fn file_system_configs(
        mut self,
        value: impl IntoValue<ListOf<AWSLambdaFunctionFileSystemConfig>>,
    ) -> Self {
        self.0.set("FileSystemConfigs", value);
        self
    }

    /// `FunctionName`: string. A change replaces the resource.
    #[track_caller]
    pub fn function_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FunctionName", value);
        self
    }

    /// `FunctionScalingConfig`: `AWSLambdaFunctionFunctionScalingConfig`.
    #[track_caller]
    pub fn function_scaling_config(
        mut self,
        value: impl IntoValue<AWSLambdaFunctionFunctionScalingConfig>,
    ) -> Self {
        self.0.set("FunctionScalingConfig", value);
        self
    }

    /// `FunctionUrlConfig`: `FunctionUrlConfig`. A change replaces the resource.
    #[track_caller]
    pub fn function_url_config(mut self, value: impl IntoValue<FunctionUrlConfig>) -> Self {
        self.0.set("FunctionUrlConfig", value);
        self
    }

    /// `Handler`: string. A change replaces the resource.
    #[track_caller]
    pub fn handler(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Handler", value);
        self
    }

    /// `ImageConfig`: `AWSLambdaFunctionImageConfig`. A change replaces the resource.
    #[track_caller]
    pub fn image_config(mut self, value: impl IntoValue<AWSLambdaFunctionImageConfig>) -> Self {
        self.0.set("ImageConfig", value);
        self
    }

    /// `ImageUri`: string. A change replaces the resource.
    #[track_caller]
    pub fn image_uri(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ImageUri", value);
        self
    }

    /// `InlineCode`: any value. A change replaces the resource.
    #[track_caller]
    pub fn inline_code(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("InlineCode", value);
        self
    }

    /// `KmsKeyArn`: `KmsKeyArn`, at most 10000 characters, pattern `^(arn:(aws[a-zA-Z-]*)?:[a-z0-9-.]+:.*)|()$`. A change replaces the resource.
    #[track_caller]
    pub fn kms_key_arn(mut self, value: impl IntoValue<format::KmsKeyArn>) -> Self {
        self.0.set("KmsKeyArn", value);
        self
    }

    /// `Layers`: list of strings, at most 5 items. A change replaces the resource.
    #[track_caller]
    pub fn layers(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Layers", value);
        self
    }

    /// `LoggingConfig`: `AWSLambdaFunctionLoggingConfig`.
    #[track_caller]
    pub fn logging_config(mut self, value: impl IntoValue<AWSLambdaFunctionLoggingConfig>) -> Self {
        self.0.set("LoggingConfig", value);
        self
    }

    /// `MemorySize`: integer, 128 to 32768. A change replaces the resource.
    #[track_caller]
    pub fn memory_size(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MemorySize", value);
        self
    }

    /// `PackageType`: `PackageType`. A change replaces the resource.
    #[track_caller]
    pub fn package_type(mut self, value: impl IntoValue<PackageType>) -> Self {
        self.0.set("PackageType", value);
        self
    }

    /// `PermissionsBoundary`: string. A change replaces the resource.
    #[track_caller]
    pub fn permissions_boundary(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PermissionsBoundary", value);
        self
    }

    /// `Policies`: any value. A change replaces the resource.
    #[track_caller]
    pub fn policies(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("Policies", value);
        self
    }

    /// `PropagateTags`: boolean.
    #[track_caller]
    pub fn propagate_tags(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("PropagateTags", value);
        self
    }

    /// `ProvisionedConcurrencyConfig`: `AWSLambdaAliasProvisionedConcurrencyConfiguration`. A change replaces the resource.
    #[track_caller]
    pub fn provisioned_concurrency_config(
        mut self,
        value: impl IntoValue<AWSLambdaAliasProvisionedConcurrencyConfiguration>,
    ) -> Self {
        self.0.set("ProvisionedConcurrencyConfig", value);
        self
    }

    /// `PublishToLatestPublished`: boolean.
    #[track_caller]
    pub fn publish_to_latest_published(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("PublishToLatestPublished", value);
        self
    }

    /// `RecursiveLoop`: string.
    #[track_caller]
    pub fn recursive_loop(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RecursiveLoop", value);
        self
    }

    /// `ReservedConcurrentExecutions`: integer, at least 0. A change replaces the resource.
    #[track_caller]
    pub fn reserved_concurrent_executions(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("ReservedConcurrentExecutions", value);
        self
    }

    /// `Role`: any value. A change replaces the resource.
    #[track_caller]
    pub fn role(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("Role", value);
        self
    }

    /// `RolePath`: string.
    #[track_caller]
    pub fn role_path(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RolePath", value);
        self
    }

    /// `Runtime`: string. A change replaces the resource.
    #[track_caller]
    pub fn runtime(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Runtime", value);
        self
    }

    /// `RuntimeManagementConfig`: any value.
    #[track_caller]
    pub fn runtime_management_config(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("RuntimeManagementConfig", value);
        self
    }

    /// `SnapStart`: `SnapStart`.
    #[track_caller]
    pub fn snap_start(mut self, value: impl IntoValue<SnapStart>) -> Self {
        self.0.set("SnapStart", value);
        self
    }

    /// `SourceKMSKeyArn`: string.
    #[track_caller]
    pub fn source_kms_key_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SourceKMSKeyArn", value);
        self
    }

    /// `Tags`: object. A change replaces the resource.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("Tags", value);
        self
    }

    /// `TenancyConfig`: `AWSLambdaFunctionTenancyConfig`.
    #[track_caller]
    pub fn tenancy_config(mut self, value: impl IntoValue<AWSLambdaFunctionTenancyConfig>) -> Self {
        self.0.set("TenancyConfig", value);
        self
    }

    /// `Timeout`: integer, 1 to 5400. A change replaces the resource.
    #[track_caller]
    pub fn timeout(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Timeout", value);
        self
    }

    /// `Tracing`: any value. A change replaces the resource.
    #[track_caller]
    pub fn tracing(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("Tracing", value);
        self
    }

    /// `VersionDeletionPolicy`: any value.
    #[track_caller]
    pub fn version_deletion_policy(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("VersionDeletionPolicy", value);
        self
    }

    /// `VersionDescription`: string, at most 256 characters. A change replaces the resource.
    #[track_caller]
    pub fn version_description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("VersionDescription", value);
        self
    }

    /// `VpcConfig`: `VpcConfig`. A change replaces the resource.
    #[track_caller]
    pub fn vpc_config(mut self, value: impl IntoValue<VpcConfig>) -> Self {
        self.0.set("VpcConfig", value);
        self
    }
}

impl Handle<Function> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<format::LambdaFunctionArn> {
        self.attribute("Arn")
    }

    /// `SnapStartResponse`
    #[inline]
    pub fn snap_start_response(&self) -> Value<Node> {
        self.attribute("SnapStartResponse")
    }

    /// `SnapStartResponse.ApplyOn`
    #[inline]
    pub fn snap_start_response_apply_on(&self) -> Value<String> {
        self.attribute("SnapStartResponse.ApplyOn")
    }

    /// `SnapStartResponse.OptimizationStatus`
    #[inline]
    pub fn snap_start_response_optimization_status(&self) -> Value<String> {
        self.attribute("SnapStartResponse.OptimizationStatus")
    }
}

/// `AWS::CodeDeploy::DeploymentGroup.TriggerConfig` of `AWS::Serverless::Function`.
#[derive(Clone, Default)]
#[must_use]
pub struct AWSCodeDeployDeploymentGroupTriggerConfig(Properties);

properties! { AWSCodeDeployDeploymentGroupTriggerConfig }

impl AWSCodeDeployDeploymentGroupTriggerConfig {
    /// `TriggerEvents`: list of strings.
    #[track_caller]
    pub fn trigger_events(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("TriggerEvents", value);
        self
    }

    /// `TriggerName`: string.
    #[track_caller]
    pub fn trigger_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TriggerName", value);
        self
    }

    /// `TriggerTargetArn`: string.
    #[track_caller]
    pub fn trigger_target_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TriggerTargetArn", value);
        self
    }
}

/// `AWS::Lambda::Alias.ProvisionedConcurrencyConfiguration` of `AWS::Serverless::Function`.
#[derive(Clone, Default)]
#[must_use]
pub struct AWSLambdaAliasProvisionedConcurrencyConfiguration(Properties);

properties! { AWSLambdaAliasProvisionedConcurrencyConfiguration }

impl AWSLambdaAliasProvisionedConcurrencyConfiguration {
    /// `ProvisionedConcurrentExecutions`: number. Required.
    #[track_caller]
    pub fn provisioned_concurrent_executions(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("ProvisionedConcurrentExecutions", value);
        self
    }
}

/// `AWS::Lambda::Function.DurableConfig` of `AWS::Serverless::Function`.
#[derive(Clone, Default)]
#[must_use]
pub struct AWSLambdaFunctionDurableConfig(Properties);

properties! { AWSLambdaFunctionDurableConfig }

impl AWSLambdaFunctionDurableConfig {
    /// `ExecutionTimeout`: number. Required.
    #[track_caller]
    pub fn execution_timeout(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("ExecutionTimeout", value);
        self
    }

    /// `KMSKeyArn`: string.
    #[track_caller]
    pub fn kms_key_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("KMSKeyArn", value);
        self
    }

    /// `RetentionPeriodInDays`: number.
    #[track_caller]
    pub fn retention_period_in_days(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("RetentionPeriodInDays", value);
        self
    }
}

/// `AWS::Lambda::Function.Environment` of `AWS::Serverless::Function`.
#[derive(Clone, Default)]
#[must_use]
pub struct AWSLambdaFunctionEnvironment(Properties);

properties! { AWSLambdaFunctionEnvironment }

impl AWSLambdaFunctionEnvironment {
    /// `Variables`: map of strings.
    #[track_caller]
    pub fn variables(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("Variables", value);
        self
    }
}

/// `AWS::Lambda::Function.EphemeralStorage` of `AWS::Serverless::Function`.
#[derive(Clone, Default)]
#[must_use]
pub struct AWSLambdaFunctionEphemeralStorage(Properties);

properties! { AWSLambdaFunctionEphemeralStorage }

impl AWSLambdaFunctionEphemeralStorage {
    /// `Size`: number. Required.
    #[track_caller]
    pub fn size(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("Size", value);
        self
    }
}

/// `AWS::Lambda::Function.FileSystemConfig` of `AWS::Serverless::Function`.
#[derive(Clone, Default)]
#[must_use]
pub struct AWSLambdaFunctionFileSystemConfig(Properties);

properties! { AWSLambdaFunctionFileSystemConfig }

impl AWSLambdaFunctionFileSystemConfig {
    /// `Arn`: string. Required.
    #[track_caller]
    pub fn arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Arn", value);
        self
    }

    /// `LocalMountPath`: string. Required.
    #[track_caller]
    pub fn local_mount_path(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LocalMountPath", value);
        self
    }

    /// `S3FilesConfig`: `AWSLambdaFunctionS3FilesConfig`.
    #[track_caller]
    pub fn s3_files_config(
        mut self,
        value: impl IntoValue<AWSLambdaFunctionS3FilesConfig>,
    ) -> Self {
        self.0.set("S3FilesConfig", value);
        self
    }
}

/// `AWS::Lambda::Function.FunctionScalingConfig` of `AWS::Serverless::Function`.
#[derive(Clone, Default)]
#[must_use]
pub struct AWSLambdaFunctionFunctionScalingConfig(Properties);

properties! { AWSLambdaFunctionFunctionScalingConfig }

impl AWSLambdaFunctionFunctionScalingConfig {
    /// `MaxExecutionEnvironments`: number.
    #[track_caller]
    pub fn max_execution_environments(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("MaxExecutionEnvironments", value);
        self
    }

    /// `MinExecutionEnvironments`: number.
    #[track_caller]
    pub fn min_execution_environments(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("MinExecutionEnvironments", value);
        self
    }
}

/// `AWS::Lambda::Function.ImageConfig` of `AWS::Serverless::Function`.
#[derive(Clone, Default)]
#[must_use]
pub struct AWSLambdaFunctionImageConfig(Properties);

properties! { AWSLambdaFunctionImageConfig }

impl AWSLambdaFunctionImageConfig {
    /// `Command`: list of strings.
    #[track_caller]
    pub fn command(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Command", value);
        self
    }

    /// `EntryPoint`: list of strings.
    #[track_caller]
    pub fn entry_point(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("EntryPoint", value);
        self
    }

    /// `WorkingDirectory`: string.
    #[track_caller]
    pub fn working_directory(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("WorkingDirectory", value);
        self
    }
}

/// `AWS::Lambda::Function.LoggingConfig` of `AWS::Serverless::Function`.
#[derive(Clone, Default)]
#[must_use]
pub struct AWSLambdaFunctionLoggingConfig(Properties);

properties! { AWSLambdaFunctionLoggingConfig }

impl AWSLambdaFunctionLoggingConfig {
    /// `ApplicationLogLevel`: string.
    #[track_caller]
    pub fn application_log_level(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ApplicationLogLevel", value);
        self
    }

    /// `LogFormat`: string.
    #[track_caller]
    pub fn log_format(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LogFormat", value);
        self
    }

    /// `LogGroup`: string.
    #[track_caller]
    pub fn log_group(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LogGroup", value);
        self
    }

    /// `SystemLogLevel`: string.
    #[track_caller]
    pub fn system_log_level(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SystemLogLevel", value);
        self
    }
}

/// `AWS::Lambda::Function.S3FilesConfig` of `AWS::Serverless::Function`.
#[derive(Clone, Default)]
#[must_use]
pub struct AWSLambdaFunctionS3FilesConfig(Properties);

properties! { AWSLambdaFunctionS3FilesConfig }

impl AWSLambdaFunctionS3FilesConfig {
    /// `DirectS3Read`: string.
    #[track_caller]
    pub fn direct_s3_read(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DirectS3Read", value);
        self
    }
}

/// `AWS::Lambda::Function.TenancyConfig` of `AWS::Serverless::Function`.
#[derive(Clone, Default)]
#[must_use]
pub struct AWSLambdaFunctionTenancyConfig(Properties);

properties! { AWSLambdaFunctionTenancyConfig }

impl AWSLambdaFunctionTenancyConfig {
    /// `TenantIsolationMode`: string. Required.
    #[track_caller]
    pub fn tenant_isolation_mode(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TenantIsolationMode", value);
        self
    }
}

/// `CapacityProviderConfig` of `AWS::Serverless::Function`.
#[derive(Clone, Default)]
#[must_use]
pub struct CapacityProviderConfig(Properties);

properties! { CapacityProviderConfig }

impl CapacityProviderConfig {
    /// `Arn`: any value. Required.
    #[track_caller]
    pub fn arn(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("Arn", value);
        self
    }

    /// `ExecutionEnvironmentMemoryGiBPerVCpu`: any value.
    #[track_caller]
    pub fn execution_environment_memory_gi_b_per_v_cpu(mut self, value: impl IntoNode) -> Self {
        self.0
            .set_node("ExecutionEnvironmentMemoryGiBPerVCpu", value);
        self
    }

    /// `PerExecutionEnvironmentMaxConcurrency`: any value.
    #[track_caller]
    pub fn per_execution_environment_max_concurrency(mut self, value: impl IntoNode) -> Self {
        self.0
            .set_node("PerExecutionEnvironmentMaxConcurrency", value);
        self
    }
}

/// `DeploymentPreference` of `AWS::Serverless::Function`.
#[derive(Clone, Default)]
#[must_use]
pub struct DeploymentPreference(Properties);

properties! { DeploymentPreference }

impl DeploymentPreference {
    /// `Alarms`: any value.
    #[track_caller]
    pub fn alarms(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("Alarms", value);
        self
    }

    /// `Enabled`: any value.
    #[track_caller]
    pub fn enabled(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("Enabled", value);
        self
    }

    /// `Hooks`: `Hooks`.
    #[track_caller]
    pub fn hooks(mut self, value: impl IntoValue<Hooks>) -> Self {
        self.0.set("Hooks", value);
        self
    }

    /// `PassthroughCondition`: any value.
    #[track_caller]
    pub fn passthrough_condition(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("PassthroughCondition", value);
        self
    }

    /// `Role`: any value.
    #[track_caller]
    pub fn role(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("Role", value);
        self
    }

    /// `TriggerConfigurations`: list of `AWSCodeDeployDeploymentGroupTriggerConfig`.
    #[track_caller]
    pub fn trigger_configurations(
        mut self,
        value: impl IntoValue<ListOf<AWSCodeDeployDeploymentGroupTriggerConfig>>,
    ) -> Self {
        self.0.set("TriggerConfigurations", value);
        self
    }

    /// `Type`: any value.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("Type", value);
        self
    }
}

/// `EventInvokeConfig` of `AWS::Serverless::Function`.
#[derive(Clone, Default)]
#[must_use]
pub struct EventInvokeConfig(Properties);

properties! { EventInvokeConfig }

impl EventInvokeConfig {
    /// `DestinationConfig`: `EventInvokeDestinationConfig`.
    #[track_caller]
    pub fn destination_config(
        mut self,
        value: impl IntoValue<EventInvokeDestinationConfig>,
    ) -> Self {
        self.0.set("DestinationConfig", value);
        self
    }

    /// `MaximumEventAgeInSeconds`: integer.
    #[track_caller]
    pub fn maximum_event_age_in_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MaximumEventAgeInSeconds", value);
        self
    }

    /// `MaximumRetryAttempts`: integer.
    #[track_caller]
    pub fn maximum_retry_attempts(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MaximumRetryAttempts", value);
        self
    }
}

/// `EventInvokeDestinationConfig` of `AWS::Serverless::Function`.
#[derive(Clone, Default)]
#[must_use]
pub struct EventInvokeDestinationConfig(Properties);

properties! { EventInvokeDestinationConfig }

impl EventInvokeDestinationConfig {
    /// `OnFailure`: `EventInvokeOnFailure`.
    #[track_caller]
    pub fn on_failure(mut self, value: impl IntoValue<EventInvokeOnFailure>) -> Self {
        self.0.set("OnFailure", value);
        self
    }

    /// `OnSuccess`: `EventInvokeOnSuccess`.
    #[track_caller]
    pub fn on_success(mut self, value: impl IntoValue<EventInvokeOnSuccess>) -> Self {
        self.0.set("OnSuccess", value);
        self
    }
}

/// `EventInvokeOnFailure` of `AWS::Serverless::Function`.
#[derive(Clone, Default)]
#[must_use]
pub struct EventInvokeOnFailure(Properties);

properties! { EventInvokeOnFailure }

impl EventInvokeOnFailure {
    /// `Destination`: any value.
    #[track_caller]
    pub fn destination(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("Destination", value);
        self
    }

    /// `Type`: `EventInvokeOnFailureType`.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<EventInvokeOnFailureType>) -> Self {
        self.0.set("Type", value);
        self
    }
}

choice! {
    /// `EventInvokeOnFailureType` of `AWS::Serverless::Function`.
    EventInvokeOnFailureType
    SQS "SQS"
    SNS "SNS"
    LAMBDA "Lambda"
    EVENT_BRIDGE "EventBridge"
    S3_BUCKET "S3Bucket"
}

/// `EventInvokeOnSuccess` of `AWS::Serverless::Function`.
#[derive(Clone, Default)]
#[must_use]
pub struct EventInvokeOnSuccess(Properties);

properties! { EventInvokeOnSuccess }

impl EventInvokeOnSuccess {
    /// `Destination`: any value.
    #[track_caller]
    pub fn destination(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("Destination", value);
        self
    }

    /// `Type`: `EventInvokeOnSuccessType`.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<EventInvokeOnSuccessType>) -> Self {
        self.0.set("Type", value);
        self
    }
}

choice! {
    /// `EventInvokeOnSuccessType` of `AWS::Serverless::Function`.
    EventInvokeOnSuccessType
    SQS "SQS"
    SNS "SNS"
    LAMBDA "Lambda"
    EVENT_BRIDGE "EventBridge"
    S3_BUCKET "S3Bucket"
}

/// `FunctionUrlConfig` of `AWS::Serverless::Function`.
#[derive(Clone, Default)]
#[must_use]
pub struct FunctionUrlConfig(Properties);

properties! { FunctionUrlConfig }

impl FunctionUrlConfig {
    /// `AuthType`: any value. Required.
    #[track_caller]
    pub fn auth_type(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("AuthType", value);
        self
    }

    /// `Cors`: `FunctionUrlConfigCors`.
    #[track_caller]
    pub fn cors(mut self, value: impl IntoValue<FunctionUrlConfigCors>) -> Self {
        self.0.set("Cors", value);
        self
    }

    /// `InvokeMode`: any value.
    #[track_caller]
    pub fn invoke_mode(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("InvokeMode", value);
        self
    }
}

/// `FunctionUrlConfigCors` of `AWS::Serverless::Function`.
#[derive(Clone, Default)]
#[must_use]
pub struct FunctionUrlConfigCors(Properties);

properties! { FunctionUrlConfigCors }

impl FunctionUrlConfigCors {
    /// `AllowCredentials`: boolean.
    #[track_caller]
    pub fn allow_credentials(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("AllowCredentials", value);
        self
    }

    /// `AllowHeaders`: list of strings, 1 to 100 items.
    #[track_caller]
    pub fn allow_headers(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("AllowHeaders", value);
        self
    }

    /// `AllowMethods`: list of `FunctionUrlConfigCorsAllowMethodsItem`, 1 to 6 items.
    #[track_caller]
    pub fn allow_methods(
        mut self,
        value: impl IntoValue<ListOf<FunctionUrlConfigCorsAllowMethodsItem>>,
    ) -> Self {
        self.0.set("AllowMethods", value);
        self
    }

    /// `AllowOrigins`: list of strings, 1 to 100 items.
    #[track_caller]
    pub fn allow_origins(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("AllowOrigins", value);
        self
    }

    /// `ExposeHeaders`: list of strings, 1 to 100 items.
    #[track_caller]
    pub fn expose_headers(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("ExposeHeaders", value);
        self
    }

    /// `MaxAge`: integer, 0 to 86400.
    #[track_caller]
    pub fn max_age(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MaxAge", value);
        self
    }
}

choice! {
    /// `FunctionUrlConfigCorsAllowMethodsItem` of `AWS::Serverless::Function`.
    FunctionUrlConfigCorsAllowMethodsItem
    GET "GET"
    PUT "PUT"
    HEAD "HEAD"
    POST "POST"
    PATCH "PATCH"
    DELETE "DELETE"
    EMPTY "*"
}

/// `Hooks` of `AWS::Serverless::Function`.
#[derive(Clone, Default)]
#[must_use]
pub struct Hooks(Properties);

properties! { Hooks }

impl Hooks {
    /// `PostTraffic`: any value.
    #[track_caller]
    pub fn post_traffic(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("PostTraffic", value);
        self
    }

    /// `PreTraffic`: any value.
    #[track_caller]
    pub fn pre_traffic(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("PreTraffic", value);
        self
    }
}

choice! {
    /// `PackageType` of `AWS::Serverless::Function`.
    PackageType
    IMAGE "Image"
    ZIP "Zip"
}

/// `SnapStart` of `AWS::Serverless::Function`.
#[derive(Clone, Default)]
#[must_use]
pub struct SnapStart(Properties);

properties! { SnapStart }

impl SnapStart {
    /// `ApplyOn`: `SnapStartApplyOn`. Required.
    #[track_caller]
    pub fn apply_on(mut self, value: impl IntoValue<SnapStartApplyOn>) -> Self {
        self.0.set("ApplyOn", value);
        self
    }
}

choice! {
    /// `SnapStartApplyOn` of `AWS::Serverless::Function`.
    SnapStartApplyOn
    PUBLISHED_VERSIONS "PublishedVersions"
    NONE "None"
}

/// `VpcConfig` of `AWS::Serverless::Function`.
#[derive(Clone, Default)]
#[must_use]
pub struct VpcConfig(Properties);

properties! { VpcConfig }

impl VpcConfig {
    /// `Ipv6AllowedForDualStack`: boolean.
    #[track_caller]
    pub fn ipv6_allowed_for_dual_stack(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Ipv6AllowedForDualStack", value);
        self
    }

    /// `SecurityGroupIds`: list of `Ec2SecurityGroupId`, at most 5 items.
    #[track_caller]
    pub fn security_group_ids(
        mut self,
        value: impl IntoValue<ListOf<format::Ec2SecurityGroupId>>,
    ) -> Self {
        self.0.set("SecurityGroupIds", value);
        self
    }

    /// `SubnetIds`: list of strings, at most 16 items.
    #[track_caller]
    pub fn subnet_ids(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("SubnetIds", value);
        self
    }
}
