// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::BedrockAgentCore::Memory` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::{ListOf, MapOf};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::BedrockAgentCore::Memory`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-memory.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Memory(Body);

resource! { Memory "AWS::BedrockAgentCore::Memory" }

impl Memory {
    /// `Description`: string.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `EncryptionKeyArn`: string. A change replaces the resource.
    #[track_caller]
    pub fn encryption_key_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EncryptionKeyArn", value);
        self
    }

    /// `EventExpiryDuration`: integer, 3 to 365. Required.
    #[track_caller]
    pub fn event_expiry_duration(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("EventExpiryDuration", value);
        self
    }

    /// `IndexedKeys`: list of `IndexedKey`, 1 to 10 items.
    #[track_caller]
    pub fn indexed_keys(mut self, value: impl IntoValue<ListOf<IndexedKey>>) -> Self {
        self.0.set("IndexedKeys", value);
        self
    }

    /// `MemoryExecutionRoleArn`: string.
    #[track_caller]
    pub fn memory_execution_role_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("MemoryExecutionRoleArn", value);
        self
    }

    /// `MemoryStrategies`: list of `MemoryStrategy`.
    #[track_caller]
    pub fn memory_strategies(mut self, value: impl IntoValue<ListOf<MemoryStrategy>>) -> Self {
        self.0.set("MemoryStrategies", value);
        self
    }

    /// `Name`: string, pattern `^[a-zA-Z][a-zA-Z0-9_]{0,47}$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `NamespaceKeys`: list of `NamespaceKeyEntry`, 1 to 5 items.
    #[track_caller]
    pub fn namespace_keys(mut self, value: impl IntoValue<ListOf<NamespaceKeyEntry>>) -> Self {
        self.0.set("NamespaceKeys", value);
        self
    }

    /// `StreamDeliveryResources`: `StreamDeliveryResources`.
    #[track_caller]
    pub fn stream_delivery_resources(
        mut self,
        value: impl IntoValue<StreamDeliveryResources>,
    ) -> Self {
        self.0.set("StreamDeliveryResources", value);
        self
    }

    /// `Tags`: map of strings, at most 50 entries.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<Memory> {
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

    /// `MemoryArn`
    #[inline]
    pub fn memory_arn(&self) -> Value<String> {
        self.attribute("MemoryArn")
    }

    /// `MemoryId`
    #[inline]
    pub fn memory_id(&self) -> Value<String> {
        self.attribute("MemoryId")
    }

    /// `MemoryStrategies.*.CustomMemoryStrategy.CreatedAt`
    #[inline]
    pub fn memory_strategies_custom_memory_strategy_created_at(&self) -> Value<String> {
        self.attribute("MemoryStrategies.*.CustomMemoryStrategy.CreatedAt")
    }

    /// `MemoryStrategies.*.CustomMemoryStrategy.RecordExpiryDurationDays`
    #[inline]
    pub fn memory_strategies_custom_memory_strategy_record_expiry_duration_days(
        &self,
    ) -> Value<i64> {
        self.attribute("MemoryStrategies.*.CustomMemoryStrategy.RecordExpiryDurationDays")
    }

    /// `MemoryStrategies.*.CustomMemoryStrategy.Status`
    #[inline]
    pub fn memory_strategies_custom_memory_strategy_status(&self) -> Value<String> {
        self.attribute("MemoryStrategies.*.CustomMemoryStrategy.Status")
    }

    /// `MemoryStrategies.*.CustomMemoryStrategy.StrategyId`
    #[inline]
    pub fn memory_strategies_custom_memory_strategy_strategy_id(&self) -> Value<String> {
        self.attribute("MemoryStrategies.*.CustomMemoryStrategy.StrategyId")
    }

    /// `MemoryStrategies.*.CustomMemoryStrategy.Type`
    #[inline]
    pub fn memory_strategies_custom_memory_strategy_type(&self) -> Value<String> {
        self.attribute("MemoryStrategies.*.CustomMemoryStrategy.Type")
    }

    /// `MemoryStrategies.*.CustomMemoryStrategy.UpdatedAt`
    #[inline]
    pub fn memory_strategies_custom_memory_strategy_updated_at(&self) -> Value<String> {
        self.attribute("MemoryStrategies.*.CustomMemoryStrategy.UpdatedAt")
    }

    /// `MemoryStrategies.*.EpisodicMemoryStrategy.CreatedAt`
    #[inline]
    pub fn memory_strategies_episodic_memory_strategy_created_at(&self) -> Value<String> {
        self.attribute("MemoryStrategies.*.EpisodicMemoryStrategy.CreatedAt")
    }

    /// `MemoryStrategies.*.EpisodicMemoryStrategy.RecordExpiryDurationDays`
    #[inline]
    pub fn memory_strategies_episodic_memory_strategy_record_expiry_duration_days(
        &self,
    ) -> Value<i64> {
        self.attribute("MemoryStrategies.*.EpisodicMemoryStrategy.RecordExpiryDurationDays")
    }

    /// `MemoryStrategies.*.EpisodicMemoryStrategy.Status`
    #[inline]
    pub fn memory_strategies_episodic_memory_strategy_status(&self) -> Value<String> {
        self.attribute("MemoryStrategies.*.EpisodicMemoryStrategy.Status")
    }

    /// `MemoryStrategies.*.EpisodicMemoryStrategy.StrategyId`
    #[inline]
    pub fn memory_strategies_episodic_memory_strategy_strategy_id(&self) -> Value<String> {
        self.attribute("MemoryStrategies.*.EpisodicMemoryStrategy.StrategyId")
    }

    /// `MemoryStrategies.*.EpisodicMemoryStrategy.Type`
    #[inline]
    pub fn memory_strategies_episodic_memory_strategy_type(&self) -> Value<String> {
        self.attribute("MemoryStrategies.*.EpisodicMemoryStrategy.Type")
    }

    /// `MemoryStrategies.*.EpisodicMemoryStrategy.UpdatedAt`
    #[inline]
    pub fn memory_strategies_episodic_memory_strategy_updated_at(&self) -> Value<String> {
        self.attribute("MemoryStrategies.*.EpisodicMemoryStrategy.UpdatedAt")
    }

    /// `MemoryStrategies.*.SemanticMemoryStrategy.CreatedAt`
    #[inline]
    pub fn memory_strategies_semantic_memory_strategy_created_at(&self) -> Value<String> {
        self.attribute("MemoryStrategies.*.SemanticMemoryStrategy.CreatedAt")
    }

    /// `MemoryStrategies.*.SemanticMemoryStrategy.RecordExpiryDurationDays`
    #[inline]
    pub fn memory_strategies_semantic_memory_strategy_record_expiry_duration_days(
        &self,
    ) -> Value<i64> {
        self.attribute("MemoryStrategies.*.SemanticMemoryStrategy.RecordExpiryDurationDays")
    }

    /// `MemoryStrategies.*.SemanticMemoryStrategy.Status`
    #[inline]
    pub fn memory_strategies_semantic_memory_strategy_status(&self) -> Value<String> {
        self.attribute("MemoryStrategies.*.SemanticMemoryStrategy.Status")
    }

    /// `MemoryStrategies.*.SemanticMemoryStrategy.StrategyId`
    #[inline]
    pub fn memory_strategies_semantic_memory_strategy_strategy_id(&self) -> Value<String> {
        self.attribute("MemoryStrategies.*.SemanticMemoryStrategy.StrategyId")
    }

    /// `MemoryStrategies.*.SemanticMemoryStrategy.Type`
    #[inline]
    pub fn memory_strategies_semantic_memory_strategy_type(&self) -> Value<String> {
        self.attribute("MemoryStrategies.*.SemanticMemoryStrategy.Type")
    }

    /// `MemoryStrategies.*.SemanticMemoryStrategy.UpdatedAt`
    #[inline]
    pub fn memory_strategies_semantic_memory_strategy_updated_at(&self) -> Value<String> {
        self.attribute("MemoryStrategies.*.SemanticMemoryStrategy.UpdatedAt")
    }

    /// `MemoryStrategies.*.SummaryMemoryStrategy.CreatedAt`
    #[inline]
    pub fn memory_strategies_summary_memory_strategy_created_at(&self) -> Value<String> {
        self.attribute("MemoryStrategies.*.SummaryMemoryStrategy.CreatedAt")
    }

    /// `MemoryStrategies.*.SummaryMemoryStrategy.RecordExpiryDurationDays`
    #[inline]
    pub fn memory_strategies_summary_memory_strategy_record_expiry_duration_days(
        &self,
    ) -> Value<i64> {
        self.attribute("MemoryStrategies.*.SummaryMemoryStrategy.RecordExpiryDurationDays")
    }

    /// `MemoryStrategies.*.SummaryMemoryStrategy.Status`
    #[inline]
    pub fn memory_strategies_summary_memory_strategy_status(&self) -> Value<String> {
        self.attribute("MemoryStrategies.*.SummaryMemoryStrategy.Status")
    }

    /// `MemoryStrategies.*.SummaryMemoryStrategy.StrategyId`
    #[inline]
    pub fn memory_strategies_summary_memory_strategy_strategy_id(&self) -> Value<String> {
        self.attribute("MemoryStrategies.*.SummaryMemoryStrategy.StrategyId")
    }

    /// `MemoryStrategies.*.SummaryMemoryStrategy.Type`
    #[inline]
    pub fn memory_strategies_summary_memory_strategy_type(&self) -> Value<String> {
        self.attribute("MemoryStrategies.*.SummaryMemoryStrategy.Type")
    }

    /// `MemoryStrategies.*.SummaryMemoryStrategy.UpdatedAt`
    #[inline]
    pub fn memory_strategies_summary_memory_strategy_updated_at(&self) -> Value<String> {
        self.attribute("MemoryStrategies.*.SummaryMemoryStrategy.UpdatedAt")
    }

    /// `MemoryStrategies.*.UserPreferenceMemoryStrategy.CreatedAt`
    #[inline]
    pub fn memory_strategies_user_preference_memory_strategy_created_at(&self) -> Value<String> {
        self.attribute("MemoryStrategies.*.UserPreferenceMemoryStrategy.CreatedAt")
    }

    /// `MemoryStrategies.*.UserPreferenceMemoryStrategy.RecordExpiryDurationDays`
    #[inline]
    pub fn memory_strategies_user_preference_memory_strategy_record_expiry_duration_days(
        &self,
    ) -> Value<i64> {
        self.attribute("MemoryStrategies.*.UserPreferenceMemoryStrategy.RecordExpiryDurationDays")
    }

    /// `MemoryStrategies.*.UserPreferenceMemoryStrategy.Status`
    #[inline]
    pub fn memory_strategies_user_preference_memory_strategy_status(&self) -> Value<String> {
        self.attribute("MemoryStrategies.*.UserPreferenceMemoryStrategy.Status")
    }

    /// `MemoryStrategies.*.UserPreferenceMemoryStrategy.StrategyId`
    #[inline]
    pub fn memory_strategies_user_preference_memory_strategy_strategy_id(&self) -> Value<String> {
        self.attribute("MemoryStrategies.*.UserPreferenceMemoryStrategy.StrategyId")
    }

    /// `MemoryStrategies.*.UserPreferenceMemoryStrategy.Type`
    #[inline]
    pub fn memory_strategies_user_preference_memory_strategy_type(&self) -> Value<String> {
        self.attribute("MemoryStrategies.*.UserPreferenceMemoryStrategy.Type")
    }

    /// `MemoryStrategies.*.UserPreferenceMemoryStrategy.UpdatedAt`
    #[inline]
    pub fn memory_strategies_user_preference_memory_strategy_updated_at(&self) -> Value<String> {
        self.attribute("MemoryStrategies.*.UserPreferenceMemoryStrategy.UpdatedAt")
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

/// `ContentConfiguration` of `AWS::BedrockAgentCore::Memory`.
#[derive(Clone, Default)]
#[must_use]
pub struct ContentConfiguration(Properties);

properties! { ContentConfiguration }

impl ContentConfiguration {
    /// `Level`: `ContentConfigurationLevel`.
    #[track_caller]
    pub fn level(mut self, value: impl IntoValue<ContentConfigurationLevel>) -> Self {
        self.0.set("Level", value);
        self
    }

    /// `Type`: `ContentConfigurationType`. Required.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<ContentConfigurationType>) -> Self {
        self.0.set("Type", value);
        self
    }
}

