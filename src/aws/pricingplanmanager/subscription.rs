// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::PricingPlanManager::Subscription` and the types of its properties.

use crate::aws::base::{Body, IntoValue, choice, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::PricingPlanManager::Subscription`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-pricingplanmanager-subscription.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Subscription(Body);

resource! { Subscription "AWS::PricingPlanManager::Subscription" }

impl Subscription {
    /// `PlanFamily`: `PlanFamily`. Required. A change replaces the resource.
    #[track_caller]
    pub fn plan_family(mut self, value: impl IntoValue<PlanFamily>) -> Self {
        self.0.set("PlanFamily", value);
        self
    }

    /// `PlanTier`: string. Required.
    #[track_caller]
    pub fn plan_tier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PlanTier", value);
        self
    }

    /// `ResourceArns`: list of strings, 1 to 10 items. Required.
    #[track_caller]
    pub fn resource_arns(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("ResourceArns", value);
        self
    }

    /// `UsageLevel`: `UsageLevel`.
    #[track_caller]
    pub fn usage_level(mut self, value: impl IntoValue<UsageLevel>) -> Self {
        self.0.set("UsageLevel", value);
        self
    }
}

impl Handle<Subscription> {
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

    /// `CurrentPlanTier`
    #[inline]
    pub fn current_plan_tier(&self) -> Value<String> {
        self.attribute("CurrentPlanTier")
    }

    /// `Status`
    #[inline]
    pub fn status(&self) -> Value<String> {
        self.attribute("Status")
    }

    /// `StatusReason`
    #[inline]
    pub fn status_reason(&self) -> Value<String> {
        self.attribute("StatusReason")
    }

    /// `UpdatedAt`
    #[inline]
    pub fn updated_at(&self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

choice! {
    /// `PlanFamily` of `AWS::PricingPlanManager::Subscription`.
    PlanFamily
    CLOUD_FRONT "CloudFront"
}

choice! {
    /// `UsageLevel` of `AWS::PricingPlanManager::Subscription`.
    UsageLevel
    DEFAULT "DEFAULT"
    CF_PREMIUM_L2 "CF_PREMIUM_L2"
    CF_PREMIUM_L3 "CF_PREMIUM_L3"
    CF_PREMIUM_L4 "CF_PREMIUM_L4"
    CF_PREMIUM_L5 "CF_PREMIUM_L5"
    CF_PREMIUM_L6 "CF_PREMIUM_L6"
    CF_PREMIUM_L7 "CF_PREMIUM_L7"
}
