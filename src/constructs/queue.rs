//! `Queue`: a queue of Amazon SQS.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::Key;
use crate::aws::ResourceType;
use crate::aws::sqs::{self, queue::RedrivePolicy};
use crate::definition::{
    Access, Base, Construct, Handle, Lowering, Metric, MetricSpec, PolicyTarget,
};
use crate::diagnostic::{Code, Diagnostic};
use crate::iam::{Conditions, Principal, Statement};
use crate::template::{DeletionPolicy, Resource};
use crate::value::{Duration, Located, Size, Value};

/// A queue (`AWS::SQS::Queue`), standard or FIFO.
///
/// Secure by default: messages are encrypted with keys of SQS, and a queue policy (`AWS::SQS::QueuePolicy`) denies every
/// request that does not come over TLS. A queue is deleted with its stack, messages included.
///
/// ```
/// use formwork::prelude::*;
///
/// let mut stack = Stack::new("shop");
/// let rejected = stack.add(Queue::new("RejectedOrders").retention(days(14)));
/// let orders = stack.add(
///     Queue::new("Orders")
///         .visibility_timeout(minutes(5))
///         .dead_letter(&rejected, 5),
/// );
/// stack.output("QueueUrl", orders.url());
/// ```
#[derive(Clone, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Queue {
    #[serde(skip)]
    base: Base,
    /// `QueueName`. Default: CloudFormation makes one up, so that the queue can be replaced.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub queue_name: Option<Value<String>>,
    /// `VisibilityTimeout`: how long a received message is hidden from others, up to 12 hours. Default: 30 seconds.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub visibility_timeout: Option<Value<Duration>>,
    /// `MessageRetentionPeriod`: how long a message is kept, 60 seconds to 14 days. Default: 4 days.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub retention: Option<Value<Duration>>,
    /// `DelaySeconds`: how long a new message waits before it can be received, up to 15 minutes. Default: not at all.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub delay: Option<Value<Duration>>,
    /// `ReceiveMessageWaitTimeSeconds`: how long a receiver waits for a message, up to 20 seconds. Default: not at all.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub receive_wait_time: Option<Value<Duration>>,
    /// `MaximumMessageSize`: 1 KiB to 1 MiB. Default: 1 MiB.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub max_message_size: Option<Value<Size>>,
    /// `RedrivePolicy`: where messages go that cannot be worked on.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub dead_letter: Option<DeadLetter>,
    /// `FifoQueue`: keeps the order within a message group and delivers once. Default: off.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub fifo: bool,
    /// `ContentBasedDeduplication`: two messages of the same content within 5 minutes count as one. FIFO only. Default: off.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub content_based_deduplication: Option<Value<bool>>,
    /// `DeduplicationScope` and `FifoThroughputLimit` by message group, for high throughput. FIFO only. Default: off.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub high_throughput: bool,
    /// Encryption at rest. Default: keys of SQS.
    #[serde(skip_serializing_if = "QueueEncryption::is_default")]
    pub encryption: QueueEncryption,
    /// Whether requests without TLS are let in. Default: they are denied by a queue policy.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub allow_insecure_transport: bool,
    /// Further statements of the queue policy.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub policy: Vec<Statement>,
}

/// Where a queue puts messages that were received too often.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct DeadLetter {
    /// The queue that takes them.
    pub queue: Handle<Queue>,
    /// How often a message is received before it goes there, 1 to 1,000.
    pub max_receives: Value<i64>,
}

/// How the messages of a queue are encrypted at rest.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum QueueEncryption {
    /// With keys that SQS holds (`SqsManagedSseEnabled`).
    #[default]
    SqsManaged,
    /// With the key of KMS that AWS manages for SQS (`alias/aws/sqs`).
    KmsManaged,
    /// With a key of one's own: whoever may use the queue may use the key.
    Key(Handle<Key>),
    /// Not at all.
    None,
}

impl QueueEncryption {
    fn is_default(&self) -> bool {
        *self == Self::default()
    }
}

