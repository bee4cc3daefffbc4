// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::MediaLive::Input` and the types of its properties.

use crate::aws::base::{Body, IntoNode, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::{Node, Value};

/// `AWS::MediaLive::Input`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-medialive-input.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Input(Body);

resource! { Input "AWS::MediaLive::Input" }

impl Input {
    /// `Destinations`: list of `InputDestination`.
    #[track_caller]
    pub fn destinations(mut self, value: impl IntoValue<ListOf<InputDestination>>) -> Self {
        self.0.set("Destinations", value);
        self
    }

    /// `InputDevices`: list of `InputDeviceSettings`.
    #[track_caller]
    pub fn input_devices(mut self, value: impl IntoValue<ListOf<InputDeviceSettings>>) -> Self {
        self.0.set("InputDevices", value);
        self
    }

    /// `InputNetworkLocation`: `InputNetworkLocation`. A change replaces the resource.
    #[track_caller]
    pub fn input_network_location(mut self, value: impl IntoValue<InputNetworkLocation>) -> Self {
        self.0.set("InputNetworkLocation", value);
        self
    }

    /// `InputSecurityGroups`: list of `Ec2SecurityGroupId`.
    #[track_caller]
    pub fn input_security_groups(
        mut self,
        value: impl IntoValue<ListOf<format::Ec2SecurityGroupId>>,
    ) -> Self {
        self.0.set("InputSecurityGroups", value);
        self
    }

    /// `MediaConnectFlows`: list of `MediaConnectFlow`.
    #[track_caller]
    pub fn media_connect_flows(mut self, value: impl IntoValue<ListOf<MediaConnectFlow>>) -> Self {
        self.0.set("MediaConnectFlows", value);
        self
    }

    /// `MulticastSettings`: `MulticastSettings`.
    #[track_caller]
    pub fn multicast_settings(mut self, value: impl IntoValue<MulticastSettings>) -> Self {
        self.0.set("MulticastSettings", value);
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

    /// `RouterSettings`: `RouterSettings`. A change replaces the resource.
    #[track_caller]
    pub fn router_settings(mut self, value: impl IntoValue<RouterSettings>) -> Self {
        self.0.set("RouterSettings", value);
        self
    }

    /// `SdiSources`: list of strings.
    #[track_caller]
    pub fn sdi_sources(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("SdiSources", value);
        self
    }

    /// `Smpte2110ReceiverGroupSettings`: `Smpte2110ReceiverGroupSettings`.
    #[track_caller]
    pub fn smpte2110_receiver_group_settings(
        mut self,
        value: impl IntoValue<Smpte2110ReceiverGroupSettings>,
    ) -> Self {
        self.0.set("Smpte2110ReceiverGroupSettings", value);
        self
    }

    /// `Sources`: list of `InputSource`.
    #[track_caller]
    pub fn sources(mut self, value: impl IntoValue<ListOf<InputSource>>) -> Self {
        self.0.set("Sources", value);
        self
    }

    /// `SrtSettings`: `SrtSettings`.
    #[track_caller]
    pub fn srt_settings(mut self, value: impl IntoValue<SrtSettings>) -> Self {
        self.0.set("SrtSettings", value);
        self
    }

    /// `Tags`: object or string.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("Tags", value);
        self
    }

    /// `Type`: `InputType`. A change replaces the resource.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<InputType>) -> Self {
        self.0.set("Type", value);
        self
    }

    /// `Vpc`: `InputVpcRequest`. A change replaces the resource.
    #[track_caller]
    pub fn vpc(mut self, value: impl IntoValue<InputVpcRequest>) -> Self {
        self.0.set("Vpc", value);
        self
    }
}

