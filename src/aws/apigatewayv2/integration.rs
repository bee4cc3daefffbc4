// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::ApiGatewayV2::Integration` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::{ListOf, MapOf};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::ApiGatewayV2::Integration`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-integration.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Integration(Body);

resource! { Integration "AWS::ApiGatewayV2::Integration" }

impl Integration {
    /// `ApiId`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn api_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ApiId", value);
        self
    }

    /// `ConnectionId`: string.
    #[track_caller]
    pub fn connection_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ConnectionId", value);
        self
    }

    /// `ConnectionType`: string.
    #[track_caller]
    pub fn connection_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ConnectionType", value);
        self
    }

    /// `ContentHandlingStrategy`: string.
    #[track_caller]
    pub fn content_handling_strategy(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ContentHandlingStrategy", value);
        self
    }

    /// `CredentialsArn`: string, pattern `arn:(aws|aws-cn|aws-us-gov):iam::[0-9]*:(role|user|group)\/.*`.
    #[track_caller]
    pub fn credentials_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CredentialsArn", value);
        self
    }

    /// `Description`: string.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `IntegrationMethod`: string.
    #[track_caller]
    pub fn integration_method(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("IntegrationMethod", value);
        self
    }

    /// `IntegrationSubtype`: string.
    #[track_caller]
    pub fn integration_subtype(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("IntegrationSubtype", value);
        self
    }

    /// `IntegrationType`: string. Required.
    #[track_caller]
    pub fn integration_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("IntegrationType", value);
        self
    }

    /// `IntegrationUri`: string.
    #[track_caller]
    pub fn integration_uri(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("IntegrationUri", value);
        self
    }

    /// `PassthroughBehavior`: string.
    #[track_caller]
    pub fn passthrough_behavior(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PassthroughBehavior", value);
        self
    }

    /// `PayloadFormatVersion`: string.
    #[track_caller]
    pub fn payload_format_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PayloadFormatVersion", value);
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

    /// `ResponseParameters`: map of `ResponseParameterMap`.
    #[track_caller]
    pub fn response_parameters(
        mut self,
        value: impl IntoValue<MapOf<ResponseParameterMap>>,
    ) -> Self {
        self.0.set("ResponseParameters", value);
        self
    }

    /// `TemplateSelectionExpression`: string.
    #[track_caller]
    pub fn template_selection_expression(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TemplateSelectionExpression", value);
        self
    }

    /// `TimeoutInMillis`: integer.
    #[track_caller]
    pub fn timeout_in_millis(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("TimeoutInMillis", value);
        self
    }

    /// `TlsConfig`: `TlsConfig`.
    #[track_caller]
    pub fn tls_config(mut self, value: impl IntoValue<TlsConfig>) -> Self {
        self.0.set("TlsConfig", value);
        self
    }
}

impl Handle<Integration> {
    /// `IntegrationId`
    #[inline]
    pub fn integration_id(&self) -> Value<String> {
        self.attribute("IntegrationId")
    }
}

/// `ResponseParameter` of `AWS::ApiGatewayV2::Integration`.
#[derive(Clone, Default)]
#[must_use]
pub struct ResponseParameter(Properties);

properties! { ResponseParameter }

impl ResponseParameter {
    /// `Destination`: string.
    #[track_caller]
    pub fn destination(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Destination", value);
        self
    }

    /// `Source`: string.
    #[track_caller]
    pub fn source(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Source", value);
        self
    }
}

/// `ResponseParameterMap` of `AWS::ApiGatewayV2::Integration`.
#[derive(Clone, Default)]
#[must_use]
pub struct ResponseParameterMap(Properties);

properties! { ResponseParameterMap }

impl ResponseParameterMap {
    /// `ResponseParameters`: list of `ResponseParameter`.
    #[track_caller]
    pub fn response_parameters(mut self, value: impl IntoValue<ListOf<ResponseParameter>>) -> Self {
        self.0.set("ResponseParameters", value);
        self
    }
}

/// `TlsConfig` of `AWS::ApiGatewayV2::Integration`.
#[derive(Clone, Default)]
#[must_use]
pub struct TlsConfig(Properties);

properties! { TlsConfig }

impl TlsConfig {
    /// `ServerNameToVerify`: string.
    #[track_caller]
    pub fn server_name_to_verify(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ServerNameToVerify", value);
        self
    }
}
