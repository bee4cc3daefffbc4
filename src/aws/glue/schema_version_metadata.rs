// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Glue::SchemaVersionMetadata` and the types of its properties.

use crate::aws::base::{Body, IntoValue, resource};

/// `AWS::Glue::SchemaVersionMetadata`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-schemaversionmetadata.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct SchemaVersionMetadata(Body);

resource! { SchemaVersionMetadata "AWS::Glue::SchemaVersionMetadata" }

impl SchemaVersionMetadata {
    /// `Key`: string, 1 to 128 characters. Required. A change replaces the resource.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `SchemaVersionId`: string, pattern `[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}`. Required. A change replaces the resource.
    #[track_caller]
    pub fn schema_version_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SchemaVersionId", value);
        self
    }

    /// `Value`: string, 1 to 256 characters. Required. A change replaces the resource.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
