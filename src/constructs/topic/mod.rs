//! `Topic`: a topic of Amazon SNS.

mod deliver;
mod filter_policy;
mod metrics;
mod publish;
mod subscription;

use indexmap::IndexMap;
use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::{Key, Queue};
use crate::aws::{ResourceType, sns};
use crate::definition::{Access, Base, Construct, Handle, Lowering, MetricSpec, PolicyTarget};
use crate::diagnostic::{Code, Diagnostic};
use crate::iam::{Conditions, PolicyDocument, Principal, Statement};
use crate::template::Resource;
use crate::value::{Duration, Node, Value, format, json_text, pseudo};

pub(in crate::constructs) use deliver::lower_function_subscription;
pub(in crate::constructs) use publish::let_service_publish;

pub use filter_policy::FilterPolicy;
pub use metrics::TopicMetrics;
pub use subscription::{Delivery, Endpoint, FilterPolicyScope, Subscription};

/// A topic (`AWS::SNS::Topic`), standard or FIFO, with its subscriptions (`AWS::SNS::Subscription`).
///
/// Secure by default: messages are encrypted with the key of KMS that AWS manages for SNS, and a topic policy
/// (`AWS::SNS::TopicPolicy`) denies every publication that does not come over TLS. Roles of the account may publish to such a
/// topic, services may not: for alarms, rules and buckets a topic needs a key of one's own or no key, which is reported.
///
/// A subscription writes what it takes for messages to arrive: the statement in the queue's policy and in the policy of the
/// queue's key, or the `AWS::Lambda::Permission` of the function.
///
/// ```
/// use formwork::prelude::*;
///
/// let mut stack = Stack::new("shop");
/// let rejected = stack.add(Queue::new("RejectedMail"));
/// let mail = stack.add(Queue::new("Mail"));
/// let orders = stack.add(
///     Topic::new("Orders").subscribe(
///         Subscription::queue(&mail)
///             .raw_message_delivery()
///             .filter_policy(FilterPolicy::new().attribute("kind", "placed"))
///             .dead_letter(&rejected),
///     ),
/// );
/// stack.output("TopicArn", orders.arn());
/// ```
#[derive(Clone, Debug, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields)]
pub struct Topic {
    #[serde(skip)]
    base: Base,
    /// `TopicName`. Default: CloudFormation makes one up, so that the topic can be replaced. A FIFO topic gets the stack's
    /// name and its own, since its name must end in `.fifo`.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub topic_name: Option<Value<String>>,
    /// `DisplayName`: the sender of mails and text messages, up to 100 characters. Default: the topic's name.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub display_name: Option<Value<String>>,
    /// `FifoTopic`: keeps the order within a message group and delivers once, to queues only. Default: off.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub fifo: bool,
    /// `ContentBasedDeduplication`: two messages of the same content within 5 minutes count as one. FIFO only. Default: off.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub content_based_deduplication: Option<Value<bool>>,
    /// `FifoThroughputScope` by message group, for high throughput. FIFO only. Default: off.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub high_throughput: bool,
    /// `ArchivePolicy`: how long messages can be delivered again, 1 to 365 days. FIFO only. Default: not at all.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub message_retention: Option<Value<Duration>>,
    /// `TracingConfig`: sends traces of the messages to X-Ray, which an `AWS::XRay::ResourcePolicy` allows; an account can
    /// have 5 of them. Default: only those that a publisher began.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub tracing: bool,
    /// `KmsMasterKeyId`: encryption at rest. Default: the key that AWS manages for SNS.
    #[serde(skip_serializing_if = "TopicEncryption::is_default")]
    pub encryption: TopicEncryption,
    /// Whether publications without TLS are let in. Default: they are denied by a topic policy.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    pub allow_insecure_transport: bool,
    /// Further statements of the topic policy.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub policy: Vec<Statement>,
    /// Who gets the messages.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub subscriptions: Vec<Subscription>,
}

/// How the messages of a topic are encrypted at rest, beyond the disks of SNS, which always are.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
#[non_exhaustive]
pub enum TopicEncryption {
    /// With the key of KMS that AWS manages for SNS (`alias/aws/sns`). Its policy cannot be changed, so services such as
    /// alarms, rules and buckets cannot publish to the topic.
    #[default]
    KmsManaged,
    /// With a key of one's own: whoever may publish to the topic may use the key.
    Key(Handle<Key>),
    /// With no key of KMS.
    None,
}

impl TopicEncryption {
    fn is_default(&self) -> bool {
        *self == Self::default()
    }
}

impl Topic {
    /// A standard topic.
    #[track_caller]
    pub fn new(name: impl Into<String>) -> Self {
        Self {
            base: Base::here(name),
            ..Self::default()
        }
    }

    /// `TopicName`. A FIFO topic's name ends in `.fifo`.
    #[must_use]
    #[track_caller]
    pub fn topic_name(mut self, name: impl Into<Value<String>>) -> Self {
        self.topic_name = Some(Value::here(name));
        self
    }

