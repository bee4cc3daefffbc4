// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::ApiGatewayV2::Route` and the types of its properties.

use crate::aws::base::{Body, IntoNode, IntoValue, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::ApiGatewayV2::Route`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-route.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Route(Body);

resource! { Route "AWS::ApiGatewayV2::Route" }

impl Route {
    /// `ApiId`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn api_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ApiId", value);
        self
    }

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

    /// `RouteKey`: string. Required.
    #[track_caller]
    pub fn route_key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RouteKey", value);
        self
    }

    /// `RouteResponseSelectionExpression`: string.
    #[track_caller]
    pub fn route_response_selection_expression(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RouteResponseSelectionExpression", value);
        self
    }

    /// `Target`: string.
    #[track_caller]
    pub fn target(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Target", value);
        self
    }
}

impl Handle<Route> {
    /// `RouteId`
    #[inline]
    pub fn route_id(&self) -> Value<String> {
        self.attribute("RouteId")
    }
}
