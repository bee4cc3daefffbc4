// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::ElastiCache::GlobalReplicationGroup` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::ElastiCache::GlobalReplicationGroup`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticache-globalreplicationgroup.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct GlobalReplicationGroup(Body);

resource! { GlobalReplicationGroup "AWS::ElastiCache::GlobalReplicationGroup" }

impl GlobalReplicationGroup {
    /// `AutomaticFailoverEnabled`: boolean.
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

    /// `GlobalNodeGroupCount`: integer.
    #[track_caller]
    pub fn global_node_group_count(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("GlobalNodeGroupCount", value);
        self
    }

    /// `GlobalReplicationGroupDescription`: string.
    #[track_caller]
    pub fn global_replication_group_description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("GlobalReplicationGroupDescription", value);
        self
    }

    /// `GlobalReplicationGroupIdSuffix`: string.
    #[track_caller]
    pub fn global_replication_group_id_suffix(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("GlobalReplicationGroupIdSuffix", value);
        self
    }

    /// `Members`: list of `GlobalReplicationGroupMember`, at least 1 item. Required.
    #[track_caller]
    pub fn members(mut self, value: impl IntoValue<ListOf<GlobalReplicationGroupMember>>) -> Self {
        self.0.set("Members", value);
        self
    }

    /// `RegionalConfigurations`: list of `RegionalConfiguration`.
    #[track_caller]
    pub fn regional_configurations(
        mut self,
        value: impl IntoValue<ListOf<RegionalConfiguration>>,
    ) -> Self {
        self.0.set("RegionalConfigurations", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<GlobalReplicationGroup> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `GlobalReplicationGroupId`
    #[inline]
    pub fn global_replication_group_id(&self) -> Value<String> {
        self.attribute("GlobalReplicationGroupId")
    }

    /// `Status`
    #[inline]
    pub fn status(&self) -> Value<String> {
        self.attribute("Status")
    }
}

/// `GlobalReplicationGroupMember` of `AWS::ElastiCache::GlobalReplicationGroup`.
#[derive(Clone, Default)]
#[must_use]
pub struct GlobalReplicationGroupMember(Properties);

properties! { GlobalReplicationGroupMember }

impl GlobalReplicationGroupMember {
    /// `ReplicationGroupId`: string.
    #[track_caller]
    pub fn replication_group_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ReplicationGroupId", value);
        self
    }

    /// `ReplicationGroupRegion`: string.
    #[track_caller]
    pub fn replication_group_region(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ReplicationGroupRegion", value);
        self
    }

    /// `Role`: `GlobalReplicationGroupMemberRole`.
    #[track_caller]
    pub fn role(mut self, value: impl IntoValue<GlobalReplicationGroupMemberRole>) -> Self {
        self.0.set("Role", value);
        self
    }
}

choice! {
    /// `GlobalReplicationGroupMemberRole` of `AWS::ElastiCache::GlobalReplicationGroup`.
    GlobalReplicationGroupMemberRole
    PRIMARY "PRIMARY"
    SECONDARY "SECONDARY"
}

/// `RegionalConfiguration` of `AWS::ElastiCache::GlobalReplicationGroup`.
#[derive(Clone, Default)]
#[must_use]
pub struct RegionalConfiguration(Properties);

properties! { RegionalConfiguration }

impl RegionalConfiguration {
    /// `ReplicationGroupId`: string.
    #[track_caller]
    pub fn replication_group_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ReplicationGroupId", value);
        self
    }

    /// `ReplicationGroupRegion`: string.
    #[track_caller]
    pub fn replication_group_region(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ReplicationGroupRegion", value);
        self
    }

    /// `ReshardingConfigurations`: list of `ReshardingConfiguration`.
    #[track_caller]
    pub fn resharding_configurations(
        mut self,
        value: impl IntoValue<ListOf<ReshardingConfiguration>>,
    ) -> Self {
        self.0.set("ReshardingConfigurations", value);
        self
    }
}

/// `ReshardingConfiguration` of `AWS::ElastiCache::GlobalReplicationGroup`.
#[derive(Clone, Default)]
#[must_use]
pub struct ReshardingConfiguration(Properties);

properties! { ReshardingConfiguration }

impl ReshardingConfiguration {
    /// `NodeGroupId`: string.
    #[track_caller]
    pub fn node_group_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("NodeGroupId", value);
        self
    }

    /// `PreferredAvailabilityZones`: list of strings.
    #[track_caller]
    pub fn preferred_availability_zones(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("PreferredAvailabilityZones", value);
        self
    }
}

/// `Tag` of `AWS::ElastiCache::GlobalReplicationGroup`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 128 characters, pattern `^(?!aws:)[a-zA-Z0-9 _\.\/=+:\-@]*$`. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, at most 256 characters, pattern `^[a-zA-Z0-9 _\.\/=+:\-@]*$`.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
