// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::EC2::VPNConnectionRoute` and the types of its properties.

use crate::aws::base::{Body, IntoValue, resource};

/// `AWS::EC2::VPNConnectionRoute`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpnconnectionroute.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct VPNConnectionRoute(Body);

resource! { VPNConnectionRoute "AWS::EC2::VPNConnectionRoute" }

impl VPNConnectionRoute {
    /// `DestinationCidrBlock`: string (ipv4-network). Required. A change replaces the resource.
    #[track_caller]
    pub fn destination_cidr_block(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DestinationCidrBlock", value);
        self
    }

    /// `VpnConnectionId`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn vpn_connection_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("VpnConnectionId", value);
        self
    }
}
