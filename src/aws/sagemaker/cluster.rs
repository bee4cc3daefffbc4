// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::SageMaker::Cluster` and the types of its properties.

use crate::aws::base::{Body, IntoNode, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::{ListOf, MapOf};
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::SageMaker::Cluster`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-sagemaker-cluster.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Cluster(Body);

resource! { Cluster "AWS::SageMaker::Cluster" }

impl Cluster {
    /// `AutoScaling`: `ClusterAutoScalingConfig`.
    #[track_caller]
    pub fn auto_scaling(mut self, value: impl IntoValue<ClusterAutoScalingConfig>) -> Self {
        self.0.set("AutoScaling", value);
        self
    }

    /// `ClusterName`: string, 1 to 63 characters, pattern `^[a-zA-Z0-9](-*[a-zA-Z0-9]){0,62}$`. A change replaces the resource.
    #[track_caller]
    pub fn cluster_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ClusterName", value);
        self
    }

    /// `ClusterRole`: string, 20 to 2048 characters, pattern `^arn:aws[a-z\-]*:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+$`.
    #[track_caller]
    pub fn cluster_role(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ClusterRole", value);
        self
    }

    /// `InstanceGroups`: list of `ClusterInstanceGroup`, 1 to 100 items.
    #[track_caller]
    pub fn instance_groups(mut self, value: impl IntoValue<ListOf<ClusterInstanceGroup>>) -> Self {
        self.0.set("InstanceGroups", value);
        self
    }

    /// `NodeProvisioningMode`: `NodeProvisioningMode`.
    #[track_caller]
    pub fn node_provisioning_mode(mut self, value: impl IntoValue<NodeProvisioningMode>) -> Self {
        self.0.set("NodeProvisioningMode", value);
        self
    }

    /// `NodeRecovery`: `NodeRecovery`.
    #[track_caller]
    pub fn node_recovery(mut self, value: impl IntoValue<NodeRecovery>) -> Self {
        self.0.set("NodeRecovery", value);
        self
    }

    /// `Orchestrator`: `Orchestrator`.
    #[track_caller]
    pub fn orchestrator(mut self, value: impl IntoValue<Orchestrator>) -> Self {
        self.0.set("Orchestrator", value);
        self
    }

    /// `RestrictedInstanceGroups`: list of `ClusterRestrictedInstanceGroup`, 1 to 100 items.
    #[track_caller]
    pub fn restricted_instance_groups(
        mut self,
        value: impl IntoValue<ListOf<ClusterRestrictedInstanceGroup>>,
    ) -> Self {
        self.0.set("RestrictedInstanceGroups", value);
        self
    }

    /// `RestrictedInstanceGroupsConfig`: `RestrictedInstanceGroupsConfig`.
    #[track_caller]
    pub fn restricted_instance_groups_config(
        mut self,
        value: impl IntoValue<RestrictedInstanceGroupsConfig>,
    ) -> Self {
        self.0.set("RestrictedInstanceGroupsConfig", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `TieredStorageConfig`: `TieredStorageConfig`.
    #[track_caller]
    pub fn tiered_storage_config(mut self, value: impl IntoValue<TieredStorageConfig>) -> Self {
        self.0.set("TieredStorageConfig", value);
        self
    }

    /// `VpcConfig`: `VpcConfig`. A change replaces the resource.
    #[track_caller]
    pub fn vpc_config(mut self, value: impl IntoValue<VpcConfig>) -> Self {
        self.0.set("VpcConfig", value);
        self
    }
}

impl Handle<Cluster> {
    /// `ClusterArn`
    #[inline]
    pub fn cluster_arn(&self) -> Value<String> {
        self.attribute("ClusterArn")
    }

    /// `ClusterStatus`
    #[inline]
    pub fn cluster_status(&self) -> Value<String> {
        self.attribute("ClusterStatus")
    }

    /// `CreationTime`
    #[inline]
    pub fn creation_time(&self) -> Value<String> {
        self.attribute("CreationTime")
    }

    /// `FailureMessage`
    #[inline]
    pub fn failure_message(&self) -> Value<String> {
        self.attribute("FailureMessage")
    }

    /// `InstanceGroups.*.AutoPatchConfig.PatchSchedule.NextPatchDate`
    #[inline]
    pub fn instance_groups_auto_patch_config_patch_schedule_next_patch_date(
        &self,
    ) -> Value<String> {
        self.attribute("InstanceGroups.*.AutoPatchConfig.PatchSchedule.NextPatchDate")
    }

    /// `InstanceGroups.*.CurrentCount`
    #[inline]
    pub fn instance_groups_current_count(&self) -> Value<i64> {
        self.attribute("InstanceGroups.*.CurrentCount")
    }

    /// `RestrictedInstanceGroups.*.CurrentCount`
    #[inline]
    pub fn restricted_instance_groups_current_count(&self) -> Value<i64> {
        self.attribute("RestrictedInstanceGroups.*.CurrentCount")
    }
}

/// `AlarmDetails` of `AWS::SageMaker::Cluster`.
#[derive(Clone, Default)]
#[must_use]
pub struct AlarmDetails(Properties);

properties! { AlarmDetails }

impl AlarmDetails {
    /// `AlarmName`: string, 1 to 256 characters, pattern `(?!\s*$).+`. Required.
    #[track_caller]
    pub fn alarm_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AlarmName", value);
        self
    }
}

/// `AutoPatchConfig` of `AWS::SageMaker::Cluster`.
#[derive(Clone, Default)]
#[must_use]
pub struct AutoPatchConfig(Properties);

properties! { AutoPatchConfig }

impl AutoPatchConfig {
    /// `DeploymentConfig`: `DeploymentConfig`.
    #[track_caller]
    pub fn deployment_config(mut self, value: impl IntoValue<DeploymentConfig>) -> Self {
        self.0.set("DeploymentConfig", value);
        self
    }

    /// `PatchSchedule`: `PatchSchedule`.
    #[track_caller]
    pub fn patch_schedule(mut self, value: impl IntoValue<PatchSchedule>) -> Self {
        self.0.set("PatchSchedule", value);
        self
    }

    /// `PatchingStrategy`: `AutoPatchConfigPatchingStrategy`. Required.
    #[track_caller]
    pub fn patching_strategy(
        mut self,
        value: impl IntoValue<AutoPatchConfigPatchingStrategy>,
    ) -> Self {
        self.0.set("PatchingStrategy", value);
        self
    }
}

choice! {
    /// `AutoPatchConfigPatchingStrategy` of `AWS::SageMaker::Cluster`.
    AutoPatchConfigPatchingStrategy
    WHEN_IDLE "WhenIdle"
    WHEN_ALL_IDLE "WhenAllIdle"
}

/// `CapacitySizeConfig` of `AWS::SageMaker::Cluster`.
#[derive(Clone, Default)]
#[must_use]
pub struct CapacitySizeConfig(Properties);

properties! { CapacitySizeConfig }

impl CapacitySizeConfig {
    /// `Type`: string, pattern `INSTANCE_COUNT|CAPACITY_PERCENTAGE`. Required.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Type", value);
        self
    }

    /// `Value`: integer, at least 1. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Value", value);
        self
    }
}

/// `ClusterAccountingDatabase` of `AWS::SageMaker::Cluster`.
#[derive(Clone, Default)]
#[must_use]
pub struct ClusterAccountingDatabase(Properties);

properties! { ClusterAccountingDatabase }

impl ClusterAccountingDatabase {
    /// `Endpoint`: string, 1 to 255 characters. Required.
    #[track_caller]
    pub fn endpoint(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Endpoint", value);
        self
    }

    /// `Name`: string, 1 to 64 characters, pattern `^[a-zA-Z0-9$_]+$`, default `slurm_acct_db`.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Port`: integer, 1 to 65535, default 3306.
    #[track_caller]
    pub fn port(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Port", value);
        self
    }

    /// `SecretArn`: string, 20 to 2048 characters. Required.
    #[track_caller]
    pub fn secret_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SecretArn", value);
        self
    }
}

