// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::SSMGuiConnect`

pub mod preferences;

pub use preferences::Preferences;
