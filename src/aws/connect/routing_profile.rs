// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Connect::RoutingProfile` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Connect::RoutingProfile`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-routingprofile.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct RoutingProfile(Body);

resource! { RoutingProfile "AWS::Connect::RoutingProfile" }

impl RoutingProfile {
    /// `AgentAvailabilityTimer`: `AgentAvailabilityTimer`.
    #[track_caller]
    pub fn agent_availability_timer(
        mut self,
        value: impl IntoValue<AgentAvailabilityTimer>,
    ) -> Self {
        self.0.set("AgentAvailabilityTimer", value);
        self
    }

    /// `DefaultOutboundQueueArn`: string. Required.
    #[track_caller]
    pub fn default_outbound_queue_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DefaultOutboundQueueArn", value);
        self
    }

    /// `Description`: string, 1 to 250 characters. Required.
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

    /// `ManualAssignmentQueueConfigs`: list of `RoutingProfileManualAssignmentQueueConfig`, 1 to 10 items.
    #[track_caller]
    pub fn manual_assignment_queue_configs(
        mut self,
        value: impl IntoValue<ListOf<RoutingProfileManualAssignmentQueueConfig>>,
    ) -> Self {
        self.0.set("ManualAssignmentQueueConfigs", value);
        self
    }

    /// `MediaConcurrencies`: list of `MediaConcurrency`. Required.
    #[track_caller]
    pub fn media_concurrencies(mut self, value: impl IntoValue<ListOf<MediaConcurrency>>) -> Self {
        self.0.set("MediaConcurrencies", value);
        self
    }

    /// `Name`: string, 1 to 127 characters. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `QueueConfigs`: list of `RoutingProfileQueueConfig`, at least 1 item.
    #[track_caller]
    pub fn queue_configs(
        mut self,
        value: impl IntoValue<ListOf<RoutingProfileQueueConfig>>,
    ) -> Self {
        self.0.set("QueueConfigs", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<RoutingProfile> {
    /// `RoutingProfileArn`
    #[inline]
    pub fn routing_profile_arn(&self) -> Value<String> {
        self.attribute("RoutingProfileArn")
    }
}

choice! {
    /// `AgentAvailabilityTimer` of `AWS::Connect::RoutingProfile`.
    AgentAvailabilityTimer
    TIME_SINCE_LAST_ACTIVITY "TIME_SINCE_LAST_ACTIVITY"
    TIME_SINCE_LAST_INBOUND "TIME_SINCE_LAST_INBOUND"
}

choice! {
    /// `BehaviorType` of `AWS::Connect::RoutingProfile`.
    BehaviorType
    ROUTE_CURRENT_CHANNEL_ONLY "ROUTE_CURRENT_CHANNEL_ONLY"
    ROUTE_ANY_CHANNEL "ROUTE_ANY_CHANNEL"
}

choice! {
    /// `Channel` of `AWS::Connect::RoutingProfile`.
    Channel
    VOICE "VOICE"
    CHAT "CHAT"
    TASK "TASK"
    EMAIL "EMAIL"
}

/// `CrossChannelBehavior` of `AWS::Connect::RoutingProfile`.
#[derive(Clone, Default)]
#[must_use]
pub struct CrossChannelBehavior(Properties);

properties! { CrossChannelBehavior }

impl CrossChannelBehavior {
    /// `BehaviorType`: `BehaviorType`. Required.
    #[track_caller]
    pub fn behavior_type(mut self, value: impl IntoValue<BehaviorType>) -> Self {
        self.0.set("BehaviorType", value);
        self
    }
}

/// `MediaConcurrency` of `AWS::Connect::RoutingProfile`.
#[derive(Clone, Default)]
#[must_use]
pub struct MediaConcurrency(Properties);

properties! { MediaConcurrency }

impl MediaConcurrency {
    /// `Channel`: `Channel`. Required.
    #[track_caller]
    pub fn channel(mut self, value: impl IntoValue<Channel>) -> Self {
        self.0.set("Channel", value);
        self
    }

    /// `Concurrency`: integer, 1 to 10. Required.
    #[track_caller]
    pub fn concurrency(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Concurrency", value);
        self
    }

    /// `CrossChannelBehavior`: `CrossChannelBehavior`.
    #[track_caller]
    pub fn cross_channel_behavior(mut self, value: impl IntoValue<CrossChannelBehavior>) -> Self {
        self.0.set("CrossChannelBehavior", value);
        self
    }
}

/// `RoutingProfileManualAssignmentQueueConfig` of `AWS::Connect::RoutingProfile`.
#[derive(Clone, Default)]
#[must_use]
pub struct RoutingProfileManualAssignmentQueueConfig(Properties);

properties! { RoutingProfileManualAssignmentQueueConfig }

impl RoutingProfileManualAssignmentQueueConfig {
    /// `QueueReference`: `RoutingProfileQueueReference`. Required.
    #[track_caller]
    pub fn queue_reference(mut self, value: impl IntoValue<RoutingProfileQueueReference>) -> Self {
        self.0.set("QueueReference", value);
        self
    }
}

/// `RoutingProfileQueueConfig` of `AWS::Connect::RoutingProfile`.
#[derive(Clone, Default)]
#[must_use]
pub struct RoutingProfileQueueConfig(Properties);

properties! { RoutingProfileQueueConfig }

impl RoutingProfileQueueConfig {
    /// `Delay`: integer, 0 to 9999. Required.
    #[track_caller]
    pub fn delay(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Delay", value);
        self
    }

    /// `Priority`: integer, 1 to 99. Required.
    #[track_caller]
    pub fn priority(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Priority", value);
        self
    }

    /// `QueueReference`: `RoutingProfileQueueReference`. Required.
    #[track_caller]
    pub fn queue_reference(mut self, value: impl IntoValue<RoutingProfileQueueReference>) -> Self {
        self.0.set("QueueReference", value);
        self
    }
}

/// `RoutingProfileQueueReference` of `AWS::Connect::RoutingProfile`.
#[derive(Clone, Default)]
#[must_use]
pub struct RoutingProfileQueueReference(Properties);

properties! { RoutingProfileQueueReference }

impl RoutingProfileQueueReference {
    /// `Channel`: `Channel`. Required.
    #[track_caller]
    pub fn channel(mut self, value: impl IntoValue<Channel>) -> Self {
        self.0.set("Channel", value);
        self
    }

    /// `QueueArn`: string. Required.
    #[track_caller]
    pub fn queue_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("QueueArn", value);
        self
    }
}

/// `Tag` of `AWS::Connect::RoutingProfile`.
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
