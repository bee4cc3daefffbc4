// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::SecurityHub::SecurityControl` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::{ListOf, MapOf};

/// `AWS::SecurityHub::SecurityControl`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityhub-securitycontrol.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct SecurityControl(Body);

resource! { SecurityControl "AWS::SecurityHub::SecurityControl" }

impl SecurityControl {
    /// `LastUpdateReason`: string.
    #[track_caller]
    pub fn last_update_reason(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LastUpdateReason", value);
        self
    }

    /// `Parameters`: map of `ParameterConfiguration`. Required.
    #[track_caller]
    pub fn parameters(mut self, value: impl IntoValue<MapOf<ParameterConfiguration>>) -> Self {
        self.0.set("Parameters", value);
        self
    }

    /// `SecurityControlArn`: string, pattern `.*\S.*`.
    #[track_caller]
    pub fn security_control_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SecurityControlArn", value);
        self
    }

    /// `SecurityControlId`: string, pattern `.*\S.*`. A change replaces the resource.
    #[track_caller]
    pub fn security_control_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SecurityControlId", value);
        self
    }
}

/// `ParameterConfiguration` of `AWS::SecurityHub::SecurityControl`.
#[derive(Clone, Default)]
#[must_use]
pub struct ParameterConfiguration(Properties);

properties! { ParameterConfiguration }

impl ParameterConfiguration {
    /// `Value`: `ParameterValue`.
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
    /// `ParameterConfigurationValueType` of `AWS::SecurityHub::SecurityControl`.
    ParameterConfigurationValueType
    DEFAULT "DEFAULT"
    CUSTOM "CUSTOM"
}

/// `ParameterValue` of `AWS::SecurityHub::SecurityControl`.
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

    /// `Enum`: string, pattern `.*\S.*`.
    #[track_caller]
    pub fn enum_(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Enum", value);
        self
    }

    /// `EnumList`: list of strings.
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

    /// `IntegerList`: list of integers.
    #[track_caller]
    pub fn integer_list(mut self, value: impl IntoValue<ListOf<i64>>) -> Self {
        self.0.set("IntegerList", value);
        self
    }

    /// `String`: string, pattern `.*\S.*`.
    #[track_caller]
    pub fn string(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("String", value);
        self
    }

    /// `StringList`: list of strings.
    #[track_caller]
    pub fn string_list(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("StringList", value);
        self
    }
}
