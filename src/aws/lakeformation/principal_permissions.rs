// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::LakeFormation::PrincipalPermissions` and the types of its properties.

use crate::aws::base::{Body, IntoNode, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::LakeFormation::PrincipalPermissions`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lakeformation-principalpermissions.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct PrincipalPermissions(Body);

resource! { PrincipalPermissions "AWS::LakeFormation::PrincipalPermissions" }

impl PrincipalPermissions {
    /// `Catalog`: string, 12 to 255 characters. A change replaces the resource.
    #[track_caller]
    pub fn catalog(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Catalog", value);
        self
    }

    /// `Permissions`: list of `Permission`. Required. A change replaces the resource.
    #[track_caller]
    pub fn permissions(mut self, value: impl IntoValue<ListOf<Permission>>) -> Self {
        self.0.set("Permissions", value);
        self
    }

    /// `PermissionsWithGrantOption`: list of `Permission`. Required. A change replaces the resource.
    #[track_caller]
    pub fn permissions_with_grant_option(
        mut self,
        value: impl IntoValue<ListOf<Permission>>,
    ) -> Self {
        self.0.set("PermissionsWithGrantOption", value);
        self
    }

    /// `Principal`: `DataLakePrincipal`. Required. A change replaces the resource.
    #[track_caller]
    pub fn principal(mut self, value: impl IntoValue<DataLakePrincipal>) -> Self {
        self.0.set("Principal", value);
        self
    }

    /// `Resource`: `Resource`. Required. A change replaces the resource.
    #[track_caller]
    pub fn resource(mut self, value: impl IntoValue<Resource>) -> Self {
        self.0.set("Resource", value);
        self
    }
}

impl Handle<PrincipalPermissions> {
    /// `PrincipalIdentifier`
    #[inline]
    pub fn principal_identifier(&self) -> Value<String> {
        self.attribute("PrincipalIdentifier")
    }

    /// `ResourceIdentifier`
    #[inline]
    pub fn resource_identifier(&self) -> Value<String> {
        self.attribute("ResourceIdentifier")
    }
}

/// `ColumnWildcard` of `AWS::LakeFormation::PrincipalPermissions`.
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

/// `DataCellsFilterResource` of `AWS::LakeFormation::PrincipalPermissions`.
#[derive(Clone, Default)]
#[must_use]
pub struct DataCellsFilterResource(Properties);

properties! { DataCellsFilterResource }

impl DataCellsFilterResource {
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

    /// `TableCatalogId`: string, 12 to 255 characters. Required.
    #[track_caller]
    pub fn table_catalog_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TableCatalogId", value);
        self
    }

    /// `TableName`: string, 1 to 255 characters. Required.
    #[track_caller]
    pub fn table_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TableName", value);
        self
    }
}

/// `DataLakePrincipal` of `AWS::LakeFormation::PrincipalPermissions`.
#[derive(Clone, Default)]
#[must_use]
pub struct DataLakePrincipal(Properties);

properties! { DataLakePrincipal }

impl DataLakePrincipal {
    /// `DataLakePrincipalIdentifier`: string, 1 to 255 characters.
    #[track_caller]
    pub fn data_lake_principal_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DataLakePrincipalIdentifier", value);
        self
    }
}

/// `DataLocationResource` of `AWS::LakeFormation::PrincipalPermissions`.
#[derive(Clone, Default)]
#[must_use]
pub struct DataLocationResource(Properties);

properties! { DataLocationResource }

impl DataLocationResource {
    /// `CatalogId`: string, 12 to 255 characters. Required.
    #[track_caller]
    pub fn catalog_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CatalogId", value);
        self
    }

    /// `ResourceArn`: string. Required.
    #[track_caller]
    pub fn resource_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ResourceArn", value);
        self
    }
}

/// `DatabaseResource` of `AWS::LakeFormation::PrincipalPermissions`.
#[derive(Clone, Default)]
#[must_use]
pub struct DatabaseResource(Properties);

properties! { DatabaseResource }

impl DatabaseResource {
    /// `CatalogId`: string, 12 to 255 characters. Required.
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

/// `LFTag` of `AWS::LakeFormation::PrincipalPermissions`.
#[derive(Clone, Default)]
#[must_use]
pub struct LFTag(Properties);

properties! { LFTag }

impl LFTag {
    /// `TagKey`: string, 1 to 128 characters.
    #[track_caller]
    pub fn tag_key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TagKey", value);
        self
    }

    /// `TagValues`: list of strings, 1 to 50 items.
    #[track_caller]
    pub fn tag_values(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("TagValues", value);
        self
    }
}

/// `LFTagKeyResource` of `AWS::LakeFormation::PrincipalPermissions`.
#[derive(Clone, Default)]
#[must_use]
pub struct LFTagKeyResource(Properties);

properties! { LFTagKeyResource }

impl LFTagKeyResource {
    /// `CatalogId`: string, 12 to 255 characters. Required.
    #[track_caller]
    pub fn catalog_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CatalogId", value);
        self
    }

    /// `TagKey`: string, 1 to 255 characters. Required.
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

/// `LFTagPolicyResource` of `AWS::LakeFormation::PrincipalPermissions`.
#[derive(Clone, Default)]
#[must_use]
pub struct LFTagPolicyResource(Properties);

properties! { LFTagPolicyResource }

impl LFTagPolicyResource {
    /// `CatalogId`: string, 12 to 255 characters. Required.
    #[track_caller]
    pub fn catalog_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CatalogId", value);
        self
    }

    /// `Expression`: list of `LFTag`, 1 to 5 items. Required.
    #[track_caller]
    pub fn expression(mut self, value: impl IntoValue<ListOf<LFTag>>) -> Self {
        self.0.set("Expression", value);
        self
    }

    /// `ResourceType`: `ResourceType`. Required.
    #[track_caller]
    pub fn resource_type(mut self, value: impl IntoValue<ResourceType>) -> Self {
        self.0.set("ResourceType", value);
        self
    }
}

choice! {
    /// `Permission` of `AWS::LakeFormation::PrincipalPermissions`.
    Permission
    ALL "ALL"
    SELECT "SELECT"
    ALTER "ALTER"
    DROP "DROP"
    DELETE "DELETE"
    INSERT "INSERT"
    DESCRIBE "DESCRIBE"
    CREATE_DATABASE "CREATE_DATABASE"
    CREATE_TABLE "CREATE_TABLE"
    DATA_LOCATION_ACCESS "DATA_LOCATION_ACCESS"
    CREATE_LF_TAG "CREATE_LF_TAG"
    ASSOCIATE "ASSOCIATE"
    GRANT_WITH_LF_TAG_EXPRESSION "GRANT_WITH_LF_TAG_EXPRESSION"
}

/// `Resource` of `AWS::LakeFormation::PrincipalPermissions`.
#[derive(Clone, Default)]
#[must_use]
pub struct Resource(Properties);

properties! { Resource }

impl Resource {
    /// `Catalog`: string.
    #[track_caller]
    pub fn catalog(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Catalog", value);
        self
    }

    /// `DataCellsFilter`: `DataCellsFilterResource`.
    #[track_caller]
    pub fn data_cells_filter(mut self, value: impl IntoValue<DataCellsFilterResource>) -> Self {
        self.0.set("DataCellsFilter", value);
        self
    }

    /// `DataLocation`: `DataLocationResource`.
    #[track_caller]
    pub fn data_location(mut self, value: impl IntoValue<DataLocationResource>) -> Self {
        self.0.set("DataLocation", value);
        self
    }

    /// `Database`: `DatabaseResource`.
    #[track_caller]
    pub fn database(mut self, value: impl IntoValue<DatabaseResource>) -> Self {
        self.0.set("Database", value);
        self
    }

    /// `LFTag`: `LFTagKeyResource`.
    #[track_caller]
    pub fn lf_tag(mut self, value: impl IntoValue<LFTagKeyResource>) -> Self {
        self.0.set("LFTag", value);
        self
    }

    /// `LFTagPolicy`: `LFTagPolicyResource`.
    #[track_caller]
    pub fn lf_tag_policy(mut self, value: impl IntoValue<LFTagPolicyResource>) -> Self {
        self.0.set("LFTagPolicy", value);
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

choice! {
    /// `ResourceType` of `AWS::LakeFormation::PrincipalPermissions`.
    ResourceType
    DATABASE "DATABASE"
    TABLE "TABLE"
}

/// `TableResource` of `AWS::LakeFormation::PrincipalPermissions`.
#[derive(Clone, Default)]
#[must_use]
pub struct TableResource(Properties);

properties! { TableResource }

impl TableResource {
    /// `CatalogId`: string, 12 to 255 characters. Required.
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

    /// `TableWildcard`: object or string.
    #[track_caller]
    pub fn table_wildcard(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("TableWildcard", value);
        self
    }
}

/// `TableWithColumnsResource` of `AWS::LakeFormation::PrincipalPermissions`.
#[derive(Clone, Default)]
#[must_use]
pub struct TableWithColumnsResource(Properties);

properties! { TableWithColumnsResource }

impl TableWithColumnsResource {
    /// `CatalogId`: string, 12 to 255 characters. Required.
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
