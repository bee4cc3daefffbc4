// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Evidently::Experiment` and the types of its properties.

use crate::aws::base::{Body, IntoValue, Properties, choice, properties, resource};
use crate::aws::collection::ListOf;
use crate::definition::Handle;
use crate::value::Value;

/// `AWS::Evidently::Experiment`: <https://docs.aws.amazon.com/AWSCloudFormation/latest/TemplateReference/aws-resource-evidently-experiment.html>.
#[derive(Clone, Default)]
#[must_use]
pub struct Experiment(Body);

resource! { Experiment "AWS::Evidently::Experiment" }

impl Experiment {
    /// `Description`: string, at most 160 characters.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `MetricGoals`: list of `MetricGoalObject`, 1 to 3 items. Required.
    #[track_caller]
    pub fn metric_goals(mut self, value: impl IntoValue<ListOf<MetricGoalObject>>) -> Self {
        self.0.set("MetricGoals", value);
        self
    }

    /// `Name`: string, 1 to 127 characters, pattern `[-a-zA-Z0-9._]*`. Required. A change replaces the resource.
    #[track_caller]
    pub fn name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Name", value);
        self
    }

    /// `OnlineAbConfig`: `OnlineAbConfigObject`. Required.
    #[track_caller]
    pub fn online_ab_config(mut self, value: impl IntoValue<OnlineAbConfigObject>) -> Self {
        self.0.set("OnlineAbConfig", value);
        self
    }

    /// `Project`: string, at most 2048 characters, pattern `([-a-zA-Z0-9._]*)|(arn:[^:]*:[^:]*:[^:]*:[^:]*:project/[-a-zA-Z0-9._]*)`. Required. A change replaces the resource.
    #[track_caller]
    pub fn project(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Project", value);
        self
    }

    /// `RandomizationSalt`: string, at most 127 characters, pattern `.*`.
    #[track_caller]
    pub fn randomization_salt(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("RandomizationSalt", value);
        self
    }

    /// `RemoveSegment`: boolean.
    #[track_caller]
    pub fn remove_segment(mut self, value: impl IntoValue<bool>) -> Self {
        self.0.set("RemoveSegment", value);
        self
    }

    /// `RunningStatus`: `RunningStatusObject`.
    #[track_caller]
    pub fn running_status(mut self, value: impl IntoValue<RunningStatusObject>) -> Self {
        self.0.set("RunningStatus", value);
        self
    }

    /// `SamplingRate`: integer, 0 to 100000.
    #[track_caller]
    pub fn sampling_rate(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("SamplingRate", value);
        self
    }

    /// `Segment`: string, at most 2048 characters, pattern `([-a-zA-Z0-9._]*)|(arn:[^:]*:[^:]*:[^:]*:[^:]*:segment/[-a-zA-Z0-9._]*)`.
    #[track_caller]
    pub fn segment(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Segment", value);
        self
    }

    /// `Tags`: list of `Tag`.
    #[track_caller]
    pub fn tags(mut self, value: impl IntoValue<ListOf<Tag>>) -> Self {
        self.0.set("Tags", value);
        self
    }

    /// `Treatments`: list of `TreatmentObject`, 2 to 5 items. Required.
    #[track_caller]
    pub fn treatments(mut self, value: impl IntoValue<ListOf<TreatmentObject>>) -> Self {
        self.0.set("Treatments", value);
        self
    }
}

impl Handle<Experiment> {
    /// `Arn`
    #[inline]
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }
}

/// `MetricGoalObject` of `AWS::Evidently::Experiment`.
#[derive(Clone, Default)]
#[must_use]
pub struct MetricGoalObject(Properties);

properties! { MetricGoalObject }

impl MetricGoalObject {
    /// `DesiredChange`: `MetricGoalObjectDesiredChange`. Required.
    #[track_caller]
    pub fn desired_change(mut self, value: impl IntoValue<MetricGoalObjectDesiredChange>) -> Self {
        self.0.set("DesiredChange", value);
        self
    }

