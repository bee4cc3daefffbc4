// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::EC2::ClientVpnRoute` and the types of its properties.

use crate::aws::base::{Body, IntoValue, resource};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::EC2::ClientVpnRoute`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-clientvpnroute.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct ClientVpnRoute(Body);

resource! { ClientVpnRoute "AWS::EC2::ClientVpnRoute" }

impl ClientVpnRoute {
    /// `ClientVpnEndpointId`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn client_vpn_endpoint_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ClientVpnEndpointId", value);
        self
    }

    /// `Description`: string. A change replaces the resource.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `DestinationCidrBlock`: string (ipv4-network). Required. A change replaces the resource.
    #[track_caller]
    pub fn destination_cidr_block(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DestinationCidrBlock", value);
        self
    }

    /// `TargetVpcSubnetId`: string. A change replaces the resource.
    #[track_caller]
    pub fn target_vpc_subnet_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TargetVpcSubnetId", value);
        self
    }
}

impl Handle<ClientVpnRoute> {
    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }
}
