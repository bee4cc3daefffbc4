//! The small languages that AWS writes into values: what is right in them and what is not.
//!
//! Constructs are checked by them when a stack is built, templates when they are validated.

pub(crate) mod event_pattern;
pub(crate) mod filter_policy;
mod flaw;
pub(crate) mod schedule;

pub(crate) use flaw::{Flaw, Step};
