// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::CleanRooms::ConfiguredTable` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::CleanRooms::ConfiguredTable`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cleanrooms-configuredtable.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct ConfiguredTable(Body);

resource! { ConfiguredTable "AWS::CleanRooms::ConfiguredTable" }

impl ConfiguredTable {
    /// `AllowedColumns`: list of strings, 1 to 100 items. Required. A change replaces the resource.
    #[track_caller]
    pub fn allowed_columns(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("AllowedColumns", value);
        self
    }

    /// `AnalysisMethod`: `AnalysisMethod`. Required. A change replaces the resource.
    #[track_caller]
    pub fn analysis_method(mut self, value: impl IntoValue<AnalysisMethod>) -> Self {
        self.0.set("AnalysisMethod", value);
        self
    }

    /// `AnalysisRules`: list of `AnalysisRule`, 1 item.
    #[track_caller]
    pub fn analysis_rules(mut self, value: impl IntoValue<ListOf<AnalysisRule>>) -> Self {
        self.0.set("AnalysisRules", value);
        self
    }

    /// `Description`: string, at most 255 characters, pattern `^[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDBFF-\uDC00\uDFFF\t\r\n]*$`.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `Name`: string, 1 to 100 characters, pattern `^(?!\s*$)[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDBFF-\uDC00\uDFFF\t]*$`. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `SelectedAnalysisMethods`: list of `SelectedAnalysisMethod`.
    #[track_caller]
    pub fn selected_analysis_methods(
        mut self,
        value: impl IntoValue<ListOf<SelectedAnalysisMethod>>,
    ) -> Self {
        self.0.set("SelectedAnalysisMethods", value);
        self
    }

    /// `TableReference`: `TableReference`. Required. A change replaces the resource.
    #[track_caller]
    pub fn table_reference(mut self, value: impl IntoValue<TableReference>) -> Self {
        self.0.set("TableReference", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<ConfiguredTable> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `ConfiguredTableIdentifier`
    #[inline]
    pub fn configured_table_identifier(&self) -> Value<String> {
        self.attribute("ConfiguredTableIdentifier")
    }
}

choice! {
    /// `AdditionalAnalyses` of `AWS::CleanRooms::ConfiguredTable`.
    AdditionalAnalyses
    ALLOWED "ALLOWED"
    REQUIRED "REQUIRED"
    NOT_ALLOWED "NOT_ALLOWED"
}

/// `AggregateColumn` of `AWS::CleanRooms::ConfiguredTable`.
#[derive(Clone, Default)]
#[must_use]
pub struct AggregateColumn(Properties);

properties! { AggregateColumn }

impl AggregateColumn {
    /// `ColumnNames`: list of strings, at least 1 item. Required.
    #[track_caller]
    pub fn column_names(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("ColumnNames", value);
        self
    }

    /// `Function`: `AggregateFunctionName`. Required.
    #[track_caller]
    pub fn function(mut self, value: impl IntoValue<AggregateFunctionName>) -> Self {
        self.0.set("Function", value);
        self
    }
}

choice! {
    /// `AggregateFunctionName` of `AWS::CleanRooms::ConfiguredTable`.
    AggregateFunctionName
    SUM "SUM"
    SUM_DISTINCT "SUM_DISTINCT"
    COUNT "COUNT"
    COUNT_DISTINCT "COUNT_DISTINCT"
    AVG "AVG"
}

/// `AggregationConstraint` of `AWS::CleanRooms::ConfiguredTable`.
#[derive(Clone, Default)]
#[must_use]
pub struct AggregationConstraint(Properties);

properties! { AggregationConstraint }

impl AggregationConstraint {
    /// `ColumnName`: string, 1 to 127 characters, pattern `^[a-z0-9_](([a-z0-9_ ]+-)*([a-z0-9_ ]+))?$`. Required.
    #[track_caller]
    pub fn column_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ColumnName", value);
        self
    }

    /// `Minimum`: number, 2 to 100000. Required.
    #[track_caller]
    pub fn minimum(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("Minimum", value);
        self
    }

    /// `Type`: `AggregationType`. Required.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<AggregationType>) -> Self {
        self.0.set("Type", value);
        self
    }
}

/// `AggregationThreshold` of `AWS::CleanRooms::ConfiguredTable`.
#[derive(Clone, Default)]
#[must_use]
pub struct AggregationThreshold(Properties);

properties! { AggregationThreshold }

