// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::AIOps`

pub mod investigation_group;

pub use investigation_group::InvestigationGroup;
