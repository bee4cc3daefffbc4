// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Bedrock::KnowledgeBase` and the types of its properties.

use crate::aws::base::{Body, IntoNode, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::{ListOf, MapOf};
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Bedrock::KnowledgeBase`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-knowledgebase.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct KnowledgeBase(Body);

resource! { KnowledgeBase "AWS::Bedrock::KnowledgeBase" }

impl KnowledgeBase {
    /// `Description`: string, 1 to 200 characters.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `KnowledgeBaseConfiguration`: `KnowledgeBaseConfiguration`. Required.
    #[track_caller]
    pub fn knowledge_base_configuration(
        mut self,
        value: impl IntoValue<KnowledgeBaseConfiguration>,
    ) -> Self {
        self.0.set("KnowledgeBaseConfiguration", value);
        self
    }

    /// `Name`: string, pattern `^([0-9a-zA-Z][_-]?){1,100}$`. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `RoleArn`: `IamRoleArn`, at most 2048 characters, pattern `^arn:aws(-[^:]+)?:iam::([0-9]{12})?:role/.+$`. Required.
    #[track_caller]
    pub fn role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("RoleArn", value);
        self
    }

    /// `StorageConfiguration`: `StorageConfiguration`. A change replaces the resource.
    #[track_caller]
    pub fn storage_configuration(mut self, value: impl IntoValue<StorageConfiguration>) -> Self {
        self.0.set("StorageConfiguration", value);
        self
    }

    /// `Tags`: map of strings.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<KnowledgeBase> {
    /// `CreatedAt`
    #[inline]
    pub fn created_at(&self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// `FailureReasons`
    #[inline]
    pub fn failure_reasons(&self) -> Value<Vec<String>> {
        self.attribute("FailureReasons")
    }

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

/// `AudioConfiguration` of `AWS::Bedrock::KnowledgeBase`.
#[derive(Clone, Default)]
#[must_use]
pub struct AudioConfiguration(Properties);

properties! { AudioConfiguration }

impl AudioConfiguration {
    /// `SegmentationConfiguration`: `AudioSegmentationConfiguration`. Required.
    #[track_caller]
    pub fn segmentation_configuration(
        mut self,
        value: impl IntoValue<AudioSegmentationConfiguration>,
    ) -> Self {
        self.0.set("SegmentationConfiguration", value);
        self
    }
}

/// `AudioSegmentationConfiguration` of `AWS::Bedrock::KnowledgeBase`.
#[derive(Clone, Default)]
#[must_use]
pub struct AudioSegmentationConfiguration(Properties);

properties! { AudioSegmentationConfiguration }

impl AudioSegmentationConfiguration {
    /// `FixedLengthDuration`: integer, 1 to 30. Required.
    #[track_caller]
    pub fn fixed_length_duration(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("FixedLengthDuration", value);
        self
    }
}

/// `BedrockEmbeddingModelConfiguration` of `AWS::Bedrock::KnowledgeBase`.
#[derive(Clone, Default)]
#[must_use]
pub struct BedrockEmbeddingModelConfiguration(Properties);

properties! { BedrockEmbeddingModelConfiguration }

impl BedrockEmbeddingModelConfiguration {
    /// `Audio`: list of `AudioConfiguration`, 1 item.
    #[track_caller]
    pub fn audio(mut self, value: impl IntoValue<ListOf<AudioConfiguration>>) -> Self {
        self.0.set("Audio", value);
        self
    }

    /// `Dimensions`: integer, 0 to 4096.
    #[track_caller]
    pub fn dimensions(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("Dimensions", value);
        self
    }

    /// `EmbeddingDataType`: `BedrockEmbeddingModelConfigurationEmbeddingDataType`.
    #[track_caller]
    pub fn embedding_data_type(
        mut self,
        value: impl IntoValue<BedrockEmbeddingModelConfigurationEmbeddingDataType>,
    ) -> Self {
        self.0.set("EmbeddingDataType", value);
        self
    }

    /// `ModelConfiguration`: object.
    #[track_caller]
    pub fn model_configuration(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("ModelConfiguration", value);
        self
    }

    /// `Video`: list of `VideoConfiguration`, 1 item.
    #[track_caller]
    pub fn video(mut self, value: impl IntoValue<ListOf<VideoConfiguration>>) -> Self {
        self.0.set("Video", value);
        self
    }
}

choice! {
    /// `BedrockEmbeddingModelConfigurationEmbeddingDataType` of `AWS::Bedrock::KnowledgeBase`.
    BedrockEmbeddingModelConfigurationEmbeddingDataType
    FLOAT32 "FLOAT32"
    BINARY "BINARY"
}

/// `CuratedQuery` of `AWS::Bedrock::KnowledgeBase`.
#[derive(Clone, Default)]
#[must_use]
pub struct CuratedQuery(Properties);

properties! { CuratedQuery }

impl CuratedQuery {
    /// `NaturalLanguage`: string, 1 to 1000 characters. Required.
    #[track_caller]
    pub fn natural_language(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("NaturalLanguage", value);
        self
    }

    /// `Sql`: string, 1 to 1000 characters. Required.
    #[track_caller]
    pub fn sql(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Sql", value);
        self
    }
}

/// `EmbeddingModelConfiguration` of `AWS::Bedrock::KnowledgeBase`.
#[derive(Clone, Default)]
#[must_use]
pub struct EmbeddingModelConfiguration(Properties);

properties! { EmbeddingModelConfiguration }

impl EmbeddingModelConfiguration {
    /// `BedrockEmbeddingModelConfiguration`: `BedrockEmbeddingModelConfiguration`.
    #[track_caller]
    pub fn bedrock_embedding_model_configuration(
        mut self,
        value: impl IntoValue<BedrockEmbeddingModelConfiguration>,
    ) -> Self {
        self.0.set("BedrockEmbeddingModelConfiguration", value);
        self
    }
}

choice! {
    /// `EmbeddingModelType` of `AWS::Bedrock::KnowledgeBase`.
    EmbeddingModelType
    CUSTOM "CUSTOM"
    MANAGED "MANAGED"
}

choice! {
    /// `InclusionType` of `AWS::Bedrock::KnowledgeBase`.
    InclusionType
    INCLUDE "INCLUDE"
    EXCLUDE "EXCLUDE"
}

/// `KendraKnowledgeBaseConfiguration` of `AWS::Bedrock::KnowledgeBase`.
#[derive(Clone, Default)]
#[must_use]
pub struct KendraKnowledgeBaseConfiguration(Properties);

properties! { KendraKnowledgeBaseConfiguration }

impl KendraKnowledgeBaseConfiguration {
    /// `KendraIndexArn`: string. Required.
    #[track_caller]
    pub fn kendra_index_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("KendraIndexArn", value);
        self
    }
}

/// `KnowledgeBaseConfiguration` of `AWS::Bedrock::KnowledgeBase`.
#[derive(Clone, Default)]
#[must_use]
pub struct KnowledgeBaseConfiguration(Properties);

properties! { KnowledgeBaseConfiguration }

impl KnowledgeBaseConfiguration {
    /// `KendraKnowledgeBaseConfiguration`: `KendraKnowledgeBaseConfiguration`. A change replaces the resource.
    #[track_caller]
    pub fn kendra_knowledge_base_configuration(
        mut self,
        value: impl IntoValue<KendraKnowledgeBaseConfiguration>,
    ) -> Self {
        self.0.set("KendraKnowledgeBaseConfiguration", value);
        self
    }

    /// `ManagedKnowledgeBaseConfiguration`: `ManagedKnowledgeBaseConfiguration`. A change replaces the resource.
    #[track_caller]
    pub fn managed_knowledge_base_configuration(
        mut self,
        value: impl IntoValue<ManagedKnowledgeBaseConfiguration>,
    ) -> Self {
        self.0.set("ManagedKnowledgeBaseConfiguration", value);
        self
    }

    /// `SqlKnowledgeBaseConfiguration`: `SqlKnowledgeBaseConfiguration`.
    #[track_caller]
    pub fn sql_knowledge_base_configuration(
        mut self,
        value: impl IntoValue<SqlKnowledgeBaseConfiguration>,
    ) -> Self {
        self.0.set("SqlKnowledgeBaseConfiguration", value);
        self
    }

    /// `Type`: `KnowledgeBaseType`. Required. A change replaces the resource.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<KnowledgeBaseType>) -> Self {
        self.0.set("Type", value);
        self
    }

    /// `VectorKnowledgeBaseConfiguration`: `VectorKnowledgeBaseConfiguration`. A change replaces the resource.
    #[track_caller]
    pub fn vector_knowledge_base_configuration(
        mut self,
        value: impl IntoValue<VectorKnowledgeBaseConfiguration>,
    ) -> Self {
        self.0.set("VectorKnowledgeBaseConfiguration", value);
        self
    }
}

choice! {
    /// `KnowledgeBaseStorageType` of `AWS::Bedrock::KnowledgeBase`.
    KnowledgeBaseStorageType
    OPENSEARCH_SERVERLESS "OPENSEARCH_SERVERLESS"
    PINECONE "PINECONE"
    RDS "RDS"
    MONGO_DB_ATLAS "MONGO_DB_ATLAS"
    NEPTUNE_ANALYTICS "NEPTUNE_ANALYTICS"
    S3_VECTORS "S3_VECTORS"
    OPENSEARCH_MANAGED_CLUSTER "OPENSEARCH_MANAGED_CLUSTER"
}

choice! {
    /// `KnowledgeBaseType` of `AWS::Bedrock::KnowledgeBase`.
    KnowledgeBaseType
    VECTOR "VECTOR"
    KENDRA "KENDRA"
    SQL "SQL"
    MANAGED "MANAGED"
}

/// `ManagedKnowledgeBaseConfiguration` of `AWS::Bedrock::KnowledgeBase`.
#[derive(Clone, Default)]
#[must_use]
pub struct ManagedKnowledgeBaseConfiguration(Properties);

properties! { ManagedKnowledgeBaseConfiguration }

impl ManagedKnowledgeBaseConfiguration {
    /// `EmbeddingModelArn`: string, 20 to 2048 characters, pattern `^(arn:aws(-[^:]+)?:[a-z0-9-]+:[a-z0-9-]{1,20}:[0-9]{0,12}:[a-zA-Z0-9-:/._+]+)$`.
    #[track_caller]
    pub fn embedding_model_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EmbeddingModelArn", value);
        self
    }

    /// `EmbeddingModelConfiguration`: `EmbeddingModelConfiguration`.
    #[track_caller]
    pub fn embedding_model_configuration(
        mut self,
        value: impl IntoValue<EmbeddingModelConfiguration>,
    ) -> Self {
        self.0.set("EmbeddingModelConfiguration", value);
        self
    }

    /// `EmbeddingModelType`: `EmbeddingModelType`.
    #[track_caller]
    pub fn embedding_model_type(mut self, value: impl IntoValue<EmbeddingModelType>) -> Self {
        self.0.set("EmbeddingModelType", value);
        self
    }

    /// `ServerSideEncryptionConfiguration`: `ManagedKnowledgeBaseServerSideEncryptionConfiguration`.
    #[track_caller]
    pub fn server_side_encryption_configuration(
        mut self,
        value: impl IntoValue<ManagedKnowledgeBaseServerSideEncryptionConfiguration>,
    ) -> Self {
        self.0.set("ServerSideEncryptionConfiguration", value);
        self
    }

    /// `SupplementalDataStorageConfiguration`: `SupplementalDataStorageConfiguration`.
    #[track_caller]
    pub fn supplemental_data_storage_configuration(
        mut self,
        value: impl IntoValue<SupplementalDataStorageConfiguration>,
    ) -> Self {
        self.0.set("SupplementalDataStorageConfiguration", value);
        self
    }
}

/// `ManagedKnowledgeBaseServerSideEncryptionConfiguration` of `AWS::Bedrock::KnowledgeBase`.
#[derive(Clone, Default)]
#[must_use]
pub struct ManagedKnowledgeBaseServerSideEncryptionConfiguration(Properties);

properties! { ManagedKnowledgeBaseServerSideEncryptionConfiguration }

impl ManagedKnowledgeBaseServerSideEncryptionConfiguration {
    /// `KmsKeyArn`: `KmsKeyArn`, 1 to 2048 characters.
    #[track_caller]
    pub fn kms_key_arn(mut self, value: impl IntoValue<format::KmsKeyArn>) -> Self {
        self.0.set("KmsKeyArn", value);
        self
    }
}

/// `MongoDbAtlasConfiguration` of `AWS::Bedrock::KnowledgeBase`.
#[derive(Clone, Default)]
#[must_use]
pub struct MongoDbAtlasConfiguration(Properties);

properties! { MongoDbAtlasConfiguration }

impl MongoDbAtlasConfiguration {
    /// `CollectionName`: string, at most 63 characters, pattern `^.*$`. Required.
    #[track_caller]
    pub fn collection_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CollectionName", value);
        self
    }

    /// `CredentialsSecretArn`: string. Required.
    #[track_caller]
    pub fn credentials_secret_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CredentialsSecretArn", value);
        self
    }

    /// `DatabaseName`: string, at most 63 characters, pattern `^.*$`. Required.
    #[track_caller]
    pub fn database_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DatabaseName", value);
        self
    }

    /// `Endpoint`: string, at most 2048 characters, pattern `^[a-zA-Z0-9_-]+\.[a-zA-Z0-9_-]+\.mongodb\.net$`. Required.
    #[track_caller]
    pub fn endpoint(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Endpoint", value);
        self
    }

    /// `EndpointServiceName`: string, at most 255 characters.
    #[track_caller]
    pub fn endpoint_service_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EndpointServiceName", value);
        self
    }

    /// `FieldMapping`: `MongoDbAtlasFieldMapping`. Required.
    #[track_caller]
    pub fn field_mapping(mut self, value: impl IntoValue<MongoDbAtlasFieldMapping>) -> Self {
        self.0.set("FieldMapping", value);
        self
    }

    /// `TextIndexName`: string, at most 2048 characters, pattern `^.*$`.
    #[track_caller]
    pub fn text_index_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TextIndexName", value);
        self
    }

    /// `VectorIndexName`: string, at most 2048 characters, pattern `^.*$`. Required.
    #[track_caller]
    pub fn vector_index_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("VectorIndexName", value);
        self
    }
}

/// `MongoDbAtlasFieldMapping` of `AWS::Bedrock::KnowledgeBase`.
#[derive(Clone, Default)]
#[must_use]
pub struct MongoDbAtlasFieldMapping(Properties);

properties! { MongoDbAtlasFieldMapping }

impl MongoDbAtlasFieldMapping {
    /// `MetadataField`: string, at most 2048 characters, pattern `^.*$`. Required.
    #[track_caller]
    pub fn metadata_field(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("MetadataField", value);
        self
    }

    /// `TextField`: string, at most 2048 characters, pattern `^.*$`. Required.
    #[track_caller]
    pub fn text_field(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TextField", value);
        self
    }

    /// `VectorField`: string, at most 2048 characters, pattern `^.*$`. Required.
    #[track_caller]
    pub fn vector_field(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("VectorField", value);
        self
    }
}

/// `NeptuneAnalyticsConfiguration` of `AWS::Bedrock::KnowledgeBase`.
#[derive(Clone, Default)]
#[must_use]
pub struct NeptuneAnalyticsConfiguration(Properties);

properties! { NeptuneAnalyticsConfiguration }

impl NeptuneAnalyticsConfiguration {
    /// `FieldMapping`: `NeptuneAnalyticsFieldMapping`. Required.
    #[track_caller]
    pub fn field_mapping(mut self, value: impl IntoValue<NeptuneAnalyticsFieldMapping>) -> Self {
        self.0.set("FieldMapping", value);
        self
    }

    /// `GraphArn`: string, 1 to 255 characters. Required.
    #[track_caller]
    pub fn graph_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("GraphArn", value);
        self
    }
}

/// `NeptuneAnalyticsFieldMapping` of `AWS::Bedrock::KnowledgeBase`.
#[derive(Clone, Default)]
#[must_use]
pub struct NeptuneAnalyticsFieldMapping(Properties);

properties! { NeptuneAnalyticsFieldMapping }

impl NeptuneAnalyticsFieldMapping {
    /// `MetadataField`: string, at most 2048 characters, pattern `^.*$`. Required.
    #[track_caller]
    pub fn metadata_field(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("MetadataField", value);
        self
    }

    /// `TextField`: string, at most 2048 characters, pattern `^.*$`. Required.
    #[track_caller]
    pub fn text_field(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TextField", value);
        self
    }
}

/// `OpenSearchManagedClusterConfiguration` of `AWS::Bedrock::KnowledgeBase`.
#[derive(Clone, Default)]
#[must_use]
pub struct OpenSearchManagedClusterConfiguration(Properties);

properties! { OpenSearchManagedClusterConfiguration }

impl OpenSearchManagedClusterConfiguration {
    /// `DomainArn`: string, at most 2048 characters. Required.
    #[track_caller]
    pub fn domain_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DomainArn", value);
        self
    }

    /// `DomainEndpoint`: string, at most 2048 characters, pattern `^https://.*$`. Required.
    #[track_caller]
    pub fn domain_endpoint(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DomainEndpoint", value);
        self
    }

    /// `FieldMapping`: `OpenSearchManagedClusterFieldMapping`. Required.
    #[track_caller]
    pub fn field_mapping(
        mut self,
        value: impl IntoValue<OpenSearchManagedClusterFieldMapping>,
    ) -> Self {
        self.0.set("FieldMapping", value);
        self
    }

    /// `VectorIndexName`: string, 1 to 2048 characters, pattern `^(?![\-_+.])[a-z0-9][a-z0-9\-_\.]*$`. Required.
    #[track_caller]
    pub fn vector_index_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("VectorIndexName", value);
        self
    }
}

