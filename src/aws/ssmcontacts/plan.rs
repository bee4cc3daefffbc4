// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::SSMContacts::Plan` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::SSMContacts::Plan`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssmcontacts-plan.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Plan(Body);

resource! { Plan "AWS::SSMContacts::Plan" }

impl Plan {
    /// `ContactId`: string, pattern `arn:[-\w+=\/,.@]+:[-\w+=\/,.@]+:[-\w+=\/,.@]*:[0-9]+:([\w+=\/,.@:-]+)*`. A change replaces the resource.
    #[track_caller]
    pub fn contact_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ContactId", value);
        self
    }

    /// `RotationIds`: list of strings.
    #[track_caller]
    pub fn rotation_ids(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("RotationIds", value);
        self
    }

    /// `Stages`: list of `Stage`.
    #[track_caller]
    pub fn stages(mut self, value: impl IntoValue<ListOf<Stage>>) -> Self {
        self.0.set("Stages", value);
        self
    }
}

impl Handle<Plan> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }
}

/// `ChannelTargetInfo` of `AWS::SSMContacts::Plan`.
#[derive(Clone, Default)]
#[must_use]
pub struct ChannelTargetInfo(Properties);

properties! { ChannelTargetInfo }

impl ChannelTargetInfo {
    /// `ChannelId`: string. Required.
    #[track_caller]
    pub fn channel_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ChannelId", value);
        self
    }

    /// `RetryIntervalInMinutes`: integer. Required.
    #[track_caller]
    pub fn retry_interval_in_minutes(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("RetryIntervalInMinutes", value);
        self
    }
}

/// `ContactTargetInfo` of `AWS::SSMContacts::Plan`.
#[derive(Clone, Default)]
#[must_use]
pub struct ContactTargetInfo(Properties);

properties! { ContactTargetInfo }

impl ContactTargetInfo {
    /// `ContactId`: string. Required.
    #[track_caller]
    pub fn contact_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ContactId", value);
        self
    }

    /// `IsEssential`: boolean. Required.
    #[track_caller]
    pub fn is_essential(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("IsEssential", value);
        self
    }
}

/// `Stage` of `AWS::SSMContacts::Plan`.
#[derive(Clone, Default)]
#[must_use]
pub struct Stage(Properties);

properties! { Stage }

impl Stage {
    /// `DurationInMinutes`: integer. Required.
    #[track_caller]
    pub fn duration_in_minutes(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("DurationInMinutes", value);
        self
    }

    /// `Targets`: list of `Targets`.
    #[track_caller]
    pub fn targets(mut self, value: impl IntoValue<ListOf<Targets>>) -> Self {
        self.0.set("Targets", value);
        self
    }
}

/// `Targets` of `AWS::SSMContacts::Plan`.
#[derive(Clone, Default)]
#[must_use]
pub struct Targets(Properties);

properties! { Targets }

impl Targets {
    /// `ChannelTargetInfo`: `ChannelTargetInfo`.
    #[track_caller]
    pub fn channel_target_info(mut self, value: impl IntoValue<ChannelTargetInfo>) -> Self {
        self.0.set("ChannelTargetInfo", value);
        self
    }

    /// `ContactTargetInfo`: `ContactTargetInfo`.
    #[track_caller]
    pub fn contact_target_info(mut self, value: impl IntoValue<ContactTargetInfo>) -> Self {
        self.0.set("ContactTargetInfo", value);
        self
    }
}
