// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::IoTTwinMaker::Workspace` and the types of its properties.

use crate::aws::base::{Body, IntoValue, resource};
use crate::aws::collection::MapOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::IoTTwinMaker::Workspace`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iottwinmaker-workspace.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Workspace(Body);

resource! { Workspace "AWS::IoTTwinMaker::Workspace" }

impl Workspace {
    /// `Description`: string, at most 512 characters.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `Role`: string, 20 to 2048 characters, pattern `arn:((aws)|(aws-cn)|(aws-us-gov)):iam::[0-9]{12}:role/.*`. Required.
    #[track_caller]
    pub fn role(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Role", value);
        self
    }

    /// `S3Location`: string, at most 1024 characters, pattern `(^arn:((aws)|(aws-cn)|(aws-us-gov)):s3:::)([a-zA-Z0-9_-]+$)`. Required.
    #[track_caller]
    pub fn s3_location(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("S3Location", value);
        self
    }

    /// `Tags`: map of strings, at most 50 entries.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `WorkspaceId`: string, 1 to 128 characters, pattern `[a-zA-Z_0-9][a-zA-Z_\-0-9]*[a-zA-Z0-9]+`. Required. A change replaces the resource.
    #[track_caller]
    pub fn workspace_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("WorkspaceId", value);
        self
    }
}

impl Handle<Workspace> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `CreationDateTime`
    #[inline]
    pub fn creation_date_time(&self) -> Value<String> {
        self.attribute("CreationDateTime")
    }

    /// `UpdateDateTime`
    #[inline]
    pub fn update_date_time(&self) -> Value<String> {
        self.attribute("UpdateDateTime")
    }
}
