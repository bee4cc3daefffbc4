// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Wickr`

pub mod network;

pub use network::Network;
