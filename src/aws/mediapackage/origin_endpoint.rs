// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::MediaPackage::OriginEndpoint` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::MediaPackage::OriginEndpoint`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediapackage-originendpoint.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct OriginEndpoint(Body);

resource! { OriginEndpoint "AWS::MediaPackage::OriginEndpoint" }

impl OriginEndpoint {
    /// `Authorization`: `Authorization`.
    #[track_caller]
    pub fn authorization(mut self, value: impl IntoValue<Authorization>) -> Self {
        self.0.set("Authorization", value);
        self
    }

    /// `ChannelId`: string. Required.
    #[track_caller]
    pub fn channel_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ChannelId", value);
        self
    }

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

    /// `Description`: string.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `HlsPackage`: `HlsPackage`.
    #[track_caller]
    pub fn hls_package(mut self, value: impl IntoValue<HlsPackage>) -> Self {
        self.0.set("HlsPackage", value);
        self
    }

    /// `Id`: string, 1 to 256 characters, pattern `\A[0-9a-zA-Z-_]+\Z`. Required. A change replaces the resource.
    #[track_caller]
    pub fn id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Id", value);
        self
    }

    /// `ManifestName`: string.
    #[track_caller]
    pub fn manifest_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ManifestName", value);
        self
    }

    /// `MssPackage`: `MssPackage`.
    #[track_caller]
    pub fn mss_package(mut self, value: impl IntoValue<MssPackage>) -> Self {
        self.0.set("MssPackage", value);
        self
    }

    /// `Origination`: `Origination`.
    #[track_caller]
    pub fn origination(mut self, value: impl IntoValue<Origination>) -> Self {
        self.0.set("Origination", value);
        self
    }

    /// `StartoverWindowSeconds`: integer.
    #[track_caller]
    pub fn startover_window_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("StartoverWindowSeconds", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `TimeDelaySeconds`: integer.
    #[track_caller]
    pub fn time_delay_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("TimeDelaySeconds", value);
        self
    }

    /// `Whitelist`: list of strings.
    #[track_caller]
    pub fn whitelist(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Whitelist", value);
        self
    }
}

impl Handle<OriginEndpoint> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `Url`
    #[inline]
    pub fn url(&self) -> Value<String> {
        self.attribute("Url")
    }
}

choice! {
    /// `AdsOnDeliveryRestrictions` of `AWS::MediaPackage::OriginEndpoint`.
    AdsOnDeliveryRestrictions
    NONE "NONE"
    RESTRICTED "RESTRICTED"
    UNRESTRICTED "UNRESTRICTED"
    BOTH "BOTH"
}

/// `Authorization` of `AWS::MediaPackage::OriginEndpoint`.
#[derive(Clone, Default)]
#[must_use]
pub struct Authorization(Properties);

properties! { Authorization }

impl Authorization {
    /// `CdnIdentifierSecret`: string. Required.
    #[track_caller]
    pub fn cdn_identifier_secret(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CdnIdentifierSecret", value);
        self
    }

    /// `SecretsRoleArn`: `IamRoleArn`. Required.
    #[track_caller]
    pub fn secrets_role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("SecretsRoleArn", value);
        self
    }
}

/// `CmafEncryption` of `AWS::MediaPackage::OriginEndpoint`.
#[derive(Clone, Default)]
#[must_use]
pub struct CmafEncryption(Properties);

properties! { CmafEncryption }

impl CmafEncryption {
    /// `ConstantInitializationVector`: string, 32 characters, pattern `\A[0-9a-fA-F]+\Z`.
    #[track_caller]
    pub fn constant_initialization_vector(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ConstantInitializationVector", value);
        self
    }

    /// `EncryptionMethod`: `CmafEncryptionEncryptionMethod`.
    #[track_caller]
    pub fn encryption_method(
        mut self,
        value: impl IntoValue<CmafEncryptionEncryptionMethod>,
    ) -> Self {
        self.0.set("EncryptionMethod", value);
        self
    }

