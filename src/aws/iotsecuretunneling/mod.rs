// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::IoTSecureTunneling`

pub mod tunnel;

pub use tunnel::Tunnel;
