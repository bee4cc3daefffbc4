// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::EC2::VPNConcentrator` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::EC2::VPNConcentrator`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpnconcentrator.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct VPNConcentrator(Body);

resource! { VPNConcentrator "AWS::EC2::VPNConcentrator" }

impl VPNConcentrator {
    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `TransitGatewayId`: string. A change replaces the resource.
    #[track_caller]
    pub fn transit_gateway_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TransitGatewayId", value);
        self
    }

    /// `Type`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Type", value);
        self
    }
}

impl Handle<VPNConcentrator> {
    /// `TransitGatewayAttachmentId`
    #[inline]
    pub fn transit_gateway_attachment_id(&self) -> Value<String> {
        self.attribute("TransitGatewayAttachmentId")
    }

    /// `VpnConcentratorId`
    #[inline]
    pub fn vpn_concentrator_id(&self) -> Value<String> {
        self.attribute("VpnConcentratorId")
    }
}

/// `Tag` of `AWS::EC2::VPNConcentrator`.
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
