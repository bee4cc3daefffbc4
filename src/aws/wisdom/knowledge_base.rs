// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Wisdom::KnowledgeBase` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Wisdom::KnowledgeBase`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wisdom-knowledgebase.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct KnowledgeBase(Body);

resource! { KnowledgeBase "AWS::Wisdom::KnowledgeBase" }

impl KnowledgeBase {
    /// `Description`: string, 1 to 255 characters, pattern `^[a-zA-Z0-9\s_.,-]+`. A change replaces the resource.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `KnowledgeBaseType`: `KnowledgeBaseType`. Required. A change replaces the resource.
    #[track_caller]
    pub fn knowledge_base_type(mut self, value: impl IntoValue<KnowledgeBaseType>) -> Self {
        self.0.set("KnowledgeBaseType", value);
        self
    }

    /// `Name`: string, 1 to 255 characters, pattern `^[a-zA-Z0-9\s_.,-]+`. Required. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `RenderingConfiguration`: `RenderingConfiguration`.
    #[track_caller]
    pub fn rendering_configuration(
        mut self,
        value: impl IntoValue<RenderingConfiguration>,
    ) -> Self {
        self.0.set("RenderingConfiguration", value);
        self
    }

    /// `ServerSideEncryptionConfiguration`: `ServerSideEncryptionConfiguration`. A change replaces the resource.
    #[track_caller]
    pub fn server_side_encryption_configuration(
        mut self,
        value: impl IntoValue<ServerSideEncryptionConfiguration>,
    ) -> Self {
        self.0.set("ServerSideEncryptionConfiguration", value);
        self
    }

    /// `SourceConfiguration`: `SourceConfiguration`. A change replaces the resource.
    #[track_caller]
    pub fn source_configuration(mut self, value: impl IntoValue<SourceConfiguration>) -> Self {
        self.0.set("SourceConfiguration", value);
        self
    }

    /// `Tags`: list of `Tag`. A change replaces the resource.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `VectorIngestionConfiguration`: `VectorIngestionConfiguration`.
    #[track_caller]
    pub fn vector_ingestion_configuration(
        mut self,
        value: impl IntoValue<VectorIngestionConfiguration>,
    ) -> Self {
        self.0.set("VectorIngestionConfiguration", value);
        self
    }
}

impl Handle<KnowledgeBase> {
    /// `KnowledgeBaseArn`
    #[inline]
    pub fn knowledge_base_arn(&self) -> Value<String> {
        self.attribute("KnowledgeBaseArn")
    }

    /// `KnowledgeBaseId`
    #[inline]
    pub fn knowledge_base_id(&self) -> Value<String> {
        self.attribute("KnowledgeBaseId")
    }
}

/// `AppIntegrationsConfiguration` of `AWS::Wisdom::KnowledgeBase`.
#[derive(Clone, Default)]
#[must_use]
pub struct AppIntegrationsConfiguration(Properties);

properties! { AppIntegrationsConfiguration }

impl AppIntegrationsConfiguration {
    /// `AppIntegrationArn`: string, 1 to 2048 characters, pattern `^arn:[a-z-]+?:[a-z-]+?:[a-z0-9-]*?:([0-9]{12})?:[a-zA-Z0-9-:/]+$`. Required.
    #[track_caller]
    pub fn app_integration_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AppIntegrationArn", value);
        self
    }

    /// `ObjectFields`: list of strings, 1 to 100 items.
    #[track_caller]
    pub fn object_fields(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("ObjectFields", value);
        self
    }
}

/// `BedrockFoundationModelConfiguration` of `AWS::Wisdom::KnowledgeBase`.
#[derive(Clone, Default)]
#[must_use]
pub struct BedrockFoundationModelConfiguration(Properties);

properties! { BedrockFoundationModelConfiguration }

impl BedrockFoundationModelConfiguration {
    /// `ModelArn`: string, 1 to 2048 characters. Required.
    #[track_caller]
    pub fn model_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ModelArn", value);
        self
    }

    /// `ParsingPrompt`: `BedrockFoundationModelConfigurationParsingPrompt`.
    #[track_caller]
    pub fn parsing_prompt(
        mut self,
        value: impl IntoValue<BedrockFoundationModelConfigurationParsingPrompt>,
    ) -> Self {
        self.0.set("ParsingPrompt", value);
        self
    }
}

/// `BedrockFoundationModelConfigurationParsingPrompt` of `AWS::Wisdom::KnowledgeBase`.
#[derive(Clone, Default)]
#[must_use]
pub struct BedrockFoundationModelConfigurationParsingPrompt(Properties);

properties! { BedrockFoundationModelConfigurationParsingPrompt }

