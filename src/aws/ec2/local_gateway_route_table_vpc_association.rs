// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::EC2::LocalGatewayRouteTableVPCAssociation` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::EC2::LocalGatewayRouteTableVPCAssociation`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-localgatewayroutetablevpcassociation.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct LocalGatewayRouteTableVPCAssociation(Body);

resource! { LocalGatewayRouteTableVPCAssociation "AWS::EC2::LocalGatewayRouteTableVPCAssociation" }

impl LocalGatewayRouteTableVPCAssociation {
    /// `LocalGatewayRouteTableId`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn local_gateway_route_table_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LocalGatewayRouteTableId", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `VpcId`: `Ec2VpcId`. Required. A change replaces the resource.
    #[track_caller]
    pub fn vpc_id(mut self, value: impl IntoValue<format::Ec2VpcId>) -> Self {
        self.0.set("VpcId", value);
        self
    }
}

impl Handle<LocalGatewayRouteTableVPCAssociation> {
    /// `LocalGatewayId`
    #[inline]
    pub fn local_gateway_id(&self) -> Value<String> {
        self.attribute("LocalGatewayId")
    }

    /// `LocalGatewayRouteTableVpcAssociationId`
    #[inline]
    pub fn local_gateway_route_table_vpc_association_id(&self) -> Value<String> {
        self.attribute("LocalGatewayRouteTableVpcAssociationId")
    }

    /// `State`
    #[inline]
    pub fn state(&self) -> Value<String> {
        self.attribute("State")
    }
}

/// `Tag` of `AWS::EC2::LocalGatewayRouteTableVPCAssociation`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 127 characters, pattern `^(?!aws:.*)`.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, 1 to 255 characters, pattern `^(?!aws:.*)`.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
