mod app_stream_fleet;
mod cache_node;
mod dax_cluster;
mod doc_db_instance;
mod ec2_instance_type;
mod elasticsearch_domain;
mod emr_cluster;
mod game_lift_fleet;
mod managed_blockchain_node;
mod message_broker;
mod neptune_instance;
mod open_search_domain;
mod rds_cluster;
mod rds_instance;
mod redshift_cluster;
mod sage_maker_cluster;
mod sage_maker_hosting;
mod sage_maker_processing;
mod sage_maker_transform;

use super::Rule;

pub(super) const RULES: &[&Rule] = &[
    &rds_instance::RULE,
    &managed_blockchain_node::RULE,
    &doc_db_instance::RULE,
    &app_stream_fleet::RULE,
    &ec2_instance_type::RULE,
    &neptune_instance::RULE,
    &sage_maker_processing::RULE,
    &game_lift_fleet::RULE,
    &sage_maker_hosting::RULE,
    &sage_maker_transform::RULE,
    &sage_maker_cluster::RULE,
    &cache_node::RULE,
    &elasticsearch_domain::RULE,
    &open_search_domain::RULE,
    &redshift_cluster::RULE,
    &message_broker::RULE,
    &dax_cluster::RULE,
    &emr_cluster::RULE,
    &rds_cluster::RULE,
];
