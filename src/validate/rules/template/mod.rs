mod additional_checks;
mod alias;
mod approaching_description;
mod approaching_size;
mod config_error;
mod configuration;
mod description;
mod description_length;
mod merge_key;
pub(in crate::validate) mod parse;
mod rule_error;
mod size;
mod transform;
mod transform_error;

use super::Rule;

pub(super) const RULES: &[&Rule] = &[
    &parse::RULE,
    &transform_error::RULE,
    &rule_error::RULE,
    &config_error::RULE,
    &configuration::RULE,
    &size::RULE,
    &description_length::RULE,
    &description::RULE,
    &transform::RULE,
    &additional_checks::RULE,
    &approaching_size::RULE,
    &approaching_description::RULE,
    &merge_key::RULE,
    &alias::RULE,
];
