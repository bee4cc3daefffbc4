// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::MediaLive::EventBridgeRuleTemplate` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::{ListOf, MapOf};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::MediaLive::EventBridgeRuleTemplate`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-medialive-eventbridgeruletemplate.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct EventBridgeRuleTemplate(Body);

resource! { EventBridgeRuleTemplate "AWS::MediaLive::EventBridgeRuleTemplate" }

impl EventBridgeRuleTemplate {
    /// `Description`: string, at most 1024 characters.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `EventTargets`: list of `EventBridgeRuleTemplateTarget`.
    #[track_caller]
    pub fn event_targets(
        mut self,
        value: impl IntoValue<ListOf<EventBridgeRuleTemplateTarget>>,
    ) -> Self {
        self.0.set("EventTargets", value);
        self
    }

    /// `EventType`: `EventBridgeRuleTemplateEventType`. Required.
    #[track_caller]
    pub fn event_type(mut self, value: impl IntoValue<EventBridgeRuleTemplateEventType>) -> Self {
        self.0.set("EventType", value);
        self
    }

    /// `GroupIdentifier`: string, pattern `^[^\s]+$`.
    #[track_caller]
    pub fn group_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("GroupIdentifier", value);
        self
    }

    /// `Name`: string, 1 to 255 characters, pattern `^[^\s]+$`. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Tags`: map of strings. A change replaces the resource.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<EventBridgeRuleTemplate> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `CreatedAt`
    #[inline]
    pub fn created_at(&self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// `GroupId`
    #[inline]
    pub fn group_id(&self) -> Value<String> {
        self.attribute("GroupId")
    }

    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }

    /// `Identifier`
    #[inline]
    pub fn identifier(&self) -> Value<String> {
        self.attribute("Identifier")
    }

    /// `ModifiedAt`
    #[inline]
    pub fn modified_at(&self) -> Value<String> {
        self.attribute("ModifiedAt")
    }
}

choice! {
    /// `EventBridgeRuleTemplateEventType` of `AWS::MediaLive::EventBridgeRuleTemplate`.
    EventBridgeRuleTemplateEventType
    MEDIALIVE_MULTIPLEX_ALERT "MEDIALIVE_MULTIPLEX_ALERT"
    MEDIALIVE_MULTIPLEX_STATE_CHANGE "MEDIALIVE_MULTIPLEX_STATE_CHANGE"
    MEDIALIVE_CHANNEL_ALERT "MEDIALIVE_CHANNEL_ALERT"
    MEDIALIVE_CHANNEL_INPUT_CHANGE "MEDIALIVE_CHANNEL_INPUT_CHANGE"
    MEDIALIVE_CHANNEL_STATE_CHANGE "MEDIALIVE_CHANNEL_STATE_CHANGE"
    MEDIAPACKAGE_INPUT_NOTIFICATION "MEDIAPACKAGE_INPUT_NOTIFICATION"
    MEDIAPACKAGE_KEY_PROVIDER_NOTIFICATION "MEDIAPACKAGE_KEY_PROVIDER_NOTIFICATION"
    MEDIAPACKAGE_HARVEST_JOB_NOTIFICATION "MEDIAPACKAGE_HARVEST_JOB_NOTIFICATION"
    SIGNAL_MAP_ACTIVE_ALARM "SIGNAL_MAP_ACTIVE_ALARM"
    MEDIACONNECT_ALERT "MEDIACONNECT_ALERT"
    MEDIACONNECT_SOURCE_HEALTH "MEDIACONNECT_SOURCE_HEALTH"
    MEDIACONNECT_OUTPUT_HEALTH "MEDIACONNECT_OUTPUT_HEALTH"
    MEDIACONNECT_FLOW_STATUS_CHANGE "MEDIACONNECT_FLOW_STATUS_CHANGE"
}

/// `EventBridgeRuleTemplateTarget` of `AWS::MediaLive::EventBridgeRuleTemplate`.
#[derive(Clone, Default)]
#[must_use]
pub struct EventBridgeRuleTemplateTarget(Properties);

properties! { EventBridgeRuleTemplateTarget }

impl EventBridgeRuleTemplateTarget {
    /// `Arn`: string, 1 to 2048 characters, pattern `^arn.+$`. Required.
    #[track_caller]
    pub fn arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Arn", value);
        self
    }
}
