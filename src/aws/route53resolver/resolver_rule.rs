// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Route53Resolver::ResolverRule` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::{Node, Value};

/// `AWS::Route53Resolver::ResolverRule`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53resolver-resolverrule.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct ResolverRule(Body);

resource! { ResolverRule "AWS::Route53Resolver::ResolverRule" }

impl ResolverRule {
    /// `DelegationRecord`: string, 1 to 256 characters.
    #[track_caller]
    pub fn delegation_record(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DelegationRecord", value);
        self
    }

    /// `DomainName`: string, 1 to 256 characters. A change may replace the resource.
    #[track_caller]
    pub fn domain_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DomainName", value);
        self
    }

    /// `Name`: string, at most 64 characters, pattern `^(?!^[0-9]+$)([a-zA-Z0-9\-_' ']+)$`.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `ResolverEndpointId`: string, 1 to 64 characters.
    #[track_caller]
    pub fn resolver_endpoint_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ResolverEndpointId", value);
        self
    }

    /// `RuleType`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn rule_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RuleType", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 200 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `TargetIps`: list of `TargetAddress`, at least 1 item.
    #[track_caller]
    pub fn target_ips(mut self, value: impl IntoValue<ListOf<TargetAddress>>) -> Self {
        self.0.set("TargetIps", value);
        self
    }
}

impl Handle<ResolverRule> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `DelegationRecord`
    #[inline]
    pub fn delegation_record(&self) -> Value<String> {
        self.attribute("DelegationRecord")
    }

    /// `DomainName`
    #[inline]
    pub fn domain_name(&self) -> Value<String> {
        self.attribute("DomainName")
    }

    /// `Name`
    #[inline]
    pub fn name(&self) -> Value<String> {
        self.attribute("Name")
    }

    /// `ResolverEndpointId`
    #[inline]
    pub fn resolver_endpoint_id(&self) -> Value<String> {
        self.attribute("ResolverEndpointId")
    }

    /// `ResolverRuleId`
    #[inline]
    pub fn resolver_rule_id(&self) -> Value<String> {
        self.attribute("ResolverRuleId")
    }

    /// `RuleType`
    #[inline]
    pub fn rule_type(&self) -> Value<String> {
        self.attribute("RuleType")
    }

    /// `Tags`
    #[inline]
    pub fn tags(&self) -> Value<Node> {
        self.attribute("Tags")
    }

    /// `TargetIps`
    #[inline]
    pub fn target_ips(&self) -> Value<Node> {
        self.attribute("TargetIps")
    }
}

/// `Tag` of `AWS::Route53Resolver::ResolverRule`.
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

/// `TargetAddress` of `AWS::Route53Resolver::ResolverRule`.
#[derive(Clone, Default)]
#[must_use]
pub struct TargetAddress(Properties);

properties! { TargetAddress }

impl TargetAddress {
    /// `Ip`: string, 7 to 36 characters.
    #[track_caller]
    pub fn ip(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Ip", value);
        self
    }

    /// `Ipv6`: string, 7 to 39 characters.
    #[track_caller]
    pub fn ipv6(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Ipv6", value);
        self
    }

    /// `Port`: string, at most 65535 characters, 0 to 65535.
    #[track_caller]
    pub fn port(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Port", value);
        self
    }

    /// `Protocol`: string.
    #[track_caller]
    pub fn protocol(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Protocol", value);
        self
    }

    /// `ServerNameIndication`: string, at most 255 characters.
    #[track_caller]
    pub fn server_name_indication(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ServerNameIndication", value);
        self
    }
}
