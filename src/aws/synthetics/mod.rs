// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::Synthetics`

pub mod canary;
pub mod group;

pub use canary::Canary;
pub use group::Group;
