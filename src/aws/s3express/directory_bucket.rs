// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::S3Express::DirectoryBucket` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::S3Express::DirectoryBucket`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3express-directorybucket.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct DirectoryBucket(Body);

resource! { DirectoryBucket "AWS::S3Express::DirectoryBucket" }

impl DirectoryBucket {
    /// `BucketEncryption`: `BucketEncryption`.
    #[track_caller]
    pub fn bucket_encryption(mut self, value: impl IntoValue<BucketEncryption>) -> Self {
        self.0.set("BucketEncryption", value);
        self
    }

    /// `BucketName`: `S3BucketName`, at most 63 characters, pattern `^[a-z0-9][a-z0-9//.//-]*[a-z0-9]$`. A change replaces the resource.
    #[track_caller]
    pub fn bucket_name(mut self, value: impl IntoValue<format::S3BucketName>) -> Self {
        self.0.set("BucketName", value);
        self
    }

    /// `DataRedundancy`: `DataRedundancy`. Required. A change replaces the resource.
    #[track_caller]
    pub fn data_redundancy(mut self, value: impl IntoValue<DataRedundancy>) -> Self {
        self.0.set("DataRedundancy", value);
        self
    }

    /// `InventoryConfigurations`: list of `InventoryConfiguration`.
    #[track_caller]
    pub fn inventory_configurations(
        mut self,
        value: impl IntoValue<ListOf<InventoryConfiguration>>,
    ) -> Self {
        self.0.set("InventoryConfigurations", value);
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

    /// `LocationName`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn location_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LocationName", value);
        self
    }

    /// `MetricsConfigurations`: list of `MetricsConfiguration`.
    #[track_caller]
    pub fn metrics_configurations(
        mut self,
        value: impl IntoValue<ListOf<MetricsConfiguration>>,
    ) -> Self {
        self.0.set("MetricsConfigurations", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<DirectoryBucket> {
    /// `Ref`: `AWS::S3::Bucket.Name`
    #[inline]
    pub fn name(&self) -> Value<format::S3BucketName> {
        self.reference().unchecked().into()
    }

    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `AvailabilityZoneName`
    #[inline]
    pub fn availability_zone_name(&self) -> Value<String> {
        self.attribute("AvailabilityZoneName")
    }
}

/// `AbortIncompleteMultipartUpload` of `AWS::S3Express::DirectoryBucket`.
#[derive(Clone, Default)]
#[must_use]
pub struct AbortIncompleteMultipartUpload(Properties);

properties! { AbortIncompleteMultipartUpload }

impl AbortIncompleteMultipartUpload {
    /// `DaysAfterInitiation`: integer, at least 0. Required.
    #[track_caller]
    pub fn days_after_initiation(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("DaysAfterInitiation", value);
        self
    }
}

/// `BucketEncryption` of `AWS::S3Express::DirectoryBucket`.
#[derive(Clone, Default)]
#[must_use]
pub struct BucketEncryption(Properties);

properties! { BucketEncryption }

impl BucketEncryption {
    /// `ServerSideEncryptionConfiguration`: list of `ServerSideEncryptionRule`. Required.
    #[track_caller]
    pub fn server_side_encryption_configuration(
        mut self,
        value: impl IntoValue<ListOf<ServerSideEncryptionRule>>,
    ) -> Self {
        self.0.set("ServerSideEncryptionConfiguration", value);
        self
    }
}

choice! {
    /// `DataRedundancy` of `AWS::S3Express::DirectoryBucket`.
    DataRedundancy
    SINGLE_AVAILABILITY_ZONE "SingleAvailabilityZone"
    SINGLE_LOCAL_ZONE "SingleLocalZone"
}

/// `Destination` of `AWS::S3Express::DirectoryBucket`.
#[derive(Clone, Default)]
#[must_use]
pub struct Destination(Properties);

properties! { Destination }

impl Destination {
    /// `BucketAccountId`: string.
    #[track_caller]
    pub fn bucket_account_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("BucketAccountId", value);
        self
    }

    /// `BucketArn`: string. Required.
    #[track_caller]
    pub fn bucket_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("BucketArn", value);
        self
    }

    /// `Format`: `DestinationFormat`. Required.
    #[track_caller]
    pub fn format(mut self, value: impl IntoValue<DestinationFormat>) -> Self {
        self.0.set("Format", value);
        self
    }

    /// `Prefix`: string.
    #[track_caller]
    pub fn prefix(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Prefix", value);
        self
    }
}

choice! {
    /// `DestinationFormat` of `AWS::S3Express::DirectoryBucket`.
    DestinationFormat
    CSV "CSV"
    ORC "ORC"
    PARQUET "Parquet"
}

/// `InventoryConfiguration` of `AWS::S3Express::DirectoryBucket`.
#[derive(Clone, Default)]
#[must_use]
pub struct InventoryConfiguration(Properties);

properties! { InventoryConfiguration }

impl InventoryConfiguration {
    /// `Destination`: `Destination`. Required.
    #[track_caller]
    pub fn destination(mut self, value: impl IntoValue<Destination>) -> Self {
        self.0.set("Destination", value);
        self
    }

