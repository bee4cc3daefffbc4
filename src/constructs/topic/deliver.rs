//! What a subscription writes: itself, and what lets its messages arrive.

use super::super::delivery::use_of_key;
use super::super::{FunctionTarget, Queue, QueueEncryption, TopicSource};
use super::{
    Delivery, Endpoint, FilterPolicy, FilterPolicyScope, Receiver, Subscription, Topic, kind,
};
use crate::aws::{ResourceType, sns};
use crate::definition::{Construct, Handle, Lowering, PolicyTarget, Target};
use crate::diagnostic::{Code, Diagnostic};
use crate::iam::{Conditions, Principal, Statement};
use crate::template::Resource;
use crate::value::{Node, Origin, Value};

const SERVICE: &str = "sns.amazonaws.com";

/// Writes a subscription of the topic that is lowered; `count` tells those of one endpoint apart.
pub(super) fn subscribe(
    cx: &mut Lowering<'_>,
    topic: &Topic,
    me: &Handle<Topic>,
    subscription: &Subscription,
    count: usize,
) {
    let Subscription { endpoint, delivery } = subscription;
    let number = if count > 1 {
        count.to_string()
    } else {
        String::new()
    };
    let suffix = |what: &str| format!("{}{what}{number}", endpoint.stem());
    let target = cx.target(&suffix("Subscription"));
    let mut resource = resource(me, endpoint, delivery);
    check_delivery(cx, topic, endpoint, delivery);
    match endpoint {
        Endpoint::Queue(queue) => {
            let Some(found) = cx.find(queue) else {
                return;
            };
            check_kind(cx, topic, (queue, found), delivery);
            let_send(cx, me, (queue, found), &target);
        }
        Endpoint::Function(function) => {
            let permission = function.permit(cx, &suffix("Permission"), SERVICE, Some(me.arn()));
            resource.depends_on.extend(permission);
        }
        Endpoint::Email(_) | Endpoint::EmailJson(_) | Endpoint::Sms(_) | Endpoint::Https(_) => {
            check_address(cx, endpoint);
        }
    }
    let_redrive(cx, topic, me, delivery, &target);
    cx.add(&suffix("Subscription"), resource);
}

/// Writes a subscription of the function that is lowered: `<function><topic>Subscription`, with its permission.
///
/// Where the topic does not exist nothing is written.
pub(in crate::constructs) fn lower_function_subscription(
    cx: &mut Lowering<'_>,
    source: &TopicSource,
    target: &FunctionTarget,
) {
    let topic = &source.topic.beside(&cx.me::<Topic>());
    let Some(found) = cx.find(topic) else {
        return;
    };
    let filter = Some(&source.filter_policy).filter(|policy| !policy.is_null());
    let delivery = Delivery {
        filter_policy: filter
            .map(|policy| FilterPolicy::raw(policy.clone().located(topic.origin()))),
        dead_letter: source.dead_letter.clone(),
        ..Delivery::default()
    };
    let suffix = |what: &str| format!("{}{what}", topic.construct_name());
    let waiting = cx.target(&suffix("Subscription"));
    let endpoint = Endpoint::Function(target.clone().at(topic.origin()));
    let mut others = found.subscriptions.iter();
    let again = cx.written(&waiting.id).is_some();
    if again || others.any(|other| other.endpoint == endpoint) {
        report_again(cx, found, &endpoint);
        return;
    }
    let mut resource = resource(topic, &endpoint, &delivery);
    check_delivery(cx, found, &endpoint, &delivery);
    let permission = target.permit(cx, &suffix("Permission"), SERVICE, Some(topic.arn()));
    resource.depends_on.extend(permission);
    let_redrive(cx, found, topic, &delivery, &waiting);
    cx.add(&suffix("Subscription"), resource);
}

/// Source: the page "Subscribe" of the SNS API reference: a second subscription of an endpoint is the first one, or an error
/// where it would deliver otherwise.
pub(super) fn report_again(cx: &mut Lowering<'_>, topic: &Topic, endpoint: &Endpoint) {
    let name = &topic.base().name;
    let diagnostic = Diagnostic::error(
        Code::CONFLICT,
        format!("`{name}` delivers to {} twice", endpoint.words()),
    )
    .at(place_of(endpoint).or(cx.origin()), "subscribed again here")
    .help("a topic has one subscription for each endpoint: put both filter policies into one with `$or`");
    cx.report(diagnostic);
}

