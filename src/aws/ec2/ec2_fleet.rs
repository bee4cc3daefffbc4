// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::EC2::EC2Fleet` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::EC2::EC2Fleet`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-ec2fleet.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct EC2Fleet(Body);

resource! { EC2Fleet "AWS::EC2::EC2Fleet" }

impl EC2Fleet {
    /// `Context`: string.
    #[track_caller]
    pub fn context(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Context", value);
        self
    }

    /// `ExcessCapacityTerminationPolicy`: `ExcessCapacityTerminationPolicy`.
    #[track_caller]
    pub fn excess_capacity_termination_policy(
        mut self,
        value: impl IntoValue<ExcessCapacityTerminationPolicy>,
    ) -> Self {
        self.0.set("ExcessCapacityTerminationPolicy", value);
        self
    }

    /// `LaunchTemplateConfigs`: list of `FleetLaunchTemplateConfigRequest`, at most 50 items. Required. A change replaces the resource.
    #[track_caller]
    pub fn launch_template_configs(
        mut self,
        value: impl IntoValue<ListOf<FleetLaunchTemplateConfigRequest>>,
    ) -> Self {
        self.0.set("LaunchTemplateConfigs", value);
        self
    }

    /// `OnDemandOptions`: `OnDemandOptionsRequest`. A change replaces the resource.
    #[track_caller]
    pub fn on_demand_options(mut self, value: impl IntoValue<OnDemandOptionsRequest>) -> Self {
        self.0.set("OnDemandOptions", value);
        self
    }

    /// `ReplaceUnhealthyInstances`: boolean. A change replaces the resource.
    #[track_caller]
    pub fn replace_unhealthy_instances(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("ReplaceUnhealthyInstances", value);
        self
    }

    /// `ReservedCapacityOptions`: `ReservedCapacityOptionsRequest`. A change replaces the resource.
    #[track_caller]
    pub fn reserved_capacity_options(
        mut self,
        value: impl IntoValue<ReservedCapacityOptionsRequest>,
    ) -> Self {
        self.0.set("ReservedCapacityOptions", value);
        self
    }

    /// `SpotOptions`: `SpotOptionsRequest`. A change replaces the resource.
    #[track_caller]
    pub fn spot_options(mut self, value: impl IntoValue<SpotOptionsRequest>) -> Self {
        self.0.set("SpotOptions", value);
        self
    }

    /// `TagSpecifications`: list of `TagSpecification`. A change replaces the resource.
    #[track_caller]
    pub fn tag_specifications(mut self, value: impl IntoValue<ListOf<TagSpecification>>) -> Self {
        self.0.set("TagSpecifications", value);
        self
    }

    /// `TargetCapacitySpecification`: `TargetCapacitySpecificationRequest`. Required.
    #[track_caller]
    pub fn target_capacity_specification(
        mut self,
        value: impl IntoValue<TargetCapacitySpecificationRequest>,
    ) -> Self {
        self.0.set("TargetCapacitySpecification", value);
        self
    }

    /// `TerminateInstancesWithExpiration`: boolean. A change replaces the resource.
    #[track_caller]
    pub fn terminate_instances_with_expiration(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("TerminateInstancesWithExpiration", value);
        self
    }

