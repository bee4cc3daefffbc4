// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Pinpoint::ApplicationSettings` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Pinpoint::ApplicationSettings`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pinpoint-applicationsettings.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct ApplicationSettings(Body);

resource! { ApplicationSettings "AWS::Pinpoint::ApplicationSettings" }

impl ApplicationSettings {
    /// `ApplicationId`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn application_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ApplicationId", value);
        self
    }

    /// `CampaignHook`: `CampaignHook`.
    #[track_caller]
    pub fn campaign_hook(mut self, value: impl IntoValue<CampaignHook>) -> Self {
        self.0.set("CampaignHook", value);
        self
    }

    /// `CloudWatchMetricsEnabled`: boolean.
    #[track_caller]
    pub fn cloud_watch_metrics_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("CloudWatchMetricsEnabled", value);
        self
    }

    /// `Limits`: `Limits`.
    #[track_caller]
    pub fn limits(mut self, value: impl IntoValue<Limits>) -> Self {
        self.0.set("Limits", value);
        self
    }

    /// `QuietTime`: `QuietTime`.
    #[track_caller]
    pub fn quiet_time(mut self, value: impl IntoValue<QuietTime>) -> Self {
        self.0.set("QuietTime", value);
        self
    }
}

impl Handle<ApplicationSettings> {
    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }
}

/// `CampaignHook` of `AWS::Pinpoint::ApplicationSettings`.
#[derive(Clone, Default)]
#[must_use]
pub struct CampaignHook(Properties);

properties! { CampaignHook }

impl CampaignHook {
    /// `LambdaFunctionName`: string.
    #[track_caller]
    pub fn lambda_function_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LambdaFunctionName", value);
        self
    }

    /// `Mode`: string.
    #[track_caller]
    pub fn mode(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Mode", value);
        self
    }

    /// `WebUrl`: string.
    #[track_caller]
    pub fn web_url(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("WebUrl", value);
        self
    }
}

/// `Limits` of `AWS::Pinpoint::ApplicationSettings`.
#[derive(Clone, Default)]
#[must_use]
pub struct Limits(Properties);

properties! { Limits }

impl Limits {
    /// `Daily`: integer.
    #[track_caller]
    pub fn daily(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Daily", value);
        self
    }

    /// `MaximumDuration`: integer.
    #[track_caller]
    pub fn maximum_duration(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MaximumDuration", value);
        self
    }

    /// `MessagesPerSecond`: integer.
    #[track_caller]
    pub fn messages_per_second(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MessagesPerSecond", value);
        self
    }

    /// `Total`: integer.
    #[track_caller]
    pub fn total(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Total", value);
        self
    }
}

/// `QuietTime` of `AWS::Pinpoint::ApplicationSettings`.
#[derive(Clone, Default)]
#[must_use]
pub struct QuietTime(Properties);

properties! { QuietTime }

impl QuietTime {
    /// `End`: string. Required.
    #[track_caller]
    pub fn end(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("End", value);
        self
    }

    /// `Start`: string. Required.
    #[track_caller]
    pub fn start(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Start", value);
        self
    }
}
