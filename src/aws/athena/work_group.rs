// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Athena::WorkGroup` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::{ListOf, MapOf};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Athena::WorkGroup`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-athena-workgroup.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct WorkGroup(Body);

resource! { WorkGroup "AWS::Athena::WorkGroup" }

impl WorkGroup {
    /// `Description`: string, at most 1024 characters.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `Name`: string, pattern `[a-zA-Z0-9._-]{1,128}`. Required. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `RecursiveDeleteOption`: boolean.
    #[track_caller]
    pub fn recursive_delete_option(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("RecursiveDeleteOption", value);
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

    /// `WorkGroupConfiguration`: `WorkGroupConfiguration`.
    #[track_caller]
    pub fn work_group_configuration(
        mut self,
        value: impl IntoValue<WorkGroupConfiguration>,
    ) -> Self {
        self.0.set("WorkGroupConfiguration", value);
        self
    }

    /// `WorkGroupConfigurationUpdates`: `WorkGroupConfigurationUpdates`. Deprecated.
    #[track_caller]
    pub fn work_group_configuration_updates(
        mut self,
        value: impl IntoValue<WorkGroupConfigurationUpdates>,
    ) -> Self {
        self.0.set("WorkGroupConfigurationUpdates", value);
        self
    }
}

impl Handle<WorkGroup> {
    /// `CreationTime`
    #[inline]
    pub fn creation_time(&self) -> Value<String> {
        self.attribute("CreationTime")
    }

    /// `WorkGroupConfiguration.EngineVersion.EffectiveEngineVersion`
    #[inline]
    pub fn work_group_configuration_engine_version_effective_engine_version(
        &self,
    ) -> Value<String> {
        self.attribute("WorkGroupConfiguration.EngineVersion.EffectiveEngineVersion")
    }

    /// `WorkGroupConfigurationUpdates.EngineVersion.EffectiveEngineVersion`
    #[inline]
    pub fn work_group_configuration_updates_engine_version_effective_engine_version(
        &self,
    ) -> Value<String> {
        self.attribute("WorkGroupConfigurationUpdates.EngineVersion.EffectiveEngineVersion")
    }
}

/// `AclConfiguration` of `AWS::Athena::WorkGroup`.
#[derive(Clone, Default)]
#[must_use]
pub struct AclConfiguration(Properties);

properties! { AclConfiguration }

impl AclConfiguration {
    /// `S3AclOption`: `S3AclOption`. Required.
    #[track_caller]
    pub fn s3_acl_option(mut self, value: impl IntoValue<S3AclOption>) -> Self {
        self.0.set("S3AclOption", value);
        self
    }
}

/// `Classification` of `AWS::Athena::WorkGroup`.
#[derive(Clone, Default)]
#[must_use]
pub struct Classification(Properties);

properties! { Classification }

impl Classification {
    /// `Name`: string.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Properties`: map of strings.
    #[track_caller]
    pub fn properties(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("Properties", value);
        self
    }
}

/// `CloudWatchLoggingConfiguration` of `AWS::Athena::WorkGroup`.
#[derive(Clone, Default)]
#[must_use]
pub struct CloudWatchLoggingConfiguration(Properties);

properties! { CloudWatchLoggingConfiguration }

impl CloudWatchLoggingConfiguration {
    /// `Enabled`: boolean.
    #[track_caller]
    pub fn enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Enabled", value);
        self
    }

    /// `LogGroup`: string.
    #[track_caller]
    pub fn log_group(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LogGroup", value);
        self
    }

    /// `LogStreamNamePrefix`: string.
    #[track_caller]
    pub fn log_stream_name_prefix(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LogStreamNamePrefix", value);
        self
    }

    /// `LogTypes`: map of lists of strings.
    #[track_caller]
    pub fn log_types(mut self, value: impl IntoValue<MapOf<ListOf<String>>>) -> Self {
        self.0.set("LogTypes", value);
        self
    }
}

/// `CustomerContentEncryptionConfiguration` of `AWS::Athena::WorkGroup`.
#[derive(Clone, Default)]
#[must_use]
pub struct CustomerContentEncryptionConfiguration(Properties);

