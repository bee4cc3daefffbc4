//! Notifications: what a bucket tells functions, queues and topics about its objects.

use std::collections::BTreeMap;

use schemars::JsonSchema;
use serde::{Deserialize, Deserializer, Serialize};

use super::super::api::target_name;
use super::super::function::bucket_sources;
use super::super::{
    BucketSource, Function, FunctionTarget, Key, Queue, QueueEncryption, Topic, TopicEncryption,
};
use super::{Bucket, BucketEvent};
use crate::aws::ListOf;
use crate::aws::s3::bucket;
use crate::definition::{Construct, Handle, Lowering, PolicyTarget};
use crate::diagnostic::{Code, Diagnostic};
use crate::iam::{Conditions, Principal, Statement};
use crate::value::{Node, Origin, Value, by_key, format, from_node, pseudo};

const SERVICE: &str = "s3.amazonaws.com";

/// Whom a bucket tells of what: in a definition file
/// `{ events: ["s3:ObjectCreated:*"], to: { queue: Uploads }, prefix: in/, suffix: .csv }`.
///
/// S3 must be allowed to deliver before the bucket is made, and the bucket's name is not known by then: unless the bucket
/// has a `bucket_name`, all buckets of the account may deliver.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct BucketNotification {
    /// `Event`: what happens.
    pub events: Vec<BucketEvent>,
    /// Who is told.
    pub to: NotificationTarget,
    /// `Filter` by prefix: only objects whose key begins so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub prefix: Option<Value<String>>,
    /// `Filter` by suffix: only objects whose key ends so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub suffix: Option<Value<String>>,
}

/// Who is told what happens in a bucket: `{ function: Resize }`, `{ queue: Uploads }` or `{ topic: Changes }`.
#[derive(Clone, Debug, PartialEq, Serialize, JsonSchema)]
#[serde(untagged)]
#[non_exhaustive]
pub enum NotificationTarget {
    /// A function, or an alias of it. Its environment cannot hold the bucket's name, which is in every event.
    Function(FunctionTarget),
    /// A standard queue.
    Queue {
        /// The queue.
        queue: Handle<Queue>,
    },
    /// A standard topic.
    Topic {
        /// The topic.
        topic: Handle<Topic>,
    },
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

impl<'de> Deserialize<'de> for NotificationTarget {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        by_key(
            deserializer,
            &[
                ("function", |node| from_node(node).map(Self::Function)),
                ("queue", |node| {
                    from_node::<QueueOnly>(node).map(|only| Self::Queue { queue: only.queue })
                }),
                ("topic", |node| {
                    from_node::<TopicOnly>(node).map(|only| Self::Topic { topic: only.topic })
                }),
            ],
        )
    }
}

impl From<FunctionTarget> for NotificationTarget {
    fn from(function: FunctionTarget) -> Self {
        Self::Function(function)
    }
}

impl From<&Handle<Function>> for NotificationTarget {
    fn from(function: &Handle<Function>) -> Self {
        Self::Function(function.into())
    }
}

impl From<&Handle<Queue>> for NotificationTarget {
    fn from(queue: &Handle<Queue>) -> Self {
        Self::Queue {
            queue: queue.clone(),
        }
    }
}

impl From<&Handle<Topic>> for NotificationTarget {
    fn from(topic: &Handle<Topic>) -> Self {
        Self::Topic {
            topic: topic.clone(),
        }
    }
}

impl NotificationTarget {
    fn at(self, origin: Origin) -> Self {
        match self {
            Self::Function(function) => Self::Function(function.at(origin)),
            Self::Queue { queue } => Self::Queue {
                queue: queue.at(origin),
            },
            Self::Topic { topic } => Self::Topic {
                topic: topic.at(origin),
            },
        }
    }

    fn origin(&self) -> Origin {
        match self {
            Self::Function(target) => target.function.origin(),
            Self::Queue { queue } => queue.origin(),
            Self::Topic { topic } => topic.origin(),
        }
    }
}

impl BucketNotification {
    /// Tells a function, a queue or a topic of these events.
    #[track_caller]
    pub fn new(
        events: impl IntoIterator<Item = BucketEvent>,
        to: impl Into<NotificationTarget>,
    ) -> Self {
        Self {
            events: events.into_iter().collect(),
            to: to.into().at(Origin::caller()),
            prefix: None,
            suffix: None,
        }
    }

