// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::S3::BucketPolicy` and the types of its properties.

use crate::aws::base::{Body, IntoNode, IntoValue, resource};

/// `AWS::S3::BucketPolicy`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3-bucketpolicy.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct BucketPolicy(Body);

resource! { BucketPolicy "AWS::S3::BucketPolicy" }

impl BucketPolicy {
    /// `Bucket`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn bucket(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Bucket", value);
        self
    }

    /// `PolicyDocument`: object or string. Required.
    #[track_caller]
    pub fn policy_document(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("PolicyDocument", value);
        self
    }
}
