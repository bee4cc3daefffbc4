// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::GuardDuty::Member` and the types of its properties.

use crate::aws::base::{Body, IntoValue, choice, resource};

/// `AWS::GuardDuty::Member`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-guardduty-member.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Member(Body);

resource! { Member "AWS::GuardDuty::Member" }

impl Member {
    /// `DetectorId`: string, 1 to 300 characters. A change replaces the resource.
    #[track_caller]
    pub fn detector_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DetectorId", value);
        self
    }

    /// `DisableEmailNotification`: boolean.
    #[track_caller]
    pub fn disable_email_notification(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("DisableEmailNotification", value);
        self
    }

    /// `Email`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn email(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Email", value);
        self
    }

    /// `MemberId`: string. A change replaces the resource.
    #[track_caller]
    pub fn member_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("MemberId", value);
        self
    }

    /// `Message`: string.
    #[track_caller]
    pub fn message(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Message", value);
        self
    }

    /// `Status`: `Status`.
    #[track_caller]
    pub fn status(mut self, value: impl IntoValue<Status>) -> Self {
        self.0.set("Status", value);
        self
    }
}

choice! {
    /// `Status` of `AWS::GuardDuty::Member`.
    Status
    CREATED "Created"
    DISABLED "Disabled"
    ENABLED "Enabled"
    INVITED "Invited"
    REMOVED "Removed"
    RESIGNED "Resigned"
}
