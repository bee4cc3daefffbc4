// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::SageMaker::MonitoringSchedule` and the types of its properties.

use crate::aws::base::{Body, IntoNode, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::{Node, Value};

/// `AWS::SageMaker::MonitoringSchedule`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-monitoringschedule.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct MonitoringSchedule(Body);

resource! { MonitoringSchedule "AWS::SageMaker::MonitoringSchedule" }

impl MonitoringSchedule {
    /// `EndpointName`: string, at most 63 characters, pattern `^[a-zA-Z0-9](-*[a-zA-Z0-9])*`.
    #[track_caller]
    pub fn endpoint_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EndpointName", value);
        self
    }

    /// `FailureReason`: string, 1 to 1024 characters.
    #[track_caller]
    pub fn failure_reason(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FailureReason", value);
        self
    }

    /// `LastMonitoringExecutionSummary`: `MonitoringExecutionSummary`.
    #[track_caller]
    pub fn last_monitoring_execution_summary(
        mut self,
        value: impl IntoValue<MonitoringExecutionSummary>,
    ) -> Self {
        self.0.set("LastMonitoringExecutionSummary", value);
        self
    }

    /// `MonitoringScheduleConfig`: `MonitoringScheduleConfig`. Required.
    #[track_caller]
    pub fn monitoring_schedule_config(
        mut self,
        value: impl IntoValue<MonitoringScheduleConfig>,
    ) -> Self {
        self.0.set("MonitoringScheduleConfig", value);
        self
    }

    /// `MonitoringScheduleName`: string, 1 to 63 characters, pattern `^[a-zA-Z0-9](-*[a-zA-Z0-9])*$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn monitoring_schedule_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("MonitoringScheduleName", value);
        self
    }

    /// `MonitoringScheduleStatus`: `MonitoringScheduleStatus`.
    #[track_caller]
    pub fn monitoring_schedule_status(
        mut self,
        value: impl IntoValue<MonitoringScheduleStatus>,
    ) -> Self {
        self.0.set("MonitoringScheduleStatus", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<MonitoringSchedule> {
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

    /// `LastMonitoringExecutionSummary.CreationTime`
    #[inline]
    pub fn last_monitoring_execution_summary_creation_time(&self) -> Value<String> {
        self.attribute("LastMonitoringExecutionSummary.CreationTime")
    }

    /// `LastMonitoringExecutionSummary.EndpointName`
    #[inline]
    pub fn last_monitoring_execution_summary_endpoint_name(&self) -> Value<String> {
        self.attribute("LastMonitoringExecutionSummary.EndpointName")
    }

    /// `LastMonitoringExecutionSummary.FailureReason`
    #[inline]
    pub fn last_monitoring_execution_summary_failure_reason(&self) -> Value<String> {
        self.attribute("LastMonitoringExecutionSummary.FailureReason")
    }

    /// `LastMonitoringExecutionSummary.LastModifiedTime`
    #[inline]
    pub fn last_monitoring_execution_summary_last_modified_time(&self) -> Value<String> {
        self.attribute("LastMonitoringExecutionSummary.LastModifiedTime")
    }

    /// `LastMonitoringExecutionSummary.MonitoringExecutionStatus`
    #[inline]
    pub fn last_monitoring_execution_summary_monitoring_execution_status(&self) -> Value<String> {
        self.attribute("LastMonitoringExecutionSummary.MonitoringExecutionStatus")
    }

    /// `LastMonitoringExecutionSummary.MonitoringScheduleName`
    #[inline]
    pub fn last_monitoring_execution_summary_monitoring_schedule_name(&self) -> Value<String> {
        self.attribute("LastMonitoringExecutionSummary.MonitoringScheduleName")
    }

    /// `LastMonitoringExecutionSummary.ProcessingJobArn`
    #[inline]
    pub fn last_monitoring_execution_summary_processing_job_arn(&self) -> Value<String> {
        self.attribute("LastMonitoringExecutionSummary.ProcessingJobArn")
    }

    /// `LastMonitoringExecutionSummary.ScheduledTime`
    #[inline]
    pub fn last_monitoring_execution_summary_scheduled_time(&self) -> Value<String> {
        self.attribute("LastMonitoringExecutionSummary.ScheduledTime")
    }

    /// `MonitoringScheduleArn`
    #[inline]
    pub fn monitoring_schedule_arn(&self) -> Value<String> {
        self.attribute("MonitoringScheduleArn")
    }

    /// `MonitoringScheduleConfig.MonitoringJobDefinition.BaselineConfig.ConstraintsResource.S3Uri`
    #[inline]
    pub fn monitoring_schedule_config_monitoring_job_definition_baseline_config_constraints_resource_s3_uri(
        &self,
    ) -> Value<String> {
        self.attribute(
            "MonitoringScheduleConfig.MonitoringJobDefinition.BaselineConfig.ConstraintsResource.S3Uri",
        )
    }

    /// `MonitoringScheduleConfig.MonitoringJobDefinition.BaselineConfig.StatisticsResource.S3Uri`
    #[inline]
    pub fn monitoring_schedule_config_monitoring_job_definition_baseline_config_statistics_resource_s3_uri(
        &self,
    ) -> Value<String> {
        self.attribute(
            "MonitoringScheduleConfig.MonitoringJobDefinition.BaselineConfig.StatisticsResource.S3Uri",
        )
    }

    /// `MonitoringScheduleConfig.MonitoringJobDefinition.MonitoringAppSpecification.ContainerArguments`
    #[inline]
    pub fn monitoring_schedule_config_monitoring_job_definition_monitoring_app_specification_container_arguments(
        &self,
    ) -> Value<Vec<String>> {
        self.attribute(
            "MonitoringScheduleConfig.MonitoringJobDefinition.MonitoringAppSpecification.ContainerArguments",
        )
    }

    /// `MonitoringScheduleConfig.MonitoringJobDefinition.MonitoringAppSpecification.ContainerEntrypoint`
    #[inline]
    pub fn monitoring_schedule_config_monitoring_job_definition_monitoring_app_specification_container_entrypoint(
        &self,
    ) -> Value<Vec<String>> {
        self.attribute(
            "MonitoringScheduleConfig.MonitoringJobDefinition.MonitoringAppSpecification.ContainerEntrypoint",
        )
    }

    /// `MonitoringScheduleConfig.MonitoringJobDefinition.MonitoringAppSpecification.ImageUri`
    #[inline]
    pub fn monitoring_schedule_config_monitoring_job_definition_monitoring_app_specification_image_uri(
        &self,
    ) -> Value<String> {
        self.attribute(
            "MonitoringScheduleConfig.MonitoringJobDefinition.MonitoringAppSpecification.ImageUri",
        )
    }

    /// `MonitoringScheduleConfig.MonitoringJobDefinition.MonitoringAppSpecification.PostAnalyticsProcessorSourceUri`
    #[inline]
    pub fn monitoring_schedule_config_monitoring_job_definition_monitoring_app_specification_post_analytics_processor_source_uri(
        &self,
    ) -> Value<String> {
        self.attribute(
            "MonitoringScheduleConfig.MonitoringJobDefinition.MonitoringAppSpecification.PostAnalyticsProcessorSourceUri",
        )
    }

    /// `MonitoringScheduleConfig.MonitoringJobDefinition.MonitoringAppSpecification.RecordPreprocessorSourceUri`
    #[inline]
    pub fn monitoring_schedule_config_monitoring_job_definition_monitoring_app_specification_record_preprocessor_source_uri(
        &self,
    ) -> Value<String> {
        self.attribute(
            "MonitoringScheduleConfig.MonitoringJobDefinition.MonitoringAppSpecification.RecordPreprocessorSourceUri",
        )
    }

    /// `MonitoringScheduleConfig.MonitoringJobDefinition.MonitoringInputs`
    #[inline]
    pub fn monitoring_schedule_config_monitoring_job_definition_monitoring_inputs(
        &self,
    ) -> Value<Node> {
        self.attribute("MonitoringScheduleConfig.MonitoringJobDefinition.MonitoringInputs")
    }

    /// `MonitoringScheduleConfig.MonitoringJobDefinition.MonitoringOutputConfig.KmsKeyId`
    #[inline]
    pub fn monitoring_schedule_config_monitoring_job_definition_monitoring_output_config_kms_key_id(
        &self,
    ) -> Value<format::KmsKey> {
        self.attribute(
            "MonitoringScheduleConfig.MonitoringJobDefinition.MonitoringOutputConfig.KmsKeyId",
        )
    }

    /// `MonitoringScheduleConfig.MonitoringJobDefinition.MonitoringOutputConfig.MonitoringOutputs`
    #[inline]
    pub fn monitoring_schedule_config_monitoring_job_definition_monitoring_output_config_monitoring_outputs(
        &self,
    ) -> Value<Node> {
        self.attribute(
            "MonitoringScheduleConfig.MonitoringJobDefinition.MonitoringOutputConfig.MonitoringOutputs",
        )
    }

    /// `MonitoringScheduleConfig.MonitoringJobDefinition.MonitoringResources.ClusterConfig.InstanceCount`
    #[inline]
    pub fn monitoring_schedule_config_monitoring_job_definition_monitoring_resources_cluster_config_instance_count(
        &self,
    ) -> Value<i64> {
        self.attribute(
            "MonitoringScheduleConfig.MonitoringJobDefinition.MonitoringResources.ClusterConfig.InstanceCount",
        )
    }

    /// `MonitoringScheduleConfig.MonitoringJobDefinition.MonitoringResources.ClusterConfig.InstanceType`
    #[inline]
    pub fn monitoring_schedule_config_monitoring_job_definition_monitoring_resources_cluster_config_instance_type(
        &self,
    ) -> Value<String> {
        self.attribute(
            "MonitoringScheduleConfig.MonitoringJobDefinition.MonitoringResources.ClusterConfig.InstanceType",
        )
    }

    /// `MonitoringScheduleConfig.MonitoringJobDefinition.MonitoringResources.ClusterConfig.VolumeKmsKeyId`
    #[inline]
    pub fn monitoring_schedule_config_monitoring_job_definition_monitoring_resources_cluster_config_volume_kms_key_id(
        &self,
    ) -> Value<String> {
        self.attribute(
            "MonitoringScheduleConfig.MonitoringJobDefinition.MonitoringResources.ClusterConfig.VolumeKmsKeyId",
        )
    }

    /// `MonitoringScheduleConfig.MonitoringJobDefinition.MonitoringResources.ClusterConfig.VolumeSizeInGB`
    #[inline]
    pub fn monitoring_schedule_config_monitoring_job_definition_monitoring_resources_cluster_config_volume_size_in_gb(
        &self,
    ) -> Value<i64> {
        self.attribute(
            "MonitoringScheduleConfig.MonitoringJobDefinition.MonitoringResources.ClusterConfig.VolumeSizeInGB",
        )
    }

    /// `MonitoringScheduleConfig.MonitoringJobDefinition.NetworkConfig.EnableInterContainerTrafficEncryption`
    #[inline]
    pub fn monitoring_schedule_config_monitoring_job_definition_network_config_enable_inter_container_traffic_encryption(
        &self,
    ) -> Value<bool> {
        self.attribute(
            "MonitoringScheduleConfig.MonitoringJobDefinition.NetworkConfig.EnableInterContainerTrafficEncryption",
        )
    }

    /// `MonitoringScheduleConfig.MonitoringJobDefinition.NetworkConfig.EnableNetworkIsolation`
    #[inline]
    pub fn monitoring_schedule_config_monitoring_job_definition_network_config_enable_network_isolation(
        &self,
    ) -> Value<bool> {
        self.attribute(
            "MonitoringScheduleConfig.MonitoringJobDefinition.NetworkConfig.EnableNetworkIsolation",
        )
    }

    /// `MonitoringScheduleConfig.MonitoringJobDefinition.NetworkConfig.VpcConfig.SecurityGroupIds`
    #[inline]
    pub fn monitoring_schedule_config_monitoring_job_definition_network_config_vpc_config_security_group_ids(
        &self,
    ) -> Value<Vec<format::Ec2SecurityGroupId>> {
        self.attribute(
            "MonitoringScheduleConfig.MonitoringJobDefinition.NetworkConfig.VpcConfig.SecurityGroupIds",
        )
    }

    /// `MonitoringScheduleConfig.MonitoringJobDefinition.NetworkConfig.VpcConfig.Subnets`
    #[inline]
    pub fn monitoring_schedule_config_monitoring_job_definition_network_config_vpc_config_subnets(
        &self,
    ) -> Value<Vec<format::Ec2SubnetId>> {
        self.attribute(
            "MonitoringScheduleConfig.MonitoringJobDefinition.NetworkConfig.VpcConfig.Subnets",
        )
    }

    /// `MonitoringScheduleConfig.MonitoringJobDefinition.RoleArn`
    #[inline]
    pub fn monitoring_schedule_config_monitoring_job_definition_role_arn(
        &self,
    ) -> Value<format::IamRoleArn> {
        self.attribute("MonitoringScheduleConfig.MonitoringJobDefinition.RoleArn")
    }

    /// `MonitoringScheduleConfig.MonitoringJobDefinition.StoppingCondition.MaxRuntimeInSeconds`
    #[inline]
    pub fn monitoring_schedule_config_monitoring_job_definition_stopping_condition_max_runtime_in_seconds(
        &self,
    ) -> Value<i64> {
        self.attribute(
            "MonitoringScheduleConfig.MonitoringJobDefinition.StoppingCondition.MaxRuntimeInSeconds",
        )
    }

    /// `MonitoringScheduleConfig.MonitoringJobDefinitionName`
    #[inline]
    pub fn monitoring_schedule_config_monitoring_job_definition_name(&self) -> Value<String> {
        self.attribute("MonitoringScheduleConfig.MonitoringJobDefinitionName")
    }

    /// `MonitoringScheduleConfig.MonitoringType`
    #[inline]
    pub fn monitoring_schedule_config_monitoring_type(&self) -> Value<String> {
        self.attribute("MonitoringScheduleConfig.MonitoringType")
    }

    /// `MonitoringScheduleConfig.ScheduleConfig.DataAnalysisEndTime`
    #[inline]
    pub fn monitoring_schedule_config_schedule_config_data_analysis_end_time(
        &self,
    ) -> Value<String> {
        self.attribute("MonitoringScheduleConfig.ScheduleConfig.DataAnalysisEndTime")
    }

    /// `MonitoringScheduleConfig.ScheduleConfig.DataAnalysisStartTime`
    #[inline]
    pub fn monitoring_schedule_config_schedule_config_data_analysis_start_time(
        &self,
    ) -> Value<String> {
        self.attribute("MonitoringScheduleConfig.ScheduleConfig.DataAnalysisStartTime")
    }

    /// `MonitoringScheduleConfig.ScheduleConfig.ScheduleExpression`
    #[inline]
    pub fn monitoring_schedule_config_schedule_config_schedule_expression(&self) -> Value<String> {
        self.attribute("MonitoringScheduleConfig.ScheduleConfig.ScheduleExpression")
    }

    /// `MonitoringScheduleName`
    #[inline]
    pub fn monitoring_schedule_name(&self) -> Value<String> {
        self.attribute("MonitoringScheduleName")
    }

    /// `MonitoringScheduleStatus`
    #[inline]
    pub fn monitoring_schedule_status(&self) -> Value<String> {
        self.attribute("MonitoringScheduleStatus")
    }

    /// `Tags`
    #[inline]
    pub fn tags(&self) -> Value<Node> {
        self.attribute("Tags")
    }
}

/// `BaselineConfig` of `AWS::SageMaker::MonitoringSchedule`.
#[derive(Clone, Default)]
#[must_use]
pub struct BaselineConfig(Properties);

properties! { BaselineConfig }

impl BaselineConfig {
    /// `ConstraintsResource`: `ConstraintsResource`.
    #[track_caller]
    pub fn constraints_resource(mut self, value: impl IntoValue<ConstraintsResource>) -> Self {
        self.0.set("ConstraintsResource", value);
        self
    }

    /// `StatisticsResource`: `StatisticsResource`.
    #[track_caller]
    pub fn statistics_resource(mut self, value: impl IntoValue<StatisticsResource>) -> Self {
        self.0.set("StatisticsResource", value);
        self
    }
}

/// `BatchTransformInput` of `AWS::SageMaker::MonitoringSchedule`.
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

    /// `ExcludeFeaturesAttribute`: string, at most 100 characters.
    #[track_caller]
    pub fn exclude_features_attribute(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ExcludeFeaturesAttribute", value);
        self
    }

    /// `LocalPath`: string, at most 256 characters, pattern `.*`. Required.
    #[track_caller]
    pub fn local_path(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LocalPath", value);
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
}

choice! {
    /// `BatchTransformInputS3DataDistributionType` of `AWS::SageMaker::MonitoringSchedule`.
    BatchTransformInputS3DataDistributionType
    FULLY_REPLICATED "FullyReplicated"
    SHARDED_BY_S3_KEY "ShardedByS3Key"
}

choice! {
    /// `BatchTransformInputS3InputMode` of `AWS::SageMaker::MonitoringSchedule`.
    BatchTransformInputS3InputMode
    PIPE "Pipe"
    FILE "File"
}

/// `ClusterConfig` of `AWS::SageMaker::MonitoringSchedule`.
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

/// `ConstraintsResource` of `AWS::SageMaker::MonitoringSchedule`.
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

/// `Csv` of `AWS::SageMaker::MonitoringSchedule`.
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

/// `DatasetFormat` of `AWS::SageMaker::MonitoringSchedule`.
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

/// `EndpointInput` of `AWS::SageMaker::MonitoringSchedule`.
#[derive(Clone, Default)]
#[must_use]
pub struct EndpointInput(Properties);

properties! { EndpointInput }

impl EndpointInput {
    /// `EndpointName`: string, at most 63 characters, pattern `^[a-zA-Z0-9](-*[a-zA-Z0-9])*`. Required.
    #[track_caller]
    pub fn endpoint_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EndpointName", value);
        self
    }

    /// `ExcludeFeaturesAttribute`: string, at most 100 characters.
    #[track_caller]
    pub fn exclude_features_attribute(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ExcludeFeaturesAttribute", value);
        self
    }

    /// `LocalPath`: string, at most 256 characters, pattern `.*`. Required.
    #[track_caller]
    pub fn local_path(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LocalPath", value);
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
}

choice! {
    /// `EndpointInputS3DataDistributionType` of `AWS::SageMaker::MonitoringSchedule`.
    EndpointInputS3DataDistributionType
    FULLY_REPLICATED "FullyReplicated"
    SHARDED_BY_S3_KEY "ShardedByS3Key"
}

choice! {
    /// `EndpointInputS3InputMode` of `AWS::SageMaker::MonitoringSchedule`.
    EndpointInputS3InputMode
    PIPE "Pipe"
    FILE "File"
}

/// `Json` of `AWS::SageMaker::MonitoringSchedule`.
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

/// `MonitoringAppSpecification` of `AWS::SageMaker::MonitoringSchedule`.
#[derive(Clone, Default)]
#[must_use]
pub struct MonitoringAppSpecification(Properties);

properties! { MonitoringAppSpecification }

impl MonitoringAppSpecification {
    /// `ContainerArguments`: list of strings, 1 to 50 items.
    #[track_caller]
    pub fn container_arguments(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("ContainerArguments", value);
        self
    }

    /// `ContainerEntrypoint`: list of strings, 1 to 100 items.
    #[track_caller]
    pub fn container_entrypoint(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("ContainerEntrypoint", value);
        self
    }

    /// `ImageUri`: string, at most 255 characters, pattern `.*`. Required.
    #[track_caller]
    pub fn image_uri(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ImageUri", value);
        self
    }

    /// `PostAnalyticsProcessorSourceUri`: string, at most 1024 characters, pattern `^(https|s3)://([^/]+)/?(.*)$`.
    #[track_caller]
    pub fn post_analytics_processor_source_uri(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PostAnalyticsProcessorSourceUri", value);
        self
    }

    /// `RecordPreprocessorSourceUri`: string, at most 1024 characters, pattern `^(https|s3)://([^/]+)/?(.*)$`.
    #[track_caller]
    pub fn record_preprocessor_source_uri(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RecordPreprocessorSourceUri", value);
        self
    }
}

/// `MonitoringExecutionSummary` of `AWS::SageMaker::MonitoringSchedule`.
#[derive(Clone, Default)]
#[must_use]
pub struct MonitoringExecutionSummary(Properties);

properties! { MonitoringExecutionSummary }

impl MonitoringExecutionSummary {
    /// `CreationTime`: string. Required.
    #[track_caller]
    pub fn creation_time(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CreationTime", value);
        self
    }

    /// `EndpointName`: string, at most 63 characters, pattern `^[a-zA-Z0-9](-*[a-zA-Z0-9])*`.
    #[track_caller]
    pub fn endpoint_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EndpointName", value);
        self
    }

    /// `FailureReason`: string, at most 1024 characters.
    #[track_caller]
    pub fn failure_reason(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FailureReason", value);
        self
    }

    /// `LastModifiedTime`: string. Required.
    #[track_caller]
    pub fn last_modified_time(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LastModifiedTime", value);
        self
    }

    /// `MonitoringExecutionStatus`: `MonitoringExecutionSummaryMonitoringExecutionStatus`. Required.
    #[track_caller]
    pub fn monitoring_execution_status(
        mut self,
        value: impl IntoValue<MonitoringExecutionSummaryMonitoringExecutionStatus>,
    ) -> Self {
        self.0.set("MonitoringExecutionStatus", value);
        self
    }

    /// `MonitoringScheduleName`: string, 1 to 63 characters, pattern `^[a-zA-Z0-9](-*[a-zA-Z0-9])*$`. Required.
    #[track_caller]
    pub fn monitoring_schedule_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("MonitoringScheduleName", value);
        self
    }

    /// `ProcessingJobArn`: string, at most 256 characters, pattern `aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:processing-job/.*`.
    #[track_caller]
    pub fn processing_job_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ProcessingJobArn", value);
        self
    }

    /// `ScheduledTime`: string. Required.
    #[track_caller]
    pub fn scheduled_time(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ScheduledTime", value);
        self
    }
}