    /// `Type`: `Type`. A change replaces the resource.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<Type>) -> Self {
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

impl Handle<EC2Fleet> {
    /// `FleetId`
    #[inline]
    pub fn fleet_id(&self) -> Value<String> {
        self.attribute("FleetId")
    }
}

/// `AcceleratorCountRequest` of `AWS::EC2::EC2Fleet`.
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

/// `AcceleratorTotalMemoryMiBRequest` of `AWS::EC2::EC2Fleet`.
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

/// `BaselineEbsBandwidthMbpsRequest` of `AWS::EC2::EC2Fleet`.
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

/// `BaselinePerformanceFactorsRequest` of `AWS::EC2::EC2Fleet`.
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

/// `BlockDeviceMapping` of `AWS::EC2::EC2Fleet`.
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

/// `CapacityRebalance` of `AWS::EC2::EC2Fleet`.
#[derive(Clone, Default)]
#[must_use]
pub struct CapacityRebalance(Properties);

properties! { CapacityRebalance }

impl CapacityRebalance {
    /// `ReplacementStrategy`: `CapacityRebalanceReplacementStrategy`.
    #[track_caller]
    pub fn replacement_strategy(
        mut self,
        value: impl IntoValue<CapacityRebalanceReplacementStrategy>,
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
    /// `CapacityRebalanceReplacementStrategy` of `AWS::EC2::EC2Fleet`.
    CapacityRebalanceReplacementStrategy
    LAUNCH "launch"
    LAUNCH_BEFORE_TERMINATE "launch-before-terminate"
}

/// `CapacityReservationOptionsRequest` of `AWS::EC2::EC2Fleet`.
#[derive(Clone, Default)]
#[must_use]
pub struct CapacityReservationOptionsRequest(Properties);

properties! { CapacityReservationOptionsRequest }

impl CapacityReservationOptionsRequest {
    /// `UsageStrategy`: `CapacityReservationOptionsRequestUsageStrategy`.
    #[track_caller]
    pub fn usage_strategy(
        mut self,
        value: impl IntoValue<CapacityReservationOptionsRequestUsageStrategy>,
    ) -> Self {
        self.0.set("UsageStrategy", value);
        self
    }
}

choice! {
    /// `CapacityReservationOptionsRequestUsageStrategy` of `AWS::EC2::EC2Fleet`.
    CapacityReservationOptionsRequestUsageStrategy
    USE_CAPACITY_RESERVATIONS_FIRST "use-capacity-reservations-first"
}

/// `CapacityReservationTargetRequest` of `AWS::EC2::EC2Fleet`.
#[derive(Clone, Default)]
#[must_use]
pub struct CapacityReservationTargetRequest(Properties);

properties! { CapacityReservationTargetRequest }

impl CapacityReservationTargetRequest {
    /// `CapacityReservationIds`: list of strings.
    #[track_caller]
    pub fn capacity_reservation_ids(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("CapacityReservationIds", value);
        self
    }

    /// `CapacityReservationResourceGroupArns`: list of strings.
    #[track_caller]
    pub fn capacity_reservation_resource_group_arns(
        mut self,
        value: impl IntoValue<ListOf<String>>,
    ) -> Self {
        self.0.set("CapacityReservationResourceGroupArns", value);
        self
    }
}

/// `CpuPerformanceFactorRequest` of `AWS::EC2::EC2Fleet`.
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

/// `EbsBlockDevice` of `AWS::EC2::EC2Fleet`.
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

    /// `KmsKeyId`: `KmsKey`.
    #[track_caller]
    pub fn kms_key_id(mut self, value: impl IntoValue<format::KmsKey>) -> Self {
        self.0.set("KmsKeyId", value);
        self
    }

    /// `MultiAvailabilityZoneConfiguration`: `MultiAvailabilityZoneConfiguration`.
    #[track_caller]
    pub fn multi_availability_zone_configuration(
        mut self,
        value: impl IntoValue<MultiAvailabilityZoneConfiguration>,
    ) -> Self {
        self.0.set("MultiAvailabilityZoneConfiguration", value);
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

    /// `VolumeType`: `EbsBlockDeviceVolumeType`.
    #[track_caller]
    pub fn volume_type(mut self, value: impl IntoValue<EbsBlockDeviceVolumeType>) -> Self {
        self.0.set("VolumeType", value);
        self
    }
}

choice! {
    /// `EbsBlockDeviceVolumeType` of `AWS::EC2::EC2Fleet`.
    EbsBlockDeviceVolumeType
    GP2 "gp2"
    GP3 "gp3"
    IO1 "io1"
    IO2 "io2"
    SC1 "sc1"
    ST1 "st1"
    STANDARD "standard"
}

choice! {
    /// `ExcessCapacityTerminationPolicy` of `AWS::EC2::EC2Fleet`.
    ExcessCapacityTerminationPolicy
    TERMINATION "termination"
    NO_TERMINATION "no-termination"
}

/// `FleetLaunchTemplateConfigRequest` of `AWS::EC2::EC2Fleet`.
#[derive(Clone, Default)]
#[must_use]
pub struct FleetLaunchTemplateConfigRequest(Properties);

properties! { FleetLaunchTemplateConfigRequest }

impl FleetLaunchTemplateConfigRequest {
    /// `LaunchTemplateSpecification`: `FleetLaunchTemplateSpecificationRequest`.
    #[track_caller]
    pub fn launch_template_specification(
        mut self,
        value: impl IntoValue<FleetLaunchTemplateSpecificationRequest>,
    ) -> Self {
        self.0.set("LaunchTemplateSpecification", value);
        self
    }

