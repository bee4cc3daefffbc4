// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Route53::HostedZone` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Route53::HostedZone`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53-hostedzone.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct HostedZone(Body);

resource! { HostedZone "AWS::Route53::HostedZone" }

impl HostedZone {
    /// `DelegationSetId`: string, at most 32 characters. A change replaces the resource.
    #[track_caller]
    pub fn delegation_set_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DelegationSetId", value);
        self
    }

    /// `HostedZoneConfig`: `HostedZoneConfig`.
    #[track_caller]
    pub fn hosted_zone_config(mut self, value: impl IntoValue<HostedZoneConfig>) -> Self {
        self.0.set("HostedZoneConfig", value);
        self
    }

    /// `HostedZoneFeatures`: `HostedZoneFeatures`.
    #[track_caller]
    pub fn hosted_zone_features(mut self, value: impl IntoValue<HostedZoneFeatures>) -> Self {
        self.0.set("HostedZoneFeatures", value);
        self
    }

    /// `HostedZoneTags`: list of `HostedZoneTag`.
    #[track_caller]
    pub fn hosted_zone_tags(mut self, value: impl IntoValue<ListOf<HostedZoneTag>>) -> Self {
        self.0.set("HostedZoneTags", value);
        self
    }

    /// `Name`: string, at most 1024 characters. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `QueryLoggingConfig`: `QueryLoggingConfig`.
    #[track_caller]
    pub fn query_logging_config(mut self, value: impl IntoValue<QueryLoggingConfig>) -> Self {
        self.0.set("QueryLoggingConfig", value);
        self
    }

    /// `VPCs`: list of `VPC`.
    #[track_caller]
    pub fn vpcs(mut self, value: impl IntoValue<ListOf<VPC>>) -> Self {
        self.0.set("VPCs", value);
        self
    }
}

impl Handle<HostedZone> {
    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<format::Route53HostedZoneId> {
        self.attribute("Id")
    }

    /// `NameServers`
    #[inline]
    pub fn name_servers(&self) -> Value<Vec<String>> {
        self.attribute("NameServers")
    }
}

/// `HostedZoneConfig` of `AWS::Route53::HostedZone`.
#[derive(Clone, Default)]
#[must_use]
pub struct HostedZoneConfig(Properties);

properties! { HostedZoneConfig }

impl HostedZoneConfig {
    /// `Comment`: string, at most 256 characters.
    #[track_caller]
    pub fn comment(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Comment", value);
        self
    }
}

/// `HostedZoneFeatures` of `AWS::Route53::HostedZone`.
#[derive(Clone, Default)]
#[must_use]
pub struct HostedZoneFeatures(Properties);

properties! { HostedZoneFeatures }

impl HostedZoneFeatures {
    /// `EnableAcceleratedRecovery`: boolean.
    #[track_caller]
    pub fn enable_accelerated_recovery(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("EnableAcceleratedRecovery", value);
        self
    }
}

/// `HostedZoneTag` of `AWS::Route53::HostedZone`.
#[derive(Clone, Default)]
#[must_use]
pub struct HostedZoneTag(Properties);

properties! { HostedZoneTag }

impl HostedZoneTag {
    /// `Key`: string, at most 128 characters. Required.
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

/// `QueryLoggingConfig` of `AWS::Route53::HostedZone`.
#[derive(Clone, Default)]
#[must_use]
pub struct QueryLoggingConfig(Properties);

properties! { QueryLoggingConfig }

impl QueryLoggingConfig {
    /// `CloudWatchLogsLogGroupArn`: string. Required.
    #[track_caller]
    pub fn cloud_watch_logs_log_group_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CloudWatchLogsLogGroupArn", value);
        self
    }
}

/// `VPC` of `AWS::Route53::HostedZone`.
#[derive(Clone, Default)]
#[must_use]
pub struct VPC(Properties);

properties! { VPC }

impl VPC {
    /// `VPCId`: `Ec2VpcId`. Required.
    #[track_caller]
    pub fn vpc_id(mut self, value: impl IntoValue<format::Ec2VpcId>) -> Self {
        self.0.set("VPCId", value);
        self
    }

    /// `VPCRegion`: string. Required.
    #[track_caller]
    pub fn vpc_region(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("VPCRegion", value);
        self
    }
}
