// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::IoTFleetWise::Campaign` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::IoTFleetWise::Campaign`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotfleetwise-campaign.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Campaign(Body);

resource! { Campaign "AWS::IoTFleetWise::Campaign" }

impl Campaign {
    /// `Action`: `UpdateCampaignAction`.
    #[track_caller]
    pub fn action(mut self, value: impl IntoValue<UpdateCampaignAction>) -> Self {
        self.0.set("Action", value);
        self
    }

    /// `CollectionScheme`: `CollectionScheme`. Required. A change replaces the resource.
    #[track_caller]
    pub fn collection_scheme(mut self, value: impl IntoValue<CollectionScheme>) -> Self {
        self.0.set("CollectionScheme", value);
        self
    }

    /// `Compression`: `Compression`, default `OFF`. A change replaces the resource.
    #[track_caller]
    pub fn compression(mut self, value: impl IntoValue<Compression>) -> Self {
        self.0.set("Compression", value);
        self
    }

    /// `DataDestinationConfigs`: list of `DataDestinationConfig`, 1 item. A change replaces the resource.
    #[track_caller]
    pub fn data_destination_configs(
        mut self,
        value: impl IntoValue<ListOf<DataDestinationConfig>>,
    ) -> Self {
        self.0.set("DataDestinationConfigs", value);
        self
    }

    /// `DataExtraDimensions`: list of strings, at most 5 items.
    #[track_caller]
    pub fn data_extra_dimensions(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("DataExtraDimensions", value);
        self
    }

    /// `DataPartitions`: list of `DataPartition`, at most 20 items. A change replaces the resource.
    #[track_caller]
    pub fn data_partitions(mut self, value: impl IntoValue<ListOf<DataPartition>>) -> Self {
        self.0.set("DataPartitions", value);
        self
    }

    /// `Description`: string, 1 to 2048 characters, pattern `^[^\u0000-\u001F\u007F]+$`.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `DiagnosticsMode`: `DiagnosticsMode`, default `OFF`. A change replaces the resource.
    #[track_caller]
    pub fn diagnostics_mode(mut self, value: impl IntoValue<DiagnosticsMode>) -> Self {
        self.0.set("DiagnosticsMode", value);
        self
    }

    /// `ExpiryTime`: string (date-time), default `253402214400`. A change replaces the resource.
    #[track_caller]
    pub fn expiry_time(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ExpiryTime", value);
        self
    }

    /// `Name`: string, 1 to 100 characters, pattern `^[a-zA-Z\d\-_:]+$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `PostTriggerCollectionDuration`: number, 0 to 4294967295, default 0. A change replaces the resource.
    #[track_caller]
    pub fn post_trigger_collection_duration(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("PostTriggerCollectionDuration", value);
        self
    }

    /// `Priority`: integer, at least 0, default 0. A change replaces the resource.
    #[track_caller]
    pub fn priority(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Priority", value);
        self
    }

    /// `SignalCatalogArn`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn signal_catalog_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SignalCatalogArn", value);
        self
    }

    /// `SignalsToCollect`: list of `SignalInformation`, at most 1000 items. A change replaces the resource.
    #[track_caller]
    pub fn signals_to_collect(mut self, value: impl IntoValue<ListOf<SignalInformation>>) -> Self {
        self.0.set("SignalsToCollect", value);
        self
    }

    /// `SignalsToFetch`: list of `SignalFetchInformation`, at most 10 items. A change replaces the resource.
    #[track_caller]
    pub fn signals_to_fetch(
        mut self,
        value: impl IntoValue<ListOf<SignalFetchInformation>>,
    ) -> Self {
        self.0.set("SignalsToFetch", value);
        self
    }

    /// `SpoolingMode`: `SpoolingMode`, default `OFF`. A change replaces the resource.
    #[track_caller]
    pub fn spooling_mode(mut self, value: impl IntoValue<SpoolingMode>) -> Self {
        self.0.set("SpoolingMode", value);
        self
    }

    /// `StartTime`: string (date-time), default `0`. A change replaces the resource.
    #[track_caller]
    pub fn start_time(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("StartTime", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `TargetArn`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn target_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TargetArn", value);
        self
    }
}

