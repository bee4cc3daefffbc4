// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::ApiGateway::Authorizer` and the types of its properties.

use crate::aws::base::{Body, IntoValue, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::ApiGateway::Authorizer`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigateway-authorizer.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Authorizer(Body);

resource! { Authorizer "AWS::ApiGateway::Authorizer" }

impl Authorizer {
    /// `AuthType`: string.
    #[track_caller]
    pub fn auth_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AuthType", value);
        self
    }

    /// `AuthorizerCredentials`: string.
    #[track_caller]
    pub fn authorizer_credentials(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AuthorizerCredentials", value);
        self
    }

    /// `AuthorizerResultTtlInSeconds`: integer.
    #[track_caller]
    pub fn authorizer_result_ttl_in_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("AuthorizerResultTtlInSeconds", value);
        self
    }

    /// `AuthorizerUri`: string.
    #[track_caller]
    pub fn authorizer_uri(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AuthorizerUri", value);
        self
    }

    /// `IdentitySource`: string.
    #[track_caller]
    pub fn identity_source(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("IdentitySource", value);
        self
    }

    /// `IdentityValidationExpression`: string.
    #[track_caller]
    pub fn identity_validation_expression(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("IdentityValidationExpression", value);
        self
    }

    /// `Name`: string. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `ProviderARNs`: list of strings.
    #[track_caller]
    pub fn provider_arns(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("ProviderARNs", value);
        self
    }

    /// `RestApiId`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn rest_api_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RestApiId", value);
        self
    }

    /// `Type`: string. Required.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Type", value);
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
