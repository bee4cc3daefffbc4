//! Where requests go without a function in between: queues, topics, event buses, state machines, other sites.

use indexmap::IndexMap;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::super::{EventBus, Queue, Topic};
use super::{Method, Path, RequestValue};
use crate::definition::{Access, Handle, Lowering, Target};
use crate::diagnostic::{Code, Diagnostic};
use crate::iam::Statement;
use crate::value::{Origin, Value};

/// A queue that takes each request as a message: `{ queue: Orders }` in a definition file.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct QueueIntegration {
    /// The queue.
    pub queue: Handle<Queue>,
    /// `MessageBody`. Default: the body of the request, as it came.
    #[serde(default, skip_serializing_if = "RequestValue::is_whole_body")]
    pub message: RequestValue,
    /// `MessageGroupId`: the group of the message. A FIFO queue needs it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub message_group_id: Option<RequestValue>,
    /// `MessageDeduplicationId`: two messages with the same one within 5 minutes count as one. FIFO only. Default: the
    /// content decides, where the queue says so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub message_deduplication_id: Option<RequestValue>,
    /// `MessageAttributes`, as text. One whose part of the request is missing is left out. REST APIs only.
    #[serde(default, skip_serializing_if = "IndexMap::is_empty")]
    pub message_attributes: IndexMap<String, RequestValue>,
}

/// A topic on which each request is published: `{ topic: Orders, message_attributes: { kind: { body: kind } } }` in a
/// definition file.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct TopicIntegration {
    /// The topic.
    pub topic: Handle<Topic>,
    /// `Message`. Default: the body of the request, as it came.
    #[serde(default, skip_serializing_if = "RequestValue::is_whole_body")]
    pub message: RequestValue,
    /// `Subject`: the subject line of mails. Default: none.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub subject: Option<RequestValue>,
    /// `MessageAttributes`, as text, by which filter policies choose. One whose part of the request is missing is left out.
    #[serde(default, skip_serializing_if = "IndexMap::is_empty")]
    pub message_attributes: IndexMap<String, RequestValue>,
    /// `MessageGroupId`: the group of the message. A FIFO topic needs it.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub message_group_id: Option<RequestValue>,
    /// `MessageDeduplicationId`: two messages with the same one within 5 minutes count as one. FIFO only. Default: the
    /// content decides, where the topic says so.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub message_deduplication_id: Option<RequestValue>,
}

/// An event bus that takes each request as an event: `{ event_bus: Shop, source: shop, detail_type: OrderPlaced }` in a
/// definition file.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct EventBusIntegration {
    /// The event bus.
    pub event_bus: Handle<EventBus>,
    /// `Source`: who says so.
    pub source: RequestValue,
    /// `DetailType`: what kind of event it is.
    pub detail_type: RequestValue,
    /// `Detail`, a JSON object. Default: the body of the request.
    #[serde(default, skip_serializing_if = "RequestValue::is_whole_body")]
    pub detail: RequestValue,
}

/// A state machine that each request starts: `{ state_machine: !Ref Checkout }` in a definition file.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct StateMachineIntegration {
    /// The ARN of the state machine.
    pub state_machine: Value<String>,
    /// `Input`, as JSON. Default: the body of the request.
    #[serde(default, skip_serializing_if = "RequestValue::is_whole_body")]
    pub input: RequestValue,
    /// Waits for the end of the execution and answers with its output. Express state machines only. Default: answers at
    /// once.
    #[serde(default, skip_serializing_if = "std::ops::Not::not")]
    pub synchronous: bool,
}

/// Another site to which requests are handed on as they are: `{ url: "https://example.com/{proxy}" }` in a definition file.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(deny_unknown_fields)]
pub struct UrlIntegration {
    /// The URL. `{name}` in it is the parameter of this name of the route's path.
    pub url: Value<String>,
    /// The method. Default: that of the route.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub method: Option<Method>,
}

impl QueueIntegration {
    /// `MessageBody`
    #[must_use]
    pub fn message(mut self, message: impl Into<RequestValue>) -> Self {
        self.message = message.into();
        self
    }

    /// `MessageGroupId`: the group of the message. A FIFO queue needs it.
    #[must_use]
    pub fn message_group_id(mut self, group: impl Into<RequestValue>) -> Self {
        self.message_group_id = Some(group.into());
        self
    }

