// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Bedrock::EnforcedGuardrailConfiguration` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Bedrock::EnforcedGuardrailConfiguration`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrock-enforcedguardrailconfiguration.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct EnforcedGuardrailConfiguration(Body);

resource! { EnforcedGuardrailConfiguration "AWS::Bedrock::EnforcedGuardrailConfiguration" }

impl EnforcedGuardrailConfiguration {
    /// `GuardrailIdentifier`: string, at most 2048 characters. Required.
    #[track_caller]
    pub fn guardrail_identifier(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("GuardrailIdentifier", value);
        self
    }

    /// `GuardrailVersion`: string, pattern `^[1-9][0-9]{0,7}$`. Required.
    #[track_caller]
    pub fn guardrail_version(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("GuardrailVersion", value);
        self
    }

    /// `ModelEnforcement`: `ModelEnforcement`.
    #[track_caller]
    pub fn model_enforcement(mut self, value: impl IntoValue<ModelEnforcement>) -> Self {
        self.0.set("ModelEnforcement", value);
        self
    }

    /// `SelectiveContentGuarding`: `SelectiveContentGuarding`.
    #[track_caller]
    pub fn selective_content_guarding(
        mut self,
        value: impl IntoValue<SelectiveContentGuarding>,
    ) -> Self {
        self.0.set("SelectiveContentGuarding", value);
        self
    }
}

impl Handle<EnforcedGuardrailConfiguration> {
    /// `ConfigId`
    #[inline]
    pub fn config_id(&self) -> Value<String> {
        self.attribute("ConfigId")
    }

    /// `CreatedAt`
    #[inline]
    pub fn created_at(&self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// `CreatedBy`
    #[inline]
    pub fn created_by(&self) -> Value<String> {
        self.attribute("CreatedBy")
    }

    /// `GuardrailArn`
    #[inline]
    pub fn guardrail_arn(&self) -> Value<String> {
        self.attribute("GuardrailArn")
    }

    /// `GuardrailId`
    #[inline]
    pub fn guardrail_id(&self) -> Value<String> {
        self.attribute("GuardrailId")
    }

    /// `Owner`
    #[inline]
    pub fn owner(&self) -> Value<String> {
        self.attribute("Owner")
    }

    /// `UpdatedAt`
    #[inline]
    pub fn updated_at(&self) -> Value<String> {
        self.attribute("UpdatedAt")
    }

    /// `UpdatedBy`
    #[inline]
    pub fn updated_by(&self) -> Value<String> {
        self.attribute("UpdatedBy")
    }
}

/// `ModelEnforcement` of `AWS::Bedrock::EnforcedGuardrailConfiguration`.
#[derive(Clone, Default)]
#[must_use]
pub struct ModelEnforcement(Properties);

properties! { ModelEnforcement }

impl ModelEnforcement {
    /// `ExcludedModels`: list of strings. Required.
    #[track_caller]
    pub fn excluded_models(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("ExcludedModels", value);
        self
    }

    /// `IncludedModels`: list of strings, at least 1 item. Required.
    #[track_caller]
    pub fn included_models(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("IncludedModels", value);
        self
    }
}

/// `SelectiveContentGuarding` of `AWS::Bedrock::EnforcedGuardrailConfiguration`.
#[derive(Clone, Default)]
#[must_use]
pub struct SelectiveContentGuarding(Properties);

properties! { SelectiveContentGuarding }

impl SelectiveContentGuarding {
    /// `Messages`: `SelectiveContentGuardingMessages`.
    #[track_caller]
    pub fn messages(mut self, value: impl IntoValue<SelectiveContentGuardingMessages>) -> Self {
        self.0.set("Messages", value);
        self
    }

    /// `System`: `SelectiveContentGuardingSystem`.
    #[track_caller]
    pub fn system(mut self, value: impl IntoValue<SelectiveContentGuardingSystem>) -> Self {
        self.0.set("System", value);
        self
    }
}

choice! {
    /// `SelectiveContentGuardingMessages` of `AWS::Bedrock::EnforcedGuardrailConfiguration`.
    SelectiveContentGuardingMessages
    SELECTIVE "SELECTIVE"
    COMPREHENSIVE "COMPREHENSIVE"
}

choice! {
    /// `SelectiveContentGuardingSystem` of `AWS::Bedrock::EnforcedGuardrailConfiguration`.
    SelectiveContentGuardingSystem
    SELECTIVE "SELECTIVE"
    COMPREHENSIVE "COMPREHENSIVE"
}
