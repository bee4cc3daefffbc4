// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::WorkSpacesThinClient`

pub mod environment;

pub use environment::Environment;
