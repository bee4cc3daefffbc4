// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::NetworkSecurityManager::Policy` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::NetworkSecurityManager::Policy`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networksecuritymanager-policy.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Policy(Body);

resource! { Policy "AWS::NetworkSecurityManager::Policy" }

impl Policy {
    /// `AssociatedTemplateAndRuleList`: list of `AssociatedTemplateAndRule`, at most 100 items.
    #[track_caller]
    pub fn associated_template_and_rule_list(
        mut self,
        value: impl IntoValue<ListOf<AssociatedTemplateAndRule>>,
    ) -> Self {
        self.0.set("AssociatedTemplateAndRuleList", value);
        self
    }

    /// `FirewallType`: `FirewallType`. Required. A change replaces the resource.
    #[track_caller]
    pub fn firewall_type(mut self, value: impl IntoValue<FirewallType>) -> Self {
        self.0.set("FirewallType", value);
        self
    }

    /// `PolicyConfiguration`: `PolicyConfiguration`. Required.
    #[track_caller]
    pub fn policy_configuration(mut self, value: impl IntoValue<PolicyConfiguration>) -> Self {
        self.0.set("PolicyConfiguration", value);
        self
    }

    /// `PolicyDescription`: string, at most 256 characters, pattern `^[a-zA-Z0-9 _.:/=+\-@]*$`.
    #[track_caller]
    pub fn policy_description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PolicyDescription", value);
        self
    }

    /// `PolicyName`: string, 1 to 128 characters, pattern `^[a-zA-Z0-9][a-zA-Z0-9 _.:/=+\-@]*$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn policy_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PolicyName", value);
        self
    }

    /// `Priority`: integer, at least 1. Required.
    #[track_caller]
    pub fn priority(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Priority", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<Policy> {
    /// `PolicyArn`
    #[inline]
    pub fn policy_arn(&self) -> Value<String> {
        self.attribute("PolicyArn")
    }

    /// `PolicyId`
    #[inline]
    pub fn policy_id(&self) -> Value<String> {
        self.attribute("PolicyId")
    }

    /// `Status`
    #[inline]
    pub fn status(&self) -> Value<String> {
        self.attribute("Status")
    }

    /// `UpdatedAt`
    #[inline]
    pub fn updated_at(&self) -> Value<String> {
        self.attribute("UpdatedAt")
    }

    /// `Version`
    #[inline]
    pub fn version(&self) -> Value<String> {
        self.attribute("Version")
    }
}

/// `AssociatedTemplateAndRule` of `AWS::NetworkSecurityManager::Policy`.
#[derive(Clone, Default)]
#[must_use]
pub struct AssociatedTemplateAndRule(Properties);

properties! { AssociatedTemplateAndRule }

impl AssociatedTemplateAndRule {
    /// `RuleArn`: string.
    #[track_caller]
    pub fn rule_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RuleArn", value);
        self
    }

    /// `TemplateArn`: string.
    #[track_caller]
    pub fn template_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TemplateArn", value);
        self
    }
}

choice! {
    /// `FirewallType` of `AWS::NetworkSecurityManager::Policy`.
    FirewallType
    WAF "WAF"
    SHIELD_ADVANCED "SHIELD_ADVANCED"
}

/// `PolicyConfiguration` of `AWS::NetworkSecurityManager::Policy`.
#[derive(Clone, Default)]
#[must_use]
pub struct PolicyConfiguration(Properties);

properties! { PolicyConfiguration }

impl PolicyConfiguration {
    /// `RemediationEnabled`: boolean.
    #[track_caller]
    pub fn remediation_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("RemediationEnabled", value);
        self
    }

    /// `ResourcesCleanUp`: boolean.
    #[track_caller]
    pub fn resources_clean_up(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("ResourcesCleanUp", value);
        self
    }

    /// `WafConfig`: `WafConfig`.
    #[track_caller]
    pub fn waf_config(mut self, value: impl IntoValue<WafConfig>) -> Self {
        self.0.set("WafConfig", value);
        self
    }
}

/// `Tag` of `AWS::NetworkSecurityManager::Policy`.
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

/// `WafConfig` of `AWS::NetworkSecurityManager::Policy`.
#[derive(Clone, Default)]
#[must_use]
pub struct WafConfig(Properties);

properties! { WafConfig }

impl WafConfig {
    /// `ConflictResolution`: `WafConfigConflictResolution`. Required.
    #[track_caller]
    pub fn conflict_resolution(
        mut self,
        value: impl IntoValue<WafConfigConflictResolution>,
    ) -> Self {
        self.0.set("ConflictResolution", value);
        self
    }

    /// `ExistingCustomerWebACLResolution`: `WafConfigExistingCustomerWebACLResolution`. Required.
    #[track_caller]
    pub fn existing_customer_web_acl_resolution(
        mut self,
        value: impl IntoValue<WafConfigExistingCustomerWebACLResolution>,
    ) -> Self {
        self.0.set("ExistingCustomerWebACLResolution", value);
        self
    }
}

choice! {
    /// `WafConfigConflictResolution` of `AWS::NetworkSecurityManager::Policy`.
    WafConfigConflictResolution
    MERGE_WHERE_APPLICABLE "MERGE_WHERE_APPLICABLE"
}

choice! {
    /// `WafConfigExistingCustomerWebACLResolution` of `AWS::NetworkSecurityManager::Policy`.
    WafConfigExistingCustomerWebACLResolution
    RETROFIT "RETROFIT"
    OVERRIDE_ASSOCIATION "OVERRIDE_ASSOCIATION"
    NO_REMEDIATION "NO_REMEDIATION"
}
