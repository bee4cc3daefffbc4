// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::BedrockAgentCore::GatewayTarget` and the types of its properties.

use crate::aws::base::{Body, IntoNode, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::{ListOf, MapOf};
use crate::aws::format;
use crate::definition::Handle;
use crate::value::{Node, Value};

/// `AWS::BedrockAgentCore::GatewayTarget`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-gatewaytarget.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct GatewayTarget(Body);

resource! { GatewayTarget "AWS::BedrockAgentCore::GatewayTarget" }

impl GatewayTarget {
    /// `CredentialProviderConfigurations`: list of `CredentialProviderConfiguration`, 1 item.
    #[track_caller]
    pub fn credential_provider_configurations(
        mut self,
        value: impl IntoValue<ListOf<CredentialProviderConfiguration>>,
    ) -> Self {
        self.0.set("CredentialProviderConfigurations", value);
        self
    }

    /// `Description`: string, 1 to 200 characters.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `GatewayIdentifier`: string, pattern `^([0-9a-z][-]?){1,100}-[0-9a-z]{10}$`. A change replaces the resource.
    #[track_caller]
    pub fn gateway_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("GatewayIdentifier", value);
        self
    }

    /// `MetadataConfiguration`: `MetadataConfiguration`.
    #[track_caller]
    pub fn metadata_configuration(mut self, value: impl IntoValue<MetadataConfiguration>) -> Self {
        self.0.set("MetadataConfiguration", value);
        self
    }

    /// `Name`: string, pattern `^([0-9a-zA-Z][-]?){1,100}$`.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `PrivateEndpoint`: `PrivateEndpoint`.
    #[track_caller]
    pub fn private_endpoint(mut self, value: impl IntoValue<PrivateEndpoint>) -> Self {
        self.0.set("PrivateEndpoint", value);
        self
    }

    /// `TargetConfiguration`: `TargetConfiguration`. Required.
    #[track_caller]
    pub fn target_configuration(mut self, value: impl IntoValue<TargetConfiguration>) -> Self {
        self.0.set("TargetConfiguration", value);
        self
    }
}

impl Handle<GatewayTarget> {
    /// `AuthorizationData`
    #[inline]
    pub fn authorization_data(&self) -> Value<Node> {
        self.attribute("AuthorizationData")
    }

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

    /// `LastSynchronizedAt`
    #[inline]
    pub fn last_synchronized_at(&self) -> Value<String> {
        self.attribute("LastSynchronizedAt")
    }

    /// `PrivateEndpointManagedResources`
    #[inline]
    pub fn private_endpoint_managed_resources(&self) -> Value<Node> {
        self.attribute("PrivateEndpointManagedResources")
    }