choice! {
    /// `MonitoringExecutionSummaryMonitoringExecutionStatus` of `AWS::SageMaker::MonitoringSchedule`.
    MonitoringExecutionSummaryMonitoringExecutionStatus
    PENDING "Pending"
    COMPLETED "Completed"
    COMPLETED_WITH_VIOLATIONS "CompletedWithViolations"
    IN_PROGRESS "InProgress"
    FAILED "Failed"
    STOPPING "Stopping"
    STOPPED "Stopped"
}

/// `MonitoringInput` of `AWS::SageMaker::MonitoringSchedule`.
#[derive(Clone, Default)]
#[must_use]
pub struct MonitoringInput(Properties);

properties! { MonitoringInput }

impl MonitoringInput {
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
}

/// `MonitoringJobDefinition` of `AWS::SageMaker::MonitoringSchedule`.
#[derive(Clone, Default)]
#[must_use]
pub struct MonitoringJobDefinition(Properties);

properties! { MonitoringJobDefinition }

impl MonitoringJobDefinition {
    /// `BaselineConfig`: `BaselineConfig`.
    #[track_caller]
    pub fn baseline_config(mut self, value: impl IntoValue<BaselineConfig>) -> Self {
        self.0.set("BaselineConfig", value);
        self
    }

    /// `Environment`: object.
    #[track_caller]
    pub fn environment(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("Environment", value);
        self
    }

