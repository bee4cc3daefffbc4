// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::EMRServerless`

pub mod application;

pub use application::Application;
