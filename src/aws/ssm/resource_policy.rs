// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::SSM::ResourcePolicy` and the types of its properties.

use crate::aws::base::{Body, IntoNode, IntoValue, resource};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::SSM::ResourcePolicy`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ssm-resourcepolicy.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct ResourcePolicy(Body);

resource! { ResourcePolicy "AWS::SSM::ResourcePolicy" }

impl ResourcePolicy {
    /// `Policy`: object or string, pattern `^(?!\s*$).+$`. Required.
    #[track_caller]
    pub fn policy(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("Policy", value);
        self
    }

    /// `ResourceArn`: string, 20 to 2048 characters. Required. A change replaces the resource.
    #[track_caller]
    pub fn resource_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ResourceArn", value);
        self
    }
}

impl Handle<ResourcePolicy> {
    /// `PolicyHash`
    #[inline]
    pub fn policy_hash(&self) -> Value<String> {
        self.attribute("PolicyHash")
    }

    /// `PolicyId`
    #[inline]
    pub fn policy_id(&self) -> Value<String> {
        self.attribute("PolicyId")
    }
}