    /// `Enabled`: boolean. Required.
    #[track_caller]
    pub fn enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Enabled", value);
        self
    }

    /// `Id`: string. Required.
    #[track_caller]
    pub fn id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Id", value);
        self
    }

    /// `IncludedObjectVersions`: `InventoryConfigurationIncludedObjectVersions`. Required.
    #[track_caller]
    pub fn included_object_versions(
        mut self,
        value: impl IntoValue<InventoryConfigurationIncludedObjectVersions>,
    ) -> Self {
        self.0.set("IncludedObjectVersions", value);
        self
    }

    /// `OptionalFields`: list of `InventoryConfigurationOptionalFieldsItem`.
    #[track_caller]
    pub fn optional_fields(
        mut self,
        value: impl IntoValue<ListOf<InventoryConfigurationOptionalFieldsItem>>,
    ) -> Self {
        self.0.set("OptionalFields", value);
        self
    }

    /// `Prefix`: string.
    #[track_caller]
    pub fn prefix(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Prefix", value);
        self
    }

    /// `ScheduleFrequency`: `InventoryConfigurationScheduleFrequency`. Required.
    #[track_caller]
    pub fn schedule_frequency(
        mut self,
        value: impl IntoValue<InventoryConfigurationScheduleFrequency>,
    ) -> Self {
        self.0.set("ScheduleFrequency", value);
        self
    }
}

choice! {
    /// `InventoryConfigurationIncludedObjectVersions` of `AWS::S3Express::DirectoryBucket`.
    InventoryConfigurationIncludedObjectVersions
    ALL "All"
    CURRENT "Current"
}

choice! {
    /// `InventoryConfigurationOptionalFieldsItem` of `AWS::S3Express::DirectoryBucket`.
    InventoryConfigurationOptionalFieldsItem
    SIZE "Size"
    LAST_MODIFIED_DATE "LastModifiedDate"
    STORAGE_CLASS "StorageClass"
    E_TAG "ETag"
    IS_MULTIPART_UPLOADED "IsMultipartUploaded"
    ENCRYPTION_STATUS "EncryptionStatus"
    BUCKET_KEY_STATUS "BucketKeyStatus"
    CHECKSUM_ALGORITHM "ChecksumAlgorithm"
    LIFECYCLE_EXPIRATION_DATE "LifecycleExpirationDate"
}

choice! {
    /// `InventoryConfigurationScheduleFrequency` of `AWS::S3Express::DirectoryBucket`.
    InventoryConfigurationScheduleFrequency
    DAILY "Daily"
    WEEKLY "Weekly"
}

/// `LifecycleConfiguration` of `AWS::S3Express::DirectoryBucket`.
#[derive(Clone, Default)]
#[must_use]
pub struct LifecycleConfiguration(Properties);

properties! { LifecycleConfiguration }

impl LifecycleConfiguration {
    /// `Rules`: list of `Rule`. Required.
    #[track_caller]
    pub fn rules(mut self, value: impl IntoValue<ListOf<Rule>>) -> Self {
        self.0.set("Rules", value);
        self
    }
}

/// `MetricsConfiguration` of `AWS::S3Express::DirectoryBucket`.
#[derive(Clone, Default)]
#[must_use]
pub struct MetricsConfiguration(Properties);

properties! { MetricsConfiguration }

impl MetricsConfiguration {
    /// `AccessPointArn`: string.
    #[track_caller]
    pub fn access_point_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AccessPointArn", value);
        self
    }

    /// `Id`: string. Required.
    #[track_caller]
    pub fn id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Id", value);
        self
    }

    /// `Prefix`: string.
    #[track_caller]
    pub fn prefix(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Prefix", value);
        self
    }
}

