// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::EC2::LocalGatewayRoute` and the types of its properties.

use crate::aws::base::{Body, IntoValue, resource};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::EC2::LocalGatewayRoute`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-localgatewayroute.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct LocalGatewayRoute(Body);

resource! { LocalGatewayRoute "AWS::EC2::LocalGatewayRoute" }

impl LocalGatewayRoute {
    /// `DestinationCidrBlock`: string (ipv4-network). A change replaces the resource.
    #[track_caller]
    pub fn destination_cidr_block(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DestinationCidrBlock", value);
        self
    }

    /// `LocalGatewayRouteTableId`: string. A change replaces the resource.
    #[track_caller]
    pub fn local_gateway_route_table_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LocalGatewayRouteTableId", value);
        self
    }

    /// `LocalGatewayVirtualInterfaceGroupId`: string.
    #[track_caller]
    pub fn local_gateway_virtual_interface_group_id(
        mut self,
        value: impl IntoValue<String>,
    ) -> Self {
        self.0.set("LocalGatewayVirtualInterfaceGroupId", value);
        self
    }

    /// `NetworkInterfaceId`: string.
    #[track_caller]
    pub fn network_interface_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("NetworkInterfaceId", value);
        self
    }
}

impl Handle<LocalGatewayRoute> {
    /// `State`
    #[inline]
    pub fn state(&self) -> Value<String> {
        self.attribute("State")
    }

    /// `Type`
    #[inline]
    pub fn type_(&self) -> Value<String> {
        self.attribute("Type")
    }
}
