// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::EC2::ClientVpnEndpoint` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::EC2::ClientVpnEndpoint`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-ec2-clientvpnendpoint.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct ClientVpnEndpoint(Body);

resource! { ClientVpnEndpoint "AWS::EC2::ClientVpnEndpoint" }

impl ClientVpnEndpoint {
    /// `AuthenticationOptions`: list of `ClientAuthenticationRequest`. Required. A change replaces the resource.
    #[track_caller]
    pub fn authentication_options(
        mut self,
        value: impl IntoValue<ListOf<ClientAuthenticationRequest>>,
    ) -> Self {
        self.0.set("AuthenticationOptions", value);
        self
    }

    /// `AuthorizationPolicy`: `AuthorizationPolicy`.
    #[track_caller]
    pub fn authorization_policy(mut self, value: impl IntoValue<AuthorizationPolicy>) -> Self {
        self.0.set("AuthorizationPolicy", value);
        self
    }

    /// `ClientCidrBlock`: string. A change replaces the resource.
    #[track_caller]
    pub fn client_cidr_block(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ClientCidrBlock", value);
        self
    }

    /// `ClientConnectOptions`: `ClientConnectOptions`.
    #[track_caller]
    pub fn client_connect_options(mut self, value: impl IntoValue<ClientConnectOptions>) -> Self {
        self.0.set("ClientConnectOptions", value);
        self
    }

    /// `ClientLoginBannerOptions`: `ClientLoginBannerOptions`.
    #[track_caller]
    pub fn client_login_banner_options(
        mut self,
        value: impl IntoValue<ClientLoginBannerOptions>,
    ) -> Self {
        self.0.set("ClientLoginBannerOptions", value);
        self
    }

    /// `ClientRouteEnforcementOptions`: `ClientRouteEnforcementOptions`.
    #[track_caller]
    pub fn client_route_enforcement_options(
        mut self,
        value: impl IntoValue<ClientRouteEnforcementOptions>,
    ) -> Self {
        self.0.set("ClientRouteEnforcementOptions", value);
        self
    }

    /// `ConnectionLogOptions`: `ConnectionLogOptions`. Required.
    #[track_caller]
    pub fn connection_log_options(mut self, value: impl IntoValue<ConnectionLogOptions>) -> Self {
        self.0.set("ConnectionLogOptions", value);
        self
    }

    /// `Description`: string.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `DevicePostureOptions`: `DevicePostureOptions`.
    #[track_caller]
    pub fn device_posture_options(mut self, value: impl IntoValue<DevicePostureOptions>) -> Self {
        self.0.set("DevicePostureOptions", value);
        self
    }

    /// `DisconnectOnSessionTimeout`: boolean.
    #[track_caller]
    pub fn disconnect_on_session_timeout(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("DisconnectOnSessionTimeout", value);
        self
    }

    /// `DnsServers`: list of strings.
    #[track_caller]
    pub fn dns_servers(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("DnsServers", value);
        self
    }

    /// `EndpointIpAddressType`: string. A change replaces the resource.
    #[track_caller]
    pub fn endpoint_ip_address_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EndpointIpAddressType", value);
        self
    }

    /// `SecurityGroupIds`: list of `Ec2SecurityGroupId`.
    #[track_caller]
    pub fn security_group_ids(
        mut self,
        value: impl IntoValue<ListOf<format::Ec2SecurityGroupId>>,
    ) -> Self {
        self.0.set("SecurityGroupIds", value);
        self
    }

    /// `SelfServicePortal`: string.
    #[track_caller]
    pub fn self_service_portal(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SelfServicePortal", value);
        self
    }

    /// `ServerCertificateArn`: string. Required.
    #[track_caller]
    pub fn server_certificate_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ServerCertificateArn", value);
        self
    }

    /// `SessionTimeoutHours`: integer.
    #[track_caller]
    pub fn session_timeout_hours(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("SessionTimeoutHours", value);
        self
    }

    /// `SplitTunnel`: boolean.
    #[track_caller]
    pub fn split_tunnel(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("SplitTunnel", value);
        self
    }

    /// `TagSpecifications`: list of `TagSpecification`. A change replaces the resource.
    #[track_caller]
    pub fn tag_specifications(mut self, value: impl IntoValue<ListOf<TagSpecification>>) -> Self {
        self.0.set("TagSpecifications", value);
        self
    }

    /// `TrafficIpAddressType`: string. A change replaces the resource.
    #[track_caller]
    pub fn traffic_ip_address_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TrafficIpAddressType", value);
        self
    }

    /// `TransitGatewayConfiguration`: `TransitGatewayConfiguration`. A change replaces the resource.
    #[track_caller]
    pub fn transit_gateway_configuration(
        mut self,
        value: impl IntoValue<TransitGatewayConfiguration>,
    ) -> Self {
        self.0.set("TransitGatewayConfiguration", value);
        self
    }

    /// `TransportProtocol`: string. A change replaces the resource.
    #[track_caller]
    pub fn transport_protocol(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TransportProtocol", value);
        self
    }

    /// `VpcId`: `Ec2VpcId`.
    #[track_caller]
    pub fn vpc_id(mut self, value: impl IntoValue<format::Ec2VpcId>) -> Self {
        self.0.set("VpcId", value);
        self
    }

    /// `VpnPort`: integer.
    #[track_caller]
    pub fn vpn_port(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("VpnPort", value);
        self
    }
}

