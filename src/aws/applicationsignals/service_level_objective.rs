// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::ApplicationSignals::ServiceLevelObjective` and the types of its properties.

use crate::aws::base::{Body, IntoNode, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::ApplicationSignals::ServiceLevelObjective`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-applicationsignals-servicelevelobjective.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct ServiceLevelObjective(Body);

resource! { ServiceLevelObjective "AWS::ApplicationSignals::ServiceLevelObjective" }

impl ServiceLevelObjective {
    /// `BurnRateConfigurations`: list of `BurnRateConfiguration`, at most 10 items.
    #[track_caller]
    pub fn burn_rate_configurations(
        mut self,
        value: impl IntoValue<ListOf<BurnRateConfiguration>>,
    ) -> Self {
        self.0.set("BurnRateConfigurations", value);
        self
    }

    /// `Description`: string, 1 to 1024 characters, default `No description`.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `ExclusionWindows`: list of `ExclusionWindow`, at most 10 items.
    #[track_caller]
    pub fn exclusion_windows(mut self, value: impl IntoValue<ListOf<ExclusionWindow>>) -> Self {
        self.0.set("ExclusionWindows", value);
        self
    }

    /// `Goal`: `Goal`.
    #[track_caller]
    pub fn goal(mut self, value: impl IntoValue<Goal>) -> Self {
        self.0.set("Goal", value);
        self
    }

    /// `Name`: string, pattern `^[0-9A-Za-z][-._0-9A-Za-z ]{0,126}[0-9A-Za-z]$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `RequestBasedSli`: `RequestBasedSli`.
    #[track_caller]
    pub fn request_based_sli(mut self, value: impl IntoValue<RequestBasedSli>) -> Self {
        self.0.set("RequestBasedSli", value);
        self
    }

    /// `Sli`: `Sli`.
    #[track_caller]
    pub fn sli(mut self, value: impl IntoValue<Sli>) -> Self {
        self.0.set("Sli", value);
        self
    }

    /// `Tags`: list of `Tag`, 1 to 200 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<ServiceLevelObjective> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `CreatedTime`
    #[inline]
    pub fn created_time(&self) -> Value<i64> {
        self.attribute("CreatedTime")
    }

    /// `EvaluationType`
    #[inline]
    pub fn evaluation_type(&self) -> Value<String> {
        self.attribute("EvaluationType")
    }

    /// `LastUpdatedTime`
    #[inline]
    pub fn last_updated_time(&self) -> Value<i64> {
        self.attribute("LastUpdatedTime")
    }
}

/// `BurnRateConfiguration` of `AWS::ApplicationSignals::ServiceLevelObjective`.
#[derive(Clone, Default)]
#[must_use]
pub struct BurnRateConfiguration(Properties);

properties! { BurnRateConfiguration }

impl BurnRateConfiguration {
    /// `LookBackWindowMinutes`: integer, 1 to 10080. Required.
    #[track_caller]
    pub fn look_back_window_minutes(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("LookBackWindowMinutes", value);
        self
    }
}

/// `CalendarInterval` of `AWS::ApplicationSignals::ServiceLevelObjective`.
#[derive(Clone, Default)]
#[must_use]
pub struct CalendarInterval(Properties);

properties! { CalendarInterval }

impl CalendarInterval {
    /// `Duration`: integer, at least 1. Required.
    #[track_caller]
    pub fn duration(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Duration", value);
        self
    }

    /// `DurationUnit`: `DurationUnit`. Required.
    #[track_caller]
    pub fn duration_unit(mut self, value: impl IntoValue<DurationUnit>) -> Self {
        self.0.set("DurationUnit", value);
        self
    }

    /// `StartTime`: integer, at least 946684800. Required.
    #[track_caller]
    pub fn start_time(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("StartTime", value);
        self
    }
}

/// `CompositeSliComponent` of `AWS::ApplicationSignals::ServiceLevelObjective`.
#[derive(Clone, Default)]
#[must_use]
pub struct CompositeSliComponent(Properties);

properties! { CompositeSliComponent }

impl CompositeSliComponent {
    /// `OperationName`: string. Required.
    #[track_caller]
    pub fn operation_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("OperationName", value);
        self
    }
}

/// `CompositeSliConfig` of `AWS::ApplicationSignals::ServiceLevelObjective`.
#[derive(Clone, Default)]
#[must_use]
pub struct CompositeSliConfig(Properties);

properties! { CompositeSliConfig }

