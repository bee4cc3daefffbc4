// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::SageMaker::InferenceComponent` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::{ListOf, MapOf};
use crate::definition::Handle;
use crate::value::{Node, Value};

/// `AWS::SageMaker::InferenceComponent`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-inferencecomponent.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct InferenceComponent(Body);

resource! { InferenceComponent "AWS::SageMaker::InferenceComponent" }

impl InferenceComponent {
    /// `DeploymentConfig`: `InferenceComponentDeploymentConfig`.
    #[track_caller]
    pub fn deployment_config(
        mut self,
        value: impl IntoValue<InferenceComponentDeploymentConfig>,
    ) -> Self {
        self.0.set("DeploymentConfig", value);
        self
    }

    /// `EndpointArn`: string, 1 to 256 characters.
    #[track_caller]
    pub fn endpoint_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EndpointArn", value);
        self
    }

    /// `EndpointName`: string, at most 63 characters, pattern `^[a-zA-Z0-9](-*[a-zA-Z0-9])*$`. Required.
    #[track_caller]
    pub fn endpoint_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EndpointName", value);
        self
    }

    /// `InferenceComponentName`: string, at most 63 characters, pattern `^[a-zA-Z0-9](-*[a-zA-Z0-9])*$`.
    #[track_caller]
    pub fn inference_component_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("InferenceComponentName", value);
        self
    }

    /// `RuntimeConfig`: `InferenceComponentRuntimeConfig`.
    #[track_caller]
    pub fn runtime_config(
        mut self,
        value: impl IntoValue<InferenceComponentRuntimeConfig>,
    ) -> Self {
        self.0.set("RuntimeConfig", value);
        self
    }

    /// `Specification`: `InferenceComponentSpecification`.
    #[track_caller]
    pub fn specification(mut self, value: impl IntoValue<InferenceComponentSpecification>) -> Self {
        self.0.set("Specification", value);
        self
    }

    /// `Specifications`: list of `InferenceComponentSpecificationForInstanceType`, 2 to 5 items.
    #[track_caller]
    pub fn specifications(
        mut self,
        value: impl IntoValue<ListOf<InferenceComponentSpecificationForInstanceType>>,
    ) -> Self {
        self.0.set("Specifications", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `VariantName`: string, at most 63 characters, pattern `^[a-zA-Z0-9](-*[a-zA-Z0-9])*$`.
    #[track_caller]
    pub fn variant_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("VariantName", value);
        self
    }
}

impl Handle<InferenceComponent> {
    /// `CreationTime`
    #[inline]
    pub fn creation_time(&self) -> Value<String> {
        self.attribute("CreationTime")
    }

    /// `FailureReason`
    #[inline]
    pub fn failure_reason(&self) -> Value<String> {
        self.attribute("FailureReason")
    }

    /// `InferenceComponentArn`
    #[inline]
    pub fn inference_component_arn(&self) -> Value<String> {
        self.attribute("InferenceComponentArn")
    }

    /// `InferenceComponentStatus`
    #[inline]
    pub fn inference_component_status(&self) -> Value<String> {
        self.attribute("InferenceComponentStatus")
    }

    /// `LastModifiedTime`
    #[inline]
    pub fn last_modified_time(&self) -> Value<String> {
        self.attribute("LastModifiedTime")
    }

    /// `RuntimeConfig.CurrentCopyCount`
    #[inline]
    pub fn runtime_config_current_copy_count(&self) -> Value<i64> {
        self.attribute("RuntimeConfig.CurrentCopyCount")
    }

    /// `RuntimeConfig.DesiredCopyCount`
    #[inline]
    pub fn runtime_config_desired_copy_count(&self) -> Value<i64> {
        self.attribute("RuntimeConfig.DesiredCopyCount")
    }

    /// `RuntimeConfig.PlacementStatus`
    #[inline]
    pub fn runtime_config_placement_status(&self) -> Value<Node> {
        self.attribute("RuntimeConfig.PlacementStatus")
    }

    /// `Specification.Container.DeployedImage`
    #[inline]
    pub fn specification_container_deployed_image(&self) -> Value<Node> {
        self.attribute("Specification.Container.DeployedImage")
    }

    /// `Specification.CurrentDataCacheConfig`
    #[inline]
    pub fn specification_current_data_cache_config(&self) -> Value<Node> {
        self.attribute("Specification.CurrentDataCacheConfig")
    }

