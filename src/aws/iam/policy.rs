// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::IAM::Policy` and the types of its properties.

use crate::aws::base::{Body, IntoNode, IntoValue, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::IAM::Policy`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-policy.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Policy(Body);

resource! { Policy "AWS::IAM::Policy" }

impl Policy {
    /// `Groups`: list of strings.
    #[track_caller]
    pub fn groups(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Groups", value);
        self
    }

    /// `PolicyDocument`: object or string, 1 to 131072 characters, pattern `^[\u0009\u000A\u000D\u0020-\u00FF]+$`. Required.
    #[track_caller]
    pub fn policy_document(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("PolicyDocument", value);
        self
    }

    /// `PolicyName`: string, 1 to 128 characters, pattern `^[\w+=,.@-]+$`. Required.
    #[track_caller]
    pub fn policy_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PolicyName", value);
        self
    }

    /// `Roles`: list of strings.
    #[track_caller]
    pub fn roles(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Roles", value);
        self
    }

    /// `Users`: list of strings.
    #[track_caller]
    pub fn users(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Users", value);
        self
    }
}

impl Handle<Policy> {
    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }
}
