// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::SageMaker::EndpointConfig` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::SageMaker::EndpointConfig`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-endpointconfig.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct EndpointConfig(Body);

resource! { EndpointConfig "AWS::SageMaker::EndpointConfig" }

impl EndpointConfig {
    /// `AsyncInferenceConfig`: `AsyncInferenceConfig`. A change replaces the resource.
    #[track_caller]
    pub fn async_inference_config(mut self, value: impl IntoValue<AsyncInferenceConfig>) -> Self {
        self.0.set("AsyncInferenceConfig", value);
        self
    }

    /// `DataCaptureConfig`: `DataCaptureConfig`. A change replaces the resource.
    #[track_caller]
    pub fn data_capture_config(mut self, value: impl IntoValue<DataCaptureConfig>) -> Self {
        self.0.set("DataCaptureConfig", value);
        self
    }

    /// `EnableNetworkIsolation`: boolean. A change replaces the resource.
    #[track_caller]
    pub fn enable_network_isolation(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("EnableNetworkIsolation", value);
        self
    }

    /// `EndpointConfigName`: string, 1 to 63 characters, pattern `^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}$`. A change replaces the resource.
    #[track_caller]
    pub fn endpoint_config_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EndpointConfigName", value);
        self
    }

    /// `ExecutionRoleArn`: `IamRoleArn`, 20 to 2048 characters, pattern `^arn:aws[a-z\-]*:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+$`. A change replaces the resource.
    #[track_caller]
    pub fn execution_role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("ExecutionRoleArn", value);
        self
    }

    /// `ExplainerConfig`: `ExplainerConfig`. A change replaces the resource.
    #[track_caller]
    pub fn explainer_config(mut self, value: impl IntoValue<ExplainerConfig>) -> Self {
        self.0.set("ExplainerConfig", value);
        self
    }

    /// `KmsKeyId`: `KmsKey`, at most 2048 characters, pattern `^[a-zA-Z0-9:/_-]*$`. A change replaces the resource.
    #[track_caller]
    pub fn kms_key_id(mut self, value: impl IntoValue<format::KmsKey>) -> Self {
        self.0.set("KmsKeyId", value);
        self
    }

    /// `MetricsConfig`: `MetricsConfig`. A change replaces the resource.
    #[track_caller]
    pub fn metrics_config(mut self, value: impl IntoValue<MetricsConfig>) -> Self {
        self.0.set("MetricsConfig", value);
        self
    }

    /// `ProductionVariants`: list of `ProductionVariant`, 1 to 10 items. Required. A change replaces the resource.
    #[track_caller]
    pub fn production_variants(mut self, value: impl IntoValue<ListOf<ProductionVariant>>) -> Self {
        self.0.set("ProductionVariants", value);
        self
    }

    /// `ShadowProductionVariants`: list of `ProductionVariant`, 1 to 10 items. A change replaces the resource.
    #[track_caller]
    pub fn shadow_production_variants(
        mut self,
        value: impl IntoValue<ListOf<ProductionVariant>>,
    ) -> Self {
        self.0.set("ShadowProductionVariants", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `VpcConfig`: `VpcConfig`. A change replaces the resource.
    #[track_caller]
    pub fn vpc_config(mut self, value: impl IntoValue<VpcConfig>) -> Self {
        self.0.set("VpcConfig", value);
        self
    }
}

impl Handle<EndpointConfig> {
    /// `EndpointConfigArn`
    #[inline]
    pub fn endpoint_config_arn(&self) -> Value<String> {
        self.attribute("EndpointConfigArn")
    }

    /// `EndpointConfigName`
    #[inline]
    pub fn endpoint_config_name(&self) -> Value<String> {
        self.attribute("EndpointConfigName")
    }
}

/// `AsyncInferenceClientConfig` of `AWS::SageMaker::EndpointConfig`.
#[derive(Clone, Default)]
#[must_use]
pub struct AsyncInferenceClientConfig(Properties);

properties! { AsyncInferenceClientConfig }

impl AsyncInferenceClientConfig {
    /// `MaxConcurrentInvocationsPerInstance`: integer, 1 to 1000.
    #[track_caller]
    pub fn max_concurrent_invocations_per_instance(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MaxConcurrentInvocationsPerInstance", value);
        self
    }
}

/// `AsyncInferenceConfig` of `AWS::SageMaker::EndpointConfig`.
#[derive(Clone, Default)]
#[must_use]
pub struct AsyncInferenceConfig(Properties);

properties! { AsyncInferenceConfig }

impl AsyncInferenceConfig {
    /// `ClientConfig`: `AsyncInferenceClientConfig`.
    #[track_caller]
    pub fn client_config(mut self, value: impl IntoValue<AsyncInferenceClientConfig>) -> Self {
        self.0.set("ClientConfig", value);
        self
    }

    /// `OutputConfig`: `AsyncInferenceOutputConfig`. Required.
    #[track_caller]
    pub fn output_config(mut self, value: impl IntoValue<AsyncInferenceOutputConfig>) -> Self {
        self.0.set("OutputConfig", value);
        self
    }
}

/// `AsyncInferenceNotificationConfig` of `AWS::SageMaker::EndpointConfig`.
#[derive(Clone, Default)]
#[must_use]
pub struct AsyncInferenceNotificationConfig(Properties);

properties! { AsyncInferenceNotificationConfig }

impl AsyncInferenceNotificationConfig {
    /// `ErrorTopic`: string, at most 2048 characters, pattern `^arn:aws[a-z\-]*:sns:[a-z0-9\-]*:[0-9]{12}:[a-zA-Z0-9_.-]+$`.
    #[track_caller]
    pub fn error_topic(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ErrorTopic", value);
        self
    }

    /// `IncludeInferenceResponseIn`: list of `AsyncInferenceNotificationConfigIncludeInferenceResponseInItem`, at most 2 items.
    #[track_caller]
    pub fn include_inference_response_in(
        mut self,
        value: impl IntoValue<ListOf<AsyncInferenceNotificationConfigIncludeInferenceResponseInItem>>,
    ) -> Self {
        self.0.set("IncludeInferenceResponseIn", value);
        self
    }

    /// `SuccessTopic`: string, at most 2048 characters, pattern `^arn:aws[a-z\-]*:sns:[a-z0-9\-]*:[0-9]{12}:[a-zA-Z0-9_.-]+$`.
    #[track_caller]
    pub fn success_topic(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SuccessTopic", value);
        self
    }
}

choice! {
    /// `AsyncInferenceNotificationConfigIncludeInferenceResponseInItem` of `AWS::SageMaker::EndpointConfig`.
    AsyncInferenceNotificationConfigIncludeInferenceResponseInItem
    ERROR_NOTIFICATION_TOPIC "ERROR_NOTIFICATION_TOPIC"
    SUCCESS_NOTIFICATION_TOPIC "SUCCESS_NOTIFICATION_TOPIC"
}

/// `AsyncInferenceOutputConfig` of `AWS::SageMaker::EndpointConfig`.
#[derive(Clone, Default)]
#[must_use]
pub struct AsyncInferenceOutputConfig(Properties);

properties! { AsyncInferenceOutputConfig }

impl AsyncInferenceOutputConfig {
    /// `KmsKeyId`: `KmsKey`, at most 2048 characters, pattern `^[a-zA-Z0-9:/_-]*$`.
    #[track_caller]
    pub fn kms_key_id(mut self, value: impl IntoValue<format::KmsKey>) -> Self {
        self.0.set("KmsKeyId", value);
        self
    }

    /// `NotificationConfig`: `AsyncInferenceNotificationConfig`.
    #[track_caller]
    pub fn notification_config(
        mut self,
        value: impl IntoValue<AsyncInferenceNotificationConfig>,
    ) -> Self {
        self.0.set("NotificationConfig", value);
        self
    }

    /// `S3FailurePath`: string, at most 512 characters, pattern `^(https|s3)://([^/])/?(.*)$`.
    #[track_caller]
    pub fn s3_failure_path(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("S3FailurePath", value);
        self
    }

    /// `S3OutputPath`: string, at most 512 characters, pattern `^(https|s3)://([^/])/?(.*)$`.
    #[track_caller]
    pub fn s3_output_path(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("S3OutputPath", value);
        self
    }
}

/// `CapacityReservationConfig` of `AWS::SageMaker::EndpointConfig`.
#[derive(Clone, Default)]
#[must_use]
pub struct CapacityReservationConfig(Properties);

properties! { CapacityReservationConfig }

impl CapacityReservationConfig {
    /// `CapacityReservationPreference`: string, pattern `capacity-reservations-only`.
    #[track_caller]
    pub fn capacity_reservation_preference(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CapacityReservationPreference", value);
        self
    }

    /// `MlReservationArn`: string, 20 to 258 characters, pattern `^arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:[a-z0-9\-]{1,14}/`.
    #[track_caller]
    pub fn ml_reservation_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("MlReservationArn", value);
        self
    }
}

