mod attribute_mismatch;
mod table_billing_mode_exclusive;
mod table_billing_mode_provisioned;

use super::Rule;

pub(super) const RULES: &[&Rule] = &[
    &attribute_mismatch::RULE,
    &table_billing_mode_exclusive::RULE,
    &table_billing_mode_provisioned::RULE,
];
