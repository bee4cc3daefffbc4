// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::EKS::Nodegroup` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::{ListOf, MapOf};
use crate::aws::format;
use crate::definition::Handle;
use crate::value::{Node, Value};

/// `AWS::EKS::Nodegroup`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-eks-nodegroup.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Nodegroup(Body);

resource! { Nodegroup "AWS::EKS::Nodegroup" }

impl Nodegroup {
    /// `AmiType`: `AmiType`. A change replaces the resource.
    #[track_caller]
    pub fn ami_type(mut self, value: impl IntoValue<AmiType>) -> Self {
        self.0.set("AmiType", value);
        self
    }

    /// `CapacityType`: `CapacityType`. A change replaces the resource.
    #[track_caller]
    pub fn capacity_type(mut self, value: impl IntoValue<CapacityType>) -> Self {
        self.0.set("CapacityType", value);
        self
    }

    /// `ClusterName`: string, at least 1 character. Required. A change replaces the resource.
    #[track_caller]
    pub fn cluster_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ClusterName", value);
        self
    }

    /// `DiskSize`: integer. A change replaces the resource.
    #[track_caller]
    pub fn disk_size(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("DiskSize", value);
        self
    }

    /// `ForceUpdateEnabled`: boolean, default false.
    #[track_caller]
    pub fn force_update_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("ForceUpdateEnabled", value);
        self
    }

    /// `InstanceTypes`: list of strings. A change replaces the resource.
    #[track_caller]
    pub fn instance_types(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("InstanceTypes", value);
        self
    }

    /// `Labels`: map of strings.
    #[track_caller]
    pub fn labels(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("Labels", value);
        self
    }

    /// `LaunchTemplate`: `LaunchTemplateSpecification`.
    #[track_caller]
    pub fn launch_template(mut self, value: impl IntoValue<LaunchTemplateSpecification>) -> Self {
        self.0.set("LaunchTemplate", value);
        self
    }

    /// `NodeRepairConfig`: `NodeRepairConfig`.
    #[track_caller]
    pub fn node_repair_config(mut self, value: impl IntoValue<NodeRepairConfig>) -> Self {
        self.0.set("NodeRepairConfig", value);
        self
    }

    /// `NodeRole`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn node_role(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("NodeRole", value);
        self
    }

    /// `NodegroupName`: string, at least 1 character. A change replaces the resource.
    #[track_caller]
    pub fn nodegroup_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("NodegroupName", value);
        self
    }

    /// `ReleaseVersion`: string.
    #[track_caller]
    pub fn release_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ReleaseVersion", value);
        self
    }

    /// `RemoteAccess`: `RemoteAccess`. A change replaces the resource.
    #[track_caller]
    pub fn remote_access(mut self, value: impl IntoValue<RemoteAccess>) -> Self {
        self.0.set("RemoteAccess", value);
        self
    }

    /// `ScalingConfig`: `ScalingConfig`.
    #[track_caller]
    pub fn scaling_config(mut self, value: impl IntoValue<ScalingConfig>) -> Self {
        self.0.set("ScalingConfig", value);
        self
    }

    /// `Subnets`: list of `Ec2SubnetId`. Required. A change replaces the resource.
    #[track_caller]
    pub fn subnets(mut self, value: impl IntoValue<ListOf<format::Ec2SubnetId>>) -> Self {
        self.0.set("Subnets", value);
        self
    }

    /// `Tags`: map of strings.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `Taints`: list of `Taint`.
    #[track_caller]
    pub fn taints(mut self, value: impl IntoValue<ListOf<Taint>>) -> Self {
        self.0.set("Taints", value);
        self
    }

    /// `UpdateConfig`: `UpdateConfig`.
    #[track_caller]
    pub fn update_config(mut self, value: impl IntoValue<UpdateConfig>) -> Self {
        self.0.set("UpdateConfig", value);
        self
    }

    /// `Version`: string.
    #[track_caller]
    pub fn version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Version", value);
        self
    }

    /// `WarmPoolConfig`: `WarmPoolConfig`.
    #[track_caller]
    pub fn warm_pool_config(mut self, value: impl IntoValue<WarmPoolConfig>) -> Self {
        self.0.set("WarmPoolConfig", value);
        self
    }
}

impl Handle<Nodegroup> {
    /// `AmiType`
    #[inline]
    pub fn ami_type(&self) -> Value<String> {
        self.attribute("AmiType")
    }

    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `CapacityType`
    #[inline]
    pub fn capacity_type(&self) -> Value<String> {
        self.attribute("CapacityType")
    }