/// `CaptureContentTypeHeader` of `AWS::SageMaker::EndpointConfig`.
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

/// `CaptureOption` of `AWS::SageMaker::EndpointConfig`.
#[derive(Clone, Default)]
#[must_use]
pub struct CaptureOption(Properties);

properties! { CaptureOption }

impl CaptureOption {
    /// `CaptureMode`: `CaptureOptionCaptureMode`. Required.
    #[track_caller]
    pub fn capture_mode(mut self, value: impl IntoValue<CaptureOptionCaptureMode>) -> Self {
        self.0.set("CaptureMode", value);
        self
    }
}

choice! {
    /// `CaptureOptionCaptureMode` of `AWS::SageMaker::EndpointConfig`.
    CaptureOptionCaptureMode
    INPUT "Input"
    INPUT_AND_OUTPUT "InputAndOutput"
    OUTPUT "Output"
}

/// `ClarifyExplainerConfig` of `AWS::SageMaker::EndpointConfig`.
#[derive(Clone, Default)]
#[must_use]
pub struct ClarifyExplainerConfig(Properties);

properties! { ClarifyExplainerConfig }

impl ClarifyExplainerConfig {
    /// `EnableExplanations`: string, 1 to 64 characters.
    #[track_caller]
    pub fn enable_explanations(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EnableExplanations", value);
        self
    }

    /// `InferenceConfig`: `ClarifyInferenceConfig`.
    #[track_caller]
    pub fn inference_config(mut self, value: impl IntoValue<ClarifyInferenceConfig>) -> Self {
        self.0.set("InferenceConfig", value);
        self
    }

    /// `ShapConfig`: `ClarifyShapConfig`. Required.
    #[track_caller]
    pub fn shap_config(mut self, value: impl IntoValue<ClarifyShapConfig>) -> Self {
        self.0.set("ShapConfig", value);
        self
    }
}

/// `ClarifyInferenceConfig` of `AWS::SageMaker::EndpointConfig`.
#[derive(Clone, Default)]
#[must_use]
pub struct ClarifyInferenceConfig(Properties);

properties! { ClarifyInferenceConfig }

impl ClarifyInferenceConfig {
    /// `ContentTemplate`: string, 1 to 64 characters.
    #[track_caller]
    pub fn content_template(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ContentTemplate", value);
        self
    }

    /// `FeatureHeaders`: list of strings, 1 to 256 items.
    #[track_caller]
    pub fn feature_headers(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("FeatureHeaders", value);
        self
    }

    /// `FeatureTypes`: list of strings, 1 to 256 items.
    #[track_caller]
    pub fn feature_types(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("FeatureTypes", value);
        self
    }

    /// `FeaturesAttribute`: string, 1 to 64 characters.
    #[track_caller]
    pub fn features_attribute(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FeaturesAttribute", value);
        self
    }

    /// `LabelAttribute`: string, 1 to 64 characters.
    #[track_caller]
    pub fn label_attribute(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LabelAttribute", value);
        self
    }

    /// `LabelHeaders`: list of strings, 1 to 16 items.
    #[track_caller]
    pub fn label_headers(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("LabelHeaders", value);
        self
    }

    /// `LabelIndex`: integer, at least 0.
    #[track_caller]
    pub fn label_index(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("LabelIndex", value);
        self
    }

    /// `MaxPayloadInMB`: integer, 1 to 25.
    #[track_caller]
    pub fn max_payload_in_mb(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MaxPayloadInMB", value);
        self
    }

    /// `MaxRecordCount`: integer, at least 1.
    #[track_caller]
    pub fn max_record_count(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MaxRecordCount", value);
        self
    }

    /// `ProbabilityAttribute`: string, 1 to 64 characters.
    #[track_caller]
    pub fn probability_attribute(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ProbabilityAttribute", value);
        self
    }

    /// `ProbabilityIndex`: integer, at least 0.
    #[track_caller]
    pub fn probability_index(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("ProbabilityIndex", value);
        self
    }
}

/// `ClarifyShapBaselineConfig` of `AWS::SageMaker::EndpointConfig`.
#[derive(Clone, Default)]
#[must_use]
pub struct ClarifyShapBaselineConfig(Properties);

properties! { ClarifyShapBaselineConfig }

impl ClarifyShapBaselineConfig {
    /// `MimeType`: string, at most 255 characters, pattern `^[a-zA-Z0-9](-*[a-zA-Z0-9])*\/[a-zA-Z0-9](-*[a-zA-Z0-9+.])*`.
    #[track_caller]
    pub fn mime_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("MimeType", value);
        self
    }

    /// `ShapBaseline`: string, 1 to 4096 characters, pattern `[\s\S]+`.
    #[track_caller]
    pub fn shap_baseline(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ShapBaseline", value);
        self
    }

    /// `ShapBaselineUri`: string, at most 1024 characters, pattern `^(https|s3)://([^/]+)/?(.*)$`.
    #[track_caller]
    pub fn shap_baseline_uri(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ShapBaselineUri", value);
        self
    }
}

/// `ClarifyShapConfig` of `AWS::SageMaker::EndpointConfig`.
#[derive(Clone, Default)]
#[must_use]
pub struct ClarifyShapConfig(Properties);

properties! { ClarifyShapConfig }

impl ClarifyShapConfig {
    /// `NumberOfSamples`: integer, at least 1.
    #[track_caller]
    pub fn number_of_samples(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("NumberOfSamples", value);
        self
    }

    /// `Seed`: integer.
    #[track_caller]
    pub fn seed(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Seed", value);
        self
    }

    /// `ShapBaselineConfig`: `ClarifyShapBaselineConfig`. Required.
    #[track_caller]
    pub fn shap_baseline_config(
        mut self,
        value: impl IntoValue<ClarifyShapBaselineConfig>,
    ) -> Self {
        self.0.set("ShapBaselineConfig", value);
        self
    }

    /// `TextConfig`: `ClarifyTextConfig`.
    #[track_caller]
    pub fn text_config(mut self, value: impl IntoValue<ClarifyTextConfig>) -> Self {
        self.0.set("TextConfig", value);
        self
    }

    /// `UseLogit`: boolean.
    #[track_caller]
    pub fn use_logit(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("UseLogit", value);
        self
    }
}

/// `ClarifyTextConfig` of `AWS::SageMaker::EndpointConfig`.
#[derive(Clone, Default)]
#[must_use]
pub struct ClarifyTextConfig(Properties);

properties! { ClarifyTextConfig }

impl ClarifyTextConfig {
    /// `Granularity`: string, pattern `token|sentence|paragraph`. Required.
    #[track_caller]
    pub fn granularity(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Granularity", value);
        self
    }

    /// `Language`: string. Required.
    #[track_caller]
    pub fn language(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Language", value);
        self
    }
}

/// `CoreDumpConfig` of `AWS::SageMaker::EndpointConfig`.
#[derive(Clone, Default)]
#[must_use]
pub struct CoreDumpConfig(Properties);

properties! { CoreDumpConfig }

impl CoreDumpConfig {
    /// `DestinationS3Uri`: string, at most 512 characters, pattern `^(https|s3)://([^/])/?(.*)$`. Required.
    #[track_caller]
    pub fn destination_s3_uri(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DestinationS3Uri", value);
        self
    }

    /// `KmsKeyId`: `KmsKey`, at most 2048 characters, pattern `^[a-zA-Z0-9:/_-]*$`.
    #[track_caller]
    pub fn kms_key_id(mut self, value: impl IntoValue<format::KmsKey>) -> Self {
        self.0.set("KmsKeyId", value);
        self
    }
}

/// `DataCaptureConfig` of `AWS::SageMaker::EndpointConfig`.
#[derive(Clone, Default)]
#[must_use]
pub struct DataCaptureConfig(Properties);

properties! { DataCaptureConfig }

impl DataCaptureConfig {
    /// `CaptureContentTypeHeader`: `CaptureContentTypeHeader`.
    #[track_caller]
    pub fn capture_content_type_header(
        mut self,
        value: impl IntoValue<CaptureContentTypeHeader>,
    ) -> Self {
        self.0.set("CaptureContentTypeHeader", value);
        self
    }

    /// `CaptureOptions`: list of `CaptureOption`, 1 to 32 items. Required.
    #[track_caller]
    pub fn capture_options(mut self, value: impl IntoValue<ListOf<CaptureOption>>) -> Self {
        self.0.set("CaptureOptions", value);
        self
    }

    /// `DestinationS3Uri`: string, at most 512 characters, pattern `^(https|s3)://([^/])/?(.*)$`. Required.
    #[track_caller]
    pub fn destination_s3_uri(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DestinationS3Uri", value);
        self
    }

    /// `EnableCapture`: boolean.
    #[track_caller]
    pub fn enable_capture(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("EnableCapture", value);
        self
    }

