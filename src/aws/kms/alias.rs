// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::KMS::Alias` and the types of its properties.

use crate::aws::base::{Body, IntoValue, resource};
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::KMS::Alias`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kms-alias.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Alias(Body);

resource! { Alias "AWS::KMS::Alias" }

impl Alias {
    /// `AliasName`: `KmsAliasAliasName`, 1 to 256 characters, pattern `^(alias/)[a-zA-Z0-9:/_-]+$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn alias_name(mut self, value: impl IntoValue<format::KmsAliasAliasName>) -> Self {
        self.0.set("AliasName", value);
        self
    }

    /// `TargetKeyId`: string, 1 to 256 characters. Required.
    #[track_caller]
    pub fn target_key_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TargetKeyId", value);
        self
    }
}

impl Handle<Alias> {
    /// `Ref`: `AWS::KMS::Alias.AliasName`
    #[inline]
    pub fn alias_name(&self) -> Value<format::KmsAliasAliasName> {
        self.reference().unchecked().into()
    }
}
