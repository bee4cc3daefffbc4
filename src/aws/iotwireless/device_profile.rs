// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::IoTWireless::DeviceProfile` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::IoTWireless::DeviceProfile`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotwireless-deviceprofile.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct DeviceProfile(Body);

resource! { DeviceProfile "AWS::IoTWireless::DeviceProfile" }

impl DeviceProfile {
    /// `LoRaWAN`: `LoRaWANDeviceProfile`. A change replaces the resource.
    #[track_caller]
    pub fn lo_ra_wan(mut self, value: impl IntoValue<LoRaWANDeviceProfile>) -> Self {
        self.0.set("LoRaWAN", value);
        self
    }

    /// `Name`: string, at most 256 characters. A change replaces the resource.
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

impl Handle<DeviceProfile> {
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
}

/// `LoRaWANDeviceProfile` of `AWS::IoTWireless::DeviceProfile`.
#[derive(Clone, Default)]
#[must_use]
pub struct LoRaWANDeviceProfile(Properties);

properties! { LoRaWANDeviceProfile }

impl LoRaWANDeviceProfile {
    /// `ClassBTimeout`: integer, 0 to 1000.
    #[track_caller]
    pub fn class_b_timeout(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("ClassBTimeout", value);
        self
    }

    /// `ClassCTimeout`: integer, 0 to 1000.
    #[track_caller]
    pub fn class_c_timeout(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("ClassCTimeout", value);
        self
    }

    /// `FactoryPresetFreqsList`: list of integers, at most 20 items.
    #[track_caller]
    pub fn factory_preset_freqs_list(mut self, value: impl IntoValue<ListOf<i64>>) -> Self {
        self.0.set("FactoryPresetFreqsList", value);
        self
    }

    /// `MacVersion`: string, at most 64 characters.
    #[track_caller]
    pub fn mac_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("MacVersion", value);
        self
    }

    /// `MaxDutyCycle`: integer, 0 to 100.
    #[track_caller]
    pub fn max_duty_cycle(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MaxDutyCycle", value);
        self
    }

    /// `MaxEirp`: integer, 0 to 15.
    #[track_caller]
    pub fn max_eirp(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MaxEirp", value);
        self
    }

    /// `PingSlotDr`: integer, 0 to 15.
    #[track_caller]
    pub fn ping_slot_dr(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("PingSlotDr", value);
        self
    }

    /// `PingSlotFreq`: integer, 1000000 to 16700000.
    #[track_caller]
    pub fn ping_slot_freq(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("PingSlotFreq", value);
        self
    }

    /// `PingSlotPeriod`: integer, 128 to 4096.
    #[track_caller]
    pub fn ping_slot_period(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("PingSlotPeriod", value);
        self
    }

    /// `RegParamsRevision`: string, at most 64 characters.
    #[track_caller]
    pub fn reg_params_revision(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RegParamsRevision", value);
        self
    }

    /// `RfRegion`: string, at most 64 characters.
    #[track_caller]
    pub fn rf_region(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RfRegion", value);
        self
    }

    /// `RxDataRate2`: integer, 0 to 15.
    #[track_caller]
    pub fn rx_data_rate2(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("RxDataRate2", value);
        self
    }

    /// `RxDelay1`: integer, 0 to 15.
    #[track_caller]
    pub fn rx_delay1(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("RxDelay1", value);
        self
    }

    /// `RxDrOffset1`: integer, 0 to 7.
    #[track_caller]
    pub fn rx_dr_offset1(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("RxDrOffset1", value);
        self
    }

    /// `RxFreq2`: integer, 1000000 to 16700000.
    #[track_caller]
    pub fn rx_freq2(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("RxFreq2", value);
        self
    }

    /// `Supports32BitFCnt`: boolean.
    #[track_caller]
    pub fn supports32_bit_f_cnt(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Supports32BitFCnt", value);
        self
    }

    /// `SupportsClassB`: boolean.
    #[track_caller]
    pub fn supports_class_b(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("SupportsClassB", value);
        self
    }

    /// `SupportsClassC`: boolean.
    #[track_caller]
    pub fn supports_class_c(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("SupportsClassC", value);
        self
    }

    /// `SupportsJoin`: boolean.
    #[track_caller]
    pub fn supports_join(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("SupportsJoin", value);
        self
    }
}

/// `Tag` of `AWS::IoTWireless::DeviceProfile`.
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

    /// `Value`: string, 1 to 256 characters.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
