// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::NetworkFlowMonitor`

pub mod monitor;
pub mod scope;

pub use monitor::Monitor;
pub use scope::Scope;
