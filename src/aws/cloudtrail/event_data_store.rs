// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::CloudTrail::EventDataStore` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::CloudTrail::EventDataStore`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudtrail-eventdatastore.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct EventDataStore(Body);

resource! { EventDataStore "AWS::CloudTrail::EventDataStore" }

impl EventDataStore {
    /// `AdvancedEventSelectors`: list of `AdvancedEventSelector`.
    #[track_caller]
    pub fn advanced_event_selectors(
        mut self,
        value: impl IntoValue<ListOf<AdvancedEventSelector>>,
    ) -> Self {
        self.0.set("AdvancedEventSelectors", value);
        self
    }

    /// `BillingMode`: `BillingMode`.
    #[track_caller]
    pub fn billing_mode(mut self, value: impl IntoValue<BillingMode>) -> Self {
        self.0.set("BillingMode", value);
        self
    }

    /// `ContextKeySelectors`: list of `ContextKeySelector`, at most 2 items.
    #[track_caller]
    pub fn context_key_selectors(
        mut self,
        value: impl IntoValue<ListOf<ContextKeySelector>>,
    ) -> Self {
        self.0.set("ContextKeySelectors", value);
        self
    }

    /// `FederationEnabled`: boolean.
    #[track_caller]
    pub fn federation_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("FederationEnabled", value);
        self
    }

    /// `FederationRoleArn`: `IamRoleArn`.
    #[track_caller]
    pub fn federation_role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("FederationRoleArn", value);
        self
    }

    /// `IngestionEnabled`: boolean.
    #[track_caller]
    pub fn ingestion_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("IngestionEnabled", value);
        self
    }

    /// `InsightSelectors`: list of `InsightSelector`.
    #[track_caller]
    pub fn insight_selectors(mut self, value: impl IntoValue<ListOf<InsightSelector>>) -> Self {
        self.0.set("InsightSelectors", value);
        self
    }

    /// `InsightsDestination`: string, 3 to 256 characters, pattern `^[a-zA-Z0-9._/\-:]+$`.
    #[track_caller]
    pub fn insights_destination(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("InsightsDestination", value);
        self
    }

    /// `KmsKeyId`: `KmsKey`, 1 to 350 characters, pattern `^[a-zA-Z0-9._/\-:]+$`.
    #[track_caller]
    pub fn kms_key_id(mut self, value: impl IntoValue<format::KmsKey>) -> Self {
        self.0.set("KmsKeyId", value);
        self
    }

    /// `MaxEventSize`: `MaxEventSize`.
    #[track_caller]
    pub fn max_event_size(mut self, value: impl IntoValue<MaxEventSize>) -> Self {
        self.0.set("MaxEventSize", value);
        self
    }

    /// `MultiRegionEnabled`: boolean.
    #[track_caller]
    pub fn multi_region_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("MultiRegionEnabled", value);
        self
    }

    /// `Name`: string, 3 to 128 characters, pattern `^[a-zA-Z0-9._\-]+$`.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `OrganizationEnabled`: boolean.
    #[track_caller]
    pub fn organization_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("OrganizationEnabled", value);
        self
    }

    /// `RetentionPeriod`: integer, 7 to 3653.
    #[track_caller]
    pub fn retention_period(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("RetentionPeriod", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `TerminationProtectionEnabled`: boolean.
    #[track_caller]
    pub fn termination_protection_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("TerminationProtectionEnabled", value);
        self
    }
}

impl Handle<EventDataStore> {
    /// `CreatedTimestamp`
    #[inline]
    pub fn created_timestamp(&self) -> Value<String> {
        self.attribute("CreatedTimestamp")
    }

    /// `EventDataStoreArn`
    #[inline]
    pub fn event_data_store_arn(&self) -> Value<String> {
        self.attribute("EventDataStoreArn")
    }

    /// `Status`
    #[inline]
    pub fn status(&self) -> Value<String> {
        self.attribute("Status")
    }

    /// `UpdatedTimestamp`
    #[inline]
    pub fn updated_timestamp(&self) -> Value<String> {
        self.attribute("UpdatedTimestamp")
    }
}