impl Handle<Campaign> {
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

    /// `LastModificationTime`
    #[inline]
    pub fn last_modification_time(&self) -> Value<String> {
        self.attribute("LastModificationTime")
    }

    /// `Status`
    #[inline]
    pub fn status(&self) -> Value<String> {
        self.attribute("Status")
    }
}

/// `CollectionScheme` of `AWS::IoTFleetWise::Campaign`.
#[derive(Clone, Default)]
#[must_use]
pub struct CollectionScheme(Properties);

properties! { CollectionScheme }

impl CollectionScheme {
    /// `ConditionBasedCollectionScheme`: `ConditionBasedCollectionScheme`.
    #[track_caller]
    pub fn condition_based_collection_scheme(
        mut self,
        value: impl IntoValue<ConditionBasedCollectionScheme>,
    ) -> Self {
        self.0.set("ConditionBasedCollectionScheme", value);
        self
    }

    /// `TimeBasedCollectionScheme`: `TimeBasedCollectionScheme`.
    #[track_caller]
    pub fn time_based_collection_scheme(
        mut self,
        value: impl IntoValue<TimeBasedCollectionScheme>,
    ) -> Self {
        self.0.set("TimeBasedCollectionScheme", value);
        self
    }
}

choice! {
    /// `Compression` of `AWS::IoTFleetWise::Campaign`.
    Compression
    OFF "OFF"
    SNAPPY "SNAPPY"
}

/// `ConditionBasedCollectionScheme` of `AWS::IoTFleetWise::Campaign`.
#[derive(Clone, Default)]
#[must_use]
pub struct ConditionBasedCollectionScheme(Properties);

properties! { ConditionBasedCollectionScheme }

impl ConditionBasedCollectionScheme {
    /// `ConditionLanguageVersion`: integer, 1.
    #[track_caller]
    pub fn condition_language_version(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("ConditionLanguageVersion", value);
        self
    }

    /// `Expression`: string, 1 to 2048 characters. Required.
    #[track_caller]
    pub fn expression(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Expression", value);
        self
    }

    /// `MinimumTriggerIntervalMs`: number, 0 to 4294967295.
    #[track_caller]
    pub fn minimum_trigger_interval_ms(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("MinimumTriggerIntervalMs", value);
        self
    }

    /// `TriggerMode`: `TriggerMode`.
    #[track_caller]
    pub fn trigger_mode(mut self, value: impl IntoValue<TriggerMode>) -> Self {
        self.0.set("TriggerMode", value);
        self
    }
}

/// `ConditionBasedSignalFetchConfig` of `AWS::IoTFleetWise::Campaign`.
#[derive(Clone, Default)]
#[must_use]
pub struct ConditionBasedSignalFetchConfig(Properties);

properties! { ConditionBasedSignalFetchConfig }

impl ConditionBasedSignalFetchConfig {
    /// `ConditionExpression`: string, 1 to 2048 characters. Required.
    #[track_caller]
    pub fn condition_expression(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ConditionExpression", value);
        self
    }

    /// `TriggerMode`: `TriggerMode`. Required.
    #[track_caller]
    pub fn trigger_mode(mut self, value: impl IntoValue<TriggerMode>) -> Self {
        self.0.set("TriggerMode", value);
        self
    }
}

/// `DataDestinationConfig` of `AWS::IoTFleetWise::Campaign`.
#[derive(Clone, Default)]
#[must_use]
pub struct DataDestinationConfig(Properties);

properties! { DataDestinationConfig }

impl DataDestinationConfig {
    /// `MqttTopicConfig`: `MqttTopicConfig`.
    #[track_caller]
    pub fn mqtt_topic_config(mut self, value: impl IntoValue<MqttTopicConfig>) -> Self {
        self.0.set("MqttTopicConfig", value);
        self
    }

    /// `S3Config`: `S3Config`.
    #[track_caller]
    pub fn s3_config(mut self, value: impl IntoValue<S3Config>) -> Self {
        self.0.set("S3Config", value);
        self
    }

