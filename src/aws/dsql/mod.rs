// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::DSQL`

pub mod cluster;

pub use cluster::Cluster;