choice! {
    /// `ContentConfigurationLevel` of `AWS::BedrockAgentCore::Memory`.
    ContentConfigurationLevel
    METADATA_ONLY "METADATA_ONLY"
    FULL_CONTENT "FULL_CONTENT"
}

choice! {
    /// `ContentConfigurationType` of `AWS::BedrockAgentCore::Memory`.
    ContentConfigurationType
    MEMORY_RECORDS "MEMORY_RECORDS"
}

/// `CustomConfigurationInput` of `AWS::BedrockAgentCore::Memory`.
#[derive(Clone, Default)]
#[must_use]
pub struct CustomConfigurationInput(Properties);

properties! { CustomConfigurationInput }

impl CustomConfigurationInput {
    /// `EpisodicOverride`: `EpisodicOverride`.
    #[track_caller]
    pub fn episodic_override(mut self, value: impl IntoValue<EpisodicOverride>) -> Self {
        self.0.set("EpisodicOverride", value);
        self
    }

    /// `SelfManagedConfiguration`: `SelfManagedConfiguration`.
    #[track_caller]
    pub fn self_managed_configuration(
        mut self,
        value: impl IntoValue<SelfManagedConfiguration>,
    ) -> Self {
        self.0.set("SelfManagedConfiguration", value);
        self
    }

