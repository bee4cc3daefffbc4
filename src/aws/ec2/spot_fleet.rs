// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::EC2::SpotFleet` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::EC2::SpotFleet`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-spotfleet.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct SpotFleet(Body);

resource! { SpotFleet "AWS::EC2::SpotFleet" }

impl SpotFleet {
    /// `SpotFleetRequestConfigData`: `SpotFleetRequestConfigData`. Required.
    #[track_caller]
    pub fn spot_fleet_request_config_data(
        mut self,
        value: impl IntoValue<SpotFleetRequestConfigData>,
    ) -> Self {
        self.0.set("SpotFleetRequestConfigData", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<SpotFleet> {
    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }
}

/// `AcceleratorCountRequest` of `AWS::EC2::SpotFleet`.
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

/// `AcceleratorTotalMemoryMiBRequest` of `AWS::EC2::SpotFleet`.
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

/// `BaselineEbsBandwidthMbpsRequest` of `AWS::EC2::SpotFleet`.
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

/// `BaselinePerformanceFactorsRequest` of `AWS::EC2::SpotFleet`.
#[derive(Clone, Default)]
#[must_use]
pub struct BaselinePerformanceFactorsRequest(Properties);

properties! { BaselinePerformanceFactorsRequest }

impl BaselinePerformanceFactorsRequest {
    /// `Cpu`: `CpuPerformanceFactorRequest`.
    #[track_caller]
    pub fn cpu(mut self, value: impl IntoValue<CpuPerformanceFactorRequest>) -> Self {
        self.0.set("Cpu", value);
        self
    }
}

/// `BlockDeviceMapping` of `AWS::EC2::SpotFleet`.
#[derive(Clone, Default)]
#[must_use]
pub struct BlockDeviceMapping(Properties);

properties! { BlockDeviceMapping }

impl BlockDeviceMapping {
    /// `DeviceName`: string. Required.
    #[track_caller]
    pub fn device_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DeviceName", value);
        self
    }

    /// `Ebs`: `EbsBlockDevice`.
    #[track_caller]
    pub fn ebs(mut self, value: impl IntoValue<EbsBlockDevice>) -> Self {
        self.0.set("Ebs", value);
        self
    }

    /// `NoDevice`: string.
    #[track_caller]
    pub fn no_device(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("NoDevice", value);
        self
    }

    /// `VirtualName`: string.
    #[track_caller]
    pub fn virtual_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("VirtualName", value);
        self
    }
}

/// `ClassicLoadBalancer` of `AWS::EC2::SpotFleet`.
#[derive(Clone, Default)]
#[must_use]
pub struct ClassicLoadBalancer(Properties);

properties! { ClassicLoadBalancer }

impl ClassicLoadBalancer {
    /// `Name`: string. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }
}

/// `ClassicLoadBalancersConfig` of `AWS::EC2::SpotFleet`.
#[derive(Clone, Default)]
#[must_use]
pub struct ClassicLoadBalancersConfig(Properties);

properties! { ClassicLoadBalancersConfig }

impl ClassicLoadBalancersConfig {
    /// `ClassicLoadBalancers`: list of `ClassicLoadBalancer`. Required.
    #[track_caller]
    pub fn classic_load_balancers(
        mut self,
        value: impl IntoValue<ListOf<ClassicLoadBalancer>>,
    ) -> Self {
        self.0.set("ClassicLoadBalancers", value);
        self
    }
}

/// `CpuPerformanceFactorRequest` of `AWS::EC2::SpotFleet`.
#[derive(Clone, Default)]
#[must_use]
pub struct CpuPerformanceFactorRequest(Properties);

properties! { CpuPerformanceFactorRequest }

impl CpuPerformanceFactorRequest {
    /// `References`: list of `PerformanceFactorReferenceRequest`.
    #[track_caller]
    pub fn references(
        mut self,
        value: impl IntoValue<ListOf<PerformanceFactorReferenceRequest>>,
    ) -> Self {
        self.0.set("References", value);
        self
    }
}

/// `EbsBlockDevice` of `AWS::EC2::SpotFleet`.
#[derive(Clone, Default)]
#[must_use]
pub struct EbsBlockDevice(Properties);

properties! { EbsBlockDevice }

impl EbsBlockDevice {
    /// `DeleteOnTermination`: boolean.
    #[track_caller]
    pub fn delete_on_termination(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("DeleteOnTermination", value);
        self
    }

    /// `Encrypted`: boolean.
    #[track_caller]
    pub fn encrypted(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Encrypted", value);
        self
    }

    /// `Iops`: integer.
    #[track_caller]
    pub fn iops(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Iops", value);
        self
    }

