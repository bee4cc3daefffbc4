// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::BedrockAgentCore::Harness` and the types of its properties.

use crate::aws::base::{Body, IntoNode, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::{ListOf, MapOf};
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::BedrockAgentCore::Harness`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-harness.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Harness(Body);

resource! { Harness "AWS::BedrockAgentCore::Harness" }

impl Harness {
    /// `AllowedTools`: list of strings.
    #[track_caller]
    pub fn allowed_tools(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("AllowedTools", value);
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

    /// `Environment`: `HarnessEnvironmentProvider`.
    #[track_caller]
    pub fn environment(mut self, value: impl IntoValue<HarnessEnvironmentProvider>) -> Self {
        self.0.set("Environment", value);
        self
    }

    /// `EnvironmentArtifact`: `HarnessEnvironmentArtifact`.
    #[track_caller]
    pub fn environment_artifact(
        mut self,
        value: impl IntoValue<HarnessEnvironmentArtifact>,
    ) -> Self {
        self.0.set("EnvironmentArtifact", value);
        self
    }

    /// `EnvironmentVariables`: map of strings, at most 50 entries.
    #[track_caller]
    pub fn environment_variables(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("EnvironmentVariables", value);
        self
    }

    /// `ExecutionRoleArn`: `IamRoleArn`, 1 to 2048 characters, pattern `^arn:aws(-[^:]+)?:iam::[0-9]{12}:role/.+$`. Required.
    #[track_caller]
    pub fn execution_role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("ExecutionRoleArn", value);
        self
    }

    /// `HarnessName`: string, pattern `^[a-zA-Z][a-zA-Z0-9_]{0,39}$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn harness_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("HarnessName", value);
        self
    }

    /// `Hooks`: list of `HarnessHook`, at most 20 items.
    #[track_caller]
    pub fn hooks(mut self, value: impl IntoValue<ListOf<HarnessHook>>) -> Self {
        self.0.set("Hooks", value);
        self
    }

    /// `MaxIterations`: integer.
    #[track_caller]
    pub fn max_iterations(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MaxIterations", value);
        self
    }

    /// `MaxTokens`: integer.
    #[track_caller]
    pub fn max_tokens(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MaxTokens", value);
        self
    }

    /// `Memory`: `HarnessMemoryConfiguration`.
    #[track_caller]
    pub fn memory(mut self, value: impl IntoValue<HarnessMemoryConfiguration>) -> Self {
        self.0.set("Memory", value);
        self
    }

    /// `Model`: `HarnessModelConfiguration`. Required.
    #[track_caller]
    pub fn model(mut self, value: impl IntoValue<HarnessModelConfiguration>) -> Self {
        self.0.set("Model", value);
        self
    }

    /// `Skills`: list of `HarnessSkill`.
    #[track_caller]
    pub fn skills(mut self, value: impl IntoValue<ListOf<HarnessSkill>>) -> Self {
        self.0.set("Skills", value);
        self
    }

    /// `SystemPrompt`: list of `HarnessSystemContentBlock`.
    #[track_caller]
    pub fn system_prompt(
        mut self,
        value: impl IntoValue<ListOf<HarnessSystemContentBlock>>,
    ) -> Self {
        self.0.set("SystemPrompt", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `TimeoutSeconds`: integer.
    #[track_caller]
    pub fn timeout_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("TimeoutSeconds", value);
        self
    }

    /// `Tools`: list of `HarnessTool`.
    #[track_caller]
    pub fn tools(mut self, value: impl IntoValue<ListOf<HarnessTool>>) -> Self {
        self.0.set("Tools", value);
        self
    }

    /// `Truncation`: `HarnessTruncationConfiguration`.
    #[track_caller]
    pub fn truncation(mut self, value: impl IntoValue<HarnessTruncationConfiguration>) -> Self {
        self.0.set("Truncation", value);
        self
    }
}

impl Handle<Harness> {
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

    /// `Environment.AgentCoreRuntimeEnvironment.AgentRuntimeArn`
    #[inline]
    pub fn environment_agent_core_runtime_environment_agent_runtime_arn(&self) -> Value<String> {
        self.attribute("Environment.AgentCoreRuntimeEnvironment.AgentRuntimeArn")
    }

    /// `Environment.AgentCoreRuntimeEnvironment.AgentRuntimeId`
    #[inline]
    pub fn environment_agent_core_runtime_environment_agent_runtime_id(&self) -> Value<String> {
        self.attribute("Environment.AgentCoreRuntimeEnvironment.AgentRuntimeId")
    }

    /// `Environment.AgentCoreRuntimeEnvironment.AgentRuntimeName`
    #[inline]
    pub fn environment_agent_core_runtime_environment_agent_runtime_name(&self) -> Value<String> {
        self.attribute("Environment.AgentCoreRuntimeEnvironment.AgentRuntimeName")
    }

    /// `HarnessId`
    #[inline]
    pub fn harness_id(&self) -> Value<String> {
        self.attribute("HarnessId")
    }

    /// `Memory.ManagedMemoryConfiguration.Arn`
    #[inline]
    pub fn memory_managed_memory_configuration_arn(&self) -> Value<String> {
        self.attribute("Memory.ManagedMemoryConfiguration.Arn")
    }

    /// `Status`
    #[inline]
    pub fn status(&self) -> Value<String> {
        self.attribute("Status")
    }

    /// `UpdatedAt`
    #[inline]
    pub fn updated_at(&self) -> Value<String> {
        self.attribute("UpdatedAt")
    }

    /// `Version`
    #[inline]
    pub fn version(&self) -> Value<String> {
        self.attribute("Version")
    }
}

/// `AuthorizerConfiguration` of `AWS::BedrockAgentCore::Harness`.
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

/// `AuthorizingClaimMatchValueType` of `AWS::BedrockAgentCore::Harness`.
#[derive(Clone, Default)]
#[must_use]
pub struct AuthorizingClaimMatchValueType(Properties);

