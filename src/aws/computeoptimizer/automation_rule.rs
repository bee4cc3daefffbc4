// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::ComputeOptimizer::AutomationRule` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::ComputeOptimizer::AutomationRule`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-computeoptimizer-automationrule.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct AutomationRule(Body);

resource! { AutomationRule "AWS::ComputeOptimizer::AutomationRule" }

impl AutomationRule {
    /// `Criteria`: `Criteria`.
    #[track_caller]
    pub fn criteria(mut self, value: impl IntoValue<Criteria>) -> Self {
        self.0.set("Criteria", value);
        self
    }

    /// `Description`: string, at most 1024 characters, pattern `^[a-zA-Z0-9_\-\s@\.]*$`.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `Name`: string, at most 128 characters, pattern `^[a-zA-Z0-9_-]*$`. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `OrganizationConfiguration`: `OrganizationConfiguration`.
    #[track_caller]
    pub fn organization_configuration(
        mut self,
        value: impl IntoValue<OrganizationConfiguration>,
    ) -> Self {
        self.0.set("OrganizationConfiguration", value);
        self
    }

    /// `Priority`: string.
    #[track_caller]
    pub fn priority(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Priority", value);
        self
    }

    /// `RecommendedActionTypes`: list of `RecommendedActionTypesItem`, at least 1 item. Required.
    #[track_caller]
    pub fn recommended_action_types(
        mut self,
        value: impl IntoValue<ListOf<RecommendedActionTypesItem>>,
    ) -> Self {
        self.0.set("RecommendedActionTypes", value);
        self
    }

    /// `RuleType`: `RuleType`. Required.
    #[track_caller]
    pub fn rule_type(mut self, value: impl IntoValue<RuleType>) -> Self {
        self.0.set("RuleType", value);
        self
    }

    /// `Schedule`: `Schedule`. Required.
    #[track_caller]
    pub fn schedule(mut self, value: impl IntoValue<Schedule>) -> Self {
        self.0.set("Schedule", value);
        self
    }

