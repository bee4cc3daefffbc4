//! Who gets the messages of a topic, and which.

use schemars::JsonSchema;
use serde::{Deserialize, Serialize};

use super::super::api::pascal;
use super::super::{Function, FunctionTarget, Queue};
use super::FilterPolicy;
use crate::definition::Handle;
use crate::value::Value;

/// Somebody who gets the messages of a topic (`AWS::SNS::Subscription`).
///
/// In a definition file: `{ queue: Orders, raw_message_delivery: true }`, `{ function: Worker, alias: live }`,
/// `{ email: ops@example.com, filter_policy: { severity: [high] } }`.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize, JsonSchema)]
#[serde(try_from = "Fields", into = "Fields")]
pub struct Subscription {
    /// Who.
    pub endpoint: Endpoint,
    /// Which messages, and how.
    pub delivery: Delivery,
}

/// Where messages are delivered.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub enum Endpoint {
    /// A queue.
    Queue(Handle<Queue>),
    /// A function, or one of its aliases.
    Function(FunctionTarget),
    /// A mail address, as text. Its owner has to confirm the subscription.
    Email(Value<String>),
    /// A mail address, as JSON. Its owner has to confirm the subscription.
    EmailJson(Value<String>),
    /// A phone number such as `+4930123456`.
    Sms(Value<String>),
    /// A URL, which has to confirm the subscription.
    Https(Value<String>),
}

/// Which messages a subscription delivers, and how.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Delivery {
    /// `RawMessageDelivery`: the message alone, without the envelope of SNS.
    pub raw_message_delivery: bool,
    /// `FilterPolicy`: only messages that match.
    pub filter_policy: Option<FilterPolicy>,
    /// `FilterPolicyScope`: what the filter policy looks at.
    pub filter_policy_scope: FilterPolicyScope,
    /// `RedrivePolicy`: where messages go that could not be delivered.
    pub dead_letter: Option<Handle<Queue>>,
    /// Whether a standard queue may take the messages of a FIFO topic, which loses their order.
    pub unordered: bool,
}

/// `FilterPolicyScope`: what a filter policy looks at.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize, JsonSchema)]
#[serde(rename_all = "snake_case")]
pub enum FilterPolicyScope {
    /// `MessageAttributes`: the attributes of a message.
    #[default]
    MessageAttributes,
    /// `MessageBody`: the message itself, which must be JSON.
    MessageBody,
}

impl FilterPolicyScope {
    #[expect(clippy::trivially_copy_pass_by_ref, reason = "serde gives a reference")]
    fn is_default(&self) -> bool {
        *self == Self::default()
    }
}

/// A subscription as a definition file has it: the endpoint's key stands beside the settings.
#[derive(Clone, Default, Serialize, Deserialize, JsonSchema)]
#[serde(default, deny_unknown_fields, rename = "Subscription")]
#[schemars(rename = "SubscriptionFields")]
struct Fields {
    /// A queue.
    #[serde(skip_serializing_if = "Option::is_none")]
    queue: Option<Handle<Queue>>,
    /// A function.
    #[serde(skip_serializing_if = "Option::is_none")]
    function: Option<Handle<Function>>,
    /// The name of one of the function's aliases. Default: the function's latest code.
    #[serde(skip_serializing_if = "Option::is_none")]
    alias: Option<String>,
    /// A mail address, as text. Its owner has to confirm the subscription.
    #[serde(skip_serializing_if = "Option::is_none")]
    email: Option<Value<String>>,
    /// A mail address, as JSON. Its owner has to confirm the subscription.
    #[serde(skip_serializing_if = "Option::is_none")]
    email_json: Option<Value<String>>,
    /// A phone number such as `+4930123456`.
    #[serde(skip_serializing_if = "Option::is_none")]
    sms: Option<Value<String>>,
    /// A URL, which has to confirm the subscription.
    #[serde(skip_serializing_if = "Option::is_none")]
    https: Option<Value<String>>,
    /// `RawMessageDelivery`: the message alone, without the envelope of SNS; for queues and URLs. Default: with it.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    raw_message_delivery: bool,
    /// `FilterPolicy`: only messages that match. Default: all.
    #[serde(skip_serializing_if = "Option::is_none")]
    filter_policy: Option<FilterPolicy>,
    /// `FilterPolicyScope`: what the filter policy looks at. Default: the attributes of a message.
    #[serde(skip_serializing_if = "FilterPolicyScope::is_default")]
    filter_policy_scope: FilterPolicyScope,
    /// `RedrivePolicy`: where messages go that could not be delivered. Default: they are lost.
    #[serde(skip_serializing_if = "Option::is_none")]
    dead_letter: Option<Handle<Queue>>,
    /// Whether a standard queue may take the messages of a FIFO topic, which loses their order. Default: it is an error.
    #[serde(skip_serializing_if = "std::ops::Not::not")]
    unordered: bool,
}

