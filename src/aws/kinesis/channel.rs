// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Kinesis::Channel` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Kinesis::Channel`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kinesis-channel.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Channel(Body);

resource! { Channel "AWS::Kinesis::Channel" }

impl Channel {
    /// `ChannelName`: string, 1 to 128 characters, pattern `^[a-zA-Z0-9_.-]+$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn channel_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ChannelName", value);
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

    /// `LoggingConfiguration`: `LoggingConfiguration`.
    #[track_caller]
    pub fn logging_configuration(mut self, value: impl IntoValue<LoggingConfiguration>) -> Self {
        self.0.set("LoggingConfiguration", value);
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

    /// `S3TablesDestinationConfiguration`: `S3TablesDestinationConfiguration`.
    #[track_caller]
    pub fn s3_tables_destination_configuration(
        mut self,
        value: impl IntoValue<S3TablesDestinationConfiguration>,
    ) -> Self {
        self.0.set("S3TablesDestinationConfiguration", value);
        self
    }

    /// `ServiceExecutionRoleARN`: `IamRoleArn`, 1 to 512 characters, pattern `^arn:aws[-a-z0-9]*:iam::\d{12}:role/[a-zA-Z_0-9+=,.@\-_/]+$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn service_execution_role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("ServiceExecutionRoleARN", value);
        self
    }

    /// `StreamConfigurationList`: list of `StreamConfiguration`, 1 to 10000 items. Required. A change replaces the resource.
    #[track_caller]
    pub fn stream_configuration_list(
        mut self,
        value: impl IntoValue<ListOf<StreamConfiguration>>,
    ) -> Self {
        self.0.set("StreamConfigurationList", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<Channel> {
    /// `ChannelARN`
    #[inline]
    pub fn channel_arn(&self) -> Value<String> {
        self.attribute("ChannelARN")
    }

    /// `ChannelCreationTimestamp`
    #[inline]
    pub fn channel_creation_timestamp(&self) -> Value<String> {
        self.attribute("ChannelCreationTimestamp")
    }

    /// `ChannelId`
    #[inline]
    pub fn channel_id(&self) -> Value<String> {
        self.attribute("ChannelId")
    }

    /// `ChannelStatus`
    #[inline]
    pub fn channel_status(&self) -> Value<String> {
        self.attribute("ChannelStatus")
    }
}

/// `CloudWatchLogsConfiguration` of `AWS::Kinesis::Channel`.
#[derive(Clone, Default)]
#[must_use]
pub struct CloudWatchLogsConfiguration(Properties);

properties! { CloudWatchLogsConfiguration }

impl CloudWatchLogsConfiguration {
    /// `Enabled`: boolean. Required.
    #[track_caller]
    pub fn enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Enabled", value);
        self
    }

    /// `LogGroupName`: `LogsLogGroupName`, 1 to 512 characters, pattern `^[\.\-_/#A-Za-z0-9]+$`.
    #[track_caller]
    pub fn log_group_name(mut self, value: impl IntoValue<format::LogsLogGroupName>) -> Self {
        self.0.set("LogGroupName", value);
        self
    }

    /// `LogStreamName`: string, 1 to 512 characters, pattern `^[^:*]+$`, default `DestinationDelivery`.
    #[track_caller]
    pub fn log_stream_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LogStreamName", value);
        self
    }
}

/// `DeadLetterQueueS3Configuration` of `AWS::Kinesis::Channel`.
#[derive(Clone, Default)]
#[must_use]
pub struct DeadLetterQueueS3Configuration(Properties);

properties! { DeadLetterQueueS3Configuration }

impl DeadLetterQueueS3Configuration {
    /// `BucketARN`: string, 1 to 2048 characters, pattern `^arn:aws[-a-z0-9]*:s3:::[a-z0-9._-]{3,63}$`. Required.
    #[track_caller]
    pub fn bucket_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("BucketARN", value);
        self
    }

