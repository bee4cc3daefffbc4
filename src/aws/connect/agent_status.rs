// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Connect::AgentStatus` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Connect::AgentStatus`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-agentstatus.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct AgentStatus(Body);

resource! { AgentStatus "AWS::Connect::AgentStatus" }

impl AgentStatus {
    /// `Description`: string, 1 to 250 characters.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `DisplayOrder`: integer, 1 to 50.
    #[track_caller]
    pub fn display_order(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("DisplayOrder", value);
        self
    }

    /// `InstanceArn`: string, pattern `^arn:aws[-a-z0-9]*:connect:[-a-z0-9]*:[0-9]{12}:instance/[-a-zA-Z0-9]*$`. Required.
    #[track_caller]
    pub fn instance_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("InstanceArn", value);
        self
    }

    /// `Name`: string, 1 to 127 characters. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `ResetOrderNumber`: boolean.
    #[track_caller]
    pub fn reset_order_number(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("ResetOrderNumber", value);
        self
    }

    /// `State`: `State`. Required.
    #[track_caller]
    pub fn state(mut self, value: impl IntoValue<State>) -> Self {
        self.0.set("State", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `Type`: `Type`.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<Type>) -> Self {
        self.0.set("Type", value);
        self
    }
}

impl Handle<AgentStatus> {
    /// `AgentStatusArn`
    #[inline]
    pub fn agent_status_arn(&self) -> Value<String> {
        self.attribute("AgentStatusArn")
    }

    /// `LastModifiedRegion`
    #[inline]
    pub fn last_modified_region(&self) -> Value<String> {
        self.attribute("LastModifiedRegion")
    }

    /// `LastModifiedTime`
    #[inline]
    pub fn last_modified_time(&self) -> Value<f64> {
        self.attribute("LastModifiedTime")
    }
}

choice! {
    /// `State` of `AWS::Connect::AgentStatus`.
    State
    ENABLED "ENABLED"
    DISABLED "DISABLED"
}

/// `Tag` of `AWS::Connect::AgentStatus`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 128 characters, pattern `^(?!aws:)[a-zA-Z+-=._:/]+$`. Required.
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

choice! {
    /// `Type` of `AWS::Connect::AgentStatus`.
    Type
    ROUTABLE "ROUTABLE"
    CUSTOM "CUSTOM"
    OFFLINE "OFFLINE"
}
