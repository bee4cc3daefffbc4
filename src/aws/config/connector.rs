// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Config::Connector` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Config::Connector`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-config-connector.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Connector(Body);

resource! { Connector "AWS::Config::Connector" }

impl Connector {
    /// `ConnectorConfiguration`: `ConnectorConfiguration`. Required. A change replaces the resource.
    #[track_caller]
    pub fn connector_configuration(
        mut self,
        value: impl IntoValue<ConnectorConfiguration>,
    ) -> Self {
        self.0.set("ConnectorConfiguration", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<Connector> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `CreatedTime`
    #[inline]
    pub fn created_time(&self) -> Value<String> {
        self.attribute("CreatedTime")
    }

    /// `Name`
    #[inline]
    pub fn name(&self) -> Value<String> {
        self.attribute("Name")
    }
}

/// `AzureConnectorConfiguration` of `AWS::Config::Connector`.
#[derive(Clone, Default)]
#[must_use]
pub struct AzureConnectorConfiguration(Properties);

properties! { AzureConnectorConfiguration }

impl AzureConnectorConfiguration {
    /// `ClientIdentifier`: string, 1 to 128 characters. Required.
    #[track_caller]
    pub fn client_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ClientIdentifier", value);
        self
    }

    /// `TenantIdentifier`: string, 1 to 128 characters. Required.
    #[track_caller]
    pub fn tenant_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TenantIdentifier", value);
        self
    }
}

/// `ConnectorConfiguration` of `AWS::Config::Connector`.
#[derive(Clone, Default)]
#[must_use]
pub struct ConnectorConfiguration(Properties);

properties! { ConnectorConfiguration }

impl ConnectorConfiguration {
    /// `Azure`: `AzureConnectorConfiguration`.
    #[track_caller]
    pub fn azure(mut self, value: impl IntoValue<AzureConnectorConfiguration>) -> Self {
        self.0.set("Azure", value);
        self
    }
}

/// `Tag` of `AWS::Config::Connector`.
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
