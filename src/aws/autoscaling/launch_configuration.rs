// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::AutoScaling::LaunchConfiguration` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;

/// `AWS::AutoScaling::LaunchConfiguration`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-autoscaling-launchconfiguration.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct LaunchConfiguration(Body);

resource! { LaunchConfiguration "AWS::AutoScaling::LaunchConfiguration" }

impl LaunchConfiguration {
    /// `AssociatePublicIpAddress`: boolean. A change replaces the resource.
    #[track_caller]
    pub fn associate_public_ip_address(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("AssociatePublicIpAddress", value);
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

    /// `ClassicLinkVPCId`: string, 1 to 255 characters. A change replaces the resource.
    #[track_caller]
    pub fn classic_link_vpc_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ClassicLinkVPCId", value);
        self
    }

    /// `ClassicLinkVPCSecurityGroups`: list of strings. A change replaces the resource.
    #[track_caller]
    pub fn classic_link_vpc_security_groups(
        mut self,
        value: impl IntoValue<ListOf<String>>,
    ) -> Self {
        self.0.set("ClassicLinkVPCSecurityGroups", value);
        self
    }

    /// `EbsOptimized`: boolean. A change replaces the resource.
    #[track_caller]
    pub fn ebs_optimized(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("EbsOptimized", value);
        self
    }

    /// `IamInstanceProfile`: string, 1 to 1600 characters. A change replaces the resource.
    #[track_caller]
    pub fn iam_instance_profile(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("IamInstanceProfile", value);
        self
    }

    /// `ImageId`: `Ec2ImageId`, 1 to 255 characters. Required. A change replaces the resource.
    #[track_caller]
    pub fn image_id(mut self, value: impl IntoValue<format::Ec2ImageId>) -> Self {
        self.0.set("ImageId", value);
        self
    }

    /// `InstanceId`: string, 1 to 19 characters. A change replaces the resource.
    #[track_caller]
    pub fn instance_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("InstanceId", value);
        self
    }

    /// `InstanceMonitoring`: boolean. A change replaces the resource.
    #[track_caller]
    pub fn instance_monitoring(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("InstanceMonitoring", value);
        self
    }

    /// `InstanceType`: string, 1 to 255 characters. Required. A change replaces the resource.
    #[track_caller]
    pub fn instance_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("InstanceType", value);
        self
    }

    /// `KernelId`: string, 1 to 255 characters. A change replaces the resource.
    #[track_caller]
    pub fn kernel_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("KernelId", value);
        self
    }

    /// `KeyName`: string, 1 to 255 characters. A change replaces the resource.
    #[track_caller]
    pub fn key_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("KeyName", value);
        self
    }

    /// `LaunchConfigurationName`: string, 1 to 255 characters. A change replaces the resource.
    #[track_caller]
    pub fn launch_configuration_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LaunchConfigurationName", value);
        self
    }

    /// `MetadataOptions`: `MetadataOptions`. A change replaces the resource.
    #[track_caller]
    pub fn metadata_options(mut self, value: impl IntoValue<MetadataOptions>) -> Self {
        self.0.set("MetadataOptions", value);
        self
    }

    /// `PlacementTenancy`: string, 1 to 64 characters. A change replaces the resource.
    #[track_caller]
    pub fn placement_tenancy(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PlacementTenancy", value);
        self
    }

    /// `RamDiskId`: string, 1 to 255 characters. A change replaces the resource.
    #[track_caller]
    pub fn ram_disk_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RamDiskId", value);
        self
    }

    /// `SecurityGroups`: list of `Ec2SecurityGroup`. A change replaces the resource.
    #[track_caller]
    pub fn security_groups(
        mut self,
        value: impl IntoValue<ListOf<format::Ec2SecurityGroup>>,
    ) -> Self {
        self.0.set("SecurityGroups", value);
        self
    }

    /// `SpotPrice`: string, 1 to 255 characters. A change replaces the resource.
    #[track_caller]
    pub fn spot_price(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SpotPrice", value);
        self
    }

    /// `UserData`: string, at most 21847 characters. A change replaces the resource.
    #[track_caller]
    pub fn user_data(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("UserData", value);
        self
    }
}

/// `BlockDevice` of `AWS::AutoScaling::LaunchConfiguration`.
#[derive(Clone, Default)]
#[must_use]
pub struct BlockDevice(Properties);

properties! { BlockDevice }

impl BlockDevice {
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

    /// `Iops`: integer, 100 to 20000.
    #[track_caller]
    pub fn iops(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Iops", value);
        self
    }

    /// `SnapshotId`: string, 1 to 255 characters.
    #[track_caller]
    pub fn snapshot_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SnapshotId", value);
        self
    }

    /// `Throughput`: integer, 125 to 1000.
    #[track_caller]
    pub fn throughput(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Throughput", value);
        self
    }

    /// `VolumeSize`: integer, 1 to 16384.
    #[track_caller]
    pub fn volume_size(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("VolumeSize", value);
        self
    }

    /// `VolumeType`: string, 1 to 255 characters.
    #[track_caller]
    pub fn volume_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("VolumeType", value);
        self
    }
}

/// `BlockDeviceMapping` of `AWS::AutoScaling::LaunchConfiguration`.
#[derive(Clone, Default)]
#[must_use]
pub struct BlockDeviceMapping(Properties);

properties! { BlockDeviceMapping }

impl BlockDeviceMapping {
    /// `DeviceName`: string, 1 to 255 characters. Required.
    #[track_caller]
    pub fn device_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DeviceName", value);
        self
    }

    /// `Ebs`: `BlockDevice`.
    #[track_caller]
    pub fn ebs(mut self, value: impl IntoValue<BlockDevice>) -> Self {
        self.0.set("Ebs", value);
        self
    }

    /// `NoDevice`: boolean.
    #[track_caller]
    pub fn no_device(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("NoDevice", value);
        self
    }

    /// `VirtualName`: string, 1 to 255 characters.
    #[track_caller]
    pub fn virtual_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("VirtualName", value);
        self
    }
}

/// `MetadataOptions` of `AWS::AutoScaling::LaunchConfiguration`.
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

    /// `HttpPutResponseHopLimit`: integer, 1 to 64.
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
}

choice! {
    /// `MetadataOptionsHttpEndpoint` of `AWS::AutoScaling::LaunchConfiguration`.
    MetadataOptionsHttpEndpoint
    DISABLED "disabled"
    ENABLED "enabled"
}

choice! {
    /// `MetadataOptionsHttpTokens` of `AWS::AutoScaling::LaunchConfiguration`.
    MetadataOptionsHttpTokens
    OPTIONAL "optional"
    REQUIRED "required"
}