impl AggregationThreshold {
    /// `AllowedAggregateExpressionType`: `AllowedAggregateExpressionType`. Required.
    #[track_caller]
    pub fn allowed_aggregate_expression_type(
        mut self,
        value: impl IntoValue<AllowedAggregateExpressionType>,
    ) -> Self {
        self.0.set("AllowedAggregateExpressionType", value);
        self
    }

    /// `IdentityColumns`: list of strings, 1 item. Required.
    #[track_caller]
    pub fn identity_columns(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("IdentityColumns", value);
        self
    }

    /// `MinimumIdentityCount`: integer, 2 to 100000. Required.
    #[track_caller]
    pub fn minimum_identity_count(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MinimumIdentityCount", value);
        self
    }

    /// `OutputColumnThresholds`: list of `OutputColumnThreshold`.
    #[track_caller]
    pub fn output_column_thresholds(
        mut self,
        value: impl IntoValue<ListOf<OutputColumnThreshold>>,
    ) -> Self {
        self.0.set("OutputColumnThresholds", value);
        self
    }

    /// `Type`: `AggregationThresholdType`. Required.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<AggregationThresholdType>) -> Self {
        self.0.set("Type", value);
        self
    }
}

choice! {
    /// `AggregationThresholdType` of `AWS::CleanRooms::ConfiguredTable`.
    AggregationThresholdType
    COUNT_DISTINCT "COUNT_DISTINCT"
}

choice! {
    /// `AggregationType` of `AWS::CleanRooms::ConfiguredTable`.
    AggregationType
    COUNT_DISTINCT "COUNT_DISTINCT"
}

choice! {
    /// `AllowedAggregateExpressionType` of `AWS::CleanRooms::ConfiguredTable`.
    AllowedAggregateExpressionType
    COLUMNS_ONLY "COLUMNS_ONLY"
    ANY_EXPRESSION "ANY_EXPRESSION"
}

choice! {
    /// `AnalysisMethod` of `AWS::CleanRooms::ConfiguredTable`.
    AnalysisMethod
    DIRECT_QUERY "DIRECT_QUERY"
    DIRECT_JOB "DIRECT_JOB"
    MULTIPLE "MULTIPLE"
}

/// `AnalysisRule` of `AWS::CleanRooms::ConfiguredTable`.
#[derive(Clone, Default)]
#[must_use]
pub struct AnalysisRule(Properties);

properties! { AnalysisRule }

impl AnalysisRule {
    /// `Policy`: `ConfiguredTableAnalysisRulePolicy`. Required.
    #[track_caller]
    pub fn policy(mut self, value: impl IntoValue<ConfiguredTableAnalysisRulePolicy>) -> Self {
        self.0.set("Policy", value);
        self
    }

    /// `Type`: `ConfiguredTableAnalysisRuleType`. Required.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<ConfiguredTableAnalysisRuleType>) -> Self {
        self.0.set("Type", value);
        self
    }
}

/// `AnalysisRuleAggregation` of `AWS::CleanRooms::ConfiguredTable`.
#[derive(Clone, Default)]
#[must_use]
pub struct AnalysisRuleAggregation(Properties);

properties! { AnalysisRuleAggregation }

impl AnalysisRuleAggregation {
    /// `AdditionalAnalyses`: `AdditionalAnalyses`.
    #[track_caller]
    pub fn additional_analyses(mut self, value: impl IntoValue<AdditionalAnalyses>) -> Self {
        self.0.set("AdditionalAnalyses", value);
        self
    }

    /// `AggregateColumns`: list of `AggregateColumn`, at least 1 item. Required.
    #[track_caller]
    pub fn aggregate_columns(mut self, value: impl IntoValue<ListOf<AggregateColumn>>) -> Self {
        self.0.set("AggregateColumns", value);
        self
    }

    /// `AllowedJoinOperators`: list of `JoinOperator`, at most 2 items.
    #[track_caller]
    pub fn allowed_join_operators(mut self, value: impl IntoValue<ListOf<JoinOperator>>) -> Self {
        self.0.set("AllowedJoinOperators", value);
        self
    }

    /// `DimensionColumns`: list of strings. Required.
    #[track_caller]
    pub fn dimension_columns(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("DimensionColumns", value);
        self
    }

    /// `JoinColumns`: list of strings. Required.
    #[track_caller]
    pub fn join_columns(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("JoinColumns", value);
        self
    }

