// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::EMR::InstanceFleetConfig` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::{ListOf, MapOf};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::EMR::InstanceFleetConfig`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-emr-instancefleetconfig.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct InstanceFleetConfig(Body);

resource! { InstanceFleetConfig "AWS::EMR::InstanceFleetConfig" }

impl InstanceFleetConfig {
    /// `ClusterId`: string, at most 256 characters. Required. A change replaces the resource.
    #[track_caller]
    pub fn cluster_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ClusterId", value);
        self
    }

    /// `InstanceFleetType`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn instance_fleet_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("InstanceFleetType", value);
        self
    }

    /// `InstanceTypeConfigs`: list of `InstanceTypeConfig`. A change replaces the resource.
    #[track_caller]
    pub fn instance_type_configs(
        mut self,
        value: impl IntoValue<ListOf<InstanceTypeConfig>>,
    ) -> Self {
        self.0.set("InstanceTypeConfigs", value);
        self
    }

    /// `LaunchSpecifications`: `InstanceFleetProvisioningSpecifications`. A change replaces the resource.
    #[track_caller]
    pub fn launch_specifications(
        mut self,
        value: impl IntoValue<InstanceFleetProvisioningSpecifications>,
    ) -> Self {
        self.0.set("LaunchSpecifications", value);
        self
    }

    /// `Name`: string. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `ResizeSpecifications`: `InstanceFleetResizingSpecifications`.
    #[track_caller]
    pub fn resize_specifications(
        mut self,
        value: impl IntoValue<InstanceFleetResizingSpecifications>,
    ) -> Self {
        self.0.set("ResizeSpecifications", value);
        self
    }

    /// `TargetOnDemandCapacity`: integer.
    #[track_caller]
    pub fn target_on_demand_capacity(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("TargetOnDemandCapacity", value);
        self
    }

    /// `TargetSpotCapacity`: integer.
    #[track_caller]
    pub fn target_spot_capacity(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("TargetSpotCapacity", value);
        self
    }
}

impl Handle<InstanceFleetConfig> {
    /// `InstanceFleetId`
    #[inline]
    pub fn instance_fleet_id(&self) -> Value<String> {
        self.attribute("InstanceFleetId")
    }
}

/// `ApplicationConfiguration` of `AWS::EMR::InstanceFleetConfig`.
#[derive(Clone, Default)]
#[must_use]
pub struct ApplicationConfiguration(Properties);

properties! { ApplicationConfiguration }

impl ApplicationConfiguration {
    /// `Classification`: string.
    #[track_caller]
    pub fn classification(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Classification", value);
        self
    }

    /// `ConfigurationProperties`: map of strings.
    #[track_caller]
    pub fn configuration_properties(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("ConfigurationProperties", value);
        self
    }

    /// `Configurations`: list of `ApplicationConfiguration`.
    #[track_caller]
    pub fn configurations(
        mut self,
        value: impl IntoValue<ListOf<ApplicationConfiguration>>,
    ) -> Self {
        self.0.set("Configurations", value);
        self
    }
}

/// `EbsBlockDeviceConfig` of `AWS::EMR::InstanceFleetConfig`.
#[derive(Clone, Default)]
#[must_use]
pub struct EbsBlockDeviceConfig(Properties);

properties! { EbsBlockDeviceConfig }

impl EbsBlockDeviceConfig {
    /// `VolumeSpecification`: `VolumeSpecification`. Required.
    #[track_caller]
    pub fn volume_specification(mut self, value: impl IntoValue<VolumeSpecification>) -> Self {
        self.0.set("VolumeSpecification", value);
        self
    }

    /// `VolumesPerInstance`: integer.
    #[track_caller]
    pub fn volumes_per_instance(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("VolumesPerInstance", value);
        self
    }
}

/// `EbsConfiguration` of `AWS::EMR::InstanceFleetConfig`.
#[derive(Clone, Default)]
#[must_use]
pub struct EbsConfiguration(Properties);

properties! { EbsConfiguration }

impl EbsConfiguration {
    /// `EbsBlockDeviceConfigs`: list of `EbsBlockDeviceConfig`.
    #[track_caller]
    pub fn ebs_block_device_configs(
        mut self,
        value: impl IntoValue<ListOf<EbsBlockDeviceConfig>>,
    ) -> Self {
        self.0.set("EbsBlockDeviceConfigs", value);
        self
    }

