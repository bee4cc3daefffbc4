// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::AppSync::GraphQLApi` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::{ListOf, MapOf};
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::AppSync::GraphQLApi`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appsync-graphqlapi.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct GraphQLApi(Body);

resource! { GraphQLApi "AWS::AppSync::GraphQLApi" }

impl GraphQLApi {
    /// `AdditionalAuthenticationProviders`: list of `AdditionalAuthenticationProvider`.
    #[track_caller]
    pub fn additional_authentication_providers(
        mut self,
        value: impl IntoValue<ListOf<AdditionalAuthenticationProvider>>,
    ) -> Self {
        self.0.set("AdditionalAuthenticationProviders", value);
        self
    }

    /// `ApiType`: `ApiType`.
    #[track_caller]
    pub fn api_type(mut self, value: impl IntoValue<ApiType>) -> Self {
        self.0.set("ApiType", value);
        self
    }

    /// `AuthenticationType`: `AuthenticationType`. Required.
    #[track_caller]
    pub fn authentication_type(mut self, value: impl IntoValue<AuthenticationType>) -> Self {
        self.0.set("AuthenticationType", value);
        self
    }

    /// `EnhancedMetricsConfig`: `EnhancedMetricsConfig`.
    #[track_caller]
    pub fn enhanced_metrics_config(mut self, value: impl IntoValue<EnhancedMetricsConfig>) -> Self {
        self.0.set("EnhancedMetricsConfig", value);
        self
    }

    /// `EnvironmentVariables`: map of strings.
    #[track_caller]
    pub fn environment_variables(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("EnvironmentVariables", value);
        self
    }

    /// `IntrospectionConfig`: `IntrospectionConfig`.
    #[track_caller]
    pub fn introspection_config(mut self, value: impl IntoValue<IntrospectionConfig>) -> Self {
        self.0.set("IntrospectionConfig", value);
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

    /// `LogConfig`: `LogConfig`.
    #[track_caller]
    pub fn log_config(mut self, value: impl IntoValue<LogConfig>) -> Self {
        self.0.set("LogConfig", value);
        self
    }

    /// `MergedApiExecutionRoleArn`: `IamRoleArn`.
    #[track_caller]
    pub fn merged_api_execution_role_arn(
        mut self,
        value: impl IntoValue<format::IamRoleArn>,
    ) -> Self {
        self.0.set("MergedApiExecutionRoleArn", value);
        self
    }

    /// `Name`: string. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `OpenIDConnectConfig`: `OpenIDConnectConfig`.
    #[track_caller]
    pub fn open_id_connect_config(mut self, value: impl IntoValue<OpenIDConnectConfig>) -> Self {
        self.0.set("OpenIDConnectConfig", value);
        self
    }

    /// `OwnerContact`: string.
    #[track_caller]
    pub fn owner_contact(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("OwnerContact", value);
        self
    }

    /// `QueryDepthLimit`: integer, 0 to 75.
    #[track_caller]
    pub fn query_depth_limit(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("QueryDepthLimit", value);
        self
    }

    /// `ResolverCountLimit`: integer, 0 to 10000.
    #[track_caller]
    pub fn resolver_count_limit(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("ResolverCountLimit", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `UserPoolConfig`: `UserPoolConfig`.
    #[track_caller]
    pub fn user_pool_config(mut self, value: impl IntoValue<UserPoolConfig>) -> Self {
        self.0.set("UserPoolConfig", value);
        self
    }

    /// `Visibility`: `Visibility`.
    #[track_caller]
    pub fn visibility(mut self, value: impl IntoValue<Visibility>) -> Self {
        self.0.set("Visibility", value);
        self
    }

    /// `XrayEnabled`: boolean.
    #[track_caller]
    pub fn xray_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("XrayEnabled", value);
        self
    }
}

impl Handle<GraphQLApi> {
    /// `ApiId`
    #[inline]
    pub fn api_id(&self) -> Value<String> {
        self.attribute("ApiId")
    }

    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `GraphQLDns`
    #[inline]
    pub fn graphql_dns(&self) -> Value<String> {
        self.attribute("GraphQLDns")
    }

    /// `GraphQLEndpointArn`
    #[inline]
    pub fn graphql_endpoint_arn(&self) -> Value<String> {
        self.attribute("GraphQLEndpointArn")
    }

    /// `GraphQLUrl`
    #[inline]
    pub fn graphql_url(&self) -> Value<String> {
        self.attribute("GraphQLUrl")
    }

    /// `RealtimeDns`
    #[inline]
    pub fn realtime_dns(&self) -> Value<String> {
        self.attribute("RealtimeDns")
    }

    /// `RealtimeUrl`
    #[inline]
    pub fn realtime_url(&self) -> Value<String> {
        self.attribute("RealtimeUrl")
    }
}

/// `AdditionalAuthenticationProvider` of `AWS::AppSync::GraphQLApi`.
#[derive(Clone, Default)]
#[must_use]
pub struct AdditionalAuthenticationProvider(Properties);

properties! { AdditionalAuthenticationProvider }

impl AdditionalAuthenticationProvider {
    /// `AuthenticationType`: `AdditionalAuthenticationProviderAuthenticationType`. Required.
    #[track_caller]
    pub fn authentication_type(
        mut self,
        value: impl IntoValue<AdditionalAuthenticationProviderAuthenticationType>,
    ) -> Self {
        self.0.set("AuthenticationType", value);
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

    /// `UserPoolConfig`: `CognitoUserPoolConfig`.
    #[track_caller]
    pub fn user_pool_config(mut self, value: impl IntoValue<CognitoUserPoolConfig>) -> Self {
        self.0.set("UserPoolConfig", value);
        self
    }
}

choice! {
    /// `AdditionalAuthenticationProviderAuthenticationType` of `AWS::AppSync::GraphQLApi`.
    AdditionalAuthenticationProviderAuthenticationType
    AMAZON_COGNITO_USER_POOLS "AMAZON_COGNITO_USER_POOLS"
    API_KEY "API_KEY"
    AWS_IAM "AWS_IAM"
    AWS_LAMBDA "AWS_LAMBDA"
    OPENID_CONNECT "OPENID_CONNECT"
}

choice! {
    /// `ApiType` of `AWS::AppSync::GraphQLApi`.
    ApiType
    GRAPHQL "GRAPHQL"
    MERGED "MERGED"
}

choice! {
    /// `AuthenticationType` of `AWS::AppSync::GraphQLApi`.
    AuthenticationType
    AMAZON_COGNITO_USER_POOLS "AMAZON_COGNITO_USER_POOLS"
    API_KEY "API_KEY"
    AWS_IAM "AWS_IAM"
    AWS_LAMBDA "AWS_LAMBDA"
    OPENID_CONNECT "OPENID_CONNECT"
}

/// `CognitoUserPoolConfig` of `AWS::AppSync::GraphQLApi`.
#[derive(Clone, Default)]
#[must_use]
pub struct CognitoUserPoolConfig(Properties);

properties! { CognitoUserPoolConfig }

impl CognitoUserPoolConfig {
    /// `AppIdClientRegex`: string.
    #[track_caller]
    pub fn app_id_client_regex(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AppIdClientRegex", value);
        self
    }

    /// `AwsRegion`: string.
    #[track_caller]
    pub fn aws_region(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AwsRegion", value);
        self
    }

    /// `UserPoolId`: string.
    #[track_caller]
    pub fn user_pool_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("UserPoolId", value);
        self
    }
}

/// `EnhancedMetricsConfig` of `AWS::AppSync::GraphQLApi`.
#[derive(Clone, Default)]
#[must_use]
pub struct EnhancedMetricsConfig(Properties);

properties! { EnhancedMetricsConfig }

impl EnhancedMetricsConfig {
    /// `DataSourceLevelMetricsBehavior`: `EnhancedMetricsConfigDataSourceLevelMetricsBehavior`. Required.
    #[track_caller]
    pub fn data_source_level_metrics_behavior(
        mut self,
        value: impl IntoValue<EnhancedMetricsConfigDataSourceLevelMetricsBehavior>,
    ) -> Self {
        self.0.set("DataSourceLevelMetricsBehavior", value);
        self
    }

    /// `OperationLevelMetricsConfig`: `EnhancedMetricsConfigOperationLevelMetricsConfig`. Required.
    #[track_caller]
    pub fn operation_level_metrics_config(
        mut self,
        value: impl IntoValue<EnhancedMetricsConfigOperationLevelMetricsConfig>,
    ) -> Self {
        self.0.set("OperationLevelMetricsConfig", value);
        self
    }

    /// `ResolverLevelMetricsBehavior`: `EnhancedMetricsConfigResolverLevelMetricsBehavior`. Required.
    #[track_caller]
    pub fn resolver_level_metrics_behavior(
        mut self,
        value: impl IntoValue<EnhancedMetricsConfigResolverLevelMetricsBehavior>,
    ) -> Self {
        self.0.set("ResolverLevelMetricsBehavior", value);
        self
    }
}

choice! {
    /// `EnhancedMetricsConfigDataSourceLevelMetricsBehavior` of `AWS::AppSync::GraphQLApi`.
    EnhancedMetricsConfigDataSourceLevelMetricsBehavior
    FULL_REQUEST_DATA_SOURCE_METRICS "FULL_REQUEST_DATA_SOURCE_METRICS"
    PER_DATA_SOURCE_METRICS "PER_DATA_SOURCE_METRICS"
}

choice! {
    /// `EnhancedMetricsConfigOperationLevelMetricsConfig` of `AWS::AppSync::GraphQLApi`.
    EnhancedMetricsConfigOperationLevelMetricsConfig
    DISABLED "DISABLED"
    ENABLED "ENABLED"
}

choice! {
    /// `EnhancedMetricsConfigResolverLevelMetricsBehavior` of `AWS::AppSync::GraphQLApi`.
    EnhancedMetricsConfigResolverLevelMetricsBehavior
    FULL_REQUEST_RESOLVER_METRICS "FULL_REQUEST_RESOLVER_METRICS"
    PER_RESOLVER_METRICS "PER_RESOLVER_METRICS"
}

choice! {
    /// `IntrospectionConfig` of `AWS::AppSync::GraphQLApi`.
    IntrospectionConfig
    DISABLED "DISABLED"
    ENABLED "ENABLED"
}

/// `LambdaAuthorizerConfig` of `AWS::AppSync::GraphQLApi`.
#[derive(Clone, Default)]
#[must_use]
pub struct LambdaAuthorizerConfig(Properties);

properties! { LambdaAuthorizerConfig }

impl LambdaAuthorizerConfig {
    /// `AuthorizerResultTtlInSeconds`: integer, 0 to 3600. A change may replace the resource.
    #[track_caller]
    pub fn authorizer_result_ttl_in_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("AuthorizerResultTtlInSeconds", value);
        self
    }

    /// `AuthorizerUri`: string. A change may replace the resource.
    #[track_caller]
    pub fn authorizer_uri(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AuthorizerUri", value);
        self
    }

    /// `IdentityValidationExpression`: string. A change may replace the resource.
    #[track_caller]
    pub fn identity_validation_expression(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("IdentityValidationExpression", value);
        self
    }
}

/// `LogConfig` of `AWS::AppSync::GraphQLApi`.
#[derive(Clone, Default)]
#[must_use]
pub struct LogConfig(Properties);

properties! { LogConfig }

impl LogConfig {
    /// `CloudWatchLogsRoleArn`: `IamRoleArn`. Required.
    #[track_caller]
    pub fn cloud_watch_logs_role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("CloudWatchLogsRoleArn", value);
        self
    }

    /// `ExcludeVerboseContent`: boolean.
    #[track_caller]
    pub fn exclude_verbose_content(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("ExcludeVerboseContent", value);
        self
    }

    /// `FieldLogLevel`: `LogConfigFieldLogLevel`. Required.
    #[track_caller]
    pub fn field_log_level(mut self, value: impl IntoValue<LogConfigFieldLogLevel>) -> Self {
        self.0.set("FieldLogLevel", value);
        self
    }
}

choice! {
    /// `LogConfigFieldLogLevel` of `AWS::AppSync::GraphQLApi`.
    LogConfigFieldLogLevel
    ALL "ALL"
    DEBUG "DEBUG"
    ERROR "ERROR"
    INFO "INFO"
    NONE "NONE"
}

/// `OpenIDConnectConfig` of `AWS::AppSync::GraphQLApi`.
#[derive(Clone, Default)]
#[must_use]
pub struct OpenIDConnectConfig(Properties);

properties! { OpenIDConnectConfig }

impl OpenIDConnectConfig {
    /// `AuthTTL`: number. A change may replace the resource.
    #[track_caller]
    pub fn auth_ttl(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("AuthTTL", value);
        self
    }

    /// `ClientId`: string. A change may replace the resource.
    #[track_caller]
    pub fn client_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ClientId", value);
        self
    }

    /// `IatTTL`: number. A change may replace the resource.
    #[track_caller]
    pub fn iat_ttl(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("IatTTL", value);
        self
    }

    /// `Issuer`: string. A change may replace the resource.
    #[track_caller]
    pub fn issuer(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Issuer", value);
        self
    }
}

/// `Tag` of `AWS::AppSync::GraphQLApi`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}

/// `UserPoolConfig` of `AWS::AppSync::GraphQLApi`.
#[derive(Clone, Default)]
#[must_use]
pub struct UserPoolConfig(Properties);

properties! { UserPoolConfig }

impl UserPoolConfig {
    /// `AppIdClientRegex`: string. A change may replace the resource.
    #[track_caller]
    pub fn app_id_client_regex(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AppIdClientRegex", value);
        self
    }

    /// `AwsRegion`: string. A change may replace the resource.
    #[track_caller]
    pub fn aws_region(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AwsRegion", value);
        self
    }

    /// `DefaultAction`: `UserPoolConfigDefaultAction`. A change may replace the resource.
    #[track_caller]
    pub fn default_action(mut self, value: impl IntoValue<UserPoolConfigDefaultAction>) -> Self {
        self.0.set("DefaultAction", value);
        self
    }

    /// `UserPoolId`: string. A change may replace the resource.
    #[track_caller]
    pub fn user_pool_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("UserPoolId", value);
        self
    }
}

choice! {
    /// `UserPoolConfigDefaultAction` of `AWS::AppSync::GraphQLApi`.
    UserPoolConfigDefaultAction
    ALLOW "ALLOW"
    DENY "DENY"
}

choice! {
    /// `Visibility` of `AWS::AppSync::GraphQLApi`.
    Visibility
    GLOBAL "GLOBAL"
    PRIVATE "PRIVATE"
}
