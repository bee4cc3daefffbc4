// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Chime::MediaPipelineKinesisVideoStreamPool` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Chime::MediaPipelineKinesisVideoStreamPool`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-chime-mediapipelinekinesisvideostreampool.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct MediaPipelineKinesisVideoStreamPool(Body);

resource! { MediaPipelineKinesisVideoStreamPool "AWS::Chime::MediaPipelineKinesisVideoStreamPool" }

impl MediaPipelineKinesisVideoStreamPool {
    /// `PoolName`: string, 1 to 128 characters, pattern `^[0-9a-zA-Z._-]+$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn pool_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PoolName", value);
        self
    }

    /// `StreamConfiguration`: `StreamConfiguration`. Required.
    #[track_caller]
    pub fn stream_configuration(mut self, value: impl IntoValue<StreamConfiguration>) -> Self {
        self.0.set("StreamConfiguration", value);
        self
    }

    /// `Tags`: list of `TagsItem`, at most 200 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<TagsItem>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<MediaPipelineKinesisVideoStreamPool> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `CreatedTimestamp`
    #[inline]
    pub fn created_timestamp(&self) -> Value<String> {
        self.attribute("CreatedTimestamp")
    }

    /// `PoolId`
    #[inline]
    pub fn pool_id(&self) -> Value<String> {
        self.attribute("PoolId")
    }

    /// `PoolStatus`
    #[inline]
    pub fn pool_status(&self) -> Value<String> {
        self.attribute("PoolStatus")
    }

    /// `UpdatedTimestamp`
    #[inline]
    pub fn updated_timestamp(&self) -> Value<String> {
        self.attribute("UpdatedTimestamp")
    }
}

/// `StreamConfiguration` of `AWS::Chime::MediaPipelineKinesisVideoStreamPool`.
#[derive(Clone, Default)]
#[must_use]
pub struct StreamConfiguration(Properties);

properties! { StreamConfiguration }

impl StreamConfiguration {
    /// `DataRetentionInHours`: integer, at least 0.
    #[track_caller]
    pub fn data_retention_in_hours(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("DataRetentionInHours", value);
        self
    }

    /// `Region`: string, 1 to 32 characters, pattern `^([a-z]+-){2,}\d+$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn region(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Region", value);
        self
    }
}

/// `TagsItem` of `AWS::Chime::MediaPipelineKinesisVideoStreamPool`.
#[derive(Clone, Default)]
#[must_use]
pub struct TagsItem(Properties);

properties! { TagsItem }

impl TagsItem {
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