impl Queue {
    /// A standard queue.
    #[track_caller]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            base: Base::here(name),
            ..Self::default()
        }
    }

    /// `QueueName`. A FIFO queue's name ends in `.fifo`.
    #[must_use]
    #[track_caller]
    pub fn queue_name(mut self, name: impl Into<Value<String>>) -> Self {
        self.queue_name = Some(Value::here(name));
        self
    }

    /// `VisibilityTimeout`: how long a received message is hidden from others.
    #[must_use]
    #[track_caller]
    pub fn visibility_timeout(mut self, timeout: impl Into<Value<Duration>>) -> Self {
        self.visibility_timeout = Some(Value::here(timeout));
        self
    }

    /// `MessageRetentionPeriod`: how long a message is kept.
    #[must_use]
    #[track_caller]
    pub fn retention(mut self, period: impl Into<Value<Duration>>) -> Self {
        self.retention = Some(Value::here(period));
        self
    }

    /// `DelaySeconds`: how long a new message waits before it can be received.
    #[must_use]
    #[track_caller]
    pub fn delay(mut self, delay: impl Into<Value<Duration>>) -> Self {
        self.delay = Some(Value::here(delay));
        self
    }

    /// `ReceiveMessageWaitTimeSeconds`: how long a receiver waits for a message.
    #[must_use]
    #[track_caller]
    pub fn receive_wait_time(mut self, time: impl Into<Value<Duration>>) -> Self {
        self.receive_wait_time = Some(Value::here(time));
        self
    }

    /// `MaximumMessageSize`
    #[must_use]
    #[track_caller]
    pub fn max_message_size(mut self, size: impl Into<Value<Size>>) -> Self {
        self.max_message_size = Some(Value::here(size));
        self
    }

    /// `RedrivePolicy`: messages that were received `max_receives` times go to `queue`, which must be of the same kind.
    #[must_use]
    #[track_caller]
    pub fn dead_letter(
        mut self,
        queue: &Handle<Self>,
        max_receives: impl Into<Value<i64>>,
    ) -> Self {
        self.dead_letter = Some(DeadLetter {
            queue: queue.here(),
            max_receives: Value::here(max_receives),
        });
        self
    }

    /// Makes it a FIFO queue.
    #[must_use]
    pub fn fifo(mut self) -> Self {
        self.fifo = true;
        self
    }

    /// `ContentBasedDeduplication`: two messages of the same content within 5 minutes count as one.
    #[must_use]
    #[track_caller]
    pub fn content_based_deduplication(mut self) -> Self {
        self.content_based_deduplication = Some(Value::here(true));
        self
    }

    /// Lets a FIFO queue deduplicate and count its throughput by message group.
    #[must_use]
    pub fn high_throughput(mut self) -> Self {
        self.high_throughput = true;
        self
    }

    /// Encryption at rest.
    #[must_use]
    pub fn encryption(mut self, encryption: QueueEncryption) -> Self {
        self.encryption = encryption;
        self
    }

    /// Encrypts with a key of one's own.
    #[must_use]
    #[track_caller]
    pub fn key(self, key: &Handle<Key>) -> Self {
        self.encryption(QueueEncryption::Key(key.here()))
    }

    /// Lets requests in that do not come over TLS.
    #[must_use]
    pub fn allow_insecure_transport(mut self) -> Self {
        self.allow_insecure_transport = true;
        self
    }

    /// A further statement of the queue policy; without a resource it is for this queue.
    #[must_use]
    pub fn policy_statement(mut self, statement: Statement) -> Self {
        self.policy.push(statement);
        self
    }

    fn properties(&self) -> Resource {
        let by_group = |value| (self.fifo && self.high_throughput).then_some(value);
        let (managed, key) = match &self.encryption {
            QueueEncryption::SqsManaged => (Some(true), None),
            QueueEncryption::KmsManaged => (None, Some("alias/aws/sqs".into())),
            QueueEncryption::Key(key) => (None, Some(key.arn().unchecked())),
            QueueEncryption::None => (Some(false), None),
        };
        sqs::Queue::default()
            .queue_name(self.queue_name.clone())
            .visibility_timeout(self.visibility_timeout.as_ref().map(Value::in_seconds))
            .message_retention_period(self.retention.as_ref().map(Value::in_seconds))
            .delay_seconds(self.delay.as_ref().map(Value::in_seconds))
            .receive_message_wait_time_seconds(
                self.receive_wait_time.as_ref().map(Value::in_seconds),
            )
            .maximum_message_size(self.max_message_size.as_ref().map(Value::in_bytes))
            .redrive_policy(self.dead_letter.as_ref().map(DeadLetter::properties))
            .fifo_queue(self.fifo.then_some(true))
            .content_based_deduplication(self.content_based_deduplication.clone())
            .deduplication_scope(by_group("messageGroup"))
            .fifo_throughput_limit(by_group("perMessageGroupId"))
            .sqs_managed_sse_enabled(managed)
            .kms_master_key_id(key)
            .resource()
            .keep(DeletionPolicy::Delete)
    }

    fn check(&self, cx: &mut Lowering<'_>) {
        cx.duration_bounds(
            "VisibilityTimeout",
            self.visibility_timeout.as_ref(),
            0..=43_200,
        );
        cx.duration_bounds(
            "MessageRetentionPeriod",
            self.retention.as_ref(),
            60..=1_209_600,
        );
        cx.duration_bounds("DelaySeconds", self.delay.as_ref(), 0..=900);
        cx.duration_bounds(
            "ReceiveMessageWaitTimeSeconds",
            self.receive_wait_time.as_ref(),
            0..=20,
        );
        if !self.fifo && (self.high_throughput || self.content_based_deduplication.is_some()) {
            let diagnostic = Diagnostic::error(
                Code::FIFO_MISMATCH,
                format!(
                    "`{}` is a standard queue with settings of a FIFO queue",
                    cx.name()
                ),
            )
            .at(cx.origin(), "")
            .help("make it a FIFO queue, or leave out deduplication and high throughput");
            cx.report(diagnostic);
        }
        self.check_fifo_name(cx);
        let Some(dead_letter) = &self.dead_letter else {
            return;
        };
        cx.bounds("maxReceiveCount", Some(&dead_letter.max_receives), 1..=1000);
        let Some(other) = cx.find(&dead_letter.queue) else {
            return;
        };
        if other.fifo != self.fifo {
            let kind = |fifo: bool| if fifo { "FIFO" } else { "standard" };
            let diagnostic = Diagnostic::error(
                Code::FIFO_MISMATCH,
                format!(
                    "`{}` is a {} queue, its dead-letter queue `{}` a {} one",
                    cx.name(),
                    kind(self.fifo),
                    other.base.name,
                    kind(other.fifo)
                ),
            )
            .at(
                dead_letter.queue.origin(),
                "the two must be of the same kind",
            )
            .related(
                other.base.origin,
                format!("`{}` is made here", other.base.name),
            )
            .help("make both FIFO queues, or both standard ones");
            cx.report(diagnostic);
        }
    }

    fn check_fifo_name(&self, cx: &mut Lowering<'_>) {
        let name = self.queue_name.as_ref();
        let Some(Located { value, origin }) = name.and_then(|name| {
            let value = name.as_literal()?.clone();
            Some(Located {
                value,
                origin: name.origin(),
            })
        }) else {
            return;
        };
        // Source: the page "CreateQueue" of the SQS API reference, parameter QueueName.
        if value.ends_with(".fifo") != self.fifo {
            let diagnostic = Diagnostic::error(
                Code::FIFO_MISMATCH,
                format!("`{value}` is not the name of such a queue"),
            )
            .at(origin, "")
            .help("the name of a FIFO queue ends in `.fifo`, that of a standard queue does not");
            cx.report(diagnostic);
        }
    }
}

