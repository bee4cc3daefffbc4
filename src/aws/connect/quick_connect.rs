// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Connect::QuickConnect` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Connect::QuickConnect`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-quickconnect.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct QuickConnect(Body);

resource! { QuickConnect "AWS::Connect::QuickConnect" }

impl QuickConnect {
    /// `Description`: string, 1 to 250 characters.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
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

    /// `QuickConnectConfig`: `QuickConnectConfig`. Required.
    #[track_caller]
    pub fn quick_connect_config(mut self, value: impl IntoValue<QuickConnectConfig>) -> Self {
        self.0.set("QuickConnectConfig", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 200 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<QuickConnect> {
    /// `QuickConnectArn`
    #[inline]
    pub fn quick_connect_arn(&self) -> Value<String> {
        self.attribute("QuickConnectArn")
    }

    /// `QuickConnectType`
    #[inline]
    pub fn quick_connect_type(&self) -> Value<String> {
        self.attribute("QuickConnectType")
    }
}

/// `FlowQuickConnectConfig` of `AWS::Connect::QuickConnect`.
#[derive(Clone, Default)]
#[must_use]
pub struct FlowQuickConnectConfig(Properties);

properties! { FlowQuickConnectConfig }

impl FlowQuickConnectConfig {
    /// `ContactFlowArn`: string. Required.
    #[track_caller]
    pub fn contact_flow_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ContactFlowArn", value);
        self
    }
}

/// `PhoneNumberQuickConnectConfig` of `AWS::Connect::QuickConnect`.
#[derive(Clone, Default)]
#[must_use]
pub struct PhoneNumberQuickConnectConfig(Properties);

properties! { PhoneNumberQuickConnectConfig }

impl PhoneNumberQuickConnectConfig {
    /// `PhoneNumber`: string, pattern `^\+[1-9]\d{1,14}$`. Required.
    #[track_caller]
    pub fn phone_number(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PhoneNumber", value);
        self
    }
}

/// `QueueQuickConnectConfig` of `AWS::Connect::QuickConnect`.
#[derive(Clone, Default)]
#[must_use]
pub struct QueueQuickConnectConfig(Properties);

properties! { QueueQuickConnectConfig }

impl QueueQuickConnectConfig {
    /// `ContactFlowArn`: string. Required.
    #[track_caller]
    pub fn contact_flow_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ContactFlowArn", value);
        self
    }

    /// `QueueArn`: string. Required.
    #[track_caller]
    pub fn queue_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("QueueArn", value);
        self
    }
}

/// `QuickConnectConfig` of `AWS::Connect::QuickConnect`.
#[derive(Clone, Default)]
#[must_use]
pub struct QuickConnectConfig(Properties);

properties! { QuickConnectConfig }

impl QuickConnectConfig {
    /// `FlowConfig`: `FlowQuickConnectConfig`.
    #[track_caller]
    pub fn flow_config(mut self, value: impl IntoValue<FlowQuickConnectConfig>) -> Self {
        self.0.set("FlowConfig", value);
        self
    }

    /// `PhoneConfig`: `PhoneNumberQuickConnectConfig`.
    #[track_caller]
    pub fn phone_config(mut self, value: impl IntoValue<PhoneNumberQuickConnectConfig>) -> Self {
        self.0.set("PhoneConfig", value);
        self
    }

    /// `QueueConfig`: `QueueQuickConnectConfig`.
    #[track_caller]
    pub fn queue_config(mut self, value: impl IntoValue<QueueQuickConnectConfig>) -> Self {
        self.0.set("QueueConfig", value);
        self
    }

    /// `QuickConnectType`: `QuickConnectType`. Required.
    #[track_caller]
    pub fn quick_connect_type(mut self, value: impl IntoValue<QuickConnectType>) -> Self {
        self.0.set("QuickConnectType", value);
        self
    }

    /// `UserConfig`: `UserQuickConnectConfig`.
    #[track_caller]
    pub fn user_config(mut self, value: impl IntoValue<UserQuickConnectConfig>) -> Self {
        self.0.set("UserConfig", value);
        self
    }
}

choice! {
    /// `QuickConnectType` of `AWS::Connect::QuickConnect`.
    QuickConnectType
    PHONE_NUMBER "PHONE_NUMBER"
    QUEUE "QUEUE"
    USER "USER"
    FLOW "FLOW"
}

/// `Tag` of `AWS::Connect::QuickConnect`.
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

/// `UserQuickConnectConfig` of `AWS::Connect::QuickConnect`.
#[derive(Clone, Default)]
#[must_use]
pub struct UserQuickConnectConfig(Properties);

properties! { UserQuickConnectConfig }

impl UserQuickConnectConfig {
    /// `ContactFlowArn`: string. Required.
    #[track_caller]
    pub fn contact_flow_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ContactFlowArn", value);
        self
    }

    /// `UserArn`: string. Required.
    #[track_caller]
    pub fn user_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("UserArn", value);
        self
    }
}
