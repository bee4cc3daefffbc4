// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::AmazonMQ`

pub mod broker;
pub mod configuration;
pub mod configuration_association;

pub use broker::Broker;
pub use configuration::Configuration;
pub use configuration_association::ConfigurationAssociation;
