// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::BillingConductor::CustomLineItem` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::BillingConductor::CustomLineItem`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-billingconductor-customlineitem.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct CustomLineItem(Body);

resource! { CustomLineItem "AWS::BillingConductor::CustomLineItem" }

impl CustomLineItem {
    /// `AccountId`: string, pattern `[0-9]{12}`. A change replaces the resource.
    #[track_caller]
    pub fn account_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AccountId", value);
        self
    }

    /// `BillingGroupArn`: string, pattern `arn:aws(-cn)?:billingconductor::[0-9]{12}:billinggroup/?[a-zA-Z0-9]{10,12}`. Required. A change replaces the resource.
    #[track_caller]
    pub fn billing_group_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("BillingGroupArn", value);
        self
    }

    /// `BillingPeriodRange`: `BillingPeriodRange`.
    #[track_caller]
    pub fn billing_period_range(mut self, value: impl IntoValue<BillingPeriodRange>) -> Self {
        self.0.set("BillingPeriodRange", value);
        self
    }

    /// `ComputationRule`: `ComputationRule`. A change replaces the resource.
    #[track_caller]
    pub fn computation_rule(mut self, value: impl IntoValue<ComputationRule>) -> Self {
        self.0.set("ComputationRule", value);
        self
    }

    /// `CustomLineItemChargeDetails`: `CustomLineItemChargeDetails`.
    #[track_caller]
    pub fn custom_line_item_charge_details(
        mut self,
        value: impl IntoValue<CustomLineItemChargeDetails>,
    ) -> Self {
        self.0.set("CustomLineItemChargeDetails", value);
        self
    }

    /// `Description`: string, 1 to 255 characters.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `Name`: string, 1 to 128 characters, pattern `[a-zA-Z0-9_\+=\.\-@]+`. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `PresentationDetails`: `PresentationDetails`. A change replaces the resource.
    #[track_caller]
    pub fn presentation_details(mut self, value: impl IntoValue<PresentationDetails>) -> Self {
        self.0.set("PresentationDetails", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<CustomLineItem> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `AssociationSize`
    #[inline]
    pub fn association_size(&self) -> Value<i64> {
        self.attribute("AssociationSize")
    }

    /// `CreationTime`
    #[inline]
    pub fn creation_time(&self) -> Value<i64> {
        self.attribute("CreationTime")
    }

    /// `CurrencyCode`
    #[inline]
    pub fn currency_code(&self) -> Value<String> {
        self.attribute("CurrencyCode")
    }

    /// `LastModifiedTime`
    #[inline]
    pub fn last_modified_time(&self) -> Value<i64> {
        self.attribute("LastModifiedTime")
    }

    /// `ProductCode`
    #[inline]
    pub fn product_code(&self) -> Value<String> {
        self.attribute("ProductCode")
    }
}

/// `BillingPeriodRange` of `AWS::BillingConductor::CustomLineItem`.
#[derive(Clone, Default)]
#[must_use]
pub struct BillingPeriodRange(Properties);

properties! { BillingPeriodRange }

impl BillingPeriodRange {
    /// `ExclusiveEndBillingPeriod`: string, pattern `\d{4}-(0?[1-9]|1[012])`. A change replaces the resource.
    #[track_caller]
    pub fn exclusive_end_billing_period(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ExclusiveEndBillingPeriod", value);
        self
    }

    /// `InclusiveStartBillingPeriod`: string, pattern `\d{4}-(0?[1-9]|1[012])`. A change replaces the resource.
    #[track_caller]
    pub fn inclusive_start_billing_period(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("InclusiveStartBillingPeriod", value);
        self
    }
}

choice! {
    /// `ComputationRule` of `AWS::BillingConductor::CustomLineItem`.
    ComputationRule
    CONSOLIDATED "CONSOLIDATED"
    ITEMIZED "ITEMIZED"
}

/// `CustomLineItemChargeDetails` of `AWS::BillingConductor::CustomLineItem`.
#[derive(Clone, Default)]
#[must_use]
pub struct CustomLineItemChargeDetails(Properties);

properties! { CustomLineItemChargeDetails }

impl CustomLineItemChargeDetails {
    /// `Flat`: `CustomLineItemFlatChargeDetails`.
    #[track_caller]
    pub fn flat(mut self, value: impl IntoValue<CustomLineItemFlatChargeDetails>) -> Self {
        self.0.set("Flat", value);
        self
    }

    /// `LineItemFilters`: list of `LineItemFilter`.
    #[track_caller]
    pub fn line_item_filters(mut self, value: impl IntoValue<ListOf<LineItemFilter>>) -> Self {
        self.0.set("LineItemFilters", value);
        self
    }

    /// `Percentage`: `CustomLineItemPercentageChargeDetails`.
    #[track_caller]
    pub fn percentage(
        mut self,
        value: impl IntoValue<CustomLineItemPercentageChargeDetails>,
    ) -> Self {
        self.0.set("Percentage", value);
        self
    }

    /// `Type`: `Type`. Required. A change replaces the resource.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<Type>) -> Self {
        self.0.set("Type", value);
        self
    }
}

