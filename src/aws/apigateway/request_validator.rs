// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::ApiGateway::RequestValidator` and the types of its properties.

use crate::aws::base::{Body, IntoValue, resource};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::ApiGateway::RequestValidator`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-requestvalidator.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct RequestValidator(Body);

resource! { RequestValidator "AWS::ApiGateway::RequestValidator" }

impl RequestValidator {
    /// `Name`: string. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `RestApiId`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn rest_api_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RestApiId", value);
        self
    }

    /// `ValidateRequestBody`: boolean.
    #[track_caller]
    pub fn validate_request_body(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("ValidateRequestBody", value);
        self
    }

    /// `ValidateRequestParameters`: boolean.
    #[track_caller]
    pub fn validate_request_parameters(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("ValidateRequestParameters", value);
        self
    }
}

impl Handle<RequestValidator> {
    /// `RequestValidatorId`
    #[inline]
    pub fn request_validator_id(&self) -> Value<String> {
        self.attribute("RequestValidatorId")
    }
}
