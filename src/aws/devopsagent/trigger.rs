// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::DevOpsAgent::Trigger` and the types of its properties.

use crate::aws::base::{Body, IntoNode, IntoValue, Properties, choice, properties, resource};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::DevOpsAgent::Trigger`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-devopsagent-trigger.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Trigger(Body);

resource! { Trigger "AWS::DevOpsAgent::Trigger" }

impl Trigger {
    /// `Action`: object. Required. A change replaces the resource.
    #[track_caller]
    pub fn action(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("Action", value);
        self
    }

    /// `AgentSpaceId`: string, 1 to 255 characters. Required. A change replaces the resource.
    #[track_caller]
    pub fn agent_space_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AgentSpaceId", value);
        self
    }

    /// `Condition`: `Condition`. Required. A change replaces the resource.
    #[track_caller]
    pub fn condition_(mut self, value: impl IntoValue<Condition>) -> Self {
        self.0.set("Condition", value);
        self
    }

    /// `Status`: `Status`, 1 to 64 characters, default `Active`.
    #[track_caller]
    pub fn status(mut self, value: impl IntoValue<Status>) -> Self {
        self.0.set("Status", value);
        self
    }

    /// `Type`: `Type`, 1 to 64 characters. Required. A change replaces the resource.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<Type>) -> Self {
        self.0.set("Type", value);
        self
    }
}

impl Handle<Trigger> {
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

    /// `TriggerId`
    #[inline]
    pub fn trigger_id(&self) -> Value<String> {
        self.attribute("TriggerId")
    }

    /// `UpdatedAt`
    #[inline]
    pub fn updated_at(&self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

/// `Condition` of `AWS::DevOpsAgent::Trigger`.
#[derive(Clone, Default)]
#[must_use]
pub struct Condition(Properties);

properties! { Condition }

impl Condition {
    /// `Schedule`: `Schedule`. Required.
    #[track_caller]
    pub fn schedule(mut self, value: impl IntoValue<Schedule>) -> Self {
        self.0.set("Schedule", value);
        self
    }
}

/// `Schedule` of `AWS::DevOpsAgent::Trigger`.
#[derive(Clone, Default)]
#[must_use]
pub struct Schedule(Properties);

properties! { Schedule }

impl Schedule {
    /// `Expression`: string, 1 to 256 characters. Required.
    #[track_caller]
    pub fn expression(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Expression", value);
        self
    }
}

choice! {
    /// `Status` of `AWS::DevOpsAgent::Trigger`.
    Status
    ACTIVE "Active"
    INACTIVE "Inactive"
}

choice! {
    /// `Type` of `AWS::DevOpsAgent::Trigger`.
    Type
    TIME_BASED "TIME_BASED"
}
