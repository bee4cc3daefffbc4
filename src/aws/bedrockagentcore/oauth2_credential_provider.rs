// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::BedrockAgentCore::OAuth2CredentialProvider` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::{ListOf, MapOf};
use crate::aws::format;
use crate::definition::Handle;
use crate::value::{Node, Value};

/// `AWS::BedrockAgentCore::OAuth2CredentialProvider`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-oauth2credentialprovider.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct OAuth2CredentialProvider(Body);

resource! { OAuth2CredentialProvider "AWS::BedrockAgentCore::OAuth2CredentialProvider" }

impl OAuth2CredentialProvider {
    /// `CredentialProviderVendor`: `CredentialProviderVendor`. Required. A change replaces the resource.
    #[track_caller]
    pub fn credential_provider_vendor(
        mut self,
        value: impl IntoValue<CredentialProviderVendor>,
    ) -> Self {
        self.0.set("CredentialProviderVendor", value);
        self
    }

    /// `Name`: string, 1 to 128 characters, pattern `^[a-zA-Z0-9\-_]+$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Oauth2ProviderConfigInput`: `Oauth2ProviderConfigInput`.
    #[track_caller]
    pub fn oauth2_provider_config_input(
        mut self,
        value: impl IntoValue<Oauth2ProviderConfigInput>,
    ) -> Self {
        self.0.set("Oauth2ProviderConfigInput", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<OAuth2CredentialProvider> {
    /// `CallbackUrl`
    #[inline]
    pub fn callback_url(&self) -> Value<String> {
        self.attribute("CallbackUrl")
    }

    /// `ClientSecretArn`
    #[inline]
    pub fn client_secret_arn(&self) -> Value<Node> {
        self.attribute("ClientSecretArn")
    }

    /// `ClientSecretJsonKey`
    #[inline]
    pub fn client_secret_json_key(&self) -> Value<String> {
        self.attribute("ClientSecretJsonKey")
    }

    /// `ClientSecretSource`
    #[inline]
    pub fn client_secret_source(&self) -> Value<String> {
        self.attribute("ClientSecretSource")
    }

    /// `CreatedTime`
    #[inline]
    pub fn created_time(&self) -> Value<String> {
        self.attribute("CreatedTime")
    }

    /// `CredentialProviderArn`
    #[inline]
    pub fn credential_provider_arn(&self) -> Value<String> {
        self.attribute("CredentialProviderArn")
    }

    /// `LastUpdatedTime`
    #[inline]
    pub fn last_updated_time(&self) -> Value<String> {
        self.attribute("LastUpdatedTime")
    }

    /// `Oauth2ProviderConfigOutput`
    #[inline]
    pub fn oauth2_provider_config_output(&self) -> Value<Node> {
        self.attribute("Oauth2ProviderConfigOutput")
    }

    /// `Status`
    #[inline]
    pub fn status(&self) -> Value<String> {
        self.attribute("Status")
    }
}

/// `AtlassianOauth2ProviderConfigInput` of `AWS::BedrockAgentCore::OAuth2CredentialProvider`.
#[derive(Clone, Default)]
#[must_use]
pub struct AtlassianOauth2ProviderConfigInput(Properties);

properties! { AtlassianOauth2ProviderConfigInput }

impl AtlassianOauth2ProviderConfigInput {
    /// `ClientId`: string, 1 to 256 characters. Required.
    #[track_caller]
    pub fn client_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ClientId", value);
        self
    }

    /// `ClientSecret`: string, 1 to 2048 characters.
    #[track_caller]
    pub fn client_secret(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ClientSecret", value);
        self
    }

    /// `ClientSecretConfig`: `SecretReference`.
    #[track_caller]
    pub fn client_secret_config(mut self, value: impl IntoValue<SecretReference>) -> Self {
        self.0.set("ClientSecretConfig", value);
        self
    }

    /// `ClientSecretSource`: `AtlassianOauth2ProviderConfigInputClientSecretSource`.
    #[track_caller]
    pub fn client_secret_source(
        mut self,
        value: impl IntoValue<AtlassianOauth2ProviderConfigInputClientSecretSource>,
    ) -> Self {
        self.0.set("ClientSecretSource", value);
        self
    }
}

choice! {
    /// `AtlassianOauth2ProviderConfigInputClientSecretSource` of `AWS::BedrockAgentCore::OAuth2CredentialProvider`.
    AtlassianOauth2ProviderConfigInputClientSecretSource
    MANAGED "MANAGED"
    EXTERNAL "EXTERNAL"
}

choice! {
    /// `CredentialProviderVendor` of `AWS::BedrockAgentCore::OAuth2CredentialProvider`.
    CredentialProviderVendor
    GOOGLE_OAUTH2 "GoogleOauth2"
    GITHUB_OAUTH2 "GithubOauth2"
    SLACK_OAUTH2 "SlackOauth2"
    SALESFORCE_OAUTH2 "SalesforceOauth2"
    MICROSOFT_OAUTH2 "MicrosoftOauth2"
    CUSTOM_OAUTH2 "CustomOauth2"
    ATLASSIAN_OAUTH2 "AtlassianOauth2"
    LINKEDIN_OAUTH2 "LinkedinOauth2"
    X_OAUTH2 "XOauth2"
    OKTA_OAUTH2 "OktaOauth2"
    ONE_LOGIN_OAUTH2 "OneLoginOauth2"
    PING_ONE_OAUTH2 "PingOneOauth2"
    FACEBOOK_OAUTH2 "FacebookOauth2"
    YANDEX_OAUTH2 "YandexOauth2"
    REDDIT_OAUTH2 "RedditOauth2"
    ZOOM_OAUTH2 "ZoomOauth2"
    TWITCH_OAUTH2 "TwitchOauth2"
    SPOTIFY_OAUTH2 "SpotifyOauth2"
    DROPBOX_OAUTH2 "DropboxOauth2"
    NOTION_OAUTH2 "NotionOauth2"
    HUBSPOT_OAUTH2 "HubspotOauth2"
    CYBER_ARK_OAUTH2 "CyberArkOauth2"
    FUSION_AUTH_OAUTH2 "FusionAuthOauth2"
    AUTH0_OAUTH2 "Auth0Oauth2"
    COGNITO_OAUTH2 "CognitoOauth2"
}

/// `CustomOauth2ProviderConfigInput` of `AWS::BedrockAgentCore::OAuth2CredentialProvider`.
#[derive(Clone, Default)]
#[must_use]
pub struct CustomOauth2ProviderConfigInput(Properties);

properties! { CustomOauth2ProviderConfigInput }

impl CustomOauth2ProviderConfigInput {
    /// `ClientAuthenticationMethod`: `CustomOauth2ProviderConfigInputClientAuthenticationMethod`.
    #[track_caller]
    pub fn client_authentication_method(
        mut self,
        value: impl IntoValue<CustomOauth2ProviderConfigInputClientAuthenticationMethod>,
    ) -> Self {
        self.0.set("ClientAuthenticationMethod", value);
        self
    }

    /// `ClientId`: string, 1 to 256 characters.
    #[track_caller]
    pub fn client_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ClientId", value);
        self
    }

    /// `ClientSecret`: string, 1 to 2048 characters.
    #[track_caller]
    pub fn client_secret(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ClientSecret", value);
        self
    }

    /// `ClientSecretConfig`: `SecretReference`.
    #[track_caller]
    pub fn client_secret_config(mut self, value: impl IntoValue<SecretReference>) -> Self {
        self.0.set("ClientSecretConfig", value);
        self
    }

    /// `ClientSecretSource`: `CustomOauth2ProviderConfigInputClientSecretSource`.
    #[track_caller]
    pub fn client_secret_source(
        mut self,
        value: impl IntoValue<CustomOauth2ProviderConfigInputClientSecretSource>,
    ) -> Self {
        self.0.set("ClientSecretSource", value);
        self
    }

    /// `OauthDiscovery`: `Oauth2Discovery`. Required.
    #[track_caller]
    pub fn oauth_discovery(mut self, value: impl IntoValue<Oauth2Discovery>) -> Self {
        self.0.set("OauthDiscovery", value);
        self
    }

    /// `OnBehalfOfTokenExchangeConfig`: `OnBehalfOfTokenExchangeConfig`.
    #[track_caller]
    pub fn on_behalf_of_token_exchange_config(
        mut self,
        value: impl IntoValue<OnBehalfOfTokenExchangeConfig>,
    ) -> Self {
        self.0.set("OnBehalfOfTokenExchangeConfig", value);
        self
    }

    /// `PrivateEndpoint`: `PrivateEndpoint`.
    #[track_caller]
    pub fn private_endpoint(mut self, value: impl IntoValue<PrivateEndpoint>) -> Self {
        self.0.set("PrivateEndpoint", value);
        self
    }

    /// `PrivateEndpointOverrides`: list of `PrivateEndpointOverride`, at most 5 items.
    #[track_caller]
    pub fn private_endpoint_overrides(
        mut self,
        value: impl IntoValue<ListOf<PrivateEndpointOverride>>,
    ) -> Self {
        self.0.set("PrivateEndpointOverrides", value);
        self
    }

    /// `PrivateKeyJwtConfig`: `PrivateKeyJwtConfig`.
    #[track_caller]
    pub fn private_key_jwt_config(mut self, value: impl IntoValue<PrivateKeyJwtConfig>) -> Self {
        self.0.set("PrivateKeyJwtConfig", value);
        self
    }
}

choice! {
    /// `CustomOauth2ProviderConfigInputClientAuthenticationMethod` of `AWS::BedrockAgentCore::OAuth2CredentialProvider`.
    CustomOauth2ProviderConfigInputClientAuthenticationMethod
    CLIENT_SECRET_BASIC "CLIENT_SECRET_BASIC"
    CLIENT_SECRET_POST "CLIENT_SECRET_POST"
    AWS_IAM_ID_TOKEN_JWT "AWS_IAM_ID_TOKEN_JWT"
    PRIVATE_KEY_JWT "PRIVATE_KEY_JWT"
}

choice! {
    /// `CustomOauth2ProviderConfigInputClientSecretSource` of `AWS::BedrockAgentCore::OAuth2CredentialProvider`.
    CustomOauth2ProviderConfigInputClientSecretSource
    MANAGED "MANAGED"
    EXTERNAL "EXTERNAL"
}

/// `GithubOauth2ProviderConfigInput` of `AWS::BedrockAgentCore::OAuth2CredentialProvider`.
#[derive(Clone, Default)]
#[must_use]
pub struct GithubOauth2ProviderConfigInput(Properties);

properties! { GithubOauth2ProviderConfigInput }

impl GithubOauth2ProviderConfigInput {
    /// `ClientId`: string, 1 to 256 characters. Required.
    #[track_caller]
    pub fn client_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ClientId", value);
        self
    }

