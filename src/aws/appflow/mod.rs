// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::AppFlow`

pub mod connector;
pub mod connector_profile;
pub mod flow;

pub use connector::Connector;
pub use connector_profile::ConnectorProfile;
pub use flow::Flow;