/// `ClusterAutoScalingConfig` of `AWS::SageMaker::Cluster`.
#[derive(Clone, Default)]
#[must_use]
pub struct ClusterAutoScalingConfig(Properties);

properties! { ClusterAutoScalingConfig }

impl ClusterAutoScalingConfig {
    /// `AutoScalerType`: `ClusterAutoScalingConfigAutoScalerType`, default `Karpenter`.
    #[track_caller]
    pub fn auto_scaler_type(
        mut self,
        value: impl IntoValue<ClusterAutoScalingConfigAutoScalerType>,
    ) -> Self {
        self.0.set("AutoScalerType", value);
        self
    }

    /// `Mode`: `ClusterAutoScalingConfigMode`. Required.
    #[track_caller]
    pub fn mode(mut self, value: impl IntoValue<ClusterAutoScalingConfigMode>) -> Self {
        self.0.set("Mode", value);
        self
    }
}

choice! {
    /// `ClusterAutoScalingConfigAutoScalerType` of `AWS::SageMaker::Cluster`.
    ClusterAutoScalingConfigAutoScalerType
    KARPENTER "Karpenter"
}

choice! {
    /// `ClusterAutoScalingConfigMode` of `AWS::SageMaker::Cluster`.
    ClusterAutoScalingConfigMode
    ENABLE "Enable"
    DISABLE "Disable"
}

