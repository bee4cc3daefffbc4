// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::MediaConnect::BridgeOutput` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};

/// `AWS::MediaConnect::BridgeOutput`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediaconnect-bridgeoutput.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct BridgeOutput(Body);

resource! { BridgeOutput "AWS::MediaConnect::BridgeOutput" }

impl BridgeOutput {
    /// `BridgeArn`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn bridge_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("BridgeArn", value);
        self
    }

    /// `Name`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `NetworkOutput`: `BridgeNetworkOutput`. Required.
    #[track_caller]
    pub fn network_output(mut self, value: impl IntoValue<BridgeNetworkOutput>) -> Self {
        self.0.set("NetworkOutput", value);
        self
    }
}

/// `BridgeNetworkOutput` of `AWS::MediaConnect::BridgeOutput`.
#[derive(Clone, Default)]
#[must_use]
pub struct BridgeNetworkOutput(Properties);

properties! { BridgeNetworkOutput }

impl BridgeNetworkOutput {
    /// `IpAddress`: string. Required.
    #[track_caller]
    pub fn ip_address(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("IpAddress", value);
        self
    }

    /// `NetworkName`: string. Required.
    #[track_caller]
    pub fn network_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("NetworkName", value);
        self
    }

    /// `Port`: integer. Required.
    #[track_caller]
    pub fn port(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Port", value);
        self
    }

    /// `Protocol`: `BridgeNetworkOutputProtocol`. Required.
    #[track_caller]
    pub fn protocol(mut self, value: impl IntoValue<BridgeNetworkOutputProtocol>) -> Self {
        self.0.set("Protocol", value);
        self
    }

    /// `Ttl`: integer. Required.
    #[track_caller]
    pub fn ttl(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Ttl", value);
        self
    }
}

choice! {
    /// `BridgeNetworkOutputProtocol` of `AWS::MediaConnect::BridgeOutput`.
    BridgeNetworkOutputProtocol
    RTP_FEC "rtp-fec"
    RTP "rtp"
    UDP "udp"
}
