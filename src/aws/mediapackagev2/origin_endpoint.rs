// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::MediaPackageV2::OriginEndpoint` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::MediaPackageV2::OriginEndpoint`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediapackagev2-originendpoint.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct OriginEndpoint(Body);

resource! { OriginEndpoint "AWS::MediaPackageV2::OriginEndpoint" }

impl OriginEndpoint {
    /// `ChannelGroupName`: string, 1 to 256 characters, pattern `^[a-zA-Z0-9_-]+$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn channel_group_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ChannelGroupName", value);
        self
    }

    /// `ChannelName`: string, 1 to 256 characters, pattern `^[a-zA-Z0-9_-]+$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn channel_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ChannelName", value);
        self
    }

    /// `ContainerType`: `ContainerType`. Required.
    #[track_caller]
    pub fn container_type(mut self, value: impl IntoValue<ContainerType>) -> Self {
        self.0.set("ContainerType", value);
        self
    }

    /// `DashManifests`: list of `DashManifestConfiguration`.
    #[track_caller]
    pub fn dash_manifests(
        mut self,
        value: impl IntoValue<ListOf<DashManifestConfiguration>>,
    ) -> Self {
        self.0.set("DashManifests", value);
        self
    }

    /// `Description`: string, at most 1024 characters.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `ForceEndpointErrorConfiguration`: `ForceEndpointErrorConfiguration`.
    #[track_caller]
    pub fn force_endpoint_error_configuration(
        mut self,
        value: impl IntoValue<ForceEndpointErrorConfiguration>,
    ) -> Self {
        self.0.set("ForceEndpointErrorConfiguration", value);
        self
    }

    /// `HlsManifests`: list of `HlsManifestConfiguration`.
    #[track_caller]
    pub fn hls_manifests(
        mut self,
        value: impl IntoValue<ListOf<HlsManifestConfiguration>>,
    ) -> Self {
        self.0.set("HlsManifests", value);
        self
    }

    /// `LowLatencyHlsManifests`: list of `LowLatencyHlsManifestConfiguration`.
    #[track_caller]
    pub fn low_latency_hls_manifests(
        mut self,
        value: impl IntoValue<ListOf<LowLatencyHlsManifestConfiguration>>,
    ) -> Self {
        self.0.set("LowLatencyHlsManifests", value);
        self
    }

    /// `MssManifests`: list of `MssManifestConfiguration`.
    #[track_caller]
    pub fn mss_manifests(
        mut self,
        value: impl IntoValue<ListOf<MssManifestConfiguration>>,
    ) -> Self {
        self.0.set("MssManifests", value);
        self
    }

    /// `OriginEndpointName`: string, 1 to 256 characters, pattern `^[a-zA-Z0-9_-]+$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn origin_endpoint_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("OriginEndpointName", value);
        self
    }

    /// `Segment`: `Segment`.
    #[track_caller]
    pub fn segment(mut self, value: impl IntoValue<Segment>) -> Self {
        self.0.set("Segment", value);
        self
    }

    /// `StartoverWindowSeconds`: integer, 0 to 1209600.
    #[track_caller]
    pub fn startover_window_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("StartoverWindowSeconds", value);
        self
    }

    /// `StreamNameOutputMode`: `StreamNameOutputMode`.
    #[track_caller]
    pub fn stream_name_output_mode(mut self, value: impl IntoValue<StreamNameOutputMode>) -> Self {
        self.0.set("StreamNameOutputMode", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `UriSeparator`: `UriSeparator`.
    #[track_caller]
    pub fn uri_separator(mut self, value: impl IntoValue<UriSeparator>) -> Self {
        self.0.set("UriSeparator", value);
        self
    }
}

impl Handle<OriginEndpoint> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `CreatedAt`
    #[inline]
    pub fn created_at(&self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// `DashManifestUrls`
    #[inline]
    pub fn dash_manifest_urls(&self) -> Value<Vec<String>> {
        self.attribute("DashManifestUrls")
    }

    /// `HlsManifestUrls`
    #[inline]
    pub fn hls_manifest_urls(&self) -> Value<Vec<String>> {
        self.attribute("HlsManifestUrls")
    }

    /// `HlsManifests.*.Url`
    #[inline]
    pub fn hls_manifests_url(&self) -> Value<String> {
        self.attribute("HlsManifests.*.Url")
    }

    /// `LowLatencyHlsManifestUrls`
    #[inline]
    pub fn low_latency_hls_manifest_urls(&self) -> Value<Vec<String>> {
        self.attribute("LowLatencyHlsManifestUrls")
    }

    /// `LowLatencyHlsManifests.*.Url`
    #[inline]
    pub fn low_latency_hls_manifests_url(&self) -> Value<String> {
        self.attribute("LowLatencyHlsManifests.*.Url")
    }

    /// `ModifiedAt`
    #[inline]
    pub fn modified_at(&self) -> Value<String> {
        self.attribute("ModifiedAt")
    }

    /// `MssManifestUrls`
    #[inline]
    pub fn mss_manifest_urls(&self) -> Value<Vec<String>> {
        self.attribute("MssManifestUrls")
    }
}

choice! {
    /// `AdMarkerDash` of `AWS::MediaPackageV2::OriginEndpoint`.
    AdMarkerDash
    BINARY "BINARY"
    XML "XML"
}

choice! {
    /// `AdMarkerHls` of `AWS::MediaPackageV2::OriginEndpoint`.
    AdMarkerHls
    DATERANGE "DATERANGE"
    SCTE35_ENHANCED "SCTE35_ENHANCED"
}

choice! {
    /// `CmafEncryptionMethod` of `AWS::MediaPackageV2::OriginEndpoint`.
    CmafEncryptionMethod
    CENC "CENC"
    CBCS "CBCS"
}

choice! {
    /// `ContainerType` of `AWS::MediaPackageV2::OriginEndpoint`.
    ContainerType
    TS "TS"
    CMAF "CMAF"
    ISM "ISM"
}

/// `ContentKeyPeriodConfiguration` of `AWS::MediaPackageV2::OriginEndpoint`.
#[derive(Clone, Default)]
#[must_use]
pub struct ContentKeyPeriodConfiguration(Properties);

properties! { ContentKeyPeriodConfiguration }

impl ContentKeyPeriodConfiguration {
    /// `ContentKeyPeriodTiming`: `ContentKeyPeriodTiming`.
    #[track_caller]
    pub fn content_key_period_timing(
        mut self,
        value: impl IntoValue<ContentKeyPeriodTiming>,
    ) -> Self {
        self.0.set("ContentKeyPeriodTiming", value);
        self
    }
}

choice! {
    /// `ContentKeyPeriodTiming` of `AWS::MediaPackageV2::OriginEndpoint`.
    ContentKeyPeriodTiming
    INDEX_ONLY "INDEX_ONLY"
    START_END_ONLY "START_END_ONLY"
    INDEX_WITH_START_END "INDEX_WITH_START_END"
}

choice! {
    /// `CustomAdType` of `AWS::MediaPackageV2::OriginEndpoint`.
    CustomAdType
    PROGRAM "PROGRAM"
    CHAPTER "CHAPTER"
    UNSCHEDULED_EVENT "UNSCHEDULED_EVENT"
    ALTERNATE_CONTENT_OPPORTUNITY "ALTERNATE_CONTENT_OPPORTUNITY"
    NETWORK "NETWORK"
}

choice! {
    /// `DashAudioTimelinePattern` of `AWS::MediaPackageV2::OriginEndpoint`.
    DashAudioTimelinePattern
    NONE "NONE"
    PATTERNED "PATTERNED"
}

/// `DashAvailabilityStartTimeConfiguration` of `AWS::MediaPackageV2::OriginEndpoint`.
#[derive(Clone, Default)]
#[must_use]
pub struct DashAvailabilityStartTimeConfiguration(Properties);

properties! { DashAvailabilityStartTimeConfiguration }

impl DashAvailabilityStartTimeConfiguration {
    /// `FixedAvailabilityStartTime`: string (date-time).
    #[track_caller]
    pub fn fixed_availability_start_time(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FixedAvailabilityStartTime", value);
        self
    }
}

/// `DashBaseUrl` of `AWS::MediaPackageV2::OriginEndpoint`.
#[derive(Clone, Default)]
#[must_use]
pub struct DashBaseUrl(Properties);

properties! { DashBaseUrl }

impl DashBaseUrl {
    /// `DvbPriority`: integer, 1 to 15000.
    #[track_caller]
    pub fn dvb_priority(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("DvbPriority", value);
        self
    }

    /// `DvbWeight`: integer, 1 to 15000.
    #[track_caller]
    pub fn dvb_weight(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("DvbWeight", value);
        self
    }

    /// `ServiceLocation`: string, 1 to 2048 characters.
    #[track_caller]
    pub fn service_location(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ServiceLocation", value);
        self
    }

    /// `Url`: string, 1 to 2048 characters. Required.
    #[track_caller]
    pub fn url(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Url", value);
        self
    }
}

choice! {
    /// `DashCompactness` of `AWS::MediaPackageV2::OriginEndpoint`.
    DashCompactness
    STANDARD "STANDARD"
    NONE "NONE"
}

choice! {
    /// `DashDrmSignaling` of `AWS::MediaPackageV2::OriginEndpoint`.
    DashDrmSignaling
    INDIVIDUAL "INDIVIDUAL"
    REFERENCED "REFERENCED"
}

/// `DashDvbFontDownload` of `AWS::MediaPackageV2::OriginEndpoint`.
#[derive(Clone, Default)]
#[must_use]
pub struct DashDvbFontDownload(Properties);

properties! { DashDvbFontDownload }

impl DashDvbFontDownload {
    /// `FontFamily`: string, 1 to 256 characters.
    #[track_caller]
    pub fn font_family(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FontFamily", value);
        self
    }

    /// `MimeType`: string, 1 to 256 characters, pattern `^[a-zA-Z0-9][a-zA-Z0-9_/-]*[a-zA-Z0-9]$`.
    #[track_caller]
    pub fn mime_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("MimeType", value);
        self
    }

    /// `Url`: string, 1 to 2048 characters.
    #[track_caller]
    pub fn url(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Url", value);
        self
    }
}