/// `ClusterCapacityRequirements` of `AWS::SageMaker::Cluster`.
#[derive(Clone, Default)]
#[must_use]
pub struct ClusterCapacityRequirements(Properties);

properties! { ClusterCapacityRequirements }

impl ClusterCapacityRequirements {
    /// `OnDemand`: object.
    #[track_caller]
    pub fn on_demand(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("OnDemand", value);
        self
    }

    /// `Spot`: object.
    #[track_caller]
    pub fn spot(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("Spot", value);
        self
    }
}

/// `ClusterEbsVolumeConfig` of `AWS::SageMaker::Cluster`.
#[derive(Clone, Default)]
#[must_use]
pub struct ClusterEbsVolumeConfig(Properties);

properties! { ClusterEbsVolumeConfig }

impl ClusterEbsVolumeConfig {
    /// `RootVolume`: boolean.
    #[track_caller]
    pub fn root_volume(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("RootVolume", value);
        self
    }

    /// `VolumeKmsKeyId`: string, at most 2048 characters, pattern `^[a-zA-Z0-9:/_-]*$`.
    #[track_caller]
    pub fn volume_kms_key_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("VolumeKmsKeyId", value);
        self
    }

    /// `VolumeSizeInGB`: integer, 1 to 16384.
    #[track_caller]
    pub fn volume_size_in_gb(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("VolumeSizeInGB", value);
        self
    }
}

/// `ClusterFsxLustreConfig` of `AWS::SageMaker::Cluster`.
#[derive(Clone, Default)]
#[must_use]
pub struct ClusterFsxLustreConfig(Properties);

properties! { ClusterFsxLustreConfig }

impl ClusterFsxLustreConfig {
    /// `DnsName`: string, 16 to 275 characters, pattern `^((fs|fc)i?-[0-9a-f]{8,}\..{4,253})$`. Required.
    #[track_caller]
    pub fn dns_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DnsName", value);
        self
    }

    /// `MountName`: string, 1 to 8 characters, pattern `^([A-Za-z0-9_-]{1,8})$`. Required.
    #[track_caller]
    pub fn mount_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("MountName", value);
        self
    }

    /// `MountPath`: string, 1 to 1024 characters, pattern `^/(?!/)(?!.*/$)[a-zA-Z0-9._-]+(/[a-zA-Z0-9._-]+)*$`.
    #[track_caller]
    pub fn mount_path(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("MountPath", value);
        self
    }
}

/// `ClusterFsxOpenZfsConfig` of `AWS::SageMaker::Cluster`.
#[derive(Clone, Default)]
#[must_use]
pub struct ClusterFsxOpenZfsConfig(Properties);

properties! { ClusterFsxOpenZfsConfig }

impl ClusterFsxOpenZfsConfig {
    /// `DnsName`: string, 16 to 275 characters, pattern `^((fs|fc)i?-[0-9a-f]{8,}\..{4,253})$`. Required.
    #[track_caller]
    pub fn dns_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DnsName", value);
        self
    }

    /// `MountPath`: string, 1 to 1024 characters, pattern `^/(?!/)(?!.*/$)[a-zA-Z0-9._-]+(/[a-zA-Z0-9._-]+)*$`.
    #[track_caller]
    pub fn mount_path(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("MountPath", value);
        self
    }
}

/// `ClusterInstanceGroup` of `AWS::SageMaker::Cluster`.
#[derive(Clone, Default)]
#[must_use]
pub struct ClusterInstanceGroup(Properties);

properties! { ClusterInstanceGroup }

impl ClusterInstanceGroup {
    /// `AutoPatchConfig`: `AutoPatchConfig`.
    #[track_caller]
    pub fn auto_patch_config(mut self, value: impl IntoValue<AutoPatchConfig>) -> Self {
        self.0.set("AutoPatchConfig", value);
        self
    }

    /// `CapacityRequirements`: `ClusterCapacityRequirements`.
    #[track_caller]
    pub fn capacity_requirements(
        mut self,
        value: impl IntoValue<ClusterCapacityRequirements>,
    ) -> Self {
        self.0.set("CapacityRequirements", value);
        self
    }

    /// `ExecutionRole`: string, 20 to 2048 characters, pattern `^arn:aws[a-z\-]*:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+$`. Required.
    #[track_caller]
    pub fn execution_role(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ExecutionRole", value);
        self
    }

    /// `ImageId`: `Ec2ImageId`, 7 to 21 characters, pattern `^ami-[0-9a-fA-F]{8,17}|default$`.
    #[track_caller]
    pub fn image_id(mut self, value: impl IntoValue<format::Ec2ImageId>) -> Self {
        self.0.set("ImageId", value);
        self
    }

