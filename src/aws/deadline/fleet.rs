// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Deadline::Fleet` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::{Node, Value};

/// `AWS::Deadline::Fleet`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-deadline-fleet.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Fleet(Body);

resource! { Fleet "AWS::Deadline::Fleet" }

impl Fleet {
    /// `Configuration`: `FleetConfiguration`. Required.
    #[track_caller]
    pub fn configuration(mut self, value: impl IntoValue<FleetConfiguration>) -> Self {
        self.0.set("Configuration", value);
        self
    }

    /// `Description`: string, at most 100 characters.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `DisplayName`: string, 1 to 100 characters. Required.
    #[track_caller]
    pub fn display_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DisplayName", value);
        self
    }

    /// `FarmId`: string, pattern `^farm-[0-9a-f]{32}$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn farm_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FarmId", value);
        self
    }

    /// `HostConfiguration`: `HostConfiguration`.
    #[track_caller]
    pub fn host_configuration(mut self, value: impl IntoValue<HostConfiguration>) -> Self {
        self.0.set("HostConfiguration", value);
        self
    }

    /// `MaxWorkerCount`: integer, 0 to 2147483647. Required.
    #[track_caller]
    pub fn max_worker_count(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MaxWorkerCount", value);
        self
    }

    /// `MinWorkerCount`: integer, 0 to 2147483647, default 0.
    #[track_caller]
    pub fn min_worker_count(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MinWorkerCount", value);
        self
    }

    /// `RoleArn`: `IamRoleArn`, pattern `^arn:(aws[a-zA-Z-]*):iam::\d{12}:role(/[!-.0-~]+)*/[\w+=,.@-]+$`. Required.
    #[track_caller]
    pub fn role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("RoleArn", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<Fleet> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `Capabilities`
    #[inline]
    pub fn capabilities(&self) -> Value<Node> {
        self.attribute("Capabilities")
    }

    /// `FleetId`
    #[inline]
    pub fn fleet_id(&self) -> Value<String> {
        self.attribute("FleetId")
    }

    /// `Status`
    #[inline]
    pub fn status(&self) -> Value<String> {
        self.attribute("Status")
    }

    /// `StatusMessage`
    #[inline]
    pub fn status_message(&self) -> Value<String> {
        self.attribute("StatusMessage")
    }

    /// `WorkerCount`
    #[inline]
    pub fn worker_count(&self) -> Value<i64> {
        self.attribute("WorkerCount")
    }
}

/// `AcceleratorCapabilities` of `AWS::Deadline::Fleet`.
#[derive(Clone, Default)]
#[must_use]
pub struct AcceleratorCapabilities(Properties);

properties! { AcceleratorCapabilities }

impl AcceleratorCapabilities {
    /// `Count`: `AcceleratorCountRange`.
    #[track_caller]
    pub fn count(mut self, value: impl IntoValue<AcceleratorCountRange>) -> Self {
        self.0.set("Count", value);
        self
    }

    /// `Selections`: list of `AcceleratorSelection`, at least 1 item. Required.
    #[track_caller]
    pub fn selections(mut self, value: impl IntoValue<ListOf<AcceleratorSelection>>) -> Self {
        self.0.set("Selections", value);
        self
    }
}

/// `AcceleratorCountRange` of `AWS::Deadline::Fleet`.
#[derive(Clone, Default)]
#[must_use]
pub struct AcceleratorCountRange(Properties);

properties! { AcceleratorCountRange }

impl AcceleratorCountRange {
    /// `Max`: integer, 0 to 2147483647.
    #[track_caller]
    pub fn max(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Max", value);
        self
    }

    /// `Min`: integer, 0 to 2147483647. Required.
    #[track_caller]
    pub fn min(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Min", value);
        self
    }
}

/// `AcceleratorSelection` of `AWS::Deadline::Fleet`.
#[derive(Clone, Default)]
#[must_use]
pub struct AcceleratorSelection(Properties);

properties! { AcceleratorSelection }

impl AcceleratorSelection {
    /// `Name`: `AcceleratorSelectionName`. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<AcceleratorSelectionName>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Runtime`: string, 1 to 100 characters.
    #[track_caller]
    pub fn runtime(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Runtime", value);
        self
    }
}

choice! {
    /// `AcceleratorSelectionName` of `AWS::Deadline::Fleet`.
    AcceleratorSelectionName
    T4 "t4"
    A10G "a10g"
    L4 "l4"
    L40S "l40s"
    RTX_PRO_SERVER_6000 "rtx-pro-server-6000"
}

