// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::WorkspacesInstances::Volume` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::WorkspacesInstances::Volume`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-workspacesinstances-volume.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Volume(Body);

resource! { Volume "AWS::WorkspacesInstances::Volume" }

impl Volume {
    /// `AvailabilityZone`: string, at most 64 characters, pattern `^[a-z]{2}-[a-z]+-\d[a-z](-[a-z0-9]+)?$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn availability_zone(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AvailabilityZone", value);
        self
    }

    /// `Encrypted`: boolean. A change replaces the resource.
    #[track_caller]
    pub fn encrypted(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Encrypted", value);
        self
    }

    /// `Iops`: integer, at least 0. A change replaces the resource.
    #[track_caller]
    pub fn iops(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Iops", value);
        self
    }

    /// `KmsKeyId`: `KmsKey`, at most 128 characters. A change replaces the resource.
    #[track_caller]
    pub fn kms_key_id(mut self, value: impl IntoValue<format::KmsKey>) -> Self {
        self.0.set("KmsKeyId", value);
        self
    }

    /// `SizeInGB`: integer, 0 to 16384. A change replaces the resource.
    #[track_caller]
    pub fn size_in_gb(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("SizeInGB", value);
        self
    }

    /// `SnapshotId`: string, pattern `^snap-[0-9a-zA-Z]{1,63}$`. A change replaces the resource.
    #[track_caller]
    pub fn snapshot_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SnapshotId", value);
        self
    }

    /// `TagSpecifications`: list of `TagSpecification`, at most 30 items. A change replaces the resource.
    #[track_caller]
    pub fn tag_specifications(mut self, value: impl IntoValue<ListOf<TagSpecification>>) -> Self {
        self.0.set("TagSpecifications", value);
        self
    }

    /// `Throughput`: integer, at least 0. A change replaces the resource.
    #[track_caller]
    pub fn throughput(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Throughput", value);
        self
    }

    /// `VolumeType`: `VolumeType`. A change replaces the resource.
    #[track_caller]
    pub fn volume_type(mut self, value: impl IntoValue<VolumeType>) -> Self {
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

/// `Tag` of `AWS::WorkspacesInstances::Volume`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 128 characters, pattern `^([\p{L}\p{Z}\p{N}_.:/=+\-@]+)$`. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, at most 256 characters, pattern `^([\p{L}\p{Z}\p{N}_.:/=+\-@]*)$`. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}

/// `TagSpecification` of `AWS::WorkspacesInstances::Volume`.
#[derive(Clone, Default)]
#[must_use]
pub struct TagSpecification(Properties);

properties! { TagSpecification }

impl TagSpecification {
    /// `ResourceType`: `TagSpecificationResourceType`.
    #[track_caller]
    pub fn resource_type(mut self, value: impl IntoValue<TagSpecificationResourceType>) -> Self {
        self.0.set("ResourceType", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

choice! {
    /// `TagSpecificationResourceType` of `AWS::WorkspacesInstances::Volume`.
    TagSpecificationResourceType
    INSTANCE "instance"
    VOLUME "volume"
    SPOT_INSTANCES_REQUEST "spot-instances-request"
    NETWORK_INTERFACE "network-interface"
}

choice! {
    /// `VolumeType` of `AWS::WorkspacesInstances::Volume`.
    VolumeType
    STANDARD "standard"
    IO1 "io1"
    IO2 "io2"
    GP2 "gp2"
    SC1 "sc1"
    ST1 "st1"
    GP3 "gp3"
}
