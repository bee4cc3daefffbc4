// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Lightsail::Instance` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Lightsail::Instance`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lightsail-instance.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Instance(Body);

resource! { Instance "AWS::Lightsail::Instance" }

impl Instance {
    /// `AddOns`: list of `AddOn`.
    #[track_caller]
    pub fn add_ons(mut self, value: impl IntoValue<ListOf<AddOn>>) -> Self {
        self.0.set("AddOns", value);
        self
    }

    /// `AvailabilityZone`: string, 1 to 255 characters. A change replaces the resource.
    #[track_caller]
    pub fn availability_zone(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AvailabilityZone", value);
        self
    }

    /// `BlueprintId`: string, 1 to 255 characters, pattern `\S`. Required. A change replaces the resource.
    #[track_caller]
    pub fn blueprint_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("BlueprintId", value);
        self
    }

    /// `BundleId`: string, 1 to 255 characters, pattern `\S`. Required. A change replaces the resource.
    #[track_caller]
    pub fn bundle_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("BundleId", value);
        self
    }

    /// `Hardware`: `Hardware`.
    #[track_caller]
    pub fn hardware(mut self, value: impl IntoValue<Hardware>) -> Self {
        self.0.set("Hardware", value);
        self
    }

    /// `InstanceName`: string, 1 to 254 characters, pattern `^[a-zA-Z0-9][\w\-.]*[a-zA-Z0-9]$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn instance_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("InstanceName", value);
        self
    }

    /// `KeyPairName`: string, pattern `^\w[\w\-]*\w$`.
    #[track_caller]
    pub fn key_pair_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("KeyPairName", value);
        self
    }

    /// `Location`: `Location`.
    #[track_caller]
    pub fn location(mut self, value: impl IntoValue<Location>) -> Self {
        self.0.set("Location", value);
        self
    }

    /// `Networking`: `Networking`.
    #[track_caller]
    pub fn networking(mut self, value: impl IntoValue<Networking>) -> Self {
        self.0.set("Networking", value);
        self
    }

    /// `State`: `State`.
    #[track_caller]
    pub fn state(mut self, value: impl IntoValue<State>) -> Self {
        self.0.set("State", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `UserData`: string.
    #[track_caller]
    pub fn user_data(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("UserData", value);
        self
    }
}

impl Handle<Instance> {
    /// `Hardware.CpuCount`
    #[inline]
    pub fn hardware_cpu_count(&self) -> Value<i64> {
        self.attribute("Hardware.CpuCount")
    }

    /// `Hardware.RamSizeInGb`
    #[inline]
    pub fn hardware_ram_size_in_gb(&self) -> Value<i64> {
        self.attribute("Hardware.RamSizeInGb")
    }

    /// `InstanceArn`
    #[inline]
    pub fn instance_arn(&self) -> Value<String> {
        self.attribute("InstanceArn")
    }

    /// `Ipv6Addresses`
    #[inline]
    pub fn ipv6_addresses(&self) -> Value<Vec<String>> {
        self.attribute("Ipv6Addresses")
    }

    /// `IsStaticIp`
    #[inline]
    pub fn is_static_ip(&self) -> Value<bool> {
        self.attribute("IsStaticIp")
    }

    /// `Location.AvailabilityZone`
    #[inline]
    pub fn location_availability_zone(&self) -> Value<String> {
        self.attribute("Location.AvailabilityZone")
    }

    /// `Location.RegionName`
    #[inline]
    pub fn location_region_name(&self) -> Value<String> {
        self.attribute("Location.RegionName")
    }

    /// `Networking.MonthlyTransfer.GbPerMonthAllocated`
    #[inline]
    pub fn networking_monthly_transfer_gb_per_month_allocated(&self) -> Value<String> {
        self.attribute("Networking.MonthlyTransfer.GbPerMonthAllocated")
    }

    /// `PrivateIpAddress`
    #[inline]
    pub fn private_ip_address(&self) -> Value<String> {
        self.attribute("PrivateIpAddress")
    }

    /// `PublicIpAddress`
    #[inline]
    pub fn public_ip_address(&self) -> Value<String> {
        self.attribute("PublicIpAddress")
    }

    /// `ResourceType`
    #[inline]
    pub fn resource_type(&self) -> Value<String> {
        self.attribute("ResourceType")
    }

    /// `SshKeyName`
    #[inline]
    pub fn ssh_key_name(&self) -> Value<String> {
        self.attribute("SshKeyName")
    }

    /// `State.Code`
    #[inline]
    pub fn state_code(&self) -> Value<i64> {
        self.attribute("State.Code")
    }

    /// `State.Name`
    #[inline]
    pub fn state_name(&self) -> Value<String> {
        self.attribute("State.Name")
    }

    /// `SupportCode`
    #[inline]
    pub fn support_code(&self) -> Value<String> {
        self.attribute("SupportCode")
    }

    /// `UserName`
    #[inline]
    pub fn user_name(&self) -> Value<String> {
        self.attribute("UserName")
    }
}

/// `AddOn` of `AWS::Lightsail::Instance`.
#[derive(Clone, Default)]
#[must_use]
pub struct AddOn(Properties);

properties! { AddOn }

impl AddOn {
    /// `AddOnType`: `AddOnAddOnType`, 1 to 128 characters. Required.
    #[track_caller]
    pub fn add_on_type(mut self, value: impl IntoValue<AddOnAddOnType>) -> Self {
        self.0.set("AddOnType", value);
        self
    }

    /// `AutoSnapshotAddOnRequest`: `AutoSnapshotAddOn`.
    #[track_caller]
    pub fn auto_snapshot_add_on_request(
        mut self,
        value: impl IntoValue<AutoSnapshotAddOn>,
    ) -> Self {
        self.0.set("AutoSnapshotAddOnRequest", value);
        self
    }

    /// `Status`: `AddOnStatus`.
    #[track_caller]
    pub fn status(mut self, value: impl IntoValue<AddOnStatus>) -> Self {
        self.0.set("Status", value);
        self
    }
}

choice! {
    /// `AddOnAddOnType` of `AWS::Lightsail::Instance`.
    AddOnAddOnType
    AUTO_SNAPSHOT "AutoSnapshot"
    STOP_INSTANCE_ON_IDLE "StopInstanceOnIdle"
}

choice! {
    /// `AddOnStatus` of `AWS::Lightsail::Instance`.
    AddOnStatus
    ENABLING "Enabling"
    DISABLING "Disabling"
    ENABLED "Enabled"
    TERMINATING "Terminating"
    TERMINATED "Terminated"
    DISABLED "Disabled"
    FAILED "Failed"
}

/// `AutoSnapshotAddOn` of `AWS::Lightsail::Instance`.
#[derive(Clone, Default)]
#[must_use]
pub struct AutoSnapshotAddOn(Properties);

properties! { AutoSnapshotAddOn }

impl AutoSnapshotAddOn {
    /// `SnapshotTimeOfDay`: string, pattern `^[0-9]{2}:00$`.
    #[track_caller]
    pub fn snapshot_time_of_day(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SnapshotTimeOfDay", value);
        self
    }
}

/// `Disk` of `AWS::Lightsail::Instance`.
#[derive(Clone, Default)]
#[must_use]
pub struct Disk(Properties);

properties! { Disk }

impl Disk {
    /// `AttachedTo`: string.
    #[track_caller]
    pub fn attached_to(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AttachedTo", value);
        self
    }

    /// `AttachmentState`: string.
    #[track_caller]
    pub fn attachment_state(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AttachmentState", value);
        self
    }

    /// `DiskName`: string, 1 to 254 characters, pattern `^[a-zA-Z0-9][\w\-.]*[a-zA-Z0-9]$`. Required.
    #[track_caller]
    pub fn disk_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DiskName", value);
        self
    }

    /// `IOPS`: integer.
    #[track_caller]
    pub fn iops(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("IOPS", value);
        self
    }

    /// `IsSystemDisk`: boolean.
    #[track_caller]
    pub fn is_system_disk(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("IsSystemDisk", value);
        self
    }

    /// `Path`: string. Required.
    #[track_caller]
    pub fn path(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Path", value);
        self
    }

    /// `SizeInGb`: string.
    #[track_caller]
    pub fn size_in_gb(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SizeInGb", value);
        self
    }
}

