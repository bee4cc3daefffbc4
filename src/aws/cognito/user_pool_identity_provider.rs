// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Cognito::UserPoolIdentityProvider` and the types of its properties.

use crate::aws::base::{Body, IntoValue, choice, resource};
use crate::aws::collection::{ListOf, MapOf};

/// `AWS::Cognito::UserPoolIdentityProvider`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cognito-userpoolidentityprovider.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct UserPoolIdentityProvider(Body);

resource! { UserPoolIdentityProvider "AWS::Cognito::UserPoolIdentityProvider" }

impl UserPoolIdentityProvider {
    /// `AttributeMapping`: map of strings.
    #[track_caller]
    pub fn attribute_mapping(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("AttributeMapping", value);
        self
    }

    /// `IdpIdentifiers`: list of strings, at most 50 items.
    #[track_caller]
    pub fn idp_identifiers(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("IdpIdentifiers", value);
        self
    }

    /// `ProviderDetails`: map of strings. Required.
    #[track_caller]
    pub fn provider_details(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("ProviderDetails", value);
        self
    }

    /// `ProviderName`: string, 1 to 32 characters, pattern `^[^_\p{Z}][\p{L}\p{M}\p{S}\p{N}\p{P}][^_\p{Z}]+$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn provider_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ProviderName", value);
        self
    }

    /// `ProviderType`: `ProviderType`. Required. A change replaces the resource.
    #[track_caller]
    pub fn provider_type(mut self, value: impl IntoValue<ProviderType>) -> Self {
        self.0.set("ProviderType", value);
        self
    }

    /// `UserPoolId`: string, 1 to 55 characters, pattern `^[\w-]+_[0-9a-zA-Z]+$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn user_pool_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("UserPoolId", value);
        self
    }
}

choice! {
    /// `ProviderType` of `AWS::Cognito::UserPoolIdentityProvider`.
    ProviderType
    FACEBOOK "Facebook"
    GOOGLE "Google"
    LOGIN_WITH_AMAZON "LoginWithAmazon"
    OIDC "OIDC"
    SAML "SAML"
    SIGN_IN_WITH_APPLE "SignInWithApple"
}