    /// `ClusterName`
    #[inline]
    pub fn cluster_name(&self) -> Value<String> {
        self.attribute("ClusterName")
    }

    /// `DiskSize`
    #[inline]
    pub fn disk_size(&self) -> Value<i64> {
        self.attribute("DiskSize")
    }

    /// `ForceUpdateEnabled`
    #[inline]
    pub fn force_update_enabled(&self) -> Value<bool> {
        self.attribute("ForceUpdateEnabled")
    }

    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }

    /// `InstanceTypes`
    #[inline]
    pub fn instance_types(&self) -> Value<Vec<String>> {
        self.attribute("InstanceTypes")
    }

    /// `LaunchTemplate.Id`
    #[inline]
    pub fn launch_template_id(&self) -> Value<String> {
        self.attribute("LaunchTemplate.Id")
    }

    /// `LaunchTemplate.Name`
    #[inline]
    pub fn launch_template_name(&self) -> Value<String> {
        self.attribute("LaunchTemplate.Name")
    }

    /// `LaunchTemplate.Version`
    #[inline]
    pub fn launch_template_version(&self) -> Value<String> {
        self.attribute("LaunchTemplate.Version")
    }

    /// `NodeRepairConfig.Enabled`
    #[inline]
    pub fn node_repair_config_enabled(&self) -> Value<bool> {
        self.attribute("NodeRepairConfig.Enabled")
    }

    /// `NodeRepairConfig.MaxParallelNodesRepairedCount`
    #[inline]
    pub fn node_repair_config_max_parallel_nodes_repaired_count(&self) -> Value<i64> {
        self.attribute("NodeRepairConfig.MaxParallelNodesRepairedCount")
    }

    /// `NodeRepairConfig.MaxParallelNodesRepairedPercentage`
    #[inline]
    pub fn node_repair_config_max_parallel_nodes_repaired_percentage(&self) -> Value<i64> {
        self.attribute("NodeRepairConfig.MaxParallelNodesRepairedPercentage")
    }

    /// `NodeRepairConfig.MaxUnhealthyNodeThresholdCount`
    #[inline]
    pub fn node_repair_config_max_unhealthy_node_threshold_count(&self) -> Value<i64> {
        self.attribute("NodeRepairConfig.MaxUnhealthyNodeThresholdCount")
    }

    /// `NodeRepairConfig.MaxUnhealthyNodeThresholdPercentage`
    #[inline]
    pub fn node_repair_config_max_unhealthy_node_threshold_percentage(&self) -> Value<i64> {
        self.attribute("NodeRepairConfig.MaxUnhealthyNodeThresholdPercentage")
    }

    /// `NodeRepairConfig.NodeRepairConfigOverrides`
    #[inline]
    pub fn node_repair_config_node_repair_config_overrides(&self) -> Value<Node> {
        self.attribute("NodeRepairConfig.NodeRepairConfigOverrides")
    }

    /// `NodeRole`
    #[inline]
    pub fn node_role(&self) -> Value<String> {
        self.attribute("NodeRole")
    }

    /// `NodegroupName`
    #[inline]
    pub fn nodegroup_name(&self) -> Value<String> {
        self.attribute("NodegroupName")
    }

    /// `ReleaseVersion`
    #[inline]
    pub fn release_version(&self) -> Value<String> {
        self.attribute("ReleaseVersion")
    }

    /// `RemoteAccess.Ec2SshKey`
    #[inline]
    pub fn remote_access_ec2_ssh_key(&self) -> Value<String> {
        self.attribute("RemoteAccess.Ec2SshKey")
    }

    /// `RemoteAccess.SourceSecurityGroups`
    #[inline]
    pub fn remote_access_source_security_groups(&self) -> Value<Vec<String>> {
        self.attribute("RemoteAccess.SourceSecurityGroups")
    }

    /// `ScalingConfig.DesiredSize`
    #[inline]
    pub fn scaling_config_desired_size(&self) -> Value<i64> {
        self.attribute("ScalingConfig.DesiredSize")
    }

    /// `ScalingConfig.MaxSize`
    #[inline]
    pub fn scaling_config_max_size(&self) -> Value<i64> {
        self.attribute("ScalingConfig.MaxSize")
    }

    /// `ScalingConfig.MinSize`
    #[inline]
    pub fn scaling_config_min_size(&self) -> Value<i64> {
        self.attribute("ScalingConfig.MinSize")
    }

    /// `Subnets`
    #[inline]
    pub fn subnets(&self) -> Value<Vec<format::Ec2SubnetId>> {
        self.attribute("Subnets")
    }

    /// `Taints`
    #[inline]
    pub fn taints(&self) -> Value<Node> {
        self.attribute("Taints")
    }

    /// `UpdateConfig.MaxUnavailable`
    #[inline]
    pub fn update_config_max_unavailable(&self) -> Value<f64> {
        self.attribute("UpdateConfig.MaxUnavailable")
    }

    /// `UpdateConfig.MaxUnavailablePercentage`
    #[inline]
    pub fn update_config_max_unavailable_percentage(&self) -> Value<f64> {
        self.attribute("UpdateConfig.MaxUnavailablePercentage")
    }

    /// `UpdateConfig.UpdateStrategy`
    #[inline]
    pub fn update_config_update_strategy(&self) -> Value<String> {
        self.attribute("UpdateConfig.UpdateStrategy")
    }

    /// `Version`
    #[inline]
    pub fn version(&self) -> Value<String> {
        self.attribute("Version")
    }

    /// `WarmPoolConfig.Enabled`
    #[inline]
    pub fn warm_pool_config_enabled(&self) -> Value<bool> {
        self.attribute("WarmPoolConfig.Enabled")
    }

    /// `WarmPoolConfig.MaxGroupPreparedCapacity`
    #[inline]
    pub fn warm_pool_config_max_group_prepared_capacity(&self) -> Value<i64> {
        self.attribute("WarmPoolConfig.MaxGroupPreparedCapacity")
    }

    /// `WarmPoolConfig.MinSize`
    #[inline]
    pub fn warm_pool_config_min_size(&self) -> Value<i64> {
        self.attribute("WarmPoolConfig.MinSize")
    }

    /// `WarmPoolConfig.PoolState`
    #[inline]
    pub fn warm_pool_config_pool_state(&self) -> Value<String> {
        self.attribute("WarmPoolConfig.PoolState")
    }

    /// `WarmPoolConfig.ReuseOnScaleIn`
    #[inline]
    pub fn warm_pool_config_reuse_on_scale_in(&self) -> Value<bool> {
        self.attribute("WarmPoolConfig.ReuseOnScaleIn")
    }
}

