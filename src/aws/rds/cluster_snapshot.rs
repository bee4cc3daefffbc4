// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::RDS::ClusterSnapshot` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::RDS::ClusterSnapshot`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rds-clustersnapshot.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct ClusterSnapshot(Body);

resource! { ClusterSnapshot "AWS::RDS::ClusterSnapshot" }

impl ClusterSnapshot {
    /// `DBClusterIdentifier`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn db_cluster_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DBClusterIdentifier", value);
        self
    }

    /// `DBClusterSnapshotIdentifier`: string, 1 to 63 characters, pattern `^[a-zA-Z][a-zA-Z0-9]*(-[a-zA-Z0-9]+)*$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn db_cluster_snapshot_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DBClusterSnapshotIdentifier", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<ClusterSnapshot> {
    /// `AllocatedStorage`
    #[inline]
    pub fn allocated_storage(&self) -> Value<i64> {
        self.attribute("AllocatedStorage")
    }

    /// `AvailabilityZones`
    #[inline]
    pub fn availability_zones(&self) -> Value<Vec<String>> {
        self.attribute("AvailabilityZones")
    }

    /// `ClusterCreateTime`
    #[inline]
    pub fn cluster_create_time(&self) -> Value<String> {
        self.attribute("ClusterCreateTime")
    }

    /// `DBClusterSnapshotArn`
    #[inline]
    pub fn db_cluster_snapshot_arn(&self) -> Value<String> {
        self.attribute("DBClusterSnapshotArn")
    }

    /// `DbClusterResourceId`
    #[inline]
    pub fn db_cluster_resource_id(&self) -> Value<String> {
        self.attribute("DbClusterResourceId")
    }

    /// `Engine`
    #[inline]
    pub fn engine(&self) -> Value<String> {
        self.attribute("Engine")
    }

    /// `EngineMode`
    #[inline]
    pub fn engine_mode(&self) -> Value<String> {
        self.attribute("EngineMode")
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

    /// `StorageEncrypted`
    #[inline]
    pub fn storage_encrypted(&self) -> Value<bool> {
        self.attribute("StorageEncrypted")
    }

    /// `VpcId`
    #[inline]
    pub fn vpc_id(&self) -> Value<format::Ec2VpcId> {
        self.attribute("VpcId")
    }
}

/// `Tag` of `AWS::RDS::ClusterSnapshot`.
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
