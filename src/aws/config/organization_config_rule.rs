// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Config::OrganizationConfigRule` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Config::OrganizationConfigRule`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-config-organizationconfigrule.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct OrganizationConfigRule(Body);

resource! { OrganizationConfigRule "AWS::Config::OrganizationConfigRule" }

impl OrganizationConfigRule {
    /// `ExcludedAccounts`: list of strings, at most 1000 items.
    #[track_caller]
    pub fn excluded_accounts(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("ExcludedAccounts", value);
        self
    }

    /// `OrganizationConfigRuleName`: string, 1 to 64 characters, pattern `^[A-Za-z0-9-_]+$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn organization_config_rule_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("OrganizationConfigRuleName", value);
        self
    }

    /// `OrganizationCustomPolicyRuleMetadata`: `OrganizationCustomPolicyRuleMetadata`.
    #[track_caller]
    pub fn organization_custom_policy_rule_metadata(
        mut self,
        value: impl IntoValue<OrganizationCustomPolicyRuleMetadata>,
    ) -> Self {
        self.0.set("OrganizationCustomPolicyRuleMetadata", value);
        self
    }

    /// `OrganizationCustomRuleMetadata`: `OrganizationCustomRuleMetadata`.
    #[track_caller]
    pub fn organization_custom_rule_metadata(
        mut self,
        value: impl IntoValue<OrganizationCustomRuleMetadata>,
    ) -> Self {
        self.0.set("OrganizationCustomRuleMetadata", value);
        self
    }

    /// `OrganizationManagedRuleMetadata`: `OrganizationManagedRuleMetadata`.
    #[track_caller]
    pub fn organization_managed_rule_metadata(
        mut self,
        value: impl IntoValue<OrganizationManagedRuleMetadata>,
    ) -> Self {
        self.0.set("OrganizationManagedRuleMetadata", value);
        self
    }
}

impl Handle<OrganizationConfigRule> {
    /// `OrganizationConfigRuleArn`
    #[inline]
    pub fn organization_config_rule_arn(&self) -> Value<String> {
        self.attribute("OrganizationConfigRuleArn")
    }
}

/// `OrganizationCustomPolicyRuleMetadata` of `AWS::Config::OrganizationConfigRule`.
#[derive(Clone, Default)]
#[must_use]
pub struct OrganizationCustomPolicyRuleMetadata(Properties);

properties! { OrganizationCustomPolicyRuleMetadata }

impl OrganizationCustomPolicyRuleMetadata {
    /// `DebugLogDeliveryAccounts`: list of strings, at most 1000 items.
    #[track_caller]
    pub fn debug_log_delivery_accounts(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("DebugLogDeliveryAccounts", value);
        self
    }

    /// `Description`: string, at most 256 characters.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `InputParameters`: string, 1 to 1024 characters.
    #[track_caller]
    pub fn input_parameters(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("InputParameters", value);
        self
    }

    /// `OrganizationConfigRuleTriggerTypes`: list of `OrganizationCustomPolicyRuleMetadataOrganizationConfigRuleTriggerTypesItem`.
    #[track_caller]
    pub fn organization_config_rule_trigger_types(
        mut self,
        value: impl IntoValue<
            ListOf<OrganizationCustomPolicyRuleMetadataOrganizationConfigRuleTriggerTypesItem>,
        >,
    ) -> Self {
        self.0.set("OrganizationConfigRuleTriggerTypes", value);
        self
    }

    /// `PolicyText`: string, at most 10000 characters. Required.
    #[track_caller]
    pub fn policy_text(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PolicyText", value);
        self
    }

    /// `ResourceIdScope`: string, 1 to 768 characters.
    #[track_caller]
    pub fn resource_id_scope(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ResourceIdScope", value);
        self
    }

    /// `ResourceTypesScope`: list of strings, at most 100 items.
    #[track_caller]
    pub fn resource_types_scope(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("ResourceTypesScope", value);
        self
    }

    /// `Runtime`: string. Required.
    #[track_caller]
    pub fn runtime(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Runtime", value);
        self
    }

    /// `TagKeyScope`: string, 1 to 128 characters.
    #[track_caller]
    pub fn tag_key_scope(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TagKeyScope", value);
        self
    }

    /// `TagValueScope`: string, 1 to 256 characters.
    #[track_caller]
    pub fn tag_value_scope(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TagValueScope", value);
        self
    }
}

choice! {
    /// `OrganizationCustomPolicyRuleMetadataOrganizationConfigRuleTriggerTypesItem` of `AWS::Config::OrganizationConfigRule`.
    OrganizationCustomPolicyRuleMetadataOrganizationConfigRuleTriggerTypesItem
    CONFIGURATION_ITEM_CHANGE_NOTIFICATION "ConfigurationItemChangeNotification"
    OVERSIZED_CONFIGURATION_ITEM_CHANGE_NOTIFICATION "OversizedConfigurationItemChangeNotification"
}

/// `OrganizationCustomRuleMetadata` of `AWS::Config::OrganizationConfigRule`.
#[derive(Clone, Default)]
#[must_use]
pub struct OrganizationCustomRuleMetadata(Properties);

properties! { OrganizationCustomRuleMetadata }

impl OrganizationCustomRuleMetadata {
    /// `Description`: string, at most 256 characters.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `InputParameters`: string, 1 to 1024 characters.
    #[track_caller]
    pub fn input_parameters(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("InputParameters", value);
        self
    }