choice! {
    /// `AmiType` of `AWS::EKS::Nodegroup`.
    AmiType
    AL2023_ARM_64_NVIDIA "AL2023_ARM_64_NVIDIA"
    AL2023_ARM_64_STANDARD "AL2023_ARM_64_STANDARD"
    AL2023_X86_64_NEURON "AL2023_x86_64_NEURON"
    AL2023_X86_64_NVIDIA "AL2023_x86_64_NVIDIA"
    AL2023_X86_64_STANDARD "AL2023_x86_64_STANDARD"
    AL2_ARM_64 "AL2_ARM_64"
    AL2_X86_64 "AL2_x86_64"
    AL2_X86_64_GPU "AL2_x86_64_GPU"
    BOTTLEROCKET_ARM_64 "BOTTLEROCKET_ARM_64"
    BOTTLEROCKET_ARM_64_FIPS "BOTTLEROCKET_ARM_64_FIPS"
    BOTTLEROCKET_ARM_64_NVIDIA "BOTTLEROCKET_ARM_64_NVIDIA"
    BOTTLEROCKET_ARM_64_NVIDIA_FIPS "BOTTLEROCKET_ARM_64_NVIDIA_FIPS"
    BOTTLEROCKET_X86_64 "BOTTLEROCKET_x86_64"
    BOTTLEROCKET_X86_64_FIPS "BOTTLEROCKET_x86_64_FIPS"
    BOTTLEROCKET_X86_64_NVIDIA "BOTTLEROCKET_x86_64_NVIDIA"
    BOTTLEROCKET_X86_64_NVIDIA_FIPS "BOTTLEROCKET_x86_64_NVIDIA_FIPS"
    CUSTOM "CUSTOM"
    WINDOWS_CORE_2019_X86_64 "WINDOWS_CORE_2019_x86_64"
    WINDOWS_CORE_2022_X86_64 "WINDOWS_CORE_2022_x86_64"
    WINDOWS_CORE_2025_X86_64 "WINDOWS_CORE_2025_x86_64"
    WINDOWS_FULL_2019_X86_64 "WINDOWS_FULL_2019_x86_64"
    WINDOWS_FULL_2022_X86_64 "WINDOWS_FULL_2022_x86_64"
    WINDOWS_FULL_2025_X86_64 "WINDOWS_FULL_2025_x86_64"
}

