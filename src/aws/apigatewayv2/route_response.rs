// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::ApiGatewayV2::RouteResponse` and the types of its properties.

use crate::aws::base::{Body, IntoNode, IntoValue, resource};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::ApiGatewayV2::RouteResponse`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-routeresponse.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct RouteResponse(Body);

resource! { RouteResponse "AWS::ApiGatewayV2::RouteResponse" }

impl RouteResponse {
    /// `ApiId`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn api_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ApiId", value);
        self
    }

    /// `ModelSelectionExpression`: string.
    #[track_caller]
    pub fn model_selection_expression(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ModelSelectionExpression", value);
        self
    }

    /// `ResponseModels`: object or string.
    #[track_caller]
    pub fn response_models(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("ResponseModels", value);
        self
    }

    /// `ResponseParameters`: any value.
    #[track_caller]
    pub fn response_parameters(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("ResponseParameters", value);
        self
    }

    /// `RouteId`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn route_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RouteId", value);
        self
    }

    /// `RouteResponseKey`: string. Required.
    #[track_caller]
    pub fn route_response_key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RouteResponseKey", value);
        self
    }
}

impl Handle<RouteResponse> {
    /// `RouteResponseId`
    #[inline]
    pub fn route_response_id(&self) -> Value<String> {
        self.attribute("RouteResponseId")
    }
}
