// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Batch::ComputeEnvironment` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::{ListOf, MapOf};
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Batch::ComputeEnvironment`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-batch-computeenvironment.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct ComputeEnvironment(Body);

resource! { ComputeEnvironment "AWS::Batch::ComputeEnvironment" }

impl ComputeEnvironment {
    /// `ComputeEnvironmentName`: string. A change replaces the resource.
    #[track_caller]
    pub fn compute_environment_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ComputeEnvironmentName", value);
        self
    }

    /// `ComputeResources`: `ComputeResources`.
    #[track_caller]
    pub fn compute_resources(mut self, value: impl IntoValue<ComputeResources>) -> Self {
        self.0.set("ComputeResources", value);
        self
    }

    /// `Context`: string.
    #[track_caller]
    pub fn context(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Context", value);
        self
    }

    /// `EcsSettings`: `EcsSettings`.
    #[track_caller]
    pub fn ecs_settings(mut self, value: impl IntoValue<EcsSettings>) -> Self {
        self.0.set("EcsSettings", value);
        self
    }

    /// `EksConfiguration`: `EksConfiguration`. A change replaces the resource.
    #[track_caller]
    pub fn eks_configuration(mut self, value: impl IntoValue<EksConfiguration>) -> Self {
        self.0.set("EksConfiguration", value);
        self
    }

    /// `ReplaceComputeEnvironment`: boolean, default true.
    #[track_caller]
    pub fn replace_compute_environment(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("ReplaceComputeEnvironment", value);
        self
    }

    /// `ServiceRole`: string.
    #[track_caller]
    pub fn service_role(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ServiceRole", value);
        self
    }

    /// `State`: string.
    #[track_caller]
    pub fn state(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("State", value);
        self
    }

    /// `Tags`: map of strings. A change replaces the resource.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `Type`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Type", value);
        self
    }

    /// `UnmanagedvCpus`: integer.
    #[track_caller]
    pub fn unmanagedv_cpus(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("UnmanagedvCpus", value);
        self
    }

    /// `UpdatePolicy`: `UpdatePolicy`.
    #[track_caller]
    pub fn update_policy_(mut self, value: impl IntoValue<UpdatePolicy>) -> Self {
        self.0.set("UpdatePolicy", value);
        self
    }
}

impl Handle<ComputeEnvironment> {
    /// `ComputeEnvironmentArn`
    #[inline]
    pub fn compute_environment_arn(&self) -> Value<String> {
        self.attribute("ComputeEnvironmentArn")
    }

    /// `ComputeResources.Ec2Configuration.*.BatchImageStatus`
    #[inline]
    pub fn compute_resources_ec2_configuration_batch_image_status(&self) -> Value<String> {
        self.attribute("ComputeResources.Ec2Configuration.*.BatchImageStatus")
    }

    /// `EksConfiguration.AccessEntry.Status`
    #[inline]
    pub fn eks_configuration_access_entry_status(&self) -> Value<String> {
        self.attribute("EksConfiguration.AccessEntry.Status")
    }
}

/// `CapacityReservations` of `AWS::Batch::ComputeEnvironment`.
#[derive(Clone, Default)]
#[must_use]
pub struct CapacityReservations(Properties);

properties! { CapacityReservations }

impl CapacityReservations {
    /// `ReservationGroupArn`: string.
    #[track_caller]
    pub fn reservation_group_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ReservationGroupArn", value);
        self
    }

    /// `ReservationPreference`: string.
    #[track_caller]
    pub fn reservation_preference(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ReservationPreference", value);
        self
    }
}

/// `ComputeResources` of `AWS::Batch::ComputeEnvironment`.
#[derive(Clone, Default)]
#[must_use]
pub struct ComputeResources(Properties);

properties! { ComputeResources }

impl ComputeResources {
    /// `AllocationStrategy`: string. A change may replace the resource.
    #[track_caller]
    pub fn allocation_strategy(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AllocationStrategy", value);
        self
    }

    /// `BidPercentage`: integer. A change may replace the resource.
    #[track_caller]
    pub fn bid_percentage(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("BidPercentage", value);
        self
    }

    /// `CapacityTags`: map of strings.
    #[track_caller]
    pub fn capacity_tags(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("CapacityTags", value);
        self
    }

    /// `DesiredvCpus`: integer.
    #[track_caller]
    pub fn desiredv_cpus(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("DesiredvCpus", value);
        self
    }

    /// `Ec2Configuration`: list of `Ec2ConfigurationObject`. A change may replace the resource.
    #[track_caller]
    pub fn ec2_configuration(
        mut self,
        value: impl IntoValue<ListOf<Ec2ConfigurationObject>>,
    ) -> Self {
        self.0.set("Ec2Configuration", value);
        self
    }

    /// `Ec2KeyPair`: string. A change may replace the resource.
    #[track_caller]
    pub fn ec2_key_pair(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Ec2KeyPair", value);
        self
    }

    /// `ImageId`: `Ec2ImageId`. A change may replace the resource.
    #[track_caller]
    pub fn image_id(mut self, value: impl IntoValue<format::Ec2ImageId>) -> Self {
        self.0.set("ImageId", value);
        self
    }

    /// `InstanceRole`: string. A change may replace the resource.
    #[track_caller]
    pub fn instance_role(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("InstanceRole", value);
        self
    }

    /// `InstanceTypes`: list of strings. A change may replace the resource.
    #[track_caller]
    pub fn instance_types(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("InstanceTypes", value);
        self
    }

    /// `LaunchTemplate`: `LaunchTemplateSpecification`. A change may replace the resource.
    #[track_caller]
    pub fn launch_template(mut self, value: impl IntoValue<LaunchTemplateSpecification>) -> Self {
        self.0.set("LaunchTemplate", value);
        self
    }

    /// `ManagedInstancesProvider`: `ManagedInstancesProvider`.
    #[track_caller]
    pub fn managed_instances_provider(
        mut self,
        value: impl IntoValue<ManagedInstancesProvider>,
    ) -> Self {
        self.0.set("ManagedInstancesProvider", value);
        self
    }

    /// `MaxvCpus`: integer. Required.
    #[track_caller]
    pub fn maxv_cpus(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MaxvCpus", value);
        self
    }

    /// `MinvCpus`: integer.
    #[track_caller]
    pub fn minv_cpus(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MinvCpus", value);
        self
    }

    /// `PlacementGroup`: string. A change may replace the resource.
    #[track_caller]
    pub fn placement_group(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PlacementGroup", value);
        self
    }

    /// `ScalingPolicy`: `ComputeScalingPolicy`. A change may replace the resource.
    #[track_caller]
    pub fn scaling_policy(mut self, value: impl IntoValue<ComputeScalingPolicy>) -> Self {
        self.0.set("ScalingPolicy", value);
        self
    }

    /// `SecurityGroupIds`: list of `Ec2SecurityGroupId`. A change may replace the resource.
    #[track_caller]
    pub fn security_group_ids(
        mut self,
        value: impl IntoValue<ListOf<format::Ec2SecurityGroupId>>,
    ) -> Self {
        self.0.set("SecurityGroupIds", value);
        self
    }

    /// `SpotIamFleetRole`: string. A change replaces the resource.
    #[track_caller]
    pub fn spot_iam_fleet_role(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SpotIamFleetRole", value);
        self
    }

    /// `Subnets`: list of `Ec2SubnetId`. A change may replace the resource.
    #[track_caller]
    pub fn subnets(mut self, value: impl IntoValue<ListOf<format::Ec2SubnetId>>) -> Self {
        self.0.set("Subnets", value);
        self
    }

    /// `Tags`: map of strings. A change may replace the resource.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `Type`: string. Required. A change may replace the resource.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Type", value);
        self
    }

    /// `UpdateToLatestImageVersion`: boolean, default false.
    #[track_caller]
    pub fn update_to_latest_image_version(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("UpdateToLatestImageVersion", value);
        self
    }
}

/// `ComputeScalingPolicy` of `AWS::Batch::ComputeEnvironment`.
#[derive(Clone, Default)]
#[must_use]
pub struct ComputeScalingPolicy(Properties);

properties! { ComputeScalingPolicy }

impl ComputeScalingPolicy {
    /// `MinScaleDownDelayMinutes`: integer.
    #[track_caller]
    pub fn min_scale_down_delay_minutes(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MinScaleDownDelayMinutes", value);
        self
    }
}

/// `Ec2ConfigurationObject` of `AWS::Batch::ComputeEnvironment`.
#[derive(Clone, Default)]
#[must_use]
pub struct Ec2ConfigurationObject(Properties);

properties! { Ec2ConfigurationObject }

impl Ec2ConfigurationObject {
    /// `ImageIdOverride`: string.
    #[track_caller]
    pub fn image_id_override(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ImageIdOverride", value);
        self
    }

    /// `ImageKubernetesVersion`: string, 1 to 256 characters.
    #[track_caller]
    pub fn image_kubernetes_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ImageKubernetesVersion", value);
        self
    }

    /// `ImageType`: string, 1 to 256 characters. Required.
    #[track_caller]
    pub fn image_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ImageType", value);
        self
    }
}

/// `EcsSettings` of `AWS::Batch::ComputeEnvironment`.
#[derive(Clone, Default)]
#[must_use]
pub struct EcsSettings(Properties);

properties! { EcsSettings }

impl EcsSettings {
    /// `ContainerInsights`: string.
    #[track_caller]
    pub fn container_insights(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ContainerInsights", value);
        self
    }
}

/// `EksAccessEntry` of `AWS::Batch::ComputeEnvironment`.
#[derive(Clone, Default)]
#[must_use]
pub struct EksAccessEntry(Properties);

properties! { EksAccessEntry }

impl EksAccessEntry {
    /// `DesiredState`: string.
    #[track_caller]
    pub fn desired_state(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DesiredState", value);
        self
    }
}

/// `EksConfiguration` of `AWS::Batch::ComputeEnvironment`.
#[derive(Clone, Default)]
#[must_use]
pub struct EksConfiguration(Properties);

properties! { EksConfiguration }

impl EksConfiguration {
    /// `AccessEntry`: `EksAccessEntry`.
    #[track_caller]
    pub fn access_entry(mut self, value: impl IntoValue<EksAccessEntry>) -> Self {
        self.0.set("AccessEntry", value);
        self
    }

    /// `EksClusterArn`: string, default false. Required. A change replaces the resource.
    #[track_caller]
    pub fn eks_cluster_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EksClusterArn", value);
        self
    }

    /// `KubernetesNamespace`: string, default false. Required. A change replaces the resource.
    #[track_caller]
    pub fn kubernetes_namespace(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("KubernetesNamespace", value);
        self
    }
}

/// `InfrastructureOptimization` of `AWS::Batch::ComputeEnvironment`.
#[derive(Clone, Default)]
#[must_use]
pub struct InfrastructureOptimization(Properties);

properties! { InfrastructureOptimization }

impl InfrastructureOptimization {
    /// `ScaleInAfter`: integer.
    #[track_caller]
    pub fn scale_in_after(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("ScaleInAfter", value);
        self
    }
}

/// `InstanceLaunchTemplate` of `AWS::Batch::ComputeEnvironment`.
#[derive(Clone, Default)]
#[must_use]
pub struct InstanceLaunchTemplate(Properties);

properties! { InstanceLaunchTemplate }

impl InstanceLaunchTemplate {
    /// `CapacityOptionType`: `InstanceLaunchTemplateCapacityOptionType`. A change replaces the resource.
    #[track_caller]
    pub fn capacity_option_type(
        mut self,
        value: impl IntoValue<InstanceLaunchTemplateCapacityOptionType>,
    ) -> Self {
        self.0.set("CapacityOptionType", value);
        self
    }

    /// `CapacityReservations`: `CapacityReservations`.
    #[track_caller]
    pub fn capacity_reservations(mut self, value: impl IntoValue<CapacityReservations>) -> Self {
        self.0.set("CapacityReservations", value);
        self
    }

    /// `Ec2InstanceProfileArn`: string. Required.
    #[track_caller]
    pub fn ec2_instance_profile_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Ec2InstanceProfileArn", value);
        self
    }

    /// `FipsEnabled`: boolean. A change replaces the resource.
    #[track_caller]
    pub fn fips_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("FipsEnabled", value);
        self
    }

    /// `InstanceMetadataTagsPropagation`: boolean.
    #[track_caller]
    pub fn instance_metadata_tags_propagation(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("InstanceMetadataTagsPropagation", value);
        self
    }

    /// `InstanceRequirements`: `InstanceRequirements`.
    #[track_caller]
    pub fn instance_requirements(mut self, value: impl IntoValue<InstanceRequirements>) -> Self {
        self.0.set("InstanceRequirements", value);
        self
    }

    /// `LocalStorageConfiguration`: `ManagedInstancesLocalStorageConfiguration`.
    #[track_caller]
    pub fn local_storage_configuration(
        mut self,
        value: impl IntoValue<ManagedInstancesLocalStorageConfiguration>,
    ) -> Self {
        self.0.set("LocalStorageConfiguration", value);
        self
    }

    /// `Monitoring`: string.
    #[track_caller]
    pub fn monitoring(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Monitoring", value);
        self
    }

    /// `NetworkConfiguration`: `ManagedInstancesNetworkConfiguration`. Required.
    #[track_caller]
    pub fn network_configuration(
        mut self,
        value: impl IntoValue<ManagedInstancesNetworkConfiguration>,
    ) -> Self {
        self.0.set("NetworkConfiguration", value);
        self
    }

    /// `StorageConfiguration`: `ManagedInstancesStorageConfiguration`.
    #[track_caller]
    pub fn storage_configuration(
        mut self,
        value: impl IntoValue<ManagedInstancesStorageConfiguration>,
    ) -> Self {
        self.0.set("StorageConfiguration", value);
        self
    }
}

choice! {
    /// `InstanceLaunchTemplateCapacityOptionType` of `AWS::Batch::ComputeEnvironment`.
    InstanceLaunchTemplateCapacityOptionType
    ON_DEMAND "ON_DEMAND"
    SPOT "SPOT"
    RESERVED "RESERVED"
}

/// `InstanceRequirements` of `AWS::Batch::ComputeEnvironment`.
#[derive(Clone, Default)]
#[must_use]
pub struct InstanceRequirements(Properties);

properties! { InstanceRequirements }

impl InstanceRequirements {
    /// `AllowedInstanceTypes`: list of strings.
    #[track_caller]
    pub fn allowed_instance_types(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("AllowedInstanceTypes", value);
        self
    }
}

/// `LaunchTemplateSpecification` of `AWS::Batch::ComputeEnvironment`.
#[derive(Clone, Default)]
#[must_use]
pub struct LaunchTemplateSpecification(Properties);

properties! { LaunchTemplateSpecification }

impl LaunchTemplateSpecification {
    /// `LaunchTemplateId`: string.
    #[track_caller]
    pub fn launch_template_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LaunchTemplateId", value);
        self
    }

    /// `LaunchTemplateName`: string.
    #[track_caller]
    pub fn launch_template_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LaunchTemplateName", value);
        self
    }

    /// `Overrides`: list of `LaunchTemplateSpecificationOverride`.
    #[track_caller]
    pub fn overrides(
        mut self,
        value: impl IntoValue<ListOf<LaunchTemplateSpecificationOverride>>,
    ) -> Self {
        self.0.set("Overrides", value);
        self
    }

    /// `UserdataType`: string.
    #[track_caller]
    pub fn userdata_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("UserdataType", value);
        self
    }

    /// `Version`: string.
    #[track_caller]
    pub fn version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Version", value);
        self
    }
}

/// `LaunchTemplateSpecificationOverride` of `AWS::Batch::ComputeEnvironment`.
#[derive(Clone, Default)]
#[must_use]
pub struct LaunchTemplateSpecificationOverride(Properties);

properties! { LaunchTemplateSpecificationOverride }

impl LaunchTemplateSpecificationOverride {
    /// `LaunchTemplateId`: string.
    #[track_caller]
    pub fn launch_template_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LaunchTemplateId", value);
        self
    }

    /// `LaunchTemplateName`: string.
    #[track_caller]
    pub fn launch_template_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LaunchTemplateName", value);
        self
    }

    /// `TargetInstanceTypes`: list of strings.
    #[track_caller]
    pub fn target_instance_types(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("TargetInstanceTypes", value);
        self
    }

    /// `UserdataType`: string.
    #[track_caller]
    pub fn userdata_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("UserdataType", value);
        self
    }

    /// `Version`: string.
    #[track_caller]
    pub fn version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Version", value);
        self
    }
}

/// `ManagedInstancesLocalStorageConfiguration` of `AWS::Batch::ComputeEnvironment`.
#[derive(Clone, Default)]
#[must_use]
pub struct ManagedInstancesLocalStorageConfiguration(Properties);

properties! { ManagedInstancesLocalStorageConfiguration }

impl ManagedInstancesLocalStorageConfiguration {
    /// `UseLocalStorage`: boolean.
    #[track_caller]
    pub fn use_local_storage(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("UseLocalStorage", value);
        self
    }
}

/// `ManagedInstancesNetworkConfiguration` of `AWS::Batch::ComputeEnvironment`.
#[derive(Clone, Default)]
#[must_use]
pub struct ManagedInstancesNetworkConfiguration(Properties);

properties! { ManagedInstancesNetworkConfiguration }

impl ManagedInstancesNetworkConfiguration {
    /// `SecurityGroups`: list of `Ec2SecurityGroupId`. Required.
    #[track_caller]
    pub fn security_groups(
        mut self,
        value: impl IntoValue<ListOf<format::Ec2SecurityGroupId>>,
    ) -> Self {
        self.0.set("SecurityGroups", value);
        self
    }

    /// `Subnets`: list of `Ec2SubnetId`. Required.
    #[track_caller]
    pub fn subnets(mut self, value: impl IntoValue<ListOf<format::Ec2SubnetId>>) -> Self {
        self.0.set("Subnets", value);
        self
    }
}

/// `ManagedInstancesProvider` of `AWS::Batch::ComputeEnvironment`.
#[derive(Clone, Default)]
#[must_use]
pub struct ManagedInstancesProvider(Properties);

properties! { ManagedInstancesProvider }

impl ManagedInstancesProvider {
    /// `InfrastructureOptimization`: `InfrastructureOptimization`.
    #[track_caller]
    pub fn infrastructure_optimization(
        mut self,
        value: impl IntoValue<InfrastructureOptimization>,
    ) -> Self {
        self.0.set("InfrastructureOptimization", value);
        self
    }

    /// `InfrastructureRoleArn`: `IamRoleArn`. Required.
    #[track_caller]
    pub fn infrastructure_role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("InfrastructureRoleArn", value);
        self
    }

    /// `InstanceLaunchTemplate`: `InstanceLaunchTemplate`. Required.
    #[track_caller]
    pub fn instance_launch_template(
        mut self,
        value: impl IntoValue<InstanceLaunchTemplate>,
    ) -> Self {
        self.0.set("InstanceLaunchTemplate", value);
        self
    }

    /// `PropagateTags`: `ManagedInstancesProviderPropagateTags`.
    #[track_caller]
    pub fn propagate_tags(
        mut self,
        value: impl IntoValue<ManagedInstancesProviderPropagateTags>,
    ) -> Self {
        self.0.set("PropagateTags", value);
        self
    }
}

choice! {
    /// `ManagedInstancesProviderPropagateTags` of `AWS::Batch::ComputeEnvironment`.
    ManagedInstancesProviderPropagateTags
    CAPACITY_PROVIDER "CAPACITY_PROVIDER"
    NONE "NONE"
}

/// `ManagedInstancesStorageConfiguration` of `AWS::Batch::ComputeEnvironment`.
#[derive(Clone, Default)]
#[must_use]
pub struct ManagedInstancesStorageConfiguration(Properties);

properties! { ManagedInstancesStorageConfiguration }

impl ManagedInstancesStorageConfiguration {
    /// `StorageSizeGiB`: integer.
    #[track_caller]
    pub fn storage_size_gi_b(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("StorageSizeGiB", value);
        self
    }
}

/// `UpdatePolicy` of `AWS::Batch::ComputeEnvironment`.
#[derive(Clone, Default)]
#[must_use]
pub struct UpdatePolicy(Properties);

properties! { UpdatePolicy }

impl UpdatePolicy {
    /// `JobExecutionTimeoutMinutes`: integer, default 30.
    #[track_caller]
    pub fn job_execution_timeout_minutes(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("JobExecutionTimeoutMinutes", value);
        self
    }

    /// `TerminateJobsOnUpdate`: boolean, default false.
    #[track_caller]
    pub fn terminate_jobs_on_update(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("TerminateJobsOnUpdate", value);
        self
    }
}
