// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::InternetMonitor`

pub mod monitor;

pub use monitor::Monitor;
