// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Route53Resolver::FirewallRuleGroup` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Route53Resolver::FirewallRuleGroup`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53resolver-firewallrulegroup.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct FirewallRuleGroup(Body);

resource! { FirewallRuleGroup "AWS::Route53Resolver::FirewallRuleGroup" }

impl FirewallRuleGroup {
    /// `FirewallRules`: list of `FirewallRule`.
    #[track_caller]
    pub fn firewall_rules(mut self, value: impl IntoValue<ListOf<FirewallRule>>) -> Self {
        self.0.set("FirewallRules", value);
        self
    }

    /// `Name`: string, 1 to 64 characters, pattern `(?!^[0-9]+$)([a-zA-Z0-9\-_' ']+)`. A change replaces the resource.
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

impl Handle<FirewallRuleGroup> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `CreationTime`
    #[inline]
    pub fn creation_time(&self) -> Value<String> {
        self.attribute("CreationTime")
    }

    /// `CreatorRequestId`
    #[inline]
    pub fn creator_request_id(&self) -> Value<String> {
        self.attribute("CreatorRequestId")
    }

    /// `FirewallRules.*.FirewallThreatProtectionId`
    #[inline]
    pub fn firewall_rules_firewall_threat_protection_id(&self) -> Value<String> {
        self.attribute("FirewallRules.*.FirewallThreatProtectionId")
    }

    /// `FirewallRules.*.Status`
    #[inline]
    pub fn firewall_rules_status(&self) -> Value<String> {
        self.attribute("FirewallRules.*.Status")
    }

    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }

    /// `ModificationTime`
    #[inline]
    pub fn modification_time(&self) -> Value<String> {
        self.attribute("ModificationTime")
    }

    /// `OwnerId`
    #[inline]
    pub fn owner_id(&self) -> Value<String> {
        self.attribute("OwnerId")
    }

    /// `RuleCount`
    #[inline]
    pub fn rule_count(&self) -> Value<i64> {
        self.attribute("RuleCount")
    }

    /// `ShareStatus`
    #[inline]
    pub fn share_status(&self) -> Value<String> {
        self.attribute("ShareStatus")
    }

    /// `Status`
    #[inline]
    pub fn status(&self) -> Value<String> {
        self.attribute("Status")
    }

    /// `StatusMessage`
    #[inline]
    pub fn status_message(&self) -> Value<String> {
        self.attribute("StatusMessage")
    }
}

/// `FirewallAdvancedContentCategoryConfig` of `AWS::Route53Resolver::FirewallRuleGroup`.
#[derive(Clone, Default)]
#[must_use]
pub struct FirewallAdvancedContentCategoryConfig(Properties);

properties! { FirewallAdvancedContentCategoryConfig }

impl FirewallAdvancedContentCategoryConfig {
    /// `Category`: string, 1 to 128 characters. Required.
    #[track_caller]
    pub fn category(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Category", value);
        self
    }
}

/// `FirewallAdvancedThreatCategoryConfig` of `AWS::Route53Resolver::FirewallRuleGroup`.
#[derive(Clone, Default)]
#[must_use]
pub struct FirewallAdvancedThreatCategoryConfig(Properties);

properties! { FirewallAdvancedThreatCategoryConfig }

impl FirewallAdvancedThreatCategoryConfig {
    /// `Category`: string, 1 to 128 characters. Required.
    #[track_caller]
    pub fn category(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Category", value);
        self
    }
}

/// `FirewallRule` of `AWS::Route53Resolver::FirewallRuleGroup`.
#[derive(Clone, Default)]
#[must_use]
pub struct FirewallRule(Properties);

properties! { FirewallRule }

impl FirewallRule {
    /// `Action`: `FirewallRuleAction`. Required.
    #[track_caller]
    pub fn action(mut self, value: impl IntoValue<FirewallRuleAction>) -> Self {
        self.0.set("Action", value);
        self
    }

    /// `BlockOverrideDnsType`: `FirewallRuleBlockOverrideDnsType`.
    #[track_caller]
    pub fn block_override_dns_type(
        mut self,
        value: impl IntoValue<FirewallRuleBlockOverrideDnsType>,
    ) -> Self {
        self.0.set("BlockOverrideDnsType", value);
        self
    }

    /// `BlockOverrideDomain`: string, 1 to 255 characters.
    #[track_caller]
    pub fn block_override_domain(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("BlockOverrideDomain", value);
        self
    }

    /// `BlockOverrideTtl`: integer, 0 to 604800.
    #[track_caller]
    pub fn block_override_ttl(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("BlockOverrideTtl", value);
        self
    }

    /// `BlockResponse`: `FirewallRuleBlockResponse`.
    #[track_caller]
    pub fn block_response(mut self, value: impl IntoValue<FirewallRuleBlockResponse>) -> Self {
        self.0.set("BlockResponse", value);
        self
    }

    /// `ConfidenceThreshold`: `FirewallRuleConfidenceThreshold`.
    #[track_caller]
    pub fn confidence_threshold(
        mut self,
        value: impl IntoValue<FirewallRuleConfidenceThreshold>,
    ) -> Self {
        self.0.set("ConfidenceThreshold", value);
        self
    }

