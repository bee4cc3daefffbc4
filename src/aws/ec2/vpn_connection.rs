// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::EC2::VPNConnection` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::EC2::VPNConnection`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-vpnconnection.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct VPNConnection(Body);

resource! { VPNConnection "AWS::EC2::VPNConnection" }

impl VPNConnection {
    /// `CustomerGatewayId`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn customer_gateway_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CustomerGatewayId", value);
        self
    }

    /// `EnableAcceleration`: boolean. A change replaces the resource.
    #[track_caller]
    pub fn enable_acceleration(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("EnableAcceleration", value);
        self
    }

    /// `LocalIpv4NetworkCidr`: string. A change replaces the resource.
    #[track_caller]
    pub fn local_ipv4_network_cidr(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LocalIpv4NetworkCidr", value);
        self
    }

    /// `LocalIpv6NetworkCidr`: string. A change replaces the resource.
    #[track_caller]
    pub fn local_ipv6_network_cidr(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LocalIpv6NetworkCidr", value);
        self
    }

    /// `OutsideIpAddressType`: string. A change replaces the resource.
    #[track_caller]
    pub fn outside_ip_address_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("OutsideIpAddressType", value);
        self
    }

    /// `PreSharedKeyStorage`: `PreSharedKeyStorage`. A change replaces the resource.
    #[track_caller]
    pub fn pre_shared_key_storage(mut self, value: impl IntoValue<PreSharedKeyStorage>) -> Self {
        self.0.set("PreSharedKeyStorage", value);
        self
    }

    /// `RemoteIpv4NetworkCidr`: string. A change replaces the resource.
    #[track_caller]
    pub fn remote_ipv4_network_cidr(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RemoteIpv4NetworkCidr", value);
        self
    }

    /// `RemoteIpv6NetworkCidr`: string. A change replaces the resource.
    #[track_caller]
    pub fn remote_ipv6_network_cidr(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RemoteIpv6NetworkCidr", value);
        self
    }

    /// `StaticRoutesOnly`: boolean. A change replaces the resource.
    #[track_caller]
    pub fn static_routes_only(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("StaticRoutesOnly", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `TransitGatewayId`: string. A change replaces the resource.
    #[track_caller]
    pub fn transit_gateway_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TransitGatewayId", value);
        self
    }

    /// `TransportTransitGatewayAttachmentId`: string. A change replaces the resource.
    #[track_caller]
    pub fn transport_transit_gateway_attachment_id(
        mut self,
        value: impl IntoValue<String>,
    ) -> Self {
        self.0.set("TransportTransitGatewayAttachmentId", value);
        self
    }

    /// `TunnelBandwidth`: `TunnelBandwidth`, default `standard`.
    #[track_caller]
    pub fn tunnel_bandwidth(mut self, value: impl IntoValue<TunnelBandwidth>) -> Self {
        self.0.set("TunnelBandwidth", value);
        self
    }

    /// `TunnelInsideIpVersion`: string. A change replaces the resource.
    #[track_caller]
    pub fn tunnel_inside_ip_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TunnelInsideIpVersion", value);
        self
    }

    /// `Type`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Type", value);
        self
    }

    /// `VpnConcentratorId`: string. A change replaces the resource.
    #[track_caller]
    pub fn vpn_concentrator_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("VpnConcentratorId", value);
        self
    }

    /// `VpnGatewayId`: string. A change replaces the resource.
    #[track_caller]
    pub fn vpn_gateway_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("VpnGatewayId", value);
        self
    }

    /// `VpnTunnelOptionsSpecifications`: list of `VpnTunnelOptionsSpecification`. A change replaces the resource.
    #[track_caller]
    pub fn vpn_tunnel_options_specifications(
        mut self,
        value: impl IntoValue<ListOf<VpnTunnelOptionsSpecification>>,
    ) -> Self {
        self.0.set("VpnTunnelOptionsSpecifications", value);
        self
    }
}

