// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::EC2::LaunchTemplate` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::EC2::LaunchTemplate`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-launchtemplate.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct LaunchTemplate(Body);

resource! { LaunchTemplate "AWS::EC2::LaunchTemplate" }

impl LaunchTemplate {
    /// `LaunchTemplateData`: `LaunchTemplateData`. Required.
    #[track_caller]
    pub fn launch_template_data(mut self, value: impl IntoValue<LaunchTemplateData>) -> Self {
        self.0.set("LaunchTemplateData", value);
        self
    }

    /// `LaunchTemplateName`: string. A change replaces the resource.
    #[track_caller]
    pub fn launch_template_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LaunchTemplateName", value);
        self
    }

    /// `TagSpecifications`: list of `LaunchTemplateTagSpecification`.
    #[track_caller]
    pub fn tag_specifications(
        mut self,
        value: impl IntoValue<ListOf<LaunchTemplateTagSpecification>>,
    ) -> Self {
        self.0.set("TagSpecifications", value);
        self
    }

    /// `VersionDescription`: string, at most 255 characters.
    #[track_caller]
    pub fn version_description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("VersionDescription", value);
        self
    }
}

impl Handle<LaunchTemplate> {
    /// `DefaultVersionNumber`
    #[inline]
    pub fn default_version_number(&self) -> Value<String> {
        self.attribute("DefaultVersionNumber")
    }

    /// `LatestVersionNumber`
    #[inline]
    pub fn latest_version_number(&self) -> Value<String> {
        self.attribute("LatestVersionNumber")
    }

    /// `LaunchTemplateId`
    #[inline]
    pub fn launch_template_id(&self) -> Value<String> {
        self.attribute("LaunchTemplateId")
    }
}

/// `AcceleratorCount` of `AWS::EC2::LaunchTemplate`.
#[derive(Clone, Default)]
#[must_use]
pub struct AcceleratorCount(Properties);

properties! { AcceleratorCount }

impl AcceleratorCount {
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

/// `AcceleratorTotalMemoryMiB` of `AWS::EC2::LaunchTemplate`.
#[derive(Clone, Default)]
#[must_use]
pub struct AcceleratorTotalMemoryMiB(Properties);

properties! { AcceleratorTotalMemoryMiB }

impl AcceleratorTotalMemoryMiB {
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

/// `BaselineEbsBandwidthMbps` of `AWS::EC2::LaunchTemplate`.
#[derive(Clone, Default)]
#[must_use]
pub struct BaselineEbsBandwidthMbps(Properties);

properties! { BaselineEbsBandwidthMbps }

impl BaselineEbsBandwidthMbps {
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

/// `BaselinePerformanceFactors` of `AWS::EC2::LaunchTemplate`.
#[derive(Clone, Default)]
#[must_use]
pub struct BaselinePerformanceFactors(Properties);

properties! { BaselinePerformanceFactors }

impl BaselinePerformanceFactors {
    /// `Cpu`: `Cpu`.
    #[track_caller]
    pub fn cpu(mut self, value: impl IntoValue<Cpu>) -> Self {
        self.0.set("Cpu", value);
        self
    }
}

/// `BlockDeviceMapping` of `AWS::EC2::LaunchTemplate`.
#[derive(Clone, Default)]
#[must_use]
pub struct BlockDeviceMapping(Properties);

properties! { BlockDeviceMapping }

impl BlockDeviceMapping {
    /// `DeviceName`: string.
    #[track_caller]
    pub fn device_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DeviceName", value);
        self
    }

    /// `Ebs`: `Ebs`.
    #[track_caller]
    pub fn ebs(mut self, value: impl IntoValue<Ebs>) -> Self {
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

/// `CapacityReservationSpecification` of `AWS::EC2::LaunchTemplate`.
#[derive(Clone, Default)]
#[must_use]
pub struct CapacityReservationSpecification(Properties);

properties! { CapacityReservationSpecification }

impl CapacityReservationSpecification {
    /// `CapacityReservationPreference`: `CapacityReservationSpecificationCapacityReservationPreference`.
    #[track_caller]
    pub fn capacity_reservation_preference(
        mut self,
        value: impl IntoValue<CapacityReservationSpecificationCapacityReservationPreference>,
    ) -> Self {
        self.0.set("CapacityReservationPreference", value);
        self
    }

    /// `CapacityReservationTarget`: `CapacityReservationTarget`.
    #[track_caller]
    pub fn capacity_reservation_target(
        mut self,
        value: impl IntoValue<CapacityReservationTarget>,
    ) -> Self {
        self.0.set("CapacityReservationTarget", value);
        self
    }
}

choice! {
    /// `CapacityReservationSpecificationCapacityReservationPreference` of `AWS::EC2::LaunchTemplate`.
    CapacityReservationSpecificationCapacityReservationPreference
    CAPACITY_RESERVATIONS_ONLY "capacity-reservations-only"
    NONE "none"
    OPEN "open"
}

/// `CapacityReservationTarget` of `AWS::EC2::LaunchTemplate`.
#[derive(Clone, Default)]
#[must_use]
pub struct CapacityReservationTarget(Properties);

properties! { CapacityReservationTarget }

impl CapacityReservationTarget {
    /// `CapacityReservationId`: string.
    #[track_caller]
    pub fn capacity_reservation_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CapacityReservationId", value);
        self
    }

    /// `CapacityReservationResourceGroupArn`: string.
    #[track_caller]
    pub fn capacity_reservation_resource_group_arn(
        mut self,
        value: impl IntoValue<String>,
    ) -> Self {
        self.0.set("CapacityReservationResourceGroupArn", value);
        self
    }
}

/// `ConnectionTrackingSpecification` of `AWS::EC2::LaunchTemplate`.
#[derive(Clone, Default)]
#[must_use]
pub struct ConnectionTrackingSpecification(Properties);

properties! { ConnectionTrackingSpecification }

impl ConnectionTrackingSpecification {
    /// `TcpEstablishedTimeout`: integer.
    #[track_caller]
    pub fn tcp_established_timeout(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("TcpEstablishedTimeout", value);
        self
    }

    /// `UdpStreamTimeout`: integer.
    #[track_caller]
    pub fn udp_stream_timeout(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("UdpStreamTimeout", value);
        self
    }

    /// `UdpTimeout`: integer.
    #[track_caller]
    pub fn udp_timeout(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("UdpTimeout", value);
        self
    }
}

/// `Cpu` of `AWS::EC2::LaunchTemplate`.
#[derive(Clone, Default)]
#[must_use]
pub struct Cpu(Properties);

properties! { Cpu }

impl Cpu {
    /// `References`: list of `Reference`.
    #[track_caller]
    pub fn references(mut self, value: impl IntoValue<ListOf<Reference>>) -> Self {
        self.0.set("References", value);
        self
    }
}

/// `CpuOptions` of `AWS::EC2::LaunchTemplate`.
#[derive(Clone, Default)]
#[must_use]
pub struct CpuOptions(Properties);

properties! { CpuOptions }

impl CpuOptions {
    /// `AmdSevSnp`: `CpuOptionsAmdSevSnp`.
    #[track_caller]
    pub fn amd_sev_snp(mut self, value: impl IntoValue<CpuOptionsAmdSevSnp>) -> Self {
        self.0.set("AmdSevSnp", value);
        self
    }

    /// `CoreCount`: integer.
    #[track_caller]
    pub fn core_count(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("CoreCount", value);
        self
    }

    /// `NestedVirtualization`: `CpuOptionsNestedVirtualization`.
    #[track_caller]
    pub fn nested_virtualization(
        mut self,
        value: impl IntoValue<CpuOptionsNestedVirtualization>,
    ) -> Self {
        self.0.set("NestedVirtualization", value);
        self
    }

