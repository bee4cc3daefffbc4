// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::EC2::NetworkInterfaceAttachment` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::EC2::NetworkInterfaceAttachment`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-networkinterfaceattachment.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct NetworkInterfaceAttachment(Body);

resource! { NetworkInterfaceAttachment "AWS::EC2::NetworkInterfaceAttachment" }

impl NetworkInterfaceAttachment {
    /// `DeleteOnTermination`: boolean, default true.
    #[track_caller]
    pub fn delete_on_termination(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("DeleteOnTermination", value);
        self
    }

    /// `DeviceIndex`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn device_index(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DeviceIndex", value);
        self
    }

    /// `EnaQueueCount`: integer.
    #[track_caller]
    pub fn ena_queue_count(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("EnaQueueCount", value);
        self
    }

    /// `EnaSrdSpecification`: `EnaSrdSpecification`.
    #[track_caller]
    pub fn ena_srd_specification(mut self, value: impl IntoValue<EnaSrdSpecification>) -> Self {
        self.0.set("EnaSrdSpecification", value);
        self
    }

    /// `InstanceId`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn instance_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("InstanceId", value);
        self
    }

    /// `NetworkInterfaceId`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn network_interface_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("NetworkInterfaceId", value);
        self
    }
}

impl Handle<NetworkInterfaceAttachment> {
    /// `AttachmentId`
    #[inline]
    pub fn attachment_id(&self) -> Value<String> {
        self.attribute("AttachmentId")
    }
}

/// `EnaSrdSpecification` of `AWS::EC2::NetworkInterfaceAttachment`.
#[derive(Clone, Default)]
#[must_use]
pub struct EnaSrdSpecification(Properties);

properties! { EnaSrdSpecification }

impl EnaSrdSpecification {
    /// `EnaSrdEnabled`: boolean.
    #[track_caller]
    pub fn ena_srd_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("EnaSrdEnabled", value);
        self
    }

    /// `EnaSrdUdpSpecification`: `EnaSrdSpecificationEnaSrdUdpSpecification`.
    #[track_caller]
    pub fn ena_srd_udp_specification(
        mut self,
        value: impl IntoValue<EnaSrdSpecificationEnaSrdUdpSpecification>,
    ) -> Self {
        self.0.set("EnaSrdUdpSpecification", value);
        self
    }
}

/// `EnaSrdSpecificationEnaSrdUdpSpecification` of `AWS::EC2::NetworkInterfaceAttachment`.
#[derive(Clone, Default)]
#[must_use]
pub struct EnaSrdSpecificationEnaSrdUdpSpecification(Properties);

properties! { EnaSrdSpecificationEnaSrdUdpSpecification }

impl EnaSrdSpecificationEnaSrdUdpSpecification {
    /// `EnaSrdUdpEnabled`: boolean.
    #[track_caller]
    pub fn ena_srd_udp_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("EnaSrdUdpEnabled", value);
        self
    }
}
