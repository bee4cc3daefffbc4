// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::MediaTailor::Channel` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::MediaTailor::Channel`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediatailor-channel.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Channel(Body);

resource! { Channel "AWS::MediaTailor::Channel" }

impl Channel {
    /// `Audiences`: list of strings.
    #[track_caller]
    pub fn audiences(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Audiences", value);
        self
    }

    /// `ChannelName`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn channel_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ChannelName", value);
        self
    }

    /// `FillerSlate`: `SlateSource`.
    #[track_caller]
    pub fn filler_slate(mut self, value: impl IntoValue<SlateSource>) -> Self {
        self.0.set("FillerSlate", value);
        self
    }

    /// `LogConfiguration`: `LogConfigurationForChannel`.
    #[track_caller]
    pub fn log_configuration(mut self, value: impl IntoValue<LogConfigurationForChannel>) -> Self {
        self.0.set("LogConfiguration", value);
        self
    }

    /// `Outputs`: list of `RequestOutputItem`. Required.
    #[track_caller]
    pub fn outputs(mut self, value: impl IntoValue<ListOf<RequestOutputItem>>) -> Self {
        self.0.set("Outputs", value);
        self
    }

    /// `PlaybackMode`: `PlaybackMode`. Required.
    #[track_caller]
    pub fn playback_mode(mut self, value: impl IntoValue<PlaybackMode>) -> Self {
        self.0.set("PlaybackMode", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `Tier`: `Tier`. A change replaces the resource.
    #[track_caller]
    pub fn tier(mut self, value: impl IntoValue<Tier>) -> Self {
        self.0.set("Tier", value);
        self
    }

    /// `TimeShiftConfiguration`: `TimeShiftConfiguration`.
    #[track_caller]
    pub fn time_shift_configuration(
        mut self,
        value: impl IntoValue<TimeShiftConfiguration>,
    ) -> Self {
        self.0.set("TimeShiftConfiguration", value);
        self
    }
}

impl Handle<Channel> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }
}

choice! {
    /// `AdMarkupType` of `AWS::MediaTailor::Channel`.
    AdMarkupType
    DATERANGE "DATERANGE"
    SCTE35_ENHANCED "SCTE35_ENHANCED"
}

/// `DashPlaylistSettings` of `AWS::MediaTailor::Channel`.
#[derive(Clone, Default)]
#[must_use]
pub struct DashPlaylistSettings(Properties);

properties! { DashPlaylistSettings }

impl DashPlaylistSettings {
    /// `ManifestWindowSeconds`: number.
    #[track_caller]
    pub fn manifest_window_seconds(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("ManifestWindowSeconds", value);
        self
    }

    /// `MinBufferTimeSeconds`: number.
    #[track_caller]
    pub fn min_buffer_time_seconds(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("MinBufferTimeSeconds", value);
        self
    }

    /// `MinUpdatePeriodSeconds`: number.
    #[track_caller]
    pub fn min_update_period_seconds(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("MinUpdatePeriodSeconds", value);
        self
    }

    /// `SuggestedPresentationDelaySeconds`: number.
    #[track_caller]
    pub fn suggested_presentation_delay_seconds(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("SuggestedPresentationDelaySeconds", value);
        self
    }
}

/// `HlsPlaylistSettings` of `AWS::MediaTailor::Channel`.
#[derive(Clone, Default)]
#[must_use]
pub struct HlsPlaylistSettings(Properties);

properties! { HlsPlaylistSettings }

impl HlsPlaylistSettings {
    /// `AdMarkupType`: list of `AdMarkupType`.
    #[track_caller]
    pub fn ad_markup_type(mut self, value: impl IntoValue<ListOf<AdMarkupType>>) -> Self {
        self.0.set("AdMarkupType", value);
        self
    }

    /// `ManifestWindowSeconds`: number.
    #[track_caller]
    pub fn manifest_window_seconds(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("ManifestWindowSeconds", value);
        self
    }
}

/// `LogConfigurationForChannel` of `AWS::MediaTailor::Channel`.
#[derive(Clone, Default)]
#[must_use]
pub struct LogConfigurationForChannel(Properties);

properties! { LogConfigurationForChannel }

impl LogConfigurationForChannel {
    /// `LogTypes`: list of `LogType`.
    #[track_caller]
    pub fn log_types(mut self, value: impl IntoValue<ListOf<LogType>>) -> Self {
        self.0.set("LogTypes", value);
        self
    }
}

choice! {
    /// `LogType` of `AWS::MediaTailor::Channel`.
    LogType
    AS_RUN "AS_RUN"
}

choice! {
    /// `PlaybackMode` of `AWS::MediaTailor::Channel`.
    PlaybackMode
    LOOP "LOOP"
    LINEAR "LINEAR"
}

/// `RequestOutputItem` of `AWS::MediaTailor::Channel`.
#[derive(Clone, Default)]
#[must_use]
pub struct RequestOutputItem(Properties);

properties! { RequestOutputItem }

impl RequestOutputItem {
    /// `DashPlaylistSettings`: `DashPlaylistSettings`.
    #[track_caller]
    pub fn dash_playlist_settings(mut self, value: impl IntoValue<DashPlaylistSettings>) -> Self {
        self.0.set("DashPlaylistSettings", value);
        self
    }

    /// `HlsPlaylistSettings`: `HlsPlaylistSettings`.
    #[track_caller]
    pub fn hls_playlist_settings(mut self, value: impl IntoValue<HlsPlaylistSettings>) -> Self {
        self.0.set("HlsPlaylistSettings", value);
        self
    }

    /// `ManifestName`: string. Required.
    #[track_caller]
    pub fn manifest_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ManifestName", value);
        self
    }

    /// `SourceGroup`: string. Required.
    #[track_caller]
    pub fn source_group(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SourceGroup", value);
        self
    }
}

/// `SlateSource` of `AWS::MediaTailor::Channel`.
#[derive(Clone, Default)]
#[must_use]
pub struct SlateSource(Properties);

properties! { SlateSource }

impl SlateSource {
    /// `SourceLocationName`: string.
    #[track_caller]
    pub fn source_location_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SourceLocationName", value);
        self
    }

    /// `VodSourceName`: string.
    #[track_caller]
    pub fn vod_source_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("VodSourceName", value);
        self
    }
}

/// `Tag` of `AWS::MediaTailor::Channel`.
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

choice! {
    /// `Tier` of `AWS::MediaTailor::Channel`.
    Tier
    BASIC "BASIC"
    STANDARD "STANDARD"
}

/// `TimeShiftConfiguration` of `AWS::MediaTailor::Channel`.
#[derive(Clone, Default)]
#[must_use]
pub struct TimeShiftConfiguration(Properties);

properties! { TimeShiftConfiguration }

impl TimeShiftConfiguration {
    /// `MaxTimeDelaySeconds`: number. Required.
    #[track_caller]
    pub fn max_time_delay_seconds(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("MaxTimeDelaySeconds", value);
        self
    }
}
