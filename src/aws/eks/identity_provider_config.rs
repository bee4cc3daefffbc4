// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::EKS::IdentityProviderConfig` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::EKS::IdentityProviderConfig`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-eks-identityproviderconfig.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct IdentityProviderConfig(Body);

resource! { IdentityProviderConfig "AWS::EKS::IdentityProviderConfig" }

impl IdentityProviderConfig {
    /// `ClusterName`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn cluster_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ClusterName", value);
        self
    }

    /// `IdentityProviderConfigName`: string. A change replaces the resource.
    #[track_caller]
    pub fn identity_provider_config_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("IdentityProviderConfigName", value);
        self
    }

    /// `Oidc`: `OidcIdentityProviderConfig`. A change replaces the resource.
    #[track_caller]
    pub fn oidc(mut self, value: impl IntoValue<OidcIdentityProviderConfig>) -> Self {
        self.0.set("Oidc", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `Type`: `Type`. Required. A change replaces the resource.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<Type>) -> Self {
        self.0.set("Type", value);
        self
    }
}

impl Handle<IdentityProviderConfig> {
    /// `IdentityProviderConfigArn`
    #[inline]
    pub fn identity_provider_config_arn(&self) -> Value<String> {
        self.attribute("IdentityProviderConfigArn")
    }
}

/// `OidcIdentityProviderConfig` of `AWS::EKS::IdentityProviderConfig`.
#[derive(Clone, Default)]
#[must_use]
pub struct OidcIdentityProviderConfig(Properties);

properties! { OidcIdentityProviderConfig }

impl OidcIdentityProviderConfig {
    /// `ClientId`: string. Required.
    #[track_caller]
    pub fn client_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ClientId", value);
        self
    }

    /// `GroupsClaim`: string.
    #[track_caller]
    pub fn groups_claim(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("GroupsClaim", value);
        self
    }

    /// `GroupsPrefix`: string.
    #[track_caller]
    pub fn groups_prefix(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("GroupsPrefix", value);
        self
    }

    /// `IssuerUrl`: string. Required.
    #[track_caller]
    pub fn issuer_url(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("IssuerUrl", value);
        self
    }

    /// `RequiredClaims`: list of `RequiredClaim`.
    #[track_caller]
    pub fn required_claims(mut self, value: impl IntoValue<ListOf<RequiredClaim>>) -> Self {
        self.0.set("RequiredClaims", value);
        self
    }

    /// `UsernameClaim`: string.
    #[track_caller]
    pub fn username_claim(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("UsernameClaim", value);
        self
    }

    /// `UsernamePrefix`: string.
    #[track_caller]
    pub fn username_prefix(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("UsernamePrefix", value);
        self
    }
}

/// `RequiredClaim` of `AWS::EKS::IdentityProviderConfig`.
#[derive(Clone, Default)]
#[must_use]
pub struct RequiredClaim(Properties);

properties! { RequiredClaim }

impl RequiredClaim {
    /// `Key`: string, 1 to 63 characters. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, 1 to 253 characters. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}

/// `Tag` of `AWS::EKS::IdentityProviderConfig`.
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

choice! {
    /// `Type` of `AWS::EKS::IdentityProviderConfig`.
    Type
    OIDC "oidc"
}
