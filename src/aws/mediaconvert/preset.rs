// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::MediaConvert::Preset` and the types of its properties.

use crate::aws::base::{Body, IntoNode, IntoValue, resource};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::MediaConvert::Preset`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediaconvert-preset.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Preset(Body);

resource! { Preset "AWS::MediaConvert::Preset" }

impl Preset {
    /// `Category`: string.
    #[track_caller]
    pub fn category(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Category", value);
        self
    }

    /// `Description`: string.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `Name`: string. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `SettingsJson`: object or string. Required.
    #[track_caller]
    pub fn settings_json(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("SettingsJson", value);
        self
    }

    /// `Tags`: object or string.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("Tags", value);
        self
    }
}

impl Handle<Preset> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `Name`
    #[inline]
    pub fn name(&self) -> Value<String> {
        self.attribute("Name")
    }
}
