// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::RDS::DBSnapshot` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::RDS::DBSnapshot`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-dbsnapshot.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct DBSnapshot(Body);

resource! { DBSnapshot "AWS::RDS::DBSnapshot" }

impl DBSnapshot {
    /// `DBInstanceIdentifier`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn db_instance_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DBInstanceIdentifier", value);
        self
    }

    /// `DBSnapshotIdentifier`: string, 1 to 255 characters, pattern `^[a-zA-Z][a-zA-Z0-9]*(-[a-zA-Z0-9]+)*$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn db_snapshot_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DBSnapshotIdentifier", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<DBSnapshot> {
    /// `AllocatedStorage`
    #[inline]
    pub fn allocated_storage(&self) -> Value<i64> {
        self.attribute("AllocatedStorage")
    }

    /// `AvailabilityZone`
    #[inline]
    pub fn availability_zone(&self) -> Value<String> {
        self.attribute("AvailabilityZone")
    }

    /// `DBSnapshotArn`
    #[inline]
    pub fn db_snapshot_arn(&self) -> Value<String> {
        self.attribute("DBSnapshotArn")
    }

    /// `DbiResourceId`
    #[inline]
    pub fn dbi_resource_id(&self) -> Value<String> {
        self.attribute("DbiResourceId")
    }

    /// `Encrypted`
    #[inline]
    pub fn encrypted(&self) -> Value<bool> {
        self.attribute("Encrypted")
    }

    /// `Engine`
    #[inline]
    pub fn engine(&self) -> Value<String> {
        self.attribute("Engine")
    }

    /// `EngineVersion`
    #[inline]
    pub fn engine_version(&self) -> Value<String> {
        self.attribute("EngineVersion")
    }

    /// `IAMDatabaseAuthenticationEnabled`
    #[inline]
    pub fn iam_database_authentication_enabled(&self) -> Value<bool> {
        self.attribute("IAMDatabaseAuthenticationEnabled")
    }

    /// `InstanceCreateTime`
    #[inline]
    pub fn instance_create_time(&self) -> Value<String> {
        self.attribute("InstanceCreateTime")
    }

    /// `Iops`
    #[inline]
    pub fn iops(&self) -> Value<i64> {
        self.attribute("Iops")
    }

    /// `KmsKeyId`
    #[inline]
    pub fn kms_key_id(&self) -> Value<format::KmsKey> {
        self.attribute("KmsKeyId")
    }

    /// `LicenseModel`
    #[inline]
    pub fn license_model(&self) -> Value<String> {
        self.attribute("LicenseModel")
    }

    /// `MasterUsername`
    #[inline]
    pub fn master_username(&self) -> Value<String> {
        self.attribute("MasterUsername")
    }

    /// `OptionGroupName`
    #[inline]
    pub fn option_group_name(&self) -> Value<String> {
        self.attribute("OptionGroupName")
    }

    /// `OriginalSnapshotCreateTime`
    #[inline]
    pub fn original_snapshot_create_time(&self) -> Value<String> {
        self.attribute("OriginalSnapshotCreateTime")
    }

    /// `Port`
    #[inline]
    pub fn port(&self) -> Value<i64> {
        self.attribute("Port")
    }

    /// `SnapshotCreateTime`
    #[inline]
    pub fn snapshot_create_time(&self) -> Value<String> {
        self.attribute("SnapshotCreateTime")
    }

    /// `SnapshotType`
    #[inline]
    pub fn snapshot_type(&self) -> Value<String> {
        self.attribute("SnapshotType")
    }

    /// `Status`
    #[inline]
    pub fn status(&self) -> Value<String> {
        self.attribute("Status")
    }

    /// `StorageThroughput`
    #[inline]
    pub fn storage_throughput(&self) -> Value<i64> {
        self.attribute("StorageThroughput")
    }

    /// `StorageType`
    #[inline]
    pub fn storage_type(&self) -> Value<String> {
        self.attribute("StorageType")
    }

    /// `VpcId`
    #[inline]
    pub fn vpc_id(&self) -> Value<format::Ec2VpcId> {
        self.attribute("VpcId")
    }
}

/// `Tag` of `AWS::RDS::DBSnapshot`.
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
