// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::BCM::Dashboard` and the types of its properties.

use crate::aws::base::{Body, IntoNode, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::{ListOf, MapOf};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::BCM::Dashboard`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bcm-dashboard.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Dashboard(Body);

resource! { Dashboard "AWS::BCM::Dashboard" }

impl Dashboard {
    /// `Description`: string, 1 to 200 characters, pattern `^(?!.* {2})[ a-zA-Z0-9.,!?;:@#$%&\-_/\\]*$`.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `Name`: string, 2 to 50 characters, pattern `^(?!.* {2})[a-zA-Z][a-zA-Z0-9 _-]{0,48}[a-zA-Z0-9_-]$`. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 200 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `Widgets`: list of `Widget`, at most 20 items. Required.
    #[track_caller]
    pub fn widgets(mut self, value: impl IntoValue<ListOf<Widget>>) -> Self {
        self.0.set("Widgets", value);
        self
    }
}

impl Handle<Dashboard> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `CreatedAt`
    #[inline]
    pub fn created_at(&self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// `Type`
    #[inline]
    pub fn type_(&self) -> Value<String> {
        self.attribute("Type")
    }

    /// `UpdatedAt`
    #[inline]
    pub fn updated_at(&self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

/// `CostAndUsageExpression` of `AWS::BCM::Dashboard`.
#[derive(Clone, Default)]
#[must_use]
pub struct CostAndUsageExpression(Properties);

properties! { CostAndUsageExpression }

impl CostAndUsageExpression {
    /// `And`: list of `CostAndUsageExpression`.
    #[track_caller]
    pub fn and(mut self, value: impl IntoValue<ListOf<CostAndUsageExpression>>) -> Self {
        self.0.set("And", value);
        self
    }

    /// `CostCategories`: `CostCategoryValues`.
    #[track_caller]
    pub fn cost_categories(mut self, value: impl IntoValue<CostCategoryValues>) -> Self {
        self.0.set("CostCategories", value);
        self
    }

    /// `Dimensions`: `DimensionValues`.
    #[track_caller]
    pub fn dimensions(mut self, value: impl IntoValue<DimensionValues>) -> Self {
        self.0.set("Dimensions", value);
        self
    }

    /// `Not`: `CostAndUsageExpression`.
    #[track_caller]
    pub fn not(mut self, value: impl IntoValue<CostAndUsageExpression>) -> Self {
        self.0.set("Not", value);
        self
    }

    /// `Or`: list of `CostAndUsageExpression`.
    #[track_caller]
    pub fn or(mut self, value: impl IntoValue<ListOf<CostAndUsageExpression>>) -> Self {
        self.0.set("Or", value);
        self
    }

    /// `Tags`: `TagValues`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<TagValues>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

/// `CostAndUsageQuery` of `AWS::BCM::Dashboard`.
#[derive(Clone, Default)]
#[must_use]
pub struct CostAndUsageQuery(Properties);

properties! { CostAndUsageQuery }

impl CostAndUsageQuery {
    /// `Filter`: `CostAndUsageExpression`.
    #[track_caller]
    pub fn filter(mut self, value: impl IntoValue<CostAndUsageExpression>) -> Self {
        self.0.set("Filter", value);
        self
    }

    /// `Granularity`: `Granularity`. Required.
    #[track_caller]
    pub fn granularity(mut self, value: impl IntoValue<Granularity>) -> Self {
        self.0.set("Granularity", value);
        self
    }

    /// `GroupBy`: list of `GroupDefinition`.
    #[track_caller]
    pub fn group_by(mut self, value: impl IntoValue<ListOf<GroupDefinition>>) -> Self {
        self.0.set("GroupBy", value);
        self
    }

    /// `Metrics`: list of `MetricName`. Required.
    #[track_caller]
    pub fn metrics(mut self, value: impl IntoValue<ListOf<MetricName>>) -> Self {
        self.0.set("Metrics", value);
        self
    }

    /// `TimeRange`: `DateTimeRange`. Required.
    #[track_caller]
    pub fn time_range(mut self, value: impl IntoValue<DateTimeRange>) -> Self {
        self.0.set("TimeRange", value);
        self
    }
}

/// `CostCategoryValues` of `AWS::BCM::Dashboard`.
#[derive(Clone, Default)]
#[must_use]
pub struct CostCategoryValues(Properties);

properties! { CostCategoryValues }

impl CostCategoryValues {
    /// `Key`: string. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `MatchOptions`: list of `MatchOption`.
    #[track_caller]
    pub fn match_options(mut self, value: impl IntoValue<ListOf<MatchOption>>) -> Self {
        self.0.set("MatchOptions", value);
        self
    }

    /// `Values`: list of strings. Required.
    #[track_caller]
    pub fn values(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Values", value);
        self
    }
}

/// `DateTimeRange` of `AWS::BCM::Dashboard`.
#[derive(Clone, Default)]
#[must_use]
pub struct DateTimeRange(Properties);

properties! { DateTimeRange }

impl DateTimeRange {
    /// `EndTime`: `DateTimeValue`. Required.
    #[track_caller]
    pub fn end_time(mut self, value: impl IntoValue<DateTimeValue>) -> Self {
        self.0.set("EndTime", value);
        self
    }

    /// `StartTime`: `DateTimeValue`. Required.
    #[track_caller]
    pub fn start_time(mut self, value: impl IntoValue<DateTimeValue>) -> Self {
        self.0.set("StartTime", value);
        self
    }
}

choice! {
    /// `DateTimeType` of `AWS::BCM::Dashboard`.
    DateTimeType
    ABSOLUTE "ABSOLUTE"
    RELATIVE "RELATIVE"
}

/// `DateTimeValue` of `AWS::BCM::Dashboard`.
#[derive(Clone, Default)]
#[must_use]
pub struct DateTimeValue(Properties);

properties! { DateTimeValue }

impl DateTimeValue {
    /// `Type`: `DateTimeType`. Required.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<DateTimeType>) -> Self {
        self.0.set("Type", value);
        self
    }

    /// `Value`: string. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}

choice! {
    /// `Dimension` of `AWS::BCM::Dashboard`.
    Dimension
    AZ "AZ"
    INSTANCE_TYPE "INSTANCE_TYPE"
    LINKED_ACCOUNT "LINKED_ACCOUNT"
    OPERATION "OPERATION"
    PURCHASE_TYPE "PURCHASE_TYPE"
    REGION "REGION"
    SERVICE "SERVICE"
    USAGE_TYPE "USAGE_TYPE"
    USAGE_TYPE_GROUP "USAGE_TYPE_GROUP"
    RECORD_TYPE "RECORD_TYPE"
    OPERATING_SYSTEM "OPERATING_SYSTEM"
    TENANCY "TENANCY"
    SCOPE "SCOPE"
    PLATFORM "PLATFORM"
    SUBSCRIPTION_ID "SUBSCRIPTION_ID"
    LEGAL_ENTITY_NAME "LEGAL_ENTITY_NAME"
    DEPLOYMENT_OPTION "DEPLOYMENT_OPTION"
    DATABASE_ENGINE "DATABASE_ENGINE"
    CACHE_ENGINE "CACHE_ENGINE"
    INSTANCE_TYPE_FAMILY "INSTANCE_TYPE_FAMILY"
    BILLING_ENTITY "BILLING_ENTITY"
    RESERVATION_ID "RESERVATION_ID"
    RESOURCE_ID "RESOURCE_ID"
    SAVINGS_PLANS_TYPE "SAVINGS_PLANS_TYPE"
    TAG_KEY "TAG_KEY"
    COST_CATEGORY_NAME "COST_CATEGORY_NAME"
}

/// `DimensionValues` of `AWS::BCM::Dashboard`.
#[derive(Clone, Default)]
#[must_use]
pub struct DimensionValues(Properties);

properties! { DimensionValues }

impl DimensionValues {
    /// `Key`: `Dimension`. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<Dimension>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `MatchOptions`: list of `MatchOption`.
    #[track_caller]
    pub fn match_options(mut self, value: impl IntoValue<ListOf<MatchOption>>) -> Self {
        self.0.set("MatchOptions", value);
        self
    }

    /// `Values`: list of strings. Required.
    #[track_caller]
    pub fn values(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Values", value);
        self
    }
}

/// `DisplayConfig` of `AWS::BCM::Dashboard`.
#[derive(Clone, Default)]
#[must_use]
pub struct DisplayConfig(Properties);

properties! { DisplayConfig }

impl DisplayConfig {
    /// `Graph`: map of `GraphDisplayConfig`.
    #[track_caller]
    pub fn graph(mut self, value: impl IntoValue<MapOf<GraphDisplayConfig>>) -> Self {
        self.0.set("Graph", value);
        self
    }

    /// `Table`: object.
    #[track_caller]
    pub fn table(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("Table", value);
        self
    }
}

/// `Expression` of `AWS::BCM::Dashboard`.
#[derive(Clone, Default)]
#[must_use]
pub struct Expression(Properties);

properties! { Expression }

impl Expression {
    /// `And`: list of `Expression`.
    #[track_caller]
    pub fn and(mut self, value: impl IntoValue<ListOf<Expression>>) -> Self {
        self.0.set("And", value);
        self
    }

    /// `CostCategories`: `CostCategoryValues`.
    #[track_caller]
    pub fn cost_categories(mut self, value: impl IntoValue<CostCategoryValues>) -> Self {
        self.0.set("CostCategories", value);
        self
    }

    /// `Dimensions`: `DimensionValues`.
    #[track_caller]
    pub fn dimensions(mut self, value: impl IntoValue<DimensionValues>) -> Self {
        self.0.set("Dimensions", value);
        self
    }

    /// `Not`: `Expression`.
    #[track_caller]
    pub fn not(mut self, value: impl IntoValue<Expression>) -> Self {
        self.0.set("Not", value);
        self
    }

    /// `Tags`: `TagValues`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<TagValues>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

choice! {
    /// `Granularity` of `AWS::BCM::Dashboard`.
    Granularity
    HOURLY "HOURLY"
    DAILY "DAILY"
    MONTHLY "MONTHLY"
}

/// `GraphDisplayConfig` of `AWS::BCM::Dashboard`.
#[derive(Clone, Default)]
#[must_use]
pub struct GraphDisplayConfig(Properties);

properties! { GraphDisplayConfig }

impl GraphDisplayConfig {
    /// `VisualType`: `VisualType`. Required.
    #[track_caller]
    pub fn visual_type(mut self, value: impl IntoValue<VisualType>) -> Self {
        self.0.set("VisualType", value);
        self
    }
}

/// `GroupDefinition` of `AWS::BCM::Dashboard`.
#[derive(Clone, Default)]
#[must_use]
pub struct GroupDefinition(Properties);

properties! { GroupDefinition }

impl GroupDefinition {
    /// `Key`: string, 1 to 1024 characters, pattern `^[\S\s]*$`. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Type`: `GroupDefinitionType`.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<GroupDefinitionType>) -> Self {
        self.0.set("Type", value);
        self
    }
}

choice! {
    /// `GroupDefinitionType` of `AWS::BCM::Dashboard`.
    GroupDefinitionType
    DIMENSION "DIMENSION"
    TAG "TAG"
    COST_CATEGORY "COST_CATEGORY"
}

choice! {
    /// `MatchOption` of `AWS::BCM::Dashboard`.
    MatchOption
    EQUALS "EQUALS"
    ABSENT "ABSENT"
    STARTS_WITH "STARTS_WITH"
    ENDS_WITH "ENDS_WITH"
    CONTAINS "CONTAINS"
    GREATER_THAN_OR_EQUAL "GREATER_THAN_OR_EQUAL"
    CASE_SENSITIVE "CASE_SENSITIVE"
    CASE_INSENSITIVE "CASE_INSENSITIVE"
}

choice! {
    /// `MetricName` of `AWS::BCM::Dashboard`.
    MetricName
    AMORTIZED_COST "AmortizedCost"
    BLENDED_COST "BlendedCost"
    NET_AMORTIZED_COST "NetAmortizedCost"
    NET_UNBLENDED_COST "NetUnblendedCost"
    NORMALIZED_USAGE_AMOUNT "NormalizedUsageAmount"
    UNBLENDED_COST "UnblendedCost"
    USAGE_QUANTITY "UsageQuantity"
    SPEND_COVERED_BY_SAVINGS_PLANS "SpendCoveredBySavingsPlans"
    HOUR "Hour"
    UNIT "Unit"
    COST "Cost"
}

/// `QueryParameters` of `AWS::BCM::Dashboard`.
#[derive(Clone, Default)]
#[must_use]
pub struct QueryParameters(Properties);

properties! { QueryParameters }

impl QueryParameters {
    /// `CostAndUsage`: `CostAndUsageQuery`.
    #[track_caller]
    pub fn cost_and_usage(mut self, value: impl IntoValue<CostAndUsageQuery>) -> Self {
        self.0.set("CostAndUsage", value);
        self
    }

    /// `ReservationCoverage`: `ReservationCoverageQuery`.
    #[track_caller]
    pub fn reservation_coverage(mut self, value: impl IntoValue<ReservationCoverageQuery>) -> Self {
        self.0.set("ReservationCoverage", value);
        self
    }

    /// `ReservationUtilization`: `ReservationUtilizationQuery`.
    #[track_caller]
    pub fn reservation_utilization(
        mut self,
        value: impl IntoValue<ReservationUtilizationQuery>,
    ) -> Self {
        self.0.set("ReservationUtilization", value);
        self
    }

    /// `SavingsPlansCoverage`: `SavingsPlansCoverageQuery`.
    #[track_caller]
    pub fn savings_plans_coverage(
        mut self,
        value: impl IntoValue<SavingsPlansCoverageQuery>,
    ) -> Self {
        self.0.set("SavingsPlansCoverage", value);
        self
    }

    /// `SavingsPlansUtilization`: `SavingsPlansUtilizationQuery`.
    #[track_caller]
    pub fn savings_plans_utilization(
        mut self,
        value: impl IntoValue<SavingsPlansUtilizationQuery>,
    ) -> Self {
        self.0.set("SavingsPlansUtilization", value);
        self
    }
}

/// `ReservationCoverageQuery` of `AWS::BCM::Dashboard`.
#[derive(Clone, Default)]
#[must_use]
pub struct ReservationCoverageQuery(Properties);

properties! { ReservationCoverageQuery }

impl ReservationCoverageQuery {
    /// `Filter`: `Expression`.
    #[track_caller]
    pub fn filter(mut self, value: impl IntoValue<Expression>) -> Self {
        self.0.set("Filter", value);
        self
    }

    /// `Granularity`: `Granularity`.
    #[track_caller]
    pub fn granularity(mut self, value: impl IntoValue<Granularity>) -> Self {
        self.0.set("Granularity", value);
        self
    }

    /// `GroupBy`: list of `GroupDefinition`.
    #[track_caller]
    pub fn group_by(mut self, value: impl IntoValue<ListOf<GroupDefinition>>) -> Self {
        self.0.set("GroupBy", value);
        self
    }

    /// `Metrics`: list of `MetricName`.
    #[track_caller]
    pub fn metrics(mut self, value: impl IntoValue<ListOf<MetricName>>) -> Self {
        self.0.set("Metrics", value);
        self
    }

    /// `TimeRange`: `DateTimeRange`. Required.
    #[track_caller]
    pub fn time_range(mut self, value: impl IntoValue<DateTimeRange>) -> Self {
        self.0.set("TimeRange", value);
        self
    }
}

/// `ReservationUtilizationQuery` of `AWS::BCM::Dashboard`.
#[derive(Clone, Default)]
#[must_use]
pub struct ReservationUtilizationQuery(Properties);

properties! { ReservationUtilizationQuery }

impl ReservationUtilizationQuery {
    /// `Filter`: `Expression`.
    #[track_caller]
    pub fn filter(mut self, value: impl IntoValue<Expression>) -> Self {
        self.0.set("Filter", value);
        self
    }

    /// `Granularity`: `Granularity`.
    #[track_caller]
    pub fn granularity(mut self, value: impl IntoValue<Granularity>) -> Self {
        self.0.set("Granularity", value);
        self
    }

    /// `GroupBy`: list of `GroupDefinition`.
    #[track_caller]
    pub fn group_by(mut self, value: impl IntoValue<ListOf<GroupDefinition>>) -> Self {
        self.0.set("GroupBy", value);
        self
    }

    /// `TimeRange`: `DateTimeRange`. Required.
    #[track_caller]
    pub fn time_range(mut self, value: impl IntoValue<DateTimeRange>) -> Self {
        self.0.set("TimeRange", value);
        self
    }
}

/// `SavingsPlansCoverageQuery` of `AWS::BCM::Dashboard`.
#[derive(Clone, Default)]
#[must_use]
pub struct SavingsPlansCoverageQuery(Properties);

properties! { SavingsPlansCoverageQuery }

impl SavingsPlansCoverageQuery {
    /// `Filter`: `Expression`.
    #[track_caller]
    pub fn filter(mut self, value: impl IntoValue<Expression>) -> Self {
        self.0.set("Filter", value);
        self
    }

    /// `Granularity`: `Granularity`.
    #[track_caller]
    pub fn granularity(mut self, value: impl IntoValue<Granularity>) -> Self {
        self.0.set("Granularity", value);
        self
    }

    /// `GroupBy`: list of `GroupDefinition`.
    #[track_caller]
    pub fn group_by(mut self, value: impl IntoValue<ListOf<GroupDefinition>>) -> Self {
        self.0.set("GroupBy", value);
        self
    }

    /// `Metrics`: list of `MetricName`.
    #[track_caller]
    pub fn metrics(mut self, value: impl IntoValue<ListOf<MetricName>>) -> Self {
        self.0.set("Metrics", value);
        self
    }

    /// `TimeRange`: `DateTimeRange`. Required.
    #[track_caller]
    pub fn time_range(mut self, value: impl IntoValue<DateTimeRange>) -> Self {
        self.0.set("TimeRange", value);
        self
    }
}

/// `SavingsPlansUtilizationQuery` of `AWS::BCM::Dashboard`.
#[derive(Clone, Default)]
#[must_use]
pub struct SavingsPlansUtilizationQuery(Properties);

properties! { SavingsPlansUtilizationQuery }

impl SavingsPlansUtilizationQuery {
    /// `Filter`: `Expression`.
    #[track_caller]
    pub fn filter(mut self, value: impl IntoValue<Expression>) -> Self {
        self.0.set("Filter", value);
        self
    }

    /// `Granularity`: `Granularity`.
    #[track_caller]
    pub fn granularity(mut self, value: impl IntoValue<Granularity>) -> Self {
        self.0.set("Granularity", value);
        self
    }

    /// `TimeRange`: `DateTimeRange`. Required.
    #[track_caller]
    pub fn time_range(mut self, value: impl IntoValue<DateTimeRange>) -> Self {
        self.0.set("TimeRange", value);
        self
    }
}

/// `Tag` of `AWS::BCM::Dashboard`.
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

/// `TagValues` of `AWS::BCM::Dashboard`.
#[derive(Clone, Default)]
#[must_use]
pub struct TagValues(Properties);

properties! { TagValues }

impl TagValues {
    /// `Key`: string. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `MatchOptions`: list of `MatchOption`.
    #[track_caller]
    pub fn match_options(mut self, value: impl IntoValue<ListOf<MatchOption>>) -> Self {
        self.0.set("MatchOptions", value);
        self
    }

    /// `Values`: list of strings. Required.
    #[track_caller]
    pub fn values(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Values", value);
        self
    }
}

choice! {
    /// `VisualType` of `AWS::BCM::Dashboard`.
    VisualType
    LINE "LINE"
    BAR "BAR"
    STACK "STACK"
}

/// `Widget` of `AWS::BCM::Dashboard`.
#[derive(Clone, Default)]
#[must_use]
pub struct Widget(Properties);

properties! { Widget }

impl Widget {
    /// `Configs`: list of `WidgetConfig`, 1 to 2 items. Required.
    #[track_caller]
    pub fn configs(mut self, value: impl IntoValue<ListOf<WidgetConfig>>) -> Self {
        self.0.set("Configs", value);
        self
    }

    /// `Description`: string, 1 to 200 characters, pattern `^(?!.* {2})[ a-zA-Z0-9.,!?;:@#$%&\-_/\\]*$`.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `Height`: integer, 4 to 10.
    #[track_caller]
    pub fn height(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Height", value);
        self
    }

    /// `HorizontalOffset`: integer.
    #[track_caller]
    pub fn horizontal_offset(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("HorizontalOffset", value);
        self
    }

    /// `Title`: string, 2 to 50 characters, pattern `^(?!.* {2})[a-zA-Z0-9_-][ a-zA-Z0-9_-]*[a-zA-Z0-9_-]$`. Required.
    #[track_caller]
    pub fn title(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Title", value);
        self
    }

    /// `Width`: integer, 2 to 6.
    #[track_caller]
    pub fn width(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Width", value);
        self
    }
}

/// `WidgetConfig` of `AWS::BCM::Dashboard`.
#[derive(Clone, Default)]
#[must_use]
pub struct WidgetConfig(Properties);

properties! { WidgetConfig }

impl WidgetConfig {
    /// `DisplayConfig`: `DisplayConfig`. Required.
    #[track_caller]
    pub fn display_config(mut self, value: impl IntoValue<DisplayConfig>) -> Self {
        self.0.set("DisplayConfig", value);
        self
    }

    /// `QueryParameters`: `QueryParameters`. Required.
    #[track_caller]
    pub fn query_parameters(mut self, value: impl IntoValue<QueryParameters>) -> Self {
        self.0.set("QueryParameters", value);
        self
    }
}
