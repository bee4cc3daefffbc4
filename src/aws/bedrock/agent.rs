// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Bedrock::Agent` and the types of its properties.

use crate::aws::base::{Body, IntoNode, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::{ListOf, MapOf};
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Bedrock::Agent`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-agent.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Agent(Body);

resource! { Agent "AWS::Bedrock::Agent" }

impl Agent {
    /// `ActionGroups`: list of `AgentActionGroup`.
    #[track_caller]
    pub fn action_groups(mut self, value: impl IntoValue<ListOf<AgentActionGroup>>) -> Self {
        self.0.set("ActionGroups", value);
        self
    }

    /// `AgentCollaboration`: `AgentCollaboration`.
    #[track_caller]
    pub fn agent_collaboration(mut self, value: impl IntoValue<AgentCollaboration>) -> Self {
        self.0.set("AgentCollaboration", value);
        self
    }

    /// `AgentCollaborators`: list of `AgentCollaborator`.
    #[track_caller]
    pub fn agent_collaborators(mut self, value: impl IntoValue<ListOf<AgentCollaborator>>) -> Self {
        self.0.set("AgentCollaborators", value);
        self
    }

    /// `AgentName`: string, pattern `^([0-9a-zA-Z][_-]?){1,100}$`. Required.
    #[track_caller]
    pub fn agent_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AgentName", value);
        self
    }

    /// `AgentResourceRoleArn`: `IamRoleArn`, at most 2048 characters.
    #[track_caller]
    pub fn agent_resource_role_arn(mut self, value: impl IntoValue<format::IamRoleArn>) -> Self {
        self.0.set("AgentResourceRoleArn", value);
        self
    }

    /// `AutoPrepare`: boolean, default false.
    #[track_caller]
    pub fn auto_prepare(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("AutoPrepare", value);
        self
    }

    /// `CustomOrchestration`: `CustomOrchestration`.
    #[track_caller]
    pub fn custom_orchestration(mut self, value: impl IntoValue<CustomOrchestration>) -> Self {
        self.0.set("CustomOrchestration", value);
        self
    }

    /// `CustomerEncryptionKeyArn`: string, 1 to 2048 characters, pattern `^arn:aws(-[^:]+)?:kms:[a-zA-Z0-9-]*:[0-9]{12}:key/[a-zA-Z0-9-]{36}$`.
    #[track_caller]
    pub fn customer_encryption_key_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CustomerEncryptionKeyArn", value);
        self
    }

    /// `Description`: string, 1 to 200 characters.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `FoundationModel`: string, 1 to 2048 characters.
    #[track_caller]
    pub fn foundation_model(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FoundationModel", value);
        self
    }

    /// `GuardrailConfiguration`: `GuardrailConfiguration`.
    #[track_caller]
    pub fn guardrail_configuration(
        mut self,
        value: impl IntoValue<GuardrailConfiguration>,
    ) -> Self {
        self.0.set("GuardrailConfiguration", value);
        self
    }

    /// `IdleSessionTTLInSeconds`: number, 60 to 5400.
    #[track_caller]
    pub fn idle_session_ttl_in_seconds(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("IdleSessionTTLInSeconds", value);
        self
    }

    /// `Instruction`: string, at least 40 characters.
    #[track_caller]
    pub fn instruction(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Instruction", value);
        self
    }

    /// `KnowledgeBases`: list of `AgentKnowledgeBase`.
    #[track_caller]
    pub fn knowledge_bases(mut self, value: impl IntoValue<ListOf<AgentKnowledgeBase>>) -> Self {
        self.0.set("KnowledgeBases", value);
        self
    }

    /// `MemoryConfiguration`: `MemoryConfiguration`.
    #[track_caller]
    pub fn memory_configuration(mut self, value: impl IntoValue<MemoryConfiguration>) -> Self {
        self.0.set("MemoryConfiguration", value);
        self
    }

    /// `OrchestrationType`: `OrchestrationType`.
    #[track_caller]
    pub fn orchestration_type(mut self, value: impl IntoValue<OrchestrationType>) -> Self {
        self.0.set("OrchestrationType", value);
        self
    }

    /// `PromptOverrideConfiguration`: `PromptOverrideConfiguration`.
    #[track_caller]
    pub fn prompt_override_configuration(
        mut self,
        value: impl IntoValue<PromptOverrideConfiguration>,
    ) -> Self {
        self.0.set("PromptOverrideConfiguration", value);
        self
    }

    /// `SkipResourceInUseCheckOnDelete`: boolean, default false.
    #[track_caller]
    pub fn skip_resource_in_use_check_on_delete(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("SkipResourceInUseCheckOnDelete", value);
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

impl Handle<Agent> {
    /// `AgentArn`
    #[inline]
    pub fn agent_arn(&self) -> Value<String> {
        self.attribute("AgentArn")
    }

    /// `AgentId`
    #[inline]
    pub fn agent_id(&self) -> Value<String> {
        self.attribute("AgentId")
    }

    /// `AgentStatus`
    #[inline]
    pub fn agent_status(&self) -> Value<String> {
        self.attribute("AgentStatus")
    }

    /// `AgentVersion`
    #[inline]
    pub fn agent_version(&self) -> Value<String> {
        self.attribute("AgentVersion")
    }

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

    /// `PreparedAt`
    #[inline]
    pub fn prepared_at(&self) -> Value<String> {
        self.attribute("PreparedAt")
    }

    /// `RecommendedActions`
    #[inline]
    pub fn recommended_actions(&self) -> Value<Vec<String>> {
        self.attribute("RecommendedActions")
    }

    /// `UpdatedAt`
    #[inline]
    pub fn updated_at(&self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

/// `APISchema` of `AWS::Bedrock::Agent`.
#[derive(Clone, Default)]
#[must_use]
pub struct APISchema(Properties);

properties! { APISchema }

impl APISchema {
    /// `Payload`: string.
    #[track_caller]
    pub fn payload(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Payload", value);
        self
    }

    /// `S3`: `S3Identifier`.
    #[track_caller]
    pub fn s3(mut self, value: impl IntoValue<S3Identifier>) -> Self {
        self.0.set("S3", value);
        self
    }
}

/// `ActionGroupExecutor` of `AWS::Bedrock::Agent`.
#[derive(Clone, Default)]
#[must_use]
pub struct ActionGroupExecutor(Properties);

properties! { ActionGroupExecutor }

impl ActionGroupExecutor {
    /// `CustomControl`: `CustomControlMethod`.
    #[track_caller]
    pub fn custom_control(mut self, value: impl IntoValue<CustomControlMethod>) -> Self {
        self.0.set("CustomControl", value);
        self
    }

    /// `Lambda`: string, at most 2048 characters.
    #[track_caller]
    pub fn lambda(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Lambda", value);
        self
    }
}

choice! {
    /// `ActionGroupSignature` of `AWS::Bedrock::Agent`.
    ActionGroupSignature
    AMAZON_USER_INPUT "AMAZON.UserInput"
    AMAZON_CODE_INTERPRETER "AMAZON.CodeInterpreter"
}

choice! {
    /// `ActionGroupState` of `AWS::Bedrock::Agent`.
    ActionGroupState
    ENABLED "ENABLED"
    DISABLED "DISABLED"
}

/// `AgentActionGroup` of `AWS::Bedrock::Agent`.
#[derive(Clone, Default)]
#[must_use]
pub struct AgentActionGroup(Properties);

properties! { AgentActionGroup }

impl AgentActionGroup {
    /// `ActionGroupExecutor`: `ActionGroupExecutor`.
    #[track_caller]
    pub fn action_group_executor(mut self, value: impl IntoValue<ActionGroupExecutor>) -> Self {
        self.0.set("ActionGroupExecutor", value);
        self
    }

    /// `ActionGroupName`: string, pattern `^([0-9a-zA-Z][_-]?){1,100}$`. Required.
    #[track_caller]
    pub fn action_group_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ActionGroupName", value);
        self
    }

    /// `ActionGroupState`: `ActionGroupState`.
    #[track_caller]
    pub fn action_group_state(mut self, value: impl IntoValue<ActionGroupState>) -> Self {
        self.0.set("ActionGroupState", value);
        self
    }

    /// `ApiSchema`: `APISchema`.
    #[track_caller]
    pub fn api_schema(mut self, value: impl IntoValue<APISchema>) -> Self {
        self.0.set("ApiSchema", value);
        self
    }

    /// `Description`: string, 1 to 200 characters.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `FunctionSchema`: `FunctionSchema`.
    #[track_caller]
    pub fn function_schema(mut self, value: impl IntoValue<FunctionSchema>) -> Self {
        self.0.set("FunctionSchema", value);
        self
    }

    /// `ParentActionGroupSignature`: `ActionGroupSignature`.
    #[track_caller]
    pub fn parent_action_group_signature(
        mut self,
        value: impl IntoValue<ActionGroupSignature>,
    ) -> Self {
        self.0.set("ParentActionGroupSignature", value);
        self
    }

    /// `SkipResourceInUseCheckOnDelete`: boolean, default false.
    #[track_caller]
    pub fn skip_resource_in_use_check_on_delete(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("SkipResourceInUseCheckOnDelete", value);
        self
    }
}

choice! {
    /// `AgentCollaboration` of `AWS::Bedrock::Agent`.
    AgentCollaboration
    DISABLED "DISABLED"
    SUPERVISOR "SUPERVISOR"
    SUPERVISOR_ROUTER "SUPERVISOR_ROUTER"
}

/// `AgentCollaborator` of `AWS::Bedrock::Agent`.
#[derive(Clone, Default)]
#[must_use]
pub struct AgentCollaborator(Properties);

properties! { AgentCollaborator }

impl AgentCollaborator {
    /// `AgentDescriptor`: `AgentCollaboratorAgentDescriptor`. Required.
    #[track_caller]
    pub fn agent_descriptor(
        mut self,
        value: impl IntoValue<AgentCollaboratorAgentDescriptor>,
    ) -> Self {
        self.0.set("AgentDescriptor", value);
        self
    }

    /// `CollaborationInstruction`: string. Required.
    #[track_caller]
    pub fn collaboration_instruction(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CollaborationInstruction", value);
        self
    }

    /// `CollaboratorName`: string. Required.
    #[track_caller]
    pub fn collaborator_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CollaboratorName", value);
        self
    }

    /// `RelayConversationHistory`: `RelayConversationHistory`.
    #[track_caller]
    pub fn relay_conversation_history(
        mut self,
        value: impl IntoValue<RelayConversationHistory>,
    ) -> Self {
        self.0.set("RelayConversationHistory", value);
        self
    }
}

/// `AgentCollaboratorAgentDescriptor` of `AWS::Bedrock::Agent`.
#[derive(Clone, Default)]
#[must_use]
pub struct AgentCollaboratorAgentDescriptor(Properties);

properties! { AgentCollaboratorAgentDescriptor }

impl AgentCollaboratorAgentDescriptor {
    /// `AliasArn`: string.
    #[track_caller]
    pub fn alias_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AliasArn", value);
        self
    }
}

/// `AgentKnowledgeBase` of `AWS::Bedrock::Agent`.
#[derive(Clone, Default)]
#[must_use]
pub struct AgentKnowledgeBase(Properties);

properties! { AgentKnowledgeBase }

impl AgentKnowledgeBase {
    /// `Description`: string, 1 to 200 characters. Required.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `KnowledgeBaseId`: string, pattern `^[0-9a-zA-Z]{10}$`. Required.
    #[track_caller]
    pub fn knowledge_base_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("KnowledgeBaseId", value);
        self
    }

    /// `KnowledgeBaseState`: `KnowledgeBaseState`.
    #[track_caller]
    pub fn knowledge_base_state(mut self, value: impl IntoValue<KnowledgeBaseState>) -> Self {
        self.0.set("KnowledgeBaseState", value);
        self
    }
}

choice! {
    /// `CreationMode` of `AWS::Bedrock::Agent`.
    CreationMode
    DEFAULT "DEFAULT"
    OVERRIDDEN "OVERRIDDEN"
}

choice! {
    /// `CustomControlMethod` of `AWS::Bedrock::Agent`.
    CustomControlMethod
    RETURN_CONTROL "RETURN_CONTROL"
}

/// `CustomOrchestration` of `AWS::Bedrock::Agent`.
#[derive(Clone, Default)]
#[must_use]
pub struct CustomOrchestration(Properties);

properties! { CustomOrchestration }

impl CustomOrchestration {
    /// `Executor`: `OrchestrationExecutor`.
    #[track_caller]
    pub fn executor(mut self, value: impl IntoValue<OrchestrationExecutor>) -> Self {
        self.0.set("Executor", value);
        self
    }
}

/// `Function` of `AWS::Bedrock::Agent`.
#[derive(Clone, Default)]
#[must_use]
pub struct Function(Properties);

properties! { Function }

impl Function {
    /// `Description`: string, 1 to 1200 characters.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `Name`: string, pattern `^([0-9a-zA-Z][_-]?){1,100}$`. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Parameters`: map of `ParameterDetail`.
    #[track_caller]
    pub fn parameters(mut self, value: impl IntoValue<MapOf<ParameterDetail>>) -> Self {
        self.0.set("Parameters", value);
        self
    }

    /// `RequireConfirmation`: `RequireConfirmation`.
    #[track_caller]
    pub fn require_confirmation(mut self, value: impl IntoValue<RequireConfirmation>) -> Self {
        self.0.set("RequireConfirmation", value);
        self
    }
}

