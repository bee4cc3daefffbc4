// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::BcmPricingCalculator::BillEstimate` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::{Node, Value};

/// `AWS::BcmPricingCalculator::BillEstimate`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bcmpricingcalculator-billestimate.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct BillEstimate(Body);

resource! { BillEstimate "AWS::BcmPricingCalculator::BillEstimate" }

impl BillEstimate {
    /// `BillScenarioId`: string, 36 characters, pattern `^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$`. A change replaces the resource.
    #[track_caller]
    pub fn bill_scenario_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("BillScenarioId", value);
        self
    }

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

    /// `Tags`: list of `Tag`, at most 200 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<BillEstimate> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `BillInterval`
    #[inline]
    pub fn bill_interval(&self) -> Value<Node> {
        self.attribute("BillInterval")
    }

    /// `CostCategoryGroupSharingPreferenceArn`
    #[inline]
    pub fn cost_category_group_sharing_preference_arn(&self) -> Value<String> {
        self.attribute("CostCategoryGroupSharingPreferenceArn")
    }

    /// `CostCategoryGroupSharingPreferenceEffectiveDate`
    #[inline]
    pub fn cost_category_group_sharing_preference_effective_date(&self) -> Value<String> {
        self.attribute("CostCategoryGroupSharingPreferenceEffectiveDate")
    }

    /// `CreatedAt`
    #[inline]
    pub fn created_at(&self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// `GroupSharingPreference`
    #[inline]
    pub fn group_sharing_preference(&self) -> Value<String> {
        self.attribute("GroupSharingPreference")
    }

    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }

    /// `Status`
    #[inline]
    pub fn status(&self) -> Value<String> {
        self.attribute("Status")
    }
}

/// `Tag` of `AWS::BcmPricingCalculator::BillEstimate`.
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
