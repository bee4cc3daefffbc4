// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::S3Tables::TableBucketPolicy` and the types of its properties.

use crate::aws::base::{Body, IntoNode, IntoValue, resource};

/// `AWS::S3Tables::TableBucketPolicy`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3tables-tablebucketpolicy.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct TableBucketPolicy(Body);

resource! { TableBucketPolicy "AWS::S3Tables::TableBucketPolicy" }

impl TableBucketPolicy {
    /// `ResourcePolicy`: object or string, 1 to 20480 characters. Required.
    #[track_caller]
    pub fn resource_policy(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("ResourcePolicy", value);
        self
    }

    /// `TableBucketARN`: string, pattern `^(arn:aws[-a-z0-9]*:[a-z0-9]+:[-a-z0-9]*:[0-9]{12}:bucket/[a-z0-9_-]{3,63})$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn table_bucket_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TableBucketARN", value);
        self
    }
}
