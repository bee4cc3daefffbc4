// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::S3Tables::TablePolicy` and the types of its properties.

use crate::aws::base::{Body, IntoNode, IntoValue, resource};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::S3Tables::TablePolicy`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3tables-tablepolicy.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct TablePolicy(Body);

resource! { TablePolicy "AWS::S3Tables::TablePolicy" }

impl TablePolicy {
    /// `ResourcePolicy`: object or string, 1 to 20480 characters. Required.
    #[track_caller]
    pub fn resource_policy(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("ResourcePolicy", value);
        self
    }

    /// `TableARN`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn table_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TableARN", value);
        self
    }
}

impl Handle<TablePolicy> {
    /// `Namespace`
    #[inline]
    pub fn namespace(&self) -> Value<String> {
        self.attribute("Namespace")
    }

    /// `TableBucketARN`
    #[inline]
    pub fn table_bucket_arn(&self) -> Value<String> {
        self.attribute("TableBucketARN")
    }

    /// `TableName`
    #[inline]
    pub fn table_name(&self) -> Value<String> {
        self.attribute("TableName")
    }
}
