// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::ApiGatewayV2::Api` and the types of its properties.

use crate::aws::base::{Body, IntoNode, IntoValue, Properties, properties, resource};
use crate::aws::collection::{ListOf, MapOf};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::ApiGatewayV2::Api`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-apigatewayv2-api.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Api(Body);

resource! { Api "AWS::ApiGatewayV2::Api" }

impl Api {
    /// `ApiKeySelectionExpression`: string.
    #[track_caller]
    pub fn api_key_selection_expression(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ApiKeySelectionExpression", value);
        self
    }

    /// `BasePath`: string.
    #[track_caller]
    pub fn base_path(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("BasePath", value);
        self
    }

    /// `Body`: object or string.
    #[track_caller]
    pub fn body(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("Body", value);
        self
    }

    /// `BodyS3Location`: `BodyS3Location`.
    #[track_caller]
    pub fn body_s3_location(mut self, value: impl IntoValue<BodyS3Location>) -> Self {
        self.0.set("BodyS3Location", value);
        self
    }

    /// `CorsConfiguration`: `Cors`.
    #[track_caller]
    pub fn cors_configuration(mut self, value: impl IntoValue<Cors>) -> Self {
        self.0.set("CorsConfiguration", value);
        self
    }

    /// `CredentialsArn`: string.
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

    /// `FailOnWarnings`: boolean.
    #[track_caller]
    pub fn fail_on_warnings(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("FailOnWarnings", value);
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

    /// `ProtocolType`: string. A change replaces the resource.
    #[track_caller]
    pub fn protocol_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ProtocolType", value);
        self
    }

    /// `RouteKey`: string.
    #[track_caller]
    pub fn route_key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RouteKey", value);
        self
    }

    /// `RouteSelectionExpression`: string.
    #[track_caller]
    pub fn route_selection_expression(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RouteSelectionExpression", value);
        self
    }

    /// `Tags`: map of strings.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `Target`: string.
    #[track_caller]
    pub fn target(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Target", value);
        self
    }

    /// `Version`: string.
    #[track_caller]
    pub fn version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Version", value);
        self
    }
}

impl Handle<Api> {
    /// `ApiEndpoint`
    #[inline]
    pub fn api_endpoint(&self) -> Value<String> {
        self.attribute("ApiEndpoint")
    }

    /// `ApiId`
    #[inline]
    pub fn api_id(&self) -> Value<String> {
        self.attribute("ApiId")
    }

    /// `ExecuteApiArn`
    #[inline]
    pub fn execute_api_arn(&self) -> Value<String> {
        self.attribute("ExecuteApiArn")
    }
}

/// `BodyS3Location` of `AWS::ApiGatewayV2::Api`.
#[derive(Clone, Default)]
#[must_use]
pub struct BodyS3Location(Properties);

properties! { BodyS3Location }

impl BodyS3Location {
    /// `Bucket`: string.
    #[track_caller]
    pub fn bucket(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Bucket", value);
        self
    }

    /// `Etag`: string.
    #[track_caller]
    pub fn etag(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Etag", value);
        self
    }

    /// `Key`: string.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Version`: string.
    #[track_caller]
    pub fn version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Version", value);
        self
    }
}

/// `Cors` of `AWS::ApiGatewayV2::Api`.
#[derive(Clone, Default)]
#[must_use]
pub struct Cors(Properties);

properties! { Cors }

impl Cors {
    /// `AllowCredentials`: boolean.
    #[track_caller]
    pub fn allow_credentials(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("AllowCredentials", value);
        self
    }

    /// `AllowHeaders`: list of strings.
    #[track_caller]
    pub fn allow_headers(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("AllowHeaders", value);
        self
    }

    /// `AllowMethods`: list of strings.
    #[track_caller]
    pub fn allow_methods(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("AllowMethods", value);
        self
    }

    /// `AllowOrigins`: list of strings.
    #[track_caller]
    pub fn allow_origins(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("AllowOrigins", value);
        self
    }

    /// `ExposeHeaders`: list of strings.
    #[track_caller]
    pub fn expose_headers(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("ExposeHeaders", value);
        self
    }

    /// `MaxAge`: integer.
    #[track_caller]
    pub fn max_age(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MaxAge", value);
        self
    }
}
