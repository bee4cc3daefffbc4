// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::EC2::NetworkInterface` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::{Node, Value};

/// `AWS::EC2::NetworkInterface`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-networkinterface.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct NetworkInterface(Body);

resource! { NetworkInterface "AWS::EC2::NetworkInterface" }

impl NetworkInterface {
    /// `ConnectionTrackingSpecification`: `ConnectionTrackingSpecification`. A change may replace the resource.
    #[track_caller]
    pub fn connection_tracking_specification(
        mut self,
        value: impl IntoValue<ConnectionTrackingSpecification>,
    ) -> Self {
        self.0.set("ConnectionTrackingSpecification", value);
        self
    }

    /// `Description`: string.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `EnablePrimaryIpv6`: boolean. A change may replace the resource.
    #[track_caller]
    pub fn enable_primary_ipv6(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("EnablePrimaryIpv6", value);
        self
    }

    /// `GroupSet`: list of `Ec2SecurityGroupId`.
    #[track_caller]
    pub fn group_set(mut self, value: impl IntoValue<ListOf<format::Ec2SecurityGroupId>>) -> Self {
        self.0.set("GroupSet", value);
        self
    }

    /// `InterfaceType`: string. A change replaces the resource.
    #[track_caller]
    pub fn interface_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("InterfaceType", value);
        self
    }

    /// `Ipv4PrefixCount`: integer.
    #[track_caller]
    pub fn ipv4_prefix_count(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Ipv4PrefixCount", value);
        self
    }

    /// `Ipv4Prefixes`: list of `Ipv4PrefixSpecification`.
    #[track_caller]
    pub fn ipv4_prefixes(mut self, value: impl IntoValue<ListOf<Ipv4PrefixSpecification>>) -> Self {
        self.0.set("Ipv4Prefixes", value);
        self
    }

    /// `Ipv6AddressCount`: integer.
    #[track_caller]
    pub fn ipv6_address_count(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Ipv6AddressCount", value);
        self
    }

    /// `Ipv6Addresses`: list of `InstanceIpv6Address`.
    #[track_caller]
    pub fn ipv6_addresses(mut self, value: impl IntoValue<ListOf<InstanceIpv6Address>>) -> Self {
        self.0.set("Ipv6Addresses", value);
        self
    }

    /// `Ipv6PrefixCount`: integer.
    #[track_caller]
    pub fn ipv6_prefix_count(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Ipv6PrefixCount", value);
        self
    }

    /// `Ipv6Prefixes`: list of `Ipv6PrefixSpecification`.
    #[track_caller]
    pub fn ipv6_prefixes(mut self, value: impl IntoValue<ListOf<Ipv6PrefixSpecification>>) -> Self {
        self.0.set("Ipv6Prefixes", value);
        self
    }

    /// `PrivateIpAddress`: string. A change replaces the resource.
    #[track_caller]
    pub fn private_ip_address(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PrivateIpAddress", value);
        self
    }

    /// `PrivateIpAddresses`: list of `PrivateIpAddressSpecification`. A change may replace the resource.
    #[track_caller]
    pub fn private_ip_addresses(
        mut self,
        value: impl IntoValue<ListOf<PrivateIpAddressSpecification>>,
    ) -> Self {
        self.0.set("PrivateIpAddresses", value);
        self
    }

    /// `PublicIpDnsHostnameTypeSpecification`: `PublicIpDnsHostnameTypeSpecification`.
    #[track_caller]
    pub fn public_ip_dns_hostname_type_specification(
        mut self,
        value: impl IntoValue<PublicIpDnsHostnameTypeSpecification>,
    ) -> Self {
        self.0.set("PublicIpDnsHostnameTypeSpecification", value);
        self
    }

    /// `SecondaryPrivateIpAddressCount`: integer.
    #[track_caller]
    pub fn secondary_private_ip_address_count(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("SecondaryPrivateIpAddressCount", value);
        self
    }

    /// `SourceDestCheck`: boolean.
    #[track_caller]
    pub fn source_dest_check(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("SourceDestCheck", value);
        self
    }

    /// `SubnetId`: `Ec2SubnetId`. Required. A change replaces the resource.
    #[track_caller]
    pub fn subnet_id(mut self, value: impl IntoValue<format::Ec2SubnetId>) -> Self {
        self.0.set("SubnetId", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<NetworkInterface> {
    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }

    /// `PrimaryIpv6Address`
    #[inline]
    pub fn primary_ipv6_address(&self) -> Value<String> {
        self.attribute("PrimaryIpv6Address")
    }

    /// `PrimaryPrivateIpAddress`
    #[inline]
    pub fn primary_private_ip_address(&self) -> Value<String> {
        self.attribute("PrimaryPrivateIpAddress")
    }

    /// `PublicIpDnsNameOptions`
    #[inline]
    pub fn public_ip_dns_name_options(&self) -> Value<Node> {
        self.attribute("PublicIpDnsNameOptions")
    }

    /// `SecondaryPrivateIpAddresses`
    #[inline]
    pub fn secondary_private_ip_addresses(&self) -> Value<Vec<String>> {
        self.attribute("SecondaryPrivateIpAddresses")
    }

    /// `VpcId`
    #[inline]
    pub fn vpc_id(&self) -> Value<format::Ec2VpcId> {
        self.attribute("VpcId")
    }
}

/// `ConnectionTrackingSpecification` of `AWS::EC2::NetworkInterface`.
#[derive(Clone, Default)]
#[must_use]
pub struct ConnectionTrackingSpecification(Properties);

properties! { ConnectionTrackingSpecification }

impl ConnectionTrackingSpecification {
    /// `TcpEstablishedTimeout`: integer.
    #[track_caller]
    pub fn tcp_established_timeout(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("TcpEstablishedTimeout", value);
        self
    }

    /// `UdpStreamTimeout`: integer.
    #[track_caller]
    pub fn udp_stream_timeout(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("UdpStreamTimeout", value);
        self
    }

    /// `UdpTimeout`: integer.
    #[track_caller]
    pub fn udp_timeout(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("UdpTimeout", value);
        self
    }
}

/// `InstanceIpv6Address` of `AWS::EC2::NetworkInterface`.
#[derive(Clone, Default)]
#[must_use]
pub struct InstanceIpv6Address(Properties);

properties! { InstanceIpv6Address }

impl InstanceIpv6Address {
    /// `Ipv6Address`: string. Required.
    #[track_caller]
    pub fn ipv6_address(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Ipv6Address", value);
        self
    }
}

/// `Ipv4PrefixSpecification` of `AWS::EC2::NetworkInterface`.
#[derive(Clone, Default)]
#[must_use]
pub struct Ipv4PrefixSpecification(Properties);

properties! { Ipv4PrefixSpecification }

impl Ipv4PrefixSpecification {
    /// `Ipv4Prefix`: string. Required.
    #[track_caller]
    pub fn ipv4_prefix(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Ipv4Prefix", value);
        self
    }
}

/// `Ipv6PrefixSpecification` of `AWS::EC2::NetworkInterface`.
#[derive(Clone, Default)]
#[must_use]
pub struct Ipv6PrefixSpecification(Properties);

properties! { Ipv6PrefixSpecification }

impl Ipv6PrefixSpecification {
    /// `Ipv6Prefix`: string. Required.
    #[track_caller]
    pub fn ipv6_prefix(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Ipv6Prefix", value);
        self
    }
}

/// `PrivateIpAddressSpecification` of `AWS::EC2::NetworkInterface`.
#[derive(Clone, Default)]
#[must_use]
pub struct PrivateIpAddressSpecification(Properties);

properties! { PrivateIpAddressSpecification }

impl PrivateIpAddressSpecification {
    /// `Primary`: boolean. Required.
    #[track_caller]
    pub fn primary(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Primary", value);
        self
    }

    /// `PrivateIpAddress`: string. Required.
    #[track_caller]
    pub fn private_ip_address(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PrivateIpAddress", value);
        self
    }
}

choice! {
    /// `PublicIpDnsHostnameTypeSpecification` of `AWS::EC2::NetworkInterface`.
    PublicIpDnsHostnameTypeSpecification
    PUBLIC_DUAL_STACK_DNS_NAME "public-dual-stack-dns-name"
    PUBLIC_IPV4_DNS_NAME "public-ipv4-dns-name"
    PUBLIC_IPV6_DNS_NAME "public-ipv6-dns-name"
}

/// `Tag` of `AWS::EC2::NetworkInterface`.
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
