// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Notifications::EventRule` and the types of its properties.

use crate::aws::base::{Body, IntoValue, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::{Node, Value};

/// `AWS::Notifications::EventRule`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-notifications-eventrule.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct EventRule(Body);

resource! { EventRule "AWS::Notifications::EventRule" }

impl EventRule {
    /// `EventPattern`: string, at most 4096 characters.
    #[track_caller]
    pub fn event_pattern(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EventPattern", value);
        self
    }

    /// `EventType`: string, 1 to 128 characters, pattern `^([a-zA-Z0-9 \-\(\)])+$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn event_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EventType", value);
        self
    }

    /// `NotificationConfigurationArn`: string, pattern `^arn:[a-z-]{3,10}:notifications::[0-9]{12}:configuration/[a-z0-9]{27}$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn notification_configuration_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("NotificationConfigurationArn", value);
        self
    }

    /// `Regions`: list of strings, at least 1 item. Required.
    #[track_caller]
    pub fn regions(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Regions", value);
        self
    }

    /// `Source`: string, 1 to 36 characters, pattern `^aws.([a-z0-9\-])+$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn source(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Source", value);
        self
    }
}

impl Handle<EventRule> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `CreationTime`
    #[inline]
    pub fn creation_time(&self) -> Value<String> {
        self.attribute("CreationTime")
    }

    /// `ManagedRules`
    #[inline]
    pub fn managed_rules(&self) -> Value<Vec<String>> {
        self.attribute("ManagedRules")
    }

    /// `StatusSummaryByRegion`
    #[inline]
    pub fn status_summary_by_region(&self) -> Value<Node> {
        self.attribute("StatusSummaryByRegion")
    }
}
