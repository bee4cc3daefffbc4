// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::PCS`

pub mod cluster;
pub mod compute_node_group;
pub mod queue;

pub use cluster::Cluster;
pub use compute_node_group::ComputeNodeGroup;
pub use queue::Queue;
