// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::MediaConnect::RouterOutput` and the types of its properties.

use crate::aws::base::{Body, IntoNode, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::MediaConnect::RouterOutput`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediaconnect-routeroutput.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct RouterOutput(Body);

resource! { RouterOutput "AWS::MediaConnect::RouterOutput" }

impl RouterOutput {
    /// `AvailabilityZone`: string. A change replaces the resource.
    #[track_caller]
    pub fn availability_zone(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AvailabilityZone", value);
        self
    }

    /// `Configuration`: `RouterOutputConfiguration`. Required.
    #[track_caller]
    pub fn configuration(mut self, value: impl IntoValue<RouterOutputConfiguration>) -> Self {
        self.0.set("Configuration", value);
        self
    }

    /// `FabricConfiguration`: `FabricConfiguration`.
    #[track_caller]
    pub fn fabric_configuration(mut self, value: impl IntoValue<FabricConfiguration>) -> Self {
        self.0.set("FabricConfiguration", value);
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

    /// `Tier`: `RouterOutputTier`. Required.
    #[track_caller]
    pub fn tier(mut self, value: impl IntoValue<RouterOutputTier>) -> Self {
        self.0.set("Tier", value);
        self
    }
}

impl Handle<RouterOutput> {
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

    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
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

    /// `OutputType`
    #[inline]
    pub fn output_type(&self) -> Value<String> {
        self.attribute("OutputType")
    }

    /// `RoutedState`
    #[inline]
    pub fn routed_state(&self) -> Value<String> {
        self.attribute("RoutedState")
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

choice! {
    /// `Day` of `AWS::MediaConnect::RouterOutput`.
    Day
    MONDAY "MONDAY"
    TUESDAY "TUESDAY"
    WEDNESDAY "WEDNESDAY"
    THURSDAY "THURSDAY"
    FRIDAY "FRIDAY"
    SATURDAY "SATURDAY"
    SUNDAY "SUNDAY"
}

/// `FabricConfiguration` of `AWS::MediaConnect::RouterOutput`.
#[derive(Clone, Default)]
#[must_use]
pub struct FabricConfiguration(Properties);

properties! { FabricConfiguration }

impl FabricConfiguration {
    /// `RecoveryLatencyMode`: `FabricLatencyMode`. Required.
    #[track_caller]
    pub fn recovery_latency_mode(mut self, value: impl IntoValue<FabricLatencyMode>) -> Self {
        self.0.set("RecoveryLatencyMode", value);
        self
    }
}

choice! {
    /// `FabricLatencyMode` of `AWS::MediaConnect::RouterOutput`.
    FabricLatencyMode
    BALANCED "BALANCED"
    LOW_LATENCY "LOW_LATENCY"
}

/// `FlowTransitEncryption` of `AWS::MediaConnect::RouterOutput`.
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

/// `FlowTransitEncryptionKeyConfiguration` of `AWS::MediaConnect::RouterOutput`.
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
    /// `FlowTransitEncryptionKeyType` of `AWS::MediaConnect::RouterOutput`.
    FlowTransitEncryptionKeyType
    SECRETS_MANAGER "SECRETS_MANAGER"
    AUTOMATIC "AUTOMATIC"
}

choice! {
    /// `ForwardErrorCorrectionState` of `AWS::MediaConnect::RouterOutput`.
    ForwardErrorCorrectionState
    ENABLED "ENABLED"
    DISABLED "DISABLED"
}

/// `MaintenanceConfiguration` of `AWS::MediaConnect::RouterOutput`.
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

/// `MediaConnectFlowRouterOutputConfiguration` of `AWS::MediaConnect::RouterOutput`.
#[derive(Clone, Default)]
#[must_use]
pub struct MediaConnectFlowRouterOutputConfiguration(Properties);

properties! { MediaConnectFlowRouterOutputConfiguration }

impl MediaConnectFlowRouterOutputConfiguration {
    /// `DestinationTransitEncryption`: `FlowTransitEncryption`. Required.
    #[track_caller]
    pub fn destination_transit_encryption(
        mut self,
        value: impl IntoValue<FlowTransitEncryption>,
    ) -> Self {
        self.0.set("DestinationTransitEncryption", value);
        self
    }

    /// `FlowArn`: string.
    #[track_caller]
    pub fn flow_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FlowArn", value);
        self
    }

    /// `FlowSourceArn`: string.
    #[track_caller]
    pub fn flow_source_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FlowSourceArn", value);
        self
    }
}

choice! {
    /// `MediaLiveInputPipelineId` of `AWS::MediaConnect::RouterOutput`.
    MediaLiveInputPipelineId
    PIPELINE_0 "PIPELINE_0"
    PIPELINE_1 "PIPELINE_1"
}

/// `MediaLiveInputRouterOutputConfiguration` of `AWS::MediaConnect::RouterOutput`.
#[derive(Clone, Default)]
#[must_use]
pub struct MediaLiveInputRouterOutputConfiguration(Properties);

properties! { MediaLiveInputRouterOutputConfiguration }

impl MediaLiveInputRouterOutputConfiguration {
    /// `DestinationTransitEncryption`: `MediaLiveTransitEncryption`. Required.
    #[track_caller]
    pub fn destination_transit_encryption(
        mut self,
        value: impl IntoValue<MediaLiveTransitEncryption>,
    ) -> Self {
        self.0.set("DestinationTransitEncryption", value);
        self
    }

    /// `MediaLiveInputArn`: string, pattern `^arn:(aws[a-zA-Z-]*):medialive:[a-z0-9-]+:[0-9]{12}:input:[a-zA-Z0-9]+$`.
    #[track_caller]
    pub fn media_live_input_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("MediaLiveInputArn", value);
        self
    }

    /// `MediaLivePipelineId`: `MediaLiveInputPipelineId`.
    #[track_caller]
    pub fn media_live_pipeline_id(
        mut self,
        value: impl IntoValue<MediaLiveInputPipelineId>,
    ) -> Self {
        self.0.set("MediaLivePipelineId", value);
        self
    }
}

/// `MediaLiveTransitEncryption` of `AWS::MediaConnect::RouterOutput`.
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

/// `MediaLiveTransitEncryptionKeyConfiguration` of `AWS::MediaConnect::RouterOutput`.
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
    /// `MediaLiveTransitEncryptionKeyType` of `AWS::MediaConnect::RouterOutput`.
    MediaLiveTransitEncryptionKeyType
    SECRETS_MANAGER "SECRETS_MANAGER"
    AUTOMATIC "AUTOMATIC"
}

/// `PreferredDayTimeMaintenanceConfiguration` of `AWS::MediaConnect::RouterOutput`.
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

/// `RistRouterOutputConfiguration` of `AWS::MediaConnect::RouterOutput`.
#[derive(Clone, Default)]
#[must_use]
pub struct RistRouterOutputConfiguration(Properties);

properties! { RistRouterOutputConfiguration }

impl RistRouterOutputConfiguration {
    /// `DestinationAddress`: string. Required.
    #[track_caller]
    pub fn destination_address(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DestinationAddress", value);
        self
    }

    /// `DestinationPort`: integer, 1024 to 65535. Required.
    #[track_caller]
    pub fn destination_port(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("DestinationPort", value);
        self
    }
}

/// `RouterOutputConfiguration` of `AWS::MediaConnect::RouterOutput`.
#[derive(Clone, Default)]
#[must_use]
pub struct RouterOutputConfiguration(Properties);

properties! { RouterOutputConfiguration }

impl RouterOutputConfiguration {
    /// `MediaConnectFlow`: `MediaConnectFlowRouterOutputConfiguration`.
    #[track_caller]
    pub fn media_connect_flow(
        mut self,
        value: impl IntoValue<MediaConnectFlowRouterOutputConfiguration>,
    ) -> Self {
        self.0.set("MediaConnectFlow", value);
        self
    }

    /// `MediaLiveInput`: `MediaLiveInputRouterOutputConfiguration`.
    #[track_caller]
    pub fn media_live_input(
        mut self,
        value: impl IntoValue<MediaLiveInputRouterOutputConfiguration>,
    ) -> Self {
        self.0.set("MediaLiveInput", value);
        self
    }

    /// `Standard`: `StandardRouterOutputConfiguration`.
    #[track_caller]
    pub fn standard(mut self, value: impl IntoValue<StandardRouterOutputConfiguration>) -> Self {
        self.0.set("Standard", value);
        self
    }
}

choice! {
    /// `RouterOutputProtocol` of `AWS::MediaConnect::RouterOutput`.
    RouterOutputProtocol
    RTP "RTP"
    RIST "RIST"
    SRT_CALLER "SRT_CALLER"
    SRT_LISTENER "SRT_LISTENER"
    RTMP_PUSH "RTMP_PUSH"
}

/// `RouterOutputProtocolConfiguration` of `AWS::MediaConnect::RouterOutput`.
#[derive(Clone, Default)]
#[must_use]
pub struct RouterOutputProtocolConfiguration(Properties);

properties! { RouterOutputProtocolConfiguration }

impl RouterOutputProtocolConfiguration {
    /// `Rist`: `RistRouterOutputConfiguration`.
    #[track_caller]
    pub fn rist(mut self, value: impl IntoValue<RistRouterOutputConfiguration>) -> Self {
        self.0.set("Rist", value);
        self
    }

    /// `RtmpPush`: `RtmpPushRouterOutputConfiguration`.
    #[track_caller]
    pub fn rtmp_push(mut self, value: impl IntoValue<RtmpPushRouterOutputConfiguration>) -> Self {
        self.0.set("RtmpPush", value);
        self
    }

    /// `Rtp`: `RtpRouterOutputConfiguration`.
    #[track_caller]
    pub fn rtp(mut self, value: impl IntoValue<RtpRouterOutputConfiguration>) -> Self {
        self.0.set("Rtp", value);
        self
    }

    /// `SrtCaller`: `SrtCallerRouterOutputConfiguration`.
    #[track_caller]
    pub fn srt_caller(mut self, value: impl IntoValue<SrtCallerRouterOutputConfiguration>) -> Self {
        self.0.set("SrtCaller", value);
        self
    }

    /// `SrtListener`: `SrtListenerRouterOutputConfiguration`.
    #[track_caller]
    pub fn srt_listener(
        mut self,
        value: impl IntoValue<SrtListenerRouterOutputConfiguration>,
    ) -> Self {
        self.0.set("SrtListener", value);
        self
    }
}

choice! {
    /// `RouterOutputTier` of `AWS::MediaConnect::RouterOutput`.
    RouterOutputTier
    OUTPUT_100 "OUTPUT_100"
    OUTPUT_50 "OUTPUT_50"
    OUTPUT_20 "OUTPUT_20"
}

choice! {
    /// `RoutingScope` of `AWS::MediaConnect::RouterOutput`.
    RoutingScope
    REGIONAL "REGIONAL"
    GLOBAL "GLOBAL"
}

/// `RtmpPushRouterOutputConfiguration` of `AWS::MediaConnect::RouterOutput`.
#[derive(Clone, Default)]
#[must_use]
pub struct RtmpPushRouterOutputConfiguration(Properties);

properties! { RtmpPushRouterOutputConfiguration }

impl RtmpPushRouterOutputConfiguration {
    /// `ApplicationName`: string. Required.
    #[track_caller]
    pub fn application_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ApplicationName", value);
        self
    }

    /// `DestinationAddress`: string. Required.
    #[track_caller]
    pub fn destination_address(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DestinationAddress", value);
        self
    }

    /// `DestinationPort`: integer, 443 to 65535. Required.
    #[track_caller]
    pub fn destination_port(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("DestinationPort", value);
        self
    }

    /// `StreamName`: string. Required.
    #[track_caller]
    pub fn stream_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("StreamName", value);
        self
    }

    /// `TlsEncryption`: `TlsEncryption`.
    #[track_caller]
    pub fn tls_encryption(mut self, value: impl IntoValue<TlsEncryption>) -> Self {
        self.0.set("TlsEncryption", value);
        self
    }
}

/// `RtpRouterOutputConfiguration` of `AWS::MediaConnect::RouterOutput`.
#[derive(Clone, Default)]
#[must_use]
pub struct RtpRouterOutputConfiguration(Properties);

properties! { RtpRouterOutputConfiguration }

impl RtpRouterOutputConfiguration {
    /// `DestinationAddress`: string. Required.
    #[track_caller]
    pub fn destination_address(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DestinationAddress", value);
        self
    }

    /// `DestinationPort`: integer, 1024 to 65531. Required.
    #[track_caller]
    pub fn destination_port(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("DestinationPort", value);
        self
    }

    /// `ForwardErrorCorrection`: `ForwardErrorCorrectionState`.
    #[track_caller]
    pub fn forward_error_correction(
        mut self,
        value: impl IntoValue<ForwardErrorCorrectionState>,
    ) -> Self {
        self.0.set("ForwardErrorCorrection", value);
        self
    }
}

/// `SecretsManagerEncryptionKeyConfiguration` of `AWS::MediaConnect::RouterOutput`.
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

/// `SrtCallerRouterOutputConfiguration` of `AWS::MediaConnect::RouterOutput`.
#[derive(Clone, Default)]
#[must_use]
pub struct SrtCallerRouterOutputConfiguration(Properties);

properties! { SrtCallerRouterOutputConfiguration }

impl SrtCallerRouterOutputConfiguration {
    /// `DestinationAddress`: string. Required.
    #[track_caller]
    pub fn destination_address(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DestinationAddress", value);
        self
    }

    /// `DestinationPort`: integer, 1024 to 65535. Required.
    #[track_caller]
    pub fn destination_port(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("DestinationPort", value);
        self
    }

    /// `EncryptionConfiguration`: `SrtEncryptionConfiguration`.
    #[track_caller]
    pub fn encryption_configuration(
        mut self,
        value: impl IntoValue<SrtEncryptionConfiguration>,
    ) -> Self {
        self.0.set("EncryptionConfiguration", value);
        self
    }

    /// `MinimumLatencyMilliseconds`: integer, 10 to 10000. Required.
    #[track_caller]
    pub fn minimum_latency_milliseconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MinimumLatencyMilliseconds", value);
        self
    }

    /// `StreamId`: string.
    #[track_caller]
    pub fn stream_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("StreamId", value);
        self
    }
}

/// `SrtEncryptionConfiguration` of `AWS::MediaConnect::RouterOutput`.
#[derive(Clone, Default)]
#[must_use]
pub struct SrtEncryptionConfiguration(Properties);

properties! { SrtEncryptionConfiguration }

impl SrtEncryptionConfiguration {
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

/// `SrtListenerRouterOutputConfiguration` of `AWS::MediaConnect::RouterOutput`.
#[derive(Clone, Default)]
#[must_use]
pub struct SrtListenerRouterOutputConfiguration(Properties);

properties! { SrtListenerRouterOutputConfiguration }

impl SrtListenerRouterOutputConfiguration {
    /// `EncryptionConfiguration`: `SrtEncryptionConfiguration`.
    #[track_caller]
    pub fn encryption_configuration(
        mut self,
        value: impl IntoValue<SrtEncryptionConfiguration>,
    ) -> Self {
        self.0.set("EncryptionConfiguration", value);
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

/// `StandardRouterOutputConfiguration` of `AWS::MediaConnect::RouterOutput`.
#[derive(Clone, Default)]
#[must_use]
pub struct StandardRouterOutputConfiguration(Properties);

properties! { StandardRouterOutputConfiguration }

impl StandardRouterOutputConfiguration {
    /// `NetworkInterfaceArn`: string. Required.
    #[track_caller]
    pub fn network_interface_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("NetworkInterfaceArn", value);
        self
    }

    /// `Protocol`: `RouterOutputProtocol`.
    #[track_caller]
    pub fn protocol(mut self, value: impl IntoValue<RouterOutputProtocol>) -> Self {
        self.0.set("Protocol", value);
        self
    }

    /// `ProtocolConfiguration`: `RouterOutputProtocolConfiguration`. Required.
    #[track_caller]
    pub fn protocol_configuration(
        mut self,
        value: impl IntoValue<RouterOutputProtocolConfiguration>,
    ) -> Self {
        self.0.set("ProtocolConfiguration", value);
        self
    }
}

/// `Tag` of `AWS::MediaConnect::RouterOutput`.
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

/// `TlsEncryption` of `AWS::MediaConnect::RouterOutput`.
#[derive(Clone, Default)]
#[must_use]
pub struct TlsEncryption(Properties);

properties! { TlsEncryption }

impl TlsEncryption {
    /// `EncryptionConfiguration`: `TlsEncryptionConfiguration`. Required.
    #[track_caller]
    pub fn encryption_configuration(
        mut self,
        value: impl IntoValue<TlsEncryptionConfiguration>,
    ) -> Self {
        self.0.set("EncryptionConfiguration", value);
        self
    }

    /// `EncryptionType`: `TlsEncryptionType`.
    #[track_caller]
    pub fn encryption_type(mut self, value: impl IntoValue<TlsEncryptionType>) -> Self {
        self.0.set("EncryptionType", value);
        self
    }
}

/// `TlsEncryptionConfiguration` of `AWS::MediaConnect::RouterOutput`.
#[derive(Clone, Default)]
#[must_use]
pub struct TlsEncryptionConfiguration(Properties);

properties! { TlsEncryptionConfiguration }

impl TlsEncryptionConfiguration {
    /// `Public`: object.
    #[track_caller]
    pub fn public(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("Public", value);
        self
    }
}

choice! {
    /// `TlsEncryptionType` of `AWS::MediaConnect::RouterOutput`.
    TlsEncryptionType
    PUBLIC "PUBLIC"
}
