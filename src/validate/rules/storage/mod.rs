mod access_control_obsolete;
mod access_control_ownership;
mod backup_lifecycle;
mod bucket_tiering;
mod file_system_capacity;

use super::Rule;

pub(super) const RULES: &[&Rule] = &[
    &access_control_ownership::RULE,
    &bucket_tiering::RULE,
    &backup_lifecycle::RULE,
    &file_system_capacity::RULE,
    &access_control_obsolete::RULE,
];
