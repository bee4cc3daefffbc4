// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::EC2::SecondaryNetwork` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::{Node, Value};

/// `AWS::EC2::SecondaryNetwork`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-secondarynetwork.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct SecondaryNetwork(Body);

resource! { SecondaryNetwork "AWS::EC2::SecondaryNetwork" }

impl SecondaryNetwork {
    /// `Ipv4CidrBlock`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn ipv4_cidr_block(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Ipv4CidrBlock", value);
        self
    }

    /// `NetworkType`: `NetworkType`. Required. A change replaces the resource.
    #[track_caller]
    pub fn network_type(mut self, value: impl IntoValue<NetworkType>) -> Self {
        self.0.set("NetworkType", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<SecondaryNetwork> {
    /// `Ipv4CidrBlockAssociations`
    #[inline]
    pub fn ipv4_cidr_block_associations(&self) -> Value<Node> {
        self.attribute("Ipv4CidrBlockAssociations")
    }

    /// `OwnerId`
    #[inline]
    pub fn owner_id(&self) -> Value<String> {
        self.attribute("OwnerId")
    }

    /// `SecondaryNetworkArn`
    #[inline]
    pub fn secondary_network_arn(&self) -> Value<String> {
        self.attribute("SecondaryNetworkArn")
    }

    /// `SecondaryNetworkId`
    #[inline]
    pub fn secondary_network_id(&self) -> Value<String> {
        self.attribute("SecondaryNetworkId")
    }
}

choice! {
    /// `NetworkType` of `AWS::EC2::SecondaryNetwork`.
    NetworkType
    RDMA "rdma"
}

/// `Tag` of `AWS::EC2::SecondaryNetwork`.
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
