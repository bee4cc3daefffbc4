// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::LakeFormation::DataLakeSettings` and the types of its properties.

use crate::aws::base::{Body, IntoNode, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::LakeFormation::DataLakeSettings`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lakeformation-datalakesettings.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct DataLakeSettings(Body);

resource! { DataLakeSettings "AWS::LakeFormation::DataLakeSettings" }

impl DataLakeSettings {
    /// `Admins`: list of `DataLakePrincipal`.
    #[track_caller]
    pub fn admins(mut self, value: impl IntoValue<ListOf<DataLakePrincipal>>) -> Self {
        self.0.set("Admins", value);
        self
    }

    /// `AllowExternalDataFiltering`: boolean.
    #[track_caller]
    pub fn allow_external_data_filtering(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("AllowExternalDataFiltering", value);
        self
    }

    /// `AllowFullTableExternalDataAccess`: boolean.
    #[track_caller]
    pub fn allow_full_table_external_data_access(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("AllowFullTableExternalDataAccess", value);
        self
    }

    /// `AuthorizedSessionTagValueList`: list of strings.
    #[track_caller]
    pub fn authorized_session_tag_value_list(
        mut self,
        value: impl IntoValue<ListOf<String>>,
    ) -> Self {
        self.0.set("AuthorizedSessionTagValueList", value);
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

    /// `ExternalDataFilteringAllowList`: list of `DataLakePrincipal`.
    #[track_caller]
    pub fn external_data_filtering_allow_list(
        mut self,
        value: impl IntoValue<ListOf<DataLakePrincipal>>,
    ) -> Self {
        self.0.set("ExternalDataFilteringAllowList", value);
        self
    }

    /// `MutationType`: string.
    #[track_caller]
    pub fn mutation_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("MutationType", value);
        self
    }

    /// `Parameters`: object or string.
    #[track_caller]
    pub fn parameters(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("Parameters", value);
        self
    }

    /// `ReadOnlyAdmins`: list of `DataLakePrincipal`.
    #[track_caller]
    pub fn read_only_admins(mut self, value: impl IntoValue<ListOf<DataLakePrincipal>>) -> Self {
        self.0.set("ReadOnlyAdmins", value);
        self
    }

    /// `TrustedResourceOwners`: list of strings.
    #[track_caller]
    pub fn trusted_resource_owners(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("TrustedResourceOwners", value);
        self
    }
}

impl Handle<DataLakeSettings> {
    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }
}

/// `DataLakePrincipal` of `AWS::LakeFormation::DataLakeSettings`.
#[derive(Clone, Default)]
#[must_use]
pub struct DataLakePrincipal(Properties);

properties! { DataLakePrincipal }

impl DataLakePrincipal {
    /// `DataLakePrincipalIdentifier`: string. Required.
    #[track_caller]
    pub fn data_lake_principal_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DataLakePrincipalIdentifier", value);
        self
    }
}

/// `PrincipalPermissions` of `AWS::LakeFormation::DataLakeSettings`.
#[derive(Clone, Default)]
#[must_use]
pub struct PrincipalPermissions(Properties);

properties! { PrincipalPermissions }

impl PrincipalPermissions {
    /// `Permissions`: list of strings. Required.
    #[track_caller]
    pub fn permissions(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Permissions", value);
        self
    }

    /// `Principal`: `DataLakePrincipal`. Required.
    #[track_caller]
    pub fn principal(mut self, value: impl IntoValue<DataLakePrincipal>) -> Self {
        self.0.set("Principal", value);
        self
    }
}
