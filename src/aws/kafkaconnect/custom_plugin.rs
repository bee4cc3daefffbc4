// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::KafkaConnect::CustomPlugin` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::{Node, Value};

/// `AWS::KafkaConnect::CustomPlugin`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kafkaconnect-customplugin.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct CustomPlugin(Body);

resource! { CustomPlugin "AWS::KafkaConnect::CustomPlugin" }

impl CustomPlugin {
    /// `ContentType`: `ContentType`. Required. A change replaces the resource.
    #[track_caller]
    pub fn content_type(mut self, value: impl IntoValue<ContentType>) -> Self {
        self.0.set("ContentType", value);
        self
    }

    /// `Description`: string, at most 1024 characters. A change replaces the resource.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `Location`: `CustomPluginLocation`. Required. A change replaces the resource.
    #[track_caller]
    pub fn location(mut self, value: impl IntoValue<CustomPluginLocation>) -> Self {
        self.0.set("Location", value);
        self
    }

    /// `Name`: string, 1 to 128 characters. Required. A change replaces the resource.
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
}

impl Handle<CustomPlugin> {
    /// `CustomPluginArn`
    #[inline]
    pub fn custom_plugin_arn(&self) -> Value<String> {
        self.attribute("CustomPluginArn")
    }

    /// `FileDescription`
    #[inline]
    pub fn file_description(&self) -> Value<Node> {
        self.attribute("FileDescription")
    }

    /// `Revision`
    #[inline]
    pub fn revision(&self) -> Value<i64> {
        self.attribute("Revision")
    }
}

choice! {
    /// `ContentType` of `AWS::KafkaConnect::CustomPlugin`.
    ContentType
    JAR "JAR"
    ZIP "ZIP"
}

/// `CustomPluginLocation` of `AWS::KafkaConnect::CustomPlugin`.
#[derive(Clone, Default)]
#[must_use]
pub struct CustomPluginLocation(Properties);

properties! { CustomPluginLocation }

impl CustomPluginLocation {
    /// `S3Location`: `S3Location`. Required.
    #[track_caller]
    pub fn s3_location(mut self, value: impl IntoValue<S3Location>) -> Self {
        self.0.set("S3Location", value);
        self
    }
}

/// `S3Location` of `AWS::KafkaConnect::CustomPlugin`.
#[derive(Clone, Default)]
#[must_use]
pub struct S3Location(Properties);

properties! { S3Location }

impl S3Location {
    /// `BucketArn`: string. Required.
    #[track_caller]
    pub fn bucket_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("BucketArn", value);
        self
    }

    /// `FileKey`: string. Required.
    #[track_caller]
    pub fn file_key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FileKey", value);
        self
    }

    /// `ObjectVersion`: string.
    #[track_caller]
    pub fn object_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ObjectVersion", value);
        self
    }
}

/// `Tag` of `AWS::KafkaConnect::CustomPlugin`.
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
