// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Serverless::NetworkConnector` and the types of its properties.

use crate::aws::base::{Body, IntoNode, IntoValue, Properties, properties, resource};

/// `AWS::Serverless::NetworkConnector`: <https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-networkconnector.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct NetworkConnector(Body);

resource! { NetworkConnector "AWS::Serverless::NetworkConnector" }

impl NetworkConnector {
    /// `ComputeTypes`: list, 1 item.
    #[track_caller]
    pub fn compute_types(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("ComputeTypes", value);
        self
    }

    /// `Name`: any value.
    #[track_caller]
    pub fn name(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("Name", value);
        self
    }

    /// `OperatorRole`: any value.
    #[track_caller]
    pub fn operator_role(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("OperatorRole", value);
        self
    }

    /// `PropagateTags`: boolean.
    #[track_caller]
    pub fn propagate_tags(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("PropagateTags", value);
        self
    }

    /// `Tags`: object.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("Tags", value);
        self
    }

    /// `VpcConfig`: `VpcConfig`. Required.
    #[track_caller]
    pub fn vpc_config(mut self, value: impl IntoValue<VpcConfig>) -> Self {
        self.0.set("VpcConfig", value);
        self
    }
}

/// `VpcConfig` of `AWS::Serverless::NetworkConnector`.
#[derive(Clone, Default)]
#[must_use]
pub struct VpcConfig(Properties);

properties! { VpcConfig }

impl VpcConfig {
    /// `NetworkProtocol`: any value. Required.
    #[track_caller]
    pub fn network_protocol(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("NetworkProtocol", value);
        self
    }

    /// `SecurityGroupIds`: list. Required.
    #[track_caller]
    pub fn security_group_ids(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("SecurityGroupIds", value);
        self
    }

    /// `SubnetIds`: list. Required.
    #[track_caller]
    pub fn subnet_ids(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("SubnetIds", value);
        self
    }
}