properties! { AuthorizingClaimMatchValueType }

impl AuthorizingClaimMatchValueType {
    /// `ClaimMatchOperator`: `AuthorizingClaimMatchValueTypeClaimMatchOperator`. Required.
    #[track_caller]
    pub fn claim_match_operator(
        mut self,
        value: impl IntoValue<AuthorizingClaimMatchValueTypeClaimMatchOperator>,
    ) -> Self {
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
    /// `AuthorizingClaimMatchValueTypeClaimMatchOperator` of `AWS::BedrockAgentCore::Harness`.
    AuthorizingClaimMatchValueTypeClaimMatchOperator
    EQUALS "EQUALS"
    CONTAINS "CONTAINS"
    CONTAINS_ANY "CONTAINS_ANY"
}

/// `ClaimMatchValueType` of `AWS::BedrockAgentCore::Harness`.
#[derive(Clone, Default)]
#[must_use]
pub struct ClaimMatchValueType(Properties);

properties! { ClaimMatchValueType }

impl ClaimMatchValueType {
    /// `MatchValueString`: string, 1 to 255 characters, pattern `^[A-Za-z0-9_.-]+$`.
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

/// `ContainerConfiguration` of `AWS::BedrockAgentCore::Harness`.
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

/// `CustomClaimValidationType` of `AWS::BedrockAgentCore::Harness`.
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

    /// `InboundTokenClaimName`: string, 1 to 255 characters, pattern `^[A-Za-z0-9_.-:]+$`. Required.
    #[track_caller]
    pub fn inbound_token_claim_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("InboundTokenClaimName", value);
        self
    }

    /// `InboundTokenClaimValueType`: `CustomClaimValidationTypeInboundTokenClaimValueType`. Required.
    #[track_caller]
    pub fn inbound_token_claim_value_type(
        mut self,
        value: impl IntoValue<CustomClaimValidationTypeInboundTokenClaimValueType>,
    ) -> Self {
        self.0.set("InboundTokenClaimValueType", value);
        self
    }
}

choice! {
    /// `CustomClaimValidationTypeInboundTokenClaimValueType` of `AWS::BedrockAgentCore::Harness`.
    CustomClaimValidationTypeInboundTokenClaimValueType
    STRING "STRING"
    STRING_ARRAY "STRING_ARRAY"
}

/// `CustomJWTAuthorizerConfiguration` of `AWS::BedrockAgentCore::Harness`.
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

/// `EfsAccessPointConfiguration` of `AWS::BedrockAgentCore::Harness`.
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

/// `FilesystemConfiguration` of `AWS::BedrockAgentCore::Harness`.
#[derive(Clone, Default)]
#[must_use]
pub struct FilesystemConfiguration(Properties);

properties! { FilesystemConfiguration }

impl FilesystemConfiguration {
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

/// `HarnessAfterInvocationHook` of `AWS::BedrockAgentCore::Harness`.
#[derive(Clone, Default)]
#[must_use]
pub struct HarnessAfterInvocationHook(Properties);

properties! { HarnessAfterInvocationHook }

impl HarnessAfterInvocationHook {
    /// `Name`: string, 1 to 64 characters, pattern `^[a-zA-Z0-9_-]+$`. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Target`: `HarnessHookTarget`. Required.
    #[track_caller]
    pub fn target(mut self, value: impl IntoValue<HarnessHookTarget>) -> Self {
        self.0.set("Target", value);
        self
    }
}

/// `HarnessAfterToolCallHook` of `AWS::BedrockAgentCore::Harness`.
#[derive(Clone, Default)]
#[must_use]
pub struct HarnessAfterToolCallHook(Properties);

properties! { HarnessAfterToolCallHook }

impl HarnessAfterToolCallHook {
    /// `Name`: string, 1 to 64 characters, pattern `^[a-zA-Z0-9_-]+$`. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Target`: `HarnessHookTarget`. Required.
    #[track_caller]
    pub fn target(mut self, value: impl IntoValue<HarnessHookTarget>) -> Self {
        self.0.set("Target", value);
        self
    }
}

/// `HarnessAgentCoreBrowserConfig` of `AWS::BedrockAgentCore::Harness`.
#[derive(Clone, Default)]
#[must_use]
pub struct HarnessAgentCoreBrowserConfig(Properties);

properties! { HarnessAgentCoreBrowserConfig }

impl HarnessAgentCoreBrowserConfig {
    /// `BrowserArn`: string.
    #[track_caller]
    pub fn browser_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("BrowserArn", value);
        self
    }
}

/// `HarnessAgentCoreCodeInterpreterConfig` of `AWS::BedrockAgentCore::Harness`.
#[derive(Clone, Default)]
#[must_use]
pub struct HarnessAgentCoreCodeInterpreterConfig(Properties);

properties! { HarnessAgentCoreCodeInterpreterConfig }

impl HarnessAgentCoreCodeInterpreterConfig {
    /// `CodeInterpreterArn`: string.
    #[track_caller]
    pub fn code_interpreter_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CodeInterpreterArn", value);
        self
    }
}

/// `HarnessAgentCoreGatewayConfig` of `AWS::BedrockAgentCore::Harness`.
#[derive(Clone, Default)]
#[must_use]
pub struct HarnessAgentCoreGatewayConfig(Properties);

properties! { HarnessAgentCoreGatewayConfig }

impl HarnessAgentCoreGatewayConfig {
    /// `GatewayArn`: string. Required.
    #[track_caller]
    pub fn gateway_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("GatewayArn", value);
        self
    }

    /// `OutboundAuth`: `HarnessGatewayOutboundAuth`.
    #[track_caller]
    pub fn outbound_auth(mut self, value: impl IntoValue<HarnessGatewayOutboundAuth>) -> Self {
        self.0.set("OutboundAuth", value);
        self
    }
}

