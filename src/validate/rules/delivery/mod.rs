mod pipeline_action_configuration;
mod pipeline_artifact_counts;
mod pipeline_artifact_names;
mod pipeline_first_stage_has_source;
mod project_s3_location;

use super::Rule;

pub(super) const RULES: &[&Rule] = &[
    &project_s3_location::RULE,
    &pipeline_first_stage_has_source::RULE,
    &pipeline_artifact_names::RULE,
    &pipeline_artifact_counts::RULE,
    &pipeline_action_configuration::RULE,
];
