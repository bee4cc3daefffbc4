// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::SageMaker::ProcessingJob` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::{ListOf, MapOf};
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::SageMaker::ProcessingJob`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-processingjob.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct ProcessingJob(Body);

resource! { ProcessingJob "AWS::SageMaker::ProcessingJob" }

impl ProcessingJob {
    /// `AppSpecification`: `AppSpecification`. Required. A change replaces the resource.
    #[track_caller]
    pub fn app_specification(mut self, value: impl IntoValue<AppSpecification>) -> Self {
        self.0.set("AppSpecification", value);
        self
    }

    /// `Environment`: map of strings. A change replaces the resource.
    #[track_caller]
    pub fn environment(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("Environment", value);
        self
    }

    /// `ExperimentConfig`: `ExperimentConfig`. A change replaces the resource.
    #[track_caller]
    pub fn experiment_config(mut self, value: impl IntoValue<ExperimentConfig>) -> Self {
        self.0.set("ExperimentConfig", value);
        self
    }

    /// `NetworkConfig`: `NetworkConfig`. A change replaces the resource.
    #[track_caller]
    pub fn network_config(mut self, value: impl IntoValue<NetworkConfig>) -> Self {
        self.0.set("NetworkConfig", value);
        self
    }

    /// `ProcessingInputs`: list of `ProcessingInputsObject`, at most 10 items. A change replaces the resource.
    #[track_caller]
    pub fn processing_inputs(
        mut self,
        value: impl IntoValue<ListOf<ProcessingInputsObject>>,
    ) -> Self {
        self.0.set("ProcessingInputs", value);
        self
    }

    /// `ProcessingJobName`: string, 1 to 63 characters, pattern `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}`. A change replaces the resource.
    #[track_caller]
    pub fn processing_job_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ProcessingJobName", value);
        self
    }

    /// `ProcessingOutputConfig`: `ProcessingOutputConfig`. A change replaces the resource.
    #[track_caller]
    pub fn processing_output_config(
        mut self,
        value: impl IntoValue<ProcessingOutputConfig>,
    ) -> Self {
        self.0.set("ProcessingOutputConfig", value);
        self
    }

    /// `ProcessingResources`: `ProcessingResources`. Required. A change replaces the resource.
    #[track_caller]
    pub fn processing_resources(mut self, value: impl IntoValue<ProcessingResources>) -> Self {
        self.0.set("ProcessingResources", value);
        self
    }

    /// `RoleArn`: `IamRoleArn`, 20 to 2048 characters, pattern `arn:aws[a-z\-]*:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+`. Required. A change replaces the resource.
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

impl Handle<ProcessingJob> {
    /// `AutoMLJobArn`
    #[inline]
    pub fn auto_ml_job_arn(&self) -> Value<String> {
        self.attribute("AutoMLJobArn")
    }

    /// `CreationTime`
    #[inline]
    pub fn creation_time(&self) -> Value<String> {
        self.attribute("CreationTime")
    }

    /// `ExitMessage`
    #[inline]
    pub fn exit_message(&self) -> Value<String> {
        self.attribute("ExitMessage")
    }

    /// `FailureReason`
    #[inline]
    pub fn failure_reason(&self) -> Value<String> {
        self.attribute("FailureReason")
    }

    /// `LastModifiedTime`
    #[inline]
    pub fn last_modified_time(&self) -> Value<String> {
        self.attribute("LastModifiedTime")
    }

    /// `MonitoringScheduleArn`
    #[inline]
    pub fn monitoring_schedule_arn(&self) -> Value<String> {
        self.attribute("MonitoringScheduleArn")
    }

    /// `ProcessingEndTime`
    #[inline]
    pub fn processing_end_time(&self) -> Value<String> {
        self.attribute("ProcessingEndTime")
    }

    /// `ProcessingJobArn`
    #[inline]
    pub fn processing_job_arn(&self) -> Value<String> {
        self.attribute("ProcessingJobArn")
    }

    /// `ProcessingJobStatus`
    #[inline]
    pub fn processing_job_status(&self) -> Value<String> {
        self.attribute("ProcessingJobStatus")
    }

    /// `ProcessingStartTime`
    #[inline]
    pub fn processing_start_time(&self) -> Value<String> {
        self.attribute("ProcessingStartTime")
    }

    /// `TrainingJobArn`
    #[inline]
    pub fn training_job_arn(&self) -> Value<String> {
        self.attribute("TrainingJobArn")
    }
}

/// `AppSpecification` of `AWS::SageMaker::ProcessingJob`.
#[derive(Clone, Default)]
#[must_use]
pub struct AppSpecification(Properties);

properties! { AppSpecification }

impl AppSpecification {
    /// `ContainerArguments`: list of strings, at most 100 items.
    #[track_caller]
    pub fn container_arguments(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("ContainerArguments", value);
        self
    }

    /// `ContainerEntrypoint`: list of strings, at most 100 items.
    #[track_caller]
    pub fn container_entrypoint(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("ContainerEntrypoint", value);
        self
    }

    /// `ImageUri`: string, at most 256 characters, pattern `.*`. Required.
    #[track_caller]
    pub fn image_uri(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ImageUri", value);
        self
    }
}

/// `AthenaDatasetDefinition` of `AWS::SageMaker::ProcessingJob`.
#[derive(Clone, Default)]
#[must_use]
pub struct AthenaDatasetDefinition(Properties);

properties! { AthenaDatasetDefinition }

impl AthenaDatasetDefinition {
    /// `Catalog`: string, 1 to 256 characters. Required.
    #[track_caller]
    pub fn catalog(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Catalog", value);
        self
    }

    /// `Database`: string, 1 to 255 characters, pattern `.*`. Required.
    #[track_caller]
    pub fn database(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Database", value);
        self
    }

    /// `KmsKeyId`: `KmsKey`, at most 2048 characters, pattern `[a-zA-Z0-9:/_-]*`.
    #[track_caller]
    pub fn kms_key_id(mut self, value: impl IntoValue<format::KmsKey>) -> Self {
        self.0.set("KmsKeyId", value);
        self
    }

    /// `OutputCompression`: `AthenaDatasetDefinitionOutputCompression`.
    #[track_caller]
    pub fn output_compression(
        mut self,
        value: impl IntoValue<AthenaDatasetDefinitionOutputCompression>,
    ) -> Self {
        self.0.set("OutputCompression", value);
        self
    }

    /// `OutputFormat`: `AthenaDatasetDefinitionOutputFormat`. Required.
    #[track_caller]
    pub fn output_format(
        mut self,
        value: impl IntoValue<AthenaDatasetDefinitionOutputFormat>,
    ) -> Self {
        self.0.set("OutputFormat", value);
        self
    }

    /// `OutputS3Uri`: string, at most 1024 characters, pattern `(https|s3)://([^/]+)/?(.*)`. Required.
    #[track_caller]
    pub fn output_s3_uri(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("OutputS3Uri", value);
        self
    }

    /// `QueryString`: string, 1 to 4096 characters, pattern `[\s\S]+`. Required.
    #[track_caller]
    pub fn query_string(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("QueryString", value);
        self
    }

    /// `WorkGroup`: string, 1 to 128 characters, pattern `[a-zA-Z0-9._-]+`.
    #[track_caller]
    pub fn work_group(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("WorkGroup", value);
        self
    }
}