impl Handle<Input> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// `AttachedChannels`
    #[inline]
    pub fn attached_channels(&self) -> Value<Vec<String>> {
        self.attribute("AttachedChannels")
    }

    /// `DestinationUrls`
    #[inline]
    pub fn destination_urls(&self) -> Value<Vec<String>> {
        self.attribute("DestinationUrls")
    }

    /// `Destinations`
    #[inline]
    pub fn destinations(&self) -> Value<Node> {
        self.attribute("Destinations")
    }

    /// `Destinations.*.Ip`
    #[inline]
    pub fn destinations_ip(&self) -> Value<String> {
        self.attribute("Destinations.*.Ip")
    }

    /// `Destinations.*.Port`
    #[inline]
    pub fn destinations_port(&self) -> Value<String> {
        self.attribute("Destinations.*.Port")
    }

    /// `Destinations.*.Url`
    #[inline]
    pub fn destinations_url(&self) -> Value<String> {
        self.attribute("Destinations.*.Url")
    }

    /// `Destinations.*.Vpc`
    #[inline]
    pub fn destinations_vpc(&self) -> Value<Node> {
        self.attribute("Destinations.*.Vpc")
    }

    /// `Destinations.*.Vpc.AvailabilityZone`
    #[inline]
    pub fn destinations_vpc_availability_zone(&self) -> Value<String> {
        self.attribute("Destinations.*.Vpc.AvailabilityZone")
    }

    /// `Destinations.*.Vpc.NetworkInterfaceId`
    #[inline]
    pub fn destinations_vpc_network_interface_id(&self) -> Value<String> {
        self.attribute("Destinations.*.Vpc.NetworkInterfaceId")
    }

    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }

    /// `InputClass`
    #[inline]
    pub fn input_class(&self) -> Value<String> {
        self.attribute("InputClass")
    }

    /// `InputPartnerIds`
    #[inline]
    pub fn input_partner_ids(&self) -> Value<Vec<String>> {
        self.attribute("InputPartnerIds")
    }

    /// `InputSourceType`
    #[inline]
    pub fn input_source_type(&self) -> Value<String> {
        self.attribute("InputSourceType")
    }

    /// `RouterSettings.Destinations.*.RouterOutputArn`
    #[inline]
    pub fn router_settings_destinations_router_output_arn(&self) -> Value<String> {
        self.attribute("RouterSettings.Destinations.*.RouterOutputArn")
    }

    /// `SecurityGroups`
    #[inline]
    pub fn security_groups(&self) -> Value<Vec<format::Ec2SecurityGroupId>> {
        self.attribute("SecurityGroups")
    }

    /// `SourceUrls`
    #[inline]
    pub fn source_urls(&self) -> Value<Vec<String>> {
        self.attribute("SourceUrls")
    }

    /// `Sources`
    #[inline]
    pub fn sources(&self) -> Value<Node> {
        self.attribute("Sources")
    }

    /// `State`
    #[inline]
    pub fn state(&self) -> Value<String> {
        self.attribute("State")
    }
}

choice! {
    /// `Algorithm` of `AWS::MediaLive::Input`.
    Algorithm
    AES128 "AES128"
    AES192 "AES192"
    AES256 "AES256"
}

/// `InputDestination` of `AWS::MediaLive::Input`.
#[derive(Clone, Default)]
#[must_use]
pub struct InputDestination(Properties);

properties! { InputDestination }

impl InputDestination {
    /// `Network`: string.
    #[track_caller]
    pub fn network(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Network", value);
        self
    }

    /// `NetworkRoutes`: list of `InputDestinationRoute`.
    #[track_caller]
    pub fn network_routes(mut self, value: impl IntoValue<ListOf<InputDestinationRoute>>) -> Self {
        self.0.set("NetworkRoutes", value);
        self
    }

    /// `StaticIpAddress`: string.
    #[track_caller]
    pub fn static_ip_address(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("StaticIpAddress", value);
        self
    }

    /// `StreamName`: string.
    #[track_caller]
    pub fn stream_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("StreamName", value);
        self
    }
}

/// `InputDestinationRoute` of `AWS::MediaLive::Input`.
#[derive(Clone, Default)]
#[must_use]
pub struct InputDestinationRoute(Properties);

