// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::IoTTwinMaker::Scene` and the types of its properties.

use crate::aws::base::{Body, IntoValue, resource};
use crate::aws::collection::{ListOf, MapOf};
use crate::definition::Handle;
use crate::value::{Node, Value};

/// `AWS::IoTTwinMaker::Scene`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iottwinmaker-scene.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Scene(Body);

resource! { Scene "AWS::IoTTwinMaker::Scene" }

impl Scene {
    /// `Capabilities`: list of strings, at most 50 items.
    #[track_caller]
    pub fn capabilities(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Capabilities", value);
        self
    }

    /// `ContentLocation`: string, at most 256 characters, pattern `[sS]3://[A-Za-z0-9._/-]+`. Required.
    #[track_caller]
    pub fn content_location(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ContentLocation", value);
        self
    }

    /// `Description`: string, at most 512 characters.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `SceneId`: string, 1 to 128 characters, pattern `[a-zA-Z_0-9][a-zA-Z_\-0-9]*[a-zA-Z0-9]+`. Required. A change replaces the resource.
    #[track_caller]
    pub fn scene_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SceneId", value);
        self
    }

    /// `SceneMetadata`: map of strings, at most 50 characters.
    #[track_caller]
    pub fn scene_metadata(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("SceneMetadata", value);
        self
    }

    /// `Tags`: map of strings.
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

impl Handle<Scene> {
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

    /// `GeneratedSceneMetadata`
    #[inline]
    pub fn generated_scene_metadata(&self) -> Value<Node> {
        self.attribute("GeneratedSceneMetadata")
    }

    /// `UpdateDateTime`
    #[inline]
    pub fn update_date_time(&self) -> Value<String> {
        self.attribute("UpdateDateTime")
    }
}
