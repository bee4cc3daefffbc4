// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::QuickSight::DataSet` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::{ListOf, MapOf};
use crate::definition::Handle;
use crate::value::{Node, Value};

/// `AWS::QuickSight::DataSet`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-dataset.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct DataSet(Body);

resource! { DataSet "AWS::QuickSight::DataSet" }

impl DataSet {
    /// `AwsAccountId`: string, 12 characters, pattern `^[0-9]{12}$`. A change replaces the resource.
    #[track_caller]
    pub fn aws_account_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AwsAccountId", value);
        self
    }

    /// `ColumnGroups`: list of `ColumnGroup`, 1 to 8 items.
    #[track_caller]
    pub fn column_groups(mut self, value: impl IntoValue<ListOf<ColumnGroup>>) -> Self {
        self.0.set("ColumnGroups", value);
        self
    }

    /// `ColumnLevelPermissionRules`: list of `ColumnLevelPermissionRule`, at least 1 item.
    #[track_caller]
    pub fn column_level_permission_rules(
        mut self,
        value: impl IntoValue<ListOf<ColumnLevelPermissionRule>>,
    ) -> Self {
        self.0.set("ColumnLevelPermissionRules", value);
        self
    }

    /// `DataPrepConfiguration`: `DataPrepConfiguration`.
    #[track_caller]
    pub fn data_prep_configuration(mut self, value: impl IntoValue<DataPrepConfiguration>) -> Self {
        self.0.set("DataPrepConfiguration", value);
        self
    }

    /// `DataSetId`: string. A change replaces the resource.
    #[track_caller]
    pub fn data_set_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DataSetId", value);
        self
    }

    /// `DataSetRefreshProperties`: `DataSetRefreshProperties`.
    #[track_caller]
    pub fn data_set_refresh_properties(
        mut self,
        value: impl IntoValue<DataSetRefreshProperties>,
    ) -> Self {
        self.0.set("DataSetRefreshProperties", value);
        self
    }

    /// `DataSetUsageConfiguration`: `DataSetUsageConfiguration`.
    #[track_caller]
    pub fn data_set_usage_configuration(
        mut self,
        value: impl IntoValue<DataSetUsageConfiguration>,
    ) -> Self {
        self.0.set("DataSetUsageConfiguration", value);
        self
    }

    /// `DatasetParameters`: list of `DatasetParameter`, at most 32 items.
    #[track_caller]
    pub fn dataset_parameters(mut self, value: impl IntoValue<ListOf<DatasetParameter>>) -> Self {
        self.0.set("DatasetParameters", value);
        self
    }

    /// `FieldFolders`: map of `FieldFolder`.
    #[track_caller]
    pub fn field_folders(mut self, value: impl IntoValue<MapOf<FieldFolder>>) -> Self {
        self.0.set("FieldFolders", value);
        self
    }

    /// `FolderArns`: list of strings, at most 10 items.
    #[track_caller]
    pub fn folder_arns(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("FolderArns", value);
        self
    }

    /// `ImportMode`: `DataSetImportMode`.
    #[track_caller]
    pub fn import_mode(mut self, value: impl IntoValue<DataSetImportMode>) -> Self {
        self.0.set("ImportMode", value);
        self
    }

    /// `IngestionWaitPolicy`: `IngestionWaitPolicy`.
    #[track_caller]
    pub fn ingestion_wait_policy(mut self, value: impl IntoValue<IngestionWaitPolicy>) -> Self {
        self.0.set("IngestionWaitPolicy", value);
        self
    }

    /// `LogicalTableMap`: map of `LogicalTable`, 1 to 256 entries. Deprecated.
    #[track_caller]
    pub fn logical_table_map(mut self, value: impl IntoValue<MapOf<LogicalTable>>) -> Self {
        self.0.set("LogicalTableMap", value);
        self
    }

    /// `Name`: string, 1 to 128 characters.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `PerformanceConfiguration`: `PerformanceConfiguration`.
    #[track_caller]
    pub fn performance_configuration(
        mut self,
        value: impl IntoValue<PerformanceConfiguration>,
    ) -> Self {
        self.0.set("PerformanceConfiguration", value);
        self
    }

    /// `Permissions`: list of `ResourcePermission`, 1 to 64 items.
    #[track_caller]
    pub fn permissions(mut self, value: impl IntoValue<ListOf<ResourcePermission>>) -> Self {
        self.0.set("Permissions", value);
        self
    }

    /// `PhysicalTableMap`: map of `PhysicalTable`, at most 32 entries.
    #[track_caller]
    pub fn physical_table_map(mut self, value: impl IntoValue<MapOf<PhysicalTable>>) -> Self {
        self.0.set("PhysicalTableMap", value);
        self
    }

    /// `RowLevelPermissionDataSet`: `RowLevelPermissionDataSet`. Deprecated.
    #[track_caller]
    pub fn row_level_permission_data_set(
        mut self,
        value: impl IntoValue<RowLevelPermissionDataSet>,
    ) -> Self {
        self.0.set("RowLevelPermissionDataSet", value);
        self
    }

    /// `RowLevelPermissionTagConfiguration`: `RowLevelPermissionTagConfiguration`. Deprecated.
    #[track_caller]
    pub fn row_level_permission_tag_configuration(
        mut self,
        value: impl IntoValue<RowLevelPermissionTagConfiguration>,
    ) -> Self {
        self.0.set("RowLevelPermissionTagConfiguration", value);
        self
    }

    /// `SemanticModelConfiguration`: `SemanticModelConfiguration`.
    #[track_caller]
    pub fn semantic_model_configuration(
        mut self,
        value: impl IntoValue<SemanticModelConfiguration>,
    ) -> Self {
        self.0.set("SemanticModelConfiguration", value);
        self
    }

    /// `Tags`: list of `Tag`, 1 to 200 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `UseAs`: `DataSetUseAs`.
    #[track_caller]
    pub fn use_as(mut self, value: impl IntoValue<DataSetUseAs>) -> Self {
        self.0.set("UseAs", value);
        self
    }
}

impl Handle<DataSet> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `ConsumedSpiceCapacityInBytes`
    #[inline]
    pub fn consumed_spice_capacity_in_bytes(&self) -> Value<f64> {
        self.attribute("ConsumedSpiceCapacityInBytes")
    }

    /// `CreatedTime`
    #[inline]
    pub fn created_time(&self) -> Value<String> {
        self.attribute("CreatedTime")
    }

    /// `LastUpdatedTime`
    #[inline]
    pub fn last_updated_time(&self) -> Value<String> {
        self.attribute("LastUpdatedTime")
    }

    /// `OutputColumns`
    #[inline]
    pub fn output_columns(&self) -> Value<Node> {
        self.attribute("OutputColumns")
    }
}

/// `AdditionalNotes` of `AWS::QuickSight::DataSet`.
#[derive(Clone, Default)]
#[must_use]
pub struct AdditionalNotes(Properties);

properties! { AdditionalNotes }

impl AdditionalNotes {
    /// `Text`: string, at most 2000 characters.
    #[track_caller]
    pub fn text(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Text", value);
        self
    }
}

/// `AggregateOperation` of `AWS::QuickSight::DataSet`.
#[derive(Clone, Default)]
#[must_use]
pub struct AggregateOperation(Properties);

properties! { AggregateOperation }

impl AggregateOperation {
    /// `Aggregations`: list of `Aggregation`, at most 128 items. Required.
    #[track_caller]
    pub fn aggregations(mut self, value: impl IntoValue<ListOf<Aggregation>>) -> Self {
        self.0.set("Aggregations", value);
        self
    }

    /// `Alias`: string, 1 to 64 characters. Required.
    #[track_caller]
    pub fn alias(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Alias", value);
        self
    }

    /// `GroupByColumnNames`: list of strings, at most 128 items.
    #[track_caller]
    pub fn group_by_column_names(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("GroupByColumnNames", value);
        self
    }

    /// `Source`: `TransformOperationSource`. Required.
    #[track_caller]
    pub fn source(mut self, value: impl IntoValue<TransformOperationSource>) -> Self {
        self.0.set("Source", value);
        self
    }
}

/// `Aggregation` of `AWS::QuickSight::DataSet`.
#[derive(Clone, Default)]
#[must_use]
pub struct Aggregation(Properties);

properties! { Aggregation }

impl Aggregation {
    /// `AggregationFunction`: `DataPrepAggregationFunction`. Required.
    #[track_caller]
    pub fn aggregation_function(
        mut self,
        value: impl IntoValue<DataPrepAggregationFunction>,
    ) -> Self {
        self.0.set("AggregationFunction", value);
        self
    }

    /// `NewColumnId`: string, 1 to 64 characters. Required.
    #[track_caller]
    pub fn new_column_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("NewColumnId", value);
        self
    }

    /// `NewColumnName`: string, 1 to 127 characters. Required.
    #[track_caller]
    pub fn new_column_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("NewColumnName", value);
        self
    }
}

/// `AppendOperation` of `AWS::QuickSight::DataSet`.
#[derive(Clone, Default)]
#[must_use]
pub struct AppendOperation(Properties);

properties! { AppendOperation }

impl AppendOperation {
    /// `Alias`: string, 1 to 64 characters. Required.
    #[track_caller]
    pub fn alias(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Alias", value);
        self
    }

    /// `AppendedColumns`: list of `AppendedColumn`, at most 2048 items. Required.
    #[track_caller]
    pub fn appended_columns(mut self, value: impl IntoValue<ListOf<AppendedColumn>>) -> Self {
        self.0.set("AppendedColumns", value);
        self
    }

    /// `FirstSource`: `TransformOperationSource`.
    #[track_caller]
    pub fn first_source(mut self, value: impl IntoValue<TransformOperationSource>) -> Self {
        self.0.set("FirstSource", value);
        self
    }

    /// `SecondSource`: `TransformOperationSource`.
    #[track_caller]
    pub fn second_source(mut self, value: impl IntoValue<TransformOperationSource>) -> Self {
        self.0.set("SecondSource", value);
        self
    }
}

/// `AppendedColumn` of `AWS::QuickSight::DataSet`.
#[derive(Clone, Default)]
#[must_use]
pub struct AppendedColumn(Properties);

properties! { AppendedColumn }

impl AppendedColumn {
    /// `ColumnName`: string, 1 to 127 characters. Required.
    #[track_caller]
    pub fn column_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ColumnName", value);
        self
    }

    /// `NewColumnId`: string, 1 to 64 characters. Required.
    #[track_caller]
    pub fn new_column_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("NewColumnId", value);
        self
    }
}

/// `CalculatedColumn` of `AWS::QuickSight::DataSet`.
#[derive(Clone, Default)]
#[must_use]
pub struct CalculatedColumn(Properties);

properties! { CalculatedColumn }

impl CalculatedColumn {
    /// `ColumnId`: string, 1 to 64 characters. Required.
    #[track_caller]
    pub fn column_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ColumnId", value);
        self
    }

    /// `ColumnName`: string, 1 to 127 characters. Required.
    #[track_caller]
    pub fn column_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ColumnName", value);
        self
    }

    /// `Expression`: string, 1 to 250000 characters. Required.
    #[track_caller]
    pub fn expression(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Expression", value);
        self
    }
}

/// `CastColumnTypeOperation` of `AWS::QuickSight::DataSet`.
#[derive(Clone, Default)]
#[must_use]
pub struct CastColumnTypeOperation(Properties);

properties! { CastColumnTypeOperation }

impl CastColumnTypeOperation {
    /// `ColumnName`: string, 1 to 127 characters. Required.
    #[track_caller]
    pub fn column_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ColumnName", value);
        self
    }

    /// `Format`: string, at most 32 characters.
    #[track_caller]
    pub fn format(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Format", value);
        self
    }

    /// `NewColumnType`: `ColumnDataType`. Required.
    #[track_caller]
    pub fn new_column_type(mut self, value: impl IntoValue<ColumnDataType>) -> Self {
        self.0.set("NewColumnType", value);
        self
    }

    /// `SubType`: `ColumnDataSubType`.
    #[track_caller]
    pub fn sub_type(mut self, value: impl IntoValue<ColumnDataSubType>) -> Self {
        self.0.set("SubType", value);
        self
    }
}

/// `CastColumnTypesOperation` of `AWS::QuickSight::DataSet`.
#[derive(Clone, Default)]
#[must_use]
pub struct CastColumnTypesOperation(Properties);

properties! { CastColumnTypesOperation }

impl CastColumnTypesOperation {
    /// `Alias`: string, 1 to 64 characters. Required.
    #[track_caller]
    pub fn alias(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Alias", value);
        self
    }

    /// `CastColumnTypeOperations`: list of `CastColumnTypeOperation`, at most 2048 items. Required.
    #[track_caller]
    pub fn cast_column_type_operations(
        mut self,
        value: impl IntoValue<ListOf<CastColumnTypeOperation>>,
    ) -> Self {
        self.0.set("CastColumnTypeOperations", value);
        self
    }