choice! {
    /// `CapacityType` of `AWS::EKS::Nodegroup`.
    CapacityType
    CAPACITY_BLOCK "CAPACITY_BLOCK"
    ON_DEMAND "ON_DEMAND"
    ON_DEMAND2 "OnDemand"
    SPOT "SPOT"
}

/// `LaunchTemplateSpecification` of `AWS::EKS::Nodegroup`.
#[derive(Clone, Default)]
#[must_use]
pub struct LaunchTemplateSpecification(Properties);

properties! { LaunchTemplateSpecification }

impl LaunchTemplateSpecification {
    /// `Id`: string, at least 1 character.
    #[track_caller]
    pub fn id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Id", value);
        self
    }

    /// `Name`: string, at least 1 character.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Version`: string, at least 1 character.
    #[track_caller]
    pub fn version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Version", value);
        self
    }
}

/// `NodeRepairConfig` of `AWS::EKS::Nodegroup`.
#[derive(Clone, Default)]
#[must_use]
pub struct NodeRepairConfig(Properties);

properties! { NodeRepairConfig }

impl NodeRepairConfig {
    /// `Enabled`: boolean.
    #[track_caller]
    pub fn enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Enabled", value);
        self
    }

    /// `MaxParallelNodesRepairedCount`: integer, at least 1.
    #[track_caller]
    pub fn max_parallel_nodes_repaired_count(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MaxParallelNodesRepairedCount", value);
        self
    }

    /// `MaxParallelNodesRepairedPercentage`: integer, 1 to 100.
    #[track_caller]
    pub fn max_parallel_nodes_repaired_percentage(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MaxParallelNodesRepairedPercentage", value);
        self
    }

    /// `MaxUnhealthyNodeThresholdCount`: integer, at least 1.
    #[track_caller]
    pub fn max_unhealthy_node_threshold_count(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MaxUnhealthyNodeThresholdCount", value);
        self
    }

    /// `MaxUnhealthyNodeThresholdPercentage`: integer, 1 to 100.
    #[track_caller]
    pub fn max_unhealthy_node_threshold_percentage(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MaxUnhealthyNodeThresholdPercentage", value);
        self
    }

    /// `NodeRepairConfigOverrides`: list of `NodeRepairConfigOverrides`.
    #[track_caller]
    pub fn node_repair_config_overrides(
        mut self,
        value: impl IntoValue<ListOf<NodeRepairConfigOverrides>>,
    ) -> Self {
        self.0.set("NodeRepairConfigOverrides", value);
        self
    }
}

/// `NodeRepairConfigOverrides` of `AWS::EKS::Nodegroup`.
#[derive(Clone, Default)]
#[must_use]
pub struct NodeRepairConfigOverrides(Properties);

properties! { NodeRepairConfigOverrides }

impl NodeRepairConfigOverrides {
    /// `MinRepairWaitTimeMins`: integer, at least 1.
    #[track_caller]
    pub fn min_repair_wait_time_mins(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MinRepairWaitTimeMins", value);
        self
    }

    /// `NodeMonitoringCondition`: string.
    #[track_caller]
    pub fn node_monitoring_condition(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("NodeMonitoringCondition", value);
        self
    }

    /// `NodeUnhealthyReason`: string.
    #[track_caller]
    pub fn node_unhealthy_reason(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("NodeUnhealthyReason", value);
        self
    }

    /// `RepairAction`: `NodeRepairConfigOverridesRepairAction`.
    #[track_caller]
    pub fn repair_action(
        mut self,
        value: impl IntoValue<NodeRepairConfigOverridesRepairAction>,
    ) -> Self {
        self.0.set("RepairAction", value);
        self
    }
}

choice! {
    /// `NodeRepairConfigOverridesRepairAction` of `AWS::EKS::Nodegroup`.
    NodeRepairConfigOverridesRepairAction
    REPLACE "Replace"
    REBOOT "Reboot"
    NO_ACTION "NoAction"
}

/// `RemoteAccess` of `AWS::EKS::Nodegroup`.
#[derive(Clone, Default)]
#[must_use]
pub struct RemoteAccess(Properties);