/// `HarnessAgentCoreMemoryConfiguration` of `AWS::BedrockAgentCore::Harness`.
#[derive(Clone, Default)]
#[must_use]
pub struct HarnessAgentCoreMemoryConfiguration(Properties);

properties! { HarnessAgentCoreMemoryConfiguration }

impl HarnessAgentCoreMemoryConfiguration {
    /// `ActorId`: string.
    #[track_caller]
    pub fn actor_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ActorId", value);
        self
    }

    /// `Arn`: string. Required.
    #[track_caller]
    pub fn arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Arn", value);
        self
    }

    /// `MessagesCount`: integer.
    #[track_caller]
    pub fn messages_count(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MessagesCount", value);
        self
    }

    /// `RetrievalConfig`: map of `HarnessAgentCoreMemoryRetrievalConfig`.
    #[track_caller]
    pub fn retrieval_config(
        mut self,
        value: impl IntoValue<MapOf<HarnessAgentCoreMemoryRetrievalConfig>>,
    ) -> Self {
        self.0.set("RetrievalConfig", value);
        self
    }
}

/// `HarnessAgentCoreMemoryRetrievalConfig` of `AWS::BedrockAgentCore::Harness`.
#[derive(Clone, Default)]
#[must_use]
pub struct HarnessAgentCoreMemoryRetrievalConfig(Properties);

properties! { HarnessAgentCoreMemoryRetrievalConfig }

impl HarnessAgentCoreMemoryRetrievalConfig {
    /// `RelevanceScore`: number.
    #[track_caller]
    pub fn relevance_score(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("RelevanceScore", value);
        self
    }

    /// `StrategyId`: string.
    #[track_caller]
    pub fn strategy_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("StrategyId", value);
        self
    }

    /// `TopK`: integer.
    #[track_caller]
    pub fn top_k(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("TopK", value);
        self
    }
}

/// `HarnessAgentCoreRuntimeEnvironment` of `AWS::BedrockAgentCore::Harness`.
#[derive(Clone, Default)]
#[must_use]
pub struct HarnessAgentCoreRuntimeEnvironment(Properties);

properties! { HarnessAgentCoreRuntimeEnvironment }

impl HarnessAgentCoreRuntimeEnvironment {
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
}

/// `HarnessBedrockModelConfig` of `AWS::BedrockAgentCore::Harness`.
#[derive(Clone, Default)]
#[must_use]
pub struct HarnessBedrockModelConfig(Properties);

properties! { HarnessBedrockModelConfig }

impl HarnessBedrockModelConfig {
    /// `AdditionalParams`: object.
    #[track_caller]
    pub fn additional_params(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("AdditionalParams", value);
        self
    }

    /// `ApiFormat`: `HarnessBedrockModelConfigApiFormat`.
    #[track_caller]
    pub fn api_format(mut self, value: impl IntoValue<HarnessBedrockModelConfigApiFormat>) -> Self {
        self.0.set("ApiFormat", value);
        self
    }

    /// `MaxTokens`: integer, at least 1.
    #[track_caller]
    pub fn max_tokens(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MaxTokens", value);
        self
    }

    /// `ModelId`: string. Required.
    #[track_caller]
    pub fn model_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ModelId", value);
        self
    }

    /// `Temperature`: number, 0 to 2.
    #[track_caller]
    pub fn temperature(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("Temperature", value);
        self
    }

    /// `TopP`: number, 0 to 1.
    #[track_caller]
    pub fn top_p(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("TopP", value);
        self
    }
}

choice! {
    /// `HarnessBedrockModelConfigApiFormat` of `AWS::BedrockAgentCore::Harness`.
    HarnessBedrockModelConfigApiFormat
    CONVERSE_STREAM "converse_stream"
    RESPONSES "responses"
    CHAT_COMPLETIONS "chat_completions"
}

/// `HarnessBeforeInvocationHook` of `AWS::BedrockAgentCore::Harness`.
#[derive(Clone, Default)]
#[must_use]
pub struct HarnessBeforeInvocationHook(Properties);

properties! { HarnessBeforeInvocationHook }

impl HarnessBeforeInvocationHook {
    /// `Name`: string, 1 to 64 characters, pattern `^[a-zA-Z0-9_-]+$`. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Target`: `HarnessHookTarget`. Required.
    #[track_caller]
    pub fn target(mut self, value: impl IntoValue<HarnessHookTarget>) -> Self {
        self.0.set("Target", value);
        self
    }
}

/// `HarnessBeforeToolCallHook` of `AWS::BedrockAgentCore::Harness`.
#[derive(Clone, Default)]
#[must_use]
pub struct HarnessBeforeToolCallHook(Properties);

properties! { HarnessBeforeToolCallHook }

impl HarnessBeforeToolCallHook {
    /// `Name`: string, 1 to 64 characters, pattern `^[a-zA-Z0-9_-]+$`. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Target`: `HarnessHookTarget`. Required.
    #[track_caller]
    pub fn target(mut self, value: impl IntoValue<HarnessHookTarget>) -> Self {
        self.0.set("Target", value);
        self
    }
}

/// `HarnessEnvironmentArtifact` of `AWS::BedrockAgentCore::Harness`.
#[derive(Clone, Default)]
#[must_use]
pub struct HarnessEnvironmentArtifact(Properties);

properties! { HarnessEnvironmentArtifact }

