// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::ECS::Gateway` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::ECS::Gateway`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-gateway.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Gateway(Body);

resource! { Gateway "AWS::ECS::Gateway" }

impl Gateway {
    /// `Configuration`: `GatewayConfiguration`. Required.
    #[track_caller]
    pub fn configuration(mut self, value: impl IntoValue<GatewayConfiguration>) -> Self {
        self.0.set("Configuration", value);
        self
    }

    /// `DeletionProtection`: boolean, default true.
    #[track_caller]
    pub fn deletion_protection(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("DeletionProtection", value);
        self
    }

    /// `GatewayName`: string, 1 to 255 characters, pattern `^[a-zA-Z0-9-]+$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn gateway_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("GatewayName", value);
        self
    }

    /// `InfrastructureRoleArn`: `IamRoleArn`. Required.
    #[track_caller]
    pub fn infrastructure_role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("InfrastructureRoleArn", value);
        self
    }

    /// `PropagateTags`: `PropagateGatewayTags`.
    #[track_caller]
    pub fn propagate_tags(mut self, value: impl IntoValue<PropagateGatewayTags>) -> Self {
        self.0.set("PropagateTags", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<Gateway> {
    /// `AccessType`
    #[inline]
    pub fn access_type(&self) -> Value<String> {
        self.attribute("AccessType")
    }

    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `Configuration.HostSharedAlb.CurrentAlbCount`
    #[inline]
    pub fn configuration_host_shared_alb_current_alb_count(&self) -> Value<i64> {
        self.attribute("Configuration.HostSharedAlb.CurrentAlbCount")
    }

    /// `CreatedAt`
    #[inline]
    pub fn created_at(&self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// `Status`
    #[inline]
    pub fn status(&self) -> Value<String> {
        self.attribute("Status")
    }

    /// `UpdatedAt`
    #[inline]
    pub fn updated_at(&self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

choice! {
    /// `GatewayAlbDesyncMitigationMode` of `AWS::ECS::Gateway`.
    GatewayAlbDesyncMitigationMode
    MONITOR "monitor"
    DEFENSIVE "defensive"
    STRICTEST "strictest"
}

choice! {
    /// `GatewayAlbProtocol` of `AWS::ECS::Gateway`.
    GatewayAlbProtocol
    HTTP "HTTP"
    HTTPS "HTTPS"
}

/// `GatewayAlbTestTrafficRules` of `AWS::ECS::Gateway`.
#[derive(Clone, Default)]
#[must_use]
pub struct GatewayAlbTestTrafficRules(Properties);

properties! { GatewayAlbTestTrafficRules }

impl GatewayAlbTestTrafficRules {
    /// `Header`: `GatewayTestTrafficHeader`.
    #[track_caller]
    pub fn header(mut self, value: impl IntoValue<GatewayTestTrafficHeader>) -> Self {
        self.0.set("Header", value);
        self
    }
}

/// `GatewayConfiguration` of `AWS::ECS::Gateway`.
#[derive(Clone, Default)]
#[must_use]
pub struct GatewayConfiguration(Properties);

properties! { GatewayConfiguration }

impl GatewayConfiguration {
    /// `HostSharedAlb`: `HostSharedAlbConfiguration`. Required.
    #[track_caller]
    pub fn host_shared_alb(mut self, value: impl IntoValue<HostSharedAlbConfiguration>) -> Self {
        self.0.set("HostSharedAlb", value);
        self
    }
}

/// `GatewayElbAccessLogConfiguration` of `AWS::ECS::Gateway`.
#[derive(Clone, Default)]
#[must_use]
pub struct GatewayElbAccessLogConfiguration(Properties);

properties! { GatewayElbAccessLogConfiguration }

impl GatewayElbAccessLogConfiguration {
    /// `Destination`: `GatewayElbAccessLogDestination`.
    #[track_caller]
    pub fn destination(mut self, value: impl IntoValue<GatewayElbAccessLogDestination>) -> Self {
        self.0.set("Destination", value);
        self
    }
}

/// `GatewayElbAccessLogDestination` of `AWS::ECS::Gateway`.
#[derive(Clone, Default)]
#[must_use]
pub struct GatewayElbAccessLogDestination(Properties);

properties! { GatewayElbAccessLogDestination }

impl GatewayElbAccessLogDestination {
    /// `S3`: `GatewayElbAccessLogS3Destination`.
    #[track_caller]
    pub fn s3(mut self, value: impl IntoValue<GatewayElbAccessLogS3Destination>) -> Self {
        self.0.set("S3", value);
        self
    }
}

/// `GatewayElbAccessLogS3Destination` of `AWS::ECS::Gateway`.
#[derive(Clone, Default)]
#[must_use]
pub struct GatewayElbAccessLogS3Destination(Properties);

properties! { GatewayElbAccessLogS3Destination }

impl GatewayElbAccessLogS3Destination {
    /// `Bucket`: string. Required.
    #[track_caller]
    pub fn bucket(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Bucket", value);
        self
    }

    /// `Prefix`: string.
    #[track_caller]
    pub fn prefix(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Prefix", value);
        self
    }
}

choice! {
    /// `GatewayElbIpAddressType` of `AWS::ECS::Gateway`.
    GatewayElbIpAddressType
    IPV4 "ipv4"
    DUALSTACK "dualstack"
    DUALSTACK_WITHOUT_PUBLIC_IPV4 "dualstack-without-public-ipv4"
}

/// `GatewayElbNetworkConfiguration` of `AWS::ECS::Gateway`.
#[derive(Clone, Default)]
#[must_use]
pub struct GatewayElbNetworkConfiguration(Properties);

properties! { GatewayElbNetworkConfiguration }

impl GatewayElbNetworkConfiguration {
    /// `InboundSecurityGroup`: string.
    #[track_caller]
    pub fn inbound_security_group(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("InboundSecurityGroup", value);
        self
    }

    /// `IpAddressType`: `GatewayElbIpAddressType`. A change replaces the resource.
    #[track_caller]
    pub fn ip_address_type(mut self, value: impl IntoValue<GatewayElbIpAddressType>) -> Self {
        self.0.set("IpAddressType", value);
        self
    }

    /// `Subnets`: list of `Ec2SubnetId`, at least 2 items. A change replaces the resource.
    #[track_caller]
    pub fn subnets(mut self, value: impl IntoValue<ListOf<format::Ec2SubnetId>>) -> Self {
        self.0.set("Subnets", value);
        self
    }
}

choice! {
    /// `GatewayElbScheme` of `AWS::ECS::Gateway`.
    GatewayElbScheme
    INTERNET_FACING "internet-facing"
    INTERNAL "internal"
}

/// `GatewayTestTrafficHeader` of `AWS::ECS::Gateway`.
#[derive(Clone, Default)]
#[must_use]
pub struct GatewayTestTrafficHeader(Properties);

properties! { GatewayTestTrafficHeader }

impl GatewayTestTrafficHeader {
    /// `Name`: string. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Values`: list of strings. Required.
    #[track_caller]
    pub fn values(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Values", value);
        self
    }
}

/// `HostSharedAlbConfiguration` of `AWS::ECS::Gateway`.
#[derive(Clone, Default)]
#[must_use]
pub struct HostSharedAlbConfiguration(Properties);

properties! { HostSharedAlbConfiguration }

impl HostSharedAlbConfiguration {
    /// `AccessLogs`: `GatewayElbAccessLogConfiguration`.
    #[track_caller]
    pub fn access_logs(mut self, value: impl IntoValue<GatewayElbAccessLogConfiguration>) -> Self {
        self.0.set("AccessLogs", value);
        self
    }

    /// `HttpDesync`: `GatewayAlbDesyncMitigationMode`.
    #[track_caller]
    pub fn http_desync(mut self, value: impl IntoValue<GatewayAlbDesyncMitigationMode>) -> Self {
        self.0.set("HttpDesync", value);
        self
    }

    /// `MaxAlbCount`: integer.
    #[track_caller]
    pub fn max_alb_count(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MaxAlbCount", value);
        self
    }

    /// `NetworkConfiguration`: `GatewayElbNetworkConfiguration`.
    #[track_caller]
    pub fn network_configuration(
        mut self,
        value: impl IntoValue<GatewayElbNetworkConfiguration>,
    ) -> Self {
        self.0.set("NetworkConfiguration", value);
        self
    }

    /// `Port`: integer, 1 to 65535. A change replaces the resource.
    #[track_caller]
    pub fn port(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Port", value);
        self
    }

    /// `Protocol`: `GatewayAlbProtocol`. A change replaces the resource.
    #[track_caller]
    pub fn protocol(mut self, value: impl IntoValue<GatewayAlbProtocol>) -> Self {
        self.0.set("Protocol", value);
        self
    }

    /// `Scheme`: `GatewayElbScheme`. A change replaces the resource.
    #[track_caller]
    pub fn scheme(mut self, value: impl IntoValue<GatewayElbScheme>) -> Self {
        self.0.set("Scheme", value);
        self
    }

    /// `TestTrafficRules`: `GatewayAlbTestTrafficRules`.
    #[track_caller]
    pub fn test_traffic_rules(mut self, value: impl IntoValue<GatewayAlbTestTrafficRules>) -> Self {
        self.0.set("TestTrafficRules", value);
        self
    }

    /// `WebACLArn`: string.
    #[track_caller]
    pub fn web_acl_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("WebACLArn", value);
        self
    }
}

choice! {
    /// `PropagateGatewayTags` of `AWS::ECS::Gateway`.
    PropagateGatewayTags
    NONE "NONE"
    GATEWAY "GATEWAY"
}

/// `Tag` of `AWS::ECS::Gateway`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 128 characters, pattern `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, at most 256 characters, pattern `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
