// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::CodeDeploy`

pub mod application;
pub mod deployment_config;
pub mod deployment_group;

pub use application::Application;
pub use deployment_config::DeploymentConfig;
pub use deployment_group::DeploymentGroup;
