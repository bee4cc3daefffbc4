// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Timestream::Table` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Timestream::Table`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-timestream-table.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Table(Body);

resource! { Table "AWS::Timestream::Table" }

impl Table {
    /// `DatabaseName`: string, pattern `^[a-zA-Z0-9_.-]{3,256}$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn database_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DatabaseName", value);
        self
    }

    /// `MagneticStoreWriteProperties`: `MagneticStoreWriteProperties`.
    #[track_caller]
    pub fn magnetic_store_write_properties(
        mut self,
        value: impl IntoValue<MagneticStoreWriteProperties>,
    ) -> Self {
        self.0.set("MagneticStoreWriteProperties", value);
        self
    }

    /// `RetentionProperties`: `RetentionProperties`.
    #[track_caller]
    pub fn retention_properties(mut self, value: impl IntoValue<RetentionProperties>) -> Self {
        self.0.set("RetentionProperties", value);
        self
    }

    /// `Schema`: `Schema`.
    #[track_caller]
    pub fn schema(mut self, value: impl IntoValue<Schema>) -> Self {
        self.0.set("Schema", value);
        self
    }

    /// `TableName`: string, pattern `^[a-zA-Z0-9_.-]{3,256}$`. A change replaces the resource.
    #[track_caller]
    pub fn table_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TableName", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 200 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<Table> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `Name`
    #[inline]
    pub fn name(&self) -> Value<String> {
        self.attribute("Name")
    }
}

/// `MagneticStoreWriteProperties` of `AWS::Timestream::Table`.
#[derive(Clone, Default)]
#[must_use]
pub struct MagneticStoreWriteProperties(Properties);

properties! { MagneticStoreWriteProperties }

impl MagneticStoreWriteProperties {
    /// `EnableMagneticStoreWrites`: boolean. Required.
    #[track_caller]
    pub fn enable_magnetic_store_writes(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("EnableMagneticStoreWrites", value);
        self
    }

    /// `MagneticStoreRejectedDataLocation`: `MagneticStoreWritePropertiesMagneticStoreRejectedDataLocation`.
    #[track_caller]
    pub fn magnetic_store_rejected_data_location(
        mut self,
        value: impl IntoValue<MagneticStoreWritePropertiesMagneticStoreRejectedDataLocation>,
    ) -> Self {
        self.0.set("MagneticStoreRejectedDataLocation", value);
        self
    }
}

/// `MagneticStoreWritePropertiesMagneticStoreRejectedDataLocation` of `AWS::Timestream::Table`.
#[derive(Clone, Default)]
#[must_use]
pub struct MagneticStoreWritePropertiesMagneticStoreRejectedDataLocation(Properties);

properties! { MagneticStoreWritePropertiesMagneticStoreRejectedDataLocation }

impl MagneticStoreWritePropertiesMagneticStoreRejectedDataLocation {
    /// `S3Configuration`: `MagneticStoreWritePropertiesMagneticStoreRejectedDataLocationS3Configuration`.
    #[track_caller]
    pub fn s3_configuration(
        mut self,
        value: impl IntoValue<
            MagneticStoreWritePropertiesMagneticStoreRejectedDataLocationS3Configuration,
        >,
    ) -> Self {
        self.0.set("S3Configuration", value);
        self
    }
}

/// `MagneticStoreWritePropertiesMagneticStoreRejectedDataLocationS3Configuration` of `AWS::Timestream::Table`.
#[derive(Clone, Default)]
#[must_use]
pub struct MagneticStoreWritePropertiesMagneticStoreRejectedDataLocationS3Configuration(Properties);

properties! { MagneticStoreWritePropertiesMagneticStoreRejectedDataLocationS3Configuration }

impl MagneticStoreWritePropertiesMagneticStoreRejectedDataLocationS3Configuration {
    /// `BucketName`: `S3BucketName`. Required.
    #[track_caller]
    pub fn bucket_name(mut self, value: impl IntoValue<format::S3BucketName>) -> Self {
        self.0.set("BucketName", value);
        self
    }

    /// `EncryptionOption`: string. Required.
    #[track_caller]
    pub fn encryption_option(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EncryptionOption", value);
        self
    }

    /// `KmsKeyId`: `KmsKey`.
    #[track_caller]
    pub fn kms_key_id(mut self, value: impl IntoValue<format::KmsKey>) -> Self {
        self.0.set("KmsKeyId", value);
        self
    }

    /// `ObjectKeyPrefix`: string.
    #[track_caller]
    pub fn object_key_prefix(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ObjectKeyPrefix", value);
        self
    }
}

/// `PartitionKey` of `AWS::Timestream::Table`.
#[derive(Clone, Default)]
#[must_use]
pub struct PartitionKey(Properties);

properties! { PartitionKey }

impl PartitionKey {
    /// `EnforcementInRecord`: `PartitionKeyEnforcementLevel`.
    #[track_caller]
    pub fn enforcement_in_record(
        mut self,
        value: impl IntoValue<PartitionKeyEnforcementLevel>,
    ) -> Self {
        self.0.set("EnforcementInRecord", value);
        self
    }

    /// `Name`: string, 1 to 2048 characters.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Type`: `PartitionKeyType`. Required.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<PartitionKeyType>) -> Self {
        self.0.set("Type", value);
        self
    }
}

choice! {
    /// `PartitionKeyEnforcementLevel` of `AWS::Timestream::Table`.
    PartitionKeyEnforcementLevel
    REQUIRED "REQUIRED"
    OPTIONAL "OPTIONAL"
}

choice! {
    /// `PartitionKeyType` of `AWS::Timestream::Table`.
    PartitionKeyType
    DIMENSION "DIMENSION"
    MEASURE "MEASURE"
}

/// `RetentionProperties` of `AWS::Timestream::Table`.
#[derive(Clone, Default)]
#[must_use]
pub struct RetentionProperties(Properties);

properties! { RetentionProperties }

impl RetentionProperties {
    /// `MagneticStoreRetentionPeriodInDays`: string.
    #[track_caller]
    pub fn magnetic_store_retention_period_in_days(
        mut self,
        value: impl IntoValue<String>,
    ) -> Self {
        self.0.set("MagneticStoreRetentionPeriodInDays", value);
        self
    }

    /// `MemoryStoreRetentionPeriodInHours`: string.
    #[track_caller]
    pub fn memory_store_retention_period_in_hours(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("MemoryStoreRetentionPeriodInHours", value);
        self
    }
}

/// `Schema` of `AWS::Timestream::Table`.
#[derive(Clone, Default)]
#[must_use]
pub struct Schema(Properties);

properties! { Schema }

impl Schema {
    /// `CompositePartitionKey`: list of `PartitionKey`, at least 1 item.
    #[track_caller]
    pub fn composite_partition_key(mut self, value: impl IntoValue<ListOf<PartitionKey>>) -> Self {
        self.0.set("CompositePartitionKey", value);
        self
    }
}

/// `Tag` of `AWS::Timestream::Table`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 128 characters.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, at most 256 characters.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
