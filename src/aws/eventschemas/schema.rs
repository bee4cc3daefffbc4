// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::EventSchemas::Schema` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::{Node, Value};

/// `AWS::EventSchemas::Schema`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-eventschemas-schema.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Schema(Body);

resource! { Schema "AWS::EventSchemas::Schema" }

impl Schema {
    /// `Content`: string. Required.
    #[track_caller]
    pub fn content(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Content", value);
        self
    }

    /// `Description`: string.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `RegistryName`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn registry_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RegistryName", value);
        self
    }

    /// `SchemaName`: string. A change replaces the resource.
    #[track_caller]
    pub fn schema_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SchemaName", value);
        self
    }

    /// `Tags`: list of `TagsEntry`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<TagsEntry>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `Type`: string. Required.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Type", value);
        self
    }
}

impl Handle<Schema> {
    /// `Content`
    #[inline]
    pub fn content(&self) -> Value<String> {
        self.attribute("Content")
    }

    /// `Description`
    #[inline]
    pub fn description(&self) -> Value<String> {
        self.attribute("Description")
    }

    /// `LastModified`
    #[inline]
    pub fn last_modified(&self) -> Value<String> {
        self.attribute("LastModified")
    }

    /// `RegistryName`
    #[inline]
    pub fn registry_name(&self) -> Value<String> {
        self.attribute("RegistryName")
    }

    /// `SchemaArn`
    #[inline]
    pub fn schema_arn(&self) -> Value<String> {
        self.attribute("SchemaArn")
    }

    /// `SchemaName`
    #[inline]
    pub fn schema_name(&self) -> Value<String> {
        self.attribute("SchemaName")
    }

    /// `SchemaVersion`
    #[inline]
    pub fn schema_version(&self) -> Value<String> {
        self.attribute("SchemaVersion")
    }

    /// `Tags`
    #[inline]
    pub fn tags(&self) -> Value<Node> {
        self.attribute("Tags")
    }

    /// `Type`
    #[inline]
    pub fn type_(&self) -> Value<String> {
        self.attribute("Type")
    }

    /// `VersionCreatedDate`
    #[inline]
    pub fn version_created_date(&self) -> Value<String> {
        self.attribute("VersionCreatedDate")
    }
}

/// `TagsEntry` of `AWS::EventSchemas::Schema`.
#[derive(Clone, Default)]
#[must_use]
pub struct TagsEntry(Properties);

properties! { TagsEntry }

impl TagsEntry {
    /// `Key`: string. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
