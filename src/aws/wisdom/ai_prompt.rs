// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Wisdom::AIPrompt` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::MapOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Wisdom::AIPrompt`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-wisdom-aiprompt.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct AIPrompt(Body);

resource! { AIPrompt "AWS::Wisdom::AIPrompt" }

impl AIPrompt {
    /// `ApiFormat`: `AIPromptAPIFormat`. Required. A change replaces the resource.
    #[track_caller]
    pub fn api_format(mut self, value: impl IntoValue<AIPromptAPIFormat>) -> Self {
        self.0.set("ApiFormat", value);
        self
    }

    /// `AssistantId`: string. A change replaces the resource.
    #[track_caller]
    pub fn assistant_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AssistantId", value);
        self
    }

    /// `Description`: string, 1 to 255 characters, pattern `^[a-zA-Z0-9\s_.,-]+`.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `ModelId`: string, 1 to 2048 characters. Required.
    #[track_caller]
    pub fn model_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ModelId", value);
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

    /// `TemplateConfiguration`: `AIPromptTemplateConfiguration`. Required.
    #[track_caller]
    pub fn template_configuration(
        mut self,
        value: impl IntoValue<AIPromptTemplateConfiguration>,
    ) -> Self {
        self.0.set("TemplateConfiguration", value);
        self
    }

    /// `TemplateType`: `AIPromptTemplateType`. Required. A change replaces the resource.
    #[track_caller]
    pub fn template_type(mut self, value: impl IntoValue<AIPromptTemplateType>) -> Self {
        self.0.set("TemplateType", value);
        self
    }

    /// `Type`: `AIPromptType`. Required. A change replaces the resource.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<AIPromptType>) -> Self {
        self.0.set("Type", value);
        self
    }
}

impl Handle<AIPrompt> {
    /// `AIPromptArn`
    #[inline]
    pub fn ai_prompt_arn(&self) -> Value<String> {
        self.attribute("AIPromptArn")
    }

    /// `AIPromptId`
    #[inline]
    pub fn ai_prompt_id(&self) -> Value<String> {
        self.attribute("AIPromptId")
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
    /// `AIPromptAPIFormat` of `AWS::Wisdom::AIPrompt`.
    AIPromptAPIFormat
    ANTHROPIC_CLAUDE_MESSAGES "ANTHROPIC_CLAUDE_MESSAGES"
    ANTHROPIC_CLAUDE_TEXT_COMPLETIONS "ANTHROPIC_CLAUDE_TEXT_COMPLETIONS"
    MESSAGES "MESSAGES"
    TEXT_COMPLETIONS "TEXT_COMPLETIONS"
}

/// `AIPromptTemplateConfiguration` of `AWS::Wisdom::AIPrompt`.
#[derive(Clone, Default)]
#[must_use]
pub struct AIPromptTemplateConfiguration(Properties);

properties! { AIPromptTemplateConfiguration }

impl AIPromptTemplateConfiguration {
    /// `TextFullAIPromptEditTemplateConfiguration`: `TextFullAIPromptEditTemplateConfiguration`.
    #[track_caller]
    pub fn text_full_ai_prompt_edit_template_configuration(
        mut self,
        value: impl IntoValue<TextFullAIPromptEditTemplateConfiguration>,
    ) -> Self {
        self.0
            .set("TextFullAIPromptEditTemplateConfiguration", value);
        self
    }
}

choice! {
    /// `AIPromptTemplateType` of `AWS::Wisdom::AIPrompt`.
    AIPromptTemplateType
    TEXT "TEXT"
}

choice! {
    /// `AIPromptType` of `AWS::Wisdom::AIPrompt`.
    AIPromptType
    ANSWER_GENERATION "ANSWER_GENERATION"
    INTENT_LABELING_GENERATION "INTENT_LABELING_GENERATION"
    QUERY_REFORMULATION "QUERY_REFORMULATION"
    SELF_SERVICE_PRE_PROCESSING "SELF_SERVICE_PRE_PROCESSING"
    SELF_SERVICE_ANSWER_GENERATION "SELF_SERVICE_ANSWER_GENERATION"
    EMAIL_RESPONSE "EMAIL_RESPONSE"
    EMAIL_OVERVIEW "EMAIL_OVERVIEW"
    EMAIL_GENERATIVE_ANSWER "EMAIL_GENERATIVE_ANSWER"
    EMAIL_QUERY_REFORMULATION "EMAIL_QUERY_REFORMULATION"
    ORCHESTRATION "ORCHESTRATION"
    NOTE_TAKING "NOTE_TAKING"
    CASE_SUMMARIZATION "CASE_SUMMARIZATION"
}

/// `TextFullAIPromptEditTemplateConfiguration` of `AWS::Wisdom::AIPrompt`.
#[derive(Clone, Default)]
#[must_use]
pub struct TextFullAIPromptEditTemplateConfiguration(Properties);

properties! { TextFullAIPromptEditTemplateConfiguration }

impl TextFullAIPromptEditTemplateConfiguration {
    /// `Text`: string, 1 to 200000 characters. Required.
    #[track_caller]
    pub fn text(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Text", value);
        self
    }
}
