// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Route53GlobalResolver::FirewallRule` and the types of its properties.

use crate::aws::base::{Body, IntoValue, choice, resource};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Route53GlobalResolver::FirewallRule`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53globalresolver-firewallrule.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct FirewallRule(Body);

resource! { FirewallRule "AWS::Route53GlobalResolver::FirewallRule" }

impl FirewallRule {
    /// `Action`: `FirewallRuleAction`. Required.
    #[track_caller]
    pub fn action(mut self, value: impl IntoValue<FirewallRuleAction>) -> Self {
        self.0.set("Action", value);
        self
    }

    /// `BlockOverrideDnsType`: `BlockOverrideDnsQueryType`.
    #[track_caller]
    pub fn block_override_dns_type(
        mut self,
        value: impl IntoValue<BlockOverrideDnsQueryType>,
    ) -> Self {
        self.0.set("BlockOverrideDnsType", value);
        self
    }

    /// `BlockOverrideDomain`: string, 1 to 256 characters, pattern `\*?[-a-zA-Z0-9.]+`.
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

    /// `BlockResponse`: `FirewallBlockResponse`.
    #[track_caller]
    pub fn block_response(mut self, value: impl IntoValue<FirewallBlockResponse>) -> Self {
        self.0.set("BlockResponse", value);
        self
    }

    /// `ClientToken`: string, 1 to 256 characters. A change replaces the resource.
    #[track_caller]
    pub fn client_token(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ClientToken", value);
        self
    }

    /// `ConfidenceThreshold`: `ConfidenceThreshold`.
    #[track_caller]
    pub fn confidence_threshold(mut self, value: impl IntoValue<ConfidenceThreshold>) -> Self {
        self.0.set("ConfidenceThreshold", value);
        self
    }

    /// `Description`: string, 1 to 256 characters.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `DnsAdvancedProtection`: `DnsAdvancedProtection`.
    #[track_caller]
    pub fn dns_advanced_protection(mut self, value: impl IntoValue<DnsAdvancedProtection>) -> Self {
        self.0.set("DnsAdvancedProtection", value);
        self
    }

    /// `DnsViewId`: string, 1 to 64 characters, pattern `^[-.a-zA-Z0-9]+$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn dns_view_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DnsViewId", value);
        self
    }

    /// `FirewallDomainListId`: string, 1 to 64 characters, pattern `^[-.a-zA-Z0-9]+$`. A change replaces the resource.
    #[track_caller]
    pub fn firewall_domain_list_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FirewallDomainListId", value);
        self
    }

    /// `Name`: string, 1 to 64 characters, pattern `(?!^[0-9]+$)([a-zA-Z0-9-_' ']+)`. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Priority`: integer, 1 to 10000.
    #[track_caller]
    pub fn priority(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Priority", value);
        self
    }

    /// `QType`: string, at most 16 characters. A change replaces the resource.
    #[track_caller]
    pub fn q_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("QType", value);
        self
    }
}

impl Handle<FirewallRule> {
    /// `CreatedAt`
    #[inline]
    pub fn created_at(&self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// `FirewallRuleId`
    #[inline]
    pub fn firewall_rule_id(&self) -> Value<String> {
        self.attribute("FirewallRuleId")
    }

    /// `QueryType`
    #[inline]
    pub fn query_type(&self) -> Value<String> {
        self.attribute("QueryType")
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
}

choice! {
    /// `BlockOverrideDnsQueryType` of `AWS::Route53GlobalResolver::FirewallRule`.
    BlockOverrideDnsQueryType
    CNAME "CNAME"
}

choice! {
    /// `ConfidenceThreshold` of `AWS::Route53GlobalResolver::FirewallRule`.
    ConfidenceThreshold
    LOW "LOW"
    MEDIUM "MEDIUM"
    HIGH "HIGH"
}

choice! {
    /// `DnsAdvancedProtection` of `AWS::Route53GlobalResolver::FirewallRule`.
    DnsAdvancedProtection
    DGA "DGA"
    DNS_TUNNELING "DNS_TUNNELING"
    DICTIONARY_DGA "DICTIONARY_DGA"
}

choice! {
    /// `FirewallBlockResponse` of `AWS::Route53GlobalResolver::FirewallRule`.
    FirewallBlockResponse
    NODATA "NODATA"
    NXDOMAIN "NXDOMAIN"
    OVERRIDE "OVERRIDE"
}

choice! {
    /// `FirewallRuleAction` of `AWS::Route53GlobalResolver::FirewallRule`.
    FirewallRuleAction
    ALLOW "ALLOW"
    ALERT "ALERT"
    BLOCK "BLOCK"
}
