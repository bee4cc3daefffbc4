// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::CloudWatch::AlarmMuteRule` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::CloudWatch::AlarmMuteRule`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudwatch-alarmmuterule.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct AlarmMuteRule(Body);

resource! { AlarmMuteRule "AWS::CloudWatch::AlarmMuteRule" }

impl AlarmMuteRule {
    /// `Description`: string, at most 1024 characters.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `ExpireDate`: string.
    #[track_caller]
    pub fn expire_date(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ExpireDate", value);
        self
    }

    /// `MuteTargets`: `MuteTargets`.
    #[track_caller]
    pub fn mute_targets(mut self, value: impl IntoValue<MuteTargets>) -> Self {
        self.0.set("MuteTargets", value);
        self
    }

    /// `Name`: string, 1 to 255 characters. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Rule`: `Rule`. Required.
    #[track_caller]
    pub fn rule(mut self, value: impl IntoValue<Rule>) -> Self {
        self.0.set("Rule", value);
        self
    }

    /// `StartDate`: string.
    #[track_caller]
    pub fn start_date(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("StartDate", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<AlarmMuteRule> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `LastUpdatedTimestamp`
    #[inline]
    pub fn last_updated_timestamp(&self) -> Value<String> {
        self.attribute("LastUpdatedTimestamp")
    }

    /// `MuteType`
    #[inline]
    pub fn mute_type(&self) -> Value<String> {
        self.attribute("MuteType")
    }

    /// `Status`
    #[inline]
    pub fn status(&self) -> Value<String> {
        self.attribute("Status")
    }
}

/// `MuteTargets` of `AWS::CloudWatch::AlarmMuteRule`.
#[derive(Clone, Default)]
#[must_use]
pub struct MuteTargets(Properties);

properties! { MuteTargets }

impl MuteTargets {
    /// `AlarmNames`: list of strings, at most 500 items. Required.
    #[track_caller]
    pub fn alarm_names(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("AlarmNames", value);
        self
    }
}

/// `Rule` of `AWS::CloudWatch::AlarmMuteRule`.
#[derive(Clone, Default)]
#[must_use]
pub struct Rule(Properties);

properties! { Rule }

impl Rule {
    /// `Schedule`: `RuleSchedule`. Required.
    #[track_caller]
    pub fn schedule(mut self, value: impl IntoValue<RuleSchedule>) -> Self {
        self.0.set("Schedule", value);
        self
    }
}

/// `RuleSchedule` of `AWS::CloudWatch::AlarmMuteRule`.
#[derive(Clone, Default)]
#[must_use]
pub struct RuleSchedule(Properties);

properties! { RuleSchedule }

impl RuleSchedule {
    /// `Duration`: string, 1 to 50 characters. Required.
    #[track_caller]
    pub fn duration(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Duration", value);
        self
    }

    /// `Expression`: string, 1 to 256 characters. Required.
    #[track_caller]
    pub fn expression(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Expression", value);
        self
    }

    /// `Timezone`: string, 1 to 50 characters.
    #[track_caller]
    pub fn timezone(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Timezone", value);
        self
    }
}

/// `Tag` of `AWS::CloudWatch::AlarmMuteRule`.
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
