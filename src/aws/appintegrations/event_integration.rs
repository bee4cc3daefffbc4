// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::AppIntegrations::EventIntegration` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::AppIntegrations::EventIntegration`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appintegrations-eventintegration.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct EventIntegration(Body);

resource! { EventIntegration "AWS::AppIntegrations::EventIntegration" }

impl EventIntegration {
    /// `Description`: string, 1 to 1000 characters.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `EventBridgeBus`: string, 1 to 255 characters, pattern `^[a-zA-Z0-9/\._\-]+$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn event_bridge_bus(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EventBridgeBus", value);
        self
    }

    /// `EventFilter`: `EventFilter`. Required. A change replaces the resource.
    #[track_caller]
    pub fn event_filter(mut self, value: impl IntoValue<EventFilter>) -> Self {
        self.0.set("EventFilter", value);
        self
    }

    /// `Name`: string, 1 to 255 characters, pattern `^[a-zA-Z0-9/\._\-]+$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 200 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<EventIntegration> {
    /// `EventIntegrationArn`
    #[inline]
    pub fn event_integration_arn(&self) -> Value<String> {
        self.attribute("EventIntegrationArn")
    }
}

/// `EventFilter` of `AWS::AppIntegrations::EventIntegration`.
#[derive(Clone, Default)]
#[must_use]
pub struct EventFilter(Properties);

properties! { EventFilter }

impl EventFilter {
    /// `Source`: string, 1 to 256 characters, pattern `^aws\.(partner\/.*|cases)$`. Required.
    #[track_caller]
    pub fn source(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Source", value);
        self
    }
}

/// `Tag` of `AWS::AppIntegrations::EventIntegration`.
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
