// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Bedrock::RetrievalInstruction` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Bedrock::RetrievalInstruction`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-retrievalinstruction.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct RetrievalInstruction(Body);

resource! { RetrievalInstruction "AWS::Bedrock::RetrievalInstruction" }

impl RetrievalInstruction {
    /// `CustomerEncryptionKeyArn`: string, 1 to 2048 characters. A change replaces the resource.
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

    /// `Instruction`: `Instruction`. Required.
    #[track_caller]
    pub fn instruction(mut self, value: impl IntoValue<Instruction>) -> Self {
        self.0.set("Instruction", value);
        self
    }

    /// `Name`: string, 1 to 100 characters, pattern `^([0-9a-zA-Z][_-]?){1,100}$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<RetrievalInstruction> {
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

    /// `LastTransitionStatus`
    #[inline]
    pub fn last_transition_status(&self) -> Value<String> {
        self.attribute("LastTransitionStatus")
    }

    /// `RetrievalInstructionId`
    #[inline]
    pub fn retrieval_instruction_id(&self) -> Value<String> {
        self.attribute("RetrievalInstructionId")
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

/// `Instruction` of `AWS::Bedrock::RetrievalInstruction`.
#[derive(Clone, Default)]
#[must_use]
pub struct Instruction(Properties);

properties! { Instruction }

impl Instruction {
    /// `AnswerFormat`: string, at least 1 character.
    #[track_caller]
    pub fn answer_format(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AnswerFormat", value);
        self
    }

    /// `AnswerPolicy`: string, at least 1 character.
    #[track_caller]
    pub fn answer_policy(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AnswerPolicy", value);
        self
    }

    /// `Persona`: string, at least 1 character.
    #[track_caller]
    pub fn persona(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Persona", value);
        self
    }

    /// `RetrievalGuidance`: string, at least 1 character.
    #[track_caller]
    pub fn retrieval_guidance(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RetrievalGuidance", value);
        self
    }
}

/// `Tag` of `AWS::Bedrock::RetrievalInstruction`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
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
