// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::NetworkFirewall::TLSInspectionConfiguration` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::NetworkFirewall::TLSInspectionConfiguration`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-networkfirewall-tlsinspectionconfiguration.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct TLSInspectionConfiguration(Body);

resource! { TLSInspectionConfiguration "AWS::NetworkFirewall::TLSInspectionConfiguration" }

impl TLSInspectionConfiguration {
    /// `Description`: string, 1 to 512 characters, pattern `^.*$`.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `TLSInspectionConfiguration`: `TLSInspectionConfigurationProperty`. Required.
    #[track_caller]
    pub fn tls_inspection_configuration(
        mut self,
        value: impl IntoValue<TLSInspectionConfigurationProperty>,
    ) -> Self {
        self.0.set("TLSInspectionConfiguration", value);
        self
    }

    /// `TLSInspectionConfigurationName`: string, 1 to 128 characters, pattern `^[a-zA-Z0-9-]+$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn tls_inspection_configuration_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TLSInspectionConfigurationName", value);
        self
    }

    /// `Tags`: list of `Tag`, 1 to 200 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<TLSInspectionConfiguration> {
    /// `TLSInspectionConfigurationArn`
    #[inline]
    pub fn tls_inspection_configuration_arn(&self) -> Value<String> {
        self.attribute("TLSInspectionConfigurationArn")
    }

    /// `TLSInspectionConfigurationId`
    #[inline]
    pub fn tls_inspection_configuration_id(&self) -> Value<String> {
        self.attribute("TLSInspectionConfigurationId")
    }
}

/// `Address` of `AWS::NetworkFirewall::TLSInspectionConfiguration`.
#[derive(Clone, Default)]
#[must_use]
pub struct Address(Properties);

properties! { Address }

impl Address {
    /// `AddressDefinition`: string, 1 to 255 characters, pattern `^([a-fA-F\d:\.]+/\d{1,3})$`. Required.
    #[track_caller]
    pub fn address_definition(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AddressDefinition", value);
        self
    }
}

/// `PortRange` of `AWS::NetworkFirewall::TLSInspectionConfiguration`.
#[derive(Clone, Default)]
#[must_use]
pub struct PortRange(Properties);

properties! { PortRange }

impl PortRange {
    /// `FromPort`: integer, 0 to 65535. Required.
    #[track_caller]
    pub fn from_port(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("FromPort", value);
        self
    }

    /// `ToPort`: integer, 0 to 65535. Required.
    #[track_caller]
    pub fn to_port(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("ToPort", value);
        self
    }
}

choice! {
    /// `RevokedStatusAction` of `AWS::NetworkFirewall::TLSInspectionConfiguration`.
    RevokedStatusAction
    PASS "PASS"
    DROP "DROP"
    REJECT "REJECT"
}

/// `ServerCertificate` of `AWS::NetworkFirewall::TLSInspectionConfiguration`.
#[derive(Clone, Default)]
#[must_use]
pub struct ServerCertificate(Properties);

properties! { ServerCertificate }

impl ServerCertificate {
    /// `ResourceArn`: string, 1 to 256 characters, pattern `^(arn:aws.*)$`.
    #[track_caller]
    pub fn resource_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ResourceArn", value);
        self
    }
}

/// `ServerCertificateConfiguration` of `AWS::NetworkFirewall::TLSInspectionConfiguration`.
#[derive(Clone, Default)]
#[must_use]
pub struct ServerCertificateConfiguration(Properties);

properties! { ServerCertificateConfiguration }

impl ServerCertificateConfiguration {
    /// `CertificateAuthorityArn`: string, 1 to 256 characters, pattern `^(arn:aws.*)$`.
    #[track_caller]
    pub fn certificate_authority_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CertificateAuthorityArn", value);
        self
    }

    /// `CheckCertificateRevocationStatus`: `ServerCertificateConfigurationCheckCertificateRevocationStatus`.
    #[track_caller]
    pub fn check_certificate_revocation_status(
        mut self,
        value: impl IntoValue<ServerCertificateConfigurationCheckCertificateRevocationStatus>,
    ) -> Self {
        self.0.set("CheckCertificateRevocationStatus", value);
        self
    }

    /// `Scopes`: list of `ServerCertificateScope`.
    #[track_caller]
    pub fn scopes(mut self, value: impl IntoValue<ListOf<ServerCertificateScope>>) -> Self {
        self.0.set("Scopes", value);
        self
    }

    /// `ServerCertificates`: list of `ServerCertificate`.
    #[track_caller]
    pub fn server_certificates(mut self, value: impl IntoValue<ListOf<ServerCertificate>>) -> Self {
        self.0.set("ServerCertificates", value);
        self
    }
}

