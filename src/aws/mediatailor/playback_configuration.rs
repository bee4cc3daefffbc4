// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::MediaTailor::PlaybackConfiguration` and the types of its properties.

use crate::aws::base::{Body, IntoNode, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::{ListOf, MapOf};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::MediaTailor::PlaybackConfiguration`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediatailor-playbackconfiguration.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct PlaybackConfiguration(Body);

resource! { PlaybackConfiguration "AWS::MediaTailor::PlaybackConfiguration" }

impl PlaybackConfiguration {
    /// `AdConditioningConfiguration`: `AdConditioningConfiguration`.
    #[track_caller]
    pub fn ad_conditioning_configuration(
        mut self,
        value: impl IntoValue<AdConditioningConfiguration>,
    ) -> Self {
        self.0.set("AdConditioningConfiguration", value);
        self
    }

    /// `AdDecisionServerConfiguration`: `AdDecisionServerConfiguration`.
    #[track_caller]
    pub fn ad_decision_server_configuration(
        mut self,
        value: impl IntoValue<AdDecisionServerConfiguration>,
    ) -> Self {
        self.0.set("AdDecisionServerConfiguration", value);
        self
    }

    /// `AdDecisionServerUrl`: string. Required.
    #[track_caller]
    pub fn ad_decision_server_url(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AdDecisionServerUrl", value);
        self
    }

    /// `AdsPersonalizationConcurrency`: `AdsPersonalizationConcurrency`.
    #[track_caller]
    pub fn ads_personalization_concurrency(
        mut self,
        value: impl IntoValue<AdsPersonalizationConcurrency>,
    ) -> Self {
        self.0.set("AdsPersonalizationConcurrency", value);
        self
    }

    /// `AdsPersonalizationTimeouts`: `AdsPersonalizationTimeouts`.
    #[track_caller]
    pub fn ads_personalization_timeouts(
        mut self,
        value: impl IntoValue<AdsPersonalizationTimeouts>,
    ) -> Self {
        self.0.set("AdsPersonalizationTimeouts", value);
        self
    }

    /// `AvailSuppression`: `AvailSuppression`.
    #[track_caller]
    pub fn avail_suppression(mut self, value: impl IntoValue<AvailSuppression>) -> Self {
        self.0.set("AvailSuppression", value);
        self
    }

    /// `BeaconingConfiguration`: `BeaconingConfiguration`.
    #[track_caller]
    pub fn beaconing_configuration(
        mut self,
        value: impl IntoValue<BeaconingConfiguration>,
    ) -> Self {
        self.0.set("BeaconingConfiguration", value);
        self
    }

    /// `Bumper`: `Bumper`.
    #[track_caller]
    pub fn bumper(mut self, value: impl IntoValue<Bumper>) -> Self {
        self.0.set("Bumper", value);
        self
    }

    /// `CdnConfiguration`: `CdnConfiguration`.
    #[track_caller]
    pub fn cdn_configuration(mut self, value: impl IntoValue<CdnConfiguration>) -> Self {
        self.0.set("CdnConfiguration", value);
        self
    }

    /// `ConfigurationAliases`: any value.
    #[track_caller]
    pub fn configuration_aliases(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("ConfigurationAliases", value);
        self
    }

    /// `DashConfiguration`: `DashConfiguration`.
    #[track_caller]
    pub fn dash_configuration(mut self, value: impl IntoValue<DashConfiguration>) -> Self {
        self.0.set("DashConfiguration", value);
        self
    }

    /// `FunctionMapping`: map of strings.
    #[track_caller]
    pub fn function_mapping(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("FunctionMapping", value);
        self
    }

    /// `HlsConfiguration`: `HlsConfiguration`.
    #[track_caller]
    pub fn hls_configuration(mut self, value: impl IntoValue<HlsConfiguration>) -> Self {
        self.0.set("HlsConfiguration", value);
        self
    }

    /// `InsertionMode`: `InsertionMode`.
    #[track_caller]
    pub fn insertion_mode(mut self, value: impl IntoValue<InsertionMode>) -> Self {
        self.0.set("InsertionMode", value);
        self
    }

    /// `LivePreRollConfiguration`: `LivePreRollConfiguration`.
    #[track_caller]
    pub fn live_pre_roll_configuration(
        mut self,
        value: impl IntoValue<LivePreRollConfiguration>,
    ) -> Self {
        self.0.set("LivePreRollConfiguration", value);
        self
    }

    /// `LogConfiguration`: `LogConfiguration`.
    #[track_caller]
    pub fn log_configuration(mut self, value: impl IntoValue<LogConfiguration>) -> Self {
        self.0.set("LogConfiguration", value);
        self
    }

    /// `ManifestProcessingRules`: `ManifestProcessingRules`.
    #[track_caller]
    pub fn manifest_processing_rules(
        mut self,
        value: impl IntoValue<ManifestProcessingRules>,
    ) -> Self {
        self.0.set("ManifestProcessingRules", value);
        self
    }

    /// `Name`: string, 1 to 64 characters, pattern `^[a-zA-Z0-9_-]+$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `PersonalizationThresholdSeconds`: integer, at least 1.
    #[track_caller]
    pub fn personalization_threshold_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("PersonalizationThresholdSeconds", value);
        self
    }

    /// `SlateAdUrl`: string.
    #[track_caller]
    pub fn slate_ad_url(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SlateAdUrl", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `TranscodeProfileName`: string.
    #[track_caller]
    pub fn transcode_profile_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TranscodeProfileName", value);
        self
    }

    /// `VideoContentSourceUrl`: string. Required.
    #[track_caller]
    pub fn video_content_source_url(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("VideoContentSourceUrl", value);
        self
    }
}