    /// `ClientSecret`: string, 1 to 2048 characters.
    #[track_caller]
    pub fn client_secret(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ClientSecret", value);
        self
    }

    /// `ClientSecretConfig`: `SecretReference`.
    #[track_caller]
    pub fn client_secret_config(mut self, value: impl IntoValue<SecretReference>) -> Self {
        self.0.set("ClientSecretConfig", value);
        self
    }

    /// `ClientSecretSource`: `GithubOauth2ProviderConfigInputClientSecretSource`.
    #[track_caller]
    pub fn client_secret_source(
        mut self,
        value: impl IntoValue<GithubOauth2ProviderConfigInputClientSecretSource>,
    ) -> Self {
        self.0.set("ClientSecretSource", value);
        self
    }
}

choice! {
    /// `GithubOauth2ProviderConfigInputClientSecretSource` of `AWS::BedrockAgentCore::OAuth2CredentialProvider`.
    GithubOauth2ProviderConfigInputClientSecretSource
    MANAGED "MANAGED"
    EXTERNAL "EXTERNAL"
}

/// `GoogleOauth2ProviderConfigInput` of `AWS::BedrockAgentCore::OAuth2CredentialProvider`.
#[derive(Clone, Default)]
#[must_use]
pub struct GoogleOauth2ProviderConfigInput(Properties);

