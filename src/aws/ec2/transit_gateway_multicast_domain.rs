// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::EC2::TransitGatewayMulticastDomain` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::EC2::TransitGatewayMulticastDomain`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-transitgatewaymulticastdomain.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct TransitGatewayMulticastDomain(Body);

resource! { TransitGatewayMulticastDomain "AWS::EC2::TransitGatewayMulticastDomain" }

impl TransitGatewayMulticastDomain {
    /// `Options`: `Options`.
    #[track_caller]
    pub fn options(mut self, value: impl IntoValue<Options>) -> Self {
        self.0.set("Options", value);
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
}

impl Handle<TransitGatewayMulticastDomain> {
    /// `CreationTime`
    #[inline]
    pub fn creation_time(&self) -> Value<String> {
        self.attribute("CreationTime")
    }

    /// `State`
    #[inline]
    pub fn state(&self) -> Value<String> {
        self.attribute("State")
    }

    /// `TransitGatewayMulticastDomainArn`
    #[inline]
    pub fn transit_gateway_multicast_domain_arn(&self) -> Value<String> {
        self.attribute("TransitGatewayMulticastDomainArn")
    }

    /// `TransitGatewayMulticastDomainId`
    #[inline]
    pub fn transit_gateway_multicast_domain_id(&self) -> Value<String> {
        self.attribute("TransitGatewayMulticastDomainId")
    }
}

/// `Options` of `AWS::EC2::TransitGatewayMulticastDomain`.
#[derive(Clone, Default)]
#[must_use]
pub struct Options(Properties);

properties! { Options }

impl Options {
    /// `AutoAcceptSharedAssociations`: `OptionsAutoAcceptSharedAssociations`.
    #[track_caller]
    pub fn auto_accept_shared_associations(
        mut self,
        value: impl IntoValue<OptionsAutoAcceptSharedAssociations>,
    ) -> Self {
        self.0.set("AutoAcceptSharedAssociations", value);
        self
    }

    /// `Igmpv2Support`: `OptionsIgmpv2Support`.
    #[track_caller]
    pub fn igmpv2_support(mut self, value: impl IntoValue<OptionsIgmpv2Support>) -> Self {
        self.0.set("Igmpv2Support", value);
        self
    }

    /// `StaticSourcesSupport`: `OptionsStaticSourcesSupport`.
    #[track_caller]
    pub fn static_sources_support(
        mut self,
        value: impl IntoValue<OptionsStaticSourcesSupport>,
    ) -> Self {
        self.0.set("StaticSourcesSupport", value);
        self
    }
}

choice! {
    /// `OptionsAutoAcceptSharedAssociations` of `AWS::EC2::TransitGatewayMulticastDomain`.
    OptionsAutoAcceptSharedAssociations
    DISABLE "disable"
    ENABLE "enable"
}

choice! {
    /// `OptionsIgmpv2Support` of `AWS::EC2::TransitGatewayMulticastDomain`.
    OptionsIgmpv2Support
    DISABLE "disable"
    ENABLE "enable"
}

choice! {
    /// `OptionsStaticSourcesSupport` of `AWS::EC2::TransitGatewayMulticastDomain`.
    OptionsStaticSourcesSupport
    DISABLE "disable"
    ENABLE "enable"
}

/// `Tag` of `AWS::EC2::TransitGatewayMulticastDomain`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
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
