// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Rbin`

pub mod rule;

pub use rule::Rule;