choice! {
    /// `AthenaDatasetDefinitionOutputCompression` of `AWS::SageMaker::ProcessingJob`.
    AthenaDatasetDefinitionOutputCompression
    GZIP "GZIP"
    SNAPPY "SNAPPY"
    ZLIB "ZLIB"
}

choice! {
    /// `AthenaDatasetDefinitionOutputFormat` of `AWS::SageMaker::ProcessingJob`.
    AthenaDatasetDefinitionOutputFormat
    PARQUET "PARQUET"
    AVRO "AVRO"
    ORC "ORC"
    JSON "JSON"
    TEXTFILE "TEXTFILE"
}

/// `ClusterConfig` of `AWS::SageMaker::ProcessingJob`.
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

    /// `InstanceType`: `ClusterConfigInstanceType`. Required.
    #[track_caller]
    pub fn instance_type(mut self, value: impl IntoValue<ClusterConfigInstanceType>) -> Self {
        self.0.set("InstanceType", value);
        self
    }

    /// `VolumeKmsKeyId`: string, at most 2048 characters, pattern `[a-zA-Z0-9:/_-]*`.
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

choice! {
    /// `ClusterConfigInstanceType` of `AWS::SageMaker::ProcessingJob`.
    ClusterConfigInstanceType
    ML_T3_MEDIUM "ml.t3.medium"
    ML_T3_LARGE "ml.t3.large"
    ML_T3_XLARGE "ml.t3.xlarge"
    ML_T3_2XLARGE "ml.t3.2xlarge"
    ML_M4_XLARGE "ml.m4.xlarge"
    ML_M4_2XLARGE "ml.m4.2xlarge"
    ML_M4_4XLARGE "ml.m4.4xlarge"
    ML_M4_10XLARGE "ml.m4.10xlarge"
    ML_M4_16XLARGE "ml.m4.16xlarge"
    ML_C4_XLARGE "ml.c4.xlarge"
    ML_C4_2XLARGE "ml.c4.2xlarge"
    ML_C4_4XLARGE "ml.c4.4xlarge"
    ML_C4_8XLARGE "ml.c4.8xlarge"
    ML_C5_XLARGE "ml.c5.xlarge"
    ML_C5_2XLARGE "ml.c5.2xlarge"
    ML_C5_4XLARGE "ml.c5.4xlarge"
    ML_C5_9XLARGE "ml.c5.9xlarge"
    ML_C5_18XLARGE "ml.c5.18xlarge"
    ML_M5_LARGE "ml.m5.large"
    ML_M5_XLARGE "ml.m5.xlarge"
    ML_M5_2XLARGE "ml.m5.2xlarge"
    ML_M5_4XLARGE "ml.m5.4xlarge"
    ML_M5_12XLARGE "ml.m5.12xlarge"
    ML_M5_24XLARGE "ml.m5.24xlarge"
    ML_R5_LARGE "ml.r5.large"
    ML_R5_XLARGE "ml.r5.xlarge"
    ML_R5_2XLARGE "ml.r5.2xlarge"
    ML_R5_4XLARGE "ml.r5.4xlarge"
    ML_R5_8XLARGE "ml.r5.8xlarge"
    ML_R5_12XLARGE "ml.r5.12xlarge"
    ML_R5_16XLARGE "ml.r5.16xlarge"
    ML_R5_24XLARGE "ml.r5.24xlarge"
    ML_G4DN_XLARGE "ml.g4dn.xlarge"
    ML_G4DN_2XLARGE "ml.g4dn.2xlarge"
    ML_G4DN_4XLARGE "ml.g4dn.4xlarge"
    ML_G4DN_8XLARGE "ml.g4dn.8xlarge"
    ML_G4DN_12XLARGE "ml.g4dn.12xlarge"
    ML_G4DN_16XLARGE "ml.g4dn.16xlarge"
    ML_G5_XLARGE "ml.g5.xlarge"
    ML_G5_2XLARGE "ml.g5.2xlarge"
    ML_G5_4XLARGE "ml.g5.4xlarge"
    ML_G5_8XLARGE "ml.g5.8xlarge"
    ML_G5_16XLARGE "ml.g5.16xlarge"
    ML_G5_12XLARGE "ml.g5.12xlarge"
    ML_G5_24XLARGE "ml.g5.24xlarge"
    ML_G5_48XLARGE "ml.g5.48xlarge"
    ML_R5D_LARGE "ml.r5d.large"
    ML_R5D_XLARGE "ml.r5d.xlarge"
    ML_R5D_2XLARGE "ml.r5d.2xlarge"
    ML_R5D_4XLARGE "ml.r5d.4xlarge"
    ML_R5D_8XLARGE "ml.r5d.8xlarge"
    ML_R5D_12XLARGE "ml.r5d.12xlarge"
    ML_R5D_16XLARGE "ml.r5d.16xlarge"
    ML_R5D_24XLARGE "ml.r5d.24xlarge"
    ML_G6_XLARGE "ml.g6.xlarge"
    ML_G6_2XLARGE "ml.g6.2xlarge"
    ML_G6_4XLARGE "ml.g6.4xlarge"
    ML_G6_8XLARGE "ml.g6.8xlarge"
    ML_G6_12XLARGE "ml.g6.12xlarge"
    ML_G6_16XLARGE "ml.g6.16xlarge"
    ML_G6_24XLARGE "ml.g6.24xlarge"
    ML_G6_48XLARGE "ml.g6.48xlarge"
    ML_G6E_XLARGE "ml.g6e.xlarge"
    ML_G6E_2XLARGE "ml.g6e.2xlarge"
    ML_G6E_4XLARGE "ml.g6e.4xlarge"
    ML_G6E_8XLARGE "ml.g6e.8xlarge"
    ML_G6E_12XLARGE "ml.g6e.12xlarge"
    ML_G6E_16XLARGE "ml.g6e.16xlarge"
    ML_G6E_24XLARGE "ml.g6e.24xlarge"
    ML_G6E_48XLARGE "ml.g6e.48xlarge"
    ML_M6I_LARGE "ml.m6i.large"
    ML_M6I_XLARGE "ml.m6i.xlarge"
    ML_M6I_2XLARGE "ml.m6i.2xlarge"
    ML_M6I_4XLARGE "ml.m6i.4xlarge"
    ML_M6I_8XLARGE "ml.m6i.8xlarge"
    ML_M6I_12XLARGE "ml.m6i.12xlarge"
    ML_M6I_16XLARGE "ml.m6i.16xlarge"
    ML_M6I_24XLARGE "ml.m6i.24xlarge"
    ML_M6I_32XLARGE "ml.m6i.32xlarge"
    ML_C6I_XLARGE "ml.c6i.xlarge"
    ML_C6I_2XLARGE "ml.c6i.2xlarge"
    ML_C6I_4XLARGE "ml.c6i.4xlarge"
    ML_C6I_8XLARGE "ml.c6i.8xlarge"
    ML_C6I_12XLARGE "ml.c6i.12xlarge"
    ML_C6I_16XLARGE "ml.c6i.16xlarge"
    ML_C6I_24XLARGE "ml.c6i.24xlarge"
    ML_C6I_32XLARGE "ml.c6i.32xlarge"
    ML_M7I_LARGE "ml.m7i.large"
    ML_M7I_XLARGE "ml.m7i.xlarge"
    ML_M7I_2XLARGE "ml.m7i.2xlarge"
    ML_M7I_4XLARGE "ml.m7i.4xlarge"
    ML_M7I_8XLARGE "ml.m7i.8xlarge"
    ML_M7I_12XLARGE "ml.m7i.12xlarge"
    ML_M7I_16XLARGE "ml.m7i.16xlarge"
    ML_M7I_24XLARGE "ml.m7i.24xlarge"
    ML_M7I_48XLARGE "ml.m7i.48xlarge"
    ML_C7I_LARGE "ml.c7i.large"
    ML_C7I_XLARGE "ml.c7i.xlarge"
    ML_C7I_2XLARGE "ml.c7i.2xlarge"
    ML_C7I_4XLARGE "ml.c7i.4xlarge"
    ML_C7I_8XLARGE "ml.c7i.8xlarge"
    ML_C7I_12XLARGE "ml.c7i.12xlarge"
    ML_C7I_16XLARGE "ml.c7i.16xlarge"
    ML_C7I_24XLARGE "ml.c7i.24xlarge"
    ML_C7I_48XLARGE "ml.c7i.48xlarge"
    ML_R7I_LARGE "ml.r7i.large"
    ML_R7I_XLARGE "ml.r7i.xlarge"
    ML_R7I_2XLARGE "ml.r7i.2xlarge"
    ML_R7I_4XLARGE "ml.r7i.4xlarge"
    ML_R7I_8XLARGE "ml.r7i.8xlarge"
    ML_R7I_12XLARGE "ml.r7i.12xlarge"
    ML_R7I_16XLARGE "ml.r7i.16xlarge"
    ML_R7I_24XLARGE "ml.r7i.24xlarge"
    ML_R7I_48XLARGE "ml.r7i.48xlarge"
}

