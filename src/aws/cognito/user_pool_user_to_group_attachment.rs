// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Cognito::UserPoolUserToGroupAttachment` and the types of its properties.

use crate::aws::base::{Body, IntoValue, resource};

/// `AWS::Cognito::UserPoolUserToGroupAttachment`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cognito-userpoolusertogroupattachment.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct UserPoolUserToGroupAttachment(Body);

resource! { UserPoolUserToGroupAttachment "AWS::Cognito::UserPoolUserToGroupAttachment" }

impl UserPoolUserToGroupAttachment {
    /// `GroupName`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn group_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("GroupName", value);
        self
    }

    /// `UserPoolId`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn user_pool_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("UserPoolId", value);
        self
    }

    /// `Username`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn username(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Username", value);
        self
    }
}
