// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::NetworkManager::ConnectPeer` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::{Node, Value};

/// `AWS::NetworkManager::ConnectPeer`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkmanager-connectpeer.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct ConnectPeer(Body);

resource! { ConnectPeer "AWS::NetworkManager::ConnectPeer" }

impl ConnectPeer {
    /// `BgpOptions`: `BgpOptions`. A change replaces the resource.
    #[track_caller]
    pub fn bgp_options(mut self, value: impl IntoValue<BgpOptions>) -> Self {
        self.0.set("BgpOptions", value);
        self
    }

    /// `ConnectAttachmentId`: string, at most 50 characters, pattern `^attachment-([0-9a-f]{8,17})$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn connect_attachment_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ConnectAttachmentId", value);
        self
    }

    /// `CoreNetworkAddress`: string, 1 to 50 characters, pattern `^[\s\S]*$`. A change replaces the resource.
    #[track_caller]
    pub fn core_network_address(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CoreNetworkAddress", value);
        self
    }

    /// `InsideCidrBlocks`: list of strings. A change replaces the resource.
    #[track_caller]
    pub fn inside_cidr_blocks(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("InsideCidrBlocks", value);
        self
    }

    /// `PeerAddress`: string, 1 to 50 characters, pattern `^[\s\S]*$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn peer_address(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PeerAddress", value);
        self
    }

    /// `SubnetArn`: string, at most 500 characters, pattern `^arn:[^:]{1,63}:ec2:[^:]{0,63}:[^:]{0,63}:subnet\/subnet-[0-9a-f]{8,17}$|^$`. A change replaces the resource.
    #[track_caller]
    pub fn subnet_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SubnetArn", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<ConnectPeer> {
    /// `Configuration`
    #[inline]
    pub fn configuration(&self) -> Value<Node> {
        self.attribute("Configuration")
    }

    /// `Configuration.CoreNetworkAddress`
    #[inline]
    pub fn configuration_core_network_address(&self) -> Value<String> {
        self.attribute("Configuration.CoreNetworkAddress")
    }

    /// `Configuration.InsideCidrBlocks`
    #[inline]
    pub fn configuration_inside_cidr_blocks(&self) -> Value<Vec<String>> {
        self.attribute("Configuration.InsideCidrBlocks")
    }

    /// `Configuration.PeerAddress`
    #[inline]
    pub fn configuration_peer_address(&self) -> Value<String> {
        self.attribute("Configuration.PeerAddress")
    }

    /// `Configuration.Protocol`
    #[inline]
    pub fn configuration_protocol(&self) -> Value<String> {
        self.attribute("Configuration.Protocol")
    }

    /// `ConnectPeerId`
    #[inline]
    pub fn connect_peer_id(&self) -> Value<String> {
        self.attribute("ConnectPeerId")
    }

    /// `CoreNetworkId`
    #[inline]
    pub fn core_network_id(&self) -> Value<String> {
        self.attribute("CoreNetworkId")
    }

    /// `CreatedAt`
    #[inline]
    pub fn created_at(&self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// `EdgeLocation`
    #[inline]
    pub fn edge_location(&self) -> Value<String> {
        self.attribute("EdgeLocation")
    }

    /// `LastModificationErrors`
    #[inline]
    pub fn last_modification_errors(&self) -> Value<Vec<String>> {
        self.attribute("LastModificationErrors")
    }

    /// `State`
    #[inline]
    pub fn state(&self) -> Value<String> {
        self.attribute("State")
    }
}

/// `BgpOptions` of `AWS::NetworkManager::ConnectPeer`.
#[derive(Clone, Default)]
#[must_use]
pub struct BgpOptions(Properties);

properties! { BgpOptions }

impl BgpOptions {
    /// `PeerAsn`: number.
    #[track_caller]
    pub fn peer_asn(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("PeerAsn", value);
        self
    }
}

/// `Tag` of `AWS::NetworkManager::ConnectPeer`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, at most 10000000 characters, pattern `^[\s\S]*$`. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, at most 10000000 characters, pattern `^[\s\S]*$`. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
