// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::AppStream::Fleet` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::AppStream::Fleet`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-appstream-fleet.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Fleet(Body);

resource! { Fleet "AWS::AppStream::Fleet" }

impl Fleet {
    /// `AttributesToDelete`: list of `AttributesToDeleteItem`.
    #[track_caller]
    pub fn attributes_to_delete(
        mut self,
        value: impl IntoValue<ListOf<AttributesToDeleteItem>>,
    ) -> Self {
        self.0.set("AttributesToDelete", value);
        self
    }

    /// `ComputeCapacity`: `ComputeCapacity`.
    #[track_caller]
    pub fn compute_capacity(mut self, value: impl IntoValue<ComputeCapacity>) -> Self {
        self.0.set("ComputeCapacity", value);
        self
    }

    /// `Description`: string, 1 to 256 characters.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `DisableIMDSV1`: boolean.
    #[track_caller]
    pub fn disable_imdsv1(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("DisableIMDSV1", value);
        self
    }

    /// `DisconnectTimeoutInSeconds`: integer, 60 to 360000.
    #[track_caller]
    pub fn disconnect_timeout_in_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("DisconnectTimeoutInSeconds", value);
        self
    }

    /// `DisplayName`: string, 1 to 100 characters.
    #[track_caller]
    pub fn display_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DisplayName", value);
        self
    }

    /// `DomainJoinInfo`: `DomainJoinInfo`.
    #[track_caller]
    pub fn domain_join_info(mut self, value: impl IntoValue<DomainJoinInfo>) -> Self {
        self.0.set("DomainJoinInfo", value);
        self
    }

    /// `EnableDefaultInternetAccess`: boolean.
    #[track_caller]
    pub fn enable_default_internet_access(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("EnableDefaultInternetAccess", value);
        self
    }

    /// `FleetType`: string, pattern `^ALWAYS_ON$|^ON_DEMAND$|^ELASTIC$`. A change replaces the resource.
    #[track_caller]
    pub fn fleet_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FleetType", value);
        self
    }

    /// `IamRoleArn`: `IamRoleArn`, pattern `^arn:aws(?:\-cn|\-iso\-b|\-iso|\-us\-gov)?:iam::[0-9]{12}:role/.+$`.
    #[track_caller]
    pub fn iam_role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("IamRoleArn", value);
        self
    }

    /// `IdleDisconnectTimeoutInSeconds`: integer, 0 to 3600.
    #[track_caller]
    pub fn idle_disconnect_timeout_in_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("IdleDisconnectTimeoutInSeconds", value);
        self
    }

    /// `ImageArn`: string, at most 1024 characters, pattern `^arn:[a-z-]+:[a-z-]+:(([a-z]+-)+[0-9])?:([0-9]{12})?:.+$`.
    #[track_caller]
    pub fn image_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ImageArn", value);
        self
    }

    /// `ImageName`: string, 1 to 100 characters, pattern `^[a-zA-Z0-9][a-zA-Z0-9_.-]{0,100}$`.
    #[track_caller]
    pub fn image_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ImageName", value);
        self
    }

    /// `InstanceType`: string, at least 1 character. Required.
    #[track_caller]
    pub fn instance_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("InstanceType", value);
        self
    }

    /// `MaxConcurrentSessions`: integer.
    #[track_caller]
    pub fn max_concurrent_sessions(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MaxConcurrentSessions", value);
        self
    }

    /// `MaxSessionsPerInstance`: integer.
    #[track_caller]
    pub fn max_sessions_per_instance(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MaxSessionsPerInstance", value);
        self
    }

    /// `MaxUserDurationInSeconds`: integer, 600 to 360000.
    #[track_caller]
    pub fn max_user_duration_in_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MaxUserDurationInSeconds", value);
        self
    }

    /// `Name`: string, 1 to 100 characters. Required. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Platform`: `Platform`.
    #[track_caller]
    pub fn platform(mut self, value: impl IntoValue<Platform>) -> Self {
        self.0.set("Platform", value);
        self
    }

    /// `RootVolumeConfig`: `VolumeConfig`.
    #[track_caller]
    pub fn root_volume_config(mut self, value: impl IntoValue<VolumeConfig>) -> Self {
        self.0.set("RootVolumeConfig", value);
        self
    }

    /// `SessionScriptS3Location`: `S3Location`.
    #[track_caller]
    pub fn session_script_s3_location(mut self, value: impl IntoValue<S3Location>) -> Self {
        self.0.set("SessionScriptS3Location", value);
        self
    }

    /// `StreamView`: `StreamView`.
    #[track_caller]
    pub fn stream_view(mut self, value: impl IntoValue<StreamView>) -> Self {
        self.0.set("StreamView", value);
        self
    }

    /// `Tags`: list of `Tag`, 1 to 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `UsbDeviceFilterStrings`: list of strings.
    #[track_caller]
    pub fn usb_device_filter_strings(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("UsbDeviceFilterStrings", value);
        self
    }

    /// `VpcConfig`: `VpcConfig`.
    #[track_caller]
    pub fn vpc_config(mut self, value: impl IntoValue<VpcConfig>) -> Self {
        self.0.set("VpcConfig", value);
        self
    }
}

