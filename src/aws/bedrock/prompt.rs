// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Bedrock::Prompt` and the types of its properties.

use crate::aws::base::{Body, IntoNode, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::{ListOf, MapOf};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Bedrock::Prompt`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-prompt.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Prompt(Body);

resource! { Prompt "AWS::Bedrock::Prompt" }

impl Prompt {
    /// `CustomerEncryptionKeyArn`: string, 1 to 2048 characters, pattern `^arn:aws(|-cn|-us-gov):kms:[a-zA-Z0-9-]*:[0-9]{12}:key/[a-zA-Z0-9-]{36}$`.
    #[track_caller]
    pub fn customer_encryption_key_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CustomerEncryptionKeyArn", value);
        self
    }

    /// `DefaultVariant`: string, pattern `^([0-9a-zA-Z][_-]?){1,100}$`.
    #[track_caller]
    pub fn default_variant(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DefaultVariant", value);
        self
    }

    /// `Description`: string, 1 to 200 characters.
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

    /// `Tags`: map of strings.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `Variants`: list of `PromptVariant`, at most 3 items.
    #[track_caller]
    pub fn variants(mut self, value: impl IntoValue<ListOf<PromptVariant>>) -> Self {
        self.0.set("Variants", value);
        self
    }
}

impl Handle<Prompt> {
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

/// `CachePointBlock` of `AWS::Bedrock::Prompt`.
#[derive(Clone, Default)]
#[must_use]
pub struct CachePointBlock(Properties);

properties! { CachePointBlock }

impl CachePointBlock {
    /// `Type`: `CachePointType`. Required.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<CachePointType>) -> Self {
        self.0.set("Type", value);
        self
    }
}

choice! {
    /// `CachePointType` of `AWS::Bedrock::Prompt`.
    CachePointType
    DEFAULT "default"
}

/// `ChatPromptTemplateConfiguration` of `AWS::Bedrock::Prompt`.
#[derive(Clone, Default)]
#[must_use]
pub struct ChatPromptTemplateConfiguration(Properties);

properties! { ChatPromptTemplateConfiguration }

impl ChatPromptTemplateConfiguration {
    /// `InputVariables`: list of `PromptInputVariable`, at most 20 items.
    #[track_caller]
    pub fn input_variables(mut self, value: impl IntoValue<ListOf<PromptInputVariable>>) -> Self {
        self.0.set("InputVariables", value);
        self
    }

    /// `Messages`: list of `Message`. Required.
    #[track_caller]
    pub fn messages(mut self, value: impl IntoValue<ListOf<Message>>) -> Self {
        self.0.set("Messages", value);
        self
    }

    /// `System`: list of `SystemContentBlock`.
    #[track_caller]
    pub fn system(mut self, value: impl IntoValue<ListOf<SystemContentBlock>>) -> Self {
        self.0.set("System", value);
        self
    }

    /// `ToolConfiguration`: `ToolConfiguration`.
    #[track_caller]
    pub fn tool_configuration(mut self, value: impl IntoValue<ToolConfiguration>) -> Self {
        self.0.set("ToolConfiguration", value);
        self
    }
}

/// `ContentBlock` of `AWS::Bedrock::Prompt`.
#[derive(Clone, Default)]
#[must_use]
pub struct ContentBlock(Properties);

properties! { ContentBlock }

impl ContentBlock {
    /// `CachePoint`: `CachePointBlock`.
    #[track_caller]
    pub fn cache_point(mut self, value: impl IntoValue<CachePointBlock>) -> Self {
        self.0.set("CachePoint", value);
        self
    }

    /// `Text`: string, at least 1 character.
    #[track_caller]
    pub fn text(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Text", value);
        self
    }
}

choice! {
    /// `ConversationRole` of `AWS::Bedrock::Prompt`.
    ConversationRole
    USER "user"
    ASSISTANT "assistant"
}

/// `Message` of `AWS::Bedrock::Prompt`.
#[derive(Clone, Default)]
#[must_use]
pub struct Message(Properties);

properties! { Message }

impl Message {
    /// `Content`: list of `ContentBlock`, at least 1 item. Required.
    #[track_caller]
    pub fn content(mut self, value: impl IntoValue<ListOf<ContentBlock>>) -> Self {
        self.0.set("Content", value);
        self
    }

    /// `Role`: `ConversationRole`. Required.
    #[track_caller]
    pub fn role(mut self, value: impl IntoValue<ConversationRole>) -> Self {
        self.0.set("Role", value);
        self
    }
}

/// `PromptAgentResource` of `AWS::Bedrock::Prompt`.
#[derive(Clone, Default)]
#[must_use]
pub struct PromptAgentResource(Properties);

properties! { PromptAgentResource }

impl PromptAgentResource {
    /// `AgentIdentifier`: string, at most 2048 characters. Required.
    #[track_caller]
    pub fn agent_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AgentIdentifier", value);
        self
    }
}

/// `PromptGenAiResource` of `AWS::Bedrock::Prompt`.
#[derive(Clone, Default)]
#[must_use]
pub struct PromptGenAiResource(Properties);

properties! { PromptGenAiResource }

impl PromptGenAiResource {
    /// `Agent`: `PromptAgentResource`.
    #[track_caller]
    pub fn agent(mut self, value: impl IntoValue<PromptAgentResource>) -> Self {
        self.0.set("Agent", value);
        self
    }
}

/// `PromptInferenceConfiguration` of `AWS::Bedrock::Prompt`.
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

/// `PromptInputVariable` of `AWS::Bedrock::Prompt`.
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

/// `PromptMetadataEntry` of `AWS::Bedrock::Prompt`.
#[derive(Clone, Default)]
#[must_use]
pub struct PromptMetadataEntry(Properties);

properties! { PromptMetadataEntry }

impl PromptMetadataEntry {
    /// `Key`: string, 1 to 128 characters, pattern `^[a-zA-Z0-9\s._:/=+@-]*$`. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, 1 to 1024 characters, pattern `^[a-zA-Z0-9\s._:/=+@-]*$`. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}

/// `PromptModelInferenceConfiguration` of `AWS::Bedrock::Prompt`.
#[derive(Clone, Default)]
#[must_use]
pub struct PromptModelInferenceConfiguration(Properties);

properties! { PromptModelInferenceConfiguration }

impl PromptModelInferenceConfiguration {
    /// `MaxTokens`: number, 0 to 512000.
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

/// `PromptTemplateConfiguration` of `AWS::Bedrock::Prompt`.
#[derive(Clone, Default)]
#[must_use]
pub struct PromptTemplateConfiguration(Properties);

properties! { PromptTemplateConfiguration }

impl PromptTemplateConfiguration {
    /// `Chat`: `ChatPromptTemplateConfiguration`.
    #[track_caller]
    pub fn chat(mut self, value: impl IntoValue<ChatPromptTemplateConfiguration>) -> Self {
        self.0.set("Chat", value);
        self
    }

    /// `Text`: `TextPromptTemplateConfiguration`.
    #[track_caller]
    pub fn text(mut self, value: impl IntoValue<TextPromptTemplateConfiguration>) -> Self {
        self.0.set("Text", value);
        self
    }
}

choice! {
    /// `PromptTemplateType` of `AWS::Bedrock::Prompt`.
    PromptTemplateType
    TEXT "TEXT"
    CHAT "CHAT"
}

/// `PromptVariant` of `AWS::Bedrock::Prompt`.
#[derive(Clone, Default)]
#[must_use]
pub struct PromptVariant(Properties);

properties! { PromptVariant }

impl PromptVariant {
    /// `AdditionalModelRequestFields`: object.
    #[track_caller]
    pub fn additional_model_request_fields(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("AdditionalModelRequestFields", value);
        self
    }

    /// `GenAiResource`: `PromptGenAiResource`.
    #[track_caller]
    pub fn gen_ai_resource(mut self, value: impl IntoValue<PromptGenAiResource>) -> Self {
        self.0.set("GenAiResource", value);
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

    /// `Metadata`: list of `PromptMetadataEntry`, at most 50 items.
    #[track_caller]
    pub fn metadata(mut self, value: impl IntoValue<ListOf<PromptMetadataEntry>>) -> Self {
        self.0.set("Metadata", value);
        self
    }

    /// `ModelId`: string, 1 to 2048 characters.
    #[track_caller]
    pub fn model_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ModelId", value);
        self
    }

    /// `Name`: string, pattern `^([0-9a-zA-Z][_-]?){1,100}$`. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
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

/// `SpecificToolChoice` of `AWS::Bedrock::Prompt`.
#[derive(Clone, Default)]
#[must_use]
pub struct SpecificToolChoice(Properties);

properties! { SpecificToolChoice }

impl SpecificToolChoice {
    /// `Name`: string, 1 to 64 characters, pattern `^[a-zA-Z][a-zA-Z0-9_]*$`. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }
}

/// `SystemContentBlock` of `AWS::Bedrock::Prompt`.
#[derive(Clone, Default)]
#[must_use]
pub struct SystemContentBlock(Properties);

properties! { SystemContentBlock }

impl SystemContentBlock {
    /// `CachePoint`: `CachePointBlock`.
    #[track_caller]
    pub fn cache_point(mut self, value: impl IntoValue<CachePointBlock>) -> Self {
        self.0.set("CachePoint", value);
        self
    }

    /// `Text`: string, at least 1 character.
    #[track_caller]
    pub fn text(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Text", value);
        self
    }
}

/// `TextPromptTemplateConfiguration` of `AWS::Bedrock::Prompt`.
#[derive(Clone, Default)]
#[must_use]
pub struct TextPromptTemplateConfiguration(Properties);

properties! { TextPromptTemplateConfiguration }

impl TextPromptTemplateConfiguration {
    /// `CachePoint`: `CachePointBlock`.
    #[track_caller]
    pub fn cache_point(mut self, value: impl IntoValue<CachePointBlock>) -> Self {
        self.0.set("CachePoint", value);
        self
    }

    /// `InputVariables`: list of `PromptInputVariable`, at most 20 items.
    #[track_caller]
    pub fn input_variables(mut self, value: impl IntoValue<ListOf<PromptInputVariable>>) -> Self {
        self.0.set("InputVariables", value);
        self
    }

    /// `Text`: string, 1 to 200000 characters.
    #[track_caller]
    pub fn text(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Text", value);
        self
    }

    /// `TextS3Location`: `TextS3Location`.
    #[track_caller]
    pub fn text_s3_location(mut self, value: impl IntoValue<TextS3Location>) -> Self {
        self.0.set("TextS3Location", value);
        self
    }
}

/// `TextS3Location` of `AWS::Bedrock::Prompt`.
#[derive(Clone, Default)]
#[must_use]
pub struct TextS3Location(Properties);

properties! { TextS3Location }

impl TextS3Location {
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

/// `Tool` of `AWS::Bedrock::Prompt`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tool(Properties);

properties! { Tool }

impl Tool {
    /// `CachePoint`: `CachePointBlock`.
    #[track_caller]
    pub fn cache_point(mut self, value: impl IntoValue<CachePointBlock>) -> Self {
        self.0.set("CachePoint", value);
        self
    }

    /// `ToolSpec`: `ToolSpecification`.
    #[track_caller]
    pub fn tool_spec(mut self, value: impl IntoValue<ToolSpecification>) -> Self {
        self.0.set("ToolSpec", value);
        self
    }
}

/// `ToolChoice` of `AWS::Bedrock::Prompt`.
#[derive(Clone, Default)]
#[must_use]
pub struct ToolChoice(Properties);

properties! { ToolChoice }

impl ToolChoice {
    /// `Any`: object.
    #[track_caller]
    pub fn any(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("Any", value);
        self
    }

    /// `Auto`: object.
    #[track_caller]
    pub fn auto(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("Auto", value);
        self
    }

    /// `Tool`: `SpecificToolChoice`.
    #[track_caller]
    pub fn tool(mut self, value: impl IntoValue<SpecificToolChoice>) -> Self {
        self.0.set("Tool", value);
        self
    }
}

/// `ToolConfiguration` of `AWS::Bedrock::Prompt`.
#[derive(Clone, Default)]
#[must_use]
pub struct ToolConfiguration(Properties);

properties! { ToolConfiguration }

impl ToolConfiguration {
    /// `ToolChoice`: `ToolChoice`.
    #[track_caller]
    pub fn tool_choice(mut self, value: impl IntoValue<ToolChoice>) -> Self {
        self.0.set("ToolChoice", value);
        self
    }

    /// `Tools`: list of `Tool`, at least 1 item. Required.
    #[track_caller]
    pub fn tools(mut self, value: impl IntoValue<ListOf<Tool>>) -> Self {
        self.0.set("Tools", value);
        self
    }
}

/// `ToolInputSchema` of `AWS::Bedrock::Prompt`.
#[derive(Clone, Default)]
#[must_use]
pub struct ToolInputSchema(Properties);

properties! { ToolInputSchema }

impl ToolInputSchema {
    /// `Json`: object.
    #[track_caller]
    pub fn json(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("Json", value);
        self
    }
}

/// `ToolSpecification` of `AWS::Bedrock::Prompt`.
#[derive(Clone, Default)]
#[must_use]
pub struct ToolSpecification(Properties);

properties! { ToolSpecification }

impl ToolSpecification {
    /// `Description`: string, at least 1 character.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `InputSchema`: `ToolInputSchema`. Required.
    #[track_caller]
    pub fn input_schema(mut self, value: impl IntoValue<ToolInputSchema>) -> Self {
        self.0.set("InputSchema", value);
        self
    }

    /// `Name`: string, 1 to 64 characters, pattern `^[a-zA-Z][a-zA-Z0-9_]*$`. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }
}
