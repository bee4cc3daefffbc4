// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Cognito::UserPoolClient` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Cognito::UserPoolClient`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cognito-userpoolclient.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct UserPoolClient(Body);

resource! { UserPoolClient "AWS::Cognito::UserPoolClient" }

impl UserPoolClient {
    /// `AccessTokenValidity`: integer, 1 to 86400.
    #[track_caller]
    pub fn access_token_validity(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("AccessTokenValidity", value);
        self
    }

    /// `AllowedOAuthFlows`: list of `AllowedOAuthFlowsItem`, at most 3 items.
    #[track_caller]
    pub fn allowed_oauth_flows(
        mut self,
        value: impl IntoValue<ListOf<AllowedOAuthFlowsItem>>,
    ) -> Self {
        self.0.set("AllowedOAuthFlows", value);
        self
    }

    /// `AllowedOAuthFlowsUserPoolClient`: boolean.
    #[track_caller]
    pub fn allowed_oauth_flows_user_pool_client(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("AllowedOAuthFlowsUserPoolClient", value);
        self
    }

    /// `AllowedOAuthScopes`: list of strings, at most 50 items.
    #[track_caller]
    pub fn allowed_oauth_scopes(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("AllowedOAuthScopes", value);
        self
    }

    /// `AnalyticsConfiguration`: `AnalyticsConfiguration`.
    #[track_caller]
    pub fn analytics_configuration(
        mut self,
        value: impl IntoValue<AnalyticsConfiguration>,
    ) -> Self {
        self.0.set("AnalyticsConfiguration", value);
        self
    }

    /// `AuthSessionValidity`: integer, 3 to 15.
    #[track_caller]
    pub fn auth_session_validity(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("AuthSessionValidity", value);
        self
    }

    /// `CallbackURLs`: list of strings, at most 100 items.
    #[track_caller]
    pub fn callback_urls(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("CallbackURLs", value);
        self
    }

    /// `ClientName`: string, 1 to 128 characters, pattern `^[\w\s+=,.@-]+$`.
    #[track_caller]
    pub fn client_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ClientName", value);
        self
    }

    /// `DefaultRedirectURI`: string, 1 to 1024 characters, pattern `^[\p{L}\p{M}\p{S}\p{N}\p{P}]+$`.
    #[track_caller]
    pub fn default_redirect_uri(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DefaultRedirectURI", value);
        self
    }

    /// `EnablePropagateAdditionalUserContextData`: boolean.
    #[track_caller]
    pub fn enable_propagate_additional_user_context_data(
        mut self,
        value: impl IntoValue<bool>,
    ) -> Self {
        self.0
            .set("EnablePropagateAdditionalUserContextData", value);
        self
    }

    /// `EnableTokenRevocation`: boolean.
    #[track_caller]
    pub fn enable_token_revocation(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("EnableTokenRevocation", value);
        self
    }

    /// `ExplicitAuthFlows`: list of `ExplicitAuthFlowsItem`.
    #[track_caller]
    pub fn explicit_auth_flows(
        mut self,
        value: impl IntoValue<ListOf<ExplicitAuthFlowsItem>>,
    ) -> Self {
        self.0.set("ExplicitAuthFlows", value);
        self
    }

    /// `GenerateSecret`: boolean. A change replaces the resource.
    #[track_caller]
    pub fn generate_secret(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("GenerateSecret", value);
        self
    }

    /// `IdTokenValidity`: integer, 1 to 86400.
    #[track_caller]
    pub fn id_token_validity(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("IdTokenValidity", value);
        self
    }

    /// `LogoutURLs`: list of strings, at most 100 items.
    #[track_caller]
    pub fn logout_urls(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("LogoutURLs", value);
        self
    }

    /// `PreventUserExistenceErrors`: `PreventUserExistenceErrors`.
    #[track_caller]
    pub fn prevent_user_existence_errors(
        mut self,
        value: impl IntoValue<PreventUserExistenceErrors>,
    ) -> Self {
        self.0.set("PreventUserExistenceErrors", value);
        self
    }

    /// `ReadAttributes`: list of strings.
    #[track_caller]
    pub fn read_attributes(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("ReadAttributes", value);
        self
    }

    /// `RefreshTokenRotation`: `RefreshTokenRotation`.
    #[track_caller]
    pub fn refresh_token_rotation(mut self, value: impl IntoValue<RefreshTokenRotation>) -> Self {
        self.0.set("RefreshTokenRotation", value);
        self
    }

    /// `RefreshTokenValidity`: integer, 1 to 315360000.
    #[track_caller]
    pub fn refresh_token_validity(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("RefreshTokenValidity", value);
        self
    }

    /// `SupportedIdentityProviders`: list of strings.
    #[track_caller]
    pub fn supported_identity_providers(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("SupportedIdentityProviders", value);
        self
    }

    /// `TokenValidityUnits`: `TokenValidityUnits`.
    #[track_caller]
    pub fn token_validity_units(mut self, value: impl IntoValue<TokenValidityUnits>) -> Self {
        self.0.set("TokenValidityUnits", value);
        self
    }

    /// `UserPoolId`: string, 1 to 55 characters, pattern `^[\w-]+_[0-9a-zA-Z]+$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn user_pool_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("UserPoolId", value);
        self
    }

    /// `WriteAttributes`: list of strings.
    #[track_caller]
    pub fn write_attributes(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("WriteAttributes", value);
        self
    }
}

impl Handle<UserPoolClient> {
    /// `ClientId`
    #[inline]
    pub fn client_id(&self) -> Value<String> {
        self.attribute("ClientId")
    }