/// `AcceleratorTotalMemoryMiBRange` of `AWS::Deadline::Fleet`.
#[derive(Clone, Default)]
#[must_use]
pub struct AcceleratorTotalMemoryMiBRange(Properties);

properties! { AcceleratorTotalMemoryMiBRange }

impl AcceleratorTotalMemoryMiBRange {
    /// `Max`: integer, 0 to 2147483647.
    #[track_caller]
    pub fn max(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Max", value);
        self
    }

    /// `Min`: integer, 0 to 2147483647. Required.
    #[track_caller]
    pub fn min(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Min", value);
        self
    }
}

choice! {
    /// `AcceleratorType` of `AWS::Deadline::Fleet`.
    AcceleratorType
    GPU "gpu"
}

choice! {
    /// `AutoScalingMode` of `AWS::Deadline::Fleet`.
    AutoScalingMode
    NO_SCALING "NO_SCALING"
    EVENT_BASED_AUTO_SCALING "EVENT_BASED_AUTO_SCALING"
}

choice! {
    /// `CpuArchitectureType` of `AWS::Deadline::Fleet`.
    CpuArchitectureType
    X86_64 "x86_64"
    ARM64 "arm64"
}

/// `CustomerManagedAutoScalingConfiguration` of `AWS::Deadline::Fleet`.
#[derive(Clone, Default)]
#[must_use]
pub struct CustomerManagedAutoScalingConfiguration(Properties);

properties! { CustomerManagedAutoScalingConfiguration }

impl CustomerManagedAutoScalingConfiguration {
    /// `ScaleOutWorkersPerMinute`: integer, 1 to 2147483647.
    #[track_caller]
    pub fn scale_out_workers_per_minute(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("ScaleOutWorkersPerMinute", value);
        self
    }

    /// `StandbyWorkerCount`: integer, 0 to 2147483647.
    #[track_caller]
    pub fn standby_worker_count(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("StandbyWorkerCount", value);
        self
    }

    /// `WorkerIdleDurationSeconds`: integer, 0 to 2147483647.
    #[track_caller]
    pub fn worker_idle_duration_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("WorkerIdleDurationSeconds", value);
        self
    }
}

/// `CustomerManagedFleetConfiguration` of `AWS::Deadline::Fleet`.
#[derive(Clone, Default)]
#[must_use]
pub struct CustomerManagedFleetConfiguration(Properties);

properties! { CustomerManagedFleetConfiguration }

impl CustomerManagedFleetConfiguration {
    /// `AutoScalingConfiguration`: `CustomerManagedAutoScalingConfiguration`.
    #[track_caller]
    pub fn auto_scaling_configuration(
        mut self,
        value: impl IntoValue<CustomerManagedAutoScalingConfiguration>,
    ) -> Self {
        self.0.set("AutoScalingConfiguration", value);
        self
    }

    /// `Mode`: `AutoScalingMode`. Required.
    #[track_caller]
    pub fn mode(mut self, value: impl IntoValue<AutoScalingMode>) -> Self {
        self.0.set("Mode", value);
        self
    }

    /// `StorageProfileId`: string, pattern `^sp-[0-9a-f]{32}$`.
    #[track_caller]
    pub fn storage_profile_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("StorageProfileId", value);
        self
    }

    /// `TagPropagationMode`: `TagPropagationMode`.
    #[track_caller]
    pub fn tag_propagation_mode(mut self, value: impl IntoValue<TagPropagationMode>) -> Self {
        self.0.set("TagPropagationMode", value);
        self
    }

    /// `WorkerCapabilities`: `CustomerManagedWorkerCapabilities`. Required.
    #[track_caller]
    pub fn worker_capabilities(
        mut self,
        value: impl IntoValue<CustomerManagedWorkerCapabilities>,
    ) -> Self {
        self.0.set("WorkerCapabilities", value);
        self
    }
}

choice! {
    /// `CustomerManagedFleetOperatingSystemFamily` of `AWS::Deadline::Fleet`.
    CustomerManagedFleetOperatingSystemFamily
    WINDOWS "WINDOWS"
    LINUX "LINUX"
    MACOS "MACOS"
}

/// `CustomerManagedWorkerCapabilities` of `AWS::Deadline::Fleet`.
#[derive(Clone, Default)]
#[must_use]
pub struct CustomerManagedWorkerCapabilities(Properties);