impl Handle<VPNConnection> {
    /// `VpnConnectionId`
    #[inline]
    pub fn vpn_connection_id(&self) -> Value<String> {
        self.attribute("VpnConnectionId")
    }
}

/// `CloudwatchLogOptionsSpecification` of `AWS::EC2::VPNConnection`.
#[derive(Clone, Default)]
#[must_use]
pub struct CloudwatchLogOptionsSpecification(Properties);

properties! { CloudwatchLogOptionsSpecification }

impl CloudwatchLogOptionsSpecification {
    /// `BgpLogEnabled`: boolean.
    #[track_caller]
    pub fn bgp_log_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("BgpLogEnabled", value);
        self
    }

    /// `BgpLogGroupArn`: string.
    #[track_caller]
    pub fn bgp_log_group_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("BgpLogGroupArn", value);
        self
    }

    /// `BgpLogOutputFormat`: `CloudwatchLogOptionsSpecificationBgpLogOutputFormat`.
    #[track_caller]
    pub fn bgp_log_output_format(
        mut self,
        value: impl IntoValue<CloudwatchLogOptionsSpecificationBgpLogOutputFormat>,
    ) -> Self {
        self.0.set("BgpLogOutputFormat", value);
        self
    }

    /// `LogEnabled`: boolean.
    #[track_caller]
    pub fn log_enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("LogEnabled", value);
        self
    }

    /// `LogGroupArn`: string.
    #[track_caller]
    pub fn log_group_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LogGroupArn", value);
        self
    }

    /// `LogOutputFormat`: `CloudwatchLogOptionsSpecificationLogOutputFormat`.
    #[track_caller]
    pub fn log_output_format(
        mut self,
        value: impl IntoValue<CloudwatchLogOptionsSpecificationLogOutputFormat>,
    ) -> Self {
        self.0.set("LogOutputFormat", value);
        self
    }
}

choice! {
    /// `CloudwatchLogOptionsSpecificationBgpLogOutputFormat` of `AWS::EC2::VPNConnection`.
    CloudwatchLogOptionsSpecificationBgpLogOutputFormat
    JSON "json"
    TEXT "text"
}

choice! {
    /// `CloudwatchLogOptionsSpecificationLogOutputFormat` of `AWS::EC2::VPNConnection`.
    CloudwatchLogOptionsSpecificationLogOutputFormat
    JSON "json"
    TEXT "text"
}

/// `IKEVersionsRequestListValue` of `AWS::EC2::VPNConnection`.
#[derive(Clone, Default)]
#[must_use]
pub struct IKEVersionsRequestListValue(Properties);

properties! { IKEVersionsRequestListValue }

impl IKEVersionsRequestListValue {
    /// `Value`: `IKEVersionsRequestListValueValue`.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<IKEVersionsRequestListValueValue>) -> Self {
        self.0.set("Value", value);
        self
    }
}

choice! {
    /// `IKEVersionsRequestListValueValue` of `AWS::EC2::VPNConnection`.
    IKEVersionsRequestListValueValue
    IKEV1 "ikev1"
    IKEV2 "ikev2"
}

/// `Phase1DHGroupNumbersRequestListValue` of `AWS::EC2::VPNConnection`.
#[derive(Clone, Default)]
#[must_use]
pub struct Phase1DHGroupNumbersRequestListValue(Properties);

properties! { Phase1DHGroupNumbersRequestListValue }

impl Phase1DHGroupNumbersRequestListValue {
    /// `Value`: integer, one of 2, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Value", value);
        self
    }
}

/// `Phase1EncryptionAlgorithmsRequestListValue` of `AWS::EC2::VPNConnection`.
#[derive(Clone, Default)]
#[must_use]
pub struct Phase1EncryptionAlgorithmsRequestListValue(Properties);

properties! { Phase1EncryptionAlgorithmsRequestListValue }

