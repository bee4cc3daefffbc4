// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Wisdom::AIAgent` and the types of its properties.

use crate::aws::base::{Body, IntoNode, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::{ListOf, MapOf};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Wisdom::AIAgent`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wisdom-aiagent.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct AIAgent(Body);

resource! { AIAgent "AWS::Wisdom::AIAgent" }

impl AIAgent {
    /// `AssistantId`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn assistant_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AssistantId", value);
        self
    }

    /// `Configuration`: `AIAgentConfiguration`. Required.
    #[track_caller]
    pub fn configuration(mut self, value: impl IntoValue<AIAgentConfiguration>) -> Self {
        self.0.set("Configuration", value);
        self
    }

    /// `Description`: string, 1 to 255 characters, pattern `^[a-zA-Z0-9\s_.,-]+`.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `Name`: string, 1 to 255 characters, pattern `^[a-zA-Z0-9\s_.,-]+`. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Tags`: map of strings. A change replaces the resource.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `Type`: `AIAgentType`. Required. A change replaces the resource.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<AIAgentType>) -> Self {
        self.0.set("Type", value);
        self
    }
}

impl Handle<AIAgent> {
    /// `AIAgentArn`
    #[inline]
    pub fn ai_agent_arn(&self) -> Value<String> {
        self.attribute("AIAgentArn")
    }

    /// `AIAgentId`
    #[inline]
    pub fn ai_agent_id(&self) -> Value<String> {
        self.attribute("AIAgentId")
    }

    /// `AssistantArn`
    #[inline]
    pub fn assistant_arn(&self) -> Value<String> {
        self.attribute("AssistantArn")
    }

    /// `ModifiedTimeSeconds`
    #[inline]
    pub fn modified_time_seconds(&self) -> Value<f64> {
        self.attribute("ModifiedTimeSeconds")
    }
}

choice! {
    /// `AIAgentAssociationConfigurationType` of `AWS::Wisdom::AIAgent`.
    AIAgentAssociationConfigurationType
    KNOWLEDGE_BASE "KNOWLEDGE_BASE"
}

/// `AIAgentConfiguration` of `AWS::Wisdom::AIAgent`.
#[derive(Clone, Default)]
#[must_use]
pub struct AIAgentConfiguration(Properties);

properties! { AIAgentConfiguration }

impl AIAgentConfiguration {
    /// `AnswerRecommendationAIAgentConfiguration`: `AnswerRecommendationAIAgentConfiguration`.
    #[track_caller]
    pub fn answer_recommendation_ai_agent_configuration(
        mut self,
        value: impl IntoValue<AnswerRecommendationAIAgentConfiguration>,
    ) -> Self {
        self.0
            .set("AnswerRecommendationAIAgentConfiguration", value);
        self
    }

    /// `CaseSummarizationAIAgentConfiguration`: `CaseSummarizationAIAgentConfiguration`.
    #[track_caller]
    pub fn case_summarization_ai_agent_configuration(
        mut self,
        value: impl IntoValue<CaseSummarizationAIAgentConfiguration>,
    ) -> Self {
        self.0.set("CaseSummarizationAIAgentConfiguration", value);
        self
    }

    /// `EmailGenerativeAnswerAIAgentConfiguration`: `EmailGenerativeAnswerAIAgentConfiguration`.
    #[track_caller]
    pub fn email_generative_answer_ai_agent_configuration(
        mut self,
        value: impl IntoValue<EmailGenerativeAnswerAIAgentConfiguration>,
    ) -> Self {
        self.0
            .set("EmailGenerativeAnswerAIAgentConfiguration", value);
        self
    }

    /// `EmailOverviewAIAgentConfiguration`: `EmailOverviewAIAgentConfiguration`.
    #[track_caller]
    pub fn email_overview_ai_agent_configuration(
        mut self,
        value: impl IntoValue<EmailOverviewAIAgentConfiguration>,
    ) -> Self {
        self.0.set("EmailOverviewAIAgentConfiguration", value);
        self
    }

