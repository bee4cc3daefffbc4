// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Interconnect`

pub mod connection;

pub use connection::Connection;
