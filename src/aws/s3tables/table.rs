// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::S3Tables::Table` and the types of its properties.

use crate::aws::base::{Body, IntoNode, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::{ListOf, MapOf};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::S3Tables::Table`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3tables-table.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Table(Body);

resource! { Table "AWS::S3Tables::Table" }

impl Table {
    /// `Compaction`: `Compaction`.
    #[track_caller]
    pub fn compaction(mut self, value: impl IntoValue<Compaction>) -> Self {
        self.0.set("Compaction", value);
        self
    }

    /// `IcebergMetadata`: `IcebergMetadata`. A change replaces the resource.
    #[track_caller]
    pub fn iceberg_metadata(mut self, value: impl IntoValue<IcebergMetadata>) -> Self {
        self.0.set("IcebergMetadata", value);
        self
    }

    /// `Namespace`: string, 1 to 255 characters, pattern `^[0-9a-z_]*$`. Required.
    #[track_caller]
    pub fn namespace(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Namespace", value);
        self
    }

    /// `OpenTableFormat`: `OpenTableFormat`. Required. A change replaces the resource.
    #[track_caller]
    pub fn open_table_format(mut self, value: impl IntoValue<OpenTableFormat>) -> Self {
        self.0.set("OpenTableFormat", value);
        self
    }

    /// `SnapshotManagement`: `SnapshotManagement`.
    #[track_caller]
    pub fn snapshot_management(mut self, value: impl IntoValue<SnapshotManagement>) -> Self {
        self.0.set("SnapshotManagement", value);
        self
    }

    /// `StorageClassConfiguration`: `StorageClassConfiguration`. A change replaces the resource.
    #[track_caller]
    pub fn storage_class_configuration(
        mut self,
        value: impl IntoValue<StorageClassConfiguration>,
    ) -> Self {
        self.0.set("StorageClassConfiguration", value);
        self
    }

    /// `TableBucketARN`: string, pattern `^(arn:aws[-a-z0-9]*:[a-z0-9]+:[-a-z0-9]*:[0-9]{12}:bucket/[a-z0-9_-]{3,63})$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn table_bucket_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TableBucketARN", value);
        self
    }

    /// `TableName`: string. Required.
    #[track_caller]
    pub fn table_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TableName", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `WithoutMetadata`: `WithoutMetadata`. A change replaces the resource.
    #[track_caller]
    pub fn without_metadata(mut self, value: impl IntoValue<WithoutMetadata>) -> Self {
        self.0.set("WithoutMetadata", value);
        self
    }
}

impl Handle<Table> {
    /// `TableARN`
    #[inline]
    pub fn table_arn(&self) -> Value<String> {
        self.attribute("TableARN")
    }

    /// `VersionToken`
    #[inline]
    pub fn version_token(&self) -> Value<String> {
        self.attribute("VersionToken")
    }

    /// `WarehouseLocation`
    #[inline]
    pub fn warehouse_location(&self) -> Value<String> {
        self.attribute("WarehouseLocation")
    }
}

/// `Compaction` of `AWS::S3Tables::Table`.
#[derive(Clone, Default)]
#[must_use]
pub struct Compaction(Properties);

properties! { Compaction }

impl Compaction {
    /// `Status`: `CompactionStatus`.
    #[track_caller]
    pub fn status(mut self, value: impl IntoValue<CompactionStatus>) -> Self {
        self.0.set("Status", value);
        self
    }

    /// `TargetFileSizeMB`: integer, at least 64.
    #[track_caller]
    pub fn target_file_size_mb(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("TargetFileSizeMB", value);
        self
    }
}

choice! {
    /// `CompactionStatus` of `AWS::S3Tables::Table`.
    CompactionStatus
    ENABLED "enabled"
    DISABLED "disabled"
}

/// `IcebergMetadata` of `AWS::S3Tables::Table`.
#[derive(Clone, Default)]
#[must_use]
pub struct IcebergMetadata(Properties);

properties! { IcebergMetadata }

impl IcebergMetadata {
    /// `IcebergPartitionSpec`: `IcebergPartitionSpec`.
    #[track_caller]
    pub fn iceberg_partition_spec(mut self, value: impl IntoValue<IcebergPartitionSpec>) -> Self {
        self.0.set("IcebergPartitionSpec", value);
        self
    }

    /// `IcebergSchema`: `IcebergSchema`.
    #[track_caller]
    pub fn iceberg_schema(mut self, value: impl IntoValue<IcebergSchema>) -> Self {
        self.0.set("IcebergSchema", value);
        self
    }