properties! { RemoteAccess }

impl RemoteAccess {
    /// `Ec2SshKey`: string. Required.
    #[track_caller]
    pub fn ec2_ssh_key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Ec2SshKey", value);
        self
    }

    /// `SourceSecurityGroups`: list of strings.
    #[track_caller]
    pub fn source_security_groups(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("SourceSecurityGroups", value);
        self
    }
}

/// `ScalingConfig` of `AWS::EKS::Nodegroup`.
#[derive(Clone, Default)]
#[must_use]
pub struct ScalingConfig(Properties);

properties! { ScalingConfig }

impl ScalingConfig {
    /// `DesiredSize`: integer, at least 0.
    #[track_caller]
    pub fn desired_size(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("DesiredSize", value);
        self
    }

    /// `MaxSize`: integer, at least 1.
    #[track_caller]
    pub fn max_size(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MaxSize", value);
        self
    }

    /// `MinSize`: integer, at least 0.
    #[track_caller]
    pub fn min_size(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MinSize", value);
        self
    }
}

/// `Taint` of `AWS::EKS::Nodegroup`.
#[derive(Clone, Default)]
#[must_use]
pub struct Taint(Properties);

properties! { Taint }

impl Taint {
    /// `Effect`: `TaintEffect`, at least 1 character.
    #[track_caller]
    pub fn effect(mut self, value: impl IntoValue<TaintEffect>) -> Self {
        self.0.set("Effect", value);
        self
    }

    /// `Key`: string, 1 to 317 characters.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, at most 63 characters.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}

choice! {
    /// `TaintEffect` of `AWS::EKS::Nodegroup`.
    TaintEffect
    NO_EXECUTE "NO_EXECUTE"
    NO_SCHEDULE "NO_SCHEDULE"
    PREFER_NO_SCHEDULE "PREFER_NO_SCHEDULE"
}

/// `UpdateConfig` of `AWS::EKS::Nodegroup`.
#[derive(Clone, Default)]
#[must_use]
pub struct UpdateConfig(Properties);

properties! { UpdateConfig }

impl UpdateConfig {
    /// `MaxUnavailable`: number, at least 1.
    #[track_caller]
    pub fn max_unavailable(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("MaxUnavailable", value);
        self
    }

    /// `MaxUnavailablePercentage`: number, 1 to 100.
    #[track_caller]
    pub fn max_unavailable_percentage(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("MaxUnavailablePercentage", value);
        self
    }

    /// `UpdateStrategy`: `UpdateConfigUpdateStrategy`.
    #[track_caller]
    pub fn update_strategy(mut self, value: impl IntoValue<UpdateConfigUpdateStrategy>) -> Self {
        self.0.set("UpdateStrategy", value);
        self
    }
}

choice! {
    /// `UpdateConfigUpdateStrategy` of `AWS::EKS::Nodegroup`.
    UpdateConfigUpdateStrategy
    DEFAULT "DEFAULT"
    MINIMAL "MINIMAL"
}

/// `WarmPoolConfig` of `AWS::EKS::Nodegroup`.
#[derive(Clone, Default)]
#[must_use]
pub struct WarmPoolConfig(Properties);

properties! { WarmPoolConfig }

impl WarmPoolConfig {
    /// `Enabled`: boolean.
    #[track_caller]
    pub fn enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Enabled", value);
        self
    }

    /// `MaxGroupPreparedCapacity`: integer, at least -1.
    #[track_caller]
    pub fn max_group_prepared_capacity(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MaxGroupPreparedCapacity", value);
        self
    }

    /// `MinSize`: integer, at least 0.
    #[track_caller]
    pub fn min_size(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MinSize", value);
        self
    }

    /// `PoolState`: `WarmPoolConfigPoolState`.
    #[track_caller]
    pub fn pool_state(mut self, value: impl IntoValue<WarmPoolConfigPoolState>) -> Self {
        self.0.set("PoolState", value);
        self
    }

    /// `ReuseOnScaleIn`: boolean.
    #[track_caller]
    pub fn reuse_on_scale_in(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("ReuseOnScaleIn", value);
        self
    }
}

choice! {
    /// `WarmPoolConfigPoolState` of `AWS::EKS::Nodegroup`.
    WarmPoolConfigPoolState
    HIBERNATED "HIBERNATED"
    RUNNING "RUNNING"
    STOPPED "STOPPED"
}