/// `OpenSearchManagedClusterFieldMapping` of `AWS::Bedrock::KnowledgeBase`.
#[derive(Clone, Default)]
#[must_use]
pub struct OpenSearchManagedClusterFieldMapping(Properties);

properties! { OpenSearchManagedClusterFieldMapping }

impl OpenSearchManagedClusterFieldMapping {
    /// `MetadataField`: string, at most 2048 characters, pattern `^.*$`. Required.
    #[track_caller]
    pub fn metadata_field(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("MetadataField", value);
        self
    }

    /// `TextField`: string, at most 2048 characters, pattern `^.*$`. Required.
    #[track_caller]
    pub fn text_field(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TextField", value);
        self
    }

    /// `VectorField`: string, at most 2048 characters, pattern `^.*$`. Required.
    #[track_caller]
    pub fn vector_field(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("VectorField", value);
        self
    }
}

/// `OpenSearchServerlessConfiguration` of `AWS::Bedrock::KnowledgeBase`.
#[derive(Clone, Default)]
#[must_use]
pub struct OpenSearchServerlessConfiguration(Properties);

properties! { OpenSearchServerlessConfiguration }

impl OpenSearchServerlessConfiguration {
    /// `CollectionArn`: string, at most 2048 characters. Required.
    #[track_caller]
    pub fn collection_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CollectionArn", value);
        self
    }

    /// `FieldMapping`: `OpenSearchServerlessFieldMapping`. Required.
    #[track_caller]
    pub fn field_mapping(
        mut self,
        value: impl IntoValue<OpenSearchServerlessFieldMapping>,
    ) -> Self {
        self.0.set("FieldMapping", value);
        self
    }

    /// `VectorIndexName`: string, at most 2048 characters, pattern `^.*$`. Required.
    #[track_caller]
    pub fn vector_index_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("VectorIndexName", value);
        self
    }
}

