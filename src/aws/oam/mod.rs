// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Oam`

pub mod link;
pub mod sink;

pub use link::Link;
pub use sink::Sink;
