// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::MSK::ClusterPolicy` and the types of its properties.

use crate::aws::base::{Body, IntoNode, IntoValue, resource};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::MSK::ClusterPolicy`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-msk-clusterpolicy.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct ClusterPolicy(Body);

resource! { ClusterPolicy "AWS::MSK::ClusterPolicy" }

impl ClusterPolicy {
    /// `ClusterArn`: string, pattern `^arn:[\w-]+:kafka:[\w-]+:\d+:cluster.*\Z`. Required. A change replaces the resource.
    #[track_caller]
    pub fn cluster_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ClusterArn", value);
        self
    }

    /// `Policy`: object or string. Required.
    #[track_caller]
    pub fn policy(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("Policy", value);
        self
    }
}

impl Handle<ClusterPolicy> {
    /// `CurrentVersion`
    #[inline]
    pub fn current_version(&self) -> Value<String> {
        self.attribute("CurrentVersion")
    }
}