    /// `ProtocolType`
    #[inline]
    pub fn protocol_type(&self) -> Value<String> {
        self.attribute("ProtocolType")
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

    /// `TargetId`
    #[inline]
    pub fn target_id(&self) -> Value<String> {
        self.attribute("TargetId")
    }

    /// `UpdatedAt`
    #[inline]
    pub fn updated_at(&self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

/// `ApiGatewayTargetConfiguration` of `AWS::BedrockAgentCore::GatewayTarget`.
#[derive(Clone, Default)]
#[must_use]
pub struct ApiGatewayTargetConfiguration(Properties);

properties! { ApiGatewayTargetConfiguration }

impl ApiGatewayTargetConfiguration {
    /// `ApiGatewayToolConfiguration`: `ApiGatewayToolConfiguration`. Required.
    #[track_caller]
    pub fn api_gateway_tool_configuration(
        mut self,
        value: impl IntoValue<ApiGatewayToolConfiguration>,
    ) -> Self {
        self.0.set("ApiGatewayToolConfiguration", value);
        self
    }

    /// `RestApiId`: string. Required.
    #[track_caller]
    pub fn rest_api_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RestApiId", value);
        self
    }

    /// `Stage`: string. Required.
    #[track_caller]
    pub fn stage(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Stage", value);
        self
    }
}

/// `ApiGatewayToolConfiguration` of `AWS::BedrockAgentCore::GatewayTarget`.
#[derive(Clone, Default)]
#[must_use]
pub struct ApiGatewayToolConfiguration(Properties);

properties! { ApiGatewayToolConfiguration }

impl ApiGatewayToolConfiguration {
    /// `ToolFilters`: list of `ApiGatewayToolFilter`. Required.
    #[track_caller]
    pub fn tool_filters(mut self, value: impl IntoValue<ListOf<ApiGatewayToolFilter>>) -> Self {
        self.0.set("ToolFilters", value);
        self
    }

    /// `ToolOverrides`: list of `ApiGatewayToolOverride`.
    #[track_caller]
    pub fn tool_overrides(mut self, value: impl IntoValue<ListOf<ApiGatewayToolOverride>>) -> Self {
        self.0.set("ToolOverrides", value);
        self
    }
}

/// `ApiGatewayToolFilter` of `AWS::BedrockAgentCore::GatewayTarget`.
#[derive(Clone, Default)]
#[must_use]
pub struct ApiGatewayToolFilter(Properties);

properties! { ApiGatewayToolFilter }

impl ApiGatewayToolFilter {
    /// `FilterPath`: string. Required.
    #[track_caller]
    pub fn filter_path(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FilterPath", value);
        self
    }

    /// `Methods`: list of `RestApiMethod`. Required.
    #[track_caller]
    pub fn methods(mut self, value: impl IntoValue<ListOf<RestApiMethod>>) -> Self {
        self.0.set("Methods", value);
        self
    }
}

/// `ApiGatewayToolOverride` of `AWS::BedrockAgentCore::GatewayTarget`.
#[derive(Clone, Default)]
#[must_use]
pub struct ApiGatewayToolOverride(Properties);

properties! { ApiGatewayToolOverride }

impl ApiGatewayToolOverride {
    /// `Description`: string.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `Method`: `RestApiMethod`. Required.
    #[track_caller]
    pub fn method(mut self, value: impl IntoValue<RestApiMethod>) -> Self {
        self.0.set("Method", value);
        self
    }

    /// `Name`: string. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Path`: string. Required.
    #[track_caller]
    pub fn path(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Path", value);
        self
    }
}

choice! {
    /// `ApiKeyCredentialLocation` of `AWS::BedrockAgentCore::GatewayTarget`.
    ApiKeyCredentialLocation
    HEADER "HEADER"
    QUERY_PARAMETER "QUERY_PARAMETER"
}

/// `ApiKeyCredentialProvider` of `AWS::BedrockAgentCore::GatewayTarget`.
#[derive(Clone, Default)]
#[must_use]
pub struct ApiKeyCredentialProvider(Properties);

properties! { ApiKeyCredentialProvider }

impl ApiKeyCredentialProvider {
    /// `CredentialLocation`: `ApiKeyCredentialLocation`.
    #[track_caller]
    pub fn credential_location(mut self, value: impl IntoValue<ApiKeyCredentialLocation>) -> Self {
        self.0.set("CredentialLocation", value);
        self
    }

    /// `CredentialParameterName`: string, 1 to 64 characters.
    #[track_caller]
    pub fn credential_parameter_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CredentialParameterName", value);
        self
    }

    /// `CredentialPrefix`: string, 1 to 64 characters.
    #[track_caller]
    pub fn credential_prefix(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CredentialPrefix", value);
        self
    }

    /// `ProviderArn`: string, pattern `^arn:([^:]*):([^:]*):([^:]*):([0-9]{12})?:(.+)$`. Required.
    #[track_caller]
    pub fn provider_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ProviderArn", value);
        self
    }
}

/// `ApiSchemaConfiguration` of `AWS::BedrockAgentCore::GatewayTarget`.
#[derive(Clone, Default)]
#[must_use]
pub struct ApiSchemaConfiguration(Properties);

properties! { ApiSchemaConfiguration }

impl ApiSchemaConfiguration {
    /// `InlinePayload`: string.
    #[track_caller]
    pub fn inline_payload(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("InlinePayload", value);
        self
    }

    /// `S3`: `S3Configuration`.
    #[track_caller]
    pub fn s3(mut self, value: impl IntoValue<S3Configuration>) -> Self {
        self.0.set("S3", value);
        self
    }
}

/// `ConnectorConfiguration` of `AWS::BedrockAgentCore::GatewayTarget`.
#[derive(Clone, Default)]
#[must_use]
pub struct ConnectorConfiguration(Properties);

properties! { ConnectorConfiguration }

impl ConnectorConfiguration {
    /// `Description`: string, at most 2000 characters.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `Name`: string, at most 64 characters, pattern `^[a-zA-Z][a-zA-Z0-9_-]*$`. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `ParameterOverrides`: list of `ConnectorParameterOverride`.
    #[track_caller]
    pub fn parameter_overrides(
        mut self,
        value: impl IntoValue<ListOf<ConnectorParameterOverride>>,
    ) -> Self {
        self.0.set("ParameterOverrides", value);
        self
    }

    /// `ParameterValues`: any value.
    #[track_caller]
    pub fn parameter_values(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("ParameterValues", value);
        self
    }
}