impl HarnessEnvironmentArtifact {
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

/// `HarnessEnvironmentProvider` of `AWS::BedrockAgentCore::Harness`.
#[derive(Clone, Default)]
#[must_use]
pub struct HarnessEnvironmentProvider(Properties);

properties! { HarnessEnvironmentProvider }

impl HarnessEnvironmentProvider {
    /// `AgentCoreRuntimeEnvironment`: `HarnessAgentCoreRuntimeEnvironment`.
    #[track_caller]
    pub fn agent_core_runtime_environment(
        mut self,
        value: impl IntoValue<HarnessAgentCoreRuntimeEnvironment>,
    ) -> Self {
        self.0.set("AgentCoreRuntimeEnvironment", value);
        self
    }
}

/// `HarnessGatewayOutboundAuth` of `AWS::BedrockAgentCore::Harness`.
#[derive(Clone, Default)]
#[must_use]
pub struct HarnessGatewayOutboundAuth(Properties);

properties! { HarnessGatewayOutboundAuth }

impl HarnessGatewayOutboundAuth {
    /// `AwsIam`: object.
    #[track_caller]
    pub fn aws_iam(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("AwsIam", value);
        self
    }

    /// `None`: object.
    #[track_caller]
    pub fn none(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("None", value);
        self
    }

    /// `Oauth`: `OAuthCredentialProvider`.
    #[track_caller]
    pub fn oauth(mut self, value: impl IntoValue<OAuthCredentialProvider>) -> Self {
        self.0.set("Oauth", value);
        self
    }
}

/// `HarnessGeminiModelConfig` of `AWS::BedrockAgentCore::Harness`.
#[derive(Clone, Default)]
#[must_use]
pub struct HarnessGeminiModelConfig(Properties);

properties! { HarnessGeminiModelConfig }

impl HarnessGeminiModelConfig {
    /// `AdditionalParams`: object.
    #[track_caller]
    pub fn additional_params(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("AdditionalParams", value);
        self
    }

    /// `ApiKeyArn`: string. Required.
    #[track_caller]
    pub fn api_key_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ApiKeyArn", value);
        self
    }

    /// `MaxTokens`: integer, at least 1.
    #[track_caller]
    pub fn max_tokens(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MaxTokens", value);
        self
    }

    /// `ModelId`: string. Required.
    #[track_caller]
    pub fn model_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ModelId", value);
        self
    }

    /// `Temperature`: number, 0 to 2.
    #[track_caller]
    pub fn temperature(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("Temperature", value);
        self
    }

    /// `TopK`: integer, 0 to 500.
    #[track_caller]
    pub fn top_k(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("TopK", value);
        self
    }

    /// `TopP`: number, 0 to 1.
    #[track_caller]
    pub fn top_p(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("TopP", value);
        self
    }
}

/// `HarnessHook` of `AWS::BedrockAgentCore::Harness`.
#[derive(Clone, Default)]
#[must_use]
pub struct HarnessHook(Properties);

properties! { HarnessHook }

impl HarnessHook {
    /// `AfterInvocation`: `HarnessAfterInvocationHook`.
    #[track_caller]
    pub fn after_invocation(mut self, value: impl IntoValue<HarnessAfterInvocationHook>) -> Self {
        self.0.set("AfterInvocation", value);
        self
    }

    /// `AfterToolCall`: `HarnessAfterToolCallHook`.
    #[track_caller]
    pub fn after_tool_call(mut self, value: impl IntoValue<HarnessAfterToolCallHook>) -> Self {
        self.0.set("AfterToolCall", value);
        self
    }

    /// `BeforeInvocation`: `HarnessBeforeInvocationHook`.
    #[track_caller]
    pub fn before_invocation(mut self, value: impl IntoValue<HarnessBeforeInvocationHook>) -> Self {
        self.0.set("BeforeInvocation", value);
        self
    }

    /// `BeforeToolCall`: `HarnessBeforeToolCallHook`.
    #[track_caller]
    pub fn before_tool_call(mut self, value: impl IntoValue<HarnessBeforeToolCallHook>) -> Self {
        self.0.set("BeforeToolCall", value);
        self
    }
}

/// `HarnessHookEventBridgeTarget` of `AWS::BedrockAgentCore::Harness`.
#[derive(Clone, Default)]
#[must_use]
pub struct HarnessHookEventBridgeTarget(Properties);

properties! { HarnessHookEventBridgeTarget }

impl HarnessHookEventBridgeTarget {
    /// `Arn`: string, 20 to 2048 characters, pattern `^arn:aws(-[^:]+)?:events:[a-z0-9-]+:[0-9]{12}:event-bus/.+$`. Required.
    #[track_caller]
    pub fn arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Arn", value);
        self
    }
}

/// `HarnessHookLambdaTarget` of `AWS::BedrockAgentCore::Harness`.
#[derive(Clone, Default)]
#[must_use]
pub struct HarnessHookLambdaTarget(Properties);

properties! { HarnessHookLambdaTarget }

impl HarnessHookLambdaTarget {
    /// `Arn`: string, 20 to 2048 characters, pattern `^arn:aws(-[^:]+)?:lambda:[a-z0-9-]+:[0-9]{12}:function:.+$`. Required.
    #[track_caller]
    pub fn arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Arn", value);
        self
    }

    /// `FailureMode`: `HarnessHookLambdaTargetFailureMode`.
    #[track_caller]
    pub fn failure_mode(
        mut self,
        value: impl IntoValue<HarnessHookLambdaTargetFailureMode>,
    ) -> Self {
        self.0.set("FailureMode", value);
        self
    }

    /// `TimeoutSeconds`: integer, 1 to 900.
    #[track_caller]
    pub fn timeout_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("TimeoutSeconds", value);
        self
    }
}

choice! {
    /// `HarnessHookLambdaTargetFailureMode` of `AWS::BedrockAgentCore::Harness`.
    HarnessHookLambdaTargetFailureMode
    ALLOW "allow"
    DENY "deny"
}

/// `HarnessHookSnsTarget` of `AWS::BedrockAgentCore::Harness`.
#[derive(Clone, Default)]
#[must_use]
pub struct HarnessHookSnsTarget(Properties);

properties! { HarnessHookSnsTarget }

impl HarnessHookSnsTarget {
    /// `Arn`: string, 20 to 2048 characters, pattern `^arn:aws(-[^:]+)?:sns:[a-z0-9-]+:[0-9]{12}:.+$`. Required.
    #[track_caller]
    pub fn arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Arn", value);
        self
    }
}