    /// `EmailResponseAIAgentConfiguration`: `EmailResponseAIAgentConfiguration`.
    #[track_caller]
    pub fn email_response_ai_agent_configuration(
        mut self,
        value: impl IntoValue<EmailResponseAIAgentConfiguration>,
    ) -> Self {
        self.0.set("EmailResponseAIAgentConfiguration", value);
        self
    }

    /// `ManualSearchAIAgentConfiguration`: `ManualSearchAIAgentConfiguration`.
    #[track_caller]
    pub fn manual_search_ai_agent_configuration(
        mut self,
        value: impl IntoValue<ManualSearchAIAgentConfiguration>,
    ) -> Self {
        self.0.set("ManualSearchAIAgentConfiguration", value);
        self
    }

    /// `NoteTakingAIAgentConfiguration`: `NoteTakingAIAgentConfiguration`.
    #[track_caller]
    pub fn note_taking_ai_agent_configuration(
        mut self,
        value: impl IntoValue<NoteTakingAIAgentConfiguration>,
    ) -> Self {
        self.0.set("NoteTakingAIAgentConfiguration", value);
        self
    }

    /// `OrchestrationAIAgentConfiguration`: `OrchestrationAIAgentConfiguration`.
    #[track_caller]
    pub fn orchestration_ai_agent_configuration(
        mut self,
        value: impl IntoValue<OrchestrationAIAgentConfiguration>,
    ) -> Self {
        self.0.set("OrchestrationAIAgentConfiguration", value);
        self
    }

    /// `SelfServiceAIAgentConfiguration`: `SelfServiceAIAgentConfiguration`.
    #[track_caller]
    pub fn self_service_ai_agent_configuration(
        mut self,
        value: impl IntoValue<SelfServiceAIAgentConfiguration>,
    ) -> Self {
        self.0.set("SelfServiceAIAgentConfiguration", value);
        self
    }
}

choice! {
    /// `AIAgentType` of `AWS::Wisdom::AIAgent`.
    AIAgentType
    MANUAL_SEARCH "MANUAL_SEARCH"
    ANSWER_RECOMMENDATION "ANSWER_RECOMMENDATION"
    SELF_SERVICE "SELF_SERVICE"
    EMAIL_RESPONSE "EMAIL_RESPONSE"
    EMAIL_OVERVIEW "EMAIL_OVERVIEW"
    EMAIL_GENERATIVE_ANSWER "EMAIL_GENERATIVE_ANSWER"
    ORCHESTRATION "ORCHESTRATION"
    NOTE_TAKING "NOTE_TAKING"
    CASE_SUMMARIZATION "CASE_SUMMARIZATION"
}

/// `AnswerRecommendationAIAgentConfiguration` of `AWS::Wisdom::AIAgent`.
#[derive(Clone, Default)]
#[must_use]
pub struct AnswerRecommendationAIAgentConfiguration(Properties);

properties! { AnswerRecommendationAIAgentConfiguration }

impl AnswerRecommendationAIAgentConfiguration {
    /// `AnswerGenerationAIGuardrailId`: string.
    #[track_caller]
    pub fn answer_generation_ai_guardrail_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AnswerGenerationAIGuardrailId", value);
        self
    }

    /// `AnswerGenerationAIPromptId`: string.
    #[track_caller]
    pub fn answer_generation_ai_prompt_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AnswerGenerationAIPromptId", value);
        self
    }

    /// `AssociationConfigurations`: list of `AssociationConfiguration`.
    #[track_caller]
    pub fn association_configurations(
        mut self,
        value: impl IntoValue<ListOf<AssociationConfiguration>>,
    ) -> Self {
        self.0.set("AssociationConfigurations", value);
        self
    }

    /// `IntentLabelingGenerationAIPromptId`: string.
    #[track_caller]
    pub fn intent_labeling_generation_ai_prompt_id(
        mut self,
        value: impl IntoValue<String>,
    ) -> Self {
        self.0.set("IntentLabelingGenerationAIPromptId", value);
        self
    }

    /// `Locale`: string, at least 1 character.
    #[track_caller]
    pub fn locale(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Locale", value);
        self
    }

    /// `QueryReformulationAIPromptId`: string.
    #[track_caller]
    pub fn query_reformulation_ai_prompt_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("QueryReformulationAIPromptId", value);
        self
    }
}

