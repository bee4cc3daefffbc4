// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::LookoutVision`

pub mod project;

pub use project::Project;
