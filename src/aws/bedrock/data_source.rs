// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Bedrock::DataSource` and the types of its properties.

use crate::aws::base::{Body, IntoNode, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Bedrock::DataSource`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-datasource.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct DataSource(Body);

resource! { DataSource "AWS::Bedrock::DataSource" }

impl DataSource {
    /// `DataDeletionPolicy`: `DataDeletionPolicy`.
    #[track_caller]
    pub fn data_deletion_policy(mut self, value: impl IntoValue<DataDeletionPolicy>) -> Self {
        self.0.set("DataDeletionPolicy", value);
        self
    }

    /// `DataSourceConfiguration`: `DataSourceConfiguration`. Required.
    #[track_caller]
    pub fn data_source_configuration(
        mut self,
        value: impl IntoValue<DataSourceConfiguration>,
    ) -> Self {
        self.0.set("DataSourceConfiguration", value);
        self
    }

    /// `Description`: string, 1 to 200 characters.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `KnowledgeBaseId`: string, pattern `^[0-9a-zA-Z]{10}$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn knowledge_base_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("KnowledgeBaseId", value);
        self
    }

    /// `Name`: string, pattern `^([0-9a-zA-Z][_-]?){1,100}$`. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `ServerSideEncryptionConfiguration`: `ServerSideEncryptionConfiguration`.
    #[track_caller]
    pub fn server_side_encryption_configuration(
        mut self,
        value: impl IntoValue<ServerSideEncryptionConfiguration>,
    ) -> Self {
        self.0.set("ServerSideEncryptionConfiguration", value);
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

impl Handle<DataSource> {
    /// `CreatedAt`
    #[inline]
    pub fn created_at(&self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// `DataSourceConfiguration.WebConfiguration.CrawlerConfiguration.UserAgentHeader`
    #[inline]
    pub fn data_source_configuration_web_configuration_crawler_configuration_user_agent_header(
        &self,
    ) -> Value<String> {
        self.attribute(
            "DataSourceConfiguration.WebConfiguration.CrawlerConfiguration.UserAgentHeader",
        )
    }

    /// `DataSourceId`
    #[inline]
    pub fn data_source_id(&self) -> Value<String> {
        self.attribute("DataSourceId")
    }

    /// `DataSourceStatus`
    #[inline]
    pub fn data_source_status(&self) -> Value<String> {
        self.attribute("DataSourceStatus")
    }

    /// `FailureReasons`
    #[inline]
    pub fn failure_reasons(&self) -> Value<Vec<String>> {
        self.attribute("FailureReasons")
    }

    /// `UpdatedAt`
    #[inline]
    pub fn updated_at(&self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

/// `AudioExtractionConfiguration` of `AWS::Bedrock::DataSource`.
#[derive(Clone, Default)]
#[must_use]
pub struct AudioExtractionConfiguration(Properties);

properties! { AudioExtractionConfiguration }

impl AudioExtractionConfiguration {
    /// `AudioExtractionStatus`: `EnabledOrDisabledState`. Required.
    #[track_caller]
    pub fn audio_extraction_status(
        mut self,
        value: impl IntoValue<EnabledOrDisabledState>,
    ) -> Self {
        self.0.set("AudioExtractionStatus", value);
        self
    }
}

/// `BedrockDataAutomationConfiguration` of `AWS::Bedrock::DataSource`.
#[derive(Clone, Default)]
#[must_use]
pub struct BedrockDataAutomationConfiguration(Properties);

properties! { BedrockDataAutomationConfiguration }

impl BedrockDataAutomationConfiguration {
    /// `ParsingModality`: `ParsingModality`.
    #[track_caller]
    pub fn parsing_modality(mut self, value: impl IntoValue<ParsingModality>) -> Self {
        self.0.set("ParsingModality", value);
        self
    }
}

/// `BedrockFoundationModelConfiguration` of `AWS::Bedrock::DataSource`.
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

    /// `ParsingModality`: `ParsingModality`.
    #[track_caller]
    pub fn parsing_modality(mut self, value: impl IntoValue<ParsingModality>) -> Self {
        self.0.set("ParsingModality", value);
        self
    }

    /// `ParsingPrompt`: `ParsingPrompt`.
    #[track_caller]
    pub fn parsing_prompt(mut self, value: impl IntoValue<ParsingPrompt>) -> Self {
        self.0.set("ParsingPrompt", value);
        self
    }
}

/// `BedrockFoundationModelContextEnrichmentConfiguration` of `AWS::Bedrock::DataSource`.
#[derive(Clone, Default)]
#[must_use]
pub struct BedrockFoundationModelContextEnrichmentConfiguration(Properties);

properties! { BedrockFoundationModelContextEnrichmentConfiguration }

impl BedrockFoundationModelContextEnrichmentConfiguration {
    /// `EnrichmentStrategyConfiguration`: `EnrichmentStrategyConfiguration`. Required.
    #[track_caller]
    pub fn enrichment_strategy_configuration(
        mut self,
        value: impl IntoValue<EnrichmentStrategyConfiguration>,
    ) -> Self {
        self.0.set("EnrichmentStrategyConfiguration", value);
        self
    }

    /// `ModelArn`: string, 1 to 2048 characters. Required.
    #[track_caller]
    pub fn model_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ModelArn", value);
        self
    }
}

/// `ChunkingConfiguration` of `AWS::Bedrock::DataSource`.
#[derive(Clone, Default)]
#[must_use]
pub struct ChunkingConfiguration(Properties);

properties! { ChunkingConfiguration }

impl ChunkingConfiguration {
    /// `ChunkingStrategy`: `ChunkingStrategy`. Required.
    #[track_caller]
    pub fn chunking_strategy(mut self, value: impl IntoValue<ChunkingStrategy>) -> Self {
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
    /// `ChunkingStrategy` of `AWS::Bedrock::DataSource`.
    ChunkingStrategy
    FIXED_SIZE "FIXED_SIZE"
    NONE "NONE"
    HIERARCHICAL "HIERARCHICAL"
    SEMANTIC "SEMANTIC"
}

/// `ConfluenceCrawlerConfiguration` of `AWS::Bedrock::DataSource`.
#[derive(Clone, Default)]
#[must_use]
pub struct ConfluenceCrawlerConfiguration(Properties);

properties! { ConfluenceCrawlerConfiguration }

impl ConfluenceCrawlerConfiguration {
    /// `FilterConfiguration`: `CrawlFilterConfiguration`.
    #[track_caller]
    pub fn filter_configuration(mut self, value: impl IntoValue<CrawlFilterConfiguration>) -> Self {
        self.0.set("FilterConfiguration", value);
        self
    }
}

/// `ConfluenceDataSourceConfiguration` of `AWS::Bedrock::DataSource`.
#[derive(Clone, Default)]
#[must_use]
pub struct ConfluenceDataSourceConfiguration(Properties);

properties! { ConfluenceDataSourceConfiguration }

impl ConfluenceDataSourceConfiguration {
    /// `CrawlerConfiguration`: `ConfluenceCrawlerConfiguration`.
    #[track_caller]
    pub fn crawler_configuration(
        mut self,
        value: impl IntoValue<ConfluenceCrawlerConfiguration>,
    ) -> Self {
        self.0.set("CrawlerConfiguration", value);
        self
    }

    /// `SourceConfiguration`: `ConfluenceSourceConfiguration`. Required.
    #[track_caller]
    pub fn source_configuration(
        mut self,
        value: impl IntoValue<ConfluenceSourceConfiguration>,
    ) -> Self {
        self.0.set("SourceConfiguration", value);
        self
    }
}

/// `ConfluenceSourceConfiguration` of `AWS::Bedrock::DataSource`.
#[derive(Clone, Default)]
#[must_use]
pub struct ConfluenceSourceConfiguration(Properties);

properties! { ConfluenceSourceConfiguration }

impl ConfluenceSourceConfiguration {
    /// `AuthType`: `ConfluenceSourceConfigurationAuthType`. Required.
    #[track_caller]
    pub fn auth_type(
        mut self,
        value: impl IntoValue<ConfluenceSourceConfigurationAuthType>,
    ) -> Self {
        self.0.set("AuthType", value);
        self
    }

    /// `CredentialsSecretArn`: string. Required.
    #[track_caller]
    pub fn credentials_secret_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CredentialsSecretArn", value);
        self
    }

    /// `HostType`: `ConfluenceSourceConfigurationHostType`. Required.
    #[track_caller]
    pub fn host_type(
        mut self,
        value: impl IntoValue<ConfluenceSourceConfigurationHostType>,
    ) -> Self {
        self.0.set("HostType", value);
        self
    }

    /// `HostUrl`: string, 1 to 2048 characters, pattern `^https://[A-Za-z0-9][^\s]*$`. Required.
    #[track_caller]
    pub fn host_url(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("HostUrl", value);
        self
    }
}

choice! {
    /// `ConfluenceSourceConfigurationAuthType` of `AWS::Bedrock::DataSource`.
    ConfluenceSourceConfigurationAuthType
    BASIC "BASIC"
    OAUTH2_CLIENT_CREDENTIALS "OAUTH2_CLIENT_CREDENTIALS"
}

choice! {
    /// `ConfluenceSourceConfigurationHostType` of `AWS::Bedrock::DataSource`.
    ConfluenceSourceConfigurationHostType
    SAAS "SAAS"
}

/// `ContextEnrichmentConfiguration` of `AWS::Bedrock::DataSource`.
#[derive(Clone, Default)]
#[must_use]
pub struct ContextEnrichmentConfiguration(Properties);

properties! { ContextEnrichmentConfiguration }

impl ContextEnrichmentConfiguration {
    /// `BedrockFoundationModelConfiguration`: `BedrockFoundationModelContextEnrichmentConfiguration`.
    #[track_caller]
    pub fn bedrock_foundation_model_configuration(
        mut self,
        value: impl IntoValue<BedrockFoundationModelContextEnrichmentConfiguration>,
    ) -> Self {
        self.0.set("BedrockFoundationModelConfiguration", value);
        self
    }

    /// `Type`: `ContextEnrichmentType`. Required.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<ContextEnrichmentType>) -> Self {
        self.0.set("Type", value);
        self
    }
}

choice! {
    /// `ContextEnrichmentType` of `AWS::Bedrock::DataSource`.
    ContextEnrichmentType
    BEDROCK_FOUNDATION_MODEL "BEDROCK_FOUNDATION_MODEL"
}

/// `CrawlFilterConfiguration` of `AWS::Bedrock::DataSource`.
#[derive(Clone, Default)]
#[must_use]
pub struct CrawlFilterConfiguration(Properties);

properties! { CrawlFilterConfiguration }

impl CrawlFilterConfiguration {
    /// `PatternObjectFilter`: `PatternObjectFilterConfiguration`.
    #[track_caller]
    pub fn pattern_object_filter(
        mut self,
        value: impl IntoValue<PatternObjectFilterConfiguration>,
    ) -> Self {
        self.0.set("PatternObjectFilter", value);
        self
    }

    /// `Type`: `CrawlFilterConfigurationType`. Required.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<CrawlFilterConfigurationType>) -> Self {
        self.0.set("Type", value);
        self
    }
}

