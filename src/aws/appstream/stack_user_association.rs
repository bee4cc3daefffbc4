// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::AppStream::StackUserAssociation` and the types of its properties.

use crate::aws::base::{Body, IntoValue, resource};

/// `AWS::AppStream::StackUserAssociation`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appstream-stackuserassociation.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct StackUserAssociation(Body);

resource! { StackUserAssociation "AWS::AppStream::StackUserAssociation" }

impl StackUserAssociation {
    /// `AuthenticationType`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn authentication_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AuthenticationType", value);
        self
    }

    /// `SendEmailNotification`: boolean. A change replaces the resource.
    #[track_caller]
    pub fn send_email_notification(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("SendEmailNotification", value);
        self
    }

    /// `StackName`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn stack_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("StackName", value);
        self
    }

    /// `UserName`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn user_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("UserName", value);
        self
    }
}
