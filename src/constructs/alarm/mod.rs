//! `Alarm`: an alarm of Amazon CloudWatch.

mod action;
mod lower;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

pub use action::{AlarmAction, ArnAction};

use super::MetricSource;
use crate::definition::{Base, Construct, Handle, Lowering};
use crate::value::{Literal, Node, Origin, Value};

/// An alarm (`AWS::CloudWatch::Alarm`): watches a metric, or a number computed from metrics, and tells who should know.
///
/// What is not said otherwise: one data point past the threshold is enough. A data point that is missing is as good as one
/// within the threshold where the threshold is an upper one (no errors were counted, no message waits); where it is a lower
/// one the alarm goes to `INSUFFICIENT_DATA`, for silence may be the very trouble it watches for.
///
/// A topic or a function that the alarm calls gets the permission it needs, for this alarm alone: a statement in the policies
/// of the topic and of its key, or an `AWS::Lambda::Permission`.
///
/// ```
/// use formwork::prelude::*;
///
/// let mut stack = Stack::new("shop");
/// let orders = stack.add(Queue::new("Orders"));
/// let alerts = stack.add(Topic::new("Alerts").encryption(TopicEncryption::None));
/// stack.add(
///     Alarm::new("OrdersAreLate")
///         .metric(orders.metrics().oldest_message_age())
///         .above(300)
///         .evaluation_periods(3)
///         .datapoints_to_alarm(2)
///         .action(&alerts),
/// );
/// ```
#[derive(Clone, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Alarm {
    #[serde(skip)]
    base: Base,
    /// `AlarmName`. Default: CloudFormation makes one up, so that the alarm can be replaced.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub alarm_name: Option<Value<String>>,
    /// `AlarmDescription`, up to 1,024 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<Value<String>>,
    /// `Namespace`, `MetricName`, `Dimensions`, `Statistic` and `Period`, or `Metrics` of an expression: what is watched.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub metric: Option<MetricSource>,
    /// `Threshold` and `ComparisonOperator`: what is too much, or too little.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub threshold: Option<Threshold>,
    /// `EvaluationPeriods`: how many data points are looked at. Default: 1.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub evaluation_periods: Option<Value<i64>>,
    /// `DatapointsToAlarm`: how many of them must be past the threshold. Default: all.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub datapoints_to_alarm: Option<Value<i64>>,
    /// `TreatMissingData`. Default: `not_breaching` for an upper threshold, `missing` for a lower one.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub treat_missing_data: Option<Value<MissingData>>,
    /// `EvaluateLowSampleCountPercentile`: whether a percentile of few samples is looked at. Default: it is.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub evaluate_low_sample_count: Option<bool>,
    /// `ActionsEnabled`: whether actions are taken. Default: they are.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub actions_enabled: Option<Value<bool>>,
    /// `AlarmActions`: up to five, when it goes off.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub actions: Vec<AlarmAction>,
    /// `OKActions`: up to five, when all is well again.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub ok_actions: Vec<AlarmAction>,
    /// `InsufficientDataActions`: up to five, when it cannot tell.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub insufficient_data_actions: Vec<AlarmAction>,
}

/// `Threshold` and `ComparisonOperator`: `{ above: 300 }` in a definition file.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum Threshold {
    /// More than this is too much.
    Above(Value<f64>),
    /// This and more is too much.
    AtLeast(Value<f64>),
    /// Less than this is too little.
    Below(Value<f64>),
    /// This and less is too little.
    AtMost(Value<f64>),
}

impl Threshold {
    fn operator(&self) -> &'static str {
        match self {
            Self::Above(_) => "GreaterThanThreshold",
            Self::AtLeast(_) => "GreaterThanOrEqualToThreshold",
            Self::Below(_) => "LessThanThreshold",
            Self::AtMost(_) => "LessThanOrEqualToThreshold",
        }
    }

    fn value(&self) -> &Value<f64> {
        match self {
            Self::Above(value)
            | Self::AtLeast(value)
            | Self::Below(value)
            | Self::AtMost(value) => value,
        }
    }

    fn is_upper(&self) -> bool {
        matches!(self, Self::Above(_) | Self::AtLeast(_))
    }
}

/// `TreatMissingData`: what a data point that is missing means.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum MissingData {
    /// It is within the threshold.
    NotBreaching,
    /// It is past the threshold.
    Breaching,
    /// The alarm stays as it is.
    Ignore,
    /// Where all are missing the alarm cannot tell.
    Missing,
}

impl Literal for MissingData {}

impl From<MissingData> for Node {
    fn from(missing: MissingData) -> Self {
        Self::from(match missing {
            MissingData::NotBreaching => "notBreaching",
            MissingData::Breaching => "breaching",
            MissingData::Ignore => "ignore",
            MissingData::Missing => "missing",
        })
    }
}

