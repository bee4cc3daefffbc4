mod auto_scaling_group_health_check_type;
mod auto_scaling_min_max_size;
mod scaling_policy_target_tracking_asg;

use super::Rule;

pub(super) const RULES: &[&Rule] = &[
    &auto_scaling_group_health_check_type::RULE,
    &auto_scaling_min_max_size::RULE,
    &scaling_policy_target_tracking_asg::RULE,
];