choice! {
    /// `CrawlFilterConfigurationType` of `AWS::Bedrock::DataSource`.
    CrawlFilterConfigurationType
    PATTERN "PATTERN"
}

/// `CustomTransformationConfiguration` of `AWS::Bedrock::DataSource`.
#[derive(Clone, Default)]
#[must_use]
pub struct CustomTransformationConfiguration(Properties);

properties! { CustomTransformationConfiguration }

impl CustomTransformationConfiguration {
    /// `IntermediateStorage`: `IntermediateStorage`. Required.
    #[track_caller]
    pub fn intermediate_storage(mut self, value: impl IntoValue<IntermediateStorage>) -> Self {
        self.0.set("IntermediateStorage", value);
        self
    }

    /// `Transformations`: list of `Transformation`, 1 item. Required.
    #[track_caller]
    pub fn transformations(mut self, value: impl IntoValue<ListOf<Transformation>>) -> Self {
        self.0.set("Transformations", value);
        self
    }
}

choice! {
    /// `DataDeletionPolicy` of `AWS::Bedrock::DataSource`.
    DataDeletionPolicy
    RETAIN "RETAIN"
    DELETE "DELETE"
}

/// `DataSourceConfiguration` of `AWS::Bedrock::DataSource`.
#[derive(Clone, Default)]
#[must_use]
pub struct DataSourceConfiguration(Properties);

