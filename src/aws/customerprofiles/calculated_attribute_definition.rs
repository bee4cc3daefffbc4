// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::CustomerProfiles::CalculatedAttributeDefinition` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::{Node, Value};

/// `AWS::CustomerProfiles::CalculatedAttributeDefinition`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-customerprofiles-calculatedattributedefinition.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct CalculatedAttributeDefinition(Body);

resource! { CalculatedAttributeDefinition "AWS::CustomerProfiles::CalculatedAttributeDefinition" }

impl CalculatedAttributeDefinition {
    /// `AttributeDetails`: `AttributeDetails`. Required.
    #[track_caller]
    pub fn attribute_details(mut self, value: impl IntoValue<AttributeDetails>) -> Self {
        self.0.set("AttributeDetails", value);
        self
    }

    /// `CalculatedAttributeName`: string, 1 to 255 characters, pattern `^[a-zA-Z_][a-zA-Z_0-9-]*$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn calculated_attribute_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CalculatedAttributeName", value);
        self
    }

    /// `Conditions`: `Conditions`.
    #[track_caller]
    pub fn conditions(mut self, value: impl IntoValue<Conditions>) -> Self {
        self.0.set("Conditions", value);
        self
    }

    /// `Description`: string, 1 to 1000 characters.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `DisplayName`: string, 1 to 255 characters, pattern `^[a-zA-Z_][a-zA-Z_0-9-\s]*$`.
    #[track_caller]
    pub fn display_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DisplayName", value);
        self
    }

    /// `DomainName`: string, 1 to 64 characters, pattern `^[a-zA-Z0-9_-]+$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn domain_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DomainName", value);
        self
    }

    /// `Statistic`: `Statistic`. Required.
    #[track_caller]
    pub fn statistic(mut self, value: impl IntoValue<Statistic>) -> Self {
        self.0.set("Statistic", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `UseHistoricalData`: boolean. A change replaces the resource.
    #[track_caller]
    pub fn use_historical_data(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("UseHistoricalData", value);
        self
    }
}

impl Handle<CalculatedAttributeDefinition> {
    /// `CreatedAt`
    #[inline]
    pub fn created_at(&self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// `LastUpdatedAt`
    #[inline]
    pub fn last_updated_at(&self) -> Value<String> {
        self.attribute("LastUpdatedAt")
    }

    /// `Readiness`
    #[inline]
    pub fn readiness(&self) -> Value<Node> {
        self.attribute("Readiness")
    }

    /// `Status`
    #[inline]
    pub fn status(&self) -> Value<String> {
        self.attribute("Status")
    }
}

/// `AttributeDetails` of `AWS::CustomerProfiles::CalculatedAttributeDefinition`.
#[derive(Clone, Default)]
#[must_use]
pub struct AttributeDetails(Properties);

properties! { AttributeDetails }

impl AttributeDetails {
    /// `Attributes`: list of `AttributeItem`, 1 to 2 items. Required.
    #[track_caller]
    pub fn attributes(mut self, value: impl IntoValue<ListOf<AttributeItem>>) -> Self {
        self.0.set("Attributes", value);
        self
    }

    /// `Expression`: string, 1 to 255 characters. Required.
    #[track_caller]
    pub fn expression(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Expression", value);
        self
    }
}

/// `AttributeItem` of `AWS::CustomerProfiles::CalculatedAttributeDefinition`.
#[derive(Clone, Default)]
#[must_use]
pub struct AttributeItem(Properties);

properties! { AttributeItem }

impl AttributeItem {
    /// `Name`: string, 1 to 64 characters, pattern `^[a-zA-Z0-9_.-]+$`. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }
}

/// `Conditions` of `AWS::CustomerProfiles::CalculatedAttributeDefinition`.
#[derive(Clone, Default)]
#[must_use]
pub struct Conditions(Properties);

properties! { Conditions }

impl Conditions {
    /// `ObjectCount`: integer, 1 to 300.
    #[track_caller]
    pub fn object_count(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("ObjectCount", value);
        self
    }

    /// `Range`: `Range`.
    #[track_caller]
    pub fn range(mut self, value: impl IntoValue<Range>) -> Self {
        self.0.set("Range", value);
        self
    }

    /// `Threshold`: `Threshold`.
    #[track_caller]
    pub fn threshold(mut self, value: impl IntoValue<Threshold>) -> Self {
        self.0.set("Threshold", value);
        self
    }
}

/// `Range` of `AWS::CustomerProfiles::CalculatedAttributeDefinition`.
#[derive(Clone, Default)]
#[must_use]
pub struct Range(Properties);

properties! { Range }

impl Range {
    /// `TimestampFormat`: string, 1 to 255 characters. A change replaces the resource.
    #[track_caller]
    pub fn timestamp_format(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TimestampFormat", value);
        self
    }

    /// `TimestampSource`: string, 1 to 255 characters. A change replaces the resource.
    #[track_caller]
    pub fn timestamp_source(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TimestampSource", value);
        self
    }

    /// `Unit`: `RangeUnit`. Required.
    #[track_caller]
    pub fn unit(mut self, value: impl IntoValue<RangeUnit>) -> Self {
        self.0.set("Unit", value);
        self
    }

    /// `Value`: integer, 1 to 2147483647.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Value", value);
        self
    }

    /// `ValueRange`: `ValueRange`.
    #[track_caller]
    pub fn value_range(mut self, value: impl IntoValue<ValueRange>) -> Self {
        self.0.set("ValueRange", value);
        self
    }
}

choice! {
    /// `RangeUnit` of `AWS::CustomerProfiles::CalculatedAttributeDefinition`.
    RangeUnit
    DAYS "DAYS"
}

choice! {
    /// `Statistic` of `AWS::CustomerProfiles::CalculatedAttributeDefinition`.
    Statistic
    FIRST_OCCURRENCE "FIRST_OCCURRENCE"
    LAST_OCCURRENCE "LAST_OCCURRENCE"
    COUNT "COUNT"
    SUM "SUM"
    MINIMUM "MINIMUM"
    MAXIMUM "MAXIMUM"
    AVERAGE "AVERAGE"
    MAX_OCCURRENCE "MAX_OCCURRENCE"
}

/// `Tag` of `AWS::CustomerProfiles::CalculatedAttributeDefinition`.
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

/// `Threshold` of `AWS::CustomerProfiles::CalculatedAttributeDefinition`.
#[derive(Clone, Default)]
#[must_use]
pub struct Threshold(Properties);

properties! { Threshold }

impl Threshold {
    /// `Operator`: `ThresholdOperator`. Required.
    #[track_caller]
    pub fn operator(mut self, value: impl IntoValue<ThresholdOperator>) -> Self {
        self.0.set("Operator", value);
        self
    }

    /// `Value`: string, 1 to 255 characters. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}

choice! {
    /// `ThresholdOperator` of `AWS::CustomerProfiles::CalculatedAttributeDefinition`.
    ThresholdOperator
    EQUAL_TO "EQUAL_TO"
    GREATER_THAN "GREATER_THAN"
    LESS_THAN "LESS_THAN"
    NOT_EQUAL_TO "NOT_EQUAL_TO"
}

/// `ValueRange` of `AWS::CustomerProfiles::CalculatedAttributeDefinition`.
#[derive(Clone, Default)]
#[must_use]
pub struct ValueRange(Properties);

properties! { ValueRange }

impl ValueRange {
    /// `End`: integer, -2147483648 to 2147483647. Required.
    #[track_caller]
    pub fn end(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("End", value);
        self
    }

    /// `Start`: integer, -2147483648 to 2147483647. Required.
    #[track_caller]
    pub fn start(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Start", value);
        self
    }
}
