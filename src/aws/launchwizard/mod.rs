// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::LaunchWizard`

pub mod deployment;

pub use deployment::Deployment;
