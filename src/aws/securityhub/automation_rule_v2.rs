// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::SecurityHub::AutomationRuleV2` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::{ListOf, MapOf};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::SecurityHub::AutomationRuleV2`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityhub-automationrulev2.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct AutomationRuleV2(Body);

resource! { AutomationRuleV2 "AWS::SecurityHub::AutomationRuleV2" }

impl AutomationRuleV2 {
    /// `Actions`: list of `AutomationRulesActionV2`, 1 item. Required.
    #[track_caller]
    pub fn actions(mut self, value: impl IntoValue<ListOf<AutomationRulesActionV2>>) -> Self {
        self.0.set("Actions", value);
        self
    }

    /// `Criteria`: `Criteria`. Required.
    #[track_caller]
    pub fn criteria(mut self, value: impl IntoValue<Criteria>) -> Self {
        self.0.set("Criteria", value);
        self
    }

    /// `Description`: string, 1 to 256 characters, pattern `.*\S.*`. Required.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `RuleName`: string, 1 to 256 characters, pattern `.*\S.*`. Required.
    #[track_caller]
    pub fn rule_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RuleName", value);
        self
    }

    /// `RuleOrder`: number, 1 to 1000. Required.
    #[track_caller]
    pub fn rule_order(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("RuleOrder", value);
        self
    }

    /// `RuleStatus`: `RuleStatus`.
    #[track_caller]
    pub fn rule_status(mut self, value: impl IntoValue<RuleStatus>) -> Self {
        self.0.set("RuleStatus", value);
        self
    }

    /// `Tags`: map of strings.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<AutomationRuleV2> {
    /// `CreatedAt`
    #[inline]
    pub fn created_at(&self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// `RuleArn`
    #[inline]
    pub fn rule_arn(&self) -> Value<String> {
        self.attribute("RuleArn")
    }

    /// `RuleId`
    #[inline]
    pub fn rule_id(&self) -> Value<String> {
        self.attribute("RuleId")
    }

    /// `UpdatedAt`
    #[inline]
    pub fn updated_at(&self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

choice! {
    /// `AllowedOperators` of `AWS::SecurityHub::AutomationRuleV2`.
    AllowedOperators
    AND "AND"
    OR "OR"
}

/// `AutomationRulesActionV2` of `AWS::SecurityHub::AutomationRuleV2`.
#[derive(Clone, Default)]
#[must_use]
pub struct AutomationRulesActionV2(Properties);

properties! { AutomationRulesActionV2 }

impl AutomationRulesActionV2 {
    /// `ExternalIntegrationConfiguration`: `ExternalIntegrationConfiguration`.
    #[track_caller]
    pub fn external_integration_configuration(
        mut self,
        value: impl IntoValue<ExternalIntegrationConfiguration>,
    ) -> Self {
        self.0.set("ExternalIntegrationConfiguration", value);
        self
    }

    /// `FindingFieldsUpdate`: `AutomationRulesFindingFieldsUpdateV2`.
    #[track_caller]
    pub fn finding_fields_update(
        mut self,
        value: impl IntoValue<AutomationRulesFindingFieldsUpdateV2>,
    ) -> Self {
        self.0.set("FindingFieldsUpdate", value);
        self
    }

    /// `Type`: `AutomationRulesActionV2Type`. Required.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<AutomationRulesActionV2Type>) -> Self {
        self.0.set("Type", value);
        self
    }
}

choice! {
    /// `AutomationRulesActionV2Type` of `AWS::SecurityHub::AutomationRuleV2`.
    AutomationRulesActionV2Type
    FINDING_FIELDS_UPDATE "FINDING_FIELDS_UPDATE"
    EXTERNAL_INTEGRATION "EXTERNAL_INTEGRATION"
}

/// `AutomationRulesFindingFieldsUpdateV2` of `AWS::SecurityHub::AutomationRuleV2`.
#[derive(Clone, Default)]
#[must_use]
pub struct AutomationRulesFindingFieldsUpdateV2(Properties);

properties! { AutomationRulesFindingFieldsUpdateV2 }

impl AutomationRulesFindingFieldsUpdateV2 {
    /// `Comment`: string, pattern `.*\S.*`.
    #[track_caller]
    pub fn comment(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Comment", value);
        self
    }

    /// `SeverityId`: integer.
    #[track_caller]
    pub fn severity_id(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("SeverityId", value);
        self
    }

    /// `StatusId`: integer.
    #[track_caller]
    pub fn status_id(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("StatusId", value);
        self
    }
}

/// `BooleanFilter` of `AWS::SecurityHub::AutomationRuleV2`.
#[derive(Clone, Default)]
#[must_use]
pub struct BooleanFilter(Properties);

properties! { BooleanFilter }

impl BooleanFilter {
    /// `Value`: boolean. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Value", value);
        self
    }
}