/// `HarnessHookTarget` of `AWS::BedrockAgentCore::Harness`.
#[derive(Clone, Default)]
#[must_use]
pub struct HarnessHookTarget(Properties);

properties! { HarnessHookTarget }

impl HarnessHookTarget {
    /// `EventBridge`: `HarnessHookEventBridgeTarget`.
    #[track_caller]
    pub fn event_bridge(mut self, value: impl IntoValue<HarnessHookEventBridgeTarget>) -> Self {
        self.0.set("EventBridge", value);
        self
    }

    /// `Lambda`: `HarnessHookLambdaTarget`.
    #[track_caller]
    pub fn lambda(mut self, value: impl IntoValue<HarnessHookLambdaTarget>) -> Self {
        self.0.set("Lambda", value);
        self
    }

    /// `Sns`: `HarnessHookSnsTarget`.
    #[track_caller]
    pub fn sns(mut self, value: impl IntoValue<HarnessHookSnsTarget>) -> Self {
        self.0.set("Sns", value);
        self
    }
}

/// `HarnessInlineFunctionConfig` of `AWS::BedrockAgentCore::Harness`.
#[derive(Clone, Default)]
#[must_use]
pub struct HarnessInlineFunctionConfig(Properties);

properties! { HarnessInlineFunctionConfig }

impl HarnessInlineFunctionConfig {
    /// `Description`: string, 1 to 4096 characters. Required.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `InputSchema`: object. Required.
    #[track_caller]
    pub fn input_schema(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("InputSchema", value);
        self
    }
}

/// `HarnessLiteLlmModelConfig` of `AWS::BedrockAgentCore::Harness`.
#[derive(Clone, Default)]
#[must_use]
pub struct HarnessLiteLlmModelConfig(Properties);

properties! { HarnessLiteLlmModelConfig }

impl HarnessLiteLlmModelConfig {
    /// `AdditionalParams`: object.
    #[track_caller]
    pub fn additional_params(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("AdditionalParams", value);
        self
    }

    /// `ApiBase`: string, 1 to 16383 characters.
    #[track_caller]
    pub fn api_base(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ApiBase", value);
        self
    }

    /// `ApiKeyArn`: string.
    #[track_caller]
    pub fn api_key_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ApiKeyArn", value);
        self
    }

    /// `MaxTokens`: integer, at least 1.
    #[track_caller]
    pub fn max_tokens(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MaxTokens", value);
        self
    }

    /// `ModelId`: string. Required.
    #[track_caller]
    pub fn model_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ModelId", value);
        self
    }

    /// `Temperature`: number, 0 to 2.
    #[track_caller]
    pub fn temperature(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("Temperature", value);
        self
    }

    /// `TopP`: number, 0 to 1.
    #[track_caller]
    pub fn top_p(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("TopP", value);
        self
    }
}

/// `HarnessManagedMemoryConfiguration` of `AWS::BedrockAgentCore::Harness`.
#[derive(Clone, Default)]
#[must_use]
pub struct HarnessManagedMemoryConfiguration(Properties);

properties! { HarnessManagedMemoryConfiguration }

impl HarnessManagedMemoryConfiguration {
    /// `EncryptionKeyArn`: string. A change replaces the resource.
    #[track_caller]
    pub fn encryption_key_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EncryptionKeyArn", value);
        self
    }

    /// `EventExpiryDuration`: integer, 3 to 365.
    #[track_caller]
    pub fn event_expiry_duration(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("EventExpiryDuration", value);
        self
    }

    /// `Strategies`: list of `HarnessManagedMemoryConfigurationStrategiesItem`, 1 to 4 items.
    #[track_caller]
    pub fn strategies(
        mut self,
        value: impl IntoValue<ListOf<HarnessManagedMemoryConfigurationStrategiesItem>>,
    ) -> Self {
        self.0.set("Strategies", value);
        self
    }
}

choice! {
    /// `HarnessManagedMemoryConfigurationStrategiesItem` of `AWS::BedrockAgentCore::Harness`.
    HarnessManagedMemoryConfigurationStrategiesItem
    SEMANTIC "SEMANTIC"
    SUMMARIZATION "SUMMARIZATION"
    USER_PREFERENCE "USER_PREFERENCE"
    EPISODIC "EPISODIC"
}

/// `HarnessMemoryConfiguration` of `AWS::BedrockAgentCore::Harness`.
#[derive(Clone, Default)]
#[must_use]
pub struct HarnessMemoryConfiguration(Properties);

properties! { HarnessMemoryConfiguration }

impl HarnessMemoryConfiguration {
    /// `AgentCoreMemoryConfiguration`: `HarnessAgentCoreMemoryConfiguration`.
    #[track_caller]
    pub fn agent_core_memory_configuration(
        mut self,
        value: impl IntoValue<HarnessAgentCoreMemoryConfiguration>,
    ) -> Self {
        self.0.set("AgentCoreMemoryConfiguration", value);
        self
    }

    /// `Disabled`: object.
    #[track_caller]
    pub fn disabled(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("Disabled", value);
        self
    }

    /// `ManagedMemoryConfiguration`: `HarnessManagedMemoryConfiguration`.
    #[track_caller]
    pub fn managed_memory_configuration(
        mut self,
        value: impl IntoValue<HarnessManagedMemoryConfiguration>,
    ) -> Self {
        self.0.set("ManagedMemoryConfiguration", value);
        self
    }
}

/// `HarnessModelConfiguration` of `AWS::BedrockAgentCore::Harness`.
#[derive(Clone, Default)]
#[must_use]
pub struct HarnessModelConfiguration(Properties);

properties! { HarnessModelConfiguration }

