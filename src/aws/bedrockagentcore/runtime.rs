// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::BedrockAgentCore::Runtime` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::{ListOf, MapOf};
use crate::aws::format;
use crate::definition::Handle;
use crate::value::{Node, Value};

/// `AWS::BedrockAgentCore::Runtime`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-runtime.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Runtime(Body);

resource! { Runtime "AWS::BedrockAgentCore::Runtime" }

impl Runtime {
    /// `AgentRuntimeArtifact`: `AgentRuntimeArtifact`. Required.
    #[track_caller]
    pub fn agent_runtime_artifact(mut self, value: impl IntoValue<AgentRuntimeArtifact>) -> Self {
        self.0.set("AgentRuntimeArtifact", value);
        self
    }

    /// `AgentRuntimeName`: string, pattern `[a-zA-Z][a-zA-Z0-9_]{0,47}`. Required. A change replaces the resource.
    #[track_caller]
    pub fn agent_runtime_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AgentRuntimeName", value);
        self
    }

    /// `AuthorizerConfiguration`: `AuthorizerConfiguration`.
    #[track_caller]
    pub fn authorizer_configuration(
        mut self,
        value: impl IntoValue<AuthorizerConfiguration>,
    ) -> Self {
        self.0.set("AuthorizerConfiguration", value);
        self
    }

    /// `CapacityProviderConfiguration`: `CapacityProviderConfiguration`.
    #[track_caller]
    pub fn capacity_provider_configuration(
        mut self,
        value: impl IntoValue<CapacityProviderConfiguration>,
    ) -> Self {
        self.0.set("CapacityProviderConfiguration", value);
        self
    }

    /// `Description`: string, 1 to 1200 characters.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `EnvironmentVariables`: map of strings, at most 50 entries.
    #[track_caller]
    pub fn environment_variables(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("EnvironmentVariables", value);
        self
    }

    /// `FilesystemConfigurations`: list of `FilesystemConfiguration`, at most 5 items.
    #[track_caller]
    pub fn filesystem_configurations(
        mut self,
        value: impl IntoValue<ListOf<FilesystemConfiguration>>,
    ) -> Self {
        self.0.set("FilesystemConfigurations", value);
        self
    }

    /// `LifecycleConfiguration`: `LifecycleConfiguration`.
    #[track_caller]
    pub fn lifecycle_configuration(
        mut self,
        value: impl IntoValue<LifecycleConfiguration>,
    ) -> Self {
        self.0.set("LifecycleConfiguration", value);
        self
    }

    /// `NetworkConfiguration`: `NetworkConfiguration`.
    #[track_caller]
    pub fn network_configuration(mut self, value: impl IntoValue<NetworkConfiguration>) -> Self {
        self.0.set("NetworkConfiguration", value);
        self
    }

    /// `PlatformVersion`: string, 1 to 128 characters, pattern `^[^\s]+$`.
    #[track_caller]
    pub fn platform_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PlatformVersion", value);
        self
    }

    /// `ProtocolConfiguration`: `ProtocolConfiguration`.
    #[track_caller]
    pub fn protocol_configuration(mut self, value: impl IntoValue<ProtocolConfiguration>) -> Self {
        self.0.set("ProtocolConfiguration", value);
        self
    }

    /// `RequestHeaderConfiguration`: `RequestHeaderConfiguration`.
    #[track_caller]
    pub fn request_header_configuration(
        mut self,
        value: impl IntoValue<RequestHeaderConfiguration>,
    ) -> Self {
        self.0.set("RequestHeaderConfiguration", value);
        self
    }

    /// `RoleArn`: `IamRoleArn`, pattern `arn:aws(-[^:]+)?:iam::([0-9]{12})?:role/.+`. Required.
    #[track_caller]
    pub fn role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("RoleArn", value);
        self
    }

    /// `Tags`: map of strings.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<Runtime> {
    /// `AgentRuntimeArn`
    #[inline]
    pub fn agent_runtime_arn(&self) -> Value<String> {
        self.attribute("AgentRuntimeArn")
    }

    /// `AgentRuntimeId`
    #[inline]
    pub fn agent_runtime_id(&self) -> Value<String> {
        self.attribute("AgentRuntimeId")
    }

    /// `AgentRuntimeVersion`
    #[inline]
    pub fn agent_runtime_version(&self) -> Value<String> {
        self.attribute("AgentRuntimeVersion")
    }

    /// `CreatedAt`
    #[inline]
    pub fn created_at(&self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// `FailureReason`
    #[inline]
    pub fn failure_reason(&self) -> Value<String> {
        self.attribute("FailureReason")
    }

    /// `LastUpdatedAt`
    #[inline]
    pub fn last_updated_at(&self) -> Value<String> {
        self.attribute("LastUpdatedAt")
    }

    /// `Status`
    #[inline]
    pub fn status(&self) -> Value<String> {
        self.attribute("Status")
    }

    /// `WorkloadIdentityDetails`
    #[inline]
    pub fn workload_identity_details(&self) -> Value<Node> {
        self.attribute("WorkloadIdentityDetails")
    }
}

