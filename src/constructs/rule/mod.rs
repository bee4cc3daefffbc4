//! `Rule`: a rule of Amazon EventBridge.

mod lower;
mod target;
mod template;

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

pub(in crate::constructs) use lower::{RuleTrigger, check_schedule, write_function_rule};
pub use target::{
    ApiDestinationTarget, ArnTarget, EventBusTarget, LogGroupTarget, RuleDelivery, RuleDestination,
    RuleTarget,
};

use super::{Cron, EventBus, EventPattern, Queue, ScheduleExpression};
use crate::aws::events::rule;
use crate::definition::{Base, Construct, Handle, Lowering, Metric, MetricSpec};
use crate::value::{Duration, Literal, Origin, Value};

/// A rule (`AWS::Events::Rule`): sends events of a bus that match a pattern, or ticks of a clock, to up to five targets.
///
/// Every target gets exactly the permission it needs: functions an `AWS::Lambda::Permission`, queues and topics a statement
/// in their policies and in those of their keys, log groups an `AWS::Logs::ResourcePolicy`, all of them for this rule alone;
/// for other targets the rule has a role (`AWS::IAM::Role`) that may do one thing with each.
///
/// EventBridge tries for 24 hours and up to 185 times to deliver an event. Then the event is lost, unless there is a queue
/// for dead letters: give one to each rule, or to a target.
///
/// ```
/// use formwork::prelude::*;
///
/// let mut stack = Stack::new("shop");
/// let bus = stack.add(EventBus::new("Shop"));
/// let orders = stack.add(Queue::new("Orders"));
/// let undelivered = stack.add(Queue::new("Undelivered").retention(days(14)));
/// stack.add(
///     Rule::new("OnOrder")
///         .event_bus(&bus)
///         .pattern(EventPattern::new().source("shop").detail_type("order.placed"))
///         .target(RuleTarget::from(&orders).input_path("$.detail"))
///         .dead_letter(&undelivered),
/// );
/// stack.add(
///     Rule::new("EveryMorning")
///         .cron(Cron::new().minute(0).hour(8))
///         .target(&orders)
///         .dead_letter(&undelivered),
/// );
/// ```
#[derive(Clone, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Rule {
    #[serde(skip)]
    base: Base,
    /// `Name`. Default: CloudFormation makes one up, so that the rule can be replaced.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rule_name: Option<Value<String>>,
    /// `Description`, up to 512 characters.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub description: Option<Value<String>>,
    /// `EventBusName`: the bus whose events are compared. Default: the default bus of account and region.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub event_bus: Option<Handle<EventBus>>,
    /// `EventPattern`: which events.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub pattern: Option<EventPattern>,
    /// `ScheduleExpression`: when, instead of a pattern. On the default bus only.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub schedule: Option<ScheduleExpression>,
    /// `State`. Default: enabled.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub state: Option<Value<RuleState>>,
    /// `Targets`: up to five.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub targets: Vec<RuleTarget>,
    /// `MaximumEventAgeInSeconds` of targets without their own: how long delivery is tried, 1 minute to 24 hours. Default: 24
    /// hours.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_event_age: Option<Value<Duration>>,
    /// `MaximumRetryAttempts` of targets without their own: how often delivery is tried again, 0 to 185. Default: 185.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub retry_attempts: Option<Value<i64>>,
    /// `DeadLetterConfig` of targets without their own: the standard queue for events that cannot be delivered. Default: they
    /// are lost.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dead_letter: Option<Handle<Queue>>,
}

/// `State`: whether a rule works.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum RuleState {
    /// It does.
    Enabled,
    /// It does not.
    Disabled,
    /// It does, and takes events of CloudTrail about calls that only read, too.
    EnabledWithAllCloudtrailManagementEvents,
}

impl Literal for RuleState {}

impl From<RuleState> for rule::State {
    fn from(state: RuleState) -> Self {
        match state {
            RuleState::Enabled => Self::ENABLED,
            RuleState::Disabled => Self::DISABLED,
            RuleState::EnabledWithAllCloudtrailManagementEvents => {
                Self::ENABLED_WITH_ALL_CLOUDTRAIL_MANAGEMENT_EVENTS
            }
        }
    }
}

