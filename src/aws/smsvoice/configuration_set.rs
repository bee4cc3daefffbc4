// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::SMSVOICE::ConfigurationSet` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::SMSVOICE::ConfigurationSet`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-smsvoice-configurationset.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct ConfigurationSet(Body);

resource! { ConfigurationSet "AWS::SMSVOICE::ConfigurationSet" }

impl ConfigurationSet {
    /// `ConfigurationSetName`: string, 1 to 64 characters, pattern `^[A-Za-z0-9_-]+$`. A change replaces the resource.
    #[track_caller]
    pub fn configuration_set_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ConfigurationSetName", value);
        self
    }

    /// `DefaultSenderId`: string, pattern `^[A-Za-z0-9_-]+$`.
    #[track_caller]
    pub fn default_sender_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DefaultSenderId", value);
        self
    }

    /// `EventDestinations`: list of `EventDestination`, at most 5 items.
    #[track_caller]
    pub fn event_destinations(mut self, value: impl IntoValue<ListOf<EventDestination>>) -> Self {
        self.0.set("EventDestinations", value);
        self
    }

    /// `MessageFeedbackEnabled`: boolean.
    #[track_caller]
    pub fn message_feedback_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("MessageFeedbackEnabled", value);
        self
    }

    /// `ProtectConfigurationId`: string, 1 to 256 characters, pattern `^[A-Za-z0-9_:/-]+$`.
    #[track_caller]
    pub fn protect_configuration_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ProtectConfigurationId", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<ConfigurationSet> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }
}

/// `CloudWatchLogsDestination` of `AWS::SMSVOICE::ConfigurationSet`.
#[derive(Clone, Default)]
#[must_use]
pub struct CloudWatchLogsDestination(Properties);

properties! { CloudWatchLogsDestination }

impl CloudWatchLogsDestination {
    /// `IamRoleArn`: `IamRoleArn`, pattern `^arn:\S+$`. Required.
    #[track_caller]
    pub fn iam_role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("IamRoleArn", value);
        self
    }

    /// `LogGroupArn`: string, pattern `^arn:\S+$`. Required.
    #[track_caller]
    pub fn log_group_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LogGroupArn", value);
        self
    }
}

/// `EventDestination` of `AWS::SMSVOICE::ConfigurationSet`.
#[derive(Clone, Default)]
#[must_use]
pub struct EventDestination(Properties);

properties! { EventDestination }

impl EventDestination {
    /// `CloudWatchLogsDestination`: `CloudWatchLogsDestination`.
    #[track_caller]
    pub fn cloud_watch_logs_destination(
        mut self,
        value: impl IntoValue<CloudWatchLogsDestination>,
    ) -> Self {
        self.0.set("CloudWatchLogsDestination", value);
        self
    }

    /// `Enabled`: boolean. Required.
    #[track_caller]
    pub fn enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Enabled", value);
        self
    }

    /// `EventDestinationName`: string, 1 to 64 characters, pattern `^[A-Za-z0-9_-]+$`. Required.
    #[track_caller]
    pub fn event_destination_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EventDestinationName", value);
        self
    }

    /// `KinesisFirehoseDestination`: `KinesisFirehoseDestination`.
    #[track_caller]
    pub fn kinesis_firehose_destination(
        mut self,
        value: impl IntoValue<KinesisFirehoseDestination>,
    ) -> Self {
        self.0.set("KinesisFirehoseDestination", value);
        self
    }

    /// `MatchingEventTypes`: list of strings. Required.
    #[track_caller]
    pub fn matching_event_types(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("MatchingEventTypes", value);
        self
    }

    /// `SnsDestination`: `SnsDestination`.
    #[track_caller]
    pub fn sns_destination(mut self, value: impl IntoValue<SnsDestination>) -> Self {
        self.0.set("SnsDestination", value);
        self
    }
}

/// `KinesisFirehoseDestination` of `AWS::SMSVOICE::ConfigurationSet`.
#[derive(Clone, Default)]
#[must_use]
pub struct KinesisFirehoseDestination(Properties);

properties! { KinesisFirehoseDestination }

impl KinesisFirehoseDestination {
    /// `DeliveryStreamArn`: string, pattern `^arn:\S+$`. Required.
    #[track_caller]
    pub fn delivery_stream_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DeliveryStreamArn", value);
        self
    }

    /// `IamRoleArn`: `IamRoleArn`, pattern `^arn:\S+$`. Required.
    #[track_caller]
    pub fn iam_role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("IamRoleArn", value);
        self
    }
}

/// `SnsDestination` of `AWS::SMSVOICE::ConfigurationSet`.
#[derive(Clone, Default)]
#[must_use]
pub struct SnsDestination(Properties);

properties! { SnsDestination }

impl SnsDestination {
    /// `TopicArn`: `SnsTopicArn`, pattern `^arn:\S+$`. Required.
    #[track_caller]
    pub fn topic_arn(mut self, value: impl IntoValue<format::SnsTopicArn>) -> Self {
        self.0.set("TopicArn", value);
        self
    }
}

/// `Tag` of `AWS::SMSVOICE::ConfigurationSet`.
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
