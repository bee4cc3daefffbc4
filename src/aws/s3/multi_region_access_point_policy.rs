// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::S3::MultiRegionAccessPointPolicy` and the types of its properties.

use crate::aws::base::{Body, IntoNode, IntoValue, resource};
use crate::definition::Handle;
use crate::value::{Node, Value};

/// `AWS::S3::MultiRegionAccessPointPolicy`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3-multiregionaccesspointpolicy.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct MultiRegionAccessPointPolicy(Body);

resource! { MultiRegionAccessPointPolicy "AWS::S3::MultiRegionAccessPointPolicy" }

impl MultiRegionAccessPointPolicy {
    /// `MrapName`: string, 3 to 50 characters, pattern `^[a-z0-9][-a-z0-9]{1,48}[a-z0-9]$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn mrap_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("MrapName", value);
        self
    }

    /// `Policy`: object or string. Required.
    #[track_caller]
    pub fn policy(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("Policy", value);
        self
    }
}

impl Handle<MultiRegionAccessPointPolicy> {
    /// `PolicyStatus`
    #[inline]
    pub fn policy_status(&self) -> Value<Node> {
        self.attribute("PolicyStatus")
    }

    /// `PolicyStatus.IsPublic`
    #[inline]
    pub fn policy_status_is_public(&self) -> Value<String> {
        self.attribute("PolicyStatus.IsPublic")
    }
}
