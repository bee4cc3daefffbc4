// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::EC2::LocalGatewayVirtualInterface` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::EC2::LocalGatewayVirtualInterface`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-localgatewayvirtualinterface.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct LocalGatewayVirtualInterface(Body);

resource! { LocalGatewayVirtualInterface "AWS::EC2::LocalGatewayVirtualInterface" }

impl LocalGatewayVirtualInterface {
    /// `LocalAddress`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn local_address(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LocalAddress", value);
        self
    }

    /// `LocalGatewayVirtualInterfaceGroupId`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn local_gateway_virtual_interface_group_id(
        mut self,
        value: impl IntoValue<String>,
    ) -> Self {
        self.0.set("LocalGatewayVirtualInterfaceGroupId", value);
        self
    }

    /// `OutpostLagId`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn outpost_lag_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("OutpostLagId", value);
        self
    }

    /// `PeerAddress`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn peer_address(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PeerAddress", value);
        self
    }

    /// `PeerBgpAsn`: integer. A change replaces the resource.
    #[track_caller]
    pub fn peer_bgp_asn(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("PeerBgpAsn", value);
        self
    }

    /// `PeerBgpAsnExtended`: integer. A change replaces the resource.
    #[track_caller]
    pub fn peer_bgp_asn_extended(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("PeerBgpAsnExtended", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `Vlan`: integer. Required. A change replaces the resource.
    #[track_caller]
    pub fn vlan(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Vlan", value);
        self
    }
}

impl Handle<LocalGatewayVirtualInterface> {
    /// `ConfigurationState`
    #[inline]
    pub fn configuration_state(&self) -> Value<String> {
        self.attribute("ConfigurationState")
    }

    /// `LocalBgpAsn`
    #[inline]
    pub fn local_bgp_asn(&self) -> Value<i64> {
        self.attribute("LocalBgpAsn")
    }

    /// `LocalGatewayId`
    #[inline]
    pub fn local_gateway_id(&self) -> Value<String> {
        self.attribute("LocalGatewayId")
    }

    /// `LocalGatewayVirtualInterfaceId`
    #[inline]
    pub fn local_gateway_virtual_interface_id(&self) -> Value<String> {
        self.attribute("LocalGatewayVirtualInterfaceId")
    }

    /// `OwnerId`
    #[inline]
    pub fn owner_id(&self) -> Value<String> {
        self.attribute("OwnerId")
    }
}

/// `Tag` of `AWS::EC2::LocalGatewayVirtualInterface`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 127 characters, pattern `^(?!aws:.*)`.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, 1 to 255 characters, pattern `^(?!aws:.*)`.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
