// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::QuickSight::Topic` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::{ListOf, MapOf};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::QuickSight::Topic`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-topic.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Topic(Body);

resource! { Topic "AWS::QuickSight::Topic" }

impl Topic {
    /// `AwsAccountId`: string, 12 characters, pattern `^[0-9]{12}$`. A change replaces the resource.
    #[track_caller]
    pub fn aws_account_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AwsAccountId", value);
        self
    }

    /// `ConfigOptions`: `TopicConfigOptions`.
    #[track_caller]
    pub fn config_options(mut self, value: impl IntoValue<TopicConfigOptions>) -> Self {
        self.0.set("ConfigOptions", value);
        self
    }

    /// `CustomInstructions`: `CustomInstructions`.
    #[track_caller]
    pub fn custom_instructions(mut self, value: impl IntoValue<CustomInstructions>) -> Self {
        self.0.set("CustomInstructions", value);
        self
    }

    /// `DataSets`: list of `DatasetMetadata`.
    #[track_caller]
    pub fn data_sets(mut self, value: impl IntoValue<ListOf<DatasetMetadata>>) -> Self {
        self.0.set("DataSets", value);
        self
    }

    /// `Description`: string, at most 256 characters.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `FolderArns`: list of strings, at most 20 items. A change replaces the resource.
    #[track_caller]
    pub fn folder_arns(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("FolderArns", value);
        self
    }

    /// `Name`: string, 1 to 128 characters.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Tags`: list of `Tag`, 1 to 200 items. A change replaces the resource.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `TopicId`: string, at most 256 characters, pattern `^[A-Za-z0-9-_.\\+]*$`. A change replaces the resource.
    #[track_caller]
    pub fn topic_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TopicId", value);
        self
    }

    /// `UserExperienceVersion`: `TopicUserExperienceVersion`.
    #[track_caller]
    pub fn user_experience_version(
        mut self,
        value: impl IntoValue<TopicUserExperienceVersion>,
    ) -> Self {
        self.0.set("UserExperienceVersion", value);
        self
    }
}

impl Handle<Topic> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }
}

choice! {
    /// `AuthorSpecifiedAggregation` of `AWS::QuickSight::Topic`.
    AuthorSpecifiedAggregation
    COUNT "COUNT"
    DISTINCT_COUNT "DISTINCT_COUNT"
    MIN "MIN"
    MAX "MAX"
    MEDIAN "MEDIAN"
    SUM "SUM"
    AVERAGE "AVERAGE"
    STDEV "STDEV"
    STDEVP "STDEVP"
    VAR "VAR"
    VARP "VARP"
    PERCENTILE "PERCENTILE"
}

choice! {
    /// `CategoryFilterFunction` of `AWS::QuickSight::Topic`.
    CategoryFilterFunction
    EXACT "EXACT"
    CONTAINS "CONTAINS"
}

choice! {
    /// `CategoryFilterType` of `AWS::QuickSight::Topic`.
    CategoryFilterType
    CUSTOM_FILTER "CUSTOM_FILTER"
    CUSTOM_FILTER_LIST "CUSTOM_FILTER_LIST"
    FILTER_LIST "FILTER_LIST"
}

/// `CellValueSynonym` of `AWS::QuickSight::Topic`.
#[derive(Clone, Default)]
#[must_use]
pub struct CellValueSynonym(Properties);

properties! { CellValueSynonym }

impl CellValueSynonym {
    /// `CellValue`: string, at most 256 characters.
    #[track_caller]
    pub fn cell_value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CellValue", value);
        self
    }

    /// `Synonyms`: list of strings.
    #[track_caller]
    pub fn synonyms(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Synonyms", value);
        self
    }
}

/// `CollectiveConstant` of `AWS::QuickSight::Topic`.
#[derive(Clone, Default)]
#[must_use]
pub struct CollectiveConstant(Properties);

properties! { CollectiveConstant }

impl CollectiveConstant {
    /// `ValueList`: list of strings.
    #[track_caller]
    pub fn value_list(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("ValueList", value);
        self
    }
}

choice! {
    /// `ColumnDataRole` of `AWS::QuickSight::Topic`.
    ColumnDataRole
    DIMENSION "DIMENSION"
    MEASURE "MEASURE"
}

choice! {
    /// `ColumnOrderingType` of `AWS::QuickSight::Topic`.
    ColumnOrderingType
    GREATER_IS_BETTER "GREATER_IS_BETTER"
    LESSER_IS_BETTER "LESSER_IS_BETTER"
    SPECIFIED "SPECIFIED"
}

/// `ComparativeOrder` of `AWS::QuickSight::Topic`.
#[derive(Clone, Default)]
#[must_use]
pub struct ComparativeOrder(Properties);

properties! { ComparativeOrder }

impl ComparativeOrder {
    /// `SpecifedOrder`: list of strings.
    #[track_caller]
    pub fn specifed_order(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("SpecifedOrder", value);
        self
    }

    /// `TreatUndefinedSpecifiedValues`: `UndefinedSpecifiedValueType`.
    #[track_caller]
    pub fn treat_undefined_specified_values(
        mut self,
        value: impl IntoValue<UndefinedSpecifiedValueType>,
    ) -> Self {
        self.0.set("TreatUndefinedSpecifiedValues", value);
        self
    }

