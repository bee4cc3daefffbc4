// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::CodeConnections`

pub mod connection;
pub mod host;

pub use connection::Connection;
pub use host::Host;
