// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::ECS::GatewayClusterAssociations` and the types of its properties.

use crate::aws::base::{Body, IntoValue, resource};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::ECS::GatewayClusterAssociations`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-gatewayclusterassociations.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct GatewayClusterAssociations(Body);

resource! { GatewayClusterAssociations "AWS::ECS::GatewayClusterAssociations" }

impl GatewayClusterAssociations {
    /// `Cluster`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn cluster(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Cluster", value);
        self
    }

    /// `Gateway`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn gateway(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Gateway", value);
        self
    }
}

impl Handle<GatewayClusterAssociations> {
    /// `ClusterArn`
    #[inline]
    pub fn cluster_arn(&self) -> Value<String> {
        self.attribute("ClusterArn")
    }

    /// `GatewayArn`
    #[inline]
    pub fn gateway_arn(&self) -> Value<String> {
        self.attribute("GatewayArn")
    }

    /// `Status`
    #[inline]
    pub fn status(&self) -> Value<String> {
        self.attribute("Status")
    }
}