impl Phase1EncryptionAlgorithmsRequestListValue {
    /// `Value`: `Phase1EncryptionAlgorithmsRequestListValueValue`.
    #[track_caller]
    pub fn value(
        mut self,
        value: impl IntoValue<Phase1EncryptionAlgorithmsRequestListValueValue>,
    ) -> Self {
        self.0.set("Value", value);
        self
    }
}

choice! {
    /// `Phase1EncryptionAlgorithmsRequestListValueValue` of `AWS::EC2::VPNConnection`.
    Phase1EncryptionAlgorithmsRequestListValueValue
    AES128 "AES128"
    AES256 "AES256"
    AES128_GCM_16 "AES128-GCM-16"
    AES256_GCM_16 "AES256-GCM-16"
}

/// `Phase1IntegrityAlgorithmsRequestListValue` of `AWS::EC2::VPNConnection`.
#[derive(Clone, Default)]
#[must_use]
pub struct Phase1IntegrityAlgorithmsRequestListValue(Properties);

properties! { Phase1IntegrityAlgorithmsRequestListValue }

impl Phase1IntegrityAlgorithmsRequestListValue {
    /// `Value`: `Phase1IntegrityAlgorithmsRequestListValueValue`.
    #[track_caller]
    pub fn value(
        mut self,
        value: impl IntoValue<Phase1IntegrityAlgorithmsRequestListValueValue>,
    ) -> Self {
        self.0.set("Value", value);
        self
    }
}

choice! {
    /// `Phase1IntegrityAlgorithmsRequestListValueValue` of `AWS::EC2::VPNConnection`.
    Phase1IntegrityAlgorithmsRequestListValueValue
    SHA1 "SHA1"
    SHA2_256 "SHA2-256"
    SHA2_384 "SHA2-384"
    SHA2_512 "SHA2-512"
}

/// `Phase2DHGroupNumbersRequestListValue` of `AWS::EC2::VPNConnection`.
#[derive(Clone, Default)]
#[must_use]
pub struct Phase2DHGroupNumbersRequestListValue(Properties);

properties! { Phase2DHGroupNumbersRequestListValue }

impl Phase2DHGroupNumbersRequestListValue {
    /// `Value`: integer, one of 2, 5, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Value", value);
        self
    }
}

/// `Phase2EncryptionAlgorithmsRequestListValue` of `AWS::EC2::VPNConnection`.
#[derive(Clone, Default)]
#[must_use]
pub struct Phase2EncryptionAlgorithmsRequestListValue(Properties);

properties! { Phase2EncryptionAlgorithmsRequestListValue }

impl Phase2EncryptionAlgorithmsRequestListValue {
    /// `Value`: `Phase2EncryptionAlgorithmsRequestListValueValue`.
    #[track_caller]
    pub fn value(
        mut self,
        value: impl IntoValue<Phase2EncryptionAlgorithmsRequestListValueValue>,
    ) -> Self {
        self.0.set("Value", value);
        self
    }
}

choice! {
    /// `Phase2EncryptionAlgorithmsRequestListValueValue` of `AWS::EC2::VPNConnection`.
    Phase2EncryptionAlgorithmsRequestListValueValue
    AES128 "AES128"
    AES256 "AES256"
    AES128_GCM_16 "AES128-GCM-16"
    AES256_GCM_16 "AES256-GCM-16"
}

/// `Phase2IntegrityAlgorithmsRequestListValue` of `AWS::EC2::VPNConnection`.
#[derive(Clone, Default)]
#[must_use]
pub struct Phase2IntegrityAlgorithmsRequestListValue(Properties);

properties! { Phase2IntegrityAlgorithmsRequestListValue }

impl Phase2IntegrityAlgorithmsRequestListValue {
    /// `Value`: `Phase2IntegrityAlgorithmsRequestListValueValue`.
    #[track_caller]
    pub fn value(
        mut self,
        value: impl IntoValue<Phase2IntegrityAlgorithmsRequestListValueValue>,
    ) -> Self {
        self.0.set("Value", value);
        self
    }
}

