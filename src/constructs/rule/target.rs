//! What a rule sends its events to.

use std::borrow::Cow;

use schemars::{JsonSchema, Schema, SchemaGenerator, json_schema};
use serde::de::DeserializeOwned;
use serde::{Deserialize, Deserializer, Serialize};

use super::super::api::pascal;
use super::super::beside::{or_shared, take_out, with_properties_of};
use super::super::delivery::{QueueTarget, StateMachineTarget, TopicTarget};
use super::super::{EventBus, Function, FunctionTarget, LogGroup, Queue, Topic};
use crate::definition::Handle;
use crate::value::{Duration, Node, Origin, Problem, Value, by_key, from_node};

/// A target of a rule: where events go, what of them, and what becomes of those that cannot be delivered.
///
/// A handle of a function, queue, topic, event bus or log group is one. In a definition file the first key tells them apart:
/// `{ function: Worker, alias: live, input_path: $.detail, dead_letter: Failed }`.
#[derive(Clone, Debug, PartialEq, Serialize)]
pub struct RuleTarget {
    /// Where events go.
    #[serde(flatten)]
    pub destination: RuleDestination,
    /// What of them, and what becomes of those that cannot be delivered.
    #[serde(flatten)]
    pub delivery: RuleDelivery,
}

/// Where a rule sends its events.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
#[non_exhaustive]
pub enum RuleDestination {
    /// A function (`AWS::Lambda::Permission` for the rule).
    Function(FunctionTarget),
    /// A queue, whose policy lets the rule in.
    Queue(QueueTarget),
    /// A topic, whose policy lets the rule in.
    Topic(TopicTarget),
    /// Another event bus, by the rule's role.
    EventBus(EventBusTarget),
    /// A state machine, by the rule's role.
    StateMachine(StateMachineTarget),
    /// A log group (`AWS::Logs::ResourcePolicy` for the rule).
    LogGroup(LogGroupTarget),
    /// An API destination, by the rule's role.
    ApiDestination(ApiDestinationTarget),
    /// Anything else, by the rule's role.
    Arn(ArnTarget),
}

/// Another event bus as a target: `{ event_bus: Audit }`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct EventBusTarget {
    /// The bus.
    pub event_bus: Handle<EventBus>,
}

/// A log group as a target: `{ log_group: Events }`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct LogGroupTarget {
    /// The log group.
    pub log_group: Handle<LogGroup>,
}

/// An API destination as a target: `{ api_destination: !GetAtt Partner.Arn }`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ApiDestinationTarget {
    /// The ARN of the API destination.
    pub api_destination: Value<String>,
}

/// Any target by its ARN: `{ arn: !GetAtt Clicks.Arn, actions: [kinesis:PutRecord, kinesis:PutRecords] }`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ArnTarget {
    /// `Arn`
    pub arn: Value<String>,
    /// What the rule's role must be allowed to do with it. Without any the target gets no role.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub actions: Vec<String>,
    /// Further properties of the target by CloudFormation's names, such as `KinesisParameters`.
    #[serde(default, skip_serializing_if = "Node::is_null")]
    pub parameters: Node,
}

/// What of an event a target gets, and what becomes of events that cannot be delivered.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct RuleDelivery {
    /// `Input`: always the same JSON instead of the event.
    #[serde(skip_serializing_if = "Node::is_null")]
    pub input: Node,
    /// `InputPath`: only this part of the event, such as `$.detail`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub input_path: Option<Value<String>>,
    /// `InputTransformer`: JSON in whose texts `{$.detail.id}` stands for a field of the event. A text that is nothing but a
    /// field becomes the field as it is. `{aws.events.rule-name}` and the like are EventBridge's own fields.
    #[serde(skip_serializing_if = "Node::is_null")]
    pub input_template: Node,
    /// `MaximumEventAgeInSeconds`: how long delivery is tried, 1 minute to 24 hours. Default: that of the rule.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_event_age: Option<Value<Duration>>,
    /// `MaximumRetryAttempts`: how often delivery is tried again, 0 to 185. Default: that of the rule.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub retry_attempts: Option<Value<i64>>,
    /// `DeadLetterConfig`: the queue for events that cannot be delivered. Default: that of the rule.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dead_letter: Option<Handle<Queue>>,
}

impl RuleTarget {
    /// A target of this kind that gets whole events.
    pub fn new(destination: RuleDestination) -> Self {
        Self {
            destination,
            delivery: RuleDelivery::default(),
        }
    }

