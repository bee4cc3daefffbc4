// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::EC2::Route` and the types of its properties.

use crate::aws::base::{Body, IntoValue, resource};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::EC2::Route`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-route.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Route(Body);

resource! { Route "AWS::EC2::Route" }

impl Route {
    /// `CarrierGatewayId`: string.
    #[track_caller]
    pub fn carrier_gateway_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CarrierGatewayId", value);
        self
    }

    /// `CoreNetworkArn`: string.
    #[track_caller]
    pub fn core_network_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CoreNetworkArn", value);
        self
    }

    /// `DestinationCidrBlock`: string (ipv4-network). A change replaces the resource.
    #[track_caller]
    pub fn destination_cidr_block(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DestinationCidrBlock", value);
        self
    }

    /// `DestinationIpv6CidrBlock`: string. A change replaces the resource.
    #[track_caller]
    pub fn destination_ipv6_cidr_block(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DestinationIpv6CidrBlock", value);
        self
    }

    /// `DestinationPrefixListId`: string. A change replaces the resource.
    #[track_caller]
    pub fn destination_prefix_list_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DestinationPrefixListId", value);
        self
    }

    /// `EgressOnlyInternetGatewayId`: string.
    #[track_caller]
    pub fn egress_only_internet_gateway_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EgressOnlyInternetGatewayId", value);
        self
    }

    /// `GatewayId`: string.
    #[track_caller]
    pub fn gateway_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("GatewayId", value);
        self
    }

    /// `InstanceId`: string.
    #[track_caller]
    pub fn instance_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("InstanceId", value);
        self
    }

    /// `LocalGatewayId`: string.
    #[track_caller]
    pub fn local_gateway_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LocalGatewayId", value);
        self
    }

    /// `NatGatewayId`: string.
    #[track_caller]
    pub fn nat_gateway_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("NatGatewayId", value);
        self
    }

    /// `NetworkInterfaceId`: string.
    #[track_caller]
    pub fn network_interface_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("NetworkInterfaceId", value);
        self
    }

    /// `OdbNetworkArn`: string.
    #[track_caller]
    pub fn odb_network_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("OdbNetworkArn", value);
        self
    }

    /// `RouteTableId`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn route_table_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RouteTableId", value);
        self
    }

    /// `TransitGatewayId`: string.
    #[track_caller]
    pub fn transit_gateway_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TransitGatewayId", value);
        self
    }

    /// `VpcEndpointId`: string.
    #[track_caller]
    pub fn vpc_endpoint_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("VpcEndpointId", value);
        self
    }

    /// `VpcPeeringConnectionId`: string.
    #[track_caller]
    pub fn vpc_peering_connection_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("VpcPeeringConnectionId", value);
        self
    }
}

impl Handle<Route> {
    /// `CidrBlock`
    #[inline]
    pub fn cidr_block(&self) -> Value<String> {
        self.attribute("CidrBlock")
    }
}
