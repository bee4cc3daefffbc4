// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::EC2::EIPAssociation` and the types of its properties.

use crate::aws::base::{Body, IntoValue, resource};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::EC2::EIPAssociation`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-eipassociation.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct EIPAssociation(Body);

resource! { EIPAssociation "AWS::EC2::EIPAssociation" }

impl EIPAssociation {
    /// `AllocationId`: string. A change replaces the resource.
    #[track_caller]
    pub fn allocation_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AllocationId", value);
        self
    }

    /// `EIP`: string. A change replaces the resource.
    #[track_caller]
    pub fn eip(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EIP", value);
        self
    }

    /// `InstanceId`: string. A change replaces the resource.
    #[track_caller]
    pub fn instance_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("InstanceId", value);
        self
    }

    /// `NetworkInterfaceId`: string. A change replaces the resource.
    #[track_caller]
    pub fn network_interface_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("NetworkInterfaceId", value);
        self
    }

    /// `PrivateIpAddress`: string. A change replaces the resource.
    #[track_caller]
    pub fn private_ip_address(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PrivateIpAddress", value);
        self
    }
}

impl Handle<EIPAssociation> {
    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }
}