    /// `Specifications.*.CurrentDataCacheConfig`
    #[inline]
    pub fn specifications_current_data_cache_config(&self) -> Value<Node> {
        self.attribute("Specifications.*.CurrentDataCacheConfig")
    }
}

/// `Alarm` of `AWS::SageMaker::InferenceComponent`.
#[derive(Clone, Default)]
#[must_use]
pub struct Alarm(Properties);

properties! { Alarm }

impl Alarm {
    /// `AlarmName`: string, 1 to 255 characters, pattern `^(?!\s*$).+`. Required.
    #[track_caller]
    pub fn alarm_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AlarmName", value);
        self
    }
}

/// `AutoRollbackConfiguration` of `AWS::SageMaker::InferenceComponent`.
#[derive(Clone, Default)]
#[must_use]
pub struct AutoRollbackConfiguration(Properties);

properties! { AutoRollbackConfiguration }

impl AutoRollbackConfiguration {
    /// `Alarms`: list of `Alarm`, 1 to 10 items. Required.
    #[track_caller]
    pub fn alarms(mut self, value: impl IntoValue<ListOf<Alarm>>) -> Self {
        self.0.set("Alarms", value);
        self
    }
}

choice! {
    /// `AvailabilityZoneBalanceEnforcementMode` of `AWS::SageMaker::InferenceComponent`.
    AvailabilityZoneBalanceEnforcementMode
    PERMISSIVE "PERMISSIVE"
}

/// `ContainerMetricsConfig` of `AWS::SageMaker::InferenceComponent`.
#[derive(Clone, Default)]
#[must_use]
pub struct ContainerMetricsConfig(Properties);

properties! { ContainerMetricsConfig }

impl ContainerMetricsConfig {
    /// `MetricsEndpoints`: list of `MetricsEndpoint`, 1 item. Required.
    #[track_caller]
    pub fn metrics_endpoints(mut self, value: impl IntoValue<ListOf<MetricsEndpoint>>) -> Self {
        self.0.set("MetricsEndpoints", value);
        self
    }
}

/// `InferenceComponentAvailabilityZoneBalance` of `AWS::SageMaker::InferenceComponent`.
#[derive(Clone, Default)]
#[must_use]
pub struct InferenceComponentAvailabilityZoneBalance(Properties);

properties! { InferenceComponentAvailabilityZoneBalance }

impl InferenceComponentAvailabilityZoneBalance {
    /// `EnforcementMode`: `AvailabilityZoneBalanceEnforcementMode`. Required.
    #[track_caller]
    pub fn enforcement_mode(
        mut self,
        value: impl IntoValue<AvailabilityZoneBalanceEnforcementMode>,
    ) -> Self {
        self.0.set("EnforcementMode", value);
        self
    }

    /// `MaxImbalance`: integer, 0 to 100.
    #[track_caller]
    pub fn max_imbalance(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MaxImbalance", value);
        self
    }
}

/// `InferenceComponentCapacitySize` of `AWS::SageMaker::InferenceComponent`.
#[derive(Clone, Default)]
#[must_use]
pub struct InferenceComponentCapacitySize(Properties);

properties! { InferenceComponentCapacitySize }

impl InferenceComponentCapacitySize {
    /// `Type`: `InferenceComponentCapacitySizeType`. Required.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<InferenceComponentCapacitySizeType>) -> Self {
        self.0.set("Type", value);
        self
    }

    /// `Value`: integer. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Value", value);
        self
    }
}

choice! {
    /// `InferenceComponentCapacitySizeType` of `AWS::SageMaker::InferenceComponent`.
    InferenceComponentCapacitySizeType
    COPY_COUNT "COPY_COUNT"
    CAPACITY_PERCENT "CAPACITY_PERCENT"
}

/// `InferenceComponentComputeResourceRequirements` of `AWS::SageMaker::InferenceComponent`.
#[derive(Clone, Default)]
#[must_use]
pub struct InferenceComponentComputeResourceRequirements(Properties);

properties! { InferenceComponentComputeResourceRequirements }

impl InferenceComponentComputeResourceRequirements {
    /// `MaxMemoryRequiredInMb`: integer, at least 128.
    #[track_caller]
    pub fn max_memory_required_in_mb(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MaxMemoryRequiredInMb", value);
        self
    }

    /// `MinMemoryRequiredInMb`: integer, at least 128.
    #[track_caller]
    pub fn min_memory_required_in_mb(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MinMemoryRequiredInMb", value);
        self
    }

