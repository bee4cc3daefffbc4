// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::ControlTower::EnabledBaseline` and the types of its properties.

use crate::aws::base::{Body, IntoNode, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::ControlTower::EnabledBaseline`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-controltower-enabledbaseline.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct EnabledBaseline(Body);

resource! { EnabledBaseline "AWS::ControlTower::EnabledBaseline" }

impl EnabledBaseline {
    /// `BaselineIdentifier`: string, 20 to 2048 characters, pattern `^arn:aws[0-9a-zA-Z_\-:\/]+$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn baseline_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("BaselineIdentifier", value);
        self
    }

    /// `BaselineVersion`: string, pattern `^\d+(?:\.\d+){0,2}$`. Required.
    #[track_caller]
    pub fn baseline_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("BaselineVersion", value);
        self
    }

    /// `Parameters`: list of `Parameter`.
    #[track_caller]
    pub fn parameters(mut self, value: impl IntoValue<ListOf<Parameter>>) -> Self {
        self.0.set("Parameters", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `TargetIdentifier`: string, 20 to 2048 characters, pattern `^arn:aws[0-9a-zA-Z_\-:\/]+$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn target_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TargetIdentifier", value);
        self
    }
}

impl Handle<EnabledBaseline> {
    /// `EnabledBaselineIdentifier`
    #[inline]
    pub fn enabled_baseline_identifier(&self) -> Value<String> {
        self.attribute("EnabledBaselineIdentifier")
    }
}

/// `Parameter` of `AWS::ControlTower::EnabledBaseline`.
#[derive(Clone, Default)]
#[must_use]
pub struct Parameter(Properties);

properties! { Parameter }

impl Parameter {
    /// `Key`: string, 1 to 256 characters.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: array or string or number or object or boolean.
    #[track_caller]
    pub fn value(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("Value", value);
        self
    }
}

/// `Tag` of `AWS::ControlTower::EnabledBaseline`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 256 characters.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, at most 256 characters.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
