// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::BcmPricingCalculator::BillScenario` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::{Node, Value};

/// `AWS::BcmPricingCalculator::BillScenario`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bcmpricingcalculator-billscenario.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct BillScenario(Body);

resource! { BillScenario "AWS::BcmPricingCalculator::BillScenario" }

impl BillScenario {
    /// `CostCategoryGroupSharingPreferenceArn`: string, 20 to 2048 characters, pattern `^arn:aws[a-z-]*:ce::[0-9]{12}:costcategory/[a-f0-9-]{36}$`.
    #[track_caller]
    pub fn cost_category_group_sharing_preference_arn(
        mut self,
        value: impl IntoValue<String>,
    ) -> Self {
        self.0.set("CostCategoryGroupSharingPreferenceArn", value);
        self
    }

    /// `ExpiresAt`: string (date-time).
    #[track_caller]
    pub fn expires_at(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ExpiresAt", value);
        self
    }

    /// `GroupSharingPreference`: `GroupSharingPreference`.
    #[track_caller]
    pub fn group_sharing_preference(
        mut self,
        value: impl IntoValue<GroupSharingPreference>,
    ) -> Self {
        self.0.set("GroupSharingPreference", value);
        self
    }

    /// `Name`: string, 1 to 64 characters, pattern `^[a-zA-Z0-9-]+$`.
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

impl Handle<BillScenario> {
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

    /// `Status`
    #[inline]
    pub fn status(&self) -> Value<String> {
        self.attribute("Status")
    }
}

choice! {
    /// `GroupSharingPreference` of `AWS::BcmPricingCalculator::BillScenario`.
    GroupSharingPreference
    OPEN "OPEN"
    PRIORITIZED "PRIORITIZED"
    RESTRICTED "RESTRICTED"
}

/// `Tag` of `AWS::BcmPricingCalculator::BillScenario`.
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