    /// `MonitoringAppSpecification`: `MonitoringAppSpecification`. Required.
    #[track_caller]
    pub fn monitoring_app_specification(
        mut self,
        value: impl IntoValue<MonitoringAppSpecification>,
    ) -> Self {
        self.0.set("MonitoringAppSpecification", value);
        self
    }

    /// `MonitoringInputs`: list of `MonitoringInput`, 1 item. Required.
    #[track_caller]
    pub fn monitoring_inputs(mut self, value: impl IntoValue<ListOf<MonitoringInput>>) -> Self {
        self.0.set("MonitoringInputs", value);
        self
    }

    /// `MonitoringOutputConfig`: `MonitoringOutputConfig`. Required.
    #[track_caller]
    pub fn monitoring_output_config(
        mut self,
        value: impl IntoValue<MonitoringOutputConfig>,
    ) -> Self {
        self.0.set("MonitoringOutputConfig", value);
        self
    }

    /// `MonitoringResources`: `MonitoringResources`. Required.
    #[track_caller]
    pub fn monitoring_resources(mut self, value: impl IntoValue<MonitoringResources>) -> Self {
        self.0.set("MonitoringResources", value);
        self
    }

    /// `NetworkConfig`: `NetworkConfig`.
    #[track_caller]
    pub fn network_config(mut self, value: impl IntoValue<NetworkConfig>) -> Self {
        self.0.set("NetworkConfig", value);
        self
    }

