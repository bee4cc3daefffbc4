// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::MWAAServerless`

pub mod workflow;

pub use workflow::Workflow;