    /// `ErrorOutputPrefix`: string, 1 to 512 characters, pattern `^[0-9A-Za-z!\-_'.*()\/]+$`.
    #[track_caller]
    pub fn error_output_prefix(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ErrorOutputPrefix", value);
        self
    }

    /// `ExpectedBucketOwner`: string, 12 characters, pattern `^\d{12}$`. Required.
    #[track_caller]
    pub fn expected_bucket_owner(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ExpectedBucketOwner", value);
        self
    }
}

/// `EncryptionConfiguration` of `AWS::Kinesis::Channel`.
#[derive(Clone, Default)]
#[must_use]
pub struct EncryptionConfiguration(Properties);

properties! { EncryptionConfiguration }

impl EncryptionConfiguration {
    /// `EncryptionType`: `EncryptionConfigurationEncryptionType`. Required.
    #[track_caller]
    pub fn encryption_type(
        mut self,
        value: impl IntoValue<EncryptionConfigurationEncryptionType>,
    ) -> Self {
        self.0.set("EncryptionType", value);
        self
    }

    /// `KeyId`: string, 1 to 2048 characters. Required.
    #[track_caller]
    pub fn key_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("KeyId", value);
        self
    }
}

choice! {
    /// `EncryptionConfigurationEncryptionType` of `AWS::Kinesis::Channel`.
    EncryptionConfigurationEncryptionType
    KMS "KMS"
}

/// `LoggingConfiguration` of `AWS::Kinesis::Channel`.
#[derive(Clone, Default)]
#[must_use]
pub struct LoggingConfiguration(Properties);

properties! { LoggingConfiguration }

impl LoggingConfiguration {
    /// `CloudWatchLogs`: `CloudWatchLogsConfiguration`. Required.
    #[track_caller]
    pub fn cloud_watch_logs(mut self, value: impl IntoValue<CloudWatchLogsConfiguration>) -> Self {
        self.0.set("CloudWatchLogs", value);
        self
    }
}

/// `PartitionField` of `AWS::Kinesis::Channel`.
#[derive(Clone, Default)]
#[must_use]
pub struct PartitionField(Properties);

properties! { PartitionField }

impl PartitionField {
    /// `SourceName`: string, 1 to 255 characters, pattern `^[a-zA-Z0-9._]+$`. Required.
    #[track_caller]
    pub fn source_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SourceName", value);
        self
    }

    /// `Transform`: `PartitionFieldTransform`. Required.
    #[track_caller]
    pub fn transform(mut self, value: impl IntoValue<PartitionFieldTransform>) -> Self {
        self.0.set("Transform", value);
        self
    }
}

choice! {
    /// `PartitionFieldTransform` of `AWS::Kinesis::Channel`.
    PartitionFieldTransform
    TIME_HOUR "TIME_HOUR"
}

/// `PartitionSpec` of `AWS::Kinesis::Channel`.
#[derive(Clone, Default)]
#[must_use]
pub struct PartitionSpec(Properties);

properties! { PartitionSpec }

impl PartitionSpec {
    /// `PartitionFields`: list of `PartitionField`, 1 to 10 items. Required.
    #[track_caller]
    pub fn partition_fields(mut self, value: impl IntoValue<ListOf<PartitionField>>) -> Self {
        self.0.set("PartitionFields", value);
        self
    }
}

/// `RecordConfiguration` of `AWS::Kinesis::Channel`.
#[derive(Clone, Default)]
#[must_use]
pub struct RecordConfiguration(Properties);

properties! { RecordConfiguration }

impl RecordConfiguration {
    /// `GSRSchemaARN`: string, 1 to 512 characters.
    #[track_caller]
    pub fn gsr_schema_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("GSRSchemaARN", value);
        self
    }

    /// `RecordFormatType`: `RecordConfigurationRecordFormatType`. Required.
    #[track_caller]
    pub fn record_format_type(
        mut self,
        value: impl IntoValue<RecordConfigurationRecordFormatType>,
    ) -> Self {
        self.0.set("RecordFormatType", value);
        self
    }
}