    /// `Source`: `TransformOperationSource`. Required.
    #[track_caller]
    pub fn source(mut self, value: impl IntoValue<TransformOperationSource>) -> Self {
        self.0.set("Source", value);
        self
    }
}

choice! {
    /// `ColumnDataSubType` of `AWS::QuickSight::DataSet`.
    ColumnDataSubType
    FLOAT "FLOAT"
    FIXED "FIXED"
}

choice! {
    /// `ColumnDataType` of `AWS::QuickSight::DataSet`.
    ColumnDataType
    STRING "STRING"
    INTEGER "INTEGER"
    DECIMAL "DECIMAL"
    DATETIME "DATETIME"
}

/// `ColumnDescription` of `AWS::QuickSight::DataSet`.
#[derive(Clone, Default)]
#[must_use]
pub struct ColumnDescription(Properties);

properties! { ColumnDescription }

impl ColumnDescription {
    /// `Text`: string, at most 500 characters.
    #[track_caller]
    pub fn text(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Text", value);
        self
    }
}

/// `ColumnGroup` of `AWS::QuickSight::DataSet`.
#[derive(Clone, Default)]
#[must_use]
pub struct ColumnGroup(Properties);

properties! { ColumnGroup }

impl ColumnGroup {
    /// `GeoSpatialColumnGroup`: `GeoSpatialColumnGroup`.
    #[track_caller]
    pub fn geo_spatial_column_group(
        mut self,
        value: impl IntoValue<GeoSpatialColumnGroup>,
    ) -> Self {
        self.0.set("GeoSpatialColumnGroup", value);
        self
    }
}

/// `ColumnLevelPermissionRule` of `AWS::QuickSight::DataSet`.
#[derive(Clone, Default)]
#[must_use]
pub struct ColumnLevelPermissionRule(Properties);

properties! { ColumnLevelPermissionRule }

impl ColumnLevelPermissionRule {
    /// `ColumnNames`: list of strings, at least 1 item.
    #[track_caller]
    pub fn column_names(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("ColumnNames", value);
        self
    }

    /// `Principals`: list of strings, 1 to 100 items.
    #[track_caller]
    pub fn principals(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Principals", value);
        self
    }
}

/// `ColumnSemanticProperty` of `AWS::QuickSight::DataSet`.
#[derive(Clone, Default)]
#[must_use]
pub struct ColumnSemanticProperty(Properties);

properties! { ColumnSemanticProperty }

impl ColumnSemanticProperty {
    /// `AdditionalNotes`: `AdditionalNotes`.
    #[track_caller]
    pub fn additional_notes(mut self, value: impl IntoValue<AdditionalNotes>) -> Self {
        self.0.set("AdditionalNotes", value);
        self
    }

    /// `Description`: `ColumnDescription`.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<ColumnDescription>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `SemanticType`: `ColumnSemanticType`.
    #[track_caller]
    pub fn semantic_type(mut self, value: impl IntoValue<ColumnSemanticType>) -> Self {
        self.0.set("SemanticType", value);
        self
    }
}

/// `ColumnSemanticType` of `AWS::QuickSight::DataSet`.
#[derive(Clone, Default)]
#[must_use]
pub struct ColumnSemanticType(Properties);

properties! { ColumnSemanticType }

impl ColumnSemanticType {
    /// `GeographicalRole`: `GeoSpatialDataRole`.
    #[track_caller]
    pub fn geographical_role(mut self, value: impl IntoValue<GeoSpatialDataRole>) -> Self {
        self.0.set("GeographicalRole", value);
        self
    }
}

/// `ColumnTag` of `AWS::QuickSight::DataSet`.
#[derive(Clone, Default)]
#[must_use]
pub struct ColumnTag(Properties);

properties! { ColumnTag }

impl ColumnTag {
    /// `ColumnDescription`: `ColumnDescription`.
    #[track_caller]
    pub fn column_description(mut self, value: impl IntoValue<ColumnDescription>) -> Self {
        self.0.set("ColumnDescription", value);
        self
    }

    /// `ColumnGeographicRole`: `GeoSpatialDataRole`.
    #[track_caller]
    pub fn column_geographic_role(mut self, value: impl IntoValue<GeoSpatialDataRole>) -> Self {
        self.0.set("ColumnGeographicRole", value);
        self
    }
}

choice! {
    /// `ColumnTagName` of `AWS::QuickSight::DataSet`.
    ColumnTagName
    COLUMN_GEOGRAPHIC_ROLE "COLUMN_GEOGRAPHIC_ROLE"
    COLUMN_DESCRIPTION "COLUMN_DESCRIPTION"
}

/// `ColumnToUnpivot` of `AWS::QuickSight::DataSet`.
#[derive(Clone, Default)]
#[must_use]
pub struct ColumnToUnpivot(Properties);

properties! { ColumnToUnpivot }

impl ColumnToUnpivot {
    /// `ColumnName`: string, 1 to 127 characters.
    #[track_caller]
    pub fn column_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ColumnName", value);
        self
    }

    /// `NewValue`: string, at most 2047 characters.
    #[track_caller]
    pub fn new_value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("NewValue", value);
        self
    }
}

/// `CreateColumnsOperation` of `AWS::QuickSight::DataSet`.
#[derive(Clone, Default)]
#[must_use]
pub struct CreateColumnsOperation(Properties);

properties! { CreateColumnsOperation }

impl CreateColumnsOperation {
    /// `Alias`: string, 1 to 64 characters.
    #[track_caller]
    pub fn alias(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Alias", value);
        self
    }

    /// `Columns`: list of `CalculatedColumn`, at most 256 items. Required.
    #[track_caller]
    pub fn columns(mut self, value: impl IntoValue<ListOf<CalculatedColumn>>) -> Self {
        self.0.set("Columns", value);
        self
    }

    /// `Source`: `TransformOperationSource`.
    #[track_caller]
    pub fn source(mut self, value: impl IntoValue<TransformOperationSource>) -> Self {
        self.0.set("Source", value);
        self
    }
}

/// `CustomInstruction` of `AWS::QuickSight::DataSet`.
#[derive(Clone, Default)]
#[must_use]
pub struct CustomInstruction(Properties);

properties! { CustomInstruction }

impl CustomInstruction {
    /// `InlineCustomInstruction`: `InlineCustomInstruction`.
    #[track_caller]
    pub fn inline_custom_instruction(
        mut self,
        value: impl IntoValue<InlineCustomInstruction>,
    ) -> Self {
        self.0.set("InlineCustomInstruction", value);
        self
    }
}

/// `CustomSql` of `AWS::QuickSight::DataSet`.
#[derive(Clone, Default)]
#[must_use]
pub struct CustomSql(Properties);

properties! { CustomSql }

impl CustomSql {
    /// `Columns`: list of `InputColumn`, at most 2048 items. Required.
    #[track_caller]
    pub fn columns(mut self, value: impl IntoValue<ListOf<InputColumn>>) -> Self {
        self.0.set("Columns", value);
        self
    }

    /// `DataSourceArn`: string. Required.
    #[track_caller]
    pub fn data_source_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DataSourceArn", value);
        self
    }

    /// `Name`: string, 1 to 128 characters. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `SqlQuery`: string, 1 to 168000 characters. Required.
    #[track_caller]
    pub fn sql_query(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SqlQuery", value);
        self
    }
}

/// `DataPrepAggregationFunction` of `AWS::QuickSight::DataSet`.
#[derive(Clone, Default)]
#[must_use]
pub struct DataPrepAggregationFunction(Properties);

properties! { DataPrepAggregationFunction }

impl DataPrepAggregationFunction {
    /// `ListAggregation`: `DataPrepListAggregationFunction`.
    #[track_caller]
    pub fn list_aggregation(
        mut self,
        value: impl IntoValue<DataPrepListAggregationFunction>,
    ) -> Self {
        self.0.set("ListAggregation", value);
        self
    }

    /// `PercentileAggregation`: `DataPrepPercentileAggregationFunction`.
    #[track_caller]
    pub fn percentile_aggregation(
        mut self,
        value: impl IntoValue<DataPrepPercentileAggregationFunction>,
    ) -> Self {
        self.0.set("PercentileAggregation", value);
        self
    }

    /// `SimpleAggregation`: `DataPrepSimpleAggregationFunction`.
    #[track_caller]
    pub fn simple_aggregation(
        mut self,
        value: impl IntoValue<DataPrepSimpleAggregationFunction>,
    ) -> Self {
        self.0.set("SimpleAggregation", value);
        self
    }
}

/// `DataPrepConfiguration` of `AWS::QuickSight::DataSet`.
#[derive(Clone, Default)]
#[must_use]
pub struct DataPrepConfiguration(Properties);

properties! { DataPrepConfiguration }

impl DataPrepConfiguration {
    /// `DestinationTableMap`: map of `DestinationTable`, 1 entry. Required.
    #[track_caller]
    pub fn destination_table_map(mut self, value: impl IntoValue<MapOf<DestinationTable>>) -> Self {
        self.0.set("DestinationTableMap", value);
        self
    }

    /// `SourceTableMap`: map of `SourceTable`, 1 to 32 entries. Required.
    #[track_caller]
    pub fn source_table_map(mut self, value: impl IntoValue<MapOf<SourceTable>>) -> Self {
        self.0.set("SourceTableMap", value);
        self
    }

    /// `TransformStepMap`: map of `TransformStep`, 1 to 256 entries. Required.
    #[track_caller]
    pub fn transform_step_map(mut self, value: impl IntoValue<MapOf<TransformStep>>) -> Self {
        self.0.set("TransformStepMap", value);
        self
    }
}

/// `DataPrepListAggregationFunction` of `AWS::QuickSight::DataSet`.
#[derive(Clone, Default)]
#[must_use]
pub struct DataPrepListAggregationFunction(Properties);

properties! { DataPrepListAggregationFunction }

impl DataPrepListAggregationFunction {
    /// `Distinct`: boolean, default false. Required.
    #[track_caller]
    pub fn distinct(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Distinct", value);
        self
    }

    /// `InputColumnName`: string, 1 to 127 characters.
    #[track_caller]
    pub fn input_column_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("InputColumnName", value);
        self
    }

    /// `Separator`: string. Required.
    #[track_caller]
    pub fn separator(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Separator", value);
        self
    }
}

/// `DataPrepPercentileAggregationFunction` of `AWS::QuickSight::DataSet`.
#[derive(Clone, Default)]
#[must_use]
pub struct DataPrepPercentileAggregationFunction(Properties);

properties! { DataPrepPercentileAggregationFunction }

impl DataPrepPercentileAggregationFunction {
    /// `InputColumnName`: string, 1 to 127 characters.
    #[track_caller]
    pub fn input_column_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("InputColumnName", value);
        self
    }

    /// `PercentileValue`: number, 0 to 100, default 0. Required.
    #[track_caller]
    pub fn percentile_value(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("PercentileValue", value);
        self
    }
}

/// `DataPrepSimpleAggregationFunction` of `AWS::QuickSight::DataSet`.
#[derive(Clone, Default)]
#[must_use]
pub struct DataPrepSimpleAggregationFunction(Properties);

properties! { DataPrepSimpleAggregationFunction }

impl DataPrepSimpleAggregationFunction {
    /// `FunctionType`: `DataPrepSimpleAggregationFunctionType`. Required.
    #[track_caller]
    pub fn function_type(
        mut self,
        value: impl IntoValue<DataPrepSimpleAggregationFunctionType>,
    ) -> Self {
        self.0.set("FunctionType", value);
        self
    }

    /// `InputColumnName`: string, 1 to 127 characters.
    #[track_caller]
    pub fn input_column_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("InputColumnName", value);
        self
    }
}

choice! {
    /// `DataPrepSimpleAggregationFunctionType` of `AWS::QuickSight::DataSet`.
    DataPrepSimpleAggregationFunctionType
    COUNT "COUNT"
    DISTINCT_COUNT "DISTINCT_COUNT"
    SUM "SUM"
    AVERAGE "AVERAGE"
    MEDIAN "MEDIAN"
    MAX "MAX"
    MIN "MIN"
    VARIANCE "VARIANCE"
    STANDARD_DEVIATION "STANDARD_DEVIATION"
}

/// `DataSetColumnIdMapping` of `AWS::QuickSight::DataSet`.
#[derive(Clone, Default)]
#[must_use]
pub struct DataSetColumnIdMapping(Properties);

properties! { DataSetColumnIdMapping }

impl DataSetColumnIdMapping {
    /// `SourceColumnId`: string, 1 to 256 characters. Required.
    #[track_caller]
    pub fn source_column_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SourceColumnId", value);
        self
    }

    /// `TargetColumnId`: string, 1 to 64 characters. Required.
    #[track_caller]
    pub fn target_column_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TargetColumnId", value);
        self
    }
}

