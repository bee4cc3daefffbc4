// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Shield::ProactiveEngagement` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Shield::ProactiveEngagement`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-shield-proactiveengagement.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct ProactiveEngagement(Body);

resource! { ProactiveEngagement "AWS::Shield::ProactiveEngagement" }

impl ProactiveEngagement {
    /// `EmergencyContactList`: list of `EmergencyContact`, 1 to 10 items. Required.
    #[track_caller]
    pub fn emergency_contact_list(
        mut self,
        value: impl IntoValue<ListOf<EmergencyContact>>,
    ) -> Self {
        self.0.set("EmergencyContactList", value);
        self
    }

    /// `ProactiveEngagementStatus`: `ProactiveEngagementStatus`. Required.
    #[track_caller]
    pub fn proactive_engagement_status(
        mut self,
        value: impl IntoValue<ProactiveEngagementStatus>,
    ) -> Self {
        self.0.set("ProactiveEngagementStatus", value);
        self
    }
}

impl Handle<ProactiveEngagement> {
    /// `AccountId`
    #[inline]
    pub fn account_id(&self) -> Value<String> {
        self.attribute("AccountId")
    }
}

/// `EmergencyContact` of `AWS::Shield::ProactiveEngagement`.
#[derive(Clone, Default)]
#[must_use]
pub struct EmergencyContact(Properties);

properties! { EmergencyContact }

impl EmergencyContact {
    /// `ContactNotes`: string, 1 to 1024 characters, pattern `^[\w\s\.\-,:/()+@]*$`.
    #[track_caller]
    pub fn contact_notes(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ContactNotes", value);
        self
    }

    /// `EmailAddress`: string, 1 to 150 characters, pattern `^\S+@\S+\.\S+$`. Required.
    #[track_caller]
    pub fn email_address(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EmailAddress", value);
        self
    }

    /// `PhoneNumber`: string, 1 to 16 characters, pattern `^\+[1-9]\d{1,14}$`.
    #[track_caller]
    pub fn phone_number(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PhoneNumber", value);
        self
    }
}

choice! {
    /// `ProactiveEngagementStatus` of `AWS::Shield::ProactiveEngagement`.
    ProactiveEngagementStatus
    ENABLED "ENABLED"
    DISABLED "DISABLED"
}
