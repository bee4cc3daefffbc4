// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Glue::SchemaVersion` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Glue::SchemaVersion`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-schemaversion.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct SchemaVersion(Body);

resource! { SchemaVersion "AWS::Glue::SchemaVersion" }

impl SchemaVersion {
    /// `Schema`: `Schema`. Required. A change replaces the resource.
    #[track_caller]
    pub fn schema(mut self, value: impl IntoValue<Schema>) -> Self {
        self.0.set("Schema", value);
        self
    }

    /// `SchemaDefinition`: string, 1 to 170000 characters, pattern `\S`. Required. A change replaces the resource.
    #[track_caller]
    pub fn schema_definition(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SchemaDefinition", value);
        self
    }
}

impl Handle<SchemaVersion> {
    /// `VersionId`
    #[inline]
    pub fn version_id(&self) -> Value<String> {
        self.attribute("VersionId")
    }
}

/// `Schema` of `AWS::Glue::SchemaVersion`.
#[derive(Clone, Default)]
#[must_use]
pub struct Schema(Properties);

properties! { Schema }

impl Schema {
    /// `RegistryName`: string, 1 to 255 characters.
    #[track_caller]
    pub fn registry_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RegistryName", value);
        self
    }

    /// `SchemaArn`: string, pattern `arn:(aws|aws-us-gov|aws-cn):glue:.*`.
    #[track_caller]
    pub fn schema_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SchemaArn", value);
        self
    }

    /// `SchemaName`: string, 1 to 255 characters.
    #[track_caller]
    pub fn schema_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SchemaName", value);
        self
    }
}
