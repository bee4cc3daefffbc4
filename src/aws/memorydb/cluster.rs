// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::MemoryDB::Cluster` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::MemoryDB::Cluster`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-memorydb-cluster.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Cluster(Body);

resource! { Cluster "AWS::MemoryDB::Cluster" }

impl Cluster {
    /// `ACLName`: string, at least 1 character, pattern `[a-zA-Z][a-zA-Z0-9\-]*`. Required.
    #[track_caller]
    pub fn acl_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ACLName", value);
        self
    }

    /// `AutoMinorVersionUpgrade`: boolean.
    #[track_caller]
    pub fn auto_minor_version_upgrade(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("AutoMinorVersionUpgrade", value);
        self
    }

    /// `ClusterEndpoint`: `Endpoint`.
    #[track_caller]
    pub fn cluster_endpoint(mut self, value: impl IntoValue<Endpoint>) -> Self {
        self.0.set("ClusterEndpoint", value);
        self
    }

    /// `ClusterName`: string, pattern `[a-z][a-z0-9\-]*`. Required. A change replaces the resource.
    #[track_caller]
    pub fn cluster_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ClusterName", value);
        self
    }

    /// `DataTiering`: `DataTieringStatus`. A change replaces the resource.
    #[track_caller]
    pub fn data_tiering(mut self, value: impl IntoValue<DataTieringStatus>) -> Self {
        self.0.set("DataTiering", value);
        self
    }

    /// `Description`: string.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `Engine`: string.
    #[track_caller]
    pub fn engine(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Engine", value);
        self
    }

    /// `EngineVersion`: string.
    #[track_caller]
    pub fn engine_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EngineVersion", value);
        self
    }

    /// `FinalSnapshotName`: string.
    #[track_caller]
    pub fn final_snapshot_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FinalSnapshotName", value);
        self
    }

    /// `IpDiscovery`: `SupportedIpDiscoveryTypes`.
    #[track_caller]
    pub fn ip_discovery(mut self, value: impl IntoValue<SupportedIpDiscoveryTypes>) -> Self {
        self.0.set("IpDiscovery", value);
        self
    }

    /// `KmsKeyId`: `KmsKey`. A change replaces the resource.
    #[track_caller]
    pub fn kms_key_id(mut self, value: impl IntoValue<format::KmsKey>) -> Self {
        self.0.set("KmsKeyId", value);
        self
    }

    /// `MaintenanceWindow`: string.
    #[track_caller]
    pub fn maintenance_window(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("MaintenanceWindow", value);
        self
    }

    /// `MultiRegionClusterName`: string. A change replaces the resource.
    #[track_caller]
    pub fn multi_region_cluster_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("MultiRegionClusterName", value);
        self
    }

    /// `NetworkType`: `SupportedNetworkTypes`. A change replaces the resource.
    #[track_caller]
    pub fn network_type(mut self, value: impl IntoValue<SupportedNetworkTypes>) -> Self {
        self.0.set("NetworkType", value);
        self
    }

    /// `NodeType`: string. Required.
    #[track_caller]
    pub fn node_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("NodeType", value);
        self
    }

    /// `NumReplicasPerShard`: integer.
    #[track_caller]
    pub fn num_replicas_per_shard(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("NumReplicasPerShard", value);
        self
    }

    /// `NumShards`: integer.
    #[track_caller]
    pub fn num_shards(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("NumShards", value);
        self
    }

    /// `ParameterGroupName`: string.
    #[track_caller]
    pub fn parameter_group_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ParameterGroupName", value);
        self
    }

    /// `Port`: integer. A change replaces the resource.
    #[track_caller]
    pub fn port(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Port", value);
        self
    }

    /// `SecurityGroupIds`: list of `Ec2SecurityGroupId`.
    #[track_caller]
    pub fn security_group_ids(
        mut self,
        value: impl IntoValue<ListOf<format::Ec2SecurityGroupId>>,
    ) -> Self {
        self.0.set("SecurityGroupIds", value);
        self
    }

    /// `SnapshotArns`: list of strings. A change replaces the resource.
    #[track_caller]
    pub fn snapshot_arns(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("SnapshotArns", value);
        self
    }

    /// `SnapshotName`: string. A change replaces the resource.
    #[track_caller]
    pub fn snapshot_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SnapshotName", value);
        self
    }

    /// `SnapshotRetentionLimit`: integer.
    #[track_caller]
    pub fn snapshot_retention_limit(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("SnapshotRetentionLimit", value);
        self
    }

    /// `SnapshotWindow`: string.
    #[track_caller]
    pub fn snapshot_window(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SnapshotWindow", value);
        self
    }

    /// `SnsTopicArn`: `SnsTopicArn`.
    #[track_caller]
    pub fn sns_topic_arn(mut self, value: impl IntoValue<format::SnsTopicArn>) -> Self {
        self.0.set("SnsTopicArn", value);
        self
    }

    /// `SnsTopicStatus`: string.
    #[track_caller]
    pub fn sns_topic_status(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SnsTopicStatus", value);
        self
    }

    /// `SubnetGroupName`: string. A change replaces the resource.
    #[track_caller]
    pub fn subnet_group_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SubnetGroupName", value);
        self
    }

    /// `TLSEnabled`: boolean. A change replaces the resource.
    #[track_caller]
    pub fn tls_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("TLSEnabled", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<Cluster> {
    /// `ARN`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("ARN")
    }

    /// `ClusterEndpoint.Address`
    #[inline]
    pub fn cluster_endpoint_address(&self) -> Value<String> {
        self.attribute("ClusterEndpoint.Address")
    }

    /// `ClusterEndpoint.Port`
    #[inline]
    pub fn cluster_endpoint_port(&self) -> Value<i64> {
        self.attribute("ClusterEndpoint.Port")
    }

    /// `ParameterGroupStatus`
    #[inline]
    pub fn parameter_group_status(&self) -> Value<String> {
        self.attribute("ParameterGroupStatus")
    }

    /// `Status`
    #[inline]
    pub fn status(&self) -> Value<String> {
        self.attribute("Status")
    }
}

choice! {
    /// `DataTieringStatus` of `AWS::MemoryDB::Cluster`.
    DataTieringStatus
    TRUE "true"
    FALSE "false"
}

/// `Endpoint` of `AWS::MemoryDB::Cluster`.
#[derive(Clone, Default)]
#[must_use]
pub struct Endpoint(Properties);

properties! { Endpoint }

choice! {
    /// `SupportedIpDiscoveryTypes` of `AWS::MemoryDB::Cluster`.
    SupportedIpDiscoveryTypes
    IPV4 "ipv4"
    IPV6 "ipv6"
}

choice! {
    /// `SupportedNetworkTypes` of `AWS::MemoryDB::Cluster`.
    SupportedNetworkTypes
    IPV4 "ipv4"
    IPV6 "ipv6"
    DUAL_STACK "dual_stack"
}

/// `Tag` of `AWS::MemoryDB::Cluster`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 128 characters, pattern `^(?!aws:)(?!memorydb:)[a-zA-Z0-9 _\.\/=+:\-@]{1,128}$`. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, 1 to 256 characters, pattern `^(?!aws:)(?!memorydb:)[a-zA-Z0-9 _\.\/=+:\-@]{1,256}$`. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
