// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Connect::Metric` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::{Node, Value};

/// `AWS::Connect::Metric`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-connect-metric.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Metric(Body);

resource! { Metric "AWS::Connect::Metric" }

impl Metric {
    /// `Description`: string, at most 500 characters.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `InstanceArn`: string, pattern `^arn:aws[-a-z0-9]*:connect:[-a-z0-9]*:[0-9]{12}:instance/[-a-zA-Z0-9]*$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn instance_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("InstanceArn", value);
        self
    }

    /// `MetricCalculation`: `MetricCalculation`. Required.
    #[track_caller]
    pub fn metric_calculation(mut self, value: impl IntoValue<MetricCalculation>) -> Self {
        self.0.set("MetricCalculation", value);
        self
    }

    /// `Name`: string, 1 to 128 characters. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `PositiveTrendIndicator`: `PositiveTrendIndicator`.
    #[track_caller]
    pub fn positive_trend_indicator(
        mut self,
        value: impl IntoValue<PositiveTrendIndicator>,
    ) -> Self {
        self.0.set("PositiveTrendIndicator", value);
        self
    }

    /// `Status`: `Status`. Required. A change replaces the resource.
    #[track_caller]
    pub fn status(mut self, value: impl IntoValue<Status>) -> Self {
        self.0.set("Status", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `Unit`: `Unit`. Required.
    #[track_caller]
    pub fn unit(mut self, value: impl IntoValue<Unit>) -> Self {
        self.0.set("Unit", value);
        self
    }
}

impl Handle<Metric> {
    /// `Category`
    #[inline]
    pub fn category(&self) -> Value<String> {
        self.attribute("Category")
    }

    /// `CreatedTime`
    #[inline]
    pub fn created_time(&self) -> Value<f64> {
        self.attribute("CreatedTime")
    }

    /// `CreatedUser`
    #[inline]
    pub fn created_user(&self) -> Value<Node> {
        self.attribute("CreatedUser")
    }

    /// `CreationMethod`
    #[inline]
    pub fn creation_method(&self) -> Value<String> {
        self.attribute("CreationMethod")
    }

    /// `EffectiveTime`
    #[inline]
    pub fn effective_time(&self) -> Value<f64> {
        self.attribute("EffectiveTime")
    }

    /// `Filters`
    #[inline]
    pub fn filters(&self) -> Value<Node> {
        self.attribute("Filters")
    }

    /// `Groupings`
    #[inline]
    pub fn groupings(&self) -> Value<Vec<String>> {
        self.attribute("Groupings")
    }

    /// `LastModifiedRegion`
    #[inline]
    pub fn last_modified_region(&self) -> Value<String> {
        self.attribute("LastModifiedRegion")
    }

    /// `LastModifiedTime`
    #[inline]
    pub fn last_modified_time(&self) -> Value<f64> {
        self.attribute("LastModifiedTime")
    }

    /// `LastModifiedUser`
    #[inline]
    pub fn last_modified_user(&self) -> Value<Node> {
        self.attribute("LastModifiedUser")
    }

    /// `MetricArn`
    #[inline]
    pub fn metric_arn(&self) -> Value<String> {
        self.attribute("MetricArn")
    }

    /// `PrimaryEventSource`
    #[inline]
    pub fn primary_event_source(&self) -> Value<String> {
        self.attribute("PrimaryEventSource")
    }

    /// `PrimaryEventSourceEffectiveTimestampType`
    #[inline]
    pub fn primary_event_source_effective_timestamp_type(&self) -> Value<String> {
        self.attribute("PrimaryEventSourceEffectiveTimestampType")
    }

    /// `RefreshRate`
    #[inline]
    pub fn refresh_rate(&self) -> Value<i64> {
        self.attribute("RefreshRate")
    }

    /// `SupportedStats`
    #[inline]
    pub fn supported_stats(&self) -> Value<Vec<String>> {
        self.attribute("SupportedStats")
    }

    /// `SupportsCustomCalculation`
    #[inline]
    pub fn supports_custom_calculation(&self) -> Value<bool> {
        self.attribute("SupportsCustomCalculation")
    }

    /// `SupportsPreaggregateCalculation`
    #[inline]
    pub fn supports_preaggregate_calculation(&self) -> Value<bool> {
        self.attribute("SupportsPreaggregateCalculation")
    }

    /// `Type`
    #[inline]
    pub fn type_(&self) -> Value<String> {
        self.attribute("Type")
    }
}

/// `CalculationComponent` of `AWS::Connect::Metric`.
#[derive(Clone, Default)]
#[must_use]
pub struct CalculationComponent(Properties);

properties! { CalculationComponent }

impl CalculationComponent {
    /// `Alias`: string, 1 to 128 characters, pattern `[a-zA-Z_][a-zA-Z0-9_]*`. Required.
    #[track_caller]
    pub fn alias(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Alias", value);
        self
    }

    /// `MetricFilters`: list of `MetricFilter`, at most 5 items.
    #[track_caller]
    pub fn metric_filters(mut self, value: impl IntoValue<ListOf<MetricFilter>>) -> Self {
        self.0.set("MetricFilters", value);
        self
    }

    /// `MetricId`: string, 1 to 150 characters.
    #[track_caller]
    pub fn metric_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("MetricId", value);
        self
    }

    /// `MetricName`: string, 1 to 128 characters.
    #[track_caller]
    pub fn metric_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("MetricName", value);
        self
    }
}

/// `MetricCalculation` of `AWS::Connect::Metric`.
#[derive(Clone, Default)]
#[must_use]
pub struct MetricCalculation(Properties);

