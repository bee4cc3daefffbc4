// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::DocDBElastic`

pub mod cluster;
pub mod cluster_snapshot;

pub use cluster::Cluster;
pub use cluster_snapshot::ClusterSnapshot;
