// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::IoT::ThingType` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::IoT::ThingType`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-thingtype.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct ThingType(Body);

resource! { ThingType "AWS::IoT::ThingType" }

impl ThingType {
    /// `DeprecateThingType`: boolean.
    #[track_caller]
    pub fn deprecate_thing_type(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("DeprecateThingType", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `ThingTypeName`: string, 1 to 128 characters, pattern `[a-zA-Z0-9:_-]+`. A change replaces the resource.
    #[track_caller]
    pub fn thing_type_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ThingTypeName", value);
        self
    }

    /// `ThingTypeProperties`: `ThingTypeProperties`. A change replaces the resource.
    #[track_caller]
    pub fn thing_type_properties(mut self, value: impl IntoValue<ThingTypeProperties>) -> Self {
        self.0.set("ThingTypeProperties", value);
        self
    }
}

impl Handle<ThingType> {
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

/// `PropagatingAttribute` of `AWS::IoT::ThingType`.
#[derive(Clone, Default)]
#[must_use]
pub struct PropagatingAttribute(Properties);

properties! { PropagatingAttribute }

impl PropagatingAttribute {
    /// `ConnectionAttribute`: `PropagatingAttributeConnectionAttribute`, at most 128 characters.
    #[track_caller]
    pub fn connection_attribute(
        mut self,
        value: impl IntoValue<PropagatingAttributeConnectionAttribute>,
    ) -> Self {
        self.0.set("ConnectionAttribute", value);
        self
    }

    /// `ThingAttribute`: string, at most 128 characters, pattern `[a-zA-Z0-9_.,@/:#-]+`.
    #[track_caller]
    pub fn thing_attribute(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ThingAttribute", value);
        self
    }

    /// `UserPropertyKey`: string, at most 128 characters, pattern `[a-zA-Z0-9:$.]+`. Required.
    #[track_caller]
    pub fn user_property_key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("UserPropertyKey", value);
        self
    }
}

choice! {
    /// `PropagatingAttributeConnectionAttribute` of `AWS::IoT::ThingType`.
    PropagatingAttributeConnectionAttribute
    IOT_CLIENT_ID "iot:ClientId"
    IOT_THING_THING_NAME "iot:Thing.ThingName"
}

/// `Tag` of `AWS::IoT::ThingType`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 128 characters, pattern `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, 1 to 256 characters. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}

/// `ThingTypeProperties` of `AWS::IoT::ThingType`.
#[derive(Clone, Default)]
#[must_use]
pub struct ThingTypeProperties(Properties);

properties! { ThingTypeProperties }

impl ThingTypeProperties {
    /// `Mqtt5Configuration`: `ThingTypePropertiesMqtt5Configuration`.
    #[track_caller]
    pub fn mqtt5_configuration(
        mut self,
        value: impl IntoValue<ThingTypePropertiesMqtt5Configuration>,
    ) -> Self {
        self.0.set("Mqtt5Configuration", value);
        self
    }

    /// `SearchableAttributes`: list of strings, at most 3 items.
    #[track_caller]
    pub fn searchable_attributes(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("SearchableAttributes", value);
        self
    }

    /// `ThingTypeDescription`: string, at most 2028 characters, pattern `[\p{Graph}\x20]*`.
    #[track_caller]
    pub fn thing_type_description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ThingTypeDescription", value);
        self
    }
}

/// `ThingTypePropertiesMqtt5Configuration` of `AWS::IoT::ThingType`.
#[derive(Clone, Default)]
#[must_use]
pub struct ThingTypePropertiesMqtt5Configuration(Properties);

properties! { ThingTypePropertiesMqtt5Configuration }

impl ThingTypePropertiesMqtt5Configuration {
    /// `PropagatingAttributes`: list of `PropagatingAttribute`.
    #[track_caller]
    pub fn propagating_attributes(
        mut self,
        value: impl IntoValue<ListOf<PropagatingAttribute>>,
    ) -> Self {
        self.0.set("PropagatingAttributes", value);
        self
    }
}
