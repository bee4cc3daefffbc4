// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::ElastiCache::ReplicationGroup` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::{Node, Value};

/// `AWS::ElastiCache::ReplicationGroup`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticache-replicationgroup.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct ReplicationGroup(Body);

resource! { ReplicationGroup "AWS::ElastiCache::ReplicationGroup" }

impl ReplicationGroup {
    /// `AtRestEncryptionEnabled`: boolean, default false. A change replaces the resource.
    #[track_caller]
    pub fn at_rest_encryption_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("AtRestEncryptionEnabled", value);
        self
    }

    /// `AuthToken`: string. A change may replace the resource.
    #[track_caller]
    pub fn auth_token(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AuthToken", value);
        self
    }

    /// `AutoMinorVersionUpgrade`: boolean.
    #[track_caller]
    pub fn auto_minor_version_upgrade(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("AutoMinorVersionUpgrade", value);
        self
    }

    /// `AutomaticFailoverEnabled`: boolean, default false.
    #[track_caller]
    pub fn automatic_failover_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("AutomaticFailoverEnabled", value);
        self
    }

    /// `CacheNodeType`: string.
    #[track_caller]
    pub fn cache_node_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CacheNodeType", value);
        self
    }

    /// `CacheParameterGroupName`: string.
    #[track_caller]
    pub fn cache_parameter_group_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CacheParameterGroupName", value);
        self
    }

    /// `CacheSecurityGroupNames`: list of strings. Deprecated.
    #[track_caller]
    pub fn cache_security_group_names(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("CacheSecurityGroupNames", value);
        self
    }

    /// `CacheSubnetGroupName`: string. A change replaces the resource.
    #[track_caller]
    pub fn cache_subnet_group_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CacheSubnetGroupName", value);
        self
    }

    /// `ClusterMode`: string.
    #[track_caller]
    pub fn cluster_mode(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ClusterMode", value);
        self
    }

    /// `DataTieringEnabled`: boolean. A change replaces the resource.
    #[track_caller]
    pub fn data_tiering_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("DataTieringEnabled", value);
        self
    }

    /// `Durability`: string.
    #[track_caller]
    pub fn durability(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Durability", value);
        self
    }

    /// `Engine`: string. A change replaces the resource.
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

    /// `GlobalReplicationGroupId`: string. A change replaces the resource.
    #[track_caller]
    pub fn global_replication_group_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("GlobalReplicationGroupId", value);
        self
    }

    /// `IpDiscovery`: string.
    #[track_caller]
    pub fn ip_discovery(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("IpDiscovery", value);
        self
    }

    /// `KmsKeyId`: `KmsKey`. A change replaces the resource.
    #[track_caller]
    pub fn kms_key_id(mut self, value: impl IntoValue<format::KmsKey>) -> Self {
        self.0.set("KmsKeyId", value);
        self
    }

    /// `LogDeliveryConfigurations`: list of `LogDeliveryConfigurationRequest`.
    #[track_caller]
    pub fn log_delivery_configurations(
        mut self,
        value: impl IntoValue<ListOf<LogDeliveryConfigurationRequest>>,
    ) -> Self {
        self.0.set("LogDeliveryConfigurations", value);
        self
    }

    /// `MultiAZEnabled`: boolean.
    #[track_caller]
    pub fn multi_az_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("MultiAZEnabled", value);
        self
    }

    /// `NetworkType`: string. A change replaces the resource.
    #[track_caller]
    pub fn network_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("NetworkType", value);
        self
    }

    /// `NodeGroupConfiguration`: list of `NodeGroupConfiguration`. A change may replace the resource.
    #[track_caller]
    pub fn node_group_configuration(
        mut self,
        value: impl IntoValue<ListOf<NodeGroupConfiguration>>,
    ) -> Self {
        self.0.set("NodeGroupConfiguration", value);
        self
    }

    /// `NotificationTopicArn`: string.
    #[track_caller]
    pub fn notification_topic_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("NotificationTopicArn", value);
        self
    }

    /// `NumCacheClusters`: integer, 1 to 6.
    #[track_caller]
    pub fn num_cache_clusters(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("NumCacheClusters", value);
        self
    }

    /// `NumNodeGroups`: integer, default 1. A change may replace the resource.
    #[track_caller]
    pub fn num_node_groups(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("NumNodeGroups", value);
        self
    }

    /// `Port`: integer. A change replaces the resource.
    #[track_caller]
    pub fn port(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Port", value);
        self
    }

    /// `PreferredCacheClusterAZs`: list of strings. A change replaces the resource.
    #[track_caller]
    pub fn preferred_cache_cluster_azs(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("PreferredCacheClusterAZs", value);
        self
    }

    /// `PreferredMaintenanceWindow`: string.
    #[track_caller]
    pub fn preferred_maintenance_window(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PreferredMaintenanceWindow", value);
        self
    }

    /// `PrimaryClusterId`: string.
    #[track_caller]
    pub fn primary_cluster_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PrimaryClusterId", value);
        self
    }

    /// `ReplicasPerNodeGroup`: integer, 0 to 5. A change replaces the resource.
    #[track_caller]
    pub fn replicas_per_node_group(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("ReplicasPerNodeGroup", value);
        self
    }

    /// `ReplicationGroupDescription`: string. Required.
    #[track_caller]
    pub fn replication_group_description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ReplicationGroupDescription", value);
        self
    }

    /// `ReplicationGroupId`: string. A change replaces the resource.
    #[track_caller]
    pub fn replication_group_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ReplicationGroupId", value);
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

    /// `SnapshotRetentionLimit`: integer, default 0.
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

    /// `SnapshottingClusterId`: string.
    #[track_caller]
    pub fn snapshotting_cluster_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SnapshottingClusterId", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `TransitEncryptionEnabled`: boolean, default false.
    #[track_caller]
    pub fn transit_encryption_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("TransitEncryptionEnabled", value);
        self
    }

    /// `TransitEncryptionMode`: string.
    #[track_caller]
    pub fn transit_encryption_mode(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TransitEncryptionMode", value);
        self
    }

    /// `UserGroupIds`: list of strings.
    #[track_caller]
    pub fn user_group_ids(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("UserGroupIds", value);
        self
    }
}