    /// `TimestreamConfig`: `TimestreamConfig`.
    #[track_caller]
    pub fn timestream_config(mut self, value: impl IntoValue<TimestreamConfig>) -> Self {
        self.0.set("TimestreamConfig", value);
        self
    }
}

choice! {
    /// `DataFormat` of `AWS::IoTFleetWise::Campaign`.
    DataFormat
    JSON "JSON"
    PARQUET "PARQUET"
}

/// `DataPartition` of `AWS::IoTFleetWise::Campaign`.
#[derive(Clone, Default)]
#[must_use]
pub struct DataPartition(Properties);

properties! { DataPartition }

impl DataPartition {
    /// `Id`: string, 1 to 128 characters, pattern `^[a-zA-Z0-9]+$`. Required.
    #[track_caller]
    pub fn id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Id", value);
        self
    }

    /// `StorageOptions`: `DataPartitionStorageOptions`. Required.
    #[track_caller]
    pub fn storage_options(mut self, value: impl IntoValue<DataPartitionStorageOptions>) -> Self {
        self.0.set("StorageOptions", value);
        self
    }

    /// `UploadOptions`: `DataPartitionUploadOptions`.
    #[track_caller]
    pub fn upload_options(mut self, value: impl IntoValue<DataPartitionUploadOptions>) -> Self {
        self.0.set("UploadOptions", value);
        self
    }
}

/// `DataPartitionStorageOptions` of `AWS::IoTFleetWise::Campaign`.
#[derive(Clone, Default)]
#[must_use]
pub struct DataPartitionStorageOptions(Properties);

properties! { DataPartitionStorageOptions }

impl DataPartitionStorageOptions {
    /// `MaximumSize`: `StorageMaximumSize`. Required.
    #[track_caller]
    pub fn maximum_size(mut self, value: impl IntoValue<StorageMaximumSize>) -> Self {
        self.0.set("MaximumSize", value);
        self
    }

    /// `MinimumTimeToLive`: `StorageMinimumTimeToLive`. Required.
    #[track_caller]
    pub fn minimum_time_to_live(mut self, value: impl IntoValue<StorageMinimumTimeToLive>) -> Self {
        self.0.set("MinimumTimeToLive", value);
        self
    }

    /// `StorageLocation`: string, 1 to 4096 characters. Required.
    #[track_caller]
    pub fn storage_location(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("StorageLocation", value);
        self
    }
}

/// `DataPartitionUploadOptions` of `AWS::IoTFleetWise::Campaign`.
#[derive(Clone, Default)]
#[must_use]
pub struct DataPartitionUploadOptions(Properties);

properties! { DataPartitionUploadOptions }

impl DataPartitionUploadOptions {
    /// `ConditionLanguageVersion`: integer, 1.
    #[track_caller]
    pub fn condition_language_version(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("ConditionLanguageVersion", value);
        self
    }

    /// `Expression`: string, 1 to 2048 characters. Required.
    #[track_caller]
    pub fn expression(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Expression", value);
        self
    }
}

choice! {
    /// `DiagnosticsMode` of `AWS::IoTFleetWise::Campaign`.
    DiagnosticsMode
    OFF "OFF"
    SEND_ACTIVE_DTCS "SEND_ACTIVE_DTCS"
}

/// `MqttTopicConfig` of `AWS::IoTFleetWise::Campaign`.
#[derive(Clone, Default)]
#[must_use]
pub struct MqttTopicConfig(Properties);

properties! { MqttTopicConfig }

impl MqttTopicConfig {
    /// `ExecutionRoleArn`: `IamRoleArn`, 20 to 2048 characters. Required.
    #[track_caller]
    pub fn execution_role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("ExecutionRoleArn", value);
        self
    }

    /// `MqttTopicArn`: string, 20 to 2048 characters, pattern `^arn:.*`. Required.
    #[track_caller]
    pub fn mqtt_topic_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("MqttTopicArn", value);
        self
    }
}

/// `S3Config` of `AWS::IoTFleetWise::Campaign`.
#[derive(Clone, Default)]
#[must_use]
pub struct S3Config(Properties);

properties! { S3Config }

