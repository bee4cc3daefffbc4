//! Topics: what they hold is encrypted, who reaches them and how, and where they send.

mod encryption;
mod open_policy;
mod plain_http;
mod plain_http_subscription;

use super::policy::Guard;
use crate::validate::rules::{Pack, Rule};

pub(super) const PACK: Pack = Pack {
    name: "security-topics",
    title: "Topics: encryption, policies, subscriptions",
    is_on: false,
    is_experimental: false,
    families: &[RULES],
};

const RULES: &[&Rule] = &[
    &encryption::RULE,
    &plain_http::RULE,
    &open_policy::RULE,
    &plain_http_subscription::RULE,
];

static GUARD: Guard = Guard {
    policies: &[
        ("AWS::SNS::TopicInlinePolicy", "TopicArn"),
        ("AWS::SNS::TopicPolicy", "Topics"),
    ],
    actions: &["sns:Publish"],
};
