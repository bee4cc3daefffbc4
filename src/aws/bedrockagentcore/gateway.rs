// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::BedrockAgentCore::Gateway` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::{ListOf, MapOf};
use crate::aws::format;
use crate::definition::Handle;
use crate::value::{Node, Value};

/// `AWS::BedrockAgentCore::Gateway`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-gateway.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Gateway(Body);

resource! { Gateway "AWS::BedrockAgentCore::Gateway" }

impl Gateway {
    /// `AuthorizerConfiguration`: `AuthorizerConfiguration`.
    #[track_caller]
    pub fn authorizer_configuration(
        mut self,
        value: impl IntoValue<AuthorizerConfiguration>,
    ) -> Self {
        self.0.set("AuthorizerConfiguration", value);
        self
    }

    /// `AuthorizerType`: `AuthorizerType`. Required.
    #[track_caller]
    pub fn authorizer_type(mut self, value: impl IntoValue<AuthorizerType>) -> Self {
        self.0.set("AuthorizerType", value);
        self
    }

    /// `Description`: string, 1 to 200 characters.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `ExceptionLevel`: `ExceptionLevel`.
    #[track_caller]
    pub fn exception_level(mut self, value: impl IntoValue<ExceptionLevel>) -> Self {
        self.0.set("ExceptionLevel", value);
        self
    }

    /// `InterceptorConfigurations`: list of `GatewayInterceptorConfiguration`, 1 to 2 items.
    #[track_caller]
    pub fn interceptor_configurations(
        mut self,
        value: impl IntoValue<ListOf<GatewayInterceptorConfiguration>>,
    ) -> Self {
        self.0.set("InterceptorConfigurations", value);
        self
    }

    /// `KmsKeyArn`: `KmsKeyArn`, 1 to 2048 characters, pattern `^arn:aws(|-cn|-us-gov):kms:[a-zA-Z0-9-]*:[0-9]{12}:key/[a-zA-Z0-9-]{36}$`.
    #[track_caller]
    pub fn kms_key_arn(mut self, value: impl IntoValue<format::KmsKeyArn>) -> Self {
        self.0.set("KmsKeyArn", value);
        self
    }

    /// `Name`: string, pattern `^([0-9a-zA-Z][-]?){1,48}$`. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `PolicyEngineConfiguration`: `GatewayPolicyEngineConfiguration`.
    #[track_caller]
    pub fn policy_engine_configuration(
        mut self,
        value: impl IntoValue<GatewayPolicyEngineConfiguration>,
    ) -> Self {
        self.0.set("PolicyEngineConfiguration", value);
        self
    }

    /// `ProtocolConfiguration`: `GatewayProtocolConfiguration`.
    #[track_caller]
    pub fn protocol_configuration(
        mut self,
        value: impl IntoValue<GatewayProtocolConfiguration>,
    ) -> Self {
        self.0.set("ProtocolConfiguration", value);
        self
    }

    /// `ProtocolType`: `GatewayProtocolType`.
    #[track_caller]
    pub fn protocol_type(mut self, value: impl IntoValue<GatewayProtocolType>) -> Self {
        self.0.set("ProtocolType", value);
        self
    }

    /// `RoleArn`: `IamRoleArn`, 1 to 2048 characters, pattern `^arn:aws(-[^:]+)?:iam::([0-9]{12})?:role/.+$`. Required.
    #[track_caller]
    pub fn role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("RoleArn", value);
        self
    }

    /// `Tags`: map of strings, at most 50 entries.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `WafConfiguration`: `WafConfiguration`.
    #[track_caller]
    pub fn waf_configuration(mut self, value: impl IntoValue<WafConfiguration>) -> Self {
        self.0.set("WafConfiguration", value);
        self
    }
}

