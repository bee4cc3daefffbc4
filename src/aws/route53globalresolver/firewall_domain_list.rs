// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Route53GlobalResolver::FirewallDomainList` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Route53GlobalResolver::FirewallDomainList`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53globalresolver-firewalldomainlist.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct FirewallDomainList(Body);

resource! { FirewallDomainList "AWS::Route53GlobalResolver::FirewallDomainList" }

impl FirewallDomainList {
    /// `ClientToken`: string, 1 to 256 characters. A change replaces the resource.
    #[track_caller]
    pub fn client_token(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ClientToken", value);
        self
    }

    /// `Description`: string, 1 to 256 characters. A change replaces the resource.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `DomainFileUrl`: string, 1 to 1024 characters.
    #[track_caller]
    pub fn domain_file_url(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DomainFileUrl", value);
        self
    }

    /// `Domains`: list of strings.
    #[track_caller]
    pub fn domains(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Domains", value);
        self
    }

    /// `GlobalResolverId`: string, 1 to 64 characters, pattern `^[-.a-zA-Z0-9]+$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn global_resolver_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("GlobalResolverId", value);
        self
    }

    /// `Name`: string, 1 to 64 characters, pattern `(?!^[0-9]+$)([a-zA-Z0-9-_' ']+)`. Required. A change replaces the resource.
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

impl Handle<FirewallDomainList> {
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

    /// `DomainCount`
    #[inline]
    pub fn domain_count(&self) -> Value<i64> {
        self.attribute("DomainCount")
    }

    /// `FirewallDomainListId`
    #[inline]
    pub fn firewall_domain_list_id(&self) -> Value<String> {
        self.attribute("FirewallDomainListId")
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

    /// `UpdatedAt`
    #[inline]
    pub fn updated_at(&self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

/// `Tag` of `AWS::Route53GlobalResolver::FirewallDomainList`.
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
