//! What calls a function: queues, streams, topics, buckets, schedules, events and requests.

use schemars::JsonSchema;
use serde::{Deserialize, Deserializer, Serialize};

use super::super::{
    Bucket, EventBus, EventPattern, HttpApi, Queue, ScheduleExpression, Table, Topic,
};
use super::destination::Destination;
use crate::definition::Handle;
use crate::value::{Duration, Node, Origin, Value, by_key, from_node};

/// Something that calls a function.
///
/// Handles make them (`orders.messages()`, `stock.stream()`), and a [`ScheduleExpression`] is one. In a definition file the
/// first key tells them apart: `{ queue: Orders, batch_size: 10 }`.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
#[serde(untagged)]
#[non_exhaustive]
#[expect(
    clippy::large_enum_variant,
    reason = "a function has few, and a box would show in every pattern"
)]
pub enum EventSource {
    /// Messages of a queue.
    Queue(QueueSource),
    /// Changes of a table.
    Table(TableSource),
    /// Messages of a topic.
    Topic(TopicSource),
    /// Objects of a bucket.
    Bucket(BucketSource),
    /// The clock.
    Schedule(ScheduleSource),
    /// Events of a bus.
    Events(EventsSource),
    /// Requests of an HTTP API.
    HttpApi(HttpApiSource),
}

impl<'de> Deserialize<'de> for EventSource {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        by_key(
            deserializer,
            &[
                ("queue", |node| from_node(node).map(Self::Queue)),
                ("table", |node| from_node(node).map(Self::Table)),
                ("topic", |node| from_node(node).map(Self::Topic)),
                ("bucket", |node| from_node(node).map(Self::Bucket)),
                ("schedule", |node| from_node(node).map(Self::Schedule)),
                ("pattern", |node| from_node(node).map(Self::Events)),
                ("http_api", |node| from_node(node).map(Self::HttpApi)),
            ],
        )
    }
}

/// Messages of a queue (`AWS::Lambda::EventSourceMapping`). The function may receive and delete them.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct QueueSource {
    /// The queue. It must hide a message for at least as long as the function may run.
    pub queue: Handle<Queue>,
    /// `BatchSize`: messages a call, 1 to 10,000, for FIFO queues 1 to 10. Default: 10.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub batch_size: Option<Value<i64>>,
    /// `MaximumBatchingWindowInSeconds`: how long to wait for a batch to fill, up to 5 minutes. Default: not at all.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub batching_window: Option<Value<Duration>>,
    /// `ScalingConfig.MaximumConcurrency`: calls at a time, 2 to 1,000. Default: as many as the function has.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub max_concurrency: Option<Value<i64>>,
    /// `FunctionResponseTypes`: the function answers which messages of a batch failed, and only these come again.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub report_failures: bool,
    /// `FilterCriteria`: only messages that match one of these patterns.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub filters: Vec<Node>,
}

/// Changes of a table (`AWS::Lambda::EventSourceMapping` on its stream). The function may read the stream.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct TableSource {
    /// The table, which must have a stream.
    pub table: Handle<Table>,
    /// `StartingPosition`. Default: the oldest change that the stream still has.
    #[serde(default, skip_serializing_if = "StartingPosition::is_default")]
    pub starting_position: StartingPosition,
    /// `BatchSize`: changes a call, 1 to 10,000. Default: 100.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub batch_size: Option<Value<i64>>,
    /// `MaximumBatchingWindowInSeconds`: how long to wait for a batch to fill, up to 5 minutes. Default: not at all.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub batching_window: Option<Value<Duration>>,
    /// `BisectBatchOnFunctionError`: a batch that fails is tried again in halves.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub bisect_on_error: bool,
    /// `MaximumRetryAttempts`: how often a failing batch is tried again. Default: until the change expires.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub retry_attempts: Option<Value<i64>>,
    /// `MaximumRecordAgeInSeconds`: older changes are passed over, 60 seconds to 7 days. Default: none is.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub max_record_age: Option<Value<Duration>>,
    /// `ParallelizationFactor`: calls at a time for a shard, 1 to 10. Default: 1.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub parallelization_factor: Option<Value<i64>>,
    /// `FunctionResponseTypes`: the function answers where in a batch it failed.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub report_failures: bool,
    /// `DestinationConfig.OnFailure`: a queue or a topic that hears of what was given up.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub on_failure: Option<Destination>,
    /// `FilterCriteria`: only changes that match one of these patterns.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub filters: Vec<Node>,
}

/// `StartingPosition`: where in a stream a function begins.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum StartingPosition {
    /// `TRIM_HORIZON`: with the oldest change that the stream still has.
    #[default]
    TrimHorizon,
    /// `LATEST`: with the next change.
    Latest,
}

impl StartingPosition {
    #[expect(clippy::trivially_copy_pass_by_ref, reason = "serde gives a reference")]
    fn is_default(&self) -> bool {
        *self == Self::default()
    }

