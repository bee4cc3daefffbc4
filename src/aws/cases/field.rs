// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Cases::Field` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Cases::Field`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cases-field.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Field(Body);

resource! { Field "AWS::Cases::Field" }

impl Field {
    /// `Attributes`: `FieldAttributes`.
    #[track_caller]
    pub fn attributes(mut self, value: impl IntoValue<FieldAttributes>) -> Self {
        self.0.set("Attributes", value);
        self
    }

    /// `Description`: string, at most 255 characters.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `DomainId`: string, 1 to 500 characters. A change replaces the resource.
    #[track_caller]
    pub fn domain_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DomainId", value);
        self
    }

    /// `Name`: string, 1 to 100 characters, pattern `^.*[\S]$`. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `Type`: `FieldType`. Required. A change replaces the resource.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<FieldType>) -> Self {
        self.0.set("Type", value);
        self
    }
}

impl Handle<Field> {
    /// `CreatedTime`
    #[inline]
    pub fn created_time(&self) -> Value<String> {
        self.attribute("CreatedTime")
    }

    /// `FieldArn`
    #[inline]
    pub fn field_arn(&self) -> Value<String> {
        self.attribute("FieldArn")
    }

    /// `FieldId`
    #[inline]
    pub fn field_id(&self) -> Value<String> {
        self.attribute("FieldId")
    }

    /// `LastModifiedTime`
    #[inline]
    pub fn last_modified_time(&self) -> Value<String> {
        self.attribute("LastModifiedTime")
    }

    /// `Namespace`
    #[inline]
    pub fn namespace(&self) -> Value<String> {
        self.attribute("Namespace")
    }
}

/// `FieldAttributes` of `AWS::Cases::Field`.
#[derive(Clone, Default)]
#[must_use]
pub struct FieldAttributes(Properties);

properties! { FieldAttributes }

impl FieldAttributes {
    /// `Text`: `TextAttributes`.
    #[track_caller]
    pub fn text(mut self, value: impl IntoValue<TextAttributes>) -> Self {
        self.0.set("Text", value);
        self
    }
}

choice! {
    /// `FieldType` of `AWS::Cases::Field`.
    FieldType
    TEXT "Text"
    NUMBER "Number"
    BOOLEAN "Boolean"
    DATE_TIME "DateTime"
    SINGLE_SELECT "SingleSelect"
    URL "Url"
    USER "User"
}

/// `Tag` of `AWS::Cases::Field`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 128 characters, pattern `^(?!aws:)[a-zA-Z+-=._:/]+$`. Required.
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

/// `TextAttributes` of `AWS::Cases::Field`.
#[derive(Clone, Default)]
#[must_use]
pub struct TextAttributes(Properties);

properties! { TextAttributes }

impl TextAttributes {
    /// `IsMultiline`: boolean. Required.
    #[track_caller]
    pub fn is_multiline(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("IsMultiline", value);
        self
    }
}