choice! {
    /// `AgentManagedRuntimeType` of `AWS::BedrockAgentCore::Runtime`.
    AgentManagedRuntimeType
    PYTHON_3_10 "PYTHON_3_10"
    PYTHON_3_11 "PYTHON_3_11"
    PYTHON_3_12 "PYTHON_3_12"
    PYTHON_3_13 "PYTHON_3_13"
    PYTHON_3_14 "PYTHON_3_14"
    NODE_22 "NODE_22"
}

/// `AgentRuntimeArtifact` of `AWS::BedrockAgentCore::Runtime`.
#[derive(Clone, Default)]
#[must_use]
pub struct AgentRuntimeArtifact(Properties);

properties! { AgentRuntimeArtifact }

impl AgentRuntimeArtifact {
    /// `CodeConfiguration`: `CodeConfiguration`.
    #[track_caller]
    pub fn code_configuration(mut self, value: impl IntoValue<CodeConfiguration>) -> Self {
        self.0.set("CodeConfiguration", value);
        self
    }

    /// `ContainerConfiguration`: `ContainerConfiguration`.
    #[track_caller]
    pub fn container_configuration(
        mut self,
        value: impl IntoValue<ContainerConfiguration>,
    ) -> Self {
        self.0.set("ContainerConfiguration", value);
        self
    }
}

/// `AllowedWorkloadConfiguration` of `AWS::BedrockAgentCore::Runtime`.
#[derive(Clone, Default)]
#[must_use]
pub struct AllowedWorkloadConfiguration(Properties);

properties! { AllowedWorkloadConfiguration }

impl AllowedWorkloadConfiguration {
    /// `HostingEnvironments`: list of `HostingEnvironment`, 1 to 10 items.
    #[track_caller]
    pub fn hosting_environments(
        mut self,
        value: impl IntoValue<ListOf<HostingEnvironment>>,
    ) -> Self {
        self.0.set("HostingEnvironments", value);
        self
    }

    /// `WorkloadIdentities`: list of strings, 1 to 10 items.
    #[track_caller]
    pub fn workload_identities(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("WorkloadIdentities", value);
        self
    }
}

/// `AuthorizerConfiguration` of `AWS::BedrockAgentCore::Runtime`.
#[derive(Clone, Default)]
#[must_use]
pub struct AuthorizerConfiguration(Properties);

properties! { AuthorizerConfiguration }

impl AuthorizerConfiguration {
    /// `CustomJWTAuthorizer`: `CustomJWTAuthorizerConfiguration`.
    #[track_caller]
    pub fn custom_jwt_authorizer(
        mut self,
        value: impl IntoValue<CustomJWTAuthorizerConfiguration>,
    ) -> Self {
        self.0.set("CustomJWTAuthorizer", value);
        self
    }
}

