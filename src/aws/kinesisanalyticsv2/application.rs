// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::KinesisAnalyticsV2::Application` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::{ListOf, MapOf};
use crate::aws::format;

/// `AWS::KinesisAnalyticsV2::Application`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kinesisanalyticsv2-application.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Application(Body);

resource! { Application "AWS::KinesisAnalyticsV2::Application" }

impl Application {
    /// `ApplicationConfiguration`: `ApplicationConfiguration`.
    #[track_caller]
    pub fn application_configuration(
        mut self,
        value: impl IntoValue<ApplicationConfiguration>,
    ) -> Self {
        self.0.set("ApplicationConfiguration", value);
        self
    }

    /// `ApplicationDescription`: string, at most 1024 characters.
    #[track_caller]
    pub fn application_description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ApplicationDescription", value);
        self
    }

    /// `ApplicationMaintenanceConfiguration`: `ApplicationMaintenanceConfiguration`.
    #[track_caller]
    pub fn application_maintenance_configuration(
        mut self,
        value: impl IntoValue<ApplicationMaintenanceConfiguration>,
    ) -> Self {
        self.0.set("ApplicationMaintenanceConfiguration", value);
        self
    }

    /// `ApplicationMode`: `ApplicationMode`. A change replaces the resource.
    #[track_caller]
    pub fn application_mode(mut self, value: impl IntoValue<ApplicationMode>) -> Self {
        self.0.set("ApplicationMode", value);
        self
    }

    /// `ApplicationName`: string, 1 to 128 characters, pattern `^[a-zA-Z0-9_.-]+$`. A change replaces the resource.
    #[track_caller]
    pub fn application_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ApplicationName", value);
        self
    }

    /// `RunConfiguration`: `RunConfiguration`.
    #[track_caller]
    pub fn run_configuration(mut self, value: impl IntoValue<RunConfiguration>) -> Self {
        self.0.set("RunConfiguration", value);
        self
    }

    /// `RuntimeEnvironment`: `RuntimeEnvironment`. Required. A change replaces the resource.
    #[track_caller]
    pub fn runtime_environment(mut self, value: impl IntoValue<RuntimeEnvironment>) -> Self {
        self.0.set("RuntimeEnvironment", value);
        self
    }

    /// `ServiceExecutionRole`: string, 1 to 2048 characters, pattern `^arn:.*$`. Required.
    #[track_caller]
    pub fn service_execution_role(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ServiceExecutionRole", value);
        self
    }

    /// `Tags`: list of `Tag`, 1 to 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

/// `ApplicationCodeConfiguration` of `AWS::KinesisAnalyticsV2::Application`.
#[derive(Clone, Default)]
#[must_use]
pub struct ApplicationCodeConfiguration(Properties);

properties! { ApplicationCodeConfiguration }

impl ApplicationCodeConfiguration {
    /// `CodeContent`: `CodeContent`. Required.
    #[track_caller]
    pub fn code_content(mut self, value: impl IntoValue<CodeContent>) -> Self {
        self.0.set("CodeContent", value);
        self
    }

    /// `CodeContentType`: `ApplicationCodeConfigurationCodeContentType`. Required.
    #[track_caller]
    pub fn code_content_type(
        mut self,
        value: impl IntoValue<ApplicationCodeConfigurationCodeContentType>,
    ) -> Self {
        self.0.set("CodeContentType", value);
        self
    }
}

choice! {
    /// `ApplicationCodeConfigurationCodeContentType` of `AWS::KinesisAnalyticsV2::Application`.
    ApplicationCodeConfigurationCodeContentType
    PLAINTEXT "PLAINTEXT"
    ZIPFILE "ZIPFILE"
}

/// `ApplicationConfiguration` of `AWS::KinesisAnalyticsV2::Application`.
#[derive(Clone, Default)]
#[must_use]
pub struct ApplicationConfiguration(Properties);

properties! { ApplicationConfiguration }

impl ApplicationConfiguration {
    /// `ApplicationCodeConfiguration`: `ApplicationCodeConfiguration`.
    #[track_caller]
    pub fn application_code_configuration(
        mut self,
        value: impl IntoValue<ApplicationCodeConfiguration>,
    ) -> Self {
        self.0.set("ApplicationCodeConfiguration", value);
        self
    }

    /// `ApplicationEncryptionConfiguration`: `ApplicationEncryptionConfiguration`.
    #[track_caller]
    pub fn application_encryption_configuration(
        mut self,
        value: impl IntoValue<ApplicationEncryptionConfiguration>,
    ) -> Self {
        self.0.set("ApplicationEncryptionConfiguration", value);
        self
    }

    /// `ApplicationSnapshotConfiguration`: `ApplicationSnapshotConfiguration`.
    #[track_caller]
    pub fn application_snapshot_configuration(
        mut self,
        value: impl IntoValue<ApplicationSnapshotConfiguration>,
    ) -> Self {
        self.0.set("ApplicationSnapshotConfiguration", value);
        self
    }