properties! { DataSourceConfiguration }

impl DataSourceConfiguration {
    /// `ConfluenceConfiguration`: `ConfluenceDataSourceConfiguration`.
    #[track_caller]
    pub fn confluence_configuration(
        mut self,
        value: impl IntoValue<ConfluenceDataSourceConfiguration>,
    ) -> Self {
        self.0.set("ConfluenceConfiguration", value);
        self
    }

    /// `ManagedKnowledgeBaseConnectorConfiguration`: `ManagedKnowledgeBaseConnectorConfiguration`.
    #[track_caller]
    pub fn managed_knowledge_base_connector_configuration(
        mut self,
        value: impl IntoValue<ManagedKnowledgeBaseConnectorConfiguration>,
    ) -> Self {
        self.0
            .set("ManagedKnowledgeBaseConnectorConfiguration", value);
        self
    }

    /// `S3Configuration`: `S3DataSourceConfiguration`.
    #[track_caller]
    pub fn s3_configuration(mut self, value: impl IntoValue<S3DataSourceConfiguration>) -> Self {
        self.0.set("S3Configuration", value);
        self
    }

    /// `SalesforceConfiguration`: `SalesforceDataSourceConfiguration`.
    #[track_caller]
    pub fn salesforce_configuration(
        mut self,
        value: impl IntoValue<SalesforceDataSourceConfiguration>,
    ) -> Self {
        self.0.set("SalesforceConfiguration", value);
        self
    }

    /// `SharePointConfiguration`: `SharePointDataSourceConfiguration`.
    #[track_caller]
    pub fn share_point_configuration(
        mut self,
        value: impl IntoValue<SharePointDataSourceConfiguration>,
    ) -> Self {
        self.0.set("SharePointConfiguration", value);
        self
    }

    /// `Type`: `DataSourceType`. Required. A change replaces the resource.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<DataSourceType>) -> Self {
        self.0.set("Type", value);
        self
    }

    /// `WebConfiguration`: `WebDataSourceConfiguration`.
    #[track_caller]
    pub fn web_configuration(mut self, value: impl IntoValue<WebDataSourceConfiguration>) -> Self {
        self.0.set("WebConfiguration", value);
        self
    }
}

choice! {
    /// `DataSourceType` of `AWS::Bedrock::DataSource`.
    DataSourceType
    S3 "S3"
    CONFLUENCE "CONFLUENCE"
    SALESFORCE "SALESFORCE"
    SHAREPOINT "SHAREPOINT"
    WEB "WEB"
    CUSTOM "CUSTOM"
    REDSHIFT_METADATA "REDSHIFT_METADATA"
    MANAGED_KNOWLEDGE_BASE_CONNECTOR "MANAGED_KNOWLEDGE_BASE_CONNECTOR"
}

/// `DayOfMonth` of `AWS::Bedrock::DataSource`.
#[derive(Clone, Default)]
#[must_use]
pub struct DayOfMonth(Properties);

properties! { DayOfMonth }

impl DayOfMonth {
    /// `DayNumber`: integer, 1 to 28.
    #[track_caller]
    pub fn day_number(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("DayNumber", value);
        self
    }

    /// `LastDayOfMonth`: object.
    #[track_caller]
    pub fn last_day_of_month(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("LastDayOfMonth", value);
        self
    }
}

choice! {
    /// `DayOfWeek` of `AWS::Bedrock::DataSource`.
    DayOfWeek
    SUNDAY "SUNDAY"
    MONDAY "MONDAY"
    TUESDAY "TUESDAY"
    WEDNESDAY "WEDNESDAY"
    THURSDAY "THURSDAY"
    FRIDAY "FRIDAY"
    SATURDAY "SATURDAY"
}

/// `DeletionProtectionConfiguration` of `AWS::Bedrock::DataSource`.
#[derive(Clone, Default)]
#[must_use]
pub struct DeletionProtectionConfiguration(Properties);

properties! { DeletionProtectionConfiguration }

impl DeletionProtectionConfiguration {
    /// `DeletionProtectionStatus`: `EnabledOrDisabledState`. Required.
    #[track_caller]
    pub fn deletion_protection_status(
        mut self,
        value: impl IntoValue<EnabledOrDisabledState>,
    ) -> Self {
        self.0.set("DeletionProtectionStatus", value);
        self
    }

    /// `DeletionProtectionThreshold`: integer, 0 to 100, default 15.
    #[track_caller]
    pub fn deletion_protection_threshold(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("DeletionProtectionThreshold", value);
        self
    }
}