    /// `ClientSecret`
    #[inline]
    pub fn client_secret(&self) -> Value<String> {
        self.attribute("ClientSecret")
    }

    /// `Name`
    #[inline]
    pub fn name(&self) -> Value<String> {
        self.attribute("Name")
    }
}

choice! {
    /// `AllowedOAuthFlowsItem` of `AWS::Cognito::UserPoolClient`.
    AllowedOAuthFlowsItem
    CLIENT_CREDENTIALS "client_credentials"
    CODE "code"
    IMPLICIT "implicit"
}

/// `AnalyticsConfiguration` of `AWS::Cognito::UserPoolClient`.
#[derive(Clone, Default)]
#[must_use]
pub struct AnalyticsConfiguration(Properties);

properties! { AnalyticsConfiguration }

impl AnalyticsConfiguration {
    /// `ApplicationArn`: string, 20 to 2048 characters.
    #[track_caller]
    pub fn application_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ApplicationArn", value);
        self
    }

    /// `ApplicationId`: string, pattern `^[0-9a-fA-F]+$`.
    #[track_caller]
    pub fn application_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ApplicationId", value);
        self
    }

    /// `ExternalId`: string, at most 131072 characters.
    #[track_caller]
    pub fn external_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ExternalId", value);
        self
    }

    /// `RoleArn`: `IamRoleArn`, 20 to 2048 characters.
    #[track_caller]
    pub fn role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("RoleArn", value);
        self
    }

    /// `UserDataShared`: boolean.
    #[track_caller]
    pub fn user_data_shared(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("UserDataShared", value);
        self
    }
}

choice! {
    /// `ExplicitAuthFlowsItem` of `AWS::Cognito::UserPoolClient`.
    ExplicitAuthFlowsItem
    ADMIN_NO_SRP_AUTH "ADMIN_NO_SRP_AUTH"
    ALLOW_ADMIN_USER_PASSWORD_AUTH "ALLOW_ADMIN_USER_PASSWORD_AUTH"
    ALLOW_CUSTOM_AUTH "ALLOW_CUSTOM_AUTH"
    ALLOW_REFRESH_TOKEN_AUTH "ALLOW_REFRESH_TOKEN_AUTH"
    ALLOW_USER_AUTH "ALLOW_USER_AUTH"
    ALLOW_USER_PASSWORD_AUTH "ALLOW_USER_PASSWORD_AUTH"
    ALLOW_USER_SRP_AUTH "ALLOW_USER_SRP_AUTH"
    CUSTOM_AUTH_FLOW_ONLY "CUSTOM_AUTH_FLOW_ONLY"
    USER_PASSWORD_AUTH "USER_PASSWORD_AUTH"
}

choice! {
    /// `PreventUserExistenceErrors` of `AWS::Cognito::UserPoolClient`.
    PreventUserExistenceErrors
    ENABLED "ENABLED"
    LEGACY "LEGACY"
}

/// `RefreshTokenRotation` of `AWS::Cognito::UserPoolClient`.
#[derive(Clone, Default)]
#[must_use]
pub struct RefreshTokenRotation(Properties);

properties! { RefreshTokenRotation }

impl RefreshTokenRotation {
    /// `Feature`: `RefreshTokenRotationFeature`.
    #[track_caller]
    pub fn feature(mut self, value: impl IntoValue<RefreshTokenRotationFeature>) -> Self {
        self.0.set("Feature", value);
        self
    }

    /// `RetryGracePeriodSeconds`: integer, 0 to 60.
    #[track_caller]
    pub fn retry_grace_period_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("RetryGracePeriodSeconds", value);
        self
    }
}

choice! {
    /// `RefreshTokenRotationFeature` of `AWS::Cognito::UserPoolClient`.
    RefreshTokenRotationFeature
    ENABLED "ENABLED"
    DISABLED "DISABLED"
}

/// `TokenValidityUnits` of `AWS::Cognito::UserPoolClient`.
#[derive(Clone, Default)]
#[must_use]
pub struct TokenValidityUnits(Properties);

properties! { TokenValidityUnits }

impl TokenValidityUnits {
    /// `AccessToken`: `TokenValidityUnitsAccessToken`.
    #[track_caller]
    pub fn access_token(mut self, value: impl IntoValue<TokenValidityUnitsAccessToken>) -> Self {
        self.0.set("AccessToken", value);
        self
    }

    /// `IdToken`: `TokenValidityUnitsIdToken`.
    #[track_caller]
    pub fn id_token(mut self, value: impl IntoValue<TokenValidityUnitsIdToken>) -> Self {
        self.0.set("IdToken", value);
        self
    }

    /// `RefreshToken`: `TokenValidityUnitsRefreshToken`.
    #[track_caller]
    pub fn refresh_token(mut self, value: impl IntoValue<TokenValidityUnitsRefreshToken>) -> Self {
        self.0.set("RefreshToken", value);
        self
    }
}

choice! {
    /// `TokenValidityUnitsAccessToken` of `AWS::Cognito::UserPoolClient`.
    TokenValidityUnitsAccessToken
    DAYS "days"
    HOURS "hours"
    MINUTES "minutes"
    SECONDS "seconds"
}

choice! {
    /// `TokenValidityUnitsIdToken` of `AWS::Cognito::UserPoolClient`.
    TokenValidityUnitsIdToken
    DAYS "days"
    HOURS "hours"
    MINUTES "minutes"
    SECONDS "seconds"
}

choice! {
    /// `TokenValidityUnitsRefreshToken` of `AWS::Cognito::UserPoolClient`.
    TokenValidityUnitsRefreshToken
    DAYS "days"
    HOURS "hours"
    MINUTES "minutes"
    SECONDS "seconds"
}
