// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Chime::AppInstanceBot` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Chime::AppInstanceBot`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-chime-appinstancebot.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct AppInstanceBot(Body);

resource! { AppInstanceBot "AWS::Chime::AppInstanceBot" }

impl AppInstanceBot {
    /// `AppInstanceArn`: string, 5 to 1600 characters. Required. A change replaces the resource.
    #[track_caller]
    pub fn app_instance_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AppInstanceArn", value);
        self
    }

    /// `Configuration`: `Configuration`. Required.
    #[track_caller]
    pub fn configuration(mut self, value: impl IntoValue<Configuration>) -> Self {
        self.0.set("Configuration", value);
        self
    }

    /// `Metadata`: string, at most 1024 characters, pattern `.*`.
    #[track_caller]
    pub fn metadata_(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Metadata", value);
        self
    }

    /// `Name`: string, at most 256 characters.
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

impl Handle<AppInstanceBot> {
    /// `AppInstanceBotArn`
    #[inline]
    pub fn app_instance_bot_arn(&self) -> Value<String> {
        self.attribute("AppInstanceBotArn")
    }

    /// `CreatedTimestamp`
    #[inline]
    pub fn created_timestamp(&self) -> Value<String> {
        self.attribute("CreatedTimestamp")
    }

    /// `LastUpdatedTimestamp`
    #[inline]
    pub fn last_updated_timestamp(&self) -> Value<String> {
        self.attribute("LastUpdatedTimestamp")
    }
}

/// `Configuration` of `AWS::Chime::AppInstanceBot`.
#[derive(Clone, Default)]
#[must_use]
pub struct Configuration(Properties);

properties! { Configuration }

impl Configuration {
    /// `Lex`: `LexConfiguration`. Required.
    #[track_caller]
    pub fn lex(mut self, value: impl IntoValue<LexConfiguration>) -> Self {
        self.0.set("Lex", value);
        self
    }
}

/// `InvokedBy` of `AWS::Chime::AppInstanceBot`.
#[derive(Clone, Default)]
#[must_use]
pub struct InvokedBy(Properties);

properties! { InvokedBy }

impl InvokedBy {
    /// `StandardMessages`: `InvokedByStandardMessages`. Required.
    #[track_caller]
    pub fn standard_messages(mut self, value: impl IntoValue<InvokedByStandardMessages>) -> Self {
        self.0.set("StandardMessages", value);
        self
    }

    /// `TargetedMessages`: `InvokedByTargetedMessages`. Required.
    #[track_caller]
    pub fn targeted_messages(mut self, value: impl IntoValue<InvokedByTargetedMessages>) -> Self {
        self.0.set("TargetedMessages", value);
        self
    }
}

choice! {
    /// `InvokedByStandardMessages` of `AWS::Chime::AppInstanceBot`.
    InvokedByStandardMessages
    AUTO "AUTO"
    ALL "ALL"
    MENTIONS "MENTIONS"
    NONE "NONE"
}

choice! {
    /// `InvokedByTargetedMessages` of `AWS::Chime::AppInstanceBot`.
    InvokedByTargetedMessages
    ALL "ALL"
    NONE "NONE"
}

/// `LexConfiguration` of `AWS::Chime::AppInstanceBot`.
#[derive(Clone, Default)]
#[must_use]
pub struct LexConfiguration(Properties);

properties! { LexConfiguration }

impl LexConfiguration {
    /// `InvokedBy`: `InvokedBy`.
    #[track_caller]
    pub fn invoked_by(mut self, value: impl IntoValue<InvokedBy>) -> Self {
        self.0.set("InvokedBy", value);
        self
    }

    /// `LexBotAliasArn`: string, 15 to 2048 characters, pattern `^arn:aws:lex:[a-z]{2}-[a-z]+-\d{1}:\d{12}:bot-alias/[A-Z0-9]{10}/[A-Z0-9]{10}$`. Required.
    #[track_caller]
    pub fn lex_bot_alias_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LexBotAliasArn", value);
        self
    }

    /// `LocaleId`: string. Required.
    #[track_caller]
    pub fn locale_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LocaleId", value);
        self
    }

    /// `RespondsTo`: `LexConfigurationRespondsTo`.
    #[track_caller]
    pub fn responds_to(mut self, value: impl IntoValue<LexConfigurationRespondsTo>) -> Self {
        self.0.set("RespondsTo", value);
        self
    }

    /// `WelcomeIntent`: string, 1 to 100 characters, pattern `^([A-Za-z]_?)+$`.
    #[track_caller]
    pub fn welcome_intent(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("WelcomeIntent", value);
        self
    }
}

choice! {
    /// `LexConfigurationRespondsTo` of `AWS::Chime::AppInstanceBot`.
    LexConfigurationRespondsTo
    STANDARD_MESSAGES "STANDARD_MESSAGES"
}

/// `Tag` of `AWS::Chime::AppInstanceBot`.
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