    /// `ApplicationSystemRollbackConfiguration`: `ApplicationSystemRollbackConfiguration`.
    #[track_caller]
    pub fn application_system_rollback_configuration(
        mut self,
        value: impl IntoValue<ApplicationSystemRollbackConfiguration>,
    ) -> Self {
        self.0.set("ApplicationSystemRollbackConfiguration", value);
        self
    }

    /// `EnvironmentProperties`: `EnvironmentProperties`.
    #[track_caller]
    pub fn environment_properties(mut self, value: impl IntoValue<EnvironmentProperties>) -> Self {
        self.0.set("EnvironmentProperties", value);
        self
    }

    /// `FlinkApplicationConfiguration`: `FlinkApplicationConfiguration`.
    #[track_caller]
    pub fn flink_application_configuration(
        mut self,
        value: impl IntoValue<FlinkApplicationConfiguration>,
    ) -> Self {
        self.0.set("FlinkApplicationConfiguration", value);
        self
    }

    /// `SqlApplicationConfiguration`: `SqlApplicationConfiguration`.
    #[track_caller]
    pub fn sql_application_configuration(
        mut self,
        value: impl IntoValue<SqlApplicationConfiguration>,
    ) -> Self {
        self.0.set("SqlApplicationConfiguration", value);
        self
    }

    /// `VpcConfigurations`: list of `VpcConfiguration`, at most 1 item.
    #[track_caller]
    pub fn vpc_configurations(mut self, value: impl IntoValue<ListOf<VpcConfiguration>>) -> Self {
        self.0.set("VpcConfigurations", value);
        self
    }

    /// `ZeppelinApplicationConfiguration`: `ZeppelinApplicationConfiguration`.
    #[track_caller]
    pub fn zeppelin_application_configuration(
        mut self,
        value: impl IntoValue<ZeppelinApplicationConfiguration>,
    ) -> Self {
        self.0.set("ZeppelinApplicationConfiguration", value);
        self
    }
}

/// `ApplicationEncryptionConfiguration` of `AWS::KinesisAnalyticsV2::Application`.
#[derive(Clone, Default)]
#[must_use]
pub struct ApplicationEncryptionConfiguration(Properties);

properties! { ApplicationEncryptionConfiguration }

impl ApplicationEncryptionConfiguration {
    /// `KeyId`: string, 1 to 2048 characters.
    #[track_caller]
    pub fn key_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("KeyId", value);
        self
    }

    /// `KeyType`: `ApplicationEncryptionConfigurationKeyType`. Required.
    #[track_caller]
    pub fn key_type(
        mut self,
        value: impl IntoValue<ApplicationEncryptionConfigurationKeyType>,
    ) -> Self {
        self.0.set("KeyType", value);
        self
    }
}

choice! {
    /// `ApplicationEncryptionConfigurationKeyType` of `AWS::KinesisAnalyticsV2::Application`.
    ApplicationEncryptionConfigurationKeyType
    AWS_OWNED_KEY "AWS_OWNED_KEY"
    CUSTOMER_MANAGED_KEY "CUSTOMER_MANAGED_KEY"
}

/// `ApplicationMaintenanceConfiguration` of `AWS::KinesisAnalyticsV2::Application`.
#[derive(Clone, Default)]
#[must_use]
pub struct ApplicationMaintenanceConfiguration(Properties);

properties! { ApplicationMaintenanceConfiguration }

impl ApplicationMaintenanceConfiguration {
    /// `ApplicationMaintenanceWindowStartTime`: string, pattern `^([01][0-9]|2[0-3]):[0-5][0-9]$`. Required.
    #[track_caller]
    pub fn application_maintenance_window_start_time(
        mut self,
        value: impl IntoValue<String>,
    ) -> Self {
        self.0.set("ApplicationMaintenanceWindowStartTime", value);
        self
    }
}

choice! {
    /// `ApplicationMode` of `AWS::KinesisAnalyticsV2::Application`.
    ApplicationMode
    INTERACTIVE "INTERACTIVE"
    STREAMING "STREAMING"
}

/// `ApplicationRestoreConfiguration` of `AWS::KinesisAnalyticsV2::Application`.
#[derive(Clone, Default)]
#[must_use]
pub struct ApplicationRestoreConfiguration(Properties);

properties! { ApplicationRestoreConfiguration }

impl ApplicationRestoreConfiguration {
    /// `ApplicationRestoreType`: `ApplicationRestoreConfigurationApplicationRestoreType`. Required.
    #[track_caller]
    pub fn application_restore_type(
        mut self,
        value: impl IntoValue<ApplicationRestoreConfigurationApplicationRestoreType>,
    ) -> Self {
        self.0.set("ApplicationRestoreType", value);
        self
    }

    /// `SnapshotName`: string, 1 to 256 characters, pattern `^[a-zA-Z0-9_.-]+$`.
    #[track_caller]
    pub fn snapshot_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SnapshotName", value);
        self
    }
}

