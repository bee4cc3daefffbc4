// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Bedrock::Flow` and the types of its properties.

use crate::aws::base::{Body, IntoNode, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::{ListOf, MapOf};
use crate::aws::format;
use crate::definition::Handle;
use crate::value::{Node, Value};

/// `AWS::Bedrock::Flow`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-flow.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Flow(Body);

resource! { Flow "AWS::Bedrock::Flow" }

impl Flow {
    /// `CustomerEncryptionKeyArn`: string, 1 to 2048 characters, pattern `^arn:aws(|-cn|-us-gov):kms:[a-zA-Z0-9-]*:[0-9]{12}:key/[a-zA-Z0-9-]{36}$`.
    #[track_caller]
    pub fn customer_encryption_key_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CustomerEncryptionKeyArn", value);
        self
    }

    /// `Definition`: `FlowDefinition`.
    #[track_caller]
    pub fn definition(mut self, value: impl IntoValue<FlowDefinition>) -> Self {
        self.0.set("Definition", value);
        self
    }

    /// `DefinitionS3Location`: `S3Location`.
    #[track_caller]
    pub fn definition_s3_location(mut self, value: impl IntoValue<S3Location>) -> Self {
        self.0.set("DefinitionS3Location", value);
        self
    }

    /// `DefinitionString`: string, at most 512000 characters.
    #[track_caller]
    pub fn definition_string(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DefinitionString", value);
        self
    }

    /// `DefinitionSubstitutions`: object, 1 to 500 entries.
    #[track_caller]
    pub fn definition_substitutions(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("DefinitionSubstitutions", value);
        self
    }

    /// `Description`: string, 1 to 200 characters.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `ExecutionRoleArn`: `IamRoleArn`, at most 2048 characters, pattern `^arn:aws(-[^:]+)?:iam::([0-9]{12})?:role/(service-role/)?.+$`. Required.
    #[track_caller]
    pub fn execution_role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("ExecutionRoleArn", value);
        self
    }

    /// `Name`: string, pattern `^([0-9a-zA-Z][_-]?){1,100}$`. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Tags`: map of strings, at most 200 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `TestAliasTags`: map of strings, at most 200 items.
    #[track_caller]
    pub fn test_alias_tags(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("TestAliasTags", value);
        self
    }
}

impl Handle<Flow> {
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

    /// `Id`
    #[inline]
    pub fn id(&self) -> Value<String> {
        self.attribute("Id")
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

    /// `Validations`
    #[inline]
    pub fn validations(&self) -> Value<Node> {
        self.attribute("Validations")
    }

    /// `Version`
    #[inline]
    pub fn version(&self) -> Value<String> {
        self.attribute("Version")
    }
}

/// `AgentFlowNodeConfiguration` of `AWS::Bedrock::Flow`.
#[derive(Clone, Default)]
#[must_use]
pub struct AgentFlowNodeConfiguration(Properties);

properties! { AgentFlowNodeConfiguration }

impl AgentFlowNodeConfiguration {
    /// `AgentAliasArn`: string, at most 2048 characters. Required.
    #[track_caller]
    pub fn agent_alias_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AgentAliasArn", value);
        self
    }
}

/// `ConditionFlowNodeConfiguration` of `AWS::Bedrock::Flow`.
#[derive(Clone, Default)]
#[must_use]
pub struct ConditionFlowNodeConfiguration(Properties);

properties! { ConditionFlowNodeConfiguration }

impl ConditionFlowNodeConfiguration {
    /// `Conditions`: list of `FlowCondition`, 1 to 5 items. Required.
    #[track_caller]
    pub fn conditions(mut self, value: impl IntoValue<ListOf<FlowCondition>>) -> Self {
        self.0.set("Conditions", value);
        self
    }
}

/// `FieldForReranking` of `AWS::Bedrock::Flow`.
#[derive(Clone, Default)]
#[must_use]
pub struct FieldForReranking(Properties);

properties! { FieldForReranking }

impl FieldForReranking {
    /// `FieldName`: string, 1 to 2000 characters. Required.
    #[track_caller]
    pub fn field_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FieldName", value);
        self
    }
}

/// `FlowCondition` of `AWS::Bedrock::Flow`.
#[derive(Clone, Default)]
#[must_use]
pub struct FlowCondition(Properties);

properties! { FlowCondition }

impl FlowCondition {
    /// `Expression`: string, 1 to 64 characters.
    #[track_caller]
    pub fn expression(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Expression", value);
        self
    }

    /// `Name`: string, pattern `^[a-zA-Z]([_]?[0-9a-zA-Z]){1,50}$`. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }
}

/// `FlowConditionalConnectionConfiguration` of `AWS::Bedrock::Flow`.
#[derive(Clone, Default)]
#[must_use]
pub struct FlowConditionalConnectionConfiguration(Properties);

properties! { FlowConditionalConnectionConfiguration }

impl FlowConditionalConnectionConfiguration {
    /// `Condition`: string, pattern `^[a-zA-Z]([_]?[0-9a-zA-Z]){1,50}$`. Required.
    #[track_caller]
    pub fn condition(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Condition", value);
        self
    }
}

/// `FlowConnection` of `AWS::Bedrock::Flow`.
#[derive(Clone, Default)]
#[must_use]
pub struct FlowConnection(Properties);

