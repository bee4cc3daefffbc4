// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::MediaPackage::PackagingConfiguration` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::MediaPackage::PackagingConfiguration`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediapackage-packagingconfiguration.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct PackagingConfiguration(Body);

resource! { PackagingConfiguration "AWS::MediaPackage::PackagingConfiguration" }

impl PackagingConfiguration {
    /// `CmafPackage`: `CmafPackage`.
    #[track_caller]
    pub fn cmaf_package(mut self, value: impl IntoValue<CmafPackage>) -> Self {
        self.0.set("CmafPackage", value);
        self
    }

    /// `DashPackage`: `DashPackage`.
    #[track_caller]
    pub fn dash_package(mut self, value: impl IntoValue<DashPackage>) -> Self {
        self.0.set("DashPackage", value);
        self
    }

    /// `HlsPackage`: `HlsPackage`.
    #[track_caller]
    pub fn hls_package(mut self, value: impl IntoValue<HlsPackage>) -> Self {
        self.0.set("HlsPackage", value);
        self
    }

    /// `Id`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Id", value);
        self
    }

    /// `MssPackage`: `MssPackage`.
    #[track_caller]
    pub fn mss_package(mut self, value: impl IntoValue<MssPackage>) -> Self {
        self.0.set("MssPackage", value);
        self
    }

    /// `PackagingGroupId`: string. Required.
    #[track_caller]
    pub fn packaging_group_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PackagingGroupId", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<PackagingConfiguration> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }
}

/// `CmafEncryption` of `AWS::MediaPackage::PackagingConfiguration`.
#[derive(Clone, Default)]
#[must_use]
pub struct CmafEncryption(Properties);

properties! { CmafEncryption }

impl CmafEncryption {
    /// `SpekeKeyProvider`: `SpekeKeyProvider`. Required.
    #[track_caller]
    pub fn speke_key_provider(mut self, value: impl IntoValue<SpekeKeyProvider>) -> Self {
        self.0.set("SpekeKeyProvider", value);
        self
    }
}

/// `CmafPackage` of `AWS::MediaPackage::PackagingConfiguration`.
#[derive(Clone, Default)]
#[must_use]
pub struct CmafPackage(Properties);

properties! { CmafPackage }

impl CmafPackage {
    /// `Encryption`: `CmafEncryption`.
    #[track_caller]
    pub fn encryption(mut self, value: impl IntoValue<CmafEncryption>) -> Self {
        self.0.set("Encryption", value);
        self
    }

    /// `HlsManifests`: list of `HlsManifest`. Required.
    #[track_caller]
    pub fn hls_manifests(mut self, value: impl IntoValue<ListOf<HlsManifest>>) -> Self {
        self.0.set("HlsManifests", value);
        self
    }

    /// `IncludeEncoderConfigurationInSegments`: boolean.
    #[track_caller]
    pub fn include_encoder_configuration_in_segments(
        mut self,
        value: impl IntoValue<bool>,
    ) -> Self {
        self.0.set("IncludeEncoderConfigurationInSegments", value);
        self
    }

    /// `SegmentDurationSeconds`: integer.
    #[track_caller]
    pub fn segment_duration_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("SegmentDurationSeconds", value);
        self
    }
}

/// `DashEncryption` of `AWS::MediaPackage::PackagingConfiguration`.
#[derive(Clone, Default)]
#[must_use]
pub struct DashEncryption(Properties);

properties! { DashEncryption }

impl DashEncryption {
    /// `SpekeKeyProvider`: `SpekeKeyProvider`. Required.
    #[track_caller]
    pub fn speke_key_provider(mut self, value: impl IntoValue<SpekeKeyProvider>) -> Self {
        self.0.set("SpekeKeyProvider", value);
        self
    }
}

/// `DashManifest` of `AWS::MediaPackage::PackagingConfiguration`.
#[derive(Clone, Default)]
#[must_use]
pub struct DashManifest(Properties);

properties! { DashManifest }

