// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::BedrockAgentCore::ResourcePolicy` and the types of its properties.

use crate::aws::base::{Body, IntoValue, resource};

/// `AWS::BedrockAgentCore::ResourcePolicy`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-resourcepolicy.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct ResourcePolicy(Body);

resource! { ResourcePolicy "AWS::BedrockAgentCore::ResourcePolicy" }

impl ResourcePolicy {
    /// `Policy`: string, 1 to 20480 characters. Required.
    #[track_caller]
    pub fn policy(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Policy", value);
        self
    }

    /// `ResourceArn`: string, 20 to 1011 characters, pattern `^arn:[a-z0-9-]+:bedrock-agentcore:[a-z0-9-]*:[0-9]{12}:.+$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn resource_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ResourceArn", value);
        self
    }
}
