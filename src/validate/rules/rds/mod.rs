//! Databases of RDS. RDS takes the name of an engine in any case; the published schemas know the lower one.

mod db_cluster_aurora;
mod db_cluster_aurora_warning;
mod db_cluster_engine_version;
mod db_cluster_engine_version_deprecated;
mod db_cluster_monitoring;
mod db_cluster_multi_az;
mod db_cluster_serverless_exclusive;
mod db_cluster_snapshot_identifier;
mod db_cluster_source_db_cluster_identifier;
mod db_instance_aurora_exclusive;
mod db_instance_backup_retention_period;
mod db_instance_cluster_engine;
mod db_instance_cluster_storage_encrypted;
mod db_instance_engine_version;
mod db_instance_engine_version_deprecated;
mod db_instance_kms_key_storage_encrypted;
mod db_instance_replica_mode;
mod db_instance_replica_mode_ignored;
mod instance_class_with_engine;

use std::borrow::Cow;

use super::Rule;
use crate::validate::engine::{Issue, shown};
use crate::value::Node;

pub(super) const RULES: &[&Rule] = &[
    &instance_class_with_engine::RULE,
    &db_instance_aurora_exclusive::RULE,
    &db_cluster_serverless_exclusive::RULE,
    &db_cluster_monitoring::RULE,
    &db_cluster_engine_version::RULE,
    &db_instance_engine_version::RULE,
    &db_cluster_multi_az::RULE,
    &db_cluster_aurora::RULE,
    &db_instance_cluster_engine::RULE,
    &db_instance_cluster_storage_encrypted::RULE,
    &db_instance_backup_retention_period::RULE,
    &db_instance_kms_key_storage_encrypted::RULE,
    &db_instance_replica_mode::RULE,
    &db_cluster_snapshot_identifier::RULE,
    &db_cluster_source_db_cluster_identifier::RULE,
    &db_cluster_engine_version_deprecated::RULE,
    &db_instance_engine_version_deprecated::RULE,
    &db_cluster_aurora_warning::RULE,
    &db_instance_replica_mode_ignored::RULE,
];

/// The schema of withdrawn versions only says that such a database may not be.
fn name_the_version(properties: &Node, issue: &mut Issue) {
    if let Some(version) = properties.get("EngineVersion") {
        issue.message = format!(
            "the engine version {} is not offered any more",
            shown(version)
        );
    }
}

pub(super) fn with_engine_in_lower_case(properties: &Node) -> Cow<'_, Node> {
    let engine = properties.get("Engine").and_then(Node::as_str);
    let Some(engine) = engine.filter(|engine| engine.chars().any(char::is_uppercase)) else {
        return Cow::Borrowed(properties);
    };
    let lower = Node::from(engine.to_lowercase());
    let mut properties = properties.clone();
    if let Some(engine) = properties
        .as_map_mut()
        .and_then(|map| map.get_mut("Engine"))
    {
        engine.kind = lower.kind;
    }
    Cow::Owned(properties)
}
