// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::KinesisVideo::Stream` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::KinesisVideo::Stream`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kinesisvideo-stream.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Stream(Body);

resource! { Stream "AWS::KinesisVideo::Stream" }

impl Stream {
    /// `DataRetentionInHours`: integer, 0 to 87600.
    #[track_caller]
    pub fn data_retention_in_hours(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("DataRetentionInHours", value);
        self
    }

    /// `DeviceName`: string, 1 to 128 characters, pattern `[a-zA-Z0-9_.-]+`.
    #[track_caller]
    pub fn device_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DeviceName", value);
        self
    }

    /// `KmsKeyId`: `KmsKey`, 1 to 2048 characters, pattern `.+`.
    #[track_caller]
    pub fn kms_key_id(mut self, value: impl IntoValue<format::KmsKey>) -> Self {
        self.0.set("KmsKeyId", value);
        self
    }

    /// `MediaType`: string, 1 to 128 characters, pattern `[\w\-\.\+]+/[\w\-\.\+]+(,[\w\-\.\+]+/[\w\-\.\+]+)*`.
    #[track_caller]
    pub fn media_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("MediaType", value);
        self
    }

    /// `Name`: string, 1 to 256 characters, pattern `[a-zA-Z0-9_.-]+`. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `StreamStorageConfiguration`: `StreamStorageConfiguration`.
    #[track_caller]
    pub fn stream_storage_configuration(
        mut self,
        value: impl IntoValue<StreamStorageConfiguration>,
    ) -> Self {
        self.0.set("StreamStorageConfiguration", value);
        self
    }

    /// `Tags`: list of `Tag`, 1 to 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<Stream> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }
}

/// `StreamStorageConfiguration` of `AWS::KinesisVideo::Stream`.
#[derive(Clone, Default)]
#[must_use]
pub struct StreamStorageConfiguration(Properties);

properties! { StreamStorageConfiguration }

impl StreamStorageConfiguration {
    /// `DefaultStorageTier`: `StreamStorageConfigurationDefaultStorageTier`, default `HOT`.
    #[track_caller]
    pub fn default_storage_tier(
        mut self,
        value: impl IntoValue<StreamStorageConfigurationDefaultStorageTier>,
    ) -> Self {
        self.0.set("DefaultStorageTier", value);
        self
    }
}

choice! {
    /// `StreamStorageConfigurationDefaultStorageTier` of `AWS::KinesisVideo::Stream`.
    StreamStorageConfigurationDefaultStorageTier
    HOT "HOT"
    WARM "WARM"
}

/// `Tag` of `AWS::KinesisVideo::Stream`.
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