properties! { MetricCalculation }

impl MetricCalculation {
    /// `Calculation`: string, 1 to 1024 characters. Required.
    #[track_caller]
    pub fn calculation(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Calculation", value);
        self
    }

    /// `CalculationComponents`: list of `CalculationComponent`, 1 to 5 items. Required.
    #[track_caller]
    pub fn calculation_components(
        mut self,
        value: impl IntoValue<ListOf<CalculationComponent>>,
    ) -> Self {
        self.0.set("CalculationComponents", value);
        self
    }
}

/// `MetricFilter` of `AWS::Connect::Metric`.
#[derive(Clone, Default)]
#[must_use]
pub struct MetricFilter(Properties);

properties! { MetricFilter }

impl MetricFilter {
    /// `BooleanCondition`: `MetricFilterBooleanCondition`.
    #[track_caller]
    pub fn boolean_condition(
        mut self,
        value: impl IntoValue<MetricFilterBooleanCondition>,
    ) -> Self {
        self.0.set("BooleanCondition", value);
        self
    }

    /// `MetricFilterKey`: string, 1 to 100 characters. Required.
    #[track_caller]
    pub fn metric_filter_key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("MetricFilterKey", value);
        self
    }

    /// `Negate`: boolean.
    #[track_caller]
    pub fn negate(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Negate", value);
        self
    }

    /// `NumberCondition`: `MetricFilterNumberCondition`.
    #[track_caller]
    pub fn number_condition(mut self, value: impl IntoValue<MetricFilterNumberCondition>) -> Self {
        self.0.set("NumberCondition", value);
        self
    }

    /// `StringCondition`: `MetricFilterStringCondition`.
    #[track_caller]
    pub fn string_condition(mut self, value: impl IntoValue<MetricFilterStringCondition>) -> Self {
        self.0.set("StringCondition", value);
        self
    }
}

/// `MetricFilterBooleanCondition` of `AWS::Connect::Metric`.
#[derive(Clone, Default)]
#[must_use]
pub struct MetricFilterBooleanCondition(Properties);

properties! { MetricFilterBooleanCondition }

impl MetricFilterBooleanCondition {
    /// `Comparison`: `MetricFilterBooleanConditionComparison`. Required.
    #[track_caller]
    pub fn comparison(
        mut self,
        value: impl IntoValue<MetricFilterBooleanConditionComparison>,
    ) -> Self {
        self.0.set("Comparison", value);
        self
    }
}

choice! {
    /// `MetricFilterBooleanConditionComparison` of `AWS::Connect::Metric`.
    MetricFilterBooleanConditionComparison
    IS_TRUE "IS_TRUE"
    IS_FALSE "IS_FALSE"
}

/// `MetricFilterNumberCondition` of `AWS::Connect::Metric`.
#[derive(Clone, Default)]
#[must_use]
pub struct MetricFilterNumberCondition(Properties);

properties! { MetricFilterNumberCondition }

impl MetricFilterNumberCondition {
    /// `Comparison`: `MetricFilterNumberConditionComparison`. Required.
    #[track_caller]
    pub fn comparison(
        mut self,
        value: impl IntoValue<MetricFilterNumberConditionComparison>,
    ) -> Self {
        self.0.set("Comparison", value);
        self
    }

    /// `Values`: list of numbers, 1 to 10 items. Required.
    #[track_caller]
    pub fn values(mut self, value: impl IntoValue<ListOf<f64>>) -> Self {
        self.0.set("Values", value);
        self
    }
}

choice! {
    /// `MetricFilterNumberConditionComparison` of `AWS::Connect::Metric`.
    MetricFilterNumberConditionComparison
    LESSER "LESSER"
    LESSER_OR_EQUAL "LESSER_OR_EQUAL"
    GREATER "GREATER"
    GREATER_OR_EQUAL "GREATER_OR_EQUAL"
}

/// `MetricFilterStringCondition` of `AWS::Connect::Metric`.
#[derive(Clone, Default)]
#[must_use]
pub struct MetricFilterStringCondition(Properties);

properties! { MetricFilterStringCondition }

impl MetricFilterStringCondition {
    /// `Comparison`: `MetricFilterStringConditionComparison`. Required.
    #[track_caller]
    pub fn comparison(
        mut self,
        value: impl IntoValue<MetricFilterStringConditionComparison>,
    ) -> Self {
        self.0.set("Comparison", value);
        self
    }

    /// `Values`: list of strings, 1 to 15 items. Required.
    #[track_caller]
    pub fn values(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Values", value);
        self
    }
}

choice! {
    /// `MetricFilterStringConditionComparison` of `AWS::Connect::Metric`.
    MetricFilterStringConditionComparison
    MATCHES_ANY "MATCHES_ANY"
    MATCHES_NONE "MATCHES_NONE"
}

choice! {
    /// `PositiveTrendIndicator` of `AWS::Connect::Metric`.
    PositiveTrendIndicator
    POSITIVE "POSITIVE"
    NEGATIVE "NEGATIVE"
    NEUTRAL "NEUTRAL"
}

choice! {
    /// `Status` of `AWS::Connect::Metric`.
    Status
    SAVED "SAVED"
    PUBLISHED "PUBLISHED"
}

/// `Tag` of `AWS::Connect::Metric`.
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

choice! {
    /// `Unit` of `AWS::Connect::Metric`.
    Unit
    INTEGER "INTEGER"
    DOUBLE "DOUBLE"
    PERCENT "PERCENT"
    SECONDS "SECONDS"
}
