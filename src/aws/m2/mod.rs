// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::M2`

pub mod application;
pub mod deployment;
pub mod environment;

pub use application::Application;
pub use deployment::Deployment;
pub use environment::Environment;
