// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::IVS::PlaybackRestrictionPolicy` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::IVS::PlaybackRestrictionPolicy`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ivs-playbackrestrictionpolicy.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct PlaybackRestrictionPolicy(Body);

resource! { PlaybackRestrictionPolicy "AWS::IVS::PlaybackRestrictionPolicy" }

impl PlaybackRestrictionPolicy {
    /// `AllowedCountries`: list of strings.
    #[track_caller]
    pub fn allowed_countries(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("AllowedCountries", value);
        self
    }

    /// `AllowedOrigins`: list of strings.
    #[track_caller]
    pub fn allowed_origins(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("AllowedOrigins", value);
        self
    }

    /// `EnableStrictOriginEnforcement`: boolean, default false.
    #[track_caller]
    pub fn enable_strict_origin_enforcement(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("EnableStrictOriginEnforcement", value);
        self
    }

    /// `Name`: string, at most 128 characters, pattern `^[a-zA-Z0-9-_]*$`.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<PlaybackRestrictionPolicy> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }
}

/// `Tag` of `AWS::IVS::PlaybackRestrictionPolicy`.
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
