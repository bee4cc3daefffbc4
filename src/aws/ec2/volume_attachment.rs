// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::EC2::VolumeAttachment` and the types of its properties.

use crate::aws::base::{Body, IntoValue, resource};

/// `AWS::EC2::VolumeAttachment`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-volumeattachment.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct VolumeAttachment(Body);

resource! { VolumeAttachment "AWS::EC2::VolumeAttachment" }

impl VolumeAttachment {
    /// `Device`: string. A change replaces the resource.
    #[track_caller]
    pub fn device(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Device", value);
        self
    }

    /// `EbsCardIndex`: integer. A change replaces the resource.
    #[track_caller]
    pub fn ebs_card_index(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("EbsCardIndex", value);
        self
    }

    /// `InstanceId`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn instance_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("InstanceId", value);
        self
    }

    /// `VolumeId`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn volume_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("VolumeId", value);
        self
    }
}