    /// `SemanticOverride`: `SemanticOverride`.
    #[track_caller]
    pub fn semantic_override(mut self, value: impl IntoValue<SemanticOverride>) -> Self {
        self.0.set("SemanticOverride", value);
        self
    }

    /// `SummaryOverride`: `SummaryOverride`.
    #[track_caller]
    pub fn summary_override(mut self, value: impl IntoValue<SummaryOverride>) -> Self {
        self.0.set("SummaryOverride", value);
        self
    }

    /// `UserPreferenceOverride`: `UserPreferenceOverride`.
    #[track_caller]
    pub fn user_preference_override(
        mut self,
        value: impl IntoValue<UserPreferenceOverride>,
    ) -> Self {
        self.0.set("UserPreferenceOverride", value);
        self
    }
}

/// `CustomMemoryStrategy` of `AWS::BedrockAgentCore::Memory`.
#[derive(Clone, Default)]
#[must_use]
pub struct CustomMemoryStrategy(Properties);

properties! { CustomMemoryStrategy }

impl CustomMemoryStrategy {
    /// `Configuration`: `CustomConfigurationInput`, 1 entry.
    #[track_caller]
    pub fn configuration(mut self, value: impl IntoValue<CustomConfigurationInput>) -> Self {
        self.0.set("Configuration", value);
        self
    }

    /// `Description`: string.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `MemoryRecordSchema`: `MemoryRecordSchema`.
    #[track_caller]
    pub fn memory_record_schema(mut self, value: impl IntoValue<MemoryRecordSchema>) -> Self {
        self.0.set("MemoryRecordSchema", value);
        self
    }

    /// `Name`: string, pattern `^[a-zA-Z][a-zA-Z0-9_]{0,47}$`. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `NamespaceTemplates`: list of strings, at least 1 item.
    #[track_caller]
    pub fn namespace_templates(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("NamespaceTemplates", value);
        self
    }

    /// `Namespaces`: list of strings, at least 1 item.
    #[track_caller]
    pub fn namespaces(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Namespaces", value);
        self
    }

    /// `RecordExpirySpecification`: `RecordExpirySpecification`.
    #[track_caller]
    pub fn record_expiry_specification(
        mut self,
        value: impl IntoValue<RecordExpirySpecification>,
    ) -> Self {
        self.0.set("RecordExpirySpecification", value);
        self
    }
}

/// `EpisodicMemoryStrategy` of `AWS::BedrockAgentCore::Memory`.
#[derive(Clone, Default)]
#[must_use]
pub struct EpisodicMemoryStrategy(Properties);

properties! { EpisodicMemoryStrategy }

impl EpisodicMemoryStrategy {
    /// `Description`: string.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `MemoryRecordSchema`: `MemoryRecordSchema`.
    #[track_caller]
    pub fn memory_record_schema(mut self, value: impl IntoValue<MemoryRecordSchema>) -> Self {
        self.0.set("MemoryRecordSchema", value);
        self
    }

    /// `Name`: string, pattern `^[a-zA-Z][a-zA-Z0-9_]{0,47}$`. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `NamespaceTemplates`: list of strings, at least 1 item.
    #[track_caller]
    pub fn namespace_templates(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("NamespaceTemplates", value);
        self
    }

    /// `Namespaces`: list of strings, at least 1 item.
    #[track_caller]
    pub fn namespaces(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Namespaces", value);
        self
    }

    /// `RecordExpirySpecification`: `RecordExpirySpecification`.
    #[track_caller]
    pub fn record_expiry_specification(
        mut self,
        value: impl IntoValue<RecordExpirySpecification>,
    ) -> Self {
        self.0.set("RecordExpirySpecification", value);
        self
    }

    /// `ReflectionConfiguration`: `EpisodicReflectionConfigurationInput`.
    #[track_caller]
    pub fn reflection_configuration(
        mut self,
        value: impl IntoValue<EpisodicReflectionConfigurationInput>,
    ) -> Self {
        self.0.set("ReflectionConfiguration", value);
        self
    }
}

/// `EpisodicOverride` of `AWS::BedrockAgentCore::Memory`.
#[derive(Clone, Default)]
#[must_use]
pub struct EpisodicOverride(Properties);

properties! { EpisodicOverride }

