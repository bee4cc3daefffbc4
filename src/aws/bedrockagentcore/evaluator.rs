// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::BedrockAgentCore::Evaluator` and the types of its properties.

use crate::aws::base::{Body, IntoNode, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::aws::format;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::BedrockAgentCore::Evaluator`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-bedrockagentcore-evaluator.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Evaluator(Body);

resource! { Evaluator "AWS::BedrockAgentCore::Evaluator" }

impl Evaluator {
    /// `Description`: string, 1 to 200 characters.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `EvaluatorConfig`: `EvaluatorConfig`. Required.
    #[track_caller]
    pub fn evaluator_config(mut self, value: impl IntoValue<EvaluatorConfig>) -> Self {
        self.0.set("EvaluatorConfig", value);
        self
    }

    /// `EvaluatorName`: string, pattern `^[a-zA-Z][a-zA-Z0-9_]{0,47}$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn evaluator_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EvaluatorName", value);
        self
    }

    /// `KmsKeyArn`: `KmsKeyArn`, 1 to 2048 characters, pattern `^arn:aws(|-cn|-us-gov):kms:[a-zA-Z0-9-]+:[0-9]{12}:key/[a-zA-Z0-9-]{36}$`.
    #[track_caller]
    pub fn kms_key_arn(mut self, value: impl IntoValue<format::KmsKeyArn>) -> Self {
        self.0.set("KmsKeyArn", value);
        self
    }

    /// `Level`: `EvaluatorLevel`. Required.
    #[track_caller]
    pub fn level(mut self, value: impl IntoValue<EvaluatorLevel>) -> Self {
        self.0.set("Level", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 50 items.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<Evaluator> {
    /// `CreatedAt`
    #[inline]
    pub fn created_at(&self) -> Value<String> {
        self.attribute("CreatedAt")
    }

    /// `EvaluatorArn`
    #[inline]
    pub fn evaluator_arn(&self) -> Value<String> {
        self.attribute("EvaluatorArn")
    }

    /// `EvaluatorId`
    #[inline]
    pub fn evaluator_id(&self) -> Value<String> {
        self.attribute("EvaluatorId")
    }

    /// `EvaluatorType`
    #[inline]
    pub fn evaluator_type(&self) -> Value<String> {
        self.attribute("EvaluatorType")
    }

    /// `Provider`
    #[inline]
    pub fn provider(&self) -> Value<String> {
        self.attribute("Provider")
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

/// `BedrockEvaluatorModelConfig` of `AWS::BedrockAgentCore::Evaluator`.
#[derive(Clone, Default)]
#[must_use]
pub struct BedrockEvaluatorModelConfig(Properties);

properties! { BedrockEvaluatorModelConfig }

impl BedrockEvaluatorModelConfig {
    /// `AdditionalModelRequestFields`: object.
    #[track_caller]
    pub fn additional_model_request_fields(mut self, value: impl IntoNode) -> Self {
        self.0.set_node("AdditionalModelRequestFields", value);
        self
    }

    /// `InferenceConfig`: `InferenceConfiguration`.
    #[track_caller]
    pub fn inference_config(mut self, value: impl IntoValue<InferenceConfiguration>) -> Self {
        self.0.set("InferenceConfig", value);
        self
    }

    /// `ModelId`: string. Required.
    #[track_caller]
    pub fn model_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ModelId", value);
        self
    }
}

/// `CategoricalScaleDefinition` of `AWS::BedrockAgentCore::Evaluator`.
#[derive(Clone, Default)]
#[must_use]
pub struct CategoricalScaleDefinition(Properties);

properties! { CategoricalScaleDefinition }

impl CategoricalScaleDefinition {
    /// `Definition`: string. Required.
    #[track_caller]
    pub fn definition(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Definition", value);
        self
    }

    /// `Label`: string, 1 to 100 characters. Required.
    #[track_caller]
    pub fn label(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Label", value);
        self
    }
}

/// `CodeBasedEvaluatorConfig` of `AWS::BedrockAgentCore::Evaluator`.
#[derive(Clone, Default)]
#[must_use]
pub struct CodeBasedEvaluatorConfig(Properties);

properties! { CodeBasedEvaluatorConfig }

impl CodeBasedEvaluatorConfig {
    /// `LambdaConfig`: `LambdaEvaluatorConfig`. Required.
    #[track_caller]
    pub fn lambda_config(mut self, value: impl IntoValue<LambdaEvaluatorConfig>) -> Self {
        self.0.set("LambdaConfig", value);
        self
    }
}

/// `DerivedEvaluatorConfig` of `AWS::BedrockAgentCore::Evaluator`.
#[derive(Clone, Default)]
#[must_use]
pub struct DerivedEvaluatorConfig(Properties);

properties! { DerivedEvaluatorConfig }

impl DerivedEvaluatorConfig {
    /// `BaseEvaluatorId`: string. Required. A change replaces the resource.
    #[track_caller]
    pub fn base_evaluator_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("BaseEvaluatorId", value);
        self
    }

    /// `ModelConfig`: `EvaluatorModelConfig`. Required.
    #[track_caller]
    pub fn model_config(mut self, value: impl IntoValue<EvaluatorModelConfig>) -> Self {
        self.0.set("ModelConfig", value);
        self
    }
}

/// `DimensionRatingScale` of `AWS::BedrockAgentCore::Evaluator`.
#[derive(Clone, Default)]
#[must_use]
pub struct DimensionRatingScale(Properties);

properties! { DimensionRatingScale }

impl DimensionRatingScale {
    /// `Categorical`: list of `CategoricalScaleDefinition`.
    #[track_caller]
    pub fn categorical(
        mut self,
        value: impl IntoValue<ListOf<CategoricalScaleDefinition>>,
    ) -> Self {
        self.0.set("Categorical", value);
        self
    }

    /// `Numerical`: list of `NumericalScaleDefinition`.
    #[track_caller]
    pub fn numerical(mut self, value: impl IntoValue<ListOf<NumericalScaleDefinition>>) -> Self {
        self.0.set("Numerical", value);
        self
    }
}

/// `EvaluationDimension` of `AWS::BedrockAgentCore::Evaluator`.
#[derive(Clone, Default)]
#[must_use]
pub struct EvaluationDimension(Properties);

properties! { EvaluationDimension }

impl EvaluationDimension {
    /// `DimensionInstruction`: string, 1 to 4000 characters. Required.
    #[track_caller]
    pub fn dimension_instruction(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DimensionInstruction", value);
        self
    }

    /// `DimensionName`: string, pattern `^[a-zA-Z][a-zA-Z0-9_]{0,47}$`. Required.
    #[track_caller]
    pub fn dimension_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DimensionName", value);
        self
    }

    /// `DimensionRatingScale`: `DimensionRatingScale`. Required.
    #[track_caller]
    pub fn dimension_rating_scale(mut self, value: impl IntoValue<DimensionRatingScale>) -> Self {
        self.0.set("DimensionRatingScale", value);
        self
    }
}

/// `EvaluatorConfig` of `AWS::BedrockAgentCore::Evaluator`.
#[derive(Clone, Default)]
#[must_use]
pub struct EvaluatorConfig(Properties);

properties! { EvaluatorConfig }

impl EvaluatorConfig {
    /// `CodeBased`: `CodeBasedEvaluatorConfig`.
    #[track_caller]
    pub fn code_based(mut self, value: impl IntoValue<CodeBasedEvaluatorConfig>) -> Self {
        self.0.set("CodeBased", value);
        self
    }

    /// `Derived`: `DerivedEvaluatorConfig`.
    #[track_caller]
    pub fn derived(mut self, value: impl IntoValue<DerivedEvaluatorConfig>) -> Self {
        self.0.set("Derived", value);
        self
    }

    /// `LlmAsAJudge`: `LlmAsAJudgeEvaluatorConfig`.
    #[track_caller]
    pub fn llm_as_a_judge(mut self, value: impl IntoValue<LlmAsAJudgeEvaluatorConfig>) -> Self {
        self.0.set("LlmAsAJudge", value);
        self
    }
}

choice! {
    /// `EvaluatorLevel` of `AWS::BedrockAgentCore::Evaluator`.
    EvaluatorLevel
    TOOL_CALL "TOOL_CALL"
    TRACE "TRACE"
    SESSION "SESSION"
}

/// `EvaluatorModelConfig` of `AWS::BedrockAgentCore::Evaluator`.
#[derive(Clone, Default)]
#[must_use]
pub struct EvaluatorModelConfig(Properties);

properties! { EvaluatorModelConfig }

impl EvaluatorModelConfig {
    /// `BedrockEvaluatorModelConfig`: `BedrockEvaluatorModelConfig`.
    #[track_caller]
    pub fn bedrock_evaluator_model_config(
        mut self,
        value: impl IntoValue<BedrockEvaluatorModelConfig>,
    ) -> Self {
        self.0.set("BedrockEvaluatorModelConfig", value);
        self
    }

    /// `ResponsesEvaluatorModelConfig`: `OpenResponsesEvaluatorModelConfig`.
    #[track_caller]
    pub fn responses_evaluator_model_config(
        mut self,
        value: impl IntoValue<OpenResponsesEvaluatorModelConfig>,
    ) -> Self {
        self.0.set("ResponsesEvaluatorModelConfig", value);
        self
    }
}

/// `InferenceConfiguration` of `AWS::BedrockAgentCore::Evaluator`.
#[derive(Clone, Default)]
#[must_use]
pub struct InferenceConfiguration(Properties);

properties! { InferenceConfiguration }

impl InferenceConfiguration {
    /// `MaxTokens`: integer, at least 1.
    #[track_caller]
    pub fn max_tokens(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MaxTokens", value);
        self
    }

    /// `StopSequences`: list of strings, at most 2500 items.
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

/// `LambdaEvaluatorConfig` of `AWS::BedrockAgentCore::Evaluator`.
#[derive(Clone, Default)]
#[must_use]
pub struct LambdaEvaluatorConfig(Properties);

properties! { LambdaEvaluatorConfig }

impl LambdaEvaluatorConfig {
    /// `LambdaArn`: `LambdaFunctionArn`. Required.
    #[track_caller]
    pub fn lambda_arn(mut self, value: impl IntoValue<format::LambdaFunctionArn>) -> Self {
        self.0.set("LambdaArn", value);
        self
    }

    /// `LambdaTimeoutInSeconds`: integer, 1 to 300.
    #[track_caller]
    pub fn lambda_timeout_in_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("LambdaTimeoutInSeconds", value);
        self
    }
}

/// `LlmAsAJudgeEvaluatorConfig` of `AWS::BedrockAgentCore::Evaluator`.
#[derive(Clone, Default)]
#[must_use]
pub struct LlmAsAJudgeEvaluatorConfig(Properties);

properties! { LlmAsAJudgeEvaluatorConfig }

impl LlmAsAJudgeEvaluatorConfig {
    /// `Instructions`: string. Required.
    #[track_caller]
    pub fn instructions(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Instructions", value);
        self
    }

    /// `ModelConfig`: `EvaluatorModelConfig`. Required.
    #[track_caller]
    pub fn model_config(mut self, value: impl IntoValue<EvaluatorModelConfig>) -> Self {
        self.0.set("ModelConfig", value);
        self
    }

    /// `RatingScale`: `RatingScale`. Required.
    #[track_caller]
    pub fn rating_scale(mut self, value: impl IntoValue<RatingScale>) -> Self {
        self.0.set("RatingScale", value);
        self
    }
}

/// `NumericalScaleDefinition` of `AWS::BedrockAgentCore::Evaluator`.
#[derive(Clone, Default)]
#[must_use]
pub struct NumericalScaleDefinition(Properties);

properties! { NumericalScaleDefinition }

impl NumericalScaleDefinition {
    /// `Definition`: string. Required.
    #[track_caller]
    pub fn definition(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Definition", value);
        self
    }

    /// `Label`: string, 1 to 100 characters. Required.
    #[track_caller]
    pub fn label(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Label", value);
        self
    }

    /// `Value`: number, at least 0. Required.
    #[track_caller]
    pub fn value(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("Value", value);
        self
    }
}

/// `OpenResponsesEvaluatorModelConfig` of `AWS::BedrockAgentCore::Evaluator`.
#[derive(Clone, Default)]
#[must_use]
pub struct OpenResponsesEvaluatorModelConfig(Properties);

properties! { OpenResponsesEvaluatorModelConfig }

impl OpenResponsesEvaluatorModelConfig {
    /// `MaxOutputTokens`: integer, at least 1.
    #[track_caller]
    pub fn max_output_tokens(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MaxOutputTokens", value);
        self
    }

    /// `ModelId`: string. Required.
    #[track_caller]
    pub fn model_id(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ModelId", value);
        self
    }

    /// `Reasoning`: `ReasoningConfiguration`.
    #[track_caller]
    pub fn reasoning(mut self, value: impl IntoValue<ReasoningConfiguration>) -> Self {
        self.0.set("Reasoning", value);
        self
    }

    /// `Temperature`: number, 0 to 2.
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

/// `RatingScale` of `AWS::BedrockAgentCore::Evaluator`.
#[derive(Clone, Default)]
#[must_use]
pub struct RatingScale(Properties);

properties! { RatingScale }

impl RatingScale {
    /// `Categorical`: list of `CategoricalScaleDefinition`.
    #[track_caller]
    pub fn categorical(
        mut self,
        value: impl IntoValue<ListOf<CategoricalScaleDefinition>>,
    ) -> Self {
        self.0.set("Categorical", value);
        self
    }

    /// `MultiDimensional`: list of `EvaluationDimension`, 1 to 50 items.
    #[track_caller]
    pub fn multi_dimensional(mut self, value: impl IntoValue<ListOf<EvaluationDimension>>) -> Self {
        self.0.set("MultiDimensional", value);
        self
    }

    /// `Numerical`: list of `NumericalScaleDefinition`.
    #[track_caller]
    pub fn numerical(mut self, value: impl IntoValue<ListOf<NumericalScaleDefinition>>) -> Self {
        self.0.set("Numerical", value);
        self
    }
}

/// `ReasoningConfiguration` of `AWS::BedrockAgentCore::Evaluator`.
#[derive(Clone, Default)]
#[must_use]
pub struct ReasoningConfiguration(Properties);

properties! { ReasoningConfiguration }

impl ReasoningConfiguration {
    /// `Effort`: string, 1 to 64 characters.
    #[track_caller]
    pub fn effort(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Effort", value);
        self
    }
}

/// `Tag` of `AWS::BedrockAgentCore::Evaluator`.
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