    /// `SnapshotId`: string.
    #[track_caller]
    pub fn snapshot_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SnapshotId", value);
        self
    }

    /// `VolumeSize`: integer.
    #[track_caller]
    pub fn volume_size(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("VolumeSize", value);
        self
    }

    /// `VolumeType`: string.
    #[track_caller]
    pub fn volume_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("VolumeType", value);
        self
    }
}

/// `FleetLaunchTemplateSpecification` of `AWS::EC2::SpotFleet`.
#[derive(Clone, Default)]
#[must_use]
pub struct FleetLaunchTemplateSpecification(Properties);

properties! { FleetLaunchTemplateSpecification }

impl FleetLaunchTemplateSpecification {
    /// `LaunchTemplateId`: string.
    #[track_caller]
    pub fn launch_template_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LaunchTemplateId", value);
        self
    }

    /// `LaunchTemplateName`: string, 3 to 128 characters, pattern `[a-zA-Z0-9\(\)\.\-/_]+`.
    #[track_caller]
    pub fn launch_template_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LaunchTemplateName", value);
        self
    }

    /// `Version`: string. Required.
    #[track_caller]
    pub fn version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Version", value);
        self
    }
}

/// `GroupIdentifier` of `AWS::EC2::SpotFleet`.
#[derive(Clone, Default)]
#[must_use]
pub struct GroupIdentifier(Properties);

properties! { GroupIdentifier }

impl GroupIdentifier {
    /// `GroupId`: string. Required.
    #[track_caller]
    pub fn group_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("GroupId", value);
        self
    }
}

/// `IamInstanceProfileSpecification` of `AWS::EC2::SpotFleet`.
#[derive(Clone, Default)]
#[must_use]
pub struct IamInstanceProfileSpecification(Properties);

properties! { IamInstanceProfileSpecification }

impl IamInstanceProfileSpecification {
    /// `Arn`: string.
    #[track_caller]
    pub fn arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Arn", value);
        self
    }
}

/// `InstanceIpv6Address` of `AWS::EC2::SpotFleet`.
#[derive(Clone, Default)]
#[must_use]
pub struct InstanceIpv6Address(Properties);

properties! { InstanceIpv6Address }

impl InstanceIpv6Address {
    /// `Ipv6Address`: string. Required.
    #[track_caller]
    pub fn ipv6_address(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Ipv6Address", value);
        self
    }
}

/// `InstanceNetworkInterfaceSpecification` of `AWS::EC2::SpotFleet`.
#[derive(Clone, Default)]
#[must_use]
pub struct InstanceNetworkInterfaceSpecification(Properties);

properties! { InstanceNetworkInterfaceSpecification }

impl InstanceNetworkInterfaceSpecification {
    /// `AssociatePublicIpAddress`: boolean.
    #[track_caller]
    pub fn associate_public_ip_address(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("AssociatePublicIpAddress", value);
        self
    }

    /// `DeleteOnTermination`: boolean.
    #[track_caller]
    pub fn delete_on_termination(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("DeleteOnTermination", value);
        self
    }

    /// `Description`: string.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `DeviceIndex`: integer.
    #[track_caller]
    pub fn device_index(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("DeviceIndex", value);
        self
    }

    /// `Groups`: list of strings.
    #[track_caller]
    pub fn groups(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Groups", value);
        self
    }

    /// `Ipv6AddressCount`: integer.
    #[track_caller]
    pub fn ipv6_address_count(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Ipv6AddressCount", value);
        self
    }

    /// `Ipv6Addresses`: list of `InstanceIpv6Address`.
    #[track_caller]
    pub fn ipv6_addresses(mut self, value: impl IntoValue<ListOf<InstanceIpv6Address>>) -> Self {
        self.0.set("Ipv6Addresses", value);
        self
    }

    /// `NetworkInterfaceId`: string.
    #[track_caller]
    pub fn network_interface_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("NetworkInterfaceId", value);
        self
    }

    /// `PrivateIpAddresses`: list of `PrivateIpAddressSpecification`.
    #[track_caller]
    pub fn private_ip_addresses(
        mut self,
        value: impl IntoValue<ListOf<PrivateIpAddressSpecification>>,
    ) -> Self {
        self.0.set("PrivateIpAddresses", value);
        self
    }

    /// `SecondaryPrivateIpAddressCount`: integer.
    #[track_caller]
    pub fn secondary_private_ip_address_count(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("SecondaryPrivateIpAddressCount", value);
        self
    }

    /// `SubnetId`: `Ec2SubnetId`.
    #[track_caller]
    pub fn subnet_id(mut self, value: impl IntoValue<format::Ec2SubnetId>) -> Self {
        self.0.set("SubnetId", value);
        self
    }
}