/// `AdvancedEventSelector` of `AWS::CloudTrail::EventDataStore`.
#[derive(Clone, Default)]
#[must_use]
pub struct AdvancedEventSelector(Properties);

properties! { AdvancedEventSelector }

impl AdvancedEventSelector {
    /// `FieldSelectors`: list of `AdvancedFieldSelector`, at least 1 item. Required.
    #[track_caller]
    pub fn field_selectors(mut self, value: impl IntoValue<ListOf<AdvancedFieldSelector>>) -> Self {
        self.0.set("FieldSelectors", value);
        self
    }

    /// `Name`: string, 1 to 1000 characters.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }
}

/// `AdvancedFieldSelector` of `AWS::CloudTrail::EventDataStore`.
#[derive(Clone, Default)]
#[must_use]
pub struct AdvancedFieldSelector(Properties);

properties! { AdvancedFieldSelector }

impl AdvancedFieldSelector {
    /// `EndsWith`: list of strings, at least 1 item.
    #[track_caller]
    pub fn ends_with(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("EndsWith", value);
        self
    }

    /// `Equals`: list of strings, at least 1 item.
    #[track_caller]
    pub fn equals(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Equals", value);
        self
    }

    /// `Field`: string, 1 to 1000 characters, pattern `([\w|\d|\.|_]+)`. Required.
    #[track_caller]
    pub fn field(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Field", value);
        self
    }

    /// `NotEndsWith`: list of strings, at least 1 item.
    #[track_caller]
    pub fn not_ends_with(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("NotEndsWith", value);
        self
    }

    /// `NotEquals`: list of strings, at least 1 item.
    #[track_caller]
    pub fn not_equals(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("NotEquals", value);
        self
    }

    /// `NotStartsWith`: list of strings, at least 1 item.
    #[track_caller]
    pub fn not_starts_with(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("NotStartsWith", value);
        self
    }

    /// `StartsWith`: list of strings, at least 1 item.
    #[track_caller]
    pub fn starts_with(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("StartsWith", value);
        self
    }
}

choice! {
    /// `BillingMode` of `AWS::CloudTrail::EventDataStore`.
    BillingMode
    EXTENDABLE_RETENTION_PRICING "EXTENDABLE_RETENTION_PRICING"
    FIXED_RETENTION_PRICING "FIXED_RETENTION_PRICING"
}

/// `ContextKeySelector` of `AWS::CloudTrail::EventDataStore`.
#[derive(Clone, Default)]
#[must_use]
pub struct ContextKeySelector(Properties);

properties! { ContextKeySelector }

impl ContextKeySelector {
    /// `Equals`: list of strings, 1 to 50 items. Required.
    #[track_caller]
    pub fn equals(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Equals", value);
        self
    }

    /// `Type`: `ContextKeySelectorType`. Required.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<ContextKeySelectorType>) -> Self {
        self.0.set("Type", value);
        self
    }
}

choice! {
    /// `ContextKeySelectorType` of `AWS::CloudTrail::EventDataStore`.
    ContextKeySelectorType
    REQUEST_CONTEXT "RequestContext"
    TAG_CONTEXT "TagContext"
}

/// `InsightSelector` of `AWS::CloudTrail::EventDataStore`.
#[derive(Clone, Default)]
#[must_use]
pub struct InsightSelector(Properties);

properties! { InsightSelector }

impl InsightSelector {
    /// `InsightType`: `InsightSelectorInsightType`.
    #[track_caller]
    pub fn insight_type(mut self, value: impl IntoValue<InsightSelectorInsightType>) -> Self {
        self.0.set("InsightType", value);
        self
    }
}

choice! {
    /// `InsightSelectorInsightType` of `AWS::CloudTrail::EventDataStore`.
    InsightSelectorInsightType
    API_CALL_RATE_INSIGHT "ApiCallRateInsight"
    API_ERROR_RATE_INSIGHT "ApiErrorRateInsight"
}

choice! {
    /// `MaxEventSize` of `AWS::CloudTrail::EventDataStore`.
    MaxEventSize
    STANDARD "Standard"
    LARGE "Large"
}

/// `Tag` of `AWS::CloudTrail::EventDataStore`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
