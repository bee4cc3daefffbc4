// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::SecurityHub::AutomationRule` and the types of its properties.

use crate::aws::base::{Body, IntoNode, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::{ListOf, MapOf};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::SecurityHub::AutomationRule`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityhub-automationrule.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct AutomationRule(Body);

resource! { AutomationRule "AWS::SecurityHub::AutomationRule" }

impl AutomationRule {
    /// `Actions`: list of `AutomationRulesAction`, 1 item. Required.
    #[track_caller]
    pub fn actions(mut self, value: impl IntoValue<ListOf<AutomationRulesAction>>) -> Self {
        self.0.set("Actions", value);
        self
    }

    /// `Criteria`: `AutomationRulesFindingFilters`. Required.
    #[track_caller]
    pub fn criteria(mut self, value: impl IntoValue<AutomationRulesFindingFilters>) -> Self {
        self.0.set("Criteria", value);
        self
    }

    /// `Description`: string, 1 to 1024 characters, pattern `\S`. Required.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `IsTerminal`: boolean.
    #[track_caller]
    pub fn is_terminal(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("IsTerminal", value);
        self
    }

    /// `RuleName`: string, 1 to 256 characters, pattern `\S`. Required.
    #[track_caller]
    pub fn rule_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RuleName", value);
        self
    }

    /// `RuleOrder`: integer, 1 to 1000. Required.
    #[track_caller]
    pub fn rule_order(mut self, value: impl IntoValue<i64>) -> Self {
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

impl Handle<AutomationRule> {
    /// `CreatedAt`
    #[inline]
    pub fn created_at(&self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// `CreatedBy`
    #[inline]
    pub fn created_by(&self) -> Value<String> {
        self.attribute("CreatedBy")
    }

    /// `RuleArn`
    #[inline]
    pub fn rule_arn(&self) -> Value<String> {
        self.attribute("RuleArn")
    }

    /// `UpdatedAt`
    #[inline]
    pub fn updated_at(&self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

/// `AutomationRulesAction` of `AWS::SecurityHub::AutomationRule`.
#[derive(Clone, Default)]
#[must_use]
pub struct AutomationRulesAction(Properties);

properties! { AutomationRulesAction }

impl AutomationRulesAction {
    /// `FindingFieldsUpdate`: `AutomationRulesFindingFieldsUpdate`. Required.
    #[track_caller]
    pub fn finding_fields_update(
        mut self,
        value: impl IntoValue<AutomationRulesFindingFieldsUpdate>,
    ) -> Self {
        self.0.set("FindingFieldsUpdate", value);
        self
    }

    /// `Type`: `AutomationRulesActionType`. Required.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<AutomationRulesActionType>) -> Self {
        self.0.set("Type", value);
        self
    }
}

choice! {
    /// `AutomationRulesActionType` of `AWS::SecurityHub::AutomationRule`.
    AutomationRulesActionType
    FINDING_FIELDS_UPDATE "FINDING_FIELDS_UPDATE"
}

/// `AutomationRulesFindingFieldsUpdate` of `AWS::SecurityHub::AutomationRule`.
#[derive(Clone, Default)]
#[must_use]
pub struct AutomationRulesFindingFieldsUpdate(Properties);

properties! { AutomationRulesFindingFieldsUpdate }

impl AutomationRulesFindingFieldsUpdate {
    /// `Confidence`: integer, 0 to 100.
    #[track_caller]
    pub fn confidence(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Confidence", value);
        self
    }

    /// `Criticality`: integer, 0 to 100.
    #[track_caller]
    pub fn criticality(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Criticality", value);
        self
    }

    /// `Note`: `NoteUpdate`.
    #[track_caller]
    pub fn note(mut self, value: impl IntoValue<NoteUpdate>) -> Self {
        self.0.set("Note", value);
        self
    }

    /// `RelatedFindings`: list of `RelatedFinding`, 1 to 10 items.
    #[track_caller]
    pub fn related_findings(mut self, value: impl IntoValue<ListOf<RelatedFinding>>) -> Self {
        self.0.set("RelatedFindings", value);
        self
    }

    /// `Severity`: `SeverityUpdate`.
    #[track_caller]
    pub fn severity(mut self, value: impl IntoValue<SeverityUpdate>) -> Self {
        self.0.set("Severity", value);
        self
    }

    /// `Types`: list of strings, at most 50 items.
    #[track_caller]
    pub fn types(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Types", value);
        self
    }

    /// `UserDefinedFields`: map of strings, 1 to 50 entries.
    #[track_caller]
    pub fn user_defined_fields(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("UserDefinedFields", value);
        self
    }

    /// `VerificationState`: `AutomationRulesFindingFieldsUpdateVerificationState`.
    #[track_caller]
    pub fn verification_state(
        mut self,
        value: impl IntoValue<AutomationRulesFindingFieldsUpdateVerificationState>,
    ) -> Self {
        self.0.set("VerificationState", value);
        self
    }

    /// `Workflow`: `WorkflowUpdate`.
    #[track_caller]
    pub fn workflow(mut self, value: impl IntoValue<WorkflowUpdate>) -> Self {
        self.0.set("Workflow", value);
        self
    }
}

choice! {
    /// `AutomationRulesFindingFieldsUpdateVerificationState` of `AWS::SecurityHub::AutomationRule`.
    AutomationRulesFindingFieldsUpdateVerificationState
    UNKNOWN "UNKNOWN"
    TRUE_POSITIVE "TRUE_POSITIVE"
    FALSE_POSITIVE "FALSE_POSITIVE"
    BENIGN_POSITIVE "BENIGN_POSITIVE"
}

/// `AutomationRulesFindingFilters` of `AWS::SecurityHub::AutomationRule`.
#[derive(Clone, Default)]
#[must_use]
pub struct AutomationRulesFindingFilters(Properties);

properties! { AutomationRulesFindingFilters }

impl AutomationRulesFindingFilters {
    /// `AwsAccountId`: list of `StringFilter`, at most 100 items.
    #[track_caller]
    pub fn aws_account_id(mut self, value: impl IntoValue<ListOf<StringFilter>>) -> Self {
        self.0.set("AwsAccountId", value);
        self
    }

    /// `CompanyName`: list of `StringFilter`, at most 20 items.
    #[track_caller]
    pub fn company_name(mut self, value: impl IntoValue<ListOf<StringFilter>>) -> Self {
        self.0.set("CompanyName", value);
        self
    }

    /// `ComplianceAssociatedStandardsId`: list of `StringFilter`, at most 20 items.
    #[track_caller]
    pub fn compliance_associated_standards_id(
        mut self,
        value: impl IntoValue<ListOf<StringFilter>>,
    ) -> Self {
        self.0.set("ComplianceAssociatedStandardsId", value);
        self
    }

    /// `ComplianceSecurityControlId`: list of `StringFilter`, at most 20 items.
    #[track_caller]
    pub fn compliance_security_control_id(
        mut self,
        value: impl IntoValue<ListOf<StringFilter>>,
    ) -> Self {
        self.0.set("ComplianceSecurityControlId", value);
        self
    }

    /// `ComplianceStatus`: list of `StringFilter`, at most 20 items.
    #[track_caller]
    pub fn compliance_status(mut self, value: impl IntoValue<ListOf<StringFilter>>) -> Self {
        self.0.set("ComplianceStatus", value);
        self
    }

    /// `Confidence`: list of `NumberFilter`, at most 20 items.
    #[track_caller]
    pub fn confidence(mut self, value: impl IntoValue<ListOf<NumberFilter>>) -> Self {
        self.0.set("Confidence", value);
        self
    }

    /// `CreatedAt`: list of `DateFilter`, at most 20 items.
    #[track_caller]
    pub fn created_at(mut self, value: impl IntoValue<ListOf<DateFilter>>) -> Self {
        self.0.set("CreatedAt", value);
        self
    }

    /// `Criticality`: list of `NumberFilter`, at most 20 items.
    #[track_caller]
    pub fn criticality(mut self, value: impl IntoValue<ListOf<NumberFilter>>) -> Self {
        self.0.set("Criticality", value);
        self
    }

    /// `Description`: list of `StringFilter`, at most 20 items.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<ListOf<StringFilter>>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `FirstObservedAt`: list of `DateFilter`, at most 20 items.
    #[track_caller]
    pub fn first_observed_at(mut self, value: impl IntoValue<ListOf<DateFilter>>) -> Self {
        self.0.set("FirstObservedAt", value);
        self
    }

    /// `GeneratorId`: list of `StringFilter`, at most 100 items.
    #[track_caller]
    pub fn generator_id(mut self, value: impl IntoValue<ListOf<StringFilter>>) -> Self {
        self.0.set("GeneratorId", value);
        self
    }

    /// `Id`: list of `StringFilter`, at most 20 items.
    #[track_caller]
    pub fn id(mut self, value: impl IntoValue<ListOf<StringFilter>>) -> Self {
        self.0.set("Id", value);
        self
    }

    /// `LastObservedAt`: list of `DateFilter`, at most 20 items.
    #[track_caller]
    pub fn last_observed_at(mut self, value: impl IntoValue<ListOf<DateFilter>>) -> Self {
        self.0.set("LastObservedAt", value);
        self
    }

    /// `NoteText`: list of `StringFilter`, at most 20 items.
    #[track_caller]
    pub fn note_text(mut self, value: impl IntoValue<ListOf<StringFilter>>) -> Self {
        self.0.set("NoteText", value);
        self
    }

    /// `NoteUpdatedAt`: list of `DateFilter`, at most 20 items.
    #[track_caller]
    pub fn note_updated_at(mut self, value: impl IntoValue<ListOf<DateFilter>>) -> Self {
        self.0.set("NoteUpdatedAt", value);
        self
    }

    /// `NoteUpdatedBy`: list of `StringFilter`, at most 20 items.
    #[track_caller]
    pub fn note_updated_by(mut self, value: impl IntoValue<ListOf<StringFilter>>) -> Self {
        self.0.set("NoteUpdatedBy", value);
        self
    }

    /// `ProductArn`: list of `StringFilter`, at most 20 items.
    #[track_caller]
    pub fn product_arn(mut self, value: impl IntoValue<ListOf<StringFilter>>) -> Self {
        self.0.set("ProductArn", value);
        self
    }

    /// `ProductName`: list of `StringFilter`, at most 20 items.
    #[track_caller]
    pub fn product_name(mut self, value: impl IntoValue<ListOf<StringFilter>>) -> Self {
        self.0.set("ProductName", value);
        self
    }

    /// `RecordState`: list of `StringFilter`, at most 20 items.
    #[track_caller]
    pub fn record_state(mut self, value: impl IntoValue<ListOf<StringFilter>>) -> Self {
        self.0.set("RecordState", value);
        self
    }

    /// `RelatedFindingsId`: list of `StringFilter`, at most 20 items.
    #[track_caller]
    pub fn related_findings_id(mut self, value: impl IntoValue<ListOf<StringFilter>>) -> Self {
        self.0.set("RelatedFindingsId", value);
        self
    }

    /// `RelatedFindingsProductArn`: list of `StringFilter`, at most 20 items.
    #[track_caller]
    pub fn related_findings_product_arn(
        mut self,
        value: impl IntoValue<ListOf<StringFilter>>,
    ) -> Self {
        self.0.set("RelatedFindingsProductArn", value);
        self
    }

    /// `ResourceDetailsOther`: list of `MapFilter`, at most 20 items.
    #[track_caller]
    pub fn resource_details_other(mut self, value: impl IntoValue<ListOf<MapFilter>>) -> Self {
        self.0.set("ResourceDetailsOther", value);
        self
    }

    /// `ResourceId`: list of `StringFilter`, at most 100 items.
    #[track_caller]
    pub fn resource_id(mut self, value: impl IntoValue<ListOf<StringFilter>>) -> Self {
        self.0.set("ResourceId", value);
        self
    }

    /// `ResourcePartition`: list of `StringFilter`, at most 20 items.
    #[track_caller]
    pub fn resource_partition(mut self, value: impl IntoValue<ListOf<StringFilter>>) -> Self {
        self.0.set("ResourcePartition", value);
        self
    }

    /// `ResourceRegion`: list of `StringFilter`, at most 20 items.
    #[track_caller]
    pub fn resource_region(mut self, value: impl IntoValue<ListOf<StringFilter>>) -> Self {
        self.0.set("ResourceRegion", value);
        self
    }

    /// `ResourceTags`: list of `MapFilter`, at most 20 items.
    #[track_caller]
    pub fn resource_tags(mut self, value: impl IntoValue<ListOf<MapFilter>>) -> Self {
        self.0.set("ResourceTags", value);
        self
    }

    /// `ResourceType`: list of `StringFilter`, at most 20 items.
    #[track_caller]
    pub fn resource_type(mut self, value: impl IntoValue<ListOf<StringFilter>>) -> Self {
        self.0.set("ResourceType", value);
        self
    }

    /// `SeverityLabel`: list of `StringFilter`, at most 20 items.
    #[track_caller]
    pub fn severity_label(mut self, value: impl IntoValue<ListOf<StringFilter>>) -> Self {
        self.0.set("SeverityLabel", value);
        self
    }

    /// `SourceUrl`: list of `StringFilter`, at most 20 items.
    #[track_caller]
    pub fn source_url(mut self, value: impl IntoValue<ListOf<StringFilter>>) -> Self {
        self.0.set("SourceUrl", value);
        self
    }

    /// `Title`: list of `StringFilter`, at most 100 items.
    #[track_caller]
    pub fn title(mut self, value: impl IntoValue<ListOf<StringFilter>>) -> Self {
        self.0.set("Title", value);
        self
    }

    /// `Type`: list of `StringFilter`, at most 20 items.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<ListOf<StringFilter>>) -> Self {
        self.0.set("Type", value);
        self
    }

    /// `UpdatedAt`: list of `DateFilter`, at most 20 items.
    #[track_caller]
    pub fn updated_at(mut self, value: impl IntoValue<ListOf<DateFilter>>) -> Self {
        self.0.set("UpdatedAt", value);
        self
    }

    /// `UserDefinedFields`: list of `MapFilter`, at most 20 items.
    #[track_caller]
    pub fn user_defined_fields(mut self, value: impl IntoValue<ListOf<MapFilter>>) -> Self {
        self.0.set("UserDefinedFields", value);
        self
    }

    /// `VerificationState`: list of `StringFilter`, at most 20 items.
    #[track_caller]
    pub fn verification_state(mut self, value: impl IntoValue<ListOf<StringFilter>>) -> Self {
        self.0.set("VerificationState", value);
        self
    }

    /// `WorkflowStatus`: list of `StringFilter`, at most 20 items.
    #[track_caller]
    pub fn workflow_status(mut self, value: impl IntoValue<ListOf<StringFilter>>) -> Self {
        self.0.set("WorkflowStatus", value);
        self
    }
}

/// `DateFilter` of `AWS::SecurityHub::AutomationRule`.
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

/// `DateRange` of `AWS::SecurityHub::AutomationRule`.
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
    /// `DateRangeUnit` of `AWS::SecurityHub::AutomationRule`.
    DateRangeUnit
    DAYS "DAYS"
}

/// `MapFilter` of `AWS::SecurityHub::AutomationRule`.
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

    /// `Key`: string, pattern `\S`. Required.
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

choice! {
    /// `MapFilterComparison` of `AWS::SecurityHub::AutomationRule`.
    MapFilterComparison
    EQUALS "EQUALS"
    NOT_EQUALS "NOT_EQUALS"
    CONTAINS "CONTAINS"
    NOT_CONTAINS "NOT_CONTAINS"
}

/// `NoteUpdate` of `AWS::SecurityHub::AutomationRule`.
#[derive(Clone, Default)]
#[must_use]
pub struct NoteUpdate(Properties);

properties! { NoteUpdate }

impl NoteUpdate {
    /// `Text`: string, 1 to 512 characters, pattern `\S`. Required.
    #[track_caller]
    pub fn text(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Text", value);
        self
    }

    /// `UpdatedBy`: any value, pattern `\S`. Required.
    #[track_caller]
    pub fn updated_by(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("UpdatedBy", value);
        self
    }
}

/// `NumberFilter` of `AWS::SecurityHub::AutomationRule`.
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

/// `RelatedFinding` of `AWS::SecurityHub::AutomationRule`.
#[derive(Clone, Default)]
#[must_use]
pub struct RelatedFinding(Properties);

properties! { RelatedFinding }

impl RelatedFinding {
    /// `Id`: any value, pattern `\S`. Required.
    #[track_caller]
    pub fn id(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("Id", value);
        self
    }

    /// `ProductArn`: string, 12 to 2048 characters. Required.
    #[track_caller]
    pub fn product_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ProductArn", value);
        self
    }
}

choice! {
    /// `RuleStatus` of `AWS::SecurityHub::AutomationRule`.
    RuleStatus
    ENABLED "ENABLED"
    DISABLED "DISABLED"
}

/// `SeverityUpdate` of `AWS::SecurityHub::AutomationRule`.
#[derive(Clone, Default)]
#[must_use]
pub struct SeverityUpdate(Properties);

properties! { SeverityUpdate }

impl SeverityUpdate {
    /// `Label`: `SeverityUpdateLabel`.
    #[track_caller]
    pub fn label(mut self, value: impl IntoValue<SeverityUpdateLabel>) -> Self {
        self.0.set("Label", value);
        self
    }

    /// `Normalized`: integer, 0 to 100.
    #[track_caller]
    pub fn normalized(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Normalized", value);
        self
    }

    /// `Product`: number.
    #[track_caller]
    pub fn product(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("Product", value);
        self
    }
}

choice! {
    /// `SeverityUpdateLabel` of `AWS::SecurityHub::AutomationRule`.
    SeverityUpdateLabel
    INFORMATIONAL "INFORMATIONAL"
    LOW "LOW"
    MEDIUM "MEDIUM"
    HIGH "HIGH"
    CRITICAL "CRITICAL"
}

/// `StringFilter` of `AWS::SecurityHub::AutomationRule`.
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

    /// `Value`: string, pattern `\S`. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}

choice! {
    /// `StringFilterComparison` of `AWS::SecurityHub::AutomationRule`.
    StringFilterComparison
    EQUALS "EQUALS"
    PREFIX "PREFIX"
    NOT_EQUALS "NOT_EQUALS"
    PREFIX_NOT_EQUALS "PREFIX_NOT_EQUALS"
    CONTAINS "CONTAINS"
    NOT_CONTAINS "NOT_CONTAINS"
}

/// `WorkflowUpdate` of `AWS::SecurityHub::AutomationRule`.
#[derive(Clone, Default)]
#[must_use]
pub struct WorkflowUpdate(Properties);

properties! { WorkflowUpdate }

impl WorkflowUpdate {
    /// `Status`: `WorkflowUpdateStatus`. Required.
    #[track_caller]
    pub fn status(mut self, value: impl IntoValue<WorkflowUpdateStatus>) -> Self {
        self.0.set("Status", value);
        self
    }
}

choice! {
    /// `WorkflowUpdateStatus` of `AWS::SecurityHub::AutomationRule`.
    WorkflowUpdateStatus
    NEW "NEW"
    NOTIFIED "NOTIFIED"
    RESOLVED "RESOLVED"
    SUPPRESSED "SUPPRESSED"
}
