// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::ServerlessRepo`

pub mod application;

pub use application::Application;
