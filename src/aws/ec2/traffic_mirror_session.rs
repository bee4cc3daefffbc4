// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::EC2::TrafficMirrorSession` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::EC2::TrafficMirrorSession`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-trafficmirrorsession.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct TrafficMirrorSession(Body);

resource! { TrafficMirrorSession "AWS::EC2::TrafficMirrorSession" }

impl TrafficMirrorSession {
    /// `Description`: string.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `NetworkInterfaceId`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn network_interface_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("NetworkInterfaceId", value);
        self
    }

    /// `OwnerId`: string.
    #[track_caller]
    pub fn owner_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("OwnerId", value);
        self
    }

    /// `PacketLength`: integer.
    #[track_caller]
    pub fn packet_length(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("PacketLength", value);
        self
    }

    /// `SessionNumber`: integer. Required.
    #[track_caller]
    pub fn session_number(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("SessionNumber", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `TrafficMirrorFilterId`: string. Required.
    #[track_caller]
    pub fn traffic_mirror_filter_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TrafficMirrorFilterId", value);
        self
    }

    /// `TrafficMirrorTargetId`: string. Required.
    #[track_caller]
    pub fn traffic_mirror_target_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TrafficMirrorTargetId", value);
        self
    }

    /// `VirtualNetworkId`: integer.
    #[track_caller]
    pub fn virtual_network_id(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("VirtualNetworkId", value);
        self
    }
}

impl Handle<TrafficMirrorSession> {
    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }
}

/// `Tag` of `AWS::EC2::TrafficMirrorSession`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
