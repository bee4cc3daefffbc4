// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::SageMaker::Context` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::{ListOf, MapOf};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::SageMaker::Context`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-context.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Context(Body);

resource! { Context "AWS::SageMaker::Context" }

impl Context {
    /// `ContextName`: string, 1 to 120 characters, pattern `^[a-zA-Z0-9]([-_]*[a-zA-Z0-9]){0,119}$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn context_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ContextName", value);
        self
    }

    /// `ContextType`: string, at most 256 characters. Required. A change replaces the resource.
    #[track_caller]
    pub fn context_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ContextType", value);
        self
    }

    /// `Description`: string, at most 3072 characters.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `Properties`: map of strings, at most 30 entries.
    #[track_caller]
    pub fn properties(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("Properties", value);
        self
    }

    /// `Source`: `Source`. Required. A change replaces the resource.
    #[track_caller]
    pub fn source(mut self, value: impl IntoValue<Source>) -> Self {
        self.0.set("Source", value);
        self
    }

    /// `Tags`: list of `TagsItem`, at most 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<TagsItem>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<Context> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `CreationTime`
    #[inline]
    pub fn creation_time(&self) -> Value<String> {
        self.attribute("CreationTime")
    }

    /// `LastModifiedTime`
    #[inline]
    pub fn last_modified_time(&self) -> Value<String> {
        self.attribute("LastModifiedTime")
    }
}

/// `Source` of `AWS::SageMaker::Context`.
#[derive(Clone, Default)]
#[must_use]
pub struct Source(Properties);

properties! { Source }

impl Source {
    /// `SourceId`: string, at most 256 characters.
    #[track_caller]
    pub fn source_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SourceId", value);
        self
    }

    /// `SourceType`: string, at most 256 characters.
    #[track_caller]
    pub fn source_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SourceType", value);
        self
    }

    /// `SourceUri`: string, 1 to 2048 characters. Required.
    #[track_caller]
    pub fn source_uri(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SourceUri", value);
        self
    }
}

/// `TagsItem` of `AWS::SageMaker::Context`.
#[derive(Clone, Default)]
#[must_use]
pub struct TagsItem(Properties);

properties! { TagsItem }

impl TagsItem {
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
