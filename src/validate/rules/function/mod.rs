mod base64;
mod cidr;
pub(in crate::validate) mod dynamic_reference;
pub(in crate::validate) mod dynamic_reference_secrets_manager_arn;
mod dynamic_reference_secrets_manager_path;
mod dynamic_reference_secure_string;
pub(in crate::validate) mod dynamic_reference_spaces;
mod dynamic_reference_ssm_path;
mod find_in_map;
mod find_in_map_resolved;
mod for_each;
mod get_att;
mod get_att_format;
mod get_azs;
mod get_azs_resolved;
mod get_stack_output;
mod if_;
mod if_unsatisfiable;
mod import_value;
mod join;
mod join_resolved;
mod length;
pub(in crate::validate) mod raw_pseudo_parameter;
mod ref_format;
mod ref_resolved;
mod reference;
pub(in crate::validate) mod reference_format;
mod relationship_conditions;
mod select;
mod select_resolved;
mod split;
mod split_resolved;
mod sub;
mod sub_needed;
pub(in crate::validate) mod sub_not_join;
pub(in crate::validate) mod sub_parameters_used;
mod sub_resolved;
pub(in crate::validate) mod sub_unneeded;
mod to_json_string;
mod to_json_string_resolved;

use super::Rule;

pub(super) const RULES: &[&Rule] = &[
    &get_att::RULE,
    &find_in_map::RULE,
    &get_azs::RULE,
    &import_value::RULE,
    &select::RULE,
    &split::RULE,
    &sub::RULE,
    &reference::RULE,
    &base64::RULE,
    &join::RULE,
    &cidr::RULE,
    &dynamic_reference_secure_string::RULE,
    &if_::RULE,
    &sub_needed::RULE,
    &length::RULE,
    &to_json_string::RULE,
    &for_each::RULE,
    &get_stack_output::RULE,
    &get_att_format::RULE,
    &ref_format::RULE,
    &dynamic_reference::RULE,
    &dynamic_reference_secrets_manager_path::RULE,
    &dynamic_reference_ssm_path::RULE,
    &sub_not_join::RULE,
    &relationship_conditions::RULE,
    &sub_parameters_used::RULE,
    &sub_unneeded::RULE,
    &if_unsatisfiable::RULE,
    &ref_resolved::RULE,
    &sub_resolved::RULE,
    &join_resolved::RULE,
    &split_resolved::RULE,
    &find_in_map_resolved::RULE,
    &select_resolved::RULE,
    &get_azs_resolved::RULE,
    &to_json_string_resolved::RULE,
    &dynamic_reference_secrets_manager_arn::RULE,
    &dynamic_reference_spaces::RULE,
    &raw_pseudo_parameter::RULE,
];