    /// `DisplayName`: the sender of mails and text messages.
    #[must_use]
    #[track_caller]
    pub fn display_name(mut self, name: impl Into<Value<String>>) -> Self {
        self.display_name = Some(Value::here(name));
        self
    }

    /// `FifoTopic`: makes it a FIFO topic.
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

    /// `FifoThroughputScope`: lets a FIFO topic count its throughput by message group.
    #[must_use]
    pub fn high_throughput(mut self) -> Self {
        self.high_throughput = true;
        self
    }

    /// `ArchivePolicy`: how long the messages of a FIFO topic can be delivered again.
    #[must_use]
    #[track_caller]
    pub fn message_retention(mut self, period: impl Into<Value<Duration>>) -> Self {
        self.message_retention = Some(Value::here(period));
        self
    }

    /// `TracingConfig`: sends traces of the messages to X-Ray.
    #[must_use]
    pub fn tracing(mut self) -> Self {
        self.tracing = true;
        self
    }

    /// `KmsMasterKeyId`: encryption at rest.
    #[must_use]
    pub fn encryption(mut self, encryption: TopicEncryption) -> Self {
        self.encryption = encryption;
        self
    }

    /// `KmsMasterKeyId`: encrypts with a key of one's own.
    #[must_use]
    #[track_caller]
    pub fn key(self, key: &Handle<Key>) -> Self {
        self.encryption(TopicEncryption::Key(key.here()))
    }

    /// Lets publications in that do not come over TLS.
    #[must_use]
    pub fn allow_insecure_transport(mut self) -> Self {
        self.allow_insecure_transport = true;
        self
    }

    /// A further statement of the topic policy; without a resource it is for this topic.
    #[must_use]
    pub fn policy_statement(mut self, statement: Statement) -> Self {
        self.policy.push(statement);
        self
    }

    /// Somebody who gets the messages: a queue, a function, or a [`Subscription`] with a filter and more.
    #[must_use]
    #[track_caller]
    pub fn subscribe(mut self, subscription: impl Into<Subscription>) -> Self {
        self.subscriptions.push(subscription.into());
        self
    }

    fn properties(&self) -> sns::Topic {
        let key = match &self.encryption {
            TopicEncryption::KmsManaged => Some("alias/aws/sns".into()),
            TopicEncryption::Key(key) => Some(key.arn().unchecked()),
            TopicEncryption::None => None,
        };
        let archive = self.message_retention.as_ref().map(|period| {
            let days = period.node_with(|period| match period.as_days() {
                // The archive policy wants its number of days as text.
                Some(days) => Node::from(days.to_string()),
                None => period.days_node(),
            });
            Node::map([("MessageRetentionPeriod", days)])
        });
        sns::Topic::default()
            .topic_name(self.name())
            .display_name(self.display_name.clone())
            .fifo_topic(self.fifo.then_some(true))
            .content_based_deduplication(self.content_based_deduplication.clone())
            .fifo_throughput_scope(self.high_throughput.then_some("MessageGroup"))
            .archive_policy(archive)
            .tracing_config(self.tracing.then_some("Active"))
            .kms_master_key_id(key)
    }

    /// Lets the topic send its traces (`AWS::XRay::ResourcePolicy`).
    ///
    /// Source: the page "Active tracing in Amazon SNS" of the SNS developer guide.
    fn let_trace(&self, cx: &mut Lowering<'_>) {
        let me: Handle<Self> = cx.me();
        let statement = Statement::allow([
            "xray:GetSamplingRules",
            "xray:GetSamplingTargets",
            "xray:PutTraceSegments",
        ])
        .on("*")
        .to(Principal::service("sns.amazonaws.com"))
        .when(
            Conditions::source_account(pseudo::account_id()).and(Conditions::source_arn(me.arn())),
        );
        let document = PolicyDocument::new([statement]);
        let name = format(
            "{}-{}",
            [pseudo::stack_name(), self.base.name.as_str().into()],
        );
        let policy = Resource::new("AWS::XRay::ResourcePolicy")
            .set("PolicyName", name)
            .set("PolicyDocument", json_text(&document.node()));
        cx.add("TracingPolicy", policy);
    }

    /// CloudFormation makes no name up that ends in `.fifo`.
    fn name(&self) -> Option<Value<String>> {
        let made_up = || {
            let text = format!("{{}}-{}.fifo", self.base.name);
            format(&text, [pseudo::stack_name()])
        };
        let name = self.topic_name.clone();
        if self.fifo {
            name.or_else(|| Some(made_up()))
        } else {
            name
        }
    }