/// `AssociationConfiguration` of `AWS::Wisdom::AIAgent`.
#[derive(Clone, Default)]
#[must_use]
pub struct AssociationConfiguration(Properties);

properties! { AssociationConfiguration }

impl AssociationConfiguration {
    /// `AssociationConfigurationData`: `AssociationConfigurationData`.
    #[track_caller]
    pub fn association_configuration_data(
        mut self,
        value: impl IntoValue<AssociationConfigurationData>,
    ) -> Self {
        self.0.set("AssociationConfigurationData", value);
        self
    }

    /// `AssociationId`: string, pattern `^[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}$`.
    #[track_caller]
    pub fn association_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AssociationId", value);
        self
    }

    /// `AssociationType`: `AIAgentAssociationConfigurationType`.
    #[track_caller]
    pub fn association_type(
        mut self,
        value: impl IntoValue<AIAgentAssociationConfigurationType>,
    ) -> Self {
        self.0.set("AssociationType", value);
        self
    }
}

/// `AssociationConfigurationData` of `AWS::Wisdom::AIAgent`.
#[derive(Clone, Default)]
#[must_use]
pub struct AssociationConfigurationData(Properties);

properties! { AssociationConfigurationData }

impl AssociationConfigurationData {
    /// `KnowledgeBaseAssociationConfigurationData`: `KnowledgeBaseAssociationConfigurationData`.
    #[track_caller]
    pub fn knowledge_base_association_configuration_data(
        mut self,
        value: impl IntoValue<KnowledgeBaseAssociationConfigurationData>,
    ) -> Self {
        self.0
            .set("KnowledgeBaseAssociationConfigurationData", value);
        self
    }
}

/// `CaseSummarizationAIAgentConfiguration` of `AWS::Wisdom::AIAgent`.
#[derive(Clone, Default)]
#[must_use]
pub struct CaseSummarizationAIAgentConfiguration(Properties);

properties! { CaseSummarizationAIAgentConfiguration }

impl CaseSummarizationAIAgentConfiguration {
    /// `CaseSummarizationAIGuardrailId`: string.
    #[track_caller]
    pub fn case_summarization_ai_guardrail_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CaseSummarizationAIGuardrailId", value);
        self
    }

    /// `CaseSummarizationAIPromptId`: string.
    #[track_caller]
    pub fn case_summarization_ai_prompt_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CaseSummarizationAIPromptId", value);
        self
    }

    /// `Locale`: string, at least 1 character.
    #[track_caller]
    pub fn locale(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Locale", value);
        self
    }
}

/// `EmailGenerativeAnswerAIAgentConfiguration` of `AWS::Wisdom::AIAgent`.
#[derive(Clone, Default)]
#[must_use]
pub struct EmailGenerativeAnswerAIAgentConfiguration(Properties);

properties! { EmailGenerativeAnswerAIAgentConfiguration }

impl EmailGenerativeAnswerAIAgentConfiguration {
    /// `AssociationConfigurations`: list of `AssociationConfiguration`.
    #[track_caller]
    pub fn association_configurations(
        mut self,
        value: impl IntoValue<ListOf<AssociationConfiguration>>,
    ) -> Self {
        self.0.set("AssociationConfigurations", value);
        self
    }

    /// `EmailGenerativeAnswerAIPromptId`: string.
    #[track_caller]
    pub fn email_generative_answer_ai_prompt_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EmailGenerativeAnswerAIPromptId", value);
        self
    }

    /// `EmailQueryReformulationAIPromptId`: string.
    #[track_caller]
    pub fn email_query_reformulation_ai_prompt_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EmailQueryReformulationAIPromptId", value);
        self
    }

    /// `Locale`: string, at least 1 character.
    #[track_caller]
    pub fn locale(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Locale", value);
        self
    }
}

/// `EmailOverviewAIAgentConfiguration` of `AWS::Wisdom::AIAgent`.
#[derive(Clone, Default)]
#[must_use]
pub struct EmailOverviewAIAgentConfiguration(Properties);

properties! { EmailOverviewAIAgentConfiguration }

