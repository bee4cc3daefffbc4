// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::S3Vectors::Index` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::S3Vectors::Index`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3vectors-index.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Index(Body);

resource! { Index "AWS::S3Vectors::Index" }

impl Index {
    /// `DataType`: `DataType`. Required. A change replaces the resource.
    #[track_caller]
    pub fn data_type(mut self, value: impl IntoValue<DataType>) -> Self {
        self.0.set("DataType", value);
        self
    }

    /// `Dimension`: integer, 1 to 4096. Required. A change replaces the resource.
    #[track_caller]
    pub fn dimension(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Dimension", value);
        self
    }

    /// `DistanceMetric`: `DistanceMetric`. Required. A change replaces the resource.
    #[track_caller]
    pub fn distance_metric(mut self, value: impl IntoValue<DistanceMetric>) -> Self {
        self.0.set("DistanceMetric", value);
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

    /// `IndexName`: string, 3 to 63 characters. A change replaces the resource.
    #[track_caller]
    pub fn index_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("IndexName", value);
        self
    }

    /// `MetadataConfiguration`: `MetadataConfiguration`. A change replaces the resource.
    #[track_caller]
    pub fn metadata_configuration(mut self, value: impl IntoValue<MetadataConfiguration>) -> Self {
        self.0.set("MetadataConfiguration", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `VectorBucketArn`: string. A change replaces the resource.
    #[track_caller]
    pub fn vector_bucket_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("VectorBucketArn", value);
        self
    }

    /// `VectorBucketName`: string, 3 to 63 characters. A change replaces the resource.
    #[track_caller]
    pub fn vector_bucket_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("VectorBucketName", value);
        self
    }
}

impl Handle<Index> {
    /// `CreationTime`
    #[inline]
    pub fn creation_time(&self) -> Value<String> {
        self.attribute("CreationTime")
    }

    /// `IndexArn`
    #[inline]
    pub fn index_arn(&self) -> Value<String> {
        self.attribute("IndexArn")
    }
}

choice! {
    /// `DataType` of `AWS::S3Vectors::Index`.
    DataType
    FLOAT32 "float32"
}

choice! {
    /// `DistanceMetric` of `AWS::S3Vectors::Index`.
    DistanceMetric
    COSINE "cosine"
    EUCLIDEAN "euclidean"
}

/// `EncryptionConfiguration` of `AWS::S3Vectors::Index`.
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

    /// `SseType`: `EncryptionConfigurationSseType`.
    #[track_caller]
    pub fn sse_type(mut self, value: impl IntoValue<EncryptionConfigurationSseType>) -> Self {
        self.0.set("SseType", value);
        self
    }
}

choice! {
    /// `EncryptionConfigurationSseType` of `AWS::S3Vectors::Index`.
    EncryptionConfigurationSseType
    AES256 "AES256"
    AWS_KMS "aws:kms"
}

/// `MetadataConfiguration` of `AWS::S3Vectors::Index`.
#[derive(Clone, Default)]
#[must_use]
pub struct MetadataConfiguration(Properties);

properties! { MetadataConfiguration }

impl MetadataConfiguration {
    /// `NonFilterableMetadataKeys`: list of strings, 1 to 10 items.
    #[track_caller]
    pub fn non_filterable_metadata_keys(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("NonFilterableMetadataKeys", value);
        self
    }
}

/// `Tag` of `AWS::S3Vectors::Index`.
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
