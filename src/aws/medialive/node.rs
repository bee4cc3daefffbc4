// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::MediaLive::Node` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::MediaLive::Node`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-medialive-node.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Node(Body);

resource! { Node "AWS::MediaLive::Node" }

impl Node {
    /// `ClusterId`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn cluster_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ClusterId", value);
        self
    }

    /// `Name`: string.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `NodeInterfaceMappings`: list of `NodeInterfaceMapping`. A change replaces the resource.
    #[track_caller]
    pub fn node_interface_mappings(
        mut self,
        value: impl IntoValue<ListOf<NodeInterfaceMapping>>,
    ) -> Self {
        self.0.set("NodeInterfaceMappings", value);
        self
    }

    /// `Role`: `NodeRole`.
    #[track_caller]
    pub fn role(mut self, value: impl IntoValue<NodeRole>) -> Self {
        self.0.set("Role", value);
        self
    }

    /// `SdiSourceMappings`: list of `SdiSourceMapping`.
    #[track_caller]
    pub fn sdi_source_mappings(mut self, value: impl IntoValue<ListOf<SdiSourceMapping>>) -> Self {
        self.0.set("SdiSourceMappings", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<Node> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `ChannelPlacementGroups`
    #[inline]
    pub fn channel_placement_groups(&self) -> Value<Vec<String>> {
        self.attribute("ChannelPlacementGroups")
    }

    /// `ConnectionState`
    #[inline]
    pub fn connection_state(&self) -> Value<String> {
        self.attribute("ConnectionState")
    }

    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }

    /// `InstanceArn`
    #[inline]
    pub fn instance_arn(&self) -> Value<String> {
        self.attribute("InstanceArn")
    }

    /// `State`
    #[inline]
    pub fn state(&self) -> Value<String> {
        self.attribute("State")
    }
}

/// `NodeInterfaceMapping` of `AWS::MediaLive::Node`.
#[derive(Clone, Default)]
#[must_use]
pub struct NodeInterfaceMapping(Properties);

properties! { NodeInterfaceMapping }

impl NodeInterfaceMapping {
    /// `LogicalInterfaceName`: string.
    #[track_caller]
    pub fn logical_interface_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LogicalInterfaceName", value);
        self
    }

    /// `NetworkInterfaceMode`: `NodeInterfaceMappingNetworkInterfaceMode`.
    #[track_caller]
    pub fn network_interface_mode(
        mut self,
        value: impl IntoValue<NodeInterfaceMappingNetworkInterfaceMode>,
    ) -> Self {
        self.0.set("NetworkInterfaceMode", value);
        self
    }

    /// `PhysicalInterfaceName`: string.
    #[track_caller]
    pub fn physical_interface_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PhysicalInterfaceName", value);
        self
    }
}

choice! {
    /// `NodeInterfaceMappingNetworkInterfaceMode` of `AWS::MediaLive::Node`.
    NodeInterfaceMappingNetworkInterfaceMode
    NAT "NAT"
    BRIDGE "BRIDGE"
}

choice! {
    /// `NodeRole` of `AWS::MediaLive::Node`.
    NodeRole
    BACKUP "BACKUP"
    ACTIVE "ACTIVE"
}

/// `SdiSourceMapping` of `AWS::MediaLive::Node`.
#[derive(Clone, Default)]
#[must_use]
pub struct SdiSourceMapping(Properties);

properties! { SdiSourceMapping }

impl SdiSourceMapping {
    /// `CardNumber`: integer.
    #[track_caller]
    pub fn card_number(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("CardNumber", value);
        self
    }

    /// `ChannelNumber`: integer.
    #[track_caller]
    pub fn channel_number(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("ChannelNumber", value);
        self
    }

    /// `SdiSource`: string.
    #[track_caller]
    pub fn sdi_source(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SdiSource", value);
        self
    }
}

/// `Tag` of `AWS::MediaLive::Node`.
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
