// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Lightsail::Domain` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::{Node, Value};

/// `AWS::Lightsail::Domain`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lightsail-domain.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Domain(Body);

resource! { Domain "AWS::Lightsail::Domain" }

impl Domain {
    /// `DomainEntries`: list of `DomainEntry`.
    #[track_caller]
    pub fn domain_entries(mut self, value: impl IntoValue<ListOf<DomainEntry>>) -> Self {
        self.0.set("DomainEntries", value);
        self
    }

    /// `DomainName`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn domain_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DomainName", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<Domain> {
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

    /// `DomainEntries.*.Id`
    #[inline]
    pub fn domain_entries_id(&self) -> Value<String> {
        self.attribute("DomainEntries.*.Id")
    }

    /// `Location`
    #[inline]
    pub fn location(&self) -> Value<Node> {
        self.attribute("Location")
    }

    /// `ResourceType`
    #[inline]
    pub fn resource_type(&self) -> Value<String> {
        self.attribute("ResourceType")
    }

    /// `SupportCode`
    #[inline]
    pub fn support_code(&self) -> Value<String> {
        self.attribute("SupportCode")
    }
}

/// `DomainEntry` of `AWS::Lightsail::Domain`.
#[derive(Clone, Default)]
#[must_use]
pub struct DomainEntry(Properties);

properties! { DomainEntry }

impl DomainEntry {
    /// `IsAlias`: boolean.
    #[track_caller]
    pub fn is_alias(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("IsAlias", value);
        self
    }

    /// `Name`: string. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Target`: string. Required.
    #[track_caller]
    pub fn target(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Target", value);
        self
    }

    /// `Type`: `DomainEntryType`. Required.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<DomainEntryType>) -> Self {
        self.0.set("Type", value);
        self
    }
}

choice! {
    /// `DomainEntryType` of `AWS::Lightsail::Domain`.
    DomainEntryType
    A "A"
    AAAA "AAAA"
    CNAME "CNAME"
    MX "MX"
    NS "NS"
    SOA "SOA"
    SRV "SRV"
    TXT "TXT"
}

/// `Tag` of `AWS::Lightsail::Domain`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
