// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Rekognition::Collection` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Rekognition::Collection`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-rekognition-collection.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Collection(Body);

resource! { Collection "AWS::Rekognition::Collection" }

impl Collection {
    /// `CollectionId`: string, 1 to 255 characters, pattern `\A[a-zA-Z0-9_\.\-]+$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn collection_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CollectionId", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 200 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<Collection> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }
}

/// `Tag` of `AWS::Rekognition::Collection`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, at most 128 characters, pattern `\A(?!aws:)[a-zA-Z0-9+\-=\._\:\/@]+$`. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, at most 256 characters, pattern `\A[a-zA-Z0-9+\-=\._\:\/@]+$`. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
