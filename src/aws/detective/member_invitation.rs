// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Detective::MemberInvitation` and the types of its properties.

use crate::aws::base::{Body, IntoValue, resource};

/// `AWS::Detective::MemberInvitation`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-detective-memberinvitation.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct MemberInvitation(Body);

resource! { MemberInvitation "AWS::Detective::MemberInvitation" }

impl MemberInvitation {
    /// `DisableEmailNotification`: boolean, default false.
    #[track_caller]
    pub fn disable_email_notification(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("DisableEmailNotification", value);
        self
    }

    /// `GraphArn`: string, pattern `arn:aws(-[\w]+)*:detective:(([a-z]+-)+[0-9]+):[0-9]{12}:graph:[0-9a-f]{32}`. Required. A change replaces the resource.
    #[track_caller]
    pub fn graph_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("GraphArn", value);
        self
    }

    /// `MemberEmailAddress`: string, pattern `.*@.*`. Required.
    #[track_caller]
    pub fn member_email_address(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("MemberEmailAddress", value);
        self
    }

    /// `MemberId`: string, pattern `[0-9]{12}`. Required. A change replaces the resource.
    #[track_caller]
    pub fn member_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("MemberId", value);
        self
    }

    /// `Message`: string, 1 to 1000 characters.
    #[track_caller]
    pub fn message(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Message", value);
        self
    }
}