    /// `KeyRotationIntervalSeconds`: integer.
    #[track_caller]
    pub fn key_rotation_interval_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("KeyRotationIntervalSeconds", value);
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
    /// `CmafEncryptionEncryptionMethod` of `AWS::MediaPackage::OriginEndpoint`.
    CmafEncryptionEncryptionMethod
    SAMPLE_AES "SAMPLE_AES"
    AES_CTR "AES_CTR"
}

/// `CmafPackage` of `AWS::MediaPackage::OriginEndpoint`.
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

    /// `HlsManifests`: list of `HlsManifest`.
    #[track_caller]
    pub fn hls_manifests(mut self, value: impl IntoValue<ListOf<HlsManifest>>) -> Self {
        self.0.set("HlsManifests", value);
        self
    }

    /// `SegmentDurationSeconds`: integer.
    #[track_caller]
    pub fn segment_duration_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("SegmentDurationSeconds", value);
        self
    }

    /// `SegmentPrefix`: string.
    #[track_caller]
    pub fn segment_prefix(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SegmentPrefix", value);
        self
    }

    /// `StreamSelection`: `StreamSelection`.
    #[track_caller]
    pub fn stream_selection(mut self, value: impl IntoValue<StreamSelection>) -> Self {
        self.0.set("StreamSelection", value);
        self
    }
}

/// `DashEncryption` of `AWS::MediaPackage::OriginEndpoint`.
#[derive(Clone, Default)]
#[must_use]
pub struct DashEncryption(Properties);

properties! { DashEncryption }

impl DashEncryption {
    /// `KeyRotationIntervalSeconds`: integer.
    #[track_caller]
    pub fn key_rotation_interval_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("KeyRotationIntervalSeconds", value);
        self
    }

    /// `SpekeKeyProvider`: `SpekeKeyProvider`. Required.
    #[track_caller]
    pub fn speke_key_provider(mut self, value: impl IntoValue<SpekeKeyProvider>) -> Self {
        self.0.set("SpekeKeyProvider", value);
        self
    }
}

/// `DashPackage` of `AWS::MediaPackage::OriginEndpoint`.
#[derive(Clone, Default)]
#[must_use]
pub struct DashPackage(Properties);

properties! { DashPackage }

impl DashPackage {
    /// `AdTriggers`: list of `DashPackageAdTriggersItem`.
    #[track_caller]
    pub fn ad_triggers(mut self, value: impl IntoValue<ListOf<DashPackageAdTriggersItem>>) -> Self {
        self.0.set("AdTriggers", value);
        self
    }

    /// `AdsOnDeliveryRestrictions`: `AdsOnDeliveryRestrictions`.
    #[track_caller]
    pub fn ads_on_delivery_restrictions(
        mut self,
        value: impl IntoValue<AdsOnDeliveryRestrictions>,
    ) -> Self {
        self.0.set("AdsOnDeliveryRestrictions", value);
        self
    }

    /// `Encryption`: `DashEncryption`.
    #[track_caller]
    pub fn encryption(mut self, value: impl IntoValue<DashEncryption>) -> Self {
        self.0.set("Encryption", value);
        self
    }

    /// `IncludeIframeOnlyStream`: boolean.
    #[track_caller]
    pub fn include_iframe_only_stream(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("IncludeIframeOnlyStream", value);
        self
    }

    /// `ManifestLayout`: `DashPackageManifestLayout`.
    #[track_caller]
    pub fn manifest_layout(mut self, value: impl IntoValue<DashPackageManifestLayout>) -> Self {
        self.0.set("ManifestLayout", value);
        self
    }

