// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::EntityResolution::PolicyStatement` and the types of its properties.

use crate::aws::base::{Body, IntoValue, choice, resource};
use crate::aws::collection::ListOf;

/// `AWS::EntityResolution::PolicyStatement`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-entityresolution-policystatement.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct PolicyStatement(Body);

resource! { PolicyStatement "AWS::EntityResolution::PolicyStatement" }

impl PolicyStatement {
    /// `Action`: list of strings, at least 1 item.
    #[track_caller]
    pub fn action(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Action", value);
        self
    }

    /// `Arn`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Arn", value);
        self
    }

    /// `Condition`: string, 1 to 40960 characters.
    #[track_caller]
    pub fn condition_(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Condition", value);
        self
    }

    /// `Effect`: `StatementEffect`.
    #[track_caller]
    pub fn effect(mut self, value: impl IntoValue<StatementEffect>) -> Self {
        self.0.set("Effect", value);
        self
    }

    /// `Principal`: list of strings, at least 1 item.
    #[track_caller]
    pub fn principal(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Principal", value);
        self
    }

    /// `StatementId`: string, 1 to 64 characters, pattern `^[0-9A-Za-z]+$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn statement_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("StatementId", value);
        self
    }
}

choice! {
    /// `StatementEffect` of `AWS::EntityResolution::PolicyStatement`.
    StatementEffect
    ALLOW "Allow"
    DENY "Deny"
}
