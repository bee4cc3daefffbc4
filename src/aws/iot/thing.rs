// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::IoT::Thing` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::MapOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::IoT::Thing`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-thing.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Thing(Body);

resource! { Thing "AWS::IoT::Thing" }

impl Thing {
    /// `AttributePayload`: `AttributePayload`.
    #[track_caller]
    pub fn attribute_payload(mut self, value: impl IntoValue<AttributePayload>) -> Self {
        self.0.set("AttributePayload", value);
        self
    }

    /// `ThingName`: string, 1 to 128 characters, pattern `[a-zA-Z0-9:_-]+`. A change replaces the resource.
    #[track_caller]
    pub fn thing_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ThingName", value);
        self
    }
}

impl Handle<Thing> {
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
}

/// `AttributePayload` of `AWS::IoT::Thing`.
#[derive(Clone, Default)]
#[must_use]
pub struct AttributePayload(Properties);

properties! { AttributePayload }

impl AttributePayload {
    /// `Attributes`: map of strings.
    #[track_caller]
    pub fn attributes(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("Attributes", value);
        self
    }
}
