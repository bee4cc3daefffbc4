// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Connect::ContactFlow` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Connect::ContactFlow`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-contactflow.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct ContactFlow(Body);

resource! { ContactFlow "AWS::Connect::ContactFlow" }

impl ContactFlow {
    /// `Content`: string, 1 to 256000 characters. Required.
    #[track_caller]
    pub fn content(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Content", value);
        self
    }

    /// `Description`: string, at most 500 characters.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `InstanceArn`: string, 1 to 256 characters, pattern `^arn:aws[-a-z0-9]*:connect:[-a-z0-9]*:[0-9]{12}:instance/[-a-zA-Z0-9]*$`. Required.
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

    /// `State`: `State`.
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

    /// `Type`: `Type`. Required. A change replaces the resource.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<Type>) -> Self {
        self.0.set("Type", value);
        self
    }
}

impl Handle<ContactFlow> {
    /// `ContactFlowArn`
    #[inline]
    pub fn contact_flow_arn(&self) -> Value<String> {
        self.attribute("ContactFlowArn")
    }
}

choice! {
    /// `State` of `AWS::Connect::ContactFlow`.
    State
    ACTIVE "ACTIVE"
    ARCHIVED "ARCHIVED"
}

/// `Tag` of `AWS::Connect::ContactFlow`.
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
    /// `Type` of `AWS::Connect::ContactFlow`.
    Type
    CONTACT_FLOW "CONTACT_FLOW"
    CUSTOMER_QUEUE "CUSTOMER_QUEUE"
    CUSTOMER_HOLD "CUSTOMER_HOLD"
    CUSTOMER_WHISPER "CUSTOMER_WHISPER"
    AGENT_HOLD "AGENT_HOLD"
    AGENT_WHISPER "AGENT_WHISPER"
    OUTBOUND_WHISPER "OUTBOUND_WHISPER"
    AGENT_TRANSFER "AGENT_TRANSFER"
    QUEUE_TRANSFER "QUEUE_TRANSFER"
    CAMPAIGN "CAMPAIGN"
}
