// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::EntityResolution`

pub mod id_mapping_workflow;
pub mod id_namespace;
pub mod matching_workflow;
pub mod policy_statement;
pub mod schema_mapping;

pub use id_mapping_workflow::IdMappingWorkflow;
pub use id_namespace::IdNamespace;
pub use matching_workflow::MatchingWorkflow;
pub use policy_statement::PolicyStatement;
pub use schema_mapping::SchemaMapping;
