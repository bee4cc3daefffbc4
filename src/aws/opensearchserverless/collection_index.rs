// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::OpenSearchServerless::CollectionIndex` and the types of its properties.

use crate::aws::base::{Body, IntoValue, resource};

/// `AWS::OpenSearchServerless::CollectionIndex`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-opensearchserverless-collectionindex.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct CollectionIndex(Body);

resource! { CollectionIndex "AWS::OpenSearchServerless::CollectionIndex" }

impl CollectionIndex {
    /// `Id`: string, 3 to 40 characters, pattern `^[a-z0-9]{3,40}$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Id", value);
        self
    }

    /// `IndexName`: string, 1 to 255 characters, pattern `^(?![_-])[a-z][a-z0-9_-]*$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn index_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("IndexName", value);
        self
    }

    /// `IndexSchema`: string, 1 to 2480 characters, pattern `[\u0009\u000A\u000D\u0020-\u007E\u00A1-\u00FF]+`.
    #[track_caller]
    pub fn index_schema(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("IndexSchema", value);
        self
    }
}