impl Handle<Gateway> {
    /// `CreatedAt`
    #[inline]
    pub fn created_at(&self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// `GatewayArn`
    #[inline]
    pub fn gateway_arn(&self) -> Value<String> {
        self.attribute("GatewayArn")
    }

    /// `GatewayIdentifier`
    #[inline]
    pub fn gateway_identifier(&self) -> Value<String> {
        self.attribute("GatewayIdentifier")
    }

    /// `GatewayUrl`
    #[inline]
    pub fn gateway_url(&self) -> Value<String> {
        self.attribute("GatewayUrl")
    }

    /// `Status`
    #[inline]
    pub fn status(&self) -> Value<String> {
        self.attribute("Status")
    }

    /// `StatusReasons`
    #[inline]
    pub fn status_reasons(&self) -> Value<Vec<String>> {
        self.attribute("StatusReasons")
    }

    /// `UpdatedAt`
    #[inline]
    pub fn updated_at(&self) -> Value<String> {
        self.attribute("UpdatedAt")
    }

    /// `WebAclArn`
    #[inline]
    pub fn web_acl_arn(&self) -> Value<String> {
        self.attribute("WebAclArn")
    }

    /// `WorkloadIdentityDetails`
    #[inline]
    pub fn workload_identity_details(&self) -> Value<Node> {
        self.attribute("WorkloadIdentityDetails")
    }
}

/// `AuthorizerConfiguration` of `AWS::BedrockAgentCore::Gateway`.
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

choice! {
    /// `AuthorizerType` of `AWS::BedrockAgentCore::Gateway`.
    AuthorizerType
    CUSTOM_JWT "CUSTOM_JWT"
    AWS_IAM "AWS_IAM"
    NONE "NONE"
    AUTHENTICATE_ONLY "AUTHENTICATE_ONLY"
}

/// `AuthorizingClaimMatchValueType` of `AWS::BedrockAgentCore::Gateway`.
#[derive(Clone, Default)]
#[must_use]
pub struct AuthorizingClaimMatchValueType(Properties);

properties! { AuthorizingClaimMatchValueType }

impl AuthorizingClaimMatchValueType {
    /// `ClaimMatchOperator`: `ClaimMatchOperatorType`. Required.
    #[track_caller]
    pub fn claim_match_operator(mut self, value: impl IntoValue<ClaimMatchOperatorType>) -> Self {
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

choice! {
    /// `ClaimMatchOperatorType` of `AWS::BedrockAgentCore::Gateway`.
    ClaimMatchOperatorType
    EQUALS "EQUALS"
    CONTAINS "CONTAINS"
    CONTAINS_ANY "CONTAINS_ANY"
}

/// `ClaimMatchValueType` of `AWS::BedrockAgentCore::Gateway`.
#[derive(Clone, Default)]
#[must_use]
pub struct ClaimMatchValueType(Properties);

properties! { ClaimMatchValueType }

impl ClaimMatchValueType {
    /// `MatchValueString`: string, 1 to 255 characters, pattern `^[A-Za-z0-9_.:/-]+$`.
    #[track_caller]
    pub fn match_value_string(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("MatchValueString", value);
        self
    }

    /// `MatchValueStringList`: list of strings, at least 1 item.
    #[track_caller]
    pub fn match_value_string_list(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("MatchValueStringList", value);
        self
    }
}

/// `CustomClaimValidationType` of `AWS::BedrockAgentCore::Gateway`.
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

    /// `InboundTokenClaimName`: string, 1 to 255 characters, pattern `^[A-Za-z0-9_.:-]+$`. Required.
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

/// `CustomJWTAuthorizerConfiguration` of `AWS::BedrockAgentCore::Gateway`.
#[derive(Clone, Default)]
#[must_use]
pub struct CustomJWTAuthorizerConfiguration(Properties);

properties! { CustomJWTAuthorizerConfiguration }

impl CustomJWTAuthorizerConfiguration {
    /// `AdvertisedScopeMapping`: map of strings, 1 to 50 entries.
    #[track_caller]
    pub fn advertised_scope_mapping(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("AdvertisedScopeMapping", value);
        self
    }

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
}

choice! {
    /// `EndpointIpAddressType` of `AWS::BedrockAgentCore::Gateway`.
    EndpointIpAddressType
    IPV4 "IPV4"
    IPV6 "IPV6"
}

choice! {
    /// `ExceptionLevel` of `AWS::BedrockAgentCore::Gateway`.
    ExceptionLevel
    DEBUG "DEBUG"
}

choice! {
    /// `GatewayInterceptionPoint` of `AWS::BedrockAgentCore::Gateway`.
    GatewayInterceptionPoint
    REQUEST "REQUEST"
    RESPONSE "RESPONSE"
}

/// `GatewayInterceptorConfiguration` of `AWS::BedrockAgentCore::Gateway`.
#[derive(Clone, Default)]
#[must_use]
pub struct GatewayInterceptorConfiguration(Properties);

properties! { GatewayInterceptorConfiguration }

impl GatewayInterceptorConfiguration {
    /// `InputConfiguration`: `InterceptorInputConfiguration`.
    #[track_caller]
    pub fn input_configuration(
        mut self,
        value: impl IntoValue<InterceptorInputConfiguration>,
    ) -> Self {
        self.0.set("InputConfiguration", value);
        self
    }

    /// `InterceptionPoints`: list of `GatewayInterceptionPoint`, 1 to 2 items. Required.
    #[track_caller]
    pub fn interception_points(
        mut self,
        value: impl IntoValue<ListOf<GatewayInterceptionPoint>>,
    ) -> Self {
        self.0.set("InterceptionPoints", value);
        self
    }

    /// `Interceptor`: `InterceptorConfiguration`. Required.
    #[track_caller]
    pub fn interceptor(mut self, value: impl IntoValue<InterceptorConfiguration>) -> Self {
        self.0.set("Interceptor", value);
        self
    }
}

/// `GatewayPolicyEngineConfiguration` of `AWS::BedrockAgentCore::Gateway`.
#[derive(Clone, Default)]
#[must_use]
pub struct GatewayPolicyEngineConfiguration(Properties);

properties! { GatewayPolicyEngineConfiguration }

impl GatewayPolicyEngineConfiguration {
    /// `Arn`: string, 1 to 170 characters. Required.
    #[track_caller]
    pub fn arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Arn", value);
        self
    }

    /// `Mode`: `GatewayPolicyEngineMode`. Required.
    #[track_caller]
    pub fn mode(mut self, value: impl IntoValue<GatewayPolicyEngineMode>) -> Self {
        self.0.set("Mode", value);
        self
    }
}

choice! {
    /// `GatewayPolicyEngineMode` of `AWS::BedrockAgentCore::Gateway`.
    GatewayPolicyEngineMode
    LOG_ONLY "LOG_ONLY"
    ENFORCE "ENFORCE"
}

/// `GatewayProtocolConfiguration` of `AWS::BedrockAgentCore::Gateway`.
#[derive(Clone, Default)]
#[must_use]
pub struct GatewayProtocolConfiguration(Properties);

properties! { GatewayProtocolConfiguration }

impl GatewayProtocolConfiguration {
    /// `Mcp`: `MCPGatewayConfiguration`.
    #[track_caller]
    pub fn mcp(mut self, value: impl IntoValue<MCPGatewayConfiguration>) -> Self {
        self.0.set("Mcp", value);
        self
    }
}

choice! {
    /// `GatewayProtocolType` of `AWS::BedrockAgentCore::Gateway`.
    GatewayProtocolType
    MCP "MCP"
}

choice! {
    /// `InboundTokenClaimValueType` of `AWS::BedrockAgentCore::Gateway`.
    InboundTokenClaimValueType
    STRING "STRING"
    STRING_ARRAY "STRING_ARRAY"
}

/// `InterceptorConfiguration` of `AWS::BedrockAgentCore::Gateway`.
#[derive(Clone, Default)]
#[must_use]
pub struct InterceptorConfiguration(Properties);

properties! { InterceptorConfiguration }

impl InterceptorConfiguration {
    /// `Lambda`: `LambdaInterceptorConfiguration`.
    #[track_caller]
    pub fn lambda(mut self, value: impl IntoValue<LambdaInterceptorConfiguration>) -> Self {
        self.0.set("Lambda", value);
        self
    }
}

/// `InterceptorInputConfiguration` of `AWS::BedrockAgentCore::Gateway`.
#[derive(Clone, Default)]
#[must_use]
pub struct InterceptorInputConfiguration(Properties);

properties! { InterceptorInputConfiguration }

impl InterceptorInputConfiguration {
    /// `PassRequestHeaders`: boolean. Required.
    #[track_caller]
    pub fn pass_request_headers(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("PassRequestHeaders", value);
        self
    }

