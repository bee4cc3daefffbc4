// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Connect::InstanceStorageConfig` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Connect::InstanceStorageConfig`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-instancestorageconfig.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct InstanceStorageConfig(Body);

resource! { InstanceStorageConfig "AWS::Connect::InstanceStorageConfig" }

impl InstanceStorageConfig {
    /// `InstanceArn`: string, pattern `^arn:aws[-a-z0-9]*:connect:[-a-z0-9]*:[0-9]{12}:instance/[-a-zA-Z0-9]*$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn instance_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("InstanceArn", value);
        self
    }

    /// `KinesisFirehoseConfig`: `KinesisFirehoseConfig`.
    #[track_caller]
    pub fn kinesis_firehose_config(mut self, value: impl IntoValue<KinesisFirehoseConfig>) -> Self {
        self.0.set("KinesisFirehoseConfig", value);
        self
    }

    /// `KinesisStreamConfig`: `KinesisStreamConfig`.
    #[track_caller]
    pub fn kinesis_stream_config(mut self, value: impl IntoValue<KinesisStreamConfig>) -> Self {
        self.0.set("KinesisStreamConfig", value);
        self
    }

    /// `KinesisVideoStreamConfig`: `KinesisVideoStreamConfig`.
    #[track_caller]
    pub fn kinesis_video_stream_config(
        mut self,
        value: impl IntoValue<KinesisVideoStreamConfig>,
    ) -> Self {
        self.0.set("KinesisVideoStreamConfig", value);
        self
    }

    /// `ResourceType`: `InstanceStorageResourceType`. Required. A change replaces the resource.
    #[track_caller]
    pub fn resource_type(mut self, value: impl IntoValue<InstanceStorageResourceType>) -> Self {
        self.0.set("ResourceType", value);
        self
    }

    /// `S3Config`: `S3Config`.
    #[track_caller]
    pub fn s3_config(mut self, value: impl IntoValue<S3Config>) -> Self {
        self.0.set("S3Config", value);
        self
    }

    /// `StorageType`: `StorageType`. Required.
    #[track_caller]
    pub fn storage_type(mut self, value: impl IntoValue<StorageType>) -> Self {
        self.0.set("StorageType", value);
        self
    }
}

impl Handle<InstanceStorageConfig> {
    /// `AssociationId`
    #[inline]
    pub fn association_id(&self) -> Value<String> {
        self.attribute("AssociationId")
    }
}

/// `EncryptionConfig` of `AWS::Connect::InstanceStorageConfig`.
#[derive(Clone, Default)]
#[must_use]
pub struct EncryptionConfig(Properties);

properties! { EncryptionConfig }

impl EncryptionConfig {
    /// `EncryptionType`: `EncryptionType`. Required.
    #[track_caller]
    pub fn encryption_type(mut self, value: impl IntoValue<EncryptionType>) -> Self {
        self.0.set("EncryptionType", value);
        self
    }

    /// `KeyId`: string, 1 to 128 characters. Required.
    #[track_caller]
    pub fn key_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("KeyId", value);
        self
    }
}

choice! {
    /// `EncryptionType` of `AWS::Connect::InstanceStorageConfig`.
    EncryptionType
    KMS "KMS"
}

choice! {
    /// `InstanceStorageResourceType` of `AWS::Connect::InstanceStorageConfig`.
    InstanceStorageResourceType
    CHAT_TRANSCRIPTS "CHAT_TRANSCRIPTS"
    CALL_RECORDINGS "CALL_RECORDINGS"
    SCHEDULED_REPORTS "SCHEDULED_REPORTS"
    MEDIA_STREAMS "MEDIA_STREAMS"
    CONTACT_TRACE_RECORDS "CONTACT_TRACE_RECORDS"
    AGENT_EVENTS "AGENT_EVENTS"
    REAL_TIME_CONTACT_ANALYSIS_SEGMENTS "REAL_TIME_CONTACT_ANALYSIS_SEGMENTS"
    ATTACHMENTS "ATTACHMENTS"
    CONTACT_EVALUATIONS "CONTACT_EVALUATIONS"
    SCREEN_RECORDINGS "SCREEN_RECORDINGS"
    REAL_TIME_CONTACT_ANALYSIS_CHAT_SEGMENTS "REAL_TIME_CONTACT_ANALYSIS_CHAT_SEGMENTS"
    REAL_TIME_CONTACT_ANALYSIS_VOICE_SEGMENTS "REAL_TIME_CONTACT_ANALYSIS_VOICE_SEGMENTS"
    EMAIL_MESSAGES "EMAIL_MESSAGES"
}