/// `Hardware` of `AWS::Lightsail::Instance`.
#[derive(Clone, Default)]
#[must_use]
pub struct Hardware(Properties);

properties! { Hardware }

impl Hardware {
    /// `Disks`: list of `Disk`.
    #[track_caller]
    pub fn disks(mut self, value: impl IntoValue<ListOf<Disk>>) -> Self {
        self.0.set("Disks", value);
        self
    }
}

/// `Location` of `AWS::Lightsail::Instance`.
#[derive(Clone, Default)]
#[must_use]
pub struct Location(Properties);

properties! { Location }

/// `MonthlyTransfer` of `AWS::Lightsail::Instance`.
#[derive(Clone, Default)]
#[must_use]
pub struct MonthlyTransfer(Properties);

properties! { MonthlyTransfer }

/// `Networking` of `AWS::Lightsail::Instance`.
#[derive(Clone, Default)]
#[must_use]
pub struct Networking(Properties);

properties! { Networking }

impl Networking {
    /// `MonthlyTransfer`: `MonthlyTransfer`.
    #[track_caller]
    pub fn monthly_transfer(mut self, value: impl IntoValue<MonthlyTransfer>) -> Self {
        self.0.set("MonthlyTransfer", value);
        self
    }

    /// `Ports`: list of `Port`. Required.
    #[track_caller]
    pub fn ports(mut self, value: impl IntoValue<ListOf<Port>>) -> Self {
        self.0.set("Ports", value);
        self
    }
}

/// `Port` of `AWS::Lightsail::Instance`.
#[derive(Clone, Default)]
#[must_use]
pub struct Port(Properties);

properties! { Port }

impl Port {
    /// `AccessDirection`: string.
    #[track_caller]
    pub fn access_direction(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AccessDirection", value);
        self
    }

    /// `AccessFrom`: string.
    #[track_caller]
    pub fn access_from(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AccessFrom", value);
        self
    }

    /// `AccessType`: string.
    #[track_caller]
    pub fn access_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AccessType", value);
        self
    }

    /// `CidrListAliases`: list of strings.
    #[track_caller]
    pub fn cidr_list_aliases(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("CidrListAliases", value);
        self
    }

    /// `Cidrs`: list of strings.
    #[track_caller]
    pub fn cidrs(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Cidrs", value);
        self
    }

    /// `CommonName`: string.
    #[track_caller]
    pub fn common_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CommonName", value);
        self
    }

    /// `FromPort`: integer.
    #[track_caller]
    pub fn from_port(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("FromPort", value);
        self
    }

    /// `Ipv6Cidrs`: list of strings.
    #[track_caller]
    pub fn ipv6_cidrs(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Ipv6Cidrs", value);
        self
    }

    /// `Protocol`: string.
    #[track_caller]
    pub fn protocol(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Protocol", value);
        self
    }

    /// `ToPort`: integer.
    #[track_caller]
    pub fn to_port(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("ToPort", value);
        self
    }
}

/// `State` of `AWS::Lightsail::Instance`.
#[derive(Clone, Default)]
#[must_use]
pub struct State(Properties);

properties! { State }

/// `Tag` of `AWS::Lightsail::Instance`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 128 characters. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, at most 256 characters.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
