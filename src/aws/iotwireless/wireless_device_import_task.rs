// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::IoTWireless::WirelessDeviceImportTask` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::IoTWireless::WirelessDeviceImportTask`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotwireless-wirelessdeviceimporttask.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct WirelessDeviceImportTask(Body);

resource! { WirelessDeviceImportTask "AWS::IoTWireless::WirelessDeviceImportTask" }

impl WirelessDeviceImportTask {
    /// `DestinationName`: string, at most 128 characters, pattern `[a-zA-Z0-9-_]+`. Required.
    #[track_caller]
    pub fn destination_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DestinationName", value);
        self
    }

    /// `Sidewalk`: `Sidewalk`. Required.
    #[track_caller]
    pub fn sidewalk(mut self, value: impl IntoValue<Sidewalk>) -> Self {
        self.0.set("Sidewalk", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 200 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<WirelessDeviceImportTask> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `CreationDate`
    #[inline]
    pub fn creation_date(&self) -> Value<String> {
        self.attribute("CreationDate")
    }

    /// `FailedImportedDevicesCount`
    #[inline]
    pub fn failed_imported_devices_count(&self) -> Value<i64> {
        self.attribute("FailedImportedDevicesCount")
    }

    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }

    /// `InitializedImportedDevicesCount`
    #[inline]
    pub fn initialized_imported_devices_count(&self) -> Value<i64> {
        self.attribute("InitializedImportedDevicesCount")
    }

    /// `OnboardedImportedDevicesCount`
    #[inline]
    pub fn onboarded_imported_devices_count(&self) -> Value<i64> {
        self.attribute("OnboardedImportedDevicesCount")
    }

    /// `PendingImportedDevicesCount`
    #[inline]
    pub fn pending_imported_devices_count(&self) -> Value<i64> {
        self.attribute("PendingImportedDevicesCount")
    }

    /// `Sidewalk.DeviceCreationFileList`
    #[inline]
    pub fn sidewalk_device_creation_file_list(&self) -> Value<Vec<String>> {
        self.attribute("Sidewalk.DeviceCreationFileList")
    }

    /// `Status`
    #[inline]
    pub fn status(&self) -> Value<String> {
        self.attribute("Status")
    }

    /// `StatusReason`
    #[inline]
    pub fn status_reason(&self) -> Value<String> {
        self.attribute("StatusReason")
    }
}

/// `Sidewalk` of `AWS::IoTWireless::WirelessDeviceImportTask`.
#[derive(Clone, Default)]
#[must_use]
pub struct Sidewalk(Properties);

properties! { Sidewalk }

impl Sidewalk {
    /// `DeviceCreationFile`: string, at most 1024 characters.
    #[track_caller]
    pub fn device_creation_file(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DeviceCreationFile", value);
        self
    }

    /// `Role`: string, at most 2048 characters.
    #[track_caller]
    pub fn role(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Role", value);
        self
    }

    /// `SidewalkManufacturingSn`: string, at most 64 characters.
    #[track_caller]
    pub fn sidewalk_manufacturing_sn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SidewalkManufacturingSn", value);
        self
    }
}

/// `Tag` of `AWS::IoTWireless::WirelessDeviceImportTask`.
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

    /// `Value`: string, at most 256 characters. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
