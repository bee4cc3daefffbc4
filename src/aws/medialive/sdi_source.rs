// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::MediaLive::SdiSource` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::MediaLive::SdiSource`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-medialive-sdisource.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct SdiSource(Body);

resource! { SdiSource "AWS::MediaLive::SdiSource" }

impl SdiSource {
    /// `Mode`: `SdiSourceMode`.
    #[track_caller]
    pub fn mode(mut self, value: impl IntoValue<SdiSourceMode>) -> Self {
        self.0.set("Mode", value);
        self
    }

    /// `Name`: string. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Tags`: list of `Tags`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tags>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `Type`: `SdiSourceType`. Required.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<SdiSourceType>) -> Self {
        self.0.set("Type", value);
        self
    }
}

impl Handle<SdiSource> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }

    /// `Inputs`
    #[inline]
    pub fn inputs(&self) -> Value<Vec<String>> {
        self.attribute("Inputs")
    }

    /// `State`
    #[inline]
    pub fn state(&self) -> Value<String> {
        self.attribute("State")
    }
}

choice! {
    /// `SdiSourceMode` of `AWS::MediaLive::SdiSource`.
    SdiSourceMode
    QUADRANT "QUADRANT"
    INTERLEAVE "INTERLEAVE"
}

choice! {
    /// `SdiSourceType` of `AWS::MediaLive::SdiSource`.
    SdiSourceType
    SINGLE "SINGLE"
    QUAD "QUAD"
}

/// `Tags` of `AWS::MediaLive::SdiSource`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tags(Properties);

properties! { Tags }

impl Tags {
    /// `Key`: string.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
