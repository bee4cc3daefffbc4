// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::CodeCommit`

pub mod repository;

pub use repository::Repository;
