// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::BedrockAgentCore::Policy` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::BedrockAgentCore::Policy`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-policy.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Policy(Body);

resource! { Policy "AWS::BedrockAgentCore::Policy" }

impl Policy {
    /// `Definition`: `PolicyDefinition`. Required.
    #[track_caller]
    pub fn definition(mut self, value: impl IntoValue<PolicyDefinition>) -> Self {
        self.0.set("Definition", value);
        self
    }

    /// `Description`: string, 1 to 4096 characters.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `EnforcementMode`: `EnforcementMode`, default `ACTIVE`.
    #[track_caller]
    pub fn enforcement_mode(mut self, value: impl IntoValue<EnforcementMode>) -> Self {
        self.0.set("EnforcementMode", value);
        self
    }

    /// `Name`: string, 1 to 48 characters, pattern `^[A-Za-z][A-Za-z0-9_]*$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `PolicyEngineId`: string, 12 to 59 characters, pattern `^[A-Za-z][A-Za-z0-9_]*-[a-z0-9_]{10}$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn policy_engine_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("PolicyEngineId", value);
        self
    }

    /// `ValidationMode`: `PolicyValidationMode`.
    #[track_caller]
    pub fn validation_mode(mut self, value: impl IntoValue<PolicyValidationMode>) -> Self {
        self.0.set("ValidationMode", value);
        self
    }
}

impl Handle<Policy> {
    /// `CreatedAt`
    #[inline]
    pub fn created_at(&self) -> Value<String> {
        self.attribute("CreatedAt")
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

    /// `Status`
    #[inline]
    pub fn status(&self) -> Value<String> {
        self.attribute("Status")
    }

    /// `StatusReasons`
    #[inline]
    pub fn status_reasons(&self) -> Value<Vec<String>> {
        self.attribute("StatusReasons")
    }

    /// `UpdatedAt`
    #[inline]
    pub fn updated_at(&self) -> Value<String> {
        self.attribute("UpdatedAt")
    }
}

/// `CedarPolicy` of `AWS::BedrockAgentCore::Policy`.
#[derive(Clone, Default)]
#[must_use]
pub struct CedarPolicy(Properties);

properties! { CedarPolicy }

impl CedarPolicy {
    /// `Statement`: string, 35 to 10000 characters. Required.
    #[track_caller]
    pub fn statement(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Statement", value);
        self
    }
}

choice! {
    /// `EnforcementMode` of `AWS::BedrockAgentCore::Policy`.
    EnforcementMode
    ACTIVE "ACTIVE"
    LOG_ONLY "LOG_ONLY"
}

/// `PolicyDefinition` of `AWS::BedrockAgentCore::Policy`.
#[derive(Clone, Default)]
#[must_use]
pub struct PolicyDefinition(Properties);

properties! { PolicyDefinition }

impl PolicyDefinition {
    /// `Cedar`: `CedarPolicy`.
    #[track_caller]
    pub fn cedar(mut self, value: impl IntoValue<CedarPolicy>) -> Self {
        self.0.set("Cedar", value);
        self
    }

    /// `Policy`: `PolicyStatement`.
    #[track_caller]
    pub fn policy(mut self, value: impl IntoValue<PolicyStatement>) -> Self {
        self.0.set("Policy", value);
        self
    }
}

/// `PolicyStatement` of `AWS::BedrockAgentCore::Policy`.
#[derive(Clone, Default)]
#[must_use]
pub struct PolicyStatement(Properties);

properties! { PolicyStatement }

impl PolicyStatement {
    /// `Statement`: string, 35 to 10000 characters. Required.
    #[track_caller]
    pub fn statement(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Statement", value);
        self
    }
}

choice! {
    /// `PolicyValidationMode` of `AWS::BedrockAgentCore::Policy`.
    PolicyValidationMode
    FAIL_ON_ANY_FINDINGS "FAIL_ON_ANY_FINDINGS"
    IGNORE_ALL_FINDINGS "IGNORE_ALL_FINDINGS"
}
