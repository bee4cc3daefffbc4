// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Route53RecoveryControl::Cluster` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::{Node, Value};

/// `AWS::Route53RecoveryControl::Cluster`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53recoverycontrol-cluster.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Cluster(Body);

resource! { Cluster "AWS::Route53RecoveryControl::Cluster" }

impl Cluster {
    /// `Name`: string, 1 to 64 characters. Required. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `NetworkType`: `NetworkType`.
    #[track_caller]
    pub fn network_type(mut self, value: impl IntoValue<NetworkType>) -> Self {
        self.0.set("NetworkType", value);
        self
    }

    /// `Tags`: list of `Tag`. A change replaces the resource.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<Cluster> {
    /// `ClusterArn`
    #[inline]
    pub fn cluster_arn(&self) -> Value<String> {
        self.attribute("ClusterArn")
    }

    /// `ClusterEndpoints`
    #[inline]
    pub fn cluster_endpoints(&self) -> Value<Node> {
        self.attribute("ClusterEndpoints")
    }

    /// `Status`
    #[inline]
    pub fn status(&self) -> Value<String> {
        self.attribute("Status")
    }
}

choice! {
    /// `NetworkType` of `AWS::Route53RecoveryControl::Cluster`.
    NetworkType
    IPV4 "IPV4"
    DUALSTACK "DUALSTACK"
}

/// `Tag` of `AWS::Route53RecoveryControl::Cluster`.
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