    /// `JoinRequired`: `JoinRequiredOption`.
    #[track_caller]
    pub fn join_required(mut self, value: impl IntoValue<JoinRequiredOption>) -> Self {
        self.0.set("JoinRequired", value);
        self
    }

    /// `OutputConstraints`: list of `AggregationConstraint`, at least 1 item. Required.
    #[track_caller]
    pub fn output_constraints(
        mut self,
        value: impl IntoValue<ListOf<AggregationConstraint>>,
    ) -> Self {
        self.0.set("OutputConstraints", value);
        self
    }

    /// `ScalarFunctions`: list of `ScalarFunctions`. Required.
    #[track_caller]
    pub fn scalar_functions(mut self, value: impl IntoValue<ListOf<ScalarFunctions>>) -> Self {
        self.0.set("ScalarFunctions", value);
        self
    }
}

/// `AnalysisRuleCustom` of `AWS::CleanRooms::ConfiguredTable`.
#[derive(Clone, Default)]
#[must_use]
pub struct AnalysisRuleCustom(Properties);

properties! { AnalysisRuleCustom }

impl AnalysisRuleCustom {
    /// `AdditionalAnalyses`: `AdditionalAnalyses`.
    #[track_caller]
    pub fn additional_analyses(mut self, value: impl IntoValue<AdditionalAnalyses>) -> Self {
        self.0.set("AdditionalAnalyses", value);
        self
    }

    /// `AggregationThresholds`: list of `AggregationThreshold`, 1 item.
    #[track_caller]
    pub fn aggregation_thresholds(
        mut self,
        value: impl IntoValue<ListOf<AggregationThreshold>>,
    ) -> Self {
        self.0.set("AggregationThresholds", value);
        self
    }

    /// `AllowedAnalyses`: list of strings. Required.
    #[track_caller]
    pub fn allowed_analyses(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("AllowedAnalyses", value);
        self
    }

    /// `AllowedAnalysisProviders`: list of strings.
    #[track_caller]
    pub fn allowed_analysis_providers(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("AllowedAnalysisProviders", value);
        self
    }

    /// `ComparisonControls`: `ComparisonControls`.
    #[track_caller]
    pub fn comparison_controls(mut self, value: impl IntoValue<ComparisonControls>) -> Self {
        self.0.set("ComparisonControls", value);
        self
    }

    /// `DifferentialPrivacy`: `DifferentialPrivacy`.
    #[track_caller]
    pub fn differential_privacy(mut self, value: impl IntoValue<DifferentialPrivacy>) -> Self {
        self.0.set("DifferentialPrivacy", value);
        self
    }

    /// `DisallowedOutputColumns`: list of strings.
    #[track_caller]
    pub fn disallowed_output_columns(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("DisallowedOutputColumns", value);
        self
    }
}

/// `AnalysisRuleList` of `AWS::CleanRooms::ConfiguredTable`.
#[derive(Clone, Default)]
#[must_use]
pub struct AnalysisRuleList(Properties);

properties! { AnalysisRuleList }

impl AnalysisRuleList {
    /// `AdditionalAnalyses`: `AdditionalAnalyses`.
    #[track_caller]
    pub fn additional_analyses(mut self, value: impl IntoValue<AdditionalAnalyses>) -> Self {
        self.0.set("AdditionalAnalyses", value);
        self
    }

    /// `AllowedJoinOperators`: list of `JoinOperator`, at most 2 items.
    #[track_caller]
    pub fn allowed_join_operators(mut self, value: impl IntoValue<ListOf<JoinOperator>>) -> Self {
        self.0.set("AllowedJoinOperators", value);
        self
    }

    /// `JoinColumns`: list of strings, at least 1 item. Required.
    #[track_caller]
    pub fn join_columns(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("JoinColumns", value);
        self
    }

    /// `ListColumns`: list of strings. Required.
    #[track_caller]
    pub fn list_columns(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("ListColumns", value);
        self
    }
}

/// `AthenaTableReference` of `AWS::CleanRooms::ConfiguredTable`.
#[derive(Clone, Default)]
#[must_use]
pub struct AthenaTableReference(Properties);

properties! { AthenaTableReference }