    /// `PayloadFilter`: `InterceptorPayloadFilter`.
    #[track_caller]
    pub fn payload_filter(mut self, value: impl IntoValue<InterceptorPayloadFilter>) -> Self {
        self.0.set("PayloadFilter", value);
        self
    }
}

choice! {
    /// `InterceptorPayloadExclusion` of `AWS::BedrockAgentCore::Gateway`.
    InterceptorPayloadExclusion
    RESPONSE_BODY "RESPONSE_BODY"
}

/// `InterceptorPayloadExclusionSelector` of `AWS::BedrockAgentCore::Gateway`.
#[derive(Clone, Default)]
#[must_use]
pub struct InterceptorPayloadExclusionSelector(Properties);

properties! { InterceptorPayloadExclusionSelector }

impl InterceptorPayloadExclusionSelector {
    /// `Field`: `InterceptorPayloadExclusion`.
    #[track_caller]
    pub fn field(mut self, value: impl IntoValue<InterceptorPayloadExclusion>) -> Self {
        self.0.set("Field", value);
        self
    }
}

/// `InterceptorPayloadFilter` of `AWS::BedrockAgentCore::Gateway`.
#[derive(Clone, Default)]
#[must_use]
pub struct InterceptorPayloadFilter(Properties);

properties! { InterceptorPayloadFilter }

impl InterceptorPayloadFilter {
    /// `Exclude`: list of `InterceptorPayloadExclusionSelector`, 1 item. Required.
    #[track_caller]
    pub fn exclude(
        mut self,
        value: impl IntoValue<ListOf<InterceptorPayloadExclusionSelector>>,
    ) -> Self {
        self.0.set("Exclude", value);
        self
    }
}

/// `LambdaInterceptorConfiguration` of `AWS::BedrockAgentCore::Gateway`.
#[derive(Clone, Default)]
#[must_use]
pub struct LambdaInterceptorConfiguration(Properties);

properties! { LambdaInterceptorConfiguration }

impl LambdaInterceptorConfiguration {
    /// `Arn`: string, 1 to 170 characters. Required.
    #[track_caller]
    pub fn arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Arn", value);
        self
    }
}

/// `MCPGatewayConfiguration` of `AWS::BedrockAgentCore::Gateway`.
#[derive(Clone, Default)]
#[must_use]
pub struct MCPGatewayConfiguration(Properties);

properties! { MCPGatewayConfiguration }

impl MCPGatewayConfiguration {
    /// `Instructions`: string, 1 to 2048 characters.
    #[track_caller]
    pub fn instructions(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Instructions", value);
        self
    }

