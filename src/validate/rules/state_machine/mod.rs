mod definition;
mod flow;
mod schema;

use super::Rule;

pub(super) const RULES: &[&Rule] = &[&definition::RULE, &flow::RULE];
