// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::DMS::DataMigration` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::DMS::DataMigration`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dms-datamigration.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct DataMigration(Body);

resource! { DataMigration "AWS::DMS::DataMigration" }

impl DataMigration {
    /// `DataMigrationIdentifier`: string, 1 to 300 characters. Deprecated.
    #[track_caller]
    pub fn data_migration_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DataMigrationIdentifier", value);
        self
    }

    /// `DataMigrationName`: string, 1 to 300 characters.
    #[track_caller]
    pub fn data_migration_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DataMigrationName", value);
        self
    }

    /// `DataMigrationSettings`: `DataMigrationSettings`.
    #[track_caller]
    pub fn data_migration_settings(mut self, value: impl IntoValue<DataMigrationSettings>) -> Self {
        self.0.set("DataMigrationSettings", value);
        self
    }

    /// `DataMigrationType`: `DataMigrationType`. Required.
    #[track_caller]
    pub fn data_migration_type(mut self, value: impl IntoValue<DataMigrationType>) -> Self {
        self.0.set("DataMigrationType", value);
        self
    }

    /// `MigrationProjectIdentifier`: string, 1 to 255 characters. Required.
    #[track_caller]
    pub fn migration_project_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("MigrationProjectIdentifier", value);
        self
    }

    /// `ServiceAccessRoleArn`: `IamRoleArn`, 1 to 300 characters. Required.
    #[track_caller]
    pub fn service_access_role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("ServiceAccessRoleArn", value);
        self
    }

    /// `SourceDataSettings`: list of `SourceDataSettings`.
    #[track_caller]
    pub fn source_data_settings(
        mut self,
        value: impl IntoValue<ListOf<SourceDataSettings>>,
    ) -> Self {
        self.0.set("SourceDataSettings", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<DataMigration> {
    /// `DataMigrationArn`
    #[inline]
    pub fn data_migration_arn(&self) -> Value<String> {
        self.attribute("DataMigrationArn")
    }

    /// `DataMigrationCreateTime`
    #[inline]
    pub fn data_migration_create_time(&self) -> Value<String> {
        self.attribute("DataMigrationCreateTime")
    }
}

/// `DataMigrationSettings` of `AWS::DMS::DataMigration`.
#[derive(Clone, Default)]
#[must_use]
pub struct DataMigrationSettings(Properties);

properties! { DataMigrationSettings }

impl DataMigrationSettings {
    /// `CloudwatchLogsEnabled`: boolean.
    #[track_caller]
    pub fn cloudwatch_logs_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("CloudwatchLogsEnabled", value);
        self
    }

    /// `NumberOfJobs`: integer, 1 to 50.
    #[track_caller]
    pub fn number_of_jobs(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("NumberOfJobs", value);
        self
    }

    /// `SelectionRules`: string.
    #[track_caller]
    pub fn selection_rules(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SelectionRules", value);
        self
    }
}

choice! {
    /// `DataMigrationType` of `AWS::DMS::DataMigration`.
    DataMigrationType
    FULL_LOAD "full-load"
    CDC "cdc"
    FULL_LOAD_AND_CDC "full-load-and-cdc"
}

/// `SourceDataSettings` of `AWS::DMS::DataMigration`.
#[derive(Clone, Default)]
#[must_use]
pub struct SourceDataSettings(Properties);

properties! { SourceDataSettings }

impl SourceDataSettings {
    /// `CDCStartPosition`: string, at most 40 characters.
    #[track_caller]
    pub fn cdc_start_position(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CDCStartPosition", value);
        self
    }

    /// `CDCStartTime`: string, at most 40 characters.
    #[track_caller]
    pub fn cdc_start_time(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CDCStartTime", value);
        self
    }

    /// `CDCStopTime`: string, at most 40 characters.
    #[track_caller]
    pub fn cdc_stop_time(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CDCStopTime", value);
        self
    }

    /// `SlotName`: string, at most 255 characters.
    #[track_caller]
    pub fn slot_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SlotName", value);
        self
    }
}

/// `Tag` of `AWS::DMS::DataMigration`.
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