    /// `InitialSamplingPercentage`: integer, 0 to 100. Required.
    #[track_caller]
    pub fn initial_sampling_percentage(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("InitialSamplingPercentage", value);
        self
    }

    /// `KmsKeyId`: `KmsKey`, at most 2048 characters, pattern `^[a-zA-Z0-9:/_-]*$`.
    #[track_caller]
    pub fn kms_key_id(mut self, value: impl IntoValue<format::KmsKey>) -> Self {
        self.0.set("KmsKeyId", value);
        self
    }
}

/// `ExplainerConfig` of `AWS::SageMaker::EndpointConfig`.
#[derive(Clone, Default)]
#[must_use]
pub struct ExplainerConfig(Properties);

properties! { ExplainerConfig }

impl ExplainerConfig {
    /// `ClarifyExplainerConfig`: `ClarifyExplainerConfig`.
    #[track_caller]
    pub fn clarify_explainer_config(
        mut self,
        value: impl IntoValue<ClarifyExplainerConfig>,
    ) -> Self {
        self.0.set("ClarifyExplainerConfig", value);
        self
    }
}

/// `InstancePool` of `AWS::SageMaker::EndpointConfig`.
#[derive(Clone, Default)]
#[must_use]
pub struct InstancePool(Properties);

properties! { InstancePool }

impl InstancePool {
    /// `InstanceType`: `InstancePoolInstanceType`. Required.
    #[track_caller]
    pub fn instance_type(mut self, value: impl IntoValue<InstancePoolInstanceType>) -> Self {
        self.0.set("InstanceType", value);
        self
    }

    /// `ModelNameOverride`: string, at most 63 characters, pattern `^[a-zA-Z0-9]([\-a-zA-Z0-9]*[a-zA-Z0-9])?$`.
    #[track_caller]
    pub fn model_name_override(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ModelNameOverride", value);
        self
    }

    /// `Priority`: integer, 1 to 5. Required.
    #[track_caller]
    pub fn priority(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Priority", value);
        self
    }
}