properties! { GoogleOauth2ProviderConfigInput }

impl GoogleOauth2ProviderConfigInput {
    /// `ClientId`: string, 1 to 256 characters. Required.
    #[track_caller]
    pub fn client_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ClientId", value);
        self
    }

    /// `ClientSecret`: string, 1 to 2048 characters.
    #[track_caller]
    pub fn client_secret(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ClientSecret", value);
        self
    }

    /// `ClientSecretConfig`: `SecretReference`.
    #[track_caller]
    pub fn client_secret_config(mut self, value: impl IntoValue<SecretReference>) -> Self {
        self.0.set("ClientSecretConfig", value);
        self
    }

    /// `ClientSecretSource`: `GoogleOauth2ProviderConfigInputClientSecretSource`.
    #[track_caller]
    pub fn client_secret_source(
        mut self,
        value: impl IntoValue<GoogleOauth2ProviderConfigInputClientSecretSource>,
    ) -> Self {
        self.0.set("ClientSecretSource", value);
        self
    }
}

choice! {
    /// `GoogleOauth2ProviderConfigInputClientSecretSource` of `AWS::BedrockAgentCore::OAuth2CredentialProvider`.
    GoogleOauth2ProviderConfigInputClientSecretSource
    MANAGED "MANAGED"
    EXTERNAL "EXTERNAL"
}

/// `IncludedOauth2ProviderConfigInput` of `AWS::BedrockAgentCore::OAuth2CredentialProvider`.
#[derive(Clone, Default)]
#[must_use]
pub struct IncludedOauth2ProviderConfigInput(Properties);

properties! { IncludedOauth2ProviderConfigInput }

impl IncludedOauth2ProviderConfigInput {
    /// `AuthorizationEndpoint`: string.
    #[track_caller]
    pub fn authorization_endpoint(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AuthorizationEndpoint", value);
        self
    }