/// `DatasetDefinition` of `AWS::SageMaker::ProcessingJob`.
#[derive(Clone, Default)]
#[must_use]
pub struct DatasetDefinition(Properties);

properties! { DatasetDefinition }

impl DatasetDefinition {
    /// `AthenaDatasetDefinition`: `AthenaDatasetDefinition`.
    #[track_caller]
    pub fn athena_dataset_definition(
        mut self,
        value: impl IntoValue<AthenaDatasetDefinition>,
    ) -> Self {
        self.0.set("AthenaDatasetDefinition", value);
        self
    }

    /// `DataDistributionType`: `DatasetDefinitionDataDistributionType`.
    #[track_caller]
    pub fn data_distribution_type(
        mut self,
        value: impl IntoValue<DatasetDefinitionDataDistributionType>,
    ) -> Self {
        self.0.set("DataDistributionType", value);
        self
    }

    /// `InputMode`: `DatasetDefinitionInputMode`.
    #[track_caller]
    pub fn input_mode(mut self, value: impl IntoValue<DatasetDefinitionInputMode>) -> Self {
        self.0.set("InputMode", value);
        self
    }

    /// `LocalPath`: string, at most 256 characters, pattern `.*`.
    #[track_caller]
    pub fn local_path(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LocalPath", value);
        self
    }

