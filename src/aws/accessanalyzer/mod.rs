// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::AccessAnalyzer`

pub mod analyzer;
pub mod archive_rule;

pub use analyzer::Analyzer;
pub use archive_rule::ArchiveRule;