    /// `RoleArn`: `IamRoleArn`, 20 to 2048 characters, pattern `^arn:aws[a-z\-]*:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+$`. Required.
    #[track_caller]
    pub fn role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("RoleArn", value);
        self
    }

    /// `StoppingCondition`: `StoppingCondition`.
    #[track_caller]
    pub fn stopping_condition(mut self, value: impl IntoValue<StoppingCondition>) -> Self {
        self.0.set("StoppingCondition", value);
        self
    }
}

/// `MonitoringOutput` of `AWS::SageMaker::MonitoringSchedule`.
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

/// `MonitoringOutputConfig` of `AWS::SageMaker::MonitoringSchedule`.
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

/// `MonitoringResources` of `AWS::SageMaker::MonitoringSchedule`.
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

/// `MonitoringScheduleConfig` of `AWS::SageMaker::MonitoringSchedule`.
#[derive(Clone, Default)]
#[must_use]
pub struct MonitoringScheduleConfig(Properties);

properties! { MonitoringScheduleConfig }

impl MonitoringScheduleConfig {
    /// `MonitoringJobDefinition`: `MonitoringJobDefinition`.
    #[track_caller]
    pub fn monitoring_job_definition(
        mut self,
        value: impl IntoValue<MonitoringJobDefinition>,
    ) -> Self {
        self.0.set("MonitoringJobDefinition", value);
        self
    }