    /// `DnsThreatProtection`: `FirewallRuleDnsThreatProtection`.
    #[track_caller]
    pub fn dns_threat_protection(
        mut self,
        value: impl IntoValue<FirewallRuleDnsThreatProtection>,
    ) -> Self {
        self.0.set("DnsThreatProtection", value);
        self
    }

    /// `FirewallDomainListId`: string, 1 to 64 characters.
    #[track_caller]
    pub fn firewall_domain_list_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FirewallDomainListId", value);
        self
    }

    /// `FirewallDomainRedirectionAction`: `FirewallRuleFirewallDomainRedirectionAction`.
    #[track_caller]
    pub fn firewall_domain_redirection_action(
        mut self,
        value: impl IntoValue<FirewallRuleFirewallDomainRedirectionAction>,
    ) -> Self {
        self.0.set("FirewallDomainRedirectionAction", value);
        self
    }

    /// `FirewallRuleType`: `FirewallRuleType`.
    #[track_caller]
    pub fn firewall_rule_type(mut self, value: impl IntoValue<FirewallRuleType>) -> Self {
        self.0.set("FirewallRuleType", value);
        self
    }

    /// `Priority`: integer. Required.
    #[track_caller]
    pub fn priority(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Priority", value);
        self
    }

    /// `Qtype`: string, 1 to 16 characters.
    #[track_caller]
    pub fn qtype(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Qtype", value);
        self
    }
}

choice! {
    /// `FirewallRuleAction` of `AWS::Route53Resolver::FirewallRuleGroup`.
    FirewallRuleAction
    ALLOW "ALLOW"
    BLOCK "BLOCK"
    ALERT "ALERT"
}

choice! {
    /// `FirewallRuleBlockOverrideDnsType` of `AWS::Route53Resolver::FirewallRuleGroup`.
    FirewallRuleBlockOverrideDnsType
    CNAME "CNAME"
}

choice! {
    /// `FirewallRuleBlockResponse` of `AWS::Route53Resolver::FirewallRuleGroup`.
    FirewallRuleBlockResponse
    NODATA "NODATA"
    NXDOMAIN "NXDOMAIN"
    OVERRIDE "OVERRIDE"
}

choice! {
    /// `FirewallRuleConfidenceThreshold` of `AWS::Route53Resolver::FirewallRuleGroup`.
    FirewallRuleConfidenceThreshold
    LOW "LOW"
    MEDIUM "MEDIUM"
    HIGH "HIGH"
}

choice! {
    /// `FirewallRuleDnsThreatProtection` of `AWS::Route53Resolver::FirewallRuleGroup`.
    FirewallRuleDnsThreatProtection
    DGA "DGA"
    DNS_TUNNELING "DNS_TUNNELING"
    DICTIONARY_DGA "DICTIONARY_DGA"
}

choice! {
    /// `FirewallRuleFirewallDomainRedirectionAction` of `AWS::Route53Resolver::FirewallRuleGroup`.
    FirewallRuleFirewallDomainRedirectionAction
    INSPECT_REDIRECTION_DOMAIN "INSPECT_REDIRECTION_DOMAIN"
    TRUST_REDIRECTION_DOMAIN "TRUST_REDIRECTION_DOMAIN"
}

/// `FirewallRuleType` of `AWS::Route53Resolver::FirewallRuleGroup`.
#[derive(Clone, Default)]
#[must_use]
pub struct FirewallRuleType(Properties);

properties! { FirewallRuleType }

impl FirewallRuleType {
    /// `FirewallAdvancedContentCategory`: `FirewallAdvancedContentCategoryConfig`.
    #[track_caller]
    pub fn firewall_advanced_content_category(
        mut self,
        value: impl IntoValue<FirewallAdvancedContentCategoryConfig>,
    ) -> Self {
        self.0.set("FirewallAdvancedContentCategory", value);
        self
    }

    /// `FirewallAdvancedThreatCategory`: `FirewallAdvancedThreatCategoryConfig`.
    #[track_caller]
    pub fn firewall_advanced_threat_category(
        mut self,
        value: impl IntoValue<FirewallAdvancedThreatCategoryConfig>,
    ) -> Self {
        self.0.set("FirewallAdvancedThreatCategory", value);
        self
    }

    /// `PartnerThreatProtection`: `PartnerThreatProtectionConfig`.
    #[track_caller]
    pub fn partner_threat_protection(
        mut self,
        value: impl IntoValue<PartnerThreatProtectionConfig>,
    ) -> Self {
        self.0.set("PartnerThreatProtection", value);
        self
    }
}

/// `PartnerThreatProtectionConfig` of `AWS::Route53Resolver::FirewallRuleGroup`.
#[derive(Clone, Default)]
#[must_use]
pub struct PartnerThreatProtectionConfig(Properties);

properties! { PartnerThreatProtectionConfig }

impl PartnerThreatProtectionConfig {
    /// `Partner`: string, 1 to 128 characters. Required.
    #[track_caller]
    pub fn partner(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Partner", value);
        self
    }
}

/// `Tag` of `AWS::Route53Resolver::FirewallRuleGroup`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 127 characters. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, at most 255 characters. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