properties! { CustomerContentEncryptionConfiguration }

impl CustomerContentEncryptionConfiguration {
    /// `KmsKey`: string. Required.
    #[track_caller]
    pub fn kms_key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("KmsKey", value);
        self
    }
}

/// `EncryptionConfiguration` of `AWS::Athena::WorkGroup`.
#[derive(Clone, Default)]
#[must_use]
pub struct EncryptionConfiguration(Properties);

properties! { EncryptionConfiguration }

impl EncryptionConfiguration {
    /// `EncryptionOption`: `EncryptionOption`. Required.
    #[track_caller]
    pub fn encryption_option(mut self, value: impl IntoValue<EncryptionOption>) -> Self {
        self.0.set("EncryptionOption", value);
        self
    }

    /// `KmsKey`: string.
    #[track_caller]
    pub fn kms_key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("KmsKey", value);
        self
    }
}

choice! {
    /// `EncryptionOption` of `AWS::Athena::WorkGroup`.
    EncryptionOption
    SSE_S3 "SSE_S3"
    SSE_KMS "SSE_KMS"
    CSE_KMS "CSE_KMS"
}

/// `EngineConfiguration` of `AWS::Athena::WorkGroup`.
#[derive(Clone, Default)]
#[must_use]
pub struct EngineConfiguration(Properties);

properties! { EngineConfiguration }

impl EngineConfiguration {
    /// `AdditionalConfigs`: map of strings.
    #[track_caller]
    pub fn additional_configs(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("AdditionalConfigs", value);
        self
    }

    /// `Classifications`: list of `Classification`.
    #[track_caller]
    pub fn classifications(mut self, value: impl IntoValue<ListOf<Classification>>) -> Self {
        self.0.set("Classifications", value);
        self
    }

    /// `CoordinatorDpuSize`: integer.
    #[track_caller]
    pub fn coordinator_dpu_size(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("CoordinatorDpuSize", value);
        self
    }

    /// `DefaultExecutorDpuSize`: integer.
    #[track_caller]
    pub fn default_executor_dpu_size(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("DefaultExecutorDpuSize", value);
        self
    }

    /// `MaxConcurrentDpus`: integer.
    #[track_caller]
    pub fn max_concurrent_dpus(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MaxConcurrentDpus", value);
        self
    }

    /// `SparkProperties`: map of strings.
    #[track_caller]
    pub fn spark_properties(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("SparkProperties", value);
        self
    }
}

/// `EngineVersion` of `AWS::Athena::WorkGroup`.
#[derive(Clone, Default)]
#[must_use]
pub struct EngineVersion(Properties);

properties! { EngineVersion }

impl EngineVersion {
    /// `EffectiveEngineVersion`: string.
    #[track_caller]
    pub fn effective_engine_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EffectiveEngineVersion", value);
        self
    }

    /// `SelectedEngineVersion`: string.
    #[track_caller]
    pub fn selected_engine_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SelectedEngineVersion", value);
        self
    }
}

/// `ManagedLoggingConfiguration` of `AWS::Athena::WorkGroup`.
#[derive(Clone, Default)]
#[must_use]
pub struct ManagedLoggingConfiguration(Properties);

properties! { ManagedLoggingConfiguration }

impl ManagedLoggingConfiguration {
    /// `Enabled`: boolean.
    #[track_caller]
    pub fn enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Enabled", value);
        self
    }

    /// `KmsKey`: string.
    #[track_caller]
    pub fn kms_key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("KmsKey", value);
        self
    }
}

/// `ManagedQueryResultsConfiguration` of `AWS::Athena::WorkGroup`.
#[derive(Clone, Default)]
#[must_use]
pub struct ManagedQueryResultsConfiguration(Properties);

properties! { ManagedQueryResultsConfiguration }

impl ManagedQueryResultsConfiguration {
    /// `Enabled`: boolean.
    #[track_caller]
    pub fn enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Enabled", value);
        self
    }

    /// `EncryptionConfiguration`: `ManagedStorageEncryptionConfiguration`.
    #[track_caller]
    pub fn encryption_configuration(
        mut self,
        value: impl IntoValue<ManagedStorageEncryptionConfiguration>,
    ) -> Self {
        self.0.set("EncryptionConfiguration", value);
        self
    }
}

