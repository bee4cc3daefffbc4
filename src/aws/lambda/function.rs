// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Lambda::Function` and the types of its properties.

use crate::aws::base::{Body, IntoNode, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::{Node, Value};

/// `AWS::Lambda::Function`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lambda-function.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Function(Body);

resource! { Function "AWS::Lambda::Function" }

impl Function {
    /// `Architectures`: list of `ArchitecturesItem`, 1 item.
    #[track_caller]
    pub fn architectures(mut self, value: impl IntoValue<ListOf<ArchitecturesItem>>) -> Self {
        self.0.set("Architectures", value);
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

    /// `Code`: `Code`. Required.
    #[track_caller]
    pub fn code(mut self, value: impl IntoValue<Code>) -> Self {
        self.0.set("Code", value);
        self
    }

    /// `CodeSigningConfigArn`: string, at most 200 characters.
    #[track_caller]
    pub fn code_signing_config_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CodeSigningConfigArn", value);
        self
    }

    /// `DeadLetterConfig`: `DeadLetterConfig`.
    #[track_caller]
    pub fn dead_letter_config(mut self, value: impl IntoValue<DeadLetterConfig>) -> Self {
        self.0.set("DeadLetterConfig", value);
        self
    }

    /// `Description`: string, at most 256 characters.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `DurableConfig`: `DurableConfig`. A change may replace the resource.
    #[track_caller]
    pub fn durable_config(mut self, value: impl IntoValue<DurableConfig>) -> Self {
        self.0.set("DurableConfig", value);
        self
    }

    /// `Environment`: `Environment`.
    #[track_caller]
    pub fn environment(mut self, value: impl IntoValue<Environment>) -> Self {
        self.0.set("Environment", value);
        self
    }

    /// `EphemeralStorage`: `EphemeralStorage`.
    #[track_caller]
    pub fn ephemeral_storage(mut self, value: impl IntoValue<EphemeralStorage>) -> Self {
        self.0.set("EphemeralStorage", value);
        self
    }

    /// `FileSystemConfigs`: list of `FileSystemConfig`, at most 1 item.
    #[track_caller]
    pub fn file_system_configs(mut self, value: impl IntoValue<ListOf<FileSystemConfig>>) -> Self {
        self.0.set("FileSystemConfigs", value);
        self
    }

    /// `FunctionName`: string, at least 1 character. A change replaces the resource.
    #[track_caller]
    pub fn function_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FunctionName", value);
        self
    }

    /// `FunctionScalingConfig`: `FunctionScalingConfig`.
    #[track_caller]
    pub fn function_scaling_config(mut self, value: impl IntoValue<FunctionScalingConfig>) -> Self {
        self.0.set("FunctionScalingConfig", value);
        self
    }

    /// `Handler`: string, at most 128 characters, pattern `^[^\s]+$`.
    #[track_caller]
    pub fn handler(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Handler", value);
        self
    }

    /// `ImageConfig`: `ImageConfig`.
    #[track_caller]
    pub fn image_config(mut self, value: impl IntoValue<ImageConfig>) -> Self {
        self.0.set("ImageConfig", value);
        self
    }

    /// `KmsKeyArn`: `KmsKeyArn`, at most 10000 characters, pattern `^(arn:(aws[a-zA-Z-]*)?:[a-z0-9-.]+:.*)|()$`.
    #[track_caller]
    pub fn kms_key_arn(mut self, value: impl IntoValue<format::KmsKeyArn>) -> Self {
        self.0.set("KmsKeyArn", value);
        self
    }

    /// `Layers`: list of strings, at most 5 items.
    #[track_caller]
    pub fn layers(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Layers", value);
        self
    }

    /// `LoggingConfig`: `LoggingConfig`.
    #[track_caller]
    pub fn logging_config(mut self, value: impl IntoValue<LoggingConfig>) -> Self {
        self.0.set("LoggingConfig", value);
        self
    }

    /// `MemorySize`: integer, 128 to 32768.
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

    /// `PublishToLatestPublished`: boolean.
    #[track_caller]
    pub fn publish_to_latest_published(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("PublishToLatestPublished", value);
        self
    }

    /// `RecursiveLoop`: `RecursiveLoop`.
    #[track_caller]
    pub fn recursive_loop(mut self, value: impl IntoValue<RecursiveLoop>) -> Self {
        self.0.set("RecursiveLoop", value);
        self
    }

    /// `ReservedConcurrentExecutions`: integer, at least 0.
    #[track_caller]
    pub fn reserved_concurrent_executions(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("ReservedConcurrentExecutions", value);
        self
    }

    /// `Role`: string, at most 10000 characters, pattern `^arn:(aws[a-zA-Z-]*)?:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+$`. Required.
    #[track_caller]
    pub fn role(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Role", value);
        self
    }

    /// `Runtime`: `Runtime`.
    #[track_caller]
    pub fn runtime(mut self, value: impl IntoValue<Runtime>) -> Self {
        self.0.set("Runtime", value);
        self
    }

    /// `RuntimeManagementConfig`: `RuntimeManagementConfig`.
    #[track_caller]
    pub fn runtime_management_config(
        mut self,
        value: impl IntoValue<RuntimeManagementConfig>,
    ) -> Self {
        self.0.set("RuntimeManagementConfig", value);
        self
    }

    /// `SnapStart`: `SnapStart`.
    #[track_caller]
    pub fn snap_start(mut self, value: impl IntoValue<SnapStart>) -> Self {
        self.0.set("SnapStart", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `TenancyConfig`: `TenancyConfig`. A change replaces the resource.
    #[track_caller]
    pub fn tenancy_config(mut self, value: impl IntoValue<TenancyConfig>) -> Self {
        self.0.set("TenancyConfig", value);
        self
    }

    /// `Timeout`: integer, 1 to 5400.
    #[track_caller]
    pub fn timeout(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Timeout", value);
        self
    }

    /// `TracingConfig`: `TracingConfig`.
    #[track_caller]
    pub fn tracing_config(mut self, value: impl IntoValue<TracingConfig>) -> Self {
        self.0.set("TracingConfig", value);
        self
    }

    /// `VpcConfig`: `VpcConfig`.
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

choice! {
    /// `ArchitecturesItem` of `AWS::Lambda::Function`.
    ArchitecturesItem
    X86_64 "x86_64"
    ARM64 "arm64"
}

/// `CapacityProviderConfig` of `AWS::Lambda::Function`.
#[derive(Clone, Default)]
#[must_use]
pub struct CapacityProviderConfig(Properties);

properties! { CapacityProviderConfig }

impl CapacityProviderConfig {
    /// `LambdaManagedInstancesCapacityProviderConfig`: `LambdaManagedInstancesCapacityProviderConfig`. Required.
    #[track_caller]
    pub fn lambda_managed_instances_capacity_provider_config(
        mut self,
        value: impl IntoValue<LambdaManagedInstancesCapacityProviderConfig>,
    ) -> Self {
        self.0
            .set("LambdaManagedInstancesCapacityProviderConfig", value);
        self
    }
}

/// `Code` of `AWS::Lambda::Function`.
#[derive(Clone, Default)]
#[must_use]
pub struct Code(Properties);

properties! { Code }

impl Code {
    /// `ImageUri`: string.
    #[track_caller]
    pub fn image_uri(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ImageUri", value);
        self
    }

    /// `S3Bucket`: `S3BucketName`, 3 to 63 characters, pattern `^[0-9A-Za-z\.\-_]*(?<!\.)$`.
    #[track_caller]
    pub fn s3_bucket(mut self, value: impl IntoValue<format::S3BucketName>) -> Self {
        self.0.set("S3Bucket", value);
        self
    }

    /// `S3Key`: string, 1 to 1024 characters.
    #[track_caller]
    pub fn s3_key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("S3Key", value);
        self
    }

    /// `S3ObjectStorageMode`: `CodeS3ObjectStorageMode`.
    #[track_caller]
    pub fn s3_object_storage_mode(
        mut self,
        value: impl IntoValue<CodeS3ObjectStorageMode>,
    ) -> Self {
        self.0.set("S3ObjectStorageMode", value);
        self
    }

    /// `S3ObjectVersion`: string, 1 to 1024 characters.
    #[track_caller]
    pub fn s3_object_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("S3ObjectVersion", value);
        self
    }

    /// `SourceKMSKeyArn`: string, at most 10000 characters, pattern `^(arn:(aws[a-zA-Z-]*)?:[a-z0-9-.]+:.*)|()$`.
    #[track_caller]
    pub fn source_kms_key_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SourceKMSKeyArn", value);
        self
    }

    /// `ZipFile`: string.
    #[track_caller]
    pub fn zip_file(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ZipFile", value);
        self
    }
}