impl EmailOverviewAIAgentConfiguration {
    /// `EmailOverviewAIPromptId`: string.
    #[track_caller]
    pub fn email_overview_ai_prompt_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EmailOverviewAIPromptId", value);
        self
    }

    /// `Locale`: string, at least 1 character.
    #[track_caller]
    pub fn locale(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Locale", value);
        self
    }
}

/// `EmailResponseAIAgentConfiguration` of `AWS::Wisdom::AIAgent`.
#[derive(Clone, Default)]
#[must_use]
pub struct EmailResponseAIAgentConfiguration(Properties);

properties! { EmailResponseAIAgentConfiguration }

impl EmailResponseAIAgentConfiguration {
    /// `AssociationConfigurations`: list of `AssociationConfiguration`.
    #[track_caller]
    pub fn association_configurations(
        mut self,
        value: impl IntoValue<ListOf<AssociationConfiguration>>,
    ) -> Self {
        self.0.set("AssociationConfigurations", value);
        self
    }

    /// `EmailQueryReformulationAIPromptId`: string.
    #[track_caller]
    pub fn email_query_reformulation_ai_prompt_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EmailQueryReformulationAIPromptId", value);
        self
    }

    /// `EmailResponseAIPromptId`: string.
    #[track_caller]
    pub fn email_response_ai_prompt_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EmailResponseAIPromptId", value);
        self
    }

    /// `Locale`: string, at least 1 character.
    #[track_caller]
    pub fn locale(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Locale", value);
        self
    }
}

/// `KnowledgeBaseAssociationConfigurationData` of `AWS::Wisdom::AIAgent`.
#[derive(Clone, Default)]
#[must_use]
pub struct KnowledgeBaseAssociationConfigurationData(Properties);

properties! { KnowledgeBaseAssociationConfigurationData }

impl KnowledgeBaseAssociationConfigurationData {
    /// `ContentTagFilter`: `TagFilter`.
    #[track_caller]
    pub fn content_tag_filter(mut self, value: impl IntoValue<TagFilter>) -> Self {
        self.0.set("ContentTagFilter", value);
        self
    }

    /// `MaxResults`: number, 1 to 100.
    #[track_caller]
    pub fn max_results(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("MaxResults", value);
        self
    }

    /// `OverrideKnowledgeBaseSearchType`: `KnowledgeBaseSearchType`.
    #[track_caller]
    pub fn override_knowledge_base_search_type(
        mut self,
        value: impl IntoValue<KnowledgeBaseSearchType>,
    ) -> Self {
        self.0.set("OverrideKnowledgeBaseSearchType", value);
        self
    }
}

choice! {
    /// `KnowledgeBaseSearchType` of `AWS::Wisdom::AIAgent`.
    KnowledgeBaseSearchType
    HYBRID "HYBRID"
    SEMANTIC "SEMANTIC"
}

/// `ManualSearchAIAgentConfiguration` of `AWS::Wisdom::AIAgent`.
#[derive(Clone, Default)]
#[must_use]
pub struct ManualSearchAIAgentConfiguration(Properties);

properties! { ManualSearchAIAgentConfiguration }

impl ManualSearchAIAgentConfiguration {
    /// `AnswerGenerationAIGuardrailId`: string.
    #[track_caller]
    pub fn answer_generation_ai_guardrail_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AnswerGenerationAIGuardrailId", value);
        self
    }

    /// `AnswerGenerationAIPromptId`: string.
    #[track_caller]
    pub fn answer_generation_ai_prompt_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AnswerGenerationAIPromptId", value);
        self
    }

    /// `AssociationConfigurations`: list of `AssociationConfiguration`.
    #[track_caller]
    pub fn association_configurations(
        mut self,
        value: impl IntoValue<ListOf<AssociationConfiguration>>,
    ) -> Self {
        self.0.set("AssociationConfigurations", value);
        self
    }

    /// `Locale`: string, at least 1 character.
    #[track_caller]
    pub fn locale(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Locale", value);
        self
    }
}

/// `NoteTakingAIAgentConfiguration` of `AWS::Wisdom::AIAgent`.
#[derive(Clone, Default)]
#[must_use]
pub struct NoteTakingAIAgentConfiguration(Properties);