choice! {
    /// `EnabledOrDisabledState` of `AWS::Bedrock::DataSource`.
    EnabledOrDisabledState
    ENABLED "ENABLED"
    DISABLED "DISABLED"
}

/// `EnrichmentStrategyConfiguration` of `AWS::Bedrock::DataSource`.
#[derive(Clone, Default)]
#[must_use]
pub struct EnrichmentStrategyConfiguration(Properties);

properties! { EnrichmentStrategyConfiguration }

impl EnrichmentStrategyConfiguration {
    /// `Method`: `EnrichmentStrategyMethod`. Required.
    #[track_caller]
    pub fn method(mut self, value: impl IntoValue<EnrichmentStrategyMethod>) -> Self {
        self.0.set("Method", value);
        self
    }
}

choice! {
    /// `EnrichmentStrategyMethod` of `AWS::Bedrock::DataSource`.
    EnrichmentStrategyMethod
    CHUNK_ENTITY_EXTRACTION "CHUNK_ENTITY_EXTRACTION"
}

/// `FixedSizeChunkingConfiguration` of `AWS::Bedrock::DataSource`.
#[derive(Clone, Default)]
#[must_use]
pub struct FixedSizeChunkingConfiguration(Properties);

properties! { FixedSizeChunkingConfiguration }

impl FixedSizeChunkingConfiguration {
    /// `MaxTokens`: integer, at least 1. Required.
    #[track_caller]
    pub fn max_tokens(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MaxTokens", value);
        self
    }

    /// `OverlapPercentage`: integer, 1 to 99. Required.
    #[track_caller]
    pub fn overlap_percentage(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("OverlapPercentage", value);
        self
    }
}

/// `HierarchicalChunkingConfiguration` of `AWS::Bedrock::DataSource`.
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

    /// `OverlapTokens`: integer, at least 1. Required.
    #[track_caller]
    pub fn overlap_tokens(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("OverlapTokens", value);
        self
    }
}

/// `HierarchicalChunkingLevelConfiguration` of `AWS::Bedrock::DataSource`.
#[derive(Clone, Default)]
#[must_use]
pub struct HierarchicalChunkingLevelConfiguration(Properties);

properties! { HierarchicalChunkingLevelConfiguration }

impl HierarchicalChunkingLevelConfiguration {
    /// `MaxTokens`: integer, 1 to 8192. Required.
    #[track_caller]
    pub fn max_tokens(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MaxTokens", value);
        self
    }
}

/// `ImageExtractionConfiguration` of `AWS::Bedrock::DataSource`.
#[derive(Clone, Default)]
#[must_use]
pub struct ImageExtractionConfiguration(Properties);

properties! { ImageExtractionConfiguration }

impl ImageExtractionConfiguration {
    /// `ImageExtractionStatus`: `EnabledOrDisabledState`. Required.
    #[track_caller]
    pub fn image_extraction_status(
        mut self,
        value: impl IntoValue<EnabledOrDisabledState>,
    ) -> Self {
        self.0.set("ImageExtractionStatus", value);
        self
    }
}

/// `IntermediateStorage` of `AWS::Bedrock::DataSource`.
#[derive(Clone, Default)]
#[must_use]
pub struct IntermediateStorage(Properties);

properties! { IntermediateStorage }

impl IntermediateStorage {
    /// `S3Location`: `S3Location`. Required.
    #[track_caller]
    pub fn s3_location(mut self, value: impl IntoValue<S3Location>) -> Self {
        self.0.set("S3Location", value);
        self
    }
}

/// `ManagedKnowledgeBaseConnectorConfiguration` of `AWS::Bedrock::DataSource`.
#[derive(Clone, Default)]
#[must_use]
pub struct ManagedKnowledgeBaseConnectorConfiguration(Properties);

properties! { ManagedKnowledgeBaseConnectorConfiguration }

impl ManagedKnowledgeBaseConnectorConfiguration {
    /// `ConnectorParameters`: object.
    #[track_caller]
    pub fn connector_parameters(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("ConnectorParameters", value);
        self
    }

    /// `DeletionProtectionConfiguration`: `DeletionProtectionConfiguration`.
    #[track_caller]
    pub fn deletion_protection_configuration(
        mut self,
        value: impl IntoValue<DeletionProtectionConfiguration>,
    ) -> Self {
        self.0.set("DeletionProtectionConfiguration", value);
        self
    }

    /// `MediaExtractionConfiguration`: `MediaExtractionConfiguration`.
    #[track_caller]
    pub fn media_extraction_configuration(
        mut self,
        value: impl IntoValue<MediaExtractionConfiguration>,
    ) -> Self {
        self.0.set("MediaExtractionConfiguration", value);
        self
    }

    /// `SyncSchedule`: `SyncSchedule`.
    #[track_caller]
    pub fn sync_schedule(mut self, value: impl IntoValue<SyncSchedule>) -> Self {
        self.0.set("SyncSchedule", value);
        self
    }
}

/// `MediaExtractionConfiguration` of `AWS::Bedrock::DataSource`.
#[derive(Clone, Default)]
#[must_use]
pub struct MediaExtractionConfiguration(Properties);

properties! { MediaExtractionConfiguration }

impl MediaExtractionConfiguration {
    /// `AudioExtractionConfiguration`: `AudioExtractionConfiguration`.
    #[track_caller]
    pub fn audio_extraction_configuration(
        mut self,
        value: impl IntoValue<AudioExtractionConfiguration>,
    ) -> Self {
        self.0.set("AudioExtractionConfiguration", value);
        self
    }

