// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::NeptuneGraph::PrivateGraphEndpoint` and the types of its properties.

use crate::aws::base::{Body, IntoValue, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::NeptuneGraph::PrivateGraphEndpoint`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-neptunegraph-privategraphendpoint.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct PrivateGraphEndpoint(Body);

resource! { PrivateGraphEndpoint "AWS::NeptuneGraph::PrivateGraphEndpoint" }

impl PrivateGraphEndpoint {
    /// `GraphIdentifier`: string, pattern `^g-[a-z0-9]{10}$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn graph_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("GraphIdentifier", value);
        self
    }

    /// `SecurityGroupIds`: list of `Ec2SecurityGroupId`. A change replaces the resource.
    #[track_caller]
    pub fn security_group_ids(
        mut self,
        value: impl IntoValue<ListOf<format::Ec2SecurityGroupId>>,
    ) -> Self {
        self.0.set("SecurityGroupIds", value);
        self
    }

    /// `SubnetIds`: list of strings, 1 to 6 items. A change replaces the resource.
    #[track_caller]
    pub fn subnet_ids(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("SubnetIds", value);
        self
    }

    /// `VpcId`: `Ec2VpcId`, pattern `^vpc-[a-z0-9]+$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn vpc_id(mut self, value: impl IntoValue<format::Ec2VpcId>) -> Self {
        self.0.set("VpcId", value);
        self
    }
}

impl Handle<PrivateGraphEndpoint> {
    /// `PrivateGraphEndpointIdentifier`
    #[inline]
    pub fn private_graph_endpoint_identifier(&self) -> Value<String> {
        self.attribute("PrivateGraphEndpointIdentifier")
    }

    /// `VpcEndpointId`
    #[inline]
    pub fn vpc_endpoint_id(&self) -> Value<String> {
        self.attribute("VpcEndpointId")
    }
}
