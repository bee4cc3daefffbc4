// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::GreengrassV2`

pub mod component_version;
pub mod deployment;

pub use component_version::ComponentVersion;
pub use deployment::Deployment;