    /// `UseOrdering`: `ColumnOrderingType`.
    #[track_caller]
    pub fn use_ordering(mut self, value: impl IntoValue<ColumnOrderingType>) -> Self {
        self.0.set("UseOrdering", value);
        self
    }
}

choice! {
    /// `ConstantType` of `AWS::QuickSight::Topic`.
    ConstantType
    SINGULAR "SINGULAR"
    RANGE "RANGE"
    COLLECTIVE "COLLECTIVE"
}

/// `CustomInstructions` of `AWS::QuickSight::Topic`.
#[derive(Clone, Default)]
#[must_use]
pub struct CustomInstructions(Properties);

properties! { CustomInstructions }

impl CustomInstructions {
    /// `CustomInstructionsString`: string, at most 10000 characters. Required.
    #[track_caller]
    pub fn custom_instructions_string(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CustomInstructionsString", value);
        self
    }
}

/// `DataAggregation` of `AWS::QuickSight::Topic`.
#[derive(Clone, Default)]
#[must_use]
pub struct DataAggregation(Properties);

properties! { DataAggregation }

impl DataAggregation {
    /// `DatasetRowDateGranularity`: `TopicTimeGranularity`.
    #[track_caller]
    pub fn dataset_row_date_granularity(
        mut self,
        value: impl IntoValue<TopicTimeGranularity>,
    ) -> Self {
        self.0.set("DatasetRowDateGranularity", value);
        self
    }

    /// `DefaultDateColumnName`: string, at most 256 characters.
    #[track_caller]
    pub fn default_date_column_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DefaultDateColumnName", value);
        self
    }
}

/// `DatasetMetadata` of `AWS::QuickSight::Topic`.
#[derive(Clone, Default)]
#[must_use]
pub struct DatasetMetadata(Properties);

properties! { DatasetMetadata }

impl DatasetMetadata {
    /// `CalculatedFields`: list of `TopicCalculatedField`.
    #[track_caller]
    pub fn calculated_fields(
        mut self,
        value: impl IntoValue<ListOf<TopicCalculatedField>>,
    ) -> Self {
        self.0.set("CalculatedFields", value);
        self
    }

    /// `Columns`: list of `TopicColumn`.
    #[track_caller]
    pub fn columns(mut self, value: impl IntoValue<ListOf<TopicColumn>>) -> Self {
        self.0.set("Columns", value);
        self
    }

    /// `DataAggregation`: `DataAggregation`.
    #[track_caller]
    pub fn data_aggregation(mut self, value: impl IntoValue<DataAggregation>) -> Self {
        self.0.set("DataAggregation", value);
        self
    }

    /// `DatasetArn`: string. Required.
    #[track_caller]
    pub fn dataset_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DatasetArn", value);
        self
    }

    /// `DatasetDescription`: string, at most 256 characters.
    #[track_caller]
    pub fn dataset_description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DatasetDescription", value);
        self
    }

    /// `DatasetName`: string, at most 256 characters.
    #[track_caller]
    pub fn dataset_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DatasetName", value);
        self
    }

    /// `Filters`: list of `TopicFilter`.
    #[track_caller]
    pub fn filters(mut self, value: impl IntoValue<ListOf<TopicFilter>>) -> Self {
        self.0.set("Filters", value);
        self
    }

    /// `NamedEntities`: list of `TopicNamedEntity`.
    #[track_caller]
    pub fn named_entities(mut self, value: impl IntoValue<ListOf<TopicNamedEntity>>) -> Self {
        self.0.set("NamedEntities", value);
        self
    }
}

choice! {
    /// `DefaultAggregation` of `AWS::QuickSight::Topic`.
    DefaultAggregation
    SUM "SUM"
    MAX "MAX"
    MIN "MIN"
    COUNT "COUNT"
    DISTINCT_COUNT "DISTINCT_COUNT"
    AVERAGE "AVERAGE"
    MEDIAN "MEDIAN"
    STDEV "STDEV"
    STDEVP "STDEVP"
    VAR "VAR"
    VARP "VARP"
}

/// `DefaultFormatting` of `AWS::QuickSight::Topic`.
#[derive(Clone, Default)]
#[must_use]
pub struct DefaultFormatting(Properties);

properties! { DefaultFormatting }

impl DefaultFormatting {
    /// `DisplayFormat`: `DisplayFormat`.
    #[track_caller]
    pub fn display_format(mut self, value: impl IntoValue<DisplayFormat>) -> Self {
        self.0.set("DisplayFormat", value);
        self
    }

    /// `DisplayFormatOptions`: `DisplayFormatOptions`.
    #[track_caller]
    pub fn display_format_options(mut self, value: impl IntoValue<DisplayFormatOptions>) -> Self {
        self.0.set("DisplayFormatOptions", value);
        self
    }
}

choice! {
    /// `DisplayFormat` of `AWS::QuickSight::Topic`.
    DisplayFormat
    AUTO "AUTO"
    PERCENT "PERCENT"
    CURRENCY "CURRENCY"
    NUMBER "NUMBER"
    DATE "DATE"
    STRING "STRING"
}