impl TryFrom<Fields> for Subscription {
    type Error = &'static str;

    fn try_from(fields: Fields) -> Result<Self, Self::Error> {
        let alias = fields.alias;
        let has_alias = alias.is_some();
        let function = fields
            .function
            .map(|function| FunctionTarget { function, alias });
        if has_alias && function.is_none() {
            return Err("`alias` needs the `function` that has it");
        }
        let mut endpoints = [
            fields.queue.map(Endpoint::Queue),
            function.map(Endpoint::Function),
            fields.email.map(Endpoint::Email),
            fields.email_json.map(Endpoint::EmailJson),
            fields.sms.map(Endpoint::Sms),
            fields.https.map(Endpoint::Https),
        ]
        .into_iter()
        .flatten();
        let (Some(endpoint), None) = (endpoints.next(), endpoints.next()) else {
            return Err(
                "a subscription has one of `queue`, `function`, `email`, `email_json`, `sms` and `https`",
            );
        };
        Ok(Self {
            endpoint,
            delivery: Delivery {
                raw_message_delivery: fields.raw_message_delivery,
                filter_policy: fields.filter_policy,
                filter_policy_scope: fields.filter_policy_scope,
                dead_letter: fields.dead_letter,
                unordered: fields.unordered,
            },
        })
    }
}

impl From<Subscription> for Fields {
    fn from(subscription: Subscription) -> Self {
        let delivery = subscription.delivery;
        let mut fields = Self {
            raw_message_delivery: delivery.raw_message_delivery,
            filter_policy: delivery.filter_policy,
            filter_policy_scope: delivery.filter_policy_scope,
            dead_letter: delivery.dead_letter,
            unordered: delivery.unordered,
            ..Self::default()
        };
        match subscription.endpoint {
            Endpoint::Queue(queue) => fields.queue = Some(queue),
            Endpoint::Function(target) => {
                fields.function = Some(target.function);
                fields.alias = target.alias;
            }
            Endpoint::Email(address) => fields.email = Some(address),
            Endpoint::EmailJson(address) => fields.email_json = Some(address),
            Endpoint::Sms(number) => fields.sms = Some(number),
            Endpoint::Https(url) => fields.https = Some(url),
        }
        fields
    }
}

impl Subscription {
    fn new(endpoint: Endpoint) -> Self {
        Self {
            endpoint,
            delivery: Delivery::default(),
        }
    }

    /// A queue gets the messages.
    #[track_caller]
    pub fn queue(queue: &Handle<Queue>) -> Self {
        Self::new(Endpoint::Queue(queue.here()))
    }

    /// A function gets the messages, or one of its aliases.
    #[track_caller]
    pub fn function(target: impl Into<FunctionTarget>) -> Self {
        let target = target.into().at(crate::value::Origin::caller());
        Self::new(Endpoint::Function(target))
    }

    /// A mail address gets the messages as text, once its owner has confirmed it.
    #[track_caller]
    pub fn email(address: impl Into<Value<String>>) -> Self {
        Self::new(Endpoint::Email(Value::here(address)))
    }

    /// A mail address gets the messages as JSON, once its owner has confirmed it.
    #[track_caller]
    pub fn email_json(address: impl Into<Value<String>>) -> Self {
        Self::new(Endpoint::EmailJson(Value::here(address)))
    }

    /// A phone gets the messages: a number such as `+4930123456`.
    #[track_caller]
    pub fn sms(number: impl Into<Value<String>>) -> Self {
        Self::new(Endpoint::Sms(Value::here(number)))
    }

    /// A URL gets the messages, once it has confirmed the subscription.
    #[track_caller]
    pub fn https(url: impl Into<Value<String>>) -> Self {
        Self::new(Endpoint::Https(Value::here(url)))
    }