impl Alarm {
    /// An alarm that needs a metric and a threshold.
    #[track_caller]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            base: Base::here(name),
            ..Self::default()
        }
    }

    /// `AlarmName`, up to 255 characters.
    #[must_use]
    #[track_caller]
    pub fn alarm_name(mut self, name: impl Into<Value<String>>) -> Self {
        self.alarm_name = Some(Value::here(name));
        self
    }

    /// `AlarmDescription`, up to 1,024 characters.
    #[must_use]
    #[track_caller]
    pub fn description(mut self, text: impl Into<Value<String>>) -> Self {
        self.description = Some(Value::here(text));
        self
    }

    /// `MetricName` and the like, or `Metrics`: the metric or the expression that is watched.
    #[must_use]
    pub fn metric(mut self, metric: impl Into<MetricSource>) -> Self {
        self.metric = Some(metric.into());
        self
    }

    /// `Threshold`: more than this is too much.
    #[must_use]
    #[track_caller]
    pub fn above(mut self, threshold: impl Into<Value<f64>>) -> Self {
        self.threshold = Some(Threshold::Above(Value::here(threshold)));
        self
    }

    /// `Threshold`: this and more is too much.
    #[must_use]
    #[track_caller]
    pub fn at_least(mut self, threshold: impl Into<Value<f64>>) -> Self {
        self.threshold = Some(Threshold::AtLeast(Value::here(threshold)));
        self
    }

    /// `Threshold`: less than this is too little.
    #[must_use]
    #[track_caller]
    pub fn below(mut self, threshold: impl Into<Value<f64>>) -> Self {
        self.threshold = Some(Threshold::Below(Value::here(threshold)));
        self
    }

    /// `Threshold`: this and less is too little.
    #[must_use]
    #[track_caller]
    pub fn at_most(mut self, threshold: impl Into<Value<f64>>) -> Self {
        self.threshold = Some(Threshold::AtMost(Value::here(threshold)));
        self
    }

    /// `EvaluationPeriods`: how many data points are looked at.
    #[must_use]
    #[track_caller]
    pub fn evaluation_periods(mut self, periods: impl Into<Value<i64>>) -> Self {
        self.evaluation_periods = Some(Value::here(periods));
        self
    }

    /// `DatapointsToAlarm`: how many of them must be past the threshold.
    #[must_use]
    #[track_caller]
    pub fn datapoints_to_alarm(mut self, points: impl Into<Value<i64>>) -> Self {
        self.datapoints_to_alarm = Some(Value::here(points));
        self
    }

    /// `TreatMissingData`: what a data point that is missing means.
    #[must_use]
    #[track_caller]
    pub fn treat_missing_data(mut self, missing: impl Into<Value<MissingData>>) -> Self {
        self.treat_missing_data = Some(Value::here(missing));
        self
    }

    /// `EvaluateLowSampleCountPercentile`: whether a percentile of few samples is looked at.
    #[must_use]
    pub fn evaluate_low_sample_count(mut self, evaluate: bool) -> Self {
        self.evaluate_low_sample_count = Some(evaluate);
        self
    }

    /// `ActionsEnabled`: whether actions are taken.
    #[must_use]
    #[track_caller]
    pub fn actions_enabled(mut self, enabled: impl Into<Value<bool>>) -> Self {
        self.actions_enabled = Some(Value::here(enabled));
        self
    }

    /// `AlarmActions`: one more of up to five, when it goes off.
    #[must_use]
    #[track_caller]
    pub fn action(mut self, action: impl Into<AlarmAction>) -> Self {
        self.actions.push(action.into().at(Origin::caller()));
        self
    }

    /// `OKActions`: one more of up to five, when all is well again.
    #[must_use]
    #[track_caller]
    pub fn ok_action(mut self, action: impl Into<AlarmAction>) -> Self {
        self.ok_actions.push(action.into().at(Origin::caller()));
        self
    }

    /// `InsufficientDataActions`: one more of up to five, when it cannot tell.
    #[must_use]
    #[track_caller]
    pub fn insufficient_data_action(mut self, action: impl Into<AlarmAction>) -> Self {
        let action = action.into().at(Origin::caller());
        self.insufficient_data_actions.push(action);
        self
    }
}

impl Construct for Alarm {
    const TYPE: &'static str = "Alarm";

    fn base(&self) -> &Base {
        &self.base
    }

    fn base_mut(&mut self) -> &mut Base {
        &mut self.base
    }

    fn lower(&self, cx: &mut Lowering<'_>) {
        lower::write(self, cx);
    }
}

impl Handle<Alarm> {
    /// The ARN (`Fn::GetAtt` of `Arn`).
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The name (`Ref`).
    pub fn name(&self) -> Value<String> {
        self.reference()
    }
}
