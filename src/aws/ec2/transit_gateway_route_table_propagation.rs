// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::EC2::TransitGatewayRouteTablePropagation` and the types of its properties.

use crate::aws::base::{Body, IntoValue, resource};

/// `AWS::EC2::TransitGatewayRouteTablePropagation`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-transitgatewayroutetablepropagation.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct TransitGatewayRouteTablePropagation(Body);

resource! { TransitGatewayRouteTablePropagation "AWS::EC2::TransitGatewayRouteTablePropagation" }

impl TransitGatewayRouteTablePropagation {
    /// `TransitGatewayAttachmentId`: string. Required. A change replaces the resource.
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
