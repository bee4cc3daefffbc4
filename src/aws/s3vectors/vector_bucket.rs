// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::S3Vectors::VectorBucket` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::S3Vectors::VectorBucket`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3vectors-vectorbucket.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct VectorBucket(Body);

resource! { VectorBucket "AWS::S3Vectors::VectorBucket" }

impl VectorBucket {
    /// `EncryptionConfiguration`: `EncryptionConfiguration`. A change replaces the resource.
    #[track_caller]
    pub fn encryption_configuration(
        mut self,
        value: impl IntoValue<EncryptionConfiguration>,
    ) -> Self {
        self.0.set("EncryptionConfiguration", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `VectorBucketName`: string, 3 to 63 characters. A change replaces the resource.
    #[track_caller]
    pub fn vector_bucket_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("VectorBucketName", value);
        self
    }
}

impl Handle<VectorBucket> {
    /// `CreationTime`
    #[inline]
    pub fn creation_time(&self) -> Value<String> {
        self.attribute("CreationTime")
    }

    /// `VectorBucketArn`
    #[inline]
    pub fn vector_bucket_arn(&self) -> Value<String> {
        self.attribute("VectorBucketArn")
    }
}

/// `EncryptionConfiguration` of `AWS::S3Vectors::VectorBucket`.
#[derive(Clone, Default)]
#[must_use]
pub struct EncryptionConfiguration(Properties);

properties! { EncryptionConfiguration }

impl EncryptionConfiguration {
    /// `KmsKeyArn`: `KmsKeyArn`, 1 to 2048 characters, pattern `^(arn:aws[-a-z0-9]*:kms:[-a-z0-9]*:[0-9]{12}:key/.+)$`.
    #[track_caller]
    pub fn kms_key_arn(mut self, value: impl IntoValue<format::KmsKeyArn>) -> Self {
        self.0.set("KmsKeyArn", value);
        self
    }

    /// `SseType`: `EncryptionConfigurationSseType`, default `AES256`.
    #[track_caller]
    pub fn sse_type(mut self, value: impl IntoValue<EncryptionConfigurationSseType>) -> Self {
        self.0.set("SseType", value);
        self
    }
}

choice! {
    /// `EncryptionConfigurationSseType` of `AWS::S3Vectors::VectorBucket`.
    EncryptionConfigurationSseType
    AES256 "AES256"
    AWS_KMS "aws:kms"
}

/// `Tag` of `AWS::S3Vectors::VectorBucket`.
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