/// `ConnectorParameterOverride` of `AWS::BedrockAgentCore::GatewayTarget`.
#[derive(Clone, Default)]
#[must_use]
pub struct ConnectorParameterOverride(Properties);

properties! { ConnectorParameterOverride }

impl ConnectorParameterOverride {
    /// `Description`: string.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `Path`: string. Required.
    #[track_caller]
    pub fn path(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Path", value);
        self
    }

    /// `Visible`: boolean.
    #[track_caller]
    pub fn visible(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Visible", value);
        self
    }
}

/// `ConnectorSource` of `AWS::BedrockAgentCore::GatewayTarget`.
#[derive(Clone, Default)]
#[must_use]
pub struct ConnectorSource(Properties);

properties! { ConnectorSource }

impl ConnectorSource {
    /// `ConnectorId`: string, 1 to 256 characters. Required.
    #[track_caller]
    pub fn connector_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ConnectorId", value);
        self
    }
}

/// `ConnectorTargetConfiguration` of `AWS::BedrockAgentCore::GatewayTarget`.
#[derive(Clone, Default)]
#[must_use]
pub struct ConnectorTargetConfiguration(Properties);

properties! { ConnectorTargetConfiguration }

impl ConnectorTargetConfiguration {
    /// `Configurations`: list of `ConnectorConfiguration`.
    #[track_caller]
    pub fn configurations(mut self, value: impl IntoValue<ListOf<ConnectorConfiguration>>) -> Self {
        self.0.set("Configurations", value);
        self
    }

    /// `Enabled`: list of strings, 1 to 50 items.
    #[track_caller]
    pub fn enabled(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Enabled", value);
        self
    }

    /// `Source`: `ConnectorSource`. Required.
    #[track_caller]
    pub fn source(mut self, value: impl IntoValue<ConnectorSource>) -> Self {
        self.0.set("Source", value);
        self
    }
}

/// `CredentialProvider` of `AWS::BedrockAgentCore::GatewayTarget`.
#[derive(Clone, Default)]
#[must_use]
pub struct CredentialProvider(Properties);

properties! { CredentialProvider }

impl CredentialProvider {
    /// `ApiKeyCredentialProvider`: `ApiKeyCredentialProvider`.
    #[track_caller]
    pub fn api_key_credential_provider(
        mut self,
        value: impl IntoValue<ApiKeyCredentialProvider>,
    ) -> Self {
        self.0.set("ApiKeyCredentialProvider", value);
        self
    }

    /// `IamCredentialProvider`: `IamCredentialProvider`.
    #[track_caller]
    pub fn iam_credential_provider(mut self, value: impl IntoValue<IamCredentialProvider>) -> Self {
        self.0.set("IamCredentialProvider", value);
        self
    }

    /// `OauthCredentialProvider`: `OAuthCredentialProvider`.
    #[track_caller]
    pub fn oauth_credential_provider(
        mut self,
        value: impl IntoValue<OAuthCredentialProvider>,
    ) -> Self {
        self.0.set("OauthCredentialProvider", value);
        self
    }
}

/// `CredentialProviderConfiguration` of `AWS::BedrockAgentCore::GatewayTarget`.
#[derive(Clone, Default)]
#[must_use]
pub struct CredentialProviderConfiguration(Properties);

properties! { CredentialProviderConfiguration }

impl CredentialProviderConfiguration {
    /// `CredentialProvider`: `CredentialProvider`.
    #[track_caller]
    pub fn credential_provider(mut self, value: impl IntoValue<CredentialProvider>) -> Self {
        self.0.set("CredentialProvider", value);
        self
    }

    /// `CredentialProviderType`: `CredentialProviderType`. Required.
    #[track_caller]
    pub fn credential_provider_type(
        mut self,
        value: impl IntoValue<CredentialProviderType>,
    ) -> Self {
        self.0.set("CredentialProviderType", value);
        self
    }
}

choice! {
    /// `CredentialProviderType` of `AWS::BedrockAgentCore::GatewayTarget`.
    CredentialProviderType
    GATEWAY_IAM_ROLE "GATEWAY_IAM_ROLE"
    OAUTH "OAUTH"
    API_KEY "API_KEY"
    CALLER_IAM_CREDENTIALS "CALLER_IAM_CREDENTIALS"
    JWT_PASSTHROUGH "JWT_PASSTHROUGH"
}

choice! {
    /// `EndpointIpAddressType` of `AWS::BedrockAgentCore::GatewayTarget`.
    EndpointIpAddressType
    IPV4 "IPV4"
    IPV6 "IPV6"
}

/// `HttpApiSchemaConfiguration` of `AWS::BedrockAgentCore::GatewayTarget`.
#[derive(Clone, Default)]
#[must_use]
pub struct HttpApiSchemaConfiguration(Properties);

