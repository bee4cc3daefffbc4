// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::IoT::ThingGroup` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::{ListOf, MapOf};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::IoT::ThingGroup`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iot-thinggroup.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct ThingGroup(Body);

resource! { ThingGroup "AWS::IoT::ThingGroup" }

impl ThingGroup {
    /// `ParentGroupName`: string, 1 to 128 characters, pattern `[a-zA-Z0-9:_-]+`. A change replaces the resource.
    #[track_caller]
    pub fn parent_group_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ParentGroupName", value);
        self
    }

    /// `QueryString`: string, 1 to 1000 characters.
    #[track_caller]
    pub fn query_string(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("QueryString", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `ThingGroupName`: string, 1 to 128 characters, pattern `[a-zA-Z0-9:_-]+`. A change replaces the resource.
    #[track_caller]
    pub fn thing_group_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ThingGroupName", value);
        self
    }

    /// `ThingGroupProperties`: `ThingGroupProperties`.
    #[track_caller]
    pub fn thing_group_properties(mut self, value: impl IntoValue<ThingGroupProperties>) -> Self {
        self.0.set("ThingGroupProperties", value);
        self
    }
}

impl Handle<ThingGroup> {
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

/// `AttributePayload` of `AWS::IoT::ThingGroup`.
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

/// `Tag` of `AWS::IoT::ThingGroup`.
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

/// `ThingGroupProperties` of `AWS::IoT::ThingGroup`.
#[derive(Clone, Default)]
#[must_use]
pub struct ThingGroupProperties(Properties);

properties! { ThingGroupProperties }

impl ThingGroupProperties {
    /// `AttributePayload`: `AttributePayload`.
    #[track_caller]
    pub fn attribute_payload(mut self, value: impl IntoValue<AttributePayload>) -> Self {
        self.0.set("AttributePayload", value);
        self
    }

    /// `ThingGroupDescription`: string, at most 2028 characters, pattern `[\p{Graph}\x20]*`.
    #[track_caller]
    pub fn thing_group_description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ThingGroupDescription", value);
        self
    }
}
