// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::DataSync::LocationS3` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::DataSync::LocationS3`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datasync-locations3.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct LocationS3(Body);

resource! { LocationS3 "AWS::DataSync::LocationS3" }

impl LocationS3 {
    /// `S3BucketArn`: string, at most 156 characters. A change replaces the resource.
    #[track_caller]
    pub fn s3_bucket_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("S3BucketArn", value);
        self
    }

    /// `S3Config`: `S3Config`. Required. A change replaces the resource.
    #[track_caller]
    pub fn s3_config(mut self, value: impl IntoValue<S3Config>) -> Self {
        self.0.set("S3Config", value);
        self
    }

    /// `S3StorageClass`: `S3StorageClass`, default `STANDARD`. A change replaces the resource.
    #[track_caller]
    pub fn s3_storage_class(mut self, value: impl IntoValue<S3StorageClass>) -> Self {
        self.0.set("S3StorageClass", value);
        self
    }

    /// `Subdirectory`: string, at most 1024 characters, pattern `^[\p{L}\p{M}\p{Z}\p{S}\p{N}\p{P}\p{C}]*$`. A change replaces the resource.
    #[track_caller]
    pub fn subdirectory(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Subdirectory", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<LocationS3> {
    /// `LocationArn`
    #[inline]
    pub fn location_arn(&self) -> Value<String> {
        self.attribute("LocationArn")
    }

    /// `LocationUri`
    #[inline]
    pub fn location_uri(&self) -> Value<String> {
        self.attribute("LocationUri")
    }
}

/// `S3Config` of `AWS::DataSync::LocationS3`.
#[derive(Clone, Default)]
#[must_use]
pub struct S3Config(Properties);

properties! { S3Config }

impl S3Config {
    /// `BucketAccessRoleArn`: `IamRoleArn`, at most 2048 characters, pattern `^arn:(aws|aws-cn|aws-us-gov|aws-eusc|aws-iso|aws-iso-b):iam::[0-9]{12}:role/.*$`. Required.
    #[track_caller]
    pub fn bucket_access_role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("BucketAccessRoleArn", value);
        self
    }
}

choice! {
    /// `S3StorageClass` of `AWS::DataSync::LocationS3`.
    S3StorageClass
    STANDARD "STANDARD"
    STANDARD_IA "STANDARD_IA"
    ONEZONE_IA "ONEZONE_IA"
    INTELLIGENT_TIERING "INTELLIGENT_TIERING"
    GLACIER "GLACIER"
    GLACIER_INSTANT_RETRIEVAL "GLACIER_INSTANT_RETRIEVAL"
    DEEP_ARCHIVE "DEEP_ARCHIVE"
}

/// `Tag` of `AWS::DataSync::LocationS3`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 256 characters, pattern `^[a-zA-Z0-9\s+=._:/-]+$`. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, 1 to 256 characters, pattern `^[a-zA-Z0-9\s+=._:@/-]+$`. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