impl Rule {
    /// A rule that needs a pattern or a schedule.
    #[track_caller]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            base: Base::here(name),
            ..Self::default()
        }
    }

    /// `Name`
    #[must_use]
    #[track_caller]
    pub fn rule_name(mut self, name: impl Into<Value<String>>) -> Self {
        self.rule_name = Some(Value::here(name));
        self
    }

    /// `Description`, up to 512 characters.
    #[must_use]
    #[track_caller]
    pub fn description(mut self, text: impl Into<Value<String>>) -> Self {
        self.description = Some(Value::here(text));
        self
    }

    /// `EventBusName`: the bus whose events are compared.
    #[must_use]
    #[track_caller]
    pub fn event_bus(mut self, bus: &Handle<EventBus>) -> Self {
        self.event_bus = Some(bus.here());
        self
    }

    /// `EventPattern`: which events.
    #[must_use]
    pub fn pattern(mut self, pattern: EventPattern) -> Self {
        self.pattern = Some(pattern);
        self
    }

    /// `ScheduleExpression`: when, instead of a pattern.
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

    /// `ScheduleExpression`: by the calendar, in UTC.
    #[must_use]
    #[track_caller]
    pub fn cron(self, fields: Cron) -> Self {
        self.schedule(ScheduleExpression::cron(fields))
    }

    /// `State`
    #[must_use]
    #[track_caller]
    pub fn state(mut self, state: impl Into<Value<RuleState>>) -> Self {
        self.state = Some(Value::here(state));
        self
    }

    /// `Targets`: one more of up to five.
    #[must_use]
    #[track_caller]
    pub fn target(mut self, target: impl Into<RuleTarget>) -> Self {
        self.targets.push(target.into().at(Origin::caller()));
        self
    }

    /// `MaximumEventAgeInSeconds` of targets without their own: how long delivery is tried, 1 minute to 24 hours.
    #[must_use]
    #[track_caller]
    pub fn max_event_age(mut self, age: impl Into<Value<Duration>>) -> Self {
        self.max_event_age = Some(Value::here(age));
        self
    }

    /// `MaximumRetryAttempts` of targets without their own: how often delivery is tried again, 0 to 185.
    #[must_use]
    #[track_caller]
    pub fn retry_attempts(mut self, attempts: impl Into<Value<i64>>) -> Self {
        self.retry_attempts = Some(Value::here(attempts));
        self
    }

    /// `DeadLetterConfig` of targets without their own: the standard queue for events that cannot be delivered.
    #[must_use]
    #[track_caller]
    pub fn dead_letter(mut self, queue: &Handle<Queue>) -> Self {
        self.dead_letter = Some(queue.here());
        self
    }
}

impl Construct for Rule {
    const TYPE: &'static str = "Rule";

    fn base(&self) -> &Base {
        &self.base
    }

    fn base_mut(&mut self) -> &mut Base {
        &mut self.base
    }

    fn lower(&self, cx: &mut Lowering<'_>) {
        lower::write(self, cx, "");
    }

    fn metric_specs(&self) -> &'static [MetricSpec] {
        METRICS
    }

    // Source: the page "Monitoring Amazon EventBridge" of the EventBridge user guide: rules of the default bus have one
    // dimension, others two.
    fn dimensions(&self, target: &Handle) -> Vec<(&'static str, Value<String>)> {
        let bus = self.event_bus.as_ref();
        let bus = bus.map(|bus| ("EventBusName", bus.beside(target).name()));
        let rule: Handle<Self> = target.cast();
        bus.into_iter().chain([("RuleName", rule.name())]).collect()
    }
}

/// Source: the page "Monitoring Amazon EventBridge" of the EventBridge user guide.
const METRICS: &[MetricSpec] = &[
    metric("matched_events", "MatchedEvents", "Sum"),
    metric("triggered_rules", "TriggeredRules", "Sum"),
    metric("invocations", "Invocations", "Sum"),
    metric("failed_invocations", "FailedInvocations", "Sum"),
    metric("retried_invocations", "RetryInvocationAttempts", "Sum"),
    metric("throttled_rules", "ThrottledRules", "Sum"),
    metric("dead_letters", "InvocationsSentToDlq", "Sum"),
    metric("lost_dead_letters", "InvocationsFailedToBeSentToDlq", "Sum"),
    metric(
        "delivery_latency",
        "IngestionToInvocationSuccessLatency",
        "Average",
    ),
];

const fn metric(name: &'static str, metric: &'static str, statistic: &'static str) -> MetricSpec {
    MetricSpec {
        name,
        namespace: "AWS/Events",
        metric,
        statistic,
    }
}

impl Handle<Rule> {
    /// The ARN (`Fn::GetAtt` of `Arn`).
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The name (`Fn::GetAtt` of `RuleName`; `Ref` has the bus in front).
    pub fn name(&self) -> Value<String> {
        self.attribute("RuleName")
    }

    /// The metrics that EventBridge publishes about the rule.
    pub fn metrics(&self) -> RuleMetrics {
        RuleMetrics(self.clone())
    }
}

/// The metrics of a rule, each with the statistic that suits it.
#[derive(Clone, Debug)]
pub struct RuleMetrics(Handle<Rule>);

impl RuleMetrics {
    #[track_caller]
    fn metric(&self, name: &str) -> Metric {
        Metric::of(&self.0, name)
    }

    /// Events that matched.
    #[track_caller]
    pub fn matched_events(&self) -> Metric {
        self.metric("matched_events")
    }

    /// How often the rule set off, by an event or by its schedule.
    #[track_caller]
    pub fn triggered_rules(&self) -> Metric {
        self.metric("triggered_rules")
    }

    /// Deliveries to targets, whether they succeeded or failed for good.
    #[track_caller]
    pub fn invocations(&self) -> Metric {
        self.metric("invocations")
    }

    /// Deliveries that failed for good.
    #[track_caller]
    pub fn failed_invocations(&self) -> Metric {
        self.metric("failed_invocations")
    }

    /// Deliveries that were tried again.
    #[track_caller]
    pub fn retried_invocations(&self) -> Metric {
        self.metric("retried_invocations")
    }

    /// How often the rule had to wait.
    #[track_caller]
    pub fn throttled_rules(&self) -> Metric {
        self.metric("throttled_rules")
    }

    /// Events that went to a queue for dead letters.
    #[track_caller]
    pub fn dead_letters(&self) -> Metric {
        self.metric("dead_letters")
    }

    /// Events that could not even be put into a queue for dead letters.
    #[track_caller]
    pub fn lost_dead_letters(&self) -> Metric {
        self.metric("lost_dead_letters")
    }

    /// Time from the arrival of an event to its delivery, in milliseconds, on average.
    #[track_caller]
    pub fn delivery_latency(&self) -> Metric {
        self.metric("delivery_latency")
    }
}