properties! { NoteTakingAIAgentConfiguration }

impl NoteTakingAIAgentConfiguration {
    /// `Locale`: string, at least 1 character.
    #[track_caller]
    pub fn locale(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Locale", value);
        self
    }

    /// `NoteTakingAIGuardrailId`: string.
    #[track_caller]
    pub fn note_taking_ai_guardrail_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("NoteTakingAIGuardrailId", value);
        self
    }

    /// `NoteTakingAIPromptId`: string.
    #[track_caller]
    pub fn note_taking_ai_prompt_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("NoteTakingAIPromptId", value);
        self
    }
}

/// `OrCondition` of `AWS::Wisdom::AIAgent`.
#[derive(Clone, Default)]
#[must_use]
pub struct OrCondition(Properties);

properties! { OrCondition }

impl OrCondition {
    /// `AndConditions`: list of `TagCondition`.
    #[track_caller]
    pub fn and_conditions(mut self, value: impl IntoValue<ListOf<TagCondition>>) -> Self {
        self.0.set("AndConditions", value);
        self
    }

    /// `TagCondition`: `TagCondition`.
    #[track_caller]
    pub fn tag_condition(mut self, value: impl IntoValue<TagCondition>) -> Self {
        self.0.set("TagCondition", value);
        self
    }
}

/// `OrchestrationAIAgentConfiguration` of `AWS::Wisdom::AIAgent`.
#[derive(Clone, Default)]
#[must_use]
pub struct OrchestrationAIAgentConfiguration(Properties);

properties! { OrchestrationAIAgentConfiguration }

impl OrchestrationAIAgentConfiguration {
    /// `ConnectInstanceArn`: string, 1 to 2048 characters, pattern `^arn:[a-z-]+?:[a-z-]+?:[a-z0-9-]*?:([0-9]{12})?:[a-zA-Z0-9-:/]+$`.
    #[track_caller]
    pub fn connect_instance_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ConnectInstanceArn", value);
        self
    }

    /// `Locale`: string, at least 1 character.
    #[track_caller]
    pub fn locale(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Locale", value);
        self
    }

    /// `OrchestrationAIGuardrailId`: string.
    #[track_caller]
    pub fn orchestration_ai_guardrail_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("OrchestrationAIGuardrailId", value);
        self
    }

    /// `OrchestrationAIPromptId`: string. Required.
    #[track_caller]
    pub fn orchestration_ai_prompt_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("OrchestrationAIPromptId", value);
        self
    }

    /// `ToolConfigurations`: list of `ToolConfiguration`.
    #[track_caller]
    pub fn tool_configurations(mut self, value: impl IntoValue<ListOf<ToolConfiguration>>) -> Self {
        self.0.set("ToolConfigurations", value);
        self
    }
}

/// `SelfServiceAIAgentConfiguration` of `AWS::Wisdom::AIAgent`.
#[derive(Clone, Default)]
#[must_use]
pub struct SelfServiceAIAgentConfiguration(Properties);

properties! { SelfServiceAIAgentConfiguration }

impl SelfServiceAIAgentConfiguration {
    /// `AssociationConfigurations`: list of `AssociationConfiguration`.
    #[track_caller]
    pub fn association_configurations(
        mut self,
        value: impl IntoValue<ListOf<AssociationConfiguration>>,
    ) -> Self {
        self.0.set("AssociationConfigurations", value);
        self
    }

    /// `SelfServiceAIGuardrailId`: string.
    #[track_caller]
    pub fn self_service_ai_guardrail_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SelfServiceAIGuardrailId", value);
        self
    }

    /// `SelfServiceAnswerGenerationAIPromptId`: string.
    #[track_caller]
    pub fn self_service_answer_generation_ai_prompt_id(
        mut self,
        value: impl IntoValue<String>,
    ) -> Self {
        self.0.set("SelfServiceAnswerGenerationAIPromptId", value);
        self
    }

    /// `SelfServicePreProcessingAIPromptId`: string.
    #[track_caller]
    pub fn self_service_pre_processing_ai_prompt_id(
        mut self,
        value: impl IntoValue<String>,
    ) -> Self {
        self.0.set("SelfServicePreProcessingAIPromptId", value);
        self
    }
}

