// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::DeviceFarm::NetworkProfile` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::DeviceFarm::NetworkProfile`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-devicefarm-networkprofile.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct NetworkProfile(Body);

resource! { NetworkProfile "AWS::DeviceFarm::NetworkProfile" }

impl NetworkProfile {
    /// `Description`: string, 1 to 16384 characters.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `DownlinkBandwidthBits`: integer, 0 to 104857600.
    #[track_caller]
    pub fn downlink_bandwidth_bits(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("DownlinkBandwidthBits", value);
        self
    }

    /// `DownlinkDelayMs`: integer, 0 to 2000.
    #[track_caller]
    pub fn downlink_delay_ms(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("DownlinkDelayMs", value);
        self
    }

    /// `DownlinkJitterMs`: integer, 0 to 2000.
    #[track_caller]
    pub fn downlink_jitter_ms(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("DownlinkJitterMs", value);
        self
    }

    /// `DownlinkLossPercent`: integer, 0 to 100.
    #[track_caller]
    pub fn downlink_loss_percent(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("DownlinkLossPercent", value);
        self
    }

    /// `Name`: string, 1 to 256 characters. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `ProjectArn`: string, 32 to 1011 characters, pattern `^arn:.+`. Required. A change replaces the resource.
    #[track_caller]
    pub fn project_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ProjectArn", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `UplinkBandwidthBits`: integer, 0 to 104857600.
    #[track_caller]
    pub fn uplink_bandwidth_bits(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("UplinkBandwidthBits", value);
        self
    }

    /// `UplinkDelayMs`: integer, 0 to 2000.
    #[track_caller]
    pub fn uplink_delay_ms(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("UplinkDelayMs", value);
        self
    }

    /// `UplinkJitterMs`: integer, 0 to 2000.
    #[track_caller]
    pub fn uplink_jitter_ms(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("UplinkJitterMs", value);
        self
    }

    /// `UplinkLossPercent`: integer, 0 to 100.
    #[track_caller]
    pub fn uplink_loss_percent(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("UplinkLossPercent", value);
        self
    }
}

impl Handle<NetworkProfile> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }
}

/// `Tag` of `AWS::DeviceFarm::NetworkProfile`.
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

    /// `Value`: string, 1 to 256 characters. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
