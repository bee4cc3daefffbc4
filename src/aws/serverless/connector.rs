// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Serverless::Connector` and the types of its properties.

use crate::aws::base::{Body, IntoNode, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;

/// `AWS::Serverless::Connector`: <https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-connector.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Connector(Body);

resource! { Connector "AWS::Serverless::Connector" }

impl Connector {
    /// `Destination`: any value. Required.
    #[track_caller]
    pub fn destination(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("Destination", value);
        self
    }

    /// `Permissions`: list of `PermissionsItem`. Required.
    #[track_caller]
    pub fn permissions(mut self, value: impl IntoValue<ListOf<PermissionsItem>>) -> Self {
        self.0.set("Permissions", value);
        self
    }

    /// `Source`: `ResourceReference`. Required.
    #[track_caller]
    pub fn source(mut self, value: impl IntoValue<ResourceReference>) -> Self {
        self.0.set("Source", value);
        self
    }
}

choice! {
    /// `PermissionsItem` of `AWS::Serverless::Connector`.
    PermissionsItem
    READ "Read"
    WRITE "Write"
}

/// `ResourceReference` of `AWS::Serverless::Connector`.
#[derive(Clone, Default)]
#[must_use]
pub struct ResourceReference(Properties);

properties! { ResourceReference }

impl ResourceReference {
    /// `Arn`: any value.
    #[track_caller]
    pub fn arn(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("Arn", value);
        self
    }

    /// `Id`: string.
    #[track_caller]
    pub fn id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Id", value);
        self
    }

    /// `Name`: any value.
    #[track_caller]
    pub fn name(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("Name", value);
        self
    }

    /// `Qualifier`: any value.
    #[track_caller]
    pub fn qualifier(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("Qualifier", value);
        self
    }

    /// `QueueUrl`: any value.
    #[track_caller]
    pub fn queue_url(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("QueueUrl", value);
        self
    }

    /// `ResourceId`: any value.
    #[track_caller]
    pub fn resource_id(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("ResourceId", value);
        self
    }

    /// `RoleName`: any value.
    #[track_caller]
    pub fn role_name(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("RoleName", value);
        self
    }

    /// `Type`: string.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Type", value);
        self
    }
}
