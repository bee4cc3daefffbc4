// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::AppConfig::Deployment` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::AppConfig::Deployment`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appconfig-deployment.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Deployment(Body);

resource! { Deployment "AWS::AppConfig::Deployment" }

impl Deployment {
    /// `ApplicationId`: string, 1 to 64 characters. Required. A change replaces the resource.
    #[track_caller]
    pub fn application_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ApplicationId", value);
        self
    }

    /// `ConfigurationProfileId`: string, 1 to 128 characters. Required. A change replaces the resource.
    #[track_caller]
    pub fn configuration_profile_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ConfigurationProfileId", value);
        self
    }

    /// `ConfigurationVersion`: string, 1 to 1024 characters. Required. A change replaces the resource.
    #[track_caller]
    pub fn configuration_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ConfigurationVersion", value);
        self
    }

    /// `DeploymentStrategyId`: string, pattern `^(^[a-z0-9]{4,7}$|^AppConfig\.[A-Za-z0-9]{9,40}$)$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn deployment_strategy_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DeploymentStrategyId", value);
        self
    }

    /// `Description`: string, at most 1024 characters. A change replaces the resource.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `DynamicExtensionParameters`: list of `DynamicExtensionParameters`. A change replaces the resource.
    #[track_caller]
    pub fn dynamic_extension_parameters(
        mut self,
        value: impl IntoValue<ListOf<DynamicExtensionParameters>>,
    ) -> Self {
        self.0.set("DynamicExtensionParameters", value);
        self
    }

    /// `EnvironmentId`: string, 1 to 64 characters. Required. A change replaces the resource.
    #[track_caller]
    pub fn environment_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EnvironmentId", value);
        self
    }

    /// `KmsKeyIdentifier`: string, 1 to 2048 characters. A change replaces the resource.
    #[track_caller]
    pub fn kms_key_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("KmsKeyIdentifier", value);
        self
    }

    /// `Tags`: list of `Tag`. A change replaces the resource.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<Deployment> {
    /// `DeploymentNumber`
    #[inline]
    pub fn deployment_number(&self) -> Value<String> {
        self.attribute("DeploymentNumber")
    }

    /// `State`
    #[inline]
    pub fn state(&self) -> Value<String> {
        self.attribute("State")
    }
}

/// `DynamicExtensionParameters` of `AWS::AppConfig::Deployment`.
#[derive(Clone, Default)]
#[must_use]
pub struct DynamicExtensionParameters(Properties);

properties! { DynamicExtensionParameters }

impl DynamicExtensionParameters {
    /// `ExtensionReference`: string.
    #[track_caller]
    pub fn extension_reference(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ExtensionReference", value);
        self
    }

    /// `ParameterName`: string.
    #[track_caller]
    pub fn parameter_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ParameterName", value);
        self
    }

    /// `ParameterValue`: string.
    #[track_caller]
    pub fn parameter_value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ParameterValue", value);
        self
    }
}

/// `Tag` of `AWS::AppConfig::Deployment`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
