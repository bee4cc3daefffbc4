// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::IVS::EncoderConfiguration` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::IVS::EncoderConfiguration`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ivs-encoderconfiguration.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct EncoderConfiguration(Body);

resource! { EncoderConfiguration "AWS::IVS::EncoderConfiguration" }

impl EncoderConfiguration {
    /// `Name`: string, at most 128 characters, pattern `^[a-zA-Z0-9-_]*$`. A change replaces the resource.
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

    /// `Video`: `Video`. A change replaces the resource.
    #[track_caller]
    pub fn video(mut self, value: impl IntoValue<Video>) -> Self {
        self.0.set("Video", value);
        self
    }
}

impl Handle<EncoderConfiguration> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }
}

/// `Tag` of `AWS::IVS::EncoderConfiguration`.
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

/// `Video` of `AWS::IVS::EncoderConfiguration`.
#[derive(Clone, Default)]
#[must_use]
pub struct Video(Properties);

properties! { Video }

impl Video {
    /// `Bitrate`: integer, 1 to 8500000, default 2500000. A change replaces the resource.
    #[track_caller]
    pub fn bitrate(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Bitrate", value);
        self
    }

    /// `Framerate`: number, 1 to 60, default 30. A change replaces the resource.
    #[track_caller]
    pub fn framerate(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("Framerate", value);
        self
    }

    /// `Height`: integer, 2 to 1920, default 720. A change replaces the resource.
    #[track_caller]
    pub fn height(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Height", value);
        self
    }

    /// `Width`: integer, 2 to 1920, default 1280. A change replaces the resource.
    #[track_caller]
    pub fn width(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Width", value);
        self
    }
}