/// `ManagedStorageEncryptionConfiguration` of `AWS::Athena::WorkGroup`.
#[derive(Clone, Default)]
#[must_use]
pub struct ManagedStorageEncryptionConfiguration(Properties);

properties! { ManagedStorageEncryptionConfiguration }

impl ManagedStorageEncryptionConfiguration {
    /// `KmsKey`: string.
    #[track_caller]
    pub fn kms_key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("KmsKey", value);
        self
    }
}

/// `MonitoringConfiguration` of `AWS::Athena::WorkGroup`.
#[derive(Clone, Default)]
#[must_use]
pub struct MonitoringConfiguration(Properties);

properties! { MonitoringConfiguration }

impl MonitoringConfiguration {
    /// `CloudWatchLoggingConfiguration`: `CloudWatchLoggingConfiguration`.
    #[track_caller]
    pub fn cloud_watch_logging_configuration(
        mut self,
        value: impl IntoValue<CloudWatchLoggingConfiguration>,
    ) -> Self {
        self.0.set("CloudWatchLoggingConfiguration", value);
        self
    }

    /// `ManagedLoggingConfiguration`: `ManagedLoggingConfiguration`.
    #[track_caller]
    pub fn managed_logging_configuration(
        mut self,
        value: impl IntoValue<ManagedLoggingConfiguration>,
    ) -> Self {
        self.0.set("ManagedLoggingConfiguration", value);
        self
    }

    /// `S3LoggingConfiguration`: `S3LoggingConfiguration`.
    #[track_caller]
    pub fn s3_logging_configuration(
        mut self,
        value: impl IntoValue<S3LoggingConfiguration>,
    ) -> Self {
        self.0.set("S3LoggingConfiguration", value);
        self
    }
}

/// `ResultConfiguration` of `AWS::Athena::WorkGroup`.
#[derive(Clone, Default)]
#[must_use]
pub struct ResultConfiguration(Properties);

properties! { ResultConfiguration }

impl ResultConfiguration {
    /// `AclConfiguration`: `AclConfiguration`.
    #[track_caller]
    pub fn acl_configuration(mut self, value: impl IntoValue<AclConfiguration>) -> Self {
        self.0.set("AclConfiguration", value);
        self
    }

    /// `EncryptionConfiguration`: `EncryptionConfiguration`.
    #[track_caller]
    pub fn encryption_configuration(
        mut self,
        value: impl IntoValue<EncryptionConfiguration>,
    ) -> Self {
        self.0.set("EncryptionConfiguration", value);
        self
    }

    /// `ExpectedBucketOwner`: string.
    #[track_caller]
    pub fn expected_bucket_owner(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ExpectedBucketOwner", value);
        self
    }

    /// `OutputLocation`: string.
    #[track_caller]
    pub fn output_location(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("OutputLocation", value);
        self
    }
}

/// `ResultConfigurationUpdates` of `AWS::Athena::WorkGroup`.
#[derive(Clone, Default)]
#[must_use]
pub struct ResultConfigurationUpdates(Properties);

properties! { ResultConfigurationUpdates }

impl ResultConfigurationUpdates {
    /// `AclConfiguration`: `AclConfiguration`.
    #[track_caller]
    pub fn acl_configuration(mut self, value: impl IntoValue<AclConfiguration>) -> Self {
        self.0.set("AclConfiguration", value);
        self
    }

    /// `EncryptionConfiguration`: `EncryptionConfiguration`.
    #[track_caller]
    pub fn encryption_configuration(
        mut self,
        value: impl IntoValue<EncryptionConfiguration>,
    ) -> Self {
        self.0.set("EncryptionConfiguration", value);
        self
    }

    /// `ExpectedBucketOwner`: string.
    #[track_caller]
    pub fn expected_bucket_owner(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ExpectedBucketOwner", value);
        self
    }

    /// `OutputLocation`: string.
    #[track_caller]
    pub fn output_location(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("OutputLocation", value);
        self
    }