    /// A state machine, by its ARN.
    #[track_caller]
    pub fn state_machine(arn: impl Into<Value<String>>) -> Self {
        Self::new(RuleDestination::StateMachine(StateMachineTarget {
            state_machine: Value::here(arn),
        }))
    }

    /// An API destination, by its ARN.
    #[track_caller]
    pub fn api_destination(arn: impl Into<Value<String>>) -> Self {
        Self::new(RuleDestination::ApiDestination(ApiDestinationTarget {
            api_destination: Value::here(arn),
        }))
    }

    /// Anything else by its ARN, and what the rule's role must be allowed to do with it.
    #[track_caller]
    pub fn arn<A: Into<String>>(
        arn: impl Into<Value<String>>,
        actions: impl IntoIterator<Item = A>,
    ) -> Self {
        Self::new(RuleDestination::Arn(ArnTarget {
            arn: Value::here(arn),
            actions: actions.into_iter().map(Into::into).collect(),
            parameters: Node::default(),
        }))
    }

    /// `Input`: always the same JSON instead of the event.
    #[must_use]
    #[track_caller]
    pub fn input(mut self, input: impl Into<Node>) -> Self {
        self.delivery.input = input.into().located(Origin::caller());
        self
    }

    /// `InputPath`: only this part of the event, such as `$.detail`.
    #[must_use]
    #[track_caller]
    pub fn input_path(mut self, path: impl Into<Value<String>>) -> Self {
        self.delivery.input_path = Some(Value::here(path));
        self
    }

    /// `InputTransformer`: JSON in whose texts `{$.detail.id}` stands for a field of the event.
    ///
    /// ```
    /// use formwork::prelude::*;
    ///
    /// let worker: Handle<Function> = Handle::named("Worker");
    /// let target = RuleTarget::from(&worker).input_template(Node::map([
    ///     ("id", "{$.detail.id}"),
    ///     ("text", "order {$.detail.id} of {$.detail.customer}"),
    /// ]));
    /// ```
    #[must_use]
    #[track_caller]
    pub fn input_template(mut self, template: impl Into<Node>) -> Self {
        self.delivery.input_template = template.into().located(Origin::caller());
        self
    }

    /// `MaximumEventAgeInSeconds`: how long delivery is tried, 1 minute to 24 hours.
    #[must_use]
    #[track_caller]
    pub fn max_event_age(mut self, age: impl Into<Value<Duration>>) -> Self {
        self.delivery.max_event_age = Some(Value::here(age));
        self
    }

    /// `MaximumRetryAttempts`: how often delivery is tried again, 0 to 185.
    #[must_use]
    #[track_caller]
    pub fn retry_attempts(mut self, attempts: impl Into<Value<i64>>) -> Self {
        self.delivery.retry_attempts = Some(Value::here(attempts));
        self
    }

    /// `DeadLetterConfig`: the standard queue for events that cannot be delivered.
    #[must_use]
    #[track_caller]
    pub fn dead_letter(mut self, queue: &Handle<Queue>) -> Self {
        self.delivery.dead_letter = Some(queue.here());
        self
    }

    /// The same target, named at `origin`.
    pub(super) fn at(mut self, origin: Origin) -> Self {
        match &mut self.destination {
            RuleDestination::Function(target) => target.function = target.function.at(origin),
            RuleDestination::Queue(target) => target.queue = target.queue.at(origin),
            RuleDestination::Topic(target) => target.topic = target.topic.at(origin),
            RuleDestination::EventBus(target) => target.event_bus = target.event_bus.at(origin),
            RuleDestination::LogGroup(target) => target.log_group = target.log_group.at(origin),
            RuleDestination::StateMachine(_)
            | RuleDestination::ApiDestination(_)
            | RuleDestination::Arn(_) => {}
        }
        self
    }

    /// Where it was named.
    pub(super) fn origin(&self) -> Origin {
        match &self.destination {
            RuleDestination::Function(target) => target.function.origin(),
            RuleDestination::Queue(target) => target.queue.origin(),
            RuleDestination::Topic(target) => target.topic.origin(),
            RuleDestination::EventBus(target) => target.event_bus.origin(),
            RuleDestination::LogGroup(target) => target.log_group.origin(),
            RuleDestination::StateMachine(target) => target.state_machine.origin(),
            RuleDestination::ApiDestination(target) => target.api_destination.origin(),
            RuleDestination::Arn(target) => target.arn.origin(),
        }
    }

