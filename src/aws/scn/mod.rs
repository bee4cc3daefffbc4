// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::SCN`

pub mod data_integration_flow;
pub mod dataset;
pub mod instance;
pub mod namespace;

pub use data_integration_flow::DataIntegrationFlow;
pub use dataset::Dataset;
pub use instance::Instance;
pub use namespace::Namespace;
