// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::EC2::LocalGatewayRouteTableVirtualInterfaceGroupAssociation` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::EC2::LocalGatewayRouteTableVirtualInterfaceGroupAssociation`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-localgatewayroutetablevirtualinterfacegroupassociation.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct LocalGatewayRouteTableVirtualInterfaceGroupAssociation(Body);

resource! { LocalGatewayRouteTableVirtualInterfaceGroupAssociation "AWS::EC2::LocalGatewayRouteTableVirtualInterfaceGroupAssociation" }

impl LocalGatewayRouteTableVirtualInterfaceGroupAssociation {
    /// `LocalGatewayRouteTableId`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn local_gateway_route_table_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LocalGatewayRouteTableId", value);
        self
    }

    /// `LocalGatewayVirtualInterfaceGroupId`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn local_gateway_virtual_interface_group_id(
        mut self,
        value: impl IntoValue<String>,
    ) -> Self {
        self.0.set("LocalGatewayVirtualInterfaceGroupId", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<LocalGatewayRouteTableVirtualInterfaceGroupAssociation> {
    /// `LocalGatewayId`
    #[inline]
    pub fn local_gateway_id(&self) -> Value<String> {
        self.attribute("LocalGatewayId")
    }

    /// `LocalGatewayRouteTableArn`
    #[inline]
    pub fn local_gateway_route_table_arn(&self) -> Value<String> {
        self.attribute("LocalGatewayRouteTableArn")
    }

    /// `LocalGatewayRouteTableVirtualInterfaceGroupAssociationId`
    #[inline]
    pub fn local_gateway_route_table_virtual_interface_group_association_id(
        &self,
    ) -> Value<String> {
        self.attribute("LocalGatewayRouteTableVirtualInterfaceGroupAssociationId")
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

/// `Tag` of `AWS::EC2::LocalGatewayRouteTableVirtualInterfaceGroupAssociation`.
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
