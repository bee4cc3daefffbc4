// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::BillingConductor::PricingRule` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::BillingConductor::PricingRule`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-billingconductor-pricingrule.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct PricingRule(Body);

resource! { PricingRule "AWS::BillingConductor::PricingRule" }

impl PricingRule {
    /// `BillingEntity`: `BillingEntity`. A change replaces the resource.
    #[track_caller]
    pub fn billing_entity(mut self, value: impl IntoValue<BillingEntity>) -> Self {
        self.0.set("BillingEntity", value);
        self
    }

    /// `Description`: string, at most 1024 characters.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `ModifierPercentage`: number, at least 0.
    #[track_caller]
    pub fn modifier_percentage(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("ModifierPercentage", value);
        self
    }

    /// `Name`: string, 1 to 128 characters, pattern `[a-zA-Z0-9_\+=\.\-@]+`. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Operation`: string, 1 to 256 characters, pattern `^\S+$`. A change replaces the resource.
    #[track_caller]
    pub fn operation(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Operation", value);
        self
    }

    /// `Scope`: `Scope`. Required. A change replaces the resource.
    #[track_caller]
    pub fn scope(mut self, value: impl IntoValue<Scope>) -> Self {
        self.0.set("Scope", value);
        self
    }

    /// `Service`: string, 1 to 128 characters, pattern `[a-zA-Z0-9\.\-]+`. A change replaces the resource.
    #[track_caller]
    pub fn service(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Service", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `Tiering`: `Tiering`.
    #[track_caller]
    pub fn tiering(mut self, value: impl IntoValue<Tiering>) -> Self {
        self.0.set("Tiering", value);
        self
    }

    /// `Type`: `Type`. Required.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<Type>) -> Self {
        self.0.set("Type", value);
        self
    }

    /// `UsageType`: string, 1 to 256 characters, pattern `^\S+$`. A change replaces the resource.
    #[track_caller]
    pub fn usage_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("UsageType", value);
        self
    }
}

impl Handle<PricingRule> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `AssociatedPricingPlanCount`
    #[inline]
    pub fn associated_pricing_plan_count(&self) -> Value<i64> {
        self.attribute("AssociatedPricingPlanCount")
    }

    /// `CreationTime`
    #[inline]
    pub fn creation_time(&self) -> Value<i64> {
        self.attribute("CreationTime")
    }

    /// `LastModifiedTime`
    #[inline]
    pub fn last_modified_time(&self) -> Value<i64> {
        self.attribute("LastModifiedTime")
    }
}

choice! {
    /// `BillingEntity` of `AWS::BillingConductor::PricingRule`.
    BillingEntity
    AWS "AWS"
    AWS_MARKETPLACE "AWS Marketplace"
    AISPL "AISPL"
}

/// `CustomTier` of `AWS::BillingConductor::PricingRule`.
#[derive(Clone, Default)]
#[must_use]
pub struct CustomTier(Properties);

properties! { CustomTier }

impl CustomTier {
    /// `BeginRangeInclusive`: number, at least 0. Required.
    #[track_caller]
    pub fn begin_range_inclusive(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("BeginRangeInclusive", value);
        self
    }

    /// `EndRangeExclusive`: number, at least 0.
    #[track_caller]
    pub fn end_range_exclusive(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("EndRangeExclusive", value);
        self
    }

    /// `RateValue`: number, at least 0. Required.
    #[track_caller]
    pub fn rate_value(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("RateValue", value);
        self
    }
}

/// `FreeTier` of `AWS::BillingConductor::PricingRule`.
#[derive(Clone, Default)]
#[must_use]
pub struct FreeTier(Properties);

properties! { FreeTier }

impl FreeTier {
    /// `Activated`: boolean. Required.
    #[track_caller]
    pub fn activated(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Activated", value);
        self
    }
}

choice! {
    /// `Scope` of `AWS::BillingConductor::PricingRule`.
    Scope
    GLOBAL "GLOBAL"
    SERVICE "SERVICE"
    BILLING_ENTITY "BILLING_ENTITY"
    SKU "SKU"
}

/// `Tag` of `AWS::BillingConductor::PricingRule`.
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

/// `Tiering` of `AWS::BillingConductor::PricingRule`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tiering(Properties);

properties! { Tiering }

impl Tiering {
    /// `CustomTiers`: list of `CustomTier`, 1 to 10 items.
    #[track_caller]
    pub fn custom_tiers(mut self, value: impl IntoValue<ListOf<CustomTier>>) -> Self {
        self.0.set("CustomTiers", value);
        self
    }

    /// `FreeTier`: `FreeTier`.
    #[track_caller]
    pub fn free_tier(mut self, value: impl IntoValue<FreeTier>) -> Self {
        self.0.set("FreeTier", value);
        self
    }
}

choice! {
    /// `Type` of `AWS::BillingConductor::PricingRule`.
    Type
    MARKUP "MARKUP"
    DISCOUNT "DISCOUNT"
    TIERING "TIERING"
}