/// `CompositeFilter` of `AWS::SecurityHub::AutomationRuleV2`.
#[derive(Clone, Default)]
#[must_use]
pub struct CompositeFilter(Properties);

properties! { CompositeFilter }

impl CompositeFilter {
    /// `BooleanFilters`: list of `OcsfBooleanFilter`, 1 to 20 items.
    #[track_caller]
    pub fn boolean_filters(mut self, value: impl IntoValue<ListOf<OcsfBooleanFilter>>) -> Self {
        self.0.set("BooleanFilters", value);
        self
    }

    /// `DateFilters`: list of `OcsfDateFilter`, 1 to 20 items.
    #[track_caller]
    pub fn date_filters(mut self, value: impl IntoValue<ListOf<OcsfDateFilter>>) -> Self {
        self.0.set("DateFilters", value);
        self
    }

    /// `MapFilters`: list of `OcsfMapFilter`, 1 to 20 items.
    #[track_caller]
    pub fn map_filters(mut self, value: impl IntoValue<ListOf<OcsfMapFilter>>) -> Self {
        self.0.set("MapFilters", value);
        self
    }

    /// `NumberFilters`: list of `OcsfNumberFilter`, 1 to 20 items.
    #[track_caller]
    pub fn number_filters(mut self, value: impl IntoValue<ListOf<OcsfNumberFilter>>) -> Self {
        self.0.set("NumberFilters", value);
        self
    }

    /// `Operator`: `AllowedOperators`.
    #[track_caller]
    pub fn operator(mut self, value: impl IntoValue<AllowedOperators>) -> Self {
        self.0.set("Operator", value);
        self
    }

    /// `StringFilters`: list of `OcsfStringFilter`, 1 to 20 items.
    #[track_caller]
    pub fn string_filters(mut self, value: impl IntoValue<ListOf<OcsfStringFilter>>) -> Self {
        self.0.set("StringFilters", value);
        self
    }
}

/// `Criteria` of `AWS::SecurityHub::AutomationRuleV2`.
#[derive(Clone, Default)]
#[must_use]
pub struct Criteria(Properties);

properties! { Criteria }

impl Criteria {
    /// `OcsfFindingCriteria`: `OcsfFindingFilters`.
    #[track_caller]
    pub fn ocsf_finding_criteria(mut self, value: impl IntoValue<OcsfFindingFilters>) -> Self {
        self.0.set("OcsfFindingCriteria", value);
        self
    }
}

/// `DateFilter` of `AWS::SecurityHub::AutomationRuleV2`.
#[derive(Clone, Default)]
#[must_use]
pub struct DateFilter(Properties);

properties! { DateFilter }

impl DateFilter {
    /// `DateRange`: `DateRange`.
    #[track_caller]
    pub fn date_range(mut self, value: impl IntoValue<DateRange>) -> Self {
        self.0.set("DateRange", value);
        self
    }

    /// `End`: string.
    #[track_caller]
    pub fn end(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("End", value);
        self
    }

    /// `Start`: string.
    #[track_caller]
    pub fn start(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Start", value);
        self
    }
}

/// `DateRange` of `AWS::SecurityHub::AutomationRuleV2`.
#[derive(Clone, Default)]
#[must_use]
pub struct DateRange(Properties);

