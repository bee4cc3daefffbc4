// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::CleanRooms::IntermediateTable` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::CleanRooms::IntermediateTable`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cleanrooms-intermediatetable.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct IntermediateTable(Body);

resource! { IntermediateTable "AWS::CleanRooms::IntermediateTable" }

impl IntermediateTable {
    /// `AnalysisRules`: list of `IntermediateTableAnalysisRule`, 1 item.
    #[track_caller]
    pub fn analysis_rules(
        mut self,
        value: impl IntoValue<ListOf<IntermediateTableAnalysisRule>>,
    ) -> Self {
        self.0.set("AnalysisRules", value);
        self
    }

    /// `Description`: string, at most 255 characters, pattern `^[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDBFF-\uDC00\uDFFF\t\r\n]*$`.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `KmsKeyArn`: `KmsKeyArn`, 4 to 2048 characters, pattern `^arn:aws:kms:[\w]{2}-[\w]{4,9}-[\d]:[\d]{12}:key/[a-zA-Z0-9-]+$`.
    #[track_caller]
    pub fn kms_key_arn(mut self, value: impl IntoValue<format::KmsKeyArn>) -> Self {
        self.0.set("KmsKeyArn", value);
        self
    }

    /// `MembershipIdentifier`: string, 36 characters, pattern `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn membership_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("MembershipIdentifier", value);
        self
    }

    /// `Name`: string, 1 to 100 characters, pattern `^(?!\s*$)[\u0020-\uD7FF\uE000-\uFFFD\uD800\uDBFF-\uDC00\uDFFF\t]*$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `PopulationAnalysisConfiguration`: `PopulationAnalysisConfiguration`. Required. A change replaces the resource.
    #[track_caller]
    pub fn population_analysis_configuration(
        mut self,
        value: impl IntoValue<PopulationAnalysisConfiguration>,
    ) -> Self {
        self.0.set("PopulationAnalysisConfiguration", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<IntermediateTable> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `CollaborationArn`
    #[inline]
    pub fn collaboration_arn(&self) -> Value<String> {
        self.attribute("CollaborationArn")
    }

    /// `CollaborationIdentifier`
    #[inline]
    pub fn collaboration_identifier(&self) -> Value<String> {
        self.attribute("CollaborationIdentifier")
    }

    /// `IntermediateTableIdentifier`
    #[inline]
    pub fn intermediate_table_identifier(&self) -> Value<String> {
        self.attribute("IntermediateTableIdentifier")
    }

    /// `MembershipArn`
    #[inline]
    pub fn membership_arn(&self) -> Value<String> {
        self.attribute("MembershipArn")
    }

    /// `Status`
    #[inline]
    pub fn status(&self) -> Value<String> {
        self.attribute("Status")
    }
}

choice! {
    /// `AdditionalAnalyses` of `AWS::CleanRooms::IntermediateTable`.
    AdditionalAnalyses
    ALLOWED "ALLOWED"
    REQUIRED "REQUIRED"
    NOT_ALLOWED "NOT_ALLOWED"
}

/// `AggregationThreshold` of `AWS::CleanRooms::IntermediateTable`.
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
    /// `AggregationThresholdType` of `AWS::CleanRooms::IntermediateTable`.
    AggregationThresholdType
    COUNT_DISTINCT "COUNT_DISTINCT"
}

choice! {
    /// `AllowedAggregateExpressionType` of `AWS::CleanRooms::IntermediateTable`.
    AllowedAggregateExpressionType
    COLUMNS_ONLY "COLUMNS_ONLY"
    ANY_EXPRESSION "ANY_EXPRESSION"
}

/// `ComparisonControls` of `AWS::CleanRooms::IntermediateTable`.
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

/// `DifferentialPrivacy` of `AWS::CleanRooms::IntermediateTable`.
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

/// `DifferentialPrivacyColumn` of `AWS::CleanRooms::IntermediateTable`.
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

/// `IntermediateTableAnalysisRule` of `AWS::CleanRooms::IntermediateTable`.
#[derive(Clone, Default)]
#[must_use]
pub struct IntermediateTableAnalysisRule(Properties);

