// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::EC2::LocalGatewayRouteTable` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::EC2::LocalGatewayRouteTable`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-localgatewayroutetable.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct LocalGatewayRouteTable(Body);

resource! { LocalGatewayRouteTable "AWS::EC2::LocalGatewayRouteTable" }

impl LocalGatewayRouteTable {
    /// `LocalGatewayId`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn local_gateway_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LocalGatewayId", value);
        self
    }

    /// `Mode`: `Mode`. A change replaces the resource.
    #[track_caller]
    pub fn mode(mut self, value: impl IntoValue<Mode>) -> Self {
        self.0.set("Mode", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<LocalGatewayRouteTable> {
    /// `LocalGatewayRouteTableArn`
    #[inline]
    pub fn local_gateway_route_table_arn(&self) -> Value<String> {
        self.attribute("LocalGatewayRouteTableArn")
    }

    /// `LocalGatewayRouteTableId`
    #[inline]
    pub fn local_gateway_route_table_id(&self) -> Value<String> {
        self.attribute("LocalGatewayRouteTableId")
    }

    /// `OutpostArn`
    #[inline]
    pub fn outpost_arn(&self) -> Value<String> {
        self.attribute("OutpostArn")
    }

    /// `OwnerId`
    #[inline]
    pub fn owner_id(&self) -> Value<String> {
        self.attribute("OwnerId")
    }

    /// `State`
    #[inline]
    pub fn state(&self) -> Value<String> {
        self.attribute("State")
    }
}

choice! {
    /// `Mode` of `AWS::EC2::LocalGatewayRouteTable`.
    Mode
    COIP "coip"
    DIRECT_VPC_ROUTING "direct-vpc-routing"
}

/// `Tag` of `AWS::EC2::LocalGatewayRouteTable`.
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