impl CompositeSliConfig {
    /// `CompositeSliComponents`: list of `CompositeSliComponent`, 2 to 20 items.
    #[track_caller]
    pub fn composite_sli_components(
        mut self,
        value: impl IntoValue<ListOf<CompositeSliComponent>>,
    ) -> Self {
        self.0.set("CompositeSliComponents", value);
        self
    }

    /// `SelectionConfig`: `SelectionConfig`. Required.
    #[track_caller]
    pub fn selection_config(mut self, value: impl IntoValue<SelectionConfig>) -> Self {
        self.0.set("SelectionConfig", value);
        self
    }
}

/// `DependencyConfig` of `AWS::ApplicationSignals::ServiceLevelObjective`.
#[derive(Clone, Default)]
#[must_use]
pub struct DependencyConfig(Properties);

properties! { DependencyConfig }

impl DependencyConfig {
    /// `DependencyKeyAttributes`: any value. Required.
    #[track_caller]
    pub fn dependency_key_attributes(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("DependencyKeyAttributes", value);
        self
    }

    /// `DependencyOperationName`: string, 1 to 255 characters. Required.
    #[track_caller]
    pub fn dependency_operation_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DependencyOperationName", value);
        self
    }
}

/// `Dimension` of `AWS::ApplicationSignals::ServiceLevelObjective`.
#[derive(Clone, Default)]
#[must_use]
pub struct Dimension(Properties);

properties! { Dimension }

impl Dimension {
    /// `Name`: string. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
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
    /// `DurationUnit` of `AWS::ApplicationSignals::ServiceLevelObjective`.
    DurationUnit
    MINUTE "MINUTE"
    HOUR "HOUR"
    DAY "DAY"
    MONTH "MONTH"
}

/// `ExclusionWindow` of `AWS::ApplicationSignals::ServiceLevelObjective`.
#[derive(Clone, Default)]
#[must_use]
pub struct ExclusionWindow(Properties);

properties! { ExclusionWindow }

impl ExclusionWindow {
    /// `Reason`: string, 1 to 1024 characters, default `No reason`.
    #[track_caller]
    pub fn reason(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Reason", value);
        self
    }

    /// `RecurrenceRule`: `RecurrenceRule`.
    #[track_caller]
    pub fn recurrence_rule(mut self, value: impl IntoValue<RecurrenceRule>) -> Self {
        self.0.set("RecurrenceRule", value);
        self
    }

    /// `StartTime`: string.
    #[track_caller]
    pub fn start_time(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("StartTime", value);
        self
    }

    /// `Window`: `Window`. Required.
    #[track_caller]
    pub fn window(mut self, value: impl IntoValue<Window>) -> Self {
        self.0.set("Window", value);
        self
    }
}

/// `Goal` of `AWS::ApplicationSignals::ServiceLevelObjective`.
#[derive(Clone, Default)]
#[must_use]
pub struct Goal(Properties);

properties! { Goal }

impl Goal {
    /// `AttainmentGoal`: number.
    #[track_caller]
    pub fn attainment_goal(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("AttainmentGoal", value);
        self
    }

    /// `Interval`: `Interval`.
    #[track_caller]
    pub fn interval(mut self, value: impl IntoValue<Interval>) -> Self {
        self.0.set("Interval", value);
        self
    }

    /// `WarningThreshold`: number.
    #[track_caller]
    pub fn warning_threshold(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("WarningThreshold", value);
        self
    }
}

/// `Interval` of `AWS::ApplicationSignals::ServiceLevelObjective`.
#[derive(Clone, Default)]
#[must_use]
pub struct Interval(Properties);

properties! { Interval }

impl Interval {
    /// `CalendarInterval`: `CalendarInterval`.
    #[track_caller]
    pub fn calendar_interval(mut self, value: impl IntoValue<CalendarInterval>) -> Self {
        self.0.set("CalendarInterval", value);
        self
    }

    /// `RollingInterval`: `RollingInterval`.
    #[track_caller]
    pub fn rolling_interval(mut self, value: impl IntoValue<RollingInterval>) -> Self {
        self.0.set("RollingInterval", value);
        self
    }
}

/// `Metric` of `AWS::ApplicationSignals::ServiceLevelObjective`.
#[derive(Clone, Default)]
#[must_use]
pub struct Metric(Properties);

properties! { Metric }

impl Metric {
    /// `Dimensions`: list of `Dimension`.
    #[track_caller]
    pub fn dimensions(mut self, value: impl IntoValue<ListOf<Dimension>>) -> Self {
        self.0.set("Dimensions", value);
        self
    }

    /// `MetricName`: string.
    #[track_caller]
    pub fn metric_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("MetricName", value);
        self
    }

    /// `Namespace`: string.
    #[track_caller]
    pub fn namespace(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Namespace", value);
        self
    }
}