impl Handle<PlaybackConfiguration> {
    /// `DashConfiguration.ManifestEndpointPrefix`
    #[inline]
    pub fn dash_configuration_manifest_endpoint_prefix(&self) -> Value<String> {
        self.attribute("DashConfiguration.ManifestEndpointPrefix")
    }

    /// `HlsConfiguration.ManifestEndpointPrefix`
    #[inline]
    pub fn hls_configuration_manifest_endpoint_prefix(&self) -> Value<String> {
        self.attribute("HlsConfiguration.ManifestEndpointPrefix")
    }

    /// `PlaybackConfigurationArn`
    #[inline]
    pub fn playback_configuration_arn(&self) -> Value<String> {
        self.attribute("PlaybackConfigurationArn")
    }

    /// `PlaybackEndpointPrefix`
    #[inline]
    pub fn playback_endpoint_prefix(&self) -> Value<String> {
        self.attribute("PlaybackEndpointPrefix")
    }

    /// `SessionInitializationEndpointPrefix`
    #[inline]
    pub fn session_initialization_endpoint_prefix(&self) -> Value<String> {
        self.attribute("SessionInitializationEndpointPrefix")
    }
}

/// `AdConditioningConfiguration` of `AWS::MediaTailor::PlaybackConfiguration`.
#[derive(Clone, Default)]
#[must_use]
pub struct AdConditioningConfiguration(Properties);

properties! { AdConditioningConfiguration }

impl AdConditioningConfiguration {
    /// `StreamingMediaFileConditioning`: `StreamingMediaFileConditioning`. Required.
    #[track_caller]
    pub fn streaming_media_file_conditioning(
        mut self,
        value: impl IntoValue<StreamingMediaFileConditioning>,
    ) -> Self {
        self.0.set("StreamingMediaFileConditioning", value);
        self
    }
}

/// `AdDecisionServerConfiguration` of `AWS::MediaTailor::PlaybackConfiguration`.
#[derive(Clone, Default)]
#[must_use]
pub struct AdDecisionServerConfiguration(Properties);

properties! { AdDecisionServerConfiguration }

impl AdDecisionServerConfiguration {
    /// `HttpRequest`: `HttpRequest`.
    #[track_caller]
    pub fn http_request(mut self, value: impl IntoValue<HttpRequest>) -> Self {
        self.0.set("HttpRequest", value);
        self
    }

    /// `VastResponse`: `VastResponse`.
    #[track_caller]
    pub fn vast_response(mut self, value: impl IntoValue<VastResponse>) -> Self {
        self.0.set("VastResponse", value);
        self
    }
}

/// `AdMarkerPassthrough` of `AWS::MediaTailor::PlaybackConfiguration`.
#[derive(Clone, Default)]
#[must_use]
pub struct AdMarkerPassthrough(Properties);

properties! { AdMarkerPassthrough }

impl AdMarkerPassthrough {
    /// `Enabled`: boolean.
    #[track_caller]
    pub fn enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Enabled", value);
        self
    }
}

