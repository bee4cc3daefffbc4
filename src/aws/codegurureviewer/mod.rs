// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::CodeGuruReviewer`

pub mod repository_association;

pub use repository_association::RepositoryAssociation;
