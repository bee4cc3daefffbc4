// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Cognito::IdentityPoolPrincipalTag` and the types of its properties.

use crate::aws::base::{Body, IntoNode, IntoValue, resource};

/// `AWS::Cognito::IdentityPoolPrincipalTag`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cognito-identitypoolprincipaltag.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct IdentityPoolPrincipalTag(Body);

resource! { IdentityPoolPrincipalTag "AWS::Cognito::IdentityPoolPrincipalTag" }

impl IdentityPoolPrincipalTag {
    /// `IdentityPoolId`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn identity_pool_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("IdentityPoolId", value);
        self
    }

    /// `IdentityProviderName`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn identity_provider_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("IdentityProviderName", value);
        self
    }

    /// `PrincipalTags`: object.
    #[track_caller]
    pub fn principal_tags(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("PrincipalTags", value);
        self
    }

    /// `UseDefaults`: boolean.
    #[track_caller]
    pub fn use_defaults(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("UseDefaults", value);
        self
    }
}
