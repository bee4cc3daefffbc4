// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::GammaDilithium`

pub mod job_definition;

pub use job_definition::JobDefinition;