impl Handle<ReplicationGroup> {
    /// `AtRestEncryptionEnabled`
    #[inline]
    pub fn at_rest_encryption_enabled(&self) -> Value<bool> {
        self.attribute("AtRestEncryptionEnabled")
    }

    /// `AuthToken`
    #[inline]
    pub fn auth_token(&self) -> Value<String> {
        self.attribute("AuthToken")
    }

    /// `AutoMinorVersionUpgrade`
    #[inline]
    pub fn auto_minor_version_upgrade(&self) -> Value<bool> {
        self.attribute("AutoMinorVersionUpgrade")
    }

    /// `AutomaticFailoverEnabled`
    #[inline]
    pub fn automatic_failover_enabled(&self) -> Value<bool> {
        self.attribute("AutomaticFailoverEnabled")
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

    /// `CacheSecurityGroupNames`
    #[inline]
    pub fn cache_security_group_names(&self) -> Value<Vec<String>> {
        self.attribute("CacheSecurityGroupNames")
    }

    /// `CacheSubnetGroupName`
    #[inline]
    pub fn cache_subnet_group_name(&self) -> Value<String> {
        self.attribute("CacheSubnetGroupName")
    }

    /// `ClusterMode`
    #[inline]
    pub fn cluster_mode(&self) -> Value<String> {
        self.attribute("ClusterMode")
    }

    /// `ConfigurationEndPoint.Address`
    #[inline]
    pub fn configuration_end_point_address(&self) -> Value<String> {
        self.attribute("ConfigurationEndPoint.Address")
    }

    /// `ConfigurationEndPoint.Port`
    #[inline]
    pub fn configuration_end_point_port(&self) -> Value<String> {
        self.attribute("ConfigurationEndPoint.Port")
    }

    /// `DataTieringEnabled`
    #[inline]
    pub fn data_tiering_enabled(&self) -> Value<bool> {
        self.attribute("DataTieringEnabled")
    }

    /// `Durability`
    #[inline]
    pub fn durability(&self) -> Value<String> {
        self.attribute("Durability")
    }

    /// `EffectiveDurability`
    #[inline]
    pub fn effective_durability(&self) -> Value<String> {
        self.attribute("EffectiveDurability")
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

    /// `GlobalReplicationGroupId`
    #[inline]
    pub fn global_replication_group_id(&self) -> Value<String> {
        self.attribute("GlobalReplicationGroupId")
    }

    /// `IpDiscovery`
    #[inline]
    pub fn ip_discovery(&self) -> Value<String> {
        self.attribute("IpDiscovery")
    }

    /// `KmsKeyId`
    #[inline]
    pub fn kms_key_id(&self) -> Value<format::KmsKey> {
        self.attribute("KmsKeyId")
    }

    /// `LogDeliveryConfigurations`
    #[inline]
    pub fn log_delivery_configurations(&self) -> Value<Node> {
        self.attribute("LogDeliveryConfigurations")
    }

    /// `MultiAZEnabled`
    #[inline]
    pub fn multi_az_enabled(&self) -> Value<bool> {
        self.attribute("MultiAZEnabled")
    }

    /// `NetworkType`
    #[inline]
    pub fn network_type(&self) -> Value<String> {
        self.attribute("NetworkType")
    }

    /// `NodeGroupConfiguration`
    #[inline]
    pub fn node_group_configuration(&self) -> Value<Node> {
        self.attribute("NodeGroupConfiguration")
    }

    /// `NotificationTopicArn`
    #[inline]
    pub fn notification_topic_arn(&self) -> Value<String> {
        self.attribute("NotificationTopicArn")
    }

    /// `NumCacheClusters`
    #[inline]
    pub fn num_cache_clusters(&self) -> Value<i64> {
        self.attribute("NumCacheClusters")
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

    /// `PreferredCacheClusterAZs`
    #[inline]
    pub fn preferred_cache_cluster_azs(&self) -> Value<Vec<String>> {
        self.attribute("PreferredCacheClusterAZs")
    }

    /// `PreferredMaintenanceWindow`
    #[inline]
    pub fn preferred_maintenance_window(&self) -> Value<String> {
        self.attribute("PreferredMaintenanceWindow")
    }

    /// `PrimaryClusterId`
    #[inline]
    pub fn primary_cluster_id(&self) -> Value<String> {
        self.attribute("PrimaryClusterId")
    }

    /// `PrimaryEndPoint.Address`
    #[inline]
    pub fn primary_end_point_address(&self) -> Value<String> {
        self.attribute("PrimaryEndPoint.Address")
    }

    /// `PrimaryEndPoint.Port`
    #[inline]
    pub fn primary_end_point_port(&self) -> Value<String> {
        self.attribute("PrimaryEndPoint.Port")
    }

    /// `ReadEndPoint.Addresses`
    #[inline]
    pub fn read_end_point_addresses(&self) -> Value<String> {
        self.attribute("ReadEndPoint.Addresses")
    }

    /// `ReadEndPoint.AddressesList`
    #[inline]
    pub fn read_end_point_addresses_list(&self) -> Value<Vec<String>> {
        self.attribute("ReadEndPoint.AddressesList")
    }

    /// `ReadEndPoint.Ports`
    #[inline]
    pub fn read_end_point_ports(&self) -> Value<String> {
        self.attribute("ReadEndPoint.Ports")
    }

    /// `ReadEndPoint.PortsList`
    #[inline]
    pub fn read_end_point_ports_list(&self) -> Value<Vec<String>> {
        self.attribute("ReadEndPoint.PortsList")
    }

    /// `ReaderEndPoint.Address`
    #[inline]
    pub fn reader_end_point_address(&self) -> Value<String> {
        self.attribute("ReaderEndPoint.Address")
    }

    /// `ReaderEndPoint.Port`
    #[inline]
    pub fn reader_end_point_port(&self) -> Value<String> {
        self.attribute("ReaderEndPoint.Port")
    }

    /// `ReplicasPerNodeGroup`
    #[inline]
    pub fn replicas_per_node_group(&self) -> Value<i64> {
        self.attribute("ReplicasPerNodeGroup")
    }

    /// `ReplicationGroupDescription`
    #[inline]
    pub fn replication_group_description(&self) -> Value<String> {
        self.attribute("ReplicationGroupDescription")
    }

    /// `ReplicationGroupId`
    #[inline]
    pub fn replication_group_id(&self) -> Value<String> {
        self.attribute("ReplicationGroupId")
    }

    /// `SecurityGroupIds`
    #[inline]
    pub fn security_group_ids(&self) -> Value<Vec<format::Ec2SecurityGroupId>> {
        self.attribute("SecurityGroupIds")
    }

    /// `SnapshotArns`
    #[inline]
    pub fn snapshot_arns(&self) -> Value<Vec<String>> {
        self.attribute("SnapshotArns")
    }

    /// `SnapshotName`
    #[inline]
    pub fn snapshot_name(&self) -> Value<String> {
        self.attribute("SnapshotName")
    }

    /// `SnapshotRetentionLimit`
    #[inline]
    pub fn snapshot_retention_limit(&self) -> Value<i64> {
        self.attribute("SnapshotRetentionLimit")
    }

    /// `SnapshotWindow`
    #[inline]
    pub fn snapshot_window(&self) -> Value<String> {
        self.attribute("SnapshotWindow")
    }

    /// `SnapshottingClusterId`
    #[inline]
    pub fn snapshotting_cluster_id(&self) -> Value<String> {
        self.attribute("SnapshottingClusterId")
    }

    /// `Tags`
    #[inline]
    pub fn tags(&self) -> Value<Node> {
        self.attribute("Tags")
    }

    /// `TransitEncryptionEnabled`
    #[inline]
    pub fn transit_encryption_enabled(&self) -> Value<bool> {
        self.attribute("TransitEncryptionEnabled")
    }

    /// `TransitEncryptionMode`
    #[inline]
    pub fn transit_encryption_mode(&self) -> Value<String> {
        self.attribute("TransitEncryptionMode")
    }

    /// `UserGroupIds`
    #[inline]
    pub fn user_group_ids(&self) -> Value<Vec<String>> {
        self.attribute("UserGroupIds")
    }
}

/// `CloudWatchLogsDestinationDetails` of `AWS::ElastiCache::ReplicationGroup`.
#[derive(Clone, Default)]
#[must_use]
pub struct CloudWatchLogsDestinationDetails(Properties);

properties! { CloudWatchLogsDestinationDetails }

impl CloudWatchLogsDestinationDetails {
    /// `LogGroup`: string. Required.
    #[track_caller]
    pub fn log_group(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LogGroup", value);
        self
    }
}

/// `DestinationDetails` of `AWS::ElastiCache::ReplicationGroup`.
#[derive(Clone, Default)]
#[must_use]
pub struct DestinationDetails(Properties);

properties! { DestinationDetails }

impl DestinationDetails {
    /// `CloudWatchLogsDetails`: `CloudWatchLogsDestinationDetails`.
    #[track_caller]
    pub fn cloud_watch_logs_details(
        mut self,
        value: impl IntoValue<CloudWatchLogsDestinationDetails>,
    ) -> Self {
        self.0.set("CloudWatchLogsDetails", value);
        self
    }

    /// `KinesisFirehoseDetails`: `KinesisFirehoseDestinationDetails`.
    #[track_caller]
    pub fn kinesis_firehose_details(
        mut self,
        value: impl IntoValue<KinesisFirehoseDestinationDetails>,
    ) -> Self {
        self.0.set("KinesisFirehoseDetails", value);
        self
    }
}

/// `KinesisFirehoseDestinationDetails` of `AWS::ElastiCache::ReplicationGroup`.
#[derive(Clone, Default)]
#[must_use]
pub struct KinesisFirehoseDestinationDetails(Properties);

properties! { KinesisFirehoseDestinationDetails }

impl KinesisFirehoseDestinationDetails {
    /// `DeliveryStream`: string. Required.
    #[track_caller]
    pub fn delivery_stream(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DeliveryStream", value);
        self
    }
}

/// `LogDeliveryConfigurationRequest` of `AWS::ElastiCache::ReplicationGroup`.
#[derive(Clone, Default)]
#[must_use]
pub struct LogDeliveryConfigurationRequest(Properties);

properties! { LogDeliveryConfigurationRequest }

impl LogDeliveryConfigurationRequest {
    /// `DestinationDetails`: `DestinationDetails`. Required.
    #[track_caller]
    pub fn destination_details(mut self, value: impl IntoValue<DestinationDetails>) -> Self {
        self.0.set("DestinationDetails", value);
        self
    }

    /// `DestinationType`: string. Required.
    #[track_caller]
    pub fn destination_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DestinationType", value);
        self
    }

    /// `LogFormat`: string. Required.
    #[track_caller]
    pub fn log_format(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LogFormat", value);
        self
    }

    /// `LogType`: string. Required.
    #[track_caller]
    pub fn log_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LogType", value);
        self
    }
}

/// `NodeGroupConfiguration` of `AWS::ElastiCache::ReplicationGroup`.
#[derive(Clone, Default)]
#[must_use]
pub struct NodeGroupConfiguration(Properties);

properties! { NodeGroupConfiguration }

impl NodeGroupConfiguration {
    /// `NodeGroupId`: string, 1 to 4 characters, pattern `^\d+$`.
    #[track_caller]
    pub fn node_group_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("NodeGroupId", value);
        self
    }

    /// `PrimaryAvailabilityZone`: string.
    #[track_caller]
    pub fn primary_availability_zone(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PrimaryAvailabilityZone", value);
        self
    }

    /// `ReplicaAvailabilityZones`: list of strings.
    #[track_caller]
    pub fn replica_availability_zones(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("ReplicaAvailabilityZones", value);
        self
    }

    /// `ReplicaCount`: integer.
    #[track_caller]
    pub fn replica_count(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("ReplicaCount", value);
        self
    }

    /// `Slots`: string.
    #[track_caller]
    pub fn slots(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Slots", value);
        self
    }
}

/// `Tag` of `AWS::ElastiCache::ReplicationGroup`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