    /// `ClientId`: string, 1 to 256 characters. Required.
    #[track_caller]
    pub fn client_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ClientId", value);
        self
    }

    /// `ClientSecret`: string, 1 to 2048 characters.
    #[track_caller]
    pub fn client_secret(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ClientSecret", value);
        self
    }

    /// `ClientSecretConfig`: `SecretReference`.
    #[track_caller]
    pub fn client_secret_config(mut self, value: impl IntoValue<SecretReference>) -> Self {
        self.0.set("ClientSecretConfig", value);
        self
    }

    /// `ClientSecretSource`: `IncludedOauth2ProviderConfigInputClientSecretSource`.
    #[track_caller]
    pub fn client_secret_source(
        mut self,
        value: impl IntoValue<IncludedOauth2ProviderConfigInputClientSecretSource>,
    ) -> Self {
        self.0.set("ClientSecretSource", value);
        self
    }

    /// `Issuer`: string.
    #[track_caller]
    pub fn issuer(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Issuer", value);
        self
    }

    /// `TokenEndpoint`: string.
    #[track_caller]
    pub fn token_endpoint(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TokenEndpoint", value);
        self
    }
}

choice! {
    /// `IncludedOauth2ProviderConfigInputClientSecretSource` of `AWS::BedrockAgentCore::OAuth2CredentialProvider`.
    IncludedOauth2ProviderConfigInputClientSecretSource
    MANAGED "MANAGED"
    EXTERNAL "EXTERNAL"
}

/// `KmsKeySourceType` of `AWS::BedrockAgentCore::OAuth2CredentialProvider`.
#[derive(Clone, Default)]
#[must_use]
pub struct KmsKeySourceType(Properties);

properties! { KmsKeySourceType }

impl KmsKeySourceType {
    /// `KmsKeyArn`: `KmsKeyArn`, 1 to 2048 characters, pattern `^arn:aws(|-cn|-us-gov):kms:[a-zA-Z0-9-]*:[0-9]{12}:key/[a-zA-Z0-9-]{36}$`. Required.
    #[track_caller]
    pub fn kms_key_arn(mut self, value: impl IntoValue<format::KmsKeyArn>) -> Self {
        self.0.set("KmsKeyArn", value);
        self
    }
}

/// `LinkedinOauth2ProviderConfigInput` of `AWS::BedrockAgentCore::OAuth2CredentialProvider`.
#[derive(Clone, Default)]
#[must_use]
pub struct LinkedinOauth2ProviderConfigInput(Properties);

properties! { LinkedinOauth2ProviderConfigInput }

impl LinkedinOauth2ProviderConfigInput {
    /// `ClientId`: string, 1 to 256 characters. Required.
    #[track_caller]
    pub fn client_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ClientId", value);
        self
    }

    /// `ClientSecret`: string, 1 to 2048 characters.
    #[track_caller]
    pub fn client_secret(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ClientSecret", value);
        self
    }

    /// `ClientSecretConfig`: `SecretReference`.
    #[track_caller]
    pub fn client_secret_config(mut self, value: impl IntoValue<SecretReference>) -> Self {
        self.0.set("ClientSecretConfig", value);
        self
    }

    /// `ClientSecretSource`: `LinkedinOauth2ProviderConfigInputClientSecretSource`.
    #[track_caller]
    pub fn client_secret_source(
        mut self,
        value: impl IntoValue<LinkedinOauth2ProviderConfigInputClientSecretSource>,
    ) -> Self {
        self.0.set("ClientSecretSource", value);
        self
    }
}

choice! {
    /// `LinkedinOauth2ProviderConfigInputClientSecretSource` of `AWS::BedrockAgentCore::OAuth2CredentialProvider`.
    LinkedinOauth2ProviderConfigInputClientSecretSource
    MANAGED "MANAGED"
    EXTERNAL "EXTERNAL"
}

/// `ManagedVpcResource` of `AWS::BedrockAgentCore::OAuth2CredentialProvider`.
#[derive(Clone, Default)]
#[must_use]
pub struct ManagedVpcResource(Properties);

properties! { ManagedVpcResource }

impl ManagedVpcResource {
    /// `EndpointIpAddressType`: `ManagedVpcResourceEndpointIpAddressType`. Required.
    #[track_caller]
    pub fn endpoint_ip_address_type(
        mut self,
        value: impl IntoValue<ManagedVpcResourceEndpointIpAddressType>,
    ) -> Self {
        self.0.set("EndpointIpAddressType", value);
        self
    }

    /// `RoutingDomain`: string, 3 to 255 characters.
    #[track_caller]
    pub fn routing_domain(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RoutingDomain", value);
        self
    }

    /// `SecurityGroupIds`: list of `Ec2SecurityGroupId`, at most 5 items.
    #[track_caller]
    pub fn security_group_ids(
        mut self,
        value: impl IntoValue<ListOf<format::Ec2SecurityGroupId>>,
    ) -> Self {
        self.0.set("SecurityGroupIds", value);
        self
    }

