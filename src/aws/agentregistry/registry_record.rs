// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::AgentRegistry::RegistryRecord` and the types of its properties.

use crate::aws::base::{Body, IntoNode, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::{ListOf, MapOf};
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::AgentRegistry::RegistryRecord`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-agentregistry-registryrecord.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct RegistryRecord(Body);

resource! { RegistryRecord "AWS::AgentRegistry::RegistryRecord" }

impl RegistryRecord {
    /// `CustomMetadata`: object.
    #[track_caller]
    pub fn custom_metadata(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("CustomMetadata", value);
        self
    }

    /// `Description`: string, 1 to 4096 characters.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `Descriptors`: `Descriptors`. Required.
    #[track_caller]
    pub fn descriptors(mut self, value: impl IntoValue<Descriptors>) -> Self {
        self.0.set("Descriptors", value);
        self
    }

    /// `DisplayName`: string, 1 to 255 characters.
    #[track_caller]
    pub fn display_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DisplayName", value);
        self
    }

    /// `Name`: string, 1 to 255 characters, pattern `^[a-zA-Z0-9][a-zA-Z0-9_\-\.\/]*$`. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `RecordType`: `RecordType`. Required. A change replaces the resource.
    #[track_caller]
    pub fn record_type(mut self, value: impl IntoValue<RecordType>) -> Self {
        self.0.set("RecordType", value);
        self
    }

    /// `RecordVersion`: string, 1 to 255 characters, pattern `^[a-zA-Z0-9.-]+$`.
    #[track_caller]
    pub fn record_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RecordVersion", value);
        self
    }

    /// `RegistryId`: string, 1 to 2048 characters. A change replaces the resource.
    #[track_caller]
    pub fn registry_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RegistryId", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<RegistryRecord> {
    /// `CreatedAt`
    #[inline]
    pub fn created_at(&self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// `CreatedBy`
    #[inline]
    pub fn created_by(&self) -> Value<String> {
        self.attribute("CreatedBy")
    }

    /// `RecordArn`
    #[inline]
    pub fn record_arn(&self) -> Value<String> {
        self.attribute("RecordArn")
    }

    /// `RecordId`
    #[inline]
    pub fn record_id(&self) -> Value<String> {
        self.attribute("RecordId")
    }

    /// `RegistryArn`
    #[inline]
    pub fn registry_arn(&self) -> Value<String> {
        self.attribute("RegistryArn")
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
}

/// `A2aAgentCardDescriptor` of `AWS::AgentRegistry::RegistryRecord`.
#[derive(Clone, Default)]
#[must_use]
pub struct A2aAgentCardDescriptor(Properties);

properties! { A2aAgentCardDescriptor }

impl A2aAgentCardDescriptor {
    /// `Data`: string, 1 to 102400 characters.
    #[track_caller]
    pub fn data(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Data", value);
        self
    }

    /// `DataSchemaVersion`: string, 1 to 255 characters.
    #[track_caller]
    pub fn data_schema_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DataSchemaVersion", value);
        self
    }

    /// `Source`: `DescriptorSource`.
    #[track_caller]
    pub fn source(mut self, value: impl IntoValue<DescriptorSource>) -> Self {
        self.0.set("Source", value);
        self
    }
}

/// `AgUiDescriptor` of `AWS::AgentRegistry::RegistryRecord`.
#[derive(Clone, Default)]
#[must_use]
pub struct AgUiDescriptor(Properties);

properties! { AgUiDescriptor }

impl AgUiDescriptor {
    /// `Source`: `SourceOnlyDescriptorSource`.
    #[track_caller]
    pub fn source(mut self, value: impl IntoValue<SourceOnlyDescriptorSource>) -> Self {
        self.0.set("Source", value);
        self
    }
}

/// `AgentSkillsAdditionalData` of `AWS::AgentRegistry::RegistryRecord`.
#[derive(Clone, Default)]
#[must_use]
pub struct AgentSkillsAdditionalData(Properties);

properties! { AgentSkillsAdditionalData }

impl AgentSkillsAdditionalData {
    /// `SkillMd`: `AgentSkillsMdDescriptor`.
    #[track_caller]
    pub fn skill_md(mut self, value: impl IntoValue<AgentSkillsMdDescriptor>) -> Self {
        self.0.set("SkillMd", value);
        self
    }
}

/// `AgentSkillsDefinitionDescriptor` of `AWS::AgentRegistry::RegistryRecord`.
#[derive(Clone, Default)]
#[must_use]
pub struct AgentSkillsDefinitionDescriptor(Properties);

properties! { AgentSkillsDefinitionDescriptor }

impl AgentSkillsDefinitionDescriptor {
    /// `AdditionalData`: `AgentSkillsAdditionalData`.
    #[track_caller]
    pub fn additional_data(mut self, value: impl IntoValue<AgentSkillsAdditionalData>) -> Self {
        self.0.set("AdditionalData", value);
        self
    }

    /// `Data`: string, 1 to 102400 characters.
    #[track_caller]
    pub fn data(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Data", value);
        self
    }

    /// `DataSchemaVersion`: string, 1 to 255 characters.
    #[track_caller]
    pub fn data_schema_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DataSchemaVersion", value);
        self
    }
}

/// `AgentSkillsMdDescriptor` of `AWS::AgentRegistry::RegistryRecord`.
#[derive(Clone, Default)]
#[must_use]
pub struct AgentSkillsMdDescriptor(Properties);

properties! { AgentSkillsMdDescriptor }

impl AgentSkillsMdDescriptor {
    /// `Data`: string, 1 to 102400 characters.
    #[track_caller]
    pub fn data(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Data", value);
        self
    }

    /// `DataSchemaVersion`: string, 1 to 255 characters.
    #[track_caller]
    pub fn data_schema_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DataSchemaVersion", value);
        self
    }

    /// `Source`: `SkillMdSource`.
    #[track_caller]
    pub fn source(mut self, value: impl IntoValue<SkillMdSource>) -> Self {
        self.0.set("Source", value);
        self
    }
}

/// `CustomDescriptor` of `AWS::AgentRegistry::RegistryRecord`.
#[derive(Clone, Default)]
#[must_use]
pub struct CustomDescriptor(Properties);

properties! { CustomDescriptor }

impl CustomDescriptor {
    /// `Data`: string, 1 to 102400 characters.
    #[track_caller]
    pub fn data(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Data", value);
        self
    }
}

/// `DescriptorSource` of `AWS::AgentRegistry::RegistryRecord`.
#[derive(Clone, Default)]
#[must_use]
pub struct DescriptorSource(Properties);

properties! { DescriptorSource }

impl DescriptorSource {
    /// `FromUrl`: `DescriptorSourceFromUrl`.
    #[track_caller]
    pub fn from_url(mut self, value: impl IntoValue<DescriptorSourceFromUrl>) -> Self {
        self.0.set("FromUrl", value);
        self
    }
}

/// `DescriptorSourceFromUrl` of `AWS::AgentRegistry::RegistryRecord`.
#[derive(Clone, Default)]
#[must_use]
pub struct DescriptorSourceFromUrl(Properties);

properties! { DescriptorSourceFromUrl }

impl DescriptorSourceFromUrl {
    /// `CredentialProviderConfigurations`: list of `RegistryRecordCredentialProviderConfiguration`, at most 1 item.
    #[track_caller]
    pub fn credential_provider_configurations(
        mut self,
        value: impl IntoValue<ListOf<RegistryRecordCredentialProviderConfiguration>>,
    ) -> Self {
        self.0.set("CredentialProviderConfigurations", value);
        self
    }

    /// `Url`: string, 1 to 2048 characters, pattern `^https://.*$`. Required.
    #[track_caller]
    pub fn url(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Url", value);
        self
    }
}

