// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::ElastiCache`

pub mod cache_cluster;
pub mod global_replication_group;
pub mod parameter_group;
pub mod replication_group;
pub mod security_group;
pub mod security_group_ingress;
pub mod serverless_cache;
pub mod serverless_cache_snapshot;
pub mod snapshot;
pub mod subnet_group;
pub mod user;
pub mod user_group;

pub use cache_cluster::CacheCluster;
pub use global_replication_group::GlobalReplicationGroup;
pub use parameter_group::ParameterGroup;
pub use replication_group::ReplicationGroup;
pub use security_group::SecurityGroup;
pub use security_group_ingress::SecurityGroupIngress;
pub use serverless_cache::ServerlessCache;
pub use serverless_cache_snapshot::ServerlessCacheSnapshot;
pub use snapshot::Snapshot;
pub use subnet_group::SubnetGroup;
pub use user::User;
pub use user_group::UserGroup;
