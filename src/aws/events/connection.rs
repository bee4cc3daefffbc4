// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Events::Connection` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Events::Connection`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-events-connection.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Connection(Body);

resource! { Connection "AWS::Events::Connection" }

impl Connection {
    /// `AuthParameters`: `AuthParameters`, 1 to 2 entries.
    #[track_caller]
    pub fn auth_parameters(mut self, value: impl IntoValue<AuthParameters>) -> Self {
        self.0.set("AuthParameters", value);
        self
    }

    /// `AuthorizationType`: `AuthorizationType`.
    #[track_caller]
    pub fn authorization_type(mut self, value: impl IntoValue<AuthorizationType>) -> Self {
        self.0.set("AuthorizationType", value);
        self
    }

    /// `Description`: string, at most 512 characters.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `InvocationConnectivityParameters`: `InvocationConnectivityParameters`.
    #[track_caller]
    pub fn invocation_connectivity_parameters(
        mut self,
        value: impl IntoValue<InvocationConnectivityParameters>,
    ) -> Self {
        self.0.set("InvocationConnectivityParameters", value);
        self
    }

    /// `KmsKeyIdentifier`: string, at most 2048 characters, pattern `^[a-zA-Z0-9_\-/:]*$`.
    #[track_caller]
    pub fn kms_key_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("KmsKeyIdentifier", value);
        self
    }

    /// `Name`: string, 1 to 64 characters, pattern `[\.\-_A-Za-z0-9]+`. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }
}

impl Handle<Connection> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `ArnForPolicy`
    #[inline]
    pub fn arn_for_policy(&self) -> Value<String> {
        self.attribute("ArnForPolicy")
    }

    /// `AuthParameters.ConnectivityParameters.ResourceParameters.ResourceAssociationArn`
    #[inline]
    pub fn auth_parameters_connectivity_parameters_resource_parameters_resource_association_arn(
        &self,
    ) -> Value<String> {
        self.attribute(
            "AuthParameters.ConnectivityParameters.ResourceParameters.ResourceAssociationArn",
        )
    }

    /// `InvocationConnectivityParameters.ResourceParameters.ResourceAssociationArn`
    #[inline]
    pub fn invocation_connectivity_parameters_resource_parameters_resource_association_arn(
        &self,
    ) -> Value<String> {
        self.attribute("InvocationConnectivityParameters.ResourceParameters.ResourceAssociationArn")
    }

    /// `SecretArn`
    #[inline]
    pub fn secret_arn(&self) -> Value<String> {
        self.attribute("SecretArn")
    }
}

/// `ApiKeyAuthParameters` of `AWS::Events::Connection`.
#[derive(Clone, Default)]
#[must_use]
pub struct ApiKeyAuthParameters(Properties);

properties! { ApiKeyAuthParameters }

impl ApiKeyAuthParameters {
    /// `ApiKeyName`: string, 1 to 512 characters, pattern `^[ \t]*[^\x00-\x1F\x7F]+([ \t]+[^\x00-\x1F\x7F]+)*[ \t]*$`. Required.
    #[track_caller]
    pub fn api_key_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ApiKeyName", value);
        self
    }

    /// `ApiKeyValue`: string, 1 to 512 characters, pattern `^[ \t]*[^\x00-\x1F\x7F]+([ \t]+[^\x00-\x1F\x7F]+)*[ \t]*$`. Required.
    #[track_caller]
    pub fn api_key_value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ApiKeyValue", value);
        self
    }
}

/// `AuthParameters` of `AWS::Events::Connection`.
#[derive(Clone, Default)]
#[must_use]
pub struct AuthParameters(Properties);

properties! { AuthParameters }

impl AuthParameters {
    /// `ApiKeyAuthParameters`: `ApiKeyAuthParameters`.
    #[track_caller]
    pub fn api_key_auth_parameters(mut self, value: impl IntoValue<ApiKeyAuthParameters>) -> Self {
        self.0.set("ApiKeyAuthParameters", value);
        self
    }