/// `DataSetDateComparisonFilterCondition` of `AWS::QuickSight::DataSet`.
#[derive(Clone, Default)]
#[must_use]
pub struct DataSetDateComparisonFilterCondition(Properties);

properties! { DataSetDateComparisonFilterCondition }

impl DataSetDateComparisonFilterCondition {
    /// `Operator`: `DataSetDateComparisonFilterOperator`. Required.
    #[track_caller]
    pub fn operator(mut self, value: impl IntoValue<DataSetDateComparisonFilterOperator>) -> Self {
        self.0.set("Operator", value);
        self
    }

    /// `Value`: `DataSetDateFilterValue`.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<DataSetDateFilterValue>) -> Self {
        self.0.set("Value", value);
        self
    }
}

choice! {
    /// `DataSetDateComparisonFilterOperator` of `AWS::QuickSight::DataSet`.
    DataSetDateComparisonFilterOperator
    BEFORE "BEFORE"
    BEFORE_OR_EQUALS_TO "BEFORE_OR_EQUALS_TO"
    AFTER "AFTER"
    AFTER_OR_EQUALS_TO "AFTER_OR_EQUALS_TO"
}

/// `DataSetDateFilterCondition` of `AWS::QuickSight::DataSet`.
#[derive(Clone, Default)]
#[must_use]
pub struct DataSetDateFilterCondition(Properties);

properties! { DataSetDateFilterCondition }

impl DataSetDateFilterCondition {
    /// `ColumnName`: string, 1 to 127 characters.
    #[track_caller]
    pub fn column_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ColumnName", value);
        self
    }

    /// `ComparisonFilterCondition`: `DataSetDateComparisonFilterCondition`.
    #[track_caller]
    pub fn comparison_filter_condition(
        mut self,
        value: impl IntoValue<DataSetDateComparisonFilterCondition>,
    ) -> Self {
        self.0.set("ComparisonFilterCondition", value);
        self
    }

    /// `RangeFilterCondition`: `DataSetDateRangeFilterCondition`.
    #[track_caller]
    pub fn range_filter_condition(
        mut self,
        value: impl IntoValue<DataSetDateRangeFilterCondition>,
    ) -> Self {
        self.0.set("RangeFilterCondition", value);
        self
    }
}

/// `DataSetDateFilterValue` of `AWS::QuickSight::DataSet`.
#[derive(Clone, Default)]
#[must_use]
pub struct DataSetDateFilterValue(Properties);

properties! { DataSetDateFilterValue }

impl DataSetDateFilterValue {
    /// `StaticValue`: string (date-time).
    #[track_caller]
    pub fn static_value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("StaticValue", value);
        self
    }
}

/// `DataSetDateRangeFilterCondition` of `AWS::QuickSight::DataSet`.
#[derive(Clone, Default)]
#[must_use]
pub struct DataSetDateRangeFilterCondition(Properties);

properties! { DataSetDateRangeFilterCondition }

impl DataSetDateRangeFilterCondition {
    /// `IncludeMaximum`: boolean.
    #[track_caller]
    pub fn include_maximum(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("IncludeMaximum", value);
        self
    }

    /// `IncludeMinimum`: boolean.
    #[track_caller]
    pub fn include_minimum(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("IncludeMinimum", value);
        self
    }

    /// `RangeMaximum`: `DataSetDateFilterValue`.
    #[track_caller]
    pub fn range_maximum(mut self, value: impl IntoValue<DataSetDateFilterValue>) -> Self {
        self.0.set("RangeMaximum", value);
        self
    }

    /// `RangeMinimum`: `DataSetDateFilterValue`.
    #[track_caller]
    pub fn range_minimum(mut self, value: impl IntoValue<DataSetDateFilterValue>) -> Self {
        self.0.set("RangeMinimum", value);
        self
    }
}

choice! {
    /// `DataSetImportMode` of `AWS::QuickSight::DataSet`.
    DataSetImportMode
    SPICE "SPICE"
    DIRECT_QUERY "DIRECT_QUERY"
}

/// `DataSetNumericComparisonFilterCondition` of `AWS::QuickSight::DataSet`.
#[derive(Clone, Default)]
#[must_use]
pub struct DataSetNumericComparisonFilterCondition(Properties);

properties! { DataSetNumericComparisonFilterCondition }

impl DataSetNumericComparisonFilterCondition {
    /// `Operator`: `DataSetNumericComparisonFilterOperator`. Required.
    #[track_caller]
    pub fn operator(
        mut self,
        value: impl IntoValue<DataSetNumericComparisonFilterOperator>,
    ) -> Self {
        self.0.set("Operator", value);
        self
    }

    /// `Value`: `DataSetNumericFilterValue`.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<DataSetNumericFilterValue>) -> Self {
        self.0.set("Value", value);
        self
    }
}

choice! {
    /// `DataSetNumericComparisonFilterOperator` of `AWS::QuickSight::DataSet`.
    DataSetNumericComparisonFilterOperator
    EQUALS "EQUALS"
    DOES_NOT_EQUAL "DOES_NOT_EQUAL"
    GREATER_THAN "GREATER_THAN"
    GREATER_THAN_OR_EQUALS_TO "GREATER_THAN_OR_EQUALS_TO"
    LESS_THAN "LESS_THAN"
    LESS_THAN_OR_EQUALS_TO "LESS_THAN_OR_EQUALS_TO"
}

/// `DataSetNumericFilterCondition` of `AWS::QuickSight::DataSet`.
#[derive(Clone, Default)]
#[must_use]
pub struct DataSetNumericFilterCondition(Properties);

properties! { DataSetNumericFilterCondition }

impl DataSetNumericFilterCondition {
    /// `ColumnName`: string, 1 to 127 characters.
    #[track_caller]
    pub fn column_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ColumnName", value);
        self
    }

    /// `ComparisonFilterCondition`: `DataSetNumericComparisonFilterCondition`.
    #[track_caller]
    pub fn comparison_filter_condition(
        mut self,
        value: impl IntoValue<DataSetNumericComparisonFilterCondition>,
    ) -> Self {
        self.0.set("ComparisonFilterCondition", value);
        self
    }

    /// `RangeFilterCondition`: `DataSetNumericRangeFilterCondition`.
    #[track_caller]
    pub fn range_filter_condition(
        mut self,
        value: impl IntoValue<DataSetNumericRangeFilterCondition>,
    ) -> Self {
        self.0.set("RangeFilterCondition", value);
        self
    }
}

/// `DataSetNumericFilterValue` of `AWS::QuickSight::DataSet`.
#[derive(Clone, Default)]
#[must_use]
pub struct DataSetNumericFilterValue(Properties);

properties! { DataSetNumericFilterValue }

impl DataSetNumericFilterValue {
    /// `StaticValue`: number.
    #[track_caller]
    pub fn static_value(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("StaticValue", value);
        self
    }
}

/// `DataSetNumericRangeFilterCondition` of `AWS::QuickSight::DataSet`.
#[derive(Clone, Default)]
#[must_use]
pub struct DataSetNumericRangeFilterCondition(Properties);

properties! { DataSetNumericRangeFilterCondition }

impl DataSetNumericRangeFilterCondition {
    /// `IncludeMaximum`: boolean.
    #[track_caller]
    pub fn include_maximum(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("IncludeMaximum", value);
        self
    }

    /// `IncludeMinimum`: boolean.
    #[track_caller]
    pub fn include_minimum(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("IncludeMinimum", value);
        self
    }

    /// `RangeMaximum`: `DataSetNumericFilterValue`.
    #[track_caller]
    pub fn range_maximum(mut self, value: impl IntoValue<DataSetNumericFilterValue>) -> Self {
        self.0.set("RangeMaximum", value);
        self
    }

    /// `RangeMinimum`: `DataSetNumericFilterValue`.
    #[track_caller]
    pub fn range_minimum(mut self, value: impl IntoValue<DataSetNumericFilterValue>) -> Self {
        self.0.set("RangeMinimum", value);
        self
    }
}

/// `DataSetRefreshProperties` of `AWS::QuickSight::DataSet`.
#[derive(Clone, Default)]
#[must_use]
pub struct DataSetRefreshProperties(Properties);

properties! { DataSetRefreshProperties }

impl DataSetRefreshProperties {
    /// `FailureConfiguration`: `RefreshFailureConfiguration`.
    #[track_caller]
    pub fn failure_configuration(
        mut self,
        value: impl IntoValue<RefreshFailureConfiguration>,
    ) -> Self {
        self.0.set("FailureConfiguration", value);
        self
    }

    /// `RefreshConfiguration`: `RefreshConfiguration`.
    #[track_caller]
    pub fn refresh_configuration(mut self, value: impl IntoValue<RefreshConfiguration>) -> Self {
        self.0.set("RefreshConfiguration", value);
        self
    }
}

/// `DataSetSemanticDescription` of `AWS::QuickSight::DataSet`.
#[derive(Clone, Default)]
#[must_use]
pub struct DataSetSemanticDescription(Properties);

properties! { DataSetSemanticDescription }

impl DataSetSemanticDescription {
    /// `Text`: string, 1 to 500 characters. Required.
    #[track_caller]
    pub fn text(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Text", value);
        self
    }
}

/// `DataSetSemanticMetadata` of `AWS::QuickSight::DataSet`.
#[derive(Clone, Default)]
#[must_use]
pub struct DataSetSemanticMetadata(Properties);

properties! { DataSetSemanticMetadata }

impl DataSetSemanticMetadata {
    /// `CustomInstructions`: list of `CustomInstruction`, 1 to 2 items.
    #[track_caller]
    pub fn custom_instructions(mut self, value: impl IntoValue<ListOf<CustomInstruction>>) -> Self {
        self.0.set("CustomInstructions", value);
        self
    }

    /// `Description`: `DataSetSemanticDescription`.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<DataSetSemanticDescription>) -> Self {
        self.0.set("Description", value);
        self
    }
}

/// `DataSetStringComparisonFilterCondition` of `AWS::QuickSight::DataSet`.
#[derive(Clone, Default)]
#[must_use]
pub struct DataSetStringComparisonFilterCondition(Properties);

properties! { DataSetStringComparisonFilterCondition }

impl DataSetStringComparisonFilterCondition {
    /// `Operator`: `DataSetStringComparisonFilterOperator`. Required.
    #[track_caller]
    pub fn operator(
        mut self,
        value: impl IntoValue<DataSetStringComparisonFilterOperator>,
    ) -> Self {
        self.0.set("Operator", value);
        self
    }

    /// `Value`: `DataSetStringFilterValue`.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<DataSetStringFilterValue>) -> Self {
        self.0.set("Value", value);
        self
    }
}

choice! {
    /// `DataSetStringComparisonFilterOperator` of `AWS::QuickSight::DataSet`.
    DataSetStringComparisonFilterOperator
    EQUALS "EQUALS"
    DOES_NOT_EQUAL "DOES_NOT_EQUAL"
    CONTAINS "CONTAINS"
    DOES_NOT_CONTAIN "DOES_NOT_CONTAIN"
    STARTS_WITH "STARTS_WITH"
    ENDS_WITH "ENDS_WITH"
}

/// `DataSetStringFilterCondition` of `AWS::QuickSight::DataSet`.
#[derive(Clone, Default)]
#[must_use]
pub struct DataSetStringFilterCondition(Properties);

properties! { DataSetStringFilterCondition }

impl DataSetStringFilterCondition {
    /// `ColumnName`: string, 1 to 127 characters.
    #[track_caller]
    pub fn column_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ColumnName", value);
        self
    }

    /// `ComparisonFilterCondition`: `DataSetStringComparisonFilterCondition`.
    #[track_caller]
    pub fn comparison_filter_condition(
        mut self,
        value: impl IntoValue<DataSetStringComparisonFilterCondition>,
    ) -> Self {
        self.0.set("ComparisonFilterCondition", value);
        self
    }

    /// `ListFilterCondition`: `DataSetStringListFilterCondition`.
    #[track_caller]
    pub fn list_filter_condition(
        mut self,
        value: impl IntoValue<DataSetStringListFilterCondition>,
    ) -> Self {
        self.0.set("ListFilterCondition", value);
        self
    }
}

/// `DataSetStringFilterValue` of `AWS::QuickSight::DataSet`.
#[derive(Clone, Default)]
#[must_use]
pub struct DataSetStringFilterValue(Properties);

properties! { DataSetStringFilterValue }

impl DataSetStringFilterValue {
    /// `StaticValue`: string, at most 512 characters.
    #[track_caller]
    pub fn static_value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("StaticValue", value);
        self
    }
}

/// `DataSetStringListFilterCondition` of `AWS::QuickSight::DataSet`.
#[derive(Clone, Default)]
#[must_use]
pub struct DataSetStringListFilterCondition(Properties);