impl DashManifest {
    /// `ManifestLayout`: `DashManifestManifestLayout`.
    #[track_caller]
    pub fn manifest_layout(mut self, value: impl IntoValue<DashManifestManifestLayout>) -> Self {
        self.0.set("ManifestLayout", value);
        self
    }

    /// `ManifestName`: string.
    #[track_caller]
    pub fn manifest_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ManifestName", value);
        self
    }

    /// `MinBufferTimeSeconds`: integer.
    #[track_caller]
    pub fn min_buffer_time_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MinBufferTimeSeconds", value);
        self
    }

    /// `Profile`: `DashManifestProfile`.
    #[track_caller]
    pub fn profile(mut self, value: impl IntoValue<DashManifestProfile>) -> Self {
        self.0.set("Profile", value);
        self
    }

    /// `ScteMarkersSource`: `DashManifestScteMarkersSource`.
    #[track_caller]
    pub fn scte_markers_source(
        mut self,
        value: impl IntoValue<DashManifestScteMarkersSource>,
    ) -> Self {
        self.0.set("ScteMarkersSource", value);
        self
    }

    /// `StreamSelection`: `StreamSelection`.
    #[track_caller]
    pub fn stream_selection(mut self, value: impl IntoValue<StreamSelection>) -> Self {
        self.0.set("StreamSelection", value);
        self
    }
}

choice! {
    /// `DashManifestManifestLayout` of `AWS::MediaPackage::PackagingConfiguration`.
    DashManifestManifestLayout
    FULL "FULL"
    COMPACT "COMPACT"
}

choice! {
    /// `DashManifestProfile` of `AWS::MediaPackage::PackagingConfiguration`.
    DashManifestProfile
    NONE "NONE"
    HBBTV_1_5 "HBBTV_1_5"
}

choice! {
    /// `DashManifestScteMarkersSource` of `AWS::MediaPackage::PackagingConfiguration`.
    DashManifestScteMarkersSource
    SEGMENTS "SEGMENTS"
    MANIFEST "MANIFEST"
}

/// `DashPackage` of `AWS::MediaPackage::PackagingConfiguration`.
#[derive(Clone, Default)]
#[must_use]
pub struct DashPackage(Properties);

properties! { DashPackage }

impl DashPackage {
    /// `DashManifests`: list of `DashManifest`. Required.
    #[track_caller]
    pub fn dash_manifests(mut self, value: impl IntoValue<ListOf<DashManifest>>) -> Self {
        self.0.set("DashManifests", value);
        self
    }

    /// `Encryption`: `DashEncryption`.
    #[track_caller]
    pub fn encryption(mut self, value: impl IntoValue<DashEncryption>) -> Self {
        self.0.set("Encryption", value);
        self
    }

    /// `IncludeEncoderConfigurationInSegments`: boolean.
    #[track_caller]
    pub fn include_encoder_configuration_in_segments(
        mut self,
        value: impl IntoValue<bool>,
    ) -> Self {
        self.0.set("IncludeEncoderConfigurationInSegments", value);
        self
    }

    /// `IncludeIframeOnlyStream`: boolean.
    #[track_caller]
    pub fn include_iframe_only_stream(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("IncludeIframeOnlyStream", value);
        self
    }

    /// `PeriodTriggers`: list of `DashPackagePeriodTriggersItem`.
    #[track_caller]
    pub fn period_triggers(
        mut self,
        value: impl IntoValue<ListOf<DashPackagePeriodTriggersItem>>,
    ) -> Self {
        self.0.set("PeriodTriggers", value);
        self
    }

    /// `SegmentDurationSeconds`: integer.
    #[track_caller]
    pub fn segment_duration_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("SegmentDurationSeconds", value);
        self
    }

    /// `SegmentTemplateFormat`: `DashPackageSegmentTemplateFormat`.
    #[track_caller]
    pub fn segment_template_format(
        mut self,
        value: impl IntoValue<DashPackageSegmentTemplateFormat>,
    ) -> Self {
        self.0.set("SegmentTemplateFormat", value);
        self
    }
}

