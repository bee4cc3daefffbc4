// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::IVS::Channel` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::IVS::Channel`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ivs-channel.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Channel(Body);

resource! { Channel "AWS::IVS::Channel" }

impl Channel {
    /// `Authorized`: boolean, default false.
    #[track_caller]
    pub fn authorized(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Authorized", value);
        self
    }

    /// `ContainerFormat`: `ContainerFormat`, default `TS`.
    #[track_caller]
    pub fn container_format(mut self, value: impl IntoValue<ContainerFormat>) -> Self {
        self.0.set("ContainerFormat", value);
        self
    }

    /// `InsecureIngest`: boolean, default false.
    #[track_caller]
    pub fn insecure_ingest(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("InsecureIngest", value);
        self
    }

    /// `LatencyMode`: `LatencyMode`, default `LOW`.
    #[track_caller]
    pub fn latency_mode(mut self, value: impl IntoValue<LatencyMode>) -> Self {
        self.0.set("LatencyMode", value);
        self
    }

    /// `MultitrackInputConfiguration`: `MultitrackInputConfiguration`.
    #[track_caller]
    pub fn multitrack_input_configuration(
        mut self,
        value: impl IntoValue<MultitrackInputConfiguration>,
    ) -> Self {
        self.0.set("MultitrackInputConfiguration", value);
        self
    }

    /// `Name`: string, at most 128 characters, pattern `^[a-zA-Z0-9-_]*$`, default `-`.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Preset`: `Preset`.
    #[track_caller]
    pub fn preset(mut self, value: impl IntoValue<Preset>) -> Self {
        self.0.set("Preset", value);
        self
    }

    /// `RecordingConfigurationArn`: string, at most 128 characters, pattern `^$|arn:aws:ivs:[a-z0-9-]+:[0-9]+:recording-configuration/[a-zA-Z0-9-]+$`.
    #[track_caller]
    pub fn recording_configuration_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RecordingConfigurationArn", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `Type`: `Type`, default `STANDARD`.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<Type>) -> Self {
        self.0.set("Type", value);
        self
    }
}

impl Handle<Channel> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `IngestEndpoint`
    #[inline]
    pub fn ingest_endpoint(&self) -> Value<String> {
        self.attribute("IngestEndpoint")
    }

    /// `PlaybackUrl`
    #[inline]
    pub fn playback_url(&self) -> Value<String> {
        self.attribute("PlaybackUrl")
    }
}

choice! {
    /// `ContainerFormat` of `AWS::IVS::Channel`.
    ContainerFormat
    TS "TS"
    FRAGMENTED_MP4 "FRAGMENTED_MP4"
}

choice! {
    /// `LatencyMode` of `AWS::IVS::Channel`.
    LatencyMode
    NORMAL "NORMAL"
    LOW "LOW"
}

/// `MultitrackInputConfiguration` of `AWS::IVS::Channel`.
#[derive(Clone, Default)]
#[must_use]
pub struct MultitrackInputConfiguration(Properties);

properties! { MultitrackInputConfiguration }

impl MultitrackInputConfiguration {
    /// `Enabled`: boolean, default false.
    #[track_caller]
    pub fn enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Enabled", value);
        self
    }

    /// `MaximumResolution`: `MultitrackInputConfigurationMaximumResolution`.
    #[track_caller]
    pub fn maximum_resolution(
        mut self,
        value: impl IntoValue<MultitrackInputConfigurationMaximumResolution>,
    ) -> Self {
        self.0.set("MaximumResolution", value);
        self
    }

    /// `Policy`: `MultitrackInputConfigurationPolicy`.
    #[track_caller]
    pub fn policy(mut self, value: impl IntoValue<MultitrackInputConfigurationPolicy>) -> Self {
        self.0.set("Policy", value);
        self
    }
}

choice! {
    /// `MultitrackInputConfigurationMaximumResolution` of `AWS::IVS::Channel`.
    MultitrackInputConfigurationMaximumResolution
    SD "SD"
    HD "HD"
    FULL_HD "FULL_HD"
}

choice! {
    /// `MultitrackInputConfigurationPolicy` of `AWS::IVS::Channel`.
    MultitrackInputConfigurationPolicy
    ALLOW "ALLOW"
    REQUIRE "REQUIRE"
}

choice! {
    /// `Preset` of `AWS::IVS::Channel`.
    Preset
    EMPTY ""
    HIGHER_BANDWIDTH_DELIVERY "HIGHER_BANDWIDTH_DELIVERY"
    CONSTRAINED_BANDWIDTH_DELIVERY "CONSTRAINED_BANDWIDTH_DELIVERY"
}

/// `Tag` of `AWS::IVS::Channel`.
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

choice! {
    /// `Type` of `AWS::IVS::Channel`.
    Type
    STANDARD "STANDARD"
    BASIC "BASIC"
    ADVANCED_SD "ADVANCED_SD"
    ADVANCED_HD "ADVANCED_HD"
}