properties! { FlowConnection }

impl FlowConnection {
    /// `Configuration`: `FlowConnectionConfiguration`.
    #[track_caller]
    pub fn configuration(mut self, value: impl IntoValue<FlowConnectionConfiguration>) -> Self {
        self.0.set("Configuration", value);
        self
    }

    /// `Name`: string, pattern `^[a-zA-Z]([_]?[0-9a-zA-Z]){1,100}$`. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Source`: string, pattern `^[a-zA-Z]([_]?[0-9a-zA-Z]){1,50}$`. Required.
    #[track_caller]
    pub fn source(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Source", value);
        self
    }

    /// `Target`: string, pattern `^[a-zA-Z]([_]?[0-9a-zA-Z]){1,50}$`. Required.
    #[track_caller]
    pub fn target(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Target", value);
        self
    }

    /// `Type`: `FlowConnectionType`. Required.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<FlowConnectionType>) -> Self {
        self.0.set("Type", value);
        self
    }
}

/// `FlowConnectionConfiguration` of `AWS::Bedrock::Flow`.
#[derive(Clone, Default)]
#[must_use]
pub struct FlowConnectionConfiguration(Properties);

properties! { FlowConnectionConfiguration }

impl FlowConnectionConfiguration {
    /// `Conditional`: `FlowConditionalConnectionConfiguration`.
    #[track_caller]
    pub fn conditional(
        mut self,
        value: impl IntoValue<FlowConditionalConnectionConfiguration>,
    ) -> Self {
        self.0.set("Conditional", value);
        self
    }

    /// `Data`: `FlowDataConnectionConfiguration`.
    #[track_caller]
    pub fn data(mut self, value: impl IntoValue<FlowDataConnectionConfiguration>) -> Self {
        self.0.set("Data", value);
        self
    }
}

choice! {
    /// `FlowConnectionType` of `AWS::Bedrock::Flow`.
    FlowConnectionType
    DATA "Data"
    CONDITIONAL "Conditional"
}

/// `FlowDataConnectionConfiguration` of `AWS::Bedrock::Flow`.
#[derive(Clone, Default)]
#[must_use]
pub struct FlowDataConnectionConfiguration(Properties);

properties! { FlowDataConnectionConfiguration }

impl FlowDataConnectionConfiguration {
    /// `SourceOutput`: string, pattern `^[a-zA-Z]([_]?[0-9a-zA-Z]){1,50}$`. Required.
    #[track_caller]
    pub fn source_output(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SourceOutput", value);
        self
    }

    /// `TargetInput`: string, pattern `^[a-zA-Z]([_]?[0-9a-zA-Z]){1,50}$`. Required.
    #[track_caller]
    pub fn target_input(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TargetInput", value);
        self
    }
}

/// `FlowDefinition` of `AWS::Bedrock::Flow`.
#[derive(Clone, Default)]
#[must_use]
pub struct FlowDefinition(Properties);

properties! { FlowDefinition }

impl FlowDefinition {
    /// `Connections`: list of `FlowConnection`, at most 100 items.
    #[track_caller]
    pub fn connections(mut self, value: impl IntoValue<ListOf<FlowConnection>>) -> Self {
        self.0.set("Connections", value);
        self
    }

    /// `Nodes`: list of `FlowNode`, at most 40 items.
    #[track_caller]
    pub fn nodes(mut self, value: impl IntoValue<ListOf<FlowNode>>) -> Self {
        self.0.set("Nodes", value);
        self
    }
}

/// `FlowNode` of `AWS::Bedrock::Flow`.
#[derive(Clone, Default)]
#[must_use]
pub struct FlowNode(Properties);

properties! { FlowNode }

impl FlowNode {
    /// `Configuration`: `FlowNodeConfiguration`.
    #[track_caller]
    pub fn configuration(mut self, value: impl IntoValue<FlowNodeConfiguration>) -> Self {
        self.0.set("Configuration", value);
        self
    }

    /// `Inputs`: list of `FlowNodeInput`, at most 20 items.
    #[track_caller]
    pub fn inputs(mut self, value: impl IntoValue<ListOf<FlowNodeInput>>) -> Self {
        self.0.set("Inputs", value);
        self
    }

    /// `Name`: string, pattern `^[a-zA-Z]([_]?[0-9a-zA-Z]){1,50}$`. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Outputs`: list of `FlowNodeOutput`, at most 5 items.
    #[track_caller]
    pub fn outputs(mut self, value: impl IntoValue<ListOf<FlowNodeOutput>>) -> Self {
        self.0.set("Outputs", value);
        self
    }

    /// `Type`: `FlowNodeType`. Required.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<FlowNodeType>) -> Self {
        self.0.set("Type", value);
        self
    }
}

/// `FlowNodeConfiguration` of `AWS::Bedrock::Flow`.
#[derive(Clone, Default)]
#[must_use]
pub struct FlowNodeConfiguration(Properties);

properties! { FlowNodeConfiguration }

impl FlowNodeConfiguration {
    /// `Agent`: `AgentFlowNodeConfiguration`.
    #[track_caller]
    pub fn agent(mut self, value: impl IntoValue<AgentFlowNodeConfiguration>) -> Self {
        self.0.set("Agent", value);
        self
    }

