// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::SageMaker::Hub` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::SageMaker::Hub`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-hub.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Hub(Body);

resource! { Hub "AWS::SageMaker::Hub" }

impl Hub {
    /// `HubDescription`: string, at most 1023 characters, pattern `.*`. Required.
    #[track_caller]
    pub fn hub_description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("HubDescription", value);
        self
    }

    /// `HubDisplayName`: string, at most 255 characters, pattern `.*`.
    #[track_caller]
    pub fn hub_display_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("HubDisplayName", value);
        self
    }

    /// `HubName`: string, at most 63 characters, pattern `^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn hub_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("HubName", value);
        self
    }

    /// `HubSearchKeywords`: list of strings, at most 50 items.
    #[track_caller]
    pub fn hub_search_keywords(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("HubSearchKeywords", value);
        self
    }

    /// `S3StorageConfig`: `S3StorageConfig`. A change replaces the resource.
    #[track_caller]
    pub fn s3_storage_config(mut self, value: impl IntoValue<S3StorageConfig>) -> Self {
        self.0.set("S3StorageConfig", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<Hub> {
    /// `CreationTime`
    #[inline]
    pub fn creation_time(&self) -> Value<String> {
        self.attribute("CreationTime")
    }

    /// `HubArn`
    #[inline]
    pub fn hub_arn(&self) -> Value<String> {
        self.attribute("HubArn")
    }

    /// `HubStatus`
    #[inline]
    pub fn hub_status(&self) -> Value<String> {
        self.attribute("HubStatus")
    }

    /// `LastModifiedTime`
    #[inline]
    pub fn last_modified_time(&self) -> Value<String> {
        self.attribute("LastModifiedTime")
    }
}

/// `S3StorageConfig` of `AWS::SageMaker::Hub`.
#[derive(Clone, Default)]
#[must_use]
pub struct S3StorageConfig(Properties);

properties! { S3StorageConfig }

impl S3StorageConfig {
    /// `S3OutputPath`: string, at most 1024 characters, pattern `^(https|s3)://([^/]+)/?(.*)$`.
    #[track_caller]
    pub fn s3_output_path(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("S3OutputPath", value);
        self
    }
}

/// `Tag` of `AWS::SageMaker::Hub`.
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

    /// `Value`: string, at most 256 characters, pattern `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