/// `TagCondition` of `AWS::Wisdom::AIAgent`.
#[derive(Clone, Default)]
#[must_use]
pub struct TagCondition(Properties);

properties! { TagCondition }

impl TagCondition {
    /// `Key`: string, 1 to 128 characters, pattern `^(?!aws:)[a-zA-Z+-=._:/]+$`. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, 1 to 256 characters.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}

/// `TagFilter` of `AWS::Wisdom::AIAgent`.
#[derive(Clone, Default)]
#[must_use]
pub struct TagFilter(Properties);

properties! { TagFilter }

impl TagFilter {
    /// `AndConditions`: list of `TagCondition`.
    #[track_caller]
    pub fn and_conditions(mut self, value: impl IntoValue<ListOf<TagCondition>>) -> Self {
        self.0.set("AndConditions", value);
        self
    }

    /// `OrConditions`: list of `OrCondition`.
    #[track_caller]
    pub fn or_conditions(mut self, value: impl IntoValue<ListOf<OrCondition>>) -> Self {
        self.0.set("OrConditions", value);
        self
    }

    /// `TagCondition`: `TagCondition`.
    #[track_caller]
    pub fn tag_condition(mut self, value: impl IntoValue<TagCondition>) -> Self {
        self.0.set("TagCondition", value);
        self
    }
}

/// `ToolConfiguration` of `AWS::Wisdom::AIAgent`.
#[derive(Clone, Default)]
#[must_use]
pub struct ToolConfiguration(Properties);

properties! { ToolConfiguration }

impl ToolConfiguration {
    /// `Annotations`: object.
    #[track_caller]
    pub fn annotations(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("Annotations", value);
        self
    }

    /// `Description`: string, at least 1 character.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `InputSchema`: object.
    #[track_caller]
    pub fn input_schema(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("InputSchema", value);
        self
    }

    /// `Instruction`: `ToolInstruction`.
    #[track_caller]
    pub fn instruction(mut self, value: impl IntoValue<ToolInstruction>) -> Self {
        self.0.set("Instruction", value);
        self
    }

    /// `OutputFilters`: list of `ToolOutputFilter`.
    #[track_caller]
    pub fn output_filters(mut self, value: impl IntoValue<ListOf<ToolOutputFilter>>) -> Self {
        self.0.set("OutputFilters", value);
        self
    }

    /// `OutputSchema`: object.
    #[track_caller]
    pub fn output_schema(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("OutputSchema", value);
        self
    }

    /// `OverrideInputValues`: list of `ToolOverrideInputValue`.
    #[track_caller]
    pub fn override_input_values(
        mut self,
        value: impl IntoValue<ListOf<ToolOverrideInputValue>>,
    ) -> Self {
        self.0.set("OverrideInputValues", value);
        self
    }

    /// `Title`: string, at least 1 character.
    #[track_caller]
    pub fn title(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Title", value);
        self
    }

    /// `ToolId`: string, at least 1 character.
    #[track_caller]
    pub fn tool_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ToolId", value);
        self
    }

    /// `ToolName`: string, at least 1 character. Required.
    #[track_caller]
    pub fn tool_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ToolName", value);
        self
    }

    /// `ToolType`: `ToolType`. Required.
    #[track_caller]
    pub fn tool_type(mut self, value: impl IntoValue<ToolType>) -> Self {
        self.0.set("ToolType", value);
        self
    }

    /// `UserInteractionConfiguration`: `UserInteractionConfiguration`.
    #[track_caller]
    pub fn user_interaction_configuration(
        mut self,
        value: impl IntoValue<UserInteractionConfiguration>,
    ) -> Self {
        self.0.set("UserInteractionConfiguration", value);
        self
    }
}

/// `ToolInstruction` of `AWS::Wisdom::AIAgent`.
#[derive(Clone, Default)]
#[must_use]
pub struct ToolInstruction(Properties);

properties! { ToolInstruction }

impl ToolInstruction {
    /// `Examples`: list of strings.
    #[track_caller]
    pub fn examples(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Examples", value);
        self
    }

