// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::SecurityHub::ConfigurationPolicy` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::{ListOf, MapOf};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::SecurityHub::ConfigurationPolicy`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityhub-configurationpolicy.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct ConfigurationPolicy(Body);

resource! { ConfigurationPolicy "AWS::SecurityHub::ConfigurationPolicy" }

impl ConfigurationPolicy {
    /// `ConfigurationPolicy`: `Policy`. Required.
    #[track_caller]
    pub fn configuration_policy(mut self, value: impl IntoValue<Policy>) -> Self {
        self.0.set("ConfigurationPolicy", value);
        self
    }

    /// `Description`: string, at most 512 characters, pattern `\S`.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `Name`: string, 1 to 128 characters, pattern `\S`. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Tags`: map of strings.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<ConfigurationPolicy> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `CreatedAt`
    #[inline]
    pub fn created_at(&self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }

    /// `ServiceEnabled`
    #[inline]
    pub fn service_enabled(&self) -> Value<bool> {
        self.attribute("ServiceEnabled")
    }

    /// `UpdatedAt`
    #[inline]
    pub fn updated_at(&self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

/// `ParameterConfiguration` of `AWS::SecurityHub::ConfigurationPolicy`.
#[derive(Clone, Default)]
#[must_use]
pub struct ParameterConfiguration(Properties);

properties! { ParameterConfiguration }

impl ParameterConfiguration {
    /// `Value`: `ParameterValue`, 1 entry.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<ParameterValue>) -> Self {
        self.0.set("Value", value);
        self
    }

    /// `ValueType`: `ParameterConfigurationValueType`. Required.
    #[track_caller]
    pub fn value_type(mut self, value: impl IntoValue<ParameterConfigurationValueType>) -> Self {
        self.0.set("ValueType", value);
        self
    }
}

choice! {
    /// `ParameterConfigurationValueType` of `AWS::SecurityHub::ConfigurationPolicy`.
    ParameterConfigurationValueType
    DEFAULT "DEFAULT"
    CUSTOM "CUSTOM"
}

/// `ParameterValue` of `AWS::SecurityHub::ConfigurationPolicy`.
#[derive(Clone, Default)]
#[must_use]
pub struct ParameterValue(Properties);

properties! { ParameterValue }

impl ParameterValue {
    /// `Boolean`: boolean.
    #[track_caller]
    pub fn boolean(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Boolean", value);
        self
    }

    /// `Double`: number.
    #[track_caller]
    pub fn double(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("Double", value);
        self
    }

    /// `Enum`: string, at most 2048 characters.
    #[track_caller]
    pub fn enum_(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Enum", value);
        self
    }

    /// `EnumList`: list of strings, at most 100 items.
    #[track_caller]
    pub fn enum_list(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("EnumList", value);
        self
    }

    /// `Integer`: integer.
    #[track_caller]
    pub fn integer(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Integer", value);
        self
    }

    /// `IntegerList`: list of integers, at most 100 items.
    #[track_caller]
    pub fn integer_list(mut self, value: impl IntoValue<ListOf<i64>>) -> Self {
        self.0.set("IntegerList", value);
        self
    }

    /// `String`: string, at most 2048 characters.
    #[track_caller]
    pub fn string(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("String", value);
        self
    }

    /// `StringList`: list of strings, at most 100 items.
    #[track_caller]
    pub fn string_list(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("StringList", value);
        self
    }
}

/// `Policy` of `AWS::SecurityHub::ConfigurationPolicy`.
#[derive(Clone, Default)]
#[must_use]
pub struct Policy(Properties);

properties! { Policy }

impl Policy {
    /// `SecurityHub`: `SecurityHubPolicy`.
    #[track_caller]
    pub fn security_hub(mut self, value: impl IntoValue<SecurityHubPolicy>) -> Self {
        self.0.set("SecurityHub", value);
        self
    }
}

/// `SecurityControlCustomParameter` of `AWS::SecurityHub::ConfigurationPolicy`.
#[derive(Clone, Default)]
#[must_use]
pub struct SecurityControlCustomParameter(Properties);

properties! { SecurityControlCustomParameter }

impl SecurityControlCustomParameter {
    /// `Parameters`: map of `ParameterConfiguration`, at least 1 entry.
    #[track_caller]
    pub fn parameters(mut self, value: impl IntoValue<MapOf<ParameterConfiguration>>) -> Self {
        self.0.set("Parameters", value);
        self
    }

    /// `SecurityControlId`: string, at most 2048 characters.
    #[track_caller]
    pub fn security_control_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SecurityControlId", value);
        self
    }
}

/// `SecurityControlsConfiguration` of `AWS::SecurityHub::ConfigurationPolicy`.
#[derive(Clone, Default)]
#[must_use]
pub struct SecurityControlsConfiguration(Properties);

properties! { SecurityControlsConfiguration }

impl SecurityControlsConfiguration {
    /// `DisabledSecurityControlIdentifiers`: list of strings, at most 1000 items.
    #[track_caller]
    pub fn disabled_security_control_identifiers(
        mut self,
        value: impl IntoValue<ListOf<String>>,
    ) -> Self {
        self.0.set("DisabledSecurityControlIdentifiers", value);
        self
    }

    /// `EnabledSecurityControlIdentifiers`: list of strings, at most 1000 items.
    #[track_caller]
    pub fn enabled_security_control_identifiers(
        mut self,
        value: impl IntoValue<ListOf<String>>,
    ) -> Self {
        self.0.set("EnabledSecurityControlIdentifiers", value);
        self
    }

    /// `SecurityControlCustomParameters`: list of `SecurityControlCustomParameter`, at most 1000 items.
    #[track_caller]
    pub fn security_control_custom_parameters(
        mut self,
        value: impl IntoValue<ListOf<SecurityControlCustomParameter>>,
    ) -> Self {
        self.0.set("SecurityControlCustomParameters", value);
        self
    }
}

/// `SecurityHubPolicy` of `AWS::SecurityHub::ConfigurationPolicy`.
#[derive(Clone, Default)]
#[must_use]
pub struct SecurityHubPolicy(Properties);

properties! { SecurityHubPolicy }

impl SecurityHubPolicy {
    /// `EnabledStandardIdentifiers`: list of strings, at most 1000 items.
    #[track_caller]
    pub fn enabled_standard_identifiers(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("EnabledStandardIdentifiers", value);
        self
    }

    /// `SecurityControlsConfiguration`: `SecurityControlsConfiguration`.
    #[track_caller]
    pub fn security_controls_configuration(
        mut self,
        value: impl IntoValue<SecurityControlsConfiguration>,
    ) -> Self {
        self.0.set("SecurityControlsConfiguration", value);
        self
    }

    /// `ServiceEnabled`: boolean.
    #[track_caller]
    pub fn service_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("ServiceEnabled", value);
        self
    }
}