impl EpisodicOverride {
    /// `Consolidation`: `EpisodicOverrideConsolidationConfigurationInput`.
    #[track_caller]
    pub fn consolidation(
        mut self,
        value: impl IntoValue<EpisodicOverrideConsolidationConfigurationInput>,
    ) -> Self {
        self.0.set("Consolidation", value);
        self
    }

    /// `Extraction`: `EpisodicOverrideExtractionConfigurationInput`.
    #[track_caller]
    pub fn extraction(
        mut self,
        value: impl IntoValue<EpisodicOverrideExtractionConfigurationInput>,
    ) -> Self {
        self.0.set("Extraction", value);
        self
    }

    /// `Reflection`: `EpisodicOverrideReflectionConfigurationInput`.
    #[track_caller]
    pub fn reflection(
        mut self,
        value: impl IntoValue<EpisodicOverrideReflectionConfigurationInput>,
    ) -> Self {
        self.0.set("Reflection", value);
        self
    }
}

/// `EpisodicOverrideConsolidationConfigurationInput` of `AWS::BedrockAgentCore::Memory`.
#[derive(Clone, Default)]
#[must_use]
pub struct EpisodicOverrideConsolidationConfigurationInput(Properties);

properties! { EpisodicOverrideConsolidationConfigurationInput }

impl EpisodicOverrideConsolidationConfigurationInput {
    /// `AppendToPrompt`: string, 1 to 30000 characters. Required.
    #[track_caller]
    pub fn append_to_prompt(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AppendToPrompt", value);
        self
    }

    /// `ModelId`: string. Required.
    #[track_caller]
    pub fn model_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ModelId", value);
        self
    }
}

/// `EpisodicOverrideExtractionConfigurationInput` of `AWS::BedrockAgentCore::Memory`.
#[derive(Clone, Default)]
#[must_use]
pub struct EpisodicOverrideExtractionConfigurationInput(Properties);

properties! { EpisodicOverrideExtractionConfigurationInput }

impl EpisodicOverrideExtractionConfigurationInput {
    /// `AppendToPrompt`: string, 1 to 30000 characters. Required.
    #[track_caller]
    pub fn append_to_prompt(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AppendToPrompt", value);
        self
    }

    /// `ModelId`: string. Required.
    #[track_caller]
    pub fn model_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ModelId", value);
        self
    }
}

/// `EpisodicOverrideReflectionConfigurationInput` of `AWS::BedrockAgentCore::Memory`.
#[derive(Clone, Default)]
#[must_use]
pub struct EpisodicOverrideReflectionConfigurationInput(Properties);

properties! { EpisodicOverrideReflectionConfigurationInput }

impl EpisodicOverrideReflectionConfigurationInput {
    /// `AppendToPrompt`: string, 1 to 30000 characters. Required.
    #[track_caller]
    pub fn append_to_prompt(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AppendToPrompt", value);
        self
    }

    /// `MemoryRecordSchema`: `MemoryRecordSchema`.
    #[track_caller]
    pub fn memory_record_schema(mut self, value: impl IntoValue<MemoryRecordSchema>) -> Self {
        self.0.set("MemoryRecordSchema", value);
        self
    }

    /// `ModelId`: string. Required.
    #[track_caller]
    pub fn model_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ModelId", value);
        self
    }

    /// `NamespaceTemplates`: list of strings, at least 1 item.
    #[track_caller]
    pub fn namespace_templates(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("NamespaceTemplates", value);
        self
    }

    /// `Namespaces`: list of strings, at least 1 item.
    #[track_caller]
    pub fn namespaces(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Namespaces", value);
        self
    }
}

/// `EpisodicReflectionConfigurationInput` of `AWS::BedrockAgentCore::Memory`.
#[derive(Clone, Default)]
#[must_use]
pub struct EpisodicReflectionConfigurationInput(Properties);

properties! { EpisodicReflectionConfigurationInput }

impl EpisodicReflectionConfigurationInput {
    /// `MemoryRecordSchema`: `MemoryRecordSchema`.
    #[track_caller]
    pub fn memory_record_schema(mut self, value: impl IntoValue<MemoryRecordSchema>) -> Self {
        self.0.set("MemoryRecordSchema", value);
        self
    }

    /// `NamespaceTemplates`: list of strings, at least 1 item.
    #[track_caller]
    pub fn namespace_templates(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("NamespaceTemplates", value);
        self
    }

    /// `Namespaces`: list of strings, at least 1 item.
    #[track_caller]
    pub fn namespaces(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Namespaces", value);
        self
    }
}

/// `ExtractionConfig` of `AWS::BedrockAgentCore::Memory`.
#[derive(Clone, Default)]
#[must_use]
pub struct ExtractionConfig(Properties);

properties! { ExtractionConfig }

impl ExtractionConfig {
    /// `LlmExtractionConfig`: `LlmExtractionConfig`.
    #[track_caller]
    pub fn llm_extraction_config(mut self, value: impl IntoValue<LlmExtractionConfig>) -> Self {
        self.0.set("LlmExtractionConfig", value);
        self
    }
}

choice! {
    /// `ExtractionType` of `AWS::BedrockAgentCore::Memory`.
    ExtractionType
    LLM_INFERRED "LLM_INFERRED"
    STRICTLY_CONSISTENT "STRICTLY_CONSISTENT"
}

/// `IndexedKey` of `AWS::BedrockAgentCore::Memory`.
#[derive(Clone, Default)]
#[must_use]
pub struct IndexedKey(Properties);

properties! { IndexedKey }

impl IndexedKey {
    /// `Key`: string, 1 to 128 characters, pattern `^[a-zA-Z0-9\s._:/=+@-]*$`. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Type`: `MetadataValueType`. Required.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<MetadataValueType>) -> Self {
        self.0.set("Type", value);
        self
    }
}

/// `InvocationConfigurationInput` of `AWS::BedrockAgentCore::Memory`.
#[derive(Clone, Default)]
#[must_use]
pub struct InvocationConfigurationInput(Properties);

