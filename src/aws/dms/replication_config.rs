// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::DMS::ReplicationConfig` and the types of its properties.

use crate::aws::base::{Body, IntoNode, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::DMS::ReplicationConfig`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dms-replicationconfig.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct ReplicationConfig(Body);

resource! { ReplicationConfig "AWS::DMS::ReplicationConfig" }

impl ReplicationConfig {
    /// `ComputeConfig`: `ComputeConfig`. Required.
    #[track_caller]
    pub fn compute_config(mut self, value: impl IntoValue<ComputeConfig>) -> Self {
        self.0.set("ComputeConfig", value);
        self
    }

    /// `ReplicationConfigIdentifier`: string. Required.
    #[track_caller]
    pub fn replication_config_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ReplicationConfigIdentifier", value);
        self
    }

    /// `ReplicationSettings`: object or string.
    #[track_caller]
    pub fn replication_settings(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("ReplicationSettings", value);
        self
    }

    /// `ReplicationType`: `ReplicationType`. Required.
    #[track_caller]
    pub fn replication_type(mut self, value: impl IntoValue<ReplicationType>) -> Self {
        self.0.set("ReplicationType", value);
        self
    }

    /// `ResourceIdentifier`: string. A change replaces the resource.
    #[track_caller]
    pub fn resource_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ResourceIdentifier", value);
        self
    }

    /// `SourceEndpointArn`: string. Required.
    #[track_caller]
    pub fn source_endpoint_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SourceEndpointArn", value);
        self
    }

    /// `SupplementalSettings`: object or string.
    #[track_caller]
    pub fn supplemental_settings(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("SupplementalSettings", value);
        self
    }

    /// `TableMappings`: object or string. Required.
    #[track_caller]
    pub fn table_mappings(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("TableMappings", value);
        self
    }

    /// `Tags`: list of `Tag`, 1 to 200 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `TargetEndpointArn`: string. Required.
    #[track_caller]
    pub fn target_endpoint_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TargetEndpointArn", value);
        self
    }
}

impl Handle<ReplicationConfig> {
    /// `ReplicationConfigArn`
    #[inline]
    pub fn replication_config_arn(&self) -> Value<String> {
        self.attribute("ReplicationConfigArn")
    }
}

/// `ComputeConfig` of `AWS::DMS::ReplicationConfig`.
#[derive(Clone, Default)]
#[must_use]
pub struct ComputeConfig(Properties);

properties! { ComputeConfig }

impl ComputeConfig {
    /// `AvailabilityZone`: string.
    #[track_caller]
    pub fn availability_zone(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AvailabilityZone", value);
        self
    }

    /// `DnsNameServers`: string.
    #[track_caller]
    pub fn dns_name_servers(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DnsNameServers", value);
        self
    }

    /// `KmsKeyId`: `KmsKey`.
    #[track_caller]
    pub fn kms_key_id(mut self, value: impl IntoValue<format::KmsKey>) -> Self {
        self.0.set("KmsKeyId", value);
        self
    }

    /// `MaxCapacityUnits`: integer. Required.
    #[track_caller]
    pub fn max_capacity_units(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MaxCapacityUnits", value);
        self
    }

    /// `MinCapacityUnits`: integer.
    #[track_caller]
    pub fn min_capacity_units(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MinCapacityUnits", value);
        self
    }

    /// `MultiAZ`: boolean.
    #[track_caller]
    pub fn multi_az(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("MultiAZ", value);
        self
    }

    /// `PreferredMaintenanceWindow`: string.
    #[track_caller]
    pub fn preferred_maintenance_window(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PreferredMaintenanceWindow", value);
        self
    }

    /// `ReplicationSubnetGroupId`: string.
    #[track_caller]
    pub fn replication_subnet_group_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ReplicationSubnetGroupId", value);
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

choice! {
    /// `ReplicationType` of `AWS::DMS::ReplicationConfig`.
    ReplicationType
    FULL_LOAD "full-load"
    FULL_LOAD_AND_CDC "full-load-and-cdc"
    CDC "cdc"
}

/// `Tag` of `AWS::DMS::ReplicationConfig`.
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

    /// `Value`: string, 1 to 256 characters. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