impl DeadLetter {
    fn properties(&self) -> RedrivePolicy {
        RedrivePolicy::default()
            .dead_letter_target_arn(self.queue.arn())
            .max_receive_count(&self.max_receives)
    }
}

impl Construct for Queue {
    const TYPE: &'static str = "Queue";

    fn base(&self) -> &Base {
        &self.base
    }

    fn base_mut(&mut self) -> &mut Base {
        &mut self.base
    }

    fn lower(&self, cx: &mut Lowering<'_>) {
        self.check(cx);
        cx.add("", self.properties());
        let me: Handle<Self> = cx.me();
        if !self.allow_insecure_transport {
            let deny = Statement::deny(["sqs:*"])
                .on(me.arn())
                .to(Principal::Any)
                .when(Conditions::secure_transport(false));
            cx.allow_on(PolicyTarget::Queue, cx.target(""), deny);
        }
        for statement in &self.policy {
            let mut statement = statement.clone();
            if statement.resources.is_empty() && statement.not_resources.is_empty() {
                statement = statement.on(me.arn());
            }
            cx.allow_on(PolicyTarget::Queue, cx.target(""), statement);
        }
    }

    fn verbs(&self) -> &'static [&'static str] {
        &["send", "consume", "poll", "purge"]
    }

    fn access(&self, verb: &str, target: &Handle) -> Vec<Statement> {
        let actions: &[&str] = match verb {
            "send" => &["sqs:SendMessage"],
            "consume" => &[
                "sqs:ReceiveMessage",
                "sqs:ChangeMessageVisibility",
                "sqs:DeleteMessage",
                "sqs:GetQueueAttributes",
                "sqs:GetQueueUrl",
            ],
            // Source: the page "AWSLambdaSQSQueueExecutionRole" of the AWS managed policy reference.
            "poll" => &[
                "sqs:ReceiveMessage",
                "sqs:DeleteMessage",
                "sqs:GetQueueAttributes",
            ],
            "purge" => &["sqs:PurgeQueue"],
            _ => return Vec::new(),
        };
        let queue: Handle<Self> = target.cast();
        let mut statements = vec![Statement::allow(actions.iter().copied()).on(queue.arn())];
        if let QueueEncryption::Key(key) = &self.encryption {
            // Source: the page "Key management" of the SQS developer guide: senders need both actions, receivers Decrypt.
            let actions: &[&str] = match verb {
                "send" => &["kms:Decrypt", "kms:GenerateDataKey"],
                "consume" | "poll" => &["kms:Decrypt"],
                _ => &[],
            };
            if !actions.is_empty() {
                let key = key.beside(target).arn();
                statements.push(Statement::allow(actions.iter().copied()).on(key));
            }
        }
        statements
    }

    fn metric_specs(&self) -> &'static [MetricSpec] {
        METRICS
    }

    fn dimensions(&self, target: &Handle) -> Vec<(&'static str, Value<String>)> {
        vec![("QueueName", target.attribute("QueueName"))]
    }
}