    /// `Collector`: object.
    #[track_caller]
    pub fn collector(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("Collector", value);
        self
    }

    /// `Condition`: `ConditionFlowNodeConfiguration`.
    #[track_caller]
    pub fn condition(mut self, value: impl IntoValue<ConditionFlowNodeConfiguration>) -> Self {
        self.0.set("Condition", value);
        self
    }

    /// `InlineCode`: `InlineCodeFlowNodeConfiguration`.
    #[track_caller]
    pub fn inline_code(mut self, value: impl IntoValue<InlineCodeFlowNodeConfiguration>) -> Self {
        self.0.set("InlineCode", value);
        self
    }

    /// `Input`: object.
    #[track_caller]
    pub fn input(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("Input", value);
        self
    }

    /// `Iterator`: object.
    #[track_caller]
    pub fn iterator(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("Iterator", value);
        self
    }

    /// `KnowledgeBase`: `KnowledgeBaseFlowNodeConfiguration`.
    #[track_caller]
    pub fn knowledge_base(
        mut self,
        value: impl IntoValue<KnowledgeBaseFlowNodeConfiguration>,
    ) -> Self {
        self.0.set("KnowledgeBase", value);
        self
    }

    /// `LambdaFunction`: `LambdaFunctionFlowNodeConfiguration`.
    #[track_caller]
    pub fn lambda_function(
        mut self,
        value: impl IntoValue<LambdaFunctionFlowNodeConfiguration>,
    ) -> Self {
        self.0.set("LambdaFunction", value);
        self
    }

    /// `Lex`: `LexFlowNodeConfiguration`.
    #[track_caller]
    pub fn lex(mut self, value: impl IntoValue<LexFlowNodeConfiguration>) -> Self {
        self.0.set("Lex", value);
        self
    }

    /// `Loop`: `LoopFlowNodeConfiguration`.
    #[track_caller]
    pub fn loop_(mut self, value: impl IntoValue<LoopFlowNodeConfiguration>) -> Self {
        self.0.set("Loop", value);
        self
    }

    /// `LoopController`: `LoopControllerFlowNodeConfiguration`.
    #[track_caller]
    pub fn loop_controller(
        mut self,
        value: impl IntoValue<LoopControllerFlowNodeConfiguration>,
    ) -> Self {
        self.0.set("LoopController", value);
        self
    }

    /// `LoopInput`: object.
    #[track_caller]
    pub fn loop_input(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("LoopInput", value);
        self
    }

    /// `Output`: object.
    #[track_caller]
    pub fn output(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("Output", value);
        self
    }

    /// `Prompt`: `PromptFlowNodeConfiguration`.
    #[track_caller]
    pub fn prompt(mut self, value: impl IntoValue<PromptFlowNodeConfiguration>) -> Self {
        self.0.set("Prompt", value);
        self
    }

    /// `Retrieval`: `RetrievalFlowNodeConfiguration`.
    #[track_caller]
    pub fn retrieval(mut self, value: impl IntoValue<RetrievalFlowNodeConfiguration>) -> Self {
        self.0.set("Retrieval", value);
        self
    }

    /// `Storage`: `StorageFlowNodeConfiguration`.
    #[track_caller]
    pub fn storage(mut self, value: impl IntoValue<StorageFlowNodeConfiguration>) -> Self {
        self.0.set("Storage", value);
        self
    }
}

choice! {
    /// `FlowNodeIODataType` of `AWS::Bedrock::Flow`.
    FlowNodeIODataType
    STRING "String"
    NUMBER "Number"
    BOOLEAN "Boolean"
    OBJECT "Object"
    ARRAY "Array"
}

/// `FlowNodeInput` of `AWS::Bedrock::Flow`.
#[derive(Clone, Default)]
#[must_use]
pub struct FlowNodeInput(Properties);

properties! { FlowNodeInput }

impl FlowNodeInput {
    /// `Category`: `FlowNodeInputCategory`.
    #[track_caller]
    pub fn category(mut self, value: impl IntoValue<FlowNodeInputCategory>) -> Self {
        self.0.set("Category", value);
        self
    }

    /// `Expression`: string, 1 to 64 characters. Required.
    #[track_caller]
    pub fn expression(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Expression", value);
        self
    }

    /// `Name`: string, pattern `^[a-zA-Z]([_]?[0-9a-zA-Z]){1,50}$`. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Type`: `FlowNodeIODataType`. Required.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<FlowNodeIODataType>) -> Self {
        self.0.set("Type", value);
        self
    }
}

choice! {
    /// `FlowNodeInputCategory` of `AWS::Bedrock::Flow`.
    FlowNodeInputCategory
    LOOP_CONDITION "LoopCondition"
    RETURN_VALUE_TO_LOOP_START "ReturnValueToLoopStart"
    EXIT_LOOP "ExitLoop"
}

/// `FlowNodeOutput` of `AWS::Bedrock::Flow`.
#[derive(Clone, Default)]
#[must_use]
pub struct FlowNodeOutput(Properties);

properties! { FlowNodeOutput }

