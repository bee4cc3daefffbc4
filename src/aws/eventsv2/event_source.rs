// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::EventsV2::EventSource` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::EventsV2::EventSource`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-eventsv2-eventsource.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct EventSource(Body);

resource! { EventSource "AWS::EventsV2::EventSource" }

impl EventSource {
    /// `Configuration`: `EventSourceConfiguration`. Required.
    #[track_caller]
    pub fn configuration(mut self, value: impl IntoValue<EventSourceConfiguration>) -> Self {
        self.0.set("Configuration", value);
        self
    }

    /// `Description`: string, at most 512 characters, pattern `^[^\u0000-\u001F\u007F-\u009F\u2028\u2029]*(?![\s\S])`.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `EventBusArn`: string, 1 to 1011 characters. Required. A change replaces the resource.
    #[track_caller]
    pub fn event_bus_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EventBusArn", value);
        self
    }

    /// `Name`: string, 1 to 256 characters, pattern `^(?!aws\.)[A-Za-z0-9][\.\-_A-Za-z0-9]*$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<EventSource> {
    /// `CreationTime`
    #[inline]
    pub fn creation_time(&self) -> Value<String> {
        self.attribute("CreationTime")
    }

    /// `EventSourceArn`
    #[inline]
    pub fn event_source_arn(&self) -> Value<String> {
        self.attribute("EventSourceArn")
    }

    /// `LastModifiedTime`
    #[inline]
    pub fn last_modified_time(&self) -> Value<String> {
        self.attribute("LastModifiedTime")
    }

    /// `Revoked`
    #[inline]
    pub fn revoked(&self) -> Value<bool> {
        self.attribute("Revoked")
    }

    /// `State`
    #[inline]
    pub fn state(&self) -> Value<String> {
        self.attribute("State")
    }
}

/// `AwsServiceEventsConfiguration` of `AWS::EventsV2::EventSource`.
#[derive(Clone, Default)]
#[must_use]
pub struct AwsServiceEventsConfiguration(Properties);

properties! { AwsServiceEventsConfiguration }

impl AwsServiceEventsConfiguration {
    /// `AwsService`: string, 1 to 256 characters, pattern `^aws\.[a-z0-9\-]+$`. Required.
    #[track_caller]
    pub fn aws_service(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AwsService", value);
        self
    }

    /// `OnFailureConfiguration`: `OnFailureConfiguration`.
    #[track_caller]
    pub fn on_failure_configuration(
        mut self,
        value: impl IntoValue<OnFailureConfiguration>,
    ) -> Self {
        self.0.set("OnFailureConfiguration", value);
        self
    }

    /// `Pattern`: string, at most 3753 characters.
    #[track_caller]
    pub fn pattern(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Pattern", value);
        self
    }
}

/// `EventSourceConfiguration` of `AWS::EventsV2::EventSource`.
#[derive(Clone, Default)]
#[must_use]
pub struct EventSourceConfiguration(Properties);

properties! { EventSourceConfiguration }

impl EventSourceConfiguration {
    /// `AwsServiceEventsConfiguration`: `AwsServiceEventsConfiguration`.
    #[track_caller]
    pub fn aws_service_events_configuration(
        mut self,
        value: impl IntoValue<AwsServiceEventsConfiguration>,
    ) -> Self {
        self.0.set("AwsServiceEventsConfiguration", value);
        self
    }

    /// `PartnerEventsConfiguration`: `PartnerEventsConfiguration`.
    #[track_caller]
    pub fn partner_events_configuration(
        mut self,
        value: impl IntoValue<PartnerEventsConfiguration>,
    ) -> Self {
        self.0.set("PartnerEventsConfiguration", value);
        self
    }
}

/// `OnFailureConfiguration` of `AWS::EventsV2::EventSource`.
#[derive(Clone, Default)]
#[must_use]
pub struct OnFailureConfiguration(Properties);

properties! { OnFailureConfiguration }

impl OnFailureConfiguration {
    /// `Arn`: string, 1 to 1600 characters.
    #[track_caller]
    pub fn arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Arn", value);
        self
    }
}

/// `PartnerEventsConfiguration` of `AWS::EventsV2::EventSource`.
#[derive(Clone, Default)]
#[must_use]
pub struct PartnerEventsConfiguration(Properties);

properties! { PartnerEventsConfiguration }

impl PartnerEventsConfiguration {
    /// `OnFailureConfiguration`: `OnFailureConfiguration`.
    #[track_caller]
    pub fn on_failure_configuration(
        mut self,
        value: impl IntoValue<OnFailureConfiguration>,
    ) -> Self {
        self.0.set("OnFailureConfiguration", value);
        self
    }

    /// `PartnerBusKmsKeyIdentifier`: string, at most 2048 characters, pattern `^[a-zA-Z0-9_\-/:]*$`.
    #[track_caller]
    pub fn partner_bus_kms_key_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PartnerBusKmsKeyIdentifier", value);
        self
    }

    /// `PartnerEventSourceArn`: string, 1 to 1600 characters. Required. A change replaces the resource.
    #[track_caller]
    pub fn partner_event_source_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PartnerEventSourceArn", value);
        self
    }

    /// `Pattern`: string, at most 3753 characters.
    #[track_caller]
    pub fn pattern(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Pattern", value);
        self
    }
}

/// `Tag` of `AWS::EventsV2::EventSource`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 128 characters, pattern `^\S([\s\S]*\S)?(?![\s\S])`. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, at most 256 characters, pattern `^(\S([\s\S]*\S)?)?(?![\s\S])`. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
