// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::EC2::TransitGatewayMulticastGroupSource` and the types of its properties.

use crate::aws::base::{Body, IntoValue, resource};
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::EC2::TransitGatewayMulticastGroupSource`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-transitgatewaymulticastgroupsource.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct TransitGatewayMulticastGroupSource(Body);

resource! { TransitGatewayMulticastGroupSource "AWS::EC2::TransitGatewayMulticastGroupSource" }

impl TransitGatewayMulticastGroupSource {
    /// `GroupIpAddress`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn group_ip_address(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("GroupIpAddress", value);
        self
    }

    /// `NetworkInterfaceId`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn network_interface_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("NetworkInterfaceId", value);
        self
    }

    /// `TransitGatewayMulticastDomainId`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn transit_gateway_multicast_domain_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TransitGatewayMulticastDomainId", value);
        self
    }
}

impl Handle<TransitGatewayMulticastGroupSource> {
    /// `GroupMember`
    #[inline]
    pub fn group_member(&self) -> Value<bool> {
        self.attribute("GroupMember")
    }

    /// `GroupSource`
    #[inline]
    pub fn group_source(&self) -> Value<bool> {
        self.attribute("GroupSource")
    }

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

    /// `SourceType`
    #[inline]
    pub fn source_type(&self) -> Value<String> {
        self.attribute("SourceType")
    }

    /// `SubnetId`
    #[inline]
    pub fn subnet_id(&self) -> Value<format::Ec2SubnetId> {
        self.attribute("SubnetId")
    }

    /// `TransitGatewayAttachmentId`
    #[inline]
    pub fn transit_gateway_attachment_id(&self) -> Value<String> {
        self.attribute("TransitGatewayAttachmentId")
    }
}
