// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::CustomerProfiles::RecommenderSchema` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::{ListOf, MapOf};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::CustomerProfiles::RecommenderSchema`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-customerprofiles-recommenderschema.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct RecommenderSchema(Body);

resource! { RecommenderSchema "AWS::CustomerProfiles::RecommenderSchema" }

impl RecommenderSchema {
    /// `DomainName`: string, 1 to 64 characters, pattern `^[a-zA-Z0-9_-]+$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn domain_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DomainName", value);
        self
    }

    /// `Fields`: map of lists of `RecommenderSchemaField`, 1 to 2 entries. Required. A change replaces the resource.
    #[track_caller]
    pub fn fields(mut self, value: impl IntoValue<MapOf<ListOf<RecommenderSchemaField>>>) -> Self {
        self.0.set("Fields", value);
        self
    }

    /// `RecommenderSchemaName`: string, 1 to 64 characters, pattern `^[a-zA-Z0-9_-]+$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn recommender_schema_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RecommenderSchemaName", value);
        self
    }

    /// `Tags`: list of `TagsItem`, at most 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<TagsItem>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<RecommenderSchema> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `CreatedAt`
    #[inline]
    pub fn created_at(&self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// `Status`
    #[inline]
    pub fn status(&self) -> Value<String> {
        self.attribute("Status")
    }
}

/// `RecommenderSchemaField` of `AWS::CustomerProfiles::RecommenderSchema`.
#[derive(Clone, Default)]
#[must_use]
pub struct RecommenderSchemaField(Properties);

properties! { RecommenderSchemaField }

impl RecommenderSchemaField {
    /// `ContentType`: `RecommenderSchemaFieldContentType`.
    #[track_caller]
    pub fn content_type(
        mut self,
        value: impl IntoValue<RecommenderSchemaFieldContentType>,
    ) -> Self {
        self.0.set("ContentType", value);
        self
    }

    /// `FeatureType`: `RecommenderSchemaFieldFeatureType`.
    #[track_caller]
    pub fn feature_type(
        mut self,
        value: impl IntoValue<RecommenderSchemaFieldFeatureType>,
    ) -> Self {
        self.0.set("FeatureType", value);
        self
    }

    /// `TargetFieldName`: string, 1 to 1000 characters. Required.
    #[track_caller]
    pub fn target_field_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TargetFieldName", value);
        self
    }
}

choice! {
    /// `RecommenderSchemaFieldContentType` of `AWS::CustomerProfiles::RecommenderSchema`.
    RecommenderSchemaFieldContentType
    STRING "STRING"
    NUMBER "NUMBER"
}

choice! {
    /// `RecommenderSchemaFieldFeatureType` of `AWS::CustomerProfiles::RecommenderSchema`.
    RecommenderSchemaFieldFeatureType
    TEXTUAL "TEXTUAL"
    CATEGORICAL "CATEGORICAL"
}

/// `TagsItem` of `AWS::CustomerProfiles::RecommenderSchema`.
#[derive(Clone, Default)]
#[must_use]
pub struct TagsItem(Properties);

properties! { TagsItem }

impl TagsItem {
    /// `Key`: string, 1 to 128 characters, pattern `^(?!aws:)[a-zA-Z+-=._:/]+$`. Required.
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
