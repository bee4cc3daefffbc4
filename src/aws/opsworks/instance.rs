// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::OpsWorks::Instance` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::{ListOf, MapOf};
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::OpsWorks::Instance`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-opsworks-instance.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Instance(Body);

resource! { Instance "AWS::OpsWorks::Instance" }

impl Instance {
    /// `AgentVersion`: string.
    #[track_caller]
    pub fn agent_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AgentVersion", value);
        self
    }

    /// `AmiId`: `Ec2ImageId`.
    #[track_caller]
    pub fn ami_id(mut self, value: impl IntoValue<format::Ec2ImageId>) -> Self {
        self.0.set("AmiId", value);
        self
    }

    /// `Architecture`: string.
    #[track_caller]
    pub fn architecture(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Architecture", value);
        self
    }

    /// `AutoScalingType`: string. A change replaces the resource.
    #[track_caller]
    pub fn auto_scaling_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AutoScalingType", value);
        self
    }

    /// `AvailabilityZone`: string. A change replaces the resource.
    #[track_caller]
    pub fn availability_zone(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AvailabilityZone", value);
        self
    }

    /// `BlockDeviceMappings`: list of `BlockDeviceMapping`. A change replaces the resource.
    #[track_caller]
    pub fn block_device_mappings(
        mut self,
        value: impl IntoValue<ListOf<BlockDeviceMapping>>,
    ) -> Self {
        self.0.set("BlockDeviceMappings", value);
        self
    }

    /// `EbsOptimized`: boolean. A change replaces the resource.
    #[track_caller]
    pub fn ebs_optimized(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("EbsOptimized", value);
        self
    }

    /// `ElasticIps`: list of strings.
    #[track_caller]
    pub fn elastic_ips(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("ElasticIps", value);
        self
    }

    /// `Hostname`: string.
    #[track_caller]
    pub fn hostname(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Hostname", value);
        self
    }

    /// `InstallUpdatesOnBoot`: boolean.
    #[track_caller]
    pub fn install_updates_on_boot(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("InstallUpdatesOnBoot", value);
        self
    }

    /// `InstanceType`: string. Required.
    #[track_caller]
    pub fn instance_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("InstanceType", value);
        self
    }

    /// `LayerIds`: list of strings. Required.
    #[track_caller]
    pub fn layer_ids(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("LayerIds", value);
        self
    }

    /// `Os`: string.
    #[track_caller]
    pub fn os(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Os", value);
        self
    }

    /// `RootDeviceType`: string. A change replaces the resource.
    #[track_caller]
    pub fn root_device_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RootDeviceType", value);
        self
    }

    /// `SshKeyName`: string.
    #[track_caller]
    pub fn ssh_key_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SshKeyName", value);
        self
    }

    /// `StackId`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn stack_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("StackId", value);
        self
    }

    /// `SubnetId`: `Ec2SubnetId`. A change replaces the resource.
    #[track_caller]
    pub fn subnet_id(mut self, value: impl IntoValue<format::Ec2SubnetId>) -> Self {
        self.0.set("SubnetId", value);
        self
    }

    /// `Tenancy`: string. A change replaces the resource.
    #[track_caller]
    pub fn tenancy(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Tenancy", value);
        self
    }

    /// `TimeBasedAutoScaling`: `TimeBasedAutoScaling`. A change replaces the resource.
    #[track_caller]
    pub fn time_based_auto_scaling(mut self, value: impl IntoValue<TimeBasedAutoScaling>) -> Self {
        self.0.set("TimeBasedAutoScaling", value);
        self
    }

    /// `VirtualizationType`: string. A change replaces the resource.
    #[track_caller]
    pub fn virtualization_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("VirtualizationType", value);
        self
    }

    /// `Volumes`: list of strings.
    #[track_caller]
    pub fn volumes(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Volumes", value);
        self
    }
}

impl Handle<Instance> {
    /// `AvailabilityZone`
    #[inline]
    pub fn availability_zone(&self) -> Value<String> {
        self.attribute("AvailabilityZone")
    }

    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }

    /// `PrivateDnsName`
    #[inline]
    pub fn private_dns_name(&self) -> Value<String> {
        self.attribute("PrivateDnsName")
    }

    /// `PrivateIp`
    #[inline]
    pub fn private_ip(&self) -> Value<String> {
        self.attribute("PrivateIp")
    }

    /// `PublicDnsName`
    #[inline]
    pub fn public_dns_name(&self) -> Value<String> {
        self.attribute("PublicDnsName")
    }

    /// `PublicIp`
    #[inline]
    pub fn public_ip(&self) -> Value<String> {
        self.attribute("PublicIp")
    }
}

/// `BlockDeviceMapping` of `AWS::OpsWorks::Instance`.
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

/// `EbsBlockDevice` of `AWS::OpsWorks::Instance`.
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

/// `TimeBasedAutoScaling` of `AWS::OpsWorks::Instance`.
#[derive(Clone, Default)]
#[must_use]
pub struct TimeBasedAutoScaling(Properties);

properties! { TimeBasedAutoScaling }

impl TimeBasedAutoScaling {
    /// `Friday`: map of strings.
    #[track_caller]
    pub fn friday(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("Friday", value);
        self
    }

    /// `Monday`: map of strings.
    #[track_caller]
    pub fn monday(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("Monday", value);
        self
    }

    /// `Saturday`: map of strings.
    #[track_caller]
    pub fn saturday(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("Saturday", value);
        self
    }

    /// `Sunday`: map of strings.
    #[track_caller]
    pub fn sunday(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("Sunday", value);
        self
    }

    /// `Thursday`: map of strings.
    #[track_caller]
    pub fn thursday(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("Thursday", value);
        self
    }

    /// `Tuesday`: map of strings.
    #[track_caller]
    pub fn tuesday(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("Tuesday", value);
        self
    }

    /// `Wednesday`: map of strings.
    #[track_caller]
    pub fn wednesday(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("Wednesday", value);
        self
    }
}