/// `MetricDataQuery` of `AWS::ApplicationSignals::ServiceLevelObjective`.
#[derive(Clone, Default)]
#[must_use]
pub struct MetricDataQuery(Properties);

properties! { MetricDataQuery }

impl MetricDataQuery {
    /// `AccountId`: string.
    #[track_caller]
    pub fn account_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AccountId", value);
        self
    }

    /// `Expression`: string.
    #[track_caller]
    pub fn expression(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Expression", value);
        self
    }

    /// `Id`: string. Required.
    #[track_caller]
    pub fn id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Id", value);
        self
    }

    /// `MetricStat`: `MetricStat`.
    #[track_caller]
    pub fn metric_stat(mut self, value: impl IntoValue<MetricStat>) -> Self {
        self.0.set("MetricStat", value);
        self
    }

    /// `ReturnData`: boolean.
    #[track_caller]
    pub fn return_data(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("ReturnData", value);
        self
    }
}

/// `MetricSource` of `AWS::ApplicationSignals::ServiceLevelObjective`.
#[derive(Clone, Default)]
#[must_use]
pub struct MetricSource(Properties);

properties! { MetricSource }

impl MetricSource {
    /// `MetricSourceAttributes`: any value.
    #[track_caller]
    pub fn metric_source_attributes(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("MetricSourceAttributes", value);
        self
    }

    /// `MetricSourceKeyAttributes`: any value. Required.
    #[track_caller]
    pub fn metric_source_key_attributes(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("MetricSourceKeyAttributes", value);
        self
    }
}

/// `MetricStat` of `AWS::ApplicationSignals::ServiceLevelObjective`.
#[derive(Clone, Default)]
#[must_use]
pub struct MetricStat(Properties);

properties! { MetricStat }

impl MetricStat {
    /// `Metric`: `Metric`. Required.
    #[track_caller]
    pub fn metric(mut self, value: impl IntoValue<Metric>) -> Self {
        self.0.set("Metric", value);
        self
    }

    /// `Period`: integer. Required.
    #[track_caller]
    pub fn period(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Period", value);
        self
    }

    /// `Stat`: string. Required.
    #[track_caller]
    pub fn stat(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Stat", value);
        self
    }

    /// `Unit`: string.
    #[track_caller]
    pub fn unit(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Unit", value);
        self
    }
}

/// `MonitoredRequestCountMetric` of `AWS::ApplicationSignals::ServiceLevelObjective`.
#[derive(Clone, Default)]
#[must_use]
pub struct MonitoredRequestCountMetric(Properties);

properties! { MonitoredRequestCountMetric }

impl MonitoredRequestCountMetric {
    /// `BadCountMetric`: list of `MetricDataQuery`.
    #[track_caller]
    pub fn bad_count_metric(mut self, value: impl IntoValue<ListOf<MetricDataQuery>>) -> Self {
        self.0.set("BadCountMetric", value);
        self
    }

    /// `GoodCountMetric`: list of `MetricDataQuery`.
    #[track_caller]
    pub fn good_count_metric(mut self, value: impl IntoValue<ListOf<MetricDataQuery>>) -> Self {
        self.0.set("GoodCountMetric", value);
        self
    }
}

/// `RecurrenceRule` of `AWS::ApplicationSignals::ServiceLevelObjective`.
#[derive(Clone, Default)]
#[must_use]
pub struct RecurrenceRule(Properties);

properties! { RecurrenceRule }

impl RecurrenceRule {
    /// `Expression`: string, 1 to 1024 characters. Required.
    #[track_caller]
    pub fn expression(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Expression", value);
        self
    }
}

/// `RequestBasedSli` of `AWS::ApplicationSignals::ServiceLevelObjective`.
#[derive(Clone, Default)]
#[must_use]
pub struct RequestBasedSli(Properties);

properties! { RequestBasedSli }

impl RequestBasedSli {
    /// `ComparisonOperator`: `RequestBasedSliComparisonOperator`.
    #[track_caller]
    pub fn comparison_operator(
        mut self,
        value: impl IntoValue<RequestBasedSliComparisonOperator>,
    ) -> Self {
        self.0.set("ComparisonOperator", value);
        self
    }

    /// `MetricThreshold`: number.
    #[track_caller]
    pub fn metric_threshold(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("MetricThreshold", value);
        self
    }