impl AthenaTableReference {
    /// `CatalogName`: string, 1 to 64 characters, pattern `^[a-zA-Z0-9_-]+$`.
    #[track_caller]
    pub fn catalog_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CatalogName", value);
        self
    }

    /// `DatabaseName`: string, at most 128 characters. Required.
    #[track_caller]
    pub fn database_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DatabaseName", value);
        self
    }

    /// `OutputLocation`: string, 8 to 1024 characters.
    #[track_caller]
    pub fn output_location(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("OutputLocation", value);
        self
    }

    /// `Region`: `CommercialRegion`.
    #[track_caller]
    pub fn region(mut self, value: impl IntoValue<CommercialRegion>) -> Self {
        self.0.set("Region", value);
        self
    }

    /// `TableName`: string, at most 128 characters. Required.
    #[track_caller]
    pub fn table_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TableName", value);
        self
    }

    /// `WorkGroup`: string, 1 to 128 characters. Required.
    #[track_caller]
    pub fn work_group(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("WorkGroup", value);
        self
    }
}

choice! {
    /// `CommercialRegion` of `AWS::CleanRooms::ConfiguredTable`.
    CommercialRegion
    US_WEST_1 "us-west-1"
    US_WEST_2 "us-west-2"
    US_EAST_1 "us-east-1"
    US_EAST_2 "us-east-2"
    AF_SOUTH_1 "af-south-1"
    AP_EAST_1 "ap-east-1"
    AP_SOUTH_2 "ap-south-2"
    AP_SOUTHEAST_1 "ap-southeast-1"
    AP_SOUTHEAST_2 "ap-southeast-2"
    AP_SOUTHEAST_5 "ap-southeast-5"
    AP_SOUTHEAST_4 "ap-southeast-4"
    AP_SOUTHEAST_7 "ap-southeast-7"
    AP_SOUTH_1 "ap-south-1"
    AP_NORTHEAST_3 "ap-northeast-3"
    AP_NORTHEAST_1 "ap-northeast-1"
    AP_NORTHEAST_2 "ap-northeast-2"
    CA_CENTRAL_1 "ca-central-1"
    CA_WEST_1 "ca-west-1"
    EU_SOUTH_1 "eu-south-1"
    EU_WEST_3 "eu-west-3"
    EU_SOUTH_2 "eu-south-2"
    EU_CENTRAL_2 "eu-central-2"
    EU_CENTRAL_1 "eu-central-1"
    EU_NORTH_1 "eu-north-1"
    EU_WEST_1 "eu-west-1"
    EU_WEST_2 "eu-west-2"
    ME_SOUTH_1 "me-south-1"
    ME_CENTRAL_1 "me-central-1"
    IL_CENTRAL_1 "il-central-1"
    SA_EAST_1 "sa-east-1"
    MX_CENTRAL_1 "mx-central-1"
    AP_EAST_2 "ap-east-2"
}

/// `ComparisonControls` of `AWS::CleanRooms::ConfiguredTable`.
#[derive(Clone, Default)]
#[must_use]
pub struct ComparisonControls(Properties);

properties! { ComparisonControls }

impl ComparisonControls {
    /// `AllowedColumnComparisonColumns`: list of strings. Required.
    #[track_caller]
    pub fn allowed_column_comparison_columns(
        mut self,
        value: impl IntoValue<ListOf<String>>,
    ) -> Self {
        self.0.set("AllowedColumnComparisonColumns", value);
        self
    }

    /// `AllowedLiteralComparisonColumns`: list of strings. Required.
    #[track_caller]
    pub fn allowed_literal_comparison_columns(
        mut self,
        value: impl IntoValue<ListOf<String>>,
    ) -> Self {
        self.0.set("AllowedLiteralComparisonColumns", value);
        self
    }
}

/// `ConfiguredTableAnalysisRulePolicy` of `AWS::CleanRooms::ConfiguredTable`.
#[derive(Clone, Default)]
#[must_use]
pub struct ConfiguredTableAnalysisRulePolicy(Properties);

properties! { ConfiguredTableAnalysisRulePolicy }

impl ConfiguredTableAnalysisRulePolicy {
    /// `V1`: `ConfiguredTableAnalysisRulePolicyV1`. Required.
    #[track_caller]
    pub fn v1(mut self, value: impl IntoValue<ConfiguredTableAnalysisRulePolicyV1>) -> Self {
        self.0.set("V1", value);
        self
    }
}

/// `ConfiguredTableAnalysisRulePolicyV1` of `AWS::CleanRooms::ConfiguredTable`.
#[derive(Clone, Default)]
#[must_use]
pub struct ConfiguredTableAnalysisRulePolicyV1(Properties);

properties! { ConfiguredTableAnalysisRulePolicyV1 }

