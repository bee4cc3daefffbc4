// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::MediaConnect::RouterInput` and the types of its properties.

use crate::aws::base::{Body, IntoNode, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::MediaConnect::RouterInput`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediaconnect-routerinput.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct RouterInput(Body);

resource! { RouterInput "AWS::MediaConnect::RouterInput" }

impl RouterInput {
    /// `AvailabilityZone`: string. A change replaces the resource.
    #[track_caller]
    pub fn availability_zone(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AvailabilityZone", value);
        self
    }

    /// `Configuration`: `RouterInputConfiguration`. Required.
    #[track_caller]
    pub fn configuration(mut self, value: impl IntoValue<RouterInputConfiguration>) -> Self {
        self.0.set("Configuration", value);
        self
    }

    /// `ContentQualityAnalysisConfiguration`: `RouterContentQualityAnalysisConfiguration`.
    #[track_caller]
    pub fn content_quality_analysis_configuration(
        mut self,
        value: impl IntoValue<RouterContentQualityAnalysisConfiguration>,
    ) -> Self {
        self.0.set("ContentQualityAnalysisConfiguration", value);
        self
    }

    /// `MaintenanceConfiguration`: `MaintenanceConfiguration`.
    #[track_caller]
    pub fn maintenance_configuration(
        mut self,
        value: impl IntoValue<MaintenanceConfiguration>,
    ) -> Self {
        self.0.set("MaintenanceConfiguration", value);
        self
    }

    /// `MaximumBitrate`: integer. Required.
    #[track_caller]
    pub fn maximum_bitrate(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MaximumBitrate", value);
        self
    }

    /// `Name`: string, 1 to 128 characters. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `RegionName`: string. A change replaces the resource.
    #[track_caller]
    pub fn region_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RegionName", value);
        self
    }

    /// `RoutingScope`: `RoutingScope`. Required.
    #[track_caller]
    pub fn routing_scope(mut self, value: impl IntoValue<RoutingScope>) -> Self {
        self.0.set("RoutingScope", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `Tier`: `RouterInputTier`. Required.
    #[track_caller]
    pub fn tier(mut self, value: impl IntoValue<RouterInputTier>) -> Self {
        self.0.set("Tier", value);
        self
    }

    /// `TransitEncryption`: `RouterInputTransitEncryption`.
    #[track_caller]
    pub fn transit_encryption(
        mut self,
        value: impl IntoValue<RouterInputTransitEncryption>,
    ) -> Self {
        self.0.set("TransitEncryption", value);
        self
    }
}

impl Handle<RouterInput> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `ContentQualityAnalysisType`
    #[inline]
    pub fn content_quality_analysis_type(&self) -> Value<String> {
        self.attribute("ContentQualityAnalysisType")
    }

    /// `CreatedAt`
    #[inline]
    pub fn created_at(&self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }

    /// `InputType`
    #[inline]
    pub fn input_type(&self) -> Value<String> {
        self.attribute("InputType")
    }

    /// `IpAddress`
    #[inline]
    pub fn ip_address(&self) -> Value<String> {
        self.attribute("IpAddress")
    }

    /// `MaintenanceType`
    #[inline]
    pub fn maintenance_type(&self) -> Value<String> {
        self.attribute("MaintenanceType")
    }

    /// `RoutedOutputs`
    #[inline]
    pub fn routed_outputs(&self) -> Value<i64> {
        self.attribute("RoutedOutputs")
    }

    /// `State`
    #[inline]
    pub fn state(&self) -> Value<String> {
        self.attribute("State")
    }

    /// `UpdatedAt`
    #[inline]
    pub fn updated_at(&self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

/// `BlackFramesConfiguration` of `AWS::MediaConnect::RouterInput`.
#[derive(Clone, Default)]
#[must_use]
pub struct BlackFramesConfiguration(Properties);

properties! { BlackFramesConfiguration }

impl BlackFramesConfiguration {
    /// `State`: `ContentQualityAnalysisState`. Required.
    #[track_caller]
    pub fn state(mut self, value: impl IntoValue<ContentQualityAnalysisState>) -> Self {
        self.0.set("State", value);
        self
    }

    /// `ThresholdSeconds`: integer, 10 to 60. Required.
    #[track_caller]
    pub fn threshold_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("ThresholdSeconds", value);
        self
    }
}

/// `ContentQualityAnalysisFeatureConfiguration` of `AWS::MediaConnect::RouterInput`.
#[derive(Clone, Default)]
#[must_use]
pub struct ContentQualityAnalysisFeatureConfiguration(Properties);

properties! { ContentQualityAnalysisFeatureConfiguration }

impl ContentQualityAnalysisFeatureConfiguration {
    /// `BlackFrames`: `BlackFramesConfiguration`.
    #[track_caller]
    pub fn black_frames(mut self, value: impl IntoValue<BlackFramesConfiguration>) -> Self {
        self.0.set("BlackFrames", value);
        self
    }

    /// `FrozenFrames`: `FrozenFramesConfiguration`.
    #[track_caller]
    pub fn frozen_frames(mut self, value: impl IntoValue<FrozenFramesConfiguration>) -> Self {
        self.0.set("FrozenFrames", value);
        self
    }

    /// `SilentAudio`: `SilentAudioConfiguration`.
    #[track_caller]
    pub fn silent_audio(mut self, value: impl IntoValue<SilentAudioConfiguration>) -> Self {
        self.0.set("SilentAudio", value);
        self
    }
}

choice! {
    /// `ContentQualityAnalysisState` of `AWS::MediaConnect::RouterInput`.
    ContentQualityAnalysisState
    ENABLED "ENABLED"
    DISABLED "DISABLED"
}

choice! {
    /// `Day` of `AWS::MediaConnect::RouterInput`.
    Day
    MONDAY "MONDAY"
    TUESDAY "TUESDAY"
    WEDNESDAY "WEDNESDAY"
    THURSDAY "THURSDAY"
    FRIDAY "FRIDAY"
    SATURDAY "SATURDAY"
    SUNDAY "SUNDAY"
}

choice! {
    /// `FailoverInputSourcePriorityMode` of `AWS::MediaConnect::RouterInput`.
    FailoverInputSourcePriorityMode
    NO_PRIORITY "NO_PRIORITY"
    PRIMARY_SECONDARY "PRIMARY_SECONDARY"
}

/// `FailoverRouterInputConfiguration` of `AWS::MediaConnect::RouterInput`.
#[derive(Clone, Default)]
#[must_use]
pub struct FailoverRouterInputConfiguration(Properties);

properties! { FailoverRouterInputConfiguration }

impl FailoverRouterInputConfiguration {
    /// `NetworkInterfaceArn`: string. Required.
    #[track_caller]
    pub fn network_interface_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("NetworkInterfaceArn", value);
        self
    }

    /// `PrimarySourceIndex`: integer, 0 to 1.
    #[track_caller]
    pub fn primary_source_index(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("PrimarySourceIndex", value);
        self
    }

    /// `ProtocolConfigurations`: list of `FailoverRouterInputProtocolConfiguration`. Required.
    #[track_caller]
    pub fn protocol_configurations(
        mut self,
        value: impl IntoValue<ListOf<FailoverRouterInputProtocolConfiguration>>,
    ) -> Self {
        self.0.set("ProtocolConfigurations", value);
        self
    }

    /// `SourcePriorityMode`: `FailoverInputSourcePriorityMode`. Required.
    #[track_caller]
    pub fn source_priority_mode(
        mut self,
        value: impl IntoValue<FailoverInputSourcePriorityMode>,
    ) -> Self {
        self.0.set("SourcePriorityMode", value);
        self
    }
}

/// `FailoverRouterInputProtocolConfiguration` of `AWS::MediaConnect::RouterInput`.
#[derive(Clone, Default)]
#[must_use]
pub struct FailoverRouterInputProtocolConfiguration(Properties);

properties! { FailoverRouterInputProtocolConfiguration }

impl FailoverRouterInputProtocolConfiguration {
    /// `Rist`: `RistRouterInputConfiguration`.
    #[track_caller]
    pub fn rist(mut self, value: impl IntoValue<RistRouterInputConfiguration>) -> Self {
        self.0.set("Rist", value);
        self
    }

    /// `Rtp`: `RtpRouterInputConfiguration`.
    #[track_caller]
    pub fn rtp(mut self, value: impl IntoValue<RtpRouterInputConfiguration>) -> Self {
        self.0.set("Rtp", value);
        self
    }

    /// `SrtCaller`: `SrtCallerRouterInputConfiguration`.
    #[track_caller]
    pub fn srt_caller(mut self, value: impl IntoValue<SrtCallerRouterInputConfiguration>) -> Self {
        self.0.set("SrtCaller", value);
        self
    }

    /// `SrtListener`: `SrtListenerRouterInputConfiguration`.
    #[track_caller]
    pub fn srt_listener(
        mut self,
        value: impl IntoValue<SrtListenerRouterInputConfiguration>,
    ) -> Self {
        self.0.set("SrtListener", value);
        self
    }
}

/// `FlowTransitEncryption` of `AWS::MediaConnect::RouterInput`.
#[derive(Clone, Default)]
#[must_use]
pub struct FlowTransitEncryption(Properties);

properties! { FlowTransitEncryption }

impl FlowTransitEncryption {
    /// `EncryptionKeyConfiguration`: `FlowTransitEncryptionKeyConfiguration`. Required.
    #[track_caller]
    pub fn encryption_key_configuration(
        mut self,
        value: impl IntoValue<FlowTransitEncryptionKeyConfiguration>,
    ) -> Self {
        self.0.set("EncryptionKeyConfiguration", value);
        self
    }

    /// `EncryptionKeyType`: `FlowTransitEncryptionKeyType`.
    #[track_caller]
    pub fn encryption_key_type(
        mut self,
        value: impl IntoValue<FlowTransitEncryptionKeyType>,
    ) -> Self {
        self.0.set("EncryptionKeyType", value);
        self
    }
}

/// `FlowTransitEncryptionKeyConfiguration` of `AWS::MediaConnect::RouterInput`.
#[derive(Clone, Default)]
#[must_use]
pub struct FlowTransitEncryptionKeyConfiguration(Properties);

properties! { FlowTransitEncryptionKeyConfiguration }

impl FlowTransitEncryptionKeyConfiguration {
    /// `Automatic`: object.
    #[track_caller]
    pub fn automatic(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("Automatic", value);
        self
    }

    /// `SecretsManager`: `SecretsManagerEncryptionKeyConfiguration`.
    #[track_caller]
    pub fn secrets_manager(
        mut self,
        value: impl IntoValue<SecretsManagerEncryptionKeyConfiguration>,
    ) -> Self {
        self.0.set("SecretsManager", value);
        self
    }
}

choice! {
    /// `FlowTransitEncryptionKeyType` of `AWS::MediaConnect::RouterInput`.
    FlowTransitEncryptionKeyType
    SECRETS_MANAGER "SECRETS_MANAGER"
    AUTOMATIC "AUTOMATIC"
}

choice! {
    /// `ForwardErrorCorrectionState` of `AWS::MediaConnect::RouterInput`.
    ForwardErrorCorrectionState
    ENABLED "ENABLED"
    DISABLED "DISABLED"
}

/// `FrozenFramesConfiguration` of `AWS::MediaConnect::RouterInput`.
#[derive(Clone, Default)]
#[must_use]
pub struct FrozenFramesConfiguration(Properties);

properties! { FrozenFramesConfiguration }

impl FrozenFramesConfiguration {
    /// `State`: `ContentQualityAnalysisState`. Required.
    #[track_caller]
    pub fn state(mut self, value: impl IntoValue<ContentQualityAnalysisState>) -> Self {
        self.0.set("State", value);
        self
    }

    /// `ThresholdSeconds`: integer, 10 to 60. Required.
    #[track_caller]
    pub fn threshold_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("ThresholdSeconds", value);
        self
    }
}

/// `MaintenanceConfiguration` of `AWS::MediaConnect::RouterInput`.
#[derive(Clone, Default)]
#[must_use]
pub struct MaintenanceConfiguration(Properties);

properties! { MaintenanceConfiguration }

impl MaintenanceConfiguration {
    /// `Default`: object.
    #[track_caller]
    pub fn default(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("Default", value);
        self
    }

    /// `PreferredDayTime`: `PreferredDayTimeMaintenanceConfiguration`.
    #[track_caller]
    pub fn preferred_day_time(
        mut self,
        value: impl IntoValue<PreferredDayTimeMaintenanceConfiguration>,
    ) -> Self {
        self.0.set("PreferredDayTime", value);
        self
    }
}

/// `MediaConnectFlowRouterInputConfiguration` of `AWS::MediaConnect::RouterInput`.
#[derive(Clone, Default)]
#[must_use]
pub struct MediaConnectFlowRouterInputConfiguration(Properties);

properties! { MediaConnectFlowRouterInputConfiguration }

impl MediaConnectFlowRouterInputConfiguration {
    /// `FlowArn`: string.
    #[track_caller]
    pub fn flow_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FlowArn", value);
        self
    }

    /// `FlowOutputArn`: string.
    #[track_caller]
    pub fn flow_output_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FlowOutputArn", value);
        self
    }

    /// `SourceTransitDecryption`: `FlowTransitEncryption`. Required.
    #[track_caller]
    pub fn source_transit_decryption(
        mut self,
        value: impl IntoValue<FlowTransitEncryption>,
    ) -> Self {
        self.0.set("SourceTransitDecryption", value);
        self
    }
}

choice! {
    /// `MediaLiveChannelPipelineId` of `AWS::MediaConnect::RouterInput`.
    MediaLiveChannelPipelineId
    PIPELINE_0 "PIPELINE_0"
    PIPELINE_1 "PIPELINE_1"
}

/// `MediaLiveChannelRouterInputConfiguration` of `AWS::MediaConnect::RouterInput`.
#[derive(Clone, Default)]
#[must_use]
pub struct MediaLiveChannelRouterInputConfiguration(Properties);

properties! { MediaLiveChannelRouterInputConfiguration }

impl MediaLiveChannelRouterInputConfiguration {
    /// `MediaLiveChannelArn`: string, pattern `^arn:(aws[a-zA-Z-]*):medialive:[a-z0-9-]+:[0-9]{12}:channel:[a-zA-Z0-9]+$`.
    #[track_caller]
    pub fn media_live_channel_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("MediaLiveChannelArn", value);
        self
    }

    /// `MediaLiveChannelOutputName`: string.
    #[track_caller]
    pub fn media_live_channel_output_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("MediaLiveChannelOutputName", value);
        self
    }

    /// `MediaLivePipelineId`: `MediaLiveChannelPipelineId`.
    #[track_caller]
    pub fn media_live_pipeline_id(
        mut self,
        value: impl IntoValue<MediaLiveChannelPipelineId>,
    ) -> Self {
        self.0.set("MediaLivePipelineId", value);
        self
    }

    /// `SourceTransitDecryption`: `MediaLiveTransitEncryption`. Required.
    #[track_caller]
    pub fn source_transit_decryption(
        mut self,
        value: impl IntoValue<MediaLiveTransitEncryption>,
    ) -> Self {
        self.0.set("SourceTransitDecryption", value);
        self
    }
}

/// `MediaLiveTransitEncryption` of `AWS::MediaConnect::RouterInput`.
#[derive(Clone, Default)]
#[must_use]
pub struct MediaLiveTransitEncryption(Properties);

properties! { MediaLiveTransitEncryption }

impl MediaLiveTransitEncryption {
    /// `EncryptionKeyConfiguration`: `MediaLiveTransitEncryptionKeyConfiguration`. Required.
    #[track_caller]
    pub fn encryption_key_configuration(
        mut self,
        value: impl IntoValue<MediaLiveTransitEncryptionKeyConfiguration>,
    ) -> Self {
        self.0.set("EncryptionKeyConfiguration", value);
        self
    }

    /// `EncryptionKeyType`: `MediaLiveTransitEncryptionKeyType`.
    #[track_caller]
    pub fn encryption_key_type(
        mut self,
        value: impl IntoValue<MediaLiveTransitEncryptionKeyType>,
    ) -> Self {
        self.0.set("EncryptionKeyType", value);
        self
    }
}

/// `MediaLiveTransitEncryptionKeyConfiguration` of `AWS::MediaConnect::RouterInput`.
#[derive(Clone, Default)]
#[must_use]
pub struct MediaLiveTransitEncryptionKeyConfiguration(Properties);

properties! { MediaLiveTransitEncryptionKeyConfiguration }

impl MediaLiveTransitEncryptionKeyConfiguration {
    /// `Automatic`: object.
    #[track_caller]
    pub fn automatic(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("Automatic", value);
        self
    }

    /// `SecretsManager`: `SecretsManagerEncryptionKeyConfiguration`.
    #[track_caller]
    pub fn secrets_manager(
        mut self,
        value: impl IntoValue<SecretsManagerEncryptionKeyConfiguration>,
    ) -> Self {
        self.0.set("SecretsManager", value);
        self
    }
}

choice! {
    /// `MediaLiveTransitEncryptionKeyType` of `AWS::MediaConnect::RouterInput`.
    MediaLiveTransitEncryptionKeyType
    SECRETS_MANAGER "SECRETS_MANAGER"
    AUTOMATIC "AUTOMATIC"
}

/// `MergeRouterInputConfiguration` of `AWS::MediaConnect::RouterInput`.
#[derive(Clone, Default)]
#[must_use]
pub struct MergeRouterInputConfiguration(Properties);

properties! { MergeRouterInputConfiguration }

impl MergeRouterInputConfiguration {
    /// `MergeRecoveryWindowMilliseconds`: integer. Required.
    #[track_caller]
    pub fn merge_recovery_window_milliseconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MergeRecoveryWindowMilliseconds", value);
        self
    }

    /// `NetworkInterfaceArn`: string. Required.
    #[track_caller]
    pub fn network_interface_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("NetworkInterfaceArn", value);
        self
    }

    /// `ProtocolConfigurations`: list of `MergeRouterInputProtocolConfiguration`. Required.
    #[track_caller]
    pub fn protocol_configurations(
        mut self,
        value: impl IntoValue<ListOf<MergeRouterInputProtocolConfiguration>>,
    ) -> Self {
        self.0.set("ProtocolConfigurations", value);
        self
    }
}

/// `MergeRouterInputProtocolConfiguration` of `AWS::MediaConnect::RouterInput`.
#[derive(Clone, Default)]
#[must_use]
pub struct MergeRouterInputProtocolConfiguration(Properties);

properties! { MergeRouterInputProtocolConfiguration }

impl MergeRouterInputProtocolConfiguration {
    /// `Rist`: `RistRouterInputConfiguration`.
    #[track_caller]
    pub fn rist(mut self, value: impl IntoValue<RistRouterInputConfiguration>) -> Self {
        self.0.set("Rist", value);
        self
    }

    /// `Rtp`: `RtpRouterInputConfiguration`.
    #[track_caller]
    pub fn rtp(mut self, value: impl IntoValue<RtpRouterInputConfiguration>) -> Self {
        self.0.set("Rtp", value);
        self
    }
}

/// `PreferredDayTimeMaintenanceConfiguration` of `AWS::MediaConnect::RouterInput`.
#[derive(Clone, Default)]
#[must_use]
pub struct PreferredDayTimeMaintenanceConfiguration(Properties);

properties! { PreferredDayTimeMaintenanceConfiguration }

impl PreferredDayTimeMaintenanceConfiguration {
    /// `Day`: `Day`. Required.
    #[track_caller]
    pub fn day(mut self, value: impl IntoValue<Day>) -> Self {
        self.0.set("Day", value);
        self
    }

    /// `Time`: string. Required.
    #[track_caller]
    pub fn time(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Time", value);
        self
    }
}

/// `RistRouterInputConfiguration` of `AWS::MediaConnect::RouterInput`.
#[derive(Clone, Default)]
#[must_use]
pub struct RistRouterInputConfiguration(Properties);

properties! { RistRouterInputConfiguration }

impl RistRouterInputConfiguration {
    /// `Port`: integer, 3000 to 30000. Required.
    #[track_caller]
    pub fn port(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Port", value);
        self
    }

    /// `RecoveryLatencyMilliseconds`: integer, 10 to 10000. Required.
    #[track_caller]
    pub fn recovery_latency_milliseconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("RecoveryLatencyMilliseconds", value);
        self
    }
}

/// `RouterContentQualityAnalysisConfiguration` of `AWS::MediaConnect::RouterInput`.
#[derive(Clone, Default)]
#[must_use]
pub struct RouterContentQualityAnalysisConfiguration(Properties);

properties! { RouterContentQualityAnalysisConfiguration }

impl RouterContentQualityAnalysisConfiguration {
    /// `ContentLevel`: `ContentQualityAnalysisFeatureConfiguration`.
    #[track_caller]
    pub fn content_level(
        mut self,
        value: impl IntoValue<ContentQualityAnalysisFeatureConfiguration>,
    ) -> Self {
        self.0.set("ContentLevel", value);
        self
    }
}

/// `RouterInputConfiguration` of `AWS::MediaConnect::RouterInput`.
#[derive(Clone, Default)]
#[must_use]
pub struct RouterInputConfiguration(Properties);

properties! { RouterInputConfiguration }

impl RouterInputConfiguration {
    /// `Failover`: `FailoverRouterInputConfiguration`.
    #[track_caller]
    pub fn failover(mut self, value: impl IntoValue<FailoverRouterInputConfiguration>) -> Self {
        self.0.set("Failover", value);
        self
    }

    /// `MediaConnectFlow`: `MediaConnectFlowRouterInputConfiguration`.
    #[track_caller]
    pub fn media_connect_flow(
        mut self,
        value: impl IntoValue<MediaConnectFlowRouterInputConfiguration>,
    ) -> Self {
        self.0.set("MediaConnectFlow", value);
        self
    }

    /// `MediaLiveChannel`: `MediaLiveChannelRouterInputConfiguration`.
    #[track_caller]
    pub fn media_live_channel(
        mut self,
        value: impl IntoValue<MediaLiveChannelRouterInputConfiguration>,
    ) -> Self {
        self.0.set("MediaLiveChannel", value);
        self
    }

    /// `Merge`: `MergeRouterInputConfiguration`.
    #[track_caller]
    pub fn merge(mut self, value: impl IntoValue<MergeRouterInputConfiguration>) -> Self {
        self.0.set("Merge", value);
        self
    }

    /// `Standard`: `StandardRouterInputConfiguration`.
    #[track_caller]
    pub fn standard(mut self, value: impl IntoValue<StandardRouterInputConfiguration>) -> Self {
        self.0.set("Standard", value);
        self
    }
}

choice! {
    /// `RouterInputProtocol` of `AWS::MediaConnect::RouterInput`.
    RouterInputProtocol
    RTP "RTP"
    RIST "RIST"
    SRT_CALLER "SRT_CALLER"
    SRT_LISTENER "SRT_LISTENER"
}

/// `RouterInputProtocolConfiguration` of `AWS::MediaConnect::RouterInput`.
#[derive(Clone, Default)]
#[must_use]
pub struct RouterInputProtocolConfiguration(Properties);

properties! { RouterInputProtocolConfiguration }

impl RouterInputProtocolConfiguration {
    /// `Rist`: `RistRouterInputConfiguration`.
    #[track_caller]
    pub fn rist(mut self, value: impl IntoValue<RistRouterInputConfiguration>) -> Self {
        self.0.set("Rist", value);
        self
    }

    /// `Rtp`: `RtpRouterInputConfiguration`.
    #[track_caller]
    pub fn rtp(mut self, value: impl IntoValue<RtpRouterInputConfiguration>) -> Self {
        self.0.set("Rtp", value);
        self
    }

    /// `SrtCaller`: `SrtCallerRouterInputConfiguration`.
    #[track_caller]
    pub fn srt_caller(mut self, value: impl IntoValue<SrtCallerRouterInputConfiguration>) -> Self {
        self.0.set("SrtCaller", value);
        self
    }

    /// `SrtListener`: `SrtListenerRouterInputConfiguration`.
    #[track_caller]
    pub fn srt_listener(
        mut self,
        value: impl IntoValue<SrtListenerRouterInputConfiguration>,
    ) -> Self {
        self.0.set("SrtListener", value);
        self
    }
}

choice! {
    /// `RouterInputTier` of `AWS::MediaConnect::RouterInput`.
    RouterInputTier
    INPUT_100 "INPUT_100"
    INPUT_50 "INPUT_50"
    INPUT_20 "INPUT_20"
}

/// `RouterInputTransitEncryption` of `AWS::MediaConnect::RouterInput`.
#[derive(Clone, Default)]
#[must_use]
pub struct RouterInputTransitEncryption(Properties);

properties! { RouterInputTransitEncryption }

impl RouterInputTransitEncryption {
    /// `EncryptionKeyConfiguration`: `RouterInputTransitEncryptionKeyConfiguration`. Required.
    #[track_caller]
    pub fn encryption_key_configuration(
        mut self,
        value: impl IntoValue<RouterInputTransitEncryptionKeyConfiguration>,
    ) -> Self {
        self.0.set("EncryptionKeyConfiguration", value);
        self
    }

    /// `EncryptionKeyType`: `RouterInputTransitEncryptionKeyType`.
    #[track_caller]
    pub fn encryption_key_type(
        mut self,
        value: impl IntoValue<RouterInputTransitEncryptionKeyType>,
    ) -> Self {
        self.0.set("EncryptionKeyType", value);
        self
    }
}

/// `RouterInputTransitEncryptionKeyConfiguration` of `AWS::MediaConnect::RouterInput`.
#[derive(Clone, Default)]
#[must_use]
pub struct RouterInputTransitEncryptionKeyConfiguration(Properties);

properties! { RouterInputTransitEncryptionKeyConfiguration }

impl RouterInputTransitEncryptionKeyConfiguration {
    /// `Automatic`: object.
    #[track_caller]
    pub fn automatic(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("Automatic", value);
        self
    }

    /// `SecretsManager`: `SecretsManagerEncryptionKeyConfiguration`.
    #[track_caller]
    pub fn secrets_manager(
        mut self,
        value: impl IntoValue<SecretsManagerEncryptionKeyConfiguration>,
    ) -> Self {
        self.0.set("SecretsManager", value);
        self
    }
}

choice! {
    /// `RouterInputTransitEncryptionKeyType` of `AWS::MediaConnect::RouterInput`.
    RouterInputTransitEncryptionKeyType
    SECRETS_MANAGER "SECRETS_MANAGER"
    AUTOMATIC "AUTOMATIC"
}

choice! {
    /// `RoutingScope` of `AWS::MediaConnect::RouterInput`.
    RoutingScope
    REGIONAL "REGIONAL"
    GLOBAL "GLOBAL"
}

/// `RtpRouterInputConfiguration` of `AWS::MediaConnect::RouterInput`.
#[derive(Clone, Default)]
#[must_use]
pub struct RtpRouterInputConfiguration(Properties);

properties! { RtpRouterInputConfiguration }

impl RtpRouterInputConfiguration {
    /// `ForwardErrorCorrection`: `ForwardErrorCorrectionState`.
    #[track_caller]
    pub fn forward_error_correction(
        mut self,
        value: impl IntoValue<ForwardErrorCorrectionState>,
    ) -> Self {
        self.0.set("ForwardErrorCorrection", value);
        self
    }

    /// `Port`: integer, 3000 to 30000. Required.
    #[track_caller]
    pub fn port(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Port", value);
        self
    }
}

/// `SecretsManagerEncryptionKeyConfiguration` of `AWS::MediaConnect::RouterInput`.
#[derive(Clone, Default)]
#[must_use]
pub struct SecretsManagerEncryptionKeyConfiguration(Properties);

properties! { SecretsManagerEncryptionKeyConfiguration }

impl SecretsManagerEncryptionKeyConfiguration {
    /// `RoleArn`: `IamRoleArn`, pattern `^arn:(aws[a-zA-Z-]*):iam::[0-9]{12}:role/[a-zA-Z0-9_+=,.@-]+$`. Required.
    #[track_caller]
    pub fn role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("RoleArn", value);
        self
    }

    /// `SecretArn`: string. Required.
    #[track_caller]
    pub fn secret_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SecretArn", value);
        self
    }
}

/// `SilentAudioConfiguration` of `AWS::MediaConnect::RouterInput`.
#[derive(Clone, Default)]
#[must_use]
pub struct SilentAudioConfiguration(Properties);

properties! { SilentAudioConfiguration }

impl SilentAudioConfiguration {
    /// `State`: `ContentQualityAnalysisState`. Required.
    #[track_caller]
    pub fn state(mut self, value: impl IntoValue<ContentQualityAnalysisState>) -> Self {
        self.0.set("State", value);
        self
    }

    /// `ThresholdSeconds`: integer, 10 to 60. Required.
    #[track_caller]
    pub fn threshold_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("ThresholdSeconds", value);
        self
    }
}

/// `SrtCallerRouterInputConfiguration` of `AWS::MediaConnect::RouterInput`.
#[derive(Clone, Default)]
#[must_use]
pub struct SrtCallerRouterInputConfiguration(Properties);

properties! { SrtCallerRouterInputConfiguration }

impl SrtCallerRouterInputConfiguration {
    /// `DecryptionConfiguration`: `SrtDecryptionConfiguration`.
    #[track_caller]
    pub fn decryption_configuration(
        mut self,
        value: impl IntoValue<SrtDecryptionConfiguration>,
    ) -> Self {
        self.0.set("DecryptionConfiguration", value);
        self
    }

    /// `MinimumLatencyMilliseconds`: integer, 10 to 10000. Required.
    #[track_caller]
    pub fn minimum_latency_milliseconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MinimumLatencyMilliseconds", value);
        self
    }

    /// `SourceAddress`: string. Required.
    #[track_caller]
    pub fn source_address(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SourceAddress", value);
        self
    }

    /// `SourcePort`: integer, 1024 to 65535. Required.
    #[track_caller]
    pub fn source_port(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("SourcePort", value);
        self
    }

    /// `StreamId`: string.
    #[track_caller]
    pub fn stream_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("StreamId", value);
        self
    }
}

/// `SrtDecryptionConfiguration` of `AWS::MediaConnect::RouterInput`.
#[derive(Clone, Default)]
#[must_use]
pub struct SrtDecryptionConfiguration(Properties);

properties! { SrtDecryptionConfiguration }

impl SrtDecryptionConfiguration {
    /// `EncryptionKey`: `SecretsManagerEncryptionKeyConfiguration`. Required.
    #[track_caller]
    pub fn encryption_key(
        mut self,
        value: impl IntoValue<SecretsManagerEncryptionKeyConfiguration>,
    ) -> Self {
        self.0.set("EncryptionKey", value);
        self
    }
}

/// `SrtListenerRouterInputConfiguration` of `AWS::MediaConnect::RouterInput`.
#[derive(Clone, Default)]
#[must_use]
pub struct SrtListenerRouterInputConfiguration(Properties);

properties! { SrtListenerRouterInputConfiguration }

impl SrtListenerRouterInputConfiguration {
    /// `DecryptionConfiguration`: `SrtDecryptionConfiguration`.
    #[track_caller]
    pub fn decryption_configuration(
        mut self,
        value: impl IntoValue<SrtDecryptionConfiguration>,
    ) -> Self {
        self.0.set("DecryptionConfiguration", value);
        self
    }

    /// `MinimumLatencyMilliseconds`: integer, 10 to 10000. Required.
    #[track_caller]
    pub fn minimum_latency_milliseconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MinimumLatencyMilliseconds", value);
        self
    }

    /// `Port`: integer, 3000 to 30000. Required.
    #[track_caller]
    pub fn port(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Port", value);
        self
    }
}

/// `StandardRouterInputConfiguration` of `AWS::MediaConnect::RouterInput`.
#[derive(Clone, Default)]
#[must_use]
pub struct StandardRouterInputConfiguration(Properties);

properties! { StandardRouterInputConfiguration }

impl StandardRouterInputConfiguration {
    /// `NetworkInterfaceArn`: string. Required.
    #[track_caller]
    pub fn network_interface_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("NetworkInterfaceArn", value);
        self
    }

    /// `Protocol`: `RouterInputProtocol`.
    #[track_caller]
    pub fn protocol(mut self, value: impl IntoValue<RouterInputProtocol>) -> Self {
        self.0.set("Protocol", value);
        self
    }

    /// `ProtocolConfiguration`: `RouterInputProtocolConfiguration`. Required.
    #[track_caller]
    pub fn protocol_configuration(
        mut self,
        value: impl IntoValue<RouterInputProtocolConfiguration>,
    ) -> Self {
        self.0.set("ProtocolConfiguration", value);
        self
    }
}

/// `Tag` of `AWS::MediaConnect::RouterInput`.
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