choice! {
    /// `InstancePoolInstanceType` of `AWS::SageMaker::EndpointConfig`.
    InstancePoolInstanceType
    ML_C4_2XLARGE "ml.c4.2xlarge"
    ML_C4_4XLARGE "ml.c4.4xlarge"
    ML_C4_8XLARGE "ml.c4.8xlarge"
    ML_C4_LARGE "ml.c4.large"
    ML_C4_XLARGE "ml.c4.xlarge"
    ML_C5_18XLARGE "ml.c5.18xlarge"
    ML_C5_2XLARGE "ml.c5.2xlarge"
    ML_C5_4XLARGE "ml.c5.4xlarge"
    ML_C5_9XLARGE "ml.c5.9xlarge"
    ML_C5_LARGE "ml.c5.large"
    ML_C5_XLARGE "ml.c5.xlarge"
    ML_C5D_18XLARGE "ml.c5d.18xlarge"
    ML_C5D_2XLARGE "ml.c5d.2xlarge"
    ML_C5D_4XLARGE "ml.c5d.4xlarge"
    ML_C5D_9XLARGE "ml.c5d.9xlarge"
    ML_C5D_LARGE "ml.c5d.large"
    ML_C5D_XLARGE "ml.c5d.xlarge"
    ML_C6G_12XLARGE "ml.c6g.12xlarge"
    ML_C6G_16XLARGE "ml.c6g.16xlarge"
    ML_C6G_2XLARGE "ml.c6g.2xlarge"
    ML_C6G_4XLARGE "ml.c6g.4xlarge"
    ML_C6G_8XLARGE "ml.c6g.8xlarge"
    ML_C6G_LARGE "ml.c6g.large"
    ML_C6G_XLARGE "ml.c6g.xlarge"
    ML_C6GD_12XLARGE "ml.c6gd.12xlarge"
    ML_C6GD_16XLARGE "ml.c6gd.16xlarge"
    ML_C6GD_2XLARGE "ml.c6gd.2xlarge"
    ML_C6GD_4XLARGE "ml.c6gd.4xlarge"
    ML_C6GD_8XLARGE "ml.c6gd.8xlarge"
    ML_C6GD_LARGE "ml.c6gd.large"
    ML_C6GD_XLARGE "ml.c6gd.xlarge"
    ML_C6GN_12XLARGE "ml.c6gn.12xlarge"
    ML_C6GN_16XLARGE "ml.c6gn.16xlarge"
    ML_C6GN_2XLARGE "ml.c6gn.2xlarge"
    ML_C6GN_4XLARGE "ml.c6gn.4xlarge"
    ML_C6GN_8XLARGE "ml.c6gn.8xlarge"
    ML_C6GN_LARGE "ml.c6gn.large"
    ML_C6GN_XLARGE "ml.c6gn.xlarge"
    ML_C6I_12XLARGE "ml.c6i.12xlarge"
    ML_C6I_16XLARGE "ml.c6i.16xlarge"
    ML_C6I_24XLARGE "ml.c6i.24xlarge"
    ML_C6I_2XLARGE "ml.c6i.2xlarge"
    ML_C6I_32XLARGE "ml.c6i.32xlarge"
    ML_C6I_4XLARGE "ml.c6i.4xlarge"
    ML_C6I_8XLARGE "ml.c6i.8xlarge"
    ML_C6I_LARGE "ml.c6i.large"
    ML_C6I_XLARGE "ml.c6i.xlarge"
    ML_C6IN_12XLARGE "ml.c6in.12xlarge"
    ML_C6IN_16XLARGE "ml.c6in.16xlarge"
    ML_C6IN_24XLARGE "ml.c6in.24xlarge"
    ML_C6IN_2XLARGE "ml.c6in.2xlarge"
    ML_C6IN_32XLARGE "ml.c6in.32xlarge"
    ML_C6IN_4XLARGE "ml.c6in.4xlarge"
    ML_C6IN_8XLARGE "ml.c6in.8xlarge"
    ML_C6IN_LARGE "ml.c6in.large"
    ML_C6IN_XLARGE "ml.c6in.xlarge"
    ML_C7G_12XLARGE "ml.c7g.12xlarge"
    ML_C7G_16XLARGE "ml.c7g.16xlarge"
    ML_C7G_2XLARGE "ml.c7g.2xlarge"
    ML_C7G_4XLARGE "ml.c7g.4xlarge"
    ML_C7G_8XLARGE "ml.c7g.8xlarge"
    ML_C7G_LARGE "ml.c7g.large"
    ML_C7G_XLARGE "ml.c7g.xlarge"
    ML_C7I_12XLARGE "ml.c7i.12xlarge"
    ML_C7I_16XLARGE "ml.c7i.16xlarge"
    ML_C7I_24XLARGE "ml.c7i.24xlarge"
    ML_C7I_2XLARGE "ml.c7i.2xlarge"
    ML_C7I_48XLARGE "ml.c7i.48xlarge"
    ML_C7I_4XLARGE "ml.c7i.4xlarge"
    ML_C7I_8XLARGE "ml.c7i.8xlarge"
    ML_C7I_LARGE "ml.c7i.large"
    ML_C7I_XLARGE "ml.c7i.xlarge"
    ML_C8G_12XLARGE "ml.c8g.12xlarge"
    ML_C8G_16XLARGE "ml.c8g.16xlarge"
    ML_C8G_24XLARGE "ml.c8g.24xlarge"
    ML_C8G_2XLARGE "ml.c8g.2xlarge"
    ML_C8G_48XLARGE "ml.c8g.48xlarge"
    ML_C8G_4XLARGE "ml.c8g.4xlarge"
    ML_C8G_8XLARGE "ml.c8g.8xlarge"
    ML_C8G_LARGE "ml.c8g.large"
    ML_C8G_MEDIUM "ml.c8g.medium"
    ML_C8G_XLARGE "ml.c8g.xlarge"
    ML_DL1_24XLARGE "ml.dl1.24xlarge"
    ML_G4DN_12XLARGE "ml.g4dn.12xlarge"
    ML_G4DN_16XLARGE "ml.g4dn.16xlarge"
    ML_G4DN_2XLARGE "ml.g4dn.2xlarge"
    ML_G4DN_4XLARGE "ml.g4dn.4xlarge"
    ML_G4DN_8XLARGE "ml.g4dn.8xlarge"
    ML_G4DN_XLARGE "ml.g4dn.xlarge"
    ML_G5_12XLARGE "ml.g5.12xlarge"
    ML_G5_16XLARGE "ml.g5.16xlarge"
    ML_G5_24XLARGE "ml.g5.24xlarge"
    ML_G5_2XLARGE "ml.g5.2xlarge"
    ML_G5_48XLARGE "ml.g5.48xlarge"
    ML_G5_4XLARGE "ml.g5.4xlarge"
    ML_G5_8XLARGE "ml.g5.8xlarge"
    ML_G5_XLARGE "ml.g5.xlarge"
    ML_G6_12XLARGE "ml.g6.12xlarge"
    ML_G6_16XLARGE "ml.g6.16xlarge"
    ML_G6_24XLARGE "ml.g6.24xlarge"
    ML_G6_2XLARGE "ml.g6.2xlarge"
    ML_G6_48XLARGE "ml.g6.48xlarge"
    ML_G6_4XLARGE "ml.g6.4xlarge"
    ML_G6_8XLARGE "ml.g6.8xlarge"
    ML_G6_XLARGE "ml.g6.xlarge"
    ML_G6E_12XLARGE "ml.g6e.12xlarge"
    ML_G6E_16XLARGE "ml.g6e.16xlarge"
    ML_G6E_24XLARGE "ml.g6e.24xlarge"
    ML_G6E_2XLARGE "ml.g6e.2xlarge"
    ML_G6E_48XLARGE "ml.g6e.48xlarge"
    ML_G6E_4XLARGE "ml.g6e.4xlarge"
    ML_G6E_8XLARGE "ml.g6e.8xlarge"
    ML_G6E_XLARGE "ml.g6e.xlarge"
    ML_G7_12XLARGE "ml.g7.12xlarge"
    ML_G7_24XLARGE "ml.g7.24xlarge"
    ML_G7_2XLARGE "ml.g7.2xlarge"
    ML_G7_48XLARGE "ml.g7.48xlarge"
    ML_G7_4XLARGE "ml.g7.4xlarge"
    ML_G7_8XLARGE "ml.g7.8xlarge"
    ML_G7E_12XLARGE "ml.g7e.12xlarge"
    ML_G7E_24XLARGE "ml.g7e.24xlarge"
    ML_G7E_2XLARGE "ml.g7e.2xlarge"
    ML_G7E_48XLARGE "ml.g7e.48xlarge"
    ML_G7E_4XLARGE "ml.g7e.4xlarge"
    ML_G7E_8XLARGE "ml.g7e.8xlarge"
    ML_INF1_24XLARGE "ml.inf1.24xlarge"
    ML_INF1_2XLARGE "ml.inf1.2xlarge"
    ML_INF1_6XLARGE "ml.inf1.6xlarge"
    ML_INF1_XLARGE "ml.inf1.xlarge"
    ML_INF2_24XLARGE "ml.inf2.24xlarge"
    ML_INF2_48XLARGE "ml.inf2.48xlarge"
    ML_INF2_8XLARGE "ml.inf2.8xlarge"
    ML_INF2_XLARGE "ml.inf2.xlarge"
    ML_M4_10XLARGE "ml.m4.10xlarge"
    ML_M4_16XLARGE "ml.m4.16xlarge"
    ML_M4_2XLARGE "ml.m4.2xlarge"
    ML_M4_4XLARGE "ml.m4.4xlarge"
    ML_M4_XLARGE "ml.m4.xlarge"
    ML_M5_12XLARGE "ml.m5.12xlarge"
    ML_M5_24XLARGE "ml.m5.24xlarge"
    ML_M5_2XLARGE "ml.m5.2xlarge"
    ML_M5_4XLARGE "ml.m5.4xlarge"
    ML_M5_LARGE "ml.m5.large"
    ML_M5_XLARGE "ml.m5.xlarge"
    ML_M5D_12XLARGE "ml.m5d.12xlarge"
    ML_M5D_24XLARGE "ml.m5d.24xlarge"
    ML_M5D_2XLARGE "ml.m5d.2xlarge"
    ML_M5D_4XLARGE "ml.m5d.4xlarge"
    ML_M5D_LARGE "ml.m5d.large"
    ML_M5D_XLARGE "ml.m5d.xlarge"
    ML_M6G_12XLARGE "ml.m6g.12xlarge"
    ML_M6G_16XLARGE "ml.m6g.16xlarge"
    ML_M6G_2XLARGE "ml.m6g.2xlarge"
    ML_M6G_4XLARGE "ml.m6g.4xlarge"
    ML_M6G_8XLARGE "ml.m6g.8xlarge"
    ML_M6G_LARGE "ml.m6g.large"
    ML_M6G_XLARGE "ml.m6g.xlarge"
    ML_M6GD_12XLARGE "ml.m6gd.12xlarge"
    ML_M6GD_16XLARGE "ml.m6gd.16xlarge"
    ML_M6GD_2XLARGE "ml.m6gd.2xlarge"
    ML_M6GD_4XLARGE "ml.m6gd.4xlarge"
    ML_M6GD_8XLARGE "ml.m6gd.8xlarge"
    ML_M6GD_LARGE "ml.m6gd.large"
    ML_M6GD_XLARGE "ml.m6gd.xlarge"
    ML_M6I_12XLARGE "ml.m6i.12xlarge"
    ML_M6I_16XLARGE "ml.m6i.16xlarge"
    ML_M6I_24XLARGE "ml.m6i.24xlarge"
    ML_M6I_2XLARGE "ml.m6i.2xlarge"
    ML_M6I_32XLARGE "ml.m6i.32xlarge"
    ML_M6I_4XLARGE "ml.m6i.4xlarge"
    ML_M6I_8XLARGE "ml.m6i.8xlarge"
    ML_M6I_LARGE "ml.m6i.large"
    ML_M6I_XLARGE "ml.m6i.xlarge"
    ML_M7I_12XLARGE "ml.m7i.12xlarge"
    ML_M7I_16XLARGE "ml.m7i.16xlarge"
    ML_M7I_24XLARGE "ml.m7i.24xlarge"
    ML_M7I_2XLARGE "ml.m7i.2xlarge"
    ML_M7I_48XLARGE "ml.m7i.48xlarge"
    ML_M7I_4XLARGE "ml.m7i.4xlarge"
    ML_M7I_8XLARGE "ml.m7i.8xlarge"
    ML_M7I_LARGE "ml.m7i.large"
    ML_M7I_XLARGE "ml.m7i.xlarge"
    ML_M8G_12XLARGE "ml.m8g.12xlarge"
    ML_M8G_16XLARGE "ml.m8g.16xlarge"
    ML_M8G_24XLARGE "ml.m8g.24xlarge"
    ML_M8G_2XLARGE "ml.m8g.2xlarge"
    ML_M8G_48XLARGE "ml.m8g.48xlarge"
    ML_M8G_4XLARGE "ml.m8g.4xlarge"
    ML_M8G_8XLARGE "ml.m8g.8xlarge"
    ML_M8G_LARGE "ml.m8g.large"
    ML_M8G_MEDIUM "ml.m8g.medium"
    ML_M8G_XLARGE "ml.m8g.xlarge"
    ML_P2_16XLARGE "ml.p2.16xlarge"
    ML_P2_8XLARGE "ml.p2.8xlarge"
    ML_P2_XLARGE "ml.p2.xlarge"
    ML_P3_16XLARGE "ml.p3.16xlarge"
    ML_P3_2XLARGE "ml.p3.2xlarge"
    ML_P3_8XLARGE "ml.p3.8xlarge"
    ML_P4D_24XLARGE "ml.p4d.24xlarge"
    ML_P4DE_24XLARGE "ml.p4de.24xlarge"
    ML_P5_48XLARGE "ml.p5.48xlarge"
    ML_P5_4XLARGE "ml.p5.4xlarge"
    ML_P5E_48XLARGE "ml.p5e.48xlarge"
    ML_P5EN_48XLARGE "ml.p5en.48xlarge"
    ML_P6_B200_48XLARGE "ml.p6-b200.48xlarge"
    ML_P6_B300_48XLARGE "ml.p6-b300.48xlarge"
    ML_P6E_GB200_36XLARGE "ml.p6e-gb200.36xlarge"
    ML_R5_12XLARGE "ml.r5.12xlarge"
    ML_R5_24XLARGE "ml.r5.24xlarge"
    ML_R5_2XLARGE "ml.r5.2xlarge"
    ML_R5_4XLARGE "ml.r5.4xlarge"
    ML_R5_LARGE "ml.r5.large"
    ML_R5_XLARGE "ml.r5.xlarge"
    ML_R5D_12XLARGE "ml.r5d.12xlarge"
    ML_R5D_24XLARGE "ml.r5d.24xlarge"
    ML_R5D_2XLARGE "ml.r5d.2xlarge"
    ML_R5D_4XLARGE "ml.r5d.4xlarge"
    ML_R5D_LARGE "ml.r5d.large"
    ML_R5D_XLARGE "ml.r5d.xlarge"
    ML_R6G_12XLARGE "ml.r6g.12xlarge"
    ML_R6G_16XLARGE "ml.r6g.16xlarge"
    ML_R6G_2XLARGE "ml.r6g.2xlarge"
    ML_R6G_4XLARGE "ml.r6g.4xlarge"
    ML_R6G_8XLARGE "ml.r6g.8xlarge"
    ML_R6G_LARGE "ml.r6g.large"
    ML_R6G_XLARGE "ml.r6g.xlarge"
    ML_R6GD_12XLARGE "ml.r6gd.12xlarge"
    ML_R6GD_16XLARGE "ml.r6gd.16xlarge"
    ML_R6GD_2XLARGE "ml.r6gd.2xlarge"
    ML_R6GD_4XLARGE "ml.r6gd.4xlarge"
    ML_R6GD_8XLARGE "ml.r6gd.8xlarge"
    ML_R6GD_LARGE "ml.r6gd.large"
    ML_R6GD_XLARGE "ml.r6gd.xlarge"
    ML_R6I_12XLARGE "ml.r6i.12xlarge"
    ML_R6I_16XLARGE "ml.r6i.16xlarge"
    ML_R6I_24XLARGE "ml.r6i.24xlarge"
    ML_R6I_2XLARGE "ml.r6i.2xlarge"
    ML_R6I_32XLARGE "ml.r6i.32xlarge"
    ML_R6I_4XLARGE "ml.r6i.4xlarge"
    ML_R6I_8XLARGE "ml.r6i.8xlarge"
    ML_R6I_LARGE "ml.r6i.large"
    ML_R6I_XLARGE "ml.r6i.xlarge"
    ML_R7GD_12XLARGE "ml.r7gd.12xlarge"
    ML_R7GD_16XLARGE "ml.r7gd.16xlarge"
    ML_R7GD_2XLARGE "ml.r7gd.2xlarge"
    ML_R7GD_4XLARGE "ml.r7gd.4xlarge"
    ML_R7GD_8XLARGE "ml.r7gd.8xlarge"
    ML_R7GD_LARGE "ml.r7gd.large"
    ML_R7GD_MEDIUM "ml.r7gd.medium"
    ML_R7GD_XLARGE "ml.r7gd.xlarge"
    ML_R7I_12XLARGE "ml.r7i.12xlarge"
    ML_R7I_16XLARGE "ml.r7i.16xlarge"
    ML_R7I_24XLARGE "ml.r7i.24xlarge"
    ML_R7I_2XLARGE "ml.r7i.2xlarge"
    ML_R7I_48XLARGE "ml.r7i.48xlarge"
    ML_R7I_4XLARGE "ml.r7i.4xlarge"
    ML_R7I_8XLARGE "ml.r7i.8xlarge"
    ML_R7I_LARGE "ml.r7i.large"
    ML_R7I_XLARGE "ml.r7i.xlarge"
    ML_R8G_12XLARGE "ml.r8g.12xlarge"
    ML_R8G_16XLARGE "ml.r8g.16xlarge"
    ML_R8G_24XLARGE "ml.r8g.24xlarge"
    ML_R8G_2XLARGE "ml.r8g.2xlarge"
    ML_R8G_48XLARGE "ml.r8g.48xlarge"
    ML_R8G_4XLARGE "ml.r8g.4xlarge"
    ML_R8G_8XLARGE "ml.r8g.8xlarge"
    ML_R8G_LARGE "ml.r8g.large"
    ML_R8G_MEDIUM "ml.r8g.medium"
    ML_R8G_XLARGE "ml.r8g.xlarge"
    ML_T2_2XLARGE "ml.t2.2xlarge"
    ML_T2_LARGE "ml.t2.large"
    ML_T2_MEDIUM "ml.t2.medium"
    ML_T2_XLARGE "ml.t2.xlarge"
    ML_TRN1_2XLARGE "ml.trn1.2xlarge"
    ML_TRN1_32XLARGE "ml.trn1.32xlarge"
    ML_TRN1N_32XLARGE "ml.trn1n.32xlarge"
    ML_TRN2_48XLARGE "ml.trn2.48xlarge"
}