/// `AuthorizingClaimMatchValueType` of `AWS::BedrockAgentCore::Runtime`.
#[derive(Clone, Default)]
#[must_use]
pub struct AuthorizingClaimMatchValueType(Properties);

properties! { AuthorizingClaimMatchValueType }

impl AuthorizingClaimMatchValueType {
    /// `ClaimMatchOperator`: `ClaimMatchOperator`. Required.
    #[track_caller]
    pub fn claim_match_operator(mut self, value: impl IntoValue<ClaimMatchOperator>) -> Self {
        self.0.set("ClaimMatchOperator", value);
        self
    }

    /// `ClaimMatchValue`: `ClaimMatchValueType`. Required.
    #[track_caller]
    pub fn claim_match_value(mut self, value: impl IntoValue<ClaimMatchValueType>) -> Self {
        self.0.set("ClaimMatchValue", value);
        self
    }
}

/// `CapacityProviderConfiguration` of `AWS::BedrockAgentCore::Runtime`.
#[derive(Clone, Default)]
#[must_use]
pub struct CapacityProviderConfiguration(Properties);

properties! { CapacityProviderConfiguration }

impl CapacityProviderConfiguration {
    /// `CapacityProviderArn`: string, at most 2048 characters. Required.
    #[track_caller]
    pub fn capacity_provider_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CapacityProviderArn", value);
        self
    }
}

/// `CapacityProviderVolumeConfiguration` of `AWS::BedrockAgentCore::Runtime`.
#[derive(Clone, Default)]
#[must_use]
pub struct CapacityProviderVolumeConfiguration(Properties);

properties! { CapacityProviderVolumeConfiguration }

impl CapacityProviderVolumeConfiguration {
    /// `MountPath`: string, 6 to 200 characters, pattern `^/mnt/[a-zA-Z0-9._-]+/?$`. Required.
    #[track_caller]
    pub fn mount_path(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("MountPath", value);
        self
    }

    /// `VolumeName`: string, 1 to 48 characters, pattern `^[a-zA-Z][a-zA-Z0-9_-]{0,47}$`. Required.
    #[track_caller]
    pub fn volume_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("VolumeName", value);
        self
    }
}

choice! {
    /// `ClaimMatchOperator` of `AWS::BedrockAgentCore::Runtime`.
    ClaimMatchOperator
    EQUALS "EQUALS"
    CONTAINS "CONTAINS"
    CONTAINS_ANY "CONTAINS_ANY"
}

/// `ClaimMatchValueType` of `AWS::BedrockAgentCore::Runtime`.
#[derive(Clone, Default)]
#[must_use]
pub struct ClaimMatchValueType(Properties);

properties! { ClaimMatchValueType }

impl ClaimMatchValueType {
    /// `MatchValueString`: string, pattern `[A-Za-z0-9_.-]+`.
    #[track_caller]
    pub fn match_value_string(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("MatchValueString", value);
        self
    }

    /// `MatchValueStringList`: list of strings, 1 to 255 items.
    #[track_caller]
    pub fn match_value_string_list(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("MatchValueStringList", value);
        self
    }
}

/// `Code` of `AWS::BedrockAgentCore::Runtime`.
#[derive(Clone, Default)]
#[must_use]
pub struct Code(Properties);

properties! { Code }

impl Code {
    /// `S3`: `S3Location`.
    #[track_caller]
    pub fn s3(mut self, value: impl IntoValue<S3Location>) -> Self {
        self.0.set("S3", value);
        self
    }
}

/// `CodeConfiguration` of `AWS::BedrockAgentCore::Runtime`.
#[derive(Clone, Default)]
#[must_use]
pub struct CodeConfiguration(Properties);

properties! { CodeConfiguration }

impl CodeConfiguration {
    /// `Code`: `Code`. Required.
    #[track_caller]
    pub fn code(mut self, value: impl IntoValue<Code>) -> Self {
        self.0.set("Code", value);
        self
    }

