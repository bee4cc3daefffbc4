// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::AppConfig::ExperimentRun` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::{ListOf, MapOf};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::AppConfig::ExperimentRun`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appconfig-experimentrun.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct ExperimentRun(Body);

resource! { ExperimentRun "AWS::AppConfig::ExperimentRun" }

impl ExperimentRun {
    /// `ApplicationIdentifier`: string, 1 to 2048 characters. Required. A change replaces the resource.
    #[track_caller]
    pub fn application_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ApplicationIdentifier", value);
        self
    }

    /// `Description`: string, at most 1024 characters.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `ExperimentDefinitionIdentifier`: string, 1 to 2048 characters. Required. A change replaces the resource.
    #[track_caller]
    pub fn experiment_definition_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ExperimentDefinitionIdentifier", value);
        self
    }

    /// `ExposurePercentage`: number, 0 to 100. Required.
    #[track_caller]
    pub fn exposure_percentage(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("ExposurePercentage", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `TreatmentOverrides`: `TreatmentOverrides`.
    #[track_caller]
    pub fn treatment_overrides(mut self, value: impl IntoValue<TreatmentOverrides>) -> Self {
        self.0.set("TreatmentOverrides", value);
        self
    }
}

impl Handle<ExperimentRun> {
    /// `ApplicationId`
    #[inline]
    pub fn application_id(&self) -> Value<String> {
        self.attribute("ApplicationId")
    }

    /// `ExperimentDefinitionId`
    #[inline]
    pub fn experiment_definition_id(&self) -> Value<String> {
        self.attribute("ExperimentDefinitionId")
    }

    /// `Run`
    #[inline]
    pub fn run(&self) -> Value<String> {
        self.attribute("Run")
    }

    /// `StartedAt`
    #[inline]
    pub fn started_at(&self) -> Value<String> {
        self.attribute("StartedAt")
    }

    /// `Status`
    #[inline]
    pub fn status(&self) -> Value<String> {
        self.attribute("Status")
    }

    /// `UpdatedAt`
    #[inline]
    pub fn updated_at(&self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

/// `Tag` of `AWS::AppConfig::ExperimentRun`.
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

/// `TreatmentOverrides` of `AWS::AppConfig::ExperimentRun`.
#[derive(Clone, Default)]
#[must_use]
pub struct TreatmentOverrides(Properties);

properties! { TreatmentOverrides }

impl TreatmentOverrides {
    /// `Inline`: map of strings.
    #[track_caller]
    pub fn inline(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("Inline", value);
        self
    }
}
