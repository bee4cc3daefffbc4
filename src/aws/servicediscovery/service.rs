// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::ServiceDiscovery::Service` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::{ListOf, MapOf};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::ServiceDiscovery::Service`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-servicediscovery-service.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Service(Body);

resource! { Service "AWS::ServiceDiscovery::Service" }

impl Service {
    /// `Description`: string, at most 1024 characters.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `DnsConfig`: `DnsConfig`.
    #[track_caller]
    pub fn dns_config(mut self, value: impl IntoValue<DnsConfig>) -> Self {
        self.0.set("DnsConfig", value);
        self
    }

    /// `HealthCheckConfig`: `HealthCheckConfig`.
    #[track_caller]
    pub fn health_check_config(mut self, value: impl IntoValue<HealthCheckConfig>) -> Self {
        self.0.set("HealthCheckConfig", value);
        self
    }

    /// `HealthCheckCustomConfig`: `HealthCheckCustomConfig`. A change replaces the resource.
    #[track_caller]
    pub fn health_check_custom_config(
        mut self,
        value: impl IntoValue<HealthCheckCustomConfig>,
    ) -> Self {
        self.0.set("HealthCheckCustomConfig", value);
        self
    }

    /// `Name`: string. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `NamespaceId`: string, at most 255 characters. A change replaces the resource.
    #[track_caller]
    pub fn namespace_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("NamespaceId", value);
        self
    }

    /// `ServiceAttributes`: map of strings, at most 30 entries.
    #[track_caller]
    pub fn service_attributes(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("ServiceAttributes", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 200 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `Type`: `Type`. A change replaces the resource.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<Type>) -> Self {
        self.0.set("Type", value);
        self
    }
}

impl Handle<Service> {
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

    /// `Name`
    #[inline]
    pub fn name(&self) -> Value<String> {
        self.attribute("Name")
    }
}

/// `DnsConfig` of `AWS::ServiceDiscovery::Service`.
#[derive(Clone, Default)]
#[must_use]
pub struct DnsConfig(Properties);

properties! { DnsConfig }

impl DnsConfig {
    /// `DnsRecords`: list of `DnsRecord`. Required.
    #[track_caller]
    pub fn dns_records(mut self, value: impl IntoValue<ListOf<DnsRecord>>) -> Self {
        self.0.set("DnsRecords", value);
        self
    }

    /// `NamespaceId`: string, at most 64 characters.
    #[track_caller]
    pub fn namespace_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("NamespaceId", value);
        self
    }

    /// `RoutingPolicy`: `DnsConfigRoutingPolicy`.
    #[track_caller]
    pub fn routing_policy(mut self, value: impl IntoValue<DnsConfigRoutingPolicy>) -> Self {
        self.0.set("RoutingPolicy", value);
        self
    }
}

choice! {
    /// `DnsConfigRoutingPolicy` of `AWS::ServiceDiscovery::Service`.
    DnsConfigRoutingPolicy
    MULTIVALUE "MULTIVALUE"
    WEIGHTED "WEIGHTED"
}

/// `DnsRecord` of `AWS::ServiceDiscovery::Service`.
#[derive(Clone, Default)]
#[must_use]
pub struct DnsRecord(Properties);

properties! { DnsRecord }

impl DnsRecord {
    /// `TTL`: number, 0 to 2147483647. Required.
    #[track_caller]
    pub fn ttl(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("TTL", value);
        self
    }

    /// `Type`: `DnsRecordType`. Required.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<DnsRecordType>) -> Self {
        self.0.set("Type", value);
        self
    }
}

choice! {
    /// `DnsRecordType` of `AWS::ServiceDiscovery::Service`.
    DnsRecordType
    A "A"
    AAAA "AAAA"
    CNAME "CNAME"
    SRV "SRV"
}

/// `HealthCheckConfig` of `AWS::ServiceDiscovery::Service`.
#[derive(Clone, Default)]
#[must_use]
pub struct HealthCheckConfig(Properties);

properties! { HealthCheckConfig }

impl HealthCheckConfig {
    /// `FailureThreshold`: number, 1 to 10.
    #[track_caller]
    pub fn failure_threshold(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("FailureThreshold", value);
        self
    }

    /// `ResourcePath`: string, at most 255 characters.
    #[track_caller]
    pub fn resource_path(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ResourcePath", value);
        self
    }

    /// `Type`: `HealthCheckConfigType`. Required.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<HealthCheckConfigType>) -> Self {
        self.0.set("Type", value);
        self
    }
}

choice! {
    /// `HealthCheckConfigType` of `AWS::ServiceDiscovery::Service`.
    HealthCheckConfigType
    HTTP "HTTP"
    HTTPS "HTTPS"
    TCP "TCP"
}

/// `HealthCheckCustomConfig` of `AWS::ServiceDiscovery::Service`.
#[derive(Clone, Default)]
#[must_use]
pub struct HealthCheckCustomConfig(Properties);

properties! { HealthCheckCustomConfig }

impl HealthCheckCustomConfig {
    /// `FailureThreshold`: number, 1 to 10.
    #[track_caller]
    pub fn failure_threshold(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("FailureThreshold", value);
        self
    }
}

/// `Tag` of `AWS::ServiceDiscovery::Service`.
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

choice! {
    /// `Type` of `AWS::ServiceDiscovery::Service`.
    Type
    HTTP "HTTP"
}