properties! { HttpApiSchemaConfiguration }

impl HttpApiSchemaConfiguration {
    /// `Source`: `ApiSchemaConfiguration`. Required.
    #[track_caller]
    pub fn source(mut self, value: impl IntoValue<ApiSchemaConfiguration>) -> Self {
        self.0.set("Source", value);
        self
    }
}

/// `HttpConnectorSource` of `AWS::BedrockAgentCore::GatewayTarget`.
#[derive(Clone, Default)]
#[must_use]
pub struct HttpConnectorSource(Properties);

properties! { HttpConnectorSource }

impl HttpConnectorSource {
    /// `ConnectorId`: string, 1 to 256 characters. Required.
    #[track_caller]
    pub fn connector_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ConnectorId", value);
        self
    }
}

/// `HttpConnectorTargetConfiguration` of `AWS::BedrockAgentCore::GatewayTarget`.
#[derive(Clone, Default)]
#[must_use]
pub struct HttpConnectorTargetConfiguration(Properties);

properties! { HttpConnectorTargetConfiguration }

impl HttpConnectorTargetConfiguration {
    /// `Parameters`: map of strings, at most 10 entries.
    #[track_caller]
    pub fn parameters(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("Parameters", value);
        self
    }

    /// `Source`: `HttpConnectorSource`. Required.
    #[track_caller]
    pub fn source(mut self, value: impl IntoValue<HttpConnectorSource>) -> Self {
        self.0.set("Source", value);
        self
    }
}

/// `HttpTargetConfiguration` of `AWS::BedrockAgentCore::GatewayTarget`.
#[derive(Clone, Default)]
#[must_use]
pub struct HttpTargetConfiguration(Properties);

properties! { HttpTargetConfiguration }

impl HttpTargetConfiguration {
    /// `AgentcoreRuntime`: `RuntimeTargetConfiguration`.
    #[track_caller]
    pub fn agentcore_runtime(mut self, value: impl IntoValue<RuntimeTargetConfiguration>) -> Self {
        self.0.set("AgentcoreRuntime", value);
        self
    }

    /// `Connector`: `HttpConnectorTargetConfiguration`.
    #[track_caller]
    pub fn connector(mut self, value: impl IntoValue<HttpConnectorTargetConfiguration>) -> Self {
        self.0.set("Connector", value);
        self
    }

    /// `Passthrough`: `PassthroughTargetConfiguration`.
    #[track_caller]
    pub fn passthrough(mut self, value: impl IntoValue<PassthroughTargetConfiguration>) -> Self {
        self.0.set("Passthrough", value);
        self
    }
}

/// `IamCredentialProvider` of `AWS::BedrockAgentCore::GatewayTarget`.
#[derive(Clone, Default)]
#[must_use]
pub struct IamCredentialProvider(Properties);

properties! { IamCredentialProvider }

impl IamCredentialProvider {
    /// `Region`: string, 1 to 32 characters, pattern `^[a-zA-Z0-9-]+$`.
    #[track_caller]
    pub fn region(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Region", value);
        self
    }

    /// `Service`: string, 1 to 64 characters, pattern `^[a-zA-Z0-9._-]+$`. Required.
    #[track_caller]
    pub fn service(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Service", value);
        self
    }
}

/// `InferenceConnectorSource` of `AWS::BedrockAgentCore::GatewayTarget`.
#[derive(Clone, Default)]
#[must_use]
pub struct InferenceConnectorSource(Properties);

properties! { InferenceConnectorSource }

impl InferenceConnectorSource {
    /// `ConnectorId`: string, 1 to 256 characters. Required.
    #[track_caller]
    pub fn connector_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ConnectorId", value);
        self
    }
}

/// `InferenceConnectorTargetConfiguration` of `AWS::BedrockAgentCore::GatewayTarget`.
#[derive(Clone, Default)]
#[must_use]
pub struct InferenceConnectorTargetConfiguration(Properties);

properties! { InferenceConnectorTargetConfiguration }

impl InferenceConnectorTargetConfiguration {
    /// `Source`: `InferenceConnectorSource`. Required.
    #[track_caller]
    pub fn source(mut self, value: impl IntoValue<InferenceConnectorSource>) -> Self {
        self.0.set("Source", value);
        self
    }
}

/// `InferenceOperationConfiguration` of `AWS::BedrockAgentCore::GatewayTarget`.
#[derive(Clone, Default)]
#[must_use]
pub struct InferenceOperationConfiguration(Properties);

properties! { InferenceOperationConfiguration }

