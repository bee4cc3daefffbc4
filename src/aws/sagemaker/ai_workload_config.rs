// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::SageMaker::AIWorkloadConfig` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::SageMaker::AIWorkloadConfig`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-aiworkloadconfig.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct AIWorkloadConfig(Body);

resource! { AIWorkloadConfig "AWS::SageMaker::AIWorkloadConfig" }

impl AIWorkloadConfig {
    /// `AIWorkloadConfigName`: string, 1 to 63 characters, pattern `^[a-z0-9](-*[a-z0-9]){0,62}$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn ai_workload_config_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AIWorkloadConfigName", value);
        self
    }

    /// `AIWorkloadConfigs`: `AIWorkloadConfigs`. A change replaces the resource.
    #[track_caller]
    pub fn ai_workload_configs(mut self, value: impl IntoValue<AIWorkloadConfigs>) -> Self {
        self.0.set("AIWorkloadConfigs", value);
        self
    }

    /// `DatasetConfig`: `AIDatasetConfig`. A change replaces the resource.
    #[track_caller]
    pub fn dataset_config(mut self, value: impl IntoValue<AIDatasetConfig>) -> Self {
        self.0.set("DatasetConfig", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<AIWorkloadConfig> {
    /// `AIWorkloadConfigArn`
    #[inline]
    pub fn ai_workload_config_arn(&self) -> Value<String> {
        self.attribute("AIWorkloadConfigArn")
    }

    /// `CreationTime`
    #[inline]
    pub fn creation_time(&self) -> Value<String> {
        self.attribute("CreationTime")
    }
}

/// `AIDatasetConfig` of `AWS::SageMaker::AIWorkloadConfig`.
#[derive(Clone, Default)]
#[must_use]
pub struct AIDatasetConfig(Properties);

properties! { AIDatasetConfig }

impl AIDatasetConfig {
    /// `InputDataConfig`: list of `AIWorkloadInputDataConfig`. Required.
    #[track_caller]
    pub fn input_data_config(
        mut self,
        value: impl IntoValue<ListOf<AIWorkloadInputDataConfig>>,
    ) -> Self {
        self.0.set("InputDataConfig", value);
        self
    }
}

/// `AIWorkloadConfigs` of `AWS::SageMaker::AIWorkloadConfig`.
#[derive(Clone, Default)]
#[must_use]
pub struct AIWorkloadConfigs(Properties);

properties! { AIWorkloadConfigs }

impl AIWorkloadConfigs {
    /// `WorkloadSpec`: `WorkloadSpec`. Required.
    #[track_caller]
    pub fn workload_spec(mut self, value: impl IntoValue<WorkloadSpec>) -> Self {
        self.0.set("WorkloadSpec", value);
        self
    }
}

/// `AIWorkloadDataSource` of `AWS::SageMaker::AIWorkloadConfig`.
#[derive(Clone, Default)]
#[must_use]
pub struct AIWorkloadDataSource(Properties);

properties! { AIWorkloadDataSource }

impl AIWorkloadDataSource {
    /// `S3DataSource`: `AIWorkloadS3DataSource`.
    #[track_caller]
    pub fn s3_data_source(mut self, value: impl IntoValue<AIWorkloadS3DataSource>) -> Self {
        self.0.set("S3DataSource", value);
        self
    }
}

/// `AIWorkloadInputDataConfig` of `AWS::SageMaker::AIWorkloadConfig`.
#[derive(Clone, Default)]
#[must_use]
pub struct AIWorkloadInputDataConfig(Properties);

properties! { AIWorkloadInputDataConfig }

impl AIWorkloadInputDataConfig {
    /// `ChannelName`: string, 1 to 64 characters, pattern `^[A-Za-z0-9\.\-_]+$`. Required.
    #[track_caller]
    pub fn channel_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ChannelName", value);
        self
    }

    /// `DataSource`: `AIWorkloadDataSource`. Required.
    #[track_caller]
    pub fn data_source(mut self, value: impl IntoValue<AIWorkloadDataSource>) -> Self {
        self.0.set("DataSource", value);
        self
    }
}

/// `AIWorkloadS3DataSource` of `AWS::SageMaker::AIWorkloadConfig`.
#[derive(Clone, Default)]
#[must_use]
pub struct AIWorkloadS3DataSource(Properties);

properties! { AIWorkloadS3DataSource }

impl AIWorkloadS3DataSource {
    /// `S3Uri`: string, at most 1024 characters, pattern `^(https|s3)://([^/]+)/?(.*)$`. Required.
    #[track_caller]
    pub fn s3_uri(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("S3Uri", value);
        self
    }
}

/// `Tag` of `AWS::SageMaker::AIWorkloadConfig`.
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

/// `WorkloadSpec` of `AWS::SageMaker::AIWorkloadConfig`.
#[derive(Clone, Default)]
#[must_use]
pub struct WorkloadSpec(Properties);

properties! { WorkloadSpec }

impl WorkloadSpec {
    /// `Inline`: string. Required.
    #[track_caller]
    pub fn inline(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Inline", value);
        self
    }
}
