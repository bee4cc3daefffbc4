// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::WorkSpacesWeb::IdentityProvider` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::{ListOf, MapOf};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::WorkSpacesWeb::IdentityProvider`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-workspacesweb-identityprovider.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct IdentityProvider(Body);

resource! { IdentityProvider "AWS::WorkSpacesWeb::IdentityProvider" }

impl IdentityProvider {
    /// `IdentityProviderDetails`: map of strings. Required.
    #[track_caller]
    pub fn identity_provider_details(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("IdentityProviderDetails", value);
        self
    }

    /// `IdentityProviderName`: string, 1 to 32 characters, pattern `^[^_][\p{L}\p{M}\p{S}\p{N}\p{P}][^_]+$`. Required.
    #[track_caller]
    pub fn identity_provider_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("IdentityProviderName", value);
        self
    }

    /// `IdentityProviderType`: `IdentityProviderType`. Required.
    #[track_caller]
    pub fn identity_provider_type(mut self, value: impl IntoValue<IdentityProviderType>) -> Self {
        self.0.set("IdentityProviderType", value);
        self
    }

    /// `PortalArn`: string, 20 to 2048 characters. A change replaces the resource.
    #[track_caller]
    pub fn portal_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PortalArn", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 200 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<IdentityProvider> {
    /// `IdentityProviderArn`
    #[inline]
    pub fn identity_provider_arn(&self) -> Value<String> {
        self.attribute("IdentityProviderArn")
    }
}

choice! {
    /// `IdentityProviderType` of `AWS::WorkSpacesWeb::IdentityProvider`.
    IdentityProviderType
    SAML "SAML"
    FACEBOOK "Facebook"
    GOOGLE "Google"
    LOGIN_WITH_AMAZON "LoginWithAmazon"
    SIGN_IN_WITH_APPLE "SignInWithApple"
    OIDC "OIDC"
}

/// `Tag` of `AWS::WorkSpacesWeb::IdentityProvider`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 128 characters, pattern `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, at most 256 characters, pattern `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