    /// `ThreadsPerCore`: integer.
    #[track_caller]
    pub fn threads_per_core(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("ThreadsPerCore", value);
        self
    }
}

choice! {
    /// `CpuOptionsAmdSevSnp` of `AWS::EC2::LaunchTemplate`.
    CpuOptionsAmdSevSnp
    ENABLED "enabled"
    DISABLED "disabled"
}

choice! {
    /// `CpuOptionsNestedVirtualization` of `AWS::EC2::LaunchTemplate`.
    CpuOptionsNestedVirtualization
    ENABLED "enabled"
    DISABLED "disabled"
}

/// `CreditSpecification` of `AWS::EC2::LaunchTemplate`.
#[derive(Clone, Default)]
#[must_use]
pub struct CreditSpecification(Properties);

properties! { CreditSpecification }

impl CreditSpecification {
    /// `CpuCredits`: string.
    #[track_caller]
    pub fn cpu_credits(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CpuCredits", value);
        self
    }
}

/// `Ebs` of `AWS::EC2::LaunchTemplate`.
#[derive(Clone, Default)]
#[must_use]
pub struct Ebs(Properties);

properties! { Ebs }

impl Ebs {
    /// `DeleteOnTermination`: boolean.
    #[track_caller]
    pub fn delete_on_termination(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("DeleteOnTermination", value);
        self
    }

    /// `EbsCardIndex`: integer.
    #[track_caller]
    pub fn ebs_card_index(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("EbsCardIndex", value);
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

    /// `KmsKeyId`: `KmsKey`.
    #[track_caller]
    pub fn kms_key_id(mut self, value: impl IntoValue<format::KmsKey>) -> Self {
        self.0.set("KmsKeyId", value);
        self
    }

    /// `SnapshotId`: string.
    #[track_caller]
    pub fn snapshot_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SnapshotId", value);
        self
    }

    /// `Throughput`: integer.
    #[track_caller]
    pub fn throughput(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Throughput", value);
        self
    }

    /// `VolumeInitializationRate`: integer.
    #[track_caller]
    pub fn volume_initialization_rate(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("VolumeInitializationRate", value);
        self
    }

    /// `VolumeSize`: integer.
    #[track_caller]
    pub fn volume_size(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("VolumeSize", value);
        self
    }

    /// `VolumeType`: `EbsVolumeType`.
    #[track_caller]
    pub fn volume_type(mut self, value: impl IntoValue<EbsVolumeType>) -> Self {
        self.0.set("VolumeType", value);
        self
    }
}

choice! {
    /// `EbsVolumeType` of `AWS::EC2::LaunchTemplate`.
    EbsVolumeType
    GP2 "gp2"
    GP3 "gp3"
    IO1 "io1"
    IO2 "io2"
    SC1 "sc1"
    ST1 "st1"
    STANDARD "standard"
}

/// `EnaSrdSpecification` of `AWS::EC2::LaunchTemplate`.
#[derive(Clone, Default)]
#[must_use]
pub struct EnaSrdSpecification(Properties);

properties! { EnaSrdSpecification }

impl EnaSrdSpecification {
    /// `EnaSrdEnabled`: boolean.
    #[track_caller]
    pub fn ena_srd_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("EnaSrdEnabled", value);
        self
    }

    /// `EnaSrdUdpSpecification`: `EnaSrdUdpSpecification`.
    #[track_caller]
    pub fn ena_srd_udp_specification(
        mut self,
        value: impl IntoValue<EnaSrdUdpSpecification>,
    ) -> Self {
        self.0.set("EnaSrdUdpSpecification", value);
        self
    }
}

/// `EnaSrdUdpSpecification` of `AWS::EC2::LaunchTemplate`.
#[derive(Clone, Default)]
#[must_use]
pub struct EnaSrdUdpSpecification(Properties);

properties! { EnaSrdUdpSpecification }

impl EnaSrdUdpSpecification {
    /// `EnaSrdUdpEnabled`: boolean.
    #[track_caller]
    pub fn ena_srd_udp_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("EnaSrdUdpEnabled", value);
        self
    }
}

/// `EnclaveOptions` of `AWS::EC2::LaunchTemplate`.
#[derive(Clone, Default)]
#[must_use]
pub struct EnclaveOptions(Properties);

properties! { EnclaveOptions }

impl EnclaveOptions {
    /// `Enabled`: boolean.
    #[track_caller]
    pub fn enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Enabled", value);
        self
    }
}

/// `HibernationOptions` of `AWS::EC2::LaunchTemplate`.
#[derive(Clone, Default)]
#[must_use]
pub struct HibernationOptions(Properties);

properties! { HibernationOptions }

impl HibernationOptions {
    /// `Configured`: boolean.
    #[track_caller]
    pub fn configured(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Configured", value);
        self
    }
}

/// `IamInstanceProfile` of `AWS::EC2::LaunchTemplate`.
#[derive(Clone, Default)]
#[must_use]
pub struct IamInstanceProfile(Properties);

properties! { IamInstanceProfile }

impl IamInstanceProfile {
    /// `Arn`: string.
    #[track_caller]
    pub fn arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Arn", value);
        self
    }

    /// `Name`: string.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }
}

/// `InstanceMarketOptions` of `AWS::EC2::LaunchTemplate`.
#[derive(Clone, Default)]
#[must_use]
pub struct InstanceMarketOptions(Properties);

properties! { InstanceMarketOptions }

impl InstanceMarketOptions {
    /// `MarketType`: `InstanceMarketOptionsMarketType`.
    #[track_caller]
    pub fn market_type(mut self, value: impl IntoValue<InstanceMarketOptionsMarketType>) -> Self {
        self.0.set("MarketType", value);
        self
    }

    /// `SpotOptions`: `SpotOptions`.
    #[track_caller]
    pub fn spot_options(mut self, value: impl IntoValue<SpotOptions>) -> Self {
        self.0.set("SpotOptions", value);
        self
    }
}

choice! {
    /// `InstanceMarketOptionsMarketType` of `AWS::EC2::LaunchTemplate`.
    InstanceMarketOptionsMarketType
    CAPACITY_BLOCK "capacity-block"
    INTERRUPTIBLE_CAPACITY_RESERVATION "interruptible-capacity-reservation"
    ON_DEMAND "on-demand"
    SPOT "spot"
}

/// `InstanceRequirements` of `AWS::EC2::LaunchTemplate`.
#[derive(Clone, Default)]
#[must_use]
pub struct InstanceRequirements(Properties);

properties! { InstanceRequirements }

impl InstanceRequirements {
    /// `AcceleratorCount`: `AcceleratorCount`.
    #[track_caller]
    pub fn accelerator_count(mut self, value: impl IntoValue<AcceleratorCount>) -> Self {
        self.0.set("AcceleratorCount", value);
        self
    }

    /// `AcceleratorManufacturers`: list of `InstanceRequirementsAcceleratorManufacturersItem`.
    #[track_caller]
    pub fn accelerator_manufacturers(
        mut self,
        value: impl IntoValue<ListOf<InstanceRequirementsAcceleratorManufacturersItem>>,
    ) -> Self {
        self.0.set("AcceleratorManufacturers", value);
        self
    }

    /// `AcceleratorNames`: list of `InstanceRequirementsAcceleratorNamesItem`.
    #[track_caller]
    pub fn accelerator_names(
        mut self,
        value: impl IntoValue<ListOf<InstanceRequirementsAcceleratorNamesItem>>,
    ) -> Self {
        self.0.set("AcceleratorNames", value);
        self
    }

    /// `AcceleratorTotalMemoryMiB`: `AcceleratorTotalMemoryMiB`.
    #[track_caller]
    pub fn accelerator_total_memory_mi_b(
        mut self,
        value: impl IntoValue<AcceleratorTotalMemoryMiB>,
    ) -> Self {
        self.0.set("AcceleratorTotalMemoryMiB", value);
        self
    }