impl ConfiguredTableAnalysisRulePolicyV1 {
    /// `Aggregation`: `AnalysisRuleAggregation`.
    #[track_caller]
    pub fn aggregation(mut self, value: impl IntoValue<AnalysisRuleAggregation>) -> Self {
        self.0.set("Aggregation", value);
        self
    }

    /// `Custom`: `AnalysisRuleCustom`.
    #[track_caller]
    pub fn custom(mut self, value: impl IntoValue<AnalysisRuleCustom>) -> Self {
        self.0.set("Custom", value);
        self
    }

    /// `List`: `AnalysisRuleList`.
    #[track_caller]
    pub fn list(mut self, value: impl IntoValue<AnalysisRuleList>) -> Self {
        self.0.set("List", value);
        self
    }
}

choice! {
    /// `ConfiguredTableAnalysisRuleType` of `AWS::CleanRooms::ConfiguredTable`.
    ConfiguredTableAnalysisRuleType
    AGGREGATION "AGGREGATION"
    LIST "LIST"
    CUSTOM "CUSTOM"
}

/// `DifferentialPrivacy` of `AWS::CleanRooms::ConfiguredTable`.
#[derive(Clone, Default)]
#[must_use]
pub struct DifferentialPrivacy(Properties);

properties! { DifferentialPrivacy }

impl DifferentialPrivacy {
    /// `Columns`: list of `DifferentialPrivacyColumn`, at least 1 item. Required.
    #[track_caller]
    pub fn columns(mut self, value: impl IntoValue<ListOf<DifferentialPrivacyColumn>>) -> Self {
        self.0.set("Columns", value);
        self
    }
}

/// `DifferentialPrivacyColumn` of `AWS::CleanRooms::ConfiguredTable`.
#[derive(Clone, Default)]
#[must_use]
pub struct DifferentialPrivacyColumn(Properties);

properties! { DifferentialPrivacyColumn }

impl DifferentialPrivacyColumn {
    /// `Name`: string. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }
}

/// `GlueTableReference` of `AWS::CleanRooms::ConfiguredTable`.
#[derive(Clone, Default)]
#[must_use]
pub struct GlueTableReference(Properties);

properties! { GlueTableReference }

impl GlueTableReference {
    /// `DatabaseName`: string, at most 128 characters, pattern `^[a-zA-Z0-9_](([a-zA-Z0-9_ ]+-)*([a-zA-Z0-9_ ]+))?$`. Required.
    #[track_caller]
    pub fn database_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DatabaseName", value);
        self
    }

    /// `Region`: `CommercialRegion`.
    #[track_caller]
    pub fn region(mut self, value: impl IntoValue<CommercialRegion>) -> Self {
        self.0.set("Region", value);
        self
    }

    /// `TableName`: string, at most 128 characters, pattern `^[a-zA-Z0-9_](([a-zA-Z0-9_ ]+-)*([a-zA-Z0-9_ ]+))?$`. Required.
    #[track_caller]
    pub fn table_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TableName", value);
        self
    }
}

choice! {
    /// `JoinOperator` of `AWS::CleanRooms::ConfiguredTable`.
    JoinOperator
    OR "OR"
    AND "AND"
}

choice! {
    /// `JoinRequiredOption` of `AWS::CleanRooms::ConfiguredTable`.
    JoinRequiredOption
    QUERY_RUNNER "QUERY_RUNNER"
}

/// `OutputColumnThreshold` of `AWS::CleanRooms::ConfiguredTable`.
#[derive(Clone, Default)]
#[must_use]
pub struct OutputColumnThreshold(Properties);

properties! { OutputColumnThreshold }

impl OutputColumnThreshold {
    /// `MinimumIdentityCount`: integer, 0 to 100000. Required.
    #[track_caller]
    pub fn minimum_identity_count(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MinimumIdentityCount", value);
        self
    }

    /// `OutputColumnName`: string, 1 to 127 characters, pattern `^[a-z0-9_](([a-z0-9_ ]+-)*([a-z0-9_ ]+))?$`. Required.
    #[track_caller]
    pub fn output_column_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("OutputColumnName", value);
        self
    }
}

