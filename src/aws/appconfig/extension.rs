// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::AppConfig::Extension` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::{ListOf, MapOf};
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::AppConfig::Extension`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appconfig-extension.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Extension(Body);

resource! { Extension "AWS::AppConfig::Extension" }

impl Extension {
    /// `Actions`: map of lists of `Action`. Required.
    #[track_caller]
    pub fn actions(mut self, value: impl IntoValue<MapOf<ListOf<Action>>>) -> Self {
        self.0.set("Actions", value);
        self
    }

    /// `Description`: string, at most 1024 characters.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `LatestVersionNumber`: integer.
    #[track_caller]
    pub fn latest_version_number(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("LatestVersionNumber", value);
        self
    }

    /// `Name`: string, pattern `^[^\/#:\n]{1,64}$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Parameters`: map of `Parameter`.
    #[track_caller]
    pub fn parameters(mut self, value: impl IntoValue<MapOf<Parameter>>) -> Self {
        self.0.set("Parameters", value);
        self
    }

    /// `Tags`: list of `Tag`. A change replaces the resource.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<Extension> {
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

    /// `VersionNumber`
    #[inline]
    pub fn version_number(&self) -> Value<i64> {
        self.attribute("VersionNumber")
    }
}

/// `Action` of `AWS::AppConfig::Extension`.
#[derive(Clone, Default)]
#[must_use]
pub struct Action(Properties);

properties! { Action }

impl Action {
    /// `Description`: string, at most 1024 characters.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `Name`: string, 1 to 128 characters. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `RoleArn`: `IamRoleArn`, 20 to 2048 characters.
    #[track_caller]
    pub fn role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("RoleArn", value);
        self
    }

    /// `Uri`: string, 1 to 2048 characters. Required.
    #[track_caller]
    pub fn uri(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Uri", value);
        self
    }
}

/// `Parameter` of `AWS::AppConfig::Extension`.
#[derive(Clone, Default)]
#[must_use]
pub struct Parameter(Properties);

properties! { Parameter }

impl Parameter {
    /// `Description`: string, at most 1024 characters.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `Dynamic`: boolean.
    #[track_caller]
    pub fn dynamic(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Dynamic", value);
        self
    }

    /// `Required`: boolean. Required.
    #[track_caller]
    pub fn required(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Required", value);
        self
    }
}

/// `Tag` of `AWS::AppConfig::Extension`.
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
