// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Glue::Table` and the types of its properties.

use crate::aws::base::{Body, IntoNode, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::{ListOf, MapOf};

/// `AWS::Glue::Table`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-table.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Table(Body);

resource! { Table "AWS::Glue::Table" }

impl Table {
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

    /// `Name`: string, 1 to 255 characters. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `OpenTableFormatInput`: `OpenTableFormatInput`.
    #[track_caller]
    pub fn open_table_format_input(mut self, value: impl IntoValue<OpenTableFormatInput>) -> Self {
        self.0.set("OpenTableFormatInput", value);
        self
    }

    /// `TableInput`: `TableInput`.
    #[track_caller]
    pub fn table_input(mut self, value: impl IntoValue<TableInput>) -> Self {
        self.0.set("TableInput", value);
        self
    }
}

/// `Column` of `AWS::Glue::Table`.
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

/// `IcebergInput` of `AWS::Glue::Table`.
#[derive(Clone, Default)]
#[must_use]
pub struct IcebergInput(Properties);

properties! { IcebergInput }

impl IcebergInput {
    /// `IcebergTableInput`: `IcebergTableInput`.
    #[track_caller]
    pub fn iceberg_table_input(mut self, value: impl IntoValue<IcebergTableInput>) -> Self {
        self.0.set("IcebergTableInput", value);
        self
    }

    /// `MetadataOperation`: `MetadataOperation`.
    #[track_caller]
    pub fn metadata_operation(mut self, value: impl IntoValue<MetadataOperation>) -> Self {
        self.0.set("MetadataOperation", value);
        self
    }

    /// `Version`: string, 1 to 255 characters.
    #[track_caller]
    pub fn version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Version", value);
        self
    }
}

/// `IcebergPartitionField` of `AWS::Glue::Table`.
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

/// `IcebergPartitionSpec` of `AWS::Glue::Table`.
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

/// `IcebergSchema` of `AWS::Glue::Table`.
#[derive(Clone, Default)]
#[must_use]
pub struct IcebergSchema(Properties);

properties! { IcebergSchema }

impl IcebergSchema {
    /// `Fields`: list of `IcebergStructField`. Required.
    #[track_caller]
    pub fn fields(mut self, value: impl IntoValue<ListOf<IcebergStructField>>) -> Self {
        self.0.set("Fields", value);
        self
    }

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

    /// `Type`: string.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Type", value);
        self
    }
}

/// `IcebergSortField` of `AWS::Glue::Table`.
#[derive(Clone, Default)]
#[must_use]
pub struct IcebergSortField(Properties);

properties! { IcebergSortField }

impl IcebergSortField {
    /// `Direction`: string. Required.
    #[track_caller]
    pub fn direction(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Direction", value);
        self
    }

    /// `NullOrder`: string. Required.
    #[track_caller]
    pub fn null_order(mut self, value: impl IntoValue<String>) -> Self {
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

/// `IcebergSortOrder` of `AWS::Glue::Table`.
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

    /// `OrderId`: integer. Required.
    #[track_caller]
    pub fn order_id(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("OrderId", value);
        self
    }
}

/// `IcebergStructField` of `AWS::Glue::Table`.
#[derive(Clone, Default)]
#[must_use]
pub struct IcebergStructField(Properties);

properties! { IcebergStructField }

impl IcebergStructField {
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

    /// `Type`: string. Required.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Type", value);
        self
    }
}

/// `IcebergTableInput` of `AWS::Glue::Table`.
#[derive(Clone, Default)]
#[must_use]
pub struct IcebergTableInput(Properties);

properties! { IcebergTableInput }

impl IcebergTableInput {
    /// `Location`: string. Required.
    #[track_caller]
    pub fn location(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Location", value);
        self
    }

    /// `PartitionSpec`: `IcebergPartitionSpec`.
    #[track_caller]
    pub fn partition_spec(mut self, value: impl IntoValue<IcebergPartitionSpec>) -> Self {
        self.0.set("PartitionSpec", value);
        self
    }

    /// `Properties`: map of strings.
    #[track_caller]
    pub fn properties(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("Properties", value);
        self
    }

    /// `Schema`: `IcebergSchema`. Required.
    #[track_caller]
    pub fn schema(mut self, value: impl IntoValue<IcebergSchema>) -> Self {
        self.0.set("Schema", value);
        self
    }

    /// `WriteOrder`: `IcebergSortOrder`.
    #[track_caller]
    pub fn write_order(mut self, value: impl IntoValue<IcebergSortOrder>) -> Self {
        self.0.set("WriteOrder", value);
        self
    }
}

choice! {
    /// `MetadataOperation` of `AWS::Glue::Table`.
    MetadataOperation
    CREATE "CREATE"
}

/// `OpenTableFormatInput` of `AWS::Glue::Table`.
#[derive(Clone, Default)]
#[must_use]
pub struct OpenTableFormatInput(Properties);

properties! { OpenTableFormatInput }

impl OpenTableFormatInput {
    /// `IcebergInput`: `IcebergInput`.
    #[track_caller]
    pub fn iceberg_input(mut self, value: impl IntoValue<IcebergInput>) -> Self {
        self.0.set("IcebergInput", value);
        self
    }
}

/// `Order` of `AWS::Glue::Table`.
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

    /// `SortOrder`: integer, 0 to 1. Required.
    #[track_caller]
    pub fn sort_order(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("SortOrder", value);
        self
    }
}

/// `SchemaId` of `AWS::Glue::Table`.
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

/// `SchemaReference` of `AWS::Glue::Table`.
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

