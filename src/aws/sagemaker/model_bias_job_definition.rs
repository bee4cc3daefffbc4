// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::SageMaker::ModelBiasJobDefinition` and the types of its properties.

use crate::aws::base::{Body, IntoNode, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::{Node, Value};

/// `AWS::SageMaker::ModelBiasJobDefinition`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-modelbiasjobdefinition.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct ModelBiasJobDefinition(Body);

resource! { ModelBiasJobDefinition "AWS::SageMaker::ModelBiasJobDefinition" }

impl ModelBiasJobDefinition {
    /// `EndpointName`: string, at most 63 characters, pattern `^[a-zA-Z0-9](-*[a-zA-Z0-9])*`. A change replaces the resource.
    #[track_caller]
    pub fn endpoint_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EndpointName", value);
        self
    }

    /// `JobDefinitionName`: string, 1 to 63 characters, pattern `^[a-zA-Z0-9](-*[a-zA-Z0-9])*$`. A change replaces the resource.
    #[track_caller]
    pub fn job_definition_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("JobDefinitionName", value);
        self
    }

    /// `JobResources`: `MonitoringResources`. Required. A change replaces the resource.
    #[track_caller]
    pub fn job_resources(mut self, value: impl IntoValue<MonitoringResources>) -> Self {
        self.0.set("JobResources", value);
        self
    }

    /// `ModelBiasAppSpecification`: `ModelBiasAppSpecification`. Required. A change replaces the resource.
    #[track_caller]
    pub fn model_bias_app_specification(
        mut self,
        value: impl IntoValue<ModelBiasAppSpecification>,
    ) -> Self {
        self.0.set("ModelBiasAppSpecification", value);
        self
    }

    /// `ModelBiasBaselineConfig`: `ModelBiasBaselineConfig`. A change replaces the resource.
    #[track_caller]
    pub fn model_bias_baseline_config(
        mut self,
        value: impl IntoValue<ModelBiasBaselineConfig>,
    ) -> Self {
        self.0.set("ModelBiasBaselineConfig", value);
        self
    }

    /// `ModelBiasJobInput`: `ModelBiasJobInput`. Required. A change replaces the resource.
    #[track_caller]
    pub fn model_bias_job_input(mut self, value: impl IntoValue<ModelBiasJobInput>) -> Self {
        self.0.set("ModelBiasJobInput", value);
        self
    }

    /// `ModelBiasJobOutputConfig`: `MonitoringOutputConfig`. Required. A change replaces the resource.
    #[track_caller]
    pub fn model_bias_job_output_config(
        mut self,
        value: impl IntoValue<MonitoringOutputConfig>,
    ) -> Self {
        self.0.set("ModelBiasJobOutputConfig", value);
        self
    }

    /// `NetworkConfig`: `NetworkConfig`. A change replaces the resource.
    #[track_caller]
    pub fn network_config(mut self, value: impl IntoValue<NetworkConfig>) -> Self {
        self.0.set("NetworkConfig", value);
        self
    }

    /// `RoleArn`: `IamRoleArn`, 20 to 2048 characters, pattern `^arn:aws[a-z\-]*:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("RoleArn", value);
        self
    }

    /// `StoppingCondition`: `StoppingCondition`. A change replaces the resource.
    #[track_caller]
    pub fn stopping_condition(mut self, value: impl IntoValue<StoppingCondition>) -> Self {
        self.0.set("StoppingCondition", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 50 items. A change replaces the resource.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<ModelBiasJobDefinition> {
    /// `CreationTime`
    #[inline]
    pub fn creation_time(&self) -> Value<String> {
        self.attribute("CreationTime")
    }

    /// `EndpointName`
    #[inline]
    pub fn endpoint_name(&self) -> Value<String> {
        self.attribute("EndpointName")
    }

    /// `JobDefinitionArn`
    #[inline]
    pub fn job_definition_arn(&self) -> Value<String> {
        self.attribute("JobDefinitionArn")
    }

    /// `JobDefinitionName`
    #[inline]
    pub fn job_definition_name(&self) -> Value<String> {
        self.attribute("JobDefinitionName")
    }

    /// `JobResources.ClusterConfig.InstanceCount`
    #[inline]
    pub fn job_resources_cluster_config_instance_count(&self) -> Value<i64> {
        self.attribute("JobResources.ClusterConfig.InstanceCount")
    }

    /// `JobResources.ClusterConfig.InstanceType`
    #[inline]
    pub fn job_resources_cluster_config_instance_type(&self) -> Value<String> {
        self.attribute("JobResources.ClusterConfig.InstanceType")
    }

    /// `JobResources.ClusterConfig.VolumeKmsKeyId`
    #[inline]
    pub fn job_resources_cluster_config_volume_kms_key_id(&self) -> Value<String> {
        self.attribute("JobResources.ClusterConfig.VolumeKmsKeyId")
    }

    /// `JobResources.ClusterConfig.VolumeSizeInGB`
    #[inline]
    pub fn job_resources_cluster_config_volume_size_in_gb(&self) -> Value<i64> {
        self.attribute("JobResources.ClusterConfig.VolumeSizeInGB")
    }

    /// `ModelBiasAppSpecification.ConfigUri`
    #[inline]
    pub fn model_bias_app_specification_config_uri(&self) -> Value<String> {
        self.attribute("ModelBiasAppSpecification.ConfigUri")
    }

    /// `ModelBiasAppSpecification.ImageUri`
    #[inline]
    pub fn model_bias_app_specification_image_uri(&self) -> Value<String> {
        self.attribute("ModelBiasAppSpecification.ImageUri")
    }

    /// `ModelBiasBaselineConfig.BaseliningJobName`
    #[inline]
    pub fn model_bias_baseline_config_baselining_job_name(&self) -> Value<String> {
        self.attribute("ModelBiasBaselineConfig.BaseliningJobName")
    }

    /// `ModelBiasBaselineConfig.ConstraintsResource.S3Uri`
    #[inline]
    pub fn model_bias_baseline_config_constraints_resource_s3_uri(&self) -> Value<String> {
        self.attribute("ModelBiasBaselineConfig.ConstraintsResource.S3Uri")
    }

    /// `ModelBiasJobInput.BatchTransformInput.DataCapturedDestinationS3Uri`
    #[inline]
    pub fn model_bias_job_input_batch_transform_input_data_captured_destination_s3_uri(
        &self,
    ) -> Value<String> {
        self.attribute("ModelBiasJobInput.BatchTransformInput.DataCapturedDestinationS3Uri")
    }

    /// `ModelBiasJobInput.BatchTransformInput.DatasetFormat.Csv.Header`
    #[inline]
    pub fn model_bias_job_input_batch_transform_input_dataset_format_csv_header(
        &self,
    ) -> Value<bool> {
        self.attribute("ModelBiasJobInput.BatchTransformInput.DatasetFormat.Csv.Header")
    }

    /// `ModelBiasJobInput.BatchTransformInput.DatasetFormat.Json.Line`
    #[inline]
    pub fn model_bias_job_input_batch_transform_input_dataset_format_json_line(
        &self,
    ) -> Value<bool> {
        self.attribute("ModelBiasJobInput.BatchTransformInput.DatasetFormat.Json.Line")
    }

    /// `ModelBiasJobInput.BatchTransformInput.DatasetFormat.Parquet`
    #[inline]
    pub fn model_bias_job_input_batch_transform_input_dataset_format_parquet(&self) -> Value<bool> {
        self.attribute("ModelBiasJobInput.BatchTransformInput.DatasetFormat.Parquet")
    }

    /// `ModelBiasJobInput.BatchTransformInput.EndTimeOffset`
    #[inline]
    pub fn model_bias_job_input_batch_transform_input_end_time_offset(&self) -> Value<String> {
        self.attribute("ModelBiasJobInput.BatchTransformInput.EndTimeOffset")
    }

    /// `ModelBiasJobInput.BatchTransformInput.FeaturesAttribute`
    #[inline]
    pub fn model_bias_job_input_batch_transform_input_features_attribute(&self) -> Value<String> {
        self.attribute("ModelBiasJobInput.BatchTransformInput.FeaturesAttribute")
    }

    /// `ModelBiasJobInput.BatchTransformInput.InferenceAttribute`
    #[inline]
    pub fn model_bias_job_input_batch_transform_input_inference_attribute(&self) -> Value<String> {
        self.attribute("ModelBiasJobInput.BatchTransformInput.InferenceAttribute")
    }

    /// `ModelBiasJobInput.BatchTransformInput.LocalPath`
    #[inline]
    pub fn model_bias_job_input_batch_transform_input_local_path(&self) -> Value<String> {
        self.attribute("ModelBiasJobInput.BatchTransformInput.LocalPath")
    }

    /// `ModelBiasJobInput.BatchTransformInput.ProbabilityAttribute`
    #[inline]
    pub fn model_bias_job_input_batch_transform_input_probability_attribute(
        &self,
    ) -> Value<String> {
        self.attribute("ModelBiasJobInput.BatchTransformInput.ProbabilityAttribute")
    }

    /// `ModelBiasJobInput.BatchTransformInput.ProbabilityThresholdAttribute`
    #[inline]
    pub fn model_bias_job_input_batch_transform_input_probability_threshold_attribute(
        &self,
    ) -> Value<f64> {
        self.attribute("ModelBiasJobInput.BatchTransformInput.ProbabilityThresholdAttribute")
    }

    /// `ModelBiasJobInput.BatchTransformInput.S3DataDistributionType`
    #[inline]
    pub fn model_bias_job_input_batch_transform_input_s3_data_distribution_type(
        &self,
    ) -> Value<String> {
        self.attribute("ModelBiasJobInput.BatchTransformInput.S3DataDistributionType")
    }

    /// `ModelBiasJobInput.BatchTransformInput.S3InputMode`
    #[inline]
    pub fn model_bias_job_input_batch_transform_input_s3_input_mode(&self) -> Value<String> {
        self.attribute("ModelBiasJobInput.BatchTransformInput.S3InputMode")
    }

    /// `ModelBiasJobInput.BatchTransformInput.StartTimeOffset`
    #[inline]
    pub fn model_bias_job_input_batch_transform_input_start_time_offset(&self) -> Value<String> {
        self.attribute("ModelBiasJobInput.BatchTransformInput.StartTimeOffset")
    }

    /// `ModelBiasJobInput.EndpointInput.EndTimeOffset`
    #[inline]
    pub fn model_bias_job_input_endpoint_input_end_time_offset(&self) -> Value<String> {
        self.attribute("ModelBiasJobInput.EndpointInput.EndTimeOffset")
    }

    /// `ModelBiasJobInput.EndpointInput.EndpointName`
    #[inline]
    pub fn model_bias_job_input_endpoint_input_endpoint_name(&self) -> Value<String> {
        self.attribute("ModelBiasJobInput.EndpointInput.EndpointName")
    }

    /// `ModelBiasJobInput.EndpointInput.FeaturesAttribute`
    #[inline]
    pub fn model_bias_job_input_endpoint_input_features_attribute(&self) -> Value<String> {
        self.attribute("ModelBiasJobInput.EndpointInput.FeaturesAttribute")
    }

    /// `ModelBiasJobInput.EndpointInput.InferenceAttribute`
    #[inline]
    pub fn model_bias_job_input_endpoint_input_inference_attribute(&self) -> Value<String> {
        self.attribute("ModelBiasJobInput.EndpointInput.InferenceAttribute")
    }

    /// `ModelBiasJobInput.EndpointInput.LocalPath`
    #[inline]
    pub fn model_bias_job_input_endpoint_input_local_path(&self) -> Value<String> {
        self.attribute("ModelBiasJobInput.EndpointInput.LocalPath")
    }

    /// `ModelBiasJobInput.EndpointInput.ProbabilityAttribute`
    #[inline]
    pub fn model_bias_job_input_endpoint_input_probability_attribute(&self) -> Value<String> {
        self.attribute("ModelBiasJobInput.EndpointInput.ProbabilityAttribute")
    }

    /// `ModelBiasJobInput.EndpointInput.ProbabilityThresholdAttribute`
    #[inline]
    pub fn model_bias_job_input_endpoint_input_probability_threshold_attribute(
        &self,
    ) -> Value<f64> {
        self.attribute("ModelBiasJobInput.EndpointInput.ProbabilityThresholdAttribute")
    }

    /// `ModelBiasJobInput.EndpointInput.S3DataDistributionType`
    #[inline]
    pub fn model_bias_job_input_endpoint_input_s3_data_distribution_type(&self) -> Value<String> {
        self.attribute("ModelBiasJobInput.EndpointInput.S3DataDistributionType")
    }

    /// `ModelBiasJobInput.EndpointInput.S3InputMode`
    #[inline]
    pub fn model_bias_job_input_endpoint_input_s3_input_mode(&self) -> Value<String> {
        self.attribute("ModelBiasJobInput.EndpointInput.S3InputMode")
    }

    /// `ModelBiasJobInput.EndpointInput.StartTimeOffset`
    #[inline]
    pub fn model_bias_job_input_endpoint_input_start_time_offset(&self) -> Value<String> {
        self.attribute("ModelBiasJobInput.EndpointInput.StartTimeOffset")
    }

    /// `ModelBiasJobInput.GroundTruthS3Input.S3Uri`
    #[inline]
    pub fn model_bias_job_input_ground_truth_s3_input_s3_uri(&self) -> Value<String> {
        self.attribute("ModelBiasJobInput.GroundTruthS3Input.S3Uri")
    }

    /// `ModelBiasJobOutputConfig.KmsKeyId`
    #[inline]
    pub fn model_bias_job_output_config_kms_key_id(&self) -> Value<format::KmsKey> {
        self.attribute("ModelBiasJobOutputConfig.KmsKeyId")
    }

    /// `ModelBiasJobOutputConfig.MonitoringOutputs`
    #[inline]
    pub fn model_bias_job_output_config_monitoring_outputs(&self) -> Value<Node> {
        self.attribute("ModelBiasJobOutputConfig.MonitoringOutputs")
    }

    /// `NetworkConfig.EnableInterContainerTrafficEncryption`
    #[inline]
    pub fn network_config_enable_inter_container_traffic_encryption(&self) -> Value<bool> {
        self.attribute("NetworkConfig.EnableInterContainerTrafficEncryption")
    }

    /// `NetworkConfig.EnableNetworkIsolation`
    #[inline]
    pub fn network_config_enable_network_isolation(&self) -> Value<bool> {
        self.attribute("NetworkConfig.EnableNetworkIsolation")
    }

    /// `NetworkConfig.VpcConfig.SecurityGroupIds`
    #[inline]
    pub fn network_config_vpc_config_security_group_ids(
        &self,
    ) -> Value<Vec<format::Ec2SecurityGroupId>> {
        self.attribute("NetworkConfig.VpcConfig.SecurityGroupIds")
    }

    /// `NetworkConfig.VpcConfig.Subnets`
    #[inline]
    pub fn network_config_vpc_config_subnets(&self) -> Value<Vec<format::Ec2SubnetId>> {
        self.attribute("NetworkConfig.VpcConfig.Subnets")
    }

    /// `RoleArn`
    #[inline]
    pub fn role_arn(&self) -> Value<format::IamRoleArn> {
        self.attribute("RoleArn")
    }

    /// `StoppingCondition.MaxRuntimeInSeconds`
    #[inline]
    pub fn stopping_condition_max_runtime_in_seconds(&self) -> Value<i64> {
        self.attribute("StoppingCondition.MaxRuntimeInSeconds")
    }

    /// `Tags`
    #[inline]
    pub fn tags(&self) -> Value<Node> {
        self.attribute("Tags")
    }
}

/// `BatchTransformInput` of `AWS::SageMaker::ModelBiasJobDefinition`.
#[derive(Clone, Default)]
#[must_use]
pub struct BatchTransformInput(Properties);

properties! { BatchTransformInput }

impl BatchTransformInput {
    /// `DataCapturedDestinationS3Uri`: string, at most 512 characters, pattern `^(https|s3)://([^/]+)/?(.*)$`. Required.
    #[track_caller]
    pub fn data_captured_destination_s3_uri(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DataCapturedDestinationS3Uri", value);
        self
    }

    /// `DatasetFormat`: `DatasetFormat`. Required.
    #[track_caller]
    pub fn dataset_format(mut self, value: impl IntoValue<DatasetFormat>) -> Self {
        self.0.set("DatasetFormat", value);
        self
    }

    /// `EndTimeOffset`: string, 1 to 15 characters, pattern `^.?P.*`.
    #[track_caller]
    pub fn end_time_offset(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EndTimeOffset", value);
        self
    }

    /// `FeaturesAttribute`: string, at most 256 characters.
    #[track_caller]
    pub fn features_attribute(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FeaturesAttribute", value);
        self
    }

    /// `InferenceAttribute`: string, at most 256 characters.
    #[track_caller]
    pub fn inference_attribute(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("InferenceAttribute", value);
        self
    }

    /// `LocalPath`: string, at most 256 characters, pattern `.*`. Required.
    #[track_caller]
    pub fn local_path(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LocalPath", value);
        self
    }

    /// `ProbabilityAttribute`: string, at most 256 characters.
    #[track_caller]
    pub fn probability_attribute(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ProbabilityAttribute", value);
        self
    }

    /// `ProbabilityThresholdAttribute`: number.
    #[track_caller]
    pub fn probability_threshold_attribute(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("ProbabilityThresholdAttribute", value);
        self
    }

    /// `S3DataDistributionType`: `BatchTransformInputS3DataDistributionType`.
    #[track_caller]
    pub fn s3_data_distribution_type(
        mut self,
        value: impl IntoValue<BatchTransformInputS3DataDistributionType>,
    ) -> Self {
        self.0.set("S3DataDistributionType", value);
        self
    }

    /// `S3InputMode`: `BatchTransformInputS3InputMode`.
    #[track_caller]
    pub fn s3_input_mode(mut self, value: impl IntoValue<BatchTransformInputS3InputMode>) -> Self {
        self.0.set("S3InputMode", value);
        self
    }

    /// `StartTimeOffset`: string, 1 to 15 characters, pattern `^.?P.*`.
    #[track_caller]
    pub fn start_time_offset(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("StartTimeOffset", value);
        self
    }
}

choice! {
    /// `BatchTransformInputS3DataDistributionType` of `AWS::SageMaker::ModelBiasJobDefinition`.
    BatchTransformInputS3DataDistributionType
    FULLY_REPLICATED "FullyReplicated"
    SHARDED_BY_S3_KEY "ShardedByS3Key"
}

choice! {
    /// `BatchTransformInputS3InputMode` of `AWS::SageMaker::ModelBiasJobDefinition`.
    BatchTransformInputS3InputMode
    PIPE "Pipe"
    FILE "File"
}

/// `ClusterConfig` of `AWS::SageMaker::ModelBiasJobDefinition`.
#[derive(Clone, Default)]
#[must_use]
pub struct ClusterConfig(Properties);

properties! { ClusterConfig }

impl ClusterConfig {
    /// `InstanceCount`: integer, 1 to 100. Required.
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

    /// `VolumeKmsKeyId`: string, at most 2048 characters, 1 to 2048, pattern `^[a-zA-Z0-9:/_-]*$`.
    #[track_caller]
    pub fn volume_kms_key_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("VolumeKmsKeyId", value);
        self
    }

    /// `VolumeSizeInGB`: integer, 1 to 16384. Required.
    #[track_caller]
    pub fn volume_size_in_gb(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("VolumeSizeInGB", value);
        self
    }
}

/// `ConstraintsResource` of `AWS::SageMaker::ModelBiasJobDefinition`.
#[derive(Clone, Default)]
#[must_use]
pub struct ConstraintsResource(Properties);

properties! { ConstraintsResource }

impl ConstraintsResource {
    /// `S3Uri`: string, at most 1024 characters, pattern `^(https|s3)://([^/]+)/?(.*)$`.
    #[track_caller]
    pub fn s3_uri(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("S3Uri", value);
        self
    }
}

/// `Csv` of `AWS::SageMaker::ModelBiasJobDefinition`.
#[derive(Clone, Default)]
#[must_use]
pub struct Csv(Properties);

properties! { Csv }

impl Csv {
    /// `Header`: boolean.
    #[track_caller]
    pub fn header(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Header", value);
        self
    }
}

/// `DatasetFormat` of `AWS::SageMaker::ModelBiasJobDefinition`.
#[derive(Clone, Default)]
#[must_use]
pub struct DatasetFormat(Properties);

properties! { DatasetFormat }

impl DatasetFormat {
    /// `Csv`: `Csv`.
    #[track_caller]
    pub fn csv(mut self, value: impl IntoValue<Csv>) -> Self {
        self.0.set("Csv", value);
        self
    }

    /// `Json`: `Json`.
    #[track_caller]
    pub fn json(mut self, value: impl IntoValue<Json>) -> Self {
        self.0.set("Json", value);
        self
    }

    /// `Parquet`: boolean.
    #[track_caller]
    pub fn parquet(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Parquet", value);
        self
    }
}

/// `EndpointInput` of `AWS::SageMaker::ModelBiasJobDefinition`.
#[derive(Clone, Default)]
#[must_use]
pub struct EndpointInput(Properties);

properties! { EndpointInput }

impl EndpointInput {
    /// `EndTimeOffset`: string, 1 to 15 characters, pattern `^.?P.*`.
    #[track_caller]
    pub fn end_time_offset(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EndTimeOffset", value);
        self
    }

    /// `EndpointName`: string, at most 63 characters, pattern `^[a-zA-Z0-9](-*[a-zA-Z0-9])*`. Required.
    #[track_caller]
    pub fn endpoint_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EndpointName", value);
        self
    }

    /// `FeaturesAttribute`: string, at most 256 characters.
    #[track_caller]
    pub fn features_attribute(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FeaturesAttribute", value);
        self
    }

    /// `InferenceAttribute`: string, at most 256 characters.
    #[track_caller]
    pub fn inference_attribute(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("InferenceAttribute", value);
        self
    }

    /// `LocalPath`: string, at most 256 characters, pattern `.*`. Required.
    #[track_caller]
    pub fn local_path(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LocalPath", value);
        self
    }

    /// `ProbabilityAttribute`: string, at most 256 characters.
    #[track_caller]
    pub fn probability_attribute(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ProbabilityAttribute", value);
        self
    }

    /// `ProbabilityThresholdAttribute`: number.
    #[track_caller]
    pub fn probability_threshold_attribute(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("ProbabilityThresholdAttribute", value);
        self
    }

    /// `S3DataDistributionType`: `EndpointInputS3DataDistributionType`.
    #[track_caller]
    pub fn s3_data_distribution_type(
        mut self,
        value: impl IntoValue<EndpointInputS3DataDistributionType>,
    ) -> Self {
        self.0.set("S3DataDistributionType", value);
        self
    }

    /// `S3InputMode`: `EndpointInputS3InputMode`.
    #[track_caller]
    pub fn s3_input_mode(mut self, value: impl IntoValue<EndpointInputS3InputMode>) -> Self {
        self.0.set("S3InputMode", value);
        self
    }

    /// `StartTimeOffset`: string, 1 to 15 characters, pattern `^.?P.*`.
    #[track_caller]
    pub fn start_time_offset(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("StartTimeOffset", value);
        self
    }
}