    /// Only objects whose key begins so.
    #[must_use]
    #[track_caller]
    pub fn prefix(mut self, prefix: impl Into<Value<String>>) -> Self {
        self.prefix = Some(Value::here(prefix));
        self
    }

    /// Only objects whose key ends so.
    #[must_use]
    #[track_caller]
    pub fn suffix(mut self, suffix: impl Into<Value<String>>) -> Self {
        self.suffix = Some(Value::here(suffix));
        self
    }

    fn filter(&self) -> Option<bucket::NotificationFilter> {
        let rule = |name: &str, value: &Value<String>| {
            bucket::FilterRule::default().name(name).value(value)
        };
        let prefix = self.prefix.iter().map(|value| rule("prefix", value));
        let suffix = self.suffix.iter().map(|value| rule("suffix", value));
        let rules = prefix.chain(suffix).collect::<ListOf<_>>().unless_empty()?;
        let key = bucket::S3KeyFilter::default().rules(rules);
        Some(bucket::NotificationFilter::default().s3_key(key))
    }

    /// An event, with the same name or one that stands for several, that would be told twice.
    fn common_event(&self, other: &Self) -> Option<BucketEvent> {
        let apart = |left: &Option<Value<String>>, right: &Option<Value<String>>, end: bool| {
            let text = |value: &Option<Value<String>>| match value {
                None => Some(String::new()),
                Some(value) => value.as_literal().cloned(),
            };
            match (text(left), text(right)) {
                (Some(left), Some(right)) if end => {
                    !left.ends_with(&right) && !right.ends_with(&left)
                }
                (Some(left), Some(right)) => !left.starts_with(&right) && !right.starts_with(&left),
                // Only CloudFormation knows.
                _ => true,
            }
        };
        if apart(&self.prefix, &other.prefix, false) || apart(&self.suffix, &other.suffix, true) {
            return None;
        }
        let covers = |one: &str, another: &str| {
            one == another
                || one
                    .strip_suffix('*')
                    .is_some_and(|kind| another.starts_with(kind))
        };
        let same = |left: &BucketEvent| {
            let left = left.name();
            other
                .events
                .iter()
                .map(|right| right.name())
                .any(|right| covers(&left, &right) || covers(&right, &left))
        };
        self.events.iter().copied().find(|event| same(event))
    }
}

/// Everything that a bucket tells anybody: its own notifications, and what functions of the stack ask of it.
pub(super) fn all(bucket: &Bucket, cx: &mut Lowering<'_>) -> Vec<BucketNotification> {
    let mut notifications = bucket.notifications.clone();
    for (function, source) in bucket_sources(cx) {
        notifications.push(of_source(function, source, cx));
    }
    for (index, notification) in notifications.iter().enumerate() {
        let before = notifications.iter().take(index);
        check(notification, before, cx);
    }
    notifications
}

fn of_source(
    function: FunctionTarget,
    source: &BucketSource,
    cx: &mut Lowering<'_>,
) -> BucketNotification {
    let origin = source.bucket.origin();
    let mut events = Vec::new();
    for name in &source.events {
        match from_node::<BucketEvent>(Node::from(name.as_str())) {
            Ok(event) => events.push(event),
            Err(mut problem) => {
                problem.origin = problem.origin.or(origin);
                cx.report(Diagnostic::from_problem(
                    problem,
                    "an event of S3 is wanted here",
                ));
            }
        }
    }
    let text = |text: &Option<String>| text.as_ref().map(|text| Value::from(text).at(origin));
    BucketNotification {
        events,
        to: NotificationTarget::Function(function.at(origin)),
        prefix: text(&source.prefix),
        suffix: text(&source.suffix),
    }
}

