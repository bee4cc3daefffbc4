// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::IoTWireless::MulticastGroup` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::IoTWireless::MulticastGroup`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotwireless-multicastgroup.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct MulticastGroup(Body);

resource! { MulticastGroup "AWS::IoTWireless::MulticastGroup" }

impl MulticastGroup {
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

    /// `DisassociateWirelessDevice`: string, at most 256 characters.
    #[track_caller]
    pub fn disassociate_wireless_device(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DisassociateWirelessDevice", value);
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

impl Handle<MulticastGroup> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }

    /// `LoRaWAN.NumberOfDevicesInGroup`
    #[inline]
    pub fn lo_ra_wan_number_of_devices_in_group(&self) -> Value<i64> {
        self.attribute("LoRaWAN.NumberOfDevicesInGroup")
    }

    /// `LoRaWAN.NumberOfDevicesRequested`
    #[inline]
    pub fn lo_ra_wan_number_of_devices_requested(&self) -> Value<i64> {
        self.attribute("LoRaWAN.NumberOfDevicesRequested")
    }

    /// `Status`
    #[inline]
    pub fn status(&self) -> Value<String> {
        self.attribute("Status")
    }
}

/// `LoRaWAN` of `AWS::IoTWireless::MulticastGroup`.
#[derive(Clone, Default)]
#[must_use]
pub struct LoRaWAN(Properties);

properties! { LoRaWAN }

impl LoRaWAN {
    /// `DlClass`: `LoRaWANDlClass`, 1 to 64 characters. Required.
    #[track_caller]
    pub fn dl_class(mut self, value: impl IntoValue<LoRaWANDlClass>) -> Self {
        self.0.set("DlClass", value);
        self
    }

    /// `RfRegion`: `LoRaWANRfRegion`, 1 to 64 characters. Required.
    #[track_caller]
    pub fn rf_region(mut self, value: impl IntoValue<LoRaWANRfRegion>) -> Self {
        self.0.set("RfRegion", value);
        self
    }
}

choice! {
    /// `LoRaWANDlClass` of `AWS::IoTWireless::MulticastGroup`.
    LoRaWANDlClass
    CLASS_B "ClassB"
    CLASS_C "ClassC"
}

choice! {
    /// `LoRaWANRfRegion` of `AWS::IoTWireless::MulticastGroup`.
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

/// `Tag` of `AWS::IoTWireless::MulticastGroup`.
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