    /// `ImageReleaseVersion`: string, 5 to 64 characters, pattern `^[0-9]+\.[0-9]+\.[0-9]+$`.
    #[track_caller]
    pub fn image_release_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ImageReleaseVersion", value);
        self
    }

    /// `InstanceCount`: integer, 0 to 6758. Required.
    #[track_caller]
    pub fn instance_count(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("InstanceCount", value);
        self
    }

    /// `InstanceGroupName`: string, 1 to 63 characters, pattern `^[a-zA-Z0-9](-*[a-zA-Z0-9])*$`. Required.
    #[track_caller]
    pub fn instance_group_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("InstanceGroupName", value);
        self
    }

    /// `InstanceRequirements`: `InstanceRequirements`.
    #[track_caller]
    pub fn instance_requirements(mut self, value: impl IntoValue<InstanceRequirements>) -> Self {
        self.0.set("InstanceRequirements", value);
        self
    }

    /// `InstanceStorageConfigs`: list of `ClusterInstanceStorageConfig`, at most 4 items.
    #[track_caller]
    pub fn instance_storage_configs(
        mut self,
        value: impl IntoValue<ListOf<ClusterInstanceStorageConfig>>,
    ) -> Self {
        self.0.set("InstanceStorageConfigs", value);
        self
    }

    /// `InstanceType`: string.
    #[track_caller]
    pub fn instance_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("InstanceType", value);
        self
    }

    /// `KubernetesConfig`: `ClusterKubernetesConfig`.
    #[track_caller]
    pub fn kubernetes_config(mut self, value: impl IntoValue<ClusterKubernetesConfig>) -> Self {
        self.0.set("KubernetesConfig", value);
        self
    }

    /// `LifeCycleConfig`: `ClusterLifeCycleConfig`.
    #[track_caller]
    pub fn life_cycle_config(mut self, value: impl IntoValue<ClusterLifeCycleConfig>) -> Self {
        self.0.set("LifeCycleConfig", value);
        self
    }

    /// `MinInstanceCount`: integer, 0 to 6758.
    #[track_caller]
    pub fn min_instance_count(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MinInstanceCount", value);
        self
    }

    /// `NetworkInterface`: `ClusterNetworkInterface`.
    #[track_caller]
    pub fn network_interface(mut self, value: impl IntoValue<ClusterNetworkInterface>) -> Self {
        self.0.set("NetworkInterface", value);
        self
    }

    /// `OnStartDeepHealthChecks`: list of `DeepHealthCheckType`, 1 to 3 items.
    #[track_caller]
    pub fn on_start_deep_health_checks(
        mut self,
        value: impl IntoValue<ListOf<DeepHealthCheckType>>,
    ) -> Self {
        self.0.set("OnStartDeepHealthChecks", value);
        self
    }

    /// `OverrideVpcConfig`: `VpcConfig`.
    #[track_caller]
    pub fn override_vpc_config(mut self, value: impl IntoValue<VpcConfig>) -> Self {
        self.0.set("OverrideVpcConfig", value);
        self
    }

    /// `ScheduledUpdateConfig`: `ScheduledUpdateConfig`.
    #[track_caller]
    pub fn scheduled_update_config(mut self, value: impl IntoValue<ScheduledUpdateConfig>) -> Self {
        self.0.set("ScheduledUpdateConfig", value);
        self
    }

    /// `SlurmConfig`: `ClusterSlurmConfig`.
    #[track_caller]
    pub fn slurm_config(mut self, value: impl IntoValue<ClusterSlurmConfig>) -> Self {
        self.0.set("SlurmConfig", value);
        self
    }

    /// `ThreadsPerCore`: integer, 1 to 2.
    #[track_caller]
    pub fn threads_per_core(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("ThreadsPerCore", value);
        self
    }

    /// `TrainingPlanArn`: string, 50 to 2048 characters, pattern `^arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:training-plan/.*$`.
    #[track_caller]
    pub fn training_plan_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TrainingPlanArn", value);
        self
    }
}

/// `ClusterInstanceStorageConfig` of `AWS::SageMaker::Cluster`.
#[derive(Clone, Default)]
#[must_use]
pub struct ClusterInstanceStorageConfig(Properties);

properties! { ClusterInstanceStorageConfig }

impl ClusterInstanceStorageConfig {
    /// `EbsVolumeConfig`: `ClusterEbsVolumeConfig`.
    #[track_caller]
    pub fn ebs_volume_config(mut self, value: impl IntoValue<ClusterEbsVolumeConfig>) -> Self {
        self.0.set("EbsVolumeConfig", value);
        self
    }

