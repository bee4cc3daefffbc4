//! What a schedule calls.

use schemars::JsonSchema;
use serde::{Deserialize, Deserializer, Serialize};

use super::super::delivery::{QueueTarget, StateMachineTarget, TopicTarget};
use super::super::{EventBus, Function, FunctionTarget, Queue, Topic};
use crate::definition::Handle;
use crate::iam::Statement;
use crate::value::{Origin, Value, by_key, from_node};

/// What a schedule calls.
///
/// A handle of a function, queue or topic is one. In a definition file the first key tells them apart:
/// `{ function: Worker, alias: live }`, `{ queue: Orders }`.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
#[serde(untagged)]
#[non_exhaustive]
pub enum ScheduleTarget {
    /// A function.
    Function(FunctionTarget),
    /// A queue.
    Queue(QueueTarget),
    /// A topic.
    Topic(TopicTarget),
    /// An event bus.
    PutEvent(PutEventTarget),
    /// A state machine.
    StateMachine(StateMachineTarget),
    /// Any call of the AWS API.
    Universal(UniversalTarget),
}

/// An event that is put on a bus, with the schedule's input as its `detail`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct PutEventTarget {
    /// The bus.
    pub event_bus: Handle<EventBus>,
    /// `Source`: who sends the event; not `aws.…`.
    pub source: Value<String>,
    /// `DetailType`: what the event is about, up to 128 characters.
    pub detail_type: Value<String>,
}

/// Any call of the AWS API, with the schedule's input as its parameters.
///
/// `{ call: ecs:updateService, allow: { actions: ecs:UpdateService, resources: !Ref Shop } }` in a definition file.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct UniversalTarget {
    /// Service and operation as the AWS SDK for Java writes them, such as `ecs:updateService`.
    pub call: String,
    /// What the schedule's role must be allowed to do for it.
    pub allow: Statement,
}

impl ScheduleTarget {
    /// An event that is put on a bus, with the schedule's input as its `detail`.
    #[track_caller]
    pub fn put_event(
        bus: &Handle<EventBus>,
        source: impl Into<Value<String>>,
        detail_type: impl Into<Value<String>>,
    ) -> Self {
        Self::PutEvent(PutEventTarget {
            event_bus: bus.here(),
            source: Value::here(source),
            detail_type: Value::here(detail_type),
        })
    }

    /// A state machine, by its ARN.
    #[track_caller]
    pub fn state_machine(arn: impl Into<Value<String>>) -> Self {
        Self::StateMachine(StateMachineTarget {
            state_machine: Value::here(arn),
        })
    }

    /// Any call of the AWS API such as `ecs:updateService`, and what the schedule's role must be allowed to do for it.
    pub fn universal(call: impl Into<String>, allow: Statement) -> Self {
        Self::Universal(UniversalTarget {
            call: call.into(),
            allow,
        })
    }

    /// The same target, named at `origin`.
    pub(super) fn at(mut self, origin: Origin) -> Self {
        match &mut self {
            Self::Function(target) => target.function = target.function.at(origin),
            Self::Queue(target) => target.queue = target.queue.at(origin),
            Self::Topic(target) => target.topic = target.topic.at(origin),
            Self::PutEvent(target) => target.event_bus = target.event_bus.at(origin),
            Self::StateMachine(_) | Self::Universal(_) => {}
        }
        self
    }
}

impl From<FunctionTarget> for ScheduleTarget {
    fn from(target: FunctionTarget) -> Self {
        Self::Function(target)
    }
}

impl From<&Handle<Function>> for ScheduleTarget {
    fn from(function: &Handle<Function>) -> Self {
        Self::Function(function.into())
    }
}

impl From<QueueTarget> for ScheduleTarget {
    fn from(target: QueueTarget) -> Self {
        Self::Queue(target)
    }
}

impl From<&Handle<Queue>> for ScheduleTarget {
    fn from(queue: &Handle<Queue>) -> Self {
        Self::Queue(queue.into())
    }
}

impl From<&Handle<Topic>> for ScheduleTarget {
    fn from(topic: &Handle<Topic>) -> Self {
        Self::Topic(topic.into())
    }
}

impl<'de> Deserialize<'de> for ScheduleTarget {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        by_key(
            deserializer,
            &[
                ("function", |node| from_node(node).map(Self::Function)),
                ("queue", |node| from_node(node).map(Self::Queue)),
                ("topic", |node| from_node(node).map(Self::Topic)),
                ("event_bus", |node| from_node(node).map(Self::PutEvent)),
                ("state_machine", |node| {
                    from_node(node).map(Self::StateMachine)
                }),
                ("call", |node| from_node(node).map(Self::Universal)),
            ],
        )
    }
}
