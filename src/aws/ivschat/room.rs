// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::IVSChat::Room` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::IVSChat::Room`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ivschat-room.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Room(Body);

resource! { Room "AWS::IVSChat::Room" }

impl Room {
    /// `LoggingConfigurationIdentifiers`: list of strings, at most 50 items.
    #[track_caller]
    pub fn logging_configuration_identifiers(
        mut self,
        value: impl IntoValue<ListOf<String>>,
    ) -> Self {
        self.0.set("LoggingConfigurationIdentifiers", value);
        self
    }

    /// `MaximumMessageLength`: integer, 1 to 500, default 500.
    #[track_caller]
    pub fn maximum_message_length(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MaximumMessageLength", value);
        self
    }

    /// `MaximumMessageRatePerSecond`: integer, 1 to 10, default 10.
    #[track_caller]
    pub fn maximum_message_rate_per_second(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MaximumMessageRatePerSecond", value);
        self
    }

    /// `MessageReviewHandler`: `MessageReviewHandler`.
    #[track_caller]
    pub fn message_review_handler(mut self, value: impl IntoValue<MessageReviewHandler>) -> Self {
        self.0.set("MessageReviewHandler", value);
        self
    }

    /// `Name`: string, at most 128 characters, pattern `^[a-zA-Z0-9-_]*$`.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<Room> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }
}

/// `MessageReviewHandler` of `AWS::IVSChat::Room`.
#[derive(Clone, Default)]
#[must_use]
pub struct MessageReviewHandler(Properties);

properties! { MessageReviewHandler }

impl MessageReviewHandler {
    /// `FallbackResult`: `MessageReviewHandlerFallbackResult`, default `ALLOW`.
    #[track_caller]
    pub fn fallback_result(
        mut self,
        value: impl IntoValue<MessageReviewHandlerFallbackResult>,
    ) -> Self {
        self.0.set("FallbackResult", value);
        self
    }

    /// `Uri`: string, at most 170 characters, pattern `^$|^arn:aws:lambda:[a-z0-9-]+:[0-9]{12}:function:.+`.
    #[track_caller]
    pub fn uri(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Uri", value);
        self
    }
}

choice! {
    /// `MessageReviewHandlerFallbackResult` of `AWS::IVSChat::Room`.
    MessageReviewHandlerFallbackResult
    ALLOW "ALLOW"
    DENY "DENY"
}

/// `Tag` of `AWS::IVSChat::Room`.
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

    /// `Value`: string, 1 to 256 characters. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
