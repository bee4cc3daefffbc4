// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::EC2::KeyPair` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::EC2::KeyPair`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-keypair.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct KeyPair(Body);

resource! { KeyPair "AWS::EC2::KeyPair" }

impl KeyPair {
    /// `KeyFormat`: `KeyFormat`, default `pem`. A change replaces the resource.
    #[track_caller]
    pub fn key_format(mut self, value: impl IntoValue<KeyFormat>) -> Self {
        self.0.set("KeyFormat", value);
        self
    }

    /// `KeyName`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn key_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("KeyName", value);
        self
    }

    /// `KeyType`: `KeyType`, default `rsa`. A change replaces the resource.
    #[track_caller]
    pub fn key_type(mut self, value: impl IntoValue<KeyType>) -> Self {
        self.0.set("KeyType", value);
        self
    }

    /// `PublicKeyMaterial`: string. A change replaces the resource.
    #[track_caller]
    pub fn public_key_material(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PublicKeyMaterial", value);
        self
    }

    /// `Tags`: list of `Tag`. A change replaces the resource.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<KeyPair> {
    /// `KeyFingerprint`
    #[inline]
    pub fn key_fingerprint(&self) -> Value<String> {
        self.attribute("KeyFingerprint")
    }

    /// `KeyPairId`
    #[inline]
    pub fn key_pair_id(&self) -> Value<String> {
        self.attribute("KeyPairId")
    }
}

choice! {
    /// `KeyFormat` of `AWS::EC2::KeyPair`.
    KeyFormat
    PEM "pem"
    PPK "ppk"
}

choice! {
    /// `KeyType` of `AWS::EC2::KeyPair`.
    KeyType
    RSA "rsa"
    ED25519 "ed25519"
}

/// `Tag` of `AWS::EC2::KeyPair`.
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
