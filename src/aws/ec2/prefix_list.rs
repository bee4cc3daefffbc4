// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::EC2::PrefixList` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::EC2::PrefixList`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-prefixlist.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct PrefixList(Body);

resource! { PrefixList "AWS::EC2::PrefixList" }

impl PrefixList {
    /// `AddressFamily`: `AddressFamily`. Required.
    #[track_caller]
    pub fn address_family(mut self, value: impl IntoValue<AddressFamily>) -> Self {
        self.0.set("AddressFamily", value);
        self
    }

    /// `Entries`: list of `Entry`, at most 100 items.
    #[track_caller]
    pub fn entries(mut self, value: impl IntoValue<ListOf<Entry>>) -> Self {
        self.0.set("Entries", value);
        self
    }

    /// `MaxEntries`: integer, at least 1.
    #[track_caller]
    pub fn max_entries(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MaxEntries", value);
        self
    }

    /// `PrefixListName`: string, 1 to 255 characters. Required.
    #[track_caller]
    pub fn prefix_list_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PrefixListName", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<PrefixList> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `OwnerId`
    #[inline]
    pub fn owner_id(&self) -> Value<String> {
        self.attribute("OwnerId")
    }

    /// `PrefixListId`
    #[inline]
    pub fn prefix_list_id(&self) -> Value<String> {
        self.attribute("PrefixListId")
    }

    /// `Version`
    #[inline]
    pub fn version(&self) -> Value<i64> {
        self.attribute("Version")
    }
}

choice! {
    /// `AddressFamily` of `AWS::EC2::PrefixList`.
    AddressFamily
    IPV4 "IPv4"
    IPV6 "IPv6"
}

/// `Entry` of `AWS::EC2::PrefixList`.
#[derive(Clone, Default)]
#[must_use]
pub struct Entry(Properties);

properties! { Entry }

impl Entry {
    /// `Cidr`: string, 1 to 46 characters. Required.
    #[track_caller]
    pub fn cidr(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Cidr", value);
        self
    }

    /// `Description`: string, at most 255 characters.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }
}

/// `Tag` of `AWS::EC2::PrefixList`.
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

    /// `Value`: string, at most 256 characters.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
