// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::APS::AnomalyDetector` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::APS::AnomalyDetector`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-aps-anomalydetector.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct AnomalyDetector(Body);

resource! { AnomalyDetector "AWS::APS::AnomalyDetector" }

impl AnomalyDetector {
    /// `Alias`: string, 1 to 128 characters. Required. A change replaces the resource.
    #[track_caller]
    pub fn alias(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Alias", value);
        self
    }

    /// `Configuration`: `AnomalyDetectorConfiguration`. Required.
    #[track_caller]
    pub fn configuration(mut self, value: impl IntoValue<AnomalyDetectorConfiguration>) -> Self {
        self.0.set("Configuration", value);
        self
    }

    /// `EvaluationIntervalInSeconds`: integer, default 60.
    #[track_caller]
    pub fn evaluation_interval_in_seconds(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("EvaluationIntervalInSeconds", value);
        self
    }

    /// `Labels`: list of `Label`.
    #[track_caller]
    pub fn labels(mut self, value: impl IntoValue<ListOf<Label>>) -> Self {
        self.0.set("Labels", value);
        self
    }

    /// `MissingDataAction`: `MissingDataAction`.
    #[track_caller]
    pub fn missing_data_action(mut self, value: impl IntoValue<MissingDataAction>) -> Self {
        self.0.set("MissingDataAction", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `Workspace`: string, pattern `^arn:(aws|aws-us-gov|aws-cn):aps:[a-z0-9-]+:[0-9]+:workspace/[a-zA-Z0-9-]+$`. Required. A change replaces the resource.
    #[track_caller]
    pub fn workspace(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Workspace", value);
        self
    }
}

impl Handle<AnomalyDetector> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }
}

/// `AnomalyDetectorConfiguration` of `AWS::APS::AnomalyDetector`.
#[derive(Clone, Default)]
#[must_use]
pub struct AnomalyDetectorConfiguration(Properties);

properties! { AnomalyDetectorConfiguration }

impl AnomalyDetectorConfiguration {
    /// `RandomCutForest`: `RandomCutForestConfiguration`. Required.
    #[track_caller]
    pub fn random_cut_forest(
        mut self,
        value: impl IntoValue<RandomCutForestConfiguration>,
    ) -> Self {
        self.0.set("RandomCutForest", value);
        self
    }
}

/// `IgnoreNearExpected` of `AWS::APS::AnomalyDetector`.
#[derive(Clone, Default)]
#[must_use]
pub struct IgnoreNearExpected(Properties);

properties! { IgnoreNearExpected }

impl IgnoreNearExpected {
    /// `Amount`: number.
    #[track_caller]
    pub fn amount(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("Amount", value);
        self
    }

    /// `Ratio`: number.
    #[track_caller]
    pub fn ratio(mut self, value: impl IntoValue<f64>) -> Self {
        self.0.set("Ratio", value);
        self
    }
}

/// `Label` of `AWS::APS::AnomalyDetector`.
#[derive(Clone, Default)]
#[must_use]
pub struct Label(Properties);

properties! { Label }

impl Label {
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

/// `MissingDataAction` of `AWS::APS::AnomalyDetector`.
#[derive(Clone, Default)]
#[must_use]
pub struct MissingDataAction(Properties);

properties! { MissingDataAction }

impl MissingDataAction {
    /// `MarkAsAnomaly`: boolean.
    #[track_caller]
    pub fn mark_as_anomaly(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("MarkAsAnomaly", value);
        self
    }

    /// `Skip`: boolean.
    #[track_caller]
    pub fn skip(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("Skip", value);
        self
    }
}

/// `RandomCutForestConfiguration` of `AWS::APS::AnomalyDetector`.
#[derive(Clone, Default)]
#[must_use]
pub struct RandomCutForestConfiguration(Properties);

properties! { RandomCutForestConfiguration }

impl RandomCutForestConfiguration {
    /// `IgnoreNearExpectedFromAbove`: `IgnoreNearExpected`.
    #[track_caller]
    pub fn ignore_near_expected_from_above(
        mut self,
        value: impl IntoValue<IgnoreNearExpected>,
    ) -> Self {
        self.0.set("IgnoreNearExpectedFromAbove", value);
        self
    }

    /// `IgnoreNearExpectedFromBelow`: `IgnoreNearExpected`.
    #[track_caller]
    pub fn ignore_near_expected_from_below(
        mut self,
        value: impl IntoValue<IgnoreNearExpected>,
    ) -> Self {
        self.0.set("IgnoreNearExpectedFromBelow", value);
        self
    }

    /// `Query`: string, at least 1 character. Required.
    #[track_caller]
    pub fn query(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Query", value);
        self
    }

    /// `SampleSize`: integer, 256 to 1024, default 256.
    #[track_caller]
    pub fn sample_size(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("SampleSize", value);
        self
    }

    /// `ShingleSize`: integer, 2 to 1024, default 8.
    #[track_caller]
    pub fn shingle_size(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("ShingleSize", value);
        self
    }
}

/// `Tag` of `AWS::APS::AnomalyDetector`.
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