/// Source: the page "Available CloudWatch metrics for Amazon SQS" of the SQS developer guide.
const METRICS: &[MetricSpec] = &[
    metric(
        "oldest_message_age",
        "ApproximateAgeOfOldestMessage",
        "Maximum",
    ),
    metric(
        "messages_visible",
        "ApproximateNumberOfMessagesVisible",
        "Maximum",
    ),
    metric(
        "messages_in_flight",
        "ApproximateNumberOfMessagesNotVisible",
        "Maximum",
    ),
    metric(
        "messages_delayed",
        "ApproximateNumberOfMessagesDelayed",
        "Maximum",
    ),
    metric("messages_sent", "NumberOfMessagesSent", "Sum"),
    metric("messages_received", "NumberOfMessagesReceived", "Sum"),
    metric("messages_deleted", "NumberOfMessagesDeleted", "Sum"),
    metric("empty_receives", "NumberOfEmptyReceives", "Sum"),
    metric("sent_message_size", "SentMessageSize", "Average"),
];

const fn metric(name: &'static str, metric: &'static str, statistic: &'static str) -> MetricSpec {
    MetricSpec {
        name,
        namespace: "AWS/SQS",
        metric,
        statistic,
    }
}

impl Handle<Queue> {
    /// The ARN (`Fn::GetAtt` of `Arn`).
    pub fn arn(&self) -> Value<String> {
        self.attribute("Arn")
    }

    /// The URL (`Fn::GetAtt` of `QueueUrl`).
    pub fn url(&self) -> Value<String> {
        self.attribute("QueueUrl")
    }

    /// The name (`Fn::GetAtt` of `QueueName`).
    pub fn name(&self) -> Value<String> {
        self.attribute("QueueName")
    }

    /// Access: put messages in.
    #[track_caller]
    pub fn send(&self) -> Access {
        Access::new(&self.here(), "send")
    }

    /// Access: take messages out and delete them.
    #[track_caller]
    pub fn consume(&self) -> Access {
        Access::new(&self.here(), "consume")
    }

    /// Access: what Lambda needs to take messages out on behalf of a function. Event sources ask for it by themselves.
    #[track_caller]
    pub fn poll(&self) -> Access {
        Access::new(&self.here(), "poll")
    }

    /// Access: delete all messages.
    #[track_caller]
    pub fn purge(&self) -> Access {
        Access::new(&self.here(), "purge")
    }

    /// The metrics that SQS publishes about the queue.
    pub fn metrics(&self) -> QueueMetrics {
        QueueMetrics(self.clone())
    }
}

/// The metrics of a queue, each with the statistic that suits it.
#[derive(Clone, Debug)]
pub struct QueueMetrics(Handle<Queue>);

impl QueueMetrics {
    #[track_caller]
    fn metric(&self, name: &str) -> Metric {
        Metric::of(&self.0, name)
    }

    /// Age of the oldest message that nobody has deleted, in seconds, at most.
    #[track_caller]
    pub fn oldest_message_age(&self) -> Metric {
        self.metric("oldest_message_age")
    }

    /// Messages that can be received, at most.
    #[track_caller]
    pub fn messages_visible(&self) -> Metric {
        self.metric("messages_visible")
    }

    /// Messages received and not yet deleted, at most.
    #[track_caller]
    pub fn messages_in_flight(&self) -> Metric {
        self.metric("messages_in_flight")
    }

    /// Messages that wait for their delay to end, at most.
    #[track_caller]
    pub fn messages_delayed(&self) -> Metric {
        self.metric("messages_delayed")
    }

    /// Messages put in.
    #[track_caller]
    pub fn messages_sent(&self) -> Metric {
        self.metric("messages_sent")
    }

    /// Messages taken out.
    #[track_caller]
    pub fn messages_received(&self) -> Metric {
        self.metric("messages_received")
    }

    /// Messages done with.
    #[track_caller]
    pub fn messages_deleted(&self) -> Metric {
        self.metric("messages_deleted")
    }

    /// Receives that found nothing.
    #[track_caller]
    pub fn empty_receives(&self) -> Metric {
        self.metric("empty_receives")
    }

    /// Size of the messages put in, in bytes, on average.
    #[track_caller]
    pub fn sent_message_size(&self) -> Metric {
        self.metric("sent_message_size")
    }
}
