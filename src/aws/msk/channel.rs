// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::MSK::Channel` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::{ListOf, MapOf};
use crate::aws::format;
use crate::definition::Handle;
use crate::value::{Node, Value};

/// `AWS::MSK::Channel`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-msk-channel.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Channel(Body);

resource! { Channel "AWS::MSK::Channel" }

impl Channel {
    /// `ChannelName`: string, 1 to 64 characters, pattern `^[a-zA-Z0-9._-]+$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn channel_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ChannelName", value);
        self
    }

    /// `ClusterArn`: string, pattern `^arn:[\w-]+:kafka:[\w-]+:\d+:cluster.*\Z`. A change replaces the resource.
    #[track_caller]
    pub fn cluster_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ClusterArn", value);
        self
    }

    /// `EncryptionConfiguration`: `EncryptionConfiguration`. A change replaces the resource.
    #[track_caller]
    pub fn encryption_configuration(
        mut self,
        value: impl IntoValue<EncryptionConfiguration>,
    ) -> Self {
        self.0.set("EncryptionConfiguration", value);
        self
    }

    /// `IcebergDestinationConfiguration`: `IcebergDestinationConfiguration`.
    #[track_caller]
    pub fn iceberg_destination_configuration(
        mut self,
        value: impl IntoValue<IcebergDestinationConfiguration>,
    ) -> Self {
        self.0.set("IcebergDestinationConfiguration", value);
        self
    }

    /// `LoggingInfo`: `ChannelLoggingInfo`. A change replaces the resource.
    #[track_caller]
    pub fn logging_info(mut self, value: impl IntoValue<ChannelLoggingInfo>) -> Self {
        self.0.set("LoggingInfo", value);
        self
    }

    /// `S3DestinationConfiguration`: `S3DestinationConfiguration`.
    #[track_caller]
    pub fn s3_destination_configuration(
        mut self,
        value: impl IntoValue<S3DestinationConfiguration>,
    ) -> Self {
        self.0.set("S3DestinationConfiguration", value);
        self
    }

    /// `Tags`: map of strings.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `TopicConfigurationList`: list of `TopicConfiguration`, 1 item. Required. A change replaces the resource.
    #[track_caller]
    pub fn topic_configuration_list(
        mut self,
        value: impl IntoValue<ListOf<TopicConfiguration>>,
    ) -> Self {
        self.0.set("TopicConfigurationList", value);
        self
    }
}

impl Handle<Channel> {
    /// `ChannelArn`
    #[inline]
    pub fn channel_arn(&self) -> Value<String> {
        self.attribute("ChannelArn")
    }

    /// `StateInfo`
    #[inline]
    pub fn state_info(&self) -> Value<Node> {
        self.attribute("StateInfo")
    }

    /// `Status`
    #[inline]
    pub fn status(&self) -> Value<String> {
        self.attribute("Status")
    }
}

/// `Catalog` of `AWS::MSK::Channel`.
#[derive(Clone, Default)]
#[must_use]
pub struct Catalog(Properties);

properties! { Catalog }

impl Catalog {
    /// `CatalogArn`: string, pattern `^arn:[\w-]+:glue:[\w-]+:\d+:catalog.*\Z`. A change replaces the resource.
    #[track_caller]
    pub fn catalog_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CatalogArn", value);
        self
    }

    /// `WarehouseLocation`: string. A change replaces the resource.
    #[track_caller]
    pub fn warehouse_location(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("WarehouseLocation", value);
        self
    }
}

/// `ChannelLoggingInfo` of `AWS::MSK::Channel`.
#[derive(Clone, Default)]
#[must_use]
pub struct ChannelLoggingInfo(Properties);

properties! { ChannelLoggingInfo }

impl ChannelLoggingInfo {
    /// `CloudWatchLogs`: `CloudWatchLogsLogDestination`.
    #[track_caller]
    pub fn cloud_watch_logs(mut self, value: impl IntoValue<CloudWatchLogsLogDestination>) -> Self {
        self.0.set("CloudWatchLogs", value);
        self
    }

    /// `Firehose`: `FirehoseLogDestination`.
    #[track_caller]
    pub fn firehose(mut self, value: impl IntoValue<FirehoseLogDestination>) -> Self {
        self.0.set("Firehose", value);
        self
    }

    /// `S3`: `S3LogDestination`.
    #[track_caller]
    pub fn s3(mut self, value: impl IntoValue<S3LogDestination>) -> Self {
        self.0.set("S3", value);
        self
    }
}

/// `CloudWatchLogsLogDestination` of `AWS::MSK::Channel`.
#[derive(Clone, Default)]
#[must_use]
pub struct CloudWatchLogsLogDestination(Properties);

