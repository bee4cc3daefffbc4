// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::EFS::MountTarget` and the types of its properties.

use crate::aws::base::{Body, IntoValue, choice, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::EFS::MountTarget`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-efs-mounttarget.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct MountTarget(Body);

resource! { MountTarget "AWS::EFS::MountTarget" }

impl MountTarget {
    /// `FileSystemId`: string, at most 128 characters. Required. A change replaces the resource.
    #[track_caller]
    pub fn file_system_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FileSystemId", value);
        self
    }

    /// `IpAddress`: string, 7 to 15 characters, pattern `^[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3}\.[0-9]{1,3}$`. A change replaces the resource.
    #[track_caller]
    pub fn ip_address(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("IpAddress", value);
        self
    }

    /// `IpAddressType`: `IpAddressType`. A change replaces the resource.
    #[track_caller]
    pub fn ip_address_type(mut self, value: impl IntoValue<IpAddressType>) -> Self {
        self.0.set("IpAddressType", value);
        self
    }

    /// `Ipv6Address`: string, 3 to 39 characters. A change replaces the resource.
    #[track_caller]
    pub fn ipv6_address(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Ipv6Address", value);
        self
    }

    /// `SecurityGroups`: list of `Ec2SecurityGroupId`, at most 100 items. Required.
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
    /// `FileSystemId`
    #[inline]
    pub fn file_system_id(&self) -> Value<String> {
        self.attribute("FileSystemId")
    }

    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }

    /// `IpAddress`
    #[inline]
    pub fn ip_address(&self) -> Value<String> {
        self.attribute("IpAddress")
    }

    /// `IpAddressType`
    #[inline]
    pub fn ip_address_type(&self) -> Value<String> {
        self.attribute("IpAddressType")
    }

    /// `Ipv6Address`
    #[inline]
    pub fn ipv6_address(&self) -> Value<String> {
        self.attribute("Ipv6Address")
    }

    /// `SecurityGroups`
    #[inline]
    pub fn security_groups(&self) -> Value<Vec<format::Ec2SecurityGroupId>> {
        self.attribute("SecurityGroups")
    }

    /// `SubnetId`
    #[inline]
    pub fn subnet_id(&self) -> Value<format::Ec2SubnetId> {
        self.attribute("SubnetId")
    }
}

choice! {
    /// `IpAddressType` of `AWS::EFS::MountTarget`.
    IpAddressType
    IPV4_ONLY "IPV4_ONLY"
    IPV6_ONLY "IPV6_ONLY"
    DUAL_STACK "DUAL_STACK"
}