    /// `SubnetIds`: list of strings. Required.
    #[track_caller]
    pub fn subnet_ids(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("SubnetIds", value);
        self
    }

    /// `Tags`: map of strings, at most 50 entries.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `VpcIdentifier`: string, pattern `^vpc-(([0-9a-z]{8})|([0-9a-z]{17}))$`. Required.
    #[track_caller]
    pub fn vpc_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("VpcIdentifier", value);
        self
    }
}

choice! {
    /// `ManagedVpcResourceEndpointIpAddressType` of `AWS::BedrockAgentCore::OAuth2CredentialProvider`.
    ManagedVpcResourceEndpointIpAddressType
    IPV4 "IPV4"
    IPV6 "IPV6"
}

/// `MicrosoftOauth2ProviderConfigInput` of `AWS::BedrockAgentCore::OAuth2CredentialProvider`.
#[derive(Clone, Default)]
#[must_use]
pub struct MicrosoftOauth2ProviderConfigInput(Properties);

properties! { MicrosoftOauth2ProviderConfigInput }

impl MicrosoftOauth2ProviderConfigInput {
    /// `ClientId`: string, 1 to 256 characters. Required.
    #[track_caller]
    pub fn client_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ClientId", value);
        self
    }

    /// `ClientSecret`: string, 1 to 2048 characters.
    #[track_caller]
    pub fn client_secret(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ClientSecret", value);
        self
    }

    /// `ClientSecretConfig`: `SecretReference`.
    #[track_caller]
    pub fn client_secret_config(mut self, value: impl IntoValue<SecretReference>) -> Self {
        self.0.set("ClientSecretConfig", value);
        self
    }

    /// `ClientSecretSource`: `MicrosoftOauth2ProviderConfigInputClientSecretSource`.
    #[track_caller]
    pub fn client_secret_source(
        mut self,
        value: impl IntoValue<MicrosoftOauth2ProviderConfigInputClientSecretSource>,
    ) -> Self {
        self.0.set("ClientSecretSource", value);
        self
    }

    /// `TenantId`: string, 1 to 2048 characters.
    #[track_caller]
    pub fn tenant_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TenantId", value);
        self
    }
}

choice! {
    /// `MicrosoftOauth2ProviderConfigInputClientSecretSource` of `AWS::BedrockAgentCore::OAuth2CredentialProvider`.
    MicrosoftOauth2ProviderConfigInputClientSecretSource
    MANAGED "MANAGED"
    EXTERNAL "EXTERNAL"
}

/// `Oauth2AuthorizationServerMetadata` of `AWS::BedrockAgentCore::OAuth2CredentialProvider`.
#[derive(Clone, Default)]
#[must_use]
pub struct Oauth2AuthorizationServerMetadata(Properties);

properties! { Oauth2AuthorizationServerMetadata }

impl Oauth2AuthorizationServerMetadata {
    /// `AuthorizationEndpoint`: string. Required.
    #[track_caller]
    pub fn authorization_endpoint(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AuthorizationEndpoint", value);
        self
    }

    /// `Issuer`: string. Required.
    #[track_caller]
    pub fn issuer(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Issuer", value);
        self
    }

    /// `ResponseTypes`: list of strings.
    #[track_caller]
    pub fn response_types(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("ResponseTypes", value);
        self
    }

    /// `TokenEndpoint`: string. Required.
    #[track_caller]
    pub fn token_endpoint(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TokenEndpoint", value);
        self
    }
}

/// `Oauth2Discovery` of `AWS::BedrockAgentCore::OAuth2CredentialProvider`.
#[derive(Clone, Default)]
#[must_use]
pub struct Oauth2Discovery(Properties);

properties! { Oauth2Discovery }

impl Oauth2Discovery {
    /// `AuthorizationServerMetadata`: `Oauth2AuthorizationServerMetadata`.
    #[track_caller]
    pub fn authorization_server_metadata(
        mut self,
        value: impl IntoValue<Oauth2AuthorizationServerMetadata>,
    ) -> Self {
        self.0.set("AuthorizationServerMetadata", value);
        self
    }

    /// `DiscoveryUrl`: string, pattern `^.+/\.well-known/openid-configuration$`.
    #[track_caller]
    pub fn discovery_url(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DiscoveryUrl", value);
        self
    }
}

/// `Oauth2ProviderConfigInput` of `AWS::BedrockAgentCore::OAuth2CredentialProvider`.
#[derive(Clone, Default)]
#[must_use]
pub struct Oauth2ProviderConfigInput(Properties);

properties! { Oauth2ProviderConfigInput }

