// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::EC2::GatewayRouteTableAssociation` and the types of its properties.

use crate::aws::base::{Body, IntoValue, resource};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::EC2::GatewayRouteTableAssociation`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-gatewayroutetableassociation.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct GatewayRouteTableAssociation(Body);

resource! { GatewayRouteTableAssociation "AWS::EC2::GatewayRouteTableAssociation" }

impl GatewayRouteTableAssociation {
    /// `GatewayId`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn gateway_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("GatewayId", value);
        self
    }

    /// `RouteTableId`: string. Required.
    #[track_caller]
    pub fn route_table_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RouteTableId", value);
        self
    }
}

impl Handle<GatewayRouteTableAssociation> {
    /// `AssociationId`
    #[inline]
    pub fn association_id(&self) -> Value<String> {
        self.attribute("AssociationId")
    }
}