properties! { DataSetStringListFilterCondition }

impl DataSetStringListFilterCondition {
    /// `Operator`: `DataSetStringListFilterOperator`. Required.
    #[track_caller]
    pub fn operator(mut self, value: impl IntoValue<DataSetStringListFilterOperator>) -> Self {
        self.0.set("Operator", value);
        self
    }

    /// `Values`: `DataSetStringListFilterValue`.
    #[track_caller]
    pub fn values(mut self, value: impl IntoValue<DataSetStringListFilterValue>) -> Self {
        self.0.set("Values", value);
        self
    }
}

choice! {
    /// `DataSetStringListFilterOperator` of `AWS::QuickSight::DataSet`.
    DataSetStringListFilterOperator
    INCLUDE "INCLUDE"
    EXCLUDE "EXCLUDE"
}

/// `DataSetStringListFilterValue` of `AWS::QuickSight::DataSet`.
#[derive(Clone, Default)]
#[must_use]
pub struct DataSetStringListFilterValue(Properties);

properties! { DataSetStringListFilterValue }

impl DataSetStringListFilterValue {
    /// `StaticValues`: list of strings, at most 1000 items.
    #[track_caller]
    pub fn static_values(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("StaticValues", value);
        self
    }
}

/// `DataSetUsageConfiguration` of `AWS::QuickSight::DataSet`.
#[derive(Clone, Default)]
#[must_use]
pub struct DataSetUsageConfiguration(Properties);

properties! { DataSetUsageConfiguration }

impl DataSetUsageConfiguration {
    /// `DisableUseAsDirectQuerySource`: boolean, default false.
    #[track_caller]
    pub fn disable_use_as_direct_query_source(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("DisableUseAsDirectQuerySource", value);
        self
    }

    /// `DisableUseAsImportedSource`: boolean, default false.
    #[track_caller]
    pub fn disable_use_as_imported_source(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("DisableUseAsImportedSource", value);
        self
    }
}

choice! {
    /// `DataSetUseAs` of `AWS::QuickSight::DataSet`.
    DataSetUseAs
    RLS_RULES "RLS_RULES"
}

/// `DatasetParameter` of `AWS::QuickSight::DataSet`.
#[derive(Clone, Default)]
#[must_use]
pub struct DatasetParameter(Properties);

properties! { DatasetParameter }

impl DatasetParameter {
    /// `DateTimeDatasetParameter`: `DateTimeDatasetParameter`.
    #[track_caller]
    pub fn date_time_dataset_parameter(
        mut self,
        value: impl IntoValue<DateTimeDatasetParameter>,
    ) -> Self {
        self.0.set("DateTimeDatasetParameter", value);
        self
    }

    /// `DecimalDatasetParameter`: `DecimalDatasetParameter`.
    #[track_caller]
    pub fn decimal_dataset_parameter(
        mut self,
        value: impl IntoValue<DecimalDatasetParameter>,
    ) -> Self {
        self.0.set("DecimalDatasetParameter", value);
        self
    }

    /// `IntegerDatasetParameter`: `IntegerDatasetParameter`.
    #[track_caller]
    pub fn integer_dataset_parameter(
        mut self,
        value: impl IntoValue<IntegerDatasetParameter>,
    ) -> Self {
        self.0.set("IntegerDatasetParameter", value);
        self
    }

    /// `StringDatasetParameter`: `StringDatasetParameter`.
    #[track_caller]
    pub fn string_dataset_parameter(
        mut self,
        value: impl IntoValue<StringDatasetParameter>,
    ) -> Self {
        self.0.set("StringDatasetParameter", value);
        self
    }
}

choice! {
    /// `DatasetParameterValueType` of `AWS::QuickSight::DataSet`.
    DatasetParameterValueType
    MULTI_VALUED "MULTI_VALUED"
    SINGLE_VALUED "SINGLE_VALUED"
}

/// `DateTimeDatasetParameter` of `AWS::QuickSight::DataSet`.
#[derive(Clone, Default)]
#[must_use]
pub struct DateTimeDatasetParameter(Properties);

properties! { DateTimeDatasetParameter }

impl DateTimeDatasetParameter {
    /// `DefaultValues`: `DateTimeDatasetParameterDefaultValues`.
    #[track_caller]
    pub fn default_values(
        mut self,
        value: impl IntoValue<DateTimeDatasetParameterDefaultValues>,
    ) -> Self {
        self.0.set("DefaultValues", value);
        self
    }

    /// `Id`: string, 1 to 128 characters, pattern `^[a-zA-Z0-9-]+$`. Required.
    #[track_caller]
    pub fn id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Id", value);
        self
    }

    /// `Name`: string, 1 to 2048 characters, pattern `^[a-zA-Z0-9]+$`. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `TimeGranularity`: `TimeGranularity`.
    #[track_caller]
    pub fn time_granularity(mut self, value: impl IntoValue<TimeGranularity>) -> Self {
        self.0.set("TimeGranularity", value);
        self
    }

    /// `ValueType`: `DatasetParameterValueType`. Required.
    #[track_caller]
    pub fn value_type(mut self, value: impl IntoValue<DatasetParameterValueType>) -> Self {
        self.0.set("ValueType", value);
        self
    }
}

/// `DateTimeDatasetParameterDefaultValues` of `AWS::QuickSight::DataSet`.
#[derive(Clone, Default)]
#[must_use]
pub struct DateTimeDatasetParameterDefaultValues(Properties);

properties! { DateTimeDatasetParameterDefaultValues }

impl DateTimeDatasetParameterDefaultValues {
    /// `StaticValues`: list of strings, at most 32 items.
    #[track_caller]
    pub fn static_values(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("StaticValues", value);
        self
    }
}

/// `DecimalDatasetParameter` of `AWS::QuickSight::DataSet`.
#[derive(Clone, Default)]
#[must_use]
pub struct DecimalDatasetParameter(Properties);

properties! { DecimalDatasetParameter }

impl DecimalDatasetParameter {
    /// `DefaultValues`: `DecimalDatasetParameterDefaultValues`.
    #[track_caller]
    pub fn default_values(
        mut self,
        value: impl IntoValue<DecimalDatasetParameterDefaultValues>,
    ) -> Self {
        self.0.set("DefaultValues", value);
        self
    }

    /// `Id`: string, 1 to 128 characters, pattern `^[a-zA-Z0-9-]+$`. Required.
    #[track_caller]
    pub fn id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Id", value);
        self
    }

    /// `Name`: string, 1 to 2048 characters, pattern `^[a-zA-Z0-9]+$`. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `ValueType`: `DatasetParameterValueType`. Required.
    #[track_caller]
    pub fn value_type(mut self, value: impl IntoValue<DatasetParameterValueType>) -> Self {
        self.0.set("ValueType", value);
        self
    }
}

/// `DecimalDatasetParameterDefaultValues` of `AWS::QuickSight::DataSet`.
#[derive(Clone, Default)]
#[must_use]
pub struct DecimalDatasetParameterDefaultValues(Properties);

properties! { DecimalDatasetParameterDefaultValues }

impl DecimalDatasetParameterDefaultValues {
    /// `StaticValues`: list of numbers, at most 32 items.
    #[track_caller]
    pub fn static_values(mut self, value: impl IntoValue<ListOf<f64>>) -> Self {
        self.0.set("StaticValues", value);
        self
    }
}

/// `DestinationTable` of `AWS::QuickSight::DataSet`.
#[derive(Clone, Default)]
#[must_use]
pub struct DestinationTable(Properties);

properties! { DestinationTable }

impl DestinationTable {
    /// `Alias`: string, 1 to 64 characters. Required.
    #[track_caller]
    pub fn alias(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Alias", value);
        self
    }

    /// `Source`: `DestinationTableSource`. Required.
    #[track_caller]
    pub fn source(mut self, value: impl IntoValue<DestinationTableSource>) -> Self {
        self.0.set("Source", value);
        self
    }
}

/// `DestinationTableSource` of `AWS::QuickSight::DataSet`.
#[derive(Clone, Default)]
#[must_use]
pub struct DestinationTableSource(Properties);

properties! { DestinationTableSource }

impl DestinationTableSource {
    /// `TransformOperationId`: string, 1 to 64 characters, pattern `^[0-9a-zA-Z-]*$`. Required.
    #[track_caller]
    pub fn transform_operation_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TransformOperationId", value);
        self
    }
}

/// `FieldFolder` of `AWS::QuickSight::DataSet`.
#[derive(Clone, Default)]
#[must_use]
pub struct FieldFolder(Properties);

properties! { FieldFolder }

impl FieldFolder {
    /// `Columns`: list of strings, at most 5000 items.
    #[track_caller]
    pub fn columns(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Columns", value);
        self
    }

    /// `Description`: string, at most 500 characters.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }
}

choice! {
    /// `FileFormat` of `AWS::QuickSight::DataSet`.
    FileFormat
    CSV "CSV"
    TSV "TSV"
    CLF "CLF"
    ELF "ELF"
    XLSX "XLSX"
    JSON "JSON"
}

/// `FilterOperation` of `AWS::QuickSight::DataSet`.
#[derive(Clone, Default)]
#[must_use]
pub struct FilterOperation(Properties);

properties! { FilterOperation }

impl FilterOperation {
    /// `ConditionExpression`: string, 1 to 4096 characters.
    #[track_caller]
    pub fn condition_expression(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ConditionExpression", value);
        self
    }

    /// `DateFilterCondition`: `DataSetDateFilterCondition`.
    #[track_caller]
    pub fn date_filter_condition(
        mut self,
        value: impl IntoValue<DataSetDateFilterCondition>,
    ) -> Self {
        self.0.set("DateFilterCondition", value);
        self
    }

    /// `NumericFilterCondition`: `DataSetNumericFilterCondition`.
    #[track_caller]
    pub fn numeric_filter_condition(
        mut self,
        value: impl IntoValue<DataSetNumericFilterCondition>,
    ) -> Self {
        self.0.set("NumericFilterCondition", value);
        self
    }

    /// `StringFilterCondition`: `DataSetStringFilterCondition`.
    #[track_caller]
    pub fn string_filter_condition(
        mut self,
        value: impl IntoValue<DataSetStringFilterCondition>,
    ) -> Self {
        self.0.set("StringFilterCondition", value);
        self
    }
}

/// `FiltersOperation` of `AWS::QuickSight::DataSet`.
#[derive(Clone, Default)]
#[must_use]
pub struct FiltersOperation(Properties);

properties! { FiltersOperation }

impl FiltersOperation {
    /// `Alias`: string, 1 to 64 characters. Required.
    #[track_caller]
    pub fn alias(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Alias", value);
        self
    }

    /// `FilterOperations`: list of `FilterOperation`, at most 128 items. Required.
    #[track_caller]
    pub fn filter_operations(mut self, value: impl IntoValue<ListOf<FilterOperation>>) -> Self {
        self.0.set("FilterOperations", value);
        self
    }

    /// `Source`: `TransformOperationSource`. Required.
    #[track_caller]
    pub fn source(mut self, value: impl IntoValue<TransformOperationSource>) -> Self {
        self.0.set("Source", value);
        self
    }
}

/// `GeoSpatialColumnGroup` of `AWS::QuickSight::DataSet`.
#[derive(Clone, Default)]
#[must_use]
pub struct GeoSpatialColumnGroup(Properties);

properties! { GeoSpatialColumnGroup }

impl GeoSpatialColumnGroup {
    /// `Columns`: list of strings, 1 to 16 items. Required.
    #[track_caller]
    pub fn columns(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Columns", value);
        self
    }

    /// `CountryCode`: `GeoSpatialCountryCode`.
    #[track_caller]
    pub fn country_code(mut self, value: impl IntoValue<GeoSpatialCountryCode>) -> Self {
        self.0.set("CountryCode", value);
        self
    }

    /// `Name`: string, 1 to 64 characters. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }
}

choice! {
    /// `GeoSpatialCountryCode` of `AWS::QuickSight::DataSet`.
    GeoSpatialCountryCode
    US "US"
}

choice! {
    /// `GeoSpatialDataRole` of `AWS::QuickSight::DataSet`.
    GeoSpatialDataRole
    COUNTRY "COUNTRY"
    STATE "STATE"
    COUNTY "COUNTY"
    CITY "CITY"
    POSTCODE "POSTCODE"
    LONGITUDE "LONGITUDE"
    LATITUDE "LATITUDE"
    POLITICAL1 "POLITICAL1"
    CENSUS_TRACT "CENSUS_TRACT"
    CENSUS_BLOCK_GROUP "CENSUS_BLOCK_GROUP"
    CENSUS_BLOCK "CENSUS_BLOCK"
}