/// `InstanceRequirementsRequest` of `AWS::EC2::SpotFleet`.
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

    /// `AllowedInstanceTypes`: list of strings.
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

    /// `BaselinePerformanceFactors`: `BaselinePerformanceFactorsRequest`.
    #[track_caller]
    pub fn baseline_performance_factors(
        mut self,
        value: impl IntoValue<BaselinePerformanceFactorsRequest>,
    ) -> Self {
        self.0.set("BaselinePerformanceFactors", value);
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

    /// `ExcludedInstanceTypes`: list of strings.
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

    /// `MemoryMiB`: `MemoryMiBRequest`.
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

    /// `RequireEncryptionInTransit`: boolean.
    #[track_caller]
    pub fn require_encryption_in_transit(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("RequireEncryptionInTransit", value);
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

    /// `VCpuCount`: `VCpuCountRangeRequest`.
    #[track_caller]
    pub fn v_cpu_count(mut self, value: impl IntoValue<VCpuCountRangeRequest>) -> Self {
        self.0.set("VCpuCount", value);
        self
    }
}

choice! {
    /// `InstanceRequirementsRequestAcceleratorManufacturersItem` of `AWS::EC2::SpotFleet`.
    InstanceRequirementsRequestAcceleratorManufacturersItem
    AMAZON_WEB_SERVICES "amazon-web-services"
    AMD "amd"
    HABANA "habana"
    NVIDIA "nvidia"
    XILINX "xilinx"
}

choice! {
    /// `InstanceRequirementsRequestAcceleratorNamesItem` of `AWS::EC2::SpotFleet`.
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
    /// `InstanceRequirementsRequestAcceleratorTypesItem` of `AWS::EC2::SpotFleet`.
    InstanceRequirementsRequestAcceleratorTypesItem
    GPU "gpu"
    FPGA "fpga"
    INFERENCE "inference"
    MEDIA "media"
}

choice! {
    /// `InstanceRequirementsRequestBareMetal` of `AWS::EC2::SpotFleet`.
    InstanceRequirementsRequestBareMetal
    INCLUDED "included"
    REQUIRED "required"
    EXCLUDED "excluded"
}

choice! {
    /// `InstanceRequirementsRequestBurstablePerformance` of `AWS::EC2::SpotFleet`.
    InstanceRequirementsRequestBurstablePerformance
    INCLUDED "included"
    REQUIRED "required"
    EXCLUDED "excluded"
}

choice! {
    /// `InstanceRequirementsRequestCpuManufacturersItem` of `AWS::EC2::SpotFleet`.
    InstanceRequirementsRequestCpuManufacturersItem
    INTEL "intel"
    AMD "amd"
    AMAZON_WEB_SERVICES "amazon-web-services"
    APPLE "apple"
}

choice! {
    /// `InstanceRequirementsRequestInstanceGenerationsItem` of `AWS::EC2::SpotFleet`.
    InstanceRequirementsRequestInstanceGenerationsItem
    CURRENT "current"
    PREVIOUS "previous"
}

choice! {
    /// `InstanceRequirementsRequestLocalStorage` of `AWS::EC2::SpotFleet`.
    InstanceRequirementsRequestLocalStorage
    INCLUDED "included"
    REQUIRED "required"
    EXCLUDED "excluded"
}

choice! {
    /// `InstanceRequirementsRequestLocalStorageTypesItem` of `AWS::EC2::SpotFleet`.
    InstanceRequirementsRequestLocalStorageTypesItem
    HDD "hdd"
    SSD "ssd"
}

/// `LaunchTemplateConfig` of `AWS::EC2::SpotFleet`.
#[derive(Clone, Default)]
#[must_use]
pub struct LaunchTemplateConfig(Properties);

properties! { LaunchTemplateConfig }

impl LaunchTemplateConfig {
    /// `LaunchTemplateSpecification`: `FleetLaunchTemplateSpecification`.
    #[track_caller]
    pub fn launch_template_specification(
        mut self,
        value: impl IntoValue<FleetLaunchTemplateSpecification>,
    ) -> Self {
        self.0.set("LaunchTemplateSpecification", value);
        self
    }

    /// `Overrides`: list of `LaunchTemplateOverrides`.
    #[track_caller]
    pub fn overrides(mut self, value: impl IntoValue<ListOf<LaunchTemplateOverrides>>) -> Self {
        self.0.set("Overrides", value);
        self
    }
}

/// `LaunchTemplateOverrides` of `AWS::EC2::SpotFleet`.
#[derive(Clone, Default)]
#[must_use]
pub struct LaunchTemplateOverrides(Properties);

properties! { LaunchTemplateOverrides }

impl LaunchTemplateOverrides {
    /// `AvailabilityZone`: string.
    #[track_caller]
    pub fn availability_zone(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AvailabilityZone", value);
        self
    }

    /// `AvailabilityZoneId`: string.
    #[track_caller]
    pub fn availability_zone_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AvailabilityZoneId", value);
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

    /// `InstanceType`: string.
    #[track_caller]
    pub fn instance_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("InstanceType", value);
        self
    }

    /// `Priority`: number.
    #[track_caller]
    pub fn priority(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("Priority", value);
        self
    }

    /// `SpotPrice`: string.
    #[track_caller]
    pub fn spot_price(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SpotPrice", value);
        self
    }

    /// `SubnetId`: `Ec2SubnetId`.
    #[track_caller]
    pub fn subnet_id(mut self, value: impl IntoValue<format::Ec2SubnetId>) -> Self {
        self.0.set("SubnetId", value);
        self
    }

    /// `WeightedCapacity`: number.
    #[track_caller]
    pub fn weighted_capacity(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("WeightedCapacity", value);
        self
    }
}

