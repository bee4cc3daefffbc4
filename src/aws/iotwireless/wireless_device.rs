// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::IoTWireless::WirelessDevice` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::IoTWireless::WirelessDevice`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotwireless-wirelessdevice.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct WirelessDevice(Body);

resource! { WirelessDevice "AWS::IoTWireless::WirelessDevice" }

impl WirelessDevice {
    /// `Description`: string, at most 2048 characters.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `DestinationName`: string, at most 128 characters, pattern `^[a-zA-Z0-9-_]+$`. Required.
    #[track_caller]
    pub fn destination_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DestinationName", value);
        self
    }

    /// `LastUplinkReceivedAt`: string.
    #[track_caller]
    pub fn last_uplink_received_at(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LastUplinkReceivedAt", value);
        self
    }

    /// `LoRaWAN`: `LoRaWANDevice`.
    #[track_caller]
    pub fn lo_ra_wan(mut self, value: impl IntoValue<LoRaWANDevice>) -> Self {
        self.0.set("LoRaWAN", value);
        self
    }

    /// `Name`: string, at most 256 characters.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Positioning`: `Positioning`.
    #[track_caller]
    pub fn positioning(mut self, value: impl IntoValue<Positioning>) -> Self {
        self.0.set("Positioning", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 200 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `ThingArn`: string.
    #[track_caller]
    pub fn thing_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ThingArn", value);
        self
    }

    /// `Type`: `Type`. Required.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<Type>) -> Self {
        self.0.set("Type", value);
        self
    }
}

impl Handle<WirelessDevice> {
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

    /// `ThingName`
    #[inline]
    pub fn thing_name(&self) -> Value<String> {
        self.attribute("ThingName")
    }
}

/// `AbpV10x` of `AWS::IoTWireless::WirelessDevice`.
#[derive(Clone, Default)]
#[must_use]
pub struct AbpV10x(Properties);

properties! { AbpV10x }

impl AbpV10x {
    /// `DevAddr`: string, pattern `[a-fA-F0-9]{8}`. Required.
    #[track_caller]
    pub fn dev_addr(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DevAddr", value);
        self
    }

    /// `SessionKeys`: `SessionKeysAbpV10x`. Required.
    #[track_caller]
    pub fn session_keys(mut self, value: impl IntoValue<SessionKeysAbpV10x>) -> Self {
        self.0.set("SessionKeys", value);
        self
    }
}

/// `AbpV11` of `AWS::IoTWireless::WirelessDevice`.
#[derive(Clone, Default)]
#[must_use]
pub struct AbpV11(Properties);

properties! { AbpV11 }

impl AbpV11 {
    /// `DevAddr`: string, pattern `[a-fA-F0-9]{8}`. Required.
    #[track_caller]
    pub fn dev_addr(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DevAddr", value);
        self
    }

    /// `SessionKeys`: `SessionKeysAbpV11`. Required.
    #[track_caller]
    pub fn session_keys(mut self, value: impl IntoValue<SessionKeysAbpV11>) -> Self {
        self.0.set("SessionKeys", value);
        self
    }
}

/// `Application` of `AWS::IoTWireless::WirelessDevice`.
#[derive(Clone, Default)]
#[must_use]
pub struct Application(Properties);

properties! { Application }

impl Application {
    /// `DestinationName`: string, at most 128 characters, pattern `[a-zA-Z0-9-_]+`.
    #[track_caller]
    pub fn destination_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DestinationName", value);
        self
    }

    /// `FPort`: integer, 1 to 223.
    #[track_caller]
    pub fn f_port(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("FPort", value);
        self
    }

    /// `Type`: `ApplicationType`.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<ApplicationType>) -> Self {
        self.0.set("Type", value);
        self
    }
}

choice! {
    /// `ApplicationType` of `AWS::IoTWireless::WirelessDevice`.
    ApplicationType
    SEMTECH_GEOLOCATION "SemtechGeolocation"
    SEMTECH_GNSS "SemtechGNSS"
    SEMTECH_GNSSNG "SemtechGNSSNG"
    SEMTECH_WI_FI "SemtechWiFi"
}

/// `FPorts` of `AWS::IoTWireless::WirelessDevice`.
#[derive(Clone, Default)]
#[must_use]
pub struct FPorts(Properties);

properties! { FPorts }

impl FPorts {
    /// `Applications`: list of `Application`.
    #[track_caller]
    pub fn applications(mut self, value: impl IntoValue<ListOf<Application>>) -> Self {
        self.0.set("Applications", value);
        self
    }
}

/// `LoRaWANDevice` of `AWS::IoTWireless::WirelessDevice`.
#[derive(Clone, Default)]
#[must_use]
pub struct LoRaWANDevice(Properties);

properties! { LoRaWANDevice }

impl LoRaWANDevice {
    /// `AbpV10x`: `AbpV10x`.
    #[track_caller]
    pub fn abp_v10x(mut self, value: impl IntoValue<AbpV10x>) -> Self {
        self.0.set("AbpV10x", value);
        self
    }