    /// `MessageDeduplicationId`: two messages with the same one within 5 minutes count as one.
    #[must_use]
    pub fn message_deduplication_id(mut self, id: impl Into<RequestValue>) -> Self {
        self.message_deduplication_id = Some(id.into());
        self
    }

    /// One of the `MessageAttributes`, as text. REST APIs only.
    #[must_use]
    pub fn message_attribute(
        mut self,
        name: impl Into<String>,
        value: impl Into<RequestValue>,
    ) -> Self {
        self.message_attributes.insert(name.into(), value.into());
        self
    }

    pub(in crate::constructs) fn values(&self) -> impl Iterator<Item = &RequestValue> {
        let further = self
            .message_group_id
            .iter()
            .chain(&self.message_deduplication_id);
        further
            .chain(self.message_attributes.values())
            .chain([&self.message])
    }

    pub(in crate::constructs) fn grant(&self, cx: &mut Lowering<'_>, role: &Target) {
        let Some(queue) = cx.find(&self.queue) else {
            return;
        };
        let ids = (&self.message_group_id, &self.message_deduplication_id);
        check_fifo(cx, queue.fifo, ids, &self.queue.any());
        let access = Access::new(&self.queue, "send");
        grant_action(cx, role, &access, "sqs:SendMessage");
    }
}

impl TopicIntegration {
    /// `Message`
    #[must_use]
    pub fn message(mut self, message: impl Into<RequestValue>) -> Self {
        self.message = message.into();
        self
    }

    /// `Subject`: the subject line of mails.
    #[must_use]
    pub fn subject(mut self, subject: impl Into<RequestValue>) -> Self {
        self.subject = Some(subject.into());
        self
    }

    /// One of the `MessageAttributes`, as text, by which filter policies choose.
    #[must_use]
    pub fn message_attribute(
        mut self,
        name: impl Into<String>,
        value: impl Into<RequestValue>,
    ) -> Self {
        self.message_attributes.insert(name.into(), value.into());
        self
    }

    /// `MessageGroupId`: the group of the message. A FIFO topic needs it.
    #[must_use]
    pub fn message_group_id(mut self, group: impl Into<RequestValue>) -> Self {
        self.message_group_id = Some(group.into());
        self
    }

    /// `MessageDeduplicationId`: two messages with the same one within 5 minutes count as one.
    #[must_use]
    pub fn message_deduplication_id(mut self, id: impl Into<RequestValue>) -> Self {
        self.message_deduplication_id = Some(id.into());
        self
    }

    pub(in crate::constructs) fn values(&self) -> impl Iterator<Item = &RequestValue> {
        let ids = self
            .message_group_id
            .iter()
            .chain(&self.message_deduplication_id);
        let further = ids
            .chain(&self.subject)
            .chain(self.message_attributes.values());
        further.chain([&self.message])
    }

    pub(in crate::constructs) fn grant(&self, cx: &mut Lowering<'_>, role: &Target) {
        let Some(topic) = cx.find(&self.topic) else {
            return;
        };
        let ids = (&self.message_group_id, &self.message_deduplication_id);
        check_fifo(cx, topic.fifo, ids, &self.topic.any());
        let access = Access::new(&self.topic, "publish");
        grant_action(cx, role, &access, "sns:Publish");
    }
}

impl EventBusIntegration {
    /// `Detail`, a JSON object.
    #[must_use]
    pub fn detail(mut self, detail: impl Into<RequestValue>) -> Self {
        self.detail = detail.into();
        self
    }

    pub(in crate::constructs) fn values(&self) -> impl Iterator<Item = &RequestValue> {
        [&self.source, &self.detail_type, &self.detail].into_iter()
    }

    pub(in crate::constructs) fn grant(&self, cx: &mut Lowering<'_>, role: &Target) {
        if cx.find(&self.event_bus).is_some() {
            let bus: Value<String> = self.event_bus.attribute("Arn");
            cx.grant(role, Statement::allow(["events:PutEvents"]).on(bus));
        }
    }
}

impl StateMachineIntegration {
    /// The state machine with this ARN.
    #[track_caller]
    pub fn new(arn: impl Into<Value<String>>) -> Self {
        Self {
            state_machine: Value::here(arn),
            input: RequestValue::default(),
            synchronous: false,
        }
    }

    /// `Input`, as JSON.
    #[must_use]
    pub fn input(mut self, input: impl Into<RequestValue>) -> Self {
        self.input = input.into();
        self
    }