/// `Descriptors` of `AWS::AgentRegistry::RegistryRecord`.
#[derive(Clone, Default)]
#[must_use]
pub struct Descriptors(Properties);

properties! { Descriptors }

impl Descriptors {
    /// `A2aAgentCard`: `A2aAgentCardDescriptor`.
    #[track_caller]
    pub fn a2a_agent_card(mut self, value: impl IntoValue<A2aAgentCardDescriptor>) -> Self {
        self.0.set("A2aAgentCard", value);
        self
    }

    /// `AgentSkillsDefinition`: `AgentSkillsDefinitionDescriptor`.
    #[track_caller]
    pub fn agent_skills_definition(
        mut self,
        value: impl IntoValue<AgentSkillsDefinitionDescriptor>,
    ) -> Self {
        self.0.set("AgentSkillsDefinition", value);
        self
    }

    /// `Agui`: `AgUiDescriptor`.
    #[track_caller]
    pub fn agui(mut self, value: impl IntoValue<AgUiDescriptor>) -> Self {
        self.0.set("Agui", value);
        self
    }

    /// `Custom`: `CustomDescriptor`.
    #[track_caller]
    pub fn custom(mut self, value: impl IntoValue<CustomDescriptor>) -> Self {
        self.0.set("Custom", value);
        self
    }

