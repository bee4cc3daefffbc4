// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::MediaConnect::BridgeSource` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};

/// `AWS::MediaConnect::BridgeSource`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediaconnect-bridgesource.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct BridgeSource(Body);

resource! { BridgeSource "AWS::MediaConnect::BridgeSource" }

impl BridgeSource {
    /// `BridgeArn`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn bridge_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("BridgeArn", value);
        self
    }

    /// `FlowSource`: `BridgeFlowSource`.
    #[track_caller]
    pub fn flow_source(mut self, value: impl IntoValue<BridgeFlowSource>) -> Self {
        self.0.set("FlowSource", value);
        self
    }

    /// `Name`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `NetworkSource`: `BridgeNetworkSource`.
    #[track_caller]
    pub fn network_source(mut self, value: impl IntoValue<BridgeNetworkSource>) -> Self {
        self.0.set("NetworkSource", value);
        self
    }
}

/// `BridgeFlowSource` of `AWS::MediaConnect::BridgeSource`.
#[derive(Clone, Default)]
#[must_use]
pub struct BridgeFlowSource(Properties);

properties! { BridgeFlowSource }

impl BridgeFlowSource {
    /// `FlowArn`: string. Required.
    #[track_caller]
    pub fn flow_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FlowArn", value);
        self
    }

    /// `FlowVpcInterfaceAttachment`: `VpcInterfaceAttachment`.
    #[track_caller]
    pub fn flow_vpc_interface_attachment(
        mut self,
        value: impl IntoValue<VpcInterfaceAttachment>,
    ) -> Self {
        self.0.set("FlowVpcInterfaceAttachment", value);
        self
    }
}

/// `BridgeNetworkSource` of `AWS::MediaConnect::BridgeSource`.
#[derive(Clone, Default)]
#[must_use]
pub struct BridgeNetworkSource(Properties);

properties! { BridgeNetworkSource }

impl BridgeNetworkSource {
    /// `MulticastIp`: string. Required.
    #[track_caller]
    pub fn multicast_ip(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("MulticastIp", value);
        self
    }

    /// `MulticastSourceSettings`: `MulticastSourceSettings`.
    #[track_caller]
    pub fn multicast_source_settings(
        mut self,
        value: impl IntoValue<MulticastSourceSettings>,
    ) -> Self {
        self.0.set("MulticastSourceSettings", value);
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

    /// `Protocol`: `ProtocolEnum`. Required.
    #[track_caller]
    pub fn protocol(mut self, value: impl IntoValue<ProtocolEnum>) -> Self {
        self.0.set("Protocol", value);
        self
    }
}

/// `MulticastSourceSettings` of `AWS::MediaConnect::BridgeSource`.
#[derive(Clone, Default)]
#[must_use]
pub struct MulticastSourceSettings(Properties);

properties! { MulticastSourceSettings }

impl MulticastSourceSettings {
    /// `MulticastSourceIp`: string.
    #[track_caller]
    pub fn multicast_source_ip(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("MulticastSourceIp", value);
        self
    }
}

choice! {
    /// `ProtocolEnum` of `AWS::MediaConnect::BridgeSource`.
    ProtocolEnum
    RTP_FEC "rtp-fec"
    RTP "rtp"
    UDP "udp"
}

/// `VpcInterfaceAttachment` of `AWS::MediaConnect::BridgeSource`.
#[derive(Clone, Default)]
#[must_use]
pub struct VpcInterfaceAttachment(Properties);

properties! { VpcInterfaceAttachment }

impl VpcInterfaceAttachment {
    /// `VpcInterfaceName`: string.
    #[track_caller]
    pub fn vpc_interface_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("VpcInterfaceName", value);
        self
    }
}
