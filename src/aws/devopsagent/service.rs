// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::DevOpsAgent::Service` and the types of its properties.

use crate::aws::base::{Body, IntoNode, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::{ListOf, MapOf};
use crate::aws::format;
use crate::definition::Handle;
use crate::value::{Node, Value};

/// `AWS::DevOpsAgent::Service`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-devopsagent-service.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Service(Body);

resource! { Service "AWS::DevOpsAgent::Service" }

impl Service {
    /// `ExchangeUrlPrivateConnectionName`: string, 3 to 30 characters, pattern `^[a-z0-9]([a-z0-9-]*[a-z0-9])?$`. A change replaces the resource.
    #[track_caller]
    pub fn exchange_url_private_connection_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ExchangeUrlPrivateConnectionName", value);
        self
    }

    /// `KmsKeyArn`: `KmsKeyArn`, 1 to 2048 characters. A change replaces the resource.
    #[track_caller]
    pub fn kms_key_arn(mut self, value: impl IntoValue<format::KmsKeyArn>) -> Self {
        self.0.set("KmsKeyArn", value);
        self
    }

    /// `Name`: string, 1 to 255 characters, pattern `^[\p{L}\p{N} _-]+$`.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `PrivateConnectionName`: string, 3 to 30 characters, pattern `^[a-z0-9]([a-z0-9-]*[a-z0-9])?$`. A change replaces the resource.
    #[track_caller]
    pub fn private_connection_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PrivateConnectionName", value);
        self
    }

    /// `ServiceDetails`: `ServiceDetails`.
    #[track_caller]
    pub fn service_details(mut self, value: impl IntoValue<ServiceDetails>) -> Self {
        self.0.set("ServiceDetails", value);
        self
    }

    /// `ServiceType`: `ServiceType`. Required. A change replaces the resource.
    #[track_caller]
    pub fn service_type(mut self, value: impl IntoValue<ServiceType>) -> Self {
        self.0.set("ServiceType", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `TargetUrlPrivateConnectionName`: string, 3 to 30 characters, pattern `^[a-z0-9]([a-z0-9-]*[a-z0-9])?$`. A change replaces the resource.
    #[track_caller]
    pub fn target_url_private_connection_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TargetUrlPrivateConnectionName", value);
        self
    }
}

impl Handle<Service> {
    /// `AccessibleResources`
    #[inline]
    pub fn accessible_resources(&self) -> Value<Node> {
        self.attribute("AccessibleResources")
    }

    /// `AdditionalServiceDetails`
    #[inline]
    pub fn additional_service_details(&self) -> Value<Node> {
        self.attribute("AdditionalServiceDetails")
    }

    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `ServiceId`
    #[inline]
    pub fn service_id(&self) -> Value<String> {
        self.attribute("ServiceId")
    }
}

/// `ApiKeyDetails` of `AWS::DevOpsAgent::Service`.
#[derive(Clone, Default)]
#[must_use]
pub struct ApiKeyDetails(Properties);

properties! { ApiKeyDetails }

impl ApiKeyDetails {
    /// `ApiKeyHeader`: string, pattern `^[a-zA-Z0-9-]+$`. Required.
    #[track_caller]
    pub fn api_key_header(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ApiKeyHeader", value);
        self
    }

    /// `ApiKeyName`: string, pattern `^[a-zA-Z0-9_\s-]+$`. Required.
    #[track_caller]
    pub fn api_key_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ApiKeyName", value);
        self
    }

    /// `ApiKeyValue`: string, pattern `^[!-~]([ \t]*[!-~])*$`. Required.
    #[track_caller]
    pub fn api_key_value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ApiKeyValue", value);
        self
    }
}

/// `AzureIdentityServiceDetails` of `AWS::DevOpsAgent::Service`.
#[derive(Clone, Default)]
#[must_use]
pub struct AzureIdentityServiceDetails(Properties);

properties! { AzureIdentityServiceDetails }

impl AzureIdentityServiceDetails {
    /// `ClientId`: string, pattern `^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$`. Required.
    #[track_caller]
    pub fn client_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ClientId", value);
        self
    }

    /// `TenantId`: string, pattern `^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$`. Required.
    #[track_caller]
    pub fn tenant_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TenantId", value);
        self
    }

    /// `WebIdentityRoleArn`: `IamRoleArn`, pattern `^arn:aws[a-zA-Z-]*:iam::[0-9]{12}:role/.+$`. Required.
    #[track_caller]
    pub fn web_identity_role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("WebIdentityRoleArn", value);
        self
    }

    /// `WebIdentityTokenAudiences`: list of strings, at least 1 item. Required.
    #[track_caller]
    pub fn web_identity_token_audiences(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("WebIdentityTokenAudiences", value);
        self
    }
}