impl InferenceOperationConfiguration {
    /// `Models`: list of `ModelEntry`, 1 to 100 items.
    #[track_caller]
    pub fn models(mut self, value: impl IntoValue<ListOf<ModelEntry>>) -> Self {
        self.0.set("Models", value);
        self
    }

    /// `Path`: string, 1 to 256 characters, pattern `^/[a-zA-Z0-9\-\._/]+$`. Required.
    #[track_caller]
    pub fn path(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Path", value);
        self
    }

    /// `ProviderPath`: string, 1 to 256 characters, pattern `^/[a-zA-Z0-9\-\._/]+$`.
    #[track_caller]
    pub fn provider_path(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ProviderPath", value);
        self
    }
}

/// `InferenceProviderTargetConfiguration` of `AWS::BedrockAgentCore::GatewayTarget`.
#[derive(Clone, Default)]
#[must_use]
pub struct InferenceProviderTargetConfiguration(Properties);

properties! { InferenceProviderTargetConfiguration }

impl InferenceProviderTargetConfiguration {
    /// `Endpoint`: string, 1 to 2048 characters, pattern `^https://[a-zA-Z0-9\-\.]+(:[0-9]{1,5})?(/.*)?$`. Required.
    #[track_caller]
    pub fn endpoint(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Endpoint", value);
        self
    }

    /// `ModelMapping`: `ModelMapping`.
    #[track_caller]
    pub fn model_mapping(mut self, value: impl IntoValue<ModelMapping>) -> Self {
        self.0.set("ModelMapping", value);
        self
    }

    /// `Operations`: list of `InferenceOperationConfiguration`, 1 to 10 items.
    #[track_caller]
    pub fn operations(
        mut self,
        value: impl IntoValue<ListOf<InferenceOperationConfiguration>>,
    ) -> Self {
        self.0.set("Operations", value);
        self
    }
}

/// `InferenceTargetConfiguration` of `AWS::BedrockAgentCore::GatewayTarget`.
#[derive(Clone, Default)]
#[must_use]
pub struct InferenceTargetConfiguration(Properties);

properties! { InferenceTargetConfiguration }

impl InferenceTargetConfiguration {
    /// `Connector`: `InferenceConnectorTargetConfiguration`.
    #[track_caller]
    pub fn connector(
        mut self,
        value: impl IntoValue<InferenceConnectorTargetConfiguration>,
    ) -> Self {
        self.0.set("Connector", value);
        self
    }

    /// `Provider`: `InferenceProviderTargetConfiguration`.
    #[track_caller]
    pub fn provider(mut self, value: impl IntoValue<InferenceProviderTargetConfiguration>) -> Self {
        self.0.set("Provider", value);
        self
    }
}

choice! {
    /// `ListingMode` of `AWS::BedrockAgentCore::GatewayTarget`.
    ListingMode
    DEFAULT "DEFAULT"
    DYNAMIC "DYNAMIC"
}

/// `ManagedVpcResource` of `AWS::BedrockAgentCore::GatewayTarget`.
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

/// `McpLambdaTargetConfiguration` of `AWS::BedrockAgentCore::GatewayTarget`.
#[derive(Clone, Default)]
#[must_use]
pub struct McpLambdaTargetConfiguration(Properties);

properties! { McpLambdaTargetConfiguration }

impl McpLambdaTargetConfiguration {
    /// `LambdaArn`: `LambdaFunctionArn`, 1 to 170 characters. Required.
    #[track_caller]
    pub fn lambda_arn(mut self, value: impl IntoValue<format::LambdaFunctionArn>) -> Self {
        self.0.set("LambdaArn", value);
        self
    }

    /// `ToolSchema`: `ToolSchema`. Required.
    #[track_caller]
    pub fn tool_schema(mut self, value: impl IntoValue<ToolSchema>) -> Self {
        self.0.set("ToolSchema", value);
        self
    }
}

/// `McpServerTargetConfiguration` of `AWS::BedrockAgentCore::GatewayTarget`.
#[derive(Clone, Default)]
#[must_use]
pub struct McpServerTargetConfiguration(Properties);

properties! { McpServerTargetConfiguration }

impl McpServerTargetConfiguration {
    /// `Endpoint`: string, pattern `^https://.*`. Required.
    #[track_caller]
    pub fn endpoint(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Endpoint", value);
        self
    }

    /// `ListingMode`: `ListingMode`.
    #[track_caller]
    pub fn listing_mode(mut self, value: impl IntoValue<ListingMode>) -> Self {
        self.0.set("ListingMode", value);
        self
    }

