// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::S3Files::MountTarget` and the types of its properties.

use crate::aws::base::{Body, IntoValue, choice, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::S3Files::MountTarget`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-s3files-mounttarget.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct MountTarget(Body);

resource! { MountTarget "AWS::S3Files::MountTarget" }

impl MountTarget {
    /// `FileSystemId`: string, at most 128 characters. Required. A change replaces the resource.
    #[track_caller]
    pub fn file_system_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FileSystemId", value);
        self
    }

    /// `IpAddressType`: `IpAddressType`. A change replaces the resource.
    #[track_caller]
    pub fn ip_address_type(mut self, value: impl IntoValue<IpAddressType>) -> Self {
        self.0.set("IpAddressType", value);
        self
    }

    /// `Ipv4Address`: string, 7 to 15 characters, pattern `^[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3}$`. A change replaces the resource.
    #[track_caller]
    pub fn ipv4_address(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Ipv4Address", value);
        self
    }

    /// `Ipv6Address`: string, 3 to 39 characters. A change replaces the resource.
    #[track_caller]
    pub fn ipv6_address(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Ipv6Address", value);
        self
    }

    /// `SecurityGroups`: list of `Ec2SecurityGroupId`, at most 100 items.
    #[track_caller]
    pub fn security_groups(
        mut self,
        value: impl IntoValue<ListOf<format::Ec2SecurityGroupId>>,
    ) -> Self {
        self.0.set("SecurityGroups", value);
        self
    }

    /// `SubnetId`: `Ec2SubnetId`, 15 to 47 characters, pattern `^subnet-[0-9a-f]{8,40}$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn subnet_id(mut self, value: impl IntoValue<format::Ec2SubnetId>) -> Self {
        self.0.set("SubnetId", value);
        self
    }
}

impl Handle<MountTarget> {
    /// `AvailabilityZoneId`
    #[inline]
    pub fn availability_zone_id(&self) -> Value<String> {
        self.attribute("AvailabilityZoneId")
    }

    /// `MountTargetId`
    #[inline]
    pub fn mount_target_id(&self) -> Value<String> {
        self.attribute("MountTargetId")
    }

    /// `NetworkInterfaceId`
    #[inline]
    pub fn network_interface_id(&self) -> Value<String> {
        self.attribute("NetworkInterfaceId")
    }

    /// `OwnerId`
    #[inline]
    pub fn owner_id(&self) -> Value<String> {
        self.attribute("OwnerId")
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

    /// `VpcId`
    #[inline]
    pub fn vpc_id(&self) -> Value<format::Ec2VpcId> {
        self.attribute("VpcId")
    }
}

choice! {
    /// `IpAddressType` of `AWS::S3Files::MountTarget`.
    IpAddressType
    IPV4_ONLY "IPV4_ONLY"
    IPV6_ONLY "IPV6_ONLY"
    DUAL_STACK "DUAL_STACK"
}