/// `DashDvbMetricsReporting` of `AWS::MediaPackageV2::OriginEndpoint`.
#[derive(Clone, Default)]
#[must_use]
pub struct DashDvbMetricsReporting(Properties);

properties! { DashDvbMetricsReporting }

impl DashDvbMetricsReporting {
    /// `Probability`: integer, 1 to 1000.
    #[track_caller]
    pub fn probability(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Probability", value);
        self
    }

    /// `ReportingUrl`: string, 1 to 2048 characters. Required.
    #[track_caller]
    pub fn reporting_url(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ReportingUrl", value);
        self
    }
}

/// `DashDvbSettings` of `AWS::MediaPackageV2::OriginEndpoint`.
#[derive(Clone, Default)]
#[must_use]
pub struct DashDvbSettings(Properties);

properties! { DashDvbSettings }

impl DashDvbSettings {
    /// `ErrorMetrics`: list of `DashDvbMetricsReporting`, at most 20 items.
    #[track_caller]
    pub fn error_metrics(mut self, value: impl IntoValue<ListOf<DashDvbMetricsReporting>>) -> Self {
        self.0.set("ErrorMetrics", value);
        self
    }

    /// `FontDownload`: `DashDvbFontDownload`.
    #[track_caller]
    pub fn font_download(mut self, value: impl IntoValue<DashDvbFontDownload>) -> Self {
        self.0.set("FontDownload", value);
        self
    }
}

/// `DashManifestConfiguration` of `AWS::MediaPackageV2::OriginEndpoint`.
#[derive(Clone, Default)]
#[must_use]
pub struct DashManifestConfiguration(Properties);

properties! { DashManifestConfiguration }

