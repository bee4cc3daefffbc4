// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Route53Resolver::FirewallDomainList` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Route53Resolver::FirewallDomainList`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53resolver-firewalldomainlist.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct FirewallDomainList(Body);

resource! { FirewallDomainList "AWS::Route53Resolver::FirewallDomainList" }

impl FirewallDomainList {
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

impl Handle<FirewallDomainList> {
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

    /// `DomainCount`
    #[inline]
    pub fn domain_count(&self) -> Value<i64> {
        self.attribute("DomainCount")
    }

    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }

    /// `ManagedOwnerName`
    #[inline]
    pub fn managed_owner_name(&self) -> Value<String> {
        self.attribute("ManagedOwnerName")
    }

    /// `ModificationTime`
    #[inline]
    pub fn modification_time(&self) -> Value<String> {
        self.attribute("ModificationTime")
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

/// `Tag` of `AWS::Route53Resolver::FirewallDomainList`.
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
