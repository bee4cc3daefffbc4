// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::CloudTrail::ResourcePolicy` and the types of its properties.

use crate::aws::base::{Body, IntoNode, IntoValue, resource};

/// `AWS::CloudTrail::ResourcePolicy`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudtrail-resourcepolicy.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct ResourcePolicy(Body);

resource! { ResourcePolicy "AWS::CloudTrail::ResourcePolicy" }

impl ResourcePolicy {
    /// `ResourceArn`: string, 3 to 256 characters, pattern `^[a-zA-Z0-9._/\-:]+$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn resource_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ResourceArn", value);
        self
    }

    /// `ResourcePolicy`: object or string, 1 to 8192 characters. Required.
    #[track_caller]
    pub fn resource_policy(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("ResourcePolicy", value);
        self
    }
}