    /// `RedshiftDatasetDefinition`: `RedshiftDatasetDefinition`.
    #[track_caller]
    pub fn redshift_dataset_definition(
        mut self,
        value: impl IntoValue<RedshiftDatasetDefinition>,
    ) -> Self {
        self.0.set("RedshiftDatasetDefinition", value);
        self
    }
}

choice! {
    /// `DatasetDefinitionDataDistributionType` of `AWS::SageMaker::ProcessingJob`.
    DatasetDefinitionDataDistributionType
    FULLY_REPLICATED "FullyReplicated"
    SHARDED_BY_S3_KEY "ShardedByS3Key"
}

choice! {
    /// `DatasetDefinitionInputMode` of `AWS::SageMaker::ProcessingJob`.
    DatasetDefinitionInputMode
    FILE "File"
    PIPE "Pipe"
}

/// `ExperimentConfig` of `AWS::SageMaker::ProcessingJob`.
#[derive(Clone, Default)]
#[must_use]
pub struct ExperimentConfig(Properties);

properties! { ExperimentConfig }

impl ExperimentConfig {
    /// `ExperimentName`: string, at most 120 characters, pattern `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}`.
    #[track_caller]
    pub fn experiment_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ExperimentName", value);
        self
    }

    /// `RunName`: string, at most 120 characters, pattern `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}`.
    #[track_caller]
    pub fn run_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RunName", value);
        self
    }

    /// `TrialComponentDisplayName`: string, at most 120 characters, pattern `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}`.
    #[track_caller]
    pub fn trial_component_display_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TrialComponentDisplayName", value);
        self
    }

    /// `TrialName`: string, at most 120 characters, pattern `[a-zA-Z0-9](-*[a-zA-Z0-9]){0,119}`.
    #[track_caller]
    pub fn trial_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TrialName", value);
        self
    }
}