/// `OpenSearchServerlessFieldMapping` of `AWS::Bedrock::KnowledgeBase`.
#[derive(Clone, Default)]
#[must_use]
pub struct OpenSearchServerlessFieldMapping(Properties);

properties! { OpenSearchServerlessFieldMapping }

impl OpenSearchServerlessFieldMapping {
    /// `MetadataField`: string, at most 2048 characters, pattern `^.*$`. Required.
    #[track_caller]
    pub fn metadata_field(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("MetadataField", value);
        self
    }

    /// `TextField`: string, at most 2048 characters, pattern `^.*$`. Required.
    #[track_caller]
    pub fn text_field(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TextField", value);
        self
    }

    /// `VectorField`: string, at most 2048 characters, pattern `^.*$`. Required.
    #[track_caller]
    pub fn vector_field(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("VectorField", value);
        self
    }
}

/// `PineconeConfiguration` of `AWS::Bedrock::KnowledgeBase`.
#[derive(Clone, Default)]
#[must_use]
pub struct PineconeConfiguration(Properties);

properties! { PineconeConfiguration }

impl PineconeConfiguration {
    /// `ConnectionString`: string, at most 2048 characters, pattern `^.*$`. Required.
    #[track_caller]
    pub fn connection_string(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ConnectionString", value);
        self
    }