choice! {
    /// `EndpointInputS3DataDistributionType` of `AWS::SageMaker::ModelBiasJobDefinition`.
    EndpointInputS3DataDistributionType
    FULLY_REPLICATED "FullyReplicated"
    SHARDED_BY_S3_KEY "ShardedByS3Key"
}

choice! {
    /// `EndpointInputS3InputMode` of `AWS::SageMaker::ModelBiasJobDefinition`.
    EndpointInputS3InputMode
    PIPE "Pipe"
    FILE "File"
}

/// `Json` of `AWS::SageMaker::ModelBiasJobDefinition`.
#[derive(Clone, Default)]
#[must_use]
pub struct Json(Properties);

properties! { Json }

impl Json {
    /// `Line`: boolean.
    #[track_caller]
    pub fn line(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Line", value);
        self
    }
}

/// `ModelBiasAppSpecification` of `AWS::SageMaker::ModelBiasJobDefinition`.
#[derive(Clone, Default)]
#[must_use]
pub struct ModelBiasAppSpecification(Properties);

properties! { ModelBiasAppSpecification }

impl ModelBiasAppSpecification {
    /// `ConfigUri`: string, at most 1024 characters, pattern `^(https|s3)://([^/]+)/?(.*)$`. Required.
    #[track_caller]
    pub fn config_uri(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ConfigUri", value);
        self
    }

