//! Logs: how long they are kept, and with which key they are encrypted.

mod encryption;
mod retention;

use crate::validate::rules::{Pack, Rule};

pub(super) const PACK: Pack = Pack {
    name: "security-logs",
    title: "Log groups: retention, keys",
    is_on: false,
    is_experimental: false,
    families: &[RULES],
};

const RULES: &[&Rule] = &[&retention::RULE, &encryption::RULE];