/// `ImportTableOperation` of `AWS::QuickSight::DataSet`.
#[derive(Clone, Default)]
#[must_use]
pub struct ImportTableOperation(Properties);

properties! { ImportTableOperation }

impl ImportTableOperation {
    /// `Alias`: string, 1 to 64 characters. Required.
    #[track_caller]
    pub fn alias(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Alias", value);
        self
    }

    /// `Source`: `ImportTableOperationSource`. Required.
    #[track_caller]
    pub fn source(mut self, value: impl IntoValue<ImportTableOperationSource>) -> Self {
        self.0.set("Source", value);
        self
    }
}

/// `ImportTableOperationSource` of `AWS::QuickSight::DataSet`.
#[derive(Clone, Default)]
#[must_use]
pub struct ImportTableOperationSource(Properties);

properties! { ImportTableOperationSource }

impl ImportTableOperationSource {
    /// `ColumnIdMappings`: list of `DataSetColumnIdMapping`, 1 to 2048 items.
    #[track_caller]
    pub fn column_id_mappings(
        mut self,
        value: impl IntoValue<ListOf<DataSetColumnIdMapping>>,
    ) -> Self {
        self.0.set("ColumnIdMappings", value);
        self
    }

    /// `SourceTableId`: string, 1 to 64 characters, pattern `^[0-9a-zA-Z-]*$`. Required.
    #[track_caller]
    pub fn source_table_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SourceTableId", value);
        self
    }
}

/// `IncrementalRefresh` of `AWS::QuickSight::DataSet`.
#[derive(Clone, Default)]
#[must_use]
pub struct IncrementalRefresh(Properties);

properties! { IncrementalRefresh }

impl IncrementalRefresh {
    /// `LookbackWindow`: `LookbackWindow`. Required.
    #[track_caller]
    pub fn lookback_window(mut self, value: impl IntoValue<LookbackWindow>) -> Self {
        self.0.set("LookbackWindow", value);
        self
    }
}

/// `IngestionWaitPolicy` of `AWS::QuickSight::DataSet`.
#[derive(Clone, Default)]
#[must_use]
pub struct IngestionWaitPolicy(Properties);

properties! { IngestionWaitPolicy }

impl IngestionWaitPolicy {
    /// `IngestionWaitTimeInHours`: number, 1 to 36, default 36.
    #[track_caller]
    pub fn ingestion_wait_time_in_hours(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("IngestionWaitTimeInHours", value);
        self
    }

    /// `WaitForSpiceIngestion`: boolean, default true.
    #[track_caller]
    pub fn wait_for_spice_ingestion(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("WaitForSpiceIngestion", value);
        self
    }
}

/// `InlineCustomInstruction` of `AWS::QuickSight::DataSet`.
#[derive(Clone, Default)]
#[must_use]
pub struct InlineCustomInstruction(Properties);

properties! { InlineCustomInstruction }

impl InlineCustomInstruction {
    /// `InstructionText`: string, at most 50000 characters. Required.
    #[track_caller]
    pub fn instruction_text(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("InstructionText", value);
        self
    }

    /// `UploadedDocumentMetadata`: `UploadedDocumentMetadata`.
    #[track_caller]
    pub fn uploaded_document_metadata(
        mut self,
        value: impl IntoValue<UploadedDocumentMetadata>,
    ) -> Self {
        self.0.set("UploadedDocumentMetadata", value);
        self
    }
}

/// `InputColumn` of `AWS::QuickSight::DataSet`.
#[derive(Clone, Default)]
#[must_use]
pub struct InputColumn(Properties);

properties! { InputColumn }

impl InputColumn {
    /// `Id`: string, 1 to 256 characters.
    #[track_caller]
    pub fn id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Id", value);
        self
    }

    /// `Name`: string, 1 to 127 characters. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `SubType`: `ColumnDataSubType`.
    #[track_caller]
    pub fn sub_type(mut self, value: impl IntoValue<ColumnDataSubType>) -> Self {
        self.0.set("SubType", value);
        self
    }

    /// `Type`: `InputColumnDataType`. Required.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<InputColumnDataType>) -> Self {
        self.0.set("Type", value);
        self
    }
}

choice! {
    /// `InputColumnDataType` of `AWS::QuickSight::DataSet`.
    InputColumnDataType
    STRING "STRING"
    INTEGER "INTEGER"
    DECIMAL "DECIMAL"
    DATETIME "DATETIME"
    BIT "BIT"
    BOOLEAN "BOOLEAN"
    JSON "JSON"
    SEMISTRUCT "SEMISTRUCT"
}

/// `IntegerDatasetParameter` of `AWS::QuickSight::DataSet`.
#[derive(Clone, Default)]
#[must_use]
pub struct IntegerDatasetParameter(Properties);

properties! { IntegerDatasetParameter }

impl IntegerDatasetParameter {
    /// `DefaultValues`: `IntegerDatasetParameterDefaultValues`.
    #[track_caller]
    pub fn default_values(
        mut self,
        value: impl IntoValue<IntegerDatasetParameterDefaultValues>,
    ) -> Self {
        self.0.set("DefaultValues", value);
        self
    }

    /// `Id`: string, 1 to 128 characters, pattern `^[a-zA-Z0-9-]+$`. Required.
    #[track_caller]
    pub fn id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Id", value);
        self
    }

    /// `Name`: string, 1 to 2048 characters, pattern `^[a-zA-Z0-9]+$`. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `ValueType`: `DatasetParameterValueType`. Required.
    #[track_caller]
    pub fn value_type(mut self, value: impl IntoValue<DatasetParameterValueType>) -> Self {
        self.0.set("ValueType", value);
        self
    }
}

/// `IntegerDatasetParameterDefaultValues` of `AWS::QuickSight::DataSet`.
#[derive(Clone, Default)]
#[must_use]
pub struct IntegerDatasetParameterDefaultValues(Properties);

properties! { IntegerDatasetParameterDefaultValues }

impl IntegerDatasetParameterDefaultValues {
    /// `StaticValues`: list of integers, at most 32 items.
    #[track_caller]
    pub fn static_values(mut self, value: impl IntoValue<ListOf<i64>>) -> Self {
        self.0.set("StaticValues", value);
        self
    }
}

/// `JoinInstruction` of `AWS::QuickSight::DataSet`.
#[derive(Clone, Default)]
#[must_use]
pub struct JoinInstruction(Properties);

properties! { JoinInstruction }

impl JoinInstruction {
    /// `LeftJoinKeyProperties`: `JoinKeyProperties`.
    #[track_caller]
    pub fn left_join_key_properties(mut self, value: impl IntoValue<JoinKeyProperties>) -> Self {
        self.0.set("LeftJoinKeyProperties", value);
        self
    }

    /// `LeftOperand`: string, 1 to 64 characters, pattern `^[0-9a-zA-Z-]*$`. Required.
    #[track_caller]
    pub fn left_operand(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LeftOperand", value);
        self
    }

    /// `OnClause`: string, 1 to 512 characters. Required.
    #[track_caller]
    pub fn on_clause(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("OnClause", value);
        self
    }

    /// `RightJoinKeyProperties`: `JoinKeyProperties`.
    #[track_caller]
    pub fn right_join_key_properties(mut self, value: impl IntoValue<JoinKeyProperties>) -> Self {
        self.0.set("RightJoinKeyProperties", value);
        self
    }

    /// `RightOperand`: string, 1 to 64 characters, pattern `^[0-9a-zA-Z-]*$`. Required.
    #[track_caller]
    pub fn right_operand(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RightOperand", value);
        self
    }

    /// `Type`: `JoinType`. Required.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<JoinType>) -> Self {
        self.0.set("Type", value);
        self
    }
}

/// `JoinKeyProperties` of `AWS::QuickSight::DataSet`.
#[derive(Clone, Default)]
#[must_use]
pub struct JoinKeyProperties(Properties);

properties! { JoinKeyProperties }

impl JoinKeyProperties {
    /// `UniqueKey`: boolean.
    #[track_caller]
    pub fn unique_key(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("UniqueKey", value);
        self
    }
}

/// `JoinOperandProperties` of `AWS::QuickSight::DataSet`.
#[derive(Clone, Default)]
#[must_use]
pub struct JoinOperandProperties(Properties);

properties! { JoinOperandProperties }

impl JoinOperandProperties {
    /// `OutputColumnNameOverrides`: list of `OutputColumnNameOverride`, 1 to 2048 items. Required.
    #[track_caller]
    pub fn output_column_name_overrides(
        mut self,
        value: impl IntoValue<ListOf<OutputColumnNameOverride>>,
    ) -> Self {
        self.0.set("OutputColumnNameOverrides", value);
        self
    }
}

/// `JoinOperation` of `AWS::QuickSight::DataSet`.
#[derive(Clone, Default)]
#[must_use]
pub struct JoinOperation(Properties);

properties! { JoinOperation }

impl JoinOperation {
    /// `Alias`: string, 1 to 64 characters. Required.
    #[track_caller]
    pub fn alias(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Alias", value);
        self
    }

    /// `LeftOperand`: `TransformOperationSource`. Required.
    #[track_caller]
    pub fn left_operand(mut self, value: impl IntoValue<TransformOperationSource>) -> Self {
        self.0.set("LeftOperand", value);
        self
    }

    /// `LeftOperandProperties`: `JoinOperandProperties`.
    #[track_caller]
    pub fn left_operand_properties(mut self, value: impl IntoValue<JoinOperandProperties>) -> Self {
        self.0.set("LeftOperandProperties", value);
        self
    }

    /// `OnClause`: string, 1 to 512 characters. Required.
    #[track_caller]
    pub fn on_clause(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("OnClause", value);
        self
    }

    /// `RightOperand`: `TransformOperationSource`. Required.
    #[track_caller]
    pub fn right_operand(mut self, value: impl IntoValue<TransformOperationSource>) -> Self {
        self.0.set("RightOperand", value);
        self
    }

    /// `RightOperandProperties`: `JoinOperandProperties`.
    #[track_caller]
    pub fn right_operand_properties(
        mut self,
        value: impl IntoValue<JoinOperandProperties>,
    ) -> Self {
        self.0.set("RightOperandProperties", value);
        self
    }

    /// `Type`: `JoinOperationType`. Required.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<JoinOperationType>) -> Self {
        self.0.set("Type", value);
        self
    }
}

choice! {
    /// `JoinOperationType` of `AWS::QuickSight::DataSet`.
    JoinOperationType
    INNER "INNER"
    OUTER "OUTER"
    LEFT "LEFT"
    RIGHT "RIGHT"
}

choice! {
    /// `JoinType` of `AWS::QuickSight::DataSet`.
    JoinType
    INNER "INNER"
    OUTER "OUTER"
    LEFT "LEFT"
    RIGHT "RIGHT"
}

/// `LogicalTable` of `AWS::QuickSight::DataSet`.
#[derive(Clone, Default)]
#[must_use]
pub struct LogicalTable(Properties);

properties! { LogicalTable }

impl LogicalTable {
    /// `Alias`: string, 1 to 64 characters. Required.
    #[track_caller]
    pub fn alias(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Alias", value);
        self
    }

    /// `DataTransforms`: list of `TransformOperation`, 1 to 2048 items.
    #[track_caller]
    pub fn data_transforms(mut self, value: impl IntoValue<ListOf<TransformOperation>>) -> Self {
        self.0.set("DataTransforms", value);
        self
    }

    /// `Source`: `LogicalTableSource`. Required.
    #[track_caller]
    pub fn source(mut self, value: impl IntoValue<LogicalTableSource>) -> Self {
        self.0.set("Source", value);
        self
    }
}

/// `LogicalTableSource` of `AWS::QuickSight::DataSet`.
#[derive(Clone, Default)]
#[must_use]
pub struct LogicalTableSource(Properties);

properties! { LogicalTableSource }

impl LogicalTableSource {
    /// `DataSetArn`: string.
    #[track_caller]
    pub fn data_set_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DataSetArn", value);
        self
    }

    /// `JoinInstruction`: `JoinInstruction`.
    #[track_caller]
    pub fn join_instruction(mut self, value: impl IntoValue<JoinInstruction>) -> Self {
        self.0.set("JoinInstruction", value);
        self
    }

    /// `PhysicalTableId`: string, 1 to 64 characters, pattern `^[0-9a-zA-Z-]*$`.
    #[track_caller]
    pub fn physical_table_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PhysicalTableId", value);
        self
    }
}

/// `LookbackWindow` of `AWS::QuickSight::DataSet`.
#[derive(Clone, Default)]
#[must_use]
pub struct LookbackWindow(Properties);

properties! { LookbackWindow }

