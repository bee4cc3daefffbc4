// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Serverless::HttpApi` and the types of its properties.

use crate::aws::base::{Body, IntoNode, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Serverless::HttpApi`: <https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-httpapi.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct HttpApi(Body);

resource! { HttpApi "AWS::Serverless::HttpApi" }

impl HttpApi {
    /// `AccessLogSettings`: `AccessLogSettings`.
    #[track_caller]
    pub fn access_log_settings(mut self, value: impl IntoValue<AccessLogSettings>) -> Self {
        self.0.set("AccessLogSettings", value);
        self
    }

    /// `Auth`: `Auth`. A change replaces the resource.
    #[track_caller]
    pub fn auth(mut self, value: impl IntoValue<Auth>) -> Self {
        self.0.set("Auth", value);
        self
    }

    /// `CorsConfiguration`: any value. A change replaces the resource.
    #[track_caller]
    pub fn cors_configuration(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("CorsConfiguration", value);
        self
    }

    /// `DefaultRouteSettings`: object or string. A change replaces the resource.
    #[track_caller]
    pub fn default_route_settings(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("DefaultRouteSettings", value);
        self
    }

    /// `DefinitionBody`: object. A change replaces the resource.
    #[track_caller]
    pub fn definition_body(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("DefinitionBody", value);
        self
    }

    /// `DefinitionUri`: any value. A change replaces the resource.
    #[track_caller]
    pub fn definition_uri(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("DefinitionUri", value);
        self
    }

    /// `Description`: string. A change replaces the resource.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `DisableExecuteApiEndpoint`: any value. A change replaces the resource.
    #[track_caller]
    pub fn disable_execute_api_endpoint(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("DisableExecuteApiEndpoint", value);
        self
    }

    /// `Domain`: `Domain`. A change replaces the resource.
    #[track_caller]
    pub fn domain(mut self, value: impl IntoValue<Domain>) -> Self {
        self.0.set("Domain", value);
        self
    }

    /// `FailOnWarnings`: boolean. A change replaces the resource.
    #[track_caller]
    pub fn fail_on_warnings(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("FailOnWarnings", value);
        self
    }

    /// `Name`: any value.
    #[track_caller]
    pub fn name(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("Name", value);
        self
    }

    /// `PropagateTags`: boolean.
    #[track_caller]
    pub fn propagate_tags(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("PropagateTags", value);
        self
    }

    /// `RouteSettings`: object or string. A change replaces the resource.
    #[track_caller]
    pub fn route_settings(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("RouteSettings", value);
        self
    }

    /// `StageName`: string. A change replaces the resource.
    #[track_caller]
    pub fn stage_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("StageName", value);
        self
    }

    /// `StageVariables`: object or string. A change replaces the resource.
    #[track_caller]
    pub fn stage_variables(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("StageVariables", value);
        self
    }

    /// `Tags`: object. A change replaces the resource.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("Tags", value);
        self
    }
}

impl Handle<HttpApi> {
    /// `ApiEndpoint`
    #[inline]
    pub fn api_endpoint(&self) -> Value<String> {
        self.attribute("ApiEndpoint")
    }

    /// `ApiId`
    #[inline]
    pub fn api_id(&self) -> Value<String> {
        self.attribute("ApiId")
    }

    /// `ExecuteApiArn`
    #[inline]
    pub fn execute_api_arn(&self) -> Value<String> {
        self.attribute("ExecuteApiArn")
    }
}

/// `AccessLogSettings` of `AWS::Serverless::HttpApi`.
#[derive(Clone, Default)]
#[must_use]
pub struct AccessLogSettings(Properties);

properties! { AccessLogSettings }

impl AccessLogSettings {
    /// `DestinationArn`: string.
    #[track_caller]
    pub fn destination_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DestinationArn", value);
        self
    }

    /// `Format`: string.
    #[track_caller]
    pub fn format(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Format", value);
        self
    }
}

/// `Auth` of `AWS::Serverless::HttpApi`.
#[derive(Clone, Default)]
#[must_use]
pub struct Auth(Properties);

properties! { Auth }

impl Auth {
    /// `Authorizers`: object.
    #[track_caller]
    pub fn authorizers(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("Authorizers", value);
        self
    }

    /// `DefaultAuthorizer`: string.
    #[track_caller]
    pub fn default_authorizer(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DefaultAuthorizer", value);
        self
    }

    /// `EnableIamAuthorizer`: boolean.
    #[track_caller]
    pub fn enable_iam_authorizer(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("EnableIamAuthorizer", value);
        self
    }
}

/// `Domain` of `AWS::Serverless::HttpApi`.
#[derive(Clone, Default)]
#[must_use]
pub struct Domain(Properties);

properties! { Domain }

impl Domain {
    /// `BasePath`: list of strings.
    #[track_caller]
    pub fn base_path(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("BasePath", value);
        self
    }

    /// `CertificateArn`: any value. Required.
    #[track_caller]
    pub fn certificate_arn(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("CertificateArn", value);
        self
    }

    /// `DomainName`: string. Required.
    #[track_caller]
    pub fn domain_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DomainName", value);
        self
    }

    /// `EndpointConfiguration`: any value.
    #[track_caller]
    pub fn endpoint_configuration(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("EndpointConfiguration", value);
        self
    }

    /// `MutualTlsAuthentication`: `DomainMutualTlsAuthentication`.
    #[track_caller]
    pub fn mutual_tls_authentication(
        mut self,
        value: impl IntoValue<DomainMutualTlsAuthentication>,
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

    /// `Route53`: `Route53`.
    #[track_caller]
    pub fn route53(mut self, value: impl IntoValue<Route53>) -> Self {
        self.0.set("Route53", value);
        self
    }

    /// `SecurityPolicy`: string.
    #[track_caller]
    pub fn security_policy(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SecurityPolicy", value);
        self
    }
}

/// `DomainMutualTlsAuthentication` of `AWS::Serverless::HttpApi`.
#[derive(Clone, Default)]
#[must_use]
pub struct DomainMutualTlsAuthentication(Properties);

properties! { DomainMutualTlsAuthentication }

impl DomainMutualTlsAuthentication {
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

/// `Route53` of `AWS::Serverless::HttpApi`.
#[derive(Clone, Default)]
#[must_use]
pub struct Route53(Properties);

properties! { Route53 }

impl Route53 {
    /// `DistributionDomainName`: any value.
    #[track_caller]
    pub fn distribution_domain_name(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("DistributionDomainName", value);
        self
    }

    /// `EvaluateTargetHealth`: any value.
    #[track_caller]
    pub fn evaluate_target_health(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("EvaluateTargetHealth", value);
        self
    }

    /// `HostedZoneId`: any value.
    #[track_caller]
    pub fn hosted_zone_id(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("HostedZoneId", value);
        self
    }

    /// `HostedZoneName`: any value.
    #[track_caller]
    pub fn hosted_zone_name(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("HostedZoneName", value);
        self
    }

    /// `IpV6`: boolean.
    #[track_caller]
    pub fn ip_v6(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("IpV6", value);
        self
    }

    /// `Region`: any value.
    #[track_caller]
    pub fn region(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("Region", value);
        self
    }

    /// `SetIdentifier`: any value.
    #[track_caller]
    pub fn set_identifier(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("SetIdentifier", value);
        self
    }
}
