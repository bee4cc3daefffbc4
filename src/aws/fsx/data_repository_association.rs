// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::FSx::DataRepositoryAssociation` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::FSx::DataRepositoryAssociation`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-fsx-datarepositoryassociation.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct DataRepositoryAssociation(Body);

resource! { DataRepositoryAssociation "AWS::FSx::DataRepositoryAssociation" }

impl DataRepositoryAssociation {
    /// `BatchImportMetaDataOnCreate`: boolean. A change replaces the resource.
    #[track_caller]
    pub fn batch_import_meta_data_on_create(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("BatchImportMetaDataOnCreate", value);
        self
    }

    /// `DataRepositoryPath`: string, 3 to 4357 characters, pattern `^[^\u0000\u0085\u2028\u2029\r\n]{3,4357}$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn data_repository_path(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DataRepositoryPath", value);
        self
    }

    /// `FileSystemId`: string, 11 to 21 characters, pattern `^(fs-[0-9a-f]{8,})$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn file_system_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FileSystemId", value);
        self
    }

    /// `FileSystemPath`: string, 1 to 4096 characters, pattern `^[^\u0000\u0085\u2028\u2029\r\n]{1,4096}$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn file_system_path(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FileSystemPath", value);
        self
    }

    /// `ImportedFileChunkSize`: integer, 1 to 512000.
    #[track_caller]
    pub fn imported_file_chunk_size(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("ImportedFileChunkSize", value);
        self
    }

    /// `S3`: `S3`.
    #[track_caller]
    pub fn s3(mut self, value: impl IntoValue<S3>) -> Self {
        self.0.set("S3", value);
        self
    }

    /// `Tags`: list of `Tag`, 1 to 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<DataRepositoryAssociation> {
    /// `AssociationId`
    #[inline]
    pub fn association_id(&self) -> Value<String> {
        self.attribute("AssociationId")
    }

    /// `ResourceARN`
    #[inline]
    pub fn resource_arn(&self) -> Value<String> {
        self.attribute("ResourceARN")
    }
}

/// `AutoExportPolicy` of `AWS::FSx::DataRepositoryAssociation`.
#[derive(Clone, Default)]
#[must_use]
pub struct AutoExportPolicy(Properties);

properties! { AutoExportPolicy }

impl AutoExportPolicy {
    /// `Events`: list of `EventType`, at most 3 items. Required.
    #[track_caller]
    pub fn events(mut self, value: impl IntoValue<ListOf<EventType>>) -> Self {
        self.0.set("Events", value);
        self
    }
}

/// `AutoImportPolicy` of `AWS::FSx::DataRepositoryAssociation`.
#[derive(Clone, Default)]
#[must_use]
pub struct AutoImportPolicy(Properties);

properties! { AutoImportPolicy }

impl AutoImportPolicy {
    /// `Events`: list of `EventType`, at most 3 items. Required.
    #[track_caller]
    pub fn events(mut self, value: impl IntoValue<ListOf<EventType>>) -> Self {
        self.0.set("Events", value);
        self
    }
}

choice! {
    /// `EventType` of `AWS::FSx::DataRepositoryAssociation`.
    EventType
    NEW "NEW"
    CHANGED "CHANGED"
    DELETED "DELETED"
}

/// `S3` of `AWS::FSx::DataRepositoryAssociation`.
#[derive(Clone, Default)]
#[must_use]
pub struct S3(Properties);

properties! { S3 }

impl S3 {
    /// `AutoExportPolicy`: `AutoExportPolicy`.
    #[track_caller]
    pub fn auto_export_policy(mut self, value: impl IntoValue<AutoExportPolicy>) -> Self {
        self.0.set("AutoExportPolicy", value);
        self
    }

    /// `AutoImportPolicy`: `AutoImportPolicy`.
    #[track_caller]
    pub fn auto_import_policy(mut self, value: impl IntoValue<AutoImportPolicy>) -> Self {
        self.0.set("AutoImportPolicy", value);
        self
    }
}

/// `Tag` of `AWS::FSx::DataRepositoryAssociation`.
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
