mod alarm_period;
mod detector_exclusive_properties;
mod document;
mod parameter_name_prefix;

use super::Rule;

pub(super) const RULES: &[&Rule] = &[
    &document::RULE,
    &detector_exclusive_properties::RULE,
    &alarm_period::RULE,
    &parameter_name_prefix::RULE,
];
