// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Route53GlobalResolver::GlobalResolver` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Route53GlobalResolver::GlobalResolver`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-route53globalresolver-globalresolver.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct GlobalResolver(Body);

resource! { GlobalResolver "AWS::Route53GlobalResolver::GlobalResolver" }

impl GlobalResolver {
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

    /// `IpAddressType`: `GlobalResolverIpAddressType`.
    #[track_caller]
    pub fn ip_address_type(mut self, value: impl IntoValue<GlobalResolverIpAddressType>) -> Self {
        self.0.set("IpAddressType", value);
        self
    }

    /// `Name`: string, 1 to 64 characters, pattern `(?!^[0-9]+$)([a-zA-Z0-9-_' ']+)`. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `ObservabilityRegion`: string, 1 to 32 characters.
    #[track_caller]
    pub fn observability_region(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ObservabilityRegion", value);
        self
    }

    /// `Regions`: list of strings. Required.
    #[track_caller]
    pub fn regions(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Regions", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<GlobalResolver> {
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

    /// `DnsName`
    #[inline]
    pub fn dns_name(&self) -> Value<String> {
        self.attribute("DnsName")
    }

    /// `GlobalResolverId`
    #[inline]
    pub fn global_resolver_id(&self) -> Value<String> {
        self.attribute("GlobalResolverId")
    }

    /// `IPv4Addresses`
    #[inline]
    pub fn ipv4_addresses(&self) -> Value<Vec<String>> {
        self.attribute("IPv4Addresses")
    }

    /// `IPv6Addresses`
    #[inline]
    pub fn ipv6_addresses(&self) -> Value<Vec<String>> {
        self.attribute("IPv6Addresses")
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
    /// `GlobalResolverIpAddressType` of `AWS::Route53GlobalResolver::GlobalResolver`.
    GlobalResolverIpAddressType
    IPV4 "IPV4"
    DUAL_STACK "DUAL_STACK"
}

/// `Tag` of `AWS::Route53GlobalResolver::GlobalResolver`.
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