choice! {
    /// `CodeS3ObjectStorageMode` of `AWS::Lambda::Function`.
    CodeS3ObjectStorageMode
    COPY "COPY"
    REFERENCE "REFERENCE"
}

/// `DeadLetterConfig` of `AWS::Lambda::Function`.
#[derive(Clone, Default)]
#[must_use]
pub struct DeadLetterConfig(Properties);

properties! { DeadLetterConfig }

impl DeadLetterConfig {
    /// `TargetArn`: string, at most 10000 characters, pattern `^(arn:(aws[a-zA-Z-]*)?:[a-z0-9-.]+:.*)|()$`.
    #[track_caller]
    pub fn target_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TargetArn", value);
        self
    }
}

/// `DurableConfig` of `AWS::Lambda::Function`.
#[derive(Clone, Default)]
#[must_use]
pub struct DurableConfig(Properties);

properties! { DurableConfig }

impl DurableConfig {
    /// `ExecutionTimeout`: integer, 1 to 31622400. Required.
    #[track_caller]
    pub fn execution_timeout(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("ExecutionTimeout", value);
        self
    }

    /// `KMSKeyArn`: `KmsKeyArn`, at most 10000 characters, pattern `^(arn:(aws[a-zA-Z-]*)?:[a-z0-9-.]+:.*)|()$`.
    #[track_caller]
    pub fn kms_key_arn(mut self, value: impl IntoValue<format::KmsKeyArn>) -> Self {
        self.0.set("KMSKeyArn", value);
        self
    }

