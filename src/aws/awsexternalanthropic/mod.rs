// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::AWSExternalAnthropic`

pub mod workspace;

pub use workspace::Workspace;
