// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::SQS::QueuePolicy` and the types of its properties.

use crate::aws::base::{Body, IntoNode, IntoValue, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::SQS::QueuePolicy`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sqs-queuepolicy.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct QueuePolicy(Body);

resource! { QueuePolicy "AWS::SQS::QueuePolicy" }

impl QueuePolicy {
    /// `PolicyDocument`: object or string. Required.
    #[track_caller]
    pub fn policy_document(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("PolicyDocument", value);
        self
    }

    /// `Queues`: list of strings. Required.
    #[track_caller]
    pub fn queues(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Queues", value);
        self
    }
}

impl Handle<QueuePolicy> {
    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }
}