impl Handle<ClientVpnEndpoint> {
    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
    }
}

/// `AuthorizationPolicy` of `AWS::EC2::ClientVpnEndpoint`.
#[derive(Clone, Default)]
#[must_use]
pub struct AuthorizationPolicy(Properties);

properties! { AuthorizationPolicy }

impl AuthorizationPolicy {
    /// `Description`: string.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `PolicyDocument`: string. Required.
    #[track_caller]
    pub fn policy_document(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PolicyDocument", value);
        self
    }

    /// `ShadowMode`: string.
    #[track_caller]
    pub fn shadow_mode(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ShadowMode", value);
        self
    }
}

/// `CertificateAuthenticationRequest` of `AWS::EC2::ClientVpnEndpoint`.
#[derive(Clone, Default)]
#[must_use]
pub struct CertificateAuthenticationRequest(Properties);

properties! { CertificateAuthenticationRequest }

impl CertificateAuthenticationRequest {
    /// `ClientRootCertificateChainArn`: string. Required.
    #[track_caller]
    pub fn client_root_certificate_chain_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ClientRootCertificateChainArn", value);
        self
    }
}

/// `ClientAuthenticationRequest` of `AWS::EC2::ClientVpnEndpoint`.
#[derive(Clone, Default)]
#[must_use]
pub struct ClientAuthenticationRequest(Properties);

properties! { ClientAuthenticationRequest }

impl ClientAuthenticationRequest {
    /// `ActiveDirectory`: `DirectoryServiceAuthenticationRequest`.
    #[track_caller]
    pub fn active_directory(
        mut self,
        value: impl IntoValue<DirectoryServiceAuthenticationRequest>,
    ) -> Self {
        self.0.set("ActiveDirectory", value);
        self
    }

    /// `FederatedAuthentication`: `FederatedAuthenticationRequest`.
    #[track_caller]
    pub fn federated_authentication(
        mut self,
        value: impl IntoValue<FederatedAuthenticationRequest>,
    ) -> Self {
        self.0.set("FederatedAuthentication", value);
        self
    }

    /// `MutualAuthentication`: `CertificateAuthenticationRequest`.
    #[track_caller]
    pub fn mutual_authentication(
        mut self,
        value: impl IntoValue<CertificateAuthenticationRequest>,
    ) -> Self {
        self.0.set("MutualAuthentication", value);
        self
    }

    /// `Type`: string. Required.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Type", value);
        self
    }
}

/// `ClientConnectOptions` of `AWS::EC2::ClientVpnEndpoint`.
#[derive(Clone, Default)]
#[must_use]
pub struct ClientConnectOptions(Properties);

properties! { ClientConnectOptions }

impl ClientConnectOptions {
    /// `Enabled`: boolean. Required.
    #[track_caller]
    pub fn enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Enabled", value);
        self
    }

    /// `LambdaFunctionArn`: `LambdaFunctionArn`.
    #[track_caller]
    pub fn lambda_function_arn(mut self, value: impl IntoValue<format::LambdaFunctionArn>) -> Self {
        self.0.set("LambdaFunctionArn", value);
        self
    }
}

/// `ClientLoginBannerOptions` of `AWS::EC2::ClientVpnEndpoint`.
#[derive(Clone, Default)]
#[must_use]
pub struct ClientLoginBannerOptions(Properties);

properties! { ClientLoginBannerOptions }

impl ClientLoginBannerOptions {
    /// `BannerText`: string.
    #[track_caller]
    pub fn banner_text(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("BannerText", value);
        self
    }

    /// `Enabled`: boolean. Required.
    #[track_caller]
    pub fn enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Enabled", value);
        self
    }
}

/// `ClientRouteEnforcementOptions` of `AWS::EC2::ClientVpnEndpoint`.
#[derive(Clone, Default)]
#[must_use]
pub struct ClientRouteEnforcementOptions(Properties);

properties! { ClientRouteEnforcementOptions }

impl ClientRouteEnforcementOptions {
    /// `Enforced`: boolean.
    #[track_caller]
    pub fn enforced(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Enforced", value);
        self
    }
}

