// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::MSK`

pub mod batch_scram_secret;
pub mod channel;
pub mod cluster;
pub mod cluster_policy;
pub mod configuration;
pub mod replicator;
pub mod serverless_cluster;
pub mod topic;
pub mod vpc_connection;

pub use batch_scram_secret::BatchScramSecret;
pub use channel::Channel;
pub use cluster::Cluster;
pub use cluster_policy::ClusterPolicy;
pub use configuration::Configuration;
pub use replicator::Replicator;
pub use serverless_cluster::ServerlessCluster;
pub use topic::Topic;
pub use vpc_connection::VpcConnection;
