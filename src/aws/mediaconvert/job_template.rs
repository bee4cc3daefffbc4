// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::MediaConvert::JobTemplate` and the types of its properties.

use crate::aws::base::{Body, IntoNode, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::MediaConvert::JobTemplate`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediaconvert-jobtemplate.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct JobTemplate(Body);

resource! { JobTemplate "AWS::MediaConvert::JobTemplate" }

impl JobTemplate {
    /// `AccelerationSettings`: `AccelerationSettings`.
    #[track_caller]
    pub fn acceleration_settings(mut self, value: impl IntoValue<AccelerationSettings>) -> Self {
        self.0.set("AccelerationSettings", value);
        self
    }

    /// `Category`: string.
    #[track_caller]
    pub fn category(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Category", value);
        self
    }

    /// `Description`: string.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `HopDestinations`: list of `HopDestination`.
    #[track_caller]
    pub fn hop_destinations(mut self, value: impl IntoValue<ListOf<HopDestination>>) -> Self {
        self.0.set("HopDestinations", value);
        self
    }

    /// `Name`: string. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Priority`: integer, -50 to 50.
    #[track_caller]
    pub fn priority(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Priority", value);
        self
    }

    /// `Queue`: string.
    #[track_caller]
    pub fn queue(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Queue", value);
        self
    }

    /// `SettingsJson`: object or string. Required.
    #[track_caller]
    pub fn settings_json(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("SettingsJson", value);
        self
    }

    /// `StatusUpdateInterval`: `StatusUpdateInterval`.
    #[track_caller]
    pub fn status_update_interval(mut self, value: impl IntoValue<StatusUpdateInterval>) -> Self {
        self.0.set("StatusUpdateInterval", value);
        self
    }

    /// `Tags`: object or string.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("Tags", value);
        self
    }
}

impl Handle<JobTemplate> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `Name`
    #[inline]
    pub fn name(&self) -> Value<String> {
        self.attribute("Name")
    }
}

/// `AccelerationSettings` of `AWS::MediaConvert::JobTemplate`.
#[derive(Clone, Default)]
#[must_use]
pub struct AccelerationSettings(Properties);

properties! { AccelerationSettings }

impl AccelerationSettings {
    /// `Mode`: `AccelerationSettingsMode`. Required.
    #[track_caller]
    pub fn mode(mut self, value: impl IntoValue<AccelerationSettingsMode>) -> Self {
        self.0.set("Mode", value);
        self
    }
}

choice! {
    /// `AccelerationSettingsMode` of `AWS::MediaConvert::JobTemplate`.
    AccelerationSettingsMode
    DISABLED "DISABLED"
    ENABLED "ENABLED"
    PREFERRED "PREFERRED"
}

/// `HopDestination` of `AWS::MediaConvert::JobTemplate`.
#[derive(Clone, Default)]
#[must_use]
pub struct HopDestination(Properties);

properties! { HopDestination }

impl HopDestination {
    /// `Priority`: integer, -50 to 50.
    #[track_caller]
    pub fn priority(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Priority", value);
        self
    }

    /// `Queue`: string.
    #[track_caller]
    pub fn queue(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Queue", value);
        self
    }

    /// `WaitMinutes`: integer, 1 to 4320.
    #[track_caller]
    pub fn wait_minutes(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("WaitMinutes", value);
        self
    }
}

choice! {
    /// `StatusUpdateInterval` of `AWS::MediaConvert::JobTemplate`.
    StatusUpdateInterval
    SECONDS_10 "SECONDS_10"
    SECONDS_12 "SECONDS_12"
    SECONDS_120 "SECONDS_120"
    SECONDS_15 "SECONDS_15"
    SECONDS_180 "SECONDS_180"
    SECONDS_20 "SECONDS_20"
    SECONDS_240 "SECONDS_240"
    SECONDS_30 "SECONDS_30"
    SECONDS_300 "SECONDS_300"
    SECONDS_360 "SECONDS_360"
    SECONDS_420 "SECONDS_420"
    SECONDS_480 "SECONDS_480"
    SECONDS_540 "SECONDS_540"
    SECONDS_60 "SECONDS_60"
    SECONDS_600 "SECONDS_600"
}