    /// `Environment`: object.
    #[track_caller]
    pub fn environment(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("Environment", value);
        self
    }

    /// `ImageUri`: string, at most 255 characters, pattern `.*`. Required.
    #[track_caller]
    pub fn image_uri(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ImageUri", value);
        self
    }
}

/// `ModelBiasBaselineConfig` of `AWS::SageMaker::ModelBiasJobDefinition`.
#[derive(Clone, Default)]
#[must_use]
pub struct ModelBiasBaselineConfig(Properties);

properties! { ModelBiasBaselineConfig }

impl ModelBiasBaselineConfig {
    /// `BaseliningJobName`: string, 1 to 63 characters, pattern `^[a-zA-Z0-9](-*[a-zA-Z0-9])*$`.
    #[track_caller]
    pub fn baselining_job_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("BaseliningJobName", value);
        self
    }

    /// `ConstraintsResource`: `ConstraintsResource`.
    #[track_caller]
    pub fn constraints_resource(mut self, value: impl IntoValue<ConstraintsResource>) -> Self {
        self.0.set("ConstraintsResource", value);
        self
    }
}

/// `ModelBiasJobInput` of `AWS::SageMaker::ModelBiasJobDefinition`.
#[derive(Clone, Default)]
#[must_use]
pub struct ModelBiasJobInput(Properties);

