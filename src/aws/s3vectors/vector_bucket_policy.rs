// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::S3Vectors::VectorBucketPolicy` and the types of its properties.

use crate::aws::base::{Body, IntoNode, IntoValue, resource};

/// `AWS::S3Vectors::VectorBucketPolicy`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3vectors-vectorbucketpolicy.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct VectorBucketPolicy(Body);

resource! { VectorBucketPolicy "AWS::S3Vectors::VectorBucketPolicy" }

impl VectorBucketPolicy {
    /// `Policy`: object or string. Required.
    #[track_caller]
    pub fn policy(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("Policy", value);
        self
    }

    /// `VectorBucketArn`: string. A change replaces the resource.
    #[track_caller]
    pub fn vector_bucket_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("VectorBucketArn", value);
        self
    }

    /// `VectorBucketName`: string, 3 to 63 characters. A change replaces the resource.
    #[track_caller]
    pub fn vector_bucket_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("VectorBucketName", value);
        self
    }
}