    /// `FsxLustreConfig`: `ClusterFsxLustreConfig`.
    #[track_caller]
    pub fn fsx_lustre_config(mut self, value: impl IntoValue<ClusterFsxLustreConfig>) -> Self {
        self.0.set("FsxLustreConfig", value);
        self
    }

    /// `FsxOpenZfsConfig`: `ClusterFsxOpenZfsConfig`.
    #[track_caller]
    pub fn fsx_open_zfs_config(mut self, value: impl IntoValue<ClusterFsxOpenZfsConfig>) -> Self {
        self.0.set("FsxOpenZfsConfig", value);
        self
    }
}

/// `ClusterKubernetesConfig` of `AWS::SageMaker::Cluster`.
#[derive(Clone, Default)]
#[must_use]
pub struct ClusterKubernetesConfig(Properties);

properties! { ClusterKubernetesConfig }

impl ClusterKubernetesConfig {
    /// `Labels`: map of strings.
    #[track_caller]
    pub fn labels(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("Labels", value);
        self
    }

    /// `Taints`: list of `ClusterKubernetesTaint`, at most 50 items.
    #[track_caller]
    pub fn taints(mut self, value: impl IntoValue<ListOf<ClusterKubernetesTaint>>) -> Self {
        self.0.set("Taints", value);
        self
    }
}

/// `ClusterKubernetesTaint` of `AWS::SageMaker::Cluster`.
#[derive(Clone, Default)]
#[must_use]
pub struct ClusterKubernetesTaint(Properties);

properties! { ClusterKubernetesTaint }

impl ClusterKubernetesTaint {
    /// `Effect`: `ClusterKubernetesTaintEffect`. Required.
    #[track_caller]
    pub fn effect(mut self, value: impl IntoValue<ClusterKubernetesTaintEffect>) -> Self {
        self.0.set("Effect", value);
        self
    }

    /// `Key`: string, 1 to 317 characters. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, 1 to 63 characters, pattern `^(([A-Za-z0-9][-A-Za-z0-9_.]*)?[A-Za-z0-9])?$`.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}

choice! {
    /// `ClusterKubernetesTaintEffect` of `AWS::SageMaker::Cluster`.
    ClusterKubernetesTaintEffect
    NO_SCHEDULE "NoSchedule"
    PREFER_NO_SCHEDULE "PreferNoSchedule"
    NO_EXECUTE "NoExecute"
}

/// `ClusterLifeCycleConfig` of `AWS::SageMaker::Cluster`.
#[derive(Clone, Default)]
#[must_use]
pub struct ClusterLifeCycleConfig(Properties);

properties! { ClusterLifeCycleConfig }

impl ClusterLifeCycleConfig {
    /// `OnCreate`: string, 1 to 128 characters, pattern `^[\S\s]+$`.
    #[track_caller]
    pub fn on_create(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("OnCreate", value);
        self
    }

    /// `OnInitComplete`: string, 1 to 128 characters, pattern `^[\S\s]+$`.
    #[track_caller]
    pub fn on_init_complete(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("OnInitComplete", value);
        self
    }

    /// `SourceS3Uri`: string, at most 1024 characters, pattern `^(https|s3)://([^/]+)/?(.*)$`.
    #[track_caller]
    pub fn source_s3_uri(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SourceS3Uri", value);
        self
    }
}

/// `ClusterNetworkInterface` of `AWS::SageMaker::Cluster`.
#[derive(Clone, Default)]
#[must_use]
pub struct ClusterNetworkInterface(Properties);

properties! { ClusterNetworkInterface }

impl ClusterNetworkInterface {
    /// `InterfaceType`: `ClusterNetworkInterfaceInterfaceType`. Required.
    #[track_caller]
    pub fn interface_type(
        mut self,
        value: impl IntoValue<ClusterNetworkInterfaceInterfaceType>,
    ) -> Self {
        self.0.set("InterfaceType", value);
        self
    }
}

choice! {
    /// `ClusterNetworkInterfaceInterfaceType` of `AWS::SageMaker::Cluster`.
    ClusterNetworkInterfaceInterfaceType
    EFA "efa"
    EFA_ONLY "efa-only"
}

/// `ClusterOrchestratorEksConfig` of `AWS::SageMaker::Cluster`.
#[derive(Clone, Default)]
#[must_use]
pub struct ClusterOrchestratorEksConfig(Properties);

properties! { ClusterOrchestratorEksConfig }

impl ClusterOrchestratorEksConfig {
    /// `ClusterArn`: string. Required.
    #[track_caller]
    pub fn cluster_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ClusterArn", value);
        self
    }
}