    /// `EntryPoint`: list of strings, 1 to 2 items. Required.
    #[track_caller]
    pub fn entry_point(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("EntryPoint", value);
        self
    }

    /// `Runtime`: `AgentManagedRuntimeType`. Required.
    #[track_caller]
    pub fn runtime(mut self, value: impl IntoValue<AgentManagedRuntimeType>) -> Self {
        self.0.set("Runtime", value);
        self
    }
}

/// `ContainerConfiguration` of `AWS::BedrockAgentCore::Runtime`.
#[derive(Clone, Default)]
#[must_use]
pub struct ContainerConfiguration(Properties);

properties! { ContainerConfiguration }

impl ContainerConfiguration {
    /// `ContainerUri`: string, 1 to 1024 characters. Required.
    #[track_caller]
    pub fn container_uri(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ContainerUri", value);
        self
    }
}

/// `CustomClaimValidationType` of `AWS::BedrockAgentCore::Runtime`.
#[derive(Clone, Default)]
#[must_use]
pub struct CustomClaimValidationType(Properties);

properties! { CustomClaimValidationType }

impl CustomClaimValidationType {
    /// `AuthorizingClaimMatchValue`: `AuthorizingClaimMatchValueType`. Required.
    #[track_caller]
    pub fn authorizing_claim_match_value(
        mut self,
        value: impl IntoValue<AuthorizingClaimMatchValueType>,
    ) -> Self {
        self.0.set("AuthorizingClaimMatchValue", value);
        self
    }

    /// `InboundTokenClaimName`: string, pattern `[A-Za-z0-9_.-:]+`. Required.
    #[track_caller]
    pub fn inbound_token_claim_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("InboundTokenClaimName", value);
        self
    }

    /// `InboundTokenClaimValueType`: `InboundTokenClaimValueType`. Required.
    #[track_caller]
    pub fn inbound_token_claim_value_type(
        mut self,
        value: impl IntoValue<InboundTokenClaimValueType>,
    ) -> Self {
        self.0.set("InboundTokenClaimValueType", value);
        self
    }
}

/// `CustomJWTAuthorizerConfiguration` of `AWS::BedrockAgentCore::Runtime`.
#[derive(Clone, Default)]
#[must_use]
pub struct CustomJWTAuthorizerConfiguration(Properties);

properties! { CustomJWTAuthorizerConfiguration }

impl CustomJWTAuthorizerConfiguration {
    /// `AllowedAudience`: list of strings, at least 1 item.
    #[track_caller]
    pub fn allowed_audience(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("AllowedAudience", value);
        self
    }

    /// `AllowedClients`: list of strings, at least 1 item.
    #[track_caller]
    pub fn allowed_clients(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("AllowedClients", value);
        self
    }

    /// `AllowedScopes`: list of strings, at least 1 item.
    #[track_caller]
    pub fn allowed_scopes(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("AllowedScopes", value);
        self
    }

    /// `AllowedWorkloadConfiguration`: `AllowedWorkloadConfiguration`.
    #[track_caller]
    pub fn allowed_workload_configuration(
        mut self,
        value: impl IntoValue<AllowedWorkloadConfiguration>,
    ) -> Self {
        self.0.set("AllowedWorkloadConfiguration", value);
        self
    }

    /// `CustomClaims`: list of `CustomClaimValidationType`, at least 1 item.
    #[track_caller]
    pub fn custom_claims(
        mut self,
        value: impl IntoValue<ListOf<CustomClaimValidationType>>,
    ) -> Self {
        self.0.set("CustomClaims", value);
        self
    }

    /// `DiscoveryUrl`: string, pattern `^.+/\.well-known/openid-configuration$`. Required.
    #[track_caller]
    pub fn discovery_url(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DiscoveryUrl", value);
        self
    }

    /// `PrivateEndpoint`: `PrivateEndpoint`.
    #[track_caller]
    pub fn private_endpoint(mut self, value: impl IntoValue<PrivateEndpoint>) -> Self {
        self.0.set("PrivateEndpoint", value);
        self
    }

