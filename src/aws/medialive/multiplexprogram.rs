// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::MediaLive::Multiplexprogram` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::MediaLive::Multiplexprogram`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-medialive-multiplexprogram.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Multiplexprogram(Body);

resource! { Multiplexprogram "AWS::MediaLive::Multiplexprogram" }

impl Multiplexprogram {
    /// `MultiplexId`: string. A change replaces the resource.
    #[track_caller]
    pub fn multiplex_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("MultiplexId", value);
        self
    }

    /// `MultiplexProgramSettings`: `MultiplexProgramSettings`.
    #[track_caller]
    pub fn multiplex_program_settings(
        mut self,
        value: impl IntoValue<MultiplexProgramSettings>,
    ) -> Self {
        self.0.set("MultiplexProgramSettings", value);
        self
    }

    /// `PacketIdentifiersMap`: `MultiplexProgramPacketIdentifiersMap`.
    #[track_caller]
    pub fn packet_identifiers_map(
        mut self,
        value: impl IntoValue<MultiplexProgramPacketIdentifiersMap>,
    ) -> Self {
        self.0.set("PacketIdentifiersMap", value);
        self
    }

    /// `PipelineDetails`: list of `MultiplexProgramPipelineDetail`.
    #[track_caller]
    pub fn pipeline_details(
        mut self,
        value: impl IntoValue<ListOf<MultiplexProgramPipelineDetail>>,
    ) -> Self {
        self.0.set("PipelineDetails", value);
        self
    }

    /// `PreferredChannelPipeline`: `PreferredChannelPipeline`.
    #[track_caller]
    pub fn preferred_channel_pipeline(
        mut self,
        value: impl IntoValue<PreferredChannelPipeline>,
    ) -> Self {
        self.0.set("PreferredChannelPipeline", value);
        self
    }

    /// `ProgramName`: string. A change replaces the resource.
    #[track_caller]
    pub fn program_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ProgramName", value);
        self
    }
}

impl Handle<Multiplexprogram> {
    /// `ChannelId`
    #[inline]
    pub fn channel_id(&self) -> Value<String> {
        self.attribute("ChannelId")
    }
}

/// `MultiplexProgramPacketIdentifiersMap` of `AWS::MediaLive::Multiplexprogram`.
#[derive(Clone, Default)]
#[must_use]
pub struct MultiplexProgramPacketIdentifiersMap(Properties);

properties! { MultiplexProgramPacketIdentifiersMap }

impl MultiplexProgramPacketIdentifiersMap {
    /// `AudioPids`: list of integers.
    #[track_caller]
    pub fn audio_pids(mut self, value: impl IntoValue<ListOf<i64>>) -> Self {
        self.0.set("AudioPids", value);
        self
    }

    /// `DvbSubPids`: list of integers.
    #[track_caller]
    pub fn dvb_sub_pids(mut self, value: impl IntoValue<ListOf<i64>>) -> Self {
        self.0.set("DvbSubPids", value);
        self
    }

    /// `DvbTeletextPid`: integer.
    #[track_caller]
    pub fn dvb_teletext_pid(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("DvbTeletextPid", value);
        self
    }

    /// `EtvPlatformPid`: integer.
    #[track_caller]
    pub fn etv_platform_pid(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("EtvPlatformPid", value);
        self
    }

    /// `EtvSignalPid`: integer.
    #[track_caller]
    pub fn etv_signal_pid(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("EtvSignalPid", value);
        self
    }

    /// `KlvDataPids`: list of integers.
    #[track_caller]
    pub fn klv_data_pids(mut self, value: impl IntoValue<ListOf<i64>>) -> Self {
        self.0.set("KlvDataPids", value);
        self
    }

    /// `PcrPid`: integer.
    #[track_caller]
    pub fn pcr_pid(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("PcrPid", value);
        self
    }

    /// `PmtPid`: integer.
    #[track_caller]
    pub fn pmt_pid(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("PmtPid", value);
        self
    }

    /// `PrivateMetadataPid`: integer.
    #[track_caller]
    pub fn private_metadata_pid(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("PrivateMetadataPid", value);
        self
    }

    /// `Scte27Pids`: list of integers.
    #[track_caller]
    pub fn scte27_pids(mut self, value: impl IntoValue<ListOf<i64>>) -> Self {
        self.0.set("Scte27Pids", value);
        self
    }

    /// `Scte35Pid`: integer.
    #[track_caller]
    pub fn scte35_pid(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Scte35Pid", value);
        self
    }

    /// `TimedMetadataPid`: integer.
    #[track_caller]
    pub fn timed_metadata_pid(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("TimedMetadataPid", value);
        self
    }