properties! { InputDestinationRoute }

impl InputDestinationRoute {
    /// `Cidr`: string (ipv4-network).
    #[track_caller]
    pub fn cidr(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Cidr", value);
        self
    }

    /// `Gateway`: string.
    #[track_caller]
    pub fn gateway(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Gateway", value);
        self
    }
}

/// `InputDeviceSettings` of `AWS::MediaLive::Input`.
#[derive(Clone, Default)]
#[must_use]
pub struct InputDeviceSettings(Properties);

properties! { InputDeviceSettings }

impl InputDeviceSettings {
    /// `Id`: string.
    #[track_caller]
    pub fn id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Id", value);
        self
    }
}

choice! {
    /// `InputNetworkLocation` of `AWS::MediaLive::Input`.
    InputNetworkLocation
    AWS "AWS"
    ON_PREMISES "ON_PREMISES"
}

/// `InputSdpLocation` of `AWS::MediaLive::Input`.
#[derive(Clone, Default)]
#[must_use]
pub struct InputSdpLocation(Properties);

properties! { InputSdpLocation }

impl InputSdpLocation {
    /// `MediaIndex`: integer.
    #[track_caller]
    pub fn media_index(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MediaIndex", value);
        self
    }

    /// `SdpUrl`: string.
    #[track_caller]
    pub fn sdp_url(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SdpUrl", value);
        self
    }
}

/// `InputSource` of `AWS::MediaLive::Input`.
#[derive(Clone, Default)]
#[must_use]
pub struct InputSource(Properties);

properties! { InputSource }

impl InputSource {
    /// `PasswordParam`: string.
    #[track_caller]
    pub fn password_param(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PasswordParam", value);
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
}

choice! {
    /// `InputType` of `AWS::MediaLive::Input`.
    InputType
    UDP_PUSH "UDP_PUSH"
    RTP_PUSH "RTP_PUSH"
    RTMP_PUSH "RTMP_PUSH"
    RTMP_PULL "RTMP_PULL"
    URL_PULL "URL_PULL"
    MP4_FILE "MP4_FILE"
    MEDIACONNECT "MEDIACONNECT"
    INPUT_DEVICE "INPUT_DEVICE"
    AWS_CDI "AWS_CDI"
    TS_FILE "TS_FILE"
    SRT_CALLER "SRT_CALLER"
    MULTICAST "MULTICAST"
    SMPTE_2110_RECEIVER_GROUP "SMPTE_2110_RECEIVER_GROUP"
    SDI "SDI"
    MEDIACONNECT_ROUTER "MEDIACONNECT_ROUTER"
    SRT_LISTENER "SRT_LISTENER"
}

/// `InputVpcRequest` of `AWS::MediaLive::Input`.
#[derive(Clone, Default)]
#[must_use]
pub struct InputVpcRequest(Properties);

properties! { InputVpcRequest }

impl InputVpcRequest {
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

/// `MediaConnectFlow` of `AWS::MediaLive::Input`.
#[derive(Clone, Default)]
#[must_use]
pub struct MediaConnectFlow(Properties);

properties! { MediaConnectFlow }

impl MediaConnectFlow {
    /// `FlowArn`: string.
    #[track_caller]
    pub fn flow_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FlowArn", value);
        self
    }
}

/// `MulticastSettings` of `AWS::MediaLive::Input`.
#[derive(Clone, Default)]
#[must_use]
pub struct MulticastSettings(Properties);

properties! { MulticastSettings }

impl MulticastSettings {
    /// `Sources`: list of `MulticastSource`.
    #[track_caller]
    pub fn sources(mut self, value: impl IntoValue<ListOf<MulticastSource>>) -> Self {
        self.0.set("Sources", value);
        self
    }
}

/// `MulticastSource` of `AWS::MediaLive::Input`.
#[derive(Clone, Default)]
#[must_use]
pub struct MulticastSource(Properties);

properties! { MulticastSource }

impl MulticastSource {
    /// `SourceIp`: string.
    #[track_caller]
    pub fn source_ip(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SourceIp", value);
        self
    }

