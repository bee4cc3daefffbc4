// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::IVS::PlaybackKeyPair` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::IVS::PlaybackKeyPair`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ivs-playbackkeypair.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct PlaybackKeyPair(Body);

resource! { PlaybackKeyPair "AWS::IVS::PlaybackKeyPair" }

impl PlaybackKeyPair {
    /// `Name`: string, at most 128 characters, pattern `^[a-zA-Z0-9-_]*$`. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `PublicKeyMaterial`: string. A change replaces the resource.
    #[track_caller]
    pub fn public_key_material(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PublicKeyMaterial", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<PlaybackKeyPair> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `Fingerprint`
    #[inline]
    pub fn fingerprint(&self) -> Value<String> {
        self.attribute("Fingerprint")
    }
}

/// `Tag` of `AWS::IVS::PlaybackKeyPair`.
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