choice! {
    /// `DashPackagePeriodTriggersItem` of `AWS::MediaPackage::PackagingConfiguration`.
    DashPackagePeriodTriggersItem
    ADS "ADS"
}

choice! {
    /// `DashPackageSegmentTemplateFormat` of `AWS::MediaPackage::PackagingConfiguration`.
    DashPackageSegmentTemplateFormat
    NUMBER_WITH_TIMELINE "NUMBER_WITH_TIMELINE"
    TIME_WITH_TIMELINE "TIME_WITH_TIMELINE"
    NUMBER_WITH_DURATION "NUMBER_WITH_DURATION"
}

/// `EncryptionContractConfiguration` of `AWS::MediaPackage::PackagingConfiguration`.
#[derive(Clone, Default)]
#[must_use]
pub struct EncryptionContractConfiguration(Properties);

properties! { EncryptionContractConfiguration }

impl EncryptionContractConfiguration {
    /// `PresetSpeke20Audio`: `EncryptionContractConfigurationPresetSpeke20Audio`. Required.
    #[track_caller]
    pub fn preset_speke20_audio(
        mut self,
        value: impl IntoValue<EncryptionContractConfigurationPresetSpeke20Audio>,
    ) -> Self {
        self.0.set("PresetSpeke20Audio", value);
        self
    }

    /// `PresetSpeke20Video`: `EncryptionContractConfigurationPresetSpeke20Video`. Required.
    #[track_caller]
    pub fn preset_speke20_video(
        mut self,
        value: impl IntoValue<EncryptionContractConfigurationPresetSpeke20Video>,
    ) -> Self {
        self.0.set("PresetSpeke20Video", value);
        self
    }
}

choice! {
    /// `EncryptionContractConfigurationPresetSpeke20Audio` of `AWS::MediaPackage::PackagingConfiguration`.
    EncryptionContractConfigurationPresetSpeke20Audio
    PRESET_AUDIO_1 "PRESET-AUDIO-1"
    PRESET_AUDIO_2 "PRESET-AUDIO-2"
    PRESET_AUDIO_3 "PRESET-AUDIO-3"
    SHARED "SHARED"
    UNENCRYPTED "UNENCRYPTED"
}

choice! {
    /// `EncryptionContractConfigurationPresetSpeke20Video` of `AWS::MediaPackage::PackagingConfiguration`.
    EncryptionContractConfigurationPresetSpeke20Video
    PRESET_VIDEO_1 "PRESET-VIDEO-1"
    PRESET_VIDEO_2 "PRESET-VIDEO-2"
    PRESET_VIDEO_3 "PRESET-VIDEO-3"
    PRESET_VIDEO_4 "PRESET-VIDEO-4"
    PRESET_VIDEO_5 "PRESET-VIDEO-5"
    PRESET_VIDEO_6 "PRESET-VIDEO-6"
    PRESET_VIDEO_7 "PRESET-VIDEO-7"
    PRESET_VIDEO_8 "PRESET-VIDEO-8"
    SHARED "SHARED"
    UNENCRYPTED "UNENCRYPTED"
}

/// `HlsEncryption` of `AWS::MediaPackage::PackagingConfiguration`.
#[derive(Clone, Default)]
#[must_use]
pub struct HlsEncryption(Properties);

properties! { HlsEncryption }

impl HlsEncryption {
    /// `ConstantInitializationVector`: string.
    #[track_caller]
    pub fn constant_initialization_vector(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ConstantInitializationVector", value);
        self
    }

    /// `EncryptionMethod`: `HlsEncryptionEncryptionMethod`.
    #[track_caller]
    pub fn encryption_method(
        mut self,
        value: impl IntoValue<HlsEncryptionEncryptionMethod>,
    ) -> Self {
        self.0.set("EncryptionMethod", value);
        self
    }