/// `BearerTokenDetails` of `AWS::DevOpsAgent::Service`.
#[derive(Clone, Default)]
#[must_use]
pub struct BearerTokenDetails(Properties);

properties! { BearerTokenDetails }

impl BearerTokenDetails {
    /// `AuthorizationHeader`: string, pattern `^[a-zA-Z0-9-]+$`, default `Authorization`.
    #[track_caller]
    pub fn authorization_header(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AuthorizationHeader", value);
        self
    }

    /// `TokenName`: string, pattern `^[a-zA-Z0-9_\s-]+$`. Required.
    #[track_caller]
    pub fn token_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TokenName", value);
        self
    }

    /// `TokenValue`: string, pattern `^[\S]+$`. Required.
    #[track_caller]
    pub fn token_value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TokenValue", value);
        self
    }
}

/// `DynatraceAuthorizationConfig` of `AWS::DevOpsAgent::Service`.
#[derive(Clone, Default)]
#[must_use]
pub struct DynatraceAuthorizationConfig(Properties);

properties! { DynatraceAuthorizationConfig }

impl DynatraceAuthorizationConfig {
    /// `OAuthClientCredentials`: `OAuthClientDetails`.
    #[track_caller]
    pub fn oauth_client_credentials(mut self, value: impl IntoValue<OAuthClientDetails>) -> Self {
        self.0.set("OAuthClientCredentials", value);
        self
    }
}

/// `DynatraceServiceDetails` of `AWS::DevOpsAgent::Service`.
#[derive(Clone, Default)]
#[must_use]
pub struct DynatraceServiceDetails(Properties);

properties! { DynatraceServiceDetails }

impl DynatraceServiceDetails {
    /// `AccountUrn`: string. Required.
    #[track_caller]
    pub fn account_urn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AccountUrn", value);
        self
    }

    /// `AuthorizationConfig`: `DynatraceAuthorizationConfig`.
    #[track_caller]
    pub fn authorization_config(
        mut self,
        value: impl IntoValue<DynatraceAuthorizationConfig>,
    ) -> Self {
        self.0.set("AuthorizationConfig", value);
        self
    }
}

/// `GitHubAppVerificationDetails` of `AWS::DevOpsAgent::Service`.
#[derive(Clone, Default)]
#[must_use]
pub struct GitHubAppVerificationDetails(Properties);

properties! { GitHubAppVerificationDetails }

impl GitHubAppVerificationDetails {
    /// `AppVariant`: `GitHubAppVerificationDetailsAppVariant`. Required.
    #[track_caller]
    pub fn app_variant(
        mut self,
        value: impl IntoValue<GitHubAppVerificationDetailsAppVariant>,
    ) -> Self {
        self.0.set("AppVariant", value);
        self
    }

    /// `OrganizationName`: string, 1 to 39 characters, pattern `^[a-zA-Z0-9](?:-?[a-zA-Z0-9])*$`.
    #[track_caller]
    pub fn organization_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("OrganizationName", value);
        self
    }

    /// `TargetUrl`: string, 1 to 2048 characters, pattern `^https://[a-zA-Z0-9]([a-zA-Z0-9.-]*[a-zA-Z0-9])?(?::[0-9]{1,5})?/?$`.
    #[track_caller]
    pub fn target_url(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TargetUrl", value);
        self
    }

    /// `TokenValue`: string, 1 to 512 characters, pattern `^[A-Za-z0-9_]+$`. Required.
    #[track_caller]
    pub fn token_value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TokenValue", value);
        self
    }
}

choice! {
    /// `GitHubAppVerificationDetailsAppVariant` of `AWS::DevOpsAgent::Service`.
    GitHubAppVerificationDetailsAppVariant
    READ_ONLY "READ_ONLY"
    READ_WRITE "READ_WRITE"
    CUSTOM_APP "CUSTOM_APP"
}

/// `GitHubDetails` of `AWS::DevOpsAgent::Service`.
#[derive(Clone, Default)]
#[must_use]
pub struct GitHubDetails(Properties);

