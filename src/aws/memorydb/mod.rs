// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::MemoryDB`

pub mod acl;
pub mod cluster;
pub mod multi_region_cluster;
pub mod parameter_group;
pub mod snapshot;
pub mod subnet_group;
pub mod user;

pub use acl::ACL;
pub use cluster::Cluster;
pub use multi_region_cluster::MultiRegionCluster;
pub use parameter_group::ParameterGroup;
pub use snapshot::Snapshot;
pub use subnet_group::SubnetGroup;
pub use user::User;