properties! { InvocationConfigurationInput }

impl InvocationConfigurationInput {
    /// `PayloadDeliveryBucketName`: string, pattern `^[a-z0-9][a-z0-9.-]{1,61}[a-z0-9]$`.
    #[track_caller]
    pub fn payload_delivery_bucket_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PayloadDeliveryBucketName", value);
        self
    }

    /// `TopicArn`: string.
    #[track_caller]
    pub fn topic_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TopicArn", value);
        self
    }
}

/// `KinesisResource` of `AWS::BedrockAgentCore::Memory`.
#[derive(Clone, Default)]
#[must_use]
pub struct KinesisResource(Properties);

properties! { KinesisResource }

impl KinesisResource {
    /// `ContentConfigurations`: list of `ContentConfiguration`, 1 item. Required.
    #[track_caller]
    pub fn content_configurations(
        mut self,
        value: impl IntoValue<ListOf<ContentConfiguration>>,
    ) -> Self {
        self.0.set("ContentConfigurations", value);
        self
    }

    /// `DataStreamArn`: string. Required.
    #[track_caller]
    pub fn data_stream_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DataStreamArn", value);
        self
    }
}

/// `LlmExtractionConfig` of `AWS::BedrockAgentCore::Memory`.
#[derive(Clone, Default)]
#[must_use]
pub struct LlmExtractionConfig(Properties);

properties! { LlmExtractionConfig }

impl LlmExtractionConfig {
    /// `Definition`: string, 1 to 1000 characters. Required.
    #[track_caller]
    pub fn definition(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Definition", value);
        self
    }

    /// `LlmExtractionInstruction`: string, 1 to 1000 characters.
    #[track_caller]
    pub fn llm_extraction_instruction(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LlmExtractionInstruction", value);
        self
    }

    /// `Validation`: `Validation`, 1 entry.
    #[track_caller]
    pub fn validation(mut self, value: impl IntoValue<Validation>) -> Self {
        self.0.set("Validation", value);
        self
    }
}

/// `MemoryRecordSchema` of `AWS::BedrockAgentCore::Memory`.
#[derive(Clone, Default)]
#[must_use]
pub struct MemoryRecordSchema(Properties);

properties! { MemoryRecordSchema }

impl MemoryRecordSchema {
    /// `MetadataSchema`: list of `MetadataSchemaEntry`, 1 to 20 items.
    #[track_caller]
    pub fn metadata_schema(mut self, value: impl IntoValue<ListOf<MetadataSchemaEntry>>) -> Self {
        self.0.set("MetadataSchema", value);
        self
    }
}

/// `MemoryStrategy` of `AWS::BedrockAgentCore::Memory`.
#[derive(Clone, Default)]
#[must_use]
pub struct MemoryStrategy(Properties);

properties! { MemoryStrategy }

impl MemoryStrategy {
    /// `CustomMemoryStrategy`: `CustomMemoryStrategy`.
    #[track_caller]
    pub fn custom_memory_strategy(mut self, value: impl IntoValue<CustomMemoryStrategy>) -> Self {
        self.0.set("CustomMemoryStrategy", value);
        self
    }

    /// `EpisodicMemoryStrategy`: `EpisodicMemoryStrategy`.
    #[track_caller]
    pub fn episodic_memory_strategy(
        mut self,
        value: impl IntoValue<EpisodicMemoryStrategy>,
    ) -> Self {
        self.0.set("EpisodicMemoryStrategy", value);
        self
    }

    /// `SemanticMemoryStrategy`: `SemanticMemoryStrategy`.
    #[track_caller]
    pub fn semantic_memory_strategy(
        mut self,
        value: impl IntoValue<SemanticMemoryStrategy>,
    ) -> Self {
        self.0.set("SemanticMemoryStrategy", value);
        self
    }

    /// `SummaryMemoryStrategy`: `SummaryMemoryStrategy`.
    #[track_caller]
    pub fn summary_memory_strategy(mut self, value: impl IntoValue<SummaryMemoryStrategy>) -> Self {
        self.0.set("SummaryMemoryStrategy", value);
        self
    }

    /// `UserPreferenceMemoryStrategy`: `UserPreferenceMemoryStrategy`.
    #[track_caller]
    pub fn user_preference_memory_strategy(
        mut self,
        value: impl IntoValue<UserPreferenceMemoryStrategy>,
    ) -> Self {
        self.0.set("UserPreferenceMemoryStrategy", value);
        self
    }
}

/// `MessageBasedTriggerInput` of `AWS::BedrockAgentCore::Memory`.
#[derive(Clone, Default)]
#[must_use]
pub struct MessageBasedTriggerInput(Properties);

properties! { MessageBasedTriggerInput }

impl MessageBasedTriggerInput {
    /// `MessageCount`: integer, 1 to 50.
    #[track_caller]
    pub fn message_count(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MessageCount", value);
        self
    }
}

/// `MetadataSchemaEntry` of `AWS::BedrockAgentCore::Memory`.
#[derive(Clone, Default)]
#[must_use]
pub struct MetadataSchemaEntry(Properties);

properties! { MetadataSchemaEntry }

impl MetadataSchemaEntry {
    /// `ExtractionConfig`: `ExtractionConfig`, 1 entry.
    #[track_caller]
    pub fn extraction_config(mut self, value: impl IntoValue<ExtractionConfig>) -> Self {
        self.0.set("ExtractionConfig", value);
        self
    }

    /// `ExtractionType`: `ExtractionType`.
    #[track_caller]
    pub fn extraction_type(mut self, value: impl IntoValue<ExtractionType>) -> Self {
        self.0.set("ExtractionType", value);
        self
    }

    /// `Key`: string, 1 to 128 characters, pattern `^[a-zA-Z0-9\s._:/=+@-]*$`. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Type`: `MetadataValueType`.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<MetadataValueType>) -> Self {
        self.0.set("Type", value);
        self
    }
}

choice! {
    /// `MetadataValueType` of `AWS::BedrockAgentCore::Memory`.
    MetadataValueType
    STRING "STRING"
    STRINGLIST "STRINGLIST"
    NUMBER "NUMBER"
}

