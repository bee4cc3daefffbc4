// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::DRS::ReplicationConfigurationTemplate` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::{ListOf, MapOf};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::DRS::ReplicationConfigurationTemplate`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-drs-replicationconfigurationtemplate.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct ReplicationConfigurationTemplate(Body);

resource! { ReplicationConfigurationTemplate "AWS::DRS::ReplicationConfigurationTemplate" }

impl ReplicationConfigurationTemplate {
    /// `AssociateDefaultSecurityGroup`: boolean.
    #[track_caller]
    pub fn associate_default_security_group(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("AssociateDefaultSecurityGroup", value);
        self
    }

    /// `AutoReplicateNewDisks`: boolean.
    #[track_caller]
    pub fn auto_replicate_new_disks(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("AutoReplicateNewDisks", value);
        self
    }

    /// `BandwidthThrottling`: integer, at least 0. Required.
    #[track_caller]
    pub fn bandwidth_throttling(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("BandwidthThrottling", value);
        self
    }

    /// `CreatePublicIP`: boolean.
    #[track_caller]
    pub fn create_public_ip(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("CreatePublicIP", value);
        self
    }

    /// `DataPlaneRouting`: `DataPlaneRouting`.
    #[track_caller]
    pub fn data_plane_routing(mut self, value: impl IntoValue<DataPlaneRouting>) -> Self {
        self.0.set("DataPlaneRouting", value);
        self
    }

    /// `DefaultLargeStagingDiskType`: `DefaultLargeStagingDiskType`.
    #[track_caller]
    pub fn default_large_staging_disk_type(
        mut self,
        value: impl IntoValue<DefaultLargeStagingDiskType>,
    ) -> Self {
        self.0.set("DefaultLargeStagingDiskType", value);
        self
    }

    /// `EbsEncryption`: `EbsEncryption`. Required.
    #[track_caller]
    pub fn ebs_encryption(mut self, value: impl IntoValue<EbsEncryption>) -> Self {
        self.0.set("EbsEncryption", value);
        self
    }

    /// `EbsEncryptionKeyArn`: string, 20 to 2048 characters, pattern `^arn:.{16,2044}$`.
    #[track_caller]
    pub fn ebs_encryption_key_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EbsEncryptionKeyArn", value);
        self
    }

    /// `InternetProtocol`: `InternetProtocol`.
    #[track_caller]
    pub fn internet_protocol(mut self, value: impl IntoValue<InternetProtocol>) -> Self {
        self.0.set("InternetProtocol", value);
        self
    }

    /// `PitPolicy`: list of `PITPolicyRule`, 1 to 10 items. Required.
    #[track_caller]
    pub fn pit_policy(mut self, value: impl IntoValue<ListOf<PITPolicyRule>>) -> Self {
        self.0.set("PitPolicy", value);
        self
    }

    /// `ReplicationServerInstanceType`: string, at most 255 characters.
    #[track_caller]
    pub fn replication_server_instance_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ReplicationServerInstanceType", value);
        self
    }

    /// `ReplicationServersSecurityGroupsIDs`: list of strings, at most 32 items. Required.
    #[track_caller]
    pub fn replication_servers_security_groups_ids(
        mut self,
        value: impl IntoValue<ListOf<String>>,
    ) -> Self {
        self.0.set("ReplicationServersSecurityGroupsIDs", value);
        self
    }

    /// `StagingAreaSubnetId`: string, at most 255 characters, pattern `^subnet-[0-9a-fA-F]{8,}$`. Required.
    #[track_caller]
    pub fn staging_area_subnet_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("StagingAreaSubnetId", value);
        self
    }

    /// `StagingAreaTags`: map of strings. Required.
    #[track_caller]
    pub fn staging_area_tags(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("StagingAreaTags", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `UseDedicatedReplicationServer`: boolean.
    #[track_caller]
    pub fn use_dedicated_replication_server(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("UseDedicatedReplicationServer", value);
        self
    }
}

impl Handle<ReplicationConfigurationTemplate> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `ReplicationConfigurationTemplateID`
    #[inline]
    pub fn replication_configuration_template_id(&self) -> Value<String> {
        self.attribute("ReplicationConfigurationTemplateID")
    }
}

choice! {
    /// `DataPlaneRouting` of `AWS::DRS::ReplicationConfigurationTemplate`.
    DataPlaneRouting
    PRIVATE_IP "PRIVATE_IP"
    PUBLIC_IP "PUBLIC_IP"
}

choice! {
    /// `DefaultLargeStagingDiskType` of `AWS::DRS::ReplicationConfigurationTemplate`.
    DefaultLargeStagingDiskType
    GP2 "GP2"
    GP3 "GP3"
    ST1 "ST1"
    AUTO "AUTO"
}

choice! {
    /// `EbsEncryption` of `AWS::DRS::ReplicationConfigurationTemplate`.
    EbsEncryption
    DEFAULT "DEFAULT"
    CUSTOM "CUSTOM"
    NONE "NONE"
}

choice! {
    /// `InternetProtocol` of `AWS::DRS::ReplicationConfigurationTemplate`.
    InternetProtocol
    IPV4 "IPV4"
    IPV6 "IPV6"
}

/// `PITPolicyRule` of `AWS::DRS::ReplicationConfigurationTemplate`.
#[derive(Clone, Default)]
#[must_use]
pub struct PITPolicyRule(Properties);

properties! { PITPolicyRule }

impl PITPolicyRule {
    /// `Enabled`: boolean.
    #[track_caller]
    pub fn enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Enabled", value);
        self
    }

    /// `Interval`: integer, at least 1. Required.
    #[track_caller]
    pub fn interval(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Interval", value);
        self
    }

    /// `RetentionDuration`: integer, at least 1. Required.
    #[track_caller]
    pub fn retention_duration(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("RetentionDuration", value);
        self
    }

    /// `RuleID`: integer, at least 0.
    #[track_caller]
    pub fn rule_id(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("RuleID", value);
        self
    }

    /// `Units`: `PITPolicyRuleUnits`. Required.
    #[track_caller]
    pub fn units(mut self, value: impl IntoValue<PITPolicyRuleUnits>) -> Self {
        self.0.set("Units", value);
        self
    }
}

choice! {
    /// `PITPolicyRuleUnits` of `AWS::DRS::ReplicationConfigurationTemplate`.
    PITPolicyRuleUnits
    MINUTE "MINUTE"
    HOUR "HOUR"
    DAY "DAY"
}

/// `Tag` of `AWS::DRS::ReplicationConfigurationTemplate`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, at most 256 characters. Required.
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
