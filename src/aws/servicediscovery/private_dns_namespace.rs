// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::ServiceDiscovery::PrivateDnsNamespace` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::ServiceDiscovery::PrivateDnsNamespace`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-servicediscovery-privatednsnamespace.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct PrivateDnsNamespace(Body);

resource! { PrivateDnsNamespace "AWS::ServiceDiscovery::PrivateDnsNamespace" }

impl PrivateDnsNamespace {
    /// `Description`: string, at most 1024 characters.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `Name`: string, 1 to 1024 characters, pattern `^(?!arn:)[!-~]{1,253}$`. Required. A change replaces the resource.
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

    /// `Vpc`: string, at most 64 characters. A change replaces the resource.
    #[track_caller]
    pub fn vpc(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Vpc", value);
        self
    }
}

impl Handle<PrivateDnsNamespace> {
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

/// `PrivateDnsPropertiesMutable` of `AWS::ServiceDiscovery::PrivateDnsNamespace`.
#[derive(Clone, Default)]
#[must_use]
pub struct PrivateDnsPropertiesMutable(Properties);

properties! { PrivateDnsPropertiesMutable }

impl PrivateDnsPropertiesMutable {
    /// `SOA`: `SOA`.
    #[track_caller]
    pub fn soa(mut self, value: impl IntoValue<SOA>) -> Self {
        self.0.set("SOA", value);
        self
    }
}

/// `Properties` of `AWS::ServiceDiscovery::PrivateDnsNamespace`.
#[derive(Clone, Default)]
#[must_use]
pub struct PropertiesProperty(Properties);

properties! { PropertiesProperty }

impl PropertiesProperty {
    /// `DnsProperties`: `PrivateDnsPropertiesMutable`.
    #[track_caller]
    pub fn dns_properties(mut self, value: impl IntoValue<PrivateDnsPropertiesMutable>) -> Self {
        self.0.set("DnsProperties", value);
        self
    }
}

/// `SOA` of `AWS::ServiceDiscovery::PrivateDnsNamespace`.
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

/// `Tag` of `AWS::ServiceDiscovery::PrivateDnsNamespace`.
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