    /// `ManifestWindowSeconds`: integer.
    #[track_caller]
    pub fn manifest_window_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("ManifestWindowSeconds", value);
        self
    }

    /// `MinBufferTimeSeconds`: integer.
    #[track_caller]
    pub fn min_buffer_time_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MinBufferTimeSeconds", value);
        self
    }

    /// `MinUpdatePeriodSeconds`: integer.
    #[track_caller]
    pub fn min_update_period_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MinUpdatePeriodSeconds", value);
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

    /// `Profile`: `DashPackageProfile`.
    #[track_caller]
    pub fn profile(mut self, value: impl IntoValue<DashPackageProfile>) -> Self {
        self.0.set("Profile", value);
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

    /// `StreamSelection`: `StreamSelection`.
    #[track_caller]
    pub fn stream_selection(mut self, value: impl IntoValue<StreamSelection>) -> Self {
        self.0.set("StreamSelection", value);
        self
    }

    /// `SuggestedPresentationDelaySeconds`: integer.
    #[track_caller]
    pub fn suggested_presentation_delay_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("SuggestedPresentationDelaySeconds", value);
        self
    }

    /// `UtcTiming`: `DashPackageUtcTiming`.
    #[track_caller]
    pub fn utc_timing(mut self, value: impl IntoValue<DashPackageUtcTiming>) -> Self {
        self.0.set("UtcTiming", value);
        self
    }

    /// `UtcTimingUri`: string.
    #[track_caller]
    pub fn utc_timing_uri(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("UtcTimingUri", value);
        self
    }
}

choice! {
    /// `DashPackageAdTriggersItem` of `AWS::MediaPackage::OriginEndpoint`.
    DashPackageAdTriggersItem
    SPLICE_INSERT "SPLICE_INSERT"
    BREAK "BREAK"
    PROVIDER_ADVERTISEMENT "PROVIDER_ADVERTISEMENT"
    DISTRIBUTOR_ADVERTISEMENT "DISTRIBUTOR_ADVERTISEMENT"
    PROVIDER_PLACEMENT_OPPORTUNITY "PROVIDER_PLACEMENT_OPPORTUNITY"
    DISTRIBUTOR_PLACEMENT_OPPORTUNITY "DISTRIBUTOR_PLACEMENT_OPPORTUNITY"
    PROVIDER_OVERLAY_PLACEMENT_OPPORTUNITY "PROVIDER_OVERLAY_PLACEMENT_OPPORTUNITY"
    DISTRIBUTOR_OVERLAY_PLACEMENT_OPPORTUNITY "DISTRIBUTOR_OVERLAY_PLACEMENT_OPPORTUNITY"
}

choice! {
    /// `DashPackageManifestLayout` of `AWS::MediaPackage::OriginEndpoint`.
    DashPackageManifestLayout
    FULL "FULL"
    COMPACT "COMPACT"
    DRM_TOP_LEVEL_COMPACT "DRM_TOP_LEVEL_COMPACT"
}

choice! {
    /// `DashPackagePeriodTriggersItem` of `AWS::MediaPackage::OriginEndpoint`.
    DashPackagePeriodTriggersItem
    ADS "ADS"
}

choice! {
    /// `DashPackageProfile` of `AWS::MediaPackage::OriginEndpoint`.
    DashPackageProfile
    NONE "NONE"
    HBBTV_1_5 "HBBTV_1_5"
    HYBRIDCAST "HYBRIDCAST"
    DVB_DASH_2014 "DVB_DASH_2014"
}

choice! {
    /// `DashPackageSegmentTemplateFormat` of `AWS::MediaPackage::OriginEndpoint`.
    DashPackageSegmentTemplateFormat
    NUMBER_WITH_TIMELINE "NUMBER_WITH_TIMELINE"
    TIME_WITH_TIMELINE "TIME_WITH_TIMELINE"
    NUMBER_WITH_DURATION "NUMBER_WITH_DURATION"
}