impl DashManifestConfiguration {
    /// `AudioTimelinePattern`: `DashAudioTimelinePattern`.
    #[track_caller]
    pub fn audio_timeline_pattern(
        mut self,
        value: impl IntoValue<DashAudioTimelinePattern>,
    ) -> Self {
        self.0.set("AudioTimelinePattern", value);
        self
    }

    /// `AvailabilityStartTimeConfiguration`: `DashAvailabilityStartTimeConfiguration`.
    #[track_caller]
    pub fn availability_start_time_configuration(
        mut self,
        value: impl IntoValue<DashAvailabilityStartTimeConfiguration>,
    ) -> Self {
        self.0.set("AvailabilityStartTimeConfiguration", value);
        self
    }

    /// `BaseUrls`: list of `DashBaseUrl`, at most 20 items.
    #[track_caller]
    pub fn base_urls(mut self, value: impl IntoValue<ListOf<DashBaseUrl>>) -> Self {
        self.0.set("BaseUrls", value);
        self
    }

    /// `Compactness`: `DashCompactness`.
    #[track_caller]
    pub fn compactness(mut self, value: impl IntoValue<DashCompactness>) -> Self {
        self.0.set("Compactness", value);
        self
    }

    /// `DrmSignaling`: `DashDrmSignaling`.
    #[track_caller]
    pub fn drm_signaling(mut self, value: impl IntoValue<DashDrmSignaling>) -> Self {
        self.0.set("DrmSignaling", value);
        self
    }

    /// `DvbSettings`: `DashDvbSettings`.
    #[track_caller]
    pub fn dvb_settings(mut self, value: impl IntoValue<DashDvbSettings>) -> Self {
        self.0.set("DvbSettings", value);
        self
    }

    /// `FilterConfiguration`: `FilterConfiguration`.
    #[track_caller]
    pub fn filter_configuration(mut self, value: impl IntoValue<FilterConfiguration>) -> Self {
        self.0.set("FilterConfiguration", value);
        self
    }

    /// `ManifestName`: string, 1 to 256 characters, pattern `^[a-zA-Z0-9_-]+$`. Required.
    #[track_caller]
    pub fn manifest_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ManifestName", value);
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

    /// `PeriodTriggers`: list of `DashPeriodTrigger`, at most 100 items.
    #[track_caller]
    pub fn period_triggers(mut self, value: impl IntoValue<ListOf<DashPeriodTrigger>>) -> Self {
        self.0.set("PeriodTriggers", value);
        self
    }

    /// `Profiles`: list of `DashProfile`, at most 5 items.
    #[track_caller]
    pub fn profiles(mut self, value: impl IntoValue<ListOf<DashProfile>>) -> Self {
        self.0.set("Profiles", value);
        self
    }

    /// `ProgramInformation`: `DashProgramInformation`.
    #[track_caller]
    pub fn program_information(mut self, value: impl IntoValue<DashProgramInformation>) -> Self {
        self.0.set("ProgramInformation", value);
        self
    }

    /// `ScteDash`: `ScteDash`.
    #[track_caller]
    pub fn scte_dash(mut self, value: impl IntoValue<ScteDash>) -> Self {
        self.0.set("ScteDash", value);
        self
    }

    /// `SegmentTemplateFormat`: `DashSegmentTemplateFormat`.
    #[track_caller]
    pub fn segment_template_format(
        mut self,
        value: impl IntoValue<DashSegmentTemplateFormat>,
    ) -> Self {
        self.0.set("SegmentTemplateFormat", value);
        self
    }

    /// `SubtitleConfiguration`: `DashSubtitleConfiguration`.
    #[track_caller]
    pub fn subtitle_configuration(
        mut self,
        value: impl IntoValue<DashSubtitleConfiguration>,
    ) -> Self {
        self.0.set("SubtitleConfiguration", value);
        self
    }

    /// `SuggestedPresentationDelaySeconds`: integer.
    #[track_caller]
    pub fn suggested_presentation_delay_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("SuggestedPresentationDelaySeconds", value);
        self
    }

    /// `UriPathType`: `UriPathType`.
    #[track_caller]
    pub fn uri_path_type(mut self, value: impl IntoValue<UriPathType>) -> Self {
        self.0.set("UriPathType", value);
        self
    }

    /// `UtcTiming`: `DashUtcTiming`.
    #[track_caller]
    pub fn utc_timing(mut self, value: impl IntoValue<DashUtcTiming>) -> Self {
        self.0.set("UtcTiming", value);
        self
    }
}

choice! {
    /// `DashPeriodTrigger` of `AWS::MediaPackageV2::OriginEndpoint`.
    DashPeriodTrigger
    AVAILS "AVAILS"
    DRM_KEY_ROTATION "DRM_KEY_ROTATION"
    SOURCE_CHANGES "SOURCE_CHANGES"
    SOURCE_DISRUPTIONS "SOURCE_DISRUPTIONS"
    NONE "NONE"
}

choice! {
    /// `DashProfile` of `AWS::MediaPackageV2::OriginEndpoint`.
    DashProfile
    DVB_DASH "DVB_DASH"
}

/// `DashProgramInformation` of `AWS::MediaPackageV2::OriginEndpoint`.
#[derive(Clone, Default)]
#[must_use]
pub struct DashProgramInformation(Properties);

properties! { DashProgramInformation }

impl DashProgramInformation {
    /// `Copyright`: string, 1 to 2048 characters.
    #[track_caller]
    pub fn copyright(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Copyright", value);
        self
    }

    /// `LanguageCode`: string, 2 to 5 characters, pattern `^[a-zA-Z0-9][a-zA-Z0-9_-]*[a-zA-Z0-9]$`.
    #[track_caller]
    pub fn language_code(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LanguageCode", value);
        self
    }

    /// `MoreInformationUrl`: string, 1 to 2048 characters.
    #[track_caller]
    pub fn more_information_url(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("MoreInformationUrl", value);
        self
    }

    /// `Source`: string, 1 to 2048 characters.
    #[track_caller]
    pub fn source(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Source", value);
        self
    }

    /// `Title`: string, 1 to 2048 characters.
    #[track_caller]
    pub fn title(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Title", value);
        self
    }
}

