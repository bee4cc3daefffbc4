// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::EC2::TransitGatewayMulticastDomainAssociation` and the types of its properties.

use crate::aws::base::{Body, IntoValue, resource};
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::EC2::TransitGatewayMulticastDomainAssociation`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-transitgatewaymulticastdomainassociation.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct TransitGatewayMulticastDomainAssociation(Body);

resource! { TransitGatewayMulticastDomainAssociation "AWS::EC2::TransitGatewayMulticastDomainAssociation" }

impl TransitGatewayMulticastDomainAssociation {
    /// `SubnetId`: `Ec2SubnetId`. Required. A change replaces the resource.
    #[track_caller]
    pub fn subnet_id(mut self, value: impl IntoValue<format::Ec2SubnetId>) -> Self {
        self.0.set("SubnetId", value);
        self
    }

    /// `TransitGatewayAttachmentId`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn transit_gateway_attachment_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TransitGatewayAttachmentId", value);
        self
    }

    /// `TransitGatewayMulticastDomainId`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn transit_gateway_multicast_domain_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TransitGatewayMulticastDomainId", value);
        self
    }
}

impl Handle<TransitGatewayMulticastDomainAssociation> {
    /// `ResourceId`
    #[inline]
    pub fn resource_id(&self) -> Value<String> {
        self.attribute("ResourceId")
    }

    /// `ResourceType`
    #[inline]
    pub fn resource_type(&self) -> Value<String> {
        self.attribute("ResourceType")
    }

    /// `State`
    #[inline]
    pub fn state(&self) -> Value<String> {
        self.attribute("State")
    }
}