/// `ServerCertificateConfigurationCheckCertificateRevocationStatus` of `AWS::NetworkFirewall::TLSInspectionConfiguration`.
#[derive(Clone, Default)]
#[must_use]
pub struct ServerCertificateConfigurationCheckCertificateRevocationStatus(Properties);

properties! { ServerCertificateConfigurationCheckCertificateRevocationStatus }

impl ServerCertificateConfigurationCheckCertificateRevocationStatus {
    /// `RevokedStatusAction`: `RevokedStatusAction`.
    #[track_caller]
    pub fn revoked_status_action(mut self, value: impl IntoValue<RevokedStatusAction>) -> Self {
        self.0.set("RevokedStatusAction", value);
        self
    }

    /// `UnknownStatusAction`: `UnknownStatusAction`.
    #[track_caller]
    pub fn unknown_status_action(mut self, value: impl IntoValue<UnknownStatusAction>) -> Self {
        self.0.set("UnknownStatusAction", value);
        self
    }
}

/// `ServerCertificateScope` of `AWS::NetworkFirewall::TLSInspectionConfiguration`.
#[derive(Clone, Default)]
#[must_use]
pub struct ServerCertificateScope(Properties);

properties! { ServerCertificateScope }

impl ServerCertificateScope {
    /// `DestinationPorts`: list of `PortRange`.
    #[track_caller]
    pub fn destination_ports(mut self, value: impl IntoValue<ListOf<PortRange>>) -> Self {
        self.0.set("DestinationPorts", value);
        self
    }

    /// `Destinations`: list of `Address`.
    #[track_caller]
    pub fn destinations(mut self, value: impl IntoValue<ListOf<Address>>) -> Self {
        self.0.set("Destinations", value);
        self
    }

    /// `Protocols`: list of integers.
    #[track_caller]
    pub fn protocols(mut self, value: impl IntoValue<ListOf<i64>>) -> Self {
        self.0.set("Protocols", value);
        self
    }

    /// `SourcePorts`: list of `PortRange`.
    #[track_caller]
    pub fn source_ports(mut self, value: impl IntoValue<ListOf<PortRange>>) -> Self {
        self.0.set("SourcePorts", value);
        self
    }

    /// `Sources`: list of `Address`.
    #[track_caller]
    pub fn sources(mut self, value: impl IntoValue<ListOf<Address>>) -> Self {
        self.0.set("Sources", value);
        self
    }
}

/// `TLSInspectionConfiguration` of `AWS::NetworkFirewall::TLSInspectionConfiguration`.
#[derive(Clone, Default)]
#[must_use]
pub struct TLSInspectionConfigurationProperty(Properties);

properties! { TLSInspectionConfigurationProperty }

impl TLSInspectionConfigurationProperty {
    /// `ServerCertificateConfigurations`: list of `ServerCertificateConfiguration`.
    #[track_caller]
    pub fn server_certificate_configurations(
        mut self,
        value: impl IntoValue<ListOf<ServerCertificateConfiguration>>,
    ) -> Self {
        self.0.set("ServerCertificateConfigurations", value);
        self
    }
}

/// `Tag` of `AWS::NetworkFirewall::TLSInspectionConfiguration`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 128 characters, pattern `^.*$`. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, at most 255 characters, pattern `^.*$`. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}

choice! {
    /// `UnknownStatusAction` of `AWS::NetworkFirewall::TLSInspectionConfiguration`.
    UnknownStatusAction
    PASS "PASS"
    DROP "DROP"
    REJECT "REJECT"
}
