// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::SageMaker::InferenceExperiment` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::{Node, Value};

/// `AWS::SageMaker::InferenceExperiment`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-inferenceexperiment.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct InferenceExperiment(Body);

resource! { InferenceExperiment "AWS::SageMaker::InferenceExperiment" }

impl InferenceExperiment {
    /// `DataStorageConfig`: `DataStorageConfig`.
    #[track_caller]
    pub fn data_storage_config(mut self, value: impl IntoValue<DataStorageConfig>) -> Self {
        self.0.set("DataStorageConfig", value);
        self
    }

    /// `Description`: string, 1 to 1024 characters, pattern `.*`.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `DesiredState`: `DesiredState`.
    #[track_caller]
    pub fn desired_state(mut self, value: impl IntoValue<DesiredState>) -> Self {
        self.0.set("DesiredState", value);
        self
    }

    /// `EndpointName`: string, at most 63 characters, pattern `^[a-zA-Z0-9](-*[a-zA-Z0-9])*`. Required. A change replaces the resource.
    #[track_caller]
    pub fn endpoint_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EndpointName", value);
        self
    }

    /// `KmsKey`: string, at most 2048 characters, pattern `.*`. A change replaces the resource.
    #[track_caller]
    pub fn kms_key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("KmsKey", value);
        self
    }

    /// `ModelVariants`: list of `ModelVariantConfig`, 1 to 2 items. Required.
    #[track_caller]
    pub fn model_variants(mut self, value: impl IntoValue<ListOf<ModelVariantConfig>>) -> Self {
        self.0.set("ModelVariants", value);
        self
    }

    /// `Name`: string, 1 to 120 characters, pattern `^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `RoleArn`: `IamRoleArn`, 20 to 2048 characters, pattern `^arn:aws[a-z\-]*:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("RoleArn", value);
        self
    }

    /// `Schedule`: `InferenceExperimentSchedule`.
    #[track_caller]
    pub fn schedule(mut self, value: impl IntoValue<InferenceExperimentSchedule>) -> Self {
        self.0.set("Schedule", value);
        self
    }

    /// `ShadowModeConfig`: `ShadowModeConfig`.
    #[track_caller]
    pub fn shadow_mode_config(mut self, value: impl IntoValue<ShadowModeConfig>) -> Self {
        self.0.set("ShadowModeConfig", value);
        self
    }

    /// `StatusReason`: string, 1 to 1024 characters, pattern `.*`.
    #[track_caller]
    pub fn status_reason(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("StatusReason", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `Type`: `Type`. Required. A change replaces the resource.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<Type>) -> Self {
        self.0.set("Type", value);
        self
    }
}

impl Handle<InferenceExperiment> {
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

    /// `EndpointMetadata`
    #[inline]
    pub fn endpoint_metadata(&self) -> Value<Node> {
        self.attribute("EndpointMetadata")
    }

    /// `EndpointMetadata.EndpointConfigName`
    #[inline]
    pub fn endpoint_metadata_endpoint_config_name(&self) -> Value<String> {
        self.attribute("EndpointMetadata.EndpointConfigName")
    }

    /// `EndpointMetadata.EndpointName`
    #[inline]
    pub fn endpoint_metadata_endpoint_name(&self) -> Value<String> {
        self.attribute("EndpointMetadata.EndpointName")
    }

    /// `EndpointMetadata.EndpointStatus`
    #[inline]
    pub fn endpoint_metadata_endpoint_status(&self) -> Value<String> {
        self.attribute("EndpointMetadata.EndpointStatus")
    }

    /// `LastModifiedTime`
    #[inline]
    pub fn last_modified_time(&self) -> Value<String> {
        self.attribute("LastModifiedTime")
    }

    /// `Status`
    #[inline]
    pub fn status(&self) -> Value<String> {
        self.attribute("Status")
    }
}

/// `CaptureContentTypeHeader` of `AWS::SageMaker::InferenceExperiment`.
#[derive(Clone, Default)]
#[must_use]
pub struct CaptureContentTypeHeader(Properties);

properties! { CaptureContentTypeHeader }

impl CaptureContentTypeHeader {
    /// `CsvContentTypes`: list of strings, 1 to 10 items.
    #[track_caller]
    pub fn csv_content_types(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("CsvContentTypes", value);
        self
    }

    /// `JsonContentTypes`: list of strings, 1 to 10 items.
    #[track_caller]
    pub fn json_content_types(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("JsonContentTypes", value);
        self
    }
}

/// `DataStorageConfig` of `AWS::SageMaker::InferenceExperiment`.
#[derive(Clone, Default)]
#[must_use]
pub struct DataStorageConfig(Properties);

properties! { DataStorageConfig }

impl DataStorageConfig {
    /// `ContentType`: `CaptureContentTypeHeader`.
    #[track_caller]
    pub fn content_type(mut self, value: impl IntoValue<CaptureContentTypeHeader>) -> Self {
        self.0.set("ContentType", value);
        self
    }

    /// `Destination`: string, at most 512 characters, pattern `^(https|s3)://([^/])/?(.*)$`. Required.
    #[track_caller]
    pub fn destination(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Destination", value);
        self
    }

    /// `KmsKey`: string, at most 2048 characters, pattern `.*`.
    #[track_caller]
    pub fn kms_key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("KmsKey", value);
        self
    }
}

