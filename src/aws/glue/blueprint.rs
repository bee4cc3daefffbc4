// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Glue::Blueprint` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Glue::Blueprint`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-glue-blueprint.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Blueprint(Body);

resource! { Blueprint "AWS::Glue::Blueprint" }

impl Blueprint {
    /// `BlueprintLocation`: string, 1 to 8192 characters, pattern `^s3://([^/]+)/([^/]+/)*([^/]+)$`. Required.
    #[track_caller]
    pub fn blueprint_location(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("BlueprintLocation", value);
        self
    }

    /// `Description`: string, 1 to 512 characters.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `Name`: string, 1 to 128 characters, pattern `^[\.\-_A-Za-z0-9]+$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<Blueprint> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `CreatedOn`
    #[inline]
    pub fn created_on(&self) -> Value<String> {
        self.attribute("CreatedOn")
    }

    /// `LastModifiedOn`
    #[inline]
    pub fn last_modified_on(&self) -> Value<String> {
        self.attribute("LastModifiedOn")
    }

    /// `ParameterSpec`
    #[inline]
    pub fn parameter_spec(&self) -> Value<String> {
        self.attribute("ParameterSpec")
    }

    /// `Status`
    #[inline]
    pub fn status(&self) -> Value<String> {
        self.attribute("Status")
    }
}

/// `Tag` of `AWS::Glue::Blueprint`.
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
