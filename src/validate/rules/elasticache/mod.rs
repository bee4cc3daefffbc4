mod cache_cluster_engine;
mod cache_cluster_failover;
mod replication_group_valkey_transit_encryption;

use super::Rule;

pub(super) const RULES: &[&Rule] = &[
    &cache_cluster_failover::RULE,
    &cache_cluster_engine::RULE,
    &replication_group_valkey_transit_encryption::RULE,
];