/// `ManagedInstanceScaling` of `AWS::SageMaker::EndpointConfig`.
#[derive(Clone, Default)]
#[must_use]
pub struct ManagedInstanceScaling(Properties);

properties! { ManagedInstanceScaling }

impl ManagedInstanceScaling {
    /// `MaxInstanceCount`: integer, at least 1.
    #[track_caller]
    pub fn max_instance_count(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MaxInstanceCount", value);
        self
    }

    /// `MinInstanceCount`: integer, at least 0.
    #[track_caller]
    pub fn min_instance_count(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MinInstanceCount", value);
        self
    }

    /// `ScaleInPolicy`: `ScaleInPolicy`.
    #[track_caller]
    pub fn scale_in_policy(mut self, value: impl IntoValue<ScaleInPolicy>) -> Self {
        self.0.set("ScaleInPolicy", value);
        self
    }

    /// `Status`: `ManagedInstanceScalingStatus`, 1 to 10 characters.
    #[track_caller]
    pub fn status(mut self, value: impl IntoValue<ManagedInstanceScalingStatus>) -> Self {
        self.0.set("Status", value);
        self
    }
}

choice! {
    /// `ManagedInstanceScalingStatus` of `AWS::SageMaker::EndpointConfig`.
    ManagedInstanceScalingStatus
    DISABLED "DISABLED"
    ENABLED "ENABLED"
}

/// `MetricsConfig` of `AWS::SageMaker::EndpointConfig`.
#[derive(Clone, Default)]
#[must_use]
pub struct MetricsConfig(Properties);

properties! { MetricsConfig }

impl MetricsConfig {
    /// `EnableDetailedObservability`: boolean.
    #[track_caller]
    pub fn enable_detailed_observability(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("EnableDetailedObservability", value);
        self
    }

    /// `EnableEnhancedMetrics`: boolean.
    #[track_caller]
    pub fn enable_enhanced_metrics(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("EnableEnhancedMetrics", value);
        self
    }

    /// `MetricPublishFrequencyInSeconds`: integer, one of 10, 30, 60, 120, 180, 240, 300.
    #[track_caller]
    pub fn metric_publish_frequency_in_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MetricPublishFrequencyInSeconds", value);
        self
    }
}

/// `PrefixAwareRoutingConfig` of `AWS::SageMaker::EndpointConfig`.
#[derive(Clone, Default)]
#[must_use]
pub struct PrefixAwareRoutingConfig(Properties);

properties! { PrefixAwareRoutingConfig }

impl PrefixAwareRoutingConfig {
    /// `ConcurrencyThreshold`: integer, 1 to 1024.
    #[track_caller]
    pub fn concurrency_threshold(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("ConcurrencyThreshold", value);
        self
    }

    /// `PrefixLength`: integer, 1024 to 65536.
    #[track_caller]
    pub fn prefix_length(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("PrefixLength", value);
        self
    }
}

/// `ProductionVariant` of `AWS::SageMaker::EndpointConfig`.
#[derive(Clone, Default)]
#[must_use]
pub struct ProductionVariant(Properties);

properties! { ProductionVariant }

impl ProductionVariant {
    /// `CapacityReservationConfig`: `CapacityReservationConfig`.
    #[track_caller]
    pub fn capacity_reservation_config(
        mut self,
        value: impl IntoValue<CapacityReservationConfig>,
    ) -> Self {
        self.0.set("CapacityReservationConfig", value);
        self
    }

    /// `ContainerStartupHealthCheckTimeoutInSeconds`: integer, 60 to 3600.
    #[track_caller]
    pub fn container_startup_health_check_timeout_in_seconds(
        mut self,
        value: impl IntoValue<i64>,
    ) -> Self {
        self.0
            .set("ContainerStartupHealthCheckTimeoutInSeconds", value);
        self
    }

    /// `CoreDumpConfig`: `CoreDumpConfig`.
    #[track_caller]
    pub fn core_dump_config(mut self, value: impl IntoValue<CoreDumpConfig>) -> Self {
        self.0.set("CoreDumpConfig", value);
        self
    }

    /// `EnableSSMAccess`: boolean.
    #[track_caller]
    pub fn enable_ssm_access(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("EnableSSMAccess", value);
        self
    }

    /// `InferenceAmiVersion`: `ProductionVariantInferenceAmiVersion`.
    #[track_caller]
    pub fn inference_ami_version(
        mut self,
        value: impl IntoValue<ProductionVariantInferenceAmiVersion>,
    ) -> Self {
        self.0.set("InferenceAmiVersion", value);
        self
    }

    /// `InitialInstanceCount`: integer, at least 1.
    #[track_caller]
    pub fn initial_instance_count(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("InitialInstanceCount", value);
        self
    }

    /// `InitialVariantWeight`: number, at least 0.
    #[track_caller]
    pub fn initial_variant_weight(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("InitialVariantWeight", value);
        self
    }

    /// `InstancePools`: list of `InstancePool`, 1 to 5 items.
    #[track_caller]
    pub fn instance_pools(mut self, value: impl IntoValue<ListOf<InstancePool>>) -> Self {
        self.0.set("InstancePools", value);
        self
    }

