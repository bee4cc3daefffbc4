// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::NetworkFirewall::Firewall` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::NetworkFirewall::Firewall`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkfirewall-firewall.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Firewall(Body);

resource! { Firewall "AWS::NetworkFirewall::Firewall" }

impl Firewall {
    /// `AvailabilityZoneChangeProtection`: boolean.
    #[track_caller]
    pub fn availability_zone_change_protection(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("AvailabilityZoneChangeProtection", value);
        self
    }

    /// `AvailabilityZoneMappings`: list of `AvailabilityZoneMapping`.
    #[track_caller]
    pub fn availability_zone_mappings(
        mut self,
        value: impl IntoValue<ListOf<AvailabilityZoneMapping>>,
    ) -> Self {
        self.0.set("AvailabilityZoneMappings", value);
        self
    }

    /// `DeleteProtection`: boolean.
    #[track_caller]
    pub fn delete_protection(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("DeleteProtection", value);
        self
    }

    /// `Description`: string, at most 512 characters, pattern `^.*$`.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `EnabledAnalysisTypes`: list of `EnabledAnalysisType`.
    #[track_caller]
    pub fn enabled_analysis_types(
        mut self,
        value: impl IntoValue<ListOf<EnabledAnalysisType>>,
    ) -> Self {
        self.0.set("EnabledAnalysisTypes", value);
        self
    }

    /// `FirewallName`: string, 1 to 128 characters, pattern `^[a-zA-Z0-9-]+$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn firewall_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FirewallName", value);
        self
    }

    /// `FirewallPolicyArn`: string, 1 to 256 characters, pattern `^arn:aws.*$`. Required.
    #[track_caller]
    pub fn firewall_policy_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FirewallPolicyArn", value);
        self
    }

    /// `FirewallPolicyChangeProtection`: boolean.
    #[track_caller]
    pub fn firewall_policy_change_protection(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("FirewallPolicyChangeProtection", value);
        self
    }

    /// `NatGatewayMappings`: list of `NatGatewayMapping`. A change replaces the resource.
    #[track_caller]
    pub fn nat_gateway_mappings(
        mut self,
        value: impl IntoValue<ListOf<NatGatewayMapping>>,
    ) -> Self {
        self.0.set("NatGatewayMappings", value);
        self
    }

    /// `NoSourcePreservation`: boolean. A change replaces the resource.
    #[track_caller]
    pub fn no_source_preservation(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("NoSourcePreservation", value);
        self
    }

    /// `ProxySettings`: `ProxySettings`.
    #[track_caller]
    pub fn proxy_settings(mut self, value: impl IntoValue<ProxySettings>) -> Self {
        self.0.set("ProxySettings", value);
        self
    }

    /// `SubnetChangeProtection`: boolean.
    #[track_caller]
    pub fn subnet_change_protection(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("SubnetChangeProtection", value);
        self
    }

    /// `SubnetMappings`: list of `SubnetMapping`.
    #[track_caller]
    pub fn subnet_mappings(mut self, value: impl IntoValue<ListOf<SubnetMapping>>) -> Self {
        self.0.set("SubnetMappings", value);
        self
    }

    /// `Tags`: list of `Tag`, 1 to 200 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `TransitGatewayId`: string, 1 to 128 characters, pattern `^tgw-[0-9a-z]+$`.
    #[track_caller]
    pub fn transit_gateway_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TransitGatewayId", value);
        self
    }

    /// `VpcEndpoint`: `VpcEndpoint`. A change replaces the resource.
    #[track_caller]
    pub fn vpc_endpoint(mut self, value: impl IntoValue<VpcEndpoint>) -> Self {
        self.0.set("VpcEndpoint", value);
        self
    }

    /// `VpcId`: `Ec2VpcId`, 1 to 128 characters, pattern `^vpc-[0-9a-f]+$`. A change replaces the resource.
    #[track_caller]
    pub fn vpc_id(mut self, value: impl IntoValue<format::Ec2VpcId>) -> Self {
        self.0.set("VpcId", value);
        self
    }
}

impl Handle<Firewall> {
    /// `EndpointIds`
    #[inline]
    pub fn endpoint_ids(&self) -> Value<Vec<String>> {
        self.attribute("EndpointIds")
    }

    /// `FirewallArn`
    #[inline]
    pub fn firewall_arn(&self) -> Value<String> {
        self.attribute("FirewallArn")
    }

    /// `FirewallId`
    #[inline]
    pub fn firewall_id(&self) -> Value<String> {
        self.attribute("FirewallId")
    }

    /// `NumberOfAssociations`
    #[inline]
    pub fn number_of_associations(&self) -> Value<i64> {
        self.attribute("NumberOfAssociations")
    }

