// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::EC2::Subnet` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::{Node, Value};

/// `AWS::EC2::Subnet`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-subnet.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Subnet(Body);

resource! { Subnet "AWS::EC2::Subnet" }

impl Subnet {
    /// `AssignIpv6AddressOnCreation`: boolean.
    #[track_caller]
    pub fn assign_ipv6_address_on_creation(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("AssignIpv6AddressOnCreation", value);
        self
    }

    /// `AvailabilityZone`: string. A change replaces the resource.
    #[track_caller]
    pub fn availability_zone(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AvailabilityZone", value);
        self
    }

    /// `AvailabilityZoneId`: string. A change replaces the resource.
    #[track_caller]
    pub fn availability_zone_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AvailabilityZoneId", value);
        self
    }

    /// `CidrBlock`: string (ipv4-network). A change replaces the resource.
    #[track_caller]
    pub fn cidr_block(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CidrBlock", value);
        self
    }

    /// `EnableDns64`: boolean.
    #[track_caller]
    pub fn enable_dns64(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("EnableDns64", value);
        self
    }

    /// `EnableLniAtDeviceIndex`: integer.
    #[track_caller]
    pub fn enable_lni_at_device_index(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("EnableLniAtDeviceIndex", value);
        self
    }

    /// `Ipv4IpamPoolId`: string. A change replaces the resource.
    #[track_caller]
    pub fn ipv4_ipam_pool_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Ipv4IpamPoolId", value);
        self
    }

    /// `Ipv4NetmaskLength`: integer. A change replaces the resource.
    #[track_caller]
    pub fn ipv4_netmask_length(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Ipv4NetmaskLength", value);
        self
    }

    /// `Ipv6CidrBlock`: string (ipv6-network). A change may replace the resource.
    #[track_caller]
    pub fn ipv6_cidr_block(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Ipv6CidrBlock", value);
        self
    }

    /// `Ipv6IpamPoolId`: string. A change replaces the resource.
    #[track_caller]
    pub fn ipv6_ipam_pool_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Ipv6IpamPoolId", value);
        self
    }

    /// `Ipv6Native`: boolean. A change replaces the resource.
    #[track_caller]
    pub fn ipv6_native(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Ipv6Native", value);
        self
    }

    /// `Ipv6NetmaskLength`: integer. A change replaces the resource.
    #[track_caller]
    pub fn ipv6_netmask_length(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Ipv6NetmaskLength", value);
        self
    }

    /// `MapPublicIpOnLaunch`: boolean.
    #[track_caller]
    pub fn map_public_ip_on_launch(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("MapPublicIpOnLaunch", value);
        self
    }

    /// `OutpostArn`: string. A change replaces the resource.
    #[track_caller]
    pub fn outpost_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("OutpostArn", value);
        self
    }

    /// `PrivateDnsNameOptionsOnLaunch`: `PrivateDnsNameOptionsOnLaunch`.
    #[track_caller]
    pub fn private_dns_name_options_on_launch(
        mut self,
        value: impl IntoValue<PrivateDnsNameOptionsOnLaunch>,
    ) -> Self {
        self.0.set("PrivateDnsNameOptionsOnLaunch", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `VpcId`: `Ec2VpcId`. Required. A change replaces the resource.
    #[track_caller]
    pub fn vpc_id(mut self, value: impl IntoValue<format::Ec2VpcId>) -> Self {
        self.0.set("VpcId", value);
        self
    }
}

impl Handle<Subnet> {
    /// `Ref`: `AWS::EC2::Subnet.Id`
    #[inline]
    pub fn id(&self) -> Value<format::Ec2SubnetId> {
        self.reference().unchecked().into()
    }

    /// `AssignIpv6AddressOnCreation`
    #[inline]
    pub fn assign_ipv6_address_on_creation(&self) -> Value<bool> {
        self.attribute("AssignIpv6AddressOnCreation")
    }

    /// `AvailabilityZone`
    #[inline]
    pub fn availability_zone(&self) -> Value<String> {
        self.attribute("AvailabilityZone")
    }

    /// `AvailabilityZoneId`
    #[inline]
    pub fn availability_zone_id(&self) -> Value<String> {
        self.attribute("AvailabilityZoneId")
    }

    /// `BlockPublicAccessStates.InternetGatewayBlockMode`
    #[inline]
    pub fn block_public_access_states_internet_gateway_block_mode(&self) -> Value<String> {
        self.attribute("BlockPublicAccessStates.InternetGatewayBlockMode")
    }

    /// `CidrBlock`
    #[inline]
    pub fn cidr_block(&self) -> Value<String> {
        self.attribute("CidrBlock")
    }

    /// `EnableDns64`
    #[inline]
    pub fn enable_dns64(&self) -> Value<bool> {
        self.attribute("EnableDns64")
    }

    /// `EnableLniAtDeviceIndex`
    #[inline]
    pub fn enable_lni_at_device_index(&self) -> Value<i64> {
        self.attribute("EnableLniAtDeviceIndex")
    }

    /// `Ipv4IpamPoolId`
    #[inline]
    pub fn ipv4_ipam_pool_id(&self) -> Value<String> {
        self.attribute("Ipv4IpamPoolId")
    }

    /// `Ipv4NetmaskLength`
    #[inline]
    pub fn ipv4_netmask_length(&self) -> Value<i64> {
        self.attribute("Ipv4NetmaskLength")
    }

    /// `Ipv6CidrBlock`
    #[inline]
    pub fn ipv6_cidr_block(&self) -> Value<String> {
        self.attribute("Ipv6CidrBlock")
    }

    /// `Ipv6CidrBlocks`
    #[inline]
    pub fn ipv6_cidr_blocks(&self) -> Value<Vec<String>> {
        self.attribute("Ipv6CidrBlocks")
    }

    /// `Ipv6IpamPoolId`
    #[inline]
    pub fn ipv6_ipam_pool_id(&self) -> Value<String> {
        self.attribute("Ipv6IpamPoolId")
    }

    /// `Ipv6Native`
    #[inline]
    pub fn ipv6_native(&self) -> Value<bool> {
        self.attribute("Ipv6Native")
    }

    /// `Ipv6NetmaskLength`
    #[inline]
    pub fn ipv6_netmask_length(&self) -> Value<i64> {
        self.attribute("Ipv6NetmaskLength")
    }

    /// `MapPublicIpOnLaunch`
    #[inline]
    pub fn map_public_ip_on_launch(&self) -> Value<bool> {
        self.attribute("MapPublicIpOnLaunch")
    }

    /// `NetworkAclAssociationId`
    #[inline]
    pub fn network_acl_association_id(&self) -> Value<String> {
        self.attribute("NetworkAclAssociationId")
    }

    /// `OutpostArn`
    #[inline]
    pub fn outpost_arn(&self) -> Value<String> {
        self.attribute("OutpostArn")
    }

    /// `PrivateDnsNameOptionsOnLaunch.EnableResourceNameDnsAAAARecord`
    #[inline]
    pub fn private_dns_name_options_on_launch_enable_resource_name_dns_aaaa_record(
        &self,
    ) -> Value<bool> {
        self.attribute("PrivateDnsNameOptionsOnLaunch.EnableResourceNameDnsAAAARecord")
    }

    /// `PrivateDnsNameOptionsOnLaunch.EnableResourceNameDnsARecord`
    #[inline]
    pub fn private_dns_name_options_on_launch_enable_resource_name_dns_a_record(
        &self,
    ) -> Value<bool> {
        self.attribute("PrivateDnsNameOptionsOnLaunch.EnableResourceNameDnsARecord")
    }

    /// `PrivateDnsNameOptionsOnLaunch.HostnameType`
    #[inline]
    pub fn private_dns_name_options_on_launch_hostname_type(&self) -> Value<String> {
        self.attribute("PrivateDnsNameOptionsOnLaunch.HostnameType")
    }

    /// `SubnetId`
    #[inline]
    pub fn subnet_id(&self) -> Value<format::Ec2SubnetId> {
        self.attribute("SubnetId")
    }

    /// `Tags`
    #[inline]
    pub fn tags(&self) -> Value<Node> {
        self.attribute("Tags")
    }

    /// `VpcId`
    #[inline]
    pub fn vpc_id(&self) -> Value<format::Ec2VpcId> {
        self.attribute("VpcId")
    }
}

/// `PrivateDnsNameOptionsOnLaunch` of `AWS::EC2::Subnet`.
#[derive(Clone, Default)]
#[must_use]
pub struct PrivateDnsNameOptionsOnLaunch(Properties);

properties! { PrivateDnsNameOptionsOnLaunch }

impl PrivateDnsNameOptionsOnLaunch {
    /// `EnableResourceNameDnsAAAARecord`: boolean.
    #[track_caller]
    pub fn enable_resource_name_dns_aaaa_record(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("EnableResourceNameDnsAAAARecord", value);
        self
    }

    /// `EnableResourceNameDnsARecord`: boolean.
    #[track_caller]
    pub fn enable_resource_name_dns_a_record(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("EnableResourceNameDnsARecord", value);
        self
    }

    /// `HostnameType`: string.
    #[track_caller]
    pub fn hostname_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("HostnameType", value);
        self
    }
}

/// `Tag` of `AWS::EC2::Subnet`.
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
