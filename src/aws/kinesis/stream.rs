// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Kinesis::Stream` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::{Node, Value};

/// `AWS::Kinesis::Stream`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kinesis-stream.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Stream(Body);

resource! { Stream "AWS::Kinesis::Stream" }

impl Stream {
    /// `DesiredShardLevelMetrics`: list of `EnhancedMetric`, at most 7 items.
    #[track_caller]
    pub fn desired_shard_level_metrics(
        mut self,
        value: impl IntoValue<ListOf<EnhancedMetric>>,
    ) -> Self {
        self.0.set("DesiredShardLevelMetrics", value);
        self
    }

    /// `MaxRecordSizeInKiB`: integer, 1024 to 10240.
    #[track_caller]
    pub fn max_record_size_in_ki_b(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MaxRecordSizeInKiB", value);
        self
    }

    /// `Name`: string, 1 to 128 characters, pattern `^[a-zA-Z0-9_.-]+$`. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `RecordDistributionStrategy`: `RecordDistributionStrategy`.
    #[track_caller]
    pub fn record_distribution_strategy(
        mut self,
        value: impl IntoValue<RecordDistributionStrategy>,
    ) -> Self {
        self.0.set("RecordDistributionStrategy", value);
        self
    }

    /// `RetentionPeriodHours`: integer, 1 to 8760.
    #[track_caller]
    pub fn retention_period_hours(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("RetentionPeriodHours", value);
        self
    }

    /// `ShardCount`: integer, 1 to 100000.
    #[track_caller]
    pub fn shard_count(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("ShardCount", value);
        self
    }

    /// `StreamEncryption`: `StreamEncryption`.
    #[track_caller]
    pub fn stream_encryption(mut self, value: impl IntoValue<StreamEncryption>) -> Self {
        self.0.set("StreamEncryption", value);
        self
    }

    /// `StreamModeDetails`: `StreamModeDetails`.
    #[track_caller]
    pub fn stream_mode_details(mut self, value: impl IntoValue<StreamModeDetails>) -> Self {
        self.0.set("StreamModeDetails", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `WarmThroughputMiBps`: integer, at least 0.
    #[track_caller]
    pub fn warm_throughput_mi_bps(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("WarmThroughputMiBps", value);
        self
    }
}

impl Handle<Stream> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `WarmThroughputObject`
    #[inline]
    pub fn warm_throughput_object(&self) -> Value<Node> {
        self.attribute("WarmThroughputObject")
    }
}

choice! {
    /// `EnhancedMetric` of `AWS::Kinesis::Stream`.
    EnhancedMetric
    INCOMING_BYTES "IncomingBytes"
    INCOMING_RECORDS "IncomingRecords"
    OUTGOING_BYTES "OutgoingBytes"
    OUTGOING_RECORDS "OutgoingRecords"
    WRITE_PROVISIONED_THROUGHPUT_EXCEEDED "WriteProvisionedThroughputExceeded"
    READ_PROVISIONED_THROUGHPUT_EXCEEDED "ReadProvisionedThroughputExceeded"
    ITERATOR_AGE_MILLISECONDS "IteratorAgeMilliseconds"
    ALL "ALL"
}

choice! {
    /// `RecordDistributionStrategy` of `AWS::Kinesis::Stream`.
    RecordDistributionStrategy
    AUTO "AUTO"
    USER_PARTITION_KEY "USER_PARTITION_KEY"
}

/// `StreamEncryption` of `AWS::Kinesis::Stream`.
#[derive(Clone, Default)]
#[must_use]
pub struct StreamEncryption(Properties);

properties! { StreamEncryption }

impl StreamEncryption {
    /// `EncryptionType`: `StreamEncryptionEncryptionType`. Required.
    #[track_caller]
    pub fn encryption_type(
        mut self,
        value: impl IntoValue<StreamEncryptionEncryptionType>,
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
    /// `StreamEncryptionEncryptionType` of `AWS::Kinesis::Stream`.
    StreamEncryptionEncryptionType
    KMS "KMS"
}

/// `StreamModeDetails` of `AWS::Kinesis::Stream`.
#[derive(Clone, Default)]
#[must_use]
pub struct StreamModeDetails(Properties);

properties! { StreamModeDetails }

impl StreamModeDetails {
    /// `StreamMode`: `StreamModeDetailsStreamMode`. Required.
    #[track_caller]
    pub fn stream_mode(mut self, value: impl IntoValue<StreamModeDetailsStreamMode>) -> Self {
        self.0.set("StreamMode", value);
        self
    }
}

choice! {
    /// `StreamModeDetailsStreamMode` of `AWS::Kinesis::Stream`.
    StreamModeDetailsStreamMode
    ON_DEMAND "ON_DEMAND"
    PROVISIONED "PROVISIONED"
}

/// `Tag` of `AWS::Kinesis::Stream`.
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
