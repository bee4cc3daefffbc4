// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::EC2::VPCCidrBlock` and the types of its properties.

use crate::aws::base::{Body, IntoValue, resource};
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::EC2::VPCCidrBlock`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpccidrblock.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct VPCCidrBlock(Body);

resource! { VPCCidrBlock "AWS::EC2::VPCCidrBlock" }

impl VPCCidrBlock {
    /// `AmazonProvidedIpv6CidrBlock`: boolean. A change replaces the resource.
    #[track_caller]
    pub fn amazon_provided_ipv6_cidr_block(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("AmazonProvidedIpv6CidrBlock", value);
        self
    }

    /// `CidrBlock`: string (ipv4-network). A change replaces the resource.
    #[track_caller]
    pub fn cidr_block(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CidrBlock", value);
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

    /// `Ipv6CidrBlock`: string (ipv6-network). A change replaces the resource.
    #[track_caller]
    pub fn ipv6_cidr_block(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Ipv6CidrBlock", value);
        self
    }

    /// `Ipv6CidrBlockNetworkBorderGroup`: string. A change replaces the resource.
    #[track_caller]
    pub fn ipv6_cidr_block_network_border_group(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Ipv6CidrBlockNetworkBorderGroup", value);
        self
    }

    /// `Ipv6IpamPoolId`: string. A change replaces the resource.
    #[track_caller]
    pub fn ipv6_ipam_pool_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Ipv6IpamPoolId", value);
        self
    }

    /// `Ipv6NetmaskLength`: integer. A change replaces the resource.
    #[track_caller]
    pub fn ipv6_netmask_length(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Ipv6NetmaskLength", value);
        self
    }

    /// `Ipv6Pool`: string. A change replaces the resource.
    #[track_caller]
    pub fn ipv6_pool(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Ipv6Pool", value);
        self
    }

    /// `VpcId`: `Ec2VpcId`. Required. A change replaces the resource.
    #[track_caller]
    pub fn vpc_id(mut self, value: impl IntoValue<format::Ec2VpcId>) -> Self {
        self.0.set("VpcId", value);
        self
    }
}

impl Handle<VPCCidrBlock> {
    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }

    /// `IpSource`
    #[inline]
    pub fn ip_source(&self) -> Value<String> {
        self.attribute("IpSource")
    }

    /// `Ipv6AddressAttribute`
    #[inline]
    pub fn ipv6_address_attribute(&self) -> Value<String> {
        self.attribute("Ipv6AddressAttribute")
    }
}
