// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::GameLift::GameSessionQueue` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::{Node, Value};

/// `AWS::GameLift::GameSessionQueue`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-gamelift-gamesessionqueue.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct GameSessionQueue(Body);

resource! { GameSessionQueue "AWS::GameLift::GameSessionQueue" }

impl GameSessionQueue {
    /// `CustomEventData`: string, 1 to 256 characters, pattern `[\s\S]*`.
    #[track_caller]
    pub fn custom_event_data(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CustomEventData", value);
        self
    }

    /// `Destinations`: list of `GameSessionQueueDestination`.
    #[track_caller]
    pub fn destinations(
        mut self,
        value: impl IntoValue<ListOf<GameSessionQueueDestination>>,
    ) -> Self {
        self.0.set("Destinations", value);
        self
    }

    /// `FilterConfiguration`: `FilterConfiguration`.
    #[track_caller]
    pub fn filter_configuration(mut self, value: impl IntoValue<FilterConfiguration>) -> Self {
        self.0.set("FilterConfiguration", value);
        self
    }

    /// `Name`: string, 1 to 128 characters, pattern `[a-zA-Z0-9-]+`. Required. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `NotificationTarget`: string, 1 to 300 characters, pattern `[a-zA-Z0-9:_-]*(\.fifo)?`.
    #[track_caller]
    pub fn notification_target(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("NotificationTarget", value);
        self
    }

    /// `PlayerLatencyPolicies`: list of `PlayerLatencyPolicy`.
    #[track_caller]
    pub fn player_latency_policies(
        mut self,
        value: impl IntoValue<ListOf<PlayerLatencyPolicy>>,
    ) -> Self {
        self.0.set("PlayerLatencyPolicies", value);
        self
    }

    /// `PriorityConfiguration`: `PriorityConfiguration`.
    #[track_caller]
    pub fn priority_configuration(mut self, value: impl IntoValue<PriorityConfiguration>) -> Self {
        self.0.set("PriorityConfiguration", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 200 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `TimeoutInSeconds`: integer, at least 0.
    #[track_caller]
    pub fn timeout_in_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("TimeoutInSeconds", value);
        self
    }
}

impl Handle<GameSessionQueue> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `CustomEventData`
    #[inline]
    pub fn custom_event_data(&self) -> Value<String> {
        self.attribute("CustomEventData")
    }

    /// `Destinations`
    #[inline]
    pub fn destinations(&self) -> Value<Node> {
        self.attribute("Destinations")
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

    /// `PlayerLatencyPolicies`
    #[inline]
    pub fn player_latency_policies(&self) -> Value<Node> {
        self.attribute("PlayerLatencyPolicies")
    }

    /// `Tags`
    #[inline]
    pub fn tags(&self) -> Value<Node> {
        self.attribute("Tags")
    }

    /// `TimeoutInSeconds`
    #[inline]
    pub fn timeout_in_seconds(&self) -> Value<i64> {
        self.attribute("TimeoutInSeconds")
    }
}

/// `FilterConfiguration` of `AWS::GameLift::GameSessionQueue`.
#[derive(Clone, Default)]
#[must_use]
pub struct FilterConfiguration(Properties);

properties! { FilterConfiguration }

impl FilterConfiguration {
    /// `AllowedLocations`: list of strings, 1 to 100 items.
    #[track_caller]
    pub fn allowed_locations(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("AllowedLocations", value);
        self
    }
}

/// `GameSessionQueueDestination` of `AWS::GameLift::GameSessionQueue`.
#[derive(Clone, Default)]
#[must_use]
pub struct GameSessionQueueDestination(Properties);

properties! { GameSessionQueueDestination }

impl GameSessionQueueDestination {
    /// `DestinationArn`: string, 1 to 256 characters, pattern `[a-zA-Z0-9:/-]+`.
    #[track_caller]
    pub fn destination_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DestinationArn", value);
        self
    }
}

/// `PlayerLatencyPolicy` of `AWS::GameLift::GameSessionQueue`.
#[derive(Clone, Default)]
#[must_use]
pub struct PlayerLatencyPolicy(Properties);

properties! { PlayerLatencyPolicy }

impl PlayerLatencyPolicy {
    /// `MaximumIndividualPlayerLatencyMilliseconds`: integer, at least 0.
    #[track_caller]
    pub fn maximum_individual_player_latency_milliseconds(
        mut self,
        value: impl IntoValue<i64>,
    ) -> Self {
        self.0
            .set("MaximumIndividualPlayerLatencyMilliseconds", value);
        self
    }

    /// `PolicyDurationSeconds`: integer, at least 0.
    #[track_caller]
    pub fn policy_duration_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("PolicyDurationSeconds", value);
        self
    }
}

/// `PriorityConfiguration` of `AWS::GameLift::GameSessionQueue`.
#[derive(Clone, Default)]
#[must_use]
pub struct PriorityConfiguration(Properties);

properties! { PriorityConfiguration }

impl PriorityConfiguration {
    /// `LocationOrder`: list of strings, 1 to 100 items.
    #[track_caller]
    pub fn location_order(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("LocationOrder", value);
        self
    }

    /// `PriorityOrder`: list of `PriorityOrderItem`, 1 to 4 items.
    #[track_caller]
    pub fn priority_order(mut self, value: impl IntoValue<ListOf<PriorityOrderItem>>) -> Self {
        self.0.set("PriorityOrder", value);
        self
    }
}

choice! {
    /// `PriorityOrderItem` of `AWS::GameLift::GameSessionQueue`.
    PriorityOrderItem
    LATENCY "LATENCY"
    COST "COST"
    DESTINATION "DESTINATION"
    LOCATION "LOCATION"
}

/// `Tag` of `AWS::GameLift::GameSessionQueue`.
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
