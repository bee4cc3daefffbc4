// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::NimbleStudio`

pub mod studio;

pub use studio::Studio;