    /// `AbpV11`: `AbpV11`.
    #[track_caller]
    pub fn abp_v11(mut self, value: impl IntoValue<AbpV11>) -> Self {
        self.0.set("AbpV11", value);
        self
    }

    /// `DevEui`: string, pattern `[a-f0-9]{16}`.
    #[track_caller]
    pub fn dev_eui(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DevEui", value);
        self
    }

    /// `DeviceProfileId`: string, at most 256 characters.
    #[track_caller]
    pub fn device_profile_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DeviceProfileId", value);
        self
    }

    /// `FPorts`: `FPorts`.
    #[track_caller]
    pub fn f_ports(mut self, value: impl IntoValue<FPorts>) -> Self {
        self.0.set("FPorts", value);
        self
    }

    /// `OtaaV10x`: `OtaaV10x`.
    #[track_caller]
    pub fn otaa_v10x(mut self, value: impl IntoValue<OtaaV10x>) -> Self {
        self.0.set("OtaaV10x", value);
        self
    }

    /// `OtaaV11`: `OtaaV11`.
    #[track_caller]
    pub fn otaa_v11(mut self, value: impl IntoValue<OtaaV11>) -> Self {
        self.0.set("OtaaV11", value);
        self
    }

    /// `ServiceProfileId`: string, at most 256 characters.
    #[track_caller]
    pub fn service_profile_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ServiceProfileId", value);
        self
    }
}

/// `OtaaV10x` of `AWS::IoTWireless::WirelessDevice`.
#[derive(Clone, Default)]
#[must_use]
pub struct OtaaV10x(Properties);

properties! { OtaaV10x }

impl OtaaV10x {
    /// `AppEui`: string, pattern `[a-fA-F0-9]{16}`. Required.
    #[track_caller]
    pub fn app_eui(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AppEui", value);
        self
    }

    /// `AppKey`: string, pattern `[a-fA-F0-9]{32}`. Required.
    #[track_caller]
    pub fn app_key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AppKey", value);
        self
    }
}

/// `OtaaV11` of `AWS::IoTWireless::WirelessDevice`.
#[derive(Clone, Default)]
#[must_use]
pub struct OtaaV11(Properties);

properties! { OtaaV11 }

impl OtaaV11 {
    /// `AppKey`: string, pattern `[a-fA-F0-9]{32}`. Required.
    #[track_caller]
    pub fn app_key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AppKey", value);
        self
    }

    /// `JoinEui`: string, pattern `[a-fA-F0-9]{16}`. Required.
    #[track_caller]
    pub fn join_eui(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("JoinEui", value);
        self
    }

    /// `NwkKey`: string, pattern `[a-fA-F0-9]{32}`. Required.
    #[track_caller]
    pub fn nwk_key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("NwkKey", value);
        self
    }
}

choice! {
    /// `Positioning` of `AWS::IoTWireless::WirelessDevice`.
    Positioning
    ENABLED "Enabled"
    DISABLED "Disabled"
}

/// `SessionKeysAbpV10x` of `AWS::IoTWireless::WirelessDevice`.
#[derive(Clone, Default)]
#[must_use]
pub struct SessionKeysAbpV10x(Properties);

properties! { SessionKeysAbpV10x }

impl SessionKeysAbpV10x {
    /// `AppSKey`: string, pattern `[a-fA-F0-9]{32}`. Required.
    #[track_caller]
    pub fn app_s_key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AppSKey", value);
        self
    }

    /// `NwkSKey`: string, pattern `[a-fA-F0-9]{32}`. Required.
    #[track_caller]
    pub fn nwk_s_key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("NwkSKey", value);
        self
    }
}

/// `SessionKeysAbpV11` of `AWS::IoTWireless::WirelessDevice`.
#[derive(Clone, Default)]
#[must_use]
pub struct SessionKeysAbpV11(Properties);

properties! { SessionKeysAbpV11 }

impl SessionKeysAbpV11 {
    /// `AppSKey`: string, pattern `[a-fA-F0-9]{32}`. Required.
    #[track_caller]
    pub fn app_s_key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AppSKey", value);
        self
    }

    /// `FNwkSIntKey`: string, pattern `[a-fA-F0-9]{32}`. Required.
    #[track_caller]
    pub fn f_nwk_s_int_key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FNwkSIntKey", value);
        self
    }

    /// `NwkSEncKey`: string, pattern `[a-fA-F0-9]{32}`. Required.
    #[track_caller]
    pub fn nwk_s_enc_key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("NwkSEncKey", value);
        self
    }

    /// `SNwkSIntKey`: string, pattern `[a-fA-F0-9]{32}`. Required.
    #[track_caller]
    pub fn s_nwk_s_int_key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SNwkSIntKey", value);
        self
    }
}

/// `Tag` of `AWS::IoTWireless::WirelessDevice`.
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

choice! {
    /// `Type` of `AWS::IoTWireless::WirelessDevice`.
    Type
    SIDEWALK "Sidewalk"
    LO_RA_WAN "LoRaWAN"
}
