// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::ODB::OdbPeeringConnection` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::ODB::OdbPeeringConnection`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-odb-odbpeeringconnection.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct OdbPeeringConnection(Body);

resource! { OdbPeeringConnection "AWS::ODB::OdbPeeringConnection" }

impl OdbPeeringConnection {
    /// `AdditionalPeerNetworkCidrs`: list of strings.
    #[track_caller]
    pub fn additional_peer_network_cidrs(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("AdditionalPeerNetworkCidrs", value);
        self
    }

    /// `DisplayName`: string, 1 to 255 characters, pattern `^[a-zA-Z_](?!.*--)[a-zA-Z0-9_-]*$`.
    #[track_caller]
    pub fn display_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DisplayName", value);
        self
    }

    /// `OdbNetworkId`: string, 6 to 2048 characters. A change replaces the resource.
    #[track_caller]
    pub fn odb_network_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("OdbNetworkId", value);
        self
    }

    /// `PeerNetworkId`: string, 6 to 2048 characters. A change replaces the resource.
    #[track_caller]
    pub fn peer_network_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PeerNetworkId", value);
        self
    }

    /// `PeerNetworkRouteTableIds`: list of strings, 1 item. A change replaces the resource.
    #[track_caller]
    pub fn peer_network_route_table_ids(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("PeerNetworkRouteTableIds", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<OdbPeeringConnection> {
    /// `OdbNetworkArn`
    #[inline]
    pub fn odb_network_arn(&self) -> Value<String> {
        self.attribute("OdbNetworkArn")
    }

    /// `OdbPeeringConnectionArn`
    #[inline]
    pub fn odb_peering_connection_arn(&self) -> Value<String> {
        self.attribute("OdbPeeringConnectionArn")
    }

    /// `OdbPeeringConnectionId`
    #[inline]
    pub fn odb_peering_connection_id(&self) -> Value<String> {
        self.attribute("OdbPeeringConnectionId")
    }

    /// `PeerNetworkArn`
    #[inline]
    pub fn peer_network_arn(&self) -> Value<String> {
        self.attribute("PeerNetworkArn")
    }

    /// `PeerNetworkCidrs`
    #[inline]
    pub fn peer_network_cidrs(&self) -> Value<Vec<String>> {
        self.attribute("PeerNetworkCidrs")
    }
}

/// `Tag` of `AWS::ODB::OdbPeeringConnection`.
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

    /// `Value`: string, at most 256 characters.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