/// `LoadBalancersConfig` of `AWS::EC2::SpotFleet`.
#[derive(Clone, Default)]
#[must_use]
pub struct LoadBalancersConfig(Properties);

properties! { LoadBalancersConfig }

impl LoadBalancersConfig {
    /// `ClassicLoadBalancersConfig`: `ClassicLoadBalancersConfig`.
    #[track_caller]
    pub fn classic_load_balancers_config(
        mut self,
        value: impl IntoValue<ClassicLoadBalancersConfig>,
    ) -> Self {
        self.0.set("ClassicLoadBalancersConfig", value);
        self
    }

    /// `TargetGroupsConfig`: `TargetGroupsConfig`.
    #[track_caller]
    pub fn target_groups_config(mut self, value: impl IntoValue<TargetGroupsConfig>) -> Self {
        self.0.set("TargetGroupsConfig", value);
        self
    }
}

/// `MemoryGiBPerVCpuRequest` of `AWS::EC2::SpotFleet`.
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

/// `MemoryMiBRequest` of `AWS::EC2::SpotFleet`.
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

    /// `Min`: integer.
    #[track_caller]
    pub fn min(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Min", value);
        self
    }
}

/// `NetworkBandwidthGbpsRequest` of `AWS::EC2::SpotFleet`.
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

/// `NetworkInterfaceCountRequest` of `AWS::EC2::SpotFleet`.
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

/// `PerformanceFactorReferenceRequest` of `AWS::EC2::SpotFleet`.
#[derive(Clone, Default)]
#[must_use]
pub struct PerformanceFactorReferenceRequest(Properties);

properties! { PerformanceFactorReferenceRequest }

impl PerformanceFactorReferenceRequest {
    /// `InstanceFamily`: string.
    #[track_caller]
    pub fn instance_family(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("InstanceFamily", value);
        self
    }
}

/// `PrivateIpAddressSpecification` of `AWS::EC2::SpotFleet`.
#[derive(Clone, Default)]
#[must_use]
pub struct PrivateIpAddressSpecification(Properties);

properties! { PrivateIpAddressSpecification }

impl PrivateIpAddressSpecification {
    /// `Primary`: boolean.
    #[track_caller]
    pub fn primary(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Primary", value);
        self
    }

    /// `PrivateIpAddress`: string. Required.
    #[track_caller]
    pub fn private_ip_address(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PrivateIpAddress", value);
        self
    }
}

/// `SpotCapacityRebalance` of `AWS::EC2::SpotFleet`.
#[derive(Clone, Default)]
#[must_use]
pub struct SpotCapacityRebalance(Properties);

properties! { SpotCapacityRebalance }

impl SpotCapacityRebalance {
    /// `ReplacementStrategy`: `SpotCapacityRebalanceReplacementStrategy`.
    #[track_caller]
    pub fn replacement_strategy(
        mut self,
        value: impl IntoValue<SpotCapacityRebalanceReplacementStrategy>,
    ) -> Self {
        self.0.set("ReplacementStrategy", value);
        self
    }

    /// `TerminationDelay`: integer.
    #[track_caller]
    pub fn termination_delay(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("TerminationDelay", value);
        self
    }
}

choice! {
    /// `SpotCapacityRebalanceReplacementStrategy` of `AWS::EC2::SpotFleet`.
    SpotCapacityRebalanceReplacementStrategy
    LAUNCH "launch"
    LAUNCH_BEFORE_TERMINATE "launch-before-terminate"
}