    /// `CredentialsSecretArn`: string. Required.
    #[track_caller]
    pub fn credentials_secret_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CredentialsSecretArn", value);
        self
    }

    /// `FieldMapping`: `PineconeFieldMapping`. Required.
    #[track_caller]
    pub fn field_mapping(mut self, value: impl IntoValue<PineconeFieldMapping>) -> Self {
        self.0.set("FieldMapping", value);
        self
    }

    /// `Namespace`: string, at most 2048 characters, pattern `^.*$`.
    #[track_caller]
    pub fn namespace(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Namespace", value);
        self
    }
}

/// `PineconeFieldMapping` of `AWS::Bedrock::KnowledgeBase`.
#[derive(Clone, Default)]
#[must_use]
pub struct PineconeFieldMapping(Properties);

properties! { PineconeFieldMapping }

impl PineconeFieldMapping {
    /// `MetadataField`: string, at most 2048 characters, pattern `^.*$`. Required.
    #[track_caller]
    pub fn metadata_field(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("MetadataField", value);
        self
    }

    /// `TextField`: string, at most 2048 characters, pattern `^.*$`. Required.
    #[track_caller]
    pub fn text_field(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TextField", value);
        self
    }
}

choice! {
    /// `QueryEngineType` of `AWS::Bedrock::KnowledgeBase`.
    QueryEngineType
    REDSHIFT "REDSHIFT"
}

/// `QueryGenerationColumn` of `AWS::Bedrock::KnowledgeBase`.
#[derive(Clone, Default)]
#[must_use]
pub struct QueryGenerationColumn(Properties);

properties! { QueryGenerationColumn }

impl QueryGenerationColumn {
    /// `Description`: string, 1 to 200 characters.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `Inclusion`: `InclusionType`.
    #[track_caller]
    pub fn inclusion(mut self, value: impl IntoValue<InclusionType>) -> Self {
        self.0.set("Inclusion", value);
        self
    }