fn check<'a>(
    notification: &BucketNotification,
    before: impl Iterator<Item = &'a BucketNotification>,
    cx: &mut Lowering<'_>,
) {
    if notification.events.is_empty() {
        let diagnostic = Diagnostic::error(Code::INCOMPLETE, "a notification without events")
            .at(notification.to.origin(), format!("bucket `{}`", cx.name()))
            .help("say which: `s3:ObjectCreated:*`, for example");
        cx.report(diagnostic);
    }
    // Source: the page "Configuring event notifications using object key name filtering" of the S3 user guide.
    for other in before {
        if let Some(event) = notification.common_event(other) {
            let diagnostic = Diagnostic::error(
                Code::CONFLICT,
                format!("bucket `{}` tells of {} twice", cx.name(), event.name()),
            )
            .at(notification.to.origin(), "told here")
            .related(other.to.origin(), "and here, of some of the same objects")
            .help("S3 tells one only: give the two other prefixes or suffixes, or put a topic in between");
            cx.report(diagnostic);
        }
    }
}

/// Lets S3 deliver to everybody whom the bucket tells. Returns the permissions for which the bucket must wait.
pub(super) fn permit(
    bucket: &Bucket,
    notifications: &[BucketNotification],
    cx: &mut Lowering<'_>,
) -> Vec<String> {
    // A reference to the bucket would run in a circle: the bucket waits for what names it. A name that was chosen does not.
    let name = bucket
        .bucket_name
        .as_ref()
        .filter(|name| name.as_literal().is_some());
    let source = name.map(|name| format("arn:{}:s3:::{}", [pseudo::partition(), name.clone()]));
    let mut permissions: BTreeMap<String, Option<String>> = BTreeMap::new();
    for notification in notifications {
        match &notification.to {
            NotificationTarget::Function(target) => {
                let suffix = format!("{}Permission", target_name(target));
                permissions.entry(suffix).or_insert_with_key(|suffix| {
                    target.permit_account(cx, suffix, SERVICE, source.clone())
                });
            }
            NotificationTarget::Queue { queue } => permit_queue(queue, source.as_ref(), cx),
            NotificationTarget::Topic { topic } => permit_topic(topic, source.as_ref(), cx),
        }
    }
    permissions.into_values().flatten().collect()
}

fn permit_queue(queue: &Handle<Queue>, source: Option<&Value<String>>, cx: &mut Lowering<'_>) {
    let Some(found) = cx.find(queue) else {
        return;
    };
    if found.fifo {
        refuse_fifo(&queue.any(), found.base().origin, cx);
    }
    let statement = Statement::allow(["sqs:SendMessage"]).on(queue.arn());
    allow(PolicyTarget::Queue, &queue.any(), statement, source, cx);
    match &found.encryption {
        QueueEncryption::Key(key) => allow_key(&key.beside(queue), cx),
        QueueEncryption::KmsManaged => refuse_key(&queue.any(), found.base().origin, cx),
        QueueEncryption::SqsManaged | QueueEncryption::None => {}
    }
}

fn permit_topic(topic: &Handle<Topic>, source: Option<&Value<String>>, cx: &mut Lowering<'_>) {
    let Some(found) = cx.find(topic) else {
        return;
    };
    if found.fifo {
        refuse_fifo(&topic.any(), found.base().origin, cx);
    }
    let statement = Statement::allow(["sns:Publish"]).on(topic.arn());
    allow(PolicyTarget::Topic, &topic.any(), statement, source, cx);
    match &found.encryption {
        TopicEncryption::Key(key) => allow_key(&key.beside(topic), cx),
        TopicEncryption::KmsManaged => refuse_key(&topic.any(), found.base().origin, cx),
        TopicEncryption::None => {}
    }
}

/// Source: the page "Granting permissions to publish event notification messages to a destination" of the S3 user guide.
fn allow(
    kind: PolicyTarget,
    target: &Handle,
    statement: Statement,
    source: Option<&Value<String>>,
    cx: &mut Lowering<'_>,
) {
    let mut conditions = Conditions::source_account(pseudo::account_id());
    if let Some(source) = source {
        conditions = conditions.and(Conditions::source_arn_like(source));
    }
    let statement = statement.to(Principal::service(SERVICE)).when(conditions);
    let target = cx.target_of(target);
    cx.allow_before(cx.target(""), kind, target, statement);
}

/// S3 documents no condition for its use of the key, and a delivery that the key refuses is lost without a word; whoever
/// may send at all is said in the policy of the queue or topic.
fn allow_key(key: &Handle<Key>, cx: &mut Lowering<'_>) {
    let statement = Statement::allow(["kms:Decrypt", "kms:GenerateDataKey"])
        .on("*")
        .to(Principal::service(SERVICE));
    cx.allow_on(PolicyTarget::Key, cx.target_of(key), statement);
}