impl S3Config {
    /// `BucketArn`: string, 16 to 100 characters, pattern `^arn:(aws[a-zA-Z0-9-]*):s3:::.+$`. Required.
    #[track_caller]
    pub fn bucket_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("BucketArn", value);
        self
    }

    /// `DataFormat`: `DataFormat`.
    #[track_caller]
    pub fn data_format(mut self, value: impl IntoValue<DataFormat>) -> Self {
        self.0.set("DataFormat", value);
        self
    }

    /// `Prefix`: string, 1 to 512 characters, pattern `^[a-zA-Z0-9-_:./!*'()]+$`.
    #[track_caller]
    pub fn prefix(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Prefix", value);
        self
    }

    /// `StorageCompressionFormat`: `StorageCompressionFormat`.
    #[track_caller]
    pub fn storage_compression_format(
        mut self,
        value: impl IntoValue<StorageCompressionFormat>,
    ) -> Self {
        self.0.set("StorageCompressionFormat", value);
        self
    }
}

/// `SignalFetchConfig` of `AWS::IoTFleetWise::Campaign`.
#[derive(Clone, Default)]
#[must_use]
pub struct SignalFetchConfig(Properties);

properties! { SignalFetchConfig }

impl SignalFetchConfig {
    /// `ConditionBased`: `ConditionBasedSignalFetchConfig`.
    #[track_caller]
    pub fn condition_based(
        mut self,
        value: impl IntoValue<ConditionBasedSignalFetchConfig>,
    ) -> Self {
        self.0.set("ConditionBased", value);
        self
    }

    /// `TimeBased`: `TimeBasedSignalFetchConfig`.
    #[track_caller]
    pub fn time_based(mut self, value: impl IntoValue<TimeBasedSignalFetchConfig>) -> Self {
        self.0.set("TimeBased", value);
        self
    }
}

/// `SignalFetchInformation` of `AWS::IoTFleetWise::Campaign`.
#[derive(Clone, Default)]
#[must_use]
pub struct SignalFetchInformation(Properties);

properties! { SignalFetchInformation }

impl SignalFetchInformation {
    /// `Actions`: list of strings, 1 to 5 items. Required.
    #[track_caller]
    pub fn actions(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Actions", value);
        self
    }

    /// `ConditionLanguageVersion`: number, 1.
    #[track_caller]
    pub fn condition_language_version(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("ConditionLanguageVersion", value);
        self
    }

    /// `FullyQualifiedName`: string, 1 to 150 characters, pattern `^[a-zA-Z0-9_.]+$`. Required.
    #[track_caller]
    pub fn fully_qualified_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FullyQualifiedName", value);
        self
    }

    /// `SignalFetchConfig`: `SignalFetchConfig`. Required.
    #[track_caller]
    pub fn signal_fetch_config(mut self, value: impl IntoValue<SignalFetchConfig>) -> Self {
        self.0.set("SignalFetchConfig", value);
        self
    }
}

/// `SignalInformation` of `AWS::IoTFleetWise::Campaign`.
#[derive(Clone, Default)]
#[must_use]
pub struct SignalInformation(Properties);

properties! { SignalInformation }

impl SignalInformation {
    /// `DataPartitionId`: string, 1 to 128 characters, pattern `^[a-zA-Z0-9]+$`.
    #[track_caller]
    pub fn data_partition_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DataPartitionId", value);
        self
    }

    /// `MaxSampleCount`: number, 1 to 4294967295.
    #[track_caller]
    pub fn max_sample_count(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("MaxSampleCount", value);
        self
    }

    /// `MinimumSamplingIntervalMs`: number, 0 to 4294967295.
    #[track_caller]
    pub fn minimum_sampling_interval_ms(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("MinimumSamplingIntervalMs", value);
        self
    }

    /// `Name`: string, 1 to 150 characters, pattern `^[\w|*|-]+(\.[\w|*|-]+)*$`. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }
}

choice! {
    /// `SpoolingMode` of `AWS::IoTFleetWise::Campaign`.
    SpoolingMode
    OFF "OFF"
    TO_DISK "TO_DISK"
}

