//! `Schedule`: a schedule of Amazon EventBridge Scheduler.

mod lower;
mod target;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

pub use target::{PutEventTarget, ScheduleTarget, UniversalTarget};

use super::{Cron, Key, Queue, ScheduleExpression};
use crate::aws::scheduler::schedule;
use crate::definition::{Base, Construct, Handle, Lowering, Metric, MetricSpec};
use crate::value::{Duration, Literal, Node, Origin, Value};

/// A schedule (`AWS::Scheduler::Schedule`): calls one target by the clock of any time zone, again and again or once.
///
/// The schedule calls by its role (`AWS::IAM::Role`), which only EventBridge Scheduler can take on, for schedules of this
/// account and group, and which may do one thing with the target. So a function needs no `AWS::Lambda::Permission`.
///
/// Scheduler tries for 24 hours and up to 185 times to call its target. Then the call is given up, and forgotten unless there
/// is a queue for dead letters.
///
/// ```
/// use formwork::prelude::*;
///
/// let mut stack = Stack::new("shop");
/// let reports = stack.add(Queue::new("Reports"));
/// let failed = stack.add(Queue::new("FailedReports").retention(days(14)));
/// stack.add(
///     Schedule::new("Nightly")
///         .cron(Cron::new().minute(30).hour(2))
///         .time_zone("Europe/Berlin")
///         .flexible_window(minutes(15))
///         .target(&reports)
///         .input(Node::map([("report", "sales")]))
///         .dead_letter(&failed),
/// );
/// ```
#[derive(Clone, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Schedule {
    #[serde(skip)]
    base: Base,
    /// `Name`. Default: CloudFormation makes one up, so that the schedule can be replaced.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub schedule_name: Option<Value<String>>,
    /// `Description`, up to 512 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<Value<String>>,
    /// `ScheduleExpression`: `rate(5 minutes)`, `cron(0 8 ? * MON-FRI *)` or `at(2026-12-24T18:00:00)`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub schedule: Option<ScheduleExpression>,
    /// `ScheduleExpressionTimezone`, such as `Europe/Berlin`. Default: UTC.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub time_zone: Option<Value<String>>,
    /// `FlexibleTimeWindow`: within how much time after its moment the target is called, 1 minute to 24 hours. Default: at the
    /// moment.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub flexible_window: Option<Value<Duration>>,
    /// `StartDate`: not before this date and time, such as `2026-12-01T00:00:00Z`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub start: Option<Value<String>>,
    /// `EndDate`: not after this date and time.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub end: Option<Value<String>>,
    /// `State`. Default: enabled.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<Value<ScheduleState>>,
    /// `GroupName`: the group that the schedule belongs to. Default: the group `default` of account and region.
    #[serde(skip_serializing_if = "ScheduleGroup::is_default")]
    pub group: ScheduleGroup,
    /// `KmsKeyArn`: encrypts the input with a key of one's own. Default: a key that AWS owns.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub key: Option<Handle<Key>>,
    /// `Target`: what is called.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub target: Option<ScheduleTarget>,
    /// `Input`: what the target gets. Texts in it may hold `<aws.scheduler.scheduled-time>` and the like. Default: an event of
    /// the schedule.
    #[serde(skip_serializing_if = "Node::is_null")]
    pub input: Node,
    /// `MaximumEventAgeInSeconds`: how long the call is tried, 1 minute to 24 hours. Default: 24 hours.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_event_age: Option<Value<Duration>>,
    /// `MaximumRetryAttempts`: how often the call is tried again, 0 to 185. Default: 185.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub retry_attempts: Option<Value<i64>>,
    /// `DeadLetterConfig`: the standard queue for calls that were given up. Default: they are forgotten.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dead_letter: Option<Handle<Queue>>,
}

/// `State`: whether a schedule works.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum ScheduleState {
    /// It does.
    Enabled,
    /// It does not.
    Disabled,
}

impl Literal for ScheduleState {}

impl From<ScheduleState> for schedule::ScheduleState {
    fn from(state: ScheduleState) -> Self {
        match state {
            ScheduleState::Enabled => Self::ENABLED,
            ScheduleState::Disabled => Self::DISABLED,
        }
    }
}

