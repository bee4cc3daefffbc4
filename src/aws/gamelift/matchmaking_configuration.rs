// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::GameLift::MatchmakingConfiguration` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::{Node, Value};

/// `AWS::GameLift::MatchmakingConfiguration`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-gamelift-matchmakingconfiguration.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct MatchmakingConfiguration(Body);

resource! { MatchmakingConfiguration "AWS::GameLift::MatchmakingConfiguration" }

impl MatchmakingConfiguration {
    /// `AcceptanceRequired`: boolean. Required.
    #[track_caller]
    pub fn acceptance_required(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("AcceptanceRequired", value);
        self
    }

    /// `AcceptanceTimeoutSeconds`: integer, 1 to 600.
    #[track_caller]
    pub fn acceptance_timeout_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("AcceptanceTimeoutSeconds", value);
        self
    }

    /// `AdditionalPlayerCount`: integer, at least 0.
    #[track_caller]
    pub fn additional_player_count(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("AdditionalPlayerCount", value);
        self
    }

    /// `BackfillMode`: `BackfillMode`.
    #[track_caller]
    pub fn backfill_mode(mut self, value: impl IntoValue<BackfillMode>) -> Self {
        self.0.set("BackfillMode", value);
        self
    }

    /// `CreationTime`: string.
    #[track_caller]
    pub fn creation_time(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CreationTime", value);
        self
    }

    /// `CustomEventData`: string, at most 256 characters.
    #[track_caller]
    pub fn custom_event_data(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CustomEventData", value);
        self
    }

    /// `Description`: string, 1 to 1024 characters.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `FlexMatchMode`: `FlexMatchMode`.
    #[track_caller]
    pub fn flex_match_mode(mut self, value: impl IntoValue<FlexMatchMode>) -> Self {
        self.0.set("FlexMatchMode", value);
        self
    }

    /// `GameProperties`: list of `GameProperty`, at most 16 items.
    #[track_caller]
    pub fn game_properties(mut self, value: impl IntoValue<ListOf<GameProperty>>) -> Self {
        self.0.set("GameProperties", value);
        self
    }

    /// `GameSessionData`: string, 1 to 4096 characters.
    #[track_caller]
    pub fn game_session_data(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("GameSessionData", value);
        self
    }

    /// `GameSessionQueueArns`: list of strings.
    #[track_caller]
    pub fn game_session_queue_arns(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("GameSessionQueueArns", value);
        self
    }

    /// `Name`: string, at most 128 characters, pattern `[a-zA-Z0-9-\.]*`. Required. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `NotificationTarget`: string, at most 300 characters, pattern `[a-zA-Z0-9:_/-]*(.fifo)?`.
    #[track_caller]
    pub fn notification_target(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("NotificationTarget", value);
        self
    }

    /// `RequestTimeoutSeconds`: integer, 1 to 43200. Required.
    #[track_caller]
    pub fn request_timeout_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("RequestTimeoutSeconds", value);
        self
    }

    /// `RuleSetArn`: string, pattern `^arn:.*:matchmakingruleset\/[a-zA-Z0-9-\.]*`.
    #[track_caller]
    pub fn rule_set_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RuleSetArn", value);
        self
    }

    /// `RuleSetName`: string, 1 to 128 characters, pattern `[a-zA-Z0-9-\.]*`. Required.
    #[track_caller]
    pub fn rule_set_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RuleSetName", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 200 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<MatchmakingConfiguration> {
    /// `AcceptanceRequired`
    #[inline]
    pub fn acceptance_required(&self) -> Value<bool> {
        self.attribute("AcceptanceRequired")
    }

    /// `AcceptanceTimeoutSeconds`
    #[inline]
    pub fn acceptance_timeout_seconds(&self) -> Value<i64> {
        self.attribute("AcceptanceTimeoutSeconds")
    }

    /// `AdditionalPlayerCount`
    #[inline]
    pub fn additional_player_count(&self) -> Value<i64> {
        self.attribute("AdditionalPlayerCount")
    }

    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `BackfillMode`
    #[inline]
    pub fn backfill_mode(&self) -> Value<String> {
        self.attribute("BackfillMode")
    }

    /// `CreationTime`
    #[inline]
    pub fn creation_time(&self) -> Value<String> {
        self.attribute("CreationTime")
    }

    /// `CustomEventData`
    #[inline]
    pub fn custom_event_data(&self) -> Value<String> {
        self.attribute("CustomEventData")
    }

    /// `Description`
    #[inline]
    pub fn description(&self) -> Value<String> {
        self.attribute("Description")
    }

    /// `FlexMatchMode`
    #[inline]
    pub fn flex_match_mode(&self) -> Value<String> {
        self.attribute("FlexMatchMode")
    }

    /// `GameProperties`
    #[inline]
    pub fn game_properties(&self) -> Value<Node> {
        self.attribute("GameProperties")
    }

    /// `GameSessionData`
    #[inline]
    pub fn game_session_data(&self) -> Value<String> {
        self.attribute("GameSessionData")
    }

    /// `GameSessionQueueArns`
    #[inline]
    pub fn game_session_queue_arns(&self) -> Value<Vec<String>> {
        self.attribute("GameSessionQueueArns")
    }

    /// `Name`
    #[inline]
    pub fn name(&self) -> Value<String> {
        self.attribute("Name")
    }

    /// `NotificationTarget`
    #[inline]
    pub fn notification_target(&self) -> Value<String> {
        self.attribute("NotificationTarget")
    }

    /// `RequestTimeoutSeconds`
    #[inline]
    pub fn request_timeout_seconds(&self) -> Value<i64> {
        self.attribute("RequestTimeoutSeconds")
    }

    /// `RuleSetArn`
    #[inline]
    pub fn rule_set_arn(&self) -> Value<String> {
        self.attribute("RuleSetArn")
    }

    /// `RuleSetName`
    #[inline]
    pub fn rule_set_name(&self) -> Value<String> {
        self.attribute("RuleSetName")
    }

    /// `Tags`
    #[inline]
    pub fn tags(&self) -> Value<Node> {
        self.attribute("Tags")
    }
}

choice! {
    /// `BackfillMode` of `AWS::GameLift::MatchmakingConfiguration`.
    BackfillMode
    AUTOMATIC "AUTOMATIC"
    MANUAL "MANUAL"
}

choice! {
    /// `FlexMatchMode` of `AWS::GameLift::MatchmakingConfiguration`.
    FlexMatchMode
    STANDALONE "STANDALONE"
    WITH_QUEUE "WITH_QUEUE"
}

/// `GameProperty` of `AWS::GameLift::MatchmakingConfiguration`.
#[derive(Clone, Default)]
#[must_use]
pub struct GameProperty(Properties);

properties! { GameProperty }

impl GameProperty {
    /// `Key`: string, at most 32 characters. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, at most 96 characters. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}

/// `Tag` of `AWS::GameLift::MatchmakingConfiguration`.
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