    /// `Http`: `HttpDescriptor`.
    #[track_caller]
    pub fn http(mut self, value: impl IntoValue<HttpDescriptor>) -> Self {
        self.0.set("Http", value);
        self
    }

    /// `McpServer`: `McpServerDescriptor`.
    #[track_caller]
    pub fn mcp_server(mut self, value: impl IntoValue<McpServerDescriptor>) -> Self {
        self.0.set("McpServer", value);
        self
    }
}

/// `HttpDescriptor` of `AWS::AgentRegistry::RegistryRecord`.
#[derive(Clone, Default)]
#[must_use]
pub struct HttpDescriptor(Properties);

properties! { HttpDescriptor }

impl HttpDescriptor {
    /// `Source`: `SourceOnlyDescriptorSource`.
    #[track_caller]
    pub fn source(mut self, value: impl IntoValue<SourceOnlyDescriptorSource>) -> Self {
        self.0.set("Source", value);
        self
    }
}

/// `McpServerAdditionalData` of `AWS::AgentRegistry::RegistryRecord`.
#[derive(Clone, Default)]
#[must_use]
pub struct McpServerAdditionalData(Properties);

properties! { McpServerAdditionalData }

impl McpServerAdditionalData {
    /// `Tools`: `McpToolsDescriptor`.
    #[track_caller]
    pub fn tools(mut self, value: impl IntoValue<McpToolsDescriptor>) -> Self {
        self.0.set("Tools", value);
        self
    }
}

/// `McpServerDescriptor` of `AWS::AgentRegistry::RegistryRecord`.
#[derive(Clone, Default)]
#[must_use]
pub struct McpServerDescriptor(Properties);

properties! { McpServerDescriptor }

impl McpServerDescriptor {
    /// `AdditionalData`: `McpServerAdditionalData`.
    #[track_caller]
    pub fn additional_data(mut self, value: impl IntoValue<McpServerAdditionalData>) -> Self {
        self.0.set("AdditionalData", value);
        self
    }

    /// `Data`: string, 1 to 102400 characters.
    #[track_caller]
    pub fn data(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Data", value);
        self
    }

    /// `DataSchemaVersion`: string, 1 to 255 characters.
    #[track_caller]
    pub fn data_schema_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DataSchemaVersion", value);
        self
    }

    /// `Source`: `DescriptorSource`.
    #[track_caller]
    pub fn source(mut self, value: impl IntoValue<DescriptorSource>) -> Self {
        self.0.set("Source", value);
        self
    }
}

/// `McpToolsDescriptor` of `AWS::AgentRegistry::RegistryRecord`.
#[derive(Clone, Default)]
#[must_use]
pub struct McpToolsDescriptor(Properties);

properties! { McpToolsDescriptor }

