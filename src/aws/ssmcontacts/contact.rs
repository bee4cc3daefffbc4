// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::SSMContacts::Contact` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::SSMContacts::Contact`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssmcontacts-contact.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Contact(Body);

resource! { Contact "AWS::SSMContacts::Contact" }

impl Contact {
    /// `Alias`: string, 1 to 255 characters, pattern `^[a-z0-9_\-\.]*$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn alias(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Alias", value);
        self
    }

    /// `DisplayName`: string, 1 to 255 characters, pattern `^[a-zA-Z0-9_\-\s]*$`. Required.
    #[track_caller]
    pub fn display_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DisplayName", value);
        self
    }

    /// `Plan`: list of `Stage`.
    #[track_caller]
    pub fn plan(mut self, value: impl IntoValue<ListOf<Stage>>) -> Self {
        self.0.set("Plan", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `Type`: `Type`. Required. A change replaces the resource.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<Type>) -> Self {
        self.0.set("Type", value);
        self
    }
}

impl Handle<Contact> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }
}

/// `ChannelTargetInfo` of `AWS::SSMContacts::Contact`.
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

/// `ContactTargetInfo` of `AWS::SSMContacts::Contact`.
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

/// `Stage` of `AWS::SSMContacts::Contact`.
#[derive(Clone, Default)]
#[must_use]
pub struct Stage(Properties);

properties! { Stage }

impl Stage {
    /// `DurationInMinutes`: integer.
    #[track_caller]
    pub fn duration_in_minutes(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("DurationInMinutes", value);
        self
    }

    /// `RotationIds`: list of strings.
    #[track_caller]
    pub fn rotation_ids(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("RotationIds", value);
        self
    }

    /// `Targets`: list of `Targets`.
    #[track_caller]
    pub fn targets(mut self, value: impl IntoValue<ListOf<Targets>>) -> Self {
        self.0.set("Targets", value);
        self
    }
}

/// `Tag` of `AWS::SSMContacts::Contact`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 128 characters, pattern `^[\\\/a-zA-Z0-9_+=\-]*$`. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, at most 256 characters, pattern `^[\p{L}\p{Z}\p{N}_.:\/=+\-@]*$`. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}

/// `Targets` of `AWS::SSMContacts::Contact`.
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

choice! {
    /// `Type` of `AWS::SSMContacts::Contact`.
    Type
    PERSONAL "PERSONAL"
    ESCALATION "ESCALATION"
    ONCALL_SCHEDULE "ONCALL_SCHEDULE"
}