    /// `Overrides`: list of `FleetLaunchTemplateOverridesRequest`.
    #[track_caller]
    pub fn overrides(
        mut self,
        value: impl IntoValue<ListOf<FleetLaunchTemplateOverridesRequest>>,
    ) -> Self {
        self.0.set("Overrides", value);
        self
    }
}

/// `FleetLaunchTemplateOverridesRequest` of `AWS::EC2::EC2Fleet`.
#[derive(Clone, Default)]
#[must_use]
pub struct FleetLaunchTemplateOverridesRequest(Properties);

properties! { FleetLaunchTemplateOverridesRequest }

impl FleetLaunchTemplateOverridesRequest {
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

    /// `BlockDeviceMappings`: list of `BlockDeviceMapping`.
    #[track_caller]
    pub fn block_device_mappings(
        mut self,
        value: impl IntoValue<ListOf<BlockDeviceMapping>>,
    ) -> Self {
        self.0.set("BlockDeviceMappings", value);
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

    /// `KeyName`: string.
    #[track_caller]
    pub fn key_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("KeyName", value);
        self
    }

    /// `MaxPrice`: string.
    #[track_caller]
    pub fn max_price(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("MaxPrice", value);
        self
    }

    /// `MetadataOptions`: `InstanceMetadataOptionsRequest`.
    #[track_caller]
    pub fn metadata_options(
        mut self,
        value: impl IntoValue<InstanceMetadataOptionsRequest>,
    ) -> Self {
        self.0.set("MetadataOptions", value);
        self
    }

    /// `NetworkInterfaces`: list of `NetworkInterfaceSpecificationRequest`.
    #[track_caller]
    pub fn network_interfaces(
        mut self,
        value: impl IntoValue<ListOf<NetworkInterfaceSpecificationRequest>>,
    ) -> Self {
        self.0.set("NetworkInterfaces", value);
        self
    }

    /// `Placement`: `Placement`.
    #[track_caller]
    pub fn placement(mut self, value: impl IntoValue<Placement>) -> Self {
        self.0.set("Placement", value);
        self
    }

    /// `Priority`: number.
    #[track_caller]
    pub fn priority(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("Priority", value);
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

/// `FleetLaunchTemplateSpecificationRequest` of `AWS::EC2::EC2Fleet`.
#[derive(Clone, Default)]
#[must_use]
pub struct FleetLaunchTemplateSpecificationRequest(Properties);

properties! { FleetLaunchTemplateSpecificationRequest }

impl FleetLaunchTemplateSpecificationRequest {
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

    /// `LaunchTemplateSpecificationUserData`: string.
    #[track_caller]
    pub fn launch_template_specification_user_data(
        mut self,
        value: impl IntoValue<String>,
    ) -> Self {
        self.0.set("LaunchTemplateSpecificationUserData", value);
        self
    }

    /// `Version`: string. Required.
    #[track_caller]
    pub fn version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Version", value);
        self
    }
}

/// `IamInstanceProfileSpecification` of `AWS::EC2::EC2Fleet`.
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

