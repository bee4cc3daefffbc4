// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Lightsail::Database` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Lightsail::Database`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lightsail-database.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Database(Body);

resource! { Database "AWS::Lightsail::Database" }

impl Database {
    /// `AvailabilityZone`: string, 1 to 255 characters. A change replaces the resource.
    #[track_caller]
    pub fn availability_zone(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AvailabilityZone", value);
        self
    }

    /// `BackupRetention`: boolean.
    #[track_caller]
    pub fn backup_retention(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("BackupRetention", value);
        self
    }

    /// `CaCertificateIdentifier`: string.
    #[track_caller]
    pub fn ca_certificate_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CaCertificateIdentifier", value);
        self
    }

    /// `MasterDatabaseName`: string, 1 to 255 characters. Required. A change replaces the resource.
    #[track_caller]
    pub fn master_database_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("MasterDatabaseName", value);
        self
    }

    /// `MasterUserPassword`: string, 1 to 63 characters.
    #[track_caller]
    pub fn master_user_password(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("MasterUserPassword", value);
        self
    }

    /// `MasterUsername`: string, 1 to 63 characters. Required. A change replaces the resource.
    #[track_caller]
    pub fn master_username(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("MasterUsername", value);
        self
    }

    /// `PreferredBackupWindow`: string.
    #[track_caller]
    pub fn preferred_backup_window(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PreferredBackupWindow", value);
        self
    }

    /// `PreferredMaintenanceWindow`: string.
    #[track_caller]
    pub fn preferred_maintenance_window(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PreferredMaintenanceWindow", value);
        self
    }

    /// `PubliclyAccessible`: boolean.
    #[track_caller]
    pub fn publicly_accessible(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("PubliclyAccessible", value);
        self
    }

    /// `RelationalDatabaseBlueprintId`: string, 1 to 255 characters. Required. A change replaces the resource.
    #[track_caller]
    pub fn relational_database_blueprint_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RelationalDatabaseBlueprintId", value);
        self
    }

    /// `RelationalDatabaseBundleId`: string, 1 to 255 characters. Required. A change replaces the resource.
    #[track_caller]
    pub fn relational_database_bundle_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RelationalDatabaseBundleId", value);
        self
    }

    /// `RelationalDatabaseName`: string, 2 to 255 characters, pattern `\w[\w\-]*\w`. Required. A change replaces the resource.
    #[track_caller]
    pub fn relational_database_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RelationalDatabaseName", value);
        self
    }

    /// `RelationalDatabaseParameters`: list of `RelationalDatabaseParameter`.
    #[track_caller]
    pub fn relational_database_parameters(
        mut self,
        value: impl IntoValue<ListOf<RelationalDatabaseParameter>>,
    ) -> Self {
        self.0.set("RelationalDatabaseParameters", value);
        self
    }

    /// `RotateMasterUserPassword`: boolean.
    #[track_caller]
    pub fn rotate_master_user_password(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("RotateMasterUserPassword", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<Database> {
    /// `DatabaseArn`
    #[inline]
    pub fn database_arn(&self) -> Value<String> {
        self.attribute("DatabaseArn")
    }
}

/// `RelationalDatabaseParameter` of `AWS::Lightsail::Database`.
#[derive(Clone, Default)]
#[must_use]
pub struct RelationalDatabaseParameter(Properties);

properties! { RelationalDatabaseParameter }

impl RelationalDatabaseParameter {
    /// `AllowedValues`: string.
    #[track_caller]
    pub fn allowed_values(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AllowedValues", value);
        self
    }

    /// `ApplyMethod`: string.
    #[track_caller]
    pub fn apply_method(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ApplyMethod", value);
        self
    }

    /// `ApplyType`: string.
    #[track_caller]
    pub fn apply_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ApplyType", value);
        self
    }

    /// `DataType`: string.
    #[track_caller]
    pub fn data_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DataType", value);
        self
    }

    /// `Description`: string.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `IsModifiable`: boolean.
    #[track_caller]
    pub fn is_modifiable(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("IsModifiable", value);
        self
    }

    /// `ParameterName`: string.
    #[track_caller]
    pub fn parameter_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ParameterName", value);
        self
    }

    /// `ParameterValue`: string.
    #[track_caller]
    pub fn parameter_value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ParameterValue", value);
        self
    }
}

/// `Tag` of `AWS::Lightsail::Database`.
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

    /// `Value`: string, at most 256 characters.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