    /// `EbsOptimized`: boolean.
    #[track_caller]
    pub fn ebs_optimized(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("EbsOptimized", value);
        self
    }
}

/// `InstanceFleetProvisioningSpecifications` of `AWS::EMR::InstanceFleetConfig`.
#[derive(Clone, Default)]
#[must_use]
pub struct InstanceFleetProvisioningSpecifications(Properties);

properties! { InstanceFleetProvisioningSpecifications }

impl InstanceFleetProvisioningSpecifications {
    /// `OnDemandSpecification`: `OnDemandProvisioningSpecification`.
    #[track_caller]
    pub fn on_demand_specification(
        mut self,
        value: impl IntoValue<OnDemandProvisioningSpecification>,
    ) -> Self {
        self.0.set("OnDemandSpecification", value);
        self
    }

    /// `SpotSpecification`: `SpotProvisioningSpecification`.
    #[track_caller]
    pub fn spot_specification(
        mut self,
        value: impl IntoValue<SpotProvisioningSpecification>,
    ) -> Self {
        self.0.set("SpotSpecification", value);
        self
    }
}

/// `InstanceFleetResizingSpecifications` of `AWS::EMR::InstanceFleetConfig`.
#[derive(Clone, Default)]
#[must_use]
pub struct InstanceFleetResizingSpecifications(Properties);

properties! { InstanceFleetResizingSpecifications }

impl InstanceFleetResizingSpecifications {
    /// `OnDemandResizeSpecification`: `OnDemandResizingSpecification`.
    #[track_caller]
    pub fn on_demand_resize_specification(
        mut self,
        value: impl IntoValue<OnDemandResizingSpecification>,
    ) -> Self {
        self.0.set("OnDemandResizeSpecification", value);
        self
    }

    /// `SpotResizeSpecification`: `SpotResizingSpecification`.
    #[track_caller]
    pub fn spot_resize_specification(
        mut self,
        value: impl IntoValue<SpotResizingSpecification>,
    ) -> Self {
        self.0.set("SpotResizeSpecification", value);
        self
    }
}

/// `InstanceTypeConfig` of `AWS::EMR::InstanceFleetConfig`.
#[derive(Clone, Default)]
#[must_use]
pub struct InstanceTypeConfig(Properties);

properties! { InstanceTypeConfig }

impl InstanceTypeConfig {
    /// `BidPrice`: string.
    #[track_caller]
    pub fn bid_price(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("BidPrice", value);
        self
    }

    /// `BidPriceAsPercentageOfOnDemandPrice`: number.
    #[track_caller]
    pub fn bid_price_as_percentage_of_on_demand_price(
        mut self,
        value: impl IntoValue<f64>,
    ) -> Self {
        self.0.set("BidPriceAsPercentageOfOnDemandPrice", value);
        self
    }

    /// `Configurations`: list of `ApplicationConfiguration`.
    #[track_caller]
    pub fn configurations(
        mut self,
        value: impl IntoValue<ListOf<ApplicationConfiguration>>,
    ) -> Self {
        self.0.set("Configurations", value);
        self
    }

    /// `CustomAmiId`: string.
    #[track_caller]
    pub fn custom_ami_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CustomAmiId", value);
        self
    }

    /// `EbsConfiguration`: `EbsConfiguration`.
    #[track_caller]
    pub fn ebs_configuration(mut self, value: impl IntoValue<EbsConfiguration>) -> Self {
        self.0.set("EbsConfiguration", value);
        self
    }

    /// `InstanceType`: string. Required.
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

    /// `WeightedCapacity`: integer.
    #[track_caller]
    pub fn weighted_capacity(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("WeightedCapacity", value);
        self
    }
}

/// `OnDemandCapacityReservationOptions` of `AWS::EMR::InstanceFleetConfig`.
#[derive(Clone, Default)]
#[must_use]
pub struct OnDemandCapacityReservationOptions(Properties);

properties! { OnDemandCapacityReservationOptions }

