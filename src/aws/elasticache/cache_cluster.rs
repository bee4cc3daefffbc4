// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::ElastiCache::CacheCluster` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::{Node, Value};

/// `AWS::ElastiCache::CacheCluster`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticache-cachecluster.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct CacheCluster(Body);

resource! { CacheCluster "AWS::ElastiCache::CacheCluster" }

impl CacheCluster {
    /// `AZMode`: string. A change may replace the resource.
    #[track_caller]
    pub fn az_mode(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AZMode", value);
        self
    }

    /// `AutoMinorVersionUpgrade`: boolean.
    #[track_caller]
    pub fn auto_minor_version_upgrade(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("AutoMinorVersionUpgrade", value);
        self
    }

    /// `CacheNodeType`: string. Required.
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

    /// `ClusterName`: string. A change replaces the resource.
    #[track_caller]
    pub fn cluster_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ClusterName", value);
        self
    }

    /// `Engine`: string. Required. A change replaces the resource.
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

    /// `IpDiscovery`: string. A change may replace the resource.
    #[track_caller]
    pub fn ip_discovery(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("IpDiscovery", value);
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

    /// `NetworkType`: string. A change replaces the resource.
    #[track_caller]
    pub fn network_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("NetworkType", value);
        self
    }

    /// `NotificationTopicArn`: string.
    #[track_caller]
    pub fn notification_topic_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("NotificationTopicArn", value);
        self
    }

    /// `NumCacheNodes`: integer. Required. A change may replace the resource.
    #[track_caller]
    pub fn num_cache_nodes(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("NumCacheNodes", value);
        self
    }

    /// `Port`: integer. A change replaces the resource.
    #[track_caller]
    pub fn port(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Port", value);
        self
    }

    /// `PreferredAvailabilityZone`: string. A change may replace the resource.
    #[track_caller]
    pub fn preferred_availability_zone(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PreferredAvailabilityZone", value);
        self
    }

    /// `PreferredAvailabilityZones`: list of strings. A change may replace the resource.
    #[track_caller]
    pub fn preferred_availability_zones(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("PreferredAvailabilityZones", value);
        self
    }

    /// `PreferredMaintenanceWindow`: string.
    #[track_caller]
    pub fn preferred_maintenance_window(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PreferredMaintenanceWindow", value);
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

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `TransitEncryptionEnabled`: boolean.
    #[track_caller]
    pub fn transit_encryption_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("TransitEncryptionEnabled", value);
        self
    }

    /// `VpcSecurityGroupIds`: list of `Ec2SecurityGroupId`.
    #[track_caller]
    pub fn vpc_security_group_ids(
        mut self,
        value: impl IntoValue<ListOf<format::Ec2SecurityGroupId>>,
    ) -> Self {
        self.0.set("VpcSecurityGroupIds", value);
        self
    }
}

impl Handle<CacheCluster> {
    /// `ConfigurationEndpoint`
    #[inline]
    pub fn configuration_endpoint(&self) -> Value<Node> {
        self.attribute("ConfigurationEndpoint")
    }

    /// `ConfigurationEndpoint.Address`
    #[inline]
    pub fn configuration_endpoint_address(&self) -> Value<String> {
        self.attribute("ConfigurationEndpoint.Address")
    }

    /// `ConfigurationEndpoint.Port`
    #[inline]
    pub fn configuration_endpoint_port(&self) -> Value<String> {
        self.attribute("ConfigurationEndpoint.Port")
    }

    /// `RedisEndpoint`
    #[inline]
    pub fn redis_endpoint(&self) -> Value<Node> {
        self.attribute("RedisEndpoint")
    }

    /// `RedisEndpoint.Address`
    #[inline]
    pub fn redis_endpoint_address(&self) -> Value<String> {
        self.attribute("RedisEndpoint.Address")
    }

    /// `RedisEndpoint.Port`
    #[inline]
    pub fn redis_endpoint_port(&self) -> Value<String> {
        self.attribute("RedisEndpoint.Port")
    }
}

/// `CloudWatchLogsDestinationDetails` of `AWS::ElastiCache::CacheCluster`.
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

/// `DestinationDetails` of `AWS::ElastiCache::CacheCluster`.
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

/// `KinesisFirehoseDestinationDetails` of `AWS::ElastiCache::CacheCluster`.
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

/// `LogDeliveryConfigurationRequest` of `AWS::ElastiCache::CacheCluster`.
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

/// `Tag` of `AWS::ElastiCache::CacheCluster`.
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
