// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::KafkaConnect`

pub mod connector;
pub mod custom_plugin;
pub mod worker_configuration;

pub use connector::Connector;
pub use custom_plugin::CustomPlugin;
pub use worker_configuration::WorkerConfiguration;
