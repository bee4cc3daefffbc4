// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::EVS`

pub mod environment;

pub use environment::Environment;
