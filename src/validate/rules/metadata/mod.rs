mod configuration;
mod context;
mod context_reason;
mod context_schema;
mod interface;
mod interface_parameter;
mod linter_configuration;
mod primary;

use super::Rule;

pub(super) const RULES: &[&Rule] = &[
    &interface::RULE,
    &configuration::RULE,
    &interface_parameter::RULE,
    &linter_configuration::RULE,
];

/// Experimental: the context of an architecture.
pub(super) const CONTEXT: &[&Rule] =
    &[&context::RULE, &context_reason::RULE, &context_schema::RULE];