    /// `LambdaFunctionArn`: `LambdaFunctionArn`, 1 to 256 characters. Required.
    #[track_caller]
    pub fn lambda_function_arn(mut self, value: impl IntoValue<format::LambdaFunctionArn>) -> Self {
        self.0.set("LambdaFunctionArn", value);
        self
    }

    /// `MaximumExecutionFrequency`: `OrganizationCustomRuleMetadataMaximumExecutionFrequency`.
    #[track_caller]
    pub fn maximum_execution_frequency(
        mut self,
        value: impl IntoValue<OrganizationCustomRuleMetadataMaximumExecutionFrequency>,
    ) -> Self {
        self.0.set("MaximumExecutionFrequency", value);
        self
    }

    /// `OrganizationConfigRuleTriggerTypes`: list of `OrganizationCustomRuleMetadataOrganizationConfigRuleTriggerTypesItem`. Required.
    #[track_caller]
    pub fn organization_config_rule_trigger_types(
        mut self,
        value: impl IntoValue<
            ListOf<OrganizationCustomRuleMetadataOrganizationConfigRuleTriggerTypesItem>,
        >,
    ) -> Self {
        self.0.set("OrganizationConfigRuleTriggerTypes", value);
        self
    }

    /// `ResourceIdScope`: string, 1 to 768 characters.
    #[track_caller]
    pub fn resource_id_scope(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ResourceIdScope", value);
        self
    }

    /// `ResourceTypesScope`: list of strings, at most 100 items.
    #[track_caller]
    pub fn resource_types_scope(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("ResourceTypesScope", value);
        self
    }

    /// `TagKeyScope`: string, 1 to 128 characters.
    #[track_caller]
    pub fn tag_key_scope(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TagKeyScope", value);
        self
    }

    /// `TagValueScope`: string, 1 to 256 characters.
    #[track_caller]
    pub fn tag_value_scope(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TagValueScope", value);
        self
    }
}

choice! {
    /// `OrganizationCustomRuleMetadataMaximumExecutionFrequency` of `AWS::Config::OrganizationConfigRule`.
    OrganizationCustomRuleMetadataMaximumExecutionFrequency
    ONE_HOUR "One_Hour"
    SIX_HOURS "Six_Hours"
    THREE_HOURS "Three_Hours"
    TWELVE_HOURS "Twelve_Hours"
    TWENTY_FOUR_HOURS "TwentyFour_Hours"
}

choice! {
    /// `OrganizationCustomRuleMetadataOrganizationConfigRuleTriggerTypesItem` of `AWS::Config::OrganizationConfigRule`.
    OrganizationCustomRuleMetadataOrganizationConfigRuleTriggerTypesItem
    CONFIGURATION_ITEM_CHANGE_NOTIFICATION "ConfigurationItemChangeNotification"
    OVERSIZED_CONFIGURATION_ITEM_CHANGE_NOTIFICATION "OversizedConfigurationItemChangeNotification"
    SCHEDULED_NOTIFICATION "ScheduledNotification"
}

/// `OrganizationManagedRuleMetadata` of `AWS::Config::OrganizationConfigRule`.
#[derive(Clone, Default)]
#[must_use]
pub struct OrganizationManagedRuleMetadata(Properties);

properties! { OrganizationManagedRuleMetadata }

impl OrganizationManagedRuleMetadata {
    /// `Description`: string, at most 256 characters.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `InputParameters`: string, 1 to 1024 characters.
    #[track_caller]
    pub fn input_parameters(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("InputParameters", value);
        self
    }

    /// `MaximumExecutionFrequency`: `OrganizationManagedRuleMetadataMaximumExecutionFrequency`.
    #[track_caller]
    pub fn maximum_execution_frequency(
        mut self,
        value: impl IntoValue<OrganizationManagedRuleMetadataMaximumExecutionFrequency>,
    ) -> Self {
        self.0.set("MaximumExecutionFrequency", value);
        self
    }

    /// `ResourceIdScope`: string, 1 to 768 characters.
    #[track_caller]
    pub fn resource_id_scope(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ResourceIdScope", value);
        self
    }

    /// `ResourceTypesScope`: list of strings, at most 100 items.
    #[track_caller]
    pub fn resource_types_scope(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("ResourceTypesScope", value);
        self
    }

    /// `RuleIdentifier`: string, 1 to 256 characters. Required.
    #[track_caller]
    pub fn rule_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RuleIdentifier", value);
        self
    }

    /// `TagKeyScope`: string, 1 to 128 characters.
    #[track_caller]
    pub fn tag_key_scope(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TagKeyScope", value);
        self
    }

    /// `TagValueScope`: string, 1 to 256 characters.
    #[track_caller]
    pub fn tag_value_scope(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TagValueScope", value);
        self
    }
}

choice! {
    /// `OrganizationManagedRuleMetadataMaximumExecutionFrequency` of `AWS::Config::OrganizationConfigRule`.
    OrganizationManagedRuleMetadataMaximumExecutionFrequency
    ONE_HOUR "One_Hour"
    SIX_HOURS "Six_Hours"
    THREE_HOURS "Three_Hours"
    TWELVE_HOURS "Twelve_Hours"
    TWENTY_FOUR_HOURS "TwentyFour_Hours"
}
