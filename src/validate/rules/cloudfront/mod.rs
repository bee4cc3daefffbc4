mod aliases;
mod distribution_cache_behavior_forward_enum;
mod distribution_cache_behavior_forwarded_values_ignored;
mod distribution_target_origin_id;

use super::Rule;

pub(super) const RULES: &[&Rule] = &[
    &aliases::RULE,
    &distribution_target_origin_id::RULE,
    &distribution_cache_behavior_forward_enum::RULE,
    &distribution_cache_behavior_forwarded_values_ignored::RULE,
];
