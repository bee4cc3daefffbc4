// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::SecurityAgent::Artifact` and the types of its properties.

use crate::aws::base::{Body, IntoValue, choice, resource};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::SecurityAgent::Artifact`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-securityagent-artifact.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Artifact(Body);

resource! { Artifact "AWS::SecurityAgent::Artifact" }

impl Artifact {
    /// `AgentSpaceId`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn agent_space_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AgentSpaceId", value);
        self
    }

    /// `ArtifactContent`: string. A change replaces the resource.
    #[track_caller]
    pub fn artifact_content(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ArtifactContent", value);
        self
    }

    /// `ArtifactType`: `ArtifactType`. Required. A change replaces the resource.
    #[track_caller]
    pub fn artifact_type(mut self, value: impl IntoValue<ArtifactType>) -> Self {
        self.0.set("ArtifactType", value);
        self
    }

    /// `FileName`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn file_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FileName", value);
        self
    }
}

impl Handle<Artifact> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `ArtifactId`
    #[inline]
    pub fn artifact_id(&self) -> Value<String> {
        self.attribute("ArtifactId")
    }

    /// `UpdatedAt`
    #[inline]
    pub fn updated_at(&self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

choice! {
    /// `ArtifactType` of `AWS::SecurityAgent::Artifact`.
    ArtifactType
    TXT "TXT"
    PNG "PNG"
    JPEG "JPEG"
    MD "MD"
    PDF "PDF"
    DOCX "DOCX"
    DOC "DOC"
    JSON "JSON"
    YAML "YAML"
}
