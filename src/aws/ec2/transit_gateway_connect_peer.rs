// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::EC2::TransitGatewayConnectPeer` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::{Node, Value};

/// `AWS::EC2::TransitGatewayConnectPeer`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-transitgatewayconnectpeer.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct TransitGatewayConnectPeer(Body);

resource! { TransitGatewayConnectPeer "AWS::EC2::TransitGatewayConnectPeer" }

impl TransitGatewayConnectPeer {
    /// `ConnectPeerConfiguration`: `TransitGatewayConnectPeerConfiguration`. Required. A change replaces the resource.
    #[track_caller]
    pub fn connect_peer_configuration(
        mut self,
        value: impl IntoValue<TransitGatewayConnectPeerConfiguration>,
    ) -> Self {
        self.0.set("ConnectPeerConfiguration", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `TransitGatewayAttachmentId`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn transit_gateway_attachment_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TransitGatewayAttachmentId", value);
        self
    }
}

impl Handle<TransitGatewayConnectPeer> {
    /// `ConnectPeerConfiguration.BgpConfigurations`
    #[inline]
    pub fn connect_peer_configuration_bgp_configurations(&self) -> Value<Node> {
        self.attribute("ConnectPeerConfiguration.BgpConfigurations")
    }

    /// `ConnectPeerConfiguration.BgpConfigurations.*.BgpStatus`
    #[inline]
    pub fn connect_peer_configuration_bgp_configurations_bgp_status(&self) -> Value<String> {
        self.attribute("ConnectPeerConfiguration.BgpConfigurations.*.BgpStatus")
    }

    /// `ConnectPeerConfiguration.BgpConfigurations.*.PeerAddress`
    #[inline]
    pub fn connect_peer_configuration_bgp_configurations_peer_address(&self) -> Value<String> {
        self.attribute("ConnectPeerConfiguration.BgpConfigurations.*.PeerAddress")
    }

    /// `ConnectPeerConfiguration.BgpConfigurations.*.TransitGatewayAddress`
    #[inline]
    pub fn connect_peer_configuration_bgp_configurations_transit_gateway_address(
        &self,
    ) -> Value<String> {
        self.attribute("ConnectPeerConfiguration.BgpConfigurations.*.TransitGatewayAddress")
    }

    /// `ConnectPeerConfiguration.BgpConfigurations.*.TransitGatewayAsn`
    #[inline]
    pub fn connect_peer_configuration_bgp_configurations_transit_gateway_asn(&self) -> Value<f64> {
        self.attribute("ConnectPeerConfiguration.BgpConfigurations.*.TransitGatewayAsn")
    }

    /// `ConnectPeerConfiguration.Protocol`
    #[inline]
    pub fn connect_peer_configuration_protocol(&self) -> Value<String> {
        self.attribute("ConnectPeerConfiguration.Protocol")
    }

    /// `CreationTime`
    #[inline]
    pub fn creation_time(&self) -> Value<String> {
        self.attribute("CreationTime")
    }

    /// `State`
    #[inline]
    pub fn state(&self) -> Value<String> {
        self.attribute("State")
    }

    /// `TransitGatewayConnectPeerId`
    #[inline]
    pub fn transit_gateway_connect_peer_id(&self) -> Value<String> {
        self.attribute("TransitGatewayConnectPeerId")
    }
}

/// `Tag` of `AWS::EC2::TransitGatewayConnectPeer`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}

/// `TransitGatewayConnectPeerConfiguration` of `AWS::EC2::TransitGatewayConnectPeer`.
#[derive(Clone, Default)]
#[must_use]
pub struct TransitGatewayConnectPeerConfiguration(Properties);

properties! { TransitGatewayConnectPeerConfiguration }

impl TransitGatewayConnectPeerConfiguration {
    /// `InsideCidrBlocks`: list of strings. Required. A change replaces the resource.
    #[track_caller]
    pub fn inside_cidr_blocks(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("InsideCidrBlocks", value);
        self
    }

    /// `PeerAddress`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn peer_address(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PeerAddress", value);
        self
    }

    /// `TransitGatewayAddress`: string. A change replaces the resource.
    #[track_caller]
    pub fn transit_gateway_address(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TransitGatewayAddress", value);
        self
    }
}
