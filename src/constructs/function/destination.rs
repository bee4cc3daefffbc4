//! Destinations: who hears of the outcome of an asynchronous call.

use schemars::JsonSchema;
use serde::{Deserialize, Deserializer, Serialize};

use super::super::{EventBus, Queue, Topic};
use super::{Function, FunctionTarget};
use crate::definition::{Access, Handle, Lowering, Target};
use crate::value::{Duration, Origin, Value, by_key, from_node};

/// Who hears of the outcome of a call. The function may send to it.
///
/// In a definition file: `{ queue: Failures }`, `{ topic: Alerts }`, `{ event_bus: Bus }`, `{ function: Mender }`.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
#[serde(untagged)]
#[non_exhaustive]
pub enum Destination {
    /// A queue.
    Queue {
        /// The queue.
        queue: Handle<Queue>,
    },
    /// A topic.
    Topic {
        /// The topic.
        topic: Handle<Topic>,
    },
    /// An event bus.
    EventBus {
        /// The bus.
        event_bus: Handle<EventBus>,
    },
    /// A function.
    Function(FunctionTarget),
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct QueueOnly {
    queue: Handle<Queue>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct TopicOnly {
    topic: Handle<Topic>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct EventBusOnly {
    event_bus: Handle<EventBus>,
}

impl<'de> Deserialize<'de> for Destination {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        by_key(
            deserializer,
            &[
                ("queue", |node| {
                    from_node::<QueueOnly>(node).map(|only| Self::Queue { queue: only.queue })
                }),
                ("topic", |node| {
                    from_node::<TopicOnly>(node).map(|only| Self::Topic { topic: only.topic })
                }),
                ("event_bus", |node| {
                    from_node::<EventBusOnly>(node).map(|only| Self::EventBus {
                        event_bus: only.event_bus,
                    })
                }),
                ("function", |node| from_node(node).map(Self::Function)),
            ],
        )
    }
}

impl Destination {
    /// The ARN.
    pub fn arn(&self) -> Value<String> {
        match self {
            Self::Queue { queue } => queue.arn(),
            Self::Topic { topic } => topic.arn(),
            Self::EventBus { event_bus } => event_bus.arn(),
            Self::Function(function) => function.arn(),
        }
    }

    /// The same destination, named at `origin`.
    #[must_use]
    pub(super) fn at(self, origin: Origin) -> Self {
        match self {
            Self::Queue { queue } => Self::Queue {
                queue: queue.at(origin),
            },
            Self::Topic { topic } => Self::Topic {
                topic: topic.at(origin),
            },
            Self::EventBus { event_bus } => Self::EventBus {
                event_bus: event_bus.at(origin),
            },
            Self::Function(function) => Self::Function(function.at(origin)),
        }
    }

    pub(super) fn is_queue_or_topic(&self) -> bool {
        matches!(self, Self::Queue { .. } | Self::Topic { .. })
    }

    /// Where it was named.
    pub(super) fn origin(&self) -> Origin {
        match self {
            Self::Queue { queue } => queue.origin(),
            Self::Topic { topic } => topic.origin(),
            Self::EventBus { event_bus } => event_bus.origin(),
            Self::Function(function) => function.function.origin(),
        }
    }

    /// Lets a role send to it.
    pub(super) fn grant(&self, cx: &mut Lowering<'_>, role: &Target) {
        let access = match self {
            Self::Queue { queue } => Access::new(queue, "send"),
            Self::Topic { topic } => Access::new(topic, "publish"),
            Self::EventBus { event_bus } => Access::new(event_bus, "put-events"),
            Self::Function(function) => Access::new(&function.function, "invoke"),
        };
        cx.grant_access(role, &access);
    }
}

impl From<&Handle<Queue>> for Destination {
    fn from(queue: &Handle<Queue>) -> Self {
        Self::Queue {
            queue: queue.clone(),
        }
    }
}

impl From<&Handle<Topic>> for Destination {
    fn from(topic: &Handle<Topic>) -> Self {
        Self::Topic {
            topic: topic.clone(),
        }
    }
}

impl From<&Handle<EventBus>> for Destination {
    fn from(bus: &Handle<EventBus>) -> Self {
        Self::EventBus {
            event_bus: bus.clone(),
        }
    }
}

impl From<&Handle<Function>> for Destination {
    fn from(function: &Handle<Function>) -> Self {
        Self::Function(FunctionTarget::from(function))
    }
}

/// How asynchronous calls of a function are tried again, and who hears of their outcome (`AWS::Lambda::EventInvokeConfig`).
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct AsyncInvoke {
    /// `MaximumRetryAttempts`: 0 to 2. Default: 2.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub retry_attempts: Option<Value<i64>>,
    /// `MaximumEventAgeInSeconds`: 60 seconds to 6 hours. Default: 6 hours.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_event_age: Option<Value<Duration>>,
    /// `DestinationConfig.OnSuccess`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub on_success: Option<Destination>,
    /// `DestinationConfig.OnFailure`
    #[serde(skip_serializing_if = "Option::is_none")]
    pub on_failure: Option<Destination>,
}
