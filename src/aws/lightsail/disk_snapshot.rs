// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Lightsail::DiskSnapshot` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::{Node, Value};

/// `AWS::Lightsail::DiskSnapshot`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lightsail-disksnapshot.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct DiskSnapshot(Body);

resource! { DiskSnapshot "AWS::Lightsail::DiskSnapshot" }

impl DiskSnapshot {
    /// `DiskName`: string, 2 to 255 characters, pattern `^\w[\w\-]*\w$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn disk_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DiskName", value);
        self
    }

    /// `DiskSnapshotName`: string, 2 to 255 characters, pattern `^\w[\w\-]*\w$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn disk_snapshot_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DiskSnapshotName", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<DiskSnapshot> {
    /// `CreatedAt`
    #[inline]
    pub fn created_at(&self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// `DiskSnapshotArn`
    #[inline]
    pub fn disk_snapshot_arn(&self) -> Value<String> {
        self.attribute("DiskSnapshotArn")
    }

    /// `FromDiskName`
    #[inline]
    pub fn from_disk_name(&self) -> Value<String> {
        self.attribute("FromDiskName")
    }

    /// `IsFromAutoSnapshot`
    #[inline]
    pub fn is_from_auto_snapshot(&self) -> Value<bool> {
        self.attribute("IsFromAutoSnapshot")
    }

    /// `Location`
    #[inline]
    pub fn location(&self) -> Value<Node> {
        self.attribute("Location")
    }

    /// `Progress`
    #[inline]
    pub fn progress(&self) -> Value<String> {
        self.attribute("Progress")
    }

    /// `ResourceType`
    #[inline]
    pub fn resource_type(&self) -> Value<String> {
        self.attribute("ResourceType")
    }

    /// `SizeInGb`
    #[inline]
    pub fn size_in_gb(&self) -> Value<i64> {
        self.attribute("SizeInGb")
    }

    /// `State`
    #[inline]
    pub fn state(&self) -> Value<String> {
        self.attribute("State")
    }

    /// `SupportCode`
    #[inline]
    pub fn support_code(&self) -> Value<String> {
        self.attribute("SupportCode")
    }
}

/// `Tag` of `AWS::Lightsail::DiskSnapshot`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 128 characters. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, at most 256 characters.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
