// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::SDB`

pub mod domain;

pub use domain::Domain;
