mod health_check_health_check_config_type_inclusive;
mod record_set;
mod record_set_alias;
mod record_set_name;
mod validation_domain;

use super::Rule;

pub(super) const RULES: &[&Rule] = &[
    &record_set::RULE,
    &record_set_alias::RULE,
    &record_set_name::RULE,
    &validation_domain::RULE,
    &health_check_health_check_config_type_inclusive::RULE,
];
