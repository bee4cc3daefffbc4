// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::BackupGateway`

pub mod hypervisor;

pub use hypervisor::Hypervisor;