choice! {
    /// `DashSegmentTemplateFormat` of `AWS::MediaPackageV2::OriginEndpoint`.
    DashSegmentTemplateFormat
    NUMBER_WITH_TIMELINE "NUMBER_WITH_TIMELINE"
}

/// `DashSubtitleConfiguration` of `AWS::MediaPackageV2::OriginEndpoint`.
#[derive(Clone, Default)]
#[must_use]
pub struct DashSubtitleConfiguration(Properties);

properties! { DashSubtitleConfiguration }

impl DashSubtitleConfiguration {
    /// `TtmlConfiguration`: `DashTtmlConfiguration`.
    #[track_caller]
    pub fn ttml_configuration(mut self, value: impl IntoValue<DashTtmlConfiguration>) -> Self {
        self.0.set("TtmlConfiguration", value);
        self
    }
}

/// `DashTtmlConfiguration` of `AWS::MediaPackageV2::OriginEndpoint`.
#[derive(Clone, Default)]
#[must_use]
pub struct DashTtmlConfiguration(Properties);

properties! { DashTtmlConfiguration }

impl DashTtmlConfiguration {
    /// `TtmlProfile`: `DashTtmlProfile`. Required.
    #[track_caller]
    pub fn ttml_profile(mut self, value: impl IntoValue<DashTtmlProfile>) -> Self {
        self.0.set("TtmlProfile", value);
        self
    }
}

choice! {
    /// `DashTtmlProfile` of `AWS::MediaPackageV2::OriginEndpoint`.
    DashTtmlProfile
    IMSC_1 "IMSC_1"
    EBU_TT_D_101 "EBU_TT_D_101"
}

/// `DashUtcTiming` of `AWS::MediaPackageV2::OriginEndpoint`.
#[derive(Clone, Default)]
#[must_use]
pub struct DashUtcTiming(Properties);

properties! { DashUtcTiming }

impl DashUtcTiming {
    /// `TimingMode`: `DashUtcTimingMode`.
    #[track_caller]
    pub fn timing_mode(mut self, value: impl IntoValue<DashUtcTimingMode>) -> Self {
        self.0.set("TimingMode", value);
        self
    }

    /// `TimingSource`: string, 1 to 1024 characters.
    #[track_caller]
    pub fn timing_source(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TimingSource", value);
        self
    }
}

choice! {
    /// `DashUtcTimingMode` of `AWS::MediaPackageV2::OriginEndpoint`.
    DashUtcTimingMode
    HTTP_HEAD "HTTP_HEAD"
    HTTP_ISO "HTTP_ISO"
    HTTP_XSDATE "HTTP_XSDATE"
    UTC_DIRECT "UTC_DIRECT"
}

choice! {
    /// `DrmSystem` of `AWS::MediaPackageV2::OriginEndpoint`.
    DrmSystem
    CLEAR_KEY_AES_128 "CLEAR_KEY_AES_128"
    FAIRPLAY "FAIRPLAY"
    PLAYREADY "PLAYREADY"
    WIDEVINE "WIDEVINE"
    IRDETO "IRDETO"
}

/// `Encryption` of `AWS::MediaPackageV2::OriginEndpoint`.
#[derive(Clone, Default)]
#[must_use]
pub struct Encryption(Properties);

properties! { Encryption }

impl Encryption {
    /// `CmafExcludeSegmentDrmMetadata`: boolean.
    #[track_caller]
    pub fn cmaf_exclude_segment_drm_metadata(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("CmafExcludeSegmentDrmMetadata", value);
        self
    }

    /// `ConstantInitializationVector`: string, 32 characters, pattern `^[0-9a-fA-F]+$`.
    #[track_caller]
    pub fn constant_initialization_vector(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ConstantInitializationVector", value);
        self
    }

    /// `EncryptionMethod`: `EncryptionMethod`. Required.
    #[track_caller]
    pub fn encryption_method(mut self, value: impl IntoValue<EncryptionMethod>) -> Self {
        self.0.set("EncryptionMethod", value);
        self
    }

    /// `KeyRotationIntervalSeconds`: integer, 300 to 31536000.
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

/// `EncryptionContractConfiguration` of `AWS::MediaPackageV2::OriginEndpoint`.
#[derive(Clone, Default)]
#[must_use]
pub struct EncryptionContractConfiguration(Properties);

properties! { EncryptionContractConfiguration }

impl EncryptionContractConfiguration {
    /// `PresetSpeke20Audio`: `PresetSpeke20Audio`. Required.
    #[track_caller]
    pub fn preset_speke20_audio(mut self, value: impl IntoValue<PresetSpeke20Audio>) -> Self {
        self.0.set("PresetSpeke20Audio", value);
        self
    }

    /// `PresetSpeke20Video`: `PresetSpeke20Video`. Required.
    #[track_caller]
    pub fn preset_speke20_video(mut self, value: impl IntoValue<PresetSpeke20Video>) -> Self {
        self.0.set("PresetSpeke20Video", value);
        self
    }
}

/// `EncryptionMethod` of `AWS::MediaPackageV2::OriginEndpoint`.
#[derive(Clone, Default)]
#[must_use]
pub struct EncryptionMethod(Properties);

properties! { EncryptionMethod }

impl EncryptionMethod {
    /// `CmafEncryptionMethod`: `CmafEncryptionMethod`.
    #[track_caller]
    pub fn cmaf_encryption_method(mut self, value: impl IntoValue<CmafEncryptionMethod>) -> Self {
        self.0.set("CmafEncryptionMethod", value);
        self
    }

    /// `IsmEncryptionMethod`: `IsmEncryptionMethod`.
    #[track_caller]
    pub fn ism_encryption_method(mut self, value: impl IntoValue<IsmEncryptionMethod>) -> Self {
        self.0.set("IsmEncryptionMethod", value);
        self
    }

