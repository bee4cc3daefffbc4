// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Location::RouteCalculator` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Location::RouteCalculator`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-location-routecalculator.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct RouteCalculator(Body);

resource! { RouteCalculator "AWS::Location::RouteCalculator" }

impl RouteCalculator {
    /// `CalculatorName`: string, 1 to 100 characters, pattern `^[-._\w]+$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn calculator_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CalculatorName", value);
        self
    }

    /// `DataSource`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn data_source(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DataSource", value);
        self
    }

    /// `Description`: string, at most 1000 characters. A change replaces the resource.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `PricingPlan`: `PricingPlan`. A change replaces the resource.
    #[track_caller]
    pub fn pricing_plan(mut self, value: impl IntoValue<PricingPlan>) -> Self {
        self.0.set("PricingPlan", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 200 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<RouteCalculator> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `CalculatorArn`
    #[inline]
    pub fn calculator_arn(&self) -> Value<String> {
        self.attribute("CalculatorArn")
    }

    /// `CreateTime`
    #[inline]
    pub fn create_time(&self) -> Value<String> {
        self.attribute("CreateTime")
    }

    /// `UpdateTime`
    #[inline]
    pub fn update_time(&self) -> Value<String> {
        self.attribute("UpdateTime")
    }
}

choice! {
    /// `PricingPlan` of `AWS::Location::RouteCalculator`.
    PricingPlan
    REQUEST_BASED_USAGE "RequestBasedUsage"
}

/// `Tag` of `AWS::Location::RouteCalculator`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 128 characters, pattern `^[a-zA-Z+-=._:/]+$`. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, at most 256 characters, pattern `^[A-Za-z0-9 _=@:.+-/]*$`. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
