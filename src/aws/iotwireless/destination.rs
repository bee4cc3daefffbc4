// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::IoTWireless::Destination` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::IoTWireless::Destination`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotwireless-destination.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Destination(Body);

resource! { Destination "AWS::IoTWireless::Destination" }

impl Destination {
    /// `Description`: string, at most 2048 characters.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `Expression`: string, at most 2048 characters. Required.
    #[track_caller]
    pub fn expression(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Expression", value);
        self
    }

    /// `ExpressionType`: `ExpressionType`. Required.
    #[track_caller]
    pub fn expression_type(mut self, value: impl IntoValue<ExpressionType>) -> Self {
        self.0.set("ExpressionType", value);
        self
    }

    /// `Name`: string, at most 128 characters, pattern `[a-zA-Z0-9:_-]+`. Required. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `RoleArn`: `IamRoleArn`, 20 to 2048 characters.
    #[track_caller]
    pub fn role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("RoleArn", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 200 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<Destination> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }
}

choice! {
    /// `ExpressionType` of `AWS::IoTWireless::Destination`.
    ExpressionType
    RULE_NAME "RuleName"
    MQTT_TOPIC "MqttTopic"
    SNS_TOPIC "SnsTopic"
}

/// `Tag` of `AWS::IoTWireless::Destination`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 127 characters.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, 1 to 255 characters.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
