mod dead_letter_queue;
mod event_pattern;
mod filter_policy;
mod flaw;
mod queue_properties;
mod schedule;
mod schedule_expression;
mod subscription_endpoint;

use super::Rule;

pub(super) const RULES: &[&Rule] = &[
    &schedule_expression::RULE,
    &queue_properties::RULE,
    &dead_letter_queue::RULE,
    &subscription_endpoint::RULE,
    &event_pattern::RULE,
    &filter_policy::RULE,
    &schedule::RULE,
];
