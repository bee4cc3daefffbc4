// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::ApiGatewayV2::Authorizer` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::ApiGatewayV2::Authorizer`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-authorizer.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Authorizer(Body);

resource! { Authorizer "AWS::ApiGatewayV2::Authorizer" }

impl Authorizer {
    /// `ApiId`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn api_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ApiId", value);
        self
    }

    /// `AuthorizerCredentialsArn`: string.
    #[track_caller]
    pub fn authorizer_credentials_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AuthorizerCredentialsArn", value);
        self
    }

    /// `AuthorizerPayloadFormatVersion`: string.
    #[track_caller]
    pub fn authorizer_payload_format_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AuthorizerPayloadFormatVersion", value);
        self
    }

    /// `AuthorizerResultTtlInSeconds`: integer.
    #[track_caller]
    pub fn authorizer_result_ttl_in_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("AuthorizerResultTtlInSeconds", value);
        self
    }

    /// `AuthorizerType`: string. Required.
    #[track_caller]
    pub fn authorizer_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AuthorizerType", value);
        self
    }

    /// `AuthorizerUri`: string.
    #[track_caller]
    pub fn authorizer_uri(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AuthorizerUri", value);
        self
    }

    /// `EnableSimpleResponses`: boolean.
    #[track_caller]
    pub fn enable_simple_responses(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("EnableSimpleResponses", value);
        self
    }

    /// `IdentitySource`: list of strings.
    #[track_caller]
    pub fn identity_source(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("IdentitySource", value);
        self
    }

    /// `IdentityValidationExpression`: string.
    #[track_caller]
    pub fn identity_validation_expression(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("IdentityValidationExpression", value);
        self
    }

    /// `JwtConfiguration`: `JWTConfiguration`.
    #[track_caller]
    pub fn jwt_configuration(mut self, value: impl IntoValue<JWTConfiguration>) -> Self {
        self.0.set("JwtConfiguration", value);
        self
    }

    /// `Name`: string. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }
}

impl Handle<Authorizer> {
    /// `AuthorizerId`
    #[inline]
    pub fn authorizer_id(&self) -> Value<String> {
        self.attribute("AuthorizerId")
    }
}

/// `JWTConfiguration` of `AWS::ApiGatewayV2::Authorizer`.
#[derive(Clone, Default)]
#[must_use]
pub struct JWTConfiguration(Properties);

properties! { JWTConfiguration }

impl JWTConfiguration {
    /// `Audience`: list of strings.
    #[track_caller]
    pub fn audience(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Audience", value);
        self
    }

    /// `Issuer`: string.
    #[track_caller]
    pub fn issuer(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Issuer", value);
        self
    }
}