fn resource(topic: &Handle<Topic>, endpoint: &Endpoint, delivery: &Delivery) -> Resource {
    let filter = delivery.filter_policy.as_ref();
    let by_body =
        filter.is_some() && delivery.filter_policy_scope == FilterPolicyScope::MessageBody;
    let redrive = delivery.dead_letter.as_ref();
    sns::Subscription::default()
        .topic_arn(topic.arn().unchecked())
        .protocol(endpoint.protocol())
        .endpoint(endpoint.value())
        .raw_message_delivery(delivery.raw_message_delivery.then_some(true))
        .filter_policy(filter.map(FilterPolicy::node))
        .filter_policy_scope(by_body.then_some("MessageBody"))
        .redrive_policy(
            redrive.map(|queue| Node::map([("deadLetterTargetArn", queue.arn().node())])),
        )
        .resource()
}

/// Lets the topic send to a queue before the subscription is there, so that no message is lost in between.
fn let_send(
    cx: &mut Lowering<'_>,
    topic: &Handle<Topic>,
    receiver: Receiver<'_>,
    needed_by: &Target,
) {
    let (queue, found) = receiver;
    // Statements of several constructs about the queue must name it alike to be merged.
    let queue = &queue.beside(&cx.me::<Queue>());
    let statement = Statement::allow(["sqs:SendMessage"])
        .on(queue.arn())
        .to(Principal::service(SERVICE))
        .when(Conditions::source_arn(topic.arn()));
    let target = cx.target_of(queue);
    cx.allow_before(needed_by.clone(), PolicyTarget::Queue, target, statement);
    match &found.encryption {
        QueueEncryption::Key(key) => {
            let key = cx.target_of(&key.beside(queue));
            cx.allow_on(PolicyTarget::Key, key, use_of_key(SERVICE));
        }
        QueueEncryption::KmsManaged => report_queue_key(cx, queue, found),
        _ => {}
    }
}

/// Source: the page "Step 1: Create an encrypted topic" and its neighbours of the SNS developer guide: a topic sends to an
/// encrypted queue only where the policy of the queue's key lets SNS in.
fn report_queue_key(cx: &mut Lowering<'_>, queue: &Handle<Queue>, found: &Queue) {
    let name = queue.construct_name();
    let diagnostic = Diagnostic::error(
        Code::CONFLICT,
        format!("a topic cannot send to `{name}`, which is encrypted with the key that AWS manages for SQS"),
    )
    .at(queue.origin(), "messages are sent to it")
    .related(found.base().origin, format!("`{name}` is made here"))
    .help("encrypt the queue with a key of your own, or with keys of SQS: the policy of that key cannot let SNS in");
    cx.report(diagnostic);
}

fn let_redrive(
    cx: &mut Lowering<'_>,
    topic: &Topic,
    me: &Handle<Topic>,
    delivery: &Delivery,
    needed_by: &Target,
) {
    let Some(queue) = &delivery.dead_letter else {
        return;
    };
    let Some(found) = cx.find(queue) else {
        return;
    };
    // Source: the page "Configuring an Amazon SNS dead-letter queue for a subscription" of the SNS developer guide.
    if found.fifo != topic.fifo {
        let diagnostic = mismatch(cx, topic, (queue, found), "dead-letter queue")
            .help("the dead-letter queue of a subscription is of the same kind as the topic");
        cx.report(diagnostic);
    }
    let_send(cx, me, (queue, found), needed_by);
}