    /// `SpekeKeyProvider`: `SpekeKeyProvider`. Required.
    #[track_caller]
    pub fn speke_key_provider(mut self, value: impl IntoValue<SpekeKeyProvider>) -> Self {
        self.0.set("SpekeKeyProvider", value);
        self
    }
}

choice! {
    /// `HlsEncryptionEncryptionMethod` of `AWS::MediaPackage::PackagingConfiguration`.
    HlsEncryptionEncryptionMethod
    AES_128 "AES_128"
    SAMPLE_AES "SAMPLE_AES"
}

/// `HlsManifest` of `AWS::MediaPackage::PackagingConfiguration`.
#[derive(Clone, Default)]
#[must_use]
pub struct HlsManifest(Properties);

properties! { HlsManifest }

impl HlsManifest {
    /// `AdMarkers`: `HlsManifestAdMarkers`.
    #[track_caller]
    pub fn ad_markers(mut self, value: impl IntoValue<HlsManifestAdMarkers>) -> Self {
        self.0.set("AdMarkers", value);
        self
    }

    /// `IncludeIframeOnlyStream`: boolean.
    #[track_caller]
    pub fn include_iframe_only_stream(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("IncludeIframeOnlyStream", value);
        self
    }

    /// `ManifestName`: string.
    #[track_caller]
    pub fn manifest_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ManifestName", value);
        self
    }

    /// `ProgramDateTimeIntervalSeconds`: integer.
    #[track_caller]
    pub fn program_date_time_interval_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("ProgramDateTimeIntervalSeconds", value);
        self
    }

    /// `RepeatExtXKey`: boolean.
    #[track_caller]
    pub fn repeat_ext_x_key(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("RepeatExtXKey", value);
        self
    }

    /// `StreamSelection`: `StreamSelection`.
    #[track_caller]
    pub fn stream_selection(mut self, value: impl IntoValue<StreamSelection>) -> Self {
        self.0.set("StreamSelection", value);
        self
    }
}

choice! {
    /// `HlsManifestAdMarkers` of `AWS::MediaPackage::PackagingConfiguration`.
    HlsManifestAdMarkers
    NONE "NONE"
    SCTE35_ENHANCED "SCTE35_ENHANCED"
    PASSTHROUGH "PASSTHROUGH"
}

/// `HlsPackage` of `AWS::MediaPackage::PackagingConfiguration`.
#[derive(Clone, Default)]
#[must_use]
pub struct HlsPackage(Properties);

properties! { HlsPackage }

impl HlsPackage {
    /// `Encryption`: `HlsEncryption`.
    #[track_caller]
    pub fn encryption(mut self, value: impl IntoValue<HlsEncryption>) -> Self {
        self.0.set("Encryption", value);
        self
    }

    /// `HlsManifests`: list of `HlsManifest`. Required.
    #[track_caller]
    pub fn hls_manifests(mut self, value: impl IntoValue<ListOf<HlsManifest>>) -> Self {
        self.0.set("HlsManifests", value);
        self
    }

    /// `IncludeDvbSubtitles`: boolean.
    #[track_caller]
    pub fn include_dvb_subtitles(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("IncludeDvbSubtitles", value);
        self
    }

    /// `SegmentDurationSeconds`: integer.
    #[track_caller]
    pub fn segment_duration_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("SegmentDurationSeconds", value);
        self
    }

    /// `UseAudioRenditionGroup`: boolean.
    #[track_caller]
    pub fn use_audio_rendition_group(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("UseAudioRenditionGroup", value);
        self
    }
}

/// `MssEncryption` of `AWS::MediaPackage::PackagingConfiguration`.
#[derive(Clone, Default)]
#[must_use]
pub struct MssEncryption(Properties);

properties! { MssEncryption }

impl MssEncryption {
    /// `SpekeKeyProvider`: `SpekeKeyProvider`. Required.
    #[track_caller]
    pub fn speke_key_provider(mut self, value: impl IntoValue<SpekeKeyProvider>) -> Self {
        self.0.set("SpekeKeyProvider", value);
        self
    }
}