    /// `EntityIdKey`: string. Required.
    #[track_caller]
    pub fn entity_id_key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EntityIdKey", value);
        self
    }

    /// `EventPattern`: string.
    #[track_caller]
    pub fn event_pattern(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("EventPattern", value);
        self
    }

    /// `MetricName`: string, 1 to 255 characters, pattern `^[\S]+$`. Required.
    #[track_caller]
    pub fn metric_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("MetricName", value);
        self
    }

    /// `UnitLabel`: string, 1 to 256 characters, pattern `.*`.
    #[track_caller]
    pub fn unit_label(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("UnitLabel", value);
        self
    }

    /// `ValueKey`: string. Required.
    #[track_caller]
    pub fn value_key(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ValueKey", value);
        self
    }
}

choice! {
    /// `MetricGoalObjectDesiredChange` of `AWS::Evidently::Experiment`.
    MetricGoalObjectDesiredChange
    INCREASE "INCREASE"
    DECREASE "DECREASE"
}

/// `OnlineAbConfigObject` of `AWS::Evidently::Experiment`.
#[derive(Clone, Default)]
#[must_use]
pub struct OnlineAbConfigObject(Properties);

properties! { OnlineAbConfigObject }

impl OnlineAbConfigObject {
    /// `ControlTreatmentName`: string, 1 to 127 characters, pattern `[-a-zA-Z0-9._]*`.
    #[track_caller]
    pub fn control_treatment_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("ControlTreatmentName", value);
        self
    }

    /// `TreatmentWeights`: list of `TreatmentToWeight`.
    #[track_caller]
    pub fn treatment_weights(mut self, value: impl IntoValue<ListOf<TreatmentToWeight>>) -> Self {
        self.0.set("TreatmentWeights", value);
        self
    }
}

/// `RunningStatusObject` of `AWS::Evidently::Experiment`.
#[derive(Clone, Default)]
#[must_use]
pub struct RunningStatusObject(Properties);

properties! { RunningStatusObject }

impl RunningStatusObject {
    /// `AnalysisCompleteTime`: string.
    #[track_caller]
    pub fn analysis_complete_time(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("AnalysisCompleteTime", value);
        self
    }

    /// `DesiredState`: string, pattern `^(CANCELLED|COMPLETED)`.
    #[track_caller]
    pub fn desired_state(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("DesiredState", value);
        self
    }

    /// `Reason`: string.
    #[track_caller]
    pub fn reason(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Reason", value);
        self
    }

    /// `Status`: string.
    #[track_caller]
    pub fn status(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Status", value);
        self
    }
}

/// `Tag` of `AWS::Evidently::Experiment`.
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

/// `TreatmentObject` of `AWS::Evidently::Experiment`.
#[derive(Clone, Default)]
#[must_use]
pub struct TreatmentObject(Properties);

properties! { TreatmentObject }

impl TreatmentObject {
    /// `Description`: string.
    #[track_caller]
    pub fn description(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Description", value);
        self
    }

    /// `Feature`: string, pattern `([-a-zA-Z0-9._]*)|(arn:[^:]*:[^:]*:[^:]*:[^:]*:.*)`. Required.
    #[track_caller]
    pub fn feature(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Feature", value);
        self
    }

    /// `TreatmentName`: string, 1 to 127 characters, pattern `[-a-zA-Z0-9._]*`. Required.
    #[track_caller]
    pub fn treatment_name(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("TreatmentName", value);
        self
    }

    /// `Variation`: string, 1 to 255 characters, pattern `[-a-zA-Z0-9._]*`. Required.
    #[track_caller]
    pub fn variation(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Variation", value);
        self
    }
}

/// `TreatmentToWeight` of `AWS::Evidently::Experiment`.
#[derive(Clone, Default)]
#[must_use]
pub struct TreatmentToWeight(Properties);

properties! { TreatmentToWeight }

impl TreatmentToWeight {
    /// `SplitWeight`: integer, 0 to 100000. Required.
    #[track_caller]
    pub fn split_weight(mut self, value: impl IntoValue<i64>) -> Self {
        self.0.set("SplitWeight", value);
        self
    }

    /// `Treatment`: string, 1 to 127 characters, pattern `[-a-zA-Z0-9._]*`. Required.
    #[track_caller]
    pub fn treatment(mut self, value: impl IntoValue<String>) -> Self {
        self.0.set("Treatment", value);
        self
    }
}
