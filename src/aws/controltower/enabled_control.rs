// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::ControlTower::EnabledControl` and the types of its properties.

use crate::aws::base::{Body, IntoNode, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;

/// `AWS::ControlTower::EnabledControl`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-controltower-enabledcontrol.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct EnabledControl(Body);

resource! { EnabledControl "AWS::ControlTower::EnabledControl" }

impl EnabledControl {
    /// `ControlIdentifier`: string, 20 to 2048 characters, pattern `^arn:aws[0-9a-zA-Z_\-:\/]+$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn control_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ControlIdentifier", value);
        self
    }

    /// `Parameters`: list of `EnabledControlParameter`, at least 1 item.
    #[track_caller]
    pub fn parameters(mut self, value: impl IntoValue<ListOf<EnabledControlParameter>>) -> Self {
        self.0.set("Parameters", value);
        self
    }

    /// `Tags`: list of `Tag`, 1 to 50 items.
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

/// `EnabledControlParameter` of `AWS::ControlTower::EnabledControl`.
#[derive(Clone, Default)]
#[must_use]
pub struct EnabledControlParameter(Properties);

properties! { EnabledControlParameter }

impl EnabledControlParameter {
    /// `Key`: string. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: array or string or number or object or boolean, at least 1 item. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("Value", value);
        self
    }
}

/// `Tag` of `AWS::ControlTower::EnabledControl`.
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