properties! { ModelBiasJobInput }

impl ModelBiasJobInput {
    /// `BatchTransformInput`: `BatchTransformInput`.
    #[track_caller]
    pub fn batch_transform_input(mut self, value: impl IntoValue<BatchTransformInput>) -> Self {
        self.0.set("BatchTransformInput", value);
        self
    }

    /// `EndpointInput`: `EndpointInput`.
    #[track_caller]
    pub fn endpoint_input(mut self, value: impl IntoValue<EndpointInput>) -> Self {
        self.0.set("EndpointInput", value);
        self
    }

    /// `GroundTruthS3Input`: `MonitoringGroundTruthS3Input`. Required.
    #[track_caller]
    pub fn ground_truth_s3_input(
        mut self,
        value: impl IntoValue<MonitoringGroundTruthS3Input>,
    ) -> Self {
        self.0.set("GroundTruthS3Input", value);
        self
    }
}

/// `MonitoringGroundTruthS3Input` of `AWS::SageMaker::ModelBiasJobDefinition`.
#[derive(Clone, Default)]
#[must_use]
pub struct MonitoringGroundTruthS3Input(Properties);

properties! { MonitoringGroundTruthS3Input }

impl MonitoringGroundTruthS3Input {
    /// `S3Uri`: string, at most 512 characters, pattern `^(https|s3)://([^/]+)/?(.*)$`. Required.
    #[track_caller]
    pub fn s3_uri(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("S3Uri", value);
        self
    }
}

