// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::MediaLive::Multiplex` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::MediaLive::Multiplex`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-medialive-multiplex.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Multiplex(Body);

resource! { Multiplex "AWS::MediaLive::Multiplex" }

impl Multiplex {
    /// `AvailabilityZones`: list of strings. Required. A change replaces the resource.
    #[track_caller]
    pub fn availability_zones(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("AvailabilityZones", value);
        self
    }

    /// `Destinations`: list of `MultiplexOutputDestination`.
    #[track_caller]
    pub fn destinations(
        mut self,
        value: impl IntoValue<ListOf<MultiplexOutputDestination>>,
    ) -> Self {
        self.0.set("Destinations", value);
        self
    }

    /// `MultiplexSettings`: `MultiplexSettings`. Required.
    #[track_caller]
    pub fn multiplex_settings(mut self, value: impl IntoValue<MultiplexSettings>) -> Self {
        self.0.set("MultiplexSettings", value);
        self
    }

    /// `Name`: string. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Tags`: list of `Tags`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tags>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<Multiplex> {
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

    /// `PipelinesRunningCount`
    #[inline]
    pub fn pipelines_running_count(&self) -> Value<i64> {
        self.attribute("PipelinesRunningCount")
    }

    /// `ProgramCount`
    #[inline]
    pub fn program_count(&self) -> Value<i64> {
        self.attribute("ProgramCount")
    }

    /// `State`
    #[inline]
    pub fn state(&self) -> Value<String> {
        self.attribute("State")
    }
}

/// `MultiplexOutputDestination` of `AWS::MediaLive::Multiplex`.
#[derive(Clone, Default)]
#[must_use]
pub struct MultiplexOutputDestination(Properties);

properties! { MultiplexOutputDestination }

impl MultiplexOutputDestination {
    /// `MultiplexMediaConnectOutputDestinationSettings`: `MultiplexOutputDestinationMultiplexMediaConnectOutputDestinationSettings`.
    #[track_caller]
    pub fn multiplex_media_connect_output_destination_settings(
        mut self,
        value: impl IntoValue<MultiplexOutputDestinationMultiplexMediaConnectOutputDestinationSettings>,
    ) -> Self {
        self.0
            .set("MultiplexMediaConnectOutputDestinationSettings", value);
        self
    }
}

/// `MultiplexOutputDestinationMultiplexMediaConnectOutputDestinationSettings` of `AWS::MediaLive::Multiplex`.
#[derive(Clone, Default)]
#[must_use]
pub struct MultiplexOutputDestinationMultiplexMediaConnectOutputDestinationSettings(Properties);

properties! { MultiplexOutputDestinationMultiplexMediaConnectOutputDestinationSettings }

impl MultiplexOutputDestinationMultiplexMediaConnectOutputDestinationSettings {
    /// `EntitlementArn`: string, at least 1 character.
    #[track_caller]
    pub fn entitlement_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EntitlementArn", value);
        self
    }
}

/// `MultiplexSettings` of `AWS::MediaLive::Multiplex`.
#[derive(Clone, Default)]
#[must_use]
pub struct MultiplexSettings(Properties);

properties! { MultiplexSettings }

impl MultiplexSettings {
    /// `MaximumVideoBufferDelayMilliseconds`: integer, 800 to 3000.
    #[track_caller]
    pub fn maximum_video_buffer_delay_milliseconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MaximumVideoBufferDelayMilliseconds", value);
        self
    }

    /// `TransportStreamBitrate`: integer, 1000000 to 100000000. Required.
    #[track_caller]
    pub fn transport_stream_bitrate(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("TransportStreamBitrate", value);
        self
    }

    /// `TransportStreamId`: integer, 0 to 65535. Required.
    #[track_caller]
    pub fn transport_stream_id(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("TransportStreamId", value);
        self
    }

    /// `TransportStreamReservedBitrate`: integer, 0 to 100000000.
    #[track_caller]
    pub fn transport_stream_reserved_bitrate(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("TransportStreamReservedBitrate", value);
        self
    }
}

/// `Tags` of `AWS::MediaLive::Multiplex`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tags(Properties);

properties! { Tags }

impl Tags {
    /// `Key`: string.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
