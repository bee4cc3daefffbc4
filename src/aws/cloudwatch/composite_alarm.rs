// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::CloudWatch::CompositeAlarm` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::CloudWatch::CompositeAlarm`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudwatch-compositealarm.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct CompositeAlarm(Body);

resource! { CompositeAlarm "AWS::CloudWatch::CompositeAlarm" }

impl CompositeAlarm {
    /// `ActionConfiguration`: `ActionConfiguration`.
    #[track_caller]
    pub fn action_configuration(mut self, value: impl IntoValue<ActionConfiguration>) -> Self {
        self.0.set("ActionConfiguration", value);
        self
    }

    /// `ActionsEnabled`: boolean.
    #[track_caller]
    pub fn actions_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("ActionsEnabled", value);
        self
    }

    /// `ActionsSuppressor`: string, 1 to 1600 characters.
    #[track_caller]
    pub fn actions_suppressor(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ActionsSuppressor", value);
        self
    }

    /// `ActionsSuppressorExtensionPeriod`: integer, at least 0.
    #[track_caller]
    pub fn actions_suppressor_extension_period(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("ActionsSuppressorExtensionPeriod", value);
        self
    }

    /// `ActionsSuppressorWaitPeriod`: integer, at least 0.
    #[track_caller]
    pub fn actions_suppressor_wait_period(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("ActionsSuppressorWaitPeriod", value);
        self
    }

    /// `AlarmActions`: list of strings, at most 5 items.
    #[track_caller]
    pub fn alarm_actions(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("AlarmActions", value);
        self
    }

    /// `AlarmDescription`: string, at most 1024 characters.
    #[track_caller]
    pub fn alarm_description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AlarmDescription", value);
        self
    }

    /// `AlarmName`: string, 1 to 255 characters. A change replaces the resource.
    #[track_caller]
    pub fn alarm_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AlarmName", value);
        self
    }

    /// `AlarmRule`: string, 1 to 10240 characters. Required.
    #[track_caller]
    pub fn alarm_rule(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AlarmRule", value);
        self
    }

    /// `InsufficientDataActions`: list of strings, at most 5 items.
    #[track_caller]
    pub fn insufficient_data_actions(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("InsufficientDataActions", value);
        self
    }

    /// `OKActions`: list of strings, at most 5 items.
    #[track_caller]
    pub fn ok_actions(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("OKActions", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<CompositeAlarm> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }
}

/// `ActionConfiguration` of `AWS::CloudWatch::CompositeAlarm`.
#[derive(Clone, Default)]
#[must_use]
pub struct ActionConfiguration(Properties);

properties! { ActionConfiguration }

impl ActionConfiguration {
    /// `AlarmTagsPropagation`: `AlarmTagsPropagation`.
    #[track_caller]
    pub fn alarm_tags_propagation(mut self, value: impl IntoValue<AlarmTagsPropagation>) -> Self {
        self.0.set("AlarmTagsPropagation", value);
        self
    }
}

/// `AlarmTagsPropagation` of `AWS::CloudWatch::CompositeAlarm`.
#[derive(Clone, Default)]
#[must_use]
pub struct AlarmTagsPropagation(Properties);

properties! { AlarmTagsPropagation }

impl AlarmTagsPropagation {
    /// `Enabled`: boolean. Required.
    #[track_caller]
    pub fn enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Enabled", value);
        self
    }

    /// `ExcludedTagKeys`: list of strings, 1 to 50 items.
    #[track_caller]
    pub fn excluded_tag_keys(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("ExcludedTagKeys", value);
        self
    }

    /// `IncludedTagKeys`: list of strings, 1 to 50 items.
    #[track_caller]
    pub fn included_tag_keys(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("IncludedTagKeys", value);
        self
    }
}

/// `Tag` of `AWS::CloudWatch::CompositeAlarm`.
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

    /// `Value`: string, 1 to 256 characters. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