    /// Waits for the end of the execution and answers with its output. Express state machines only.
    #[must_use]
    pub fn synchronous(mut self) -> Self {
        self.synchronous = true;
        self
    }

    /// `StartExecution` or `StartSyncExecution`
    pub(in crate::constructs) fn action(&self) -> &'static str {
        if self.synchronous {
            "StartSyncExecution"
        } else {
            "StartExecution"
        }
    }

    pub(in crate::constructs) fn grant(&self, cx: &mut Lowering<'_>, role: &Target) {
        let start = Statement::allow([format!("states:{}", self.action())]);
        cx.grant(role, start.on(self.state_machine.clone()));
    }
}

impl UrlIntegration {
    /// The site with this URL.
    #[track_caller]
    pub fn new(url: impl Into<Value<String>>) -> Self {
        Self {
            url: Value::here(url),
            method: None,
        }
    }

    /// The method, where it is not that of the route.
    #[must_use]
    pub fn method(mut self, method: Method) -> Self {
        self.method = Some(method);
        self
    }

    /// The parameters of `path` that the URL uses; one that the path does not have is reported.
    pub(in crate::constructs) fn parameters(
        &self,
        cx: &mut Lowering<'_>,
        path: Option<&Path>,
        origin: Origin,
    ) -> Vec<String> {
        let url = self.url.as_literal().map_or("", String::as_str);
        let names = url
            .split('{')
            .skip(1)
            .filter_map(|rest| rest.split_once('}'));
        let names: Vec<String> = names.map(|(name, _)| name.to_owned()).collect();
        for name in &names {
            let place = self.url.origin().or(origin);
            RequestValue::path(name.as_str()).check(cx, path, place);
        }
        names
    }
}

/// Lets a role do one action of an access verb, and what its keys take; the rest of the verb is for programs.
fn grant_action(cx: &mut Lowering<'_>, role: &Target, access: &Access, action: &str) {
    for mut statement in cx.access_statements(access) {
        statement
            .actions
            .retain(|known| known == action || known.starts_with("kms:"));
        if !statement.actions.is_empty() {
            cx.grant(role, statement);
        }
    }
}

/// Reports a message without a group for what takes only groups, and a deduplication id where there is no such thing.
fn check_fifo(
    cx: &mut Lowering<'_>,
    fifo: bool,
    (group, deduplication): (&Option<RequestValue>, &Option<RequestValue>),
    target: &Handle,
) {
    let name = target.construct_name();
    let (message, help) = match (fifo, group, deduplication) {
        (true, None, _) => (
            format!("`{name}` is FIFO: each message needs a group"),
            "set `message_group_id`, to a field of the body for example",
        ),
        (false, _, Some(_)) => (
            format!("`{name}` is standard and knows no deduplication"),
            "leave out `message_deduplication_id`",
        ),
        _ => return,
    };
    let diagnostic = Diagnostic::error(Code::FIFO_MISMATCH, message)
        .at(target.origin(), format!("route of `{}`", cx.name()))
        .help(help);
    cx.report(diagnostic);
}

impl Handle<Queue> {
    /// Where requests of an API go: each becomes a message of the queue.
    #[track_caller]
    pub fn accept_messages(&self) -> QueueIntegration {
        QueueIntegration {
            queue: self.here(),
            message: RequestValue::default(),
            message_group_id: None,
            message_deduplication_id: None,
            message_attributes: IndexMap::new(),
        }
    }
}

impl Handle<Topic> {
    /// Where requests of a REST API go: each is published on the topic.
    #[track_caller]
    pub fn accept_messages(&self) -> TopicIntegration {
        TopicIntegration {
            topic: self.here(),
            message: RequestValue::default(),
            subject: None,
            message_attributes: IndexMap::new(),
            message_group_id: None,
            message_deduplication_id: None,
        }
    }
}

impl Handle<EventBus> {
    /// Where requests of an API go: each becomes an event of the bus.
    #[track_caller]
    pub fn accept_events(
        &self,
        source: impl Into<RequestValue>,
        detail_type: impl Into<RequestValue>,
    ) -> EventBusIntegration {
        EventBusIntegration {
            event_bus: self.here(),
            source: source.into(),
            detail_type: detail_type.into(),
            detail: RequestValue::default(),
        }
    }
}