choice! {
    /// `RecordConfigurationRecordFormatType` of `AWS::Kinesis::Channel`.
    RecordConfigurationRecordFormatType
    GSR_JSON "GSR_JSON"
    JSON "JSON"
    STRING "STRING"
    BYTE_ARRAY "BYTE_ARRAY"
}

/// `S3DestinationConfiguration` of `AWS::Kinesis::Channel`.
#[derive(Clone, Default)]
#[must_use]
pub struct S3DestinationConfiguration(Properties);

properties! { S3DestinationConfiguration }

impl S3DestinationConfiguration {
    /// `DataFreshnessInSeconds`: integer, default 300.
    #[track_caller]
    pub fn data_freshness_in_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("DataFreshnessInSeconds", value);
        self
    }

    /// `DeadLetterQueueS3Configuration`: `DeadLetterQueueS3Configuration`. A change replaces the resource.
    #[track_caller]
    pub fn dead_letter_queue_s3_configuration(
        mut self,
        value: impl IntoValue<DeadLetterQueueS3Configuration>,
    ) -> Self {
        self.0.set("DeadLetterQueueS3Configuration", value);
        self
    }

    /// `StorageConfiguration`: `S3StorageConfiguration`. Required. A change replaces the resource.
    #[track_caller]
    pub fn storage_configuration(mut self, value: impl IntoValue<S3StorageConfiguration>) -> Self {
        self.0.set("StorageConfiguration", value);
        self
    }
}

/// `S3StorageConfiguration` of `AWS::Kinesis::Channel`.
#[derive(Clone, Default)]
#[must_use]
pub struct S3StorageConfiguration(Properties);

properties! { S3StorageConfiguration }

impl S3StorageConfiguration {
    /// `BucketARN`: string, 1 to 2048 characters, pattern `^arn:aws[-a-z0-9]*:s3:::[a-z0-9._-]{3,63}$`. Required.
    #[track_caller]
    pub fn bucket_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("BucketARN", value);
        self
    }

    /// `CompressionType`: `S3StorageConfigurationCompressionType`. Required.
    #[track_caller]
    pub fn compression_type(
        mut self,
        value: impl IntoValue<S3StorageConfigurationCompressionType>,
    ) -> Self {
        self.0.set("CompressionType", value);
        self
    }

    /// `ExpectedBucketOwner`: string, 12 characters, pattern `^\d{12}$`. Required.
    #[track_caller]
    pub fn expected_bucket_owner(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ExpectedBucketOwner", value);
        self
    }

    /// `OutputKeyTemplate`: string, 1 to 1024 characters, pattern `^[0-9A-Za-z!\-_'.*()\/=:{}]+$`.
    #[track_caller]
    pub fn output_key_template(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("OutputKeyTemplate", value);
        self
    }

    /// `StorageClass`: `S3StorageConfigurationStorageClass`, default `STANDARD`.
    #[track_caller]
    pub fn storage_class(
        mut self,
        value: impl IntoValue<S3StorageConfigurationStorageClass>,
    ) -> Self {
        self.0.set("StorageClass", value);
        self
    }
}

choice! {
    /// `S3StorageConfigurationCompressionType` of `AWS::Kinesis::Channel`.
    S3StorageConfigurationCompressionType
    NONE "NONE"
    GZIP "GZIP"
    ZSTD "ZSTD"
}

choice! {
    /// `S3StorageConfigurationStorageClass` of `AWS::Kinesis::Channel`.
    S3StorageConfigurationStorageClass
    STANDARD "STANDARD"
    INTELLIGENT_TIERING "INTELLIGENT_TIERING"
    GLACIER_IR "GLACIER_IR"
}

