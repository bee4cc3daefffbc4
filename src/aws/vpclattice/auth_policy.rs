// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::VpcLattice::AuthPolicy` and the types of its properties.

use crate::aws::base::{Body, IntoNode, IntoValue, resource};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::VpcLattice::AuthPolicy`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-vpclattice-authpolicy.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct AuthPolicy(Body);

resource! { AuthPolicy "AWS::VpcLattice::AuthPolicy" }

impl AuthPolicy {
    /// `Policy`: object or string, at most 36864 characters. Required.
    #[track_caller]
    pub fn policy(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("Policy", value);
        self
    }

    /// `ResourceIdentifier`: string, 17 to 200 characters. Required. A change replaces the resource.
    #[track_caller]
    pub fn resource_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ResourceIdentifier", value);
        self
    }
}

impl Handle<AuthPolicy> {
    /// `State`
    #[inline]
    pub fn state(&self) -> Value<String> {
        self.attribute("State")
    }
}
