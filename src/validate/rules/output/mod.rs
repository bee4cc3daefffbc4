mod approaching_count;
mod approaching_name_length;
mod condition;
mod configuration;
mod count;
mod export;
pub(in crate::validate) mod import_value;
mod name;
mod name_length;
mod required;
mod types;
mod value;

use super::Rule;

pub(super) const RULES: &[&Rule] = &[
    &configuration::RULE,
    &required::RULE,
    &types::RULE,
    &name::RULE,
    &condition::RULE,
    &count::RULE,
    &name_length::RULE,
    &value::RULE,
    &export::RULE,
    &approaching_count::RULE,
    &approaching_name_length::RULE,
    &import_value::RULE,
];
