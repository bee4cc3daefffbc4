// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Events::EventBusPolicy` and the types of its properties.

use crate::aws::base::{Body, IntoNode, IntoValue, Properties, choice, properties, resource};

/// `AWS::Events::EventBusPolicy`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-events-eventbuspolicy.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct EventBusPolicy(Body);

resource! { EventBusPolicy "AWS::Events::EventBusPolicy" }

impl EventBusPolicy {
    /// `Action`: `Action`, 1 to 64 characters, pattern `events:[a-zA-Z]+`. Deprecated.
    #[track_caller]
    pub fn action(mut self, value: impl IntoValue<Action>) -> Self {
        self.0.set("Action", value);
        self
    }

    /// `Condition`: `Condition`. Deprecated.
    #[track_caller]
    pub fn condition_(mut self, value: impl IntoValue<Condition>) -> Self {
        self.0.set("Condition", value);
        self
    }

    /// `EventBusName`: string, 1 to 256 characters, pattern `[\.\-_A-Za-z0-9]+`. A change replaces the resource.
    #[track_caller]
    pub fn event_bus_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EventBusName", value);
        self
    }

    /// `Principal`: string, 1 to 12 characters, pattern `(\d{12}|\*)`. Deprecated.
    #[track_caller]
    pub fn principal(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Principal", value);
        self
    }

    /// `Statement`: object or string.
    #[track_caller]
    pub fn statement(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("Statement", value);
        self
    }

    /// `StatementId`: string, 1 to 64 characters, pattern `[a-zA-Z0-9-_]+`. Required. A change replaces the resource.
    #[track_caller]
    pub fn statement_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("StatementId", value);
        self
    }
}

choice! {
    /// `Action` of `AWS::Events::EventBusPolicy`.
    Action
    EVENTS_PUT_EVENTS "events:PutEvents"
}

/// `Condition` of `AWS::Events::EventBusPolicy`.
#[derive(Clone, Default)]
#[must_use]
pub struct Condition(Properties);

properties! { Condition }

impl Condition {
    /// `Key`: string.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Type`: `ConditionType`.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<ConditionType>) -> Self {
        self.0.set("Type", value);
        self
    }

    /// `Value`: string.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}

choice! {
    /// `ConditionType` of `AWS::Events::EventBusPolicy`.
    ConditionType
    STRING_EQUALS "StringEquals"
}