    /// `RawMessageDelivery`: the message alone, without the envelope of SNS; for queues and URLs.
    #[must_use]
    pub fn raw_message_delivery(mut self) -> Self {
        self.delivery.raw_message_delivery = true;
        self
    }

    /// `FilterPolicy`: only messages whose attributes match.
    #[must_use]
    pub fn filter_policy(mut self, policy: FilterPolicy) -> Self {
        self.delivery.filter_policy = Some(policy);
        self.delivery.filter_policy_scope = FilterPolicyScope::MessageAttributes;
        self
    }

    /// `FilterPolicy` with the `FilterPolicyScope` `MessageBody`: only messages that match, which must be JSON.
    #[must_use]
    pub fn filter_policy_by_body(mut self, policy: FilterPolicy) -> Self {
        self.delivery.filter_policy = Some(policy);
        self.delivery.filter_policy_scope = FilterPolicyScope::MessageBody;
        self
    }

    /// `RedrivePolicy`: where messages go that could not be delivered. The queue must be of the topic's kind.
    #[must_use]
    #[track_caller]
    pub fn dead_letter(mut self, queue: &Handle<Queue>) -> Self {
        self.delivery.dead_letter = Some(queue.here());
        self
    }

    /// Lets a standard queue take the messages of a FIFO topic, which loses their order and may deliver one twice.
    #[must_use]
    pub fn unordered(mut self) -> Self {
        self.delivery.unordered = true;
        self
    }
}

impl Endpoint {
    /// What a subscription is named after: the construct that gets the messages, or the protocol and the address.
    ///
    /// A name must stay with its endpoint. Where it moved on to the endpoint of a neighbour, CloudFormation would subscribe
    /// that endpoint again, get the subscription that it has, and then delete it with the neighbour.
    pub(super) fn stem(&self) -> String {
        let named = |protocol: &str, address: &Value<String>| {
            let address = address.as_literal().map(String::as_str);
            let address = address.unwrap_or_default();
            let address = address.strip_prefix("https://").unwrap_or(address);
            format!("{protocol}{}", pascal(address))
        };
        match self {
            Self::Queue(queue) => queue.construct_name().to_owned(),
            Self::Function(target) => {
                let alias = target.alias.as_deref().unwrap_or_default();
                format!("{}{}", target.function.construct_name(), pascal(alias))
            }
            Self::Email(address) => named("Email", address),
            Self::EmailJson(address) => named("EmailJson", address),
            Self::Sms(number) => named("Sms", number),
            Self::Https(url) => named("Https", url),
        }
    }

    /// What a diagnostic calls it.
    pub(super) fn words(&self) -> String {
        match self {
            Self::Queue(queue) => format!("`{}`", queue.construct_name()),
            Self::Function(target) => match &target.alias {
                Some(alias) => format!("`{}:{alias}`", target.function.construct_name()),
                None => format!("`{}`", target.function.construct_name()),
            },
            Self::Email(value) | Self::EmailJson(value) | Self::Sms(value) | Self::Https(value) => {
                let literal = value.as_literal();
                literal.map_or_else(|| "the same address".to_owned(), |text| format!("`{text}`"))
            }
        }
    }

    /// `Protocol`
    pub(super) fn protocol(&self) -> &'static str {
        match self {
            Self::Queue(_) => "sqs",
            Self::Function(_) => "lambda",
            Self::Email(_) => "email",
            Self::EmailJson(_) => "email-json",
            Self::Sms(_) => "sms",
            Self::Https(_) => "https",
        }
    }

    /// `Endpoint`
    pub(super) fn value(&self) -> Value<String> {
        match self {
            Self::Queue(queue) => queue.arn(),
            Self::Function(target) => target.arn(),
            Self::Email(value) | Self::EmailJson(value) | Self::Sms(value) | Self::Https(value) => {
                value.clone()
            }
        }
    }
}

impl From<&Handle<Queue>> for Subscription {
    #[track_caller]
    fn from(queue: &Handle<Queue>) -> Self {
        Self::queue(queue)
    }
}

impl From<&Handle<Function>> for Subscription {
    #[track_caller]
    fn from(function: &Handle<Function>) -> Self {
        Self::function(function)
    }
}

impl From<FunctionTarget> for Subscription {
    #[track_caller]
    fn from(target: FunctionTarget) -> Self {
        Self::function(target)
    }
}