    /// `Name`: string, 1 to 127 characters.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }
}

/// `QueryGenerationConfiguration` of `AWS::Bedrock::KnowledgeBase`.
#[derive(Clone, Default)]
#[must_use]
pub struct QueryGenerationConfiguration(Properties);

properties! { QueryGenerationConfiguration }

impl QueryGenerationConfiguration {
    /// `ExecutionTimeoutSeconds`: integer, 1 to 200.
    #[track_caller]
    pub fn execution_timeout_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("ExecutionTimeoutSeconds", value);
        self
    }

    /// `GenerationContext`: `QueryGenerationContext`.
    #[track_caller]
    pub fn generation_context(mut self, value: impl IntoValue<QueryGenerationContext>) -> Self {
        self.0.set("GenerationContext", value);
        self
    }
}

/// `QueryGenerationContext` of `AWS::Bedrock::KnowledgeBase`.
#[derive(Clone, Default)]
#[must_use]
pub struct QueryGenerationContext(Properties);

properties! { QueryGenerationContext }

impl QueryGenerationContext {
    /// `CuratedQueries`: list of `CuratedQuery`, at most 10 items.
    #[track_caller]
    pub fn curated_queries(mut self, value: impl IntoValue<ListOf<CuratedQuery>>) -> Self {
        self.0.set("CuratedQueries", value);
        self
    }

    /// `Tables`: list of `QueryGenerationTable`, at most 50 items.
    #[track_caller]
    pub fn tables(mut self, value: impl IntoValue<ListOf<QueryGenerationTable>>) -> Self {
        self.0.set("Tables", value);
        self
    }
}

/// `QueryGenerationTable` of `AWS::Bedrock::KnowledgeBase`.
#[derive(Clone, Default)]
#[must_use]
pub struct QueryGenerationTable(Properties);

properties! { QueryGenerationTable }

impl QueryGenerationTable {
    /// `Columns`: list of `QueryGenerationColumn`.
    #[track_caller]
    pub fn columns(mut self, value: impl IntoValue<ListOf<QueryGenerationColumn>>) -> Self {
        self.0.set("Columns", value);
        self
    }

    /// `Description`: string, 1 to 200 characters.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `Inclusion`: `InclusionType`.
    #[track_caller]
    pub fn inclusion(mut self, value: impl IntoValue<InclusionType>) -> Self {
        self.0.set("Inclusion", value);
        self
    }

    /// `Name`: string, pattern `^.*\..*\..*$`. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }
}

/// `RdsConfiguration` of `AWS::Bedrock::KnowledgeBase`.
#[derive(Clone, Default)]
#[must_use]
pub struct RdsConfiguration(Properties);

properties! { RdsConfiguration }

impl RdsConfiguration {
    /// `CredentialsSecretArn`: string. Required.
    #[track_caller]
    pub fn credentials_secret_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CredentialsSecretArn", value);
        self
    }

    /// `DatabaseName`: string, at most 63 characters, pattern `^[a-zA-Z0-9_\-]+$`. Required.
    #[track_caller]
    pub fn database_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DatabaseName", value);
        self
    }

    /// `FieldMapping`: `RdsFieldMapping`. Required.
    #[track_caller]
    pub fn field_mapping(mut self, value: impl IntoValue<RdsFieldMapping>) -> Self {
        self.0.set("FieldMapping", value);
        self
    }

    /// `ResourceArn`: string, pattern `^arn:aws(|-cn|-us-gov):rds:[a-zA-Z0-9-]*:[0-9]{12}:cluster:[a-zA-Z0-9-]{1,63}$`. Required.
    #[track_caller]
    pub fn resource_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ResourceArn", value);
        self
    }

    /// `TableName`: string, at most 63 characters, pattern `^[a-zA-Z0-9_\.\-]+$`. Required.
    #[track_caller]
    pub fn table_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TableName", value);
        self
    }
}

/// `RdsFieldMapping` of `AWS::Bedrock::KnowledgeBase`.
#[derive(Clone, Default)]
#[must_use]
pub struct RdsFieldMapping(Properties);

properties! { RdsFieldMapping }

impl RdsFieldMapping {
    /// `CustomMetadataField`: string, at most 63 characters, pattern `^[a-zA-Z0-9_\-]+$`.
    #[track_caller]
    pub fn custom_metadata_field(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CustomMetadataField", value);
        self
    }

    /// `MetadataField`: string, at most 63 characters, pattern `^[a-zA-Z0-9_\-]+$`. Required.
    #[track_caller]
    pub fn metadata_field(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("MetadataField", value);
        self
    }

    /// `PrimaryKeyField`: string, at most 63 characters, pattern `^[a-zA-Z0-9_\-]+$`. Required.
    #[track_caller]
    pub fn primary_key_field(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PrimaryKeyField", value);
        self
    }

    /// `TextField`: string, at most 63 characters, pattern `^[a-zA-Z0-9_\-]+$`. Required.
    #[track_caller]
    pub fn text_field(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TextField", value);
        self
    }

    /// `VectorField`: string, at most 63 characters, pattern `^[a-zA-Z0-9_\-]+$`. Required.
    #[track_caller]
    pub fn vector_field(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("VectorField", value);
        self
    }
}

/// `RedshiftConfiguration` of `AWS::Bedrock::KnowledgeBase`.
#[derive(Clone, Default)]
#[must_use]
pub struct RedshiftConfiguration(Properties);

properties! { RedshiftConfiguration }

impl RedshiftConfiguration {
    /// `QueryEngineConfiguration`: `RedshiftQueryEngineConfiguration`. Required. A change replaces the resource.
    #[track_caller]
    pub fn query_engine_configuration(
        mut self,
        value: impl IntoValue<RedshiftQueryEngineConfiguration>,
    ) -> Self {
        self.0.set("QueryEngineConfiguration", value);
        self
    }