    /// `BasicAuthParameters`: `BasicAuthParameters`.
    #[track_caller]
    pub fn basic_auth_parameters(mut self, value: impl IntoValue<BasicAuthParameters>) -> Self {
        self.0.set("BasicAuthParameters", value);
        self
    }

    /// `ConnectivityParameters`: `ConnectivityParameters`.
    #[track_caller]
    pub fn connectivity_parameters(
        mut self,
        value: impl IntoValue<ConnectivityParameters>,
    ) -> Self {
        self.0.set("ConnectivityParameters", value);
        self
    }

    /// `InvocationHttpParameters`: `ConnectionHttpParameters`.
    #[track_caller]
    pub fn invocation_http_parameters(
        mut self,
        value: impl IntoValue<ConnectionHttpParameters>,
    ) -> Self {
        self.0.set("InvocationHttpParameters", value);
        self
    }

    /// `OAuthParameters`: `OAuthParameters`.
    #[track_caller]
    pub fn oauth_parameters(mut self, value: impl IntoValue<OAuthParameters>) -> Self {
        self.0.set("OAuthParameters", value);
        self
    }
}

choice! {
    /// `AuthorizationType` of `AWS::Events::Connection`.
    AuthorizationType
    API_KEY "API_KEY"
    BASIC "BASIC"
    OAUTH_CLIENT_CREDENTIALS "OAUTH_CLIENT_CREDENTIALS"
}

/// `BasicAuthParameters` of `AWS::Events::Connection`.
#[derive(Clone, Default)]
#[must_use]
pub struct BasicAuthParameters(Properties);

properties! { BasicAuthParameters }

impl BasicAuthParameters {
    /// `Password`: string, 1 to 512 characters, pattern `^[ \t]*[^\x00-\x1F\x7F]+([ \t]+[^\x00-\x1F\x7F]+)*[ \t]*$`. Required.
    #[track_caller]
    pub fn password(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Password", value);
        self
    }

    /// `Username`: string, 1 to 512 characters, pattern `^[ \t]*[^\x00-\x1F\x7F]+([ \t]+[^\x00-\x1F\x7F]+)*[ \t]*$`. Required.
    #[track_caller]
    pub fn username(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Username", value);
        self
    }
}

/// `ClientParameters` of `AWS::Events::Connection`.
#[derive(Clone, Default)]
#[must_use]
pub struct ClientParameters(Properties);

properties! { ClientParameters }

impl ClientParameters {
    /// `ClientID`: string, 1 to 512 characters, pattern `^[ \t]*[^\x00-\x1F\x7F]+([ \t]+[^\x00-\x1F\x7F]+)*[ \t]*$`. Required.
    #[track_caller]
    pub fn client_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ClientID", value);
        self
    }

    /// `ClientSecret`: string, 1 to 512 characters, pattern `^[ \t]*[^\x00-\x1F\x7F]+([ \t]+[^\x00-\x1F\x7F]+)*[ \t]*$`. Required.
    #[track_caller]
    pub fn client_secret(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ClientSecret", value);
        self
    }
}

/// `ConnectionHttpParameters` of `AWS::Events::Connection`.
#[derive(Clone, Default)]
#[must_use]
pub struct ConnectionHttpParameters(Properties);

properties! { ConnectionHttpParameters }

impl ConnectionHttpParameters {
    /// `BodyParameters`: list of `Parameter`, at most 100 items.
    #[track_caller]
    pub fn body_parameters(mut self, value: impl IntoValue<ListOf<Parameter>>) -> Self {
        self.0.set("BodyParameters", value);
        self
    }

    /// `HeaderParameters`: list of `Parameter`, at most 100 items.
    #[track_caller]
    pub fn header_parameters(mut self, value: impl IntoValue<ListOf<Parameter>>) -> Self {
        self.0.set("HeaderParameters", value);
        self
    }

