// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::SNS::TopicInlinePolicy` and the types of its properties.

use crate::aws::base::{Body, IntoNode, IntoValue, resource};
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::SNS::TopicInlinePolicy`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sns-topicinlinepolicy.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct TopicInlinePolicy(Body);

resource! { TopicInlinePolicy "AWS::SNS::TopicInlinePolicy" }

impl TopicInlinePolicy {
    /// `PolicyDocument`: object or string. Required.
    #[track_caller]
    pub fn policy_document(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("PolicyDocument", value);
        self
    }

    /// `TopicArn`: `SnsTopicArn`. Required. A change replaces the resource.
    #[track_caller]
    pub fn topic_arn(mut self, value: impl IntoValue<format::SnsTopicArn>) -> Self {
        self.0.set("TopicArn", value);
        self
    }
}

impl Handle<TopicInlinePolicy> {
    /// `Ref`: `AWS::SNS::Topic.Arn`
    #[inline]
    pub fn arn(&self) -> Value<format::SnsTopicArn> {
        self.reference().unchecked().into()
    }
}
