// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Kinesis::ResourcePolicy` and the types of its properties.

use crate::aws::base::{Body, IntoNode, IntoValue, resource};

/// `AWS::Kinesis::ResourcePolicy`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kinesis-resourcepolicy.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct ResourcePolicy(Body);

resource! { ResourcePolicy "AWS::Kinesis::ResourcePolicy" }

impl ResourcePolicy {
    /// `ResourceArn`: string, 1 to 2048 characters, pattern `arn:aws.*:kinesis:.*:\d{12}:stream/\S+`. Required. A change replaces the resource.
    #[track_caller]
    pub fn resource_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ResourceArn", value);
        self
    }

    /// `ResourcePolicy`: object. Required.
    #[track_caller]
    pub fn resource_policy(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("ResourcePolicy", value);
        self
    }
}