/// `CustomLineItemFlatChargeDetails` of `AWS::BillingConductor::CustomLineItem`.
#[derive(Clone, Default)]
#[must_use]
pub struct CustomLineItemFlatChargeDetails(Properties);

properties! { CustomLineItemFlatChargeDetails }

impl CustomLineItemFlatChargeDetails {
    /// `ChargeValue`: number, 0 to 1000000. Required.
    #[track_caller]
    pub fn charge_value(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("ChargeValue", value);
        self
    }
}

/// `CustomLineItemPercentageChargeDetails` of `AWS::BillingConductor::CustomLineItem`.
#[derive(Clone, Default)]
#[must_use]
pub struct CustomLineItemPercentageChargeDetails(Properties);

properties! { CustomLineItemPercentageChargeDetails }

impl CustomLineItemPercentageChargeDetails {
    /// `ChildAssociatedResources`: list of strings.
    #[track_caller]
    pub fn child_associated_resources(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("ChildAssociatedResources", value);
        self
    }

    /// `PercentageValue`: number, 0 to 10000. Required.
    #[track_caller]
    pub fn percentage_value(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("PercentageValue", value);
        self
    }
}

/// `LineItemFilter` of `AWS::BillingConductor::CustomLineItem`.
#[derive(Clone, Default)]
#[must_use]
pub struct LineItemFilter(Properties);

properties! { LineItemFilter }

impl LineItemFilter {
    /// `Attribute`: `LineItemFilterAttribute`. Required.
    #[track_caller]
    pub fn attribute(mut self, value: impl IntoValue<LineItemFilterAttribute>) -> Self {
        self.0.set("Attribute", value);
        self
    }

    /// `AttributeValues`: list of strings.
    #[track_caller]
    pub fn attribute_values(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("AttributeValues", value);
        self
    }

    /// `MatchOption`: `LineItemFilterMatchOption`. Required.
    #[track_caller]
    pub fn match_option(mut self, value: impl IntoValue<LineItemFilterMatchOption>) -> Self {
        self.0.set("MatchOption", value);
        self
    }

    /// `Values`: list of `LineItemFilterValue`.
    #[track_caller]
    pub fn values(mut self, value: impl IntoValue<ListOf<LineItemFilterValue>>) -> Self {
        self.0.set("Values", value);
        self
    }
}

choice! {
    /// `LineItemFilterAttribute` of `AWS::BillingConductor::CustomLineItem`.
    LineItemFilterAttribute
    LINE_ITEM_TYPE "LINE_ITEM_TYPE"
    SERVICE "SERVICE"
}

choice! {
    /// `LineItemFilterMatchOption` of `AWS::BillingConductor::CustomLineItem`.
    LineItemFilterMatchOption
    NOT_EQUAL "NOT_EQUAL"
    EQUAL "EQUAL"
}

choice! {
    /// `LineItemFilterValue` of `AWS::BillingConductor::CustomLineItem`.
    LineItemFilterValue
    SAVINGS_PLAN_NEGATION "SAVINGS_PLAN_NEGATION"
}

/// `PresentationDetails` of `AWS::BillingConductor::CustomLineItem`.
#[derive(Clone, Default)]
#[must_use]
pub struct PresentationDetails(Properties);

properties! { PresentationDetails }

impl PresentationDetails {
    /// `Service`: string, 1 to 128 characters, pattern `^[a-zA-Z0-9]+$`. Required.
    #[track_caller]
    pub fn service(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Service", value);
        self
    }
}

/// `Tag` of `AWS::BillingConductor::CustomLineItem`.
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

choice! {
    /// `Type` of `AWS::BillingConductor::CustomLineItem`.
    Type
    FEE "FEE"
    CREDIT "CREDIT"
}