    /// `VideoPid`: integer.
    #[track_caller]
    pub fn video_pid(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("VideoPid", value);
        self
    }
}

/// `MultiplexProgramPipelineDetail` of `AWS::MediaLive::Multiplexprogram`.
#[derive(Clone, Default)]
#[must_use]
pub struct MultiplexProgramPipelineDetail(Properties);

properties! { MultiplexProgramPipelineDetail }

impl MultiplexProgramPipelineDetail {
    /// `ActiveChannelPipeline`: string.
    #[track_caller]
    pub fn active_channel_pipeline(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ActiveChannelPipeline", value);
        self
    }

    /// `PipelineId`: string.
    #[track_caller]
    pub fn pipeline_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PipelineId", value);
        self
    }
}

/// `MultiplexProgramServiceDescriptor` of `AWS::MediaLive::Multiplexprogram`.
#[derive(Clone, Default)]
#[must_use]
pub struct MultiplexProgramServiceDescriptor(Properties);

properties! { MultiplexProgramServiceDescriptor }

impl MultiplexProgramServiceDescriptor {
    /// `ProviderName`: string, 1 to 256 characters. Required.
    #[track_caller]
    pub fn provider_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ProviderName", value);
        self
    }

    /// `ServiceName`: string, 1 to 256 characters. Required.
    #[track_caller]
    pub fn service_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ServiceName", value);
        self
    }
}

/// `MultiplexProgramSettings` of `AWS::MediaLive::Multiplexprogram`.
#[derive(Clone, Default)]
#[must_use]
pub struct MultiplexProgramSettings(Properties);

properties! { MultiplexProgramSettings }

impl MultiplexProgramSettings {
    /// `PreferredChannelPipeline`: `PreferredChannelPipeline`.
    #[track_caller]
    pub fn preferred_channel_pipeline(
        mut self,
        value: impl IntoValue<PreferredChannelPipeline>,
    ) -> Self {
        self.0.set("PreferredChannelPipeline", value);
        self
    }

    /// `ProgramNumber`: integer, 0 to 65535. Required.
    #[track_caller]
    pub fn program_number(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("ProgramNumber", value);
        self
    }

    /// `ServiceDescriptor`: `MultiplexProgramServiceDescriptor`.
    #[track_caller]
    pub fn service_descriptor(
        mut self,
        value: impl IntoValue<MultiplexProgramServiceDescriptor>,
    ) -> Self {
        self.0.set("ServiceDescriptor", value);
        self
    }

    /// `VideoSettings`: `MultiplexVideoSettings`.
    #[track_caller]
    pub fn video_settings(mut self, value: impl IntoValue<MultiplexVideoSettings>) -> Self {
        self.0.set("VideoSettings", value);
        self
    }
}

/// `MultiplexStatmuxVideoSettings` of `AWS::MediaLive::Multiplexprogram`.
#[derive(Clone, Default)]
#[must_use]
pub struct MultiplexStatmuxVideoSettings(Properties);

properties! { MultiplexStatmuxVideoSettings }

impl MultiplexStatmuxVideoSettings {
    /// `MaximumBitrate`: integer, 100000 to 100000000.
    #[track_caller]
    pub fn maximum_bitrate(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MaximumBitrate", value);
        self
    }

    /// `MinimumBitrate`: integer, 100000 to 100000000.
    #[track_caller]
    pub fn minimum_bitrate(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MinimumBitrate", value);
        self
    }

    /// `Priority`: integer, -5 to 5.
    #[track_caller]
    pub fn priority(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Priority", value);
        self
    }
}

/// `MultiplexVideoSettings` of `AWS::MediaLive::Multiplexprogram`.
#[derive(Clone, Default)]
#[must_use]
pub struct MultiplexVideoSettings(Properties);

properties! { MultiplexVideoSettings }

impl MultiplexVideoSettings {
    /// `ConstantBitrate`: integer, 100000 to 100000000.
    #[track_caller]
    pub fn constant_bitrate(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("ConstantBitrate", value);
        self
    }

    /// `StatmuxSettings`: `MultiplexStatmuxVideoSettings`.
    #[track_caller]
    pub fn statmux_settings(
        mut self,
        value: impl IntoValue<MultiplexStatmuxVideoSettings>,
    ) -> Self {
        self.0.set("StatmuxSettings", value);
        self
    }
}

choice! {
    /// `PreferredChannelPipeline` of `AWS::MediaLive::Multiplexprogram`.
    PreferredChannelPipeline
    CURRENTLY_ACTIVE "CURRENTLY_ACTIVE"
    PIPELINE_0 "PIPELINE_0"
    PIPELINE_1 "PIPELINE_1"
}