/// `MonitoringOutput` of `AWS::SageMaker::ModelBiasJobDefinition`.
#[derive(Clone, Default)]
#[must_use]
pub struct MonitoringOutput(Properties);

properties! { MonitoringOutput }

impl MonitoringOutput {
    /// `S3Output`: `S3Output`. Required.
    #[track_caller]
    pub fn s3_output(mut self, value: impl IntoValue<S3Output>) -> Self {
        self.0.set("S3Output", value);
        self
    }
}

/// `MonitoringOutputConfig` of `AWS::SageMaker::ModelBiasJobDefinition`.
#[derive(Clone, Default)]
#[must_use]
pub struct MonitoringOutputConfig(Properties);

properties! { MonitoringOutputConfig }

impl MonitoringOutputConfig {
    /// `KmsKeyId`: `KmsKey`, at most 2048 characters, pattern `.*`.
    #[track_caller]
    pub fn kms_key_id(mut self, value: impl IntoValue<format::KmsKey>) -> Self {
        self.0.set("KmsKeyId", value);
        self
    }

    /// `MonitoringOutputs`: list of `MonitoringOutput`, 1 character, 1 item. Required.
    #[track_caller]
    pub fn monitoring_outputs(mut self, value: impl IntoValue<ListOf<MonitoringOutput>>) -> Self {
        self.0.set("MonitoringOutputs", value);
        self
    }
}