    /// `MonitoringJobDefinitionName`: string, 1 to 63 characters, pattern `^[a-zA-Z0-9](-*[a-zA-Z0-9])*$`.
    #[track_caller]
    pub fn monitoring_job_definition_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("MonitoringJobDefinitionName", value);
        self
    }

    /// `MonitoringType`: `MonitoringType`.
    #[track_caller]
    pub fn monitoring_type(mut self, value: impl IntoValue<MonitoringType>) -> Self {
        self.0.set("MonitoringType", value);
        self
    }

    /// `ScheduleConfig`: `ScheduleConfig`.
    #[track_caller]
    pub fn schedule_config(mut self, value: impl IntoValue<ScheduleConfig>) -> Self {
        self.0.set("ScheduleConfig", value);
        self
    }
}

choice! {
    /// `MonitoringScheduleStatus` of `AWS::SageMaker::MonitoringSchedule`.
    MonitoringScheduleStatus
    PENDING "Pending"
    FAILED "Failed"
    SCHEDULED "Scheduled"
    STOPPED "Stopped"
}

choice! {
    /// `MonitoringType` of `AWS::SageMaker::MonitoringSchedule`.
    MonitoringType
    DATA_QUALITY "DataQuality"
    MODEL_QUALITY "ModelQuality"
    MODEL_BIAS "ModelBias"
    MODEL_EXPLAINABILITY "ModelExplainability"
}

