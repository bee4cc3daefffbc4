// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::EC2::SubnetCidrBlock` and the types of its properties.

use crate::aws::base::{Body, IntoValue, resource};
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::EC2::SubnetCidrBlock`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-subnetcidrblock.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct SubnetCidrBlock(Body);

resource! { SubnetCidrBlock "AWS::EC2::SubnetCidrBlock" }

impl SubnetCidrBlock {
    /// `Ipv6CidrBlock`: string (ipv6-network), at most 42 characters. A change replaces the resource.
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

    /// `Ipv6NetmaskLength`: integer, 0 to 128. A change replaces the resource.
    #[track_caller]
    pub fn ipv6_netmask_length(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Ipv6NetmaskLength", value);
        self
    }

    /// `SubnetId`: `Ec2SubnetId`. Required. A change replaces the resource.
    #[track_caller]
    pub fn subnet_id(mut self, value: impl IntoValue<format::Ec2SubnetId>) -> Self {
        self.0.set("SubnetId", value);
        self
    }
}

impl Handle<SubnetCidrBlock> {
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