choice! {
    /// `Phase2IntegrityAlgorithmsRequestListValueValue` of `AWS::EC2::VPNConnection`.
    Phase2IntegrityAlgorithmsRequestListValueValue
    SHA1 "SHA1"
    SHA2_256 "SHA2-256"
    SHA2_384 "SHA2-384"
    SHA2_512 "SHA2-512"
}

choice! {
    /// `PreSharedKeyStorage` of `AWS::EC2::VPNConnection`.
    PreSharedKeyStorage
    STANDARD "Standard"
    SECRETS_MANAGER "SecretsManager"
}

/// `Tag` of `AWS::EC2::VPNConnection`.
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

choice! {
    /// `TunnelBandwidth` of `AWS::EC2::VPNConnection`.
    TunnelBandwidth
    STANDARD "standard"
    LARGE "large"
}

/// `VpnTunnelLogOptionsSpecification` of `AWS::EC2::VPNConnection`.
#[derive(Clone, Default)]
#[must_use]
pub struct VpnTunnelLogOptionsSpecification(Properties);

properties! { VpnTunnelLogOptionsSpecification }

impl VpnTunnelLogOptionsSpecification {
    /// `CloudwatchLogOptions`: `CloudwatchLogOptionsSpecification`.
    #[track_caller]
    pub fn cloudwatch_log_options(
        mut self,
        value: impl IntoValue<CloudwatchLogOptionsSpecification>,
    ) -> Self {
        self.0.set("CloudwatchLogOptions", value);
        self
    }
}

/// `VpnTunnelOptionsSpecification` of `AWS::EC2::VPNConnection`.
#[derive(Clone, Default)]
#[must_use]
pub struct VpnTunnelOptionsSpecification(Properties);

properties! { VpnTunnelOptionsSpecification }

impl VpnTunnelOptionsSpecification {
    /// `DPDTimeoutAction`: `VpnTunnelOptionsSpecificationDPDTimeoutAction`.
    #[track_caller]
    pub fn dpd_timeout_action(
        mut self,
        value: impl IntoValue<VpnTunnelOptionsSpecificationDPDTimeoutAction>,
    ) -> Self {
        self.0.set("DPDTimeoutAction", value);
        self
    }

