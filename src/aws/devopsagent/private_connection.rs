// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::DevOpsAgent::PrivateConnection` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::DevOpsAgent::PrivateConnection`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-devopsagent-privateconnection.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct PrivateConnection(Body);

resource! { PrivateConnection "AWS::DevOpsAgent::PrivateConnection" }

impl PrivateConnection {
    /// `Certificate`: string, 1 to 32768 characters.
    #[track_caller]
    pub fn certificate(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Certificate", value);
        self
    }

    /// `ConnectionConfiguration`: `ConnectionConfiguration`. Required. A change replaces the resource.
    #[track_caller]
    pub fn connection_configuration(
        mut self,
        value: impl IntoValue<ConnectionConfiguration>,
    ) -> Self {
        self.0.set("ConnectionConfiguration", value);
        self
    }

    /// `Name`: string, 3 to 30 characters, pattern `^[a-z0-9]([a-z0-9-]*[a-z0-9])?$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<PrivateConnection> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `CertificateExpiryTime`
    #[inline]
    pub fn certificate_expiry_time(&self) -> Value<String> {
        self.attribute("CertificateExpiryTime")
    }

    /// `Status`
    #[inline]
    pub fn status(&self) -> Value<String> {
        self.attribute("Status")
    }
}

/// `ConnectionConfiguration` of `AWS::DevOpsAgent::PrivateConnection`.
#[derive(Clone, Default)]
#[must_use]
pub struct ConnectionConfiguration(Properties);

properties! { ConnectionConfiguration }

impl ConnectionConfiguration {
    /// `SelfManaged`: `SelfManagedMode`.
    #[track_caller]
    pub fn self_managed(mut self, value: impl IntoValue<SelfManagedMode>) -> Self {
        self.0.set("SelfManaged", value);
        self
    }

    /// `ServiceManaged`: `ServiceManagedMode`.
    #[track_caller]
    pub fn service_managed(mut self, value: impl IntoValue<ServiceManagedMode>) -> Self {
        self.0.set("ServiceManaged", value);
        self
    }
}

/// `SelfManagedMode` of `AWS::DevOpsAgent::PrivateConnection`.
#[derive(Clone, Default)]
#[must_use]
pub struct SelfManagedMode(Properties);

properties! { SelfManagedMode }

impl SelfManagedMode {
    /// `ResourceConfigurationId`: string, 20 to 2048 characters. Required.
    #[track_caller]
    pub fn resource_configuration_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ResourceConfigurationId", value);
        self
    }
}

/// `ServiceManagedMode` of `AWS::DevOpsAgent::PrivateConnection`.
#[derive(Clone, Default)]
#[must_use]
pub struct ServiceManagedMode(Properties);

properties! { ServiceManagedMode }

impl ServiceManagedMode {
    /// `DnsResolution`: `ServiceManagedModeDnsResolution`.
    #[track_caller]
    pub fn dns_resolution(
        mut self,
        value: impl IntoValue<ServiceManagedModeDnsResolution>,
    ) -> Self {
        self.0.set("DnsResolution", value);
        self
    }

    /// `HostAddress`: string, 3 to 255 characters, pattern `^[a-zA-Z0-9.:\-]+$`. Required.
    #[track_caller]
    pub fn host_address(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("HostAddress", value);
        self
    }

    /// `IpAddressType`: `ServiceManagedModeIpAddressType`.
    #[track_caller]
    pub fn ip_address_type(
        mut self,
        value: impl IntoValue<ServiceManagedModeIpAddressType>,
    ) -> Self {
        self.0.set("IpAddressType", value);
        self
    }

    /// `Ipv4AddressesPerEni`: integer, 1 to 62.
    #[track_caller]
    pub fn ipv4_addresses_per_eni(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Ipv4AddressesPerEni", value);
        self
    }

    /// `PortRanges`: list of strings, 1 to 11 items.
    #[track_caller]
    pub fn port_ranges(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("PortRanges", value);
        self
    }

    /// `SecurityGroupIds`: list of `Ec2SecurityGroupId`, 1 to 5 items.
    #[track_caller]
    pub fn security_group_ids(
        mut self,
        value: impl IntoValue<ListOf<format::Ec2SecurityGroupId>>,
    ) -> Self {
        self.0.set("SecurityGroupIds", value);
        self
    }

    /// `SubnetIds`: list of strings, 1 to 20 items.
    #[track_caller]
    pub fn subnet_ids(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("SubnetIds", value);
        self
    }

    /// `VpcId`: `Ec2VpcId`, 5 to 50 characters, pattern `^vpc-(([0-9a-z]{8})|([0-9a-z]{17}))$`. Required.
    #[track_caller]
    pub fn vpc_id(mut self, value: impl IntoValue<format::Ec2VpcId>) -> Self {
        self.0.set("VpcId", value);
        self
    }
}

choice! {
    /// `ServiceManagedModeDnsResolution` of `AWS::DevOpsAgent::PrivateConnection`.
    ServiceManagedModeDnsResolution
    PUBLIC "PUBLIC"
    IN_VPC "IN_VPC"
}

choice! {
    /// `ServiceManagedModeIpAddressType` of `AWS::DevOpsAgent::PrivateConnection`.
    ServiceManagedModeIpAddressType
    IPV4 "IPV4"
    IPV6 "IPV6"
    DUAL_STACK "DUAL_STACK"
}

/// `Tag` of `AWS::DevOpsAgent::PrivateConnection`.
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