/// `ClusterOrchestratorSlurmConfig` of `AWS::SageMaker::Cluster`.
#[derive(Clone, Default)]
#[must_use]
pub struct ClusterOrchestratorSlurmConfig(Properties);

properties! { ClusterOrchestratorSlurmConfig }

impl ClusterOrchestratorSlurmConfig {
    /// `AccountingDatabase`: `ClusterAccountingDatabase`.
    #[track_caller]
    pub fn accounting_database(mut self, value: impl IntoValue<ClusterAccountingDatabase>) -> Self {
        self.0.set("AccountingDatabase", value);
        self
    }

    /// `SlurmConfigStrategy`: `ClusterOrchestratorSlurmConfigSlurmConfigStrategy`.
    #[track_caller]
    pub fn slurm_config_strategy(
        mut self,
        value: impl IntoValue<ClusterOrchestratorSlurmConfigSlurmConfigStrategy>,
    ) -> Self {
        self.0.set("SlurmConfigStrategy", value);
        self
    }
}

choice! {
    /// `ClusterOrchestratorSlurmConfigSlurmConfigStrategy` of `AWS::SageMaker::Cluster`.
    ClusterOrchestratorSlurmConfigSlurmConfigStrategy
    OVERWRITE "Overwrite"
    MANAGED "Managed"
    MERGE "Merge"
}

/// `ClusterRestrictedInstanceGroup` of `AWS::SageMaker::Cluster`.
#[derive(Clone, Default)]
#[must_use]
pub struct ClusterRestrictedInstanceGroup(Properties);

properties! { ClusterRestrictedInstanceGroup }

impl ClusterRestrictedInstanceGroup {
    /// `EnvironmentConfig`: `EnvironmentConfig`.
    #[track_caller]
    pub fn environment_config(mut self, value: impl IntoValue<EnvironmentConfig>) -> Self {
        self.0.set("EnvironmentConfig", value);
        self
    }

    /// `ExecutionRole`: string, 20 to 2048 characters, pattern `^arn:aws[a-z\-]*:iam::\d{12}:role/?[a-zA-Z_0-9+=,.@\-_/]+$`. Required.
    #[track_caller]
    pub fn execution_role(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ExecutionRole", value);
        self
    }

    /// `InstanceCount`: integer, 0 to 6758. Required.
    #[track_caller]
    pub fn instance_count(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("InstanceCount", value);
        self
    }

    /// `InstanceGroupName`: string, 1 to 63 characters, pattern `^[a-zA-Z0-9](-*[a-zA-Z0-9])*$`. Required.
    #[track_caller]
    pub fn instance_group_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("InstanceGroupName", value);
        self
    }

    /// `InstanceStorageConfigs`: list of `ClusterInstanceStorageConfig`, at most 4 items.
    #[track_caller]
    pub fn instance_storage_configs(
        mut self,
        value: impl IntoValue<ListOf<ClusterInstanceStorageConfig>>,
    ) -> Self {
        self.0.set("InstanceStorageConfigs", value);
        self
    }

    /// `InstanceType`: string. Required.
    #[track_caller]
    pub fn instance_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("InstanceType", value);
        self
    }

    /// `OnStartDeepHealthChecks`: list of `DeepHealthCheckType`, 1 to 3 items.
    #[track_caller]
    pub fn on_start_deep_health_checks(
        mut self,
        value: impl IntoValue<ListOf<DeepHealthCheckType>>,
    ) -> Self {
        self.0.set("OnStartDeepHealthChecks", value);
        self
    }

    /// `OverrideVpcConfig`: `VpcConfig`.
    #[track_caller]
    pub fn override_vpc_config(mut self, value: impl IntoValue<VpcConfig>) -> Self {
        self.0.set("OverrideVpcConfig", value);
        self
    }

    /// `ThreadsPerCore`: integer, 1 to 2.
    #[track_caller]
    pub fn threads_per_core(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("ThreadsPerCore", value);
        self
    }

    /// `TrainingPlanArn`: string, 50 to 2048 characters, pattern `^arn:aws[a-z\-]*:sagemaker:[a-z0-9\-]*:[0-9]{12}:training-plan/.*$`.
    #[track_caller]
    pub fn training_plan_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TrainingPlanArn", value);
        self
    }
}

/// `ClusterSlurmConfig` of `AWS::SageMaker::Cluster`.
#[derive(Clone, Default)]
#[must_use]
pub struct ClusterSlurmConfig(Properties);

properties! { ClusterSlurmConfig }

impl ClusterSlurmConfig {
    /// `NodeType`: `ClusterSlurmConfigNodeType`. Required.
    #[track_caller]
    pub fn node_type(mut self, value: impl IntoValue<ClusterSlurmConfigNodeType>) -> Self {
        self.0.set("NodeType", value);
        self
    }

