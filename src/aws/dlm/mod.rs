// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::DLM`

pub mod lifecycle_policy;

pub use lifecycle_policy::LifecyclePolicy;
