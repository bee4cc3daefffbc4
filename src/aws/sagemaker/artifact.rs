// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::SageMaker::Artifact` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::{ListOf, MapOf};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::SageMaker::Artifact`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-artifact.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Artifact(Body);

resource! { Artifact "AWS::SageMaker::Artifact" }

impl Artifact {
    /// `ArtifactName`: string, 1 to 120 characters, pattern `^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}$`.
    #[track_caller]
    pub fn artifact_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ArtifactName", value);
        self
    }

    /// `ArtifactType`: string, at most 256 characters. Required. A change replaces the resource.
    #[track_caller]
    pub fn artifact_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ArtifactType", value);
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

    /// `Source`: `ArtifactSource`. Required. A change replaces the resource.
    #[track_caller]
    pub fn source(mut self, value: impl IntoValue<ArtifactSource>) -> Self {
        self.0.set("Source", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<Artifact> {
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

/// `ArtifactSource` of `AWS::SageMaker::Artifact`.
#[derive(Clone, Default)]
#[must_use]
pub struct ArtifactSource(Properties);

properties! { ArtifactSource }

impl ArtifactSource {
    /// `SourceTypes`: list of `ArtifactSourceType`.
    #[track_caller]
    pub fn source_types(mut self, value: impl IntoValue<ListOf<ArtifactSourceType>>) -> Self {
        self.0.set("SourceTypes", value);
        self
    }

    /// `SourceUri`: string, 1 to 2048 characters. Required.
    #[track_caller]
    pub fn source_uri(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SourceUri", value);
        self
    }
}

/// `ArtifactSourceType` of `AWS::SageMaker::Artifact`.
#[derive(Clone, Default)]
#[must_use]
pub struct ArtifactSourceType(Properties);

properties! { ArtifactSourceType }

impl ArtifactSourceType {
    /// `SourceIdType`: `ArtifactSourceTypeSourceIdType`. Required.
    #[track_caller]
    pub fn source_id_type(mut self, value: impl IntoValue<ArtifactSourceTypeSourceIdType>) -> Self {
        self.0.set("SourceIdType", value);
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
    /// `ArtifactSourceTypeSourceIdType` of `AWS::SageMaker::Artifact`.
    ArtifactSourceTypeSourceIdType
    MD5_HASH "MD5Hash"
    S3E_TAG "S3ETag"
    S3_VERSION "S3Version"
    CUSTOM "Custom"
}

/// `MetadataProperties` of `AWS::SageMaker::Artifact`.
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

/// `Tag` of `AWS::SageMaker::Artifact`.
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
