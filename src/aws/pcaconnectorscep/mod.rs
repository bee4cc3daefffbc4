// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::PCAConnectorSCEP`

pub mod challenge;
pub mod connector;

pub use challenge::Challenge;
pub use connector::Connector;
