// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Cognito::IdentityPool` and the types of its properties.

use crate::aws::base::{Body, IntoNode, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Cognito::IdentityPool`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cognito-identitypool.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct IdentityPool(Body);

resource! { IdentityPool "AWS::Cognito::IdentityPool" }

impl IdentityPool {
    /// `AllowClassicFlow`: boolean.
    #[track_caller]
    pub fn allow_classic_flow(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("AllowClassicFlow", value);
        self
    }

    /// `AllowUnauthenticatedIdentities`: boolean. Required.
    #[track_caller]
    pub fn allow_unauthenticated_identities(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("AllowUnauthenticatedIdentities", value);
        self
    }

    /// `CognitoEvents`: object or string.
    #[track_caller]
    pub fn cognito_events(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("CognitoEvents", value);
        self
    }

    /// `CognitoIdentityProviders`: list of `CognitoIdentityProvider`.
    #[track_caller]
    pub fn cognito_identity_providers(
        mut self,
        value: impl IntoValue<ListOf<CognitoIdentityProvider>>,
    ) -> Self {
        self.0.set("CognitoIdentityProviders", value);
        self
    }

    /// `CognitoStreams`: `CognitoStreams`.
    #[track_caller]
    pub fn cognito_streams(mut self, value: impl IntoValue<CognitoStreams>) -> Self {
        self.0.set("CognitoStreams", value);
        self
    }

    /// `DeveloperProviderName`: string, 1 to 128 characters, pattern `^[\w._-]+$`.
    #[track_caller]
    pub fn developer_provider_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DeveloperProviderName", value);
        self
    }

    /// `IdentityPoolName`: string, 1 to 128 characters, pattern `^[\w\s+=,.@-]+$`.
    #[track_caller]
    pub fn identity_pool_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("IdentityPoolName", value);
        self
    }

    /// `IdentityPoolTags`: list of `Tag`.
    #[track_caller]
    pub fn identity_pool_tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("IdentityPoolTags", value);
        self
    }

    /// `OpenIdConnectProviderARNs`: list of strings.
    #[track_caller]
    pub fn open_id_connect_provider_arns(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("OpenIdConnectProviderARNs", value);
        self
    }

    /// `PushSync`: `PushSync`.
    #[track_caller]
    pub fn push_sync(mut self, value: impl IntoValue<PushSync>) -> Self {
        self.0.set("PushSync", value);
        self
    }

    /// `SamlProviderARNs`: list of strings.
    #[track_caller]
    pub fn saml_provider_arns(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("SamlProviderARNs", value);
        self
    }

    /// `SupportedLoginProviders`: object or string.
    #[track_caller]
    pub fn supported_login_providers(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("SupportedLoginProviders", value);
        self
    }
}

impl Handle<IdentityPool> {
    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }

    /// `Name`
    #[inline]
    pub fn name(&self) -> Value<String> {
        self.attribute("Name")
    }
}

/// `CognitoIdentityProvider` of `AWS::Cognito::IdentityPool`.
#[derive(Clone, Default)]
#[must_use]
pub struct CognitoIdentityProvider(Properties);

properties! { CognitoIdentityProvider }

impl CognitoIdentityProvider {
    /// `ClientId`: string, 1 to 128 characters, pattern `^[\w_]+$`. Required.
    #[track_caller]
    pub fn client_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ClientId", value);
        self
    }

    /// `ProviderName`: string, 1 to 128 characters, pattern `^[\w._:/-]+$`. Required.
    #[track_caller]
    pub fn provider_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ProviderName", value);
        self
    }

    /// `ServerSideTokenCheck`: boolean.
    #[track_caller]
    pub fn server_side_token_check(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("ServerSideTokenCheck", value);
        self
    }
}

/// `CognitoStreams` of `AWS::Cognito::IdentityPool`.
#[derive(Clone, Default)]
#[must_use]
pub struct CognitoStreams(Properties);

properties! { CognitoStreams }

impl CognitoStreams {
    /// `RoleArn`: `IamRoleArn`.
    #[track_caller]
    pub fn role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("RoleArn", value);
        self
    }

    /// `StreamName`: string.
    #[track_caller]
    pub fn stream_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("StreamName", value);
        self
    }

    /// `StreamingStatus`: string.
    #[track_caller]
    pub fn streaming_status(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("StreamingStatus", value);
        self
    }
}

/// `PushSync` of `AWS::Cognito::IdentityPool`.
#[derive(Clone, Default)]
#[must_use]
pub struct PushSync(Properties);

properties! { PushSync }

impl PushSync {
    /// `ApplicationArns`: list of strings.
    #[track_caller]
    pub fn application_arns(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("ApplicationArns", value);
        self
    }

    /// `RoleArn`: `IamRoleArn`.
    #[track_caller]
    pub fn role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("RoleArn", value);
        self
    }
}

/// `Tag` of `AWS::Cognito::IdentityPool`.
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