    /// `RequestBasedSliMetric`: `RequestBasedSliMetric`. Required.
    #[track_caller]
    pub fn request_based_sli_metric(
        mut self,
        value: impl IntoValue<RequestBasedSliMetric>,
    ) -> Self {
        self.0.set("RequestBasedSliMetric", value);
        self
    }
}

choice! {
    /// `RequestBasedSliComparisonOperator` of `AWS::ApplicationSignals::ServiceLevelObjective`.
    RequestBasedSliComparisonOperator
    GREATER_THAN_OR_EQUAL_TO "GreaterThanOrEqualTo"
    LESS_THAN_OR_EQUAL_TO "LessThanOrEqualTo"
    LESS_THAN "LessThan"
    GREATER_THAN "GreaterThan"
}

/// `RequestBasedSliMetric` of `AWS::ApplicationSignals::ServiceLevelObjective`.
#[derive(Clone, Default)]
#[must_use]
pub struct RequestBasedSliMetric(Properties);

properties! { RequestBasedSliMetric }

impl RequestBasedSliMetric {
    /// `CompositeSliConfig`: `CompositeSliConfig`.
    #[track_caller]
    pub fn composite_sli_config(mut self, value: impl IntoValue<CompositeSliConfig>) -> Self {
        self.0.set("CompositeSliConfig", value);
        self
    }

    /// `DependencyConfig`: `DependencyConfig`.
    #[track_caller]
    pub fn dependency_config(mut self, value: impl IntoValue<DependencyConfig>) -> Self {
        self.0.set("DependencyConfig", value);
        self
    }

    /// `KeyAttributes`: any value.
    #[track_caller]
    pub fn key_attributes(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("KeyAttributes", value);
        self
    }

    /// `MetricName`: string, 1 to 255 characters.
    #[track_caller]
    pub fn metric_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("MetricName", value);
        self
    }

    /// `MetricSource`: `MetricSource`.
    #[track_caller]
    pub fn metric_source(mut self, value: impl IntoValue<MetricSource>) -> Self {
        self.0.set("MetricSource", value);
        self
    }

    /// `MetricType`: `RequestBasedSliMetricMetricType`.
    #[track_caller]
    pub fn metric_type(mut self, value: impl IntoValue<RequestBasedSliMetricMetricType>) -> Self {
        self.0.set("MetricType", value);
        self
    }

    /// `MonitoredRequestCountMetric`: `MonitoredRequestCountMetric`.
    #[track_caller]
    pub fn monitored_request_count_metric(
        mut self,
        value: impl IntoValue<MonitoredRequestCountMetric>,
    ) -> Self {
        self.0.set("MonitoredRequestCountMetric", value);
        self
    }

    /// `OperationName`: string, 1 to 255 characters.
    #[track_caller]
    pub fn operation_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("OperationName", value);
        self
    }

    /// `TotalRequestCountMetric`: list of `MetricDataQuery`.
    #[track_caller]
    pub fn total_request_count_metric(
        mut self,
        value: impl IntoValue<ListOf<MetricDataQuery>>,
    ) -> Self {
        self.0.set("TotalRequestCountMetric", value);
        self
    }
}

choice! {
    /// `RequestBasedSliMetricMetricType` of `AWS::ApplicationSignals::ServiceLevelObjective`.
    RequestBasedSliMetricMetricType
    LATENCY "LATENCY"
    AVAILABILITY "AVAILABILITY"
}

/// `RollingInterval` of `AWS::ApplicationSignals::ServiceLevelObjective`.
#[derive(Clone, Default)]
#[must_use]
pub struct RollingInterval(Properties);

properties! { RollingInterval }

impl RollingInterval {
    /// `Duration`: integer, at least 1. Required.
    #[track_caller]
    pub fn duration(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Duration", value);
        self
    }

    /// `DurationUnit`: `DurationUnit`. Required.
    #[track_caller]
    pub fn duration_unit(mut self, value: impl IntoValue<DurationUnit>) -> Self {
        self.0.set("DurationUnit", value);
        self
    }
}

/// `SelectionConfig` of `AWS::ApplicationSignals::ServiceLevelObjective`.
#[derive(Clone, Default)]
#[must_use]
pub struct SelectionConfig(Properties);

properties! { SelectionConfig }

impl SelectionConfig {
    /// `Pattern`: string, pattern `^.+$`.
    #[track_caller]
    pub fn pattern(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Pattern", value);
        self
    }

    /// `Type`: `SelectionType`. Required.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<SelectionType>) -> Self {
        self.0.set("Type", value);
        self
    }
}

choice! {
    /// `SelectionType` of `AWS::ApplicationSignals::ServiceLevelObjective`.
    SelectionType
    EXPLICIT "EXPLICIT"
    PREFIX "PREFIX"
    REGEX "REGEX"
}