/// `SpotFleetLaunchSpecification` of `AWS::EC2::SpotFleet`.
#[derive(Clone, Default)]
#[must_use]
pub struct SpotFleetLaunchSpecification(Properties);

properties! { SpotFleetLaunchSpecification }

impl SpotFleetLaunchSpecification {
    /// `BlockDeviceMappings`: list of `BlockDeviceMapping`.
    #[track_caller]
    pub fn block_device_mappings(
        mut self,
        value: impl IntoValue<ListOf<BlockDeviceMapping>>,
    ) -> Self {
        self.0.set("BlockDeviceMappings", value);
        self
    }

    /// `EbsOptimized`: boolean, default false.
    #[track_caller]
    pub fn ebs_optimized(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("EbsOptimized", value);
        self
    }

    /// `IamInstanceProfile`: `IamInstanceProfileSpecification`.
    #[track_caller]
    pub fn iam_instance_profile(
        mut self,
        value: impl IntoValue<IamInstanceProfileSpecification>,
    ) -> Self {
        self.0.set("IamInstanceProfile", value);
        self
    }

    /// `ImageId`: `Ec2ImageId`. Required.
    #[track_caller]
    pub fn image_id(mut self, value: impl IntoValue<format::Ec2ImageId>) -> Self {
        self.0.set("ImageId", value);
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

    /// `InstanceType`: string.
    #[track_caller]
    pub fn instance_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("InstanceType", value);
        self
    }

    /// `KernelId`: string.
    #[track_caller]
    pub fn kernel_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("KernelId", value);
        self
    }

    /// `KeyName`: string.
    #[track_caller]
    pub fn key_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("KeyName", value);
        self
    }

    /// `Monitoring`: `SpotFleetMonitoring`.
    #[track_caller]
    pub fn monitoring(mut self, value: impl IntoValue<SpotFleetMonitoring>) -> Self {
        self.0.set("Monitoring", value);
        self
    }

    /// `NetworkInterfaces`: list of `InstanceNetworkInterfaceSpecification`.
    #[track_caller]
    pub fn network_interfaces(
        mut self,
        value: impl IntoValue<ListOf<InstanceNetworkInterfaceSpecification>>,
    ) -> Self {
        self.0.set("NetworkInterfaces", value);
        self
    }

    /// `Placement`: `SpotPlacement`.
    #[track_caller]
    pub fn placement(mut self, value: impl IntoValue<SpotPlacement>) -> Self {
        self.0.set("Placement", value);
        self
    }

    /// `RamdiskId`: string.
    #[track_caller]
    pub fn ramdisk_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RamdiskId", value);
        self
    }

    /// `SecurityGroups`: list of `GroupIdentifier`.
    #[track_caller]
    pub fn security_groups(mut self, value: impl IntoValue<ListOf<GroupIdentifier>>) -> Self {
        self.0.set("SecurityGroups", value);
        self
    }

    /// `SpotPrice`: string.
    #[track_caller]
    pub fn spot_price(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SpotPrice", value);
        self
    }

    /// `SubnetId`: `Ec2SubnetId`.
    #[track_caller]
    pub fn subnet_id(mut self, value: impl IntoValue<format::Ec2SubnetId>) -> Self {
        self.0.set("SubnetId", value);
        self
    }

    /// `TagSpecifications`: list of `SpotFleetTagSpecification`.
    #[track_caller]
    pub fn tag_specifications(
        mut self,
        value: impl IntoValue<ListOf<SpotFleetTagSpecification>>,
    ) -> Self {
        self.0.set("TagSpecifications", value);
        self
    }

    /// `UserData`: string.
    #[track_caller]
    pub fn user_data(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("UserData", value);
        self
    }

    /// `WeightedCapacity`: number.
    #[track_caller]
    pub fn weighted_capacity(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("WeightedCapacity", value);
        self
    }
}

/// `SpotFleetMonitoring` of `AWS::EC2::SpotFleet`.
#[derive(Clone, Default)]
#[must_use]
pub struct SpotFleetMonitoring(Properties);

properties! { SpotFleetMonitoring }

impl SpotFleetMonitoring {
    /// `Enabled`: boolean, default false.
    #[track_caller]
    pub fn enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Enabled", value);
        self
    }
}

/// `SpotFleetRequestConfigData` of `AWS::EC2::SpotFleet`.
#[derive(Clone, Default)]
#[must_use]
pub struct SpotFleetRequestConfigData(Properties);

properties! { SpotFleetRequestConfigData }