    fn check(&self, cx: &mut Lowering<'_>) {
        cx.duration_bounds(
            "MessageRetentionPeriod",
            self.message_retention.as_ref(),
            86_400..=31_536_000,
        );
        if !self.fifo
            && (self.high_throughput
                || self.content_based_deduplication.is_some()
                || self.message_retention.is_some())
        {
            let diagnostic = Diagnostic::error(
                Code::FIFO_MISMATCH,
                format!("`{}` is a standard topic with settings of a FIFO topic", cx.name()),
            )
            .at(cx.origin(), "")
            .help("make it a FIFO topic, or leave out deduplication, high throughput and message retention");
            cx.report(diagnostic);
        }
        let literal = |value: &Option<Value<String>>| {
            let value = value.as_ref()?;
            Some((value.as_literal()?.clone(), value.origin()))
        };
        // Source: the page "CreateTopic" of the SNS API reference, parameter Name.
        if let Some((name, origin)) = literal(&self.topic_name)
            && name.ends_with(".fifo") != self.fifo
        {
            let diagnostic = Diagnostic::error(
                Code::FIFO_MISMATCH,
                format!("`{name}` is not the name of such a topic"),
            )
            .at(origin, "")
            .help("the name of a FIFO topic ends in `.fifo`, that of a standard topic does not");
            cx.report(diagnostic);
        }
        // Source: the page "SetTopicAttributes" of the SNS API reference, attribute DisplayName.
        if let Some((name, origin)) = literal(&self.display_name)
            && name.chars().count() > 100
        {
            let diagnostic = Diagnostic::error(
                Code::TEXT_LENGTH,
                "a DisplayName has at most 100 characters",
            )
            .at(origin, format!("{} characters", name.chars().count()));
            cx.report(diagnostic);
        }
    }
}

impl Construct for Topic {
    const TYPE: &'static str = "Topic";

    fn base(&self) -> &Base {
        &self.base
    }

    fn base_mut(&mut self) -> &mut Base {
        &mut self.base
    }

    fn lower(&self, cx: &mut Lowering<'_>) {
        self.check(cx);
        cx.add("", self.properties().resource());
        let me: Handle<Self> = cx.me();
        if !self.allow_insecure_transport {
            let deny = Statement::deny(["sns:Publish"])
                .on(me.arn())
                .to(Principal::Any)
                .when(Conditions::secure_transport(false));
            cx.allow_on(PolicyTarget::Topic, cx.target(""), deny);
        }
        for statement in &self.policy {
            let mut statement = statement.clone();
            if statement.resources.is_empty() && statement.not_resources.is_empty() {
                statement = statement.on(me.arn());
            }
            cx.allow_on(PolicyTarget::Topic, cx.target(""), statement);
        }
        if self.tracing {
            self.let_trace(cx);
        }
        let mut counts: IndexMap<String, usize> = IndexMap::new();
        for (index, subscription) in self.subscriptions.iter().enumerate() {
            let endpoint = &subscription.endpoint;
            let mut earlier = self.subscriptions.iter().take(index);
            if earlier.any(|other| other.endpoint == *endpoint) {
                deliver::report_again(cx, self, endpoint);
                continue;
            }
            let count = counts.entry(endpoint.stem()).or_default();
            *count += 1;
            deliver::subscribe(cx, self, &me, subscription, *count);
        }
    }

    fn verbs(&self) -> &'static [&'static str] {
        &["publish", "subscribe"]
    }

    fn access(&self, verb: &str, target: &Handle) -> Vec<Statement> {
        let topic: Handle<Self> = target.cast();
        let allow = |action: &str| vec![Statement::allow([action]).on(topic.arn())];
        match (verb, &self.encryption) {
            ("publish", TopicEncryption::Key(key)) => {
                // Source: the page "Managing Amazon SNS encryption keys and costs" of the SNS developer guide.
                let key = key.beside(target).arn();
                let mut statements = allow("sns:Publish");
                statements.push(Statement::allow(["kms:Decrypt", "kms:GenerateDataKey"]).on(key));
                statements
            }
            ("publish", _) => allow("sns:Publish"),
            ("subscribe", _) => allow("sns:Subscribe"),
            _ => Vec::new(),
        }
    }

    fn metric_specs(&self) -> &'static [MetricSpec] {
        metrics::METRICS
    }

    fn dimensions(&self, target: &Handle) -> Vec<(&'static str, Value<String>)> {
        vec![("TopicName", target.attribute("TopicName"))]
    }
}

impl Handle<Topic> {
    /// The ARN (`Ref`).
    pub fn arn(&self) -> Value<String> {
        self.reference()
    }

    /// The name (`Fn::GetAtt` of `TopicName`).
    pub fn name(&self) -> Value<String> {
        self.attribute("TopicName")
    }

    /// Access: send messages to everybody who has subscribed.
    #[track_caller]
    pub fn publish(&self) -> Access {
        Access::new(&self.here(), "publish")
    }

    /// Access: add subscriptions.
    #[track_caller]
    pub fn subscribe(&self) -> Access {
        Access::new(&self.here(), "subscribe")
    }

    /// The metrics that SNS publishes about the topic.
    pub fn metrics(&self) -> TopicMetrics {
        TopicMetrics::of(self)
    }
}

/// `FIFO` or `standard`, for messages.
fn kind(fifo: bool) -> &'static str {
    if fifo { "FIFO" } else { "standard" }
}

/// A queue that a topic sends to, with the handle by which its key is found.
type Receiver<'a> = (&'a Handle<Queue>, &'a Queue);