    /// `RetentionPeriodInDays`: integer, 1 to 90, default 14.
    #[track_caller]
    pub fn retention_period_in_days(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("RetentionPeriodInDays", value);
        self
    }
}

/// `Environment` of `AWS::Lambda::Function`.
#[derive(Clone, Default)]
#[must_use]
pub struct Environment(Properties);

properties! { Environment }

impl Environment {
    /// `Variables`: object.
    #[track_caller]
    pub fn variables(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("Variables", value);
        self
    }
}

/// `EphemeralStorage` of `AWS::Lambda::Function`.
#[derive(Clone, Default)]
#[must_use]
pub struct EphemeralStorage(Properties);

properties! { EphemeralStorage }

impl EphemeralStorage {
    /// `Size`: integer, 512 to 32768. Required.
    #[track_caller]
    pub fn size(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Size", value);
        self
    }
}

/// `FileSystemConfig` of `AWS::Lambda::Function`.
#[derive(Clone, Default)]
#[must_use]
pub struct FileSystemConfig(Properties);

properties! { FileSystemConfig }

impl FileSystemConfig {
    /// `Arn`: string, at most 200 characters. Required.
    #[track_caller]
    pub fn arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Arn", value);
        self
    }

    /// `LocalMountPath`: string, at most 160 characters, pattern `^/mnt/[a-zA-Z0-9-_.]+$`. Required.
    #[track_caller]
    pub fn local_mount_path(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LocalMountPath", value);
        self
    }

    /// `S3FilesConfig`: `S3FilesConfig`.
    #[track_caller]
    pub fn s3_files_config(mut self, value: impl IntoValue<S3FilesConfig>) -> Self {
        self.0.set("S3FilesConfig", value);
        self
    }
}

/// `FunctionScalingConfig` of `AWS::Lambda::Function`.
#[derive(Clone, Default)]
#[must_use]
pub struct FunctionScalingConfig(Properties);

properties! { FunctionScalingConfig }

impl FunctionScalingConfig {
    /// `MaxExecutionEnvironments`: integer, 0 to 15000.
    #[track_caller]
    pub fn max_execution_environments(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MaxExecutionEnvironments", value);
        self
    }

    /// `MinExecutionEnvironments`: integer, 0 to 15000.
    #[track_caller]
    pub fn min_execution_environments(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MinExecutionEnvironments", value);
        self
    }
}

/// `ImageConfig` of `AWS::Lambda::Function`.
#[derive(Clone, Default)]
#[must_use]
pub struct ImageConfig(Properties);

properties! { ImageConfig }

impl ImageConfig {
    /// `Command`: list of strings, at most 1500 items.
    #[track_caller]
    pub fn command(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Command", value);
        self
    }

    /// `EntryPoint`: list of strings, at most 1500 items.
    #[track_caller]
    pub fn entry_point(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("EntryPoint", value);
        self
    }

    /// `WorkingDirectory`: string, at most 1000 characters.
    #[track_caller]
    pub fn working_directory(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("WorkingDirectory", value);
        self
    }
}

/// `LambdaManagedInstancesCapacityProviderConfig` of `AWS::Lambda::Function`.
#[derive(Clone, Default)]
#[must_use]
pub struct LambdaManagedInstancesCapacityProviderConfig(Properties);

properties! { LambdaManagedInstancesCapacityProviderConfig }

