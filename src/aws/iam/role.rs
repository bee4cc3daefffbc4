// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::IAM::Role` and the types of its properties.

use crate::aws::base::{Body, IntoNode, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::IAM::Role`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-role.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Role(Body);

resource! { Role "AWS::IAM::Role" }

impl Role {
    /// `AssumeRolePolicyDocument`: object or string, 1 to 131072 characters, pattern `^[\u0009\u000A\u000D\u0020-\u00FF]+$`. Required.
    #[track_caller]
    pub fn assume_role_policy_document(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("AssumeRolePolicyDocument", value);
        self
    }

    /// `Description`: string, at most 1000 characters, pattern `^[\u0009\u000A\u000D\u0020-\u007E\u00A1-\u00FF]*$`.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `ManagedPolicyArns`: list of strings.
    #[track_caller]
    pub fn managed_policy_arns(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("ManagedPolicyArns", value);
        self
    }

    /// `MaxSessionDuration`: integer, 3600 to 43200.
    #[track_caller]
    pub fn max_session_duration(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MaxSessionDuration", value);
        self
    }

    /// `Path`: string, 1 to 512 characters, pattern `^(\u002F)|(\u002F[\u0021-\u007E]+\u002F)$`, default `/`. A change replaces the resource.
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

    /// `RoleName`: string, 1 to 64 characters, pattern `^[\w+=,.@-]+$`. A change replaces the resource.
    #[track_caller]
    pub fn role_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RoleName", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<Role> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<format::IamRoleArn> {
        self.attribute("Arn")
    }

    /// `RoleId`
    #[inline]
    pub fn role_id(&self) -> Value<String> {
        self.attribute("RoleId")
    }
}

/// `Policy` of `AWS::IAM::Role`.
#[derive(Clone, Default)]
#[must_use]
pub struct Policy(Properties);

properties! { Policy }

impl Policy {
    /// `PolicyDocument`: string or object. Required.
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

/// `Tag` of `AWS::IAM::Role`.
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