    /// `PartitionNames`: list of strings, at most 1 item.
    #[track_caller]
    pub fn partition_names(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("PartitionNames", value);
        self
    }
}

choice! {
    /// `ClusterSlurmConfigNodeType` of `AWS::SageMaker::Cluster`.
    ClusterSlurmConfigNodeType
    CONTROLLER "Controller"
    LOGIN "Login"
    COMPUTE "Compute"
}

choice! {
    /// `DeepHealthCheckType` of `AWS::SageMaker::Cluster`.
    DeepHealthCheckType
    INSTANCE_STRESS "InstanceStress"
    INSTANCE_CONNECTIVITY "InstanceConnectivity"
}

/// `DeploymentConfig` of `AWS::SageMaker::Cluster`.
#[derive(Clone, Default)]
#[must_use]
pub struct DeploymentConfig(Properties);

properties! { DeploymentConfig }

impl DeploymentConfig {
    /// `AutoRollbackConfiguration`: list of `AlarmDetails`, 1 to 10 items.
    #[track_caller]
    pub fn auto_rollback_configuration(
        mut self,
        value: impl IntoValue<ListOf<AlarmDetails>>,
    ) -> Self {
        self.0.set("AutoRollbackConfiguration", value);
        self
    }

    /// `RollingUpdatePolicy`: `RollingUpdatePolicy`.
    #[track_caller]
    pub fn rolling_update_policy(mut self, value: impl IntoValue<RollingUpdatePolicy>) -> Self {
        self.0.set("RollingUpdatePolicy", value);
        self
    }

    /// `WaitIntervalInSeconds`: integer, 0 to 3600.
    #[track_caller]
    pub fn wait_interval_in_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("WaitIntervalInSeconds", value);
        self
    }
}

/// `EnvironmentConfig` of `AWS::SageMaker::Cluster`.
#[derive(Clone, Default)]
#[must_use]
pub struct EnvironmentConfig(Properties);

properties! { EnvironmentConfig }

impl EnvironmentConfig {
    /// `FSxLustreConfig`: `FSxLustreConfig`.
    #[track_caller]
    pub fn f_sx_lustre_config(mut self, value: impl IntoValue<FSxLustreConfig>) -> Self {
        self.0.set("FSxLustreConfig", value);
        self
    }
}

/// `FSxLustreConfig` of `AWS::SageMaker::Cluster`.
#[derive(Clone, Default)]
#[must_use]
pub struct FSxLustreConfig(Properties);

properties! { FSxLustreConfig }

impl FSxLustreConfig {
    /// `PerUnitStorageThroughput`: integer, 125 to 1000. Required.
    #[track_caller]
    pub fn per_unit_storage_throughput(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("PerUnitStorageThroughput", value);
        self
    }

    /// `SizeInGiB`: integer, 1200 to 100800. Required.
    #[track_caller]
    pub fn size_in_gi_b(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("SizeInGiB", value);
        self
    }
}

/// `InstanceRequirements` of `AWS::SageMaker::Cluster`.
#[derive(Clone, Default)]
#[must_use]
pub struct InstanceRequirements(Properties);

properties! { InstanceRequirements }

impl InstanceRequirements {
    /// `InstanceTypes`: list of strings, 1 to 20 items. Required.
    #[track_caller]
    pub fn instance_types(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("InstanceTypes", value);
        self
    }
}

choice! {
    /// `NodeProvisioningMode` of `AWS::SageMaker::Cluster`.
    NodeProvisioningMode
    CONTINUOUS "Continuous"
}

choice! {
    /// `NodeRecovery` of `AWS::SageMaker::Cluster`.
    NodeRecovery
    AUTOMATIC "Automatic"
    NONE "None"
}

/// `Orchestrator` of `AWS::SageMaker::Cluster`.
#[derive(Clone, Default)]
#[must_use]
pub struct Orchestrator(Properties);

properties! { Orchestrator }

impl Orchestrator {
    /// `Eks`: `ClusterOrchestratorEksConfig`.
    #[track_caller]
    pub fn eks(mut self, value: impl IntoValue<ClusterOrchestratorEksConfig>) -> Self {
        self.0.set("Eks", value);
        self
    }

    /// `Slurm`: `ClusterOrchestratorSlurmConfig`.
    #[track_caller]
    pub fn slurm(mut self, value: impl IntoValue<ClusterOrchestratorSlurmConfig>) -> Self {
        self.0.set("Slurm", value);
        self
    }
}

/// `PatchSchedule` of `AWS::SageMaker::Cluster`.
#[derive(Clone, Default)]
#[must_use]
pub struct PatchSchedule(Properties);