    /// `TsEncryptionMethod`: `TsEncryptionMethod`.
    #[track_caller]
    pub fn ts_encryption_method(mut self, value: impl IntoValue<TsEncryptionMethod>) -> Self {
        self.0.set("TsEncryptionMethod", value);
        self
    }
}

choice! {
    /// `EndpointErrorCondition` of `AWS::MediaPackageV2::OriginEndpoint`.
    EndpointErrorCondition
    STALE_MANIFEST "STALE_MANIFEST"
    INCOMPLETE_MANIFEST "INCOMPLETE_MANIFEST"
    MISSING_DRM_KEY "MISSING_DRM_KEY"
    SLATE_INPUT "SLATE_INPUT"
}

/// `FilterConfiguration` of `AWS::MediaPackageV2::OriginEndpoint`.
#[derive(Clone, Default)]
#[must_use]
pub struct FilterConfiguration(Properties);

properties! { FilterConfiguration }

impl FilterConfiguration {
    /// `ClipStartTime`: string (date-time).
    #[track_caller]
    pub fn clip_start_time(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ClipStartTime", value);
        self
    }

    /// `DrmSettings`: string, 1 to 1024 characters.
    #[track_caller]
    pub fn drm_settings(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DrmSettings", value);
        self
    }

    /// `End`: string (date-time).
    #[track_caller]
    pub fn end(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("End", value);
        self
    }

    /// `ManifestFilter`: string, 1 to 1024 characters.
    #[track_caller]
    pub fn manifest_filter(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ManifestFilter", value);
        self
    }

    /// `Multiview`: `MultiviewFilterConfiguration`.
    #[track_caller]
    pub fn multiview(mut self, value: impl IntoValue<MultiviewFilterConfiguration>) -> Self {
        self.0.set("Multiview", value);
        self
    }

    /// `Start`: string (date-time).
    #[track_caller]
    pub fn start(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Start", value);
        self
    }

    /// `TimeDelaySeconds`: integer, 0 to 1209600.
    #[track_caller]
    pub fn time_delay_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("TimeDelaySeconds", value);
        self
    }
}

/// `ForceEndpointErrorConfiguration` of `AWS::MediaPackageV2::OriginEndpoint`.
#[derive(Clone, Default)]
#[must_use]
pub struct ForceEndpointErrorConfiguration(Properties);

properties! { ForceEndpointErrorConfiguration }

impl ForceEndpointErrorConfiguration {
    /// `EndpointErrorConditions`: list of `EndpointErrorCondition`.
    #[track_caller]
    pub fn endpoint_error_conditions(
        mut self,
        value: impl IntoValue<ListOf<EndpointErrorCondition>>,
    ) -> Self {
        self.0.set("EndpointErrorConditions", value);
        self
    }
}

/// `HlsManifestConfiguration` of `AWS::MediaPackageV2::OriginEndpoint`.
#[derive(Clone, Default)]
#[must_use]
pub struct HlsManifestConfiguration(Properties);

properties! { HlsManifestConfiguration }

impl HlsManifestConfiguration {
    /// `ChildManifestName`: string, 1 to 256 characters, pattern `^[a-zA-Z0-9_-]+$`.
    #[track_caller]
    pub fn child_manifest_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ChildManifestName", value);
        self
    }

    /// `FilterConfiguration`: `FilterConfiguration`.
    #[track_caller]
    pub fn filter_configuration(mut self, value: impl IntoValue<FilterConfiguration>) -> Self {
        self.0.set("FilterConfiguration", value);
        self
    }

    /// `ManifestName`: string, 1 to 256 characters, pattern `^[a-zA-Z0-9_-]+$`. Required.
    #[track_caller]
    pub fn manifest_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ManifestName", value);
        self
    }

    /// `ManifestWindowSeconds`: integer.
    #[track_caller]
    pub fn manifest_window_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("ManifestWindowSeconds", value);
        self
    }

    /// `ProgramDateTimeIntervalSeconds`: integer.
    #[track_caller]
    pub fn program_date_time_interval_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("ProgramDateTimeIntervalSeconds", value);
        self
    }

    /// `ScteHls`: `ScteHls`.
    #[track_caller]
    pub fn scte_hls(mut self, value: impl IntoValue<ScteHls>) -> Self {
        self.0.set("ScteHls", value);
        self
    }

    /// `StartTag`: `StartTag`.
    #[track_caller]
    pub fn start_tag(mut self, value: impl IntoValue<StartTag>) -> Self {
        self.0.set("StartTag", value);
        self
    }

    /// `UriPathType`: `UriPathType`.
    #[track_caller]
    pub fn uri_path_type(mut self, value: impl IntoValue<UriPathType>) -> Self {
        self.0.set("UriPathType", value);
        self
    }

    /// `UrlEncodeChildManifest`: boolean.
    #[track_caller]
    pub fn url_encode_child_manifest(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("UrlEncodeChildManifest", value);
        self
    }
}

choice! {
    /// `IsmEncryptionMethod` of `AWS::MediaPackageV2::OriginEndpoint`.
    IsmEncryptionMethod
    CENC "CENC"
}

/// `LowLatencyHlsFilterConfiguration` of `AWS::MediaPackageV2::OriginEndpoint`.
#[derive(Clone, Default)]
#[must_use]
pub struct LowLatencyHlsFilterConfiguration(Properties);

properties! { LowLatencyHlsFilterConfiguration }

impl LowLatencyHlsFilterConfiguration {
    /// `ClipStartTime`: string (date-time).
    #[track_caller]
    pub fn clip_start_time(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ClipStartTime", value);
        self
    }

    /// `DrmSettings`: string, 1 to 1024 characters.
    #[track_caller]
    pub fn drm_settings(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DrmSettings", value);
        self
    }

    /// `End`: string (date-time).
    #[track_caller]
    pub fn end(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("End", value);
        self
    }

    /// `ManifestFilter`: string, 1 to 1024 characters.
    #[track_caller]
    pub fn manifest_filter(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ManifestFilter", value);
        self
    }

    /// `Start`: string (date-time).
    #[track_caller]
    pub fn start(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Start", value);
        self
    }

    /// `TimeDelaySeconds`: integer, 0 to 1209600.
    #[track_caller]
    pub fn time_delay_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("TimeDelaySeconds", value);
        self
    }
}

