// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Cases::RelatedItem` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Cases::RelatedItem`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-cases-relateditem.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct RelatedItem(Body);

resource! { RelatedItem "AWS::Cases::RelatedItem" }

impl RelatedItem {
    /// `CaseId`: string, 1 to 500 characters. Required. A change replaces the resource.
    #[track_caller]
    pub fn case_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CaseId", value);
        self
    }

    /// `Content`: `RelatedItemContent`. Required. A change replaces the resource.
    #[track_caller]
    pub fn content(mut self, value: impl IntoValue<RelatedItemContent>) -> Self {
        self.0.set("Content", value);
        self
    }

    /// `DomainId`: string, 1 to 500 characters. Required. A change replaces the resource.
    #[track_caller]
    pub fn domain_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DomainId", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `Type`: `Type`. Required. A change replaces the resource.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<Type>) -> Self {
        self.0.set("Type", value);
        self
    }
}

impl Handle<RelatedItem> {
    /// `RelatedItemArn`
    #[inline]
    pub fn related_item_arn(&self) -> Value<String> {
        self.attribute("RelatedItemArn")
    }

    /// `RelatedItemId`
    #[inline]
    pub fn related_item_id(&self) -> Value<String> {
        self.attribute("RelatedItemId")
    }
}

/// `CommentContent` of `AWS::Cases::RelatedItem`.
#[derive(Clone, Default)]
#[must_use]
pub struct CommentContent(Properties);

properties! { CommentContent }

impl CommentContent {
    /// `Body`: string, 1 to 15000 characters. Required.
    #[track_caller]
    pub fn body(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Body", value);
        self
    }

    /// `ContentType`: `CommentContentContentType`. Required.
    #[track_caller]
    pub fn content_type(mut self, value: impl IntoValue<CommentContentContentType>) -> Self {
        self.0.set("ContentType", value);
        self
    }
}

choice! {
    /// `CommentContentContentType` of `AWS::Cases::RelatedItem`.
    CommentContentContentType
    TEXT_PLAIN "Text/Plain"
}

/// `RelatedItemContent` of `AWS::Cases::RelatedItem`.
#[derive(Clone, Default)]
#[must_use]
pub struct RelatedItemContent(Properties);

properties! { RelatedItemContent }

impl RelatedItemContent {
    /// `Comment`: `CommentContent`.
    #[track_caller]
    pub fn comment(mut self, value: impl IntoValue<CommentContent>) -> Self {
        self.0.set("Comment", value);
        self
    }
}

/// `Tag` of `AWS::Cases::RelatedItem`.
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

choice! {
    /// `Type` of `AWS::Cases::RelatedItem`.
    Type
    CONTACT "Contact"
    COMMENT "Comment"
    FILE "File"
    SLA "Sla"
    CONNECT_CASE "ConnectCase"
    CUSTOM "Custom"
}