    /// `InstanceType`: `ProductionVariantInstanceType`.
    #[track_caller]
    pub fn instance_type(mut self, value: impl IntoValue<ProductionVariantInstanceType>) -> Self {
        self.0.set("InstanceType", value);
        self
    }

    /// `ManagedInstanceScaling`: `ManagedInstanceScaling`.
    #[track_caller]
    pub fn managed_instance_scaling(
        mut self,
        value: impl IntoValue<ManagedInstanceScaling>,
    ) -> Self {
        self.0.set("ManagedInstanceScaling", value);
        self
    }

    /// `ModelDataDownloadTimeoutInSeconds`: integer, 60 to 3600.
    #[track_caller]
    pub fn model_data_download_timeout_in_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("ModelDataDownloadTimeoutInSeconds", value);
        self
    }

    /// `ModelName`: string, 1 to 63 characters, pattern `^[a-zA-Z0-9]([\-a-zA-Z0-9]*[a-zA-Z0-9])?$`.
    #[track_caller]
    pub fn model_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ModelName", value);
        self
    }

    /// `RoutingConfig`: `RoutingConfig`.
    #[track_caller]
    pub fn routing_config(mut self, value: impl IntoValue<RoutingConfig>) -> Self {
        self.0.set("RoutingConfig", value);
        self
    }

    /// `ServerlessConfig`: `ServerlessConfig`.
    #[track_caller]
    pub fn serverless_config(mut self, value: impl IntoValue<ServerlessConfig>) -> Self {
        self.0.set("ServerlessConfig", value);
        self
    }

    /// `VariantInstanceProvisionTimeoutInSeconds`: integer, 300 to 3600.
    #[track_caller]
    pub fn variant_instance_provision_timeout_in_seconds(
        mut self,
        value: impl IntoValue<i64>,
    ) -> Self {
        self.0
            .set("VariantInstanceProvisionTimeoutInSeconds", value);
        self
    }

    /// `VariantName`: string, 1 to 63 characters, pattern `^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}$`. Required.
    #[track_caller]
    pub fn variant_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("VariantName", value);
        self
    }

    /// `VolumeSizeInGB`: integer, 1 to 512.
    #[track_caller]
    pub fn volume_size_in_gb(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("VolumeSizeInGB", value);
        self
    }
}

choice! {
    /// `ProductionVariantInferenceAmiVersion` of `AWS::SageMaker::EndpointConfig`.
    ProductionVariantInferenceAmiVersion
    AL2_AMI_SAGEMAKER_INFERENCE_GPU_2 "al2-ami-sagemaker-inference-gpu-2"
    AL2_AMI_SAGEMAKER_INFERENCE_GPU_2_1 "al2-ami-sagemaker-inference-gpu-2-1"
    AL2_AMI_SAGEMAKER_INFERENCE_GPU_3_1 "al2-ami-sagemaker-inference-gpu-3-1"
    AL2_AMI_SAGEMAKER_INFERENCE_NEURON_2 "al2-ami-sagemaker-inference-neuron-2"
    AL2023_AMI_SAGEMAKER_INFERENCE_GPU_4_1 "al2023-ami-sagemaker-inference-gpu-4-1"
}