    /// `Name`: string.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }
}

/// `InstanceMetadataOptionsRequest` of `AWS::EC2::EC2Fleet`.
#[derive(Clone, Default)]
#[must_use]
pub struct InstanceMetadataOptionsRequest(Properties);

properties! { InstanceMetadataOptionsRequest }

impl InstanceMetadataOptionsRequest {
    /// `HttpEndpoint`: `InstanceMetadataOptionsRequestHttpEndpoint`.
    #[track_caller]
    pub fn http_endpoint(
        mut self,
        value: impl IntoValue<InstanceMetadataOptionsRequestHttpEndpoint>,
    ) -> Self {
        self.0.set("HttpEndpoint", value);
        self
    }

    /// `HttpPutResponseHopLimit`: integer.
    #[track_caller]
    pub fn http_put_response_hop_limit(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("HttpPutResponseHopLimit", value);
        self
    }

    /// `HttpTokens`: `InstanceMetadataOptionsRequestHttpTokens`.
    #[track_caller]
    pub fn http_tokens(
        mut self,
        value: impl IntoValue<InstanceMetadataOptionsRequestHttpTokens>,
    ) -> Self {
        self.0.set("HttpTokens", value);
        self
    }
}

choice! {
    /// `InstanceMetadataOptionsRequestHttpEndpoint` of `AWS::EC2::EC2Fleet`.
    InstanceMetadataOptionsRequestHttpEndpoint
    DISABLED "disabled"
    ENABLED "enabled"
}

choice! {
    /// `InstanceMetadataOptionsRequestHttpTokens` of `AWS::EC2::EC2Fleet`.
    InstanceMetadataOptionsRequestHttpTokens
    OPTIONAL "optional"
    REQUIRED "required"
}

/// `InstanceRequirementsRequest` of `AWS::EC2::EC2Fleet`.
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
    /// `InstanceRequirementsRequestAcceleratorManufacturersItem` of `AWS::EC2::EC2Fleet`.
    InstanceRequirementsRequestAcceleratorManufacturersItem
    AMAZON_WEB_SERVICES "amazon-web-services"
    AMD "amd"
    HABANA "habana"
    NVIDIA "nvidia"
    XILINX "xilinx"
}

choice! {
    /// `InstanceRequirementsRequestAcceleratorNamesItem` of `AWS::EC2::EC2Fleet`.
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
    /// `InstanceRequirementsRequestAcceleratorTypesItem` of `AWS::EC2::EC2Fleet`.
    InstanceRequirementsRequestAcceleratorTypesItem
    GPU "gpu"
    FPGA "fpga"
    INFERENCE "inference"
    MEDIA "media"
}

choice! {
    /// `InstanceRequirementsRequestBareMetal` of `AWS::EC2::EC2Fleet`.
    InstanceRequirementsRequestBareMetal
    INCLUDED "included"
    REQUIRED "required"
    EXCLUDED "excluded"
}

choice! {
    /// `InstanceRequirementsRequestBurstablePerformance` of `AWS::EC2::EC2Fleet`.
    InstanceRequirementsRequestBurstablePerformance
    INCLUDED "included"
    REQUIRED "required"
    EXCLUDED "excluded"
}

choice! {
    /// `InstanceRequirementsRequestCpuManufacturersItem` of `AWS::EC2::EC2Fleet`.
    InstanceRequirementsRequestCpuManufacturersItem
    INTEL "intel"
    AMD "amd"
    AMAZON_WEB_SERVICES "amazon-web-services"
    APPLE "apple"
}

choice! {
    /// `InstanceRequirementsRequestInstanceGenerationsItem` of `AWS::EC2::EC2Fleet`.
    InstanceRequirementsRequestInstanceGenerationsItem
    CURRENT "current"
    PREVIOUS "previous"
}

choice! {
    /// `InstanceRequirementsRequestLocalStorage` of `AWS::EC2::EC2Fleet`.
    InstanceRequirementsRequestLocalStorage
    INCLUDED "included"
    REQUIRED "required"
    EXCLUDED "excluded"
}

choice! {
    /// `InstanceRequirementsRequestLocalStorageTypesItem` of `AWS::EC2::EC2Fleet`.
    InstanceRequirementsRequestLocalStorageTypesItem
    HDD "hdd"
    SSD "ssd"
}

/// `Ipv6AddressRequest` of `AWS::EC2::EC2Fleet`.
#[derive(Clone, Default)]
#[must_use]
pub struct Ipv6AddressRequest(Properties);

properties! { Ipv6AddressRequest }

impl Ipv6AddressRequest {
    /// `Ipv6Address`: string.
    #[track_caller]
    pub fn ipv6_address(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Ipv6Address", value);
        self
    }
}

/// `MaintenanceStrategies` of `AWS::EC2::EC2Fleet`.
#[derive(Clone, Default)]
#[must_use]
pub struct MaintenanceStrategies(Properties);

properties! { MaintenanceStrategies }

impl MaintenanceStrategies {
    /// `CapacityRebalance`: `CapacityRebalance`.
    #[track_caller]
    pub fn capacity_rebalance(mut self, value: impl IntoValue<CapacityRebalance>) -> Self {
        self.0.set("CapacityRebalance", value);
        self
    }
}

/// `MemoryGiBPerVCpuRequest` of `AWS::EC2::EC2Fleet`.
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

/// `MemoryMiBRequest` of `AWS::EC2::EC2Fleet`.
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

/// `MultiAvailabilityZoneConfiguration` of `AWS::EC2::EC2Fleet`.
#[derive(Clone, Default)]
#[must_use]
pub struct MultiAvailabilityZoneConfiguration(Properties);

properties! { MultiAvailabilityZoneConfiguration }

impl MultiAvailabilityZoneConfiguration {
    /// `ConfigurationType`: string.
    #[track_caller]
    pub fn configuration_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ConfigurationType", value);
        self
    }

