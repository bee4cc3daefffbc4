// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::EC2::VPNGatewayRoutePropagation` and the types of its properties.

use crate::aws::base::{Body, IntoValue, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::EC2::VPNGatewayRoutePropagation`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpngatewayroutepropagation.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct VPNGatewayRoutePropagation(Body);

resource! { VPNGatewayRoutePropagation "AWS::EC2::VPNGatewayRoutePropagation" }

impl VPNGatewayRoutePropagation {
    /// `RouteTableIds`: list of strings. Required.
    #[track_caller]
    pub fn route_table_ids(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("RouteTableIds", value);
        self
    }

    /// `VpnGatewayId`: string. Required.
    #[track_caller]
    pub fn vpn_gateway_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("VpnGatewayId", value);
        self
    }
}

impl Handle<VPNGatewayRoutePropagation> {
    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }
}
