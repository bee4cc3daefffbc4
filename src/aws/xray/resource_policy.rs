// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::XRay::ResourcePolicy` and the types of its properties.

use crate::aws::base::{Body, IntoValue, resource};

/// `AWS::XRay::ResourcePolicy`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-xray-resourcepolicy.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct ResourcePolicy(Body);

resource! { ResourcePolicy "AWS::XRay::ResourcePolicy" }

impl ResourcePolicy {
    /// `BypassPolicyLockoutCheck`: boolean.
    #[track_caller]
    pub fn bypass_policy_lockout_check(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("BypassPolicyLockoutCheck", value);
        self
    }

    /// `PolicyDocument`: string, 1 to 5120 characters. Required.
    #[track_caller]
    pub fn policy_document(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PolicyDocument", value);
        self
    }

    /// `PolicyName`: string, 1 to 128 characters, pattern `[\w+=,.@-]+`. Required. A change replaces the resource.
    #[track_caller]
    pub fn policy_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PolicyName", value);
        self
    }
}
