// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::HealthImaging`

pub mod datastore;

pub use datastore::Datastore;
