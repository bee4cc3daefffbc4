// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::RUM`

pub mod app_monitor;

pub use app_monitor::AppMonitor;