/// `LowLatencyHlsManifestConfiguration` of `AWS::MediaPackageV2::OriginEndpoint`.
#[derive(Clone, Default)]
#[must_use]
pub struct LowLatencyHlsManifestConfiguration(Properties);

properties! { LowLatencyHlsManifestConfiguration }

impl LowLatencyHlsManifestConfiguration {
    /// `ChildManifestName`: string, 1 to 256 characters, pattern `^[a-zA-Z0-9_-]+$`.
    #[track_caller]
    pub fn child_manifest_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ChildManifestName", value);
        self
    }

    /// `FilterConfiguration`: `LowLatencyHlsFilterConfiguration`.
    #[track_caller]
    pub fn filter_configuration(
        mut self,
        value: impl IntoValue<LowLatencyHlsFilterConfiguration>,
    ) -> Self {
        self.0.set("FilterConfiguration", value);
        self
    }

    /// `ManifestName`: string, 1 to 256 characters, pattern `^[a-zA-Z0-9_-]+$`. Required.
    #[track_caller]
    pub fn manifest_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ManifestName", value);
        self
    }

    /// `ManifestWindowSeconds`: integer.
    #[track_caller]
    pub fn manifest_window_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("ManifestWindowSeconds", value);
        self
    }

    /// `ProgramDateTimeIntervalSeconds`: integer.
    #[track_caller]
    pub fn program_date_time_interval_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("ProgramDateTimeIntervalSeconds", value);
        self
    }

    /// `ScteHls`: `ScteHls`.
    #[track_caller]
    pub fn scte_hls(mut self, value: impl IntoValue<ScteHls>) -> Self {
        self.0.set("ScteHls", value);
        self
    }

    /// `StartTag`: `StartTag`.
    #[track_caller]
    pub fn start_tag(mut self, value: impl IntoValue<StartTag>) -> Self {
        self.0.set("StartTag", value);
        self
    }

    /// `UriPathType`: `UriPathType`.
    #[track_caller]
    pub fn uri_path_type(mut self, value: impl IntoValue<UriPathType>) -> Self {
        self.0.set("UriPathType", value);
        self
    }

    /// `UrlEncodeChildManifest`: boolean.
    #[track_caller]
    pub fn url_encode_child_manifest(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("UrlEncodeChildManifest", value);
        self
    }
}

/// `MssFilterConfiguration` of `AWS::MediaPackageV2::OriginEndpoint`.
#[derive(Clone, Default)]
#[must_use]
pub struct MssFilterConfiguration(Properties);

properties! { MssFilterConfiguration }

impl MssFilterConfiguration {
    /// `ClipStartTime`: string (date-time).
    #[track_caller]
    pub fn clip_start_time(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ClipStartTime", value);
        self
    }

    /// `DrmSettings`: string, 1 to 1024 characters.
    #[track_caller]
    pub fn drm_settings(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DrmSettings", value);
        self
    }

    /// `End`: string (date-time).
    #[track_caller]
    pub fn end(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("End", value);
        self
    }

    /// `ManifestFilter`: string, 1 to 1024 characters.
    #[track_caller]
    pub fn manifest_filter(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ManifestFilter", value);
        self
    }

    /// `Start`: string (date-time).
    #[track_caller]
    pub fn start(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Start", value);
        self
    }

    /// `TimeDelaySeconds`: integer, 0 to 1209600.
    #[track_caller]
    pub fn time_delay_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("TimeDelaySeconds", value);
        self
    }
}

/// `MssManifestConfiguration` of `AWS::MediaPackageV2::OriginEndpoint`.
#[derive(Clone, Default)]
#[must_use]
pub struct MssManifestConfiguration(Properties);

properties! { MssManifestConfiguration }

impl MssManifestConfiguration {
    /// `FilterConfiguration`: `MssFilterConfiguration`.
    #[track_caller]
    pub fn filter_configuration(mut self, value: impl IntoValue<MssFilterConfiguration>) -> Self {
        self.0.set("FilterConfiguration", value);
        self
    }

    /// `ManifestLayout`: `MssManifestLayout`.
    #[track_caller]
    pub fn manifest_layout(mut self, value: impl IntoValue<MssManifestLayout>) -> Self {
        self.0.set("ManifestLayout", value);
        self
    }

    /// `ManifestName`: string, 1 to 256 characters, pattern `^[a-zA-Z0-9-]+$`. Required.
    #[track_caller]
    pub fn manifest_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ManifestName", value);
        self
    }

    /// `ManifestWindowSeconds`: integer.
    #[track_caller]
    pub fn manifest_window_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("ManifestWindowSeconds", value);
        self
    }
}

choice! {
    /// `MssManifestLayout` of `AWS::MediaPackageV2::OriginEndpoint`.
    MssManifestLayout
    FULL "FULL"
    COMPACT "COMPACT"
}

/// `MultiviewFilterConfiguration` of `AWS::MediaPackageV2::OriginEndpoint`.
#[derive(Clone, Default)]
#[must_use]
pub struct MultiviewFilterConfiguration(Properties);

properties! { MultiviewFilterConfiguration }

impl MultiviewFilterConfiguration {
    /// `Layout`: `MultiviewLayoutType`. Required.
    #[track_caller]
    pub fn layout(mut self, value: impl IntoValue<MultiviewLayoutType>) -> Self {
        self.0.set("Layout", value);
        self
    }

    /// `Sources`: list of strings, 1 to 50 items. Required.
    #[track_caller]
    pub fn sources(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Sources", value);
        self
    }
}

choice! {
    /// `MultiviewLayoutType` of `AWS::MediaPackageV2::OriginEndpoint`.
    MultiviewLayoutType
    LAYOUT_2EH "LAYOUT_2EH"
    LAYOUT_2PL "LAYOUT_2PL"
    LAYOUT_3EL "LAYOUT_3EL"
    LAYOUT_3PL "LAYOUT_3PL"
    LAYOUT_4E "LAYOUT_4E"
    LAYOUT_4PL "LAYOUT_4PL"
}