    pub(super) fn as_str(self) -> &'static str {
        match self {
            Self::TrimHorizon => "TRIM_HORIZON",
            Self::Latest => "LATEST",
        }
    }
}

/// Messages of a topic (`AWS::SNS::Subscription`).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct TopicSource {
    /// The topic.
    pub topic: Handle<Topic>,
    /// `FilterPolicy`: only messages whose attributes match.
    #[serde(default, skip_serializing_if = "Node::is_null")]
    pub filter_policy: Node,
    /// `RedrivePolicy`: where messages go that could not be delivered.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub dead_letter: Option<Handle<Queue>>,
}

/// Objects of a bucket (its `NotificationConfiguration`). The bucket must be of the same stack.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct BucketSource {
    /// The bucket.
    pub bucket: Handle<Bucket>,
    /// The events, such as `s3:ObjectCreated:*`.
    pub events: Vec<String>,
    /// Only objects whose key begins so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub prefix: Option<String>,
    /// Only objects whose key ends so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub suffix: Option<String>,
}

/// The clock (`AWS::Events::Rule` with a schedule).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct ScheduleSource {
    /// `ScheduleExpression`: `rate(5 minutes)` or `cron(0 8 ? * MON-FRI *)`.
    pub schedule: ScheduleExpression,
    /// `Input`: what the function gets. Default: an event of the schedule.
    #[serde(default, skip_serializing_if = "Node::is_null")]
    pub input: Node,
}

/// Events of a bus (`AWS::Events::Rule` with a pattern).
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct EventsSource {
    /// `EventPattern`: which events.
    pub pattern: EventPattern,
    /// `EventBusName`. Default: the default bus of account and region.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub event_bus: Option<Handle<EventBus>>,
}

/// Requests of an HTTP API: a further route of it. The API must be of the same stack.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct HttpApiSource {
    /// The API.
    pub http_api: Handle<HttpApi>,
    /// The route, such as `GET /stock/{sku}`.
    pub route: String,
}

macro_rules! event_sources {
    ($($variant:ident($source:ident)),* $(,)?) => {
        $(impl From<$source> for EventSource {
            fn from(source: $source) -> Self {
                Self::$variant(source)
            }
        })*
    };
}

event_sources! {
    Queue(QueueSource), Table(TableSource), Topic(TopicSource), Bucket(BucketSource), Schedule(ScheduleSource),
    Events(EventsSource), HttpApi(HttpApiSource),
}

impl From<ScheduleExpression> for EventSource {
    fn from(schedule: ScheduleExpression) -> Self {
        Self::Schedule(ScheduleSource {
            schedule,
            input: Node::default(),
        })
    }
}

impl Handle<Queue> {
    /// Event source: the messages of the queue.
    #[track_caller]
    pub fn messages(&self) -> QueueSource {
        QueueSource {
            queue: self.here(),
            batch_size: None,
            batching_window: None,
            max_concurrency: None,
            report_failures: false,
            filters: Vec::new(),
        }
    }
}

impl QueueSource {
    /// `BatchSize`: messages a call.
    #[must_use]
    #[track_caller]
    pub fn batch_size(mut self, size: impl Into<Value<i64>>) -> Self {
        self.batch_size = Some(Value::here(size));
        self
    }

    /// `MaximumBatchingWindowInSeconds`: how long to wait for a batch to fill.
    #[must_use]
    #[track_caller]
    pub fn batching_window(mut self, window: impl Into<Value<Duration>>) -> Self {
        self.batching_window = Some(Value::here(window));
        self
    }

    /// `ScalingConfig.MaximumConcurrency`: calls at a time.
    #[must_use]
    #[track_caller]
    pub fn max_concurrency(mut self, calls: impl Into<Value<i64>>) -> Self {
        self.max_concurrency = Some(Value::here(calls));
        self
    }

    /// `FunctionResponseTypes`: the function answers which messages failed (`batchItemFailures`), and only these come again.
    #[must_use]
    pub fn report_failures(mut self) -> Self {
        self.report_failures = true;
        self
    }

    /// `FilterCriteria`: only messages that match this pattern, or another one.
    #[must_use]
    pub fn filter(mut self, pattern: impl Into<Node>) -> Self {
        self.filters.push(pattern.into());
        self
    }
}

impl Handle<Table> {
    /// Event source: the changes of the table, which must have a stream.
    #[track_caller]
    pub fn changes(&self) -> TableSource {
        TableSource {
            table: self.here(),
            starting_position: StartingPosition::default(),
            batch_size: None,
            batching_window: None,
            bisect_on_error: false,
            retry_attempts: None,
            max_record_age: None,
            parallelization_factor: None,
            report_failures: false,
            on_failure: None,
            filters: Vec::new(),
        }
    }
}

impl TableSource {
    /// `StartingPosition`: where in the stream to begin.
    #[must_use]
    pub fn starting_position(mut self, position: StartingPosition) -> Self {
        self.starting_position = position;
        self
    }

    /// `BatchSize`: changes a call.
    #[must_use]
    #[track_caller]
    pub fn batch_size(mut self, size: impl Into<Value<i64>>) -> Self {
        self.batch_size = Some(Value::here(size));
        self
    }

