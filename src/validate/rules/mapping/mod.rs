mod approaching_count;
mod approaching_name_length;
mod configuration;
mod count;
mod name_length;
mod used;

use super::Rule;

pub(super) const RULES: &[&Rule] = &[
    &configuration::RULE,
    &name_length::RULE,
    &count::RULE,
    &approaching_name_length::RULE,
    &approaching_count::RULE,
    &used::RULE,
];