    /// `SearchType`: `SearchType`.
    #[track_caller]
    pub fn search_type(mut self, value: impl IntoValue<SearchType>) -> Self {
        self.0.set("SearchType", value);
        self
    }

    /// `SessionConfiguration`: `SessionConfiguration`.
    #[track_caller]
    pub fn session_configuration(mut self, value: impl IntoValue<SessionConfiguration>) -> Self {
        self.0.set("SessionConfiguration", value);
        self
    }

    /// `StreamingConfiguration`: `StreamingConfiguration`.
    #[track_caller]
    pub fn streaming_configuration(
        mut self,
        value: impl IntoValue<StreamingConfiguration>,
    ) -> Self {
        self.0.set("StreamingConfiguration", value);
        self
    }

    /// `SupportedVersions`: list of strings.
    #[track_caller]
    pub fn supported_versions(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("SupportedVersions", value);
        self
    }
}

/// `ManagedVpcResource` of `AWS::BedrockAgentCore::Gateway`.
#[derive(Clone, Default)]
#[must_use]
pub struct ManagedVpcResource(Properties);

properties! { ManagedVpcResource }

impl ManagedVpcResource {
    /// `EndpointIpAddressType`: `EndpointIpAddressType`. Required.
    #[track_caller]
    pub fn endpoint_ip_address_type(
        mut self,
        value: impl IntoValue<EndpointIpAddressType>,
    ) -> Self {
        self.0.set("EndpointIpAddressType", value);
        self
    }