/// `MonitoringResources` of `AWS::SageMaker::ModelBiasJobDefinition`.
#[derive(Clone, Default)]
#[must_use]
pub struct MonitoringResources(Properties);

properties! { MonitoringResources }

impl MonitoringResources {
    /// `ClusterConfig`: `ClusterConfig`. Required.
    #[track_caller]
    pub fn cluster_config(mut self, value: impl IntoValue<ClusterConfig>) -> Self {
        self.0.set("ClusterConfig", value);
        self
    }
}

/// `NetworkConfig` of `AWS::SageMaker::ModelBiasJobDefinition`.
#[derive(Clone, Default)]
#[must_use]
pub struct NetworkConfig(Properties);

properties! { NetworkConfig }

impl NetworkConfig {
    /// `EnableInterContainerTrafficEncryption`: boolean.
    #[track_caller]
    pub fn enable_inter_container_traffic_encryption(
        mut self,
        value: impl IntoValue<bool>,
    ) -> Self {
        self.0.set("EnableInterContainerTrafficEncryption", value);
        self
    }

    /// `EnableNetworkIsolation`: boolean.
    #[track_caller]
    pub fn enable_network_isolation(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("EnableNetworkIsolation", value);
        self
    }

    /// `VpcConfig`: `VpcConfig`.
    #[track_caller]
    pub fn vpc_config(mut self, value: impl IntoValue<VpcConfig>) -> Self {
        self.0.set("VpcConfig", value);
        self
    }
}