choice! {
    /// `ApplicationRestoreConfigurationApplicationRestoreType` of `AWS::KinesisAnalyticsV2::Application`.
    ApplicationRestoreConfigurationApplicationRestoreType
    SKIP_RESTORE_FROM_SNAPSHOT "SKIP_RESTORE_FROM_SNAPSHOT"
    RESTORE_FROM_LATEST_SNAPSHOT "RESTORE_FROM_LATEST_SNAPSHOT"
    RESTORE_FROM_CUSTOM_SNAPSHOT "RESTORE_FROM_CUSTOM_SNAPSHOT"
}

/// `ApplicationSnapshotConfiguration` of `AWS::KinesisAnalyticsV2::Application`.
#[derive(Clone, Default)]
#[must_use]
pub struct ApplicationSnapshotConfiguration(Properties);

properties! { ApplicationSnapshotConfiguration }

impl ApplicationSnapshotConfiguration {
    /// `SnapshotsEnabled`: boolean. Required.
    #[track_caller]
    pub fn snapshots_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("SnapshotsEnabled", value);
        self
    }
}

/// `ApplicationSystemRollbackConfiguration` of `AWS::KinesisAnalyticsV2::Application`.
#[derive(Clone, Default)]
#[must_use]
pub struct ApplicationSystemRollbackConfiguration(Properties);

properties! { ApplicationSystemRollbackConfiguration }

impl ApplicationSystemRollbackConfiguration {
    /// `RollbackEnabled`: boolean. Required.
    #[track_caller]
    pub fn rollback_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("RollbackEnabled", value);
        self
    }
}

/// `CSVMappingParameters` of `AWS::KinesisAnalyticsV2::Application`.
#[derive(Clone, Default)]
#[must_use]
pub struct CSVMappingParameters(Properties);

properties! { CSVMappingParameters }

impl CSVMappingParameters {
    /// `RecordColumnDelimiter`: string, 1 to 1024 characters. Required.
    #[track_caller]
    pub fn record_column_delimiter(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RecordColumnDelimiter", value);
        self
    }

    /// `RecordRowDelimiter`: string, 1 to 1024 characters. Required.
    #[track_caller]
    pub fn record_row_delimiter(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RecordRowDelimiter", value);
        self
    }
}

/// `CatalogConfiguration` of `AWS::KinesisAnalyticsV2::Application`.
#[derive(Clone, Default)]
#[must_use]
pub struct CatalogConfiguration(Properties);

properties! { CatalogConfiguration }

impl CatalogConfiguration {
    /// `GlueDataCatalogConfiguration`: `GlueDataCatalogConfiguration`.
    #[track_caller]
    pub fn glue_data_catalog_configuration(
        mut self,
        value: impl IntoValue<GlueDataCatalogConfiguration>,
    ) -> Self {
        self.0.set("GlueDataCatalogConfiguration", value);
        self
    }
}

/// `CheckpointConfiguration` of `AWS::KinesisAnalyticsV2::Application`.
#[derive(Clone, Default)]
#[must_use]
pub struct CheckpointConfiguration(Properties);

properties! { CheckpointConfiguration }

impl CheckpointConfiguration {
    /// `CheckpointInterval`: integer, 1 to 9223372036854775807.
    #[track_caller]
    pub fn checkpoint_interval(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("CheckpointInterval", value);
        self
    }

    /// `CheckpointingEnabled`: boolean.
    #[track_caller]
    pub fn checkpointing_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("CheckpointingEnabled", value);
        self
    }

    /// `ConfigurationType`: `CheckpointConfigurationConfigurationType`. Required.
    #[track_caller]
    pub fn configuration_type(
        mut self,
        value: impl IntoValue<CheckpointConfigurationConfigurationType>,
    ) -> Self {
        self.0.set("ConfigurationType", value);
        self
    }

    /// `MinPauseBetweenCheckpoints`: integer, 0 to 9223372036854775807.
    #[track_caller]
    pub fn min_pause_between_checkpoints(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MinPauseBetweenCheckpoints", value);
        self
    }
}

choice! {
    /// `CheckpointConfigurationConfigurationType` of `AWS::KinesisAnalyticsV2::Application`.
    CheckpointConfigurationConfigurationType
    DEFAULT "DEFAULT"
    CUSTOM "CUSTOM"
}

/// `CodeContent` of `AWS::KinesisAnalyticsV2::Application`.
#[derive(Clone, Default)]
#[must_use]
pub struct CodeContent(Properties);

properties! { CodeContent }

impl CodeContent {
    /// `S3ContentLocation`: `S3ContentLocation`.
    #[track_caller]
    pub fn s3_content_location(mut self, value: impl IntoValue<S3ContentLocation>) -> Self {
        self.0.set("S3ContentLocation", value);
        self
    }

    /// `TextContent`: string, 1 to 102400 characters.
    #[track_caller]
    pub fn text_content(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TextContent", value);
        self
    }

    /// `ZipFileContent`: string.
    #[track_caller]
    pub fn zip_file_content(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ZipFileContent", value);
        self
    }
}

