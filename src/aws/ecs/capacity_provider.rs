// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::ECS::CapacityProvider` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;

/// `AWS::ECS::CapacityProvider`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ecs-capacityprovider.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct CapacityProvider(Body);

resource! { CapacityProvider "AWS::ECS::CapacityProvider" }

impl CapacityProvider {
    /// `AutoScalingGroupProvider`: `AutoScalingGroupProvider`.
    #[track_caller]
    pub fn auto_scaling_group_provider(
        mut self,
        value: impl IntoValue<AutoScalingGroupProvider>,
    ) -> Self {
        self.0.set("AutoScalingGroupProvider", value);
        self
    }

    /// `ClusterName`: string. A change replaces the resource.
    #[track_caller]
    pub fn cluster_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ClusterName", value);
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

    /// `Name`: string. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

/// `AcceleratorCountRequest` of `AWS::ECS::CapacityProvider`.
#[derive(Clone, Default)]
#[must_use]
pub struct AcceleratorCountRequest(Properties);

properties! { AcceleratorCountRequest }

impl AcceleratorCountRequest {
    /// `Max`: integer.
    #[track_caller]
    pub fn max(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Max", value);
        self
    }

    /// `Min`: integer.
    #[track_caller]
    pub fn min(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Min", value);
        self
    }
}

/// `AcceleratorTotalMemoryMiBRequest` of `AWS::ECS::CapacityProvider`.
#[derive(Clone, Default)]
#[must_use]
pub struct AcceleratorTotalMemoryMiBRequest(Properties);

properties! { AcceleratorTotalMemoryMiBRequest }

impl AcceleratorTotalMemoryMiBRequest {
    /// `Max`: integer.
    #[track_caller]
    pub fn max(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Max", value);
        self
    }

    /// `Min`: integer.
    #[track_caller]
    pub fn min(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Min", value);
        self
    }
}

/// `AutoRepairConfiguration` of `AWS::ECS::CapacityProvider`.
#[derive(Clone, Default)]
#[must_use]
pub struct AutoRepairConfiguration(Properties);

properties! { AutoRepairConfiguration }

impl AutoRepairConfiguration {
    /// `ActionsStatus`: `AutoRepairConfigurationActionsStatus`.
    #[track_caller]
    pub fn actions_status(
        mut self,
        value: impl IntoValue<AutoRepairConfigurationActionsStatus>,
    ) -> Self {
        self.0.set("ActionsStatus", value);
        self
    }
}

choice! {
    /// `AutoRepairConfigurationActionsStatus` of `AWS::ECS::CapacityProvider`.
    AutoRepairConfigurationActionsStatus
    ENABLED "ENABLED"
    DISABLED "DISABLED"
}

/// `AutoScalingGroupProvider` of `AWS::ECS::CapacityProvider`.
#[derive(Clone, Default)]
#[must_use]
pub struct AutoScalingGroupProvider(Properties);

properties! { AutoScalingGroupProvider }

impl AutoScalingGroupProvider {
    /// `AutoScalingGroupArn`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn auto_scaling_group_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AutoScalingGroupArn", value);
        self
    }

    /// `ManagedDraining`: `AutoScalingGroupProviderManagedDraining`.
    #[track_caller]
    pub fn managed_draining(
        mut self,
        value: impl IntoValue<AutoScalingGroupProviderManagedDraining>,
    ) -> Self {
        self.0.set("ManagedDraining", value);
        self
    }

    /// `ManagedScaling`: `ManagedScaling`.
    #[track_caller]
    pub fn managed_scaling(mut self, value: impl IntoValue<ManagedScaling>) -> Self {
        self.0.set("ManagedScaling", value);
        self
    }

    /// `ManagedTerminationProtection`: `AutoScalingGroupProviderManagedTerminationProtection`.
    #[track_caller]
    pub fn managed_termination_protection(
        mut self,
        value: impl IntoValue<AutoScalingGroupProviderManagedTerminationProtection>,
    ) -> Self {
        self.0.set("ManagedTerminationProtection", value);
        self
    }
}

choice! {
    /// `AutoScalingGroupProviderManagedDraining` of `AWS::ECS::CapacityProvider`.
    AutoScalingGroupProviderManagedDraining
    DISABLED "DISABLED"
    ENABLED "ENABLED"
}

choice! {
    /// `AutoScalingGroupProviderManagedTerminationProtection` of `AWS::ECS::CapacityProvider`.
    AutoScalingGroupProviderManagedTerminationProtection
    DISABLED "DISABLED"
    ENABLED "ENABLED"
}