properties! { PatchSchedule }

/// `RestrictedInstanceGroupsConfig` of `AWS::SageMaker::Cluster`.
#[derive(Clone, Default)]
#[must_use]
pub struct RestrictedInstanceGroupsConfig(Properties);

properties! { RestrictedInstanceGroupsConfig }

impl RestrictedInstanceGroupsConfig {
    /// `SharedEnvironmentConfig`: `SharedEnvironmentConfig`. Required.
    #[track_caller]
    pub fn shared_environment_config(
        mut self,
        value: impl IntoValue<SharedEnvironmentConfig>,
    ) -> Self {
        self.0.set("SharedEnvironmentConfig", value);
        self
    }
}

/// `RollingUpdatePolicy` of `AWS::SageMaker::Cluster`.
#[derive(Clone, Default)]
#[must_use]
pub struct RollingUpdatePolicy(Properties);

properties! { RollingUpdatePolicy }

impl RollingUpdatePolicy {
    /// `MaximumBatchSize`: `CapacitySizeConfig`. Required.
    #[track_caller]
    pub fn maximum_batch_size(mut self, value: impl IntoValue<CapacitySizeConfig>) -> Self {
        self.0.set("MaximumBatchSize", value);
        self
    }

    /// `RollbackMaximumBatchSize`: `CapacitySizeConfig`.
    #[track_caller]
    pub fn rollback_maximum_batch_size(
        mut self,
        value: impl IntoValue<CapacitySizeConfig>,
    ) -> Self {
        self.0.set("RollbackMaximumBatchSize", value);
        self
    }
}

/// `ScheduledUpdateConfig` of `AWS::SageMaker::Cluster`.
#[derive(Clone, Default)]
#[must_use]
pub struct ScheduledUpdateConfig(Properties);

properties! { ScheduledUpdateConfig }

impl ScheduledUpdateConfig {
    /// `DeploymentConfig`: `DeploymentConfig`.
    #[track_caller]
    pub fn deployment_config(mut self, value: impl IntoValue<DeploymentConfig>) -> Self {
        self.0.set("DeploymentConfig", value);
        self
    }

    /// `ScheduleExpression`: string, 1 to 256 characters. Required.
    #[track_caller]
    pub fn schedule_expression(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ScheduleExpression", value);
        self
    }
}

/// `SharedEnvironmentConfig` of `AWS::SageMaker::Cluster`.
#[derive(Clone, Default)]
#[must_use]
pub struct SharedEnvironmentConfig(Properties);

properties! { SharedEnvironmentConfig }

impl SharedEnvironmentConfig {
    /// `FSxLustreConfig`: `FSxLustreConfig`.
    #[track_caller]
    pub fn f_sx_lustre_config(mut self, value: impl IntoValue<FSxLustreConfig>) -> Self {
        self.0.set("FSxLustreConfig", value);
        self
    }

    /// `FSxLustreDeletionPolicy`: `SharedEnvironmentConfigFSxLustreDeletionPolicy`. Required.
    #[track_caller]
    pub fn f_sx_lustre_deletion_policy(
        mut self,
        value: impl IntoValue<SharedEnvironmentConfigFSxLustreDeletionPolicy>,
    ) -> Self {
        self.0.set("FSxLustreDeletionPolicy", value);
        self
    }
}

choice! {
    /// `SharedEnvironmentConfigFSxLustreDeletionPolicy` of `AWS::SageMaker::Cluster`.
    SharedEnvironmentConfigFSxLustreDeletionPolicy
    KEEP "Keep"
    DELETE_IF_NOT_USED "DeleteIfNotUsed"
}

/// `Tag` of `AWS::SageMaker::Cluster`.
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

/// `TieredStorageConfig` of `AWS::SageMaker::Cluster`.
#[derive(Clone, Default)]
#[must_use]
pub struct TieredStorageConfig(Properties);

properties! { TieredStorageConfig }

impl TieredStorageConfig {
    /// `InstanceMemoryAllocationPercentage`: integer, 0 to 100.
    #[track_caller]
    pub fn instance_memory_allocation_percentage(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("InstanceMemoryAllocationPercentage", value);
        self
    }

    /// `Mode`: `TieredStorageConfigMode`. Required.
    #[track_caller]
    pub fn mode(mut self, value: impl IntoValue<TieredStorageConfigMode>) -> Self {
        self.0.set("Mode", value);
        self
    }
}

choice! {
    /// `TieredStorageConfigMode` of `AWS::SageMaker::Cluster`.
    TieredStorageConfigMode
    ENABLE "Enable"
    DISABLE "Disable"
}

/// `VpcConfig` of `AWS::SageMaker::Cluster`.
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
