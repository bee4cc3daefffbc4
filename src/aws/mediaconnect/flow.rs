// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::MediaConnect::Flow` and the types of its properties.

use crate::aws::base::{Body, IntoNode, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::MediaConnect::Flow`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediaconnect-flow.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Flow(Body);

resource! { Flow "AWS::MediaConnect::Flow" }

impl Flow {
    /// `AvailabilityZone`: string. A change replaces the resource.
    #[track_caller]
    pub fn availability_zone(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AvailabilityZone", value);
        self
    }

    /// `EncodingConfig`: `EncodingConfig`.
    #[track_caller]
    pub fn encoding_config(mut self, value: impl IntoValue<EncodingConfig>) -> Self {
        self.0.set("EncodingConfig", value);
        self
    }

    /// `FlowSize`: `FlowSize`.
    #[track_caller]
    pub fn flow_size(mut self, value: impl IntoValue<FlowSize>) -> Self {
        self.0.set("FlowSize", value);
        self
    }

    /// `Maintenance`: `Maintenance`.
    #[track_caller]
    pub fn maintenance(mut self, value: impl IntoValue<Maintenance>) -> Self {
        self.0.set("Maintenance", value);
        self
    }

    /// `MediaStreams`: list of `MediaStream`.
    #[track_caller]
    pub fn media_streams(mut self, value: impl IntoValue<ListOf<MediaStream>>) -> Self {
        self.0.set("MediaStreams", value);
        self
    }

    /// `Name`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `NdiConfig`: `NdiConfig`.
    #[track_caller]
    pub fn ndi_config(mut self, value: impl IntoValue<NdiConfig>) -> Self {
        self.0.set("NdiConfig", value);
        self
    }

    /// `Source`: `Source`. Required.
    #[track_caller]
    pub fn source(mut self, value: impl IntoValue<Source>) -> Self {
        self.0.set("Source", value);
        self
    }

    /// `SourceFailoverConfig`: `FailoverConfig`.
    #[track_caller]
    pub fn source_failover_config(mut self, value: impl IntoValue<FailoverConfig>) -> Self {
        self.0.set("SourceFailoverConfig", value);
        self
    }

    /// `SourceMonitoringConfig`: `SourceMonitoringConfig`.
    #[track_caller]
    pub fn source_monitoring_config(
        mut self,
        value: impl IntoValue<SourceMonitoringConfig>,
    ) -> Self {
        self.0.set("SourceMonitoringConfig", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `VpcInterfaces`: list of `VpcInterface`.
    #[track_caller]
    pub fn vpc_interfaces(mut self, value: impl IntoValue<ListOf<VpcInterface>>) -> Self {
        self.0.set("VpcInterfaces", value);
        self
    }
}

impl Handle<Flow> {
    /// `EgressIp`
    #[inline]
    pub fn egress_ip(&self) -> Value<String> {
        self.attribute("EgressIp")
    }

    /// `FlowArn`
    #[inline]
    pub fn flow_arn(&self) -> Value<String> {
        self.attribute("FlowArn")
    }

    /// `FlowAvailabilityZone`
    #[inline]
    pub fn flow_availability_zone(&self) -> Value<String> {
        self.attribute("FlowAvailabilityZone")
    }

    /// `FlowNdiMachineName`
    #[inline]
    pub fn flow_ndi_machine_name(&self) -> Value<String> {
        self.attribute("FlowNdiMachineName")
    }

    /// `Source.IngestIp`
    #[inline]
    pub fn source_ingest_ip(&self) -> Value<String> {
        self.attribute("Source.IngestIp")
    }

    /// `Source.SourceArn`
    #[inline]
    pub fn source_source_arn(&self) -> Value<String> {
        self.attribute("Source.SourceArn")
    }

    /// `Source.SourceIngestPort`
    #[inline]
    pub fn source_source_ingest_port(&self) -> Value<String> {
        self.attribute("Source.SourceIngestPort")
    }
}

/// `AudioMonitoringSetting` of `AWS::MediaConnect::Flow`.
#[derive(Clone, Default)]
#[must_use]
pub struct AudioMonitoringSetting(Properties);

properties! { AudioMonitoringSetting }

impl AudioMonitoringSetting {
    /// `SilentAudio`: `SilentAudio`.
    #[track_caller]
    pub fn silent_audio(mut self, value: impl IntoValue<SilentAudio>) -> Self {
        self.0.set("SilentAudio", value);
        self
    }
}

/// `BlackFrames` of `AWS::MediaConnect::Flow`.
#[derive(Clone, Default)]
#[must_use]
pub struct BlackFrames(Properties);

properties! { BlackFrames }

impl BlackFrames {
    /// `State`: `BlackFramesState`.
    #[track_caller]
    pub fn state(mut self, value: impl IntoValue<BlackFramesState>) -> Self {
        self.0.set("State", value);
        self
    }

    /// `ThresholdSeconds`: integer.
    #[track_caller]
    pub fn threshold_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("ThresholdSeconds", value);
        self
    }
}

choice! {
    /// `BlackFramesState` of `AWS::MediaConnect::Flow`.
    BlackFramesState
    ENABLED "ENABLED"
    DISABLED "DISABLED"
}

/// `EncodingConfig` of `AWS::MediaConnect::Flow`.
#[derive(Clone, Default)]
#[must_use]
pub struct EncodingConfig(Properties);

properties! { EncodingConfig }

impl EncodingConfig {
    /// `EncodingProfile`: `EncodingProfile`.
    #[track_caller]
    pub fn encoding_profile(mut self, value: impl IntoValue<EncodingProfile>) -> Self {
        self.0.set("EncodingProfile", value);
        self
    }

    /// `VideoMaxBitrate`: integer.
    #[track_caller]
    pub fn video_max_bitrate(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("VideoMaxBitrate", value);
        self
    }
}

choice! {
    /// `EncodingProfile` of `AWS::MediaConnect::Flow`.
    EncodingProfile
    DISTRIBUTION_H264_DEFAULT "DISTRIBUTION_H264_DEFAULT"
    CONTRIBUTION_H264_DEFAULT "CONTRIBUTION_H264_DEFAULT"
}

/// `Encryption` of `AWS::MediaConnect::Flow`.
#[derive(Clone, Default)]
#[must_use]
pub struct Encryption(Properties);

properties! { Encryption }

impl Encryption {
    /// `Algorithm`: `EncryptionAlgorithm`.
    #[track_caller]
    pub fn algorithm(mut self, value: impl IntoValue<EncryptionAlgorithm>) -> Self {
        self.0.set("Algorithm", value);
        self
    }

    /// `ConstantInitializationVector`: string. Deprecated.
    #[track_caller]
    pub fn constant_initialization_vector(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ConstantInitializationVector", value);
        self
    }

    /// `DeviceId`: string. Deprecated.
    #[track_caller]
    pub fn device_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DeviceId", value);
        self
    }

    /// `KeyType`: `EncryptionKeyType`, default `static-key`.
    #[track_caller]
    pub fn key_type(mut self, value: impl IntoValue<EncryptionKeyType>) -> Self {
        self.0.set("KeyType", value);
        self
    }

    /// `Region`: string. Deprecated.
    #[track_caller]
    pub fn region(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Region", value);
        self
    }

    /// `ResourceId`: string. Deprecated.
    #[track_caller]
    pub fn resource_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ResourceId", value);
        self
    }

    /// `RoleArn`: `IamRoleArn`, pattern `^arn:(aws[a-zA-Z-]*):iam::[0-9]{12}:role/[a-zA-Z0-9_+=,.@-]+$`. Required.
    #[track_caller]
    pub fn role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("RoleArn", value);
        self
    }

    /// `SecretArn`: string.
    #[track_caller]
    pub fn secret_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SecretArn", value);
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
    /// `EncryptionAlgorithm` of `AWS::MediaConnect::Flow`.
    EncryptionAlgorithm
    AES128 "aes128"
    AES192 "aes192"
    AES256 "aes256"
}

choice! {
    /// `EncryptionKeyType` of `AWS::MediaConnect::Flow`.
    EncryptionKeyType
    SPEKE "speke"
    STATIC_KEY "static-key"
    SRT_PASSWORD "srt-password"
}

/// `FailoverConfig` of `AWS::MediaConnect::Flow`.
#[derive(Clone, Default)]
#[must_use]
pub struct FailoverConfig(Properties);

properties! { FailoverConfig }

impl FailoverConfig {
    /// `FailoverMode`: `FailoverConfigFailoverMode`.
    #[track_caller]
    pub fn failover_mode(mut self, value: impl IntoValue<FailoverConfigFailoverMode>) -> Self {
        self.0.set("FailoverMode", value);
        self
    }

    /// `RecoveryWindow`: integer.
    #[track_caller]
    pub fn recovery_window(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("RecoveryWindow", value);
        self
    }

    /// `SourcePriority`: `FailoverConfigSourcePriority`.
    #[track_caller]
    pub fn source_priority(mut self, value: impl IntoValue<FailoverConfigSourcePriority>) -> Self {
        self.0.set("SourcePriority", value);
        self
    }

    /// `State`: `FailoverConfigState`.
    #[track_caller]
    pub fn state(mut self, value: impl IntoValue<FailoverConfigState>) -> Self {
        self.0.set("State", value);
        self
    }
}

choice! {
    /// `FailoverConfigFailoverMode` of `AWS::MediaConnect::Flow`.
    FailoverConfigFailoverMode
    MERGE "MERGE"
    FAILOVER "FAILOVER"
}

/// `FailoverConfigSourcePriority` of `AWS::MediaConnect::Flow`.
#[derive(Clone, Default)]
#[must_use]
pub struct FailoverConfigSourcePriority(Properties);

properties! { FailoverConfigSourcePriority }

impl FailoverConfigSourcePriority {
    /// `PrimarySource`: string. Required.
    #[track_caller]
    pub fn primary_source(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PrimarySource", value);
        self
    }
}

choice! {
    /// `FailoverConfigState` of `AWS::MediaConnect::Flow`.
    FailoverConfigState
    ENABLED "ENABLED"
    DISABLED "DISABLED"
}

choice! {
    /// `FlowSize` of `AWS::MediaConnect::Flow`.
    FlowSize
    MEDIUM "MEDIUM"
    LARGE "LARGE"
    LARGE_4X "LARGE_4X"
}

/// `FlowTransitEncryption` of `AWS::MediaConnect::Flow`.
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

/// `FlowTransitEncryptionKeyConfiguration` of `AWS::MediaConnect::Flow`.
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
    /// `FlowTransitEncryptionKeyType` of `AWS::MediaConnect::Flow`.
    FlowTransitEncryptionKeyType
    SECRETS_MANAGER "SECRETS_MANAGER"
    AUTOMATIC "AUTOMATIC"
}

/// `Fmtp` of `AWS::MediaConnect::Flow`.
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
    /// `FmtpColorimetry` of `AWS::MediaConnect::Flow`.
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
    /// `FmtpRange` of `AWS::MediaConnect::Flow`.
    FmtpRange
    NARROW "NARROW"
    FULL "FULL"
    FULLPROTECT "FULLPROTECT"
}

choice! {
    /// `FmtpScanMode` of `AWS::MediaConnect::Flow`.
    FmtpScanMode
    PROGRESSIVE "progressive"
    INTERLACE "interlace"
    PROGRESSIVE_SEGMENTED_FRAME "progressive-segmented-frame"
}

choice! {
    /// `FmtpTcs` of `AWS::MediaConnect::Flow`.
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

/// `FrozenFrames` of `AWS::MediaConnect::Flow`.
#[derive(Clone, Default)]
#[must_use]
pub struct FrozenFrames(Properties);

properties! { FrozenFrames }

impl FrozenFrames {
    /// `State`: `FrozenFramesState`.
    #[track_caller]
    pub fn state(mut self, value: impl IntoValue<FrozenFramesState>) -> Self {
        self.0.set("State", value);
        self
    }

    /// `ThresholdSeconds`: integer.
    #[track_caller]
    pub fn threshold_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("ThresholdSeconds", value);
        self
    }
}

choice! {
    /// `FrozenFramesState` of `AWS::MediaConnect::Flow`.
    FrozenFramesState
    ENABLED "ENABLED"
    DISABLED "DISABLED"
}

/// `GatewayBridgeSource` of `AWS::MediaConnect::Flow`.
#[derive(Clone, Default)]
#[must_use]
pub struct GatewayBridgeSource(Properties);

properties! { GatewayBridgeSource }

impl GatewayBridgeSource {
    /// `BridgeArn`: string. Required.
    #[track_caller]
    pub fn bridge_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("BridgeArn", value);
        self
    }

    /// `VpcInterfaceAttachment`: `VpcInterfaceAttachment`.
    #[track_caller]
    pub fn vpc_interface_attachment(
        mut self,
        value: impl IntoValue<VpcInterfaceAttachment>,
    ) -> Self {
        self.0.set("VpcInterfaceAttachment", value);
        self
    }
}

/// `InputConfiguration` of `AWS::MediaConnect::Flow`.
#[derive(Clone, Default)]
#[must_use]
pub struct InputConfiguration(Properties);

properties! { InputConfiguration }

impl InputConfiguration {
    /// `InputPort`: integer. Required.
    #[track_caller]
    pub fn input_port(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("InputPort", value);
        self
    }

    /// `Interface`: `Interface`. Required.
    #[track_caller]
    pub fn interface(mut self, value: impl IntoValue<Interface>) -> Self {
        self.0.set("Interface", value);
        self
    }
}

/// `Interface` of `AWS::MediaConnect::Flow`.
#[derive(Clone, Default)]
#[must_use]
pub struct Interface(Properties);

properties! { Interface }

impl Interface {
    /// `Name`: string. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }
}

/// `Maintenance` of `AWS::MediaConnect::Flow`.
#[derive(Clone, Default)]
#[must_use]
pub struct Maintenance(Properties);

properties! { Maintenance }

impl Maintenance {
    /// `MaintenanceDay`: `MaintenanceMaintenanceDay`. Required.
    #[track_caller]
    pub fn maintenance_day(mut self, value: impl IntoValue<MaintenanceMaintenanceDay>) -> Self {
        self.0.set("MaintenanceDay", value);
        self
    }

    /// `MaintenanceStartHour`: string. Required.
    #[track_caller]
    pub fn maintenance_start_hour(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("MaintenanceStartHour", value);
        self
    }
}

choice! {
    /// `MaintenanceMaintenanceDay` of `AWS::MediaConnect::Flow`.
    MaintenanceMaintenanceDay
    MONDAY "Monday"
    TUESDAY "Tuesday"
    WEDNESDAY "Wednesday"
    THURSDAY "Thursday"
    FRIDAY "Friday"
    SATURDAY "Saturday"
    SUNDAY "Sunday"
}

/// `MediaStream` of `AWS::MediaConnect::Flow`.
#[derive(Clone, Default)]
#[must_use]
pub struct MediaStream(Properties);

properties! { MediaStream }

impl MediaStream {
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

    /// `Fmt`: integer.
    #[track_caller]
    pub fn fmt(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Fmt", value);
        self
    }

    /// `MediaStreamId`: integer. Required.
    #[track_caller]
    pub fn media_stream_id(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MediaStreamId", value);
        self
    }

    /// `MediaStreamName`: string. Required.
    #[track_caller]
    pub fn media_stream_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("MediaStreamName", value);
        self
    }

    /// `MediaStreamType`: `MediaStreamMediaStreamType`. Required.
    #[track_caller]
    pub fn media_stream_type(mut self, value: impl IntoValue<MediaStreamMediaStreamType>) -> Self {
        self.0.set("MediaStreamType", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `VideoFormat`: `MediaStreamVideoFormat`.
    #[track_caller]
    pub fn video_format(mut self, value: impl IntoValue<MediaStreamVideoFormat>) -> Self {
        self.0.set("VideoFormat", value);
        self
    }
}

/// `MediaStreamAttributes` of `AWS::MediaConnect::Flow`.
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
    /// `MediaStreamMediaStreamType` of `AWS::MediaConnect::Flow`.
    MediaStreamMediaStreamType
    VIDEO "video"
    AUDIO "audio"
    ANCILLARY_DATA "ancillary-data"
}

/// `MediaStreamSourceConfiguration` of `AWS::MediaConnect::Flow`.
#[derive(Clone, Default)]
#[must_use]
pub struct MediaStreamSourceConfiguration(Properties);

properties! { MediaStreamSourceConfiguration }

impl MediaStreamSourceConfiguration {
    /// `EncodingName`: `MediaStreamSourceConfigurationEncodingName`. Required.
    #[track_caller]
    pub fn encoding_name(
        mut self,
        value: impl IntoValue<MediaStreamSourceConfigurationEncodingName>,
    ) -> Self {
        self.0.set("EncodingName", value);
        self
    }

    /// `InputConfigurations`: list of `InputConfiguration`.
    #[track_caller]
    pub fn input_configurations(
        mut self,
        value: impl IntoValue<ListOf<InputConfiguration>>,
    ) -> Self {
        self.0.set("InputConfigurations", value);
        self
    }

    /// `MediaStreamName`: string. Required.
    #[track_caller]
    pub fn media_stream_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("MediaStreamName", value);
        self
    }
}

choice! {
    /// `MediaStreamSourceConfigurationEncodingName` of `AWS::MediaConnect::Flow`.
    MediaStreamSourceConfigurationEncodingName
    JXSV "jxsv"
    RAW "raw"
    SMPTE291 "smpte291"
    PCM "pcm"
}

choice! {
    /// `MediaStreamVideoFormat` of `AWS::MediaConnect::Flow`.
    MediaStreamVideoFormat
    V2160P "2160p"
    V1080P "1080p"
    V1080I "1080i"
    V720P "720p"
    V480P "480p"
}

/// `NdiConfig` of `AWS::MediaConnect::Flow`.
#[derive(Clone, Default)]
#[must_use]
pub struct NdiConfig(Properties);

properties! { NdiConfig }

impl NdiConfig {
    /// `MachineName`: string.
    #[track_caller]
    pub fn machine_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("MachineName", value);
        self
    }

    /// `NdiDiscoveryServers`: list of `NdiDiscoveryServerConfig`.
    #[track_caller]
    pub fn ndi_discovery_servers(
        mut self,
        value: impl IntoValue<ListOf<NdiDiscoveryServerConfig>>,
    ) -> Self {
        self.0.set("NdiDiscoveryServers", value);
        self
    }

    /// `NdiState`: `NdiState`.
    #[track_caller]
    pub fn ndi_state(mut self, value: impl IntoValue<NdiState>) -> Self {
        self.0.set("NdiState", value);
        self
    }
}

/// `NdiDiscoveryServerConfig` of `AWS::MediaConnect::Flow`.
#[derive(Clone, Default)]
#[must_use]
pub struct NdiDiscoveryServerConfig(Properties);

properties! { NdiDiscoveryServerConfig }

impl NdiDiscoveryServerConfig {
    /// `DiscoveryServerAddress`: string. Required.
    #[track_caller]
    pub fn discovery_server_address(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DiscoveryServerAddress", value);
        self
    }

    /// `DiscoveryServerPort`: integer.
    #[track_caller]
    pub fn discovery_server_port(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("DiscoveryServerPort", value);
        self
    }

    /// `VpcInterfaceAdapter`: string. Required.
    #[track_caller]
    pub fn vpc_interface_adapter(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("VpcInterfaceAdapter", value);
        self
    }
}

/// `NdiSourceSettings` of `AWS::MediaConnect::Flow`.
#[derive(Clone, Default)]
#[must_use]
pub struct NdiSourceSettings(Properties);

properties! { NdiSourceSettings }

impl NdiSourceSettings {
    /// `AudioReferenceLevel`: integer, -40 to 0.
    #[track_caller]
    pub fn audio_reference_level(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("AudioReferenceLevel", value);
        self
    }

    /// `SourceName`: string.
    #[track_caller]
    pub fn source_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SourceName", value);
        self
    }
}

choice! {
    /// `NdiState` of `AWS::MediaConnect::Flow`.
    NdiState
    ENABLED "ENABLED"
    DISABLED "DISABLED"
}

/// `SecretsManagerEncryptionKeyConfiguration` of `AWS::MediaConnect::Flow`.
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

/// `SilentAudio` of `AWS::MediaConnect::Flow`.
#[derive(Clone, Default)]
#[must_use]
pub struct SilentAudio(Properties);

properties! { SilentAudio }

impl SilentAudio {
    /// `State`: `SilentAudioState`.
    #[track_caller]
    pub fn state(mut self, value: impl IntoValue<SilentAudioState>) -> Self {
        self.0.set("State", value);
        self
    }

    /// `ThresholdSeconds`: integer.
    #[track_caller]
    pub fn threshold_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("ThresholdSeconds", value);
        self
    }
}

choice! {
    /// `SilentAudioState` of `AWS::MediaConnect::Flow`.
    SilentAudioState
    ENABLED "ENABLED"
    DISABLED "DISABLED"
}

/// `Source` of `AWS::MediaConnect::Flow`.
#[derive(Clone, Default)]
#[must_use]
pub struct Source(Properties);

properties! { Source }

impl Source {
    /// `Decryption`: `Encryption`.
    #[track_caller]
    pub fn decryption(mut self, value: impl IntoValue<Encryption>) -> Self {
        self.0.set("Decryption", value);
        self
    }

    /// `Description`: string.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `EntitlementArn`: string.
    #[track_caller]
    pub fn entitlement_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EntitlementArn", value);
        self
    }

    /// `GatewayBridgeSource`: `GatewayBridgeSource`.
    #[track_caller]
    pub fn gateway_bridge_source(mut self, value: impl IntoValue<GatewayBridgeSource>) -> Self {
        self.0.set("GatewayBridgeSource", value);
        self
    }

    /// `IngestPort`: integer.
    #[track_caller]
    pub fn ingest_port(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("IngestPort", value);
        self
    }

    /// `MaxBitrate`: integer.
    #[track_caller]
    pub fn max_bitrate(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MaxBitrate", value);
        self
    }

    /// `MaxLatency`: integer.
    #[track_caller]
    pub fn max_latency(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MaxLatency", value);
        self
    }

    /// `MaxSyncBuffer`: integer.
    #[track_caller]
    pub fn max_sync_buffer(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MaxSyncBuffer", value);
        self
    }

    /// `MediaStreamSourceConfigurations`: list of `MediaStreamSourceConfiguration`.
    #[track_caller]
    pub fn media_stream_source_configurations(
        mut self,
        value: impl IntoValue<ListOf<MediaStreamSourceConfiguration>>,
    ) -> Self {
        self.0.set("MediaStreamSourceConfigurations", value);
        self
    }

    /// `MinLatency`: integer.
    #[track_caller]
    pub fn min_latency(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MinLatency", value);
        self
    }

    /// `Name`: string. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `NdiSourceSettings`: `NdiSourceSettings`.
    #[track_caller]
    pub fn ndi_source_settings(mut self, value: impl IntoValue<NdiSourceSettings>) -> Self {
        self.0.set("NdiSourceSettings", value);
        self
    }

    /// `Protocol`: `SourceProtocol`.
    #[track_caller]
    pub fn protocol(mut self, value: impl IntoValue<SourceProtocol>) -> Self {
        self.0.set("Protocol", value);
        self
    }

    /// `RouterIntegrationState`: `SourceRouterIntegrationState`.
    #[track_caller]
    pub fn router_integration_state(
        mut self,
        value: impl IntoValue<SourceRouterIntegrationState>,
    ) -> Self {
        self.0.set("RouterIntegrationState", value);
        self
    }

    /// `RouterIntegrationTransitDecryption`: `FlowTransitEncryption`.
    #[track_caller]
    pub fn router_integration_transit_decryption(
        mut self,
        value: impl IntoValue<FlowTransitEncryption>,
    ) -> Self {
        self.0.set("RouterIntegrationTransitDecryption", value);
        self
    }

    /// `SenderControlPort`: integer. Deprecated.
    #[track_caller]
    pub fn sender_control_port(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("SenderControlPort", value);
        self
    }

    /// `SenderIpAddress`: string. Deprecated.
    #[track_caller]
    pub fn sender_ip_address(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SenderIpAddress", value);
        self
    }

    /// `SourceListenerAddress`: string.
    #[track_caller]
    pub fn source_listener_address(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SourceListenerAddress", value);
        self
    }

    /// `SourceListenerPort`: integer.
    #[track_caller]
    pub fn source_listener_port(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("SourceListenerPort", value);
        self
    }

    /// `StreamId`: string.
    #[track_caller]
    pub fn stream_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("StreamId", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `VpcInterfaceName`: string.
    #[track_caller]
    pub fn vpc_interface_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("VpcInterfaceName", value);
        self
    }

    /// `WhitelistCidr`: string.
    #[track_caller]
    pub fn whitelist_cidr(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("WhitelistCidr", value);
        self
    }
}

/// `SourceMonitoringConfig` of `AWS::MediaConnect::Flow`.
#[derive(Clone, Default)]
#[must_use]
pub struct SourceMonitoringConfig(Properties);

properties! { SourceMonitoringConfig }

impl SourceMonitoringConfig {
    /// `AudioMonitoringSettings`: list of `AudioMonitoringSetting`.
    #[track_caller]
    pub fn audio_monitoring_settings(
        mut self,
        value: impl IntoValue<ListOf<AudioMonitoringSetting>>,
    ) -> Self {
        self.0.set("AudioMonitoringSettings", value);
        self
    }

    /// `ContentQualityAnalysisState`: `SourceMonitoringConfigContentQualityAnalysisState`.
    #[track_caller]
    pub fn content_quality_analysis_state(
        mut self,
        value: impl IntoValue<SourceMonitoringConfigContentQualityAnalysisState>,
    ) -> Self {
        self.0.set("ContentQualityAnalysisState", value);
        self
    }

    /// `ThumbnailState`: `SourceMonitoringConfigThumbnailState`.
    #[track_caller]
    pub fn thumbnail_state(
        mut self,
        value: impl IntoValue<SourceMonitoringConfigThumbnailState>,
    ) -> Self {
        self.0.set("ThumbnailState", value);
        self
    }

    /// `VideoMonitoringSettings`: list of `VideoMonitoringSetting`.
    #[track_caller]
    pub fn video_monitoring_settings(
        mut self,
        value: impl IntoValue<ListOf<VideoMonitoringSetting>>,
    ) -> Self {
        self.0.set("VideoMonitoringSettings", value);
        self
    }
}

choice! {
    /// `SourceMonitoringConfigContentQualityAnalysisState` of `AWS::MediaConnect::Flow`.
    SourceMonitoringConfigContentQualityAnalysisState
    ENABLED "ENABLED"
    DISABLED "DISABLED"
}

choice! {
    /// `SourceMonitoringConfigThumbnailState` of `AWS::MediaConnect::Flow`.
    SourceMonitoringConfigThumbnailState
    ENABLED "ENABLED"
    DISABLED "DISABLED"
}

choice! {
    /// `SourceProtocol` of `AWS::MediaConnect::Flow`.
    SourceProtocol
    ZIXI_PUSH "zixi-push"
    RTP_FEC "rtp-fec"
    RTP "rtp"
    RIST "rist"
    SRT_LISTENER "srt-listener"
    SRT_CALLER "srt-caller"
    ST2110_JPEGXS "st2110-jpegxs"
    CDI "cdi"
    NDI_SPEED_HQ "ndi-speed-hq"
}

choice! {
    /// `SourceRouterIntegrationState` of `AWS::MediaConnect::Flow`.
    SourceRouterIntegrationState
    ENABLED "ENABLED"
    DISABLED "DISABLED"
}

/// `Tag` of `AWS::MediaConnect::Flow`.
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

/// `VideoMonitoringSetting` of `AWS::MediaConnect::Flow`.
#[derive(Clone, Default)]
#[must_use]
pub struct VideoMonitoringSetting(Properties);

properties! { VideoMonitoringSetting }

impl VideoMonitoringSetting {
    /// `BlackFrames`: `BlackFrames`.
    #[track_caller]
    pub fn black_frames(mut self, value: impl IntoValue<BlackFrames>) -> Self {
        self.0.set("BlackFrames", value);
        self
    }

    /// `FrozenFrames`: `FrozenFrames`.
    #[track_caller]
    pub fn frozen_frames(mut self, value: impl IntoValue<FrozenFrames>) -> Self {
        self.0.set("FrozenFrames", value);
        self
    }
}

/// `VpcInterface` of `AWS::MediaConnect::Flow`.
#[derive(Clone, Default)]
#[must_use]
pub struct VpcInterface(Properties);

properties! { VpcInterface }

impl VpcInterface {
    /// `Name`: string. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `NetworkInterfaceIds`: list of strings.
    #[track_caller]
    pub fn network_interface_ids(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("NetworkInterfaceIds", value);
        self
    }

    /// `NetworkInterfaceType`: `VpcInterfaceNetworkInterfaceType`.
    #[track_caller]
    pub fn network_interface_type(
        mut self,
        value: impl IntoValue<VpcInterfaceNetworkInterfaceType>,
    ) -> Self {
        self.0.set("NetworkInterfaceType", value);
        self
    }

    /// `RoleArn`: `IamRoleArn`, pattern `^arn:(aws[a-zA-Z-]*):iam::[0-9]{12}:role/[a-zA-Z0-9_+=,.@-]+$`. Required.
    #[track_caller]
    pub fn role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("RoleArn", value);
        self
    }

    /// `SecurityGroupIds`: list of `Ec2SecurityGroupId`. Required.
    #[track_caller]
    pub fn security_group_ids(
        mut self,
        value: impl IntoValue<ListOf<format::Ec2SecurityGroupId>>,
    ) -> Self {
        self.0.set("SecurityGroupIds", value);
        self
    }

    /// `SubnetId`: `Ec2SubnetId`. Required.
    #[track_caller]
    pub fn subnet_id(mut self, value: impl IntoValue<format::Ec2SubnetId>) -> Self {
        self.0.set("SubnetId", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

/// `VpcInterfaceAttachment` of `AWS::MediaConnect::Flow`.
#[derive(Clone, Default)]
#[must_use]
pub struct VpcInterfaceAttachment(Properties);

properties! { VpcInterfaceAttachment }

impl VpcInterfaceAttachment {
    /// `VpcInterfaceName`: string.
    #[track_caller]
    pub fn vpc_interface_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("VpcInterfaceName", value);
        self
    }
}

choice! {
    /// `VpcInterfaceNetworkInterfaceType` of `AWS::MediaConnect::Flow`.
    VpcInterfaceNetworkInterfaceType
    ENA "ena"
    EFA "efa"
}