    /// `DPDTimeoutSeconds`: integer, at least 30.
    #[track_caller]
    pub fn dpd_timeout_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("DPDTimeoutSeconds", value);
        self
    }

    /// `EnableTunnelLifecycleControl`: boolean.
    #[track_caller]
    pub fn enable_tunnel_lifecycle_control(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("EnableTunnelLifecycleControl", value);
        self
    }

    /// `IKEVersions`: list of `IKEVersionsRequestListValue`.
    #[track_caller]
    pub fn ike_versions(
        mut self,
        value: impl IntoValue<ListOf<IKEVersionsRequestListValue>>,
    ) -> Self {
        self.0.set("IKEVersions", value);
        self
    }

    /// `LogOptions`: `VpnTunnelLogOptionsSpecification`.
    #[track_caller]
    pub fn log_options(mut self, value: impl IntoValue<VpnTunnelLogOptionsSpecification>) -> Self {
        self.0.set("LogOptions", value);
        self
    }

    /// `Phase1DHGroupNumbers`: list of `Phase1DHGroupNumbersRequestListValue`.
    #[track_caller]
    pub fn phase1_dh_group_numbers(
        mut self,
        value: impl IntoValue<ListOf<Phase1DHGroupNumbersRequestListValue>>,
    ) -> Self {
        self.0.set("Phase1DHGroupNumbers", value);
        self
    }

    /// `Phase1EncryptionAlgorithms`: list of `Phase1EncryptionAlgorithmsRequestListValue`.
    #[track_caller]
    pub fn phase1_encryption_algorithms(
        mut self,
        value: impl IntoValue<ListOf<Phase1EncryptionAlgorithmsRequestListValue>>,
    ) -> Self {
        self.0.set("Phase1EncryptionAlgorithms", value);
        self
    }

    /// `Phase1IntegrityAlgorithms`: list of `Phase1IntegrityAlgorithmsRequestListValue`.
    #[track_caller]
    pub fn phase1_integrity_algorithms(
        mut self,
        value: impl IntoValue<ListOf<Phase1IntegrityAlgorithmsRequestListValue>>,
    ) -> Self {
        self.0.set("Phase1IntegrityAlgorithms", value);
        self
    }

    /// `Phase1LifetimeSeconds`: integer, 900 to 28800.
    #[track_caller]
    pub fn phase1_lifetime_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Phase1LifetimeSeconds", value);
        self
    }

    /// `Phase2DHGroupNumbers`: list of `Phase2DHGroupNumbersRequestListValue`.
    #[track_caller]
    pub fn phase2_dh_group_numbers(
        mut self,
        value: impl IntoValue<ListOf<Phase2DHGroupNumbersRequestListValue>>,
    ) -> Self {
        self.0.set("Phase2DHGroupNumbers", value);
        self
    }

    /// `Phase2EncryptionAlgorithms`: list of `Phase2EncryptionAlgorithmsRequestListValue`.
    #[track_caller]
    pub fn phase2_encryption_algorithms(
        mut self,
        value: impl IntoValue<ListOf<Phase2EncryptionAlgorithmsRequestListValue>>,
    ) -> Self {
        self.0.set("Phase2EncryptionAlgorithms", value);
        self
    }

    /// `Phase2IntegrityAlgorithms`: list of `Phase2IntegrityAlgorithmsRequestListValue`.
    #[track_caller]
    pub fn phase2_integrity_algorithms(
        mut self,
        value: impl IntoValue<ListOf<Phase2IntegrityAlgorithmsRequestListValue>>,
    ) -> Self {
        self.0.set("Phase2IntegrityAlgorithms", value);
        self
    }

    /// `Phase2LifetimeSeconds`: integer, 900 to 3600.
    #[track_caller]
    pub fn phase2_lifetime_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Phase2LifetimeSeconds", value);
        self
    }

    /// `PreSharedKey`: string.
    #[track_caller]
    pub fn pre_shared_key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PreSharedKey", value);
        self
    }

    /// `RekeyFuzzPercentage`: integer, 0 to 100.
    #[track_caller]
    pub fn rekey_fuzz_percentage(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("RekeyFuzzPercentage", value);
        self
    }

    /// `RekeyMarginTimeSeconds`: integer, at least 60.
    #[track_caller]
    pub fn rekey_margin_time_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("RekeyMarginTimeSeconds", value);
        self
    }

    /// `ReplayWindowSize`: integer, 64 to 2048.
    #[track_caller]
    pub fn replay_window_size(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("ReplayWindowSize", value);
        self
    }

    /// `StartupAction`: `VpnTunnelOptionsSpecificationStartupAction`.
    #[track_caller]
    pub fn startup_action(
        mut self,
        value: impl IntoValue<VpnTunnelOptionsSpecificationStartupAction>,
    ) -> Self {
        self.0.set("StartupAction", value);
        self
    }

    /// `TunnelInsideCidr`: string.
    #[track_caller]
    pub fn tunnel_inside_cidr(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TunnelInsideCidr", value);
        self
    }

    /// `TunnelInsideIpv6Cidr`: string.
    #[track_caller]
    pub fn tunnel_inside_ipv6_cidr(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TunnelInsideIpv6Cidr", value);
        self
    }
}

choice! {
    /// `VpnTunnelOptionsSpecificationDPDTimeoutAction` of `AWS::EC2::VPNConnection`.
    VpnTunnelOptionsSpecificationDPDTimeoutAction
    CLEAR "clear"
    NONE "none"
    RESTART "restart"
}

choice! {
    /// `VpnTunnelOptionsSpecificationStartupAction` of `AWS::EC2::VPNConnection`.
    VpnTunnelOptionsSpecificationStartupAction
    ADD "add"
    START "start"
}