    /// `ImageExtractionConfiguration`: `ImageExtractionConfiguration`.
    #[track_caller]
    pub fn image_extraction_configuration(
        mut self,
        value: impl IntoValue<ImageExtractionConfiguration>,
    ) -> Self {
        self.0.set("ImageExtractionConfiguration", value);
        self
    }

    /// `VideoExtractionConfiguration`: `VideoExtractionConfiguration`.
    #[track_caller]
    pub fn video_extraction_configuration(
        mut self,
        value: impl IntoValue<VideoExtractionConfiguration>,
    ) -> Self {
        self.0.set("VideoExtractionConfiguration", value);
        self
    }
}

/// `MonthlySchedule` of `AWS::Bedrock::DataSource`.
#[derive(Clone, Default)]
#[must_use]
pub struct MonthlySchedule(Properties);

properties! { MonthlySchedule }

impl MonthlySchedule {
    /// `DayOfMonth`: `DayOfMonth`. Required.
    #[track_caller]
    pub fn day_of_month(mut self, value: impl IntoValue<DayOfMonth>) -> Self {
        self.0.set("DayOfMonth", value);
        self
    }
}

/// `ParsingConfiguration` of `AWS::Bedrock::DataSource`.
#[derive(Clone, Default)]
#[must_use]
pub struct ParsingConfiguration(Properties);

properties! { ParsingConfiguration }

impl ParsingConfiguration {
    /// `BedrockDataAutomationConfiguration`: `BedrockDataAutomationConfiguration`.
    #[track_caller]
    pub fn bedrock_data_automation_configuration(
        mut self,
        value: impl IntoValue<BedrockDataAutomationConfiguration>,
    ) -> Self {
        self.0.set("BedrockDataAutomationConfiguration", value);
        self
    }

    /// `BedrockFoundationModelConfiguration`: `BedrockFoundationModelConfiguration`.
    #[track_caller]
    pub fn bedrock_foundation_model_configuration(
        mut self,
        value: impl IntoValue<BedrockFoundationModelConfiguration>,
    ) -> Self {
        self.0.set("BedrockFoundationModelConfiguration", value);
        self
    }

    /// `ParsingStrategy`: `ParsingStrategy`. Required.
    #[track_caller]
    pub fn parsing_strategy(mut self, value: impl IntoValue<ParsingStrategy>) -> Self {
        self.0.set("ParsingStrategy", value);
        self
    }
}

choice! {
    /// `ParsingModality` of `AWS::Bedrock::DataSource`.
    ParsingModality
    MULTIMODAL "MULTIMODAL"
}

/// `ParsingPrompt` of `AWS::Bedrock::DataSource`.
#[derive(Clone, Default)]
#[must_use]
pub struct ParsingPrompt(Properties);

properties! { ParsingPrompt }

impl ParsingPrompt {
    /// `ParsingPromptText`: string, 1 to 10000 characters. Required.
    #[track_caller]
    pub fn parsing_prompt_text(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ParsingPromptText", value);
        self
    }
}

choice! {
    /// `ParsingStrategy` of `AWS::Bedrock::DataSource`.
    ParsingStrategy
    BEDROCK_FOUNDATION_MODEL "BEDROCK_FOUNDATION_MODEL"
    BEDROCK_DATA_AUTOMATION "BEDROCK_DATA_AUTOMATION"
    SMART_PARSING "SMART_PARSING"
    MULTI_MODAL_EMBEDDINGS "MULTI_MODAL_EMBEDDINGS"
}

/// `PatternObjectFilter` of `AWS::Bedrock::DataSource`.
#[derive(Clone, Default)]
#[must_use]
pub struct PatternObjectFilter(Properties);

properties! { PatternObjectFilter }

impl PatternObjectFilter {
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

    /// `ObjectType`: string, 1 to 50 characters. Required.
    #[track_caller]
    pub fn object_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ObjectType", value);
        self
    }
}

/// `PatternObjectFilterConfiguration` of `AWS::Bedrock::DataSource`.
#[derive(Clone, Default)]
#[must_use]
pub struct PatternObjectFilterConfiguration(Properties);

properties! { PatternObjectFilterConfiguration }

impl PatternObjectFilterConfiguration {
    /// `Filters`: list of `PatternObjectFilter`, 1 to 25 items. Required.
    #[track_caller]
    pub fn filters(mut self, value: impl IntoValue<ListOf<PatternObjectFilter>>) -> Self {
        self.0.set("Filters", value);
        self
    }
}

/// `S3DataSourceConfiguration` of `AWS::Bedrock::DataSource`.
#[derive(Clone, Default)]
#[must_use]
pub struct S3DataSourceConfiguration(Properties);

properties! { S3DataSourceConfiguration }

impl S3DataSourceConfiguration {
    /// `BucketArn`: string, 1 to 2048 characters. Required.
    #[track_caller]
    pub fn bucket_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("BucketArn", value);
        self
    }

    /// `BucketOwnerAccountId`: string, 12 characters, pattern `^[0-9]{12}$`.
    #[track_caller]
    pub fn bucket_owner_account_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("BucketOwnerAccountId", value);
        self
    }

    /// `InclusionPrefixes`: list of strings, 1 item.
    #[track_caller]
    pub fn inclusion_prefixes(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("InclusionPrefixes", value);
        self
    }
}

/// `S3Location` of `AWS::Bedrock::DataSource`.
#[derive(Clone, Default)]
#[must_use]
pub struct S3Location(Properties);

properties! { S3Location }

impl S3Location {
    /// `URI`: string, 1 to 2048 characters, pattern `^s3://.{1,128}$`. Required.
    #[track_caller]
    pub fn uri(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("URI", value);
        self
    }
}

/// `SalesforceCrawlerConfiguration` of `AWS::Bedrock::DataSource`.
#[derive(Clone, Default)]
#[must_use]
pub struct SalesforceCrawlerConfiguration(Properties);

