// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::EntityResolution::SchemaMapping` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::EntityResolution::SchemaMapping`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-entityresolution-schemamapping.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct SchemaMapping(Body);

resource! { SchemaMapping "AWS::EntityResolution::SchemaMapping" }

impl SchemaMapping {
    /// `Description`: string, at most 255 characters. A change replaces the resource.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `MappedInputFields`: list of `SchemaInputAttribute`, 2 to 35 items. Required. A change replaces the resource.
    #[track_caller]
    pub fn mapped_input_fields(
        mut self,
        value: impl IntoValue<ListOf<SchemaInputAttribute>>,
    ) -> Self {
        self.0.set("MappedInputFields", value);
        self
    }

    /// `SchemaName`: string, at most 255 characters, pattern `^[a-zA-Z_0-9-]*$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn schema_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SchemaName", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 200 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<SchemaMapping> {
    /// `CreatedAt`
    #[inline]
    pub fn created_at(&self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// `HasWorkflows`
    #[inline]
    pub fn has_workflows(&self) -> Value<bool> {
        self.attribute("HasWorkflows")
    }

    /// `SchemaArn`
    #[inline]
    pub fn schema_arn(&self) -> Value<String> {
        self.attribute("SchemaArn")
    }

    /// `UpdatedAt`
    #[inline]
    pub fn updated_at(&self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

choice! {
    /// `SchemaAttributeType` of `AWS::EntityResolution::SchemaMapping`.
    SchemaAttributeType
    NAME "NAME"
    NAME_FIRST "NAME_FIRST"
    NAME_MIDDLE "NAME_MIDDLE"
    NAME_LAST "NAME_LAST"
    ADDRESS "ADDRESS"
    ADDRESS_STREET1 "ADDRESS_STREET1"
    ADDRESS_STREET2 "ADDRESS_STREET2"
    ADDRESS_STREET3 "ADDRESS_STREET3"
    ADDRESS_CITY "ADDRESS_CITY"
    ADDRESS_STATE "ADDRESS_STATE"
    ADDRESS_COUNTRY "ADDRESS_COUNTRY"
    ADDRESS_POSTALCODE "ADDRESS_POSTALCODE"
    PHONE "PHONE"
    PHONE_NUMBER "PHONE_NUMBER"
    PHONE_COUNTRYCODE "PHONE_COUNTRYCODE"
    EMAIL_ADDRESS "EMAIL_ADDRESS"
    UNIQUE_ID "UNIQUE_ID"
    DATE "DATE"
    STRING "STRING"
    PROVIDER_ID "PROVIDER_ID"
}

/// `SchemaInputAttribute` of `AWS::EntityResolution::SchemaMapping`.
#[derive(Clone, Default)]
#[must_use]
pub struct SchemaInputAttribute(Properties);

properties! { SchemaInputAttribute }

impl SchemaInputAttribute {
    /// `FieldName`: string, at most 255 characters, pattern `^[a-zA-Z_0-9- \t]*$`. Required.
    #[track_caller]
    pub fn field_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FieldName", value);
        self
    }

    /// `GroupName`: string, at most 255 characters, pattern `^[a-zA-Z_0-9- \t]*$`.
    #[track_caller]
    pub fn group_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("GroupName", value);
        self
    }

    /// `Hashed`: boolean.
    #[track_caller]
    pub fn hashed(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Hashed", value);
        self
    }

    /// `MatchKey`: string, at most 255 characters, pattern `^[a-zA-Z_0-9- \t]*$`.
    #[track_caller]
    pub fn match_key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("MatchKey", value);
        self
    }

    /// `SubType`: string, at most 255 characters, pattern `^[a-zA-Z_0-9- ]*$`.
    #[track_caller]
    pub fn sub_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SubType", value);
        self
    }

    /// `Type`: `SchemaAttributeType`. Required.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<SchemaAttributeType>) -> Self {
        self.0.set("Type", value);
        self
    }
}

/// `Tag` of `AWS::EntityResolution::SchemaMapping`.
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
