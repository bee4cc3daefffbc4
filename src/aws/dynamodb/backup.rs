// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::DynamoDB::Backup` and the types of its properties.

use crate::aws::base::{Body, IntoValue, resource};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::DynamoDB::Backup`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-dynamodb-backup.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Backup(Body);

resource! { Backup "AWS::DynamoDB::Backup" }

impl Backup {
    /// `BackupName`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn backup_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("BackupName", value);
        self
    }

    /// `TableName`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn table_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TableName", value);
        self
    }
}

impl Handle<Backup> {
    /// `BackupArn`
    #[inline]
    pub fn backup_arn(&self) -> Value<String> {
        self.attribute("BackupArn")
    }

    /// `BackupCreationDateTime`
    #[inline]
    pub fn backup_creation_date_time(&self) -> Value<String> {
        self.attribute("BackupCreationDateTime")
    }

    /// `BackupId`
    #[inline]
    pub fn backup_id(&self) -> Value<String> {
        self.attribute("BackupId")
    }

    /// `BackupSizeBytes`
    #[inline]
    pub fn backup_size_bytes(&self) -> Value<i64> {
        self.attribute("BackupSizeBytes")
    }

    /// `BackupStatus`
    #[inline]
    pub fn backup_status(&self) -> Value<String> {
        self.attribute("BackupStatus")
    }

    /// `BackupType`
    #[inline]
    pub fn backup_type(&self) -> Value<String> {
        self.attribute("BackupType")
    }
}
