// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::ElasticLoadBalancingV2::LoadBalancer` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::{Node, Value};

/// `AWS::ElasticLoadBalancingV2::LoadBalancer`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticloadbalancingv2-loadbalancer.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct LoadBalancer(Body);

resource! { LoadBalancer "AWS::ElasticLoadBalancingV2::LoadBalancer" }

impl LoadBalancer {
    /// `EnableCapacityReservationProvisionStabilize`: boolean, default false.
    #[track_caller]
    pub fn enable_capacity_reservation_provision_stabilize(
        mut self,
        value: impl IntoValue<bool>,
    ) -> Self {
        self.0
            .set("EnableCapacityReservationProvisionStabilize", value);
        self
    }

    /// `EnablePrefixForIpv6SourceNat`: `EnablePrefixForIpv6SourceNat`.
    #[track_caller]
    pub fn enable_prefix_for_ipv6_source_nat(
        mut self,
        value: impl IntoValue<EnablePrefixForIpv6SourceNat>,
    ) -> Self {
        self.0.set("EnablePrefixForIpv6SourceNat", value);
        self
    }

    /// `EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic`: string.
    #[track_caller]
    pub fn enforce_security_group_inbound_rules_on_private_link_traffic(
        mut self,
        value: impl IntoValue<String>,
    ) -> Self {
        self.0.set(
            "EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic",
            value,
        );
        self
    }

    /// `IpAddressType`: `IpAddressType`.
    #[track_caller]
    pub fn ip_address_type(mut self, value: impl IntoValue<IpAddressType>) -> Self {
        self.0.set("IpAddressType", value);
        self
    }

    /// `Ipv4IpamPoolId`: string.
    #[track_caller]
    pub fn ipv4_ipam_pool_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Ipv4IpamPoolId", value);
        self
    }

    /// `LoadBalancerAttributes`: list of `LoadBalancerAttribute`.
    #[track_caller]
    pub fn load_balancer_attributes(
        mut self,
        value: impl IntoValue<ListOf<LoadBalancerAttribute>>,
    ) -> Self {
        self.0.set("LoadBalancerAttributes", value);
        self
    }

    /// `MinimumLoadBalancerCapacity`: `MinimumLoadBalancerCapacity`.
    #[track_caller]
    pub fn minimum_load_balancer_capacity(
        mut self,
        value: impl IntoValue<MinimumLoadBalancerCapacity>,
    ) -> Self {
        self.0.set("MinimumLoadBalancerCapacity", value);
        self
    }

    /// `Name`: string. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Scheme`: `Scheme`. A change replaces the resource.
    #[track_caller]
    pub fn scheme(mut self, value: impl IntoValue<Scheme>) -> Self {
        self.0.set("Scheme", value);
        self
    }

    /// `SecurityGroups`: list of `Ec2SecurityGroupId`.
    #[track_caller]
    pub fn security_groups(
        mut self,
        value: impl IntoValue<ListOf<format::Ec2SecurityGroupId>>,
    ) -> Self {
        self.0.set("SecurityGroups", value);
        self
    }

    /// `SubnetMappings`: list of `SubnetMapping`.
    #[track_caller]
    pub fn subnet_mappings(mut self, value: impl IntoValue<ListOf<SubnetMapping>>) -> Self {
        self.0.set("SubnetMappings", value);
        self
    }

    /// `Subnets`: list of `Ec2SubnetId`.
    #[track_caller]
    pub fn subnets(mut self, value: impl IntoValue<ListOf<format::Ec2SubnetId>>) -> Self {
        self.0.set("Subnets", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `Type`: `Type`. A change replaces the resource.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<Type>) -> Self {
        self.0.set("Type", value);
        self
    }
}

impl Handle<LoadBalancer> {
    /// `CanonicalHostedZoneID`
    #[inline]
    pub fn canonical_hosted_zone_id(&self) -> Value<format::Route53AliasTargetHostedZoneId> {
        self.attribute("CanonicalHostedZoneID")
    }

    /// `DNSName`
    #[inline]
    pub fn dns_name(&self) -> Value<String> {
        self.attribute("DNSName")
    }

    /// `EnableCapacityReservationProvisionStabilize`
    #[inline]
    pub fn enable_capacity_reservation_provision_stabilize(&self) -> Value<bool> {
        self.attribute("EnableCapacityReservationProvisionStabilize")
    }

    /// `EnablePrefixForIpv6SourceNat`
    #[inline]
    pub fn enable_prefix_for_ipv6_source_nat(&self) -> Value<String> {
        self.attribute("EnablePrefixForIpv6SourceNat")
    }

    /// `EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic`
    #[inline]
    pub fn enforce_security_group_inbound_rules_on_private_link_traffic(&self) -> Value<String> {
        self.attribute("EnforceSecurityGroupInboundRulesOnPrivateLinkTraffic")
    }

    /// `IpAddressType`
    #[inline]
    pub fn ip_address_type(&self) -> Value<String> {
        self.attribute("IpAddressType")
    }

