// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::IAM::Group` and the types of its properties.

use crate::aws::base::{Body, IntoNode, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::IAM::Group`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-group.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Group(Body);

resource! { Group "AWS::IAM::Group" }

impl Group {
    /// `GroupName`: string, 1 to 128 characters, pattern `^[\w+=,.@-]+$`. A change replaces the resource.
    #[track_caller]
    pub fn group_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("GroupName", value);
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

    /// `Policies`: list of `Policy`.
    #[track_caller]
    pub fn policies(mut self, value: impl IntoValue<ListOf<Policy>>) -> Self {
        self.0.set("Policies", value);
        self
    }
}

impl Handle<Group> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }
}

/// `Policy` of `AWS::IAM::Group`.
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