/// `NamespaceKeyEntry` of `AWS::BedrockAgentCore::Memory`.
#[derive(Clone, Default)]
#[must_use]
pub struct NamespaceKeyEntry(Properties);

properties! { NamespaceKeyEntry }

impl NamespaceKeyEntry {
    /// `Key`: string, 1 to 32 characters, pattern `^(?!memoryStrategyId$|actorId$|sessionId$)[a-z][a-z0-9]*$`. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Validation`: `NamespaceKeyValidation`.
    #[track_caller]
    pub fn validation(mut self, value: impl IntoValue<NamespaceKeyValidation>) -> Self {
        self.0.set("Validation", value);
        self
    }
}

/// `NamespaceKeyValidation` of `AWS::BedrockAgentCore::Memory`.
#[derive(Clone, Default)]
#[must_use]
pub struct NamespaceKeyValidation(Properties);

properties! { NamespaceKeyValidation }

impl NamespaceKeyValidation {
    /// `AllowedValues`: list of strings, 1 to 10 items.
    #[track_caller]
    pub fn allowed_values(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("AllowedValues", value);
        self
    }

    /// `RegexPattern`: string, 1 to 64 characters.
    #[track_caller]
    pub fn regex_pattern(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RegexPattern", value);
        self
    }
}

/// `NumberValidation` of `AWS::BedrockAgentCore::Memory`.
#[derive(Clone, Default)]
#[must_use]
pub struct NumberValidation(Properties);

properties! { NumberValidation }

impl NumberValidation {
    /// `MaxValue`: number.
    #[track_caller]
    pub fn max_value(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("MaxValue", value);
        self
    }

    /// `MinValue`: number.
    #[track_caller]
    pub fn min_value(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("MinValue", value);
        self
    }
}

/// `RecordExpirySpecification` of `AWS::BedrockAgentCore::Memory`.
#[derive(Clone, Default)]
#[must_use]
pub struct RecordExpirySpecification(Properties);

properties! { RecordExpirySpecification }

impl RecordExpirySpecification {
    /// `RecordExpiryDurationDays`: integer, at least 31.
    #[track_caller]
    pub fn record_expiry_duration_days(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("RecordExpiryDurationDays", value);
        self
    }
}

/// `SelfManagedConfiguration` of `AWS::BedrockAgentCore::Memory`.
#[derive(Clone, Default)]
#[must_use]
pub struct SelfManagedConfiguration(Properties);

properties! { SelfManagedConfiguration }

impl SelfManagedConfiguration {
    /// `HistoricalContextWindowSize`: integer, 0 to 50.
    #[track_caller]
    pub fn historical_context_window_size(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("HistoricalContextWindowSize", value);
        self
    }

    /// `InvocationConfiguration`: `InvocationConfigurationInput`.
    #[track_caller]
    pub fn invocation_configuration(
        mut self,
        value: impl IntoValue<InvocationConfigurationInput>,
    ) -> Self {
        self.0.set("InvocationConfiguration", value);
        self
    }

    /// `TriggerConditions`: list of `TriggerConditionInput`, at least 1 item.
    #[track_caller]
    pub fn trigger_conditions(
        mut self,
        value: impl IntoValue<ListOf<TriggerConditionInput>>,
    ) -> Self {
        self.0.set("TriggerConditions", value);
        self
    }
}

/// `SemanticMemoryStrategy` of `AWS::BedrockAgentCore::Memory`.
#[derive(Clone, Default)]
#[must_use]
pub struct SemanticMemoryStrategy(Properties);

properties! { SemanticMemoryStrategy }

impl SemanticMemoryStrategy {
    /// `Description`: string.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `MemoryRecordSchema`: `MemoryRecordSchema`.
    #[track_caller]
    pub fn memory_record_schema(mut self, value: impl IntoValue<MemoryRecordSchema>) -> Self {
        self.0.set("MemoryRecordSchema", value);
        self
    }

    /// `Name`: string, pattern `^[a-zA-Z][a-zA-Z0-9_]{0,47}$`. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `NamespaceTemplates`: list of strings, at least 1 item.
    #[track_caller]
    pub fn namespace_templates(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("NamespaceTemplates", value);
        self
    }

    /// `Namespaces`: list of strings, at least 1 item.
    #[track_caller]
    pub fn namespaces(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Namespaces", value);
        self
    }

    /// `RecordExpirySpecification`: `RecordExpirySpecification`.
    #[track_caller]
    pub fn record_expiry_specification(
        mut self,
        value: impl IntoValue<RecordExpirySpecification>,
    ) -> Self {
        self.0.set("RecordExpirySpecification", value);
        self
    }
}

/// `SemanticOverride` of `AWS::BedrockAgentCore::Memory`.
#[derive(Clone, Default)]
#[must_use]
pub struct SemanticOverride(Properties);

properties! { SemanticOverride }

impl SemanticOverride {
    /// `Consolidation`: `SemanticOverrideConsolidationConfigurationInput`.
    #[track_caller]
    pub fn consolidation(
        mut self,
        value: impl IntoValue<SemanticOverrideConsolidationConfigurationInput>,
    ) -> Self {
        self.0.set("Consolidation", value);
        self
    }

    /// `Extraction`: `SemanticOverrideExtractionConfigurationInput`.
    #[track_caller]
    pub fn extraction(
        mut self,
        value: impl IntoValue<SemanticOverrideExtractionConfigurationInput>,
    ) -> Self {
        self.0.set("Extraction", value);
        self
    }
}

/// `SemanticOverrideConsolidationConfigurationInput` of `AWS::BedrockAgentCore::Memory`.
#[derive(Clone, Default)]
#[must_use]
pub struct SemanticOverrideConsolidationConfigurationInput(Properties);

properties! { SemanticOverrideConsolidationConfigurationInput }

