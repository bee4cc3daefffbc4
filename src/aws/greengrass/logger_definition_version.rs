// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Greengrass::LoggerDefinitionVersion` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Greengrass::LoggerDefinitionVersion`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-greengrass-loggerdefinitionversion.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct LoggerDefinitionVersion(Body);

resource! { LoggerDefinitionVersion "AWS::Greengrass::LoggerDefinitionVersion" }

impl LoggerDefinitionVersion {
    /// `LoggerDefinitionId`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn logger_definition_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LoggerDefinitionId", value);
        self
    }

    /// `Loggers`: list of `Logger`. Required. A change replaces the resource.
    #[track_caller]
    pub fn loggers(mut self, value: impl IntoValue<ListOf<Logger>>) -> Self {
        self.0.set("Loggers", value);
        self
    }
}

impl Handle<LoggerDefinitionVersion> {
    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }
}

/// `Logger` of `AWS::Greengrass::LoggerDefinitionVersion`.
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