impl HarnessModelConfiguration {
    /// `BedrockModelConfig`: `HarnessBedrockModelConfig`.
    #[track_caller]
    pub fn bedrock_model_config(
        mut self,
        value: impl IntoValue<HarnessBedrockModelConfig>,
    ) -> Self {
        self.0.set("BedrockModelConfig", value);
        self
    }

    /// `GeminiModelConfig`: `HarnessGeminiModelConfig`.
    #[track_caller]
    pub fn gemini_model_config(mut self, value: impl IntoValue<HarnessGeminiModelConfig>) -> Self {
        self.0.set("GeminiModelConfig", value);
        self
    }

    /// `LiteLlmModelConfig`: `HarnessLiteLlmModelConfig`.
    #[track_caller]
    pub fn lite_llm_model_config(
        mut self,
        value: impl IntoValue<HarnessLiteLlmModelConfig>,
    ) -> Self {
        self.0.set("LiteLlmModelConfig", value);
        self
    }

    /// `OpenAiModelConfig`: `HarnessOpenAiModelConfig`.
    #[track_caller]
    pub fn open_ai_model_config(mut self, value: impl IntoValue<HarnessOpenAiModelConfig>) -> Self {
        self.0.set("OpenAiModelConfig", value);
        self
    }
}

/// `HarnessOpenAiModelConfig` of `AWS::BedrockAgentCore::Harness`.
#[derive(Clone, Default)]
#[must_use]
pub struct HarnessOpenAiModelConfig(Properties);

properties! { HarnessOpenAiModelConfig }

impl HarnessOpenAiModelConfig {
    /// `AdditionalParams`: object.
    #[track_caller]
    pub fn additional_params(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("AdditionalParams", value);
        self
    }

    /// `ApiBase`: string, 1 to 16383 characters.
    #[track_caller]
    pub fn api_base(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ApiBase", value);
        self
    }

    /// `ApiFormat`: `HarnessOpenAiModelConfigApiFormat`.
    #[track_caller]
    pub fn api_format(mut self, value: impl IntoValue<HarnessOpenAiModelConfigApiFormat>) -> Self {
        self.0.set("ApiFormat", value);
        self
    }

    /// `ApiKeyArn`: string. Required.
    #[track_caller]
    pub fn api_key_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ApiKeyArn", value);
        self
    }

    /// `MaxTokens`: integer, at least 1.
    #[track_caller]
    pub fn max_tokens(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MaxTokens", value);
        self
    }

    /// `ModelId`: string. Required.
    #[track_caller]
    pub fn model_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ModelId", value);
        self
    }

    /// `Temperature`: number, 0 to 2.
    #[track_caller]
    pub fn temperature(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("Temperature", value);
        self
    }

    /// `TopP`: number, 0 to 1.
    #[track_caller]
    pub fn top_p(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("TopP", value);
        self
    }
}

choice! {
    /// `HarnessOpenAiModelConfigApiFormat` of `AWS::BedrockAgentCore::Harness`.
    HarnessOpenAiModelConfigApiFormat
    CHAT_COMPLETIONS "chat_completions"
    RESPONSES "responses"
}

/// `HarnessRemoteMcpConfig` of `AWS::BedrockAgentCore::Harness`.
#[derive(Clone, Default)]
#[must_use]
pub struct HarnessRemoteMcpConfig(Properties);

properties! { HarnessRemoteMcpConfig }

impl HarnessRemoteMcpConfig {
    /// `Headers`: map of strings.
    #[track_caller]
    pub fn headers(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("Headers", value);
        self
    }

    /// `Url`: string, 1 to 16383 characters. Required.
    #[track_caller]
    pub fn url(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Url", value);
        self
    }
}

/// `HarnessSkill` of `AWS::BedrockAgentCore::Harness`.
#[derive(Clone, Default)]
#[must_use]
pub struct HarnessSkill(Properties);

properties! { HarnessSkill }

impl HarnessSkill {
    /// `AwsSkills`: `HarnessSkillAwsSkillsSource`.
    #[track_caller]
    pub fn aws_skills(mut self, value: impl IntoValue<HarnessSkillAwsSkillsSource>) -> Self {
        self.0.set("AwsSkills", value);
        self
    }

    /// `Git`: `HarnessSkillGitSource`.
    #[track_caller]
    pub fn git(mut self, value: impl IntoValue<HarnessSkillGitSource>) -> Self {
        self.0.set("Git", value);
        self
    }

    /// `Path`: string, at least 1 character.
    #[track_caller]
    pub fn path(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Path", value);
        self
    }

    /// `S3`: `HarnessSkillS3Source`.
    #[track_caller]
    pub fn s3(mut self, value: impl IntoValue<HarnessSkillS3Source>) -> Self {
        self.0.set("S3", value);
        self
    }
}

/// `HarnessSkillAwsSkillsSource` of `AWS::BedrockAgentCore::Harness`.
#[derive(Clone, Default)]
#[must_use]
pub struct HarnessSkillAwsSkillsSource(Properties);

properties! { HarnessSkillAwsSkillsSource }

impl HarnessSkillAwsSkillsSource {
    /// `Paths`: list of strings.
    #[track_caller]
    pub fn paths(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Paths", value);
        self
    }
}

/// `HarnessSkillGitAuth` of `AWS::BedrockAgentCore::Harness`.
#[derive(Clone, Default)]
#[must_use]
pub struct HarnessSkillGitAuth(Properties);

properties! { HarnessSkillGitAuth }

impl HarnessSkillGitAuth {
    /// `CredentialArn`: string. Required.
    #[track_caller]
    pub fn credential_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CredentialArn", value);
        self
    }

    /// `Username`: string.
    #[track_caller]
    pub fn username(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Username", value);
        self
    }
}

/// `HarnessSkillGitSource` of `AWS::BedrockAgentCore::Harness`.
#[derive(Clone, Default)]
#[must_use]
pub struct HarnessSkillGitSource(Properties);

properties! { HarnessSkillGitSource }