choice! {
    /// `StorageCompressionFormat` of `AWS::IoTFleetWise::Campaign`.
    StorageCompressionFormat
    NONE "NONE"
    GZIP "GZIP"
}

/// `StorageMaximumSize` of `AWS::IoTFleetWise::Campaign`.
#[derive(Clone, Default)]
#[must_use]
pub struct StorageMaximumSize(Properties);

properties! { StorageMaximumSize }

impl StorageMaximumSize {
    /// `Unit`: `StorageMaximumSizeUnit`. Required.
    #[track_caller]
    pub fn unit(mut self, value: impl IntoValue<StorageMaximumSizeUnit>) -> Self {
        self.0.set("Unit", value);
        self
    }

    /// `Value`: integer, 1 to 1073741824. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Value", value);
        self
    }
}

choice! {
    /// `StorageMaximumSizeUnit` of `AWS::IoTFleetWise::Campaign`.
    StorageMaximumSizeUnit
    MB "MB"
    GB "GB"
    TB "TB"
}

/// `StorageMinimumTimeToLive` of `AWS::IoTFleetWise::Campaign`.
#[derive(Clone, Default)]
#[must_use]
pub struct StorageMinimumTimeToLive(Properties);

properties! { StorageMinimumTimeToLive }

impl StorageMinimumTimeToLive {
    /// `Unit`: `StorageMinimumTimeToLiveUnit`. Required.
    #[track_caller]
    pub fn unit(mut self, value: impl IntoValue<StorageMinimumTimeToLiveUnit>) -> Self {
        self.0.set("Unit", value);
        self
    }

    /// `Value`: integer, 1 to 10000. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Value", value);
        self
    }
}

choice! {
    /// `StorageMinimumTimeToLiveUnit` of `AWS::IoTFleetWise::Campaign`.
    StorageMinimumTimeToLiveUnit
    HOURS "HOURS"
    DAYS "DAYS"
    WEEKS "WEEKS"
}

/// `Tag` of `AWS::IoTFleetWise::Campaign`.
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

/// `TimeBasedCollectionScheme` of `AWS::IoTFleetWise::Campaign`.
#[derive(Clone, Default)]
#[must_use]
pub struct TimeBasedCollectionScheme(Properties);

properties! { TimeBasedCollectionScheme }

impl TimeBasedCollectionScheme {
    /// `PeriodMs`: number, 10000 to 86400000. Required.
    #[track_caller]
    pub fn period_ms(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("PeriodMs", value);
        self
    }
}

/// `TimeBasedSignalFetchConfig` of `AWS::IoTFleetWise::Campaign`.
#[derive(Clone, Default)]
#[must_use]
pub struct TimeBasedSignalFetchConfig(Properties);

properties! { TimeBasedSignalFetchConfig }

impl TimeBasedSignalFetchConfig {
    /// `ExecutionFrequencyMs`: number, at least 1. Required.
    #[track_caller]
    pub fn execution_frequency_ms(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("ExecutionFrequencyMs", value);
        self
    }
}

/// `TimestreamConfig` of `AWS::IoTFleetWise::Campaign`.
#[derive(Clone, Default)]
#[must_use]
pub struct TimestreamConfig(Properties);

properties! { TimestreamConfig }

impl TimestreamConfig {
    /// `ExecutionRoleArn`: `IamRoleArn`, 20 to 2048 characters. Required.
    #[track_caller]
    pub fn execution_role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("ExecutionRoleArn", value);
        self
    }

    /// `TimestreamTableArn`: string, 20 to 2048 characters. Required.
    #[track_caller]
    pub fn timestream_table_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TimestreamTableArn", value);
        self
    }
}

choice! {
    /// `TriggerMode` of `AWS::IoTFleetWise::Campaign`.
    TriggerMode
    ALWAYS "ALWAYS"
    RISING_EDGE "RISING_EDGE"
}

choice! {
    /// `UpdateCampaignAction` of `AWS::IoTFleetWise::Campaign`.
    UpdateCampaignAction
    APPROVE "APPROVE"
    SUSPEND "SUSPEND"
    RESUME "RESUME"
    UPDATE "UPDATE"
}