/// Source: the page "Amazon S3 Event Notifications" of the S3 user guide.
fn refuse_fifo(target: &Handle, made: Origin, cx: &mut Lowering<'_>) {
    let name = target.construct_name();
    let diagnostic = Diagnostic::error(
        Code::FIFO_MISMATCH,
        format!("bucket `{}` cannot tell `{name}`, which is FIFO", cx.name()),
    )
    .at(target.origin(), "a standard queue or topic is wanted here")
    .related(made, format!("`{name}` is made here"))
    .help("let the bucket tell EventBridge, and a rule put the events into the FIFO queue");
    cx.report(diagnostic);
}

/// Source: the page "Key management" of the SQS developer guide: services deliver with keys of one's own only.
fn refuse_key(target: &Handle, made: Origin, cx: &mut Lowering<'_>) {
    let name = target.construct_name();
    let diagnostic = Diagnostic::error(
        Code::CONFLICT,
        format!("bucket `{}` cannot tell `{name}`: the key that AWS manages for it lets no other service in", cx.name()),
    )
    .at(target.origin(), "told here")
    .related(made, format!("`{name}` is made here"))
    .help("encrypt it with a key of your own, or without KMS");
    cx.report(diagnostic);
}

pub(super) fn properties(
    notifications: &[BucketNotification],
    event_bridge: bool,
) -> Option<bucket::NotificationConfiguration> {
    let (mut functions, mut queues, mut topics) = (Vec::new(), Vec::new(), Vec::new());
    for told in notifications {
        let (filter, origin) = (told.filter(), told.to.origin());
        for event in told.events.iter().map(|event| event.name()) {
            match &told.to {
                NotificationTarget::Function(target) => functions.push(
                    bucket::LambdaConfiguration::default()
                        .event(event)
                        .function(target.arn().at(origin))
                        .filter(filter.clone()),
                ),
                NotificationTarget::Queue { queue } => queues.push(
                    bucket::QueueConfiguration::default()
                        .event(event)
                        .queue(queue.arn().at(origin))
                        .filter(filter.clone()),
                ),
                NotificationTarget::Topic { topic } => topics.push(
                    bucket::TopicConfiguration::default()
                        .event(event)
                        .topic(topic.arn().at(origin))
                        .filter(filter.clone()),
                ),
            }
        }
    }
    let all = bucket::EventBridgeConfiguration::default().event_bridge_enabled(true);
    (event_bridge || !notifications.is_empty()).then(|| {
        bucket::NotificationConfiguration::default()
            .lambda_configurations(ListOf::from_iter(functions).unless_empty())
            .queue_configurations(ListOf::from_iter(queues).unless_empty())
            .topic_configurations(ListOf::from_iter(topics).unless_empty())
            .event_bridge_configuration(event_bridge.then_some(all))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn told(events: &[BucketEvent], prefix: &str, suffix: &str) -> BucketNotification {
        let queue: Handle<Queue> = Handle::named("Queue");
        let mut told = BucketNotification::new(events.iter().copied(), &queue);
        if !prefix.is_empty() {
            told = told.prefix(prefix);
        }
        if !suffix.is_empty() {
            told = told.suffix(suffix);
        }
        told
    }

    #[test]
    fn two_notifications_of_the_same_objects_are_found() {
        use BucketEvent::{ObjectCreated, ObjectCreatedPut, ObjectRemoved};
        let all = told(&[ObjectCreated], "", "");
        assert!(
            all.common_event(&told(&[ObjectCreatedPut], "in/", ""))
                .is_some()
        );
        assert!(
            all.common_event(&told(&[ObjectRemoved], "in/", ""))
                .is_none()
        );
        let images = told(&[ObjectCreated], "in/", ".png");
        assert!(
            images
                .common_event(&told(&[ObjectCreated], "in/", ".jpg"))
                .is_none()
        );
        assert!(
            images
                .common_event(&told(&[ObjectCreated], "out/", ".png"))
                .is_none()
        );
        assert!(
            images
                .common_event(&told(&[ObjectCreated], "in/a/", ""))
                .is_some()
        );
    }
}
