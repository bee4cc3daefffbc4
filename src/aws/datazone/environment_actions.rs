// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::DataZone::EnvironmentActions` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::DataZone::EnvironmentActions`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datazone-environmentactions.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct EnvironmentActions(Body);

resource! { EnvironmentActions "AWS::DataZone::EnvironmentActions" }

impl EnvironmentActions {
    /// `Description`: string, at most 2048 characters.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `DomainIdentifier`: string, pattern `^dzd[-_][a-zA-Z0-9_-]{1,36}$`. A change replaces the resource.
    #[track_caller]
    pub fn domain_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DomainIdentifier", value);
        self
    }

    /// `EnvironmentIdentifier`: string, 1 to 36 characters, pattern `[a-zA-Z0-9_-]{1,36}$`. A change replaces the resource.
    #[track_caller]
    pub fn environment_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EnvironmentIdentifier", value);
        self
    }

    /// `Identifier`: string, 1 to 36 characters, pattern `^[a-zA-Z0-9_-]{1,36}$`.
    #[track_caller]
    pub fn identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Identifier", value);
        self
    }

    /// `Name`: string, 1 to 64 characters, pattern `^[\w -]+$`. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Parameters`: `AwsConsoleLinkParameters`.
    #[track_caller]
    pub fn parameters(mut self, value: impl IntoValue<AwsConsoleLinkParameters>) -> Self {
        self.0.set("Parameters", value);
        self
    }
}

impl Handle<EnvironmentActions> {
    /// `DomainId`
    #[inline]
    pub fn domain_id(&self) -> Value<String> {
        self.attribute("DomainId")
    }

    /// `EnvironmentId`
    #[inline]
    pub fn environment_id(&self) -> Value<String> {
        self.attribute("EnvironmentId")
    }

    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }
}

/// `AwsConsoleLinkParameters` of `AWS::DataZone::EnvironmentActions`.
#[derive(Clone, Default)]
#[must_use]
pub struct AwsConsoleLinkParameters(Properties);

properties! { AwsConsoleLinkParameters }

impl AwsConsoleLinkParameters {
    /// `Uri`: string, 1 to 2048 characters.
    #[track_caller]
    pub fn uri(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Uri", value);
        self
    }
}
