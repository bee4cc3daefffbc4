// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Lightsail::KeyPair` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::{Node, Value};

/// `AWS::Lightsail::KeyPair`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lightsail-keypair.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct KeyPair(Body);

resource! { KeyPair "AWS::Lightsail::KeyPair" }

impl KeyPair {
    /// `KeyPairName`: string, pattern `^\w[\w\-]*\w$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn key_pair_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("KeyPairName", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<KeyPair> {
    /// `CreatedAt`
    #[inline]
    pub fn created_at(&self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// `Fingerprint`
    #[inline]
    pub fn fingerprint(&self) -> Value<String> {
        self.attribute("Fingerprint")
    }

    /// `KeyPairArn`
    #[inline]
    pub fn key_pair_arn(&self) -> Value<String> {
        self.attribute("KeyPairArn")
    }

    /// `Location`
    #[inline]
    pub fn location(&self) -> Value<Node> {
        self.attribute("Location")
    }

    /// `ResourceType`
    #[inline]
    pub fn resource_type(&self) -> Value<String> {
        self.attribute("ResourceType")
    }

    /// `SupportCode`
    #[inline]
    pub fn support_code(&self) -> Value<String> {
        self.attribute("SupportCode")
    }
}

/// `Tag` of `AWS::Lightsail::KeyPair`.
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
