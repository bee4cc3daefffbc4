// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Glue::Partition` and the types of its properties.

use crate::aws::base::{Body, IntoNode, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Glue::Partition`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-partition.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Partition(Body);

resource! { Partition "AWS::Glue::Partition" }

impl Partition {
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

    /// `PartitionInput`: `PartitionInput`. Required.
    #[track_caller]
    pub fn partition_input(mut self, value: impl IntoValue<PartitionInput>) -> Self {
        self.0.set("PartitionInput", value);
        self
    }

    /// `TableName`: string, 1 to 255 characters. Required. A change replaces the resource.
    #[track_caller]
    pub fn table_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TableName", value);
        self
    }
}

impl Handle<Partition> {
    /// `IdentifierPartitionInputValues`
    #[inline]
    pub fn identifier_partition_input_values(&self) -> Value<String> {
        self.attribute("IdentifierPartitionInputValues")
    }
}

/// `Column` of `AWS::Glue::Partition`.
#[derive(Clone, Default)]
#[must_use]
pub struct Column(Properties);

properties! { Column }

impl Column {
    /// `Comment`: string, at most 255 characters.
    #[track_caller]
    pub fn comment(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Comment", value);
        self
    }

    /// `Name`: string, 1 to 255 characters. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Type`: string, at most 131072 characters.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Type", value);
        self
    }
}

/// `Order` of `AWS::Glue::Partition`.
#[derive(Clone, Default)]
#[must_use]
pub struct Order(Properties);

properties! { Order }

impl Order {
    /// `Column`: string, 1 to 255 characters. Required.
    #[track_caller]
    pub fn column(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Column", value);
        self
    }

    /// `SortOrder`: integer, 0 to 1.
    #[track_caller]
    pub fn sort_order(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("SortOrder", value);
        self
    }
}

/// `PartitionInput` of `AWS::Glue::Partition`.
#[derive(Clone, Default)]
#[must_use]
pub struct PartitionInput(Properties);

properties! { PartitionInput }

impl PartitionInput {
    /// `Parameters`: object or string.
    #[track_caller]
    pub fn parameters(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("Parameters", value);
        self
    }

    /// `StorageDescriptor`: `StorageDescriptor`.
    #[track_caller]
    pub fn storage_descriptor(mut self, value: impl IntoValue<StorageDescriptor>) -> Self {
        self.0.set("StorageDescriptor", value);
        self
    }

    /// `Values`: list of strings. Required. A change replaces the resource.
    #[track_caller]
    pub fn values(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Values", value);
        self
    }
}

/// `SchemaId` of `AWS::Glue::Partition`.
#[derive(Clone, Default)]
#[must_use]
pub struct SchemaId(Properties);

properties! { SchemaId }

impl SchemaId {
    /// `RegistryName`: string, 1 to 255 characters, pattern `^[a-zA-Z0-9-_$#.]+$`.
    #[track_caller]
    pub fn registry_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RegistryName", value);
        self
    }

    /// `SchemaArn`: string, 1 to 10240 characters, pattern `^arn:aws(-(cn|us-gov|iso(-[bef])?))?:glue:`.
    #[track_caller]
    pub fn schema_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SchemaArn", value);
        self
    }

    /// `SchemaName`: string, 1 to 255 characters, pattern `^[a-zA-Z0-9-_$#.]+$`.
    #[track_caller]
    pub fn schema_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SchemaName", value);
        self
    }
}

/// `SchemaReference` of `AWS::Glue::Partition`.
#[derive(Clone, Default)]
#[must_use]
pub struct SchemaReference(Properties);

properties! { SchemaReference }

impl SchemaReference {
    /// `SchemaId`: `SchemaId`.
    #[track_caller]
    pub fn schema_id(mut self, value: impl IntoValue<SchemaId>) -> Self {
        self.0.set("SchemaId", value);
        self
    }

