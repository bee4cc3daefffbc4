// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::DAX`

pub mod cluster;
pub mod parameter_group;
pub mod subnet_group;

pub use cluster::Cluster;
pub use parameter_group::ParameterGroup;
pub use subnet_group::SubnetGroup;
