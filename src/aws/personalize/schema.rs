// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Personalize::Schema` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Personalize::Schema`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-personalize-schema.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Schema(Body);

resource! { Schema "AWS::Personalize::Schema" }

impl Schema {
    /// `Domain`: `Domain`. A change replaces the resource.
    #[track_caller]
    pub fn domain(mut self, value: impl IntoValue<Domain>) -> Self {
        self.0.set("Domain", value);
        self
    }

    /// `Name`: string, 1 to 63 characters, pattern `^[a-zA-Z0-9][a-zA-Z0-9\-_]*`. Required. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Schema`: string, at most 10000 characters. Required. A change replaces the resource.
    #[track_caller]
    pub fn schema(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Schema", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 50 items. A change replaces the resource.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<Schema> {
    /// `SchemaArn`
    #[inline]
    pub fn schema_arn(&self) -> Value<String> {
        self.attribute("SchemaArn")
    }
}

choice! {
    /// `Domain` of `AWS::Personalize::Schema`.
    Domain
    ECOMMERCE "ECOMMERCE"
    VIDEO_ON_DEMAND "VIDEO_ON_DEMAND"
}

/// `Tag` of `AWS::Personalize::Schema`.
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