impl OnDemandCapacityReservationOptions {
    /// `CapacityReservationPreference`: string.
    #[track_caller]
    pub fn capacity_reservation_preference(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CapacityReservationPreference", value);
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

    /// `UsageStrategy`: string.
    #[track_caller]
    pub fn usage_strategy(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("UsageStrategy", value);
        self
    }
}

/// `OnDemandProvisioningSpecification` of `AWS::EMR::InstanceFleetConfig`.
#[derive(Clone, Default)]
#[must_use]
pub struct OnDemandProvisioningSpecification(Properties);

properties! { OnDemandProvisioningSpecification }

impl OnDemandProvisioningSpecification {
    /// `AllocationStrategy`: string. Required.
    #[track_caller]
    pub fn allocation_strategy(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AllocationStrategy", value);
        self
    }

    /// `CapacityReservationOptions`: `OnDemandCapacityReservationOptions`.
    #[track_caller]
    pub fn capacity_reservation_options(
        mut self,
        value: impl IntoValue<OnDemandCapacityReservationOptions>,
    ) -> Self {
        self.0.set("CapacityReservationOptions", value);
        self
    }
}

/// `OnDemandResizingSpecification` of `AWS::EMR::InstanceFleetConfig`.
#[derive(Clone, Default)]
#[must_use]
pub struct OnDemandResizingSpecification(Properties);

properties! { OnDemandResizingSpecification }

impl OnDemandResizingSpecification {
    /// `AllocationStrategy`: string.
    #[track_caller]
    pub fn allocation_strategy(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AllocationStrategy", value);
        self
    }

    /// `CapacityReservationOptions`: `OnDemandCapacityReservationOptions`.
    #[track_caller]
    pub fn capacity_reservation_options(
        mut self,
        value: impl IntoValue<OnDemandCapacityReservationOptions>,
    ) -> Self {
        self.0.set("CapacityReservationOptions", value);
        self
    }

    /// `TimeoutDurationMinutes`: integer.
    #[track_caller]
    pub fn timeout_duration_minutes(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("TimeoutDurationMinutes", value);
        self
    }
}

/// `SpotProvisioningSpecification` of `AWS::EMR::InstanceFleetConfig`.
#[derive(Clone, Default)]
#[must_use]
pub struct SpotProvisioningSpecification(Properties);

properties! { SpotProvisioningSpecification }

impl SpotProvisioningSpecification {
    /// `AllocationStrategy`: string.
    #[track_caller]
    pub fn allocation_strategy(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AllocationStrategy", value);
        self
    }

    /// `BlockDurationMinutes`: integer.
    #[track_caller]
    pub fn block_duration_minutes(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("BlockDurationMinutes", value);
        self
    }

    /// `TimeoutAction`: string. Required.
    #[track_caller]
    pub fn timeout_action(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TimeoutAction", value);
        self
    }

    /// `TimeoutDurationMinutes`: integer. Required.
    #[track_caller]
    pub fn timeout_duration_minutes(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("TimeoutDurationMinutes", value);
        self
    }
}

/// `SpotResizingSpecification` of `AWS::EMR::InstanceFleetConfig`.
#[derive(Clone, Default)]
#[must_use]
pub struct SpotResizingSpecification(Properties);

properties! { SpotResizingSpecification }

impl SpotResizingSpecification {
    /// `AllocationStrategy`: string.
    #[track_caller]
    pub fn allocation_strategy(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AllocationStrategy", value);
        self
    }

    /// `TimeoutDurationMinutes`: integer.
    #[track_caller]
    pub fn timeout_duration_minutes(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("TimeoutDurationMinutes", value);
        self
    }
}

/// `VolumeSpecification` of `AWS::EMR::InstanceFleetConfig`.
#[derive(Clone, Default)]
#[must_use]
pub struct VolumeSpecification(Properties);

properties! { VolumeSpecification }

impl VolumeSpecification {
    /// `Iops`: integer.
    #[track_caller]
    pub fn iops(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Iops", value);
        self
    }

    /// `SizeInGB`: integer. Required.
    #[track_caller]
    pub fn size_in_gb(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("SizeInGB", value);
        self
    }

    /// `Throughput`: integer.
    #[track_caller]
    pub fn throughput(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Throughput", value);
        self
    }

    /// `VolumeType`: string. Required.
    #[track_caller]
    pub fn volume_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("VolumeType", value);
        self
    }
}