    /// `IcebergSchemaV2`: `IcebergSchemaV2`.
    #[track_caller]
    pub fn iceberg_schema_v2(mut self, value: impl IntoValue<IcebergSchemaV2>) -> Self {
        self.0.set("IcebergSchemaV2", value);
        self
    }

    /// `IcebergSortOrder`: `IcebergSortOrder`.
    #[track_caller]
    pub fn iceberg_sort_order(mut self, value: impl IntoValue<IcebergSortOrder>) -> Self {
        self.0.set("IcebergSortOrder", value);
        self
    }

    /// `TableProperties`: map of strings.
    #[track_caller]
    pub fn table_properties(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("TableProperties", value);
        self
    }
}

/// `IcebergPartitionField` of `AWS::S3Tables::Table`.
#[derive(Clone, Default)]
#[must_use]
pub struct IcebergPartitionField(Properties);

properties! { IcebergPartitionField }

impl IcebergPartitionField {
    /// `FieldId`: integer.
    #[track_caller]
    pub fn field_id(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("FieldId", value);
        self
    }

    /// `Name`: string. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `SourceId`: integer. Required.
    #[track_caller]
    pub fn source_id(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("SourceId", value);
        self
    }

    /// `Transform`: string. Required.
    #[track_caller]
    pub fn transform(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Transform", value);
        self
    }
}

/// `IcebergPartitionSpec` of `AWS::S3Tables::Table`.
#[derive(Clone, Default)]
#[must_use]
pub struct IcebergPartitionSpec(Properties);

properties! { IcebergPartitionSpec }

impl IcebergPartitionSpec {
    /// `Fields`: list of `IcebergPartitionField`. Required.
    #[track_caller]
    pub fn fields(mut self, value: impl IntoValue<ListOf<IcebergPartitionField>>) -> Self {
        self.0.set("Fields", value);
        self
    }

    /// `SpecId`: integer.
    #[track_caller]
    pub fn spec_id(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("SpecId", value);
        self
    }
}

/// `IcebergSchema` of `AWS::S3Tables::Table`.
#[derive(Clone, Default)]
#[must_use]
pub struct IcebergSchema(Properties);

properties! { IcebergSchema }

impl IcebergSchema {
    /// `SchemaFieldList`: list of `SchemaField`. Required.
    #[track_caller]
    pub fn schema_field_list(mut self, value: impl IntoValue<ListOf<SchemaField>>) -> Self {
        self.0.set("SchemaFieldList", value);
        self
    }
}

/// `IcebergSchemaV2` of `AWS::S3Tables::Table`.
#[derive(Clone, Default)]
#[must_use]
pub struct IcebergSchemaV2(Properties);

properties! { IcebergSchemaV2 }

impl IcebergSchemaV2 {
    /// `IdentifierFieldIds`: list of integers.
    #[track_caller]
    pub fn identifier_field_ids(mut self, value: impl IntoValue<ListOf<i64>>) -> Self {
        self.0.set("IdentifierFieldIds", value);
        self
    }

    /// `SchemaId`: integer.
    #[track_caller]
    pub fn schema_id(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("SchemaId", value);
        self
    }

    /// `SchemaV2FieldList`: list of `SchemaV2Field`. Required.
    #[track_caller]
    pub fn schema_v2_field_list(mut self, value: impl IntoValue<ListOf<SchemaV2Field>>) -> Self {
        self.0.set("SchemaV2FieldList", value);
        self
    }

    /// `SchemaV2FieldType`: `IcebergSchemaV2SchemaV2FieldType`. Required.
    #[track_caller]
    pub fn schema_v2_field_type(
        mut self,
        value: impl IntoValue<IcebergSchemaV2SchemaV2FieldType>,
    ) -> Self {
        self.0.set("SchemaV2FieldType", value);
        self
    }
}

choice! {
    /// `IcebergSchemaV2SchemaV2FieldType` of `AWS::S3Tables::Table`.
    IcebergSchemaV2SchemaV2FieldType
    STRUCT "struct"
}

/// `IcebergSortField` of `AWS::S3Tables::Table`.
#[derive(Clone, Default)]
#[must_use]
pub struct IcebergSortField(Properties);

properties! { IcebergSortField }

impl IcebergSortField {
    /// `Direction`: `IcebergSortFieldDirection`. Required.
    #[track_caller]
    pub fn direction(mut self, value: impl IntoValue<IcebergSortFieldDirection>) -> Self {
        self.0.set("Direction", value);
        self
    }

    /// `NullOrder`: `IcebergSortFieldNullOrder`. Required.
    #[track_caller]
    pub fn null_order(mut self, value: impl IntoValue<IcebergSortFieldNullOrder>) -> Self {
        self.0.set("NullOrder", value);
        self
    }

