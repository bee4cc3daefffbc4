//! Queues: what they hold is encrypted, who reaches them and how, and where a message goes that nobody can handle.

mod dead_letter_queue;
mod encryption;
mod open_policy;
mod plain_http;

use super::policy::Guard;
use crate::validate::rules::{Pack, Rule};

pub(super) const PACK: Pack = Pack {
    name: "security-queues",
    title: "Queues: encryption, policies, dead letters",
    is_on: false,
    is_experimental: false,
    families: &[RULES],
};

const RULES: &[&Rule] = &[
    &encryption::RULE,
    &plain_http::RULE,
    &open_policy::RULE,
    &dead_letter_queue::RULE,
];

static GUARD: Guard = Guard {
    policies: &[
        ("AWS::SQS::QueueInlinePolicy", "Queue"),
        ("AWS::SQS::QueuePolicy", "Queues"),
    ],
    actions: &["sqs:SendMessage", "sqs:ReceiveMessage"],
};
