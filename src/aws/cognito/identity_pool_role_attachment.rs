// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Cognito::IdentityPoolRoleAttachment` and the types of its properties.

use crate::aws::base::{Body, IntoNode, IntoValue, resource};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Cognito::IdentityPoolRoleAttachment`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cognito-identitypoolroleattachment.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct IdentityPoolRoleAttachment(Body);

resource! { IdentityPoolRoleAttachment "AWS::Cognito::IdentityPoolRoleAttachment" }

impl IdentityPoolRoleAttachment {
    /// `IdentityPoolId`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn identity_pool_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("IdentityPoolId", value);
        self
    }

    /// `RoleMappings`: any value.
    #[track_caller]
    pub fn role_mappings(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("RoleMappings", value);
        self
    }

    /// `Roles`: any value.
    #[track_caller]
    pub fn roles(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("Roles", value);
        self
    }
}

impl Handle<IdentityPoolRoleAttachment> {
    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }
}
