// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::ApiGatewayV2::DomainName` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::{ListOf, MapOf};
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::ApiGatewayV2::DomainName`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-domainname.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct DomainName(Body);

resource! { DomainName "AWS::ApiGatewayV2::DomainName" }

impl DomainName {
    /// `DomainName`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn domain_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DomainName", value);
        self
    }

    /// `DomainNameConfigurations`: list of `DomainNameConfiguration`.
    #[track_caller]
    pub fn domain_name_configurations(
        mut self,
        value: impl IntoValue<ListOf<DomainNameConfiguration>>,
    ) -> Self {
        self.0.set("DomainNameConfigurations", value);
        self
    }

    /// `MutualTlsAuthentication`: `MutualTlsAuthentication`.
    #[track_caller]
    pub fn mutual_tls_authentication(
        mut self,
        value: impl IntoValue<MutualTlsAuthentication>,
    ) -> Self {
        self.0.set("MutualTlsAuthentication", value);
        self
    }

    /// `RoutingMode`: `RoutingMode`, default `API_MAPPING_ONLY`.
    #[track_caller]
    pub fn routing_mode(mut self, value: impl IntoValue<RoutingMode>) -> Self {
        self.0.set("RoutingMode", value);
        self
    }

    /// `Tags`: map of strings.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<DomainName> {
    /// `DomainNameArn`
    #[inline]
    pub fn domain_name_arn(&self) -> Value<String> {
        self.attribute("DomainNameArn")
    }

    /// `RegionalDomainName`
    #[inline]
    pub fn regional_domain_name(&self) -> Value<String> {
        self.attribute("RegionalDomainName")
    }

    /// `RegionalHostedZoneId`
    #[inline]
    pub fn regional_hosted_zone_id(&self) -> Value<format::Route53AliasTargetHostedZoneId> {
        self.attribute("RegionalHostedZoneId")
    }
}

/// `DomainNameConfiguration` of `AWS::ApiGatewayV2::DomainName`.
#[derive(Clone, Default)]
#[must_use]
pub struct DomainNameConfiguration(Properties);

properties! { DomainNameConfiguration }

impl DomainNameConfiguration {
    /// `CertificateArn`: `AcmCertificateArn`.
    #[track_caller]
    pub fn certificate_arn(mut self, value: impl IntoValue<format::AcmCertificateArn>) -> Self {
        self.0.set("CertificateArn", value);
        self
    }

    /// `CertificateName`: string.
    #[track_caller]
    pub fn certificate_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CertificateName", value);
        self
    }

    /// `EndpointType`: string.
    #[track_caller]
    pub fn endpoint_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EndpointType", value);
        self
    }

    /// `IpAddressType`: string.
    #[track_caller]
    pub fn ip_address_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("IpAddressType", value);
        self
    }

    /// `OwnershipVerificationCertificateArn`: string.
    #[track_caller]
    pub fn ownership_verification_certificate_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("OwnershipVerificationCertificateArn", value);
        self
    }

    /// `SecurityPolicy`: string.
    #[track_caller]
    pub fn security_policy(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SecurityPolicy", value);
        self
    }
}

/// `MutualTlsAuthentication` of `AWS::ApiGatewayV2::DomainName`.
#[derive(Clone, Default)]
#[must_use]
pub struct MutualTlsAuthentication(Properties);

properties! { MutualTlsAuthentication }

impl MutualTlsAuthentication {
    /// `TruststoreUri`: string.
    #[track_caller]
    pub fn truststore_uri(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TruststoreUri", value);
        self
    }

    /// `TruststoreVersion`: string.
    #[track_caller]
    pub fn truststore_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TruststoreVersion", value);
        self
    }
}

choice! {
    /// `RoutingMode` of `AWS::ApiGatewayV2::DomainName`.
    RoutingMode
    API_MAPPING_ONLY "API_MAPPING_ONLY"
    ROUTING_RULE_THEN_API_MAPPING "ROUTING_RULE_THEN_API_MAPPING"
    ROUTING_RULE_ONLY "ROUTING_RULE_ONLY"
}