    /// `RoutingDomain`: string, 3 to 255 characters.
    #[track_caller]
    pub fn routing_domain(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RoutingDomain", value);
        self
    }

    /// `SecurityGroupIds`: list of `Ec2SecurityGroupId`, at most 5 items.
    #[track_caller]
    pub fn security_group_ids(
        mut self,
        value: impl IntoValue<ListOf<format::Ec2SecurityGroupId>>,
    ) -> Self {
        self.0.set("SecurityGroupIds", value);
        self
    }

    /// `SubnetIds`: list of strings. Required.
    #[track_caller]
    pub fn subnet_ids(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("SubnetIds", value);
        self
    }

    /// `Tags`: map of strings, at most 50 entries.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `VpcIdentifier`: string, pattern `^vpc-(([0-9a-z]{8})|([0-9a-z]{17}))$`. Required.
    #[track_caller]
    pub fn vpc_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("VpcIdentifier", value);
        self
    }
}

/// `PrivateEndpoint` of `AWS::BedrockAgentCore::Gateway`.
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

choice! {
    /// `SearchType` of `AWS::BedrockAgentCore::Gateway`.
    SearchType
    SEMANTIC "SEMANTIC"
}

/// `SelfManagedLatticeResource` of `AWS::BedrockAgentCore::Gateway`.
#[derive(Clone, Default)]
#[must_use]
pub struct SelfManagedLatticeResource(Properties);

properties! { SelfManagedLatticeResource }

impl SelfManagedLatticeResource {
    /// `ResourceConfigurationIdentifier`: string, 20 to 2048 characters.
    #[track_caller]
    pub fn resource_configuration_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ResourceConfigurationIdentifier", value);
        self
    }
}

/// `SessionConfiguration` of `AWS::BedrockAgentCore::Gateway`.
#[derive(Clone, Default)]
#[must_use]
pub struct SessionConfiguration(Properties);

properties! { SessionConfiguration }

impl SessionConfiguration {
    /// `SessionTimeoutInSeconds`: number, 900 to 28800.
    #[track_caller]
    pub fn session_timeout_in_seconds(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("SessionTimeoutInSeconds", value);
        self
    }
}

/// `StreamingConfiguration` of `AWS::BedrockAgentCore::Gateway`.
#[derive(Clone, Default)]
#[must_use]
pub struct StreamingConfiguration(Properties);

properties! { StreamingConfiguration }

impl StreamingConfiguration {
    /// `EnableResponseStreaming`: boolean.
    #[track_caller]
    pub fn enable_response_streaming(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("EnableResponseStreaming", value);
        self
    }
}

/// `WafConfiguration` of `AWS::BedrockAgentCore::Gateway`.
#[derive(Clone, Default)]
#[must_use]
pub struct WafConfiguration(Properties);

properties! { WafConfiguration }

impl WafConfiguration {
    /// `FailureMode`: `WafFailureMode`.
    #[track_caller]
    pub fn failure_mode(mut self, value: impl IntoValue<WafFailureMode>) -> Self {
        self.0.set("FailureMode", value);
        self
    }
}

choice! {
    /// `WafFailureMode` of `AWS::BedrockAgentCore::Gateway`.
    WafFailureMode
    FAIL_CLOSE "FAIL_CLOSE"
    FAIL_OPEN "FAIL_OPEN"
}