choice! {
    /// `OutputTimestampMode` of `AWS::MediaPackageV2::OriginEndpoint`.
    OutputTimestampMode
    PASSTHROUGH "PASSTHROUGH"
    REBASED_TO_CHANNEL_START "REBASED_TO_CHANNEL_START"
}

choice! {
    /// `PresetSpeke20Audio` of `AWS::MediaPackageV2::OriginEndpoint`.
    PresetSpeke20Audio
    PRESET_AUDIO_1 "PRESET_AUDIO_1"
    PRESET_AUDIO_2 "PRESET_AUDIO_2"
    PRESET_AUDIO_3 "PRESET_AUDIO_3"
    SHARED "SHARED"
    UNENCRYPTED "UNENCRYPTED"
}

choice! {
    /// `PresetSpeke20Video` of `AWS::MediaPackageV2::OriginEndpoint`.
    PresetSpeke20Video
    PRESET_VIDEO_1 "PRESET_VIDEO_1"
    PRESET_VIDEO_2 "PRESET_VIDEO_2"
    PRESET_VIDEO_3 "PRESET_VIDEO_3"
    PRESET_VIDEO_4 "PRESET_VIDEO_4"
    PRESET_VIDEO_5 "PRESET_VIDEO_5"
    PRESET_VIDEO_6 "PRESET_VIDEO_6"
    PRESET_VIDEO_7 "PRESET_VIDEO_7"
    PRESET_VIDEO_8 "PRESET_VIDEO_8"
    SHARED "SHARED"
    UNENCRYPTED "UNENCRYPTED"
}

/// `Scte` of `AWS::MediaPackageV2::OriginEndpoint`.
#[derive(Clone, Default)]
#[must_use]
pub struct Scte(Properties);

properties! { Scte }

impl Scte {
    /// `CustomAdTypes`: list of `CustomAdType`, at most 25 items.
    #[track_caller]
    pub fn custom_ad_types(mut self, value: impl IntoValue<ListOf<CustomAdType>>) -> Self {
        self.0.set("CustomAdTypes", value);
        self
    }

    /// `ScteFilter`: list of `ScteFilter`, at most 100 items.
    #[track_caller]
    pub fn scte_filter(mut self, value: impl IntoValue<ListOf<ScteFilter>>) -> Self {
        self.0.set("ScteFilter", value);
        self
    }

    /// `ScteInSegments`: `ScteInSegments`.
    #[track_caller]
    pub fn scte_in_segments(mut self, value: impl IntoValue<ScteInSegments>) -> Self {
        self.0.set("ScteInSegments", value);
        self
    }
}

/// `ScteDash` of `AWS::MediaPackageV2::OriginEndpoint`.
#[derive(Clone, Default)]
#[must_use]
pub struct ScteDash(Properties);

properties! { ScteDash }

impl ScteDash {
    /// `AdMarkerDash`: `AdMarkerDash`.
    #[track_caller]
    pub fn ad_marker_dash(mut self, value: impl IntoValue<AdMarkerDash>) -> Self {
        self.0.set("AdMarkerDash", value);
        self
    }

    /// `ScteInManifests`: `ScteInManifests`.
    #[track_caller]
    pub fn scte_in_manifests(mut self, value: impl IntoValue<ScteInManifests>) -> Self {
        self.0.set("ScteInManifests", value);
        self
    }
}

choice! {
    /// `ScteFilter` of `AWS::MediaPackageV2::OriginEndpoint`.
    ScteFilter
    SPLICE_INSERT "SPLICE_INSERT"
    BREAK "BREAK"
    PROVIDER_ADVERTISEMENT "PROVIDER_ADVERTISEMENT"
    DISTRIBUTOR_ADVERTISEMENT "DISTRIBUTOR_ADVERTISEMENT"
    PROVIDER_PLACEMENT_OPPORTUNITY "PROVIDER_PLACEMENT_OPPORTUNITY"
    DISTRIBUTOR_PLACEMENT_OPPORTUNITY "DISTRIBUTOR_PLACEMENT_OPPORTUNITY"
    PROVIDER_OVERLAY_PLACEMENT_OPPORTUNITY "PROVIDER_OVERLAY_PLACEMENT_OPPORTUNITY"
    DISTRIBUTOR_OVERLAY_PLACEMENT_OPPORTUNITY "DISTRIBUTOR_OVERLAY_PLACEMENT_OPPORTUNITY"
    PROGRAM "PROGRAM"
    CHAPTER "CHAPTER"
    UNSCHEDULED_EVENT "UNSCHEDULED_EVENT"
    ALTERNATE_CONTENT_OPPORTUNITY "ALTERNATE_CONTENT_OPPORTUNITY"
    NETWORK "NETWORK"
    PROVIDER_PROMO "PROVIDER_PROMO"
    DISTRIBUTOR_PROMO "DISTRIBUTOR_PROMO"
    PROVIDER_AD_BLOCK "PROVIDER_AD_BLOCK"
    DISTRIBUTOR_AD_BLOCK "DISTRIBUTOR_AD_BLOCK"
    CONTENT_IDENTIFICATION "CONTENT_IDENTIFICATION"
    CALL_AD_SERVER "CALL_AD_SERVER"
}

/// `ScteHls` of `AWS::MediaPackageV2::OriginEndpoint`.
#[derive(Clone, Default)]
#[must_use]
pub struct ScteHls(Properties);

properties! { ScteHls }

impl ScteHls {
    /// `AdMarkerHls`: `AdMarkerHls`.
    #[track_caller]
    pub fn ad_marker_hls(mut self, value: impl IntoValue<AdMarkerHls>) -> Self {
        self.0.set("AdMarkerHls", value);
        self
    }

    /// `ScteInManifests`: `ScteInManifests`.
    #[track_caller]
    pub fn scte_in_manifests(mut self, value: impl IntoValue<ScteInManifests>) -> Self {
        self.0.set("ScteInManifests", value);
        self
    }
}

choice! {
    /// `ScteInManifests` of `AWS::MediaPackageV2::OriginEndpoint`.
    ScteInManifests
    ALL "ALL"
    MATCHES_FILTER "MATCHES_FILTER"
}

