// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::EC2::TransitGatewayRoute` and the types of its properties.

use crate::aws::base::{Body, IntoValue, resource};

/// `AWS::EC2::TransitGatewayRoute`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-transitgatewayroute.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct TransitGatewayRoute(Body);

resource! { TransitGatewayRoute "AWS::EC2::TransitGatewayRoute" }

impl TransitGatewayRoute {
    /// `Blackhole`: boolean. A change replaces the resource.
    #[track_caller]
    pub fn blackhole(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Blackhole", value);
        self
    }

    /// `DestinationCidrBlock`: string (ipv4-network). Required. A change replaces the resource.
    #[track_caller]
    pub fn destination_cidr_block(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DestinationCidrBlock", value);
        self
    }

    /// `TransitGatewayAttachmentId`: string. A change replaces the resource.
    #[track_caller]
    pub fn transit_gateway_attachment_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TransitGatewayAttachmentId", value);
        self
    }

    /// `TransitGatewayRouteTableId`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn transit_gateway_route_table_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TransitGatewayRouteTableId", value);
        self
    }
}