    /// `NumberOfAcceleratorDevicesRequired`: number, at least 1.
    #[track_caller]
    pub fn number_of_accelerator_devices_required(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("NumberOfAcceleratorDevicesRequired", value);
        self
    }

    /// `NumberOfCpuCoresRequired`: number, at least 0.25.
    #[track_caller]
    pub fn number_of_cpu_cores_required(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("NumberOfCpuCoresRequired", value);
        self
    }
}

/// `InferenceComponentContainerSpecification` of `AWS::SageMaker::InferenceComponent`.
#[derive(Clone, Default)]
#[must_use]
pub struct InferenceComponentContainerSpecification(Properties);

properties! { InferenceComponentContainerSpecification }

impl InferenceComponentContainerSpecification {
    /// `ArtifactUrl`: string, at most 1024 characters, pattern `^(https|s3)://([^/]+)/?(.*)$`.
    #[track_caller]
    pub fn artifact_url(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ArtifactUrl", value);
        self
    }

    /// `ContainerMetricsConfig`: `ContainerMetricsConfig`.
    #[track_caller]
    pub fn container_metrics_config(
        mut self,
        value: impl IntoValue<ContainerMetricsConfig>,
    ) -> Self {
        self.0.set("ContainerMetricsConfig", value);
        self
    }

    /// `Environment`: map of strings, at most 16 entries.
    #[track_caller]
    pub fn environment(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("Environment", value);
        self
    }

    /// `Image`: string, at most 255 characters, pattern `[\S]+`.
    #[track_caller]
    pub fn image(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Image", value);
        self
    }
}

/// `InferenceComponentContainerSpecificationForInstanceType` of `AWS::SageMaker::InferenceComponent`.
#[derive(Clone, Default)]
#[must_use]
pub struct InferenceComponentContainerSpecificationForInstanceType(Properties);

properties! { InferenceComponentContainerSpecificationForInstanceType }

impl InferenceComponentContainerSpecificationForInstanceType {
    /// `ArtifactUrl`: string, at most 1024 characters, pattern `^(https|s3)://([^/]+)/?(.*)$`.
    #[track_caller]
    pub fn artifact_url(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ArtifactUrl", value);
        self
    }

    /// `ContainerMetricsConfig`: `ContainerMetricsConfig`.
    #[track_caller]
    pub fn container_metrics_config(
        mut self,
        value: impl IntoValue<ContainerMetricsConfig>,
    ) -> Self {
        self.0.set("ContainerMetricsConfig", value);
        self
    }

    /// `Environment`: map of strings, at most 16 entries.
    #[track_caller]
    pub fn environment(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("Environment", value);
        self
    }

    /// `Image`: string, at most 255 characters, pattern `[\S]+`.
    #[track_caller]
    pub fn image(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Image", value);
        self
    }
}

/// `InferenceComponentDataCacheConfig` of `AWS::SageMaker::InferenceComponent`.
#[derive(Clone, Default)]
#[must_use]
pub struct InferenceComponentDataCacheConfig(Properties);

properties! { InferenceComponentDataCacheConfig }

impl InferenceComponentDataCacheConfig {
    /// `EnableCaching`: boolean. Required.
    #[track_caller]
    pub fn enable_caching(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("EnableCaching", value);
        self
    }
}

/// `InferenceComponentDeploymentConfig` of `AWS::SageMaker::InferenceComponent`.
#[derive(Clone, Default)]
#[must_use]
pub struct InferenceComponentDeploymentConfig(Properties);

properties! { InferenceComponentDeploymentConfig }

impl InferenceComponentDeploymentConfig {
    /// `AutoRollbackConfiguration`: `AutoRollbackConfiguration`.
    #[track_caller]
    pub fn auto_rollback_configuration(
        mut self,
        value: impl IntoValue<AutoRollbackConfiguration>,
    ) -> Self {
        self.0.set("AutoRollbackConfiguration", value);
        self
    }

    /// `RollingUpdatePolicy`: `InferenceComponentRollingUpdatePolicy`.
    #[track_caller]
    pub fn rolling_update_policy(
        mut self,
        value: impl IntoValue<InferenceComponentRollingUpdatePolicy>,
    ) -> Self {
        self.0.set("RollingUpdatePolicy", value);
        self
    }
}

choice! {
    /// `InferenceComponentPlacementStrategy` of `AWS::SageMaker::InferenceComponent`.
    InferenceComponentPlacementStrategy
    SPREAD "SPREAD"
    BINPACK "BINPACK"
}

