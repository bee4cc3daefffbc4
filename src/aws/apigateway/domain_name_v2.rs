// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::ApiGateway::DomainNameV2` and the types of its properties.

use crate::aws::base::{Body, IntoNode, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::ApiGateway::DomainNameV2`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-domainnamev2.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct DomainNameV2(Body);

resource! { DomainNameV2 "AWS::ApiGateway::DomainNameV2" }

impl DomainNameV2 {
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

    /// `EndpointConfiguration`: `EndpointConfiguration`. A change replaces the resource.
    #[track_caller]
    pub fn endpoint_configuration(mut self, value: impl IntoValue<EndpointConfiguration>) -> Self {
        self.0.set("EndpointConfiguration", value);
        self
    }

    /// `Policy`: object or string.
    #[track_caller]
    pub fn policy(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("Policy", value);
        self
    }

    /// `RoutingMode`: `RoutingMode`, default `BASE_PATH_MAPPING_ONLY`.
    #[track_caller]
    pub fn routing_mode(mut self, value: impl IntoValue<RoutingMode>) -> Self {
        self.0.set("RoutingMode", value);
        self
    }

    /// `SecurityPolicy`: string. A change replaces the resource.
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

impl Handle<DomainNameV2> {
    /// `DomainNameArn`
    #[inline]
    pub fn domain_name_arn(&self) -> Value<String> {
        self.attribute("DomainNameArn")
    }

    /// `DomainNameId`
    #[inline]
    pub fn domain_name_id(&self) -> Value<String> {
        self.attribute("DomainNameId")
    }
}

/// `EndpointConfiguration` of `AWS::ApiGateway::DomainNameV2`.
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

choice! {
    /// `RoutingMode` of `AWS::ApiGateway::DomainNameV2`.
    RoutingMode
    BASE_PATH_MAPPING_ONLY "BASE_PATH_MAPPING_ONLY"
    ROUTING_RULE_THEN_BASE_PATH_MAPPING "ROUTING_RULE_THEN_BASE_PATH_MAPPING"
    ROUTING_RULE_ONLY "ROUTING_RULE_ONLY"
}

/// `Tag` of `AWS::ApiGateway::DomainNameV2`.
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