properties! { GitHubDetails }

impl GitHubDetails {
    /// `AppVerification`: `GitHubAppVerificationDetails`.
    #[track_caller]
    pub fn app_verification(mut self, value: impl IntoValue<GitHubAppVerificationDetails>) -> Self {
        self.0.set("AppVerification", value);
        self
    }

    /// `DirectAccess`: `GitHubPatDetails`.
    #[track_caller]
    pub fn direct_access(mut self, value: impl IntoValue<GitHubPatDetails>) -> Self {
        self.0.set("DirectAccess", value);
        self
    }
}

/// `GitHubPatDetails` of `AWS::DevOpsAgent::Service`.
#[derive(Clone, Default)]
#[must_use]
pub struct GitHubPatDetails(Properties);

properties! { GitHubPatDetails }

impl GitHubPatDetails {
    /// `OrganizationName`: string, 1 to 39 characters, pattern `^[a-zA-Z0-9](?:-?[a-zA-Z0-9])*$`.
    #[track_caller]
    pub fn organization_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("OrganizationName", value);
        self
    }

    /// `TargetUrl`: string, 1 to 2048 characters, pattern `^https://[a-zA-Z0-9]([a-zA-Z0-9.-]*[a-zA-Z0-9])?(?::[0-9]{1,5})?/?$`.
    #[track_caller]
    pub fn target_url(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TargetUrl", value);
        self
    }

    /// `TokenValue`: string, 1 to 512 characters, pattern `^[A-Za-z0-9_]+$`. Required.
    #[track_caller]
    pub fn token_value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TokenValue", value);
        self
    }
}

/// `GitLabDetails` of `AWS::DevOpsAgent::Service`.
#[derive(Clone, Default)]
#[must_use]
pub struct GitLabDetails(Properties);

properties! { GitLabDetails }

impl GitLabDetails {
    /// `GroupId`: string.
    #[track_caller]
    pub fn group_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("GroupId", value);
        self
    }

    /// `TargetUrl`: string, pattern `^https://[a-zA-Z0-9]([a-zA-Z0-9.-]*[a-zA-Z0-9])?(?::[0-9]{1,5})?/?$`. Required.
    #[track_caller]
    pub fn target_url(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TargetUrl", value);
        self
    }

    /// `TokenType`: `GitLabDetailsTokenType`. Required.
    #[track_caller]
    pub fn token_type(mut self, value: impl IntoValue<GitLabDetailsTokenType>) -> Self {
        self.0.set("TokenType", value);
        self
    }

    /// `TokenValue`: string, pattern `^[a-zA-Z0-9._-]+$`. Required.
    #[track_caller]
    pub fn token_value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TokenValue", value);
        self
    }
}

choice! {
    /// `GitLabDetailsTokenType` of `AWS::DevOpsAgent::Service`.
    GitLabDetailsTokenType
    PERSONAL "personal"
    GROUP "group"
}

/// `MCPServerAuthorizationConfig` of `AWS::DevOpsAgent::Service`.
#[derive(Clone, Default)]
#[must_use]
pub struct MCPServerAuthorizationConfig(Properties);

properties! { MCPServerAuthorizationConfig }

impl MCPServerAuthorizationConfig {
    /// `ApiKey`: `ApiKeyDetails`.
    #[track_caller]
    pub fn api_key(mut self, value: impl IntoValue<ApiKeyDetails>) -> Self {
        self.0.set("ApiKey", value);
        self
    }

    /// `BearerToken`: `BearerTokenDetails`.
    #[track_caller]
    pub fn bearer_token(mut self, value: impl IntoValue<BearerTokenDetails>) -> Self {
        self.0.set("BearerToken", value);
        self
    }

    /// `OAuthClientCredentials`: `MCPServerOAuthClientCredentialsConfig`.
    #[track_caller]
    pub fn oauth_client_credentials(
        mut self,
        value: impl IntoValue<MCPServerOAuthClientCredentialsConfig>,
    ) -> Self {
        self.0.set("OAuthClientCredentials", value);
        self
    }
}

/// `MCPServerDetails` of `AWS::DevOpsAgent::Service`.
#[derive(Clone, Default)]
#[must_use]
pub struct MCPServerDetails(Properties);

properties! { MCPServerDetails }

