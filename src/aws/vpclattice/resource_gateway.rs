// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::VpcLattice::ResourceGateway` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::VpcLattice::ResourceGateway`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-vpclattice-resourcegateway.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct ResourceGateway(Body);

resource! { ResourceGateway "AWS::VpcLattice::ResourceGateway" }

impl ResourceGateway {
    /// `IpAddressType`: `IpAddressType`. A change replaces the resource.
    #[track_caller]
    pub fn ip_address_type(mut self, value: impl IntoValue<IpAddressType>) -> Self {
        self.0.set("IpAddressType", value);
        self
    }

    /// `Ipv4AddressesPerEni`: integer, 1 to 62.
    #[track_caller]
    pub fn ipv4_addresses_per_eni(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Ipv4AddressesPerEni", value);
        self
    }

    /// `Name`: string, 3 to 40 characters, pattern `^(?!rgw-)(?![-])(?!.*[-]$)(?!.*[-]{2})[a-z0-9-]+$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `ResourceConfigDnsResolution`: `ResourceConfigDnsResolution`. A change replaces the resource.
    #[track_caller]
    pub fn resource_config_dns_resolution(
        mut self,
        value: impl IntoValue<ResourceConfigDnsResolution>,
    ) -> Self {
        self.0.set("ResourceConfigDnsResolution", value);
        self
    }

    /// `SecurityGroupIds`: list of `Ec2SecurityGroupId`.
    #[track_caller]
    pub fn security_group_ids(
        mut self,
        value: impl IntoValue<ListOf<format::Ec2SecurityGroupId>>,
    ) -> Self {
        self.0.set("SecurityGroupIds", value);
        self
    }

    /// `SubnetIds`: list of strings. Required. A change replaces the resource.
    #[track_caller]
    pub fn subnet_ids(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("SubnetIds", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `VpcIdentifier`: string, 5 to 50 characters, pattern `^vpc-(([0-9a-z]{8})|([0-9a-z]{17}))$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn vpc_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("VpcIdentifier", value);
        self
    }
}

impl Handle<ResourceGateway> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }
}

choice! {
    /// `IpAddressType` of `AWS::VpcLattice::ResourceGateway`.
    IpAddressType
    IPV4 "IPV4"
    IPV6 "IPV6"
    DUALSTACK "DUALSTACK"
}

choice! {
    /// `ResourceConfigDnsResolution` of `AWS::VpcLattice::ResourceGateway`.
    ResourceConfigDnsResolution
    IN_VPC "IN_VPC"
    PUBLIC "PUBLIC"
}

/// `Tag` of `AWS::VpcLattice::ResourceGateway`.
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

    /// `Value`: string, 1 to 256 characters.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