impl SemanticOverrideConsolidationConfigurationInput {
    /// `AppendToPrompt`: string, 1 to 30000 characters. Required.
    #[track_caller]
    pub fn append_to_prompt(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AppendToPrompt", value);
        self
    }

    /// `ModelId`: string. Required.
    #[track_caller]
    pub fn model_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ModelId", value);
        self
    }
}

/// `SemanticOverrideExtractionConfigurationInput` of `AWS::BedrockAgentCore::Memory`.
#[derive(Clone, Default)]
#[must_use]
pub struct SemanticOverrideExtractionConfigurationInput(Properties);

properties! { SemanticOverrideExtractionConfigurationInput }

impl SemanticOverrideExtractionConfigurationInput {
    /// `AppendToPrompt`: string, 1 to 30000 characters. Required.
    #[track_caller]
    pub fn append_to_prompt(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AppendToPrompt", value);
        self
    }

    /// `ModelId`: string. Required.
    #[track_caller]
    pub fn model_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ModelId", value);
        self
    }
}

/// `StreamDeliveryResource` of `AWS::BedrockAgentCore::Memory`.
#[derive(Clone, Default)]
#[must_use]
pub struct StreamDeliveryResource(Properties);

properties! { StreamDeliveryResource }

impl StreamDeliveryResource {
    /// `Kinesis`: `KinesisResource`.
    #[track_caller]
    pub fn kinesis(mut self, value: impl IntoValue<KinesisResource>) -> Self {
        self.0.set("Kinesis", value);
        self
    }
}

/// `StreamDeliveryResources` of `AWS::BedrockAgentCore::Memory`.
#[derive(Clone, Default)]
#[must_use]
pub struct StreamDeliveryResources(Properties);

properties! { StreamDeliveryResources }

impl StreamDeliveryResources {
    /// `Resources`: list of `StreamDeliveryResource`, at most 1 item. Required.
    #[track_caller]
    pub fn resources(mut self, value: impl IntoValue<ListOf<StreamDeliveryResource>>) -> Self {
        self.0.set("Resources", value);
        self
    }
}

/// `StringListValidation` of `AWS::BedrockAgentCore::Memory`.
#[derive(Clone, Default)]
#[must_use]
pub struct StringListValidation(Properties);

properties! { StringListValidation }

impl StringListValidation {
    /// `AllowedValues`: list of strings, 1 to 10 items.
    #[track_caller]
    pub fn allowed_values(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("AllowedValues", value);
        self
    }

    /// `MaxItems`: integer, 1 to 5.
    #[track_caller]
    pub fn max_items(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MaxItems", value);
        self
    }
}

/// `StringValidation` of `AWS::BedrockAgentCore::Memory`.
#[derive(Clone, Default)]
#[must_use]
pub struct StringValidation(Properties);

properties! { StringValidation }

impl StringValidation {
    /// `AllowedValues`: list of strings, 1 to 10 items. Required.
    #[track_caller]
    pub fn allowed_values(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("AllowedValues", value);
        self
    }
}

/// `SummaryMemoryStrategy` of `AWS::BedrockAgentCore::Memory`.
#[derive(Clone, Default)]
#[must_use]
pub struct SummaryMemoryStrategy(Properties);

properties! { SummaryMemoryStrategy }

impl SummaryMemoryStrategy {
    /// `Description`: string.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `MemoryRecordSchema`: `MemoryRecordSchema`.
    #[track_caller]
    pub fn memory_record_schema(mut self, value: impl IntoValue<MemoryRecordSchema>) -> Self {
        self.0.set("MemoryRecordSchema", value);
        self
    }

    /// `Name`: string, pattern `^[a-zA-Z][a-zA-Z0-9_]{0,47}$`. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `NamespaceTemplates`: list of strings, at least 1 item.
    #[track_caller]
    pub fn namespace_templates(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("NamespaceTemplates", value);
        self
    }

    /// `Namespaces`: list of strings, at least 1 item.
    #[track_caller]
    pub fn namespaces(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Namespaces", value);
        self
    }

    /// `RecordExpirySpecification`: `RecordExpirySpecification`.
    #[track_caller]
    pub fn record_expiry_specification(
        mut self,
        value: impl IntoValue<RecordExpirySpecification>,
    ) -> Self {
        self.0.set("RecordExpirySpecification", value);
        self
    }
}

/// `SummaryOverride` of `AWS::BedrockAgentCore::Memory`.
#[derive(Clone, Default)]
#[must_use]
pub struct SummaryOverride(Properties);

properties! { SummaryOverride }

impl SummaryOverride {
    /// `Consolidation`: `SummaryOverrideConsolidationConfigurationInput`.
    #[track_caller]
    pub fn consolidation(
        mut self,
        value: impl IntoValue<SummaryOverrideConsolidationConfigurationInput>,
    ) -> Self {
        self.0.set("Consolidation", value);
        self
    }
}

/// `SummaryOverrideConsolidationConfigurationInput` of `AWS::BedrockAgentCore::Memory`.
#[derive(Clone, Default)]
#[must_use]
pub struct SummaryOverrideConsolidationConfigurationInput(Properties);

properties! { SummaryOverrideConsolidationConfigurationInput }

impl SummaryOverrideConsolidationConfigurationInput {
    /// `AppendToPrompt`: string, 1 to 30000 characters. Required.
    #[track_caller]
    pub fn append_to_prompt(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AppendToPrompt", value);
        self
    }

    /// `ModelId`: string. Required.
    #[track_caller]
    pub fn model_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ModelId", value);
        self
    }
}

/// `TimeBasedTriggerInput` of `AWS::BedrockAgentCore::Memory`.
#[derive(Clone, Default)]
#[must_use]
pub struct TimeBasedTriggerInput(Properties);

properties! { TimeBasedTriggerInput }

impl TimeBasedTriggerInput {
    /// `IdleSessionTimeout`: integer, 10 to 3000.
    #[track_caller]
    pub fn idle_session_timeout(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("IdleSessionTimeout", value);
        self
    }
}

/// `TokenBasedTriggerInput` of `AWS::BedrockAgentCore::Memory`.
#[derive(Clone, Default)]
#[must_use]
pub struct TokenBasedTriggerInput(Properties);