impl LookbackWindow {
    /// `ColumnName`: string. Required.
    #[track_caller]
    pub fn column_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ColumnName", value);
        self
    }

    /// `Size`: number, at least 1, default 0. Required.
    #[track_caller]
    pub fn size(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("Size", value);
        self
    }

    /// `SizeUnit`: `LookbackWindowSizeUnit`. Required.
    #[track_caller]
    pub fn size_unit(mut self, value: impl IntoValue<LookbackWindowSizeUnit>) -> Self {
        self.0.set("SizeUnit", value);
        self
    }
}

choice! {
    /// `LookbackWindowSizeUnit` of `AWS::QuickSight::DataSet`.
    LookbackWindowSizeUnit
    HOUR "HOUR"
    DAY "DAY"
    WEEK "WEEK"
}

/// `NewDefaultValues` of `AWS::QuickSight::DataSet`.
#[derive(Clone, Default)]
#[must_use]
pub struct NewDefaultValues(Properties);

properties! { NewDefaultValues }

impl NewDefaultValues {
    /// `DateTimeStaticValues`: list of strings, at most 32 items.
    #[track_caller]
    pub fn date_time_static_values(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("DateTimeStaticValues", value);
        self
    }

    /// `DecimalStaticValues`: list of numbers, at most 32 items.
    #[track_caller]
    pub fn decimal_static_values(mut self, value: impl IntoValue<ListOf<f64>>) -> Self {
        self.0.set("DecimalStaticValues", value);
        self
    }

    /// `IntegerStaticValues`: list of integers, at most 32 items.
    #[track_caller]
    pub fn integer_static_values(mut self, value: impl IntoValue<ListOf<i64>>) -> Self {
        self.0.set("IntegerStaticValues", value);
        self
    }

    /// `StringStaticValues`: list of strings, at most 32 items.
    #[track_caller]
    pub fn string_static_values(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("StringStaticValues", value);
        self
    }
}

/// `OutputColumnNameOverride` of `AWS::QuickSight::DataSet`.
#[derive(Clone, Default)]
#[must_use]
pub struct OutputColumnNameOverride(Properties);

properties! { OutputColumnNameOverride }

impl OutputColumnNameOverride {
    /// `OutputColumnName`: string, 1 to 127 characters. Required.
    #[track_caller]
    pub fn output_column_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("OutputColumnName", value);
        self
    }

    /// `SourceColumnName`: string, 1 to 127 characters.
    #[track_caller]
    pub fn source_column_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SourceColumnName", value);
        self
    }
}

/// `OverrideDatasetParameterOperation` of `AWS::QuickSight::DataSet`.
#[derive(Clone, Default)]
#[must_use]
pub struct OverrideDatasetParameterOperation(Properties);

properties! { OverrideDatasetParameterOperation }

impl OverrideDatasetParameterOperation {
    /// `NewDefaultValues`: `NewDefaultValues`.
    #[track_caller]
    pub fn new_default_values(mut self, value: impl IntoValue<NewDefaultValues>) -> Self {
        self.0.set("NewDefaultValues", value);
        self
    }

    /// `NewParameterName`: string, 1 to 2048 characters, pattern `^[a-zA-Z0-9]+$`.
    #[track_caller]
    pub fn new_parameter_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("NewParameterName", value);
        self
    }

    /// `ParameterName`: string, 1 to 2048 characters, pattern `^[a-zA-Z0-9]+$`. Required.
    #[track_caller]
    pub fn parameter_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ParameterName", value);
        self
    }
}

/// `ParentDataSet` of `AWS::QuickSight::DataSet`.
#[derive(Clone, Default)]
#[must_use]
pub struct ParentDataSet(Properties);

properties! { ParentDataSet }

impl ParentDataSet {
    /// `DataSetArn`: string. Required.
    #[track_caller]
    pub fn data_set_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DataSetArn", value);
        self
    }

    /// `InputColumns`: list of `InputColumn`, at most 2048 items. Required.
    #[track_caller]
    pub fn input_columns(mut self, value: impl IntoValue<ListOf<InputColumn>>) -> Self {
        self.0.set("InputColumns", value);
        self
    }
}

/// `PerformanceConfiguration` of `AWS::QuickSight::DataSet`.
#[derive(Clone, Default)]
#[must_use]
pub struct PerformanceConfiguration(Properties);

properties! { PerformanceConfiguration }

impl PerformanceConfiguration {
    /// `UniqueKeys`: list of `UniqueKey`, 1 item.
    #[track_caller]
    pub fn unique_keys(mut self, value: impl IntoValue<ListOf<UniqueKey>>) -> Self {
        self.0.set("UniqueKeys", value);
        self
    }
}

/// `PhysicalTable` of `AWS::QuickSight::DataSet`.
#[derive(Clone, Default)]
#[must_use]
pub struct PhysicalTable(Properties);

properties! { PhysicalTable }

impl PhysicalTable {
    /// `CustomSql`: `CustomSql`.
    #[track_caller]
    pub fn custom_sql(mut self, value: impl IntoValue<CustomSql>) -> Self {
        self.0.set("CustomSql", value);
        self
    }

    /// `RelationalTable`: `RelationalTable`.
    #[track_caller]
    pub fn relational_table(mut self, value: impl IntoValue<RelationalTable>) -> Self {
        self.0.set("RelationalTable", value);
        self
    }

    /// `S3Source`: `S3Source`.
    #[track_caller]
    pub fn s3_source(mut self, value: impl IntoValue<S3Source>) -> Self {
        self.0.set("S3Source", value);
        self
    }

    /// `SaaSTable`: `SaaSTable`.
    #[track_caller]
    pub fn saa_s_table(mut self, value: impl IntoValue<SaaSTable>) -> Self {
        self.0.set("SaaSTable", value);
        self
    }
}

/// `PivotConfiguration` of `AWS::QuickSight::DataSet`.
#[derive(Clone, Default)]
#[must_use]
pub struct PivotConfiguration(Properties);

properties! { PivotConfiguration }

impl PivotConfiguration {
    /// `LabelColumnName`: string, 1 to 127 characters.
    #[track_caller]
    pub fn label_column_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LabelColumnName", value);
        self
    }

    /// `PivotedLabels`: list of `PivotedLabel`, at most 100 items. Required.
    #[track_caller]
    pub fn pivoted_labels(mut self, value: impl IntoValue<ListOf<PivotedLabel>>) -> Self {
        self.0.set("PivotedLabels", value);
        self
    }
}

/// `PivotOperation` of `AWS::QuickSight::DataSet`.
#[derive(Clone, Default)]
#[must_use]
pub struct PivotOperation(Properties);

properties! { PivotOperation }

impl PivotOperation {
    /// `Alias`: string, 1 to 64 characters. Required.
    #[track_caller]
    pub fn alias(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Alias", value);
        self
    }

    /// `GroupByColumnNames`: list of strings, at most 128 items.
    #[track_caller]
    pub fn group_by_column_names(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("GroupByColumnNames", value);
        self
    }

    /// `PivotConfiguration`: `PivotConfiguration`. Required.
    #[track_caller]
    pub fn pivot_configuration(mut self, value: impl IntoValue<PivotConfiguration>) -> Self {
        self.0.set("PivotConfiguration", value);
        self
    }

    /// `Source`: `TransformOperationSource`. Required.
    #[track_caller]
    pub fn source(mut self, value: impl IntoValue<TransformOperationSource>) -> Self {
        self.0.set("Source", value);
        self
    }

    /// `ValueColumnConfiguration`: `ValueColumnConfiguration`. Required.
    #[track_caller]
    pub fn value_column_configuration(
        mut self,
        value: impl IntoValue<ValueColumnConfiguration>,
    ) -> Self {
        self.0.set("ValueColumnConfiguration", value);
        self
    }
}

/// `PivotedLabel` of `AWS::QuickSight::DataSet`.
#[derive(Clone, Default)]
#[must_use]
pub struct PivotedLabel(Properties);

properties! { PivotedLabel }

impl PivotedLabel {
    /// `LabelName`: string, at most 2047 characters. Required.
    #[track_caller]
    pub fn label_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LabelName", value);
        self
    }

    /// `NewColumnId`: string, 1 to 64 characters. Required.
    #[track_caller]
    pub fn new_column_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("NewColumnId", value);
        self
    }

    /// `NewColumnName`: string, 1 to 127 characters. Required.
    #[track_caller]
    pub fn new_column_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("NewColumnName", value);
        self
    }
}

/// `ProjectOperation` of `AWS::QuickSight::DataSet`.
#[derive(Clone, Default)]
#[must_use]
pub struct ProjectOperation(Properties);

properties! { ProjectOperation }

impl ProjectOperation {
    /// `Alias`: string, 1 to 64 characters.
    #[track_caller]
    pub fn alias(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Alias", value);
        self
    }

    /// `ProjectedColumns`: list of strings, at most 2048 items.
    #[track_caller]
    pub fn projected_columns(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("ProjectedColumns", value);
        self
    }

    /// `Source`: `TransformOperationSource`.
    #[track_caller]
    pub fn source(mut self, value: impl IntoValue<TransformOperationSource>) -> Self {
        self.0.set("Source", value);
        self
    }
}

/// `RefreshConfiguration` of `AWS::QuickSight::DataSet`.
#[derive(Clone, Default)]
#[must_use]
pub struct RefreshConfiguration(Properties);

properties! { RefreshConfiguration }

impl RefreshConfiguration {
    /// `IncrementalRefresh`: `IncrementalRefresh`. Required.
    #[track_caller]
    pub fn incremental_refresh(mut self, value: impl IntoValue<IncrementalRefresh>) -> Self {
        self.0.set("IncrementalRefresh", value);
        self
    }
}

choice! {
    /// `RefreshFailureAlertStatus` of `AWS::QuickSight::DataSet`.
    RefreshFailureAlertStatus
    ENABLED "ENABLED"
    DISABLED "DISABLED"
}

/// `RefreshFailureConfiguration` of `AWS::QuickSight::DataSet`.
#[derive(Clone, Default)]
#[must_use]
pub struct RefreshFailureConfiguration(Properties);

properties! { RefreshFailureConfiguration }

impl RefreshFailureConfiguration {
    /// `EmailAlert`: `RefreshFailureEmailAlert`.
    #[track_caller]
    pub fn email_alert(mut self, value: impl IntoValue<RefreshFailureEmailAlert>) -> Self {
        self.0.set("EmailAlert", value);
        self
    }
}

/// `RefreshFailureEmailAlert` of `AWS::QuickSight::DataSet`.
#[derive(Clone, Default)]
#[must_use]
pub struct RefreshFailureEmailAlert(Properties);

properties! { RefreshFailureEmailAlert }

impl RefreshFailureEmailAlert {
    /// `AlertStatus`: `RefreshFailureAlertStatus`.
    #[track_caller]
    pub fn alert_status(mut self, value: impl IntoValue<RefreshFailureAlertStatus>) -> Self {
        self.0.set("AlertStatus", value);
        self
    }
}

/// `RelationalTable` of `AWS::QuickSight::DataSet`.
#[derive(Clone, Default)]
#[must_use]
pub struct RelationalTable(Properties);

properties! { RelationalTable }

impl RelationalTable {
    /// `Catalog`: string, at most 256 characters.
    #[track_caller]
    pub fn catalog(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Catalog", value);
        self
    }

    /// `DataSourceArn`: string. Required.
    #[track_caller]
    pub fn data_source_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DataSourceArn", value);
        self
    }

    /// `InputColumns`: list of `InputColumn`, at most 2048 items. Required.
    #[track_caller]
    pub fn input_columns(mut self, value: impl IntoValue<ListOf<InputColumn>>) -> Self {
        self.0.set("InputColumns", value);
        self
    }

    /// `Name`: string, 1 to 256 characters. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Schema`: string, at most 256 characters.
    #[track_caller]
    pub fn schema(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Schema", value);
        self
    }
}

/// `RenameColumnOperation` of `AWS::QuickSight::DataSet`.
#[derive(Clone, Default)]
#[must_use]
pub struct RenameColumnOperation(Properties);

properties! { RenameColumnOperation }

impl RenameColumnOperation {
    /// `ColumnName`: string, 1 to 127 characters. Required.
    #[track_caller]
    pub fn column_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ColumnName", value);
        self
    }

    /// `NewColumnName`: string, 1 to 127 characters. Required.
    #[track_caller]
    pub fn new_column_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("NewColumnName", value);
        self
    }
}

/// `RenameColumnsOperation` of `AWS::QuickSight::DataSet`.
#[derive(Clone, Default)]
#[must_use]
pub struct RenameColumnsOperation(Properties);

properties! { RenameColumnsOperation }

impl RenameColumnsOperation {
    /// `Alias`: string, 1 to 64 characters. Required.
    #[track_caller]
    pub fn alias(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Alias", value);
        self
    }

    /// `RenameColumnOperations`: list of `RenameColumnOperation`, at most 2048 items. Required.
    #[track_caller]
    pub fn rename_column_operations(
        mut self,
        value: impl IntoValue<ListOf<RenameColumnOperation>>,
    ) -> Self {
        self.0.set("RenameColumnOperations", value);
        self
    }

