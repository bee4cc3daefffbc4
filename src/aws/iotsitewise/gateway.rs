// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::IoTSiteWise::Gateway` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::IoTSiteWise::Gateway`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-iotsitewise-gateway.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Gateway(Body);

resource! { Gateway "AWS::IoTSiteWise::Gateway" }

impl Gateway {
    /// `GatewayCapabilitySummaries`: list of `GatewayCapabilitySummary`.
    #[track_caller]
    pub fn gateway_capability_summaries(
        mut self,
        value: impl IntoValue<ListOf<GatewayCapabilitySummary>>,
    ) -> Self {
        self.0.set("GatewayCapabilitySummaries", value);
        self
    }

    /// `GatewayName`: string, 1 to 256 characters, pattern `^[^\u0000-\u001F\u007F]+$`. Required.
    #[track_caller]
    pub fn gateway_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("GatewayName", value);
        self
    }

    /// `GatewayPlatform`: `GatewayPlatform`. Required. A change replaces the resource.
    #[track_caller]
    pub fn gateway_platform(mut self, value: impl IntoValue<GatewayPlatform>) -> Self {
        self.0.set("GatewayPlatform", value);
        self
    }

    /// `GatewayVersion`: string, 1 to 1024 characters, pattern `^[0-9]+$`. A change replaces the resource.
    #[track_caller]
    pub fn gateway_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("GatewayVersion", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<Gateway> {
    /// `GatewayId`
    #[inline]
    pub fn gateway_id(&self) -> Value<String> {
        self.attribute("GatewayId")
    }
}

/// `GatewayCapabilitySummary` of `AWS::IoTSiteWise::Gateway`.
#[derive(Clone, Default)]
#[must_use]
pub struct GatewayCapabilitySummary(Properties);

properties! { GatewayCapabilitySummary }

impl GatewayCapabilitySummary {
    /// `CapabilityConfiguration`: string.
    #[track_caller]
    pub fn capability_configuration(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CapabilityConfiguration", value);
        self
    }

    /// `CapabilityNamespace`: string. Required.
    #[track_caller]
    pub fn capability_namespace(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CapabilityNamespace", value);
        self
    }
}

/// `GatewayPlatform` of `AWS::IoTSiteWise::Gateway`.
#[derive(Clone, Default)]
#[must_use]
pub struct GatewayPlatform(Properties);

properties! { GatewayPlatform }

impl GatewayPlatform {
    /// `GreengrassV2`: `GreengrassV2`.
    #[track_caller]
    pub fn greengrass_v2(mut self, value: impl IntoValue<GreengrassV2>) -> Self {
        self.0.set("GreengrassV2", value);
        self
    }

    /// `SiemensIE`: `SiemensIE`.
    #[track_caller]
    pub fn siemens_ie(mut self, value: impl IntoValue<SiemensIE>) -> Self {
        self.0.set("SiemensIE", value);
        self
    }
}

/// `GreengrassV2` of `AWS::IoTSiteWise::Gateway`.
#[derive(Clone, Default)]
#[must_use]
pub struct GreengrassV2(Properties);

properties! { GreengrassV2 }

impl GreengrassV2 {
    /// `CoreDeviceOperatingSystem`: `GreengrassV2CoreDeviceOperatingSystem`.
    #[track_caller]
    pub fn core_device_operating_system(
        mut self,
        value: impl IntoValue<GreengrassV2CoreDeviceOperatingSystem>,
    ) -> Self {
        self.0.set("CoreDeviceOperatingSystem", value);
        self
    }

    /// `CoreDeviceThingName`: string, 1 to 128 characters, pattern `^[a-zA-Z0-9:_-]+$`. Required.
    #[track_caller]
    pub fn core_device_thing_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CoreDeviceThingName", value);
        self
    }
}

choice! {
    /// `GreengrassV2CoreDeviceOperatingSystem` of `AWS::IoTSiteWise::Gateway`.
    GreengrassV2CoreDeviceOperatingSystem
    LINUX_AARCH64 "LINUX_AARCH64"
    LINUX_AMD64 "LINUX_AMD64"
    WINDOWS_AMD64 "WINDOWS_AMD64"
}

/// `SiemensIE` of `AWS::IoTSiteWise::Gateway`.
#[derive(Clone, Default)]
#[must_use]
pub struct SiemensIE(Properties);

properties! { SiemensIE }

impl SiemensIE {
    /// `IotCoreThingName`: string, 1 to 128 characters, pattern `^[a-zA-Z0-9:_-]+$`. Required.
    #[track_caller]
    pub fn iot_core_thing_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("IotCoreThingName", value);
        self
    }
}

/// `Tag` of `AWS::IoTSiteWise::Gateway`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
