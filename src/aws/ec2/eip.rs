// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::EC2::EIP` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::EC2::EIP`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-eip.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct EIP(Body);

resource! { EIP "AWS::EC2::EIP" }

impl EIP {
    /// `Address`: string. A change replaces the resource.
    #[track_caller]
    pub fn address(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Address", value);
        self
    }

    /// `Domain`: string. A change replaces the resource.
    #[track_caller]
    pub fn domain(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Domain", value);
        self
    }

    /// `InstanceId`: string.
    #[track_caller]
    pub fn instance_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("InstanceId", value);
        self
    }

    /// `IpamPoolId`: string. A change replaces the resource.
    #[track_caller]
    pub fn ipam_pool_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("IpamPoolId", value);
        self
    }

    /// `NetworkBorderGroup`: string. A change replaces the resource.
    #[track_caller]
    pub fn network_border_group(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("NetworkBorderGroup", value);
        self
    }

    /// `PublicIpv4Pool`: string.
    #[track_caller]
    pub fn public_ipv4_pool(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PublicIpv4Pool", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `TransferAddress`: string. A change replaces the resource.
    #[track_caller]
    pub fn transfer_address(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TransferAddress", value);
        self
    }
}

impl Handle<EIP> {
    /// `AllocationId`
    #[inline]
    pub fn allocation_id(&self) -> Value<String> {
        self.attribute("AllocationId")
    }

    /// `PublicIp`
    #[inline]
    pub fn public_ip(&self) -> Value<String> {
        self.attribute("PublicIp")
    }
}

/// `Tag` of `AWS::EC2::EIP`.
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
