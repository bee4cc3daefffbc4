// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::ElastiCache::Snapshot` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::{Node, Value};

/// `AWS::ElastiCache::Snapshot`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticache-snapshot.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Snapshot(Body);

resource! { Snapshot "AWS::ElastiCache::Snapshot" }

impl Snapshot {
    /// `CacheClusterId`: string. A change replaces the resource.
    #[track_caller]
    pub fn cache_cluster_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CacheClusterId", value);
        self
    }

    /// `KmsKeyId`: `KmsKey`. A change replaces the resource.
    #[track_caller]
    pub fn kms_key_id(mut self, value: impl IntoValue<format::KmsKey>) -> Self {
        self.0.set("KmsKeyId", value);
        self
    }

    /// `ReplicationGroupId`: string. A change replaces the resource.
    #[track_caller]
    pub fn replication_group_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ReplicationGroupId", value);
        self
    }

    /// `SnapshotName`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn snapshot_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SnapshotName", value);
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
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `AutoMinorVersionUpgrade`
    #[inline]
    pub fn auto_minor_version_upgrade(&self) -> Value<bool> {
        self.attribute("AutoMinorVersionUpgrade")
    }

    /// `AutomaticFailover`
    #[inline]
    pub fn automatic_failover(&self) -> Value<String> {
        self.attribute("AutomaticFailover")
    }

    /// `CacheClusterCreateTime`
    #[inline]
    pub fn cache_cluster_create_time(&self) -> Value<String> {
        self.attribute("CacheClusterCreateTime")
    }

    /// `CacheNodeType`
    #[inline]
    pub fn cache_node_type(&self) -> Value<String> {
        self.attribute("CacheNodeType")
    }

    /// `CacheParameterGroupName`
    #[inline]
    pub fn cache_parameter_group_name(&self) -> Value<String> {
        self.attribute("CacheParameterGroupName")
    }

    /// `CacheSubnetGroupName`
    #[inline]
    pub fn cache_subnet_group_name(&self) -> Value<String> {
        self.attribute("CacheSubnetGroupName")
    }

    /// `DataTiering`
    #[inline]
    pub fn data_tiering(&self) -> Value<String> {
        self.attribute("DataTiering")
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

    /// `NodeSnapshots`
    #[inline]
    pub fn node_snapshots(&self) -> Value<Node> {
        self.attribute("NodeSnapshots")
    }

    /// `NumCacheNodes`
    #[inline]
    pub fn num_cache_nodes(&self) -> Value<i64> {
        self.attribute("NumCacheNodes")
    }

    /// `NumNodeGroups`
    #[inline]
    pub fn num_node_groups(&self) -> Value<i64> {
        self.attribute("NumNodeGroups")
    }

    /// `Port`
    #[inline]
    pub fn port(&self) -> Value<i64> {
        self.attribute("Port")
    }

    /// `PreferredAvailabilityZone`
    #[inline]
    pub fn preferred_availability_zone(&self) -> Value<String> {
        self.attribute("PreferredAvailabilityZone")
    }

    /// `PreferredMaintenanceWindow`
    #[inline]
    pub fn preferred_maintenance_window(&self) -> Value<String> {
        self.attribute("PreferredMaintenanceWindow")
    }

    /// `ReplicationGroupDescription`
    #[inline]
    pub fn replication_group_description(&self) -> Value<String> {
        self.attribute("ReplicationGroupDescription")
    }

    /// `SnapshotRetentionLimit`
    #[inline]
    pub fn snapshot_retention_limit(&self) -> Value<i64> {
        self.attribute("SnapshotRetentionLimit")
    }

    /// `SnapshotSource`
    #[inline]
    pub fn snapshot_source(&self) -> Value<String> {
        self.attribute("SnapshotSource")
    }

    /// `SnapshotStatus`
    #[inline]
    pub fn snapshot_status(&self) -> Value<String> {
        self.attribute("SnapshotStatus")
    }

    /// `SnapshotWindow`
    #[inline]
    pub fn snapshot_window(&self) -> Value<String> {
        self.attribute("SnapshotWindow")
    }

    /// `TopicArn`
    #[inline]
    pub fn topic_arn(&self) -> Value<format::SnsTopicArn> {
        self.attribute("TopicArn")
    }

    /// `VpcId`
    #[inline]
    pub fn vpc_id(&self) -> Value<format::Ec2VpcId> {
        self.attribute("VpcId")
    }
}

/// `Tag` of `AWS::ElastiCache::Snapshot`.
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