/// `DisplayFormatOptions` of `AWS::QuickSight::Topic`.
#[derive(Clone, Default)]
#[must_use]
pub struct DisplayFormatOptions(Properties);

properties! { DisplayFormatOptions }

impl DisplayFormatOptions {
    /// `BlankCellFormat`: string, at most 256 characters.
    #[track_caller]
    pub fn blank_cell_format(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("BlankCellFormat", value);
        self
    }

    /// `CurrencySymbol`: string, at most 256 characters.
    #[track_caller]
    pub fn currency_symbol(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CurrencySymbol", value);
        self
    }

    /// `DateFormat`: string, at most 256 characters.
    #[track_caller]
    pub fn date_format(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DateFormat", value);
        self
    }

    /// `DecimalSeparator`: `TopicNumericSeparatorSymbol`.
    #[track_caller]
    pub fn decimal_separator(mut self, value: impl IntoValue<TopicNumericSeparatorSymbol>) -> Self {
        self.0.set("DecimalSeparator", value);
        self
    }

    /// `FractionDigits`: number, default 0.
    #[track_caller]
    pub fn fraction_digits(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("FractionDigits", value);
        self
    }

    /// `GroupingSeparator`: string, at most 256 characters.
    #[track_caller]
    pub fn grouping_separator(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("GroupingSeparator", value);
        self
    }

    /// `NegativeFormat`: `NegativeFormat`.
    #[track_caller]
    pub fn negative_format(mut self, value: impl IntoValue<NegativeFormat>) -> Self {
        self.0.set("NegativeFormat", value);
        self
    }

    /// `Prefix`: string, at most 256 characters.
    #[track_caller]
    pub fn prefix(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Prefix", value);
        self
    }

    /// `Suffix`: string, at most 256 characters.
    #[track_caller]
    pub fn suffix(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Suffix", value);
        self
    }

    /// `UnitScaler`: `NumberScale`.
    #[track_caller]
    pub fn unit_scaler(mut self, value: impl IntoValue<NumberScale>) -> Self {
        self.0.set("UnitScaler", value);
        self
    }

    /// `UseBlankCellFormat`: boolean, default false.
    #[track_caller]
    pub fn use_blank_cell_format(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("UseBlankCellFormat", value);
        self
    }

    /// `UseGrouping`: boolean, default false.
    #[track_caller]
    pub fn use_grouping(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("UseGrouping", value);
        self
    }
}

choice! {
    /// `FilterClass` of `AWS::QuickSight::Topic`.
    FilterClass
    ENFORCED_VALUE_FILTER "ENFORCED_VALUE_FILTER"
    CONDITIONAL_VALUE_FILTER "CONDITIONAL_VALUE_FILTER"
    NAMED_VALUE_FILTER "NAMED_VALUE_FILTER"
    DASHBOARD_DEFAULT_FILTER "DASHBOARD_DEFAULT_FILTER"
}

choice! {
    /// `NamedEntityAggType` of `AWS::QuickSight::Topic`.
    NamedEntityAggType
    SUM "SUM"
    MIN "MIN"
    MAX "MAX"
    COUNT "COUNT"
    AVERAGE "AVERAGE"
    DISTINCT_COUNT "DISTINCT_COUNT"
    STDEV "STDEV"
    STDEVP "STDEVP"
    VAR "VAR"
    VARP "VARP"
    PERCENTILE "PERCENTILE"
    MEDIAN "MEDIAN"
    CUSTOM "CUSTOM"
}

/// `NamedEntityDefinition` of `AWS::QuickSight::Topic`.
#[derive(Clone, Default)]
#[must_use]
pub struct NamedEntityDefinition(Properties);

properties! { NamedEntityDefinition }

impl NamedEntityDefinition {
    /// `FieldName`: string, at most 256 characters.
    #[track_caller]
    pub fn field_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FieldName", value);
        self
    }

    /// `Metric`: `NamedEntityDefinitionMetric`.
    #[track_caller]
    pub fn metric(mut self, value: impl IntoValue<NamedEntityDefinitionMetric>) -> Self {
        self.0.set("Metric", value);
        self
    }

    /// `PropertyName`: string, at most 256 characters.
    #[track_caller]
    pub fn property_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PropertyName", value);
        self
    }

    /// `PropertyRole`: `PropertyRole`.
    #[track_caller]
    pub fn property_role(mut self, value: impl IntoValue<PropertyRole>) -> Self {
        self.0.set("PropertyRole", value);
        self
    }

    /// `PropertyUsage`: `PropertyUsage`.
    #[track_caller]
    pub fn property_usage(mut self, value: impl IntoValue<PropertyUsage>) -> Self {
        self.0.set("PropertyUsage", value);
        self
    }
}

/// `NamedEntityDefinitionMetric` of `AWS::QuickSight::Topic`.
#[derive(Clone, Default)]
#[must_use]
pub struct NamedEntityDefinitionMetric(Properties);

properties! { NamedEntityDefinitionMetric }

impl NamedEntityDefinitionMetric {
    /// `Aggregation`: `NamedEntityAggType`.
    #[track_caller]
    pub fn aggregation(mut self, value: impl IntoValue<NamedEntityAggType>) -> Self {
        self.0.set("Aggregation", value);
        self
    }

