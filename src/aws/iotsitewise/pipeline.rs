// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::IoTSiteWise::Pipeline` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::{ListOf, MapOf};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::IoTSiteWise::Pipeline`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotsitewise-pipeline.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Pipeline(Body);

resource! { Pipeline "AWS::IoTSiteWise::Pipeline" }

impl Pipeline {
    /// `Computations`: list of `ComputeNode`, 1 to 50 items. Required.
    #[track_caller]
    pub fn computations(mut self, value: impl IntoValue<ListOf<ComputeNode>>) -> Self {
        self.0.set("Computations", value);
        self
    }

    /// `Description`: string, at most 2048 characters, pattern `^[^\u0000-\u001F\u007F]+$`.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `EnvironmentVariables`: map of strings, at most 100 entries.
    #[track_caller]
    pub fn environment_variables(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("EnvironmentVariables", value);
        self
    }

    /// `PipelineName`: string, 1 to 128 characters, pattern `^[a-zA-Z0-9_-]+$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn pipeline_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PipelineName", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `WorkspaceName`: string, 1 to 128 characters, pattern `^[a-zA-Z0-9_-]+$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn workspace_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("WorkspaceName", value);
        self
    }
}

impl Handle<Pipeline> {
    /// `PipelineArn`
    #[inline]
    pub fn pipeline_arn(&self) -> Value<String> {
        self.attribute("PipelineArn")
    }

    /// `Status`
    #[inline]
    pub fn status(&self) -> Value<String> {
        self.attribute("Status")
    }
}

/// `ComputeNode` of `AWS::IoTSiteWise::Pipeline`.
#[derive(Clone, Default)]
#[must_use]
pub struct ComputeNode(Properties);

properties! { ComputeNode }

impl ComputeNode {
    /// `ComputeNodeName`: string, 1 to 128 characters, pattern `^[a-zA-Z0-9_-]+$`. Required.
    #[track_caller]
    pub fn compute_node_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ComputeNodeName", value);
        self
    }

    /// `DependsOn`: list of strings, at most 50 items.
    #[track_caller]
    pub fn depends_on(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("DependsOn", value);
        self
    }

    /// `EnvironmentVariables`: map of strings, at most 100 entries.
    #[track_caller]
    pub fn environment_variables(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("EnvironmentVariables", value);
        self
    }

    /// `TaskName`: string, 1 to 128 characters, pattern `^[a-zA-Z0-9_-]+$`. Required.
    #[track_caller]
    pub fn task_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TaskName", value);
        self
    }
}

/// `Tag` of `AWS::IoTSiteWise::Pipeline`.
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
