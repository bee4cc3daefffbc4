// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Glue::TableOptimizer` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::format;

/// `AWS::Glue::TableOptimizer`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-tableoptimizer.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct TableOptimizer(Body);

resource! { TableOptimizer "AWS::Glue::TableOptimizer" }

impl TableOptimizer {
    /// `CatalogId`: string, 1 to 255 characters. Required. A change replaces the resource.
    #[track_caller]
    pub fn catalog_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CatalogId", value);
        self
    }

    /// `DatabaseName`: string, 1 to 255 characters. Required. A change replaces the resource.
    #[track_caller]
    pub fn database_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DatabaseName", value);
        self
    }

    /// `TableName`: string, 1 to 255 characters. Required. A change replaces the resource.
    #[track_caller]
    pub fn table_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TableName", value);
        self
    }

    /// `TableOptimizerConfiguration`: `TableOptimizerConfiguration`. Required.
    #[track_caller]
    pub fn table_optimizer_configuration(
        mut self,
        value: impl IntoValue<TableOptimizerConfiguration>,
    ) -> Self {
        self.0.set("TableOptimizerConfiguration", value);
        self
    }

    /// `Type`: `Type`. Required. A change replaces the resource.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<Type>) -> Self {
        self.0.set("Type", value);
        self
    }
}

/// `CompactionConfiguration` of `AWS::Glue::TableOptimizer`.
#[derive(Clone, Default)]
#[must_use]
pub struct CompactionConfiguration(Properties);

properties! { CompactionConfiguration }

impl CompactionConfiguration {
    /// `IcebergConfiguration`: `IcebergCompactionConfiguration`.
    #[track_caller]
    pub fn iceberg_configuration(
        mut self,
        value: impl IntoValue<IcebergCompactionConfiguration>,
    ) -> Self {
        self.0.set("IcebergConfiguration", value);
        self
    }
}

/// `IcebergCompactionConfiguration` of `AWS::Glue::TableOptimizer`.
#[derive(Clone, Default)]
#[must_use]
pub struct IcebergCompactionConfiguration(Properties);

properties! { IcebergCompactionConfiguration }

impl IcebergCompactionConfiguration {
    /// `DeleteFileThreshold`: integer.
    #[track_caller]
    pub fn delete_file_threshold(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("DeleteFileThreshold", value);
        self
    }

    /// `MinInputFiles`: integer.
    #[track_caller]
    pub fn min_input_files(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MinInputFiles", value);
        self
    }

    /// `Strategy`: `IcebergCompactionConfigurationStrategy`.
    #[track_caller]
    pub fn strategy(
        mut self,
        value: impl IntoValue<IcebergCompactionConfigurationStrategy>,
    ) -> Self {
        self.0.set("Strategy", value);
        self
    }
}

choice! {
    /// `IcebergCompactionConfigurationStrategy` of `AWS::Glue::TableOptimizer`.
    IcebergCompactionConfigurationStrategy
    BINPACK "binpack"
    SORT "sort"
    Z_ORDER "z-order"
}

/// `IcebergConfiguration` of `AWS::Glue::TableOptimizer`.
#[derive(Clone, Default)]
#[must_use]
pub struct IcebergConfiguration(Properties);

properties! { IcebergConfiguration }

impl IcebergConfiguration {
    /// `Location`: string.
    #[track_caller]
    pub fn location(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Location", value);
        self
    }

    /// `OrphanFileRetentionPeriodInDays`: integer.
    #[track_caller]
    pub fn orphan_file_retention_period_in_days(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("OrphanFileRetentionPeriodInDays", value);
        self
    }
}

/// `IcebergRetentionConfiguration` of `AWS::Glue::TableOptimizer`.
#[derive(Clone, Default)]
#[must_use]
pub struct IcebergRetentionConfiguration(Properties);

properties! { IcebergRetentionConfiguration }

impl IcebergRetentionConfiguration {
    /// `CleanExpiredFiles`: boolean.
    #[track_caller]
    pub fn clean_expired_files(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("CleanExpiredFiles", value);
        self
    }