    /// `Source`: `TransformOperationSource`. Required.
    #[track_caller]
    pub fn source(mut self, value: impl IntoValue<TransformOperationSource>) -> Self {
        self.0.set("Source", value);
        self
    }
}

/// `ResourcePermission` of `AWS::QuickSight::DataSet`.
#[derive(Clone, Default)]
#[must_use]
pub struct ResourcePermission(Properties);

properties! { ResourcePermission }

impl ResourcePermission {
    /// `Actions`: list of strings, 1 to 30 items. Required.
    #[track_caller]
    pub fn actions(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Actions", value);
        self
    }

    /// `Principal`: string, 1 to 256 characters. Required.
    #[track_caller]
    pub fn principal(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Principal", value);
        self
    }
}

/// `RowLevelPermissionConfiguration` of `AWS::QuickSight::DataSet`.
#[derive(Clone, Default)]
#[must_use]
pub struct RowLevelPermissionConfiguration(Properties);

properties! { RowLevelPermissionConfiguration }

impl RowLevelPermissionConfiguration {
    /// `RowLevelPermissionDataSet`: `RowLevelPermissionDataSet`.
    #[track_caller]
    pub fn row_level_permission_data_set(
        mut self,
        value: impl IntoValue<RowLevelPermissionDataSet>,
    ) -> Self {
        self.0.set("RowLevelPermissionDataSet", value);
        self
    }

    /// `TagConfiguration`: `RowLevelPermissionTagConfiguration`.
    #[track_caller]
    pub fn tag_configuration(
        mut self,
        value: impl IntoValue<RowLevelPermissionTagConfiguration>,
    ) -> Self {
        self.0.set("TagConfiguration", value);
        self
    }
}

/// `RowLevelPermissionDataSet` of `AWS::QuickSight::DataSet`.
#[derive(Clone, Default)]
#[must_use]
pub struct RowLevelPermissionDataSet(Properties);

properties! { RowLevelPermissionDataSet }

impl RowLevelPermissionDataSet {
    /// `Arn`: string. Required.
    #[track_caller]
    pub fn arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Arn", value);
        self
    }

    /// `FormatVersion`: `RowLevelPermissionFormatVersion`.
    #[track_caller]
    pub fn format_version(
        mut self,
        value: impl IntoValue<RowLevelPermissionFormatVersion>,
    ) -> Self {
        self.0.set("FormatVersion", value);
        self
    }

    /// `Namespace`: string, at most 64 characters, pattern `^[a-zA-Z0-9._-]*$`.
    #[track_caller]
    pub fn namespace(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Namespace", value);
        self
    }

    /// `PermissionPolicy`: `RowLevelPermissionPolicy`. Required.
    #[track_caller]
    pub fn permission_policy(mut self, value: impl IntoValue<RowLevelPermissionPolicy>) -> Self {
        self.0.set("PermissionPolicy", value);
        self
    }

    /// `Status`: `Status`.
    #[track_caller]
    pub fn status(mut self, value: impl IntoValue<Status>) -> Self {
        self.0.set("Status", value);
        self
    }
}

choice! {
    /// `RowLevelPermissionFormatVersion` of `AWS::QuickSight::DataSet`.
    RowLevelPermissionFormatVersion
    VERSION_1 "VERSION_1"
    VERSION_2 "VERSION_2"
}

choice! {
    /// `RowLevelPermissionPolicy` of `AWS::QuickSight::DataSet`.
    RowLevelPermissionPolicy
    GRANT_ACCESS "GRANT_ACCESS"
    DENY_ACCESS "DENY_ACCESS"
}

/// `RowLevelPermissionTagConfiguration` of `AWS::QuickSight::DataSet`.
#[derive(Clone, Default)]
#[must_use]
pub struct RowLevelPermissionTagConfiguration(Properties);

properties! { RowLevelPermissionTagConfiguration }

impl RowLevelPermissionTagConfiguration {
    /// `Status`: `Status`.
    #[track_caller]
    pub fn status(mut self, value: impl IntoValue<Status>) -> Self {
        self.0.set("Status", value);
        self
    }

    /// `TagRuleConfigurations`: list of lists of strings, 1 to 50 items.
    #[track_caller]
    pub fn tag_rule_configurations(
        mut self,
        value: impl IntoValue<ListOf<ListOf<String>>>,
    ) -> Self {
        self.0.set("TagRuleConfigurations", value);
        self
    }

    /// `TagRules`: list of `RowLevelPermissionTagRule`, 1 to 50 items. Required.
    #[track_caller]
    pub fn tag_rules(mut self, value: impl IntoValue<ListOf<RowLevelPermissionTagRule>>) -> Self {
        self.0.set("TagRules", value);
        self
    }
}

/// `RowLevelPermissionTagRule` of `AWS::QuickSight::DataSet`.
#[derive(Clone, Default)]
#[must_use]
pub struct RowLevelPermissionTagRule(Properties);

properties! { RowLevelPermissionTagRule }

impl RowLevelPermissionTagRule {
    /// `ColumnName`: string. Required.
    #[track_caller]
    pub fn column_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ColumnName", value);
        self
    }

    /// `MatchAllValue`: string, 1 to 256 characters.
    #[track_caller]
    pub fn match_all_value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("MatchAllValue", value);
        self
    }

    /// `TagKey`: string, 1 to 128 characters. Required.
    #[track_caller]
    pub fn tag_key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TagKey", value);
        self
    }

    /// `TagMultiValueDelimiter`: string, at most 10 characters.
    #[track_caller]
    pub fn tag_multi_value_delimiter(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TagMultiValueDelimiter", value);
        self
    }
}

/// `S3Source` of `AWS::QuickSight::DataSet`.
#[derive(Clone, Default)]
#[must_use]
pub struct S3Source(Properties);

properties! { S3Source }

impl S3Source {
    /// `DataSourceArn`: string. Required.
    #[track_caller]
    pub fn data_source_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DataSourceArn", value);
        self
    }

    /// `InputColumns`: list of `InputColumn`, at most 2048 items. Required.
    #[track_caller]
    pub fn input_columns(mut self, value: impl IntoValue<ListOf<InputColumn>>) -> Self {
        self.0.set("InputColumns", value);
        self
    }

    /// `UploadSettings`: `UploadSettings`.
    #[track_caller]
    pub fn upload_settings(mut self, value: impl IntoValue<UploadSettings>) -> Self {
        self.0.set("UploadSettings", value);
        self
    }
}

/// `SaaSTable` of `AWS::QuickSight::DataSet`.
#[derive(Clone, Default)]
#[must_use]
pub struct SaaSTable(Properties);

properties! { SaaSTable }

impl SaaSTable {
    /// `DataSourceArn`: string. Required.
    #[track_caller]
    pub fn data_source_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DataSourceArn", value);
        self
    }

    /// `InputColumns`: list of `InputColumn`, at most 2048 items. Required.
    #[track_caller]
    pub fn input_columns(mut self, value: impl IntoValue<ListOf<InputColumn>>) -> Self {
        self.0.set("InputColumns", value);
        self
    }

    /// `TablePath`: list of `TablePathElement`, 1 to 32 items. Required.
    #[track_caller]
    pub fn table_path(mut self, value: impl IntoValue<ListOf<TablePathElement>>) -> Self {
        self.0.set("TablePath", value);
        self
    }
}

/// `SemanticModelConfiguration` of `AWS::QuickSight::DataSet`.
#[derive(Clone, Default)]
#[must_use]
pub struct SemanticModelConfiguration(Properties);

properties! { SemanticModelConfiguration }

impl SemanticModelConfiguration {
    /// `SemanticMetadata`: list of `DataSetSemanticMetadata`, 1 item.
    #[track_caller]
    pub fn semantic_metadata(
        mut self,
        value: impl IntoValue<ListOf<DataSetSemanticMetadata>>,
    ) -> Self {
        self.0.set("SemanticMetadata", value);
        self
    }

    /// `TableMap`: map of `SemanticTable`, 1 entry.
    #[track_caller]
    pub fn table_map(mut self, value: impl IntoValue<MapOf<SemanticTable>>) -> Self {
        self.0.set("TableMap", value);
        self
    }
}

/// `SemanticTable` of `AWS::QuickSight::DataSet`.
#[derive(Clone, Default)]
#[must_use]
pub struct SemanticTable(Properties);

properties! { SemanticTable }

impl SemanticTable {
    /// `Alias`: string, 1 to 64 characters. Required.
    #[track_caller]
    pub fn alias(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Alias", value);
        self
    }

    /// `DestinationTableId`: string, 1 to 64 characters, pattern `^[0-9a-zA-Z-]*$`. Required.
    #[track_caller]
    pub fn destination_table_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DestinationTableId", value);
        self
    }

    /// `RowLevelPermissionConfiguration`: `RowLevelPermissionConfiguration`.
    #[track_caller]
    pub fn row_level_permission_configuration(
        mut self,
        value: impl IntoValue<RowLevelPermissionConfiguration>,
    ) -> Self {
        self.0.set("RowLevelPermissionConfiguration", value);
        self
    }

    /// `SemanticMetadata`: `TableSemanticMetadata`.
    #[track_caller]
    pub fn semantic_metadata(mut self, value: impl IntoValue<TableSemanticMetadata>) -> Self {
        self.0.set("SemanticMetadata", value);
        self
    }
}

/// `SharedColumnSemanticMetadata` of `AWS::QuickSight::DataSet`.
#[derive(Clone, Default)]
#[must_use]
pub struct SharedColumnSemanticMetadata(Properties);

properties! { SharedColumnSemanticMetadata }

impl SharedColumnSemanticMetadata {
    /// `ColumnNames`: list of strings, at least 1 item.
    #[track_caller]
    pub fn column_names(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("ColumnNames", value);
        self
    }

    /// `ColumnProperties`: list of `ColumnSemanticProperty`, 1 to 3 items. Required.
    #[track_caller]
    pub fn column_properties(
        mut self,
        value: impl IntoValue<ListOf<ColumnSemanticProperty>>,
    ) -> Self {
        self.0.set("ColumnProperties", value);
        self
    }
}

/// `SourceTable` of `AWS::QuickSight::DataSet`.
#[derive(Clone, Default)]
#[must_use]
pub struct SourceTable(Properties);

properties! { SourceTable }

impl SourceTable {
    /// `DataSet`: `ParentDataSet`.
    #[track_caller]
    pub fn data_set(mut self, value: impl IntoValue<ParentDataSet>) -> Self {
        self.0.set("DataSet", value);
        self
    }

    /// `PhysicalTableId`: string, 1 to 64 characters, pattern `^[0-9a-zA-Z-]*$`.
    #[track_caller]
    pub fn physical_table_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PhysicalTableId", value);
        self
    }
}

choice! {
    /// `Status` of `AWS::QuickSight::DataSet`.
    Status
    ENABLED "ENABLED"
    DISABLED "DISABLED"
}

/// `StringDatasetParameter` of `AWS::QuickSight::DataSet`.
#[derive(Clone, Default)]
#[must_use]
pub struct StringDatasetParameter(Properties);

properties! { StringDatasetParameter }

impl StringDatasetParameter {
    /// `DefaultValues`: `StringDatasetParameterDefaultValues`.
    #[track_caller]
    pub fn default_values(
        mut self,
        value: impl IntoValue<StringDatasetParameterDefaultValues>,
    ) -> Self {
        self.0.set("DefaultValues", value);
        self
    }

    /// `Id`: string, 1 to 128 characters, pattern `^[a-zA-Z0-9-]+$`. Required.
    #[track_caller]
    pub fn id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Id", value);
        self
    }

    /// `Name`: string, 1 to 2048 characters, pattern `^[a-zA-Z0-9]+$`. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `ValueType`: `DatasetParameterValueType`. Required.
    #[track_caller]
    pub fn value_type(mut self, value: impl IntoValue<DatasetParameterValueType>) -> Self {
        self.0.set("ValueType", value);
        self
    }
}

/// `StringDatasetParameterDefaultValues` of `AWS::QuickSight::DataSet`.
#[derive(Clone, Default)]
#[must_use]
pub struct StringDatasetParameterDefaultValues(Properties);

properties! { StringDatasetParameterDefaultValues }

impl StringDatasetParameterDefaultValues {
    /// `StaticValues`: list of strings, at most 32 items.
    #[track_caller]
    pub fn static_values(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("StaticValues", value);
        self
    }
}

/// `TablePathElement` of `AWS::QuickSight::DataSet`.
#[derive(Clone, Default)]
#[must_use]
pub struct TablePathElement(Properties);

properties! { TablePathElement }

impl TablePathElement {
    /// `Id`: string, 1 to 256 characters.
    #[track_caller]
    pub fn id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Id", value);
        self
    }

    /// `Name`: string, 1 to 256 characters.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }
}

