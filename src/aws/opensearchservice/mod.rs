// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::OpenSearchService`

pub mod application;
pub mod domain;

pub use application::Application;
pub use domain::Domain;