impl FlowNodeOutput {
    /// `Name`: string, pattern `^[a-zA-Z]([_]?[0-9a-zA-Z]){1,50}$`. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Type`: `FlowNodeIODataType`. Required.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<FlowNodeIODataType>) -> Self {
        self.0.set("Type", value);
        self
    }
}

choice! {
    /// `FlowNodeType` of `AWS::Bedrock::Flow`.
    FlowNodeType
    INPUT "Input"
    OUTPUT "Output"
    KNOWLEDGE_BASE "KnowledgeBase"
    CONDITION "Condition"
    LEX "Lex"
    PROMPT "Prompt"
    LAMBDA_FUNCTION "LambdaFunction"
    AGENT "Agent"
    STORAGE "Storage"
    RETRIEVAL "Retrieval"
    ITERATOR "Iterator"
    COLLECTOR "Collector"
    INLINE_CODE "InlineCode"
    LOOP "Loop"
    LOOP_INPUT "LoopInput"
    LOOP_CONTROLLER "LoopController"
}

/// `GuardrailConfiguration` of `AWS::Bedrock::Flow`.
#[derive(Clone, Default)]
#[must_use]
pub struct GuardrailConfiguration(Properties);

properties! { GuardrailConfiguration }

impl GuardrailConfiguration {
    /// `GuardrailIdentifier`: string, at most 2048 characters.
    #[track_caller]
    pub fn guardrail_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("GuardrailIdentifier", value);
        self
    }

    /// `GuardrailVersion`: string, pattern `^(([0-9]{1,8})|(DRAFT))$`.
    #[track_caller]
    pub fn guardrail_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("GuardrailVersion", value);
        self
    }
}

/// `InlineCodeFlowNodeConfiguration` of `AWS::Bedrock::Flow`.
#[derive(Clone, Default)]
#[must_use]
pub struct InlineCodeFlowNodeConfiguration(Properties);

properties! { InlineCodeFlowNodeConfiguration }

impl InlineCodeFlowNodeConfiguration {
    /// `Code`: string, at most 5000000 characters. Required.
    #[track_caller]
    pub fn code(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Code", value);
        self
    }

    /// `Language`: `SupportedLanguages`. Required.
    #[track_caller]
    pub fn language(mut self, value: impl IntoValue<SupportedLanguages>) -> Self {
        self.0.set("Language", value);
        self
    }
}

/// `KnowledgeBaseFlowNodeConfiguration` of `AWS::Bedrock::Flow`.
#[derive(Clone, Default)]
#[must_use]
pub struct KnowledgeBaseFlowNodeConfiguration(Properties);

properties! { KnowledgeBaseFlowNodeConfiguration }

impl KnowledgeBaseFlowNodeConfiguration {
    /// `GuardrailConfiguration`: `GuardrailConfiguration`.
    #[track_caller]
    pub fn guardrail_configuration(
        mut self,
        value: impl IntoValue<GuardrailConfiguration>,
    ) -> Self {
        self.0.set("GuardrailConfiguration", value);
        self
    }

    /// `InferenceConfiguration`: `PromptInferenceConfiguration`.
    #[track_caller]
    pub fn inference_configuration(
        mut self,
        value: impl IntoValue<PromptInferenceConfiguration>,
    ) -> Self {
        self.0.set("InferenceConfiguration", value);
        self
    }

    /// `KnowledgeBaseId`: string, at most 10 characters, pattern `^[0-9a-zA-Z]+$`. Required.
    #[track_caller]
    pub fn knowledge_base_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("KnowledgeBaseId", value);
        self
    }

    /// `ModelId`: string, 1 to 2048 characters.
    #[track_caller]
    pub fn model_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ModelId", value);
        self
    }

    /// `NumberOfResults`: number, 1 to 100.
    #[track_caller]
    pub fn number_of_results(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("NumberOfResults", value);
        self
    }

    /// `OrchestrationConfiguration`: `KnowledgeBaseOrchestrationConfiguration`.
    #[track_caller]
    pub fn orchestration_configuration(
        mut self,
        value: impl IntoValue<KnowledgeBaseOrchestrationConfiguration>,
    ) -> Self {
        self.0.set("OrchestrationConfiguration", value);
        self
    }

    /// `PromptTemplate`: `KnowledgeBasePromptTemplate`.
    #[track_caller]
    pub fn prompt_template(mut self, value: impl IntoValue<KnowledgeBasePromptTemplate>) -> Self {
        self.0.set("PromptTemplate", value);
        self
    }

    /// `RerankingConfiguration`: `VectorSearchRerankingConfiguration`.
    #[track_caller]
    pub fn reranking_configuration(
        mut self,
        value: impl IntoValue<VectorSearchRerankingConfiguration>,
    ) -> Self {
        self.0.set("RerankingConfiguration", value);
        self
    }
}

/// `KnowledgeBaseOrchestrationConfiguration` of `AWS::Bedrock::Flow`.
#[derive(Clone, Default)]
#[must_use]
pub struct KnowledgeBaseOrchestrationConfiguration(Properties);

properties! { KnowledgeBaseOrchestrationConfiguration }

impl KnowledgeBaseOrchestrationConfiguration {
    /// `AdditionalModelRequestFields`: object.
    #[track_caller]
    pub fn additional_model_request_fields(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("AdditionalModelRequestFields", value);
        self
    }