/// `FeatureStoreOutput` of `AWS::SageMaker::ProcessingJob`.
#[derive(Clone, Default)]
#[must_use]
pub struct FeatureStoreOutput(Properties);

properties! { FeatureStoreOutput }

impl FeatureStoreOutput {
    /// `FeatureGroupName`: string, at most 64 characters, pattern `[a-zA-Z0-9]([_-]*[a-zA-Z0-9]){0,63}`. Required.
    #[track_caller]
    pub fn feature_group_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FeatureGroupName", value);
        self
    }
}

/// `NetworkConfig` of `AWS::SageMaker::ProcessingJob`.
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

/// `ProcessingInputsObject` of `AWS::SageMaker::ProcessingJob`.
#[derive(Clone, Default)]
#[must_use]
pub struct ProcessingInputsObject(Properties);

properties! { ProcessingInputsObject }

impl ProcessingInputsObject {
    /// `AppManaged`: boolean.
    #[track_caller]
    pub fn app_managed(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("AppManaged", value);
        self
    }

    /// `DatasetDefinition`: `DatasetDefinition`.
    #[track_caller]
    pub fn dataset_definition(mut self, value: impl IntoValue<DatasetDefinition>) -> Self {
        self.0.set("DatasetDefinition", value);
        self
    }

    /// `InputName`: string. Required.
    #[track_caller]
    pub fn input_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("InputName", value);
        self
    }

    /// `S3Input`: `S3Input`.
    #[track_caller]
    pub fn s3_input(mut self, value: impl IntoValue<S3Input>) -> Self {
        self.0.set("S3Input", value);
        self
    }
}