properties! { TokenBasedTriggerInput }

impl TokenBasedTriggerInput {
    /// `TokenCount`: integer, 100 to 500000.
    #[track_caller]
    pub fn token_count(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("TokenCount", value);
        self
    }
}

/// `TriggerConditionInput` of `AWS::BedrockAgentCore::Memory`.
#[derive(Clone, Default)]
#[must_use]
pub struct TriggerConditionInput(Properties);

properties! { TriggerConditionInput }

impl TriggerConditionInput {
    /// `MessageBasedTrigger`: `MessageBasedTriggerInput`.
    #[track_caller]
    pub fn message_based_trigger(
        mut self,
        value: impl IntoValue<MessageBasedTriggerInput>,
    ) -> Self {
        self.0.set("MessageBasedTrigger", value);
        self
    }

    /// `TimeBasedTrigger`: `TimeBasedTriggerInput`.
    #[track_caller]
    pub fn time_based_trigger(mut self, value: impl IntoValue<TimeBasedTriggerInput>) -> Self {
        self.0.set("TimeBasedTrigger", value);
        self
    }

    /// `TokenBasedTrigger`: `TokenBasedTriggerInput`.
    #[track_caller]
    pub fn token_based_trigger(mut self, value: impl IntoValue<TokenBasedTriggerInput>) -> Self {
        self.0.set("TokenBasedTrigger", value);
        self
    }
}

/// `UserPreferenceMemoryStrategy` of `AWS::BedrockAgentCore::Memory`.
#[derive(Clone, Default)]
#[must_use]
pub struct UserPreferenceMemoryStrategy(Properties);

properties! { UserPreferenceMemoryStrategy }

impl UserPreferenceMemoryStrategy {
    /// `Description`: string.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `MemoryRecordSchema`: `MemoryRecordSchema`.
    #[track_caller]
    pub fn memory_record_schema(mut self, value: impl IntoValue<MemoryRecordSchema>) -> Self {
        self.0.set("MemoryRecordSchema", value);
        self
    }

    /// `Name`: string, pattern `^[a-zA-Z][a-zA-Z0-9_]{0,47}$`. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `NamespaceTemplates`: list of strings, at least 1 item.
    #[track_caller]
    pub fn namespace_templates(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("NamespaceTemplates", value);
        self
    }

    /// `Namespaces`: list of strings, at least 1 item.
    #[track_caller]
    pub fn namespaces(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Namespaces", value);
        self
    }

    /// `RecordExpirySpecification`: `RecordExpirySpecification`.
    #[track_caller]
    pub fn record_expiry_specification(
        mut self,
        value: impl IntoValue<RecordExpirySpecification>,
    ) -> Self {
        self.0.set("RecordExpirySpecification", value);
        self
    }
}

/// `UserPreferenceOverride` of `AWS::BedrockAgentCore::Memory`.
#[derive(Clone, Default)]
#[must_use]
pub struct UserPreferenceOverride(Properties);

properties! { UserPreferenceOverride }

impl UserPreferenceOverride {
    /// `Consolidation`: `UserPreferenceOverrideConsolidationConfigurationInput`.
    #[track_caller]
    pub fn consolidation(
        mut self,
        value: impl IntoValue<UserPreferenceOverrideConsolidationConfigurationInput>,
    ) -> Self {
        self.0.set("Consolidation", value);
        self
    }

    /// `Extraction`: `UserPreferenceOverrideExtractionConfigurationInput`.
    #[track_caller]
    pub fn extraction(
        mut self,
        value: impl IntoValue<UserPreferenceOverrideExtractionConfigurationInput>,
    ) -> Self {
        self.0.set("Extraction", value);
        self
    }
}

/// `UserPreferenceOverrideConsolidationConfigurationInput` of `AWS::BedrockAgentCore::Memory`.
#[derive(Clone, Default)]
#[must_use]
pub struct UserPreferenceOverrideConsolidationConfigurationInput(Properties);

properties! { UserPreferenceOverrideConsolidationConfigurationInput }

impl UserPreferenceOverrideConsolidationConfigurationInput {
    /// `AppendToPrompt`: string, 1 to 30000 characters. Required.
    #[track_caller]
    pub fn append_to_prompt(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AppendToPrompt", value);
        self
    }

    /// `ModelId`: string. Required.
    #[track_caller]
    pub fn model_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ModelId", value);
        self
    }
}

/// `UserPreferenceOverrideExtractionConfigurationInput` of `AWS::BedrockAgentCore::Memory`.
#[derive(Clone, Default)]
#[must_use]
pub struct UserPreferenceOverrideExtractionConfigurationInput(Properties);

properties! { UserPreferenceOverrideExtractionConfigurationInput }

impl UserPreferenceOverrideExtractionConfigurationInput {
    /// `AppendToPrompt`: string, 1 to 30000 characters. Required.
    #[track_caller]
    pub fn append_to_prompt(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AppendToPrompt", value);
        self
    }

    /// `ModelId`: string. Required.
    #[track_caller]
    pub fn model_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ModelId", value);
        self
    }
}

/// `Validation` of `AWS::BedrockAgentCore::Memory`.
#[derive(Clone, Default)]
#[must_use]
pub struct Validation(Properties);

properties! { Validation }

impl Validation {
    /// `NumberValidation`: `NumberValidation`.
    #[track_caller]
    pub fn number_validation(mut self, value: impl IntoValue<NumberValidation>) -> Self {
        self.0.set("NumberValidation", value);
        self
    }

    /// `StringListValidation`: `StringListValidation`.
    #[track_caller]
    pub fn string_list_validation(mut self, value: impl IntoValue<StringListValidation>) -> Self {
        self.0.set("StringListValidation", value);
        self
    }

    /// `StringValidation`: `StringValidation`.
    #[track_caller]
    pub fn string_validation(mut self, value: impl IntoValue<StringValidation>) -> Self {
        self.0.set("StringValidation", value);
        self
    }
}