impl BedrockFoundationModelConfigurationParsingPrompt {
    /// `ParsingPromptText`: string, 1 to 10000 characters. Required.
    #[track_caller]
    pub fn parsing_prompt_text(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ParsingPromptText", value);
        self
    }
}

/// `FixedSizeChunkingConfiguration` of `AWS::Wisdom::KnowledgeBase`.
#[derive(Clone, Default)]
#[must_use]
pub struct FixedSizeChunkingConfiguration(Properties);

properties! { FixedSizeChunkingConfiguration }

impl FixedSizeChunkingConfiguration {
    /// `MaxTokens`: number, at least 1. Required.
    #[track_caller]
    pub fn max_tokens(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("MaxTokens", value);
        self
    }

    /// `OverlapPercentage`: number, 1 to 99. Required.
    #[track_caller]
    pub fn overlap_percentage(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("OverlapPercentage", value);
        self
    }
}

/// `HierarchicalChunkingConfiguration` of `AWS::Wisdom::KnowledgeBase`.
#[derive(Clone, Default)]
#[must_use]
pub struct HierarchicalChunkingConfiguration(Properties);

properties! { HierarchicalChunkingConfiguration }

impl HierarchicalChunkingConfiguration {
    /// `LevelConfigurations`: list of `HierarchicalChunkingLevelConfiguration`, 2 items. Required.
    #[track_caller]
    pub fn level_configurations(
        mut self,
        value: impl IntoValue<ListOf<HierarchicalChunkingLevelConfiguration>>,
    ) -> Self {
        self.0.set("LevelConfigurations", value);
        self
    }

    /// `OverlapTokens`: number, at least 1. Required.
    #[track_caller]
    pub fn overlap_tokens(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("OverlapTokens", value);
        self
    }
}

/// `HierarchicalChunkingLevelConfiguration` of `AWS::Wisdom::KnowledgeBase`.
#[derive(Clone, Default)]
#[must_use]
pub struct HierarchicalChunkingLevelConfiguration(Properties);

properties! { HierarchicalChunkingLevelConfiguration }

impl HierarchicalChunkingLevelConfiguration {
    /// `MaxTokens`: number, 1 to 8192. Required.
    #[track_caller]
    pub fn max_tokens(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("MaxTokens", value);
        self
    }
}

choice! {
    /// `KnowledgeBaseType` of `AWS::Wisdom::KnowledgeBase`.
    KnowledgeBaseType
    EXTERNAL "EXTERNAL"
    CUSTOM "CUSTOM"
    MESSAGE_TEMPLATES "MESSAGE_TEMPLATES"
    MANAGED "MANAGED"
    QUICK_RESPONSES "QUICK_RESPONSES"
}

/// `ManagedSourceConfiguration` of `AWS::Wisdom::KnowledgeBase`.
#[derive(Clone, Default)]
#[must_use]
pub struct ManagedSourceConfiguration(Properties);

properties! { ManagedSourceConfiguration }

impl ManagedSourceConfiguration {
    /// `WebCrawlerConfiguration`: `WebCrawlerConfiguration`.
    #[track_caller]
    pub fn web_crawler_configuration(
        mut self,
        value: impl IntoValue<WebCrawlerConfiguration>,
    ) -> Self {
        self.0.set("WebCrawlerConfiguration", value);
        self
    }
}

/// `RenderingConfiguration` of `AWS::Wisdom::KnowledgeBase`.
#[derive(Clone, Default)]
#[must_use]
pub struct RenderingConfiguration(Properties);

properties! { RenderingConfiguration }

impl RenderingConfiguration {
    /// `TemplateUri`: string, 1 to 4096 characters.
    #[track_caller]
    pub fn template_uri(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TemplateUri", value);
        self
    }
}

/// `SeedUrl` of `AWS::Wisdom::KnowledgeBase`.
#[derive(Clone, Default)]
#[must_use]
pub struct SeedUrl(Properties);

properties! { SeedUrl }

impl SeedUrl {
    /// `Url`: string, pattern `^https?://[A-Za-z0-9][^\s]*$`.
    #[track_caller]
    pub fn url(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Url", value);
        self
    }
}

/// `SemanticChunkingConfiguration` of `AWS::Wisdom::KnowledgeBase`.
#[derive(Clone, Default)]
#[must_use]
pub struct SemanticChunkingConfiguration(Properties);

properties! { SemanticChunkingConfiguration }

impl SemanticChunkingConfiguration {
    /// `BreakpointPercentileThreshold`: number, 50 to 99. Required.
    #[track_caller]
    pub fn breakpoint_percentile_threshold(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("BreakpointPercentileThreshold", value);
        self
    }

    /// `BufferSize`: number, 0 to 1. Required.
    #[track_caller]
    pub fn buffer_size(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("BufferSize", value);
        self
    }

