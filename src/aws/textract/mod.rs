// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Textract`

pub mod adapter;

pub use adapter::Adapter;
