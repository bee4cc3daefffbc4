// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Neptune`

pub mod db_cluster;
pub mod db_cluster_parameter_group;
pub mod db_instance;
pub mod db_parameter_group;
pub mod db_subnet_group;
pub mod event_subscription;
pub mod global_cluster;

pub use db_cluster::DBCluster;
pub use db_cluster_parameter_group::DBClusterParameterGroup;
pub use db_instance::DBInstance;
pub use db_parameter_group::DBParameterGroup;
pub use db_subnet_group::DBSubnetGroup;
pub use event_subscription::EventSubscription;
pub use global_cluster::GlobalCluster;