    /// `AggregationFunctionParameters`: map of strings.
    #[track_caller]
    pub fn aggregation_function_parameters(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("AggregationFunctionParameters", value);
        self
    }
}

choice! {
    /// `NamedFilterAggType` of `AWS::QuickSight::Topic`.
    NamedFilterAggType
    NO_AGGREGATION "NO_AGGREGATION"
    SUM "SUM"
    AVERAGE "AVERAGE"
    COUNT "COUNT"
    DISTINCT_COUNT "DISTINCT_COUNT"
    MAX "MAX"
    MEDIAN "MEDIAN"
    MIN "MIN"
    STDEV "STDEV"
    STDEVP "STDEVP"
    VAR "VAR"
    VARP "VARP"
}

choice! {
    /// `NamedFilterType` of `AWS::QuickSight::Topic`.
    NamedFilterType
    CATEGORY_FILTER "CATEGORY_FILTER"
    NUMERIC_EQUALITY_FILTER "NUMERIC_EQUALITY_FILTER"
    NUMERIC_RANGE_FILTER "NUMERIC_RANGE_FILTER"
    DATE_RANGE_FILTER "DATE_RANGE_FILTER"
    RELATIVE_DATE_FILTER "RELATIVE_DATE_FILTER"
    NULL_FILTER "NULL_FILTER"
}

/// `NegativeFormat` of `AWS::QuickSight::Topic`.
#[derive(Clone, Default)]
#[must_use]
pub struct NegativeFormat(Properties);

properties! { NegativeFormat }

impl NegativeFormat {
    /// `Prefix`: string, at most 256 characters.
    #[track_caller]
    pub fn prefix(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Prefix", value);
        self
    }

    /// `Suffix`: string, at most 256 characters.
    #[track_caller]
    pub fn suffix(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Suffix", value);
        self
    }
}

choice! {
    /// `NumberScale` of `AWS::QuickSight::Topic`.
    NumberScale
    NONE "NONE"
    AUTO "AUTO"
    THOUSANDS "THOUSANDS"
    MILLIONS "MILLIONS"
    BILLIONS "BILLIONS"
    TRILLIONS "TRILLIONS"
    LAKHS "LAKHS"
    CRORES "CRORES"
}

choice! {
    /// `PropertyRole` of `AWS::QuickSight::Topic`.
    PropertyRole
    PRIMARY "PRIMARY"
    ID "ID"
}

choice! {
    /// `PropertyUsage` of `AWS::QuickSight::Topic`.
    PropertyUsage
    INHERIT "INHERIT"
    DIMENSION "DIMENSION"
    MEASURE "MEASURE"
}

/// `RangeConstant` of `AWS::QuickSight::Topic`.
#[derive(Clone, Default)]
#[must_use]
pub struct RangeConstant(Properties);

properties! { RangeConstant }

impl RangeConstant {
    /// `Maximum`: string, at most 256 characters.
    #[track_caller]
    pub fn maximum(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Maximum", value);
        self
    }

    /// `Minimum`: string, at most 256 characters.
    #[track_caller]
    pub fn minimum(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Minimum", value);
        self
    }
}

/// `SemanticEntityType` of `AWS::QuickSight::Topic`.
#[derive(Clone, Default)]
#[must_use]
pub struct SemanticEntityType(Properties);

properties! { SemanticEntityType }

impl SemanticEntityType {
    /// `SubTypeName`: string, at most 256 characters.
    #[track_caller]
    pub fn sub_type_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SubTypeName", value);
        self
    }

    /// `TypeName`: string, at most 256 characters.
    #[track_caller]
    pub fn type_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TypeName", value);
        self
    }

    /// `TypeParameters`: map of strings.
    #[track_caller]
    pub fn type_parameters(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("TypeParameters", value);
        self
    }
}

/// `SemanticType` of `AWS::QuickSight::Topic`.
#[derive(Clone, Default)]
#[must_use]
pub struct SemanticType(Properties);

properties! { SemanticType }

impl SemanticType {
    /// `FalseyCellValue`: string.
    #[track_caller]
    pub fn falsey_cell_value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FalseyCellValue", value);
        self
    }

    /// `FalseyCellValueSynonyms`: list of strings.
    #[track_caller]
    pub fn falsey_cell_value_synonyms(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("FalseyCellValueSynonyms", value);
        self
    }

    /// `SubTypeName`: string, at most 256 characters.
    #[track_caller]
    pub fn sub_type_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SubTypeName", value);
        self
    }

    /// `TruthyCellValue`: string.
    #[track_caller]
    pub fn truthy_cell_value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TruthyCellValue", value);
        self
    }

    /// `TruthyCellValueSynonyms`: list of strings.
    #[track_caller]
    pub fn truthy_cell_value_synonyms(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("TruthyCellValueSynonyms", value);
        self
    }

    /// `TypeName`: string, at most 256 characters.
    #[track_caller]
    pub fn type_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TypeName", value);
        self
    }

    /// `TypeParameters`: map of strings.
    #[track_caller]
    pub fn type_parameters(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("TypeParameters", value);
        self
    }
}

