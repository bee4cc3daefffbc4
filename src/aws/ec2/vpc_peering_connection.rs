// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::EC2::VPCPeeringConnection` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::EC2::VPCPeeringConnection`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpcpeeringconnection.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct VPCPeeringConnection(Body);

resource! { VPCPeeringConnection "AWS::EC2::VPCPeeringConnection" }

impl VPCPeeringConnection {
    /// `AssumeRoleRegion`: string. A change replaces the resource.
    #[track_caller]
    pub fn assume_role_region(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AssumeRoleRegion", value);
        self
    }

    /// `PeerOwnerId`: string. A change replaces the resource.
    #[track_caller]
    pub fn peer_owner_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PeerOwnerId", value);
        self
    }

    /// `PeerRegion`: string. A change replaces the resource.
    #[track_caller]
    pub fn peer_region(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PeerRegion", value);
        self
    }

    /// `PeerRoleArn`: `IamRoleArn`. A change replaces the resource.
    #[track_caller]
    pub fn peer_role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("PeerRoleArn", value);
        self
    }

    /// `PeerVpcId`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn peer_vpc_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PeerVpcId", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `VpcId`: `Ec2VpcId`. Required. A change replaces the resource.
    #[track_caller]
    pub fn vpc_id(mut self, value: impl IntoValue<format::Ec2VpcId>) -> Self {
        self.0.set("VpcId", value);
        self
    }
}

impl Handle<VPCPeeringConnection> {
    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }
}

/// `Tag` of `AWS::EC2::VPCPeeringConnection`.
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
