// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::SystemsManagerSAP`

pub mod application;

pub use application::Application;
