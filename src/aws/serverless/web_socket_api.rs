// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Serverless::WebSocketApi` and the types of its properties.

use crate::aws::base::{Body, IntoNode, IntoValue, Properties, properties, resource};
use crate::aws::collection::{ListOf, MapOf};

/// `AWS::Serverless::WebSocketApi`: <https://docs.aws.amazon.com/serverless-application-model/latest/developerguide/sam-resource-websocketapi.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct WebSocketApi(Body);

resource! { WebSocketApi "AWS::Serverless::WebSocketApi" }

impl WebSocketApi {
    /// `AccessLogSettings`: `AccessLogSettings`.
    #[track_caller]
    pub fn access_log_settings(mut self, value: impl IntoValue<AccessLogSettings>) -> Self {
        self.0.set("AccessLogSettings", value);
        self
    }

    /// `ApiKeySelectionExpression`: string.
    #[track_caller]
    pub fn api_key_selection_expression(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ApiKeySelectionExpression", value);
        self
    }

    /// `Auth`: `AuthConfig`.
    #[track_caller]
    pub fn auth(mut self, value: impl IntoValue<AuthConfig>) -> Self {
        self.0.set("Auth", value);
        self
    }

    /// `DefaultRouteSettings`: `DefaultRouteSettings`.
    #[track_caller]
    pub fn default_route_settings(mut self, value: impl IntoValue<DefaultRouteSettings>) -> Self {
        self.0.set("DefaultRouteSettings", value);
        self
    }

    /// `Description`: string.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `DisableExecuteApiEndpoint`: boolean.
    #[track_caller]
    pub fn disable_execute_api_endpoint(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("DisableExecuteApiEndpoint", value);
        self
    }

    /// `DisableSchemaValidation`: boolean.
    #[track_caller]
    pub fn disable_schema_validation(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("DisableSchemaValidation", value);
        self
    }

    /// `Domain`: `Domain`.
    #[track_caller]
    pub fn domain(mut self, value: impl IntoValue<Domain>) -> Self {
        self.0.set("Domain", value);
        self
    }

    /// `IpAddressType`: string.
    #[track_caller]
    pub fn ip_address_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("IpAddressType", value);
        self
    }

    /// `Name`: string.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `PropagateTags`: boolean.
    #[track_caller]
    pub fn propagate_tags(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("PropagateTags", value);
        self
    }

    /// `RouteSelectionExpression`: string. Required.
    #[track_caller]
    pub fn route_selection_expression(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RouteSelectionExpression", value);
        self
    }

    /// `RouteSettings`: object or string.
    #[track_caller]
    pub fn route_settings(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("RouteSettings", value);
        self
    }

    /// `Routes`: map of `WebSocketApiRoute`. Required.
    #[track_caller]
    pub fn routes(mut self, value: impl IntoValue<MapOf<WebSocketApiRoute>>) -> Self {
        self.0.set("Routes", value);
        self
    }

    /// `StageName`: string.
    #[track_caller]
    pub fn stage_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("StageName", value);
        self
    }

    /// `StageVariables`: object or string.
    #[track_caller]
    pub fn stage_variables(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("StageVariables", value);
        self
    }

    /// `Tags`: object.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("Tags", value);
        self
    }
}

/// `AccessLogSettings` of `AWS::Serverless::WebSocketApi`.
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

/// `AuthConfig` of `AWS::Serverless::WebSocketApi`.
#[derive(Clone, Default)]
#[must_use]
pub struct AuthConfig(Properties);

properties! { AuthConfig }

impl AuthConfig {
    /// `AuthArn`: any value.
    #[track_caller]
    pub fn auth_arn(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("AuthArn", value);
        self
    }

    /// `AuthType`: any value. Required.
    #[track_caller]
    pub fn auth_type(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("AuthType", value);
        self
    }

    /// `IdentitySource`: list of strings.
    #[track_caller]
    pub fn identity_source(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("IdentitySource", value);
        self
    }

    /// `InvokeRole`: any value.
    #[track_caller]
    pub fn invoke_role(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("InvokeRole", value);
        self
    }

    /// `Name`: string.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }
}

/// `DefaultRouteSettings` of `AWS::Serverless::WebSocketApi`.
#[derive(Clone, Default)]
#[must_use]
pub struct DefaultRouteSettings(Properties);

properties! { DefaultRouteSettings }

impl DefaultRouteSettings {
    /// `DataTraceEnabled`: boolean.
    #[track_caller]
    pub fn data_trace_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("DataTraceEnabled", value);
        self
    }

    /// `DetailedMetricsEnabled`: boolean.
    #[track_caller]
    pub fn detailed_metrics_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("DetailedMetricsEnabled", value);
        self
    }

    /// `LoggingLevel`: string.
    #[track_caller]
    pub fn logging_level(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LoggingLevel", value);
        self
    }

    /// `ThrottlingBurstLimit`: integer.
    #[track_caller]
    pub fn throttling_burst_limit(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("ThrottlingBurstLimit", value);
        self
    }

    /// `ThrottlingRateLimit`: number.
    #[track_caller]
    pub fn throttling_rate_limit(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("ThrottlingRateLimit", value);
        self
    }
}

/// `Domain` of `AWS::Serverless::WebSocketApi`.
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

/// `DomainMutualTlsAuthentication` of `AWS::Serverless::WebSocketApi`.
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

/// `Route53` of `AWS::Serverless::WebSocketApi`.
#[derive(Clone, Default)]
#[must_use]
pub struct Route53(Properties);

properties! { Route53 }

impl Route53 {
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

/// `WebSocketApiRoute` of `AWS::Serverless::WebSocketApi`.
#[derive(Clone, Default)]
#[must_use]
pub struct WebSocketApiRoute(Properties);

properties! { WebSocketApiRoute }

impl WebSocketApiRoute {
    /// `ApiKeyRequired`: boolean.
    #[track_caller]
    pub fn api_key_required(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("ApiKeyRequired", value);
        self
    }

    /// `FunctionArn`: any value. Required.
    #[track_caller]
    pub fn function_arn(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("FunctionArn", value);
        self
    }

    /// `IntegrationTimeout`: integer.
    #[track_caller]
    pub fn integration_timeout(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("IntegrationTimeout", value);
        self
    }

    /// `ModelSelectionExpression`: string.
    #[track_caller]
    pub fn model_selection_expression(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ModelSelectionExpression", value);
        self
    }

    /// `OperationName`: string.
    #[track_caller]
    pub fn operation_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("OperationName", value);
        self
    }

    /// `RequestModels`: object or string.
    #[track_caller]
    pub fn request_models(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("RequestModels", value);
        self
    }

    /// `RequestParameters`: object.
    #[track_caller]
    pub fn request_parameters(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("RequestParameters", value);
        self
    }

    /// `RouteResponseSelectionExpression`: string.
    #[track_caller]
    pub fn route_response_selection_expression(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RouteResponseSelectionExpression", value);
        self
    }
}
