// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::StepFunctions::StateMachineAlias` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::StepFunctions::StateMachineAlias`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-stepfunctions-statemachinealias.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct StateMachineAlias(Body);

resource! { StateMachineAlias "AWS::StepFunctions::StateMachineAlias" }

impl StateMachineAlias {
    /// `DeploymentPreference`: `DeploymentPreference`.
    #[track_caller]
    pub fn deployment_preference(mut self, value: impl IntoValue<DeploymentPreference>) -> Self {
        self.0.set("DeploymentPreference", value);
        self
    }

    /// `Description`: string, 1 to 256 characters.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `Name`: string, 1 to 80 characters, pattern `^(?=.*[a-zA-Z_\-\.])[a-zA-Z0-9_\-\.]+$`. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `RoutingConfiguration`: list of `RoutingConfigurationVersion`, 1 to 2 items.
    #[track_caller]
    pub fn routing_configuration(
        mut self,
        value: impl IntoValue<ListOf<RoutingConfigurationVersion>>,
    ) -> Self {
        self.0.set("RoutingConfiguration", value);
        self
    }

    /// `StateMachineArn`: string, 1 to 2048 characters.
    #[track_caller]
    pub fn state_machine_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("StateMachineArn", value);
        self
    }
}

impl Handle<StateMachineAlias> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }
}

/// `DeploymentPreference` of `AWS::StepFunctions::StateMachineAlias`.
#[derive(Clone, Default)]
#[must_use]
pub struct DeploymentPreference(Properties);

properties! { DeploymentPreference }

impl DeploymentPreference {
    /// `Alarms`: list of strings, 1 to 100 items.
    #[track_caller]
    pub fn alarms(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Alarms", value);
        self
    }

    /// `Interval`: integer, 1 to 2100.
    #[track_caller]
    pub fn interval(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Interval", value);
        self
    }

    /// `Percentage`: integer, 1 to 99.
    #[track_caller]
    pub fn percentage(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Percentage", value);
        self
    }

    /// `StateMachineVersionArn`: string, 1 to 2048 characters. Required.
    #[track_caller]
    pub fn state_machine_version_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("StateMachineVersionArn", value);
        self
    }

    /// `Type`: `DeploymentPreferenceType`. Required.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<DeploymentPreferenceType>) -> Self {
        self.0.set("Type", value);
        self
    }
}

choice! {
    /// `DeploymentPreferenceType` of `AWS::StepFunctions::StateMachineAlias`.
    DeploymentPreferenceType
    LINEAR "LINEAR"
    ALL_AT_ONCE "ALL_AT_ONCE"
    CANARY "CANARY"
}

/// `RoutingConfigurationVersion` of `AWS::StepFunctions::StateMachineAlias`.
#[derive(Clone, Default)]
#[must_use]
pub struct RoutingConfigurationVersion(Properties);

properties! { RoutingConfigurationVersion }

impl RoutingConfigurationVersion {
    /// `StateMachineVersionArn`: string, 1 to 2048 characters. Required.
    #[track_caller]
    pub fn state_machine_version_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("StateMachineVersionArn", value);
        self
    }

    /// `Weight`: integer, 0 to 100. Required.
    #[track_caller]
    pub fn weight(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Weight", value);
        self
    }
}