    /// The name of the construct that it is, and the name with that of the alias.
    pub(super) fn names(&self) -> Vec<String> {
        let (name, alias) = match &self.destination {
            RuleDestination::Function(target) => {
                (target.function.construct_name(), target.alias.as_deref())
            }
            RuleDestination::Queue(target) => (target.queue.construct_name(), None),
            RuleDestination::Topic(target) => (target.topic.construct_name(), None),
            RuleDestination::EventBus(target) => (target.event_bus.construct_name(), None),
            RuleDestination::LogGroup(target) => (target.log_group.construct_name(), None),
            RuleDestination::StateMachine(_)
            | RuleDestination::ApiDestination(_)
            | RuleDestination::Arn(_) => return Vec::new(),
        };
        let with_alias = alias.map(|alias| format!("{name}{}", pascal(alias)));
        std::iter::once(name.to_owned()).chain(with_alias).collect()
    }
}

impl From<FunctionTarget> for RuleTarget {
    fn from(target: FunctionTarget) -> Self {
        Self::new(RuleDestination::Function(target))
    }
}

impl From<&Handle<Function>> for RuleTarget {
    fn from(function: &Handle<Function>) -> Self {
        Self::new(RuleDestination::Function(function.into()))
    }
}

impl From<QueueTarget> for RuleTarget {
    fn from(target: QueueTarget) -> Self {
        Self::new(RuleDestination::Queue(target))
    }
}

impl From<&Handle<Queue>> for RuleTarget {
    fn from(queue: &Handle<Queue>) -> Self {
        Self::new(RuleDestination::Queue(queue.into()))
    }
}

impl From<&Handle<Topic>> for RuleTarget {
    fn from(topic: &Handle<Topic>) -> Self {
        Self::new(RuleDestination::Topic(topic.into()))
    }
}

impl From<&Handle<EventBus>> for RuleTarget {
    fn from(bus: &Handle<EventBus>) -> Self {
        let event_bus = bus.clone();
        Self::new(RuleDestination::EventBus(EventBusTarget { event_bus }))
    }
}

impl From<&Handle<LogGroup>> for RuleTarget {
    fn from(group: &Handle<LogGroup>) -> Self {
        let log_group = group.clone();
        Self::new(RuleDestination::LogGroup(LogGroupTarget { log_group }))
    }
}

impl<'de> Deserialize<'de> for RuleTarget {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        by_key(
            deserializer,
            &[
                ("function", |node| read(node, RuleDestination::Function)),
                ("queue", |node| read(node, RuleDestination::Queue)),
                ("topic", |node| read(node, RuleDestination::Topic)),
                ("event_bus", |node| read(node, RuleDestination::EventBus)),
                ("state_machine", |node| {
                    read(node, RuleDestination::StateMachine)
                }),
                ("log_group", |node| read(node, RuleDestination::LogGroup)),
                ("api_destination", |node| {
                    read(node, RuleDestination::ApiDestination)
                }),
                ("arn", |node| read(node, RuleDestination::Arn)),
            ],
        )
    }
}

/// The keys of [`RuleDelivery`], which stand beside those of the destination.
const DELIVERY: [&str; 6] = [
    "input",
    "input_path",
    "input_template",
    "max_event_age",
    "retry_attempts",
    "dead_letter",
];

fn read<T: DeserializeOwned>(
    mut node: Node,
    destination: fn(T) -> RuleDestination,
) -> Result<RuleTarget, Problem> {
    let delivery = take_out(&mut node, &DELIVERY);
    let own = from_node(node).map_err(|problem| or_shared(problem, &DELIVERY))?;
    Ok(RuleTarget {
        destination: destination(own),
        delivery: from_node(delivery)?,
    })
}

impl JsonSchema for RuleTarget {
    fn schema_name() -> Cow<'static, str> {
        "RuleTarget".into()
    }

    fn json_schema(generator: &mut SchemaGenerator) -> Schema {
        let delivery = RuleDelivery::json_schema(generator);
        let kinds = [
            FunctionTarget::json_schema(generator),
            QueueTarget::json_schema(generator),
            TopicTarget::json_schema(generator),
            EventBusTarget::json_schema(generator),
            StateMachineTarget::json_schema(generator),
            LogGroupTarget::json_schema(generator),
            ApiDestinationTarget::json_schema(generator),
            ArnTarget::json_schema(generator),
        ];
        let kinds = kinds.map(|kind| with_properties_of(kind, &delivery));
        json_schema!({ "anyOf": kinds })
    }
}