choice! {
    /// `ScalarFunctions` of `AWS::CleanRooms::ConfiguredTable`.
    ScalarFunctions
    TRUNC "TRUNC"
    ABS "ABS"
    CEILING "CEILING"
    FLOOR "FLOOR"
    LN "LN"
    LOG "LOG"
    ROUND "ROUND"
    SQRT "SQRT"
    CAST "CAST"
    LOWER "LOWER"
    RTRIM "RTRIM"
    UPPER "UPPER"
    COALESCE "COALESCE"
    CONVERT "CONVERT"
    CURRENT_DATE "CURRENT_DATE"
    DATEADD "DATEADD"
    EXTRACT "EXTRACT"
    GETDATE "GETDATE"
    SUBSTRING "SUBSTRING"
    TO_CHAR "TO_CHAR"
    TO_DATE "TO_DATE"
    TO_NUMBER "TO_NUMBER"
    TO_TIMESTAMP "TO_TIMESTAMP"
    TRIM "TRIM"
}

choice! {
    /// `SelectedAnalysisMethod` of `AWS::CleanRooms::ConfiguredTable`.
    SelectedAnalysisMethod
    DIRECT_QUERY "DIRECT_QUERY"
    DIRECT_JOB "DIRECT_JOB"
}

/// `SnowflakeTableReference` of `AWS::CleanRooms::ConfiguredTable`.
#[derive(Clone, Default)]
#[must_use]
pub struct SnowflakeTableReference(Properties);

properties! { SnowflakeTableReference }

impl SnowflakeTableReference {
    /// `AccountIdentifier`: string, 3 to 256 characters. Required.
    #[track_caller]
    pub fn account_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AccountIdentifier", value);
        self
    }

    /// `DatabaseName`: string, 1 to 256 characters. Required.
    #[track_caller]
    pub fn database_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DatabaseName", value);
        self
    }

    /// `SchemaName`: string, 1 to 256 characters. Required.
    #[track_caller]
    pub fn schema_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SchemaName", value);
        self
    }

    /// `SecretArn`: string, at most 256 characters. Required.
    #[track_caller]
    pub fn secret_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SecretArn", value);
        self
    }

    /// `TableName`: string, 1 to 256 characters. Required.
    #[track_caller]
    pub fn table_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TableName", value);
        self
    }

    /// `TableSchema`: `SnowflakeTableSchema`. Required.
    #[track_caller]
    pub fn table_schema(mut self, value: impl IntoValue<SnowflakeTableSchema>) -> Self {
        self.0.set("TableSchema", value);
        self
    }
}

/// `SnowflakeTableSchema` of `AWS::CleanRooms::ConfiguredTable`.
#[derive(Clone, Default)]
#[must_use]
pub struct SnowflakeTableSchema(Properties);

properties! { SnowflakeTableSchema }

impl SnowflakeTableSchema {
    /// `V1`: list of `SnowflakeTableSchemaV1`, 1 to 250 items.
    #[track_caller]
    pub fn v1(mut self, value: impl IntoValue<ListOf<SnowflakeTableSchemaV1>>) -> Self {
        self.0.set("V1", value);
        self
    }
}

/// `SnowflakeTableSchemaV1` of `AWS::CleanRooms::ConfiguredTable`.
#[derive(Clone, Default)]
#[must_use]
pub struct SnowflakeTableSchemaV1(Properties);

properties! { SnowflakeTableSchemaV1 }

impl SnowflakeTableSchemaV1 {
    /// `ColumnName`: string, at most 128 characters. Required.
    #[track_caller]
    pub fn column_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ColumnName", value);
        self
    }

    /// `ColumnType`: string, at most 255 characters. Required.
    #[track_caller]
    pub fn column_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ColumnType", value);
        self
    }
}

/// `TableReference` of `AWS::CleanRooms::ConfiguredTable`.
#[derive(Clone, Default)]
#[must_use]
pub struct TableReference(Properties);

properties! { TableReference }

impl TableReference {
    /// `Athena`: `AthenaTableReference`.
    #[track_caller]
    pub fn athena(mut self, value: impl IntoValue<AthenaTableReference>) -> Self {
        self.0.set("Athena", value);
        self
    }

    /// `Glue`: `GlueTableReference`.
    #[track_caller]
    pub fn glue(mut self, value: impl IntoValue<GlueTableReference>) -> Self {
        self.0.set("Glue", value);
        self
    }

    /// `Snowflake`: `SnowflakeTableReference`.
    #[track_caller]
    pub fn snowflake(mut self, value: impl IntoValue<SnowflakeTableReference>) -> Self {
        self.0.set("Snowflake", value);
        self
    }
}

/// `Tag` of `AWS::CleanRooms::ConfiguredTable`.
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