    /// `SchemaVersionId`: string, 36 characters, pattern `^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$`.
    #[track_caller]
    pub fn schema_version_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SchemaVersionId", value);
        self
    }

    /// `SchemaVersionNumber`: integer, 1 to 100000.
    #[track_caller]
    pub fn schema_version_number(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("SchemaVersionNumber", value);
        self
    }
}

/// `SerdeInfo` of `AWS::Glue::Partition`.
#[derive(Clone, Default)]
#[must_use]
pub struct SerdeInfo(Properties);

properties! { SerdeInfo }

impl SerdeInfo {
    /// `Name`: string, 1 to 255 characters.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Parameters`: object or string.
    #[track_caller]
    pub fn parameters(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("Parameters", value);
        self
    }

    /// `SerializationLibrary`: string, 1 to 255 characters.
    #[track_caller]
    pub fn serialization_library(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SerializationLibrary", value);
        self
    }
}

/// `SkewedInfo` of `AWS::Glue::Partition`.
#[derive(Clone, Default)]
#[must_use]
pub struct SkewedInfo(Properties);

properties! { SkewedInfo }

impl SkewedInfo {
    /// `SkewedColumnNames`: list of strings.
    #[track_caller]
    pub fn skewed_column_names(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("SkewedColumnNames", value);
        self
    }

    /// `SkewedColumnValueLocationMaps`: object or string.
    #[track_caller]
    pub fn skewed_column_value_location_maps(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("SkewedColumnValueLocationMaps", value);
        self
    }

    /// `SkewedColumnValues`: list of strings.
    #[track_caller]
    pub fn skewed_column_values(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("SkewedColumnValues", value);
        self
    }
}

/// `StorageDescriptor` of `AWS::Glue::Partition`.
#[derive(Clone, Default)]
#[must_use]
pub struct StorageDescriptor(Properties);

properties! { StorageDescriptor }

impl StorageDescriptor {
    /// `BucketColumns`: list of strings.
    #[track_caller]
    pub fn bucket_columns(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("BucketColumns", value);
        self
    }

    /// `Columns`: list of `Column`.
    #[track_caller]
    pub fn columns(mut self, value: impl IntoValue<ListOf<Column>>) -> Self {
        self.0.set("Columns", value);
        self
    }

    /// `Compressed`: boolean.
    #[track_caller]
    pub fn compressed(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Compressed", value);
        self
    }

    /// `InputFormat`: string, at most 128 characters.
    #[track_caller]
    pub fn input_format(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("InputFormat", value);
        self
    }

    /// `Location`: string, at most 2056 characters.
    #[track_caller]
    pub fn location(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Location", value);
        self
    }

    /// `NumberOfBuckets`: integer.
    #[track_caller]
    pub fn number_of_buckets(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("NumberOfBuckets", value);
        self
    }

    /// `OutputFormat`: string, at most 128 characters.
    #[track_caller]
    pub fn output_format(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("OutputFormat", value);
        self
    }

    /// `Parameters`: object or string.
    #[track_caller]
    pub fn parameters(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("Parameters", value);
        self
    }

    /// `SchemaReference`: `SchemaReference`.
    #[track_caller]
    pub fn schema_reference(mut self, value: impl IntoValue<SchemaReference>) -> Self {
        self.0.set("SchemaReference", value);
        self
    }

    /// `SerdeInfo`: `SerdeInfo`.
    #[track_caller]
    pub fn serde_info(mut self, value: impl IntoValue<SerdeInfo>) -> Self {
        self.0.set("SerdeInfo", value);
        self
    }

    /// `SkewedInfo`: `SkewedInfo`.
    #[track_caller]
    pub fn skewed_info(mut self, value: impl IntoValue<SkewedInfo>) -> Self {
        self.0.set("SkewedInfo", value);
        self
    }

    /// `SortColumns`: list of `Order`.
    #[track_caller]
    pub fn sort_columns(mut self, value: impl IntoValue<ListOf<Order>>) -> Self {
        self.0.set("SortColumns", value);
        self
    }

    /// `StoredAsSubDirectories`: boolean.
    #[track_caller]
    pub fn stored_as_sub_directories(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("StoredAsSubDirectories", value);
        self
    }
}
