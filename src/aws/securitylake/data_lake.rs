// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::SecurityLake::DataLake` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::SecurityLake::DataLake`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securitylake-datalake.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct DataLake(Body);

resource! { DataLake "AWS::SecurityLake::DataLake" }

impl DataLake {
    /// `EncryptionConfiguration`: `EncryptionConfiguration`.
    #[track_caller]
    pub fn encryption_configuration(
        mut self,
        value: impl IntoValue<EncryptionConfiguration>,
    ) -> Self {
        self.0.set("EncryptionConfiguration", value);
        self
    }

    /// `LifecycleConfiguration`: `LifecycleConfiguration`.
    #[track_caller]
    pub fn lifecycle_configuration(
        mut self,
        value: impl IntoValue<LifecycleConfiguration>,
    ) -> Self {
        self.0.set("LifecycleConfiguration", value);
        self
    }

    /// `MetaStoreManagerRoleArn`: `IamRoleArn`, pattern `^arn:.*$`.
    #[track_caller]
    pub fn meta_store_manager_role_arn(
        mut self,
        value: impl IntoValue<format::IamRoleArn>,
    ) -> Self {
        self.0.set("MetaStoreManagerRoleArn", value);
        self
    }

    /// `ReplicationConfiguration`: `ReplicationConfiguration`.
    #[track_caller]
    pub fn replication_configuration(
        mut self,
        value: impl IntoValue<ReplicationConfiguration>,
    ) -> Self {
        self.0.set("ReplicationConfiguration", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<DataLake> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `S3BucketArn`
    #[inline]
    pub fn s3_bucket_arn(&self) -> Value<String> {
        self.attribute("S3BucketArn")
    }
}

/// `EncryptionConfiguration` of `AWS::SecurityLake::DataLake`.
#[derive(Clone, Default)]
#[must_use]
pub struct EncryptionConfiguration(Properties);

properties! { EncryptionConfiguration }

impl EncryptionConfiguration {
    /// `KmsKeyId`: `KmsKey`.
    #[track_caller]
    pub fn kms_key_id(mut self, value: impl IntoValue<format::KmsKey>) -> Self {
        self.0.set("KmsKeyId", value);
        self
    }
}

/// `Expiration` of `AWS::SecurityLake::DataLake`.
#[derive(Clone, Default)]
#[must_use]
pub struct Expiration(Properties);

properties! { Expiration }

impl Expiration {
    /// `Days`: integer, at least 1.
    #[track_caller]
    pub fn days(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Days", value);
        self
    }
}

/// `LifecycleConfiguration` of `AWS::SecurityLake::DataLake`.
#[derive(Clone, Default)]
#[must_use]
pub struct LifecycleConfiguration(Properties);

properties! { LifecycleConfiguration }

impl LifecycleConfiguration {
    /// `Expiration`: `Expiration`.
    #[track_caller]
    pub fn expiration(mut self, value: impl IntoValue<Expiration>) -> Self {
        self.0.set("Expiration", value);
        self
    }

    /// `Transitions`: list of `Transitions`.
    #[track_caller]
    pub fn transitions(mut self, value: impl IntoValue<ListOf<Transitions>>) -> Self {
        self.0.set("Transitions", value);
        self
    }
}

/// `ReplicationConfiguration` of `AWS::SecurityLake::DataLake`.
#[derive(Clone, Default)]
#[must_use]
pub struct ReplicationConfiguration(Properties);

properties! { ReplicationConfiguration }

impl ReplicationConfiguration {
    /// `Regions`: list of strings.
    #[track_caller]
    pub fn regions(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Regions", value);
        self
    }

    /// `RoleArn`: `IamRoleArn`, pattern `^arn:.*$`.
    #[track_caller]
    pub fn role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("RoleArn", value);
        self
    }
}

/// `Tag` of `AWS::SecurityLake::DataLake`.
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

/// `Transitions` of `AWS::SecurityLake::DataLake`.
#[derive(Clone, Default)]
#[must_use]
pub struct Transitions(Properties);

properties! { Transitions }

impl Transitions {
    /// `Days`: integer, at least 1.
    #[track_caller]
    pub fn days(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Days", value);
        self
    }

    /// `StorageClass`: string.
    #[track_caller]
    pub fn storage_class(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("StorageClass", value);
        self
    }
}
