// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::IoT::Stream` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::IoT::Stream`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-stream.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Stream(Body);

resource! { Stream "AWS::IoT::Stream" }

impl Stream {
    /// `Description`: string, at most 2028 characters, pattern `^[^\p{C}]+$`.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `Files`: list of `StreamFile`, 1 to 50 items. Required.
    #[track_caller]
    pub fn files(mut self, value: impl IntoValue<ListOf<StreamFile>>) -> Self {
        self.0.set("Files", value);
        self
    }

    /// `RoleArn`: `IamRoleArn`, 20 to 2048 characters. Required.
    #[track_caller]
    pub fn role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("RoleArn", value);
        self
    }

    /// `StreamId`: string, 1 to 128 characters, pattern `^[a-zA-Z0-9_-]+$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn stream_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("StreamId", value);
        self
    }

    /// `Tags`: list of `Tag`.
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

    /// `CreatedAt`
    #[inline]
    pub fn created_at(&self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// `LastUpdatedAt`
    #[inline]
    pub fn last_updated_at(&self) -> Value<String> {
        self.attribute("LastUpdatedAt")
    }

    /// `StreamVersion`
    #[inline]
    pub fn stream_version(&self) -> Value<i64> {
        self.attribute("StreamVersion")
    }
}

/// `S3Location` of `AWS::IoT::Stream`.
#[derive(Clone, Default)]
#[must_use]
pub struct S3Location(Properties);

properties! { S3Location }

impl S3Location {
    /// `Bucket`: string, at least 1 character.
    #[track_caller]
    pub fn bucket(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Bucket", value);
        self
    }

    /// `Key`: string, at least 1 character.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Version`: string.
    #[track_caller]
    pub fn version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Version", value);
        self
    }
}

/// `StreamFile` of `AWS::IoT::Stream`.
#[derive(Clone, Default)]
#[must_use]
pub struct StreamFile(Properties);

properties! { StreamFile }

impl StreamFile {
    /// `FileId`: integer, 0 to 255.
    #[track_caller]
    pub fn file_id(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("FileId", value);
        self
    }

    /// `S3Location`: `S3Location`.
    #[track_caller]
    pub fn s3_location(mut self, value: impl IntoValue<S3Location>) -> Self {
        self.0.set("S3Location", value);
        self
    }
}

/// `Tag` of `AWS::IoT::Stream`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 128 characters, pattern `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`. Required.
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
