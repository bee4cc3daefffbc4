// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::ManagedBlockchain::Node` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::ManagedBlockchain::Node`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-managedblockchain-node.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Node(Body);

resource! { Node "AWS::ManagedBlockchain::Node" }

impl Node {
    /// `MemberId`: string.
    #[track_caller]
    pub fn member_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("MemberId", value);
        self
    }

    /// `NetworkId`: string. Required.
    #[track_caller]
    pub fn network_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("NetworkId", value);
        self
    }

    /// `NodeConfiguration`: `NodeConfiguration`. Required.
    #[track_caller]
    pub fn node_configuration(mut self, value: impl IntoValue<NodeConfiguration>) -> Self {
        self.0.set("NodeConfiguration", value);
        self
    }
}

impl Handle<Node> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `MemberId`
    #[inline]
    pub fn member_id(&self) -> Value<String> {
        self.attribute("MemberId")
    }

    /// `NetworkId`
    #[inline]
    pub fn network_id(&self) -> Value<String> {
        self.attribute("NetworkId")
    }

    /// `NodeConfiguration.AvailabilityZone`
    #[inline]
    pub fn node_configuration_availability_zone(&self) -> Value<String> {
        self.attribute("NodeConfiguration.AvailabilityZone")
    }

    /// `NodeConfiguration.InstanceType`
    #[inline]
    pub fn node_configuration_instance_type(&self) -> Value<String> {
        self.attribute("NodeConfiguration.InstanceType")
    }

    /// `NodeId`
    #[inline]
    pub fn node_id(&self) -> Value<String> {
        self.attribute("NodeId")
    }
}

/// `NodeConfiguration` of `AWS::ManagedBlockchain::Node`.
#[derive(Clone, Default)]
#[must_use]
pub struct NodeConfiguration(Properties);

properties! { NodeConfiguration }

impl NodeConfiguration {
    /// `AvailabilityZone`: string. Required.
    #[track_caller]
    pub fn availability_zone(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AvailabilityZone", value);
        self
    }

    /// `InstanceType`: string. Required.
    #[track_caller]
    pub fn instance_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("InstanceType", value);
        self
    }
}
