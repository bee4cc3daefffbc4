// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::EventSchemas`

pub mod discoverer;
pub mod registry;
pub mod registry_policy;
pub mod schema;

pub use discoverer::Discoverer;
pub use registry::Registry;
pub use registry_policy::RegistryPolicy;
pub use schema::Schema;