impl SpotFleetRequestConfigData {
    /// `AllocationStrategy`: `SpotFleetRequestConfigDataAllocationStrategy`. A change replaces the resource.
    #[track_caller]
    pub fn allocation_strategy(
        mut self,
        value: impl IntoValue<SpotFleetRequestConfigDataAllocationStrategy>,
    ) -> Self {
        self.0.set("AllocationStrategy", value);
        self
    }

    /// `Context`: string.
    #[track_caller]
    pub fn context(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Context", value);
        self
    }

    /// `ExcessCapacityTerminationPolicy`: `SpotFleetRequestConfigDataExcessCapacityTerminationPolicy`.
    #[track_caller]
    pub fn excess_capacity_termination_policy(
        mut self,
        value: impl IntoValue<SpotFleetRequestConfigDataExcessCapacityTerminationPolicy>,
    ) -> Self {
        self.0.set("ExcessCapacityTerminationPolicy", value);
        self
    }

    /// `IamFleetRole`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn iam_fleet_role(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("IamFleetRole", value);
        self
    }

    /// `InstanceInterruptionBehavior`: `SpotFleetRequestConfigDataInstanceInterruptionBehavior`. A change replaces the resource.
    #[track_caller]
    pub fn instance_interruption_behavior(
        mut self,
        value: impl IntoValue<SpotFleetRequestConfigDataInstanceInterruptionBehavior>,
    ) -> Self {
        self.0.set("InstanceInterruptionBehavior", value);
        self
    }

    /// `InstancePoolsToUseCount`: integer. A change replaces the resource.
    #[track_caller]
    pub fn instance_pools_to_use_count(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("InstancePoolsToUseCount", value);
        self
    }

    /// `LaunchSpecifications`: list of `SpotFleetLaunchSpecification`. A change replaces the resource.
    #[track_caller]
    pub fn launch_specifications(
        mut self,
        value: impl IntoValue<ListOf<SpotFleetLaunchSpecification>>,
    ) -> Self {
        self.0.set("LaunchSpecifications", value);
        self
    }

    /// `LaunchTemplateConfigs`: list of `LaunchTemplateConfig`.
    #[track_caller]
    pub fn launch_template_configs(
        mut self,
        value: impl IntoValue<ListOf<LaunchTemplateConfig>>,
    ) -> Self {
        self.0.set("LaunchTemplateConfigs", value);
        self
    }

    /// `LoadBalancersConfig`: `LoadBalancersConfig`. A change replaces the resource.
    #[track_caller]
    pub fn load_balancers_config(mut self, value: impl IntoValue<LoadBalancersConfig>) -> Self {
        self.0.set("LoadBalancersConfig", value);
        self
    }

    /// `OnDemandAllocationStrategy`: string. A change replaces the resource.
    #[track_caller]
    pub fn on_demand_allocation_strategy(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("OnDemandAllocationStrategy", value);
        self
    }

    /// `OnDemandMaxTotalPrice`: string. A change replaces the resource.
    #[track_caller]
    pub fn on_demand_max_total_price(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("OnDemandMaxTotalPrice", value);
        self
    }

    /// `OnDemandTargetCapacity`: integer.
    #[track_caller]
    pub fn on_demand_target_capacity(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("OnDemandTargetCapacity", value);
        self
    }

    /// `ReplaceUnhealthyInstances`: boolean. A change replaces the resource.
    #[track_caller]
    pub fn replace_unhealthy_instances(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("ReplaceUnhealthyInstances", value);
        self
    }

    /// `SpotMaintenanceStrategies`: `SpotMaintenanceStrategies`. A change replaces the resource.
    #[track_caller]
    pub fn spot_maintenance_strategies(
        mut self,
        value: impl IntoValue<SpotMaintenanceStrategies>,
    ) -> Self {
        self.0.set("SpotMaintenanceStrategies", value);
        self
    }

    /// `SpotMaxTotalPrice`: string. A change replaces the resource.
    #[track_caller]
    pub fn spot_max_total_price(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SpotMaxTotalPrice", value);
        self
    }

    /// `SpotPrice`: string. A change replaces the resource.
    #[track_caller]
    pub fn spot_price(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SpotPrice", value);
        self
    }

    /// `TagSpecifications`: list of `SpotFleetTagSpecification`. A change replaces the resource.
    #[track_caller]
    pub fn tag_specifications(
        mut self,
        value: impl IntoValue<ListOf<SpotFleetTagSpecification>>,
    ) -> Self {
        self.0.set("TagSpecifications", value);
        self
    }

    /// `TargetCapacity`: integer. Required.
    #[track_caller]
    pub fn target_capacity(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("TargetCapacity", value);
        self
    }

    /// `TargetCapacityUnitType`: `SpotFleetRequestConfigDataTargetCapacityUnitType`.
    #[track_caller]
    pub fn target_capacity_unit_type(
        mut self,
        value: impl IntoValue<SpotFleetRequestConfigDataTargetCapacityUnitType>,
    ) -> Self {
        self.0.set("TargetCapacityUnitType", value);
        self
    }

    /// `TerminateInstancesWithExpiration`: boolean. A change replaces the resource.
    #[track_caller]
    pub fn terminate_instances_with_expiration(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("TerminateInstancesWithExpiration", value);
        self
    }

    /// `Type`: `SpotFleetRequestConfigDataType`. A change replaces the resource.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<SpotFleetRequestConfigDataType>) -> Self {
        self.0.set("Type", value);
        self
    }

    /// `ValidFrom`: string. A change replaces the resource.
    #[track_caller]
    pub fn valid_from(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ValidFrom", value);
        self
    }

    /// `ValidUntil`: string. A change replaces the resource.
    #[track_caller]
    pub fn valid_until(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ValidUntil", value);
        self
    }
}

