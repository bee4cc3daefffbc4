// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::MediaConnect::FlowOutput` and the types of its properties.

use crate::aws::base::{Body, IntoNode, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::MediaConnect::FlowOutput`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediaconnect-flowoutput.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct FlowOutput(Body);

resource! { FlowOutput "AWS::MediaConnect::FlowOutput" }

impl FlowOutput {
    /// `CidrAllowList`: list of strings.
    #[track_caller]
    pub fn cidr_allow_list(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("CidrAllowList", value);
        self
    }

    /// `Description`: string.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `Destination`: string.
    #[track_caller]
    pub fn destination(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Destination", value);
        self
    }

    /// `Encryption`: `Encryption`.
    #[track_caller]
    pub fn encryption(mut self, value: impl IntoValue<Encryption>) -> Self {
        self.0.set("Encryption", value);
        self
    }

    /// `FlowArn`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn flow_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FlowArn", value);
        self
    }

    /// `MaxLatency`: integer.
    #[track_caller]
    pub fn max_latency(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MaxLatency", value);
        self
    }

    /// `MediaStreamOutputConfigurations`: list of `MediaStreamOutputConfiguration`.
    #[track_caller]
    pub fn media_stream_output_configurations(
        mut self,
        value: impl IntoValue<ListOf<MediaStreamOutputConfiguration>>,
    ) -> Self {
        self.0.set("MediaStreamOutputConfigurations", value);
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

    /// `NdiAudioReferenceLevel`: integer, -40 to 0.
    #[track_caller]
    pub fn ndi_audio_reference_level(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("NdiAudioReferenceLevel", value);
        self
    }

    /// `NdiOutputTimecodeSource`: `NdiOutputTimecodeSource`.
    #[track_caller]
    pub fn ndi_output_timecode_source(
        mut self,
        value: impl IntoValue<NdiOutputTimecodeSource>,
    ) -> Self {
        self.0.set("NdiOutputTimecodeSource", value);
        self
    }

    /// `NdiProgramName`: string.
    #[track_caller]
    pub fn ndi_program_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("NdiProgramName", value);
        self
    }

    /// `NdiSpeedHqQuality`: integer.
    #[track_caller]
    pub fn ndi_speed_hq_quality(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("NdiSpeedHqQuality", value);
        self
    }

    /// `OutputStatus`: `OutputStatus`.
    #[track_caller]
    pub fn output_status(mut self, value: impl IntoValue<OutputStatus>) -> Self {
        self.0.set("OutputStatus", value);
        self
    }

    /// `Port`: integer.
    #[track_caller]
    pub fn port(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Port", value);
        self
    }

    /// `Protocol`: `Protocol`.
    #[track_caller]
    pub fn protocol(mut self, value: impl IntoValue<Protocol>) -> Self {
        self.0.set("Protocol", value);
        self
    }

    /// `RemoteId`: string.
    #[track_caller]
    pub fn remote_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RemoteId", value);
        self
    }

    /// `RouterIntegrationState`: `RouterIntegrationState`.
    #[track_caller]
    pub fn router_integration_state(
        mut self,
        value: impl IntoValue<RouterIntegrationState>,
    ) -> Self {
        self.0.set("RouterIntegrationState", value);
        self
    }

    /// `RouterIntegrationTransitEncryption`: `FlowTransitEncryption`.
    #[track_caller]
    pub fn router_integration_transit_encryption(
        mut self,
        value: impl IntoValue<FlowTransitEncryption>,
    ) -> Self {
        self.0.set("RouterIntegrationTransitEncryption", value);
        self
    }

    /// `SmoothingLatency`: integer.
    #[track_caller]
    pub fn smoothing_latency(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("SmoothingLatency", value);
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

impl Handle<FlowOutput> {
    /// `OutputArn`
    #[inline]
    pub fn output_arn(&self) -> Value<String> {
        self.attribute("OutputArn")
    }
}

/// `DestinationConfiguration` of `AWS::MediaConnect::FlowOutput`.
#[derive(Clone, Default)]
#[must_use]
pub struct DestinationConfiguration(Properties);

properties! { DestinationConfiguration }

impl DestinationConfiguration {
    /// `DestinationIp`: string. Required.
    #[track_caller]
    pub fn destination_ip(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DestinationIp", value);
        self
    }

    /// `DestinationPort`: integer. Required.
    #[track_caller]
    pub fn destination_port(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("DestinationPort", value);
        self
    }

    /// `Interface`: `Interface`. Required.
    #[track_caller]
    pub fn interface(mut self, value: impl IntoValue<Interface>) -> Self {
        self.0.set("Interface", value);
        self
    }
}

/// `EncodingParameters` of `AWS::MediaConnect::FlowOutput`.
#[derive(Clone, Default)]
#[must_use]
pub struct EncodingParameters(Properties);

properties! { EncodingParameters }

impl EncodingParameters {
    /// `CompressionFactor`: number. Required.
    #[track_caller]
    pub fn compression_factor(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("CompressionFactor", value);
        self
    }

    /// `EncoderProfile`: `EncodingParametersEncoderProfile`.
    #[track_caller]
    pub fn encoder_profile(
        mut self,
        value: impl IntoValue<EncodingParametersEncoderProfile>,
    ) -> Self {
        self.0.set("EncoderProfile", value);
        self
    }
}

choice! {
    /// `EncodingParametersEncoderProfile` of `AWS::MediaConnect::FlowOutput`.
    EncodingParametersEncoderProfile
    MAIN "main"
    HIGH "high"
}

/// `Encryption` of `AWS::MediaConnect::FlowOutput`.
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

    /// `KeyType`: `EncryptionKeyType`, default `static-key`.
    #[track_caller]
    pub fn key_type(mut self, value: impl IntoValue<EncryptionKeyType>) -> Self {
        self.0.set("KeyType", value);
        self
    }

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

choice! {
    /// `EncryptionAlgorithm` of `AWS::MediaConnect::FlowOutput`.
    EncryptionAlgorithm
    AES128 "aes128"
    AES192 "aes192"
    AES256 "aes256"
}

choice! {
    /// `EncryptionKeyType` of `AWS::MediaConnect::FlowOutput`.
    EncryptionKeyType
    STATIC_KEY "static-key"
    SRT_PASSWORD "srt-password"
}

/// `FlowTransitEncryption` of `AWS::MediaConnect::FlowOutput`.
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

/// `FlowTransitEncryptionKeyConfiguration` of `AWS::MediaConnect::FlowOutput`.
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
    /// `FlowTransitEncryptionKeyType` of `AWS::MediaConnect::FlowOutput`.
    FlowTransitEncryptionKeyType
    SECRETS_MANAGER "SECRETS_MANAGER"
    AUTOMATIC "AUTOMATIC"
}

/// `Interface` of `AWS::MediaConnect::FlowOutput`.
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

/// `MediaStreamOutputConfiguration` of `AWS::MediaConnect::FlowOutput`.
#[derive(Clone, Default)]
#[must_use]
pub struct MediaStreamOutputConfiguration(Properties);

properties! { MediaStreamOutputConfiguration }

impl MediaStreamOutputConfiguration {
    /// `DestinationConfigurations`: list of `DestinationConfiguration`.
    #[track_caller]
    pub fn destination_configurations(
        mut self,
        value: impl IntoValue<ListOf<DestinationConfiguration>>,
    ) -> Self {
        self.0.set("DestinationConfigurations", value);
        self
    }

    /// `EncodingName`: `MediaStreamOutputConfigurationEncodingName`. Required.
    #[track_caller]
    pub fn encoding_name(
        mut self,
        value: impl IntoValue<MediaStreamOutputConfigurationEncodingName>,
    ) -> Self {
        self.0.set("EncodingName", value);
        self
    }

    /// `EncodingParameters`: `EncodingParameters`.
    #[track_caller]
    pub fn encoding_parameters(mut self, value: impl IntoValue<EncodingParameters>) -> Self {
        self.0.set("EncodingParameters", value);
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
    /// `MediaStreamOutputConfigurationEncodingName` of `AWS::MediaConnect::FlowOutput`.
    MediaStreamOutputConfigurationEncodingName
    JXSV "jxsv"
    RAW "raw"
    SMPTE291 "smpte291"
    PCM "pcm"
}

choice! {
    /// `NdiOutputTimecodeSource` of `AWS::MediaConnect::FlowOutput`.
    NdiOutputTimecodeSource
    EMBEDDED_TIMECODE "EMBEDDED_TIMECODE"
    UTC_SYSTEM_TIME "UTC_SYSTEM_TIME"
}

choice! {
    /// `OutputStatus` of `AWS::MediaConnect::FlowOutput`.
    OutputStatus
    ENABLED "ENABLED"
    DISABLED "DISABLED"
}

choice! {
    /// `Protocol` of `AWS::MediaConnect::FlowOutput`.
    Protocol
    ZIXI_PUSH "zixi-push"
    RTP_FEC "rtp-fec"
    RTP "rtp"
    ZIXI_PULL "zixi-pull"
    RIST "rist"
    SRT_LISTENER "srt-listener"
    SRT_CALLER "srt-caller"
    ST2110_JPEGXS "st2110-jpegxs"
    CDI "cdi"
    NDI_SPEED_HQ "ndi-speed-hq"
}

choice! {
    /// `RouterIntegrationState` of `AWS::MediaConnect::FlowOutput`.
    RouterIntegrationState
    ENABLED "ENABLED"
    DISABLED "DISABLED"
}

/// `SecretsManagerEncryptionKeyConfiguration` of `AWS::MediaConnect::FlowOutput`.
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

/// `Tag` of `AWS::MediaConnect::FlowOutput`.
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

/// `VpcInterfaceAttachment` of `AWS::MediaConnect::FlowOutput`.
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