properties! { CloudWatchLogsLogDestination }

impl CloudWatchLogsLogDestination {
    /// `Enabled`: boolean. Required.
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
}

/// `DeadLetterQueueS3` of `AWS::MSK::Channel`.
#[derive(Clone, Default)]
#[must_use]
pub struct DeadLetterQueueS3(Properties);

properties! { DeadLetterQueueS3 }

impl DeadLetterQueueS3 {
    /// `BucketArn`: string, pattern `^arn:[\w-]+:s3:::.*\Z`. Required. A change may replace the resource.
    #[track_caller]
    pub fn bucket_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("BucketArn", value);
        self
    }

    /// `ErrorOutputPrefix`: string. Required. A change may replace the resource.
    #[track_caller]
    pub fn error_output_prefix(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ErrorOutputPrefix", value);
        self
    }

    /// `ExpectedBucketOwner`: string. A change may replace the resource.
    #[track_caller]
    pub fn expected_bucket_owner(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ExpectedBucketOwner", value);
        self
    }
}

/// `DestinationTable` of `AWS::MSK::Channel`.
#[derive(Clone, Default)]
#[must_use]
pub struct DestinationTable(Properties);

properties! { DestinationTable }

impl DestinationTable {
    /// `DestinationDatabaseName`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn destination_database_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DestinationDatabaseName", value);
        self
    }

    /// `DestinationTableName`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn destination_table_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DestinationTableName", value);
        self
    }

    /// `PartitionSpec`: `PartitionSpec`. A change replaces the resource.
    #[track_caller]
    pub fn partition_spec(mut self, value: impl IntoValue<PartitionSpec>) -> Self {
        self.0.set("PartitionSpec", value);
        self
    }
}

/// `EncryptionConfiguration` of `AWS::MSK::Channel`.
#[derive(Clone, Default)]
#[must_use]
pub struct EncryptionConfiguration(Properties);

properties! { EncryptionConfiguration }

impl EncryptionConfiguration {
    /// `KmsKeyArn`: `KmsKeyArn`, pattern `^arn:[\w-]+:kms:[\w-]+:\d+:key.*\Z`. Required.
    #[track_caller]
    pub fn kms_key_arn(mut self, value: impl IntoValue<format::KmsKeyArn>) -> Self {
        self.0.set("KmsKeyArn", value);
        self
    }
}

/// `FirehoseLogDestination` of `AWS::MSK::Channel`.
#[derive(Clone, Default)]
#[must_use]
pub struct FirehoseLogDestination(Properties);

properties! { FirehoseLogDestination }

impl FirehoseLogDestination {
    /// `DeliveryStream`: string.
    #[track_caller]
    pub fn delivery_stream(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DeliveryStream", value);
        self
    }

    /// `Enabled`: boolean. Required.
    #[track_caller]
    pub fn enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Enabled", value);
        self
    }
}

choice! {
    /// `IcebergCompressionType` of `AWS::MSK::Channel`.
    IcebergCompressionType
    ZSTD "ZSTD"
    SNAPPY "SNAPPY"
}

/// `IcebergDestinationConfiguration` of `AWS::MSK::Channel`.
#[derive(Clone, Default)]
#[must_use]
pub struct IcebergDestinationConfiguration(Properties);

properties! { IcebergDestinationConfiguration }

impl IcebergDestinationConfiguration {
    /// `AppendOnly`: boolean, default true. Required. A change replaces the resource.
    #[track_caller]
    pub fn append_only(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("AppendOnly", value);
        self
    }

    /// `Catalog`: `Catalog`. A change replaces the resource.
    #[track_caller]
    pub fn catalog(mut self, value: impl IntoValue<Catalog>) -> Self {
        self.0.set("Catalog", value);
        self
    }

    /// `CompressionType`: `IcebergCompressionType`. A change replaces the resource.
    #[track_caller]
    pub fn compression_type(mut self, value: impl IntoValue<IcebergCompressionType>) -> Self {
        self.0.set("CompressionType", value);
        self
    }