/// `CustomArtifactConfiguration` of `AWS::KinesisAnalyticsV2::Application`.
#[derive(Clone, Default)]
#[must_use]
pub struct CustomArtifactConfiguration(Properties);

properties! { CustomArtifactConfiguration }

impl CustomArtifactConfiguration {
    /// `ArtifactType`: `CustomArtifactConfigurationArtifactType`. Required.
    #[track_caller]
    pub fn artifact_type(
        mut self,
        value: impl IntoValue<CustomArtifactConfigurationArtifactType>,
    ) -> Self {
        self.0.set("ArtifactType", value);
        self
    }

    /// `MavenReference`: `MavenReference`.
    #[track_caller]
    pub fn maven_reference(mut self, value: impl IntoValue<MavenReference>) -> Self {
        self.0.set("MavenReference", value);
        self
    }

    /// `S3ContentLocation`: `S3ContentLocation`.
    #[track_caller]
    pub fn s3_content_location(mut self, value: impl IntoValue<S3ContentLocation>) -> Self {
        self.0.set("S3ContentLocation", value);
        self
    }
}

choice! {
    /// `CustomArtifactConfigurationArtifactType` of `AWS::KinesisAnalyticsV2::Application`.
    CustomArtifactConfigurationArtifactType
    DEPENDENCY_JAR "DEPENDENCY_JAR"
    UDF "UDF"
}

/// `DeployAsApplicationConfiguration` of `AWS::KinesisAnalyticsV2::Application`.
#[derive(Clone, Default)]
#[must_use]
pub struct DeployAsApplicationConfiguration(Properties);

properties! { DeployAsApplicationConfiguration }

impl DeployAsApplicationConfiguration {
    /// `S3ContentLocation`: `S3ContentBaseLocation`. Required.
    #[track_caller]
    pub fn s3_content_location(mut self, value: impl IntoValue<S3ContentBaseLocation>) -> Self {
        self.0.set("S3ContentLocation", value);
        self
    }
}

/// `EnvironmentProperties` of `AWS::KinesisAnalyticsV2::Application`.
#[derive(Clone, Default)]
#[must_use]
pub struct EnvironmentProperties(Properties);

properties! { EnvironmentProperties }

impl EnvironmentProperties {
    /// `PropertyGroups`: list of `PropertyGroup`, at most 50 items.
    #[track_caller]
    pub fn property_groups(mut self, value: impl IntoValue<ListOf<PropertyGroup>>) -> Self {
        self.0.set("PropertyGroups", value);
        self
    }
}

/// `FlinkApplicationConfiguration` of `AWS::KinesisAnalyticsV2::Application`.
#[derive(Clone, Default)]
#[must_use]
pub struct FlinkApplicationConfiguration(Properties);

properties! { FlinkApplicationConfiguration }

impl FlinkApplicationConfiguration {
    /// `CheckpointConfiguration`: `CheckpointConfiguration`.
    #[track_caller]
    pub fn checkpoint_configuration(
        mut self,
        value: impl IntoValue<CheckpointConfiguration>,
    ) -> Self {
        self.0.set("CheckpointConfiguration", value);
        self
    }

    /// `MonitoringConfiguration`: `MonitoringConfiguration`.
    #[track_caller]
    pub fn monitoring_configuration(
        mut self,
        value: impl IntoValue<MonitoringConfiguration>,
    ) -> Self {
        self.0.set("MonitoringConfiguration", value);
        self
    }

    /// `ParallelismConfiguration`: `ParallelismConfiguration`.
    #[track_caller]
    pub fn parallelism_configuration(
        mut self,
        value: impl IntoValue<ParallelismConfiguration>,
    ) -> Self {
        self.0.set("ParallelismConfiguration", value);
        self
    }
}

/// `FlinkRunConfiguration` of `AWS::KinesisAnalyticsV2::Application`.
#[derive(Clone, Default)]
#[must_use]
pub struct FlinkRunConfiguration(Properties);

properties! { FlinkRunConfiguration }

impl FlinkRunConfiguration {
    /// `AllowNonRestoredState`: boolean.
    #[track_caller]
    pub fn allow_non_restored_state(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("AllowNonRestoredState", value);
        self
    }
}

/// `GlueDataCatalogConfiguration` of `AWS::KinesisAnalyticsV2::Application`.
#[derive(Clone, Default)]
#[must_use]
pub struct GlueDataCatalogConfiguration(Properties);

properties! { GlueDataCatalogConfiguration }

impl GlueDataCatalogConfiguration {
    /// `DatabaseARN`: string, 1 to 2048 characters, pattern `^arn:.*$`.
    #[track_caller]
    pub fn database_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DatabaseARN", value);
        self
    }
}

/// `Input` of `AWS::KinesisAnalyticsV2::Application`.
#[derive(Clone, Default)]
#[must_use]
pub struct Input(Properties);

properties! { Input }

impl Input {
    /// `InputParallelism`: `InputParallelism`.
    #[track_caller]
    pub fn input_parallelism(mut self, value: impl IntoValue<InputParallelism>) -> Self {
        self.0.set("InputParallelism", value);
        self
    }