    /// `SourceId`: integer. Required.
    #[track_caller]
    pub fn source_id(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("SourceId", value);
        self
    }

    /// `Transform`: string. Required.
    #[track_caller]
    pub fn transform(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Transform", value);
        self
    }
}

choice! {
    /// `IcebergSortFieldDirection` of `AWS::S3Tables::Table`.
    IcebergSortFieldDirection
    ASC "asc"
    DESC "desc"
}

choice! {
    /// `IcebergSortFieldNullOrder` of `AWS::S3Tables::Table`.
    IcebergSortFieldNullOrder
    NULLS_FIRST "nulls-first"
    NULLS_LAST "nulls-last"
}

/// `IcebergSortOrder` of `AWS::S3Tables::Table`.
#[derive(Clone, Default)]
#[must_use]
pub struct IcebergSortOrder(Properties);

properties! { IcebergSortOrder }

impl IcebergSortOrder {
    /// `Fields`: list of `IcebergSortField`. Required.
    #[track_caller]
    pub fn fields(mut self, value: impl IntoValue<ListOf<IcebergSortField>>) -> Self {
        self.0.set("Fields", value);
        self
    }

    /// `OrderId`: integer.
    #[track_caller]
    pub fn order_id(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("OrderId", value);
        self
    }
}

choice! {
    /// `OpenTableFormat` of `AWS::S3Tables::Table`.
    OpenTableFormat
    ICEBERG "ICEBERG"
}

/// `SchemaField` of `AWS::S3Tables::Table`.
#[derive(Clone, Default)]
#[must_use]
pub struct SchemaField(Properties);

properties! { SchemaField }

impl SchemaField {
    /// `Id`: integer.
    #[track_caller]
    pub fn id(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Id", value);
        self
    }

    /// `Name`: string. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Required`: boolean.
    #[track_caller]
    pub fn required(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Required", value);
        self
    }

    /// `Type`: string. Required.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Type", value);
        self
    }
}

/// `SchemaV2Field` of `AWS::S3Tables::Table`.
#[derive(Clone, Default)]
#[must_use]
pub struct SchemaV2Field(Properties);

properties! { SchemaV2Field }

impl SchemaV2Field {
    /// `Doc`: string.
    #[track_caller]
    pub fn doc(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Doc", value);
        self
    }

    /// `Id`: integer. Required.
    #[track_caller]
    pub fn id(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Id", value);
        self
    }

    /// `Name`: string. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Required`: boolean. Required.
    #[track_caller]
    pub fn required(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Required", value);
        self
    }

    /// `Type`: any value. Required.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("Type", value);
        self
    }
}

/// `SnapshotManagement` of `AWS::S3Tables::Table`.
#[derive(Clone, Default)]
#[must_use]
pub struct SnapshotManagement(Properties);

properties! { SnapshotManagement }

impl SnapshotManagement {
    /// `MaxSnapshotAgeHours`: integer, at least 1.
    #[track_caller]
    pub fn max_snapshot_age_hours(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MaxSnapshotAgeHours", value);
        self
    }

    /// `MinSnapshotsToKeep`: integer, at least 1.
    #[track_caller]
    pub fn min_snapshots_to_keep(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MinSnapshotsToKeep", value);
        self
    }

    /// `Status`: `SnapshotManagementStatus`.
    #[track_caller]
    pub fn status(mut self, value: impl IntoValue<SnapshotManagementStatus>) -> Self {
        self.0.set("Status", value);
        self
    }
}

choice! {
    /// `SnapshotManagementStatus` of `AWS::S3Tables::Table`.
    SnapshotManagementStatus
    ENABLED "enabled"
    DISABLED "disabled"
}

/// `StorageClassConfiguration` of `AWS::S3Tables::Table`.
#[derive(Clone, Default)]
#[must_use]
pub struct StorageClassConfiguration(Properties);

properties! { StorageClassConfiguration }

impl StorageClassConfiguration {
    /// `StorageClass`: `StorageClassConfigurationStorageClass`.
    #[track_caller]
    pub fn storage_class(
        mut self,
        value: impl IntoValue<StorageClassConfigurationStorageClass>,
    ) -> Self {
        self.0.set("StorageClass", value);
        self
    }
}

choice! {
    /// `StorageClassConfigurationStorageClass` of `AWS::S3Tables::Table`.
    StorageClassConfigurationStorageClass
    STANDARD "STANDARD"
    INTELLIGENT_TIERING "INTELLIGENT_TIERING"
}

/// `Tag` of `AWS::S3Tables::Table`.
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

choice! {
    /// `WithoutMetadata` of `AWS::S3Tables::Table`.
    WithoutMetadata
    YES "Yes"
}