impl Oauth2ProviderConfigInput {
    /// `AtlassianOauth2ProviderConfig`: `AtlassianOauth2ProviderConfigInput`.
    #[track_caller]
    pub fn atlassian_oauth2_provider_config(
        mut self,
        value: impl IntoValue<AtlassianOauth2ProviderConfigInput>,
    ) -> Self {
        self.0.set("AtlassianOauth2ProviderConfig", value);
        self
    }

    /// `CustomOauth2ProviderConfig`: `CustomOauth2ProviderConfigInput`.
    #[track_caller]
    pub fn custom_oauth2_provider_config(
        mut self,
        value: impl IntoValue<CustomOauth2ProviderConfigInput>,
    ) -> Self {
        self.0.set("CustomOauth2ProviderConfig", value);
        self
    }

    /// `GithubOauth2ProviderConfig`: `GithubOauth2ProviderConfigInput`.
    #[track_caller]
    pub fn github_oauth2_provider_config(
        mut self,
        value: impl IntoValue<GithubOauth2ProviderConfigInput>,
    ) -> Self {
        self.0.set("GithubOauth2ProviderConfig", value);
        self
    }

    /// `GoogleOauth2ProviderConfig`: `GoogleOauth2ProviderConfigInput`.
    #[track_caller]
    pub fn google_oauth2_provider_config(
        mut self,
        value: impl IntoValue<GoogleOauth2ProviderConfigInput>,
    ) -> Self {
        self.0.set("GoogleOauth2ProviderConfig", value);
        self
    }

    /// `IncludedOauth2ProviderConfig`: `IncludedOauth2ProviderConfigInput`.
    #[track_caller]
    pub fn included_oauth2_provider_config(
        mut self,
        value: impl IntoValue<IncludedOauth2ProviderConfigInput>,
    ) -> Self {
        self.0.set("IncludedOauth2ProviderConfig", value);
        self
    }

    /// `LinkedinOauth2ProviderConfig`: `LinkedinOauth2ProviderConfigInput`.
    #[track_caller]
    pub fn linkedin_oauth2_provider_config(
        mut self,
        value: impl IntoValue<LinkedinOauth2ProviderConfigInput>,
    ) -> Self {
        self.0.set("LinkedinOauth2ProviderConfig", value);
        self
    }

    /// `MicrosoftOauth2ProviderConfig`: `MicrosoftOauth2ProviderConfigInput`.
    #[track_caller]
    pub fn microsoft_oauth2_provider_config(
        mut self,
        value: impl IntoValue<MicrosoftOauth2ProviderConfigInput>,
    ) -> Self {
        self.0.set("MicrosoftOauth2ProviderConfig", value);
        self
    }

    /// `SalesforceOauth2ProviderConfig`: `SalesforceOauth2ProviderConfigInput`.
    #[track_caller]
    pub fn salesforce_oauth2_provider_config(
        mut self,
        value: impl IntoValue<SalesforceOauth2ProviderConfigInput>,
    ) -> Self {
        self.0.set("SalesforceOauth2ProviderConfig", value);
        self
    }

    /// `SlackOauth2ProviderConfig`: `SlackOauth2ProviderConfigInput`.
    #[track_caller]
    pub fn slack_oauth2_provider_config(
        mut self,
        value: impl IntoValue<SlackOauth2ProviderConfigInput>,
    ) -> Self {
        self.0.set("SlackOauth2ProviderConfig", value);
        self
    }
}

/// `OnBehalfOfTokenExchangeConfig` of `AWS::BedrockAgentCore::OAuth2CredentialProvider`.
#[derive(Clone, Default)]
#[must_use]
pub struct OnBehalfOfTokenExchangeConfig(Properties);

properties! { OnBehalfOfTokenExchangeConfig }

impl OnBehalfOfTokenExchangeConfig {
    /// `GrantType`: `OnBehalfOfTokenExchangeConfigGrantType`. Required.
    #[track_caller]
    pub fn grant_type(
        mut self,
        value: impl IntoValue<OnBehalfOfTokenExchangeConfigGrantType>,
    ) -> Self {
        self.0.set("GrantType", value);
        self
    }

    /// `TokenExchangeGrantTypeConfig`: `TokenExchangeGrantTypeConfig`.
    #[track_caller]
    pub fn token_exchange_grant_type_config(
        mut self,
        value: impl IntoValue<TokenExchangeGrantTypeConfig>,
    ) -> Self {
        self.0.set("TokenExchangeGrantTypeConfig", value);
        self
    }
}

choice! {
    /// `OnBehalfOfTokenExchangeConfigGrantType` of `AWS::BedrockAgentCore::OAuth2CredentialProvider`.
    OnBehalfOfTokenExchangeConfigGrantType
    TOKEN_EXCHANGE "TOKEN_EXCHANGE"
    JWT_AUTHORIZATION_GRANT "JWT_AUTHORIZATION_GRANT"
}

