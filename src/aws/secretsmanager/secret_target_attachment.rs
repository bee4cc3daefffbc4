// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::SecretsManager::SecretTargetAttachment` and the types of its properties.

use crate::aws::base::{Body, IntoValue, resource};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::SecretsManager::SecretTargetAttachment`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-secretsmanager-secrettargetattachment.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct SecretTargetAttachment(Body);

resource! { SecretTargetAttachment "AWS::SecretsManager::SecretTargetAttachment" }

impl SecretTargetAttachment {
    /// `SecretId`: string, 1 to 2048 characters. Required. A change replaces the resource.
    #[track_caller]
    pub fn secret_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SecretId", value);
        self
    }

    /// `TargetId`: string. Required.
    #[track_caller]
    pub fn target_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TargetId", value);
        self
    }

    /// `TargetType`: string. Required.
    #[track_caller]
    pub fn target_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TargetType", value);
        self
    }
}

impl Handle<SecretTargetAttachment> {
    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }
}