/// `AdsInteractionLog` of `AWS::MediaTailor::PlaybackConfiguration`.
#[derive(Clone, Default)]
#[must_use]
pub struct AdsInteractionLog(Properties);

properties! { AdsInteractionLog }

impl AdsInteractionLog {
    /// `ExcludeEventTypes`: list of strings.
    #[track_caller]
    pub fn exclude_event_types(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("ExcludeEventTypes", value);
        self
    }

    /// `PublishOptInEventTypes`: list of strings.
    #[track_caller]
    pub fn publish_opt_in_event_types(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("PublishOptInEventTypes", value);
        self
    }
}

/// `AdsPersonalizationConcurrency` of `AWS::MediaTailor::PlaybackConfiguration`.
#[derive(Clone, Default)]
#[must_use]
pub struct AdsPersonalizationConcurrency(Properties);

properties! { AdsPersonalizationConcurrency }

impl AdsPersonalizationConcurrency {
    /// `EnableVodVastParallelization`: boolean.
    #[track_caller]
    pub fn enable_vod_vast_parallelization(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("EnableVodVastParallelization", value);
        self
    }

    /// `MaxConcurrentAdsRequests`: integer.
    #[track_caller]
    pub fn max_concurrent_ads_requests(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MaxConcurrentAdsRequests", value);
        self
    }
}

/// `AdsPersonalizationTimeouts` of `AWS::MediaTailor::PlaybackConfiguration`.
#[derive(Clone, Default)]
#[must_use]
pub struct AdsPersonalizationTimeouts(Properties);

properties! { AdsPersonalizationTimeouts }

impl AdsPersonalizationTimeouts {
    /// `AdsRequestTimeoutMilliseconds`: integer.
    #[track_caller]
    pub fn ads_request_timeout_milliseconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("AdsRequestTimeoutMilliseconds", value);
        self
    }

    /// `LiveMaximumAdsPersonalizationTimeMilliseconds`: integer.
    #[track_caller]
    pub fn live_maximum_ads_personalization_time_milliseconds(
        mut self,
        value: impl IntoValue<i64>,
    ) -> Self {
        self.0
            .set("LiveMaximumAdsPersonalizationTimeMilliseconds", value);
        self
    }

    /// `PrefetchAdsRequestTimeoutMilliseconds`: integer.
    #[track_caller]
    pub fn prefetch_ads_request_timeout_milliseconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("PrefetchAdsRequestTimeoutMilliseconds", value);
        self
    }

    /// `PrefetchMaximumAdsPersonalizationTimeMilliseconds`: integer.
    #[track_caller]
    pub fn prefetch_maximum_ads_personalization_time_milliseconds(
        mut self,
        value: impl IntoValue<i64>,
    ) -> Self {
        self.0
            .set("PrefetchMaximumAdsPersonalizationTimeMilliseconds", value);
        self
    }

    /// `VodMaximumAdsPersonalizationTimeMilliseconds`: integer.
    #[track_caller]
    pub fn vod_maximum_ads_personalization_time_milliseconds(
        mut self,
        value: impl IntoValue<i64>,
    ) -> Self {
        self.0
            .set("VodMaximumAdsPersonalizationTimeMilliseconds", value);
        self
    }
}

/// `AvailSuppression` of `AWS::MediaTailor::PlaybackConfiguration`.
#[derive(Clone, Default)]
#[must_use]
pub struct AvailSuppression(Properties);

properties! { AvailSuppression }

impl AvailSuppression {
    /// `FillPolicy`: `AvailSuppressionFillPolicy`.
    #[track_caller]
    pub fn fill_policy(mut self, value: impl IntoValue<AvailSuppressionFillPolicy>) -> Self {
        self.0.set("FillPolicy", value);
        self
    }

