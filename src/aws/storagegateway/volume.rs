// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::StorageGateway::Volume` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::StorageGateway::Volume`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-storagegateway-volume.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Volume(Body);

resource! { Volume "AWS::StorageGateway::Volume" }

impl Volume {
    /// `GatewayARN`: string, 50 to 500 characters. Required. A change replaces the resource.
    #[track_caller]
    pub fn gateway_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("GatewayARN", value);
        self
    }

    /// `KMSEncrypted`: boolean. A change replaces the resource.
    #[track_caller]
    pub fn kms_encrypted(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("KMSEncrypted", value);
        self
    }

    /// `KMSKey`: string, 7 to 2048 characters. A change replaces the resource.
    #[track_caller]
    pub fn kms_key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("KMSKey", value);
        self
    }

    /// `NetworkInterfaceId`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn network_interface_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("NetworkInterfaceId", value);
        self
    }

    /// `SnapshotId`: string, pattern `^snap-([0-9A-Fa-f]{8}|[0-9A-Fa-f]{17})$`. A change replaces the resource.
    #[track_caller]
    pub fn snapshot_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SnapshotId", value);
        self
    }

    /// `SourceVolumeARN`: string, 50 to 500 characters. A change replaces the resource.
    #[track_caller]
    pub fn source_volume_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SourceVolumeARN", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `TargetName`: string, 1 to 200 characters, pattern `^[-\.;a-z0-9]+$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn target_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TargetName", value);
        self
    }

    /// `VolumeSizeInBytes`: number. Required. A change replaces the resource.
    #[track_caller]
    pub fn volume_size_in_bytes(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("VolumeSizeInBytes", value);
        self
    }
}

impl Handle<Volume> {
    /// `CreatedDate`
    #[inline]
    pub fn created_date(&self) -> Value<String> {
        self.attribute("CreatedDate")
    }

    /// `TargetARN`
    #[inline]
    pub fn target_arn(&self) -> Value<String> {
        self.attribute("TargetARN")
    }

    /// `VolumeARN`
    #[inline]
    pub fn volume_arn(&self) -> Value<String> {
        self.attribute("VolumeARN")
    }

    /// `VolumeAttachmentStatus`
    #[inline]
    pub fn volume_attachment_status(&self) -> Value<String> {
        self.attribute("VolumeAttachmentStatus")
    }

    /// `VolumeId`
    #[inline]
    pub fn volume_id(&self) -> Value<String> {
        self.attribute("VolumeId")
    }

    /// `VolumeStatus`
    #[inline]
    pub fn volume_status(&self) -> Value<String> {
        self.attribute("VolumeStatus")
    }

    /// `VolumeType`
    #[inline]
    pub fn volume_type(&self) -> Value<String> {
        self.attribute("VolumeType")
    }

    /// `VolumeUsedInBytes`
    #[inline]
    pub fn volume_used_in_bytes(&self) -> Value<f64> {
        self.attribute("VolumeUsedInBytes")
    }
}

/// `Tag` of `AWS::StorageGateway::Volume`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 128 characters, pattern `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, at most 256 characters. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
