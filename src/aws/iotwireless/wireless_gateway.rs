// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::IoTWireless::WirelessGateway` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::IoTWireless::WirelessGateway`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotwireless-wirelessgateway.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct WirelessGateway(Body);

resource! { WirelessGateway "AWS::IoTWireless::WirelessGateway" }

impl WirelessGateway {
    /// `Description`: string, at most 2048 characters.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `LastUplinkReceivedAt`: string.
    #[track_caller]
    pub fn last_uplink_received_at(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LastUplinkReceivedAt", value);
        self
    }

    /// `LoRaWAN`: `LoRaWANGateway`. Required.
    #[track_caller]
    pub fn lo_ra_wan(mut self, value: impl IntoValue<LoRaWANGateway>) -> Self {
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

    /// `ThingArn`: string.
    #[track_caller]
    pub fn thing_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ThingArn", value);
        self
    }

    /// `ThingName`: string.
    #[track_caller]
    pub fn thing_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ThingName", value);
        self
    }
}

impl Handle<WirelessGateway> {
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

/// `LoRaWANGateway` of `AWS::IoTWireless::WirelessGateway`.
#[derive(Clone, Default)]
#[must_use]
pub struct LoRaWANGateway(Properties);

properties! { LoRaWANGateway }

impl LoRaWANGateway {
    /// `GatewayEui`: string. Required.
    #[track_caller]
    pub fn gateway_eui(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("GatewayEui", value);
        self
    }

    /// `RfRegion`: string, at most 64 characters. Required.
    #[track_caller]
    pub fn rf_region(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RfRegion", value);
        self
    }
}

/// `Tag` of `AWS::IoTWireless::WirelessGateway`.
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