choice! {
    /// `DashPackageUtcTiming` of `AWS::MediaPackage::OriginEndpoint`.
    DashPackageUtcTiming
    HTTP_XSDATE "HTTP-XSDATE"
    HTTP_ISO "HTTP-ISO"
    HTTP_HEAD "HTTP-HEAD"
    NONE "NONE"
}

/// `EncryptionContractConfiguration` of `AWS::MediaPackage::OriginEndpoint`.
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
    /// `EncryptionContractConfigurationPresetSpeke20Audio` of `AWS::MediaPackage::OriginEndpoint`.
    EncryptionContractConfigurationPresetSpeke20Audio
    PRESET_AUDIO_1 "PRESET-AUDIO-1"
    PRESET_AUDIO_2 "PRESET-AUDIO-2"
    PRESET_AUDIO_3 "PRESET-AUDIO-3"
    SHARED "SHARED"
    UNENCRYPTED "UNENCRYPTED"
}

choice! {
    /// `EncryptionContractConfigurationPresetSpeke20Video` of `AWS::MediaPackage::OriginEndpoint`.
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

/// `HlsEncryption` of `AWS::MediaPackage::OriginEndpoint`.
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

    /// `KeyRotationIntervalSeconds`: integer.
    #[track_caller]
    pub fn key_rotation_interval_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("KeyRotationIntervalSeconds", value);
        self
    }

    /// `RepeatExtXKey`: boolean.
    #[track_caller]
    pub fn repeat_ext_x_key(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("RepeatExtXKey", value);
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
    /// `HlsEncryptionEncryptionMethod` of `AWS::MediaPackage::OriginEndpoint`.
    HlsEncryptionEncryptionMethod
    AES_128 "AES_128"
    SAMPLE_AES "SAMPLE_AES"
}

/// `HlsManifest` of `AWS::MediaPackage::OriginEndpoint`.
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

    /// `AdTriggers`: list of `HlsManifestAdTriggersItem`.
    #[track_caller]
    pub fn ad_triggers(mut self, value: impl IntoValue<ListOf<HlsManifestAdTriggersItem>>) -> Self {
        self.0.set("AdTriggers", value);
        self
    }

    /// `AdsOnDeliveryRestrictions`: `AdsOnDeliveryRestrictions`.
    #[track_caller]
    pub fn ads_on_delivery_restrictions(
        mut self,
        value: impl IntoValue<AdsOnDeliveryRestrictions>,
    ) -> Self {
        self.0.set("AdsOnDeliveryRestrictions", value);
        self
    }

    /// `Id`: string. Required.
    #[track_caller]
    pub fn id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Id", value);
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

    /// `PlaylistType`: `HlsManifestPlaylistType`.
    #[track_caller]
    pub fn playlist_type(mut self, value: impl IntoValue<HlsManifestPlaylistType>) -> Self {
        self.0.set("PlaylistType", value);
        self
    }

    /// `PlaylistWindowSeconds`: integer.
    #[track_caller]
    pub fn playlist_window_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("PlaylistWindowSeconds", value);
        self
    }

    /// `ProgramDateTimeIntervalSeconds`: integer.
    #[track_caller]
    pub fn program_date_time_interval_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("ProgramDateTimeIntervalSeconds", value);
        self
    }

    /// `Url`: string. Deprecated.
    #[track_caller]
    pub fn url(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Url", value);
        self
    }
}

choice! {
    /// `HlsManifestAdMarkers` of `AWS::MediaPackage::OriginEndpoint`.
    HlsManifestAdMarkers
    NONE "NONE"
    SCTE35_ENHANCED "SCTE35_ENHANCED"
    PASSTHROUGH "PASSTHROUGH"
    DATERANGE "DATERANGE"
}