    /// `MaximumBatchingWindowInSeconds`: how long to wait for a batch to fill.
    #[must_use]
    #[track_caller]
    pub fn batching_window(mut self, window: impl Into<Value<Duration>>) -> Self {
        self.batching_window = Some(Value::here(window));
        self
    }

    /// `BisectBatchOnFunctionError`: a batch that fails is tried again in halves.
    #[must_use]
    pub fn bisect_on_error(mut self) -> Self {
        self.bisect_on_error = true;
        self
    }

    /// `MaximumRetryAttempts`: how often a failing batch is tried again.
    #[must_use]
    #[track_caller]
    pub fn retry_attempts(mut self, attempts: impl Into<Value<i64>>) -> Self {
        self.retry_attempts = Some(Value::here(attempts));
        self
    }

    /// `MaximumRecordAgeInSeconds`: older changes are passed over.
    #[must_use]
    #[track_caller]
    pub fn max_record_age(mut self, age: impl Into<Value<Duration>>) -> Self {
        self.max_record_age = Some(Value::here(age));
        self
    }

    /// `ParallelizationFactor`: calls at a time for a shard.
    #[must_use]
    #[track_caller]
    pub fn parallelization_factor(mut self, calls: impl Into<Value<i64>>) -> Self {
        self.parallelization_factor = Some(Value::here(calls));
        self
    }

    /// `FunctionResponseTypes`: the function answers where in a batch it failed (`batchItemFailures`).
    #[must_use]
    pub fn report_failures(mut self) -> Self {
        self.report_failures = true;
        self
    }

    /// `DestinationConfig.OnFailure`: a queue or a topic that hears of what was given up.
    #[must_use]
    #[track_caller]
    pub fn on_failure(mut self, destination: impl Into<Destination>) -> Self {
        self.on_failure = Some(destination.into().at(Origin::caller()));
        self
    }

    /// `FilterCriteria`: only changes that match this pattern, or another one.
    #[must_use]
    pub fn filter(mut self, pattern: impl Into<Node>) -> Self {
        self.filters.push(pattern.into());
        self
    }
}

impl Handle<Topic> {
    /// Event source: the messages of the topic.
    #[track_caller]
    pub fn messages(&self) -> TopicSource {
        TopicSource {
            topic: self.here(),
            filter_policy: Node::default(),
            dead_letter: None,
        }
    }
}

impl TopicSource {
    /// `FilterPolicy`: only messages whose attributes match.
    #[must_use]
    pub fn filter_policy(mut self, policy: impl Into<Node>) -> Self {
        self.filter_policy = policy.into();
        self
    }

    /// `RedrivePolicy`: where messages go that could not be delivered.
    #[must_use]
    #[track_caller]
    pub fn dead_letter(mut self, queue: &Handle<Queue>) -> Self {
        self.dead_letter = Some(queue.here());
        self
    }
}

impl Handle<Bucket> {
    /// Event source: objects that are created.
    #[track_caller]
    pub fn objects_created(&self) -> BucketSource {
        self.events(["s3:ObjectCreated:*"])
    }

    /// Event source: objects that are removed.
    #[track_caller]
    pub fn objects_removed(&self) -> BucketSource {
        self.events(["s3:ObjectRemoved:*"])
    }

    /// Event source: events of any kind, by the names of S3.
    #[track_caller]
    pub fn events<E: Into<String>>(&self, events: impl IntoIterator<Item = E>) -> BucketSource {
        BucketSource {
            bucket: self.here(),
            events: events.into_iter().map(Into::into).collect(),
            prefix: None,
            suffix: None,
        }
    }
}

impl BucketSource {
    /// Only objects whose key begins so.
    #[must_use]
    pub fn prefix(mut self, prefix: impl Into<String>) -> Self {
        self.prefix = Some(prefix.into());
        self
    }

    /// Only objects whose key ends so.
    #[must_use]
    pub fn suffix(mut self, suffix: impl Into<String>) -> Self {
        self.suffix = Some(suffix.into());
        self
    }
}

impl ScheduleSource {
    /// `Input`: what the function gets.
    #[must_use]
    pub fn input(mut self, input: impl Into<Node>) -> Self {
        self.input = input.into();
        self
    }
}

impl Handle<EventBus> {
    /// Event source: the events of the bus that match a pattern.
    #[track_caller]
    pub fn events(&self, pattern: EventPattern) -> EventsSource {
        EventsSource {
            pattern,
            event_bus: Some(self.here()),
        }
    }
}

impl From<EventPattern> for EventSource {
    fn from(pattern: EventPattern) -> Self {
        Self::Events(EventsSource {
            pattern,
            event_bus: None,
        })
    }
}

impl Handle<HttpApi> {
    /// Event source: requests of a route such as `GET /stock/{sku}`.
    #[track_caller]
    pub fn requests(&self, route: impl Into<String>) -> HttpApiSource {
        HttpApiSource {
            http_api: self.here(),
            route: route.into(),
        }
    }
}