    /// `MaxTokens`: number, at least 1. Required.
    #[track_caller]
    pub fn max_tokens(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("MaxTokens", value);
        self
    }
}

/// `ServerSideEncryptionConfiguration` of `AWS::Wisdom::KnowledgeBase`.
#[derive(Clone, Default)]
#[must_use]
pub struct ServerSideEncryptionConfiguration(Properties);

properties! { ServerSideEncryptionConfiguration }

impl ServerSideEncryptionConfiguration {
    /// `KmsKeyId`: `KmsKey`, 1 to 4096 characters.
    #[track_caller]
    pub fn kms_key_id(mut self, value: impl IntoValue<format::KmsKey>) -> Self {
        self.0.set("KmsKeyId", value);
        self
    }
}

/// `SourceConfiguration` of `AWS::Wisdom::KnowledgeBase`.
#[derive(Clone, Default)]
#[must_use]
pub struct SourceConfiguration(Properties);

properties! { SourceConfiguration }

impl SourceConfiguration {
    /// `AppIntegrations`: `AppIntegrationsConfiguration`.
    #[track_caller]
    pub fn app_integrations(mut self, value: impl IntoValue<AppIntegrationsConfiguration>) -> Self {
        self.0.set("AppIntegrations", value);
        self
    }

    /// `ManagedSourceConfiguration`: `ManagedSourceConfiguration`.
    #[track_caller]
    pub fn managed_source_configuration(
        mut self,
        value: impl IntoValue<ManagedSourceConfiguration>,
    ) -> Self {
        self.0.set("ManagedSourceConfiguration", value);
        self
    }
}

/// `Tag` of `AWS::Wisdom::KnowledgeBase`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 128 characters, pattern `^(?!aws:)[a-zA-Z+-=._:/]+$`. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, 1 to 256 characters. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}

/// `VectorIngestionConfiguration` of `AWS::Wisdom::KnowledgeBase`.
#[derive(Clone, Default)]
#[must_use]
pub struct VectorIngestionConfiguration(Properties);

properties! { VectorIngestionConfiguration }

impl VectorIngestionConfiguration {
    /// `ChunkingConfiguration`: `VectorIngestionConfigurationChunkingConfiguration`.
    #[track_caller]
    pub fn chunking_configuration(
        mut self,
        value: impl IntoValue<VectorIngestionConfigurationChunkingConfiguration>,
    ) -> Self {
        self.0.set("ChunkingConfiguration", value);
        self
    }

    /// `ParsingConfiguration`: `VectorIngestionConfigurationParsingConfiguration`.
    #[track_caller]
    pub fn parsing_configuration(
        mut self,
        value: impl IntoValue<VectorIngestionConfigurationParsingConfiguration>,
    ) -> Self {
        self.0.set("ParsingConfiguration", value);
        self
    }
}

/// `VectorIngestionConfigurationChunkingConfiguration` of `AWS::Wisdom::KnowledgeBase`.
#[derive(Clone, Default)]
#[must_use]
pub struct VectorIngestionConfigurationChunkingConfiguration(Properties);

properties! { VectorIngestionConfigurationChunkingConfiguration }

impl VectorIngestionConfigurationChunkingConfiguration {
    /// `ChunkingStrategy`: `VectorIngestionConfigurationChunkingConfigurationChunkingStrategy`. Required.
    #[track_caller]
    pub fn chunking_strategy(
        mut self,
        value: impl IntoValue<VectorIngestionConfigurationChunkingConfigurationChunkingStrategy>,
    ) -> Self {
        self.0.set("ChunkingStrategy", value);
        self
    }

    /// `FixedSizeChunkingConfiguration`: `FixedSizeChunkingConfiguration`.
    #[track_caller]
    pub fn fixed_size_chunking_configuration(
        mut self,
        value: impl IntoValue<FixedSizeChunkingConfiguration>,
    ) -> Self {
        self.0.set("FixedSizeChunkingConfiguration", value);
        self
    }

    /// `HierarchicalChunkingConfiguration`: `HierarchicalChunkingConfiguration`.
    #[track_caller]
    pub fn hierarchical_chunking_configuration(
        mut self,
        value: impl IntoValue<HierarchicalChunkingConfiguration>,
    ) -> Self {
        self.0.set("HierarchicalChunkingConfiguration", value);
        self
    }

    /// `SemanticChunkingConfiguration`: `SemanticChunkingConfiguration`.
    #[track_caller]
    pub fn semantic_chunking_configuration(
        mut self,
        value: impl IntoValue<SemanticChunkingConfiguration>,
    ) -> Self {
        self.0.set("SemanticChunkingConfiguration", value);
        self
    }
}

