// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Kendra::FeaturedResultsSet` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Kendra::FeaturedResultsSet`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-kendra-featuredresultsset.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct FeaturedResultsSet(Body);

resource! { FeaturedResultsSet "AWS::Kendra::FeaturedResultsSet" }

impl FeaturedResultsSet {
    /// `Description`: string, at most 1000 characters, pattern `^\P{C}*$`.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `FeaturedDocuments`: list of `FeaturedDocument`.
    #[track_caller]
    pub fn featured_documents(mut self, value: impl IntoValue<ListOf<FeaturedDocument>>) -> Self {
        self.0.set("FeaturedDocuments", value);
        self
    }

    /// `FeaturedResultsSetName`: string, 1 to 1000 characters, pattern `^[a-zA-Z0-9][ a-zA-Z0-9_-]*$`. Required.
    #[track_caller]
    pub fn featured_results_set_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FeaturedResultsSetName", value);
        self
    }

    /// `IndexId`: string, 36 characters, pattern `^[a-zA-Z0-9][a-zA-Z0-9-]*$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn index_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("IndexId", value);
        self
    }

    /// `QueryTexts`: list of strings, at most 49 items.
    #[track_caller]
    pub fn query_texts(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("QueryTexts", value);
        self
    }

    /// `Status`: `Status`.
    #[track_caller]
    pub fn status(mut self, value: impl IntoValue<Status>) -> Self {
        self.0.set("Status", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 200 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<FeaturedResultsSet> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `FeaturedResultsSetId`
    #[inline]
    pub fn featured_results_set_id(&self) -> Value<String> {
        self.attribute("FeaturedResultsSetId")
    }
}

/// `FeaturedDocument` of `AWS::Kendra::FeaturedResultsSet`.
#[derive(Clone, Default)]
#[must_use]
pub struct FeaturedDocument(Properties);

properties! { FeaturedDocument }

impl FeaturedDocument {
    /// `Id`: string, 1 to 2048 characters.
    #[track_caller]
    pub fn id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Id", value);
        self
    }
}

choice! {
    /// `Status` of `AWS::Kendra::FeaturedResultsSet`.
    Status
    ACTIVE "ACTIVE"
    INACTIVE "INACTIVE"
}

/// `Tag` of `AWS::Kendra::FeaturedResultsSet`.
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
