// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::QuickSight::Analysis` and the types of its properties.

use crate::aws::base::{Body, IntoNode, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::QuickSight::Analysis`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-analysis.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Analysis(Body);

resource! { Analysis "AWS::QuickSight::Analysis" }

impl Analysis {
    /// `AnalysisId`: string, 1 to 512 characters, pattern `^[\w\-]+$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn analysis_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AnalysisId", value);
        self
    }

    /// `AwsAccountId`: string, 12 characters, pattern `^[0-9]{12}$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn aws_account_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AwsAccountId", value);
        self
    }

    /// `Definition`: `AnalysisDefinition`.
    #[track_caller]
    pub fn definition(mut self, value: impl IntoValue<AnalysisDefinition>) -> Self {
        self.0.set("Definition", value);
        self
    }

    /// `Errors`: list of `AnalysisError`, at least 1 item.
    #[track_caller]
    pub fn errors(mut self, value: impl IntoValue<ListOf<AnalysisError>>) -> Self {
        self.0.set("Errors", value);
        self
    }

    /// `FolderArns`: list of strings, at most 10 items.
    #[track_caller]
    pub fn folder_arns(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("FolderArns", value);
        self
    }

    /// `Name`: string, 1 to 2048 characters. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Parameters`: `Parameters`.
    #[track_caller]
    pub fn parameters(mut self, value: impl IntoValue<Parameters>) -> Self {
        self.0.set("Parameters", value);
        self
    }

    /// `Permissions`: list of `ResourcePermission`, 1 to 64 items.
    #[track_caller]
    pub fn permissions(mut self, value: impl IntoValue<ListOf<ResourcePermission>>) -> Self {
        self.0.set("Permissions", value);
        self
    }

    /// `Sheets`: list of `Sheet`, at most 20 items.
    #[track_caller]
    pub fn sheets(mut self, value: impl IntoValue<ListOf<Sheet>>) -> Self {
        self.0.set("Sheets", value);
        self
    }

    /// `SourceEntity`: `AnalysisSourceEntity`.
    #[track_caller]
    pub fn source_entity(mut self, value: impl IntoValue<AnalysisSourceEntity>) -> Self {
        self.0.set("SourceEntity", value);
        self
    }

    /// `Status`: `ResourceStatus`.
    #[track_caller]
    pub fn status(mut self, value: impl IntoValue<ResourceStatus>) -> Self {
        self.0.set("Status", value);
        self
    }

    /// `Tags`: list of `Tag`, 1 to 200 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `ThemeArn`: string.
    #[track_caller]
    pub fn theme_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ThemeArn", value);
        self
    }

    /// `ValidationStrategy`: `ValidationStrategy`.
    #[track_caller]
    pub fn validation_strategy(mut self, value: impl IntoValue<ValidationStrategy>) -> Self {
        self.0.set("ValidationStrategy", value);
        self
    }
}

impl Handle<Analysis> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `CreatedTime`
    #[inline]
    pub fn created_time(&self) -> Value<String> {
        self.attribute("CreatedTime")
    }

    /// `DataSetArns`
    #[inline]
    pub fn data_set_arns(&self) -> Value<Vec<String>> {
        self.attribute("DataSetArns")
    }

    /// `LastUpdatedTime`
    #[inline]
    pub fn last_updated_time(&self) -> Value<String> {
        self.attribute("LastUpdatedTime")
    }
}

/// `AggregationFunction` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct AggregationFunction(Properties);

properties! { AggregationFunction }

impl AggregationFunction {
    /// `AttributeAggregationFunction`: `AttributeAggregationFunction`.
    #[track_caller]
    pub fn attribute_aggregation_function(
        mut self,
        value: impl IntoValue<AttributeAggregationFunction>,
    ) -> Self {
        self.0.set("AttributeAggregationFunction", value);
        self
    }

    /// `CategoricalAggregationFunction`: `CategoricalAggregationFunction`.
    #[track_caller]
    pub fn categorical_aggregation_function(
        mut self,
        value: impl IntoValue<CategoricalAggregationFunction>,
    ) -> Self {
        self.0.set("CategoricalAggregationFunction", value);
        self
    }

    /// `DateAggregationFunction`: `DateAggregationFunction`.
    #[track_caller]
    pub fn date_aggregation_function(
        mut self,
        value: impl IntoValue<DateAggregationFunction>,
    ) -> Self {
        self.0.set("DateAggregationFunction", value);
        self
    }

    /// `NumericalAggregationFunction`: `NumericalAggregationFunction`.
    #[track_caller]
    pub fn numerical_aggregation_function(
        mut self,
        value: impl IntoValue<NumericalAggregationFunction>,
    ) -> Self {
        self.0.set("NumericalAggregationFunction", value);
        self
    }
}

/// `AggregationSortConfiguration` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct AggregationSortConfiguration(Properties);

properties! { AggregationSortConfiguration }

impl AggregationSortConfiguration {
    /// `AggregationFunction`: `AggregationFunction`.
    #[track_caller]
    pub fn aggregation_function(mut self, value: impl IntoValue<AggregationFunction>) -> Self {
        self.0.set("AggregationFunction", value);
        self
    }

    /// `Column`: `ColumnIdentifier`. Required.
    #[track_caller]
    pub fn column(mut self, value: impl IntoValue<ColumnIdentifier>) -> Self {
        self.0.set("Column", value);
        self
    }

    /// `SortDirection`: `SortDirection`. Required.
    #[track_caller]
    pub fn sort_direction(mut self, value: impl IntoValue<SortDirection>) -> Self {
        self.0.set("SortDirection", value);
        self
    }
}

/// `AnalysisDefaults` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct AnalysisDefaults(Properties);

properties! { AnalysisDefaults }

impl AnalysisDefaults {
    /// `DefaultNewSheetConfiguration`: `DefaultNewSheetConfiguration`. Required.
    #[track_caller]
    pub fn default_new_sheet_configuration(
        mut self,
        value: impl IntoValue<DefaultNewSheetConfiguration>,
    ) -> Self {
        self.0.set("DefaultNewSheetConfiguration", value);
        self
    }
}

/// `AnalysisDefinition` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct AnalysisDefinition(Properties);

properties! { AnalysisDefinition }

impl AnalysisDefinition {
    /// `AnalysisDefaults`: `AnalysisDefaults`.
    #[track_caller]
    pub fn analysis_defaults(mut self, value: impl IntoValue<AnalysisDefaults>) -> Self {
        self.0.set("AnalysisDefaults", value);
        self
    }

    /// `CalculatedFields`: list of `CalculatedField`, at most 500 items.
    #[track_caller]
    pub fn calculated_fields(mut self, value: impl IntoValue<ListOf<CalculatedField>>) -> Self {
        self.0.set("CalculatedFields", value);
        self
    }

    /// `ColumnConfigurations`: list of `ColumnConfiguration`, at most 2000 items.
    #[track_caller]
    pub fn column_configurations(
        mut self,
        value: impl IntoValue<ListOf<ColumnConfiguration>>,
    ) -> Self {
        self.0.set("ColumnConfigurations", value);
        self
    }

    /// `DataSetIdentifierDeclarations`: list of `DataSetIdentifierDeclaration`, at most 50 items. Required.
    #[track_caller]
    pub fn data_set_identifier_declarations(
        mut self,
        value: impl IntoValue<ListOf<DataSetIdentifierDeclaration>>,
    ) -> Self {
        self.0.set("DataSetIdentifierDeclarations", value);
        self
    }

    /// `FilterGroups`: list of `FilterGroup`, at most 2000 items.
    #[track_caller]
    pub fn filter_groups(mut self, value: impl IntoValue<ListOf<FilterGroup>>) -> Self {
        self.0.set("FilterGroups", value);
        self
    }

    /// `Options`: `AssetOptions`.
    #[track_caller]
    pub fn options(mut self, value: impl IntoValue<AssetOptions>) -> Self {
        self.0.set("Options", value);
        self
    }

    /// `ParameterDeclarations`: list of `ParameterDeclaration`, at most 400 items.
    #[track_caller]
    pub fn parameter_declarations(
        mut self,
        value: impl IntoValue<ListOf<ParameterDeclaration>>,
    ) -> Self {
        self.0.set("ParameterDeclarations", value);
        self
    }

    /// `QueryExecutionOptions`: `QueryExecutionOptions`.
    #[track_caller]
    pub fn query_execution_options(mut self, value: impl IntoValue<QueryExecutionOptions>) -> Self {
        self.0.set("QueryExecutionOptions", value);
        self
    }

    /// `Sheets`: list of `SheetDefinition`, at most 20 items.
    #[track_caller]
    pub fn sheets(mut self, value: impl IntoValue<ListOf<SheetDefinition>>) -> Self {
        self.0.set("Sheets", value);
        self
    }

    /// `StaticFiles`: list of `StaticFile`, at most 200 items.
    #[track_caller]
    pub fn static_files(mut self, value: impl IntoValue<ListOf<StaticFile>>) -> Self {
        self.0.set("StaticFiles", value);
        self
    }

    /// `TopicIdentifierDeclarations`: list of `TopicIdentifierDeclaration`, at most 50 items.
    #[track_caller]
    pub fn topic_identifier_declarations(
        mut self,
        value: impl IntoValue<ListOf<TopicIdentifierDeclaration>>,
    ) -> Self {
        self.0.set("TopicIdentifierDeclarations", value);
        self
    }
}

/// `AnalysisError` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct AnalysisError(Properties);

properties! { AnalysisError }

impl AnalysisError {
    /// `Message`: string, pattern `\S`.
    #[track_caller]
    pub fn message(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Message", value);
        self
    }

    /// `Type`: `AnalysisErrorType`.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<AnalysisErrorType>) -> Self {
        self.0.set("Type", value);
        self
    }

    /// `ViolatedEntities`: list of `Entity`, at most 200 items.
    #[track_caller]
    pub fn violated_entities(mut self, value: impl IntoValue<ListOf<Entity>>) -> Self {
        self.0.set("ViolatedEntities", value);
        self
    }
}

choice! {
    /// `AnalysisErrorType` of `AWS::QuickSight::Analysis`.
    AnalysisErrorType
    ACCESS_DENIED "ACCESS_DENIED"
    SOURCE_NOT_FOUND "SOURCE_NOT_FOUND"
    DATA_SET_NOT_FOUND "DATA_SET_NOT_FOUND"
    INTERNAL_FAILURE "INTERNAL_FAILURE"
    PARAMETER_VALUE_INCOMPATIBLE "PARAMETER_VALUE_INCOMPATIBLE"
    PARAMETER_TYPE_INVALID "PARAMETER_TYPE_INVALID"
    PARAMETER_NOT_FOUND "PARAMETER_NOT_FOUND"
    COLUMN_TYPE_MISMATCH "COLUMN_TYPE_MISMATCH"
    COLUMN_GEOGRAPHIC_ROLE_MISMATCH "COLUMN_GEOGRAPHIC_ROLE_MISMATCH"
    COLUMN_REPLACEMENT_MISSING "COLUMN_REPLACEMENT_MISSING"
}

/// `AnalysisSourceEntity` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct AnalysisSourceEntity(Properties);

properties! { AnalysisSourceEntity }

impl AnalysisSourceEntity {
    /// `SourceTemplate`: `AnalysisSourceTemplate`.
    #[track_caller]
    pub fn source_template(mut self, value: impl IntoValue<AnalysisSourceTemplate>) -> Self {
        self.0.set("SourceTemplate", value);
        self
    }
}

/// `AnalysisSourceTemplate` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct AnalysisSourceTemplate(Properties);

properties! { AnalysisSourceTemplate }

impl AnalysisSourceTemplate {
    /// `Arn`: string. Required.
    #[track_caller]
    pub fn arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Arn", value);
        self
    }

    /// `DataSetReferences`: list of `DataSetReference`. Required.
    #[track_caller]
    pub fn data_set_references(mut self, value: impl IntoValue<ListOf<DataSetReference>>) -> Self {
        self.0.set("DataSetReferences", value);
        self
    }

    /// `TopicReferences`: list of `TopicReference`, at least 1 item.
    #[track_caller]
    pub fn topic_references(mut self, value: impl IntoValue<ListOf<TopicReference>>) -> Self {
        self.0.set("TopicReferences", value);
        self
    }
}

/// `AnchorDateConfiguration` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct AnchorDateConfiguration(Properties);

properties! { AnchorDateConfiguration }

impl AnchorDateConfiguration {
    /// `AnchorOption`: `AnchorOption`.
    #[track_caller]
    pub fn anchor_option(mut self, value: impl IntoValue<AnchorOption>) -> Self {
        self.0.set("AnchorOption", value);
        self
    }

    /// `ParameterName`: string, 1 to 2048 characters, pattern `^[a-zA-Z0-9]+$`.
    #[track_caller]
    pub fn parameter_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ParameterName", value);
        self
    }
}

choice! {
    /// `AnchorOption` of `AWS::QuickSight::Analysis`.
    AnchorOption
    NOW "NOW"
}

/// `ArcAxisConfiguration` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct ArcAxisConfiguration(Properties);

properties! { ArcAxisConfiguration }

impl ArcAxisConfiguration {
    /// `Range`: `ArcAxisDisplayRange`.
    #[track_caller]
    pub fn range(mut self, value: impl IntoValue<ArcAxisDisplayRange>) -> Self {
        self.0.set("Range", value);
        self
    }

    /// `ReserveRange`: number, default 0.
    #[track_caller]
    pub fn reserve_range(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("ReserveRange", value);
        self
    }
}

/// `ArcAxisDisplayRange` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct ArcAxisDisplayRange(Properties);

properties! { ArcAxisDisplayRange }

impl ArcAxisDisplayRange {
    /// `Max`: number.
    #[track_caller]
    pub fn max(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("Max", value);
        self
    }

    /// `Min`: number.
    #[track_caller]
    pub fn min(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("Min", value);
        self
    }
}

/// `ArcConfiguration` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct ArcConfiguration(Properties);

properties! { ArcConfiguration }

impl ArcConfiguration {
    /// `ArcAngle`: number.
    #[track_caller]
    pub fn arc_angle(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("ArcAngle", value);
        self
    }

    /// `ArcThickness`: `ArcThicknessOptions`.
    #[track_caller]
    pub fn arc_thickness(mut self, value: impl IntoValue<ArcThicknessOptions>) -> Self {
        self.0.set("ArcThickness", value);
        self
    }
}

/// `ArcOptions` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct ArcOptions(Properties);

properties! { ArcOptions }

impl ArcOptions {
    /// `ArcThickness`: `ArcThickness`.
    #[track_caller]
    pub fn arc_thickness(mut self, value: impl IntoValue<ArcThickness>) -> Self {
        self.0.set("ArcThickness", value);
        self
    }
}

choice! {
    /// `ArcThickness` of `AWS::QuickSight::Analysis`.
    ArcThickness
    SMALL "SMALL"
    MEDIUM "MEDIUM"
    LARGE "LARGE"
    WHOLE "WHOLE"
}

choice! {
    /// `ArcThicknessOptions` of `AWS::QuickSight::Analysis`.
    ArcThicknessOptions
    SMALL "SMALL"
    MEDIUM "MEDIUM"
    LARGE "LARGE"
}

/// `AssetOptions` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct AssetOptions(Properties);

properties! { AssetOptions }

impl AssetOptions {
    /// `Timezone`: string.
    #[track_caller]
    pub fn timezone(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Timezone", value);
        self
    }

    /// `WeekStart`: `DayOfTheWeek`.
    #[track_caller]
    pub fn week_start(mut self, value: impl IntoValue<DayOfTheWeek>) -> Self {
        self.0.set("WeekStart", value);
        self
    }
}

/// `AttributeAggregationFunction` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct AttributeAggregationFunction(Properties);

properties! { AttributeAggregationFunction }

impl AttributeAggregationFunction {
    /// `SimpleAttributeAggregation`: `SimpleAttributeAggregationFunction`.
    #[track_caller]
    pub fn simple_attribute_aggregation(
        mut self,
        value: impl IntoValue<SimpleAttributeAggregationFunction>,
    ) -> Self {
        self.0.set("SimpleAttributeAggregation", value);
        self
    }

    /// `ValueForMultipleValues`: string.
    #[track_caller]
    pub fn value_for_multiple_values(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ValueForMultipleValues", value);
        self
    }
}

choice! {
    /// `AxisBinding` of `AWS::QuickSight::Analysis`.
    AxisBinding
    PRIMARY_YAXIS "PRIMARY_YAXIS"
    SECONDARY_YAXIS "SECONDARY_YAXIS"
}

/// `AxisDataOptions` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct AxisDataOptions(Properties);

properties! { AxisDataOptions }

impl AxisDataOptions {
    /// `DateAxisOptions`: `DateAxisOptions`.
    #[track_caller]
    pub fn date_axis_options(mut self, value: impl IntoValue<DateAxisOptions>) -> Self {
        self.0.set("DateAxisOptions", value);
        self
    }

    /// `NumericAxisOptions`: `NumericAxisOptions`.
    #[track_caller]
    pub fn numeric_axis_options(mut self, value: impl IntoValue<NumericAxisOptions>) -> Self {
        self.0.set("NumericAxisOptions", value);
        self
    }
}

/// `AxisDisplayMinMaxRange` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct AxisDisplayMinMaxRange(Properties);

properties! { AxisDisplayMinMaxRange }

impl AxisDisplayMinMaxRange {
    /// `Maximum`: number.
    #[track_caller]
    pub fn maximum(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("Maximum", value);
        self
    }

    /// `Minimum`: number.
    #[track_caller]
    pub fn minimum(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("Minimum", value);
        self
    }
}

/// `AxisDisplayOptions` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct AxisDisplayOptions(Properties);

properties! { AxisDisplayOptions }

impl AxisDisplayOptions {
    /// `AxisLineVisibility`: `Visibility`.
    #[track_caller]
    pub fn axis_line_visibility(mut self, value: impl IntoValue<Visibility>) -> Self {
        self.0.set("AxisLineVisibility", value);
        self
    }

    /// `AxisOffset`: string.
    #[track_caller]
    pub fn axis_offset(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AxisOffset", value);
        self
    }

    /// `DataOptions`: `AxisDataOptions`.
    #[track_caller]
    pub fn data_options(mut self, value: impl IntoValue<AxisDataOptions>) -> Self {
        self.0.set("DataOptions", value);
        self
    }

    /// `GridLineVisibility`: `Visibility`.
    #[track_caller]
    pub fn grid_line_visibility(mut self, value: impl IntoValue<Visibility>) -> Self {
        self.0.set("GridLineVisibility", value);
        self
    }

    /// `ScrollbarOptions`: `ScrollBarOptions`.
    #[track_caller]
    pub fn scrollbar_options(mut self, value: impl IntoValue<ScrollBarOptions>) -> Self {
        self.0.set("ScrollbarOptions", value);
        self
    }

    /// `TickLabelOptions`: `AxisTickLabelOptions`.
    #[track_caller]
    pub fn tick_label_options(mut self, value: impl IntoValue<AxisTickLabelOptions>) -> Self {
        self.0.set("TickLabelOptions", value);
        self
    }
}

/// `AxisDisplayRange` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct AxisDisplayRange(Properties);

properties! { AxisDisplayRange }

impl AxisDisplayRange {
    /// `DataDriven`: object or string.
    #[track_caller]
    pub fn data_driven(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("DataDriven", value);
        self
    }

    /// `MinMax`: `AxisDisplayMinMaxRange`.
    #[track_caller]
    pub fn min_max(mut self, value: impl IntoValue<AxisDisplayMinMaxRange>) -> Self {
        self.0.set("MinMax", value);
        self
    }
}

/// `AxisLabelOptions` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct AxisLabelOptions(Properties);

properties! { AxisLabelOptions }

impl AxisLabelOptions {
    /// `ApplyTo`: `AxisLabelReferenceOptions`.
    #[track_caller]
    pub fn apply_to(mut self, value: impl IntoValue<AxisLabelReferenceOptions>) -> Self {
        self.0.set("ApplyTo", value);
        self
    }

    /// `CustomLabel`: string.
    #[track_caller]
    pub fn custom_label(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CustomLabel", value);
        self
    }

    /// `FontConfiguration`: `FontConfiguration`.
    #[track_caller]
    pub fn font_configuration(mut self, value: impl IntoValue<FontConfiguration>) -> Self {
        self.0.set("FontConfiguration", value);
        self
    }
}

/// `AxisLabelReferenceOptions` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct AxisLabelReferenceOptions(Properties);

properties! { AxisLabelReferenceOptions }

impl AxisLabelReferenceOptions {
    /// `Column`: `ColumnIdentifier`. Required.
    #[track_caller]
    pub fn column(mut self, value: impl IntoValue<ColumnIdentifier>) -> Self {
        self.0.set("Column", value);
        self
    }

    /// `FieldId`: string, 1 to 512 characters. Required.
    #[track_caller]
    pub fn field_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FieldId", value);
        self
    }
}

/// `AxisLinearScale` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct AxisLinearScale(Properties);

properties! { AxisLinearScale }

impl AxisLinearScale {
    /// `StepCount`: number.
    #[track_caller]
    pub fn step_count(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("StepCount", value);
        self
    }

    /// `StepSize`: number.
    #[track_caller]
    pub fn step_size(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("StepSize", value);
        self
    }
}

/// `AxisLogarithmicScale` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct AxisLogarithmicScale(Properties);

properties! { AxisLogarithmicScale }

impl AxisLogarithmicScale {
    /// `Base`: number.
    #[track_caller]
    pub fn base(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("Base", value);
        self
    }
}

/// `AxisScale` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct AxisScale(Properties);

properties! { AxisScale }

impl AxisScale {
    /// `Linear`: `AxisLinearScale`.
    #[track_caller]
    pub fn linear(mut self, value: impl IntoValue<AxisLinearScale>) -> Self {
        self.0.set("Linear", value);
        self
    }

    /// `Logarithmic`: `AxisLogarithmicScale`.
    #[track_caller]
    pub fn logarithmic(mut self, value: impl IntoValue<AxisLogarithmicScale>) -> Self {
        self.0.set("Logarithmic", value);
        self
    }
}

/// `AxisTickLabelOptions` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct AxisTickLabelOptions(Properties);

properties! { AxisTickLabelOptions }

impl AxisTickLabelOptions {
    /// `LabelOptions`: `LabelOptions`.
    #[track_caller]
    pub fn label_options(mut self, value: impl IntoValue<LabelOptions>) -> Self {
        self.0.set("LabelOptions", value);
        self
    }

    /// `RotationAngle`: number.
    #[track_caller]
    pub fn rotation_angle(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("RotationAngle", value);
        self
    }
}

/// `BarChartAggregatedFieldWells` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct BarChartAggregatedFieldWells(Properties);

properties! { BarChartAggregatedFieldWells }

impl BarChartAggregatedFieldWells {
    /// `Category`: list of `DimensionField`, at most 200 items.
    #[track_caller]
    pub fn category(mut self, value: impl IntoValue<ListOf<DimensionField>>) -> Self {
        self.0.set("Category", value);
        self
    }

    /// `Colors`: list of `DimensionField`, at most 200 items.
    #[track_caller]
    pub fn colors(mut self, value: impl IntoValue<ListOf<DimensionField>>) -> Self {
        self.0.set("Colors", value);
        self
    }

    /// `SmallMultiples`: list of `DimensionField`, at most 1 item.
    #[track_caller]
    pub fn small_multiples(mut self, value: impl IntoValue<ListOf<DimensionField>>) -> Self {
        self.0.set("SmallMultiples", value);
        self
    }

    /// `Values`: list of `MeasureField`, at most 200 items.
    #[track_caller]
    pub fn values(mut self, value: impl IntoValue<ListOf<MeasureField>>) -> Self {
        self.0.set("Values", value);
        self
    }
}

/// `BarChartConfiguration` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct BarChartConfiguration(Properties);

properties! { BarChartConfiguration }

impl BarChartConfiguration {
    /// `BarsArrangement`: `BarsArrangement`.
    #[track_caller]
    pub fn bars_arrangement(mut self, value: impl IntoValue<BarsArrangement>) -> Self {
        self.0.set("BarsArrangement", value);
        self
    }

    /// `CategoryAxis`: `AxisDisplayOptions`.
    #[track_caller]
    pub fn category_axis(mut self, value: impl IntoValue<AxisDisplayOptions>) -> Self {
        self.0.set("CategoryAxis", value);
        self
    }

    /// `CategoryLabelOptions`: `ChartAxisLabelOptions`.
    #[track_caller]
    pub fn category_label_options(mut self, value: impl IntoValue<ChartAxisLabelOptions>) -> Self {
        self.0.set("CategoryLabelOptions", value);
        self
    }

    /// `ColorLabelOptions`: `ChartAxisLabelOptions`.
    #[track_caller]
    pub fn color_label_options(mut self, value: impl IntoValue<ChartAxisLabelOptions>) -> Self {
        self.0.set("ColorLabelOptions", value);
        self
    }

    /// `ContributionAnalysisDefaults`: list of `ContributionAnalysisDefault`, 1 to 200 items.
    #[track_caller]
    pub fn contribution_analysis_defaults(
        mut self,
        value: impl IntoValue<ListOf<ContributionAnalysisDefault>>,
    ) -> Self {
        self.0.set("ContributionAnalysisDefaults", value);
        self
    }

    /// `DataLabels`: `DataLabelOptions`.
    #[track_caller]
    pub fn data_labels(mut self, value: impl IntoValue<DataLabelOptions>) -> Self {
        self.0.set("DataLabels", value);
        self
    }

    /// `DefaultSeriesSettings`: `BarChartDefaultSeriesSettings`.
    #[track_caller]
    pub fn default_series_settings(
        mut self,
        value: impl IntoValue<BarChartDefaultSeriesSettings>,
    ) -> Self {
        self.0.set("DefaultSeriesSettings", value);
        self
    }

    /// `FieldWells`: `BarChartFieldWells`.
    #[track_caller]
    pub fn field_wells(mut self, value: impl IntoValue<BarChartFieldWells>) -> Self {
        self.0.set("FieldWells", value);
        self
    }

    /// `Interactions`: `VisualInteractionOptions`.
    #[track_caller]
    pub fn interactions(mut self, value: impl IntoValue<VisualInteractionOptions>) -> Self {
        self.0.set("Interactions", value);
        self
    }

    /// `Legend`: `LegendOptions`.
    #[track_caller]
    pub fn legend(mut self, value: impl IntoValue<LegendOptions>) -> Self {
        self.0.set("Legend", value);
        self
    }

    /// `Orientation`: `BarChartOrientation`.
    #[track_caller]
    pub fn orientation(mut self, value: impl IntoValue<BarChartOrientation>) -> Self {
        self.0.set("Orientation", value);
        self
    }

    /// `ReferenceLines`: list of `ReferenceLine`, at most 20 items.
    #[track_caller]
    pub fn reference_lines(mut self, value: impl IntoValue<ListOf<ReferenceLine>>) -> Self {
        self.0.set("ReferenceLines", value);
        self
    }

    /// `Series`: list of `BarSeriesItem`, at most 2000 items.
    #[track_caller]
    pub fn series(mut self, value: impl IntoValue<ListOf<BarSeriesItem>>) -> Self {
        self.0.set("Series", value);
        self
    }

    /// `SmallMultiplesOptions`: `SmallMultiplesOptions`.
    #[track_caller]
    pub fn small_multiples_options(mut self, value: impl IntoValue<SmallMultiplesOptions>) -> Self {
        self.0.set("SmallMultiplesOptions", value);
        self
    }

    /// `SortConfiguration`: `BarChartSortConfiguration`.
    #[track_caller]
    pub fn sort_configuration(mut self, value: impl IntoValue<BarChartSortConfiguration>) -> Self {
        self.0.set("SortConfiguration", value);
        self
    }

    /// `Tooltip`: `TooltipOptions`.
    #[track_caller]
    pub fn tooltip(mut self, value: impl IntoValue<TooltipOptions>) -> Self {
        self.0.set("Tooltip", value);
        self
    }

    /// `ValueAxis`: `AxisDisplayOptions`.
    #[track_caller]
    pub fn value_axis(mut self, value: impl IntoValue<AxisDisplayOptions>) -> Self {
        self.0.set("ValueAxis", value);
        self
    }

    /// `ValueLabelOptions`: `ChartAxisLabelOptions`.
    #[track_caller]
    pub fn value_label_options(mut self, value: impl IntoValue<ChartAxisLabelOptions>) -> Self {
        self.0.set("ValueLabelOptions", value);
        self
    }

    /// `VisualPalette`: `VisualPalette`.
    #[track_caller]
    pub fn visual_palette(mut self, value: impl IntoValue<VisualPalette>) -> Self {
        self.0.set("VisualPalette", value);
        self
    }
}

/// `BarChartDefaultSeriesSettings` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct BarChartDefaultSeriesSettings(Properties);

properties! { BarChartDefaultSeriesSettings }

impl BarChartDefaultSeriesSettings {
    /// `BorderSettings`: `BorderSettings`.
    #[track_caller]
    pub fn border_settings(mut self, value: impl IntoValue<BorderSettings>) -> Self {
        self.0.set("BorderSettings", value);
        self
    }

    /// `DecalSettings`: `DecalSettings`.
    #[track_caller]
    pub fn decal_settings(mut self, value: impl IntoValue<DecalSettings>) -> Self {
        self.0.set("DecalSettings", value);
        self
    }
}

/// `BarChartFieldWells` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct BarChartFieldWells(Properties);

properties! { BarChartFieldWells }

impl BarChartFieldWells {
    /// `BarChartAggregatedFieldWells`: `BarChartAggregatedFieldWells`.
    #[track_caller]
    pub fn bar_chart_aggregated_field_wells(
        mut self,
        value: impl IntoValue<BarChartAggregatedFieldWells>,
    ) -> Self {
        self.0.set("BarChartAggregatedFieldWells", value);
        self
    }
}

choice! {
    /// `BarChartOrientation` of `AWS::QuickSight::Analysis`.
    BarChartOrientation
    HORIZONTAL "HORIZONTAL"
    VERTICAL "VERTICAL"
}

/// `BarChartSeriesSettings` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct BarChartSeriesSettings(Properties);

properties! { BarChartSeriesSettings }

impl BarChartSeriesSettings {
    /// `BorderSettings`: `BorderSettings`.
    #[track_caller]
    pub fn border_settings(mut self, value: impl IntoValue<BorderSettings>) -> Self {
        self.0.set("BorderSettings", value);
        self
    }

    /// `DecalSettings`: `DecalSettings`.
    #[track_caller]
    pub fn decal_settings(mut self, value: impl IntoValue<DecalSettings>) -> Self {
        self.0.set("DecalSettings", value);
        self
    }
}

/// `BarChartSortConfiguration` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct BarChartSortConfiguration(Properties);

properties! { BarChartSortConfiguration }

impl BarChartSortConfiguration {
    /// `CategoryItemsLimit`: `ItemsLimitConfiguration`.
    #[track_caller]
    pub fn category_items_limit(mut self, value: impl IntoValue<ItemsLimitConfiguration>) -> Self {
        self.0.set("CategoryItemsLimit", value);
        self
    }

    /// `CategorySort`: list of `FieldSortOptions`, at most 100 items.
    #[track_caller]
    pub fn category_sort(mut self, value: impl IntoValue<ListOf<FieldSortOptions>>) -> Self {
        self.0.set("CategorySort", value);
        self
    }

    /// `ColorItemsLimit`: `ItemsLimitConfiguration`.
    #[track_caller]
    pub fn color_items_limit(mut self, value: impl IntoValue<ItemsLimitConfiguration>) -> Self {
        self.0.set("ColorItemsLimit", value);
        self
    }

    /// `ColorSort`: list of `FieldSortOptions`, at most 100 items.
    #[track_caller]
    pub fn color_sort(mut self, value: impl IntoValue<ListOf<FieldSortOptions>>) -> Self {
        self.0.set("ColorSort", value);
        self
    }

    /// `SmallMultiplesLimitConfiguration`: `ItemsLimitConfiguration`.
    #[track_caller]
    pub fn small_multiples_limit_configuration(
        mut self,
        value: impl IntoValue<ItemsLimitConfiguration>,
    ) -> Self {
        self.0.set("SmallMultiplesLimitConfiguration", value);
        self
    }

    /// `SmallMultiplesSort`: list of `FieldSortOptions`, at most 100 items.
    #[track_caller]
    pub fn small_multiples_sort(mut self, value: impl IntoValue<ListOf<FieldSortOptions>>) -> Self {
        self.0.set("SmallMultiplesSort", value);
        self
    }
}

/// `BarChartVisual` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct BarChartVisual(Properties);

properties! { BarChartVisual }

impl BarChartVisual {
    /// `Actions`: list of `VisualCustomAction`, at most 10 items.
    #[track_caller]
    pub fn actions(mut self, value: impl IntoValue<ListOf<VisualCustomAction>>) -> Self {
        self.0.set("Actions", value);
        self
    }

    /// `ChartConfiguration`: `BarChartConfiguration`.
    #[track_caller]
    pub fn chart_configuration(mut self, value: impl IntoValue<BarChartConfiguration>) -> Self {
        self.0.set("ChartConfiguration", value);
        self
    }

    /// `ColumnHierarchies`: list of `ColumnHierarchy`, at most 2 items.
    #[track_caller]
    pub fn column_hierarchies(mut self, value: impl IntoValue<ListOf<ColumnHierarchy>>) -> Self {
        self.0.set("ColumnHierarchies", value);
        self
    }

    /// `Subtitle`: `VisualSubtitleLabelOptions`.
    #[track_caller]
    pub fn subtitle(mut self, value: impl IntoValue<VisualSubtitleLabelOptions>) -> Self {
        self.0.set("Subtitle", value);
        self
    }

    /// `Title`: `VisualTitleLabelOptions`.
    #[track_caller]
    pub fn title(mut self, value: impl IntoValue<VisualTitleLabelOptions>) -> Self {
        self.0.set("Title", value);
        self
    }

    /// `VisualContentAltText`: string, 1 to 1024 characters.
    #[track_caller]
    pub fn visual_content_alt_text(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("VisualContentAltText", value);
        self
    }

    /// `VisualId`: string, 1 to 512 characters, pattern `^[\w\-]+$`. Required.
    #[track_caller]
    pub fn visual_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("VisualId", value);
        self
    }
}

/// `BarSeriesItem` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct BarSeriesItem(Properties);

properties! { BarSeriesItem }

impl BarSeriesItem {
    /// `DataFieldBarSeriesItem`: `DataFieldBarSeriesItem`.
    #[track_caller]
    pub fn data_field_bar_series_item(
        mut self,
        value: impl IntoValue<DataFieldBarSeriesItem>,
    ) -> Self {
        self.0.set("DataFieldBarSeriesItem", value);
        self
    }

    /// `FieldBarSeriesItem`: `FieldBarSeriesItem`.
    #[track_caller]
    pub fn field_bar_series_item(mut self, value: impl IntoValue<FieldBarSeriesItem>) -> Self {
        self.0.set("FieldBarSeriesItem", value);
        self
    }
}

choice! {
    /// `BarsArrangement` of `AWS::QuickSight::Analysis`.
    BarsArrangement
    CLUSTERED "CLUSTERED"
    STACKED "STACKED"
    STACKED_PERCENT "STACKED_PERCENT"
}

choice! {
    /// `BaseMapStyleType` of `AWS::QuickSight::Analysis`.
    BaseMapStyleType
    LIGHT_GRAY "LIGHT_GRAY"
    DARK_GRAY "DARK_GRAY"
    STREET "STREET"
    IMAGERY "IMAGERY"
}

/// `BinCountOptions` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct BinCountOptions(Properties);

properties! { BinCountOptions }

impl BinCountOptions {
    /// `Value`: number, at least 0.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("Value", value);
        self
    }
}

/// `BinWidthOptions` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct BinWidthOptions(Properties);

properties! { BinWidthOptions }

impl BinWidthOptions {
    /// `BinCountLimit`: number, 0 to 1000.
    #[track_caller]
    pub fn bin_count_limit(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("BinCountLimit", value);
        self
    }

    /// `Value`: number, at least 0.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("Value", value);
        self
    }
}

/// `BodySectionConfiguration` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct BodySectionConfiguration(Properties);

properties! { BodySectionConfiguration }

impl BodySectionConfiguration {
    /// `Content`: `BodySectionContent`. Required.
    #[track_caller]
    pub fn content(mut self, value: impl IntoValue<BodySectionContent>) -> Self {
        self.0.set("Content", value);
        self
    }

    /// `PageBreakConfiguration`: `SectionPageBreakConfiguration`.
    #[track_caller]
    pub fn page_break_configuration(
        mut self,
        value: impl IntoValue<SectionPageBreakConfiguration>,
    ) -> Self {
        self.0.set("PageBreakConfiguration", value);
        self
    }

    /// `RepeatConfiguration`: `BodySectionRepeatConfiguration`.
    #[track_caller]
    pub fn repeat_configuration(
        mut self,
        value: impl IntoValue<BodySectionRepeatConfiguration>,
    ) -> Self {
        self.0.set("RepeatConfiguration", value);
        self
    }

    /// `SectionId`: string, 1 to 512 characters, pattern `^[\w\-]+$`. Required.
    #[track_caller]
    pub fn section_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SectionId", value);
        self
    }

    /// `Style`: `SectionStyle`.
    #[track_caller]
    pub fn style(mut self, value: impl IntoValue<SectionStyle>) -> Self {
        self.0.set("Style", value);
        self
    }
}

/// `BodySectionContent` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct BodySectionContent(Properties);

properties! { BodySectionContent }

impl BodySectionContent {
    /// `Layout`: `SectionLayoutConfiguration`.
    #[track_caller]
    pub fn layout(mut self, value: impl IntoValue<SectionLayoutConfiguration>) -> Self {
        self.0.set("Layout", value);
        self
    }
}

/// `BodySectionDynamicCategoryDimensionConfiguration` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct BodySectionDynamicCategoryDimensionConfiguration(Properties);

properties! { BodySectionDynamicCategoryDimensionConfiguration }

impl BodySectionDynamicCategoryDimensionConfiguration {
    /// `Column`: `ColumnIdentifier`. Required.
    #[track_caller]
    pub fn column(mut self, value: impl IntoValue<ColumnIdentifier>) -> Self {
        self.0.set("Column", value);
        self
    }

    /// `Limit`: number, 1 to 1000.
    #[track_caller]
    pub fn limit(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("Limit", value);
        self
    }

    /// `SortByMetrics`: list of `ColumnSort`, at most 100 items.
    #[track_caller]
    pub fn sort_by_metrics(mut self, value: impl IntoValue<ListOf<ColumnSort>>) -> Self {
        self.0.set("SortByMetrics", value);
        self
    }
}

/// `BodySectionDynamicNumericDimensionConfiguration` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct BodySectionDynamicNumericDimensionConfiguration(Properties);

properties! { BodySectionDynamicNumericDimensionConfiguration }

impl BodySectionDynamicNumericDimensionConfiguration {
    /// `Column`: `ColumnIdentifier`. Required.
    #[track_caller]
    pub fn column(mut self, value: impl IntoValue<ColumnIdentifier>) -> Self {
        self.0.set("Column", value);
        self
    }

    /// `Limit`: number, 1 to 1000.
    #[track_caller]
    pub fn limit(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("Limit", value);
        self
    }

    /// `SortByMetrics`: list of `ColumnSort`, at most 100 items.
    #[track_caller]
    pub fn sort_by_metrics(mut self, value: impl IntoValue<ListOf<ColumnSort>>) -> Self {
        self.0.set("SortByMetrics", value);
        self
    }
}

/// `BodySectionRepeatConfiguration` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct BodySectionRepeatConfiguration(Properties);

properties! { BodySectionRepeatConfiguration }

impl BodySectionRepeatConfiguration {
    /// `DimensionConfigurations`: list of `BodySectionRepeatDimensionConfiguration`, at most 3 items.
    #[track_caller]
    pub fn dimension_configurations(
        mut self,
        value: impl IntoValue<ListOf<BodySectionRepeatDimensionConfiguration>>,
    ) -> Self {
        self.0.set("DimensionConfigurations", value);
        self
    }

    /// `NonRepeatingVisuals`: list of strings, at most 20 items.
    #[track_caller]
    pub fn non_repeating_visuals(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("NonRepeatingVisuals", value);
        self
    }

    /// `PageBreakConfiguration`: `BodySectionRepeatPageBreakConfiguration`.
    #[track_caller]
    pub fn page_break_configuration(
        mut self,
        value: impl IntoValue<BodySectionRepeatPageBreakConfiguration>,
    ) -> Self {
        self.0.set("PageBreakConfiguration", value);
        self
    }
}

/// `BodySectionRepeatDimensionConfiguration` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct BodySectionRepeatDimensionConfiguration(Properties);

properties! { BodySectionRepeatDimensionConfiguration }

impl BodySectionRepeatDimensionConfiguration {
    /// `DynamicCategoryDimensionConfiguration`: `BodySectionDynamicCategoryDimensionConfiguration`.
    #[track_caller]
    pub fn dynamic_category_dimension_configuration(
        mut self,
        value: impl IntoValue<BodySectionDynamicCategoryDimensionConfiguration>,
    ) -> Self {
        self.0.set("DynamicCategoryDimensionConfiguration", value);
        self
    }

    /// `DynamicNumericDimensionConfiguration`: `BodySectionDynamicNumericDimensionConfiguration`.
    #[track_caller]
    pub fn dynamic_numeric_dimension_configuration(
        mut self,
        value: impl IntoValue<BodySectionDynamicNumericDimensionConfiguration>,
    ) -> Self {
        self.0.set("DynamicNumericDimensionConfiguration", value);
        self
    }
}

/// `BodySectionRepeatPageBreakConfiguration` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct BodySectionRepeatPageBreakConfiguration(Properties);

properties! { BodySectionRepeatPageBreakConfiguration }

impl BodySectionRepeatPageBreakConfiguration {
    /// `After`: `SectionAfterPageBreak`.
    #[track_caller]
    pub fn after(mut self, value: impl IntoValue<SectionAfterPageBreak>) -> Self {
        self.0.set("After", value);
        self
    }
}

/// `BorderSettings` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct BorderSettings(Properties);

properties! { BorderSettings }

impl BorderSettings {
    /// `BorderColor`: string, pattern `^#[A-F0-9]{6}(?:[A-F0-9]{2})?$`.
    #[track_caller]
    pub fn border_color(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("BorderColor", value);
        self
    }

    /// `BorderVisibility`: `Visibility`.
    #[track_caller]
    pub fn border_visibility(mut self, value: impl IntoValue<Visibility>) -> Self {
        self.0.set("BorderVisibility", value);
        self
    }

    /// `BorderWidth`: string.
    #[track_caller]
    pub fn border_width(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("BorderWidth", value);
        self
    }
}

/// `BoxPlotAggregatedFieldWells` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct BoxPlotAggregatedFieldWells(Properties);

properties! { BoxPlotAggregatedFieldWells }

impl BoxPlotAggregatedFieldWells {
    /// `GroupBy`: list of `DimensionField`, at most 1 item.
    #[track_caller]
    pub fn group_by(mut self, value: impl IntoValue<ListOf<DimensionField>>) -> Self {
        self.0.set("GroupBy", value);
        self
    }

    /// `Values`: list of `MeasureField`, at most 5 items.
    #[track_caller]
    pub fn values(mut self, value: impl IntoValue<ListOf<MeasureField>>) -> Self {
        self.0.set("Values", value);
        self
    }
}

/// `BoxPlotChartConfiguration` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct BoxPlotChartConfiguration(Properties);

properties! { BoxPlotChartConfiguration }

impl BoxPlotChartConfiguration {
    /// `BoxPlotOptions`: `BoxPlotOptions`.
    #[track_caller]
    pub fn box_plot_options(mut self, value: impl IntoValue<BoxPlotOptions>) -> Self {
        self.0.set("BoxPlotOptions", value);
        self
    }

    /// `CategoryAxis`: `AxisDisplayOptions`.
    #[track_caller]
    pub fn category_axis(mut self, value: impl IntoValue<AxisDisplayOptions>) -> Self {
        self.0.set("CategoryAxis", value);
        self
    }

    /// `CategoryLabelOptions`: `ChartAxisLabelOptions`.
    #[track_caller]
    pub fn category_label_options(mut self, value: impl IntoValue<ChartAxisLabelOptions>) -> Self {
        self.0.set("CategoryLabelOptions", value);
        self
    }

    /// `FieldWells`: `BoxPlotFieldWells`.
    #[track_caller]
    pub fn field_wells(mut self, value: impl IntoValue<BoxPlotFieldWells>) -> Self {
        self.0.set("FieldWells", value);
        self
    }

    /// `Interactions`: `VisualInteractionOptions`.
    #[track_caller]
    pub fn interactions(mut self, value: impl IntoValue<VisualInteractionOptions>) -> Self {
        self.0.set("Interactions", value);
        self
    }

    /// `Legend`: `LegendOptions`.
    #[track_caller]
    pub fn legend(mut self, value: impl IntoValue<LegendOptions>) -> Self {
        self.0.set("Legend", value);
        self
    }

    /// `PrimaryYAxisDisplayOptions`: `AxisDisplayOptions`.
    #[track_caller]
    pub fn primary_y_axis_display_options(
        mut self,
        value: impl IntoValue<AxisDisplayOptions>,
    ) -> Self {
        self.0.set("PrimaryYAxisDisplayOptions", value);
        self
    }

    /// `PrimaryYAxisLabelOptions`: `ChartAxisLabelOptions`.
    #[track_caller]
    pub fn primary_y_axis_label_options(
        mut self,
        value: impl IntoValue<ChartAxisLabelOptions>,
    ) -> Self {
        self.0.set("PrimaryYAxisLabelOptions", value);
        self
    }

    /// `ReferenceLines`: list of `ReferenceLine`, at most 20 items.
    #[track_caller]
    pub fn reference_lines(mut self, value: impl IntoValue<ListOf<ReferenceLine>>) -> Self {
        self.0.set("ReferenceLines", value);
        self
    }

    /// `SortConfiguration`: `BoxPlotSortConfiguration`.
    #[track_caller]
    pub fn sort_configuration(mut self, value: impl IntoValue<BoxPlotSortConfiguration>) -> Self {
        self.0.set("SortConfiguration", value);
        self
    }

    /// `Tooltip`: `TooltipOptions`.
    #[track_caller]
    pub fn tooltip(mut self, value: impl IntoValue<TooltipOptions>) -> Self {
        self.0.set("Tooltip", value);
        self
    }

    /// `VisualPalette`: `VisualPalette`.
    #[track_caller]
    pub fn visual_palette(mut self, value: impl IntoValue<VisualPalette>) -> Self {
        self.0.set("VisualPalette", value);
        self
    }
}

/// `BoxPlotFieldWells` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct BoxPlotFieldWells(Properties);

properties! { BoxPlotFieldWells }

impl BoxPlotFieldWells {
    /// `BoxPlotAggregatedFieldWells`: `BoxPlotAggregatedFieldWells`.
    #[track_caller]
    pub fn box_plot_aggregated_field_wells(
        mut self,
        value: impl IntoValue<BoxPlotAggregatedFieldWells>,
    ) -> Self {
        self.0.set("BoxPlotAggregatedFieldWells", value);
        self
    }
}

choice! {
    /// `BoxPlotFillStyle` of `AWS::QuickSight::Analysis`.
    BoxPlotFillStyle
    SOLID "SOLID"
    TRANSPARENT "TRANSPARENT"
}

/// `BoxPlotOptions` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct BoxPlotOptions(Properties);

properties! { BoxPlotOptions }

impl BoxPlotOptions {
    /// `AllDataPointsVisibility`: `Visibility`.
    #[track_caller]
    pub fn all_data_points_visibility(mut self, value: impl IntoValue<Visibility>) -> Self {
        self.0.set("AllDataPointsVisibility", value);
        self
    }

    /// `OutlierVisibility`: `Visibility`.
    #[track_caller]
    pub fn outlier_visibility(mut self, value: impl IntoValue<Visibility>) -> Self {
        self.0.set("OutlierVisibility", value);
        self
    }

    /// `StyleOptions`: `BoxPlotStyleOptions`.
    #[track_caller]
    pub fn style_options(mut self, value: impl IntoValue<BoxPlotStyleOptions>) -> Self {
        self.0.set("StyleOptions", value);
        self
    }
}

/// `BoxPlotSortConfiguration` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct BoxPlotSortConfiguration(Properties);

properties! { BoxPlotSortConfiguration }

impl BoxPlotSortConfiguration {
    /// `CategorySort`: list of `FieldSortOptions`, at most 100 items.
    #[track_caller]
    pub fn category_sort(mut self, value: impl IntoValue<ListOf<FieldSortOptions>>) -> Self {
        self.0.set("CategorySort", value);
        self
    }

    /// `PaginationConfiguration`: `PaginationConfiguration`.
    #[track_caller]
    pub fn pagination_configuration(
        mut self,
        value: impl IntoValue<PaginationConfiguration>,
    ) -> Self {
        self.0.set("PaginationConfiguration", value);
        self
    }
}

/// `BoxPlotStyleOptions` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct BoxPlotStyleOptions(Properties);

properties! { BoxPlotStyleOptions }

impl BoxPlotStyleOptions {
    /// `FillStyle`: `BoxPlotFillStyle`.
    #[track_caller]
    pub fn fill_style(mut self, value: impl IntoValue<BoxPlotFillStyle>) -> Self {
        self.0.set("FillStyle", value);
        self
    }
}

/// `BoxPlotVisual` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct BoxPlotVisual(Properties);

properties! { BoxPlotVisual }

impl BoxPlotVisual {
    /// `Actions`: list of `VisualCustomAction`, at most 10 items.
    #[track_caller]
    pub fn actions(mut self, value: impl IntoValue<ListOf<VisualCustomAction>>) -> Self {
        self.0.set("Actions", value);
        self
    }

    /// `ChartConfiguration`: `BoxPlotChartConfiguration`.
    #[track_caller]
    pub fn chart_configuration(mut self, value: impl IntoValue<BoxPlotChartConfiguration>) -> Self {
        self.0.set("ChartConfiguration", value);
        self
    }

    /// `ColumnHierarchies`: list of `ColumnHierarchy`, at most 2 items.
    #[track_caller]
    pub fn column_hierarchies(mut self, value: impl IntoValue<ListOf<ColumnHierarchy>>) -> Self {
        self.0.set("ColumnHierarchies", value);
        self
    }

    /// `Subtitle`: `VisualSubtitleLabelOptions`.
    #[track_caller]
    pub fn subtitle(mut self, value: impl IntoValue<VisualSubtitleLabelOptions>) -> Self {
        self.0.set("Subtitle", value);
        self
    }

    /// `Title`: `VisualTitleLabelOptions`.
    #[track_caller]
    pub fn title(mut self, value: impl IntoValue<VisualTitleLabelOptions>) -> Self {
        self.0.set("Title", value);
        self
    }

    /// `VisualContentAltText`: string, 1 to 1024 characters.
    #[track_caller]
    pub fn visual_content_alt_text(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("VisualContentAltText", value);
        self
    }

    /// `VisualId`: string, 1 to 512 characters, pattern `^[\w\-]+$`. Required.
    #[track_caller]
    pub fn visual_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("VisualId", value);
        self
    }
}

/// `CalculatedField` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct CalculatedField(Properties);

properties! { CalculatedField }

impl CalculatedField {
    /// `DataSetIdentifier`: string, at most 2048 characters.
    #[track_caller]
    pub fn data_set_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DataSetIdentifier", value);
        self
    }

    /// `Expression`: string, 1 to 32000 characters. Required.
    #[track_caller]
    pub fn expression(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Expression", value);
        self
    }

    /// `Name`: string, 1 to 127 characters. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `TopicIdentifier`: string, 1 to 2048 characters.
    #[track_caller]
    pub fn topic_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TopicIdentifier", value);
        self
    }
}

/// `CalculatedMeasureField` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct CalculatedMeasureField(Properties);

properties! { CalculatedMeasureField }

impl CalculatedMeasureField {
    /// `Expression`: string, 1 to 4096 characters. Required.
    #[track_caller]
    pub fn expression(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Expression", value);
        self
    }

    /// `FieldId`: string, 1 to 512 characters. Required.
    #[track_caller]
    pub fn field_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FieldId", value);
        self
    }
}

/// `CascadingControlConfiguration` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct CascadingControlConfiguration(Properties);

properties! { CascadingControlConfiguration }

impl CascadingControlConfiguration {
    /// `SourceControls`: list of `CascadingControlSource`, at most 200 items.
    #[track_caller]
    pub fn source_controls(
        mut self,
        value: impl IntoValue<ListOf<CascadingControlSource>>,
    ) -> Self {
        self.0.set("SourceControls", value);
        self
    }
}

/// `CascadingControlSource` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct CascadingControlSource(Properties);

properties! { CascadingControlSource }

impl CascadingControlSource {
    /// `ColumnToMatch`: `ColumnIdentifier`.
    #[track_caller]
    pub fn column_to_match(mut self, value: impl IntoValue<ColumnIdentifier>) -> Self {
        self.0.set("ColumnToMatch", value);
        self
    }

    /// `SourceSheetControlId`: string.
    #[track_caller]
    pub fn source_sheet_control_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SourceSheetControlId", value);
        self
    }
}

choice! {
    /// `CategoricalAggregationFunction` of `AWS::QuickSight::Analysis`.
    CategoricalAggregationFunction
    COUNT "COUNT"
    DISTINCT_COUNT "DISTINCT_COUNT"
}

/// `CategoricalDimensionField` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct CategoricalDimensionField(Properties);

properties! { CategoricalDimensionField }

impl CategoricalDimensionField {
    /// `Column`: `ColumnIdentifier`. Required.
    #[track_caller]
    pub fn column(mut self, value: impl IntoValue<ColumnIdentifier>) -> Self {
        self.0.set("Column", value);
        self
    }

    /// `FieldId`: string, 1 to 512 characters. Required.
    #[track_caller]
    pub fn field_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FieldId", value);
        self
    }

    /// `FormatConfiguration`: `StringFormatConfiguration`.
    #[track_caller]
    pub fn format_configuration(
        mut self,
        value: impl IntoValue<StringFormatConfiguration>,
    ) -> Self {
        self.0.set("FormatConfiguration", value);
        self
    }

    /// `HierarchyId`: string, 1 to 512 characters.
    #[track_caller]
    pub fn hierarchy_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("HierarchyId", value);
        self
    }
}

/// `CategoricalMeasureField` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct CategoricalMeasureField(Properties);

properties! { CategoricalMeasureField }

impl CategoricalMeasureField {
    /// `AggregationFunction`: `CategoricalAggregationFunction`.
    #[track_caller]
    pub fn aggregation_function(
        mut self,
        value: impl IntoValue<CategoricalAggregationFunction>,
    ) -> Self {
        self.0.set("AggregationFunction", value);
        self
    }

    /// `Column`: `ColumnIdentifier`. Required.
    #[track_caller]
    pub fn column(mut self, value: impl IntoValue<ColumnIdentifier>) -> Self {
        self.0.set("Column", value);
        self
    }

    /// `FieldId`: string, 1 to 512 characters. Required.
    #[track_caller]
    pub fn field_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FieldId", value);
        self
    }

    /// `FormatConfiguration`: `StringFormatConfiguration`.
    #[track_caller]
    pub fn format_configuration(
        mut self,
        value: impl IntoValue<StringFormatConfiguration>,
    ) -> Self {
        self.0.set("FormatConfiguration", value);
        self
    }
}

/// `CategoryDrillDownFilter` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct CategoryDrillDownFilter(Properties);

properties! { CategoryDrillDownFilter }

impl CategoryDrillDownFilter {
    /// `CategoryValues`: list of strings, at most 100000 items. Required.
    #[track_caller]
    pub fn category_values(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("CategoryValues", value);
        self
    }

    /// `Column`: `ColumnIdentifier`. Required.
    #[track_caller]
    pub fn column(mut self, value: impl IntoValue<ColumnIdentifier>) -> Self {
        self.0.set("Column", value);
        self
    }
}

/// `CategoryFilter` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct CategoryFilter(Properties);

properties! { CategoryFilter }

impl CategoryFilter {
    /// `Column`: `ColumnIdentifier`. Required.
    #[track_caller]
    pub fn column(mut self, value: impl IntoValue<ColumnIdentifier>) -> Self {
        self.0.set("Column", value);
        self
    }

    /// `Configuration`: `CategoryFilterConfiguration`. Required.
    #[track_caller]
    pub fn configuration(mut self, value: impl IntoValue<CategoryFilterConfiguration>) -> Self {
        self.0.set("Configuration", value);
        self
    }

    /// `DefaultFilterControlConfiguration`: `DefaultFilterControlConfiguration`.
    #[track_caller]
    pub fn default_filter_control_configuration(
        mut self,
        value: impl IntoValue<DefaultFilterControlConfiguration>,
    ) -> Self {
        self.0.set("DefaultFilterControlConfiguration", value);
        self
    }

    /// `FilterId`: string, 1 to 512 characters, pattern `^[\w\-]+$`. Required.
    #[track_caller]
    pub fn filter_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FilterId", value);
        self
    }
}

/// `CategoryFilterConfiguration` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct CategoryFilterConfiguration(Properties);

properties! { CategoryFilterConfiguration }

impl CategoryFilterConfiguration {
    /// `CustomFilterConfiguration`: `CustomFilterConfiguration`.
    #[track_caller]
    pub fn custom_filter_configuration(
        mut self,
        value: impl IntoValue<CustomFilterConfiguration>,
    ) -> Self {
        self.0.set("CustomFilterConfiguration", value);
        self
    }

    /// `CustomFilterListConfiguration`: `CustomFilterListConfiguration`.
    #[track_caller]
    pub fn custom_filter_list_configuration(
        mut self,
        value: impl IntoValue<CustomFilterListConfiguration>,
    ) -> Self {
        self.0.set("CustomFilterListConfiguration", value);
        self
    }

    /// `FilterListConfiguration`: `FilterListConfiguration`.
    #[track_caller]
    pub fn filter_list_configuration(
        mut self,
        value: impl IntoValue<FilterListConfiguration>,
    ) -> Self {
        self.0.set("FilterListConfiguration", value);
        self
    }
}

choice! {
    /// `CategoryFilterMatchOperator` of `AWS::QuickSight::Analysis`.
    CategoryFilterMatchOperator
    EQUALS "EQUALS"
    DOES_NOT_EQUAL "DOES_NOT_EQUAL"
    CONTAINS "CONTAINS"
    DOES_NOT_CONTAIN "DOES_NOT_CONTAIN"
    STARTS_WITH "STARTS_WITH"
    ENDS_WITH "ENDS_WITH"
}

choice! {
    /// `CategoryFilterSelectAllOptions` of `AWS::QuickSight::Analysis`.
    CategoryFilterSelectAllOptions
    FILTER_ALL_VALUES "FILTER_ALL_VALUES"
}

/// `CategoryInnerFilter` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct CategoryInnerFilter(Properties);

properties! { CategoryInnerFilter }

impl CategoryInnerFilter {
    /// `Column`: `ColumnIdentifier`. Required.
    #[track_caller]
    pub fn column(mut self, value: impl IntoValue<ColumnIdentifier>) -> Self {
        self.0.set("Column", value);
        self
    }

    /// `Configuration`: `CategoryFilterConfiguration`. Required.
    #[track_caller]
    pub fn configuration(mut self, value: impl IntoValue<CategoryFilterConfiguration>) -> Self {
        self.0.set("Configuration", value);
        self
    }

    /// `DefaultFilterControlConfiguration`: `DefaultFilterControlConfiguration`.
    #[track_caller]
    pub fn default_filter_control_configuration(
        mut self,
        value: impl IntoValue<DefaultFilterControlConfiguration>,
    ) -> Self {
        self.0.set("DefaultFilterControlConfiguration", value);
        self
    }
}

/// `ChartAxisLabelOptions` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct ChartAxisLabelOptions(Properties);

properties! { ChartAxisLabelOptions }

impl ChartAxisLabelOptions {
    /// `AxisLabelOptions`: list of `AxisLabelOptions`, at most 100 items.
    #[track_caller]
    pub fn axis_label_options(mut self, value: impl IntoValue<ListOf<AxisLabelOptions>>) -> Self {
        self.0.set("AxisLabelOptions", value);
        self
    }

    /// `SortIconVisibility`: `Visibility`.
    #[track_caller]
    pub fn sort_icon_visibility(mut self, value: impl IntoValue<Visibility>) -> Self {
        self.0.set("SortIconVisibility", value);
        self
    }

    /// `Visibility`: `Visibility`.
    #[track_caller]
    pub fn visibility(mut self, value: impl IntoValue<Visibility>) -> Self {
        self.0.set("Visibility", value);
        self
    }
}

/// `ClusterMarker` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct ClusterMarker(Properties);

properties! { ClusterMarker }

impl ClusterMarker {
    /// `SimpleClusterMarker`: `SimpleClusterMarker`.
    #[track_caller]
    pub fn simple_cluster_marker(mut self, value: impl IntoValue<SimpleClusterMarker>) -> Self {
        self.0.set("SimpleClusterMarker", value);
        self
    }
}

/// `ClusterMarkerConfiguration` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct ClusterMarkerConfiguration(Properties);

properties! { ClusterMarkerConfiguration }

impl ClusterMarkerConfiguration {
    /// `ClusterMarker`: `ClusterMarker`.
    #[track_caller]
    pub fn cluster_marker(mut self, value: impl IntoValue<ClusterMarker>) -> Self {
        self.0.set("ClusterMarker", value);
        self
    }
}

choice! {
    /// `ColorFillType` of `AWS::QuickSight::Analysis`.
    ColorFillType
    DISCRETE "DISCRETE"
    GRADIENT "GRADIENT"
}

/// `ColorScale` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct ColorScale(Properties);

properties! { ColorScale }

impl ColorScale {
    /// `ColorFillType`: `ColorFillType`. Required.
    #[track_caller]
    pub fn color_fill_type(mut self, value: impl IntoValue<ColorFillType>) -> Self {
        self.0.set("ColorFillType", value);
        self
    }

    /// `Colors`: list of `DataColor`, 2 to 3 items. Required.
    #[track_caller]
    pub fn colors(mut self, value: impl IntoValue<ListOf<DataColor>>) -> Self {
        self.0.set("Colors", value);
        self
    }

    /// `NullValueColor`: `DataColor`.
    #[track_caller]
    pub fn null_value_color(mut self, value: impl IntoValue<DataColor>) -> Self {
        self.0.set("NullValueColor", value);
        self
    }
}

/// `ColorsConfiguration` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct ColorsConfiguration(Properties);

properties! { ColorsConfiguration }

impl ColorsConfiguration {
    /// `CustomColors`: list of `CustomColor`, at most 50 items.
    #[track_caller]
    pub fn custom_colors(mut self, value: impl IntoValue<ListOf<CustomColor>>) -> Self {
        self.0.set("CustomColors", value);
        self
    }
}

/// `ColumnConfiguration` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct ColumnConfiguration(Properties);

properties! { ColumnConfiguration }

impl ColumnConfiguration {
    /// `ColorsConfiguration`: `ColorsConfiguration`.
    #[track_caller]
    pub fn colors_configuration(mut self, value: impl IntoValue<ColorsConfiguration>) -> Self {
        self.0.set("ColorsConfiguration", value);
        self
    }

    /// `Column`: `ColumnIdentifier`. Required.
    #[track_caller]
    pub fn column(mut self, value: impl IntoValue<ColumnIdentifier>) -> Self {
        self.0.set("Column", value);
        self
    }

    /// `DecalSettingsConfiguration`: `DecalSettingsConfiguration`.
    #[track_caller]
    pub fn decal_settings_configuration(
        mut self,
        value: impl IntoValue<DecalSettingsConfiguration>,
    ) -> Self {
        self.0.set("DecalSettingsConfiguration", value);
        self
    }

    /// `FormatConfiguration`: `FormatConfiguration`.
    #[track_caller]
    pub fn format_configuration(mut self, value: impl IntoValue<FormatConfiguration>) -> Self {
        self.0.set("FormatConfiguration", value);
        self
    }

    /// `Role`: `ColumnRole`.
    #[track_caller]
    pub fn role(mut self, value: impl IntoValue<ColumnRole>) -> Self {
        self.0.set("Role", value);
        self
    }
}

/// `ColumnHierarchy` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct ColumnHierarchy(Properties);

properties! { ColumnHierarchy }

impl ColumnHierarchy {
    /// `DateTimeHierarchy`: `DateTimeHierarchy`.
    #[track_caller]
    pub fn date_time_hierarchy(mut self, value: impl IntoValue<DateTimeHierarchy>) -> Self {
        self.0.set("DateTimeHierarchy", value);
        self
    }

    /// `ExplicitHierarchy`: `ExplicitHierarchy`.
    #[track_caller]
    pub fn explicit_hierarchy(mut self, value: impl IntoValue<ExplicitHierarchy>) -> Self {
        self.0.set("ExplicitHierarchy", value);
        self
    }

    /// `PredefinedHierarchy`: `PredefinedHierarchy`.
    #[track_caller]
    pub fn predefined_hierarchy(mut self, value: impl IntoValue<PredefinedHierarchy>) -> Self {
        self.0.set("PredefinedHierarchy", value);
        self
    }
}

/// `ColumnIdentifier` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct ColumnIdentifier(Properties);

properties! { ColumnIdentifier }

impl ColumnIdentifier {
    /// `ColumnName`: string, 1 to 127 characters. Required.
    #[track_caller]
    pub fn column_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ColumnName", value);
        self
    }

    /// `DataSetIdentifier`: string, at most 2048 characters.
    #[track_caller]
    pub fn data_set_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DataSetIdentifier", value);
        self
    }

    /// `TopicIdentifier`: string, 1 to 2048 characters.
    #[track_caller]
    pub fn topic_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TopicIdentifier", value);
        self
    }
}

choice! {
    /// `ColumnRole` of `AWS::QuickSight::Analysis`.
    ColumnRole
    DIMENSION "DIMENSION"
    MEASURE "MEASURE"
}

/// `ColumnSort` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct ColumnSort(Properties);

properties! { ColumnSort }

impl ColumnSort {
    /// `AggregationFunction`: `AggregationFunction`.
    #[track_caller]
    pub fn aggregation_function(mut self, value: impl IntoValue<AggregationFunction>) -> Self {
        self.0.set("AggregationFunction", value);
        self
    }

    /// `Direction`: `SortDirection`. Required.
    #[track_caller]
    pub fn direction(mut self, value: impl IntoValue<SortDirection>) -> Self {
        self.0.set("Direction", value);
        self
    }

    /// `SortBy`: `ColumnIdentifier`. Required.
    #[track_caller]
    pub fn sort_by(mut self, value: impl IntoValue<ColumnIdentifier>) -> Self {
        self.0.set("SortBy", value);
        self
    }
}

/// `ColumnTooltipItem` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct ColumnTooltipItem(Properties);

properties! { ColumnTooltipItem }

impl ColumnTooltipItem {
    /// `Aggregation`: `AggregationFunction`.
    #[track_caller]
    pub fn aggregation(mut self, value: impl IntoValue<AggregationFunction>) -> Self {
        self.0.set("Aggregation", value);
        self
    }

    /// `Column`: `ColumnIdentifier`. Required.
    #[track_caller]
    pub fn column(mut self, value: impl IntoValue<ColumnIdentifier>) -> Self {
        self.0.set("Column", value);
        self
    }

    /// `Label`: string.
    #[track_caller]
    pub fn label(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Label", value);
        self
    }

    /// `TooltipTarget`: `TooltipTarget`.
    #[track_caller]
    pub fn tooltip_target(mut self, value: impl IntoValue<TooltipTarget>) -> Self {
        self.0.set("TooltipTarget", value);
        self
    }

    /// `Visibility`: `Visibility`.
    #[track_caller]
    pub fn visibility(mut self, value: impl IntoValue<Visibility>) -> Self {
        self.0.set("Visibility", value);
        self
    }
}

/// `ComboChartAggregatedFieldWells` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct ComboChartAggregatedFieldWells(Properties);

properties! { ComboChartAggregatedFieldWells }

impl ComboChartAggregatedFieldWells {
    /// `BarValues`: list of `MeasureField`, at most 200 items.
    #[track_caller]
    pub fn bar_values(mut self, value: impl IntoValue<ListOf<MeasureField>>) -> Self {
        self.0.set("BarValues", value);
        self
    }

    /// `Category`: list of `DimensionField`, at most 200 items.
    #[track_caller]
    pub fn category(mut self, value: impl IntoValue<ListOf<DimensionField>>) -> Self {
        self.0.set("Category", value);
        self
    }

    /// `Colors`: list of `DimensionField`, at most 200 items.
    #[track_caller]
    pub fn colors(mut self, value: impl IntoValue<ListOf<DimensionField>>) -> Self {
        self.0.set("Colors", value);
        self
    }

    /// `LineValues`: list of `MeasureField`, at most 200 items.
    #[track_caller]
    pub fn line_values(mut self, value: impl IntoValue<ListOf<MeasureField>>) -> Self {
        self.0.set("LineValues", value);
        self
    }
}

/// `ComboChartConfiguration` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct ComboChartConfiguration(Properties);

properties! { ComboChartConfiguration }

impl ComboChartConfiguration {
    /// `BarDataLabels`: `DataLabelOptions`.
    #[track_caller]
    pub fn bar_data_labels(mut self, value: impl IntoValue<DataLabelOptions>) -> Self {
        self.0.set("BarDataLabels", value);
        self
    }

    /// `BarsArrangement`: `BarsArrangement`.
    #[track_caller]
    pub fn bars_arrangement(mut self, value: impl IntoValue<BarsArrangement>) -> Self {
        self.0.set("BarsArrangement", value);
        self
    }

    /// `CategoryAxis`: `AxisDisplayOptions`.
    #[track_caller]
    pub fn category_axis(mut self, value: impl IntoValue<AxisDisplayOptions>) -> Self {
        self.0.set("CategoryAxis", value);
        self
    }

    /// `CategoryLabelOptions`: `ChartAxisLabelOptions`.
    #[track_caller]
    pub fn category_label_options(mut self, value: impl IntoValue<ChartAxisLabelOptions>) -> Self {
        self.0.set("CategoryLabelOptions", value);
        self
    }

    /// `ColorLabelOptions`: `ChartAxisLabelOptions`.
    #[track_caller]
    pub fn color_label_options(mut self, value: impl IntoValue<ChartAxisLabelOptions>) -> Self {
        self.0.set("ColorLabelOptions", value);
        self
    }

    /// `DefaultSeriesSettings`: `ComboChartDefaultSeriesSettings`.
    #[track_caller]
    pub fn default_series_settings(
        mut self,
        value: impl IntoValue<ComboChartDefaultSeriesSettings>,
    ) -> Self {
        self.0.set("DefaultSeriesSettings", value);
        self
    }

    /// `FieldWells`: `ComboChartFieldWells`.
    #[track_caller]
    pub fn field_wells(mut self, value: impl IntoValue<ComboChartFieldWells>) -> Self {
        self.0.set("FieldWells", value);
        self
    }

    /// `Interactions`: `VisualInteractionOptions`.
    #[track_caller]
    pub fn interactions(mut self, value: impl IntoValue<VisualInteractionOptions>) -> Self {
        self.0.set("Interactions", value);
        self
    }

    /// `Legend`: `LegendOptions`.
    #[track_caller]
    pub fn legend(mut self, value: impl IntoValue<LegendOptions>) -> Self {
        self.0.set("Legend", value);
        self
    }

    /// `LineDataLabels`: `DataLabelOptions`.
    #[track_caller]
    pub fn line_data_labels(mut self, value: impl IntoValue<DataLabelOptions>) -> Self {
        self.0.set("LineDataLabels", value);
        self
    }

    /// `PrimaryYAxisDisplayOptions`: `AxisDisplayOptions`.
    #[track_caller]
    pub fn primary_y_axis_display_options(
        mut self,
        value: impl IntoValue<AxisDisplayOptions>,
    ) -> Self {
        self.0.set("PrimaryYAxisDisplayOptions", value);
        self
    }

    /// `PrimaryYAxisLabelOptions`: `ChartAxisLabelOptions`.
    #[track_caller]
    pub fn primary_y_axis_label_options(
        mut self,
        value: impl IntoValue<ChartAxisLabelOptions>,
    ) -> Self {
        self.0.set("PrimaryYAxisLabelOptions", value);
        self
    }

    /// `ReferenceLines`: list of `ReferenceLine`, at most 20 items.
    #[track_caller]
    pub fn reference_lines(mut self, value: impl IntoValue<ListOf<ReferenceLine>>) -> Self {
        self.0.set("ReferenceLines", value);
        self
    }

    /// `SecondaryYAxisDisplayOptions`: `AxisDisplayOptions`.
    #[track_caller]
    pub fn secondary_y_axis_display_options(
        mut self,
        value: impl IntoValue<AxisDisplayOptions>,
    ) -> Self {
        self.0.set("SecondaryYAxisDisplayOptions", value);
        self
    }

    /// `SecondaryYAxisLabelOptions`: `ChartAxisLabelOptions`.
    #[track_caller]
    pub fn secondary_y_axis_label_options(
        mut self,
        value: impl IntoValue<ChartAxisLabelOptions>,
    ) -> Self {
        self.0.set("SecondaryYAxisLabelOptions", value);
        self
    }

    /// `Series`: list of `ComboSeriesItem`, at most 2000 items.
    #[track_caller]
    pub fn series(mut self, value: impl IntoValue<ListOf<ComboSeriesItem>>) -> Self {
        self.0.set("Series", value);
        self
    }

    /// `SingleAxisOptions`: `SingleAxisOptions`.
    #[track_caller]
    pub fn single_axis_options(mut self, value: impl IntoValue<SingleAxisOptions>) -> Self {
        self.0.set("SingleAxisOptions", value);
        self
    }

    /// `SortConfiguration`: `ComboChartSortConfiguration`.
    #[track_caller]
    pub fn sort_configuration(
        mut self,
        value: impl IntoValue<ComboChartSortConfiguration>,
    ) -> Self {
        self.0.set("SortConfiguration", value);
        self
    }

    /// `Tooltip`: `TooltipOptions`.
    #[track_caller]
    pub fn tooltip(mut self, value: impl IntoValue<TooltipOptions>) -> Self {
        self.0.set("Tooltip", value);
        self
    }

    /// `VisualPalette`: `VisualPalette`.
    #[track_caller]
    pub fn visual_palette(mut self, value: impl IntoValue<VisualPalette>) -> Self {
        self.0.set("VisualPalette", value);
        self
    }
}

/// `ComboChartDefaultSeriesSettings` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct ComboChartDefaultSeriesSettings(Properties);

properties! { ComboChartDefaultSeriesSettings }

impl ComboChartDefaultSeriesSettings {
    /// `BorderSettings`: `BorderSettings`.
    #[track_caller]
    pub fn border_settings(mut self, value: impl IntoValue<BorderSettings>) -> Self {
        self.0.set("BorderSettings", value);
        self
    }

    /// `DecalSettings`: `DecalSettings`.
    #[track_caller]
    pub fn decal_settings(mut self, value: impl IntoValue<DecalSettings>) -> Self {
        self.0.set("DecalSettings", value);
        self
    }

    /// `LineStyleSettings`: `LineChartLineStyleSettings`.
    #[track_caller]
    pub fn line_style_settings(
        mut self,
        value: impl IntoValue<LineChartLineStyleSettings>,
    ) -> Self {
        self.0.set("LineStyleSettings", value);
        self
    }

    /// `MarkerStyleSettings`: `LineChartMarkerStyleSettings`.
    #[track_caller]
    pub fn marker_style_settings(
        mut self,
        value: impl IntoValue<LineChartMarkerStyleSettings>,
    ) -> Self {
        self.0.set("MarkerStyleSettings", value);
        self
    }
}

/// `ComboChartFieldWells` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct ComboChartFieldWells(Properties);

properties! { ComboChartFieldWells }

impl ComboChartFieldWells {
    /// `ComboChartAggregatedFieldWells`: `ComboChartAggregatedFieldWells`.
    #[track_caller]
    pub fn combo_chart_aggregated_field_wells(
        mut self,
        value: impl IntoValue<ComboChartAggregatedFieldWells>,
    ) -> Self {
        self.0.set("ComboChartAggregatedFieldWells", value);
        self
    }
}

/// `ComboChartSeriesSettings` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct ComboChartSeriesSettings(Properties);

properties! { ComboChartSeriesSettings }

impl ComboChartSeriesSettings {
    /// `BorderSettings`: `BorderSettings`.
    #[track_caller]
    pub fn border_settings(mut self, value: impl IntoValue<BorderSettings>) -> Self {
        self.0.set("BorderSettings", value);
        self
    }

    /// `DecalSettings`: `DecalSettings`.
    #[track_caller]
    pub fn decal_settings(mut self, value: impl IntoValue<DecalSettings>) -> Self {
        self.0.set("DecalSettings", value);
        self
    }

    /// `LineStyleSettings`: `LineChartLineStyleSettings`.
    #[track_caller]
    pub fn line_style_settings(
        mut self,
        value: impl IntoValue<LineChartLineStyleSettings>,
    ) -> Self {
        self.0.set("LineStyleSettings", value);
        self
    }

    /// `MarkerStyleSettings`: `LineChartMarkerStyleSettings`.
    #[track_caller]
    pub fn marker_style_settings(
        mut self,
        value: impl IntoValue<LineChartMarkerStyleSettings>,
    ) -> Self {
        self.0.set("MarkerStyleSettings", value);
        self
    }
}

/// `ComboChartSortConfiguration` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct ComboChartSortConfiguration(Properties);

properties! { ComboChartSortConfiguration }

impl ComboChartSortConfiguration {
    /// `CategoryItemsLimit`: `ItemsLimitConfiguration`.
    #[track_caller]
    pub fn category_items_limit(mut self, value: impl IntoValue<ItemsLimitConfiguration>) -> Self {
        self.0.set("CategoryItemsLimit", value);
        self
    }

    /// `CategorySort`: list of `FieldSortOptions`, at most 100 items.
    #[track_caller]
    pub fn category_sort(mut self, value: impl IntoValue<ListOf<FieldSortOptions>>) -> Self {
        self.0.set("CategorySort", value);
        self
    }

    /// `ColorItemsLimit`: `ItemsLimitConfiguration`.
    #[track_caller]
    pub fn color_items_limit(mut self, value: impl IntoValue<ItemsLimitConfiguration>) -> Self {
        self.0.set("ColorItemsLimit", value);
        self
    }

    /// `ColorSort`: list of `FieldSortOptions`, at most 100 items.
    #[track_caller]
    pub fn color_sort(mut self, value: impl IntoValue<ListOf<FieldSortOptions>>) -> Self {
        self.0.set("ColorSort", value);
        self
    }
}

/// `ComboChartVisual` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct ComboChartVisual(Properties);

properties! { ComboChartVisual }

impl ComboChartVisual {
    /// `Actions`: list of `VisualCustomAction`, at most 10 items.
    #[track_caller]
    pub fn actions(mut self, value: impl IntoValue<ListOf<VisualCustomAction>>) -> Self {
        self.0.set("Actions", value);
        self
    }

    /// `ChartConfiguration`: `ComboChartConfiguration`.
    #[track_caller]
    pub fn chart_configuration(mut self, value: impl IntoValue<ComboChartConfiguration>) -> Self {
        self.0.set("ChartConfiguration", value);
        self
    }

    /// `ColumnHierarchies`: list of `ColumnHierarchy`, at most 2 items.
    #[track_caller]
    pub fn column_hierarchies(mut self, value: impl IntoValue<ListOf<ColumnHierarchy>>) -> Self {
        self.0.set("ColumnHierarchies", value);
        self
    }

    /// `Subtitle`: `VisualSubtitleLabelOptions`.
    #[track_caller]
    pub fn subtitle(mut self, value: impl IntoValue<VisualSubtitleLabelOptions>) -> Self {
        self.0.set("Subtitle", value);
        self
    }

    /// `Title`: `VisualTitleLabelOptions`.
    #[track_caller]
    pub fn title(mut self, value: impl IntoValue<VisualTitleLabelOptions>) -> Self {
        self.0.set("Title", value);
        self
    }

    /// `VisualContentAltText`: string, 1 to 1024 characters.
    #[track_caller]
    pub fn visual_content_alt_text(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("VisualContentAltText", value);
        self
    }

    /// `VisualId`: string, 1 to 512 characters, pattern `^[\w\-]+$`. Required.
    #[track_caller]
    pub fn visual_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("VisualId", value);
        self
    }
}

/// `ComboSeriesItem` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct ComboSeriesItem(Properties);

properties! { ComboSeriesItem }

impl ComboSeriesItem {
    /// `DataFieldComboSeriesItem`: `DataFieldComboSeriesItem`.
    #[track_caller]
    pub fn data_field_combo_series_item(
        mut self,
        value: impl IntoValue<DataFieldComboSeriesItem>,
    ) -> Self {
        self.0.set("DataFieldComboSeriesItem", value);
        self
    }

    /// `FieldComboSeriesItem`: `FieldComboSeriesItem`.
    #[track_caller]
    pub fn field_combo_series_item(mut self, value: impl IntoValue<FieldComboSeriesItem>) -> Self {
        self.0.set("FieldComboSeriesItem", value);
        self
    }
}

choice! {
    /// `CommitMode` of `AWS::QuickSight::Analysis`.
    CommitMode
    AUTO "AUTO"
    MANUAL "MANUAL"
}

/// `ComparisonConfiguration` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct ComparisonConfiguration(Properties);

properties! { ComparisonConfiguration }

impl ComparisonConfiguration {
    /// `ComparisonFormat`: `ComparisonFormatConfiguration`.
    #[track_caller]
    pub fn comparison_format(
        mut self,
        value: impl IntoValue<ComparisonFormatConfiguration>,
    ) -> Self {
        self.0.set("ComparisonFormat", value);
        self
    }

    /// `ComparisonMethod`: `ComparisonMethod`.
    #[track_caller]
    pub fn comparison_method(mut self, value: impl IntoValue<ComparisonMethod>) -> Self {
        self.0.set("ComparisonMethod", value);
        self
    }
}

/// `ComparisonFormatConfiguration` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct ComparisonFormatConfiguration(Properties);

properties! { ComparisonFormatConfiguration }

impl ComparisonFormatConfiguration {
    /// `NumberDisplayFormatConfiguration`: `NumberDisplayFormatConfiguration`.
    #[track_caller]
    pub fn number_display_format_configuration(
        mut self,
        value: impl IntoValue<NumberDisplayFormatConfiguration>,
    ) -> Self {
        self.0.set("NumberDisplayFormatConfiguration", value);
        self
    }

    /// `PercentageDisplayFormatConfiguration`: `PercentageDisplayFormatConfiguration`.
    #[track_caller]
    pub fn percentage_display_format_configuration(
        mut self,
        value: impl IntoValue<PercentageDisplayFormatConfiguration>,
    ) -> Self {
        self.0.set("PercentageDisplayFormatConfiguration", value);
        self
    }
}

choice! {
    /// `ComparisonMethod` of `AWS::QuickSight::Analysis`.
    ComparisonMethod
    DIFFERENCE "DIFFERENCE"
    PERCENT_DIFFERENCE "PERCENT_DIFFERENCE"
    PERCENT "PERCENT"
}

/// `Computation` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct Computation(Properties);

properties! { Computation }

impl Computation {
    /// `Forecast`: `ForecastComputation`.
    #[track_caller]
    pub fn forecast(mut self, value: impl IntoValue<ForecastComputation>) -> Self {
        self.0.set("Forecast", value);
        self
    }

    /// `GrowthRate`: `GrowthRateComputation`.
    #[track_caller]
    pub fn growth_rate(mut self, value: impl IntoValue<GrowthRateComputation>) -> Self {
        self.0.set("GrowthRate", value);
        self
    }

    /// `MaximumMinimum`: `MaximumMinimumComputation`.
    #[track_caller]
    pub fn maximum_minimum(mut self, value: impl IntoValue<MaximumMinimumComputation>) -> Self {
        self.0.set("MaximumMinimum", value);
        self
    }

    /// `MetricComparison`: `MetricComparisonComputation`.
    #[track_caller]
    pub fn metric_comparison(mut self, value: impl IntoValue<MetricComparisonComputation>) -> Self {
        self.0.set("MetricComparison", value);
        self
    }

    /// `PeriodOverPeriod`: `PeriodOverPeriodComputation`.
    #[track_caller]
    pub fn period_over_period(
        mut self,
        value: impl IntoValue<PeriodOverPeriodComputation>,
    ) -> Self {
        self.0.set("PeriodOverPeriod", value);
        self
    }

    /// `PeriodToDate`: `PeriodToDateComputation`.
    #[track_caller]
    pub fn period_to_date(mut self, value: impl IntoValue<PeriodToDateComputation>) -> Self {
        self.0.set("PeriodToDate", value);
        self
    }

    /// `TopBottomMovers`: `TopBottomMoversComputation`.
    #[track_caller]
    pub fn top_bottom_movers(mut self, value: impl IntoValue<TopBottomMoversComputation>) -> Self {
        self.0.set("TopBottomMovers", value);
        self
    }

    /// `TopBottomRanked`: `TopBottomRankedComputation`.
    #[track_caller]
    pub fn top_bottom_ranked(mut self, value: impl IntoValue<TopBottomRankedComputation>) -> Self {
        self.0.set("TopBottomRanked", value);
        self
    }

    /// `TotalAggregation`: `TotalAggregationComputation`.
    #[track_caller]
    pub fn total_aggregation(mut self, value: impl IntoValue<TotalAggregationComputation>) -> Self {
        self.0.set("TotalAggregation", value);
        self
    }

    /// `UniqueValues`: `UniqueValuesComputation`.
    #[track_caller]
    pub fn unique_values(mut self, value: impl IntoValue<UniqueValuesComputation>) -> Self {
        self.0.set("UniqueValues", value);
        self
    }
}

/// `ConditionalFormattingColor` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct ConditionalFormattingColor(Properties);

properties! { ConditionalFormattingColor }

impl ConditionalFormattingColor {
    /// `Gradient`: `ConditionalFormattingGradientColor`.
    #[track_caller]
    pub fn gradient(mut self, value: impl IntoValue<ConditionalFormattingGradientColor>) -> Self {
        self.0.set("Gradient", value);
        self
    }

    /// `Solid`: `ConditionalFormattingSolidColor`.
    #[track_caller]
    pub fn solid(mut self, value: impl IntoValue<ConditionalFormattingSolidColor>) -> Self {
        self.0.set("Solid", value);
        self
    }
}

/// `ConditionalFormattingCustomIconCondition` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct ConditionalFormattingCustomIconCondition(Properties);

properties! { ConditionalFormattingCustomIconCondition }

impl ConditionalFormattingCustomIconCondition {
    /// `Color`: string, pattern `^#[A-F0-9]{6}$`.
    #[track_caller]
    pub fn color(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Color", value);
        self
    }

    /// `DisplayConfiguration`: `ConditionalFormattingIconDisplayConfiguration`.
    #[track_caller]
    pub fn display_configuration(
        mut self,
        value: impl IntoValue<ConditionalFormattingIconDisplayConfiguration>,
    ) -> Self {
        self.0.set("DisplayConfiguration", value);
        self
    }

    /// `Expression`: string, 1 to 4096 characters. Required.
    #[track_caller]
    pub fn expression(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Expression", value);
        self
    }

    /// `IconOptions`: `ConditionalFormattingCustomIconOptions`. Required.
    #[track_caller]
    pub fn icon_options(
        mut self,
        value: impl IntoValue<ConditionalFormattingCustomIconOptions>,
    ) -> Self {
        self.0.set("IconOptions", value);
        self
    }
}

/// `ConditionalFormattingCustomIconOptions` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct ConditionalFormattingCustomIconOptions(Properties);

properties! { ConditionalFormattingCustomIconOptions }

impl ConditionalFormattingCustomIconOptions {
    /// `Icon`: `Icon`.
    #[track_caller]
    pub fn icon(mut self, value: impl IntoValue<Icon>) -> Self {
        self.0.set("Icon", value);
        self
    }

    /// `UnicodeIcon`: string, pattern `^[^\u0000-\u00FF]$`.
    #[track_caller]
    pub fn unicode_icon(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("UnicodeIcon", value);
        self
    }
}

/// `ConditionalFormattingGradientColor` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct ConditionalFormattingGradientColor(Properties);

properties! { ConditionalFormattingGradientColor }

impl ConditionalFormattingGradientColor {
    /// `Color`: `GradientColor`. Required.
    #[track_caller]
    pub fn color(mut self, value: impl IntoValue<GradientColor>) -> Self {
        self.0.set("Color", value);
        self
    }

    /// `Expression`: string, 1 to 4096 characters. Required.
    #[track_caller]
    pub fn expression(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Expression", value);
        self
    }
}

/// `ConditionalFormattingIcon` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct ConditionalFormattingIcon(Properties);

properties! { ConditionalFormattingIcon }

impl ConditionalFormattingIcon {
    /// `CustomCondition`: `ConditionalFormattingCustomIconCondition`.
    #[track_caller]
    pub fn custom_condition(
        mut self,
        value: impl IntoValue<ConditionalFormattingCustomIconCondition>,
    ) -> Self {
        self.0.set("CustomCondition", value);
        self
    }

    /// `IconSet`: `ConditionalFormattingIconSet`.
    #[track_caller]
    pub fn icon_set(mut self, value: impl IntoValue<ConditionalFormattingIconSet>) -> Self {
        self.0.set("IconSet", value);
        self
    }
}

/// `ConditionalFormattingIconDisplayConfiguration` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct ConditionalFormattingIconDisplayConfiguration(Properties);

properties! { ConditionalFormattingIconDisplayConfiguration }

impl ConditionalFormattingIconDisplayConfiguration {
    /// `IconDisplayOption`: `ConditionalFormattingIconDisplayOption`.
    #[track_caller]
    pub fn icon_display_option(
        mut self,
        value: impl IntoValue<ConditionalFormattingIconDisplayOption>,
    ) -> Self {
        self.0.set("IconDisplayOption", value);
        self
    }
}

choice! {
    /// `ConditionalFormattingIconDisplayOption` of `AWS::QuickSight::Analysis`.
    ConditionalFormattingIconDisplayOption
    ICON_ONLY "ICON_ONLY"
}

/// `ConditionalFormattingIconSet` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct ConditionalFormattingIconSet(Properties);

properties! { ConditionalFormattingIconSet }

impl ConditionalFormattingIconSet {
    /// `Expression`: string, 1 to 4096 characters. Required.
    #[track_caller]
    pub fn expression(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Expression", value);
        self
    }

    /// `IconSetType`: `ConditionalFormattingIconSetType`.
    #[track_caller]
    pub fn icon_set_type(
        mut self,
        value: impl IntoValue<ConditionalFormattingIconSetType>,
    ) -> Self {
        self.0.set("IconSetType", value);
        self
    }
}

choice! {
    /// `ConditionalFormattingIconSetType` of `AWS::QuickSight::Analysis`.
    ConditionalFormattingIconSetType
    PLUS_MINUS "PLUS_MINUS"
    CHECK_X "CHECK_X"
    THREE_COLOR_ARROW "THREE_COLOR_ARROW"
    THREE_GRAY_ARROW "THREE_GRAY_ARROW"
    CARET_UP_MINUS_DOWN "CARET_UP_MINUS_DOWN"
    THREE_SHAPE "THREE_SHAPE"
    THREE_CIRCLE "THREE_CIRCLE"
    FLAGS "FLAGS"
    BARS "BARS"
    FOUR_COLOR_ARROW "FOUR_COLOR_ARROW"
    FOUR_GRAY_ARROW "FOUR_GRAY_ARROW"
}

/// `ConditionalFormattingSolidColor` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct ConditionalFormattingSolidColor(Properties);

properties! { ConditionalFormattingSolidColor }

impl ConditionalFormattingSolidColor {
    /// `Color`: string, pattern `^#[A-F0-9]{6}$`.
    #[track_caller]
    pub fn color(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Color", value);
        self
    }

    /// `Expression`: string, 1 to 4096 characters. Required.
    #[track_caller]
    pub fn expression(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Expression", value);
        self
    }
}

/// `ContributionAnalysisDefault` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct ContributionAnalysisDefault(Properties);

properties! { ContributionAnalysisDefault }

impl ContributionAnalysisDefault {
    /// `ContributorDimensions`: list of `ColumnIdentifier`, 1 to 4 items. Required.
    #[track_caller]
    pub fn contributor_dimensions(
        mut self,
        value: impl IntoValue<ListOf<ColumnIdentifier>>,
    ) -> Self {
        self.0.set("ContributorDimensions", value);
        self
    }

    /// `MeasureFieldId`: string, 1 to 512 characters. Required.
    #[track_caller]
    pub fn measure_field_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("MeasureFieldId", value);
        self
    }
}

choice! {
    /// `CrossDatasetTypes` of `AWS::QuickSight::Analysis`.
    CrossDatasetTypes
    ALL_DATASETS "ALL_DATASETS"
    SINGLE_DATASET "SINGLE_DATASET"
}

/// `CurrencyDisplayFormatConfiguration` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct CurrencyDisplayFormatConfiguration(Properties);

properties! { CurrencyDisplayFormatConfiguration }

impl CurrencyDisplayFormatConfiguration {
    /// `DecimalPlacesConfiguration`: `DecimalPlacesConfiguration`.
    #[track_caller]
    pub fn decimal_places_configuration(
        mut self,
        value: impl IntoValue<DecimalPlacesConfiguration>,
    ) -> Self {
        self.0.set("DecimalPlacesConfiguration", value);
        self
    }

    /// `NegativeValueConfiguration`: `NegativeValueConfiguration`.
    #[track_caller]
    pub fn negative_value_configuration(
        mut self,
        value: impl IntoValue<NegativeValueConfiguration>,
    ) -> Self {
        self.0.set("NegativeValueConfiguration", value);
        self
    }

    /// `NullValueFormatConfiguration`: `NullValueFormatConfiguration`.
    #[track_caller]
    pub fn null_value_format_configuration(
        mut self,
        value: impl IntoValue<NullValueFormatConfiguration>,
    ) -> Self {
        self.0.set("NullValueFormatConfiguration", value);
        self
    }

    /// `NumberScale`: `NumberScale`.
    #[track_caller]
    pub fn number_scale(mut self, value: impl IntoValue<NumberScale>) -> Self {
        self.0.set("NumberScale", value);
        self
    }

    /// `Prefix`: string, 1 to 128 characters.
    #[track_caller]
    pub fn prefix(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Prefix", value);
        self
    }

    /// `SeparatorConfiguration`: `NumericSeparatorConfiguration`.
    #[track_caller]
    pub fn separator_configuration(
        mut self,
        value: impl IntoValue<NumericSeparatorConfiguration>,
    ) -> Self {
        self.0.set("SeparatorConfiguration", value);
        self
    }

    /// `Suffix`: string, 1 to 128 characters.
    #[track_caller]
    pub fn suffix(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Suffix", value);
        self
    }

    /// `Symbol`: string, pattern `^[A-Z]{3}$`.
    #[track_caller]
    pub fn symbol(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Symbol", value);
        self
    }
}

/// `CustomActionFilterOperation` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct CustomActionFilterOperation(Properties);

properties! { CustomActionFilterOperation }

impl CustomActionFilterOperation {
    /// `SelectedFieldsConfiguration`: `FilterOperationSelectedFieldsConfiguration`. Required.
    #[track_caller]
    pub fn selected_fields_configuration(
        mut self,
        value: impl IntoValue<FilterOperationSelectedFieldsConfiguration>,
    ) -> Self {
        self.0.set("SelectedFieldsConfiguration", value);
        self
    }

    /// `TargetVisualsConfiguration`: `FilterOperationTargetVisualsConfiguration`. Required.
    #[track_caller]
    pub fn target_visuals_configuration(
        mut self,
        value: impl IntoValue<FilterOperationTargetVisualsConfiguration>,
    ) -> Self {
        self.0.set("TargetVisualsConfiguration", value);
        self
    }
}

/// `CustomActionNavigationOperation` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct CustomActionNavigationOperation(Properties);

properties! { CustomActionNavigationOperation }

impl CustomActionNavigationOperation {
    /// `LocalNavigationConfiguration`: `LocalNavigationConfiguration`.
    #[track_caller]
    pub fn local_navigation_configuration(
        mut self,
        value: impl IntoValue<LocalNavigationConfiguration>,
    ) -> Self {
        self.0.set("LocalNavigationConfiguration", value);
        self
    }
}

/// `CustomActionSetParametersOperation` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct CustomActionSetParametersOperation(Properties);

properties! { CustomActionSetParametersOperation }

impl CustomActionSetParametersOperation {
    /// `ParameterValueConfigurations`: list of `SetParameterValueConfiguration`, 1 to 200 items. Required.
    #[track_caller]
    pub fn parameter_value_configurations(
        mut self,
        value: impl IntoValue<ListOf<SetParameterValueConfiguration>>,
    ) -> Self {
        self.0.set("ParameterValueConfigurations", value);
        self
    }
}

/// `CustomActionURLOperation` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct CustomActionURLOperation(Properties);

properties! { CustomActionURLOperation }

impl CustomActionURLOperation {
    /// `URLTarget`: `URLTargetConfiguration`. Required.
    #[track_caller]
    pub fn url_target(mut self, value: impl IntoValue<URLTargetConfiguration>) -> Self {
        self.0.set("URLTarget", value);
        self
    }

    /// `URLTemplate`: string, 1 to 2048 characters. Required.
    #[track_caller]
    pub fn url_template(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("URLTemplate", value);
        self
    }
}

/// `CustomColor` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct CustomColor(Properties);

properties! { CustomColor }

impl CustomColor {
    /// `Color`: string, pattern `^#[A-F0-9]{6}$`. Required.
    #[track_caller]
    pub fn color(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Color", value);
        self
    }

    /// `FieldValue`: string, at most 2048 characters.
    #[track_caller]
    pub fn field_value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FieldValue", value);
        self
    }

    /// `SpecialValue`: `SpecialValue`.
    #[track_caller]
    pub fn special_value(mut self, value: impl IntoValue<SpecialValue>) -> Self {
        self.0.set("SpecialValue", value);
        self
    }
}

/// `CustomContentConfiguration` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct CustomContentConfiguration(Properties);

properties! { CustomContentConfiguration }

impl CustomContentConfiguration {
    /// `ContentType`: `CustomContentType`.
    #[track_caller]
    pub fn content_type(mut self, value: impl IntoValue<CustomContentType>) -> Self {
        self.0.set("ContentType", value);
        self
    }

    /// `ContentUrl`: string, 1 to 2048 characters.
    #[track_caller]
    pub fn content_url(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ContentUrl", value);
        self
    }

    /// `ImageScaling`: `CustomContentImageScalingConfiguration`.
    #[track_caller]
    pub fn image_scaling(
        mut self,
        value: impl IntoValue<CustomContentImageScalingConfiguration>,
    ) -> Self {
        self.0.set("ImageScaling", value);
        self
    }

    /// `Interactions`: `VisualInteractionOptions`.
    #[track_caller]
    pub fn interactions(mut self, value: impl IntoValue<VisualInteractionOptions>) -> Self {
        self.0.set("Interactions", value);
        self
    }
}

choice! {
    /// `CustomContentImageScalingConfiguration` of `AWS::QuickSight::Analysis`.
    CustomContentImageScalingConfiguration
    FIT_TO_HEIGHT "FIT_TO_HEIGHT"
    FIT_TO_WIDTH "FIT_TO_WIDTH"
    DO_NOT_SCALE "DO_NOT_SCALE"
    SCALE_TO_VISUAL "SCALE_TO_VISUAL"
}

choice! {
    /// `CustomContentType` of `AWS::QuickSight::Analysis`.
    CustomContentType
    IMAGE "IMAGE"
    OTHER_EMBEDDED_CONTENT "OTHER_EMBEDDED_CONTENT"
}

/// `CustomContentVisual` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct CustomContentVisual(Properties);

properties! { CustomContentVisual }

impl CustomContentVisual {
    /// `Actions`: list of `VisualCustomAction`, at most 10 items.
    #[track_caller]
    pub fn actions(mut self, value: impl IntoValue<ListOf<VisualCustomAction>>) -> Self {
        self.0.set("Actions", value);
        self
    }

    /// `ChartConfiguration`: `CustomContentConfiguration`.
    #[track_caller]
    pub fn chart_configuration(
        mut self,
        value: impl IntoValue<CustomContentConfiguration>,
    ) -> Self {
        self.0.set("ChartConfiguration", value);
        self
    }

    /// `DataSetIdentifier`: string, at most 2048 characters.
    #[track_caller]
    pub fn data_set_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DataSetIdentifier", value);
        self
    }

    /// `Subtitle`: `VisualSubtitleLabelOptions`.
    #[track_caller]
    pub fn subtitle(mut self, value: impl IntoValue<VisualSubtitleLabelOptions>) -> Self {
        self.0.set("Subtitle", value);
        self
    }

    /// `Title`: `VisualTitleLabelOptions`.
    #[track_caller]
    pub fn title(mut self, value: impl IntoValue<VisualTitleLabelOptions>) -> Self {
        self.0.set("Title", value);
        self
    }

    /// `TopicIdentifier`: string, 1 to 2048 characters.
    #[track_caller]
    pub fn topic_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TopicIdentifier", value);
        self
    }

    /// `VisualContentAltText`: string, 1 to 1024 characters.
    #[track_caller]
    pub fn visual_content_alt_text(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("VisualContentAltText", value);
        self
    }

    /// `VisualId`: string, 1 to 512 characters, pattern `^[\w\-]+$`. Required.
    #[track_caller]
    pub fn visual_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("VisualId", value);
        self
    }
}

/// `CustomFilterConfiguration` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct CustomFilterConfiguration(Properties);

properties! { CustomFilterConfiguration }

impl CustomFilterConfiguration {
    /// `CategoryValue`: string, at most 512 characters.
    #[track_caller]
    pub fn category_value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CategoryValue", value);
        self
    }

    /// `MatchOperator`: `CategoryFilterMatchOperator`. Required.
    #[track_caller]
    pub fn match_operator(mut self, value: impl IntoValue<CategoryFilterMatchOperator>) -> Self {
        self.0.set("MatchOperator", value);
        self
    }

    /// `NullOption`: `FilterNullOption`. Required.
    #[track_caller]
    pub fn null_option(mut self, value: impl IntoValue<FilterNullOption>) -> Self {
        self.0.set("NullOption", value);
        self
    }

    /// `ParameterName`: string, 1 to 2048 characters, pattern `^[a-zA-Z0-9]+$`.
    #[track_caller]
    pub fn parameter_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ParameterName", value);
        self
    }

    /// `SelectAllOptions`: `CategoryFilterSelectAllOptions`.
    #[track_caller]
    pub fn select_all_options(
        mut self,
        value: impl IntoValue<CategoryFilterSelectAllOptions>,
    ) -> Self {
        self.0.set("SelectAllOptions", value);
        self
    }
}

/// `CustomFilterListConfiguration` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct CustomFilterListConfiguration(Properties);

properties! { CustomFilterListConfiguration }

impl CustomFilterListConfiguration {
    /// `CategoryValues`: list of strings, at most 100000 items.
    #[track_caller]
    pub fn category_values(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("CategoryValues", value);
        self
    }

    /// `MatchOperator`: `CategoryFilterMatchOperator`. Required.
    #[track_caller]
    pub fn match_operator(mut self, value: impl IntoValue<CategoryFilterMatchOperator>) -> Self {
        self.0.set("MatchOperator", value);
        self
    }

    /// `NullOption`: `FilterNullOption`. Required.
    #[track_caller]
    pub fn null_option(mut self, value: impl IntoValue<FilterNullOption>) -> Self {
        self.0.set("NullOption", value);
        self
    }

    /// `SelectAllOptions`: `CategoryFilterSelectAllOptions`.
    #[track_caller]
    pub fn select_all_options(
        mut self,
        value: impl IntoValue<CategoryFilterSelectAllOptions>,
    ) -> Self {
        self.0.set("SelectAllOptions", value);
        self
    }
}

/// `CustomNarrativeOptions` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct CustomNarrativeOptions(Properties);

properties! { CustomNarrativeOptions }

impl CustomNarrativeOptions {
    /// `Narrative`: string, at most 150000 characters. Required.
    #[track_caller]
    pub fn narrative(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Narrative", value);
        self
    }
}

/// `CustomParameterValues` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct CustomParameterValues(Properties);

properties! { CustomParameterValues }

impl CustomParameterValues {
    /// `DateTimeValues`: list of strings, at most 50000 items.
    #[track_caller]
    pub fn date_time_values(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("DateTimeValues", value);
        self
    }

    /// `DecimalValues`: list of numbers, at most 50000 items.
    #[track_caller]
    pub fn decimal_values(mut self, value: impl IntoValue<ListOf<f64>>) -> Self {
        self.0.set("DecimalValues", value);
        self
    }

    /// `IntegerValues`: list of numbers, at most 50000 items.
    #[track_caller]
    pub fn integer_values(mut self, value: impl IntoValue<ListOf<f64>>) -> Self {
        self.0.set("IntegerValues", value);
        self
    }

    /// `StringValues`: list of strings, at most 50000 items.
    #[track_caller]
    pub fn string_values(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("StringValues", value);
        self
    }
}

/// `CustomValuesConfiguration` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct CustomValuesConfiguration(Properties);

properties! { CustomValuesConfiguration }

impl CustomValuesConfiguration {
    /// `CustomValues`: `CustomParameterValues`. Required.
    #[track_caller]
    pub fn custom_values(mut self, value: impl IntoValue<CustomParameterValues>) -> Self {
        self.0.set("CustomValues", value);
        self
    }

    /// `IncludeNullValue`: boolean.
    #[track_caller]
    pub fn include_null_value(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("IncludeNullValue", value);
        self
    }
}

choice! {
    /// `DashboardBehavior` of `AWS::QuickSight::Analysis`.
    DashboardBehavior
    ENABLED "ENABLED"
    DISABLED "DISABLED"
}

/// `DataBarsOptions` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct DataBarsOptions(Properties);

properties! { DataBarsOptions }

impl DataBarsOptions {
    /// `FieldId`: string, 1 to 512 characters. Required.
    #[track_caller]
    pub fn field_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FieldId", value);
        self
    }

    /// `NegativeColor`: string, pattern `^#[A-F0-9]{6}$`.
    #[track_caller]
    pub fn negative_color(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("NegativeColor", value);
        self
    }

    /// `PositiveColor`: string, pattern `^#[A-F0-9]{6}$`.
    #[track_caller]
    pub fn positive_color(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PositiveColor", value);
        self
    }
}

/// `DataColor` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct DataColor(Properties);

properties! { DataColor }

impl DataColor {
    /// `Color`: string, pattern `^#[A-F0-9]{6}$`.
    #[track_caller]
    pub fn color(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Color", value);
        self
    }

    /// `DataValue`: number.
    #[track_caller]
    pub fn data_value(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("DataValue", value);
        self
    }
}

/// `DataFieldBarSeriesItem` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct DataFieldBarSeriesItem(Properties);

properties! { DataFieldBarSeriesItem }

impl DataFieldBarSeriesItem {
    /// `FieldId`: string, 1 to 512 characters. Required.
    #[track_caller]
    pub fn field_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FieldId", value);
        self
    }

    /// `FieldValue`: string.
    #[track_caller]
    pub fn field_value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FieldValue", value);
        self
    }

    /// `Settings`: `BarChartSeriesSettings`.
    #[track_caller]
    pub fn settings(mut self, value: impl IntoValue<BarChartSeriesSettings>) -> Self {
        self.0.set("Settings", value);
        self
    }
}

/// `DataFieldComboSeriesItem` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct DataFieldComboSeriesItem(Properties);

properties! { DataFieldComboSeriesItem }

impl DataFieldComboSeriesItem {
    /// `FieldId`: string, 1 to 512 characters. Required.
    #[track_caller]
    pub fn field_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FieldId", value);
        self
    }

    /// `FieldValue`: string.
    #[track_caller]
    pub fn field_value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FieldValue", value);
        self
    }

    /// `Settings`: `ComboChartSeriesSettings`.
    #[track_caller]
    pub fn settings(mut self, value: impl IntoValue<ComboChartSeriesSettings>) -> Self {
        self.0.set("Settings", value);
        self
    }
}

/// `DataFieldSeriesItem` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct DataFieldSeriesItem(Properties);

properties! { DataFieldSeriesItem }

impl DataFieldSeriesItem {
    /// `AxisBinding`: `AxisBinding`. Required.
    #[track_caller]
    pub fn axis_binding(mut self, value: impl IntoValue<AxisBinding>) -> Self {
        self.0.set("AxisBinding", value);
        self
    }

    /// `FieldId`: string, 1 to 512 characters. Required.
    #[track_caller]
    pub fn field_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FieldId", value);
        self
    }

    /// `FieldValue`: string.
    #[track_caller]
    pub fn field_value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FieldValue", value);
        self
    }

    /// `Settings`: `LineChartSeriesSettings`.
    #[track_caller]
    pub fn settings(mut self, value: impl IntoValue<LineChartSeriesSettings>) -> Self {
        self.0.set("Settings", value);
        self
    }
}

choice! {
    /// `DataLabelContent` of `AWS::QuickSight::Analysis`.
    DataLabelContent
    VALUE "VALUE"
    PERCENT "PERCENT"
    VALUE_AND_PERCENT "VALUE_AND_PERCENT"
}

/// `DataLabelOptions` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct DataLabelOptions(Properties);

properties! { DataLabelOptions }

impl DataLabelOptions {
    /// `CategoryLabelVisibility`: `Visibility`.
    #[track_caller]
    pub fn category_label_visibility(mut self, value: impl IntoValue<Visibility>) -> Self {
        self.0.set("CategoryLabelVisibility", value);
        self
    }

    /// `DataLabelTypes`: list of `DataLabelType`, at most 100 items.
    #[track_caller]
    pub fn data_label_types(mut self, value: impl IntoValue<ListOf<DataLabelType>>) -> Self {
        self.0.set("DataLabelTypes", value);
        self
    }

    /// `LabelColor`: string, pattern `^#[A-F0-9]{6}$`.
    #[track_caller]
    pub fn label_color(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LabelColor", value);
        self
    }

    /// `LabelContent`: `DataLabelContent`.
    #[track_caller]
    pub fn label_content(mut self, value: impl IntoValue<DataLabelContent>) -> Self {
        self.0.set("LabelContent", value);
        self
    }

    /// `LabelFontConfiguration`: `FontConfiguration`.
    #[track_caller]
    pub fn label_font_configuration(mut self, value: impl IntoValue<FontConfiguration>) -> Self {
        self.0.set("LabelFontConfiguration", value);
        self
    }

    /// `MeasureLabelVisibility`: `Visibility`.
    #[track_caller]
    pub fn measure_label_visibility(mut self, value: impl IntoValue<Visibility>) -> Self {
        self.0.set("MeasureLabelVisibility", value);
        self
    }

    /// `Overlap`: `DataLabelOverlap`.
    #[track_caller]
    pub fn overlap(mut self, value: impl IntoValue<DataLabelOverlap>) -> Self {
        self.0.set("Overlap", value);
        self
    }

    /// `Position`: `DataLabelPosition`.
    #[track_caller]
    pub fn position(mut self, value: impl IntoValue<DataLabelPosition>) -> Self {
        self.0.set("Position", value);
        self
    }

    /// `TotalsVisibility`: `Visibility`.
    #[track_caller]
    pub fn totals_visibility(mut self, value: impl IntoValue<Visibility>) -> Self {
        self.0.set("TotalsVisibility", value);
        self
    }

    /// `Visibility`: `Visibility`.
    #[track_caller]
    pub fn visibility(mut self, value: impl IntoValue<Visibility>) -> Self {
        self.0.set("Visibility", value);
        self
    }
}

choice! {
    /// `DataLabelOverlap` of `AWS::QuickSight::Analysis`.
    DataLabelOverlap
    DISABLE_OVERLAP "DISABLE_OVERLAP"
    ENABLE_OVERLAP "ENABLE_OVERLAP"
}

choice! {
    /// `DataLabelPosition` of `AWS::QuickSight::Analysis`.
    DataLabelPosition
    INSIDE "INSIDE"
    OUTSIDE "OUTSIDE"
    LEFT "LEFT"
    TOP "TOP"
    BOTTOM "BOTTOM"
    RIGHT "RIGHT"
}

/// `DataLabelType` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct DataLabelType(Properties);

properties! { DataLabelType }

impl DataLabelType {
    /// `DataPathLabelType`: `DataPathLabelType`.
    #[track_caller]
    pub fn data_path_label_type(mut self, value: impl IntoValue<DataPathLabelType>) -> Self {
        self.0.set("DataPathLabelType", value);
        self
    }

    /// `FieldLabelType`: `FieldLabelType`.
    #[track_caller]
    pub fn field_label_type(mut self, value: impl IntoValue<FieldLabelType>) -> Self {
        self.0.set("FieldLabelType", value);
        self
    }

    /// `MaximumLabelType`: `MaximumLabelType`.
    #[track_caller]
    pub fn maximum_label_type(mut self, value: impl IntoValue<MaximumLabelType>) -> Self {
        self.0.set("MaximumLabelType", value);
        self
    }

    /// `MinimumLabelType`: `MinimumLabelType`.
    #[track_caller]
    pub fn minimum_label_type(mut self, value: impl IntoValue<MinimumLabelType>) -> Self {
        self.0.set("MinimumLabelType", value);
        self
    }

    /// `RangeEndsLabelType`: `RangeEndsLabelType`.
    #[track_caller]
    pub fn range_ends_label_type(mut self, value: impl IntoValue<RangeEndsLabelType>) -> Self {
        self.0.set("RangeEndsLabelType", value);
        self
    }
}

/// `DataPathColor` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct DataPathColor(Properties);

properties! { DataPathColor }

impl DataPathColor {
    /// `Color`: string, pattern `^#[A-F0-9]{6}$`. Required.
    #[track_caller]
    pub fn color(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Color", value);
        self
    }

    /// `Element`: `DataPathValue`. Required.
    #[track_caller]
    pub fn element(mut self, value: impl IntoValue<DataPathValue>) -> Self {
        self.0.set("Element", value);
        self
    }

    /// `TimeGranularity`: `TimeGranularity`.
    #[track_caller]
    pub fn time_granularity(mut self, value: impl IntoValue<TimeGranularity>) -> Self {
        self.0.set("TimeGranularity", value);
        self
    }
}

/// `DataPathLabelType` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct DataPathLabelType(Properties);

properties! { DataPathLabelType }

impl DataPathLabelType {
    /// `FieldId`: string, 1 to 512 characters.
    #[track_caller]
    pub fn field_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FieldId", value);
        self
    }

    /// `FieldValue`: string, at most 2048 characters.
    #[track_caller]
    pub fn field_value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FieldValue", value);
        self
    }

    /// `Visibility`: `Visibility`.
    #[track_caller]
    pub fn visibility(mut self, value: impl IntoValue<Visibility>) -> Self {
        self.0.set("Visibility", value);
        self
    }
}

/// `DataPathSort` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct DataPathSort(Properties);

properties! { DataPathSort }

impl DataPathSort {
    /// `Direction`: `SortDirection`. Required.
    #[track_caller]
    pub fn direction(mut self, value: impl IntoValue<SortDirection>) -> Self {
        self.0.set("Direction", value);
        self
    }

    /// `SortPaths`: list of `DataPathValue`, at most 20 items. Required.
    #[track_caller]
    pub fn sort_paths(mut self, value: impl IntoValue<ListOf<DataPathValue>>) -> Self {
        self.0.set("SortPaths", value);
        self
    }
}

/// `DataPathType` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct DataPathType(Properties);

properties! { DataPathType }

impl DataPathType {
    /// `PivotTableDataPathType`: `PivotTableDataPathType`.
    #[track_caller]
    pub fn pivot_table_data_path_type(
        mut self,
        value: impl IntoValue<PivotTableDataPathType>,
    ) -> Self {
        self.0.set("PivotTableDataPathType", value);
        self
    }
}

/// `DataPathValue` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct DataPathValue(Properties);

properties! { DataPathValue }

impl DataPathValue {
    /// `DataPathType`: `DataPathType`.
    #[track_caller]
    pub fn data_path_type(mut self, value: impl IntoValue<DataPathType>) -> Self {
        self.0.set("DataPathType", value);
        self
    }

    /// `FieldId`: string, 1 to 512 characters.
    #[track_caller]
    pub fn field_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FieldId", value);
        self
    }

    /// `FieldValue`: string, at most 2048 characters.
    #[track_caller]
    pub fn field_value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FieldValue", value);
        self
    }
}

/// `DataSetIdentifierDeclaration` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct DataSetIdentifierDeclaration(Properties);

properties! { DataSetIdentifierDeclaration }

impl DataSetIdentifierDeclaration {
    /// `DataSetArn`: string. Required.
    #[track_caller]
    pub fn data_set_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DataSetArn", value);
        self
    }

    /// `Identifier`: string, at most 2048 characters. Required.
    #[track_caller]
    pub fn identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Identifier", value);
        self
    }
}

/// `DataSetReference` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct DataSetReference(Properties);

properties! { DataSetReference }

impl DataSetReference {
    /// `DataSetArn`: string. Required.
    #[track_caller]
    pub fn data_set_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DataSetArn", value);
        self
    }

    /// `DataSetPlaceholder`: string, pattern `\S`. Required.
    #[track_caller]
    pub fn data_set_placeholder(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DataSetPlaceholder", value);
        self
    }
}

choice! {
    /// `DateAggregationFunction` of `AWS::QuickSight::Analysis`.
    DateAggregationFunction
    COUNT "COUNT"
    DISTINCT_COUNT "DISTINCT_COUNT"
    MIN "MIN"
    MAX "MAX"
}

/// `DateAxisOptions` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct DateAxisOptions(Properties);

properties! { DateAxisOptions }

impl DateAxisOptions {
    /// `MissingDateVisibility`: `Visibility`.
    #[track_caller]
    pub fn missing_date_visibility(mut self, value: impl IntoValue<Visibility>) -> Self {
        self.0.set("MissingDateVisibility", value);
        self
    }
}

/// `DateDimensionField` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct DateDimensionField(Properties);

properties! { DateDimensionField }

impl DateDimensionField {
    /// `Column`: `ColumnIdentifier`. Required.
    #[track_caller]
    pub fn column(mut self, value: impl IntoValue<ColumnIdentifier>) -> Self {
        self.0.set("Column", value);
        self
    }

    /// `DateGranularity`: `TimeGranularity`.
    #[track_caller]
    pub fn date_granularity(mut self, value: impl IntoValue<TimeGranularity>) -> Self {
        self.0.set("DateGranularity", value);
        self
    }

    /// `FieldId`: string, 1 to 512 characters. Required.
    #[track_caller]
    pub fn field_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FieldId", value);
        self
    }

    /// `FormatConfiguration`: `DateTimeFormatConfiguration`.
    #[track_caller]
    pub fn format_configuration(
        mut self,
        value: impl IntoValue<DateTimeFormatConfiguration>,
    ) -> Self {
        self.0.set("FormatConfiguration", value);
        self
    }

    /// `HierarchyId`: string, 1 to 512 characters.
    #[track_caller]
    pub fn hierarchy_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("HierarchyId", value);
        self
    }
}

/// `DateMeasureField` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct DateMeasureField(Properties);

properties! { DateMeasureField }

impl DateMeasureField {
    /// `AggregationFunction`: `DateAggregationFunction`.
    #[track_caller]
    pub fn aggregation_function(mut self, value: impl IntoValue<DateAggregationFunction>) -> Self {
        self.0.set("AggregationFunction", value);
        self
    }

    /// `Column`: `ColumnIdentifier`. Required.
    #[track_caller]
    pub fn column(mut self, value: impl IntoValue<ColumnIdentifier>) -> Self {
        self.0.set("Column", value);
        self
    }

    /// `FieldId`: string, 1 to 512 characters. Required.
    #[track_caller]
    pub fn field_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FieldId", value);
        self
    }

    /// `FormatConfiguration`: `DateTimeFormatConfiguration`.
    #[track_caller]
    pub fn format_configuration(
        mut self,
        value: impl IntoValue<DateTimeFormatConfiguration>,
    ) -> Self {
        self.0.set("FormatConfiguration", value);
        self
    }
}

/// `DateTimeDefaultValues` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct DateTimeDefaultValues(Properties);

properties! { DateTimeDefaultValues }

impl DateTimeDefaultValues {
    /// `DynamicValue`: `DynamicDefaultValue`.
    #[track_caller]
    pub fn dynamic_value(mut self, value: impl IntoValue<DynamicDefaultValue>) -> Self {
        self.0.set("DynamicValue", value);
        self
    }

    /// `RollingDate`: `RollingDateConfiguration`.
    #[track_caller]
    pub fn rolling_date(mut self, value: impl IntoValue<RollingDateConfiguration>) -> Self {
        self.0.set("RollingDate", value);
        self
    }

    /// `StaticValues`: list of strings, at most 50000 items.
    #[track_caller]
    pub fn static_values(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("StaticValues", value);
        self
    }
}

/// `DateTimeFormatConfiguration` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct DateTimeFormatConfiguration(Properties);

properties! { DateTimeFormatConfiguration }

impl DateTimeFormatConfiguration {
    /// `DateTimeFormat`: string, 1 to 128 characters.
    #[track_caller]
    pub fn date_time_format(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DateTimeFormat", value);
        self
    }

    /// `NullValueFormatConfiguration`: `NullValueFormatConfiguration`.
    #[track_caller]
    pub fn null_value_format_configuration(
        mut self,
        value: impl IntoValue<NullValueFormatConfiguration>,
    ) -> Self {
        self.0.set("NullValueFormatConfiguration", value);
        self
    }

    /// `NumericFormatConfiguration`: `NumericFormatConfiguration`.
    #[track_caller]
    pub fn numeric_format_configuration(
        mut self,
        value: impl IntoValue<NumericFormatConfiguration>,
    ) -> Self {
        self.0.set("NumericFormatConfiguration", value);
        self
    }
}

/// `DateTimeHierarchy` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct DateTimeHierarchy(Properties);

properties! { DateTimeHierarchy }

impl DateTimeHierarchy {
    /// `DrillDownFilters`: list of `DrillDownFilter`, at most 10 items.
    #[track_caller]
    pub fn drill_down_filters(mut self, value: impl IntoValue<ListOf<DrillDownFilter>>) -> Self {
        self.0.set("DrillDownFilters", value);
        self
    }

    /// `HierarchyId`: string, 1 to 512 characters. Required.
    #[track_caller]
    pub fn hierarchy_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("HierarchyId", value);
        self
    }
}

/// `DateTimeParameter` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct DateTimeParameter(Properties);

properties! { DateTimeParameter }

impl DateTimeParameter {
    /// `Name`: string, pattern `\S`. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Values`: list of strings. Required.
    #[track_caller]
    pub fn values(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Values", value);
        self
    }
}

/// `DateTimeParameterDeclaration` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct DateTimeParameterDeclaration(Properties);

properties! { DateTimeParameterDeclaration }

impl DateTimeParameterDeclaration {
    /// `DefaultValues`: `DateTimeDefaultValues`.
    #[track_caller]
    pub fn default_values(mut self, value: impl IntoValue<DateTimeDefaultValues>) -> Self {
        self.0.set("DefaultValues", value);
        self
    }

    /// `MappedDataSetParameters`: list of `MappedDataSetParameter`, at most 150 items.
    #[track_caller]
    pub fn mapped_data_set_parameters(
        mut self,
        value: impl IntoValue<ListOf<MappedDataSetParameter>>,
    ) -> Self {
        self.0.set("MappedDataSetParameters", value);
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

    /// `ValueWhenUnset`: `DateTimeValueWhenUnsetConfiguration`.
    #[track_caller]
    pub fn value_when_unset(
        mut self,
        value: impl IntoValue<DateTimeValueWhenUnsetConfiguration>,
    ) -> Self {
        self.0.set("ValueWhenUnset", value);
        self
    }
}

/// `DateTimePickerControlDisplayOptions` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct DateTimePickerControlDisplayOptions(Properties);

properties! { DateTimePickerControlDisplayOptions }

impl DateTimePickerControlDisplayOptions {
    /// `DateIconVisibility`: `Visibility`.
    #[track_caller]
    pub fn date_icon_visibility(mut self, value: impl IntoValue<Visibility>) -> Self {
        self.0.set("DateIconVisibility", value);
        self
    }

    /// `DateTimeFormat`: string, 1 to 128 characters.
    #[track_caller]
    pub fn date_time_format(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DateTimeFormat", value);
        self
    }

    /// `HelperTextVisibility`: `Visibility`.
    #[track_caller]
    pub fn helper_text_visibility(mut self, value: impl IntoValue<Visibility>) -> Self {
        self.0.set("HelperTextVisibility", value);
        self
    }

    /// `InfoIconLabelOptions`: `SheetControlInfoIconLabelOptions`.
    #[track_caller]
    pub fn info_icon_label_options(
        mut self,
        value: impl IntoValue<SheetControlInfoIconLabelOptions>,
    ) -> Self {
        self.0.set("InfoIconLabelOptions", value);
        self
    }

    /// `TitleOptions`: `LabelOptions`.
    #[track_caller]
    pub fn title_options(mut self, value: impl IntoValue<LabelOptions>) -> Self {
        self.0.set("TitleOptions", value);
        self
    }
}

/// `DateTimeValueWhenUnsetConfiguration` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct DateTimeValueWhenUnsetConfiguration(Properties);

properties! { DateTimeValueWhenUnsetConfiguration }

impl DateTimeValueWhenUnsetConfiguration {
    /// `CustomValue`: string (date-time).
    #[track_caller]
    pub fn custom_value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CustomValue", value);
        self
    }

    /// `ValueWhenUnsetOption`: `ValueWhenUnsetOption`.
    #[track_caller]
    pub fn value_when_unset_option(mut self, value: impl IntoValue<ValueWhenUnsetOption>) -> Self {
        self.0.set("ValueWhenUnsetOption", value);
        self
    }
}

choice! {
    /// `DayOfTheWeek` of `AWS::QuickSight::Analysis`.
    DayOfTheWeek
    SUNDAY "SUNDAY"
    MONDAY "MONDAY"
    TUESDAY "TUESDAY"
    WEDNESDAY "WEDNESDAY"
    THURSDAY "THURSDAY"
    FRIDAY "FRIDAY"
    SATURDAY "SATURDAY"
}

choice! {
    /// `DecalPatternType` of `AWS::QuickSight::Analysis`.
    DecalPatternType
    SOLID "SOLID"
    DIAGONAL_MEDIUM "DIAGONAL_MEDIUM"
    CIRCLE_MEDIUM "CIRCLE_MEDIUM"
    DIAMOND_GRID_MEDIUM "DIAMOND_GRID_MEDIUM"
    CHECKERBOARD_MEDIUM "CHECKERBOARD_MEDIUM"
    TRIANGLE_MEDIUM "TRIANGLE_MEDIUM"
    DIAGONAL_OPPOSITE_MEDIUM "DIAGONAL_OPPOSITE_MEDIUM"
    DIAMOND_MEDIUM "DIAMOND_MEDIUM"
    DIAGONAL_LARGE "DIAGONAL_LARGE"
    CIRCLE_LARGE "CIRCLE_LARGE"
    DIAMOND_GRID_LARGE "DIAMOND_GRID_LARGE"
    CHECKERBOARD_LARGE "CHECKERBOARD_LARGE"
    TRIANGLE_LARGE "TRIANGLE_LARGE"
    DIAGONAL_OPPOSITE_LARGE "DIAGONAL_OPPOSITE_LARGE"
    DIAMOND_LARGE "DIAMOND_LARGE"
    DIAGONAL_SMALL "DIAGONAL_SMALL"
    CIRCLE_SMALL "CIRCLE_SMALL"
    DIAMOND_GRID_SMALL "DIAMOND_GRID_SMALL"
    CHECKERBOARD_SMALL "CHECKERBOARD_SMALL"
    TRIANGLE_SMALL "TRIANGLE_SMALL"
    DIAGONAL_OPPOSITE_SMALL "DIAGONAL_OPPOSITE_SMALL"
    DIAMOND_SMALL "DIAMOND_SMALL"
}

/// `DecalSettings` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct DecalSettings(Properties);

properties! { DecalSettings }

impl DecalSettings {
    /// `DecalColor`: string, pattern `^#[A-F0-9]{6}(?:[A-F0-9]{2})?$`.
    #[track_caller]
    pub fn decal_color(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DecalColor", value);
        self
    }

    /// `DecalPatternType`: `DecalPatternType`.
    #[track_caller]
    pub fn decal_pattern_type(mut self, value: impl IntoValue<DecalPatternType>) -> Self {
        self.0.set("DecalPatternType", value);
        self
    }

    /// `DecalStyleType`: `DecalStyleType`.
    #[track_caller]
    pub fn decal_style_type(mut self, value: impl IntoValue<DecalStyleType>) -> Self {
        self.0.set("DecalStyleType", value);
        self
    }

    /// `DecalVisibility`: `Visibility`.
    #[track_caller]
    pub fn decal_visibility(mut self, value: impl IntoValue<Visibility>) -> Self {
        self.0.set("DecalVisibility", value);
        self
    }

    /// `ElementValue`: string, at most 1024 characters.
    #[track_caller]
    pub fn element_value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ElementValue", value);
        self
    }
}

/// `DecalSettingsConfiguration` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct DecalSettingsConfiguration(Properties);

properties! { DecalSettingsConfiguration }

impl DecalSettingsConfiguration {
    /// `CustomDecalSettings`: list of `DecalSettings`, at most 50 items.
    #[track_caller]
    pub fn custom_decal_settings(mut self, value: impl IntoValue<ListOf<DecalSettings>>) -> Self {
        self.0.set("CustomDecalSettings", value);
        self
    }
}

choice! {
    /// `DecalStyleType` of `AWS::QuickSight::Analysis`.
    DecalStyleType
    MANUAL "Manual"
    AUTO "Auto"
}

/// `DecimalDefaultValues` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct DecimalDefaultValues(Properties);

properties! { DecimalDefaultValues }

impl DecimalDefaultValues {
    /// `DynamicValue`: `DynamicDefaultValue`.
    #[track_caller]
    pub fn dynamic_value(mut self, value: impl IntoValue<DynamicDefaultValue>) -> Self {
        self.0.set("DynamicValue", value);
        self
    }

    /// `StaticValues`: list of numbers, at most 50000 items.
    #[track_caller]
    pub fn static_values(mut self, value: impl IntoValue<ListOf<f64>>) -> Self {
        self.0.set("StaticValues", value);
        self
    }
}

/// `DecimalParameter` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct DecimalParameter(Properties);

properties! { DecimalParameter }

impl DecimalParameter {
    /// `Name`: string, pattern `\S`. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Values`: list of numbers. Required.
    #[track_caller]
    pub fn values(mut self, value: impl IntoValue<ListOf<f64>>) -> Self {
        self.0.set("Values", value);
        self
    }
}

/// `DecimalParameterDeclaration` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct DecimalParameterDeclaration(Properties);

properties! { DecimalParameterDeclaration }

impl DecimalParameterDeclaration {
    /// `DefaultValues`: `DecimalDefaultValues`.
    #[track_caller]
    pub fn default_values(mut self, value: impl IntoValue<DecimalDefaultValues>) -> Self {
        self.0.set("DefaultValues", value);
        self
    }

    /// `MappedDataSetParameters`: list of `MappedDataSetParameter`, at most 150 items.
    #[track_caller]
    pub fn mapped_data_set_parameters(
        mut self,
        value: impl IntoValue<ListOf<MappedDataSetParameter>>,
    ) -> Self {
        self.0.set("MappedDataSetParameters", value);
        self
    }

    /// `Name`: string, 1 to 2048 characters, pattern `^[a-zA-Z0-9]+$`. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `ParameterValueType`: `ParameterValueType`. Required.
    #[track_caller]
    pub fn parameter_value_type(mut self, value: impl IntoValue<ParameterValueType>) -> Self {
        self.0.set("ParameterValueType", value);
        self
    }

    /// `ValueWhenUnset`: `DecimalValueWhenUnsetConfiguration`.
    #[track_caller]
    pub fn value_when_unset(
        mut self,
        value: impl IntoValue<DecimalValueWhenUnsetConfiguration>,
    ) -> Self {
        self.0.set("ValueWhenUnset", value);
        self
    }
}

/// `DecimalPlacesConfiguration` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct DecimalPlacesConfiguration(Properties);

properties! { DecimalPlacesConfiguration }

impl DecimalPlacesConfiguration {
    /// `DecimalPlaces`: number, 0 to 20. Required.
    #[track_caller]
    pub fn decimal_places(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("DecimalPlaces", value);
        self
    }
}

/// `DecimalValueWhenUnsetConfiguration` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct DecimalValueWhenUnsetConfiguration(Properties);

properties! { DecimalValueWhenUnsetConfiguration }

impl DecimalValueWhenUnsetConfiguration {
    /// `CustomValue`: number.
    #[track_caller]
    pub fn custom_value(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("CustomValue", value);
        self
    }

    /// `ValueWhenUnsetOption`: `ValueWhenUnsetOption`.
    #[track_caller]
    pub fn value_when_unset_option(mut self, value: impl IntoValue<ValueWhenUnsetOption>) -> Self {
        self.0.set("ValueWhenUnsetOption", value);
        self
    }
}

/// `DefaultDateTimePickerControlOptions` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct DefaultDateTimePickerControlOptions(Properties);

properties! { DefaultDateTimePickerControlOptions }

impl DefaultDateTimePickerControlOptions {
    /// `CommitMode`: `CommitMode`.
    #[track_caller]
    pub fn commit_mode(mut self, value: impl IntoValue<CommitMode>) -> Self {
        self.0.set("CommitMode", value);
        self
    }

    /// `DisplayOptions`: `DateTimePickerControlDisplayOptions`.
    #[track_caller]
    pub fn display_options(
        mut self,
        value: impl IntoValue<DateTimePickerControlDisplayOptions>,
    ) -> Self {
        self.0.set("DisplayOptions", value);
        self
    }

    /// `Type`: `SheetControlDateTimePickerType`.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<SheetControlDateTimePickerType>) -> Self {
        self.0.set("Type", value);
        self
    }
}

/// `DefaultFilterControlConfiguration` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct DefaultFilterControlConfiguration(Properties);

properties! { DefaultFilterControlConfiguration }

impl DefaultFilterControlConfiguration {
    /// `ControlOptions`: `DefaultFilterControlOptions`. Required.
    #[track_caller]
    pub fn control_options(mut self, value: impl IntoValue<DefaultFilterControlOptions>) -> Self {
        self.0.set("ControlOptions", value);
        self
    }

    /// `Title`: string, 1 to 2048 characters. Required.
    #[track_caller]
    pub fn title(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Title", value);
        self
    }
}

/// `DefaultFilterControlOptions` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct DefaultFilterControlOptions(Properties);

properties! { DefaultFilterControlOptions }

impl DefaultFilterControlOptions {
    /// `DefaultDateTimePickerOptions`: `DefaultDateTimePickerControlOptions`.
    #[track_caller]
    pub fn default_date_time_picker_options(
        mut self,
        value: impl IntoValue<DefaultDateTimePickerControlOptions>,
    ) -> Self {
        self.0.set("DefaultDateTimePickerOptions", value);
        self
    }

    /// `DefaultDropdownOptions`: `DefaultFilterDropDownControlOptions`.
    #[track_caller]
    pub fn default_dropdown_options(
        mut self,
        value: impl IntoValue<DefaultFilterDropDownControlOptions>,
    ) -> Self {
        self.0.set("DefaultDropdownOptions", value);
        self
    }

    /// `DefaultListOptions`: `DefaultFilterListControlOptions`.
    #[track_caller]
    pub fn default_list_options(
        mut self,
        value: impl IntoValue<DefaultFilterListControlOptions>,
    ) -> Self {
        self.0.set("DefaultListOptions", value);
        self
    }

    /// `DefaultRelativeDateTimeOptions`: `DefaultRelativeDateTimeControlOptions`.
    #[track_caller]
    pub fn default_relative_date_time_options(
        mut self,
        value: impl IntoValue<DefaultRelativeDateTimeControlOptions>,
    ) -> Self {
        self.0.set("DefaultRelativeDateTimeOptions", value);
        self
    }

    /// `DefaultSliderOptions`: `DefaultSliderControlOptions`.
    #[track_caller]
    pub fn default_slider_options(
        mut self,
        value: impl IntoValue<DefaultSliderControlOptions>,
    ) -> Self {
        self.0.set("DefaultSliderOptions", value);
        self
    }

    /// `DefaultTextAreaOptions`: `DefaultTextAreaControlOptions`.
    #[track_caller]
    pub fn default_text_area_options(
        mut self,
        value: impl IntoValue<DefaultTextAreaControlOptions>,
    ) -> Self {
        self.0.set("DefaultTextAreaOptions", value);
        self
    }

    /// `DefaultTextFieldOptions`: `DefaultTextFieldControlOptions`.
    #[track_caller]
    pub fn default_text_field_options(
        mut self,
        value: impl IntoValue<DefaultTextFieldControlOptions>,
    ) -> Self {
        self.0.set("DefaultTextFieldOptions", value);
        self
    }
}

/// `DefaultFilterDropDownControlOptions` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct DefaultFilterDropDownControlOptions(Properties);

properties! { DefaultFilterDropDownControlOptions }

impl DefaultFilterDropDownControlOptions {
    /// `CommitMode`: `CommitMode`.
    #[track_caller]
    pub fn commit_mode(mut self, value: impl IntoValue<CommitMode>) -> Self {
        self.0.set("CommitMode", value);
        self
    }

    /// `DisplayOptions`: `DropDownControlDisplayOptions`.
    #[track_caller]
    pub fn display_options(mut self, value: impl IntoValue<DropDownControlDisplayOptions>) -> Self {
        self.0.set("DisplayOptions", value);
        self
    }

    /// `SelectableValues`: `FilterSelectableValues`.
    #[track_caller]
    pub fn selectable_values(mut self, value: impl IntoValue<FilterSelectableValues>) -> Self {
        self.0.set("SelectableValues", value);
        self
    }

    /// `Type`: `SheetControlListType`.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<SheetControlListType>) -> Self {
        self.0.set("Type", value);
        self
    }
}

/// `DefaultFilterListControlOptions` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct DefaultFilterListControlOptions(Properties);

properties! { DefaultFilterListControlOptions }

impl DefaultFilterListControlOptions {
    /// `DisplayOptions`: `ListControlDisplayOptions`.
    #[track_caller]
    pub fn display_options(mut self, value: impl IntoValue<ListControlDisplayOptions>) -> Self {
        self.0.set("DisplayOptions", value);
        self
    }

    /// `SelectableValues`: `FilterSelectableValues`.
    #[track_caller]
    pub fn selectable_values(mut self, value: impl IntoValue<FilterSelectableValues>) -> Self {
        self.0.set("SelectableValues", value);
        self
    }

    /// `Type`: `SheetControlListType`.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<SheetControlListType>) -> Self {
        self.0.set("Type", value);
        self
    }
}

/// `DefaultFreeFormLayoutConfiguration` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct DefaultFreeFormLayoutConfiguration(Properties);

properties! { DefaultFreeFormLayoutConfiguration }

impl DefaultFreeFormLayoutConfiguration {
    /// `CanvasSizeOptions`: `FreeFormLayoutCanvasSizeOptions`. Required.
    #[track_caller]
    pub fn canvas_size_options(
        mut self,
        value: impl IntoValue<FreeFormLayoutCanvasSizeOptions>,
    ) -> Self {
        self.0.set("CanvasSizeOptions", value);
        self
    }
}

/// `DefaultGridLayoutConfiguration` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct DefaultGridLayoutConfiguration(Properties);

properties! { DefaultGridLayoutConfiguration }

impl DefaultGridLayoutConfiguration {
    /// `CanvasSizeOptions`: `GridLayoutCanvasSizeOptions`. Required.
    #[track_caller]
    pub fn canvas_size_options(
        mut self,
        value: impl IntoValue<GridLayoutCanvasSizeOptions>,
    ) -> Self {
        self.0.set("CanvasSizeOptions", value);
        self
    }
}

/// `DefaultInteractiveLayoutConfiguration` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct DefaultInteractiveLayoutConfiguration(Properties);

properties! { DefaultInteractiveLayoutConfiguration }

impl DefaultInteractiveLayoutConfiguration {
    /// `FreeForm`: `DefaultFreeFormLayoutConfiguration`.
    #[track_caller]
    pub fn free_form(mut self, value: impl IntoValue<DefaultFreeFormLayoutConfiguration>) -> Self {
        self.0.set("FreeForm", value);
        self
    }

    /// `Grid`: `DefaultGridLayoutConfiguration`.
    #[track_caller]
    pub fn grid(mut self, value: impl IntoValue<DefaultGridLayoutConfiguration>) -> Self {
        self.0.set("Grid", value);
        self
    }
}

/// `DefaultNewSheetConfiguration` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct DefaultNewSheetConfiguration(Properties);

properties! { DefaultNewSheetConfiguration }

impl DefaultNewSheetConfiguration {
    /// `InteractiveLayoutConfiguration`: `DefaultInteractiveLayoutConfiguration`.
    #[track_caller]
    pub fn interactive_layout_configuration(
        mut self,
        value: impl IntoValue<DefaultInteractiveLayoutConfiguration>,
    ) -> Self {
        self.0.set("InteractiveLayoutConfiguration", value);
        self
    }

    /// `PaginatedLayoutConfiguration`: `DefaultPaginatedLayoutConfiguration`.
    #[track_caller]
    pub fn paginated_layout_configuration(
        mut self,
        value: impl IntoValue<DefaultPaginatedLayoutConfiguration>,
    ) -> Self {
        self.0.set("PaginatedLayoutConfiguration", value);
        self
    }

    /// `SheetContentType`: `SheetContentType`.
    #[track_caller]
    pub fn sheet_content_type(mut self, value: impl IntoValue<SheetContentType>) -> Self {
        self.0.set("SheetContentType", value);
        self
    }
}

/// `DefaultPaginatedLayoutConfiguration` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct DefaultPaginatedLayoutConfiguration(Properties);

properties! { DefaultPaginatedLayoutConfiguration }

impl DefaultPaginatedLayoutConfiguration {
    /// `SectionBased`: `DefaultSectionBasedLayoutConfiguration`.
    #[track_caller]
    pub fn section_based(
        mut self,
        value: impl IntoValue<DefaultSectionBasedLayoutConfiguration>,
    ) -> Self {
        self.0.set("SectionBased", value);
        self
    }
}

/// `DefaultRelativeDateTimeControlOptions` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct DefaultRelativeDateTimeControlOptions(Properties);

properties! { DefaultRelativeDateTimeControlOptions }

impl DefaultRelativeDateTimeControlOptions {
    /// `CommitMode`: `CommitMode`.
    #[track_caller]
    pub fn commit_mode(mut self, value: impl IntoValue<CommitMode>) -> Self {
        self.0.set("CommitMode", value);
        self
    }

    /// `DisplayOptions`: `RelativeDateTimeControlDisplayOptions`.
    #[track_caller]
    pub fn display_options(
        mut self,
        value: impl IntoValue<RelativeDateTimeControlDisplayOptions>,
    ) -> Self {
        self.0.set("DisplayOptions", value);
        self
    }
}

/// `DefaultSectionBasedLayoutConfiguration` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct DefaultSectionBasedLayoutConfiguration(Properties);

properties! { DefaultSectionBasedLayoutConfiguration }

impl DefaultSectionBasedLayoutConfiguration {
    /// `CanvasSizeOptions`: `SectionBasedLayoutCanvasSizeOptions`. Required.
    #[track_caller]
    pub fn canvas_size_options(
        mut self,
        value: impl IntoValue<SectionBasedLayoutCanvasSizeOptions>,
    ) -> Self {
        self.0.set("CanvasSizeOptions", value);
        self
    }
}

/// `DefaultSliderControlOptions` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct DefaultSliderControlOptions(Properties);

properties! { DefaultSliderControlOptions }

impl DefaultSliderControlOptions {
    /// `DisplayOptions`: `SliderControlDisplayOptions`.
    #[track_caller]
    pub fn display_options(mut self, value: impl IntoValue<SliderControlDisplayOptions>) -> Self {
        self.0.set("DisplayOptions", value);
        self
    }

    /// `MaximumValue`: number, default 0. Required.
    #[track_caller]
    pub fn maximum_value(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("MaximumValue", value);
        self
    }

    /// `MinimumValue`: number, default 0. Required.
    #[track_caller]
    pub fn minimum_value(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("MinimumValue", value);
        self
    }

    /// `StepSize`: number, default 0. Required.
    #[track_caller]
    pub fn step_size(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("StepSize", value);
        self
    }

    /// `Type`: `SheetControlSliderType`.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<SheetControlSliderType>) -> Self {
        self.0.set("Type", value);
        self
    }
}

/// `DefaultTextAreaControlOptions` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct DefaultTextAreaControlOptions(Properties);

properties! { DefaultTextAreaControlOptions }

impl DefaultTextAreaControlOptions {
    /// `Delimiter`: string, 1 to 2048 characters.
    #[track_caller]
    pub fn delimiter(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Delimiter", value);
        self
    }

    /// `DisplayOptions`: `TextAreaControlDisplayOptions`.
    #[track_caller]
    pub fn display_options(mut self, value: impl IntoValue<TextAreaControlDisplayOptions>) -> Self {
        self.0.set("DisplayOptions", value);
        self
    }
}

/// `DefaultTextFieldControlOptions` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct DefaultTextFieldControlOptions(Properties);

properties! { DefaultTextFieldControlOptions }

impl DefaultTextFieldControlOptions {
    /// `DisplayOptions`: `TextFieldControlDisplayOptions`.
    #[track_caller]
    pub fn display_options(
        mut self,
        value: impl IntoValue<TextFieldControlDisplayOptions>,
    ) -> Self {
        self.0.set("DisplayOptions", value);
        self
    }
}

/// `DestinationParameterValueConfiguration` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct DestinationParameterValueConfiguration(Properties);

properties! { DestinationParameterValueConfiguration }

impl DestinationParameterValueConfiguration {
    /// `CustomValuesConfiguration`: `CustomValuesConfiguration`.
    #[track_caller]
    pub fn custom_values_configuration(
        mut self,
        value: impl IntoValue<CustomValuesConfiguration>,
    ) -> Self {
        self.0.set("CustomValuesConfiguration", value);
        self
    }

    /// `SelectAllValueOptions`: `SelectAllValueOptions`.
    #[track_caller]
    pub fn select_all_value_options(
        mut self,
        value: impl IntoValue<SelectAllValueOptions>,
    ) -> Self {
        self.0.set("SelectAllValueOptions", value);
        self
    }

    /// `SourceColumn`: `ColumnIdentifier`.
    #[track_caller]
    pub fn source_column(mut self, value: impl IntoValue<ColumnIdentifier>) -> Self {
        self.0.set("SourceColumn", value);
        self
    }

    /// `SourceField`: string, 1 to 512 characters.
    #[track_caller]
    pub fn source_field(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SourceField", value);
        self
    }

    /// `SourceParameterName`: string.
    #[track_caller]
    pub fn source_parameter_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SourceParameterName", value);
        self
    }
}

choice! {
    /// `DigitGroupingStyle` of `AWS::QuickSight::Analysis`.
    DigitGroupingStyle
    DEFAULT "DEFAULT"
    LAKHS "LAKHS"
}

/// `DimensionField` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct DimensionField(Properties);

properties! { DimensionField }

impl DimensionField {
    /// `CategoricalDimensionField`: `CategoricalDimensionField`.
    #[track_caller]
    pub fn categorical_dimension_field(
        mut self,
        value: impl IntoValue<CategoricalDimensionField>,
    ) -> Self {
        self.0.set("CategoricalDimensionField", value);
        self
    }

    /// `DateDimensionField`: `DateDimensionField`.
    #[track_caller]
    pub fn date_dimension_field(mut self, value: impl IntoValue<DateDimensionField>) -> Self {
        self.0.set("DateDimensionField", value);
        self
    }

    /// `NumericalDimensionField`: `NumericalDimensionField`.
    #[track_caller]
    pub fn numerical_dimension_field(
        mut self,
        value: impl IntoValue<NumericalDimensionField>,
    ) -> Self {
        self.0.set("NumericalDimensionField", value);
        self
    }
}

/// `DonutCenterOptions` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct DonutCenterOptions(Properties);

properties! { DonutCenterOptions }

impl DonutCenterOptions {
    /// `LabelVisibility`: `Visibility`.
    #[track_caller]
    pub fn label_visibility(mut self, value: impl IntoValue<Visibility>) -> Self {
        self.0.set("LabelVisibility", value);
        self
    }
}

/// `DonutOptions` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct DonutOptions(Properties);

properties! { DonutOptions }

impl DonutOptions {
    /// `ArcOptions`: `ArcOptions`.
    #[track_caller]
    pub fn arc_options(mut self, value: impl IntoValue<ArcOptions>) -> Self {
        self.0.set("ArcOptions", value);
        self
    }

    /// `DonutCenterOptions`: `DonutCenterOptions`.
    #[track_caller]
    pub fn donut_center_options(mut self, value: impl IntoValue<DonutCenterOptions>) -> Self {
        self.0.set("DonutCenterOptions", value);
        self
    }
}

/// `DrillDownFilter` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct DrillDownFilter(Properties);

properties! { DrillDownFilter }

impl DrillDownFilter {
    /// `CategoryFilter`: `CategoryDrillDownFilter`.
    #[track_caller]
    pub fn category_filter(mut self, value: impl IntoValue<CategoryDrillDownFilter>) -> Self {
        self.0.set("CategoryFilter", value);
        self
    }

    /// `NumericEqualityFilter`: `NumericEqualityDrillDownFilter`.
    #[track_caller]
    pub fn numeric_equality_filter(
        mut self,
        value: impl IntoValue<NumericEqualityDrillDownFilter>,
    ) -> Self {
        self.0.set("NumericEqualityFilter", value);
        self
    }

    /// `TimeRangeFilter`: `TimeRangeDrillDownFilter`.
    #[track_caller]
    pub fn time_range_filter(mut self, value: impl IntoValue<TimeRangeDrillDownFilter>) -> Self {
        self.0.set("TimeRangeFilter", value);
        self
    }
}

/// `DropDownControlDisplayOptions` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct DropDownControlDisplayOptions(Properties);

properties! { DropDownControlDisplayOptions }

impl DropDownControlDisplayOptions {
    /// `InfoIconLabelOptions`: `SheetControlInfoIconLabelOptions`.
    #[track_caller]
    pub fn info_icon_label_options(
        mut self,
        value: impl IntoValue<SheetControlInfoIconLabelOptions>,
    ) -> Self {
        self.0.set("InfoIconLabelOptions", value);
        self
    }

    /// `SelectAllOptions`: `ListControlSelectAllOptions`.
    #[track_caller]
    pub fn select_all_options(
        mut self,
        value: impl IntoValue<ListControlSelectAllOptions>,
    ) -> Self {
        self.0.set("SelectAllOptions", value);
        self
    }

    /// `TitleOptions`: `LabelOptions`.
    #[track_caller]
    pub fn title_options(mut self, value: impl IntoValue<LabelOptions>) -> Self {
        self.0.set("TitleOptions", value);
        self
    }
}

/// `DynamicDefaultValue` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct DynamicDefaultValue(Properties);

properties! { DynamicDefaultValue }

impl DynamicDefaultValue {
    /// `DefaultValueColumn`: `ColumnIdentifier`. Required.
    #[track_caller]
    pub fn default_value_column(mut self, value: impl IntoValue<ColumnIdentifier>) -> Self {
        self.0.set("DefaultValueColumn", value);
        self
    }

    /// `GroupNameColumn`: `ColumnIdentifier`.
    #[track_caller]
    pub fn group_name_column(mut self, value: impl IntoValue<ColumnIdentifier>) -> Self {
        self.0.set("GroupNameColumn", value);
        self
    }

    /// `UserNameColumn`: `ColumnIdentifier`.
    #[track_caller]
    pub fn user_name_column(mut self, value: impl IntoValue<ColumnIdentifier>) -> Self {
        self.0.set("UserNameColumn", value);
        self
    }
}

/// `EmptyVisual` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct EmptyVisual(Properties);

properties! { EmptyVisual }

impl EmptyVisual {
    /// `Actions`: list of `VisualCustomAction`, at most 10 items.
    #[track_caller]
    pub fn actions(mut self, value: impl IntoValue<ListOf<VisualCustomAction>>) -> Self {
        self.0.set("Actions", value);
        self
    }

    /// `DataSetIdentifier`: string, at most 2048 characters.
    #[track_caller]
    pub fn data_set_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DataSetIdentifier", value);
        self
    }

    /// `TopicIdentifier`: string, 1 to 2048 characters.
    #[track_caller]
    pub fn topic_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TopicIdentifier", value);
        self
    }

    /// `VisualId`: string, 1 to 512 characters, pattern `^[\w\-]+$`. Required.
    #[track_caller]
    pub fn visual_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("VisualId", value);
        self
    }
}

/// `Entity` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct Entity(Properties);

properties! { Entity }

impl Entity {
    /// `Path`: string, pattern `\S`.
    #[track_caller]
    pub fn path(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Path", value);
        self
    }
}

/// `ExcludePeriodConfiguration` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct ExcludePeriodConfiguration(Properties);

properties! { ExcludePeriodConfiguration }

impl ExcludePeriodConfiguration {
    /// `Amount`: number. Required.
    #[track_caller]
    pub fn amount(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("Amount", value);
        self
    }

    /// `Granularity`: `TimeGranularity`. Required.
    #[track_caller]
    pub fn granularity(mut self, value: impl IntoValue<TimeGranularity>) -> Self {
        self.0.set("Granularity", value);
        self
    }

    /// `Status`: `WidgetStatus`.
    #[track_caller]
    pub fn status(mut self, value: impl IntoValue<WidgetStatus>) -> Self {
        self.0.set("Status", value);
        self
    }
}

/// `ExplicitHierarchy` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct ExplicitHierarchy(Properties);

properties! { ExplicitHierarchy }

impl ExplicitHierarchy {
    /// `Columns`: list of `ColumnIdentifier`, 2 to 10 items. Required.
    #[track_caller]
    pub fn columns(mut self, value: impl IntoValue<ListOf<ColumnIdentifier>>) -> Self {
        self.0.set("Columns", value);
        self
    }

    /// `DrillDownFilters`: list of `DrillDownFilter`, at most 10 items.
    #[track_caller]
    pub fn drill_down_filters(mut self, value: impl IntoValue<ListOf<DrillDownFilter>>) -> Self {
        self.0.set("DrillDownFilters", value);
        self
    }

    /// `HierarchyId`: string, 1 to 512 characters. Required.
    #[track_caller]
    pub fn hierarchy_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("HierarchyId", value);
        self
    }
}

/// `FieldBarSeriesItem` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct FieldBarSeriesItem(Properties);

properties! { FieldBarSeriesItem }

impl FieldBarSeriesItem {
    /// `FieldId`: string, 1 to 512 characters. Required.
    #[track_caller]
    pub fn field_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FieldId", value);
        self
    }

    /// `Settings`: `BarChartSeriesSettings`.
    #[track_caller]
    pub fn settings(mut self, value: impl IntoValue<BarChartSeriesSettings>) -> Self {
        self.0.set("Settings", value);
        self
    }
}

/// `FieldBasedTooltip` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct FieldBasedTooltip(Properties);

properties! { FieldBasedTooltip }

impl FieldBasedTooltip {
    /// `AggregationVisibility`: `Visibility`.
    #[track_caller]
    pub fn aggregation_visibility(mut self, value: impl IntoValue<Visibility>) -> Self {
        self.0.set("AggregationVisibility", value);
        self
    }

    /// `TooltipFields`: list of `TooltipItem`, at most 100 items.
    #[track_caller]
    pub fn tooltip_fields(mut self, value: impl IntoValue<ListOf<TooltipItem>>) -> Self {
        self.0.set("TooltipFields", value);
        self
    }

    /// `TooltipTitleType`: `TooltipTitleType`.
    #[track_caller]
    pub fn tooltip_title_type(mut self, value: impl IntoValue<TooltipTitleType>) -> Self {
        self.0.set("TooltipTitleType", value);
        self
    }
}

/// `FieldComboSeriesItem` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct FieldComboSeriesItem(Properties);

properties! { FieldComboSeriesItem }

impl FieldComboSeriesItem {
    /// `FieldId`: string, 1 to 512 characters. Required.
    #[track_caller]
    pub fn field_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FieldId", value);
        self
    }

    /// `Settings`: `ComboChartSeriesSettings`.
    #[track_caller]
    pub fn settings(mut self, value: impl IntoValue<ComboChartSeriesSettings>) -> Self {
        self.0.set("Settings", value);
        self
    }
}

/// `FieldLabelType` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct FieldLabelType(Properties);

properties! { FieldLabelType }

impl FieldLabelType {
    /// `FieldId`: string, 1 to 512 characters.
    #[track_caller]
    pub fn field_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FieldId", value);
        self
    }

    /// `Visibility`: `Visibility`.
    #[track_caller]
    pub fn visibility(mut self, value: impl IntoValue<Visibility>) -> Self {
        self.0.set("Visibility", value);
        self
    }
}

/// `FieldSeriesItem` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct FieldSeriesItem(Properties);

properties! { FieldSeriesItem }

impl FieldSeriesItem {
    /// `AxisBinding`: `AxisBinding`. Required.
    #[track_caller]
    pub fn axis_binding(mut self, value: impl IntoValue<AxisBinding>) -> Self {
        self.0.set("AxisBinding", value);
        self
    }

    /// `FieldId`: string, 1 to 512 characters. Required.
    #[track_caller]
    pub fn field_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FieldId", value);
        self
    }

    /// `Settings`: `LineChartSeriesSettings`.
    #[track_caller]
    pub fn settings(mut self, value: impl IntoValue<LineChartSeriesSettings>) -> Self {
        self.0.set("Settings", value);
        self
    }
}

/// `FieldSort` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct FieldSort(Properties);

properties! { FieldSort }

impl FieldSort {
    /// `Direction`: `SortDirection`. Required.
    #[track_caller]
    pub fn direction(mut self, value: impl IntoValue<SortDirection>) -> Self {
        self.0.set("Direction", value);
        self
    }

    /// `FieldId`: string, 1 to 512 characters. Required.
    #[track_caller]
    pub fn field_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FieldId", value);
        self
    }
}

/// `FieldSortOptions` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct FieldSortOptions(Properties);

properties! { FieldSortOptions }

impl FieldSortOptions {
    /// `ColumnSort`: `ColumnSort`.
    #[track_caller]
    pub fn column_sort(mut self, value: impl IntoValue<ColumnSort>) -> Self {
        self.0.set("ColumnSort", value);
        self
    }

    /// `FieldSort`: `FieldSort`.
    #[track_caller]
    pub fn field_sort(mut self, value: impl IntoValue<FieldSort>) -> Self {
        self.0.set("FieldSort", value);
        self
    }
}

/// `FieldTooltipItem` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct FieldTooltipItem(Properties);

properties! { FieldTooltipItem }

impl FieldTooltipItem {
    /// `FieldId`: string, 1 to 512 characters. Required.
    #[track_caller]
    pub fn field_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FieldId", value);
        self
    }

    /// `Label`: string.
    #[track_caller]
    pub fn label(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Label", value);
        self
    }

    /// `TooltipTarget`: `TooltipTarget`.
    #[track_caller]
    pub fn tooltip_target(mut self, value: impl IntoValue<TooltipTarget>) -> Self {
        self.0.set("TooltipTarget", value);
        self
    }

    /// `Visibility`: `Visibility`.
    #[track_caller]
    pub fn visibility(mut self, value: impl IntoValue<Visibility>) -> Self {
        self.0.set("Visibility", value);
        self
    }
}

/// `FilledMapAggregatedFieldWells` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct FilledMapAggregatedFieldWells(Properties);

properties! { FilledMapAggregatedFieldWells }

impl FilledMapAggregatedFieldWells {
    /// `Geospatial`: list of `DimensionField`, at most 1 item.
    #[track_caller]
    pub fn geospatial(mut self, value: impl IntoValue<ListOf<DimensionField>>) -> Self {
        self.0.set("Geospatial", value);
        self
    }

    /// `Values`: list of `MeasureField`, at most 1 item.
    #[track_caller]
    pub fn values(mut self, value: impl IntoValue<ListOf<MeasureField>>) -> Self {
        self.0.set("Values", value);
        self
    }
}

/// `FilledMapConditionalFormatting` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct FilledMapConditionalFormatting(Properties);

properties! { FilledMapConditionalFormatting }

impl FilledMapConditionalFormatting {
    /// `ConditionalFormattingOptions`: list of `FilledMapConditionalFormattingOption`, at most 200 items. Required.
    #[track_caller]
    pub fn conditional_formatting_options(
        mut self,
        value: impl IntoValue<ListOf<FilledMapConditionalFormattingOption>>,
    ) -> Self {
        self.0.set("ConditionalFormattingOptions", value);
        self
    }
}

/// `FilledMapConditionalFormattingOption` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct FilledMapConditionalFormattingOption(Properties);

properties! { FilledMapConditionalFormattingOption }

impl FilledMapConditionalFormattingOption {
    /// `Shape`: `FilledMapShapeConditionalFormatting`. Required.
    #[track_caller]
    pub fn shape(mut self, value: impl IntoValue<FilledMapShapeConditionalFormatting>) -> Self {
        self.0.set("Shape", value);
        self
    }
}

/// `FilledMapConfiguration` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct FilledMapConfiguration(Properties);

properties! { FilledMapConfiguration }

impl FilledMapConfiguration {
    /// `FieldWells`: `FilledMapFieldWells`.
    #[track_caller]
    pub fn field_wells(mut self, value: impl IntoValue<FilledMapFieldWells>) -> Self {
        self.0.set("FieldWells", value);
        self
    }

    /// `Interactions`: `VisualInteractionOptions`.
    #[track_caller]
    pub fn interactions(mut self, value: impl IntoValue<VisualInteractionOptions>) -> Self {
        self.0.set("Interactions", value);
        self
    }

    /// `Legend`: `LegendOptions`.
    #[track_caller]
    pub fn legend(mut self, value: impl IntoValue<LegendOptions>) -> Self {
        self.0.set("Legend", value);
        self
    }

    /// `MapStyleOptions`: `GeospatialMapStyleOptions`.
    #[track_caller]
    pub fn map_style_options(mut self, value: impl IntoValue<GeospatialMapStyleOptions>) -> Self {
        self.0.set("MapStyleOptions", value);
        self
    }

    /// `SortConfiguration`: `FilledMapSortConfiguration`.
    #[track_caller]
    pub fn sort_configuration(mut self, value: impl IntoValue<FilledMapSortConfiguration>) -> Self {
        self.0.set("SortConfiguration", value);
        self
    }

    /// `Tooltip`: `TooltipOptions`.
    #[track_caller]
    pub fn tooltip(mut self, value: impl IntoValue<TooltipOptions>) -> Self {
        self.0.set("Tooltip", value);
        self
    }

    /// `WindowOptions`: `GeospatialWindowOptions`.
    #[track_caller]
    pub fn window_options(mut self, value: impl IntoValue<GeospatialWindowOptions>) -> Self {
        self.0.set("WindowOptions", value);
        self
    }
}

/// `FilledMapFieldWells` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct FilledMapFieldWells(Properties);

properties! { FilledMapFieldWells }

impl FilledMapFieldWells {
    /// `FilledMapAggregatedFieldWells`: `FilledMapAggregatedFieldWells`.
    #[track_caller]
    pub fn filled_map_aggregated_field_wells(
        mut self,
        value: impl IntoValue<FilledMapAggregatedFieldWells>,
    ) -> Self {
        self.0.set("FilledMapAggregatedFieldWells", value);
        self
    }
}

/// `FilledMapShapeConditionalFormatting` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct FilledMapShapeConditionalFormatting(Properties);

properties! { FilledMapShapeConditionalFormatting }

impl FilledMapShapeConditionalFormatting {
    /// `FieldId`: string, 1 to 512 characters. Required.
    #[track_caller]
    pub fn field_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FieldId", value);
        self
    }

    /// `Format`: `ShapeConditionalFormat`.
    #[track_caller]
    pub fn format(mut self, value: impl IntoValue<ShapeConditionalFormat>) -> Self {
        self.0.set("Format", value);
        self
    }
}

/// `FilledMapSortConfiguration` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct FilledMapSortConfiguration(Properties);

properties! { FilledMapSortConfiguration }

impl FilledMapSortConfiguration {
    /// `CategorySort`: list of `FieldSortOptions`, at most 100 items.
    #[track_caller]
    pub fn category_sort(mut self, value: impl IntoValue<ListOf<FieldSortOptions>>) -> Self {
        self.0.set("CategorySort", value);
        self
    }
}

/// `FilledMapVisual` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct FilledMapVisual(Properties);

properties! { FilledMapVisual }

impl FilledMapVisual {
    /// `Actions`: list of `VisualCustomAction`, at most 10 items.
    #[track_caller]
    pub fn actions(mut self, value: impl IntoValue<ListOf<VisualCustomAction>>) -> Self {
        self.0.set("Actions", value);
        self
    }

    /// `ChartConfiguration`: `FilledMapConfiguration`.
    #[track_caller]
    pub fn chart_configuration(mut self, value: impl IntoValue<FilledMapConfiguration>) -> Self {
        self.0.set("ChartConfiguration", value);
        self
    }

    /// `ColumnHierarchies`: list of `ColumnHierarchy`, at most 2 items.
    #[track_caller]
    pub fn column_hierarchies(mut self, value: impl IntoValue<ListOf<ColumnHierarchy>>) -> Self {
        self.0.set("ColumnHierarchies", value);
        self
    }

    /// `ConditionalFormatting`: `FilledMapConditionalFormatting`.
    #[track_caller]
    pub fn conditional_formatting(
        mut self,
        value: impl IntoValue<FilledMapConditionalFormatting>,
    ) -> Self {
        self.0.set("ConditionalFormatting", value);
        self
    }

    /// `Subtitle`: `VisualSubtitleLabelOptions`.
    #[track_caller]
    pub fn subtitle(mut self, value: impl IntoValue<VisualSubtitleLabelOptions>) -> Self {
        self.0.set("Subtitle", value);
        self
    }

    /// `Title`: `VisualTitleLabelOptions`.
    #[track_caller]
    pub fn title(mut self, value: impl IntoValue<VisualTitleLabelOptions>) -> Self {
        self.0.set("Title", value);
        self
    }

    /// `VisualContentAltText`: string, 1 to 1024 characters.
    #[track_caller]
    pub fn visual_content_alt_text(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("VisualContentAltText", value);
        self
    }

    /// `VisualId`: string, 1 to 512 characters, pattern `^[\w\-]+$`. Required.
    #[track_caller]
    pub fn visual_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("VisualId", value);
        self
    }
}

/// `Filter` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct Filter(Properties);

properties! { Filter }

impl Filter {
    /// `CategoryFilter`: `CategoryFilter`.
    #[track_caller]
    pub fn category_filter(mut self, value: impl IntoValue<CategoryFilter>) -> Self {
        self.0.set("CategoryFilter", value);
        self
    }

    /// `NestedFilter`: `NestedFilter`.
    #[track_caller]
    pub fn nested_filter(mut self, value: impl IntoValue<NestedFilter>) -> Self {
        self.0.set("NestedFilter", value);
        self
    }

    /// `NumericEqualityFilter`: `NumericEqualityFilter`.
    #[track_caller]
    pub fn numeric_equality_filter(mut self, value: impl IntoValue<NumericEqualityFilter>) -> Self {
        self.0.set("NumericEqualityFilter", value);
        self
    }

    /// `NumericRangeFilter`: `NumericRangeFilter`.
    #[track_caller]
    pub fn numeric_range_filter(mut self, value: impl IntoValue<NumericRangeFilter>) -> Self {
        self.0.set("NumericRangeFilter", value);
        self
    }

    /// `RelativeDatesFilter`: `RelativeDatesFilter`.
    #[track_caller]
    pub fn relative_dates_filter(mut self, value: impl IntoValue<RelativeDatesFilter>) -> Self {
        self.0.set("RelativeDatesFilter", value);
        self
    }

    /// `TimeEqualityFilter`: `TimeEqualityFilter`.
    #[track_caller]
    pub fn time_equality_filter(mut self, value: impl IntoValue<TimeEqualityFilter>) -> Self {
        self.0.set("TimeEqualityFilter", value);
        self
    }

    /// `TimeRangeFilter`: `TimeRangeFilter`.
    #[track_caller]
    pub fn time_range_filter(mut self, value: impl IntoValue<TimeRangeFilter>) -> Self {
        self.0.set("TimeRangeFilter", value);
        self
    }

    /// `TopBottomFilter`: `TopBottomFilter`.
    #[track_caller]
    pub fn top_bottom_filter(mut self, value: impl IntoValue<TopBottomFilter>) -> Self {
        self.0.set("TopBottomFilter", value);
        self
    }
}

/// `FilterControl` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct FilterControl(Properties);

properties! { FilterControl }

impl FilterControl {
    /// `CrossSheet`: `FilterCrossSheetControl`.
    #[track_caller]
    pub fn cross_sheet(mut self, value: impl IntoValue<FilterCrossSheetControl>) -> Self {
        self.0.set("CrossSheet", value);
        self
    }

    /// `DateTimePicker`: `FilterDateTimePickerControl`.
    #[track_caller]
    pub fn date_time_picker(mut self, value: impl IntoValue<FilterDateTimePickerControl>) -> Self {
        self.0.set("DateTimePicker", value);
        self
    }

    /// `Dropdown`: `FilterDropDownControl`.
    #[track_caller]
    pub fn dropdown(mut self, value: impl IntoValue<FilterDropDownControl>) -> Self {
        self.0.set("Dropdown", value);
        self
    }

    /// `List`: `FilterListControl`.
    #[track_caller]
    pub fn list(mut self, value: impl IntoValue<FilterListControl>) -> Self {
        self.0.set("List", value);
        self
    }

    /// `RelativeDateTime`: `FilterRelativeDateTimeControl`.
    #[track_caller]
    pub fn relative_date_time(
        mut self,
        value: impl IntoValue<FilterRelativeDateTimeControl>,
    ) -> Self {
        self.0.set("RelativeDateTime", value);
        self
    }

    /// `Slider`: `FilterSliderControl`.
    #[track_caller]
    pub fn slider(mut self, value: impl IntoValue<FilterSliderControl>) -> Self {
        self.0.set("Slider", value);
        self
    }

    /// `TextArea`: `FilterTextAreaControl`.
    #[track_caller]
    pub fn text_area(mut self, value: impl IntoValue<FilterTextAreaControl>) -> Self {
        self.0.set("TextArea", value);
        self
    }

    /// `TextField`: `FilterTextFieldControl`.
    #[track_caller]
    pub fn text_field(mut self, value: impl IntoValue<FilterTextFieldControl>) -> Self {
        self.0.set("TextField", value);
        self
    }
}

/// `FilterCrossSheetControl` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct FilterCrossSheetControl(Properties);

properties! { FilterCrossSheetControl }

impl FilterCrossSheetControl {
    /// `CascadingControlConfiguration`: `CascadingControlConfiguration`.
    #[track_caller]
    pub fn cascading_control_configuration(
        mut self,
        value: impl IntoValue<CascadingControlConfiguration>,
    ) -> Self {
        self.0.set("CascadingControlConfiguration", value);
        self
    }

    /// `FilterControlId`: string, 1 to 512 characters, pattern `^[\w\-]+$`. Required.
    #[track_caller]
    pub fn filter_control_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FilterControlId", value);
        self
    }

    /// `SourceFilterId`: string, 1 to 512 characters, pattern `^[\w\-]+$`. Required.
    #[track_caller]
    pub fn source_filter_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SourceFilterId", value);
        self
    }
}

/// `FilterDateTimePickerControl` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct FilterDateTimePickerControl(Properties);

properties! { FilterDateTimePickerControl }

impl FilterDateTimePickerControl {
    /// `CommitMode`: `CommitMode`.
    #[track_caller]
    pub fn commit_mode(mut self, value: impl IntoValue<CommitMode>) -> Self {
        self.0.set("CommitMode", value);
        self
    }

    /// `DisplayOptions`: `DateTimePickerControlDisplayOptions`.
    #[track_caller]
    pub fn display_options(
        mut self,
        value: impl IntoValue<DateTimePickerControlDisplayOptions>,
    ) -> Self {
        self.0.set("DisplayOptions", value);
        self
    }

    /// `FilterControlId`: string, 1 to 512 characters, pattern `^[\w\-]+$`. Required.
    #[track_caller]
    pub fn filter_control_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FilterControlId", value);
        self
    }

    /// `SourceFilterId`: string, 1 to 512 characters, pattern `^[\w\-]+$`. Required.
    #[track_caller]
    pub fn source_filter_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SourceFilterId", value);
        self
    }

    /// `Title`: string, 1 to 2048 characters. Required.
    #[track_caller]
    pub fn title(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Title", value);
        self
    }

    /// `Type`: `SheetControlDateTimePickerType`.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<SheetControlDateTimePickerType>) -> Self {
        self.0.set("Type", value);
        self
    }
}

/// `FilterDropDownControl` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct FilterDropDownControl(Properties);

properties! { FilterDropDownControl }

impl FilterDropDownControl {
    /// `CascadingControlConfiguration`: `CascadingControlConfiguration`.
    #[track_caller]
    pub fn cascading_control_configuration(
        mut self,
        value: impl IntoValue<CascadingControlConfiguration>,
    ) -> Self {
        self.0.set("CascadingControlConfiguration", value);
        self
    }

    /// `CommitMode`: `CommitMode`.
    #[track_caller]
    pub fn commit_mode(mut self, value: impl IntoValue<CommitMode>) -> Self {
        self.0.set("CommitMode", value);
        self
    }

    /// `DisplayOptions`: `DropDownControlDisplayOptions`.
    #[track_caller]
    pub fn display_options(mut self, value: impl IntoValue<DropDownControlDisplayOptions>) -> Self {
        self.0.set("DisplayOptions", value);
        self
    }

    /// `FilterControlId`: string, 1 to 512 characters, pattern `^[\w\-]+$`. Required.
    #[track_caller]
    pub fn filter_control_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FilterControlId", value);
        self
    }

    /// `SelectableValues`: `FilterSelectableValues`.
    #[track_caller]
    pub fn selectable_values(mut self, value: impl IntoValue<FilterSelectableValues>) -> Self {
        self.0.set("SelectableValues", value);
        self
    }

    /// `SourceFilterId`: string, 1 to 512 characters, pattern `^[\w\-]+$`. Required.
    #[track_caller]
    pub fn source_filter_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SourceFilterId", value);
        self
    }

    /// `Title`: string, 1 to 2048 characters. Required.
    #[track_caller]
    pub fn title(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Title", value);
        self
    }

    /// `Type`: `SheetControlListType`.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<SheetControlListType>) -> Self {
        self.0.set("Type", value);
        self
    }
}

/// `FilterGroup` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct FilterGroup(Properties);

properties! { FilterGroup }

impl FilterGroup {
    /// `CrossDataset`: `CrossDatasetTypes`. Required.
    #[track_caller]
    pub fn cross_dataset(mut self, value: impl IntoValue<CrossDatasetTypes>) -> Self {
        self.0.set("CrossDataset", value);
        self
    }

    /// `FilterGroupId`: string, 1 to 512 characters, pattern `^[\w\-]+$`. Required.
    #[track_caller]
    pub fn filter_group_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FilterGroupId", value);
        self
    }

    /// `Filters`: list of `Filter`, at most 20 items. Required.
    #[track_caller]
    pub fn filters(mut self, value: impl IntoValue<ListOf<Filter>>) -> Self {
        self.0.set("Filters", value);
        self
    }

    /// `ScopeConfiguration`: `FilterScopeConfiguration`. Required.
    #[track_caller]
    pub fn scope_configuration(mut self, value: impl IntoValue<FilterScopeConfiguration>) -> Self {
        self.0.set("ScopeConfiguration", value);
        self
    }

    /// `Status`: `WidgetStatus`.
    #[track_caller]
    pub fn status(mut self, value: impl IntoValue<WidgetStatus>) -> Self {
        self.0.set("Status", value);
        self
    }
}

/// `FilterListConfiguration` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct FilterListConfiguration(Properties);

properties! { FilterListConfiguration }

impl FilterListConfiguration {
    /// `CategoryValues`: list of strings, at most 100000 items.
    #[track_caller]
    pub fn category_values(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("CategoryValues", value);
        self
    }

    /// `MatchOperator`: `CategoryFilterMatchOperator`. Required.
    #[track_caller]
    pub fn match_operator(mut self, value: impl IntoValue<CategoryFilterMatchOperator>) -> Self {
        self.0.set("MatchOperator", value);
        self
    }

    /// `NullOption`: `FilterNullOption`.
    #[track_caller]
    pub fn null_option(mut self, value: impl IntoValue<FilterNullOption>) -> Self {
        self.0.set("NullOption", value);
        self
    }

    /// `SelectAllOptions`: `CategoryFilterSelectAllOptions`.
    #[track_caller]
    pub fn select_all_options(
        mut self,
        value: impl IntoValue<CategoryFilterSelectAllOptions>,
    ) -> Self {
        self.0.set("SelectAllOptions", value);
        self
    }
}

/// `FilterListControl` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct FilterListControl(Properties);

properties! { FilterListControl }

impl FilterListControl {
    /// `CascadingControlConfiguration`: `CascadingControlConfiguration`.
    #[track_caller]
    pub fn cascading_control_configuration(
        mut self,
        value: impl IntoValue<CascadingControlConfiguration>,
    ) -> Self {
        self.0.set("CascadingControlConfiguration", value);
        self
    }

    /// `DisplayOptions`: `ListControlDisplayOptions`.
    #[track_caller]
    pub fn display_options(mut self, value: impl IntoValue<ListControlDisplayOptions>) -> Self {
        self.0.set("DisplayOptions", value);
        self
    }

    /// `FilterControlId`: string, 1 to 512 characters, pattern `^[\w\-]+$`. Required.
    #[track_caller]
    pub fn filter_control_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FilterControlId", value);
        self
    }

    /// `SelectableValues`: `FilterSelectableValues`.
    #[track_caller]
    pub fn selectable_values(mut self, value: impl IntoValue<FilterSelectableValues>) -> Self {
        self.0.set("SelectableValues", value);
        self
    }

    /// `SourceFilterId`: string, 1 to 512 characters, pattern `^[\w\-]+$`. Required.
    #[track_caller]
    pub fn source_filter_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SourceFilterId", value);
        self
    }

    /// `Title`: string, 1 to 2048 characters. Required.
    #[track_caller]
    pub fn title(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Title", value);
        self
    }

    /// `Type`: `SheetControlListType`.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<SheetControlListType>) -> Self {
        self.0.set("Type", value);
        self
    }
}

choice! {
    /// `FilterNullOption` of `AWS::QuickSight::Analysis`.
    FilterNullOption
    ALL_VALUES "ALL_VALUES"
    NULLS_ONLY "NULLS_ONLY"
    NON_NULLS_ONLY "NON_NULLS_ONLY"
}

/// `FilterOperationSelectedFieldsConfiguration` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct FilterOperationSelectedFieldsConfiguration(Properties);

properties! { FilterOperationSelectedFieldsConfiguration }

impl FilterOperationSelectedFieldsConfiguration {
    /// `SelectedColumns`: list of `ColumnIdentifier`, at most 10 items.
    #[track_caller]
    pub fn selected_columns(mut self, value: impl IntoValue<ListOf<ColumnIdentifier>>) -> Self {
        self.0.set("SelectedColumns", value);
        self
    }

    /// `SelectedFieldOptions`: `SelectedFieldOptions`.
    #[track_caller]
    pub fn selected_field_options(mut self, value: impl IntoValue<SelectedFieldOptions>) -> Self {
        self.0.set("SelectedFieldOptions", value);
        self
    }

    /// `SelectedFields`: list of strings, 1 to 20 items.
    #[track_caller]
    pub fn selected_fields(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("SelectedFields", value);
        self
    }
}

/// `FilterOperationTargetVisualsConfiguration` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct FilterOperationTargetVisualsConfiguration(Properties);

properties! { FilterOperationTargetVisualsConfiguration }

impl FilterOperationTargetVisualsConfiguration {
    /// `SameSheetTargetVisualConfiguration`: `SameSheetTargetVisualConfiguration`.
    #[track_caller]
    pub fn same_sheet_target_visual_configuration(
        mut self,
        value: impl IntoValue<SameSheetTargetVisualConfiguration>,
    ) -> Self {
        self.0.set("SameSheetTargetVisualConfiguration", value);
        self
    }
}

/// `FilterRelativeDateTimeControl` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct FilterRelativeDateTimeControl(Properties);

properties! { FilterRelativeDateTimeControl }

impl FilterRelativeDateTimeControl {
    /// `CommitMode`: `CommitMode`.
    #[track_caller]
    pub fn commit_mode(mut self, value: impl IntoValue<CommitMode>) -> Self {
        self.0.set("CommitMode", value);
        self
    }

    /// `DisplayOptions`: `RelativeDateTimeControlDisplayOptions`.
    #[track_caller]
    pub fn display_options(
        mut self,
        value: impl IntoValue<RelativeDateTimeControlDisplayOptions>,
    ) -> Self {
        self.0.set("DisplayOptions", value);
        self
    }

    /// `FilterControlId`: string, 1 to 512 characters, pattern `^[\w\-]+$`. Required.
    #[track_caller]
    pub fn filter_control_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FilterControlId", value);
        self
    }

    /// `SourceFilterId`: string, 1 to 512 characters, pattern `^[\w\-]+$`. Required.
    #[track_caller]
    pub fn source_filter_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SourceFilterId", value);
        self
    }

    /// `Title`: string, 1 to 2048 characters. Required.
    #[track_caller]
    pub fn title(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Title", value);
        self
    }
}

/// `FilterScopeConfiguration` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct FilterScopeConfiguration(Properties);

properties! { FilterScopeConfiguration }

impl FilterScopeConfiguration {
    /// `AllSheets`: object or string.
    #[track_caller]
    pub fn all_sheets(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("AllSheets", value);
        self
    }

    /// `SelectedSheets`: `SelectedSheetsFilterScopeConfiguration`.
    #[track_caller]
    pub fn selected_sheets(
        mut self,
        value: impl IntoValue<SelectedSheetsFilterScopeConfiguration>,
    ) -> Self {
        self.0.set("SelectedSheets", value);
        self
    }
}

/// `FilterSelectableValues` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct FilterSelectableValues(Properties);

properties! { FilterSelectableValues }

impl FilterSelectableValues {
    /// `Values`: list of strings, at most 50000 items.
    #[track_caller]
    pub fn values(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Values", value);
        self
    }
}

/// `FilterSliderControl` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct FilterSliderControl(Properties);

properties! { FilterSliderControl }

impl FilterSliderControl {
    /// `DisplayOptions`: `SliderControlDisplayOptions`.
    #[track_caller]
    pub fn display_options(mut self, value: impl IntoValue<SliderControlDisplayOptions>) -> Self {
        self.0.set("DisplayOptions", value);
        self
    }

    /// `FilterControlId`: string, 1 to 512 characters, pattern `^[\w\-]+$`. Required.
    #[track_caller]
    pub fn filter_control_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FilterControlId", value);
        self
    }

    /// `MaximumValue`: number, default 0. Required.
    #[track_caller]
    pub fn maximum_value(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("MaximumValue", value);
        self
    }

    /// `MinimumValue`: number, default 0. Required.
    #[track_caller]
    pub fn minimum_value(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("MinimumValue", value);
        self
    }

    /// `SourceFilterId`: string, 1 to 512 characters, pattern `^[\w\-]+$`. Required.
    #[track_caller]
    pub fn source_filter_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SourceFilterId", value);
        self
    }

    /// `StepSize`: number, default 0. Required.
    #[track_caller]
    pub fn step_size(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("StepSize", value);
        self
    }

    /// `Title`: string, 1 to 2048 characters. Required.
    #[track_caller]
    pub fn title(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Title", value);
        self
    }

    /// `Type`: `SheetControlSliderType`.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<SheetControlSliderType>) -> Self {
        self.0.set("Type", value);
        self
    }
}

/// `FilterTextAreaControl` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct FilterTextAreaControl(Properties);

properties! { FilterTextAreaControl }

impl FilterTextAreaControl {
    /// `Delimiter`: string, 1 to 2048 characters.
    #[track_caller]
    pub fn delimiter(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Delimiter", value);
        self
    }

    /// `DisplayOptions`: `TextAreaControlDisplayOptions`.
    #[track_caller]
    pub fn display_options(mut self, value: impl IntoValue<TextAreaControlDisplayOptions>) -> Self {
        self.0.set("DisplayOptions", value);
        self
    }

    /// `FilterControlId`: string, 1 to 512 characters, pattern `^[\w\-]+$`. Required.
    #[track_caller]
    pub fn filter_control_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FilterControlId", value);
        self
    }

    /// `SourceFilterId`: string, 1 to 512 characters, pattern `^[\w\-]+$`. Required.
    #[track_caller]
    pub fn source_filter_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SourceFilterId", value);
        self
    }

    /// `Title`: string, 1 to 2048 characters. Required.
    #[track_caller]
    pub fn title(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Title", value);
        self
    }
}

/// `FilterTextFieldControl` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct FilterTextFieldControl(Properties);

properties! { FilterTextFieldControl }

impl FilterTextFieldControl {
    /// `DisplayOptions`: `TextFieldControlDisplayOptions`.
    #[track_caller]
    pub fn display_options(
        mut self,
        value: impl IntoValue<TextFieldControlDisplayOptions>,
    ) -> Self {
        self.0.set("DisplayOptions", value);
        self
    }

    /// `FilterControlId`: string, 1 to 512 characters, pattern `^[\w\-]+$`. Required.
    #[track_caller]
    pub fn filter_control_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FilterControlId", value);
        self
    }

    /// `SourceFilterId`: string, 1 to 512 characters, pattern `^[\w\-]+$`. Required.
    #[track_caller]
    pub fn source_filter_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SourceFilterId", value);
        self
    }

    /// `Title`: string, 1 to 2048 characters. Required.
    #[track_caller]
    pub fn title(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Title", value);
        self
    }
}

choice! {
    /// `FilterVisualScope` of `AWS::QuickSight::Analysis`.
    FilterVisualScope
    ALL_VISUALS "ALL_VISUALS"
    SELECTED_VISUALS "SELECTED_VISUALS"
}

/// `FontConfiguration` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct FontConfiguration(Properties);

properties! { FontConfiguration }

impl FontConfiguration {
    /// `FontColor`: string, pattern `^#[A-F0-9]{6}$`.
    #[track_caller]
    pub fn font_color(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FontColor", value);
        self
    }

    /// `FontDecoration`: `FontDecoration`.
    #[track_caller]
    pub fn font_decoration(mut self, value: impl IntoValue<FontDecoration>) -> Self {
        self.0.set("FontDecoration", value);
        self
    }

    /// `FontFamily`: string, at most 256 characters.
    #[track_caller]
    pub fn font_family(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FontFamily", value);
        self
    }

    /// `FontSize`: `FontSize`.
    #[track_caller]
    pub fn font_size(mut self, value: impl IntoValue<FontSize>) -> Self {
        self.0.set("FontSize", value);
        self
    }

    /// `FontStyle`: `FontStyle`.
    #[track_caller]
    pub fn font_style(mut self, value: impl IntoValue<FontStyle>) -> Self {
        self.0.set("FontStyle", value);
        self
    }

    /// `FontWeight`: `FontWeight`.
    #[track_caller]
    pub fn font_weight(mut self, value: impl IntoValue<FontWeight>) -> Self {
        self.0.set("FontWeight", value);
        self
    }
}

choice! {
    /// `FontDecoration` of `AWS::QuickSight::Analysis`.
    FontDecoration
    UNDERLINE "UNDERLINE"
    NONE "NONE"
}

/// `FontSize` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct FontSize(Properties);

properties! { FontSize }

impl FontSize {
    /// `Absolute`: string.
    #[track_caller]
    pub fn absolute(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Absolute", value);
        self
    }

    /// `Relative`: `RelativeFontSize`.
    #[track_caller]
    pub fn relative(mut self, value: impl IntoValue<RelativeFontSize>) -> Self {
        self.0.set("Relative", value);
        self
    }
}

choice! {
    /// `FontStyle` of `AWS::QuickSight::Analysis`.
    FontStyle
    NORMAL "NORMAL"
    ITALIC "ITALIC"
}

/// `FontWeight` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct FontWeight(Properties);

properties! { FontWeight }

impl FontWeight {
    /// `Name`: `FontWeightName`.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<FontWeightName>) -> Self {
        self.0.set("Name", value);
        self
    }
}

choice! {
    /// `FontWeightName` of `AWS::QuickSight::Analysis`.
    FontWeightName
    NORMAL "NORMAL"
    BOLD "BOLD"
}

/// `ForecastComputation` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct ForecastComputation(Properties);

properties! { ForecastComputation }

impl ForecastComputation {
    /// `ComputationId`: string, 1 to 512 characters, pattern `^[\w\-]+$`. Required.
    #[track_caller]
    pub fn computation_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ComputationId", value);
        self
    }

    /// `CustomSeasonalityValue`: number, 1 to 180.
    #[track_caller]
    pub fn custom_seasonality_value(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("CustomSeasonalityValue", value);
        self
    }

    /// `LowerBoundary`: number.
    #[track_caller]
    pub fn lower_boundary(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("LowerBoundary", value);
        self
    }

    /// `Name`: string.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `PeriodsBackward`: number, 0 to 1000.
    #[track_caller]
    pub fn periods_backward(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("PeriodsBackward", value);
        self
    }

    /// `PeriodsForward`: number, 1 to 1000.
    #[track_caller]
    pub fn periods_forward(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("PeriodsForward", value);
        self
    }

    /// `PredictionInterval`: number, 50 to 95.
    #[track_caller]
    pub fn prediction_interval(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("PredictionInterval", value);
        self
    }

    /// `Seasonality`: `ForecastComputationSeasonality`.
    #[track_caller]
    pub fn seasonality(mut self, value: impl IntoValue<ForecastComputationSeasonality>) -> Self {
        self.0.set("Seasonality", value);
        self
    }

    /// `Time`: `DimensionField`.
    #[track_caller]
    pub fn time(mut self, value: impl IntoValue<DimensionField>) -> Self {
        self.0.set("Time", value);
        self
    }

    /// `UpperBoundary`: number.
    #[track_caller]
    pub fn upper_boundary(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("UpperBoundary", value);
        self
    }

    /// `Value`: `MeasureField`.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<MeasureField>) -> Self {
        self.0.set("Value", value);
        self
    }
}

choice! {
    /// `ForecastComputationSeasonality` of `AWS::QuickSight::Analysis`.
    ForecastComputationSeasonality
    AUTOMATIC "AUTOMATIC"
    CUSTOM "CUSTOM"
}

/// `ForecastConfiguration` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct ForecastConfiguration(Properties);

properties! { ForecastConfiguration }

impl ForecastConfiguration {
    /// `ForecastProperties`: `TimeBasedForecastProperties`.
    #[track_caller]
    pub fn forecast_properties(
        mut self,
        value: impl IntoValue<TimeBasedForecastProperties>,
    ) -> Self {
        self.0.set("ForecastProperties", value);
        self
    }

    /// `Scenario`: `ForecastScenario`.
    #[track_caller]
    pub fn scenario(mut self, value: impl IntoValue<ForecastScenario>) -> Self {
        self.0.set("Scenario", value);
        self
    }
}

/// `ForecastScenario` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct ForecastScenario(Properties);

properties! { ForecastScenario }

impl ForecastScenario {
    /// `WhatIfPointScenario`: `WhatIfPointScenario`.
    #[track_caller]
    pub fn what_if_point_scenario(mut self, value: impl IntoValue<WhatIfPointScenario>) -> Self {
        self.0.set("WhatIfPointScenario", value);
        self
    }

    /// `WhatIfRangeScenario`: `WhatIfRangeScenario`.
    #[track_caller]
    pub fn what_if_range_scenario(mut self, value: impl IntoValue<WhatIfRangeScenario>) -> Self {
        self.0.set("WhatIfRangeScenario", value);
        self
    }
}

/// `FormatConfiguration` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct FormatConfiguration(Properties);

properties! { FormatConfiguration }

impl FormatConfiguration {
    /// `DateTimeFormatConfiguration`: `DateTimeFormatConfiguration`.
    #[track_caller]
    pub fn date_time_format_configuration(
        mut self,
        value: impl IntoValue<DateTimeFormatConfiguration>,
    ) -> Self {
        self.0.set("DateTimeFormatConfiguration", value);
        self
    }

    /// `NumberFormatConfiguration`: `NumberFormatConfiguration`.
    #[track_caller]
    pub fn number_format_configuration(
        mut self,
        value: impl IntoValue<NumberFormatConfiguration>,
    ) -> Self {
        self.0.set("NumberFormatConfiguration", value);
        self
    }

    /// `StringFormatConfiguration`: `StringFormatConfiguration`.
    #[track_caller]
    pub fn string_format_configuration(
        mut self,
        value: impl IntoValue<StringFormatConfiguration>,
    ) -> Self {
        self.0.set("StringFormatConfiguration", value);
        self
    }
}

/// `FreeFormLayoutCanvasSizeOptions` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct FreeFormLayoutCanvasSizeOptions(Properties);

properties! { FreeFormLayoutCanvasSizeOptions }

impl FreeFormLayoutCanvasSizeOptions {
    /// `ScreenCanvasSizeOptions`: `FreeFormLayoutScreenCanvasSizeOptions`.
    #[track_caller]
    pub fn screen_canvas_size_options(
        mut self,
        value: impl IntoValue<FreeFormLayoutScreenCanvasSizeOptions>,
    ) -> Self {
        self.0.set("ScreenCanvasSizeOptions", value);
        self
    }
}

/// `FreeFormLayoutConfiguration` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct FreeFormLayoutConfiguration(Properties);

properties! { FreeFormLayoutConfiguration }

impl FreeFormLayoutConfiguration {
    /// `CanvasSizeOptions`: `FreeFormLayoutCanvasSizeOptions`.
    #[track_caller]
    pub fn canvas_size_options(
        mut self,
        value: impl IntoValue<FreeFormLayoutCanvasSizeOptions>,
    ) -> Self {
        self.0.set("CanvasSizeOptions", value);
        self
    }

    /// `Elements`: list of `FreeFormLayoutElement`, at most 430 items. Required.
    #[track_caller]
    pub fn elements(mut self, value: impl IntoValue<ListOf<FreeFormLayoutElement>>) -> Self {
        self.0.set("Elements", value);
        self
    }

    /// `Groups`: list of `SheetLayoutGroup`, at most 215 items.
    #[track_caller]
    pub fn groups(mut self, value: impl IntoValue<ListOf<SheetLayoutGroup>>) -> Self {
        self.0.set("Groups", value);
        self
    }
}

/// `FreeFormLayoutElement` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct FreeFormLayoutElement(Properties);

properties! { FreeFormLayoutElement }

impl FreeFormLayoutElement {
    /// `BackgroundStyle`: `FreeFormLayoutElementBackgroundStyle`.
    #[track_caller]
    pub fn background_style(
        mut self,
        value: impl IntoValue<FreeFormLayoutElementBackgroundStyle>,
    ) -> Self {
        self.0.set("BackgroundStyle", value);
        self
    }

    /// `BorderRadius`: string, at most 50 characters.
    #[track_caller]
    pub fn border_radius(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("BorderRadius", value);
        self
    }

    /// `BorderStyle`: `FreeFormLayoutElementBorderStyle`.
    #[track_caller]
    pub fn border_style(mut self, value: impl IntoValue<FreeFormLayoutElementBorderStyle>) -> Self {
        self.0.set("BorderStyle", value);
        self
    }

    /// `ElementId`: string, 1 to 512 characters, pattern `^[\w\-]+$`. Required.
    #[track_caller]
    pub fn element_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ElementId", value);
        self
    }

    /// `ElementType`: `LayoutElementType`. Required.
    #[track_caller]
    pub fn element_type(mut self, value: impl IntoValue<LayoutElementType>) -> Self {
        self.0.set("ElementType", value);
        self
    }

    /// `Height`: string. Required.
    #[track_caller]
    pub fn height(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Height", value);
        self
    }

    /// `LoadingAnimation`: `LoadingAnimation`.
    #[track_caller]
    pub fn loading_animation(mut self, value: impl IntoValue<LoadingAnimation>) -> Self {
        self.0.set("LoadingAnimation", value);
        self
    }

    /// `Padding`: string, at most 200 characters.
    #[track_caller]
    pub fn padding(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Padding", value);
        self
    }

    /// `RenderingRules`: list of `SheetElementRenderingRule`, at most 10000 items.
    #[track_caller]
    pub fn rendering_rules(
        mut self,
        value: impl IntoValue<ListOf<SheetElementRenderingRule>>,
    ) -> Self {
        self.0.set("RenderingRules", value);
        self
    }

    /// `SelectedBorderStyle`: `FreeFormLayoutElementBorderStyle`.
    #[track_caller]
    pub fn selected_border_style(
        mut self,
        value: impl IntoValue<FreeFormLayoutElementBorderStyle>,
    ) -> Self {
        self.0.set("SelectedBorderStyle", value);
        self
    }

    /// `Visibility`: `Visibility`.
    #[track_caller]
    pub fn visibility(mut self, value: impl IntoValue<Visibility>) -> Self {
        self.0.set("Visibility", value);
        self
    }

    /// `Width`: string. Required.
    #[track_caller]
    pub fn width(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Width", value);
        self
    }

    /// `XAxisLocation`: string. Required.
    #[track_caller]
    pub fn x_axis_location(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("XAxisLocation", value);
        self
    }

    /// `YAxisLocation`: string. Required.
    #[track_caller]
    pub fn y_axis_location(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("YAxisLocation", value);
        self
    }
}

/// `FreeFormLayoutElementBackgroundStyle` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct FreeFormLayoutElementBackgroundStyle(Properties);

properties! { FreeFormLayoutElementBackgroundStyle }

impl FreeFormLayoutElementBackgroundStyle {
    /// `Color`: string, pattern `^#[A-F0-9]{6}(?:[A-F0-9]{2})?$`.
    #[track_caller]
    pub fn color(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Color", value);
        self
    }

    /// `Visibility`: `Visibility`.
    #[track_caller]
    pub fn visibility(mut self, value: impl IntoValue<Visibility>) -> Self {
        self.0.set("Visibility", value);
        self
    }
}

/// `FreeFormLayoutElementBorderStyle` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct FreeFormLayoutElementBorderStyle(Properties);

properties! { FreeFormLayoutElementBorderStyle }

impl FreeFormLayoutElementBorderStyle {
    /// `Color`: string, pattern `^#[A-F0-9]{6}(?:[A-F0-9]{2})?$`.
    #[track_caller]
    pub fn color(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Color", value);
        self
    }

    /// `Visibility`: `Visibility`.
    #[track_caller]
    pub fn visibility(mut self, value: impl IntoValue<Visibility>) -> Self {
        self.0.set("Visibility", value);
        self
    }

    /// `Width`: string, at most 50 characters.
    #[track_caller]
    pub fn width(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Width", value);
        self
    }
}

/// `FreeFormLayoutScreenCanvasSizeOptions` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct FreeFormLayoutScreenCanvasSizeOptions(Properties);

properties! { FreeFormLayoutScreenCanvasSizeOptions }

impl FreeFormLayoutScreenCanvasSizeOptions {
    /// `OptimizedViewPortWidth`: string. Required.
    #[track_caller]
    pub fn optimized_view_port_width(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("OptimizedViewPortWidth", value);
        self
    }
}

/// `FreeFormSectionLayoutConfiguration` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct FreeFormSectionLayoutConfiguration(Properties);

properties! { FreeFormSectionLayoutConfiguration }

impl FreeFormSectionLayoutConfiguration {
    /// `Elements`: list of `FreeFormLayoutElement`, at most 430 items. Required.
    #[track_caller]
    pub fn elements(mut self, value: impl IntoValue<ListOf<FreeFormLayoutElement>>) -> Self {
        self.0.set("Elements", value);
        self
    }
}

/// `FunnelChartAggregatedFieldWells` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct FunnelChartAggregatedFieldWells(Properties);

properties! { FunnelChartAggregatedFieldWells }

impl FunnelChartAggregatedFieldWells {
    /// `Category`: list of `DimensionField`, at most 1 item.
    #[track_caller]
    pub fn category(mut self, value: impl IntoValue<ListOf<DimensionField>>) -> Self {
        self.0.set("Category", value);
        self
    }

    /// `Values`: list of `MeasureField`, at most 1 item.
    #[track_caller]
    pub fn values(mut self, value: impl IntoValue<ListOf<MeasureField>>) -> Self {
        self.0.set("Values", value);
        self
    }
}

/// `FunnelChartConfiguration` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct FunnelChartConfiguration(Properties);

properties! { FunnelChartConfiguration }

impl FunnelChartConfiguration {
    /// `CategoryLabelOptions`: `ChartAxisLabelOptions`.
    #[track_caller]
    pub fn category_label_options(mut self, value: impl IntoValue<ChartAxisLabelOptions>) -> Self {
        self.0.set("CategoryLabelOptions", value);
        self
    }

    /// `DataLabelOptions`: `FunnelChartDataLabelOptions`.
    #[track_caller]
    pub fn data_label_options(
        mut self,
        value: impl IntoValue<FunnelChartDataLabelOptions>,
    ) -> Self {
        self.0.set("DataLabelOptions", value);
        self
    }

    /// `FieldWells`: `FunnelChartFieldWells`.
    #[track_caller]
    pub fn field_wells(mut self, value: impl IntoValue<FunnelChartFieldWells>) -> Self {
        self.0.set("FieldWells", value);
        self
    }

    /// `Interactions`: `VisualInteractionOptions`.
    #[track_caller]
    pub fn interactions(mut self, value: impl IntoValue<VisualInteractionOptions>) -> Self {
        self.0.set("Interactions", value);
        self
    }

    /// `SortConfiguration`: `FunnelChartSortConfiguration`.
    #[track_caller]
    pub fn sort_configuration(
        mut self,
        value: impl IntoValue<FunnelChartSortConfiguration>,
    ) -> Self {
        self.0.set("SortConfiguration", value);
        self
    }

    /// `Tooltip`: `TooltipOptions`.
    #[track_caller]
    pub fn tooltip(mut self, value: impl IntoValue<TooltipOptions>) -> Self {
        self.0.set("Tooltip", value);
        self
    }

    /// `ValueLabelOptions`: `ChartAxisLabelOptions`.
    #[track_caller]
    pub fn value_label_options(mut self, value: impl IntoValue<ChartAxisLabelOptions>) -> Self {
        self.0.set("ValueLabelOptions", value);
        self
    }

    /// `VisualPalette`: `VisualPalette`.
    #[track_caller]
    pub fn visual_palette(mut self, value: impl IntoValue<VisualPalette>) -> Self {
        self.0.set("VisualPalette", value);
        self
    }
}

/// `FunnelChartDataLabelOptions` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct FunnelChartDataLabelOptions(Properties);

properties! { FunnelChartDataLabelOptions }

impl FunnelChartDataLabelOptions {
    /// `CategoryLabelVisibility`: `Visibility`.
    #[track_caller]
    pub fn category_label_visibility(mut self, value: impl IntoValue<Visibility>) -> Self {
        self.0.set("CategoryLabelVisibility", value);
        self
    }

    /// `LabelColor`: string, pattern `^#[A-F0-9]{6}$`.
    #[track_caller]
    pub fn label_color(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LabelColor", value);
        self
    }

    /// `LabelFontConfiguration`: `FontConfiguration`.
    #[track_caller]
    pub fn label_font_configuration(mut self, value: impl IntoValue<FontConfiguration>) -> Self {
        self.0.set("LabelFontConfiguration", value);
        self
    }

    /// `MeasureDataLabelStyle`: `FunnelChartMeasureDataLabelStyle`.
    #[track_caller]
    pub fn measure_data_label_style(
        mut self,
        value: impl IntoValue<FunnelChartMeasureDataLabelStyle>,
    ) -> Self {
        self.0.set("MeasureDataLabelStyle", value);
        self
    }

    /// `MeasureLabelVisibility`: `Visibility`.
    #[track_caller]
    pub fn measure_label_visibility(mut self, value: impl IntoValue<Visibility>) -> Self {
        self.0.set("MeasureLabelVisibility", value);
        self
    }

    /// `Position`: `DataLabelPosition`.
    #[track_caller]
    pub fn position(mut self, value: impl IntoValue<DataLabelPosition>) -> Self {
        self.0.set("Position", value);
        self
    }

    /// `Visibility`: `Visibility`.
    #[track_caller]
    pub fn visibility(mut self, value: impl IntoValue<Visibility>) -> Self {
        self.0.set("Visibility", value);
        self
    }
}

/// `FunnelChartFieldWells` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct FunnelChartFieldWells(Properties);

properties! { FunnelChartFieldWells }

impl FunnelChartFieldWells {
    /// `FunnelChartAggregatedFieldWells`: `FunnelChartAggregatedFieldWells`.
    #[track_caller]
    pub fn funnel_chart_aggregated_field_wells(
        mut self,
        value: impl IntoValue<FunnelChartAggregatedFieldWells>,
    ) -> Self {
        self.0.set("FunnelChartAggregatedFieldWells", value);
        self
    }
}

choice! {
    /// `FunnelChartMeasureDataLabelStyle` of `AWS::QuickSight::Analysis`.
    FunnelChartMeasureDataLabelStyle
    VALUE_ONLY "VALUE_ONLY"
    PERCENTAGE_BY_FIRST_STAGE "PERCENTAGE_BY_FIRST_STAGE"
    PERCENTAGE_BY_PREVIOUS_STAGE "PERCENTAGE_BY_PREVIOUS_STAGE"
    VALUE_AND_PERCENTAGE_BY_FIRST_STAGE "VALUE_AND_PERCENTAGE_BY_FIRST_STAGE"
    VALUE_AND_PERCENTAGE_BY_PREVIOUS_STAGE "VALUE_AND_PERCENTAGE_BY_PREVIOUS_STAGE"
}

/// `FunnelChartSortConfiguration` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct FunnelChartSortConfiguration(Properties);

properties! { FunnelChartSortConfiguration }

impl FunnelChartSortConfiguration {
    /// `CategoryItemsLimit`: `ItemsLimitConfiguration`.
    #[track_caller]
    pub fn category_items_limit(mut self, value: impl IntoValue<ItemsLimitConfiguration>) -> Self {
        self.0.set("CategoryItemsLimit", value);
        self
    }

    /// `CategorySort`: list of `FieldSortOptions`, at most 100 items.
    #[track_caller]
    pub fn category_sort(mut self, value: impl IntoValue<ListOf<FieldSortOptions>>) -> Self {
        self.0.set("CategorySort", value);
        self
    }
}

/// `FunnelChartVisual` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct FunnelChartVisual(Properties);

properties! { FunnelChartVisual }

impl FunnelChartVisual {
    /// `Actions`: list of `VisualCustomAction`, at most 10 items.
    #[track_caller]
    pub fn actions(mut self, value: impl IntoValue<ListOf<VisualCustomAction>>) -> Self {
        self.0.set("Actions", value);
        self
    }

    /// `ChartConfiguration`: `FunnelChartConfiguration`.
    #[track_caller]
    pub fn chart_configuration(mut self, value: impl IntoValue<FunnelChartConfiguration>) -> Self {
        self.0.set("ChartConfiguration", value);
        self
    }

    /// `ColumnHierarchies`: list of `ColumnHierarchy`, at most 2 items.
    #[track_caller]
    pub fn column_hierarchies(mut self, value: impl IntoValue<ListOf<ColumnHierarchy>>) -> Self {
        self.0.set("ColumnHierarchies", value);
        self
    }

    /// `Subtitle`: `VisualSubtitleLabelOptions`.
    #[track_caller]
    pub fn subtitle(mut self, value: impl IntoValue<VisualSubtitleLabelOptions>) -> Self {
        self.0.set("Subtitle", value);
        self
    }

    /// `Title`: `VisualTitleLabelOptions`.
    #[track_caller]
    pub fn title(mut self, value: impl IntoValue<VisualTitleLabelOptions>) -> Self {
        self.0.set("Title", value);
        self
    }

    /// `VisualContentAltText`: string, 1 to 1024 characters.
    #[track_caller]
    pub fn visual_content_alt_text(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("VisualContentAltText", value);
        self
    }

    /// `VisualId`: string, 1 to 512 characters, pattern `^[\w\-]+$`. Required.
    #[track_caller]
    pub fn visual_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("VisualId", value);
        self
    }
}

/// `GaugeChartArcConditionalFormatting` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct GaugeChartArcConditionalFormatting(Properties);

properties! { GaugeChartArcConditionalFormatting }

impl GaugeChartArcConditionalFormatting {
    /// `ForegroundColor`: `ConditionalFormattingColor`.
    #[track_caller]
    pub fn foreground_color(mut self, value: impl IntoValue<ConditionalFormattingColor>) -> Self {
        self.0.set("ForegroundColor", value);
        self
    }
}

/// `GaugeChartColorConfiguration` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct GaugeChartColorConfiguration(Properties);

properties! { GaugeChartColorConfiguration }

impl GaugeChartColorConfiguration {
    /// `BackgroundColor`: string, pattern `^#[A-F0-9]{6}$`.
    #[track_caller]
    pub fn background_color(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("BackgroundColor", value);
        self
    }

    /// `ForegroundColor`: string, pattern `^#[A-F0-9]{6}$`.
    #[track_caller]
    pub fn foreground_color(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ForegroundColor", value);
        self
    }
}

/// `GaugeChartConditionalFormatting` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct GaugeChartConditionalFormatting(Properties);

properties! { GaugeChartConditionalFormatting }

impl GaugeChartConditionalFormatting {
    /// `ConditionalFormattingOptions`: list of `GaugeChartConditionalFormattingOption`, at most 100 items.
    #[track_caller]
    pub fn conditional_formatting_options(
        mut self,
        value: impl IntoValue<ListOf<GaugeChartConditionalFormattingOption>>,
    ) -> Self {
        self.0.set("ConditionalFormattingOptions", value);
        self
    }
}

/// `GaugeChartConditionalFormattingOption` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct GaugeChartConditionalFormattingOption(Properties);

properties! { GaugeChartConditionalFormattingOption }

impl GaugeChartConditionalFormattingOption {
    /// `Arc`: `GaugeChartArcConditionalFormatting`.
    #[track_caller]
    pub fn arc(mut self, value: impl IntoValue<GaugeChartArcConditionalFormatting>) -> Self {
        self.0.set("Arc", value);
        self
    }

    /// `PrimaryValue`: `GaugeChartPrimaryValueConditionalFormatting`.
    #[track_caller]
    pub fn primary_value(
        mut self,
        value: impl IntoValue<GaugeChartPrimaryValueConditionalFormatting>,
    ) -> Self {
        self.0.set("PrimaryValue", value);
        self
    }
}

/// `GaugeChartConfiguration` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct GaugeChartConfiguration(Properties);

properties! { GaugeChartConfiguration }

impl GaugeChartConfiguration {
    /// `ColorConfiguration`: `GaugeChartColorConfiguration`.
    #[track_caller]
    pub fn color_configuration(
        mut self,
        value: impl IntoValue<GaugeChartColorConfiguration>,
    ) -> Self {
        self.0.set("ColorConfiguration", value);
        self
    }

    /// `DataLabels`: `DataLabelOptions`.
    #[track_caller]
    pub fn data_labels(mut self, value: impl IntoValue<DataLabelOptions>) -> Self {
        self.0.set("DataLabels", value);
        self
    }

    /// `FieldWells`: `GaugeChartFieldWells`.
    #[track_caller]
    pub fn field_wells(mut self, value: impl IntoValue<GaugeChartFieldWells>) -> Self {
        self.0.set("FieldWells", value);
        self
    }

    /// `GaugeChartOptions`: `GaugeChartOptions`.
    #[track_caller]
    pub fn gauge_chart_options(mut self, value: impl IntoValue<GaugeChartOptions>) -> Self {
        self.0.set("GaugeChartOptions", value);
        self
    }

    /// `Interactions`: `VisualInteractionOptions`.
    #[track_caller]
    pub fn interactions(mut self, value: impl IntoValue<VisualInteractionOptions>) -> Self {
        self.0.set("Interactions", value);
        self
    }

    /// `TooltipOptions`: `TooltipOptions`.
    #[track_caller]
    pub fn tooltip_options(mut self, value: impl IntoValue<TooltipOptions>) -> Self {
        self.0.set("TooltipOptions", value);
        self
    }

    /// `VisualPalette`: `VisualPalette`.
    #[track_caller]
    pub fn visual_palette(mut self, value: impl IntoValue<VisualPalette>) -> Self {
        self.0.set("VisualPalette", value);
        self
    }
}

/// `GaugeChartFieldWells` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct GaugeChartFieldWells(Properties);

properties! { GaugeChartFieldWells }

impl GaugeChartFieldWells {
    /// `TargetValues`: list of `MeasureField`, at most 200 items.
    #[track_caller]
    pub fn target_values(mut self, value: impl IntoValue<ListOf<MeasureField>>) -> Self {
        self.0.set("TargetValues", value);
        self
    }

    /// `Values`: list of `MeasureField`, at most 200 items.
    #[track_caller]
    pub fn values(mut self, value: impl IntoValue<ListOf<MeasureField>>) -> Self {
        self.0.set("Values", value);
        self
    }
}

/// `GaugeChartOptions` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct GaugeChartOptions(Properties);

properties! { GaugeChartOptions }

impl GaugeChartOptions {
    /// `Arc`: `ArcConfiguration`.
    #[track_caller]
    pub fn arc(mut self, value: impl IntoValue<ArcConfiguration>) -> Self {
        self.0.set("Arc", value);
        self
    }

    /// `ArcAxis`: `ArcAxisConfiguration`.
    #[track_caller]
    pub fn arc_axis(mut self, value: impl IntoValue<ArcAxisConfiguration>) -> Self {
        self.0.set("ArcAxis", value);
        self
    }

    /// `Comparison`: `ComparisonConfiguration`.
    #[track_caller]
    pub fn comparison(mut self, value: impl IntoValue<ComparisonConfiguration>) -> Self {
        self.0.set("Comparison", value);
        self
    }

    /// `PrimaryValueDisplayType`: `PrimaryValueDisplayType`.
    #[track_caller]
    pub fn primary_value_display_type(
        mut self,
        value: impl IntoValue<PrimaryValueDisplayType>,
    ) -> Self {
        self.0.set("PrimaryValueDisplayType", value);
        self
    }

    /// `PrimaryValueFontConfiguration`: `FontConfiguration`.
    #[track_caller]
    pub fn primary_value_font_configuration(
        mut self,
        value: impl IntoValue<FontConfiguration>,
    ) -> Self {
        self.0.set("PrimaryValueFontConfiguration", value);
        self
    }
}

/// `GaugeChartPrimaryValueConditionalFormatting` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct GaugeChartPrimaryValueConditionalFormatting(Properties);

properties! { GaugeChartPrimaryValueConditionalFormatting }

impl GaugeChartPrimaryValueConditionalFormatting {
    /// `Icon`: `ConditionalFormattingIcon`.
    #[track_caller]
    pub fn icon(mut self, value: impl IntoValue<ConditionalFormattingIcon>) -> Self {
        self.0.set("Icon", value);
        self
    }

    /// `TextColor`: `ConditionalFormattingColor`.
    #[track_caller]
    pub fn text_color(mut self, value: impl IntoValue<ConditionalFormattingColor>) -> Self {
        self.0.set("TextColor", value);
        self
    }
}

/// `GaugeChartVisual` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct GaugeChartVisual(Properties);

properties! { GaugeChartVisual }

impl GaugeChartVisual {
    /// `Actions`: list of `VisualCustomAction`, at most 10 items.
    #[track_caller]
    pub fn actions(mut self, value: impl IntoValue<ListOf<VisualCustomAction>>) -> Self {
        self.0.set("Actions", value);
        self
    }

    /// `ChartConfiguration`: `GaugeChartConfiguration`.
    #[track_caller]
    pub fn chart_configuration(mut self, value: impl IntoValue<GaugeChartConfiguration>) -> Self {
        self.0.set("ChartConfiguration", value);
        self
    }

    /// `ConditionalFormatting`: `GaugeChartConditionalFormatting`.
    #[track_caller]
    pub fn conditional_formatting(
        mut self,
        value: impl IntoValue<GaugeChartConditionalFormatting>,
    ) -> Self {
        self.0.set("ConditionalFormatting", value);
        self
    }

    /// `Subtitle`: `VisualSubtitleLabelOptions`.
    #[track_caller]
    pub fn subtitle(mut self, value: impl IntoValue<VisualSubtitleLabelOptions>) -> Self {
        self.0.set("Subtitle", value);
        self
    }

    /// `Title`: `VisualTitleLabelOptions`.
    #[track_caller]
    pub fn title(mut self, value: impl IntoValue<VisualTitleLabelOptions>) -> Self {
        self.0.set("Title", value);
        self
    }

    /// `VisualContentAltText`: string, 1 to 1024 characters.
    #[track_caller]
    pub fn visual_content_alt_text(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("VisualContentAltText", value);
        self
    }

    /// `VisualId`: string, 1 to 512 characters, pattern `^[\w\-]+$`. Required.
    #[track_caller]
    pub fn visual_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("VisualId", value);
        self
    }
}

/// `GeospatialCategoricalColor` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct GeospatialCategoricalColor(Properties);

properties! { GeospatialCategoricalColor }

impl GeospatialCategoricalColor {
    /// `CategoryDataColors`: list of `GeospatialCategoricalDataColor`. Required.
    #[track_caller]
    pub fn category_data_colors(
        mut self,
        value: impl IntoValue<ListOf<GeospatialCategoricalDataColor>>,
    ) -> Self {
        self.0.set("CategoryDataColors", value);
        self
    }

    /// `DefaultOpacity`: number, 0 to 1.
    #[track_caller]
    pub fn default_opacity(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("DefaultOpacity", value);
        self
    }

    /// `NullDataSettings`: `GeospatialNullDataSettings`.
    #[track_caller]
    pub fn null_data_settings(mut self, value: impl IntoValue<GeospatialNullDataSettings>) -> Self {
        self.0.set("NullDataSettings", value);
        self
    }

    /// `NullDataVisibility`: `Visibility`.
    #[track_caller]
    pub fn null_data_visibility(mut self, value: impl IntoValue<Visibility>) -> Self {
        self.0.set("NullDataVisibility", value);
        self
    }
}

/// `GeospatialCategoricalDataColor` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct GeospatialCategoricalDataColor(Properties);

properties! { GeospatialCategoricalDataColor }

impl GeospatialCategoricalDataColor {
    /// `Color`: string, pattern `^#[A-F0-9]{6}(?:[A-F0-9]{2})?$`. Required.
    #[track_caller]
    pub fn color(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Color", value);
        self
    }

    /// `DataValue`: string. Required.
    #[track_caller]
    pub fn data_value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DataValue", value);
        self
    }
}

/// `GeospatialCircleRadius` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct GeospatialCircleRadius(Properties);

properties! { GeospatialCircleRadius }

impl GeospatialCircleRadius {
    /// `Radius`: number, at least 0.
    #[track_caller]
    pub fn radius(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("Radius", value);
        self
    }
}

/// `GeospatialCircleSymbolStyle` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct GeospatialCircleSymbolStyle(Properties);

properties! { GeospatialCircleSymbolStyle }

impl GeospatialCircleSymbolStyle {
    /// `CircleRadius`: `GeospatialCircleRadius`.
    #[track_caller]
    pub fn circle_radius(mut self, value: impl IntoValue<GeospatialCircleRadius>) -> Self {
        self.0.set("CircleRadius", value);
        self
    }

    /// `FillColor`: `GeospatialColor`.
    #[track_caller]
    pub fn fill_color(mut self, value: impl IntoValue<GeospatialColor>) -> Self {
        self.0.set("FillColor", value);
        self
    }

    /// `StrokeColor`: `GeospatialColor`.
    #[track_caller]
    pub fn stroke_color(mut self, value: impl IntoValue<GeospatialColor>) -> Self {
        self.0.set("StrokeColor", value);
        self
    }

    /// `StrokeWidth`: `GeospatialLineWidth`.
    #[track_caller]
    pub fn stroke_width(mut self, value: impl IntoValue<GeospatialLineWidth>) -> Self {
        self.0.set("StrokeWidth", value);
        self
    }
}

/// `GeospatialColor` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct GeospatialColor(Properties);

properties! { GeospatialColor }

impl GeospatialColor {
    /// `Categorical`: `GeospatialCategoricalColor`.
    #[track_caller]
    pub fn categorical(mut self, value: impl IntoValue<GeospatialCategoricalColor>) -> Self {
        self.0.set("Categorical", value);
        self
    }

    /// `Gradient`: `GeospatialGradientColor`.
    #[track_caller]
    pub fn gradient(mut self, value: impl IntoValue<GeospatialGradientColor>) -> Self {
        self.0.set("Gradient", value);
        self
    }

    /// `Solid`: `GeospatialSolidColor`.
    #[track_caller]
    pub fn solid(mut self, value: impl IntoValue<GeospatialSolidColor>) -> Self {
        self.0.set("Solid", value);
        self
    }
}

choice! {
    /// `GeospatialColorState` of `AWS::QuickSight::Analysis`.
    GeospatialColorState
    ENABLED "ENABLED"
    DISABLED "DISABLED"
}

/// `GeospatialCoordinateBounds` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct GeospatialCoordinateBounds(Properties);

properties! { GeospatialCoordinateBounds }

impl GeospatialCoordinateBounds {
    /// `East`: number, -1800 to 1800. Required.
    #[track_caller]
    pub fn east(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("East", value);
        self
    }

    /// `North`: number, -90 to 90. Required.
    #[track_caller]
    pub fn north(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("North", value);
        self
    }

    /// `South`: number, -90 to 90. Required.
    #[track_caller]
    pub fn south(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("South", value);
        self
    }

    /// `West`: number, -1800 to 1800. Required.
    #[track_caller]
    pub fn west(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("West", value);
        self
    }
}

/// `GeospatialDataSourceItem` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct GeospatialDataSourceItem(Properties);

properties! { GeospatialDataSourceItem }

impl GeospatialDataSourceItem {
    /// `StaticFileDataSource`: `GeospatialStaticFileSource`.
    #[track_caller]
    pub fn static_file_data_source(
        mut self,
        value: impl IntoValue<GeospatialStaticFileSource>,
    ) -> Self {
        self.0.set("StaticFileDataSource", value);
        self
    }
}

/// `GeospatialGradientColor` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct GeospatialGradientColor(Properties);

properties! { GeospatialGradientColor }

impl GeospatialGradientColor {
    /// `DefaultOpacity`: number, 0 to 1.
    #[track_caller]
    pub fn default_opacity(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("DefaultOpacity", value);
        self
    }

    /// `NullDataSettings`: `GeospatialNullDataSettings`.
    #[track_caller]
    pub fn null_data_settings(mut self, value: impl IntoValue<GeospatialNullDataSettings>) -> Self {
        self.0.set("NullDataSettings", value);
        self
    }

    /// `NullDataVisibility`: `Visibility`.
    #[track_caller]
    pub fn null_data_visibility(mut self, value: impl IntoValue<Visibility>) -> Self {
        self.0.set("NullDataVisibility", value);
        self
    }

    /// `StepColors`: list of `GeospatialGradientStepColor`, 2 to 3 items. Required.
    #[track_caller]
    pub fn step_colors(
        mut self,
        value: impl IntoValue<ListOf<GeospatialGradientStepColor>>,
    ) -> Self {
        self.0.set("StepColors", value);
        self
    }
}

/// `GeospatialGradientStepColor` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct GeospatialGradientStepColor(Properties);

properties! { GeospatialGradientStepColor }

impl GeospatialGradientStepColor {
    /// `Color`: string, pattern `^#[A-F0-9]{6}(?:[A-F0-9]{2})?$`. Required.
    #[track_caller]
    pub fn color(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Color", value);
        self
    }

    /// `DataValue`: number, default 0. Required.
    #[track_caller]
    pub fn data_value(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("DataValue", value);
        self
    }
}

/// `GeospatialHeatmapColorScale` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct GeospatialHeatmapColorScale(Properties);

properties! { GeospatialHeatmapColorScale }

impl GeospatialHeatmapColorScale {
    /// `Colors`: list of `GeospatialHeatmapDataColor`, 2 items.
    #[track_caller]
    pub fn colors(mut self, value: impl IntoValue<ListOf<GeospatialHeatmapDataColor>>) -> Self {
        self.0.set("Colors", value);
        self
    }
}

/// `GeospatialHeatmapConfiguration` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct GeospatialHeatmapConfiguration(Properties);

properties! { GeospatialHeatmapConfiguration }

impl GeospatialHeatmapConfiguration {
    /// `HeatmapColor`: `GeospatialHeatmapColorScale`.
    #[track_caller]
    pub fn heatmap_color(mut self, value: impl IntoValue<GeospatialHeatmapColorScale>) -> Self {
        self.0.set("HeatmapColor", value);
        self
    }
}

/// `GeospatialHeatmapDataColor` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct GeospatialHeatmapDataColor(Properties);

properties! { GeospatialHeatmapDataColor }

impl GeospatialHeatmapDataColor {
    /// `Color`: string, pattern `^#[A-F0-9]{6}$`. Required.
    #[track_caller]
    pub fn color(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Color", value);
        self
    }
}

/// `GeospatialLayerColorField` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct GeospatialLayerColorField(Properties);

properties! { GeospatialLayerColorField }

impl GeospatialLayerColorField {
    /// `ColorDimensionsFields`: list of `DimensionField`, at most 1 item.
    #[track_caller]
    pub fn color_dimensions_fields(
        mut self,
        value: impl IntoValue<ListOf<DimensionField>>,
    ) -> Self {
        self.0.set("ColorDimensionsFields", value);
        self
    }

    /// `ColorValuesFields`: list of `MeasureField`, at most 1 item.
    #[track_caller]
    pub fn color_values_fields(mut self, value: impl IntoValue<ListOf<MeasureField>>) -> Self {
        self.0.set("ColorValuesFields", value);
        self
    }
}

/// `GeospatialLayerDefinition` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct GeospatialLayerDefinition(Properties);

properties! { GeospatialLayerDefinition }

impl GeospatialLayerDefinition {
    /// `LineLayer`: `GeospatialLineLayer`.
    #[track_caller]
    pub fn line_layer(mut self, value: impl IntoValue<GeospatialLineLayer>) -> Self {
        self.0.set("LineLayer", value);
        self
    }

    /// `PointLayer`: `GeospatialPointLayer`.
    #[track_caller]
    pub fn point_layer(mut self, value: impl IntoValue<GeospatialPointLayer>) -> Self {
        self.0.set("PointLayer", value);
        self
    }

    /// `PolygonLayer`: `GeospatialPolygonLayer`.
    #[track_caller]
    pub fn polygon_layer(mut self, value: impl IntoValue<GeospatialPolygonLayer>) -> Self {
        self.0.set("PolygonLayer", value);
        self
    }
}

/// `GeospatialLayerItem` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct GeospatialLayerItem(Properties);

properties! { GeospatialLayerItem }

impl GeospatialLayerItem {
    /// `Actions`: list of `LayerCustomAction`, at most 10 items.
    #[track_caller]
    pub fn actions(mut self, value: impl IntoValue<ListOf<LayerCustomAction>>) -> Self {
        self.0.set("Actions", value);
        self
    }

    /// `DataSource`: `GeospatialDataSourceItem`.
    #[track_caller]
    pub fn data_source(mut self, value: impl IntoValue<GeospatialDataSourceItem>) -> Self {
        self.0.set("DataSource", value);
        self
    }

    /// `JoinDefinition`: `GeospatialLayerJoinDefinition`.
    #[track_caller]
    pub fn join_definition(mut self, value: impl IntoValue<GeospatialLayerJoinDefinition>) -> Self {
        self.0.set("JoinDefinition", value);
        self
    }

    /// `Label`: string.
    #[track_caller]
    pub fn label(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Label", value);
        self
    }

    /// `LayerDefinition`: `GeospatialLayerDefinition`.
    #[track_caller]
    pub fn layer_definition(mut self, value: impl IntoValue<GeospatialLayerDefinition>) -> Self {
        self.0.set("LayerDefinition", value);
        self
    }

    /// `LayerId`: string. Required.
    #[track_caller]
    pub fn layer_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LayerId", value);
        self
    }

    /// `LayerType`: `GeospatialLayerType`.
    #[track_caller]
    pub fn layer_type(mut self, value: impl IntoValue<GeospatialLayerType>) -> Self {
        self.0.set("LayerType", value);
        self
    }

    /// `Tooltip`: `TooltipOptions`.
    #[track_caller]
    pub fn tooltip(mut self, value: impl IntoValue<TooltipOptions>) -> Self {
        self.0.set("Tooltip", value);
        self
    }

    /// `Visibility`: `Visibility`.
    #[track_caller]
    pub fn visibility(mut self, value: impl IntoValue<Visibility>) -> Self {
        self.0.set("Visibility", value);
        self
    }
}

/// `GeospatialLayerJoinDefinition` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct GeospatialLayerJoinDefinition(Properties);

properties! { GeospatialLayerJoinDefinition }

impl GeospatialLayerJoinDefinition {
    /// `ColorField`: `GeospatialLayerColorField`.
    #[track_caller]
    pub fn color_field(mut self, value: impl IntoValue<GeospatialLayerColorField>) -> Self {
        self.0.set("ColorField", value);
        self
    }

    /// `DatasetKeyField`: `UnaggregatedField`.
    #[track_caller]
    pub fn dataset_key_field(mut self, value: impl IntoValue<UnaggregatedField>) -> Self {
        self.0.set("DatasetKeyField", value);
        self
    }

    /// `ShapeKeyField`: string.
    #[track_caller]
    pub fn shape_key_field(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ShapeKeyField", value);
        self
    }
}

/// `GeospatialLayerMapConfiguration` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct GeospatialLayerMapConfiguration(Properties);

properties! { GeospatialLayerMapConfiguration }

impl GeospatialLayerMapConfiguration {
    /// `Interactions`: `VisualInteractionOptions`.
    #[track_caller]
    pub fn interactions(mut self, value: impl IntoValue<VisualInteractionOptions>) -> Self {
        self.0.set("Interactions", value);
        self
    }

    /// `Legend`: `LegendOptions`.
    #[track_caller]
    pub fn legend(mut self, value: impl IntoValue<LegendOptions>) -> Self {
        self.0.set("Legend", value);
        self
    }

    /// `MapLayers`: list of `GeospatialLayerItem`.
    #[track_caller]
    pub fn map_layers(mut self, value: impl IntoValue<ListOf<GeospatialLayerItem>>) -> Self {
        self.0.set("MapLayers", value);
        self
    }

    /// `MapState`: `GeospatialMapState`.
    #[track_caller]
    pub fn map_state(mut self, value: impl IntoValue<GeospatialMapState>) -> Self {
        self.0.set("MapState", value);
        self
    }

    /// `MapStyle`: `GeospatialMapStyle`.
    #[track_caller]
    pub fn map_style(mut self, value: impl IntoValue<GeospatialMapStyle>) -> Self {
        self.0.set("MapStyle", value);
        self
    }
}

choice! {
    /// `GeospatialLayerType` of `AWS::QuickSight::Analysis`.
    GeospatialLayerType
    POINT "POINT"
    LINE "LINE"
    POLYGON "POLYGON"
}

/// `GeospatialLineLayer` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct GeospatialLineLayer(Properties);

properties! { GeospatialLineLayer }

impl GeospatialLineLayer {
    /// `Style`: `GeospatialLineStyle`. Required.
    #[track_caller]
    pub fn style(mut self, value: impl IntoValue<GeospatialLineStyle>) -> Self {
        self.0.set("Style", value);
        self
    }
}

/// `GeospatialLineStyle` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct GeospatialLineStyle(Properties);

properties! { GeospatialLineStyle }

impl GeospatialLineStyle {
    /// `LineSymbolStyle`: `GeospatialLineSymbolStyle`.
    #[track_caller]
    pub fn line_symbol_style(mut self, value: impl IntoValue<GeospatialLineSymbolStyle>) -> Self {
        self.0.set("LineSymbolStyle", value);
        self
    }
}

/// `GeospatialLineSymbolStyle` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct GeospatialLineSymbolStyle(Properties);

properties! { GeospatialLineSymbolStyle }

impl GeospatialLineSymbolStyle {
    /// `FillColor`: `GeospatialColor`.
    #[track_caller]
    pub fn fill_color(mut self, value: impl IntoValue<GeospatialColor>) -> Self {
        self.0.set("FillColor", value);
        self
    }

    /// `LineWidth`: `GeospatialLineWidth`.
    #[track_caller]
    pub fn line_width(mut self, value: impl IntoValue<GeospatialLineWidth>) -> Self {
        self.0.set("LineWidth", value);
        self
    }
}

/// `GeospatialLineWidth` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct GeospatialLineWidth(Properties);

properties! { GeospatialLineWidth }

impl GeospatialLineWidth {
    /// `LineWidth`: number, at least 0.
    #[track_caller]
    pub fn line_width(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("LineWidth", value);
        self
    }
}

/// `GeospatialMapAggregatedFieldWells` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct GeospatialMapAggregatedFieldWells(Properties);

properties! { GeospatialMapAggregatedFieldWells }

impl GeospatialMapAggregatedFieldWells {
    /// `Colors`: list of `DimensionField`, at most 200 items.
    #[track_caller]
    pub fn colors(mut self, value: impl IntoValue<ListOf<DimensionField>>) -> Self {
        self.0.set("Colors", value);
        self
    }

    /// `Geospatial`: list of `DimensionField`, at most 200 items.
    #[track_caller]
    pub fn geospatial(mut self, value: impl IntoValue<ListOf<DimensionField>>) -> Self {
        self.0.set("Geospatial", value);
        self
    }

    /// `Values`: list of `MeasureField`, at most 200 items.
    #[track_caller]
    pub fn values(mut self, value: impl IntoValue<ListOf<MeasureField>>) -> Self {
        self.0.set("Values", value);
        self
    }
}

/// `GeospatialMapConfiguration` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct GeospatialMapConfiguration(Properties);

properties! { GeospatialMapConfiguration }

impl GeospatialMapConfiguration {
    /// `FieldWells`: `GeospatialMapFieldWells`.
    #[track_caller]
    pub fn field_wells(mut self, value: impl IntoValue<GeospatialMapFieldWells>) -> Self {
        self.0.set("FieldWells", value);
        self
    }

    /// `Interactions`: `VisualInteractionOptions`.
    #[track_caller]
    pub fn interactions(mut self, value: impl IntoValue<VisualInteractionOptions>) -> Self {
        self.0.set("Interactions", value);
        self
    }

    /// `Legend`: `LegendOptions`.
    #[track_caller]
    pub fn legend(mut self, value: impl IntoValue<LegendOptions>) -> Self {
        self.0.set("Legend", value);
        self
    }

    /// `MapStyleOptions`: `GeospatialMapStyleOptions`.
    #[track_caller]
    pub fn map_style_options(mut self, value: impl IntoValue<GeospatialMapStyleOptions>) -> Self {
        self.0.set("MapStyleOptions", value);
        self
    }

    /// `PointStyleOptions`: `GeospatialPointStyleOptions`.
    #[track_caller]
    pub fn point_style_options(
        mut self,
        value: impl IntoValue<GeospatialPointStyleOptions>,
    ) -> Self {
        self.0.set("PointStyleOptions", value);
        self
    }

    /// `Tooltip`: `TooltipOptions`.
    #[track_caller]
    pub fn tooltip(mut self, value: impl IntoValue<TooltipOptions>) -> Self {
        self.0.set("Tooltip", value);
        self
    }

    /// `VisualPalette`: `VisualPalette`.
    #[track_caller]
    pub fn visual_palette(mut self, value: impl IntoValue<VisualPalette>) -> Self {
        self.0.set("VisualPalette", value);
        self
    }

    /// `WindowOptions`: `GeospatialWindowOptions`.
    #[track_caller]
    pub fn window_options(mut self, value: impl IntoValue<GeospatialWindowOptions>) -> Self {
        self.0.set("WindowOptions", value);
        self
    }
}

/// `GeospatialMapFieldWells` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct GeospatialMapFieldWells(Properties);

properties! { GeospatialMapFieldWells }

impl GeospatialMapFieldWells {
    /// `GeospatialMapAggregatedFieldWells`: `GeospatialMapAggregatedFieldWells`.
    #[track_caller]
    pub fn geospatial_map_aggregated_field_wells(
        mut self,
        value: impl IntoValue<GeospatialMapAggregatedFieldWells>,
    ) -> Self {
        self.0.set("GeospatialMapAggregatedFieldWells", value);
        self
    }
}

choice! {
    /// `GeospatialMapNavigation` of `AWS::QuickSight::Analysis`.
    GeospatialMapNavigation
    ENABLED "ENABLED"
    DISABLED "DISABLED"
}

/// `GeospatialMapState` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct GeospatialMapState(Properties);

properties! { GeospatialMapState }

impl GeospatialMapState {
    /// `Bounds`: `GeospatialCoordinateBounds`.
    #[track_caller]
    pub fn bounds(mut self, value: impl IntoValue<GeospatialCoordinateBounds>) -> Self {
        self.0.set("Bounds", value);
        self
    }

    /// `MapNavigation`: `GeospatialMapNavigation`.
    #[track_caller]
    pub fn map_navigation(mut self, value: impl IntoValue<GeospatialMapNavigation>) -> Self {
        self.0.set("MapNavigation", value);
        self
    }
}

/// `GeospatialMapStyle` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct GeospatialMapStyle(Properties);

properties! { GeospatialMapStyle }

impl GeospatialMapStyle {
    /// `BackgroundColor`: string, pattern `^#[A-F0-9]{6}(?:[A-F0-9]{2})?$`.
    #[track_caller]
    pub fn background_color(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("BackgroundColor", value);
        self
    }

    /// `BaseMapStyle`: `BaseMapStyleType`.
    #[track_caller]
    pub fn base_map_style(mut self, value: impl IntoValue<BaseMapStyleType>) -> Self {
        self.0.set("BaseMapStyle", value);
        self
    }

    /// `BaseMapVisibility`: `Visibility`.
    #[track_caller]
    pub fn base_map_visibility(mut self, value: impl IntoValue<Visibility>) -> Self {
        self.0.set("BaseMapVisibility", value);
        self
    }
}

/// `GeospatialMapStyleOptions` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct GeospatialMapStyleOptions(Properties);

properties! { GeospatialMapStyleOptions }

impl GeospatialMapStyleOptions {
    /// `BaseMapStyle`: `BaseMapStyleType`.
    #[track_caller]
    pub fn base_map_style(mut self, value: impl IntoValue<BaseMapStyleType>) -> Self {
        self.0.set("BaseMapStyle", value);
        self
    }
}

/// `GeospatialMapVisual` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct GeospatialMapVisual(Properties);

properties! { GeospatialMapVisual }

impl GeospatialMapVisual {
    /// `Actions`: list of `VisualCustomAction`, at most 10 items.
    #[track_caller]
    pub fn actions(mut self, value: impl IntoValue<ListOf<VisualCustomAction>>) -> Self {
        self.0.set("Actions", value);
        self
    }

    /// `ChartConfiguration`: `GeospatialMapConfiguration`.
    #[track_caller]
    pub fn chart_configuration(
        mut self,
        value: impl IntoValue<GeospatialMapConfiguration>,
    ) -> Self {
        self.0.set("ChartConfiguration", value);
        self
    }

    /// `ColumnHierarchies`: list of `ColumnHierarchy`, at most 2 items.
    #[track_caller]
    pub fn column_hierarchies(mut self, value: impl IntoValue<ListOf<ColumnHierarchy>>) -> Self {
        self.0.set("ColumnHierarchies", value);
        self
    }

    /// `Subtitle`: `VisualSubtitleLabelOptions`.
    #[track_caller]
    pub fn subtitle(mut self, value: impl IntoValue<VisualSubtitleLabelOptions>) -> Self {
        self.0.set("Subtitle", value);
        self
    }

    /// `Title`: `VisualTitleLabelOptions`.
    #[track_caller]
    pub fn title(mut self, value: impl IntoValue<VisualTitleLabelOptions>) -> Self {
        self.0.set("Title", value);
        self
    }

    /// `VisualContentAltText`: string, 1 to 1024 characters.
    #[track_caller]
    pub fn visual_content_alt_text(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("VisualContentAltText", value);
        self
    }

    /// `VisualId`: string, 1 to 512 characters, pattern `^[\w\-]+$`. Required.
    #[track_caller]
    pub fn visual_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("VisualId", value);
        self
    }
}

/// `GeospatialNullDataSettings` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct GeospatialNullDataSettings(Properties);

properties! { GeospatialNullDataSettings }

impl GeospatialNullDataSettings {
    /// `SymbolStyle`: `GeospatialNullSymbolStyle`. Required.
    #[track_caller]
    pub fn symbol_style(mut self, value: impl IntoValue<GeospatialNullSymbolStyle>) -> Self {
        self.0.set("SymbolStyle", value);
        self
    }
}

/// `GeospatialNullSymbolStyle` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct GeospatialNullSymbolStyle(Properties);

properties! { GeospatialNullSymbolStyle }

impl GeospatialNullSymbolStyle {
    /// `FillColor`: string, pattern `^#[A-F0-9]{6}(?:[A-F0-9]{2})?$`.
    #[track_caller]
    pub fn fill_color(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FillColor", value);
        self
    }

    /// `StrokeColor`: string, pattern `^#[A-F0-9]{6}(?:[A-F0-9]{2})?$`.
    #[track_caller]
    pub fn stroke_color(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("StrokeColor", value);
        self
    }

    /// `StrokeWidth`: number, at least 0.
    #[track_caller]
    pub fn stroke_width(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("StrokeWidth", value);
        self
    }
}

/// `GeospatialPointLayer` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct GeospatialPointLayer(Properties);

properties! { GeospatialPointLayer }

impl GeospatialPointLayer {
    /// `Style`: `GeospatialPointStyle`. Required.
    #[track_caller]
    pub fn style(mut self, value: impl IntoValue<GeospatialPointStyle>) -> Self {
        self.0.set("Style", value);
        self
    }
}

/// `GeospatialPointStyle` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct GeospatialPointStyle(Properties);

properties! { GeospatialPointStyle }

impl GeospatialPointStyle {
    /// `CircleSymbolStyle`: `GeospatialCircleSymbolStyle`.
    #[track_caller]
    pub fn circle_symbol_style(
        mut self,
        value: impl IntoValue<GeospatialCircleSymbolStyle>,
    ) -> Self {
        self.0.set("CircleSymbolStyle", value);
        self
    }
}

/// `GeospatialPointStyleOptions` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct GeospatialPointStyleOptions(Properties);

properties! { GeospatialPointStyleOptions }

impl GeospatialPointStyleOptions {
    /// `ClusterMarkerConfiguration`: `ClusterMarkerConfiguration`.
    #[track_caller]
    pub fn cluster_marker_configuration(
        mut self,
        value: impl IntoValue<ClusterMarkerConfiguration>,
    ) -> Self {
        self.0.set("ClusterMarkerConfiguration", value);
        self
    }

    /// `HeatmapConfiguration`: `GeospatialHeatmapConfiguration`.
    #[track_caller]
    pub fn heatmap_configuration(
        mut self,
        value: impl IntoValue<GeospatialHeatmapConfiguration>,
    ) -> Self {
        self.0.set("HeatmapConfiguration", value);
        self
    }

    /// `SelectedPointStyle`: `GeospatialSelectedPointStyle`.
    #[track_caller]
    pub fn selected_point_style(
        mut self,
        value: impl IntoValue<GeospatialSelectedPointStyle>,
    ) -> Self {
        self.0.set("SelectedPointStyle", value);
        self
    }
}

/// `GeospatialPolygonLayer` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct GeospatialPolygonLayer(Properties);

properties! { GeospatialPolygonLayer }

impl GeospatialPolygonLayer {
    /// `Style`: `GeospatialPolygonStyle`. Required.
    #[track_caller]
    pub fn style(mut self, value: impl IntoValue<GeospatialPolygonStyle>) -> Self {
        self.0.set("Style", value);
        self
    }
}

/// `GeospatialPolygonStyle` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct GeospatialPolygonStyle(Properties);

properties! { GeospatialPolygonStyle }

impl GeospatialPolygonStyle {
    /// `PolygonSymbolStyle`: `GeospatialPolygonSymbolStyle`.
    #[track_caller]
    pub fn polygon_symbol_style(
        mut self,
        value: impl IntoValue<GeospatialPolygonSymbolStyle>,
    ) -> Self {
        self.0.set("PolygonSymbolStyle", value);
        self
    }
}

/// `GeospatialPolygonSymbolStyle` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct GeospatialPolygonSymbolStyle(Properties);

properties! { GeospatialPolygonSymbolStyle }

impl GeospatialPolygonSymbolStyle {
    /// `FillColor`: `GeospatialColor`.
    #[track_caller]
    pub fn fill_color(mut self, value: impl IntoValue<GeospatialColor>) -> Self {
        self.0.set("FillColor", value);
        self
    }

    /// `StrokeColor`: `GeospatialColor`.
    #[track_caller]
    pub fn stroke_color(mut self, value: impl IntoValue<GeospatialColor>) -> Self {
        self.0.set("StrokeColor", value);
        self
    }

    /// `StrokeWidth`: `GeospatialLineWidth`.
    #[track_caller]
    pub fn stroke_width(mut self, value: impl IntoValue<GeospatialLineWidth>) -> Self {
        self.0.set("StrokeWidth", value);
        self
    }
}

choice! {
    /// `GeospatialSelectedPointStyle` of `AWS::QuickSight::Analysis`.
    GeospatialSelectedPointStyle
    POINT "POINT"
    CLUSTER "CLUSTER"
    HEATMAP "HEATMAP"
}

/// `GeospatialSolidColor` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct GeospatialSolidColor(Properties);

properties! { GeospatialSolidColor }

impl GeospatialSolidColor {
    /// `Color`: string, pattern `^#[A-F0-9]{6}(?:[A-F0-9]{2})?$`. Required.
    #[track_caller]
    pub fn color(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Color", value);
        self
    }

    /// `State`: `GeospatialColorState`.
    #[track_caller]
    pub fn state(mut self, value: impl IntoValue<GeospatialColorState>) -> Self {
        self.0.set("State", value);
        self
    }
}

/// `GeospatialStaticFileSource` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct GeospatialStaticFileSource(Properties);

properties! { GeospatialStaticFileSource }

impl GeospatialStaticFileSource {
    /// `StaticFileId`: string, 1 to 512 characters, pattern `^[\w\-]+$`. Required.
    #[track_caller]
    pub fn static_file_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("StaticFileId", value);
        self
    }
}

/// `GeospatialWindowOptions` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct GeospatialWindowOptions(Properties);

properties! { GeospatialWindowOptions }

impl GeospatialWindowOptions {
    /// `Bounds`: `GeospatialCoordinateBounds`.
    #[track_caller]
    pub fn bounds(mut self, value: impl IntoValue<GeospatialCoordinateBounds>) -> Self {
        self.0.set("Bounds", value);
        self
    }

    /// `MapZoomMode`: `MapZoomMode`.
    #[track_caller]
    pub fn map_zoom_mode(mut self, value: impl IntoValue<MapZoomMode>) -> Self {
        self.0.set("MapZoomMode", value);
        self
    }
}

/// `GlobalTableBorderOptions` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct GlobalTableBorderOptions(Properties);

properties! { GlobalTableBorderOptions }

impl GlobalTableBorderOptions {
    /// `SideSpecificBorder`: `TableSideBorderOptions`.
    #[track_caller]
    pub fn side_specific_border(mut self, value: impl IntoValue<TableSideBorderOptions>) -> Self {
        self.0.set("SideSpecificBorder", value);
        self
    }

    /// `UniformBorder`: `TableBorderOptions`.
    #[track_caller]
    pub fn uniform_border(mut self, value: impl IntoValue<TableBorderOptions>) -> Self {
        self.0.set("UniformBorder", value);
        self
    }
}

/// `GradientColor` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct GradientColor(Properties);

properties! { GradientColor }

impl GradientColor {
    /// `Stops`: list of `GradientStop`, at most 100 items.
    #[track_caller]
    pub fn stops(mut self, value: impl IntoValue<ListOf<GradientStop>>) -> Self {
        self.0.set("Stops", value);
        self
    }
}

/// `GradientStop` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct GradientStop(Properties);

properties! { GradientStop }

impl GradientStop {
    /// `Color`: string, pattern `^#[A-F0-9]{6}$`.
    #[track_caller]
    pub fn color(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Color", value);
        self
    }

    /// `DataValue`: number.
    #[track_caller]
    pub fn data_value(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("DataValue", value);
        self
    }

    /// `GradientOffset`: number, default 0. Required.
    #[track_caller]
    pub fn gradient_offset(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("GradientOffset", value);
        self
    }
}

/// `GridLayoutCanvasSizeOptions` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct GridLayoutCanvasSizeOptions(Properties);

properties! { GridLayoutCanvasSizeOptions }

impl GridLayoutCanvasSizeOptions {
    /// `ScreenCanvasSizeOptions`: `GridLayoutScreenCanvasSizeOptions`.
    #[track_caller]
    pub fn screen_canvas_size_options(
        mut self,
        value: impl IntoValue<GridLayoutScreenCanvasSizeOptions>,
    ) -> Self {
        self.0.set("ScreenCanvasSizeOptions", value);
        self
    }
}

/// `GridLayoutConfiguration` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct GridLayoutConfiguration(Properties);

properties! { GridLayoutConfiguration }

impl GridLayoutConfiguration {
    /// `CanvasSizeOptions`: `GridLayoutCanvasSizeOptions`.
    #[track_caller]
    pub fn canvas_size_options(
        mut self,
        value: impl IntoValue<GridLayoutCanvasSizeOptions>,
    ) -> Self {
        self.0.set("CanvasSizeOptions", value);
        self
    }

    /// `Elements`: list of `GridLayoutElement`, at most 430 items. Required.
    #[track_caller]
    pub fn elements(mut self, value: impl IntoValue<ListOf<GridLayoutElement>>) -> Self {
        self.0.set("Elements", value);
        self
    }
}

/// `GridLayoutElement` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct GridLayoutElement(Properties);

properties! { GridLayoutElement }

impl GridLayoutElement {
    /// `BackgroundStyle`: `GridLayoutElementBackgroundStyle`.
    #[track_caller]
    pub fn background_style(
        mut self,
        value: impl IntoValue<GridLayoutElementBackgroundStyle>,
    ) -> Self {
        self.0.set("BackgroundStyle", value);
        self
    }

    /// `BorderRadius`: string, at most 50 characters.
    #[track_caller]
    pub fn border_radius(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("BorderRadius", value);
        self
    }

    /// `BorderStyle`: `GridLayoutElementBorderStyle`.
    #[track_caller]
    pub fn border_style(mut self, value: impl IntoValue<GridLayoutElementBorderStyle>) -> Self {
        self.0.set("BorderStyle", value);
        self
    }

    /// `ColumnIndex`: number, 0 to 35.
    #[track_caller]
    pub fn column_index(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("ColumnIndex", value);
        self
    }

    /// `ColumnSpan`: number, 1 to 36. Required.
    #[track_caller]
    pub fn column_span(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("ColumnSpan", value);
        self
    }

    /// `ElementId`: string, 1 to 512 characters, pattern `^[\w\-]+$`. Required.
    #[track_caller]
    pub fn element_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ElementId", value);
        self
    }

    /// `ElementType`: `LayoutElementType`. Required.
    #[track_caller]
    pub fn element_type(mut self, value: impl IntoValue<LayoutElementType>) -> Self {
        self.0.set("ElementType", value);
        self
    }

    /// `LoadingAnimation`: `LoadingAnimation`.
    #[track_caller]
    pub fn loading_animation(mut self, value: impl IntoValue<LoadingAnimation>) -> Self {
        self.0.set("LoadingAnimation", value);
        self
    }

    /// `Padding`: string, at most 200 characters.
    #[track_caller]
    pub fn padding(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Padding", value);
        self
    }

    /// `RowIndex`: number, 0 to 9009.
    #[track_caller]
    pub fn row_index(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("RowIndex", value);
        self
    }

    /// `RowSpan`: number, 1 to 21. Required.
    #[track_caller]
    pub fn row_span(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("RowSpan", value);
        self
    }

    /// `SelectedBorderStyle`: `GridLayoutElementBorderStyle`.
    #[track_caller]
    pub fn selected_border_style(
        mut self,
        value: impl IntoValue<GridLayoutElementBorderStyle>,
    ) -> Self {
        self.0.set("SelectedBorderStyle", value);
        self
    }
}

/// `GridLayoutElementBackgroundStyle` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct GridLayoutElementBackgroundStyle(Properties);

properties! { GridLayoutElementBackgroundStyle }

impl GridLayoutElementBackgroundStyle {
    /// `Color`: string, pattern `^#[A-F0-9]{6}(?:[A-F0-9]{2})?$`.
    #[track_caller]
    pub fn color(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Color", value);
        self
    }

    /// `Visibility`: `Visibility`.
    #[track_caller]
    pub fn visibility(mut self, value: impl IntoValue<Visibility>) -> Self {
        self.0.set("Visibility", value);
        self
    }
}

/// `GridLayoutElementBorderStyle` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct GridLayoutElementBorderStyle(Properties);

properties! { GridLayoutElementBorderStyle }

impl GridLayoutElementBorderStyle {
    /// `Color`: string, pattern `^#[A-F0-9]{6}(?:[A-F0-9]{2})?$`.
    #[track_caller]
    pub fn color(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Color", value);
        self
    }

    /// `Visibility`: `Visibility`.
    #[track_caller]
    pub fn visibility(mut self, value: impl IntoValue<Visibility>) -> Self {
        self.0.set("Visibility", value);
        self
    }

    /// `Width`: string, at most 50 characters.
    #[track_caller]
    pub fn width(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Width", value);
        self
    }
}

/// `GridLayoutScreenCanvasSizeOptions` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct GridLayoutScreenCanvasSizeOptions(Properties);

properties! { GridLayoutScreenCanvasSizeOptions }

impl GridLayoutScreenCanvasSizeOptions {
    /// `OptimizedViewPortWidth`: string.
    #[track_caller]
    pub fn optimized_view_port_width(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("OptimizedViewPortWidth", value);
        self
    }

    /// `ResizeOption`: `ResizeOption`. Required.
    #[track_caller]
    pub fn resize_option(mut self, value: impl IntoValue<ResizeOption>) -> Self {
        self.0.set("ResizeOption", value);
        self
    }
}

/// `GrowthRateComputation` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct GrowthRateComputation(Properties);

properties! { GrowthRateComputation }

impl GrowthRateComputation {
    /// `ComputationId`: string, 1 to 512 characters, pattern `^[\w\-]+$`. Required.
    #[track_caller]
    pub fn computation_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ComputationId", value);
        self
    }

    /// `Name`: string.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `PeriodSize`: number, 2 to 52, default 0.
    #[track_caller]
    pub fn period_size(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("PeriodSize", value);
        self
    }

    /// `Time`: `DimensionField`.
    #[track_caller]
    pub fn time(mut self, value: impl IntoValue<DimensionField>) -> Self {
        self.0.set("Time", value);
        self
    }

    /// `Value`: `MeasureField`.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<MeasureField>) -> Self {
        self.0.set("Value", value);
        self
    }
}

/// `HeaderFooterSectionConfiguration` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct HeaderFooterSectionConfiguration(Properties);

properties! { HeaderFooterSectionConfiguration }

impl HeaderFooterSectionConfiguration {
    /// `Layout`: `SectionLayoutConfiguration`. Required.
    #[track_caller]
    pub fn layout(mut self, value: impl IntoValue<SectionLayoutConfiguration>) -> Self {
        self.0.set("Layout", value);
        self
    }

    /// `SectionId`: string, 1 to 512 characters, pattern `^[\w\-]+$`. Required.
    #[track_caller]
    pub fn section_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SectionId", value);
        self
    }

    /// `Style`: `SectionStyle`.
    #[track_caller]
    pub fn style(mut self, value: impl IntoValue<SectionStyle>) -> Self {
        self.0.set("Style", value);
        self
    }
}

/// `HeatMapAggregatedFieldWells` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct HeatMapAggregatedFieldWells(Properties);

properties! { HeatMapAggregatedFieldWells }

impl HeatMapAggregatedFieldWells {
    /// `Columns`: list of `DimensionField`, at most 1 item.
    #[track_caller]
    pub fn columns(mut self, value: impl IntoValue<ListOf<DimensionField>>) -> Self {
        self.0.set("Columns", value);
        self
    }

    /// `Rows`: list of `DimensionField`, at most 1 item.
    #[track_caller]
    pub fn rows(mut self, value: impl IntoValue<ListOf<DimensionField>>) -> Self {
        self.0.set("Rows", value);
        self
    }

    /// `Values`: list of `MeasureField`, at most 1 item.
    #[track_caller]
    pub fn values(mut self, value: impl IntoValue<ListOf<MeasureField>>) -> Self {
        self.0.set("Values", value);
        self
    }
}

/// `HeatMapConfiguration` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct HeatMapConfiguration(Properties);

properties! { HeatMapConfiguration }

impl HeatMapConfiguration {
    /// `ColorScale`: `ColorScale`.
    #[track_caller]
    pub fn color_scale(mut self, value: impl IntoValue<ColorScale>) -> Self {
        self.0.set("ColorScale", value);
        self
    }

    /// `ColumnLabelOptions`: `ChartAxisLabelOptions`.
    #[track_caller]
    pub fn column_label_options(mut self, value: impl IntoValue<ChartAxisLabelOptions>) -> Self {
        self.0.set("ColumnLabelOptions", value);
        self
    }

    /// `DataLabels`: `DataLabelOptions`.
    #[track_caller]
    pub fn data_labels(mut self, value: impl IntoValue<DataLabelOptions>) -> Self {
        self.0.set("DataLabels", value);
        self
    }

    /// `FieldWells`: `HeatMapFieldWells`.
    #[track_caller]
    pub fn field_wells(mut self, value: impl IntoValue<HeatMapFieldWells>) -> Self {
        self.0.set("FieldWells", value);
        self
    }

    /// `Interactions`: `VisualInteractionOptions`.
    #[track_caller]
    pub fn interactions(mut self, value: impl IntoValue<VisualInteractionOptions>) -> Self {
        self.0.set("Interactions", value);
        self
    }

    /// `Legend`: `LegendOptions`.
    #[track_caller]
    pub fn legend(mut self, value: impl IntoValue<LegendOptions>) -> Self {
        self.0.set("Legend", value);
        self
    }

    /// `RowLabelOptions`: `ChartAxisLabelOptions`.
    #[track_caller]
    pub fn row_label_options(mut self, value: impl IntoValue<ChartAxisLabelOptions>) -> Self {
        self.0.set("RowLabelOptions", value);
        self
    }

    /// `SortConfiguration`: `HeatMapSortConfiguration`.
    #[track_caller]
    pub fn sort_configuration(mut self, value: impl IntoValue<HeatMapSortConfiguration>) -> Self {
        self.0.set("SortConfiguration", value);
        self
    }

    /// `Tooltip`: `TooltipOptions`.
    #[track_caller]
    pub fn tooltip(mut self, value: impl IntoValue<TooltipOptions>) -> Self {
        self.0.set("Tooltip", value);
        self
    }
}

/// `HeatMapFieldWells` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct HeatMapFieldWells(Properties);

properties! { HeatMapFieldWells }

impl HeatMapFieldWells {
    /// `HeatMapAggregatedFieldWells`: `HeatMapAggregatedFieldWells`.
    #[track_caller]
    pub fn heat_map_aggregated_field_wells(
        mut self,
        value: impl IntoValue<HeatMapAggregatedFieldWells>,
    ) -> Self {
        self.0.set("HeatMapAggregatedFieldWells", value);
        self
    }
}

/// `HeatMapSortConfiguration` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct HeatMapSortConfiguration(Properties);

properties! { HeatMapSortConfiguration }

impl HeatMapSortConfiguration {
    /// `HeatMapColumnItemsLimitConfiguration`: `ItemsLimitConfiguration`.
    #[track_caller]
    pub fn heat_map_column_items_limit_configuration(
        mut self,
        value: impl IntoValue<ItemsLimitConfiguration>,
    ) -> Self {
        self.0.set("HeatMapColumnItemsLimitConfiguration", value);
        self
    }

    /// `HeatMapColumnSort`: list of `FieldSortOptions`, at most 100 items.
    #[track_caller]
    pub fn heat_map_column_sort(mut self, value: impl IntoValue<ListOf<FieldSortOptions>>) -> Self {
        self.0.set("HeatMapColumnSort", value);
        self
    }

    /// `HeatMapRowItemsLimitConfiguration`: `ItemsLimitConfiguration`.
    #[track_caller]
    pub fn heat_map_row_items_limit_configuration(
        mut self,
        value: impl IntoValue<ItemsLimitConfiguration>,
    ) -> Self {
        self.0.set("HeatMapRowItemsLimitConfiguration", value);
        self
    }

    /// `HeatMapRowSort`: list of `FieldSortOptions`, at most 100 items.
    #[track_caller]
    pub fn heat_map_row_sort(mut self, value: impl IntoValue<ListOf<FieldSortOptions>>) -> Self {
        self.0.set("HeatMapRowSort", value);
        self
    }
}

/// `HeatMapVisual` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct HeatMapVisual(Properties);

properties! { HeatMapVisual }

impl HeatMapVisual {
    /// `Actions`: list of `VisualCustomAction`, at most 10 items.
    #[track_caller]
    pub fn actions(mut self, value: impl IntoValue<ListOf<VisualCustomAction>>) -> Self {
        self.0.set("Actions", value);
        self
    }

    /// `ChartConfiguration`: `HeatMapConfiguration`.
    #[track_caller]
    pub fn chart_configuration(mut self, value: impl IntoValue<HeatMapConfiguration>) -> Self {
        self.0.set("ChartConfiguration", value);
        self
    }

    /// `ColumnHierarchies`: list of `ColumnHierarchy`, at most 2 items.
    #[track_caller]
    pub fn column_hierarchies(mut self, value: impl IntoValue<ListOf<ColumnHierarchy>>) -> Self {
        self.0.set("ColumnHierarchies", value);
        self
    }

    /// `Subtitle`: `VisualSubtitleLabelOptions`.
    #[track_caller]
    pub fn subtitle(mut self, value: impl IntoValue<VisualSubtitleLabelOptions>) -> Self {
        self.0.set("Subtitle", value);
        self
    }

    /// `Title`: `VisualTitleLabelOptions`.
    #[track_caller]
    pub fn title(mut self, value: impl IntoValue<VisualTitleLabelOptions>) -> Self {
        self.0.set("Title", value);
        self
    }

    /// `VisualContentAltText`: string, 1 to 1024 characters.
    #[track_caller]
    pub fn visual_content_alt_text(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("VisualContentAltText", value);
        self
    }

    /// `VisualId`: string, 1 to 512 characters, pattern `^[\w\-]+$`. Required.
    #[track_caller]
    pub fn visual_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("VisualId", value);
        self
    }
}

/// `HistogramAggregatedFieldWells` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct HistogramAggregatedFieldWells(Properties);

properties! { HistogramAggregatedFieldWells }

impl HistogramAggregatedFieldWells {
    /// `Values`: list of `MeasureField`, at most 1 item.
    #[track_caller]
    pub fn values(mut self, value: impl IntoValue<ListOf<MeasureField>>) -> Self {
        self.0.set("Values", value);
        self
    }
}

/// `HistogramBinOptions` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct HistogramBinOptions(Properties);

properties! { HistogramBinOptions }

impl HistogramBinOptions {
    /// `BinCount`: `BinCountOptions`.
    #[track_caller]
    pub fn bin_count(mut self, value: impl IntoValue<BinCountOptions>) -> Self {
        self.0.set("BinCount", value);
        self
    }

    /// `BinWidth`: `BinWidthOptions`.
    #[track_caller]
    pub fn bin_width(mut self, value: impl IntoValue<BinWidthOptions>) -> Self {
        self.0.set("BinWidth", value);
        self
    }

    /// `SelectedBinType`: `HistogramBinType`.
    #[track_caller]
    pub fn selected_bin_type(mut self, value: impl IntoValue<HistogramBinType>) -> Self {
        self.0.set("SelectedBinType", value);
        self
    }

    /// `StartValue`: number.
    #[track_caller]
    pub fn start_value(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("StartValue", value);
        self
    }
}

choice! {
    /// `HistogramBinType` of `AWS::QuickSight::Analysis`.
    HistogramBinType
    BIN_COUNT "BIN_COUNT"
    BIN_WIDTH "BIN_WIDTH"
}

/// `HistogramConfiguration` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct HistogramConfiguration(Properties);

properties! { HistogramConfiguration }

impl HistogramConfiguration {
    /// `BinOptions`: `HistogramBinOptions`.
    #[track_caller]
    pub fn bin_options(mut self, value: impl IntoValue<HistogramBinOptions>) -> Self {
        self.0.set("BinOptions", value);
        self
    }

    /// `DataLabels`: `DataLabelOptions`.
    #[track_caller]
    pub fn data_labels(mut self, value: impl IntoValue<DataLabelOptions>) -> Self {
        self.0.set("DataLabels", value);
        self
    }

    /// `FieldWells`: `HistogramFieldWells`.
    #[track_caller]
    pub fn field_wells(mut self, value: impl IntoValue<HistogramFieldWells>) -> Self {
        self.0.set("FieldWells", value);
        self
    }

    /// `Interactions`: `VisualInteractionOptions`.
    #[track_caller]
    pub fn interactions(mut self, value: impl IntoValue<VisualInteractionOptions>) -> Self {
        self.0.set("Interactions", value);
        self
    }

    /// `Tooltip`: `TooltipOptions`.
    #[track_caller]
    pub fn tooltip(mut self, value: impl IntoValue<TooltipOptions>) -> Self {
        self.0.set("Tooltip", value);
        self
    }

    /// `VisualPalette`: `VisualPalette`.
    #[track_caller]
    pub fn visual_palette(mut self, value: impl IntoValue<VisualPalette>) -> Self {
        self.0.set("VisualPalette", value);
        self
    }

    /// `XAxisDisplayOptions`: `AxisDisplayOptions`.
    #[track_caller]
    pub fn x_axis_display_options(mut self, value: impl IntoValue<AxisDisplayOptions>) -> Self {
        self.0.set("XAxisDisplayOptions", value);
        self
    }

    /// `XAxisLabelOptions`: `ChartAxisLabelOptions`.
    #[track_caller]
    pub fn x_axis_label_options(mut self, value: impl IntoValue<ChartAxisLabelOptions>) -> Self {
        self.0.set("XAxisLabelOptions", value);
        self
    }

    /// `YAxisDisplayOptions`: `AxisDisplayOptions`.
    #[track_caller]
    pub fn y_axis_display_options(mut self, value: impl IntoValue<AxisDisplayOptions>) -> Self {
        self.0.set("YAxisDisplayOptions", value);
        self
    }
}

/// `HistogramFieldWells` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct HistogramFieldWells(Properties);

properties! { HistogramFieldWells }

impl HistogramFieldWells {
    /// `HistogramAggregatedFieldWells`: `HistogramAggregatedFieldWells`.
    #[track_caller]
    pub fn histogram_aggregated_field_wells(
        mut self,
        value: impl IntoValue<HistogramAggregatedFieldWells>,
    ) -> Self {
        self.0.set("HistogramAggregatedFieldWells", value);
        self
    }
}

/// `HistogramVisual` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct HistogramVisual(Properties);

properties! { HistogramVisual }

impl HistogramVisual {
    /// `Actions`: list of `VisualCustomAction`, at most 10 items.
    #[track_caller]
    pub fn actions(mut self, value: impl IntoValue<ListOf<VisualCustomAction>>) -> Self {
        self.0.set("Actions", value);
        self
    }

    /// `ChartConfiguration`: `HistogramConfiguration`.
    #[track_caller]
    pub fn chart_configuration(mut self, value: impl IntoValue<HistogramConfiguration>) -> Self {
        self.0.set("ChartConfiguration", value);
        self
    }

    /// `Subtitle`: `VisualSubtitleLabelOptions`.
    #[track_caller]
    pub fn subtitle(mut self, value: impl IntoValue<VisualSubtitleLabelOptions>) -> Self {
        self.0.set("Subtitle", value);
        self
    }

    /// `Title`: `VisualTitleLabelOptions`.
    #[track_caller]
    pub fn title(mut self, value: impl IntoValue<VisualTitleLabelOptions>) -> Self {
        self.0.set("Title", value);
        self
    }

    /// `VisualContentAltText`: string, 1 to 1024 characters.
    #[track_caller]
    pub fn visual_content_alt_text(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("VisualContentAltText", value);
        self
    }

    /// `VisualId`: string, 1 to 512 characters, pattern `^[\w\-]+$`. Required.
    #[track_caller]
    pub fn visual_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("VisualId", value);
        self
    }
}

choice! {
    /// `HorizontalTextAlignment` of `AWS::QuickSight::Analysis`.
    HorizontalTextAlignment
    LEFT "LEFT"
    CENTER "CENTER"
    RIGHT "RIGHT"
    AUTO "AUTO"
}

choice! {
    /// `Icon` of `AWS::QuickSight::Analysis`.
    Icon
    CARET_UP "CARET_UP"
    CARET_DOWN "CARET_DOWN"
    PLUS "PLUS"
    MINUS "MINUS"
    ARROW_UP "ARROW_UP"
    ARROW_DOWN "ARROW_DOWN"
    ARROW_LEFT "ARROW_LEFT"
    ARROW_UP_LEFT "ARROW_UP_LEFT"
    ARROW_DOWN_LEFT "ARROW_DOWN_LEFT"
    ARROW_RIGHT "ARROW_RIGHT"
    ARROW_UP_RIGHT "ARROW_UP_RIGHT"
    ARROW_DOWN_RIGHT "ARROW_DOWN_RIGHT"
    FACE_UP "FACE_UP"
    FACE_DOWN "FACE_DOWN"
    FACE_FLAT "FACE_FLAT"
    ONE_BAR "ONE_BAR"
    TWO_BAR "TWO_BAR"
    THREE_BAR "THREE_BAR"
    CIRCLE "CIRCLE"
    TRIANGLE "TRIANGLE"
    SQUARE "SQUARE"
    FLAG "FLAG"
    THUMBS_UP "THUMBS_UP"
    THUMBS_DOWN "THUMBS_DOWN"
    CHECKMARK "CHECKMARK"
    X "X"
}

/// `ImageCustomAction` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct ImageCustomAction(Properties);

properties! { ImageCustomAction }

impl ImageCustomAction {
    /// `ActionOperations`: list of `ImageCustomActionOperation`, 1 to 2 items. Required.
    #[track_caller]
    pub fn action_operations(
        mut self,
        value: impl IntoValue<ListOf<ImageCustomActionOperation>>,
    ) -> Self {
        self.0.set("ActionOperations", value);
        self
    }

    /// `CustomActionId`: string, 1 to 512 characters, pattern `^[\w\-]+$`. Required.
    #[track_caller]
    pub fn custom_action_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CustomActionId", value);
        self
    }

    /// `Name`: string, 1 to 256 characters. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Status`: `WidgetStatus`.
    #[track_caller]
    pub fn status(mut self, value: impl IntoValue<WidgetStatus>) -> Self {
        self.0.set("Status", value);
        self
    }

    /// `Trigger`: `ImageCustomActionTrigger`. Required.
    #[track_caller]
    pub fn trigger(mut self, value: impl IntoValue<ImageCustomActionTrigger>) -> Self {
        self.0.set("Trigger", value);
        self
    }
}

/// `ImageCustomActionOperation` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct ImageCustomActionOperation(Properties);

properties! { ImageCustomActionOperation }

impl ImageCustomActionOperation {
    /// `NavigationOperation`: `CustomActionNavigationOperation`.
    #[track_caller]
    pub fn navigation_operation(
        mut self,
        value: impl IntoValue<CustomActionNavigationOperation>,
    ) -> Self {
        self.0.set("NavigationOperation", value);
        self
    }

    /// `SetParametersOperation`: `CustomActionSetParametersOperation`.
    #[track_caller]
    pub fn set_parameters_operation(
        mut self,
        value: impl IntoValue<CustomActionSetParametersOperation>,
    ) -> Self {
        self.0.set("SetParametersOperation", value);
        self
    }

    /// `URLOperation`: `CustomActionURLOperation`.
    #[track_caller]
    pub fn url_operation(mut self, value: impl IntoValue<CustomActionURLOperation>) -> Self {
        self.0.set("URLOperation", value);
        self
    }
}

choice! {
    /// `ImageCustomActionTrigger` of `AWS::QuickSight::Analysis`.
    ImageCustomActionTrigger
    CLICK "CLICK"
    MENU "MENU"
}

/// `ImageInteractionOptions` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct ImageInteractionOptions(Properties);

properties! { ImageInteractionOptions }

impl ImageInteractionOptions {
    /// `ImageMenuOption`: `ImageMenuOption`.
    #[track_caller]
    pub fn image_menu_option(mut self, value: impl IntoValue<ImageMenuOption>) -> Self {
        self.0.set("ImageMenuOption", value);
        self
    }
}

/// `ImageMenuOption` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct ImageMenuOption(Properties);

properties! { ImageMenuOption }

impl ImageMenuOption {
    /// `AvailabilityStatus`: `DashboardBehavior`.
    #[track_caller]
    pub fn availability_status(mut self, value: impl IntoValue<DashboardBehavior>) -> Self {
        self.0.set("AvailabilityStatus", value);
        self
    }
}

/// `ImageStaticFile` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct ImageStaticFile(Properties);

properties! { ImageStaticFile }

impl ImageStaticFile {
    /// `Source`: `StaticFileSource`.
    #[track_caller]
    pub fn source(mut self, value: impl IntoValue<StaticFileSource>) -> Self {
        self.0.set("Source", value);
        self
    }

    /// `StaticFileId`: string, 1 to 512 characters, pattern `^[\w\-]+$`. Required.
    #[track_caller]
    pub fn static_file_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("StaticFileId", value);
        self
    }
}

/// `InnerFilter` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct InnerFilter(Properties);

properties! { InnerFilter }

impl InnerFilter {
    /// `CategoryInnerFilter`: `CategoryInnerFilter`.
    #[track_caller]
    pub fn category_inner_filter(mut self, value: impl IntoValue<CategoryInnerFilter>) -> Self {
        self.0.set("CategoryInnerFilter", value);
        self
    }
}

/// `InsightConfiguration` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct InsightConfiguration(Properties);

properties! { InsightConfiguration }

impl InsightConfiguration {
    /// `Computations`: list of `Computation`, at most 100 items.
    #[track_caller]
    pub fn computations(mut self, value: impl IntoValue<ListOf<Computation>>) -> Self {
        self.0.set("Computations", value);
        self
    }

    /// `CustomNarrative`: `CustomNarrativeOptions`.
    #[track_caller]
    pub fn custom_narrative(mut self, value: impl IntoValue<CustomNarrativeOptions>) -> Self {
        self.0.set("CustomNarrative", value);
        self
    }

    /// `Interactions`: `VisualInteractionOptions`.
    #[track_caller]
    pub fn interactions(mut self, value: impl IntoValue<VisualInteractionOptions>) -> Self {
        self.0.set("Interactions", value);
        self
    }
}

/// `InsightVisual` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct InsightVisual(Properties);

properties! { InsightVisual }

impl InsightVisual {
    /// `Actions`: list of `VisualCustomAction`, at most 10 items.
    #[track_caller]
    pub fn actions(mut self, value: impl IntoValue<ListOf<VisualCustomAction>>) -> Self {
        self.0.set("Actions", value);
        self
    }

    /// `DataSetIdentifier`: string, at most 2048 characters.
    #[track_caller]
    pub fn data_set_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DataSetIdentifier", value);
        self
    }

    /// `InsightConfiguration`: `InsightConfiguration`.
    #[track_caller]
    pub fn insight_configuration(mut self, value: impl IntoValue<InsightConfiguration>) -> Self {
        self.0.set("InsightConfiguration", value);
        self
    }

    /// `Subtitle`: `VisualSubtitleLabelOptions`.
    #[track_caller]
    pub fn subtitle(mut self, value: impl IntoValue<VisualSubtitleLabelOptions>) -> Self {
        self.0.set("Subtitle", value);
        self
    }

    /// `Title`: `VisualTitleLabelOptions`.
    #[track_caller]
    pub fn title(mut self, value: impl IntoValue<VisualTitleLabelOptions>) -> Self {
        self.0.set("Title", value);
        self
    }

    /// `TopicIdentifier`: string, 1 to 2048 characters.
    #[track_caller]
    pub fn topic_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TopicIdentifier", value);
        self
    }

    /// `VisualContentAltText`: string, 1 to 1024 characters.
    #[track_caller]
    pub fn visual_content_alt_text(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("VisualContentAltText", value);
        self
    }

    /// `VisualId`: string, 1 to 512 characters, pattern `^[\w\-]+$`. Required.
    #[track_caller]
    pub fn visual_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("VisualId", value);
        self
    }
}

/// `IntegerDefaultValues` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct IntegerDefaultValues(Properties);

properties! { IntegerDefaultValues }

impl IntegerDefaultValues {
    /// `DynamicValue`: `DynamicDefaultValue`.
    #[track_caller]
    pub fn dynamic_value(mut self, value: impl IntoValue<DynamicDefaultValue>) -> Self {
        self.0.set("DynamicValue", value);
        self
    }

    /// `StaticValues`: list of numbers, at most 50000 items.
    #[track_caller]
    pub fn static_values(mut self, value: impl IntoValue<ListOf<f64>>) -> Self {
        self.0.set("StaticValues", value);
        self
    }
}

/// `IntegerParameter` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct IntegerParameter(Properties);

properties! { IntegerParameter }

impl IntegerParameter {
    /// `Name`: string, pattern `\S`. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Values`: list of numbers. Required.
    #[track_caller]
    pub fn values(mut self, value: impl IntoValue<ListOf<f64>>) -> Self {
        self.0.set("Values", value);
        self
    }
}

/// `IntegerParameterDeclaration` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct IntegerParameterDeclaration(Properties);

properties! { IntegerParameterDeclaration }

impl IntegerParameterDeclaration {
    /// `DefaultValues`: `IntegerDefaultValues`.
    #[track_caller]
    pub fn default_values(mut self, value: impl IntoValue<IntegerDefaultValues>) -> Self {
        self.0.set("DefaultValues", value);
        self
    }

    /// `MappedDataSetParameters`: list of `MappedDataSetParameter`, at most 150 items.
    #[track_caller]
    pub fn mapped_data_set_parameters(
        mut self,
        value: impl IntoValue<ListOf<MappedDataSetParameter>>,
    ) -> Self {
        self.0.set("MappedDataSetParameters", value);
        self
    }

    /// `Name`: string, 1 to 2048 characters, pattern `^[a-zA-Z0-9]+$`. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `ParameterValueType`: `ParameterValueType`. Required.
    #[track_caller]
    pub fn parameter_value_type(mut self, value: impl IntoValue<ParameterValueType>) -> Self {
        self.0.set("ParameterValueType", value);
        self
    }

    /// `ValueWhenUnset`: `IntegerValueWhenUnsetConfiguration`.
    #[track_caller]
    pub fn value_when_unset(
        mut self,
        value: impl IntoValue<IntegerValueWhenUnsetConfiguration>,
    ) -> Self {
        self.0.set("ValueWhenUnset", value);
        self
    }
}

/// `IntegerValueWhenUnsetConfiguration` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct IntegerValueWhenUnsetConfiguration(Properties);

properties! { IntegerValueWhenUnsetConfiguration }

impl IntegerValueWhenUnsetConfiguration {
    /// `CustomValue`: number.
    #[track_caller]
    pub fn custom_value(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("CustomValue", value);
        self
    }

    /// `ValueWhenUnsetOption`: `ValueWhenUnsetOption`.
    #[track_caller]
    pub fn value_when_unset_option(mut self, value: impl IntoValue<ValueWhenUnsetOption>) -> Self {
        self.0.set("ValueWhenUnsetOption", value);
        self
    }
}

/// `ItemsLimitConfiguration` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct ItemsLimitConfiguration(Properties);

properties! { ItemsLimitConfiguration }

impl ItemsLimitConfiguration {
    /// `ItemsLimit`: number.
    #[track_caller]
    pub fn items_limit(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("ItemsLimit", value);
        self
    }

    /// `OtherCategories`: `OtherCategories`.
    #[track_caller]
    pub fn other_categories(mut self, value: impl IntoValue<OtherCategories>) -> Self {
        self.0.set("OtherCategories", value);
        self
    }
}

/// `KPIActualValueConditionalFormatting` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct KPIActualValueConditionalFormatting(Properties);

properties! { KPIActualValueConditionalFormatting }

impl KPIActualValueConditionalFormatting {
    /// `Icon`: `ConditionalFormattingIcon`.
    #[track_caller]
    pub fn icon(mut self, value: impl IntoValue<ConditionalFormattingIcon>) -> Self {
        self.0.set("Icon", value);
        self
    }

    /// `TextColor`: `ConditionalFormattingColor`.
    #[track_caller]
    pub fn text_color(mut self, value: impl IntoValue<ConditionalFormattingColor>) -> Self {
        self.0.set("TextColor", value);
        self
    }
}

/// `KPIComparisonValueConditionalFormatting` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct KPIComparisonValueConditionalFormatting(Properties);

properties! { KPIComparisonValueConditionalFormatting }

impl KPIComparisonValueConditionalFormatting {
    /// `Icon`: `ConditionalFormattingIcon`.
    #[track_caller]
    pub fn icon(mut self, value: impl IntoValue<ConditionalFormattingIcon>) -> Self {
        self.0.set("Icon", value);
        self
    }

    /// `TextColor`: `ConditionalFormattingColor`.
    #[track_caller]
    pub fn text_color(mut self, value: impl IntoValue<ConditionalFormattingColor>) -> Self {
        self.0.set("TextColor", value);
        self
    }
}

/// `KPIConditionalFormatting` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct KPIConditionalFormatting(Properties);

properties! { KPIConditionalFormatting }

impl KPIConditionalFormatting {
    /// `ConditionalFormattingOptions`: list of `KPIConditionalFormattingOption`, at most 100 items.
    #[track_caller]
    pub fn conditional_formatting_options(
        mut self,
        value: impl IntoValue<ListOf<KPIConditionalFormattingOption>>,
    ) -> Self {
        self.0.set("ConditionalFormattingOptions", value);
        self
    }
}

/// `KPIConditionalFormattingOption` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct KPIConditionalFormattingOption(Properties);

properties! { KPIConditionalFormattingOption }

impl KPIConditionalFormattingOption {
    /// `ActualValue`: `KPIActualValueConditionalFormatting`.
    #[track_caller]
    pub fn actual_value(
        mut self,
        value: impl IntoValue<KPIActualValueConditionalFormatting>,
    ) -> Self {
        self.0.set("ActualValue", value);
        self
    }

    /// `ComparisonValue`: `KPIComparisonValueConditionalFormatting`.
    #[track_caller]
    pub fn comparison_value(
        mut self,
        value: impl IntoValue<KPIComparisonValueConditionalFormatting>,
    ) -> Self {
        self.0.set("ComparisonValue", value);
        self
    }

    /// `PrimaryValue`: `KPIPrimaryValueConditionalFormatting`.
    #[track_caller]
    pub fn primary_value(
        mut self,
        value: impl IntoValue<KPIPrimaryValueConditionalFormatting>,
    ) -> Self {
        self.0.set("PrimaryValue", value);
        self
    }

    /// `ProgressBar`: `KPIProgressBarConditionalFormatting`.
    #[track_caller]
    pub fn progress_bar(
        mut self,
        value: impl IntoValue<KPIProgressBarConditionalFormatting>,
    ) -> Self {
        self.0.set("ProgressBar", value);
        self
    }
}

/// `KPIConfiguration` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct KPIConfiguration(Properties);

properties! { KPIConfiguration }

impl KPIConfiguration {
    /// `FieldWells`: `KPIFieldWells`.
    #[track_caller]
    pub fn field_wells(mut self, value: impl IntoValue<KPIFieldWells>) -> Self {
        self.0.set("FieldWells", value);
        self
    }

    /// `Interactions`: `VisualInteractionOptions`.
    #[track_caller]
    pub fn interactions(mut self, value: impl IntoValue<VisualInteractionOptions>) -> Self {
        self.0.set("Interactions", value);
        self
    }

    /// `KPIOptions`: `KPIOptions`.
    #[track_caller]
    pub fn kpi_options(mut self, value: impl IntoValue<KPIOptions>) -> Self {
        self.0.set("KPIOptions", value);
        self
    }

    /// `SortConfiguration`: `KPISortConfiguration`.
    #[track_caller]
    pub fn sort_configuration(mut self, value: impl IntoValue<KPISortConfiguration>) -> Self {
        self.0.set("SortConfiguration", value);
        self
    }
}

/// `KPIFieldWells` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct KPIFieldWells(Properties);

properties! { KPIFieldWells }

impl KPIFieldWells {
    /// `TargetValues`: list of `MeasureField`, at most 200 items.
    #[track_caller]
    pub fn target_values(mut self, value: impl IntoValue<ListOf<MeasureField>>) -> Self {
        self.0.set("TargetValues", value);
        self
    }

    /// `TrendGroups`: list of `DimensionField`, at most 200 items.
    #[track_caller]
    pub fn trend_groups(mut self, value: impl IntoValue<ListOf<DimensionField>>) -> Self {
        self.0.set("TrendGroups", value);
        self
    }

    /// `Values`: list of `MeasureField`, at most 200 items.
    #[track_caller]
    pub fn values(mut self, value: impl IntoValue<ListOf<MeasureField>>) -> Self {
        self.0.set("Values", value);
        self
    }
}

/// `KPIOptions` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct KPIOptions(Properties);

properties! { KPIOptions }

impl KPIOptions {
    /// `Comparison`: `ComparisonConfiguration`.
    #[track_caller]
    pub fn comparison(mut self, value: impl IntoValue<ComparisonConfiguration>) -> Self {
        self.0.set("Comparison", value);
        self
    }

    /// `PrimaryValueDisplayType`: `PrimaryValueDisplayType`.
    #[track_caller]
    pub fn primary_value_display_type(
        mut self,
        value: impl IntoValue<PrimaryValueDisplayType>,
    ) -> Self {
        self.0.set("PrimaryValueDisplayType", value);
        self
    }

    /// `PrimaryValueFontConfiguration`: `FontConfiguration`.
    #[track_caller]
    pub fn primary_value_font_configuration(
        mut self,
        value: impl IntoValue<FontConfiguration>,
    ) -> Self {
        self.0.set("PrimaryValueFontConfiguration", value);
        self
    }

    /// `ProgressBar`: `ProgressBarOptions`.
    #[track_caller]
    pub fn progress_bar(mut self, value: impl IntoValue<ProgressBarOptions>) -> Self {
        self.0.set("ProgressBar", value);
        self
    }

    /// `SecondaryValue`: `SecondaryValueOptions`.
    #[track_caller]
    pub fn secondary_value(mut self, value: impl IntoValue<SecondaryValueOptions>) -> Self {
        self.0.set("SecondaryValue", value);
        self
    }

    /// `SecondaryValueFontConfiguration`: `FontConfiguration`.
    #[track_caller]
    pub fn secondary_value_font_configuration(
        mut self,
        value: impl IntoValue<FontConfiguration>,
    ) -> Self {
        self.0.set("SecondaryValueFontConfiguration", value);
        self
    }

    /// `Sparkline`: `KPISparklineOptions`.
    #[track_caller]
    pub fn sparkline(mut self, value: impl IntoValue<KPISparklineOptions>) -> Self {
        self.0.set("Sparkline", value);
        self
    }

    /// `TrendArrows`: `TrendArrowOptions`.
    #[track_caller]
    pub fn trend_arrows(mut self, value: impl IntoValue<TrendArrowOptions>) -> Self {
        self.0.set("TrendArrows", value);
        self
    }

    /// `VisualLayoutOptions`: `KPIVisualLayoutOptions`.
    #[track_caller]
    pub fn visual_layout_options(mut self, value: impl IntoValue<KPIVisualLayoutOptions>) -> Self {
        self.0.set("VisualLayoutOptions", value);
        self
    }
}

/// `KPIPrimaryValueConditionalFormatting` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct KPIPrimaryValueConditionalFormatting(Properties);

properties! { KPIPrimaryValueConditionalFormatting }

impl KPIPrimaryValueConditionalFormatting {
    /// `Icon`: `ConditionalFormattingIcon`.
    #[track_caller]
    pub fn icon(mut self, value: impl IntoValue<ConditionalFormattingIcon>) -> Self {
        self.0.set("Icon", value);
        self
    }

    /// `TextColor`: `ConditionalFormattingColor`.
    #[track_caller]
    pub fn text_color(mut self, value: impl IntoValue<ConditionalFormattingColor>) -> Self {
        self.0.set("TextColor", value);
        self
    }
}

/// `KPIProgressBarConditionalFormatting` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct KPIProgressBarConditionalFormatting(Properties);

properties! { KPIProgressBarConditionalFormatting }

impl KPIProgressBarConditionalFormatting {
    /// `ForegroundColor`: `ConditionalFormattingColor`.
    #[track_caller]
    pub fn foreground_color(mut self, value: impl IntoValue<ConditionalFormattingColor>) -> Self {
        self.0.set("ForegroundColor", value);
        self
    }
}

/// `KPISortConfiguration` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct KPISortConfiguration(Properties);

properties! { KPISortConfiguration }

impl KPISortConfiguration {
    /// `TrendGroupSort`: list of `FieldSortOptions`, at most 100 items.
    #[track_caller]
    pub fn trend_group_sort(mut self, value: impl IntoValue<ListOf<FieldSortOptions>>) -> Self {
        self.0.set("TrendGroupSort", value);
        self
    }
}

/// `KPISparklineOptions` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct KPISparklineOptions(Properties);

properties! { KPISparklineOptions }

impl KPISparklineOptions {
    /// `Color`: string, pattern `^#[A-F0-9]{6}$`.
    #[track_caller]
    pub fn color(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Color", value);
        self
    }

    /// `TooltipVisibility`: `Visibility`.
    #[track_caller]
    pub fn tooltip_visibility(mut self, value: impl IntoValue<Visibility>) -> Self {
        self.0.set("TooltipVisibility", value);
        self
    }

    /// `Type`: `KPISparklineType`. Required.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<KPISparklineType>) -> Self {
        self.0.set("Type", value);
        self
    }

    /// `Visibility`: `Visibility`.
    #[track_caller]
    pub fn visibility(mut self, value: impl IntoValue<Visibility>) -> Self {
        self.0.set("Visibility", value);
        self
    }
}

choice! {
    /// `KPISparklineType` of `AWS::QuickSight::Analysis`.
    KPISparklineType
    LINE "LINE"
    AREA "AREA"
}

/// `KPIVisual` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct KPIVisual(Properties);

properties! { KPIVisual }

impl KPIVisual {
    /// `Actions`: list of `VisualCustomAction`, at most 10 items.
    #[track_caller]
    pub fn actions(mut self, value: impl IntoValue<ListOf<VisualCustomAction>>) -> Self {
        self.0.set("Actions", value);
        self
    }

    /// `ChartConfiguration`: `KPIConfiguration`.
    #[track_caller]
    pub fn chart_configuration(mut self, value: impl IntoValue<KPIConfiguration>) -> Self {
        self.0.set("ChartConfiguration", value);
        self
    }

    /// `ColumnHierarchies`: list of `ColumnHierarchy`, at most 2 items.
    #[track_caller]
    pub fn column_hierarchies(mut self, value: impl IntoValue<ListOf<ColumnHierarchy>>) -> Self {
        self.0.set("ColumnHierarchies", value);
        self
    }

    /// `ConditionalFormatting`: `KPIConditionalFormatting`.
    #[track_caller]
    pub fn conditional_formatting(
        mut self,
        value: impl IntoValue<KPIConditionalFormatting>,
    ) -> Self {
        self.0.set("ConditionalFormatting", value);
        self
    }

    /// `Subtitle`: `VisualSubtitleLabelOptions`.
    #[track_caller]
    pub fn subtitle(mut self, value: impl IntoValue<VisualSubtitleLabelOptions>) -> Self {
        self.0.set("Subtitle", value);
        self
    }

    /// `Title`: `VisualTitleLabelOptions`.
    #[track_caller]
    pub fn title(mut self, value: impl IntoValue<VisualTitleLabelOptions>) -> Self {
        self.0.set("Title", value);
        self
    }

    /// `VisualContentAltText`: string, 1 to 1024 characters.
    #[track_caller]
    pub fn visual_content_alt_text(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("VisualContentAltText", value);
        self
    }

    /// `VisualId`: string, 1 to 512 characters, pattern `^[\w\-]+$`. Required.
    #[track_caller]
    pub fn visual_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("VisualId", value);
        self
    }
}

/// `KPIVisualLayoutOptions` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct KPIVisualLayoutOptions(Properties);

properties! { KPIVisualLayoutOptions }

impl KPIVisualLayoutOptions {
    /// `StandardLayout`: `KPIVisualStandardLayout`.
    #[track_caller]
    pub fn standard_layout(mut self, value: impl IntoValue<KPIVisualStandardLayout>) -> Self {
        self.0.set("StandardLayout", value);
        self
    }
}

/// `KPIVisualStandardLayout` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct KPIVisualStandardLayout(Properties);

properties! { KPIVisualStandardLayout }

impl KPIVisualStandardLayout {
    /// `Type`: `KPIVisualStandardLayoutType`. Required.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<KPIVisualStandardLayoutType>) -> Self {
        self.0.set("Type", value);
        self
    }
}

choice! {
    /// `KPIVisualStandardLayoutType` of `AWS::QuickSight::Analysis`.
    KPIVisualStandardLayoutType
    CLASSIC "CLASSIC"
    VERTICAL "VERTICAL"
}

/// `LabelOptions` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct LabelOptions(Properties);

properties! { LabelOptions }

impl LabelOptions {
    /// `CustomLabel`: string.
    #[track_caller]
    pub fn custom_label(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CustomLabel", value);
        self
    }

    /// `FontConfiguration`: `FontConfiguration`.
    #[track_caller]
    pub fn font_configuration(mut self, value: impl IntoValue<FontConfiguration>) -> Self {
        self.0.set("FontConfiguration", value);
        self
    }

    /// `Visibility`: `Visibility`.
    #[track_caller]
    pub fn visibility(mut self, value: impl IntoValue<Visibility>) -> Self {
        self.0.set("Visibility", value);
        self
    }
}

/// `LayerCustomAction` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct LayerCustomAction(Properties);

properties! { LayerCustomAction }

impl LayerCustomAction {
    /// `ActionOperations`: list of `LayerCustomActionOperation`, 1 to 2 items. Required.
    #[track_caller]
    pub fn action_operations(
        mut self,
        value: impl IntoValue<ListOf<LayerCustomActionOperation>>,
    ) -> Self {
        self.0.set("ActionOperations", value);
        self
    }

    /// `CustomActionId`: string, 1 to 512 characters, pattern `^[\w\-]+$`. Required.
    #[track_caller]
    pub fn custom_action_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CustomActionId", value);
        self
    }

    /// `Name`: string, 1 to 256 characters. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Status`: `WidgetStatus`.
    #[track_caller]
    pub fn status(mut self, value: impl IntoValue<WidgetStatus>) -> Self {
        self.0.set("Status", value);
        self
    }

    /// `Trigger`: `LayerCustomActionTrigger`. Required.
    #[track_caller]
    pub fn trigger(mut self, value: impl IntoValue<LayerCustomActionTrigger>) -> Self {
        self.0.set("Trigger", value);
        self
    }
}

/// `LayerCustomActionOperation` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct LayerCustomActionOperation(Properties);

properties! { LayerCustomActionOperation }

impl LayerCustomActionOperation {
    /// `FilterOperation`: `CustomActionFilterOperation`.
    #[track_caller]
    pub fn filter_operation(mut self, value: impl IntoValue<CustomActionFilterOperation>) -> Self {
        self.0.set("FilterOperation", value);
        self
    }

    /// `NavigationOperation`: `CustomActionNavigationOperation`.
    #[track_caller]
    pub fn navigation_operation(
        mut self,
        value: impl IntoValue<CustomActionNavigationOperation>,
    ) -> Self {
        self.0.set("NavigationOperation", value);
        self
    }

    /// `SetParametersOperation`: `CustomActionSetParametersOperation`.
    #[track_caller]
    pub fn set_parameters_operation(
        mut self,
        value: impl IntoValue<CustomActionSetParametersOperation>,
    ) -> Self {
        self.0.set("SetParametersOperation", value);
        self
    }

    /// `URLOperation`: `CustomActionURLOperation`.
    #[track_caller]
    pub fn url_operation(mut self, value: impl IntoValue<CustomActionURLOperation>) -> Self {
        self.0.set("URLOperation", value);
        self
    }
}

choice! {
    /// `LayerCustomActionTrigger` of `AWS::QuickSight::Analysis`.
    LayerCustomActionTrigger
    DATA_POINT_CLICK "DATA_POINT_CLICK"
    DATA_POINT_MENU "DATA_POINT_MENU"
}

/// `LayerMapVisual` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct LayerMapVisual(Properties);

properties! { LayerMapVisual }

impl LayerMapVisual {
    /// `ChartConfiguration`: `GeospatialLayerMapConfiguration`.
    #[track_caller]
    pub fn chart_configuration(
        mut self,
        value: impl IntoValue<GeospatialLayerMapConfiguration>,
    ) -> Self {
        self.0.set("ChartConfiguration", value);
        self
    }

    /// `DataSetIdentifier`: string, at most 2048 characters.
    #[track_caller]
    pub fn data_set_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DataSetIdentifier", value);
        self
    }

    /// `Subtitle`: `VisualSubtitleLabelOptions`.
    #[track_caller]
    pub fn subtitle(mut self, value: impl IntoValue<VisualSubtitleLabelOptions>) -> Self {
        self.0.set("Subtitle", value);
        self
    }

    /// `Title`: `VisualTitleLabelOptions`.
    #[track_caller]
    pub fn title(mut self, value: impl IntoValue<VisualTitleLabelOptions>) -> Self {
        self.0.set("Title", value);
        self
    }

    /// `TopicIdentifier`: string, 1 to 2048 characters.
    #[track_caller]
    pub fn topic_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TopicIdentifier", value);
        self
    }

    /// `VisualContentAltText`: string, 1 to 1024 characters.
    #[track_caller]
    pub fn visual_content_alt_text(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("VisualContentAltText", value);
        self
    }

    /// `VisualId`: string, 1 to 512 characters, pattern `^[\w\-]+$`. Required.
    #[track_caller]
    pub fn visual_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("VisualId", value);
        self
    }
}

/// `Layout` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct Layout(Properties);

properties! { Layout }

impl Layout {
    /// `Configuration`: `LayoutConfiguration`. Required.
    #[track_caller]
    pub fn configuration(mut self, value: impl IntoValue<LayoutConfiguration>) -> Self {
        self.0.set("Configuration", value);
        self
    }
}

/// `LayoutConfiguration` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct LayoutConfiguration(Properties);

properties! { LayoutConfiguration }

impl LayoutConfiguration {
    /// `FreeFormLayout`: `FreeFormLayoutConfiguration`.
    #[track_caller]
    pub fn free_form_layout(mut self, value: impl IntoValue<FreeFormLayoutConfiguration>) -> Self {
        self.0.set("FreeFormLayout", value);
        self
    }

    /// `GridLayout`: `GridLayoutConfiguration`.
    #[track_caller]
    pub fn grid_layout(mut self, value: impl IntoValue<GridLayoutConfiguration>) -> Self {
        self.0.set("GridLayout", value);
        self
    }

    /// `SectionBasedLayout`: `SectionBasedLayoutConfiguration`.
    #[track_caller]
    pub fn section_based_layout(
        mut self,
        value: impl IntoValue<SectionBasedLayoutConfiguration>,
    ) -> Self {
        self.0.set("SectionBasedLayout", value);
        self
    }
}

choice! {
    /// `LayoutElementType` of `AWS::QuickSight::Analysis`.
    LayoutElementType
    VISUAL "VISUAL"
    FILTER_CONTROL "FILTER_CONTROL"
    PARAMETER_CONTROL "PARAMETER_CONTROL"
    TEXT_BOX "TEXT_BOX"
    IMAGE "IMAGE"
}

/// `LegendOptions` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct LegendOptions(Properties);

properties! { LegendOptions }

impl LegendOptions {
    /// `Height`: string.
    #[track_caller]
    pub fn height(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Height", value);
        self
    }

    /// `Position`: `LegendPosition`.
    #[track_caller]
    pub fn position(mut self, value: impl IntoValue<LegendPosition>) -> Self {
        self.0.set("Position", value);
        self
    }

    /// `Title`: `LabelOptions`.
    #[track_caller]
    pub fn title(mut self, value: impl IntoValue<LabelOptions>) -> Self {
        self.0.set("Title", value);
        self
    }

    /// `ValueFontConfiguration`: `FontConfiguration`.
    #[track_caller]
    pub fn value_font_configuration(mut self, value: impl IntoValue<FontConfiguration>) -> Self {
        self.0.set("ValueFontConfiguration", value);
        self
    }

    /// `Visibility`: `Visibility`.
    #[track_caller]
    pub fn visibility(mut self, value: impl IntoValue<Visibility>) -> Self {
        self.0.set("Visibility", value);
        self
    }

    /// `Width`: string.
    #[track_caller]
    pub fn width(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Width", value);
        self
    }
}

choice! {
    /// `LegendPosition` of `AWS::QuickSight::Analysis`.
    LegendPosition
    AUTO "AUTO"
    RIGHT "RIGHT"
    BOTTOM "BOTTOM"
    TOP "TOP"
}

/// `LineChartAggregatedFieldWells` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct LineChartAggregatedFieldWells(Properties);

properties! { LineChartAggregatedFieldWells }

impl LineChartAggregatedFieldWells {
    /// `Category`: list of `DimensionField`, at most 200 items.
    #[track_caller]
    pub fn category(mut self, value: impl IntoValue<ListOf<DimensionField>>) -> Self {
        self.0.set("Category", value);
        self
    }

    /// `Colors`: list of `DimensionField`, at most 200 items.
    #[track_caller]
    pub fn colors(mut self, value: impl IntoValue<ListOf<DimensionField>>) -> Self {
        self.0.set("Colors", value);
        self
    }

    /// `SmallMultiples`: list of `DimensionField`, at most 1 item.
    #[track_caller]
    pub fn small_multiples(mut self, value: impl IntoValue<ListOf<DimensionField>>) -> Self {
        self.0.set("SmallMultiples", value);
        self
    }

    /// `Values`: list of `MeasureField`, at most 200 items.
    #[track_caller]
    pub fn values(mut self, value: impl IntoValue<ListOf<MeasureField>>) -> Self {
        self.0.set("Values", value);
        self
    }
}

/// `LineChartConfiguration` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct LineChartConfiguration(Properties);

properties! { LineChartConfiguration }

impl LineChartConfiguration {
    /// `ContributionAnalysisDefaults`: list of `ContributionAnalysisDefault`, 1 to 200 items.
    #[track_caller]
    pub fn contribution_analysis_defaults(
        mut self,
        value: impl IntoValue<ListOf<ContributionAnalysisDefault>>,
    ) -> Self {
        self.0.set("ContributionAnalysisDefaults", value);
        self
    }

    /// `DataLabels`: `DataLabelOptions`.
    #[track_caller]
    pub fn data_labels(mut self, value: impl IntoValue<DataLabelOptions>) -> Self {
        self.0.set("DataLabels", value);
        self
    }

    /// `DefaultSeriesSettings`: `LineChartDefaultSeriesSettings`.
    #[track_caller]
    pub fn default_series_settings(
        mut self,
        value: impl IntoValue<LineChartDefaultSeriesSettings>,
    ) -> Self {
        self.0.set("DefaultSeriesSettings", value);
        self
    }

    /// `FieldWells`: `LineChartFieldWells`.
    #[track_caller]
    pub fn field_wells(mut self, value: impl IntoValue<LineChartFieldWells>) -> Self {
        self.0.set("FieldWells", value);
        self
    }

    /// `ForecastConfigurations`: list of `ForecastConfiguration`, at most 10 items.
    #[track_caller]
    pub fn forecast_configurations(
        mut self,
        value: impl IntoValue<ListOf<ForecastConfiguration>>,
    ) -> Self {
        self.0.set("ForecastConfigurations", value);
        self
    }

    /// `Interactions`: `VisualInteractionOptions`.
    #[track_caller]
    pub fn interactions(mut self, value: impl IntoValue<VisualInteractionOptions>) -> Self {
        self.0.set("Interactions", value);
        self
    }

    /// `Legend`: `LegendOptions`.
    #[track_caller]
    pub fn legend(mut self, value: impl IntoValue<LegendOptions>) -> Self {
        self.0.set("Legend", value);
        self
    }

    /// `PrimaryYAxisDisplayOptions`: `LineSeriesAxisDisplayOptions`.
    #[track_caller]
    pub fn primary_y_axis_display_options(
        mut self,
        value: impl IntoValue<LineSeriesAxisDisplayOptions>,
    ) -> Self {
        self.0.set("PrimaryYAxisDisplayOptions", value);
        self
    }

    /// `PrimaryYAxisLabelOptions`: `ChartAxisLabelOptions`.
    #[track_caller]
    pub fn primary_y_axis_label_options(
        mut self,
        value: impl IntoValue<ChartAxisLabelOptions>,
    ) -> Self {
        self.0.set("PrimaryYAxisLabelOptions", value);
        self
    }

    /// `ReferenceLines`: list of `ReferenceLine`, at most 20 items.
    #[track_caller]
    pub fn reference_lines(mut self, value: impl IntoValue<ListOf<ReferenceLine>>) -> Self {
        self.0.set("ReferenceLines", value);
        self
    }

    /// `SecondaryYAxisDisplayOptions`: `LineSeriesAxisDisplayOptions`.
    #[track_caller]
    pub fn secondary_y_axis_display_options(
        mut self,
        value: impl IntoValue<LineSeriesAxisDisplayOptions>,
    ) -> Self {
        self.0.set("SecondaryYAxisDisplayOptions", value);
        self
    }

    /// `SecondaryYAxisLabelOptions`: `ChartAxisLabelOptions`.
    #[track_caller]
    pub fn secondary_y_axis_label_options(
        mut self,
        value: impl IntoValue<ChartAxisLabelOptions>,
    ) -> Self {
        self.0.set("SecondaryYAxisLabelOptions", value);
        self
    }

    /// `Series`: list of `SeriesItem`, at most 2000 items.
    #[track_caller]
    pub fn series(mut self, value: impl IntoValue<ListOf<SeriesItem>>) -> Self {
        self.0.set("Series", value);
        self
    }

    /// `SingleAxisOptions`: `SingleAxisOptions`.
    #[track_caller]
    pub fn single_axis_options(mut self, value: impl IntoValue<SingleAxisOptions>) -> Self {
        self.0.set("SingleAxisOptions", value);
        self
    }

    /// `SmallMultiplesOptions`: `SmallMultiplesOptions`.
    #[track_caller]
    pub fn small_multiples_options(mut self, value: impl IntoValue<SmallMultiplesOptions>) -> Self {
        self.0.set("SmallMultiplesOptions", value);
        self
    }

    /// `SortConfiguration`: `LineChartSortConfiguration`.
    #[track_caller]
    pub fn sort_configuration(mut self, value: impl IntoValue<LineChartSortConfiguration>) -> Self {
        self.0.set("SortConfiguration", value);
        self
    }

    /// `Tooltip`: `TooltipOptions`.
    #[track_caller]
    pub fn tooltip(mut self, value: impl IntoValue<TooltipOptions>) -> Self {
        self.0.set("Tooltip", value);
        self
    }

    /// `Type`: `LineChartType`.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<LineChartType>) -> Self {
        self.0.set("Type", value);
        self
    }

    /// `VisualPalette`: `VisualPalette`.
    #[track_caller]
    pub fn visual_palette(mut self, value: impl IntoValue<VisualPalette>) -> Self {
        self.0.set("VisualPalette", value);
        self
    }

    /// `XAxisDisplayOptions`: `AxisDisplayOptions`.
    #[track_caller]
    pub fn x_axis_display_options(mut self, value: impl IntoValue<AxisDisplayOptions>) -> Self {
        self.0.set("XAxisDisplayOptions", value);
        self
    }

    /// `XAxisLabelOptions`: `ChartAxisLabelOptions`.
    #[track_caller]
    pub fn x_axis_label_options(mut self, value: impl IntoValue<ChartAxisLabelOptions>) -> Self {
        self.0.set("XAxisLabelOptions", value);
        self
    }
}

/// `LineChartDefaultSeriesSettings` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct LineChartDefaultSeriesSettings(Properties);

properties! { LineChartDefaultSeriesSettings }

impl LineChartDefaultSeriesSettings {
    /// `AxisBinding`: `AxisBinding`.
    #[track_caller]
    pub fn axis_binding(mut self, value: impl IntoValue<AxisBinding>) -> Self {
        self.0.set("AxisBinding", value);
        self
    }

    /// `DecalSettings`: `DecalSettings`.
    #[track_caller]
    pub fn decal_settings(mut self, value: impl IntoValue<DecalSettings>) -> Self {
        self.0.set("DecalSettings", value);
        self
    }

    /// `LineStyleSettings`: `LineChartLineStyleSettings`.
    #[track_caller]
    pub fn line_style_settings(
        mut self,
        value: impl IntoValue<LineChartLineStyleSettings>,
    ) -> Self {
        self.0.set("LineStyleSettings", value);
        self
    }

    /// `MarkerStyleSettings`: `LineChartMarkerStyleSettings`.
    #[track_caller]
    pub fn marker_style_settings(
        mut self,
        value: impl IntoValue<LineChartMarkerStyleSettings>,
    ) -> Self {
        self.0.set("MarkerStyleSettings", value);
        self
    }
}

/// `LineChartFieldWells` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct LineChartFieldWells(Properties);

properties! { LineChartFieldWells }

impl LineChartFieldWells {
    /// `LineChartAggregatedFieldWells`: `LineChartAggregatedFieldWells`.
    #[track_caller]
    pub fn line_chart_aggregated_field_wells(
        mut self,
        value: impl IntoValue<LineChartAggregatedFieldWells>,
    ) -> Self {
        self.0.set("LineChartAggregatedFieldWells", value);
        self
    }
}

choice! {
    /// `LineChartLineStyle` of `AWS::QuickSight::Analysis`.
    LineChartLineStyle
    SOLID "SOLID"
    DOTTED "DOTTED"
    DASHED "DASHED"
}

/// `LineChartLineStyleSettings` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct LineChartLineStyleSettings(Properties);

properties! { LineChartLineStyleSettings }

impl LineChartLineStyleSettings {
    /// `LineInterpolation`: `LineInterpolation`.
    #[track_caller]
    pub fn line_interpolation(mut self, value: impl IntoValue<LineInterpolation>) -> Self {
        self.0.set("LineInterpolation", value);
        self
    }

    /// `LineStyle`: `LineChartLineStyle`.
    #[track_caller]
    pub fn line_style(mut self, value: impl IntoValue<LineChartLineStyle>) -> Self {
        self.0.set("LineStyle", value);
        self
    }

    /// `LineVisibility`: `Visibility`.
    #[track_caller]
    pub fn line_visibility(mut self, value: impl IntoValue<Visibility>) -> Self {
        self.0.set("LineVisibility", value);
        self
    }

    /// `LineWidth`: string.
    #[track_caller]
    pub fn line_width(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LineWidth", value);
        self
    }
}

choice! {
    /// `LineChartMarkerShape` of `AWS::QuickSight::Analysis`.
    LineChartMarkerShape
    CIRCLE "CIRCLE"
    TRIANGLE "TRIANGLE"
    SQUARE "SQUARE"
    DIAMOND "DIAMOND"
    ROUNDED_SQUARE "ROUNDED_SQUARE"
}

/// `LineChartMarkerStyleSettings` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct LineChartMarkerStyleSettings(Properties);

properties! { LineChartMarkerStyleSettings }

impl LineChartMarkerStyleSettings {
    /// `MarkerColor`: string, pattern `^#[A-F0-9]{6}$`.
    #[track_caller]
    pub fn marker_color(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("MarkerColor", value);
        self
    }

    /// `MarkerShape`: `LineChartMarkerShape`.
    #[track_caller]
    pub fn marker_shape(mut self, value: impl IntoValue<LineChartMarkerShape>) -> Self {
        self.0.set("MarkerShape", value);
        self
    }

    /// `MarkerSize`: string.
    #[track_caller]
    pub fn marker_size(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("MarkerSize", value);
        self
    }

    /// `MarkerVisibility`: `Visibility`.
    #[track_caller]
    pub fn marker_visibility(mut self, value: impl IntoValue<Visibility>) -> Self {
        self.0.set("MarkerVisibility", value);
        self
    }
}

/// `LineChartSeriesSettings` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct LineChartSeriesSettings(Properties);

properties! { LineChartSeriesSettings }

impl LineChartSeriesSettings {
    /// `DecalSettings`: `DecalSettings`.
    #[track_caller]
    pub fn decal_settings(mut self, value: impl IntoValue<DecalSettings>) -> Self {
        self.0.set("DecalSettings", value);
        self
    }

    /// `LineStyleSettings`: `LineChartLineStyleSettings`.
    #[track_caller]
    pub fn line_style_settings(
        mut self,
        value: impl IntoValue<LineChartLineStyleSettings>,
    ) -> Self {
        self.0.set("LineStyleSettings", value);
        self
    }

    /// `MarkerStyleSettings`: `LineChartMarkerStyleSettings`.
    #[track_caller]
    pub fn marker_style_settings(
        mut self,
        value: impl IntoValue<LineChartMarkerStyleSettings>,
    ) -> Self {
        self.0.set("MarkerStyleSettings", value);
        self
    }
}

/// `LineChartSortConfiguration` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct LineChartSortConfiguration(Properties);

properties! { LineChartSortConfiguration }

impl LineChartSortConfiguration {
    /// `CategoryItemsLimitConfiguration`: `ItemsLimitConfiguration`.
    #[track_caller]
    pub fn category_items_limit_configuration(
        mut self,
        value: impl IntoValue<ItemsLimitConfiguration>,
    ) -> Self {
        self.0.set("CategoryItemsLimitConfiguration", value);
        self
    }

    /// `CategorySort`: list of `FieldSortOptions`, at most 100 items.
    #[track_caller]
    pub fn category_sort(mut self, value: impl IntoValue<ListOf<FieldSortOptions>>) -> Self {
        self.0.set("CategorySort", value);
        self
    }

    /// `ColorItemsLimitConfiguration`: `ItemsLimitConfiguration`.
    #[track_caller]
    pub fn color_items_limit_configuration(
        mut self,
        value: impl IntoValue<ItemsLimitConfiguration>,
    ) -> Self {
        self.0.set("ColorItemsLimitConfiguration", value);
        self
    }

    /// `SmallMultiplesLimitConfiguration`: `ItemsLimitConfiguration`.
    #[track_caller]
    pub fn small_multiples_limit_configuration(
        mut self,
        value: impl IntoValue<ItemsLimitConfiguration>,
    ) -> Self {
        self.0.set("SmallMultiplesLimitConfiguration", value);
        self
    }

    /// `SmallMultiplesSort`: list of `FieldSortOptions`, at most 100 items.
    #[track_caller]
    pub fn small_multiples_sort(mut self, value: impl IntoValue<ListOf<FieldSortOptions>>) -> Self {
        self.0.set("SmallMultiplesSort", value);
        self
    }
}

choice! {
    /// `LineChartType` of `AWS::QuickSight::Analysis`.
    LineChartType
    LINE "LINE"
    AREA "AREA"
    STACKED_AREA "STACKED_AREA"
}

/// `LineChartVisual` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct LineChartVisual(Properties);

properties! { LineChartVisual }

impl LineChartVisual {
    /// `Actions`: list of `VisualCustomAction`, at most 10 items.
    #[track_caller]
    pub fn actions(mut self, value: impl IntoValue<ListOf<VisualCustomAction>>) -> Self {
        self.0.set("Actions", value);
        self
    }

    /// `ChartConfiguration`: `LineChartConfiguration`.
    #[track_caller]
    pub fn chart_configuration(mut self, value: impl IntoValue<LineChartConfiguration>) -> Self {
        self.0.set("ChartConfiguration", value);
        self
    }

    /// `ColumnHierarchies`: list of `ColumnHierarchy`, at most 2 items.
    #[track_caller]
    pub fn column_hierarchies(mut self, value: impl IntoValue<ListOf<ColumnHierarchy>>) -> Self {
        self.0.set("ColumnHierarchies", value);
        self
    }

    /// `Subtitle`: `VisualSubtitleLabelOptions`.
    #[track_caller]
    pub fn subtitle(mut self, value: impl IntoValue<VisualSubtitleLabelOptions>) -> Self {
        self.0.set("Subtitle", value);
        self
    }

    /// `Title`: `VisualTitleLabelOptions`.
    #[track_caller]
    pub fn title(mut self, value: impl IntoValue<VisualTitleLabelOptions>) -> Self {
        self.0.set("Title", value);
        self
    }

    /// `VisualContentAltText`: string, 1 to 1024 characters.
    #[track_caller]
    pub fn visual_content_alt_text(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("VisualContentAltText", value);
        self
    }

    /// `VisualId`: string, 1 to 512 characters, pattern `^[\w\-]+$`. Required.
    #[track_caller]
    pub fn visual_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("VisualId", value);
        self
    }
}

choice! {
    /// `LineInterpolation` of `AWS::QuickSight::Analysis`.
    LineInterpolation
    LINEAR "LINEAR"
    SMOOTH "SMOOTH"
    STEPPED "STEPPED"
}

/// `LineSeriesAxisDisplayOptions` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct LineSeriesAxisDisplayOptions(Properties);

properties! { LineSeriesAxisDisplayOptions }

impl LineSeriesAxisDisplayOptions {
    /// `AxisOptions`: `AxisDisplayOptions`.
    #[track_caller]
    pub fn axis_options(mut self, value: impl IntoValue<AxisDisplayOptions>) -> Self {
        self.0.set("AxisOptions", value);
        self
    }

    /// `MissingDataConfigurations`: list of `MissingDataConfiguration`, at most 100 items.
    #[track_caller]
    pub fn missing_data_configurations(
        mut self,
        value: impl IntoValue<ListOf<MissingDataConfiguration>>,
    ) -> Self {
        self.0.set("MissingDataConfigurations", value);
        self
    }
}

/// `ListControlDisplayOptions` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct ListControlDisplayOptions(Properties);

properties! { ListControlDisplayOptions }

impl ListControlDisplayOptions {
    /// `InfoIconLabelOptions`: `SheetControlInfoIconLabelOptions`.
    #[track_caller]
    pub fn info_icon_label_options(
        mut self,
        value: impl IntoValue<SheetControlInfoIconLabelOptions>,
    ) -> Self {
        self.0.set("InfoIconLabelOptions", value);
        self
    }

    /// `SearchOptions`: `ListControlSearchOptions`.
    #[track_caller]
    pub fn search_options(mut self, value: impl IntoValue<ListControlSearchOptions>) -> Self {
        self.0.set("SearchOptions", value);
        self
    }

    /// `SelectAllOptions`: `ListControlSelectAllOptions`.
    #[track_caller]
    pub fn select_all_options(
        mut self,
        value: impl IntoValue<ListControlSelectAllOptions>,
    ) -> Self {
        self.0.set("SelectAllOptions", value);
        self
    }

    /// `TitleOptions`: `LabelOptions`.
    #[track_caller]
    pub fn title_options(mut self, value: impl IntoValue<LabelOptions>) -> Self {
        self.0.set("TitleOptions", value);
        self
    }
}

/// `ListControlSearchOptions` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct ListControlSearchOptions(Properties);

properties! { ListControlSearchOptions }

impl ListControlSearchOptions {
    /// `Visibility`: `Visibility`.
    #[track_caller]
    pub fn visibility(mut self, value: impl IntoValue<Visibility>) -> Self {
        self.0.set("Visibility", value);
        self
    }
}

/// `ListControlSelectAllOptions` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct ListControlSelectAllOptions(Properties);

properties! { ListControlSelectAllOptions }

impl ListControlSelectAllOptions {
    /// `Visibility`: `Visibility`.
    #[track_caller]
    pub fn visibility(mut self, value: impl IntoValue<Visibility>) -> Self {
        self.0.set("Visibility", value);
        self
    }
}

/// `LoadingAnimation` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct LoadingAnimation(Properties);

properties! { LoadingAnimation }

impl LoadingAnimation {
    /// `Visibility`: `Visibility`.
    #[track_caller]
    pub fn visibility(mut self, value: impl IntoValue<Visibility>) -> Self {
        self.0.set("Visibility", value);
        self
    }
}

/// `LocalNavigationConfiguration` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct LocalNavigationConfiguration(Properties);

properties! { LocalNavigationConfiguration }

impl LocalNavigationConfiguration {
    /// `TargetSheetId`: string, 1 to 512 characters, pattern `^[\w\-]+$`. Required.
    #[track_caller]
    pub fn target_sheet_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TargetSheetId", value);
        self
    }
}

/// `LongFormatText` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct LongFormatText(Properties);

properties! { LongFormatText }

impl LongFormatText {
    /// `PlainText`: string, 1 to 1024 characters.
    #[track_caller]
    pub fn plain_text(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PlainText", value);
        self
    }

    /// `RichText`: string, 1 to 2048 characters.
    #[track_caller]
    pub fn rich_text(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RichText", value);
        self
    }
}

choice! {
    /// `MapZoomMode` of `AWS::QuickSight::Analysis`.
    MapZoomMode
    AUTO "AUTO"
    MANUAL "MANUAL"
}

/// `MappedDataSetParameter` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct MappedDataSetParameter(Properties);

properties! { MappedDataSetParameter }

impl MappedDataSetParameter {
    /// `DataSetIdentifier`: string, at most 2048 characters. Required.
    #[track_caller]
    pub fn data_set_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DataSetIdentifier", value);
        self
    }

    /// `DataSetParameterName`: string, 1 to 2048 characters, pattern `^[a-zA-Z0-9]+$`. Required.
    #[track_caller]
    pub fn data_set_parameter_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DataSetParameterName", value);
        self
    }
}

/// `MaximumLabelType` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct MaximumLabelType(Properties);

properties! { MaximumLabelType }

impl MaximumLabelType {
    /// `Visibility`: `Visibility`.
    #[track_caller]
    pub fn visibility(mut self, value: impl IntoValue<Visibility>) -> Self {
        self.0.set("Visibility", value);
        self
    }
}

/// `MaximumMinimumComputation` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct MaximumMinimumComputation(Properties);

properties! { MaximumMinimumComputation }

impl MaximumMinimumComputation {
    /// `ComputationId`: string, 1 to 512 characters, pattern `^[\w\-]+$`. Required.
    #[track_caller]
    pub fn computation_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ComputationId", value);
        self
    }

    /// `Name`: string.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Time`: `DimensionField`.
    #[track_caller]
    pub fn time(mut self, value: impl IntoValue<DimensionField>) -> Self {
        self.0.set("Time", value);
        self
    }

    /// `Type`: `MaximumMinimumComputationType`. Required.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<MaximumMinimumComputationType>) -> Self {
        self.0.set("Type", value);
        self
    }

    /// `Value`: `MeasureField`.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<MeasureField>) -> Self {
        self.0.set("Value", value);
        self
    }
}

choice! {
    /// `MaximumMinimumComputationType` of `AWS::QuickSight::Analysis`.
    MaximumMinimumComputationType
    MAXIMUM "MAXIMUM"
    MINIMUM "MINIMUM"
}

/// `MeasureField` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct MeasureField(Properties);

properties! { MeasureField }

impl MeasureField {
    /// `CalculatedMeasureField`: `CalculatedMeasureField`.
    #[track_caller]
    pub fn calculated_measure_field(
        mut self,
        value: impl IntoValue<CalculatedMeasureField>,
    ) -> Self {
        self.0.set("CalculatedMeasureField", value);
        self
    }

    /// `CategoricalMeasureField`: `CategoricalMeasureField`.
    #[track_caller]
    pub fn categorical_measure_field(
        mut self,
        value: impl IntoValue<CategoricalMeasureField>,
    ) -> Self {
        self.0.set("CategoricalMeasureField", value);
        self
    }

    /// `DateMeasureField`: `DateMeasureField`.
    #[track_caller]
    pub fn date_measure_field(mut self, value: impl IntoValue<DateMeasureField>) -> Self {
        self.0.set("DateMeasureField", value);
        self
    }

    /// `NumericalMeasureField`: `NumericalMeasureField`.
    #[track_caller]
    pub fn numerical_measure_field(mut self, value: impl IntoValue<NumericalMeasureField>) -> Self {
        self.0.set("NumericalMeasureField", value);
        self
    }
}

/// `MetricComparisonComputation` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct MetricComparisonComputation(Properties);

properties! { MetricComparisonComputation }

impl MetricComparisonComputation {
    /// `ComputationId`: string, 1 to 512 characters, pattern `^[\w\-]+$`. Required.
    #[track_caller]
    pub fn computation_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ComputationId", value);
        self
    }

    /// `FromValue`: `MeasureField`.
    #[track_caller]
    pub fn from_value(mut self, value: impl IntoValue<MeasureField>) -> Self {
        self.0.set("FromValue", value);
        self
    }

    /// `Name`: string.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `TargetValue`: `MeasureField`.
    #[track_caller]
    pub fn target_value(mut self, value: impl IntoValue<MeasureField>) -> Self {
        self.0.set("TargetValue", value);
        self
    }

    /// `Time`: `DimensionField`.
    #[track_caller]
    pub fn time(mut self, value: impl IntoValue<DimensionField>) -> Self {
        self.0.set("Time", value);
        self
    }
}

/// `MinimumLabelType` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct MinimumLabelType(Properties);

properties! { MinimumLabelType }

impl MinimumLabelType {
    /// `Visibility`: `Visibility`.
    #[track_caller]
    pub fn visibility(mut self, value: impl IntoValue<Visibility>) -> Self {
        self.0.set("Visibility", value);
        self
    }
}

/// `MissingDataConfiguration` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct MissingDataConfiguration(Properties);

properties! { MissingDataConfiguration }

impl MissingDataConfiguration {
    /// `TreatmentOption`: `MissingDataTreatmentOption`.
    #[track_caller]
    pub fn treatment_option(mut self, value: impl IntoValue<MissingDataTreatmentOption>) -> Self {
        self.0.set("TreatmentOption", value);
        self
    }
}

choice! {
    /// `MissingDataTreatmentOption` of `AWS::QuickSight::Analysis`.
    MissingDataTreatmentOption
    INTERPOLATE "INTERPOLATE"
    SHOW_AS_ZERO "SHOW_AS_ZERO"
    SHOW_AS_BLANK "SHOW_AS_BLANK"
}

/// `NegativeValueConfiguration` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct NegativeValueConfiguration(Properties);

properties! { NegativeValueConfiguration }

impl NegativeValueConfiguration {
    /// `DisplayMode`: `NegativeValueDisplayMode`. Required.
    #[track_caller]
    pub fn display_mode(mut self, value: impl IntoValue<NegativeValueDisplayMode>) -> Self {
        self.0.set("DisplayMode", value);
        self
    }
}

choice! {
    /// `NegativeValueDisplayMode` of `AWS::QuickSight::Analysis`.
    NegativeValueDisplayMode
    POSITIVE "POSITIVE"
    NEGATIVE "NEGATIVE"
}

/// `NestedFilter` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct NestedFilter(Properties);

properties! { NestedFilter }

impl NestedFilter {
    /// `Column`: `ColumnIdentifier`. Required.
    #[track_caller]
    pub fn column(mut self, value: impl IntoValue<ColumnIdentifier>) -> Self {
        self.0.set("Column", value);
        self
    }

    /// `FilterId`: string, 1 to 512 characters, pattern `^[\w\-]+$`. Required.
    #[track_caller]
    pub fn filter_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FilterId", value);
        self
    }

    /// `IncludeInnerSet`: boolean, default false. Required.
    #[track_caller]
    pub fn include_inner_set(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("IncludeInnerSet", value);
        self
    }

    /// `InnerFilter`: `InnerFilter`. Required.
    #[track_caller]
    pub fn inner_filter(mut self, value: impl IntoValue<InnerFilter>) -> Self {
        self.0.set("InnerFilter", value);
        self
    }
}

/// `NullValueFormatConfiguration` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct NullValueFormatConfiguration(Properties);

properties! { NullValueFormatConfiguration }

impl NullValueFormatConfiguration {
    /// `NullString`: string, 1 to 128 characters. Required.
    #[track_caller]
    pub fn null_string(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("NullString", value);
        self
    }
}

/// `NumberDisplayFormatConfiguration` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct NumberDisplayFormatConfiguration(Properties);

properties! { NumberDisplayFormatConfiguration }

impl NumberDisplayFormatConfiguration {
    /// `DecimalPlacesConfiguration`: `DecimalPlacesConfiguration`.
    #[track_caller]
    pub fn decimal_places_configuration(
        mut self,
        value: impl IntoValue<DecimalPlacesConfiguration>,
    ) -> Self {
        self.0.set("DecimalPlacesConfiguration", value);
        self
    }

    /// `NegativeValueConfiguration`: `NegativeValueConfiguration`.
    #[track_caller]
    pub fn negative_value_configuration(
        mut self,
        value: impl IntoValue<NegativeValueConfiguration>,
    ) -> Self {
        self.0.set("NegativeValueConfiguration", value);
        self
    }

    /// `NullValueFormatConfiguration`: `NullValueFormatConfiguration`.
    #[track_caller]
    pub fn null_value_format_configuration(
        mut self,
        value: impl IntoValue<NullValueFormatConfiguration>,
    ) -> Self {
        self.0.set("NullValueFormatConfiguration", value);
        self
    }

    /// `NumberScale`: `NumberScale`.
    #[track_caller]
    pub fn number_scale(mut self, value: impl IntoValue<NumberScale>) -> Self {
        self.0.set("NumberScale", value);
        self
    }

    /// `Prefix`: string, 1 to 128 characters.
    #[track_caller]
    pub fn prefix(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Prefix", value);
        self
    }

    /// `SeparatorConfiguration`: `NumericSeparatorConfiguration`.
    #[track_caller]
    pub fn separator_configuration(
        mut self,
        value: impl IntoValue<NumericSeparatorConfiguration>,
    ) -> Self {
        self.0.set("SeparatorConfiguration", value);
        self
    }

    /// `Suffix`: string, 1 to 128 characters.
    #[track_caller]
    pub fn suffix(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Suffix", value);
        self
    }
}

/// `NumberFormatConfiguration` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct NumberFormatConfiguration(Properties);

properties! { NumberFormatConfiguration }

impl NumberFormatConfiguration {
    /// `FormatConfiguration`: `NumericFormatConfiguration`.
    #[track_caller]
    pub fn format_configuration(
        mut self,
        value: impl IntoValue<NumericFormatConfiguration>,
    ) -> Self {
        self.0.set("FormatConfiguration", value);
        self
    }
}

choice! {
    /// `NumberScale` of `AWS::QuickSight::Analysis`.
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

/// `NumericAxisOptions` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct NumericAxisOptions(Properties);

properties! { NumericAxisOptions }

impl NumericAxisOptions {
    /// `Range`: `AxisDisplayRange`.
    #[track_caller]
    pub fn range(mut self, value: impl IntoValue<AxisDisplayRange>) -> Self {
        self.0.set("Range", value);
        self
    }

    /// `Scale`: `AxisScale`.
    #[track_caller]
    pub fn scale(mut self, value: impl IntoValue<AxisScale>) -> Self {
        self.0.set("Scale", value);
        self
    }
}

/// `NumericEqualityDrillDownFilter` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct NumericEqualityDrillDownFilter(Properties);

properties! { NumericEqualityDrillDownFilter }

impl NumericEqualityDrillDownFilter {
    /// `Column`: `ColumnIdentifier`. Required.
    #[track_caller]
    pub fn column(mut self, value: impl IntoValue<ColumnIdentifier>) -> Self {
        self.0.set("Column", value);
        self
    }

    /// `Value`: number, default 0. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("Value", value);
        self
    }
}

/// `NumericEqualityFilter` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct NumericEqualityFilter(Properties);

properties! { NumericEqualityFilter }

impl NumericEqualityFilter {
    /// `AggregationFunction`: `AggregationFunction`.
    #[track_caller]
    pub fn aggregation_function(mut self, value: impl IntoValue<AggregationFunction>) -> Self {
        self.0.set("AggregationFunction", value);
        self
    }

    /// `Column`: `ColumnIdentifier`. Required.
    #[track_caller]
    pub fn column(mut self, value: impl IntoValue<ColumnIdentifier>) -> Self {
        self.0.set("Column", value);
        self
    }

    /// `DefaultFilterControlConfiguration`: `DefaultFilterControlConfiguration`.
    #[track_caller]
    pub fn default_filter_control_configuration(
        mut self,
        value: impl IntoValue<DefaultFilterControlConfiguration>,
    ) -> Self {
        self.0.set("DefaultFilterControlConfiguration", value);
        self
    }

    /// `FilterId`: string, 1 to 512 characters, pattern `^[\w\-]+$`. Required.
    #[track_caller]
    pub fn filter_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FilterId", value);
        self
    }

    /// `MatchOperator`: `NumericEqualityMatchOperator`. Required.
    #[track_caller]
    pub fn match_operator(mut self, value: impl IntoValue<NumericEqualityMatchOperator>) -> Self {
        self.0.set("MatchOperator", value);
        self
    }

    /// `NullOption`: `FilterNullOption`. Required.
    #[track_caller]
    pub fn null_option(mut self, value: impl IntoValue<FilterNullOption>) -> Self {
        self.0.set("NullOption", value);
        self
    }

    /// `ParameterName`: string, 1 to 2048 characters, pattern `^[a-zA-Z0-9]+$`.
    #[track_caller]
    pub fn parameter_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ParameterName", value);
        self
    }

    /// `SelectAllOptions`: `NumericFilterSelectAllOptions`.
    #[track_caller]
    pub fn select_all_options(
        mut self,
        value: impl IntoValue<NumericFilterSelectAllOptions>,
    ) -> Self {
        self.0.set("SelectAllOptions", value);
        self
    }

    /// `Value`: number.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("Value", value);
        self
    }
}

choice! {
    /// `NumericEqualityMatchOperator` of `AWS::QuickSight::Analysis`.
    NumericEqualityMatchOperator
    EQUALS "EQUALS"
    DOES_NOT_EQUAL "DOES_NOT_EQUAL"
}

choice! {
    /// `NumericFilterSelectAllOptions` of `AWS::QuickSight::Analysis`.
    NumericFilterSelectAllOptions
    FILTER_ALL_VALUES "FILTER_ALL_VALUES"
}

/// `NumericFormatConfiguration` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct NumericFormatConfiguration(Properties);

properties! { NumericFormatConfiguration }

impl NumericFormatConfiguration {
    /// `CurrencyDisplayFormatConfiguration`: `CurrencyDisplayFormatConfiguration`.
    #[track_caller]
    pub fn currency_display_format_configuration(
        mut self,
        value: impl IntoValue<CurrencyDisplayFormatConfiguration>,
    ) -> Self {
        self.0.set("CurrencyDisplayFormatConfiguration", value);
        self
    }

    /// `NumberDisplayFormatConfiguration`: `NumberDisplayFormatConfiguration`.
    #[track_caller]
    pub fn number_display_format_configuration(
        mut self,
        value: impl IntoValue<NumberDisplayFormatConfiguration>,
    ) -> Self {
        self.0.set("NumberDisplayFormatConfiguration", value);
        self
    }

    /// `PercentageDisplayFormatConfiguration`: `PercentageDisplayFormatConfiguration`.
    #[track_caller]
    pub fn percentage_display_format_configuration(
        mut self,
        value: impl IntoValue<PercentageDisplayFormatConfiguration>,
    ) -> Self {
        self.0.set("PercentageDisplayFormatConfiguration", value);
        self
    }
}

/// `NumericRangeFilter` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct NumericRangeFilter(Properties);

properties! { NumericRangeFilter }

impl NumericRangeFilter {
    /// `AggregationFunction`: `AggregationFunction`.
    #[track_caller]
    pub fn aggregation_function(mut self, value: impl IntoValue<AggregationFunction>) -> Self {
        self.0.set("AggregationFunction", value);
        self
    }

    /// `Column`: `ColumnIdentifier`. Required.
    #[track_caller]
    pub fn column(mut self, value: impl IntoValue<ColumnIdentifier>) -> Self {
        self.0.set("Column", value);
        self
    }

    /// `DefaultFilterControlConfiguration`: `DefaultFilterControlConfiguration`.
    #[track_caller]
    pub fn default_filter_control_configuration(
        mut self,
        value: impl IntoValue<DefaultFilterControlConfiguration>,
    ) -> Self {
        self.0.set("DefaultFilterControlConfiguration", value);
        self
    }

    /// `FilterId`: string, 1 to 512 characters, pattern `^[\w\-]+$`. Required.
    #[track_caller]
    pub fn filter_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FilterId", value);
        self
    }

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

    /// `NullOption`: `FilterNullOption`. Required.
    #[track_caller]
    pub fn null_option(mut self, value: impl IntoValue<FilterNullOption>) -> Self {
        self.0.set("NullOption", value);
        self
    }

    /// `RangeMaximum`: `NumericRangeFilterValue`.
    #[track_caller]
    pub fn range_maximum(mut self, value: impl IntoValue<NumericRangeFilterValue>) -> Self {
        self.0.set("RangeMaximum", value);
        self
    }

    /// `RangeMinimum`: `NumericRangeFilterValue`.
    #[track_caller]
    pub fn range_minimum(mut self, value: impl IntoValue<NumericRangeFilterValue>) -> Self {
        self.0.set("RangeMinimum", value);
        self
    }

    /// `SelectAllOptions`: `NumericFilterSelectAllOptions`.
    #[track_caller]
    pub fn select_all_options(
        mut self,
        value: impl IntoValue<NumericFilterSelectAllOptions>,
    ) -> Self {
        self.0.set("SelectAllOptions", value);
        self
    }
}

/// `NumericRangeFilterValue` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct NumericRangeFilterValue(Properties);

properties! { NumericRangeFilterValue }

impl NumericRangeFilterValue {
    /// `Parameter`: string, 1 to 2048 characters, pattern `^[a-zA-Z0-9]+$`.
    #[track_caller]
    pub fn parameter(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Parameter", value);
        self
    }

    /// `StaticValue`: number.
    #[track_caller]
    pub fn static_value(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("StaticValue", value);
        self
    }
}

/// `NumericSeparatorConfiguration` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct NumericSeparatorConfiguration(Properties);

properties! { NumericSeparatorConfiguration }

impl NumericSeparatorConfiguration {
    /// `DecimalSeparator`: `NumericSeparatorSymbol`.
    #[track_caller]
    pub fn decimal_separator(mut self, value: impl IntoValue<NumericSeparatorSymbol>) -> Self {
        self.0.set("DecimalSeparator", value);
        self
    }

    /// `ThousandsSeparator`: `ThousandSeparatorOptions`.
    #[track_caller]
    pub fn thousands_separator(mut self, value: impl IntoValue<ThousandSeparatorOptions>) -> Self {
        self.0.set("ThousandsSeparator", value);
        self
    }
}

choice! {
    /// `NumericSeparatorSymbol` of `AWS::QuickSight::Analysis`.
    NumericSeparatorSymbol
    COMMA "COMMA"
    DOT "DOT"
    SPACE "SPACE"
}

/// `NumericalAggregationFunction` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct NumericalAggregationFunction(Properties);

properties! { NumericalAggregationFunction }

impl NumericalAggregationFunction {
    /// `PercentileAggregation`: `PercentileAggregation`.
    #[track_caller]
    pub fn percentile_aggregation(mut self, value: impl IntoValue<PercentileAggregation>) -> Self {
        self.0.set("PercentileAggregation", value);
        self
    }

    /// `SimpleNumericalAggregation`: `SimpleNumericalAggregationFunction`.
    #[track_caller]
    pub fn simple_numerical_aggregation(
        mut self,
        value: impl IntoValue<SimpleNumericalAggregationFunction>,
    ) -> Self {
        self.0.set("SimpleNumericalAggregation", value);
        self
    }
}

/// `NumericalDimensionField` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct NumericalDimensionField(Properties);

properties! { NumericalDimensionField }

impl NumericalDimensionField {
    /// `Column`: `ColumnIdentifier`. Required.
    #[track_caller]
    pub fn column(mut self, value: impl IntoValue<ColumnIdentifier>) -> Self {
        self.0.set("Column", value);
        self
    }

    /// `FieldId`: string, 1 to 512 characters. Required.
    #[track_caller]
    pub fn field_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FieldId", value);
        self
    }

    /// `FormatConfiguration`: `NumberFormatConfiguration`.
    #[track_caller]
    pub fn format_configuration(
        mut self,
        value: impl IntoValue<NumberFormatConfiguration>,
    ) -> Self {
        self.0.set("FormatConfiguration", value);
        self
    }

    /// `HierarchyId`: string, 1 to 512 characters.
    #[track_caller]
    pub fn hierarchy_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("HierarchyId", value);
        self
    }
}

/// `NumericalMeasureField` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct NumericalMeasureField(Properties);

properties! { NumericalMeasureField }

impl NumericalMeasureField {
    /// `AggregationFunction`: `NumericalAggregationFunction`.
    #[track_caller]
    pub fn aggregation_function(
        mut self,
        value: impl IntoValue<NumericalAggregationFunction>,
    ) -> Self {
        self.0.set("AggregationFunction", value);
        self
    }

    /// `Column`: `ColumnIdentifier`. Required.
    #[track_caller]
    pub fn column(mut self, value: impl IntoValue<ColumnIdentifier>) -> Self {
        self.0.set("Column", value);
        self
    }

    /// `FieldId`: string, 1 to 512 characters. Required.
    #[track_caller]
    pub fn field_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FieldId", value);
        self
    }

    /// `FormatConfiguration`: `NumberFormatConfiguration`.
    #[track_caller]
    pub fn format_configuration(
        mut self,
        value: impl IntoValue<NumberFormatConfiguration>,
    ) -> Self {
        self.0.set("FormatConfiguration", value);
        self
    }
}

choice! {
    /// `OtherCategories` of `AWS::QuickSight::Analysis`.
    OtherCategories
    INCLUDE "INCLUDE"
    EXCLUDE "EXCLUDE"
}

/// `PaginationConfiguration` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct PaginationConfiguration(Properties);

properties! { PaginationConfiguration }

impl PaginationConfiguration {
    /// `PageNumber`: number, at least 0. Required.
    #[track_caller]
    pub fn page_number(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("PageNumber", value);
        self
    }

    /// `PageSize`: number. Required.
    #[track_caller]
    pub fn page_size(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("PageSize", value);
        self
    }
}

choice! {
    /// `PanelBorderStyle` of `AWS::QuickSight::Analysis`.
    PanelBorderStyle
    SOLID "SOLID"
    DASHED "DASHED"
    DOTTED "DOTTED"
}

/// `PanelConfiguration` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct PanelConfiguration(Properties);

properties! { PanelConfiguration }

impl PanelConfiguration {
    /// `BackgroundColor`: string, pattern `^#[A-F0-9]{6}(?:[A-F0-9]{2})?$`.
    #[track_caller]
    pub fn background_color(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("BackgroundColor", value);
        self
    }

    /// `BackgroundVisibility`: `Visibility`.
    #[track_caller]
    pub fn background_visibility(mut self, value: impl IntoValue<Visibility>) -> Self {
        self.0.set("BackgroundVisibility", value);
        self
    }

    /// `BorderColor`: string, pattern `^#[A-F0-9]{6}(?:[A-F0-9]{2})?$`.
    #[track_caller]
    pub fn border_color(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("BorderColor", value);
        self
    }

    /// `BorderStyle`: `PanelBorderStyle`.
    #[track_caller]
    pub fn border_style(mut self, value: impl IntoValue<PanelBorderStyle>) -> Self {
        self.0.set("BorderStyle", value);
        self
    }

    /// `BorderThickness`: string.
    #[track_caller]
    pub fn border_thickness(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("BorderThickness", value);
        self
    }

    /// `BorderVisibility`: `Visibility`.
    #[track_caller]
    pub fn border_visibility(mut self, value: impl IntoValue<Visibility>) -> Self {
        self.0.set("BorderVisibility", value);
        self
    }

    /// `GutterSpacing`: string.
    #[track_caller]
    pub fn gutter_spacing(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("GutterSpacing", value);
        self
    }

    /// `GutterVisibility`: `Visibility`.
    #[track_caller]
    pub fn gutter_visibility(mut self, value: impl IntoValue<Visibility>) -> Self {
        self.0.set("GutterVisibility", value);
        self
    }

    /// `Title`: `PanelTitleOptions`.
    #[track_caller]
    pub fn title(mut self, value: impl IntoValue<PanelTitleOptions>) -> Self {
        self.0.set("Title", value);
        self
    }
}

/// `PanelTitleOptions` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct PanelTitleOptions(Properties);

properties! { PanelTitleOptions }

impl PanelTitleOptions {
    /// `FontConfiguration`: `FontConfiguration`.
    #[track_caller]
    pub fn font_configuration(mut self, value: impl IntoValue<FontConfiguration>) -> Self {
        self.0.set("FontConfiguration", value);
        self
    }

    /// `HorizontalTextAlignment`: `HorizontalTextAlignment`.
    #[track_caller]
    pub fn horizontal_text_alignment(
        mut self,
        value: impl IntoValue<HorizontalTextAlignment>,
    ) -> Self {
        self.0.set("HorizontalTextAlignment", value);
        self
    }

    /// `Visibility`: `Visibility`.
    #[track_caller]
    pub fn visibility(mut self, value: impl IntoValue<Visibility>) -> Self {
        self.0.set("Visibility", value);
        self
    }
}

choice! {
    /// `PaperOrientation` of `AWS::QuickSight::Analysis`.
    PaperOrientation
    PORTRAIT "PORTRAIT"
    LANDSCAPE "LANDSCAPE"
}

choice! {
    /// `PaperSize` of `AWS::QuickSight::Analysis`.
    PaperSize
    US_LETTER "US_LETTER"
    US_LEGAL "US_LEGAL"
    US_TABLOID_LEDGER "US_TABLOID_LEDGER"
    A0 "A0"
    A1 "A1"
    A2 "A2"
    A3 "A3"
    A4 "A4"
    A5 "A5"
    JIS_B4 "JIS_B4"
    JIS_B5 "JIS_B5"
}

/// `ParameterControl` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct ParameterControl(Properties);

properties! { ParameterControl }

impl ParameterControl {
    /// `DateTimePicker`: `ParameterDateTimePickerControl`.
    #[track_caller]
    pub fn date_time_picker(
        mut self,
        value: impl IntoValue<ParameterDateTimePickerControl>,
    ) -> Self {
        self.0.set("DateTimePicker", value);
        self
    }

    /// `Dropdown`: `ParameterDropDownControl`.
    #[track_caller]
    pub fn dropdown(mut self, value: impl IntoValue<ParameterDropDownControl>) -> Self {
        self.0.set("Dropdown", value);
        self
    }

    /// `List`: `ParameterListControl`.
    #[track_caller]
    pub fn list(mut self, value: impl IntoValue<ParameterListControl>) -> Self {
        self.0.set("List", value);
        self
    }

    /// `Slider`: `ParameterSliderControl`.
    #[track_caller]
    pub fn slider(mut self, value: impl IntoValue<ParameterSliderControl>) -> Self {
        self.0.set("Slider", value);
        self
    }

    /// `TextArea`: `ParameterTextAreaControl`.
    #[track_caller]
    pub fn text_area(mut self, value: impl IntoValue<ParameterTextAreaControl>) -> Self {
        self.0.set("TextArea", value);
        self
    }

    /// `TextField`: `ParameterTextFieldControl`.
    #[track_caller]
    pub fn text_field(mut self, value: impl IntoValue<ParameterTextFieldControl>) -> Self {
        self.0.set("TextField", value);
        self
    }
}

/// `ParameterDateTimePickerControl` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct ParameterDateTimePickerControl(Properties);

properties! { ParameterDateTimePickerControl }

impl ParameterDateTimePickerControl {
    /// `DisplayOptions`: `DateTimePickerControlDisplayOptions`.
    #[track_caller]
    pub fn display_options(
        mut self,
        value: impl IntoValue<DateTimePickerControlDisplayOptions>,
    ) -> Self {
        self.0.set("DisplayOptions", value);
        self
    }

    /// `ParameterControlId`: string, 1 to 512 characters, pattern `^[\w\-]+$`. Required.
    #[track_caller]
    pub fn parameter_control_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ParameterControlId", value);
        self
    }

    /// `SourceParameterName`: string, 1 to 2048 characters, pattern `^[a-zA-Z0-9]+$`. Required.
    #[track_caller]
    pub fn source_parameter_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SourceParameterName", value);
        self
    }

    /// `Title`: string, 1 to 2048 characters. Required.
    #[track_caller]
    pub fn title(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Title", value);
        self
    }
}

/// `ParameterDeclaration` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct ParameterDeclaration(Properties);

properties! { ParameterDeclaration }

impl ParameterDeclaration {
    /// `DateTimeParameterDeclaration`: `DateTimeParameterDeclaration`.
    #[track_caller]
    pub fn date_time_parameter_declaration(
        mut self,
        value: impl IntoValue<DateTimeParameterDeclaration>,
    ) -> Self {
        self.0.set("DateTimeParameterDeclaration", value);
        self
    }

    /// `DecimalParameterDeclaration`: `DecimalParameterDeclaration`.
    #[track_caller]
    pub fn decimal_parameter_declaration(
        mut self,
        value: impl IntoValue<DecimalParameterDeclaration>,
    ) -> Self {
        self.0.set("DecimalParameterDeclaration", value);
        self
    }

    /// `IntegerParameterDeclaration`: `IntegerParameterDeclaration`.
    #[track_caller]
    pub fn integer_parameter_declaration(
        mut self,
        value: impl IntoValue<IntegerParameterDeclaration>,
    ) -> Self {
        self.0.set("IntegerParameterDeclaration", value);
        self
    }

    /// `StringParameterDeclaration`: `StringParameterDeclaration`.
    #[track_caller]
    pub fn string_parameter_declaration(
        mut self,
        value: impl IntoValue<StringParameterDeclaration>,
    ) -> Self {
        self.0.set("StringParameterDeclaration", value);
        self
    }
}

/// `ParameterDropDownControl` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct ParameterDropDownControl(Properties);

properties! { ParameterDropDownControl }

impl ParameterDropDownControl {
    /// `CascadingControlConfiguration`: `CascadingControlConfiguration`.
    #[track_caller]
    pub fn cascading_control_configuration(
        mut self,
        value: impl IntoValue<CascadingControlConfiguration>,
    ) -> Self {
        self.0.set("CascadingControlConfiguration", value);
        self
    }

    /// `CommitMode`: `CommitMode`.
    #[track_caller]
    pub fn commit_mode(mut self, value: impl IntoValue<CommitMode>) -> Self {
        self.0.set("CommitMode", value);
        self
    }

    /// `DisplayOptions`: `DropDownControlDisplayOptions`.
    #[track_caller]
    pub fn display_options(mut self, value: impl IntoValue<DropDownControlDisplayOptions>) -> Self {
        self.0.set("DisplayOptions", value);
        self
    }

    /// `ParameterControlId`: string, 1 to 512 characters, pattern `^[\w\-]+$`. Required.
    #[track_caller]
    pub fn parameter_control_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ParameterControlId", value);
        self
    }

    /// `SelectableValues`: `ParameterSelectableValues`.
    #[track_caller]
    pub fn selectable_values(mut self, value: impl IntoValue<ParameterSelectableValues>) -> Self {
        self.0.set("SelectableValues", value);
        self
    }

    /// `SourceParameterName`: string, 1 to 2048 characters, pattern `^[a-zA-Z0-9]+$`. Required.
    #[track_caller]
    pub fn source_parameter_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SourceParameterName", value);
        self
    }

    /// `Title`: string, 1 to 2048 characters. Required.
    #[track_caller]
    pub fn title(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Title", value);
        self
    }

    /// `Type`: `SheetControlListType`.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<SheetControlListType>) -> Self {
        self.0.set("Type", value);
        self
    }
}

/// `ParameterListControl` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct ParameterListControl(Properties);

properties! { ParameterListControl }

impl ParameterListControl {
    /// `CascadingControlConfiguration`: `CascadingControlConfiguration`.
    #[track_caller]
    pub fn cascading_control_configuration(
        mut self,
        value: impl IntoValue<CascadingControlConfiguration>,
    ) -> Self {
        self.0.set("CascadingControlConfiguration", value);
        self
    }

    /// `DisplayOptions`: `ListControlDisplayOptions`.
    #[track_caller]
    pub fn display_options(mut self, value: impl IntoValue<ListControlDisplayOptions>) -> Self {
        self.0.set("DisplayOptions", value);
        self
    }

    /// `ParameterControlId`: string, 1 to 512 characters, pattern `^[\w\-]+$`. Required.
    #[track_caller]
    pub fn parameter_control_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ParameterControlId", value);
        self
    }

    /// `SelectableValues`: `ParameterSelectableValues`.
    #[track_caller]
    pub fn selectable_values(mut self, value: impl IntoValue<ParameterSelectableValues>) -> Self {
        self.0.set("SelectableValues", value);
        self
    }

    /// `SourceParameterName`: string, 1 to 2048 characters, pattern `^[a-zA-Z0-9]+$`. Required.
    #[track_caller]
    pub fn source_parameter_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SourceParameterName", value);
        self
    }

    /// `Title`: string, 1 to 2048 characters. Required.
    #[track_caller]
    pub fn title(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Title", value);
        self
    }

    /// `Type`: `SheetControlListType`.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<SheetControlListType>) -> Self {
        self.0.set("Type", value);
        self
    }
}

/// `ParameterSelectableValues` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct ParameterSelectableValues(Properties);

properties! { ParameterSelectableValues }

impl ParameterSelectableValues {
    /// `LinkToDataSetColumn`: `ColumnIdentifier`.
    #[track_caller]
    pub fn link_to_data_set_column(mut self, value: impl IntoValue<ColumnIdentifier>) -> Self {
        self.0.set("LinkToDataSetColumn", value);
        self
    }

    /// `Values`: list of strings, at most 50000 items.
    #[track_caller]
    pub fn values(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Values", value);
        self
    }
}

/// `ParameterSliderControl` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct ParameterSliderControl(Properties);

properties! { ParameterSliderControl }

impl ParameterSliderControl {
    /// `DisplayOptions`: `SliderControlDisplayOptions`.
    #[track_caller]
    pub fn display_options(mut self, value: impl IntoValue<SliderControlDisplayOptions>) -> Self {
        self.0.set("DisplayOptions", value);
        self
    }

    /// `MaximumValue`: number, default 0. Required.
    #[track_caller]
    pub fn maximum_value(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("MaximumValue", value);
        self
    }

    /// `MinimumValue`: number, default 0. Required.
    #[track_caller]
    pub fn minimum_value(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("MinimumValue", value);
        self
    }

    /// `ParameterControlId`: string, 1 to 512 characters, pattern `^[\w\-]+$`. Required.
    #[track_caller]
    pub fn parameter_control_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ParameterControlId", value);
        self
    }

    /// `SourceParameterName`: string, 1 to 2048 characters, pattern `^[a-zA-Z0-9]+$`. Required.
    #[track_caller]
    pub fn source_parameter_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SourceParameterName", value);
        self
    }

    /// `StepSize`: number, default 0. Required.
    #[track_caller]
    pub fn step_size(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("StepSize", value);
        self
    }

    /// `Title`: string, 1 to 2048 characters. Required.
    #[track_caller]
    pub fn title(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Title", value);
        self
    }
}

/// `ParameterTextAreaControl` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct ParameterTextAreaControl(Properties);

properties! { ParameterTextAreaControl }

impl ParameterTextAreaControl {
    /// `Delimiter`: string, 1 to 2048 characters.
    #[track_caller]
    pub fn delimiter(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Delimiter", value);
        self
    }

    /// `DisplayOptions`: `TextAreaControlDisplayOptions`.
    #[track_caller]
    pub fn display_options(mut self, value: impl IntoValue<TextAreaControlDisplayOptions>) -> Self {
        self.0.set("DisplayOptions", value);
        self
    }

    /// `ParameterControlId`: string, 1 to 512 characters, pattern `^[\w\-]+$`. Required.
    #[track_caller]
    pub fn parameter_control_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ParameterControlId", value);
        self
    }

    /// `SourceParameterName`: string, 1 to 2048 characters, pattern `^[a-zA-Z0-9]+$`. Required.
    #[track_caller]
    pub fn source_parameter_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SourceParameterName", value);
        self
    }

    /// `Title`: string, 1 to 2048 characters. Required.
    #[track_caller]
    pub fn title(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Title", value);
        self
    }
}

/// `ParameterTextFieldControl` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct ParameterTextFieldControl(Properties);

properties! { ParameterTextFieldControl }

impl ParameterTextFieldControl {
    /// `DisplayOptions`: `TextFieldControlDisplayOptions`.
    #[track_caller]
    pub fn display_options(
        mut self,
        value: impl IntoValue<TextFieldControlDisplayOptions>,
    ) -> Self {
        self.0.set("DisplayOptions", value);
        self
    }

    /// `ParameterControlId`: string, 1 to 512 characters, pattern `^[\w\-]+$`. Required.
    #[track_caller]
    pub fn parameter_control_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ParameterControlId", value);
        self
    }

    /// `SourceParameterName`: string, 1 to 2048 characters, pattern `^[a-zA-Z0-9]+$`. Required.
    #[track_caller]
    pub fn source_parameter_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SourceParameterName", value);
        self
    }

    /// `Title`: string, 1 to 2048 characters. Required.
    #[track_caller]
    pub fn title(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Title", value);
        self
    }
}

choice! {
    /// `ParameterValueType` of `AWS::QuickSight::Analysis`.
    ParameterValueType
    MULTI_VALUED "MULTI_VALUED"
    SINGLE_VALUED "SINGLE_VALUED"
}

/// `Parameters` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct Parameters(Properties);

properties! { Parameters }

impl Parameters {
    /// `DateTimeParameters`: list of `DateTimeParameter`, at most 100 items.
    #[track_caller]
    pub fn date_time_parameters(
        mut self,
        value: impl IntoValue<ListOf<DateTimeParameter>>,
    ) -> Self {
        self.0.set("DateTimeParameters", value);
        self
    }

    /// `DecimalParameters`: list of `DecimalParameter`, at most 100 items.
    #[track_caller]
    pub fn decimal_parameters(mut self, value: impl IntoValue<ListOf<DecimalParameter>>) -> Self {
        self.0.set("DecimalParameters", value);
        self
    }

    /// `IntegerParameters`: list of `IntegerParameter`, at most 100 items.
    #[track_caller]
    pub fn integer_parameters(mut self, value: impl IntoValue<ListOf<IntegerParameter>>) -> Self {
        self.0.set("IntegerParameters", value);
        self
    }

    /// `StringParameters`: list of `StringParameter`, at most 100 items.
    #[track_caller]
    pub fn string_parameters(mut self, value: impl IntoValue<ListOf<StringParameter>>) -> Self {
        self.0.set("StringParameters", value);
        self
    }
}

/// `PercentVisibleRange` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct PercentVisibleRange(Properties);

properties! { PercentVisibleRange }

impl PercentVisibleRange {
    /// `From`: number, 0 to 100.
    #[track_caller]
    pub fn from(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("From", value);
        self
    }

    /// `To`: number, 0 to 100.
    #[track_caller]
    pub fn to(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("To", value);
        self
    }
}

/// `PercentageDisplayFormatConfiguration` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct PercentageDisplayFormatConfiguration(Properties);

properties! { PercentageDisplayFormatConfiguration }

impl PercentageDisplayFormatConfiguration {
    /// `DecimalPlacesConfiguration`: `DecimalPlacesConfiguration`.
    #[track_caller]
    pub fn decimal_places_configuration(
        mut self,
        value: impl IntoValue<DecimalPlacesConfiguration>,
    ) -> Self {
        self.0.set("DecimalPlacesConfiguration", value);
        self
    }

    /// `NegativeValueConfiguration`: `NegativeValueConfiguration`.
    #[track_caller]
    pub fn negative_value_configuration(
        mut self,
        value: impl IntoValue<NegativeValueConfiguration>,
    ) -> Self {
        self.0.set("NegativeValueConfiguration", value);
        self
    }

    /// `NullValueFormatConfiguration`: `NullValueFormatConfiguration`.
    #[track_caller]
    pub fn null_value_format_configuration(
        mut self,
        value: impl IntoValue<NullValueFormatConfiguration>,
    ) -> Self {
        self.0.set("NullValueFormatConfiguration", value);
        self
    }

    /// `Prefix`: string, 1 to 128 characters.
    #[track_caller]
    pub fn prefix(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Prefix", value);
        self
    }

    /// `SeparatorConfiguration`: `NumericSeparatorConfiguration`.
    #[track_caller]
    pub fn separator_configuration(
        mut self,
        value: impl IntoValue<NumericSeparatorConfiguration>,
    ) -> Self {
        self.0.set("SeparatorConfiguration", value);
        self
    }

    /// `Suffix`: string, 1 to 128 characters.
    #[track_caller]
    pub fn suffix(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Suffix", value);
        self
    }
}

/// `PercentileAggregation` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct PercentileAggregation(Properties);

properties! { PercentileAggregation }

impl PercentileAggregation {
    /// `PercentileValue`: number, 0 to 100.
    #[track_caller]
    pub fn percentile_value(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("PercentileValue", value);
        self
    }
}

/// `PeriodOverPeriodComputation` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct PeriodOverPeriodComputation(Properties);

properties! { PeriodOverPeriodComputation }

impl PeriodOverPeriodComputation {
    /// `ComputationId`: string, 1 to 512 characters, pattern `^[\w\-]+$`. Required.
    #[track_caller]
    pub fn computation_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ComputationId", value);
        self
    }

    /// `Name`: string.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Time`: `DimensionField`.
    #[track_caller]
    pub fn time(mut self, value: impl IntoValue<DimensionField>) -> Self {
        self.0.set("Time", value);
        self
    }

    /// `Value`: `MeasureField`.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<MeasureField>) -> Self {
        self.0.set("Value", value);
        self
    }
}

/// `PeriodToDateComputation` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct PeriodToDateComputation(Properties);

properties! { PeriodToDateComputation }

impl PeriodToDateComputation {
    /// `ComputationId`: string, 1 to 512 characters, pattern `^[\w\-]+$`. Required.
    #[track_caller]
    pub fn computation_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ComputationId", value);
        self
    }

    /// `Name`: string.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `PeriodTimeGranularity`: `TimeGranularity`.
    #[track_caller]
    pub fn period_time_granularity(mut self, value: impl IntoValue<TimeGranularity>) -> Self {
        self.0.set("PeriodTimeGranularity", value);
        self
    }

    /// `Time`: `DimensionField`.
    #[track_caller]
    pub fn time(mut self, value: impl IntoValue<DimensionField>) -> Self {
        self.0.set("Time", value);
        self
    }

    /// `Value`: `MeasureField`.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<MeasureField>) -> Self {
        self.0.set("Value", value);
        self
    }
}

/// `PieChartAggregatedFieldWells` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct PieChartAggregatedFieldWells(Properties);

properties! { PieChartAggregatedFieldWells }

impl PieChartAggregatedFieldWells {
    /// `Category`: list of `DimensionField`, at most 200 items.
    #[track_caller]
    pub fn category(mut self, value: impl IntoValue<ListOf<DimensionField>>) -> Self {
        self.0.set("Category", value);
        self
    }

    /// `SmallMultiples`: list of `DimensionField`, at most 1 item.
    #[track_caller]
    pub fn small_multiples(mut self, value: impl IntoValue<ListOf<DimensionField>>) -> Self {
        self.0.set("SmallMultiples", value);
        self
    }

    /// `Values`: list of `MeasureField`, at most 200 items.
    #[track_caller]
    pub fn values(mut self, value: impl IntoValue<ListOf<MeasureField>>) -> Self {
        self.0.set("Values", value);
        self
    }
}

/// `PieChartConfiguration` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct PieChartConfiguration(Properties);

properties! { PieChartConfiguration }

impl PieChartConfiguration {
    /// `CategoryLabelOptions`: `ChartAxisLabelOptions`.
    #[track_caller]
    pub fn category_label_options(mut self, value: impl IntoValue<ChartAxisLabelOptions>) -> Self {
        self.0.set("CategoryLabelOptions", value);
        self
    }

    /// `ContributionAnalysisDefaults`: list of `ContributionAnalysisDefault`, 1 to 200 items.
    #[track_caller]
    pub fn contribution_analysis_defaults(
        mut self,
        value: impl IntoValue<ListOf<ContributionAnalysisDefault>>,
    ) -> Self {
        self.0.set("ContributionAnalysisDefaults", value);
        self
    }

    /// `DataLabels`: `DataLabelOptions`.
    #[track_caller]
    pub fn data_labels(mut self, value: impl IntoValue<DataLabelOptions>) -> Self {
        self.0.set("DataLabels", value);
        self
    }

    /// `DonutOptions`: `DonutOptions`.
    #[track_caller]
    pub fn donut_options(mut self, value: impl IntoValue<DonutOptions>) -> Self {
        self.0.set("DonutOptions", value);
        self
    }

    /// `FieldWells`: `PieChartFieldWells`.
    #[track_caller]
    pub fn field_wells(mut self, value: impl IntoValue<PieChartFieldWells>) -> Self {
        self.0.set("FieldWells", value);
        self
    }

    /// `Interactions`: `VisualInteractionOptions`.
    #[track_caller]
    pub fn interactions(mut self, value: impl IntoValue<VisualInteractionOptions>) -> Self {
        self.0.set("Interactions", value);
        self
    }

    /// `Legend`: `LegendOptions`.
    #[track_caller]
    pub fn legend(mut self, value: impl IntoValue<LegendOptions>) -> Self {
        self.0.set("Legend", value);
        self
    }

    /// `SmallMultiplesOptions`: `SmallMultiplesOptions`.
    #[track_caller]
    pub fn small_multiples_options(mut self, value: impl IntoValue<SmallMultiplesOptions>) -> Self {
        self.0.set("SmallMultiplesOptions", value);
        self
    }

    /// `SortConfiguration`: `PieChartSortConfiguration`.
    #[track_caller]
    pub fn sort_configuration(mut self, value: impl IntoValue<PieChartSortConfiguration>) -> Self {
        self.0.set("SortConfiguration", value);
        self
    }

    /// `Tooltip`: `TooltipOptions`.
    #[track_caller]
    pub fn tooltip(mut self, value: impl IntoValue<TooltipOptions>) -> Self {
        self.0.set("Tooltip", value);
        self
    }

    /// `ValueLabelOptions`: `ChartAxisLabelOptions`.
    #[track_caller]
    pub fn value_label_options(mut self, value: impl IntoValue<ChartAxisLabelOptions>) -> Self {
        self.0.set("ValueLabelOptions", value);
        self
    }

    /// `VisualPalette`: `VisualPalette`.
    #[track_caller]
    pub fn visual_palette(mut self, value: impl IntoValue<VisualPalette>) -> Self {
        self.0.set("VisualPalette", value);
        self
    }
}

/// `PieChartFieldWells` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct PieChartFieldWells(Properties);

properties! { PieChartFieldWells }

impl PieChartFieldWells {
    /// `PieChartAggregatedFieldWells`: `PieChartAggregatedFieldWells`.
    #[track_caller]
    pub fn pie_chart_aggregated_field_wells(
        mut self,
        value: impl IntoValue<PieChartAggregatedFieldWells>,
    ) -> Self {
        self.0.set("PieChartAggregatedFieldWells", value);
        self
    }
}

/// `PieChartSortConfiguration` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct PieChartSortConfiguration(Properties);

properties! { PieChartSortConfiguration }

impl PieChartSortConfiguration {
    /// `CategoryItemsLimit`: `ItemsLimitConfiguration`.
    #[track_caller]
    pub fn category_items_limit(mut self, value: impl IntoValue<ItemsLimitConfiguration>) -> Self {
        self.0.set("CategoryItemsLimit", value);
        self
    }

    /// `CategorySort`: list of `FieldSortOptions`, at most 100 items.
    #[track_caller]
    pub fn category_sort(mut self, value: impl IntoValue<ListOf<FieldSortOptions>>) -> Self {
        self.0.set("CategorySort", value);
        self
    }

    /// `SmallMultiplesLimitConfiguration`: `ItemsLimitConfiguration`.
    #[track_caller]
    pub fn small_multiples_limit_configuration(
        mut self,
        value: impl IntoValue<ItemsLimitConfiguration>,
    ) -> Self {
        self.0.set("SmallMultiplesLimitConfiguration", value);
        self
    }

    /// `SmallMultiplesSort`: list of `FieldSortOptions`, at most 100 items.
    #[track_caller]
    pub fn small_multiples_sort(mut self, value: impl IntoValue<ListOf<FieldSortOptions>>) -> Self {
        self.0.set("SmallMultiplesSort", value);
        self
    }
}

/// `PieChartVisual` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct PieChartVisual(Properties);

properties! { PieChartVisual }

impl PieChartVisual {
    /// `Actions`: list of `VisualCustomAction`, at most 10 items.
    #[track_caller]
    pub fn actions(mut self, value: impl IntoValue<ListOf<VisualCustomAction>>) -> Self {
        self.0.set("Actions", value);
        self
    }

    /// `ChartConfiguration`: `PieChartConfiguration`.
    #[track_caller]
    pub fn chart_configuration(mut self, value: impl IntoValue<PieChartConfiguration>) -> Self {
        self.0.set("ChartConfiguration", value);
        self
    }

    /// `ColumnHierarchies`: list of `ColumnHierarchy`, at most 2 items.
    #[track_caller]
    pub fn column_hierarchies(mut self, value: impl IntoValue<ListOf<ColumnHierarchy>>) -> Self {
        self.0.set("ColumnHierarchies", value);
        self
    }

    /// `Subtitle`: `VisualSubtitleLabelOptions`.
    #[track_caller]
    pub fn subtitle(mut self, value: impl IntoValue<VisualSubtitleLabelOptions>) -> Self {
        self.0.set("Subtitle", value);
        self
    }

    /// `Title`: `VisualTitleLabelOptions`.
    #[track_caller]
    pub fn title(mut self, value: impl IntoValue<VisualTitleLabelOptions>) -> Self {
        self.0.set("Title", value);
        self
    }

    /// `VisualContentAltText`: string, 1 to 1024 characters.
    #[track_caller]
    pub fn visual_content_alt_text(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("VisualContentAltText", value);
        self
    }

    /// `VisualId`: string, 1 to 512 characters, pattern `^[\w\-]+$`. Required.
    #[track_caller]
    pub fn visual_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("VisualId", value);
        self
    }
}

/// `PivotFieldSortOptions` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct PivotFieldSortOptions(Properties);

properties! { PivotFieldSortOptions }

impl PivotFieldSortOptions {
    /// `FieldId`: string, 1 to 512 characters. Required.
    #[track_caller]
    pub fn field_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FieldId", value);
        self
    }

    /// `SortBy`: `PivotTableSortBy`. Required.
    #[track_caller]
    pub fn sort_by(mut self, value: impl IntoValue<PivotTableSortBy>) -> Self {
        self.0.set("SortBy", value);
        self
    }
}

/// `PivotTableAggregatedFieldWells` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct PivotTableAggregatedFieldWells(Properties);

properties! { PivotTableAggregatedFieldWells }

impl PivotTableAggregatedFieldWells {
    /// `Columns`: list of `DimensionField`, at most 40 items.
    #[track_caller]
    pub fn columns(mut self, value: impl IntoValue<ListOf<DimensionField>>) -> Self {
        self.0.set("Columns", value);
        self
    }

    /// `Rows`: list of `DimensionField`, at most 40 items.
    #[track_caller]
    pub fn rows(mut self, value: impl IntoValue<ListOf<DimensionField>>) -> Self {
        self.0.set("Rows", value);
        self
    }

    /// `Values`: list of `MeasureField`, at most 40 items.
    #[track_caller]
    pub fn values(mut self, value: impl IntoValue<ListOf<MeasureField>>) -> Self {
        self.0.set("Values", value);
        self
    }
}

/// `PivotTableCellConditionalFormatting` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct PivotTableCellConditionalFormatting(Properties);

properties! { PivotTableCellConditionalFormatting }

impl PivotTableCellConditionalFormatting {
    /// `FieldId`: string, 1 to 512 characters. Required.
    #[track_caller]
    pub fn field_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FieldId", value);
        self
    }

    /// `Scope`: `PivotTableConditionalFormattingScope`.
    #[track_caller]
    pub fn scope(mut self, value: impl IntoValue<PivotTableConditionalFormattingScope>) -> Self {
        self.0.set("Scope", value);
        self
    }

    /// `Scopes`: list of `PivotTableConditionalFormattingScope`, at most 3 items.
    #[track_caller]
    pub fn scopes(
        mut self,
        value: impl IntoValue<ListOf<PivotTableConditionalFormattingScope>>,
    ) -> Self {
        self.0.set("Scopes", value);
        self
    }

    /// `TextFormat`: `TextConditionalFormat`.
    #[track_caller]
    pub fn text_format(mut self, value: impl IntoValue<TextConditionalFormat>) -> Self {
        self.0.set("TextFormat", value);
        self
    }
}

/// `PivotTableConditionalFormatting` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct PivotTableConditionalFormatting(Properties);

properties! { PivotTableConditionalFormatting }

impl PivotTableConditionalFormatting {
    /// `ConditionalFormattingOptions`: list of `PivotTableConditionalFormattingOption`, at most 500 items.
    #[track_caller]
    pub fn conditional_formatting_options(
        mut self,
        value: impl IntoValue<ListOf<PivotTableConditionalFormattingOption>>,
    ) -> Self {
        self.0.set("ConditionalFormattingOptions", value);
        self
    }
}

/// `PivotTableConditionalFormattingOption` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct PivotTableConditionalFormattingOption(Properties);

properties! { PivotTableConditionalFormattingOption }

impl PivotTableConditionalFormattingOption {
    /// `Cell`: `PivotTableCellConditionalFormatting`.
    #[track_caller]
    pub fn cell(mut self, value: impl IntoValue<PivotTableCellConditionalFormatting>) -> Self {
        self.0.set("Cell", value);
        self
    }
}

/// `PivotTableConditionalFormattingScope` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct PivotTableConditionalFormattingScope(Properties);

properties! { PivotTableConditionalFormattingScope }

impl PivotTableConditionalFormattingScope {
    /// `Role`: `PivotTableConditionalFormattingScopeRole`.
    #[track_caller]
    pub fn role(mut self, value: impl IntoValue<PivotTableConditionalFormattingScopeRole>) -> Self {
        self.0.set("Role", value);
        self
    }
}

choice! {
    /// `PivotTableConditionalFormattingScopeRole` of `AWS::QuickSight::Analysis`.
    PivotTableConditionalFormattingScopeRole
    FIELD "FIELD"
    FIELD_TOTAL "FIELD_TOTAL"
    GRAND_TOTAL "GRAND_TOTAL"
}

/// `PivotTableConfiguration` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct PivotTableConfiguration(Properties);

properties! { PivotTableConfiguration }

impl PivotTableConfiguration {
    /// `FieldOptions`: `PivotTableFieldOptions`.
    #[track_caller]
    pub fn field_options(mut self, value: impl IntoValue<PivotTableFieldOptions>) -> Self {
        self.0.set("FieldOptions", value);
        self
    }

    /// `FieldWells`: `PivotTableFieldWells`.
    #[track_caller]
    pub fn field_wells(mut self, value: impl IntoValue<PivotTableFieldWells>) -> Self {
        self.0.set("FieldWells", value);
        self
    }

    /// `Interactions`: `VisualInteractionOptions`.
    #[track_caller]
    pub fn interactions(mut self, value: impl IntoValue<VisualInteractionOptions>) -> Self {
        self.0.set("Interactions", value);
        self
    }

    /// `PaginatedReportOptions`: `PivotTablePaginatedReportOptions`.
    #[track_caller]
    pub fn paginated_report_options(
        mut self,
        value: impl IntoValue<PivotTablePaginatedReportOptions>,
    ) -> Self {
        self.0.set("PaginatedReportOptions", value);
        self
    }

    /// `SortConfiguration`: `PivotTableSortConfiguration`.
    #[track_caller]
    pub fn sort_configuration(
        mut self,
        value: impl IntoValue<PivotTableSortConfiguration>,
    ) -> Self {
        self.0.set("SortConfiguration", value);
        self
    }

    /// `TableOptions`: `PivotTableOptions`.
    #[track_caller]
    pub fn table_options(mut self, value: impl IntoValue<PivotTableOptions>) -> Self {
        self.0.set("TableOptions", value);
        self
    }

    /// `TotalOptions`: `PivotTableTotalOptions`.
    #[track_caller]
    pub fn total_options(mut self, value: impl IntoValue<PivotTableTotalOptions>) -> Self {
        self.0.set("TotalOptions", value);
        self
    }
}

/// `PivotTableDataPathOption` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct PivotTableDataPathOption(Properties);

properties! { PivotTableDataPathOption }

impl PivotTableDataPathOption {
    /// `DataPathList`: list of `DataPathValue`, at most 20 items. Required.
    #[track_caller]
    pub fn data_path_list(mut self, value: impl IntoValue<ListOf<DataPathValue>>) -> Self {
        self.0.set("DataPathList", value);
        self
    }

    /// `Width`: string.
    #[track_caller]
    pub fn width(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Width", value);
        self
    }
}

choice! {
    /// `PivotTableDataPathType` of `AWS::QuickSight::Analysis`.
    PivotTableDataPathType
    HIERARCHY_ROWS_LAYOUT_COLUMN "HIERARCHY_ROWS_LAYOUT_COLUMN"
    MULTIPLE_ROW_METRICS_COLUMN "MULTIPLE_ROW_METRICS_COLUMN"
    EMPTY_COLUMN_HEADER "EMPTY_COLUMN_HEADER"
    COUNT_METRIC_COLUMN "COUNT_METRIC_COLUMN"
}

choice! {
    /// `PivotTableFieldCollapseState` of `AWS::QuickSight::Analysis`.
    PivotTableFieldCollapseState
    COLLAPSED "COLLAPSED"
    EXPANDED "EXPANDED"
}

/// `PivotTableFieldCollapseStateOption` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct PivotTableFieldCollapseStateOption(Properties);

properties! { PivotTableFieldCollapseStateOption }

impl PivotTableFieldCollapseStateOption {
    /// `State`: `PivotTableFieldCollapseState`.
    #[track_caller]
    pub fn state(mut self, value: impl IntoValue<PivotTableFieldCollapseState>) -> Self {
        self.0.set("State", value);
        self
    }

    /// `Target`: `PivotTableFieldCollapseStateTarget`. Required.
    #[track_caller]
    pub fn target(mut self, value: impl IntoValue<PivotTableFieldCollapseStateTarget>) -> Self {
        self.0.set("Target", value);
        self
    }
}

/// `PivotTableFieldCollapseStateTarget` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct PivotTableFieldCollapseStateTarget(Properties);

properties! { PivotTableFieldCollapseStateTarget }

impl PivotTableFieldCollapseStateTarget {
    /// `FieldDataPathValues`: list of `DataPathValue`, at most 20 items.
    #[track_caller]
    pub fn field_data_path_values(mut self, value: impl IntoValue<ListOf<DataPathValue>>) -> Self {
        self.0.set("FieldDataPathValues", value);
        self
    }

    /// `FieldId`: string.
    #[track_caller]
    pub fn field_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FieldId", value);
        self
    }
}

/// `PivotTableFieldOption` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct PivotTableFieldOption(Properties);

properties! { PivotTableFieldOption }

impl PivotTableFieldOption {
    /// `CustomLabel`: string, 1 to 2048 characters.
    #[track_caller]
    pub fn custom_label(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CustomLabel", value);
        self
    }

    /// `FieldId`: string, 1 to 512 characters. Required.
    #[track_caller]
    pub fn field_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FieldId", value);
        self
    }

    /// `Visibility`: `Visibility`.
    #[track_caller]
    pub fn visibility(mut self, value: impl IntoValue<Visibility>) -> Self {
        self.0.set("Visibility", value);
        self
    }
}

/// `PivotTableFieldOptions` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct PivotTableFieldOptions(Properties);

properties! { PivotTableFieldOptions }

impl PivotTableFieldOptions {
    /// `CollapseStateOptions`: list of `PivotTableFieldCollapseStateOption`.
    #[track_caller]
    pub fn collapse_state_options(
        mut self,
        value: impl IntoValue<ListOf<PivotTableFieldCollapseStateOption>>,
    ) -> Self {
        self.0.set("CollapseStateOptions", value);
        self
    }

    /// `DataPathOptions`: list of `PivotTableDataPathOption`, at most 100 items.
    #[track_caller]
    pub fn data_path_options(
        mut self,
        value: impl IntoValue<ListOf<PivotTableDataPathOption>>,
    ) -> Self {
        self.0.set("DataPathOptions", value);
        self
    }

    /// `SelectedFieldOptions`: list of `PivotTableFieldOption`, at most 100 items.
    #[track_caller]
    pub fn selected_field_options(
        mut self,
        value: impl IntoValue<ListOf<PivotTableFieldOption>>,
    ) -> Self {
        self.0.set("SelectedFieldOptions", value);
        self
    }
}

/// `PivotTableFieldSubtotalOptions` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct PivotTableFieldSubtotalOptions(Properties);

properties! { PivotTableFieldSubtotalOptions }

impl PivotTableFieldSubtotalOptions {
    /// `FieldId`: string, 1 to 512 characters.
    #[track_caller]
    pub fn field_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FieldId", value);
        self
    }
}

/// `PivotTableFieldWells` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct PivotTableFieldWells(Properties);

properties! { PivotTableFieldWells }

impl PivotTableFieldWells {
    /// `PivotTableAggregatedFieldWells`: `PivotTableAggregatedFieldWells`.
    #[track_caller]
    pub fn pivot_table_aggregated_field_wells(
        mut self,
        value: impl IntoValue<PivotTableAggregatedFieldWells>,
    ) -> Self {
        self.0.set("PivotTableAggregatedFieldWells", value);
        self
    }
}

choice! {
    /// `PivotTableMetricPlacement` of `AWS::QuickSight::Analysis`.
    PivotTableMetricPlacement
    ROW "ROW"
    COLUMN "COLUMN"
}

/// `PivotTableOptions` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct PivotTableOptions(Properties);

properties! { PivotTableOptions }

impl PivotTableOptions {
    /// `CellStyle`: `TableCellStyle`.
    #[track_caller]
    pub fn cell_style(mut self, value: impl IntoValue<TableCellStyle>) -> Self {
        self.0.set("CellStyle", value);
        self
    }

    /// `CollapsedRowDimensionsVisibility`: `Visibility`.
    #[track_caller]
    pub fn collapsed_row_dimensions_visibility(
        mut self,
        value: impl IntoValue<Visibility>,
    ) -> Self {
        self.0.set("CollapsedRowDimensionsVisibility", value);
        self
    }

    /// `ColumnHeaderStyle`: `TableCellStyle`.
    #[track_caller]
    pub fn column_header_style(mut self, value: impl IntoValue<TableCellStyle>) -> Self {
        self.0.set("ColumnHeaderStyle", value);
        self
    }

    /// `ColumnNamesVisibility`: `Visibility`.
    #[track_caller]
    pub fn column_names_visibility(mut self, value: impl IntoValue<Visibility>) -> Self {
        self.0.set("ColumnNamesVisibility", value);
        self
    }

    /// `DefaultCellWidth`: string.
    #[track_caller]
    pub fn default_cell_width(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DefaultCellWidth", value);
        self
    }

    /// `MetricPlacement`: `PivotTableMetricPlacement`.
    #[track_caller]
    pub fn metric_placement(mut self, value: impl IntoValue<PivotTableMetricPlacement>) -> Self {
        self.0.set("MetricPlacement", value);
        self
    }

    /// `RowAlternateColorOptions`: `RowAlternateColorOptions`.
    #[track_caller]
    pub fn row_alternate_color_options(
        mut self,
        value: impl IntoValue<RowAlternateColorOptions>,
    ) -> Self {
        self.0.set("RowAlternateColorOptions", value);
        self
    }

    /// `RowFieldNamesStyle`: `TableCellStyle`.
    #[track_caller]
    pub fn row_field_names_style(mut self, value: impl IntoValue<TableCellStyle>) -> Self {
        self.0.set("RowFieldNamesStyle", value);
        self
    }

    /// `RowHeaderStyle`: `TableCellStyle`.
    #[track_caller]
    pub fn row_header_style(mut self, value: impl IntoValue<TableCellStyle>) -> Self {
        self.0.set("RowHeaderStyle", value);
        self
    }

    /// `RowsLabelOptions`: `PivotTableRowsLabelOptions`.
    #[track_caller]
    pub fn rows_label_options(mut self, value: impl IntoValue<PivotTableRowsLabelOptions>) -> Self {
        self.0.set("RowsLabelOptions", value);
        self
    }

    /// `RowsLayout`: `PivotTableRowsLayout`.
    #[track_caller]
    pub fn rows_layout(mut self, value: impl IntoValue<PivotTableRowsLayout>) -> Self {
        self.0.set("RowsLayout", value);
        self
    }

    /// `SingleMetricVisibility`: `Visibility`.
    #[track_caller]
    pub fn single_metric_visibility(mut self, value: impl IntoValue<Visibility>) -> Self {
        self.0.set("SingleMetricVisibility", value);
        self
    }

    /// `ToggleButtonsVisibility`: `Visibility`.
    #[track_caller]
    pub fn toggle_buttons_visibility(mut self, value: impl IntoValue<Visibility>) -> Self {
        self.0.set("ToggleButtonsVisibility", value);
        self
    }
}

/// `PivotTablePaginatedReportOptions` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct PivotTablePaginatedReportOptions(Properties);

properties! { PivotTablePaginatedReportOptions }

impl PivotTablePaginatedReportOptions {
    /// `OverflowColumnHeaderVisibility`: `Visibility`.
    #[track_caller]
    pub fn overflow_column_header_visibility(mut self, value: impl IntoValue<Visibility>) -> Self {
        self.0.set("OverflowColumnHeaderVisibility", value);
        self
    }

    /// `VerticalOverflowVisibility`: `Visibility`.
    #[track_caller]
    pub fn vertical_overflow_visibility(mut self, value: impl IntoValue<Visibility>) -> Self {
        self.0.set("VerticalOverflowVisibility", value);
        self
    }
}

/// `PivotTableRowsLabelOptions` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct PivotTableRowsLabelOptions(Properties);

properties! { PivotTableRowsLabelOptions }

impl PivotTableRowsLabelOptions {
    /// `CustomLabel`: string, 1 to 1024 characters.
    #[track_caller]
    pub fn custom_label(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CustomLabel", value);
        self
    }

    /// `Visibility`: `Visibility`.
    #[track_caller]
    pub fn visibility(mut self, value: impl IntoValue<Visibility>) -> Self {
        self.0.set("Visibility", value);
        self
    }
}

choice! {
    /// `PivotTableRowsLayout` of `AWS::QuickSight::Analysis`.
    PivotTableRowsLayout
    TABULAR "TABULAR"
    HIERARCHY "HIERARCHY"
}

/// `PivotTableSortBy` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct PivotTableSortBy(Properties);

properties! { PivotTableSortBy }

impl PivotTableSortBy {
    /// `Column`: `ColumnSort`.
    #[track_caller]
    pub fn column(mut self, value: impl IntoValue<ColumnSort>) -> Self {
        self.0.set("Column", value);
        self
    }

    /// `DataPath`: `DataPathSort`.
    #[track_caller]
    pub fn data_path(mut self, value: impl IntoValue<DataPathSort>) -> Self {
        self.0.set("DataPath", value);
        self
    }

    /// `Field`: `FieldSort`.
    #[track_caller]
    pub fn field(mut self, value: impl IntoValue<FieldSort>) -> Self {
        self.0.set("Field", value);
        self
    }
}

/// `PivotTableSortConfiguration` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct PivotTableSortConfiguration(Properties);

properties! { PivotTableSortConfiguration }

impl PivotTableSortConfiguration {
    /// `FieldSortOptions`: list of `PivotFieldSortOptions`, at most 200 items.
    #[track_caller]
    pub fn field_sort_options(
        mut self,
        value: impl IntoValue<ListOf<PivotFieldSortOptions>>,
    ) -> Self {
        self.0.set("FieldSortOptions", value);
        self
    }
}

choice! {
    /// `PivotTableSubtotalLevel` of `AWS::QuickSight::Analysis`.
    PivotTableSubtotalLevel
    ALL "ALL"
    CUSTOM "CUSTOM"
    LAST "LAST"
}

/// `PivotTableTotalOptions` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct PivotTableTotalOptions(Properties);

properties! { PivotTableTotalOptions }

impl PivotTableTotalOptions {
    /// `ColumnSubtotalOptions`: `SubtotalOptions`.
    #[track_caller]
    pub fn column_subtotal_options(mut self, value: impl IntoValue<SubtotalOptions>) -> Self {
        self.0.set("ColumnSubtotalOptions", value);
        self
    }

    /// `ColumnTotalOptions`: `PivotTotalOptions`.
    #[track_caller]
    pub fn column_total_options(mut self, value: impl IntoValue<PivotTotalOptions>) -> Self {
        self.0.set("ColumnTotalOptions", value);
        self
    }

    /// `RowSubtotalOptions`: `SubtotalOptions`.
    #[track_caller]
    pub fn row_subtotal_options(mut self, value: impl IntoValue<SubtotalOptions>) -> Self {
        self.0.set("RowSubtotalOptions", value);
        self
    }

    /// `RowTotalOptions`: `PivotTotalOptions`.
    #[track_caller]
    pub fn row_total_options(mut self, value: impl IntoValue<PivotTotalOptions>) -> Self {
        self.0.set("RowTotalOptions", value);
        self
    }
}

/// `PivotTableVisual` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct PivotTableVisual(Properties);

properties! { PivotTableVisual }

impl PivotTableVisual {
    /// `Actions`: list of `VisualCustomAction`, at most 10 items.
    #[track_caller]
    pub fn actions(mut self, value: impl IntoValue<ListOf<VisualCustomAction>>) -> Self {
        self.0.set("Actions", value);
        self
    }

    /// `ChartConfiguration`: `PivotTableConfiguration`.
    #[track_caller]
    pub fn chart_configuration(mut self, value: impl IntoValue<PivotTableConfiguration>) -> Self {
        self.0.set("ChartConfiguration", value);
        self
    }

    /// `ConditionalFormatting`: `PivotTableConditionalFormatting`.
    #[track_caller]
    pub fn conditional_formatting(
        mut self,
        value: impl IntoValue<PivotTableConditionalFormatting>,
    ) -> Self {
        self.0.set("ConditionalFormatting", value);
        self
    }

    /// `Subtitle`: `VisualSubtitleLabelOptions`.
    #[track_caller]
    pub fn subtitle(mut self, value: impl IntoValue<VisualSubtitleLabelOptions>) -> Self {
        self.0.set("Subtitle", value);
        self
    }

    /// `Title`: `VisualTitleLabelOptions`.
    #[track_caller]
    pub fn title(mut self, value: impl IntoValue<VisualTitleLabelOptions>) -> Self {
        self.0.set("Title", value);
        self
    }

    /// `VisualContentAltText`: string, 1 to 1024 characters.
    #[track_caller]
    pub fn visual_content_alt_text(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("VisualContentAltText", value);
        self
    }

    /// `VisualId`: string, 1 to 512 characters, pattern `^[\w\-]+$`. Required.
    #[track_caller]
    pub fn visual_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("VisualId", value);
        self
    }
}

/// `PivotTotalOptions` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct PivotTotalOptions(Properties);

properties! { PivotTotalOptions }

impl PivotTotalOptions {
    /// `CustomLabel`: string.
    #[track_caller]
    pub fn custom_label(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CustomLabel", value);
        self
    }

    /// `MetricHeaderCellStyle`: `TableCellStyle`.
    #[track_caller]
    pub fn metric_header_cell_style(mut self, value: impl IntoValue<TableCellStyle>) -> Self {
        self.0.set("MetricHeaderCellStyle", value);
        self
    }

    /// `Placement`: `TableTotalsPlacement`.
    #[track_caller]
    pub fn placement(mut self, value: impl IntoValue<TableTotalsPlacement>) -> Self {
        self.0.set("Placement", value);
        self
    }

    /// `ScrollStatus`: `TableTotalsScrollStatus`.
    #[track_caller]
    pub fn scroll_status(mut self, value: impl IntoValue<TableTotalsScrollStatus>) -> Self {
        self.0.set("ScrollStatus", value);
        self
    }

    /// `TotalAggregationOptions`: list of `TotalAggregationOption`, at most 200 items.
    #[track_caller]
    pub fn total_aggregation_options(
        mut self,
        value: impl IntoValue<ListOf<TotalAggregationOption>>,
    ) -> Self {
        self.0.set("TotalAggregationOptions", value);
        self
    }

    /// `TotalCellStyle`: `TableCellStyle`.
    #[track_caller]
    pub fn total_cell_style(mut self, value: impl IntoValue<TableCellStyle>) -> Self {
        self.0.set("TotalCellStyle", value);
        self
    }

    /// `TotalsVisibility`: `Visibility`.
    #[track_caller]
    pub fn totals_visibility(mut self, value: impl IntoValue<Visibility>) -> Self {
        self.0.set("TotalsVisibility", value);
        self
    }

    /// `ValueCellStyle`: `TableCellStyle`.
    #[track_caller]
    pub fn value_cell_style(mut self, value: impl IntoValue<TableCellStyle>) -> Self {
        self.0.set("ValueCellStyle", value);
        self
    }
}

/// `PluginVisual` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct PluginVisual(Properties);

properties! { PluginVisual }

impl PluginVisual {
    /// `ChartConfiguration`: `PluginVisualConfiguration`.
    #[track_caller]
    pub fn chart_configuration(mut self, value: impl IntoValue<PluginVisualConfiguration>) -> Self {
        self.0.set("ChartConfiguration", value);
        self
    }

    /// `PluginArn`: string. Required.
    #[track_caller]
    pub fn plugin_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PluginArn", value);
        self
    }

    /// `Subtitle`: `VisualSubtitleLabelOptions`.
    #[track_caller]
    pub fn subtitle(mut self, value: impl IntoValue<VisualSubtitleLabelOptions>) -> Self {
        self.0.set("Subtitle", value);
        self
    }

    /// `Title`: `VisualTitleLabelOptions`.
    #[track_caller]
    pub fn title(mut self, value: impl IntoValue<VisualTitleLabelOptions>) -> Self {
        self.0.set("Title", value);
        self
    }

    /// `VisualContentAltText`: string, 1 to 1024 characters.
    #[track_caller]
    pub fn visual_content_alt_text(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("VisualContentAltText", value);
        self
    }

    /// `VisualId`: string, 1 to 512 characters, pattern `^[\w\-]+$`. Required.
    #[track_caller]
    pub fn visual_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("VisualId", value);
        self
    }
}

choice! {
    /// `PluginVisualAxisName` of `AWS::QuickSight::Analysis`.
    PluginVisualAxisName
    GROUP_BY "GROUP_BY"
    VALUE "VALUE"
}

/// `PluginVisualConfiguration` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct PluginVisualConfiguration(Properties);

properties! { PluginVisualConfiguration }

impl PluginVisualConfiguration {
    /// `FieldWells`: list of `PluginVisualFieldWell`, at most 10 items.
    #[track_caller]
    pub fn field_wells(mut self, value: impl IntoValue<ListOf<PluginVisualFieldWell>>) -> Self {
        self.0.set("FieldWells", value);
        self
    }

    /// `SortConfiguration`: `PluginVisualSortConfiguration`.
    #[track_caller]
    pub fn sort_configuration(
        mut self,
        value: impl IntoValue<PluginVisualSortConfiguration>,
    ) -> Self {
        self.0.set("SortConfiguration", value);
        self
    }

    /// `VisualOptions`: `PluginVisualOptions`.
    #[track_caller]
    pub fn visual_options(mut self, value: impl IntoValue<PluginVisualOptions>) -> Self {
        self.0.set("VisualOptions", value);
        self
    }
}

/// `PluginVisualFieldWell` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct PluginVisualFieldWell(Properties);

properties! { PluginVisualFieldWell }

impl PluginVisualFieldWell {
    /// `AxisName`: `PluginVisualAxisName`.
    #[track_caller]
    pub fn axis_name(mut self, value: impl IntoValue<PluginVisualAxisName>) -> Self {
        self.0.set("AxisName", value);
        self
    }

    /// `Dimensions`: list of `DimensionField`, at most 200 items.
    #[track_caller]
    pub fn dimensions(mut self, value: impl IntoValue<ListOf<DimensionField>>) -> Self {
        self.0.set("Dimensions", value);
        self
    }

    /// `Measures`: list of `MeasureField`, at most 200 items.
    #[track_caller]
    pub fn measures(mut self, value: impl IntoValue<ListOf<MeasureField>>) -> Self {
        self.0.set("Measures", value);
        self
    }

    /// `Unaggregated`: list of `UnaggregatedField`, at most 200 items.
    #[track_caller]
    pub fn unaggregated(mut self, value: impl IntoValue<ListOf<UnaggregatedField>>) -> Self {
        self.0.set("Unaggregated", value);
        self
    }
}

/// `PluginVisualItemsLimitConfiguration` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct PluginVisualItemsLimitConfiguration(Properties);

properties! { PluginVisualItemsLimitConfiguration }

impl PluginVisualItemsLimitConfiguration {
    /// `ItemsLimit`: number.
    #[track_caller]
    pub fn items_limit(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("ItemsLimit", value);
        self
    }
}

/// `PluginVisualOptions` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct PluginVisualOptions(Properties);

properties! { PluginVisualOptions }

impl PluginVisualOptions {
    /// `VisualProperties`: list of `PluginVisualProperty`.
    #[track_caller]
    pub fn visual_properties(
        mut self,
        value: impl IntoValue<ListOf<PluginVisualProperty>>,
    ) -> Self {
        self.0.set("VisualProperties", value);
        self
    }
}

/// `PluginVisualProperty` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct PluginVisualProperty(Properties);

properties! { PluginVisualProperty }

impl PluginVisualProperty {
    /// `Name`: string.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Value`: string.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}

/// `PluginVisualSortConfiguration` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct PluginVisualSortConfiguration(Properties);

properties! { PluginVisualSortConfiguration }

impl PluginVisualSortConfiguration {
    /// `PluginVisualTableQuerySort`: `PluginVisualTableQuerySort`.
    #[track_caller]
    pub fn plugin_visual_table_query_sort(
        mut self,
        value: impl IntoValue<PluginVisualTableQuerySort>,
    ) -> Self {
        self.0.set("PluginVisualTableQuerySort", value);
        self
    }
}

/// `PluginVisualTableQuerySort` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct PluginVisualTableQuerySort(Properties);

properties! { PluginVisualTableQuerySort }

impl PluginVisualTableQuerySort {
    /// `ItemsLimitConfiguration`: `PluginVisualItemsLimitConfiguration`.
    #[track_caller]
    pub fn items_limit_configuration(
        mut self,
        value: impl IntoValue<PluginVisualItemsLimitConfiguration>,
    ) -> Self {
        self.0.set("ItemsLimitConfiguration", value);
        self
    }

    /// `RowSort`: list of `FieldSortOptions`, at most 100 items.
    #[track_caller]
    pub fn row_sort(mut self, value: impl IntoValue<ListOf<FieldSortOptions>>) -> Self {
        self.0.set("RowSort", value);
        self
    }
}

/// `PredefinedHierarchy` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct PredefinedHierarchy(Properties);

properties! { PredefinedHierarchy }

impl PredefinedHierarchy {
    /// `Columns`: list of `ColumnIdentifier`, 1 to 10 items. Required.
    #[track_caller]
    pub fn columns(mut self, value: impl IntoValue<ListOf<ColumnIdentifier>>) -> Self {
        self.0.set("Columns", value);
        self
    }

    /// `DrillDownFilters`: list of `DrillDownFilter`, at most 10 items.
    #[track_caller]
    pub fn drill_down_filters(mut self, value: impl IntoValue<ListOf<DrillDownFilter>>) -> Self {
        self.0.set("DrillDownFilters", value);
        self
    }

    /// `HierarchyId`: string, 1 to 512 characters. Required.
    #[track_caller]
    pub fn hierarchy_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("HierarchyId", value);
        self
    }
}

choice! {
    /// `PrimaryValueDisplayType` of `AWS::QuickSight::Analysis`.
    PrimaryValueDisplayType
    HIDDEN "HIDDEN"
    COMPARISON "COMPARISON"
    ACTUAL "ACTUAL"
}

/// `ProgressBarOptions` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct ProgressBarOptions(Properties);

properties! { ProgressBarOptions }

impl ProgressBarOptions {
    /// `Visibility`: `Visibility`.
    #[track_caller]
    pub fn visibility(mut self, value: impl IntoValue<Visibility>) -> Self {
        self.0.set("Visibility", value);
        self
    }
}

choice! {
    /// `QueryExecutionMode` of `AWS::QuickSight::Analysis`.
    QueryExecutionMode
    AUTO "AUTO"
    MANUAL "MANUAL"
}

/// `QueryExecutionOptions` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct QueryExecutionOptions(Properties);

properties! { QueryExecutionOptions }

impl QueryExecutionOptions {
    /// `QueryExecutionMode`: `QueryExecutionMode`.
    #[track_caller]
    pub fn query_execution_mode(mut self, value: impl IntoValue<QueryExecutionMode>) -> Self {
        self.0.set("QueryExecutionMode", value);
        self
    }
}

/// `RadarChartAggregatedFieldWells` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct RadarChartAggregatedFieldWells(Properties);

properties! { RadarChartAggregatedFieldWells }

impl RadarChartAggregatedFieldWells {
    /// `Category`: list of `DimensionField`, at most 1 item.
    #[track_caller]
    pub fn category(mut self, value: impl IntoValue<ListOf<DimensionField>>) -> Self {
        self.0.set("Category", value);
        self
    }

    /// `Color`: list of `DimensionField`, at most 1 item.
    #[track_caller]
    pub fn color(mut self, value: impl IntoValue<ListOf<DimensionField>>) -> Self {
        self.0.set("Color", value);
        self
    }

    /// `Values`: list of `MeasureField`, at most 20 items.
    #[track_caller]
    pub fn values(mut self, value: impl IntoValue<ListOf<MeasureField>>) -> Self {
        self.0.set("Values", value);
        self
    }
}

/// `RadarChartAreaStyleSettings` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct RadarChartAreaStyleSettings(Properties);

properties! { RadarChartAreaStyleSettings }

impl RadarChartAreaStyleSettings {
    /// `Visibility`: `Visibility`.
    #[track_caller]
    pub fn visibility(mut self, value: impl IntoValue<Visibility>) -> Self {
        self.0.set("Visibility", value);
        self
    }
}

choice! {
    /// `RadarChartAxesRangeScale` of `AWS::QuickSight::Analysis`.
    RadarChartAxesRangeScale
    AUTO "AUTO"
    INDEPENDENT "INDEPENDENT"
    SHARED "SHARED"
}

/// `RadarChartConfiguration` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct RadarChartConfiguration(Properties);

properties! { RadarChartConfiguration }

impl RadarChartConfiguration {
    /// `AlternateBandColorsVisibility`: `Visibility`.
    #[track_caller]
    pub fn alternate_band_colors_visibility(mut self, value: impl IntoValue<Visibility>) -> Self {
        self.0.set("AlternateBandColorsVisibility", value);
        self
    }

    /// `AlternateBandEvenColor`: string, pattern `^#[A-F0-9]{6}$`.
    #[track_caller]
    pub fn alternate_band_even_color(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AlternateBandEvenColor", value);
        self
    }

    /// `AlternateBandOddColor`: string, pattern `^#[A-F0-9]{6}$`.
    #[track_caller]
    pub fn alternate_band_odd_color(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AlternateBandOddColor", value);
        self
    }

    /// `AxesRangeScale`: `RadarChartAxesRangeScale`.
    #[track_caller]
    pub fn axes_range_scale(mut self, value: impl IntoValue<RadarChartAxesRangeScale>) -> Self {
        self.0.set("AxesRangeScale", value);
        self
    }

    /// `BaseSeriesSettings`: `RadarChartSeriesSettings`.
    #[track_caller]
    pub fn base_series_settings(mut self, value: impl IntoValue<RadarChartSeriesSettings>) -> Self {
        self.0.set("BaseSeriesSettings", value);
        self
    }

    /// `CategoryAxis`: `AxisDisplayOptions`.
    #[track_caller]
    pub fn category_axis(mut self, value: impl IntoValue<AxisDisplayOptions>) -> Self {
        self.0.set("CategoryAxis", value);
        self
    }

    /// `CategoryLabelOptions`: `ChartAxisLabelOptions`.
    #[track_caller]
    pub fn category_label_options(mut self, value: impl IntoValue<ChartAxisLabelOptions>) -> Self {
        self.0.set("CategoryLabelOptions", value);
        self
    }

    /// `ColorAxis`: `AxisDisplayOptions`.
    #[track_caller]
    pub fn color_axis(mut self, value: impl IntoValue<AxisDisplayOptions>) -> Self {
        self.0.set("ColorAxis", value);
        self
    }

    /// `ColorLabelOptions`: `ChartAxisLabelOptions`.
    #[track_caller]
    pub fn color_label_options(mut self, value: impl IntoValue<ChartAxisLabelOptions>) -> Self {
        self.0.set("ColorLabelOptions", value);
        self
    }

    /// `FieldWells`: `RadarChartFieldWells`.
    #[track_caller]
    pub fn field_wells(mut self, value: impl IntoValue<RadarChartFieldWells>) -> Self {
        self.0.set("FieldWells", value);
        self
    }

    /// `Interactions`: `VisualInteractionOptions`.
    #[track_caller]
    pub fn interactions(mut self, value: impl IntoValue<VisualInteractionOptions>) -> Self {
        self.0.set("Interactions", value);
        self
    }

    /// `Legend`: `LegendOptions`.
    #[track_caller]
    pub fn legend(mut self, value: impl IntoValue<LegendOptions>) -> Self {
        self.0.set("Legend", value);
        self
    }

    /// `Shape`: `RadarChartShape`.
    #[track_caller]
    pub fn shape(mut self, value: impl IntoValue<RadarChartShape>) -> Self {
        self.0.set("Shape", value);
        self
    }

    /// `SortConfiguration`: `RadarChartSortConfiguration`.
    #[track_caller]
    pub fn sort_configuration(
        mut self,
        value: impl IntoValue<RadarChartSortConfiguration>,
    ) -> Self {
        self.0.set("SortConfiguration", value);
        self
    }

    /// `StartAngle`: number, -360 to 360.
    #[track_caller]
    pub fn start_angle(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("StartAngle", value);
        self
    }

    /// `VisualPalette`: `VisualPalette`.
    #[track_caller]
    pub fn visual_palette(mut self, value: impl IntoValue<VisualPalette>) -> Self {
        self.0.set("VisualPalette", value);
        self
    }
}

/// `RadarChartFieldWells` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct RadarChartFieldWells(Properties);

properties! { RadarChartFieldWells }

impl RadarChartFieldWells {
    /// `RadarChartAggregatedFieldWells`: `RadarChartAggregatedFieldWells`.
    #[track_caller]
    pub fn radar_chart_aggregated_field_wells(
        mut self,
        value: impl IntoValue<RadarChartAggregatedFieldWells>,
    ) -> Self {
        self.0.set("RadarChartAggregatedFieldWells", value);
        self
    }
}

/// `RadarChartSeriesSettings` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct RadarChartSeriesSettings(Properties);

properties! { RadarChartSeriesSettings }

impl RadarChartSeriesSettings {
    /// `AreaStyleSettings`: `RadarChartAreaStyleSettings`.
    #[track_caller]
    pub fn area_style_settings(
        mut self,
        value: impl IntoValue<RadarChartAreaStyleSettings>,
    ) -> Self {
        self.0.set("AreaStyleSettings", value);
        self
    }
}

choice! {
    /// `RadarChartShape` of `AWS::QuickSight::Analysis`.
    RadarChartShape
    CIRCLE "CIRCLE"
    POLYGON "POLYGON"
}

/// `RadarChartSortConfiguration` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct RadarChartSortConfiguration(Properties);

properties! { RadarChartSortConfiguration }

impl RadarChartSortConfiguration {
    /// `CategoryItemsLimit`: `ItemsLimitConfiguration`.
    #[track_caller]
    pub fn category_items_limit(mut self, value: impl IntoValue<ItemsLimitConfiguration>) -> Self {
        self.0.set("CategoryItemsLimit", value);
        self
    }

    /// `CategorySort`: list of `FieldSortOptions`, at most 100 items.
    #[track_caller]
    pub fn category_sort(mut self, value: impl IntoValue<ListOf<FieldSortOptions>>) -> Self {
        self.0.set("CategorySort", value);
        self
    }

    /// `ColorItemsLimit`: `ItemsLimitConfiguration`.
    #[track_caller]
    pub fn color_items_limit(mut self, value: impl IntoValue<ItemsLimitConfiguration>) -> Self {
        self.0.set("ColorItemsLimit", value);
        self
    }

    /// `ColorSort`: list of `FieldSortOptions`, at most 100 items.
    #[track_caller]
    pub fn color_sort(mut self, value: impl IntoValue<ListOf<FieldSortOptions>>) -> Self {
        self.0.set("ColorSort", value);
        self
    }
}

/// `RadarChartVisual` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct RadarChartVisual(Properties);

properties! { RadarChartVisual }

impl RadarChartVisual {
    /// `Actions`: list of `VisualCustomAction`, at most 10 items.
    #[track_caller]
    pub fn actions(mut self, value: impl IntoValue<ListOf<VisualCustomAction>>) -> Self {
        self.0.set("Actions", value);
        self
    }

    /// `ChartConfiguration`: `RadarChartConfiguration`.
    #[track_caller]
    pub fn chart_configuration(mut self, value: impl IntoValue<RadarChartConfiguration>) -> Self {
        self.0.set("ChartConfiguration", value);
        self
    }

    /// `ColumnHierarchies`: list of `ColumnHierarchy`, at most 2 items.
    #[track_caller]
    pub fn column_hierarchies(mut self, value: impl IntoValue<ListOf<ColumnHierarchy>>) -> Self {
        self.0.set("ColumnHierarchies", value);
        self
    }

    /// `Subtitle`: `VisualSubtitleLabelOptions`.
    #[track_caller]
    pub fn subtitle(mut self, value: impl IntoValue<VisualSubtitleLabelOptions>) -> Self {
        self.0.set("Subtitle", value);
        self
    }

    /// `Title`: `VisualTitleLabelOptions`.
    #[track_caller]
    pub fn title(mut self, value: impl IntoValue<VisualTitleLabelOptions>) -> Self {
        self.0.set("Title", value);
        self
    }

    /// `VisualContentAltText`: string, 1 to 1024 characters.
    #[track_caller]
    pub fn visual_content_alt_text(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("VisualContentAltText", value);
        self
    }

    /// `VisualId`: string, 1 to 512 characters, pattern `^[\w\-]+$`. Required.
    #[track_caller]
    pub fn visual_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("VisualId", value);
        self
    }
}

/// `RangeEndsLabelType` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct RangeEndsLabelType(Properties);

properties! { RangeEndsLabelType }

impl RangeEndsLabelType {
    /// `Visibility`: `Visibility`.
    #[track_caller]
    pub fn visibility(mut self, value: impl IntoValue<Visibility>) -> Self {
        self.0.set("Visibility", value);
        self
    }
}

/// `ReferenceLine` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct ReferenceLine(Properties);

properties! { ReferenceLine }

impl ReferenceLine {
    /// `DataConfiguration`: `ReferenceLineDataConfiguration`. Required.
    #[track_caller]
    pub fn data_configuration(
        mut self,
        value: impl IntoValue<ReferenceLineDataConfiguration>,
    ) -> Self {
        self.0.set("DataConfiguration", value);
        self
    }

    /// `LabelConfiguration`: `ReferenceLineLabelConfiguration`.
    #[track_caller]
    pub fn label_configuration(
        mut self,
        value: impl IntoValue<ReferenceLineLabelConfiguration>,
    ) -> Self {
        self.0.set("LabelConfiguration", value);
        self
    }

    /// `Status`: `WidgetStatus`.
    #[track_caller]
    pub fn status(mut self, value: impl IntoValue<WidgetStatus>) -> Self {
        self.0.set("Status", value);
        self
    }

    /// `StyleConfiguration`: `ReferenceLineStyleConfiguration`.
    #[track_caller]
    pub fn style_configuration(
        mut self,
        value: impl IntoValue<ReferenceLineStyleConfiguration>,
    ) -> Self {
        self.0.set("StyleConfiguration", value);
        self
    }
}

/// `ReferenceLineCustomLabelConfiguration` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct ReferenceLineCustomLabelConfiguration(Properties);

properties! { ReferenceLineCustomLabelConfiguration }

impl ReferenceLineCustomLabelConfiguration {
    /// `CustomLabel`: string, pattern `\S`. Required.
    #[track_caller]
    pub fn custom_label(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CustomLabel", value);
        self
    }
}

/// `ReferenceLineDataConfiguration` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct ReferenceLineDataConfiguration(Properties);

properties! { ReferenceLineDataConfiguration }

impl ReferenceLineDataConfiguration {
    /// `AxisBinding`: `AxisBinding`.
    #[track_caller]
    pub fn axis_binding(mut self, value: impl IntoValue<AxisBinding>) -> Self {
        self.0.set("AxisBinding", value);
        self
    }

    /// `DynamicConfiguration`: `ReferenceLineDynamicDataConfiguration`.
    #[track_caller]
    pub fn dynamic_configuration(
        mut self,
        value: impl IntoValue<ReferenceLineDynamicDataConfiguration>,
    ) -> Self {
        self.0.set("DynamicConfiguration", value);
        self
    }

    /// `SeriesType`: `ReferenceLineSeriesType`.
    #[track_caller]
    pub fn series_type(mut self, value: impl IntoValue<ReferenceLineSeriesType>) -> Self {
        self.0.set("SeriesType", value);
        self
    }

    /// `StaticConfiguration`: `ReferenceLineStaticDataConfiguration`.
    #[track_caller]
    pub fn static_configuration(
        mut self,
        value: impl IntoValue<ReferenceLineStaticDataConfiguration>,
    ) -> Self {
        self.0.set("StaticConfiguration", value);
        self
    }
}

/// `ReferenceLineDynamicDataConfiguration` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct ReferenceLineDynamicDataConfiguration(Properties);

properties! { ReferenceLineDynamicDataConfiguration }

impl ReferenceLineDynamicDataConfiguration {
    /// `Calculation`: `NumericalAggregationFunction`. Required.
    #[track_caller]
    pub fn calculation(mut self, value: impl IntoValue<NumericalAggregationFunction>) -> Self {
        self.0.set("Calculation", value);
        self
    }

    /// `Column`: `ColumnIdentifier`. Required.
    #[track_caller]
    pub fn column(mut self, value: impl IntoValue<ColumnIdentifier>) -> Self {
        self.0.set("Column", value);
        self
    }

    /// `MeasureAggregationFunction`: `AggregationFunction`.
    #[track_caller]
    pub fn measure_aggregation_function(
        mut self,
        value: impl IntoValue<AggregationFunction>,
    ) -> Self {
        self.0.set("MeasureAggregationFunction", value);
        self
    }
}

/// `ReferenceLineLabelConfiguration` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct ReferenceLineLabelConfiguration(Properties);

properties! { ReferenceLineLabelConfiguration }

impl ReferenceLineLabelConfiguration {
    /// `CustomLabelConfiguration`: `ReferenceLineCustomLabelConfiguration`.
    #[track_caller]
    pub fn custom_label_configuration(
        mut self,
        value: impl IntoValue<ReferenceLineCustomLabelConfiguration>,
    ) -> Self {
        self.0.set("CustomLabelConfiguration", value);
        self
    }

    /// `FontColor`: string, pattern `^#[A-F0-9]{6}$`.
    #[track_caller]
    pub fn font_color(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FontColor", value);
        self
    }

    /// `FontConfiguration`: `FontConfiguration`.
    #[track_caller]
    pub fn font_configuration(mut self, value: impl IntoValue<FontConfiguration>) -> Self {
        self.0.set("FontConfiguration", value);
        self
    }

    /// `HorizontalPosition`: `ReferenceLineLabelHorizontalPosition`.
    #[track_caller]
    pub fn horizontal_position(
        mut self,
        value: impl IntoValue<ReferenceLineLabelHorizontalPosition>,
    ) -> Self {
        self.0.set("HorizontalPosition", value);
        self
    }

    /// `ValueLabelConfiguration`: `ReferenceLineValueLabelConfiguration`.
    #[track_caller]
    pub fn value_label_configuration(
        mut self,
        value: impl IntoValue<ReferenceLineValueLabelConfiguration>,
    ) -> Self {
        self.0.set("ValueLabelConfiguration", value);
        self
    }

    /// `VerticalPosition`: `ReferenceLineLabelVerticalPosition`.
    #[track_caller]
    pub fn vertical_position(
        mut self,
        value: impl IntoValue<ReferenceLineLabelVerticalPosition>,
    ) -> Self {
        self.0.set("VerticalPosition", value);
        self
    }
}

choice! {
    /// `ReferenceLineLabelHorizontalPosition` of `AWS::QuickSight::Analysis`.
    ReferenceLineLabelHorizontalPosition
    LEFT "LEFT"
    CENTER "CENTER"
    RIGHT "RIGHT"
}

choice! {
    /// `ReferenceLineLabelVerticalPosition` of `AWS::QuickSight::Analysis`.
    ReferenceLineLabelVerticalPosition
    ABOVE "ABOVE"
    BELOW "BELOW"
}

choice! {
    /// `ReferenceLinePatternType` of `AWS::QuickSight::Analysis`.
    ReferenceLinePatternType
    SOLID "SOLID"
    DASHED "DASHED"
    DOTTED "DOTTED"
}

choice! {
    /// `ReferenceLineSeriesType` of `AWS::QuickSight::Analysis`.
    ReferenceLineSeriesType
    BAR "BAR"
    LINE "LINE"
}

/// `ReferenceLineStaticDataConfiguration` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct ReferenceLineStaticDataConfiguration(Properties);

properties! { ReferenceLineStaticDataConfiguration }

impl ReferenceLineStaticDataConfiguration {
    /// `Value`: number, default 0. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("Value", value);
        self
    }
}

/// `ReferenceLineStyleConfiguration` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct ReferenceLineStyleConfiguration(Properties);

properties! { ReferenceLineStyleConfiguration }

impl ReferenceLineStyleConfiguration {
    /// `Color`: string, pattern `^#[A-F0-9]{6}$`.
    #[track_caller]
    pub fn color(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Color", value);
        self
    }

    /// `Pattern`: `ReferenceLinePatternType`.
    #[track_caller]
    pub fn pattern(mut self, value: impl IntoValue<ReferenceLinePatternType>) -> Self {
        self.0.set("Pattern", value);
        self
    }
}

/// `ReferenceLineValueLabelConfiguration` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct ReferenceLineValueLabelConfiguration(Properties);

properties! { ReferenceLineValueLabelConfiguration }

impl ReferenceLineValueLabelConfiguration {
    /// `FormatConfiguration`: `NumericFormatConfiguration`.
    #[track_caller]
    pub fn format_configuration(
        mut self,
        value: impl IntoValue<NumericFormatConfiguration>,
    ) -> Self {
        self.0.set("FormatConfiguration", value);
        self
    }

    /// `RelativePosition`: `ReferenceLineValueLabelRelativePosition`.
    #[track_caller]
    pub fn relative_position(
        mut self,
        value: impl IntoValue<ReferenceLineValueLabelRelativePosition>,
    ) -> Self {
        self.0.set("RelativePosition", value);
        self
    }
}

choice! {
    /// `ReferenceLineValueLabelRelativePosition` of `AWS::QuickSight::Analysis`.
    ReferenceLineValueLabelRelativePosition
    BEFORE_CUSTOM_LABEL "BEFORE_CUSTOM_LABEL"
    AFTER_CUSTOM_LABEL "AFTER_CUSTOM_LABEL"
}

/// `RelativeDateTimeControlDisplayOptions` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct RelativeDateTimeControlDisplayOptions(Properties);

properties! { RelativeDateTimeControlDisplayOptions }

impl RelativeDateTimeControlDisplayOptions {
    /// `DateTimeFormat`: string, 1 to 128 characters.
    #[track_caller]
    pub fn date_time_format(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DateTimeFormat", value);
        self
    }

    /// `InfoIconLabelOptions`: `SheetControlInfoIconLabelOptions`.
    #[track_caller]
    pub fn info_icon_label_options(
        mut self,
        value: impl IntoValue<SheetControlInfoIconLabelOptions>,
    ) -> Self {
        self.0.set("InfoIconLabelOptions", value);
        self
    }

    /// `TitleOptions`: `LabelOptions`.
    #[track_caller]
    pub fn title_options(mut self, value: impl IntoValue<LabelOptions>) -> Self {
        self.0.set("TitleOptions", value);
        self
    }
}

choice! {
    /// `RelativeDateType` of `AWS::QuickSight::Analysis`.
    RelativeDateType
    PREVIOUS "PREVIOUS"
    THIS "THIS"
    LAST "LAST"
    NOW "NOW"
    NEXT "NEXT"
}

/// `RelativeDatesFilter` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct RelativeDatesFilter(Properties);

properties! { RelativeDatesFilter }

impl RelativeDatesFilter {
    /// `AnchorDateConfiguration`: `AnchorDateConfiguration`. Required.
    #[track_caller]
    pub fn anchor_date_configuration(
        mut self,
        value: impl IntoValue<AnchorDateConfiguration>,
    ) -> Self {
        self.0.set("AnchorDateConfiguration", value);
        self
    }

    /// `Column`: `ColumnIdentifier`. Required.
    #[track_caller]
    pub fn column(mut self, value: impl IntoValue<ColumnIdentifier>) -> Self {
        self.0.set("Column", value);
        self
    }

    /// `DefaultFilterControlConfiguration`: `DefaultFilterControlConfiguration`.
    #[track_caller]
    pub fn default_filter_control_configuration(
        mut self,
        value: impl IntoValue<DefaultFilterControlConfiguration>,
    ) -> Self {
        self.0.set("DefaultFilterControlConfiguration", value);
        self
    }

    /// `ExcludePeriodConfiguration`: `ExcludePeriodConfiguration`.
    #[track_caller]
    pub fn exclude_period_configuration(
        mut self,
        value: impl IntoValue<ExcludePeriodConfiguration>,
    ) -> Self {
        self.0.set("ExcludePeriodConfiguration", value);
        self
    }

    /// `FilterId`: string, 1 to 512 characters, pattern `^[\w\-]+$`. Required.
    #[track_caller]
    pub fn filter_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FilterId", value);
        self
    }

    /// `MinimumGranularity`: `TimeGranularity`.
    #[track_caller]
    pub fn minimum_granularity(mut self, value: impl IntoValue<TimeGranularity>) -> Self {
        self.0.set("MinimumGranularity", value);
        self
    }

    /// `NullOption`: `FilterNullOption`. Required.
    #[track_caller]
    pub fn null_option(mut self, value: impl IntoValue<FilterNullOption>) -> Self {
        self.0.set("NullOption", value);
        self
    }

    /// `ParameterName`: string, 1 to 2048 characters, pattern `^[a-zA-Z0-9]+$`.
    #[track_caller]
    pub fn parameter_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ParameterName", value);
        self
    }

    /// `RelativeDateType`: `RelativeDateType`. Required.
    #[track_caller]
    pub fn relative_date_type(mut self, value: impl IntoValue<RelativeDateType>) -> Self {
        self.0.set("RelativeDateType", value);
        self
    }

    /// `RelativeDateValue`: number.
    #[track_caller]
    pub fn relative_date_value(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("RelativeDateValue", value);
        self
    }

    /// `TimeGranularity`: `TimeGranularity`. Required.
    #[track_caller]
    pub fn time_granularity(mut self, value: impl IntoValue<TimeGranularity>) -> Self {
        self.0.set("TimeGranularity", value);
        self
    }
}

choice! {
    /// `RelativeFontSize` of `AWS::QuickSight::Analysis`.
    RelativeFontSize
    EXTRA_SMALL "EXTRA_SMALL"
    SMALL "SMALL"
    MEDIUM "MEDIUM"
    LARGE "LARGE"
    EXTRA_LARGE "EXTRA_LARGE"
}

choice! {
    /// `ResizeOption` of `AWS::QuickSight::Analysis`.
    ResizeOption
    FIXED "FIXED"
    RESPONSIVE "RESPONSIVE"
}

/// `ResourcePermission` of `AWS::QuickSight::Analysis`.
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

choice! {
    /// `ResourceStatus` of `AWS::QuickSight::Analysis`.
    ResourceStatus
    CREATION_IN_PROGRESS "CREATION_IN_PROGRESS"
    CREATION_SUCCESSFUL "CREATION_SUCCESSFUL"
    CREATION_FAILED "CREATION_FAILED"
    UPDATE_IN_PROGRESS "UPDATE_IN_PROGRESS"
    UPDATE_SUCCESSFUL "UPDATE_SUCCESSFUL"
    UPDATE_FAILED "UPDATE_FAILED"
    PENDING_UPDATE "PENDING_UPDATE"
    DELETED "DELETED"
}

/// `RollingDateConfiguration` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct RollingDateConfiguration(Properties);

properties! { RollingDateConfiguration }

impl RollingDateConfiguration {
    /// `DataSetIdentifier`: string, at most 2048 characters.
    #[track_caller]
    pub fn data_set_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DataSetIdentifier", value);
        self
    }

    /// `Expression`: string, 1 to 4096 characters. Required.
    #[track_caller]
    pub fn expression(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Expression", value);
        self
    }
}

/// `RowAlternateColorOptions` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct RowAlternateColorOptions(Properties);

properties! { RowAlternateColorOptions }

impl RowAlternateColorOptions {
    /// `RowAlternateColors`: list of strings, at most 1 item.
    #[track_caller]
    pub fn row_alternate_colors(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("RowAlternateColors", value);
        self
    }

    /// `Status`: `WidgetStatus`.
    #[track_caller]
    pub fn status(mut self, value: impl IntoValue<WidgetStatus>) -> Self {
        self.0.set("Status", value);
        self
    }

    /// `UsePrimaryBackgroundColor`: `WidgetStatus`.
    #[track_caller]
    pub fn use_primary_background_color(mut self, value: impl IntoValue<WidgetStatus>) -> Self {
        self.0.set("UsePrimaryBackgroundColor", value);
        self
    }
}

/// `SameSheetTargetVisualConfiguration` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct SameSheetTargetVisualConfiguration(Properties);

properties! { SameSheetTargetVisualConfiguration }

impl SameSheetTargetVisualConfiguration {
    /// `TargetVisualOptions`: `TargetVisualOptions`.
    #[track_caller]
    pub fn target_visual_options(mut self, value: impl IntoValue<TargetVisualOptions>) -> Self {
        self.0.set("TargetVisualOptions", value);
        self
    }

    /// `TargetVisuals`: list of strings, 1 to 50 items.
    #[track_caller]
    pub fn target_visuals(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("TargetVisuals", value);
        self
    }
}

/// `SankeyDiagramAggregatedFieldWells` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct SankeyDiagramAggregatedFieldWells(Properties);

properties! { SankeyDiagramAggregatedFieldWells }

impl SankeyDiagramAggregatedFieldWells {
    /// `Destination`: list of `DimensionField`, at most 200 items.
    #[track_caller]
    pub fn destination(mut self, value: impl IntoValue<ListOf<DimensionField>>) -> Self {
        self.0.set("Destination", value);
        self
    }

    /// `Source`: list of `DimensionField`, at most 200 items.
    #[track_caller]
    pub fn source(mut self, value: impl IntoValue<ListOf<DimensionField>>) -> Self {
        self.0.set("Source", value);
        self
    }

    /// `Weight`: list of `MeasureField`, at most 200 items.
    #[track_caller]
    pub fn weight(mut self, value: impl IntoValue<ListOf<MeasureField>>) -> Self {
        self.0.set("Weight", value);
        self
    }
}

/// `SankeyDiagramChartConfiguration` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct SankeyDiagramChartConfiguration(Properties);

properties! { SankeyDiagramChartConfiguration }

impl SankeyDiagramChartConfiguration {
    /// `DataLabels`: `DataLabelOptions`.
    #[track_caller]
    pub fn data_labels(mut self, value: impl IntoValue<DataLabelOptions>) -> Self {
        self.0.set("DataLabels", value);
        self
    }

    /// `FieldWells`: `SankeyDiagramFieldWells`.
    #[track_caller]
    pub fn field_wells(mut self, value: impl IntoValue<SankeyDiagramFieldWells>) -> Self {
        self.0.set("FieldWells", value);
        self
    }

    /// `Interactions`: `VisualInteractionOptions`.
    #[track_caller]
    pub fn interactions(mut self, value: impl IntoValue<VisualInteractionOptions>) -> Self {
        self.0.set("Interactions", value);
        self
    }

    /// `SortConfiguration`: `SankeyDiagramSortConfiguration`.
    #[track_caller]
    pub fn sort_configuration(
        mut self,
        value: impl IntoValue<SankeyDiagramSortConfiguration>,
    ) -> Self {
        self.0.set("SortConfiguration", value);
        self
    }
}

/// `SankeyDiagramFieldWells` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct SankeyDiagramFieldWells(Properties);

properties! { SankeyDiagramFieldWells }

impl SankeyDiagramFieldWells {
    /// `SankeyDiagramAggregatedFieldWells`: `SankeyDiagramAggregatedFieldWells`.
    #[track_caller]
    pub fn sankey_diagram_aggregated_field_wells(
        mut self,
        value: impl IntoValue<SankeyDiagramAggregatedFieldWells>,
    ) -> Self {
        self.0.set("SankeyDiagramAggregatedFieldWells", value);
        self
    }
}

/// `SankeyDiagramSortConfiguration` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct SankeyDiagramSortConfiguration(Properties);

properties! { SankeyDiagramSortConfiguration }

impl SankeyDiagramSortConfiguration {
    /// `DestinationItemsLimit`: `ItemsLimitConfiguration`.
    #[track_caller]
    pub fn destination_items_limit(
        mut self,
        value: impl IntoValue<ItemsLimitConfiguration>,
    ) -> Self {
        self.0.set("DestinationItemsLimit", value);
        self
    }

    /// `SourceItemsLimit`: `ItemsLimitConfiguration`.
    #[track_caller]
    pub fn source_items_limit(mut self, value: impl IntoValue<ItemsLimitConfiguration>) -> Self {
        self.0.set("SourceItemsLimit", value);
        self
    }

    /// `WeightSort`: list of `FieldSortOptions`, at most 100 items.
    #[track_caller]
    pub fn weight_sort(mut self, value: impl IntoValue<ListOf<FieldSortOptions>>) -> Self {
        self.0.set("WeightSort", value);
        self
    }
}

/// `SankeyDiagramVisual` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct SankeyDiagramVisual(Properties);

properties! { SankeyDiagramVisual }

impl SankeyDiagramVisual {
    /// `Actions`: list of `VisualCustomAction`, at most 10 items.
    #[track_caller]
    pub fn actions(mut self, value: impl IntoValue<ListOf<VisualCustomAction>>) -> Self {
        self.0.set("Actions", value);
        self
    }

    /// `ChartConfiguration`: `SankeyDiagramChartConfiguration`.
    #[track_caller]
    pub fn chart_configuration(
        mut self,
        value: impl IntoValue<SankeyDiagramChartConfiguration>,
    ) -> Self {
        self.0.set("ChartConfiguration", value);
        self
    }

    /// `Subtitle`: `VisualSubtitleLabelOptions`.
    #[track_caller]
    pub fn subtitle(mut self, value: impl IntoValue<VisualSubtitleLabelOptions>) -> Self {
        self.0.set("Subtitle", value);
        self
    }

    /// `Title`: `VisualTitleLabelOptions`.
    #[track_caller]
    pub fn title(mut self, value: impl IntoValue<VisualTitleLabelOptions>) -> Self {
        self.0.set("Title", value);
        self
    }

    /// `VisualContentAltText`: string, 1 to 1024 characters.
    #[track_caller]
    pub fn visual_content_alt_text(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("VisualContentAltText", value);
        self
    }

    /// `VisualId`: string, 1 to 512 characters, pattern `^[\w\-]+$`. Required.
    #[track_caller]
    pub fn visual_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("VisualId", value);
        self
    }
}

/// `ScatterPlotCategoricallyAggregatedFieldWells` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct ScatterPlotCategoricallyAggregatedFieldWells(Properties);

properties! { ScatterPlotCategoricallyAggregatedFieldWells }

impl ScatterPlotCategoricallyAggregatedFieldWells {
    /// `Category`: list of `DimensionField`, at most 200 items.
    #[track_caller]
    pub fn category(mut self, value: impl IntoValue<ListOf<DimensionField>>) -> Self {
        self.0.set("Category", value);
        self
    }

    /// `Label`: list of `DimensionField`, at most 200 items.
    #[track_caller]
    pub fn label(mut self, value: impl IntoValue<ListOf<DimensionField>>) -> Self {
        self.0.set("Label", value);
        self
    }

    /// `Size`: list of `MeasureField`, at most 200 items.
    #[track_caller]
    pub fn size(mut self, value: impl IntoValue<ListOf<MeasureField>>) -> Self {
        self.0.set("Size", value);
        self
    }

    /// `XAxis`: list of `MeasureField`, at most 200 items.
    #[track_caller]
    pub fn x_axis(mut self, value: impl IntoValue<ListOf<MeasureField>>) -> Self {
        self.0.set("XAxis", value);
        self
    }

    /// `YAxis`: list of `MeasureField`, at most 200 items.
    #[track_caller]
    pub fn y_axis(mut self, value: impl IntoValue<ListOf<MeasureField>>) -> Self {
        self.0.set("YAxis", value);
        self
    }
}

/// `ScatterPlotConfiguration` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct ScatterPlotConfiguration(Properties);

properties! { ScatterPlotConfiguration }

impl ScatterPlotConfiguration {
    /// `DataLabels`: `DataLabelOptions`.
    #[track_caller]
    pub fn data_labels(mut self, value: impl IntoValue<DataLabelOptions>) -> Self {
        self.0.set("DataLabels", value);
        self
    }

    /// `FieldWells`: `ScatterPlotFieldWells`.
    #[track_caller]
    pub fn field_wells(mut self, value: impl IntoValue<ScatterPlotFieldWells>) -> Self {
        self.0.set("FieldWells", value);
        self
    }

    /// `Interactions`: `VisualInteractionOptions`.
    #[track_caller]
    pub fn interactions(mut self, value: impl IntoValue<VisualInteractionOptions>) -> Self {
        self.0.set("Interactions", value);
        self
    }

    /// `Legend`: `LegendOptions`.
    #[track_caller]
    pub fn legend(mut self, value: impl IntoValue<LegendOptions>) -> Self {
        self.0.set("Legend", value);
        self
    }

    /// `SortConfiguration`: `ScatterPlotSortConfiguration`.
    #[track_caller]
    pub fn sort_configuration(
        mut self,
        value: impl IntoValue<ScatterPlotSortConfiguration>,
    ) -> Self {
        self.0.set("SortConfiguration", value);
        self
    }

    /// `Tooltip`: `TooltipOptions`.
    #[track_caller]
    pub fn tooltip(mut self, value: impl IntoValue<TooltipOptions>) -> Self {
        self.0.set("Tooltip", value);
        self
    }

    /// `VisualPalette`: `VisualPalette`.
    #[track_caller]
    pub fn visual_palette(mut self, value: impl IntoValue<VisualPalette>) -> Self {
        self.0.set("VisualPalette", value);
        self
    }

    /// `XAxisDisplayOptions`: `AxisDisplayOptions`.
    #[track_caller]
    pub fn x_axis_display_options(mut self, value: impl IntoValue<AxisDisplayOptions>) -> Self {
        self.0.set("XAxisDisplayOptions", value);
        self
    }

    /// `XAxisLabelOptions`: `ChartAxisLabelOptions`.
    #[track_caller]
    pub fn x_axis_label_options(mut self, value: impl IntoValue<ChartAxisLabelOptions>) -> Self {
        self.0.set("XAxisLabelOptions", value);
        self
    }

    /// `YAxisDisplayOptions`: `AxisDisplayOptions`.
    #[track_caller]
    pub fn y_axis_display_options(mut self, value: impl IntoValue<AxisDisplayOptions>) -> Self {
        self.0.set("YAxisDisplayOptions", value);
        self
    }

    /// `YAxisLabelOptions`: `ChartAxisLabelOptions`.
    #[track_caller]
    pub fn y_axis_label_options(mut self, value: impl IntoValue<ChartAxisLabelOptions>) -> Self {
        self.0.set("YAxisLabelOptions", value);
        self
    }
}

/// `ScatterPlotFieldWells` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct ScatterPlotFieldWells(Properties);

properties! { ScatterPlotFieldWells }

impl ScatterPlotFieldWells {
    /// `ScatterPlotCategoricallyAggregatedFieldWells`: `ScatterPlotCategoricallyAggregatedFieldWells`.
    #[track_caller]
    pub fn scatter_plot_categorically_aggregated_field_wells(
        mut self,
        value: impl IntoValue<ScatterPlotCategoricallyAggregatedFieldWells>,
    ) -> Self {
        self.0
            .set("ScatterPlotCategoricallyAggregatedFieldWells", value);
        self
    }

    /// `ScatterPlotUnaggregatedFieldWells`: `ScatterPlotUnaggregatedFieldWells`.
    #[track_caller]
    pub fn scatter_plot_unaggregated_field_wells(
        mut self,
        value: impl IntoValue<ScatterPlotUnaggregatedFieldWells>,
    ) -> Self {
        self.0.set("ScatterPlotUnaggregatedFieldWells", value);
        self
    }
}

/// `ScatterPlotSortConfiguration` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct ScatterPlotSortConfiguration(Properties);

properties! { ScatterPlotSortConfiguration }

impl ScatterPlotSortConfiguration {
    /// `ScatterPlotLimitConfiguration`: `ItemsLimitConfiguration`.
    #[track_caller]
    pub fn scatter_plot_limit_configuration(
        mut self,
        value: impl IntoValue<ItemsLimitConfiguration>,
    ) -> Self {
        self.0.set("ScatterPlotLimitConfiguration", value);
        self
    }
}

/// `ScatterPlotUnaggregatedFieldWells` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct ScatterPlotUnaggregatedFieldWells(Properties);

properties! { ScatterPlotUnaggregatedFieldWells }

impl ScatterPlotUnaggregatedFieldWells {
    /// `Category`: list of `DimensionField`, at most 200 items.
    #[track_caller]
    pub fn category(mut self, value: impl IntoValue<ListOf<DimensionField>>) -> Self {
        self.0.set("Category", value);
        self
    }

    /// `Label`: list of `DimensionField`, at most 200 items.
    #[track_caller]
    pub fn label(mut self, value: impl IntoValue<ListOf<DimensionField>>) -> Self {
        self.0.set("Label", value);
        self
    }

    /// `Size`: list of `MeasureField`, at most 200 items.
    #[track_caller]
    pub fn size(mut self, value: impl IntoValue<ListOf<MeasureField>>) -> Self {
        self.0.set("Size", value);
        self
    }

    /// `XAxis`: list of `DimensionField`, at most 200 items.
    #[track_caller]
    pub fn x_axis(mut self, value: impl IntoValue<ListOf<DimensionField>>) -> Self {
        self.0.set("XAxis", value);
        self
    }

    /// `YAxis`: list of `DimensionField`, at most 200 items.
    #[track_caller]
    pub fn y_axis(mut self, value: impl IntoValue<ListOf<DimensionField>>) -> Self {
        self.0.set("YAxis", value);
        self
    }
}

/// `ScatterPlotVisual` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct ScatterPlotVisual(Properties);

properties! { ScatterPlotVisual }

impl ScatterPlotVisual {
    /// `Actions`: list of `VisualCustomAction`, at most 10 items.
    #[track_caller]
    pub fn actions(mut self, value: impl IntoValue<ListOf<VisualCustomAction>>) -> Self {
        self.0.set("Actions", value);
        self
    }

    /// `ChartConfiguration`: `ScatterPlotConfiguration`.
    #[track_caller]
    pub fn chart_configuration(mut self, value: impl IntoValue<ScatterPlotConfiguration>) -> Self {
        self.0.set("ChartConfiguration", value);
        self
    }

    /// `ColumnHierarchies`: list of `ColumnHierarchy`, at most 2 items.
    #[track_caller]
    pub fn column_hierarchies(mut self, value: impl IntoValue<ListOf<ColumnHierarchy>>) -> Self {
        self.0.set("ColumnHierarchies", value);
        self
    }

    /// `Subtitle`: `VisualSubtitleLabelOptions`.
    #[track_caller]
    pub fn subtitle(mut self, value: impl IntoValue<VisualSubtitleLabelOptions>) -> Self {
        self.0.set("Subtitle", value);
        self
    }

    /// `Title`: `VisualTitleLabelOptions`.
    #[track_caller]
    pub fn title(mut self, value: impl IntoValue<VisualTitleLabelOptions>) -> Self {
        self.0.set("Title", value);
        self
    }

    /// `VisualContentAltText`: string, 1 to 1024 characters.
    #[track_caller]
    pub fn visual_content_alt_text(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("VisualContentAltText", value);
        self
    }

    /// `VisualId`: string, 1 to 512 characters, pattern `^[\w\-]+$`. Required.
    #[track_caller]
    pub fn visual_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("VisualId", value);
        self
    }
}

/// `ScrollBarOptions` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct ScrollBarOptions(Properties);

properties! { ScrollBarOptions }

impl ScrollBarOptions {
    /// `Visibility`: `Visibility`.
    #[track_caller]
    pub fn visibility(mut self, value: impl IntoValue<Visibility>) -> Self {
        self.0.set("Visibility", value);
        self
    }

    /// `VisibleRange`: `VisibleRangeOptions`.
    #[track_caller]
    pub fn visible_range(mut self, value: impl IntoValue<VisibleRangeOptions>) -> Self {
        self.0.set("VisibleRange", value);
        self
    }
}

/// `SecondaryValueOptions` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct SecondaryValueOptions(Properties);

properties! { SecondaryValueOptions }

impl SecondaryValueOptions {
    /// `Visibility`: `Visibility`.
    #[track_caller]
    pub fn visibility(mut self, value: impl IntoValue<Visibility>) -> Self {
        self.0.set("Visibility", value);
        self
    }
}

/// `SectionAfterPageBreak` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct SectionAfterPageBreak(Properties);

properties! { SectionAfterPageBreak }

impl SectionAfterPageBreak {
    /// `Status`: `SectionPageBreakStatus`.
    #[track_caller]
    pub fn status(mut self, value: impl IntoValue<SectionPageBreakStatus>) -> Self {
        self.0.set("Status", value);
        self
    }
}

/// `SectionBasedLayoutCanvasSizeOptions` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct SectionBasedLayoutCanvasSizeOptions(Properties);

properties! { SectionBasedLayoutCanvasSizeOptions }

impl SectionBasedLayoutCanvasSizeOptions {
    /// `PaperCanvasSizeOptions`: `SectionBasedLayoutPaperCanvasSizeOptions`.
    #[track_caller]
    pub fn paper_canvas_size_options(
        mut self,
        value: impl IntoValue<SectionBasedLayoutPaperCanvasSizeOptions>,
    ) -> Self {
        self.0.set("PaperCanvasSizeOptions", value);
        self
    }
}

/// `SectionBasedLayoutConfiguration` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct SectionBasedLayoutConfiguration(Properties);

properties! { SectionBasedLayoutConfiguration }

impl SectionBasedLayoutConfiguration {
    /// `BodySections`: list of `BodySectionConfiguration`, at most 28 items. Required.
    #[track_caller]
    pub fn body_sections(
        mut self,
        value: impl IntoValue<ListOf<BodySectionConfiguration>>,
    ) -> Self {
        self.0.set("BodySections", value);
        self
    }

    /// `CanvasSizeOptions`: `SectionBasedLayoutCanvasSizeOptions`. Required.
    #[track_caller]
    pub fn canvas_size_options(
        mut self,
        value: impl IntoValue<SectionBasedLayoutCanvasSizeOptions>,
    ) -> Self {
        self.0.set("CanvasSizeOptions", value);
        self
    }

    /// `FooterSections`: list of `HeaderFooterSectionConfiguration`, at most 1 item. Required.
    #[track_caller]
    pub fn footer_sections(
        mut self,
        value: impl IntoValue<ListOf<HeaderFooterSectionConfiguration>>,
    ) -> Self {
        self.0.set("FooterSections", value);
        self
    }

    /// `HeaderSections`: list of `HeaderFooterSectionConfiguration`, at most 1 item. Required.
    #[track_caller]
    pub fn header_sections(
        mut self,
        value: impl IntoValue<ListOf<HeaderFooterSectionConfiguration>>,
    ) -> Self {
        self.0.set("HeaderSections", value);
        self
    }
}

/// `SectionBasedLayoutPaperCanvasSizeOptions` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct SectionBasedLayoutPaperCanvasSizeOptions(Properties);

properties! { SectionBasedLayoutPaperCanvasSizeOptions }

impl SectionBasedLayoutPaperCanvasSizeOptions {
    /// `PaperMargin`: `Spacing`.
    #[track_caller]
    pub fn paper_margin(mut self, value: impl IntoValue<Spacing>) -> Self {
        self.0.set("PaperMargin", value);
        self
    }

    /// `PaperOrientation`: `PaperOrientation`.
    #[track_caller]
    pub fn paper_orientation(mut self, value: impl IntoValue<PaperOrientation>) -> Self {
        self.0.set("PaperOrientation", value);
        self
    }

    /// `PaperSize`: `PaperSize`.
    #[track_caller]
    pub fn paper_size(mut self, value: impl IntoValue<PaperSize>) -> Self {
        self.0.set("PaperSize", value);
        self
    }
}

/// `SectionLayoutConfiguration` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct SectionLayoutConfiguration(Properties);

properties! { SectionLayoutConfiguration }

impl SectionLayoutConfiguration {
    /// `FreeFormLayout`: `FreeFormSectionLayoutConfiguration`. Required.
    #[track_caller]
    pub fn free_form_layout(
        mut self,
        value: impl IntoValue<FreeFormSectionLayoutConfiguration>,
    ) -> Self {
        self.0.set("FreeFormLayout", value);
        self
    }
}

/// `SectionPageBreakConfiguration` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct SectionPageBreakConfiguration(Properties);

properties! { SectionPageBreakConfiguration }

impl SectionPageBreakConfiguration {
    /// `After`: `SectionAfterPageBreak`.
    #[track_caller]
    pub fn after(mut self, value: impl IntoValue<SectionAfterPageBreak>) -> Self {
        self.0.set("After", value);
        self
    }
}

choice! {
    /// `SectionPageBreakStatus` of `AWS::QuickSight::Analysis`.
    SectionPageBreakStatus
    ENABLED "ENABLED"
    DISABLED "DISABLED"
}

/// `SectionStyle` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct SectionStyle(Properties);

properties! { SectionStyle }

impl SectionStyle {
    /// `Height`: string.
    #[track_caller]
    pub fn height(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Height", value);
        self
    }

    /// `Padding`: `Spacing`.
    #[track_caller]
    pub fn padding(mut self, value: impl IntoValue<Spacing>) -> Self {
        self.0.set("Padding", value);
        self
    }
}

choice! {
    /// `SelectAllValueOptions` of `AWS::QuickSight::Analysis`.
    SelectAllValueOptions
    ALL_VALUES "ALL_VALUES"
}

choice! {
    /// `SelectedFieldOptions` of `AWS::QuickSight::Analysis`.
    SelectedFieldOptions
    ALL_FIELDS "ALL_FIELDS"
}

/// `SelectedSheetsFilterScopeConfiguration` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct SelectedSheetsFilterScopeConfiguration(Properties);

properties! { SelectedSheetsFilterScopeConfiguration }

impl SelectedSheetsFilterScopeConfiguration {
    /// `SheetVisualScopingConfigurations`: list of `SheetVisualScopingConfiguration`, 1 to 50 items.
    #[track_caller]
    pub fn sheet_visual_scoping_configurations(
        mut self,
        value: impl IntoValue<ListOf<SheetVisualScopingConfiguration>>,
    ) -> Self {
        self.0.set("SheetVisualScopingConfigurations", value);
        self
    }
}

choice! {
    /// `SelectedTooltipType` of `AWS::QuickSight::Analysis`.
    SelectedTooltipType
    BASIC "BASIC"
    DETAILED "DETAILED"
    SHEET "SHEET"
}

/// `SeriesItem` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct SeriesItem(Properties);

properties! { SeriesItem }

impl SeriesItem {
    /// `DataFieldSeriesItem`: `DataFieldSeriesItem`.
    #[track_caller]
    pub fn data_field_series_item(mut self, value: impl IntoValue<DataFieldSeriesItem>) -> Self {
        self.0.set("DataFieldSeriesItem", value);
        self
    }

    /// `FieldSeriesItem`: `FieldSeriesItem`.
    #[track_caller]
    pub fn field_series_item(mut self, value: impl IntoValue<FieldSeriesItem>) -> Self {
        self.0.set("FieldSeriesItem", value);
        self
    }
}

/// `SetParameterValueConfiguration` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct SetParameterValueConfiguration(Properties);

properties! { SetParameterValueConfiguration }

impl SetParameterValueConfiguration {
    /// `DestinationParameterName`: string, 1 to 2048 characters, pattern `^[a-zA-Z0-9]+$`. Required.
    #[track_caller]
    pub fn destination_parameter_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DestinationParameterName", value);
        self
    }

    /// `Value`: `DestinationParameterValueConfiguration`. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<DestinationParameterValueConfiguration>) -> Self {
        self.0.set("Value", value);
        self
    }
}

/// `ShapeConditionalFormat` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct ShapeConditionalFormat(Properties);

properties! { ShapeConditionalFormat }

impl ShapeConditionalFormat {
    /// `BackgroundColor`: `ConditionalFormattingColor`. Required.
    #[track_caller]
    pub fn background_color(mut self, value: impl IntoValue<ConditionalFormattingColor>) -> Self {
        self.0.set("BackgroundColor", value);
        self
    }
}

/// `Sheet` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct Sheet(Properties);

properties! { Sheet }

impl Sheet {
    /// `Name`: string, 1 to 2048 characters.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `SheetId`: string, 1 to 512 characters, pattern `^[\w\-]+$`.
    #[track_caller]
    pub fn sheet_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SheetId", value);
        self
    }
}

choice! {
    /// `SheetContentType` of `AWS::QuickSight::Analysis`.
    SheetContentType
    PAGINATED "PAGINATED"
    INTERACTIVE "INTERACTIVE"
}

choice! {
    /// `SheetControlDateTimePickerType` of `AWS::QuickSight::Analysis`.
    SheetControlDateTimePickerType
    SINGLE_VALUED "SINGLE_VALUED"
    DATE_RANGE "DATE_RANGE"
}

/// `SheetControlInfoIconLabelOptions` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct SheetControlInfoIconLabelOptions(Properties);

properties! { SheetControlInfoIconLabelOptions }

impl SheetControlInfoIconLabelOptions {
    /// `InfoIconText`: string, 1 to 100 characters.
    #[track_caller]
    pub fn info_icon_text(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("InfoIconText", value);
        self
    }

    /// `Visibility`: `Visibility`.
    #[track_caller]
    pub fn visibility(mut self, value: impl IntoValue<Visibility>) -> Self {
        self.0.set("Visibility", value);
        self
    }
}

/// `SheetControlLayout` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct SheetControlLayout(Properties);

properties! { SheetControlLayout }

impl SheetControlLayout {
    /// `Configuration`: `SheetControlLayoutConfiguration`. Required.
    #[track_caller]
    pub fn configuration(mut self, value: impl IntoValue<SheetControlLayoutConfiguration>) -> Self {
        self.0.set("Configuration", value);
        self
    }
}

/// `SheetControlLayoutConfiguration` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct SheetControlLayoutConfiguration(Properties);

properties! { SheetControlLayoutConfiguration }

impl SheetControlLayoutConfiguration {
    /// `GridLayout`: `GridLayoutConfiguration`.
    #[track_caller]
    pub fn grid_layout(mut self, value: impl IntoValue<GridLayoutConfiguration>) -> Self {
        self.0.set("GridLayout", value);
        self
    }
}

choice! {
    /// `SheetControlListType` of `AWS::QuickSight::Analysis`.
    SheetControlListType
    MULTI_SELECT "MULTI_SELECT"
    SINGLE_SELECT "SINGLE_SELECT"
}

choice! {
    /// `SheetControlSliderType` of `AWS::QuickSight::Analysis`.
    SheetControlSliderType
    SINGLE_POINT "SINGLE_POINT"
    RANGE "RANGE"
}

/// `SheetDefinition` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct SheetDefinition(Properties);

properties! { SheetDefinition }

impl SheetDefinition {
    /// `ContentType`: `SheetContentType`.
    #[track_caller]
    pub fn content_type(mut self, value: impl IntoValue<SheetContentType>) -> Self {
        self.0.set("ContentType", value);
        self
    }

    /// `Description`: string, 1 to 1024 characters.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `FilterControls`: list of `FilterControl`, at most 200 items.
    #[track_caller]
    pub fn filter_controls(mut self, value: impl IntoValue<ListOf<FilterControl>>) -> Self {
        self.0.set("FilterControls", value);
        self
    }

    /// `Images`: list of `SheetImage`, at most 10 items.
    #[track_caller]
    pub fn images(mut self, value: impl IntoValue<ListOf<SheetImage>>) -> Self {
        self.0.set("Images", value);
        self
    }

    /// `Layouts`: list of `Layout`, 1 item.
    #[track_caller]
    pub fn layouts(mut self, value: impl IntoValue<ListOf<Layout>>) -> Self {
        self.0.set("Layouts", value);
        self
    }

    /// `Name`: string, 1 to 2048 characters.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `ParameterControls`: list of `ParameterControl`, at most 200 items.
    #[track_caller]
    pub fn parameter_controls(mut self, value: impl IntoValue<ListOf<ParameterControl>>) -> Self {
        self.0.set("ParameterControls", value);
        self
    }

    /// `SheetControlLayouts`: list of `SheetControlLayout`, at most 1 item.
    #[track_caller]
    pub fn sheet_control_layouts(
        mut self,
        value: impl IntoValue<ListOf<SheetControlLayout>>,
    ) -> Self {
        self.0.set("SheetControlLayouts", value);
        self
    }

    /// `SheetId`: string, 1 to 512 characters, pattern `^[\w\-]+$`. Required.
    #[track_caller]
    pub fn sheet_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SheetId", value);
        self
    }

    /// `TextBoxes`: list of `SheetTextBox`, at most 100 items.
    #[track_caller]
    pub fn text_boxes(mut self, value: impl IntoValue<ListOf<SheetTextBox>>) -> Self {
        self.0.set("TextBoxes", value);
        self
    }

    /// `Title`: string, 1 to 1024 characters.
    #[track_caller]
    pub fn title(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Title", value);
        self
    }

    /// `Visuals`: list of `Visual`, at most 50 items.
    #[track_caller]
    pub fn visuals(mut self, value: impl IntoValue<ListOf<Visual>>) -> Self {
        self.0.set("Visuals", value);
        self
    }
}

/// `SheetElementConfigurationOverrides` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct SheetElementConfigurationOverrides(Properties);

properties! { SheetElementConfigurationOverrides }

impl SheetElementConfigurationOverrides {
    /// `Visibility`: `Visibility`.
    #[track_caller]
    pub fn visibility(mut self, value: impl IntoValue<Visibility>) -> Self {
        self.0.set("Visibility", value);
        self
    }
}

/// `SheetElementRenderingRule` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct SheetElementRenderingRule(Properties);

properties! { SheetElementRenderingRule }

impl SheetElementRenderingRule {
    /// `ConfigurationOverrides`: `SheetElementConfigurationOverrides`. Required.
    #[track_caller]
    pub fn configuration_overrides(
        mut self,
        value: impl IntoValue<SheetElementConfigurationOverrides>,
    ) -> Self {
        self.0.set("ConfigurationOverrides", value);
        self
    }

    /// `Expression`: string, 1 to 4096 characters. Required.
    #[track_caller]
    pub fn expression(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Expression", value);
        self
    }
}

/// `SheetImage` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct SheetImage(Properties);

properties! { SheetImage }

impl SheetImage {
    /// `Actions`: list of `ImageCustomAction`, at most 10 items.
    #[track_caller]
    pub fn actions(mut self, value: impl IntoValue<ListOf<ImageCustomAction>>) -> Self {
        self.0.set("Actions", value);
        self
    }

    /// `ImageContentAltText`: string, 1 to 1024 characters.
    #[track_caller]
    pub fn image_content_alt_text(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ImageContentAltText", value);
        self
    }

    /// `Interactions`: `ImageInteractionOptions`.
    #[track_caller]
    pub fn interactions(mut self, value: impl IntoValue<ImageInteractionOptions>) -> Self {
        self.0.set("Interactions", value);
        self
    }

    /// `Scaling`: `SheetImageScalingConfiguration`.
    #[track_caller]
    pub fn scaling(mut self, value: impl IntoValue<SheetImageScalingConfiguration>) -> Self {
        self.0.set("Scaling", value);
        self
    }

    /// `SheetImageId`: string, 1 to 512 characters, pattern `^[\w\-]+$`. Required.
    #[track_caller]
    pub fn sheet_image_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SheetImageId", value);
        self
    }

    /// `Source`: `SheetImageSource`. Required.
    #[track_caller]
    pub fn source(mut self, value: impl IntoValue<SheetImageSource>) -> Self {
        self.0.set("Source", value);
        self
    }

    /// `Tooltip`: `SheetImageTooltipConfiguration`.
    #[track_caller]
    pub fn tooltip(mut self, value: impl IntoValue<SheetImageTooltipConfiguration>) -> Self {
        self.0.set("Tooltip", value);
        self
    }
}

/// `SheetImageScalingConfiguration` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct SheetImageScalingConfiguration(Properties);

properties! { SheetImageScalingConfiguration }

impl SheetImageScalingConfiguration {
    /// `ScalingType`: `SheetImageScalingType`.
    #[track_caller]
    pub fn scaling_type(mut self, value: impl IntoValue<SheetImageScalingType>) -> Self {
        self.0.set("ScalingType", value);
        self
    }
}

choice! {
    /// `SheetImageScalingType` of `AWS::QuickSight::Analysis`.
    SheetImageScalingType
    SCALE_TO_WIDTH "SCALE_TO_WIDTH"
    SCALE_TO_HEIGHT "SCALE_TO_HEIGHT"
    SCALE_TO_CONTAINER "SCALE_TO_CONTAINER"
    SCALE_NONE "SCALE_NONE"
}

/// `SheetImageSource` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct SheetImageSource(Properties);

properties! { SheetImageSource }

impl SheetImageSource {
    /// `SheetImageStaticFileSource`: `SheetImageStaticFileSource`.
    #[track_caller]
    pub fn sheet_image_static_file_source(
        mut self,
        value: impl IntoValue<SheetImageStaticFileSource>,
    ) -> Self {
        self.0.set("SheetImageStaticFileSource", value);
        self
    }
}

/// `SheetImageStaticFileSource` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct SheetImageStaticFileSource(Properties);

properties! { SheetImageStaticFileSource }

impl SheetImageStaticFileSource {
    /// `StaticFileId`: string, 1 to 512 characters, pattern `^[\w\-]+$`. Required.
    #[track_caller]
    pub fn static_file_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("StaticFileId", value);
        self
    }
}

/// `SheetImageTooltipConfiguration` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct SheetImageTooltipConfiguration(Properties);

properties! { SheetImageTooltipConfiguration }

impl SheetImageTooltipConfiguration {
    /// `TooltipText`: `SheetImageTooltipText`.
    #[track_caller]
    pub fn tooltip_text(mut self, value: impl IntoValue<SheetImageTooltipText>) -> Self {
        self.0.set("TooltipText", value);
        self
    }

    /// `Visibility`: `Visibility`.
    #[track_caller]
    pub fn visibility(mut self, value: impl IntoValue<Visibility>) -> Self {
        self.0.set("Visibility", value);
        self
    }
}

/// `SheetImageTooltipText` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct SheetImageTooltipText(Properties);

properties! { SheetImageTooltipText }

impl SheetImageTooltipText {
    /// `PlainText`: string, 1 to 1024 characters.
    #[track_caller]
    pub fn plain_text(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PlainText", value);
        self
    }
}

/// `SheetLayoutGroup` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct SheetLayoutGroup(Properties);

properties! { SheetLayoutGroup }

impl SheetLayoutGroup {
    /// `Id`: string, 1 to 512 characters, pattern `^[\w\-]+$`. Required.
    #[track_caller]
    pub fn id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Id", value);
        self
    }

    /// `Members`: list of `SheetLayoutGroupMember`, 2 to 430 items. Required.
    #[track_caller]
    pub fn members(mut self, value: impl IntoValue<ListOf<SheetLayoutGroupMember>>) -> Self {
        self.0.set("Members", value);
        self
    }
}

/// `SheetLayoutGroupMember` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct SheetLayoutGroupMember(Properties);

properties! { SheetLayoutGroupMember }

impl SheetLayoutGroupMember {
    /// `Id`: string, 1 to 512 characters, pattern `^[\w\-]+$`. Required.
    #[track_caller]
    pub fn id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Id", value);
        self
    }

    /// `Type`: `SheetLayoutGroupMemberType`. Required.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<SheetLayoutGroupMemberType>) -> Self {
        self.0.set("Type", value);
        self
    }
}

choice! {
    /// `SheetLayoutGroupMemberType` of `AWS::QuickSight::Analysis`.
    SheetLayoutGroupMemberType
    ELEMENT "ELEMENT"
    GROUP "GROUP"
}

/// `SheetTextBox` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct SheetTextBox(Properties);

properties! { SheetTextBox }

impl SheetTextBox {
    /// `Content`: string, at most 150000 characters.
    #[track_caller]
    pub fn content(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Content", value);
        self
    }

    /// `SheetTextBoxId`: string, 1 to 512 characters, pattern `^[\w\-]+$`. Required.
    #[track_caller]
    pub fn sheet_text_box_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SheetTextBoxId", value);
        self
    }
}

/// `SheetVisualScopingConfiguration` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct SheetVisualScopingConfiguration(Properties);

properties! { SheetVisualScopingConfiguration }

impl SheetVisualScopingConfiguration {
    /// `Scope`: `FilterVisualScope`. Required.
    #[track_caller]
    pub fn scope(mut self, value: impl IntoValue<FilterVisualScope>) -> Self {
        self.0.set("Scope", value);
        self
    }

    /// `SheetId`: string, 1 to 512 characters, pattern `^[\w\-]+$`. Required.
    #[track_caller]
    pub fn sheet_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SheetId", value);
        self
    }

    /// `VisualIds`: list of strings, at most 50 items.
    #[track_caller]
    pub fn visual_ids(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("VisualIds", value);
        self
    }
}

/// `ShortFormatText` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct ShortFormatText(Properties);

properties! { ShortFormatText }

impl ShortFormatText {
    /// `PlainText`: string, 1 to 512 characters.
    #[track_caller]
    pub fn plain_text(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PlainText", value);
        self
    }

    /// `RichText`: string, 1 to 1024 characters.
    #[track_caller]
    pub fn rich_text(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RichText", value);
        self
    }
}

choice! {
    /// `SimpleAttributeAggregationFunction` of `AWS::QuickSight::Analysis`.
    SimpleAttributeAggregationFunction
    UNIQUE_VALUE "UNIQUE_VALUE"
}

/// `SimpleClusterMarker` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct SimpleClusterMarker(Properties);

properties! { SimpleClusterMarker }

impl SimpleClusterMarker {
    /// `Color`: string, pattern `^#[A-F0-9]{6}$`.
    #[track_caller]
    pub fn color(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Color", value);
        self
    }
}

choice! {
    /// `SimpleNumericalAggregationFunction` of `AWS::QuickSight::Analysis`.
    SimpleNumericalAggregationFunction
    SUM "SUM"
    AVERAGE "AVERAGE"
    MIN "MIN"
    MAX "MAX"
    COUNT "COUNT"
    DISTINCT_COUNT "DISTINCT_COUNT"
    VAR "VAR"
    VARP "VARP"
    STDEV "STDEV"
    STDEVP "STDEVP"
    MEDIAN "MEDIAN"
}

choice! {
    /// `SimpleTotalAggregationFunction` of `AWS::QuickSight::Analysis`.
    SimpleTotalAggregationFunction
    DEFAULT "DEFAULT"
    SUM "SUM"
    AVERAGE "AVERAGE"
    MIN "MIN"
    MAX "MAX"
    NONE "NONE"
}

/// `SingleAxisOptions` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct SingleAxisOptions(Properties);

properties! { SingleAxisOptions }

impl SingleAxisOptions {
    /// `YAxisOptions`: `SingleAxisOptionsYAxisOptions`.
    #[track_caller]
    pub fn y_axis_options(mut self, value: impl IntoValue<SingleAxisOptionsYAxisOptions>) -> Self {
        self.0.set("YAxisOptions", value);
        self
    }
}

/// `SingleAxisOptionsYAxisOptions` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct SingleAxisOptionsYAxisOptions(Properties);

properties! { SingleAxisOptionsYAxisOptions }

impl SingleAxisOptionsYAxisOptions {
    /// `YAxis`: `SingleYAxisOption`.
    #[track_caller]
    pub fn y_axis(mut self, value: impl IntoValue<SingleYAxisOption>) -> Self {
        self.0.set("YAxis", value);
        self
    }
}

choice! {
    /// `SingleYAxisOption` of `AWS::QuickSight::Analysis`.
    SingleYAxisOption
    PRIMARY_Y_AXIS "PRIMARY_Y_AXIS"
}

/// `SliderControlDisplayOptions` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct SliderControlDisplayOptions(Properties);

properties! { SliderControlDisplayOptions }

impl SliderControlDisplayOptions {
    /// `InfoIconLabelOptions`: `SheetControlInfoIconLabelOptions`.
    #[track_caller]
    pub fn info_icon_label_options(
        mut self,
        value: impl IntoValue<SheetControlInfoIconLabelOptions>,
    ) -> Self {
        self.0.set("InfoIconLabelOptions", value);
        self
    }

    /// `TitleOptions`: `LabelOptions`.
    #[track_caller]
    pub fn title_options(mut self, value: impl IntoValue<LabelOptions>) -> Self {
        self.0.set("TitleOptions", value);
        self
    }
}

choice! {
    /// `SmallMultiplesAxisPlacement` of `AWS::QuickSight::Analysis`.
    SmallMultiplesAxisPlacement
    OUTSIDE "OUTSIDE"
    INSIDE "INSIDE"
}

/// `SmallMultiplesAxisProperties` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct SmallMultiplesAxisProperties(Properties);

properties! { SmallMultiplesAxisProperties }

impl SmallMultiplesAxisProperties {
    /// `Placement`: `SmallMultiplesAxisPlacement`.
    #[track_caller]
    pub fn placement(mut self, value: impl IntoValue<SmallMultiplesAxisPlacement>) -> Self {
        self.0.set("Placement", value);
        self
    }

    /// `Scale`: `SmallMultiplesAxisScale`.
    #[track_caller]
    pub fn scale(mut self, value: impl IntoValue<SmallMultiplesAxisScale>) -> Self {
        self.0.set("Scale", value);
        self
    }
}

choice! {
    /// `SmallMultiplesAxisScale` of `AWS::QuickSight::Analysis`.
    SmallMultiplesAxisScale
    SHARED "SHARED"
    INDEPENDENT "INDEPENDENT"
}

/// `SmallMultiplesOptions` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct SmallMultiplesOptions(Properties);

properties! { SmallMultiplesOptions }

impl SmallMultiplesOptions {
    /// `MaxVisibleColumns`: number, 1 to 10.
    #[track_caller]
    pub fn max_visible_columns(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("MaxVisibleColumns", value);
        self
    }

    /// `MaxVisibleRows`: number, 1 to 10.
    #[track_caller]
    pub fn max_visible_rows(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("MaxVisibleRows", value);
        self
    }

    /// `PanelConfiguration`: `PanelConfiguration`.
    #[track_caller]
    pub fn panel_configuration(mut self, value: impl IntoValue<PanelConfiguration>) -> Self {
        self.0.set("PanelConfiguration", value);
        self
    }

    /// `XAxis`: `SmallMultiplesAxisProperties`.
    #[track_caller]
    pub fn x_axis(mut self, value: impl IntoValue<SmallMultiplesAxisProperties>) -> Self {
        self.0.set("XAxis", value);
        self
    }

    /// `YAxis`: `SmallMultiplesAxisProperties`.
    #[track_caller]
    pub fn y_axis(mut self, value: impl IntoValue<SmallMultiplesAxisProperties>) -> Self {
        self.0.set("YAxis", value);
        self
    }
}

choice! {
    /// `SortDirection` of `AWS::QuickSight::Analysis`.
    SortDirection
    ASC "ASC"
    DESC "DESC"
}

/// `Spacing` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct Spacing(Properties);

properties! { Spacing }

impl Spacing {
    /// `Bottom`: string.
    #[track_caller]
    pub fn bottom(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Bottom", value);
        self
    }

    /// `Left`: string.
    #[track_caller]
    pub fn left(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Left", value);
        self
    }

    /// `Right`: string.
    #[track_caller]
    pub fn right(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Right", value);
        self
    }

    /// `Top`: string.
    #[track_caller]
    pub fn top(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Top", value);
        self
    }
}

choice! {
    /// `SparklineAxisBehavior` of `AWS::QuickSight::Analysis`.
    SparklineAxisBehavior
    SHARED "SHARED"
    INDEPENDENT "INDEPENDENT"
}

choice! {
    /// `SparklineVisualType` of `AWS::QuickSight::Analysis`.
    SparklineVisualType
    LINE "LINE"
    AREA_LINE "AREA_LINE"
}

/// `SparklinesOptions` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct SparklinesOptions(Properties);

properties! { SparklinesOptions }

impl SparklinesOptions {
    /// `AllPointsMarker`: `LineChartMarkerStyleSettings`.
    #[track_caller]
    pub fn all_points_marker(
        mut self,
        value: impl IntoValue<LineChartMarkerStyleSettings>,
    ) -> Self {
        self.0.set("AllPointsMarker", value);
        self
    }

    /// `FieldId`: string, 1 to 512 characters. Required.
    #[track_caller]
    pub fn field_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FieldId", value);
        self
    }

    /// `LineColor`: string, pattern `^#[A-F0-9]{6}$`.
    #[track_caller]
    pub fn line_color(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LineColor", value);
        self
    }

    /// `LineInterpolation`: `LineInterpolation`.
    #[track_caller]
    pub fn line_interpolation(mut self, value: impl IntoValue<LineInterpolation>) -> Self {
        self.0.set("LineInterpolation", value);
        self
    }

    /// `MaxValueMarker`: `LineChartMarkerStyleSettings`.
    #[track_caller]
    pub fn max_value_marker(mut self, value: impl IntoValue<LineChartMarkerStyleSettings>) -> Self {
        self.0.set("MaxValueMarker", value);
        self
    }

    /// `MinValueMarker`: `LineChartMarkerStyleSettings`.
    #[track_caller]
    pub fn min_value_marker(mut self, value: impl IntoValue<LineChartMarkerStyleSettings>) -> Self {
        self.0.set("MinValueMarker", value);
        self
    }

    /// `VisualType`: `SparklineVisualType`.
    #[track_caller]
    pub fn visual_type(mut self, value: impl IntoValue<SparklineVisualType>) -> Self {
        self.0.set("VisualType", value);
        self
    }

    /// `XAxisField`: `DimensionField`. Required.
    #[track_caller]
    pub fn x_axis_field(mut self, value: impl IntoValue<DimensionField>) -> Self {
        self.0.set("XAxisField", value);
        self
    }

    /// `YAxisBehavior`: `SparklineAxisBehavior`.
    #[track_caller]
    pub fn y_axis_behavior(mut self, value: impl IntoValue<SparklineAxisBehavior>) -> Self {
        self.0.set("YAxisBehavior", value);
        self
    }
}

/// `SpatialStaticFile` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct SpatialStaticFile(Properties);

properties! { SpatialStaticFile }

impl SpatialStaticFile {
    /// `Source`: `StaticFileSource`.
    #[track_caller]
    pub fn source(mut self, value: impl IntoValue<StaticFileSource>) -> Self {
        self.0.set("Source", value);
        self
    }

    /// `StaticFileId`: string, 1 to 512 characters, pattern `^[\w\-]+$`. Required.
    #[track_caller]
    pub fn static_file_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("StaticFileId", value);
        self
    }
}

choice! {
    /// `SpecialValue` of `AWS::QuickSight::Analysis`.
    SpecialValue
    EMPTY "EMPTY"
    NULL "NULL"
    OTHER "OTHER"
}

/// `StaticFile` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct StaticFile(Properties);

properties! { StaticFile }

impl StaticFile {
    /// `ImageStaticFile`: `ImageStaticFile`.
    #[track_caller]
    pub fn image_static_file(mut self, value: impl IntoValue<ImageStaticFile>) -> Self {
        self.0.set("ImageStaticFile", value);
        self
    }

    /// `SpatialStaticFile`: `SpatialStaticFile`.
    #[track_caller]
    pub fn spatial_static_file(mut self, value: impl IntoValue<SpatialStaticFile>) -> Self {
        self.0.set("SpatialStaticFile", value);
        self
    }
}

/// `StaticFileS3SourceOptions` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct StaticFileS3SourceOptions(Properties);

properties! { StaticFileS3SourceOptions }

impl StaticFileS3SourceOptions {
    /// `BucketName`: `S3BucketName`. Required.
    #[track_caller]
    pub fn bucket_name(mut self, value: impl IntoValue<format::S3BucketName>) -> Self {
        self.0.set("BucketName", value);
        self
    }

    /// `ObjectKey`: string. Required.
    #[track_caller]
    pub fn object_key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ObjectKey", value);
        self
    }

    /// `Region`: string. Required.
    #[track_caller]
    pub fn region(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Region", value);
        self
    }
}

/// `StaticFileSource` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct StaticFileSource(Properties);

properties! { StaticFileSource }

impl StaticFileSource {
    /// `S3Options`: `StaticFileS3SourceOptions`.
    #[track_caller]
    pub fn s3_options(mut self, value: impl IntoValue<StaticFileS3SourceOptions>) -> Self {
        self.0.set("S3Options", value);
        self
    }

    /// `UrlOptions`: `StaticFileUrlSourceOptions`.
    #[track_caller]
    pub fn url_options(mut self, value: impl IntoValue<StaticFileUrlSourceOptions>) -> Self {
        self.0.set("UrlOptions", value);
        self
    }
}

/// `StaticFileUrlSourceOptions` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct StaticFileUrlSourceOptions(Properties);

properties! { StaticFileUrlSourceOptions }

impl StaticFileUrlSourceOptions {
    /// `Url`: string. Required.
    #[track_caller]
    pub fn url(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Url", value);
        self
    }
}

/// `StringDefaultValues` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct StringDefaultValues(Properties);

properties! { StringDefaultValues }

impl StringDefaultValues {
    /// `DynamicValue`: `DynamicDefaultValue`.
    #[track_caller]
    pub fn dynamic_value(mut self, value: impl IntoValue<DynamicDefaultValue>) -> Self {
        self.0.set("DynamicValue", value);
        self
    }

    /// `StaticValues`: list of strings, at most 50000 items.
    #[track_caller]
    pub fn static_values(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("StaticValues", value);
        self
    }
}

/// `StringFormatConfiguration` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct StringFormatConfiguration(Properties);

properties! { StringFormatConfiguration }

impl StringFormatConfiguration {
    /// `NullValueFormatConfiguration`: `NullValueFormatConfiguration`.
    #[track_caller]
    pub fn null_value_format_configuration(
        mut self,
        value: impl IntoValue<NullValueFormatConfiguration>,
    ) -> Self {
        self.0.set("NullValueFormatConfiguration", value);
        self
    }

    /// `NumericFormatConfiguration`: `NumericFormatConfiguration`.
    #[track_caller]
    pub fn numeric_format_configuration(
        mut self,
        value: impl IntoValue<NumericFormatConfiguration>,
    ) -> Self {
        self.0.set("NumericFormatConfiguration", value);
        self
    }
}

/// `StringParameter` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct StringParameter(Properties);

properties! { StringParameter }

impl StringParameter {
    /// `Name`: string, pattern `\S`. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Values`: list of strings. Required.
    #[track_caller]
    pub fn values(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Values", value);
        self
    }
}

/// `StringParameterDeclaration` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct StringParameterDeclaration(Properties);

properties! { StringParameterDeclaration }

impl StringParameterDeclaration {
    /// `DefaultValues`: `StringDefaultValues`.
    #[track_caller]
    pub fn default_values(mut self, value: impl IntoValue<StringDefaultValues>) -> Self {
        self.0.set("DefaultValues", value);
        self
    }

    /// `MappedDataSetParameters`: list of `MappedDataSetParameter`, at most 150 items.
    #[track_caller]
    pub fn mapped_data_set_parameters(
        mut self,
        value: impl IntoValue<ListOf<MappedDataSetParameter>>,
    ) -> Self {
        self.0.set("MappedDataSetParameters", value);
        self
    }

    /// `Name`: string, 1 to 2048 characters, pattern `^[a-zA-Z0-9]+$`. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `ParameterValueType`: `ParameterValueType`. Required.
    #[track_caller]
    pub fn parameter_value_type(mut self, value: impl IntoValue<ParameterValueType>) -> Self {
        self.0.set("ParameterValueType", value);
        self
    }

    /// `ValueWhenUnset`: `StringValueWhenUnsetConfiguration`.
    #[track_caller]
    pub fn value_when_unset(
        mut self,
        value: impl IntoValue<StringValueWhenUnsetConfiguration>,
    ) -> Self {
        self.0.set("ValueWhenUnset", value);
        self
    }
}

/// `StringValueWhenUnsetConfiguration` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct StringValueWhenUnsetConfiguration(Properties);

properties! { StringValueWhenUnsetConfiguration }

impl StringValueWhenUnsetConfiguration {
    /// `CustomValue`: string.
    #[track_caller]
    pub fn custom_value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CustomValue", value);
        self
    }

    /// `ValueWhenUnsetOption`: `ValueWhenUnsetOption`.
    #[track_caller]
    pub fn value_when_unset_option(mut self, value: impl IntoValue<ValueWhenUnsetOption>) -> Self {
        self.0.set("ValueWhenUnsetOption", value);
        self
    }
}

choice! {
    /// `StyledCellType` of `AWS::QuickSight::Analysis`.
    StyledCellType
    TOTAL "TOTAL"
    METRIC_HEADER "METRIC_HEADER"
    VALUE "VALUE"
}

/// `SubtotalOptions` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct SubtotalOptions(Properties);

properties! { SubtotalOptions }

impl SubtotalOptions {
    /// `CustomLabel`: string.
    #[track_caller]
    pub fn custom_label(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CustomLabel", value);
        self
    }

    /// `FieldLevel`: `PivotTableSubtotalLevel`.
    #[track_caller]
    pub fn field_level(mut self, value: impl IntoValue<PivotTableSubtotalLevel>) -> Self {
        self.0.set("FieldLevel", value);
        self
    }

    /// `FieldLevelOptions`: list of `PivotTableFieldSubtotalOptions`, at most 100 items.
    #[track_caller]
    pub fn field_level_options(
        mut self,
        value: impl IntoValue<ListOf<PivotTableFieldSubtotalOptions>>,
    ) -> Self {
        self.0.set("FieldLevelOptions", value);
        self
    }

    /// `MetricHeaderCellStyle`: `TableCellStyle`.
    #[track_caller]
    pub fn metric_header_cell_style(mut self, value: impl IntoValue<TableCellStyle>) -> Self {
        self.0.set("MetricHeaderCellStyle", value);
        self
    }

    /// `StyleTargets`: list of `TableStyleTarget`, at most 3 items.
    #[track_caller]
    pub fn style_targets(mut self, value: impl IntoValue<ListOf<TableStyleTarget>>) -> Self {
        self.0.set("StyleTargets", value);
        self
    }

    /// `TotalCellStyle`: `TableCellStyle`.
    #[track_caller]
    pub fn total_cell_style(mut self, value: impl IntoValue<TableCellStyle>) -> Self {
        self.0.set("TotalCellStyle", value);
        self
    }

    /// `TotalsVisibility`: `Visibility`.
    #[track_caller]
    pub fn totals_visibility(mut self, value: impl IntoValue<Visibility>) -> Self {
        self.0.set("TotalsVisibility", value);
        self
    }

    /// `ValueCellStyle`: `TableCellStyle`.
    #[track_caller]
    pub fn value_cell_style(mut self, value: impl IntoValue<TableCellStyle>) -> Self {
        self.0.set("ValueCellStyle", value);
        self
    }
}

/// `TableAggregatedFieldWells` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct TableAggregatedFieldWells(Properties);

properties! { TableAggregatedFieldWells }

impl TableAggregatedFieldWells {
    /// `GroupBy`: list of `DimensionField`, at most 200 items.
    #[track_caller]
    pub fn group_by(mut self, value: impl IntoValue<ListOf<DimensionField>>) -> Self {
        self.0.set("GroupBy", value);
        self
    }

    /// `Values`: list of `MeasureField`, at most 200 items.
    #[track_caller]
    pub fn values(mut self, value: impl IntoValue<ListOf<MeasureField>>) -> Self {
        self.0.set("Values", value);
        self
    }
}

/// `TableBorderOptions` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct TableBorderOptions(Properties);

properties! { TableBorderOptions }

impl TableBorderOptions {
    /// `Color`: string, pattern `^#[A-F0-9]{6}$`.
    #[track_caller]
    pub fn color(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Color", value);
        self
    }

    /// `Style`: `TableBorderStyle`.
    #[track_caller]
    pub fn style(mut self, value: impl IntoValue<TableBorderStyle>) -> Self {
        self.0.set("Style", value);
        self
    }

    /// `Thickness`: number, 1 to 4.
    #[track_caller]
    pub fn thickness(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("Thickness", value);
        self
    }
}

choice! {
    /// `TableBorderStyle` of `AWS::QuickSight::Analysis`.
    TableBorderStyle
    NONE "NONE"
    SOLID "SOLID"
}

/// `TableCellConditionalFormatting` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct TableCellConditionalFormatting(Properties);

properties! { TableCellConditionalFormatting }

impl TableCellConditionalFormatting {
    /// `FieldId`: string, 1 to 512 characters. Required.
    #[track_caller]
    pub fn field_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FieldId", value);
        self
    }

    /// `TextFormat`: `TextConditionalFormat`.
    #[track_caller]
    pub fn text_format(mut self, value: impl IntoValue<TextConditionalFormat>) -> Self {
        self.0.set("TextFormat", value);
        self
    }
}

choice! {
    /// `TableCellImageScalingConfiguration` of `AWS::QuickSight::Analysis`.
    TableCellImageScalingConfiguration
    FIT_TO_CELL_HEIGHT "FIT_TO_CELL_HEIGHT"
    FIT_TO_CELL_WIDTH "FIT_TO_CELL_WIDTH"
    DO_NOT_SCALE "DO_NOT_SCALE"
}

/// `TableCellImageSizingConfiguration` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct TableCellImageSizingConfiguration(Properties);

properties! { TableCellImageSizingConfiguration }

impl TableCellImageSizingConfiguration {
    /// `TableCellImageScalingConfiguration`: `TableCellImageScalingConfiguration`.
    #[track_caller]
    pub fn table_cell_image_scaling_configuration(
        mut self,
        value: impl IntoValue<TableCellImageScalingConfiguration>,
    ) -> Self {
        self.0.set("TableCellImageScalingConfiguration", value);
        self
    }
}

/// `TableCellStyle` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct TableCellStyle(Properties);

properties! { TableCellStyle }

impl TableCellStyle {
    /// `BackgroundColor`: string, pattern `^#[A-F0-9]{6}$`.
    #[track_caller]
    pub fn background_color(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("BackgroundColor", value);
        self
    }

    /// `Border`: `GlobalTableBorderOptions`.
    #[track_caller]
    pub fn border(mut self, value: impl IntoValue<GlobalTableBorderOptions>) -> Self {
        self.0.set("Border", value);
        self
    }

    /// `FontConfiguration`: `FontConfiguration`.
    #[track_caller]
    pub fn font_configuration(mut self, value: impl IntoValue<FontConfiguration>) -> Self {
        self.0.set("FontConfiguration", value);
        self
    }

    /// `Height`: number, 8 to 500.
    #[track_caller]
    pub fn height(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("Height", value);
        self
    }

    /// `HorizontalTextAlignment`: `HorizontalTextAlignment`.
    #[track_caller]
    pub fn horizontal_text_alignment(
        mut self,
        value: impl IntoValue<HorizontalTextAlignment>,
    ) -> Self {
        self.0.set("HorizontalTextAlignment", value);
        self
    }

    /// `TextWrap`: `TextWrap`.
    #[track_caller]
    pub fn text_wrap(mut self, value: impl IntoValue<TextWrap>) -> Self {
        self.0.set("TextWrap", value);
        self
    }

    /// `VerticalTextAlignment`: `VerticalTextAlignment`.
    #[track_caller]
    pub fn vertical_text_alignment(mut self, value: impl IntoValue<VerticalTextAlignment>) -> Self {
        self.0.set("VerticalTextAlignment", value);
        self
    }

    /// `Visibility`: `Visibility`.
    #[track_caller]
    pub fn visibility(mut self, value: impl IntoValue<Visibility>) -> Self {
        self.0.set("Visibility", value);
        self
    }
}

/// `TableConditionalFormatting` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct TableConditionalFormatting(Properties);

properties! { TableConditionalFormatting }

impl TableConditionalFormatting {
    /// `ConditionalFormattingOptions`: list of `TableConditionalFormattingOption`, at most 500 items.
    #[track_caller]
    pub fn conditional_formatting_options(
        mut self,
        value: impl IntoValue<ListOf<TableConditionalFormattingOption>>,
    ) -> Self {
        self.0.set("ConditionalFormattingOptions", value);
        self
    }
}

/// `TableConditionalFormattingOption` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct TableConditionalFormattingOption(Properties);

properties! { TableConditionalFormattingOption }

impl TableConditionalFormattingOption {
    /// `Cell`: `TableCellConditionalFormatting`.
    #[track_caller]
    pub fn cell(mut self, value: impl IntoValue<TableCellConditionalFormatting>) -> Self {
        self.0.set("Cell", value);
        self
    }

    /// `Row`: `TableRowConditionalFormatting`.
    #[track_caller]
    pub fn row(mut self, value: impl IntoValue<TableRowConditionalFormatting>) -> Self {
        self.0.set("Row", value);
        self
    }
}

/// `TableConfiguration` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct TableConfiguration(Properties);

properties! { TableConfiguration }

impl TableConfiguration {
    /// `FieldOptions`: `TableFieldOptions`.
    #[track_caller]
    pub fn field_options(mut self, value: impl IntoValue<TableFieldOptions>) -> Self {
        self.0.set("FieldOptions", value);
        self
    }

    /// `FieldWells`: `TableFieldWells`.
    #[track_caller]
    pub fn field_wells(mut self, value: impl IntoValue<TableFieldWells>) -> Self {
        self.0.set("FieldWells", value);
        self
    }

    /// `Interactions`: `VisualInteractionOptions`.
    #[track_caller]
    pub fn interactions(mut self, value: impl IntoValue<VisualInteractionOptions>) -> Self {
        self.0.set("Interactions", value);
        self
    }

    /// `PaginatedReportOptions`: `TablePaginatedReportOptions`.
    #[track_caller]
    pub fn paginated_report_options(
        mut self,
        value: impl IntoValue<TablePaginatedReportOptions>,
    ) -> Self {
        self.0.set("PaginatedReportOptions", value);
        self
    }

    /// `SortConfiguration`: `TableSortConfiguration`.
    #[track_caller]
    pub fn sort_configuration(mut self, value: impl IntoValue<TableSortConfiguration>) -> Self {
        self.0.set("SortConfiguration", value);
        self
    }

    /// `TableInlineVisualizations`: list of `TableInlineVisualization`, at most 200 items.
    #[track_caller]
    pub fn table_inline_visualizations(
        mut self,
        value: impl IntoValue<ListOf<TableInlineVisualization>>,
    ) -> Self {
        self.0.set("TableInlineVisualizations", value);
        self
    }

    /// `TableOptions`: `TableOptions`.
    #[track_caller]
    pub fn table_options(mut self, value: impl IntoValue<TableOptions>) -> Self {
        self.0.set("TableOptions", value);
        self
    }

    /// `TotalOptions`: `TotalOptions`.
    #[track_caller]
    pub fn total_options(mut self, value: impl IntoValue<TotalOptions>) -> Self {
        self.0.set("TotalOptions", value);
        self
    }
}

/// `TableFieldCustomIconContent` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct TableFieldCustomIconContent(Properties);

properties! { TableFieldCustomIconContent }

impl TableFieldCustomIconContent {
    /// `Icon`: `TableFieldIconSetType`.
    #[track_caller]
    pub fn icon(mut self, value: impl IntoValue<TableFieldIconSetType>) -> Self {
        self.0.set("Icon", value);
        self
    }
}

/// `TableFieldCustomTextContent` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct TableFieldCustomTextContent(Properties);

properties! { TableFieldCustomTextContent }

impl TableFieldCustomTextContent {
    /// `FontConfiguration`: `FontConfiguration`. Required.
    #[track_caller]
    pub fn font_configuration(mut self, value: impl IntoValue<FontConfiguration>) -> Self {
        self.0.set("FontConfiguration", value);
        self
    }

    /// `Value`: string.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}

choice! {
    /// `TableFieldIconSetType` of `AWS::QuickSight::Analysis`.
    TableFieldIconSetType
    LINK "LINK"
}

/// `TableFieldImageConfiguration` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct TableFieldImageConfiguration(Properties);

properties! { TableFieldImageConfiguration }

impl TableFieldImageConfiguration {
    /// `SizingOptions`: `TableCellImageSizingConfiguration`.
    #[track_caller]
    pub fn sizing_options(
        mut self,
        value: impl IntoValue<TableCellImageSizingConfiguration>,
    ) -> Self {
        self.0.set("SizingOptions", value);
        self
    }
}

/// `TableFieldLinkConfiguration` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct TableFieldLinkConfiguration(Properties);

properties! { TableFieldLinkConfiguration }

impl TableFieldLinkConfiguration {
    /// `Content`: `TableFieldLinkContentConfiguration`. Required.
    #[track_caller]
    pub fn content(mut self, value: impl IntoValue<TableFieldLinkContentConfiguration>) -> Self {
        self.0.set("Content", value);
        self
    }

    /// `Target`: `URLTargetConfiguration`. Required.
    #[track_caller]
    pub fn target(mut self, value: impl IntoValue<URLTargetConfiguration>) -> Self {
        self.0.set("Target", value);
        self
    }
}

/// `TableFieldLinkContentConfiguration` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct TableFieldLinkContentConfiguration(Properties);

properties! { TableFieldLinkContentConfiguration }

impl TableFieldLinkContentConfiguration {
    /// `CustomIconContent`: `TableFieldCustomIconContent`.
    #[track_caller]
    pub fn custom_icon_content(
        mut self,
        value: impl IntoValue<TableFieldCustomIconContent>,
    ) -> Self {
        self.0.set("CustomIconContent", value);
        self
    }

    /// `CustomTextContent`: `TableFieldCustomTextContent`.
    #[track_caller]
    pub fn custom_text_content(
        mut self,
        value: impl IntoValue<TableFieldCustomTextContent>,
    ) -> Self {
        self.0.set("CustomTextContent", value);
        self
    }
}

/// `TableFieldOption` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct TableFieldOption(Properties);

properties! { TableFieldOption }

impl TableFieldOption {
    /// `CustomLabel`: string, 1 to 2048 characters.
    #[track_caller]
    pub fn custom_label(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CustomLabel", value);
        self
    }

    /// `FieldId`: string, 1 to 512 characters. Required.
    #[track_caller]
    pub fn field_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FieldId", value);
        self
    }

    /// `URLStyling`: `TableFieldURLConfiguration`.
    #[track_caller]
    pub fn url_styling(mut self, value: impl IntoValue<TableFieldURLConfiguration>) -> Self {
        self.0.set("URLStyling", value);
        self
    }

    /// `Visibility`: `Visibility`.
    #[track_caller]
    pub fn visibility(mut self, value: impl IntoValue<Visibility>) -> Self {
        self.0.set("Visibility", value);
        self
    }

    /// `Width`: string.
    #[track_caller]
    pub fn width(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Width", value);
        self
    }
}

/// `TableFieldOptions` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct TableFieldOptions(Properties);

properties! { TableFieldOptions }

impl TableFieldOptions {
    /// `Order`: list of strings, at most 200 items.
    #[track_caller]
    pub fn order(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Order", value);
        self
    }

    /// `PinnedFieldOptions`: `TablePinnedFieldOptions`.
    #[track_caller]
    pub fn pinned_field_options(mut self, value: impl IntoValue<TablePinnedFieldOptions>) -> Self {
        self.0.set("PinnedFieldOptions", value);
        self
    }

    /// `SelectedFieldOptions`: list of `TableFieldOption`, at most 100 items.
    #[track_caller]
    pub fn selected_field_options(
        mut self,
        value: impl IntoValue<ListOf<TableFieldOption>>,
    ) -> Self {
        self.0.set("SelectedFieldOptions", value);
        self
    }

    /// `TransposedTableOptions`: list of `TransposedTableOption`, at most 10001 items.
    #[track_caller]
    pub fn transposed_table_options(
        mut self,
        value: impl IntoValue<ListOf<TransposedTableOption>>,
    ) -> Self {
        self.0.set("TransposedTableOptions", value);
        self
    }
}

/// `TableFieldURLConfiguration` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct TableFieldURLConfiguration(Properties);

properties! { TableFieldURLConfiguration }

impl TableFieldURLConfiguration {
    /// `ImageConfiguration`: `TableFieldImageConfiguration`.
    #[track_caller]
    pub fn image_configuration(
        mut self,
        value: impl IntoValue<TableFieldImageConfiguration>,
    ) -> Self {
        self.0.set("ImageConfiguration", value);
        self
    }

    /// `LinkConfiguration`: `TableFieldLinkConfiguration`.
    #[track_caller]
    pub fn link_configuration(
        mut self,
        value: impl IntoValue<TableFieldLinkConfiguration>,
    ) -> Self {
        self.0.set("LinkConfiguration", value);
        self
    }
}

/// `TableFieldWells` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct TableFieldWells(Properties);

properties! { TableFieldWells }

impl TableFieldWells {
    /// `TableAggregatedFieldWells`: `TableAggregatedFieldWells`.
    #[track_caller]
    pub fn table_aggregated_field_wells(
        mut self,
        value: impl IntoValue<TableAggregatedFieldWells>,
    ) -> Self {
        self.0.set("TableAggregatedFieldWells", value);
        self
    }

    /// `TableUnaggregatedFieldWells`: `TableUnaggregatedFieldWells`.
    #[track_caller]
    pub fn table_unaggregated_field_wells(
        mut self,
        value: impl IntoValue<TableUnaggregatedFieldWells>,
    ) -> Self {
        self.0.set("TableUnaggregatedFieldWells", value);
        self
    }
}

/// `TableInlineVisualization` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct TableInlineVisualization(Properties);

properties! { TableInlineVisualization }

impl TableInlineVisualization {
    /// `DataBars`: `DataBarsOptions`.
    #[track_caller]
    pub fn data_bars(mut self, value: impl IntoValue<DataBarsOptions>) -> Self {
        self.0.set("DataBars", value);
        self
    }

    /// `Sparklines`: `SparklinesOptions`.
    #[track_caller]
    pub fn sparklines(mut self, value: impl IntoValue<SparklinesOptions>) -> Self {
        self.0.set("Sparklines", value);
        self
    }
}

/// `TableOptions` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct TableOptions(Properties);

properties! { TableOptions }

impl TableOptions {
    /// `CellStyle`: `TableCellStyle`.
    #[track_caller]
    pub fn cell_style(mut self, value: impl IntoValue<TableCellStyle>) -> Self {
        self.0.set("CellStyle", value);
        self
    }

    /// `HeaderStyle`: `TableCellStyle`.
    #[track_caller]
    pub fn header_style(mut self, value: impl IntoValue<TableCellStyle>) -> Self {
        self.0.set("HeaderStyle", value);
        self
    }

    /// `Orientation`: `TableOrientation`.
    #[track_caller]
    pub fn orientation(mut self, value: impl IntoValue<TableOrientation>) -> Self {
        self.0.set("Orientation", value);
        self
    }

    /// `RowAlternateColorOptions`: `RowAlternateColorOptions`.
    #[track_caller]
    pub fn row_alternate_color_options(
        mut self,
        value: impl IntoValue<RowAlternateColorOptions>,
    ) -> Self {
        self.0.set("RowAlternateColorOptions", value);
        self
    }
}

choice! {
    /// `TableOrientation` of `AWS::QuickSight::Analysis`.
    TableOrientation
    VERTICAL "VERTICAL"
    HORIZONTAL "HORIZONTAL"
}

/// `TablePaginatedReportOptions` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct TablePaginatedReportOptions(Properties);

properties! { TablePaginatedReportOptions }

impl TablePaginatedReportOptions {
    /// `OverflowColumnHeaderVisibility`: `Visibility`.
    #[track_caller]
    pub fn overflow_column_header_visibility(mut self, value: impl IntoValue<Visibility>) -> Self {
        self.0.set("OverflowColumnHeaderVisibility", value);
        self
    }

    /// `VerticalOverflowVisibility`: `Visibility`.
    #[track_caller]
    pub fn vertical_overflow_visibility(mut self, value: impl IntoValue<Visibility>) -> Self {
        self.0.set("VerticalOverflowVisibility", value);
        self
    }
}

/// `TablePinnedFieldOptions` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct TablePinnedFieldOptions(Properties);

properties! { TablePinnedFieldOptions }

impl TablePinnedFieldOptions {
    /// `PinnedLeftFields`: list of strings, at most 201 items.
    #[track_caller]
    pub fn pinned_left_fields(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("PinnedLeftFields", value);
        self
    }
}

/// `TableRowConditionalFormatting` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct TableRowConditionalFormatting(Properties);

properties! { TableRowConditionalFormatting }

impl TableRowConditionalFormatting {
    /// `BackgroundColor`: `ConditionalFormattingColor`.
    #[track_caller]
    pub fn background_color(mut self, value: impl IntoValue<ConditionalFormattingColor>) -> Self {
        self.0.set("BackgroundColor", value);
        self
    }

    /// `TextColor`: `ConditionalFormattingColor`.
    #[track_caller]
    pub fn text_color(mut self, value: impl IntoValue<ConditionalFormattingColor>) -> Self {
        self.0.set("TextColor", value);
        self
    }
}

/// `TableSideBorderOptions` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct TableSideBorderOptions(Properties);

properties! { TableSideBorderOptions }

impl TableSideBorderOptions {
    /// `Bottom`: `TableBorderOptions`.
    #[track_caller]
    pub fn bottom(mut self, value: impl IntoValue<TableBorderOptions>) -> Self {
        self.0.set("Bottom", value);
        self
    }

    /// `InnerHorizontal`: `TableBorderOptions`.
    #[track_caller]
    pub fn inner_horizontal(mut self, value: impl IntoValue<TableBorderOptions>) -> Self {
        self.0.set("InnerHorizontal", value);
        self
    }

    /// `InnerVertical`: `TableBorderOptions`.
    #[track_caller]
    pub fn inner_vertical(mut self, value: impl IntoValue<TableBorderOptions>) -> Self {
        self.0.set("InnerVertical", value);
        self
    }

    /// `Left`: `TableBorderOptions`.
    #[track_caller]
    pub fn left(mut self, value: impl IntoValue<TableBorderOptions>) -> Self {
        self.0.set("Left", value);
        self
    }

    /// `Right`: `TableBorderOptions`.
    #[track_caller]
    pub fn right(mut self, value: impl IntoValue<TableBorderOptions>) -> Self {
        self.0.set("Right", value);
        self
    }

    /// `Top`: `TableBorderOptions`.
    #[track_caller]
    pub fn top(mut self, value: impl IntoValue<TableBorderOptions>) -> Self {
        self.0.set("Top", value);
        self
    }
}

/// `TableSortConfiguration` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct TableSortConfiguration(Properties);

properties! { TableSortConfiguration }

impl TableSortConfiguration {
    /// `PaginationConfiguration`: `PaginationConfiguration`.
    #[track_caller]
    pub fn pagination_configuration(
        mut self,
        value: impl IntoValue<PaginationConfiguration>,
    ) -> Self {
        self.0.set("PaginationConfiguration", value);
        self
    }

    /// `RowSort`: list of `FieldSortOptions`, at most 100 items.
    #[track_caller]
    pub fn row_sort(mut self, value: impl IntoValue<ListOf<FieldSortOptions>>) -> Self {
        self.0.set("RowSort", value);
        self
    }
}

/// `TableStyleTarget` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct TableStyleTarget(Properties);

properties! { TableStyleTarget }

impl TableStyleTarget {
    /// `CellType`: `StyledCellType`. Required.
    #[track_caller]
    pub fn cell_type(mut self, value: impl IntoValue<StyledCellType>) -> Self {
        self.0.set("CellType", value);
        self
    }
}

choice! {
    /// `TableTotalsPlacement` of `AWS::QuickSight::Analysis`.
    TableTotalsPlacement
    START "START"
    END "END"
    AUTO "AUTO"
}

choice! {
    /// `TableTotalsScrollStatus` of `AWS::QuickSight::Analysis`.
    TableTotalsScrollStatus
    PINNED "PINNED"
    SCROLLED "SCROLLED"
}

/// `TableUnaggregatedFieldWells` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct TableUnaggregatedFieldWells(Properties);

properties! { TableUnaggregatedFieldWells }

impl TableUnaggregatedFieldWells {
    /// `Values`: list of `UnaggregatedField`, at most 200 items.
    #[track_caller]
    pub fn values(mut self, value: impl IntoValue<ListOf<UnaggregatedField>>) -> Self {
        self.0.set("Values", value);
        self
    }
}

/// `TableVisual` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct TableVisual(Properties);

properties! { TableVisual }

impl TableVisual {
    /// `Actions`: list of `VisualCustomAction`, at most 10 items.
    #[track_caller]
    pub fn actions(mut self, value: impl IntoValue<ListOf<VisualCustomAction>>) -> Self {
        self.0.set("Actions", value);
        self
    }

    /// `ChartConfiguration`: `TableConfiguration`.
    #[track_caller]
    pub fn chart_configuration(mut self, value: impl IntoValue<TableConfiguration>) -> Self {
        self.0.set("ChartConfiguration", value);
        self
    }

    /// `ConditionalFormatting`: `TableConditionalFormatting`.
    #[track_caller]
    pub fn conditional_formatting(
        mut self,
        value: impl IntoValue<TableConditionalFormatting>,
    ) -> Self {
        self.0.set("ConditionalFormatting", value);
        self
    }

    /// `Subtitle`: `VisualSubtitleLabelOptions`.
    #[track_caller]
    pub fn subtitle(mut self, value: impl IntoValue<VisualSubtitleLabelOptions>) -> Self {
        self.0.set("Subtitle", value);
        self
    }

    /// `Title`: `VisualTitleLabelOptions`.
    #[track_caller]
    pub fn title(mut self, value: impl IntoValue<VisualTitleLabelOptions>) -> Self {
        self.0.set("Title", value);
        self
    }

    /// `VisualContentAltText`: string, 1 to 1024 characters.
    #[track_caller]
    pub fn visual_content_alt_text(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("VisualContentAltText", value);
        self
    }

    /// `VisualId`: string, 1 to 512 characters, pattern `^[\w\-]+$`. Required.
    #[track_caller]
    pub fn visual_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("VisualId", value);
        self
    }
}

/// `Tag` of `AWS::QuickSight::Analysis`.
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

choice! {
    /// `TargetVisualOptions` of `AWS::QuickSight::Analysis`.
    TargetVisualOptions
    ALL_VISUALS "ALL_VISUALS"
}

/// `TextAreaControlDisplayOptions` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct TextAreaControlDisplayOptions(Properties);

properties! { TextAreaControlDisplayOptions }

impl TextAreaControlDisplayOptions {
    /// `InfoIconLabelOptions`: `SheetControlInfoIconLabelOptions`.
    #[track_caller]
    pub fn info_icon_label_options(
        mut self,
        value: impl IntoValue<SheetControlInfoIconLabelOptions>,
    ) -> Self {
        self.0.set("InfoIconLabelOptions", value);
        self
    }

    /// `PlaceholderOptions`: `TextControlPlaceholderOptions`.
    #[track_caller]
    pub fn placeholder_options(
        mut self,
        value: impl IntoValue<TextControlPlaceholderOptions>,
    ) -> Self {
        self.0.set("PlaceholderOptions", value);
        self
    }

    /// `TitleOptions`: `LabelOptions`.
    #[track_caller]
    pub fn title_options(mut self, value: impl IntoValue<LabelOptions>) -> Self {
        self.0.set("TitleOptions", value);
        self
    }
}

/// `TextConditionalFormat` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct TextConditionalFormat(Properties);

properties! { TextConditionalFormat }

impl TextConditionalFormat {
    /// `BackgroundColor`: `ConditionalFormattingColor`.
    #[track_caller]
    pub fn background_color(mut self, value: impl IntoValue<ConditionalFormattingColor>) -> Self {
        self.0.set("BackgroundColor", value);
        self
    }

    /// `Icon`: `ConditionalFormattingIcon`.
    #[track_caller]
    pub fn icon(mut self, value: impl IntoValue<ConditionalFormattingIcon>) -> Self {
        self.0.set("Icon", value);
        self
    }

    /// `TextColor`: `ConditionalFormattingColor`.
    #[track_caller]
    pub fn text_color(mut self, value: impl IntoValue<ConditionalFormattingColor>) -> Self {
        self.0.set("TextColor", value);
        self
    }
}

/// `TextControlPlaceholderOptions` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct TextControlPlaceholderOptions(Properties);

properties! { TextControlPlaceholderOptions }

impl TextControlPlaceholderOptions {
    /// `Visibility`: `Visibility`.
    #[track_caller]
    pub fn visibility(mut self, value: impl IntoValue<Visibility>) -> Self {
        self.0.set("Visibility", value);
        self
    }
}

/// `TextFieldControlDisplayOptions` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct TextFieldControlDisplayOptions(Properties);

properties! { TextFieldControlDisplayOptions }

impl TextFieldControlDisplayOptions {
    /// `InfoIconLabelOptions`: `SheetControlInfoIconLabelOptions`.
    #[track_caller]
    pub fn info_icon_label_options(
        mut self,
        value: impl IntoValue<SheetControlInfoIconLabelOptions>,
    ) -> Self {
        self.0.set("InfoIconLabelOptions", value);
        self
    }

    /// `PlaceholderOptions`: `TextControlPlaceholderOptions`.
    #[track_caller]
    pub fn placeholder_options(
        mut self,
        value: impl IntoValue<TextControlPlaceholderOptions>,
    ) -> Self {
        self.0.set("PlaceholderOptions", value);
        self
    }

    /// `TitleOptions`: `LabelOptions`.
    #[track_caller]
    pub fn title_options(mut self, value: impl IntoValue<LabelOptions>) -> Self {
        self.0.set("TitleOptions", value);
        self
    }
}

choice! {
    /// `TextWrap` of `AWS::QuickSight::Analysis`.
    TextWrap
    NONE "NONE"
    WRAP "WRAP"
}

/// `ThousandSeparatorOptions` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct ThousandSeparatorOptions(Properties);

properties! { ThousandSeparatorOptions }

impl ThousandSeparatorOptions {
    /// `GroupingStyle`: `DigitGroupingStyle`.
    #[track_caller]
    pub fn grouping_style(mut self, value: impl IntoValue<DigitGroupingStyle>) -> Self {
        self.0.set("GroupingStyle", value);
        self
    }

    /// `Symbol`: `NumericSeparatorSymbol`.
    #[track_caller]
    pub fn symbol(mut self, value: impl IntoValue<NumericSeparatorSymbol>) -> Self {
        self.0.set("Symbol", value);
        self
    }

    /// `Visibility`: `Visibility`.
    #[track_caller]
    pub fn visibility(mut self, value: impl IntoValue<Visibility>) -> Self {
        self.0.set("Visibility", value);
        self
    }
}

/// `TimeBasedForecastProperties` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct TimeBasedForecastProperties(Properties);

properties! { TimeBasedForecastProperties }

impl TimeBasedForecastProperties {
    /// `LowerBoundary`: number.
    #[track_caller]
    pub fn lower_boundary(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("LowerBoundary", value);
        self
    }

    /// `PeriodsBackward`: number, 0 to 1000.
    #[track_caller]
    pub fn periods_backward(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("PeriodsBackward", value);
        self
    }

    /// `PeriodsForward`: number, 1 to 1000.
    #[track_caller]
    pub fn periods_forward(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("PeriodsForward", value);
        self
    }

    /// `PredictionInterval`: number, 50 to 95.
    #[track_caller]
    pub fn prediction_interval(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("PredictionInterval", value);
        self
    }

    /// `Seasonality`: number, 1 to 180.
    #[track_caller]
    pub fn seasonality(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("Seasonality", value);
        self
    }

    /// `UpperBoundary`: number.
    #[track_caller]
    pub fn upper_boundary(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("UpperBoundary", value);
        self
    }
}

/// `TimeEqualityFilter` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct TimeEqualityFilter(Properties);

properties! { TimeEqualityFilter }

impl TimeEqualityFilter {
    /// `Column`: `ColumnIdentifier`. Required.
    #[track_caller]
    pub fn column(mut self, value: impl IntoValue<ColumnIdentifier>) -> Self {
        self.0.set("Column", value);
        self
    }

    /// `DefaultFilterControlConfiguration`: `DefaultFilterControlConfiguration`.
    #[track_caller]
    pub fn default_filter_control_configuration(
        mut self,
        value: impl IntoValue<DefaultFilterControlConfiguration>,
    ) -> Self {
        self.0.set("DefaultFilterControlConfiguration", value);
        self
    }

    /// `FilterId`: string, 1 to 512 characters, pattern `^[\w\-]+$`. Required.
    #[track_caller]
    pub fn filter_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FilterId", value);
        self
    }

    /// `ParameterName`: string, 1 to 2048 characters, pattern `^[a-zA-Z0-9]+$`.
    #[track_caller]
    pub fn parameter_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ParameterName", value);
        self
    }

    /// `RollingDate`: `RollingDateConfiguration`.
    #[track_caller]
    pub fn rolling_date(mut self, value: impl IntoValue<RollingDateConfiguration>) -> Self {
        self.0.set("RollingDate", value);
        self
    }

    /// `TimeGranularity`: `TimeGranularity`.
    #[track_caller]
    pub fn time_granularity(mut self, value: impl IntoValue<TimeGranularity>) -> Self {
        self.0.set("TimeGranularity", value);
        self
    }

    /// `Value`: string (date-time).
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}

choice! {
    /// `TimeGranularity` of `AWS::QuickSight::Analysis`.
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

/// `TimeRangeDrillDownFilter` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct TimeRangeDrillDownFilter(Properties);

properties! { TimeRangeDrillDownFilter }

impl TimeRangeDrillDownFilter {
    /// `Column`: `ColumnIdentifier`. Required.
    #[track_caller]
    pub fn column(mut self, value: impl IntoValue<ColumnIdentifier>) -> Self {
        self.0.set("Column", value);
        self
    }

    /// `RangeMaximum`: string (date-time). Required.
    #[track_caller]
    pub fn range_maximum(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RangeMaximum", value);
        self
    }

    /// `RangeMinimum`: string (date-time). Required.
    #[track_caller]
    pub fn range_minimum(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RangeMinimum", value);
        self
    }

    /// `TimeGranularity`: `TimeGranularity`. Required.
    #[track_caller]
    pub fn time_granularity(mut self, value: impl IntoValue<TimeGranularity>) -> Self {
        self.0.set("TimeGranularity", value);
        self
    }
}

/// `TimeRangeFilter` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct TimeRangeFilter(Properties);

properties! { TimeRangeFilter }

impl TimeRangeFilter {
    /// `Column`: `ColumnIdentifier`. Required.
    #[track_caller]
    pub fn column(mut self, value: impl IntoValue<ColumnIdentifier>) -> Self {
        self.0.set("Column", value);
        self
    }

    /// `DefaultFilterControlConfiguration`: `DefaultFilterControlConfiguration`.
    #[track_caller]
    pub fn default_filter_control_configuration(
        mut self,
        value: impl IntoValue<DefaultFilterControlConfiguration>,
    ) -> Self {
        self.0.set("DefaultFilterControlConfiguration", value);
        self
    }

    /// `ExcludePeriodConfiguration`: `ExcludePeriodConfiguration`.
    #[track_caller]
    pub fn exclude_period_configuration(
        mut self,
        value: impl IntoValue<ExcludePeriodConfiguration>,
    ) -> Self {
        self.0.set("ExcludePeriodConfiguration", value);
        self
    }

    /// `FilterId`: string, 1 to 512 characters, pattern `^[\w\-]+$`. Required.
    #[track_caller]
    pub fn filter_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FilterId", value);
        self
    }

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

    /// `NullOption`: `FilterNullOption`. Required.
    #[track_caller]
    pub fn null_option(mut self, value: impl IntoValue<FilterNullOption>) -> Self {
        self.0.set("NullOption", value);
        self
    }

    /// `RangeMaximumValue`: `TimeRangeFilterValue`.
    #[track_caller]
    pub fn range_maximum_value(mut self, value: impl IntoValue<TimeRangeFilterValue>) -> Self {
        self.0.set("RangeMaximumValue", value);
        self
    }

    /// `RangeMinimumValue`: `TimeRangeFilterValue`.
    #[track_caller]
    pub fn range_minimum_value(mut self, value: impl IntoValue<TimeRangeFilterValue>) -> Self {
        self.0.set("RangeMinimumValue", value);
        self
    }

    /// `TimeGranularity`: `TimeGranularity`.
    #[track_caller]
    pub fn time_granularity(mut self, value: impl IntoValue<TimeGranularity>) -> Self {
        self.0.set("TimeGranularity", value);
        self
    }
}

/// `TimeRangeFilterValue` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct TimeRangeFilterValue(Properties);

properties! { TimeRangeFilterValue }

impl TimeRangeFilterValue {
    /// `Parameter`: string, 1 to 2048 characters, pattern `^[a-zA-Z0-9]+$`.
    #[track_caller]
    pub fn parameter(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Parameter", value);
        self
    }

    /// `RollingDate`: `RollingDateConfiguration`.
    #[track_caller]
    pub fn rolling_date(mut self, value: impl IntoValue<RollingDateConfiguration>) -> Self {
        self.0.set("RollingDate", value);
        self
    }

    /// `StaticValue`: string (date-time).
    #[track_caller]
    pub fn static_value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("StaticValue", value);
        self
    }
}

/// `TooltipItem` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct TooltipItem(Properties);

properties! { TooltipItem }

impl TooltipItem {
    /// `ColumnTooltipItem`: `ColumnTooltipItem`.
    #[track_caller]
    pub fn column_tooltip_item(mut self, value: impl IntoValue<ColumnTooltipItem>) -> Self {
        self.0.set("ColumnTooltipItem", value);
        self
    }

    /// `FieldTooltipItem`: `FieldTooltipItem`.
    #[track_caller]
    pub fn field_tooltip_item(mut self, value: impl IntoValue<FieldTooltipItem>) -> Self {
        self.0.set("FieldTooltipItem", value);
        self
    }
}

/// `TooltipOptions` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct TooltipOptions(Properties);

properties! { TooltipOptions }

impl TooltipOptions {
    /// `FieldBasedTooltip`: `FieldBasedTooltip`.
    #[track_caller]
    pub fn field_based_tooltip(mut self, value: impl IntoValue<FieldBasedTooltip>) -> Self {
        self.0.set("FieldBasedTooltip", value);
        self
    }

    /// `SelectedTooltipType`: `SelectedTooltipType`.
    #[track_caller]
    pub fn selected_tooltip_type(mut self, value: impl IntoValue<SelectedTooltipType>) -> Self {
        self.0.set("SelectedTooltipType", value);
        self
    }

    /// `TooltipVisibility`: `Visibility`.
    #[track_caller]
    pub fn tooltip_visibility(mut self, value: impl IntoValue<Visibility>) -> Self {
        self.0.set("TooltipVisibility", value);
        self
    }
}

choice! {
    /// `TooltipTarget` of `AWS::QuickSight::Analysis`.
    TooltipTarget
    BOTH "BOTH"
    BAR "BAR"
    LINE "LINE"
}

choice! {
    /// `TooltipTitleType` of `AWS::QuickSight::Analysis`.
    TooltipTitleType
    NONE "NONE"
    PRIMARY_VALUE "PRIMARY_VALUE"
}

choice! {
    /// `TopBottomComputationType` of `AWS::QuickSight::Analysis`.
    TopBottomComputationType
    TOP "TOP"
    BOTTOM "BOTTOM"
}

/// `TopBottomFilter` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct TopBottomFilter(Properties);

properties! { TopBottomFilter }

impl TopBottomFilter {
    /// `AggregationSortConfigurations`: list of `AggregationSortConfiguration`, at most 100 items. Required.
    #[track_caller]
    pub fn aggregation_sort_configurations(
        mut self,
        value: impl IntoValue<ListOf<AggregationSortConfiguration>>,
    ) -> Self {
        self.0.set("AggregationSortConfigurations", value);
        self
    }

    /// `Column`: `ColumnIdentifier`. Required.
    #[track_caller]
    pub fn column(mut self, value: impl IntoValue<ColumnIdentifier>) -> Self {
        self.0.set("Column", value);
        self
    }

    /// `DefaultFilterControlConfiguration`: `DefaultFilterControlConfiguration`.
    #[track_caller]
    pub fn default_filter_control_configuration(
        mut self,
        value: impl IntoValue<DefaultFilterControlConfiguration>,
    ) -> Self {
        self.0.set("DefaultFilterControlConfiguration", value);
        self
    }

    /// `FilterId`: string, 1 to 512 characters, pattern `^[\w\-]+$`. Required.
    #[track_caller]
    pub fn filter_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FilterId", value);
        self
    }

    /// `Limit`: number.
    #[track_caller]
    pub fn limit(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("Limit", value);
        self
    }

    /// `ParameterName`: string, 1 to 2048 characters, pattern `^[a-zA-Z0-9]+$`.
    #[track_caller]
    pub fn parameter_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ParameterName", value);
        self
    }

    /// `TimeGranularity`: `TimeGranularity`.
    #[track_caller]
    pub fn time_granularity(mut self, value: impl IntoValue<TimeGranularity>) -> Self {
        self.0.set("TimeGranularity", value);
        self
    }
}

/// `TopBottomMoversComputation` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct TopBottomMoversComputation(Properties);

properties! { TopBottomMoversComputation }

impl TopBottomMoversComputation {
    /// `Category`: `DimensionField`.
    #[track_caller]
    pub fn category(mut self, value: impl IntoValue<DimensionField>) -> Self {
        self.0.set("Category", value);
        self
    }

    /// `ComputationId`: string, 1 to 512 characters, pattern `^[\w\-]+$`. Required.
    #[track_caller]
    pub fn computation_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ComputationId", value);
        self
    }

    /// `MoverSize`: number, 1 to 20, default 0.
    #[track_caller]
    pub fn mover_size(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("MoverSize", value);
        self
    }

    /// `Name`: string.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `SortOrder`: `TopBottomSortOrder`.
    #[track_caller]
    pub fn sort_order(mut self, value: impl IntoValue<TopBottomSortOrder>) -> Self {
        self.0.set("SortOrder", value);
        self
    }

    /// `Time`: `DimensionField`.
    #[track_caller]
    pub fn time(mut self, value: impl IntoValue<DimensionField>) -> Self {
        self.0.set("Time", value);
        self
    }

    /// `Type`: `TopBottomComputationType`. Required.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<TopBottomComputationType>) -> Self {
        self.0.set("Type", value);
        self
    }

    /// `Value`: `MeasureField`.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<MeasureField>) -> Self {
        self.0.set("Value", value);
        self
    }
}

/// `TopBottomRankedComputation` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct TopBottomRankedComputation(Properties);

properties! { TopBottomRankedComputation }

impl TopBottomRankedComputation {
    /// `Category`: `DimensionField`.
    #[track_caller]
    pub fn category(mut self, value: impl IntoValue<DimensionField>) -> Self {
        self.0.set("Category", value);
        self
    }

    /// `ComputationId`: string, 1 to 512 characters, pattern `^[\w\-]+$`. Required.
    #[track_caller]
    pub fn computation_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ComputationId", value);
        self
    }

    /// `Name`: string.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `ResultSize`: number, 1 to 20, default 0.
    #[track_caller]
    pub fn result_size(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("ResultSize", value);
        self
    }

    /// `Type`: `TopBottomComputationType`. Required.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<TopBottomComputationType>) -> Self {
        self.0.set("Type", value);
        self
    }

    /// `Value`: `MeasureField`.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<MeasureField>) -> Self {
        self.0.set("Value", value);
        self
    }
}

choice! {
    /// `TopBottomSortOrder` of `AWS::QuickSight::Analysis`.
    TopBottomSortOrder
    PERCENT_DIFFERENCE "PERCENT_DIFFERENCE"
    ABSOLUTE_DIFFERENCE "ABSOLUTE_DIFFERENCE"
}

/// `TopicIdentifierDeclaration` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct TopicIdentifierDeclaration(Properties);

properties! { TopicIdentifierDeclaration }

impl TopicIdentifierDeclaration {
    /// `Identifier`: string, 1 to 2048 characters. Required.
    #[track_caller]
    pub fn identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Identifier", value);
        self
    }

    /// `TopicArn`: `SnsTopicArn`. Required.
    #[track_caller]
    pub fn topic_arn(mut self, value: impl IntoValue<format::SnsTopicArn>) -> Self {
        self.0.set("TopicArn", value);
        self
    }
}

/// `TopicReference` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct TopicReference(Properties);

properties! { TopicReference }

impl TopicReference {
    /// `TopicArn`: `SnsTopicArn`. Required.
    #[track_caller]
    pub fn topic_arn(mut self, value: impl IntoValue<format::SnsTopicArn>) -> Self {
        self.0.set("TopicArn", value);
        self
    }

    /// `TopicPlaceholder`: string, 1 to 2048 characters. Required.
    #[track_caller]
    pub fn topic_placeholder(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TopicPlaceholder", value);
        self
    }
}

/// `TotalAggregationComputation` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct TotalAggregationComputation(Properties);

properties! { TotalAggregationComputation }

impl TotalAggregationComputation {
    /// `ComputationId`: string, 1 to 512 characters, pattern `^[\w\-]+$`. Required.
    #[track_caller]
    pub fn computation_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ComputationId", value);
        self
    }

    /// `Name`: string.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Value`: `MeasureField`.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<MeasureField>) -> Self {
        self.0.set("Value", value);
        self
    }
}

/// `TotalAggregationFunction` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct TotalAggregationFunction(Properties);

properties! { TotalAggregationFunction }

impl TotalAggregationFunction {
    /// `SimpleTotalAggregationFunction`: `SimpleTotalAggregationFunction`.
    #[track_caller]
    pub fn simple_total_aggregation_function(
        mut self,
        value: impl IntoValue<SimpleTotalAggregationFunction>,
    ) -> Self {
        self.0.set("SimpleTotalAggregationFunction", value);
        self
    }
}

/// `TotalAggregationOption` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct TotalAggregationOption(Properties);

properties! { TotalAggregationOption }

impl TotalAggregationOption {
    /// `FieldId`: string, 1 to 512 characters. Required.
    #[track_caller]
    pub fn field_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FieldId", value);
        self
    }

    /// `TotalAggregationFunction`: `TotalAggregationFunction`. Required.
    #[track_caller]
    pub fn total_aggregation_function(
        mut self,
        value: impl IntoValue<TotalAggregationFunction>,
    ) -> Self {
        self.0.set("TotalAggregationFunction", value);
        self
    }
}

/// `TotalOptions` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct TotalOptions(Properties);

properties! { TotalOptions }

impl TotalOptions {
    /// `CustomLabel`: string.
    #[track_caller]
    pub fn custom_label(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CustomLabel", value);
        self
    }

    /// `Placement`: `TableTotalsPlacement`.
    #[track_caller]
    pub fn placement(mut self, value: impl IntoValue<TableTotalsPlacement>) -> Self {
        self.0.set("Placement", value);
        self
    }

    /// `ScrollStatus`: `TableTotalsScrollStatus`.
    #[track_caller]
    pub fn scroll_status(mut self, value: impl IntoValue<TableTotalsScrollStatus>) -> Self {
        self.0.set("ScrollStatus", value);
        self
    }

    /// `TotalAggregationOptions`: list of `TotalAggregationOption`, at most 200 items.
    #[track_caller]
    pub fn total_aggregation_options(
        mut self,
        value: impl IntoValue<ListOf<TotalAggregationOption>>,
    ) -> Self {
        self.0.set("TotalAggregationOptions", value);
        self
    }

    /// `TotalCellStyle`: `TableCellStyle`.
    #[track_caller]
    pub fn total_cell_style(mut self, value: impl IntoValue<TableCellStyle>) -> Self {
        self.0.set("TotalCellStyle", value);
        self
    }

    /// `TotalsVisibility`: `Visibility`.
    #[track_caller]
    pub fn totals_visibility(mut self, value: impl IntoValue<Visibility>) -> Self {
        self.0.set("TotalsVisibility", value);
        self
    }
}

choice! {
    /// `TransposedColumnType` of `AWS::QuickSight::Analysis`.
    TransposedColumnType
    ROW_HEADER_COLUMN "ROW_HEADER_COLUMN"
    VALUE_COLUMN "VALUE_COLUMN"
}

/// `TransposedTableOption` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct TransposedTableOption(Properties);

properties! { TransposedTableOption }

impl TransposedTableOption {
    /// `ColumnIndex`: number, 0 to 9999.
    #[track_caller]
    pub fn column_index(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("ColumnIndex", value);
        self
    }

    /// `ColumnType`: `TransposedColumnType`. Required.
    #[track_caller]
    pub fn column_type(mut self, value: impl IntoValue<TransposedColumnType>) -> Self {
        self.0.set("ColumnType", value);
        self
    }

    /// `ColumnWidth`: string.
    #[track_caller]
    pub fn column_width(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ColumnWidth", value);
        self
    }
}

/// `TreeMapAggregatedFieldWells` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct TreeMapAggregatedFieldWells(Properties);

properties! { TreeMapAggregatedFieldWells }

impl TreeMapAggregatedFieldWells {
    /// `Colors`: list of `MeasureField`, at most 1 item.
    #[track_caller]
    pub fn colors(mut self, value: impl IntoValue<ListOf<MeasureField>>) -> Self {
        self.0.set("Colors", value);
        self
    }

    /// `Groups`: list of `DimensionField`, at most 1 item.
    #[track_caller]
    pub fn groups(mut self, value: impl IntoValue<ListOf<DimensionField>>) -> Self {
        self.0.set("Groups", value);
        self
    }

    /// `Sizes`: list of `MeasureField`, at most 1 item.
    #[track_caller]
    pub fn sizes(mut self, value: impl IntoValue<ListOf<MeasureField>>) -> Self {
        self.0.set("Sizes", value);
        self
    }
}

/// `TreeMapConfiguration` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct TreeMapConfiguration(Properties);

properties! { TreeMapConfiguration }

impl TreeMapConfiguration {
    /// `ColorLabelOptions`: `ChartAxisLabelOptions`.
    #[track_caller]
    pub fn color_label_options(mut self, value: impl IntoValue<ChartAxisLabelOptions>) -> Self {
        self.0.set("ColorLabelOptions", value);
        self
    }

    /// `ColorScale`: `ColorScale`.
    #[track_caller]
    pub fn color_scale(mut self, value: impl IntoValue<ColorScale>) -> Self {
        self.0.set("ColorScale", value);
        self
    }

    /// `DataLabels`: `DataLabelOptions`.
    #[track_caller]
    pub fn data_labels(mut self, value: impl IntoValue<DataLabelOptions>) -> Self {
        self.0.set("DataLabels", value);
        self
    }

    /// `FieldWells`: `TreeMapFieldWells`.
    #[track_caller]
    pub fn field_wells(mut self, value: impl IntoValue<TreeMapFieldWells>) -> Self {
        self.0.set("FieldWells", value);
        self
    }

    /// `GroupLabelOptions`: `ChartAxisLabelOptions`.
    #[track_caller]
    pub fn group_label_options(mut self, value: impl IntoValue<ChartAxisLabelOptions>) -> Self {
        self.0.set("GroupLabelOptions", value);
        self
    }

    /// `Interactions`: `VisualInteractionOptions`.
    #[track_caller]
    pub fn interactions(mut self, value: impl IntoValue<VisualInteractionOptions>) -> Self {
        self.0.set("Interactions", value);
        self
    }

    /// `Legend`: `LegendOptions`.
    #[track_caller]
    pub fn legend(mut self, value: impl IntoValue<LegendOptions>) -> Self {
        self.0.set("Legend", value);
        self
    }

    /// `SizeLabelOptions`: `ChartAxisLabelOptions`.
    #[track_caller]
    pub fn size_label_options(mut self, value: impl IntoValue<ChartAxisLabelOptions>) -> Self {
        self.0.set("SizeLabelOptions", value);
        self
    }

    /// `SortConfiguration`: `TreeMapSortConfiguration`.
    #[track_caller]
    pub fn sort_configuration(mut self, value: impl IntoValue<TreeMapSortConfiguration>) -> Self {
        self.0.set("SortConfiguration", value);
        self
    }

    /// `Tooltip`: `TooltipOptions`.
    #[track_caller]
    pub fn tooltip(mut self, value: impl IntoValue<TooltipOptions>) -> Self {
        self.0.set("Tooltip", value);
        self
    }
}

/// `TreeMapFieldWells` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct TreeMapFieldWells(Properties);

properties! { TreeMapFieldWells }

impl TreeMapFieldWells {
    /// `TreeMapAggregatedFieldWells`: `TreeMapAggregatedFieldWells`.
    #[track_caller]
    pub fn tree_map_aggregated_field_wells(
        mut self,
        value: impl IntoValue<TreeMapAggregatedFieldWells>,
    ) -> Self {
        self.0.set("TreeMapAggregatedFieldWells", value);
        self
    }
}

/// `TreeMapSortConfiguration` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct TreeMapSortConfiguration(Properties);

properties! { TreeMapSortConfiguration }

impl TreeMapSortConfiguration {
    /// `TreeMapGroupItemsLimitConfiguration`: `ItemsLimitConfiguration`.
    #[track_caller]
    pub fn tree_map_group_items_limit_configuration(
        mut self,
        value: impl IntoValue<ItemsLimitConfiguration>,
    ) -> Self {
        self.0.set("TreeMapGroupItemsLimitConfiguration", value);
        self
    }

    /// `TreeMapSort`: list of `FieldSortOptions`, at most 100 items.
    #[track_caller]
    pub fn tree_map_sort(mut self, value: impl IntoValue<ListOf<FieldSortOptions>>) -> Self {
        self.0.set("TreeMapSort", value);
        self
    }
}

/// `TreeMapVisual` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct TreeMapVisual(Properties);

properties! { TreeMapVisual }

impl TreeMapVisual {
    /// `Actions`: list of `VisualCustomAction`, at most 10 items.
    #[track_caller]
    pub fn actions(mut self, value: impl IntoValue<ListOf<VisualCustomAction>>) -> Self {
        self.0.set("Actions", value);
        self
    }

    /// `ChartConfiguration`: `TreeMapConfiguration`.
    #[track_caller]
    pub fn chart_configuration(mut self, value: impl IntoValue<TreeMapConfiguration>) -> Self {
        self.0.set("ChartConfiguration", value);
        self
    }

    /// `ColumnHierarchies`: list of `ColumnHierarchy`, at most 2 items.
    #[track_caller]
    pub fn column_hierarchies(mut self, value: impl IntoValue<ListOf<ColumnHierarchy>>) -> Self {
        self.0.set("ColumnHierarchies", value);
        self
    }

    /// `Subtitle`: `VisualSubtitleLabelOptions`.
    #[track_caller]
    pub fn subtitle(mut self, value: impl IntoValue<VisualSubtitleLabelOptions>) -> Self {
        self.0.set("Subtitle", value);
        self
    }

    /// `Title`: `VisualTitleLabelOptions`.
    #[track_caller]
    pub fn title(mut self, value: impl IntoValue<VisualTitleLabelOptions>) -> Self {
        self.0.set("Title", value);
        self
    }

    /// `VisualContentAltText`: string, 1 to 1024 characters.
    #[track_caller]
    pub fn visual_content_alt_text(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("VisualContentAltText", value);
        self
    }

    /// `VisualId`: string, 1 to 512 characters, pattern `^[\w\-]+$`. Required.
    #[track_caller]
    pub fn visual_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("VisualId", value);
        self
    }
}

/// `TrendArrowOptions` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct TrendArrowOptions(Properties);

properties! { TrendArrowOptions }

impl TrendArrowOptions {
    /// `Visibility`: `Visibility`.
    #[track_caller]
    pub fn visibility(mut self, value: impl IntoValue<Visibility>) -> Self {
        self.0.set("Visibility", value);
        self
    }
}

choice! {
    /// `URLTargetConfiguration` of `AWS::QuickSight::Analysis`.
    URLTargetConfiguration
    NEW_TAB "NEW_TAB"
    NEW_WINDOW "NEW_WINDOW"
    SAME_TAB "SAME_TAB"
}

/// `UnaggregatedField` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct UnaggregatedField(Properties);

properties! { UnaggregatedField }

impl UnaggregatedField {
    /// `Column`: `ColumnIdentifier`. Required.
    #[track_caller]
    pub fn column(mut self, value: impl IntoValue<ColumnIdentifier>) -> Self {
        self.0.set("Column", value);
        self
    }

    /// `FieldId`: string, 1 to 512 characters. Required.
    #[track_caller]
    pub fn field_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FieldId", value);
        self
    }

    /// `FormatConfiguration`: `FormatConfiguration`.
    #[track_caller]
    pub fn format_configuration(mut self, value: impl IntoValue<FormatConfiguration>) -> Self {
        self.0.set("FormatConfiguration", value);
        self
    }
}

/// `UniqueValuesComputation` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct UniqueValuesComputation(Properties);

properties! { UniqueValuesComputation }

impl UniqueValuesComputation {
    /// `Category`: `DimensionField`.
    #[track_caller]
    pub fn category(mut self, value: impl IntoValue<DimensionField>) -> Self {
        self.0.set("Category", value);
        self
    }

    /// `ComputationId`: string, 1 to 512 characters, pattern `^[\w\-]+$`. Required.
    #[track_caller]
    pub fn computation_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ComputationId", value);
        self
    }

    /// `Name`: string.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }
}

/// `ValidationStrategy` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct ValidationStrategy(Properties);

properties! { ValidationStrategy }

impl ValidationStrategy {
    /// `Mode`: `ValidationStrategyMode`. Required.
    #[track_caller]
    pub fn mode(mut self, value: impl IntoValue<ValidationStrategyMode>) -> Self {
        self.0.set("Mode", value);
        self
    }
}

choice! {
    /// `ValidationStrategyMode` of `AWS::QuickSight::Analysis`.
    ValidationStrategyMode
    STRICT "STRICT"
    LENIENT "LENIENT"
}

choice! {
    /// `ValueWhenUnsetOption` of `AWS::QuickSight::Analysis`.
    ValueWhenUnsetOption
    RECOMMENDED_VALUE "RECOMMENDED_VALUE"
    NULL "NULL"
}

choice! {
    /// `VerticalTextAlignment` of `AWS::QuickSight::Analysis`.
    VerticalTextAlignment
    TOP "TOP"
    MIDDLE "MIDDLE"
    BOTTOM "BOTTOM"
    AUTO "AUTO"
}

choice! {
    /// `Visibility` of `AWS::QuickSight::Analysis`.
    Visibility
    HIDDEN "HIDDEN"
    VISIBLE "VISIBLE"
}

/// `VisibleRangeOptions` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct VisibleRangeOptions(Properties);

properties! { VisibleRangeOptions }

impl VisibleRangeOptions {
    /// `PercentRange`: `PercentVisibleRange`.
    #[track_caller]
    pub fn percent_range(mut self, value: impl IntoValue<PercentVisibleRange>) -> Self {
        self.0.set("PercentRange", value);
        self
    }
}

/// `Visual` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct Visual(Properties);

properties! { Visual }

impl Visual {
    /// `BarChartVisual`: `BarChartVisual`.
    #[track_caller]
    pub fn bar_chart_visual(mut self, value: impl IntoValue<BarChartVisual>) -> Self {
        self.0.set("BarChartVisual", value);
        self
    }

    /// `BoxPlotVisual`: `BoxPlotVisual`.
    #[track_caller]
    pub fn box_plot_visual(mut self, value: impl IntoValue<BoxPlotVisual>) -> Self {
        self.0.set("BoxPlotVisual", value);
        self
    }

    /// `ComboChartVisual`: `ComboChartVisual`.
    #[track_caller]
    pub fn combo_chart_visual(mut self, value: impl IntoValue<ComboChartVisual>) -> Self {
        self.0.set("ComboChartVisual", value);
        self
    }

    /// `CustomContentVisual`: `CustomContentVisual`.
    #[track_caller]
    pub fn custom_content_visual(mut self, value: impl IntoValue<CustomContentVisual>) -> Self {
        self.0.set("CustomContentVisual", value);
        self
    }

    /// `EmptyVisual`: `EmptyVisual`.
    #[track_caller]
    pub fn empty_visual(mut self, value: impl IntoValue<EmptyVisual>) -> Self {
        self.0.set("EmptyVisual", value);
        self
    }

    /// `FilledMapVisual`: `FilledMapVisual`.
    #[track_caller]
    pub fn filled_map_visual(mut self, value: impl IntoValue<FilledMapVisual>) -> Self {
        self.0.set("FilledMapVisual", value);
        self
    }

    /// `FunnelChartVisual`: `FunnelChartVisual`.
    #[track_caller]
    pub fn funnel_chart_visual(mut self, value: impl IntoValue<FunnelChartVisual>) -> Self {
        self.0.set("FunnelChartVisual", value);
        self
    }

    /// `GaugeChartVisual`: `GaugeChartVisual`.
    #[track_caller]
    pub fn gauge_chart_visual(mut self, value: impl IntoValue<GaugeChartVisual>) -> Self {
        self.0.set("GaugeChartVisual", value);
        self
    }

    /// `GeospatialMapVisual`: `GeospatialMapVisual`.
    #[track_caller]
    pub fn geospatial_map_visual(mut self, value: impl IntoValue<GeospatialMapVisual>) -> Self {
        self.0.set("GeospatialMapVisual", value);
        self
    }

    /// `HeatMapVisual`: `HeatMapVisual`.
    #[track_caller]
    pub fn heat_map_visual(mut self, value: impl IntoValue<HeatMapVisual>) -> Self {
        self.0.set("HeatMapVisual", value);
        self
    }

    /// `HistogramVisual`: `HistogramVisual`.
    #[track_caller]
    pub fn histogram_visual(mut self, value: impl IntoValue<HistogramVisual>) -> Self {
        self.0.set("HistogramVisual", value);
        self
    }

    /// `InsightVisual`: `InsightVisual`.
    #[track_caller]
    pub fn insight_visual(mut self, value: impl IntoValue<InsightVisual>) -> Self {
        self.0.set("InsightVisual", value);
        self
    }

    /// `KPIVisual`: `KPIVisual`.
    #[track_caller]
    pub fn kpi_visual(mut self, value: impl IntoValue<KPIVisual>) -> Self {
        self.0.set("KPIVisual", value);
        self
    }

    /// `LayerMapVisual`: `LayerMapVisual`.
    #[track_caller]
    pub fn layer_map_visual(mut self, value: impl IntoValue<LayerMapVisual>) -> Self {
        self.0.set("LayerMapVisual", value);
        self
    }

    /// `LineChartVisual`: `LineChartVisual`.
    #[track_caller]
    pub fn line_chart_visual(mut self, value: impl IntoValue<LineChartVisual>) -> Self {
        self.0.set("LineChartVisual", value);
        self
    }

    /// `PieChartVisual`: `PieChartVisual`.
    #[track_caller]
    pub fn pie_chart_visual(mut self, value: impl IntoValue<PieChartVisual>) -> Self {
        self.0.set("PieChartVisual", value);
        self
    }

    /// `PivotTableVisual`: `PivotTableVisual`.
    #[track_caller]
    pub fn pivot_table_visual(mut self, value: impl IntoValue<PivotTableVisual>) -> Self {
        self.0.set("PivotTableVisual", value);
        self
    }

    /// `PluginVisual`: `PluginVisual`.
    #[track_caller]
    pub fn plugin_visual(mut self, value: impl IntoValue<PluginVisual>) -> Self {
        self.0.set("PluginVisual", value);
        self
    }

    /// `RadarChartVisual`: `RadarChartVisual`.
    #[track_caller]
    pub fn radar_chart_visual(mut self, value: impl IntoValue<RadarChartVisual>) -> Self {
        self.0.set("RadarChartVisual", value);
        self
    }

    /// `SankeyDiagramVisual`: `SankeyDiagramVisual`.
    #[track_caller]
    pub fn sankey_diagram_visual(mut self, value: impl IntoValue<SankeyDiagramVisual>) -> Self {
        self.0.set("SankeyDiagramVisual", value);
        self
    }

    /// `ScatterPlotVisual`: `ScatterPlotVisual`.
    #[track_caller]
    pub fn scatter_plot_visual(mut self, value: impl IntoValue<ScatterPlotVisual>) -> Self {
        self.0.set("ScatterPlotVisual", value);
        self
    }

    /// `TableVisual`: `TableVisual`.
    #[track_caller]
    pub fn table_visual(mut self, value: impl IntoValue<TableVisual>) -> Self {
        self.0.set("TableVisual", value);
        self
    }

    /// `TreeMapVisual`: `TreeMapVisual`.
    #[track_caller]
    pub fn tree_map_visual(mut self, value: impl IntoValue<TreeMapVisual>) -> Self {
        self.0.set("TreeMapVisual", value);
        self
    }

    /// `WaterfallVisual`: `WaterfallVisual`.
    #[track_caller]
    pub fn waterfall_visual(mut self, value: impl IntoValue<WaterfallVisual>) -> Self {
        self.0.set("WaterfallVisual", value);
        self
    }

    /// `WordCloudVisual`: `WordCloudVisual`.
    #[track_caller]
    pub fn word_cloud_visual(mut self, value: impl IntoValue<WordCloudVisual>) -> Self {
        self.0.set("WordCloudVisual", value);
        self
    }
}

/// `VisualCustomAction` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct VisualCustomAction(Properties);

properties! { VisualCustomAction }

impl VisualCustomAction {
    /// `ActionOperations`: list of `VisualCustomActionOperation`, 1 to 2 items. Required.
    #[track_caller]
    pub fn action_operations(
        mut self,
        value: impl IntoValue<ListOf<VisualCustomActionOperation>>,
    ) -> Self {
        self.0.set("ActionOperations", value);
        self
    }

    /// `CustomActionId`: string, 1 to 512 characters, pattern `^[\w\-]+$`. Required.
    #[track_caller]
    pub fn custom_action_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CustomActionId", value);
        self
    }

    /// `Name`: string, 1 to 256 characters. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Status`: `WidgetStatus`.
    #[track_caller]
    pub fn status(mut self, value: impl IntoValue<WidgetStatus>) -> Self {
        self.0.set("Status", value);
        self
    }

    /// `Trigger`: `VisualCustomActionTrigger`. Required.
    #[track_caller]
    pub fn trigger(mut self, value: impl IntoValue<VisualCustomActionTrigger>) -> Self {
        self.0.set("Trigger", value);
        self
    }
}

/// `VisualCustomActionOperation` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct VisualCustomActionOperation(Properties);

properties! { VisualCustomActionOperation }

impl VisualCustomActionOperation {
    /// `FilterOperation`: `CustomActionFilterOperation`.
    #[track_caller]
    pub fn filter_operation(mut self, value: impl IntoValue<CustomActionFilterOperation>) -> Self {
        self.0.set("FilterOperation", value);
        self
    }

    /// `NavigationOperation`: `CustomActionNavigationOperation`.
    #[track_caller]
    pub fn navigation_operation(
        mut self,
        value: impl IntoValue<CustomActionNavigationOperation>,
    ) -> Self {
        self.0.set("NavigationOperation", value);
        self
    }

    /// `SetParametersOperation`: `CustomActionSetParametersOperation`.
    #[track_caller]
    pub fn set_parameters_operation(
        mut self,
        value: impl IntoValue<CustomActionSetParametersOperation>,
    ) -> Self {
        self.0.set("SetParametersOperation", value);
        self
    }

    /// `URLOperation`: `CustomActionURLOperation`.
    #[track_caller]
    pub fn url_operation(mut self, value: impl IntoValue<CustomActionURLOperation>) -> Self {
        self.0.set("URLOperation", value);
        self
    }
}

choice! {
    /// `VisualCustomActionTrigger` of `AWS::QuickSight::Analysis`.
    VisualCustomActionTrigger
    DATA_POINT_CLICK "DATA_POINT_CLICK"
    DATA_POINT_MENU "DATA_POINT_MENU"
}

/// `VisualInteractionOptions` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct VisualInteractionOptions(Properties);

properties! { VisualInteractionOptions }

impl VisualInteractionOptions {
    /// `ContextMenuOption`: `VisualInteractionOptionsContextMenuOption`.
    #[track_caller]
    pub fn context_menu_option(
        mut self,
        value: impl IntoValue<VisualInteractionOptionsContextMenuOption>,
    ) -> Self {
        self.0.set("ContextMenuOption", value);
        self
    }

    /// `VisualMenuOption`: `VisualInteractionOptionsVisualMenuOption`.
    #[track_caller]
    pub fn visual_menu_option(
        mut self,
        value: impl IntoValue<VisualInteractionOptionsVisualMenuOption>,
    ) -> Self {
        self.0.set("VisualMenuOption", value);
        self
    }
}

/// `VisualInteractionOptionsContextMenuOption` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct VisualInteractionOptionsContextMenuOption(Properties);

properties! { VisualInteractionOptionsContextMenuOption }

impl VisualInteractionOptionsContextMenuOption {
    /// `AvailabilityStatus`: `DashboardBehavior`.
    #[track_caller]
    pub fn availability_status(mut self, value: impl IntoValue<DashboardBehavior>) -> Self {
        self.0.set("AvailabilityStatus", value);
        self
    }
}

/// `VisualInteractionOptionsVisualMenuOption` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct VisualInteractionOptionsVisualMenuOption(Properties);

properties! { VisualInteractionOptionsVisualMenuOption }

impl VisualInteractionOptionsVisualMenuOption {
    /// `AvailabilityStatus`: `DashboardBehavior`.
    #[track_caller]
    pub fn availability_status(mut self, value: impl IntoValue<DashboardBehavior>) -> Self {
        self.0.set("AvailabilityStatus", value);
        self
    }
}

/// `VisualPalette` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct VisualPalette(Properties);

properties! { VisualPalette }

impl VisualPalette {
    /// `ChartColor`: string, pattern `^#[A-F0-9]{6}$`.
    #[track_caller]
    pub fn chart_color(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ChartColor", value);
        self
    }

    /// `ColorMap`: list of `DataPathColor`, at most 5000 items.
    #[track_caller]
    pub fn color_map(mut self, value: impl IntoValue<ListOf<DataPathColor>>) -> Self {
        self.0.set("ColorMap", value);
        self
    }
}

/// `VisualSubtitleLabelOptions` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct VisualSubtitleLabelOptions(Properties);

properties! { VisualSubtitleLabelOptions }

impl VisualSubtitleLabelOptions {
    /// `FormatText`: `LongFormatText`.
    #[track_caller]
    pub fn format_text(mut self, value: impl IntoValue<LongFormatText>) -> Self {
        self.0.set("FormatText", value);
        self
    }

    /// `Visibility`: `Visibility`.
    #[track_caller]
    pub fn visibility(mut self, value: impl IntoValue<Visibility>) -> Self {
        self.0.set("Visibility", value);
        self
    }
}

/// `VisualTitleLabelOptions` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct VisualTitleLabelOptions(Properties);

properties! { VisualTitleLabelOptions }

impl VisualTitleLabelOptions {
    /// `FormatText`: `ShortFormatText`.
    #[track_caller]
    pub fn format_text(mut self, value: impl IntoValue<ShortFormatText>) -> Self {
        self.0.set("FormatText", value);
        self
    }

    /// `Visibility`: `Visibility`.
    #[track_caller]
    pub fn visibility(mut self, value: impl IntoValue<Visibility>) -> Self {
        self.0.set("Visibility", value);
        self
    }
}

/// `WaterfallChartAggregatedFieldWells` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct WaterfallChartAggregatedFieldWells(Properties);

properties! { WaterfallChartAggregatedFieldWells }

impl WaterfallChartAggregatedFieldWells {
    /// `Breakdowns`: list of `DimensionField`, at most 200 items.
    #[track_caller]
    pub fn breakdowns(mut self, value: impl IntoValue<ListOf<DimensionField>>) -> Self {
        self.0.set("Breakdowns", value);
        self
    }

    /// `Categories`: list of `DimensionField`, at most 200 items.
    #[track_caller]
    pub fn categories(mut self, value: impl IntoValue<ListOf<DimensionField>>) -> Self {
        self.0.set("Categories", value);
        self
    }

    /// `Values`: list of `MeasureField`, at most 200 items.
    #[track_caller]
    pub fn values(mut self, value: impl IntoValue<ListOf<MeasureField>>) -> Self {
        self.0.set("Values", value);
        self
    }
}

/// `WaterfallChartColorConfiguration` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct WaterfallChartColorConfiguration(Properties);

properties! { WaterfallChartColorConfiguration }

impl WaterfallChartColorConfiguration {
    /// `GroupColorConfiguration`: `WaterfallChartGroupColorConfiguration`.
    #[track_caller]
    pub fn group_color_configuration(
        mut self,
        value: impl IntoValue<WaterfallChartGroupColorConfiguration>,
    ) -> Self {
        self.0.set("GroupColorConfiguration", value);
        self
    }
}

/// `WaterfallChartConfiguration` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct WaterfallChartConfiguration(Properties);

properties! { WaterfallChartConfiguration }

impl WaterfallChartConfiguration {
    /// `CategoryAxisDisplayOptions`: `AxisDisplayOptions`.
    #[track_caller]
    pub fn category_axis_display_options(
        mut self,
        value: impl IntoValue<AxisDisplayOptions>,
    ) -> Self {
        self.0.set("CategoryAxisDisplayOptions", value);
        self
    }

    /// `CategoryAxisLabelOptions`: `ChartAxisLabelOptions`.
    #[track_caller]
    pub fn category_axis_label_options(
        mut self,
        value: impl IntoValue<ChartAxisLabelOptions>,
    ) -> Self {
        self.0.set("CategoryAxisLabelOptions", value);
        self
    }

    /// `ColorConfiguration`: `WaterfallChartColorConfiguration`.
    #[track_caller]
    pub fn color_configuration(
        mut self,
        value: impl IntoValue<WaterfallChartColorConfiguration>,
    ) -> Self {
        self.0.set("ColorConfiguration", value);
        self
    }

    /// `DataLabels`: `DataLabelOptions`.
    #[track_caller]
    pub fn data_labels(mut self, value: impl IntoValue<DataLabelOptions>) -> Self {
        self.0.set("DataLabels", value);
        self
    }

    /// `FieldWells`: `WaterfallChartFieldWells`.
    #[track_caller]
    pub fn field_wells(mut self, value: impl IntoValue<WaterfallChartFieldWells>) -> Self {
        self.0.set("FieldWells", value);
        self
    }

    /// `Interactions`: `VisualInteractionOptions`.
    #[track_caller]
    pub fn interactions(mut self, value: impl IntoValue<VisualInteractionOptions>) -> Self {
        self.0.set("Interactions", value);
        self
    }

    /// `Legend`: `LegendOptions`.
    #[track_caller]
    pub fn legend(mut self, value: impl IntoValue<LegendOptions>) -> Self {
        self.0.set("Legend", value);
        self
    }

    /// `PrimaryYAxisDisplayOptions`: `AxisDisplayOptions`.
    #[track_caller]
    pub fn primary_y_axis_display_options(
        mut self,
        value: impl IntoValue<AxisDisplayOptions>,
    ) -> Self {
        self.0.set("PrimaryYAxisDisplayOptions", value);
        self
    }

    /// `PrimaryYAxisLabelOptions`: `ChartAxisLabelOptions`.
    #[track_caller]
    pub fn primary_y_axis_label_options(
        mut self,
        value: impl IntoValue<ChartAxisLabelOptions>,
    ) -> Self {
        self.0.set("PrimaryYAxisLabelOptions", value);
        self
    }

    /// `SortConfiguration`: `WaterfallChartSortConfiguration`.
    #[track_caller]
    pub fn sort_configuration(
        mut self,
        value: impl IntoValue<WaterfallChartSortConfiguration>,
    ) -> Self {
        self.0.set("SortConfiguration", value);
        self
    }

    /// `VisualPalette`: `VisualPalette`.
    #[track_caller]
    pub fn visual_palette(mut self, value: impl IntoValue<VisualPalette>) -> Self {
        self.0.set("VisualPalette", value);
        self
    }

    /// `WaterfallChartOptions`: `WaterfallChartOptions`.
    #[track_caller]
    pub fn waterfall_chart_options(mut self, value: impl IntoValue<WaterfallChartOptions>) -> Self {
        self.0.set("WaterfallChartOptions", value);
        self
    }
}

/// `WaterfallChartFieldWells` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct WaterfallChartFieldWells(Properties);

properties! { WaterfallChartFieldWells }

impl WaterfallChartFieldWells {
    /// `WaterfallChartAggregatedFieldWells`: `WaterfallChartAggregatedFieldWells`.
    #[track_caller]
    pub fn waterfall_chart_aggregated_field_wells(
        mut self,
        value: impl IntoValue<WaterfallChartAggregatedFieldWells>,
    ) -> Self {
        self.0.set("WaterfallChartAggregatedFieldWells", value);
        self
    }
}

/// `WaterfallChartGroupColorConfiguration` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct WaterfallChartGroupColorConfiguration(Properties);

properties! { WaterfallChartGroupColorConfiguration }

impl WaterfallChartGroupColorConfiguration {
    /// `NegativeBarColor`: string, pattern `^#[A-F0-9]{6}$`.
    #[track_caller]
    pub fn negative_bar_color(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("NegativeBarColor", value);
        self
    }

    /// `PositiveBarColor`: string, pattern `^#[A-F0-9]{6}$`.
    #[track_caller]
    pub fn positive_bar_color(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PositiveBarColor", value);
        self
    }

    /// `TotalBarColor`: string, pattern `^#[A-F0-9]{6}$`.
    #[track_caller]
    pub fn total_bar_color(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TotalBarColor", value);
        self
    }
}

/// `WaterfallChartOptions` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct WaterfallChartOptions(Properties);

properties! { WaterfallChartOptions }

impl WaterfallChartOptions {
    /// `TotalBarLabel`: string.
    #[track_caller]
    pub fn total_bar_label(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TotalBarLabel", value);
        self
    }
}

/// `WaterfallChartSortConfiguration` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct WaterfallChartSortConfiguration(Properties);

properties! { WaterfallChartSortConfiguration }

impl WaterfallChartSortConfiguration {
    /// `BreakdownItemsLimit`: `ItemsLimitConfiguration`.
    #[track_caller]
    pub fn breakdown_items_limit(mut self, value: impl IntoValue<ItemsLimitConfiguration>) -> Self {
        self.0.set("BreakdownItemsLimit", value);
        self
    }

    /// `CategorySort`: list of `FieldSortOptions`, at most 100 items.
    #[track_caller]
    pub fn category_sort(mut self, value: impl IntoValue<ListOf<FieldSortOptions>>) -> Self {
        self.0.set("CategorySort", value);
        self
    }
}

/// `WaterfallVisual` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct WaterfallVisual(Properties);

properties! { WaterfallVisual }

impl WaterfallVisual {
    /// `Actions`: list of `VisualCustomAction`, at most 10 items.
    #[track_caller]
    pub fn actions(mut self, value: impl IntoValue<ListOf<VisualCustomAction>>) -> Self {
        self.0.set("Actions", value);
        self
    }

    /// `ChartConfiguration`: `WaterfallChartConfiguration`.
    #[track_caller]
    pub fn chart_configuration(
        mut self,
        value: impl IntoValue<WaterfallChartConfiguration>,
    ) -> Self {
        self.0.set("ChartConfiguration", value);
        self
    }

    /// `ColumnHierarchies`: list of `ColumnHierarchy`, at most 2 items.
    #[track_caller]
    pub fn column_hierarchies(mut self, value: impl IntoValue<ListOf<ColumnHierarchy>>) -> Self {
        self.0.set("ColumnHierarchies", value);
        self
    }

    /// `Subtitle`: `VisualSubtitleLabelOptions`.
    #[track_caller]
    pub fn subtitle(mut self, value: impl IntoValue<VisualSubtitleLabelOptions>) -> Self {
        self.0.set("Subtitle", value);
        self
    }

    /// `Title`: `VisualTitleLabelOptions`.
    #[track_caller]
    pub fn title(mut self, value: impl IntoValue<VisualTitleLabelOptions>) -> Self {
        self.0.set("Title", value);
        self
    }

    /// `VisualContentAltText`: string, 1 to 1024 characters.
    #[track_caller]
    pub fn visual_content_alt_text(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("VisualContentAltText", value);
        self
    }

    /// `VisualId`: string, 1 to 512 characters, pattern `^[\w\-]+$`. Required.
    #[track_caller]
    pub fn visual_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("VisualId", value);
        self
    }
}

/// `WhatIfPointScenario` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct WhatIfPointScenario(Properties);

properties! { WhatIfPointScenario }

impl WhatIfPointScenario {
    /// `Date`: string (date-time). Required.
    #[track_caller]
    pub fn date(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Date", value);
        self
    }

    /// `Value`: number, default 0. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("Value", value);
        self
    }
}

/// `WhatIfRangeScenario` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct WhatIfRangeScenario(Properties);

properties! { WhatIfRangeScenario }

impl WhatIfRangeScenario {
    /// `EndDate`: string (date-time). Required.
    #[track_caller]
    pub fn end_date(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EndDate", value);
        self
    }

    /// `StartDate`: string (date-time). Required.
    #[track_caller]
    pub fn start_date(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("StartDate", value);
        self
    }

    /// `Value`: number, default 0. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("Value", value);
        self
    }
}

choice! {
    /// `WidgetStatus` of `AWS::QuickSight::Analysis`.
    WidgetStatus
    ENABLED "ENABLED"
    DISABLED "DISABLED"
}

/// `WordCloudAggregatedFieldWells` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct WordCloudAggregatedFieldWells(Properties);

properties! { WordCloudAggregatedFieldWells }

impl WordCloudAggregatedFieldWells {
    /// `GroupBy`: list of `DimensionField`, at most 10 items.
    #[track_caller]
    pub fn group_by(mut self, value: impl IntoValue<ListOf<DimensionField>>) -> Self {
        self.0.set("GroupBy", value);
        self
    }

    /// `Size`: list of `MeasureField`, at most 1 item.
    #[track_caller]
    pub fn size(mut self, value: impl IntoValue<ListOf<MeasureField>>) -> Self {
        self.0.set("Size", value);
        self
    }
}

/// `WordCloudChartConfiguration` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct WordCloudChartConfiguration(Properties);

properties! { WordCloudChartConfiguration }

impl WordCloudChartConfiguration {
    /// `CategoryLabelOptions`: `ChartAxisLabelOptions`.
    #[track_caller]
    pub fn category_label_options(mut self, value: impl IntoValue<ChartAxisLabelOptions>) -> Self {
        self.0.set("CategoryLabelOptions", value);
        self
    }

    /// `FieldWells`: `WordCloudFieldWells`.
    #[track_caller]
    pub fn field_wells(mut self, value: impl IntoValue<WordCloudFieldWells>) -> Self {
        self.0.set("FieldWells", value);
        self
    }

    /// `Interactions`: `VisualInteractionOptions`.
    #[track_caller]
    pub fn interactions(mut self, value: impl IntoValue<VisualInteractionOptions>) -> Self {
        self.0.set("Interactions", value);
        self
    }

    /// `SortConfiguration`: `WordCloudSortConfiguration`.
    #[track_caller]
    pub fn sort_configuration(mut self, value: impl IntoValue<WordCloudSortConfiguration>) -> Self {
        self.0.set("SortConfiguration", value);
        self
    }

    /// `WordCloudOptions`: `WordCloudOptions`.
    #[track_caller]
    pub fn word_cloud_options(mut self, value: impl IntoValue<WordCloudOptions>) -> Self {
        self.0.set("WordCloudOptions", value);
        self
    }
}

choice! {
    /// `WordCloudCloudLayout` of `AWS::QuickSight::Analysis`.
    WordCloudCloudLayout
    FLUID "FLUID"
    NORMAL "NORMAL"
}

/// `WordCloudFieldWells` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct WordCloudFieldWells(Properties);

properties! { WordCloudFieldWells }

impl WordCloudFieldWells {
    /// `WordCloudAggregatedFieldWells`: `WordCloudAggregatedFieldWells`.
    #[track_caller]
    pub fn word_cloud_aggregated_field_wells(
        mut self,
        value: impl IntoValue<WordCloudAggregatedFieldWells>,
    ) -> Self {
        self.0.set("WordCloudAggregatedFieldWells", value);
        self
    }
}

/// `WordCloudOptions` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct WordCloudOptions(Properties);

properties! { WordCloudOptions }

impl WordCloudOptions {
    /// `CloudLayout`: `WordCloudCloudLayout`.
    #[track_caller]
    pub fn cloud_layout(mut self, value: impl IntoValue<WordCloudCloudLayout>) -> Self {
        self.0.set("CloudLayout", value);
        self
    }

    /// `MaximumStringLength`: number, 1 to 100.
    #[track_caller]
    pub fn maximum_string_length(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("MaximumStringLength", value);
        self
    }

    /// `WordCasing`: `WordCloudWordCasing`.
    #[track_caller]
    pub fn word_casing(mut self, value: impl IntoValue<WordCloudWordCasing>) -> Self {
        self.0.set("WordCasing", value);
        self
    }

    /// `WordOrientation`: `WordCloudWordOrientation`.
    #[track_caller]
    pub fn word_orientation(mut self, value: impl IntoValue<WordCloudWordOrientation>) -> Self {
        self.0.set("WordOrientation", value);
        self
    }

    /// `WordPadding`: `WordCloudWordPadding`.
    #[track_caller]
    pub fn word_padding(mut self, value: impl IntoValue<WordCloudWordPadding>) -> Self {
        self.0.set("WordPadding", value);
        self
    }

    /// `WordScaling`: `WordCloudWordScaling`.
    #[track_caller]
    pub fn word_scaling(mut self, value: impl IntoValue<WordCloudWordScaling>) -> Self {
        self.0.set("WordScaling", value);
        self
    }
}

/// `WordCloudSortConfiguration` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct WordCloudSortConfiguration(Properties);

properties! { WordCloudSortConfiguration }

impl WordCloudSortConfiguration {
    /// `CategoryItemsLimit`: `ItemsLimitConfiguration`.
    #[track_caller]
    pub fn category_items_limit(mut self, value: impl IntoValue<ItemsLimitConfiguration>) -> Self {
        self.0.set("CategoryItemsLimit", value);
        self
    }

    /// `CategorySort`: list of `FieldSortOptions`, at most 100 items.
    #[track_caller]
    pub fn category_sort(mut self, value: impl IntoValue<ListOf<FieldSortOptions>>) -> Self {
        self.0.set("CategorySort", value);
        self
    }
}

/// `WordCloudVisual` of `AWS::QuickSight::Analysis`.
#[derive(Clone, Default)]
#[must_use]
pub struct WordCloudVisual(Properties);

properties! { WordCloudVisual }

impl WordCloudVisual {
    /// `Actions`: list of `VisualCustomAction`, at most 10 items.
    #[track_caller]
    pub fn actions(mut self, value: impl IntoValue<ListOf<VisualCustomAction>>) -> Self {
        self.0.set("Actions", value);
        self
    }

    /// `ChartConfiguration`: `WordCloudChartConfiguration`.
    #[track_caller]
    pub fn chart_configuration(
        mut self,
        value: impl IntoValue<WordCloudChartConfiguration>,
    ) -> Self {
        self.0.set("ChartConfiguration", value);
        self
    }

    /// `ColumnHierarchies`: list of `ColumnHierarchy`, at most 2 items.
    #[track_caller]
    pub fn column_hierarchies(mut self, value: impl IntoValue<ListOf<ColumnHierarchy>>) -> Self {
        self.0.set("ColumnHierarchies", value);
        self
    }

    /// `Subtitle`: `VisualSubtitleLabelOptions`.
    #[track_caller]
    pub fn subtitle(mut self, value: impl IntoValue<VisualSubtitleLabelOptions>) -> Self {
        self.0.set("Subtitle", value);
        self
    }

    /// `Title`: `VisualTitleLabelOptions`.
    #[track_caller]
    pub fn title(mut self, value: impl IntoValue<VisualTitleLabelOptions>) -> Self {
        self.0.set("Title", value);
        self
    }

    /// `VisualContentAltText`: string, 1 to 1024 characters.
    #[track_caller]
    pub fn visual_content_alt_text(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("VisualContentAltText", value);
        self
    }

    /// `VisualId`: string, 1 to 512 characters, pattern `^[\w\-]+$`. Required.
    #[track_caller]
    pub fn visual_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("VisualId", value);
        self
    }
}

choice! {
    /// `WordCloudWordCasing` of `AWS::QuickSight::Analysis`.
    WordCloudWordCasing
    LOWER_CASE "LOWER_CASE"
    EXISTING_CASE "EXISTING_CASE"
}

choice! {
    /// `WordCloudWordOrientation` of `AWS::QuickSight::Analysis`.
    WordCloudWordOrientation
    HORIZONTAL "HORIZONTAL"
    HORIZONTAL_AND_VERTICAL "HORIZONTAL_AND_VERTICAL"
}

choice! {
    /// `WordCloudWordPadding` of `AWS::QuickSight::Analysis`.
    WordCloudWordPadding
    NONE "NONE"
    SMALL "SMALL"
    MEDIUM "MEDIUM"
    LARGE "LARGE"
}

choice! {
    /// `WordCloudWordScaling` of `AWS::QuickSight::Analysis`.
    WordCloudWordScaling
    EMPHASIZE "EMPHASIZE"
    NORMAL "NORMAL"
}
