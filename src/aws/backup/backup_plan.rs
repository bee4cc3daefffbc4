// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Backup::BackupPlan` and the types of its properties.

use crate::aws::base::{Body, IntoNode, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::{ListOf, MapOf};
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Backup::BackupPlan`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-backup-backupplan.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct BackupPlan(Body);

resource! { BackupPlan "AWS::Backup::BackupPlan" }

impl BackupPlan {
    /// `BackupPlan`: `BackupPlanResourceType`. Required.
    #[track_caller]
    pub fn backup_plan(mut self, value: impl IntoValue<BackupPlanResourceType>) -> Self {
        self.0.set("BackupPlan", value);
        self
    }

    /// `BackupPlanTags`: map of strings.
    #[track_caller]
    pub fn backup_plan_tags(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("BackupPlanTags", value);
        self
    }
}

impl Handle<BackupPlan> {
    /// `BackupPlanArn`
    #[inline]
    pub fn backup_plan_arn(&self) -> Value<String> {
        self.attribute("BackupPlanArn")
    }

    /// `BackupPlanId`
    #[inline]
    pub fn backup_plan_id(&self) -> Value<String> {
        self.attribute("BackupPlanId")
    }

    /// `VersionId`
    #[inline]
    pub fn version_id(&self) -> Value<String> {
        self.attribute("VersionId")
    }
}

/// `AdvancedBackupSettingResourceType` of `AWS::Backup::BackupPlan`.
#[derive(Clone, Default)]
#[must_use]
pub struct AdvancedBackupSettingResourceType(Properties);

properties! { AdvancedBackupSettingResourceType }

impl AdvancedBackupSettingResourceType {
    /// `BackupOptions`: object or string. Required.
    #[track_caller]
    pub fn backup_options(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("BackupOptions", value);
        self
    }

    /// `ResourceType`: string, pattern `^[a-zA-Z0-9\-\_\.]{1,50}$`. Required.
    #[track_caller]
    pub fn resource_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ResourceType", value);
        self
    }
}

/// `BackupPlanResourceType` of `AWS::Backup::BackupPlan`.
#[derive(Clone, Default)]
#[must_use]
pub struct BackupPlanResourceType(Properties);

properties! { BackupPlanResourceType }

impl BackupPlanResourceType {
    /// `AdvancedBackupSettings`: list of `AdvancedBackupSettingResourceType`.
    #[track_caller]
    pub fn advanced_backup_settings(
        mut self,
        value: impl IntoValue<ListOf<AdvancedBackupSettingResourceType>>,
    ) -> Self {
        self.0.set("AdvancedBackupSettings", value);
        self
    }

    /// `BackupPlanName`: string. Required.
    #[track_caller]
    pub fn backup_plan_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("BackupPlanName", value);
        self
    }

    /// `BackupPlanRule`: list of `BackupRuleResourceType`. Required.
    #[track_caller]
    pub fn backup_plan_rule(
        mut self,
        value: impl IntoValue<ListOf<BackupRuleResourceType>>,
    ) -> Self {
        self.0.set("BackupPlanRule", value);
        self
    }

    /// `ScanSettings`: list of `ScanSettingResourceType`.
    #[track_caller]
    pub fn scan_settings(mut self, value: impl IntoValue<ListOf<ScanSettingResourceType>>) -> Self {
        self.0.set("ScanSettings", value);
        self
    }
}

/// `BackupRuleResourceType` of `AWS::Backup::BackupPlan`.
#[derive(Clone, Default)]
#[must_use]
pub struct BackupRuleResourceType(Properties);

properties! { BackupRuleResourceType }

impl BackupRuleResourceType {
    /// `CompletionWindowMinutes`: number.
    #[track_caller]
    pub fn completion_window_minutes(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("CompletionWindowMinutes", value);
        self
    }

    /// `CopyActions`: list of `CopyActionResourceType`.
    #[track_caller]
    pub fn copy_actions(mut self, value: impl IntoValue<ListOf<CopyActionResourceType>>) -> Self {
        self.0.set("CopyActions", value);
        self
    }

    /// `EnableContinuousBackup`: boolean.
    #[track_caller]
    pub fn enable_continuous_backup(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("EnableContinuousBackup", value);
        self
    }

    /// `IndexActions`: list of `IndexActionsResourceType`.
    #[track_caller]
    pub fn index_actions(
        mut self,
        value: impl IntoValue<ListOf<IndexActionsResourceType>>,
    ) -> Self {
        self.0.set("IndexActions", value);
        self
    }

    /// `Lifecycle`: `LifecycleResourceType`.
    #[track_caller]
    pub fn lifecycle(mut self, value: impl IntoValue<LifecycleResourceType>) -> Self {
        self.0.set("Lifecycle", value);
        self
    }

    /// `RecoveryPointTags`: map of strings.
    #[track_caller]
    pub fn recovery_point_tags(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("RecoveryPointTags", value);
        self
    }

    /// `RuleName`: string. Required.
    #[track_caller]
    pub fn rule_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RuleName", value);
        self
    }

    /// `ScanActions`: list of `ScanActionResourceType`.
    #[track_caller]
    pub fn scan_actions(mut self, value: impl IntoValue<ListOf<ScanActionResourceType>>) -> Self {
        self.0.set("ScanActions", value);
        self
    }

    /// `ScheduleExpression`: string.
    #[track_caller]
    pub fn schedule_expression(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ScheduleExpression", value);
        self
    }

    /// `ScheduleExpressionTimezone`: string.
    #[track_caller]
    pub fn schedule_expression_timezone(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ScheduleExpressionTimezone", value);
        self
    }

    /// `StartWindowMinutes`: number.
    #[track_caller]
    pub fn start_window_minutes(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("StartWindowMinutes", value);
        self
    }

    /// `TargetBackupVault`: string. Required.
    #[track_caller]
    pub fn target_backup_vault(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TargetBackupVault", value);
        self
    }

    /// `TargetLogicallyAirGappedBackupVaultArn`: string.
    #[track_caller]
    pub fn target_logically_air_gapped_backup_vault_arn(
        mut self,
        value: impl IntoValue<String>,
    ) -> Self {
        self.0.set("TargetLogicallyAirGappedBackupVaultArn", value);
        self
    }
}

/// `CopyActionResourceType` of `AWS::Backup::BackupPlan`.
#[derive(Clone, Default)]
#[must_use]
pub struct CopyActionResourceType(Properties);

properties! { CopyActionResourceType }

impl CopyActionResourceType {
    /// `DestinationBackupVaultArn`: string. Required.
    #[track_caller]
    pub fn destination_backup_vault_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DestinationBackupVaultArn", value);
        self
    }

    /// `Lifecycle`: `LifecycleResourceType`.
    #[track_caller]
    pub fn lifecycle(mut self, value: impl IntoValue<LifecycleResourceType>) -> Self {
        self.0.set("Lifecycle", value);
        self
    }
}

/// `IndexActionsResourceType` of `AWS::Backup::BackupPlan`.
#[derive(Clone, Default)]
#[must_use]
pub struct IndexActionsResourceType(Properties);

properties! { IndexActionsResourceType }

impl IndexActionsResourceType {
    /// `ResourceTypes`: list of strings.
    #[track_caller]
    pub fn resource_types(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("ResourceTypes", value);
        self
    }
}

/// `LifecycleResourceType` of `AWS::Backup::BackupPlan`.
#[derive(Clone, Default)]
#[must_use]
pub struct LifecycleResourceType(Properties);

properties! { LifecycleResourceType }

impl LifecycleResourceType {
    /// `DeleteAfterDays`: number.
    #[track_caller]
    pub fn delete_after_days(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("DeleteAfterDays", value);
        self
    }

    /// `MoveToColdStorageAfterDays`: number.
    #[track_caller]
    pub fn move_to_cold_storage_after_days(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("MoveToColdStorageAfterDays", value);
        self
    }

    /// `OptInToArchiveForSupportedResources`: boolean.
    #[track_caller]
    pub fn opt_in_to_archive_for_supported_resources(
        mut self,
        value: impl IntoValue<bool>,
    ) -> Self {
        self.0.set("OptInToArchiveForSupportedResources", value);
        self
    }
}

choice! {
    /// `MalwareScanner` of `AWS::Backup::BackupPlan`.
    MalwareScanner
    GUARDDUTY "GUARDDUTY"
}

/// `ScanActionResourceType` of `AWS::Backup::BackupPlan`.
#[derive(Clone, Default)]
#[must_use]
pub struct ScanActionResourceType(Properties);

properties! { ScanActionResourceType }

impl ScanActionResourceType {
    /// `MalwareScanner`: `MalwareScanner`.
    #[track_caller]
    pub fn malware_scanner(mut self, value: impl IntoValue<MalwareScanner>) -> Self {
        self.0.set("MalwareScanner", value);
        self
    }

    /// `ScanMode`: `ScanMode`.
    #[track_caller]
    pub fn scan_mode(mut self, value: impl IntoValue<ScanMode>) -> Self {
        self.0.set("ScanMode", value);
        self
    }
}

choice! {
    /// `ScanMode` of `AWS::Backup::BackupPlan`.
    ScanMode
    FULL_SCAN "FULL_SCAN"
    INCREMENTAL_SCAN "INCREMENTAL_SCAN"
}

/// `ScanSettingResourceType` of `AWS::Backup::BackupPlan`.
#[derive(Clone, Default)]
#[must_use]
pub struct ScanSettingResourceType(Properties);

properties! { ScanSettingResourceType }

impl ScanSettingResourceType {
    /// `MalwareScanner`: `MalwareScanner`.
    #[track_caller]
    pub fn malware_scanner(mut self, value: impl IntoValue<MalwareScanner>) -> Self {
        self.0.set("MalwareScanner", value);
        self
    }

    /// `ResourceTypes`: list of strings.
    #[track_caller]
    pub fn resource_types(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("ResourceTypes", value);
        self
    }

    /// `ScannerRoleArn`: `IamRoleArn`.
    #[track_caller]
    pub fn scanner_role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("ScannerRoleArn", value);
        self
    }
}