/// `ProcessingOutputConfig` of `AWS::SageMaker::ProcessingJob`.
#[derive(Clone, Default)]
#[must_use]
pub struct ProcessingOutputConfig(Properties);

properties! { ProcessingOutputConfig }

impl ProcessingOutputConfig {
    /// `KmsKeyId`: `KmsKey`, at most 2048 characters, pattern `[a-zA-Z0-9:/_-]*`.
    #[track_caller]
    pub fn kms_key_id(mut self, value: impl IntoValue<format::KmsKey>) -> Self {
        self.0.set("KmsKeyId", value);
        self
    }

    /// `Outputs`: list of `ProcessingOutputsObject`, at most 10 items. Required.
    #[track_caller]
    pub fn outputs(mut self, value: impl IntoValue<ListOf<ProcessingOutputsObject>>) -> Self {
        self.0.set("Outputs", value);
        self
    }
}

/// `ProcessingOutputsObject` of `AWS::SageMaker::ProcessingJob`.
#[derive(Clone, Default)]
#[must_use]
pub struct ProcessingOutputsObject(Properties);

properties! { ProcessingOutputsObject }

impl ProcessingOutputsObject {
    /// `AppManaged`: boolean.
    #[track_caller]
    pub fn app_managed(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("AppManaged", value);
        self
    }

    /// `FeatureStoreOutput`: `FeatureStoreOutput`.
    #[track_caller]
    pub fn feature_store_output(mut self, value: impl IntoValue<FeatureStoreOutput>) -> Self {
        self.0.set("FeatureStoreOutput", value);
        self
    }

    /// `OutputName`: string. Required.
    #[track_caller]
    pub fn output_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("OutputName", value);
        self
    }

    /// `S3Output`: `S3Output`.
    #[track_caller]
    pub fn s3_output(mut self, value: impl IntoValue<S3Output>) -> Self {
        self.0.set("S3Output", value);
        self
    }
}

/// `ProcessingResources` of `AWS::SageMaker::ProcessingJob`.
#[derive(Clone, Default)]
#[must_use]
pub struct ProcessingResources(Properties);

properties! { ProcessingResources }

impl ProcessingResources {
    /// `ClusterConfig`: `ClusterConfig`. Required.
    #[track_caller]
    pub fn cluster_config(mut self, value: impl IntoValue<ClusterConfig>) -> Self {
        self.0.set("ClusterConfig", value);
        self
    }
}

/// `RedshiftDatasetDefinition` of `AWS::SageMaker::ProcessingJob`.
#[derive(Clone, Default)]
#[must_use]
pub struct RedshiftDatasetDefinition(Properties);

properties! { RedshiftDatasetDefinition }