properties! { SalesforceCrawlerConfiguration }

impl SalesforceCrawlerConfiguration {
    /// `FilterConfiguration`: `CrawlFilterConfiguration`.
    #[track_caller]
    pub fn filter_configuration(mut self, value: impl IntoValue<CrawlFilterConfiguration>) -> Self {
        self.0.set("FilterConfiguration", value);
        self
    }
}

/// `SalesforceDataSourceConfiguration` of `AWS::Bedrock::DataSource`.
#[derive(Clone, Default)]
#[must_use]
pub struct SalesforceDataSourceConfiguration(Properties);

properties! { SalesforceDataSourceConfiguration }

impl SalesforceDataSourceConfiguration {
    /// `CrawlerConfiguration`: `SalesforceCrawlerConfiguration`.
    #[track_caller]
    pub fn crawler_configuration(
        mut self,
        value: impl IntoValue<SalesforceCrawlerConfiguration>,
    ) -> Self {
        self.0.set("CrawlerConfiguration", value);
        self
    }

    /// `SourceConfiguration`: `SalesforceSourceConfiguration`. Required.
    #[track_caller]
    pub fn source_configuration(
        mut self,
        value: impl IntoValue<SalesforceSourceConfiguration>,
    ) -> Self {
        self.0.set("SourceConfiguration", value);
        self
    }
}

/// `SalesforceSourceConfiguration` of `AWS::Bedrock::DataSource`.
#[derive(Clone, Default)]
#[must_use]
pub struct SalesforceSourceConfiguration(Properties);

properties! { SalesforceSourceConfiguration }

impl SalesforceSourceConfiguration {
    /// `AuthType`: `SalesforceSourceConfigurationAuthType`. Required.
    #[track_caller]
    pub fn auth_type(
        mut self,
        value: impl IntoValue<SalesforceSourceConfigurationAuthType>,
    ) -> Self {
        self.0.set("AuthType", value);
        self
    }

    /// `CredentialsSecretArn`: string. Required.
    #[track_caller]
    pub fn credentials_secret_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CredentialsSecretArn", value);
        self
    }

    /// `HostUrl`: string, 1 to 2048 characters, pattern `^https://[A-Za-z0-9][^\s]*$`. Required.
    #[track_caller]
    pub fn host_url(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("HostUrl", value);
        self
    }
}

choice! {
    /// `SalesforceSourceConfigurationAuthType` of `AWS::Bedrock::DataSource`.
    SalesforceSourceConfigurationAuthType
    OAUTH2_CLIENT_CREDENTIALS "OAUTH2_CLIENT_CREDENTIALS"
}

/// `SeedUrl` of `AWS::Bedrock::DataSource`.
#[derive(Clone, Default)]
#[must_use]
pub struct SeedUrl(Properties);

properties! { SeedUrl }

impl SeedUrl {
    /// `Url`: string, pattern `^https?://[A-Za-z0-9][^\s]*$`. Required.
    #[track_caller]
    pub fn url(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Url", value);
        self
    }
}

/// `SemanticChunkingConfiguration` of `AWS::Bedrock::DataSource`.
#[derive(Clone, Default)]
#[must_use]
pub struct SemanticChunkingConfiguration(Properties);

properties! { SemanticChunkingConfiguration }

impl SemanticChunkingConfiguration {
    /// `BreakpointPercentileThreshold`: integer, 50 to 99. Required.
    #[track_caller]
    pub fn breakpoint_percentile_threshold(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("BreakpointPercentileThreshold", value);
        self
    }

    /// `BufferSize`: integer, 0 to 1. Required.
    #[track_caller]
    pub fn buffer_size(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("BufferSize", value);
        self
    }

    /// `MaxTokens`: integer, at least 1. Required.
    #[track_caller]
    pub fn max_tokens(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MaxTokens", value);
        self
    }
}

/// `ServerSideEncryptionConfiguration` of `AWS::Bedrock::DataSource`.
#[derive(Clone, Default)]
#[must_use]
pub struct ServerSideEncryptionConfiguration(Properties);

properties! { ServerSideEncryptionConfiguration }

impl ServerSideEncryptionConfiguration {
    /// `KmsKeyArn`: `KmsKeyArn`, 1 to 2048 characters.
    #[track_caller]
    pub fn kms_key_arn(mut self, value: impl IntoValue<format::KmsKeyArn>) -> Self {
        self.0.set("KmsKeyArn", value);
        self
    }
}

/// `SharePointCrawlerConfiguration` of `AWS::Bedrock::DataSource`.
#[derive(Clone, Default)]
#[must_use]
pub struct SharePointCrawlerConfiguration(Properties);

properties! { SharePointCrawlerConfiguration }

impl SharePointCrawlerConfiguration {
    /// `FilterConfiguration`: `CrawlFilterConfiguration`.
    #[track_caller]
    pub fn filter_configuration(mut self, value: impl IntoValue<CrawlFilterConfiguration>) -> Self {
        self.0.set("FilterConfiguration", value);
        self
    }
}

/// `SharePointDataSourceConfiguration` of `AWS::Bedrock::DataSource`.
#[derive(Clone, Default)]
#[must_use]
pub struct SharePointDataSourceConfiguration(Properties);

properties! { SharePointDataSourceConfiguration }

impl SharePointDataSourceConfiguration {
    /// `CrawlerConfiguration`: `SharePointCrawlerConfiguration`.
    #[track_caller]
    pub fn crawler_configuration(
        mut self,
        value: impl IntoValue<SharePointCrawlerConfiguration>,
    ) -> Self {
        self.0.set("CrawlerConfiguration", value);
        self
    }

