// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Backup::BackupVault` and the types of its properties.

use crate::aws::base::{Body, IntoNode, IntoValue, Properties, properties, resource};
use crate::aws::collection::{ListOf, MapOf};
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Backup::BackupVault`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-backup-backupvault.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct BackupVault(Body);

resource! { BackupVault "AWS::Backup::BackupVault" }

impl BackupVault {
    /// `AccessPolicy`: object or string.
    #[track_caller]
    pub fn access_policy(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("AccessPolicy", value);
        self
    }

    /// `BackupVaultName`: string, pattern `^[a-zA-Z0-9\-\_]{2,50}$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn backup_vault_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("BackupVaultName", value);
        self
    }

    /// `BackupVaultTags`: map of strings.
    #[track_caller]
    pub fn backup_vault_tags(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("BackupVaultTags", value);
        self
    }

    /// `EncryptionKeyArn`: string. A change replaces the resource.
    #[track_caller]
    pub fn encryption_key_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EncryptionKeyArn", value);
        self
    }

    /// `LockConfiguration`: `LockConfigurationType`.
    #[track_caller]
    pub fn lock_configuration(mut self, value: impl IntoValue<LockConfigurationType>) -> Self {
        self.0.set("LockConfiguration", value);
        self
    }

    /// `Notifications`: `NotificationObjectType`.
    #[track_caller]
    pub fn notifications(mut self, value: impl IntoValue<NotificationObjectType>) -> Self {
        self.0.set("Notifications", value);
        self
    }
}

impl Handle<BackupVault> {
    /// `BackupVaultArn`
    #[inline]
    pub fn backup_vault_arn(&self) -> Value<String> {
        self.attribute("BackupVaultArn")
    }

    /// `BackupVaultName`
    #[inline]
    pub fn backup_vault_name(&self) -> Value<String> {
        self.attribute("BackupVaultName")
    }

    /// `EncryptionKeyArn`
    #[inline]
    pub fn encryption_key_arn(&self) -> Value<String> {
        self.attribute("EncryptionKeyArn")
    }

    /// `LockConfiguration.ChangeableForDays`
    #[inline]
    pub fn lock_configuration_changeable_for_days(&self) -> Value<i64> {
        self.attribute("LockConfiguration.ChangeableForDays")
    }

    /// `LockConfiguration.MaxRetentionDays`
    #[inline]
    pub fn lock_configuration_max_retention_days(&self) -> Value<i64> {
        self.attribute("LockConfiguration.MaxRetentionDays")
    }

    /// `LockConfiguration.MinRetentionDays`
    #[inline]
    pub fn lock_configuration_min_retention_days(&self) -> Value<i64> {
        self.attribute("LockConfiguration.MinRetentionDays")
    }

    /// `Notifications.BackupVaultEvents`
    #[inline]
    pub fn notifications_backup_vault_events(&self) -> Value<Vec<String>> {
        self.attribute("Notifications.BackupVaultEvents")
    }

    /// `Notifications.SNSTopicArn`
    #[inline]
    pub fn notifications_sns_topic_arn(&self) -> Value<format::SnsTopicArn> {
        self.attribute("Notifications.SNSTopicArn")
    }
}

/// `LockConfigurationType` of `AWS::Backup::BackupVault`.
#[derive(Clone, Default)]
#[must_use]
pub struct LockConfigurationType(Properties);

properties! { LockConfigurationType }

impl LockConfigurationType {
    /// `ChangeableForDays`: integer.
    #[track_caller]
    pub fn changeable_for_days(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("ChangeableForDays", value);
        self
    }

    /// `MaxRetentionDays`: integer.
    #[track_caller]
    pub fn max_retention_days(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MaxRetentionDays", value);
        self
    }

    /// `MinRetentionDays`: integer. Required.
    #[track_caller]
    pub fn min_retention_days(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MinRetentionDays", value);
        self
    }
}

/// `NotificationObjectType` of `AWS::Backup::BackupVault`.
#[derive(Clone, Default)]
#[must_use]
pub struct NotificationObjectType(Properties);

properties! { NotificationObjectType }

impl NotificationObjectType {
    /// `BackupVaultEvents`: list of strings. Required.
    #[track_caller]
    pub fn backup_vault_events(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("BackupVaultEvents", value);
        self
    }

    /// `SNSTopicArn`: `SnsTopicArn`. Required.
    #[track_caller]
    pub fn sns_topic_arn(mut self, value: impl IntoValue<format::SnsTopicArn>) -> Self {
        self.0.set("SNSTopicArn", value);
        self
    }
}
