// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Logs::ResourcePolicy` and the types of its properties.

use crate::aws::base::{Body, IntoNode, IntoValue, resource};

/// `AWS::Logs::ResourcePolicy`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-logs-resourcepolicy.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct ResourcePolicy(Body);

resource! { ResourcePolicy "AWS::Logs::ResourcePolicy" }

impl ResourcePolicy {
    /// `PolicyDocument`: string or object, 1 to 51200 characters, pattern `[\u0009\u000A\u000D\u0020-\u00FF]+`. Required.
    #[track_caller]
    pub fn policy_document(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("PolicyDocument", value);
        self
    }

    /// `PolicyName`: string, 1 to 255 characters, pattern `^([^:*\/]+\/?)*[^:*\/]+$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn policy_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PolicyName", value);
        self
    }
}