    /// `PrivateEndpointOverrides`: list of `PrivateEndpointOverride`, at most 5 items.
    #[track_caller]
    pub fn private_endpoint_overrides(
        mut self,
        value: impl IntoValue<ListOf<PrivateEndpointOverride>>,
    ) -> Self {
        self.0.set("PrivateEndpointOverrides", value);
        self
    }
}

/// `EfsAccessPointConfiguration` of `AWS::BedrockAgentCore::Runtime`.
#[derive(Clone, Default)]
#[must_use]
pub struct EfsAccessPointConfiguration(Properties);

properties! { EfsAccessPointConfiguration }

impl EfsAccessPointConfiguration {
    /// `AccessPointArn`: string, at most 128 characters, pattern `^arn:aws[-a-z]*:elasticfilesystem:[0-9a-z-:]+:access-point/fsap-[0-9a-f]{8,40}$`. Required.
    #[track_caller]
    pub fn access_point_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AccessPointArn", value);
        self
    }

    /// `MountPath`: string, 6 to 200 characters, pattern `^/mnt/[a-zA-Z0-9._-]+/?$`. Required.
    #[track_caller]
    pub fn mount_path(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("MountPath", value);
        self
    }
}

/// `FilesystemConfiguration` of `AWS::BedrockAgentCore::Runtime`.
#[derive(Clone, Default)]
#[must_use]
pub struct FilesystemConfiguration(Properties);

properties! { FilesystemConfiguration }

impl FilesystemConfiguration {
    /// `CapacityProviderVolume`: `CapacityProviderVolumeConfiguration`.
    #[track_caller]
    pub fn capacity_provider_volume(
        mut self,
        value: impl IntoValue<CapacityProviderVolumeConfiguration>,
    ) -> Self {
        self.0.set("CapacityProviderVolume", value);
        self
    }

    /// `EfsAccessPoint`: `EfsAccessPointConfiguration`.
    #[track_caller]
    pub fn efs_access_point(mut self, value: impl IntoValue<EfsAccessPointConfiguration>) -> Self {
        self.0.set("EfsAccessPoint", value);
        self
    }

    /// `S3FilesAccessPoint`: `S3FilesAccessPointConfiguration`.
    #[track_caller]
    pub fn s3_files_access_point(
        mut self,
        value: impl IntoValue<S3FilesAccessPointConfiguration>,
    ) -> Self {
        self.0.set("S3FilesAccessPoint", value);
        self
    }

    /// `SessionStorage`: `SessionStorageConfiguration`.
    #[track_caller]
    pub fn session_storage(mut self, value: impl IntoValue<SessionStorageConfiguration>) -> Self {
        self.0.set("SessionStorage", value);
        self
    }
}

/// `HostingEnvironment` of `AWS::BedrockAgentCore::Runtime`.
#[derive(Clone, Default)]
#[must_use]
pub struct HostingEnvironment(Properties);

properties! { HostingEnvironment }

impl HostingEnvironment {
    /// `Arn`: string, 20 to 1011 characters. Required.
    #[track_caller]
    pub fn arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Arn", value);
        self
    }
}

choice! {
    /// `InboundTokenClaimValueType` of `AWS::BedrockAgentCore::Runtime`.
    InboundTokenClaimValueType
    STRING "STRING"
    STRING_ARRAY "STRING_ARRAY"
}

/// `LifecycleConfiguration` of `AWS::BedrockAgentCore::Runtime`.
#[derive(Clone, Default)]
#[must_use]
pub struct LifecycleConfiguration(Properties);

properties! { LifecycleConfiguration }

impl LifecycleConfiguration {
    /// `IdleRuntimeSessionTimeout`: integer, 60 to 1209600.
    #[track_caller]
    pub fn idle_runtime_session_timeout(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("IdleRuntimeSessionTimeout", value);
        self
    }

    /// `MaxLifetime`: integer, 60 to 1209600.
    #[track_caller]
    pub fn max_lifetime(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MaxLifetime", value);
        self
    }
}

