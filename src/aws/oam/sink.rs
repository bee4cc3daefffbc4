// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Oam::Sink` and the types of its properties.

use crate::aws::base::{Body, IntoNode, IntoValue, resource};
use crate::aws::collection::MapOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Oam::Sink`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-oam-sink.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Sink(Body);

resource! { Sink "AWS::Oam::Sink" }

impl Sink {
    /// `Name`: string, 1 to 255 characters, pattern `^[a-zA-Z0-9_.-]+$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Policy`: object or string.
    #[track_caller]
    pub fn policy(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("Policy", value);
        self
    }

    /// `Tags`: map of strings.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<Sink> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }
}
