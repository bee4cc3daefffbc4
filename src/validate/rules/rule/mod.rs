mod assertion;
mod condition;
mod configuration;

use super::Rule;

pub(super) const RULES: &[&Rule] = &[&configuration::RULE, &assertion::RULE, &condition::RULE];
