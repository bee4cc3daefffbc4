// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Events::EventBus` and the types of its properties.

use crate::aws::base::{Body, IntoNode, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::{Node, Value};

/// `AWS::Events::EventBus`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-events-eventbus.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct EventBus(Body);

resource! { EventBus "AWS::Events::EventBus" }

impl EventBus {
    /// `DeadLetterConfig`: `DeadLetterConfig`.
    #[track_caller]
    pub fn dead_letter_config(mut self, value: impl IntoValue<DeadLetterConfig>) -> Self {
        self.0.set("DeadLetterConfig", value);
        self
    }

    /// `Description`: string.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `EventSourceName`: string, 1 to 256 characters, pattern `^aws\.partner(/[\.\-_A-Za-z0-9]+){2,}$`. A change replaces the resource.
    #[track_caller]
    pub fn event_source_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EventSourceName", value);
        self
    }

    /// `KmsKeyIdentifier`: string.
    #[track_caller]
    pub fn kms_key_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("KmsKeyIdentifier", value);
        self
    }

    /// `LogConfig`: `LogConfig`.
    #[track_caller]
    pub fn log_config(mut self, value: impl IntoValue<LogConfig>) -> Self {
        self.0.set("LogConfig", value);
        self
    }

    /// `Name`: string, 1 to 256 characters, pattern `^[/\.\-_A-Za-z0-9]+$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Policy`: object or string.
    #[track_caller]
    pub fn policy(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("Policy", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<EventBus> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `DeadLetterConfig.Arn`
    #[inline]
    pub fn dead_letter_config_arn(&self) -> Value<String> {
        self.attribute("DeadLetterConfig.Arn")
    }

    /// `Description`
    #[inline]
    pub fn description(&self) -> Value<String> {
        self.attribute("Description")
    }

    /// `EventSourceName`
    #[inline]
    pub fn event_source_name(&self) -> Value<String> {
        self.attribute("EventSourceName")
    }

    /// `KmsKeyIdentifier`
    #[inline]
    pub fn kms_key_identifier(&self) -> Value<String> {
        self.attribute("KmsKeyIdentifier")
    }

    /// `LogConfig.IncludeDetail`
    #[inline]
    pub fn log_config_include_detail(&self) -> Value<String> {
        self.attribute("LogConfig.IncludeDetail")
    }

    /// `LogConfig.Level`
    #[inline]
    pub fn log_config_level(&self) -> Value<String> {
        self.attribute("LogConfig.Level")
    }

    /// `Name`
    #[inline]
    pub fn name(&self) -> Value<String> {
        self.attribute("Name")
    }

    /// `Tags`
    #[inline]
    pub fn tags(&self) -> Value<Node> {
        self.attribute("Tags")
    }
}

/// `DeadLetterConfig` of `AWS::Events::EventBus`.
#[derive(Clone, Default)]
#[must_use]
pub struct DeadLetterConfig(Properties);

properties! { DeadLetterConfig }

impl DeadLetterConfig {
    /// `Arn`: string.
    #[track_caller]
    pub fn arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Arn", value);
        self
    }
}

/// `LogConfig` of `AWS::Events::EventBus`.
#[derive(Clone, Default)]
#[must_use]
pub struct LogConfig(Properties);

properties! { LogConfig }

impl LogConfig {
    /// `IncludeDetail`: `LogConfigIncludeDetail`.
    #[track_caller]
    pub fn include_detail(mut self, value: impl IntoValue<LogConfigIncludeDetail>) -> Self {
        self.0.set("IncludeDetail", value);
        self
    }

    /// `Level`: `LogConfigLevel`.
    #[track_caller]
    pub fn level(mut self, value: impl IntoValue<LogConfigLevel>) -> Self {
        self.0.set("Level", value);
        self
    }
}

choice! {
    /// `LogConfigIncludeDetail` of `AWS::Events::EventBus`.
    LogConfigIncludeDetail
    FULL "FULL"
    NONE "NONE"
}

choice! {
    /// `LogConfigLevel` of `AWS::Events::EventBus`.
    LogConfigLevel
    INFO "INFO"
    ERROR "ERROR"
    TRACE "TRACE"
    OFF "OFF"
}

/// `Tag` of `AWS::Events::EventBus`.
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