properties! { DateRange }

impl DateRange {
    /// `Unit`: `DateRangeUnit`. Required.
    #[track_caller]
    pub fn unit(mut self, value: impl IntoValue<DateRangeUnit>) -> Self {
        self.0.set("Unit", value);
        self
    }

    /// `Value`: number. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("Value", value);
        self
    }
}

choice! {
    /// `DateRangeUnit` of `AWS::SecurityHub::AutomationRuleV2`.
    DateRangeUnit
    DAYS "DAYS"
}

/// `ExternalIntegrationConfiguration` of `AWS::SecurityHub::AutomationRuleV2`.
#[derive(Clone, Default)]
#[must_use]
pub struct ExternalIntegrationConfiguration(Properties);

properties! { ExternalIntegrationConfiguration }

impl ExternalIntegrationConfiguration {
    /// `ConnectorArn`: string, pattern `.*\S.*`.
    #[track_caller]
    pub fn connector_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ConnectorArn", value);
        self
    }
}

/// `MapFilter` of `AWS::SecurityHub::AutomationRuleV2`.
#[derive(Clone, Default)]
#[must_use]
pub struct MapFilter(Properties);

properties! { MapFilter }

impl MapFilter {
    /// `Comparison`: `MapFilterComparison`. Required.
    #[track_caller]
    pub fn comparison(mut self, value: impl IntoValue<MapFilterComparison>) -> Self {
        self.0.set("Comparison", value);
        self
    }

    /// `Key`: string, 1 to 4096 characters. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, 1 to 4096 characters. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}

choice! {
    /// `MapFilterComparison` of `AWS::SecurityHub::AutomationRuleV2`.
    MapFilterComparison
    EQUALS "EQUALS"
    NOT_EQUALS "NOT_EQUALS"
}

/// `NumberFilter` of `AWS::SecurityHub::AutomationRuleV2`.
#[derive(Clone, Default)]
#[must_use]
pub struct NumberFilter(Properties);

properties! { NumberFilter }

impl NumberFilter {
    /// `Eq`: number.
    #[track_caller]
    pub fn eq(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("Eq", value);
        self
    }

    /// `Gte`: number.
    #[track_caller]
    pub fn gte(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("Gte", value);
        self
    }

    /// `Lte`: number.
    #[track_caller]
    pub fn lte(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("Lte", value);
        self
    }
}

/// `OcsfBooleanFilter` of `AWS::SecurityHub::AutomationRuleV2`.
#[derive(Clone, Default)]
#[must_use]
pub struct OcsfBooleanFilter(Properties);

properties! { OcsfBooleanFilter }

impl OcsfBooleanFilter {
    /// `FieldName`: `OcsfBooleanFilterFieldName`. Required.
    #[track_caller]
    pub fn field_name(mut self, value: impl IntoValue<OcsfBooleanFilterFieldName>) -> Self {
        self.0.set("FieldName", value);
        self
    }

    /// `Filter`: `BooleanFilter`. Required.
    #[track_caller]
    pub fn filter(mut self, value: impl IntoValue<BooleanFilter>) -> Self {
        self.0.set("Filter", value);
        self
    }
}

choice! {
    /// `OcsfBooleanFilterFieldName` of `AWS::SecurityHub::AutomationRuleV2`.
    OcsfBooleanFilterFieldName
    COMPLIANCE_ASSESSMENTS_MEETS_CRITERIA "compliance.assessments.meets_criteria"
    VULNERABILITIES_IS_EXPLOIT_AVAILABLE "vulnerabilities.is_exploit_available"
    VULNERABILITIES_IS_FIX_AVAILABLE "vulnerabilities.is_fix_available"
}

/// `OcsfDateFilter` of `AWS::SecurityHub::AutomationRuleV2`.
#[derive(Clone, Default)]
#[must_use]
pub struct OcsfDateFilter(Properties);

properties! { OcsfDateFilter }

impl OcsfDateFilter {
    /// `FieldName`: `OcsfDateFilterFieldName`. Required.
    #[track_caller]
    pub fn field_name(mut self, value: impl IntoValue<OcsfDateFilterFieldName>) -> Self {
        self.0.set("FieldName", value);
        self
    }

