// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Cognito::UserPoolUICustomizationAttachment` and the types of its properties.

use crate::aws::base::{Body, IntoValue, resource};

/// `AWS::Cognito::UserPoolUICustomizationAttachment`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cognito-userpooluicustomizationattachment.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct UserPoolUICustomizationAttachment(Body);

resource! { UserPoolUICustomizationAttachment "AWS::Cognito::UserPoolUICustomizationAttachment" }

impl UserPoolUICustomizationAttachment {
    /// `CSS`: string.
    #[track_caller]
    pub fn css(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CSS", value);
        self
    }

    /// `ClientId`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn client_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ClientId", value);
        self
    }

    /// `UserPoolId`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn user_pool_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("UserPoolId", value);
        self
    }
}
