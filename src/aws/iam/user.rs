// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::IAM::User` and the types of its properties.

use crate::aws::base::{Body, IntoNode, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::IAM::User`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-user.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct User(Body);

resource! { User "AWS::IAM::User" }

impl User {
    /// `Groups`: list of strings, at most 10 items.
    #[track_caller]
    pub fn groups(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Groups", value);
        self
    }

    /// `LoginProfile`: `LoginProfile`.
    #[track_caller]
    pub fn login_profile(mut self, value: impl IntoValue<LoginProfile>) -> Self {
        self.0.set("LoginProfile", value);
        self
    }

    /// `ManagedPolicyArns`: list of strings, at most 20 items.
    #[track_caller]
    pub fn managed_policy_arns(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("ManagedPolicyArns", value);
        self
    }

    /// `Path`: string, 1 to 512 characters, pattern `^(\u002F)|(\u002F[\u0021-\u007E]+\u002F)$`.
    #[track_caller]
    pub fn path(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Path", value);
        self
    }

    /// `PermissionsBoundary`: string, 20 to 2048 characters.
    #[track_caller]
    pub fn permissions_boundary(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PermissionsBoundary", value);
        self
    }

    /// `Policies`: list of `Policy`.
    #[track_caller]
    pub fn policies(mut self, value: impl IntoValue<ListOf<Policy>>) -> Self {
        self.0.set("Policies", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `UserName`: string, 1 to 64 characters, pattern `^[\w+=,.@-]+$`. A change replaces the resource.
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

/// `LoginProfile` of `AWS::IAM::User`.
#[derive(Clone, Default)]
#[must_use]
pub struct LoginProfile(Properties);

properties! { LoginProfile }

impl LoginProfile {
    /// `Password`: string. Required.
    #[track_caller]
    pub fn password(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Password", value);
        self
    }

    /// `PasswordResetRequired`: boolean.
    #[track_caller]
    pub fn password_reset_required(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("PasswordResetRequired", value);
        self
    }
}

/// `Policy` of `AWS::IAM::User`.
#[derive(Clone, Default)]
#[must_use]
pub struct Policy(Properties);

properties! { Policy }

impl Policy {
    /// `PolicyDocument`: object or string. Required.
    #[track_caller]
    pub fn policy_document(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("PolicyDocument", value);
        self
    }

    /// `PolicyName`: string. Required.
    #[track_caller]
    pub fn policy_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PolicyName", value);
        self
    }
}

/// `Tag` of `AWS::IAM::User`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 128 characters, pattern `^[\p{L}\p{Z}\p{N}_.:/=+\-@]+$`. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, at most 256 characters, pattern `^[\p{L}\p{Z}\p{N}_.:/=+\-@]*$`. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