    /// `McpToolSchema`: `McpToolSchemaConfiguration`.
    #[track_caller]
    pub fn mcp_tool_schema(mut self, value: impl IntoValue<McpToolSchemaConfiguration>) -> Self {
        self.0.set("McpToolSchema", value);
        self
    }

    /// `ResourcePriority`: number, 0 to 1000.
    #[track_caller]
    pub fn resource_priority(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("ResourcePriority", value);
        self
    }
}

/// `McpTargetConfiguration` of `AWS::BedrockAgentCore::GatewayTarget`.
#[derive(Clone, Default)]
#[must_use]
pub struct McpTargetConfiguration(Properties);

properties! { McpTargetConfiguration }

impl McpTargetConfiguration {
    /// `ApiGateway`: `ApiGatewayTargetConfiguration`.
    #[track_caller]
    pub fn api_gateway(mut self, value: impl IntoValue<ApiGatewayTargetConfiguration>) -> Self {
        self.0.set("ApiGateway", value);
        self
    }

    /// `Connector`: `ConnectorTargetConfiguration`.
    #[track_caller]
    pub fn connector(mut self, value: impl IntoValue<ConnectorTargetConfiguration>) -> Self {
        self.0.set("Connector", value);
        self
    }

    /// `Lambda`: `McpLambdaTargetConfiguration`.
    #[track_caller]
    pub fn lambda(mut self, value: impl IntoValue<McpLambdaTargetConfiguration>) -> Self {
        self.0.set("Lambda", value);
        self
    }

    /// `McpServer`: `McpServerTargetConfiguration`.
    #[track_caller]
    pub fn mcp_server(mut self, value: impl IntoValue<McpServerTargetConfiguration>) -> Self {
        self.0.set("McpServer", value);
        self
    }

    /// `OpenApiSchema`: `ApiSchemaConfiguration`.
    #[track_caller]
    pub fn open_api_schema(mut self, value: impl IntoValue<ApiSchemaConfiguration>) -> Self {
        self.0.set("OpenApiSchema", value);
        self
    }

    /// `SmithyModel`: `ApiSchemaConfiguration`.
    #[track_caller]
    pub fn smithy_model(mut self, value: impl IntoValue<ApiSchemaConfiguration>) -> Self {
        self.0.set("SmithyModel", value);
        self
    }
}

/// `McpToolSchemaConfiguration` of `AWS::BedrockAgentCore::GatewayTarget`.
#[derive(Clone, Default)]
#[must_use]
pub struct McpToolSchemaConfiguration(Properties);

properties! { McpToolSchemaConfiguration }

impl McpToolSchemaConfiguration {
    /// `InlinePayload`: string.
    #[track_caller]
    pub fn inline_payload(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("InlinePayload", value);
        self
    }

    /// `S3`: `S3Configuration`.
    #[track_caller]
    pub fn s3(mut self, value: impl IntoValue<S3Configuration>) -> Self {
        self.0.set("S3", value);
        self
    }
}

/// `MetadataConfiguration` of `AWS::BedrockAgentCore::GatewayTarget`.
#[derive(Clone, Default)]
#[must_use]
pub struct MetadataConfiguration(Properties);

properties! { MetadataConfiguration }

impl MetadataConfiguration {
    /// `AllowedQueryParameters`: list of strings, 1 to 10 items.
    #[track_caller]
    pub fn allowed_query_parameters(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("AllowedQueryParameters", value);
        self
    }

    /// `AllowedRequestHeaders`: list of strings, 1 to 10 items.
    #[track_caller]
    pub fn allowed_request_headers(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("AllowedRequestHeaders", value);
        self
    }

    /// `AllowedResponseHeaders`: list of strings, 1 to 10 items.
    #[track_caller]
    pub fn allowed_response_headers(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("AllowedResponseHeaders", value);
        self
    }
}

/// `ModelEntry` of `AWS::BedrockAgentCore::GatewayTarget`.
#[derive(Clone, Default)]
#[must_use]
pub struct ModelEntry(Properties);

properties! { ModelEntry }

impl ModelEntry {
    /// `Model`: string, 1 to 256 characters, pattern `^[a-zA-Z0-9\-\._\*\?@]+(/[a-zA-Z0-9\-\._\*\?@]+)*$`. Required.
    #[track_caller]
    pub fn model(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Model", value);
        self
    }
}

/// `ModelMapping` of `AWS::BedrockAgentCore::GatewayTarget`.
#[derive(Clone, Default)]
#[must_use]
pub struct ModelMapping(Properties);

properties! { ModelMapping }

impl ModelMapping {
    /// `ProviderPrefix`: `ProviderPrefix`.
    #[track_caller]
    pub fn provider_prefix(mut self, value: impl IntoValue<ProviderPrefix>) -> Self {
        self.0.set("ProviderPrefix", value);
        self
    }
}