choice! {
    /// `VectorIngestionConfigurationChunkingConfigurationChunkingStrategy` of `AWS::Wisdom::KnowledgeBase`.
    VectorIngestionConfigurationChunkingConfigurationChunkingStrategy
    FIXED_SIZE "FIXED_SIZE"
    NONE "NONE"
    HIERARCHICAL "HIERARCHICAL"
    SEMANTIC "SEMANTIC"
}

/// `VectorIngestionConfigurationParsingConfiguration` of `AWS::Wisdom::KnowledgeBase`.
#[derive(Clone, Default)]
#[must_use]
pub struct VectorIngestionConfigurationParsingConfiguration(Properties);

properties! { VectorIngestionConfigurationParsingConfiguration }

impl VectorIngestionConfigurationParsingConfiguration {
    /// `BedrockFoundationModelConfiguration`: `BedrockFoundationModelConfiguration`.
    #[track_caller]
    pub fn bedrock_foundation_model_configuration(
        mut self,
        value: impl IntoValue<BedrockFoundationModelConfiguration>,
    ) -> Self {
        self.0.set("BedrockFoundationModelConfiguration", value);
        self
    }

    /// `ParsingStrategy`: `VectorIngestionConfigurationParsingConfigurationParsingStrategy`. Required.
    #[track_caller]
    pub fn parsing_strategy(
        mut self,
        value: impl IntoValue<VectorIngestionConfigurationParsingConfigurationParsingStrategy>,
    ) -> Self {
        self.0.set("ParsingStrategy", value);
        self
    }
}

choice! {
    /// `VectorIngestionConfigurationParsingConfigurationParsingStrategy` of `AWS::Wisdom::KnowledgeBase`.
    VectorIngestionConfigurationParsingConfigurationParsingStrategy
    BEDROCK_FOUNDATION_MODEL "BEDROCK_FOUNDATION_MODEL"
}

/// `WebCrawlerConfiguration` of `AWS::Wisdom::KnowledgeBase`.
#[derive(Clone, Default)]
#[must_use]
pub struct WebCrawlerConfiguration(Properties);

properties! { WebCrawlerConfiguration }

impl WebCrawlerConfiguration {
    /// `CrawlerLimits`: `WebCrawlerConfigurationCrawlerLimits`.
    #[track_caller]
    pub fn crawler_limits(
        mut self,
        value: impl IntoValue<WebCrawlerConfigurationCrawlerLimits>,
    ) -> Self {
        self.0.set("CrawlerLimits", value);
        self
    }

    /// `ExclusionFilters`: list of strings, 1 to 25 items.
    #[track_caller]
    pub fn exclusion_filters(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("ExclusionFilters", value);
        self
    }

    /// `InclusionFilters`: list of strings, 1 to 25 items.
    #[track_caller]
    pub fn inclusion_filters(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("InclusionFilters", value);
        self
    }

    /// `Scope`: `WebCrawlerConfigurationScope`.
    #[track_caller]
    pub fn scope(mut self, value: impl IntoValue<WebCrawlerConfigurationScope>) -> Self {
        self.0.set("Scope", value);
        self
    }

    /// `UrlConfiguration`: `WebCrawlerConfigurationUrlConfiguration`. Required.
    #[track_caller]
    pub fn url_configuration(
        mut self,
        value: impl IntoValue<WebCrawlerConfigurationUrlConfiguration>,
    ) -> Self {
        self.0.set("UrlConfiguration", value);
        self
    }
}

/// `WebCrawlerConfigurationCrawlerLimits` of `AWS::Wisdom::KnowledgeBase`.
#[derive(Clone, Default)]
#[must_use]
pub struct WebCrawlerConfigurationCrawlerLimits(Properties);

properties! { WebCrawlerConfigurationCrawlerLimits }

impl WebCrawlerConfigurationCrawlerLimits {
    /// `RateLimit`: number, 1 to 3000.
    #[track_caller]
    pub fn rate_limit(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("RateLimit", value);
        self
    }
}

choice! {
    /// `WebCrawlerConfigurationScope` of `AWS::Wisdom::KnowledgeBase`.
    WebCrawlerConfigurationScope
    HOST_ONLY "HOST_ONLY"
    SUBDOMAINS "SUBDOMAINS"
}

/// `WebCrawlerConfigurationUrlConfiguration` of `AWS::Wisdom::KnowledgeBase`.
#[derive(Clone, Default)]
#[must_use]
pub struct WebCrawlerConfigurationUrlConfiguration(Properties);

properties! { WebCrawlerConfigurationUrlConfiguration }

impl WebCrawlerConfigurationUrlConfiguration {
    /// `SeedUrls`: list of `SeedUrl`, 1 to 100 items.
    #[track_caller]
    pub fn seed_urls(mut self, value: impl IntoValue<ListOf<SeedUrl>>) -> Self {
        self.0.set("SeedUrls", value);
        self
    }
}