    /// `Mode`: `AvailSuppressionMode`.
    #[track_caller]
    pub fn mode(mut self, value: impl IntoValue<AvailSuppressionMode>) -> Self {
        self.0.set("Mode", value);
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
    /// `AvailSuppressionFillPolicy` of `AWS::MediaTailor::PlaybackConfiguration`.
    AvailSuppressionFillPolicy
    PARTIAL_AVAIL "PARTIAL_AVAIL"
    FULL_AVAIL_ONLY "FULL_AVAIL_ONLY"
}

choice! {
    /// `AvailSuppressionMode` of `AWS::MediaTailor::PlaybackConfiguration`.
    AvailSuppressionMode
    OFF "OFF"
    BEHIND_LIVE_EDGE "BEHIND_LIVE_EDGE"
    AFTER_LIVE_EDGE "AFTER_LIVE_EDGE"
}

/// `BeaconingConfiguration` of `AWS::MediaTailor::PlaybackConfiguration`.
#[derive(Clone, Default)]
#[must_use]
pub struct BeaconingConfiguration(Properties);

properties! { BeaconingConfiguration }

impl BeaconingConfiguration {
    /// `ClientSide`: `ClientSideBeaconingConfiguration`.
    #[track_caller]
    pub fn client_side(mut self, value: impl IntoValue<ClientSideBeaconingConfiguration>) -> Self {
        self.0.set("ClientSide", value);
        self
    }
}

/// `Bumper` of `AWS::MediaTailor::PlaybackConfiguration`.
#[derive(Clone, Default)]
#[must_use]
pub struct Bumper(Properties);

properties! { Bumper }

impl Bumper {
    /// `EndUrl`: string.
    #[track_caller]
    pub fn end_url(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EndUrl", value);
        self
    }

    /// `StartUrl`: string.
    #[track_caller]
    pub fn start_url(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("StartUrl", value);
        self
    }
}

/// `CdnConfiguration` of `AWS::MediaTailor::PlaybackConfiguration`.
#[derive(Clone, Default)]
#[must_use]
pub struct CdnConfiguration(Properties);

properties! { CdnConfiguration }

impl CdnConfiguration {
    /// `AdSegmentUrlPrefix`: string.
    #[track_caller]
    pub fn ad_segment_url_prefix(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AdSegmentUrlPrefix", value);
        self
    }

    /// `ContentSegmentUrlPrefix`: string.
    #[track_caller]
    pub fn content_segment_url_prefix(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ContentSegmentUrlPrefix", value);
        self
    }
}

/// `ClientSideBeaconingConfiguration` of `AWS::MediaTailor::PlaybackConfiguration`.
#[derive(Clone, Default)]
#[must_use]
pub struct ClientSideBeaconingConfiguration(Properties);

properties! { ClientSideBeaconingConfiguration }

impl ClientSideBeaconingConfiguration {
    /// `AdditionalEventTypes`: list of `ClientSideBeaconingConfigurationAdditionalEventTypesItem`.
    #[track_caller]
    pub fn additional_event_types(
        mut self,
        value: impl IntoValue<ListOf<ClientSideBeaconingConfigurationAdditionalEventTypesItem>>,
    ) -> Self {
        self.0.set("AdditionalEventTypes", value);
        self
    }

    /// `ReportingMode`: `ClientSideBeaconingConfigurationReportingMode`. Required.
    #[track_caller]
    pub fn reporting_mode(
        mut self,
        value: impl IntoValue<ClientSideBeaconingConfigurationReportingMode>,
    ) -> Self {
        self.0.set("ReportingMode", value);
        self
    }
}

choice! {
    /// `ClientSideBeaconingConfigurationAdditionalEventTypesItem` of `AWS::MediaTailor::PlaybackConfiguration`.
    ClientSideBeaconingConfigurationAdditionalEventTypesItem
    MUTE "MUTE"
    UNMUTE "UNMUTE"
    PAUSE "PAUSE"
    SKIP "SKIP"
}

choice! {
    /// `ClientSideBeaconingConfigurationReportingMode` of `AWS::MediaTailor::PlaybackConfiguration`.
    ClientSideBeaconingConfigurationReportingMode
    DISABLED "DISABLED"
    INSIGHTS "INSIGHTS"
}

/// `DashConfiguration` of `AWS::MediaTailor::PlaybackConfiguration`.
#[derive(Clone, Default)]
#[must_use]
pub struct DashConfiguration(Properties);

properties! { DashConfiguration }

impl DashConfiguration {
    /// `MpdLocation`: string.
    #[track_caller]
    pub fn mpd_location(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("MpdLocation", value);
        self
    }

