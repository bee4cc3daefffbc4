// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::ApiGateway::DomainName` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::ApiGateway::DomainName`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-domainname.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct DomainName(Body);

resource! { DomainName "AWS::ApiGateway::DomainName" }

impl DomainName {
    /// `CertificateArn`: `AcmCertificateArn`.
    #[track_caller]
    pub fn certificate_arn(mut self, value: impl IntoValue<format::AcmCertificateArn>) -> Self {
        self.0.set("CertificateArn", value);
        self
    }

    /// `DomainName`: string. A change replaces the resource.
    #[track_caller]
    pub fn domain_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DomainName", value);
        self
    }

    /// `EndpointAccessMode`: string.
    #[track_caller]
    pub fn endpoint_access_mode(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EndpointAccessMode", value);
        self
    }

    /// `EndpointConfiguration`: `EndpointConfiguration`.
    #[track_caller]
    pub fn endpoint_configuration(mut self, value: impl IntoValue<EndpointConfiguration>) -> Self {
        self.0.set("EndpointConfiguration", value);
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

    /// `OwnershipVerificationCertificateArn`: string.
    #[track_caller]
    pub fn ownership_verification_certificate_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("OwnershipVerificationCertificateArn", value);
        self
    }

    /// `RegionalCertificateArn`: string.
    #[track_caller]
    pub fn regional_certificate_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RegionalCertificateArn", value);
        self
    }

    /// `RoutingMode`: `RoutingMode`, default `BASE_PATH_MAPPING_ONLY`.
    #[track_caller]
    pub fn routing_mode(mut self, value: impl IntoValue<RoutingMode>) -> Self {
        self.0.set("RoutingMode", value);
        self
    }

    /// `SecurityPolicy`: string.
    #[track_caller]
    pub fn security_policy(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SecurityPolicy", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<DomainName> {
    /// `DistributionDomainName`
    #[inline]
    pub fn distribution_domain_name(&self) -> Value<String> {
        self.attribute("DistributionDomainName")
    }

    /// `DistributionHostedZoneId`
    #[inline]
    pub fn distribution_hosted_zone_id(&self) -> Value<format::Route53AliasTargetHostedZoneId> {
        self.attribute("DistributionHostedZoneId")
    }

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

/// `EndpointConfiguration` of `AWS::ApiGateway::DomainName`.
#[derive(Clone, Default)]
#[must_use]
pub struct EndpointConfiguration(Properties);

properties! { EndpointConfiguration }

impl EndpointConfiguration {
    /// `IpAddressType`: string.
    #[track_caller]
    pub fn ip_address_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("IpAddressType", value);
        self
    }

    /// `Types`: list of strings.
    #[track_caller]
    pub fn types(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Types", value);
        self
    }
}

/// `MutualTlsAuthentication` of `AWS::ApiGateway::DomainName`.
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
    /// `RoutingMode` of `AWS::ApiGateway::DomainName`.
    RoutingMode
    BASE_PATH_MAPPING_ONLY "BASE_PATH_MAPPING_ONLY"
    ROUTING_RULE_THEN_BASE_PATH_MAPPING "ROUTING_RULE_THEN_BASE_PATH_MAPPING"
    ROUTING_RULE_ONLY "ROUTING_RULE_ONLY"
}

/// `Tag` of `AWS::ApiGateway::DomainName`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string.
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
