// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::SageMaker::Action` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::{ListOf, MapOf};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::SageMaker::Action`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-action.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Action(Body);

resource! { Action "AWS::SageMaker::Action" }

impl Action {
    /// `ActionName`: string, 1 to 120 characters, pattern `^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn action_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ActionName", value);
        self
    }

    /// `ActionType`: string, at most 256 characters. Required. A change replaces the resource.
    #[track_caller]
    pub fn action_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ActionType", value);
        self
    }

    /// `Description`: string, at most 3072 characters.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `MetadataProperties`: `MetadataProperties`. A change replaces the resource.
    #[track_caller]
    pub fn metadata_properties(mut self, value: impl IntoValue<MetadataProperties>) -> Self {
        self.0.set("MetadataProperties", value);
        self
    }

    /// `Properties`: map of strings, at most 30 entries.
    #[track_caller]
    pub fn properties(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("Properties", value);
        self
    }

    /// `Source`: `ActionSource`. Required. A change replaces the resource.
    #[track_caller]
    pub fn source(mut self, value: impl IntoValue<ActionSource>) -> Self {
        self.0.set("Source", value);
        self
    }

    /// `Status`: `Status`.
    #[track_caller]
    pub fn status(mut self, value: impl IntoValue<Status>) -> Self {
        self.0.set("Status", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<Action> {
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

/// `ActionSource` of `AWS::SageMaker::Action`.
#[derive(Clone, Default)]
#[must_use]
pub struct ActionSource(Properties);

properties! { ActionSource }

impl ActionSource {
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

/// `MetadataProperties` of `AWS::SageMaker::Action`.
#[derive(Clone, Default)]
#[must_use]
pub struct MetadataProperties(Properties);

properties! { MetadataProperties }

impl MetadataProperties {
    /// `CommitId`: string, at most 1024 characters.
    #[track_caller]
    pub fn commit_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CommitId", value);
        self
    }

    /// `GeneratedBy`: string, at most 1024 characters.
    #[track_caller]
    pub fn generated_by(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("GeneratedBy", value);
        self
    }

    /// `ProjectId`: string, at most 1024 characters.
    #[track_caller]
    pub fn project_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ProjectId", value);
        self
    }

    /// `Repository`: string, at most 1024 characters.
    #[track_caller]
    pub fn repository(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Repository", value);
        self
    }
}

choice! {
    /// `Status` of `AWS::SageMaker::Action`.
    Status
    UNKNOWN "Unknown"
    IN_PROGRESS "InProgress"
    COMPLETED "Completed"
    FAILED "Failed"
    STOPPING "Stopping"
    STOPPED "Stopped"
}

/// `Tag` of `AWS::SageMaker::Action`.
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
