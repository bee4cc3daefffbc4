// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::CloudHSM`

pub mod cluster;

pub use cluster::Cluster;
