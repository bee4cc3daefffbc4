// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::EC2::TransitGatewayVpcAttachment` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::EC2::TransitGatewayVpcAttachment`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-transitgatewayvpcattachment.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct TransitGatewayVpcAttachment(Body);

resource! { TransitGatewayVpcAttachment "AWS::EC2::TransitGatewayVpcAttachment" }

impl TransitGatewayVpcAttachment {
    /// `AddSubnetIds`: list of strings.
    #[track_caller]
    pub fn add_subnet_ids(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("AddSubnetIds", value);
        self
    }

    /// `Options`: `Options`.
    #[track_caller]
    pub fn options(mut self, value: impl IntoValue<Options>) -> Self {
        self.0.set("Options", value);
        self
    }

    /// `RemoveSubnetIds`: list of strings.
    #[track_caller]
    pub fn remove_subnet_ids(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("RemoveSubnetIds", value);
        self
    }

    /// `SubnetIds`: list of strings. Required. A change replaces the resource.
    #[track_caller]
    pub fn subnet_ids(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("SubnetIds", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `TransitGatewayId`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn transit_gateway_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TransitGatewayId", value);
        self
    }

    /// `VpcId`: `Ec2VpcId`. Required. A change replaces the resource.
    #[track_caller]
    pub fn vpc_id(mut self, value: impl IntoValue<format::Ec2VpcId>) -> Self {
        self.0.set("VpcId", value);
        self
    }
}

impl Handle<TransitGatewayVpcAttachment> {
    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }
}

/// `Options` of `AWS::EC2::TransitGatewayVpcAttachment`.
#[derive(Clone, Default)]
#[must_use]
pub struct Options(Properties);

properties! { Options }

impl Options {
    /// `ApplianceModeSupport`: `OptionsApplianceModeSupport`.
    #[track_caller]
    pub fn appliance_mode_support(
        mut self,
        value: impl IntoValue<OptionsApplianceModeSupport>,
    ) -> Self {
        self.0.set("ApplianceModeSupport", value);
        self
    }

    /// `DnsSupport`: `OptionsDnsSupport`.
    #[track_caller]
    pub fn dns_support(mut self, value: impl IntoValue<OptionsDnsSupport>) -> Self {
        self.0.set("DnsSupport", value);
        self
    }

    /// `Ipv6Support`: `OptionsIpv6Support`.
    #[track_caller]
    pub fn ipv6_support(mut self, value: impl IntoValue<OptionsIpv6Support>) -> Self {
        self.0.set("Ipv6Support", value);
        self
    }

    /// `SecurityGroupReferencingSupport`: `OptionsSecurityGroupReferencingSupport`.
    #[track_caller]
    pub fn security_group_referencing_support(
        mut self,
        value: impl IntoValue<OptionsSecurityGroupReferencingSupport>,
    ) -> Self {
        self.0.set("SecurityGroupReferencingSupport", value);
        self
    }
}

choice! {
    /// `OptionsApplianceModeSupport` of `AWS::EC2::TransitGatewayVpcAttachment`.
    OptionsApplianceModeSupport
    DISABLE "disable"
    ENABLE "enable"
}

choice! {
    /// `OptionsDnsSupport` of `AWS::EC2::TransitGatewayVpcAttachment`.
    OptionsDnsSupport
    DISABLE "disable"
    ENABLE "enable"
}

choice! {
    /// `OptionsIpv6Support` of `AWS::EC2::TransitGatewayVpcAttachment`.
    OptionsIpv6Support
    DISABLE "disable"
    ENABLE "enable"
}

choice! {
    /// `OptionsSecurityGroupReferencingSupport` of `AWS::EC2::TransitGatewayVpcAttachment`.
    OptionsSecurityGroupReferencingSupport
    DISABLE "disable"
    ENABLE "enable"
}

/// `Tag` of `AWS::EC2::TransitGatewayVpcAttachment`.
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