    /// `StandbyAvailabilityZones`: list of `StandbyAvailabilityZone`.
    #[track_caller]
    pub fn standby_availability_zones(
        mut self,
        value: impl IntoValue<ListOf<StandbyAvailabilityZone>>,
    ) -> Self {
        self.0.set("StandbyAvailabilityZones", value);
        self
    }
}

/// `NetworkBandwidthGbpsRequest` of `AWS::EC2::EC2Fleet`.
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

/// `NetworkInterfaceCountRequest` of `AWS::EC2::EC2Fleet`.
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

/// `NetworkInterfaceSpecificationRequest` of `AWS::EC2::EC2Fleet`.
#[derive(Clone, Default)]
#[must_use]
pub struct NetworkInterfaceSpecificationRequest(Properties);

properties! { NetworkInterfaceSpecificationRequest }

impl NetworkInterfaceSpecificationRequest {
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

    /// `InterfaceType`: string.
    #[track_caller]
    pub fn interface_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("InterfaceType", value);
        self
    }

    /// `Ipv6AddressCount`: integer.
    #[track_caller]
    pub fn ipv6_address_count(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Ipv6AddressCount", value);
        self
    }

    /// `Ipv6Addresses`: list of `Ipv6AddressRequest`.
    #[track_caller]
    pub fn ipv6_addresses(mut self, value: impl IntoValue<ListOf<Ipv6AddressRequest>>) -> Self {
        self.0.set("Ipv6Addresses", value);
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

    /// `PrivateIpAddress`: string.
    #[track_caller]
    pub fn private_ip_address(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PrivateIpAddress", value);
        self
    }

    /// `PrivateIpAddresses`: list of `PrivateIpAddressSpecificationRequest`.
    #[track_caller]
    pub fn private_ip_addresses(
        mut self,
        value: impl IntoValue<ListOf<PrivateIpAddressSpecificationRequest>>,
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

/// `OnDemandOptionsRequest` of `AWS::EC2::EC2Fleet`.
#[derive(Clone, Default)]
#[must_use]
pub struct OnDemandOptionsRequest(Properties);

properties! { OnDemandOptionsRequest }

impl OnDemandOptionsRequest {
    /// `AllocationStrategy`: `OnDemandOptionsRequestAllocationStrategy`.
    #[track_caller]
    pub fn allocation_strategy(
        mut self,
        value: impl IntoValue<OnDemandOptionsRequestAllocationStrategy>,
    ) -> Self {
        self.0.set("AllocationStrategy", value);
        self
    }

    /// `CapacityReservationOptions`: `CapacityReservationOptionsRequest`.
    #[track_caller]
    pub fn capacity_reservation_options(
        mut self,
        value: impl IntoValue<CapacityReservationOptionsRequest>,
    ) -> Self {
        self.0.set("CapacityReservationOptions", value);
        self
    }

    /// `MaxTotalPrice`: string.
    #[track_caller]
    pub fn max_total_price(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("MaxTotalPrice", value);
        self
    }

    /// `MinTargetCapacity`: integer.
    #[track_caller]
    pub fn min_target_capacity(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MinTargetCapacity", value);
        self
    }

    /// `SingleAvailabilityZone`: boolean.
    #[track_caller]
    pub fn single_availability_zone(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("SingleAvailabilityZone", value);
        self
    }

    /// `SingleInstanceType`: boolean.
    #[track_caller]
    pub fn single_instance_type(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("SingleInstanceType", value);
        self
    }
}

choice! {
    /// `OnDemandOptionsRequestAllocationStrategy` of `AWS::EC2::EC2Fleet`.
    OnDemandOptionsRequestAllocationStrategy
    LOWEST_PRICE "lowest-price"
    PRIORITIZED "prioritized"
}

/// `PerformanceFactorReferenceRequest` of `AWS::EC2::EC2Fleet`.
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

/// `Placement` of `AWS::EC2::EC2Fleet`.
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
    /// `PlacementTenancy` of `AWS::EC2::EC2Fleet`.
    PlacementTenancy
    DEDICATED "dedicated"
    DEFAULT "default"
    HOST "host"
}

/// `PrivateIpAddressSpecificationRequest` of `AWS::EC2::EC2Fleet`.
#[derive(Clone, Default)]
#[must_use]
pub struct PrivateIpAddressSpecificationRequest(Properties);

properties! { PrivateIpAddressSpecificationRequest }

impl PrivateIpAddressSpecificationRequest {
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

/// `ReservedCapacityFallbackOptionsRequest` of `AWS::EC2::EC2Fleet`.
#[derive(Clone, Default)]
#[must_use]
pub struct ReservedCapacityFallbackOptionsRequest(Properties);

properties! { ReservedCapacityFallbackOptionsRequest }

impl ReservedCapacityFallbackOptionsRequest {
    /// `MarketTypes`: list of `ReservedCapacityFallbackOptionsRequestMarketTypesItem`.
    #[track_caller]
    pub fn market_types(
        mut self,
        value: impl IntoValue<ListOf<ReservedCapacityFallbackOptionsRequestMarketTypesItem>>,
    ) -> Self {
        self.0.set("MarketTypes", value);
        self
    }
}

choice! {
    /// `ReservedCapacityFallbackOptionsRequestMarketTypesItem` of `AWS::EC2::EC2Fleet`.
    ReservedCapacityFallbackOptionsRequestMarketTypesItem
    ON_DEMAND "on-demand"
}

/// `ReservedCapacityOptionsRequest` of `AWS::EC2::EC2Fleet`.
#[derive(Clone, Default)]
#[must_use]
pub struct ReservedCapacityOptionsRequest(Properties);

properties! { ReservedCapacityOptionsRequest }

impl ReservedCapacityOptionsRequest {
    /// `AllocationStrategy`: `ReservedCapacityOptionsRequestAllocationStrategy`.
    #[track_caller]
    pub fn allocation_strategy(
        mut self,
        value: impl IntoValue<ReservedCapacityOptionsRequestAllocationStrategy>,
    ) -> Self {
        self.0.set("AllocationStrategy", value);
        self
    }

    /// `CapacityReservationTarget`: `CapacityReservationTargetRequest`.
    #[track_caller]
    pub fn capacity_reservation_target(
        mut self,
        value: impl IntoValue<CapacityReservationTargetRequest>,
    ) -> Self {
        self.0.set("CapacityReservationTarget", value);
        self
    }

    /// `ReservationTypes`: list of `ReservedCapacityOptionsRequestReservationTypesItem`.
    #[track_caller]
    pub fn reservation_types(
        mut self,
        value: impl IntoValue<ListOf<ReservedCapacityOptionsRequestReservationTypesItem>>,
    ) -> Self {
        self.0.set("ReservationTypes", value);
        self
    }

    /// `ReservedCapacityFallbackOptions`: `ReservedCapacityFallbackOptionsRequest`.
    #[track_caller]
    pub fn reserved_capacity_fallback_options(
        mut self,
        value: impl IntoValue<ReservedCapacityFallbackOptionsRequest>,
    ) -> Self {
        self.0.set("ReservedCapacityFallbackOptions", value);
        self
    }
}

choice! {
    /// `ReservedCapacityOptionsRequestAllocationStrategy` of `AWS::EC2::EC2Fleet`.
    ReservedCapacityOptionsRequestAllocationStrategy
    PRIORITIZED "prioritized"
}

choice! {
    /// `ReservedCapacityOptionsRequestReservationTypesItem` of `AWS::EC2::EC2Fleet`.
    ReservedCapacityOptionsRequestReservationTypesItem
    ON_DEMAND_CAPACITY_RESERVATION "on-demand-capacity-reservation"
    CAPACITY_BLOCK "capacity-block"
    INTERRUPTIBLE_CAPACITY_RESERVATION "interruptible-capacity-reservation"
}

/// `SpotOptionsRequest` of `AWS::EC2::EC2Fleet`.
#[derive(Clone, Default)]
#[must_use]
pub struct SpotOptionsRequest(Properties);

properties! { SpotOptionsRequest }

impl SpotOptionsRequest {
    /// `AllocationStrategy`: `SpotOptionsRequestAllocationStrategy`.
    #[track_caller]
    pub fn allocation_strategy(
        mut self,
        value: impl IntoValue<SpotOptionsRequestAllocationStrategy>,
    ) -> Self {
        self.0.set("AllocationStrategy", value);
        self
    }

    /// `InstanceInterruptionBehavior`: `SpotOptionsRequestInstanceInterruptionBehavior`.
    #[track_caller]
    pub fn instance_interruption_behavior(
        mut self,
        value: impl IntoValue<SpotOptionsRequestInstanceInterruptionBehavior>,
    ) -> Self {
        self.0.set("InstanceInterruptionBehavior", value);
        self
    }

    /// `InstancePoolsToUseCount`: integer.
    #[track_caller]
    pub fn instance_pools_to_use_count(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("InstancePoolsToUseCount", value);
        self
    }

    /// `MaintenanceStrategies`: `MaintenanceStrategies`.
    #[track_caller]
    pub fn maintenance_strategies(mut self, value: impl IntoValue<MaintenanceStrategies>) -> Self {
        self.0.set("MaintenanceStrategies", value);
        self
    }

    /// `MaxTotalPrice`: string.
    #[track_caller]
    pub fn max_total_price(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("MaxTotalPrice", value);
        self
    }

    /// `MinTargetCapacity`: integer.
    #[track_caller]
    pub fn min_target_capacity(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MinTargetCapacity", value);
        self
    }

    /// `SingleAvailabilityZone`: boolean.
    #[track_caller]
    pub fn single_availability_zone(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("SingleAvailabilityZone", value);
        self
    }

    /// `SingleInstanceType`: boolean.
    #[track_caller]
    pub fn single_instance_type(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("SingleInstanceType", value);
        self
    }
}

choice! {
    /// `SpotOptionsRequestAllocationStrategy` of `AWS::EC2::EC2Fleet`.
    SpotOptionsRequestAllocationStrategy
    LOWEST_PRICE "lowest-price"
    LOWEST_PRICE2 "lowestPrice"
    DIVERSIFIED "diversified"
    CAPACITY_OPTIMIZED "capacityOptimized"
    CAPACITY_OPTIMIZED2 "capacity-optimized"
    CAPACITY_OPTIMIZED_PRIORITIZED "capacityOptimizedPrioritized"
    CAPACITY_OPTIMIZED_PRIORITIZED2 "capacity-optimized-prioritized"
    PRICE_CAPACITY_OPTIMIZED "priceCapacityOptimized"
    PRICE_CAPACITY_OPTIMIZED2 "price-capacity-optimized"
}

choice! {
    /// `SpotOptionsRequestInstanceInterruptionBehavior` of `AWS::EC2::EC2Fleet`.
    SpotOptionsRequestInstanceInterruptionBehavior
    HIBERNATE "hibernate"
    STOP "stop"
    TERMINATE "terminate"
}

/// `StandbyAvailabilityZone` of `AWS::EC2::EC2Fleet`.
#[derive(Clone, Default)]
#[must_use]
pub struct StandbyAvailabilityZone(Properties);

properties! { StandbyAvailabilityZone }

impl StandbyAvailabilityZone {
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
}

/// `Tag` of `AWS::EC2::EC2Fleet`.
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

/// `TagSpecification` of `AWS::EC2::EC2Fleet`.
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
    /// `TagSpecificationResourceType` of `AWS::EC2::EC2Fleet`.
    TagSpecificationResourceType
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

/// `TargetCapacitySpecificationRequest` of `AWS::EC2::EC2Fleet`.
#[derive(Clone, Default)]
#[must_use]
pub struct TargetCapacitySpecificationRequest(Properties);

properties! { TargetCapacitySpecificationRequest }

impl TargetCapacitySpecificationRequest {
    /// `DefaultTargetCapacityType`: `TargetCapacitySpecificationRequestDefaultTargetCapacityType`. A change replaces the resource.
    #[track_caller]
    pub fn default_target_capacity_type(
        mut self,
        value: impl IntoValue<TargetCapacitySpecificationRequestDefaultTargetCapacityType>,
    ) -> Self {
        self.0.set("DefaultTargetCapacityType", value);
        self
    }

    /// `OnDemandTargetCapacity`: integer.
    #[track_caller]
    pub fn on_demand_target_capacity(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("OnDemandTargetCapacity", value);
        self
    }

    /// `SpotTargetCapacity`: integer.
    #[track_caller]
    pub fn spot_target_capacity(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("SpotTargetCapacity", value);
        self
    }

    /// `TargetCapacityUnitType`: `TargetCapacitySpecificationRequestTargetCapacityUnitType`. A change replaces the resource.
    #[track_caller]
    pub fn target_capacity_unit_type(
        mut self,
        value: impl IntoValue<TargetCapacitySpecificationRequestTargetCapacityUnitType>,
    ) -> Self {
        self.0.set("TargetCapacityUnitType", value);
        self
    }

    /// `TotalTargetCapacity`: integer. Required.
    #[track_caller]
    pub fn total_target_capacity(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("TotalTargetCapacity", value);
        self
    }
}

choice! {
    /// `TargetCapacitySpecificationRequestDefaultTargetCapacityType` of `AWS::EC2::EC2Fleet`.
    TargetCapacitySpecificationRequestDefaultTargetCapacityType
    ON_DEMAND "on-demand"
    SPOT "spot"
    CAPACITY_BLOCK "capacity-block"
    RESERVED_CAPACITY "reserved-capacity"
}

choice! {
    /// `TargetCapacitySpecificationRequestTargetCapacityUnitType` of `AWS::EC2::EC2Fleet`.
    TargetCapacitySpecificationRequestTargetCapacityUnitType
    VCPU "vcpu"
    MEMORY_MIB "memory-mib"
    UNITS "units"
}

/// `TotalLocalStorageGBRequest` of `AWS::EC2::EC2Fleet`.
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

choice! {
    /// `Type` of `AWS::EC2::EC2Fleet`.
    Type
    MAINTAIN "maintain"
    REQUEST "request"
    INSTANT "instant"
}

/// `VCpuCountRangeRequest` of `AWS::EC2::EC2Fleet`.
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