    /// `QueryStringParameters`: list of `Parameter`, at most 100 items.
    #[track_caller]
    pub fn query_string_parameters(mut self, value: impl IntoValue<ListOf<Parameter>>) -> Self {
        self.0.set("QueryStringParameters", value);
        self
    }
}

/// `ConnectivityParameters` of `AWS::Events::Connection`.
#[derive(Clone, Default)]
#[must_use]
pub struct ConnectivityParameters(Properties);

properties! { ConnectivityParameters }

impl ConnectivityParameters {
    /// `ResourceParameters`: `ResourceParameters`. Required.
    #[track_caller]
    pub fn resource_parameters(mut self, value: impl IntoValue<ResourceParameters>) -> Self {
        self.0.set("ResourceParameters", value);
        self
    }
}

/// `InvocationConnectivityParameters` of `AWS::Events::Connection`.
#[derive(Clone, Default)]
#[must_use]
pub struct InvocationConnectivityParameters(Properties);

properties! { InvocationConnectivityParameters }

impl InvocationConnectivityParameters {
    /// `ResourceParameters`: `ResourceParameters`. Required.
    #[track_caller]
    pub fn resource_parameters(mut self, value: impl IntoValue<ResourceParameters>) -> Self {
        self.0.set("ResourceParameters", value);
        self
    }
}

/// `OAuthParameters` of `AWS::Events::Connection`.
#[derive(Clone, Default)]
#[must_use]
pub struct OAuthParameters(Properties);

properties! { OAuthParameters }

impl OAuthParameters {
    /// `AuthorizationEndpoint`: string, 1 to 2048 characters, pattern `^((%[0-9A-Fa-f]{2}|[-()_.!~*';/?:@\x26=+$,A-Za-z0-9])+)([).!';/?:,])?$`. Required.
    #[track_caller]
    pub fn authorization_endpoint(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AuthorizationEndpoint", value);
        self
    }

    /// `ClientParameters`: `ClientParameters`. Required.
    #[track_caller]
    pub fn client_parameters(mut self, value: impl IntoValue<ClientParameters>) -> Self {
        self.0.set("ClientParameters", value);
        self
    }

    /// `HttpMethod`: `OAuthParametersHttpMethod`. Required.
    #[track_caller]
    pub fn http_method(mut self, value: impl IntoValue<OAuthParametersHttpMethod>) -> Self {
        self.0.set("HttpMethod", value);
        self
    }

    /// `OAuthHttpParameters`: `ConnectionHttpParameters`.
    #[track_caller]
    pub fn oauth_http_parameters(
        mut self,
        value: impl IntoValue<ConnectionHttpParameters>,
    ) -> Self {
        self.0.set("OAuthHttpParameters", value);
        self
    }
}

choice! {
    /// `OAuthParametersHttpMethod` of `AWS::Events::Connection`.
    OAuthParametersHttpMethod
    GET "GET"
    POST "POST"
    PUT "PUT"
}

/// `Parameter` of `AWS::Events::Connection`.
#[derive(Clone, Default)]
#[must_use]
pub struct Parameter(Properties);

properties! { Parameter }

impl Parameter {
    /// `IsValueSecret`: boolean, default true.
    #[track_caller]
    pub fn is_value_secret(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("IsValueSecret", value);
        self
    }

    /// `Key`: string, at most 512 characters. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, at most 512 characters, pattern `^[ \t]*[\x20-\x7E]+([ \t]+[\x20-\x7E]+)*[ \t]*$`. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}

/// `ResourceParameters` of `AWS::Events::Connection`.
#[derive(Clone, Default)]
#[must_use]
pub struct ResourceParameters(Properties);

properties! { ResourceParameters }

impl ResourceParameters {
    /// `ResourceAssociationArn`: string, 20 to 2048 characters.
    #[track_caller]
    pub fn resource_association_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ResourceAssociationArn", value);
        self
    }

    /// `ResourceConfigurationArn`: string, at most 2048 characters. Required.
    #[track_caller]
    pub fn resource_configuration_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ResourceConfigurationArn", value);
        self
    }
}
