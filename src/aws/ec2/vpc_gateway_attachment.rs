// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::EC2::VPCGatewayAttachment` and the types of its properties.

use crate::aws::base::{Body, IntoValue, resource};
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::EC2::VPCGatewayAttachment`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpcgatewayattachment.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct VPCGatewayAttachment(Body);

resource! { VPCGatewayAttachment "AWS::EC2::VPCGatewayAttachment" }

impl VPCGatewayAttachment {
    /// `InternetGatewayId`: string.
    #[track_caller]
    pub fn internet_gateway_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("InternetGatewayId", value);
        self
    }

    /// `VpcId`: `Ec2VpcId`. Required. A change replaces the resource.
    #[track_caller]
    pub fn vpc_id(mut self, value: impl IntoValue<format::Ec2VpcId>) -> Self {
        self.0.set("VpcId", value);
        self
    }

    /// `VpnGatewayId`: string.
    #[track_caller]
    pub fn vpn_gateway_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("VpnGatewayId", value);
        self
    }
}

impl Handle<VPCGatewayAttachment> {
    /// `AttachmentType`
    #[inline]
    pub fn attachment_type(&self) -> Value<String> {
        self.attribute("AttachmentType")
    }
}