impl MCPServerDetails {
    /// `AuthorizationConfig`: `MCPServerAuthorizationConfig`. Required.
    #[track_caller]
    pub fn authorization_config(
        mut self,
        value: impl IntoValue<MCPServerAuthorizationConfig>,
    ) -> Self {
        self.0.set("AuthorizationConfig", value);
        self
    }

    /// `Description`: string, at most 500 characters.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `Endpoint`: string, pattern `^https://[a-zA-Z0-9.-]+(?::[0-9]+)?(?:/.*)?$`. Required.
    #[track_caller]
    pub fn endpoint(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Endpoint", value);
        self
    }

    /// `Name`: string, pattern `^[a-zA-Z0-9_-]+$`. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }
}

/// `MCPServerGrafanaAuthorizationConfig` of `AWS::DevOpsAgent::Service`.
#[derive(Clone, Default)]
#[must_use]
pub struct MCPServerGrafanaAuthorizationConfig(Properties);

properties! { MCPServerGrafanaAuthorizationConfig }

impl MCPServerGrafanaAuthorizationConfig {
    /// `BearerToken`: `BearerTokenDetails`.
    #[track_caller]
    pub fn bearer_token(mut self, value: impl IntoValue<BearerTokenDetails>) -> Self {
        self.0.set("BearerToken", value);
        self
    }
}

/// `MCPServerGrafanaDetails` of `AWS::DevOpsAgent::Service`.
#[derive(Clone, Default)]
#[must_use]
pub struct MCPServerGrafanaDetails(Properties);

properties! { MCPServerGrafanaDetails }

impl MCPServerGrafanaDetails {
    /// `AuthorizationConfig`: `MCPServerGrafanaAuthorizationConfig`. Required.
    #[track_caller]
    pub fn authorization_config(
        mut self,
        value: impl IntoValue<MCPServerGrafanaAuthorizationConfig>,
    ) -> Self {
        self.0.set("AuthorizationConfig", value);
        self
    }

    /// `Description`: string, at most 500 characters.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `Endpoint`: string, pattern `^https://[a-zA-Z0-9.-]+(?::[0-9]+)?(?:/.*)?$`. Required.
    #[track_caller]
    pub fn endpoint(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Endpoint", value);
        self
    }

    /// `Name`: string, pattern `^[a-zA-Z0-9_-]+$`. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }
}

/// `MCPServerOAuthClientCredentialsConfig` of `AWS::DevOpsAgent::Service`.
#[derive(Clone, Default)]
#[must_use]
pub struct MCPServerOAuthClientCredentialsConfig(Properties);

properties! { MCPServerOAuthClientCredentialsConfig }

impl MCPServerOAuthClientCredentialsConfig {
    /// `ClientId`: string. Required.
    #[track_caller]
    pub fn client_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ClientId", value);
        self
    }

    /// `ClientName`: string.
    #[track_caller]
    pub fn client_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ClientName", value);
        self
    }

    /// `ClientSecret`: string. Required.
    #[track_caller]
    pub fn client_secret(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ClientSecret", value);
        self
    }

    /// `ExchangeParameters`: object.
    #[track_caller]
    pub fn exchange_parameters(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("ExchangeParameters", value);
        self
    }

    /// `ExchangeUrl`: string, pattern `^https://[a-zA-Z0-9.-]+(?::[0-9]+)?(?:/.*)?$`. Required.
    #[track_caller]
    pub fn exchange_url(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ExchangeUrl", value);
        self
    }

    /// `Scopes`: list of strings.
    #[track_caller]
    pub fn scopes(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Scopes", value);
        self
    }
}

/// `MCPServerSigV4AuthorizationConfig` of `AWS::DevOpsAgent::Service`.
#[derive(Clone, Default)]
#[must_use]
pub struct MCPServerSigV4AuthorizationConfig(Properties);

properties! { MCPServerSigV4AuthorizationConfig }

impl MCPServerSigV4AuthorizationConfig {
    /// `CustomHeaders`: map of strings, at most 10 entries.
    #[track_caller]
    pub fn custom_headers(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("CustomHeaders", value);
        self
    }