/// `BaselineEbsBandwidthMbpsRequest` of `AWS::ECS::CapacityProvider`.
#[derive(Clone, Default)]
#[must_use]
pub struct BaselineEbsBandwidthMbpsRequest(Properties);

properties! { BaselineEbsBandwidthMbpsRequest }

impl BaselineEbsBandwidthMbpsRequest {
    /// `Max`: integer.
    #[track_caller]
    pub fn max(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Max", value);
        self
    }

    /// `Min`: integer.
    #[track_caller]
    pub fn min(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Min", value);
        self
    }
}

/// `CapacityReservationRequest` of `AWS::ECS::CapacityProvider`.
#[derive(Clone, Default)]
#[must_use]
pub struct CapacityReservationRequest(Properties);

properties! { CapacityReservationRequest }

impl CapacityReservationRequest {
    /// `ReservationGroupArn`: string.
    #[track_caller]
    pub fn reservation_group_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ReservationGroupArn", value);
        self
    }

    /// `ReservationPreference`: `CapacityReservationRequestReservationPreference`.
    #[track_caller]
    pub fn reservation_preference(
        mut self,
        value: impl IntoValue<CapacityReservationRequestReservationPreference>,
    ) -> Self {
        self.0.set("ReservationPreference", value);
        self
    }
}

choice! {
    /// `CapacityReservationRequestReservationPreference` of `AWS::ECS::CapacityProvider`.
    CapacityReservationRequestReservationPreference
    RESERVATIONS_ONLY "RESERVATIONS_ONLY"
    RESERVATIONS_FIRST "RESERVATIONS_FIRST"
    RESERVATIONS_EXCLUDED "RESERVATIONS_EXCLUDED"
}

/// `InstanceLaunchTemplate` of `AWS::ECS::CapacityProvider`.
#[derive(Clone, Default)]
#[must_use]
pub struct InstanceLaunchTemplate(Properties);

properties! { InstanceLaunchTemplate }

impl InstanceLaunchTemplate {
    /// `CapacityOptionType`: `InstanceLaunchTemplateCapacityOptionType`.
    #[track_caller]
    pub fn capacity_option_type(
        mut self,
        value: impl IntoValue<InstanceLaunchTemplateCapacityOptionType>,
    ) -> Self {
        self.0.set("CapacityOptionType", value);
        self
    }

    /// `CapacityReservations`: `CapacityReservationRequest`.
    #[track_caller]
    pub fn capacity_reservations(
        mut self,
        value: impl IntoValue<CapacityReservationRequest>,
    ) -> Self {
        self.0.set("CapacityReservations", value);
        self
    }