/// Sources: the page "Amazon SNS message delivery for FIFO topics" of the SNS developer guide, and "Subscribe" of the SNS API
/// reference.
fn check_kind(cx: &mut Lowering<'_>, topic: &Topic, receiver: Receiver<'_>, delivery: &Delivery) {
    let (_, queue) = receiver;
    let help = match (topic.fifo, queue.fifo) {
        (true, false) if !delivery.unordered => {
            "make it a FIFO queue; where order and repetition do not matter, say so (`unordered`)"
        }
        (false, true) => {
            "a FIFO queue takes messages of a FIFO topic only: make both of the same kind"
        }
        _ => return,
    };
    let diagnostic = mismatch(cx, topic, receiver, "subscribed queue").help(help);
    cx.report(diagnostic);
}

fn mismatch(
    cx: &Lowering<'_>,
    topic: &Topic,
    (handle, queue): Receiver<'_>,
    role: &str,
) -> Diagnostic {
    let (topic_name, name) = (&topic.base().name, handle.construct_name());
    let diagnostic = Diagnostic::error(
        Code::FIFO_MISMATCH,
        format!(
            "`{topic_name}` is a {} topic, its {role} `{name}` a {} one",
            kind(topic.fifo),
            kind(queue.fifo)
        ),
    )
    .at(
        handle.origin().or(cx.origin()),
        "the two must be of the same kind",
    )
    .related(queue.base().origin, format!("`{name}` is made here"));
    if cx.name() == topic_name {
        diagnostic
    } else {
        diagnostic.related(topic.base().origin, format!("`{topic_name}` is made here"))
    }
}

fn check_delivery(cx: &mut Lowering<'_>, topic: &Topic, endpoint: &Endpoint, delivery: &Delivery) {
    let place = place_of(endpoint).or(cx.origin());
    if topic.fifo && !matches!(endpoint, Endpoint::Queue(_)) {
        let diagnostic = Diagnostic::error(
            Code::FIFO_MISMATCH,
            format!(
                "`{}` is a FIFO topic, which delivers to queues only",
                topic.base().name
            ),
        )
        .at(place, "subscribed here")
        .related(topic.base().origin, "the topic is made here")
        .help("subscribe a queue, and let the function take its messages from there");
        cx.report(diagnostic);
    }
    let can_be_raw = matches!(endpoint, Endpoint::Queue(_) | Endpoint::Https(_));
    if delivery.raw_message_delivery && !can_be_raw {
        let diagnostic = Diagnostic::error(
            Code::CONFLICT,
            format!(
                "raw message delivery is not for the protocol {}",
                endpoint.protocol()
            ),
        )
        .at(place, "subscribed here")
        .help("queues and URLs can have raw messages");
        cx.report(diagnostic);
    }
    let problems = delivery.filter_policy.iter();
    let problems = problems.flat_map(|policy| policy.check(delivery.filter_policy_scope));
    for mut problem in problems {
        problem.origin = problem.origin.or(place);
        cx.report(Diagnostic::from_problem(problem, "in a filter policy"));
    }
}

fn place_of(endpoint: &Endpoint) -> Origin {
    match endpoint {
        Endpoint::Queue(queue) => queue.origin(),
        Endpoint::Function(target) => target.function.origin(),
        Endpoint::Email(value)
        | Endpoint::EmailJson(value)
        | Endpoint::Sms(value)
        | Endpoint::Https(value) => value.origin(),
    }
}

fn check_address(cx: &mut Lowering<'_>, endpoint: &Endpoint) {
    let value: Value<String> = endpoint.value();
    let Some(text) = value.as_literal() else {
        return;
    };
    let (fits, wanted) = match endpoint {
        Endpoint::Email(_) | Endpoint::EmailJson(_) => (
            text.contains('@'),
            "a mail address such as `ops@example.com`",
        ),
        Endpoint::Sms(_) => {
            let digits = text.strip_prefix('+').unwrap_or_default();
            let fits = !digits.is_empty() && digits.bytes().all(|digit| digit.is_ascii_digit());
            (fits, "a phone number such as `+4930123456`")
        }
        _ => (
            text.starts_with("https://"),
            "a URL that begins with `https://`",
        ),
    };
    if !fits {
        let diagnostic = Diagnostic::error(Code::PATTERN, format!("`{text}` is not {wanted}"))
            .at(value.origin(), "subscribed here");
        cx.report(diagnostic);
    }
}
