mod deployment_file;
mod parameter_file;
mod parameter_values;

use super::Rule;

pub(super) const RULES: &[&Rule] = &[
    &deployment_file::RULE,
    &parameter_file::RULE,
    &parameter_values::RULE,
];
