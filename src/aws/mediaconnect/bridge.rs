// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::MediaConnect::Bridge` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::MediaConnect::Bridge`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediaconnect-bridge.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Bridge(Body);

resource! { Bridge "AWS::MediaConnect::Bridge" }

impl Bridge {
    /// `EgressGatewayBridge`: `EgressGatewayBridge`.
    #[track_caller]
    pub fn egress_gateway_bridge(mut self, value: impl IntoValue<EgressGatewayBridge>) -> Self {
        self.0.set("EgressGatewayBridge", value);
        self
    }

    /// `IngressGatewayBridge`: `IngressGatewayBridge`.
    #[track_caller]
    pub fn ingress_gateway_bridge(mut self, value: impl IntoValue<IngressGatewayBridge>) -> Self {
        self.0.set("IngressGatewayBridge", value);
        self
    }

    /// `Name`: string. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Outputs`: list of `BridgeOutput`, at most 2 items.
    #[track_caller]
    pub fn outputs(mut self, value: impl IntoValue<ListOf<BridgeOutput>>) -> Self {
        self.0.set("Outputs", value);
        self
    }

    /// `PlacementArn`: string. Required.
    #[track_caller]
    pub fn placement_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PlacementArn", value);
        self
    }

    /// `SourceFailoverConfig`: `FailoverConfig`.
    #[track_caller]
    pub fn source_failover_config(mut self, value: impl IntoValue<FailoverConfig>) -> Self {
        self.0.set("SourceFailoverConfig", value);
        self
    }

    /// `Sources`: list of `BridgeSource`, at most 2 items. Required.
    #[track_caller]
    pub fn sources(mut self, value: impl IntoValue<ListOf<BridgeSource>>) -> Self {
        self.0.set("Sources", value);
        self
    }
}

impl Handle<Bridge> {
    /// `BridgeArn`
    #[inline]
    pub fn bridge_arn(&self) -> Value<String> {
        self.attribute("BridgeArn")
    }

    /// `BridgeState`
    #[inline]
    pub fn bridge_state(&self) -> Value<String> {
        self.attribute("BridgeState")
    }
}

/// `BridgeFlowSource` of `AWS::MediaConnect::Bridge`.
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

    /// `Name`: string. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }
}

/// `BridgeNetworkOutput` of `AWS::MediaConnect::Bridge`.
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

    /// `Name`: string. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
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

    /// `Ttl`: integer. Required.
    #[track_caller]
    pub fn ttl(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Ttl", value);
        self
    }
}

/// `BridgeNetworkSource` of `AWS::MediaConnect::Bridge`.
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

    /// `Name`: string. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
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

/// `BridgeOutput` of `AWS::MediaConnect::Bridge`.
#[derive(Clone, Default)]
#[must_use]
pub struct BridgeOutput(Properties);

properties! { BridgeOutput }

impl BridgeOutput {
    /// `NetworkOutput`: `BridgeNetworkOutput`.
    #[track_caller]
    pub fn network_output(mut self, value: impl IntoValue<BridgeNetworkOutput>) -> Self {
        self.0.set("NetworkOutput", value);
        self
    }
}

/// `BridgeSource` of `AWS::MediaConnect::Bridge`.
#[derive(Clone, Default)]
#[must_use]
pub struct BridgeSource(Properties);

properties! { BridgeSource }

impl BridgeSource {
    /// `FlowSource`: `BridgeFlowSource`.
    #[track_caller]
    pub fn flow_source(mut self, value: impl IntoValue<BridgeFlowSource>) -> Self {
        self.0.set("FlowSource", value);
        self
    }

    /// `NetworkSource`: `BridgeNetworkSource`.
    #[track_caller]
    pub fn network_source(mut self, value: impl IntoValue<BridgeNetworkSource>) -> Self {
        self.0.set("NetworkSource", value);
        self
    }
}

/// `EgressGatewayBridge` of `AWS::MediaConnect::Bridge`.
#[derive(Clone, Default)]
#[must_use]
pub struct EgressGatewayBridge(Properties);

properties! { EgressGatewayBridge }

impl EgressGatewayBridge {
    /// `MaxBitrate`: integer. Required.
    #[track_caller]
    pub fn max_bitrate(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MaxBitrate", value);
        self
    }
}

/// `FailoverConfig` of `AWS::MediaConnect::Bridge`.
#[derive(Clone, Default)]
#[must_use]
pub struct FailoverConfig(Properties);

properties! { FailoverConfig }

impl FailoverConfig {
    /// `FailoverMode`: `FailoverModeEnum`. Required.
    #[track_caller]
    pub fn failover_mode(mut self, value: impl IntoValue<FailoverModeEnum>) -> Self {
        self.0.set("FailoverMode", value);
        self
    }

    /// `SourcePriority`: `SourcePriority`.
    #[track_caller]
    pub fn source_priority(mut self, value: impl IntoValue<SourcePriority>) -> Self {
        self.0.set("SourcePriority", value);
        self
    }

    /// `State`: `FailoverConfigStateEnum`.
    #[track_caller]
    pub fn state(mut self, value: impl IntoValue<FailoverConfigStateEnum>) -> Self {
        self.0.set("State", value);
        self
    }
}

choice! {
    /// `FailoverConfigStateEnum` of `AWS::MediaConnect::Bridge`.
    FailoverConfigStateEnum
    ENABLED "ENABLED"
    DISABLED "DISABLED"
}

choice! {
    /// `FailoverModeEnum` of `AWS::MediaConnect::Bridge`.
    FailoverModeEnum
    FAILOVER "FAILOVER"
}

/// `IngressGatewayBridge` of `AWS::MediaConnect::Bridge`.
#[derive(Clone, Default)]
#[must_use]
pub struct IngressGatewayBridge(Properties);

properties! { IngressGatewayBridge }

impl IngressGatewayBridge {
    /// `MaxBitrate`: integer. Required.
    #[track_caller]
    pub fn max_bitrate(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MaxBitrate", value);
        self
    }

    /// `MaxOutputs`: integer. Required.
    #[track_caller]
    pub fn max_outputs(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MaxOutputs", value);
        self
    }
}

/// `MulticastSourceSettings` of `AWS::MediaConnect::Bridge`.
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
    /// `ProtocolEnum` of `AWS::MediaConnect::Bridge`.
    ProtocolEnum
    RTP_FEC "rtp-fec"
    RTP "rtp"
    UDP "udp"
}

/// `SourcePriority` of `AWS::MediaConnect::Bridge`.
#[derive(Clone, Default)]
#[must_use]
pub struct SourcePriority(Properties);

properties! { SourcePriority }

impl SourcePriority {
    /// `PrimarySource`: string.
    #[track_caller]
    pub fn primary_source(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PrimarySource", value);
        self
    }
}

/// `VpcInterfaceAttachment` of `AWS::MediaConnect::Bridge`.
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