    /// `InferenceConfig`: `PromptInferenceConfiguration`.
    #[track_caller]
    pub fn inference_config(mut self, value: impl IntoValue<PromptInferenceConfiguration>) -> Self {
        self.0.set("InferenceConfig", value);
        self
    }

    /// `PerformanceConfig`: `PerformanceConfiguration`.
    #[track_caller]
    pub fn performance_config(mut self, value: impl IntoValue<PerformanceConfiguration>) -> Self {
        self.0.set("PerformanceConfig", value);
        self
    }

    /// `PromptTemplate`: `KnowledgeBasePromptTemplate`.
    #[track_caller]
    pub fn prompt_template(mut self, value: impl IntoValue<KnowledgeBasePromptTemplate>) -> Self {
        self.0.set("PromptTemplate", value);
        self
    }
}

/// `KnowledgeBasePromptTemplate` of `AWS::Bedrock::Flow`.
#[derive(Clone, Default)]
#[must_use]
pub struct KnowledgeBasePromptTemplate(Properties);

properties! { KnowledgeBasePromptTemplate }

impl KnowledgeBasePromptTemplate {
    /// `TextPromptTemplate`: string, 1 to 100000 characters.
    #[track_caller]
    pub fn text_prompt_template(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TextPromptTemplate", value);
        self
    }
}

/// `LambdaFunctionFlowNodeConfiguration` of `AWS::Bedrock::Flow`.
#[derive(Clone, Default)]
#[must_use]
pub struct LambdaFunctionFlowNodeConfiguration(Properties);

properties! { LambdaFunctionFlowNodeConfiguration }

impl LambdaFunctionFlowNodeConfiguration {
    /// `LambdaArn`: `LambdaFunctionArn`, at most 2048 characters. Required.
    #[track_caller]
    pub fn lambda_arn(mut self, value: impl IntoValue<format::LambdaFunctionArn>) -> Self {
        self.0.set("LambdaArn", value);
        self
    }
}

/// `LexFlowNodeConfiguration` of `AWS::Bedrock::Flow`.
#[derive(Clone, Default)]
#[must_use]
pub struct LexFlowNodeConfiguration(Properties);

properties! { LexFlowNodeConfiguration }

impl LexFlowNodeConfiguration {
    /// `BotAliasArn`: string, at most 78 characters. Required.
    #[track_caller]
    pub fn bot_alias_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("BotAliasArn", value);
        self
    }

    /// `LocaleId`: string, 1 to 10 characters. Required.
    #[track_caller]
    pub fn locale_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("LocaleId", value);
        self
    }
}

/// `LoopControllerFlowNodeConfiguration` of `AWS::Bedrock::Flow`.
#[derive(Clone, Default)]
#[must_use]
pub struct LoopControllerFlowNodeConfiguration(Properties);

properties! { LoopControllerFlowNodeConfiguration }

impl LoopControllerFlowNodeConfiguration {
    /// `ContinueCondition`: `FlowCondition`. Required.
    #[track_caller]
    pub fn continue_condition(mut self, value: impl IntoValue<FlowCondition>) -> Self {
        self.0.set("ContinueCondition", value);
        self
    }

    /// `MaxIterations`: number, 1 to 1000, default 10.
    #[track_caller]
    pub fn max_iterations(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("MaxIterations", value);
        self
    }
}

/// `LoopFlowNodeConfiguration` of `AWS::Bedrock::Flow`.
#[derive(Clone, Default)]
#[must_use]
pub struct LoopFlowNodeConfiguration(Properties);

properties! { LoopFlowNodeConfiguration }

impl LoopFlowNodeConfiguration {
    /// `Definition`: `FlowDefinition`. Required.
    #[track_caller]
    pub fn definition(mut self, value: impl IntoValue<FlowDefinition>) -> Self {
        self.0.set("Definition", value);
        self
    }
}

/// `MetadataConfigurationForReranking` of `AWS::Bedrock::Flow`.
#[derive(Clone, Default)]
#[must_use]
pub struct MetadataConfigurationForReranking(Properties);

properties! { MetadataConfigurationForReranking }

impl MetadataConfigurationForReranking {
    /// `SelectionMode`: `RerankingMetadataSelectionMode`. Required.
    #[track_caller]
    pub fn selection_mode(mut self, value: impl IntoValue<RerankingMetadataSelectionMode>) -> Self {
        self.0.set("SelectionMode", value);
        self
    }

    /// `SelectiveModeConfiguration`: `RerankingMetadataSelectiveModeConfiguration`.
    #[track_caller]
    pub fn selective_mode_configuration(
        mut self,
        value: impl IntoValue<RerankingMetadataSelectiveModeConfiguration>,
    ) -> Self {
        self.0.set("SelectiveModeConfiguration", value);
        self
    }
}

/// `PerformanceConfiguration` of `AWS::Bedrock::Flow`.
#[derive(Clone, Default)]
#[must_use]
pub struct PerformanceConfiguration(Properties);

properties! { PerformanceConfiguration }

impl PerformanceConfiguration {
    /// `Latency`: `PerformanceConfigurationLatency`.
    #[track_caller]
    pub fn latency(mut self, value: impl IntoValue<PerformanceConfigurationLatency>) -> Self {
        self.0.set("Latency", value);
        self
    }
}