/// `KinesisFirehoseConfig` of `AWS::Connect::InstanceStorageConfig`.
#[derive(Clone, Default)]
#[must_use]
pub struct KinesisFirehoseConfig(Properties);

properties! { KinesisFirehoseConfig }

impl KinesisFirehoseConfig {
    /// `FirehoseArn`: string, pattern `^arn:aws[-a-z0-9]*:firehose:[-a-z0-9]*:[0-9]{12}:deliverystream/[-a-zA-Z0-9_.]*$`. Required.
    #[track_caller]
    pub fn firehose_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FirehoseArn", value);
        self
    }
}

/// `KinesisStreamConfig` of `AWS::Connect::InstanceStorageConfig`.
#[derive(Clone, Default)]
#[must_use]
pub struct KinesisStreamConfig(Properties);

properties! { KinesisStreamConfig }

impl KinesisStreamConfig {
    /// `StreamArn`: string, pattern `^arn:aws[-a-z0-9]*:kinesis:[-a-z0-9]*:[0-9]{12}:stream/[-a-zA-Z0-9_.]*$`. Required.
    #[track_caller]
    pub fn stream_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("StreamArn", value);
        self
    }
}

/// `KinesisVideoStreamConfig` of `AWS::Connect::InstanceStorageConfig`.
#[derive(Clone, Default)]
#[must_use]
pub struct KinesisVideoStreamConfig(Properties);

properties! { KinesisVideoStreamConfig }

impl KinesisVideoStreamConfig {
    /// `EncryptionConfig`: `EncryptionConfig`. Required.
    #[track_caller]
    pub fn encryption_config(mut self, value: impl IntoValue<EncryptionConfig>) -> Self {
        self.0.set("EncryptionConfig", value);
        self
    }

    /// `Prefix`: string, 1 to 128 characters. Required.
    #[track_caller]
    pub fn prefix(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Prefix", value);
        self
    }

    /// `RetentionPeriodHours`: number. Required.
    #[track_caller]
    pub fn retention_period_hours(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("RetentionPeriodHours", value);
        self
    }
}

/// `S3Config` of `AWS::Connect::InstanceStorageConfig`.
#[derive(Clone, Default)]
#[must_use]
pub struct S3Config(Properties);

properties! { S3Config }

impl S3Config {
    /// `BucketName`: `S3BucketName`, 1 to 128 characters. Required.
    #[track_caller]
    pub fn bucket_name(mut self, value: impl IntoValue<format::S3BucketName>) -> Self {
        self.0.set("BucketName", value);
        self
    }

    /// `BucketPrefix`: string, 1 to 128 characters. Required.
    #[track_caller]
    pub fn bucket_prefix(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("BucketPrefix", value);
        self
    }

    /// `EncryptionConfig`: `EncryptionConfig`.
    #[track_caller]
    pub fn encryption_config(mut self, value: impl IntoValue<EncryptionConfig>) -> Self {
        self.0.set("EncryptionConfig", value);
        self
    }
}

choice! {
    /// `StorageType` of `AWS::Connect::InstanceStorageConfig`.
    StorageType
    S3 "S3"
    KINESIS_VIDEO_STREAM "KINESIS_VIDEO_STREAM"
    KINESIS_STREAM "KINESIS_STREAM"
    KINESIS_FIREHOSE "KINESIS_FIREHOSE"
}
