// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::S3Files::FileSystemPolicy` and the types of its properties.

use crate::aws::base::{Body, IntoNode, IntoValue, resource};

/// `AWS::S3Files::FileSystemPolicy`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3files-filesystempolicy.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct FileSystemPolicy(Body);

resource! { FileSystemPolicy "AWS::S3Files::FileSystemPolicy" }

impl FileSystemPolicy {
    /// `FileSystemId`: string, at most 128 characters. Required. A change replaces the resource.
    #[track_caller]
    pub fn file_system_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FileSystemId", value);
        self
    }

    /// `Policy`: object. Required.
    #[track_caller]
    pub fn policy(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("Policy", value);
        self
    }
}
