// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Greengrass::ConnectorDefinitionVersion` and the types of its properties.

use crate::aws::base::{Body, IntoNode, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Greengrass::ConnectorDefinitionVersion`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-greengrass-connectordefinitionversion.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct ConnectorDefinitionVersion(Body);

resource! { ConnectorDefinitionVersion "AWS::Greengrass::ConnectorDefinitionVersion" }

impl ConnectorDefinitionVersion {
    /// `ConnectorDefinitionId`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn connector_definition_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ConnectorDefinitionId", value);
        self
    }

    /// `Connectors`: list of `Connector`. Required. A change replaces the resource.
    #[track_caller]
    pub fn connectors(mut self, value: impl IntoValue<ListOf<Connector>>) -> Self {
        self.0.set("Connectors", value);
        self
    }
}

impl Handle<ConnectorDefinitionVersion> {
    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }
}

/// `Connector` of `AWS::Greengrass::ConnectorDefinitionVersion`.
#[derive(Clone, Default)]
#[must_use]
pub struct Connector(Properties);

properties! { Connector }

impl Connector {
    /// `ConnectorArn`: string. Required.
    #[track_caller]
    pub fn connector_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ConnectorArn", value);
        self
    }

    /// `Id`: string. Required.
    #[track_caller]
    pub fn id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Id", value);
        self
    }

    /// `Parameters`: object or string.
    #[track_caller]
    pub fn parameters(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("Parameters", value);
        self
    }
}