impl RedshiftDatasetDefinition {
    /// `ClusterId`: string, 1 to 63 characters, pattern `.*`. Required.
    #[track_caller]
    pub fn cluster_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ClusterId", value);
        self
    }

    /// `ClusterRoleArn`: `IamRoleArn`, 20 to 2048 characters, pattern `arn:aws[a-z\-]*:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+`. Required.
    #[track_caller]
    pub fn cluster_role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("ClusterRoleArn", value);
        self
    }

    /// `Database`: string, 1 to 64 characters, pattern `.*`. Required.
    #[track_caller]
    pub fn database(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Database", value);
        self
    }

    /// `DbUser`: string, 1 to 128 characters, pattern `.*`. Required.
    #[track_caller]
    pub fn db_user(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DbUser", value);
        self
    }

    /// `KmsKeyId`: `KmsKey`, at most 2048 characters, pattern `[a-zA-Z0-9:/_-]*`.
    #[track_caller]
    pub fn kms_key_id(mut self, value: impl IntoValue<format::KmsKey>) -> Self {
        self.0.set("KmsKeyId", value);
        self
    }

    /// `OutputCompression`: `RedshiftDatasetDefinitionOutputCompression`.
    #[track_caller]
    pub fn output_compression(
        mut self,
        value: impl IntoValue<RedshiftDatasetDefinitionOutputCompression>,
    ) -> Self {
        self.0.set("OutputCompression", value);
        self
    }

    /// `OutputFormat`: `RedshiftDatasetDefinitionOutputFormat`. Required.
    #[track_caller]
    pub fn output_format(
        mut self,
        value: impl IntoValue<RedshiftDatasetDefinitionOutputFormat>,
    ) -> Self {
        self.0.set("OutputFormat", value);
        self
    }

    /// `OutputS3Uri`: string, at most 1024 characters, pattern `(https|s3)://([^/]+)/?(.*)`. Required.
    #[track_caller]
    pub fn output_s3_uri(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("OutputS3Uri", value);
        self
    }

    /// `QueryString`: string, 1 to 4096 characters, pattern `[\s\S]+`. Required.
    #[track_caller]
    pub fn query_string(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("QueryString", value);
        self
    }
}

choice! {
    /// `RedshiftDatasetDefinitionOutputCompression` of `AWS::SageMaker::ProcessingJob`.
    RedshiftDatasetDefinitionOutputCompression
    NONE "None"
    GZIP "GZIP"
    SNAPPY "SNAPPY"
    ZSTD "ZSTD"
    BZIP2 "BZIP2"
}

choice! {
    /// `RedshiftDatasetDefinitionOutputFormat` of `AWS::SageMaker::ProcessingJob`.
    RedshiftDatasetDefinitionOutputFormat
    PARQUET "PARQUET"
    CSV "CSV"
}

/// `S3Input` of `AWS::SageMaker::ProcessingJob`.
#[derive(Clone, Default)]
#[must_use]
pub struct S3Input(Properties);

properties! { S3Input }

impl S3Input {
    /// `LocalPath`: string, at most 256 characters, pattern `.*`.
    #[track_caller]
    pub fn local_path(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LocalPath", value);
        self
    }

    /// `S3CompressionType`: `S3InputS3CompressionType`.
    #[track_caller]
    pub fn s3_compression_type(mut self, value: impl IntoValue<S3InputS3CompressionType>) -> Self {
        self.0.set("S3CompressionType", value);
        self
    }

    /// `S3DataDistributionType`: `S3InputS3DataDistributionType`.
    #[track_caller]
    pub fn s3_data_distribution_type(
        mut self,
        value: impl IntoValue<S3InputS3DataDistributionType>,
    ) -> Self {
        self.0.set("S3DataDistributionType", value);
        self
    }

    /// `S3DataType`: `S3InputS3DataType`. Required.
    #[track_caller]
    pub fn s3_data_type(mut self, value: impl IntoValue<S3InputS3DataType>) -> Self {
        self.0.set("S3DataType", value);
        self
    }