impl HarnessSkillGitSource {
    /// `Auth`: `HarnessSkillGitAuth`.
    #[track_caller]
    pub fn auth(mut self, value: impl IntoValue<HarnessSkillGitAuth>) -> Self {
        self.0.set("Auth", value);
        self
    }

    /// `Path`: string.
    #[track_caller]
    pub fn path(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Path", value);
        self
    }

    /// `Url`: string, at least 8 characters, pattern `^https://`. Required.
    #[track_caller]
    pub fn url(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Url", value);
        self
    }
}

/// `HarnessSkillS3Source` of `AWS::BedrockAgentCore::Harness`.
#[derive(Clone, Default)]
#[must_use]
pub struct HarnessSkillS3Source(Properties);

properties! { HarnessSkillS3Source }

impl HarnessSkillS3Source {
    /// `Uri`: string, at least 5 characters, pattern `^s3://`. Required.
    #[track_caller]
    pub fn uri(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Uri", value);
        self
    }
}

/// `HarnessSlidingWindowConfiguration` of `AWS::BedrockAgentCore::Harness`.
#[derive(Clone, Default)]
#[must_use]
pub struct HarnessSlidingWindowConfiguration(Properties);

properties! { HarnessSlidingWindowConfiguration }

impl HarnessSlidingWindowConfiguration {
    /// `MessagesCount`: integer.
    #[track_caller]
    pub fn messages_count(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MessagesCount", value);
        self
    }
}

/// `HarnessSummarizationConfiguration` of `AWS::BedrockAgentCore::Harness`.
#[derive(Clone, Default)]
#[must_use]
pub struct HarnessSummarizationConfiguration(Properties);

properties! { HarnessSummarizationConfiguration }

impl HarnessSummarizationConfiguration {
    /// `PreserveRecentMessages`: integer.
    #[track_caller]
    pub fn preserve_recent_messages(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("PreserveRecentMessages", value);
        self
    }

    /// `SummarizationSystemPrompt`: string.
    #[track_caller]
    pub fn summarization_system_prompt(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SummarizationSystemPrompt", value);
        self
    }

    /// `SummaryRatio`: number.
    #[track_caller]
    pub fn summary_ratio(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("SummaryRatio", value);
        self
    }
}

/// `HarnessSystemContentBlock` of `AWS::BedrockAgentCore::Harness`.
#[derive(Clone, Default)]
#[must_use]
pub struct HarnessSystemContentBlock(Properties);

properties! { HarnessSystemContentBlock }

impl HarnessSystemContentBlock {
    /// `Text`: string, at least 1 character. Required.
    #[track_caller]
    pub fn text(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Text", value);
        self
    }
}

/// `HarnessTool` of `AWS::BedrockAgentCore::Harness`.
#[derive(Clone, Default)]
#[must_use]
pub struct HarnessTool(Properties);

properties! { HarnessTool }

impl HarnessTool {
    /// `Config`: `HarnessToolConfiguration`.
    #[track_caller]
    pub fn config(mut self, value: impl IntoValue<HarnessToolConfiguration>) -> Self {
        self.0.set("Config", value);
        self
    }

    /// `Name`: string, 1 to 64 characters, pattern `^[a-zA-Z0-9_-]+$`.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Type`: `HarnessToolType`. Required.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<HarnessToolType>) -> Self {
        self.0.set("Type", value);
        self
    }
}

/// `HarnessToolConfiguration` of `AWS::BedrockAgentCore::Harness`.
#[derive(Clone, Default)]
#[must_use]
pub struct HarnessToolConfiguration(Properties);

properties! { HarnessToolConfiguration }

impl HarnessToolConfiguration {
    /// `AgentCoreBrowser`: `HarnessAgentCoreBrowserConfig`.
    #[track_caller]
    pub fn agent_core_browser(
        mut self,
        value: impl IntoValue<HarnessAgentCoreBrowserConfig>,
    ) -> Self {
        self.0.set("AgentCoreBrowser", value);
        self
    }

    /// `AgentCoreCodeInterpreter`: `HarnessAgentCoreCodeInterpreterConfig`.
    #[track_caller]
    pub fn agent_core_code_interpreter(
        mut self,
        value: impl IntoValue<HarnessAgentCoreCodeInterpreterConfig>,
    ) -> Self {
        self.0.set("AgentCoreCodeInterpreter", value);
        self
    }

    /// `AgentCoreGateway`: `HarnessAgentCoreGatewayConfig`.
    #[track_caller]
    pub fn agent_core_gateway(
        mut self,
        value: impl IntoValue<HarnessAgentCoreGatewayConfig>,
    ) -> Self {
        self.0.set("AgentCoreGateway", value);
        self
    }

    /// `InlineFunction`: `HarnessInlineFunctionConfig`.
    #[track_caller]
    pub fn inline_function(mut self, value: impl IntoValue<HarnessInlineFunctionConfig>) -> Self {
        self.0.set("InlineFunction", value);
        self
    }

    /// `RemoteMcp`: `HarnessRemoteMcpConfig`.
    #[track_caller]
    pub fn remote_mcp(mut self, value: impl IntoValue<HarnessRemoteMcpConfig>) -> Self {
        self.0.set("RemoteMcp", value);
        self
    }
}

choice! {
    /// `HarnessToolType` of `AWS::BedrockAgentCore::Harness`.
    HarnessToolType
    REMOTE_MCP "remote_mcp"
    AGENTCORE_BROWSER "agentcore_browser"
    AGENTCORE_GATEWAY "agentcore_gateway"
    INLINE_FUNCTION "inline_function"
    AGENTCORE_CODE_INTERPRETER "agentcore_code_interpreter"
}

/// `HarnessTruncationConfiguration` of `AWS::BedrockAgentCore::Harness`.
#[derive(Clone, Default)]
#[must_use]
pub struct HarnessTruncationConfiguration(Properties);

properties! { HarnessTruncationConfiguration }

