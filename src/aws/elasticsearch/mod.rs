// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Elasticsearch`

pub mod domain;

pub use domain::Domain;