    /// `SourceConfiguration`: `SharePointSourceConfiguration`. Required.
    #[track_caller]
    pub fn source_configuration(
        mut self,
        value: impl IntoValue<SharePointSourceConfiguration>,
    ) -> Self {
        self.0.set("SourceConfiguration", value);
        self
    }
}

/// `SharePointSourceConfiguration` of `AWS::Bedrock::DataSource`.
#[derive(Clone, Default)]
#[must_use]
pub struct SharePointSourceConfiguration(Properties);

properties! { SharePointSourceConfiguration }

impl SharePointSourceConfiguration {
    /// `AuthType`: `SharePointSourceConfigurationAuthType`. Required.
    #[track_caller]
    pub fn auth_type(
        mut self,
        value: impl IntoValue<SharePointSourceConfigurationAuthType>,
    ) -> Self {
        self.0.set("AuthType", value);
        self
    }

    /// `CredentialsSecretArn`: string. Required.
    #[track_caller]
    pub fn credentials_secret_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CredentialsSecretArn", value);
        self
    }

    /// `Domain`: string, 1 to 50 characters. Required.
    #[track_caller]
    pub fn domain(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Domain", value);
        self
    }

    /// `HostType`: `SharePointSourceConfigurationHostType`. Required.
    #[track_caller]
    pub fn host_type(
        mut self,
        value: impl IntoValue<SharePointSourceConfigurationHostType>,
    ) -> Self {
        self.0.set("HostType", value);
        self
    }

    /// `SiteUrls`: list of strings, 1 to 100 items. Required.
    #[track_caller]
    pub fn site_urls(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("SiteUrls", value);
        self
    }

    /// `TenantId`: string, pattern `^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$`.
    #[track_caller]
    pub fn tenant_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TenantId", value);
        self
    }
}

choice! {
    /// `SharePointSourceConfigurationAuthType` of `AWS::Bedrock::DataSource`.
    SharePointSourceConfigurationAuthType
    OAUTH2_CLIENT_CREDENTIALS "OAUTH2_CLIENT_CREDENTIALS"
    OAUTH2_SHAREPOINT_APP_ONLY_CLIENT_CREDENTIALS "OAUTH2_SHAREPOINT_APP_ONLY_CLIENT_CREDENTIALS"
}

choice! {
    /// `SharePointSourceConfigurationHostType` of `AWS::Bedrock::DataSource`.
    SharePointSourceConfigurationHostType
    ONLINE "ONLINE"
}

/// `SyncSchedule` of `AWS::Bedrock::DataSource`.
#[derive(Clone, Default)]
#[must_use]
pub struct SyncSchedule(Properties);

properties! { SyncSchedule }

impl SyncSchedule {
    /// `Daily`: object.
    #[track_caller]
    pub fn daily(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("Daily", value);
        self
    }

    /// `Monthly`: `MonthlySchedule`.
    #[track_caller]
    pub fn monthly(mut self, value: impl IntoValue<MonthlySchedule>) -> Self {
        self.0.set("Monthly", value);
        self
    }

    /// `Weekly`: `WeeklySchedule`.
    #[track_caller]
    pub fn weekly(mut self, value: impl IntoValue<WeeklySchedule>) -> Self {
        self.0.set("Weekly", value);
        self
    }
}

/// `Transformation` of `AWS::Bedrock::DataSource`.
#[derive(Clone, Default)]
#[must_use]
pub struct Transformation(Properties);

properties! { Transformation }

impl Transformation {
    /// `StepToApply`: `TransformationStepToApply`. Required.
    #[track_caller]
    pub fn step_to_apply(mut self, value: impl IntoValue<TransformationStepToApply>) -> Self {
        self.0.set("StepToApply", value);
        self
    }

    /// `TransformationFunction`: `TransformationFunction`. Required.
    #[track_caller]
    pub fn transformation_function(
        mut self,
        value: impl IntoValue<TransformationFunction>,
    ) -> Self {
        self.0.set("TransformationFunction", value);
        self
    }
}

/// `TransformationFunction` of `AWS::Bedrock::DataSource`.
#[derive(Clone, Default)]
#[must_use]
pub struct TransformationFunction(Properties);

properties! { TransformationFunction }

impl TransformationFunction {
    /// `TransformationLambdaConfiguration`: `TransformationLambdaConfiguration`. Required.
    #[track_caller]
    pub fn transformation_lambda_configuration(
        mut self,
        value: impl IntoValue<TransformationLambdaConfiguration>,
    ) -> Self {
        self.0.set("TransformationLambdaConfiguration", value);
        self
    }
}

/// `TransformationLambdaConfiguration` of `AWS::Bedrock::DataSource`.
#[derive(Clone, Default)]
#[must_use]
pub struct TransformationLambdaConfiguration(Properties);

properties! { TransformationLambdaConfiguration }

impl TransformationLambdaConfiguration {
    /// `LambdaArn`: `LambdaFunctionArn`, at most 2048 characters. Required.
    #[track_caller]
    pub fn lambda_arn(mut self, value: impl IntoValue<format::LambdaFunctionArn>) -> Self {
        self.0.set("LambdaArn", value);
        self
    }
}

choice! {
    /// `TransformationStepToApply` of `AWS::Bedrock::DataSource`.
    TransformationStepToApply
    POST_CHUNKING "POST_CHUNKING"
}

/// `UrlConfiguration` of `AWS::Bedrock::DataSource`.
#[derive(Clone, Default)]
#[must_use]
pub struct UrlConfiguration(Properties);

properties! { UrlConfiguration }

impl UrlConfiguration {
    /// `SeedUrls`: list of `SeedUrl`, 1 to 100 items. Required.
    #[track_caller]
    pub fn seed_urls(mut self, value: impl IntoValue<ListOf<SeedUrl>>) -> Self {
        self.0.set("SeedUrls", value);
        self
    }
}