impl LambdaManagedInstancesCapacityProviderConfig {
    /// `CapacityProviderArn`: string, 1 to 140 characters. Required.
    #[track_caller]
    pub fn capacity_provider_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CapacityProviderArn", value);
        self
    }

    /// `ExecutionEnvironmentMemoryGiBPerVCpu`: number, 2 to 8.
    #[track_caller]
    pub fn execution_environment_memory_gi_b_per_v_cpu(
        mut self,
        value: impl IntoValue<f64>,
    ) -> Self {
        self.0.set("ExecutionEnvironmentMemoryGiBPerVCpu", value);
        self
    }

    /// `PerExecutionEnvironmentMaxConcurrency`: integer, 1 to 1600.
    #[track_caller]
    pub fn per_execution_environment_max_concurrency(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("PerExecutionEnvironmentMaxConcurrency", value);
        self
    }
}

/// `LoggingConfig` of `AWS::Lambda::Function`.
#[derive(Clone, Default)]
#[must_use]
pub struct LoggingConfig(Properties);

properties! { LoggingConfig }

impl LoggingConfig {
    /// `ApplicationLogLevel`: `LoggingConfigApplicationLogLevel`.
    #[track_caller]
    pub fn application_log_level(
        mut self,
        value: impl IntoValue<LoggingConfigApplicationLogLevel>,
    ) -> Self {
        self.0.set("ApplicationLogLevel", value);
        self
    }

    /// `LogFormat`: `LoggingConfigLogFormat`.
    #[track_caller]
    pub fn log_format(mut self, value: impl IntoValue<LoggingConfigLogFormat>) -> Self {
        self.0.set("LogFormat", value);
        self
    }

    /// `LogGroup`: string, 1 to 512 characters, pattern `[\.\-_/#A-Za-z0-9]+`.
    #[track_caller]
    pub fn log_group(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LogGroup", value);
        self
    }

    /// `SystemLogLevel`: `LoggingConfigSystemLogLevel`.
    #[track_caller]
    pub fn system_log_level(mut self, value: impl IntoValue<LoggingConfigSystemLogLevel>) -> Self {
        self.0.set("SystemLogLevel", value);
        self
    }
}

choice! {
    /// `LoggingConfigApplicationLogLevel` of `AWS::Lambda::Function`.
    LoggingConfigApplicationLogLevel
    TRACE "TRACE"
    DEBUG "DEBUG"
    INFO "INFO"
    WARN "WARN"
    ERROR "ERROR"
    FATAL "FATAL"
}

choice! {
    /// `LoggingConfigLogFormat` of `AWS::Lambda::Function`.
    LoggingConfigLogFormat
    TEXT "Text"
    JSON "JSON"
}

choice! {
    /// `LoggingConfigSystemLogLevel` of `AWS::Lambda::Function`.
    LoggingConfigSystemLogLevel
    DEBUG "DEBUG"
    INFO "INFO"
    WARN "WARN"
}

choice! {
    /// `PackageType` of `AWS::Lambda::Function`.
    PackageType
    IMAGE "Image"
    ZIP "Zip"
}

choice! {
    /// `RecursiveLoop` of `AWS::Lambda::Function`.
    RecursiveLoop
    ALLOW "Allow"
    TERMINATE "Terminate"
}

choice! {
    /// `Runtime` of `AWS::Lambda::Function`.
    Runtime
    DOTNET10 "dotnet10"
    DOTNET6 "dotnet6"
    DOTNET8 "dotnet8"
    DOTNETCORE1_0 "dotnetcore1.0"
    DOTNETCORE2_0 "dotnetcore2.0"
    DOTNETCORE2_1 "dotnetcore2.1"
    DOTNETCORE3_1 "dotnetcore3.1"
    GO1_X "go1.x"
    JAVA11 "java11"
    JAVA11_AL2023 "java11.al2023"
    JAVA17 "java17"
    JAVA17_AL2023 "java17.al2023"
    JAVA21 "java21"
    JAVA25 "java25"
    JAVA8 "java8"
    JAVA8_AL2 "java8.al2"
    JAVA8_AL2023 "java8.al2023"
    NODEJS "nodejs"
    NODEJS10_X "nodejs10.x"
    NODEJS12_X "nodejs12.x"
    NODEJS14_X "nodejs14.x"
    NODEJS16_X "nodejs16.x"
    NODEJS18_X "nodejs18.x"
    NODEJS20_X "nodejs20.x"
    NODEJS22_X "nodejs22.x"
    NODEJS24_X "nodejs24.x"
    NODEJS26_X "nodejs26.x"
    NODEJS4_3 "nodejs4.3"
    NODEJS4_3_EDGE "nodejs4.3-edge"
    NODEJS6_10 "nodejs6.10"
    NODEJS8_10 "nodejs8.10"
    PROVIDED "provided"
    PROVIDED_AL2 "provided.al2"
    PROVIDED_AL2023 "provided.al2023"
    PYTHON2_7 "python2.7"
    PYTHON3_10 "python3.10"
    PYTHON3_11 "python3.11"
    PYTHON3_12 "python3.12"
    PYTHON3_13 "python3.13"
    PYTHON3_14 "python3.14"
    PYTHON3_15 "python3.15"
    PYTHON3_6 "python3.6"
    PYTHON3_7 "python3.7"
    PYTHON3_8 "python3.8"
    PYTHON3_9 "python3.9"
    RUBY2_5 "ruby2.5"
    RUBY2_7 "ruby2.7"
    RUBY3_2 "ruby3.2"
    RUBY3_3 "ruby3.3"
    RUBY3_4 "ruby3.4"
    RUBY4_0 "ruby4.0"
}

