// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::LakeFormation::TagAssociation` and the types of its properties.

use crate::aws::base::{Body, IntoNode, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::LakeFormation::TagAssociation`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lakeformation-tagassociation.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct TagAssociation(Body);

resource! { TagAssociation "AWS::LakeFormation::TagAssociation" }

impl TagAssociation {
    /// `LFTags`: list of `LFTagPair`, 1 to 50 items. Required. A change replaces the resource.
    #[track_caller]
    pub fn lf_tags(mut self, value: impl IntoValue<ListOf<LFTagPair>>) -> Self {
        self.0.set("LFTags", value);
        self
    }

    /// `Resource`: `Resource`. Required. A change replaces the resource.
    #[track_caller]
    pub fn resource(mut self, value: impl IntoValue<Resource>) -> Self {
        self.0.set("Resource", value);
        self
    }
}

impl Handle<TagAssociation> {
    /// `ResourceIdentifier`
    #[inline]
    pub fn resource_identifier(&self) -> Value<String> {
        self.attribute("ResourceIdentifier")
    }

    /// `TagsIdentifier`
    #[inline]
    pub fn tags_identifier(&self) -> Value<String> {
        self.attribute("TagsIdentifier")
    }
}

/// `DatabaseResource` of `AWS::LakeFormation::TagAssociation`.
#[derive(Clone, Default)]
#[must_use]
pub struct DatabaseResource(Properties);

properties! { DatabaseResource }

impl DatabaseResource {
    /// `CatalogId`: string, 12 characters. Required.
    #[track_caller]
    pub fn catalog_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CatalogId", value);
        self
    }

    /// `Name`: string, 1 to 255 characters. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }
}

/// `LFTagPair` of `AWS::LakeFormation::TagAssociation`.
#[derive(Clone, Default)]
#[must_use]
pub struct LFTagPair(Properties);

properties! { LFTagPair }

impl LFTagPair {
    /// `CatalogId`: string, 12 characters. Required.
    #[track_caller]
    pub fn catalog_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CatalogId", value);
        self
    }

    /// `TagKey`: string, 1 to 128 characters, pattern `^([\p{L}\p{Z}\p{N}_.:\/=+\-@%]*)$`. Required.
    #[track_caller]
    pub fn tag_key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TagKey", value);
        self
    }

    /// `TagValues`: list of strings, 1 to 50 items. Required.
    #[track_caller]
    pub fn tag_values(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("TagValues", value);
        self
    }
}

/// `Resource` of `AWS::LakeFormation::TagAssociation`.
#[derive(Clone, Default)]
#[must_use]
pub struct Resource(Properties);

properties! { Resource }

impl Resource {
    /// `Catalog`: string. Deprecated.
    #[track_caller]
    pub fn catalog(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Catalog", value);
        self
    }

    /// `Database`: `DatabaseResource`.
    #[track_caller]
    pub fn database(mut self, value: impl IntoValue<DatabaseResource>) -> Self {
        self.0.set("Database", value);
        self
    }

    /// `Table`: `TableResource`.
    #[track_caller]
    pub fn table(mut self, value: impl IntoValue<TableResource>) -> Self {
        self.0.set("Table", value);
        self
    }

    /// `TableWithColumns`: `TableWithColumnsResource`.
    #[track_caller]
    pub fn table_with_columns(mut self, value: impl IntoValue<TableWithColumnsResource>) -> Self {
        self.0.set("TableWithColumns", value);
        self
    }
}

/// `TableResource` of `AWS::LakeFormation::TagAssociation`.
#[derive(Clone, Default)]
#[must_use]
pub struct TableResource(Properties);

properties! { TableResource }

impl TableResource {
    /// `CatalogId`: string, 12 characters. Required.
    #[track_caller]
    pub fn catalog_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CatalogId", value);
        self
    }

    /// `DatabaseName`: string, 1 to 255 characters. Required.
    #[track_caller]
    pub fn database_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DatabaseName", value);
        self
    }

    /// `Name`: string, 1 to 255 characters.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `TableWildcard`: object or string. Deprecated.
    #[track_caller]
    pub fn table_wildcard(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("TableWildcard", value);
        self
    }
}

/// `TableWithColumnsResource` of `AWS::LakeFormation::TagAssociation`.
#[derive(Clone, Default)]
#[must_use]
pub struct TableWithColumnsResource(Properties);

properties! { TableWithColumnsResource }

impl TableWithColumnsResource {
    /// `CatalogId`: string, 12 characters. Required.
    #[track_caller]
    pub fn catalog_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CatalogId", value);
        self
    }

    /// `ColumnNames`: list of strings. Required.
    #[track_caller]
    pub fn column_names(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("ColumnNames", value);
        self
    }

    /// `DatabaseName`: string, 1 to 255 characters. Required.
    #[track_caller]
    pub fn database_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DatabaseName", value);
        self
    }

    /// `Name`: string, 1 to 255 characters. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }
}