    /// `Filter`: `DateFilter`. Required.
    #[track_caller]
    pub fn filter(mut self, value: impl IntoValue<DateFilter>) -> Self {
        self.0.set("Filter", value);
        self
    }
}

choice! {
    /// `OcsfDateFilterFieldName` of `AWS::SecurityHub::AutomationRuleV2`.
    OcsfDateFilterFieldName
    FINDING_INFO_CREATED_TIME_DT "finding_info.created_time_dt"
    FINDING_INFO_FIRST_SEEN_TIME_DT "finding_info.first_seen_time_dt"
    FINDING_INFO_LAST_SEEN_TIME_DT "finding_info.last_seen_time_dt"
    FINDING_INFO_MODIFIED_TIME_DT "finding_info.modified_time_dt"
}

/// `OcsfFindingFilters` of `AWS::SecurityHub::AutomationRuleV2`.
#[derive(Clone, Default)]
#[must_use]
pub struct OcsfFindingFilters(Properties);

properties! { OcsfFindingFilters }

impl OcsfFindingFilters {
    /// `CompositeFilters`: list of `CompositeFilter`.
    #[track_caller]
    pub fn composite_filters(mut self, value: impl IntoValue<ListOf<CompositeFilter>>) -> Self {
        self.0.set("CompositeFilters", value);
        self
    }

    /// `CompositeOperator`: `AllowedOperators`.
    #[track_caller]
    pub fn composite_operator(mut self, value: impl IntoValue<AllowedOperators>) -> Self {
        self.0.set("CompositeOperator", value);
        self
    }
}

/// `OcsfMapFilter` of `AWS::SecurityHub::AutomationRuleV2`.
#[derive(Clone, Default)]
#[must_use]
pub struct OcsfMapFilter(Properties);

properties! { OcsfMapFilter }

impl OcsfMapFilter {
    /// `FieldName`: `OcsfMapFilterFieldName`. Required.
    #[track_caller]
    pub fn field_name(mut self, value: impl IntoValue<OcsfMapFilterFieldName>) -> Self {
        self.0.set("FieldName", value);
        self
    }

    /// `Filter`: `MapFilter`. Required.
    #[track_caller]
    pub fn filter(mut self, value: impl IntoValue<MapFilter>) -> Self {
        self.0.set("Filter", value);
        self
    }
}

choice! {
    /// `OcsfMapFilterFieldName` of `AWS::SecurityHub::AutomationRuleV2`.
    OcsfMapFilterFieldName
    RESOURCES_TAGS "resources.tags"
}

/// `OcsfNumberFilter` of `AWS::SecurityHub::AutomationRuleV2`.
#[derive(Clone, Default)]
#[must_use]
pub struct OcsfNumberFilter(Properties);

properties! { OcsfNumberFilter }

impl OcsfNumberFilter {
    /// `FieldName`: `OcsfNumberFilterFieldName`. Required.
    #[track_caller]
    pub fn field_name(mut self, value: impl IntoValue<OcsfNumberFilterFieldName>) -> Self {
        self.0.set("FieldName", value);
        self
    }