/// The group that a schedule belongs to. Scheduler publishes its metrics by group.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum ScheduleGroup {
    /// The group `default` of account and region.
    #[default]
    Default,
    /// A group for this schedule alone (`AWS::Scheduler::ScheduleGroup`), with metrics of its own.
    Own,
    /// A group that exists, by its name.
    Named(Value<String>),
}

impl ScheduleGroup {
    fn is_default(&self) -> bool {
        *self == Self::default()
    }
}

impl Schedule {
    /// A schedule that needs an expression and a target.
    #[track_caller]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            base: Base::here(name),
            ..Self::default()
        }
    }

    /// `Name`, up to 64 characters.
    #[must_use]
    #[track_caller]
    pub fn schedule_name(mut self, name: impl Into<Value<String>>) -> Self {
        self.schedule_name = Some(Value::here(name));
        self
    }

    /// `Description`, up to 512 characters.
    #[must_use]
    #[track_caller]
    pub fn description(mut self, text: impl Into<Value<String>>) -> Self {
        self.description = Some(Value::here(text));
        self
    }

    /// `ScheduleExpression`
    #[must_use]
    pub fn schedule(mut self, expression: ScheduleExpression) -> Self {
        self.schedule = Some(expression);
        self
    }

    /// `ScheduleExpression`: again and again after the same time, a whole number of minutes, hours or days.
    #[must_use]
    #[track_caller]
    pub fn rate(self, every: Duration) -> Self {
        self.schedule(ScheduleExpression::rate(every))
    }

    /// `ScheduleExpression`: by the calendar of the time zone.
    #[must_use]
    #[track_caller]
    pub fn cron(self, fields: Cron) -> Self {
        self.schedule(ScheduleExpression::cron(fields))
    }

    /// `ScheduleExpression`: once, at a date and time of the time zone such as `2026-12-24T18:00:00`.
    #[must_use]
    #[track_caller]
    pub fn at(self, date_time: &str) -> Self {
        self.schedule(ScheduleExpression::at(date_time))
    }

    /// `ScheduleExpressionTimezone`, such as `Europe/Berlin`.
    #[must_use]
    #[track_caller]
    pub fn time_zone(mut self, zone: impl Into<Value<String>>) -> Self {
        self.time_zone = Some(Value::here(zone));
        self
    }

    /// `FlexibleTimeWindow`: within how much time after its moment the target is called, 1 minute to 24 hours.
    #[must_use]
    #[track_caller]
    pub fn flexible_window(mut self, window: impl Into<Value<Duration>>) -> Self {
        self.flexible_window = Some(Value::here(window));
        self
    }

    /// `StartDate`: not before this date and time, such as `2026-12-01T00:00:00Z`.
    #[must_use]
    #[track_caller]
    pub fn start(mut self, date_time: impl Into<Value<String>>) -> Self {
        self.start = Some(Value::here(date_time));
        self
    }

    /// `EndDate`: not after this date and time.
    #[must_use]
    #[track_caller]
    pub fn end(mut self, date_time: impl Into<Value<String>>) -> Self {
        self.end = Some(Value::here(date_time));
        self
    }

    /// `State`
    #[must_use]
    #[track_caller]
    pub fn state(mut self, state: impl Into<Value<ScheduleState>>) -> Self {
        self.state = Some(Value::here(state));
        self
    }

    /// `GroupName`: a group that exists.
    #[must_use]
    #[track_caller]
    pub fn group(mut self, name: impl Into<Value<String>>) -> Self {
        self.group = ScheduleGroup::Named(Value::here(name));
        self
    }

    /// `GroupName`: a group for this schedule alone (`AWS::Scheduler::ScheduleGroup`), with metrics of its own.
    #[must_use]
    pub fn own_group(mut self) -> Self {
        self.group = ScheduleGroup::Own;
        self
    }

    /// `KmsKeyArn`: encrypts the input with a key of one's own.
    #[must_use]
    #[track_caller]
    pub fn key(mut self, key: &Handle<Key>) -> Self {
        self.key = Some(key.here());
        self
    }

    /// `Target`: what is called.
    #[must_use]
    #[track_caller]
    pub fn target(mut self, target: impl Into<ScheduleTarget>) -> Self {
        self.target = Some(target.into().at(Origin::caller()));
        self
    }

    /// `Input`: what the target gets, as JSON.
    #[must_use]
    #[track_caller]
    pub fn input(mut self, input: impl Into<Node>) -> Self {
        self.input = input.into().located(Origin::caller());
        self
    }

    /// `MaximumEventAgeInSeconds`: how long the call is tried, 1 minute to 24 hours.
    #[must_use]
    #[track_caller]
    pub fn max_event_age(mut self, age: impl Into<Value<Duration>>) -> Self {
        self.max_event_age = Some(Value::here(age));
        self
    }

    /// `MaximumRetryAttempts`: how often the call is tried again, 0 to 185.
    #[must_use]
    #[track_caller]
    pub fn retry_attempts(mut self, attempts: impl Into<Value<i64>>) -> Self {
        self.retry_attempts = Some(Value::here(attempts));
        self
    }

    /// `DeadLetterConfig`: the standard queue for calls that were given up.
    #[must_use]
    #[track_caller]
    pub fn dead_letter(mut self, queue: &Handle<Queue>) -> Self {
        self.dead_letter = Some(queue.here());
        self
    }
}