/// `Tag` of `AWS::QuickSight::Topic`.
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

/// `TopicCalculatedField` of `AWS::QuickSight::Topic`.
#[derive(Clone, Default)]
#[must_use]
pub struct TopicCalculatedField(Properties);

properties! { TopicCalculatedField }

impl TopicCalculatedField {
    /// `Aggregation`: `DefaultAggregation`.
    #[track_caller]
    pub fn aggregation(mut self, value: impl IntoValue<DefaultAggregation>) -> Self {
        self.0.set("Aggregation", value);
        self
    }

    /// `AllowedAggregations`: list of `AuthorSpecifiedAggregation`.
    #[track_caller]
    pub fn allowed_aggregations(
        mut self,
        value: impl IntoValue<ListOf<AuthorSpecifiedAggregation>>,
    ) -> Self {
        self.0.set("AllowedAggregations", value);
        self
    }

    /// `CalculatedFieldDescription`: string, at most 500 characters.
    #[track_caller]
    pub fn calculated_field_description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CalculatedFieldDescription", value);
        self
    }

    /// `CalculatedFieldName`: string, at most 256 characters. Required.
    #[track_caller]
    pub fn calculated_field_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CalculatedFieldName", value);
        self
    }

    /// `CalculatedFieldSynonyms`: list of strings.
    #[track_caller]
    pub fn calculated_field_synonyms(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("CalculatedFieldSynonyms", value);
        self
    }

    /// `CellValueSynonyms`: list of `CellValueSynonym`.
    #[track_caller]
    pub fn cell_value_synonyms(mut self, value: impl IntoValue<ListOf<CellValueSynonym>>) -> Self {
        self.0.set("CellValueSynonyms", value);
        self
    }

    /// `ColumnDataRole`: `ColumnDataRole`.
    #[track_caller]
    pub fn column_data_role(mut self, value: impl IntoValue<ColumnDataRole>) -> Self {
        self.0.set("ColumnDataRole", value);
        self
    }

    /// `ComparativeOrder`: `ComparativeOrder`.
    #[track_caller]
    pub fn comparative_order(mut self, value: impl IntoValue<ComparativeOrder>) -> Self {
        self.0.set("ComparativeOrder", value);
        self
    }

    /// `DefaultFormatting`: `DefaultFormatting`.
    #[track_caller]
    pub fn default_formatting(mut self, value: impl IntoValue<DefaultFormatting>) -> Self {
        self.0.set("DefaultFormatting", value);
        self
    }

    /// `DisableIndexing`: boolean.
    #[track_caller]
    pub fn disable_indexing(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("DisableIndexing", value);
        self
    }

    /// `Expression`: string, 1 to 4096 characters. Required.
    #[track_caller]
    pub fn expression(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Expression", value);
        self
    }

    /// `IsIncludedInTopic`: boolean, default false.
    #[track_caller]
    pub fn is_included_in_topic(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("IsIncludedInTopic", value);
        self
    }

    /// `NeverAggregateInFilter`: boolean, default false.
    #[track_caller]
    pub fn never_aggregate_in_filter(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("NeverAggregateInFilter", value);
        self
    }

    /// `NonAdditive`: boolean, default false.
    #[track_caller]
    pub fn non_additive(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("NonAdditive", value);
        self
    }

    /// `NotAllowedAggregations`: list of `AuthorSpecifiedAggregation`.
    #[track_caller]
    pub fn not_allowed_aggregations(
        mut self,
        value: impl IntoValue<ListOf<AuthorSpecifiedAggregation>>,
    ) -> Self {
        self.0.set("NotAllowedAggregations", value);
        self
    }

    /// `SemanticType`: `SemanticType`.
    #[track_caller]
    pub fn semantic_type(mut self, value: impl IntoValue<SemanticType>) -> Self {
        self.0.set("SemanticType", value);
        self
    }

    /// `TimeGranularity`: `TopicTimeGranularity`.
    #[track_caller]
    pub fn time_granularity(mut self, value: impl IntoValue<TopicTimeGranularity>) -> Self {
        self.0.set("TimeGranularity", value);
        self
    }
}

/// `TopicCategoryFilter` of `AWS::QuickSight::Topic`.
#[derive(Clone, Default)]
#[must_use]
pub struct TopicCategoryFilter(Properties);

properties! { TopicCategoryFilter }

impl TopicCategoryFilter {
    /// `CategoryFilterFunction`: `CategoryFilterFunction`.
    #[track_caller]
    pub fn category_filter_function(
        mut self,
        value: impl IntoValue<CategoryFilterFunction>,
    ) -> Self {
        self.0.set("CategoryFilterFunction", value);
        self
    }

    /// `CategoryFilterType`: `CategoryFilterType`.
    #[track_caller]
    pub fn category_filter_type(mut self, value: impl IntoValue<CategoryFilterType>) -> Self {
        self.0.set("CategoryFilterType", value);
        self
    }

    /// `Constant`: `TopicCategoryFilterConstant`.
    #[track_caller]
    pub fn constant(mut self, value: impl IntoValue<TopicCategoryFilterConstant>) -> Self {
        self.0.set("Constant", value);
        self
    }