    /// `QueryGenerationConfiguration`: `QueryGenerationConfiguration`.
    #[track_caller]
    pub fn query_generation_configuration(
        mut self,
        value: impl IntoValue<QueryGenerationConfiguration>,
    ) -> Self {
        self.0.set("QueryGenerationConfiguration", value);
        self
    }

    /// `StorageConfigurations`: list of `RedshiftQueryEngineStorageConfiguration`, 1 item. Required. A change replaces the resource.
    #[track_caller]
    pub fn storage_configurations(
        mut self,
        value: impl IntoValue<ListOf<RedshiftQueryEngineStorageConfiguration>>,
    ) -> Self {
        self.0.set("StorageConfigurations", value);
        self
    }
}

/// `RedshiftProvisionedAuthConfiguration` of `AWS::Bedrock::KnowledgeBase`.
#[derive(Clone, Default)]
#[must_use]
pub struct RedshiftProvisionedAuthConfiguration(Properties);

properties! { RedshiftProvisionedAuthConfiguration }

impl RedshiftProvisionedAuthConfiguration {
    /// `DatabaseUser`: string.
    #[track_caller]
    pub fn database_user(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DatabaseUser", value);
        self
    }

    /// `Type`: `RedshiftProvisionedAuthType`. Required.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<RedshiftProvisionedAuthType>) -> Self {
        self.0.set("Type", value);
        self
    }

    /// `UsernamePasswordSecretArn`: string.
    #[track_caller]
    pub fn username_password_secret_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("UsernamePasswordSecretArn", value);
        self
    }
}

choice! {
    /// `RedshiftProvisionedAuthType` of `AWS::Bedrock::KnowledgeBase`.
    RedshiftProvisionedAuthType
    IAM "IAM"
    USERNAME_PASSWORD "USERNAME_PASSWORD"
    USERNAME "USERNAME"
}

/// `RedshiftProvisionedConfiguration` of `AWS::Bedrock::KnowledgeBase`.
#[derive(Clone, Default)]
#[must_use]
pub struct RedshiftProvisionedConfiguration(Properties);

properties! { RedshiftProvisionedConfiguration }

impl RedshiftProvisionedConfiguration {
    /// `AuthConfiguration`: `RedshiftProvisionedAuthConfiguration`. Required.
    #[track_caller]
    pub fn auth_configuration(
        mut self,
        value: impl IntoValue<RedshiftProvisionedAuthConfiguration>,
    ) -> Self {
        self.0.set("AuthConfiguration", value);
        self
    }

    /// `ClusterIdentifier`: string, 1 to 63 characters. Required.
    #[track_caller]
    pub fn cluster_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ClusterIdentifier", value);
        self
    }
}

/// `RedshiftQueryEngineAwsDataCatalogStorageConfiguration` of `AWS::Bedrock::KnowledgeBase`.
#[derive(Clone, Default)]
#[must_use]
pub struct RedshiftQueryEngineAwsDataCatalogStorageConfiguration(Properties);

properties! { RedshiftQueryEngineAwsDataCatalogStorageConfiguration }

impl RedshiftQueryEngineAwsDataCatalogStorageConfiguration {
    /// `TableNames`: list of strings, 1 to 1000 items. Required.
    #[track_caller]
    pub fn table_names(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("TableNames", value);
        self
    }
}

/// `RedshiftQueryEngineConfiguration` of `AWS::Bedrock::KnowledgeBase`.
#[derive(Clone, Default)]
#[must_use]
pub struct RedshiftQueryEngineConfiguration(Properties);

properties! { RedshiftQueryEngineConfiguration }

impl RedshiftQueryEngineConfiguration {
    /// `ProvisionedConfiguration`: `RedshiftProvisionedConfiguration`.
    #[track_caller]
    pub fn provisioned_configuration(
        mut self,
        value: impl IntoValue<RedshiftProvisionedConfiguration>,
    ) -> Self {
        self.0.set("ProvisionedConfiguration", value);
        self
    }

    /// `ServerlessConfiguration`: `RedshiftServerlessConfiguration`.
    #[track_caller]
    pub fn serverless_configuration(
        mut self,
        value: impl IntoValue<RedshiftServerlessConfiguration>,
    ) -> Self {
        self.0.set("ServerlessConfiguration", value);
        self
    }

    /// `Type`: `RedshiftQueryEngineType`. Required.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<RedshiftQueryEngineType>) -> Self {
        self.0.set("Type", value);
        self
    }
}

/// `RedshiftQueryEngineRedshiftStorageConfiguration` of `AWS::Bedrock::KnowledgeBase`.
#[derive(Clone, Default)]
#[must_use]
pub struct RedshiftQueryEngineRedshiftStorageConfiguration(Properties);

properties! { RedshiftQueryEngineRedshiftStorageConfiguration }

impl RedshiftQueryEngineRedshiftStorageConfiguration {
    /// `DatabaseName`: string, 1 to 200 characters. Required.
    #[track_caller]
    pub fn database_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DatabaseName", value);
        self
    }
}

/// `RedshiftQueryEngineStorageConfiguration` of `AWS::Bedrock::KnowledgeBase`.
#[derive(Clone, Default)]
#[must_use]
pub struct RedshiftQueryEngineStorageConfiguration(Properties);

properties! { RedshiftQueryEngineStorageConfiguration }

impl RedshiftQueryEngineStorageConfiguration {
    /// `AwsDataCatalogConfiguration`: `RedshiftQueryEngineAwsDataCatalogStorageConfiguration`.
    #[track_caller]
    pub fn aws_data_catalog_configuration(
        mut self,
        value: impl IntoValue<RedshiftQueryEngineAwsDataCatalogStorageConfiguration>,
    ) -> Self {
        self.0.set("AwsDataCatalogConfiguration", value);
        self
    }

