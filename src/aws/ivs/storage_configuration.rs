// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::IVS::StorageConfiguration` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::IVS::StorageConfiguration`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ivs-storageconfiguration.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct StorageConfiguration(Body);

resource! { StorageConfiguration "AWS::IVS::StorageConfiguration" }

impl StorageConfiguration {
    /// `Name`: string, at most 128 characters, pattern `^[a-zA-Z0-9-_]*$`. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `S3`: `S3StorageConfiguration`. Required. A change replaces the resource.
    #[track_caller]
    pub fn s3(mut self, value: impl IntoValue<S3StorageConfiguration>) -> Self {
        self.0.set("S3", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<StorageConfiguration> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }
}

/// `S3StorageConfiguration` of `AWS::IVS::StorageConfiguration`.
#[derive(Clone, Default)]
#[must_use]
pub struct S3StorageConfiguration(Properties);

properties! { S3StorageConfiguration }

impl S3StorageConfiguration {
    /// `BucketName`: `S3BucketName`, 3 to 63 characters, pattern `^[a-z0-9-.]+$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn bucket_name(mut self, value: impl IntoValue<format::S3BucketName>) -> Self {
        self.0.set("BucketName", value);
        self
    }
}

/// `Tag` of `AWS::IVS::StorageConfiguration`.
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
