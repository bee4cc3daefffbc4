// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::QuickSight::Agent` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::{Node, Value};

/// `AWS::QuickSight::Agent`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-quicksight-agent.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Agent(Body);

resource! { Agent "AWS::QuickSight::Agent" }

impl Agent {
    /// `ActionConnectors`: list of strings, at most 10 items.
    #[track_caller]
    pub fn action_connectors(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("ActionConnectors", value);
        self
    }

    /// `AgentId`: string, 1 to 256 characters, pattern `^[0-9a-zA-Z-_.+]+$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn agent_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AgentId", value);
        self
    }

    /// `AgentLifecycle`: `AgentLifecycle`. A change replaces the resource.
    #[track_caller]
    pub fn agent_lifecycle(mut self, value: impl IntoValue<AgentLifecycle>) -> Self {
        self.0.set("AgentLifecycle", value);
        self
    }

    /// `AwsAccountId`: string, 12 characters, pattern `^[0-9]{12}$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn aws_account_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AwsAccountId", value);
        self
    }

    /// `CustomPromptInput`: `CustomPromptInput`.
    #[track_caller]
    pub fn custom_prompt_input(mut self, value: impl IntoValue<CustomPromptInput>) -> Self {
        self.0.set("CustomPromptInput", value);
        self
    }

    /// `Description`: string, at most 1000 characters, pattern `^\P{C}*$`.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `IconId`: string, 1 to 200 characters.
    #[track_caller]
    pub fn icon_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("IconId", value);
        self
    }

    /// `Name`: string, 1 to 50 characters, pattern `^(?!\s*$).+$`. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Spaces`: list of strings, at most 10 items.
    #[track_caller]
    pub fn spaces(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Spaces", value);
        self
    }

    /// `StarterPrompts`: list of strings, at most 3 items.
    #[track_caller]
    pub fn starter_prompts(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("StarterPrompts", value);
        self
    }

    /// `Tags`: list of `AgentTag`, at most 200 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<AgentTag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `WelcomeMessage`: string, at most 300 characters.
    #[track_caller]
    pub fn welcome_message(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("WelcomeMessage", value);
        self
    }
}

impl Handle<Agent> {
    /// `AgentStatus`
    #[inline]
    pub fn agent_status(&self) -> Value<String> {
        self.attribute("AgentStatus")
    }

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

    /// `Creator`
    #[inline]
    pub fn creator(&self) -> Value<String> {
        self.attribute("Creator")
    }

    /// `CustomPromptInterface`
    #[inline]
    pub fn custom_prompt_interface(&self) -> Value<Node> {
        self.attribute("CustomPromptInterface")
    }

    /// `ErrorMessage`
    #[inline]
    pub fn error_message(&self) -> Value<String> {
        self.attribute("ErrorMessage")
    }

    /// `UpdatedAt`
    #[inline]
    pub fn updated_at(&self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

choice! {
    /// `AgentLifecycle` of `AWS::QuickSight::Agent`.
    AgentLifecycle
    PREVIEW "PREVIEW"
    PUBLISHED "PUBLISHED"
}

/// `AgentTag` of `AWS::QuickSight::Agent`.
#[derive(Clone, Default)]
#[must_use]
pub struct AgentTag(Properties);

properties! { AgentTag }

impl AgentTag {
    /// `Key`: string, 1 to 128 characters. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, at most 256 characters. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}

/// `CustomPromptInput` of `AWS::QuickSight::Agent`.
#[derive(Clone, Default)]
#[must_use]
pub struct CustomPromptInput(Properties);

properties! { CustomPromptInput }

impl CustomPromptInput {
    /// `ExistingPrompt`: `CustomPromptProfile`.
    #[track_caller]
    pub fn existing_prompt(mut self, value: impl IntoValue<CustomPromptProfile>) -> Self {
        self.0.set("ExistingPrompt", value);
        self
    }

    /// `NewPrompt`: `CustomPromptInputParameters`.
    #[track_caller]
    pub fn new_prompt(mut self, value: impl IntoValue<CustomPromptInputParameters>) -> Self {
        self.0.set("NewPrompt", value);
        self
    }
}

/// `CustomPromptInputParameters` of `AWS::QuickSight::Agent`.
#[derive(Clone, Default)]
#[must_use]
pub struct CustomPromptInputParameters(Properties);

properties! { CustomPromptInputParameters }

impl CustomPromptInputParameters {
    /// `CustomInstructions`: string, 5 to 350000 characters.
    #[track_caller]
    pub fn custom_instructions(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("CustomInstructions", value);
        self
    }

    /// `Identity`: string, 5 to 350000 characters.
    #[track_caller]
    pub fn identity(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Identity", value);
        self
    }

    /// `OutputStyle`: string, 5 to 350000 characters.
    #[track_caller]
    pub fn output_style(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("OutputStyle", value);
        self
    }

    /// `ResponseLength`: string, 5 to 350000 characters.
    #[track_caller]
    pub fn response_length(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ResponseLength", value);
        self
    }

    /// `Tone`: string, 5 to 350000 characters.
    #[track_caller]
    pub fn tone(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Tone", value);
        self
    }
}

/// `CustomPromptProfile` of `AWS::QuickSight::Agent`.
#[derive(Clone, Default)]
#[must_use]
pub struct CustomPromptProfile(Properties);

properties! { CustomPromptProfile }

impl CustomPromptProfile {
    /// `ModelProfileId`: string, at most 36 characters. Required.
    #[track_caller]
    pub fn model_profile_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ModelProfileId", value);
        self
    }

    /// `QbsAwsAccountId`: string, at most 15 characters, pattern `^QBS[0-9]{12}$`. Required.
    #[track_caller]
    pub fn qbs_aws_account_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("QbsAwsAccountId", value);
        self
    }

    /// `SubscriptionId`: string, at most 32 characters. Required.
    #[track_caller]
    pub fn subscription_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("SubscriptionId", value);
        self
    }
}