choice! {
    /// `HlsManifestAdTriggersItem` of `AWS::MediaPackage::OriginEndpoint`.
    HlsManifestAdTriggersItem
    SPLICE_INSERT "SPLICE_INSERT"
    BREAK "BREAK"
    PROVIDER_ADVERTISEMENT "PROVIDER_ADVERTISEMENT"
    DISTRIBUTOR_ADVERTISEMENT "DISTRIBUTOR_ADVERTISEMENT"
    PROVIDER_PLACEMENT_OPPORTUNITY "PROVIDER_PLACEMENT_OPPORTUNITY"
    DISTRIBUTOR_PLACEMENT_OPPORTUNITY "DISTRIBUTOR_PLACEMENT_OPPORTUNITY"
    PROVIDER_OVERLAY_PLACEMENT_OPPORTUNITY "PROVIDER_OVERLAY_PLACEMENT_OPPORTUNITY"
    DISTRIBUTOR_OVERLAY_PLACEMENT_OPPORTUNITY "DISTRIBUTOR_OVERLAY_PLACEMENT_OPPORTUNITY"
}

choice! {
    /// `HlsManifestPlaylistType` of `AWS::MediaPackage::OriginEndpoint`.
    HlsManifestPlaylistType
    NONE "NONE"
    EVENT "EVENT"
    VOD "VOD"
}

/// `HlsPackage` of `AWS::MediaPackage::OriginEndpoint`.
#[derive(Clone, Default)]
#[must_use]
pub struct HlsPackage(Properties);

properties! { HlsPackage }

impl HlsPackage {
    /// `AdMarkers`: `HlsPackageAdMarkers`.
    #[track_caller]
    pub fn ad_markers(mut self, value: impl IntoValue<HlsPackageAdMarkers>) -> Self {
        self.0.set("AdMarkers", value);
        self
    }

    /// `AdTriggers`: list of `HlsPackageAdTriggersItem`.
    #[track_caller]
    pub fn ad_triggers(mut self, value: impl IntoValue<ListOf<HlsPackageAdTriggersItem>>) -> Self {
        self.0.set("AdTriggers", value);
        self
    }

    /// `AdsOnDeliveryRestrictions`: `AdsOnDeliveryRestrictions`.
    #[track_caller]
    pub fn ads_on_delivery_restrictions(
        mut self,
        value: impl IntoValue<AdsOnDeliveryRestrictions>,
    ) -> Self {
        self.0.set("AdsOnDeliveryRestrictions", value);
        self
    }

    /// `Encryption`: `HlsEncryption`.
    #[track_caller]
    pub fn encryption(mut self, value: impl IntoValue<HlsEncryption>) -> Self {
        self.0.set("Encryption", value);
        self
    }

    /// `IncludeDvbSubtitles`: boolean.
    #[track_caller]
    pub fn include_dvb_subtitles(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("IncludeDvbSubtitles", value);
        self
    }

    /// `IncludeIframeOnlyStream`: boolean.
    #[track_caller]
    pub fn include_iframe_only_stream(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("IncludeIframeOnlyStream", value);
        self
    }

    /// `PlaylistType`: `HlsPackagePlaylistType`.
    #[track_caller]
    pub fn playlist_type(mut self, value: impl IntoValue<HlsPackagePlaylistType>) -> Self {
        self.0.set("PlaylistType", value);
        self
    }

    /// `PlaylistWindowSeconds`: integer.
    #[track_caller]
    pub fn playlist_window_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("PlaylistWindowSeconds", value);
        self
    }

    /// `ProgramDateTimeIntervalSeconds`: integer.
    #[track_caller]
    pub fn program_date_time_interval_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("ProgramDateTimeIntervalSeconds", value);
        self
    }

    /// `SegmentDurationSeconds`: integer.
    #[track_caller]
    pub fn segment_duration_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("SegmentDurationSeconds", value);
        self
    }

    /// `StreamSelection`: `StreamSelection`.
    #[track_caller]
    pub fn stream_selection(mut self, value: impl IntoValue<StreamSelection>) -> Self {
        self.0.set("StreamSelection", value);
        self
    }

    /// `UseAudioRenditionGroup`: boolean.
    #[track_caller]
    pub fn use_audio_rendition_group(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("UseAudioRenditionGroup", value);
        self
    }
}