choice! {
    /// `SpotFleetRequestConfigDataAllocationStrategy` of `AWS::EC2::SpotFleet`.
    SpotFleetRequestConfigDataAllocationStrategy
    CAPACITY_OPTIMIZED "capacityOptimized"
    CAPACITY_OPTIMIZED_PRIORITIZED "capacityOptimizedPrioritized"
    DIVERSIFIED "diversified"
    LOWEST_PRICE "lowestPrice"
    PRICE_CAPACITY_OPTIMIZED "priceCapacityOptimized"
}

choice! {
    /// `SpotFleetRequestConfigDataExcessCapacityTerminationPolicy` of `AWS::EC2::SpotFleet`.
    SpotFleetRequestConfigDataExcessCapacityTerminationPolicy
    DEFAULT "Default"
    NO_TERMINATION "NoTermination"
    DEFAULT2 "default"
    NO_TERMINATION2 "noTermination"
}

choice! {
    /// `SpotFleetRequestConfigDataInstanceInterruptionBehavior` of `AWS::EC2::SpotFleet`.
    SpotFleetRequestConfigDataInstanceInterruptionBehavior
    HIBERNATE "hibernate"
    STOP "stop"
    TERMINATE "terminate"
}

choice! {
    /// `SpotFleetRequestConfigDataTargetCapacityUnitType` of `AWS::EC2::SpotFleet`.
    SpotFleetRequestConfigDataTargetCapacityUnitType
    VCPU "vcpu"
    MEMORY_MIB "memory-mib"
    UNITS "units"
}

choice! {
    /// `SpotFleetRequestConfigDataType` of `AWS::EC2::SpotFleet`.
    SpotFleetRequestConfigDataType
    MAINTAIN "maintain"
    REQUEST "request"
}

/// `SpotFleetTagSpecification` of `AWS::EC2::SpotFleet`.
#[derive(Clone, Default)]
#[must_use]
pub struct SpotFleetTagSpecification(Properties);

properties! { SpotFleetTagSpecification }