/// `TableSemanticMetadata` of `AWS::QuickSight::DataSet`.
#[derive(Clone, Default)]
#[must_use]
pub struct TableSemanticMetadata(Properties);

properties! { TableSemanticMetadata }

impl TableSemanticMetadata {
    /// `ColumnMetadata`: list of `SharedColumnSemanticMetadata`, 1 to 2000 items.
    #[track_caller]
    pub fn column_metadata(
        mut self,
        value: impl IntoValue<ListOf<SharedColumnSemanticMetadata>>,
    ) -> Self {
        self.0.set("ColumnMetadata", value);
        self
    }
}

/// `Tag` of `AWS::QuickSight::DataSet`.
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

    /// `Value`: string, 1 to 256 characters. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}

/// `TagColumnOperation` of `AWS::QuickSight::DataSet`.
#[derive(Clone, Default)]
#[must_use]
pub struct TagColumnOperation(Properties);

properties! { TagColumnOperation }

impl TagColumnOperation {
    /// `ColumnName`: string, 1 to 127 characters. Required.
    #[track_caller]
    pub fn column_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ColumnName", value);
        self
    }

    /// `Tags`: list of `ColumnTag`, 1 to 16 items. Required.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<ColumnTag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

choice! {
    /// `TextQualifier` of `AWS::QuickSight::DataSet`.
    TextQualifier
    DOUBLE_QUOTE "DOUBLE_QUOTE"
    SINGLE_QUOTE "SINGLE_QUOTE"
}

choice! {
    /// `TimeGranularity` of `AWS::QuickSight::DataSet`.
    TimeGranularity
    YEAR "YEAR"
    QUARTER "QUARTER"
    MONTH "MONTH"
    WEEK "WEEK"
    DAY "DAY"
    HOUR "HOUR"
    MINUTE "MINUTE"
    SECOND "SECOND"
    MILLISECOND "MILLISECOND"
}

/// `TransformOperation` of `AWS::QuickSight::DataSet`.
#[derive(Clone, Default)]
#[must_use]
pub struct TransformOperation(Properties);

properties! { TransformOperation }

impl TransformOperation {
    /// `CastColumnTypeOperation`: `CastColumnTypeOperation`.
    #[track_caller]
    pub fn cast_column_type_operation(
        mut self,
        value: impl IntoValue<CastColumnTypeOperation>,
    ) -> Self {
        self.0.set("CastColumnTypeOperation", value);
        self
    }

    /// `CreateColumnsOperation`: `CreateColumnsOperation`.
    #[track_caller]
    pub fn create_columns_operation(
        mut self,
        value: impl IntoValue<CreateColumnsOperation>,
    ) -> Self {
        self.0.set("CreateColumnsOperation", value);
        self
    }

    /// `FilterOperation`: `FilterOperation`.
    #[track_caller]
    pub fn filter_operation(mut self, value: impl IntoValue<FilterOperation>) -> Self {
        self.0.set("FilterOperation", value);
        self
    }

    /// `OverrideDatasetParameterOperation`: `OverrideDatasetParameterOperation`.
    #[track_caller]
    pub fn override_dataset_parameter_operation(
        mut self,
        value: impl IntoValue<OverrideDatasetParameterOperation>,
    ) -> Self {
        self.0.set("OverrideDatasetParameterOperation", value);
        self
    }

    /// `ProjectOperation`: `ProjectOperation`.
    #[track_caller]
    pub fn project_operation(mut self, value: impl IntoValue<ProjectOperation>) -> Self {
        self.0.set("ProjectOperation", value);
        self
    }

    /// `RenameColumnOperation`: `RenameColumnOperation`.
    #[track_caller]
    pub fn rename_column_operation(mut self, value: impl IntoValue<RenameColumnOperation>) -> Self {
        self.0.set("RenameColumnOperation", value);
        self
    }

    /// `TagColumnOperation`: `TagColumnOperation`.
    #[track_caller]
    pub fn tag_column_operation(mut self, value: impl IntoValue<TagColumnOperation>) -> Self {
        self.0.set("TagColumnOperation", value);
        self
    }

    /// `UntagColumnOperation`: `UntagColumnOperation`.
    #[track_caller]
    pub fn untag_column_operation(mut self, value: impl IntoValue<UntagColumnOperation>) -> Self {
        self.0.set("UntagColumnOperation", value);
        self
    }
}

/// `TransformOperationSource` of `AWS::QuickSight::DataSet`.
#[derive(Clone, Default)]
#[must_use]
pub struct TransformOperationSource(Properties);

properties! { TransformOperationSource }

impl TransformOperationSource {
    /// `ColumnIdMappings`: list of `DataSetColumnIdMapping`, 1 to 2048 items.
    #[track_caller]
    pub fn column_id_mappings(
        mut self,
        value: impl IntoValue<ListOf<DataSetColumnIdMapping>>,
    ) -> Self {
        self.0.set("ColumnIdMappings", value);
        self
    }

    /// `TransformOperationId`: string, 1 to 64 characters, pattern `^[0-9a-zA-Z-]*$`. Required.
    #[track_caller]
    pub fn transform_operation_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TransformOperationId", value);
        self
    }
}

/// `TransformStep` of `AWS::QuickSight::DataSet`.
#[derive(Clone, Default)]
#[must_use]
pub struct TransformStep(Properties);

properties! { TransformStep }

impl TransformStep {
    /// `AggregateStep`: `AggregateOperation`.
    #[track_caller]
    pub fn aggregate_step(mut self, value: impl IntoValue<AggregateOperation>) -> Self {
        self.0.set("AggregateStep", value);
        self
    }

    /// `AppendStep`: `AppendOperation`.
    #[track_caller]
    pub fn append_step(mut self, value: impl IntoValue<AppendOperation>) -> Self {
        self.0.set("AppendStep", value);
        self
    }

    /// `CastColumnTypesStep`: `CastColumnTypesOperation`.
    #[track_caller]
    pub fn cast_column_types_step(
        mut self,
        value: impl IntoValue<CastColumnTypesOperation>,
    ) -> Self {
        self.0.set("CastColumnTypesStep", value);
        self
    }

    /// `CreateColumnsStep`: `CreateColumnsOperation`.
    #[track_caller]
    pub fn create_columns_step(mut self, value: impl IntoValue<CreateColumnsOperation>) -> Self {
        self.0.set("CreateColumnsStep", value);
        self
    }

    /// `FiltersStep`: `FiltersOperation`.
    #[track_caller]
    pub fn filters_step(mut self, value: impl IntoValue<FiltersOperation>) -> Self {
        self.0.set("FiltersStep", value);
        self
    }

    /// `ImportTableStep`: `ImportTableOperation`.
    #[track_caller]
    pub fn import_table_step(mut self, value: impl IntoValue<ImportTableOperation>) -> Self {
        self.0.set("ImportTableStep", value);
        self
    }

    /// `JoinStep`: `JoinOperation`.
    #[track_caller]
    pub fn join_step(mut self, value: impl IntoValue<JoinOperation>) -> Self {
        self.0.set("JoinStep", value);
        self
    }

    /// `PivotStep`: `PivotOperation`.
    #[track_caller]
    pub fn pivot_step(mut self, value: impl IntoValue<PivotOperation>) -> Self {
        self.0.set("PivotStep", value);
        self
    }

    /// `ProjectStep`: `ProjectOperation`.
    #[track_caller]
    pub fn project_step(mut self, value: impl IntoValue<ProjectOperation>) -> Self {
        self.0.set("ProjectStep", value);
        self
    }

    /// `RenameColumnsStep`: `RenameColumnsOperation`.
    #[track_caller]
    pub fn rename_columns_step(mut self, value: impl IntoValue<RenameColumnsOperation>) -> Self {
        self.0.set("RenameColumnsStep", value);
        self
    }

    /// `UnpivotStep`: `UnpivotOperation`.
    #[track_caller]
    pub fn unpivot_step(mut self, value: impl IntoValue<UnpivotOperation>) -> Self {
        self.0.set("UnpivotStep", value);
        self
    }
}

/// `UniqueKey` of `AWS::QuickSight::DataSet`.
#[derive(Clone, Default)]
#[must_use]
pub struct UniqueKey(Properties);

properties! { UniqueKey }

impl UniqueKey {
    /// `ColumnNames`: list of strings, 1 item. Required.
    #[track_caller]
    pub fn column_names(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("ColumnNames", value);
        self
    }
}

/// `UnpivotOperation` of `AWS::QuickSight::DataSet`.
#[derive(Clone, Default)]
#[must_use]
pub struct UnpivotOperation(Properties);

properties! { UnpivotOperation }

impl UnpivotOperation {
    /// `Alias`: string, 1 to 64 characters. Required.
    #[track_caller]
    pub fn alias(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Alias", value);
        self
    }

    /// `ColumnsToUnpivot`: list of `ColumnToUnpivot`, at most 100 items. Required.
    #[track_caller]
    pub fn columns_to_unpivot(mut self, value: impl IntoValue<ListOf<ColumnToUnpivot>>) -> Self {
        self.0.set("ColumnsToUnpivot", value);
        self
    }

    /// `Source`: `TransformOperationSource`. Required.
    #[track_caller]
    pub fn source(mut self, value: impl IntoValue<TransformOperationSource>) -> Self {
        self.0.set("Source", value);
        self
    }

    /// `UnpivotedLabelColumnId`: string, 1 to 64 characters. Required.
    #[track_caller]
    pub fn unpivoted_label_column_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("UnpivotedLabelColumnId", value);
        self
    }

    /// `UnpivotedLabelColumnName`: string, 1 to 127 characters. Required.
    #[track_caller]
    pub fn unpivoted_label_column_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("UnpivotedLabelColumnName", value);
        self
    }

    /// `UnpivotedValueColumnId`: string, 1 to 64 characters. Required.
    #[track_caller]
    pub fn unpivoted_value_column_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("UnpivotedValueColumnId", value);
        self
    }

    /// `UnpivotedValueColumnName`: string, 1 to 127 characters. Required.
    #[track_caller]
    pub fn unpivoted_value_column_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("UnpivotedValueColumnName", value);
        self
    }
}

/// `UntagColumnOperation` of `AWS::QuickSight::DataSet`.
#[derive(Clone, Default)]
#[must_use]
pub struct UntagColumnOperation(Properties);

properties! { UntagColumnOperation }

impl UntagColumnOperation {
    /// `ColumnName`: string, 1 to 127 characters. Required.
    #[track_caller]
    pub fn column_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ColumnName", value);
        self
    }

    /// `TagNames`: list of `ColumnTagName`. Required.
    #[track_caller]
    pub fn tag_names(mut self, value: impl IntoValue<ListOf<ColumnTagName>>) -> Self {
        self.0.set("TagNames", value);
        self
    }
}

/// `UploadSettings` of `AWS::QuickSight::DataSet`.
#[derive(Clone, Default)]
#[must_use]
pub struct UploadSettings(Properties);

properties! { UploadSettings }

impl UploadSettings {
    /// `ContainsHeader`: boolean.
    #[track_caller]
    pub fn contains_header(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("ContainsHeader", value);
        self
    }

    /// `Delimiter`: string, 1 character.
    #[track_caller]
    pub fn delimiter(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Delimiter", value);
        self
    }

    /// `Format`: `FileFormat`.
    #[track_caller]
    pub fn format(mut self, value: impl IntoValue<FileFormat>) -> Self {
        self.0.set("Format", value);
        self
    }

    /// `StartFromRow`: number, at least 1.
    #[track_caller]
    pub fn start_from_row(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("StartFromRow", value);
        self
    }

    /// `TextQualifier`: `TextQualifier`.
    #[track_caller]
    pub fn text_qualifier(mut self, value: impl IntoValue<TextQualifier>) -> Self {
        self.0.set("TextQualifier", value);
        self
    }
}

/// `UploadedDocumentMetadata` of `AWS::QuickSight::DataSet`.
#[derive(Clone, Default)]
#[must_use]
pub struct UploadedDocumentMetadata(Properties);

properties! { UploadedDocumentMetadata }

impl UploadedDocumentMetadata {
    /// `Name`: string, 1 to 127 characters.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }
}

/// `ValueColumnConfiguration` of `AWS::QuickSight::DataSet`.
#[derive(Clone, Default)]
#[must_use]
pub struct ValueColumnConfiguration(Properties);

properties! { ValueColumnConfiguration }

impl ValueColumnConfiguration {
    /// `AggregationFunction`: `DataPrepAggregationFunction`.
    #[track_caller]
    pub fn aggregation_function(
        mut self,
        value: impl IntoValue<DataPrepAggregationFunction>,
    ) -> Self {
        self.0.set("AggregationFunction", value);
        self
    }
}
