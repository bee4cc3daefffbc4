// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::MediaLive::Channel` and the types of its properties.

use crate::aws::base::{Body, IntoNode, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::MediaLive::Channel`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-medialive-channel.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Channel(Body);

resource! { Channel "AWS::MediaLive::Channel" }

impl Channel {
    /// `AnywhereSettings`: `AnywhereSettings`.
    #[track_caller]
    pub fn anywhere_settings(mut self, value: impl IntoValue<AnywhereSettings>) -> Self {
        self.0.set("AnywhereSettings", value);
        self
    }

    /// `CdiInputSpecification`: `CdiInputSpecification`.
    #[track_caller]
    pub fn cdi_input_specification(mut self, value: impl IntoValue<CdiInputSpecification>) -> Self {
        self.0.set("CdiInputSpecification", value);
        self
    }

    /// `ChannelClass`: string.
    #[track_caller]
    pub fn channel_class(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ChannelClass", value);
        self
    }

    /// `ChannelEngineVersion`: `ChannelEngineVersionRequest`.
    #[track_caller]
    pub fn channel_engine_version(
        mut self,
        value: impl IntoValue<ChannelEngineVersionRequest>,
    ) -> Self {
        self.0.set("ChannelEngineVersion", value);
        self
    }

    /// `ChannelSecurityGroups`: list of strings.
    #[track_caller]
    pub fn channel_security_groups(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("ChannelSecurityGroups", value);
        self
    }

    /// `Destinations`: list of `OutputDestination`.
    #[track_caller]
    pub fn destinations(mut self, value: impl IntoValue<ListOf<OutputDestination>>) -> Self {
        self.0.set("Destinations", value);
        self
    }

    /// `DryRun`: boolean.
    #[track_caller]
    pub fn dry_run(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("DryRun", value);
        self
    }

    /// `EncoderSettings`: `EncoderSettings`.
    #[track_caller]
    pub fn encoder_settings(mut self, value: impl IntoValue<EncoderSettings>) -> Self {
        self.0.set("EncoderSettings", value);
        self
    }

    /// `InferenceSettings`: `InferenceSettings`.
    #[track_caller]
    pub fn inference_settings(mut self, value: impl IntoValue<InferenceSettings>) -> Self {
        self.0.set("InferenceSettings", value);
        self
    }

    /// `InputAttachments`: list of `InputAttachment`.
    #[track_caller]
    pub fn input_attachments(mut self, value: impl IntoValue<ListOf<InputAttachment>>) -> Self {
        self.0.set("InputAttachments", value);
        self
    }

    /// `InputSpecification`: `InputSpecification`.
    #[track_caller]
    pub fn input_specification(mut self, value: impl IntoValue<InputSpecification>) -> Self {
        self.0.set("InputSpecification", value);
        self
    }

    /// `LinkedChannelSettings`: `LinkedChannelSettings`.
    #[track_caller]
    pub fn linked_channel_settings(mut self, value: impl IntoValue<LinkedChannelSettings>) -> Self {
        self.0.set("LinkedChannelSettings", value);
        self
    }

    /// `LogLevel`: string.
    #[track_caller]
    pub fn log_level(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LogLevel", value);
        self
    }

    /// `Maintenance`: `MaintenanceCreateSettings`.
    #[track_caller]
    pub fn maintenance(mut self, value: impl IntoValue<MaintenanceCreateSettings>) -> Self {
        self.0.set("Maintenance", value);
        self
    }

    /// `Name`: string.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `RoleArn`: `IamRoleArn`.
    #[track_caller]
    pub fn role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("RoleArn", value);
        self
    }

    /// `Tags`: object or string.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("Tags", value);
        self
    }

    /// `Vpc`: `VpcOutputSettings`. A change replaces the resource.
    #[track_caller]
    pub fn vpc(mut self, value: impl IntoValue<VpcOutputSettings>) -> Self {
        self.0.set("Vpc", value);
        self
    }
}

impl Handle<Channel> {
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

    /// `Inputs`
    #[inline]
    pub fn inputs(&self) -> Value<Vec<String>> {
        self.attribute("Inputs")
    }
}

/// `AacSettings` of `AWS::MediaLive::Channel`.
#[derive(Clone, Default)]
#[must_use]
pub struct AacSettings(Properties);

properties! { AacSettings }

impl AacSettings {
    /// `Bitrate`: number.
    #[track_caller]
    pub fn bitrate(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("Bitrate", value);
        self
    }

    /// `CodingMode`: string.
    #[track_caller]
    pub fn coding_mode(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CodingMode", value);
        self
    }

    /// `InputType`: string.
    #[track_caller]
    pub fn input_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("InputType", value);
        self
    }

    /// `Profile`: string.
    #[track_caller]
    pub fn profile(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Profile", value);
        self
    }

    /// `RateControlMode`: string.
    #[track_caller]
    pub fn rate_control_mode(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RateControlMode", value);
        self
    }

    /// `RawFormat`: string.
    #[track_caller]
    pub fn raw_format(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RawFormat", value);
        self
    }

    /// `SampleRate`: number.
    #[track_caller]
    pub fn sample_rate(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("SampleRate", value);
        self
    }

    /// `Spec`: string.
    #[track_caller]
    pub fn spec(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Spec", value);
        self
    }

    /// `VbrQuality`: string.
    #[track_caller]
    pub fn vbr_quality(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("VbrQuality", value);
        self
    }
}

/// `AbWatermarkingCustomProfile` of `AWS::MediaLive::Channel`.
#[derive(Clone, Default)]
#[must_use]
pub struct AbWatermarkingCustomProfile(Properties);

properties! { AbWatermarkingCustomProfile }

impl AbWatermarkingCustomProfile {
    /// `EmbeddingFrequency`: number.
    #[track_caller]
    pub fn embedding_frequency(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("EmbeddingFrequency", value);
        self
    }

    /// `SceneCut`: number.
    #[track_caller]
    pub fn scene_cut(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("SceneCut", value);
        self
    }

    /// `TargetPsnr`: number.
    #[track_caller]
    pub fn target_psnr(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("TargetPsnr", value);
        self
    }
}

/// `Ac3Settings` of `AWS::MediaLive::Channel`.
#[derive(Clone, Default)]
#[must_use]
pub struct Ac3Settings(Properties);

properties! { Ac3Settings }

impl Ac3Settings {
    /// `AttenuationControl`: string.
    #[track_caller]
    pub fn attenuation_control(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AttenuationControl", value);
        self
    }

    /// `Bitrate`: number.
    #[track_caller]
    pub fn bitrate(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("Bitrate", value);
        self
    }

    /// `BitstreamMode`: string.
    #[track_caller]
    pub fn bitstream_mode(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("BitstreamMode", value);
        self
    }

    /// `CodingMode`: string.
    #[track_caller]
    pub fn coding_mode(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CodingMode", value);
        self
    }

    /// `Dialnorm`: integer.
    #[track_caller]
    pub fn dialnorm(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Dialnorm", value);
        self
    }

    /// `DrcProfile`: string.
    #[track_caller]
    pub fn drc_profile(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DrcProfile", value);
        self
    }

    /// `LfeFilter`: string.
    #[track_caller]
    pub fn lfe_filter(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LfeFilter", value);
        self
    }

    /// `MetadataControl`: string.
    #[track_caller]
    pub fn metadata_control(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("MetadataControl", value);
        self
    }
}

/// `AdditionalDestinations` of `AWS::MediaLive::Channel`.
#[derive(Clone, Default)]
#[must_use]
pub struct AdditionalDestinations(Properties);

properties! { AdditionalDestinations }

impl AdditionalDestinations {
    /// `Destination`: `OutputLocationRef`.
    #[track_caller]
    pub fn destination(mut self, value: impl IntoValue<OutputLocationRef>) -> Self {
        self.0.set("Destination", value);
        self
    }
}

/// `AncillarySourceSettings` of `AWS::MediaLive::Channel`.
#[derive(Clone, Default)]
#[must_use]
pub struct AncillarySourceSettings(Properties);

properties! { AncillarySourceSettings }

impl AncillarySourceSettings {
    /// `SourceAncillaryChannelNumber`: integer.
    #[track_caller]
    pub fn source_ancillary_channel_number(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("SourceAncillaryChannelNumber", value);
        self
    }
}

/// `AnywhereSettings` of `AWS::MediaLive::Channel`.
#[derive(Clone, Default)]
#[must_use]
pub struct AnywhereSettings(Properties);

properties! { AnywhereSettings }

impl AnywhereSettings {
    /// `ChannelPlacementGroupId`: string.
    #[track_caller]
    pub fn channel_placement_group_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ChannelPlacementGroupId", value);
        self
    }

    /// `ClusterId`: string.
    #[track_caller]
    pub fn cluster_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ClusterId", value);
        self
    }
}

/// `ArchiveCdnSettings` of `AWS::MediaLive::Channel`.
#[derive(Clone, Default)]
#[must_use]
pub struct ArchiveCdnSettings(Properties);

properties! { ArchiveCdnSettings }

impl ArchiveCdnSettings {
    /// `ArchiveS3Settings`: `ArchiveFrameCaptureHlsS3Settings`.
    #[track_caller]
    pub fn archive_s3_settings(
        mut self,
        value: impl IntoValue<ArchiveFrameCaptureHlsS3Settings>,
    ) -> Self {
        self.0.set("ArchiveS3Settings", value);
        self
    }
}

/// `ArchiveContainerSettings` of `AWS::MediaLive::Channel`.
#[derive(Clone, Default)]
#[must_use]
pub struct ArchiveContainerSettings(Properties);

properties! { ArchiveContainerSettings }

impl ArchiveContainerSettings {
    /// `M2tsSettings`: `M2tsSettings`.
    #[track_caller]
    pub fn m2ts_settings(mut self, value: impl IntoValue<M2tsSettings>) -> Self {
        self.0.set("M2tsSettings", value);
        self
    }

    /// `RawSettings`: object.
    #[track_caller]
    pub fn raw_settings(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("RawSettings", value);
        self
    }
}

/// `ArchiveFrameCaptureHlsS3Settings` of `AWS::MediaLive::Channel`.
#[derive(Clone, Default)]
#[must_use]
pub struct ArchiveFrameCaptureHlsS3Settings(Properties);

properties! { ArchiveFrameCaptureHlsS3Settings }

impl ArchiveFrameCaptureHlsS3Settings {
    /// `CannedAcl`: string.
    #[track_caller]
    pub fn canned_acl(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CannedAcl", value);
        self
    }
}

/// `ArchiveGroupSettings` of `AWS::MediaLive::Channel`.
#[derive(Clone, Default)]
#[must_use]
pub struct ArchiveGroupSettings(Properties);

properties! { ArchiveGroupSettings }

impl ArchiveGroupSettings {
    /// `ArchiveCdnSettings`: `ArchiveCdnSettings`.
    #[track_caller]
    pub fn archive_cdn_settings(mut self, value: impl IntoValue<ArchiveCdnSettings>) -> Self {
        self.0.set("ArchiveCdnSettings", value);
        self
    }

    /// `Destination`: `OutputLocationRef`.
    #[track_caller]
    pub fn destination(mut self, value: impl IntoValue<OutputLocationRef>) -> Self {
        self.0.set("Destination", value);
        self
    }

    /// `RolloverInterval`: integer.
    #[track_caller]
    pub fn rollover_interval(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("RolloverInterval", value);
        self
    }
}

/// `ArchiveOutputSettings` of `AWS::MediaLive::Channel`.
#[derive(Clone, Default)]
#[must_use]
pub struct ArchiveOutputSettings(Properties);

properties! { ArchiveOutputSettings }

impl ArchiveOutputSettings {
    /// `ContainerSettings`: `ArchiveContainerSettings`.
    #[track_caller]
    pub fn container_settings(mut self, value: impl IntoValue<ArchiveContainerSettings>) -> Self {
        self.0.set("ContainerSettings", value);
        self
    }

    /// `Extension`: string.
    #[track_caller]
    pub fn extension(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Extension", value);
        self
    }

    /// `NameModifier`: string.
    #[track_caller]
    pub fn name_modifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("NameModifier", value);
        self
    }
}

/// `AudioChannelMapping` of `AWS::MediaLive::Channel`.
#[derive(Clone, Default)]
#[must_use]
pub struct AudioChannelMapping(Properties);

properties! { AudioChannelMapping }

impl AudioChannelMapping {
    /// `InputChannelLevels`: list of `InputChannelLevel`.
    #[track_caller]
    pub fn input_channel_levels(
        mut self,
        value: impl IntoValue<ListOf<InputChannelLevel>>,
    ) -> Self {
        self.0.set("InputChannelLevels", value);
        self
    }

    /// `OutputChannel`: integer.
    #[track_caller]
    pub fn output_channel(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("OutputChannel", value);
        self
    }
}

/// `AudioCodecSettings` of `AWS::MediaLive::Channel`.
#[derive(Clone, Default)]
#[must_use]
pub struct AudioCodecSettings(Properties);

properties! { AudioCodecSettings }

impl AudioCodecSettings {
    /// `AacSettings`: `AacSettings`.
    #[track_caller]
    pub fn aac_settings(mut self, value: impl IntoValue<AacSettings>) -> Self {
        self.0.set("AacSettings", value);
        self
    }

    /// `Ac3Settings`: `Ac3Settings`.
    #[track_caller]
    pub fn ac3_settings(mut self, value: impl IntoValue<Ac3Settings>) -> Self {
        self.0.set("Ac3Settings", value);
        self
    }

    /// `Eac3AtmosSettings`: `Eac3AtmosSettings`.
    #[track_caller]
    pub fn eac3_atmos_settings(mut self, value: impl IntoValue<Eac3AtmosSettings>) -> Self {
        self.0.set("Eac3AtmosSettings", value);
        self
    }

    /// `Eac3Settings`: `Eac3Settings`.
    #[track_caller]
    pub fn eac3_settings(mut self, value: impl IntoValue<Eac3Settings>) -> Self {
        self.0.set("Eac3Settings", value);
        self
    }

    /// `Mp2Settings`: `Mp2Settings`.
    #[track_caller]
    pub fn mp2_settings(mut self, value: impl IntoValue<Mp2Settings>) -> Self {
        self.0.set("Mp2Settings", value);
        self
    }

    /// `PassThroughSettings`: object.
    #[track_caller]
    pub fn pass_through_settings(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("PassThroughSettings", value);
        self
    }

    /// `WavSettings`: `WavSettings`.
    #[track_caller]
    pub fn wav_settings(mut self, value: impl IntoValue<WavSettings>) -> Self {
        self.0.set("WavSettings", value);
        self
    }
}

/// `AudioDescription` of `AWS::MediaLive::Channel`.
#[derive(Clone, Default)]
#[must_use]
pub struct AudioDescription(Properties);

properties! { AudioDescription }

impl AudioDescription {
    /// `AudioDashRoles`: list of strings.
    #[track_caller]
    pub fn audio_dash_roles(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("AudioDashRoles", value);
        self
    }

    /// `AudioNormalizationSettings`: `AudioNormalizationSettings`.
    #[track_caller]
    pub fn audio_normalization_settings(
        mut self,
        value: impl IntoValue<AudioNormalizationSettings>,
    ) -> Self {
        self.0.set("AudioNormalizationSettings", value);
        self
    }

    /// `AudioSelectorName`: string.
    #[track_caller]
    pub fn audio_selector_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AudioSelectorName", value);
        self
    }

    /// `AudioType`: string.
    #[track_caller]
    pub fn audio_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AudioType", value);
        self
    }

    /// `AudioTypeControl`: string.
    #[track_caller]
    pub fn audio_type_control(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AudioTypeControl", value);
        self
    }

    /// `AudioWatermarkingSettings`: `AudioWatermarkSettings`.
    #[track_caller]
    pub fn audio_watermarking_settings(
        mut self,
        value: impl IntoValue<AudioWatermarkSettings>,
    ) -> Self {
        self.0.set("AudioWatermarkingSettings", value);
        self
    }

    /// `CodecSettings`: `AudioCodecSettings`.
    #[track_caller]
    pub fn codec_settings(mut self, value: impl IntoValue<AudioCodecSettings>) -> Self {
        self.0.set("CodecSettings", value);
        self
    }

    /// `DvbDashAccessibility`: string.
    #[track_caller]
    pub fn dvb_dash_accessibility(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DvbDashAccessibility", value);
        self
    }

    /// `LanguageCode`: string.
    #[track_caller]
    pub fn language_code(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LanguageCode", value);
        self
    }

    /// `LanguageCodeControl`: string.
    #[track_caller]
    pub fn language_code_control(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LanguageCodeControl", value);
        self
    }

    /// `Name`: string.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `RemixSettings`: `RemixSettings`.
    #[track_caller]
    pub fn remix_settings(mut self, value: impl IntoValue<RemixSettings>) -> Self {
        self.0.set("RemixSettings", value);
        self
    }

    /// `StreamName`: string.
    #[track_caller]
    pub fn stream_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("StreamName", value);
        self
    }
}

/// `AudioDolbyEDecode` of `AWS::MediaLive::Channel`.
#[derive(Clone, Default)]
#[must_use]
pub struct AudioDolbyEDecode(Properties);

properties! { AudioDolbyEDecode }

impl AudioDolbyEDecode {
    /// `ProgramSelection`: string.
    #[track_caller]
    pub fn program_selection(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ProgramSelection", value);
        self
    }
}

/// `AudioFeedInput` of `AWS::MediaLive::Channel`.
#[derive(Clone, Default)]
#[must_use]
pub struct AudioFeedInput(Properties);

properties! { AudioFeedInput }

impl AudioFeedInput {
    /// `AudioSelectorName`: string.
    #[track_caller]
    pub fn audio_selector_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AudioSelectorName", value);
        self
    }

    /// `FeedInput`: string.
    #[track_caller]
    pub fn feed_input(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FeedInput", value);
        self
    }
}

/// `AudioHlsRenditionSelection` of `AWS::MediaLive::Channel`.
#[derive(Clone, Default)]
#[must_use]
pub struct AudioHlsRenditionSelection(Properties);

properties! { AudioHlsRenditionSelection }

impl AudioHlsRenditionSelection {
    /// `GroupId`: string.
    #[track_caller]
    pub fn group_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("GroupId", value);
        self
    }

    /// `Name`: string.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }
}

/// `AudioLanguageSelection` of `AWS::MediaLive::Channel`.
#[derive(Clone, Default)]
#[must_use]
pub struct AudioLanguageSelection(Properties);

properties! { AudioLanguageSelection }

impl AudioLanguageSelection {
    /// `LanguageCode`: string.
    #[track_caller]
    pub fn language_code(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LanguageCode", value);
        self
    }

    /// `LanguageSelectionPolicy`: string.
    #[track_caller]
    pub fn language_selection_policy(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LanguageSelectionPolicy", value);
        self
    }
}

/// `AudioNormalizationSettings` of `AWS::MediaLive::Channel`.
#[derive(Clone, Default)]
#[must_use]
pub struct AudioNormalizationSettings(Properties);

properties! { AudioNormalizationSettings }

impl AudioNormalizationSettings {
    /// `Algorithm`: string.
    #[track_caller]
    pub fn algorithm(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Algorithm", value);
        self
    }

    /// `AlgorithmControl`: string.
    #[track_caller]
    pub fn algorithm_control(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AlgorithmControl", value);
        self
    }

    /// `PeakCalculation`: string.
    #[track_caller]
    pub fn peak_calculation(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PeakCalculation", value);
        self
    }

    /// `PeakLimiterThreshold`: number.
    #[track_caller]
    pub fn peak_limiter_threshold(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("PeakLimiterThreshold", value);
        self
    }

    /// `TargetLkfs`: number.
    #[track_caller]
    pub fn target_lkfs(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("TargetLkfs", value);
        self
    }
}

/// `AudioOnlyHlsSettings` of `AWS::MediaLive::Channel`.
#[derive(Clone, Default)]
#[must_use]
pub struct AudioOnlyHlsSettings(Properties);

properties! { AudioOnlyHlsSettings }

impl AudioOnlyHlsSettings {
    /// `AudioGroupId`: string.
    #[track_caller]
    pub fn audio_group_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AudioGroupId", value);
        self
    }

    /// `AudioOnlyImage`: `InputLocation`.
    #[track_caller]
    pub fn audio_only_image(mut self, value: impl IntoValue<InputLocation>) -> Self {
        self.0.set("AudioOnlyImage", value);
        self
    }

    /// `AudioTrackType`: string.
    #[track_caller]
    pub fn audio_track_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AudioTrackType", value);
        self
    }

    /// `SegmentType`: string.
    #[track_caller]
    pub fn segment_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SegmentType", value);
        self
    }
}

/// `AudioPid` of `AWS::MediaLive::Channel`.
#[derive(Clone, Default)]
#[must_use]
pub struct AudioPid(Properties);

properties! { AudioPid }

impl AudioPid {
    /// `DolbyEDecode`: `AudioDolbyEDecode`.
    #[track_caller]
    pub fn dolby_e_decode(mut self, value: impl IntoValue<AudioDolbyEDecode>) -> Self {
        self.0.set("DolbyEDecode", value);
        self
    }

    /// `Pid`: integer.
    #[track_caller]
    pub fn pid(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Pid", value);
        self
    }

    /// `PremixSettings`: `AudioPreMixerSettings`.
    #[track_caller]
    pub fn premix_settings(mut self, value: impl IntoValue<AudioPreMixerSettings>) -> Self {
        self.0.set("PremixSettings", value);
        self
    }
}

/// `AudioPidSelection` of `AWS::MediaLive::Channel`.
#[derive(Clone, Default)]
#[must_use]
pub struct AudioPidSelection(Properties);

properties! { AudioPidSelection }

impl AudioPidSelection {
    /// `Pid`: integer.
    #[track_caller]
    pub fn pid(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Pid", value);
        self
    }

    /// `Pids`: list of `AudioPid`.
    #[track_caller]
    pub fn pids(mut self, value: impl IntoValue<ListOf<AudioPid>>) -> Self {
        self.0.set("Pids", value);
        self
    }
}

/// `AudioPreMixerSettings` of `AWS::MediaLive::Channel`.
#[derive(Clone, Default)]
#[must_use]
pub struct AudioPreMixerSettings(Properties);

properties! { AudioPreMixerSettings }

impl AudioPreMixerSettings {
    /// `AudioNormalizationSettings`: `AudioNormalizationSettings`.
    #[track_caller]
    pub fn audio_normalization_settings(
        mut self,
        value: impl IntoValue<AudioNormalizationSettings>,
    ) -> Self {
        self.0.set("AudioNormalizationSettings", value);
        self
    }

    /// `Channels`: integer.
    #[track_caller]
    pub fn channels(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Channels", value);
        self
    }

    /// `GainDb`: number.
    #[track_caller]
    pub fn gain_db(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("GainDb", value);
        self
    }

    /// `RemixSettings`: `RemixSettings`.
    #[track_caller]
    pub fn remix_settings(mut self, value: impl IntoValue<RemixSettings>) -> Self {
        self.0.set("RemixSettings", value);
        self
    }
}

/// `AudioSelector` of `AWS::MediaLive::Channel`.
#[derive(Clone, Default)]
#[must_use]
pub struct AudioSelector(Properties);

properties! { AudioSelector }

impl AudioSelector {
    /// `Name`: string.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `SelectorSettings`: `AudioSelectorSettings`.
    #[track_caller]
    pub fn selector_settings(mut self, value: impl IntoValue<AudioSelectorSettings>) -> Self {
        self.0.set("SelectorSettings", value);
        self
    }
}

/// `AudioSelectorSettings` of `AWS::MediaLive::Channel`.
#[derive(Clone, Default)]
#[must_use]
pub struct AudioSelectorSettings(Properties);

properties! { AudioSelectorSettings }

impl AudioSelectorSettings {
    /// `AudioHlsRenditionSelection`: `AudioHlsRenditionSelection`.
    #[track_caller]
    pub fn audio_hls_rendition_selection(
        mut self,
        value: impl IntoValue<AudioHlsRenditionSelection>,
    ) -> Self {
        self.0.set("AudioHlsRenditionSelection", value);
        self
    }

    /// `AudioLanguageSelection`: `AudioLanguageSelection`.
    #[track_caller]
    pub fn audio_language_selection(
        mut self,
        value: impl IntoValue<AudioLanguageSelection>,
    ) -> Self {
        self.0.set("AudioLanguageSelection", value);
        self
    }

    /// `AudioPidSelection`: `AudioPidSelection`.
    #[track_caller]
    pub fn audio_pid_selection(mut self, value: impl IntoValue<AudioPidSelection>) -> Self {
        self.0.set("AudioPidSelection", value);
        self
    }

    /// `AudioTrackSelection`: `AudioTrackSelection`.
    #[track_caller]
    pub fn audio_track_selection(mut self, value: impl IntoValue<AudioTrackSelection>) -> Self {
        self.0.set("AudioTrackSelection", value);
        self
    }
}

/// `AudioSilenceFailoverSettings` of `AWS::MediaLive::Channel`.
#[derive(Clone, Default)]
#[must_use]
pub struct AudioSilenceFailoverSettings(Properties);

properties! { AudioSilenceFailoverSettings }

impl AudioSilenceFailoverSettings {
    /// `AudioSelectorName`: string.
    #[track_caller]
    pub fn audio_selector_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AudioSelectorName", value);
        self
    }

    /// `AudioSilenceThresholdMsec`: integer.
    #[track_caller]
    pub fn audio_silence_threshold_msec(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("AudioSilenceThresholdMsec", value);
        self
    }
}

/// `AudioTrack` of `AWS::MediaLive::Channel`.
#[derive(Clone, Default)]
#[must_use]
pub struct AudioTrack(Properties);

properties! { AudioTrack }

impl AudioTrack {
    /// `PremixSettings`: `AudioPreMixerSettings`.
    #[track_caller]
    pub fn premix_settings(mut self, value: impl IntoValue<AudioPreMixerSettings>) -> Self {
        self.0.set("PremixSettings", value);
        self
    }

    /// `Track`: integer.
    #[track_caller]
    pub fn track(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Track", value);
        self
    }
}

/// `AudioTrackSelection` of `AWS::MediaLive::Channel`.
#[derive(Clone, Default)]
#[must_use]
pub struct AudioTrackSelection(Properties);

properties! { AudioTrackSelection }

impl AudioTrackSelection {
    /// `DolbyEDecode`: `AudioDolbyEDecode`.
    #[track_caller]
    pub fn dolby_e_decode(mut self, value: impl IntoValue<AudioDolbyEDecode>) -> Self {
        self.0.set("DolbyEDecode", value);
        self
    }

    /// `Tracks`: list of `AudioTrack`.
    #[track_caller]
    pub fn tracks(mut self, value: impl IntoValue<ListOf<AudioTrack>>) -> Self {
        self.0.set("Tracks", value);
        self
    }
}

/// `AudioWatermarkSettings` of `AWS::MediaLive::Channel`.
#[derive(Clone, Default)]
#[must_use]
pub struct AudioWatermarkSettings(Properties);

properties! { AudioWatermarkSettings }

impl AudioWatermarkSettings {
    /// `NielsenWatermarksSettings`: `NielsenWatermarksSettings`.
    #[track_caller]
    pub fn nielsen_watermarks_settings(
        mut self,
        value: impl IntoValue<NielsenWatermarksSettings>,
    ) -> Self {
        self.0.set("NielsenWatermarksSettings", value);
        self
    }
}

/// `AutomaticInputFailoverSettings` of `AWS::MediaLive::Channel`.
#[derive(Clone, Default)]
#[must_use]
pub struct AutomaticInputFailoverSettings(Properties);

properties! { AutomaticInputFailoverSettings }

impl AutomaticInputFailoverSettings {
    /// `ErrorClearTimeMsec`: integer.
    #[track_caller]
    pub fn error_clear_time_msec(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("ErrorClearTimeMsec", value);
        self
    }

    /// `FailoverConditions`: list of `FailoverCondition`.
    #[track_caller]
    pub fn failover_conditions(mut self, value: impl IntoValue<ListOf<FailoverCondition>>) -> Self {
        self.0.set("FailoverConditions", value);
        self
    }

    /// `InputPreference`: string.
    #[track_caller]
    pub fn input_preference(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("InputPreference", value);
        self
    }

    /// `SecondaryInputId`: string.
    #[track_caller]
    pub fn secondary_input_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SecondaryInputId", value);
        self
    }
}

/// `Av1ColorSpaceSettings` of `AWS::MediaLive::Channel`.
#[derive(Clone, Default)]
#[must_use]
pub struct Av1ColorSpaceSettings(Properties);

properties! { Av1ColorSpaceSettings }

impl Av1ColorSpaceSettings {
    /// `ColorSpacePassthroughSettings`: object.
    #[track_caller]
    pub fn color_space_passthrough_settings(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("ColorSpacePassthroughSettings", value);
        self
    }

    /// `Hdr10Settings`: `Hdr10Settings`.
    #[track_caller]
    pub fn hdr10_settings(mut self, value: impl IntoValue<Hdr10Settings>) -> Self {
        self.0.set("Hdr10Settings", value);
        self
    }

    /// `Hlg2020Settings`: object.
    #[track_caller]
    pub fn hlg2020_settings(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("Hlg2020Settings", value);
        self
    }

    /// `Rec601Settings`: object.
    #[track_caller]
    pub fn rec601_settings(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("Rec601Settings", value);
        self
    }

    /// `Rec709Settings`: object.
    #[track_caller]
    pub fn rec709_settings(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("Rec709Settings", value);
        self
    }
}

/// `Av1Settings` of `AWS::MediaLive::Channel`.
#[derive(Clone, Default)]
#[must_use]
pub struct Av1Settings(Properties);

properties! { Av1Settings }

impl Av1Settings {
    /// `AfdSignaling`: string.
    #[track_caller]
    pub fn afd_signaling(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AfdSignaling", value);
        self
    }

    /// `BitDepth`: string.
    #[track_caller]
    pub fn bit_depth(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("BitDepth", value);
        self
    }

    /// `Bitrate`: integer.
    #[track_caller]
    pub fn bitrate(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Bitrate", value);
        self
    }

    /// `BufSize`: integer.
    #[track_caller]
    pub fn buf_size(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("BufSize", value);
        self
    }

    /// `ColorSpaceSettings`: `Av1ColorSpaceSettings`.
    #[track_caller]
    pub fn color_space_settings(mut self, value: impl IntoValue<Av1ColorSpaceSettings>) -> Self {
        self.0.set("ColorSpaceSettings", value);
        self
    }

    /// `FixedAfd`: string.
    #[track_caller]
    pub fn fixed_afd(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FixedAfd", value);
        self
    }

    /// `FramerateDenominator`: integer.
    #[track_caller]
    pub fn framerate_denominator(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("FramerateDenominator", value);
        self
    }

    /// `FramerateNumerator`: integer.
    #[track_caller]
    pub fn framerate_numerator(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("FramerateNumerator", value);
        self
    }

    /// `GopSize`: number.
    #[track_caller]
    pub fn gop_size(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("GopSize", value);
        self
    }

    /// `GopSizeUnits`: string.
    #[track_caller]
    pub fn gop_size_units(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("GopSizeUnits", value);
        self
    }

    /// `Level`: string.
    #[track_caller]
    pub fn level(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Level", value);
        self
    }

    /// `LookAheadRateControl`: string.
    #[track_caller]
    pub fn look_ahead_rate_control(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LookAheadRateControl", value);
        self
    }

    /// `MaxBitrate`: integer.
    #[track_caller]
    pub fn max_bitrate(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MaxBitrate", value);
        self
    }

    /// `MinBitrate`: integer.
    #[track_caller]
    pub fn min_bitrate(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MinBitrate", value);
        self
    }

    /// `MinIInterval`: integer.
    #[track_caller]
    pub fn min_i_interval(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MinIInterval", value);
        self
    }

    /// `ParDenominator`: integer.
    #[track_caller]
    pub fn par_denominator(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("ParDenominator", value);
        self
    }

    /// `ParNumerator`: integer.
    #[track_caller]
    pub fn par_numerator(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("ParNumerator", value);
        self
    }

    /// `QvbrQualityLevel`: integer.
    #[track_caller]
    pub fn qvbr_quality_level(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("QvbrQualityLevel", value);
        self
    }

    /// `RateControlMode`: string.
    #[track_caller]
    pub fn rate_control_mode(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RateControlMode", value);
        self
    }

    /// `SceneChangeDetect`: string.
    #[track_caller]
    pub fn scene_change_detect(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SceneChangeDetect", value);
        self
    }

    /// `SpatialAq`: string.
    #[track_caller]
    pub fn spatial_aq(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SpatialAq", value);
        self
    }

    /// `TemporalAq`: string.
    #[track_caller]
    pub fn temporal_aq(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TemporalAq", value);
        self
    }

    /// `TimecodeBurninSettings`: `TimecodeBurninSettings`.
    #[track_caller]
    pub fn timecode_burnin_settings(
        mut self,
        value: impl IntoValue<TimecodeBurninSettings>,
    ) -> Self {
        self.0.set("TimecodeBurninSettings", value);
        self
    }

    /// `TimecodeInsertion`: string.
    #[track_caller]
    pub fn timecode_insertion(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TimecodeInsertion", value);
        self
    }
}

/// `AvailBlanking` of `AWS::MediaLive::Channel`.
#[derive(Clone, Default)]
#[must_use]
pub struct AvailBlanking(Properties);

properties! { AvailBlanking }

impl AvailBlanking {
    /// `AvailBlankingImage`: `InputLocation`.
    #[track_caller]
    pub fn avail_blanking_image(mut self, value: impl IntoValue<InputLocation>) -> Self {
        self.0.set("AvailBlankingImage", value);
        self
    }

    /// `State`: string.
    #[track_caller]
    pub fn state(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("State", value);
        self
    }
}

/// `AvailConfiguration` of `AWS::MediaLive::Channel`.
#[derive(Clone, Default)]
#[must_use]
pub struct AvailConfiguration(Properties);

properties! { AvailConfiguration }

impl AvailConfiguration {
    /// `AvailSettings`: `AvailSettings`.
    #[track_caller]
    pub fn avail_settings(mut self, value: impl IntoValue<AvailSettings>) -> Self {
        self.0.set("AvailSettings", value);
        self
    }

    /// `Scte35SegmentationScope`: string.
    #[track_caller]
    pub fn scte35_segmentation_scope(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Scte35SegmentationScope", value);
        self
    }
}

/// `AvailSettings` of `AWS::MediaLive::Channel`.
#[derive(Clone, Default)]
#[must_use]
pub struct AvailSettings(Properties);

properties! { AvailSettings }

impl AvailSettings {
    /// `Esam`: `Esam`.
    #[track_caller]
    pub fn esam(mut self, value: impl IntoValue<Esam>) -> Self {
        self.0.set("Esam", value);
        self
    }

    /// `Scte35SpliceInsert`: `Scte35SpliceInsertTimeSignalAposSettings`.
    #[track_caller]
    pub fn scte35_splice_insert(
        mut self,
        value: impl IntoValue<Scte35SpliceInsertTimeSignalAposSettings>,
    ) -> Self {
        self.0.set("Scte35SpliceInsert", value);
        self
    }

    /// `Scte35TimeSignalApos`: `Scte35SpliceInsertTimeSignalAposSettings`.
    #[track_caller]
    pub fn scte35_time_signal_apos(
        mut self,
        value: impl IntoValue<Scte35SpliceInsertTimeSignalAposSettings>,
    ) -> Self {
        self.0.set("Scte35TimeSignalApos", value);
        self
    }
}

/// `BandwidthReductionFilterSettings` of `AWS::MediaLive::Channel`.
#[derive(Clone, Default)]
#[must_use]
pub struct BandwidthReductionFilterSettings(Properties);

properties! { BandwidthReductionFilterSettings }

impl BandwidthReductionFilterSettings {
    /// `PostFilterSharpening`: string.
    #[track_caller]
    pub fn post_filter_sharpening(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PostFilterSharpening", value);
        self
    }

    /// `Strength`: string.
    #[track_caller]
    pub fn strength(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Strength", value);
        self
    }
}

/// `BlackoutSlate` of `AWS::MediaLive::Channel`.
#[derive(Clone, Default)]
#[must_use]
pub struct BlackoutSlate(Properties);

properties! { BlackoutSlate }

impl BlackoutSlate {
    /// `BlackoutSlateImage`: `InputLocation`.
    #[track_caller]
    pub fn blackout_slate_image(mut self, value: impl IntoValue<InputLocation>) -> Self {
        self.0.set("BlackoutSlateImage", value);
        self
    }

    /// `NetworkEndBlackout`: string.
    #[track_caller]
    pub fn network_end_blackout(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("NetworkEndBlackout", value);
        self
    }

    /// `NetworkEndBlackoutImage`: `InputLocation`.
    #[track_caller]
    pub fn network_end_blackout_image(mut self, value: impl IntoValue<InputLocation>) -> Self {
        self.0.set("NetworkEndBlackoutImage", value);
        self
    }

    /// `NetworkId`: string.
    #[track_caller]
    pub fn network_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("NetworkId", value);
        self
    }

    /// `State`: string.
    #[track_caller]
    pub fn state(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("State", value);
        self
    }
}

/// `BurnInDvbSubDestinationSettings` of `AWS::MediaLive::Channel`.
#[derive(Clone, Default)]
#[must_use]
pub struct BurnInDvbSubDestinationSettings(Properties);

properties! { BurnInDvbSubDestinationSettings }

impl BurnInDvbSubDestinationSettings {
    /// `Alignment`: string.
    #[track_caller]
    pub fn alignment(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Alignment", value);
        self
    }

    /// `BackgroundColor`: string.
    #[track_caller]
    pub fn background_color(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("BackgroundColor", value);
        self
    }

    /// `BackgroundOpacity`: integer.
    #[track_caller]
    pub fn background_opacity(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("BackgroundOpacity", value);
        self
    }

    /// `Font`: `InputLocation`.
    #[track_caller]
    pub fn font(mut self, value: impl IntoValue<InputLocation>) -> Self {
        self.0.set("Font", value);
        self
    }

    /// `FontColor`: string.
    #[track_caller]
    pub fn font_color(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FontColor", value);
        self
    }

    /// `FontOpacity`: integer.
    #[track_caller]
    pub fn font_opacity(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("FontOpacity", value);
        self
    }

    /// `FontResolution`: integer.
    #[track_caller]
    pub fn font_resolution(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("FontResolution", value);
        self
    }

    /// `FontSize`: string.
    #[track_caller]
    pub fn font_size(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FontSize", value);
        self
    }

    /// `OutlineColor`: string.
    #[track_caller]
    pub fn outline_color(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("OutlineColor", value);
        self
    }

    /// `OutlineSize`: integer.
    #[track_caller]
    pub fn outline_size(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("OutlineSize", value);
        self
    }

    /// `ShadowColor`: string.
    #[track_caller]
    pub fn shadow_color(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ShadowColor", value);
        self
    }

    /// `ShadowOpacity`: integer.
    #[track_caller]
    pub fn shadow_opacity(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("ShadowOpacity", value);
        self
    }

    /// `ShadowXOffset`: integer.
    #[track_caller]
    pub fn shadow_x_offset(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("ShadowXOffset", value);
        self
    }

    /// `ShadowYOffset`: integer.
    #[track_caller]
    pub fn shadow_y_offset(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("ShadowYOffset", value);
        self
    }

    /// `SubtitleRows`: string.
    #[track_caller]
    pub fn subtitle_rows(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SubtitleRows", value);
        self
    }

    /// `TeletextGridControl`: string.
    #[track_caller]
    pub fn teletext_grid_control(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TeletextGridControl", value);
        self
    }

    /// `XPosition`: integer.
    #[track_caller]
    pub fn x_position(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("XPosition", value);
        self
    }

    /// `YPosition`: integer.
    #[track_caller]
    pub fn y_position(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("YPosition", value);
        self
    }
}

/// `CaptionDescription` of `AWS::MediaLive::Channel`.
#[derive(Clone, Default)]
#[must_use]
pub struct CaptionDescription(Properties);

properties! { CaptionDescription }

impl CaptionDescription {
    /// `Accessibility`: string.
    #[track_caller]
    pub fn accessibility(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Accessibility", value);
        self
    }

    /// `CaptionDashRoles`: list of strings.
    #[track_caller]
    pub fn caption_dash_roles(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("CaptionDashRoles", value);
        self
    }

    /// `CaptionSelectorName`: string.
    #[track_caller]
    pub fn caption_selector_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CaptionSelectorName", value);
        self
    }

    /// `DestinationSettings`: `CaptionDestinationSettings`.
    #[track_caller]
    pub fn destination_settings(
        mut self,
        value: impl IntoValue<CaptionDestinationSettings>,
    ) -> Self {
        self.0.set("DestinationSettings", value);
        self
    }

    /// `DvbDashAccessibility`: string.
    #[track_caller]
    pub fn dvb_dash_accessibility(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DvbDashAccessibility", value);
        self
    }

    /// `LanguageCode`: string.
    #[track_caller]
    pub fn language_code(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LanguageCode", value);
        self
    }

    /// `LanguageDescription`: string.
    #[track_caller]
    pub fn language_description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LanguageDescription", value);
        self
    }

    /// `Name`: string.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }
}

/// `CaptionDestinationSettings` of `AWS::MediaLive::Channel`.
#[derive(Clone, Default)]
#[must_use]
pub struct CaptionDestinationSettings(Properties);

properties! { CaptionDestinationSettings }

impl CaptionDestinationSettings {
    /// `AribDestinationSettings`: object.
    #[track_caller]
    pub fn arib_destination_settings(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("AribDestinationSettings", value);
        self
    }

    /// `BurnInDestinationSettings`: `BurnInDvbSubDestinationSettings`.
    #[track_caller]
    pub fn burn_in_destination_settings(
        mut self,
        value: impl IntoValue<BurnInDvbSubDestinationSettings>,
    ) -> Self {
        self.0.set("BurnInDestinationSettings", value);
        self
    }

    /// `DvbSubDestinationSettings`: `BurnInDvbSubDestinationSettings`.
    #[track_caller]
    pub fn dvb_sub_destination_settings(
        mut self,
        value: impl IntoValue<BurnInDvbSubDestinationSettings>,
    ) -> Self {
        self.0.set("DvbSubDestinationSettings", value);
        self
    }

    /// `EbuTtDDestinationSettings`: `EbuTtDDestinationSettings`.
    #[track_caller]
    pub fn ebu_tt_d_destination_settings(
        mut self,
        value: impl IntoValue<EbuTtDDestinationSettings>,
    ) -> Self {
        self.0.set("EbuTtDDestinationSettings", value);
        self
    }

    /// `EmbeddedDestinationSettings`: object or string.
    #[track_caller]
    pub fn embedded_destination_settings(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("EmbeddedDestinationSettings", value);
        self
    }

    /// `EmbeddedPlusScte20DestinationSettings`: object.
    #[track_caller]
    pub fn embedded_plus_scte20_destination_settings(mut self, value: impl IntoNode) -> Self {
        self.0
            .set_node("EmbeddedPlusScte20DestinationSettings", value);
        self
    }

    /// `RtmpCaptionInfoDestinationSettings`: object.
    #[track_caller]
    pub fn rtmp_caption_info_destination_settings(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("RtmpCaptionInfoDestinationSettings", value);
        self
    }

    /// `Scte20PlusEmbeddedDestinationSettings`: object.
    #[track_caller]
    pub fn scte20_plus_embedded_destination_settings(mut self, value: impl IntoNode) -> Self {
        self.0
            .set_node("Scte20PlusEmbeddedDestinationSettings", value);
        self
    }

    /// `Scte27DestinationSettings`: object.
    #[track_caller]
    pub fn scte27_destination_settings(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("Scte27DestinationSettings", value);
        self
    }

    /// `SmpteTtDestinationSettings`: object.
    #[track_caller]
    pub fn smpte_tt_destination_settings(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("SmpteTtDestinationSettings", value);
        self
    }

    /// `TeletextDestinationSettings`: object.
    #[track_caller]
    pub fn teletext_destination_settings(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("TeletextDestinationSettings", value);
        self
    }

    /// `TtmlDestinationSettings`: `TtmlDestinationSettings`.
    #[track_caller]
    pub fn ttml_destination_settings(
        mut self,
        value: impl IntoValue<TtmlDestinationSettings>,
    ) -> Self {
        self.0.set("TtmlDestinationSettings", value);
        self
    }

    /// `WebvttDestinationSettings`: `WebvttDestinationSettings`.
    #[track_caller]
    pub fn webvtt_destination_settings(
        mut self,
        value: impl IntoValue<WebvttDestinationSettings>,
    ) -> Self {
        self.0.set("WebvttDestinationSettings", value);
        self
    }
}

/// `CaptionLanguageMapping` of `AWS::MediaLive::Channel`.
#[derive(Clone, Default)]
#[must_use]
pub struct CaptionLanguageMapping(Properties);

properties! { CaptionLanguageMapping }

impl CaptionLanguageMapping {
    /// `CaptionChannel`: integer.
    #[track_caller]
    pub fn caption_channel(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("CaptionChannel", value);
        self
    }

    /// `LanguageCode`: string.
    #[track_caller]
    pub fn language_code(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LanguageCode", value);
        self
    }

    /// `LanguageDescription`: string.
    #[track_caller]
    pub fn language_description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LanguageDescription", value);
        self
    }
}

/// `CaptionRectangle` of `AWS::MediaLive::Channel`.
#[derive(Clone, Default)]
#[must_use]
pub struct CaptionRectangle(Properties);

properties! { CaptionRectangle }

impl CaptionRectangle {
    /// `Height`: number.
    #[track_caller]
    pub fn height(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("Height", value);
        self
    }

    /// `LeftOffset`: number.
    #[track_caller]
    pub fn left_offset(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("LeftOffset", value);
        self
    }

    /// `TopOffset`: number.
    #[track_caller]
    pub fn top_offset(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("TopOffset", value);
        self
    }

    /// `Width`: number.
    #[track_caller]
    pub fn width(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("Width", value);
        self
    }
}

/// `CaptionSelector` of `AWS::MediaLive::Channel`.
#[derive(Clone, Default)]
#[must_use]
pub struct CaptionSelector(Properties);

properties! { CaptionSelector }

impl CaptionSelector {
    /// `LanguageCode`: string.
    #[track_caller]
    pub fn language_code(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LanguageCode", value);
        self
    }

    /// `Name`: string.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `SelectorSettings`: `CaptionSelectorSettings`.
    #[track_caller]
    pub fn selector_settings(mut self, value: impl IntoValue<CaptionSelectorSettings>) -> Self {
        self.0.set("SelectorSettings", value);
        self
    }
}

/// `CaptionSelectorSettings` of `AWS::MediaLive::Channel`.
#[derive(Clone, Default)]
#[must_use]
pub struct CaptionSelectorSettings(Properties);

properties! { CaptionSelectorSettings }

impl CaptionSelectorSettings {
    /// `AncillarySourceSettings`: `AncillarySourceSettings`.
    #[track_caller]
    pub fn ancillary_source_settings(
        mut self,
        value: impl IntoValue<AncillarySourceSettings>,
    ) -> Self {
        self.0.set("AncillarySourceSettings", value);
        self
    }

    /// `AribSourceSettings`: object.
    #[track_caller]
    pub fn arib_source_settings(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("AribSourceSettings", value);
        self
    }

    /// `DvbSubSourceSettings`: `Scte27DvbSubSourceSettings`.
    #[track_caller]
    pub fn dvb_sub_source_settings(
        mut self,
        value: impl IntoValue<Scte27DvbSubSourceSettings>,
    ) -> Self {
        self.0.set("DvbSubSourceSettings", value);
        self
    }

    /// `EmbeddedSourceSettings`: `EmbeddedSourceSettings`.
    #[track_caller]
    pub fn embedded_source_settings(
        mut self,
        value: impl IntoValue<EmbeddedSourceSettings>,
    ) -> Self {
        self.0.set("EmbeddedSourceSettings", value);
        self
    }

    /// `Scte20SourceSettings`: `Scte20SourceSettings`.
    #[track_caller]
    pub fn scte20_source_settings(mut self, value: impl IntoValue<Scte20SourceSettings>) -> Self {
        self.0.set("Scte20SourceSettings", value);
        self
    }

    /// `Scte27SourceSettings`: `Scte27DvbSubSourceSettings`.
    #[track_caller]
    pub fn scte27_source_settings(
        mut self,
        value: impl IntoValue<Scte27DvbSubSourceSettings>,
    ) -> Self {
        self.0.set("Scte27SourceSettings", value);
        self
    }

    /// `SmartSubtitleSourceSettings`: `SmartSubtitleSourceSettings`.
    #[track_caller]
    pub fn smart_subtitle_source_settings(
        mut self,
        value: impl IntoValue<SmartSubtitleSourceSettings>,
    ) -> Self {
        self.0.set("SmartSubtitleSourceSettings", value);
        self
    }

    /// `TeletextSourceSettings`: `TeletextSourceSettings`.
    #[track_caller]
    pub fn teletext_source_settings(
        mut self,
        value: impl IntoValue<TeletextSourceSettings>,
    ) -> Self {
        self.0.set("TeletextSourceSettings", value);
        self
    }
}

/// `CdiInputSpecification` of `AWS::MediaLive::Channel`.
#[derive(Clone, Default)]
#[must_use]
pub struct CdiInputSpecification(Properties);

properties! { CdiInputSpecification }

impl CdiInputSpecification {
    /// `Resolution`: string.
    #[track_caller]
    pub fn resolution(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Resolution", value);
        self
    }
}

/// `ChannelEngineVersionRequest` of `AWS::MediaLive::Channel`.
#[derive(Clone, Default)]
#[must_use]
pub struct ChannelEngineVersionRequest(Properties);

properties! { ChannelEngineVersionRequest }

impl ChannelEngineVersionRequest {
    /// `Version`: string.
    #[track_caller]
    pub fn version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Version", value);
        self
    }
}

/// `CmafIngestCaptionLanguageMapping` of `AWS::MediaLive::Channel`.
#[derive(Clone, Default)]
#[must_use]
pub struct CmafIngestCaptionLanguageMapping(Properties);

properties! { CmafIngestCaptionLanguageMapping }

impl CmafIngestCaptionLanguageMapping {
    /// `CaptionChannel`: integer.
    #[track_caller]
    pub fn caption_channel(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("CaptionChannel", value);
        self
    }

    /// `LanguageCode`: string.
    #[track_caller]
    pub fn language_code(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LanguageCode", value);
        self
    }
}

/// `CmafIngestFrameCaptureOutputSettings` of `AWS::MediaLive::Channel`.
#[derive(Clone, Default)]
#[must_use]
pub struct CmafIngestFrameCaptureOutputSettings(Properties);

properties! { CmafIngestFrameCaptureOutputSettings }

impl CmafIngestFrameCaptureOutputSettings {
    /// `NameModifier`: string.
    #[track_caller]
    pub fn name_modifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("NameModifier", value);
        self
    }
}

/// `CmafIngestGroupSettings` of `AWS::MediaLive::Channel`.
#[derive(Clone, Default)]
#[must_use]
pub struct CmafIngestGroupSettings(Properties);

properties! { CmafIngestGroupSettings }

impl CmafIngestGroupSettings {
    /// `AdditionalDestinations`: list of `AdditionalDestinations`.
    #[track_caller]
    pub fn additional_destinations(
        mut self,
        value: impl IntoValue<ListOf<AdditionalDestinations>>,
    ) -> Self {
        self.0.set("AdditionalDestinations", value);
        self
    }

    /// `CaptionLanguageMappings`: list of `CmafIngestCaptionLanguageMapping`.
    #[track_caller]
    pub fn caption_language_mappings(
        mut self,
        value: impl IntoValue<ListOf<CmafIngestCaptionLanguageMapping>>,
    ) -> Self {
        self.0.set("CaptionLanguageMappings", value);
        self
    }

    /// `Destination`: `OutputLocationRef`.
    #[track_caller]
    pub fn destination(mut self, value: impl IntoValue<OutputLocationRef>) -> Self {
        self.0.set("Destination", value);
        self
    }

    /// `Id3Behavior`: string.
    #[track_caller]
    pub fn id3_behavior(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Id3Behavior", value);
        self
    }

    /// `Id3NameModifier`: string.
    #[track_caller]
    pub fn id3_name_modifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Id3NameModifier", value);
        self
    }

    /// `KlvBehavior`: string.
    #[track_caller]
    pub fn klv_behavior(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("KlvBehavior", value);
        self
    }

    /// `KlvNameModifier`: string.
    #[track_caller]
    pub fn klv_name_modifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("KlvNameModifier", value);
        self
    }

    /// `NielsenId3Behavior`: string.
    #[track_caller]
    pub fn nielsen_id3_behavior(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("NielsenId3Behavior", value);
        self
    }

    /// `NielsenId3NameModifier`: string.
    #[track_caller]
    pub fn nielsen_id3_name_modifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("NielsenId3NameModifier", value);
        self
    }

    /// `Scte35NameModifier`: string.
    #[track_caller]
    pub fn scte35_name_modifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Scte35NameModifier", value);
        self
    }

    /// `Scte35Type`: string.
    #[track_caller]
    pub fn scte35_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Scte35Type", value);
        self
    }

    /// `SegmentLength`: integer.
    #[track_caller]
    pub fn segment_length(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("SegmentLength", value);
        self
    }

    /// `SegmentLengthUnits`: string.
    #[track_caller]
    pub fn segment_length_units(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SegmentLengthUnits", value);
        self
    }

    /// `SendDelayMs`: integer.
    #[track_caller]
    pub fn send_delay_ms(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("SendDelayMs", value);
        self
    }

    /// `TimedMetadataId3Frame`: string.
    #[track_caller]
    pub fn timed_metadata_id3_frame(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TimedMetadataId3Frame", value);
        self
    }

    /// `TimedMetadataId3Period`: integer.
    #[track_caller]
    pub fn timed_metadata_id3_period(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("TimedMetadataId3Period", value);
        self
    }

    /// `TimedMetadataPassthrough`: string.
    #[track_caller]
    pub fn timed_metadata_passthrough(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TimedMetadataPassthrough", value);
        self
    }

    /// `WatermarkingSettings`: `CmafIngestWatermarkingSettings`.
    #[track_caller]
    pub fn watermarking_settings(
        mut self,
        value: impl IntoValue<CmafIngestWatermarkingSettings>,
    ) -> Self {
        self.0.set("WatermarkingSettings", value);
        self
    }
}

/// `CmafIngestMediaPackageV2AbWatermarkerIrdetoSettings` of `AWS::MediaLive::Channel`.
#[derive(Clone, Default)]
#[must_use]
pub struct CmafIngestMediaPackageV2AbWatermarkerIrdetoSettings(Properties);

properties! { CmafIngestMediaPackageV2AbWatermarkerIrdetoSettings }

impl CmafIngestMediaPackageV2AbWatermarkerIrdetoSettings {
    /// `AdditionalDestinationsAlternateDestinations`: list of `OutputLocationRef`.
    #[track_caller]
    pub fn additional_destinations_alternate_destinations(
        mut self,
        value: impl IntoValue<ListOf<OutputLocationRef>>,
    ) -> Self {
        self.0
            .set("AdditionalDestinationsAlternateDestinations", value);
        self
    }

    /// `AlternateDestination`: `OutputLocationRef`.
    #[track_caller]
    pub fn alternate_destination(mut self, value: impl IntoValue<OutputLocationRef>) -> Self {
        self.0.set("AlternateDestination", value);
        self
    }

    /// `CustomProfile`: `AbWatermarkingCustomProfile`.
    #[track_caller]
    pub fn custom_profile(mut self, value: impl IntoValue<AbWatermarkingCustomProfile>) -> Self {
        self.0.set("CustomProfile", value);
        self
    }

    /// `License`: string.
    #[track_caller]
    pub fn license(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("License", value);
        self
    }

    /// `OperatorId`: integer.
    #[track_caller]
    pub fn operator_id(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("OperatorId", value);
        self
    }

    /// `PolyPeriod`: integer.
    #[track_caller]
    pub fn poly_period(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("PolyPeriod", value);
        self
    }

    /// `Profile`: string.
    #[track_caller]
    pub fn profile(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Profile", value);
        self
    }

    /// `WatermarkIdLength`: string.
    #[track_caller]
    pub fn watermark_id_length(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("WatermarkIdLength", value);
        self
    }
}

/// `CmafIngestWatermarkingSettings` of `AWS::MediaLive::Channel`.
#[derive(Clone, Default)]
#[must_use]
pub struct CmafIngestWatermarkingSettings(Properties);

properties! { CmafIngestWatermarkingSettings }

impl CmafIngestWatermarkingSettings {
    /// `CmafIngestAbWatermarkerIrdetoSettings`: `CmafIngestMediaPackageV2AbWatermarkerIrdetoSettings`.
    #[track_caller]
    pub fn cmaf_ingest_ab_watermarker_irdeto_settings(
        mut self,
        value: impl IntoValue<CmafIngestMediaPackageV2AbWatermarkerIrdetoSettings>,
    ) -> Self {
        self.0.set("CmafIngestAbWatermarkerIrdetoSettings", value);
        self
    }
}

/// `ColorCorrection` of `AWS::MediaLive::Channel`.
#[derive(Clone, Default)]
#[must_use]
pub struct ColorCorrection(Properties);

properties! { ColorCorrection }

impl ColorCorrection {
    /// `InputColorSpace`: string.
    #[track_caller]
    pub fn input_color_space(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("InputColorSpace", value);
        self
    }

    /// `OutputColorSpace`: string.
    #[track_caller]
    pub fn output_color_space(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("OutputColorSpace", value);
        self
    }

    /// `Uri`: string.
    #[track_caller]
    pub fn uri(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Uri", value);
        self
    }
}

/// `ColorCorrectionSettings` of `AWS::MediaLive::Channel`.
#[derive(Clone, Default)]
#[must_use]
pub struct ColorCorrectionSettings(Properties);

properties! { ColorCorrectionSettings }

impl ColorCorrectionSettings {
    /// `GlobalColorCorrections`: list of `ColorCorrection`.
    #[track_caller]
    pub fn global_color_corrections(
        mut self,
        value: impl IntoValue<ListOf<ColorCorrection>>,
    ) -> Self {
        self.0.set("GlobalColorCorrections", value);
        self
    }
}

/// `DisabledLockingSettings` of `AWS::MediaLive::Channel`.
#[derive(Clone, Default)]
#[must_use]
pub struct DisabledLockingSettings(Properties);

properties! { DisabledLockingSettings }

impl DisabledLockingSettings {
    /// `CustomEpoch`: string.
    #[track_caller]
    pub fn custom_epoch(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CustomEpoch", value);
        self
    }
}

/// `DvbNitSettings` of `AWS::MediaLive::Channel`.
#[derive(Clone, Default)]
#[must_use]
pub struct DvbNitSettings(Properties);

properties! { DvbNitSettings }

impl DvbNitSettings {
    /// `NetworkId`: integer.
    #[track_caller]
    pub fn network_id(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("NetworkId", value);
        self
    }

    /// `NetworkName`: string.
    #[track_caller]
    pub fn network_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("NetworkName", value);
        self
    }

    /// `RepInterval`: integer.
    #[track_caller]
    pub fn rep_interval(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("RepInterval", value);
        self
    }
}

/// `DvbSdtSettings` of `AWS::MediaLive::Channel`.
#[derive(Clone, Default)]
#[must_use]
pub struct DvbSdtSettings(Properties);

properties! { DvbSdtSettings }

impl DvbSdtSettings {
    /// `OutputSdt`: string.
    #[track_caller]
    pub fn output_sdt(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("OutputSdt", value);
        self
    }

    /// `RepInterval`: integer.
    #[track_caller]
    pub fn rep_interval(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("RepInterval", value);
        self
    }

    /// `ServiceName`: string.
    #[track_caller]
    pub fn service_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ServiceName", value);
        self
    }

    /// `ServiceProviderName`: string.
    #[track_caller]
    pub fn service_provider_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ServiceProviderName", value);
        self
    }
}

/// `DvbTdtSettings` of `AWS::MediaLive::Channel`.
#[derive(Clone, Default)]
#[must_use]
pub struct DvbTdtSettings(Properties);

properties! { DvbTdtSettings }

impl DvbTdtSettings {
    /// `RepInterval`: integer.
    #[track_caller]
    pub fn rep_interval(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("RepInterval", value);
        self
    }
}

/// `Eac3AtmosSettings` of `AWS::MediaLive::Channel`.
#[derive(Clone, Default)]
#[must_use]
pub struct Eac3AtmosSettings(Properties);

properties! { Eac3AtmosSettings }

impl Eac3AtmosSettings {
    /// `Bitrate`: number.
    #[track_caller]
    pub fn bitrate(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("Bitrate", value);
        self
    }

    /// `CodingMode`: string.
    #[track_caller]
    pub fn coding_mode(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CodingMode", value);
        self
    }

    /// `Dialnorm`: integer.
    #[track_caller]
    pub fn dialnorm(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Dialnorm", value);
        self
    }

    /// `DrcLine`: string.
    #[track_caller]
    pub fn drc_line(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DrcLine", value);
        self
    }

    /// `DrcRf`: string.
    #[track_caller]
    pub fn drc_rf(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DrcRf", value);
        self
    }

    /// `HeightTrim`: number.
    #[track_caller]
    pub fn height_trim(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("HeightTrim", value);
        self
    }

    /// `SurroundTrim`: number.
    #[track_caller]
    pub fn surround_trim(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("SurroundTrim", value);
        self
    }
}

/// `Eac3Settings` of `AWS::MediaLive::Channel`.
#[derive(Clone, Default)]
#[must_use]
pub struct Eac3Settings(Properties);

properties! { Eac3Settings }

impl Eac3Settings {
    /// `AttenuationControl`: string.
    #[track_caller]
    pub fn attenuation_control(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AttenuationControl", value);
        self
    }

    /// `Bitrate`: number.
    #[track_caller]
    pub fn bitrate(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("Bitrate", value);
        self
    }

    /// `BitstreamMode`: string.
    #[track_caller]
    pub fn bitstream_mode(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("BitstreamMode", value);
        self
    }

    /// `CodingMode`: string.
    #[track_caller]
    pub fn coding_mode(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CodingMode", value);
        self
    }

    /// `DcFilter`: string.
    #[track_caller]
    pub fn dc_filter(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DcFilter", value);
        self
    }

    /// `Dialnorm`: integer.
    #[track_caller]
    pub fn dialnorm(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Dialnorm", value);
        self
    }

    /// `DrcLine`: string.
    #[track_caller]
    pub fn drc_line(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DrcLine", value);
        self
    }

    /// `DrcRf`: string.
    #[track_caller]
    pub fn drc_rf(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DrcRf", value);
        self
    }

    /// `LfeControl`: string.
    #[track_caller]
    pub fn lfe_control(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LfeControl", value);
        self
    }

    /// `LfeFilter`: string.
    #[track_caller]
    pub fn lfe_filter(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LfeFilter", value);
        self
    }

    /// `LoRoCenterMixLevel`: number.
    #[track_caller]
    pub fn lo_ro_center_mix_level(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("LoRoCenterMixLevel", value);
        self
    }

    /// `LoRoSurroundMixLevel`: number.
    #[track_caller]
    pub fn lo_ro_surround_mix_level(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("LoRoSurroundMixLevel", value);
        self
    }

    /// `LtRtCenterMixLevel`: number.
    #[track_caller]
    pub fn lt_rt_center_mix_level(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("LtRtCenterMixLevel", value);
        self
    }

    /// `LtRtSurroundMixLevel`: number.
    #[track_caller]
    pub fn lt_rt_surround_mix_level(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("LtRtSurroundMixLevel", value);
        self
    }

    /// `MetadataControl`: string.
    #[track_caller]
    pub fn metadata_control(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("MetadataControl", value);
        self
    }

    /// `PassthroughControl`: string.
    #[track_caller]
    pub fn passthrough_control(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PassthroughControl", value);
        self
    }

    /// `PhaseControl`: string.
    #[track_caller]
    pub fn phase_control(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PhaseControl", value);
        self
    }

    /// `StereoDownmix`: string.
    #[track_caller]
    pub fn stereo_downmix(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("StereoDownmix", value);
        self
    }

    /// `SurroundExMode`: string.
    #[track_caller]
    pub fn surround_ex_mode(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SurroundExMode", value);
        self
    }

    /// `SurroundMode`: string.
    #[track_caller]
    pub fn surround_mode(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SurroundMode", value);
        self
    }
}

/// `EbuTtDDestinationSettings` of `AWS::MediaLive::Channel`.
#[derive(Clone, Default)]
#[must_use]
pub struct EbuTtDDestinationSettings(Properties);

properties! { EbuTtDDestinationSettings }

impl EbuTtDDestinationSettings {
    /// `CopyrightHolder`: string.
    #[track_caller]
    pub fn copyright_holder(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CopyrightHolder", value);
        self
    }

    /// `DefaultFontSize`: integer.
    #[track_caller]
    pub fn default_font_size(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("DefaultFontSize", value);
        self
    }

    /// `DefaultLineHeight`: integer.
    #[track_caller]
    pub fn default_line_height(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("DefaultLineHeight", value);
        self
    }

    /// `FillLineGap`: string.
    #[track_caller]
    pub fn fill_line_gap(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FillLineGap", value);
        self
    }

    /// `FontFamily`: string.
    #[track_caller]
    pub fn font_family(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FontFamily", value);
        self
    }

    /// `StyleControl`: string.
    #[track_caller]
    pub fn style_control(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("StyleControl", value);
        self
    }
}

/// `EmbeddedSourceSettings` of `AWS::MediaLive::Channel`.
#[derive(Clone, Default)]
#[must_use]
pub struct EmbeddedSourceSettings(Properties);

properties! { EmbeddedSourceSettings }

impl EmbeddedSourceSettings {
    /// `Convert608To708`: string.
    #[track_caller]
    pub fn convert608_to708(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Convert608To708", value);
        self
    }

    /// `Scte20Detection`: string.
    #[track_caller]
    pub fn scte20_detection(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Scte20Detection", value);
        self
    }

    /// `Source608ChannelNumber`: integer.
    #[track_caller]
    pub fn source608_channel_number(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Source608ChannelNumber", value);
        self
    }

    /// `Source608TrackNumber`: integer.
    #[track_caller]
    pub fn source608_track_number(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Source608TrackNumber", value);
        self
    }
}

/// `EncoderSettings` of `AWS::MediaLive::Channel`.
#[derive(Clone, Default)]
#[must_use]
pub struct EncoderSettings(Properties);

properties! { EncoderSettings }

impl EncoderSettings {
    /// `AudioDescriptions`: list of `AudioDescription`.
    #[track_caller]
    pub fn audio_descriptions(mut self, value: impl IntoValue<ListOf<AudioDescription>>) -> Self {
        self.0.set("AudioDescriptions", value);
        self
    }

    /// `AvailBlanking`: `AvailBlanking`.
    #[track_caller]
    pub fn avail_blanking(mut self, value: impl IntoValue<AvailBlanking>) -> Self {
        self.0.set("AvailBlanking", value);
        self
    }

    /// `AvailConfiguration`: `AvailConfiguration`.
    #[track_caller]
    pub fn avail_configuration(mut self, value: impl IntoValue<AvailConfiguration>) -> Self {
        self.0.set("AvailConfiguration", value);
        self
    }

    /// `BlackoutSlate`: `BlackoutSlate`.
    #[track_caller]
    pub fn blackout_slate(mut self, value: impl IntoValue<BlackoutSlate>) -> Self {
        self.0.set("BlackoutSlate", value);
        self
    }

    /// `CaptionDescriptions`: list of `CaptionDescription`.
    #[track_caller]
    pub fn caption_descriptions(
        mut self,
        value: impl IntoValue<ListOf<CaptionDescription>>,
    ) -> Self {
        self.0.set("CaptionDescriptions", value);
        self
    }

    /// `ColorCorrectionSettings`: `ColorCorrectionSettings`.
    #[track_caller]
    pub fn color_correction_settings(
        mut self,
        value: impl IntoValue<ColorCorrectionSettings>,
    ) -> Self {
        self.0.set("ColorCorrectionSettings", value);
        self
    }

    /// `FeatureActivations`: `FeatureActivations`.
    #[track_caller]
    pub fn feature_activations(mut self, value: impl IntoValue<FeatureActivations>) -> Self {
        self.0.set("FeatureActivations", value);
        self
    }

    /// `GlobalConfiguration`: `GlobalConfiguration`.
    #[track_caller]
    pub fn global_configuration(mut self, value: impl IntoValue<GlobalConfiguration>) -> Self {
        self.0.set("GlobalConfiguration", value);
        self
    }

    /// `MotionGraphicsConfiguration`: `MotionGraphicsConfiguration`.
    #[track_caller]
    pub fn motion_graphics_configuration(
        mut self,
        value: impl IntoValue<MotionGraphicsConfiguration>,
    ) -> Self {
        self.0.set("MotionGraphicsConfiguration", value);
        self
    }

    /// `NielsenConfiguration`: `NielsenConfiguration`.
    #[track_caller]
    pub fn nielsen_configuration(mut self, value: impl IntoValue<NielsenConfiguration>) -> Self {
        self.0.set("NielsenConfiguration", value);
        self
    }

    /// `OutputGroups`: list of `OutputGroup`.
    #[track_caller]
    pub fn output_groups(mut self, value: impl IntoValue<ListOf<OutputGroup>>) -> Self {
        self.0.set("OutputGroups", value);
        self
    }

    /// `ThumbnailConfiguration`: `ThumbnailConfiguration`.
    #[track_caller]
    pub fn thumbnail_configuration(
        mut self,
        value: impl IntoValue<ThumbnailConfiguration>,
    ) -> Self {
        self.0.set("ThumbnailConfiguration", value);
        self
    }

    /// `TimecodeConfig`: `TimecodeConfig`.
    #[track_caller]
    pub fn timecode_config(mut self, value: impl IntoValue<TimecodeConfig>) -> Self {
        self.0.set("TimecodeConfig", value);
        self
    }

    /// `VideoDescriptions`: list of `VideoDescription`.
    #[track_caller]
    pub fn video_descriptions(mut self, value: impl IntoValue<ListOf<VideoDescription>>) -> Self {
        self.0.set("VideoDescriptions", value);
        self
    }
}

/// `EpochLockingSettings` of `AWS::MediaLive::Channel`.
#[derive(Clone, Default)]
#[must_use]
pub struct EpochLockingSettings(Properties);

properties! { EpochLockingSettings }

impl EpochLockingSettings {
    /// `CustomEpoch`: string.
    #[track_caller]
    pub fn custom_epoch(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CustomEpoch", value);
        self
    }

    /// `JamSyncTime`: string.
    #[track_caller]
    pub fn jam_sync_time(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("JamSyncTime", value);
        self
    }
}

/// `Esam` of `AWS::MediaLive::Channel`.
#[derive(Clone, Default)]
#[must_use]
pub struct Esam(Properties);

properties! { Esam }

impl Esam {
    /// `AcquisitionPointId`: string.
    #[track_caller]
    pub fn acquisition_point_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AcquisitionPointId", value);
        self
    }

    /// `AdAvailOffset`: integer.
    #[track_caller]
    pub fn ad_avail_offset(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("AdAvailOffset", value);
        self
    }

    /// `PasswordParam`: string.
    #[track_caller]
    pub fn password_param(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PasswordParam", value);
        self
    }

    /// `PoisEndpoint`: string.
    #[track_caller]
    pub fn pois_endpoint(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PoisEndpoint", value);
        self
    }

    /// `Username`: string.
    #[track_caller]
    pub fn username(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Username", value);
        self
    }

    /// `ZoneIdentity`: string.
    #[track_caller]
    pub fn zone_identity(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ZoneIdentity", value);
        self
    }
}

/// `FailoverCondition` of `AWS::MediaLive::Channel`.
#[derive(Clone, Default)]
#[must_use]
pub struct FailoverCondition(Properties);

properties! { FailoverCondition }

impl FailoverCondition {
    /// `FailoverConditionSettings`: `FailoverConditionSettings`.
    #[track_caller]
    pub fn failover_condition_settings(
        mut self,
        value: impl IntoValue<FailoverConditionSettings>,
    ) -> Self {
        self.0.set("FailoverConditionSettings", value);
        self
    }
}

/// `FailoverConditionSettings` of `AWS::MediaLive::Channel`.
#[derive(Clone, Default)]
#[must_use]
pub struct FailoverConditionSettings(Properties);

properties! { FailoverConditionSettings }

impl FailoverConditionSettings {
    /// `AudioSilenceSettings`: `AudioSilenceFailoverSettings`.
    #[track_caller]
    pub fn audio_silence_settings(
        mut self,
        value: impl IntoValue<AudioSilenceFailoverSettings>,
    ) -> Self {
        self.0.set("AudioSilenceSettings", value);
        self
    }

    /// `InputLossSettings`: `InputLossFailoverSettings`.
    #[track_caller]
    pub fn input_loss_settings(mut self, value: impl IntoValue<InputLossFailoverSettings>) -> Self {
        self.0.set("InputLossSettings", value);
        self
    }

    /// `VideoBlackSettings`: `VideoBlackFailoverSettings`.
    #[track_caller]
    pub fn video_black_settings(
        mut self,
        value: impl IntoValue<VideoBlackFailoverSettings>,
    ) -> Self {
        self.0.set("VideoBlackSettings", value);
        self
    }
}

/// `FeatureActivations` of `AWS::MediaLive::Channel`.
#[derive(Clone, Default)]
#[must_use]
pub struct FeatureActivations(Properties);

properties! { FeatureActivations }

impl FeatureActivations {
    /// `InputPrepareScheduleActions`: string.
    #[track_caller]
    pub fn input_prepare_schedule_actions(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("InputPrepareScheduleActions", value);
        self
    }

    /// `OutputStaticImageOverlayScheduleActions`: string.
    #[track_caller]
    pub fn output_static_image_overlay_schedule_actions(
        mut self,
        value: impl IntoValue<String>,
    ) -> Self {
        self.0.set("OutputStaticImageOverlayScheduleActions", value);
        self
    }
}

/// `FecOutputSettings` of `AWS::MediaLive::Channel`.
#[derive(Clone, Default)]
#[must_use]
pub struct FecOutputSettings(Properties);

properties! { FecOutputSettings }

impl FecOutputSettings {
    /// `ColumnDepth`: integer.
    #[track_caller]
    pub fn column_depth(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("ColumnDepth", value);
        self
    }

    /// `IncludeFec`: string.
    #[track_caller]
    pub fn include_fec(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("IncludeFec", value);
        self
    }

    /// `RowLength`: integer.
    #[track_caller]
    pub fn row_length(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("RowLength", value);
        self
    }
}

/// `Fmp4HlsSettings` of `AWS::MediaLive::Channel`.
#[derive(Clone, Default)]
#[must_use]
pub struct Fmp4HlsSettings(Properties);

properties! { Fmp4HlsSettings }

impl Fmp4HlsSettings {
    /// `AudioRenditionSets`: string.
    #[track_caller]
    pub fn audio_rendition_sets(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AudioRenditionSets", value);
        self
    }

    /// `NielsenId3Behavior`: string.
    #[track_caller]
    pub fn nielsen_id3_behavior(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("NielsenId3Behavior", value);
        self
    }

    /// `TimedMetadataBehavior`: string.
    #[track_caller]
    pub fn timed_metadata_behavior(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TimedMetadataBehavior", value);
        self
    }
}

/// `FollowerChannelSettings` of `AWS::MediaLive::Channel`.
#[derive(Clone, Default)]
#[must_use]
pub struct FollowerChannelSettings(Properties);

properties! { FollowerChannelSettings }

impl FollowerChannelSettings {
    /// `LinkedChannelType`: string.
    #[track_caller]
    pub fn linked_channel_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LinkedChannelType", value);
        self
    }

    /// `PrimaryChannelArn`: string.
    #[track_caller]
    pub fn primary_channel_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PrimaryChannelArn", value);
        self
    }
}

/// `FrameCaptureCdnSettings` of `AWS::MediaLive::Channel`.
#[derive(Clone, Default)]
#[must_use]
pub struct FrameCaptureCdnSettings(Properties);

properties! { FrameCaptureCdnSettings }

impl FrameCaptureCdnSettings {
    /// `FrameCaptureS3Settings`: `ArchiveFrameCaptureHlsS3Settings`.
    #[track_caller]
    pub fn frame_capture_s3_settings(
        mut self,
        value: impl IntoValue<ArchiveFrameCaptureHlsS3Settings>,
    ) -> Self {
        self.0.set("FrameCaptureS3Settings", value);
        self
    }
}

/// `FrameCaptureGroupSettings` of `AWS::MediaLive::Channel`.
#[derive(Clone, Default)]
#[must_use]
pub struct FrameCaptureGroupSettings(Properties);

properties! { FrameCaptureGroupSettings }

impl FrameCaptureGroupSettings {
    /// `Destination`: `OutputLocationRef`.
    #[track_caller]
    pub fn destination(mut self, value: impl IntoValue<OutputLocationRef>) -> Self {
        self.0.set("Destination", value);
        self
    }

    /// `FrameCaptureCdnSettings`: `FrameCaptureCdnSettings`.
    #[track_caller]
    pub fn frame_capture_cdn_settings(
        mut self,
        value: impl IntoValue<FrameCaptureCdnSettings>,
    ) -> Self {
        self.0.set("FrameCaptureCdnSettings", value);
        self
    }
}

/// `FrameCaptureSettings` of `AWS::MediaLive::Channel`.
#[derive(Clone, Default)]
#[must_use]
pub struct FrameCaptureSettings(Properties);

properties! { FrameCaptureSettings }

impl FrameCaptureSettings {
    /// `CaptureInterval`: integer.
    #[track_caller]
    pub fn capture_interval(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("CaptureInterval", value);
        self
    }

    /// `CaptureIntervalUnits`: string.
    #[track_caller]
    pub fn capture_interval_units(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CaptureIntervalUnits", value);
        self
    }

    /// `TimecodeBurninSettings`: `TimecodeBurninSettings`.
    #[track_caller]
    pub fn timecode_burnin_settings(
        mut self,
        value: impl IntoValue<TimecodeBurninSettings>,
    ) -> Self {
        self.0.set("TimecodeBurninSettings", value);
        self
    }
}

/// `GlobalConfiguration` of `AWS::MediaLive::Channel`.
#[derive(Clone, Default)]
#[must_use]
pub struct GlobalConfiguration(Properties);

properties! { GlobalConfiguration }

impl GlobalConfiguration {
    /// `InitialAudioGain`: integer.
    #[track_caller]
    pub fn initial_audio_gain(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("InitialAudioGain", value);
        self
    }

    /// `InputEndAction`: string.
    #[track_caller]
    pub fn input_end_action(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("InputEndAction", value);
        self
    }

    /// `InputLossBehavior`: `InputLossBehavior`.
    #[track_caller]
    pub fn input_loss_behavior(mut self, value: impl IntoValue<InputLossBehavior>) -> Self {
        self.0.set("InputLossBehavior", value);
        self
    }

    /// `OutputLockingMode`: string.
    #[track_caller]
    pub fn output_locking_mode(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("OutputLockingMode", value);
        self
    }

    /// `OutputLockingSettings`: `OutputLockingSettings`.
    #[track_caller]
    pub fn output_locking_settings(mut self, value: impl IntoValue<OutputLockingSettings>) -> Self {
        self.0.set("OutputLockingSettings", value);
        self
    }

    /// `OutputTimingSource`: string.
    #[track_caller]
    pub fn output_timing_source(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("OutputTimingSource", value);
        self
    }

    /// `SupportLowFramerateInputs`: string.
    #[track_caller]
    pub fn support_low_framerate_inputs(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SupportLowFramerateInputs", value);
        self
    }
}

/// `H264ColorSpaceSettings` of `AWS::MediaLive::Channel`.
#[derive(Clone, Default)]
#[must_use]
pub struct H264ColorSpaceSettings(Properties);

properties! { H264ColorSpaceSettings }

impl H264ColorSpaceSettings {
    /// `ColorSpacePassthroughSettings`: object.
    #[track_caller]
    pub fn color_space_passthrough_settings(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("ColorSpacePassthroughSettings", value);
        self
    }

    /// `Rec601Settings`: object.
    #[track_caller]
    pub fn rec601_settings(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("Rec601Settings", value);
        self
    }

    /// `Rec709Settings`: object.
    #[track_caller]
    pub fn rec709_settings(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("Rec709Settings", value);
        self
    }
}

/// `H264H265FilterSettings` of `AWS::MediaLive::Channel`.
#[derive(Clone, Default)]
#[must_use]
pub struct H264H265FilterSettings(Properties);

properties! { H264H265FilterSettings }

impl H264H265FilterSettings {
    /// `BandwidthReductionFilterSettings`: `BandwidthReductionFilterSettings`.
    #[track_caller]
    pub fn bandwidth_reduction_filter_settings(
        mut self,
        value: impl IntoValue<BandwidthReductionFilterSettings>,
    ) -> Self {
        self.0.set("BandwidthReductionFilterSettings", value);
        self
    }

    /// `TemporalFilterSettings`: `TemporalFilterSettings`.
    #[track_caller]
    pub fn temporal_filter_settings(
        mut self,
        value: impl IntoValue<TemporalFilterSettings>,
    ) -> Self {
        self.0.set("TemporalFilterSettings", value);
        self
    }
}

/// `H264Settings` of `AWS::MediaLive::Channel`.
#[derive(Clone, Default)]
#[must_use]
pub struct H264Settings(Properties);

properties! { H264Settings }

impl H264Settings {
    /// `AdaptiveQuantization`: string.
    #[track_caller]
    pub fn adaptive_quantization(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AdaptiveQuantization", value);
        self
    }

    /// `AfdSignaling`: string.
    #[track_caller]
    pub fn afd_signaling(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AfdSignaling", value);
        self
    }

    /// `Bitrate`: integer.
    #[track_caller]
    pub fn bitrate(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Bitrate", value);
        self
    }

    /// `BufFillPct`: integer.
    #[track_caller]
    pub fn buf_fill_pct(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("BufFillPct", value);
        self
    }

    /// `BufSize`: integer.
    #[track_caller]
    pub fn buf_size(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("BufSize", value);
        self
    }

    /// `ColorMetadata`: string.
    #[track_caller]
    pub fn color_metadata(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ColorMetadata", value);
        self
    }

    /// `ColorSpaceSettings`: `H264ColorSpaceSettings`.
    #[track_caller]
    pub fn color_space_settings(mut self, value: impl IntoValue<H264ColorSpaceSettings>) -> Self {
        self.0.set("ColorSpaceSettings", value);
        self
    }

    /// `EntropyEncoding`: string.
    #[track_caller]
    pub fn entropy_encoding(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EntropyEncoding", value);
        self
    }

    /// `FilterSettings`: `H264H265FilterSettings`.
    #[track_caller]
    pub fn filter_settings(mut self, value: impl IntoValue<H264H265FilterSettings>) -> Self {
        self.0.set("FilterSettings", value);
        self
    }

    /// `FixedAfd`: string.
    #[track_caller]
    pub fn fixed_afd(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FixedAfd", value);
        self
    }

    /// `FlickerAq`: string.
    #[track_caller]
    pub fn flicker_aq(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FlickerAq", value);
        self
    }

    /// `ForceFieldPictures`: string.
    #[track_caller]
    pub fn force_field_pictures(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ForceFieldPictures", value);
        self
    }

    /// `FramerateControl`: string.
    #[track_caller]
    pub fn framerate_control(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FramerateControl", value);
        self
    }

    /// `FramerateDenominator`: integer.
    #[track_caller]
    pub fn framerate_denominator(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("FramerateDenominator", value);
        self
    }

    /// `FramerateNumerator`: integer.
    #[track_caller]
    pub fn framerate_numerator(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("FramerateNumerator", value);
        self
    }

    /// `GopBReference`: string.
    #[track_caller]
    pub fn gop_b_reference(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("GopBReference", value);
        self
    }

    /// `GopClosedCadence`: integer.
    #[track_caller]
    pub fn gop_closed_cadence(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("GopClosedCadence", value);
        self
    }

    /// `GopNumBFrames`: integer.
    #[track_caller]
    pub fn gop_num_b_frames(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("GopNumBFrames", value);
        self
    }

    /// `GopSize`: number.
    #[track_caller]
    pub fn gop_size(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("GopSize", value);
        self
    }

    /// `GopSizeUnits`: string.
    #[track_caller]
    pub fn gop_size_units(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("GopSizeUnits", value);
        self
    }

    /// `Level`: string.
    #[track_caller]
    pub fn level(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Level", value);
        self
    }

    /// `LookAheadRateControl`: string.
    #[track_caller]
    pub fn look_ahead_rate_control(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LookAheadRateControl", value);
        self
    }

    /// `MaxBitrate`: integer.
    #[track_caller]
    pub fn max_bitrate(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MaxBitrate", value);
        self
    }

    /// `MinBitrate`: integer.
    #[track_caller]
    pub fn min_bitrate(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MinBitrate", value);
        self
    }

    /// `MinIInterval`: integer.
    #[track_caller]
    pub fn min_i_interval(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MinIInterval", value);
        self
    }

    /// `MinQp`: integer.
    #[track_caller]
    pub fn min_qp(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MinQp", value);
        self
    }

    /// `NumRefFrames`: integer.
    #[track_caller]
    pub fn num_ref_frames(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("NumRefFrames", value);
        self
    }

    /// `ParControl`: string.
    #[track_caller]
    pub fn par_control(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ParControl", value);
        self
    }

    /// `ParDenominator`: integer.
    #[track_caller]
    pub fn par_denominator(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("ParDenominator", value);
        self
    }

    /// `ParNumerator`: integer.
    #[track_caller]
    pub fn par_numerator(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("ParNumerator", value);
        self
    }

    /// `Profile`: string.
    #[track_caller]
    pub fn profile(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Profile", value);
        self
    }

    /// `QualityLevel`: string.
    #[track_caller]
    pub fn quality_level(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("QualityLevel", value);
        self
    }

    /// `QvbrQualityLevel`: integer.
    #[track_caller]
    pub fn qvbr_quality_level(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("QvbrQualityLevel", value);
        self
    }

    /// `RateControlMode`: string.
    #[track_caller]
    pub fn rate_control_mode(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RateControlMode", value);
        self
    }

    /// `ScanType`: string.
    #[track_caller]
    pub fn scan_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ScanType", value);
        self
    }

    /// `SceneChangeDetect`: string.
    #[track_caller]
    pub fn scene_change_detect(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SceneChangeDetect", value);
        self
    }

    /// `Slices`: integer.
    #[track_caller]
    pub fn slices(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Slices", value);
        self
    }

    /// `Softness`: integer.
    #[track_caller]
    pub fn softness(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Softness", value);
        self
    }

    /// `SpatialAq`: string.
    #[track_caller]
    pub fn spatial_aq(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SpatialAq", value);
        self
    }

    /// `SubgopLength`: string.
    #[track_caller]
    pub fn subgop_length(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SubgopLength", value);
        self
    }

    /// `Syntax`: string.
    #[track_caller]
    pub fn syntax(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Syntax", value);
        self
    }

    /// `TemporalAq`: string.
    #[track_caller]
    pub fn temporal_aq(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TemporalAq", value);
        self
    }

    /// `TimecodeBurninSettings`: `TimecodeBurninSettings`.
    #[track_caller]
    pub fn timecode_burnin_settings(
        mut self,
        value: impl IntoValue<TimecodeBurninSettings>,
    ) -> Self {
        self.0.set("TimecodeBurninSettings", value);
        self
    }

    /// `TimecodeInsertion`: string.
    #[track_caller]
    pub fn timecode_insertion(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TimecodeInsertion", value);
        self
    }
}

/// `H265ColorSpaceSettings` of `AWS::MediaLive::Channel`.
#[derive(Clone, Default)]
#[must_use]
pub struct H265ColorSpaceSettings(Properties);

properties! { H265ColorSpaceSettings }

impl H265ColorSpaceSettings {
    /// `ColorSpacePassthroughSettings`: object.
    #[track_caller]
    pub fn color_space_passthrough_settings(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("ColorSpacePassthroughSettings", value);
        self
    }

    /// `DolbyVision81Settings`: object.
    #[track_caller]
    pub fn dolby_vision81_settings(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("DolbyVision81Settings", value);
        self
    }

    /// `Hdr10Settings`: `Hdr10Settings`.
    #[track_caller]
    pub fn hdr10_settings(mut self, value: impl IntoValue<Hdr10Settings>) -> Self {
        self.0.set("Hdr10Settings", value);
        self
    }

    /// `Hlg2020Settings`: object.
    #[track_caller]
    pub fn hlg2020_settings(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("Hlg2020Settings", value);
        self
    }

    /// `Rec601Settings`: object.
    #[track_caller]
    pub fn rec601_settings(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("Rec601Settings", value);
        self
    }

    /// `Rec709Settings`: object.
    #[track_caller]
    pub fn rec709_settings(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("Rec709Settings", value);
        self
    }
}

/// `H265Settings` of `AWS::MediaLive::Channel`.
#[derive(Clone, Default)]
#[must_use]
pub struct H265Settings(Properties);

properties! { H265Settings }

impl H265Settings {
    /// `AdaptiveQuantization`: string.
    #[track_caller]
    pub fn adaptive_quantization(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AdaptiveQuantization", value);
        self
    }

    /// `AfdSignaling`: string.
    #[track_caller]
    pub fn afd_signaling(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AfdSignaling", value);
        self
    }

    /// `AlternativeTransferFunction`: string.
    #[track_caller]
    pub fn alternative_transfer_function(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AlternativeTransferFunction", value);
        self
    }

    /// `Bitrate`: integer.
    #[track_caller]
    pub fn bitrate(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Bitrate", value);
        self
    }

    /// `BufSize`: integer.
    #[track_caller]
    pub fn buf_size(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("BufSize", value);
        self
    }

    /// `ColorMetadata`: string.
    #[track_caller]
    pub fn color_metadata(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ColorMetadata", value);
        self
    }

    /// `ColorSpaceSettings`: `H265ColorSpaceSettings`.
    #[track_caller]
    pub fn color_space_settings(mut self, value: impl IntoValue<H265ColorSpaceSettings>) -> Self {
        self.0.set("ColorSpaceSettings", value);
        self
    }

    /// `Deblocking`: string.
    #[track_caller]
    pub fn deblocking(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Deblocking", value);
        self
    }

    /// `FilterSettings`: `H264H265FilterSettings`.
    #[track_caller]
    pub fn filter_settings(mut self, value: impl IntoValue<H264H265FilterSettings>) -> Self {
        self.0.set("FilterSettings", value);
        self
    }

    /// `FixedAfd`: string.
    #[track_caller]
    pub fn fixed_afd(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FixedAfd", value);
        self
    }

    /// `FlickerAq`: string.
    #[track_caller]
    pub fn flicker_aq(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FlickerAq", value);
        self
    }

    /// `FramerateDenominator`: integer.
    #[track_caller]
    pub fn framerate_denominator(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("FramerateDenominator", value);
        self
    }

    /// `FramerateNumerator`: integer.
    #[track_caller]
    pub fn framerate_numerator(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("FramerateNumerator", value);
        self
    }

    /// `GopBReference`: string.
    #[track_caller]
    pub fn gop_b_reference(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("GopBReference", value);
        self
    }

    /// `GopClosedCadence`: integer.
    #[track_caller]
    pub fn gop_closed_cadence(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("GopClosedCadence", value);
        self
    }

    /// `GopNumBFrames`: integer.
    #[track_caller]
    pub fn gop_num_b_frames(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("GopNumBFrames", value);
        self
    }

    /// `GopSize`: number.
    #[track_caller]
    pub fn gop_size(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("GopSize", value);
        self
    }

    /// `GopSizeUnits`: string.
    #[track_caller]
    pub fn gop_size_units(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("GopSizeUnits", value);
        self
    }

    /// `Level`: string.
    #[track_caller]
    pub fn level(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Level", value);
        self
    }

    /// `LookAheadRateControl`: string.
    #[track_caller]
    pub fn look_ahead_rate_control(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LookAheadRateControl", value);
        self
    }

    /// `MaxBitrate`: integer.
    #[track_caller]
    pub fn max_bitrate(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MaxBitrate", value);
        self
    }

    /// `MinBitrate`: integer.
    #[track_caller]
    pub fn min_bitrate(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MinBitrate", value);
        self
    }

    /// `MinIInterval`: integer.
    #[track_caller]
    pub fn min_i_interval(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MinIInterval", value);
        self
    }

    /// `MinQp`: integer.
    #[track_caller]
    pub fn min_qp(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MinQp", value);
        self
    }

    /// `MvOverPictureBoundaries`: string.
    #[track_caller]
    pub fn mv_over_picture_boundaries(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("MvOverPictureBoundaries", value);
        self
    }

    /// `MvTemporalPredictor`: string.
    #[track_caller]
    pub fn mv_temporal_predictor(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("MvTemporalPredictor", value);
        self
    }

    /// `ParDenominator`: integer.
    #[track_caller]
    pub fn par_denominator(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("ParDenominator", value);
        self
    }

    /// `ParNumerator`: integer.
    #[track_caller]
    pub fn par_numerator(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("ParNumerator", value);
        self
    }

    /// `Profile`: string.
    #[track_caller]
    pub fn profile(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Profile", value);
        self
    }

    /// `QvbrQualityLevel`: integer.
    #[track_caller]
    pub fn qvbr_quality_level(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("QvbrQualityLevel", value);
        self
    }

    /// `RateControlMode`: string.
    #[track_caller]
    pub fn rate_control_mode(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RateControlMode", value);
        self
    }

    /// `ScanType`: string.
    #[track_caller]
    pub fn scan_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ScanType", value);
        self
    }

    /// `SceneChangeDetect`: string.
    #[track_caller]
    pub fn scene_change_detect(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SceneChangeDetect", value);
        self
    }

    /// `Slices`: integer.
    #[track_caller]
    pub fn slices(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Slices", value);
        self
    }

    /// `SubgopLength`: string.
    #[track_caller]
    pub fn subgop_length(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SubgopLength", value);
        self
    }

    /// `Tier`: string.
    #[track_caller]
    pub fn tier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Tier", value);
        self
    }

    /// `TileHeight`: integer.
    #[track_caller]
    pub fn tile_height(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("TileHeight", value);
        self
    }

    /// `TilePadding`: string.
    #[track_caller]
    pub fn tile_padding(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TilePadding", value);
        self
    }

    /// `TileWidth`: integer.
    #[track_caller]
    pub fn tile_width(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("TileWidth", value);
        self
    }

    /// `TimecodeBurninSettings`: `TimecodeBurninSettings`.
    #[track_caller]
    pub fn timecode_burnin_settings(
        mut self,
        value: impl IntoValue<TimecodeBurninSettings>,
    ) -> Self {
        self.0.set("TimecodeBurninSettings", value);
        self
    }

    /// `TimecodeInsertion`: string.
    #[track_caller]
    pub fn timecode_insertion(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TimecodeInsertion", value);
        self
    }

    /// `TreeblockSize`: string.
    #[track_caller]
    pub fn treeblock_size(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TreeblockSize", value);
        self
    }
}

/// `Hdr10Settings` of `AWS::MediaLive::Channel`.
#[derive(Clone, Default)]
#[must_use]
pub struct Hdr10Settings(Properties);

properties! { Hdr10Settings }

impl Hdr10Settings {
    /// `MaxCll`: integer.
    #[track_caller]
    pub fn max_cll(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MaxCll", value);
        self
    }

    /// `MaxFall`: integer.
    #[track_caller]
    pub fn max_fall(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MaxFall", value);
        self
    }
}

/// `HlsAkamaiSettings` of `AWS::MediaLive::Channel`.
#[derive(Clone, Default)]
#[must_use]
pub struct HlsAkamaiSettings(Properties);

properties! { HlsAkamaiSettings }

impl HlsAkamaiSettings {
    /// `ConnectionRetryInterval`: integer.
    #[track_caller]
    pub fn connection_retry_interval(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("ConnectionRetryInterval", value);
        self
    }

    /// `FilecacheDuration`: integer.
    #[track_caller]
    pub fn filecache_duration(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("FilecacheDuration", value);
        self
    }

    /// `HttpTransferMode`: string.
    #[track_caller]
    pub fn http_transfer_mode(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("HttpTransferMode", value);
        self
    }

    /// `NumRetries`: integer.
    #[track_caller]
    pub fn num_retries(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("NumRetries", value);
        self
    }

    /// `RestartDelay`: integer.
    #[track_caller]
    pub fn restart_delay(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("RestartDelay", value);
        self
    }

    /// `Salt`: string.
    #[track_caller]
    pub fn salt(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Salt", value);
        self
    }

    /// `Token`: string.
    #[track_caller]
    pub fn token(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Token", value);
        self
    }
}

/// `HlsBasicPutSettings` of `AWS::MediaLive::Channel`.
#[derive(Clone, Default)]
#[must_use]
pub struct HlsBasicPutSettings(Properties);

properties! { HlsBasicPutSettings }

impl HlsBasicPutSettings {
    /// `ConnectionRetryInterval`: integer.
    #[track_caller]
    pub fn connection_retry_interval(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("ConnectionRetryInterval", value);
        self
    }

    /// `FilecacheDuration`: integer.
    #[track_caller]
    pub fn filecache_duration(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("FilecacheDuration", value);
        self
    }

    /// `NumRetries`: integer.
    #[track_caller]
    pub fn num_retries(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("NumRetries", value);
        self
    }

    /// `RestartDelay`: integer.
    #[track_caller]
    pub fn restart_delay(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("RestartDelay", value);
        self
    }
}

/// `HlsCdnSettings` of `AWS::MediaLive::Channel`.
#[derive(Clone, Default)]
#[must_use]
pub struct HlsCdnSettings(Properties);

properties! { HlsCdnSettings }

impl HlsCdnSettings {
    /// `HlsAkamaiSettings`: `HlsAkamaiSettings`.
    #[track_caller]
    pub fn hls_akamai_settings(mut self, value: impl IntoValue<HlsAkamaiSettings>) -> Self {
        self.0.set("HlsAkamaiSettings", value);
        self
    }

    /// `HlsBasicPutSettings`: `HlsBasicPutSettings`.
    #[track_caller]
    pub fn hls_basic_put_settings(mut self, value: impl IntoValue<HlsBasicPutSettings>) -> Self {
        self.0.set("HlsBasicPutSettings", value);
        self
    }

    /// `HlsMediaStoreSettings`: `HlsMediaStoreSettings`.
    #[track_caller]
    pub fn hls_media_store_settings(
        mut self,
        value: impl IntoValue<HlsMediaStoreSettings>,
    ) -> Self {
        self.0.set("HlsMediaStoreSettings", value);
        self
    }

    /// `HlsS3Settings`: `ArchiveFrameCaptureHlsS3Settings`.
    #[track_caller]
    pub fn hls_s3_settings(
        mut self,
        value: impl IntoValue<ArchiveFrameCaptureHlsS3Settings>,
    ) -> Self {
        self.0.set("HlsS3Settings", value);
        self
    }

    /// `HlsWebdavSettings`: `HlsWebdavSettings`.
    #[track_caller]
    pub fn hls_webdav_settings(mut self, value: impl IntoValue<HlsWebdavSettings>) -> Self {
        self.0.set("HlsWebdavSettings", value);
        self
    }
}

/// `HlsGroupSettings` of `AWS::MediaLive::Channel`.
#[derive(Clone, Default)]
#[must_use]
pub struct HlsGroupSettings(Properties);

properties! { HlsGroupSettings }

impl HlsGroupSettings {
    /// `AdMarkers`: list of strings.
    #[track_caller]
    pub fn ad_markers(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("AdMarkers", value);
        self
    }

    /// `BaseUrlContent`: string.
    #[track_caller]
    pub fn base_url_content(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("BaseUrlContent", value);
        self
    }

    /// `BaseUrlContent1`: string.
    #[track_caller]
    pub fn base_url_content1(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("BaseUrlContent1", value);
        self
    }

    /// `BaseUrlManifest`: string.
    #[track_caller]
    pub fn base_url_manifest(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("BaseUrlManifest", value);
        self
    }

    /// `BaseUrlManifest1`: string.
    #[track_caller]
    pub fn base_url_manifest1(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("BaseUrlManifest1", value);
        self
    }

    /// `CaptionLanguageMappings`: list of `CaptionLanguageMapping`.
    #[track_caller]
    pub fn caption_language_mappings(
        mut self,
        value: impl IntoValue<ListOf<CaptionLanguageMapping>>,
    ) -> Self {
        self.0.set("CaptionLanguageMappings", value);
        self
    }

    /// `CaptionLanguageSetting`: string.
    #[track_caller]
    pub fn caption_language_setting(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CaptionLanguageSetting", value);
        self
    }

    /// `ClientCache`: string.
    #[track_caller]
    pub fn client_cache(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ClientCache", value);
        self
    }

    /// `CodecSpecification`: string.
    #[track_caller]
    pub fn codec_specification(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CodecSpecification", value);
        self
    }

    /// `ConstantIv`: string.
    #[track_caller]
    pub fn constant_iv(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ConstantIv", value);
        self
    }

    /// `Destination`: `OutputLocationRef`.
    #[track_caller]
    pub fn destination(mut self, value: impl IntoValue<OutputLocationRef>) -> Self {
        self.0.set("Destination", value);
        self
    }

    /// `DirectoryStructure`: string.
    #[track_caller]
    pub fn directory_structure(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DirectoryStructure", value);
        self
    }

    /// `DiscontinuityTags`: string.
    #[track_caller]
    pub fn discontinuity_tags(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DiscontinuityTags", value);
        self
    }

    /// `EncryptionType`: string.
    #[track_caller]
    pub fn encryption_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EncryptionType", value);
        self
    }

    /// `HlsCdnSettings`: `HlsCdnSettings`.
    #[track_caller]
    pub fn hls_cdn_settings(mut self, value: impl IntoValue<HlsCdnSettings>) -> Self {
        self.0.set("HlsCdnSettings", value);
        self
    }

    /// `HlsId3SegmentTagging`: string.
    #[track_caller]
    pub fn hls_id3_segment_tagging(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("HlsId3SegmentTagging", value);
        self
    }

    /// `IFrameOnlyPlaylists`: string.
    #[track_caller]
    pub fn i_frame_only_playlists(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("IFrameOnlyPlaylists", value);
        self
    }

    /// `IncompleteSegmentBehavior`: string.
    #[track_caller]
    pub fn incomplete_segment_behavior(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("IncompleteSegmentBehavior", value);
        self
    }

    /// `IndexNSegments`: integer.
    #[track_caller]
    pub fn index_n_segments(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("IndexNSegments", value);
        self
    }

    /// `InputLossAction`: string.
    #[track_caller]
    pub fn input_loss_action(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("InputLossAction", value);
        self
    }

    /// `IvInManifest`: string.
    #[track_caller]
    pub fn iv_in_manifest(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("IvInManifest", value);
        self
    }

    /// `IvSource`: string.
    #[track_caller]
    pub fn iv_source(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("IvSource", value);
        self
    }

    /// `KeepSegments`: integer.
    #[track_caller]
    pub fn keep_segments(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("KeepSegments", value);
        self
    }

    /// `KeyFormat`: string.
    #[track_caller]
    pub fn key_format(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("KeyFormat", value);
        self
    }

    /// `KeyFormatVersions`: string.
    #[track_caller]
    pub fn key_format_versions(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("KeyFormatVersions", value);
        self
    }

    /// `KeyProviderSettings`: `KeyProviderSettings`.
    #[track_caller]
    pub fn key_provider_settings(mut self, value: impl IntoValue<KeyProviderSettings>) -> Self {
        self.0.set("KeyProviderSettings", value);
        self
    }

    /// `ManifestCompression`: string.
    #[track_caller]
    pub fn manifest_compression(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ManifestCompression", value);
        self
    }

    /// `ManifestDurationFormat`: string.
    #[track_caller]
    pub fn manifest_duration_format(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ManifestDurationFormat", value);
        self
    }

    /// `MinSegmentLength`: integer.
    #[track_caller]
    pub fn min_segment_length(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MinSegmentLength", value);
        self
    }

    /// `Mode`: string.
    #[track_caller]
    pub fn mode(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Mode", value);
        self
    }

    /// `OutputSelection`: string.
    #[track_caller]
    pub fn output_selection(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("OutputSelection", value);
        self
    }

    /// `ProgramDateTime`: string.
    #[track_caller]
    pub fn program_date_time(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ProgramDateTime", value);
        self
    }

    /// `ProgramDateTimeClock`: string.
    #[track_caller]
    pub fn program_date_time_clock(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ProgramDateTimeClock", value);
        self
    }

    /// `ProgramDateTimePeriod`: integer.
    #[track_caller]
    pub fn program_date_time_period(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("ProgramDateTimePeriod", value);
        self
    }

    /// `RedundantManifest`: string.
    #[track_caller]
    pub fn redundant_manifest(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RedundantManifest", value);
        self
    }

    /// `SegmentLength`: integer.
    #[track_caller]
    pub fn segment_length(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("SegmentLength", value);
        self
    }

    /// `SegmentationMode`: string.
    #[track_caller]
    pub fn segmentation_mode(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SegmentationMode", value);
        self
    }

    /// `SegmentsPerSubdirectory`: integer.
    #[track_caller]
    pub fn segments_per_subdirectory(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("SegmentsPerSubdirectory", value);
        self
    }

    /// `StreamInfResolution`: string.
    #[track_caller]
    pub fn stream_inf_resolution(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("StreamInfResolution", value);
        self
    }

    /// `TimedMetadataId3Frame`: string.
    #[track_caller]
    pub fn timed_metadata_id3_frame(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TimedMetadataId3Frame", value);
        self
    }

    /// `TimedMetadataId3Period`: integer.
    #[track_caller]
    pub fn timed_metadata_id3_period(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("TimedMetadataId3Period", value);
        self
    }

    /// `TimestampDeltaMilliseconds`: integer.
    #[track_caller]
    pub fn timestamp_delta_milliseconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("TimestampDeltaMilliseconds", value);
        self
    }

    /// `TsFileMode`: string.
    #[track_caller]
    pub fn ts_file_mode(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TsFileMode", value);
        self
    }
}

/// `HlsInputSettings` of `AWS::MediaLive::Channel`.
#[derive(Clone, Default)]
#[must_use]
pub struct HlsInputSettings(Properties);

properties! { HlsInputSettings }

impl HlsInputSettings {
    /// `Bandwidth`: integer.
    #[track_caller]
    pub fn bandwidth(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Bandwidth", value);
        self
    }

    /// `BufferSegments`: integer.
    #[track_caller]
    pub fn buffer_segments(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("BufferSegments", value);
        self
    }

    /// `Retries`: integer.
    #[track_caller]
    pub fn retries(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Retries", value);
        self
    }

    /// `RetryInterval`: integer.
    #[track_caller]
    pub fn retry_interval(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("RetryInterval", value);
        self
    }

    /// `Scte35Source`: string.
    #[track_caller]
    pub fn scte35_source(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Scte35Source", value);
        self
    }
}

/// `HlsMediaStoreSettings` of `AWS::MediaLive::Channel`.
#[derive(Clone, Default)]
#[must_use]
pub struct HlsMediaStoreSettings(Properties);

properties! { HlsMediaStoreSettings }

impl HlsMediaStoreSettings {
    /// `ConnectionRetryInterval`: integer.
    #[track_caller]
    pub fn connection_retry_interval(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("ConnectionRetryInterval", value);
        self
    }

    /// `FilecacheDuration`: integer.
    #[track_caller]
    pub fn filecache_duration(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("FilecacheDuration", value);
        self
    }

    /// `MediaStoreStorageClass`: string.
    #[track_caller]
    pub fn media_store_storage_class(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("MediaStoreStorageClass", value);
        self
    }

    /// `NumRetries`: integer.
    #[track_caller]
    pub fn num_retries(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("NumRetries", value);
        self
    }

    /// `RestartDelay`: integer.
    #[track_caller]
    pub fn restart_delay(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("RestartDelay", value);
        self
    }
}

/// `HlsOutputSettings` of `AWS::MediaLive::Channel`.
#[derive(Clone, Default)]
#[must_use]
pub struct HlsOutputSettings(Properties);

properties! { HlsOutputSettings }

impl HlsOutputSettings {
    /// `H265PackagingType`: string.
    #[track_caller]
    pub fn h265_packaging_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("H265PackagingType", value);
        self
    }

    /// `HlsSettings`: `HlsSettings`.
    #[track_caller]
    pub fn hls_settings(mut self, value: impl IntoValue<HlsSettings>) -> Self {
        self.0.set("HlsSettings", value);
        self
    }

    /// `NameModifier`: string.
    #[track_caller]
    pub fn name_modifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("NameModifier", value);
        self
    }

    /// `SegmentModifier`: string.
    #[track_caller]
    pub fn segment_modifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SegmentModifier", value);
        self
    }
}

/// `HlsSettings` of `AWS::MediaLive::Channel`.
#[derive(Clone, Default)]
#[must_use]
pub struct HlsSettings(Properties);

properties! { HlsSettings }

impl HlsSettings {
    /// `AudioOnlyHlsSettings`: `AudioOnlyHlsSettings`.
    #[track_caller]
    pub fn audio_only_hls_settings(mut self, value: impl IntoValue<AudioOnlyHlsSettings>) -> Self {
        self.0.set("AudioOnlyHlsSettings", value);
        self
    }

    /// `Fmp4HlsSettings`: `Fmp4HlsSettings`.
    #[track_caller]
    pub fn fmp4_hls_settings(mut self, value: impl IntoValue<Fmp4HlsSettings>) -> Self {
        self.0.set("Fmp4HlsSettings", value);
        self
    }

    /// `FrameCaptureHlsSettings`: object.
    #[track_caller]
    pub fn frame_capture_hls_settings(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("FrameCaptureHlsSettings", value);
        self
    }

    /// `StandardHlsSettings`: `StandardHlsSettings`.
    #[track_caller]
    pub fn standard_hls_settings(mut self, value: impl IntoValue<StandardHlsSettings>) -> Self {
        self.0.set("StandardHlsSettings", value);
        self
    }
}

/// `HlsWebdavSettings` of `AWS::MediaLive::Channel`.
#[derive(Clone, Default)]
#[must_use]
pub struct HlsWebdavSettings(Properties);

properties! { HlsWebdavSettings }

impl HlsWebdavSettings {
    /// `ConnectionRetryInterval`: integer.
    #[track_caller]
    pub fn connection_retry_interval(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("ConnectionRetryInterval", value);
        self
    }

    /// `FilecacheDuration`: integer.
    #[track_caller]
    pub fn filecache_duration(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("FilecacheDuration", value);
        self
    }

    /// `HttpTransferMode`: string.
    #[track_caller]
    pub fn http_transfer_mode(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("HttpTransferMode", value);
        self
    }

    /// `NumRetries`: integer.
    #[track_caller]
    pub fn num_retries(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("NumRetries", value);
        self
    }

    /// `RestartDelay`: integer.
    #[track_caller]
    pub fn restart_delay(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("RestartDelay", value);
        self
    }
}

/// `InferenceSettings` of `AWS::MediaLive::Channel`.
#[derive(Clone, Default)]
#[must_use]
pub struct InferenceSettings(Properties);

properties! { InferenceSettings }

impl InferenceSettings {
    /// `AudioFeedInputs`: list of `AudioFeedInput`.
    #[track_caller]
    pub fn audio_feed_inputs(mut self, value: impl IntoValue<ListOf<AudioFeedInput>>) -> Self {
        self.0.set("AudioFeedInputs", value);
        self
    }

    /// `EnrichmentMethods`: list of strings.
    #[track_caller]
    pub fn enrichment_methods(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("EnrichmentMethods", value);
        self
    }

    /// `FeedArn`: string.
    #[track_caller]
    pub fn feed_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FeedArn", value);
        self
    }
}

/// `InputAttachment` of `AWS::MediaLive::Channel`.
#[derive(Clone, Default)]
#[must_use]
pub struct InputAttachment(Properties);

properties! { InputAttachment }

impl InputAttachment {
    /// `AutomaticInputFailoverSettings`: `AutomaticInputFailoverSettings`.
    #[track_caller]
    pub fn automatic_input_failover_settings(
        mut self,
        value: impl IntoValue<AutomaticInputFailoverSettings>,
    ) -> Self {
        self.0.set("AutomaticInputFailoverSettings", value);
        self
    }

    /// `InputAttachmentName`: string.
    #[track_caller]
    pub fn input_attachment_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("InputAttachmentName", value);
        self
    }

    /// `InputId`: string.
    #[track_caller]
    pub fn input_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("InputId", value);
        self
    }

    /// `InputSettings`: `InputSettings`.
    #[track_caller]
    pub fn input_settings(mut self, value: impl IntoValue<InputSettings>) -> Self {
        self.0.set("InputSettings", value);
        self
    }

    /// `LogicalInterfaceNames`: list of strings.
    #[track_caller]
    pub fn logical_interface_names(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("LogicalInterfaceNames", value);
        self
    }
}

/// `InputChannelLevel` of `AWS::MediaLive::Channel`.
#[derive(Clone, Default)]
#[must_use]
pub struct InputChannelLevel(Properties);

properties! { InputChannelLevel }

impl InputChannelLevel {
    /// `Gain`: integer.
    #[track_caller]
    pub fn gain(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Gain", value);
        self
    }

    /// `InputChannel`: integer.
    #[track_caller]
    pub fn input_channel(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("InputChannel", value);
        self
    }
}

/// `InputLocation` of `AWS::MediaLive::Channel`.
#[derive(Clone, Default)]
#[must_use]
pub struct InputLocation(Properties);

properties! { InputLocation }

impl InputLocation {
    /// `PasswordParam`: string.
    #[track_caller]
    pub fn password_param(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PasswordParam", value);
        self
    }

    /// `Uri`: string.
    #[track_caller]
    pub fn uri(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Uri", value);
        self
    }

    /// `Username`: string.
    #[track_caller]
    pub fn username(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Username", value);
        self
    }
}

/// `InputLossBehavior` of `AWS::MediaLive::Channel`.
#[derive(Clone, Default)]
#[must_use]
pub struct InputLossBehavior(Properties);

properties! { InputLossBehavior }

impl InputLossBehavior {
    /// `BlackFrameMsec`: integer.
    #[track_caller]
    pub fn black_frame_msec(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("BlackFrameMsec", value);
        self
    }

    /// `InputLossImageColor`: string.
    #[track_caller]
    pub fn input_loss_image_color(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("InputLossImageColor", value);
        self
    }

    /// `InputLossImageSlate`: `InputLocation`.
    #[track_caller]
    pub fn input_loss_image_slate(mut self, value: impl IntoValue<InputLocation>) -> Self {
        self.0.set("InputLossImageSlate", value);
        self
    }

    /// `InputLossImageType`: string.
    #[track_caller]
    pub fn input_loss_image_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("InputLossImageType", value);
        self
    }

    /// `RepeatFrameMsec`: integer.
    #[track_caller]
    pub fn repeat_frame_msec(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("RepeatFrameMsec", value);
        self
    }
}

/// `InputLossFailoverSettings` of `AWS::MediaLive::Channel`.
#[derive(Clone, Default)]
#[must_use]
pub struct InputLossFailoverSettings(Properties);

properties! { InputLossFailoverSettings }

impl InputLossFailoverSettings {
    /// `InputLossThresholdMsec`: integer.
    #[track_caller]
    pub fn input_loss_threshold_msec(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("InputLossThresholdMsec", value);
        self
    }
}

/// `InputSettings` of `AWS::MediaLive::Channel`.
#[derive(Clone, Default)]
#[must_use]
pub struct InputSettings(Properties);

properties! { InputSettings }

impl InputSettings {
    /// `AudioSelectors`: list of `AudioSelector`.
    #[track_caller]
    pub fn audio_selectors(mut self, value: impl IntoValue<ListOf<AudioSelector>>) -> Self {
        self.0.set("AudioSelectors", value);
        self
    }

    /// `CaptionSelectors`: list of `CaptionSelector`.
    #[track_caller]
    pub fn caption_selectors(mut self, value: impl IntoValue<ListOf<CaptionSelector>>) -> Self {
        self.0.set("CaptionSelectors", value);
        self
    }

    /// `DeblockFilter`: string.
    #[track_caller]
    pub fn deblock_filter(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DeblockFilter", value);
        self
    }

    /// `DenoiseFilter`: string.
    #[track_caller]
    pub fn denoise_filter(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DenoiseFilter", value);
        self
    }

    /// `FilterStrength`: integer.
    #[track_caller]
    pub fn filter_strength(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("FilterStrength", value);
        self
    }

    /// `InputFilter`: string.
    #[track_caller]
    pub fn input_filter(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("InputFilter", value);
        self
    }

    /// `NetworkInputSettings`: `NetworkInputSettings`.
    #[track_caller]
    pub fn network_input_settings(mut self, value: impl IntoValue<NetworkInputSettings>) -> Self {
        self.0.set("NetworkInputSettings", value);
        self
    }

    /// `Scte35Pid`: integer.
    #[track_caller]
    pub fn scte35_pid(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Scte35Pid", value);
        self
    }

    /// `Smpte2038DataPreference`: string.
    #[track_caller]
    pub fn smpte2038_data_preference(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Smpte2038DataPreference", value);
        self
    }

    /// `SourceEndBehavior`: string.
    #[track_caller]
    pub fn source_end_behavior(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SourceEndBehavior", value);
        self
    }

    /// `VideoSelector`: `VideoSelector`.
    #[track_caller]
    pub fn video_selector(mut self, value: impl IntoValue<VideoSelector>) -> Self {
        self.0.set("VideoSelector", value);
        self
    }
}

/// `InputSpecification` of `AWS::MediaLive::Channel`.
#[derive(Clone, Default)]
#[must_use]
pub struct InputSpecification(Properties);

properties! { InputSpecification }

impl InputSpecification {
    /// `Codec`: string.
    #[track_caller]
    pub fn codec(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Codec", value);
        self
    }

    /// `MaximumBitrate`: string.
    #[track_caller]
    pub fn maximum_bitrate(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("MaximumBitrate", value);
        self
    }

    /// `Resolution`: string.
    #[track_caller]
    pub fn resolution(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Resolution", value);
        self
    }
}

/// `KeyProviderSettings` of `AWS::MediaLive::Channel`.
#[derive(Clone, Default)]
#[must_use]
pub struct KeyProviderSettings(Properties);

properties! { KeyProviderSettings }

impl KeyProviderSettings {
    /// `StaticKeySettings`: `StaticKeySettings`.
    #[track_caller]
    pub fn static_key_settings(mut self, value: impl IntoValue<StaticKeySettings>) -> Self {
        self.0.set("StaticKeySettings", value);
        self
    }
}

/// `LinkedChannelSettings` of `AWS::MediaLive::Channel`.
#[derive(Clone, Default)]
#[must_use]
pub struct LinkedChannelSettings(Properties);

properties! { LinkedChannelSettings }

impl LinkedChannelSettings {
    /// `FollowerChannelSettings`: `FollowerChannelSettings`.
    #[track_caller]
    pub fn follower_channel_settings(
        mut self,
        value: impl IntoValue<FollowerChannelSettings>,
    ) -> Self {
        self.0.set("FollowerChannelSettings", value);
        self
    }

    /// `PrimaryChannelSettings`: `PrimaryChannelSettings`.
    #[track_caller]
    pub fn primary_channel_settings(
        mut self,
        value: impl IntoValue<PrimaryChannelSettings>,
    ) -> Self {
        self.0.set("PrimaryChannelSettings", value);
        self
    }
}

/// `M2tsSettings` of `AWS::MediaLive::Channel`.
#[derive(Clone, Default)]
#[must_use]
pub struct M2tsSettings(Properties);

properties! { M2tsSettings }

impl M2tsSettings {
    /// `AbsentInputAudioBehavior`: string.
    #[track_caller]
    pub fn absent_input_audio_behavior(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AbsentInputAudioBehavior", value);
        self
    }

    /// `Arib`: string.
    #[track_caller]
    pub fn arib(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Arib", value);
        self
    }

    /// `AribCaptionsPid`: string.
    #[track_caller]
    pub fn arib_captions_pid(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AribCaptionsPid", value);
        self
    }

    /// `AribCaptionsPidControl`: string.
    #[track_caller]
    pub fn arib_captions_pid_control(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AribCaptionsPidControl", value);
        self
    }

    /// `AudioBufferModel`: string.
    #[track_caller]
    pub fn audio_buffer_model(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AudioBufferModel", value);
        self
    }

    /// `AudioFramesPerPes`: integer.
    #[track_caller]
    pub fn audio_frames_per_pes(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("AudioFramesPerPes", value);
        self
    }

    /// `AudioPids`: string.
    #[track_caller]
    pub fn audio_pids(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AudioPids", value);
        self
    }

    /// `AudioStreamType`: string.
    #[track_caller]
    pub fn audio_stream_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AudioStreamType", value);
        self
    }

    /// `Bitrate`: integer.
    #[track_caller]
    pub fn bitrate(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Bitrate", value);
        self
    }

    /// `BufferModel`: string.
    #[track_caller]
    pub fn buffer_model(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("BufferModel", value);
        self
    }

    /// `CcDescriptor`: string.
    #[track_caller]
    pub fn cc_descriptor(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CcDescriptor", value);
        self
    }

    /// `DvbNitSettings`: `DvbNitSettings`.
    #[track_caller]
    pub fn dvb_nit_settings(mut self, value: impl IntoValue<DvbNitSettings>) -> Self {
        self.0.set("DvbNitSettings", value);
        self
    }

    /// `DvbSdtSettings`: `DvbSdtSettings`.
    #[track_caller]
    pub fn dvb_sdt_settings(mut self, value: impl IntoValue<DvbSdtSettings>) -> Self {
        self.0.set("DvbSdtSettings", value);
        self
    }

    /// `DvbSubPids`: string.
    #[track_caller]
    pub fn dvb_sub_pids(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DvbSubPids", value);
        self
    }

    /// `DvbTdtSettings`: `DvbTdtSettings`.
    #[track_caller]
    pub fn dvb_tdt_settings(mut self, value: impl IntoValue<DvbTdtSettings>) -> Self {
        self.0.set("DvbTdtSettings", value);
        self
    }

    /// `DvbTeletextPid`: string.
    #[track_caller]
    pub fn dvb_teletext_pid(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DvbTeletextPid", value);
        self
    }

    /// `Ebif`: string.
    #[track_caller]
    pub fn ebif(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Ebif", value);
        self
    }

    /// `EbpAudioInterval`: string.
    #[track_caller]
    pub fn ebp_audio_interval(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EbpAudioInterval", value);
        self
    }

    /// `EbpLookaheadMs`: integer.
    #[track_caller]
    pub fn ebp_lookahead_ms(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("EbpLookaheadMs", value);
        self
    }

    /// `EbpPlacement`: string.
    #[track_caller]
    pub fn ebp_placement(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EbpPlacement", value);
        self
    }

    /// `EcmPid`: string.
    #[track_caller]
    pub fn ecm_pid(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EcmPid", value);
        self
    }

    /// `EsRateInPes`: string.
    #[track_caller]
    pub fn es_rate_in_pes(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EsRateInPes", value);
        self
    }

    /// `EtvPlatformPid`: string.
    #[track_caller]
    pub fn etv_platform_pid(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EtvPlatformPid", value);
        self
    }

    /// `EtvSignalPid`: string.
    #[track_caller]
    pub fn etv_signal_pid(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EtvSignalPid", value);
        self
    }

    /// `FragmentTime`: number.
    #[track_caller]
    pub fn fragment_time(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("FragmentTime", value);
        self
    }

    /// `Klv`: string.
    #[track_caller]
    pub fn klv(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Klv", value);
        self
    }

    /// `KlvDataPids`: string.
    #[track_caller]
    pub fn klv_data_pids(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("KlvDataPids", value);
        self
    }

    /// `NielsenId3Behavior`: string.
    #[track_caller]
    pub fn nielsen_id3_behavior(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("NielsenId3Behavior", value);
        self
    }

    /// `NullPacketBitrate`: number.
    #[track_caller]
    pub fn null_packet_bitrate(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("NullPacketBitrate", value);
        self
    }

    /// `PatInterval`: integer.
    #[track_caller]
    pub fn pat_interval(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("PatInterval", value);
        self
    }

    /// `PcrControl`: string.
    #[track_caller]
    pub fn pcr_control(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PcrControl", value);
        self
    }

    /// `PcrPeriod`: integer.
    #[track_caller]
    pub fn pcr_period(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("PcrPeriod", value);
        self
    }

    /// `PcrPid`: string.
    #[track_caller]
    pub fn pcr_pid(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PcrPid", value);
        self
    }

    /// `PmtInterval`: integer.
    #[track_caller]
    pub fn pmt_interval(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("PmtInterval", value);
        self
    }

    /// `PmtPid`: string.
    #[track_caller]
    pub fn pmt_pid(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PmtPid", value);
        self
    }

    /// `ProgramNum`: integer.
    #[track_caller]
    pub fn program_num(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("ProgramNum", value);
        self
    }

    /// `RateMode`: string.
    #[track_caller]
    pub fn rate_mode(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RateMode", value);
        self
    }

    /// `Scte27Pids`: string.
    #[track_caller]
    pub fn scte27_pids(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Scte27Pids", value);
        self
    }

    /// `Scte35Control`: string.
    #[track_caller]
    pub fn scte35_control(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Scte35Control", value);
        self
    }

    /// `Scte35Pid`: string.
    #[track_caller]
    pub fn scte35_pid(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Scte35Pid", value);
        self
    }

    /// `Scte35PrerollPullupMilliseconds`: number.
    #[track_caller]
    pub fn scte35_preroll_pullup_milliseconds(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("Scte35PrerollPullupMilliseconds", value);
        self
    }

    /// `SegmentationMarkers`: string.
    #[track_caller]
    pub fn segmentation_markers(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SegmentationMarkers", value);
        self
    }

    /// `SegmentationStyle`: string.
    #[track_caller]
    pub fn segmentation_style(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SegmentationStyle", value);
        self
    }

    /// `SegmentationTime`: number.
    #[track_caller]
    pub fn segmentation_time(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("SegmentationTime", value);
        self
    }

    /// `TimedMetadataBehavior`: string.
    #[track_caller]
    pub fn timed_metadata_behavior(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TimedMetadataBehavior", value);
        self
    }

    /// `TimedMetadataPid`: string.
    #[track_caller]
    pub fn timed_metadata_pid(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TimedMetadataPid", value);
        self
    }

    /// `TransportStreamId`: integer.
    #[track_caller]
    pub fn transport_stream_id(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("TransportStreamId", value);
        self
    }

    /// `VideoPid`: string.
    #[track_caller]
    pub fn video_pid(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("VideoPid", value);
        self
    }
}

/// `M3u8Settings` of `AWS::MediaLive::Channel`.
#[derive(Clone, Default)]
#[must_use]
pub struct M3u8Settings(Properties);

properties! { M3u8Settings }

impl M3u8Settings {
    /// `AudioFramesPerPes`: integer.
    #[track_caller]
    pub fn audio_frames_per_pes(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("AudioFramesPerPes", value);
        self
    }

    /// `AudioPids`: string.
    #[track_caller]
    pub fn audio_pids(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AudioPids", value);
        self
    }

    /// `EcmPid`: string.
    #[track_caller]
    pub fn ecm_pid(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EcmPid", value);
        self
    }

    /// `KlvBehavior`: string.
    #[track_caller]
    pub fn klv_behavior(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("KlvBehavior", value);
        self
    }

    /// `KlvDataPids`: string.
    #[track_caller]
    pub fn klv_data_pids(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("KlvDataPids", value);
        self
    }

    /// `NielsenId3Behavior`: string.
    #[track_caller]
    pub fn nielsen_id3_behavior(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("NielsenId3Behavior", value);
        self
    }

    /// `PatInterval`: integer.
    #[track_caller]
    pub fn pat_interval(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("PatInterval", value);
        self
    }

    /// `PcrControl`: string.
    #[track_caller]
    pub fn pcr_control(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PcrControl", value);
        self
    }

    /// `PcrPeriod`: integer.
    #[track_caller]
    pub fn pcr_period(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("PcrPeriod", value);
        self
    }

    /// `PcrPid`: string.
    #[track_caller]
    pub fn pcr_pid(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PcrPid", value);
        self
    }

    /// `PmtInterval`: integer.
    #[track_caller]
    pub fn pmt_interval(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("PmtInterval", value);
        self
    }

    /// `PmtPid`: string.
    #[track_caller]
    pub fn pmt_pid(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PmtPid", value);
        self
    }

    /// `ProgramNum`: integer.
    #[track_caller]
    pub fn program_num(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("ProgramNum", value);
        self
    }

    /// `Scte35Behavior`: string.
    #[track_caller]
    pub fn scte35_behavior(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Scte35Behavior", value);
        self
    }

    /// `Scte35Pid`: string.
    #[track_caller]
    pub fn scte35_pid(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Scte35Pid", value);
        self
    }

    /// `TimedMetadataBehavior`: string.
    #[track_caller]
    pub fn timed_metadata_behavior(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TimedMetadataBehavior", value);
        self
    }

    /// `TimedMetadataPid`: string.
    #[track_caller]
    pub fn timed_metadata_pid(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TimedMetadataPid", value);
        self
    }

    /// `TransportStreamId`: integer.
    #[track_caller]
    pub fn transport_stream_id(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("TransportStreamId", value);
        self
    }

    /// `VideoPid`: string.
    #[track_caller]
    pub fn video_pid(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("VideoPid", value);
        self
    }
}

/// `MaintenanceCreateSettings` of `AWS::MediaLive::Channel`.
#[derive(Clone, Default)]
#[must_use]
pub struct MaintenanceCreateSettings(Properties);

properties! { MaintenanceCreateSettings }

impl MaintenanceCreateSettings {
    /// `MaintenanceDay`: string.
    #[track_caller]
    pub fn maintenance_day(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("MaintenanceDay", value);
        self
    }

    /// `MaintenanceStartTime`: string.
    #[track_caller]
    pub fn maintenance_start_time(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("MaintenanceStartTime", value);
        self
    }
}

/// `MediaConnectRouterGroupSettings` of `AWS::MediaLive::Channel`.
#[derive(Clone, Default)]
#[must_use]
pub struct MediaConnectRouterGroupSettings(Properties);

properties! { MediaConnectRouterGroupSettings }

impl MediaConnectRouterGroupSettings {
    /// `AvailabilityZones`: list of strings.
    #[track_caller]
    pub fn availability_zones(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("AvailabilityZones", value);
        self
    }
}

/// `MediaConnectRouterOutputConnectionMap` of `AWS::MediaLive::Channel`.
#[derive(Clone, Default)]
#[must_use]
pub struct MediaConnectRouterOutputConnectionMap(Properties);

properties! { MediaConnectRouterOutputConnectionMap }

impl MediaConnectRouterOutputConnectionMap {
    /// `Pipeline0`: string.
    #[track_caller]
    pub fn pipeline0(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Pipeline0", value);
        self
    }

    /// `Pipeline1`: string.
    #[track_caller]
    pub fn pipeline1(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Pipeline1", value);
        self
    }
}

/// `MediaConnectRouterOutputDestinationSettings` of `AWS::MediaLive::Channel`.
#[derive(Clone, Default)]
#[must_use]
pub struct MediaConnectRouterOutputDestinationSettings(Properties);

properties! { MediaConnectRouterOutputDestinationSettings }

impl MediaConnectRouterOutputDestinationSettings {
    /// `EncryptionType`: string.
    #[track_caller]
    pub fn encryption_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EncryptionType", value);
        self
    }

    /// `SecretArn`: string.
    #[track_caller]
    pub fn secret_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SecretArn", value);
        self
    }
}

/// `MediaConnectRouterOutputSettings` of `AWS::MediaLive::Channel`.
#[derive(Clone, Default)]
#[must_use]
pub struct MediaConnectRouterOutputSettings(Properties);

properties! { MediaConnectRouterOutputSettings }

impl MediaConnectRouterOutputSettings {
    /// `ConnectedRouterInputs`: `MediaConnectRouterOutputConnectionMap`.
    #[track_caller]
    pub fn connected_router_inputs(
        mut self,
        value: impl IntoValue<MediaConnectRouterOutputConnectionMap>,
    ) -> Self {
        self.0.set("ConnectedRouterInputs", value);
        self
    }

    /// `ContainerSettings`: `UdpMediaConnectRouterContainerSettings`.
    #[track_caller]
    pub fn container_settings(
        mut self,
        value: impl IntoValue<UdpMediaConnectRouterContainerSettings>,
    ) -> Self {
        self.0.set("ContainerSettings", value);
        self
    }

    /// `Destination`: `OutputLocationRef`.
    #[track_caller]
    pub fn destination(mut self, value: impl IntoValue<OutputLocationRef>) -> Self {
        self.0.set("Destination", value);
        self
    }
}

/// `MediaPackageGroupSettings` of `AWS::MediaLive::Channel`.
#[derive(Clone, Default)]
#[must_use]
pub struct MediaPackageGroupSettings(Properties);

properties! { MediaPackageGroupSettings }

impl MediaPackageGroupSettings {
    /// `Destination`: `OutputLocationRef`.
    #[track_caller]
    pub fn destination(mut self, value: impl IntoValue<OutputLocationRef>) -> Self {
        self.0.set("Destination", value);
        self
    }

    /// `MediapackageV2GroupSettings`: `MediaPackageV2GroupSettings`.
    #[track_caller]
    pub fn mediapackage_v2_group_settings(
        mut self,
        value: impl IntoValue<MediaPackageV2GroupSettings>,
    ) -> Self {
        self.0.set("MediapackageV2GroupSettings", value);
        self
    }
}

/// `MediaPackageOutputDestinationSettings` of `AWS::MediaLive::Channel`.
#[derive(Clone, Default)]
#[must_use]
pub struct MediaPackageOutputDestinationSettings(Properties);

properties! { MediaPackageOutputDestinationSettings }

impl MediaPackageOutputDestinationSettings {
    /// `ChannelEndpointId`: string.
    #[track_caller]
    pub fn channel_endpoint_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ChannelEndpointId", value);
        self
    }

    /// `ChannelGroup`: string.
    #[track_caller]
    pub fn channel_group(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ChannelGroup", value);
        self
    }

    /// `ChannelId`: string.
    #[track_caller]
    pub fn channel_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ChannelId", value);
        self
    }

    /// `ChannelName`: string.
    #[track_caller]
    pub fn channel_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ChannelName", value);
        self
    }

    /// `MediaPackageRegionName`: string.
    #[track_caller]
    pub fn media_package_region_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("MediaPackageRegionName", value);
        self
    }
}

/// `MediaPackageV2GroupSettings` of `AWS::MediaLive::Channel`.
#[derive(Clone, Default)]
#[must_use]
pub struct MediaPackageV2GroupSettings(Properties);

properties! { MediaPackageV2GroupSettings }

impl MediaPackageV2GroupSettings {
    /// `AdditionalDestinations`: list of `AdditionalDestinations`.
    #[track_caller]
    pub fn additional_destinations(
        mut self,
        value: impl IntoValue<ListOf<AdditionalDestinations>>,
    ) -> Self {
        self.0.set("AdditionalDestinations", value);
        self
    }

    /// `CaptionLanguageMappings`: list of `CaptionLanguageMapping`.
    #[track_caller]
    pub fn caption_language_mappings(
        mut self,
        value: impl IntoValue<ListOf<CaptionLanguageMapping>>,
    ) -> Self {
        self.0.set("CaptionLanguageMappings", value);
        self
    }

    /// `Id3Behavior`: string.
    #[track_caller]
    pub fn id3_behavior(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Id3Behavior", value);
        self
    }

    /// `KlvBehavior`: string.
    #[track_caller]
    pub fn klv_behavior(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("KlvBehavior", value);
        self
    }

    /// `NielsenId3Behavior`: string.
    #[track_caller]
    pub fn nielsen_id3_behavior(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("NielsenId3Behavior", value);
        self
    }

    /// `Scte35Type`: string.
    #[track_caller]
    pub fn scte35_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Scte35Type", value);
        self
    }

    /// `SegmentLength`: integer.
    #[track_caller]
    pub fn segment_length(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("SegmentLength", value);
        self
    }

    /// `SegmentLengthUnits`: string.
    #[track_caller]
    pub fn segment_length_units(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SegmentLengthUnits", value);
        self
    }

    /// `TimedMetadataId3Frame`: string.
    #[track_caller]
    pub fn timed_metadata_id3_frame(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TimedMetadataId3Frame", value);
        self
    }

    /// `TimedMetadataId3Period`: integer.
    #[track_caller]
    pub fn timed_metadata_id3_period(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("TimedMetadataId3Period", value);
        self
    }

    /// `TimedMetadataPassthrough`: string.
    #[track_caller]
    pub fn timed_metadata_passthrough(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TimedMetadataPassthrough", value);
        self
    }

    /// `WatermarkingSettings`: `MediaPackageV2WatermarkingSettings`.
    #[track_caller]
    pub fn watermarking_settings(
        mut self,
        value: impl IntoValue<MediaPackageV2WatermarkingSettings>,
    ) -> Self {
        self.0.set("WatermarkingSettings", value);
        self
    }
}

/// `MediaPackageV2WatermarkingSettings` of `AWS::MediaLive::Channel`.
#[derive(Clone, Default)]
#[must_use]
pub struct MediaPackageV2WatermarkingSettings(Properties);

properties! { MediaPackageV2WatermarkingSettings }

impl MediaPackageV2WatermarkingSettings {
    /// `MediaPackageV2AbWatermarkerIrdetoSettings`: `CmafIngestMediaPackageV2AbWatermarkerIrdetoSettings`.
    #[track_caller]
    pub fn media_package_v2_ab_watermarker_irdeto_settings(
        mut self,
        value: impl IntoValue<CmafIngestMediaPackageV2AbWatermarkerIrdetoSettings>,
    ) -> Self {
        self.0
            .set("MediaPackageV2AbWatermarkerIrdetoSettings", value);
        self
    }
}

/// `MotionGraphicsConfiguration` of `AWS::MediaLive::Channel`.
#[derive(Clone, Default)]
#[must_use]
pub struct MotionGraphicsConfiguration(Properties);

properties! { MotionGraphicsConfiguration }

impl MotionGraphicsConfiguration {
    /// `MotionGraphicsInsertion`: string.
    #[track_caller]
    pub fn motion_graphics_insertion(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("MotionGraphicsInsertion", value);
        self
    }

    /// `MotionGraphicsSettings`: `MotionGraphicsSettings`.
    #[track_caller]
    pub fn motion_graphics_settings(
        mut self,
        value: impl IntoValue<MotionGraphicsSettings>,
    ) -> Self {
        self.0.set("MotionGraphicsSettings", value);
        self
    }
}

/// `MotionGraphicsSettings` of `AWS::MediaLive::Channel`.
#[derive(Clone, Default)]
#[must_use]
pub struct MotionGraphicsSettings(Properties);

properties! { MotionGraphicsSettings }

impl MotionGraphicsSettings {
    /// `HtmlMotionGraphicsSettings`: object.
    #[track_caller]
    pub fn html_motion_graphics_settings(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("HtmlMotionGraphicsSettings", value);
        self
    }
}

/// `Mp2Settings` of `AWS::MediaLive::Channel`.
#[derive(Clone, Default)]
#[must_use]
pub struct Mp2Settings(Properties);

properties! { Mp2Settings }

impl Mp2Settings {
    /// `Bitrate`: number.
    #[track_caller]
    pub fn bitrate(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("Bitrate", value);
        self
    }

    /// `CodingMode`: string.
    #[track_caller]
    pub fn coding_mode(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CodingMode", value);
        self
    }

    /// `SampleRate`: number.
    #[track_caller]
    pub fn sample_rate(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("SampleRate", value);
        self
    }
}

/// `Mpeg2FilterSettings` of `AWS::MediaLive::Channel`.
#[derive(Clone, Default)]
#[must_use]
pub struct Mpeg2FilterSettings(Properties);

properties! { Mpeg2FilterSettings }

impl Mpeg2FilterSettings {
    /// `TemporalFilterSettings`: `TemporalFilterSettings`.
    #[track_caller]
    pub fn temporal_filter_settings(
        mut self,
        value: impl IntoValue<TemporalFilterSettings>,
    ) -> Self {
        self.0.set("TemporalFilterSettings", value);
        self
    }
}

/// `Mpeg2Settings` of `AWS::MediaLive::Channel`.
#[derive(Clone, Default)]
#[must_use]
pub struct Mpeg2Settings(Properties);

properties! { Mpeg2Settings }

impl Mpeg2Settings {
    /// `AdaptiveQuantization`: string.
    #[track_caller]
    pub fn adaptive_quantization(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AdaptiveQuantization", value);
        self
    }

    /// `AfdSignaling`: string.
    #[track_caller]
    pub fn afd_signaling(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AfdSignaling", value);
        self
    }

    /// `ColorMetadata`: string.
    #[track_caller]
    pub fn color_metadata(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ColorMetadata", value);
        self
    }

    /// `ColorSpace`: string.
    #[track_caller]
    pub fn color_space(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ColorSpace", value);
        self
    }

    /// `DisplayAspectRatio`: string.
    #[track_caller]
    pub fn display_aspect_ratio(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DisplayAspectRatio", value);
        self
    }

    /// `FilterSettings`: `Mpeg2FilterSettings`.
    #[track_caller]
    pub fn filter_settings(mut self, value: impl IntoValue<Mpeg2FilterSettings>) -> Self {
        self.0.set("FilterSettings", value);
        self
    }

    /// `FixedAfd`: string.
    #[track_caller]
    pub fn fixed_afd(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FixedAfd", value);
        self
    }

    /// `FramerateDenominator`: integer.
    #[track_caller]
    pub fn framerate_denominator(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("FramerateDenominator", value);
        self
    }

    /// `FramerateNumerator`: integer.
    #[track_caller]
    pub fn framerate_numerator(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("FramerateNumerator", value);
        self
    }

    /// `GopClosedCadence`: integer.
    #[track_caller]
    pub fn gop_closed_cadence(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("GopClosedCadence", value);
        self
    }

    /// `GopNumBFrames`: integer.
    #[track_caller]
    pub fn gop_num_b_frames(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("GopNumBFrames", value);
        self
    }

    /// `GopSize`: number.
    #[track_caller]
    pub fn gop_size(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("GopSize", value);
        self
    }

    /// `GopSizeUnits`: string.
    #[track_caller]
    pub fn gop_size_units(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("GopSizeUnits", value);
        self
    }

    /// `ScanType`: string.
    #[track_caller]
    pub fn scan_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ScanType", value);
        self
    }

    /// `SubgopLength`: string.
    #[track_caller]
    pub fn subgop_length(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SubgopLength", value);
        self
    }

    /// `TimecodeBurninSettings`: `TimecodeBurninSettings`.
    #[track_caller]
    pub fn timecode_burnin_settings(
        mut self,
        value: impl IntoValue<TimecodeBurninSettings>,
    ) -> Self {
        self.0.set("TimecodeBurninSettings", value);
        self
    }

    /// `TimecodeInsertion`: string.
    #[track_caller]
    pub fn timecode_insertion(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TimecodeInsertion", value);
        self
    }
}

/// `MsSmoothGroupSettings` of `AWS::MediaLive::Channel`.
#[derive(Clone, Default)]
#[must_use]
pub struct MsSmoothGroupSettings(Properties);

properties! { MsSmoothGroupSettings }

impl MsSmoothGroupSettings {
    /// `AcquisitionPointId`: string.
    #[track_caller]
    pub fn acquisition_point_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AcquisitionPointId", value);
        self
    }

    /// `AudioOnlyTimecodeControl`: string.
    #[track_caller]
    pub fn audio_only_timecode_control(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AudioOnlyTimecodeControl", value);
        self
    }

    /// `CertificateMode`: string.
    #[track_caller]
    pub fn certificate_mode(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CertificateMode", value);
        self
    }

    /// `ConnectionRetryInterval`: integer.
    #[track_caller]
    pub fn connection_retry_interval(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("ConnectionRetryInterval", value);
        self
    }

    /// `Destination`: `OutputLocationRef`.
    #[track_caller]
    pub fn destination(mut self, value: impl IntoValue<OutputLocationRef>) -> Self {
        self.0.set("Destination", value);
        self
    }

    /// `EventId`: string.
    #[track_caller]
    pub fn event_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EventId", value);
        self
    }

    /// `EventIdMode`: string.
    #[track_caller]
    pub fn event_id_mode(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EventIdMode", value);
        self
    }

    /// `EventStopBehavior`: string.
    #[track_caller]
    pub fn event_stop_behavior(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EventStopBehavior", value);
        self
    }

    /// `FilecacheDuration`: integer.
    #[track_caller]
    pub fn filecache_duration(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("FilecacheDuration", value);
        self
    }

    /// `FragmentLength`: integer.
    #[track_caller]
    pub fn fragment_length(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("FragmentLength", value);
        self
    }

    /// `InputLossAction`: string.
    #[track_caller]
    pub fn input_loss_action(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("InputLossAction", value);
        self
    }

    /// `NumRetries`: integer.
    #[track_caller]
    pub fn num_retries(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("NumRetries", value);
        self
    }

    /// `RestartDelay`: integer.
    #[track_caller]
    pub fn restart_delay(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("RestartDelay", value);
        self
    }

    /// `SegmentationMode`: string.
    #[track_caller]
    pub fn segmentation_mode(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SegmentationMode", value);
        self
    }

    /// `SendDelayMs`: integer.
    #[track_caller]
    pub fn send_delay_ms(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("SendDelayMs", value);
        self
    }

    /// `SparseTrackType`: string.
    #[track_caller]
    pub fn sparse_track_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SparseTrackType", value);
        self
    }

    /// `StreamManifestBehavior`: string.
    #[track_caller]
    pub fn stream_manifest_behavior(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("StreamManifestBehavior", value);
        self
    }

    /// `TimestampOffset`: string.
    #[track_caller]
    pub fn timestamp_offset(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TimestampOffset", value);
        self
    }

    /// `TimestampOffsetMode`: string.
    #[track_caller]
    pub fn timestamp_offset_mode(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TimestampOffsetMode", value);
        self
    }
}

/// `MsSmoothOutputSettings` of `AWS::MediaLive::Channel`.
#[derive(Clone, Default)]
#[must_use]
pub struct MsSmoothOutputSettings(Properties);

properties! { MsSmoothOutputSettings }

impl MsSmoothOutputSettings {
    /// `H265PackagingType`: string.
    #[track_caller]
    pub fn h265_packaging_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("H265PackagingType", value);
        self
    }

    /// `NameModifier`: string.
    #[track_caller]
    pub fn name_modifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("NameModifier", value);
        self
    }
}

/// `MulticastInputSettings` of `AWS::MediaLive::Channel`.
#[derive(Clone, Default)]
#[must_use]
pub struct MulticastInputSettings(Properties);

properties! { MulticastInputSettings }

impl MulticastInputSettings {
    /// `SourceIpAddress`: string.
    #[track_caller]
    pub fn source_ip_address(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SourceIpAddress", value);
        self
    }
}

/// `MultiplexContainerSettings` of `AWS::MediaLive::Channel`.
#[derive(Clone, Default)]
#[must_use]
pub struct MultiplexContainerSettings(Properties);

properties! { MultiplexContainerSettings }

impl MultiplexContainerSettings {
    /// `MultiplexM2tsSettings`: `MultiplexM2tsSettings`.
    #[track_caller]
    pub fn multiplex_m2ts_settings(mut self, value: impl IntoValue<MultiplexM2tsSettings>) -> Self {
        self.0.set("MultiplexM2tsSettings", value);
        self
    }
}

/// `MultiplexM2tsSettings` of `AWS::MediaLive::Channel`.
#[derive(Clone, Default)]
#[must_use]
pub struct MultiplexM2tsSettings(Properties);

properties! { MultiplexM2tsSettings }

impl MultiplexM2tsSettings {
    /// `AbsentInputAudioBehavior`: string.
    #[track_caller]
    pub fn absent_input_audio_behavior(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AbsentInputAudioBehavior", value);
        self
    }

    /// `Arib`: string.
    #[track_caller]
    pub fn arib(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Arib", value);
        self
    }

    /// `AudioBufferModel`: string.
    #[track_caller]
    pub fn audio_buffer_model(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AudioBufferModel", value);
        self
    }

    /// `AudioFramesPerPes`: integer.
    #[track_caller]
    pub fn audio_frames_per_pes(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("AudioFramesPerPes", value);
        self
    }

    /// `AudioStreamType`: string.
    #[track_caller]
    pub fn audio_stream_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AudioStreamType", value);
        self
    }

    /// `CcDescriptor`: string.
    #[track_caller]
    pub fn cc_descriptor(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CcDescriptor", value);
        self
    }

    /// `Ebif`: string.
    #[track_caller]
    pub fn ebif(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Ebif", value);
        self
    }

    /// `EsRateInPes`: string.
    #[track_caller]
    pub fn es_rate_in_pes(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EsRateInPes", value);
        self
    }

    /// `Klv`: string.
    #[track_caller]
    pub fn klv(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Klv", value);
        self
    }

    /// `NielsenId3Behavior`: string.
    #[track_caller]
    pub fn nielsen_id3_behavior(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("NielsenId3Behavior", value);
        self
    }

    /// `PcrControl`: string.
    #[track_caller]
    pub fn pcr_control(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PcrControl", value);
        self
    }

    /// `PcrPeriod`: integer.
    #[track_caller]
    pub fn pcr_period(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("PcrPeriod", value);
        self
    }

    /// `Scte35Control`: string.
    #[track_caller]
    pub fn scte35_control(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Scte35Control", value);
        self
    }

    /// `Scte35PrerollPullupMilliseconds`: number.
    #[track_caller]
    pub fn scte35_preroll_pullup_milliseconds(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("Scte35PrerollPullupMilliseconds", value);
        self
    }
}

/// `MultiplexOutputSettings` of `AWS::MediaLive::Channel`.
#[derive(Clone, Default)]
#[must_use]
pub struct MultiplexOutputSettings(Properties);

properties! { MultiplexOutputSettings }

impl MultiplexOutputSettings {
    /// `ContainerSettings`: `MultiplexContainerSettings`.
    #[track_caller]
    pub fn container_settings(mut self, value: impl IntoValue<MultiplexContainerSettings>) -> Self {
        self.0.set("ContainerSettings", value);
        self
    }

    /// `Destination`: `OutputLocationRef`.
    #[track_caller]
    pub fn destination(mut self, value: impl IntoValue<OutputLocationRef>) -> Self {
        self.0.set("Destination", value);
        self
    }
}

/// `MultiplexProgramChannelDestinationSettings` of `AWS::MediaLive::Channel`.
#[derive(Clone, Default)]
#[must_use]
pub struct MultiplexProgramChannelDestinationSettings(Properties);

properties! { MultiplexProgramChannelDestinationSettings }

impl MultiplexProgramChannelDestinationSettings {
    /// `MultiplexId`: string.
    #[track_caller]
    pub fn multiplex_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("MultiplexId", value);
        self
    }

    /// `ProgramName`: string.
    #[track_caller]
    pub fn program_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ProgramName", value);
        self
    }
}

/// `NetworkInputSettings` of `AWS::MediaLive::Channel`.
#[derive(Clone, Default)]
#[must_use]
pub struct NetworkInputSettings(Properties);

properties! { NetworkInputSettings }

impl NetworkInputSettings {
    /// `HlsInputSettings`: `HlsInputSettings`.
    #[track_caller]
    pub fn hls_input_settings(mut self, value: impl IntoValue<HlsInputSettings>) -> Self {
        self.0.set("HlsInputSettings", value);
        self
    }

    /// `MulticastInputSettings`: `MulticastInputSettings`.
    #[track_caller]
    pub fn multicast_input_settings(
        mut self,
        value: impl IntoValue<MulticastInputSettings>,
    ) -> Self {
        self.0.set("MulticastInputSettings", value);
        self
    }

    /// `ServerValidation`: string.
    #[track_caller]
    pub fn server_validation(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ServerValidation", value);
        self
    }
}

/// `NielsenCBET` of `AWS::MediaLive::Channel`.
#[derive(Clone, Default)]
#[must_use]
pub struct NielsenCBET(Properties);

properties! { NielsenCBET }

impl NielsenCBET {
    /// `CbetCheckDigitString`: string.
    #[track_caller]
    pub fn cbet_check_digit_string(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CbetCheckDigitString", value);
        self
    }

    /// `CbetStepaside`: string.
    #[track_caller]
    pub fn cbet_stepaside(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CbetStepaside", value);
        self
    }

    /// `Csid`: string.
    #[track_caller]
    pub fn csid(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Csid", value);
        self
    }
}

/// `NielsenConfiguration` of `AWS::MediaLive::Channel`.
#[derive(Clone, Default)]
#[must_use]
pub struct NielsenConfiguration(Properties);

properties! { NielsenConfiguration }

impl NielsenConfiguration {
    /// `DistributorId`: string.
    #[track_caller]
    pub fn distributor_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DistributorId", value);
        self
    }

    /// `NielsenPcmToId3Tagging`: string.
    #[track_caller]
    pub fn nielsen_pcm_to_id3_tagging(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("NielsenPcmToId3Tagging", value);
        self
    }
}

/// `NielsenNaesIiNwOnlySettings` of `AWS::MediaLive::Channel`.
#[derive(Clone, Default)]
#[must_use]
pub struct NielsenNaesIiNwOnlySettings(Properties);

properties! { NielsenNaesIiNwOnlySettings }

impl NielsenNaesIiNwOnlySettings {
    /// `CheckDigitString`: string.
    #[track_caller]
    pub fn check_digit_string(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CheckDigitString", value);
        self
    }

    /// `Sid`: number.
    #[track_caller]
    pub fn sid(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("Sid", value);
        self
    }

    /// `Timezone`: string.
    #[track_caller]
    pub fn timezone(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Timezone", value);
        self
    }
}

/// `NielsenWatermarksSettings` of `AWS::MediaLive::Channel`.
#[derive(Clone, Default)]
#[must_use]
pub struct NielsenWatermarksSettings(Properties);

properties! { NielsenWatermarksSettings }

impl NielsenWatermarksSettings {
    /// `NielsenCbetSettings`: `NielsenCBET`.
    #[track_caller]
    pub fn nielsen_cbet_settings(mut self, value: impl IntoValue<NielsenCBET>) -> Self {
        self.0.set("NielsenCbetSettings", value);
        self
    }

    /// `NielsenDistributionType`: string.
    #[track_caller]
    pub fn nielsen_distribution_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("NielsenDistributionType", value);
        self
    }

    /// `NielsenNaesIiNwSettings`: `NielsenNaesIiNwOnlySettings`.
    #[track_caller]
    pub fn nielsen_naes_ii_nw_settings(
        mut self,
        value: impl IntoValue<NielsenNaesIiNwOnlySettings>,
    ) -> Self {
        self.0.set("NielsenNaesIiNwSettings", value);
        self
    }

    /// `NielsenNwOnlySettings`: `NielsenNaesIiNwOnlySettings`.
    #[track_caller]
    pub fn nielsen_nw_only_settings(
        mut self,
        value: impl IntoValue<NielsenNaesIiNwOnlySettings>,
    ) -> Self {
        self.0.set("NielsenNwOnlySettings", value);
        self
    }
}

/// `Output` of `AWS::MediaLive::Channel`.
#[derive(Clone, Default)]
#[must_use]
pub struct Output(Properties);

properties! { Output }

impl Output {
    /// `AudioDescriptionNames`: list of strings.
    #[track_caller]
    pub fn audio_description_names(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("AudioDescriptionNames", value);
        self
    }

    /// `CaptionDescriptionNames`: list of strings.
    #[track_caller]
    pub fn caption_description_names(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("CaptionDescriptionNames", value);
        self
    }

    /// `OutputName`: string.
    #[track_caller]
    pub fn output_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("OutputName", value);
        self
    }

    /// `OutputSettings`: `OutputSettings`.
    #[track_caller]
    pub fn output_settings(mut self, value: impl IntoValue<OutputSettings>) -> Self {
        self.0.set("OutputSettings", value);
        self
    }

    /// `VideoDescriptionName`: string.
    #[track_caller]
    pub fn video_description_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("VideoDescriptionName", value);
        self
    }
}

/// `OutputDestination` of `AWS::MediaLive::Channel`.
#[derive(Clone, Default)]
#[must_use]
pub struct OutputDestination(Properties);

properties! { OutputDestination }

impl OutputDestination {
    /// `Id`: string.
    #[track_caller]
    pub fn id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Id", value);
        self
    }

    /// `LogicalInterfaceNames`: list of strings.
    #[track_caller]
    pub fn logical_interface_names(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("LogicalInterfaceNames", value);
        self
    }

    /// `MediaConnectRouterSettings`: list of `MediaConnectRouterOutputDestinationSettings`.
    #[track_caller]
    pub fn media_connect_router_settings(
        mut self,
        value: impl IntoValue<ListOf<MediaConnectRouterOutputDestinationSettings>>,
    ) -> Self {
        self.0.set("MediaConnectRouterSettings", value);
        self
    }

    /// `MediaPackageSettings`: list of `MediaPackageOutputDestinationSettings`.
    #[track_caller]
    pub fn media_package_settings(
        mut self,
        value: impl IntoValue<ListOf<MediaPackageOutputDestinationSettings>>,
    ) -> Self {
        self.0.set("MediaPackageSettings", value);
        self
    }

    /// `MultiplexSettings`: `MultiplexProgramChannelDestinationSettings`.
    #[track_caller]
    pub fn multiplex_settings(
        mut self,
        value: impl IntoValue<MultiplexProgramChannelDestinationSettings>,
    ) -> Self {
        self.0.set("MultiplexSettings", value);
        self
    }

    /// `Settings`: list of `OutputDestinationSettings`.
    #[track_caller]
    pub fn settings(mut self, value: impl IntoValue<ListOf<OutputDestinationSettings>>) -> Self {
        self.0.set("Settings", value);
        self
    }

    /// `SrtSettings`: list of `SrtOutputDestinationSettings`.
    #[track_caller]
    pub fn srt_settings(
        mut self,
        value: impl IntoValue<ListOf<SrtOutputDestinationSettings>>,
    ) -> Self {
        self.0.set("SrtSettings", value);
        self
    }
}

/// `OutputDestinationSettings` of `AWS::MediaLive::Channel`.
#[derive(Clone, Default)]
#[must_use]
pub struct OutputDestinationSettings(Properties);

properties! { OutputDestinationSettings }

impl OutputDestinationSettings {
    /// `PasswordParam`: string.
    #[track_caller]
    pub fn password_param(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PasswordParam", value);
        self
    }

    /// `StreamName`: string.
    #[track_caller]
    pub fn stream_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("StreamName", value);
        self
    }

    /// `Url`: string.
    #[track_caller]
    pub fn url(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Url", value);
        self
    }

    /// `Username`: string.
    #[track_caller]
    pub fn username(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Username", value);
        self
    }

    /// `VirtualSourceAddress`: string.
    #[track_caller]
    pub fn virtual_source_address(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("VirtualSourceAddress", value);
        self
    }
}

/// `OutputGroup` of `AWS::MediaLive::Channel`.
#[derive(Clone, Default)]
#[must_use]
pub struct OutputGroup(Properties);

properties! { OutputGroup }

impl OutputGroup {
    /// `Name`: string.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `OutputGroupSettings`: `OutputGroupSettings`.
    #[track_caller]
    pub fn output_group_settings(mut self, value: impl IntoValue<OutputGroupSettings>) -> Self {
        self.0.set("OutputGroupSettings", value);
        self
    }

    /// `Outputs`: list of `Output`.
    #[track_caller]
    pub fn outputs(mut self, value: impl IntoValue<ListOf<Output>>) -> Self {
        self.0.set("Outputs", value);
        self
    }
}

/// `OutputGroupSettings` of `AWS::MediaLive::Channel`.
#[derive(Clone, Default)]
#[must_use]
pub struct OutputGroupSettings(Properties);

properties! { OutputGroupSettings }

impl OutputGroupSettings {
    /// `ArchiveGroupSettings`: `ArchiveGroupSettings`.
    #[track_caller]
    pub fn archive_group_settings(mut self, value: impl IntoValue<ArchiveGroupSettings>) -> Self {
        self.0.set("ArchiveGroupSettings", value);
        self
    }

    /// `CmafIngestGroupSettings`: `CmafIngestGroupSettings`.
    #[track_caller]
    pub fn cmaf_ingest_group_settings(
        mut self,
        value: impl IntoValue<CmafIngestGroupSettings>,
    ) -> Self {
        self.0.set("CmafIngestGroupSettings", value);
        self
    }

    /// `FrameCaptureGroupSettings`: `FrameCaptureGroupSettings`.
    #[track_caller]
    pub fn frame_capture_group_settings(
        mut self,
        value: impl IntoValue<FrameCaptureGroupSettings>,
    ) -> Self {
        self.0.set("FrameCaptureGroupSettings", value);
        self
    }

    /// `HlsGroupSettings`: `HlsGroupSettings`.
    #[track_caller]
    pub fn hls_group_settings(mut self, value: impl IntoValue<HlsGroupSettings>) -> Self {
        self.0.set("HlsGroupSettings", value);
        self
    }

    /// `MediaConnectRouterGroupSettings`: `MediaConnectRouterGroupSettings`.
    #[track_caller]
    pub fn media_connect_router_group_settings(
        mut self,
        value: impl IntoValue<MediaConnectRouterGroupSettings>,
    ) -> Self {
        self.0.set("MediaConnectRouterGroupSettings", value);
        self
    }

    /// `MediaPackageGroupSettings`: `MediaPackageGroupSettings`.
    #[track_caller]
    pub fn media_package_group_settings(
        mut self,
        value: impl IntoValue<MediaPackageGroupSettings>,
    ) -> Self {
        self.0.set("MediaPackageGroupSettings", value);
        self
    }

    /// `MsSmoothGroupSettings`: `MsSmoothGroupSettings`.
    #[track_caller]
    pub fn ms_smooth_group_settings(
        mut self,
        value: impl IntoValue<MsSmoothGroupSettings>,
    ) -> Self {
        self.0.set("MsSmoothGroupSettings", value);
        self
    }

    /// `MultiplexGroupSettings`: object.
    #[track_caller]
    pub fn multiplex_group_settings(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("MultiplexGroupSettings", value);
        self
    }

    /// `RtmpGroupSettings`: `RtmpGroupSettings`.
    #[track_caller]
    pub fn rtmp_group_settings(mut self, value: impl IntoValue<RtmpGroupSettings>) -> Self {
        self.0.set("RtmpGroupSettings", value);
        self
    }

    /// `SrtGroupSettings`: `SrtGroupSettings`.
    #[track_caller]
    pub fn srt_group_settings(mut self, value: impl IntoValue<SrtGroupSettings>) -> Self {
        self.0.set("SrtGroupSettings", value);
        self
    }

    /// `UdpGroupSettings`: `UdpGroupSettings`.
    #[track_caller]
    pub fn udp_group_settings(mut self, value: impl IntoValue<UdpGroupSettings>) -> Self {
        self.0.set("UdpGroupSettings", value);
        self
    }
}

/// `OutputLocationRef` of `AWS::MediaLive::Channel`.
#[derive(Clone, Default)]
#[must_use]
pub struct OutputLocationRef(Properties);

properties! { OutputLocationRef }

impl OutputLocationRef {
    /// `DestinationRefId`: string.
    #[track_caller]
    pub fn destination_ref_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DestinationRefId", value);
        self
    }
}

/// `OutputLockingSettings` of `AWS::MediaLive::Channel`.
#[derive(Clone, Default)]
#[must_use]
pub struct OutputLockingSettings(Properties);

properties! { OutputLockingSettings }

impl OutputLockingSettings {
    /// `DisabledLockingSettings`: `DisabledLockingSettings`.
    #[track_caller]
    pub fn disabled_locking_settings(
        mut self,
        value: impl IntoValue<DisabledLockingSettings>,
    ) -> Self {
        self.0.set("DisabledLockingSettings", value);
        self
    }

    /// `EpochLockingSettings`: `EpochLockingSettings`.
    #[track_caller]
    pub fn epoch_locking_settings(mut self, value: impl IntoValue<EpochLockingSettings>) -> Self {
        self.0.set("EpochLockingSettings", value);
        self
    }

    /// `PipelineLockingSettings`: object or string.
    #[track_caller]
    pub fn pipeline_locking_settings(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("PipelineLockingSettings", value);
        self
    }
}

/// `OutputSettings` of `AWS::MediaLive::Channel`.
#[derive(Clone, Default)]
#[must_use]
pub struct OutputSettings(Properties);

properties! { OutputSettings }

impl OutputSettings {
    /// `ArchiveOutputSettings`: `ArchiveOutputSettings`.
    #[track_caller]
    pub fn archive_output_settings(mut self, value: impl IntoValue<ArchiveOutputSettings>) -> Self {
        self.0.set("ArchiveOutputSettings", value);
        self
    }

    /// `CmafIngestOutputSettings`: `CmafIngestFrameCaptureOutputSettings`.
    #[track_caller]
    pub fn cmaf_ingest_output_settings(
        mut self,
        value: impl IntoValue<CmafIngestFrameCaptureOutputSettings>,
    ) -> Self {
        self.0.set("CmafIngestOutputSettings", value);
        self
    }

    /// `FrameCaptureOutputSettings`: `CmafIngestFrameCaptureOutputSettings`.
    #[track_caller]
    pub fn frame_capture_output_settings(
        mut self,
        value: impl IntoValue<CmafIngestFrameCaptureOutputSettings>,
    ) -> Self {
        self.0.set("FrameCaptureOutputSettings", value);
        self
    }

    /// `HlsOutputSettings`: `HlsOutputSettings`.
    #[track_caller]
    pub fn hls_output_settings(mut self, value: impl IntoValue<HlsOutputSettings>) -> Self {
        self.0.set("HlsOutputSettings", value);
        self
    }

    /// `MediaConnectRouterOutputSettings`: `MediaConnectRouterOutputSettings`.
    #[track_caller]
    pub fn media_connect_router_output_settings(
        mut self,
        value: impl IntoValue<MediaConnectRouterOutputSettings>,
    ) -> Self {
        self.0.set("MediaConnectRouterOutputSettings", value);
        self
    }

    /// `MediaPackageOutputSettings`: object or string.
    #[track_caller]
    pub fn media_package_output_settings(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("MediaPackageOutputSettings", value);
        self
    }

    /// `MsSmoothOutputSettings`: `MsSmoothOutputSettings`.
    #[track_caller]
    pub fn ms_smooth_output_settings(
        mut self,
        value: impl IntoValue<MsSmoothOutputSettings>,
    ) -> Self {
        self.0.set("MsSmoothOutputSettings", value);
        self
    }

    /// `MultiplexOutputSettings`: `MultiplexOutputSettings`.
    #[track_caller]
    pub fn multiplex_output_settings(
        mut self,
        value: impl IntoValue<MultiplexOutputSettings>,
    ) -> Self {
        self.0.set("MultiplexOutputSettings", value);
        self
    }

    /// `RtmpOutputSettings`: `RtmpOutputSettings`.
    #[track_caller]
    pub fn rtmp_output_settings(mut self, value: impl IntoValue<RtmpOutputSettings>) -> Self {
        self.0.set("RtmpOutputSettings", value);
        self
    }

    /// `SrtOutputSettings`: `SrtOutputSettings`.
    #[track_caller]
    pub fn srt_output_settings(mut self, value: impl IntoValue<SrtOutputSettings>) -> Self {
        self.0.set("SrtOutputSettings", value);
        self
    }

    /// `UdpOutputSettings`: `UdpOutputSettings`.
    #[track_caller]
    pub fn udp_output_settings(mut self, value: impl IntoValue<UdpOutputSettings>) -> Self {
        self.0.set("UdpOutputSettings", value);
        self
    }
}

/// `PrimaryChannelSettings` of `AWS::MediaLive::Channel`.
#[derive(Clone, Default)]
#[must_use]
pub struct PrimaryChannelSettings(Properties);

properties! { PrimaryChannelSettings }

impl PrimaryChannelSettings {
    /// `LinkedChannelType`: string.
    #[track_caller]
    pub fn linked_channel_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LinkedChannelType", value);
        self
    }
}

/// `RemixSettings` of `AWS::MediaLive::Channel`.
#[derive(Clone, Default)]
#[must_use]
pub struct RemixSettings(Properties);

properties! { RemixSettings }

impl RemixSettings {
    /// `ChannelMappings`: list of `AudioChannelMapping`.
    #[track_caller]
    pub fn channel_mappings(mut self, value: impl IntoValue<ListOf<AudioChannelMapping>>) -> Self {
        self.0.set("ChannelMappings", value);
        self
    }

    /// `ChannelsIn`: integer.
    #[track_caller]
    pub fn channels_in(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("ChannelsIn", value);
        self
    }

    /// `ChannelsOut`: integer.
    #[track_caller]
    pub fn channels_out(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("ChannelsOut", value);
        self
    }
}

/// `RtmpGroupSettings` of `AWS::MediaLive::Channel`.
#[derive(Clone, Default)]
#[must_use]
pub struct RtmpGroupSettings(Properties);

properties! { RtmpGroupSettings }

impl RtmpGroupSettings {
    /// `AdMarkers`: list of strings.
    #[track_caller]
    pub fn ad_markers(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("AdMarkers", value);
        self
    }

    /// `AuthenticationScheme`: string.
    #[track_caller]
    pub fn authentication_scheme(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AuthenticationScheme", value);
        self
    }

    /// `CacheFullBehavior`: string.
    #[track_caller]
    pub fn cache_full_behavior(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CacheFullBehavior", value);
        self
    }

    /// `CacheLength`: integer.
    #[track_caller]
    pub fn cache_length(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("CacheLength", value);
        self
    }

    /// `CaptionData`: string.
    #[track_caller]
    pub fn caption_data(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CaptionData", value);
        self
    }

    /// `IncludeFillerNalUnits`: string.
    #[track_caller]
    pub fn include_filler_nal_units(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("IncludeFillerNalUnits", value);
        self
    }

    /// `InputLossAction`: string.
    #[track_caller]
    pub fn input_loss_action(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("InputLossAction", value);
        self
    }

    /// `RestartDelay`: integer.
    #[track_caller]
    pub fn restart_delay(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("RestartDelay", value);
        self
    }
}

/// `RtmpOutputSettings` of `AWS::MediaLive::Channel`.
#[derive(Clone, Default)]
#[must_use]
pub struct RtmpOutputSettings(Properties);

properties! { RtmpOutputSettings }

impl RtmpOutputSettings {
    /// `CertificateMode`: string.
    #[track_caller]
    pub fn certificate_mode(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CertificateMode", value);
        self
    }

    /// `ConnectionRetryInterval`: integer.
    #[track_caller]
    pub fn connection_retry_interval(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("ConnectionRetryInterval", value);
        self
    }

    /// `Destination`: `OutputLocationRef`.
    #[track_caller]
    pub fn destination(mut self, value: impl IntoValue<OutputLocationRef>) -> Self {
        self.0.set("Destination", value);
        self
    }

    /// `NumRetries`: integer.
    #[track_caller]
    pub fn num_retries(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("NumRetries", value);
        self
    }
}

/// `Scte20SourceSettings` of `AWS::MediaLive::Channel`.
#[derive(Clone, Default)]
#[must_use]
pub struct Scte20SourceSettings(Properties);

properties! { Scte20SourceSettings }

impl Scte20SourceSettings {
    /// `Convert608To708`: string.
    #[track_caller]
    pub fn convert608_to708(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Convert608To708", value);
        self
    }

    /// `Source608ChannelNumber`: integer.
    #[track_caller]
    pub fn source608_channel_number(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Source608ChannelNumber", value);
        self
    }
}

/// `Scte27DvbSubSourceSettings` of `AWS::MediaLive::Channel`.
#[derive(Clone, Default)]
#[must_use]
pub struct Scte27DvbSubSourceSettings(Properties);

properties! { Scte27DvbSubSourceSettings }

impl Scte27DvbSubSourceSettings {
    /// `OcrLanguage`: string.
    #[track_caller]
    pub fn ocr_language(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("OcrLanguage", value);
        self
    }

    /// `Pid`: integer.
    #[track_caller]
    pub fn pid(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Pid", value);
        self
    }
}

/// `Scte35SpliceInsertTimeSignalAposSettings` of `AWS::MediaLive::Channel`.
#[derive(Clone, Default)]
#[must_use]
pub struct Scte35SpliceInsertTimeSignalAposSettings(Properties);

properties! { Scte35SpliceInsertTimeSignalAposSettings }

impl Scte35SpliceInsertTimeSignalAposSettings {
    /// `AdAvailOffset`: integer.
    #[track_caller]
    pub fn ad_avail_offset(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("AdAvailOffset", value);
        self
    }

    /// `NoRegionalBlackoutFlag`: string.
    #[track_caller]
    pub fn no_regional_blackout_flag(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("NoRegionalBlackoutFlag", value);
        self
    }

    /// `WebDeliveryAllowedFlag`: string.
    #[track_caller]
    pub fn web_delivery_allowed_flag(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("WebDeliveryAllowedFlag", value);
        self
    }
}

/// `SmartSubtitleSourceSettings` of `AWS::MediaLive::Channel`.
#[derive(Clone, Default)]
#[must_use]
pub struct SmartSubtitleSourceSettings(Properties);

properties! { SmartSubtitleSourceSettings }

impl SmartSubtitleSourceSettings {
    /// `CaptionSynchronizationMode`: string.
    #[track_caller]
    pub fn caption_synchronization_mode(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CaptionSynchronizationMode", value);
        self
    }

    /// `InferenceFeedOutput`: string.
    #[track_caller]
    pub fn inference_feed_output(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("InferenceFeedOutput", value);
        self
    }
}

/// `SrtGroupSettings` of `AWS::MediaLive::Channel`.
#[derive(Clone, Default)]
#[must_use]
pub struct SrtGroupSettings(Properties);

properties! { SrtGroupSettings }

impl SrtGroupSettings {
    /// `InputLossAction`: string.
    #[track_caller]
    pub fn input_loss_action(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("InputLossAction", value);
        self
    }
}

/// `SrtOutputDestinationSettings` of `AWS::MediaLive::Channel`.
#[derive(Clone, Default)]
#[must_use]
pub struct SrtOutputDestinationSettings(Properties);

properties! { SrtOutputDestinationSettings }

impl SrtOutputDestinationSettings {
    /// `ConnectionMode`: string.
    #[track_caller]
    pub fn connection_mode(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ConnectionMode", value);
        self
    }

    /// `EncryptionPassphraseSecretArn`: string.
    #[track_caller]
    pub fn encryption_passphrase_secret_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EncryptionPassphraseSecretArn", value);
        self
    }

    /// `ListenerPort`: integer.
    #[track_caller]
    pub fn listener_port(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("ListenerPort", value);
        self
    }

    /// `StreamId`: string.
    #[track_caller]
    pub fn stream_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("StreamId", value);
        self
    }

    /// `Url`: string.
    #[track_caller]
    pub fn url(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Url", value);
        self
    }
}

/// `SrtOutputSettings` of `AWS::MediaLive::Channel`.
#[derive(Clone, Default)]
#[must_use]
pub struct SrtOutputSettings(Properties);

properties! { SrtOutputSettings }

impl SrtOutputSettings {
    /// `BufferMsec`: integer.
    #[track_caller]
    pub fn buffer_msec(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("BufferMsec", value);
        self
    }

    /// `ContainerSettings`: `UdpMediaConnectRouterContainerSettings`.
    #[track_caller]
    pub fn container_settings(
        mut self,
        value: impl IntoValue<UdpMediaConnectRouterContainerSettings>,
    ) -> Self {
        self.0.set("ContainerSettings", value);
        self
    }

    /// `Destination`: `OutputLocationRef`.
    #[track_caller]
    pub fn destination(mut self, value: impl IntoValue<OutputLocationRef>) -> Self {
        self.0.set("Destination", value);
        self
    }

    /// `EncryptionType`: string.
    #[track_caller]
    pub fn encryption_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EncryptionType", value);
        self
    }

    /// `Latency`: integer.
    #[track_caller]
    pub fn latency(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Latency", value);
        self
    }
}

/// `StandardHlsSettings` of `AWS::MediaLive::Channel`.
#[derive(Clone, Default)]
#[must_use]
pub struct StandardHlsSettings(Properties);

properties! { StandardHlsSettings }

impl StandardHlsSettings {
    /// `AudioRenditionSets`: string.
    #[track_caller]
    pub fn audio_rendition_sets(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AudioRenditionSets", value);
        self
    }

    /// `M3u8Settings`: `M3u8Settings`.
    #[track_caller]
    pub fn m3u8_settings(mut self, value: impl IntoValue<M3u8Settings>) -> Self {
        self.0.set("M3u8Settings", value);
        self
    }
}

/// `StaticKeySettings` of `AWS::MediaLive::Channel`.
#[derive(Clone, Default)]
#[must_use]
pub struct StaticKeySettings(Properties);

properties! { StaticKeySettings }

impl StaticKeySettings {
    /// `KeyProviderServer`: `InputLocation`.
    #[track_caller]
    pub fn key_provider_server(mut self, value: impl IntoValue<InputLocation>) -> Self {
        self.0.set("KeyProviderServer", value);
        self
    }

    /// `StaticKeyValue`: string.
    #[track_caller]
    pub fn static_key_value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("StaticKeyValue", value);
        self
    }
}

/// `TeletextSourceSettings` of `AWS::MediaLive::Channel`.
#[derive(Clone, Default)]
#[must_use]
pub struct TeletextSourceSettings(Properties);

properties! { TeletextSourceSettings }

impl TeletextSourceSettings {
    /// `OutputRectangle`: `CaptionRectangle`.
    #[track_caller]
    pub fn output_rectangle(mut self, value: impl IntoValue<CaptionRectangle>) -> Self {
        self.0.set("OutputRectangle", value);
        self
    }

    /// `PageNumber`: string.
    #[track_caller]
    pub fn page_number(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PageNumber", value);
        self
    }
}

/// `TemporalFilterSettings` of `AWS::MediaLive::Channel`.
#[derive(Clone, Default)]
#[must_use]
pub struct TemporalFilterSettings(Properties);

properties! { TemporalFilterSettings }

impl TemporalFilterSettings {
    /// `PostFilterSharpening`: string.
    #[track_caller]
    pub fn post_filter_sharpening(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PostFilterSharpening", value);
        self
    }

    /// `Strength`: string.
    #[track_caller]
    pub fn strength(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Strength", value);
        self
    }
}

/// `TextCaptionPositionSettings` of `AWS::MediaLive::Channel`.
#[derive(Clone, Default)]
#[must_use]
pub struct TextCaptionPositionSettings(Properties);

properties! { TextCaptionPositionSettings }

impl TextCaptionPositionSettings {
    /// `YPositionPercentage`: integer.
    #[track_caller]
    pub fn y_position_percentage(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("YPositionPercentage", value);
        self
    }
}

/// `ThumbnailConfiguration` of `AWS::MediaLive::Channel`.
#[derive(Clone, Default)]
#[must_use]
pub struct ThumbnailConfiguration(Properties);

properties! { ThumbnailConfiguration }

impl ThumbnailConfiguration {
    /// `State`: string.
    #[track_caller]
    pub fn state(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("State", value);
        self
    }
}

/// `TimecodeBurninSettings` of `AWS::MediaLive::Channel`.
#[derive(Clone, Default)]
#[must_use]
pub struct TimecodeBurninSettings(Properties);

properties! { TimecodeBurninSettings }

impl TimecodeBurninSettings {
    /// `FontSize`: string.
    #[track_caller]
    pub fn font_size(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FontSize", value);
        self
    }

    /// `Position`: string.
    #[track_caller]
    pub fn position(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Position", value);
        self
    }

    /// `Prefix`: string.
    #[track_caller]
    pub fn prefix(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Prefix", value);
        self
    }
}

/// `TimecodeConfig` of `AWS::MediaLive::Channel`.
#[derive(Clone, Default)]
#[must_use]
pub struct TimecodeConfig(Properties);

properties! { TimecodeConfig }

impl TimecodeConfig {
    /// `Source`: string.
    #[track_caller]
    pub fn source(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Source", value);
        self
    }

    /// `SyncThreshold`: integer.
    #[track_caller]
    pub fn sync_threshold(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("SyncThreshold", value);
        self
    }
}

/// `TtmlDestinationSettings` of `AWS::MediaLive::Channel`.
#[derive(Clone, Default)]
#[must_use]
pub struct TtmlDestinationSettings(Properties);

properties! { TtmlDestinationSettings }

impl TtmlDestinationSettings {
    /// `Position`: `TextCaptionPositionSettings`.
    #[track_caller]
    pub fn position(mut self, value: impl IntoValue<TextCaptionPositionSettings>) -> Self {
        self.0.set("Position", value);
        self
    }

    /// `StyleControl`: string.
    #[track_caller]
    pub fn style_control(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("StyleControl", value);
        self
    }
}

/// `UdpGroupSettings` of `AWS::MediaLive::Channel`.
#[derive(Clone, Default)]
#[must_use]
pub struct UdpGroupSettings(Properties);

properties! { UdpGroupSettings }

impl UdpGroupSettings {
    /// `InputLossAction`: string.
    #[track_caller]
    pub fn input_loss_action(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("InputLossAction", value);
        self
    }

    /// `TimedMetadataId3Frame`: string.
    #[track_caller]
    pub fn timed_metadata_id3_frame(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TimedMetadataId3Frame", value);
        self
    }

    /// `TimedMetadataId3Period`: integer.
    #[track_caller]
    pub fn timed_metadata_id3_period(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("TimedMetadataId3Period", value);
        self
    }
}

/// `UdpMediaConnectRouterContainerSettings` of `AWS::MediaLive::Channel`.
#[derive(Clone, Default)]
#[must_use]
pub struct UdpMediaConnectRouterContainerSettings(Properties);

properties! { UdpMediaConnectRouterContainerSettings }

impl UdpMediaConnectRouterContainerSettings {
    /// `M2tsSettings`: `M2tsSettings`.
    #[track_caller]
    pub fn m2ts_settings(mut self, value: impl IntoValue<M2tsSettings>) -> Self {
        self.0.set("M2tsSettings", value);
        self
    }
}

/// `UdpOutputSettings` of `AWS::MediaLive::Channel`.
#[derive(Clone, Default)]
#[must_use]
pub struct UdpOutputSettings(Properties);

properties! { UdpOutputSettings }

impl UdpOutputSettings {
    /// `BufferMsec`: integer.
    #[track_caller]
    pub fn buffer_msec(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("BufferMsec", value);
        self
    }

    /// `ContainerSettings`: `UdpMediaConnectRouterContainerSettings`.
    #[track_caller]
    pub fn container_settings(
        mut self,
        value: impl IntoValue<UdpMediaConnectRouterContainerSettings>,
    ) -> Self {
        self.0.set("ContainerSettings", value);
        self
    }

    /// `Destination`: `OutputLocationRef`.
    #[track_caller]
    pub fn destination(mut self, value: impl IntoValue<OutputLocationRef>) -> Self {
        self.0.set("Destination", value);
        self
    }

    /// `FecOutputSettings`: `FecOutputSettings`.
    #[track_caller]
    pub fn fec_output_settings(mut self, value: impl IntoValue<FecOutputSettings>) -> Self {
        self.0.set("FecOutputSettings", value);
        self
    }
}

/// `VideoBlackFailoverSettings` of `AWS::MediaLive::Channel`.
#[derive(Clone, Default)]
#[must_use]
pub struct VideoBlackFailoverSettings(Properties);

properties! { VideoBlackFailoverSettings }

impl VideoBlackFailoverSettings {
    /// `BlackDetectThreshold`: number.
    #[track_caller]
    pub fn black_detect_threshold(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("BlackDetectThreshold", value);
        self
    }

    /// `VideoBlackThresholdMsec`: integer.
    #[track_caller]
    pub fn video_black_threshold_msec(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("VideoBlackThresholdMsec", value);
        self
    }
}

/// `VideoCodecSettings` of `AWS::MediaLive::Channel`.
#[derive(Clone, Default)]
#[must_use]
pub struct VideoCodecSettings(Properties);

properties! { VideoCodecSettings }

impl VideoCodecSettings {
    /// `Av1Settings`: `Av1Settings`.
    #[track_caller]
    pub fn av1_settings(mut self, value: impl IntoValue<Av1Settings>) -> Self {
        self.0.set("Av1Settings", value);
        self
    }

    /// `FrameCaptureSettings`: `FrameCaptureSettings`.
    #[track_caller]
    pub fn frame_capture_settings(mut self, value: impl IntoValue<FrameCaptureSettings>) -> Self {
        self.0.set("FrameCaptureSettings", value);
        self
    }

    /// `H264Settings`: `H264Settings`.
    #[track_caller]
    pub fn h264_settings(mut self, value: impl IntoValue<H264Settings>) -> Self {
        self.0.set("H264Settings", value);
        self
    }

    /// `H265Settings`: `H265Settings`.
    #[track_caller]
    pub fn h265_settings(mut self, value: impl IntoValue<H265Settings>) -> Self {
        self.0.set("H265Settings", value);
        self
    }

    /// `Mpeg2Settings`: `Mpeg2Settings`.
    #[track_caller]
    pub fn mpeg2_settings(mut self, value: impl IntoValue<Mpeg2Settings>) -> Self {
        self.0.set("Mpeg2Settings", value);
        self
    }
}

/// `VideoDescription` of `AWS::MediaLive::Channel`.
#[derive(Clone, Default)]
#[must_use]
pub struct VideoDescription(Properties);

properties! { VideoDescription }

impl VideoDescription {
    /// `Border`: integer.
    #[track_caller]
    pub fn border(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Border", value);
        self
    }

    /// `CodecSettings`: `VideoCodecSettings`.
    #[track_caller]
    pub fn codec_settings(mut self, value: impl IntoValue<VideoCodecSettings>) -> Self {
        self.0.set("CodecSettings", value);
        self
    }

    /// `CropRectangle`: `VideoPositionRectangle`.
    #[track_caller]
    pub fn crop_rectangle(mut self, value: impl IntoValue<VideoPositionRectangle>) -> Self {
        self.0.set("CropRectangle", value);
        self
    }

    /// `Height`: integer.
    #[track_caller]
    pub fn height(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Height", value);
        self
    }

    /// `Name`: string.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `OutputPositionRectangle`: `VideoPositionRectangle`.
    #[track_caller]
    pub fn output_position_rectangle(
        mut self,
        value: impl IntoValue<VideoPositionRectangle>,
    ) -> Self {
        self.0.set("OutputPositionRectangle", value);
        self
    }

    /// `RespondToAfd`: string.
    #[track_caller]
    pub fn respond_to_afd(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RespondToAfd", value);
        self
    }

    /// `ScalingBehavior`: string.
    #[track_caller]
    pub fn scaling_behavior(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ScalingBehavior", value);
        self
    }

    /// `Sharpness`: integer.
    #[track_caller]
    pub fn sharpness(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Sharpness", value);
        self
    }

    /// `Width`: integer.
    #[track_caller]
    pub fn width(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Width", value);
        self
    }
}

/// `VideoPositionRectangle` of `AWS::MediaLive::Channel`.
#[derive(Clone, Default)]
#[must_use]
pub struct VideoPositionRectangle(Properties);

properties! { VideoPositionRectangle }

impl VideoPositionRectangle {
    /// `Height`: integer.
    #[track_caller]
    pub fn height(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Height", value);
        self
    }

    /// `Width`: integer.
    #[track_caller]
    pub fn width(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Width", value);
        self
    }

    /// `X`: integer.
    #[track_caller]
    pub fn x(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("X", value);
        self
    }

    /// `Y`: integer.
    #[track_caller]
    pub fn y(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Y", value);
        self
    }
}

/// `VideoSelector` of `AWS::MediaLive::Channel`.
#[derive(Clone, Default)]
#[must_use]
pub struct VideoSelector(Properties);

properties! { VideoSelector }

impl VideoSelector {
    /// `ColorSpace`: string.
    #[track_caller]
    pub fn color_space(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ColorSpace", value);
        self
    }

    /// `ColorSpaceSettings`: `VideoSelectorColorSpaceSettings`.
    #[track_caller]
    pub fn color_space_settings(
        mut self,
        value: impl IntoValue<VideoSelectorColorSpaceSettings>,
    ) -> Self {
        self.0.set("ColorSpaceSettings", value);
        self
    }

    /// `ColorSpaceUsage`: string.
    #[track_caller]
    pub fn color_space_usage(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ColorSpaceUsage", value);
        self
    }

    /// `SelectorSettings`: `VideoSelectorSettings`.
    #[track_caller]
    pub fn selector_settings(mut self, value: impl IntoValue<VideoSelectorSettings>) -> Self {
        self.0.set("SelectorSettings", value);
        self
    }
}

/// `VideoSelectorColorSpaceSettings` of `AWS::MediaLive::Channel`.
#[derive(Clone, Default)]
#[must_use]
pub struct VideoSelectorColorSpaceSettings(Properties);

properties! { VideoSelectorColorSpaceSettings }

impl VideoSelectorColorSpaceSettings {
    /// `Hdr10Settings`: `Hdr10Settings`.
    #[track_caller]
    pub fn hdr10_settings(mut self, value: impl IntoValue<Hdr10Settings>) -> Self {
        self.0.set("Hdr10Settings", value);
        self
    }
}

/// `VideoSelectorPid` of `AWS::MediaLive::Channel`.
#[derive(Clone, Default)]
#[must_use]
pub struct VideoSelectorPid(Properties);

properties! { VideoSelectorPid }

impl VideoSelectorPid {
    /// `Pid`: integer.
    #[track_caller]
    pub fn pid(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Pid", value);
        self
    }
}

/// `VideoSelectorProgramId` of `AWS::MediaLive::Channel`.
#[derive(Clone, Default)]
#[must_use]
pub struct VideoSelectorProgramId(Properties);

properties! { VideoSelectorProgramId }

impl VideoSelectorProgramId {
    /// `ProgramId`: integer.
    #[track_caller]
    pub fn program_id(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("ProgramId", value);
        self
    }
}

/// `VideoSelectorSettings` of `AWS::MediaLive::Channel`.
#[derive(Clone, Default)]
#[must_use]
pub struct VideoSelectorSettings(Properties);

properties! { VideoSelectorSettings }

impl VideoSelectorSettings {
    /// `VideoSelectorPid`: `VideoSelectorPid`.
    #[track_caller]
    pub fn video_selector_pid(mut self, value: impl IntoValue<VideoSelectorPid>) -> Self {
        self.0.set("VideoSelectorPid", value);
        self
    }

    /// `VideoSelectorProgramId`: `VideoSelectorProgramId`.
    #[track_caller]
    pub fn video_selector_program_id(
        mut self,
        value: impl IntoValue<VideoSelectorProgramId>,
    ) -> Self {
        self.0.set("VideoSelectorProgramId", value);
        self
    }
}

/// `VpcOutputSettings` of `AWS::MediaLive::Channel`.
#[derive(Clone, Default)]
#[must_use]
pub struct VpcOutputSettings(Properties);

properties! { VpcOutputSettings }

impl VpcOutputSettings {
    /// `PublicAddressAllocationIds`: list of strings.
    #[track_caller]
    pub fn public_address_allocation_ids(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("PublicAddressAllocationIds", value);
        self
    }

    /// `SecurityGroupIds`: list of `Ec2SecurityGroupId`.
    #[track_caller]
    pub fn security_group_ids(
        mut self,
        value: impl IntoValue<ListOf<format::Ec2SecurityGroupId>>,
    ) -> Self {
        self.0.set("SecurityGroupIds", value);
        self
    }

    /// `SubnetIds`: list of strings.
    #[track_caller]
    pub fn subnet_ids(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("SubnetIds", value);
        self
    }
}

/// `WavSettings` of `AWS::MediaLive::Channel`.
#[derive(Clone, Default)]
#[must_use]
pub struct WavSettings(Properties);

properties! { WavSettings }

impl WavSettings {
    /// `BitDepth`: number.
    #[track_caller]
    pub fn bit_depth(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("BitDepth", value);
        self
    }

    /// `CodingMode`: string.
    #[track_caller]
    pub fn coding_mode(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CodingMode", value);
        self
    }

    /// `SampleRate`: number.
    #[track_caller]
    pub fn sample_rate(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("SampleRate", value);
        self
    }
}

/// `WebvttDestinationSettings` of `AWS::MediaLive::Channel`.
#[derive(Clone, Default)]
#[must_use]
pub struct WebvttDestinationSettings(Properties);

properties! { WebvttDestinationSettings }

impl WebvttDestinationSettings {
    /// `Position`: `TextCaptionPositionSettings`.
    #[track_caller]
    pub fn position(mut self, value: impl IntoValue<TextCaptionPositionSettings>) -> Self {
        self.0.set("Position", value);
        self
    }

    /// `StyleControl`: string.
    #[track_caller]
    pub fn style_control(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("StyleControl", value);
        self
    }
}
