// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::NovaAct`

pub mod workflow_definition;

pub use workflow_definition::WorkflowDefinition;
