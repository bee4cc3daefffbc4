//! What everything that delivers on somebody's behalf has in common: the permissions of services, retries, dead letters.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Key, Queue, QueueEncryption, Topic, TopicEncryption};
use crate::definition::{Handle, Lowering, PolicyTarget, Target};
use crate::diagnostic::{Code, Diagnostic};
use crate::iam::{Conditions, Principal, Statement};
use crate::value::{Duration, Origin, Value, pseudo};

/// A queue that events are delivered to: `{ queue: Orders, message_group_id: all }` in a definition file.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct QueueTarget {
    /// The queue.
    pub queue: Handle<Queue>,
    /// `MessageGroupId`: the group of the messages. A FIFO queue needs it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub message_group_id: Option<Value<String>>,
}

/// A topic that events are delivered to: `{ topic: Alerts }` in a definition file.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct TopicTarget {
    /// The topic.
    pub topic: Handle<Topic>,
}

/// A state machine that is started: `{ state_machine: !GetAtt Fulfilment.Arn }` in a definition file.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct StateMachineTarget {
    /// The ARN of the state machine.
    pub state_machine: Value<String>,
}

impl QueueTarget {
    /// `MessageGroupId`: the group of the messages. A FIFO queue needs it.
    #[must_use]
    #[track_caller]
    pub fn message_group_id(mut self, group: impl Into<Value<String>>) -> Self {
        self.message_group_id = Some(Value::here(group));
        self
    }

    /// A FIFO queue takes no message without a group.
    pub(super) fn check(&self, cx: &mut Lowering<'_>) {
        let lacks_group = self.message_group_id.is_none();
        if lacks_group && cx.find(&self.queue).is_some_and(|queue| queue.fifo) {
            let diagnostic = Diagnostic::error(
                Code::INCOMPLETE,
                format!(
                    "`{}` is a FIFO queue: its messages need a group",
                    self.queue.construct_name()
                ),
            )
            .at(
                self.queue.origin(),
                format!("`{}` delivers to it", cx.name()),
            )
            .help("say which one with `message_group_id`");
            cx.report(diagnostic);
        }
    }
}

impl From<&Handle<Queue>> for QueueTarget {
    fn from(queue: &Handle<Queue>) -> Self {
        Self {
            queue: queue.clone(),
            message_group_id: None,
        }
    }
}

impl From<&Handle<Topic>> for TopicTarget {
    fn from(topic: &Handle<Topic>) -> Self {
        Self {
            topic: topic.clone(),
        }
    }
}

pub(super) fn check_retry(
    cx: &mut Lowering<'_>,
    max_event_age: Option<&Value<Duration>>,
    retry_attempts: Option<&Value<i64>>,
) {
    cx.duration_bounds("MaximumEventAgeInSeconds", max_event_age, 60..=86_400);
    cx.bounds("MaximumRetryAttempts", retry_attempts, 0..=185);
}

/// A queue for dead letters must be a standard one.
///
/// Source: the page "Using dead-letter queues to process undelivered events in EventBridge" of the EventBridge user guide,
/// and "Configuring a dead-letter queue for EventBridge Scheduler" of the EventBridge Scheduler user guide.
pub(super) fn check_dead_letter(cx: &mut Lowering<'_>, queue: &Handle<Queue>) {
    if cx.find(queue).is_some_and(|queue| queue.fifo) {
        let diagnostic = Diagnostic::error(
            Code::FIFO_MISMATCH,
            format!(
                "`{}` is a FIFO queue: EventBridge puts dead letters into standard queues only",
                queue.construct_name()
            ),
        )
        .at(queue.origin(), format!("dead letters of `{}`", cx.name()))
        .help("make it a standard queue");
        cx.report(diagnostic);
    }
}

