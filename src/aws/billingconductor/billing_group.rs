// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::BillingConductor::BillingGroup` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::BillingConductor::BillingGroup`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-billingconductor-billinggroup.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct BillingGroup(Body);

resource! { BillingGroup "AWS::BillingConductor::BillingGroup" }

impl BillingGroup {
    /// `AccountGrouping`: `AccountGrouping`. Required.
    #[track_caller]
    pub fn account_grouping(mut self, value: impl IntoValue<AccountGrouping>) -> Self {
        self.0.set("AccountGrouping", value);
        self
    }

    /// `ComputationPreference`: `ComputationPreference`. Required.
    #[track_caller]
    pub fn computation_preference(mut self, value: impl IntoValue<ComputationPreference>) -> Self {
        self.0.set("ComputationPreference", value);
        self
    }

    /// `Description`: string, at most 1024 characters.
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

    /// `PrimaryAccountId`: string, pattern `[0-9]{12}`. A change replaces the resource.
    #[track_caller]
    pub fn primary_account_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PrimaryAccountId", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<BillingGroup> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
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

    /// `Size`
    #[inline]
    pub fn size(&self) -> Value<i64> {
        self.attribute("Size")
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
}

/// `AccountGrouping` of `AWS::BillingConductor::BillingGroup`.
#[derive(Clone, Default)]
#[must_use]
pub struct AccountGrouping(Properties);

properties! { AccountGrouping }

impl AccountGrouping {
    /// `AutoAssociate`: boolean.
    #[track_caller]
    pub fn auto_associate(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("AutoAssociate", value);
        self
    }

    /// `LinkedAccountIds`: list of strings, 1 to 30 items.
    #[track_caller]
    pub fn linked_account_ids(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("LinkedAccountIds", value);
        self
    }

    /// `ResponsibilityTransferArn`: string.
    #[track_caller]
    pub fn responsibility_transfer_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ResponsibilityTransferArn", value);
        self
    }
}

/// `ComputationPreference` of `AWS::BillingConductor::BillingGroup`.
#[derive(Clone, Default)]
#[must_use]
pub struct ComputationPreference(Properties);

properties! { ComputationPreference }

impl ComputationPreference {
    /// `PricingPlanArn`: string. Required.
    #[track_caller]
    pub fn pricing_plan_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PricingPlanArn", value);
        self
    }
}

/// `Tag` of `AWS::BillingConductor::BillingGroup`.
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
