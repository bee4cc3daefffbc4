// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::SageMaker::Pipeline` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;

/// `AWS::SageMaker::Pipeline`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-pipeline.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Pipeline(Body);

resource! { Pipeline "AWS::SageMaker::Pipeline" }

impl Pipeline {
    /// `ParallelismConfiguration`: `ParallelismConfiguration`.
    #[track_caller]
    pub fn parallelism_configuration(
        mut self,
        value: impl IntoValue<ParallelismConfiguration>,
    ) -> Self {
        self.0.set("ParallelismConfiguration", value);
        self
    }

    /// `PipelineDefinition`: `PipelineDefinition`, 1 to 1048576 characters, pattern `(?:[ \r\n\t].*)*$`. Required.
    #[track_caller]
    pub fn pipeline_definition(mut self, value: impl IntoValue<PipelineDefinition>) -> Self {
        self.0.set("PipelineDefinition", value);
        self
    }

    /// `PipelineDescription`: string, at most 3072 characters.
    #[track_caller]
    pub fn pipeline_description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PipelineDescription", value);
        self
    }

    /// `PipelineDisplayName`: string, 1 to 256 characters, pattern `^[a-zA-Z0-9](-*[a-zA-Z0-9])*`.
    #[track_caller]
    pub fn pipeline_display_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PipelineDisplayName", value);
        self
    }

    /// `PipelineName`: string, 1 to 256 characters, pattern `^[a-zA-Z0-9](-*[a-zA-Z0-9])*`. Required. A change replaces the resource.
    #[track_caller]
    pub fn pipeline_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PipelineName", value);
        self
    }

    /// `RoleArn`: `IamRoleArn`, 20 to 2048 characters, pattern `^arn:aws[a-z\-]*:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+$`. Required.
    #[track_caller]
    pub fn role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("RoleArn", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

/// `ParallelismConfiguration` of `AWS::SageMaker::Pipeline`.
#[derive(Clone, Default)]
#[must_use]
pub struct ParallelismConfiguration(Properties);

properties! { ParallelismConfiguration }

impl ParallelismConfiguration {
    /// `MaxParallelExecutionSteps`: integer, at least 1. Required.
    #[track_caller]
    pub fn max_parallel_execution_steps(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MaxParallelExecutionSteps", value);
        self
    }
}

/// `PipelineDefinition` of `AWS::SageMaker::Pipeline`.
#[derive(Clone, Default)]
#[must_use]
pub struct PipelineDefinition(Properties);

properties! { PipelineDefinition }

impl PipelineDefinition {
    /// `PipelineDefinitionBody`: string.
    #[track_caller]
    pub fn pipeline_definition_body(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PipelineDefinitionBody", value);
        self
    }

    /// `PipelineDefinitionS3Location`: `S3Location`.
    #[track_caller]
    pub fn pipeline_definition_s3_location(mut self, value: impl IntoValue<S3Location>) -> Self {
        self.0.set("PipelineDefinitionS3Location", value);
        self
    }
}

/// `S3Location` of `AWS::SageMaker::Pipeline`.
#[derive(Clone, Default)]
#[must_use]
pub struct S3Location(Properties);

properties! { S3Location }

impl S3Location {
    /// `Bucket`: string. Required.
    #[track_caller]
    pub fn bucket(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Bucket", value);
        self
    }

    /// `ETag`: string.
    #[track_caller]
    pub fn e_tag(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ETag", value);
        self
    }

    /// `Key`: string. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Version`: string.
    #[track_caller]
    pub fn version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Version", value);
        self
    }
}

/// `Tag` of `AWS::SageMaker::Pipeline`.
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
