// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::ApiGateway::GatewayResponse` and the types of its properties.

use crate::aws::base::{Body, IntoValue, resource};
use crate::aws::collection::MapOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::ApiGateway::GatewayResponse`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-gatewayresponse.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct GatewayResponse(Body);

resource! { GatewayResponse "AWS::ApiGateway::GatewayResponse" }

impl GatewayResponse {
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

    /// `ResponseType`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn response_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ResponseType", value);
        self
    }

    /// `RestApiId`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn rest_api_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RestApiId", value);
        self
    }

    /// `StatusCode`: string.
    #[track_caller]
    pub fn status_code(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("StatusCode", value);
        self
    }
}

impl Handle<GatewayResponse> {
    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }
}