    /// `Inverse`: boolean, default false.
    #[track_caller]
    pub fn inverse(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Inverse", value);
        self
    }
}

/// `TopicCategoryFilterConstant` of `AWS::QuickSight::Topic`.
#[derive(Clone, Default)]
#[must_use]
pub struct TopicCategoryFilterConstant(Properties);

properties! { TopicCategoryFilterConstant }

impl TopicCategoryFilterConstant {
    /// `CollectiveConstant`: `CollectiveConstant`.
    #[track_caller]
    pub fn collective_constant(mut self, value: impl IntoValue<CollectiveConstant>) -> Self {
        self.0.set("CollectiveConstant", value);
        self
    }

    /// `ConstantType`: `ConstantType`.
    #[track_caller]
    pub fn constant_type(mut self, value: impl IntoValue<ConstantType>) -> Self {
        self.0.set("ConstantType", value);
        self
    }

    /// `SingularConstant`: string, at most 256 characters.
    #[track_caller]
    pub fn singular_constant(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SingularConstant", value);
        self
    }
}

/// `TopicColumn` of `AWS::QuickSight::Topic`.
#[derive(Clone, Default)]
#[must_use]
pub struct TopicColumn(Properties);

properties! { TopicColumn }

impl TopicColumn {
    /// `Aggregation`: `DefaultAggregation`.
    #[track_caller]
    pub fn aggregation(mut self, value: impl IntoValue<DefaultAggregation>) -> Self {
        self.0.set("Aggregation", value);
        self
    }

    /// `AllowedAggregations`: list of `AuthorSpecifiedAggregation`.
    #[track_caller]
    pub fn allowed_aggregations(
        mut self,
        value: impl IntoValue<ListOf<AuthorSpecifiedAggregation>>,
    ) -> Self {
        self.0.set("AllowedAggregations", value);
        self
    }

    /// `CellValueSynonyms`: list of `CellValueSynonym`.
    #[track_caller]
    pub fn cell_value_synonyms(mut self, value: impl IntoValue<ListOf<CellValueSynonym>>) -> Self {
        self.0.set("CellValueSynonyms", value);
        self
    }

    /// `ColumnDataRole`: `ColumnDataRole`.
    #[track_caller]
    pub fn column_data_role(mut self, value: impl IntoValue<ColumnDataRole>) -> Self {
        self.0.set("ColumnDataRole", value);
        self
    }

    /// `ColumnDescription`: string, at most 500 characters.
    #[track_caller]
    pub fn column_description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ColumnDescription", value);
        self
    }

    /// `ColumnFriendlyName`: string, at most 256 characters.
    #[track_caller]
    pub fn column_friendly_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ColumnFriendlyName", value);
        self
    }

    /// `ColumnName`: string, at most 256 characters. Required.
    #[track_caller]
    pub fn column_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ColumnName", value);
        self
    }

    /// `ColumnSynonyms`: list of strings.
    #[track_caller]
    pub fn column_synonyms(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("ColumnSynonyms", value);
        self
    }

    /// `ComparativeOrder`: `ComparativeOrder`.
    #[track_caller]
    pub fn comparative_order(mut self, value: impl IntoValue<ComparativeOrder>) -> Self {
        self.0.set("ComparativeOrder", value);
        self
    }

    /// `DefaultFormatting`: `DefaultFormatting`.
    #[track_caller]
    pub fn default_formatting(mut self, value: impl IntoValue<DefaultFormatting>) -> Self {
        self.0.set("DefaultFormatting", value);
        self
    }

    /// `DisableIndexing`: boolean.
    #[track_caller]
    pub fn disable_indexing(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("DisableIndexing", value);
        self
    }

    /// `IsIncludedInTopic`: boolean, default false.
    #[track_caller]
    pub fn is_included_in_topic(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("IsIncludedInTopic", value);
        self
    }

    /// `NeverAggregateInFilter`: boolean, default false.
    #[track_caller]
    pub fn never_aggregate_in_filter(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("NeverAggregateInFilter", value);
        self
    }

    /// `NonAdditive`: boolean, default false.
    #[track_caller]
    pub fn non_additive(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("NonAdditive", value);
        self
    }

    /// `NotAllowedAggregations`: list of `AuthorSpecifiedAggregation`.
    #[track_caller]
    pub fn not_allowed_aggregations(
        mut self,
        value: impl IntoValue<ListOf<AuthorSpecifiedAggregation>>,
    ) -> Self {
        self.0.set("NotAllowedAggregations", value);
        self
    }

    /// `SemanticType`: `SemanticType`.
    #[track_caller]
    pub fn semantic_type(mut self, value: impl IntoValue<SemanticType>) -> Self {
        self.0.set("SemanticType", value);
        self
    }

    /// `TimeGranularity`: `TopicTimeGranularity`.
    #[track_caller]
    pub fn time_granularity(mut self, value: impl IntoValue<TopicTimeGranularity>) -> Self {
        self.0.set("TimeGranularity", value);
        self
    }
}

/// `TopicConfigOptions` of `AWS::QuickSight::Topic`.
#[derive(Clone, Default)]
#[must_use]
pub struct TopicConfigOptions(Properties);