/// `FunctionSchema` of `AWS::Bedrock::Agent`.
#[derive(Clone, Default)]
#[must_use]
pub struct FunctionSchema(Properties);

properties! { FunctionSchema }

impl FunctionSchema {
    /// `Functions`: list of `Function`. Required.
    #[track_caller]
    pub fn functions(mut self, value: impl IntoValue<ListOf<Function>>) -> Self {
        self.0.set("Functions", value);
        self
    }
}

/// `GuardrailConfiguration` of `AWS::Bedrock::Agent`.
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

/// `InferenceConfiguration` of `AWS::Bedrock::Agent`.
#[derive(Clone, Default)]
#[must_use]
pub struct InferenceConfiguration(Properties);

properties! { InferenceConfiguration }

impl InferenceConfiguration {
    /// `MaximumLength`: number, 0 to 131072.
    #[track_caller]
    pub fn maximum_length(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("MaximumLength", value);
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

    /// `TopK`: number, 0 to 500.
    #[track_caller]
    pub fn top_k(mut self, value: impl IntoValue<f64>) -> Self {
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

choice! {
    /// `KnowledgeBaseState` of `AWS::Bedrock::Agent`.
    KnowledgeBaseState
    ENABLED "ENABLED"
    DISABLED "DISABLED"
}

/// `MemoryConfiguration` of `AWS::Bedrock::Agent`.
#[derive(Clone, Default)]
#[must_use]
pub struct MemoryConfiguration(Properties);

properties! { MemoryConfiguration }

impl MemoryConfiguration {
    /// `EnabledMemoryTypes`: list of `MemoryType`.
    #[track_caller]
    pub fn enabled_memory_types(mut self, value: impl IntoValue<ListOf<MemoryType>>) -> Self {
        self.0.set("EnabledMemoryTypes", value);
        self
    }

    /// `SessionSummaryConfiguration`: `SessionSummaryConfiguration`.
    #[track_caller]
    pub fn session_summary_configuration(
        mut self,
        value: impl IntoValue<SessionSummaryConfiguration>,
    ) -> Self {
        self.0.set("SessionSummaryConfiguration", value);
        self
    }

    /// `StorageDays`: number.
    #[track_caller]
    pub fn storage_days(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("StorageDays", value);
        self
    }
}

choice! {
    /// `MemoryType` of `AWS::Bedrock::Agent`.
    MemoryType
    SESSION_SUMMARY "SESSION_SUMMARY"
}

/// `OrchestrationExecutor` of `AWS::Bedrock::Agent`.
#[derive(Clone, Default)]
#[must_use]
pub struct OrchestrationExecutor(Properties);

properties! { OrchestrationExecutor }

impl OrchestrationExecutor {
    /// `Lambda`: string, at most 2048 characters. Required.
    #[track_caller]
    pub fn lambda(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Lambda", value);
        self
    }
}

choice! {
    /// `OrchestrationType` of `AWS::Bedrock::Agent`.
    OrchestrationType
    DEFAULT "DEFAULT"
    CUSTOM_ORCHESTRATION "CUSTOM_ORCHESTRATION"
}

/// `ParameterDetail` of `AWS::Bedrock::Agent`.
#[derive(Clone, Default)]
#[must_use]
pub struct ParameterDetail(Properties);

properties! { ParameterDetail }

impl ParameterDetail {
    /// `Description`: string, 1 to 500 characters.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `Required`: boolean.
    #[track_caller]
    pub fn required(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Required", value);
        self
    }

    /// `Type`: `Type`. Required.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<Type>) -> Self {
        self.0.set("Type", value);
        self
    }
}

/// `PromptConfiguration` of `AWS::Bedrock::Agent`.
#[derive(Clone, Default)]
#[must_use]
pub struct PromptConfiguration(Properties);

properties! { PromptConfiguration }

impl PromptConfiguration {
    /// `AdditionalModelRequestFields`: object.
    #[track_caller]
    pub fn additional_model_request_fields(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("AdditionalModelRequestFields", value);
        self
    }

    /// `BasePromptTemplate`: string, 1 to 100000 characters.
    #[track_caller]
    pub fn base_prompt_template(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("BasePromptTemplate", value);
        self
    }

    /// `FoundationModel`: string, 1 to 2048 characters.
    #[track_caller]
    pub fn foundation_model(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("FoundationModel", value);
        self
    }

    /// `InferenceConfiguration`: `InferenceConfiguration`.
    #[track_caller]
    pub fn inference_configuration(
        mut self,
        value: impl IntoValue<InferenceConfiguration>,
    ) -> Self {
        self.0.set("InferenceConfiguration", value);
        self
    }

    /// `ParserMode`: `CreationMode`.
    #[track_caller]
    pub fn parser_mode(mut self, value: impl IntoValue<CreationMode>) -> Self {
        self.0.set("ParserMode", value);
        self
    }

    /// `PromptCreationMode`: `CreationMode`.
    #[track_caller]
    pub fn prompt_creation_mode(mut self, value: impl IntoValue<CreationMode>) -> Self {
        self.0.set("PromptCreationMode", value);
        self
    }

    /// `PromptState`: `PromptState`.
    #[track_caller]
    pub fn prompt_state(mut self, value: impl IntoValue<PromptState>) -> Self {
        self.0.set("PromptState", value);
        self
    }

    /// `PromptType`: `PromptType`.
    #[track_caller]
    pub fn prompt_type(mut self, value: impl IntoValue<PromptType>) -> Self {
        self.0.set("PromptType", value);
        self
    }
}

/// `PromptOverrideConfiguration` of `AWS::Bedrock::Agent`.
#[derive(Clone, Default)]
#[must_use]
pub struct PromptOverrideConfiguration(Properties);

properties! { PromptOverrideConfiguration }

impl PromptOverrideConfiguration {
    /// `OverrideLambda`: string, at most 2048 characters.
    #[track_caller]
    pub fn override_lambda(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("OverrideLambda", value);
        self
    }

    /// `PromptConfigurations`: list of `PromptConfiguration`, at most 10 items. Required.
    #[track_caller]
    pub fn prompt_configurations(
        mut self,
        value: impl IntoValue<ListOf<PromptConfiguration>>,
    ) -> Self {
        self.0.set("PromptConfigurations", value);
        self
    }
}

choice! {
    /// `PromptState` of `AWS::Bedrock::Agent`.
    PromptState
    ENABLED "ENABLED"
    DISABLED "DISABLED"
}

choice! {
    /// `PromptType` of `AWS::Bedrock::Agent`.
    PromptType
    PRE_PROCESSING "PRE_PROCESSING"
    ORCHESTRATION "ORCHESTRATION"
    POST_PROCESSING "POST_PROCESSING"
    ROUTING_CLASSIFIER "ROUTING_CLASSIFIER"
    MEMORY_SUMMARIZATION "MEMORY_SUMMARIZATION"
    KNOWLEDGE_BASE_RESPONSE_GENERATION "KNOWLEDGE_BASE_RESPONSE_GENERATION"
}

choice! {
    /// `RelayConversationHistory` of `AWS::Bedrock::Agent`.
    RelayConversationHistory
    TO_COLLABORATOR "TO_COLLABORATOR"
    DISABLED "DISABLED"
}

choice! {
    /// `RequireConfirmation` of `AWS::Bedrock::Agent`.
    RequireConfirmation
    ENABLED "ENABLED"
    DISABLED "DISABLED"
}

/// `S3Identifier` of `AWS::Bedrock::Agent`.
#[derive(Clone, Default)]
#[must_use]
pub struct S3Identifier(Properties);

properties! { S3Identifier }

impl S3Identifier {
    /// `S3BucketName`: `S3BucketName`, 3 to 63 characters, pattern `^[a-z0-9][\.\-a-z0-9]{1,61}[a-z0-9]$`.
    #[track_caller]
    pub fn s3_bucket_name(mut self, value: impl IntoValue<format::S3BucketName>) -> Self {
        self.0.set("S3BucketName", value);
        self
    }

    /// `S3ObjectKey`: string, 1 to 1024 characters, pattern `^[\.\-\!\*\_\'\(\)a-zA-Z0-9][\.\-\!\*\_\'\(\)\/a-zA-Z0-9]*$`.
    #[track_caller]
    pub fn s3_object_key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("S3ObjectKey", value);
        self
    }
}

/// `SessionSummaryConfiguration` of `AWS::Bedrock::Agent`.
#[derive(Clone, Default)]
#[must_use]
pub struct SessionSummaryConfiguration(Properties);

properties! { SessionSummaryConfiguration }

impl SessionSummaryConfiguration {
    /// `MaxRecentSessions`: number.
    #[track_caller]
    pub fn max_recent_sessions(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("MaxRecentSessions", value);
        self
    }
}

choice! {
    /// `Type` of `AWS::Bedrock::Agent`.
    Type
    STRING "string"
    NUMBER "number"
    INTEGER "integer"
    BOOLEAN "boolean"
    ARRAY "array"
}