    /// `AcceleratorTypes`: list of `InstanceRequirementsAcceleratorTypesItem`.
    #[track_caller]
    pub fn accelerator_types(
        mut self,
        value: impl IntoValue<ListOf<InstanceRequirementsAcceleratorTypesItem>>,
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

    /// `BareMetal`: `InstanceRequirementsBareMetal`.
    #[track_caller]
    pub fn bare_metal(mut self, value: impl IntoValue<InstanceRequirementsBareMetal>) -> Self {
        self.0.set("BareMetal", value);
        self
    }

    /// `BaselineEbsBandwidthMbps`: `BaselineEbsBandwidthMbps`.
    #[track_caller]
    pub fn baseline_ebs_bandwidth_mbps(
        mut self,
        value: impl IntoValue<BaselineEbsBandwidthMbps>,
    ) -> Self {
        self.0.set("BaselineEbsBandwidthMbps", value);
        self
    }

    /// `BaselinePerformanceFactors`: `BaselinePerformanceFactors`.
    #[track_caller]
    pub fn baseline_performance_factors(
        mut self,
        value: impl IntoValue<BaselinePerformanceFactors>,
    ) -> Self {
        self.0.set("BaselinePerformanceFactors", value);
        self
    }

    /// `BurstablePerformance`: `InstanceRequirementsBurstablePerformance`.
    #[track_caller]
    pub fn burstable_performance(
        mut self,
        value: impl IntoValue<InstanceRequirementsBurstablePerformance>,
    ) -> Self {
        self.0.set("BurstablePerformance", value);
        self
    }

    /// `CpuManufacturers`: list of `InstanceRequirementsCpuManufacturersItem`.
    #[track_caller]
    pub fn cpu_manufacturers(
        mut self,
        value: impl IntoValue<ListOf<InstanceRequirementsCpuManufacturersItem>>,
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

    /// `InstanceGenerations`: list of `InstanceRequirementsInstanceGenerationsItem`.
    #[track_caller]
    pub fn instance_generations(
        mut self,
        value: impl IntoValue<ListOf<InstanceRequirementsInstanceGenerationsItem>>,
    ) -> Self {
        self.0.set("InstanceGenerations", value);
        self
    }

    /// `LocalStorage`: `InstanceRequirementsLocalStorage`.
    #[track_caller]
    pub fn local_storage(
        mut self,
        value: impl IntoValue<InstanceRequirementsLocalStorage>,
    ) -> Self {
        self.0.set("LocalStorage", value);
        self
    }

    /// `LocalStorageTypes`: list of `InstanceRequirementsLocalStorageTypesItem`.
    #[track_caller]
    pub fn local_storage_types(
        mut self,
        value: impl IntoValue<ListOf<InstanceRequirementsLocalStorageTypesItem>>,
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

    /// `MemoryGiBPerVCpu`: `MemoryGiBPerVCpu`.
    #[track_caller]
    pub fn memory_gi_b_per_v_cpu(mut self, value: impl IntoValue<MemoryGiBPerVCpu>) -> Self {
        self.0.set("MemoryGiBPerVCpu", value);
        self
    }

    /// `MemoryMiB`: `MemoryMiB`.
    #[track_caller]
    pub fn memory_mi_b(mut self, value: impl IntoValue<MemoryMiB>) -> Self {
        self.0.set("MemoryMiB", value);
        self
    }

    /// `NetworkBandwidthGbps`: `NetworkBandwidthGbps`.
    #[track_caller]
    pub fn network_bandwidth_gbps(mut self, value: impl IntoValue<NetworkBandwidthGbps>) -> Self {
        self.0.set("NetworkBandwidthGbps", value);
        self
    }

    /// `NetworkInterfaceCount`: `NetworkInterfaceCount`.
    #[track_caller]
    pub fn network_interface_count(mut self, value: impl IntoValue<NetworkInterfaceCount>) -> Self {
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

    /// `TotalLocalStorageGB`: `TotalLocalStorageGB`.
    #[track_caller]
    pub fn total_local_storage_gb(mut self, value: impl IntoValue<TotalLocalStorageGB>) -> Self {
        self.0.set("TotalLocalStorageGB", value);
        self
    }

    /// `VCpuCount`: `VCpuCount`.
    #[track_caller]
    pub fn v_cpu_count(mut self, value: impl IntoValue<VCpuCount>) -> Self {
        self.0.set("VCpuCount", value);
        self
    }
}

choice! {
    /// `InstanceRequirementsAcceleratorManufacturersItem` of `AWS::EC2::LaunchTemplate`.
    InstanceRequirementsAcceleratorManufacturersItem
    AMAZON_WEB_SERVICES "amazon-web-services"
    AMD "amd"
    HABANA "habana"
    NVIDIA "nvidia"
    XILINX "xilinx"
}

choice! {
    /// `InstanceRequirementsAcceleratorNamesItem` of `AWS::EC2::LaunchTemplate`.
    InstanceRequirementsAcceleratorNamesItem
    A100 "a100"
    A10G "a10g"
    GAUDI_HL_205 "gaudi-hl-205"
    H100 "h100"
    INFERENTIA "inferentia"
    INFERENTIA2 "inferentia2"
    K520 "k520"
    K80 "k80"
    L4 "l4"
    L40S "l40s"
    M60 "m60"
    RADEON_PRO_V520 "radeon-pro-v520"
    T4 "t4"
    T4G "t4g"
    TRAINIUM "trainium"
    TRAINIUM2 "trainium2"
    U30 "u30"
    V100 "v100"
    VU9P "vu9p"
}

choice! {
    /// `InstanceRequirementsAcceleratorTypesItem` of `AWS::EC2::LaunchTemplate`.
    InstanceRequirementsAcceleratorTypesItem
    FPGA "fpga"
    GPU "gpu"
    INFERENCE "inference"
    MEDIA "media"
}

choice! {
    /// `InstanceRequirementsBareMetal` of `AWS::EC2::LaunchTemplate`.
    InstanceRequirementsBareMetal
    EXCLUDED "excluded"
    INCLUDED "included"
    REQUIRED "required"
}

choice! {
    /// `InstanceRequirementsBurstablePerformance` of `AWS::EC2::LaunchTemplate`.
    InstanceRequirementsBurstablePerformance
    EXCLUDED "excluded"
    INCLUDED "included"
    REQUIRED "required"
}

choice! {
    /// `InstanceRequirementsCpuManufacturersItem` of `AWS::EC2::LaunchTemplate`.
    InstanceRequirementsCpuManufacturersItem
    AMAZON_WEB_SERVICES "amazon-web-services"
    AMD "amd"
    APPLE "apple"
    INTEL "intel"
}

choice! {
    /// `InstanceRequirementsInstanceGenerationsItem` of `AWS::EC2::LaunchTemplate`.
    InstanceRequirementsInstanceGenerationsItem
    CURRENT "current"
    PREVIOUS "previous"
}

choice! {
    /// `InstanceRequirementsLocalStorage` of `AWS::EC2::LaunchTemplate`.
    InstanceRequirementsLocalStorage
    EXCLUDED "excluded"
    INCLUDED "included"
    REQUIRED "required"
}

choice! {
    /// `InstanceRequirementsLocalStorageTypesItem` of `AWS::EC2::LaunchTemplate`.
    InstanceRequirementsLocalStorageTypesItem
    HDD "hdd"
    SSD "ssd"
}

/// `Ipv4PrefixSpecification` of `AWS::EC2::LaunchTemplate`.
#[derive(Clone, Default)]
#[must_use]
pub struct Ipv4PrefixSpecification(Properties);

properties! { Ipv4PrefixSpecification }

impl Ipv4PrefixSpecification {
    /// `Ipv4Prefix`: string.
    #[track_caller]
    pub fn ipv4_prefix(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Ipv4Prefix", value);
        self
    }
}

/// `Ipv6Add` of `AWS::EC2::LaunchTemplate`.
#[derive(Clone, Default)]
#[must_use]
pub struct Ipv6Add(Properties);

properties! { Ipv6Add }

impl Ipv6Add {
    /// `Ipv6Address`: string.
    #[track_caller]
    pub fn ipv6_address(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Ipv6Address", value);
        self
    }
}

/// `Ipv6PrefixSpecification` of `AWS::EC2::LaunchTemplate`.
#[derive(Clone, Default)]
#[must_use]
pub struct Ipv6PrefixSpecification(Properties);

properties! { Ipv6PrefixSpecification }

impl Ipv6PrefixSpecification {
    /// `Ipv6Prefix`: string.
    #[track_caller]
    pub fn ipv6_prefix(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Ipv6Prefix", value);
        self
    }
}

/// `LaunchTemplateData` of `AWS::EC2::LaunchTemplate`.
#[derive(Clone, Default)]
#[must_use]
pub struct LaunchTemplateData(Properties);

properties! { LaunchTemplateData }

impl LaunchTemplateData {
    /// `BlockDeviceMappings`: list of `BlockDeviceMapping`.
    #[track_caller]
    pub fn block_device_mappings(
        mut self,
        value: impl IntoValue<ListOf<BlockDeviceMapping>>,
    ) -> Self {
        self.0.set("BlockDeviceMappings", value);
        self
    }

    /// `CapacityReservationSpecification`: `CapacityReservationSpecification`.
    #[track_caller]
    pub fn capacity_reservation_specification(
        mut self,
        value: impl IntoValue<CapacityReservationSpecification>,
    ) -> Self {
        self.0.set("CapacityReservationSpecification", value);
        self
    }

    /// `CpuOptions`: `CpuOptions`.
    #[track_caller]
    pub fn cpu_options(mut self, value: impl IntoValue<CpuOptions>) -> Self {
        self.0.set("CpuOptions", value);
        self
    }

    /// `CreditSpecification`: `CreditSpecification`.
    #[track_caller]
    pub fn credit_specification(mut self, value: impl IntoValue<CreditSpecification>) -> Self {
        self.0.set("CreditSpecification", value);
        self
    }

    /// `DisableApiStop`: boolean.
    #[track_caller]
    pub fn disable_api_stop(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("DisableApiStop", value);
        self
    }

    /// `DisableApiTermination`: boolean.
    #[track_caller]
    pub fn disable_api_termination(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("DisableApiTermination", value);
        self
    }

    /// `EbsOptimized`: boolean.
    #[track_caller]
    pub fn ebs_optimized(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("EbsOptimized", value);
        self
    }

    /// `EnclaveOptions`: `EnclaveOptions`.
    #[track_caller]
    pub fn enclave_options(mut self, value: impl IntoValue<EnclaveOptions>) -> Self {
        self.0.set("EnclaveOptions", value);
        self
    }

    /// `HibernationOptions`: `HibernationOptions`.
    #[track_caller]
    pub fn hibernation_options(mut self, value: impl IntoValue<HibernationOptions>) -> Self {
        self.0.set("HibernationOptions", value);
        self
    }

    /// `IamInstanceProfile`: `IamInstanceProfile`.
    #[track_caller]
    pub fn iam_instance_profile(mut self, value: impl IntoValue<IamInstanceProfile>) -> Self {
        self.0.set("IamInstanceProfile", value);
        self
    }

    /// `ImageId`: `Ec2ImageId`.
    #[track_caller]
    pub fn image_id(mut self, value: impl IntoValue<format::Ec2ImageId>) -> Self {
        self.0.set("ImageId", value);
        self
    }

    /// `InstanceInitiatedShutdownBehavior`: `LaunchTemplateDataInstanceInitiatedShutdownBehavior`.
    #[track_caller]
    pub fn instance_initiated_shutdown_behavior(
        mut self,
        value: impl IntoValue<LaunchTemplateDataInstanceInitiatedShutdownBehavior>,
    ) -> Self {
        self.0.set("InstanceInitiatedShutdownBehavior", value);
        self
    }

    /// `InstanceMarketOptions`: `InstanceMarketOptions`.
    #[track_caller]
    pub fn instance_market_options(mut self, value: impl IntoValue<InstanceMarketOptions>) -> Self {
        self.0.set("InstanceMarketOptions", value);
        self
    }

    /// `InstanceRequirements`: `InstanceRequirements`.
    #[track_caller]
    pub fn instance_requirements(mut self, value: impl IntoValue<InstanceRequirements>) -> Self {
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

    /// `LicenseSpecifications`: list of `LicenseSpecification`.
    #[track_caller]
    pub fn license_specifications(
        mut self,
        value: impl IntoValue<ListOf<LicenseSpecification>>,
    ) -> Self {
        self.0.set("LicenseSpecifications", value);
        self
    }

    /// `MaintenanceOptions`: `MaintenanceOptions`.
    #[track_caller]
    pub fn maintenance_options(mut self, value: impl IntoValue<MaintenanceOptions>) -> Self {
        self.0.set("MaintenanceOptions", value);
        self
    }

    /// `MetadataOptions`: `MetadataOptions`.
    #[track_caller]
    pub fn metadata_options(mut self, value: impl IntoValue<MetadataOptions>) -> Self {
        self.0.set("MetadataOptions", value);
        self
    }

    /// `Monitoring`: `Monitoring`.
    #[track_caller]
    pub fn monitoring(mut self, value: impl IntoValue<Monitoring>) -> Self {
        self.0.set("Monitoring", value);
        self
    }

    /// `NetworkInterfaces`: list of `NetworkInterface`.
    #[track_caller]
    pub fn network_interfaces(mut self, value: impl IntoValue<ListOf<NetworkInterface>>) -> Self {
        self.0.set("NetworkInterfaces", value);
        self
    }

    /// `NetworkPerformanceOptions`: `NetworkPerformanceOptions`.
    #[track_caller]
    pub fn network_performance_options(
        mut self,
        value: impl IntoValue<NetworkPerformanceOptions>,
    ) -> Self {
        self.0.set("NetworkPerformanceOptions", value);
        self
    }

    /// `Placement`: `Placement`.
    #[track_caller]
    pub fn placement(mut self, value: impl IntoValue<Placement>) -> Self {
        self.0.set("Placement", value);
        self
    }

    /// `PrivateDnsNameOptions`: `PrivateDnsNameOptions`.
    #[track_caller]
    pub fn private_dns_name_options(
        mut self,
        value: impl IntoValue<PrivateDnsNameOptions>,
    ) -> Self {
        self.0.set("PrivateDnsNameOptions", value);
        self
    }

    /// `RamDiskId`: string.
    #[track_caller]
    pub fn ram_disk_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RamDiskId", value);
        self
    }

    /// `SecurityGroupIds`: list of `Ec2SecurityGroupId`.
    #[track_caller]
    pub fn security_group_ids(
        mut self,
        value: impl IntoValue<ListOf<format::Ec2SecurityGroupId>>,
    ) -> Self {
        self.0.set("SecurityGroupIds", value);
        self
    }

    /// `SecurityGroups`: list of `Ec2SecurityGroupName`.
    #[track_caller]
    pub fn security_groups(
        mut self,
        value: impl IntoValue<ListOf<format::Ec2SecurityGroupName>>,
    ) -> Self {
        self.0.set("SecurityGroups", value);
        self
    }

    /// `TagSpecifications`: list of `TagSpecification`.
    #[track_caller]
    pub fn tag_specifications(mut self, value: impl IntoValue<ListOf<TagSpecification>>) -> Self {
        self.0.set("TagSpecifications", value);
        self
    }

    /// `UserData`: string.
    #[track_caller]
    pub fn user_data(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("UserData", value);
        self
    }
}

choice! {
    /// `LaunchTemplateDataInstanceInitiatedShutdownBehavior` of `AWS::EC2::LaunchTemplate`.
    LaunchTemplateDataInstanceInitiatedShutdownBehavior
    STOP "stop"
    TERMINATE "terminate"
}

/// `LaunchTemplateTagSpecification` of `AWS::EC2::LaunchTemplate`.
#[derive(Clone, Default)]
#[must_use]
pub struct LaunchTemplateTagSpecification(Properties);

properties! { LaunchTemplateTagSpecification }

impl LaunchTemplateTagSpecification {
    /// `ResourceType`: `LaunchTemplateTagSpecificationResourceType`.
    #[track_caller]
    pub fn resource_type(
        mut self,
        value: impl IntoValue<LaunchTemplateTagSpecificationResourceType>,
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
    /// `LaunchTemplateTagSpecificationResourceType` of `AWS::EC2::LaunchTemplate`.
    LaunchTemplateTagSpecificationResourceType
    APPLICATION_STATUS_CHECK "application-status-check"
    CAPACITY_BLOCK "capacity-block"
    CAPACITY_MANAGER_DATA_EXPORT "capacity-manager-data-export"
    CAPACITY_RESERVATION "capacity-reservation"
    CAPACITY_RESERVATION_CANCELLATION_QUOTE "capacity-reservation-cancellation-quote"
    CAPACITY_RESERVATION_FLEET "capacity-reservation-fleet"
    CAPACITY_RESERVATION_MODIFICATION_QUOTE "capacity-reservation-modification-quote"
    CARRIER_GATEWAY "carrier-gateway"
    CLIENT_VPN_ENDPOINT "client-vpn-endpoint"
    COIP_POOL "coip-pool"
    CUSTOMER_GATEWAY "customer-gateway"
    DECLARATIVE_POLICIES_REPORT "declarative-policies-report"
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
    IMAGE_USAGE_REPORT "image-usage-report"
    IMPORT_IMAGE_TASK "import-image-task"
    IMPORT_SNAPSHOT_TASK "import-snapshot-task"
    INSTANCE "instance"
    INSTANCE_CONNECT_ENDPOINT "instance-connect-endpoint"
    INSTANCE_EVENT_WINDOW "instance-event-window"
    INTERNET_GATEWAY "internet-gateway"
    IPAM "ipam"
    IPAM_EXTERNAL_RESOURCE_VERIFICATION_TOKEN "ipam-external-resource-verification-token"
    IPAM_INTERNET_REGISTRY_ASSOCIATION "ipam-internet-registry-association"
    IPAM_POLICY "ipam-policy"
    IPAM_POOL "ipam-pool"
    IPAM_POOL_ALLOCATION "ipam-pool-allocation"
    IPAM_PREFIX_LIST_RESOLVER "ipam-prefix-list-resolver"
    IPAM_PREFIX_LIST_RESOLVER_TARGET "ipam-prefix-list-resolver-target"
    IPAM_RESOURCE_DISCOVERY "ipam-resource-discovery"
    IPAM_RESOURCE_DISCOVERY_ASSOCIATION "ipam-resource-discovery-association"
    IPAM_SCOPE "ipam-scope"
    IPV4POOL_EC2 "ipv4pool-ec2"
    IPV6POOL_EC2 "ipv6pool-ec2"
    KEY_PAIR "key-pair"
    LAUNCH_TEMPLATE "launch-template"
    LOCAL_GATEWAY "local-gateway"
    LOCAL_GATEWAY_ROUTE_TABLE "local-gateway-route-table"
    LOCAL_GATEWAY_ROUTE_TABLE_VIRTUAL_INTERFACE_GROUP_ASSOCIATION "local-gateway-route-table-virtual-interface-group-association"
    LOCAL_GATEWAY_ROUTE_TABLE_VPC_ASSOCIATION "local-gateway-route-table-vpc-association"
    LOCAL_GATEWAY_VIRTUAL_INTERFACE "local-gateway-virtual-interface"
    LOCAL_GATEWAY_VIRTUAL_INTERFACE_GROUP "local-gateway-virtual-interface-group"
    MAC_MODIFICATION_TASK "mac-modification-task"
    NATGATEWAY "natgateway"
    NETWORK_ACL "network-acl"
    NETWORK_INSIGHTS_ACCESS_SCOPE "network-insights-access-scope"
    NETWORK_INSIGHTS_ACCESS_SCOPE_ANALYSIS "network-insights-access-scope-analysis"
    NETWORK_INSIGHTS_ANALYSIS "network-insights-analysis"
    NETWORK_INSIGHTS_PATH "network-insights-path"
    NETWORK_INTERFACE "network-interface"
    OUTPOST_LAG "outpost-lag"
    PLACEMENT_GROUP "placement-group"
    PREFIX_LIST "prefix-list"
    REPLACE_ROOT_VOLUME_TASK "replace-root-volume-task"
    RESERVED_INSTANCES "reserved-instances"
    ROUTE_SERVER "route-server"
    ROUTE_SERVER_ENDPOINT "route-server-endpoint"
    ROUTE_SERVER_PEER "route-server-peer"
    ROUTE_TABLE "route-table"
    SECONDARY_INTERFACE "secondary-interface"
    SECONDARY_NETWORK "secondary-network"
    SECONDARY_SUBNET "secondary-subnet"
    SECURITY_GROUP "security-group"
    SECURITY_GROUP_RULE "security-group-rule"
    SERVICE_LINK_VIRTUAL_INTERFACE "service-link-virtual-interface"
    SNAPSHOT "snapshot"
    SPOT_FLEET_REQUEST "spot-fleet-request"
    SPOT_INSTANCES_REQUEST "spot-instances-request"
    SUBNET "subnet"
    SUBNET_CIDR_RESERVATION "subnet-cidr-reservation"
    TRAFFIC_MIRROR_FILTER "traffic-mirror-filter"
    TRAFFIC_MIRROR_FILTER_RULE "traffic-mirror-filter-rule"
    TRAFFIC_MIRROR_SESSION "traffic-mirror-session"
    TRAFFIC_MIRROR_TARGET "traffic-mirror-target"
    TRANSIT_GATEWAY "transit-gateway"
    TRANSIT_GATEWAY_ATTACHMENT "transit-gateway-attachment"
    TRANSIT_GATEWAY_CONNECT_PEER "transit-gateway-connect-peer"
    TRANSIT_GATEWAY_METERING_POLICY "transit-gateway-metering-policy"
    TRANSIT_GATEWAY_MULTICAST_DOMAIN "transit-gateway-multicast-domain"
    TRANSIT_GATEWAY_POLICY_TABLE "transit-gateway-policy-table"
    TRANSIT_GATEWAY_ROUTE_TABLE "transit-gateway-route-table"
    TRANSIT_GATEWAY_ROUTE_TABLE_ANNOUNCEMENT "transit-gateway-route-table-announcement"
    VERIFIED_ACCESS_ENDPOINT "verified-access-endpoint"
    VERIFIED_ACCESS_ENDPOINT_TARGET "verified-access-endpoint-target"
    VERIFIED_ACCESS_GROUP "verified-access-group"
    VERIFIED_ACCESS_INSTANCE "verified-access-instance"
    VERIFIED_ACCESS_POLICY "verified-access-policy"
    VERIFIED_ACCESS_TRUST_PROVIDER "verified-access-trust-provider"
    VOLUME "volume"
    VPC "vpc"
    VPC_BLOCK_PUBLIC_ACCESS_EXCLUSION "vpc-block-public-access-exclusion"
    VPC_ENCRYPTION_CONTROL "vpc-encryption-control"
    VPC_ENDPOINT "vpc-endpoint"
    VPC_ENDPOINT_CONNECTION "vpc-endpoint-connection"
    VPC_ENDPOINT_CONNECTION_DEVICE_TYPE "vpc-endpoint-connection-device-type"
    VPC_ENDPOINT_SERVICE "vpc-endpoint-service"
    VPC_ENDPOINT_SERVICE_PERMISSION "vpc-endpoint-service-permission"
    VPC_FLOW_LOG "vpc-flow-log"
    VPC_PEERING_CONNECTION "vpc-peering-connection"
    VPN_CONCENTRATOR "vpn-concentrator"
    VPN_CONNECTION "vpn-connection"
    VPN_CONNECTION_DEVICE_TYPE "vpn-connection-device-type"
    VPN_GATEWAY "vpn-gateway"
}

/// `LicenseSpecification` of `AWS::EC2::LaunchTemplate`.
#[derive(Clone, Default)]
#[must_use]
pub struct LicenseSpecification(Properties);

properties! { LicenseSpecification }

impl LicenseSpecification {
    /// `LicenseConfigurationArn`: string.
    #[track_caller]
    pub fn license_configuration_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LicenseConfigurationArn", value);
        self
    }
}

/// `MaintenanceOptions` of `AWS::EC2::LaunchTemplate`.
#[derive(Clone, Default)]
#[must_use]
pub struct MaintenanceOptions(Properties);

properties! { MaintenanceOptions }

impl MaintenanceOptions {
    /// `AutoRecovery`: `MaintenanceOptionsAutoRecovery`.
    #[track_caller]
    pub fn auto_recovery(mut self, value: impl IntoValue<MaintenanceOptionsAutoRecovery>) -> Self {
        self.0.set("AutoRecovery", value);
        self
    }
}

choice! {
    /// `MaintenanceOptionsAutoRecovery` of `AWS::EC2::LaunchTemplate`.
    MaintenanceOptionsAutoRecovery
    DEFAULT "default"
    DISABLED "disabled"
}

/// `MemoryGiBPerVCpu` of `AWS::EC2::LaunchTemplate`.
#[derive(Clone, Default)]
#[must_use]
pub struct MemoryGiBPerVCpu(Properties);

properties! { MemoryGiBPerVCpu }

impl MemoryGiBPerVCpu {
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

/// `MemoryMiB` of `AWS::EC2::LaunchTemplate`.
#[derive(Clone, Default)]
#[must_use]
pub struct MemoryMiB(Properties);

properties! { MemoryMiB }

impl MemoryMiB {
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

/// `MetadataOptions` of `AWS::EC2::LaunchTemplate`.
#[derive(Clone, Default)]
#[must_use]
pub struct MetadataOptions(Properties);

properties! { MetadataOptions }

impl MetadataOptions {
    /// `HttpEndpoint`: `MetadataOptionsHttpEndpoint`.
    #[track_caller]
    pub fn http_endpoint(mut self, value: impl IntoValue<MetadataOptionsHttpEndpoint>) -> Self {
        self.0.set("HttpEndpoint", value);
        self
    }

    /// `HttpProtocolIpv6`: `MetadataOptionsHttpProtocolIpv6`.
    #[track_caller]
    pub fn http_protocol_ipv6(
        mut self,
        value: impl IntoValue<MetadataOptionsHttpProtocolIpv6>,
    ) -> Self {
        self.0.set("HttpProtocolIpv6", value);
        self
    }

    /// `HttpPutResponseHopLimit`: integer.
    #[track_caller]
    pub fn http_put_response_hop_limit(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("HttpPutResponseHopLimit", value);
        self
    }

    /// `HttpTokens`: `MetadataOptionsHttpTokens`.
    #[track_caller]
    pub fn http_tokens(mut self, value: impl IntoValue<MetadataOptionsHttpTokens>) -> Self {
        self.0.set("HttpTokens", value);
        self
    }

    /// `InstanceMetadataTags`: `MetadataOptionsInstanceMetadataTags`.
    #[track_caller]
    pub fn instance_metadata_tags(
        mut self,
        value: impl IntoValue<MetadataOptionsInstanceMetadataTags>,
    ) -> Self {
        self.0.set("InstanceMetadataTags", value);
        self
    }
}

choice! {
    /// `MetadataOptionsHttpEndpoint` of `AWS::EC2::LaunchTemplate`.
    MetadataOptionsHttpEndpoint
    DISABLED "disabled"
    ENABLED "enabled"
}

choice! {
    /// `MetadataOptionsHttpProtocolIpv6` of `AWS::EC2::LaunchTemplate`.
    MetadataOptionsHttpProtocolIpv6
    DISABLED "disabled"
    ENABLED "enabled"
}

choice! {
    /// `MetadataOptionsHttpTokens` of `AWS::EC2::LaunchTemplate`.
    MetadataOptionsHttpTokens
    OPTIONAL "optional"
    REQUIRED "required"
}

choice! {
    /// `MetadataOptionsInstanceMetadataTags` of `AWS::EC2::LaunchTemplate`.
    MetadataOptionsInstanceMetadataTags
    DISABLED "disabled"
    ENABLED "enabled"
}

/// `Monitoring` of `AWS::EC2::LaunchTemplate`.
#[derive(Clone, Default)]
#[must_use]
pub struct Monitoring(Properties);

properties! { Monitoring }

impl Monitoring {
    /// `Enabled`: boolean.
    #[track_caller]
    pub fn enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Enabled", value);
        self
    }
}

/// `NetworkBandwidthGbps` of `AWS::EC2::LaunchTemplate`.
#[derive(Clone, Default)]
#[must_use]
pub struct NetworkBandwidthGbps(Properties);

properties! { NetworkBandwidthGbps }

impl NetworkBandwidthGbps {
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

/// `NetworkInterface` of `AWS::EC2::LaunchTemplate`.
#[derive(Clone, Default)]
#[must_use]
pub struct NetworkInterface(Properties);

properties! { NetworkInterface }

impl NetworkInterface {
    /// `AssociateCarrierIpAddress`: boolean.
    #[track_caller]
    pub fn associate_carrier_ip_address(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("AssociateCarrierIpAddress", value);
        self
    }

    /// `AssociatePublicIpAddress`: boolean.
    #[track_caller]
    pub fn associate_public_ip_address(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("AssociatePublicIpAddress", value);
        self
    }

    /// `ConnectionTrackingSpecification`: `ConnectionTrackingSpecification`.
    #[track_caller]
    pub fn connection_tracking_specification(
        mut self,
        value: impl IntoValue<ConnectionTrackingSpecification>,
    ) -> Self {
        self.0.set("ConnectionTrackingSpecification", value);
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

    /// `EnaQueueCount`: integer.
    #[track_caller]
    pub fn ena_queue_count(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("EnaQueueCount", value);
        self
    }

    /// `EnaSrdSpecification`: `EnaSrdSpecification`.
    #[track_caller]
    pub fn ena_srd_specification(mut self, value: impl IntoValue<EnaSrdSpecification>) -> Self {
        self.0.set("EnaSrdSpecification", value);
        self
    }

    /// `Groups`: list of strings.
    #[track_caller]
    pub fn groups(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Groups", value);
        self
    }

    /// `InterfaceType`: string.
    #[track_caller]
    pub fn interface_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("InterfaceType", value);
        self
    }

    /// `Ipv4PrefixCount`: integer.
    #[track_caller]
    pub fn ipv4_prefix_count(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Ipv4PrefixCount", value);
        self
    }

    /// `Ipv4Prefixes`: list of `Ipv4PrefixSpecification`.
    #[track_caller]
    pub fn ipv4_prefixes(mut self, value: impl IntoValue<ListOf<Ipv4PrefixSpecification>>) -> Self {
        self.0.set("Ipv4Prefixes", value);
        self
    }

    /// `Ipv6AddressCount`: integer.
    #[track_caller]
    pub fn ipv6_address_count(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Ipv6AddressCount", value);
        self
    }

    /// `Ipv6Addresses`: list of `Ipv6Add`.
    #[track_caller]
    pub fn ipv6_addresses(mut self, value: impl IntoValue<ListOf<Ipv6Add>>) -> Self {
        self.0.set("Ipv6Addresses", value);
        self
    }

    /// `Ipv6PrefixCount`: integer.
    #[track_caller]
    pub fn ipv6_prefix_count(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Ipv6PrefixCount", value);
        self
    }

    /// `Ipv6Prefixes`: list of `Ipv6PrefixSpecification`.
    #[track_caller]
    pub fn ipv6_prefixes(mut self, value: impl IntoValue<ListOf<Ipv6PrefixSpecification>>) -> Self {
        self.0.set("Ipv6Prefixes", value);
        self
    }

    /// `NetworkCardIndex`: integer.
    #[track_caller]
    pub fn network_card_index(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("NetworkCardIndex", value);
        self
    }

    /// `NetworkInterfaceId`: string.
    #[track_caller]
    pub fn network_interface_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("NetworkInterfaceId", value);
        self
    }

    /// `PrimaryIpv6`: boolean.
    #[track_caller]
    pub fn primary_ipv6(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("PrimaryIpv6", value);
        self
    }

    /// `PrivateIpAddress`: string.
    #[track_caller]
    pub fn private_ip_address(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PrivateIpAddress", value);
        self
    }

    /// `PrivateIpAddresses`: list of `PrivateIpAdd`.
    #[track_caller]
    pub fn private_ip_addresses(mut self, value: impl IntoValue<ListOf<PrivateIpAdd>>) -> Self {
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

/// `NetworkInterfaceCount` of `AWS::EC2::LaunchTemplate`.
#[derive(Clone, Default)]
#[must_use]
pub struct NetworkInterfaceCount(Properties);

properties! { NetworkInterfaceCount }

impl NetworkInterfaceCount {
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

/// `NetworkPerformanceOptions` of `AWS::EC2::LaunchTemplate`.
#[derive(Clone, Default)]
#[must_use]
pub struct NetworkPerformanceOptions(Properties);

properties! { NetworkPerformanceOptions }

impl NetworkPerformanceOptions {
    /// `BandwidthWeighting`: `NetworkPerformanceOptionsBandwidthWeighting`.
    #[track_caller]
    pub fn bandwidth_weighting(
        mut self,
        value: impl IntoValue<NetworkPerformanceOptionsBandwidthWeighting>,
    ) -> Self {
        self.0.set("BandwidthWeighting", value);
        self
    }
}

choice! {
    /// `NetworkPerformanceOptionsBandwidthWeighting` of `AWS::EC2::LaunchTemplate`.
    NetworkPerformanceOptionsBandwidthWeighting
    DEFAULT "default"
    EBS_1 "ebs-1"
    VPC_1 "vpc-1"
}

/// `Placement` of `AWS::EC2::LaunchTemplate`.
#[derive(Clone, Default)]
#[must_use]
pub struct Placement(Properties);

properties! { Placement }

impl Placement {
    /// `Affinity`: string.
    #[track_caller]
    pub fn affinity(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Affinity", value);
        self
    }

    /// `AvailabilityZone`: string.
    #[track_caller]
    pub fn availability_zone(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AvailabilityZone", value);
        self
    }

    /// `GroupId`: string.
    #[track_caller]
    pub fn group_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("GroupId", value);
        self
    }

    /// `GroupName`: string.
    #[track_caller]
    pub fn group_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("GroupName", value);
        self
    }

    /// `HostId`: string.
    #[track_caller]
    pub fn host_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("HostId", value);
        self
    }

    /// `HostResourceGroupArn`: string.
    #[track_caller]
    pub fn host_resource_group_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("HostResourceGroupArn", value);
        self
    }

    /// `PartitionNumber`: integer.
    #[track_caller]
    pub fn partition_number(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("PartitionNumber", value);
        self
    }

    /// `SpreadDomain`: string.
    #[track_caller]
    pub fn spread_domain(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SpreadDomain", value);
        self
    }

    /// `Tenancy`: `PlacementTenancy`.
    #[track_caller]
    pub fn tenancy(mut self, value: impl IntoValue<PlacementTenancy>) -> Self {
        self.0.set("Tenancy", value);
        self
    }
}

choice! {
    /// `PlacementTenancy` of `AWS::EC2::LaunchTemplate`.
    PlacementTenancy
    DEDICATED "dedicated"
    DEFAULT "default"
    HOST "host"
}

/// `PrivateDnsNameOptions` of `AWS::EC2::LaunchTemplate`.
#[derive(Clone, Default)]
#[must_use]
pub struct PrivateDnsNameOptions(Properties);

properties! { PrivateDnsNameOptions }

impl PrivateDnsNameOptions {
    /// `EnableResourceNameDnsAAAARecord`: boolean.
    #[track_caller]
    pub fn enable_resource_name_dns_aaaa_record(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("EnableResourceNameDnsAAAARecord", value);
        self
    }

    /// `EnableResourceNameDnsARecord`: boolean.
    #[track_caller]
    pub fn enable_resource_name_dns_a_record(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("EnableResourceNameDnsARecord", value);
        self
    }

    /// `HostnameType`: `PrivateDnsNameOptionsHostnameType`.
    #[track_caller]
    pub fn hostname_type(
        mut self,
        value: impl IntoValue<PrivateDnsNameOptionsHostnameType>,
    ) -> Self {
        self.0.set("HostnameType", value);
        self
    }
}

choice! {
    /// `PrivateDnsNameOptionsHostnameType` of `AWS::EC2::LaunchTemplate`.
    PrivateDnsNameOptionsHostnameType
    IP_NAME "ip-name"
    RESOURCE_NAME "resource-name"
}

/// `PrivateIpAdd` of `AWS::EC2::LaunchTemplate`.
#[derive(Clone, Default)]
#[must_use]
pub struct PrivateIpAdd(Properties);

properties! { PrivateIpAdd }

impl PrivateIpAdd {
    /// `Primary`: boolean.
    #[track_caller]
    pub fn primary(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Primary", value);
        self
    }

    /// `PrivateIpAddress`: string.
    #[track_caller]
    pub fn private_ip_address(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PrivateIpAddress", value);
        self
    }
}

/// `Reference` of `AWS::EC2::LaunchTemplate`.
#[derive(Clone, Default)]
#[must_use]
pub struct Reference(Properties);

properties! { Reference }

impl Reference {
    /// `InstanceFamily`: string.
    #[track_caller]
    pub fn instance_family(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("InstanceFamily", value);
        self
    }
}

/// `SpotOptions` of `AWS::EC2::LaunchTemplate`.
#[derive(Clone, Default)]
#[must_use]
pub struct SpotOptions(Properties);

properties! { SpotOptions }

impl SpotOptions {
    /// `BlockDurationMinutes`: integer.
    #[track_caller]
    pub fn block_duration_minutes(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("BlockDurationMinutes", value);
        self
    }

    /// `InstanceInterruptionBehavior`: `SpotOptionsInstanceInterruptionBehavior`.
    #[track_caller]
    pub fn instance_interruption_behavior(
        mut self,
        value: impl IntoValue<SpotOptionsInstanceInterruptionBehavior>,
    ) -> Self {
        self.0.set("InstanceInterruptionBehavior", value);
        self
    }

    /// `MaxPrice`: string.
    #[track_caller]
    pub fn max_price(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("MaxPrice", value);
        self
    }

    /// `SpotInstanceType`: `SpotOptionsSpotInstanceType`.
    #[track_caller]
    pub fn spot_instance_type(
        mut self,
        value: impl IntoValue<SpotOptionsSpotInstanceType>,
    ) -> Self {
        self.0.set("SpotInstanceType", value);
        self
    }

    /// `ValidUntil`: string.
    #[track_caller]
    pub fn valid_until(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ValidUntil", value);
        self
    }
}

choice! {
    /// `SpotOptionsInstanceInterruptionBehavior` of `AWS::EC2::LaunchTemplate`.
    SpotOptionsInstanceInterruptionBehavior
    HIBERNATE "hibernate"
    STOP "stop"
    TERMINATE "terminate"
}

choice! {
    /// `SpotOptionsSpotInstanceType` of `AWS::EC2::LaunchTemplate`.
    SpotOptionsSpotInstanceType
    ONE_TIME "one-time"
    PERSISTENT "persistent"
}

/// `Tag` of `AWS::EC2::LaunchTemplate`.
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

/// `TagSpecification` of `AWS::EC2::LaunchTemplate`.
#[derive(Clone, Default)]
#[must_use]
pub struct TagSpecification(Properties);

properties! { TagSpecification }

impl TagSpecification {
    /// `ResourceType`: `TagSpecificationResourceType`.
    #[track_caller]
    pub fn resource_type(mut self, value: impl IntoValue<TagSpecificationResourceType>) -> Self {
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
    /// `TagSpecificationResourceType` of `AWS::EC2::LaunchTemplate`.
    TagSpecificationResourceType
    APPLICATION_STATUS_CHECK "application-status-check"
    CAPACITY_BLOCK "capacity-block"
    CAPACITY_MANAGER_DATA_EXPORT "capacity-manager-data-export"
    CAPACITY_RESERVATION "capacity-reservation"
    CAPACITY_RESERVATION_CANCELLATION_QUOTE "capacity-reservation-cancellation-quote"
    CAPACITY_RESERVATION_FLEET "capacity-reservation-fleet"
    CAPACITY_RESERVATION_MODIFICATION_QUOTE "capacity-reservation-modification-quote"
    CARRIER_GATEWAY "carrier-gateway"
    CLIENT_VPN_ENDPOINT "client-vpn-endpoint"
    COIP_POOL "coip-pool"
    CUSTOMER_GATEWAY "customer-gateway"
    DECLARATIVE_POLICIES_REPORT "declarative-policies-report"
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
    IMAGE_USAGE_REPORT "image-usage-report"
    IMPORT_IMAGE_TASK "import-image-task"
    IMPORT_SNAPSHOT_TASK "import-snapshot-task"
    INSTANCE "instance"
    INSTANCE_CONNECT_ENDPOINT "instance-connect-endpoint"
    INSTANCE_EVENT_WINDOW "instance-event-window"
    INTERNET_GATEWAY "internet-gateway"
    IPAM "ipam"
    IPAM_EXTERNAL_RESOURCE_VERIFICATION_TOKEN "ipam-external-resource-verification-token"
    IPAM_INTERNET_REGISTRY_ASSOCIATION "ipam-internet-registry-association"
    IPAM_POLICY "ipam-policy"
    IPAM_POOL "ipam-pool"
    IPAM_POOL_ALLOCATION "ipam-pool-allocation"
    IPAM_PREFIX_LIST_RESOLVER "ipam-prefix-list-resolver"
    IPAM_PREFIX_LIST_RESOLVER_TARGET "ipam-prefix-list-resolver-target"
    IPAM_RESOURCE_DISCOVERY "ipam-resource-discovery"
    IPAM_RESOURCE_DISCOVERY_ASSOCIATION "ipam-resource-discovery-association"
    IPAM_SCOPE "ipam-scope"
    IPV4POOL_EC2 "ipv4pool-ec2"
    IPV6POOL_EC2 "ipv6pool-ec2"
    KEY_PAIR "key-pair"
    LAUNCH_TEMPLATE "launch-template"
    LOCAL_GATEWAY "local-gateway"
    LOCAL_GATEWAY_ROUTE_TABLE "local-gateway-route-table"
    LOCAL_GATEWAY_ROUTE_TABLE_VIRTUAL_INTERFACE_GROUP_ASSOCIATION "local-gateway-route-table-virtual-interface-group-association"
    LOCAL_GATEWAY_ROUTE_TABLE_VPC_ASSOCIATION "local-gateway-route-table-vpc-association"
    LOCAL_GATEWAY_VIRTUAL_INTERFACE "local-gateway-virtual-interface"
    LOCAL_GATEWAY_VIRTUAL_INTERFACE_GROUP "local-gateway-virtual-interface-group"
    MAC_MODIFICATION_TASK "mac-modification-task"
    NATGATEWAY "natgateway"
    NETWORK_ACL "network-acl"
    NETWORK_INSIGHTS_ACCESS_SCOPE "network-insights-access-scope"
    NETWORK_INSIGHTS_ACCESS_SCOPE_ANALYSIS "network-insights-access-scope-analysis"
    NETWORK_INSIGHTS_ANALYSIS "network-insights-analysis"
    NETWORK_INSIGHTS_PATH "network-insights-path"
    NETWORK_INTERFACE "network-interface"
    OUTPOST_LAG "outpost-lag"
    PLACEMENT_GROUP "placement-group"
    PREFIX_LIST "prefix-list"
    REPLACE_ROOT_VOLUME_TASK "replace-root-volume-task"
    RESERVED_INSTANCES "reserved-instances"
    ROUTE_SERVER "route-server"
    ROUTE_SERVER_ENDPOINT "route-server-endpoint"
    ROUTE_SERVER_PEER "route-server-peer"
    ROUTE_TABLE "route-table"
    SECONDARY_INTERFACE "secondary-interface"
    SECONDARY_NETWORK "secondary-network"
    SECONDARY_SUBNET "secondary-subnet"
    SECURITY_GROUP "security-group"
    SECURITY_GROUP_RULE "security-group-rule"
    SERVICE_LINK_VIRTUAL_INTERFACE "service-link-virtual-interface"
    SNAPSHOT "snapshot"
    SPOT_FLEET_REQUEST "spot-fleet-request"
    SPOT_INSTANCES_REQUEST "spot-instances-request"
    SUBNET "subnet"
    SUBNET_CIDR_RESERVATION "subnet-cidr-reservation"
    TRAFFIC_MIRROR_FILTER "traffic-mirror-filter"
    TRAFFIC_MIRROR_FILTER_RULE "traffic-mirror-filter-rule"
    TRAFFIC_MIRROR_SESSION "traffic-mirror-session"
    TRAFFIC_MIRROR_TARGET "traffic-mirror-target"
    TRANSIT_GATEWAY "transit-gateway"
    TRANSIT_GATEWAY_ATTACHMENT "transit-gateway-attachment"
    TRANSIT_GATEWAY_CONNECT_PEER "transit-gateway-connect-peer"
    TRANSIT_GATEWAY_METERING_POLICY "transit-gateway-metering-policy"
    TRANSIT_GATEWAY_MULTICAST_DOMAIN "transit-gateway-multicast-domain"
    TRANSIT_GATEWAY_POLICY_TABLE "transit-gateway-policy-table"
    TRANSIT_GATEWAY_ROUTE_TABLE "transit-gateway-route-table"
    TRANSIT_GATEWAY_ROUTE_TABLE_ANNOUNCEMENT "transit-gateway-route-table-announcement"
    VERIFIED_ACCESS_ENDPOINT "verified-access-endpoint"
    VERIFIED_ACCESS_ENDPOINT_TARGET "verified-access-endpoint-target"
    VERIFIED_ACCESS_GROUP "verified-access-group"
    VERIFIED_ACCESS_INSTANCE "verified-access-instance"
    VERIFIED_ACCESS_POLICY "verified-access-policy"
    VERIFIED_ACCESS_TRUST_PROVIDER "verified-access-trust-provider"
    VOLUME "volume"
    VPC "vpc"
    VPC_BLOCK_PUBLIC_ACCESS_EXCLUSION "vpc-block-public-access-exclusion"
    VPC_ENCRYPTION_CONTROL "vpc-encryption-control"
    VPC_ENDPOINT "vpc-endpoint"
    VPC_ENDPOINT_CONNECTION "vpc-endpoint-connection"
    VPC_ENDPOINT_CONNECTION_DEVICE_TYPE "vpc-endpoint-connection-device-type"
    VPC_ENDPOINT_SERVICE "vpc-endpoint-service"
    VPC_ENDPOINT_SERVICE_PERMISSION "vpc-endpoint-service-permission"
    VPC_FLOW_LOG "vpc-flow-log"
    VPC_PEERING_CONNECTION "vpc-peering-connection"
    VPN_CONCENTRATOR "vpn-concentrator"
    VPN_CONNECTION "vpn-connection"
    VPN_CONNECTION_DEVICE_TYPE "vpn-connection-device-type"
    VPN_GATEWAY "vpn-gateway"
}

/// `TotalLocalStorageGB` of `AWS::EC2::LaunchTemplate`.
#[derive(Clone, Default)]
#[must_use]
pub struct TotalLocalStorageGB(Properties);

properties! { TotalLocalStorageGB }

impl TotalLocalStorageGB {
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

/// `VCpuCount` of `AWS::EC2::LaunchTemplate`.
#[derive(Clone, Default)]
#[must_use]
pub struct VCpuCount(Properties);

properties! { VCpuCount }

impl VCpuCount {
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
