// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Synthetics::Group` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Synthetics::Group`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-synthetics-group.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Group(Body);

resource! { Group "AWS::Synthetics::Group" }

impl Group {
    /// `Name`: string, pattern `^[0-9a-z_\-]{1,64}$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `ResourceArns`: list of strings, at most 10 items.
    #[track_caller]
    pub fn resource_arns(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("ResourceArns", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<Group> {
    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }
}

/// `Tag` of `AWS::Synthetics::Group`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 128 characters, pattern `^(?!aws:)([a-zA-Z\d\s_.:/=+\-@]+)$`. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, at most 256 characters, pattern `^([a-zA-Z\d\s_.:/=+\-@]*)$`. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
