// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::S3Tables::Namespace` and the types of its properties.

use crate::aws::base::{Body, IntoValue, resource};

/// `AWS::S3Tables::Namespace`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3tables-namespace.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Namespace(Body);

resource! { Namespace "AWS::S3Tables::Namespace" }

impl Namespace {
    /// `Namespace`: string, 1 to 255 characters. Required. A change replaces the resource.
    #[track_caller]
    pub fn namespace(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Namespace", value);
        self
    }

    /// `TableBucketARN`: string, pattern `^(arn:aws[-a-z0-9]*:[a-z0-9]+:[-a-z0-9]*:[0-9]{12}:bucket/[a-z0-9_-]{3,63})$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn table_bucket_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TableBucketARN", value);
        self
    }
}
