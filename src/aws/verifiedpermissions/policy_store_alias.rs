// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::VerifiedPermissions::PolicyStoreAlias` and the types of its properties.

use crate::aws::base::{Body, IntoValue, resource};

/// `AWS::VerifiedPermissions::PolicyStoreAlias`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-verifiedpermissions-policystorealias.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct PolicyStoreAlias(Body);

resource! { PolicyStoreAlias "AWS::VerifiedPermissions::PolicyStoreAlias" }

impl PolicyStoreAlias {
    /// `AliasName`: string, 1 to 150 characters, pattern `^[a-zA-Z0-9-_/]*$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn alias_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AliasName", value);
        self
    }

    /// `PolicyStoreId`: string, 1 to 200 characters, pattern `^[a-zA-Z0-9-]*$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn policy_store_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PolicyStoreId", value);
        self
    }
}
