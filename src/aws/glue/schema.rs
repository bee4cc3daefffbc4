// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Glue::Schema` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Glue::Schema`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-schema.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Schema(Body);

resource! { Schema "AWS::Glue::Schema" }

impl Schema {
    /// `CheckpointVersion`: `SchemaVersion`.
    #[track_caller]
    pub fn checkpoint_version(mut self, value: impl IntoValue<SchemaVersion>) -> Self {
        self.0.set("CheckpointVersion", value);
        self
    }

    /// `Compatibility`: `Compatibility`. Required.
    #[track_caller]
    pub fn compatibility(mut self, value: impl IntoValue<Compatibility>) -> Self {
        self.0.set("Compatibility", value);
        self
    }

    /// `DataFormat`: `DataFormat`. Required. A change replaces the resource.
    #[track_caller]
    pub fn data_format(mut self, value: impl IntoValue<DataFormat>) -> Self {
        self.0.set("DataFormat", value);
        self
    }

    /// `Description`: string, at most 1000 characters.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `Name`: string, 1 to 255 characters. Required. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Registry`: `Registry`. A change replaces the resource.
    #[track_caller]
    pub fn registry(mut self, value: impl IntoValue<Registry>) -> Self {
        self.0.set("Registry", value);
        self
    }

    /// `SchemaDefinition`: string, 1 to 170000 characters, pattern `\S`. A change replaces the resource.
    #[track_caller]
    pub fn schema_definition(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SchemaDefinition", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 10 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<Schema> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `InitialSchemaVersionId`
    #[inline]
    pub fn initial_schema_version_id(&self) -> Value<String> {
        self.attribute("InitialSchemaVersionId")
    }
}

choice! {
    /// `Compatibility` of `AWS::Glue::Schema`.
    Compatibility
    NONE "NONE"
    DISABLED "DISABLED"
    BACKWARD "BACKWARD"
    BACKWARD_ALL "BACKWARD_ALL"
    FORWARD "FORWARD"
    FORWARD_ALL "FORWARD_ALL"
    FULL "FULL"
    FULL_ALL "FULL_ALL"
}

choice! {
    /// `DataFormat` of `AWS::Glue::Schema`.
    DataFormat
    AVRO "AVRO"
    JSON "JSON"
    PROTOBUF "PROTOBUF"
}

/// `Registry` of `AWS::Glue::Schema`.
#[derive(Clone, Default)]
#[must_use]
pub struct Registry(Properties);

properties! { Registry }

impl Registry {
    /// `Arn`: string, pattern `arn:aws(-(cn|us-gov|iso(-[bef])?))?:glue:.*`.
    #[track_caller]
    pub fn arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Arn", value);
        self
    }

    /// `Name`: string, 1 to 255 characters.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }
}

/// `SchemaVersion` of `AWS::Glue::Schema`.
#[derive(Clone, Default)]
#[must_use]
pub struct SchemaVersion(Properties);

properties! { SchemaVersion }

impl SchemaVersion {
    /// `IsLatest`: boolean.
    #[track_caller]
    pub fn is_latest(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("IsLatest", value);
        self
    }

    /// `VersionNumber`: integer, 1 to 100000.
    #[track_caller]
    pub fn version_number(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("VersionNumber", value);
        self
    }
}

/// `Tag` of `AWS::Glue::Schema`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 128 characters. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, at most 256 characters. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