/// `InferenceComponentRollingUpdatePolicy` of `AWS::SageMaker::InferenceComponent`.
#[derive(Clone, Default)]
#[must_use]
pub struct InferenceComponentRollingUpdatePolicy(Properties);

properties! { InferenceComponentRollingUpdatePolicy }

impl InferenceComponentRollingUpdatePolicy {
    /// `MaximumBatchSize`: `InferenceComponentCapacitySize`.
    #[track_caller]
    pub fn maximum_batch_size(
        mut self,
        value: impl IntoValue<InferenceComponentCapacitySize>,
    ) -> Self {
        self.0.set("MaximumBatchSize", value);
        self
    }

    /// `MaximumExecutionTimeoutInSeconds`: integer, 600 to 28800.
    #[track_caller]
    pub fn maximum_execution_timeout_in_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MaximumExecutionTimeoutInSeconds", value);
        self
    }

    /// `RollbackMaximumBatchSize`: `InferenceComponentCapacitySize`.
    #[track_caller]
    pub fn rollback_maximum_batch_size(
        mut self,
        value: impl IntoValue<InferenceComponentCapacitySize>,
    ) -> Self {
        self.0.set("RollbackMaximumBatchSize", value);
        self
    }

    /// `WaitIntervalInSeconds`: integer, 0 to 3600.
    #[track_caller]
    pub fn wait_interval_in_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("WaitIntervalInSeconds", value);
        self
    }
}

/// `InferenceComponentRuntimeConfig` of `AWS::SageMaker::InferenceComponent`.
#[derive(Clone, Default)]
#[must_use]
pub struct InferenceComponentRuntimeConfig(Properties);

properties! { InferenceComponentRuntimeConfig }

impl InferenceComponentRuntimeConfig {
    /// `CopyCount`: integer, at least 0.
    #[track_caller]
    pub fn copy_count(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("CopyCount", value);
        self
    }
}

/// `InferenceComponentSchedulingConfig` of `AWS::SageMaker::InferenceComponent`.
#[derive(Clone, Default)]
#[must_use]
pub struct InferenceComponentSchedulingConfig(Properties);

properties! { InferenceComponentSchedulingConfig }

impl InferenceComponentSchedulingConfig {
    /// `AvailabilityZoneBalance`: `InferenceComponentAvailabilityZoneBalance`. Required.
    #[track_caller]
    pub fn availability_zone_balance(
        mut self,
        value: impl IntoValue<InferenceComponentAvailabilityZoneBalance>,
    ) -> Self {
        self.0.set("AvailabilityZoneBalance", value);
        self
    }

    /// `PlacementStrategy`: `InferenceComponentPlacementStrategy`. Required.
    #[track_caller]
    pub fn placement_strategy(
        mut self,
        value: impl IntoValue<InferenceComponentPlacementStrategy>,
    ) -> Self {
        self.0.set("PlacementStrategy", value);
        self
    }
}

/// `InferenceComponentSpecification` of `AWS::SageMaker::InferenceComponent`.
#[derive(Clone, Default)]
#[must_use]
pub struct InferenceComponentSpecification(Properties);

properties! { InferenceComponentSpecification }

impl InferenceComponentSpecification {
    /// `BaseInferenceComponentName`: string, at most 63 characters, pattern `^[a-zA-Z0-9](-*[a-zA-Z0-9])*$`.
    #[track_caller]
    pub fn base_inference_component_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("BaseInferenceComponentName", value);
        self
    }

    /// `ComputeResourceRequirements`: `InferenceComponentComputeResourceRequirements`.
    #[track_caller]
    pub fn compute_resource_requirements(
        mut self,
        value: impl IntoValue<InferenceComponentComputeResourceRequirements>,
    ) -> Self {
        self.0.set("ComputeResourceRequirements", value);
        self
    }

    /// `Container`: `InferenceComponentContainerSpecification`.
    #[track_caller]
    pub fn container(
        mut self,
        value: impl IntoValue<InferenceComponentContainerSpecification>,
    ) -> Self {
        self.0.set("Container", value);
        self
    }

    /// `DataCacheConfig`: `InferenceComponentDataCacheConfig`.
    #[track_caller]
    pub fn data_cache_config(
        mut self,
        value: impl IntoValue<InferenceComponentDataCacheConfig>,
    ) -> Self {
        self.0.set("DataCacheConfig", value);
        self
    }

    /// `ModelName`: string, at most 63 characters, pattern `^[a-zA-Z0-9](-*[a-zA-Z0-9])*$`.
    #[track_caller]
    pub fn model_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ModelName", value);
        self
    }

    /// `SchedulingConfig`: `InferenceComponentSchedulingConfig`.
    #[track_caller]
    pub fn scheduling_config(
        mut self,
        value: impl IntoValue<InferenceComponentSchedulingConfig>,
    ) -> Self {
        self.0.set("SchedulingConfig", value);
        self
    }

    /// `StartupParameters`: `InferenceComponentStartupParameters`.
    #[track_caller]
    pub fn startup_parameters(
        mut self,
        value: impl IntoValue<InferenceComponentStartupParameters>,
    ) -> Self {
        self.0.set("StartupParameters", value);
        self
    }
}

