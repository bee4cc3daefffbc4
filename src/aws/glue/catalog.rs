// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Glue::Catalog` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::{ListOf, MapOf};
use crate::definition::Handle;
use crate::value::{Node, Value};

/// `AWS::Glue::Catalog`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-catalog.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Catalog(Body);

resource! { Catalog "AWS::Glue::Catalog" }

impl Catalog {
    /// `AllowFullTableExternalDataAccess`: `AllowFullTableExternalDataAccess`.
    #[track_caller]
    pub fn allow_full_table_external_data_access(
        mut self,
        value: impl IntoValue<AllowFullTableExternalDataAccess>,
    ) -> Self {
        self.0.set("AllowFullTableExternalDataAccess", value);
        self
    }

    /// `CatalogProperties`: `CatalogProperties`.
    #[track_caller]
    pub fn catalog_properties(mut self, value: impl IntoValue<CatalogProperties>) -> Self {
        self.0.set("CatalogProperties", value);
        self
    }

    /// `CreateDatabaseDefaultPermissions`: list of `PrincipalPermissions`.
    #[track_caller]
    pub fn create_database_default_permissions(
        mut self,
        value: impl IntoValue<ListOf<PrincipalPermissions>>,
    ) -> Self {
        self.0.set("CreateDatabaseDefaultPermissions", value);
        self
    }

    /// `CreateTableDefaultPermissions`: list of `PrincipalPermissions`.
    #[track_caller]
    pub fn create_table_default_permissions(
        mut self,
        value: impl IntoValue<ListOf<PrincipalPermissions>>,
    ) -> Self {
        self.0.set("CreateTableDefaultPermissions", value);
        self
    }

    /// `Description`: string, at most 2048 characters.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `FederatedCatalog`: `FederatedCatalog`.
    #[track_caller]
    pub fn federated_catalog(mut self, value: impl IntoValue<FederatedCatalog>) -> Self {
        self.0.set("FederatedCatalog", value);
        self
    }

    /// `Name`: string, 1 to 255 characters, pattern `^(?!(.*[.\/\\]|aws:)).*$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `OverwriteChildResourcePermissionsWithDefault`: `OverwriteChildResourcePermissionsWithDefault`.
    #[track_caller]
    pub fn overwrite_child_resource_permissions_with_default(
        mut self,
        value: impl IntoValue<OverwriteChildResourcePermissionsWithDefault>,
    ) -> Self {
        self.0
            .set("OverwriteChildResourcePermissionsWithDefault", value);
        self
    }

    /// `Parameters`: map of strings.
    #[track_caller]
    pub fn parameters(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("Parameters", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `TargetRedshiftCatalog`: `TargetRedshiftCatalog`.
    #[track_caller]
    pub fn target_redshift_catalog(mut self, value: impl IntoValue<TargetRedshiftCatalog>) -> Self {
        self.0.set("TargetRedshiftCatalog", value);
        self
    }
}

impl Handle<Catalog> {
    /// `CatalogId`
    #[inline]
    pub fn catalog_id(&self) -> Value<String> {
        self.attribute("CatalogId")
    }

    /// `CatalogProperties.CustomProperties`
    #[inline]
    pub fn catalog_properties_custom_properties(&self) -> Value<Node> {
        self.attribute("CatalogProperties.CustomProperties")
    }

    /// `CatalogProperties.DataLakeAccessProperties.ManagedWorkgroupName`
    #[inline]
    pub fn catalog_properties_data_lake_access_properties_managed_workgroup_name(
        &self,
    ) -> Value<String> {
        self.attribute("CatalogProperties.DataLakeAccessProperties.ManagedWorkgroupName")
    }

    /// `CatalogProperties.DataLakeAccessProperties.ManagedWorkgroupStatus`
    #[inline]
    pub fn catalog_properties_data_lake_access_properties_managed_workgroup_status(
        &self,
    ) -> Value<String> {
        self.attribute("CatalogProperties.DataLakeAccessProperties.ManagedWorkgroupStatus")
    }

    /// `CatalogProperties.DataLakeAccessProperties.RedshiftDatabaseName`
    #[inline]
    pub fn catalog_properties_data_lake_access_properties_redshift_database_name(
        &self,
    ) -> Value<String> {
        self.attribute("CatalogProperties.DataLakeAccessProperties.RedshiftDatabaseName")
    }

    /// `CreateDatabaseDefaultPermissions.*.Permissions`
    #[inline]
    pub fn create_database_default_permissions_permissions(&self) -> Value<Vec<String>> {
        self.attribute("CreateDatabaseDefaultPermissions.*.Permissions")
    }

    /// `CreateDatabaseDefaultPermissions.*.Principal`
    #[inline]
    pub fn create_database_default_permissions_principal(&self) -> Value<Node> {
        self.attribute("CreateDatabaseDefaultPermissions.*.Principal")
    }

    /// `CreateDatabaseDefaultPermissions.*.Principal.DataLakePrincipalIdentifier`
    #[inline]
    pub fn create_database_default_permissions_principal_data_lake_principal_identifier(
        &self,
    ) -> Value<String> {
        self.attribute("CreateDatabaseDefaultPermissions.*.Principal.DataLakePrincipalIdentifier")
    }

    /// `CreateTableDefaultPermissions.*.Permissions`
    #[inline]
    pub fn create_table_default_permissions_permissions(&self) -> Value<Vec<String>> {
        self.attribute("CreateTableDefaultPermissions.*.Permissions")
    }

    /// `CreateTableDefaultPermissions.*.Principal`
    #[inline]
    pub fn create_table_default_permissions_principal(&self) -> Value<Node> {
        self.attribute("CreateTableDefaultPermissions.*.Principal")
    }

    /// `CreateTableDefaultPermissions.*.Principal.DataLakePrincipalIdentifier`
    #[inline]
    pub fn create_table_default_permissions_principal_data_lake_principal_identifier(
        &self,
    ) -> Value<String> {
        self.attribute("CreateTableDefaultPermissions.*.Principal.DataLakePrincipalIdentifier")
    }

    /// `CreateTime`
    #[inline]
    pub fn create_time(&self) -> Value<i64> {
        self.attribute("CreateTime")
    }

    /// `ResourceArn`
    #[inline]
    pub fn resource_arn(&self) -> Value<String> {
        self.attribute("ResourceArn")
    }

    /// `UpdateTime`
    #[inline]
    pub fn update_time(&self) -> Value<i64> {
        self.attribute("UpdateTime")
    }
}

choice! {
    /// `AllowFullTableExternalDataAccess` of `AWS::Glue::Catalog`.
    AllowFullTableExternalDataAccess
    TRUE "True"
    FALSE "False"
}

/// `CatalogProperties` of `AWS::Glue::Catalog`.
#[derive(Clone, Default)]
#[must_use]
pub struct CatalogProperties(Properties);

properties! { CatalogProperties }

impl CatalogProperties {
    /// `DataLakeAccessProperties`: `DataLakeAccessProperties`.
    #[track_caller]
    pub fn data_lake_access_properties(
        mut self,
        value: impl IntoValue<DataLakeAccessProperties>,
    ) -> Self {
        self.0.set("DataLakeAccessProperties", value);
        self
    }
}

/// `DataLakeAccessProperties` of `AWS::Glue::Catalog`.
#[derive(Clone, Default)]
#[must_use]
pub struct DataLakeAccessProperties(Properties);

properties! { DataLakeAccessProperties }

impl DataLakeAccessProperties {
    /// `AllowFullTableExternalDataAccess`: `DataLakeAccessPropertiesAllowFullTableExternalDataAccess`.
    #[track_caller]
    pub fn allow_full_table_external_data_access(
        mut self,
        value: impl IntoValue<DataLakeAccessPropertiesAllowFullTableExternalDataAccess>,
    ) -> Self {
        self.0.set("AllowFullTableExternalDataAccess", value);
        self
    }

    /// `CatalogType`: string.
    #[track_caller]
    pub fn catalog_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CatalogType", value);
        self
    }

    /// `DataLakeAccess`: boolean.
    #[track_caller]
    pub fn data_lake_access(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("DataLakeAccess", value);
        self
    }

    /// `DataTransferRole`: string.
    #[track_caller]
    pub fn data_transfer_role(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DataTransferRole", value);
        self
    }

    /// `KmsKey`: string.
    #[track_caller]
    pub fn kms_key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("KmsKey", value);
        self
    }
}