/// `SerdeInfo` of `AWS::Glue::Table`.
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

/// `SkewedInfo` of `AWS::Glue::Table`.
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

/// `StorageDescriptor` of `AWS::Glue::Table`.
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

/// `TableIdentifier` of `AWS::Glue::Table`.
#[derive(Clone, Default)]
#[must_use]
pub struct TableIdentifier(Properties);

properties! { TableIdentifier }

impl TableIdentifier {
    /// `CatalogId`: string, 1 to 255 characters.
    #[track_caller]
    pub fn catalog_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CatalogId", value);
        self
    }

    /// `DatabaseName`: string, 1 to 255 characters.
    #[track_caller]
    pub fn database_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DatabaseName", value);
        self
    }

    /// `Name`: string, 1 to 255 characters.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Region`: string, 1 to 255 characters.
    #[track_caller]
    pub fn region(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Region", value);
        self
    }
}

/// `TableInput` of `AWS::Glue::Table`.
#[derive(Clone, Default)]
#[must_use]
pub struct TableInput(Properties);

properties! { TableInput }

impl TableInput {
    /// `Description`: string, at most 2048 characters.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `Name`: string, 1 to 255 characters. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Owner`: string, 1 to 255 characters.
    #[track_caller]
    pub fn owner(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Owner", value);
        self
    }

    /// `Parameters`: object or string.
    #[track_caller]
    pub fn parameters(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("Parameters", value);
        self
    }

    /// `PartitionKeys`: list of `Column`.
    #[track_caller]
    pub fn partition_keys(mut self, value: impl IntoValue<ListOf<Column>>) -> Self {
        self.0.set("PartitionKeys", value);
        self
    }

    /// `Retention`: integer, at least 0.
    #[track_caller]
    pub fn retention(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Retention", value);
        self
    }

    /// `StorageDescriptor`: `StorageDescriptor`.
    #[track_caller]
    pub fn storage_descriptor(mut self, value: impl IntoValue<StorageDescriptor>) -> Self {
        self.0.set("StorageDescriptor", value);
        self
    }

    /// `TableType`: `TableInputTableType`, at most 255 characters.
    #[track_caller]
    pub fn table_type(mut self, value: impl IntoValue<TableInputTableType>) -> Self {
        self.0.set("TableType", value);
        self
    }

    /// `TargetTable`: `TableIdentifier`.
    #[track_caller]
    pub fn target_table(mut self, value: impl IntoValue<TableIdentifier>) -> Self {
        self.0.set("TargetTable", value);
        self
    }

    /// `ViewDefinition`: `ViewDefinition`.
    #[track_caller]
    pub fn view_definition(mut self, value: impl IntoValue<ViewDefinition>) -> Self {
        self.0.set("ViewDefinition", value);
        self
    }

    /// `ViewExpandedText`: string, at most 409600 characters.
    #[track_caller]
    pub fn view_expanded_text(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ViewExpandedText", value);
        self
    }

    /// `ViewOriginalText`: string, at most 409600 characters.
    #[track_caller]
    pub fn view_original_text(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ViewOriginalText", value);
        self
    }
}

choice! {
    /// `TableInputTableType` of `AWS::Glue::Table`.
    TableInputTableType
    EXTERNAL_TABLE "EXTERNAL_TABLE"
    VIRTUAL_VIEW "VIRTUAL_VIEW"
}

/// `ViewDefinition` of `AWS::Glue::Table`.
#[derive(Clone, Default)]
#[must_use]
pub struct ViewDefinition(Properties);

properties! { ViewDefinition }

impl ViewDefinition {
    /// `Definer`: string, 20 to 2048 characters.
    #[track_caller]
    pub fn definer(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Definer", value);
        self
    }

    /// `IsProtected`: boolean.
    #[track_caller]
    pub fn is_protected(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("IsProtected", value);
        self
    }

    /// `Representations`: list of `ViewRepresentation`, 1 to 10 items.
    #[track_caller]
    pub fn representations(mut self, value: impl IntoValue<ListOf<ViewRepresentation>>) -> Self {
        self.0.set("Representations", value);
        self
    }

    /// `SubObjects`: list of strings, at most 10 items.
    #[track_caller]
    pub fn sub_objects(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("SubObjects", value);
        self
    }
}

/// `ViewRepresentation` of `AWS::Glue::Table`.
#[derive(Clone, Default)]
#[must_use]
pub struct ViewRepresentation(Properties);

properties! { ViewRepresentation }

impl ViewRepresentation {
    /// `Dialect`: `ViewRepresentationDialect`.
    #[track_caller]
    pub fn dialect(mut self, value: impl IntoValue<ViewRepresentationDialect>) -> Self {
        self.0.set("Dialect", value);
        self
    }

    /// `DialectVersion`: string, 1 to 255 characters.
    #[track_caller]
    pub fn dialect_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DialectVersion", value);
        self
    }

    /// `ValidationConnection`: string, 1 to 255 characters.
    #[track_caller]
    pub fn validation_connection(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ValidationConnection", value);
        self
    }

    /// `ViewExpandedText`: string, at most 409600 characters.
    #[track_caller]
    pub fn view_expanded_text(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ViewExpandedText", value);
        self
    }

    /// `ViewOriginalText`: string, at most 409600 characters.
    #[track_caller]
    pub fn view_original_text(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ViewOriginalText", value);
        self
    }
}

choice! {
    /// `ViewRepresentationDialect` of `AWS::Glue::Table`.
    ViewRepresentationDialect
    ATHENA "ATHENA"
    REDSHIFT "REDSHIFT"
    SPARK "SPARK"
}