/// `Rule` of `AWS::S3Express::DirectoryBucket`.
#[derive(Clone, Default)]
#[must_use]
pub struct Rule(Properties);

properties! { Rule }

impl Rule {
    /// `AbortIncompleteMultipartUpload`: `AbortIncompleteMultipartUpload`.
    #[track_caller]
    pub fn abort_incomplete_multipart_upload(
        mut self,
        value: impl IntoValue<AbortIncompleteMultipartUpload>,
    ) -> Self {
        self.0.set("AbortIncompleteMultipartUpload", value);
        self
    }

    /// `ExpirationInDays`: integer.
    #[track_caller]
    pub fn expiration_in_days(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("ExpirationInDays", value);
        self
    }

    /// `Id`: string, at most 255 characters.
    #[track_caller]
    pub fn id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Id", value);
        self
    }

    /// `ObjectSizeGreaterThan`: string, at most 20 characters, pattern `[0-9]+`.
    #[track_caller]
    pub fn object_size_greater_than(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ObjectSizeGreaterThan", value);
        self
    }

    /// `ObjectSizeLessThan`: string, at most 20 characters, pattern `[0-9]+`.
    #[track_caller]
    pub fn object_size_less_than(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ObjectSizeLessThan", value);
        self
    }

    /// `Prefix`: string.
    #[track_caller]
    pub fn prefix(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Prefix", value);
        self
    }

    /// `Status`: `RuleStatus`. Required.
    #[track_caller]
    pub fn status(mut self, value: impl IntoValue<RuleStatus>) -> Self {
        self.0.set("Status", value);
        self
    }
}

choice! {
    /// `RuleStatus` of `AWS::S3Express::DirectoryBucket`.
    RuleStatus
    ENABLED "Enabled"
    DISABLED "Disabled"
}

/// `ServerSideEncryptionByDefault` of `AWS::S3Express::DirectoryBucket`.
#[derive(Clone, Default)]
#[must_use]
pub struct ServerSideEncryptionByDefault(Properties);

properties! { ServerSideEncryptionByDefault }

impl ServerSideEncryptionByDefault {
    /// `KMSMasterKeyID`: `KmsKey`.
    #[track_caller]
    pub fn kms_master_key_id(mut self, value: impl IntoValue<format::KmsKey>) -> Self {
        self.0.set("KMSMasterKeyID", value);
        self
    }

    /// `SSEAlgorithm`: `ServerSideEncryptionByDefaultSSEAlgorithm`. Required.
    #[track_caller]
    pub fn sse_algorithm(
        mut self,
        value: impl IntoValue<ServerSideEncryptionByDefaultSSEAlgorithm>,
    ) -> Self {
        self.0.set("SSEAlgorithm", value);
        self
    }
}

choice! {
    /// `ServerSideEncryptionByDefaultSSEAlgorithm` of `AWS::S3Express::DirectoryBucket`.
    ServerSideEncryptionByDefaultSSEAlgorithm
    AWS_KMS "aws:kms"
    AES256 "AES256"
}

/// `ServerSideEncryptionRule` of `AWS::S3Express::DirectoryBucket`.
#[derive(Clone, Default)]
#[must_use]
pub struct ServerSideEncryptionRule(Properties);

properties! { ServerSideEncryptionRule }

impl ServerSideEncryptionRule {
    /// `BucketKeyEnabled`: boolean.
    #[track_caller]
    pub fn bucket_key_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("BucketKeyEnabled", value);
        self
    }

    /// `ServerSideEncryptionByDefault`: `ServerSideEncryptionByDefault`.
    #[track_caller]
    pub fn server_side_encryption_by_default(
        mut self,
        value: impl IntoValue<ServerSideEncryptionByDefault>,
    ) -> Self {
        self.0.set("ServerSideEncryptionByDefault", value);
        self
    }
}

/// `Tag` of `AWS::S3Express::DirectoryBucket`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 128 characters, pattern `^(?!aws:.*)([\p{L}\p{Z}\p{N}_.:=+\/\-@%]*)$`. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, at most 256 characters, pattern `^([\p{L}\p{Z}\p{N}_.:=+\/\-@%]*)$`. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