properties! { CustomerManagedWorkerCapabilities }

impl CustomerManagedWorkerCapabilities {
    /// `AcceleratorCount`: `AcceleratorCountRange`.
    #[track_caller]
    pub fn accelerator_count(mut self, value: impl IntoValue<AcceleratorCountRange>) -> Self {
        self.0.set("AcceleratorCount", value);
        self
    }

    /// `AcceleratorTotalMemoryMiB`: `AcceleratorTotalMemoryMiBRange`.
    #[track_caller]
    pub fn accelerator_total_memory_mi_b(
        mut self,
        value: impl IntoValue<AcceleratorTotalMemoryMiBRange>,
    ) -> Self {
        self.0.set("AcceleratorTotalMemoryMiB", value);
        self
    }

    /// `AcceleratorTypes`: list of `AcceleratorType`.
    #[track_caller]
    pub fn accelerator_types(mut self, value: impl IntoValue<ListOf<AcceleratorType>>) -> Self {
        self.0.set("AcceleratorTypes", value);
        self
    }

    /// `CpuArchitectureType`: `CpuArchitectureType`. Required.
    #[track_caller]
    pub fn cpu_architecture_type(mut self, value: impl IntoValue<CpuArchitectureType>) -> Self {
        self.0.set("CpuArchitectureType", value);
        self
    }

    /// `CustomAmounts`: list of `FleetAmountCapability`, 1 to 15 items.
    #[track_caller]
    pub fn custom_amounts(mut self, value: impl IntoValue<ListOf<FleetAmountCapability>>) -> Self {
        self.0.set("CustomAmounts", value);
        self
    }

    /// `CustomAttributes`: list of `FleetAttributeCapability`, 1 to 15 items.
    #[track_caller]
    pub fn custom_attributes(
        mut self,
        value: impl IntoValue<ListOf<FleetAttributeCapability>>,
    ) -> Self {
        self.0.set("CustomAttributes", value);
        self
    }

    /// `MemoryMiB`: `MemoryMiBRange`. Required.
    #[track_caller]
    pub fn memory_mi_b(mut self, value: impl IntoValue<MemoryMiBRange>) -> Self {
        self.0.set("MemoryMiB", value);
        self
    }

    /// `OsFamily`: `CustomerManagedFleetOperatingSystemFamily`. Required.
    #[track_caller]
    pub fn os_family(
        mut self,
        value: impl IntoValue<CustomerManagedFleetOperatingSystemFamily>,
    ) -> Self {
        self.0.set("OsFamily", value);
        self
    }

    /// `VCpuCount`: `VCpuCountRange`. Required.
    #[track_caller]
    pub fn v_cpu_count(mut self, value: impl IntoValue<VCpuCountRange>) -> Self {
        self.0.set("VCpuCount", value);
        self
    }
}

/// `Ec2EbsVolume` of `AWS::Deadline::Fleet`.
#[derive(Clone, Default)]
#[must_use]
pub struct Ec2EbsVolume(Properties);

properties! { Ec2EbsVolume }

impl Ec2EbsVolume {
    /// `Iops`: integer, 3000 to 16000, default 3000.
    #[track_caller]
    pub fn iops(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Iops", value);
        self
    }

    /// `SizeGiB`: integer, default 250.
    #[track_caller]
    pub fn size_gi_b(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("SizeGiB", value);
        self
    }

    /// `ThroughputMiB`: integer, 125 to 1000, default 125.
    #[track_caller]
    pub fn throughput_mi_b(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("ThroughputMiB", value);
        self
    }
}

choice! {
    /// `Ec2MarketType` of `AWS::Deadline::Fleet`.
    Ec2MarketType
    ON_DEMAND "on-demand"
    SPOT "spot"
    WAIT_AND_SAVE "wait-and-save"
}

/// `FleetAmountCapability` of `AWS::Deadline::Fleet`.
#[derive(Clone, Default)]
#[must_use]
pub struct FleetAmountCapability(Properties);

properties! { FleetAmountCapability }

impl FleetAmountCapability {
    /// `Max`: number.
    #[track_caller]
    pub fn max(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("Max", value);
        self
    }

    /// `Min`: number. Required.
    #[track_caller]
    pub fn min(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("Min", value);
        self
    }

    /// `Name`: string, 1 to 100 characters, pattern `^([a-zA-Z][a-zA-Z0-9]{0,63}:)?amount(\.[a-zA-Z][a-zA-Z0-9]{0,63})+$`. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }
}