    /// `Ec2InstanceProfileArn`: string. Required.
    #[track_caller]
    pub fn ec2_instance_profile_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Ec2InstanceProfileArn", value);
        self
    }

    /// `FipsEnabled`: boolean.
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

    /// `InstanceRequirements`: `InstanceRequirementsRequest`.
    #[track_caller]
    pub fn instance_requirements(
        mut self,
        value: impl IntoValue<InstanceRequirementsRequest>,
    ) -> Self {
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

    /// `Monitoring`: `ManagedInstancesMonitoringOptions`.
    #[track_caller]
    pub fn monitoring(mut self, value: impl IntoValue<ManagedInstancesMonitoringOptions>) -> Self {
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
    /// `InstanceLaunchTemplateCapacityOptionType` of `AWS::ECS::CapacityProvider`.
    InstanceLaunchTemplateCapacityOptionType
    ON_DEMAND "ON_DEMAND"
    SPOT "SPOT"
    RESERVED "RESERVED"
}

/// `InstanceRequirementsRequest` of `AWS::ECS::CapacityProvider`.
#[derive(Clone, Default)]
#[must_use]
pub struct InstanceRequirementsRequest(Properties);

properties! { InstanceRequirementsRequest }

impl InstanceRequirementsRequest {
    /// `AcceleratorCount`: `AcceleratorCountRequest`.
    #[track_caller]
    pub fn accelerator_count(mut self, value: impl IntoValue<AcceleratorCountRequest>) -> Self {
        self.0.set("AcceleratorCount", value);
        self
    }

    /// `AcceleratorManufacturers`: list of `InstanceRequirementsRequestAcceleratorManufacturersItem`.
    #[track_caller]
    pub fn accelerator_manufacturers(
        mut self,
        value: impl IntoValue<ListOf<InstanceRequirementsRequestAcceleratorManufacturersItem>>,
    ) -> Self {
        self.0.set("AcceleratorManufacturers", value);
        self
    }

    /// `AcceleratorNames`: list of `InstanceRequirementsRequestAcceleratorNamesItem`.
    #[track_caller]
    pub fn accelerator_names(
        mut self,
        value: impl IntoValue<ListOf<InstanceRequirementsRequestAcceleratorNamesItem>>,
    ) -> Self {
        self.0.set("AcceleratorNames", value);
        self
    }

    /// `AcceleratorTotalMemoryMiB`: `AcceleratorTotalMemoryMiBRequest`.
    #[track_caller]
    pub fn accelerator_total_memory_mi_b(
        mut self,
        value: impl IntoValue<AcceleratorTotalMemoryMiBRequest>,
    ) -> Self {
        self.0.set("AcceleratorTotalMemoryMiB", value);
        self
    }

    /// `AcceleratorTypes`: list of `InstanceRequirementsRequestAcceleratorTypesItem`.
    #[track_caller]
    pub fn accelerator_types(
        mut self,
        value: impl IntoValue<ListOf<InstanceRequirementsRequestAcceleratorTypesItem>>,
    ) -> Self {
        self.0.set("AcceleratorTypes", value);
        self
    }

    /// `AllowedInstanceTypes`: list of strings, at most 400 items.
    #[track_caller]
    pub fn allowed_instance_types(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("AllowedInstanceTypes", value);
        self
    }

    /// `BareMetal`: `InstanceRequirementsRequestBareMetal`.
    #[track_caller]
    pub fn bare_metal(
        mut self,
        value: impl IntoValue<InstanceRequirementsRequestBareMetal>,
    ) -> Self {
        self.0.set("BareMetal", value);
        self
    }

    /// `BaselineEbsBandwidthMbps`: `BaselineEbsBandwidthMbpsRequest`.
    #[track_caller]
    pub fn baseline_ebs_bandwidth_mbps(
        mut self,
        value: impl IntoValue<BaselineEbsBandwidthMbpsRequest>,
    ) -> Self {
        self.0.set("BaselineEbsBandwidthMbps", value);
        self
    }

    /// `BurstablePerformance`: `InstanceRequirementsRequestBurstablePerformance`.
    #[track_caller]
    pub fn burstable_performance(
        mut self,
        value: impl IntoValue<InstanceRequirementsRequestBurstablePerformance>,
    ) -> Self {
        self.0.set("BurstablePerformance", value);
        self
    }

    /// `CpuManufacturers`: list of `InstanceRequirementsRequestCpuManufacturersItem`.
    #[track_caller]
    pub fn cpu_manufacturers(
        mut self,
        value: impl IntoValue<ListOf<InstanceRequirementsRequestCpuManufacturersItem>>,
    ) -> Self {
        self.0.set("CpuManufacturers", value);
        self
    }

    /// `ExcludedInstanceTypes`: list of strings, at most 400 items.
    #[track_caller]
    pub fn excluded_instance_types(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("ExcludedInstanceTypes", value);
        self
    }

    /// `InstanceGenerations`: list of `InstanceRequirementsRequestInstanceGenerationsItem`.
    #[track_caller]
    pub fn instance_generations(
        mut self,
        value: impl IntoValue<ListOf<InstanceRequirementsRequestInstanceGenerationsItem>>,
    ) -> Self {
        self.0.set("InstanceGenerations", value);
        self
    }

    /// `LocalStorage`: `InstanceRequirementsRequestLocalStorage`.
    #[track_caller]
    pub fn local_storage(
        mut self,
        value: impl IntoValue<InstanceRequirementsRequestLocalStorage>,
    ) -> Self {
        self.0.set("LocalStorage", value);
        self
    }

    /// `LocalStorageTypes`: list of `InstanceRequirementsRequestLocalStorageTypesItem`.
    #[track_caller]
    pub fn local_storage_types(
        mut self,
        value: impl IntoValue<ListOf<InstanceRequirementsRequestLocalStorageTypesItem>>,
    ) -> Self {
        self.0.set("LocalStorageTypes", value);
        self
    }

    /// `MaxSpotPriceAsPercentageOfOptimalOnDemandPrice`: integer.
    #[track_caller]
    pub fn max_spot_price_as_percentage_of_optimal_on_demand_price(
        mut self,
        value: impl IntoValue<i64>,
    ) -> Self {
        self.0
            .set("MaxSpotPriceAsPercentageOfOptimalOnDemandPrice", value);
        self
    }

    /// `MemoryGiBPerVCpu`: `MemoryGiBPerVCpuRequest`.
    #[track_caller]
    pub fn memory_gi_b_per_v_cpu(mut self, value: impl IntoValue<MemoryGiBPerVCpuRequest>) -> Self {
        self.0.set("MemoryGiBPerVCpu", value);
        self
    }

    /// `MemoryMiB`: `MemoryMiBRequest`. Required.
    #[track_caller]
    pub fn memory_mi_b(mut self, value: impl IntoValue<MemoryMiBRequest>) -> Self {
        self.0.set("MemoryMiB", value);
        self
    }

    /// `NetworkBandwidthGbps`: `NetworkBandwidthGbpsRequest`.
    #[track_caller]
    pub fn network_bandwidth_gbps(
        mut self,
        value: impl IntoValue<NetworkBandwidthGbpsRequest>,
    ) -> Self {
        self.0.set("NetworkBandwidthGbps", value);
        self
    }

    /// `NetworkInterfaceCount`: `NetworkInterfaceCountRequest`.
    #[track_caller]
    pub fn network_interface_count(
        mut self,
        value: impl IntoValue<NetworkInterfaceCountRequest>,
    ) -> Self {
        self.0.set("NetworkInterfaceCount", value);
        self
    }

    /// `OnDemandMaxPricePercentageOverLowestPrice`: integer.
    #[track_caller]
    pub fn on_demand_max_price_percentage_over_lowest_price(
        mut self,
        value: impl IntoValue<i64>,
    ) -> Self {
        self.0
            .set("OnDemandMaxPricePercentageOverLowestPrice", value);
        self
    }

    /// `RequireHibernateSupport`: boolean.
    #[track_caller]
    pub fn require_hibernate_support(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("RequireHibernateSupport", value);
        self
    }

    /// `SpotMaxPricePercentageOverLowestPrice`: integer.
    #[track_caller]
    pub fn spot_max_price_percentage_over_lowest_price(
        mut self,
        value: impl IntoValue<i64>,
    ) -> Self {
        self.0.set("SpotMaxPricePercentageOverLowestPrice", value);
        self
    }

    /// `TotalLocalStorageGB`: `TotalLocalStorageGBRequest`.
    #[track_caller]
    pub fn total_local_storage_gb(
        mut self,
        value: impl IntoValue<TotalLocalStorageGBRequest>,
    ) -> Self {
        self.0.set("TotalLocalStorageGB", value);
        self
    }

    /// `VCpuCount`: `VCpuCountRangeRequest`. Required.
    #[track_caller]
    pub fn v_cpu_count(mut self, value: impl IntoValue<VCpuCountRangeRequest>) -> Self {
        self.0.set("VCpuCount", value);
        self
    }
}

choice! {
    /// `InstanceRequirementsRequestAcceleratorManufacturersItem` of `AWS::ECS::CapacityProvider`.
    InstanceRequirementsRequestAcceleratorManufacturersItem
    AMAZON_WEB_SERVICES "amazon-web-services"
    AMD "amd"
    HABANA "habana"
    NVIDIA "nvidia"
    XILINX "xilinx"
}

choice! {
    /// `InstanceRequirementsRequestAcceleratorNamesItem` of `AWS::ECS::CapacityProvider`.
    InstanceRequirementsRequestAcceleratorNamesItem
    A10G "a10g"
    A100 "a100"
    H100 "h100"
    INFERENTIA "inferentia"
    K520 "k520"
    K80 "k80"
    M60 "m60"
    RADEON_PRO_V520 "radeon-pro-v520"
    T4 "t4"
    T4G "t4g"
    VU9P "vu9p"
    V100 "v100"
    L40S "l40s"
    L4 "l4"
    GAUDI_HL_205 "gaudi-hl-205"
    INFERENTIA2 "inferentia2"
    TRAINIUM "trainium"
    TRAINIUM2 "trainium2"
    U30 "u30"
}

choice! {
    /// `InstanceRequirementsRequestAcceleratorTypesItem` of `AWS::ECS::CapacityProvider`.
    InstanceRequirementsRequestAcceleratorTypesItem
    GPU "gpu"
    FPGA "fpga"
    INFERENCE "inference"
}

choice! {
    /// `InstanceRequirementsRequestBareMetal` of `AWS::ECS::CapacityProvider`.
    InstanceRequirementsRequestBareMetal
    INCLUDED "included"
    REQUIRED "required"
    EXCLUDED "excluded"
}

choice! {
    /// `InstanceRequirementsRequestBurstablePerformance` of `AWS::ECS::CapacityProvider`.
    InstanceRequirementsRequestBurstablePerformance
    INCLUDED "included"
    REQUIRED "required"
    EXCLUDED "excluded"
}

choice! {
    /// `InstanceRequirementsRequestCpuManufacturersItem` of `AWS::ECS::CapacityProvider`.
    InstanceRequirementsRequestCpuManufacturersItem
    INTEL "intel"
    AMD "amd"
    AMAZON_WEB_SERVICES "amazon-web-services"
}

choice! {
    /// `InstanceRequirementsRequestInstanceGenerationsItem` of `AWS::ECS::CapacityProvider`.
    InstanceRequirementsRequestInstanceGenerationsItem
    CURRENT "current"
    PREVIOUS "previous"
}

choice! {
    /// `InstanceRequirementsRequestLocalStorage` of `AWS::ECS::CapacityProvider`.
    InstanceRequirementsRequestLocalStorage
    INCLUDED "included"
    REQUIRED "required"
    EXCLUDED "excluded"
}

choice! {
    /// `InstanceRequirementsRequestLocalStorageTypesItem` of `AWS::ECS::CapacityProvider`.
    InstanceRequirementsRequestLocalStorageTypesItem
    HDD "hdd"
    SSD "ssd"
}

/// `ManagedInstancesLocalStorageConfiguration` of `AWS::ECS::CapacityProvider`.
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

choice! {
    /// `ManagedInstancesMonitoringOptions` of `AWS::ECS::CapacityProvider`.
    ManagedInstancesMonitoringOptions
    BASIC "BASIC"
    DETAILED "DETAILED"
}

/// `ManagedInstancesNetworkConfiguration` of `AWS::ECS::CapacityProvider`.
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

/// `ManagedInstancesProvider` of `AWS::ECS::CapacityProvider`.
#[derive(Clone, Default)]
#[must_use]
pub struct ManagedInstancesProvider(Properties);

properties! { ManagedInstancesProvider }

impl ManagedInstancesProvider {
    /// `AutoRepairConfiguration`: `AutoRepairConfiguration`.
    #[track_caller]
    pub fn auto_repair_configuration(
        mut self,
        value: impl IntoValue<AutoRepairConfiguration>,
    ) -> Self {
        self.0.set("AutoRepairConfiguration", value);
        self
    }

    /// `InfrastructureOptimization`: `ManagedInstancesProviderInfrastructureOptimization`.
    #[track_caller]
    pub fn infrastructure_optimization(
        mut self,
        value: impl IntoValue<ManagedInstancesProviderInfrastructureOptimization>,
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

/// `ManagedInstancesProviderInfrastructureOptimization` of `AWS::ECS::CapacityProvider`.
#[derive(Clone, Default)]
#[must_use]
pub struct ManagedInstancesProviderInfrastructureOptimization(Properties);

properties! { ManagedInstancesProviderInfrastructureOptimization }

impl ManagedInstancesProviderInfrastructureOptimization {
    /// `ScaleInAfter`: integer, -1 to 3600.
    #[track_caller]
    pub fn scale_in_after(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("ScaleInAfter", value);
        self
    }
}

choice! {
    /// `ManagedInstancesProviderPropagateTags` of `AWS::ECS::CapacityProvider`.
    ManagedInstancesProviderPropagateTags
    CAPACITY_PROVIDER "CAPACITY_PROVIDER"
    NONE "NONE"
}

/// `ManagedInstancesStorageConfiguration` of `AWS::ECS::CapacityProvider`.
#[derive(Clone, Default)]
#[must_use]
pub struct ManagedInstancesStorageConfiguration(Properties);

properties! { ManagedInstancesStorageConfiguration }

impl ManagedInstancesStorageConfiguration {
    /// `StorageSizeGiB`: integer, at least 1. Required.
    #[track_caller]
    pub fn storage_size_gi_b(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("StorageSizeGiB", value);
        self
    }
}

/// `ManagedScaling` of `AWS::ECS::CapacityProvider`.
#[derive(Clone, Default)]
#[must_use]
pub struct ManagedScaling(Properties);

properties! { ManagedScaling }

impl ManagedScaling {
    /// `InstanceWarmupPeriod`: integer, 0 to 10000.
    #[track_caller]
    pub fn instance_warmup_period(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("InstanceWarmupPeriod", value);
        self
    }

    /// `MaximumScalingStepSize`: integer, 1 to 10000.
    #[track_caller]
    pub fn maximum_scaling_step_size(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MaximumScalingStepSize", value);
        self
    }

    /// `MinimumScalingStepSize`: integer, 1 to 10000.
    #[track_caller]
    pub fn minimum_scaling_step_size(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MinimumScalingStepSize", value);
        self
    }

    /// `Status`: `ManagedScalingStatus`.
    #[track_caller]
    pub fn status(mut self, value: impl IntoValue<ManagedScalingStatus>) -> Self {
        self.0.set("Status", value);
        self
    }

    /// `TargetCapacity`: integer, 1 to 100.
    #[track_caller]
    pub fn target_capacity(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("TargetCapacity", value);
        self
    }
}

choice! {
    /// `ManagedScalingStatus` of `AWS::ECS::CapacityProvider`.
    ManagedScalingStatus
    DISABLED "DISABLED"
    ENABLED "ENABLED"
}

/// `MemoryGiBPerVCpuRequest` of `AWS::ECS::CapacityProvider`.
#[derive(Clone, Default)]
#[must_use]
pub struct MemoryGiBPerVCpuRequest(Properties);

properties! { MemoryGiBPerVCpuRequest }

impl MemoryGiBPerVCpuRequest {
    /// `Max`: number.
    #[track_caller]
    pub fn max(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("Max", value);
        self
    }

    /// `Min`: number.
    #[track_caller]
    pub fn min(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("Min", value);
        self
    }
}

/// `MemoryMiBRequest` of `AWS::ECS::CapacityProvider`.
#[derive(Clone, Default)]
#[must_use]
pub struct MemoryMiBRequest(Properties);

properties! { MemoryMiBRequest }

impl MemoryMiBRequest {
    /// `Max`: integer.
    #[track_caller]
    pub fn max(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Max", value);
        self
    }

    /// `Min`: integer. Required.
    #[track_caller]
    pub fn min(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Min", value);
        self
    }
}

/// `NetworkBandwidthGbpsRequest` of `AWS::ECS::CapacityProvider`.
#[derive(Clone, Default)]
#[must_use]
pub struct NetworkBandwidthGbpsRequest(Properties);

properties! { NetworkBandwidthGbpsRequest }

impl NetworkBandwidthGbpsRequest {
    /// `Max`: number.
    #[track_caller]
    pub fn max(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("Max", value);
        self
    }

    /// `Min`: number.
    #[track_caller]
    pub fn min(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("Min", value);
        self
    }
}

/// `NetworkInterfaceCountRequest` of `AWS::ECS::CapacityProvider`.
#[derive(Clone, Default)]
#[must_use]
pub struct NetworkInterfaceCountRequest(Properties);

properties! { NetworkInterfaceCountRequest }

impl NetworkInterfaceCountRequest {
    /// `Max`: integer.
    #[track_caller]
    pub fn max(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Max", value);
        self
    }

    /// `Min`: integer.
    #[track_caller]
    pub fn min(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Min", value);
        self
    }
}

/// `Tag` of `AWS::ECS::CapacityProvider`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 128 characters, pattern `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, 1 to 256 characters, pattern `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}

/// `TotalLocalStorageGBRequest` of `AWS::ECS::CapacityProvider`.
#[derive(Clone, Default)]
#[must_use]
pub struct TotalLocalStorageGBRequest(Properties);

properties! { TotalLocalStorageGBRequest }

impl TotalLocalStorageGBRequest {
    /// `Max`: number.
    #[track_caller]
    pub fn max(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("Max", value);
        self
    }

    /// `Min`: number.
    #[track_caller]
    pub fn min(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("Min", value);
        self
    }
}

/// `VCpuCountRangeRequest` of `AWS::ECS::CapacityProvider`.
#[derive(Clone, Default)]
#[must_use]
pub struct VCpuCountRangeRequest(Properties);

properties! { VCpuCountRangeRequest }

impl VCpuCountRangeRequest {
    /// `Max`: integer.
    #[track_caller]
    pub fn max(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Max", value);
        self
    }

    /// `Min`: integer. Required.
    #[track_caller]
    pub fn min(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Min", value);
        self
    }
}