/// `ManagedVpcResource` of `AWS::BedrockAgentCore::Runtime`.
#[derive(Clone, Default)]
#[must_use]
pub struct ManagedVpcResource(Properties);

properties! { ManagedVpcResource }

impl ManagedVpcResource {
    /// `EndpointIpAddressType`: `ManagedVpcResourceEndpointIpAddressType`. Required.
    #[track_caller]
    pub fn endpoint_ip_address_type(
        mut self,
        value: impl IntoValue<ManagedVpcResourceEndpointIpAddressType>,
    ) -> Self {
        self.0.set("EndpointIpAddressType", value);
        self
    }

    /// `RoutingDomain`: string.
    #[track_caller]
    pub fn routing_domain(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RoutingDomain", value);
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

    /// `SubnetIds`: list of strings, at least 1 item. Required.
    #[track_caller]
    pub fn subnet_ids(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("SubnetIds", value);
        self
    }

    /// `Tags`: map of strings.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `VpcIdentifier`: string. Required.
    #[track_caller]
    pub fn vpc_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("VpcIdentifier", value);
        self
    }
}

choice! {
    /// `ManagedVpcResourceEndpointIpAddressType` of `AWS::BedrockAgentCore::Runtime`.
    ManagedVpcResourceEndpointIpAddressType
    IPV4 "IPV4"
    IPV6 "IPV6"
}

/// `NetworkConfiguration` of `AWS::BedrockAgentCore::Runtime`.
#[derive(Clone, Default)]
#[must_use]
pub struct NetworkConfiguration(Properties);

properties! { NetworkConfiguration }

impl NetworkConfiguration {
    /// `NetworkMode`: `NetworkMode`. Required.
    #[track_caller]
    pub fn network_mode(mut self, value: impl IntoValue<NetworkMode>) -> Self {
        self.0.set("NetworkMode", value);
        self
    }

    /// `NetworkModeConfig`: `VpcConfig`.
    #[track_caller]
    pub fn network_mode_config(mut self, value: impl IntoValue<VpcConfig>) -> Self {
        self.0.set("NetworkModeConfig", value);
        self
    }
}

choice! {
    /// `NetworkMode` of `AWS::BedrockAgentCore::Runtime`.
    NetworkMode
    PUBLIC "PUBLIC"
    VPC "VPC"
}

/// `PrivateEndpoint` of `AWS::BedrockAgentCore::Runtime`.
#[derive(Clone, Default)]
#[must_use]
pub struct PrivateEndpoint(Properties);

properties! { PrivateEndpoint }

impl PrivateEndpoint {
    /// `ManagedVpcResource`: `ManagedVpcResource`.
    #[track_caller]
    pub fn managed_vpc_resource(mut self, value: impl IntoValue<ManagedVpcResource>) -> Self {
        self.0.set("ManagedVpcResource", value);
        self
    }

    /// `SelfManagedLatticeResource`: `SelfManagedLatticeResource`.
    #[track_caller]
    pub fn self_managed_lattice_resource(
        mut self,
        value: impl IntoValue<SelfManagedLatticeResource>,
    ) -> Self {
        self.0.set("SelfManagedLatticeResource", value);
        self
    }
}

/// `PrivateEndpointOverride` of `AWS::BedrockAgentCore::Runtime`.
#[derive(Clone, Default)]
#[must_use]
pub struct PrivateEndpointOverride(Properties);

properties! { PrivateEndpointOverride }

impl PrivateEndpointOverride {
    /// `Domain`: string, 1 to 253 characters. Required.
    #[track_caller]
    pub fn domain(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Domain", value);
        self
    }

    /// `PrivateEndpoint`: `PrivateEndpoint`. Required.
    #[track_caller]
    pub fn private_endpoint(mut self, value: impl IntoValue<PrivateEndpoint>) -> Self {
        self.0.set("PrivateEndpoint", value);
        self
    }
}

