// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Bedrock::AutomatedReasoningPolicy` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Bedrock::AutomatedReasoningPolicy`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-automatedreasoningpolicy.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct AutomatedReasoningPolicy(Body);

resource! { AutomatedReasoningPolicy "AWS::Bedrock::AutomatedReasoningPolicy" }

impl AutomatedReasoningPolicy {
    /// `Description`: string, at most 1024 characters, pattern `^[\s\S]+$`.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `ForceDelete`: boolean, default false.
    #[track_caller]
    pub fn force_delete(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("ForceDelete", value);
        self
    }

    /// `KmsKeyId`: `KmsKey`, 1 to 2048 characters. A change replaces the resource.
    #[track_caller]
    pub fn kms_key_id(mut self, value: impl IntoValue<format::KmsKey>) -> Self {
        self.0.set("KmsKeyId", value);
        self
    }

    /// `Name`: string, 1 to 256 characters, pattern `^[0-9a-zA-Z-_ ]+$`. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `PolicyDefinition`: `PolicyDefinition`.
    #[track_caller]
    pub fn policy_definition(mut self, value: impl IntoValue<PolicyDefinition>) -> Self {
        self.0.set("PolicyDefinition", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 200 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<AutomatedReasoningPolicy> {
    /// `CreatedAt`
    #[inline]
    pub fn created_at(&self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// `DefinitionHash`
    #[inline]
    pub fn definition_hash(&self) -> Value<String> {
        self.attribute("DefinitionHash")
    }

    /// `KmsKeyArn`
    #[inline]
    pub fn kms_key_arn(&self) -> Value<format::KmsKeyArn> {
        self.attribute("KmsKeyArn")
    }

    /// `PolicyArn`
    #[inline]
    pub fn policy_arn(&self) -> Value<String> {
        self.attribute("PolicyArn")
    }

    /// `PolicyId`
    #[inline]
    pub fn policy_id(&self) -> Value<String> {
        self.attribute("PolicyId")
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

/// `PolicyDefinition` of `AWS::Bedrock::AutomatedReasoningPolicy`.
#[derive(Clone, Default)]
#[must_use]
pub struct PolicyDefinition(Properties);

properties! { PolicyDefinition }

impl PolicyDefinition {
    /// `Rules`: list of `PolicyDefinitionRule`, at most 500 items.
    #[track_caller]
    pub fn rules(mut self, value: impl IntoValue<ListOf<PolicyDefinitionRule>>) -> Self {
        self.0.set("Rules", value);
        self
    }

    /// `Types`: list of `PolicyDefinitionType`, at most 50 items.
    #[track_caller]
    pub fn types(mut self, value: impl IntoValue<ListOf<PolicyDefinitionType>>) -> Self {
        self.0.set("Types", value);
        self
    }

    /// `Variables`: list of `PolicyDefinitionVariable`, at most 200 items.
    #[track_caller]
    pub fn variables(mut self, value: impl IntoValue<ListOf<PolicyDefinitionVariable>>) -> Self {
        self.0.set("Variables", value);
        self
    }

    /// `Version`: string.
    #[track_caller]
    pub fn version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Version", value);
        self
    }
}

/// `PolicyDefinitionRule` of `AWS::Bedrock::AutomatedReasoningPolicy`.
#[derive(Clone, Default)]
#[must_use]
pub struct PolicyDefinitionRule(Properties);

properties! { PolicyDefinitionRule }

impl PolicyDefinitionRule {
    /// `AlternateExpression`: string, at most 2048 characters, pattern `^[\s\S]+$`.
    #[track_caller]
    pub fn alternate_expression(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AlternateExpression", value);
        self
    }

    /// `Expression`: string, at most 2048 characters, pattern `^[\s\S]+$`. Required.
    #[track_caller]
    pub fn expression(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Expression", value);
        self
    }

    /// `Id`: string, 12 characters, pattern `^[A-Z][0-9A-Z]{11}$`. Required.
    #[track_caller]
    pub fn id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Id", value);
        self
    }
}

/// `PolicyDefinitionType` of `AWS::Bedrock::AutomatedReasoningPolicy`.
#[derive(Clone, Default)]
#[must_use]
pub struct PolicyDefinitionType(Properties);

properties! { PolicyDefinitionType }

impl PolicyDefinitionType {
    /// `Description`: string, at most 1024 characters, pattern `^[\s\S]+$`.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `Name`: string, 1 to 64 characters, pattern `^[A-Za-z][A-Za-z0-9_]+$`. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Values`: list of `PolicyDefinitionTypeValue`, 1 to 50 items. Required.
    #[track_caller]
    pub fn values(mut self, value: impl IntoValue<ListOf<PolicyDefinitionTypeValue>>) -> Self {
        self.0.set("Values", value);
        self
    }
}

/// `PolicyDefinitionTypeValue` of `AWS::Bedrock::AutomatedReasoningPolicy`.
#[derive(Clone, Default)]
#[must_use]
pub struct PolicyDefinitionTypeValue(Properties);

properties! { PolicyDefinitionTypeValue }

impl PolicyDefinitionTypeValue {
    /// `Description`: string, at most 1024 characters, pattern `^[\s\S]+$`.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `Value`: string, 1 to 64 characters, pattern `^[A-Za-z][A-Za-z0-9_]+$`. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}

/// `PolicyDefinitionVariable` of `AWS::Bedrock::AutomatedReasoningPolicy`.
#[derive(Clone, Default)]
#[must_use]
pub struct PolicyDefinitionVariable(Properties);

properties! { PolicyDefinitionVariable }

impl PolicyDefinitionVariable {
    /// `Description`: string, at most 1024 characters, pattern `^[\s\S]+$`. Required.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `Name`: string, 1 to 64 characters, pattern `^[A-Za-z][A-Za-z0-9_]+$`. Required.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Type`: string, 1 to 64 characters, pattern `^[A-Za-z][A-Za-z0-9_]+$`. Required.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Type", value);
        self
    }
}

/// `Tag` of `AWS::Bedrock::AutomatedReasoningPolicy`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 128 characters, pattern `^[a-zA-Z0-9\s._:/=+@-]*$`. Required.
    #[track_caller]
    pub fn key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Key", value);
        self
    }

    /// `Value`: string, at most 256 characters, pattern `^[a-zA-Z0-9\s._:/=+@-]*$`. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Value", value);
        self
    }
}