    /// `Status`: `Status`. Required.
    #[track_caller]
    pub fn status(mut self, value: impl IntoValue<Status>) -> Self {
        self.0.set("Status", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 200 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<AutomationRule> {
    /// `AccountId`
    #[inline]
    pub fn account_id(&self) -> Value<String> {
        self.attribute("AccountId")
    }

    /// `CreatedTimestamp`
    #[inline]
    pub fn created_timestamp(&self) -> Value<String> {
        self.attribute("CreatedTimestamp")
    }

    /// `LastUpdatedTimestamp`
    #[inline]
    pub fn last_updated_timestamp(&self) -> Value<String> {
        self.attribute("LastUpdatedTimestamp")
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

    /// `RuleRevision`
    #[inline]
    pub fn rule_revision(&self) -> Value<String> {
        self.attribute("RuleRevision")
    }
}

/// `Criteria` of `AWS::ComputeOptimizer::AutomationRule`.
#[derive(Clone, Default)]
#[must_use]
pub struct Criteria(Properties);

properties! { Criteria }

impl Criteria {
    /// `EbsVolumeSizeInGib`: list of `IntegerCriteriaCondition`.
    #[track_caller]
    pub fn ebs_volume_size_in_gib(
        mut self,
        value: impl IntoValue<ListOf<IntegerCriteriaCondition>>,
    ) -> Self {
        self.0.set("EbsVolumeSizeInGib", value);
        self
    }

    /// `EbsVolumeType`: list of `StringCriteriaCondition`.
    #[track_caller]
    pub fn ebs_volume_type(
        mut self,
        value: impl IntoValue<ListOf<StringCriteriaCondition>>,
    ) -> Self {
        self.0.set("EbsVolumeType", value);
        self
    }

    /// `EstimatedMonthlySavings`: list of `DoubleCriteriaCondition`.
    #[track_caller]
    pub fn estimated_monthly_savings(
        mut self,
        value: impl IntoValue<ListOf<DoubleCriteriaCondition>>,
    ) -> Self {
        self.0.set("EstimatedMonthlySavings", value);
        self
    }

    /// `LookBackPeriodInDays`: list of `IntegerCriteriaCondition`.
    #[track_caller]
    pub fn look_back_period_in_days(
        mut self,
        value: impl IntoValue<ListOf<IntegerCriteriaCondition>>,
    ) -> Self {
        self.0.set("LookBackPeriodInDays", value);
        self
    }

    /// `Region`: list of `StringCriteriaCondition`.
    #[track_caller]
    pub fn region(mut self, value: impl IntoValue<ListOf<StringCriteriaCondition>>) -> Self {
        self.0.set("Region", value);
        self
    }

    /// `ResourceArn`: list of `StringCriteriaCondition`.
    #[track_caller]
    pub fn resource_arn(mut self, value: impl IntoValue<ListOf<StringCriteriaCondition>>) -> Self {
        self.0.set("ResourceArn", value);
        self
    }

    /// `ResourceTag`: list of `ResourceTagsCriteriaCondition`.
    #[track_caller]
    pub fn resource_tag(
        mut self,
        value: impl IntoValue<ListOf<ResourceTagsCriteriaCondition>>,
    ) -> Self {
        self.0.set("ResourceTag", value);
        self
    }

    /// `RestartNeeded`: list of `StringCriteriaCondition`.
    #[track_caller]
    pub fn restart_needed(
        mut self,
        value: impl IntoValue<ListOf<StringCriteriaCondition>>,
    ) -> Self {
        self.0.set("RestartNeeded", value);
        self
    }
}

/// `DoubleCriteriaCondition` of `AWS::ComputeOptimizer::AutomationRule`.
#[derive(Clone, Default)]
#[must_use]
pub struct DoubleCriteriaCondition(Properties);

properties! { DoubleCriteriaCondition }

impl DoubleCriteriaCondition {
    /// `Comparison`: `DoubleCriteriaConditionComparison`.
    #[track_caller]
    pub fn comparison(mut self, value: impl IntoValue<DoubleCriteriaConditionComparison>) -> Self {
        self.0.set("Comparison", value);
        self
    }

    /// `Values`: list of numbers.
    #[track_caller]
    pub fn values(mut self, value: impl IntoValue<ListOf<f64>>) -> Self {
        self.0.set("Values", value);
        self
    }
}

choice! {
    /// `DoubleCriteriaConditionComparison` of `AWS::ComputeOptimizer::AutomationRule`.
    DoubleCriteriaConditionComparison
    STRING_EQUALS "StringEquals"
    STRING_NOT_EQUALS "StringNotEquals"
    STRING_EQUALS_IGNORE_CASE "StringEqualsIgnoreCase"
    STRING_NOT_EQUALS_IGNORE_CASE "StringNotEqualsIgnoreCase"
    STRING_LIKE "StringLike"
    STRING_NOT_LIKE "StringNotLike"
    NUMERIC_EQUALS "NumericEquals"
    NUMERIC_NOT_EQUALS "NumericNotEquals"
    NUMERIC_LESS_THAN "NumericLessThan"
    NUMERIC_LESS_THAN_EQUALS "NumericLessThanEquals"
    NUMERIC_GREATER_THAN "NumericGreaterThan"
    NUMERIC_GREATER_THAN_EQUALS "NumericGreaterThanEquals"
}

/// `IntegerCriteriaCondition` of `AWS::ComputeOptimizer::AutomationRule`.
#[derive(Clone, Default)]
#[must_use]
pub struct IntegerCriteriaCondition(Properties);

properties! { IntegerCriteriaCondition }

impl IntegerCriteriaCondition {
    /// `Comparison`: `IntegerCriteriaConditionComparison`.
    #[track_caller]
    pub fn comparison(mut self, value: impl IntoValue<IntegerCriteriaConditionComparison>) -> Self {
        self.0.set("Comparison", value);
        self
    }

    /// `Values`: list of integers.
    #[track_caller]
    pub fn values(mut self, value: impl IntoValue<ListOf<i64>>) -> Self {
        self.0.set("Values", value);
        self
    }
}

choice! {
    /// `IntegerCriteriaConditionComparison` of `AWS::ComputeOptimizer::AutomationRule`.
    IntegerCriteriaConditionComparison
    STRING_EQUALS "StringEquals"
    STRING_NOT_EQUALS "StringNotEquals"
    STRING_EQUALS_IGNORE_CASE "StringEqualsIgnoreCase"
    STRING_NOT_EQUALS_IGNORE_CASE "StringNotEqualsIgnoreCase"
    STRING_LIKE "StringLike"
    STRING_NOT_LIKE "StringNotLike"
    NUMERIC_EQUALS "NumericEquals"
    NUMERIC_NOT_EQUALS "NumericNotEquals"
    NUMERIC_LESS_THAN "NumericLessThan"
    NUMERIC_LESS_THAN_EQUALS "NumericLessThanEquals"
    NUMERIC_GREATER_THAN "NumericGreaterThan"
    NUMERIC_GREATER_THAN_EQUALS "NumericGreaterThanEquals"
}

/// `OrganizationConfiguration` of `AWS::ComputeOptimizer::AutomationRule`.
#[derive(Clone, Default)]
#[must_use]
pub struct OrganizationConfiguration(Properties);

properties! { OrganizationConfiguration }

impl OrganizationConfiguration {
    /// `AccountIds`: list of strings, 1 to 50 items.
    #[track_caller]
    pub fn account_ids(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("AccountIds", value);
        self
    }

    /// `RuleApplyOrder`: `OrganizationConfigurationRuleApplyOrder`.
    #[track_caller]
    pub fn rule_apply_order(
        mut self,
        value: impl IntoValue<OrganizationConfigurationRuleApplyOrder>,
    ) -> Self {
        self.0.set("RuleApplyOrder", value);
        self
    }
}

choice! {
    /// `OrganizationConfigurationRuleApplyOrder` of `AWS::ComputeOptimizer::AutomationRule`.
    OrganizationConfigurationRuleApplyOrder
    BEFORE_ACCOUNT_RULES "BeforeAccountRules"
    AFTER_ACCOUNT_RULES "AfterAccountRules"
}

choice! {
    /// `RecommendedActionTypesItem` of `AWS::ComputeOptimizer::AutomationRule`.
    RecommendedActionTypesItem
    SNAPSHOT_AND_DELETE_UNATTACHED_EBS_VOLUME "SnapshotAndDeleteUnattachedEbsVolume"
    UPGRADE_EBS_VOLUME_TYPE "UpgradeEbsVolumeType"
}

/// `ResourceTagsCriteriaCondition` of `AWS::ComputeOptimizer::AutomationRule`.
#[derive(Clone, Default)]
#[must_use]
pub struct ResourceTagsCriteriaCondition(Properties);

properties! { ResourceTagsCriteriaCondition }

impl ResourceTagsCriteriaCondition {
    /// `Comparison`: `ResourceTagsCriteriaConditionComparison`.
    #[track_caller]
    pub fn comparison(
        mut self,
        value: impl IntoValue<ResourceTagsCriteriaConditionComparison>,
    ) -> Self {
        self.0.set("Comparison", value);
        self
    }

    /// `Key`: string, 1 to 512 characters, pattern `^[\w\s\.\-\:\/\=\+\@\*\?]+$`.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Values`: list of strings.
    #[track_caller]
    pub fn values(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Values", value);
        self
    }
}

choice! {
    /// `ResourceTagsCriteriaConditionComparison` of `AWS::ComputeOptimizer::AutomationRule`.
    ResourceTagsCriteriaConditionComparison
    STRING_EQUALS "StringEquals"
    STRING_NOT_EQUALS "StringNotEquals"
    STRING_EQUALS_IGNORE_CASE "StringEqualsIgnoreCase"
    STRING_NOT_EQUALS_IGNORE_CASE "StringNotEqualsIgnoreCase"
    STRING_LIKE "StringLike"
    STRING_NOT_LIKE "StringNotLike"
    NUMERIC_EQUALS "NumericEquals"
    NUMERIC_NOT_EQUALS "NumericNotEquals"
    NUMERIC_LESS_THAN "NumericLessThan"
    NUMERIC_LESS_THAN_EQUALS "NumericLessThanEquals"
    NUMERIC_GREATER_THAN "NumericGreaterThan"
    NUMERIC_GREATER_THAN_EQUALS "NumericGreaterThanEquals"
}

choice! {
    /// `RuleType` of `AWS::ComputeOptimizer::AutomationRule`.
    RuleType
    ACCOUNT_RULE "AccountRule"
    ORGANIZATION_RULE "OrganizationRule"
}

/// `Schedule` of `AWS::ComputeOptimizer::AutomationRule`.
#[derive(Clone, Default)]
#[must_use]
pub struct Schedule(Properties);

properties! { Schedule }

impl Schedule {
    /// `ExecutionWindowInMinutes`: integer, 60 to 1440.
    #[track_caller]
    pub fn execution_window_in_minutes(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("ExecutionWindowInMinutes", value);
        self
    }

    /// `ScheduleExpression`: string.
    #[track_caller]
    pub fn schedule_expression(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ScheduleExpression", value);
        self
    }

    /// `ScheduleExpressionTimezone`: string.
    #[track_caller]
    pub fn schedule_expression_timezone(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ScheduleExpressionTimezone", value);
        self
    }
}

choice! {
    /// `Status` of `AWS::ComputeOptimizer::AutomationRule`.
    Status
    ACTIVE "Active"
    INACTIVE "Inactive"
}

/// `StringCriteriaCondition` of `AWS::ComputeOptimizer::AutomationRule`.
#[derive(Clone, Default)]
#[must_use]
pub struct StringCriteriaCondition(Properties);

properties! { StringCriteriaCondition }

impl StringCriteriaCondition {
    /// `Comparison`: `StringCriteriaConditionComparison`.
    #[track_caller]
    pub fn comparison(mut self, value: impl IntoValue<StringCriteriaConditionComparison>) -> Self {
        self.0.set("Comparison", value);
        self
    }

    /// `Values`: list of strings.
    #[track_caller]
    pub fn values(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Values", value);
        self
    }
}

choice! {
    /// `StringCriteriaConditionComparison` of `AWS::ComputeOptimizer::AutomationRule`.
    StringCriteriaConditionComparison
    STRING_EQUALS "StringEquals"
    STRING_NOT_EQUALS "StringNotEquals"
    STRING_EQUALS_IGNORE_CASE "StringEqualsIgnoreCase"
    STRING_NOT_EQUALS_IGNORE_CASE "StringNotEqualsIgnoreCase"
    STRING_LIKE "StringLike"
    STRING_NOT_LIKE "StringNotLike"
    NUMERIC_EQUALS "NumericEquals"
    NUMERIC_NOT_EQUALS "NumericNotEquals"
    NUMERIC_LESS_THAN "NumericLessThan"
    NUMERIC_LESS_THAN_EQUALS "NumericLessThanEquals"
    NUMERIC_GREATER_THAN "NumericGreaterThan"
    NUMERIC_GREATER_THAN_EQUALS "NumericGreaterThanEquals"
}

/// `Tag` of `AWS::ComputeOptimizer::AutomationRule`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 128 characters, pattern `^[\w\s\.\-\:\/\=\+\@]+$`. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, at most 256 characters, pattern `^[\w\s\.\-\:\/\=\+\@]*$`. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
