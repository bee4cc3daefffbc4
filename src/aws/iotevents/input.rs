// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::IoTEvents::Input` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;

/// `AWS::IoTEvents::Input`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotevents-input.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Input(Body);

resource! { Input "AWS::IoTEvents::Input" }

impl Input {
    /// `InputDefinition`: `InputDefinition`. Required.
    #[track_caller]
    pub fn input_definition(mut self, value: impl IntoValue<InputDefinition>) -> Self {
        self.0.set("InputDefinition", value);
        self
    }

    /// `InputDescription`: string, 1 to 1024 characters.
    #[track_caller]
    pub fn input_description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("InputDescription", value);
        self
    }

    /// `InputName`: string, 1 to 128 characters, pattern `^[a-zA-Z][a-zA-Z0-9_]*$`. A change replaces the resource.
    #[track_caller]
    pub fn input_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("InputName", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

/// `Attribute` of `AWS::IoTEvents::Input`.
#[derive(Clone, Default)]
#[must_use]
pub struct Attribute(Properties);

properties! { Attribute }

impl Attribute {
    /// `JsonPath`: string, 1 to 128 characters. Required.
    #[track_caller]
    pub fn json_path(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("JsonPath", value);
        self
    }
}

/// `InputDefinition` of `AWS::IoTEvents::Input`.
#[derive(Clone, Default)]
#[must_use]
pub struct InputDefinition(Properties);

properties! { InputDefinition }

impl InputDefinition {
    /// `Attributes`: list of `Attribute`, 1 to 200 items. Required.
    #[track_caller]
    pub fn attributes(mut self, value: impl IntoValue<ListOf<Attribute>>) -> Self {
        self.0.set("Attributes", value);
        self
    }
}

/// `Tag` of `AWS::IoTEvents::Input`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
