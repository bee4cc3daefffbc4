// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Pipes`

pub mod pipe;

pub use pipe::Pipe;