    /// `McpRoleArn`: `IamRoleArn`, pattern `^arn:aws:iam::\d{12}:role/[a-zA-Z0-9+=,.@_/-]+$`.
    #[track_caller]
    pub fn mcp_role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("McpRoleArn", value);
        self
    }

    /// `Region`: string, pattern `^(\*|[a-z]{2,4}(-[a-z]+)+-\d+)$`. Required.
    #[track_caller]
    pub fn region(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Region", value);
        self
    }

    /// `RoleArn`: string, pattern `^$|^arn:aws:iam::\d{12}:role/[a-zA-Z0-9+=,.@_/-]+$`.
    #[track_caller]
    pub fn role_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RoleArn", value);
        self
    }

    /// `Service`: string, 1 to 100 characters. Required.
    #[track_caller]
    pub fn service(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Service", value);
        self
    }
}

/// `MCPServerSigV4Details` of `AWS::DevOpsAgent::Service`.
#[derive(Clone, Default)]
#[must_use]
pub struct MCPServerSigV4Details(Properties);

properties! { MCPServerSigV4Details }

impl MCPServerSigV4Details {
    /// `AuthorizationConfig`: `MCPServerSigV4AuthorizationConfig`. Required.
    #[track_caller]
    pub fn authorization_config(
        mut self,
        value: impl IntoValue<MCPServerSigV4AuthorizationConfig>,
    ) -> Self {
        self.0.set("AuthorizationConfig", value);
        self
    }

    /// `Description`: string, at most 500 characters.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `Endpoint`: string, pattern `^https://[a-zA-Z0-9.-]+(?::[0-9]+)?(?:/.*)?$`. Required.
    #[track_caller]
    pub fn endpoint(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Endpoint", value);
        self
    }

    /// `Name`: string, pattern `^[a-zA-Z0-9_-]+$`. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }
}

/// `MCPServerSplunkAuthorizationConfig` of `AWS::DevOpsAgent::Service`.
#[derive(Clone, Default)]
#[must_use]
pub struct MCPServerSplunkAuthorizationConfig(Properties);

properties! { MCPServerSplunkAuthorizationConfig }

impl MCPServerSplunkAuthorizationConfig {
    /// `BearerToken`: `BearerTokenDetails`.
    #[track_caller]
    pub fn bearer_token(mut self, value: impl IntoValue<BearerTokenDetails>) -> Self {
        self.0.set("BearerToken", value);
        self
    }
}

/// `MCPServerSplunkDetails` of `AWS::DevOpsAgent::Service`.
#[derive(Clone, Default)]
#[must_use]
pub struct MCPServerSplunkDetails(Properties);

properties! { MCPServerSplunkDetails }

impl MCPServerSplunkDetails {
    /// `AuthorizationConfig`: `MCPServerSplunkAuthorizationConfig`. Required.
    #[track_caller]
    pub fn authorization_config(
        mut self,
        value: impl IntoValue<MCPServerSplunkAuthorizationConfig>,
    ) -> Self {
        self.0.set("AuthorizationConfig", value);
        self
    }

    /// `Description`: string, at most 500 characters.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `Endpoint`: string, pattern `^https://[a-zA-Z0-9.-]+(?::[0-9]+)?(?:/.*)?$`. Required.
    #[track_caller]
    pub fn endpoint(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Endpoint", value);
        self
    }

    /// `Name`: string, pattern `^[a-zA-Z0-9_-]+$`. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }
}

/// `NewRelicApiKeyConfig` of `AWS::DevOpsAgent::Service`.
#[derive(Clone, Default)]
#[must_use]
pub struct NewRelicApiKeyConfig(Properties);

properties! { NewRelicApiKeyConfig }

impl NewRelicApiKeyConfig {
    /// `AccountId`: string, pattern `^[0-9]+$`. Required.
    #[track_caller]
    pub fn account_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AccountId", value);
        self
    }

    /// `AlertPolicyIds`: list of strings.
    #[track_caller]
    pub fn alert_policy_ids(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("AlertPolicyIds", value);
        self
    }

    /// `ApiKey`: string, pattern `^NRAK-[A-Z0-9]+$`. Required.
    #[track_caller]
    pub fn api_key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ApiKey", value);
        self
    }

    /// `ApplicationIds`: list of strings.
    #[track_caller]
    pub fn application_ids(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("ApplicationIds", value);
        self
    }

    /// `EntityGuids`: list of strings.
    #[track_caller]
    pub fn entity_guids(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("EntityGuids", value);
        self
    }

    /// `Region`: `NewRelicApiKeyConfigRegion`. Required.
    #[track_caller]
    pub fn region(mut self, value: impl IntoValue<NewRelicApiKeyConfigRegion>) -> Self {
        self.0.set("Region", value);
        self
    }
}

