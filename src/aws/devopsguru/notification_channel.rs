// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::DevOpsGuru::NotificationChannel` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::DevOpsGuru::NotificationChannel`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-devopsguru-notificationchannel.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct NotificationChannel(Body);

resource! { NotificationChannel "AWS::DevOpsGuru::NotificationChannel" }

impl NotificationChannel {
    /// `Config`: `NotificationChannelConfig`. Required. A change replaces the resource.
    #[track_caller]
    pub fn config(mut self, value: impl IntoValue<NotificationChannelConfig>) -> Self {
        self.0.set("Config", value);
        self
    }
}

impl Handle<NotificationChannel> {
    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }
}

choice! {
    /// `InsightSeverity` of `AWS::DevOpsGuru::NotificationChannel`.
    InsightSeverity
    LOW "LOW"
    MEDIUM "MEDIUM"
    HIGH "HIGH"
}

/// `NotificationChannelConfig` of `AWS::DevOpsGuru::NotificationChannel`.
#[derive(Clone, Default)]
#[must_use]
pub struct NotificationChannelConfig(Properties);

properties! { NotificationChannelConfig }

impl NotificationChannelConfig {
    /// `Filters`: `NotificationFilterConfig`.
    #[track_caller]
    pub fn filters(mut self, value: impl IntoValue<NotificationFilterConfig>) -> Self {
        self.0.set("Filters", value);
        self
    }

    /// `Sns`: `SnsChannelConfig`.
    #[track_caller]
    pub fn sns(mut self, value: impl IntoValue<SnsChannelConfig>) -> Self {
        self.0.set("Sns", value);
        self
    }
}

/// `NotificationFilterConfig` of `AWS::DevOpsGuru::NotificationChannel`.
#[derive(Clone, Default)]
#[must_use]
pub struct NotificationFilterConfig(Properties);

properties! { NotificationFilterConfig }

impl NotificationFilterConfig {
    /// `MessageTypes`: list of `NotificationMessageType`, 1 to 5 items.
    #[track_caller]
    pub fn message_types(mut self, value: impl IntoValue<ListOf<NotificationMessageType>>) -> Self {
        self.0.set("MessageTypes", value);
        self
    }

    /// `Severities`: list of `InsightSeverity`, 1 to 3 items.
    #[track_caller]
    pub fn severities(mut self, value: impl IntoValue<ListOf<InsightSeverity>>) -> Self {
        self.0.set("Severities", value);
        self
    }
}

choice! {
    /// `NotificationMessageType` of `AWS::DevOpsGuru::NotificationChannel`.
    NotificationMessageType
    NEW_INSIGHT "NEW_INSIGHT"
    CLOSED_INSIGHT "CLOSED_INSIGHT"
    NEW_ASSOCIATION "NEW_ASSOCIATION"
    SEVERITY_UPGRADED "SEVERITY_UPGRADED"
    NEW_RECOMMENDATION "NEW_RECOMMENDATION"
}

/// `SnsChannelConfig` of `AWS::DevOpsGuru::NotificationChannel`.
#[derive(Clone, Default)]
#[must_use]
pub struct SnsChannelConfig(Properties);

properties! { SnsChannelConfig }

impl SnsChannelConfig {
    /// `TopicArn`: `SnsTopicArn`, 36 to 1024 characters, pattern `^arn:aws[a-z0-9-]*:sns:[a-z0-9-]+:\d{12}:[^:]+$`.
    #[track_caller]
    pub fn topic_arn(mut self, value: impl IntoValue<format::SnsTopicArn>) -> Self {
        self.0.set("TopicArn", value);
        self
    }
}
