// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::RDS`

pub mod cluster_snapshot;
pub mod custom_db_engine_version;
pub mod db_cluster;
pub mod db_cluster_endpoint;
pub mod db_cluster_parameter_group;
pub mod db_instance;
pub mod db_parameter_group;
pub mod db_proxy;
pub mod db_proxy_endpoint;
pub mod db_proxy_target_group;
pub mod db_security_group;
pub mod db_security_group_ingress;
pub mod db_shard_group;
pub mod db_snapshot;
pub mod db_subnet_group;
pub mod deployment;
pub mod event_subscription;
pub mod global_cluster;
pub mod integration;
pub mod option_group;

pub use cluster_snapshot::ClusterSnapshot;
pub use custom_db_engine_version::CustomDBEngineVersion;
pub use db_cluster::DBCluster;
pub use db_cluster_endpoint::DBClusterEndpoint;
pub use db_cluster_parameter_group::DBClusterParameterGroup;
pub use db_instance::DBInstance;
pub use db_parameter_group::DBParameterGroup;
pub use db_proxy::DBProxy;
pub use db_proxy_endpoint::DBProxyEndpoint;
pub use db_proxy_target_group::DBProxyTargetGroup;
pub use db_security_group::DBSecurityGroup;
pub use db_security_group_ingress::DBSecurityGroupIngress;
pub use db_shard_group::DBShardGroup;
pub use db_snapshot::DBSnapshot;
pub use db_subnet_group::DBSubnetGroup;
pub use deployment::Deployment;
pub use event_subscription::EventSubscription;
pub use global_cluster::GlobalCluster;
pub use integration::Integration;
pub use option_group::OptionGroup;
