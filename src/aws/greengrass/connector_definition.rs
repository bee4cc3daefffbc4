// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Greengrass::ConnectorDefinition` and the types of its properties.

use crate::aws::base::{Body, IntoNode, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::{Node, Value};

/// `AWS::Greengrass::ConnectorDefinition`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-greengrass-connectordefinition.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct ConnectorDefinition(Body);

resource! { ConnectorDefinition "AWS::Greengrass::ConnectorDefinition" }

impl ConnectorDefinition {
    /// `InitialVersion`: `ConnectorDefinitionVersion`. A change replaces the resource.
    #[track_caller]
    pub fn initial_version(mut self, value: impl IntoValue<ConnectorDefinitionVersion>) -> Self {
        self.0.set("InitialVersion", value);
        self
    }

    /// `Name`: string. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Tags`: object or string.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("Tags", value);
        self
    }
}

impl Handle<ConnectorDefinition> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }

    /// `InitialVersion.Connectors`
    #[inline]
    pub fn initial_version_connectors(&self) -> Value<Node> {
        self.attribute("InitialVersion.Connectors")
    }

    /// `LatestVersionArn`
    #[inline]
    pub fn latest_version_arn(&self) -> Value<String> {
        self.attribute("LatestVersionArn")
    }

    /// `Name`
    #[inline]
    pub fn name(&self) -> Value<String> {
        self.attribute("Name")
    }
}

/// `Connector` of `AWS::Greengrass::ConnectorDefinition`.
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

/// `ConnectorDefinitionVersion` of `AWS::Greengrass::ConnectorDefinition`.
#[derive(Clone, Default)]
#[must_use]
pub struct ConnectorDefinitionVersion(Properties);

properties! { ConnectorDefinitionVersion }

impl ConnectorDefinitionVersion {
    /// `Connectors`: list of `Connector`. Required.
    #[track_caller]
    pub fn connectors(mut self, value: impl IntoValue<ListOf<Connector>>) -> Self {
        self.0.set("Connectors", value);
        self
    }
}
