// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::MediaLive::Cluster` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::MediaLive::Cluster`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-medialive-cluster.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Cluster(Body);

resource! { Cluster "AWS::MediaLive::Cluster" }

impl Cluster {
    /// `ClusterType`: `ClusterType`. A change replaces the resource.
    #[track_caller]
    pub fn cluster_type(mut self, value: impl IntoValue<ClusterType>) -> Self {
        self.0.set("ClusterType", value);
        self
    }

    /// `InstanceRoleArn`: `IamRoleArn`, pattern `^arn:.+:iam:.+:role/.+$`. A change replaces the resource.
    #[track_caller]
    pub fn instance_role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("InstanceRoleArn", value);
        self
    }

    /// `Name`: string.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `NetworkSettings`: `ClusterNetworkSettings`.
    #[track_caller]
    pub fn network_settings(mut self, value: impl IntoValue<ClusterNetworkSettings>) -> Self {
        self.0.set("NetworkSettings", value);
        self
    }

    /// `Tags`: list of `Tags`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tags>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<Cluster> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `ChannelIds`
    #[inline]
    pub fn channel_ids(&self) -> Value<Vec<String>> {
        self.attribute("ChannelIds")
    }

    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }

    /// `State`
    #[inline]
    pub fn state(&self) -> Value<String> {
        self.attribute("State")
    }
}

/// `ClusterNetworkSettings` of `AWS::MediaLive::Cluster`.
#[derive(Clone, Default)]
#[must_use]
pub struct ClusterNetworkSettings(Properties);

properties! { ClusterNetworkSettings }

impl ClusterNetworkSettings {
    /// `DefaultRoute`: string.
    #[track_caller]
    pub fn default_route(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DefaultRoute", value);
        self
    }

    /// `InterfaceMappings`: list of `InterfaceMapping`.
    #[track_caller]
    pub fn interface_mappings(mut self, value: impl IntoValue<ListOf<InterfaceMapping>>) -> Self {
        self.0.set("InterfaceMappings", value);
        self
    }
}

choice! {
    /// `ClusterType` of `AWS::MediaLive::Cluster`.
    ClusterType
    ON_PREMISES "ON_PREMISES"
    OUTPOSTS_RACK "OUTPOSTS_RACK"
    OUTPOSTS_SERVER "OUTPOSTS_SERVER"
    EC2 "EC2"
}

/// `InterfaceMapping` of `AWS::MediaLive::Cluster`.
#[derive(Clone, Default)]
#[must_use]
pub struct InterfaceMapping(Properties);

properties! { InterfaceMapping }

impl InterfaceMapping {
    /// `LogicalInterfaceName`: string.
    #[track_caller]
    pub fn logical_interface_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LogicalInterfaceName", value);
        self
    }

    /// `NetworkId`: string.
    #[track_caller]
    pub fn network_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("NetworkId", value);
        self
    }
}

/// `Tags` of `AWS::MediaLive::Cluster`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tags(Properties);

properties! { Tags }

impl Tags {
    /// `Key`: string.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
