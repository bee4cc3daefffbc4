// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::PaymentCryptography::Alias` and the types of its properties.

use crate::aws::base::{Body, IntoValue, resource};

/// `AWS::PaymentCryptography::Alias`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-paymentcryptography-alias.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Alias(Body);

resource! { Alias "AWS::PaymentCryptography::Alias" }

impl Alias {
    /// `AliasName`: string, 7 to 256 characters, pattern `^alias/[a-zA-Z0-9/_-]+$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn alias_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AliasName", value);
        self
    }

    /// `KeyArn`: string, 70 to 150 characters.
    #[track_caller]
    pub fn key_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("KeyArn", value);
        self
    }
}