/// `OAuthCredentialProvider` of `AWS::BedrockAgentCore::GatewayTarget`.
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

    /// `GrantType`: `OAuthGrantType`.
    #[track_caller]
    pub fn grant_type(mut self, value: impl IntoValue<OAuthGrantType>) -> Self {
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
    /// `OAuthGrantType` of `AWS::BedrockAgentCore::GatewayTarget`.
    OAuthGrantType
    CLIENT_CREDENTIALS "CLIENT_CREDENTIALS"
    AUTHORIZATION_CODE "AUTHORIZATION_CODE"
    TOKEN_EXCHANGE "TOKEN_EXCHANGE"
}

choice! {
    /// `PassthroughProtocolType` of `AWS::BedrockAgentCore::GatewayTarget`.
    PassthroughProtocolType
    MCP "MCP"
    A2A "A2A"
    INFERENCE "INFERENCE"
    CUSTOM "CUSTOM"
}

/// `PassthroughTargetConfiguration` of `AWS::BedrockAgentCore::GatewayTarget`.
#[derive(Clone, Default)]
#[must_use]
pub struct PassthroughTargetConfiguration(Properties);

properties! { PassthroughTargetConfiguration }

impl PassthroughTargetConfiguration {
    /// `Endpoint`: string, 1 to 2048 characters, pattern `^https://[a-zA-Z0-9\-\.]+(:[0-9]{1,5})?(/.*)?$`. Required.
    #[track_caller]
    pub fn endpoint(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Endpoint", value);
        self
    }

    /// `ProtocolType`: `PassthroughProtocolType`. Required.
    #[track_caller]
    pub fn protocol_type(mut self, value: impl IntoValue<PassthroughProtocolType>) -> Self {
        self.0.set("ProtocolType", value);
        self
    }

    /// `Schema`: `HttpApiSchemaConfiguration`.
    #[track_caller]
    pub fn schema(mut self, value: impl IntoValue<HttpApiSchemaConfiguration>) -> Self {
        self.0.set("Schema", value);
        self
    }

    /// `StickinessConfiguration`: `StickinessConfiguration`.
    #[track_caller]
    pub fn stickiness_configuration(
        mut self,
        value: impl IntoValue<StickinessConfiguration>,
    ) -> Self {
        self.0.set("StickinessConfiguration", value);
        self
    }
}

/// `PrivateEndpoint` of `AWS::BedrockAgentCore::GatewayTarget`.
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

/// `ProviderPrefix` of `AWS::BedrockAgentCore::GatewayTarget`.
#[derive(Clone, Default)]
#[must_use]
pub struct ProviderPrefix(Properties);

properties! { ProviderPrefix }

impl ProviderPrefix {
    /// `Separator`: string, 1 character, default `.`.
    #[track_caller]
    pub fn separator(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Separator", value);
        self
    }

    /// `Strip`: boolean, default false.
    #[track_caller]
    pub fn strip(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Strip", value);
        self
    }
}

choice! {
    /// `RestApiMethod` of `AWS::BedrockAgentCore::GatewayTarget`.
    RestApiMethod
    GET "GET"
    DELETE "DELETE"
    HEAD "HEAD"
    OPTIONS "OPTIONS"
    PATCH "PATCH"
    PUT "PUT"
    POST "POST"
}

/// `RuntimeTargetConfiguration` of `AWS::BedrockAgentCore::GatewayTarget`.
#[derive(Clone, Default)]
#[must_use]
pub struct RuntimeTargetConfiguration(Properties);

properties! { RuntimeTargetConfiguration }

impl RuntimeTargetConfiguration {
    /// `Arn`: string. Required.
    #[track_caller]
    pub fn arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Arn", value);
        self
    }

    /// `Qualifier`: string, pattern `([1-9][0-9]{0,4})|([a-zA-Z][a-zA-Z0-9_]{0,47})`.
    #[track_caller]
    pub fn qualifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Qualifier", value);
        self
    }

    /// `Schema`: `HttpApiSchemaConfiguration`.
    #[track_caller]
    pub fn schema(mut self, value: impl IntoValue<HttpApiSchemaConfiguration>) -> Self {
        self.0.set("Schema", value);
        self
    }
}

/// `S3Configuration` of `AWS::BedrockAgentCore::GatewayTarget`.
#[derive(Clone, Default)]
#[must_use]
pub struct S3Configuration(Properties);

properties! { S3Configuration }

