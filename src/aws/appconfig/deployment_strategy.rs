// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::AppConfig::DeploymentStrategy` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::AppConfig::DeploymentStrategy`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appconfig-deploymentstrategy.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct DeploymentStrategy(Body);

resource! { DeploymentStrategy "AWS::AppConfig::DeploymentStrategy" }

impl DeploymentStrategy {
    /// `DeploymentDurationInMinutes`: number, 0 to 1440. Required.
    #[track_caller]
    pub fn deployment_duration_in_minutes(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("DeploymentDurationInMinutes", value);
        self
    }

    /// `Description`: string, at most 1024 characters.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `FinalBakeTimeInMinutes`: number, 0 to 1440.
    #[track_caller]
    pub fn final_bake_time_in_minutes(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("FinalBakeTimeInMinutes", value);
        self
    }

    /// `GrowthFactor`: number, 1 to 100. Required.
    #[track_caller]
    pub fn growth_factor(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("GrowthFactor", value);
        self
    }

    /// `GrowthType`: `GrowthType`.
    #[track_caller]
    pub fn growth_type(mut self, value: impl IntoValue<GrowthType>) -> Self {
        self.0.set("GrowthType", value);
        self
    }

    /// `Name`: string, 1 to 64 characters. Required. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `ReplicateTo`: `ReplicateTo`. Required. A change replaces the resource.
    #[track_caller]
    pub fn replicate_to(mut self, value: impl IntoValue<ReplicateTo>) -> Self {
        self.0.set("ReplicateTo", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<DeploymentStrategy> {
    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }
}

choice! {
    /// `GrowthType` of `AWS::AppConfig::DeploymentStrategy`.
    GrowthType
    EXPONENTIAL "EXPONENTIAL"
    LINEAR "LINEAR"
}

choice! {
    /// `ReplicateTo` of `AWS::AppConfig::DeploymentStrategy`.
    ReplicateTo
    NONE "NONE"
    SSM_DOCUMENT "SSM_DOCUMENT"
}

/// `Tag` of `AWS::AppConfig::DeploymentStrategy`.
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