/// `InferenceComponentSpecificationForInstanceType` of `AWS::SageMaker::InferenceComponent`.
#[derive(Clone, Default)]
#[must_use]
pub struct InferenceComponentSpecificationForInstanceType(Properties);

properties! { InferenceComponentSpecificationForInstanceType }

impl InferenceComponentSpecificationForInstanceType {
    /// `ComputeResourceRequirements`: `InferenceComponentComputeResourceRequirements`.
    #[track_caller]
    pub fn compute_resource_requirements(
        mut self,
        value: impl IntoValue<InferenceComponentComputeResourceRequirements>,
    ) -> Self {
        self.0.set("ComputeResourceRequirements", value);
        self
    }

    /// `Container`: `InferenceComponentContainerSpecificationForInstanceType`.
    #[track_caller]
    pub fn container(
        mut self,
        value: impl IntoValue<InferenceComponentContainerSpecificationForInstanceType>,
    ) -> Self {
        self.0.set("Container", value);
        self
    }

    /// `DataCacheConfig`: `InferenceComponentDataCacheConfig`.
    #[track_caller]
    pub fn data_cache_config(
        mut self,
        value: impl IntoValue<InferenceComponentDataCacheConfig>,
    ) -> Self {
        self.0.set("DataCacheConfig", value);
        self
    }

    /// `InstanceType`: string, at most 64 characters, pattern `^ml\..*`. Required.
    #[track_caller]
    pub fn instance_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("InstanceType", value);
        self
    }

    /// `ModelName`: string, at most 63 characters, pattern `^[a-zA-Z0-9](-*[a-zA-Z0-9])*$`.
    #[track_caller]
    pub fn model_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ModelName", value);
        self
    }

    /// `SchedulingConfig`: `InferenceComponentSchedulingConfig`.
    #[track_caller]
    pub fn scheduling_config(
        mut self,
        value: impl IntoValue<InferenceComponentSchedulingConfig>,
    ) -> Self {
        self.0.set("SchedulingConfig", value);
        self
    }

    /// `StartupParameters`: `InferenceComponentStartupParameters`.
    #[track_caller]
    pub fn startup_parameters(
        mut self,
        value: impl IntoValue<InferenceComponentStartupParameters>,
    ) -> Self {
        self.0.set("StartupParameters", value);
        self
    }
}

/// `InferenceComponentStartupParameters` of `AWS::SageMaker::InferenceComponent`.
#[derive(Clone, Default)]
#[must_use]
pub struct InferenceComponentStartupParameters(Properties);

properties! { InferenceComponentStartupParameters }

impl InferenceComponentStartupParameters {
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

    /// `ModelDataDownloadTimeoutInSeconds`: integer, 60 to 3600.
    #[track_caller]
    pub fn model_data_download_timeout_in_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("ModelDataDownloadTimeoutInSeconds", value);
        self
    }
}

/// `MetricsEndpoint` of `AWS::SageMaker::InferenceComponent`.
#[derive(Clone, Default)]
#[must_use]
pub struct MetricsEndpoint(Properties);

properties! { MetricsEndpoint }

impl MetricsEndpoint {
    /// `MetricPublishFrequencyInSeconds`: integer, 10 to 300.
    #[track_caller]
    pub fn metric_publish_frequency_in_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MetricPublishFrequencyInSeconds", value);
        self
    }

    /// `MetricsEndpointPath`: string, at most 256 characters, pattern `^/(?!.*\.\.)[a-zA-Z0-9/_.\-]+$`. Required.
    #[track_caller]
    pub fn metrics_endpoint_path(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("MetricsEndpointPath", value);
        self
    }
}

/// `Tag` of `AWS::SageMaker::InferenceComponent`.
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

    /// `Value`: string, 1 to 256 characters, pattern `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
