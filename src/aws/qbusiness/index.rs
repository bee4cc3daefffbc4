// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::QBusiness::Index` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::{Node, Value};

/// `AWS::QBusiness::Index`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-qbusiness-index.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Index(Body);

resource! { Index "AWS::QBusiness::Index" }

impl Index {
    /// `ApplicationId`: string, 36 characters, pattern `^[a-zA-Z0-9][a-zA-Z0-9-]{35}$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn application_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ApplicationId", value);
        self
    }

    /// `CapacityConfiguration`: `IndexCapacityConfiguration`.
    #[track_caller]
    pub fn capacity_configuration(
        mut self,
        value: impl IntoValue<IndexCapacityConfiguration>,
    ) -> Self {
        self.0.set("CapacityConfiguration", value);
        self
    }

    /// `Description`: string, at most 1000 characters, pattern `^[\s\S]*$`.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `DisplayName`: string, 1 to 1000 characters, pattern `^[a-zA-Z0-9][a-zA-Z0-9_-]*$`. Required.
    #[track_caller]
    pub fn display_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DisplayName", value);
        self
    }

    /// `DocumentAttributeConfigurations`: list of `DocumentAttributeConfiguration`, 1 to 500 items.
    #[track_caller]
    pub fn document_attribute_configurations(
        mut self,
        value: impl IntoValue<ListOf<DocumentAttributeConfiguration>>,
    ) -> Self {
        self.0.set("DocumentAttributeConfigurations", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 200 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `Type`: `IndexType`. A change replaces the resource.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<IndexType>) -> Self {
        self.0.set("Type", value);
        self
    }
}

impl Handle<Index> {
    /// `CreatedAt`
    #[inline]
    pub fn created_at(&self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// `IndexArn`
    #[inline]
    pub fn index_arn(&self) -> Value<String> {
        self.attribute("IndexArn")
    }

    /// `IndexId`
    #[inline]
    pub fn index_id(&self) -> Value<String> {
        self.attribute("IndexId")
    }

    /// `IndexStatistics`
    #[inline]
    pub fn index_statistics(&self) -> Value<Node> {
        self.attribute("IndexStatistics")
    }

    /// `Status`
    #[inline]
    pub fn status(&self) -> Value<String> {
        self.attribute("Status")
    }

    /// `UpdatedAt`
    #[inline]
    pub fn updated_at(&self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

choice! {
    /// `AttributeType` of `AWS::QBusiness::Index`.
    AttributeType
    STRING "STRING"
    STRING_LIST "STRING_LIST"
    NUMBER "NUMBER"
    DATE "DATE"
}

/// `DocumentAttributeConfiguration` of `AWS::QBusiness::Index`.
#[derive(Clone, Default)]
#[must_use]
pub struct DocumentAttributeConfiguration(Properties);

properties! { DocumentAttributeConfiguration }

impl DocumentAttributeConfiguration {
    /// `Name`: string, 1 to 30 characters, pattern `^[a-zA-Z0-9_][a-zA-Z0-9_-]*$`.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Search`: `Status`.
    #[track_caller]
    pub fn search(mut self, value: impl IntoValue<Status>) -> Self {
        self.0.set("Search", value);
        self
    }

    /// `Type`: `AttributeType`.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<AttributeType>) -> Self {
        self.0.set("Type", value);
        self
    }
}

/// `IndexCapacityConfiguration` of `AWS::QBusiness::Index`.
#[derive(Clone, Default)]
#[must_use]
pub struct IndexCapacityConfiguration(Properties);

properties! { IndexCapacityConfiguration }

impl IndexCapacityConfiguration {
    /// `Units`: number, at least 1.
    #[track_caller]
    pub fn units(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("Units", value);
        self
    }
}

choice! {
    /// `IndexType` of `AWS::QBusiness::Index`.
    IndexType
    ENTERPRISE "ENTERPRISE"
    STARTER "STARTER"
}

choice! {
    /// `Status` of `AWS::QBusiness::Index`.
    Status
    ENABLED "ENABLED"
    DISABLED "DISABLED"
}

/// `Tag` of `AWS::QBusiness::Index`.
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