choice! {
    /// `HlsPackageAdMarkers` of `AWS::MediaPackage::OriginEndpoint`.
    HlsPackageAdMarkers
    NONE "NONE"
    SCTE35_ENHANCED "SCTE35_ENHANCED"
    PASSTHROUGH "PASSTHROUGH"
    DATERANGE "DATERANGE"
}

choice! {
    /// `HlsPackageAdTriggersItem` of `AWS::MediaPackage::OriginEndpoint`.
    HlsPackageAdTriggersItem
    SPLICE_INSERT "SPLICE_INSERT"
    BREAK "BREAK"
    PROVIDER_ADVERTISEMENT "PROVIDER_ADVERTISEMENT"
    DISTRIBUTOR_ADVERTISEMENT "DISTRIBUTOR_ADVERTISEMENT"
    PROVIDER_PLACEMENT_OPPORTUNITY "PROVIDER_PLACEMENT_OPPORTUNITY"
    DISTRIBUTOR_PLACEMENT_OPPORTUNITY "DISTRIBUTOR_PLACEMENT_OPPORTUNITY"
    PROVIDER_OVERLAY_PLACEMENT_OPPORTUNITY "PROVIDER_OVERLAY_PLACEMENT_OPPORTUNITY"
    DISTRIBUTOR_OVERLAY_PLACEMENT_OPPORTUNITY "DISTRIBUTOR_OVERLAY_PLACEMENT_OPPORTUNITY"
}

choice! {
    /// `HlsPackagePlaylistType` of `AWS::MediaPackage::OriginEndpoint`.
    HlsPackagePlaylistType
    NONE "NONE"
    EVENT "EVENT"
    VOD "VOD"
}

/// `MssEncryption` of `AWS::MediaPackage::OriginEndpoint`.
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

/// `MssPackage` of `AWS::MediaPackage::OriginEndpoint`.
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

    /// `ManifestWindowSeconds`: integer.
    #[track_caller]
    pub fn manifest_window_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("ManifestWindowSeconds", value);
        self
    }

    /// `SegmentDurationSeconds`: integer.
    #[track_caller]
    pub fn segment_duration_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("SegmentDurationSeconds", value);
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
    /// `Origination` of `AWS::MediaPackage::OriginEndpoint`.
    Origination
    ALLOW "ALLOW"
    DENY "DENY"
}

/// `SpekeKeyProvider` of `AWS::MediaPackage::OriginEndpoint`.
#[derive(Clone, Default)]
#[must_use]
pub struct SpekeKeyProvider(Properties);

properties! { SpekeKeyProvider }

impl SpekeKeyProvider {
    /// `CertificateArn`: string.
    #[track_caller]
    pub fn certificate_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CertificateArn", value);
        self
    }

    /// `EncryptionContractConfiguration`: `EncryptionContractConfiguration`.
    #[track_caller]
    pub fn encryption_contract_configuration(
        mut self,
        value: impl IntoValue<EncryptionContractConfiguration>,
    ) -> Self {
        self.0.set("EncryptionContractConfiguration", value);
        self
    }

    /// `ResourceId`: string. Required.
    #[track_caller]
    pub fn resource_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ResourceId", value);
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

/// `StreamSelection` of `AWS::MediaPackage::OriginEndpoint`.
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
    /// `StreamSelectionStreamOrder` of `AWS::MediaPackage::OriginEndpoint`.
    StreamSelectionStreamOrder
    ORIGINAL "ORIGINAL"
    VIDEO_BITRATE_ASCENDING "VIDEO_BITRATE_ASCENDING"
    VIDEO_BITRATE_DESCENDING "VIDEO_BITRATE_DESCENDING"
}

/// `Tag` of `AWS::MediaPackage::OriginEndpoint`.
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
