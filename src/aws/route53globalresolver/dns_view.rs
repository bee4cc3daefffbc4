// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Route53GlobalResolver::DnsView` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Route53GlobalResolver::DnsView`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53globalresolver-dnsview.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct DnsView(Body);

resource! { DnsView "AWS::Route53GlobalResolver::DnsView" }

impl DnsView {
    /// `ClientToken`: string, 1 to 256 characters. A change replaces the resource.
    #[track_caller]
    pub fn client_token(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ClientToken", value);
        self
    }

    /// `Description`: string, 1 to 256 characters.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `DnssecValidation`: `DnsSecValidationType`.
    #[track_caller]
    pub fn dnssec_validation(mut self, value: impl IntoValue<DnsSecValidationType>) -> Self {
        self.0.set("DnssecValidation", value);
        self
    }

    /// `EdnsClientSubnet`: `EdnsClientSubnetType`.
    #[track_caller]
    pub fn edns_client_subnet(mut self, value: impl IntoValue<EdnsClientSubnetType>) -> Self {
        self.0.set("EdnsClientSubnet", value);
        self
    }

    /// `FirewallRulesFailOpen`: `FirewallRulesFailOpenType`.
    #[track_caller]
    pub fn firewall_rules_fail_open(
        mut self,
        value: impl IntoValue<FirewallRulesFailOpenType>,
    ) -> Self {
        self.0.set("FirewallRulesFailOpen", value);
        self
    }

    /// `GlobalResolverId`: string, 1 to 64 characters, pattern `^[-.a-zA-Z0-9]+$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn global_resolver_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("GlobalResolverId", value);
        self
    }

    /// `Name`: string, 1 to 64 characters, pattern `(?!^[0-9]+$)([a-zA-Z0-9-_' ']+)`. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<DnsView> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `CreatedAt`
    #[inline]
    pub fn created_at(&self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// `DnsViewId`
    #[inline]
    pub fn dns_view_id(&self) -> Value<String> {
        self.attribute("DnsViewId")
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
    /// `DnsSecValidationType` of `AWS::Route53GlobalResolver::DnsView`.
    DnsSecValidationType
    ENABLED "ENABLED"
    DISABLED "DISABLED"
}

choice! {
    /// `EdnsClientSubnetType` of `AWS::Route53GlobalResolver::DnsView`.
    EdnsClientSubnetType
    ENABLED "ENABLED"
    DISABLED "DISABLED"
}

choice! {
    /// `FirewallRulesFailOpenType` of `AWS::Route53GlobalResolver::DnsView`.
    FirewallRulesFailOpenType
    ENABLED "ENABLED"
    DISABLED "DISABLED"
}

/// `Tag` of `AWS::Route53GlobalResolver::DnsView`.
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