    /// `DataFreshnessInSeconds`: integer, 60 to 900.
    #[track_caller]
    pub fn data_freshness_in_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("DataFreshnessInSeconds", value);
        self
    }

    /// `DeadLetterQueueS3`: `DeadLetterQueueS3`. Required. A change replaces the resource.
    #[track_caller]
    pub fn dead_letter_queue_s3(mut self, value: impl IntoValue<DeadLetterQueueS3>) -> Self {
        self.0.set("DeadLetterQueueS3", value);
        self
    }

    /// `DestinationTableList`: list of `DestinationTable`, 1 item. Required. A change replaces the resource.
    #[track_caller]
    pub fn destination_table_list(
        mut self,
        value: impl IntoValue<ListOf<DestinationTable>>,
    ) -> Self {
        self.0.set("DestinationTableList", value);
        self
    }

    /// `SchemaEvolution`: `SchemaEvolution`. Required. A change replaces the resource.
    #[track_caller]
    pub fn schema_evolution(mut self, value: impl IntoValue<SchemaEvolution>) -> Self {
        self.0.set("SchemaEvolution", value);
        self
    }

    /// `ServiceExecutionRoleArn`: `IamRoleArn`, pattern `^arn:[\w-]+:iam::[\w-]+:role.*\Z`. Required. A change replaces the resource.
    #[track_caller]
    pub fn service_execution_role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("ServiceExecutionRoleArn", value);
        self
    }

    /// `TableCreation`: `TableCreation`. Required. A change replaces the resource.
    #[track_caller]
    pub fn table_creation(mut self, value: impl IntoValue<TableCreation>) -> Self {
        self.0.set("TableCreation", value);
        self
    }
}

/// `PartitionSource` of `AWS::MSK::Channel`.
#[derive(Clone, Default)]
#[must_use]
pub struct PartitionSource(Properties);

properties! { PartitionSource }

impl PartitionSource {
    /// `SourceName`: string. A change replaces the resource.
    #[track_caller]
    pub fn source_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SourceName", value);
        self
    }
}

/// `PartitionSpec` of `AWS::MSK::Channel`.
#[derive(Clone, Default)]
#[must_use]
pub struct PartitionSpec(Properties);

properties! { PartitionSpec }

impl PartitionSpec {
    /// `PartitionStrategy`: `PartitionStrategy`. Required. A change replaces the resource.
    #[track_caller]
    pub fn partition_strategy(mut self, value: impl IntoValue<PartitionStrategy>) -> Self {
        self.0.set("PartitionStrategy", value);
        self
    }

    /// `SourceList`: list of `PartitionSource`. A change replaces the resource.
    #[track_caller]
    pub fn source_list(mut self, value: impl IntoValue<ListOf<PartitionSource>>) -> Self {
        self.0.set("SourceList", value);
        self
    }
}

choice! {
    /// `PartitionStrategy` of `AWS::MSK::Channel`.
    PartitionStrategy
    TIME_HOUR "TIME_HOUR"
}

/// `RecordConverter` of `AWS::MSK::Channel`.
#[derive(Clone, Default)]
#[must_use]
pub struct RecordConverter(Properties);

properties! { RecordConverter }

impl RecordConverter {
    /// `ValueConverter`: `ValueConverter`. Required.
    #[track_caller]
    pub fn value_converter(mut self, value: impl IntoValue<ValueConverter>) -> Self {
        self.0.set("ValueConverter", value);
        self
    }
}

/// `RecordSchema` of `AWS::MSK::Channel`.
#[derive(Clone, Default)]
#[must_use]
pub struct RecordSchema(Properties);

properties! { RecordSchema }

impl RecordSchema {
    /// `GsrArn`: string. Required.
    #[track_caller]
    pub fn gsr_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("GsrArn", value);
        self
    }
}

choice! {
    /// `S3CompressionType` of `AWS::MSK::Channel`.
    S3CompressionType
    NONE "NONE"
    GZIP "GZIP"
    ZSTD "ZSTD"
}

/// `S3DestinationConfiguration` of `AWS::MSK::Channel`.
#[derive(Clone, Default)]
#[must_use]
pub struct S3DestinationConfiguration(Properties);

properties! { S3DestinationConfiguration }

impl S3DestinationConfiguration {
    /// `DataFreshnessInSeconds`: integer, 60 to 900.
    #[track_caller]
    pub fn data_freshness_in_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("DataFreshnessInSeconds", value);
        self
    }

    /// `DeadLetterQueueS3`: `DeadLetterQueueS3`. Required. A change replaces the resource.
    #[track_caller]
    pub fn dead_letter_queue_s3(mut self, value: impl IntoValue<DeadLetterQueueS3>) -> Self {
        self.0.set("DeadLetterQueueS3", value);
        self
    }

    /// `ServiceExecutionRoleArn`: `IamRoleArn`, pattern `^arn:[\w-]+:iam::[\w-]+:role.*\Z`. Required. A change replaces the resource.
    #[track_caller]
    pub fn service_execution_role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("ServiceExecutionRoleArn", value);
        self
    }

    /// `Storage`: `S3Storage`. Required. A change replaces the resource.
    #[track_caller]
    pub fn storage(mut self, value: impl IntoValue<S3Storage>) -> Self {
        self.0.set("Storage", value);
        self
    }
}

