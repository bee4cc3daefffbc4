// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::BcmPricingCalculator::WorkloadEstimate` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::BcmPricingCalculator::WorkloadEstimate`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bcmpricingcalculator-workloadestimate.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct WorkloadEstimate(Body);

resource! { WorkloadEstimate "AWS::BcmPricingCalculator::WorkloadEstimate" }

impl WorkloadEstimate {
    /// `ExpiresAt`: string (date-time).
    #[track_caller]
    pub fn expires_at(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ExpiresAt", value);
        self
    }

    /// `Name`: string, at most 64 characters, pattern `^[a-zA-Z0-9-]+$`. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `RateType`: `WorkloadEstimateRateType`. A change replaces the resource.
    #[track_caller]
    pub fn rate_type(mut self, value: impl IntoValue<WorkloadEstimateRateType>) -> Self {
        self.0.set("RateType", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 200 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<WorkloadEstimate> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `CostCurrency`
    #[inline]
    pub fn cost_currency(&self) -> Value<String> {
        self.attribute("CostCurrency")
    }

    /// `CreatedAt`
    #[inline]
    pub fn created_at(&self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// `FailureMessage`
    #[inline]
    pub fn failure_message(&self) -> Value<String> {
        self.attribute("FailureMessage")
    }

    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }

    /// `RateTimestamp`
    #[inline]
    pub fn rate_timestamp(&self) -> Value<String> {
        self.attribute("RateTimestamp")
    }

    /// `Status`
    #[inline]
    pub fn status(&self) -> Value<String> {
        self.attribute("Status")
    }

    /// `TotalCost`
    #[inline]
    pub fn total_cost(&self) -> Value<f64> {
        self.attribute("TotalCost")
    }
}

/// `Tag` of `AWS::BcmPricingCalculator::WorkloadEstimate`.
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

choice! {
    /// `WorkloadEstimateRateType` of `AWS::BcmPricingCalculator::WorkloadEstimate`.
    WorkloadEstimateRateType
    BEFORE_DISCOUNTS "BEFORE_DISCOUNTS"
    AFTER_DISCOUNTS "AFTER_DISCOUNTS"
    AFTER_DISCOUNTS_AND_COMMITMENTS "AFTER_DISCOUNTS_AND_COMMITMENTS"
}
