mod classic_listener_certificate;
mod listener_certificate;
mod listener_rule_target_group_protocol;
mod load_balancer_application_subnets;
mod target_group_health_check_protocol_restrictions;
mod target_group_protocol_restrictions;
mod target_group_target_type_restrictions;

use super::Rule;

pub(super) const RULES: &[&Rule] = &[
    &listener_certificate::RULE,
    &classic_listener_certificate::RULE,
    &load_balancer_application_subnets::RULE,
    &target_group_target_type_restrictions::RULE,
    &target_group_protocol_restrictions::RULE,
    &target_group_health_check_protocol_restrictions::RULE,
    &listener_rule_target_group_protocol::RULE,
];