impl HarnessTruncationConfiguration {
    /// `Config`: `HarnessTruncationStrategyConfiguration`.
    #[track_caller]
    pub fn config(mut self, value: impl IntoValue<HarnessTruncationStrategyConfiguration>) -> Self {
        self.0.set("Config", value);
        self
    }

    /// `Strategy`: `HarnessTruncationConfigurationStrategy`. Required.
    #[track_caller]
    pub fn strategy(
        mut self,
        value: impl IntoValue<HarnessTruncationConfigurationStrategy>,
    ) -> Self {
        self.0.set("Strategy", value);
        self
    }
}

choice! {
    /// `HarnessTruncationConfigurationStrategy` of `AWS::BedrockAgentCore::Harness`.
    HarnessTruncationConfigurationStrategy
    SLIDING_WINDOW "sliding_window"
    SUMMARIZATION "summarization"
    NONE "none"
}

/// `HarnessTruncationStrategyConfiguration` of `AWS::BedrockAgentCore::Harness`.
#[derive(Clone, Default)]
#[must_use]
pub struct HarnessTruncationStrategyConfiguration(Properties);

properties! { HarnessTruncationStrategyConfiguration }

impl HarnessTruncationStrategyConfiguration {
    /// `SlidingWindow`: `HarnessSlidingWindowConfiguration`.
    #[track_caller]
    pub fn sliding_window(
        mut self,
        value: impl IntoValue<HarnessSlidingWindowConfiguration>,
    ) -> Self {
        self.0.set("SlidingWindow", value);
        self
    }

    /// `Summarization`: `HarnessSummarizationConfiguration`.
    #[track_caller]
    pub fn summarization(
        mut self,
        value: impl IntoValue<HarnessSummarizationConfiguration>,
    ) -> Self {
        self.0.set("Summarization", value);
        self
    }
}

/// `LifecycleConfiguration` of `AWS::BedrockAgentCore::Harness`.
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

/// `ManagedVpcResource` of `AWS::BedrockAgentCore::Harness`.
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

choice! {
    /// `ManagedVpcResourceEndpointIpAddressType` of `AWS::BedrockAgentCore::Harness`.
    ManagedVpcResourceEndpointIpAddressType
    IPV4 "IPV4"
    IPV6 "IPV6"
}

/// `NetworkConfiguration` of `AWS::BedrockAgentCore::Harness`.
#[derive(Clone, Default)]
#[must_use]
pub struct NetworkConfiguration(Properties);

properties! { NetworkConfiguration }

impl NetworkConfiguration {
    /// `NetworkMode`: `NetworkConfigurationNetworkMode`. Required.
    #[track_caller]
    pub fn network_mode(mut self, value: impl IntoValue<NetworkConfigurationNetworkMode>) -> Self {
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
    /// `NetworkConfigurationNetworkMode` of `AWS::BedrockAgentCore::Harness`.
    NetworkConfigurationNetworkMode
    PUBLIC "PUBLIC"
    VPC "VPC"
}

/// `OAuthCredentialProvider` of `AWS::BedrockAgentCore::Harness`.
#[derive(Clone, Default)]
#[must_use]
pub struct OAuthCredentialProvider(Properties);

properties! { OAuthCredentialProvider }

impl OAuthCredentialProvider {
    /// `CustomParameters`: map of strings, 1 to 10 entries.
    #[track_caller]
    pub fn custom_parameters(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("CustomParameters", value);
        self
    }

    /// `DefaultReturnUrl`: string, 1 to 2048 characters, pattern `^\w+:(\/?\/?)[^\s]+$`.
    #[track_caller]
    pub fn default_return_url(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DefaultReturnUrl", value);
        self
    }

    /// `GrantType`: `OAuthCredentialProviderGrantType`.
    #[track_caller]
    pub fn grant_type(mut self, value: impl IntoValue<OAuthCredentialProviderGrantType>) -> Self {
        self.0.set("GrantType", value);
        self
    }

    /// `ProviderArn`: string, pattern `^arn:([^:]*):([^:]*):([^:]*):([0-9]{12})?:(.+)$`. Required.
    #[track_caller]
    pub fn provider_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ProviderArn", value);
        self
    }

    /// `Scopes`: list of strings, at most 100 items. Required.
    #[track_caller]
    pub fn scopes(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Scopes", value);
        self
    }
}

choice! {
    /// `OAuthCredentialProviderGrantType` of `AWS::BedrockAgentCore::Harness`.
    OAuthCredentialProviderGrantType
    CLIENT_CREDENTIALS "CLIENT_CREDENTIALS"
    AUTHORIZATION_CODE "AUTHORIZATION_CODE"
}

/// `PrivateEndpoint` of `AWS::BedrockAgentCore::Harness`.
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

/// `PrivateEndpointOverride` of `AWS::BedrockAgentCore::Harness`.
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

/// `S3FilesAccessPointConfiguration` of `AWS::BedrockAgentCore::Harness`.
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

/// `SelfManagedLatticeResource` of `AWS::BedrockAgentCore::Harness`.
#[derive(Clone, Default)]
#[must_use]
pub struct SelfManagedLatticeResource(Properties);

properties! { SelfManagedLatticeResource }

impl SelfManagedLatticeResource {
    /// `ResourceConfigurationIdentifier`: string, 20 to 2048 characters. Required.
    #[track_caller]
    pub fn resource_configuration_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ResourceConfigurationIdentifier", value);
        self
    }
}

/// `SessionStorageConfiguration` of `AWS::BedrockAgentCore::Harness`.
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

/// `Tag` of `AWS::BedrockAgentCore::Harness`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 128 characters, pattern `^[a-zA-Z0-9\s_.:/=+\-@]*$`. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, at most 256 characters, pattern `^[a-zA-Z0-9\s_.:/=+\-@]*$`. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}

/// `VpcConfig` of `AWS::BedrockAgentCore::Harness`.
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