/// `NetworkConfig` of `AWS::SageMaker::MonitoringSchedule`.
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

/// `S3Output` of `AWS::SageMaker::MonitoringSchedule`.
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
    /// `S3OutputS3UploadMode` of `AWS::SageMaker::MonitoringSchedule`.
    S3OutputS3UploadMode
    CONTINUOUS "Continuous"
    END_OF_JOB "EndOfJob"
}

/// `ScheduleConfig` of `AWS::SageMaker::MonitoringSchedule`.
#[derive(Clone, Default)]
#[must_use]
pub struct ScheduleConfig(Properties);

properties! { ScheduleConfig }

impl ScheduleConfig {
    /// `DataAnalysisEndTime`: string, 1 to 15 characters, pattern `^.?P.*`.
    #[track_caller]
    pub fn data_analysis_end_time(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DataAnalysisEndTime", value);
        self
    }

    /// `DataAnalysisStartTime`: string, 1 to 15 characters, pattern `^.?P.*`.
    #[track_caller]
    pub fn data_analysis_start_time(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DataAnalysisStartTime", value);
        self
    }

    /// `ScheduleExpression`: string, 1 to 256 characters. Required.
    #[track_caller]
    pub fn schedule_expression(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ScheduleExpression", value);
        self
    }
}

/// `StatisticsResource` of `AWS::SageMaker::MonitoringSchedule`.
#[derive(Clone, Default)]
#[must_use]
pub struct StatisticsResource(Properties);

properties! { StatisticsResource }

impl StatisticsResource {
    /// `S3Uri`: string, at most 1024 characters, pattern `^(https|s3)://([^/]+)/?(.*)$`.
    #[track_caller]
    pub fn s3_uri(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("S3Uri", value);
        self
    }
}

/// `StoppingCondition` of `AWS::SageMaker::MonitoringSchedule`.
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

/// `Tag` of `AWS::SageMaker::MonitoringSchedule`.
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

/// `VpcConfig` of `AWS::SageMaker::MonitoringSchedule`.
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