    /// `Url`: string. Required.
    #[track_caller]
    pub fn url(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Url", value);
        self
    }
}

/// `RouterDestinationSettings` of `AWS::MediaLive::Input`.
#[derive(Clone, Default)]
#[must_use]
pub struct RouterDestinationSettings(Properties);

properties! { RouterDestinationSettings }

impl RouterDestinationSettings {
    /// `AvailabilityZoneName`: string. Required.
    #[track_caller]
    pub fn availability_zone_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AvailabilityZoneName", value);
        self
    }
}

/// `RouterSettings` of `AWS::MediaLive::Input`.
#[derive(Clone, Default)]
#[must_use]
pub struct RouterSettings(Properties);

properties! { RouterSettings }

impl RouterSettings {
    /// `Destinations`: list of `RouterDestinationSettings`.
    #[track_caller]
    pub fn destinations(
        mut self,
        value: impl IntoValue<ListOf<RouterDestinationSettings>>,
    ) -> Self {
        self.0.set("Destinations", value);
        self
    }

    /// `EncryptionType`: `RouterSettingsEncryptionType`.
    #[track_caller]
    pub fn encryption_type(mut self, value: impl IntoValue<RouterSettingsEncryptionType>) -> Self {
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

choice! {
    /// `RouterSettingsEncryptionType` of `AWS::MediaLive::Input`.
    RouterSettingsEncryptionType
    AUTOMATIC "AUTOMATIC"
    SECRETS_MANAGER "SECRETS_MANAGER"
}

/// `Smpte2110ReceiverGroup` of `AWS::MediaLive::Input`.
#[derive(Clone, Default)]
#[must_use]
pub struct Smpte2110ReceiverGroup(Properties);

properties! { Smpte2110ReceiverGroup }

impl Smpte2110ReceiverGroup {
    /// `SdpSettings`: `Smpte2110ReceiverGroupSdpSettings`.
    #[track_caller]
    pub fn sdp_settings(
        mut self,
        value: impl IntoValue<Smpte2110ReceiverGroupSdpSettings>,
    ) -> Self {
        self.0.set("SdpSettings", value);
        self
    }
}

/// `Smpte2110ReceiverGroupSdpSettings` of `AWS::MediaLive::Input`.
#[derive(Clone, Default)]
#[must_use]
pub struct Smpte2110ReceiverGroupSdpSettings(Properties);

properties! { Smpte2110ReceiverGroupSdpSettings }

impl Smpte2110ReceiverGroupSdpSettings {
    /// `AncillarySdps`: list of `InputSdpLocation`.
    #[track_caller]
    pub fn ancillary_sdps(mut self, value: impl IntoValue<ListOf<InputSdpLocation>>) -> Self {
        self.0.set("AncillarySdps", value);
        self
    }

    /// `AudioSdps`: list of `InputSdpLocation`.
    #[track_caller]
    pub fn audio_sdps(mut self, value: impl IntoValue<ListOf<InputSdpLocation>>) -> Self {
        self.0.set("AudioSdps", value);
        self
    }

    /// `VideoSdp`: `InputSdpLocation`.
    #[track_caller]
    pub fn video_sdp(mut self, value: impl IntoValue<InputSdpLocation>) -> Self {
        self.0.set("VideoSdp", value);
        self
    }
}

/// `Smpte2110ReceiverGroupSettings` of `AWS::MediaLive::Input`.
#[derive(Clone, Default)]
#[must_use]
pub struct Smpte2110ReceiverGroupSettings(Properties);

properties! { Smpte2110ReceiverGroupSettings }

impl Smpte2110ReceiverGroupSettings {
    /// `Smpte2110ReceiverGroups`: list of `Smpte2110ReceiverGroup`.
    #[track_caller]
    pub fn smpte2110_receiver_groups(
        mut self,
        value: impl IntoValue<ListOf<Smpte2110ReceiverGroup>>,
    ) -> Self {
        self.0.set("Smpte2110ReceiverGroups", value);
        self
    }
}

/// `SrtCallerDecryption` of `AWS::MediaLive::Input`.
#[derive(Clone, Default)]
#[must_use]
pub struct SrtCallerDecryption(Properties);

properties! { SrtCallerDecryption }

impl SrtCallerDecryption {
    /// `Algorithm`: `Algorithm`.
    #[track_caller]
    pub fn algorithm(mut self, value: impl IntoValue<Algorithm>) -> Self {
        self.0.set("Algorithm", value);
        self
    }

    /// `PassphraseSecretArn`: string.
    #[track_caller]
    pub fn passphrase_secret_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PassphraseSecretArn", value);
        self
    }
}

/// `SrtCallerSource` of `AWS::MediaLive::Input`.
#[derive(Clone, Default)]
#[must_use]
pub struct SrtCallerSource(Properties);

properties! { SrtCallerSource }

impl SrtCallerSource {
    /// `Decryption`: `SrtCallerDecryption`.
    #[track_caller]
    pub fn decryption(mut self, value: impl IntoValue<SrtCallerDecryption>) -> Self {
        self.0.set("Decryption", value);
        self
    }

