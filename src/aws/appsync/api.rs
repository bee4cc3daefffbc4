// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::AppSync::Api` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::{Node, Value};

/// `AWS::AppSync::Api`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appsync-api.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Api(Body);

resource! { Api "AWS::AppSync::Api" }

impl Api {
    /// `EventConfig`: `EventConfig`.
    #[track_caller]
    pub fn event_config(mut self, value: impl IntoValue<EventConfig>) -> Self {
        self.0.set("EventConfig", value);
        self
    }

    /// `Name`: string, 1 to 50 characters, pattern `[A-Za-z0-9_\-\ ]+`. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `OwnerContact`: string, 1 to 250 characters, pattern `[A-Za-z0-9_\-\ \.]+`.
    #[track_caller]
    pub fn owner_contact(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("OwnerContact", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<Api> {
    /// `ApiArn`
    #[inline]
    pub fn api_arn(&self) -> Value<String> {
        self.attribute("ApiArn")
    }

    /// `ApiId`
    #[inline]
    pub fn api_id(&self) -> Value<String> {
        self.attribute("ApiId")
    }

    /// `Dns`
    #[inline]
    pub fn dns(&self) -> Value<Node> {
        self.attribute("Dns")
    }

    /// `Dns.Http`
    #[inline]
    pub fn dns_http(&self) -> Value<String> {
        self.attribute("Dns.Http")
    }

    /// `Dns.Realtime`
    #[inline]
    pub fn dns_realtime(&self) -> Value<String> {
        self.attribute("Dns.Realtime")
    }
}

/// `AuthMode` of `AWS::AppSync::Api`.
#[derive(Clone, Default)]
#[must_use]
pub struct AuthMode(Properties);

properties! { AuthMode }

impl AuthMode {
    /// `AuthType`: `AuthenticationType`.
    #[track_caller]
    pub fn auth_type(mut self, value: impl IntoValue<AuthenticationType>) -> Self {
        self.0.set("AuthType", value);
        self
    }
}

/// `AuthProvider` of `AWS::AppSync::Api`.
#[derive(Clone, Default)]
#[must_use]
pub struct AuthProvider(Properties);

properties! { AuthProvider }

impl AuthProvider {
    /// `AuthType`: `AuthenticationType`. Required.
    #[track_caller]
    pub fn auth_type(mut self, value: impl IntoValue<AuthenticationType>) -> Self {
        self.0.set("AuthType", value);
        self
    }

    /// `CognitoConfig`: `CognitoConfig`.
    #[track_caller]
    pub fn cognito_config(mut self, value: impl IntoValue<CognitoConfig>) -> Self {
        self.0.set("CognitoConfig", value);
        self
    }

    /// `LambdaAuthorizerConfig`: `LambdaAuthorizerConfig`.
    #[track_caller]
    pub fn lambda_authorizer_config(
        mut self,
        value: impl IntoValue<LambdaAuthorizerConfig>,
    ) -> Self {
        self.0.set("LambdaAuthorizerConfig", value);
        self
    }

    /// `OpenIDConnectConfig`: `OpenIDConnectConfig`.
    #[track_caller]
    pub fn open_id_connect_config(mut self, value: impl IntoValue<OpenIDConnectConfig>) -> Self {
        self.0.set("OpenIDConnectConfig", value);
        self
    }
}

choice! {
    /// `AuthenticationType` of `AWS::AppSync::Api`.
    AuthenticationType
    AMAZON_COGNITO_USER_POOLS "AMAZON_COGNITO_USER_POOLS"
    AWS_IAM "AWS_IAM"
    API_KEY "API_KEY"
    OPENID_CONNECT "OPENID_CONNECT"
    AWS_LAMBDA "AWS_LAMBDA"
}

/// `CognitoConfig` of `AWS::AppSync::Api`.
#[derive(Clone, Default)]
#[must_use]
pub struct CognitoConfig(Properties);

properties! { CognitoConfig }

impl CognitoConfig {
    /// `AppIdClientRegex`: string.
    #[track_caller]
    pub fn app_id_client_regex(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AppIdClientRegex", value);
        self
    }

    /// `AwsRegion`: string. Required.
    #[track_caller]
    pub fn aws_region(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AwsRegion", value);
        self
    }

    /// `UserPoolId`: string. Required.
    #[track_caller]
    pub fn user_pool_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("UserPoolId", value);
        self
    }
}

/// `EventConfig` of `AWS::AppSync::Api`.
#[derive(Clone, Default)]
#[must_use]
pub struct EventConfig(Properties);

properties! { EventConfig }

impl EventConfig {
    /// `AuthProviders`: list of `AuthProvider`. Required.
    #[track_caller]
    pub fn auth_providers(mut self, value: impl IntoValue<ListOf<AuthProvider>>) -> Self {
        self.0.set("AuthProviders", value);
        self
    }

    /// `ConnectionAuthModes`: list of `AuthMode`. Required.
    #[track_caller]
    pub fn connection_auth_modes(mut self, value: impl IntoValue<ListOf<AuthMode>>) -> Self {
        self.0.set("ConnectionAuthModes", value);
        self
    }

    /// `DefaultPublishAuthModes`: list of `AuthMode`. Required.
    #[track_caller]
    pub fn default_publish_auth_modes(mut self, value: impl IntoValue<ListOf<AuthMode>>) -> Self {
        self.0.set("DefaultPublishAuthModes", value);
        self
    }

    /// `DefaultSubscribeAuthModes`: list of `AuthMode`. Required.
    #[track_caller]
    pub fn default_subscribe_auth_modes(mut self, value: impl IntoValue<ListOf<AuthMode>>) -> Self {
        self.0.set("DefaultSubscribeAuthModes", value);
        self
    }

    /// `LogConfig`: `EventLogConfig`.
    #[track_caller]
    pub fn log_config(mut self, value: impl IntoValue<EventLogConfig>) -> Self {
        self.0.set("LogConfig", value);
        self
    }
}

/// `EventLogConfig` of `AWS::AppSync::Api`.
#[derive(Clone, Default)]
#[must_use]
pub struct EventLogConfig(Properties);

properties! { EventLogConfig }

impl EventLogConfig {
    /// `CloudWatchLogsRoleArn`: `IamRoleArn`. Required.
    #[track_caller]
    pub fn cloud_watch_logs_role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("CloudWatchLogsRoleArn", value);
        self
    }

    /// `LogLevel`: `EventLogLevel`. Required.
    #[track_caller]
    pub fn log_level(mut self, value: impl IntoValue<EventLogLevel>) -> Self {
        self.0.set("LogLevel", value);
        self
    }
}

choice! {
    /// `EventLogLevel` of `AWS::AppSync::Api`.
    EventLogLevel
    NONE "NONE"
    ERROR "ERROR"
    ALL "ALL"
    INFO "INFO"
    DEBUG "DEBUG"
}

/// `LambdaAuthorizerConfig` of `AWS::AppSync::Api`.
#[derive(Clone, Default)]
#[must_use]
pub struct LambdaAuthorizerConfig(Properties);

properties! { LambdaAuthorizerConfig }

impl LambdaAuthorizerConfig {
    /// `AuthorizerResultTtlInSeconds`: integer, 0 to 3600.
    #[track_caller]
    pub fn authorizer_result_ttl_in_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("AuthorizerResultTtlInSeconds", value);
        self
    }