choice! {
    /// `ProductionVariantInstanceType` of `AWS::SageMaker::EndpointConfig`.
    ProductionVariantInstanceType
    ML_C4_2XLARGE "ml.c4.2xlarge"
    ML_C4_4XLARGE "ml.c4.4xlarge"
    ML_C4_8XLARGE "ml.c4.8xlarge"
    ML_C4_LARGE "ml.c4.large"
    ML_C4_XLARGE "ml.c4.xlarge"
    ML_C5_18XLARGE "ml.c5.18xlarge"
    ML_C5_2XLARGE "ml.c5.2xlarge"
    ML_C5_4XLARGE "ml.c5.4xlarge"
    ML_C5_9XLARGE "ml.c5.9xlarge"
    ML_C5_LARGE "ml.c5.large"
    ML_C5_XLARGE "ml.c5.xlarge"
    ML_C5D_18XLARGE "ml.c5d.18xlarge"
    ML_C5D_2XLARGE "ml.c5d.2xlarge"
    ML_C5D_4XLARGE "ml.c5d.4xlarge"
    ML_C5D_9XLARGE "ml.c5d.9xlarge"
    ML_C5D_LARGE "ml.c5d.large"
    ML_C5D_XLARGE "ml.c5d.xlarge"
    ML_C6G_12XLARGE "ml.c6g.12xlarge"
    ML_C6G_16XLARGE "ml.c6g.16xlarge"
    ML_C6G_2XLARGE "ml.c6g.2xlarge"
    ML_C6G_4XLARGE "ml.c6g.4xlarge"
    ML_C6G_8XLARGE "ml.c6g.8xlarge"
    ML_C6G_LARGE "ml.c6g.large"
    ML_C6G_XLARGE "ml.c6g.xlarge"
    ML_C6GD_12XLARGE "ml.c6gd.12xlarge"
    ML_C6GD_16XLARGE "ml.c6gd.16xlarge"
    ML_C6GD_2XLARGE "ml.c6gd.2xlarge"
    ML_C6GD_4XLARGE "ml.c6gd.4xlarge"
    ML_C6GD_8XLARGE "ml.c6gd.8xlarge"
    ML_C6GD_LARGE "ml.c6gd.large"
    ML_C6GD_XLARGE "ml.c6gd.xlarge"
    ML_C6GN_12XLARGE "ml.c6gn.12xlarge"
    ML_C6GN_16XLARGE "ml.c6gn.16xlarge"
    ML_C6GN_2XLARGE "ml.c6gn.2xlarge"
    ML_C6GN_4XLARGE "ml.c6gn.4xlarge"
    ML_C6GN_8XLARGE "ml.c6gn.8xlarge"
    ML_C6GN_LARGE "ml.c6gn.large"
    ML_C6GN_XLARGE "ml.c6gn.xlarge"
    ML_C6I_12XLARGE "ml.c6i.12xlarge"
    ML_C6I_16XLARGE "ml.c6i.16xlarge"
    ML_C6I_24XLARGE "ml.c6i.24xlarge"
    ML_C6I_2XLARGE "ml.c6i.2xlarge"
    ML_C6I_32XLARGE "ml.c6i.32xlarge"
    ML_C6I_4XLARGE "ml.c6i.4xlarge"
    ML_C6I_8XLARGE "ml.c6i.8xlarge"
    ML_C6I_LARGE "ml.c6i.large"
    ML_C6I_XLARGE "ml.c6i.xlarge"
    ML_C6IN_12XLARGE "ml.c6in.12xlarge"
    ML_C6IN_16XLARGE "ml.c6in.16xlarge"
    ML_C6IN_24XLARGE "ml.c6in.24xlarge"
    ML_C6IN_2XLARGE "ml.c6in.2xlarge"
    ML_C6IN_32XLARGE "ml.c6in.32xlarge"
    ML_C6IN_4XLARGE "ml.c6in.4xlarge"
    ML_C6IN_8XLARGE "ml.c6in.8xlarge"
    ML_C6IN_LARGE "ml.c6in.large"
    ML_C6IN_XLARGE "ml.c6in.xlarge"
    ML_C7G_12XLARGE "ml.c7g.12xlarge"
    ML_C7G_16XLARGE "ml.c7g.16xlarge"
    ML_C7G_2XLARGE "ml.c7g.2xlarge"
    ML_C7G_4XLARGE "ml.c7g.4xlarge"
    ML_C7G_8XLARGE "ml.c7g.8xlarge"
    ML_C7G_LARGE "ml.c7g.large"
    ML_C7G_XLARGE "ml.c7g.xlarge"
    ML_C7I_12XLARGE "ml.c7i.12xlarge"
    ML_C7I_16XLARGE "ml.c7i.16xlarge"
    ML_C7I_24XLARGE "ml.c7i.24xlarge"
    ML_C7I_2XLARGE "ml.c7i.2xlarge"
    ML_C7I_48XLARGE "ml.c7i.48xlarge"
    ML_C7I_4XLARGE "ml.c7i.4xlarge"
    ML_C7I_8XLARGE "ml.c7i.8xlarge"
    ML_C7I_LARGE "ml.c7i.large"
    ML_C7I_XLARGE "ml.c7i.xlarge"
    ML_C8G_12XLARGE "ml.c8g.12xlarge"
    ML_C8G_16XLARGE "ml.c8g.16xlarge"
    ML_C8G_24XLARGE "ml.c8g.24xlarge"
    ML_C8G_2XLARGE "ml.c8g.2xlarge"
    ML_C8G_48XLARGE "ml.c8g.48xlarge"
    ML_C8G_4XLARGE "ml.c8g.4xlarge"
    ML_C8G_8XLARGE "ml.c8g.8xlarge"
    ML_C8G_LARGE "ml.c8g.large"
    ML_C8G_MEDIUM "ml.c8g.medium"
    ML_C8G_XLARGE "ml.c8g.xlarge"
    ML_DL1_24XLARGE "ml.dl1.24xlarge"
    ML_G4DN_12XLARGE "ml.g4dn.12xlarge"
    ML_G4DN_16XLARGE "ml.g4dn.16xlarge"
    ML_G4DN_2XLARGE "ml.g4dn.2xlarge"
    ML_G4DN_4XLARGE "ml.g4dn.4xlarge"
    ML_G4DN_8XLARGE "ml.g4dn.8xlarge"
    ML_G4DN_XLARGE "ml.g4dn.xlarge"
    ML_G5_12XLARGE "ml.g5.12xlarge"
    ML_G5_16XLARGE "ml.g5.16xlarge"
    ML_G5_24XLARGE "ml.g5.24xlarge"
    ML_G5_2XLARGE "ml.g5.2xlarge"
    ML_G5_48XLARGE "ml.g5.48xlarge"
    ML_G5_4XLARGE "ml.g5.4xlarge"
    ML_G5_8XLARGE "ml.g5.8xlarge"
    ML_G5_XLARGE "ml.g5.xlarge"
    ML_G6_12XLARGE "ml.g6.12xlarge"
    ML_G6_16XLARGE "ml.g6.16xlarge"
    ML_G6_24XLARGE "ml.g6.24xlarge"
    ML_G6_2XLARGE "ml.g6.2xlarge"
    ML_G6_48XLARGE "ml.g6.48xlarge"
    ML_G6_4XLARGE "ml.g6.4xlarge"
    ML_G6_8XLARGE "ml.g6.8xlarge"
    ML_G6_XLARGE "ml.g6.xlarge"
    ML_G6E_12XLARGE "ml.g6e.12xlarge"
    ML_G6E_16XLARGE "ml.g6e.16xlarge"
    ML_G6E_24XLARGE "ml.g6e.24xlarge"
    ML_G6E_2XLARGE "ml.g6e.2xlarge"
    ML_G6E_48XLARGE "ml.g6e.48xlarge"
    ML_G6E_4XLARGE "ml.g6e.4xlarge"
    ML_G6E_8XLARGE "ml.g6e.8xlarge"
    ML_G6E_XLARGE "ml.g6e.xlarge"
    ML_G7_12XLARGE "ml.g7.12xlarge"
    ML_G7_24XLARGE "ml.g7.24xlarge"
    ML_G7_2XLARGE "ml.g7.2xlarge"
    ML_G7_48XLARGE "ml.g7.48xlarge"
    ML_G7_4XLARGE "ml.g7.4xlarge"
    ML_G7_8XLARGE "ml.g7.8xlarge"
    ML_G7E_12XLARGE "ml.g7e.12xlarge"
    ML_G7E_24XLARGE "ml.g7e.24xlarge"
    ML_G7E_2XLARGE "ml.g7e.2xlarge"
    ML_G7E_48XLARGE "ml.g7e.48xlarge"
    ML_G7E_4XLARGE "ml.g7e.4xlarge"
    ML_G7E_8XLARGE "ml.g7e.8xlarge"
    ML_INF1_24XLARGE "ml.inf1.24xlarge"
    ML_INF1_2XLARGE "ml.inf1.2xlarge"
    ML_INF1_6XLARGE "ml.inf1.6xlarge"
    ML_INF1_XLARGE "ml.inf1.xlarge"
    ML_INF2_24XLARGE "ml.inf2.24xlarge"
    ML_INF2_48XLARGE "ml.inf2.48xlarge"
    ML_INF2_8XLARGE "ml.inf2.8xlarge"
    ML_INF2_XLARGE "ml.inf2.xlarge"
    ML_M4_10XLARGE "ml.m4.10xlarge"
    ML_M4_16XLARGE "ml.m4.16xlarge"
    ML_M4_2XLARGE "ml.m4.2xlarge"
    ML_M4_4XLARGE "ml.m4.4xlarge"
    ML_M4_XLARGE "ml.m4.xlarge"
    ML_M5_12XLARGE "ml.m5.12xlarge"
    ML_M5_24XLARGE "ml.m5.24xlarge"
    ML_M5_2XLARGE "ml.m5.2xlarge"
    ML_M5_4XLARGE "ml.m5.4xlarge"
    ML_M5_LARGE "ml.m5.large"
    ML_M5_XLARGE "ml.m5.xlarge"
    ML_M5D_12XLARGE "ml.m5d.12xlarge"
    ML_M5D_24XLARGE "ml.m5d.24xlarge"
    ML_M5D_2XLARGE "ml.m5d.2xlarge"
    ML_M5D_4XLARGE "ml.m5d.4xlarge"
    ML_M5D_LARGE "ml.m5d.large"
    ML_M5D_XLARGE "ml.m5d.xlarge"
    ML_M6G_12XLARGE "ml.m6g.12xlarge"
    ML_M6G_16XLARGE "ml.m6g.16xlarge"
    ML_M6G_2XLARGE "ml.m6g.2xlarge"
    ML_M6G_4XLARGE "ml.m6g.4xlarge"
    ML_M6G_8XLARGE "ml.m6g.8xlarge"
    ML_M6G_LARGE "ml.m6g.large"
    ML_M6G_XLARGE "ml.m6g.xlarge"
    ML_M6GD_12XLARGE "ml.m6gd.12xlarge"
    ML_M6GD_16XLARGE "ml.m6gd.16xlarge"
    ML_M6GD_2XLARGE "ml.m6gd.2xlarge"
    ML_M6GD_4XLARGE "ml.m6gd.4xlarge"
    ML_M6GD_8XLARGE "ml.m6gd.8xlarge"
    ML_M6GD_LARGE "ml.m6gd.large"
    ML_M6GD_XLARGE "ml.m6gd.xlarge"
    ML_M6I_12XLARGE "ml.m6i.12xlarge"
    ML_M6I_16XLARGE "ml.m6i.16xlarge"
    ML_M6I_24XLARGE "ml.m6i.24xlarge"
    ML_M6I_2XLARGE "ml.m6i.2xlarge"
    ML_M6I_32XLARGE "ml.m6i.32xlarge"
    ML_M6I_4XLARGE "ml.m6i.4xlarge"
    ML_M6I_8XLARGE "ml.m6i.8xlarge"
    ML_M6I_LARGE "ml.m6i.large"
    ML_M6I_XLARGE "ml.m6i.xlarge"
    ML_M7I_12XLARGE "ml.m7i.12xlarge"
    ML_M7I_16XLARGE "ml.m7i.16xlarge"
    ML_M7I_24XLARGE "ml.m7i.24xlarge"
    ML_M7I_2XLARGE "ml.m7i.2xlarge"
    ML_M7I_48XLARGE "ml.m7i.48xlarge"
    ML_M7I_4XLARGE "ml.m7i.4xlarge"
    ML_M7I_8XLARGE "ml.m7i.8xlarge"
    ML_M7I_LARGE "ml.m7i.large"
    ML_M7I_XLARGE "ml.m7i.xlarge"
    ML_M8G_12XLARGE "ml.m8g.12xlarge"
    ML_M8G_16XLARGE "ml.m8g.16xlarge"
    ML_M8G_24XLARGE "ml.m8g.24xlarge"
    ML_M8G_2XLARGE "ml.m8g.2xlarge"
    ML_M8G_48XLARGE "ml.m8g.48xlarge"
    ML_M8G_4XLARGE "ml.m8g.4xlarge"
    ML_M8G_8XLARGE "ml.m8g.8xlarge"
    ML_M8G_LARGE "ml.m8g.large"
    ML_M8G_MEDIUM "ml.m8g.medium"
    ML_M8G_XLARGE "ml.m8g.xlarge"
    ML_P2_16XLARGE "ml.p2.16xlarge"
    ML_P2_8XLARGE "ml.p2.8xlarge"
    ML_P2_XLARGE "ml.p2.xlarge"
    ML_P3_16XLARGE "ml.p3.16xlarge"
    ML_P3_2XLARGE "ml.p3.2xlarge"
    ML_P3_8XLARGE "ml.p3.8xlarge"
    ML_P4D_24XLARGE "ml.p4d.24xlarge"
    ML_P4DE_24XLARGE "ml.p4de.24xlarge"
    ML_P5_48XLARGE "ml.p5.48xlarge"
    ML_P5_4XLARGE "ml.p5.4xlarge"
    ML_P5E_48XLARGE "ml.p5e.48xlarge"
    ML_P5EN_48XLARGE "ml.p5en.48xlarge"
    ML_P6_B200_48XLARGE "ml.p6-b200.48xlarge"
    ML_P6_B300_48XLARGE "ml.p6-b300.48xlarge"
    ML_P6E_GB200_36XLARGE "ml.p6e-gb200.36xlarge"
    ML_R5_12XLARGE "ml.r5.12xlarge"
    ML_R5_24XLARGE "ml.r5.24xlarge"
    ML_R5_2XLARGE "ml.r5.2xlarge"
    ML_R5_4XLARGE "ml.r5.4xlarge"
    ML_R5_LARGE "ml.r5.large"
    ML_R5_XLARGE "ml.r5.xlarge"
    ML_R5D_12XLARGE "ml.r5d.12xlarge"
    ML_R5D_24XLARGE "ml.r5d.24xlarge"
    ML_R5D_2XLARGE "ml.r5d.2xlarge"
    ML_R5D_4XLARGE "ml.r5d.4xlarge"
    ML_R5D_LARGE "ml.r5d.large"
    ML_R5D_XLARGE "ml.r5d.xlarge"
    ML_R6G_12XLARGE "ml.r6g.12xlarge"
    ML_R6G_16XLARGE "ml.r6g.16xlarge"
    ML_R6G_2XLARGE "ml.r6g.2xlarge"
    ML_R6G_4XLARGE "ml.r6g.4xlarge"
    ML_R6G_8XLARGE "ml.r6g.8xlarge"
    ML_R6G_LARGE "ml.r6g.large"
    ML_R6G_XLARGE "ml.r6g.xlarge"
    ML_R6GD_12XLARGE "ml.r6gd.12xlarge"
    ML_R6GD_16XLARGE "ml.r6gd.16xlarge"
    ML_R6GD_2XLARGE "ml.r6gd.2xlarge"
    ML_R6GD_4XLARGE "ml.r6gd.4xlarge"
    ML_R6GD_8XLARGE "ml.r6gd.8xlarge"
    ML_R6GD_LARGE "ml.r6gd.large"
    ML_R6GD_XLARGE "ml.r6gd.xlarge"
    ML_R6I_12XLARGE "ml.r6i.12xlarge"
    ML_R6I_16XLARGE "ml.r6i.16xlarge"
    ML_R6I_24XLARGE "ml.r6i.24xlarge"
    ML_R6I_2XLARGE "ml.r6i.2xlarge"
    ML_R6I_32XLARGE "ml.r6i.32xlarge"
    ML_R6I_4XLARGE "ml.r6i.4xlarge"
    ML_R6I_8XLARGE "ml.r6i.8xlarge"
    ML_R6I_LARGE "ml.r6i.large"
    ML_R6I_XLARGE "ml.r6i.xlarge"
    ML_R7GD_12XLARGE "ml.r7gd.12xlarge"
    ML_R7GD_16XLARGE "ml.r7gd.16xlarge"
    ML_R7GD_2XLARGE "ml.r7gd.2xlarge"
    ML_R7GD_4XLARGE "ml.r7gd.4xlarge"
    ML_R7GD_8XLARGE "ml.r7gd.8xlarge"
    ML_R7GD_LARGE "ml.r7gd.large"
    ML_R7GD_MEDIUM "ml.r7gd.medium"
    ML_R7GD_XLARGE "ml.r7gd.xlarge"
    ML_R7I_12XLARGE "ml.r7i.12xlarge"
    ML_R7I_16XLARGE "ml.r7i.16xlarge"
    ML_R7I_24XLARGE "ml.r7i.24xlarge"
    ML_R7I_2XLARGE "ml.r7i.2xlarge"
    ML_R7I_48XLARGE "ml.r7i.48xlarge"
    ML_R7I_4XLARGE "ml.r7i.4xlarge"
    ML_R7I_8XLARGE "ml.r7i.8xlarge"
    ML_R7I_LARGE "ml.r7i.large"
    ML_R7I_XLARGE "ml.r7i.xlarge"
    ML_R8G_12XLARGE "ml.r8g.12xlarge"
    ML_R8G_16XLARGE "ml.r8g.16xlarge"
    ML_R8G_24XLARGE "ml.r8g.24xlarge"
    ML_R8G_2XLARGE "ml.r8g.2xlarge"
    ML_R8G_48XLARGE "ml.r8g.48xlarge"
    ML_R8G_4XLARGE "ml.r8g.4xlarge"
    ML_R8G_8XLARGE "ml.r8g.8xlarge"
    ML_R8G_LARGE "ml.r8g.large"
    ML_R8G_MEDIUM "ml.r8g.medium"
    ML_R8G_XLARGE "ml.r8g.xlarge"
    ML_T2_2XLARGE "ml.t2.2xlarge"
    ML_T2_LARGE "ml.t2.large"
    ML_T2_MEDIUM "ml.t2.medium"
    ML_T2_XLARGE "ml.t2.xlarge"
    ML_TRN1_2XLARGE "ml.trn1.2xlarge"
    ML_TRN1_32XLARGE "ml.trn1.32xlarge"
    ML_TRN1N_32XLARGE "ml.trn1n.32xlarge"
    ML_TRN2_48XLARGE "ml.trn2.48xlarge"
}