/// `FleetAttributeCapability` of `AWS::Deadline::Fleet`.
#[derive(Clone, Default)]
#[must_use]
pub struct FleetAttributeCapability(Properties);

properties! { FleetAttributeCapability }

impl FleetAttributeCapability {
    /// `Name`: string, 1 to 100 characters, pattern `^([a-zA-Z][a-zA-Z0-9]{0,63}:)?attr(\.[a-zA-Z][a-zA-Z0-9]{0,63})+$`. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Values`: list of strings, 1 to 10 items. Required.
    #[track_caller]
    pub fn values(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Values", value);
        self
    }
}

/// `FleetConfiguration` of `AWS::Deadline::Fleet`.
#[derive(Clone, Default)]
#[must_use]
pub struct FleetConfiguration(Properties);

properties! { FleetConfiguration }

impl FleetConfiguration {
    /// `CustomerManaged`: `CustomerManagedFleetConfiguration`.
    #[track_caller]
    pub fn customer_managed(
        mut self,
        value: impl IntoValue<CustomerManagedFleetConfiguration>,
    ) -> Self {
        self.0.set("CustomerManaged", value);
        self
    }

    /// `ServiceManagedEc2`: `ServiceManagedEc2FleetConfiguration`.
    #[track_caller]
    pub fn service_managed_ec2(
        mut self,
        value: impl IntoValue<ServiceManagedEc2FleetConfiguration>,
    ) -> Self {
        self.0.set("ServiceManagedEc2", value);
        self
    }
}

/// `FleetSoftwareAddOn` of `AWS::Deadline::Fleet`.
#[derive(Clone, Default)]
#[must_use]
pub struct FleetSoftwareAddOn(Properties);

properties! { FleetSoftwareAddOn }

impl FleetSoftwareAddOn {
    /// `Name`: `FleetSoftwareAddOnName`. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<FleetSoftwareAddOnName>) -> Self {
        self.0.set("Name", value);
        self
    }
}

choice! {
    /// `FleetSoftwareAddOnName` of `AWS::Deadline::Fleet`.
    FleetSoftwareAddOnName
    DOCKER "docker"
}

/// `HostConfiguration` of `AWS::Deadline::Fleet`.
#[derive(Clone, Default)]
#[must_use]
pub struct HostConfiguration(Properties);

properties! { HostConfiguration }

impl HostConfiguration {
    /// `ScriptBody`: string, at most 15000 characters. Required.
    #[track_caller]
    pub fn script_body(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ScriptBody", value);
        self
    }

    /// `ScriptTimeoutSeconds`: integer, 300 to 3600, default 300.
    #[track_caller]
    pub fn script_timeout_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("ScriptTimeoutSeconds", value);
        self
    }
}

/// `MemoryMiBRange` of `AWS::Deadline::Fleet`.
#[derive(Clone, Default)]
#[must_use]
pub struct MemoryMiBRange(Properties);

properties! { MemoryMiBRange }

impl MemoryMiBRange {
    /// `Max`: integer, 512 to 2147483647.
    #[track_caller]
    pub fn max(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Max", value);
        self
    }

    /// `Min`: integer, 512 to 2147483647. Required.
    #[track_caller]
    pub fn min(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Min", value);
        self
    }
}

/// `PersistentVolumeConfiguration` of `AWS::Deadline::Fleet`.
#[derive(Clone, Default)]
#[must_use]
pub struct PersistentVolumeConfiguration(Properties);

properties! { PersistentVolumeConfiguration }

impl PersistentVolumeConfiguration {
    /// `Iops`: integer, 100 to 80000, default 3000.
    #[track_caller]
    pub fn iops(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Iops", value);
        self
    }

    /// `LastUsedTtlHours`: integer, 1 to 8760, default 168.
    #[track_caller]
    pub fn last_used_ttl_hours(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("LastUsedTtlHours", value);
        self
    }

    /// `MountPath`: string, 1 to 255 characters. Required.
    #[track_caller]
    pub fn mount_path(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("MountPath", value);
        self
    }

    /// `SizeGiB`: integer, 1 to 65536, default 250.
    #[track_caller]
    pub fn size_gi_b(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("SizeGiB", value);
        self
    }

    /// `ThroughputMiB`: integer, 125 to 2000, default 125.
    #[track_caller]
    pub fn throughput_mi_b(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("ThroughputMiB", value);
        self
    }
}

