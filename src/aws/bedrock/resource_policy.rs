// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Bedrock::ResourcePolicy` and the types of its properties.

use crate::aws::base::{Body, IntoNode, IntoValue, resource};

/// `AWS::Bedrock::ResourcePolicy`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-resourcepolicy.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct ResourcePolicy(Body);

resource! { ResourcePolicy "AWS::Bedrock::ResourcePolicy" }

impl ResourcePolicy {
    /// `PolicyDocument`: object. Required.
    #[track_caller]
    pub fn policy_document(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("PolicyDocument", value);
        self
    }

    /// `ResourceArn`: string, 1 to 2048 characters. Required. A change replaces the resource.
    #[track_caller]
    pub fn resource_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ResourceArn", value);
        self
    }
}
