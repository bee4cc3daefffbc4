// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::LakeFormation::Permissions` and the types of its properties.

use crate::aws::base::{Body, IntoNode, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::LakeFormation::Permissions`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lakeformation-permissions.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Permissions(Body);

resource! { Permissions "AWS::LakeFormation::Permissions" }

impl Permissions {
    /// `DataLakePrincipal`: `DataLakePrincipal`. Required. A change replaces the resource.
    #[track_caller]
    pub fn data_lake_principal(mut self, value: impl IntoValue<DataLakePrincipal>) -> Self {
        self.0.set("DataLakePrincipal", value);
        self
    }

    /// `Permissions`: list of strings.
    #[track_caller]
    pub fn permissions(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Permissions", value);
        self
    }

    /// `PermissionsWithGrantOption`: list of strings.
    #[track_caller]
    pub fn permissions_with_grant_option(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("PermissionsWithGrantOption", value);
        self
    }

    /// `Resource`: `Resource`. Required. A change replaces the resource.
    #[track_caller]
    pub fn resource(mut self, value: impl IntoValue<Resource>) -> Self {
        self.0.set("Resource", value);
        self
    }
}

impl Handle<Permissions> {
    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }
}

/// `ColumnWildcard` of `AWS::LakeFormation::Permissions`.
#[derive(Clone, Default)]
#[must_use]
pub struct ColumnWildcard(Properties);

properties! { ColumnWildcard }

impl ColumnWildcard {
    /// `ExcludedColumnNames`: list of strings.
    #[track_caller]
    pub fn excluded_column_names(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("ExcludedColumnNames", value);
        self
    }
}

/// `DataLakePrincipal` of `AWS::LakeFormation::Permissions`.
#[derive(Clone, Default)]
#[must_use]
pub struct DataLakePrincipal(Properties);

properties! { DataLakePrincipal }

impl DataLakePrincipal {
    /// `DataLakePrincipalIdentifier`: string.
    #[track_caller]
    pub fn data_lake_principal_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DataLakePrincipalIdentifier", value);
        self
    }
}

/// `DataLocationResource` of `AWS::LakeFormation::Permissions`.
#[derive(Clone, Default)]
#[must_use]
pub struct DataLocationResource(Properties);

properties! { DataLocationResource }

impl DataLocationResource {
    /// `CatalogId`: string.
    #[track_caller]
    pub fn catalog_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CatalogId", value);
        self
    }

    /// `S3Resource`: string.
    #[track_caller]
    pub fn s3_resource(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("S3Resource", value);
        self
    }
}

/// `DatabaseResource` of `AWS::LakeFormation::Permissions`.
#[derive(Clone, Default)]
#[must_use]
pub struct DatabaseResource(Properties);

properties! { DatabaseResource }

impl DatabaseResource {
    /// `CatalogId`: string.
    #[track_caller]
    pub fn catalog_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CatalogId", value);
        self
    }

    /// `Name`: string.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }
}

/// `Resource` of `AWS::LakeFormation::Permissions`.
#[derive(Clone, Default)]
#[must_use]
pub struct Resource(Properties);

properties! { Resource }

impl Resource {
    /// `DataLocationResource`: `DataLocationResource`.
    #[track_caller]
    pub fn data_location_resource(mut self, value: impl IntoValue<DataLocationResource>) -> Self {
        self.0.set("DataLocationResource", value);
        self
    }

    /// `DatabaseResource`: `DatabaseResource`.
    #[track_caller]
    pub fn database_resource(mut self, value: impl IntoValue<DatabaseResource>) -> Self {
        self.0.set("DatabaseResource", value);
        self
    }

    /// `TableResource`: `TableResource`.
    #[track_caller]
    pub fn table_resource(mut self, value: impl IntoValue<TableResource>) -> Self {
        self.0.set("TableResource", value);
        self
    }

    /// `TableWithColumnsResource`: `TableWithColumnsResource`.
    #[track_caller]
    pub fn table_with_columns_resource(
        mut self,
        value: impl IntoValue<TableWithColumnsResource>,
    ) -> Self {
        self.0.set("TableWithColumnsResource", value);
        self
    }
}

/// `TableResource` of `AWS::LakeFormation::Permissions`.
#[derive(Clone, Default)]
#[must_use]
pub struct TableResource(Properties);

properties! { TableResource }

impl TableResource {
    /// `CatalogId`: string.
    #[track_caller]
    pub fn catalog_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CatalogId", value);
        self
    }

    /// `DatabaseName`: string.
    #[track_caller]
    pub fn database_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DatabaseName", value);
        self
    }

    /// `Name`: string.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `TableWildcard`: object or string.
    #[track_caller]
    pub fn table_wildcard(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("TableWildcard", value);
        self
    }
}

/// `TableWithColumnsResource` of `AWS::LakeFormation::Permissions`.
#[derive(Clone, Default)]
#[must_use]
pub struct TableWithColumnsResource(Properties);

properties! { TableWithColumnsResource }

impl TableWithColumnsResource {
    /// `CatalogId`: string.
    #[track_caller]
    pub fn catalog_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CatalogId", value);
        self
    }

    /// `ColumnNames`: list of strings.
    #[track_caller]
    pub fn column_names(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("ColumnNames", value);
        self
    }

    /// `ColumnWildcard`: `ColumnWildcard`.
    #[track_caller]
    pub fn column_wildcard(mut self, value: impl IntoValue<ColumnWildcard>) -> Self {
        self.0.set("ColumnWildcard", value);
        self
    }

    /// `DatabaseName`: string.
    #[track_caller]
    pub fn database_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DatabaseName", value);
        self
    }

    /// `Name`: string.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }
}
