// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::ApiGateway::Method` and the types of its properties.

use crate::aws::base::{Body, IntoNode, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::{ListOf, MapOf};

/// `AWS::ApiGateway::Method`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-method.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Method(Body);

resource! { Method "AWS::ApiGateway::Method" }

impl Method {
    /// `ApiKeyRequired`: boolean.
    #[track_caller]
    pub fn api_key_required(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("ApiKeyRequired", value);
        self
    }

    /// `AuthorizationScopes`: list of strings.
    #[track_caller]
    pub fn authorization_scopes(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("AuthorizationScopes", value);
        self
    }

    /// `AuthorizationType`: string.
    #[track_caller]
    pub fn authorization_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AuthorizationType", value);
        self
    }

    /// `AuthorizerId`: string.
    #[track_caller]
    pub fn authorizer_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AuthorizerId", value);
        self
    }

    /// `HttpMethod`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn http_method(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("HttpMethod", value);
        self
    }

    /// `Integration`: `Integration`.
    #[track_caller]
    pub fn integration(mut self, value: impl IntoValue<Integration>) -> Self {
        self.0.set("Integration", value);
        self
    }

    /// `MethodResponses`: list of `MethodResponse`.
    #[track_caller]
    pub fn method_responses(mut self, value: impl IntoValue<ListOf<MethodResponse>>) -> Self {
        self.0.set("MethodResponses", value);
        self
    }

    /// `OperationName`: string.
    #[track_caller]
    pub fn operation_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("OperationName", value);
        self
    }

    /// `RequestModels`: map of strings.
    #[track_caller]
    pub fn request_models(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("RequestModels", value);
        self
    }

    /// `RequestParameters`: object.
    #[track_caller]
    pub fn request_parameters(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("RequestParameters", value);
        self
    }

    /// `RequestValidatorId`: string.
    #[track_caller]
    pub fn request_validator_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RequestValidatorId", value);
        self
    }

    /// `ResourceId`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn resource_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ResourceId", value);
        self
    }

    /// `RestApiId`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn rest_api_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RestApiId", value);
        self
    }
}

/// `Integration` of `AWS::ApiGateway::Method`.
#[derive(Clone, Default)]
#[must_use]
pub struct Integration(Properties);

properties! { Integration }

impl Integration {
    /// `CacheKeyParameters`: list of strings.
    #[track_caller]
    pub fn cache_key_parameters(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("CacheKeyParameters", value);
        self
    }

    /// `CacheNamespace`: string.
    #[track_caller]
    pub fn cache_namespace(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CacheNamespace", value);
        self
    }

    /// `ConnectionId`: string.
    #[track_caller]
    pub fn connection_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ConnectionId", value);
        self
    }

    /// `ConnectionType`: `IntegrationConnectionType`.
    #[track_caller]
    pub fn connection_type(mut self, value: impl IntoValue<IntegrationConnectionType>) -> Self {
        self.0.set("ConnectionType", value);
        self
    }

    /// `ContentHandling`: `IntegrationContentHandling`.
    #[track_caller]
    pub fn content_handling(mut self, value: impl IntoValue<IntegrationContentHandling>) -> Self {
        self.0.set("ContentHandling", value);
        self
    }

    /// `Credentials`: string.
    #[track_caller]
    pub fn credentials(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Credentials", value);
        self
    }

    /// `IntegrationHttpMethod`: string.
    #[track_caller]
    pub fn integration_http_method(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("IntegrationHttpMethod", value);
        self
    }

    /// `IntegrationResponses`: list of `IntegrationResponse`.
    #[track_caller]
    pub fn integration_responses(
        mut self,
        value: impl IntoValue<ListOf<IntegrationResponse>>,
    ) -> Self {
        self.0.set("IntegrationResponses", value);
        self
    }

    /// `IntegrationTarget`: string.
    #[track_caller]
    pub fn integration_target(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("IntegrationTarget", value);
        self
    }

    /// `PassthroughBehavior`: `IntegrationPassthroughBehavior`.
    #[track_caller]
    pub fn passthrough_behavior(
        mut self,
        value: impl IntoValue<IntegrationPassthroughBehavior>,
    ) -> Self {
        self.0.set("PassthroughBehavior", value);
        self
    }

    /// `RequestParameters`: map of strings.
    #[track_caller]
    pub fn request_parameters(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("RequestParameters", value);
        self
    }

    /// `RequestTemplates`: map of strings.
    #[track_caller]
    pub fn request_templates(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("RequestTemplates", value);
        self
    }

    /// `ResponseTransferMode`: `IntegrationResponseTransferMode`, default `BUFFERED`.
    #[track_caller]
    pub fn response_transfer_mode(
        mut self,
        value: impl IntoValue<IntegrationResponseTransferMode>,
    ) -> Self {
        self.0.set("ResponseTransferMode", value);
        self
    }

    /// `TimeoutInMillis`: integer, at least 50.
    #[track_caller]
    pub fn timeout_in_millis(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("TimeoutInMillis", value);
        self
    }

    /// `Type`: `IntegrationType`. Required.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<IntegrationType>) -> Self {
        self.0.set("Type", value);
        self
    }

    /// `Uri`: string.
    #[track_caller]
    pub fn uri(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Uri", value);
        self
    }
}

