// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::NetworkFirewall::VpcEndpointAssociation` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::NetworkFirewall::VpcEndpointAssociation`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkfirewall-vpcendpointassociation.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct VpcEndpointAssociation(Body);

resource! { VpcEndpointAssociation "AWS::NetworkFirewall::VpcEndpointAssociation" }

impl VpcEndpointAssociation {
    /// `Description`: string, at most 512 characters, pattern `^.*$`. A change replaces the resource.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `FirewallArn`: string, 1 to 256 characters, pattern `^(arn:aws.*)$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn firewall_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FirewallArn", value);
        self
    }

    /// `SubnetMapping`: `SubnetMapping`. Required. A change replaces the resource.
    #[track_caller]
    pub fn subnet_mapping(mut self, value: impl IntoValue<SubnetMapping>) -> Self {
        self.0.set("SubnetMapping", value);
        self
    }

    /// `Tags`: list of `Tag`, 1 to 200 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `VpcId`: `Ec2VpcId`, 1 to 128 characters, pattern `^vpc-[0-9a-f]+$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn vpc_id(mut self, value: impl IntoValue<format::Ec2VpcId>) -> Self {
        self.0.set("VpcId", value);
        self
    }
}

impl Handle<VpcEndpointAssociation> {
    /// `EndpointId`
    #[inline]
    pub fn endpoint_id(&self) -> Value<String> {
        self.attribute("EndpointId")
    }

    /// `VpcEndpointAssociationArn`
    #[inline]
    pub fn vpc_endpoint_association_arn(&self) -> Value<String> {
        self.attribute("VpcEndpointAssociationArn")
    }

    /// `VpcEndpointAssociationId`
    #[inline]
    pub fn vpc_endpoint_association_id(&self) -> Value<String> {
        self.attribute("VpcEndpointAssociationId")
    }
}

/// `SubnetMapping` of `AWS::NetworkFirewall::VpcEndpointAssociation`.
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
    /// `SubnetMappingIPAddressType` of `AWS::NetworkFirewall::VpcEndpointAssociation`.
    SubnetMappingIPAddressType
    DUALSTACK "DUALSTACK"
    IPV4 "IPV4"
    IPV6 "IPV6"
}

/// `Tag` of `AWS::NetworkFirewall::VpcEndpointAssociation`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 128 characters, pattern `^.*$`. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, at most 255 characters, pattern `^.*$`. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