    /// `Ipv4IpamPoolId`
    #[inline]
    pub fn ipv4_ipam_pool_id(&self) -> Value<String> {
        self.attribute("Ipv4IpamPoolId")
    }

    /// `LoadBalancerArn`
    #[inline]
    pub fn load_balancer_arn(&self) -> Value<String> {
        self.attribute("LoadBalancerArn")
    }

    /// `LoadBalancerAttributes`
    #[inline]
    pub fn load_balancer_attributes(&self) -> Value<Node> {
        self.attribute("LoadBalancerAttributes")
    }

    /// `LoadBalancerFullName`
    #[inline]
    pub fn load_balancer_full_name(&self) -> Value<String> {
        self.attribute("LoadBalancerFullName")
    }

    /// `LoadBalancerName`
    #[inline]
    pub fn load_balancer_name(&self) -> Value<String> {
        self.attribute("LoadBalancerName")
    }

    /// `Name`
    #[inline]
    pub fn name(&self) -> Value<String> {
        self.attribute("Name")
    }

    /// `Scheme`
    #[inline]
    pub fn scheme(&self) -> Value<String> {
        self.attribute("Scheme")
    }

    /// `SecurityGroups`
    #[inline]
    pub fn security_groups(&self) -> Value<Vec<format::Ec2SecurityGroupId>> {
        self.attribute("SecurityGroups")
    }

    /// `SubnetMappings`
    #[inline]
    pub fn subnet_mappings(&self) -> Value<Node> {
        self.attribute("SubnetMappings")
    }

    /// `Subnets`
    #[inline]
    pub fn subnets(&self) -> Value<Vec<format::Ec2SubnetId>> {
        self.attribute("Subnets")
    }

    /// `Tags`
    #[inline]
    pub fn tags(&self) -> Value<Node> {
        self.attribute("Tags")
    }

    /// `Type`
    #[inline]
    pub fn type_(&self) -> Value<String> {
        self.attribute("Type")
    }
}

choice! {
    /// `EnablePrefixForIpv6SourceNat` of `AWS::ElasticLoadBalancingV2::LoadBalancer`.
    EnablePrefixForIpv6SourceNat
    OFF "off"
    ON "on"
}

choice! {
    /// `IpAddressType` of `AWS::ElasticLoadBalancingV2::LoadBalancer`.
    IpAddressType
    DUALSTACK "dualstack"
    DUALSTACK_WITHOUT_PUBLIC_IPV4 "dualstack-without-public-ipv4"
    IPV4 "ipv4"
}

/// `LoadBalancerAttribute` of `AWS::ElasticLoadBalancingV2::LoadBalancer`.
#[derive(Clone, Default)]
#[must_use]
pub struct LoadBalancerAttribute(Properties);

properties! { LoadBalancerAttribute }

impl LoadBalancerAttribute {
    /// `Key`: string.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}

/// `MinimumLoadBalancerCapacity` of `AWS::ElasticLoadBalancingV2::LoadBalancer`.
#[derive(Clone, Default)]
#[must_use]
pub struct MinimumLoadBalancerCapacity(Properties);

properties! { MinimumLoadBalancerCapacity }

impl MinimumLoadBalancerCapacity {
    /// `CapacityUnits`: integer. Required.
    #[track_caller]
    pub fn capacity_units(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("CapacityUnits", value);
        self
    }
}

choice! {
    /// `Scheme` of `AWS::ElasticLoadBalancingV2::LoadBalancer`.
    Scheme
    INTERNAL "internal"
    INTERNET_FACING "internet-facing"
}

/// `SubnetMapping` of `AWS::ElasticLoadBalancingV2::LoadBalancer`.
#[derive(Clone, Default)]
#[must_use]
pub struct SubnetMapping(Properties);

properties! { SubnetMapping }

impl SubnetMapping {
    /// `AllocationId`: string.
    #[track_caller]
    pub fn allocation_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AllocationId", value);
        self
    }

    /// `IPv6Address`: string.
    #[track_caller]
    pub fn ipv6_address(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("IPv6Address", value);
        self
    }

    /// `PrivateIPv4Address`: string.
    #[track_caller]
    pub fn private_ipv4_address(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PrivateIPv4Address", value);
        self
    }

    /// `SourceNatIpv6Prefix`: string.
    #[track_caller]
    pub fn source_nat_ipv6_prefix(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SourceNatIpv6Prefix", value);
        self
    }

    /// `SubnetId`: `Ec2SubnetId`. Required.
    #[track_caller]
    pub fn subnet_id(mut self, value: impl IntoValue<format::Ec2SubnetId>) -> Self {
        self.0.set("SubnetId", value);
        self
    }
}

/// `Tag` of `AWS::ElasticLoadBalancingV2::LoadBalancer`.
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

choice! {
    /// `Type` of `AWS::ElasticLoadBalancingV2::LoadBalancer`.
    Type
    APPLICATION "application"
    GATEWAY "gateway"
    NETWORK "network"
}
