// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::CloudFront::PublicKey` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::CloudFront::PublicKey`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-publickey.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct PublicKey(Body);

resource! { PublicKey "AWS::CloudFront::PublicKey" }

impl PublicKey {
    /// `PublicKeyConfig`: `PublicKeyConfig`. Required.
    #[track_caller]
    pub fn public_key_config(mut self, value: impl IntoValue<PublicKeyConfig>) -> Self {
        self.0.set("PublicKeyConfig", value);
        self
    }
}

impl Handle<PublicKey> {
    /// `CreatedTime`
    #[inline]
    pub fn created_time(&self) -> Value<String> {
        self.attribute("CreatedTime")
    }

    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }
}

/// `PublicKeyConfig` of `AWS::CloudFront::PublicKey`.
#[derive(Clone, Default)]
#[must_use]
pub struct PublicKeyConfig(Properties);

properties! { PublicKeyConfig }

impl PublicKeyConfig {
    /// `CallerReference`: string. Required.
    #[track_caller]
    pub fn caller_reference(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CallerReference", value);
        self
    }

    /// `Comment`: string.
    #[track_caller]
    pub fn comment(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Comment", value);
        self
    }

    /// `EncodedKey`: string. Required.
    #[track_caller]
    pub fn encoded_key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EncodedKey", value);
        self
    }

    /// `Name`: string. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }
}