    /// `OriginManifestType`: `DashConfigurationOriginManifestType`.
    #[track_caller]
    pub fn origin_manifest_type(
        mut self,
        value: impl IntoValue<DashConfigurationOriginManifestType>,
    ) -> Self {
        self.0.set("OriginManifestType", value);
        self
    }
}

choice! {
    /// `DashConfigurationOriginManifestType` of `AWS::MediaTailor::PlaybackConfiguration`.
    DashConfigurationOriginManifestType
    SINGLE_PERIOD "SINGLE_PERIOD"
    MULTI_PERIOD "MULTI_PERIOD"
}

/// `HlsConfiguration` of `AWS::MediaTailor::PlaybackConfiguration`.
#[derive(Clone, Default)]
#[must_use]
pub struct HlsConfiguration(Properties);

properties! { HlsConfiguration }

/// `HttpRequest` of `AWS::MediaTailor::PlaybackConfiguration`.
#[derive(Clone, Default)]
#[must_use]
pub struct HttpRequest(Properties);

properties! { HttpRequest }

impl HttpRequest {
    /// `Body`: string.
    #[track_caller]
    pub fn body(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Body", value);
        self
    }

    /// `CompressRequest`: `HttpRequestCompressRequest`.
    #[track_caller]
    pub fn compress_request(mut self, value: impl IntoValue<HttpRequestCompressRequest>) -> Self {
        self.0.set("CompressRequest", value);
        self
    }

    /// `Headers`: map of strings.
    #[track_caller]
    pub fn headers(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("Headers", value);
        self
    }

    /// `HttpMethod`: `HttpRequestHttpMethod`.
    #[track_caller]
    pub fn http_method(mut self, value: impl IntoValue<HttpRequestHttpMethod>) -> Self {
        self.0.set("HttpMethod", value);
        self
    }
}

choice! {
    /// `HttpRequestCompressRequest` of `AWS::MediaTailor::PlaybackConfiguration`.
    HttpRequestCompressRequest
    NONE "NONE"
    GZIP "GZIP"
}

choice! {
    /// `HttpRequestHttpMethod` of `AWS::MediaTailor::PlaybackConfiguration`.
    HttpRequestHttpMethod
    GET "GET"
    POST "POST"
}

choice! {
    /// `InsertionMode` of `AWS::MediaTailor::PlaybackConfiguration`.
    InsertionMode
    STITCHED_ONLY "STITCHED_ONLY"
    PLAYER_SELECT "PLAYER_SELECT"
}

/// `LivePreRollConfiguration` of `AWS::MediaTailor::PlaybackConfiguration`.
#[derive(Clone, Default)]
#[must_use]
pub struct LivePreRollConfiguration(Properties);

properties! { LivePreRollConfiguration }

impl LivePreRollConfiguration {
    /// `AdDecisionServerConfiguration`: `PreRollAdDecisionServerConfiguration`.
    #[track_caller]
    pub fn ad_decision_server_configuration(
        mut self,
        value: impl IntoValue<PreRollAdDecisionServerConfiguration>,
    ) -> Self {
        self.0.set("AdDecisionServerConfiguration", value);
        self
    }

    /// `AdDecisionServerUrl`: string.
    #[track_caller]
    pub fn ad_decision_server_url(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AdDecisionServerUrl", value);
        self
    }

    /// `MaxDurationSeconds`: integer.
    #[track_caller]
    pub fn max_duration_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MaxDurationSeconds", value);
        self
    }
}

/// `LogConfiguration` of `AWS::MediaTailor::PlaybackConfiguration`.
#[derive(Clone, Default)]
#[must_use]
pub struct LogConfiguration(Properties);

properties! { LogConfiguration }

impl LogConfiguration {
    /// `AdsInteractionLog`: `AdsInteractionLog`.
    #[track_caller]
    pub fn ads_interaction_log(mut self, value: impl IntoValue<AdsInteractionLog>) -> Self {
        self.0.set("AdsInteractionLog", value);
        self
    }

    /// `EnabledLoggingStrategies`: list of strings.
    #[track_caller]
    pub fn enabled_logging_strategies(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("EnabledLoggingStrategies", value);
        self
    }

    /// `ManifestServiceInteractionLog`: `ManifestServiceInteractionLog`.
    #[track_caller]
    pub fn manifest_service_interaction_log(
        mut self,
        value: impl IntoValue<ManifestServiceInteractionLog>,
    ) -> Self {
        self.0.set("ManifestServiceInteractionLog", value);
        self
    }

