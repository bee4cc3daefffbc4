// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::CodeStarNotifications::NotificationRule` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::{ListOf, MapOf};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::CodeStarNotifications::NotificationRule`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-codestarnotifications-notificationrule.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct NotificationRule(Body);

resource! { NotificationRule "AWS::CodeStarNotifications::NotificationRule" }

impl NotificationRule {
    /// `CreatedBy`: string, 1 to 2048 characters.
    #[track_caller]
    pub fn created_by(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CreatedBy", value);
        self
    }

    /// `DetailType`: `DetailType`. Required.
    #[track_caller]
    pub fn detail_type(mut self, value: impl IntoValue<DetailType>) -> Self {
        self.0.set("DetailType", value);
        self
    }

    /// `EventTypeId`: string, 1 to 2048 characters.
    #[track_caller]
    pub fn event_type_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EventTypeId", value);
        self
    }

    /// `EventTypeIds`: list of strings. Required.
    #[track_caller]
    pub fn event_type_ids(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("EventTypeIds", value);
        self
    }

    /// `Name`: string, 1 to 64 characters, pattern `[A-Za-z0-9\-_ ]+$`. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Resource`: string, pattern `^arn:aws[^:\s]*:[^:\s]*:[^:\s]*:[0-9]{12}:[^\s]+$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn resource(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Resource", value);
        self
    }

    /// `Status`: `Status`.
    #[track_caller]
    pub fn status(mut self, value: impl IntoValue<Status>) -> Self {
        self.0.set("Status", value);
        self
    }

    /// `Tags`: map of strings.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `TargetAddress`: string, 1 to 2048 characters.
    #[track_caller]
    pub fn target_address(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TargetAddress", value);
        self
    }

    /// `Targets`: list of `Target`, at most 10 items. Required.
    #[track_caller]
    pub fn targets(mut self, value: impl IntoValue<ListOf<Target>>) -> Self {
        self.0.set("Targets", value);
        self
    }
}

impl Handle<NotificationRule> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }
}

choice! {
    /// `DetailType` of `AWS::CodeStarNotifications::NotificationRule`.
    DetailType
    BASIC "BASIC"
    FULL "FULL"
}

choice! {
    /// `Status` of `AWS::CodeStarNotifications::NotificationRule`.
    Status
    ENABLED "ENABLED"
    DISABLED "DISABLED"
}

/// `Target` of `AWS::CodeStarNotifications::NotificationRule`.
#[derive(Clone, Default)]
#[must_use]
pub struct Target(Properties);

properties! { Target }

impl Target {
    /// `TargetAddress`: string. Required.
    #[track_caller]
    pub fn target_address(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TargetAddress", value);
        self
    }

    /// `TargetType`: string. Required.
    #[track_caller]
    pub fn target_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TargetType", value);
        self
    }
}