    /// `RemoveAclConfiguration`: boolean.
    #[track_caller]
    pub fn remove_acl_configuration(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("RemoveAclConfiguration", value);
        self
    }

    /// `RemoveEncryptionConfiguration`: boolean.
    #[track_caller]
    pub fn remove_encryption_configuration(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("RemoveEncryptionConfiguration", value);
        self
    }

    /// `RemoveExpectedBucketOwner`: boolean.
    #[track_caller]
    pub fn remove_expected_bucket_owner(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("RemoveExpectedBucketOwner", value);
        self
    }

    /// `RemoveOutputLocation`: boolean.
    #[track_caller]
    pub fn remove_output_location(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("RemoveOutputLocation", value);
        self
    }
}

choice! {
    /// `S3AclOption` of `AWS::Athena::WorkGroup`.
    S3AclOption
    BUCKET_OWNER_FULL_CONTROL "BUCKET_OWNER_FULL_CONTROL"
}

/// `S3LoggingConfiguration` of `AWS::Athena::WorkGroup`.
#[derive(Clone, Default)]
#[must_use]
pub struct S3LoggingConfiguration(Properties);

properties! { S3LoggingConfiguration }

impl S3LoggingConfiguration {
    /// `Enabled`: boolean.
    #[track_caller]
    pub fn enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Enabled", value);
        self
    }

    /// `KmsKey`: string.
    #[track_caller]
    pub fn kms_key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("KmsKey", value);
        self
    }

    /// `LogLocation`: string.
    #[track_caller]
    pub fn log_location(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LogLocation", value);
        self
    }
}

choice! {
    /// `State` of `AWS::Athena::WorkGroup`.
    State
    ENABLED "ENABLED"
    DISABLED "DISABLED"
}

/// `Tag` of `AWS::Athena::WorkGroup`.
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

/// `WorkGroupConfiguration` of `AWS::Athena::WorkGroup`.
#[derive(Clone, Default)]
#[must_use]
pub struct WorkGroupConfiguration(Properties);

properties! { WorkGroupConfiguration }

impl WorkGroupConfiguration {
    /// `AdditionalConfiguration`: string.
    #[track_caller]
    pub fn additional_configuration(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AdditionalConfiguration", value);
        self
    }

    /// `BytesScannedCutoffPerQuery`: integer, at least 10000000.
    #[track_caller]
    pub fn bytes_scanned_cutoff_per_query(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("BytesScannedCutoffPerQuery", value);
        self
    }

    /// `CustomerContentEncryptionConfiguration`: `CustomerContentEncryptionConfiguration`.
    #[track_caller]
    pub fn customer_content_encryption_configuration(
        mut self,
        value: impl IntoValue<CustomerContentEncryptionConfiguration>,
    ) -> Self {
        self.0.set("CustomerContentEncryptionConfiguration", value);
        self
    }

    /// `EnforceWorkGroupConfiguration`: boolean.
    #[track_caller]
    pub fn enforce_work_group_configuration(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("EnforceWorkGroupConfiguration", value);
        self
    }

    /// `EngineConfiguration`: `EngineConfiguration`.
    #[track_caller]
    pub fn engine_configuration(mut self, value: impl IntoValue<EngineConfiguration>) -> Self {
        self.0.set("EngineConfiguration", value);
        self
    }

    /// `EngineVersion`: `EngineVersion`.
    #[track_caller]
    pub fn engine_version(mut self, value: impl IntoValue<EngineVersion>) -> Self {
        self.0.set("EngineVersion", value);
        self
    }

    /// `ExecutionRole`: string.
    #[track_caller]
    pub fn execution_role(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ExecutionRole", value);
        self
    }

    /// `ManagedQueryResultsConfiguration`: `ManagedQueryResultsConfiguration`.
    #[track_caller]
    pub fn managed_query_results_configuration(
        mut self,
        value: impl IntoValue<ManagedQueryResultsConfiguration>,
    ) -> Self {
        self.0.set("ManagedQueryResultsConfiguration", value);
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

    /// `PublishCloudWatchMetricsEnabled`: boolean.
    #[track_caller]
    pub fn publish_cloud_watch_metrics_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("PublishCloudWatchMetricsEnabled", value);
        self
    }