/// `S3Output` of `AWS::SageMaker::ModelBiasJobDefinition`.
#[derive(Clone, Default)]
#[must_use]
pub struct S3Output(Properties);

properties! { S3Output }

impl S3Output {
    /// `LocalPath`: string, at most 256 characters, pattern `.*`. Required.
    #[track_caller]
    pub fn local_path(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LocalPath", value);
        self
    }

    /// `S3UploadMode`: `S3OutputS3UploadMode`.
    #[track_caller]
    pub fn s3_upload_mode(mut self, value: impl IntoValue<S3OutputS3UploadMode>) -> Self {
        self.0.set("S3UploadMode", value);
        self
    }

    /// `S3Uri`: string, at most 512 characters, pattern `^(https|s3)://([^/]+)/?(.*)$`. Required.
    #[track_caller]
    pub fn s3_uri(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("S3Uri", value);
        self
    }
}

choice! {
    /// `S3OutputS3UploadMode` of `AWS::SageMaker::ModelBiasJobDefinition`.
    S3OutputS3UploadMode
    CONTINUOUS "Continuous"
    END_OF_JOB "EndOfJob"
}

/// `StoppingCondition` of `AWS::SageMaker::ModelBiasJobDefinition`.
#[derive(Clone, Default)]
#[must_use]
pub struct StoppingCondition(Properties);

properties! { StoppingCondition }

impl StoppingCondition {
    /// `MaxRuntimeInSeconds`: integer, 1 to 86400. Required.
    #[track_caller]
    pub fn max_runtime_in_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MaxRuntimeInSeconds", value);
        self
    }
}

/// `Tag` of `AWS::SageMaker::ModelBiasJobDefinition`.
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

/// `VpcConfig` of `AWS::SageMaker::ModelBiasJobDefinition`.
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