/// `S3LogDestination` of `AWS::MSK::Channel`.
#[derive(Clone, Default)]
#[must_use]
pub struct S3LogDestination(Properties);

properties! { S3LogDestination }

impl S3LogDestination {
    /// `Bucket`: string.
    #[track_caller]
    pub fn bucket(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Bucket", value);
        self
    }

    /// `Enabled`: boolean. Required.
    #[track_caller]
    pub fn enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Enabled", value);
        self
    }

    /// `Prefix`: string.
    #[track_caller]
    pub fn prefix(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Prefix", value);
        self
    }
}

/// `S3Storage` of `AWS::MSK::Channel`.
#[derive(Clone, Default)]
#[must_use]
pub struct S3Storage(Properties);

properties! { S3Storage }

impl S3Storage {
    /// `BucketArn`: string, pattern `^arn:[\w-]+:s3:::.*\Z`. Required. A change replaces the resource.
    #[track_caller]
    pub fn bucket_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("BucketArn", value);
        self
    }

    /// `CompressionType`: `S3CompressionType`. Required. A change replaces the resource.
    #[track_caller]
    pub fn compression_type(mut self, value: impl IntoValue<S3CompressionType>) -> Self {
        self.0.set("CompressionType", value);
        self
    }

    /// `ExpectedBucketOwner`: string. A change replaces the resource.
    #[track_caller]
    pub fn expected_bucket_owner(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ExpectedBucketOwner", value);
        self
    }

    /// `OutputKeyTemplate`: string. A change replaces the resource.
    #[track_caller]
    pub fn output_key_template(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("OutputKeyTemplate", value);
        self
    }

    /// `OutputPrefix`: string. A change replaces the resource.
    #[track_caller]
    pub fn output_prefix(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("OutputPrefix", value);
        self
    }

    /// `StorageClass`: `S3StorageClass`. Required. A change replaces the resource.
    #[track_caller]
    pub fn storage_class(mut self, value: impl IntoValue<S3StorageClass>) -> Self {
        self.0.set("StorageClass", value);
        self
    }
}

choice! {
    /// `S3StorageClass` of `AWS::MSK::Channel`.
    S3StorageClass
    STANDARD "STANDARD"
    INTELLIGENT_TIERING "INTELLIGENT_TIERING"
    GLACIER_IR "GLACIER_IR"
}

/// `SchemaEvolution` of `AWS::MSK::Channel`.
#[derive(Clone, Default)]
#[must_use]
pub struct SchemaEvolution(Properties);

properties! { SchemaEvolution }

impl SchemaEvolution {
    /// `EnableSchemaEvolution`: boolean, default false. Required. A change replaces the resource.
    #[track_caller]
    pub fn enable_schema_evolution(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("EnableSchemaEvolution", value);
        self
    }
}

/// `TableCreation` of `AWS::MSK::Channel`.
#[derive(Clone, Default)]
#[must_use]
pub struct TableCreation(Properties);

properties! { TableCreation }

impl TableCreation {
    /// `EnableTableCreation`: boolean, default true. Required. A change replaces the resource.
    #[track_caller]
    pub fn enable_table_creation(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("EnableTableCreation", value);
        self
    }
}

/// `TopicConfiguration` of `AWS::MSK::Channel`.
#[derive(Clone, Default)]
#[must_use]
pub struct TopicConfiguration(Properties);

properties! { TopicConfiguration }

impl TopicConfiguration {
    /// `RecordConverter`: `RecordConverter`. Required.
    #[track_caller]
    pub fn record_converter(mut self, value: impl IntoValue<RecordConverter>) -> Self {
        self.0.set("RecordConverter", value);
        self
    }

    /// `RecordSchema`: `RecordSchema`.
    #[track_caller]
    pub fn record_schema(mut self, value: impl IntoValue<RecordSchema>) -> Self {
        self.0.set("RecordSchema", value);
        self
    }

    /// `TopicArn`: string, pattern `^arn:[\w-]+:kafka:[\w-]+:\d+:topic.*\Z`. Required.
    #[track_caller]
    pub fn topic_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TopicArn", value);
        self
    }
}

choice! {
    /// `ValueConverter` of `AWS::MSK::Channel`.
    ValueConverter
    BYTE_ARRAY "BYTE_ARRAY"
    JSON "JSON"
    JSON_SCHEMA_GSR "JSON_SCHEMA_GSR"
    STRING "STRING"
}