    /// `InputProcessingConfiguration`: `InputProcessingConfiguration`.
    #[track_caller]
    pub fn input_processing_configuration(
        mut self,
        value: impl IntoValue<InputProcessingConfiguration>,
    ) -> Self {
        self.0.set("InputProcessingConfiguration", value);
        self
    }

    /// `InputSchema`: `InputSchema`. Required.
    #[track_caller]
    pub fn input_schema(mut self, value: impl IntoValue<InputSchema>) -> Self {
        self.0.set("InputSchema", value);
        self
    }

    /// `KinesisFirehoseInput`: `KinesisFirehoseInput`.
    #[track_caller]
    pub fn kinesis_firehose_input(mut self, value: impl IntoValue<KinesisFirehoseInput>) -> Self {
        self.0.set("KinesisFirehoseInput", value);
        self
    }

    /// `KinesisStreamsInput`: `KinesisStreamsInput`.
    #[track_caller]
    pub fn kinesis_streams_input(mut self, value: impl IntoValue<KinesisStreamsInput>) -> Self {
        self.0.set("KinesisStreamsInput", value);
        self
    }

    /// `NamePrefix`: string, 1 to 32 characters, pattern `^[^-\s<>&]*$`. Required.
    #[track_caller]
    pub fn name_prefix(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("NamePrefix", value);
        self
    }
}

/// `InputLambdaProcessor` of `AWS::KinesisAnalyticsV2::Application`.
#[derive(Clone, Default)]
#[must_use]
pub struct InputLambdaProcessor(Properties);

properties! { InputLambdaProcessor }

impl InputLambdaProcessor {
    /// `ResourceARN`: string, 1 to 2048 characters, pattern `^arn:.*$`. Required.
    #[track_caller]
    pub fn resource_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ResourceARN", value);
        self
    }
}

/// `InputParallelism` of `AWS::KinesisAnalyticsV2::Application`.
#[derive(Clone, Default)]
#[must_use]
pub struct InputParallelism(Properties);

properties! { InputParallelism }

impl InputParallelism {
    /// `Count`: integer, 1 to 64.
    #[track_caller]
    pub fn count(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Count", value);
        self
    }
}

/// `InputProcessingConfiguration` of `AWS::KinesisAnalyticsV2::Application`.
#[derive(Clone, Default)]
#[must_use]
pub struct InputProcessingConfiguration(Properties);

properties! { InputProcessingConfiguration }

impl InputProcessingConfiguration {
    /// `InputLambdaProcessor`: `InputLambdaProcessor`.
    #[track_caller]
    pub fn input_lambda_processor(mut self, value: impl IntoValue<InputLambdaProcessor>) -> Self {
        self.0.set("InputLambdaProcessor", value);
        self
    }
}

/// `InputSchema` of `AWS::KinesisAnalyticsV2::Application`.
#[derive(Clone, Default)]
#[must_use]
pub struct InputSchema(Properties);

properties! { InputSchema }

impl InputSchema {
    /// `RecordColumns`: list of `RecordColumn`, 1 to 1000 items. Required.
    #[track_caller]
    pub fn record_columns(mut self, value: impl IntoValue<ListOf<RecordColumn>>) -> Self {
        self.0.set("RecordColumns", value);
        self
    }

    /// `RecordEncoding`: `InputSchemaRecordEncoding`, 5 characters.
    #[track_caller]
    pub fn record_encoding(mut self, value: impl IntoValue<InputSchemaRecordEncoding>) -> Self {
        self.0.set("RecordEncoding", value);
        self
    }

    /// `RecordFormat`: `RecordFormat`. Required.
    #[track_caller]
    pub fn record_format(mut self, value: impl IntoValue<RecordFormat>) -> Self {
        self.0.set("RecordFormat", value);
        self
    }
}

choice! {
    /// `InputSchemaRecordEncoding` of `AWS::KinesisAnalyticsV2::Application`.
    InputSchemaRecordEncoding
    UTF_8 "UTF-8"
}

/// `JSONMappingParameters` of `AWS::KinesisAnalyticsV2::Application`.
#[derive(Clone, Default)]
#[must_use]
pub struct JSONMappingParameters(Properties);

properties! { JSONMappingParameters }

impl JSONMappingParameters {
    /// `RecordRowPath`: string, 1 to 65535 characters, pattern `^(?=^\$)(?=^\S+$).*$`. Required.
    #[track_caller]
    pub fn record_row_path(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RecordRowPath", value);
        self
    }
}

/// `KinesisFirehoseInput` of `AWS::KinesisAnalyticsV2::Application`.
#[derive(Clone, Default)]
#[must_use]
pub struct KinesisFirehoseInput(Properties);

properties! { KinesisFirehoseInput }

impl KinesisFirehoseInput {
    /// `ResourceARN`: string, 1 to 2048 characters, pattern `^arn:.*$`. Required.
    #[track_caller]
    pub fn resource_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ResourceARN", value);
        self
    }
}

