// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::IAM::GroupPolicy` and the types of its properties.

use crate::aws::base::{Body, IntoNode, IntoValue, resource};

/// `AWS::IAM::GroupPolicy`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iam-grouppolicy.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct GroupPolicy(Body);

resource! { GroupPolicy "AWS::IAM::GroupPolicy" }

impl GroupPolicy {
    /// `GroupName`: string, 1 to 128 characters, pattern `^[\w+=,.@-]+$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn group_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("GroupName", value);
        self
    }

    /// `PolicyDocument`: object or string, 1 to 131072 characters, pattern `^[\u0009\u000A\u000D\u0020-\u00FF]+$`.
    #[track_caller]
    pub fn policy_document(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("PolicyDocument", value);
        self
    }

    /// `PolicyName`: string, 1 to 128 characters, pattern `^[\w+=,.@-]+$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn policy_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PolicyName", value);
        self
    }
}
