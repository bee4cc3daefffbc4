// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::CodeStar`

pub mod git_hub_repository;

pub use git_hub_repository::GitHubRepository;