    /// `MinimumLatency`: integer.
    #[track_caller]
    pub fn minimum_latency(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MinimumLatency", value);
        self
    }

    /// `SrtListenerAddress`: string.
    #[track_caller]
    pub fn srt_listener_address(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SrtListenerAddress", value);
        self
    }

    /// `SrtListenerPort`: string.
    #[track_caller]
    pub fn srt_listener_port(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SrtListenerPort", value);
        self
    }

    /// `StreamId`: string.
    #[track_caller]
    pub fn stream_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("StreamId", value);
        self
    }
}

/// `SrtListenerDecryption` of `AWS::MediaLive::Input`.
#[derive(Clone, Default)]
#[must_use]
pub struct SrtListenerDecryption(Properties);

properties! { SrtListenerDecryption }

impl SrtListenerDecryption {
    /// `Algorithm`: `Algorithm`.
    #[track_caller]
    pub fn algorithm(mut self, value: impl IntoValue<Algorithm>) -> Self {
        self.0.set("Algorithm", value);
        self
    }

    /// `PassphraseSecretArn`: string.
    #[track_caller]
    pub fn passphrase_secret_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PassphraseSecretArn", value);
        self
    }
}

/// `SrtListenerSettings` of `AWS::MediaLive::Input`.
#[derive(Clone, Default)]
#[must_use]
pub struct SrtListenerSettings(Properties);

properties! { SrtListenerSettings }

impl SrtListenerSettings {
    /// `Decryption`: `SrtListenerDecryption`.
    #[track_caller]
    pub fn decryption(mut self, value: impl IntoValue<SrtListenerDecryption>) -> Self {
        self.0.set("Decryption", value);
        self
    }

    /// `MinimumLatency`: integer.
    #[track_caller]
    pub fn minimum_latency(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MinimumLatency", value);
        self
    }

    /// `StreamId`: string.
    #[track_caller]
    pub fn stream_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("StreamId", value);
        self
    }
}

/// `SrtSettings` of `AWS::MediaLive::Input`.
#[derive(Clone, Default)]
#[must_use]
pub struct SrtSettings(Properties);

properties! { SrtSettings }

impl SrtSettings {
    /// `SrtCallerSources`: list of `SrtCallerSource`.
    #[track_caller]
    pub fn srt_caller_sources(mut self, value: impl IntoValue<ListOf<SrtCallerSource>>) -> Self {
        self.0.set("SrtCallerSources", value);
        self
    }

    /// `SrtListenerSettings`: `SrtListenerSettings`.
    #[track_caller]
    pub fn srt_listener_settings(mut self, value: impl IntoValue<SrtListenerSettings>) -> Self {
        self.0.set("SrtListenerSettings", value);
        self
    }
}
