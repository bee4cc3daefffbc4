// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::ECR::RegistryPolicy` and the types of its properties.

use crate::aws::base::{Body, IntoNode, resource};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::ECR::RegistryPolicy`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecr-registrypolicy.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct RegistryPolicy(Body);

resource! { RegistryPolicy "AWS::ECR::RegistryPolicy" }

impl RegistryPolicy {
    /// `PolicyText`: object or string, at most 10240 characters. Required.
    #[track_caller]
    pub fn policy_text(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("PolicyText", value);
        self
    }
}

impl Handle<RegistryPolicy> {
    /// `RegistryId`
    #[inline]
    pub fn registry_id(&self) -> Value<String> {
        self.attribute("RegistryId")
    }
}