choice! {
    /// `PerformanceConfigurationLatency` of `AWS::Bedrock::Flow`.
    PerformanceConfigurationLatency
    STANDARD "standard"
    OPTIMIZED "optimized"
}

/// `PromptFlowNodeConfiguration` of `AWS::Bedrock::Flow`.
#[derive(Clone, Default)]
#[must_use]
pub struct PromptFlowNodeConfiguration(Properties);

properties! { PromptFlowNodeConfiguration }

impl PromptFlowNodeConfiguration {
    /// `GuardrailConfiguration`: `GuardrailConfiguration`.
    #[track_caller]
    pub fn guardrail_configuration(
        mut self,
        value: impl IntoValue<GuardrailConfiguration>,
    ) -> Self {
        self.0.set("GuardrailConfiguration", value);
        self
    }

    /// `SourceConfiguration`: `PromptFlowNodeSourceConfiguration`. Required.
    #[track_caller]
    pub fn source_configuration(
        mut self,
        value: impl IntoValue<PromptFlowNodeSourceConfiguration>,
    ) -> Self {
        self.0.set("SourceConfiguration", value);
        self
    }
}

/// `PromptFlowNodeInlineConfiguration` of `AWS::Bedrock::Flow`.
#[derive(Clone, Default)]
#[must_use]
pub struct PromptFlowNodeInlineConfiguration(Properties);

properties! { PromptFlowNodeInlineConfiguration }

impl PromptFlowNodeInlineConfiguration {
    /// `InferenceConfiguration`: `PromptInferenceConfiguration`.
    #[track_caller]
    pub fn inference_configuration(
        mut self,
        value: impl IntoValue<PromptInferenceConfiguration>,
    ) -> Self {
        self.0.set("InferenceConfiguration", value);
        self
    }

    /// `ModelId`: string, 1 to 2048 characters. Required.
    #[track_caller]
    pub fn model_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ModelId", value);
        self
    }

    /// `TemplateConfiguration`: `PromptTemplateConfiguration`. Required.
    #[track_caller]
    pub fn template_configuration(
        mut self,
        value: impl IntoValue<PromptTemplateConfiguration>,
    ) -> Self {
        self.0.set("TemplateConfiguration", value);
        self
    }

    /// `TemplateType`: `PromptTemplateType`. Required.
    #[track_caller]
    pub fn template_type(mut self, value: impl IntoValue<PromptTemplateType>) -> Self {
        self.0.set("TemplateType", value);
        self
    }
}

/// `PromptFlowNodeResourceConfiguration` of `AWS::Bedrock::Flow`.
#[derive(Clone, Default)]
#[must_use]
pub struct PromptFlowNodeResourceConfiguration(Properties);

properties! { PromptFlowNodeResourceConfiguration }

impl PromptFlowNodeResourceConfiguration {
    /// `PromptArn`: string. Required.
    #[track_caller]
    pub fn prompt_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PromptArn", value);
        self
    }
}

/// `PromptFlowNodeSourceConfiguration` of `AWS::Bedrock::Flow`.
#[derive(Clone, Default)]
#[must_use]
pub struct PromptFlowNodeSourceConfiguration(Properties);

properties! { PromptFlowNodeSourceConfiguration }

impl PromptFlowNodeSourceConfiguration {
    /// `Inline`: `PromptFlowNodeInlineConfiguration`.
    #[track_caller]
    pub fn inline(mut self, value: impl IntoValue<PromptFlowNodeInlineConfiguration>) -> Self {
        self.0.set("Inline", value);
        self
    }

    /// `Resource`: `PromptFlowNodeResourceConfiguration`.
    #[track_caller]
    pub fn resource(mut self, value: impl IntoValue<PromptFlowNodeResourceConfiguration>) -> Self {
        self.0.set("Resource", value);
        self
    }
}

/// `PromptInferenceConfiguration` of `AWS::Bedrock::Flow`.
#[derive(Clone, Default)]
#[must_use]
pub struct PromptInferenceConfiguration(Properties);

properties! { PromptInferenceConfiguration }

impl PromptInferenceConfiguration {
    /// `Text`: `PromptModelInferenceConfiguration`.
    #[track_caller]
    pub fn text(mut self, value: impl IntoValue<PromptModelInferenceConfiguration>) -> Self {
        self.0.set("Text", value);
        self
    }
}

/// `PromptInputVariable` of `AWS::Bedrock::Flow`.
#[derive(Clone, Default)]
#[must_use]
pub struct PromptInputVariable(Properties);

properties! { PromptInputVariable }

impl PromptInputVariable {
    /// `Name`: string, pattern `^([0-9a-zA-Z][_-]?){1,100}$`.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }
}

/// `PromptModelInferenceConfiguration` of `AWS::Bedrock::Flow`.
#[derive(Clone, Default)]
#[must_use]
pub struct PromptModelInferenceConfiguration(Properties);

properties! { PromptModelInferenceConfiguration }

impl PromptModelInferenceConfiguration {
    /// `MaxTokens`: number, 0 to 4096.
    #[track_caller]
    pub fn max_tokens(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("MaxTokens", value);
        self
    }