/// `KinesisStreamsInput` of `AWS::KinesisAnalyticsV2::Application`.
#[derive(Clone, Default)]
#[must_use]
pub struct KinesisStreamsInput(Properties);

properties! { KinesisStreamsInput }

impl KinesisStreamsInput {
    /// `ResourceARN`: string, 1 to 2048 characters, pattern `^arn:.*$`. Required.
    #[track_caller]
    pub fn resource_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ResourceARN", value);
        self
    }
}

/// `MappingParameters` of `AWS::KinesisAnalyticsV2::Application`.
#[derive(Clone, Default)]
#[must_use]
pub struct MappingParameters(Properties);

properties! { MappingParameters }

impl MappingParameters {
    /// `CSVMappingParameters`: `CSVMappingParameters`.
    #[track_caller]
    pub fn csv_mapping_parameters(mut self, value: impl IntoValue<CSVMappingParameters>) -> Self {
        self.0.set("CSVMappingParameters", value);
        self
    }

    /// `JSONMappingParameters`: `JSONMappingParameters`.
    #[track_caller]
    pub fn json_mapping_parameters(mut self, value: impl IntoValue<JSONMappingParameters>) -> Self {
        self.0.set("JSONMappingParameters", value);
        self
    }
}

/// `MavenReference` of `AWS::KinesisAnalyticsV2::Application`.
#[derive(Clone, Default)]
#[must_use]
pub struct MavenReference(Properties);

properties! { MavenReference }

impl MavenReference {
    /// `ArtifactId`: string, 1 to 256 characters, pattern `^[a-zA-Z0-9_.-]+$`. Required.
    #[track_caller]
    pub fn artifact_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ArtifactId", value);
        self
    }

    /// `GroupId`: string, 1 to 256 characters, pattern `^[a-zA-Z0-9_.-]+$`. Required.
    #[track_caller]
    pub fn group_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("GroupId", value);
        self
    }

    /// `Version`: string, 1 to 256 characters, pattern `^[a-zA-Z0-9_.-]+$`. Required.
    #[track_caller]
    pub fn version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Version", value);
        self
    }
}

/// `MonitoringConfiguration` of `AWS::KinesisAnalyticsV2::Application`.
#[derive(Clone, Default)]
#[must_use]
pub struct MonitoringConfiguration(Properties);

properties! { MonitoringConfiguration }

impl MonitoringConfiguration {
    /// `ConfigurationType`: `MonitoringConfigurationConfigurationType`. Required.
    #[track_caller]
    pub fn configuration_type(
        mut self,
        value: impl IntoValue<MonitoringConfigurationConfigurationType>,
    ) -> Self {
        self.0.set("ConfigurationType", value);
        self
    }

    /// `LogLevel`: `MonitoringConfigurationLogLevel`.
    #[track_caller]
    pub fn log_level(mut self, value: impl IntoValue<MonitoringConfigurationLogLevel>) -> Self {
        self.0.set("LogLevel", value);
        self
    }

    /// `MetricsLevel`: `MonitoringConfigurationMetricsLevel`.
    #[track_caller]
    pub fn metrics_level(
        mut self,
        value: impl IntoValue<MonitoringConfigurationMetricsLevel>,
    ) -> Self {
        self.0.set("MetricsLevel", value);
        self
    }
}

choice! {
    /// `MonitoringConfigurationConfigurationType` of `AWS::KinesisAnalyticsV2::Application`.
    MonitoringConfigurationConfigurationType
    DEFAULT "DEFAULT"
    CUSTOM "CUSTOM"
}

choice! {
    /// `MonitoringConfigurationLogLevel` of `AWS::KinesisAnalyticsV2::Application`.
    MonitoringConfigurationLogLevel
    DEBUG "DEBUG"
    INFO "INFO"
    WARN "WARN"
    ERROR "ERROR"
}

choice! {
    /// `MonitoringConfigurationMetricsLevel` of `AWS::KinesisAnalyticsV2::Application`.
    MonitoringConfigurationMetricsLevel
    APPLICATION "APPLICATION"
    OPERATOR "OPERATOR"
    PARALLELISM "PARALLELISM"
    TASK "TASK"
}

/// `ParallelismConfiguration` of `AWS::KinesisAnalyticsV2::Application`.
#[derive(Clone, Default)]
#[must_use]
pub struct ParallelismConfiguration(Properties);

properties! { ParallelismConfiguration }

impl ParallelismConfiguration {
    /// `AutoScalingEnabled`: boolean.
    #[track_caller]
    pub fn auto_scaling_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("AutoScalingEnabled", value);
        self
    }

    /// `ConfigurationType`: `ParallelismConfigurationConfigurationType`. Required.
    #[track_caller]
    pub fn configuration_type(
        mut self,
        value: impl IntoValue<ParallelismConfigurationConfigurationType>,
    ) -> Self {
        self.0.set("ConfigurationType", value);
        self
    }

    /// `Parallelism`: integer, at least 1.
    #[track_caller]
    pub fn parallelism(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Parallelism", value);
        self
    }

    /// `ParallelismPerKPU`: integer, at least 1.
    #[track_caller]
    pub fn parallelism_per_kpu(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("ParallelismPerKPU", value);
        self
    }
}