    /// `Filter`: `NumberFilter`. Required.
    #[track_caller]
    pub fn filter(mut self, value: impl IntoValue<NumberFilter>) -> Self {
        self.0.set("Filter", value);
        self
    }
}

choice! {
    /// `OcsfNumberFilterFieldName` of `AWS::SecurityHub::AutomationRuleV2`.
    OcsfNumberFilterFieldName
    ACTIVITY_ID "activity_id"
    COMPLIANCE_STATUS_ID "compliance.status_id"
    CONFIDENCE_SCORE "confidence_score"
    FINDING_INFO_RELATED_EVENTS_COUNT "finding_info.related_events_count"
    VENDOR_ATTRIBUTES_SEVERITY_ID "vendor_attributes.severity_id"
}

choice! {
    /// `OcsfStringField` of `AWS::SecurityHub::AutomationRuleV2`.
    OcsfStringField
    ACTIVITY_NAME "activity_name"
    CLOUD_ACCOUNT_NAME "cloud.account.name"
    CLOUD_ACCOUNT_UID "cloud.account.uid"
    CLOUD_PROVIDER "cloud.provider"
    CLOUD_REGION "cloud.region"
    COMPLIANCE_ASSESSMENTS_CATEGORY "compliance.assessments.category"
    COMPLIANCE_ASSESSMENTS_NAME "compliance.assessments.name"
    COMPLIANCE_CONTROL "compliance.control"
    COMPLIANCE_STATUS "compliance.status"
    COMPLIANCE_STANDARDS "compliance.standards"
    FINDING_INFO_DESC "finding_info.desc"
    FINDING_INFO_SRC_URL "finding_info.src_url"
    FINDING_INFO_TITLE "finding_info.title"
    FINDING_INFO_TYPES "finding_info.types"
    FINDING_INFO_UID "finding_info.uid"
    FINDING_INFO_RELATED_EVENTS_UID "finding_info.related_events.uid"
    FINDING_INFO_RELATED_EVENTS_PRODUCT_UID "finding_info.related_events.product.uid"
    FINDING_INFO_RELATED_EVENTS_TITLE "finding_info.related_events.title"
    METADATA_PRODUCT_FEATURE_UID "metadata.product.feature.uid"
    METADATA_PRODUCT_NAME "metadata.product.name"
    METADATA_PRODUCT_UID "metadata.product.uid"
    METADATA_PRODUCT_VENDOR_NAME "metadata.product.vendor_name"
    REMEDIATION_DESC "remediation.desc"
    REMEDIATION_REFERENCES "remediation.references"
    RESOURCES_CLOUD_PARTITION "resources.cloud_partition"
    RESOURCES_NAME "resources.name"
    RESOURCES_REGION "resources.region"
    RESOURCES_TYPE "resources.type"
    RESOURCES_UID "resources.uid"
    VULNERABILITIES_FIX_COVERAGE "vulnerabilities.fix_coverage"
    CLASS_NAME "class_name"
    VENDOR_ATTRIBUTES_SEVERITY "vendor_attributes.severity"
}

/// `OcsfStringFilter` of `AWS::SecurityHub::AutomationRuleV2`.
#[derive(Clone, Default)]
#[must_use]
pub struct OcsfStringFilter(Properties);

properties! { OcsfStringFilter }

impl OcsfStringFilter {
    /// `FieldName`: `OcsfStringField`. Required.
    #[track_caller]
    pub fn field_name(mut self, value: impl IntoValue<OcsfStringField>) -> Self {
        self.0.set("FieldName", value);
        self
    }

    /// `Filter`: `StringFilter`. Required.
    #[track_caller]
    pub fn filter(mut self, value: impl IntoValue<StringFilter>) -> Self {
        self.0.set("Filter", value);
        self
    }
}

choice! {
    /// `RuleStatus` of `AWS::SecurityHub::AutomationRuleV2`.
    RuleStatus
    ENABLED "ENABLED"
    DISABLED "DISABLED"
}

/// `StringFilter` of `AWS::SecurityHub::AutomationRuleV2`.
#[derive(Clone, Default)]
#[must_use]
pub struct StringFilter(Properties);

properties! { StringFilter }

impl StringFilter {
    /// `Comparison`: `StringFilterComparison`. Required.
    #[track_caller]
    pub fn comparison(mut self, value: impl IntoValue<StringFilterComparison>) -> Self {
        self.0.set("Comparison", value);
        self
    }

    /// `Value`: string, 1 to 4096 characters. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}

choice! {
    /// `StringFilterComparison` of `AWS::SecurityHub::AutomationRuleV2`.
    StringFilterComparison
    EQUALS "EQUALS"
    PREFIX "PREFIX"
    NOT_EQUALS "NOT_EQUALS"
    PREFIX_NOT_EQUALS "PREFIX_NOT_EQUALS"
    CONTAINS "CONTAINS"
}