/// `PrivateEndpoint` of `AWS::BedrockAgentCore::OAuth2CredentialProvider`.
#[derive(Clone, Default)]
#[must_use]
pub struct PrivateEndpoint(Properties);

properties! { PrivateEndpoint }

impl PrivateEndpoint {
    /// `ManagedVpcResource`: `ManagedVpcResource`.
    #[track_caller]
    pub fn managed_vpc_resource(mut self, value: impl IntoValue<ManagedVpcResource>) -> Self {
        self.0.set("ManagedVpcResource", value);
        self
    }

    /// `SelfManagedLatticeResource`: `SelfManagedLatticeResource`.
    #[track_caller]
    pub fn self_managed_lattice_resource(
        mut self,
        value: impl IntoValue<SelfManagedLatticeResource>,
    ) -> Self {
        self.0.set("SelfManagedLatticeResource", value);
        self
    }
}

/// `PrivateEndpointOverride` of `AWS::BedrockAgentCore::OAuth2CredentialProvider`.
#[derive(Clone, Default)]
#[must_use]
pub struct PrivateEndpointOverride(Properties);

properties! { PrivateEndpointOverride }

impl PrivateEndpointOverride {
    /// `Domain`: string, 1 to 253 characters. Required.
    #[track_caller]
    pub fn domain(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Domain", value);
        self
    }

    /// `PrivateEndpoint`: `PrivateEndpoint`. Required.
    #[track_caller]
    pub fn private_endpoint(mut self, value: impl IntoValue<PrivateEndpoint>) -> Self {
        self.0.set("PrivateEndpoint", value);
        self
    }
}

/// `PrivateKeyJwtConfig` of `AWS::BedrockAgentCore::OAuth2CredentialProvider`.
#[derive(Clone, Default)]
#[must_use]
pub struct PrivateKeyJwtConfig(Properties);

properties! { PrivateKeyJwtConfig }

impl PrivateKeyJwtConfig {
    /// `AdditionalHeaderClaims`: map of strings, at most 10 entries.
    #[track_caller]
    pub fn additional_header_claims(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("AdditionalHeaderClaims", value);
        self
    }

    /// `AdditionalPayloadClaims`: map of strings, at most 10 entries.
    #[track_caller]
    pub fn additional_payload_claims(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("AdditionalPayloadClaims", value);
        self
    }

    /// `PrivateKeySource`: `PrivateKeySource`.
    #[track_caller]
    pub fn private_key_source(mut self, value: impl IntoValue<PrivateKeySource>) -> Self {
        self.0.set("PrivateKeySource", value);
        self
    }

    /// `SigningAlgorithm`: `PrivateKeyJwtConfigSigningAlgorithm`.
    #[track_caller]
    pub fn signing_algorithm(
        mut self,
        value: impl IntoValue<PrivateKeyJwtConfigSigningAlgorithm>,
    ) -> Self {
        self.0.set("SigningAlgorithm", value);
        self
    }
}

choice! {
    /// `PrivateKeyJwtConfigSigningAlgorithm` of `AWS::BedrockAgentCore::OAuth2CredentialProvider`.
    PrivateKeyJwtConfigSigningAlgorithm
    RS256 "RS256"
    PS256 "PS256"
    ES256 "ES256"
}

/// `PrivateKeySource` of `AWS::BedrockAgentCore::OAuth2CredentialProvider`.
#[derive(Clone, Default)]
#[must_use]
pub struct PrivateKeySource(Properties);

properties! { PrivateKeySource }

impl PrivateKeySource {
    /// `KmsKeySource`: `KmsKeySourceType`.
    #[track_caller]
    pub fn kms_key_source(mut self, value: impl IntoValue<KmsKeySourceType>) -> Self {
        self.0.set("KmsKeySource", value);
        self
    }
}

/// `SalesforceOauth2ProviderConfigInput` of `AWS::BedrockAgentCore::OAuth2CredentialProvider`.
#[derive(Clone, Default)]
#[must_use]
pub struct SalesforceOauth2ProviderConfigInput(Properties);

properties! { SalesforceOauth2ProviderConfigInput }

impl SalesforceOauth2ProviderConfigInput {
    /// `ClientId`: string, 1 to 256 characters. Required.
    #[track_caller]
    pub fn client_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ClientId", value);
        self
    }

    /// `ClientSecret`: string, 1 to 2048 characters.
    #[track_caller]
    pub fn client_secret(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ClientSecret", value);
        self
    }

    /// `ClientSecretConfig`: `SecretReference`.
    #[track_caller]
    pub fn client_secret_config(mut self, value: impl IntoValue<SecretReference>) -> Self {
        self.0.set("ClientSecretConfig", value);
        self
    }

    /// `ClientSecretSource`: `SalesforceOauth2ProviderConfigInputClientSecretSource`.
    #[track_caller]
    pub fn client_secret_source(
        mut self,
        value: impl IntoValue<SalesforceOauth2ProviderConfigInputClientSecretSource>,
    ) -> Self {
        self.0.set("ClientSecretSource", value);
        self
    }
}