impl Construct for Schedule {
    const TYPE: &'static str = "Schedule";

    fn base(&self) -> &Base {
        &self.base
    }

    fn base_mut(&mut self) -> &mut Base {
        &mut self.base
    }

    fn lower(&self, cx: &mut Lowering<'_>) {
        lower::write(self, cx);
    }

    fn metric_specs(&self) -> &'static [MetricSpec] {
        METRICS
    }

    fn dimensions(&self, target: &Handle) -> Vec<(&'static str, Value<String>)> {
        let group = match &self.group {
            ScheduleGroup::Default => "default".into(),
            ScheduleGroup::Own => target.child::<()>("Group").reference(),
            ScheduleGroup::Named(name) => name.clone(),
        };
        vec![("ScheduleGroup", group)]
    }
}

/// Source: the page "Monitoring Amazon EventBridge Scheduler with Amazon CloudWatch" of the EventBridge Scheduler user guide.
const METRICS: &[MetricSpec] = &[
    metric("invocations", "InvocationAttemptCount", "Sum"),
    metric("target_errors", "TargetErrorCount", "Sum"),
    metric("throttles", "InvocationThrottleCount", "Sum"),
    metric("dropped_invocations", "InvocationDroppedCount", "Sum"),
    metric("dead_letters", "InvocationsSentToDeadLetterCount", "Sum"),
    metric(
        "lost_dead_letters",
        "InvocationsFailedToBeSentToDeadLetterCount",
        "Sum",
    ),
];

const fn metric(name: &'static str, metric: &'static str, statistic: &'static str) -> MetricSpec {
    MetricSpec {
        name,
        namespace: "AWS/Scheduler",
        metric,
        statistic,
    }
}

impl Handle<Schedule> {
    /// The ARN (`Fn::GetAtt` of `Arn`).
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The name (`Ref`).
    pub fn name(&self) -> Value<String> {
        self.reference()
    }

    /// The metrics that Scheduler publishes about the group of the schedule.
    pub fn metrics(&self) -> ScheduleMetrics {
        ScheduleMetrics(self.clone())
    }
}

/// The metrics of a schedule's group, each with the statistic that suits it: of this schedule alone if the group is its own.
#[derive(Clone, Debug)]
pub struct ScheduleMetrics(Handle<Schedule>);

impl ScheduleMetrics {
    #[track_caller]
    fn metric(&self, name: &str) -> Metric {
        Metric::of(&self.0, name)
    }

    /// Calls that were tried.
    #[track_caller]
    pub fn invocations(&self) -> Metric {
        self.metric("invocations")
    }

    /// Calls that the target answered with an error.
    #[track_caller]
    pub fn target_errors(&self) -> Metric {
        self.metric("target_errors")
    }

    /// Calls that had to wait.
    #[track_caller]
    pub fn throttles(&self) -> Metric {
        self.metric("throttles")
    }

    /// Calls that were given up.
    #[track_caller]
    pub fn dropped_invocations(&self) -> Metric {
        self.metric("dropped_invocations")
    }

    /// Calls that went to a queue for dead letters.
    #[track_caller]
    pub fn dead_letters(&self) -> Metric {
        self.metric("dead_letters")
    }

    /// Calls that could not even be put into a queue for dead letters.
    #[track_caller]
    pub fn lost_dead_letters(&self) -> Metric {
        self.metric("lost_dead_letters")
    }
}
