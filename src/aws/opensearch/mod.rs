// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::OpenSearch`

pub mod data_source;

pub use data_source::DataSource;
