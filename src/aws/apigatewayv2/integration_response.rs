// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::ApiGatewayV2::IntegrationResponse` and the types of its properties.

use crate::aws::base::{Body, IntoNode, IntoValue, resource};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::ApiGatewayV2::IntegrationResponse`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-integrationresponse.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct IntegrationResponse(Body);

resource! { IntegrationResponse "AWS::ApiGatewayV2::IntegrationResponse" }

impl IntegrationResponse {
    /// `ApiId`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn api_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ApiId", value);
        self
    }

    /// `ContentHandlingStrategy`: string.
    #[track_caller]
    pub fn content_handling_strategy(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ContentHandlingStrategy", value);
        self
    }

    /// `IntegrationId`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn integration_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("IntegrationId", value);
        self
    }

    /// `IntegrationResponseKey`: string. Required.
    #[track_caller]
    pub fn integration_response_key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("IntegrationResponseKey", value);
        self
    }

    /// `ResponseParameters`: object or string.
    #[track_caller]
    pub fn response_parameters(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("ResponseParameters", value);
        self
    }

    /// `ResponseTemplates`: object or string.
    #[track_caller]
    pub fn response_templates(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("ResponseTemplates", value);
        self
    }

    /// `TemplateSelectionExpression`: string.
    #[track_caller]
    pub fn template_selection_expression(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TemplateSelectionExpression", value);
        self
    }
}

impl Handle<IntegrationResponse> {
    /// `IntegrationResponseId`
    #[inline]
    pub fn integration_response_id(&self) -> Value<String> {
        self.attribute("IntegrationResponseId")
    }
}
