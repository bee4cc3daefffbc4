mod deprecated_runtime_create;
mod deprecated_runtime_eol;
mod deprecated_runtime_update;
mod event_source_mapping_event_source_arn_sqs_exclusive;
mod event_source_mapping_event_source_arn_stream_inclusive;
mod event_source_mapping_sqs_fifo_batch_size;
mod event_source_mapping_to_sqs_timeout;
mod events_log_group_name;
mod function_capacity_provider_timeout;
mod function_environment_keys;
mod function_environment_size;
mod function_layer_arn_length;
mod function_log_level_log_format;
mod function_package_type_image_exclusions;
mod function_zipfile_runtime_enum;
mod function_zipfile_runtime_exists;
mod lambda_function_aws_layer;
mod lifecycle;
mod permission_principal;
mod permission_source_account;
mod snap_start;
mod snap_start_enabled;
mod snap_start_supported;
mod zip_package_required_properties;

use super::Rule;

pub(super) const RULES: &[&Rule] = &[
    &events_log_group_name::RULE,
    &snap_start_supported::RULE,
    &deprecated_runtime_create::RULE,
    &deprecated_runtime_update::RULE,
    &event_source_mapping_to_sqs_timeout::RULE,
    &event_source_mapping_event_source_arn_stream_inclusive::RULE,
    &event_source_mapping_event_source_arn_sqs_exclusive::RULE,
    &function_environment_keys::RULE,
    &function_zipfile_runtime_enum::RULE,
    &function_zipfile_runtime_exists::RULE,
    &function_package_type_image_exclusions::RULE,
    &function_log_level_log_format::RULE,
    &function_environment_size::RULE,
    &event_source_mapping_sqs_fifo_batch_size::RULE,
    &function_layer_arn_length::RULE,
    &function_capacity_provider_timeout::RULE,
    &snap_start_enabled::RULE,
    &snap_start::RULE,
    &deprecated_runtime_eol::RULE,
    &zip_package_required_properties::RULE,
    &permission_source_account::RULE,
    &permission_principal::RULE,
    &lambda_function_aws_layer::RULE,
];