    /// `StopSequences`: list of strings, at most 4 items.
    #[track_caller]
    pub fn stop_sequences(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("StopSequences", value);
        self
    }

    /// `Temperature`: number, 0 to 1.
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

/// `PromptTemplateConfiguration` of `AWS::Bedrock::Flow`.
#[derive(Clone, Default)]
#[must_use]
pub struct PromptTemplateConfiguration(Properties);

properties! { PromptTemplateConfiguration }

impl PromptTemplateConfiguration {
    /// `Text`: `TextPromptTemplateConfiguration`.
    #[track_caller]
    pub fn text(mut self, value: impl IntoValue<TextPromptTemplateConfiguration>) -> Self {
        self.0.set("Text", value);
        self
    }
}

choice! {
    /// `PromptTemplateType` of `AWS::Bedrock::Flow`.
    PromptTemplateType
    TEXT "TEXT"
}

choice! {
    /// `RerankingMetadataSelectionMode` of `AWS::Bedrock::Flow`.
    RerankingMetadataSelectionMode
    SELECTIVE "SELECTIVE"
    ALL "ALL"
}

/// `RerankingMetadataSelectiveModeConfiguration` of `AWS::Bedrock::Flow`.
#[derive(Clone, Default)]
#[must_use]
pub struct RerankingMetadataSelectiveModeConfiguration(Properties);

properties! { RerankingMetadataSelectiveModeConfiguration }

impl RerankingMetadataSelectiveModeConfiguration {
    /// `FieldsToExclude`: list of `FieldForReranking`, 1 to 100 items.
    #[track_caller]
    pub fn fields_to_exclude(mut self, value: impl IntoValue<ListOf<FieldForReranking>>) -> Self {
        self.0.set("FieldsToExclude", value);
        self
    }

    /// `FieldsToInclude`: list of `FieldForReranking`, 1 to 100 items.
    #[track_caller]
    pub fn fields_to_include(mut self, value: impl IntoValue<ListOf<FieldForReranking>>) -> Self {
        self.0.set("FieldsToInclude", value);
        self
    }
}

/// `RetrievalFlowNodeConfiguration` of `AWS::Bedrock::Flow`.
#[derive(Clone, Default)]
#[must_use]
pub struct RetrievalFlowNodeConfiguration(Properties);

properties! { RetrievalFlowNodeConfiguration }

impl RetrievalFlowNodeConfiguration {
    /// `ServiceConfiguration`: `RetrievalFlowNodeServiceConfiguration`. Required.
    #[track_caller]
    pub fn service_configuration(
        mut self,
        value: impl IntoValue<RetrievalFlowNodeServiceConfiguration>,
    ) -> Self {
        self.0.set("ServiceConfiguration", value);
        self
    }
}

/// `RetrievalFlowNodeS3Configuration` of `AWS::Bedrock::Flow`.
#[derive(Clone, Default)]
#[must_use]
pub struct RetrievalFlowNodeS3Configuration(Properties);

properties! { RetrievalFlowNodeS3Configuration }

impl RetrievalFlowNodeS3Configuration {
    /// `BucketName`: `S3BucketName`, pattern `^[a-z0-9][\.\-a-z0-9]{1,61}[a-z0-9]$`. Required.
    #[track_caller]
    pub fn bucket_name(mut self, value: impl IntoValue<format::S3BucketName>) -> Self {
        self.0.set("BucketName", value);
        self
    }
}

/// `RetrievalFlowNodeServiceConfiguration` of `AWS::Bedrock::Flow`.
#[derive(Clone, Default)]
#[must_use]
pub struct RetrievalFlowNodeServiceConfiguration(Properties);

properties! { RetrievalFlowNodeServiceConfiguration }

impl RetrievalFlowNodeServiceConfiguration {
    /// `S3`: `RetrievalFlowNodeS3Configuration`.
    #[track_caller]
    pub fn s3(mut self, value: impl IntoValue<RetrievalFlowNodeS3Configuration>) -> Self {
        self.0.set("S3", value);
        self
    }
}

/// `S3Location` of `AWS::Bedrock::Flow`.
#[derive(Clone, Default)]
#[must_use]
pub struct S3Location(Properties);

properties! { S3Location }

impl S3Location {
    /// `Bucket`: string, 3 to 63 characters, pattern `^[a-z0-9][\.\-a-z0-9]{1,61}[a-z0-9]$`. Required.
    #[track_caller]
    pub fn bucket(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Bucket", value);
        self
    }

    /// `Key`: string, 1 to 1024 characters. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Version`: string, 1 to 1024 characters.
    #[track_caller]
    pub fn version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Version", value);
        self
    }
}

/// `StorageFlowNodeConfiguration` of `AWS::Bedrock::Flow`.
#[derive(Clone, Default)]
#[must_use]
pub struct StorageFlowNodeConfiguration(Properties);

properties! { StorageFlowNodeConfiguration }

impl StorageFlowNodeConfiguration {
    /// `ServiceConfiguration`: `StorageFlowNodeServiceConfiguration`. Required.
    #[track_caller]
    pub fn service_configuration(
        mut self,
        value: impl IntoValue<StorageFlowNodeServiceConfiguration>,
    ) -> Self {
        self.0.set("ServiceConfiguration", value);
        self
    }
}