choice! {
    /// `ScteInSegments` of `AWS::MediaPackageV2::OriginEndpoint`.
    ScteInSegments
    NONE "NONE"
    ALL "ALL"
    MATCHES_FILTER "MATCHES_FILTER"
}

/// `Segment` of `AWS::MediaPackageV2::OriginEndpoint`.
#[derive(Clone, Default)]
#[must_use]
pub struct Segment(Properties);

properties! { Segment }

impl Segment {
    /// `Encryption`: `Encryption`.
    #[track_caller]
    pub fn encryption(mut self, value: impl IntoValue<Encryption>) -> Self {
        self.0.set("Encryption", value);
        self
    }

    /// `IncludeIframeOnlyStreams`: boolean.
    #[track_caller]
    pub fn include_iframe_only_streams(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("IncludeIframeOnlyStreams", value);
        self
    }

    /// `OutputTimestampMode`: `OutputTimestampMode`.
    #[track_caller]
    pub fn output_timestamp_mode(mut self, value: impl IntoValue<OutputTimestampMode>) -> Self {
        self.0.set("OutputTimestampMode", value);
        self
    }

    /// `Scte`: `Scte`.
    #[track_caller]
    pub fn scte(mut self, value: impl IntoValue<Scte>) -> Self {
        self.0.set("Scte", value);
        self
    }

    /// `SegmentDurationSeconds`: integer, 1 to 30.
    #[track_caller]
    pub fn segment_duration_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("SegmentDurationSeconds", value);
        self
    }

    /// `SegmentName`: string, 1 to 256 characters, pattern `^[a-zA-Z0-9_-]+$`.
    #[track_caller]
    pub fn segment_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SegmentName", value);
        self
    }

    /// `TsIncludeDvbSubtitles`: boolean.
    #[track_caller]
    pub fn ts_include_dvb_subtitles(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("TsIncludeDvbSubtitles", value);
        self
    }

    /// `TsUseAudioRenditionGroup`: boolean.
    #[track_caller]
    pub fn ts_use_audio_rendition_group(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("TsUseAudioRenditionGroup", value);
        self
    }
}

/// `SpekeKeyProvider` of `AWS::MediaPackageV2::OriginEndpoint`.
#[derive(Clone, Default)]
#[must_use]
pub struct SpekeKeyProvider(Properties);

properties! { SpekeKeyProvider }

impl SpekeKeyProvider {
    /// `CertificateArn`: string, 20 to 2048 characters, pattern `^arn:([^:\n]+):acm:([^:\n]+):([0-9]+):certificate/[a-zA-Z0-9-_]+$`.
    #[track_caller]
    pub fn certificate_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CertificateArn", value);
        self
    }

    /// `ContentKeyPeriodConfiguration`: `ContentKeyPeriodConfiguration`.
    #[track_caller]
    pub fn content_key_period_configuration(
        mut self,
        value: impl IntoValue<ContentKeyPeriodConfiguration>,
    ) -> Self {
        self.0.set("ContentKeyPeriodConfiguration", value);
        self
    }

    /// `DrmSystems`: list of `DrmSystem`, 1 to 4 items. Required.
    #[track_caller]
    pub fn drm_systems(mut self, value: impl IntoValue<ListOf<DrmSystem>>) -> Self {
        self.0.set("DrmSystems", value);
        self
    }

    /// `EncryptionContractConfiguration`: `EncryptionContractConfiguration`. Required.
    #[track_caller]
    pub fn encryption_contract_configuration(
        mut self,
        value: impl IntoValue<EncryptionContractConfiguration>,
    ) -> Self {
        self.0.set("EncryptionContractConfiguration", value);
        self
    }

    /// `ResourceId`: string, 1 to 256 characters, pattern `^[0-9a-zA-Z_-]+$`. Required.
    #[track_caller]
    pub fn resource_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ResourceId", value);
        self
    }

    /// `RoleArn`: `IamRoleArn`, 1 to 2048 characters. Required.
    #[track_caller]
    pub fn role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("RoleArn", value);
        self
    }

    /// `SpekeVersion`: `SpekeVersion`.
    #[track_caller]
    pub fn speke_version(mut self, value: impl IntoValue<SpekeVersion>) -> Self {
        self.0.set("SpekeVersion", value);
        self
    }

    /// `Url`: string, 1 to 1024 characters. Required.
    #[track_caller]
    pub fn url(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Url", value);
        self
    }
}

choice! {
    /// `SpekeVersion` of `AWS::MediaPackageV2::OriginEndpoint`.
    SpekeVersion
    V2_0 "V2_0"
    V2_1 "V2_1"
}

/// `StartTag` of `AWS::MediaPackageV2::OriginEndpoint`.
#[derive(Clone, Default)]
#[must_use]
pub struct StartTag(Properties);

properties! { StartTag }

impl StartTag {
    /// `Precise`: boolean.
    #[track_caller]
    pub fn precise(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Precise", value);
        self
    }

    /// `TimeOffset`: number. Required.
    #[track_caller]
    pub fn time_offset(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("TimeOffset", value);
        self
    }
}

choice! {
    /// `StreamNameOutputMode` of `AWS::MediaPackageV2::OriginEndpoint`.
    StreamNameOutputMode
    INDEX "INDEX"
    PASSTHROUGH_NAME "PASSTHROUGH_NAME"
}

/// `Tag` of `AWS::MediaPackageV2::OriginEndpoint`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
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

choice! {
    /// `TsEncryptionMethod` of `AWS::MediaPackageV2::OriginEndpoint`.
    TsEncryptionMethod
    AES_128 "AES_128"
    SAMPLE_AES "SAMPLE_AES"
}

choice! {
    /// `UriPathType` of `AWS::MediaPackageV2::OriginEndpoint`.
    UriPathType
    LEAF "LEAF"
    ROOT "ROOT"
}

choice! {
    /// `UriSeparator` of `AWS::MediaPackageV2::OriginEndpoint`.
    UriSeparator
    UNDERSCORE "UNDERSCORE"
    HYPHEN "HYPHEN"
}