impl S3Configuration {
    /// `BucketOwnerAccountId`: string, pattern `^[0-9]{12}$`.
    #[track_caller]
    pub fn bucket_owner_account_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("BucketOwnerAccountId", value);
        self
    }

    /// `Uri`: string, pattern `^s3://.{1,2043}$`.
    #[track_caller]
    pub fn uri(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Uri", value);
        self
    }
}

/// `SchemaDefinition` of `AWS::BedrockAgentCore::GatewayTarget`.
#[derive(Clone, Default)]
#[must_use]
pub struct SchemaDefinition(Properties);

properties! { SchemaDefinition }

impl SchemaDefinition {
    /// `Description`: string.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `Items`: `SchemaDefinition`.
    #[track_caller]
    pub fn items(mut self, value: impl IntoValue<SchemaDefinition>) -> Self {
        self.0.set("Items", value);
        self
    }

    /// `Properties`: map of `SchemaDefinition`.
    #[track_caller]
    pub fn properties(mut self, value: impl IntoValue<MapOf<SchemaDefinition>>) -> Self {
        self.0.set("Properties", value);
        self
    }

    /// `Required`: list of strings.
    #[track_caller]
    pub fn required(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Required", value);
        self
    }

    /// `Type`: `SchemaType`. Required.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<SchemaType>) -> Self {
        self.0.set("Type", value);
        self
    }
}

choice! {
    /// `SchemaType` of `AWS::BedrockAgentCore::GatewayTarget`.
    SchemaType
    STRING "string"
    NUMBER "number"
    OBJECT "object"
    ARRAY "array"
    BOOLEAN "boolean"
    INTEGER "integer"
}

/// `SelfManagedLatticeResource` of `AWS::BedrockAgentCore::GatewayTarget`.
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

/// `StickinessConfiguration` of `AWS::BedrockAgentCore::GatewayTarget`.
#[derive(Clone, Default)]
#[must_use]
pub struct StickinessConfiguration(Properties);

properties! { StickinessConfiguration }

impl StickinessConfiguration {
    /// `Identifier`: string, 1 to 256 characters. Required.
    #[track_caller]
    pub fn identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Identifier", value);
        self
    }

    /// `Timeout`: number, 1 to 86400.
    #[track_caller]
    pub fn timeout(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("Timeout", value);
        self
    }
}

/// `TargetConfiguration` of `AWS::BedrockAgentCore::GatewayTarget`.
#[derive(Clone, Default)]
#[must_use]
pub struct TargetConfiguration(Properties);

properties! { TargetConfiguration }

impl TargetConfiguration {
    /// `Http`: `HttpTargetConfiguration`.
    #[track_caller]
    pub fn http(mut self, value: impl IntoValue<HttpTargetConfiguration>) -> Self {
        self.0.set("Http", value);
        self
    }

    /// `Inference`: `InferenceTargetConfiguration`.
    #[track_caller]
    pub fn inference(mut self, value: impl IntoValue<InferenceTargetConfiguration>) -> Self {
        self.0.set("Inference", value);
        self
    }

    /// `Mcp`: `McpTargetConfiguration`.
    #[track_caller]
    pub fn mcp(mut self, value: impl IntoValue<McpTargetConfiguration>) -> Self {
        self.0.set("Mcp", value);
        self
    }
}

/// `ToolDefinition` of `AWS::BedrockAgentCore::GatewayTarget`.
#[derive(Clone, Default)]
#[must_use]
pub struct ToolDefinition(Properties);

properties! { ToolDefinition }

impl ToolDefinition {
    /// `Description`: string. Required.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `InputSchema`: `SchemaDefinition`. Required.
    #[track_caller]
    pub fn input_schema(mut self, value: impl IntoValue<SchemaDefinition>) -> Self {
        self.0.set("InputSchema", value);
        self
    }

    /// `Name`: string. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `OutputSchema`: `SchemaDefinition`.
    #[track_caller]
    pub fn output_schema(mut self, value: impl IntoValue<SchemaDefinition>) -> Self {
        self.0.set("OutputSchema", value);
        self
    }
}

/// `ToolSchema` of `AWS::BedrockAgentCore::GatewayTarget`.
#[derive(Clone, Default)]
#[must_use]
pub struct ToolSchema(Properties);

properties! { ToolSchema }

impl ToolSchema {
    /// `InlinePayload`: list of `ToolDefinition`.
    #[track_caller]
    pub fn inline_payload(mut self, value: impl IntoValue<ListOf<ToolDefinition>>) -> Self {
        self.0.set("InlinePayload", value);
        self
    }

    /// `S3`: `S3Configuration`.
    #[track_caller]
    pub fn s3(mut self, value: impl IntoValue<S3Configuration>) -> Self {
        self.0.set("S3", value);
        self
    }
}
