// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Redshift::Snapshot` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Redshift::Snapshot`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-redshift-snapshot.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Snapshot(Body);

resource! { Snapshot "AWS::Redshift::Snapshot" }

impl Snapshot {
    /// `ClusterIdentifier`: string, 1 to 63 characters. Required. A change replaces the resource.
    #[track_caller]
    pub fn cluster_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ClusterIdentifier", value);
        self
    }

    /// `ManualSnapshotRetentionPeriod`: integer, -1 to 3653.
    #[track_caller]
    pub fn manual_snapshot_retention_period(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("ManualSnapshotRetentionPeriod", value);
        self
    }

    /// `SnapshotIdentifier`: string, 1 to 255 characters. Required. A change replaces the resource.
    #[track_caller]
    pub fn snapshot_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SnapshotIdentifier", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<Snapshot> {
    /// `AvailabilityZone`
    #[inline]
    pub fn availability_zone(&self) -> Value<String> {
        self.attribute("AvailabilityZone")
    }

    /// `ClusterCreateTime`
    #[inline]
    pub fn cluster_create_time(&self) -> Value<String> {
        self.attribute("ClusterCreateTime")
    }

    /// `ClusterVersion`
    #[inline]
    pub fn cluster_version(&self) -> Value<String> {
        self.attribute("ClusterVersion")
    }

    /// `DBName`
    #[inline]
    pub fn db_name(&self) -> Value<String> {
        self.attribute("DBName")
    }

    /// `Encrypted`
    #[inline]
    pub fn encrypted(&self) -> Value<bool> {
        self.attribute("Encrypted")
    }

    /// `EncryptedWithHSM`
    #[inline]
    pub fn encrypted_with_hsm(&self) -> Value<bool> {
        self.attribute("EncryptedWithHSM")
    }

    /// `EngineFullVersion`
    #[inline]
    pub fn engine_full_version(&self) -> Value<String> {
        self.attribute("EngineFullVersion")
    }

    /// `EnhancedVpcRouting`
    #[inline]
    pub fn enhanced_vpc_routing(&self) -> Value<bool> {
        self.attribute("EnhancedVpcRouting")
    }

    /// `KmsKeyId`
    #[inline]
    pub fn kms_key_id(&self) -> Value<format::KmsKey> {
        self.attribute("KmsKeyId")
    }

    /// `MaintenanceTrackName`
    #[inline]
    pub fn maintenance_track_name(&self) -> Value<String> {
        self.attribute("MaintenanceTrackName")
    }

    /// `MasterUsername`
    #[inline]
    pub fn master_username(&self) -> Value<String> {
        self.attribute("MasterUsername")
    }

    /// `NodeType`
    #[inline]
    pub fn node_type(&self) -> Value<String> {
        self.attribute("NodeType")
    }

    /// `NumberOfNodes`
    #[inline]
    pub fn number_of_nodes(&self) -> Value<i64> {
        self.attribute("NumberOfNodes")
    }

    /// `OwnerAccount`
    #[inline]
    pub fn owner_account(&self) -> Value<String> {
        self.attribute("OwnerAccount")
    }

    /// `Port`
    #[inline]
    pub fn port(&self) -> Value<i64> {
        self.attribute("Port")
    }

    /// `SnapshotArn`
    #[inline]
    pub fn snapshot_arn(&self) -> Value<String> {
        self.attribute("SnapshotArn")
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

    /// `VpcId`
    #[inline]
    pub fn vpc_id(&self) -> Value<format::Ec2VpcId> {
        self.attribute("VpcId")
    }
}

/// `Tag` of `AWS::Redshift::Snapshot`.
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