/// Lets a service put messages into a queue on behalf of `source`, in the policies of the queue and of its key.
pub(super) fn let_service_send(
    cx: &mut Lowering<'_>,
    service: &str,
    queue: &Handle<Queue>,
    source: Value<String>,
) {
    let Some(found) = cx.find(queue) else {
        return;
    };
    let statement = Statement::allow(["sqs:SendMessage"])
        .on(queue.arn())
        .to(Principal::service(service))
        .when(Conditions::source_arn(source));
    cx.allow_on(PolicyTarget::Queue, cx.target_of(queue), statement);
    match &found.encryption {
        QueueEncryption::Key(key) => let_service_encrypt(cx, service, &key.beside(queue)),
        QueueEncryption::KmsManaged => {
            foreign_key(cx, service, queue.construct_name(), queue.origin());
        }
        QueueEncryption::SqsManaged | QueueEncryption::None => {}
    }
}

/// A FIFO topic takes no message without a group, which only few can give.
pub(super) fn check_standard(cx: &mut Lowering<'_>, topic: &Handle<Topic>) {
    if cx.find(topic).is_some_and(|topic| topic.fifo) {
        let diagnostic = Diagnostic::error(
            Code::FIFO_MISMATCH,
            format!(
                "`{}` is a FIFO topic, to which `{}` cannot publish",
                topic.construct_name(),
                cx.name()
            ),
        )
        .at(topic.origin(), "messages would have no group")
        .help("make it a standard topic");
        cx.report(diagnostic);
    }
}

/// Lets a service use the key behind a queue.
fn let_service_encrypt(cx: &mut Lowering<'_>, service: &str, key: &Handle<Key>) {
    cx.allow_on(PolicyTarget::Key, cx.target_of(key), use_of_key(service));
}

/// What a service needs of the key by which messages are encrypted that it delivers.
///
/// The source cannot be named here: it waits for what is encrypted with the key, and so for the key. Its account can, but not
/// for EventBridge, whose requests to KMS say neither.
///
/// Source: the page "Managing Amazon SNS encryption keys and costs" of the SNS developer guide.
pub(super) fn use_of_key(service: &str) -> Statement {
    let statement = Statement::allow(["kms:Decrypt", "kms:GenerateDataKey"])
        .on("*")
        .to(Principal::service(service));
    if service == "events.amazonaws.com" {
        statement
    } else {
        statement.when(Conditions::source_account(pseudo::account_id()))
    }
}

/// The policy of a key that AWS manages cannot be changed, and lets no service in.
///
/// Source: the page "Key management" of the SQS developer guide.
fn foreign_key(cx: &mut Lowering<'_>, service: &str, name: &str, origin: Origin) {
    let diagnostic = Diagnostic::error(
        Code::CONFLICT,
        format!("`{name}` is encrypted with a key that does not let {service} in"),
    )
    .at(origin, format!("`{}` delivers to it", cx.name()))
    .help("AWS manages the key, and its policy cannot be changed: encrypt with a `Key` of the stack, or without KMS");
    cx.report(diagnostic);
}

/// Lets a role put messages into a queue, and use its key.
pub(super) fn let_role_send(cx: &mut Lowering<'_>, role: &Target, queue: &Handle<Queue>) {
    let Some(found) = cx.find(queue) else {
        return;
    };
    cx.grant(role, Statement::allow(["sqs:SendMessage"]).on(queue.arn()));
    if let QueueEncryption::Key(key) = &found.encryption {
        let_role_encrypt(cx, role, &key.beside(queue));
    }
}

/// Lets a role publish to a topic, and use its key.
pub(super) fn let_role_publish(cx: &mut Lowering<'_>, role: &Target, topic: &Handle<Topic>) {
    let Some(found) = cx.find(topic) else {
        return;
    };
    cx.grant(role, Statement::allow(["sns:Publish"]).on(topic.arn()));
    if let TopicEncryption::Key(key) = &found.encryption {
        let_role_encrypt(cx, role, &key.beside(topic));
    }
}

fn let_role_encrypt(cx: &mut Lowering<'_>, role: &Target, key: &Handle<Key>) {
    let actions = ["kms:Decrypt", "kms:GenerateDataKey"];
    cx.grant(role, Statement::allow(actions).on(key.arn()));
}