/// `S3TableConfiguration` of `AWS::Kinesis::Channel`.
#[derive(Clone, Default)]
#[must_use]
pub struct S3TableConfiguration(Properties);

properties! { S3TableConfiguration }

impl S3TableConfiguration {
    /// `CompressionType`: `S3TableConfigurationCompressionType`. Required.
    #[track_caller]
    pub fn compression_type(
        mut self,
        value: impl IntoValue<S3TableConfigurationCompressionType>,
    ) -> Self {
        self.0.set("CompressionType", value);
        self
    }

    /// `Namespace`: string, 1 to 255 characters, pattern `^[0-9a-z_]+$`. Required.
    #[track_caller]
    pub fn namespace(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Namespace", value);
        self
    }

    /// `PartitionSpec`: `PartitionSpec`.
    #[track_caller]
    pub fn partition_spec(mut self, value: impl IntoValue<PartitionSpec>) -> Self {
        self.0.set("PartitionSpec", value);
        self
    }

    /// `TableBucketARN`: string, 1 to 2048 characters, pattern `^arn:aws[-a-z0-9]*:s3tables:[-a-z0-9]+:[0-9]{12}:bucket/[a-z0-9_-]{3,63}$`. Required.
    #[track_caller]
    pub fn table_bucket_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TableBucketARN", value);
        self
    }

    /// `TableName`: string, 1 to 255 characters, pattern `^[0-9a-z_]+$`. Required.
    #[track_caller]
    pub fn table_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TableName", value);
        self
    }
}

choice! {
    /// `S3TableConfigurationCompressionType` of `AWS::Kinesis::Channel`.
    S3TableConfigurationCompressionType
    NONE "NONE"
    ZSTD "ZSTD"
    SNAPPY "SNAPPY"
}

/// `S3TablesDestinationConfiguration` of `AWS::Kinesis::Channel`.
#[derive(Clone, Default)]
#[must_use]
pub struct S3TablesDestinationConfiguration(Properties);

properties! { S3TablesDestinationConfiguration }

impl S3TablesDestinationConfiguration {
    /// `DataFreshnessInSeconds`: integer, default 300.
    #[track_caller]
    pub fn data_freshness_in_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("DataFreshnessInSeconds", value);
        self
    }

    /// `DeadLetterQueueS3Configuration`: `DeadLetterQueueS3Configuration`. Required. A change replaces the resource.
    #[track_caller]
    pub fn dead_letter_queue_s3_configuration(
        mut self,
        value: impl IntoValue<DeadLetterQueueS3Configuration>,
    ) -> Self {
        self.0.set("DeadLetterQueueS3Configuration", value);
        self
    }

    /// `S3TablesConfigurationList`: list of `S3TableConfiguration`, 1 to 10000 items. Required. A change replaces the resource.
    #[track_caller]
    pub fn s3_tables_configuration_list(
        mut self,
        value: impl IntoValue<ListOf<S3TableConfiguration>>,
    ) -> Self {
        self.0.set("S3TablesConfigurationList", value);
        self
    }
}

/// `StreamConfiguration` of `AWS::Kinesis::Channel`.
#[derive(Clone, Default)]
#[must_use]
pub struct StreamConfiguration(Properties);

properties! { StreamConfiguration }

impl StreamConfiguration {
    /// `RecordConfiguration`: `RecordConfiguration`. Required.
    #[track_caller]
    pub fn record_configuration(mut self, value: impl IntoValue<RecordConfiguration>) -> Self {
        self.0.set("RecordConfiguration", value);
        self
    }

    /// `StreamARN`: string, 1 to 2048 characters, pattern `^arn:aws.*:kinesis:.*:\d{12}:stream/\S+`. Required.
    #[track_caller]
    pub fn stream_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("StreamARN", value);
        self
    }
}

/// `Tag` of `AWS::Kinesis::Channel`.
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

    /// `Value`: string, at most 255 characters. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
