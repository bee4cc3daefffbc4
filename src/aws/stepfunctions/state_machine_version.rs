// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::StepFunctions::StateMachineVersion` and the types of its properties.

use crate::aws::base::{Body, IntoValue, resource};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::StepFunctions::StateMachineVersion`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-stepfunctions-statemachineversion.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct StateMachineVersion(Body);

resource! { StateMachineVersion "AWS::StepFunctions::StateMachineVersion" }

impl StateMachineVersion {
    /// `Description`: string, 1 to 2048 characters. A change replaces the resource.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `StateMachineArn`: string, 1 to 2048 characters. Required. A change replaces the resource.
    #[track_caller]
    pub fn state_machine_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("StateMachineArn", value);
        self
    }

    /// `StateMachineRevisionId`: string, 1 to 2048 characters. A change replaces the resource.
    #[track_caller]
    pub fn state_machine_revision_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("StateMachineRevisionId", value);
        self
    }
}

impl Handle<StateMachineVersion> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }
}
