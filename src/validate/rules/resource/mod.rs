mod approaching_count;
mod approaching_name_length;
mod attribute;
mod both_policies;
mod cfn_init;
mod circular_dependency;
mod condition;
mod configuration;
mod count;
mod creation_policy;
mod deletion_policy;
mod dependencies;
mod depends_on;
mod depends_on_obsolete;
mod globals;
mod hard_coded_arn_properties;
pub(in crate::validate) mod lifecycle;
mod metadata;
mod module;
mod name;
mod nested_stack_parameters;
mod previous_generation_instance_type;
mod primary_identifiers;
mod resource_type;
mod retention_period;
pub(in crate::validate) mod serverless;
mod serverless_attributes;
mod serverless_transform;
mod serverless_transform_attributes;
mod service_in_maintenance;
mod service_shut_down;
mod service_sunset;
mod stateful_policies;
mod unique_name;
mod update_policy;
mod update_replace_policy;

use super::Rule;

pub(super) const RULES: &[&Rule] = &[
    &configuration::RULE,
    &circular_dependency::RULE,
    &depends_on::RULE,
    &resource_type::RULE,
    &unique_name::RULE,
    &cfn_init::RULE,
    &count::RULE,
    &name::RULE,
    &condition::RULE,
    &update_policy::RULE,
    &primary_identifiers::RULE,
    &metadata::RULE,
    &deletion_policy::RULE,
    &update_replace_policy::RULE,
    &serverless_transform::RULE,
    &nested_stack_parameters::RULE,
    &creation_policy::RULE,
    &serverless_transform_attributes::RULE,
    &service_shut_down::RULE,
    &globals::RULE,
    &module::RULE,
    &approaching_count::RULE,
    &stateful_policies::RULE,
    &approaching_name_length::RULE,
    &retention_period::RULE,
    &hard_coded_arn_properties::RULE,
    &previous_generation_instance_type::RULE,
    &serverless_attributes::RULE,
    &depends_on_obsolete::RULE,
    &both_policies::RULE,
    &service_sunset::RULE,
    &service_in_maintenance::RULE,
];
