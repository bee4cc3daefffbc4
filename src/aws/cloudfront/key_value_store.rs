// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::CloudFront::KeyValueStore` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::CloudFront::KeyValueStore`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cloudfront-keyvaluestore.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct KeyValueStore(Body);

resource! { KeyValueStore "AWS::CloudFront::KeyValueStore" }

impl KeyValueStore {
    /// `Comment`: string, at most 128 characters.
    #[track_caller]
    pub fn comment(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Comment", value);
        self
    }

    /// `ImportSource`: `ImportSource`.
    #[track_caller]
    pub fn import_source(mut self, value: impl IntoValue<ImportSource>) -> Self {
        self.0.set("ImportSource", value);
        self
    }

    /// `Name`: string, 1 to 64 characters, pattern `^[a-zA-Z0-9-_]{1,64}$`. Required. A change replaces the resource.
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

impl Handle<KeyValueStore> {
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

    /// `Status`
    #[inline]
    pub fn status(&self) -> Value<String> {
        self.attribute("Status")
    }
}

/// `ImportSource` of `AWS::CloudFront::KeyValueStore`.
#[derive(Clone, Default)]
#[must_use]
pub struct ImportSource(Properties);

properties! { ImportSource }

impl ImportSource {
    /// `SourceArn`: string. Required.
    #[track_caller]
    pub fn source_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SourceArn", value);
        self
    }

    /// `SourceType`: `ImportSourceSourceType`. Required.
    #[track_caller]
    pub fn source_type(mut self, value: impl IntoValue<ImportSourceSourceType>) -> Self {
        self.0.set("SourceType", value);
        self
    }
}

choice! {
    /// `ImportSourceSourceType` of `AWS::CloudFront::KeyValueStore`.
    ImportSourceSourceType
    S3 "S3"
}

/// `Tag` of `AWS::CloudFront::KeyValueStore`.
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

    /// `Value`: string, at most 256 characters, pattern `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