/// `RuntimeManagementConfig` of `AWS::Lambda::Function`.
#[derive(Clone, Default)]
#[must_use]
pub struct RuntimeManagementConfig(Properties);

properties! { RuntimeManagementConfig }

impl RuntimeManagementConfig {
    /// `RuntimeVersionArn`: string.
    #[track_caller]
    pub fn runtime_version_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RuntimeVersionArn", value);
        self
    }

    /// `UpdateRuntimeOn`: `RuntimeManagementConfigUpdateRuntimeOn`. Required.
    #[track_caller]
    pub fn update_runtime_on(
        mut self,
        value: impl IntoValue<RuntimeManagementConfigUpdateRuntimeOn>,
    ) -> Self {
        self.0.set("UpdateRuntimeOn", value);
        self
    }
}

choice! {
    /// `RuntimeManagementConfigUpdateRuntimeOn` of `AWS::Lambda::Function`.
    RuntimeManagementConfigUpdateRuntimeOn
    AUTO "Auto"
    FUNCTION_UPDATE "FunctionUpdate"
    MANUAL "Manual"
}

/// `S3FilesConfig` of `AWS::Lambda::Function`.
#[derive(Clone, Default)]
#[must_use]
pub struct S3FilesConfig(Properties);

properties! { S3FilesConfig }

impl S3FilesConfig {
    /// `DirectS3Read`: `S3FilesConfigDirectS3Read`.
    #[track_caller]
    pub fn direct_s3_read(mut self, value: impl IntoValue<S3FilesConfigDirectS3Read>) -> Self {
        self.0.set("DirectS3Read", value);
        self
    }
}

choice! {
    /// `S3FilesConfigDirectS3Read` of `AWS::Lambda::Function`.
    S3FilesConfigDirectS3Read
    ENABLED "ENABLED"
    DISABLED "DISABLED"
    AUTO "AUTO"
}

/// `SnapStart` of `AWS::Lambda::Function`.
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
    /// `SnapStartApplyOn` of `AWS::Lambda::Function`.
    SnapStartApplyOn
    PUBLISHED_VERSIONS "PublishedVersions"
    NONE "None"
}

/// `Tag` of `AWS::Lambda::Function`.
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

    /// `Value`: string, at most 256 characters.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}

/// `TenancyConfig` of `AWS::Lambda::Function`.
#[derive(Clone, Default)]
#[must_use]
pub struct TenancyConfig(Properties);

properties! { TenancyConfig }

impl TenancyConfig {
    /// `TenantIsolationMode`: `TenancyConfigTenantIsolationMode`. Required.
    #[track_caller]
    pub fn tenant_isolation_mode(
        mut self,
        value: impl IntoValue<TenancyConfigTenantIsolationMode>,
    ) -> Self {
        self.0.set("TenantIsolationMode", value);
        self
    }
}

choice! {
    /// `TenancyConfigTenantIsolationMode` of `AWS::Lambda::Function`.
    TenancyConfigTenantIsolationMode
    PER_TENANT "PER_TENANT"
}

/// `TracingConfig` of `AWS::Lambda::Function`.
#[derive(Clone, Default)]
#[must_use]
pub struct TracingConfig(Properties);

properties! { TracingConfig }

impl TracingConfig {
    /// `Mode`: `TracingConfigMode`.
    #[track_caller]
    pub fn mode(mut self, value: impl IntoValue<TracingConfigMode>) -> Self {
        self.0.set("Mode", value);
        self
    }
}

choice! {
    /// `TracingConfigMode` of `AWS::Lambda::Function`.
    TracingConfigMode
    ACTIVE "Active"
    PASS_THROUGH "PassThrough"
}

/// `VpcConfig` of `AWS::Lambda::Function`.
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
