// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::AppConfig::ExperimentDefinition` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::{ListOf, MapOf};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::AppConfig::ExperimentDefinition`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appconfig-experimentdefinition.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct ExperimentDefinition(Body);

resource! { ExperimentDefinition "AWS::AppConfig::ExperimentDefinition" }

impl ExperimentDefinition {
    /// `ApplicationIdentifier`: string, 1 to 2048 characters. Required. A change replaces the resource.
    #[track_caller]
    pub fn application_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ApplicationIdentifier", value);
        self
    }

    /// `AudienceDescription`: string, at most 1024 characters.
    #[track_caller]
    pub fn audience_description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AudienceDescription", value);
        self
    }

    /// `AudienceRule`: string, 1 to 16384 characters. Required.
    #[track_caller]
    pub fn audience_rule(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AudienceRule", value);
        self
    }

    /// `ConfigurationProfileIdentifier`: string, 1 to 2048 characters. Required. A change replaces the resource.
    #[track_caller]
    pub fn configuration_profile_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ConfigurationProfileIdentifier", value);
        self
    }

    /// `Control`: `Treatment`. Required.
    #[track_caller]
    pub fn control(mut self, value: impl IntoValue<Treatment>) -> Self {
        self.0.set("Control", value);
        self
    }

    /// `EnvironmentIdentifier`: string, 1 to 2048 characters. Required. A change replaces the resource.
    #[track_caller]
    pub fn environment_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EnvironmentIdentifier", value);
        self
    }

    /// `FlagKey`: string, 1 to 64 characters, pattern `^[a-z][a-zA-Z0-9_-]{1,64}$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn flag_key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FlagKey", value);
        self
    }

    /// `Hypothesis`: string, at most 1024 characters.
    #[track_caller]
    pub fn hypothesis(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Hypothesis", value);
        self
    }

    /// `LaunchCriteria`: string, at most 1024 characters.
    #[track_caller]
    pub fn launch_criteria(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LaunchCriteria", value);
        self
    }

    /// `Name`: string, 1 to 64 characters, pattern `^(?!AWS\.).{1,64}$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `Treatments`: list of `Treatment`, 1 to 5 items. Required.
    #[track_caller]
    pub fn treatments(mut self, value: impl IntoValue<ListOf<Treatment>>) -> Self {
        self.0.set("Treatments", value);
        self
    }
}

impl Handle<ExperimentDefinition> {
    /// `ApplicationId`
    #[inline]
    pub fn application_id(&self) -> Value<String> {
        self.attribute("ApplicationId")
    }

    /// `Control.Key`
    #[inline]
    pub fn control_key(&self) -> Value<String> {
        self.attribute("Control.Key")
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

    /// `Status`
    #[inline]
    pub fn status(&self) -> Value<String> {
        self.attribute("Status")
    }

    /// `Treatments.*.Key`
    #[inline]
    pub fn treatments_key(&self) -> Value<String> {
        self.attribute("Treatments.*.Key")
    }

    /// `UpdatedAt`
    #[inline]
    pub fn updated_at(&self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

/// `AttributeValue` of `AWS::AppConfig::ExperimentDefinition`.
#[derive(Clone, Default)]
#[must_use]
pub struct AttributeValue(Properties);

properties! { AttributeValue }

impl AttributeValue {
    /// `BooleanValue`: boolean.
    #[track_caller]
    pub fn boolean_value(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("BooleanValue", value);
        self
    }

    /// `NumberArray`: list of numbers.
    #[track_caller]
    pub fn number_array(mut self, value: impl IntoValue<ListOf<f64>>) -> Self {
        self.0.set("NumberArray", value);
        self
    }

    /// `NumberValue`: number.
    #[track_caller]
    pub fn number_value(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("NumberValue", value);
        self
    }

    /// `StringArray`: list of strings.
    #[track_caller]
    pub fn string_array(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("StringArray", value);
        self
    }

    /// `StringValue`: string.
    #[track_caller]
    pub fn string_value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("StringValue", value);
        self
    }
}

/// `Tag` of `AWS::AppConfig::ExperimentDefinition`.
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

/// `Treatment` of `AWS::AppConfig::ExperimentDefinition`.
#[derive(Clone, Default)]
#[must_use]
pub struct Treatment(Properties);

properties! { Treatment }

impl Treatment {
    /// `AttributeValues`: map of `AttributeValue`.
    #[track_caller]
    pub fn attribute_values(mut self, value: impl IntoValue<MapOf<AttributeValue>>) -> Self {
        self.0.set("AttributeValues", value);
        self
    }

    /// `Description`: string, at most 1024 characters.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `Enabled`: boolean. Required.
    #[track_caller]
    pub fn enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Enabled", value);
        self
    }

    /// `Key`: string.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Weight`: number, at least 0. Required.
    #[track_caller]
    pub fn weight(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("Weight", value);
        self
    }
}