    /// `RedshiftConfiguration`: `RedshiftQueryEngineRedshiftStorageConfiguration`.
    #[track_caller]
    pub fn redshift_configuration(
        mut self,
        value: impl IntoValue<RedshiftQueryEngineRedshiftStorageConfiguration>,
    ) -> Self {
        self.0.set("RedshiftConfiguration", value);
        self
    }

    /// `Type`: `RedshiftQueryEngineStorageType`. Required.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<RedshiftQueryEngineStorageType>) -> Self {
        self.0.set("Type", value);
        self
    }
}

choice! {
    /// `RedshiftQueryEngineStorageType` of `AWS::Bedrock::KnowledgeBase`.
    RedshiftQueryEngineStorageType
    REDSHIFT "REDSHIFT"
    AWS_DATA_CATALOG "AWS_DATA_CATALOG"
}

choice! {
    /// `RedshiftQueryEngineType` of `AWS::Bedrock::KnowledgeBase`.
    RedshiftQueryEngineType
    SERVERLESS "SERVERLESS"
    PROVISIONED "PROVISIONED"
}

/// `RedshiftServerlessAuthConfiguration` of `AWS::Bedrock::KnowledgeBase`.
#[derive(Clone, Default)]
#[must_use]
pub struct RedshiftServerlessAuthConfiguration(Properties);

properties! { RedshiftServerlessAuthConfiguration }

impl RedshiftServerlessAuthConfiguration {
    /// `Type`: `RedshiftServerlessAuthType`. Required.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<RedshiftServerlessAuthType>) -> Self {
        self.0.set("Type", value);
        self
    }

    /// `UsernamePasswordSecretArn`: string.
    #[track_caller]
    pub fn username_password_secret_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("UsernamePasswordSecretArn", value);
        self
    }
}

choice! {
    /// `RedshiftServerlessAuthType` of `AWS::Bedrock::KnowledgeBase`.
    RedshiftServerlessAuthType
    IAM "IAM"
    USERNAME_PASSWORD "USERNAME_PASSWORD"
}

/// `RedshiftServerlessConfiguration` of `AWS::Bedrock::KnowledgeBase`.
#[derive(Clone, Default)]
#[must_use]
pub struct RedshiftServerlessConfiguration(Properties);

properties! { RedshiftServerlessConfiguration }

impl RedshiftServerlessConfiguration {
    /// `AuthConfiguration`: `RedshiftServerlessAuthConfiguration`. Required.
    #[track_caller]
    pub fn auth_configuration(
        mut self,
        value: impl IntoValue<RedshiftServerlessAuthConfiguration>,
    ) -> Self {
        self.0.set("AuthConfiguration", value);
        self
    }

    /// `WorkgroupArn`: string. Required.
    #[track_caller]
    pub fn workgroup_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("WorkgroupArn", value);
        self
    }
}

/// `S3Location` of `AWS::Bedrock::KnowledgeBase`.
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

/// `S3VectorsConfiguration` of `AWS::Bedrock::KnowledgeBase`.
#[derive(Clone, Default)]
#[must_use]
pub struct S3VectorsConfiguration(Properties);

properties! { S3VectorsConfiguration }

impl S3VectorsConfiguration {
    /// `IndexArn`: string.
    #[track_caller]
    pub fn index_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("IndexArn", value);
        self
    }

    /// `IndexName`: string, 3 to 63 characters.
    #[track_caller]
    pub fn index_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("IndexName", value);
        self
    }

    /// `VectorBucketArn`: string.
    #[track_caller]
    pub fn vector_bucket_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("VectorBucketArn", value);
        self
    }
}

/// `SqlKnowledgeBaseConfiguration` of `AWS::Bedrock::KnowledgeBase`.
#[derive(Clone, Default)]
#[must_use]
pub struct SqlKnowledgeBaseConfiguration(Properties);

properties! { SqlKnowledgeBaseConfiguration }

impl SqlKnowledgeBaseConfiguration {
    /// `RedshiftConfiguration`: `RedshiftConfiguration`.
    #[track_caller]
    pub fn redshift_configuration(mut self, value: impl IntoValue<RedshiftConfiguration>) -> Self {
        self.0.set("RedshiftConfiguration", value);
        self
    }

    /// `Type`: `QueryEngineType`. Required. A change replaces the resource.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<QueryEngineType>) -> Self {
        self.0.set("Type", value);
        self
    }
}

/// `StorageConfiguration` of `AWS::Bedrock::KnowledgeBase`.
#[derive(Clone, Default)]
#[must_use]
pub struct StorageConfiguration(Properties);

properties! { StorageConfiguration }

impl StorageConfiguration {
    /// `MongoDbAtlasConfiguration`: `MongoDbAtlasConfiguration`.
    #[track_caller]
    pub fn mongo_db_atlas_configuration(
        mut self,
        value: impl IntoValue<MongoDbAtlasConfiguration>,
    ) -> Self {
        self.0.set("MongoDbAtlasConfiguration", value);
        self
    }

    /// `NeptuneAnalyticsConfiguration`: `NeptuneAnalyticsConfiguration`.
    #[track_caller]
    pub fn neptune_analytics_configuration(
        mut self,
        value: impl IntoValue<NeptuneAnalyticsConfiguration>,
    ) -> Self {
        self.0.set("NeptuneAnalyticsConfiguration", value);
        self
    }

    /// `OpensearchManagedClusterConfiguration`: `OpenSearchManagedClusterConfiguration`.
    #[track_caller]
    pub fn opensearch_managed_cluster_configuration(
        mut self,
        value: impl IntoValue<OpenSearchManagedClusterConfiguration>,
    ) -> Self {
        self.0.set("OpensearchManagedClusterConfiguration", value);
        self
    }

