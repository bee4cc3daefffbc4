// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::MediaConnect::FlowSource` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::MediaConnect::FlowSource`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-mediaconnect-flowsource.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct FlowSource(Body);

resource! { FlowSource "AWS::MediaConnect::FlowSource" }

impl FlowSource {
    /// `Decryption`: `Encryption`.
    #[track_caller]
    pub fn decryption(mut self, value: impl IntoValue<Encryption>) -> Self {
        self.0.set("Decryption", value);
        self
    }

    /// `Description`: string. Required.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `EntitlementArn`: string. Deprecated.
    #[track_caller]
    pub fn entitlement_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EntitlementArn", value);
        self
    }

    /// `FlowArn`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn flow_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FlowArn", value);
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

    /// `MinLatency`: integer.
    #[track_caller]
    pub fn min_latency(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MinLatency", value);
        self
    }

    /// `Name`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Protocol`: `Protocol`. A change replaces the resource.
    #[track_caller]
    pub fn protocol(mut self, value: impl IntoValue<Protocol>) -> Self {
        self.0.set("Protocol", value);
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

impl Handle<FlowSource> {
    /// `IngestIp`
    #[inline]
    pub fn ingest_ip(&self) -> Value<String> {
        self.attribute("IngestIp")
    }

    /// `SourceArn`
    #[inline]
    pub fn source_arn(&self) -> Value<String> {
        self.attribute("SourceArn")
    }

    /// `SourceIngestPort`
    #[inline]
    pub fn source_ingest_port(&self) -> Value<String> {
        self.attribute("SourceIngestPort")
    }
}

/// `Encryption` of `AWS::MediaConnect::FlowSource`.
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
    /// `EncryptionAlgorithm` of `AWS::MediaConnect::FlowSource`.
    EncryptionAlgorithm
    AES128 "aes128"
    AES192 "aes192"
    AES256 "aes256"
}

choice! {
    /// `EncryptionKeyType` of `AWS::MediaConnect::FlowSource`.
    EncryptionKeyType
    SPEKE "speke"
    STATIC_KEY "static-key"
    SRT_PASSWORD "srt-password"
}

/// `GatewayBridgeSource` of `AWS::MediaConnect::FlowSource`.
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

choice! {
    /// `Protocol` of `AWS::MediaConnect::FlowSource`.
    Protocol
    ZIXI_PUSH "zixi-push"
    RTP_FEC "rtp-fec"
    RTP "rtp"
    RIST "rist"
    SRT_LISTENER "srt-listener"
    SRT_CALLER "srt-caller"
}

/// `Tag` of `AWS::MediaConnect::FlowSource`.
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

/// `VpcInterfaceAttachment` of `AWS::MediaConnect::FlowSource`.
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
