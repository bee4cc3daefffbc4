// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::SNS::TopicPolicy` and the types of its properties.

use crate::aws::base::{Body, IntoNode, IntoValue, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::SNS::TopicPolicy`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sns-topicpolicy.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct TopicPolicy(Body);

resource! { TopicPolicy "AWS::SNS::TopicPolicy" }

impl TopicPolicy {
    /// `PolicyDocument`: object or string. Required.
    #[track_caller]
    pub fn policy_document(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("PolicyDocument", value);
        self
    }

    /// `Topics`: list of strings. Required.
    #[track_caller]
    pub fn topics(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Topics", value);
        self
    }
}

impl Handle<TopicPolicy> {
    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }
}
