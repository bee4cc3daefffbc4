// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::S3Outposts::BucketPolicy` and the types of its properties.

use crate::aws::base::{Body, IntoNode, IntoValue, resource};

/// `AWS::S3Outposts::BucketPolicy`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3outposts-bucketpolicy.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct BucketPolicy(Body);

resource! { BucketPolicy "AWS::S3Outposts::BucketPolicy" }

impl BucketPolicy {
    /// `Bucket`: string, 20 to 2048 characters, pattern `^arn:[^:]+:s3-outposts:[a-zA-Z0-9\-]+:\d{12}:outpost\/[^:]+\/bucket\/[^:]+$`. Required. A change replaces the resource.
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
