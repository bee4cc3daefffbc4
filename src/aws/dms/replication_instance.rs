// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::DMS::ReplicationInstance` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::DMS::ReplicationInstance`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dms-replicationinstance.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct ReplicationInstance(Body);

resource! { ReplicationInstance "AWS::DMS::ReplicationInstance" }

impl ReplicationInstance {
    /// `AllocatedStorage`: integer.
    #[track_caller]
    pub fn allocated_storage(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("AllocatedStorage", value);
        self
    }

    /// `AllowMajorVersionUpgrade`: boolean.
    #[track_caller]
    pub fn allow_major_version_upgrade(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("AllowMajorVersionUpgrade", value);
        self
    }

    /// `AutoMinorVersionUpgrade`: boolean.
    #[track_caller]
    pub fn auto_minor_version_upgrade(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("AutoMinorVersionUpgrade", value);
        self
    }

    /// `AvailabilityZone`: string.
    #[track_caller]
    pub fn availability_zone(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AvailabilityZone", value);
        self
    }

    /// `DnsNameServers`: string. A change replaces the resource.
    #[track_caller]
    pub fn dns_name_servers(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DnsNameServers", value);
        self
    }

    /// `EngineVersion`: string.
    #[track_caller]
    pub fn engine_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EngineVersion", value);
        self
    }

    /// `KmsKeyId`: `KmsKey`. A change replaces the resource.
    #[track_caller]
    pub fn kms_key_id(mut self, value: impl IntoValue<format::KmsKey>) -> Self {
        self.0.set("KmsKeyId", value);
        self
    }

    /// `MultiAZ`: boolean.
    #[track_caller]
    pub fn multi_az(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("MultiAZ", value);
        self
    }

    /// `NetworkType`: string.
    #[track_caller]
    pub fn network_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("NetworkType", value);
        self
    }

    /// `PreferredMaintenanceWindow`: string.
    #[track_caller]
    pub fn preferred_maintenance_window(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PreferredMaintenanceWindow", value);
        self
    }

    /// `PubliclyAccessible`: boolean. A change replaces the resource.
    #[track_caller]
    pub fn publicly_accessible(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("PubliclyAccessible", value);
        self
    }

    /// `ReplicationInstanceClass`: string. Required.
    #[track_caller]
    pub fn replication_instance_class(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ReplicationInstanceClass", value);
        self
    }

    /// `ReplicationInstanceIdentifier`: string.
    #[track_caller]
    pub fn replication_instance_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ReplicationInstanceIdentifier", value);
        self
    }

    /// `ReplicationSubnetGroupIdentifier`: string. A change replaces the resource.
    #[track_caller]
    pub fn replication_subnet_group_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ReplicationSubnetGroupIdentifier", value);
        self
    }

    /// `ResourceIdentifier`: string. A change replaces the resource.
    #[track_caller]
    pub fn resource_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ResourceIdentifier", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
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

impl Handle<ReplicationInstance> {
    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }

    /// `ReplicationInstancePrivateIpAddresses`
    #[inline]
    pub fn replication_instance_private_ip_addresses(&self) -> Value<String> {
        self.attribute("ReplicationInstancePrivateIpAddresses")
    }

    /// `ReplicationInstancePublicIpAddresses`
    #[inline]
    pub fn replication_instance_public_ip_addresses(&self) -> Value<String> {
        self.attribute("ReplicationInstancePublicIpAddresses")
    }
}

/// `Tag` of `AWS::DMS::ReplicationInstance`.
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