choice! {
    /// `NewRelicApiKeyConfigRegion` of `AWS::DevOpsAgent::Service`.
    NewRelicApiKeyConfigRegion
    US "US"
    EU "EU"
}

/// `NewRelicAuthorizationConfig` of `AWS::DevOpsAgent::Service`.
#[derive(Clone, Default)]
#[must_use]
pub struct NewRelicAuthorizationConfig(Properties);

properties! { NewRelicAuthorizationConfig }

impl NewRelicAuthorizationConfig {
    /// `ApiKey`: `NewRelicApiKeyConfig`. Required.
    #[track_caller]
    pub fn api_key(mut self, value: impl IntoValue<NewRelicApiKeyConfig>) -> Self {
        self.0.set("ApiKey", value);
        self
    }
}

/// `NewRelicServiceDetails` of `AWS::DevOpsAgent::Service`.
#[derive(Clone, Default)]
#[must_use]
pub struct NewRelicServiceDetails(Properties);

properties! { NewRelicServiceDetails }

impl NewRelicServiceDetails {
    /// `AuthorizationConfig`: `NewRelicAuthorizationConfig`. Required.
    #[track_caller]
    pub fn authorization_config(
        mut self,
        value: impl IntoValue<NewRelicAuthorizationConfig>,
    ) -> Self {
        self.0.set("AuthorizationConfig", value);
        self
    }
}

/// `OAuthClientDetails` of `AWS::DevOpsAgent::Service`.
#[derive(Clone, Default)]
#[must_use]
pub struct OAuthClientDetails(Properties);

properties! { OAuthClientDetails }

impl OAuthClientDetails {
    /// `ClientId`: string. Required.
    #[track_caller]
    pub fn client_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ClientId", value);
        self
    }

    /// `ClientName`: string.
    #[track_caller]
    pub fn client_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ClientName", value);
        self
    }

    /// `ClientSecret`: string. Required.
    #[track_caller]
    pub fn client_secret(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ClientSecret", value);
        self
    }

    /// `ExchangeParameters`: object.
    #[track_caller]
    pub fn exchange_parameters(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("ExchangeParameters", value);
        self
    }
}

/// `PagerDutyAuthorizationConfig` of `AWS::DevOpsAgent::Service`.
#[derive(Clone, Default)]
#[must_use]
pub struct PagerDutyAuthorizationConfig(Properties);

properties! { PagerDutyAuthorizationConfig }

impl PagerDutyAuthorizationConfig {
    /// `OAuthClientCredentials`: `OAuthClientDetails`.
    #[track_caller]
    pub fn oauth_client_credentials(mut self, value: impl IntoValue<OAuthClientDetails>) -> Self {
        self.0.set("OAuthClientCredentials", value);
        self
    }
}

/// `PagerDutyDetails` of `AWS::DevOpsAgent::Service`.
#[derive(Clone, Default)]
#[must_use]
pub struct PagerDutyDetails(Properties);

properties! { PagerDutyDetails }

impl PagerDutyDetails {
    /// `AuthorizationConfig`: `PagerDutyAuthorizationConfig`. Required.
    #[track_caller]
    pub fn authorization_config(
        mut self,
        value: impl IntoValue<PagerDutyAuthorizationConfig>,
    ) -> Self {
        self.0.set("AuthorizationConfig", value);
        self
    }

    /// `Scopes`: list of strings. Required.
    #[track_caller]
    pub fn scopes(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Scopes", value);
        self
    }
}

/// `ServiceDetails` of `AWS::DevOpsAgent::Service`.
#[derive(Clone, Default)]
#[must_use]
pub struct ServiceDetails(Properties);

properties! { ServiceDetails }

impl ServiceDetails {
    /// `AzureIdentity`: `AzureIdentityServiceDetails`.
    #[track_caller]
    pub fn azure_identity(mut self, value: impl IntoValue<AzureIdentityServiceDetails>) -> Self {
        self.0.set("AzureIdentity", value);
        self
    }

    /// `Dynatrace`: `DynatraceServiceDetails`.
    #[track_caller]
    pub fn dynatrace(mut self, value: impl IntoValue<DynatraceServiceDetails>) -> Self {
        self.0.set("Dynatrace", value);
        self
    }

    /// `GitHub`: `GitHubDetails`.
    #[track_caller]
    pub fn git_hub(mut self, value: impl IntoValue<GitHubDetails>) -> Self {
        self.0.set("GitHub", value);
        self
    }