choice! {
    /// `DesiredState` of `AWS::SageMaker::InferenceExperiment`.
    DesiredState
    RUNNING "Running"
    COMPLETED "Completed"
    CANCELLED "Cancelled"
}

/// `InferenceExperimentSchedule` of `AWS::SageMaker::InferenceExperiment`.
#[derive(Clone, Default)]
#[must_use]
pub struct InferenceExperimentSchedule(Properties);

properties! { InferenceExperimentSchedule }

impl InferenceExperimentSchedule {
    /// `EndTime`: string.
    #[track_caller]
    pub fn end_time(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EndTime", value);
        self
    }

    /// `StartTime`: string.
    #[track_caller]
    pub fn start_time(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("StartTime", value);
        self
    }
}

/// `ModelInfrastructureConfig` of `AWS::SageMaker::InferenceExperiment`.
#[derive(Clone, Default)]
#[must_use]
pub struct ModelInfrastructureConfig(Properties);

properties! { ModelInfrastructureConfig }

impl ModelInfrastructureConfig {
    /// `InfrastructureType`: `ModelInfrastructureConfigInfrastructureType`. Required.
    #[track_caller]
    pub fn infrastructure_type(
        mut self,
        value: impl IntoValue<ModelInfrastructureConfigInfrastructureType>,
    ) -> Self {
        self.0.set("InfrastructureType", value);
        self
    }

    /// `RealTimeInferenceConfig`: `RealTimeInferenceConfig`. Required.
    #[track_caller]
    pub fn real_time_inference_config(
        mut self,
        value: impl IntoValue<RealTimeInferenceConfig>,
    ) -> Self {
        self.0.set("RealTimeInferenceConfig", value);
        self
    }
}

choice! {
    /// `ModelInfrastructureConfigInfrastructureType` of `AWS::SageMaker::InferenceExperiment`.
    ModelInfrastructureConfigInfrastructureType
    REAL_TIME_INFERENCE "RealTimeInference"
}

/// `ModelVariantConfig` of `AWS::SageMaker::InferenceExperiment`.
#[derive(Clone, Default)]
#[must_use]
pub struct ModelVariantConfig(Properties);

properties! { ModelVariantConfig }

impl ModelVariantConfig {
    /// `InfrastructureConfig`: `ModelInfrastructureConfig`. Required.
    #[track_caller]
    pub fn infrastructure_config(
        mut self,
        value: impl IntoValue<ModelInfrastructureConfig>,
    ) -> Self {
        self.0.set("InfrastructureConfig", value);
        self
    }

    /// `ModelName`: string, at most 63 characters, pattern `^[a-zA-Z0-9](-*[a-zA-Z0-9])*`. Required.
    #[track_caller]
    pub fn model_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ModelName", value);
        self
    }

    /// `VariantName`: string, at most 63 characters, pattern `^[a-zA-Z0-9]([\-a-zA-Z0-9]*[a-zA-Z0-9])?`. Required.
    #[track_caller]
    pub fn variant_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("VariantName", value);
        self
    }
}

/// `RealTimeInferenceConfig` of `AWS::SageMaker::InferenceExperiment`.
#[derive(Clone, Default)]
#[must_use]
pub struct RealTimeInferenceConfig(Properties);

properties! { RealTimeInferenceConfig }

impl RealTimeInferenceConfig {
    /// `InstanceCount`: integer, at least 0. Required.
    #[track_caller]
    pub fn instance_count(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("InstanceCount", value);
        self
    }

    /// `InstanceType`: string. Required.
    #[track_caller]
    pub fn instance_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("InstanceType", value);
        self
    }
}

/// `ShadowModeConfig` of `AWS::SageMaker::InferenceExperiment`.
#[derive(Clone, Default)]
#[must_use]
pub struct ShadowModeConfig(Properties);

properties! { ShadowModeConfig }

impl ShadowModeConfig {
    /// `ShadowModelVariants`: list of `ShadowModelVariantConfig`, 1 item. Required.
    #[track_caller]
    pub fn shadow_model_variants(
        mut self,
        value: impl IntoValue<ListOf<ShadowModelVariantConfig>>,
    ) -> Self {
        self.0.set("ShadowModelVariants", value);
        self
    }

    /// `SourceModelVariantName`: string, at most 63 characters, pattern `^[a-zA-Z0-9]([\-a-zA-Z0-9]*[a-zA-Z0-9])?`. Required.
    #[track_caller]
    pub fn source_model_variant_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SourceModelVariantName", value);
        self
    }
}

/// `ShadowModelVariantConfig` of `AWS::SageMaker::InferenceExperiment`.
#[derive(Clone, Default)]
#[must_use]
pub struct ShadowModelVariantConfig(Properties);

properties! { ShadowModelVariantConfig }

impl ShadowModelVariantConfig {
    /// `SamplingPercentage`: integer, at most 100. Required.
    #[track_caller]
    pub fn sampling_percentage(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("SamplingPercentage", value);
        self
    }

    /// `ShadowModelVariantName`: string, at most 63 characters, pattern `^[a-zA-Z0-9]([\-a-zA-Z0-9]*[a-zA-Z0-9])?`. Required.
    #[track_caller]
    pub fn shadow_model_variant_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ShadowModelVariantName", value);
        self
    }
}

/// `Tag` of `AWS::SageMaker::InferenceExperiment`.
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

choice! {
    /// `Type` of `AWS::SageMaker::InferenceExperiment`.
    Type
    SHADOW_MODE "ShadowMode"
}