choice! {
    /// `ParallelismConfigurationConfigurationType` of `AWS::KinesisAnalyticsV2::Application`.
    ParallelismConfigurationConfigurationType
    CUSTOM "CUSTOM"
    DEFAULT "DEFAULT"
}

/// `PropertyGroup` of `AWS::KinesisAnalyticsV2::Application`.
#[derive(Clone, Default)]
#[must_use]
pub struct PropertyGroup(Properties);

properties! { PropertyGroup }

impl PropertyGroup {
    /// `PropertyGroupId`: string, 1 to 50 characters, pattern `^[a-zA-Z0-9_.-]+$`.
    #[track_caller]
    pub fn property_group_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PropertyGroupId", value);
        self
    }

    /// `PropertyMap`: map of strings, at most 50 entries.
    #[track_caller]
    pub fn property_map(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("PropertyMap", value);
        self
    }
}

/// `RecordColumn` of `AWS::KinesisAnalyticsV2::Application`.
#[derive(Clone, Default)]
#[must_use]
pub struct RecordColumn(Properties);

properties! { RecordColumn }

impl RecordColumn {
    /// `Mapping`: string, 1 to 65535 characters.
    #[track_caller]
    pub fn mapping(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Mapping", value);
        self
    }

    /// `Name`: string, 1 to 256 characters, pattern `^[^-\s<>&]*$`. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `SqlType`: string, 1 to 100 characters. Required.
    #[track_caller]
    pub fn sql_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SqlType", value);
        self
    }
}

/// `RecordFormat` of `AWS::KinesisAnalyticsV2::Application`.
#[derive(Clone, Default)]
#[must_use]
pub struct RecordFormat(Properties);

properties! { RecordFormat }

impl RecordFormat {
    /// `MappingParameters`: `MappingParameters`.
    #[track_caller]
    pub fn mapping_parameters(mut self, value: impl IntoValue<MappingParameters>) -> Self {
        self.0.set("MappingParameters", value);
        self
    }

    /// `RecordFormatType`: `RecordFormatRecordFormatType`. Required.
    #[track_caller]
    pub fn record_format_type(
        mut self,
        value: impl IntoValue<RecordFormatRecordFormatType>,
    ) -> Self {
        self.0.set("RecordFormatType", value);
        self
    }
}

choice! {
    /// `RecordFormatRecordFormatType` of `AWS::KinesisAnalyticsV2::Application`.
    RecordFormatRecordFormatType
    CSV "CSV"
    JSON "JSON"
}

/// `RunConfiguration` of `AWS::KinesisAnalyticsV2::Application`.
#[derive(Clone, Default)]
#[must_use]
pub struct RunConfiguration(Properties);

properties! { RunConfiguration }

impl RunConfiguration {
    /// `ApplicationRestoreConfiguration`: `ApplicationRestoreConfiguration`.
    #[track_caller]
    pub fn application_restore_configuration(
        mut self,
        value: impl IntoValue<ApplicationRestoreConfiguration>,
    ) -> Self {
        self.0.set("ApplicationRestoreConfiguration", value);
        self
    }

    /// `FlinkRunConfiguration`: `FlinkRunConfiguration`.
    #[track_caller]
    pub fn flink_run_configuration(mut self, value: impl IntoValue<FlinkRunConfiguration>) -> Self {
        self.0.set("FlinkRunConfiguration", value);
        self
    }
}

choice! {
    /// `RuntimeEnvironment` of `AWS::KinesisAnalyticsV2::Application`.
    RuntimeEnvironment
    FLINK_1_11 "FLINK-1_11"
    FLINK_1_13 "FLINK-1_13"
    FLINK_1_15 "FLINK-1_15"
    FLINK_1_18 "FLINK-1_18"
    FLINK_1_19 "FLINK-1_19"
    FLINK_1_20 "FLINK-1_20"
    FLINK_1_6 "FLINK-1_6"
    FLINK_1_8 "FLINK-1_8"
    FLINK_2_2 "FLINK-2_2"
    FLINK_2_3 "FLINK-2_3"
    SQL_1_0 "SQL-1_0"
    ZEPPELIN_FLINK_1_0 "ZEPPELIN-FLINK-1_0"
    ZEPPELIN_FLINK_2_0 "ZEPPELIN-FLINK-2_0"
    ZEPPELIN_FLINK_3_0 "ZEPPELIN-FLINK-3_0"
}

/// `S3ContentBaseLocation` of `AWS::KinesisAnalyticsV2::Application`.
#[derive(Clone, Default)]
#[must_use]
pub struct S3ContentBaseLocation(Properties);

properties! { S3ContentBaseLocation }

impl S3ContentBaseLocation {
    /// `BasePath`: string, 1 to 1024 characters, pattern `^[a-zA-Z0-9/!-_.*'()]+$`.
    #[track_caller]
    pub fn base_path(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("BasePath", value);
        self
    }

