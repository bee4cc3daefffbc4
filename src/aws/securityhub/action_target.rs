// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::SecurityHub::ActionTarget` and the types of its properties.

use crate::aws::base::{Body, IntoValue, resource};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::SecurityHub::ActionTarget`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityhub-actiontarget.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct ActionTarget(Body);

resource! { ActionTarget "AWS::SecurityHub::ActionTarget" }

impl ActionTarget {
    /// `Description`: string, pattern `\S`. Required.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `Id`: string, pattern `\S`. Required. A change replaces the resource.
    #[track_caller]
    pub fn id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Id", value);
        self
    }

    /// `Name`: string, pattern `\S`. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }
}

impl Handle<ActionTarget> {
    /// `ActionTargetArn`
    #[inline]
    pub fn action_target_arn(&self) -> Value<String> {
        self.attribute("ActionTargetArn")
    }
}
