// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::MemoryDB::User` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::MemoryDB::User`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-memorydb-user.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct User(Body);

resource! { User "AWS::MemoryDB::User" }

impl User {
    /// `AccessString`: string, pattern `\S`.
    #[track_caller]
    pub fn access_string(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AccessString", value);
        self
    }

    /// `AuthenticationMode`: `AuthenticationMode`.
    #[track_caller]
    pub fn authentication_mode(mut self, value: impl IntoValue<AuthenticationMode>) -> Self {
        self.0.set("AuthenticationMode", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `UserName`: string, at least 1 character, pattern `[a-z][a-z0-9\\-]*`. Required. A change replaces the resource.
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

    /// `Status`
    #[inline]
    pub fn status(&self) -> Value<String> {
        self.attribute("Status")
    }
}

/// `AuthenticationMode` of `AWS::MemoryDB::User`.
#[derive(Clone, Default)]
#[must_use]
pub struct AuthenticationMode(Properties);

properties! { AuthenticationMode }

impl AuthenticationMode {
    /// `Passwords`: list of strings, 1 to 2 items.
    #[track_caller]
    pub fn passwords(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Passwords", value);
        self
    }

    /// `Type`: `AuthenticationModeType`.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<AuthenticationModeType>) -> Self {
        self.0.set("Type", value);
        self
    }
}

choice! {
    /// `AuthenticationModeType` of `AWS::MemoryDB::User`.
    AuthenticationModeType
    PASSWORD "password"
    IAM "iam"
}

/// `Tag` of `AWS::MemoryDB::User`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 128 characters, pattern `^(?!aws:)[a-zA-Z0-9 _\.\/=+:\-@]*$`. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, at most 256 characters, pattern `^[a-zA-Z0-9 _\.\/=+:\-@]*$`.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
