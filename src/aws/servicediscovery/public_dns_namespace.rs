// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::ServiceDiscovery::PublicDnsNamespace` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::ServiceDiscovery::PublicDnsNamespace`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-servicediscovery-publicdnsnamespace.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct PublicDnsNamespace(Body);

resource! { PublicDnsNamespace "AWS::ServiceDiscovery::PublicDnsNamespace" }

impl PublicDnsNamespace {
    /// `Description`: string, at most 1024 characters.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `Name`: string, 1 to 1024 characters. Required. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Properties`: `PropertiesProperty`.
    #[track_caller]
    pub fn properties(mut self, value: impl IntoValue<PropertiesProperty>) -> Self {
        self.0.set("Properties", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 200 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<PublicDnsNamespace> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `HostedZoneId`
    #[inline]
    pub fn hosted_zone_id(&self) -> Value<format::Route53AliasTargetHostedZoneId> {
        self.attribute("HostedZoneId")
    }

    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }
}

/// `Properties` of `AWS::ServiceDiscovery::PublicDnsNamespace`.
#[derive(Clone, Default)]
#[must_use]
pub struct PropertiesProperty(Properties);

properties! { PropertiesProperty }

impl PropertiesProperty {
    /// `DnsProperties`: `PublicDnsPropertiesMutable`.
    #[track_caller]
    pub fn dns_properties(mut self, value: impl IntoValue<PublicDnsPropertiesMutable>) -> Self {
        self.0.set("DnsProperties", value);
        self
    }
}

/// `PublicDnsPropertiesMutable` of `AWS::ServiceDiscovery::PublicDnsNamespace`.
#[derive(Clone, Default)]
#[must_use]
pub struct PublicDnsPropertiesMutable(Properties);

properties! { PublicDnsPropertiesMutable }

impl PublicDnsPropertiesMutable {
    /// `SOA`: `SOA`.
    #[track_caller]
    pub fn soa(mut self, value: impl IntoValue<SOA>) -> Self {
        self.0.set("SOA", value);
        self
    }
}

/// `SOA` of `AWS::ServiceDiscovery::PublicDnsNamespace`.
#[derive(Clone, Default)]
#[must_use]
pub struct SOA(Properties);

properties! { SOA }

impl SOA {
    /// `TTL`: number, 0 to 2147483647.
    #[track_caller]
    pub fn ttl(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("TTL", value);
        self
    }
}

/// `Tag` of `AWS::ServiceDiscovery::PublicDnsNamespace`.
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