choice! {
    /// `ProtocolConfiguration` of `AWS::BedrockAgentCore::Runtime`.
    ProtocolConfiguration
    MCP "MCP"
    HTTP "HTTP"
    A2A "A2A"
    AGUI "AGUI"
}

/// `RequestHeaderConfiguration` of `AWS::BedrockAgentCore::Runtime`.
#[derive(Clone, Default)]
#[must_use]
pub struct RequestHeaderConfiguration(Properties);

properties! { RequestHeaderConfiguration }

impl RequestHeaderConfiguration {
    /// `RequestHeaderAllowlist`: list of strings, 1 to 20 items.
    #[track_caller]
    pub fn request_header_allowlist(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("RequestHeaderAllowlist", value);
        self
    }
}

/// `S3FilesAccessPointConfiguration` of `AWS::BedrockAgentCore::Runtime`.
#[derive(Clone, Default)]
#[must_use]
pub struct S3FilesAccessPointConfiguration(Properties);

properties! { S3FilesAccessPointConfiguration }

impl S3FilesAccessPointConfiguration {
    /// `AccessPointArn`: string, at most 256 characters. Required.
    #[track_caller]
    pub fn access_point_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AccessPointArn", value);
        self
    }

    /// `MountPath`: string, 6 to 200 characters, pattern `^/mnt/[a-zA-Z0-9._-]+/?$`. Required.
    #[track_caller]
    pub fn mount_path(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("MountPath", value);
        self
    }
}

/// `S3Location` of `AWS::BedrockAgentCore::Runtime`.
#[derive(Clone, Default)]
#[must_use]
pub struct S3Location(Properties);

properties! { S3Location }

impl S3Location {
    /// `Bucket`: string, pattern `^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$`. Required.
    #[track_caller]
    pub fn bucket(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Bucket", value);
        self
    }

    /// `Prefix`: string, 1 to 1024 characters. Required.
    #[track_caller]
    pub fn prefix(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Prefix", value);
        self
    }

    /// `VersionId`: string, 3 to 1024 characters.
    #[track_caller]
    pub fn version_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("VersionId", value);
        self
    }
}

/// `SelfManagedLatticeResource` of `AWS::BedrockAgentCore::Runtime`.
#[derive(Clone, Default)]
#[must_use]
pub struct SelfManagedLatticeResource(Properties);

properties! { SelfManagedLatticeResource }

impl SelfManagedLatticeResource {
    /// `ResourceConfigurationIdentifier`: string. Required.
    #[track_caller]
    pub fn resource_configuration_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ResourceConfigurationIdentifier", value);
        self
    }
}

/// `SessionStorageConfiguration` of `AWS::BedrockAgentCore::Runtime`.
#[derive(Clone, Default)]
#[must_use]
pub struct SessionStorageConfiguration(Properties);

properties! { SessionStorageConfiguration }

impl SessionStorageConfiguration {
    /// `MountPath`: string, 6 to 200 characters, pattern `^/mnt/[a-zA-Z0-9._-]+/?$`. Required.
    #[track_caller]
    pub fn mount_path(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("MountPath", value);
        self
    }
}

/// `VpcConfig` of `AWS::BedrockAgentCore::Runtime`.
#[derive(Clone, Default)]
#[must_use]
pub struct VpcConfig(Properties);

properties! { VpcConfig }

impl VpcConfig {
    /// `SecurityGroups`: list of `Ec2SecurityGroupId`, 1 to 16 items. Required.
    #[track_caller]
    pub fn security_groups(
        mut self,
        value: impl IntoValue<ListOf<format::Ec2SecurityGroupId>>,
    ) -> Self {
        self.0.set("SecurityGroups", value);
        self
    }

    /// `Subnets`: list of `Ec2SubnetId`, 1 to 16 items. Required.
    #[track_caller]
    pub fn subnets(mut self, value: impl IntoValue<ListOf<format::Ec2SubnetId>>) -> Self {
        self.0.set("Subnets", value);
        self
    }
}