    /// `OpensearchServerlessConfiguration`: `OpenSearchServerlessConfiguration`.
    #[track_caller]
    pub fn opensearch_serverless_configuration(
        mut self,
        value: impl IntoValue<OpenSearchServerlessConfiguration>,
    ) -> Self {
        self.0.set("OpensearchServerlessConfiguration", value);
        self
    }

    /// `PineconeConfiguration`: `PineconeConfiguration`.
    #[track_caller]
    pub fn pinecone_configuration(mut self, value: impl IntoValue<PineconeConfiguration>) -> Self {
        self.0.set("PineconeConfiguration", value);
        self
    }

    /// `RdsConfiguration`: `RdsConfiguration`.
    #[track_caller]
    pub fn rds_configuration(mut self, value: impl IntoValue<RdsConfiguration>) -> Self {
        self.0.set("RdsConfiguration", value);
        self
    }

    /// `S3VectorsConfiguration`: `S3VectorsConfiguration`.
    #[track_caller]
    pub fn s3_vectors_configuration(
        mut self,
        value: impl IntoValue<S3VectorsConfiguration>,
    ) -> Self {
        self.0.set("S3VectorsConfiguration", value);
        self
    }

    /// `Type`: `KnowledgeBaseStorageType`. Required.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<KnowledgeBaseStorageType>) -> Self {
        self.0.set("Type", value);
        self
    }
}

/// `SupplementalDataStorageConfiguration` of `AWS::Bedrock::KnowledgeBase`.
#[derive(Clone, Default)]
#[must_use]
pub struct SupplementalDataStorageConfiguration(Properties);

properties! { SupplementalDataStorageConfiguration }

impl SupplementalDataStorageConfiguration {
    /// `SupplementalDataStorageLocations`: list of `SupplementalDataStorageLocation`, 1 item. Required.
    #[track_caller]
    pub fn supplemental_data_storage_locations(
        mut self,
        value: impl IntoValue<ListOf<SupplementalDataStorageLocation>>,
    ) -> Self {
        self.0.set("SupplementalDataStorageLocations", value);
        self
    }
}

/// `SupplementalDataStorageLocation` of `AWS::Bedrock::KnowledgeBase`.
#[derive(Clone, Default)]
#[must_use]
pub struct SupplementalDataStorageLocation(Properties);

properties! { SupplementalDataStorageLocation }

impl SupplementalDataStorageLocation {
    /// `S3Location`: `S3Location`.
    #[track_caller]
    pub fn s3_location(mut self, value: impl IntoValue<S3Location>) -> Self {
        self.0.set("S3Location", value);
        self
    }

    /// `SupplementalDataStorageLocationType`: `SupplementalDataStorageLocationType`. Required.
    #[track_caller]
    pub fn supplemental_data_storage_location_type(
        mut self,
        value: impl IntoValue<SupplementalDataStorageLocationType>,
    ) -> Self {
        self.0.set("SupplementalDataStorageLocationType", value);
        self
    }
}

choice! {
    /// `SupplementalDataStorageLocationType` of `AWS::Bedrock::KnowledgeBase`.
    SupplementalDataStorageLocationType
    S3 "S3"
}

/// `VectorKnowledgeBaseConfiguration` of `AWS::Bedrock::KnowledgeBase`.
#[derive(Clone, Default)]
#[must_use]
pub struct VectorKnowledgeBaseConfiguration(Properties);

properties! { VectorKnowledgeBaseConfiguration }

impl VectorKnowledgeBaseConfiguration {
    /// `EmbeddingModelArn`: string, 20 to 2048 characters, pattern `^(arn:aws(-[^:]+)?:[a-z0-9-]+:[a-z0-9-]{1,20}:[0-9]{0,12}:[a-zA-Z0-9-:/._+]+)$`. Required.
    #[track_caller]
    pub fn embedding_model_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EmbeddingModelArn", value);
        self
    }

    /// `EmbeddingModelConfiguration`: `EmbeddingModelConfiguration`.
    #[track_caller]
    pub fn embedding_model_configuration(
        mut self,
        value: impl IntoValue<EmbeddingModelConfiguration>,
    ) -> Self {
        self.0.set("EmbeddingModelConfiguration", value);
        self
    }

    /// `SupplementalDataStorageConfiguration`: `SupplementalDataStorageConfiguration`.
    #[track_caller]
    pub fn supplemental_data_storage_configuration(
        mut self,
        value: impl IntoValue<SupplementalDataStorageConfiguration>,
    ) -> Self {
        self.0.set("SupplementalDataStorageConfiguration", value);
        self
    }
}

/// `VideoConfiguration` of `AWS::Bedrock::KnowledgeBase`.
#[derive(Clone, Default)]
#[must_use]
pub struct VideoConfiguration(Properties);

properties! { VideoConfiguration }

impl VideoConfiguration {
    /// `SegmentationConfiguration`: `VideoSegmentationConfiguration`. Required.
    #[track_caller]
    pub fn segmentation_configuration(
        mut self,
        value: impl IntoValue<VideoSegmentationConfiguration>,
    ) -> Self {
        self.0.set("SegmentationConfiguration", value);
        self
    }
}

/// `VideoSegmentationConfiguration` of `AWS::Bedrock::KnowledgeBase`.
#[derive(Clone, Default)]
#[must_use]
pub struct VideoSegmentationConfiguration(Properties);

properties! { VideoSegmentationConfiguration }

impl VideoSegmentationConfiguration {
    /// `FixedLengthDuration`: integer, 1 to 30. Required.
    #[track_caller]
    pub fn fixed_length_duration(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("FixedLengthDuration", value);
        self
    }
}
