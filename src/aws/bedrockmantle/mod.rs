// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::BedrockMantle`

pub mod project;

pub use project::Project;