impl Handle<Fleet> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }
}

choice! {
    /// `AttributesToDeleteItem` of `AWS::AppStream::Fleet`.
    AttributesToDeleteItem
    VPC_CONFIGURATION "VPC_CONFIGURATION"
    VPC_CONFIGURATION_SECURITY_GROUP_IDS "VPC_CONFIGURATION_SECURITY_GROUP_IDS"
    DOMAIN_JOIN_INFO "DOMAIN_JOIN_INFO"
    IAM_ROLE_ARN "IAM_ROLE_ARN"
    USB_DEVICE_FILTER_STRINGS "USB_DEVICE_FILTER_STRINGS"
    SESSION_SCRIPT_S3_LOCATION "SESSION_SCRIPT_S3_LOCATION"
    MAX_SESSIONS_PER_INSTANCE "MAX_SESSIONS_PER_INSTANCE"
}

/// `ComputeCapacity` of `AWS::AppStream::Fleet`.
#[derive(Clone, Default)]
#[must_use]
pub struct ComputeCapacity(Properties);

properties! { ComputeCapacity }

impl ComputeCapacity {
    /// `DesiredInstances`: integer.
    #[track_caller]
    pub fn desired_instances(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("DesiredInstances", value);
        self
    }

    /// `DesiredSessions`: integer.
    #[track_caller]
    pub fn desired_sessions(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("DesiredSessions", value);
        self
    }
}

/// `DomainJoinInfo` of `AWS::AppStream::Fleet`.
#[derive(Clone, Default)]
#[must_use]
pub struct DomainJoinInfo(Properties);

properties! { DomainJoinInfo }

impl DomainJoinInfo {
    /// `DirectoryName`: string.
    #[track_caller]
    pub fn directory_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DirectoryName", value);
        self
    }

    /// `OrganizationalUnitDistinguishedName`: string, at most 2000 characters.
    #[track_caller]
    pub fn organizational_unit_distinguished_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("OrganizationalUnitDistinguishedName", value);
        self
    }
}

choice! {
    /// `Platform` of `AWS::AppStream::Fleet`.
    Platform
    AMAZON_LINUX2 "AMAZON_LINUX2"
    RHEL8 "RHEL8"
    ROCKY_LINUX8 "ROCKY_LINUX8"
    UBUNTU_PRO_2404 "UBUNTU_PRO_2404"
    WINDOWS "WINDOWS"
    WINDOWS_SERVER_2016 "WINDOWS_SERVER_2016"
    WINDOWS_SERVER_2019 "WINDOWS_SERVER_2019"
    WINDOWS_SERVER_2022 "WINDOWS_SERVER_2022"
    WINDOWS_SERVER_2025 "WINDOWS_SERVER_2025"
}

/// `S3Location` of `AWS::AppStream::Fleet`.
#[derive(Clone, Default)]
#[must_use]
pub struct S3Location(Properties);

properties! { S3Location }

impl S3Location {
    /// `S3Bucket`: `S3BucketName`, 3 to 63 characters, pattern `^[0-9a-z\.\-]*(?<!\.)$`. Required.
    #[track_caller]
    pub fn s3_bucket(mut self, value: impl IntoValue<format::S3BucketName>) -> Self {
        self.0.set("S3Bucket", value);
        self
    }

    /// `S3Key`: string, 1 to 1024 characters. Required.
    #[track_caller]
    pub fn s3_key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("S3Key", value);
        self
    }
}

choice! {
    /// `StreamView` of `AWS::AppStream::Fleet`.
    StreamView
    APP "APP"
    DESKTOP "DESKTOP"
}

/// `Tag` of `AWS::AppStream::Fleet`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 128 characters, pattern `^(?!aws:)[\S\s]+$`. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, at most 256 characters, pattern `^[\S\s]*$`.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}

/// `VolumeConfig` of `AWS::AppStream::Fleet`.
#[derive(Clone, Default)]
#[must_use]
pub struct VolumeConfig(Properties);

properties! { VolumeConfig }

impl VolumeConfig {
    /// `VolumeSizeInGb`: integer.
    #[track_caller]
    pub fn volume_size_in_gb(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("VolumeSizeInGb", value);
        self
    }
}

/// `VpcConfig` of `AWS::AppStream::Fleet`.
#[derive(Clone, Default)]
#[must_use]
pub struct VpcConfig(Properties);

properties! { VpcConfig }

impl VpcConfig {
    /// `SecurityGroupIds`: list of `Ec2SecurityGroupId`, at most 5 items.
    #[track_caller]
    pub fn security_group_ids(
        mut self,
        value: impl IntoValue<ListOf<format::Ec2SecurityGroupId>>,
    ) -> Self {
        self.0.set("SecurityGroupIds", value);
        self
    }

    /// `SubnetIds`: list of strings.
    #[track_caller]
    pub fn subnet_ids(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("SubnetIds", value);
        self
    }
}