choice! {
    /// `DataLakeAccessPropertiesAllowFullTableExternalDataAccess` of `AWS::Glue::Catalog`.
    DataLakeAccessPropertiesAllowFullTableExternalDataAccess
    TRUE "True"
    FALSE "False"
}

/// `DataLakePrincipal` of `AWS::Glue::Catalog`.
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

/// `FederatedCatalog` of `AWS::Glue::Catalog`.
#[derive(Clone, Default)]
#[must_use]
pub struct FederatedCatalog(Properties);

properties! { FederatedCatalog }

impl FederatedCatalog {
    /// `ConnectionName`: string.
    #[track_caller]
    pub fn connection_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ConnectionName", value);
        self
    }

    /// `Identifier`: string.
    #[track_caller]
    pub fn identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Identifier", value);
        self
    }
}

choice! {
    /// `OverwriteChildResourcePermissionsWithDefault` of `AWS::Glue::Catalog`.
    OverwriteChildResourcePermissionsWithDefault
    ACCEPT "Accept"
    DENY "Deny"
}

/// `PrincipalPermissions` of `AWS::Glue::Catalog`.
#[derive(Clone, Default)]
#[must_use]
pub struct PrincipalPermissions(Properties);

properties! { PrincipalPermissions }

impl PrincipalPermissions {
    /// `Permissions`: list of `PrincipalPermissionsPermissionsItem`.
    #[track_caller]
    pub fn permissions(
        mut self,
        value: impl IntoValue<ListOf<PrincipalPermissionsPermissionsItem>>,
    ) -> Self {
        self.0.set("Permissions", value);
        self
    }

    /// `Principal`: `DataLakePrincipal`.
    #[track_caller]
    pub fn principal(mut self, value: impl IntoValue<DataLakePrincipal>) -> Self {
        self.0.set("Principal", value);
        self
    }
}

choice! {
    /// `PrincipalPermissionsPermissionsItem` of `AWS::Glue::Catalog`.
    PrincipalPermissionsPermissionsItem
    ALL "ALL"
    SELECT "SELECT"
    ALTER "ALTER"
    DROP "DROP"
    DELETE "DELETE"
    INSERT "INSERT"
    CREATE_DATABASE "CREATE_DATABASE"
    CREATE_TABLE "CREATE_TABLE"
    DATA_LOCATION_ACCESS "DATA_LOCATION_ACCESS"
}

/// `Tag` of `AWS::Glue::Catalog`.
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

/// `TargetRedshiftCatalog` of `AWS::Glue::Catalog`.
#[derive(Clone, Default)]
#[must_use]
pub struct TargetRedshiftCatalog(Properties);

properties! { TargetRedshiftCatalog }

impl TargetRedshiftCatalog {
    /// `CatalogArn`: string. Required.
    #[track_caller]
    pub fn catalog_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CatalogArn", value);
        self
    }
}
