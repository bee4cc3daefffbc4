// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::IoTWireless::FuotaTask` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::IoTWireless::FuotaTask`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotwireless-fuotatask.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct FuotaTask(Body);

resource! { FuotaTask "AWS::IoTWireless::FuotaTask" }

impl FuotaTask {
    /// `AssociateMulticastGroup`: string, at most 256 characters.
    #[track_caller]
    pub fn associate_multicast_group(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AssociateMulticastGroup", value);
        self
    }

    /// `AssociateWirelessDevice`: string, at most 256 characters.
    #[track_caller]
    pub fn associate_wireless_device(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AssociateWirelessDevice", value);
        self
    }

    /// `Description`: string, at most 2048 characters.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `DisassociateMulticastGroup`: string, at most 256 characters.
    #[track_caller]
    pub fn disassociate_multicast_group(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DisassociateMulticastGroup", value);
        self
    }

    /// `DisassociateWirelessDevice`: string, at most 256 characters.
    #[track_caller]
    pub fn disassociate_wireless_device(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DisassociateWirelessDevice", value);
        self
    }

    /// `FirmwareUpdateImage`: string, 1 to 2048 characters. Required.
    #[track_caller]
    pub fn firmware_update_image(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FirmwareUpdateImage", value);
        self
    }

    /// `FirmwareUpdateRole`: string, 1 to 256 characters. Required.
    #[track_caller]
    pub fn firmware_update_role(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FirmwareUpdateRole", value);
        self
    }

    /// `LoRaWAN`: `LoRaWAN`. Required.
    #[track_caller]
    pub fn lo_ra_wan(mut self, value: impl IntoValue<LoRaWAN>) -> Self {
        self.0.set("LoRaWAN", value);
        self
    }

    /// `Name`: string, at most 256 characters.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 200 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<FuotaTask> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `FuotaTaskStatus`
    #[inline]
    pub fn fuota_task_status(&self) -> Value<String> {
        self.attribute("FuotaTaskStatus")
    }

    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }

    /// `LoRaWAN.StartTime`
    #[inline]
    pub fn lo_ra_wan_start_time(&self) -> Value<String> {
        self.attribute("LoRaWAN.StartTime")
    }
}

/// `LoRaWAN` of `AWS::IoTWireless::FuotaTask`.
#[derive(Clone, Default)]
#[must_use]
pub struct LoRaWAN(Properties);

properties! { LoRaWAN }

impl LoRaWAN {
    /// `RfRegion`: `LoRaWANRfRegion`, 1 to 64 characters. Required.
    #[track_caller]
    pub fn rf_region(mut self, value: impl IntoValue<LoRaWANRfRegion>) -> Self {
        self.0.set("RfRegion", value);
        self
    }
}

choice! {
    /// `LoRaWANRfRegion` of `AWS::IoTWireless::FuotaTask`.
    LoRaWANRfRegion
    AS923_1 "AS923-1"
    AS923_2 "AS923-2"
    AS923_3 "AS923-3"
    AS923_4 "AS923-4"
    AU915 "AU915"
    CN470 "CN470"
    CN779 "CN779"
    EU433 "EU433"
    EU868 "EU868"
    IN865 "IN865"
    KR920 "KR920"
    RU864 "RU864"
    US915 "US915"
}

/// `Tag` of `AWS::IoTWireless::FuotaTask`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 128 characters.
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