properties! { IntermediateTableAnalysisRule }

impl IntermediateTableAnalysisRule {
    /// `Policy`: `IntermediateTableAnalysisRulePolicy`. Required.
    #[track_caller]
    pub fn policy(mut self, value: impl IntoValue<IntermediateTableAnalysisRulePolicy>) -> Self {
        self.0.set("Policy", value);
        self
    }

    /// `Type`: `IntermediateTableAnalysisRuleType`. Required.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<IntermediateTableAnalysisRuleType>) -> Self {
        self.0.set("Type", value);
        self
    }
}

/// `IntermediateTableAnalysisRuleCustom` of `AWS::CleanRooms::IntermediateTable`.
#[derive(Clone, Default)]
#[must_use]
pub struct IntermediateTableAnalysisRuleCustom(Properties);

properties! { IntermediateTableAnalysisRuleCustom }

impl IntermediateTableAnalysisRuleCustom {
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

    /// `AllowedResultReceivers`: list of strings.
    #[track_caller]
    pub fn allowed_result_receivers(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("AllowedResultReceivers", value);
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

/// `IntermediateTableAnalysisRulePolicy` of `AWS::CleanRooms::IntermediateTable`.
#[derive(Clone, Default)]
#[must_use]
pub struct IntermediateTableAnalysisRulePolicy(Properties);

properties! { IntermediateTableAnalysisRulePolicy }

impl IntermediateTableAnalysisRulePolicy {
    /// `V1`: `IntermediateTableAnalysisRulePolicyV1`. Required.
    #[track_caller]
    pub fn v1(mut self, value: impl IntoValue<IntermediateTableAnalysisRulePolicyV1>) -> Self {
        self.0.set("V1", value);
        self
    }
}

/// `IntermediateTableAnalysisRulePolicyV1` of `AWS::CleanRooms::IntermediateTable`.
#[derive(Clone, Default)]
#[must_use]
pub struct IntermediateTableAnalysisRulePolicyV1(Properties);

properties! { IntermediateTableAnalysisRulePolicyV1 }

impl IntermediateTableAnalysisRulePolicyV1 {
    /// `Custom`: `IntermediateTableAnalysisRuleCustom`.
    #[track_caller]
    pub fn custom(mut self, value: impl IntoValue<IntermediateTableAnalysisRuleCustom>) -> Self {
        self.0.set("Custom", value);
        self
    }
}

choice! {
    /// `IntermediateTableAnalysisRuleType` of `AWS::CleanRooms::IntermediateTable`.
    IntermediateTableAnalysisRuleType
    CUSTOM "CUSTOM"
}

/// `OutputColumnThreshold` of `AWS::CleanRooms::IntermediateTable`.
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

/// `PopulationAnalysisConfiguration` of `AWS::CleanRooms::IntermediateTable`.
#[derive(Clone, Default)]
#[must_use]
pub struct PopulationAnalysisConfiguration(Properties);

properties! { PopulationAnalysisConfiguration }

impl PopulationAnalysisConfiguration {
    /// `SqlParameters`: `PopulationAnalysisSqlParameters`.
    #[track_caller]
    pub fn sql_parameters(
        mut self,
        value: impl IntoValue<PopulationAnalysisSqlParameters>,
    ) -> Self {
        self.0.set("SqlParameters", value);
        self
    }
}

/// `PopulationAnalysisSqlParameters` of `AWS::CleanRooms::IntermediateTable`.
#[derive(Clone, Default)]
#[must_use]
pub struct PopulationAnalysisSqlParameters(Properties);

properties! { PopulationAnalysisSqlParameters }

impl PopulationAnalysisSqlParameters {
    /// `AnalysisTemplateArn`: string, at most 256 characters.
    #[track_caller]
    pub fn analysis_template_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AnalysisTemplateArn", value);
        self
    }

    /// `QueryString`: string, at most 500000 characters.
    #[track_caller]
    pub fn query_string(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("QueryString", value);
        self
    }
}

/// `Tag` of `AWS::CleanRooms::IntermediateTable`.
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
