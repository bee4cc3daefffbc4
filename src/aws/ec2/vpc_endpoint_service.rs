// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::EC2::VPCEndpointService` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::EC2::VPCEndpointService`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpcendpointservice.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct VPCEndpointService(Body);

resource! { VPCEndpointService "AWS::EC2::VPCEndpointService" }

impl VPCEndpointService {
    /// `AcceptanceRequired`: boolean.
    #[track_caller]
    pub fn acceptance_required(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("AcceptanceRequired", value);
        self
    }

    /// `ContributorInsightsEnabled`: boolean.
    #[track_caller]
    pub fn contributor_insights_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("ContributorInsightsEnabled", value);
        self
    }

    /// `GatewayLoadBalancerArns`: list of strings.
    #[track_caller]
    pub fn gateway_load_balancer_arns(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("GatewayLoadBalancerArns", value);
        self
    }

    /// `NetworkLoadBalancerArns`: list of strings.
    #[track_caller]
    pub fn network_load_balancer_arns(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("NetworkLoadBalancerArns", value);
        self
    }

    /// `PayerResponsibility`: string.
    #[track_caller]
    pub fn payer_responsibility(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PayerResponsibility", value);
        self
    }

    /// `PrivateDnsName`: string.
    #[track_caller]
    pub fn private_dns_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PrivateDnsName", value);
        self
    }

    /// `PrivateDnsNameConfiguration`: `PrivateDnsNameConfiguration`.
    #[track_caller]
    pub fn private_dns_name_configuration(
        mut self,
        value: impl IntoValue<PrivateDnsNameConfiguration>,
    ) -> Self {
        self.0.set("PrivateDnsNameConfiguration", value);
        self
    }

    /// `SupportedIpAddressTypes`: list of `IpAddressType`.
    #[track_caller]
    pub fn supported_ip_address_types(
        mut self,
        value: impl IntoValue<ListOf<IpAddressType>>,
    ) -> Self {
        self.0.set("SupportedIpAddressTypes", value);
        self
    }

    /// `SupportedRegions`: list of strings.
    #[track_caller]
    pub fn supported_regions(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("SupportedRegions", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<VPCEndpointService> {
    /// `PrivateDnsNameConfiguration.Name`
    #[inline]
    pub fn private_dns_name_configuration_name(&self) -> Value<String> {
        self.attribute("PrivateDnsNameConfiguration.Name")
    }

    /// `PrivateDnsNameConfiguration.State`
    #[inline]
    pub fn private_dns_name_configuration_state(&self) -> Value<String> {
        self.attribute("PrivateDnsNameConfiguration.State")
    }

    /// `PrivateDnsNameConfiguration.Type`
    #[inline]
    pub fn private_dns_name_configuration_type(&self) -> Value<String> {
        self.attribute("PrivateDnsNameConfiguration.Type")
    }

    /// `PrivateDnsNameConfiguration.Value`
    #[inline]
    pub fn private_dns_name_configuration_value(&self) -> Value<String> {
        self.attribute("PrivateDnsNameConfiguration.Value")
    }

    /// `ServiceId`
    #[inline]
    pub fn service_id(&self) -> Value<String> {
        self.attribute("ServiceId")
    }
}

choice! {
    /// `IpAddressType` of `AWS::EC2::VPCEndpointService`.
    IpAddressType
    IPV4 "ipv4"
    IPV6 "ipv6"
}

/// `PrivateDnsNameConfiguration` of `AWS::EC2::VPCEndpointService`.
#[derive(Clone, Default)]
#[must_use]
pub struct PrivateDnsNameConfiguration(Properties);

properties! { PrivateDnsNameConfiguration }

/// `Tag` of `AWS::EC2::VPCEndpointService`.
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