impl McpToolsDescriptor {
    /// `Data`: string, 1 to 102400 characters.
    #[track_caller]
    pub fn data(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Data", value);
        self
    }

    /// `DataSchemaVersion`: string, 1 to 255 characters.
    #[track_caller]
    pub fn data_schema_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DataSchemaVersion", value);
        self
    }
}

choice! {
    /// `RecordType` of `AWS::AgentRegistry::RegistryRecord`.
    RecordType
    MCP "MCP"
    AGENT "AGENT"
    SKILL "SKILL"
    CUSTOM "CUSTOM"
    GATEWAY "GATEWAY"
}

/// `RegistryRecordCredentialProviderConfiguration` of `AWS::AgentRegistry::RegistryRecord`.
#[derive(Clone, Default)]
#[must_use]
pub struct RegistryRecordCredentialProviderConfiguration(Properties);

properties! { RegistryRecordCredentialProviderConfiguration }

impl RegistryRecordCredentialProviderConfiguration {
    /// `CredentialProvider`: `RegistryRecordCredentialProviderUnion`. Required.
    #[track_caller]
    pub fn credential_provider(
        mut self,
        value: impl IntoValue<RegistryRecordCredentialProviderUnion>,
    ) -> Self {
        self.0.set("CredentialProvider", value);
        self
    }

    /// `CredentialProviderType`: `RegistryRecordCredentialProviderConfigurationCredentialProviderType`. Required.
    #[track_caller]
    pub fn credential_provider_type(
        mut self,
        value: impl IntoValue<RegistryRecordCredentialProviderConfigurationCredentialProviderType>,
    ) -> Self {
        self.0.set("CredentialProviderType", value);
        self
    }
}

choice! {
    /// `RegistryRecordCredentialProviderConfigurationCredentialProviderType` of `AWS::AgentRegistry::RegistryRecord`.
    RegistryRecordCredentialProviderConfigurationCredentialProviderType
    OAUTH "OAUTH"
    IAM "IAM"
}

/// `RegistryRecordCredentialProviderUnion` of `AWS::AgentRegistry::RegistryRecord`.
#[derive(Clone, Default)]
#[must_use]
pub struct RegistryRecordCredentialProviderUnion(Properties);

properties! { RegistryRecordCredentialProviderUnion }

impl RegistryRecordCredentialProviderUnion {
    /// `IamCredentialProvider`: `RegistryRecordIamCredentialProvider`.
    #[track_caller]
    pub fn iam_credential_provider(
        mut self,
        value: impl IntoValue<RegistryRecordIamCredentialProvider>,
    ) -> Self {
        self.0.set("IamCredentialProvider", value);
        self
    }

    /// `OauthCredentialProvider`: `RegistryRecordOAuthCredentialProvider`.
    #[track_caller]
    pub fn oauth_credential_provider(
        mut self,
        value: impl IntoValue<RegistryRecordOAuthCredentialProvider>,
    ) -> Self {
        self.0.set("OauthCredentialProvider", value);
        self
    }
}

/// `RegistryRecordIamCredentialProvider` of `AWS::AgentRegistry::RegistryRecord`.
#[derive(Clone, Default)]
#[must_use]
pub struct RegistryRecordIamCredentialProvider(Properties);

properties! { RegistryRecordIamCredentialProvider }

impl RegistryRecordIamCredentialProvider {
    /// `Region`: string, 1 to 64 characters, pattern `^[a-z0-9-]+$`.
    #[track_caller]
    pub fn region(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Region", value);
        self
    }

    /// `RoleArn`: `IamRoleArn`, 20 to 2048 characters, pattern `^arn:aws(-[^:]+)?:iam::[0-9]{12}:role/.+$`.
    #[track_caller]
    pub fn role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("RoleArn", value);
        self
    }

    /// `Service`: string, 1 to 128 characters, pattern `^[a-zA-Z0-9_-]+$`.
    #[track_caller]
    pub fn service(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Service", value);
        self
    }
}

