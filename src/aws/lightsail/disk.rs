// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Lightsail::Disk` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Lightsail::Disk`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-lightsail-disk.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Disk(Body);

resource! { Disk "AWS::Lightsail::Disk" }

impl Disk {
    /// `AddOns`: list of `AddOn`.
    #[track_caller]
    pub fn add_ons(mut self, value: impl IntoValue<ListOf<AddOn>>) -> Self {
        self.0.set("AddOns", value);
        self
    }

    /// `AvailabilityZone`: string, 1 to 255 characters, pattern `\S`. A change replaces the resource.
    #[track_caller]
    pub fn availability_zone(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AvailabilityZone", value);
        self
    }

    /// `DiskName`: string, 1 to 254 characters, pattern `^[a-zA-Z0-9][\w\-.]*[a-zA-Z0-9]$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn disk_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DiskName", value);
        self
    }

    /// `Location`: `Location`.
    #[track_caller]
    pub fn location(mut self, value: impl IntoValue<Location>) -> Self {
        self.0.set("Location", value);
        self
    }

    /// `SizeInGb`: integer. Required. A change replaces the resource.
    #[track_caller]
    pub fn size_in_gb(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("SizeInGb", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<Disk> {
    /// `AttachedTo`
    #[inline]
    pub fn attached_to(&self) -> Value<String> {
        self.attribute("AttachedTo")
    }

    /// `AttachmentState`
    #[inline]
    pub fn attachment_state(&self) -> Value<String> {
        self.attribute("AttachmentState")
    }

    /// `DiskArn`
    #[inline]
    pub fn disk_arn(&self) -> Value<String> {
        self.attribute("DiskArn")
    }

    /// `Iops`
    #[inline]
    pub fn iops(&self) -> Value<i64> {
        self.attribute("Iops")
    }

    /// `IsAttached`
    #[inline]
    pub fn is_attached(&self) -> Value<bool> {
        self.attribute("IsAttached")
    }

    /// `Location.AvailabilityZone`
    #[inline]
    pub fn location_availability_zone(&self) -> Value<String> {
        self.attribute("Location.AvailabilityZone")
    }

    /// `Location.RegionName`
    #[inline]
    pub fn location_region_name(&self) -> Value<String> {
        self.attribute("Location.RegionName")
    }

    /// `Path`
    #[inline]
    pub fn path(&self) -> Value<String> {
        self.attribute("Path")
    }

    /// `ResourceType`
    #[inline]
    pub fn resource_type(&self) -> Value<String> {
        self.attribute("ResourceType")
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

/// `AddOn` of `AWS::Lightsail::Disk`.
#[derive(Clone, Default)]
#[must_use]
pub struct AddOn(Properties);

properties! { AddOn }

impl AddOn {
    /// `AddOnType`: `AddOnAddOnType`, 1 to 128 characters. Required.
    #[track_caller]
    pub fn add_on_type(mut self, value: impl IntoValue<AddOnAddOnType>) -> Self {
        self.0.set("AddOnType", value);
        self
    }

    /// `AutoSnapshotAddOnRequest`: `AutoSnapshotAddOn`.
    #[track_caller]
    pub fn auto_snapshot_add_on_request(
        mut self,
        value: impl IntoValue<AutoSnapshotAddOn>,
    ) -> Self {
        self.0.set("AutoSnapshotAddOnRequest", value);
        self
    }

    /// `Status`: `AddOnStatus`.
    #[track_caller]
    pub fn status(mut self, value: impl IntoValue<AddOnStatus>) -> Self {
        self.0.set("Status", value);
        self
    }
}

choice! {
    /// `AddOnAddOnType` of `AWS::Lightsail::Disk`.
    AddOnAddOnType
    AUTO_SNAPSHOT "AutoSnapshot"
    STOP_INSTANCE_ON_IDLE "StopInstanceOnIdle"
}

choice! {
    /// `AddOnStatus` of `AWS::Lightsail::Disk`.
    AddOnStatus
    ENABLING "Enabling"
    DISABLING "Disabling"
    ENABLED "Enabled"
    TERMINATING "Terminating"
    TERMINATED "Terminated"
    DISABLED "Disabled"
    FAILED "Failed"
}

/// `AutoSnapshotAddOn` of `AWS::Lightsail::Disk`.
#[derive(Clone, Default)]
#[must_use]
pub struct AutoSnapshotAddOn(Properties);

properties! { AutoSnapshotAddOn }

impl AutoSnapshotAddOn {
    /// `SnapshotTimeOfDay`: string, pattern `^[0-9]{2}:00$`.
    #[track_caller]
    pub fn snapshot_time_of_day(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SnapshotTimeOfDay", value);
        self
    }
}

/// `Location` of `AWS::Lightsail::Disk`.
#[derive(Clone, Default)]
#[must_use]
pub struct Location(Properties);

properties! { Location }

/// `Tag` of `AWS::Lightsail::Disk`.
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