/// `ConnectionLogOptions` of `AWS::EC2::ClientVpnEndpoint`.
#[derive(Clone, Default)]
#[must_use]
pub struct ConnectionLogOptions(Properties);

properties! { ConnectionLogOptions }

impl ConnectionLogOptions {
    /// `CloudwatchLogGroup`: string.
    #[track_caller]
    pub fn cloudwatch_log_group(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CloudwatchLogGroup", value);
        self
    }

    /// `CloudwatchLogStream`: string.
    #[track_caller]
    pub fn cloudwatch_log_stream(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CloudwatchLogStream", value);
        self
    }

    /// `Enabled`: boolean. Required.
    #[track_caller]
    pub fn enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Enabled", value);
        self
    }

    /// `IncludeAuthorizationPolicyContext`: boolean.
    #[track_caller]
    pub fn include_authorization_policy_context(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("IncludeAuthorizationPolicyContext", value);
        self
    }
}

/// `DevicePostureOptions` of `AWS::EC2::ClientVpnEndpoint`.
#[derive(Clone, Default)]
#[must_use]
pub struct DevicePostureOptions(Properties);

properties! { DevicePostureOptions }

impl DevicePostureOptions {
    /// `Enabled`: boolean. Required.
    #[track_caller]
    pub fn enabled(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Enabled", value);
        self
    }

    /// `TrustProviders`: list of `DevicePostureTrustProvider`. Required.
    #[track_caller]
    pub fn trust_providers(
        mut self,
        value: impl IntoValue<ListOf<DevicePostureTrustProvider>>,
    ) -> Self {
        self.0.set("TrustProviders", value);
        self
    }
}

/// `DevicePostureTrustProvider` of `AWS::EC2::ClientVpnEndpoint`.
#[derive(Clone, Default)]
#[must_use]
pub struct DevicePostureTrustProvider(Properties);

properties! { DevicePostureTrustProvider }

impl DevicePostureTrustProvider {
    /// `PublicSigningKeyUrl`: string.
    #[track_caller]
    pub fn public_signing_key_url(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PublicSigningKeyUrl", value);
        self
    }

    /// `TenantId`: string. Required.
    #[track_caller]
    pub fn tenant_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TenantId", value);
        self
    }

    /// `TrustProviderType`: string. Required.
    #[track_caller]
    pub fn trust_provider_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TrustProviderType", value);
        self
    }
}

/// `DirectoryServiceAuthenticationRequest` of `AWS::EC2::ClientVpnEndpoint`.
#[derive(Clone, Default)]
#[must_use]
pub struct DirectoryServiceAuthenticationRequest(Properties);

properties! { DirectoryServiceAuthenticationRequest }

impl DirectoryServiceAuthenticationRequest {
    /// `DirectoryId`: string. Required.
    #[track_caller]
    pub fn directory_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DirectoryId", value);
        self
    }
}

/// `FederatedAuthenticationRequest` of `AWS::EC2::ClientVpnEndpoint`.
#[derive(Clone, Default)]
#[must_use]
pub struct FederatedAuthenticationRequest(Properties);

properties! { FederatedAuthenticationRequest }

impl FederatedAuthenticationRequest {
    /// `SAMLProviderArn`: string. Required.
    #[track_caller]
    pub fn saml_provider_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SAMLProviderArn", value);
        self
    }

    /// `SelfServiceSAMLProviderArn`: string.
    #[track_caller]
    pub fn self_service_saml_provider_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SelfServiceSAMLProviderArn", value);
        self
    }
}

/// `Tag` of `AWS::EC2::ClientVpnEndpoint`.
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

/// `TagSpecification` of `AWS::EC2::ClientVpnEndpoint`.
#[derive(Clone, Default)]
#[must_use]
pub struct TagSpecification(Properties);

properties! { TagSpecification }

impl TagSpecification {
    /// `ResourceType`: string. Required.
    #[track_caller]
    pub fn resource_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ResourceType", value);
        self
    }

    /// `Tags`: list of `Tag`. Required.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

/// `TransitGatewayConfiguration` of `AWS::EC2::ClientVpnEndpoint`.
#[derive(Clone, Default)]
#[must_use]
pub struct TransitGatewayConfiguration(Properties);

properties! { TransitGatewayConfiguration }

impl TransitGatewayConfiguration {
    /// `AvailabilityZoneIds`: list of strings.
    #[track_caller]
    pub fn availability_zone_ids(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("AvailabilityZoneIds", value);
        self
    }

    /// `AvailabilityZones`: list of strings.
    #[track_caller]
    pub fn availability_zones(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("AvailabilityZones", value);
        self
    }

    /// `TransitGatewayId`: string. Required.
    #[track_caller]
    pub fn transit_gateway_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TransitGatewayId", value);
        self
    }
}
