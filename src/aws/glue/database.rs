// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Glue::Database` and the types of its properties.

use crate::aws::base::{Body, IntoNode, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;

/// `AWS::Glue::Database`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-database.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Database(Body);

resource! { Database "AWS::Glue::Database" }

impl Database {
    /// `CatalogId`: string, 1 to 255 characters. Required. A change replaces the resource.
    #[track_caller]
    pub fn catalog_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CatalogId", value);
        self
    }

    /// `DatabaseInput`: `DatabaseInput`. Required.
    #[track_caller]
    pub fn database_input(mut self, value: impl IntoValue<DatabaseInput>) -> Self {
        self.0.set("DatabaseInput", value);
        self
    }

    /// `DatabaseName`: string. A change replaces the resource.
    #[track_caller]
    pub fn database_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DatabaseName", value);
        self
    }
}

/// `DataLakePrincipal` of `AWS::Glue::Database`.
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

/// `DatabaseIdentifier` of `AWS::Glue::Database`.
#[derive(Clone, Default)]
#[must_use]
pub struct DatabaseIdentifier(Properties);

properties! { DatabaseIdentifier }

impl DatabaseIdentifier {
    /// `CatalogId`: string, 1 to 255 characters.
    #[track_caller]
    pub fn catalog_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CatalogId", value);
        self
    }

    /// `DatabaseName`: string, 1 to 255 characters.
    #[track_caller]
    pub fn database_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DatabaseName", value);
        self
    }

    /// `Region`: string, 1 to 255 characters.
    #[track_caller]
    pub fn region(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Region", value);
        self
    }
}

/// `DatabaseInput` of `AWS::Glue::Database`.
#[derive(Clone, Default)]
#[must_use]
pub struct DatabaseInput(Properties);

properties! { DatabaseInput }

impl DatabaseInput {
    /// `CreateTableDefaultPermissions`: list of `PrincipalPrivileges`.
    #[track_caller]
    pub fn create_table_default_permissions(
        mut self,
        value: impl IntoValue<ListOf<PrincipalPrivileges>>,
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

    /// `FederatedDatabase`: `FederatedDatabase`.
    #[track_caller]
    pub fn federated_database(mut self, value: impl IntoValue<FederatedDatabase>) -> Self {
        self.0.set("FederatedDatabase", value);
        self
    }

    /// `LocationUri`: string, 1 to 1024 characters.
    #[track_caller]
    pub fn location_uri(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LocationUri", value);
        self
    }

    /// `Name`: string, 1 to 255 characters.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Parameters`: object or string.
    #[track_caller]
    pub fn parameters(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("Parameters", value);
        self
    }

    /// `TargetDatabase`: `DatabaseIdentifier`.
    #[track_caller]
    pub fn target_database(mut self, value: impl IntoValue<DatabaseIdentifier>) -> Self {
        self.0.set("TargetDatabase", value);
        self
    }
}

/// `FederatedDatabase` of `AWS::Glue::Database`.
#[derive(Clone, Default)]
#[must_use]
pub struct FederatedDatabase(Properties);

properties! { FederatedDatabase }

impl FederatedDatabase {
    /// `ConnectionName`: string, 1 to 255 characters.
    #[track_caller]
    pub fn connection_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ConnectionName", value);
        self
    }

    /// `Identifier`: string, 1 to 512 characters.
    #[track_caller]
    pub fn identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Identifier", value);
        self
    }
}

/// `PrincipalPrivileges` of `AWS::Glue::Database`.
#[derive(Clone, Default)]
#[must_use]
pub struct PrincipalPrivileges(Properties);

properties! { PrincipalPrivileges }

impl PrincipalPrivileges {
    /// `Permissions`: list of `PrincipalPrivilegesPermissionsItem`.
    #[track_caller]
    pub fn permissions(
        mut self,
        value: impl IntoValue<ListOf<PrincipalPrivilegesPermissionsItem>>,
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
    /// `PrincipalPrivilegesPermissionsItem` of `AWS::Glue::Database`.
    PrincipalPrivilegesPermissionsItem
    ALL "ALL"
    ALTER "ALTER"
    CREATE_DATABASE "CREATE_DATABASE"
    CREATE_TABLE "CREATE_TABLE"
    DATA_LOCATION_ACCESS "DATA_LOCATION_ACCESS"
    DELETE "DELETE"
    DROP "DROP"
    INSERT "INSERT"
    SELECT "SELECT"
}