/// `VectorIngestionConfiguration` of `AWS::Bedrock::DataSource`.
#[derive(Clone, Default)]
#[must_use]
pub struct VectorIngestionConfiguration(Properties);

properties! { VectorIngestionConfiguration }

impl VectorIngestionConfiguration {
    /// `ChunkingConfiguration`: `ChunkingConfiguration`. A change replaces the resource.
    #[track_caller]
    pub fn chunking_configuration(mut self, value: impl IntoValue<ChunkingConfiguration>) -> Self {
        self.0.set("ChunkingConfiguration", value);
        self
    }

    /// `ContextEnrichmentConfiguration`: `ContextEnrichmentConfiguration`.
    #[track_caller]
    pub fn context_enrichment_configuration(
        mut self,
        value: impl IntoValue<ContextEnrichmentConfiguration>,
    ) -> Self {
        self.0.set("ContextEnrichmentConfiguration", value);
        self
    }

    /// `CustomTransformationConfiguration`: `CustomTransformationConfiguration`.
    #[track_caller]
    pub fn custom_transformation_configuration(
        mut self,
        value: impl IntoValue<CustomTransformationConfiguration>,
    ) -> Self {
        self.0.set("CustomTransformationConfiguration", value);
        self
    }

    /// `ParsingConfiguration`: `ParsingConfiguration`. A change replaces the resource.
    #[track_caller]
    pub fn parsing_configuration(mut self, value: impl IntoValue<ParsingConfiguration>) -> Self {
        self.0.set("ParsingConfiguration", value);
        self
    }
}

/// `VideoExtractionConfiguration` of `AWS::Bedrock::DataSource`.
#[derive(Clone, Default)]
#[must_use]
pub struct VideoExtractionConfiguration(Properties);

properties! { VideoExtractionConfiguration }

impl VideoExtractionConfiguration {
    /// `VideoExtractionStatus`: `EnabledOrDisabledState`. Required.
    #[track_caller]
    pub fn video_extraction_status(
        mut self,
        value: impl IntoValue<EnabledOrDisabledState>,
    ) -> Self {
        self.0.set("VideoExtractionStatus", value);
        self
    }
}

/// `WebCrawlerConfiguration` of `AWS::Bedrock::DataSource`.
#[derive(Clone, Default)]
#[must_use]
pub struct WebCrawlerConfiguration(Properties);

properties! { WebCrawlerConfiguration }

impl WebCrawlerConfiguration {
    /// `CrawlerLimits`: `WebCrawlerLimits`.
    #[track_caller]
    pub fn crawler_limits(mut self, value: impl IntoValue<WebCrawlerLimits>) -> Self {
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

    /// `Scope`: `WebScopeType`.
    #[track_caller]
    pub fn scope(mut self, value: impl IntoValue<WebScopeType>) -> Self {
        self.0.set("Scope", value);
        self
    }

    /// `UserAgent`: string, 15 to 40 characters.
    #[track_caller]
    pub fn user_agent(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("UserAgent", value);
        self
    }
}

/// `WebCrawlerLimits` of `AWS::Bedrock::DataSource`.
#[derive(Clone, Default)]
#[must_use]
pub struct WebCrawlerLimits(Properties);

properties! { WebCrawlerLimits }

impl WebCrawlerLimits {
    /// `MaxPages`: integer, at least 1.
    #[track_caller]
    pub fn max_pages(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MaxPages", value);
        self
    }

    /// `RateLimit`: integer, 1 to 300.
    #[track_caller]
    pub fn rate_limit(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("RateLimit", value);
        self
    }
}

/// `WebDataSourceConfiguration` of `AWS::Bedrock::DataSource`.
#[derive(Clone, Default)]
#[must_use]
pub struct WebDataSourceConfiguration(Properties);

properties! { WebDataSourceConfiguration }

impl WebDataSourceConfiguration {
    /// `CrawlerConfiguration`: `WebCrawlerConfiguration`.
    #[track_caller]
    pub fn crawler_configuration(mut self, value: impl IntoValue<WebCrawlerConfiguration>) -> Self {
        self.0.set("CrawlerConfiguration", value);
        self
    }

    /// `SourceConfiguration`: `WebSourceConfiguration`. Required.
    #[track_caller]
    pub fn source_configuration(mut self, value: impl IntoValue<WebSourceConfiguration>) -> Self {
        self.0.set("SourceConfiguration", value);
        self
    }
}

choice! {
    /// `WebScopeType` of `AWS::Bedrock::DataSource`.
    WebScopeType
    HOST_ONLY "HOST_ONLY"
    SUBDOMAINS "SUBDOMAINS"
}

/// `WebSourceConfiguration` of `AWS::Bedrock::DataSource`.
#[derive(Clone, Default)]
#[must_use]
pub struct WebSourceConfiguration(Properties);

properties! { WebSourceConfiguration }

impl WebSourceConfiguration {
    /// `UrlConfiguration`: `UrlConfiguration`. Required.
    #[track_caller]
    pub fn url_configuration(mut self, value: impl IntoValue<UrlConfiguration>) -> Self {
        self.0.set("UrlConfiguration", value);
        self
    }
}

/// `WeeklySchedule` of `AWS::Bedrock::DataSource`.
#[derive(Clone, Default)]
#[must_use]
pub struct WeeklySchedule(Properties);

properties! { WeeklySchedule }

impl WeeklySchedule {
    /// `DayOfWeek`: `DayOfWeek`. Required.
    #[track_caller]
    pub fn day_of_week(mut self, value: impl IntoValue<DayOfWeek>) -> Self {
        self.0.set("DayOfWeek", value);
        self
    }
}
