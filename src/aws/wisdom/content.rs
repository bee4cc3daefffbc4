// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Wisdom::Content` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::{ListOf, MapOf};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Wisdom::Content`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wisdom-content.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Content(Body);

resource! { Content "AWS::Wisdom::Content" }

impl Content {
    /// `KnowledgeBaseId`: string, pattern `^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn knowledge_base_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("KnowledgeBaseId", value);
        self
    }

    /// `Metadata`: map of strings, at most 10 entries.
    #[track_caller]
    pub fn metadata_(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("Metadata", value);
        self
    }

    /// `Name`: string, 1 to 255 characters, pattern `^[a-zA-Z0-9\s_.,-]+`. Required. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `OverrideLinkOutUri`: string, 1 to 4096 characters.
    #[track_caller]
    pub fn override_link_out_uri(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("OverrideLinkOutUri", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `Title`: string, 1 to 255 characters.
    #[track_caller]
    pub fn title(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Title", value);
        self
    }

    /// `UploadId`: string, 1 to 1200 characters.
    #[track_caller]
    pub fn upload_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("UploadId", value);
        self
    }
}

impl Handle<Content> {
    /// `ContentArn`
    #[inline]
    pub fn content_arn(&self) -> Value<String> {
        self.attribute("ContentArn")
    }

    /// `ContentId`
    #[inline]
    pub fn content_id(&self) -> Value<String> {
        self.attribute("ContentId")
    }

    /// `ContentType`
    #[inline]
    pub fn content_type(&self) -> Value<String> {
        self.attribute("ContentType")
    }

    /// `KnowledgeBaseArn`
    #[inline]
    pub fn knowledge_base_arn(&self) -> Value<String> {
        self.attribute("KnowledgeBaseArn")
    }

    /// `LinkOutUri`
    #[inline]
    pub fn link_out_uri(&self) -> Value<String> {
        self.attribute("LinkOutUri")
    }

    /// `RevisionId`
    #[inline]
    pub fn revision_id(&self) -> Value<String> {
        self.attribute("RevisionId")
    }

    /// `Status`
    #[inline]
    pub fn status(&self) -> Value<String> {
        self.attribute("Status")
    }
}

/// `Tag` of `AWS::Wisdom::Content`.
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

    /// `Value`: string, 1 to 256 characters. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
