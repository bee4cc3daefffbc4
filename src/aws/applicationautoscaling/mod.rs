// Generated from the facts by `cargo xtask generate`: edits are lost.

//! `AWS::ApplicationAutoScaling`

pub mod scalable_target;
pub mod scaling_policy;

pub use scalable_target::ScalableTarget;
pub use scaling_policy::ScalingPolicy;