/// `StorageFlowNodeS3Configuration` of `AWS::Bedrock::Flow`.
#[derive(Clone, Default)]
#[must_use]
pub struct StorageFlowNodeS3Configuration(Properties);

properties! { StorageFlowNodeS3Configuration }

impl StorageFlowNodeS3Configuration {
    /// `BucketName`: `S3BucketName`, pattern `^[a-z0-9][\.\-a-z0-9]{1,61}[a-z0-9]$`. Required.
    #[track_caller]
    pub fn bucket_name(mut self, value: impl IntoValue<format::S3BucketName>) -> Self {
        self.0.set("BucketName", value);
        self
    }
}

/// `StorageFlowNodeServiceConfiguration` of `AWS::Bedrock::Flow`.
#[derive(Clone, Default)]
#[must_use]
pub struct StorageFlowNodeServiceConfiguration(Properties);

properties! { StorageFlowNodeServiceConfiguration }

impl StorageFlowNodeServiceConfiguration {
    /// `S3`: `StorageFlowNodeS3Configuration`.
    #[track_caller]
    pub fn s3(mut self, value: impl IntoValue<StorageFlowNodeS3Configuration>) -> Self {
        self.0.set("S3", value);
        self
    }
}

choice! {
    /// `SupportedLanguages` of `AWS::Bedrock::Flow`.
    SupportedLanguages
    PYTHON_3 "Python_3"
}

/// `TextPromptTemplateConfiguration` of `AWS::Bedrock::Flow`.
#[derive(Clone, Default)]
#[must_use]
pub struct TextPromptTemplateConfiguration(Properties);

properties! { TextPromptTemplateConfiguration }

impl TextPromptTemplateConfiguration {
    /// `InputVariables`: list of `PromptInputVariable`, at most 20 items.
    #[track_caller]
    pub fn input_variables(mut self, value: impl IntoValue<ListOf<PromptInputVariable>>) -> Self {
        self.0.set("InputVariables", value);
        self
    }

    /// `Text`: string, 1 to 200000 characters. Required.
    #[track_caller]
    pub fn text(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Text", value);
        self
    }
}

/// `VectorSearchBedrockRerankingConfiguration` of `AWS::Bedrock::Flow`.
#[derive(Clone, Default)]
#[must_use]
pub struct VectorSearchBedrockRerankingConfiguration(Properties);

properties! { VectorSearchBedrockRerankingConfiguration }

impl VectorSearchBedrockRerankingConfiguration {
    /// `MetadataConfiguration`: `MetadataConfigurationForReranking`.
    #[track_caller]
    pub fn metadata_configuration(
        mut self,
        value: impl IntoValue<MetadataConfigurationForReranking>,
    ) -> Self {
        self.0.set("MetadataConfiguration", value);
        self
    }

    /// `ModelConfiguration`: `VectorSearchBedrockRerankingModelConfiguration`. Required.
    #[track_caller]
    pub fn model_configuration(
        mut self,
        value: impl IntoValue<VectorSearchBedrockRerankingModelConfiguration>,
    ) -> Self {
        self.0.set("ModelConfiguration", value);
        self
    }

    /// `NumberOfRerankedResults`: number, 1 to 100.
    #[track_caller]
    pub fn number_of_reranked_results(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("NumberOfRerankedResults", value);
        self
    }
}

/// `VectorSearchBedrockRerankingModelConfiguration` of `AWS::Bedrock::Flow`.
#[derive(Clone, Default)]
#[must_use]
pub struct VectorSearchBedrockRerankingModelConfiguration(Properties);

properties! { VectorSearchBedrockRerankingModelConfiguration }

impl VectorSearchBedrockRerankingModelConfiguration {
    /// `AdditionalModelRequestFields`: object.
    #[track_caller]
    pub fn additional_model_request_fields(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("AdditionalModelRequestFields", value);
        self
    }

    /// `ModelArn`: string, 1 to 2048 characters, pattern `^(arn:aws(-[^:]+)?:bedrock:[a-z0-9-]{1,20}::foundation-model/(.*))?$`. Required.
    #[track_caller]
    pub fn model_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ModelArn", value);
        self
    }
}

/// `VectorSearchRerankingConfiguration` of `AWS::Bedrock::Flow`.
#[derive(Clone, Default)]
#[must_use]
pub struct VectorSearchRerankingConfiguration(Properties);

properties! { VectorSearchRerankingConfiguration }

impl VectorSearchRerankingConfiguration {
    /// `BedrockRerankingConfiguration`: `VectorSearchBedrockRerankingConfiguration`.
    #[track_caller]
    pub fn bedrock_reranking_configuration(
        mut self,
        value: impl IntoValue<VectorSearchBedrockRerankingConfiguration>,
    ) -> Self {
        self.0.set("BedrockRerankingConfiguration", value);
        self
    }

    /// `Type`: `VectorSearchRerankingConfigurationType`. Required.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<VectorSearchRerankingConfigurationType>) -> Self {
        self.0.set("Type", value);
        self
    }
}

choice! {
    /// `VectorSearchRerankingConfigurationType` of `AWS::Bedrock::Flow`.
    VectorSearchRerankingConfigurationType
    BEDROCK_RERANKING_MODEL "BEDROCK_RERANKING_MODEL"
}