/// `MssManifest` of `AWS::MediaPackage::PackagingConfiguration`.
#[derive(Clone, Default)]
#[must_use]
pub struct MssManifest(Properties);

properties! { MssManifest }

impl MssManifest {
    /// `ManifestName`: string.
    #[track_caller]
    pub fn manifest_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ManifestName", value);
        self
    }

    /// `StreamSelection`: `StreamSelection`.
    #[track_caller]
    pub fn stream_selection(mut self, value: impl IntoValue<StreamSelection>) -> Self {
        self.0.set("StreamSelection", value);
        self
    }
}

/// `MssPackage` of `AWS::MediaPackage::PackagingConfiguration`.
#[derive(Clone, Default)]
#[must_use]
pub struct MssPackage(Properties);

properties! { MssPackage }

impl MssPackage {
    /// `Encryption`: `MssEncryption`.
    #[track_caller]
    pub fn encryption(mut self, value: impl IntoValue<MssEncryption>) -> Self {
        self.0.set("Encryption", value);
        self
    }

    /// `MssManifests`: list of `MssManifest`. Required.
    #[track_caller]
    pub fn mss_manifests(mut self, value: impl IntoValue<ListOf<MssManifest>>) -> Self {
        self.0.set("MssManifests", value);
        self
    }

    /// `SegmentDurationSeconds`: integer.
    #[track_caller]
    pub fn segment_duration_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("SegmentDurationSeconds", value);
        self
    }
}

/// `SpekeKeyProvider` of `AWS::MediaPackage::PackagingConfiguration`.
#[derive(Clone, Default)]
#[must_use]
pub struct SpekeKeyProvider(Properties);

properties! { SpekeKeyProvider }

impl SpekeKeyProvider {
    /// `EncryptionContractConfiguration`: `EncryptionContractConfiguration`.
    #[track_caller]
    pub fn encryption_contract_configuration(
        mut self,
        value: impl IntoValue<EncryptionContractConfiguration>,
    ) -> Self {
        self.0.set("EncryptionContractConfiguration", value);
        self
    }

    /// `RoleArn`: `IamRoleArn`. Required.
    #[track_caller]
    pub fn role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("RoleArn", value);
        self
    }

    /// `SystemIds`: list of strings. Required.
    #[track_caller]
    pub fn system_ids(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("SystemIds", value);
        self
    }

    /// `Url`: string. Required.
    #[track_caller]
    pub fn url(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Url", value);
        self
    }
}

/// `StreamSelection` of `AWS::MediaPackage::PackagingConfiguration`.
#[derive(Clone, Default)]
#[must_use]
pub struct StreamSelection(Properties);

properties! { StreamSelection }

impl StreamSelection {
    /// `MaxVideoBitsPerSecond`: integer.
    #[track_caller]
    pub fn max_video_bits_per_second(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MaxVideoBitsPerSecond", value);
        self
    }

    /// `MinVideoBitsPerSecond`: integer.
    #[track_caller]
    pub fn min_video_bits_per_second(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MinVideoBitsPerSecond", value);
        self
    }

    /// `StreamOrder`: `StreamSelectionStreamOrder`.
    #[track_caller]
    pub fn stream_order(mut self, value: impl IntoValue<StreamSelectionStreamOrder>) -> Self {
        self.0.set("StreamOrder", value);
        self
    }
}

choice! {
    /// `StreamSelectionStreamOrder` of `AWS::MediaPackage::PackagingConfiguration`.
    StreamSelectionStreamOrder
    ORIGINAL "ORIGINAL"
    VIDEO_BITRATE_ASCENDING "VIDEO_BITRATE_ASCENDING"
    VIDEO_BITRATE_DESCENDING "VIDEO_BITRATE_DESCENDING"
}

/// `Tag` of `AWS::MediaPackage::PackagingConfiguration`.
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