    /// `BucketARN`: string, 1 to 2048 characters, pattern `^arn:.*$`. Required.
    #[track_caller]
    pub fn bucket_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("BucketARN", value);
        self
    }
}

/// `S3ContentLocation` of `AWS::KinesisAnalyticsV2::Application`.
#[derive(Clone, Default)]
#[must_use]
pub struct S3ContentLocation(Properties);

properties! { S3ContentLocation }

impl S3ContentLocation {
    /// `BucketARN`: string, 1 to 2048 characters, pattern `^arn:.*$`. Required.
    #[track_caller]
    pub fn bucket_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("BucketARN", value);
        self
    }

    /// `FileKey`: string, 1 to 1024 characters. Required.
    #[track_caller]
    pub fn file_key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FileKey", value);
        self
    }

    /// `ObjectVersion`: string, 1 to 1024 characters.
    #[track_caller]
    pub fn object_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ObjectVersion", value);
        self
    }
}

/// `SqlApplicationConfiguration` of `AWS::KinesisAnalyticsV2::Application`.
#[derive(Clone, Default)]
#[must_use]
pub struct SqlApplicationConfiguration(Properties);

properties! { SqlApplicationConfiguration }

impl SqlApplicationConfiguration {
    /// `Inputs`: list of `Input`, at most 1 item.
    #[track_caller]
    pub fn inputs(mut self, value: impl IntoValue<ListOf<Input>>) -> Self {
        self.0.set("Inputs", value);
        self
    }
}

/// `Tag` of `AWS::KinesisAnalyticsV2::Application`.
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

/// `VpcConfiguration` of `AWS::KinesisAnalyticsV2::Application`.
#[derive(Clone, Default)]
#[must_use]
pub struct VpcConfiguration(Properties);

properties! { VpcConfiguration }

impl VpcConfiguration {
    /// `SecurityGroupIds`: list of `Ec2SecurityGroupId`, 1 to 5 items. Required.
    #[track_caller]
    pub fn security_group_ids(
        mut self,
        value: impl IntoValue<ListOf<format::Ec2SecurityGroupId>>,
    ) -> Self {
        self.0.set("SecurityGroupIds", value);
        self
    }

    /// `SubnetIds`: list of strings, 1 to 16 items. Required.
    #[track_caller]
    pub fn subnet_ids(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("SubnetIds", value);
        self
    }
}

/// `ZeppelinApplicationConfiguration` of `AWS::KinesisAnalyticsV2::Application`.
#[derive(Clone, Default)]
#[must_use]
pub struct ZeppelinApplicationConfiguration(Properties);

properties! { ZeppelinApplicationConfiguration }

impl ZeppelinApplicationConfiguration {
    /// `CatalogConfiguration`: `CatalogConfiguration`.
    #[track_caller]
    pub fn catalog_configuration(mut self, value: impl IntoValue<CatalogConfiguration>) -> Self {
        self.0.set("CatalogConfiguration", value);
        self
    }

    /// `CustomArtifactsConfiguration`: list of `CustomArtifactConfiguration`, at most 50 items.
    #[track_caller]
    pub fn custom_artifacts_configuration(
        mut self,
        value: impl IntoValue<ListOf<CustomArtifactConfiguration>>,
    ) -> Self {
        self.0.set("CustomArtifactsConfiguration", value);
        self
    }

    /// `DeployAsApplicationConfiguration`: `DeployAsApplicationConfiguration`.
    #[track_caller]
    pub fn deploy_as_application_configuration(
        mut self,
        value: impl IntoValue<DeployAsApplicationConfiguration>,
    ) -> Self {
        self.0.set("DeployAsApplicationConfiguration", value);
        self
    }

    /// `MonitoringConfiguration`: `ZeppelinMonitoringConfiguration`.
    #[track_caller]
    pub fn monitoring_configuration(
        mut self,
        value: impl IntoValue<ZeppelinMonitoringConfiguration>,
    ) -> Self {
        self.0.set("MonitoringConfiguration", value);
        self
    }
}

/// `ZeppelinMonitoringConfiguration` of `AWS::KinesisAnalyticsV2::Application`.
#[derive(Clone, Default)]
#[must_use]
pub struct ZeppelinMonitoringConfiguration(Properties);

properties! { ZeppelinMonitoringConfiguration }

impl ZeppelinMonitoringConfiguration {
    /// `LogLevel`: `ZeppelinMonitoringConfigurationLogLevel`.
    #[track_caller]
    pub fn log_level(
        mut self,
        value: impl IntoValue<ZeppelinMonitoringConfigurationLogLevel>,
    ) -> Self {
        self.0.set("LogLevel", value);
        self
    }
}

choice! {
    /// `ZeppelinMonitoringConfigurationLogLevel` of `AWS::KinesisAnalyticsV2::Application`.
    ZeppelinMonitoringConfigurationLogLevel
    DEBUG "DEBUG"
    INFO "INFO"
    WARN "WARN"
    ERROR "ERROR"
}
