// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::AgentRegistry`

pub mod registry;
pub mod registry_record;

pub use registry::Registry;
pub use registry_record::RegistryRecord;