choice! {
    /// `SalesforceOauth2ProviderConfigInputClientSecretSource` of `AWS::BedrockAgentCore::OAuth2CredentialProvider`.
    SalesforceOauth2ProviderConfigInputClientSecretSource
    MANAGED "MANAGED"
    EXTERNAL "EXTERNAL"
}

/// `SecretReference` of `AWS::BedrockAgentCore::OAuth2CredentialProvider`.
#[derive(Clone, Default)]
#[must_use]
pub struct SecretReference(Properties);

properties! { SecretReference }

impl SecretReference {
    /// `JsonKey`: string, 1 to 128 characters. Required.
    #[track_caller]
    pub fn json_key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("JsonKey", value);
        self
    }

    /// `SecretId`: string, 1 to 2048 characters. Required.
    #[track_caller]
    pub fn secret_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SecretId", value);
        self
    }
}

/// `SelfManagedLatticeResource` of `AWS::BedrockAgentCore::OAuth2CredentialProvider`.
#[derive(Clone, Default)]
#[must_use]
pub struct SelfManagedLatticeResource(Properties);

properties! { SelfManagedLatticeResource }

impl SelfManagedLatticeResource {
    /// `ResourceConfigurationIdentifier`: string, 20 to 2048 characters. Required.
    #[track_caller]
    pub fn resource_configuration_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ResourceConfigurationIdentifier", value);
        self
    }
}

/// `SlackOauth2ProviderConfigInput` of `AWS::BedrockAgentCore::OAuth2CredentialProvider`.
#[derive(Clone, Default)]
#[must_use]
pub struct SlackOauth2ProviderConfigInput(Properties);

properties! { SlackOauth2ProviderConfigInput }

impl SlackOauth2ProviderConfigInput {
    /// `ClientId`: string, 1 to 256 characters. Required.
    #[track_caller]
    pub fn client_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ClientId", value);
        self
    }

    /// `ClientSecret`: string, 1 to 2048 characters.
    #[track_caller]
    pub fn client_secret(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ClientSecret", value);
        self
    }

    /// `ClientSecretConfig`: `SecretReference`.
    #[track_caller]
    pub fn client_secret_config(mut self, value: impl IntoValue<SecretReference>) -> Self {
        self.0.set("ClientSecretConfig", value);
        self
    }

    /// `ClientSecretSource`: `SlackOauth2ProviderConfigInputClientSecretSource`.
    #[track_caller]
    pub fn client_secret_source(
        mut self,
        value: impl IntoValue<SlackOauth2ProviderConfigInputClientSecretSource>,
    ) -> Self {
        self.0.set("ClientSecretSource", value);
        self
    }
}

choice! {
    /// `SlackOauth2ProviderConfigInputClientSecretSource` of `AWS::BedrockAgentCore::OAuth2CredentialProvider`.
    SlackOauth2ProviderConfigInputClientSecretSource
    MANAGED "MANAGED"
    EXTERNAL "EXTERNAL"
}

/// `Tag` of `AWS::BedrockAgentCore::OAuth2CredentialProvider`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 128 characters, pattern `^[a-zA-Z0-9\s._:/=+@-]*$`. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, at most 256 characters, pattern `^[a-zA-Z0-9\s._:/=+@-]*$`. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}

/// `TokenExchangeGrantTypeConfig` of `AWS::BedrockAgentCore::OAuth2CredentialProvider`.
#[derive(Clone, Default)]
#[must_use]
pub struct TokenExchangeGrantTypeConfig(Properties);

properties! { TokenExchangeGrantTypeConfig }

impl TokenExchangeGrantTypeConfig {
    /// `ActorTokenContent`: `TokenExchangeGrantTypeConfigActorTokenContent`. Required.
    #[track_caller]
    pub fn actor_token_content(
        mut self,
        value: impl IntoValue<TokenExchangeGrantTypeConfigActorTokenContent>,
    ) -> Self {
        self.0.set("ActorTokenContent", value);
        self
    }

    /// `ActorTokenScopes`: list of strings.
    #[track_caller]
    pub fn actor_token_scopes(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("ActorTokenScopes", value);
        self
    }
}

choice! {
    /// `TokenExchangeGrantTypeConfigActorTokenContent` of `AWS::BedrockAgentCore::OAuth2CredentialProvider`.
    TokenExchangeGrantTypeConfigActorTokenContent
    NONE "NONE"
    M2M "M2M"
    AWS_IAM_ID_TOKEN_JWT "AWS_IAM_ID_TOKEN_JWT"
}