choice! {
    /// `IntegrationConnectionType` of `AWS::ApiGateway::Method`.
    IntegrationConnectionType
    INTERNET "INTERNET"
    VPC_LINK "VPC_LINK"
}

choice! {
    /// `IntegrationContentHandling` of `AWS::ApiGateway::Method`.
    IntegrationContentHandling
    CONVERT_TO_BINARY "CONVERT_TO_BINARY"
    CONVERT_TO_TEXT "CONVERT_TO_TEXT"
}

choice! {
    /// `IntegrationPassthroughBehavior` of `AWS::ApiGateway::Method`.
    IntegrationPassthroughBehavior
    WHEN_NO_MATCH "WHEN_NO_MATCH"
    WHEN_NO_TEMPLATES "WHEN_NO_TEMPLATES"
    NEVER "NEVER"
}

/// `IntegrationResponse` of `AWS::ApiGateway::Method`.
#[derive(Clone, Default)]
#[must_use]
pub struct IntegrationResponse(Properties);

properties! { IntegrationResponse }

impl IntegrationResponse {
    /// `ContentHandling`: `IntegrationResponseContentHandling`.
    #[track_caller]
    pub fn content_handling(
        mut self,
        value: impl IntoValue<IntegrationResponseContentHandling>,
    ) -> Self {
        self.0.set("ContentHandling", value);
        self
    }

    /// `ResponseParameters`: map of strings.
    #[track_caller]
    pub fn response_parameters(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("ResponseParameters", value);
        self
    }

    /// `ResponseTemplates`: map of strings.
    #[track_caller]
    pub fn response_templates(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("ResponseTemplates", value);
        self
    }

    /// `SelectionPattern`: string.
    #[track_caller]
    pub fn selection_pattern(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SelectionPattern", value);
        self
    }

    /// `StatusCode`: string. Required.
    #[track_caller]
    pub fn status_code(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("StatusCode", value);
        self
    }
}

choice! {
    /// `IntegrationResponseContentHandling` of `AWS::ApiGateway::Method`.
    IntegrationResponseContentHandling
    CONVERT_TO_BINARY "CONVERT_TO_BINARY"
    CONVERT_TO_TEXT "CONVERT_TO_TEXT"
}

choice! {
    /// `IntegrationResponseTransferMode` of `AWS::ApiGateway::Method`.
    IntegrationResponseTransferMode
    BUFFERED "BUFFERED"
    STREAM "STREAM"
}

choice! {
    /// `IntegrationType` of `AWS::ApiGateway::Method`.
    IntegrationType
    AWS "AWS"
    AWS_PROXY "AWS_PROXY"
    HTTP "HTTP"
    HTTP_PROXY "HTTP_PROXY"
    MOCK "MOCK"
}

/// `MethodResponse` of `AWS::ApiGateway::Method`.
#[derive(Clone, Default)]
#[must_use]
pub struct MethodResponse(Properties);

properties! { MethodResponse }

impl MethodResponse {
    /// `ResponseModels`: map of strings.
    #[track_caller]
    pub fn response_models(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("ResponseModels", value);
        self
    }

    /// `ResponseParameters`: object.
    #[track_caller]
    pub fn response_parameters(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("ResponseParameters", value);
        self
    }

    /// `StatusCode`: string. Required.
    #[track_caller]
    pub fn status_code(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("StatusCode", value);
        self
    }
}
