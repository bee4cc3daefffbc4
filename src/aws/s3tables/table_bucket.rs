// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::S3Tables::TableBucket` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::S3Tables::TableBucket`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3tables-tablebucket.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct TableBucket(Body);

resource! { TableBucket "AWS::S3Tables::TableBucket" }

impl TableBucket {
    /// `EncryptionConfiguration`: `EncryptionConfiguration`.
    #[track_caller]
    pub fn encryption_configuration(
        mut self,
        value: impl IntoValue<EncryptionConfiguration>,
    ) -> Self {
        self.0.set("EncryptionConfiguration", value);
        self
    }

    /// `MetricsConfiguration`: `MetricsConfiguration`.
    #[track_caller]
    pub fn metrics_configuration(mut self, value: impl IntoValue<MetricsConfiguration>) -> Self {
        self.0.set("MetricsConfiguration", value);
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

    /// `StorageClassConfiguration`: `StorageClassConfiguration`.
    #[track_caller]
    pub fn storage_class_configuration(
        mut self,
        value: impl IntoValue<StorageClassConfiguration>,
    ) -> Self {
        self.0.set("StorageClassConfiguration", value);
        self
    }

    /// `TableBucketName`: string, 3 to 63 characters. Required. A change replaces the resource.
    #[track_caller]
    pub fn table_bucket_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TableBucketName", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `UnreferencedFileRemoval`: `UnreferencedFileRemoval`.
    #[track_caller]
    pub fn unreferenced_file_removal(
        mut self,
        value: impl IntoValue<UnreferencedFileRemoval>,
    ) -> Self {
        self.0.set("UnreferencedFileRemoval", value);
        self
    }
}

impl Handle<TableBucket> {
    /// `TableBucketARN`
    #[inline]
    pub fn table_bucket_arn(&self) -> Value<String> {
        self.attribute("TableBucketARN")
    }
}

/// `EncryptionConfiguration` of `AWS::S3Tables::TableBucket`.
#[derive(Clone, Default)]
#[must_use]
pub struct EncryptionConfiguration(Properties);

properties! { EncryptionConfiguration }

impl EncryptionConfiguration {
    /// `KMSKeyArn`: `KmsKeyArn`.
    #[track_caller]
    pub fn kms_key_arn(mut self, value: impl IntoValue<format::KmsKeyArn>) -> Self {
        self.0.set("KMSKeyArn", value);
        self
    }

    /// `SSEAlgorithm`: `EncryptionConfigurationSSEAlgorithm`.
    #[track_caller]
    pub fn sse_algorithm(
        mut self,
        value: impl IntoValue<EncryptionConfigurationSSEAlgorithm>,
    ) -> Self {
        self.0.set("SSEAlgorithm", value);
        self
    }
}

choice! {
    /// `EncryptionConfigurationSSEAlgorithm` of `AWS::S3Tables::TableBucket`.
    EncryptionConfigurationSSEAlgorithm
    AES256 "AES256"
    AWS_KMS "aws:kms"
}

/// `MetricsConfiguration` of `AWS::S3Tables::TableBucket`.
#[derive(Clone, Default)]
#[must_use]
pub struct MetricsConfiguration(Properties);

properties! { MetricsConfiguration }

impl MetricsConfiguration {
    /// `Status`: `MetricsConfigurationStatus`, default `Disabled`.
    #[track_caller]
    pub fn status(mut self, value: impl IntoValue<MetricsConfigurationStatus>) -> Self {
        self.0.set("Status", value);
        self
    }
}

choice! {
    /// `MetricsConfigurationStatus` of `AWS::S3Tables::TableBucket`.
    MetricsConfigurationStatus
    ENABLED "Enabled"
    DISABLED "Disabled"
}

/// `ReplicationConfiguration` of `AWS::S3Tables::TableBucket`.
#[derive(Clone, Default)]
#[must_use]
pub struct ReplicationConfiguration(Properties);

properties! { ReplicationConfiguration }

impl ReplicationConfiguration {
    /// `Role`: string. Required.
    #[track_caller]
    pub fn role(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Role", value);
        self
    }

    /// `Rules`: list of `ReplicationRule`, 1 item. Required.
    #[track_caller]
    pub fn rules(mut self, value: impl IntoValue<ListOf<ReplicationRule>>) -> Self {
        self.0.set("Rules", value);
        self
    }
}

/// `ReplicationDestination` of `AWS::S3Tables::TableBucket`.
#[derive(Clone, Default)]
#[must_use]
pub struct ReplicationDestination(Properties);

properties! { ReplicationDestination }

impl ReplicationDestination {
    /// `DestinationTableBucketARN`: string. Required.
    #[track_caller]
    pub fn destination_table_bucket_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DestinationTableBucketARN", value);
        self
    }
}

/// `ReplicationRule` of `AWS::S3Tables::TableBucket`.
#[derive(Clone, Default)]
#[must_use]
pub struct ReplicationRule(Properties);

properties! { ReplicationRule }

impl ReplicationRule {
    /// `Destinations`: list of `ReplicationDestination`, 1 to 5 items. Required.
    #[track_caller]
    pub fn destinations(mut self, value: impl IntoValue<ListOf<ReplicationDestination>>) -> Self {
        self.0.set("Destinations", value);
        self
    }
}

/// `StorageClassConfiguration` of `AWS::S3Tables::TableBucket`.
#[derive(Clone, Default)]
#[must_use]
pub struct StorageClassConfiguration(Properties);

properties! { StorageClassConfiguration }

impl StorageClassConfiguration {
    /// `StorageClass`: `StorageClassConfigurationStorageClass`.
    #[track_caller]
    pub fn storage_class(
        mut self,
        value: impl IntoValue<StorageClassConfigurationStorageClass>,
    ) -> Self {
        self.0.set("StorageClass", value);
        self
    }
}

choice! {
    /// `StorageClassConfigurationStorageClass` of `AWS::S3Tables::TableBucket`.
    StorageClassConfigurationStorageClass
    STANDARD "STANDARD"
    INTELLIGENT_TIERING "INTELLIGENT_TIERING"
}

/// `Tag` of `AWS::S3Tables::TableBucket`.
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

/// `UnreferencedFileRemoval` of `AWS::S3Tables::TableBucket`.
#[derive(Clone, Default)]
#[must_use]
pub struct UnreferencedFileRemoval(Properties);

properties! { UnreferencedFileRemoval }

impl UnreferencedFileRemoval {
    /// `NoncurrentDays`: integer, at least 1.
    #[track_caller]
    pub fn noncurrent_days(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("NoncurrentDays", value);
        self
    }

    /// `Status`: `UnreferencedFileRemovalStatus`.
    #[track_caller]
    pub fn status(mut self, value: impl IntoValue<UnreferencedFileRemovalStatus>) -> Self {
        self.0.set("Status", value);
        self
    }

    /// `UnreferencedDays`: integer, at least 1.
    #[track_caller]
    pub fn unreferenced_days(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("UnreferencedDays", value);
        self
    }
}

choice! {
    /// `UnreferencedFileRemovalStatus` of `AWS::S3Tables::TableBucket`.
    UnreferencedFileRemovalStatus
    ENABLED "Enabled"
    DISABLED "Disabled"
}
