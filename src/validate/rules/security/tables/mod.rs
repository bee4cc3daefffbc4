//! Tables: what was in them can be had back, and they do not vanish with their stack.

mod customer_key;
mod deletion;
mod point_in_time_recovery;

use crate::validate::rules::{Pack, Rule};

pub(super) const PACK: Pack = Pack {
    name: "security-tables",
    title: "Tables: recovery, deletion, encryption",
    is_on: false,
    is_experimental: false,
    families: &[RULES],
};

const RULES: &[&Rule] = &[
    &point_in_time_recovery::RULE,
    &customer_key::RULE,
    &deletion::RULE,
];
