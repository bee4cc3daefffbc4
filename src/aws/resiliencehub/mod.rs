// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::ResilienceHub`

pub mod app;
pub mod resiliency_policy;

pub use app::App;
pub use resiliency_policy::ResiliencyPolicy;