/// `ServiceManagedEc2AutoScalingConfiguration` of `AWS::Deadline::Fleet`.
#[derive(Clone, Default)]
#[must_use]
pub struct ServiceManagedEc2AutoScalingConfiguration(Properties);

properties! { ServiceManagedEc2AutoScalingConfiguration }

impl ServiceManagedEc2AutoScalingConfiguration {
    /// `ScaleOutWorkersPerMinute`: integer, 1 to 2147483647.
    #[track_caller]
    pub fn scale_out_workers_per_minute(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("ScaleOutWorkersPerMinute", value);
        self
    }

    /// `StandbyWorkerCount`: integer, 0 to 2147483647.
    #[track_caller]
    pub fn standby_worker_count(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("StandbyWorkerCount", value);
        self
    }

    /// `WorkerIdleDurationSeconds`: integer, 0 to 86400.
    #[track_caller]
    pub fn worker_idle_duration_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("WorkerIdleDurationSeconds", value);
        self
    }
}

/// `ServiceManagedEc2FleetConfiguration` of `AWS::Deadline::Fleet`.
#[derive(Clone, Default)]
#[must_use]
pub struct ServiceManagedEc2FleetConfiguration(Properties);

properties! { ServiceManagedEc2FleetConfiguration }

impl ServiceManagedEc2FleetConfiguration {
    /// `AutoScalingConfiguration`: `ServiceManagedEc2AutoScalingConfiguration`.
    #[track_caller]
    pub fn auto_scaling_configuration(
        mut self,
        value: impl IntoValue<ServiceManagedEc2AutoScalingConfiguration>,
    ) -> Self {
        self.0.set("AutoScalingConfiguration", value);
        self
    }

    /// `InstanceCapabilities`: `ServiceManagedEc2InstanceCapabilities`. Required.
    #[track_caller]
    pub fn instance_capabilities(
        mut self,
        value: impl IntoValue<ServiceManagedEc2InstanceCapabilities>,
    ) -> Self {
        self.0.set("InstanceCapabilities", value);
        self
    }

    /// `InstanceMarketOptions`: `ServiceManagedEc2InstanceMarketOptions`. Required.
    #[track_caller]
    pub fn instance_market_options(
        mut self,
        value: impl IntoValue<ServiceManagedEc2InstanceMarketOptions>,
    ) -> Self {
        self.0.set("InstanceMarketOptions", value);
        self
    }

    /// `PersistentVolumeConfiguration`: `PersistentVolumeConfiguration`.
    #[track_caller]
    pub fn persistent_volume_configuration(
        mut self,
        value: impl IntoValue<PersistentVolumeConfiguration>,
    ) -> Self {
        self.0.set("PersistentVolumeConfiguration", value);
        self
    }

    /// `StorageProfileId`: string, pattern `^sp-[0-9a-f]{32}$`.
    #[track_caller]
    pub fn storage_profile_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("StorageProfileId", value);
        self
    }

    /// `VpcConfiguration`: `VpcConfiguration`.
    #[track_caller]
    pub fn vpc_configuration(mut self, value: impl IntoValue<VpcConfiguration>) -> Self {
        self.0.set("VpcConfiguration", value);
        self
    }
}

/// `ServiceManagedEc2InstanceCapabilities` of `AWS::Deadline::Fleet`.
#[derive(Clone, Default)]
#[must_use]
pub struct ServiceManagedEc2InstanceCapabilities(Properties);

properties! { ServiceManagedEc2InstanceCapabilities }

impl ServiceManagedEc2InstanceCapabilities {
    /// `AcceleratorCapabilities`: `AcceleratorCapabilities`.
    #[track_caller]
    pub fn accelerator_capabilities(
        mut self,
        value: impl IntoValue<AcceleratorCapabilities>,
    ) -> Self {
        self.0.set("AcceleratorCapabilities", value);
        self
    }

    /// `AllowedInstanceTypes`: list of strings, 1 to 100 items.
    #[track_caller]
    pub fn allowed_instance_types(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("AllowedInstanceTypes", value);
        self
    }

    /// `CpuArchitectureType`: `CpuArchitectureType`. Required.
    #[track_caller]
    pub fn cpu_architecture_type(mut self, value: impl IntoValue<CpuArchitectureType>) -> Self {
        self.0.set("CpuArchitectureType", value);
        self
    }