properties! { TopicConfigOptions }

impl TopicConfigOptions {
    /// `QBusinessInsightsEnabled`: boolean.
    #[track_caller]
    pub fn q_business_insights_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("QBusinessInsightsEnabled", value);
        self
    }
}

/// `TopicDateRangeFilter` of `AWS::QuickSight::Topic`.
#[derive(Clone, Default)]
#[must_use]
pub struct TopicDateRangeFilter(Properties);

properties! { TopicDateRangeFilter }

impl TopicDateRangeFilter {
    /// `Constant`: `TopicRangeFilterConstant`.
    #[track_caller]
    pub fn constant(mut self, value: impl IntoValue<TopicRangeFilterConstant>) -> Self {
        self.0.set("Constant", value);
        self
    }

    /// `Inclusive`: boolean, default false.
    #[track_caller]
    pub fn inclusive(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Inclusive", value);
        self
    }
}

/// `TopicFilter` of `AWS::QuickSight::Topic`.
#[derive(Clone, Default)]
#[must_use]
pub struct TopicFilter(Properties);

properties! { TopicFilter }

impl TopicFilter {
    /// `CategoryFilter`: `TopicCategoryFilter`.
    #[track_caller]
    pub fn category_filter(mut self, value: impl IntoValue<TopicCategoryFilter>) -> Self {
        self.0.set("CategoryFilter", value);
        self
    }

    /// `DateRangeFilter`: `TopicDateRangeFilter`.
    #[track_caller]
    pub fn date_range_filter(mut self, value: impl IntoValue<TopicDateRangeFilter>) -> Self {
        self.0.set("DateRangeFilter", value);
        self
    }

    /// `FilterClass`: `FilterClass`.
    #[track_caller]
    pub fn filter_class(mut self, value: impl IntoValue<FilterClass>) -> Self {
        self.0.set("FilterClass", value);
        self
    }

    /// `FilterDescription`: string, at most 500 characters.
    #[track_caller]
    pub fn filter_description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FilterDescription", value);
        self
    }

    /// `FilterName`: string, at most 256 characters. Required.
    #[track_caller]
    pub fn filter_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FilterName", value);
        self
    }

    /// `FilterSynonyms`: list of strings.
    #[track_caller]
    pub fn filter_synonyms(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("FilterSynonyms", value);
        self
    }

    /// `FilterType`: `NamedFilterType`.
    #[track_caller]
    pub fn filter_type(mut self, value: impl IntoValue<NamedFilterType>) -> Self {
        self.0.set("FilterType", value);
        self
    }

    /// `NumericEqualityFilter`: `TopicNumericEqualityFilter`.
    #[track_caller]
    pub fn numeric_equality_filter(
        mut self,
        value: impl IntoValue<TopicNumericEqualityFilter>,
    ) -> Self {
        self.0.set("NumericEqualityFilter", value);
        self
    }

    /// `NumericRangeFilter`: `TopicNumericRangeFilter`.
    #[track_caller]
    pub fn numeric_range_filter(mut self, value: impl IntoValue<TopicNumericRangeFilter>) -> Self {
        self.0.set("NumericRangeFilter", value);
        self
    }

    /// `OperandFieldName`: string, at most 256 characters. Required.
    #[track_caller]
    pub fn operand_field_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("OperandFieldName", value);
        self
    }

    /// `RelativeDateFilter`: `TopicRelativeDateFilter`.
    #[track_caller]
    pub fn relative_date_filter(mut self, value: impl IntoValue<TopicRelativeDateFilter>) -> Self {
        self.0.set("RelativeDateFilter", value);
        self
    }
}

/// `TopicNamedEntity` of `AWS::QuickSight::Topic`.
#[derive(Clone, Default)]
#[must_use]
pub struct TopicNamedEntity(Properties);

properties! { TopicNamedEntity }

impl TopicNamedEntity {
    /// `Definition`: list of `NamedEntityDefinition`.
    #[track_caller]
    pub fn definition(mut self, value: impl IntoValue<ListOf<NamedEntityDefinition>>) -> Self {
        self.0.set("Definition", value);
        self
    }

    /// `EntityDescription`: string, at most 500 characters.
    #[track_caller]
    pub fn entity_description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EntityDescription", value);
        self
    }

    /// `EntityName`: string, at most 256 characters. Required.
    #[track_caller]
    pub fn entity_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EntityName", value);
        self
    }

    /// `EntitySynonyms`: list of strings.
    #[track_caller]
    pub fn entity_synonyms(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("EntitySynonyms", value);
        self
    }

    /// `SemanticEntityType`: `SemanticEntityType`.
    #[track_caller]
    pub fn semantic_entity_type(mut self, value: impl IntoValue<SemanticEntityType>) -> Self {
        self.0.set("SemanticEntityType", value);
        self
    }
}

/// `TopicNumericEqualityFilter` of `AWS::QuickSight::Topic`.
#[derive(Clone, Default)]
#[must_use]
pub struct TopicNumericEqualityFilter(Properties);

properties! { TopicNumericEqualityFilter }

