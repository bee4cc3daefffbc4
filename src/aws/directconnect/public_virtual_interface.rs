// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::DirectConnect::PublicVirtualInterface` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::DirectConnect::PublicVirtualInterface`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-directconnect-publicvirtualinterface.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct PublicVirtualInterface(Body);

resource! { PublicVirtualInterface "AWS::DirectConnect::PublicVirtualInterface" }

impl PublicVirtualInterface {
    /// `AllocatePublicVirtualInterfaceRoleArn`: `IamRoleArn`, pattern `^arn:aws[a-z-]*:iam::[0-9]{12}:role/.+$`. A change replaces the resource.
    #[track_caller]
    pub fn allocate_public_virtual_interface_role_arn(
        mut self,
        value: impl IntoValue<format::IamRoleArn>,
    ) -> Self {
        self.0.set("AllocatePublicVirtualInterfaceRoleArn", value);
        self
    }

    /// `BgpPeers`: list of `BgpPeer`, 1 to 2 items. Required.
    #[track_caller]
    pub fn bgp_peers(mut self, value: impl IntoValue<ListOf<BgpPeer>>) -> Self {
        self.0.set("BgpPeers", value);
        self
    }

    /// `ConnectionId`: string. Required.
    #[track_caller]
    pub fn connection_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ConnectionId", value);
        self
    }

    /// `RateLimit`: string, pattern `^[0-9]+\.?[0-9]*(Mbps|Gbps|Tbps)$`.
    #[track_caller]
    pub fn rate_limit(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RateLimit", value);
        self
    }

    /// `RouteFilterPrefixes`: list of strings, at least 1 item. A change replaces the resource.
    #[track_caller]
    pub fn route_filter_prefixes(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("RouteFilterPrefixes", value);
        self
    }

    /// `Tags`: list of `Tag`, at least 1 item.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `VirtualInterfaceName`: string, pattern `^[\w \-_,\/]{1,100}$`. Required.
    #[track_caller]
    pub fn virtual_interface_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("VirtualInterfaceName", value);
        self
    }

    /// `Vlan`: integer, 0 to 4095. Required. A change replaces the resource.
    #[track_caller]
    pub fn vlan(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Vlan", value);
        self
    }
}

impl Handle<PublicVirtualInterface> {
    /// `BgpPeers.*.BgpPeerId`
    #[inline]
    pub fn bgp_peers_bgp_peer_id(&self) -> Value<String> {
        self.attribute("BgpPeers.*.BgpPeerId")
    }

    /// `VirtualInterfaceArn`
    #[inline]
    pub fn virtual_interface_arn(&self) -> Value<String> {
        self.attribute("VirtualInterfaceArn")
    }

    /// `VirtualInterfaceId`
    #[inline]
    pub fn virtual_interface_id(&self) -> Value<String> {
        self.attribute("VirtualInterfaceId")
    }
}

/// `BgpPeer` of `AWS::DirectConnect::PublicVirtualInterface`.
#[derive(Clone, Default)]
#[must_use]
pub struct BgpPeer(Properties);

properties! { BgpPeer }

impl BgpPeer {
    /// `AddressFamily`: string, pattern `^(ipv4)|(ipv6)$`. Required.
    #[track_caller]
    pub fn address_family(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AddressFamily", value);
        self
    }

    /// `AmazonAddress`: string, pattern `^[0-9a-fA-F:.]+/[0-9]+$`.
    #[track_caller]
    pub fn amazon_address(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AmazonAddress", value);
        self
    }

    /// `Asn`: string, pattern `^[1-9][0-9]*$`. Required.
    #[track_caller]
    pub fn asn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Asn", value);
        self
    }

    /// `AuthKey`: string.
    #[track_caller]
    pub fn auth_key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AuthKey", value);
        self
    }

    /// `CustomerAddress`: string, pattern `^[0-9a-fA-F:.]+/[0-9]+$`.
    #[track_caller]
    pub fn customer_address(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CustomerAddress", value);
        self
    }
}

/// `Tag` of `AWS::DirectConnect::PublicVirtualInterface`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 128 characters. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, at most 256 characters. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