    /// `NumberOfSnapshotsToRetain`: integer.
    #[track_caller]
    pub fn number_of_snapshots_to_retain(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("NumberOfSnapshotsToRetain", value);
        self
    }

    /// `SnapshotRetentionPeriodInDays`: integer.
    #[track_caller]
    pub fn snapshot_retention_period_in_days(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("SnapshotRetentionPeriodInDays", value);
        self
    }
}

/// `OrphanFileDeletionConfiguration` of `AWS::Glue::TableOptimizer`.
#[derive(Clone, Default)]
#[must_use]
pub struct OrphanFileDeletionConfiguration(Properties);

properties! { OrphanFileDeletionConfiguration }

impl OrphanFileDeletionConfiguration {
    /// `IcebergConfiguration`: `IcebergConfiguration`.
    #[track_caller]
    pub fn iceberg_configuration(mut self, value: impl IntoValue<IcebergConfiguration>) -> Self {
        self.0.set("IcebergConfiguration", value);
        self
    }
}

/// `RetentionConfiguration` of `AWS::Glue::TableOptimizer`.
#[derive(Clone, Default)]
#[must_use]
pub struct RetentionConfiguration(Properties);

properties! { RetentionConfiguration }

impl RetentionConfiguration {
    /// `IcebergConfiguration`: `IcebergRetentionConfiguration`.
    #[track_caller]
    pub fn iceberg_configuration(
        mut self,
        value: impl IntoValue<IcebergRetentionConfiguration>,
    ) -> Self {
        self.0.set("IcebergConfiguration", value);
        self
    }
}

/// `TableOptimizerConfiguration` of `AWS::Glue::TableOptimizer`.
#[derive(Clone, Default)]
#[must_use]
pub struct TableOptimizerConfiguration(Properties);

properties! { TableOptimizerConfiguration }

impl TableOptimizerConfiguration {
    /// `CompactionConfiguration`: `CompactionConfiguration`.
    #[track_caller]
    pub fn compaction_configuration(
        mut self,
        value: impl IntoValue<CompactionConfiguration>,
    ) -> Self {
        self.0.set("CompactionConfiguration", value);
        self
    }

    /// `Enabled`: boolean. Required.
    #[track_caller]
    pub fn enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Enabled", value);
        self
    }

    /// `OrphanFileDeletionConfiguration`: `OrphanFileDeletionConfiguration`.
    #[track_caller]
    pub fn orphan_file_deletion_configuration(
        mut self,
        value: impl IntoValue<OrphanFileDeletionConfiguration>,
    ) -> Self {
        self.0.set("OrphanFileDeletionConfiguration", value);
        self
    }

    /// `RetentionConfiguration`: `RetentionConfiguration`.
    #[track_caller]
    pub fn retention_configuration(
        mut self,
        value: impl IntoValue<RetentionConfiguration>,
    ) -> Self {
        self.0.set("RetentionConfiguration", value);
        self
    }

    /// `RoleArn`: `IamRoleArn`, 20 to 2048 characters. Required.
    #[track_caller]
    pub fn role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("RoleArn", value);
        self
    }

    /// `VpcConfiguration`: `VpcConfiguration`.
    #[track_caller]
    pub fn vpc_configuration(mut self, value: impl IntoValue<VpcConfiguration>) -> Self {
        self.0.set("VpcConfiguration", value);
        self
    }
}

choice! {
    /// `Type` of `AWS::Glue::TableOptimizer`.
    Type
    COMPACTION "compaction"
    ORPHAN_FILE_DELETION "orphan_file_deletion"
    RETENTION "retention"
}

/// `VpcConfiguration` of `AWS::Glue::TableOptimizer`.
#[derive(Clone, Default)]
#[must_use]
pub struct VpcConfiguration(Properties);

properties! { VpcConfiguration }

impl VpcConfiguration {
    /// `GlueConnectionName`: string.
    #[track_caller]
    pub fn glue_connection_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("GlueConnectionName", value);
        self
    }
}
