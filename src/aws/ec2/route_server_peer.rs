// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::EC2::RouteServerPeer` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::EC2::RouteServerPeer`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-routeserverpeer.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct RouteServerPeer(Body);

resource! { RouteServerPeer "AWS::EC2::RouteServerPeer" }

impl RouteServerPeer {
    /// `BgpOptions`: `BgpOptions`. Required. A change replaces the resource.
    #[track_caller]
    pub fn bgp_options(mut self, value: impl IntoValue<BgpOptions>) -> Self {
        self.0.set("BgpOptions", value);
        self
    }

    /// `PeerAddress`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn peer_address(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PeerAddress", value);
        self
    }

    /// `RouteServerEndpointId`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn route_server_endpoint_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RouteServerEndpointId", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<RouteServerPeer> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `EndpointEniAddress`
    #[inline]
    pub fn endpoint_eni_address(&self) -> Value<String> {
        self.attribute("EndpointEniAddress")
    }

    /// `EndpointEniId`
    #[inline]
    pub fn endpoint_eni_id(&self) -> Value<String> {
        self.attribute("EndpointEniId")
    }

    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }

    /// `RouteServerId`
    #[inline]
    pub fn route_server_id(&self) -> Value<String> {
        self.attribute("RouteServerId")
    }

    /// `SubnetId`
    #[inline]
    pub fn subnet_id(&self) -> Value<format::Ec2SubnetId> {
        self.attribute("SubnetId")
    }

    /// `VpcId`
    #[inline]
    pub fn vpc_id(&self) -> Value<format::Ec2VpcId> {
        self.attribute("VpcId")
    }
}

/// `BgpOptions` of `AWS::EC2::RouteServerPeer`.
#[derive(Clone, Default)]
#[must_use]
pub struct BgpOptions(Properties);

properties! { BgpOptions }

impl BgpOptions {
    /// `PeerAsn`: integer, 1 to 4294967294.
    #[track_caller]
    pub fn peer_asn(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("PeerAsn", value);
        self
    }

    /// `PeerLivenessDetection`: `BgpOptionsPeerLivenessDetection`.
    #[track_caller]
    pub fn peer_liveness_detection(
        mut self,
        value: impl IntoValue<BgpOptionsPeerLivenessDetection>,
    ) -> Self {
        self.0.set("PeerLivenessDetection", value);
        self
    }
}

choice! {
    /// `BgpOptionsPeerLivenessDetection` of `AWS::EC2::RouteServerPeer`.
    BgpOptionsPeerLivenessDetection
    BFD "bfd"
    BGP_KEEPALIVE "bgp-keepalive"
}

/// `Tag` of `AWS::EC2::RouteServerPeer`.
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
