// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::NetworkMonitor`

pub mod monitor;

pub use monitor::Monitor;
