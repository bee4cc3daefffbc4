// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::SQS::QueueInlinePolicy` and the types of its properties.

use crate::aws::base::{Body, IntoNode, IntoValue, resource};

/// `AWS::SQS::QueueInlinePolicy`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sqs-queueinlinepolicy.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct QueueInlinePolicy(Body);

resource! { QueueInlinePolicy "AWS::SQS::QueueInlinePolicy" }

impl QueueInlinePolicy {
    /// `PolicyDocument`: object or string. Required.
    #[track_caller]
    pub fn policy_document(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("PolicyDocument", value);
        self
    }

    /// `Queue`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn queue(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Queue", value);
        self
    }
}
