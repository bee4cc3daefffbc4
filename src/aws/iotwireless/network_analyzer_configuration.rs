// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::IoTWireless::NetworkAnalyzerConfiguration` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::IoTWireless::NetworkAnalyzerConfiguration`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotwireless-networkanalyzerconfiguration.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct NetworkAnalyzerConfiguration(Body);

resource! { NetworkAnalyzerConfiguration "AWS::IoTWireless::NetworkAnalyzerConfiguration" }

impl NetworkAnalyzerConfiguration {
    /// `Description`: string, at most 2048 characters.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `Name`: string, 1 to 1024 characters, pattern `^[a-zA-Z0-9-_]+$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 200 items. A change replaces the resource.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `TraceContent`: `TraceContent`.
    #[track_caller]
    pub fn trace_content(mut self, value: impl IntoValue<TraceContent>) -> Self {
        self.0.set("TraceContent", value);
        self
    }

    /// `WirelessDevices`: list of strings, at most 250 items.
    #[track_caller]
    pub fn wireless_devices(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("WirelessDevices", value);
        self
    }

    /// `WirelessGateways`: list of strings, at most 250 items.
    #[track_caller]
    pub fn wireless_gateways(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("WirelessGateways", value);
        self
    }
}

impl Handle<NetworkAnalyzerConfiguration> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }
}

choice! {
    /// `LogLevel` of `AWS::IoTWireless::NetworkAnalyzerConfiguration`.
    LogLevel
    INFO "INFO"
    ERROR "ERROR"
    DISABLED "DISABLED"
}

/// `Tag` of `AWS::IoTWireless::NetworkAnalyzerConfiguration`.
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

/// `TraceContent` of `AWS::IoTWireless::NetworkAnalyzerConfiguration`.
#[derive(Clone, Default)]
#[must_use]
pub struct TraceContent(Properties);

properties! { TraceContent }

impl TraceContent {
    /// `LogLevel`: `LogLevel`.
    #[track_caller]
    pub fn log_level(mut self, value: impl IntoValue<LogLevel>) -> Self {
        self.0.set("LogLevel", value);
        self
    }

    /// `WirelessDeviceFrameInfo`: `WirelessDeviceFrameInfo`.
    #[track_caller]
    pub fn wireless_device_frame_info(
        mut self,
        value: impl IntoValue<WirelessDeviceFrameInfo>,
    ) -> Self {
        self.0.set("WirelessDeviceFrameInfo", value);
        self
    }
}

choice! {
    /// `WirelessDeviceFrameInfo` of `AWS::IoTWireless::NetworkAnalyzerConfiguration`.
    WirelessDeviceFrameInfo
    ENABLED "ENABLED"
    DISABLED "DISABLED"
}
