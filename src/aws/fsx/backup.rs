// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::FSx::Backup` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::FSx::Backup`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-fsx-backup.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Backup(Body);

resource! { Backup "AWS::FSx::Backup" }

impl Backup {
    /// `FileSystemId`: string, 11 to 21 characters, pattern `^(fs-[0-9a-f]{8,})$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn file_system_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FileSystemId", value);
        self
    }

    /// `Tags`: list of `Tag`, 1 to 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<Backup> {
    /// `BackupId`
    #[inline]
    pub fn backup_id(&self) -> Value<String> {
        self.attribute("BackupId")
    }

    /// `CreationTime`
    #[inline]
    pub fn creation_time(&self) -> Value<String> {
        self.attribute("CreationTime")
    }

    /// `Lifecycle`
    #[inline]
    pub fn lifecycle(&self) -> Value<String> {
        self.attribute("Lifecycle")
    }

    /// `ResourceARN`
    #[inline]
    pub fn resource_arn(&self) -> Value<String> {
        self.attribute("ResourceARN")
    }

    /// `Type`
    #[inline]
    pub fn type_(&self) -> Value<String> {
        self.attribute("Type")
    }
}

/// `Tag` of `AWS::FSx::Backup`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 128 characters, pattern `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, at most 256 characters, pattern `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