    /// `S3InputMode`: `S3InputS3InputMode`.
    #[track_caller]
    pub fn s3_input_mode(mut self, value: impl IntoValue<S3InputS3InputMode>) -> Self {
        self.0.set("S3InputMode", value);
        self
    }

    /// `S3Uri`: string, at most 1024 characters, pattern `(https|s3)://([^/]+)/?(.*)`. Required.
    #[track_caller]
    pub fn s3_uri(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("S3Uri", value);
        self
    }
}

choice! {
    /// `S3InputS3CompressionType` of `AWS::SageMaker::ProcessingJob`.
    S3InputS3CompressionType
    NONE "None"
    GZIP "Gzip"
}

choice! {
    /// `S3InputS3DataDistributionType` of `AWS::SageMaker::ProcessingJob`.
    S3InputS3DataDistributionType
    FULLY_REPLICATED "FullyReplicated"
    SHARDED_BY_S3_KEY "ShardedByS3Key"
}

choice! {
    /// `S3InputS3DataType` of `AWS::SageMaker::ProcessingJob`.
    S3InputS3DataType
    MANIFEST_FILE "ManifestFile"
    S3_PREFIX "S3Prefix"
}

choice! {
    /// `S3InputS3InputMode` of `AWS::SageMaker::ProcessingJob`.
    S3InputS3InputMode
    FILE "File"
    PIPE "Pipe"
}

/// `S3Output` of `AWS::SageMaker::ProcessingJob`.
#[derive(Clone, Default)]
#[must_use]
pub struct S3Output(Properties);

properties! { S3Output }

impl S3Output {
    /// `LocalPath`: string, at most 256 characters, pattern `.*`.
    #[track_caller]
    pub fn local_path(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LocalPath", value);
        self
    }

    /// `S3UploadMode`: `S3OutputS3UploadMode`. Required.
    #[track_caller]
    pub fn s3_upload_mode(mut self, value: impl IntoValue<S3OutputS3UploadMode>) -> Self {
        self.0.set("S3UploadMode", value);
        self
    }

    /// `S3Uri`: string, at most 1024 characters, pattern `(https|s3)://([^/]+)/?(.*)`. Required.
    #[track_caller]
    pub fn s3_uri(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("S3Uri", value);
        self
    }
}

choice! {
    /// `S3OutputS3UploadMode` of `AWS::SageMaker::ProcessingJob`.
    S3OutputS3UploadMode
    CONTINUOUS "Continuous"
    END_OF_JOB "EndOfJob"
}

/// `StoppingCondition` of `AWS::SageMaker::ProcessingJob`.
#[derive(Clone, Default)]
#[must_use]
pub struct StoppingCondition(Properties);

properties! { StoppingCondition }

impl StoppingCondition {
    /// `MaxRuntimeInSeconds`: integer, 1 to 777600. Required.
    #[track_caller]
    pub fn max_runtime_in_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MaxRuntimeInSeconds", value);
        self
    }
}

/// `Tag` of `AWS::SageMaker::ProcessingJob`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 128 characters, pattern `([\p{L}\p{Z}\p{N}_.:/=+\-@]*)`. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, at most 256 characters, pattern `([\p{L}\p{Z}\p{N}_.:/=+\-@]*)`. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}

/// `VpcConfig` of `AWS::SageMaker::ProcessingJob`.
#[derive(Clone, Default)]
#[must_use]
pub struct VpcConfig(Properties);

properties! { VpcConfig }

impl VpcConfig {
    /// `SecurityGroupIds`: list of `Ec2SecurityGroupId`, at most 5 items. Required.
    #[track_caller]
    pub fn security_group_ids(
        mut self,
        value: impl IntoValue<ListOf<format::Ec2SecurityGroupId>>,
    ) -> Self {
        self.0.set("SecurityGroupIds", value);
        self
    }

    /// `Subnets`: list of `Ec2SubnetId`, at most 16 items. Required.
    #[track_caller]
    pub fn subnets(mut self, value: impl IntoValue<ListOf<format::Ec2SubnetId>>) -> Self {
        self.0.set("Subnets", value);
        self
    }
}
