// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::CodeArtifact`

pub mod domain;
pub mod package_group;
pub mod repository;

pub use domain::Domain;
pub use package_group::PackageGroup;
pub use repository::Repository;
