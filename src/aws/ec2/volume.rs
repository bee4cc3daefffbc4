// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::EC2::Volume` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::EC2::Volume`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-volume.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Volume(Body);

resource! { Volume "AWS::EC2::Volume" }

impl Volume {
    /// `AutoEnableIO`: boolean.
    #[track_caller]
    pub fn auto_enable_io(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("AutoEnableIO", value);
        self
    }

    /// `AvailabilityZone`: string.
    #[track_caller]
    pub fn availability_zone(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AvailabilityZone", value);
        self
    }

    /// `AvailabilityZoneId`: string.
    #[track_caller]
    pub fn availability_zone_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AvailabilityZoneId", value);
        self
    }

    /// `Encrypted`: boolean.
    #[track_caller]
    pub fn encrypted(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Encrypted", value);
        self
    }

    /// `Iops`: integer.
    #[track_caller]
    pub fn iops(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Iops", value);
        self
    }

    /// `KmsKeyId`: `KmsKey`.
    #[track_caller]
    pub fn kms_key_id(mut self, value: impl IntoValue<format::KmsKey>) -> Self {
        self.0.set("KmsKeyId", value);
        self
    }

    /// `MultiAttachEnabled`: boolean.
    #[track_caller]
    pub fn multi_attach_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("MultiAttachEnabled", value);
        self
    }

    /// `OutpostArn`: string.
    #[track_caller]
    pub fn outpost_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("OutpostArn", value);
        self
    }

    /// `Size`: integer.
    #[track_caller]
    pub fn size(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Size", value);
        self
    }

    /// `SnapshotId`: string.
    #[track_caller]
    pub fn snapshot_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SnapshotId", value);
        self
    }

    /// `SourceVolumeId`: string.
    #[track_caller]
    pub fn source_volume_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SourceVolumeId", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `Throughput`: integer.
    #[track_caller]
    pub fn throughput(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Throughput", value);
        self
    }

    /// `VolumeInitializationRate`: integer.
    #[track_caller]
    pub fn volume_initialization_rate(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("VolumeInitializationRate", value);
        self
    }

    /// `VolumeType`: string.
    #[track_caller]
    pub fn volume_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("VolumeType", value);
        self
    }
}

impl Handle<Volume> {
    /// `VolumeId`
    #[inline]
    pub fn volume_id(&self) -> Value<String> {
        self.attribute("VolumeId")
    }
}

/// `Tag` of `AWS::EC2::Volume`.
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