    /// `AuthorizerUri`: string. Required.
    #[track_caller]
    pub fn authorizer_uri(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AuthorizerUri", value);
        self
    }

    /// `IdentityValidationExpression`: string.
    #[track_caller]
    pub fn identity_validation_expression(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("IdentityValidationExpression", value);
        self
    }
}

/// `OpenIDConnectConfig` of `AWS::AppSync::Api`.
#[derive(Clone, Default)]
#[must_use]
pub struct OpenIDConnectConfig(Properties);

properties! { OpenIDConnectConfig }

impl OpenIDConnectConfig {
    /// `AuthTTL`: number.
    #[track_caller]
    pub fn auth_ttl(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("AuthTTL", value);
        self
    }

    /// `ClientId`: string.
    #[track_caller]
    pub fn client_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ClientId", value);
        self
    }

    /// `IatTTL`: number.
    #[track_caller]
    pub fn iat_ttl(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("IatTTL", value);
        self
    }

    /// `Issuer`: string. Required.
    #[track_caller]
    pub fn issuer(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Issuer", value);
        self
    }
}

/// `Tag` of `AWS::AppSync::Api`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 128 characters, pattern `^(?!aws:)[ a-zA-Z+-=._:/]+$`. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, at most 256 characters, pattern `^[\s\w+-=\.:/@]*$`. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