    /// `Instruction`: string.
    #[track_caller]
    pub fn instruction(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Instruction", value);
        self
    }
}

/// `ToolOutputConfiguration` of `AWS::Wisdom::AIAgent`.
#[derive(Clone, Default)]
#[must_use]
pub struct ToolOutputConfiguration(Properties);

properties! { ToolOutputConfiguration }

impl ToolOutputConfiguration {
    /// `OutputVariableNameOverride`: string, at least 1 character.
    #[track_caller]
    pub fn output_variable_name_override(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("OutputVariableNameOverride", value);
        self
    }

    /// `SessionDataNamespace`: string, at least 1 character.
    #[track_caller]
    pub fn session_data_namespace(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SessionDataNamespace", value);
        self
    }
}

/// `ToolOutputFilter` of `AWS::Wisdom::AIAgent`.
#[derive(Clone, Default)]
#[must_use]
pub struct ToolOutputFilter(Properties);

properties! { ToolOutputFilter }

impl ToolOutputFilter {
    /// `JsonPath`: string, at least 1 character. Required.
    #[track_caller]
    pub fn json_path(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("JsonPath", value);
        self
    }

    /// `OutputConfiguration`: `ToolOutputConfiguration`.
    #[track_caller]
    pub fn output_configuration(mut self, value: impl IntoValue<ToolOutputConfiguration>) -> Self {
        self.0.set("OutputConfiguration", value);
        self
    }
}

/// `ToolOverrideConstantInputValue` of `AWS::Wisdom::AIAgent`.
#[derive(Clone, Default)]
#[must_use]
pub struct ToolOverrideConstantInputValue(Properties);

properties! { ToolOverrideConstantInputValue }

impl ToolOverrideConstantInputValue {
    /// `Type`: `ToolOverrideInputValueType`. Required.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<ToolOverrideInputValueType>) -> Self {
        self.0.set("Type", value);
        self
    }

    /// `Value`: string, at least 1 character. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}

/// `ToolOverrideInputValue` of `AWS::Wisdom::AIAgent`.
#[derive(Clone, Default)]
#[must_use]
pub struct ToolOverrideInputValue(Properties);

properties! { ToolOverrideInputValue }

impl ToolOverrideInputValue {
    /// `JsonPath`: string, at least 1 character. Required.
    #[track_caller]
    pub fn json_path(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("JsonPath", value);
        self
    }

    /// `Value`: `ToolOverrideInputValueConfiguration`. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<ToolOverrideInputValueConfiguration>) -> Self {
        self.0.set("Value", value);
        self
    }
}

/// `ToolOverrideInputValueConfiguration` of `AWS::Wisdom::AIAgent`.
#[derive(Clone, Default)]
#[must_use]
pub struct ToolOverrideInputValueConfiguration(Properties);

properties! { ToolOverrideInputValueConfiguration }

impl ToolOverrideInputValueConfiguration {
    /// `Constant`: `ToolOverrideConstantInputValue`.
    #[track_caller]
    pub fn constant(mut self, value: impl IntoValue<ToolOverrideConstantInputValue>) -> Self {
        self.0.set("Constant", value);
        self
    }
}

choice! {
    /// `ToolOverrideInputValueType` of `AWS::Wisdom::AIAgent`.
    ToolOverrideInputValueType
    STRING "STRING"
    NUMBER "NUMBER"
    JSON_STRING "JSON_STRING"
}

choice! {
    /// `ToolType` of `AWS::Wisdom::AIAgent`.
    ToolType
    MODEL_CONTEXT_PROTOCOL "MODEL_CONTEXT_PROTOCOL"
    RETURN_TO_CONTROL "RETURN_TO_CONTROL"
    CONSTANT "CONSTANT"
}

/// `UserInteractionConfiguration` of `AWS::Wisdom::AIAgent`.
#[derive(Clone, Default)]
#[must_use]
pub struct UserInteractionConfiguration(Properties);

properties! { UserInteractionConfiguration }

impl UserInteractionConfiguration {
    /// `IsUserConfirmationRequired`: boolean.
    #[track_caller]
    pub fn is_user_confirmation_required(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("IsUserConfirmationRequired", value);
        self
    }
}
