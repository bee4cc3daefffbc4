// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::MediaConnect::FlowMediaStream` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::MediaConnect::FlowMediaStream`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediaconnect-flowmediastream.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct FlowMediaStream(Body);

resource! { FlowMediaStream "AWS::MediaConnect::FlowMediaStream" }

impl FlowMediaStream {
    /// `Attributes`: `MediaStreamAttributes`.
    #[track_caller]
    pub fn attributes(mut self, value: impl IntoValue<MediaStreamAttributes>) -> Self {
        self.0.set("Attributes", value);
        self
    }

    /// `ClockRate`: integer.
    #[track_caller]
    pub fn clock_rate(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("ClockRate", value);
        self
    }

    /// `Description`: string.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `FlowArn`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn flow_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FlowArn", value);
        self
    }

    /// `MediaStreamId`: integer. Required. A change replaces the resource.
    #[track_caller]
    pub fn media_stream_id(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MediaStreamId", value);
        self
    }

    /// `MediaStreamName`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn media_stream_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("MediaStreamName", value);
        self
    }

    /// `MediaStreamType`: `MediaStreamType`. Required.
    #[track_caller]
    pub fn media_stream_type(mut self, value: impl IntoValue<MediaStreamType>) -> Self {
        self.0.set("MediaStreamType", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `VideoFormat`: string.
    #[track_caller]
    pub fn video_format(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("VideoFormat", value);
        self
    }
}

impl Handle<FlowMediaStream> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `Fmt`
    #[inline]
    pub fn fmt(&self) -> Value<i64> {
        self.attribute("Fmt")
    }
}

/// `Fmtp` of `AWS::MediaConnect::FlowMediaStream`.
#[derive(Clone, Default)]
#[must_use]
pub struct Fmtp(Properties);

properties! { Fmtp }

impl Fmtp {
    /// `ChannelOrder`: string.
    #[track_caller]
    pub fn channel_order(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ChannelOrder", value);
        self
    }

    /// `Colorimetry`: `FmtpColorimetry`.
    #[track_caller]
    pub fn colorimetry(mut self, value: impl IntoValue<FmtpColorimetry>) -> Self {
        self.0.set("Colorimetry", value);
        self
    }

    /// `ExactFramerate`: string.
    #[track_caller]
    pub fn exact_framerate(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ExactFramerate", value);
        self
    }

    /// `Par`: string.
    #[track_caller]
    pub fn par(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Par", value);
        self
    }

    /// `Range`: `FmtpRange`.
    #[track_caller]
    pub fn range(mut self, value: impl IntoValue<FmtpRange>) -> Self {
        self.0.set("Range", value);
        self
    }

    /// `ScanMode`: `FmtpScanMode`.
    #[track_caller]
    pub fn scan_mode(mut self, value: impl IntoValue<FmtpScanMode>) -> Self {
        self.0.set("ScanMode", value);
        self
    }

    /// `Tcs`: `FmtpTcs`.
    #[track_caller]
    pub fn tcs(mut self, value: impl IntoValue<FmtpTcs>) -> Self {
        self.0.set("Tcs", value);
        self
    }
}

choice! {
    /// `FmtpColorimetry` of `AWS::MediaConnect::FlowMediaStream`.
    FmtpColorimetry
    BT601 "BT601"
    BT709 "BT709"
    BT2020 "BT2020"
    BT2100 "BT2100"
    ST2065_1 "ST2065-1"
    ST2065_3 "ST2065-3"
    XYZ "XYZ"
}

choice! {
    /// `FmtpRange` of `AWS::MediaConnect::FlowMediaStream`.
    FmtpRange
    NARROW "NARROW"
    FULL "FULL"
    FULLPROTECT "FULLPROTECT"
}

choice! {
    /// `FmtpScanMode` of `AWS::MediaConnect::FlowMediaStream`.
    FmtpScanMode
    PROGRESSIVE "progressive"
    INTERLACE "interlace"
    PROGRESSIVE_SEGMENTED_FRAME "progressive-segmented-frame"
}

choice! {
    /// `FmtpTcs` of `AWS::MediaConnect::FlowMediaStream`.
    FmtpTcs
    SDR "SDR"
    PQ "PQ"
    HLG "HLG"
    LINEAR "LINEAR"
    BT2100LINPQ "BT2100LINPQ"
    BT2100LINHLG "BT2100LINHLG"
    ST2065_1 "ST2065-1"
    ST428_1 "ST428-1"
    DENSITY "DENSITY"
}

/// `MediaStreamAttributes` of `AWS::MediaConnect::FlowMediaStream`.
#[derive(Clone, Default)]
#[must_use]
pub struct MediaStreamAttributes(Properties);

properties! { MediaStreamAttributes }

impl MediaStreamAttributes {
    /// `Fmtp`: `Fmtp`.
    #[track_caller]
    pub fn fmtp(mut self, value: impl IntoValue<Fmtp>) -> Self {
        self.0.set("Fmtp", value);
        self
    }

    /// `Lang`: string.
    #[track_caller]
    pub fn lang(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Lang", value);
        self
    }
}

choice! {
    /// `MediaStreamType` of `AWS::MediaConnect::FlowMediaStream`.
    MediaStreamType
    VIDEO "video"
    AUDIO "audio"
    ANCILLARY_DATA "ancillary-data"
}

/// `Tag` of `AWS::MediaConnect::FlowMediaStream`.
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
