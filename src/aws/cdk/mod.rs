// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::CDK`

pub mod metadata;

pub use metadata::Metadata;