/// `Sli` of `AWS::ApplicationSignals::ServiceLevelObjective`.
#[derive(Clone, Default)]
#[must_use]
pub struct Sli(Properties);

properties! { Sli }

impl Sli {
    /// `ComparisonOperator`: `SliComparisonOperator`. Required.
    #[track_caller]
    pub fn comparison_operator(mut self, value: impl IntoValue<SliComparisonOperator>) -> Self {
        self.0.set("ComparisonOperator", value);
        self
    }

    /// `MetricThreshold`: number. Required.
    #[track_caller]
    pub fn metric_threshold(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("MetricThreshold", value);
        self
    }

    /// `SliMetric`: `SliMetric`. Required.
    #[track_caller]
    pub fn sli_metric(mut self, value: impl IntoValue<SliMetric>) -> Self {
        self.0.set("SliMetric", value);
        self
    }
}

choice! {
    /// `SliComparisonOperator` of `AWS::ApplicationSignals::ServiceLevelObjective`.
    SliComparisonOperator
    GREATER_THAN_OR_EQUAL_TO "GreaterThanOrEqualTo"
    LESS_THAN_OR_EQUAL_TO "LessThanOrEqualTo"
    LESS_THAN "LessThan"
    GREATER_THAN "GreaterThan"
}

/// `SliMetric` of `AWS::ApplicationSignals::ServiceLevelObjective`.
#[derive(Clone, Default)]
#[must_use]
pub struct SliMetric(Properties);

properties! { SliMetric }

impl SliMetric {
    /// `CompositeSliConfig`: `CompositeSliConfig`.
    #[track_caller]
    pub fn composite_sli_config(mut self, value: impl IntoValue<CompositeSliConfig>) -> Self {
        self.0.set("CompositeSliConfig", value);
        self
    }

    /// `DependencyConfig`: `DependencyConfig`.
    #[track_caller]
    pub fn dependency_config(mut self, value: impl IntoValue<DependencyConfig>) -> Self {
        self.0.set("DependencyConfig", value);
        self
    }

    /// `KeyAttributes`: any value.
    #[track_caller]
    pub fn key_attributes(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("KeyAttributes", value);
        self
    }

    /// `MetricDataQueries`: list of `MetricDataQuery`.
    #[track_caller]
    pub fn metric_data_queries(mut self, value: impl IntoValue<ListOf<MetricDataQuery>>) -> Self {
        self.0.set("MetricDataQueries", value);
        self
    }

    /// `MetricName`: string, 1 to 255 characters.
    #[track_caller]
    pub fn metric_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("MetricName", value);
        self
    }

    /// `MetricSource`: `MetricSource`.
    #[track_caller]
    pub fn metric_source(mut self, value: impl IntoValue<MetricSource>) -> Self {
        self.0.set("MetricSource", value);
        self
    }

    /// `MetricType`: `SliMetricMetricType`.
    #[track_caller]
    pub fn metric_type(mut self, value: impl IntoValue<SliMetricMetricType>) -> Self {
        self.0.set("MetricType", value);
        self
    }

    /// `OperationName`: string, 1 to 255 characters.
    #[track_caller]
    pub fn operation_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("OperationName", value);
        self
    }

    /// `PeriodSeconds`: integer, 60 to 900.
    #[track_caller]
    pub fn period_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("PeriodSeconds", value);
        self
    }

    /// `Statistic`: string, 1 to 20 characters.
    #[track_caller]
    pub fn statistic(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Statistic", value);
        self
    }
}

choice! {
    /// `SliMetricMetricType` of `AWS::ApplicationSignals::ServiceLevelObjective`.
    SliMetricMetricType
    LATENCY "LATENCY"
    AVAILABILITY "AVAILABILITY"
}

/// `Tag` of `AWS::ApplicationSignals::ServiceLevelObjective`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 128 characters, pattern `^(?!aws:)[a-zA-Z+-=._:/]+$`. Required.
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

/// `Window` of `AWS::ApplicationSignals::ServiceLevelObjective`.
#[derive(Clone, Default)]
#[must_use]
pub struct Window(Properties);

properties! { Window }

impl Window {
    /// `Duration`: integer, at least 1. Required.
    #[track_caller]
    pub fn duration(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Duration", value);
        self
    }

    /// `DurationUnit`: `DurationUnit`. Required.
    #[track_caller]
    pub fn duration_unit(mut self, value: impl IntoValue<DurationUnit>) -> Self {
        self.0.set("DurationUnit", value);
        self
    }
}
