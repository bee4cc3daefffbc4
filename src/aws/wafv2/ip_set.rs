// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::WAFv2::IPSet` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::WAFv2::IPSet`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wafv2-ipset.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct IPSet(Body);

resource! { IPSet "AWS::WAFv2::IPSet" }

impl IPSet {
    /// `Addresses`: list of strings. Required.
    #[track_caller]
    pub fn addresses(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Addresses", value);
        self
    }

    /// `Description`: string, pattern `^[a-zA-Z0-9=:#@/\-,.][a-zA-Z0-9+=:#@/\-,.\s]+[a-zA-Z0-9+=:#@/\-,.]{1,256}$`.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `IPAddressVersion`: `IPAddressVersion`. Required.
    #[track_caller]
    pub fn ip_address_version(mut self, value: impl IntoValue<IPAddressVersion>) -> Self {
        self.0.set("IPAddressVersion", value);
        self
    }

    /// `Name`: string, pattern `^[0-9A-Za-z_-]{1,128}$`. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Scope`: `Scope`. Required. A change replaces the resource.
    #[track_caller]
    pub fn scope(mut self, value: impl IntoValue<Scope>) -> Self {
        self.0.set("Scope", value);
        self
    }

    /// `Tags`: list of `Tag`, at least 1 item.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<IPSet> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }
}

choice! {
    /// `IPAddressVersion` of `AWS::WAFv2::IPSet`.
    IPAddressVersion
    IPV4 "IPV4"
    IPV6 "IPV6"
}

choice! {
    /// `Scope` of `AWS::WAFv2::IPSet`.
    Scope
    CLOUDFRONT "CLOUDFRONT"
    REGIONAL "REGIONAL"
}

/// `Tag` of `AWS::WAFv2::IPSet`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 128 characters, pattern `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, at most 256 characters, pattern `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