    /// `RequesterPaysEnabled`: boolean.
    #[track_caller]
    pub fn requester_pays_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("RequesterPaysEnabled", value);
        self
    }

    /// `ResultConfiguration`: `ResultConfiguration`.
    #[track_caller]
    pub fn result_configuration(mut self, value: impl IntoValue<ResultConfiguration>) -> Self {
        self.0.set("ResultConfiguration", value);
        self
    }
}

/// `WorkGroupConfigurationUpdates` of `AWS::Athena::WorkGroup`.
#[derive(Clone, Default)]
#[must_use]
pub struct WorkGroupConfigurationUpdates(Properties);

properties! { WorkGroupConfigurationUpdates }

impl WorkGroupConfigurationUpdates {
    /// `AdditionalConfiguration`: string.
    #[track_caller]
    pub fn additional_configuration(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AdditionalConfiguration", value);
        self
    }

    /// `BytesScannedCutoffPerQuery`: integer, at least 10000000.
    #[track_caller]
    pub fn bytes_scanned_cutoff_per_query(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("BytesScannedCutoffPerQuery", value);
        self
    }

    /// `CustomerContentEncryptionConfiguration`: `CustomerContentEncryptionConfiguration`.
    #[track_caller]
    pub fn customer_content_encryption_configuration(
        mut self,
        value: impl IntoValue<CustomerContentEncryptionConfiguration>,
    ) -> Self {
        self.0.set("CustomerContentEncryptionConfiguration", value);
        self
    }

    /// `EnforceWorkGroupConfiguration`: boolean.
    #[track_caller]
    pub fn enforce_work_group_configuration(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("EnforceWorkGroupConfiguration", value);
        self
    }

    /// `EngineConfiguration`: `EngineConfiguration`.
    #[track_caller]
    pub fn engine_configuration(mut self, value: impl IntoValue<EngineConfiguration>) -> Self {
        self.0.set("EngineConfiguration", value);
        self
    }

    /// `EngineVersion`: `EngineVersion`.
    #[track_caller]
    pub fn engine_version(mut self, value: impl IntoValue<EngineVersion>) -> Self {
        self.0.set("EngineVersion", value);
        self
    }

    /// `ExecutionRole`: string.
    #[track_caller]
    pub fn execution_role(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ExecutionRole", value);
        self
    }

    /// `ManagedQueryResultsConfiguration`: `ManagedQueryResultsConfiguration`.
    #[track_caller]
    pub fn managed_query_results_configuration(
        mut self,
        value: impl IntoValue<ManagedQueryResultsConfiguration>,
    ) -> Self {
        self.0.set("ManagedQueryResultsConfiguration", value);
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

    /// `PublishCloudWatchMetricsEnabled`: boolean.
    #[track_caller]
    pub fn publish_cloud_watch_metrics_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("PublishCloudWatchMetricsEnabled", value);
        self
    }

    /// `RemoveBytesScannedCutoffPerQuery`: boolean.
    #[track_caller]
    pub fn remove_bytes_scanned_cutoff_per_query(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("RemoveBytesScannedCutoffPerQuery", value);
        self
    }

    /// `RemoveCustomerContentEncryptionConfiguration`: boolean.
    #[track_caller]
    pub fn remove_customer_content_encryption_configuration(
        mut self,
        value: impl IntoValue<bool>,
    ) -> Self {
        self.0
            .set("RemoveCustomerContentEncryptionConfiguration", value);
        self
    }

    /// `RequesterPaysEnabled`: boolean.
    #[track_caller]
    pub fn requester_pays_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("RequesterPaysEnabled", value);
        self
    }

    /// `ResultConfigurationUpdates`: `ResultConfigurationUpdates`.
    #[track_caller]
    pub fn result_configuration_updates(
        mut self,
        value: impl IntoValue<ResultConfigurationUpdates>,
    ) -> Self {
        self.0.set("ResultConfigurationUpdates", value);
        self
    }
}