    /// `TransitGatewayAttachmentId`
    #[inline]
    pub fn transit_gateway_attachment_id(&self) -> Value<String> {
        self.attribute("TransitGatewayAttachmentId")
    }
}

/// `AvailabilityZoneMapping` of `AWS::NetworkFirewall::Firewall`.
#[derive(Clone, Default)]
#[must_use]
pub struct AvailabilityZoneMapping(Properties);

properties! { AvailabilityZoneMapping }

impl AvailabilityZoneMapping {
    /// `AvailabilityZone`: string, 1 to 128 characters, pattern `^\S+$`. Required.
    #[track_caller]
    pub fn availability_zone(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AvailabilityZone", value);
        self
    }
}

choice! {
    /// `EnabledAnalysisType` of `AWS::NetworkFirewall::Firewall`.
    EnabledAnalysisType
    TLS_SNI "TLS_SNI"
    HTTP_HOST "HTTP_HOST"
}

/// `ListenerProperty` of `AWS::NetworkFirewall::Firewall`.
#[derive(Clone, Default)]
#[must_use]
pub struct ListenerProperty(Properties);

properties! { ListenerProperty }

impl ListenerProperty {
    /// `Port`: integer.
    #[track_caller]
    pub fn port(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Port", value);
        self
    }

    /// `Type`: `ListenerPropertyType`.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<ListenerPropertyType>) -> Self {
        self.0.set("Type", value);
        self
    }
}

choice! {
    /// `ListenerPropertyType` of `AWS::NetworkFirewall::Firewall`.
    ListenerPropertyType
    HTTP "HTTP"
    HTTPS "HTTPS"
}

/// `NatGatewayMapping` of `AWS::NetworkFirewall::Firewall`.
#[derive(Clone, Default)]
#[must_use]
pub struct NatGatewayMapping(Properties);

properties! { NatGatewayMapping }

impl NatGatewayMapping {
    /// `NatGatewayId`: string, at least 1 character. Required.
    #[track_caller]
    pub fn nat_gateway_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("NatGatewayId", value);
        self
    }
}

/// `ProxySettings` of `AWS::NetworkFirewall::Firewall`.
#[derive(Clone, Default)]
#[must_use]
pub struct ProxySettings(Properties);

properties! { ProxySettings }

impl ProxySettings {
    /// `ListenerProperties`: list of `ListenerProperty`.
    #[track_caller]
    pub fn listener_properties(mut self, value: impl IntoValue<ListOf<ListenerProperty>>) -> Self {
        self.0.set("ListenerProperties", value);
        self
    }
}

/// `SubnetMapping` of `AWS::NetworkFirewall::Firewall`.
#[derive(Clone, Default)]
#[must_use]
pub struct SubnetMapping(Properties);

properties! { SubnetMapping }

impl SubnetMapping {
    /// `IPAddressType`: `SubnetMappingIPAddressType`.
    #[track_caller]
    pub fn ip_address_type(mut self, value: impl IntoValue<SubnetMappingIPAddressType>) -> Self {
        self.0.set("IPAddressType", value);
        self
    }

    /// `SubnetId`: `Ec2SubnetId`. Required.
    #[track_caller]
    pub fn subnet_id(mut self, value: impl IntoValue<format::Ec2SubnetId>) -> Self {
        self.0.set("SubnetId", value);
        self
    }
}

choice! {
    /// `SubnetMappingIPAddressType` of `AWS::NetworkFirewall::Firewall`.
    SubnetMappingIPAddressType
    DUALSTACK "DUALSTACK"
    IPV4 "IPV4"
    IPV6 "IPV6"
}

/// `Tag` of `AWS::NetworkFirewall::Firewall`.
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

    /// `Value`: string, at most 255 characters. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}

/// `VpcEndpoint` of `AWS::NetworkFirewall::Firewall`.
#[derive(Clone, Default)]
#[must_use]
pub struct VpcEndpoint(Properties);

properties! { VpcEndpoint }

impl VpcEndpoint {
    /// `SubnetMappings`: list of `SubnetMapping`.
    #[track_caller]
    pub fn subnet_mappings(mut self, value: impl IntoValue<ListOf<SubnetMapping>>) -> Self {
        self.0.set("SubnetMappings", value);
        self
    }

    /// `VpcId`: `Ec2VpcId`, 1 to 128 characters, pattern `^vpc-[0-9a-f]+$`.
    #[track_caller]
    pub fn vpc_id(mut self, value: impl IntoValue<format::Ec2VpcId>) -> Self {
        self.0.set("VpcId", value);
        self
    }
}
