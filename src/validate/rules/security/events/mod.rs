//! Events: who may put them on a bus, and where those go that no target took.

mod dead_letter_queue;
mod open_bus;
mod target_role;

use crate::validate::rules::{Pack, Rule};

pub(super) const PACK: Pack = Pack {
    name: "security-events",
    title: "Events: policies of buses, targets of rules",
    is_on: false,
    is_experimental: false,
    families: &[RULES],
};

const RULES: &[&Rule] = &[
    &open_bus::RULE,
    &dead_letter_queue::RULE,
    &target_role::RULE,
];