    /// `CustomAmounts`: list of `FleetAmountCapability`, 1 to 15 items.
    #[track_caller]
    pub fn custom_amounts(mut self, value: impl IntoValue<ListOf<FleetAmountCapability>>) -> Self {
        self.0.set("CustomAmounts", value);
        self
    }

    /// `CustomAttributes`: list of `FleetAttributeCapability`, 1 to 15 items.
    #[track_caller]
    pub fn custom_attributes(
        mut self,
        value: impl IntoValue<ListOf<FleetAttributeCapability>>,
    ) -> Self {
        self.0.set("CustomAttributes", value);
        self
    }

    /// `ExcludedInstanceTypes`: list of strings, 1 to 100 items.
    #[track_caller]
    pub fn excluded_instance_types(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("ExcludedInstanceTypes", value);
        self
    }

    /// `MemoryMiB`: `MemoryMiBRange`. Required.
    #[track_caller]
    pub fn memory_mi_b(mut self, value: impl IntoValue<MemoryMiBRange>) -> Self {
        self.0.set("MemoryMiB", value);
        self
    }

    /// `OsFamily`: `ServiceManagedFleetOperatingSystemFamily`. Required.
    #[track_caller]
    pub fn os_family(
        mut self,
        value: impl IntoValue<ServiceManagedFleetOperatingSystemFamily>,
    ) -> Self {
        self.0.set("OsFamily", value);
        self
    }

    /// `RootEbsVolume`: `Ec2EbsVolume`.
    #[track_caller]
    pub fn root_ebs_volume(mut self, value: impl IntoValue<Ec2EbsVolume>) -> Self {
        self.0.set("RootEbsVolume", value);
        self
    }

    /// `SoftwareAddOns`: list of `FleetSoftwareAddOn`, at most 10 items.
    #[track_caller]
    pub fn software_add_ons(mut self, value: impl IntoValue<ListOf<FleetSoftwareAddOn>>) -> Self {
        self.0.set("SoftwareAddOns", value);
        self
    }

    /// `VCpuCount`: `VCpuCountRange`. Required.
    #[track_caller]
    pub fn v_cpu_count(mut self, value: impl IntoValue<VCpuCountRange>) -> Self {
        self.0.set("VCpuCount", value);
        self
    }
}

/// `ServiceManagedEc2InstanceMarketOptions` of `AWS::Deadline::Fleet`.
#[derive(Clone, Default)]
#[must_use]
pub struct ServiceManagedEc2InstanceMarketOptions(Properties);

properties! { ServiceManagedEc2InstanceMarketOptions }

impl ServiceManagedEc2InstanceMarketOptions {
    /// `Type`: `Ec2MarketType`. Required.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<Ec2MarketType>) -> Self {
        self.0.set("Type", value);
        self
    }
}

choice! {
    /// `ServiceManagedFleetOperatingSystemFamily` of `AWS::Deadline::Fleet`.
    ServiceManagedFleetOperatingSystemFamily
    LINUX "LINUX"
    WINDOWS "WINDOWS"
}

/// `Tag` of `AWS::Deadline::Fleet`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 127 characters. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, 1 to 255 characters. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}

choice! {
    /// `TagPropagationMode` of `AWS::Deadline::Fleet`.
    TagPropagationMode
    NO_PROPAGATION "NO_PROPAGATION"
    PROPAGATE_TAGS_TO_WORKERS_AT_LAUNCH "PROPAGATE_TAGS_TO_WORKERS_AT_LAUNCH"
}

/// `VCpuCountRange` of `AWS::Deadline::Fleet`.
#[derive(Clone, Default)]
#[must_use]
pub struct VCpuCountRange(Properties);

properties! { VCpuCountRange }

impl VCpuCountRange {
    /// `Max`: integer, 1 to 10000.
    #[track_caller]
    pub fn max(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Max", value);
        self
    }

    /// `Min`: integer, 1 to 10000. Required.
    #[track_caller]
    pub fn min(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Min", value);
        self
    }
}

/// `VpcConfiguration` of `AWS::Deadline::Fleet`.
#[derive(Clone, Default)]
#[must_use]
pub struct VpcConfiguration(Properties);

properties! { VpcConfiguration }

impl VpcConfiguration {
    /// `ResourceConfigurationArns`: list of strings.
    #[track_caller]
    pub fn resource_configuration_arns(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("ResourceConfigurationArns", value);
        self
    }
}
