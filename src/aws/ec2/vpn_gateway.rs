// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::EC2::VPNGateway` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::EC2::VPNGateway`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpngateway.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct VPNGateway(Body);

resource! { VPNGateway "AWS::EC2::VPNGateway" }

impl VPNGateway {
    /// `AmazonSideAsn`: integer. A change replaces the resource.
    #[track_caller]
    pub fn amazon_side_asn(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("AmazonSideAsn", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `Type`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Type", value);
        self
    }
}

impl Handle<VPNGateway> {
    /// `VPNGatewayId`
    #[inline]
    pub fn vpn_gateway_id(&self) -> Value<String> {
        self.attribute("VPNGatewayId")
    }
}

/// `Tag` of `AWS::EC2::VPNGateway`.
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
