// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Personalize::Solution` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::{ListOf, MapOf};
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Personalize::Solution`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-personalize-solution.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Solution(Body);

resource! { Solution "AWS::Personalize::Solution" }

impl Solution {
    /// `DatasetGroupArn`: string, at most 256 characters, pattern `arn:([a-z\d-]+):personalize:.*:.*:.+`. Required. A change replaces the resource.
    #[track_caller]
    pub fn dataset_group_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DatasetGroupArn", value);
        self
    }

    /// `EventType`: string, at most 256 characters. A change replaces the resource.
    #[track_caller]
    pub fn event_type(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EventType", value);
        self
    }

    /// `Name`: string, 1 to 63 characters, pattern `^[a-zA-Z0-9][a-zA-Z0-9\-_]*`. Required. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `PerformAutoML`: boolean. A change replaces the resource.
    #[track_caller]
    pub fn perform_auto_ml(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("PerformAutoML", value);
        self
    }

    /// `PerformHPO`: boolean. A change replaces the resource.
    #[track_caller]
    pub fn perform_hpo(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("PerformHPO", value);
        self
    }

    /// `RecipeArn`: string, at most 256 characters, pattern `arn:([a-z\d-]+):personalize:.*:.*:.+`. A change replaces the resource.
    #[track_caller]
    pub fn recipe_arn(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RecipeArn", value);
        self
    }

    /// `SolutionConfig`: `SolutionConfig`. A change replaces the resource.
    #[track_caller]
    pub fn solution_config(mut self, value: impl IntoValue<SolutionConfig>) -> Self {
        self.0.set("SolutionConfig", value);
        self
    }

    /// `Tags`: list of `Tag`, at most 50 items. A change replaces the resource.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }
}

impl Handle<Solution> {
    /// `SolutionArn`
    #[inline]
    pub fn solution_arn(&self) -> Value<String> {
        self.attribute("SolutionArn")
    }
}

/// `CategoricalHyperParameterRange` of `AWS::Personalize::Solution`.
#[derive(Clone, Default)]
#[must_use]
pub struct CategoricalHyperParameterRange(Properties);

properties! { CategoricalHyperParameterRange }

impl CategoricalHyperParameterRange {
    /// `Name`: string, at most 256 characters.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `Values`: list of strings, at most 100 items.
    #[track_caller]
    pub fn values(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("Values", value);
        self
    }
}

/// `ContinuousHyperParameterRange` of `AWS::Personalize::Solution`.
#[derive(Clone, Default)]
#[must_use]
pub struct ContinuousHyperParameterRange(Properties);

properties! { ContinuousHyperParameterRange }

impl ContinuousHyperParameterRange {
    /// `MaxValue`: number, at least -1000000.
    #[track_caller]
    pub fn max_value(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("MaxValue", value);
        self
    }

    /// `MinValue`: number, at least -1000000.
    #[track_caller]
    pub fn min_value(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("MinValue", value);
        self
    }

    /// `Name`: string, at most 256 characters.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }
}

/// `IntegerHyperParameterRange` of `AWS::Personalize::Solution`.
#[derive(Clone, Default)]
#[must_use]
pub struct IntegerHyperParameterRange(Properties);

properties! { IntegerHyperParameterRange }

impl IntegerHyperParameterRange {
    /// `MaxValue`: integer, at most 1000000.
    #[track_caller]
    pub fn max_value(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MaxValue", value);
        self
    }

    /// `MinValue`: integer, at least -1000000.
    #[track_caller]
    pub fn min_value(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("MinValue", value);
        self
    }

    /// `Name`: string, at most 256 characters.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }
}

/// `SolutionConfig` of `AWS::Personalize::Solution`.
#[derive(Clone, Default)]
#[must_use]
pub struct SolutionConfig(Properties);

properties! { SolutionConfig }

impl SolutionConfig {
    /// `AlgorithmHyperParameters`: map of strings, at most 100 entries.
    #[track_caller]
    pub fn algorithm_hyper_parameters(mut self, value: impl IntoValue<MapOf<String>>) -> Self {
        self.0.set("AlgorithmHyperParameters", value);
        self
    }

    /// `AutoMLConfig`: `SolutionConfigAutoMLConfig`.
    #[track_caller]
    pub fn auto_ml_config(mut self, value: impl IntoValue<SolutionConfigAutoMLConfig>) -> Self {
        self.0.set("AutoMLConfig", value);
        self
    }

    /// `EventValueThreshold`: string, at most 256 characters.
    #[track_caller]
    pub fn event_value_threshold(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EventValueThreshold", value);
        self
    }

    /// `FeatureTransformationParameters`: map of strings, at most 100 entries.
    #[track_caller]
    pub fn feature_transformation_parameters(
        mut self,
        value: impl IntoValue<MapOf<String>>,
    ) -> Self {
        self.0.set("FeatureTransformationParameters", value);
        self
    }

    /// `HpoConfig`: `SolutionConfigHpoConfig`.
    #[track_caller]
    pub fn hpo_config(mut self, value: impl IntoValue<SolutionConfigHpoConfig>) -> Self {
        self.0.set("HpoConfig", value);
        self
    }
}

/// `SolutionConfigAutoMLConfig` of `AWS::Personalize::Solution`.
#[derive(Clone, Default)]
#[must_use]
pub struct SolutionConfigAutoMLConfig(Properties);

properties! { SolutionConfigAutoMLConfig }

impl SolutionConfigAutoMLConfig {
    /// `MetricName`: string, at most 256 characters.
    #[track_caller]
    pub fn metric_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("MetricName", value);
        self
    }

    /// `RecipeList`: list of strings, at most 100 items.
    #[track_caller]
    pub fn recipe_list(mut self, value: impl IntoValue<ListOf<String>>) -> Self {
        self.0.set("RecipeList", value);
        self
    }
}

/// `SolutionConfigHpoConfig` of `AWS::Personalize::Solution`.
#[derive(Clone, Default)]
#[must_use]
pub struct SolutionConfigHpoConfig(Properties);

properties! { SolutionConfigHpoConfig }

impl SolutionConfigHpoConfig {
    /// `AlgorithmHyperParameterRanges`: `SolutionConfigHpoConfigAlgorithmHyperParameterRanges`.
    #[track_caller]
    pub fn algorithm_hyper_parameter_ranges(
        mut self,
        value: impl IntoValue<SolutionConfigHpoConfigAlgorithmHyperParameterRanges>,
    ) -> Self {
        self.0.set("AlgorithmHyperParameterRanges", value);
        self
    }

    /// `HpoObjective`: `SolutionConfigHpoConfigHpoObjective`.
    #[track_caller]
    pub fn hpo_objective(
        mut self,
        value: impl IntoValue<SolutionConfigHpoConfigHpoObjective>,
    ) -> Self {
        self.0.set("HpoObjective", value);
        self
    }

    /// `HpoResourceConfig`: `SolutionConfigHpoConfigHpoResourceConfig`.
    #[track_caller]
    pub fn hpo_resource_config(
        mut self,
        value: impl IntoValue<SolutionConfigHpoConfigHpoResourceConfig>,
    ) -> Self {
        self.0.set("HpoResourceConfig", value);
        self
    }
}

/// `SolutionConfigHpoConfigAlgorithmHyperParameterRanges` of `AWS::Personalize::Solution`.
#[derive(Clone, Default)]
#[must_use]
pub struct SolutionConfigHpoConfigAlgorithmHyperParameterRanges(Properties);

properties! { SolutionConfigHpoConfigAlgorithmHyperParameterRanges }

impl SolutionConfigHpoConfigAlgorithmHyperParameterRanges {
    /// `CategoricalHyperParameterRanges`: list of `CategoricalHyperParameterRange`, at most 100 items.
    #[track_caller]
    pub fn categorical_hyper_parameter_ranges(
        mut self,
        value: impl IntoValue<ListOf<CategoricalHyperParameterRange>>,
    ) -> Self {
        self.0.set("CategoricalHyperParameterRanges", value);
        self
    }

    /// `ContinuousHyperParameterRanges`: list of `ContinuousHyperParameterRange`, at most 100 items.
    #[track_caller]
    pub fn continuous_hyper_parameter_ranges(
        mut self,
        value: impl IntoValue<ListOf<ContinuousHyperParameterRange>>,
    ) -> Self {
        self.0.set("ContinuousHyperParameterRanges", value);
        self
    }

    /// `IntegerHyperParameterRanges`: list of `IntegerHyperParameterRange`, at most 100 items.
    #[track_caller]
    pub fn integer_hyper_parameter_ranges(
        mut self,
        value: impl IntoValue<ListOf<IntegerHyperParameterRange>>,
    ) -> Self {
        self.0.set("IntegerHyperParameterRanges", value);
        self
    }
}

/// `SolutionConfigHpoConfigHpoObjective` of `AWS::Personalize::Solution`.
#[derive(Clone, Default)]
#[must_use]
pub struct SolutionConfigHpoConfigHpoObjective(Properties);

properties! { SolutionConfigHpoConfigHpoObjective }

impl SolutionConfigHpoConfigHpoObjective {
    /// `MetricName`: string, at most 256 characters.
    #[track_caller]
    pub fn metric_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("MetricName", value);
        self
    }

    /// `MetricRegex`: string, at most 256 characters.
    #[track_caller]
    pub fn metric_regex(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("MetricRegex", value);
        self
    }

    /// `Type`: `SolutionConfigHpoConfigHpoObjectiveType`, at most 256 characters.
    #[track_caller]
    pub fn type_(mut self, value: impl IntoValue<SolutionConfigHpoConfigHpoObjectiveType>) -> Self {
        self.0.set("Type", value);
        self
    }
}

choice! {
    /// `SolutionConfigHpoConfigHpoObjectiveType` of `AWS::Personalize::Solution`.
    SolutionConfigHpoConfigHpoObjectiveType
    MAXIMIZE "Maximize"
    MINIMIZE "Minimize"
}

/// `SolutionConfigHpoConfigHpoResourceConfig` of `AWS::Personalize::Solution`.
#[derive(Clone, Default)]
#[must_use]
pub struct SolutionConfigHpoConfigHpoResourceConfig(Properties);

properties! { SolutionConfigHpoConfigHpoResourceConfig }

impl SolutionConfigHpoConfigHpoResourceConfig {
    /// `MaxNumberOfTrainingJobs`: string, at most 256 characters.
    #[track_caller]
    pub fn max_number_of_training_jobs(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("MaxNumberOfTrainingJobs", value);
        self
    }

    /// `MaxParallelTrainingJobs`: string, at most 256 characters.
    #[track_caller]
    pub fn max_parallel_training_jobs(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("MaxParallelTrainingJobs", value);
        self
    }
}

/// `Tag` of `AWS::Personalize::Solution`.
#[derive(Clone, Default)]
#[must_use]
pub struct Tag(Properties);

properties! { Tag }

impl Tag {
    /// `Key`: string, 1 to 128 characters, pattern `^(?!aws:)[a-zA-Z+-=._:/]+$`. Required.
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