    /// `GitLab`: `GitLabDetails`.
    #[track_caller]
    pub fn git_lab(mut self, value: impl IntoValue<GitLabDetails>) -> Self {
        self.0.set("GitLab", value);
        self
    }

    /// `MCPServer`: `MCPServerDetails`.
    #[track_caller]
    pub fn mcp_server(mut self, value: impl IntoValue<MCPServerDetails>) -> Self {
        self.0.set("MCPServer", value);
        self
    }

    /// `MCPServerGrafana`: `MCPServerGrafanaDetails`.
    #[track_caller]
    pub fn mcp_server_grafana(mut self, value: impl IntoValue<MCPServerGrafanaDetails>) -> Self {
        self.0.set("MCPServerGrafana", value);
        self
    }

    /// `MCPServerNewRelic`: `NewRelicServiceDetails`.
    #[track_caller]
    pub fn mcp_server_new_relic(mut self, value: impl IntoValue<NewRelicServiceDetails>) -> Self {
        self.0.set("MCPServerNewRelic", value);
        self
    }

    /// `MCPServerSigV4`: `MCPServerSigV4Details`.
    #[track_caller]
    pub fn mcp_server_sig_v4(mut self, value: impl IntoValue<MCPServerSigV4Details>) -> Self {
        self.0.set("MCPServerSigV4", value);
        self
    }

    /// `MCPServerSplunk`: `MCPServerSplunkDetails`.
    #[track_caller]
    pub fn mcp_server_splunk(mut self, value: impl IntoValue<MCPServerSplunkDetails>) -> Self {
        self.0.set("MCPServerSplunk", value);
        self
    }

    /// `PagerDuty`: `PagerDutyDetails`.
    #[track_caller]
    pub fn pager_duty(mut self, value: impl IntoValue<PagerDutyDetails>) -> Self {
        self.0.set("PagerDuty", value);
        self
    }

    /// `ServiceNow`: `ServiceNowServiceDetails`.
    #[track_caller]
    pub fn service_now(mut self, value: impl IntoValue<ServiceNowServiceDetails>) -> Self {
        self.0.set("ServiceNow", value);
        self
    }
}

/// `ServiceNowAuthorizationConfig` of `AWS::DevOpsAgent::Service`.
#[derive(Clone, Default)]
#[must_use]
pub struct ServiceNowAuthorizationConfig(Properties);

properties! { ServiceNowAuthorizationConfig }

impl ServiceNowAuthorizationConfig {
    /// `OAuthClientCredentials`: `OAuthClientDetails`.
    #[track_caller]
    pub fn oauth_client_credentials(mut self, value: impl IntoValue<OAuthClientDetails>) -> Self {
        self.0.set("OAuthClientCredentials", value);
        self
    }
}

/// `ServiceNowServiceDetails` of `AWS::DevOpsAgent::Service`.
#[derive(Clone, Default)]
#[must_use]
pub struct ServiceNowServiceDetails(Properties);

properties! { ServiceNowServiceDetails }

impl ServiceNowServiceDetails {
    /// `AuthorizationConfig`: `ServiceNowAuthorizationConfig`.
    #[track_caller]
    pub fn authorization_config(
        mut self,
        value: impl IntoValue<ServiceNowAuthorizationConfig>,
    ) -> Self {
        self.0.set("AuthorizationConfig", value);
        self
    }

    /// `InstanceUrl`: string, pattern `^https://[a-zA-Z0-9-]+\.service-now\.com/?$`. Required.
    #[track_caller]
    pub fn instance_url(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("InstanceUrl", value);
        self
    }
}

choice! {
    /// `ServiceType` of `AWS::DevOpsAgent::Service`.
    ServiceType
    DYNATRACE "dynatrace"
    MCPSERVER "mcpserver"
    MCPSERVERSPLUNK "mcpserversplunk"
    MCPSERVERNEWRELIC "mcpservernewrelic"
    GITLAB "gitlab"
    GITHUB "github"
    SERVICENOW "servicenow"
    PAGERDUTY "pagerduty"
    AZUREIDENTITY "azureidentity"
    MCPSERVERSIGV4 "mcpserversigv4"
    MCPSERVERGRAFANA "mcpservergrafana"
}

/// `Tag` of `AWS::DevOpsAgent::Service`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 128 characters. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, at most 256 characters. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
