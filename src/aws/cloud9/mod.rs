// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Cloud9`

pub mod environment_ec2;

pub use environment_ec2::EnvironmentEC2;