/// `RoutingConfig` of `AWS::SageMaker::EndpointConfig`.
#[derive(Clone, Default)]
#[must_use]
pub struct RoutingConfig(Properties);

properties! { RoutingConfig }

impl RoutingConfig {
    /// `PrefixAwareRoutingConfig`: `PrefixAwareRoutingConfig`.
    #[track_caller]
    pub fn prefix_aware_routing_config(
        mut self,
        value: impl IntoValue<PrefixAwareRoutingConfig>,
    ) -> Self {
        self.0.set("PrefixAwareRoutingConfig", value);
        self
    }

    /// `RoutingStrategy`: `RoutingConfigRoutingStrategy`, 1 to 63 characters.
    #[track_caller]
    pub fn routing_strategy(mut self, value: impl IntoValue<RoutingConfigRoutingStrategy>) -> Self {
        self.0.set("RoutingStrategy", value);
        self
    }
}

choice! {
    /// `RoutingConfigRoutingStrategy` of `AWS::SageMaker::EndpointConfig`.
    RoutingConfigRoutingStrategy
    LEAST_OUTSTANDING_REQUESTS "LEAST_OUTSTANDING_REQUESTS"
    PREFIX_AWARE "PREFIX_AWARE"
    RANDOM "RANDOM"
}

/// `ScaleInPolicy` of `AWS::SageMaker::EndpointConfig`.
#[derive(Clone, Default)]
#[must_use]
pub struct ScaleInPolicy(Properties);

properties! { ScaleInPolicy }

impl ScaleInPolicy {
    /// `CooldownInMinutes`: integer, 5 to 1440.
    #[track_caller]
    pub fn cooldown_in_minutes(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("CooldownInMinutes", value);
        self
    }

    /// `MaximumStepSize`: integer, 1 to 100.
    #[track_caller]
    pub fn maximum_step_size(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MaximumStepSize", value);
        self
    }

    /// `Strategy`: `ScaleInPolicyStrategy`, 1 to 63 characters. Required.
    #[track_caller]
    pub fn strategy(mut self, value: impl IntoValue<ScaleInPolicyStrategy>) -> Self {
        self.0.set("Strategy", value);
        self
    }
}

choice! {
    /// `ScaleInPolicyStrategy` of `AWS::SageMaker::EndpointConfig`.
    ScaleInPolicyStrategy
    CONSOLIDATION "CONSOLIDATION"
    IDLE_RELEASE "IDLE_RELEASE"
}

/// `ServerlessConfig` of `AWS::SageMaker::EndpointConfig`.
#[derive(Clone, Default)]
#[must_use]
pub struct ServerlessConfig(Properties);

properties! { ServerlessConfig }

impl ServerlessConfig {
    /// `MaxConcurrency`: integer, 1 to 200. Required.
    #[track_caller]
    pub fn max_concurrency(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MaxConcurrency", value);
        self
    }

    /// `MemorySizeInMB`: integer, 1024 to 6144. Required.
    #[track_caller]
    pub fn memory_size_in_mb(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MemorySizeInMB", value);
        self
    }

    /// `ProvisionedConcurrency`: integer, 1 to 200.
    #[track_caller]
    pub fn provisioned_concurrency(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("ProvisionedConcurrency", value);
        self
    }
}

/// `Tag` of `AWS::SageMaker::EndpointConfig`.
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

/// `VpcConfig` of `AWS::SageMaker::EndpointConfig`.
#[derive(Clone, Default)]
#[must_use]
pub struct VpcConfig(Properties);

properties! { VpcConfig }

impl VpcConfig {
    /// `SecurityGroupIds`: list of `Ec2SecurityGroupId`, 1 to 5 items. Required.
    #[track_caller]
    pub fn security_group_ids(
        mut self,
        value: impl IntoValue<ListOf<format::Ec2SecurityGroupId>>,
    ) -> Self {
        self.0.set("SecurityGroupIds", value);
        self
    }

    /// `Subnets`: list of `Ec2SubnetId`, 1 to 16 items. Required.
    #[track_caller]
    pub fn subnets(mut self, value: impl IntoValue<ListOf<format::Ec2SubnetId>>) -> Self {
        self.0.set("Subnets", value);
        self
    }
}
