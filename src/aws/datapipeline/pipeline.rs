// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::DataPipeline::Pipeline` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::DataPipeline::Pipeline`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-datapipeline-pipeline.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Pipeline(Body);

resource! { Pipeline "AWS::DataPipeline::Pipeline" }

impl Pipeline {
    /// `Activate`: boolean.
    #[track_caller]
    pub fn activate(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Activate", value);
        self
    }

    /// `Description`: string, at most 1024 characters. A change replaces the resource.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `Name`: string, 1 to 1024 characters. Required. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `ParameterObjects`: list of `ParameterObject`.
    #[track_caller]
    pub fn parameter_objects(mut self, value: impl IntoValue<ListOf<ParameterObject>>) -> Self {
        self.0.set("ParameterObjects", value);
        self
    }

    /// `ParameterValues`: list of `ParameterValue`.
    #[track_caller]
    pub fn parameter_values(mut self, value: impl IntoValue<ListOf<ParameterValue>>) -> Self {
        self.0.set("ParameterValues", value);
        self
    }

    /// `PipelineObjects`: list of `PipelineObject`.
    #[track_caller]
    pub fn pipeline_objects(mut self, value: impl IntoValue<ListOf<PipelineObject>>) -> Self {
        self.0.set("PipelineObjects", value);
        self
    }

    /// `PipelineTags`: list of `PipelineTag`.
    #[track_caller]
    pub fn pipeline_tags(mut self, value: impl IntoValue<ListOf<PipelineTag>>) -> Self {
        self.0.set("PipelineTags", value);
        self
    }
}

impl Handle<Pipeline> {
    /// `PipelineId`
    #[inline]
    pub fn pipeline_id(&self) -> Value<String> {
        self.attribute("PipelineId")
    }
}

/// `Field` of `AWS::DataPipeline::Pipeline`.
#[derive(Clone, Default)]
#[must_use]
pub struct Field(Properties);

properties! { Field }

impl Field {
    /// `Key`: string, 1 to 256 characters. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `RefValue`: string, 1 to 256 characters.
    #[track_caller]
    pub fn ref_value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RefValue", value);
        self
    }

    /// `StringValue`: string, at most 10240 characters.
    #[track_caller]
    pub fn string_value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("StringValue", value);
        self
    }
}

/// `ParameterAttribute` of `AWS::DataPipeline::Pipeline`.
#[derive(Clone, Default)]
#[must_use]
pub struct ParameterAttribute(Properties);

properties! { ParameterAttribute }

impl ParameterAttribute {
    /// `Key`: string, 1 to 256 characters. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `StringValue`: string, at most 10240 characters. Required.
    #[track_caller]
    pub fn string_value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("StringValue", value);
        self
    }
}

/// `ParameterObject` of `AWS::DataPipeline::Pipeline`.
#[derive(Clone, Default)]
#[must_use]
pub struct ParameterObject(Properties);

properties! { ParameterObject }

impl ParameterObject {
    /// `Attributes`: list of `ParameterAttribute`. Required.
    #[track_caller]
    pub fn attributes(mut self, value: impl IntoValue<ListOf<ParameterAttribute>>) -> Self {
        self.0.set("Attributes", value);
        self
    }

    /// `Id`: string, 1 to 256 characters. Required.
    #[track_caller]
    pub fn id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Id", value);
        self
    }
}

/// `ParameterValue` of `AWS::DataPipeline::Pipeline`.
#[derive(Clone, Default)]
#[must_use]
pub struct ParameterValue(Properties);

properties! { ParameterValue }

impl ParameterValue {
    /// `Id`: string, 1 to 256 characters. Required.
    #[track_caller]
    pub fn id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Id", value);
        self
    }

    /// `StringValue`: string, at most 10240 characters. Required.
    #[track_caller]
    pub fn string_value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("StringValue", value);
        self
    }
}

/// `PipelineObject` of `AWS::DataPipeline::Pipeline`.
#[derive(Clone, Default)]
#[must_use]
pub struct PipelineObject(Properties);

properties! { PipelineObject }

impl PipelineObject {
    /// `Fields`: list of `Field`. Required.
    #[track_caller]
    pub fn fields(mut self, value: impl IntoValue<ListOf<Field>>) -> Self {
        self.0.set("Fields", value);
        self
    }

    /// `Id`: string, 1 to 1024 characters. Required.
    #[track_caller]
    pub fn id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Id", value);
        self
    }

    /// `Name`: string, 1 to 1024 characters. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }
}

/// `PipelineTag` of `AWS::DataPipeline::Pipeline`.
#[derive(Clone, Default)]
#[must_use]
pub struct PipelineTag(Properties);

properties! { PipelineTag }

impl PipelineTag {
    /// `Key`: string. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
