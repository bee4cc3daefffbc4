// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Greengrass::LoggerDefinition` and the types of its properties.

use crate::aws::base::{Body, IntoNode, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::{Node, Value};

/// `AWS::Greengrass::LoggerDefinition`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-greengrass-loggerdefinition.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct LoggerDefinition(Body);

resource! { LoggerDefinition "AWS::Greengrass::LoggerDefinition" }

impl LoggerDefinition {
    /// `InitialVersion`: `LoggerDefinitionVersion`. A change replaces the resource.
    #[track_caller]
    pub fn initial_version(mut self, value: impl IntoValue<LoggerDefinitionVersion>) -> Self {
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

impl Handle<LoggerDefinition> {
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

    /// `InitialVersion.Loggers`
    #[inline]
    pub fn initial_version_loggers(&self) -> Value<Node> {
        self.attribute("InitialVersion.Loggers")
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

/// `Logger` of `AWS::Greengrass::LoggerDefinition`.
#[derive(Clone, Default)]
#[must_use]
pub struct Logger(Properties);

properties! { Logger }

impl Logger {
    /// `Component`: string. Required.
    #[track_caller]
    pub fn component(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Component", value);
        self
    }

    /// `Id`: string. Required.
    #[track_caller]
    pub fn id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Id", value);
        self
    }

    /// `Level`: string. Required.
    #[track_caller]
    pub fn level(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Level", value);
        self
    }

    /// `Space`: integer.
    #[track_caller]
    pub fn space(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Space", value);
        self
    }

    /// `Type`: string. Required.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Type", value);
        self
    }
}

/// `LoggerDefinitionVersion` of `AWS::Greengrass::LoggerDefinition`.
#[derive(Clone, Default)]
#[must_use]
pub struct LoggerDefinitionVersion(Properties);

properties! { LoggerDefinitionVersion }

impl LoggerDefinitionVersion {
    /// `Loggers`: list of `Logger`. Required.
    #[track_caller]
    pub fn loggers(mut self, value: impl IntoValue<ListOf<Logger>>) -> Self {
        self.0.set("Loggers", value);
        self
    }
}
