// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::AppStream::User` and the types of its properties.

use crate::aws::base::{Body, IntoValue, choice, resource};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::AppStream::User`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appstream-user.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct User(Body);

resource! { User "AWS::AppStream::User" }

impl User {
    /// `AuthenticationType`: `AuthenticationType`. Required. A change replaces the resource.
    #[track_caller]
    pub fn authentication_type(mut self, value: impl IntoValue<AuthenticationType>) -> Self {
        self.0.set("AuthenticationType", value);
        self
    }

    /// `FirstName`: string, at most 2048 characters, pattern `^[A-Za-z0-9_\-\s]+$`. A change replaces the resource.
    #[track_caller]
    pub fn first_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FirstName", value);
        self
    }

    /// `LastName`: string, at most 2048 characters, pattern `^[A-Za-z0-9_\-\s]+$`. A change replaces the resource.
    #[track_caller]
    pub fn last_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LastName", value);
        self
    }

    /// `MessageAction`: `MessageAction`. A change replaces the resource.
    #[track_caller]
    pub fn message_action(mut self, value: impl IntoValue<MessageAction>) -> Self {
        self.0.set("MessageAction", value);
        self
    }

    /// `UserName`: string, 1 to 128 characters, pattern `^[\p{L}\p{M}\p{S}\p{N}\p{P}]+$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn user_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("UserName", value);
        self
    }
}

impl Handle<User> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }
}

choice! {
    /// `AuthenticationType` of `AWS::AppStream::User`.
    AuthenticationType
    API "API"
    AWS_AD "AWS_AD"
    SAML "SAML"
    USERPOOL "USERPOOL"
}

choice! {
    /// `MessageAction` of `AWS::AppStream::User`.
    MessageAction
    RESEND "RESEND"
    SUPPRESS "SUPPRESS"
}