/// `RegistryRecordOAuthCredentialProvider` of `AWS::AgentRegistry::RegistryRecord`.
#[derive(Clone, Default)]
#[must_use]
pub struct RegistryRecordOAuthCredentialProvider(Properties);

properties! { RegistryRecordOAuthCredentialProvider }

impl RegistryRecordOAuthCredentialProvider {
    /// `CustomParameters`: map of strings.
    #[track_caller]
    pub fn custom_parameters(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("CustomParameters", value);
        self
    }

    /// `GrantType`: `RegistryRecordOAuthCredentialProviderGrantType`.
    #[track_caller]
    pub fn grant_type(
        mut self,
        value: impl IntoValue<RegistryRecordOAuthCredentialProviderGrantType>,
    ) -> Self {
        self.0.set("GrantType", value);
        self
    }

    /// `ProviderArn`: string, 1 to 2048 characters, pattern `^arn:aws(-[^:]+)?:bedrock-agentcore:[a-z0-9-]+:[0-9]{12}:.*$`. Required.
    #[track_caller]
    pub fn provider_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ProviderArn", value);
        self
    }

    /// `Scopes`: list of strings.
    #[track_caller]
    pub fn scopes(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Scopes", value);
        self
    }
}

choice! {
    /// `RegistryRecordOAuthCredentialProviderGrantType` of `AWS::AgentRegistry::RegistryRecord`.
    RegistryRecordOAuthCredentialProviderGrantType
    CLIENT_CREDENTIALS "CLIENT_CREDENTIALS"
}

/// `SkillMdSource` of `AWS::AgentRegistry::RegistryRecord`.
#[derive(Clone, Default)]
#[must_use]
pub struct SkillMdSource(Properties);

properties! { SkillMdSource }

impl SkillMdSource {
    /// `FromUrl`: `SkillMdSourceFromUrl`.
    #[track_caller]
    pub fn from_url(mut self, value: impl IntoValue<SkillMdSourceFromUrl>) -> Self {
        self.0.set("FromUrl", value);
        self
    }
}

/// `SkillMdSourceFromUrl` of `AWS::AgentRegistry::RegistryRecord`.
#[derive(Clone, Default)]
#[must_use]
pub struct SkillMdSourceFromUrl(Properties);

properties! { SkillMdSourceFromUrl }

impl SkillMdSourceFromUrl {
    /// `Url`: string, 1 to 2048 characters, pattern `^https://.*$`. Required.
    #[track_caller]
    pub fn url(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Url", value);
        self
    }
}

/// `SourceOnlyDescriptorSource` of `AWS::AgentRegistry::RegistryRecord`.
#[derive(Clone, Default)]
#[must_use]
pub struct SourceOnlyDescriptorSource(Properties);

properties! { SourceOnlyDescriptorSource }

impl SourceOnlyDescriptorSource {
    /// `FromUrl`: `SourceOnlyDescriptorSourceFromUrl`.
    #[track_caller]
    pub fn from_url(mut self, value: impl IntoValue<SourceOnlyDescriptorSourceFromUrl>) -> Self {
        self.0.set("FromUrl", value);
        self
    }
}

/// `SourceOnlyDescriptorSourceFromUrl` of `AWS::AgentRegistry::RegistryRecord`.
#[derive(Clone, Default)]
#[must_use]
pub struct SourceOnlyDescriptorSourceFromUrl(Properties);

properties! { SourceOnlyDescriptorSourceFromUrl }

impl SourceOnlyDescriptorSourceFromUrl {
    /// `Url`: string, 1 to 2048 characters, pattern `^https://.*$`. Required.
    #[track_caller]
    pub fn url(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Url", value);
        self
    }
}

/// `Tag` of `AWS::AgentRegistry::RegistryRecord`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 128 characters, pattern `^[a-zA-Z0-9\s._:/=+@-]*$`. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, at most 256 characters, pattern `^[a-zA-Z0-9\s._:/=+@-]*$`. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
