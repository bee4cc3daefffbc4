mod authorizer_ttl;
mod method_authorizer_rest_api;
mod method_authorizer_type;
mod rest_api_mixed_definitions;
mod rest_api_open_api;
mod stage_deployment_rest_api;
mod stage_method_settings_ignored;
mod stage_method_settings_resource_path;

use super::Rule;

pub(super) const RULES: &[&Rule] = &[
    &rest_api_open_api::RULE,
    &stage_deployment_rest_api::RULE,
    &method_authorizer_rest_api::RULE,
    &method_authorizer_type::RULE,
    &authorizer_ttl::RULE,
    &stage_method_settings_resource_path::RULE,
    &rest_api_mixed_definitions::RULE,
    &stage_method_settings_ignored::RULE,
];
