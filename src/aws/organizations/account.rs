// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Organizations::Account` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Organizations::Account`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-organizations-account.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Account(Body);

resource! { Account "AWS::Organizations::Account" }

impl Account {
    /// `AccountName`: string, 1 to 50 characters, pattern `[\u0020-\u007E]+`. Required.
    #[track_caller]
    pub fn account_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AccountName", value);
        self
    }

    /// `Email`: string, 6 to 64 characters, pattern `[^\s@]+@[^\s@]+\.[^\s@]+`. Required.
    #[track_caller]
    pub fn email(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Email", value);
        self
    }

    /// `ParentIds`: list of strings.
    #[track_caller]
    pub fn parent_ids(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("ParentIds", value);
        self
    }

    /// `RoleName`: string, 1 to 64 characters, pattern `[\w+=,.@-]{1,64}`, default `OrganizationAccountAccessRole`.
    #[track_caller]
    pub fn role_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RoleName", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<Account> {
    /// `AccountId`
    #[inline]
    pub fn account_id(&self) -> Value<String> {
        self.attribute("AccountId")
    }

    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `JoinedMethod`
    #[inline]
    pub fn joined_method(&self) -> Value<String> {
        self.attribute("JoinedMethod")
    }

    /// `JoinedTimestamp`
    #[inline]
    pub fn joined_timestamp(&self) -> Value<String> {
        self.attribute("JoinedTimestamp")
    }

    /// `Paths`
    #[inline]
    pub fn paths(&self) -> Value<Vec<String>> {
        self.attribute("Paths")
    }

    /// `State`
    #[inline]
    pub fn state(&self) -> Value<String> {
        self.attribute("State")
    }

    /// `Status`
    #[inline]
    pub fn status(&self) -> Value<String> {
        self.attribute("Status")
    }
}

/// `Tag` of `AWS::Organizations::Account`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 128 characters, pattern `[\s\S]*`. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, at most 256 characters, pattern `[\s\S]*`. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
