// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::MediaLive::SignalMap` and the types of its properties.

use crate::aws::base::{Body, IntoValue, resource};
use crate::aws::collection::{ListOf, MapOf};
use crate::definition::Handle;
use crate::value::{Node, Value};

/// `AWS::MediaLive::SignalMap`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-medialive-signalmap.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct SignalMap(Body);

resource! { SignalMap "AWS::MediaLive::SignalMap" }

impl SignalMap {
    /// `CloudWatchAlarmTemplateGroupIdentifiers`: list of strings.
    #[track_caller]
    pub fn cloud_watch_alarm_template_group_identifiers(
        mut self,
        value: impl IntoValue<ListOf<String>>,
    ) -> Self {
        self.0.set("CloudWatchAlarmTemplateGroupIdentifiers", value);
        self
    }

    /// `Description`: string, at most 1024 characters.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `DiscoveryEntryPointArn`: string, 1 to 2048 characters. Required.
    #[track_caller]
    pub fn discovery_entry_point_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DiscoveryEntryPointArn", value);
        self
    }

    /// `EventBridgeRuleTemplateGroupIdentifiers`: list of strings.
    #[track_caller]
    pub fn event_bridge_rule_template_group_identifiers(
        mut self,
        value: impl IntoValue<ListOf<String>>,
    ) -> Self {
        self.0.set("EventBridgeRuleTemplateGroupIdentifiers", value);
        self
    }

    /// `ForceRediscovery`: boolean, default false.
    #[track_caller]
    pub fn force_rediscovery(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("ForceRediscovery", value);
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

impl Handle<SignalMap> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `CloudWatchAlarmTemplateGroupIds`
    #[inline]
    pub fn cloud_watch_alarm_template_group_ids(&self) -> Value<Vec<String>> {
        self.attribute("CloudWatchAlarmTemplateGroupIds")
    }

    /// `CreatedAt`
    #[inline]
    pub fn created_at(&self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// `ErrorMessage`
    #[inline]
    pub fn error_message(&self) -> Value<String> {
        self.attribute("ErrorMessage")
    }

    /// `EventBridgeRuleTemplateGroupIds`
    #[inline]
    pub fn event_bridge_rule_template_group_ids(&self) -> Value<Vec<String>> {
        self.attribute("EventBridgeRuleTemplateGroupIds")
    }

    /// `FailedMediaResourceMap`
    #[inline]
    pub fn failed_media_resource_map(&self) -> Value<Node> {
        self.attribute("FailedMediaResourceMap")
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

    /// `LastDiscoveredAt`
    #[inline]
    pub fn last_discovered_at(&self) -> Value<String> {
        self.attribute("LastDiscoveredAt")
    }

    /// `LastSuccessfulMonitorDeployment`
    #[inline]
    pub fn last_successful_monitor_deployment(&self) -> Value<Node> {
        self.attribute("LastSuccessfulMonitorDeployment")
    }

    /// `MediaResourceMap`
    #[inline]
    pub fn media_resource_map(&self) -> Value<Node> {
        self.attribute("MediaResourceMap")
    }

    /// `ModifiedAt`
    #[inline]
    pub fn modified_at(&self) -> Value<String> {
        self.attribute("ModifiedAt")
    }

    /// `MonitorChangesPendingDeployment`
    #[inline]
    pub fn monitor_changes_pending_deployment(&self) -> Value<bool> {
        self.attribute("MonitorChangesPendingDeployment")
    }

    /// `MonitorDeployment`
    #[inline]
    pub fn monitor_deployment(&self) -> Value<Node> {
        self.attribute("MonitorDeployment")
    }

    /// `Status`
    #[inline]
    pub fn status(&self) -> Value<String> {
        self.attribute("Status")
    }
}
