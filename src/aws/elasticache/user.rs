// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::ElastiCache::User` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::ElastiCache::User`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-elasticache-user.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct User(Body);

resource! { User "AWS::ElastiCache::User" }

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

    /// `Engine`: `Engine`. Required. A change replaces the resource.
    #[track_caller]
    pub fn engine(mut self, value: impl IntoValue<Engine>) -> Self {
        self.0.set("Engine", value);
        self
    }

    /// `NoPasswordRequired`: boolean.
    #[track_caller]
    pub fn no_password_required(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("NoPasswordRequired", value);
        self
    }

    /// `Passwords`: list of strings, at least 1 item.
    #[track_caller]
    pub fn passwords(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Passwords", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `UserId`: string, at least 1 character, pattern `[a-z][a-z0-9\\-]*`. Required. A change replaces the resource.
    #[track_caller]
    pub fn user_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("UserId", value);
        self
    }

    /// `UserName`: string, at least 1 character. Required. A change replaces the resource.
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

/// `AuthenticationMode` of `AWS::ElastiCache::User`.
#[derive(Clone, Default)]
#[must_use]
pub struct AuthenticationMode(Properties);

properties! { AuthenticationMode }

impl AuthenticationMode {
    /// `Passwords`: list of strings, at least 1 item.
    #[track_caller]
    pub fn passwords(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Passwords", value);
        self
    }

    /// `Type`: string. Required.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Type", value);
        self
    }
}

choice! {
    /// `Engine` of `AWS::ElastiCache::User`.
    Engine
    REDIS "redis"
    VALKEY "valkey"
}

/// `Tag` of `AWS::ElastiCache::User`.
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