    /// `PercentEnabled`: integer, 0 to 100. Required.
    #[track_caller]
    pub fn percent_enabled(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("PercentEnabled", value);
        self
    }
}

/// `ManifestProcessingRules` of `AWS::MediaTailor::PlaybackConfiguration`.
#[derive(Clone, Default)]
#[must_use]
pub struct ManifestProcessingRules(Properties);

properties! { ManifestProcessingRules }

impl ManifestProcessingRules {
    /// `AdMarkerPassthrough`: `AdMarkerPassthrough`.
    #[track_caller]
    pub fn ad_marker_passthrough(mut self, value: impl IntoValue<AdMarkerPassthrough>) -> Self {
        self.0.set("AdMarkerPassthrough", value);
        self
    }
}

/// `ManifestServiceInteractionLog` of `AWS::MediaTailor::PlaybackConfiguration`.
#[derive(Clone, Default)]
#[must_use]
pub struct ManifestServiceInteractionLog(Properties);

properties! { ManifestServiceInteractionLog }

impl ManifestServiceInteractionLog {
    /// `ExcludeEventTypes`: list of strings.
    #[track_caller]
    pub fn exclude_event_types(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("ExcludeEventTypes", value);
        self
    }
}

/// `PreRollAdDecisionServerConfiguration` of `AWS::MediaTailor::PlaybackConfiguration`.
#[derive(Clone, Default)]
#[must_use]
pub struct PreRollAdDecisionServerConfiguration(Properties);

properties! { PreRollAdDecisionServerConfiguration }

impl PreRollAdDecisionServerConfiguration {
    /// `VastResponse`: `PreRollVastResponse`.
    #[track_caller]
    pub fn vast_response(mut self, value: impl IntoValue<PreRollVastResponse>) -> Self {
        self.0.set("VastResponse", value);
        self
    }
}

/// `PreRollVastResponse` of `AWS::MediaTailor::PlaybackConfiguration`.
#[derive(Clone, Default)]
#[must_use]
pub struct PreRollVastResponse(Properties);

properties! { PreRollVastResponse }

impl PreRollVastResponse {
    /// `AdSequencingMode`: `PreRollVastResponseAdSequencingMode`.
    #[track_caller]
    pub fn ad_sequencing_mode(
        mut self,
        value: impl IntoValue<PreRollVastResponseAdSequencingMode>,
    ) -> Self {
        self.0.set("AdSequencingMode", value);
        self
    }
}

choice! {
    /// `PreRollVastResponseAdSequencingMode` of `AWS::MediaTailor::PlaybackConfiguration`.
    PreRollVastResponseAdSequencingMode
    FOLLOW_AD_SEQUENCE "FOLLOW_AD_SEQUENCE"
    IGNORE_AD_SEQUENCE "IGNORE_AD_SEQUENCE"
}

choice! {
    /// `StreamingMediaFileConditioning` of `AWS::MediaTailor::PlaybackConfiguration`.
    StreamingMediaFileConditioning
    TRANSCODE "TRANSCODE"
    NONE "NONE"
}

/// `Tag` of `AWS::MediaTailor::PlaybackConfiguration`.
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

/// `VastResponse` of `AWS::MediaTailor::PlaybackConfiguration`.
#[derive(Clone, Default)]
#[must_use]
pub struct VastResponse(Properties);

properties! { VastResponse }

impl VastResponse {
    /// `AdSequencingMode`: `VastResponseAdSequencingMode`.
    #[track_caller]
    pub fn ad_sequencing_mode(
        mut self,
        value: impl IntoValue<VastResponseAdSequencingMode>,
    ) -> Self {
        self.0.set("AdSequencingMode", value);
        self
    }
}

choice! {
    /// `VastResponseAdSequencingMode` of `AWS::MediaTailor::PlaybackConfiguration`.
    VastResponseAdSequencingMode
    FOLLOW_AD_SEQUENCE "FOLLOW_AD_SEQUENCE"
    IGNORE_AD_SEQUENCE "IGNORE_AD_SEQUENCE"
    FOLLOW_AD_SEQUENCE_ONLY_LIVE "FOLLOW_AD_SEQUENCE_ONLY_LIVE"
    FOLLOW_AD_SEQUENCE_ONLY_VOD "FOLLOW_AD_SEQUENCE_ONLY_VOD"
}
