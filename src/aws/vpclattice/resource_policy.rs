// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::VpcLattice::ResourcePolicy` and the types of its properties.

use crate::aws::base::{Body, IntoNode, IntoValue, resource};

/// `AWS::VpcLattice::ResourcePolicy`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-vpclattice-resourcepolicy.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct ResourcePolicy(Body);

resource! { ResourcePolicy "AWS::VpcLattice::ResourcePolicy" }

impl ResourcePolicy {
    /// `Policy`: object or string, 1 to 10000 characters, pattern `^.*\S.*$`. Required.
    #[track_caller]
    pub fn policy(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("Policy", value);
        self
    }

    /// `ResourceArn`: string, 20 to 200 characters. Required. A change replaces the resource.
    #[track_caller]
    pub fn resource_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ResourceArn", value);
        self
    }
}
