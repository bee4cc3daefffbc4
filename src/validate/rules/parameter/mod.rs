mod allowed_pattern;
mod allowed_value;
mod approaching_count;
mod approaching_name_length;
mod configuration;
mod count;
mod default_value;
pub(in crate::validate) mod kind;
mod name;
mod name_length;
pub(in crate::validate) mod no_echo;
pub(in crate::validate) mod secret;
pub(in crate::validate) mod taken;
mod undocumented_type;
mod used;
mod value_pattern;
mod value_range;

use super::Rule;

pub(super) const RULES: &[&Rule] = &[
    &configuration::RULE,
    &kind::RULE,
    &name::RULE,
    &count::RULE,
    &name_length::RULE,
    &default_value::RULE,
    &allowed_pattern::RULE,
    &approaching_count::RULE,
    &approaching_name_length::RULE,
    &secret::RULE,
    &used::RULE,
    &undocumented_type::RULE,
    &no_echo::RULE,
    &allowed_value::RULE,
    &value_pattern::RULE,
    &value_range::RULE,
];
