// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Grafana`

pub mod workspace;

pub use workspace::Workspace;