impl SpotFleetTagSpecification {
    /// `ResourceType`: `SpotFleetTagSpecificationResourceType`.
    #[track_caller]
    pub fn resource_type(
        mut self,
        value: impl IntoValue<SpotFleetTagSpecificationResourceType>,
    ) -> Self {
        self.0.set("ResourceType", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

choice! {
    /// `SpotFleetTagSpecificationResourceType` of `AWS::EC2::SpotFleet`.
    SpotFleetTagSpecificationResourceType
    CLIENT_VPN_ENDPOINT "client-vpn-endpoint"
    CUSTOMER_GATEWAY "customer-gateway"
    DEDICATED_HOST "dedicated-host"
    DHCP_OPTIONS "dhcp-options"
    EGRESS_ONLY_INTERNET_GATEWAY "egress-only-internet-gateway"
    ELASTIC_GPU "elastic-gpu"
    ELASTIC_IP "elastic-ip"
    EXPORT_IMAGE_TASK "export-image-task"
    EXPORT_INSTANCE_TASK "export-instance-task"
    FLEET "fleet"
    FPGA_IMAGE "fpga-image"
    HOST_RESERVATION "host-reservation"
    IMAGE "image"
    IMPORT_IMAGE_TASK "import-image-task"
    IMPORT_SNAPSHOT_TASK "import-snapshot-task"
    INSTANCE "instance"
    INTERNET_GATEWAY "internet-gateway"
    KEY_PAIR "key-pair"
    LAUNCH_TEMPLATE "launch-template"
    LOCAL_GATEWAY_ROUTE_TABLE_VPC_ASSOCIATION "local-gateway-route-table-vpc-association"
    NATGATEWAY "natgateway"
    NETWORK_ACL "network-acl"
    NETWORK_INSIGHTS_ANALYSIS "network-insights-analysis"
    NETWORK_INSIGHTS_PATH "network-insights-path"
    NETWORK_INTERFACE "network-interface"
    PLACEMENT_GROUP "placement-group"
    RESERVED_INSTANCES "reserved-instances"
    ROUTE_TABLE "route-table"
    SECURITY_GROUP "security-group"
    SNAPSHOT "snapshot"
    SPOT_FLEET_REQUEST "spot-fleet-request"
    SPOT_INSTANCES_REQUEST "spot-instances-request"
    SUBNET "subnet"
    TRAFFIC_MIRROR_FILTER "traffic-mirror-filter"
    TRAFFIC_MIRROR_SESSION "traffic-mirror-session"
    TRAFFIC_MIRROR_TARGET "traffic-mirror-target"
    TRANSIT_GATEWAY "transit-gateway"
    TRANSIT_GATEWAY_ATTACHMENT "transit-gateway-attachment"
    TRANSIT_GATEWAY_CONNECT_PEER "transit-gateway-connect-peer"
    TRANSIT_GATEWAY_MULTICAST_DOMAIN "transit-gateway-multicast-domain"
    TRANSIT_GATEWAY_ROUTE_TABLE "transit-gateway-route-table"
    VOLUME "volume"
    VPC "vpc"
    VPC_FLOW_LOG "vpc-flow-log"
    VPC_PEERING_CONNECTION "vpc-peering-connection"
    VPN_CONNECTION "vpn-connection"
    VPN_GATEWAY "vpn-gateway"
}

/// `SpotMaintenanceStrategies` of `AWS::EC2::SpotFleet`.
#[derive(Clone, Default)]
#[must_use]
pub struct SpotMaintenanceStrategies(Properties);

properties! { SpotMaintenanceStrategies }

impl SpotMaintenanceStrategies {
    /// `CapacityRebalance`: `SpotCapacityRebalance`.
    #[track_caller]
    pub fn capacity_rebalance(mut self, value: impl IntoValue<SpotCapacityRebalance>) -> Self {
        self.0.set("CapacityRebalance", value);
        self
    }
}

/// `SpotPlacement` of `AWS::EC2::SpotFleet`.
#[derive(Clone, Default)]
#[must_use]
pub struct SpotPlacement(Properties);

properties! { SpotPlacement }

impl SpotPlacement {
    /// `AvailabilityZone`: string.
    #[track_caller]
    pub fn availability_zone(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AvailabilityZone", value);
        self
    }

    /// `AvailabilityZoneId`: string.
    #[track_caller]
    pub fn availability_zone_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AvailabilityZoneId", value);
        self
    }

    /// `GroupName`: string.
    #[track_caller]
    pub fn group_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("GroupName", value);
        self
    }

    /// `Tenancy`: `SpotPlacementTenancy`.
    #[track_caller]
    pub fn tenancy(mut self, value: impl IntoValue<SpotPlacementTenancy>) -> Self {
        self.0.set("Tenancy", value);
        self
    }
}

choice! {
    /// `SpotPlacementTenancy` of `AWS::EC2::SpotFleet`.
    SpotPlacementTenancy
    DEDICATED "dedicated"
    DEFAULT "default"
    HOST "host"
}

/// `Tag` of `AWS::EC2::SpotFleet`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}

/// `TargetGroup` of `AWS::EC2::SpotFleet`.
#[derive(Clone, Default)]
#[must_use]
pub struct TargetGroup(Properties);

properties! { TargetGroup }

impl TargetGroup {
    /// `Arn`: string. Required.
    #[track_caller]
    pub fn arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Arn", value);
        self
    }
}

/// `TargetGroupsConfig` of `AWS::EC2::SpotFleet`.
#[derive(Clone, Default)]
#[must_use]
pub struct TargetGroupsConfig(Properties);

properties! { TargetGroupsConfig }

impl TargetGroupsConfig {
    /// `TargetGroups`: list of `TargetGroup`. Required.
    #[track_caller]
    pub fn target_groups(mut self, value: impl IntoValue<ListOf<TargetGroup>>) -> Self {
        self.0.set("TargetGroups", value);
        self
    }
}

/// `TotalLocalStorageGBRequest` of `AWS::EC2::SpotFleet`.
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

/// `VCpuCountRangeRequest` of `AWS::EC2::SpotFleet`.
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

    /// `Min`: integer.
    #[track_caller]
    pub fn min(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Min", value);
        self
    }
}