impl TopicNumericEqualityFilter {
    /// `Aggregation`: `NamedFilterAggType`.
    #[track_caller]
    pub fn aggregation(mut self, value: impl IntoValue<NamedFilterAggType>) -> Self {
        self.0.set("Aggregation", value);
        self
    }

    /// `Constant`: `TopicSingularFilterConstant`.
    #[track_caller]
    pub fn constant(mut self, value: impl IntoValue<TopicSingularFilterConstant>) -> Self {
        self.0.set("Constant", value);
        self
    }
}

/// `TopicNumericRangeFilter` of `AWS::QuickSight::Topic`.
#[derive(Clone, Default)]
#[must_use]
pub struct TopicNumericRangeFilter(Properties);

properties! { TopicNumericRangeFilter }

impl TopicNumericRangeFilter {
    /// `Aggregation`: `NamedFilterAggType`.
    #[track_caller]
    pub fn aggregation(mut self, value: impl IntoValue<NamedFilterAggType>) -> Self {
        self.0.set("Aggregation", value);
        self
    }

    /// `Constant`: `TopicRangeFilterConstant`.
    #[track_caller]
    pub fn constant(mut self, value: impl IntoValue<TopicRangeFilterConstant>) -> Self {
        self.0.set("Constant", value);
        self
    }

    /// `Inclusive`: boolean, default false.
    #[track_caller]
    pub fn inclusive(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Inclusive", value);
        self
    }
}

choice! {
    /// `TopicNumericSeparatorSymbol` of `AWS::QuickSight::Topic`.
    TopicNumericSeparatorSymbol
    COMMA "COMMA"
    DOT "DOT"
}

/// `TopicRangeFilterConstant` of `AWS::QuickSight::Topic`.
#[derive(Clone, Default)]
#[must_use]
pub struct TopicRangeFilterConstant(Properties);

properties! { TopicRangeFilterConstant }

impl TopicRangeFilterConstant {
    /// `ConstantType`: `ConstantType`.
    #[track_caller]
    pub fn constant_type(mut self, value: impl IntoValue<ConstantType>) -> Self {
        self.0.set("ConstantType", value);
        self
    }

    /// `RangeConstant`: `RangeConstant`.
    #[track_caller]
    pub fn range_constant(mut self, value: impl IntoValue<RangeConstant>) -> Self {
        self.0.set("RangeConstant", value);
        self
    }
}

/// `TopicRelativeDateFilter` of `AWS::QuickSight::Topic`.
#[derive(Clone, Default)]
#[must_use]
pub struct TopicRelativeDateFilter(Properties);

properties! { TopicRelativeDateFilter }

impl TopicRelativeDateFilter {
    /// `Constant`: `TopicSingularFilterConstant`.
    #[track_caller]
    pub fn constant(mut self, value: impl IntoValue<TopicSingularFilterConstant>) -> Self {
        self.0.set("Constant", value);
        self
    }

    /// `RelativeDateFilterFunction`: `TopicRelativeDateFilterFunction`.
    #[track_caller]
    pub fn relative_date_filter_function(
        mut self,
        value: impl IntoValue<TopicRelativeDateFilterFunction>,
    ) -> Self {
        self.0.set("RelativeDateFilterFunction", value);
        self
    }

    /// `TimeGranularity`: `TopicTimeGranularity`.
    #[track_caller]
    pub fn time_granularity(mut self, value: impl IntoValue<TopicTimeGranularity>) -> Self {
        self.0.set("TimeGranularity", value);
        self
    }
}

choice! {
    /// `TopicRelativeDateFilterFunction` of `AWS::QuickSight::Topic`.
    TopicRelativeDateFilterFunction
    PREVIOUS "PREVIOUS"
    THIS "THIS"
    LAST "LAST"
    NEXT "NEXT"
    NOW "NOW"
}

/// `TopicSingularFilterConstant` of `AWS::QuickSight::Topic`.
#[derive(Clone, Default)]
#[must_use]
pub struct TopicSingularFilterConstant(Properties);

properties! { TopicSingularFilterConstant }

impl TopicSingularFilterConstant {
    /// `ConstantType`: `ConstantType`.
    #[track_caller]
    pub fn constant_type(mut self, value: impl IntoValue<ConstantType>) -> Self {
        self.0.set("ConstantType", value);
        self
    }

    /// `SingularConstant`: string, at most 256 characters.
    #[track_caller]
    pub fn singular_constant(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SingularConstant", value);
        self
    }
}

choice! {
    /// `TopicTimeGranularity` of `AWS::QuickSight::Topic`.
    TopicTimeGranularity
    SECOND "SECOND"
    MINUTE "MINUTE"
    HOUR "HOUR"
    DAY "DAY"
    WEEK "WEEK"
    MONTH "MONTH"
    QUARTER "QUARTER"
    YEAR "YEAR"
}

choice! {
    /// `TopicUserExperienceVersion` of `AWS::QuickSight::Topic`.
    TopicUserExperienceVersion
    LEGACY "LEGACY"
    NEW_READER_EXPERIENCE "NEW_READER_EXPERIENCE"
}

choice! {
    /// `UndefinedSpecifiedValueType` of `AWS::QuickSight::Topic`.
    UndefinedSpecifiedValueType
    LEAST "LEAST"
    MOST "MOST"
}
